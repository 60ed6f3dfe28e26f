/** The screen is being written. */
export function SessionsSection() {
  return null;
}
