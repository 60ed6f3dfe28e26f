/** The screen is being written. */
export function ResetPasswordPage() {
  return null;
}
