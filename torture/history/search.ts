import type { Facts } from './facts.ts';
import { describe, type Operation } from './operation.ts';
import { Pending, World } from './world.ts';

/** Beyond so many possible worlds the check gives up, loudly. */
const mostWorlds = 20_000;

interface Event {
  readonly at: number;
  readonly isReturn: boolean;
  readonly operation: Operation;
}

/**
 * Just-in-time linearization of one name's history: walks through calls and answers in the order of time and keeps
 * every world (state and operations that have happened) that explains all answers so far. Writes happen only when
 * an answer needs them; reads happen as soon as they can, because they change nothing.
 */
export class Search {
  readonly #facts: Facts;
  readonly #pending = new Pending();
  #worlds: World[];

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#worlds = [World.empty];
  }

  /** Says what cannot be explained; undefined when everything can. */
  run(operations: readonly Operation[]): string | undefined {
    const recent: Operation[] = [];
    for (const { isReturn, operation } of eventsOf(operations)) {
      if (!isReturn) {
        this.#invoke(operation);
        continue;
      }
      const before = this.#worlds;
      this.#return(operation);
      if (this.#worlds.length === 0) return unexplained(operation, before, recent);
      recent.push(operation);
    }
    return undefined;
  }

  #invoke(operation: Operation): void {
    this.#pending.add(operation);
    this.#worlds = this.#worlds.map((world) => world.withReads(this.#pending));
  }

  #return(operation: Operation): void {
    // It has happened in every world already.
    if (!this.#pending.has(operation)) return;
    const worlds = new Map<string, World>();
    for (const world of this.#worlds) {
      for (const reached of this.#reach(world, operation)) worlds.set(reached.key, reached);
      if (worlds.size > mostWorlds)
        throw new Error('The history has too many explanations to check them all.');
    }
    this.#worlds = withoutCovered([...worlds.values()]);
    this.#forgetCommon();
  }

  /** Every world, after as little as possible, in which the operation has happened. */
  *#reach(start: World, goal: Operation): Generator<World> {
    const seen = new Set<string>([start.key]);
    const open = [start];
    for (let world = open.pop(); world; world = open.pop()) {
      if (world.done.has(goal)) {
        yield world;
        continue;
      }
      for (const next of world.next(this.#pending, this.#facts)) {
        if (seen.has(next.key)) continue;
        seen.add(next.key);
        open.push(next);
      }
    }
  }

  /** What has happened in every world need not be carried on. */
  #forgetCommon(): void {
    const [first, ...others] = this.#worlds;
    if (!first) return;
    const common = [...first.done].filter((operation) => others.every(({ done }) => done.has(operation)));
    for (const operation of common) this.#pending.delete(operation);
    this.#worlds = this.#worlds.map((world) => world.without(common));
  }
}

/** Calls and answers in the order of time; at the same time calls first, which makes them concurrent. */
function eventsOf(operations: readonly Operation[]): Event[] {
  const events = operations.flatMap((operation): Event[] => {
    const call = { at: operation.invoked, isReturn: false, operation };
    if (operation.answer.kind !== 'unknown') {
      return [call, { at: operation.returned, isReturn: true, operation }];
    }
    return operation.request.kind === 'get' ? [] : [call];
  });
  return events.sort((a, b) => a.at - b.at || Number(a.isReturn) - Number(b.isReturn));
}

/** Leaves out worlds that can explain nothing that another of them cannot. */
function withoutCovered(worlds: readonly World[]): World[] {
  const byKind = new Map<string, World[]>();
  for (const world of worlds) {
    const alike = byKind.get(world.kind) ?? [];
    if (alike.some((other) => world.isCoveredBy(other))) continue;
    byKind.set(world.kind, [...alike.filter((other) => !other.isCoveredBy(world)), world]);
  }
  return [...byKind.values()].flat();
}

function unexplained(operation: Operation, worlds: readonly World[], recent: readonly Operation[]): string {
  const states = [...new Set(worlds.map(({ state }) => state ?? 'nothing'))].join(' or ');
  const lines = recent.slice(-8).map((before) => `  before: ${describe(before)}`);
  return [
    `no order of the operations explains this answer (${describe(operation)}); what was there: ${states}`,
    ...lines,
  ].join('\n');
}
