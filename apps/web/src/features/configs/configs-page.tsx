/** The screen is being written. */
export function ConfigsPage() {
  return null;
}
