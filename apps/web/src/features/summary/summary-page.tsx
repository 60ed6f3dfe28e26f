/** The screen is being written. */
export function SummaryPage() {
  return null;
}
