/** English texts of this feature; the shape of all languages. */
const en = {
  title: 'Sessions',
  note: 'Where this account is signed in.',
  failed: 'The sessions could not be loaded.',
  endFailed: 'The session was not ended.',
  list: 'Sessions',
  clientOn: '{{browser}} on {{system}}',
  unknown: 'A client that does not say what it is',
  current: 'This one',
  now: 'Used just now',
  seen: 'Last used {{ago}}',
  opened: 'opened {{at}}',
  end: 'End',
  endOf: 'End {{client}}',
  endOthers: 'End all others',
  only: 'There is no other session.',
};
export default en;
export type Texts = typeof en;
