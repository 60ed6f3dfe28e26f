import { incarnationOf, tagOf, versionOf, type Answer, type Operation, type Request } from './operation.ts';

interface SimulationOptions {
  readonly seed: number;
  readonly operations: number;
  readonly clients: number;
  /** Goes back to the state of 60 operations ago, once, before the operation of that number. */
  readonly forgetsAt?: number;
}

interface Stored {
  readonly tag: string;
  readonly value: string;
}

const unknownShare = 0.1;
const names = ['one', 'two'];

/**
 * The history of a store that does one thing after another: each operation happens at a moment between its call and
 * its answer. Of some the answer is lost; half of those never happen.
 */
export function simulate({ seed, operations, clients, forgetsAt }: SimulationOptions): Operation[] {
  const random = randomNumbers(seed);
  const store = new Map<string, Stored>();
  const past: ReadonlyMap<string, Stored>[] = [];
  const told = new Map(names.map((name) => [name, [] as string[]]));
  return Array.from({ length: operations }, (_, at): Operation => {
    past.push(new Map(store));
    if (at === forgetsAt) restore(store, past.at(-60));
    const name = names[Math.floor(random() * names.length)] ?? '';
    const tags = told.get(name) ?? [];
    const request = someRequest(at, tags[tags.length - 1 - Math.floor(random() * 4)], random);
    const isLost = random() < unknownShare;
    const happens = !isLost || random() < 0.5;
    const result: Answer = happens ? apply(store, name, request, at) : { kind: 'unknown' };
    const answer: Answer = isLost ? { kind: 'unknown' } : result;
    if ('tag' in answer) tags.push(answer.tag);
    const times = { invoked: at - clients * random(), returned: at + clients * random() };
    return { name, client: at % clients, ...times, request, answer };
  });
}

function restore(store: Map<string, Stored>, past: ReadonlyMap<string, Stored> = new Map()): void {
  store.clear();
  for (const [name, stored] of past) store.set(name, stored);
}

function someRequest(at: number, tag: string | undefined, random: () => number): Request {
  const value = `value ${at}`;
  const condition = random() < 0.5 ? tag : undefined;
  const kind = random();
  if (kind < 0.35) return { kind: 'get', ifNoneMatch: condition };
  if (kind < 0.55) return { kind: 'create', value };
  if (kind < 0.85) return { kind: 'replace', value, ifMatch: condition };
  return { kind: 'delete', ifMatch: condition };
}

/** What the store does and answers. */
function apply(store: Map<string, Stored>, name: string, request: Request, at: number): Answer {
  const current = store.get(name);
  if (request.kind === 'create') {
    if (current) return at % 2 === 0 ? { kind: 'taken' } : { kind: 'found', ...current };
    return write(store, name, tagOf(`incarnation${at}`, 1), request.value);
  }
  if (!current) return { kind: 'absent' };
  if (request.kind === 'get') {
    const isKnown = request.ifNoneMatch === current.tag;
    return isKnown ? { kind: 'unchanged', tag: current.tag } : { kind: 'found', ...current };
  }
  const holds = (request.ifMatch ?? current.tag) === current.tag;
  return holds ? change(store, name, current.tag, request) : { kind: 'found', ...current };
}

type Change = Extract<Request, { readonly kind: 'replace' | 'delete' }>;

function change(store: Map<string, Stored>, name: string, tag: string, request: Change): Answer {
  if (request.kind === 'replace') {
    return write(store, name, tagOf(incarnationOf(tag), versionOf(tag) + 1), request.value);
  }
  store.delete(name);
  return { kind: 'deleted' };
}

function write(store: Map<string, Stored>, name: string, tag: string, value: string): Answer {
  store.set(name, { tag, value });
  return { kind: 'written', tag };
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
