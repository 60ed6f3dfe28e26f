import calendar from '../calendar/texts/de.ts';
import panel from '../panel/texts/de.ts';
import today from '../today/texts/de.ts';
import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = { calendar, panel, today };
export default de;
