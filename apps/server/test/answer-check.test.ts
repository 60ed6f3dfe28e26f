import { describe, expect, test } from 'vitest';
import { AnswerCheck } from './support/answer-check.ts';
import type { Answer } from './support/http.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const check = AnswerCheck.by((await server.request('GET', '/openapi.json')).text);

const problem = {
  type: 'urn:worklog:problem:config_not_found',
  title: 'There is no such configuration',
  status: 404,
  detail: 'There is none.',
  code: 'config_not_found',
  Issue: 'There is none.',
};

/** An answer as a server might give it. */
function answerOf(status: number, body: unknown, media = 'application/json'): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': `${media}; charset=utf-8`, 'x-request-id': 'id' };
  return { status, headers, text, json: <Shape>() => JSON.parse(text) as Shape };
}

const problemOf = (changes: object, status = 404) =>
  answerOf(status, { ...problem, ...changes }, 'application/problem+json');

describe('the check that every answer in these scenarios passes', () => {
  test.each([
    ['GET', '/configs/x', answerOf(200, { name: 'x', data: [] })],
    ['GET', '/configs/x/', problemOf({})],
    ['PURGE', '/configs/x', problemOf({ status: 405 }, 405)],
    ['GET', '/configs?limit=1', answerOf(200, { configs: [], next: 'x' })],
  ])('accepts what is described: %s %s', (method, path, answer) => {
    expect(() => {
      check.check(method, path, answer);
    }).not.toThrow();
  });

  test.each([
    [
      'a field more',
      '/configs/x',
      answerOf(200, { name: 'x', data: [], more: 1 }),
      'differs from its schema',
    ],
    [
      'a name of another form',
      '/configs/x',
      answerOf(200, { name: 'a b', data: [] }),
      'differs from its schema',
    ],
    ['another status', '/configs/x', answerOf(418, {}), 'not declared'],
    ['another type', '/configs/x', answerOf(200, { name: 'x', data: [] }, 'text/plain'), 'not one of what'],
    ['no Issue', '/configs/x', problemOf({ Issue: undefined }), 'Issue must be'],
    ['another Issue', '/configs/x', problemOf({ Issue: 'Something else.' }), 'Issue must be'],
    ['an Issue elsewhere', '/nothing', problemOf({}), 'Issue must be'],
    ['another status in the problem', '/configs/x', problemOf({ status: 400 }), 'names another status'],
    ['a code that is not the type', '/configs/x', problemOf({ code: 'not_found' }), 'type and code differ'],
    ['a problem without detail', '/configs/x', problemOf({ detail: undefined }), 'no problem document'],
    ['an answer on an unknown path', '/nothing', answerOf(200, {}), 'described'],
    ['a body with 304', '/configs/x', answerOf(304, {}), 'no body'],
  ])('refuses %s', (_what, path, answer, why) => {
    expect(() => {
      check.check('GET', path, answer);
    }).toThrow(why);
  });
});
