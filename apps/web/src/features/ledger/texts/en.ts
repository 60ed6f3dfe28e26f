import calendar from '../calendar/texts/en.ts';
import panel from '../panel/texts/en.ts';
import today from '../today/texts/en.ts';

/** English texts of this feature; the shape of all languages. */
const en = { calendar, panel, today };
export default en;
export type Texts = typeof en;
