import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findViolations } from './checker.ts';
import { isLinearByTrying } from './exhaustive.ts';
import type { Answer, Operation, Request } from './operation.ts';
import { simulate } from './simulation.ts';

type Times = readonly [invoked: number, returned: number];

let clients = 0;
const op = ([invoked, returned]: Times, request: Request, answer: Answer): Operation => ({
  name: 'shop',
  client: ++clients,
  invoked,
  returned,
  request,
  answer,
});
const get = (times: Times, answer: Answer): Operation => op(times, { kind: 'get' }, answer);
const create = (times: Times, value: string, answer: Answer): Operation =>
  op(times, { kind: 'create', value }, answer);
const replace = (times: Times, value: string, answer: Answer, ifMatch?: string): Operation =>
  op(times, { kind: 'replace', value, ifMatch }, answer);
const remove = (times: Times, answer: Answer = { kind: 'deleted' }, ifMatch?: string): Operation =>
  op(times, { kind: 'delete', ifMatch }, answer);

const written = (tag: string): Answer => ({ kind: 'written', tag });
const found = (tag: string, value: string): Answer => ({ kind: 'found', tag, value });
const absent: Answer = { kind: 'absent' };
const taken: Answer = { kind: 'taken' };
const unknown: Answer = { kind: 'unknown' };

const created = create([0, 1], 'a', written('i-1'));

