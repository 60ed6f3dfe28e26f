/** The screen is being written. */
export function SignInPage() {
  return null;
}
