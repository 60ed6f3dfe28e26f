/** The screen is being written. */
export function MyAuditSection() {
  return null;
}
