import { useMemo } from 'react';
import type { Day, DayHalf } from '../../../data/days.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { usePlaces } from '../../../data/places.ts';
import type { Drawing } from './marks.ts';
import { placeLooks, whereaboutsOf, type PlaceLook } from './whereabouts.ts';

/** How days are coloured, and what a half is counted as. */
export interface Drawings {
  readonly draw: Drawing;
  /** The groups of `Totals`: `type.office`, `place.AT`. */
  readonly groupsOf: (record: DayHalf) => readonly string[];
  /** How a place of a group is drawn, such as `AT`. */
  readonly placeLook: (where: string) => PlaceLook;
}

/** Colours days by their type, or by their place: the countries in use have colours of their own. */
export function useDrawing(days: ReadonlyMap<string, Day>, by: 'type' | 'place'): Drawings {
  const { get: type } = useDayTypes();
  const { get: place } = usePlaces();
  const whereabouts = useMemo(() => (half: DayHalf) => whereaboutsOf(half, { type, place }), [type, place]);
  // A text, so that changing a day draws the others anew only where the order of the countries changes.
  const order = by === 'place' ? countriesIn(days, whereabouts) : '';
  return useMemo(() => {
    const countries = order === '' ? [] : order.split(' ');
    const looks = placeLooks(new Map(countries.map((country, index) => [country, -index])));
    const byType: Drawing = (record) => ({ look: type(record.type) });
    const byPlace: Drawing = (record) => looks(whereabouts(record), type(record.type));
    return {
      draw: by === 'type' ? byType : byPlace,
      groupsOf: (record) => [`type.${record.type}`, `place.${whereabouts(record)}`],
      placeLook: (where) => looks(where, type('other')),
    };
  }, [by, order, type, whereabouts]);
}

/** The countries in use, those with the most halves first. */
function countriesIn(days: ReadonlyMap<string, Day>, whereabouts: (half: DayHalf) => string): string {
  const counts = new Map<string, number>();
  for (const { am, pm } of days.values()) {
    for (const half of [am, pm]) {
      const where = half ? whereabouts(half) : 'off';
      if (where.length === 2) counts.set(where, (counts.get(where) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return sorted.map(([country]) => country).join(' ');
}
