/** Where the data is. */
export type DatabaseUrl =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mongo'; readonly url: string };

/** A database as it is shown to people: without user, password and options. */
export function shownDatabase(database: DatabaseUrl): string {
  return database.kind === 'sqlite' ? `sqlite:${database.path}` : publicAddress(database.url);
}

/** The address of a MongoDB without user, password and options. Cuts up to the last `@`, so that nothing of a malformed one is shown either. */
export function publicAddress(url: string): string {
  const [, scheme = '', hosts = '', path = ''] =
    /^(mongodb(?:\+srv)?:\/\/)(?:.*@)?([^/?@]*)(\/[^?]*)?/s.exec(url) ?? [];
  return `${scheme}${hosts}${path}`;
}
