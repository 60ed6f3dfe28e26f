import { AppError } from './errors.ts';

/** Where a list by descending ids goes on behind one, as an opaque text. */
export function cursorOf(id: string): string {
  return Buffer.from(`before:${id}`).toString('base64url');
}

/** The id that a cursor stands for; undefined for a text that is no cursor. */
function idOfCursor(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = /^before:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text)?.[1];
  return id !== undefined && cursorOf(id) === cursor ? id : undefined;
}

/** The same; undefined without a cursor. @throws AppError `invalid_query` for a text that is no cursor. */
export function idBehind(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const id = idOfCursor(cursor);
  if (id !== undefined) return id;
  const detail = 'is no cursor that this server gave';
  throw new AppError('invalid_query', `The cursor ${detail}.`, { faults: [{ pointer: 'cursor', detail }] });
}
