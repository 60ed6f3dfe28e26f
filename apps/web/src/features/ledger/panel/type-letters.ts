import type { DayType } from '../../../data/day-types.ts';

/** The types that are always there have these, whatever they are called. */
const usual: Readonly<Record<string, string>> = {
  ...{ office: 'o', remote: 'r', vacation: 'v', holiday: 'h', sick: 's' },
};

/** Letters that mean something else: today, and another type or place. */
const reserved = ['t', 'e'];

/**
 * The letter that sets a type, in lower case: of a custom type the first one of its label, then of its id, that no
 * earlier type has. A type for which none is left has none.
 */
export function typeLetters(types: readonly Pick<DayType, 'id' | 'label'>[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set([...Object.values(usual), ...reserved]);
  for (const { id, label } of types) {
    const own = usual[id];
    const free =
      own ?? Array.from(plain(label) + id).find((letter) => /[a-z]/.test(letter) && !taken.has(letter));
    if (free === undefined) continue;
    taken.add(free);
    letters.set(id, free);
  }
  return letters;
}

function plain(text: string): string {
  return text.normalize('NFD').toLowerCase();
}
