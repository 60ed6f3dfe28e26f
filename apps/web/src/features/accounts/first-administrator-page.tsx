/** The screen is being written. */
export function FirstAdministratorPage() {
  return null;
}
