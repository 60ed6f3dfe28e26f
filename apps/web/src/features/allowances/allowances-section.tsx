/** The screen is being written. */
export function AllowancesSection() {
  return null;
}
