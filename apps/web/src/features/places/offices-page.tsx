/** The screen is being written. */
export function OfficesPage() {
  return null;
}
