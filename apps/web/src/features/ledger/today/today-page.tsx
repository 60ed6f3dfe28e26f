/** The screen is being written. */
export function TodayPage() {
  return null;
}
