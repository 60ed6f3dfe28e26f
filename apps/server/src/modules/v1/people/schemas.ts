import Type from 'typebox';
import { answer, problems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { olderApi, olderErrorKey, personParams, publicProblems, success } from '../schemas.ts';

const username = Type.String({
  description: 'The name of the person; unique without regard to letter case.',
  examples: ['Zoë'],
});
const password = Type.String({ description: 'The password.', examples: ['seven-quiet-otters'] });
const credentials = Type.Object(
  { username, password },
  { additionalProperties: false, examples: [{ username: 'Zoë', password: 'seven-quiet-otters' }] },
);
const newPassword = Type.String({
  description: 'The password from now on.',
  examples: ['eight-calm-herons'],
});

const cookieHeader = { 'Set-Cookie': 'The session, as `worklog_session`; keep it in a cookie jar.' };
const tooManyAttempts = 'Too many attempts to sign in; wait 540 s.';

export const login = {
  ...olderApi,
  ...noQuery,
  operationId: 'olderLogin',
  summary: 'Log in',
  body: credentials,
  response: {
    200: answer({
      description: 'Logged in.',
      schema: success,
      example: { success: 'Logged in as Zoë' },
      headers: cookieHeader,
    }),
    ...problems(
      {
        ...publicProblems,
        refused: 'The name or the password is wrong.',
        too_many_attempts: tooManyAttempts,
      },
      olderErrorKey,
    ),
  },
};

export const createUser = {
  ...olderApi,
  ...noQuery,
  operationId: 'olderCreateUser',
  summary: 'Make an account, and be logged in',
  body: credentials,
  response: {
    200: answer({
      description: 'The account is there, and the caller is logged in.',
      schema: success,
      example: { success: 'Created the account Zoë' },
      headers: cookieHeader,
    }),
    ...problems({ ...publicProblems, refused: 'The name "Zoë" is taken.' }, olderErrorKey),
  },
};

export const resetPassword = {
  ...olderApi,
  ...noQuery,
  operationId: 'olderResetPassword',
  summary: 'Change the password; the old one is the proof, and all other sessions end',
  params: personParams,
  body: Type.Object(
    {
      username: Type.Optional(
        Type.String({ description: 'Accepted when it is the name in the path.', examples: ['Zoë'] }),
      ),
      password: Type.Optional(password),
      new_password: Type.Optional(newPassword),
    },
    {
      additionalProperties: false,
      examples: [{ password: 'seven-quiet-otters', new_password: 'eight-calm-herons' }],
    },
  ),
  response: {
    200: answer({
      description: 'The password is changed.',
      schema: success,
      example: { success: 'Changed the password; all other sessions have ended' },
    }),
    ...problems(
      {
        ...publicProblems,
        forbidden: 'The name or the password is wrong.',
        too_many_attempts: tooManyAttempts,
      },
      olderErrorKey,
    ),
  },
};
