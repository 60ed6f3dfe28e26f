import Type from 'typebox';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { longestTokenName } from './service.ts';

const own = { ...noQuery, tags: ['API tokens'], security: [{ session: [] }] };
const exampleToken = {
  id: '01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f',
  name: 'phone',
  scopes: ['days:read'],
  createdAt: '2026-11-22T12:00:00.000Z',
  expiresAt: null,
};

const name = Type.String({
  description: `What its owner calls it: 1 to ${longestTokenName} characters, unique among theirs.`,
  examples: ['phone'],
});
const scopes = Type.Array(Type.Union([Type.Literal('days:read'), Type.Literal('days:write')]), {
  minItems: 1,
  uniqueItems: true,
  description: 'What it allows; `days:write` includes `days:read`.',
  examples: [['days:read']],
});
const token = {
  id: Type.String({ format: 'uuid', description: 'Names the token; it opens nothing.' }),
  name,
  scopes,
  createdAt: Type.String({ format: 'date-time', description: 'When it was made.' }),
  expiresAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'From this instant on it is not accepted; null: it never expires.',
  }),
};

export const listTokens = {
  ...own,
  operationId: 'listTokens',
  summary: 'List the API tokens of the caller, by name, without their secrets',
  response: {
    200: answer({
      description: 'The tokens.',
      schema: Type.Object(
        { tokens: Type.Array(Type.Object(token, { additionalProperties: false })) },
        { additionalProperties: false },
      ),
      example: { tokens: [exampleToken] },
    }),
    ...problems(callerProblems),
  },
};

export const createToken = {
  ...own,
  operationId: 'createToken',
  summary: 'Make an API token that acts as the caller',
  body: Type.Object(
    {
      name,
      scopes,
      expiresAt: Type.Optional(
        Type.String({
          format: 'date-time',
          description: 'RFC 3339, in the future; without it the token never expires.',
          examples: ['2027-01-31T00:00:00Z'],
        }),
      ),
    },
    { additionalProperties: false, examples: [{ name: 'phone', scopes: ['days:read'] }] },
  ),
  response: {
    201: answer({
      description: 'The token. Its secret is shown this once.',
      schema: Type.Object(
        {
          ...token,
          token: Type.String({ description: 'The secret, for `Authorization: Bearer`.' }),
        },
        { additionalProperties: false },
      ),
      example: { ...exampleToken, token: 'wlp_5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG' },
    }),
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      person_not_found: 'There is no such person.',
      name_taken: 'You have a token called "phone" already.',
      too_many_tokens: 'You have 100 tokens; revoke one first.',
    }),
  },
};

export const revokeToken = {
  ...own,
  params: Type.Object({ id: token.id }),
  operationId: 'revokeToken',
  summary: 'Revoke an API token of the caller, at once',
  response: {
    204: answer({ description: 'It is no longer accepted.' }),
    ...problems({
      ...writeProblems,
      token_not_found: 'You have no token with the id 01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f.',
    }),
  },
};
