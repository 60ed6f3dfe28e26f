import type en from './en.ts';

/** German texts of the offices. */
const de: typeof en = {
  title: 'Büros',
  sub: 'Orte der Organisation, die alle für einen Tag wählen können.',
  add: 'Büro hinzufügen …',
  new: 'Neues Büro',
  editTitle: '{{name}} ändern',
  loadFailed: 'Die Büros konnten nicht geladen werden.',
  empty: 'Noch kein Büro',
  emptyText: 'Das erste hinzufügen, damit alle es gleich nennen.',
  change: 'Ändern …',
  archive: 'Archivieren',
  unarchive: 'Wieder verwenden',
  archived: 'Archiviert',
  archivedNow: '{{name}} ist archiviert: alte Tage nennen es weiter, neue können es nicht.',
  unarchivedNow: '{{name}} ist wieder wählbar.',
  saved: '{{name}} ist gespeichert.',
  actionsOf: '{{name}} ändern',
  nowhere: 'Land nicht bekannt',
  name: 'Name',
  nameHint: 'Bis zu 100 Zeichen.',
  nameFault: 'Nötig ist ein Name von 1 bis 100 Zeichen.',
  country: 'Land',
  region: 'Region',
  wholeCountry: 'Nicht gesagt',
  save: 'Speichern',
  cancel: 'Abbrechen',
};
export default de;
