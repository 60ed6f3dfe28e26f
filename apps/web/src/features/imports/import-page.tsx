/** The screen is being written. */
export function ImportPage() {
  return null;
}
