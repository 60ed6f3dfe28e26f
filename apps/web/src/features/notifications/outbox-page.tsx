/** The screen is being written. */
export function OutboxPage() {
  return null;
}
