import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {
  title: 'API-Token',
  note: 'Für Skripte und Apps, die im eigenen Namen handeln. Passwort, Sitzungen und Token erreichen sie nicht.',
  described: 'Was die API kann',
  failed: 'Die Token ließen sich nicht laden.',
  add: 'Neues Token …',
  empty: 'Noch keine Token',
  emptyText:
    'Mit einem Token liest oder schreibt ein Skript oder eine App Tage, ohne das Passwort zu kennen.',
  scope: {
    read: 'Liest Tage und Einstellungen',
    write: 'Liest und schreibt Tage und Einstellungen',
  },
  made: 'erstellt {{at}}',
  never: 'Endet nie',
  ends: 'Endet {{at}}',
  endsSoon: 'Endet {{in}}',
  ended: 'Endete {{at}}',
  revoke: 'Widerrufen …',
  revokeOf: '{{name}} widerrufen …',
  revokeTitle: '{{name}} widerrufen?',
  revokeText: 'Was dieses Token benutzt, wird ab sofort abgewiesen. Das lässt sich nicht rückgängig machen.',
  revokeConfirm: 'Token widerrufen',
  create: {
    title: 'Neues Token',
    name: 'Name',
    nameHint: 'Was es benutzt, etwa „Tabelle“.',
    nameMissing: 'Ein Name ist nötig.',
    nameLong: 'Ein Name hat höchstens 64 Zeichen.',
    nameTaken: 'Ein Token mit diesem Namen gibt es schon. Bitte einen anderen wählen.',
    scope: 'Was es darf',
    expiry: 'Endet',
    in30: 'In 30 Tagen',
    in90: 'In 90 Tagen',
    in365: 'In einem Jahr',
    onDate: 'An einem Datum …',
    never: 'Nie',
    neverHint: 'Wer es findet, kann es benutzen, bis es widerrufen wird.',
    date: 'Letzter Tag',
    dateMissing: 'Nötig ist ein Datum ab heute.',
    submit: 'Token erstellen',
  },
  secret: {
    title: 'Das Token {{name}}',
    warning: 'Es wird nur dieses eine Mal gezeigt. Bitte jetzt kopieren und wie ein Passwort verwahren.',
    label: 'Token',
    use: 'Bei jeder Anfrage mitsenden: Authorization: Bearer, dann das Token.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Der Browser hat das Kopieren nicht erlaubt. Bitte das Token markieren und von Hand kopieren.',
    done: 'Ist kopiert',
  },
};
export default de;
