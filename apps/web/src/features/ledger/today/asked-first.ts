/**
 * What `loadToday` asks for, to the letter, but for what depends on the date: the clock of the browser decides what today
 * is, and the server does not know it. What is here and is not asked for would be sent for nothing.
 */
export const askedByToday = [
  'api/v2/day-types',
  'api/v2/me/places',
  'api/v2/places',
  'api/v2/me/gaps',
  'api/v2/me/allowances?explain=false',
  'api/v2/me/work-patterns',
  'api/v2/me/bases',
];
