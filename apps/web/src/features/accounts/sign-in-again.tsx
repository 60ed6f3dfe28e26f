/** The screen is being written. */
export function SignInAgain() {
  return null;
}
