/** The screen is being written. */
export function DeleteAccountSection() {
  return null;
}
