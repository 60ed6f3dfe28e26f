/** Where the data is. */
export type DatabaseUrl =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mongo'; readonly url: string };

/** A database as it is shown to people: without user and password. */
export function shownDatabase(database: DatabaseUrl): string {
  return database.kind === 'sqlite' ? `sqlite:${database.path}` : database.url.replace(/\/\/[^/]*@/, '//');
}
