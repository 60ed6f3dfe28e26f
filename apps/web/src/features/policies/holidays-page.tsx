/** The screen is being written. */
export function CompanyHolidaysPage() {
  return null;
}
