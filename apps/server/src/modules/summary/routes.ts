import { daysOf } from '@worklog/domain/amounts';
import { countDates } from '@worklog/domain/date-arithmetic';
import type { DayType } from '@worklog/domain/day-types';
import { amountOf, type HalfRef, type RecordedHalf, type Tally } from '@worklog/domain/summary';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { personAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { dateOf, notThis } from '../../shared/read-date.ts';
import { personOf } from '../accounts/index.ts';
import { balanceJson } from '../allowances/index.ts';
import type { StoredPlace } from '../places/index.ts';
import * as schemas from './schemas.ts';
import type { DateRange, Gaps, Summary, SummaryService, Tallies } from './service.ts';

interface Summarise {
  Querystring: Type.Static<typeof schemas.getSummary.querystring>;
}
interface FindGaps {
  Querystring: Type.Static<typeof schemas.getGaps.querystring>;
}

/** What a person's days add up to, and what they have not recorded. */
export function registerSummary(app: FastifyInstance, summaries: SummaryService): void {
  const read = { config: { access: personAccess('days:read') } };

  app.get<Summarise>(
    '/api/v2/me/summary',
    { ...read, schema: schemas.getSummary },
    async ({ caller, query }: FastifyRequest<Summarise>, reply: FastifyReply) => {
      const { explain = false } = query;
      const summary = await summaries.of(personOf(caller), rangeOf(query));
      return sendJson(reply, JSON.stringify(summaryJson(summary, explain)));
    },
  );
  app.get<FindGaps>(
    '/api/v2/me/gaps',
    { ...read, schema: schemas.getGaps },
    async ({ caller, query }: FastifyRequest<FindGaps>, reply: FastifyReply) => {
      const { from, to } = query;
      const gaps = await summaries.gaps(personOf(caller), {
        ...(from !== undefined && { from: dateOf(from, 'from', 'invalid_query') }),
        ...(to !== undefined && { to: dateOf(to, 'to', 'invalid_query') }),
      });
      return sendJson(reply, JSON.stringify(gapsJson(gaps)));
    },
  );
}

function rangeOf({ from, to }: { readonly from: string; readonly to: string }): DateRange {
  const range = { from: dateOf(from, 'from', 'invalid_query'), to: dateOf(to, 'to', 'invalid_query') };
  if (range.to < range.from) throw notThis('to', 'is before from', 'invalid_query');
  if (countDates(range.from, range.to) > schemas.mostDates) {
    throw notThis('to', 'is more than ten years after from', 'invalid_query');
  }
  return range;
}

function summaryJson(summary: Summary, explains: boolean) {
  const { range, types, places, unknown, toWork, balances } = summary;
  const list = <Key extends string>(tallies: Tallies, key: Key, order: Iterable<string> = []) =>
    inOrder(tallies, order).map(([name, counted]) => ({ [key]: name, ...tallyJson(counted, explains) }));
  return {
    ...range,
    types: inOrder(summary.byType, types.keys()).map(([id, counted]) => ({
      ...typeJson(id, types.get(id)),
      ...tallyJson(counted, explains),
    })),
    places: inOrder(summary.byPlace, []).map(([id, counted]) => ({
      place: placeJson(id, places.get(id)),
      ...tallyJson(counted, explains),
    })),
    countries: list(summary.byCountry, 'country'),
    regions: list(summary.byRegion, 'region'),
    months: [...summary.byMonth].map(([month, byType]) => ({
      month,
      types: list(byType, 'type', types.keys()),
    })),
    unknown: countJson(unknown, explains),
    toWork: countJson(toWork, explains),
    allowances: balances.map((balance) => balanceJson(balance, explains)),
  };
}

function gapsJson({ range, unknown, unconfirmed }: Gaps) {
  return {
    from: range?.from ?? null,
    to: range?.to ?? null,
    unknown: countJson(unknown, true),
    unconfirmed: {
      days: daysOf(amountOf(unconfirmed)),
      halves: unconfirmed.map(({ date, half, record }: RecordedHalf) => ({ date, half, type: record.type })),
    },
  };
}

/** What was counted, those keys first that have an order of their own, the others by name. */
function inOrder(tallies: Tallies, order: Iterable<string>): [string, Tally][] {
  const ranks = new Map([...order].map((key, rank) => [key, rank]));
  const rankOf = (key: string): number => ranks.get(key) ?? ranks.size;
  return [...tallies].toSorted(
    ([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : one > other ? 1 : 0),
  );
}

function tallyJson({ confirmed, planned, unconfirmed }: Tally, explains: boolean) {
  return {
    confirmed: daysOf(amountOf(confirmed)),
    planned: daysOf(amountOf(planned)),
    unconfirmed: daysOf(amountOf(unconfirmed)),
    ...(explains && { halves: { confirmed, planned, unconfirmed } }),
  };
}

function countJson(halves: readonly HalfRef[], explains: boolean) {
  return { days: daysOf(amountOf(halves)), ...(explains && { halves }) };
}

/** A type that no policy names any longer is shown by its id. */
function typeJson(id: string, type: DayType | undefined) {
  return { type: id, label: type?.label ?? id, countsAs: type?.countsAs ?? null };
}

/** A place that is gone is shown by its id, so that its halves are not lost from the sums. */
function placeJson(id: string, place: StoredPlace | undefined) {
  const { name = null, kind = null, country = null, region = null } = place ?? {};
  return { id, name, kind, country, region };
}
