import type { Place } from '../store.ts';
import { readCondition, type Condition } from './condition.ts';
import { readCursor } from './cursor.ts';
import { refuseParameter } from './faults.ts';
import { isDataParameter } from './path.ts';

/** What a search asks for. */
export interface SearchQuery {
  /** Only in the configuration of this name. */
  readonly name: string | undefined;
  /** All of them have to hold for the same object; at least one. */
  readonly conditions: readonly Condition[];
  /** Most objects of the answer. */
  readonly limit: number;
  /** Only what comes behind this. */
  readonly after: Place | undefined;
}

/** Most objects of one answer, and as many as there are where a search names no limit. */
export const mostResults = 1000;

/** Most `data.` parameters. */
export const mostConditions = 16;

/** Most values of all `in` lists together. */
const mostListed = 100;

/**
 * Reads the query of a search as it stands in the URL: parameters in any order, each `data.` parameter a
 * condition. @throws AppError `invalid_query`, which names the parameter.
 */
export function readSearchQuery(query: string): SearchQuery {
  const parameters = parametersOf(query);
  const conditions: Condition[] = [];
  const others = new Map<string, string>();
  for (const [parameter, value] of parameters) {
    if (isDataParameter(parameter)) conditions.push(readCondition(parameter, value));
    else if (!known.has(parameter)) refuseParameter(parameter, unknownDetail(parameter));
    else if (others.has(parameter)) refuseParameter(parameter, 'is given more than once');
    else others.set(parameter, value);
  }
  assertNumber(conditions);
  const cursor = others.get('cursor');
  return {
    name: readName(others.get('name')),
    conditions,
    limit: readLimit(others.get('limit')),
    after: cursor === undefined ? undefined : readCursor(cursor),
  };
}

/** The same query without its cursor, as it was sent: what the next page is asked for with. */
export function withoutCursor(query: string): string {
  return query
    .split('&')
    .filter((part) => part !== '' && decoded(part.replace(/=.*$/s, '')) !== 'cursor')
    .join('&');
}

const known = new Set(['name', 'limit', 'cursor']);

function parametersOf(query: string): [name: string, value: string][] {
  const parts = query.split('&').filter((part) => part !== '');
  return parts.map((part) => {
    const end = part.indexOf('=');
    const parameter = decoded(end === -1 ? part : part.slice(0, end));
    if (end !== -1) return [parameter, decoded(part.slice(end + 1), parameter)];
    return refuseParameter(parameter, 'has no value; write = behind it, also for an empty text');
  });
}

function decoded(text: string, parameter = text): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return refuseParameter(parameter, 'has an invalid percent-encoding; the text is UTF-8');
  }
}

function unknownDetail(parameter: string): string {
  return parameter.startsWith('data')
    ? 'is no path into the data; write data.KEY=VALUE'
    : 'is not a known parameter; there are name, limit, cursor and data.KEY';
}

function assertNumber(conditions: readonly Condition[]): void {
  if (conditions.length === 0)
    refuseParameter('', 'has no data. parameter; send at least one data.KEY=VALUE');
  if (conditions.length > mostConditions)
    refuseParameter('data', `has ${conditions.length} conditions; at most ${mostConditions} are allowed`);
  const listed = conditions.reduce((sum, { listed = 0 }) => sum + listed, 0);
  if (listed > mostListed)
    refuseParameter('data', `lists ${listed} values behind [in]; at most ${mostListed} are allowed in all`);
}

function readName(text: string | undefined): string | undefined {
  if (text === '') refuseParameter('name', 'is empty; leave it out to search in all configurations');
  return text;
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return mostResults;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= mostResults) return limit;
  return refuseParameter('limit', `is no whole number from 1 to ${mostResults}`);
}
