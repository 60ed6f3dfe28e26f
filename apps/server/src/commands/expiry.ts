import { StartError } from '../shared/errors.ts';

const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * When something expires: an RFC 3339 time with its zone, or a span from `now` in minutes, hours or days.
 *
 * @throws StartError for anything else.
 */
export function readExpiry(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const [, amount, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  if (unit !== undefined) {
    return new Date(now.getTime() + Number(amount) * unitMilliseconds[unit as keyof typeof unitMilliseconds]);
  }
  const time = new Date(text);
  const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  if (hasZone && !Number.isNaN(time.getTime())) return time;
  throw new StartError(
    `${text} is neither a time such as 2027-01-31T00:00:00Z nor a span such as 90d or 12h.`,
  );
}
