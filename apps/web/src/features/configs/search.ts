/** What of the list of configurations is in the address. */
export interface ConfigsSearch {
  /** A part of a name, or the API's search. */
  readonly q?: string;
}

/** How one configuration is shown. */
export interface ConfigSearch extends ConfigsSearch {
  readonly view?: 'table' | 'json' | 'edit';
}

/** Takes what it knows from an address, and leaves the rest. */
export function readConfigsSearch({ q }: Record<string, unknown>): ConfigsSearch {
  if (typeof q === 'string') return q === '' ? {} : { q };
  // The router reads `q=4608` as a number.
  return typeof q === 'number' || typeof q === 'boolean' ? { q: String(q) } : {};
}

/** The same for one configuration. */
export function readConfigSearch(search: Record<string, unknown>): ConfigSearch {
  const { view } = search;
  const known = view === 'json' || view === 'edit' ? { view } : {};
  return { ...readConfigsSearch(search), ...(known as Pick<ConfigSearch, 'view'>) };
}
