import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { actsForPerson, refusal, type Access, type DayScope } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import type { Caller, PersonCaller } from '../../shared/caller.ts';
import { nameKey } from '../accounts/index.ts';
import { notLoggedIn, translated, type Translation } from './errors.ts';

/** Who may call what belongs to the person that a path names. */
export interface OwnAccess {
  readonly toRead: Access;
  readonly toWrite: Access;
}

/** Only the person whom the path names: by their session, or by an API token of theirs with the scope for it. */
export const ownAccess: OwnAccess = { toRead: accessTo('days:read'), toWrite: accessTo('days:write') };

function accessTo(scope: DayScope): Access {
  return {
    description: `Needs a session of the person, or an API token of theirs with the scope \`${scope}\`.`,
    allows: (caller, request) => isThatPerson(caller, request) && actsForPerson(caller, scope),
    refusal: (caller, request) =>
      isThatPerson(caller, request)
        ? refusal(caller, `The token does not allow this; it needs the scope ${scope}.`)
        : notLoggedIn(),
  };
}

function isThatPerson(caller: Caller, { params }: FastifyRequest): caller is PersonCaller {
  const { name } = params as { readonly name: string };
  return caller.kind === 'person' && nameKey(caller.name) === nameKey(name);
}

/** The id of the person who calls a route that only people may call. */
export function callerId({ caller }: FastifyRequest): string {
  if (caller.kind !== 'person') throw new Error('A route for people was called by somebody else.');
  return caller.id;
}

/** Makes a route tell its errors in the words of the older API. What is not named in `translation` stays. */
export function olderErrors(
  translation: Partial<Translation> = {},
): Pick<RouteShorthandOptions, 'errorHandler'> {
  const { codes, pointers = {} } = translation;
  // Whoever deleted their account meanwhile is told what strangers are told.
  const all = { codes: { unauthenticated: 'not_logged_in', ...codes }, pointers } as const;
  return {
    errorHandler: (error) => {
      throw translated(error, all);
    },
  };
}

/** Answers that something was done. */
export function sendSuccess(reply: FastifyReply, sentence: string): FastifyReply {
  return sendJson(reply, JSON.stringify({ success: sentence }));
}
