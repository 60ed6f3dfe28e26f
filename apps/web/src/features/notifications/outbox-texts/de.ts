import type en from './en.ts';

/** German texts of the messages of all people. */
const de: typeof en = {
  title: 'Nachrichten',
  sub: 'Was für Personen an Slack gesendet wird, das Neueste zuerst. Die Texte sieht niemand: sie nennen Orte.',
  states: { dead: 'Aufgegeben', waiting: 'Wartend', delivered: 'Zugestellt' },
  stateLabel: 'Zustand',
  kept: 'Nachrichten bleiben 30 Tage, nachdem sie ankamen oder aufgegeben wurden.',
  loadFailed: 'Die Nachrichten konnten nicht geladen werden.',
  person: 'Von wem',
  nobody: 'Jemand, der nicht mehr da ist',
  host: 'Wohin',
  attempts: 'Versuche',
  when: 'Wann',
  waiting: 'entstanden {{made}}, nächster Versuch {{next}}',
  ended: 'entstanden {{made}}, beendet {{ended}}',
  made: 'entstanden {{made}}',
  error: 'Letzter Fehler',
  retry: 'Noch einmal senden',
  retryOf: 'Nachricht von {{person}} noch einmal senden',
  retried: 'Die Nachricht wartet darauf, noch einmal gesendet zu werden. Sie hat dafür wieder einen Tag.',
  more: 'Mehr laden',
  empty: {
    dead: 'Keine Nachricht wurde aufgegeben',
    waiting: 'Keine Nachricht wartet',
    delivered: 'In den letzten 30 Tagen kam keine Nachricht an',
  },
  emptyText: {
    dead: 'Aufgegeben wird eine Nachricht, die einen Tag lang nicht zugestellt werden konnte. Dann steht sie hier mit dem Grund.',
    waiting: 'Hier wartet eine Nachricht, bis sie zugestellt ist, meist weniger als eine Sekunde.',
    delivered: 'Unter Einstellungen, Slack-Nachrichten, wählen alle, wohin ihre gehen.',
  },
  reason: {
    answered: 'Die Adresse hat {{status}} geantwortet.',
    gone: 'Die Adresse hat {{status}} geantwortet, wurde also wohl entfernt. Die Person kann unter Einstellungen, Slack-Nachrichten, eine neue eintragen.',
    redirect: 'Die Adresse leitet weiter ({{status}}), dem wird nicht gefolgt.',
    slow: 'Die Adresse hat {{seconds}} Sekunden lang nicht geantwortet.',
    private: 'Die Adresse ist nicht öffentlich, deshalb wird dorthin nichts gesendet.',
    tooMany: 'Sie wurde nicht gesendet, weil schon zu viele Nachrichten dieser Person warteten.',
    unknownHost: 'Diesen Rechner gibt es nicht.',
  },
};
export default de;
