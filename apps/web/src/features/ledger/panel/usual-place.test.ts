import { describe, expect, it } from 'vitest';
import type { Place } from '../../../data/places.ts';
import { usualPlace } from './usual-place.ts';

const place = (name: string, kind: Place['kind']): Place => ({
  ...{ id: name, name, kind, country: null, region: null, isArchived: false },
});
const north = place('North', 'office');

describe('the usual place of a type', () => {
  it('is where it was mostly spent', () => {
    const recent = [
      { type: 'office', place: null },
      { type: 'remote', place: { id: 'Graz', name: 'Graz' } },
    ];
    expect(usualPlace('remote', { recent, places: [] })).toEqual({ id: 'Graz', name: 'Graz' });
    expect(usualPlace('office', { recent, places: [north] })).toBeNull();
  });

  it('is the only office, or the only home, for somebody who is new', () => {
    const known = { recent: [], places: [north, place('Home', 'home')] };
    expect(usualPlace('office', known)).toEqual({ id: 'North', name: 'North' });
    expect(usualPlace('remote', known)).toEqual({ id: 'Home', name: 'Home' });
    expect(usualPlace('vacation', known)).toBeNull();
    expect(usualPlace('office', { recent: [], places: [north, place('South', 'office')] })).toBeNull();
  });
});
