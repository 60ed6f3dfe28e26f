import type { JsonValue } from '../../shared/json/value.ts';
import type { AuditEntry } from './store.ts';

/** The names of people by their ids. */
export type PersonNames = ReadonlyMap<string, string>;

/** What administrators look after themselves: they see what was there before and after. */
const ownBusiness = /^(?:account|rate|entry|allowance)\./;

/** The ids of the people whom entries name. */
export function peopleIn(entries: readonly AuditEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ person, actor }) => [person ?? [], actor ?? []].flat()));
}

/** An entry as the person whom it is about sees it. */
export function ownEntry(entry: AuditEntry, names: PersonNames) {
  const { before, after } = entry;
  return { ...outlineOf(entry, names), before: before ?? null, after: after ?? null };
}

/**
 * An entry as administrators see it. Of what is a person's own they see who did what when, and of days the types of
 * the halves: neither notes nor places.
 */
export function administratorsEntry(entry: AuditEntry, names: PersonNames) {
  const { person, action, before, after } = entry;
  const whose = person === undefined ? null : (names.get(person) ?? null);
  const outline = { ...outlineOf(entry, names), person: whose };
  if (action.startsWith('day.')) return { ...outline, before: typesOf(before), after: typesOf(after) };
  if (person === undefined || ownBusiness.test(action)) {
    return { ...outline, before: before ?? null, after: after ?? null };
  }
  // What it is called may say as much as what is in it.
  return { ...outline, target: null, before: null, after: null };
}

function outlineOf({ id, at, action, target, actorKind, actor }: AuditEntry, names: PersonNames) {
  const name = actor === undefined ? null : (names.get(actor) ?? null);
  return { id, at, action, target: target ?? null, by: actorKind, actor: name };
}

function typesOf(day: JsonValue | undefined): JsonValue {
  if (!day || typeof day !== 'object' || Array.isArray(day)) return null;
  return { am: typeOf(day.am), pm: typeOf(day.pm) };
}

function typeOf(half: JsonValue | undefined): JsonValue {
  return half && typeof half === 'object' && !Array.isArray(half) ? { type: half.type ?? null } : null;
}
