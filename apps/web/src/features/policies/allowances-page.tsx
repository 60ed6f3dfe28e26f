/** The screen is being written. */
export function AllowancePoliciesPage() {
  return null;
}
