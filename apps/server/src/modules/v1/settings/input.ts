import { foldCase } from '../../../shared/text.ts';
import { AppError, type InputFault } from '../../../shared/errors.ts';
import { pointerOf } from '../../../shared/json/pointer.ts';

/** The allowances whose totals the older API knows, in the order in which it shows them. */
export const totals = ['remote', 'vacation', 'holiday', 'sick'] as const;

/** Most days a year. */
export const mostDays = 366;

/** What settings shall be; what is not named stays. */
export interface SettingsChange {
  /** The URL of a Slack webhook; empty: no messages any more. */
  readonly slack: string | undefined;
  /** Days a year by allowance; -1: the person has no rate of their own any more. */
  readonly totals: ReadonlyMap<string, number>;
}

/**
 * Reads settings: keys in any letter case, whole numbers also as text.
 *
 * @throws AppError `invalid_body` for an unknown key, a key given twice, a value that cannot be, or without any key.
 */
export function readSettings(body: Readonly<Record<string, unknown>>): SettingsChange {
  const seen = new Map<string, string | number>();
  const faults: InputFault[] = [];
  for (const [written, value] of Object.entries(body)) {
    const key = foldCase(written);
    const read = seen.has(key) ? { fault: 'is given more than once' } : readValue(key, value);
    if ('fault' in read) faults.push({ pointer: pointerOf([written]), detail: read.fault });
    else seen.set(key, read.value);
  }
  const [first] = faults;
  if (first) throw invalid(`${first.pointer} ${first.detail}`, faults);
  if (seen.size === 0) throw invalid(`send one of slack, ${totals.join(', ')}`, []);
  const slack = seen.get('slack');
  seen.delete('slack');
  return { slack: slack === undefined ? undefined : String(slack), totals: seen as Map<string, number> };
}

type Read = { readonly value: string | number } | { readonly fault: string };

function readValue(key: string, value: unknown): Read {
  if (key === 'slack') return typeof value === 'string' ? { value } : { fault: 'is not a text' };
  if (!totals.some((allowance) => allowance === key)) return { fault: 'is not a known field' };
  const days = wholeNumber(value);
  if (days !== undefined && days >= -1 && days <= mostDays) return { value: days };
  return { fault: `is not a whole number from -1 to ${mostDays}` };
}

function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && /^-?\d{1,4}$/.test(value)) return wholeNumber(Number(value));
  // Adding 0 makes one zero of the two that there are.
  return Number.isInteger(value) ? (value as number) + 0 : undefined;
}

function invalid(detail: string, faults: readonly InputFault[]): AppError {
  return new AppError('invalid_body', `The body is not valid: ${detail}.`, { faults });
}
