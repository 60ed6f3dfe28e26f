import allowances from '../allowances/texts/en.ts';
import dayTypes from '../day-types/texts/en.ts';
import holidays from '../holidays/texts/en.ts';

/** English texts of this feature; the shape of all languages. */
const en = {
  allowances,
  dayTypes,
  holidays,
  loadFailed: 'The policy could not be loaded.',
  fault: 'The server refused this: it {{detail}}.',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Change …',
  archive: 'Archive',
  unarchive: 'Use again',
  remove: 'Remove',
  archived: 'Archived',
  actionsOf: 'Change {{name}}',
  saved: '{{name}} is saved.',
  archivedNow: '{{name}} is archived. What names it already keeps it.',
  unarchivedNow: '{{name}} can be used again.',
  removedNow: '{{name}} is removed.',
  conflict: {
    title: 'Somebody else saved this first',
    text: 'While this form was open, another administrator changed the same thing. Choose what is to hold.',
    removed: 'While this form was open, another administrator removed it. Keeping yours brings it back.',
    same: 'Both say the same now.',
    what: 'What',
    theirs: 'Saved by them',
    mine: 'Yours',
    gone: 'Removed',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    quick: 'Somebody else has just changed this. It is shown as it is now; nothing else was saved.',
  },
};
export default en;
export type Texts = typeof en;
