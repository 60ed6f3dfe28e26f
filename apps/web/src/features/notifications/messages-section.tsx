/** The screen is being written. */
export function MessagesSection() {
  return null;
}
