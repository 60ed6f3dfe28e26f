import { firstDate, lastDate, type CalendarDate } from '@worklog/domain/dates';
import type { Day, Half } from '@worklog/domain/day';
import { mostPlaceName, readPlaceName } from '@worklog/domain/place-name';
import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import { newId, newIncarnation } from '../../../shared/ids.ts';
import type { JsonValue } from '../../../shared/json/value.ts';
import { notThis } from '../../../shared/read-date.ts';
import { foldCase } from '../../../shared/text.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { auditEntry, type Actor, type AuditTx } from '../../audit/index.ts';
import { mostPlaces, tooManyPlaces } from '../service.ts';
import type { PlacedDayTx, PlaceKind, PlaceReader, PlaceTx, StoredPlace } from '../store.ts';
import { assertTerritory } from '../territory.ts';

/** What the writes need of a transaction. */
type ManagingTx = PlaceTx &
  PlacedDayTx &
  AuditTx & { readonly people: { get(id: string): Promise<unknown> } };

/** What the service is made of. */
export interface PlaceServiceParts {
  readonly places: PlaceReader;
  readonly storage: Transactor<ManagingTx>;
  readonly clock: Clock;
}

/** Whose places are changed, and by whom. */
export interface Manager extends Actor {
  /** Id of the person; null: the organisation. */
  readonly owner: string | null;
}

/** What a place shall be. What is left out stays, null takes it away. */
export interface PlaceFields {
  readonly name?: string | undefined;
  readonly kind?: PlaceKind | undefined;
  readonly country?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly isArchived?: boolean | undefined;
}

/** The use cases that change places, each with its entry in the audit. */
export class PlaceService {
  readonly #parts: PlaceServiceParts;

  constructor(parts: PlaceServiceParts) {
    this.#parts = parts;
  }

  /** All places of an owner, by name. */
  of(owner: string | null): Promise<StoredPlace[]> {
    return this.#parts.places.of(owner);
  }

  /** Makes a place. @throws AppError `invalid_body`, `name_taken`, `too_many_items`, `unauthenticated`. */
  create(manager: Manager, fields: PlaceFields & { readonly name: string }): Promise<StoredPlace> {
    const { owner } = manager;
    const nothing = { country: undefined, region: undefined, archived: false };
    const kind = owner === null ? 'office' : 'other';
    const empty: StoredPlace = { id: newId(), owner, name: '', nameKey: '', kind, ...nothing };
    const place = changedPlace(empty, fields);
    return this.#write(manager, async (tx) => {
      if (await tx.places.findByName(owner, place.nameKey)) throw nameTaken(place.name);
      if ((await tx.places.countOf(owner)) >= mostPlaces) throw tooManyPlaces();
      await tx.places.insert(place);
      await this.#audit(tx, manager, 'place.created', place.id, { after: placeValue(place) });
      return place;
    });
  }

  /** Changes a place. @throws AppError `invalid_body`, `name_taken`, `place_not_found`, `unauthenticated`. */
  change(manager: Manager, id: string, fields: PlaceFields): Promise<StoredPlace> {
    return this.#write(manager, async (tx) => {
      const before = found(await tx.places.of(manager.owner), id);
      const place = changedPlace(before, fields);
      if (place.nameKey !== before.nameKey && (await tx.places.findByName(manager.owner, place.nameKey))) {
        throw nameTaken(place.name);
      }
      await tx.places.replace(place);
      const values = { before: placeValue(before), after: placeValue(place) };
      await this.#audit(tx, manager, 'place.changed', id, values);
      return place;
    });
  }

  /** Removes a place of a person that no day names. @throws AppError `place_not_found`, `in_use`, `unauthenticated`. */
  remove(manager: Manager & { readonly owner: string }, id: string): Promise<void> {
    return this.#write(manager, async (tx) => {
      const place = found(await tx.places.of(manager.owner), id);
      const [named] = await daysNaming(tx, manager.owner, id);
      if (named) {
        const detail = `The place ${place.name} is named by days, such as ${named.date}; archive it instead.`;
        throw new AppError('in_use', detail);
      }
      await tx.places.remove(place);
      await this.#audit(tx, manager, 'place.removed', id, { before: placeValue(place) });
    });
  }

  /**
   * Makes all days of a place name another one, of the person or of the organisation, and removes the first. The audit
   * keeps what was recorded: which place it was, and on which halves.
   *
   * @returns the other place, and how many days were changed.
   * @throws AppError `place_not_found`, `invalid_body` for a place into itself, `unauthenticated`.
   */
  merge(
    manager: Manager & { readonly owner: string },
    id: string,
    intoId: string,
  ): Promise<{ readonly place: StoredPlace; readonly days: number }> {
    if (id === intoId) throw notThis('/into', 'is the place itself', 'invalid_body');
    const { owner } = manager;
    return this.#write(manager, async (tx) => {
      const own = await tx.places.of(owner);
      const place = found(own, id);
      const into = found([...own, ...(await tx.places.of(null))], intoId);
      const days = await daysNaming(tx, owner, id);
      for (const day of days) {
        const [am, pm] = [movedHalf(day.am, id, into.id), movedHalf(day.pm, id, into.id)];
        await tx.days.put(owner, { ...day, am, pm, tag: newIncarnation() });
      }
      await tx.places.remove(place);
      const after = { into: { id: into.id, name: into.name }, days: days.map((day) => halvesAt(day, id)) };
      await this.#audit(tx, manager, 'place.merged', id, { before: placeValue(place), after });
      return { place: into, days: days.length };
    });
  }

  #write<T>({ owner }: Manager, work: (tx: ManagingTx) => Promise<T>): Promise<T> {
    return this.#parts.storage.write(async (tx) => {
      if (owner !== null && !(await tx.people.get(owner))) {
        throw new AppError('unauthenticated', 'Your account is no longer there.');
      }
      return work(tx);
    });
  }

  async #audit(
    tx: AuditTx,
    { owner, actorKind, actor }: Manager,
    action: string,
    target: string,
    { before, after }: { readonly before?: JsonValue; readonly after?: JsonValue },
  ): Promise<void> {
    const at = this.#parts.clock.now();
    const what = { at, action, target, before, after };
    await tx.audit.append(auditEntry({ ...what, person: owner ?? undefined, actorKind, actor }));
  }
}

