import { builtInDayTypes } from '@worklog/domain/day-types';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../data/places.ts';
import { placeLooks, whereaboutsOf, type PlaceParts } from './whereabouts.ts';

const place = (id: string, kind: Place['kind'], country: string | null): Place => ({
  ...{ id, name: id, kind, country, region: null, isArchived: false },
});
const places = [place('hq', 'office', 'DE'), place('home', 'home', 'DE'), place('vienna', 'other', 'AT')];
const parts: PlaceParts = {
  type: (id) => {
    const { archived, ...type } = builtInDayTypes.find((each) => each.id === id)!;
    return { ...type, isArchived: archived };
  },
  place: (id) => places.find((each) => each.id === id),
};
const where = (type: string, at: string | null) =>
  whereaboutsOf({ type, place: at === null ? null : { id: at, name: at }, status: 'confirmed' }, parts);

describe('where a half was', () => {
  it.each([
    ['office', null, 'office'],
    ['remote', 'hq', 'office'],
    ['remote', 'home', 'home'],
    ['remote', 'vienna', 'AT'],
    ['remote', 'gone', 'elsewhere'],
    ['vacation', 'vienna', 'off'],
  ])('%s at %s is %s', (type, at, expected) => {
    expect(where(type, at)).toBe(expected);
  });
});

describe('colours by place', () => {
  const lookOf = placeLooks(
    new Map([
      ['PT', 4],
      ['AT', 20],
    ]),
  );

  it('keep those of office and home, and give countries others with their letters', () => {
    const remote = parts.type('remote');
    expect(lookOf('office', remote)).toMatchObject({ look: { id: 'office' } });
    expect(lookOf('home', remote)).toMatchObject({ look: { id: 'remote' } });
    expect(lookOf('AT', remote)).toMatchObject({ look: { id: 'travel' }, code: 'AT' });
    expect(lookOf('PT', remote)).toMatchObject({ look: { id: 'training' }, code: 'PT' });
    expect(lookOf('elsewhere', remote).code).toBe('–');
  });

  it('take the colour of days off, and leave their shape', () => {
    expect(lookOf('off', parts.type('vacation')).look).toMatchObject({ id: 'vacation', colour: '' });
  });
});
