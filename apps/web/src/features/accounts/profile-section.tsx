/** The screen is being written. */
export function ProfileSection() {
  return null;
}
