import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { detailsOf, knownMembers, memberAt } from './details.ts';
import de from './texts/de.ts';
import en from './texts/en.ts';

describe('details of an entry', () => {
  test('are the members that changed', () => {
    const before = { name: 'Flat', country: 'DE', archived: false };
    expect(detailsOf({ before, after: { ...before, archived: true } })).toEqual([
      { path: 'archived', before: false, after: true },
    ]);
  });

  test('go into lists, and tell what is new and what is gone', () => {
    expect(detailsOf({ before: null, after: ['days:read'] })).toEqual([
      { path: '0', before: undefined, after: 'days:read' },
    ]);
    expect(detailsOf({ before: 'person', after: 'administrator' })).toEqual([
      { path: '', before: 'person', after: 'administrator' },
    ]);
  });

  test('have no ids', () => {
    const half = { type: 'remote', place: { id: 'p1', name: 'Graz' } };
    expect(detailsOf({ before: null, after: { id: 'e1', am: half } }).map(({ path }) => path)).toEqual([
      'am.type',
      'am.place.name',
    ]);
  });
});

describe('a member', () => {
  test.each([
    ['am.place.name', 'day.changed', { name: 'am.place.name', kind: 'text', places: [] }],
    ['weeks.1.4', 'work_pattern.changed', { name: 'weeks.#.#', kind: 'workTime', places: [1, 4] }],
    ['0.days', 'allowance.changed', { name: '#.days', kind: 'amount', places: [0] }],
    ['0', 'token.created', { name: '#', kind: 'scope', places: [0] }],
    ['', 'account.role_changed', { name: 'role', kind: 'role', places: [] }],
    ['', 'account.renamed', { name: 'name', kind: 'text', places: [] }],
  ])('at %j of %s is known', (path, action, member) => {
    expect(memberAt(path, action)).toEqual(member);
  });

  test.each([
    ['', 'something.new'],
    ['colour', 'place.changed'],
    ['toString', 'place.changed'],
  ])('at %j of %s is not known', (path, action) => {
    expect(memberAt(path, action)).toBeUndefined();
  });
});

describe('the words of members', () => {
  test.each(['en', 'de'])('are found, dots and all: %s', async (lng) => {
    const resources = { en: { audit: en }, de: { audit: de } };
    const i18n = createInstance();
    await i18n.init({ lng, resources });
    const t = i18n.getFixedT(null, 'audit');
    const words = knownMembers.map((name) => t(`member.${name}`, { number: 1, day: 'Monday' }));
    expect(words.filter((word) => /member|[{}#]/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
