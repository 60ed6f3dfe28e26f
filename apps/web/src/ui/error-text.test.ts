import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { errorText, readError, type FindText } from './error-text.ts';
import de from './texts/de.ts';
import en from './texts/en.ts';

const i18n = createInstance();

beforeAll(async () => {
  await i18n.init({ lng: 'en', ns: ['ui'], defaultNS: 'ui', resources: { en: { ui: en }, de: { ui: de } } });
});

// The keys are made of codes, so the types cannot know them.
const translate = i18n.t.bind(i18n) as (key: string, values: Record<string, unknown>) => string;

const find: FindText = (key, values = {}) =>
  i18n.exists(key, { ns: 'ui', ...values }) ? translate(key, { ns: 'ui', ...values }) : undefined;

class Problem extends Error {
  readonly code: string;
  readonly detail: string;
  readonly retryAfter: number | undefined;

  constructor(code: string, detail: string, retryAfter?: number) {
    super(detail);
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

describe('the sentence for an error', () => {
  test('is that of its code', () => {
    expect(errorText(new Problem('in_use', 'The place is named by 3 days.'), find)).toBe(en.error.in_use);
  });

  test('is the server’s own where the page has none', () => {
    expect(errorText(new Problem('invalid_body', '/name is missing.'), find)).toBe('/name is missing.');
  });

  test('says how long to wait', () => {
    expect(errorText(new Problem('rate_limited', 'x', 30), find)).toBe(en.error.rate_limited_wait_one);
    expect(errorText(new Problem('too_many_attempts', 'x', 300), find)).toContain('5 minutes');
    expect(errorText(new Problem('too_many_attempts', 'x'), find)).toBe(en.error.too_many_attempts);
  });

  test('says that no answer came', () => {
    const error = Object.assign(new Error('fetch failed'), { name: 'Unreachable' });
    expect(errorText(error, find)).toBe(en.error.unreachable);
  });

  test.each([new TypeError('x is undefined'), 'text', null, undefined, {}])('is there for %s', (error) => {
    expect(errorText(error, find)).toBe(en.error.unexpected);
  });
});

test('every code with a sentence is one that the server has', () => {
  const codes = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');
  const ours = ['request', 'unexpected', 'unreachable'];
  for (const code of Object.keys(en.error).filter((key) => !ours.includes(key) && !key.includes('_wait_'))) {
    expect(codes).toContain(`| \`${code}\``);
  }
});

test('both languages have the same keys', () => {
  expect(Object.keys(de.error)).toEqual(Object.keys(en.error));
  expect(Object.keys(de.dayType)).toEqual(Object.keys(en.dayType));
});

test('the id of a request is told only where the server is to blame', () => {
  expect(readError({ code: 'internal', status: 500, requestId: 'abc' }).requestId).toBe('abc');
  expect(readError({ code: 'in_use', status: 409, requestId: 'abc' }).requestId).toBeUndefined();
});
