/** The screen is being written. */
export function WorkingTimeSection() {
  return null;
}
