import { newId } from '../../shared/ids.ts';
import type { ActorKind, AuditEntry } from './store.ts';

/** Who changes something, and in which part. */
export interface Actor {
  readonly actorKind: ActorKind;
  /** Id of the person who does it; undefined: an operator, or somebody who is no longer there. */
  readonly actor: string | undefined;
}

/** Whoever works on the command line beside the server. */
export const operator: Actor = { actorKind: 'operator', actor: undefined };

/** A person who changes what is their own. */
export function oneself(person: string): Actor {
  return { actorKind: 'self', actor: person };
}

/** A change that is to be written down. */
export interface AuditedChange extends Actor, Partial<Pick<AuditEntry, 'target' | 'before' | 'after'>> {
  readonly at: Date;
  readonly person: string | undefined;
  readonly action: string;
}

/** The entry for a change, to be appended in the write that makes it. */
export function auditEntry(change: AuditedChange): AuditEntry {
  const { at, person, actorKind, actor, action, target, before, after } = change;
  return { id: newId(), at, person, actorKind, actor, action, target, before, after };
}
