import { newId } from '../../shared/ids.ts';
import { foldCase } from '../../shared/text.ts';
import { auditEntry, type Actor, type AuditTx } from '../audit/index.ts';
import type { PlaceTx, StoredPlace } from './store.ts';

/** For whom a place is looked up, and who does it when. */
export interface PlaceSeeker extends Actor {
  /** Id of the person whose place it is, or shall be. */
  readonly person: string;
  readonly at: Date;
}

/**
 * The person's place of that name, in whatever case it is kept; where there is none, a new one. Part of the write
 * that names the place. `name` is as `readPlaceName` gives it; `where` is said of a new one alone.
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
