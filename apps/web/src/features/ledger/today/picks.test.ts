import { builtInDayTypes } from '@worklog/domain/day-types';
import { describe, expect, it } from 'vitest';
import { picksOf } from './picks.ts';

const types = builtInDayTypes.map(({ archived, ...type }) => ({ ...type, isArchived: archived }));
const place = (name: string) => ({ id: name, name });
const used = (type: string, name?: string) => ({ type, place: name === undefined ? null : place(name) });
const shown = (picks: ReturnType<typeof picksOf>) =>
  picks.map(({ type, place: where }) => [type, where?.name].filter(Boolean).join(' '));

describe('the buttons of today', () => {
  it('are the usual types for a newcomer', () => {
    const picks = picksOf([], types);
    expect(shown(picks)).toEqual(['office', 'remote', 'vacation', 'sick', 'holiday']);
    expect(picks.map(({ needsPlace }) => needsPlace)).toEqual([false, true, false, false, false]);
  });

  it('are what was used most, with leave and illness', () => {
    const recent = [used('office', 'North'), used('remote', 'Home'), used('holiday'), used('remote', 'Graz')];
    expect(shown(picksOf(recent, types))).toEqual([
      ...['office North', 'remote Home', 'remote Graz', 'vacation', 'sick'],
    ]);
  });

  it('stay as many when there is much of one kind', () => {
    const recent = ['A', 'B', 'C', 'D'].map((name) => used('remote', name));
    expect(shown(picksOf(recent, types))).toEqual(['remote A', 'remote B', 'remote C', 'vacation', 'sick']);
  });

  it('leave out what is no longer offered', () => {
    const few = types.filter(({ id }) => id === 'office' || id === 'remote');
    expect(shown(picksOf([used('travel', 'Rome')], few))).toEqual(['office', 'remote']);
  });
});
