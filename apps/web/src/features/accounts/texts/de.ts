import administration from '../administration/texts/de.ts';
import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = { administration };
export default de;