/** A place as fields make it. @throws AppError `invalid_body`. */
function changedPlace(place: StoredPlace, { name: text, ...fields }: PlaceFields): StoredPlace {
  const name = text === undefined ? place.name : readPlaceName(text);
  if (name === undefined) {
    const detail = `is no name of 1 to ${mostPlaceName} characters without control characters`;
    throw notThis('/name', detail, 'invalid_body');
  }
  const country = fields.country === undefined ? place.country : (fields.country ?? undefined);
  const region = fields.region === undefined ? place.region : (fields.region ?? undefined);
  assertTerritory(country, region);
  const { kind = place.kind, isArchived: archived = place.archived } = fields;
  return { ...place, name, nameKey: foldCase(name), kind, country, region, archived };
}

function found(places: readonly StoredPlace[], id: string): StoredPlace {
  const place = places.find((each) => each.id === id);
  if (place) return place;
  throw new AppError('place_not_found', `There is no place with the id ${id}.`);
}

async function daysNaming(tx: PlacedDayTx, person: string, place: string) {
  const days = await tx.days.range(person, firstDate, lastDate);
  return days.filter(({ am, pm }) => am?.place === place || pm?.place === place);
}

function movedHalf(half: Half | null, from: string, to: string): Half | null {
  return half?.place === from ? { ...half, place: to } : half;
}

/** Which halves of a day were spent at a place, for the audit. */
function halvesAt({ date, am, pm }: Day, place: string): { date: CalendarDate; am: boolean; pm: boolean } {
  return { date, am: am?.place === place, pm: pm?.place === place };
}

/** A place as the audit keeps it. */
function placeValue({ name, kind, country = '', region = '', archived }: StoredPlace): JsonValue {
  return { name, kind, country: country || null, region: region || null, archived };
}

function nameTaken(name: string): AppError {
  const detail = 'is taken';
  return new AppError('name_taken', `There is a place called ${JSON.stringify(name)} already.`, {
    faults: [{ pointer: '/name', detail }],
  });
}
