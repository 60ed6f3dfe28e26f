import outbox from '../outbox-texts/de.ts';
import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = { outbox };
export default de;
