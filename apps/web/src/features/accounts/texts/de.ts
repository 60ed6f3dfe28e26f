import type { Texts } from './en.ts';

/** German texts of this feature. */
const de: Texts = {};
export default de;
