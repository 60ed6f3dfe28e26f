import allowances from '../allowances/texts/de.ts';
import dayTypes from '../day-types/texts/de.ts';
import holidays from '../holidays/texts/de.ts';
import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {
  allowances,
  dayTypes,
  holidays,
  loadFailed: 'Die Regelung konnte nicht geladen werden.',
  fault: 'Der Server hat das abgelehnt: {{detail}}.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: 'Ändern …',
  archive: 'Archivieren',
  unarchive: 'Wieder verwenden',
  remove: 'Entfernen',
  archived: 'Archiviert',
  actionsOf: '{{name}} ändern',
  saved: '{{name}} ist gespeichert.',
  archivedNow: '{{name}} ist archiviert. Was es schon nennt, behält es.',
  unarchivedNow: '{{name}} ist wieder verwendbar.',
  removedNow: '{{name}} ist entfernt.',
  conflict: {
    title: 'Jemand anderes hat zuerst gespeichert',
    text: 'Während das Formular offen war, hat jemand anderes dasselbe geändert. Bitte wählen, was gelten soll.',
    removed:
      'Während das Formular offen war, hat jemand anderes es entfernt. Mit der eigenen Fassung ist es wieder da.',
    same: 'Beide Fassungen sagen nun dasselbe.',
    what: 'Was',
    theirs: 'Schon gespeichert',
    mine: 'Eigene Fassung',
    gone: 'Entfernt',
    keepMine: 'Eigene behalten',
    takeTheirs: 'Gespeicherte übernehmen',
    quick:
      'Jemand anderes hat das gerade geändert. Gezeigt wird der neue Stand; sonst wurde nichts gespeichert.',
  },
};
export default de;
