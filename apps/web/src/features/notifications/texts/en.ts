import outbox from '../outbox-texts/en.ts';

import outbox from '../outbox-texts/en.ts';

/** English texts of this feature; the shape of all languages. */
const en = {
  outbox,
  outbox,
  title: 'Slack messages',
  note: 'One message for each change of your days, to a channel of your choice. Notes are never sent.',
  loadFailed: 'The settings could not be loaded.',
  address: 'Slack webhook address',
  addressHint: 'Whoever has it can write to the channel, so it is shown in part only.',
  newAddress: 'New address',
  save: 'Save address',
  change: 'Change …',
  remove: 'Remove',
  show: 'Show the whole address',
  hide: 'Hide it',
  cancel: 'Cancel',
  undo: 'Undo',
  saved: 'Messages go to {{host}} from now on.',
  removed: 'Messages are switched off.',
  missing: 'Paste an address that begins with https://',
  refused: 'The server takes no such address: it {{detail}}.',
  notAllowed:
    'Messages may not go to this host. Use an address of hooks.slack.com, or ask the administrator.',
  empty: 'No address yet',
  emptyNote:
    'In Slack, add the app “Incoming WebHooks” to the channel and copy the address that it shows. Paste it here.',
  failed: 'The last message was not delivered.',
  failedDead: 'It was given up after 24 hours.',
  failedWaiting: 'It is tried again {{when}}.',
  log: {
    title: 'Delivery log',
    note: 'Messages of the last 30 days. What failed is sent again for 24 hours.',
    loadFailed: 'The messages could not be loaded.',
    empty: 'No messages yet',
    emptyNote: 'The next change of a day is told here.',
    emptyOff: 'With an address, each change of a day is told here.',
    when: 'When',
    message: 'Message',
    result: 'Result',
    delivered: 'Delivered',
    waiting: 'On its way',
    retry_one: 'Tried once, next {{when}}',
    retry_other: 'Tried {{count}} times, next {{when}}',
    dead: 'Given up',
    more: 'Show more',
  },
  failure: {
    gone: 'The address answered {{status}}, so the webhook was probably removed in Slack. Paste a new address.',
    busy: 'The address answered {{status}}: Slack asks to wait.',
    refused: 'The address answered {{status}}: it does not take the message. The channel may be archived.',
    status: 'The address answered {{status}}.',
    redirect: 'The address answered {{status}} and leads elsewhere, which is not followed.',
    timeout: 'The address did not answer in time.',
    unreachable: 'The address cannot be reached.',
    notFound: 'There is no host of that name. Check the address.',
    certificate: 'The certificate of the address is not valid.',
    notAllowed: 'Messages may not go there any more. Ask the administrator.',
    tooMany: 'A thousand messages waited already, so this one was not sent.',
    neverTried: 'It waited for a day behind messages that were not taken.',
    other: 'The message could not be sent.',
  },
};
export default en;
export type Texts = typeof en;
