import { AppError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { foldCase } from '../../shared/text.ts';
import { auditEntry, type Actor, type AuditTx } from '../audit/index.ts';
import type { PlaceTx, StoredPlace } from './store.ts';

/** Most places of one owner: lists of them are read and answered whole. */
export const mostPlaces = 1000;

/** There are as many places as there may be. */
export function tooManyPlaces(): AppError {
  return new AppError('too_many_items', `There are ${mostPlaces} places; remove or merge some first.`);
}

/** For whom places are made, and who does it when. */
export interface PlaceSeeker extends Actor {
  /** Id of the person whose places they shall be. */
  readonly person: string;
  readonly at: Date;
}

/** A place as it is named. */
export interface WantedPlace {
  /** As `readPlaceName` gives it. */
  readonly name: string;
  /** ISO 3166 codes that are right together; they are said of a new place alone. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Places by what they were called. */
export interface FoundPlaces {
  /** By the name without regard to case. */
  readonly byKey: ReadonlyMap<string, StoredPlace>;
  /** Those of them that are not there yet, by id: `makePlaces` stores them. */
  readonly missing: ReadonlyMap<string, StoredPlace>;
}

/** Up to so many names are looked up one by one; for more, all places are read. */
const mostNames = 4;

/**
 * The person's places of these names, in whatever case they are kept, else those of the organisation, else new ones of
 * the person. Part of the write that names the places; stores nothing.
 */
export async function findPlaces(
  tx: PlaceTx,
  person: string,
  wanted: readonly WantedPlace[],
): Promise<FoundPlaces> {
  const firsts = new Map<string, WantedPlace>();
  for (const place of wanted) {
    const key = foldCase(place.name);
    if (!firsts.has(key)) firsts.set(key, place);
  }
  const find = await placeFinder(tx, person, firsts.size);
  const byKey = new Map<string, StoredPlace>();
  const missing = new Map<string, StoredPlace>();
  for (const [key, place] of firsts) {
    const there = await find(key);
    const found = there ?? newPlace(person, key, place);
    byKey.set(key, found);
    if (!there) missing.set(found.id, found);
  }
  return { byKey, missing };
}

/**
 * Stores new places of a person, each with its entry in the audit.
 *
 * @throws AppError `too_many_items` when there may not be so many more.
 */
export async function makePlaces(
  tx: PlaceTx & AuditTx,
  { person, ...change }: PlaceSeeker,
  places: readonly StoredPlace[],
): Promise<void> {
  if (places.length === 0) return;
  if ((await tx.places.countOf(person)) + places.length > mostPlaces) throw tooManyPlaces();
  for (const place of places) {
    await tx.places.insert(place);
    const after = { name: place.name, kind: place.kind };
    const entry = { ...change, person, action: 'place.created', target: place.id, after };
    await tx.audit.append(auditEntry(entry));
  }
}

async function placeFinder({ places }: PlaceTx, person: string, count: number) {
  if (count <= mostNames) {
    return async (key: string) =>
      (await places.findByName(person, key)) ?? (await places.findByName(null, key));
  }
  const all = [...(await places.of(null)), ...(await places.of(person))];
  const byKey = new Map(all.map((place) => [place.nameKey, place]));
  return async (key: string) => byKey.get(key);
}

function newPlace(owner: string, nameKey: string, { name, country, region }: WantedPlace): StoredPlace {
  return { id: newId(), owner, name, nameKey, kind: 'other', country, region, archived: false };
}
