/** The screen is being written. */
export function HolidaysSection() {
  return null;
}
