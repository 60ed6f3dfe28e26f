import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, ApiProblem, isProblem } from '../../data/client.ts';
import { findItem, isSame, withItem, withoutItem, type PolicyItem, type PolicyName } from './items.ts';

/** A policy as it was at one time. */
export interface PolicyState<Item extends PolicyItem> {
  readonly items: readonly Item[];
  /** Of this state; undefined: nobody has written this policy yet. */
  readonly etag: string | undefined;
}

/** Somebody else has saved the same item meanwhile, and says something else in it. Nothing was saved. */
export class ItemConflict<Item extends PolicyItem> extends Error {
  /** What is in force now. */
  readonly theirs: PolicyState<Item>;

  constructor(theirs: PolicyState<Item>) {
    super('Somebody else has changed this item.');
    this.theirs = theirs;
  }
}

/** The server refuses the item: what is wrong with it, by the names of its members. */
export class ItemRefused extends Error {
  readonly faults: ReadonlyMap<string, string>;

  constructor(faults: ReadonlyMap<string, string>) {
    super([...faults.values()].join(', '));
    this.faults = faults;
  }
}

/** A change of one item. */
export interface ItemChange<Item extends PolicyItem> {
  /** What the change was made from. */
  readonly from: PolicyState<Item>;
  readonly id: string;
  /** Undefined: the item is removed. */
  readonly item: Item | undefined;
}

function stateOf<Item extends PolicyItem>(data: unknown, etag: string | undefined): PolicyState<Item> {
  // The server holds policies to their shape when they are written.
  return { items: Array.isArray(data) ? (data as Item[]) : [], etag };
}

async function readPolicy<Item extends PolicyItem>(name: PolicyName): Promise<PolicyState<Item>> {
  try {
    const { text, headers } = await api.text('GET', `/configs/${name}`);
    const { data } = JSON.parse(text) as { readonly data: unknown };
    return stateOf(data, headers.get('etag') ?? undefined);
  } catch (error) {
    if (isProblem(error, 'config_not_found')) return stateOf([], undefined);
    throw error;
  }
}

/** A policy as it is in force. */
const policyQuery = <Item extends PolicyItem>(name: PolicyName) =>
  queryOptions({ queryKey: ['policy', name], queryFn: () => readPolicy<Item>(name) });

/** A policy as it is in force. */
export function usePolicy<Item extends PolicyItem>(name: PolicyName): UseQueryResult<PolicyState<Item>> {
  return useQuery(policyQuery<Item>(name));
}

/** What is in force instead, as the refusal of a write says; undefined: it is another error. */
function stateInstead<Item extends PolicyItem>(error: unknown): PolicyState<Item> | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'precondition_failed') return undefined;
  const { configuration, etag } = error.members;
  const data = (configuration as { readonly data?: unknown } | undefined)?.data;
  return stateOf(data, typeof etag === 'string' ? etag : undefined);
}

/** What is wrong with the item at that place, by member; empty: nothing of it. */
function faultsAt(error: unknown, at: number): ReadonlyMap<string, string> {
  if (!isProblem(error, 'invalid_policy')) return new Map();
  const start = `/data/${at}/`;
  return new Map(
    error.errors
      .filter(({ pointer }) => pointer.startsWith(start))
      .map(({ pointer, detail }) => [pointer.slice(start.length), detail]),
  );
}

async function putItems<Item extends PolicyItem>(
  name: PolicyName,
  items: readonly Item[],
  etag: string | undefined,
): Promise<void> {
  const headers: Record<string, string> =
    etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag };
  await api.text('PUT', `/configs/${name}`, { headers, body: JSON.stringify({ data: items }) });
}

/** So often a change is made anew on what somebody else has saved elsewhere in the policy. */
const mostTries = 4;

/**
 * Saves a change of one item. Where somebody else has changed other items meanwhile, theirs stay.
 *
 * @throws ItemConflict when they changed this one, `ItemRefused`, and ApiProblem `in_use`.
 */
async function saveItem<Item extends PolicyItem>(
  name: PolicyName,
  { from, id, item }: ItemChange<Item>,
): Promise<void> {
  const base = findItem(from.items, id);
  let current = from;
  for (let tries = 1; ; tries += 1) {
    const items = item ? withItem(current.items, item) : withoutItem(current.items, id);
    try {
      await putItems(name, items, current.etag);
      return;
    } catch (error) {
      const faults = faultsAt(
        error,
        items.findIndex((each) => each.id === id),
      );
      if (faults.size > 0) throw new ItemRefused(faults);
      const theirs = stateInstead<Item>(error);
      if (!theirs || tries === mostTries) throw error;
      if (!isSame(findItem(theirs.items, id), base)) throw new ItemConflict(theirs);
      current = theirs;
    }
  }
}

/** Saves changes of single items; then everything that depends on policies is shown anew. */
export function useSaveItem<Item extends PolicyItem>(
  name: PolicyName,
): UseMutationResult<void, Error, ItemChange<Item>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ItemChange<Item>) => saveItem(name, change),
    // Days, balances and calendars follow from policies.
    onSettled: () => client.invalidateQueries(),
  });
}
