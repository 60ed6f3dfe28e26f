/** The screen is being written. */
export function AuditPage() {
  return null;
}
