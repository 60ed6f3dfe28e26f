import Type from 'typebox';
import {
  answer,
  bodyProblems,
  callerProblems,
  problems,
  publicWriteProblems,
  writeProblems,
} from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';
import { accountSchemas } from '../accounts/index.ts';

const { bySession, clearedCookieHeader, cookieHeader, exampleProfile, profile } = accountSchemas;
const tags = ['Sessions'];
const own = { ...noQuery, ...bySession, tags };

export const signIn = {
  ...noQuery,
  tags,
  operationId: 'signIn',
  summary: 'Sign in: open a session, which a cookie holds; one that the client held ends',
  body: Type.Object(
    {
      name: Type.String({ description: 'The name, in any letter case.', examples: ['Zoë'] }),
      password: Type.String({ description: 'The password.', examples: ['seven-quiet-otters'] }),
    },
    { additionalProperties: false, examples: [{ name: 'Zoë', password: 'seven-quiet-otters' }] },
  ),
  response: {
    201: answer({
      description: 'The profile of whoever is signed in now.',
      schema: profile,
      example: exampleProfile,
      headers: cookieHeader,
    }),
    ...problems({
      ...publicWriteProblems,
      ...bodyProblems,
      wrong_credentials: 'The name or the password is wrong.',
      too_many_attempts: 'Too many attempts to sign in; wait 512 s.',
    }),
  },
};

export const signOut = {
  ...own,
  operationId: 'signOut',
  summary: 'Sign out: end the session of the caller',
  response: {
    204: answer({ description: 'The session has ended.', headers: clearedCookieHeader }),
    ...problems({ ...writeProblems, session_not_found: 'You have no session with that id.' }),
  },
};

const exampleSession = {
  id: '01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f',
  createdAt: '2026-11-22T08:00:00.000Z',
  lastSeenAt: '2026-11-22T12:00:00.000Z',
  client: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0',
  current: true,
};

const session = Type.Object(
  {
    id: Type.String({
      format: 'uuid',
      description: 'Names the session; it opens nothing.',
      examples: ['01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f'],
    }),
    createdAt: Type.String({
      format: 'date-time',
      description: 'When it was opened.',
      examples: ['2026-11-22T08:00:00.000Z'],
    }),
    lastSeenAt: Type.String({
      format: 'date-time',
      description: 'When it was last used, as far as this server knows.',
      examples: ['2026-11-22T12:00:00.000Z'],
    }),
    client: Type.String({
      description: 'What the client called itself.',
      examples: ['Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0'],
    }),
    current: Type.Boolean({ description: 'Whether it is the session of the caller.', examples: [true] }),
  },
  { additionalProperties: false },
);

export const listSessions = {
  ...own,
  operationId: 'listSessions',
  summary: 'List the sessions of the caller, the newest first',
  response: {
    200: answer({
      description: 'The sessions.',
      schema: Type.Object({ sessions: Type.Array(session) }, { additionalProperties: false }),
      example: { sessions: [exampleSession] },
    }),
    ...problems(callerProblems),
  },
};

export const endSession = {
  ...own,
  params: Type.Object({ id: session.properties.id }),
  operationId: 'endSession',
  summary: 'End one session of the caller',
  response: {
    204: answer({ description: 'The session has ended.' }),
    ...problems({
      ...writeProblems,
      session_not_found: 'You have no session with the id 01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f.',
    }),
  },
};

export const endOtherSessions = {
  ...own,
  operationId: 'endOtherSessions',
  summary: 'End all sessions of the caller but this one',
  response: {
    204: answer({ description: 'They have ended.' }),
    ...problems(writeProblems),
  },
};