describe('a history that is linear', () => {
  it.each<[string, Operation[]]>([
    ['nothing at all', []],
    [
      'a life',
      [created, replace([2, 3], 'b', written('i-2')), get([4, 5], found('i-2', 'b')), remove([6, 7])],
    ],
    [
      'a read during a write sees the old',
      [created, replace([2, 9], 'b', written('i-2')), get([3, 4], found('i-1', 'a'))],
    ],
    ['or the new', [created, replace([2, 9], 'b', written('i-2')), get([3, 4], found('i-2', 'b'))]],
    [
      'writes at the same time, in the order of their versions',
      [
        created,
        replace([2, 9], 'c', written('i-3')),
        replace([3, 8], 'b', written('i-2')),
        get([10, 11], found('i-3', 'c')),
      ],
    ],
    [
      'a refusal beside the write that causes it',
      [created, replace([2, 9], 'b', written('i-2'), 'i-1'), replace([3, 4], 'c', found('i-2', 'b'), 'i-1')],
    ],
    [
      'not modified',
      [created, op([2, 3], { kind: 'get', ifNoneMatch: 'i-1' }, { kind: 'unchanged', tag: 'i-1' })],
    ],
    ['a taken name beside its creation', [create([0, 9], 'a', written('i-1')), create([1, 2], 'b', taken)]],
    [
      'an unknown write that never happened',
      [created, replace([2, 3], 'b', unknown), get([4, 5], found('i-1', 'a'))],
    ],
    ['one that did', [created, replace([2, 3], 'b', unknown), get([4, 5], found('i-2', 'b'))]],
    [
      'one that happened late',
      [
        created,
        replace([2, 3], 'b', unknown),
        get([4, 5], found('i-1', 'a')),
        get([6, 7], found('i-2', 'b')),
      ],
    ],
    ['one that nobody saw', [created, replace([2, 3], 'b', unknown), replace([4, 5], 'c', written('i-3'))]],
    [
      'an unknown creation that nobody saw, removed',
      [create([0, 1], 'a', unknown), remove([2, 3]), get([4, 5], absent)],
    ],
    [
      'an unknown creation whose first version nobody saw',
      [create([0, 1], 'a', unknown), replace([2, 3], 'b', written('i-2')), get([4, 5], found('i-2', 'b'))],
    ],
    [
      'an unknown removal before a second creation',
      [created, remove([2, 3], unknown), create([4, 5], 'b', written('j-1')), get([6, 7], found('j-1', 'b'))],
    ],
    [
      'two removals at the same time, with a creation between them',
      [created, remove([2, 9]), remove([2, 9]), create([3, 8], 'b', written('j-1')), get([10, 11], absent)],
    ],
    [
      'an unseen creation and its removal between two others',
      [
        created,
        create([2, 3], 'x', unknown),
        remove([4, 9]),
        remove([4, 9]),
        create([10, 11], 'b', written('j-1')),
      ],
    ],
  ])('%s', (_what, history) => {
    expect(findViolations(history)).toEqual([]);
  });

  it('may be any of a store that does one thing after another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(findViolations(simulate({ seed, operations: 150, clients: 8 }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a history that is not linear', () => {
  it.each<[string, Operation[]]>([
    [
      'a lost update: two writers made the same version',
      [created, replace([2, 5], 'b', written('i-2'), 'i-1'), replace([3, 6], 'c', written('i-2'), 'i-1')],
    ],
    [
      'a lost update: a later write starts from the state before',
      [created, replace([2, 3], 'b', written('i-2')), replace([4, 5], 'c', written('i-2'))],
    ],
    ['a stale read', [created, replace([2, 3], 'b', written('i-2')), get([4, 5], found('i-1', 'a'))]],
    [
      'reads that go back in time',
      [
        created,
        replace([2, 20], 'b', written('i-2')),
        get([3, 4], found('i-2', 'b')),
        get([5, 6], found('i-1', 'a')),
      ],
    ],
    ['an acknowledged creation that vanished', [created, get([2, 3], absent)]],
    [
      'an acknowledged write that vanished',
      [
        created,
        replace([2, 3], 'b', written('i-2')),
        get([4, 5], found('i-1', 'a')),
        get([6, 7], found('i-1', 'a')),
      ],
    ],
    [
      'an acknowledged write that another replaced without counting',
      [
        created,
        replace([2, 3], 'b', written('i-2')),
        replace([4, 5], 'c', written('i-2')),
        get([6, 7], found('i-2', 'c')),
      ],
    ],
    ['a removed configuration that is back', [created, remove([2, 3]), get([4, 5], found('i-1', 'a'))]],
    ['a removal that was acknowledged twice', [created, remove([2, 3]), remove([4, 5])]],
    [
      'a conditional removal of another version',
      [created, replace([2, 3], 'b', written('i-2')), remove([4, 5], { kind: 'deleted' }, 'i-1')],
    ],
    ['a write after the removal', [created, remove([2, 3]), replace([4, 5], 'b', written('i-2'))]],
    ['a refused precondition that held', [created, replace([2, 3], 'b', found('i-1', 'a'), 'i-1')]],
    [
      'a refusal that shows a state of the past',
      [created, replace([2, 3], 'b', written('i-2')), replace([4, 5], 'c', found('i-1', 'a'), 'i-2')],
    ],
    [
      'a conditional write on top of another version',
      [created, replace([2, 3], 'b', written('i-2')), replace([4, 5], 'c', written('i-3'), 'i-1')],
    ],
    ['a name that is taken by nobody', [create([0, 1], 'a', taken)]],
    ['a name that is taken after its removal', [created, remove([2, 3]), create([4, 5], 'b', taken)]],
    ['two creations without a removal', [created, create([2, 3], 'b', written('j-1'))]],
    ['a version that nobody can have written', [created, replace([2, 3], 'b', written('i-3'))]],
    [
      'an unknown write that happened twice',
      [
        created,
        replace([2, 3], 'b', unknown),
        get([4, 5], found('i-2', 'b')),
        replace([6, 7], 'c', written('i-3')),
        get([8, 9], found('i-4', 'b')),
      ],
    ],
    [
      'an unknown write seen before it was asked for',
      [created, get([2, 3], found('i-2', 'b')), replace([4, 5], 'b', unknown)],
    ],
    ['a value that nobody wrote', [created, get([2, 3], found('i-1', 'half of a'))]],
    [
      'a version that shows the value of another',
      [created, replace([2, 3], 'b', written('i-2')), get([4, 5], found('i-2', 'a'))],
    ],
    [
      'not modified, although it was',
      [
        created,
        replace([2, 3], 'b', written('i-2')),
        op([4, 5], { kind: 'get', ifNoneMatch: 'i-1' }, { kind: 'unchanged', tag: 'i-1' }),
      ],
    ],
  ])('%s', (_what, history) => {
    expect(findViolations(history)).not.toEqual([]);
  });

  it('is found among thousands of operations of many names', () => {
    const history = [...simulate({ seed: 1, operations: 1500, clients: 16 }), created, get([2, 3], absent)];
    expect(findViolations(history)).toEqual([expect.stringContaining('shop: ')]);
  });

  it('of a store that forgets what it acknowledged is found', () => {
    const findings = Array.from({ length: 40 }, (_, seed) =>
      findViolations(simulate({ seed, operations: 400, clients: 8, forgetsAt: 200 })),
    );
    expect(findings.filter((violations) => violations.length > 0).length).toBeGreaterThan(30);
  });
});

describe('every short history', () => {
  it('is judged as by trying all orders', () => {
    const verdicts = { linear: 0, not: 0 };
    for (let seed = 0; seed < 3000; seed += 1) {
      const simulated = simulate({ seed, operations: 12, clients: 4 }).filter(({ name }) => name === 'one');
      const history = seed % 3 === 0 ? simulated : withAnotherAnswer(simulated, seed);
      if (!namesOnlyKnownTags(history)) continue;
      const isLinear = isLinearByTrying(history);
      expect(findViolations(history).length === 0, JSON.stringify(history, null, 1)).toBe(isLinear);
      verdicts[isLinear ? 'linear' : 'not'] += 1;
    }
    // Both verdicts are met often enough to mean something.
    expect(Math.min(verdicts.linear, verdicts.not)).toBeGreaterThan(200);
  });
});

/** The same history, in which one operation is answered as another of its kind was. */
function withAnotherAnswer(history: readonly Operation[], seed: number): Operation[] {
  const changed = history[seed % history.length];
  const alike = history.filter(({ request }) => request.kind === changed?.request.kind);
  const source = alike[Math.floor(seed / 7) % alike.length];
  return history.map((operation) =>
    operation === changed && source ? { ...operation, answer: source.answer } : operation,
  );
}

function namesOnlyKnownTags(history: readonly Operation[]): boolean {
  const told = new Set(history.flatMap(({ answer }) => ('tag' in answer ? [answer.tag] : [])));
  return history.every(
    ({ request }) => !('ifMatch' in request) || request.ifMatch === undefined || told.has(request.ifMatch),
  );
}
