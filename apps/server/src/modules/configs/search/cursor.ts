import type { Place } from '../store.ts';
import { refuseParameter } from './faults.ts';

/** Where a search goes on, as an opaque text. */
export function cursorOf({ name, item }: Place): string {
  return Buffer.from(`match:${name}/${item}`).toString('base64url');
}

/** The place that a cursor stands for. @throws AppError `invalid_query`. */
export function readCursor(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, name, item] = /^match:([A-Za-z0-9_]{1,128})\/(0|[1-9]\d{0,7})$/.exec(text) ?? [];
  const place = name === undefined ? undefined : { name, item: Number(item) };
  if (place && cursorOf(place) === cursor) return place;
  return refuseParameter('cursor', 'is no cursor that this server gave for a search');
}
