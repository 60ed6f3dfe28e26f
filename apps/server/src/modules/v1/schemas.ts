import Type from 'typebox';
import {
  bodyProblems,
  commonProblems,
  publicWriteProblems,
  type ProblemExamples,
} from '../../http/answers.ts';

/** The key under which clients of the older API look for the sentence of an error. */
export const olderErrorKey = 'error';

/** What the descriptions of all these routes have in common. */
export const olderApi = { tags: ['Older API'] };

/** The same of those that belong to a person. */
export const ofPerson = { ...olderApi, security: [{ session: [] }, { token: [] }] };

/** The path of those that belong to a person. */
export const personParams = Type.Object({
  name: Type.String({
    description: "The caller's own name, in any letter case and percent-encoded.",
    examples: ['Zoë'],
  }),
});

/** What is answered when something was done. */
export const success = Type.Object(
  { success: Type.String({ description: 'A sentence that says what was done.' }) },
  { additionalProperties: false },
);

const strangers: ProblemExamples = {
  not_logged_in: 'Not logged in',
  forbidden: 'The token does not allow this; it needs the scope days:write.',
};

/** What any call that reads for a person may answer. */
export const readProblems: ProblemExamples = {
  ...commonProblems,
  ...strangers,
  database_unavailable: 'The database does not answer.',
};

/** What any call that writes for a person may answer. */
export const ownWriteProblems: ProblemExamples = { ...publicWriteProblems, ...strangers };

/** What any call with a body that everybody may send may answer. */
export const publicProblems: ProblemExamples = { ...publicWriteProblems, ...bodyProblems };
