import { factsOf } from './facts.ts';
import type { Operation } from './operation.ts';
import { Search } from './search.ts';

/**
 * Checks that the answers about each name are linear: that every operation can have happened at one moment between
 * its call and its answer, so that each answer follows from what happened before. Operations whose outcome is not
 * known may have happened at any moment after their call, or never.
 *
 * The check is exact for clients that name only tags that they were told. It is fast because tags say which state an
 * answer speaks of, so that little is left to try.
 *
 * @returns sentences about violations, at most a few for each name; empty when all is well.
 */
export function findViolations(operations: readonly Operation[]): string[] {
  const byName = new Map<string, Operation[]>();
  for (const operation of operations) {
    const sameName = byName.get(operation.name);
    if (sameName) sameName.push(operation);
    else byName.set(operation.name, [operation]);
  }
  return [...byName].flatMap(([name, own]) => violationsOf(own).map((violation) => `${name}: ${violation}`));
}

const mostFaultsShown = 5;

function violationsOf(operations: readonly Operation[]): string[] {
  const facts = factsOf(operations);
  if (facts.faults.length > 0) return facts.faults.slice(0, mostFaultsShown);
  const violation = new Search(facts).run(operations);
  return violation === undefined ? [] : [violation];
}
