/** The screen is being written. */
export function CreateAccountPage() {
  return null;
}
