/** The screen is being written. */
export function MyImportSection() {
  return null;
}
