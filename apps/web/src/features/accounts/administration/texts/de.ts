import type en from './en.ts';

/** German texts of this part. */
const de: typeof en = {};
export default de;
