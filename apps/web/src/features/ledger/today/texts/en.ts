/** English texts of this part. */
const en = {};
export default en;
