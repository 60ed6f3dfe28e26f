import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../shared/json/value.ts';
import { oddText, sampleEverything } from '../storage/conformance/everything.ts';
import { sections, type ArchiveRecords, type Section } from '../storage/archive.ts';
import { Belonging } from './belonging.ts';
import type { Codec } from './codec.ts';
import { codecs } from './records.ts';

const everything = sampleEverything();

describe('each section', () => {
  test.each(sections)('%s is read back as it was written', (section: Section) => {
    const codec = codecs[section] as Codec<object>;
    for (const record of everything[section]) {
      const json = JSON.stringify(codec.encode(record));
      expect(codec.decode(JSON.parse(json) as JsonValue)).toEqual(record);
      // The order of the fields is the codec's, not the record's.
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(JSON.stringify(codec.encode(turned))).toBe(json);
    }
  });

  test('keeps texts exactly', () => {
    const [config] = everything.configs;
    const line = JSON.stringify(codecs.configs.encode(config!));
    expect(codecs.configs.decode(JSON.parse(line) as JsonValue).data).toBe(config!.data);
    expect(everything.entries[0]!.reason).toBe(oddText);
  });
});

describe('a record is refused', () => {
  const day = codecs.days.encode(everything.days[0]!) as Record<string, never>;
  test.each([
    ['that lacks a field', { ...day, tag: undefined }, 'has a field tag that is not a text'],
    ['with a field too many', { ...day, more: 1 }, 'has the unknown field more'],
    ['with a date that is none', { ...day, date: '2026-02-30' }, 'has a field date that is not a date'],
    ['with half of a half', { ...day, am: { type: 'office' } }, /has a field am that has a field place/],
    ['that is a list', [day], 'is not an object'],
  ])('%s', (_what, json, sentence) => {
    expect(() => codecs.days.decode(json as never)).toThrow(sentence);
  });

  test('with an instant in another form', () => {
    const erasure = { person: 'a', at: '2026-11-22T12:00:00Z' };
    expect(() => codecs.erasures.decode(erasure)).toThrow('has a field at that is not an instant');
  });

  test('with data that is no JSON', () => {
    const config = { name: 'a', incarnation: 'b', version: 1, data: '[1' };
    expect(() => codecs.configs.decode(config)).toThrow();
  });
});

describe('what belongs to nobody', () => {
  const [bob, ada] = everything.people;

  function admitted<S extends Section>(section: S, record: ArchiveRecords[S]): ArchiveRecords[S] | undefined {
    const belonging = new Belonging();
    belonging.admit('people', ada!);
    for (const place of everything.places) belonging.admit('places', place);
    return belonging.admit(section, record);
  }

  test('is left out', () => {
    const ofBob = everything.days.find(({ person }) => person === bob!.id)!;
    expect(admitted('days', ofBob)).toBeUndefined();
    expect(admitted('places', { ...everything.places[0]!, owner: bob!.id })).toBeUndefined();
    expect(admitted('audit', everything.audit[1]!)).toBeUndefined();
    expect(admitted('outbox', everything.outbox[1]!)).toBeUndefined();
  });

  test('is no longer named by what stays', () => {
    const day = everything.days.find(({ person, am }) => person === ada!.id && am?.place)!;
    expect(admitted('days', day)).toBe(day);
    const elsewhere = { ...day, am: { ...day.am!, place: 'gone' } };
    expect(admitted('days', elsewhere)).toEqual({ ...day, am: { ...day.am, place: null } });
    const entry = { ...everything.audit[0]!, actor: bob!.id };
    expect(admitted('audit', entry)).toEqual({ ...entry, actor: undefined });
  });
});
