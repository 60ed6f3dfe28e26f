import type { Collection, Document, Filter } from 'mongodb';
import type {
  ConfigIndex,
  Place,
  PlaceRange,
  SearchTurns,
  StoredConfig,
} from '../../modules/configs/store.ts';
import { compareUtf8, type TermSet } from '../../shared/json/term-codes.ts';
import type { TermEntry } from './config-terms.ts';
import { storedFields, toConfig, type ConfigDocument } from './configs.ts';
import { withAppErrors } from './errors.ts';

/** The index of terms and names. Without the hint a filter on both could end up going through all names. */
export const termIndex = { key: { 'terms.t': 1, _id: 1 }, name: 'terms' } as const;

/** A server that nobody has told to stop gives up a search after this time, in milliseconds. */
const longest = 10_000;

type Configs = Collection<ConfigDocument>;

/** Positions in one configuration, as a pipeline gives them: one list for each term. */
interface FoundPlaces {
  readonly _id: string;
  readonly items: readonly (readonly number[])[];
}

/** What a document has of the terms that are asked for. */
interface ConfigTerms {
  readonly _id: string;
  readonly terms: readonly TermEntry[];
}

/** Reads the search index, which is in the documents of the configurations themselves. */
export function configIndex(collection: Configs): ConfigIndex {
  return {
    measure: (terms, range, most, turns) =>
      withAppErrors(() => countDocuments(collection, measured(terms, range), most, turns)),
    count: (terms, range, limits, turns) =>
      withAppErrors(() => countPlaces(collection, terms, range, limits, turns)),
    places: (terms, range, limit, turns) =>
      withAppErrors(() => readPlaces(collection, terms, range, limit, turns)),
    having: (places, lists, turns) => withAppErrors(() => placesHaving(collection, places, lists, turns)),
    configs: (names, turns) => readConfigs(collection, names, turns),
  };
}

/** What a search asks of the server ends with the search. */
function during(
  { signal }: SearchTurns,
  hint: string,
): { hint: string; signal: AbortSignal; maxTimeMS: number } {
  return { hint, signal, maxTimeMS: longest };
}

/** What has to be read of terms: of a range, under any name. */
function measured(terms: TermSet, range: PlaceRange): Document[] {
  return 'anyOf' in terms ? withTerms(terms, range) : [{ $match: filterOf(terms) }];
}

/** The number of documents up to `most`, which the index alone tells of terms. */
async function countDocuments(
  collection: Configs,
  stages: Document[],
  most: number,
  turns: SearchTurns,
): Promise<number> {
  const found = collection.aggregate<{ n: number }>(
    [...stages, { $limit: most }, { $count: 'n' }],
    during(turns, termIndex.name),
  );
  const [row] = await found.toArray();
  return row?.n ?? 0;
}

/** The number of places up to `most`; of the documents that have several, only so many entries are looked at. */
async function countPlaces(
  collection: Configs,
  terms: TermSet,
  range: PlaceRange,
  { most, entries }: { readonly most: number; readonly entries: number },
  turns: SearchTurns,
): Promise<number> {
  // Each document has one place at least.
  const documents = await countDocuments(collection, withTerms(terms, range), most, turns);
  if (documents === 0 || documents === most) return documents;
  const stages = [
    ...withTerms(terms, range),
    { $project: { items: itemsOf(matchesTerms(terms)) } },
    { $unwind: '$items' },
    { $unwind: '$items' },
    { $limit: entries },
    { $group: { _id: { name: '$_id', item: '$items' } } },
  ];
  return countDocuments(collection, stages, most, turns);
}

