import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfRef } from '@worklog/domain/summary';
import type { Summary } from '../../data/summary.ts';
import { ledgerOf, takenHalves } from './ledger-lines.ts';
import { among, inOrder, topAndOther, without, type Named } from './shares.ts';

/** The type whose places have a chart of their own. */
export const remote = 'remote';

/** How sure halves are. */
export type Certainty = 'confirmed' | 'planned' | 'unconfirmed';

/** Halves by how sure they are. */
export type Halves = Readonly<Record<Certainty, readonly HalfRef[]>>;

/**
 * What a number counts: `id` is that of the type, place, country or region, of a month `2026-03` or one of its types
 * `2026-03.remote`, or of an allowance in a leave year `2026.vacation`.
 */
export type NumberKind =
  | 'all'
  | 'type'
  | 'country'
  | 'region'
  | 'month'
  | 'remote-place'
  | 'other-places'
  | 'without-place'
  | 'unknown'
  | 'to-work'
  | 'allowance';

/** A number of the summary that can be opened. */
export interface NumberName {
  readonly kind: NumberKind;
  readonly id: string;
  readonly certainty: Certainty;
}

/** The days behind a number. */
export interface OpenedNumber extends NumberName {
  /** What the number counts, in the order of the calendar. */
  readonly halves: readonly HalfRef[];
  /** Halves of the same that it does not count, because they are not confirmed. */
  readonly notCounted: readonly HalfRef[];
}

const kinds: readonly NumberKind[] = [
  ...(['all', 'type', 'country', 'region', 'month', 'remote-place', 'other-places'] as const),
  ...(['without-place', 'unknown', 'to-work', 'allowance'] as const),
];
const certainties: readonly Certainty[] = ['confirmed', 'planned', 'unconfirmed'];
const none: Halves = { confirmed: [], planned: [], unconfirmed: [] };

/** A number as it is in the address. */
export function addressOf({ kind, id = '', certainty = 'confirmed' }: Partial<NumberName>): string {
  return [kind, ...(id === '' ? [] : [id]), certainty].join('.');
}

/** The number that an address names; undefined: there is none. */
export function readNumber(address: string): NumberName | undefined {
  const parts = address.split('.');
  const kind = kinds.find((each) => each === parts[0]);
  const certainty = certainties.find((each) => each === parts.at(-1));
  return kind && certainty && { kind, certainty, id: parts.slice(1, -1).join('.') };
}

/** The days behind a number; undefined where the summary has no such number. */
export function openNumber(summary: Summary, name: NumberName): OpenedNumber | undefined {
  const halves = halvesOf(summary, name);
  if (!halves) return undefined;
  const notCounted = name.certainty === 'confirmed' ? [...halves.planned, ...halves.unconfirmed] : [];
  return { ...name, halves: inOrder(halves[name.certainty]), notCounted: inOrder(notCounted) };
}

/** All halves that a number of any certainty could count. */
function halvesOf(summary: Summary, { kind, id }: Pick<NumberName, 'kind' | 'id'>): Halves | undefined {
  switch (kind) {
    case 'all':
      return merged(summary.types.map(tallyOf));
    case 'unknown':
      return { ...none, confirmed: refs(summary.unknown.halves) };
    case 'to-work':
      return { ...none, confirmed: refs(summary.toWork.halves) };
    case 'month':
      return ofMonth(summary, id);
    case 'allowance':
      return ofAllowance(summary, id);
    case 'remote-place':
    case 'other-places':
    case 'without-place':
      return ofRemotePlaces(summary, kind, id);
    default:
      return found(summary, kind, id);
  }
}

/** The confirmed halves of remote days by their places, those of a place that is gone by its id. */
export function remotePlaces(summary: Summary): Named[] {
  const all = remoteHalves(summary).confirmed;
  return summary.places.map((each) => ({
    id: each.place.id,
    name: each.place.name ?? each.place.id,
    halves: among(tallyOf(each).confirmed, all),
  }));
}

/** The confirmed halves of remote days that have no place. */
export function remoteWithoutPlace(summary: Summary): HalfRef[] {
  return without(
    remoteHalves(summary).confirmed,
    remotePlaces(summary).flatMap(({ halves }) => halves),
  );
}

/** Unknown halves of a month, `2026-03`. */
export function unknownIn(summary: Summary, month: string): HalfRef[] {
  return refs(summary.unknown.halves).filter(({ date }) => date.startsWith(month));
}

/** The contract has no type for dates. */
function refs(halves: readonly { date: string; half: 'am' | 'pm' }[] = []): readonly HalfRef[] {
  return halves as readonly HalfRef[];
}

type Tally = Pick<Summary['types'][number], 'halves'>;

function tallyOf({ halves }: Tally): Halves {
  return (halves as Halves | undefined) ?? none;
}

function found(summary: Summary, kind: 'type' | 'country' | 'region', id: string): Halves | undefined {
  const tally = {
    type: () => summary.types.find(({ type }) => type === id),
    country: () => summary.countries.find(({ country }) => country === id),
    region: () => summary.regions.find(({ region }) => region === id),
  }[kind]();
  return tally && tallyOf(tally);
}

function remoteHalves(summary: Summary): Halves {
  return found(summary, 'type', remote) ?? none;
}

function ofMonth(summary: Summary, id: string): Halves | undefined {
  const [name = '', ...typeParts] = id.split('.');
  const type = typeParts.join('.');
  const month = summary.months.find((each) => each.month === name);
  if (type === 'unknown') return { ...none, confirmed: unknownIn(summary, name) };
  const tallies = month?.types.filter((each) => type === '' || each.type === type) ?? [];
  return tallies.length > 0 ? merged(tallies.map(tallyOf)) : undefined;
}

function ofAllowance(summary: Summary, id: string): Halves | undefined {
  const [year = '', ...idParts] = id.split('.');
  const [allowanceId, from] = idParts.join('.').split('~');
  const allowance = summary.allowances.find(
    (each) => each.id === allowanceId && String(each.year.year) === year,
  );
  if (!allowance) return undefined;
  const ledger = ledgerOf(allowance);
  const line = ledger?.lines.find((each) => each.subject.kind === 'use' && each.from === from);
  if (from !== undefined)
    return line?.subject.kind === 'use' ? { ...none, confirmed: line.subject.halves } : undefined;
  return { ...none, confirmed: takenHalves(allowance), planned: ledger?.planned ?? [] };
}

/** The id of an allowance in a leave year, or of one line of its ledger. */
export function allowanceId(id: string, year: number, from?: CalendarDate): string {
  return `${year}.${id}${from === undefined ? '' : `~${from}`}`;
}

function ofRemotePlaces(summary: Summary, kind: NumberKind, id: string): Halves | undefined {
  if (kind === 'without-place') return { ...none, confirmed: remoteWithoutPlace(summary) };
  const places = remotePlaces(summary);
  if (kind === 'other-places') return { ...none, confirmed: topAndOther(places).other?.halves ?? [] };
  const place = summary.places.find((each) => each.place.id === id);
  if (!place) return undefined;
  const [all, own] = [remoteHalves(summary), tallyOf(place)];
  return mapHalves((certainty) => among(own[certainty], all[certainty]));
}

function merged(all: readonly Halves[]): Halves {
  return mapHalves((certainty) => inOrder(all.flatMap((each) => each[certainty])));
}

function mapHalves(of: (certainty: Certainty) => readonly HalfRef[]): Halves {
  return { confirmed: of('confirmed'), planned: of('planned'), unconfirmed: of('unconfirmed') };
}
