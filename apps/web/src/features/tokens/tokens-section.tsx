/** The screen is being written. */
export function TokensSection() {
  return null;
}
