import outbox from '../outbox-texts/en.ts';

/** English texts of this feature; the shape of all languages. */
const en = { outbox };
export default en;
export type Texts = typeof en;
