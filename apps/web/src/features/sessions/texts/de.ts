import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {
  title: 'Sitzungen',
  note: 'Wo dieses Konto angemeldet ist.',
  failed: 'Die Sitzungen ließen sich nicht laden.',
  endFailed: 'Die Sitzung wurde nicht beendet.',
  list: 'Sitzungen',
  clientOn: '{{browser}} auf {{system}}',
  unknown: 'Ein Programm, das sich nicht zu erkennen gibt',
  current: 'Diese hier',
  now: 'Gerade benutzt',
  seen: 'Zuletzt benutzt {{ago}}',
  opened: 'geöffnet {{at}}',
  end: 'Beenden',
  endOf: '{{client}} beenden',
  endOthers: 'Alle anderen beenden',
  only: 'Eine andere Sitzung gibt es nicht.',
};
export default de;
