import Type from 'typebox';
import { answer, bodyProblems, problems, publicWriteProblems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { cookieHeader, exampleProfile, newPassword, personName, profile } from '../schemas.ts';

const tags = ['Accounts'];
const secret = Type.String({
  maxLength: 100,
  description: 'The part of the link behind `#`.',
  examples: ['5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG'],
});
const usedUp = { link_not_valid: 'The link was used already or has expired; ask for a new one.' };

export const createFirstAdministrator = {
  ...noQuery,
  tags,
  operationId: 'createFirstAdministrator',
  summary: 'Become the first administrator, by the link that the server printed at its start',
  body: Type.Object({ secret, name: personName, password: newPassword }, { additionalProperties: false }),
  response: {
    201: answer({
      description: 'The account is there, and its owner is signed in.',
      schema: profile,
      example: { ...exampleProfile, role: 'administrator', timeZone: null },
      headers: cookieHeader,
    }),
    ...problems({
      ...publicWriteProblems,
      ...bodyProblems,
      ...usedUp,
      name_taken: 'The name "Zoë" is taken.',
      unauthenticated: 'The account was changed or deleted meanwhile; sign in.',
    }),
  },
};

export const resetPassword = {
  ...noQuery,
  tags,
  operationId: 'resetPassword',
  summary: 'Choose a new password, by a link from an administrator; all sessions end',
  body: Type.Object({ secret, password: newPassword }, { additionalProperties: false }),
  response: {
    204: answer({ description: 'The new password is in force. Nobody is signed in.' }),
    ...problems({ ...publicWriteProblems, ...bodyProblems, ...usedUp }),
  },
};
