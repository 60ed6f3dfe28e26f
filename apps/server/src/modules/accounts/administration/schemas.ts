import Type from 'typebox';
import {
  answer,
  bodyProblems,
  callerProblems,
  problems,
  writeProblems,
  type ProblemExamples,
} from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { bySession, createdAt, personName, role } from '../schemas.ts';

/** Most people in one page. */
const mostPeople = 1000;

/** How many people a page has unless the caller says otherwise. */
export const usualPeople = 100;

const shared = { tags: ['Administration'], ...bySession };
const byName = { ...shared, ...noQuery, params: Type.Object({ name: personName }) };
const absent = { person_not_found: 'There is no person called "Zoë".' };

const listedPerson = Type.Object({ name: personName, role, createdAt }, { additionalProperties: false });
const example = { name: 'Zoë', role: 'person', createdAt: '2026-11-22T12:00:00.000Z' };

export const listUsers = {
  ...shared,
  operationId: 'listUsers',
  summary: 'List everybody with an account, by name',
  querystring: Type.Object(
    {
      limit: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: mostPeople,
          description: `At most so many people; ${usualPeople} unless said otherwise.`,
        }),
      ),
      cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
    },
    { additionalProperties: false },
  ),
  response: {
    200: answer({
      description: 'A page of people. `next` is there while there are more.',
      schema: Type.Object(
        {
          users: Type.Array(listedPerson),
          next: Type.Optional(Type.String({ description: 'The `cursor` of the next page.' })),
        },
        { additionalProperties: false },
      ),
      example: { users: [example], next: 'em_Dqw' },
    }),
    ...problems(callerProblems),
  },
};

export const getUser = {
  ...byName,
  operationId: 'getUser',
  summary: 'Get somebody by name, in any letter case',
  response: {
    200: answer({ description: 'The person.', schema: listedPerson, example }),
    ...problems({ ...callerProblems, ...absent }),
  },
};

const lastAdministrator: ProblemExamples = {
  last_administrator: 'There has to be an administrator; make somebody else one first.',
};

export const changeUser = {
  ...byName,
  operationId: 'changeUser',
  summary: 'Make somebody an administrator, or no longer one',
  body: Type.Object({ role }, { additionalProperties: false, examples: [{ role: 'administrator' }] }),
  response: {
    200: answer({ description: 'The person now.', schema: listedPerson, example }),
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      ...absent,
      ...lastAdministrator,
    }),
  },
};

export const deleteUser = {
  ...byName,
  operationId: 'deleteUser',
  summary: 'Delete the account of somebody and all that is theirs',
  response: {
    204: answer({ description: 'Nothing of it is left.' }),
    ...problems({ ...writeProblems, ...absent, ...lastAdministrator }),
  },
};

export const createResetLink = {
  ...byName,
  operationId: 'createResetLink',
  summary: 'Make a link with which somebody can choose a new password',
  response: {
    201: answer({
      description: 'The link, for that person alone. It works once and cannot be shown again.',
      schema: Type.Object(
        {
          url: Type.String({ description: 'Where the person chooses the password.' }),
          expiresAt: Type.String({ format: 'date-time', description: 'From then on it no longer works.' }),
        },
        { additionalProperties: false },
      ),
      example: {
        url: 'https://worklog.example/reset-password#5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG',
        expiresAt: '2026-11-22T13:00:00.000Z',
      },
    }),
    ...problems({ ...writeProblems, ...absent }),
  },
};
