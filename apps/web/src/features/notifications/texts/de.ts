import outbox from '../outbox-texts/de.ts';
import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {
  outbox,
  title: 'Slack-Nachrichten',
  note: 'Eine Nachricht für jede Änderung der eigenen Tage, an einen gewählten Kanal. Notizen werden nie gesendet.',
  loadFailed: 'Die Einstellungen konnten nicht geladen werden.',
  address: 'Adresse des Slack-Webhooks',
  addressHint: 'Wer sie hat, kann in den Kanal schreiben; darum wird sie nur zum Teil gezeigt.',
  newAddress: 'Neue Adresse',
  save: 'Adresse speichern',
  change: 'Ändern …',
  remove: 'Entfernen',
  show: 'Ganze Adresse zeigen',
  hide: 'Verbergen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  saved: 'Nachrichten gehen ab jetzt an {{host}}.',
  removed: 'Nachrichten sind abgeschaltet.',
  missing: 'Eine Adresse einfügen, die mit https:// beginnt',
  refused: 'Der Server nimmt diese Adresse nicht an. Meldung: {{detail}}.',
  notAllowed:
    'An diesen Host dürfen keine Nachrichten gehen. Eine Adresse von hooks.slack.com verwenden oder die Administration fragen.',
  empty: 'Noch keine Adresse',
  emptyNote:
    'In Slack die App „Incoming WebHooks“ zum Kanal hinzufügen und die Adresse kopieren, die sie zeigt. Hier einfügen.',
  failed: 'Die letzte Nachricht kam nicht an.',
  failedDead: 'Nach 24 Stunden wurde sie aufgegeben.',
  failedWaiting: 'Der nächste Versuch ist {{when}}.',
  log: {
    title: 'Zustellprotokoll',
    note: 'Nachrichten der letzten 30 Tage. Was misslang, wird 24 Stunden lang erneut gesendet.',
    loadFailed: 'Die Nachrichten konnten nicht geladen werden.',
    empty: 'Noch keine Nachrichten',
    emptyNote: 'Die nächste Änderung eines Tages steht hier.',
    emptyOff: 'Mit einer Adresse steht hier jede Änderung eines Tages.',
    table: 'Nachrichten und was aus ihnen wurde',
    when: 'Wann',
    message: 'Nachricht',
    result: 'Ergebnis',
    delivered: 'Zugestellt',
    waiting: 'Unterwegs',
    retry_one: 'Einmal versucht, nächster Versuch {{when}}',
    retry_other: '{{count}}-mal versucht, nächster Versuch {{when}}',
    dead: 'Aufgegeben',
    more: 'Mehr zeigen',
  },
  failure: {
    gone: 'Die Adresse antwortete {{status}}; vermutlich wurde der Webhook in Slack entfernt. Eine neue Adresse einfügen.',
    busy: 'Die Adresse antwortete {{status}}: Slack bittet zu warten.',
    refused:
      'Die Adresse antwortete {{status}}: Sie nimmt die Nachricht nicht an. Vielleicht ist der Kanal archiviert.',
    status: 'Die Adresse antwortete {{status}}.',
    redirect: 'Die Adresse antwortete {{status}} und verweist woandershin; dem wird nicht gefolgt.',
    timeout: 'Die Adresse antwortete nicht rechtzeitig.',
    unreachable: 'Die Adresse ist nicht erreichbar.',
    notFound: 'Einen Host dieses Namens gibt es nicht. Die Adresse prüfen.',
    certificate: 'Das Zertifikat der Adresse ist ungültig.',
    notAllowed: 'Dorthin dürfen keine Nachrichten mehr gehen. Die Administration fragen.',
    tooMany: 'Tausend Nachrichten warteten schon, darum wurde diese nicht gesendet.',
    neverTried: 'Sie wartete einen Tag hinter Nachrichten, die nicht angenommen wurden.',
    other: 'Die Nachricht konnte nicht gesendet werden.',
  },
};

export default de;
