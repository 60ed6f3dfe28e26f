import Type from 'typebox';
import {
  answer,
  bodyProblems,
  callerProblems,
  problems,
  publicWriteProblems,
  writeProblems,
  type ProblemExamples,
} from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';
import { longestName } from './name.ts';
import { longestPassword } from './password.ts';

/** What the descriptions of routes about somebody's own account have in common. */
const tags = ['Accounts'];
export const bySession = { security: [{ session: [] }] };
const bySessionOrToken = { security: [{ session: [] }, { token: [] }] };

/** A name that somebody chooses or has. */
export const personName = Type.String({
  description: `1 to ${longestName} visible characters without \`/\`; unique without regard to letter case.`,
  examples: ['Zoë'],
});

/** A password that somebody chooses. */
export const newPassword = Type.String({
  description: `At least WORKLOG_PASSWORD_MIN_LENGTH and at most ${longestPassword} characters; not the name and none of the most common.`,
  examples: ['seven-quiet-otters'],
});

/** A password that somebody has. */
const presentPassword = Type.String({
  description: 'The password until now.',
  examples: ['seven-quiet-otters'],
});

/** What somebody may do. */
export const role = Type.Union([Type.Literal('person'), Type.Literal('administrator')], {
  description: 'An `administrator` also looks after people, policies and configurations.',
  examples: ['person'],
});

/** When an account was made. */
export const createdAt = Type.String({
  format: 'date-time',
  description: 'When the account was made.',
  examples: ['2026-11-22T12:00:00.000Z'],
});

const employmentDay = (description: string, example: string) =>
  Type.Union([Type.String(), Type.Null()], {
    description: `${description} A calendar date, YYYY-MM-DD, of the years 1900 to 2200.`,
    examples: [example],
  });

/** How somebody is shown to themselves. */
export const profile = Type.Object(
  {
    name: personName,
    role,
    timeZone: Type.Union([Type.String(), Type.Null()], {
      description:
        'The IANA name of the time zone that says which date is today; null: that of the installation.',
      examples: ['Europe/Vienna'],
    }),
    firstDay: employmentDay('The first day of employment; null: not known.', '2024-03-01'),
    lastDay: employmentDay('The last day of employment; null: not known.', '2027-02-28'),
    createdAt,
  },
  { additionalProperties: false },
);

/** A profile as examples show it. */
export const exampleProfile = {
  name: 'Zoë',
  role: 'person',
  timeZone: 'Europe/Vienna',
  firstDay: '2024-03-01',
  lastDay: null,
  createdAt: '2026-11-22T12:00:00.000Z',
};

/** What is said of a cookie that opens a session. */
export const cookieHeader = {
  'Set-Cookie':
    'The session, `worklog_session`: out of reach of scripts, for as long as the browser is open.',
};

/** What is said of a cookie that is taken away. */
export const clearedCookieHeader = { 'Set-Cookie': 'Takes the session out of the browser.' };

const refusedAccount: ProblemExamples = {
  ...bodyProblems,
  name_taken: 'The name "Zoë" is taken.',
};
/** The account was deleted while the request was under way. */
const gone: ProblemExamples = { person_not_found: 'There is no such person.' };
const refusedPassword: ProblemExamples = {
  wrong_credentials: 'The name or the password is wrong.',
  too_many_attempts: 'Too many attempts to sign in; wait 512 s.',
};

export const createUser = {
  ...noQuery,
  tags,
  operationId: 'createUser',
  summary: 'Make an account: for oneself, and be signed in, or as an administrator for somebody else',
  body: Type.Object(
    { name: personName, password: newPassword },
    { additionalProperties: false, examples: [{ name: 'Zoë', password: 'seven-quiet-otters' }] },
  ),
  response: {
    201: answer({
      description: 'The account is there. Who made it for themselves is signed in.',
      schema: profile,
      example: exampleProfile,
      headers: cookieHeader,
    }),
    ...problems({
      ...publicWriteProblems,
      ...refusedAccount,
      unauthenticated: 'The token is unknown, revoked or expired.',
      sign_up_closed: 'Here only administrators make accounts; ask one of them.',
    }),
  },
};

export const getMe = {
  ...noQuery,
  ...bySessionOrToken,
  tags,
  operationId: 'getMe',
  summary: 'Get the profile of the caller',
  response: {
    200: answer({ description: 'The profile.', schema: profile, example: exampleProfile }),
    ...problems({ ...callerProblems, ...gone }),
  },
};

export const changeMe = {
  ...noQuery,
  ...bySession,
  tags,
  operationId: 'changeMe',
  summary: 'Change the name, the time zone or the days of employment of the caller',
  body: Type.Object(
    {
      name: Type.Optional(personName),
      timeZone: Type.Optional(profile.properties.timeZone),
      firstDay: Type.Optional(profile.properties.firstDay),
      lastDay: Type.Optional(profile.properties.lastDay),
    },
    { additionalProperties: false, examples: [{ timeZone: 'Europe/Vienna' }] },
  ),
  response: {
    200: answer({
      description: 'The profile now. What was left out is as it was.',
      schema: profile,
      example: exampleProfile,
    }),
    ...problems({ ...writeProblems, ...refusedAccount, ...gone }),
  },
};

export const changePassword = {
  ...noQuery,
  ...bySession,
  tags,
  operationId: 'changePassword',
  summary: 'Choose another password; all other sessions end',
  body: Type.Object(
    { password: presentPassword, newPassword },
    {
      additionalProperties: false,
      examples: [{ password: 'seven-quiet-otters', newPassword: 'eight-loud-herons' }],
    },
  ),
  response: {
    204: answer({ description: 'The new password is in force.' }),
    ...problems({ ...writeProblems, ...bodyProblems, ...refusedPassword }),
  },
};

export const deleteMe = {
  ...noQuery,
  ...bySession,
  tags,
  operationId: 'deleteMe',
  summary: 'Delete the account of the caller and all that is theirs',
  response: {
    204: answer({ description: 'Nothing of it is left.', headers: clearedCookieHeader }),
    ...problems({
      ...writeProblems,
      ...gone,
      last_administrator: 'There has to be an administrator; make somebody else one first.',
    }),
  },
};
