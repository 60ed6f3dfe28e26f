/** Where the link is with which somebody becomes the first administrator. */
export const firstAdministratorSlot = 'first-administrator';

/** What the places of links begin with that lead to another password. */
export const resetSlotPrefix = 'password-reset/';

/** Where the link of a person is, with which they can choose another password. */
export function resetSlotOf(person: string): string {
  return resetSlotPrefix + person;
}
