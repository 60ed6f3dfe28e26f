/** The screen is being written. */
export function CalendarPage() {
  return null;
}
