/** The screen is being written. */
export function ConfigPage() {
  return null;
}
