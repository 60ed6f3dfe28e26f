import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { publicAccess } from './access.ts';
import { answer, commonProblems, problems } from './answers.ts';
import { sendJson } from './json.ts';
import { noQuery } from './validation.ts';

/** What everybody may know of this installation, before they sign in. */
export interface About {
  readonly version: string;
  /** Whether people may make an account by themselves. */
  readonly signUp: 'open' | 'closed';
  /** In characters. */
  readonly minimumPasswordLength: number;
  /** The IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
  /** A session ends after so many minutes without a request. */
  readonly sessionIdleMinutes: number;
}

/** `/api/v2/about`: what a client needs to know before anybody is signed in. */
export function registerAbout(app: FastifyInstance, about: About): void {
  const text = JSON.stringify(about);
  app.get(
    '/api/v2/about',
    { config: { access: publicAccess }, schema: aboutSchema },
    async (_request, reply) => sendJson(reply, text),
  );
}

const body = Type.Object(
  {
    version: Type.String({ description: 'The version of the server.' }),
    signUp: Type.Union([Type.Literal('open'), Type.Literal('closed')], {
      description: 'Whether people may make an account by themselves.',
    }),
    minimumPasswordLength: Type.Integer({
      minimum: 1,
      description: 'The least number of characters of a password.',
    }),
    timeZone: Type.String({
      description:
        'IANA name of the time zone that says which date is today for people who have not chosen one.',
    }),
    sessionIdleMinutes: Type.Integer({
      minimum: 1,
      description: 'A session ends after so many minutes without a request.',
    }),
  },
  { additionalProperties: false },
);

const aboutSchema = {
  ...noQuery,
  tags: ['API'],
  summary: 'What everybody may know of this installation, before they sign in',
  response: {
    200: answer({
      description: 'The settings that people meet first.',
      schema: body,
      example: {
        version: '0.1.0',
        signUp: 'open',
        minimumPasswordLength: 10,
        timeZone: 'Europe/Berlin',
        sessionIdleMinutes: 20,
      },
    }),
    ...problems(commonProblems),
  },
};
