import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api, dataOf } from '../../data/client.ts';
import { compactJson } from './json/print.ts';
import { readJson, type JsonNode, type JsonObject } from './json/tree.ts';

/** One version of a configuration. */
export interface Config {
  readonly name: string;
  /** The text of `data` as it is stored. */
  readonly data: string;
  /** For `If-Match`. */
  readonly etag: string;
  readonly version: number;
}

/** The objects of one configuration that a search found. */
export interface FoundConfig {
  readonly name: string;
  /** Their texts, without white space, by position. */
  readonly objects: readonly string[];
}

/** What a search found: its first 1000 objects, by configuration. */
export interface Found {
  readonly configs: readonly FoundConfig[];
  readonly total: number;
  /** There are more than `total`. */
  readonly isMore: boolean;
  /** How many objects are in `configs`. */
  readonly shown: number;
}

/** Names in one answer; all of them are asked for, page by page. */
const pageSize = 1000;

/** The names of all configurations, sorted by the server. */
export const namesQuery = queryOptions({
  queryKey: ['configs', 'names'],
  queryFn: async ({ signal }) => {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { fields: 'name', limit: pageSize, ...(cursor === undefined ? {} : { cursor }) } as const;
      const page = await dataOf(api.GET('/configs', { params: { query }, signal }));
      names.push(...page.configs.map(({ name }) => name));
      cursor = page.next;
    } while (cursor !== undefined);
    return names;
  },
});

/** One configuration. Fails with `config_not_found`. */
export function configQuery(name: string) {
  return queryOptions({
    queryKey: ['configs', 'one', name],
    queryFn: async ({ signal }): Promise<Config> => {
      const { text, headers } = await api.text('GET', pathOf(name), { signal });
      const etag = headers.get('etag') ?? '';
      return { name, data: textAt(text, memberOf(text, 'data')), etag, version: versionOf(etag) };
    },
  });
}

/** A search of the API. Fails with `invalid_query`, `search_too_slow`. */
export function searchQuery(query: string) {
  return queryOptions({
    queryKey: ['configs', 'search', query],
    queryFn: async ({ signal }): Promise<Found> => {
      const { text } = await api.text('GET', `/search?${query}`, { signal });
      return foundIn(text);
    },
  });
}

/** The version of an ETag `"<incarnation>-<version>"`. */
function versionOf(etag: string): number {
  return Number(/-(\d+)"$/.exec(etag)?.[1] ?? 0);
}

/** What is to be written, and over which version: an ETag, or null for none that is there. */
export interface ConfigWrite {
  readonly name: string;
  /** JSON text of the list. */
  readonly data: string;
  readonly over: string | null;
}

/** What came of it. */
export interface ConfigWritten {
  readonly version: number;
  readonly etag: string;
}

/**
 * Writes a configuration where it is still the version that is written over: else 412 `precondition_failed`, or 404
 * `config_not_found`. 422 `invalid_policy`, `reserved_name`.
 */
export function useWriteConfig(): UseMutationResult<ConfigWritten, Error, ConfigWrite> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, data, over }) => {
      const headers: Record<string, string> = over === null ? { 'if-none-match': '*' } : { 'if-match': over };
      const { text } = await api.text('PUT', pathOf(name), { headers, body: `{"data":${data}}` });
      const { version, etag } = JSON.parse(text) as ConfigWritten;
      client.setQueryData(configQuery(name).queryKey, { name, data, version, etag });
      return { version, etag };
    },
    onSettled: () => forgetLists(client),
  });
}

/** Removes a configuration that is still that version: else 412 `precondition_failed`. */
export function useRemoveConfig(): UseMutationResult<void, Error, Pick<Config, 'name' | 'etag'>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, etag }) => {
      await api.text('DELETE', pathOf(name), { headers: { 'if-match': etag } });
    },
    onSettled: () => forgetLists(client),
  });
}

/** What the lists say may be old; policies are also behind other screens. */
function forgetLists(client: ReturnType<typeof useQueryClient>): Promise<unknown> {
  const kept = ['me', 'about'];
  return client.invalidateQueries({
    predicate: ({ queryKey: [first, second] }) =>
      first === 'configs' ? second !== 'one' : !kept.includes(String(first)),
  });
}

function pathOf(name: string): `/${string}` {
  return `/configs/${encodeURIComponent(name)}`;
}

function foundIn(text: string): Found {
  const configs = new Map<string, string[]>();
  const results = memberOf(text, 'results');
  for (const result of results.kind === 'array' ? results.items : []) {
    const [name, data] = [childOf(result, 'name'), childOf(result, 'data')];
    const key = textAt(text, name).slice(1, -1);
    const objects = configs.get(key) ?? [];
    objects.push(compactJson(text, data));
    configs.set(key, objects);
  }
  const { total, total_relation: relation } = JSON.parse(text) as { total: number; total_relation?: string };
  return {
    configs: Array.from(configs, ([name, objects]) => ({ name, objects })),
    total,
    isMore: relation === 'gte',
    shown: results.kind === 'array' ? results.items.length : 0,
  };
}

function memberOf(text: string, key: string): JsonNode {
  const { root } = readJson(text);
  if (!root) throw new Error('The answer is no JSON.');
  return childOf(root, key);
}

function childOf(node: JsonNode, key: string): JsonNode {
  const member = (node as Partial<JsonObject>).members?.find((one) => one.key === key);
  if (!member) throw new Error(`The answer has no ${key}.`);
  return member.value;
}

function textAt(text: string, { start, end }: JsonNode): string {
  return text.slice(start, end);
}
