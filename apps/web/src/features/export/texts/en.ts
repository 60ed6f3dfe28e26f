/** English texts of this feature; the shape of all languages. */
const en = {
  title: 'Export my data',
  all: 'Everything',
  allNote: 'All that is kept of you, as one JSON document.',
  allText:
    'Profile, settings, places, days, working patterns, allowances, sessions, tokens, messages, and what was changed. Secrets are not in it: the password, tokens, and the address for messages.',
  days: 'Days',
  daysNote: 'One line for each half or whole day, as CSV for a spreadsheet. It can be imported again.',
  from: 'From',
  to: 'To',
  noDate: 'A date is needed.',
  order: 'The last date is before the first.',
  download: 'Download {{kind}}',
  running: 'Getting {{file}}',
  runningSize: 'Getting {{file}}: {{size}} so far',
  done: '{{file}} is downloaded: {{size}}.',
  cancelled: 'Cancelled. Nothing was saved.',
  failed: 'The export failed.',
};
export default en;
export type Texts = typeof en;
