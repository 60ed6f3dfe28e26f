import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {
  title: 'Meine Daten exportieren',
  all: 'Alles',
  allNote: 'Alles, was zu dieser Person gespeichert ist, als ein JSON-Dokument.',
  allText:
    'Profil, Einstellungen, Orte, Tage, Arbeitsmuster, Kontingente, Sitzungen, Token, Nachrichten und was geändert wurde. Geheimes ist nicht dabei: Passwort, Token und die Adresse für Nachrichten.',
  days: 'Tage',
  daysNote: 'Eine Zeile je halbem oder ganzem Tag, als CSV für eine Tabelle. Lässt sich wieder importieren.',
  from: 'Von',
  to: 'Bis',
  noDate: 'Ein Datum ist nötig.',
  order: 'Das letzte Datum liegt vor dem ersten.',
  download: '{{kind}} herunterladen',
  running: '{{file}} wird geholt',
  runningSize: '{{file}} wird geholt: bisher {{size}}',
  done: '{{file}} ist heruntergeladen: {{size}}.',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  failed: 'Der Export ist fehlgeschlagen.',
};
export default de;
