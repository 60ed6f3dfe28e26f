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

/** For whom a place is looked up, and who does it when. */
export interface PlaceSeeker extends Actor {
  /** Id of the person whose place it is, or shall be. */
  readonly person: string;
  readonly at: Date;
}

/**
 * The person's place of that name, in whatever case it is kept; where there is none, a new one. Part of the write
 * that names the place. `name` is as `readPlaceName` gives it; `where` is said of a new one alone.
 *
 * @throws AppError `too_many_items` when there may be no new one.
 */
export async function findOrMakePlace(
  tx: PlaceTx & AuditTx,
  { person, ...change }: PlaceSeeker,
  name: string,
  where: { readonly country?: string | undefined; readonly region?: string | undefined } = {},
): Promise<StoredPlace> {
  const nameKey = foldCase(name);
  const found = await tx.places.findByName(person, nameKey);
  if (found) return found;
  if ((await tx.places.countOf(person)) >= mostPlaces) throw tooManyPlaces();
  const place: StoredPlace = {
    id: newId(),
    owner: person,
    name,
    nameKey,
    kind: 'other',
    country: where.country,
    region: where.region,
    archived: false,
  };
  await tx.places.insert(place);
  const after = { name, kind: place.kind };
  await tx.audit.append(auditEntry({ ...change, person, action: 'place.created', target: place.id, after }));
  return place;
}
