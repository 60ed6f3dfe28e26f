/** The screen is being written. */
export function PasswordSection() {
  return null;
}
