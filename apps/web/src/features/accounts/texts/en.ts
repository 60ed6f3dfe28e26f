import administration from '../administration/texts/en.ts';

/** English texts of this feature; the shape of all languages. */
const en = { administration };
export default en;
export type Texts = typeof en;
