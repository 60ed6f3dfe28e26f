/** Where a list of messages goes on behind one, as an opaque text. */
export function cursorOf(id: string): string {
  return Buffer.from(`before:${id}`).toString('base64url');
}

/** The id of the message that a cursor stands for; undefined for a text that is no cursor. */
export function idOfCursor(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = /^before:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text)?.[1];
  return id !== undefined && cursorOf(id) === cursor ? id : undefined;
}
