import type { Collection, Document, Filter } from 'mongodb';
import type { ConfigIndex, Place, PlaceRange, StoredConfig } from '../../modules/configs/store.ts';
import type { TermRange } from '../../shared/json/term-codes.ts';
import { storedFields, toConfig, type ConfigDocument } from './configs.ts';
import { withAppErrors } from './errors.ts';

/** The index of terms and names. Without the hint a filter on both could end up going through all names. */
export const termIndex = { key: { 'terms.t': 1, _id: 1 }, name: 'terms' } as const;

type Configs = Collection<ConfigDocument>;

/** Positions in one configuration, as a pipeline gives them: one list for each term. */
interface FoundPlaces {
  readonly _id: string;
  readonly items: readonly (readonly number[])[];
}

/** Reads the search index, which is in the documents of the configurations themselves. */
export function configIndex(collection: Configs): ConfigIndex {
  return {
    measure: (terms, range, most) => withAppErrors(() => measure(collection, terms, range, most)),
    exceeds: (terms, range, most, entries) =>
      withAppErrors(async () => (await countPlaces(collection, terms, range, most + 1, entries)) > most),
    places: (terms, range, limit) => withAppErrors(() => readPlaces(collection, terms, range, limit)),
    having: (places, terms) => withAppErrors(() => placesHaving(collection, places, terms)),
    configs: (names) => readConfigs(collection, names),
  };
}

/** Of a range, the documents count: they are what has to be read. */
function measure(collection: Configs, terms: TermRange, range: PlaceRange, most: number): Promise<number> {
  return 'term' in terms
    ? countPlaces(collection, terms, range, most, most)
    : count(collection, [{ $match: filterOf(terms) }, { $limit: most }]);
}

/** The number of places up to `most`; of the documents that have several, only so many entries are looked at. */
async function countPlaces(
  collection: Configs,
  terms: TermRange,
  range: PlaceRange,
  most: number,
  entries: number,
): Promise<number> {
  // Each document has one place at least, and documents are counted in the index alone.
  const documents = await count(collection, [...withTerms(terms, range), { $limit: most }]);
  if (documents === 0 || documents === most) return documents;
  return count(collection, [
    ...withTerms(terms, range),
    { $project: { items: itemsOf(matchesTerms(terms)) } },
    { $unwind: '$items' },
    { $unwind: '$items' },
    { $limit: entries },
    { $group: { _id: { name: '$_id', item: '$items' } } },
    { $limit: most },
  ]);
}

async function count(collection: Configs, stages: Document[]): Promise<number> {
  const found = collection.aggregate<{ n: number }>([...stages, { $count: 'n' }], { hint: termIndex.name });
  const [row] = await found.toArray();
  return row?.n ?? 0;
}

async function readPlaces(
  collection: Configs,
  terms: TermRange,
  range: PlaceRange,
  limit: number,
): Promise<Place[]> {
  // One more, because all of the first document may stand before the range.
  const inOrder = [{ $sort: { _id: 1 } }, { $limit: limit + 1 }];
  const positions = { $project: { items: itemsOf(matchesTerms(terms)) } };
  const isTerm = 'term' in terms;
  // The index has a term's documents in order already; those of a range are sorted once they are small.
  const stages = isTerm ? [...inOrder, positions] : [positions, ...inOrder];
  const found = collection.aggregate<FoundPlaces>([...withTerms(terms, range), ...stages], {
    hint: termIndex.name,
  });
  const places = (await found.toArray()).flatMap(placesIn);
  return places
    .filter(({ name, item }) => name !== range.after.name || item > range.after.item)
    .slice(0, limit);
}

async function placesHaving(
  collection: Configs,
  places: readonly Place[],
  terms: readonly string[],
): Promise<Place[]> {
  const names = [...new Set(places.map(({ name }) => name))];
  const found = await collection
    .aggregate<FoundPlaces>(
      [
        { $match: { _id: { $in: names }, 'terms.t': { $in: terms } } },
        { $project: { items: itemsOf({ $in: ['$$term.t', { $literal: terms }] }) } },
      ],
      { hint: '_id_' },
    )
    .toArray();
  const items = new Map(found.map((one) => [one._id, new Set(one.items.flat())]));
  return places.filter(({ name, item }) => items.get(name)?.has(item));
}

async function* readConfigs(collection: Configs, names: readonly string[]): AsyncGenerator<StoredConfig> {
  const found = collection.find({ _id: { $in: [...names] } }, storedFields).sort({ _id: 1 });
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
function withTerms(terms: TermRange, { after, to }: PlaceRange): Document[] {
  return [
    { $match: { _id: { $gte: after.name, ...(to !== undefined && { $lt: to }) }, ...filterOf(terms) } },
  ];
}

function filterOf(terms: TermRange): Filter<ConfigDocument> {
  return 'term' in terms
    ? { 'terms.t': terms.term }
    : { terms: { $elemMatch: { t: { $gte: terms.from, $lt: terms.to } } } };
}

/** The same as `filterOf`, for one `$$term` inside an expression. */
function matchesTerms(terms: TermRange): Document {
  if ('term' in terms) return { $eq: ['$$term.t', { $literal: terms.term }] };
  const { from, to } = terms;
  return { $and: [{ $gte: ['$$term.t', { $literal: from }] }, { $lt: ['$$term.t', { $literal: to }] }] };
}

/** The positions of the terms that meet `condition`, a list for each. */
function itemsOf(condition: Document): Document {
  const matching = { $filter: { input: '$terms', as: 'term', cond: condition } };
  return { $map: { input: matching, as: 'term', in: '$$term.i' } };
}

/** Each position once, ascending, although an object may have several of the terms. */
function placesIn({ _id, items }: FoundPlaces): Place[] {
  const sorted = [...new Set(items.flat())].sort((a, b) => a - b);
  return sorted.map((item) => ({ name: _id, item }));
}
