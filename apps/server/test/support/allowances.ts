import type { Answer } from './http.ts';

/** A line of an explanation. */
export interface LineJson {
  readonly kind: string;
  readonly days: number;
  readonly [member: string]: unknown;
}

/** How an allowance stands, as the API shows it. */
export interface BalanceJson {
  readonly id: string;
  readonly year: { readonly year: number; readonly from: string; readonly to: string };
  readonly isLimited: boolean;
  readonly granted: number;
  readonly carriedOver: number;
  readonly entered: number;
  readonly taken: number;
  readonly expired: number;
  readonly left: number;
  readonly planned: number;
  readonly leftAfterPlans: number;
  readonly explanation?: {
    readonly left: readonly LineJson[];
    readonly leftAfterPlans: readonly LineJson[];
  };
}

/** Whatever sends requests for one person. */
export interface Sender {
  readonly name: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
}

const usualPath = '/api/v2/me/allowances/vacation';

/** How vacation stands, of the person who asks; with its explanation. */
export async function vacation(of: Sender, year = 2026): Promise<BalanceJson> {
  const answer = await of.get(`${usualPath}?year=${year}&explain=true`);
  if (answer.status !== 200) throw new Error(`There is no balance: ${answer.text}`);
  return answer.json<BalanceJson>();
}

/** Gives somebody so many days of vacation a year. */
export async function grant(to: Sender, daysAYear: number | null, validFrom = '2020-01-01'): Promise<void> {
  stored(await to.put(`${usualPath}/rates/${validFrom}`, { daysAYear }));
}

/** Adds days of vacation, for a reason that does not matter. */
export async function enter(
  to: Sender,
  days: number,
  validFrom: string,
  expiresOn: string | null = null,
): Promise<string> {
  const body = { kind: 'correction', days, validFrom, expiresOn, reason: 'Counted again' };
  return stored(await to.post(`${usualPath}/entries`, body)).json<{ id: string }>().id;
}

/** Records whole days of a type. */
export async function record(by: Sender, dates: readonly string[], type = 'vacation'): Promise<void> {
  const path = `/api/v1/user/${encodeURIComponent(by.name)}`;
  for (const date of dates) stored(await by.post(`${path}?date=${date}&type=${type}`, undefined));
}

/** So many days from Monday to Friday, from a date on. */
export function workdays(from: string, count: number): string[] {
  const dates: string[] = [];
  for (let time = Date.parse(from); dates.length < count; time += 86_400_000) {
    const date = new Date(time);
    if (![0, 6].includes(date.getUTCDay())) dates.push(date.toISOString().slice(0, 10));
  }
  return dates;
}

function stored(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`It was not stored: ${answer.text}`);
  return answer;
}
