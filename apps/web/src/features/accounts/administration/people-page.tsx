/** The screen is being written. */
export function PeoplePage() {
  return null;
}
