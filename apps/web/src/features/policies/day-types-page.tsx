/** The screen is being written. */
export function DayTypesPage() {
  return null;
}
