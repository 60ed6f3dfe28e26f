import { expect, test } from 'vitest';
import type { Place } from '../../data/places.ts';
import { daysByPlace, inListOrder, isOwn } from './place-options.ts';

const place = (name: string, more: Partial<Place> = {}): Place => ({
  id: name,
  name,
  kind: 'other',
  country: null,
  region: null,
  isArchived: false,
  ...more,
});

test('places are listed by name, archived ones last', () => {
  const places = [place('Zug'), place('Ålesund', { isArchived: true }), place('Äpfingen'), place('Bern')];
  expect(inListOrder(places, 'de').map(({ name }) => name)).toEqual(['Äpfingen', 'Bern', 'Zug', 'Ålesund']);
});

test('offices are nobody’s own', () => {
  expect(isOwn(place('Home', { kind: 'home' }))).toBe(true);
  expect(isOwn(place('Arnulfpark', { kind: 'office' }))).toBe(false);
});

test('the days of a place are all that name it', () => {
  const days = daysByPlace([{ place: { id: 'a' }, confirmed: 2.5, planned: 1, unconfirmed: 0.5 }]);
  expect(days.get('a')).toBe(4);
  expect(days.get('b')).toBeUndefined();
});
