import type { Facts } from './facts.ts';
import { incarnationOf, tagOf, versionOf, type Operation, type Tag } from './operation.ts';

/** Operations that were called and may still happen, in the order of their calls. */
export class Pending {
  readonly reads = new Set<Operation>();
  readonly writes = new Set<Operation>();

  add(operation: Operation): void {
    this.#homeOf(operation).add(operation);
  }

  delete(operation: Operation): void {
    this.#homeOf(operation).delete(operation);
  }

  has(operation: Operation): boolean {
    return this.#homeOf(operation).has(operation);
  }

  #homeOf({ answer }: Operation): Set<Operation> {
    return changesSomething(answer) ? this.writes : this.reads;
  }
}

/** What is stored under a name; undefined: nothing. */
type State = Tag | undefined;

/** Begins the incarnation of something that was created without anybody seeing it. */
const unseenMark = '?';

/** One explanation of the history up to some moment: what is stored, and which operations have happened. Immutable. */
export class World {
  static readonly empty = new World(undefined, new Set());

  readonly state: State;
  /** Those of the pending operations that have happened. */
  readonly done: ReadonlySet<Operation>;
  /** The same for two worlds that cannot be told apart. */
  readonly key: string;
  /** The same for two worlds in which the same is stored and the same answers are explained. */
  readonly kind: string;

  private constructor(state: State, done: ReadonlySet<Operation>) {
    this.state = state;
    this.done = done;
    this.kind = `${state ?? ''} ${idsOf([...done].filter(isAnswered))}`;
    this.key = `${this.kind} ${idsOf(this.#optional())}`;
  }

  /** Whether whatever this world can explain, `other` can too, because it has used up less. */
  isCoveredBy(other: World): boolean {
    return other.kind === this.kind && other.#optional().every((operation) => this.done.has(operation));
  }

  /** The same world after all pending reads that see what they answered. */
  withReads({ reads: open }: Pending): World {
    const reads = [...open].filter((operation) => !this.done.has(operation) && this.#isSeenBy(operation));
    return reads.length === 0 ? this : new World(this.state, new Set([...this.done, ...reads]));
  }

  /** The same world without operations that no longer matter. */
  without(operations: readonly Operation[]): World {
    if (operations.length === 0) return this;
    const gone = new Set(operations);
    return new World(this.state, new Set([...this.done].filter((operation) => !gone.has(operation))));
  }

  /** Every world that is one pending write away. */
  *next(pending: Pending, facts: Facts): Generator<World> {
    const open = [...pending.writes].filter((operation) => !this.done.has(operation));
    const isNeeded = open.some(({ answer }) => answer.kind === 'deleted') || this.#missesSomething(pending);
    const steps =
      this.state === undefined ? creations(open, isNeeded, facts) : changes(this.state, open, facts);
    for (const { operation, state } of steps) {
      yield new World(state, new Set([...this.done, operation])).withReads(pending);
    }
  }

  /** Those of unknown outcome that have happened: nothing needed them to. */
  #optional(): Operation[] {
    return [...this.done].filter((operation) => !isAnswered(operation));
  }

  /** Whether a read is left that must find something, without saying what. */
  #missesSomething({ reads }: Pending): boolean {
    return [...reads].some((read) => read.answer.kind === 'taken' && !this.done.has(read));
  }

  #isSeenBy({ answer }: Operation): boolean {
    switch (answer.kind) {
      case 'found':
      case 'unchanged':
        return answer.tag === this.state;
      case 'taken':
        return this.state !== undefined;
      default:
        return this.state === undefined;
    }
  }
}

interface Step {
  readonly operation: Operation;
  readonly state: State;
}

/** What may be created where there is nothing; `isNeeded`: something must be there, whatever it is. */
function* creations(open: readonly Operation[], isNeeded: boolean, facts: Facts): Generator<Step> {
  const creates = open.filter(({ request, answer }) => request.kind === 'create' && changesSomething(answer));
  for (const operation of creates) {
    const tag = facts.tags.get(operation);
    if (tag !== undefined) yield { operation, state: tag };
  }
  // Those that nobody saw are all alike: the first stands for each of them.
  const unseen = creates.find((operation) => !facts.tags.has(operation));
  if (!unseen) return;
  for (const incarnation of facts.lastVersions.keys()) {
    const first = tagOf(incarnation, 1);
    if (!facts.writers.has(first)) yield { operation: unseen, state: first };
  }
  if (isNeeded) yield { operation: unseen, state: tagOf(`${unseenMark}${idOf(unseen)}`, 1) };
}

/** What may happen to what is there. */
function changes(state: Tag, open: readonly Operation[], facts: Facts): Step[] {
  const incarnation = incarnationOf(state);
  const version = versionOf(state);
  if (version >= (facts.lastVersions.get(incarnation) ?? 0)) {
    return deletions(state, open).map((operation) => ({ operation, state: undefined }));
  }
  // Somebody saw a later version of this incarnation, so nothing but the next one can come now.
  const next = tagOf(incarnation, version + 1);
  const writer = facts.writers.get(next);
  const operation = writer ? open.find((one) => one === writer) : unseenReplace(state, open, facts);
  return operation ? [{ operation, state: next }] : [];
}

/** A write of unknown outcome that nobody saw. One that can only happen here is the better choice. */
function unseenReplace(state: Tag, open: readonly Operation[], facts: Facts): Operation | undefined {
  const unseen = open.filter((one) => one.answer.kind === 'unknown' && !facts.tags.has(one));
  const isReplaceIf = (tag: Tag | undefined) => (one: Operation) =>
    one.request.kind === 'replace' && one.request.ifMatch === tag;
  return unseen.find(isReplaceIf(state)) ?? unseen.find(isReplaceIf(undefined));
}

/** Of deletes that are alike one is enough: of those that were acknowledged the one that was answered first. */
function deletions(state: Tag, open: readonly Operation[]): Operation[] {
  const deletes = open.filter(({ request, answer }) => request.kind === 'delete' && changesSomething(answer));
  const isIf = (tag: Tag | undefined) => (one: Operation) =>
    one.request.kind === 'delete' && one.request.ifMatch === tag;
  const isAcknowledged = ({ answer }: Operation): boolean => answer.kind === 'deleted';
  const acknowledged = deletes.filter(isAcknowledged);
  const conditional = acknowledged.find(isIf(state));
  if (conditional) return [conditional];
  const [earliest] = acknowledged.filter(isIf(undefined)).sort((a, b) => a.returned - b.returned);
  const unknown = deletes.filter((one) => !isAcknowledged(one));
  const unsure = unknown.find(isIf(state)) ?? unknown.find(isIf(undefined));
  return [earliest, unsure].filter((one) => one !== undefined);
}

function changesSomething({ kind }: Operation['answer']): boolean {
  return kind === 'written' || kind === 'deleted' || kind === 'unknown';
}

function isAnswered({ answer }: Operation): boolean {
  return answer.kind !== 'unknown';
}

function idsOf(operations: readonly Operation[]): string {
  return operations.map(idOf).sort().join(' ');
}

const ids = new WeakMap<Operation, number>();
let lastId = 0;

function idOf(operation: Operation): number {
  let id = ids.get(operation);
  if (id === undefined) ids.set(operation, (id = ++lastId));
  return id;
}