async function readPlaces(
  collection: Configs,
  terms: TermSet,
  range: PlaceRange,
  limit: number,
  turns: SearchTurns,
): Promise<Place[]> {
  // One more, because all of the first document may stand before the range.
  const inOrder = [{ $sort: { _id: 1 } }, { $limit: limit + 1 }];
  const positions = { $project: { items: itemsOf(matchesTerms(terms)) } };
  // The index has the documents of each term in order already; those of a range are sorted once they are small.
  const stages = 'anyOf' in terms ? [...inOrder, positions] : [positions, ...inOrder];
  const found = collection.aggregate<FoundPlaces>([...withTerms(terms, range), ...stages], {
    ...during(turns, termIndex.name),
    // One batch, with room for the end of it: else the server would keep a cursor open.
    batchSize: limit + 2,
  });
  const places: Place[] = [];
  for await (const document of found) {
    places.push(...placesIn(document, range.after));
    if (places.length >= limit) break;
    await turns.next();
  }
  return places.slice(0, limit);
}

async function placesHaving(
  collection: Configs,
  places: readonly Place[],
  lists: readonly (readonly string[])[],
  turns: SearchTurns,
): Promise<Place[]> {
  const names = [...new Set(places.map(({ name }) => name))];
  const matching = { $in: ['$$term.t', { $literal: lists.flat() }] };
  const found = collection.aggregate<ConfigTerms>(
    [
      { $match: { $and: [{ _id: { $in: names } }, ...lists.map((anyOf) => filterOf({ anyOf }))] } },
      { $project: { terms: { $filter: { input: '$terms', as: 'term', cond: matching } } } },
    ],
    during(turns, '_id_'),
  );
  const items = new Map<string, ReadonlySet<number>[]>();
  for await (const { _id, terms } of found) {
    items.set(
      _id,
      lists.map((list) => new Set(terms.filter(({ t }) => list.includes(t)).flatMap(({ i }) => i))),
    );
    await turns.next();
  }
  return places.filter(({ name, item }) => items.get(name)?.every((list) => list.has(item)));
}

async function* readConfigs(
  collection: Configs,
  names: readonly string[],
  { signal }: SearchTurns,
): AsyncGenerator<StoredConfig> {
  const options = { ...storedFields, signal, maxTimeMS: longest };
  const found = collection.find({ _id: { $in: [...names] } }, options).sort({ _id: 1 });
  try {
    for (;;) {
      const document = await withAppErrors(() => found.next());
      if (!document) return;
      yield toConfig(document);
    }
  } finally {
    await found.close();
  }
}

/** The documents that have one of the terms, in a range of names. */
function withTerms(terms: TermSet, { after, to }: PlaceRange): Document[] {
  return [
    { $match: { _id: { $gte: after.name, ...(to !== undefined && { $lt: to }) }, ...filterOf(terms) } },
  ];
}

function filterOf(terms: TermSet): Filter<ConfigDocument> {
  return 'anyOf' in terms
    ? { 'terms.t': { $in: terms.anyOf } }
    : { terms: { $elemMatch: { t: { $gte: terms.from, $lt: terms.to } } } };
}

/** The same as `filterOf`, for one `$$term` inside an expression. */
function matchesTerms(terms: TermSet): Document {
  const isAtLeast = (term: string | undefined): Document => ({ $gte: ['$$term.t', { $literal: term }] });
  if (!('anyOf' in terms)) {
    return { $and: [isAtLeast(terms.from), { $lt: ['$$term.t', { $literal: terms.to }] }] };
  }
  const sorted = [...terms.anyOf].sort(compareUtf8);
  const isAtMost = { $lte: ['$$term.t', { $literal: sorted.at(-1) }] };
  // The list is gone through one by one, so most terms are better told apart before.
  return { $and: [isAtLeast(sorted[0]), isAtMost, { $in: ['$$term.t', { $literal: sorted }] }] };
}

/** The positions of the terms that meet `condition`, a list for each; where lists are the same, one. */
function itemsOf(condition: Document): Document {
  const matching = { $filter: { input: '$terms', as: 'term', cond: condition } };
  return { $setUnion: [{ $map: { input: matching, as: 'term', in: '$$term.i' } }, []] };
}

/** Each position behind `after` once, ascending, although an object may have several of the terms. */
function placesIn({ _id, items }: FoundPlaces, after: Place): Place[] {
  const sorted = [...new Set(items.flat())].sort((a, b) => a - b);
  const places = sorted.map((item) => ({ name: _id, item }));
  return _id === after.name ? places.filter(({ item }) => item > after.item) : places;
}
