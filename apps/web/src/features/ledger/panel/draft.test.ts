import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Day, DayHalf } from '../../../data/days.ts';
import {
  chooseHalf,
  choosePart,
  chooseStatus,
  isChanged,
  rebase,
  shownHalf,
  startDraft,
  wishForAll,
  wishOf,
  type HalfDraft,
} from './draft.ts';

const vienna = { id: 'p1', name: 'Vienna' };
const office: DayHalf = { type: 'office', place: null, status: 'confirmed' };
const remote: HalfDraft = { type: 'remote', place: vienna };
const day = (am: DayHalf | null, pm: DayHalf | null, notes = ''): Day => ({
  ...{ date: '2026-11-23' as CalendarDate, am, pm, notes, tag: 't1' },
});

describe('a draft', () => {
  it('begins with the whole day, or with the half that is there', () => {
    expect(startDraft().part).toBe('full');
    expect(startDraft(day(office, office)).part).toBe('full');
    expect(startDraft(day(office, null)).part).toBe('am');
    expect(startDraft(day(null, office)).part).toBe('pm');
    expect(startDraft(day(office, { ...office, type: 'sick' })).part).toBe('am');
  });

  it('sends nothing while nothing is changed', () => {
    expect(wishOf(startDraft())).toEqual({});
    expect(isChanged(startDraft(day(office, null, 'a note')))).toBe(false);
    expect(isChanged(chooseHalf(startDraft(day(office, office)), { type: 'office', place: null }))).toBe(
      false,
    );
  });

  it('sets both halves, or the one that is chosen', () => {
    const whole = chooseHalf(startDraft(), remote);
    expect(wishOf(whole)).toEqual({
      am: { type: 'remote', place: { id: 'p1' } },
      pm: { type: 'remote', place: { id: 'p1' } },
    });
    expect(wishOf(choosePart(whole, 'am'))).toEqual({ am: { type: 'remote', place: { id: 'p1' } } });
  });

  it('keeps the other half of a day that is recorded', () => {
    const draft = choosePart(startDraft(day(office, office)), 'pm');
    expect(shownHalf(draft)).toEqual(office);
    expect(wishOf(chooseHalf(draft, remote))).toEqual({ pm: { type: 'remote', place: { id: 'p1' } } });
  });

  it('sets each half apart', () => {
    const morning = chooseHalf(choosePart(startDraft(), 'am'), { type: 'office', place: null });
    const both = chooseHalf(choosePart(morning, 'pm'), { type: 'remote', place: { id: '', name: 'Graz' } });
    expect(wishOf(both)).toEqual({
      am: { type: 'office', place: null },
      pm: { type: 'remote', place: { name: 'Graz' } },
    });
    expect(shownHalf(choosePart(both, 'full'))).toBeNull();
  });

  it('makes the whole day of a half', () => {
    const half = startDraft(day(office, null));
    expect(wishOf(choosePart(half, 'full'))).toEqual({
      pm: { type: 'office', place: null, status: 'confirmed' },
    });
  });

  it('takes a half away, and changes its status and notes', () => {
    expect(wishOf(chooseHalf(startDraft(day(office, null)), null))).toEqual({ am: null });
    const planned: DayHalf = { ...office, status: 'planned' };
    expect(wishOf(chooseStatus(startDraft(day(planned, planned)), 'confirmed'))).toMatchObject({
      am: { type: 'office', status: 'confirmed' },
    });
    expect(wishOf({ ...startDraft(day(office, office, 'old')), notes: ' new ' })).toEqual({ notes: 'new' });
  });

  it('keeps what was changed when somebody else wrote the day, and takes theirs for the rest', () => {
    const sick: DayHalf = { ...office, type: 'sick' };
    const mine = { ...chooseHalf(choosePart(startDraft(day(office, office)), 'pm'), remote), notes: 'mine' };
    const theirs = { ...day(sick, sick, 'theirs'), tag: 't2' };
    expect(wishOf(rebase(mine, theirs))).toEqual({
      ...{ pm: { type: 'remote', place: { id: 'p1' } }, notes: 'mine' },
    });
    expect(rebase(mine, undefined)).toMatchObject({ am: null, base: undefined });
  });

  it('of several days has what was chosen, without the status of one of them', () => {
    const draft = startDraft(day(office, office, 'of this day'));
    expect(wishForAll(draft)).toEqual({
      ...{ am: { type: 'office', place: null }, pm: { type: 'office', place: null } },
    });
    expect(wishForAll({ ...startDraft(), notes: 'for all' })).toEqual({ notes: 'for all' });
  });
});
