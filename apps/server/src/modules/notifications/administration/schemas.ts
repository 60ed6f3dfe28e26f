import Type from 'typebox';
import { answer, callerProblems, problems, writeProblems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';

/** Most messages in one page. */
const mostItems = 100;

const strict = { additionalProperties: false };
const shared = { tags: ['Administration'], security: [{ session: [] }] };

const state = Type.Enum(['waiting', 'delivered', 'dead'], {
  description: '`dead`: it did not arrive in time and is not sent any more.',
});

const exampleMessage = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  person: 'Zoë',
  host: 'hooks.slack.com',
  state: 'dead',
  attempts: 28,
  createdAt: '2026-11-03T07:59:12.031Z',
  endedAt: '2026-11-04T07:59:12.031Z',
  lastError: 'The destination answered 503.',
};

const message = Type.Object(
  {
    id: Type.String({ description: 'A UUID, version 7; later messages have higher ones.' }),
    person: Type.Unsafe<string | null>({ type: ['string', 'null'], description: 'Whose message it is.' }),
    host: Type.String({ description: 'Where it goes.' }),
    state,
    attempts: Type.Integer({ minimum: 0 }),
    createdAt: Type.String({ format: 'date-time' }),
    dueAt: Type.Optional(Type.String({ format: 'date-time', description: 'While it waits.' })),
    endedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When it arrived or was given up.' }),
    ),
    lastError: Type.Unsafe<string | null>({ type: ['string', 'null'] }),
  },
  {
    ...strict,
    description: 'A message without its text, which tells of places.',
    examples: [exampleMessage],
  },
);

export const listOutbox = {
  ...shared,
  operationId: 'listOutbox',
  summary: 'List messages of all people, the newest first',
  querystring: Type.Object(
    {
      state: Type.Optional(
        Type.Enum(['waiting', 'delivered', 'dead'], {
          type: 'string',
          description: 'Those in one state; `dead` without it.',
        }),
      ),
      limit: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: mostItems,
          description: 'At most so many messages; 50 without it.',
        }),
      ),
      cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
    },
    strict,
  ),
  response: {
    200: answer({
      description: 'The messages. `next` is there while there are more.',
      schema: Type.Object(
        {
          messages: Type.Array(message),
          next: Type.Optional(Type.String({ description: 'The `cursor` of the next page.' })),
        },
        strict,
      ),
      example: { messages: [exampleMessage] },
    }),
    ...problems(callerProblems),
  },
};

export const retryMessage = {
  ...shared,
  ...noQuery,
  params: Type.Object({ id: Type.String() }),
  operationId: 'retryMessage',
  summary: 'Send a message again that was given up; it then has another day to arrive',
  response: {
    200: answer({
      description: 'The message now. One that waits is as it was.',
      schema: message,
      example: exampleMessage,
    }),
    ...problems({
      ...writeProblems,
      message_not_found: 'There is no such message.',
      message_delivered: 'The message has arrived.',
    }),
  },
};
