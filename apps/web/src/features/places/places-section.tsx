/** The screen is being written. */
export function PlacesSection() {
  return null;
}
