import { readTimeZone } from '@worklog/domain/dates';
import ipaddr from 'ipaddr.js';
import type { DatabaseUrl } from '../shared/database-url.ts';

/** Turns the text of a setting into its value, or throws an error whose message says what the text should be. */
export type Parser<T> = (text: string) => T;

/** Ends a sentence that begins with the name and the text of the setting. */
export class NotThis extends Error {}

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Parser<Choice> {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found === undefined) throw new NotThis(`it is one of ${choices.join(', ')}`);
    return found;
  };
}

export const boolean: Parser<boolean> = (text) => oneOf('true', 'false')(text) === 'true';

const text: Parser<string> = (value) => {
  if (value === '') throw new NotThis('it must not be empty');
  return value;
};

export function wholeNumber(from: number, to: number): Parser<number> {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= from && number <= to)) throw new NotThis(`it is a whole number from ${from} to ${to}`);
    return number;
  };
}

/** A comma-separated list. */
export function list<T>(item: Parser<T>): Parser<readonly T[]> {
  return (value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(item);
}

const requestsPerMinute: Parser<number> = (value) => {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  const isRate = number >= 1 && number <= 100_000_000;
  if (!isRate) throw new NotThis('it is a whole number from 1 to 100000000, or off');
  return number;
};

/** Requests a minute; undefined for `off`. */
export const rateLimit: Parser<number | undefined> = (value) =>
  value === 'off' ? undefined : requestsPerMinute(value);

/** The path of a file or folder. */
export const path: Parser<string> = text;

const spanUnits = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A span of time in minutes, hours or days, such as `24h`; in milliseconds. */
export const span: Parser<number> = (value) => {
  const [, amount, unit] = /^(\d{1,4})([mhd])$/.exec(value) ?? [];
  const milliseconds = Number(amount) * spanUnits[unit as keyof typeof spanUnits];
  if (!(milliseconds > 0))
    throw new NotThis('it is a span of minutes, hours or days, such as 30m, 24h or 7d');
  return milliseconds;
};

/** An address or a host name to listen on. */
export const listenHost: Parser<string> = (value) => {
  if (!ipaddr.isValid(value) && !/^[A-Za-z0-9.-]+$/.test(value)) {
    throw new NotThis('it is an address or a host name, without port and brackets');
  }
  return value;
};

/** A host name without port, as it stands in a URL; `*` for any. */
export const hostName: Parser<string> = (value) => {
  if (!/^(?:\*|[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])$/.test(value)) {
    throw new NotThis('it is a comma-separated list of host names without port');
  }
  return value.toLowerCase();
};

export const httpUrl: Parser<URL> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new NotThis('it is an http or https URL');
  return url;
};

export const origin: Parser<string> = (value) => {
  if (!URL.canParse(value) || new URL(value).origin !== value) {
    throw new NotThis('it is a comma-separated list of origins such as https://intranet.example');
  }
  return value;
};

/** Somewhere that the server may send to: a host name, reached by https, or a whole origin. */
export const outgoingHost: Parser<string> = (value) => {
  const isOrigin = /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
  if (!isOrigin && !/^[A-Za-z0-9.-]+$/.test(value)) {
    throw new NotThis(
      'it is a comma-separated list of host names, and origins such as http://127.0.0.1:9000',
    );
  }
  return isOrigin ? value : value.toLowerCase();
};

/** The name of a time zone, such as `Europe/Vienna`. */
export const timeZone: Parser<string> = (value) => {
  const name = readTimeZone(value);
  if (name === undefined) throw new NotThis('it is the IANA name of a time zone, such as Europe/Vienna');
  return name;
};

/** Proxies whose headers are believed: addresses and CIDR ranges, or a number of hops. */
export const proxies: Parser<string[] | number> = (value) => {
  if (/^\d+$/.test(value)) return wholeNumber(1, 32)(value);
  const isRange = (part: string): boolean => ipaddr.isValid(part) || ipaddr.isValidCIDR(part);
  const parts = list(text)(value);
  if (parts.length === 0 || !parts.every(isRange)) {
    throw new NotThis('it is a comma-separated list of addresses and CIDR ranges, or a number of hops');
  }
  return [...parts];
};

export const databaseUrl: Parser<DatabaseUrl> = (value) => {
  const path = /^sqlite:(.+)$/.exec(value)?.[1];
  if (path !== undefined) return { kind: 'sqlite', path };
  if (/^mongodb(?:\+srv)?:\/\/./.test(value)) return { kind: 'mongo', url: value };
  throw new NotThis('it is sqlite:PATH or mongodb://HOST/DATABASE');
};
