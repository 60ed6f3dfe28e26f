/** English texts of this feature; the shape of all languages. */
const en = {};
export default en;
export type Texts = typeof en;
