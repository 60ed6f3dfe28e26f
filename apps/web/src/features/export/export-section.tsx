/** The screen is being written. */
export function ExportSection() {
  return null;
}
