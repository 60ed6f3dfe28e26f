import type { DayHalf, HalfName } from '../../../data/days.ts';
import type { MarkHalf } from '../../../ui/day-mark.tsx';
import type { DayLook, HalfLook } from './day-look.ts';
import type { PlaceLook } from './whereabouts.ts';

/** How a recorded half is coloured: by its type or by its place. */
export type Drawing = (record: DayHalf) => PlaceLook;

/** The two halves of a day as a mark draws them. */
export function marksOf({ halves, isWhole }: DayLook, draw: Drawing): Readonly<Record<HalfName, MarkHalf>> {
  const [first] = halves;
  if (isWhole && first) {
    const mark = markOf(first, draw);
    return { am: mark, pm: mark };
  }
  const mark = (name: HalfName): MarkHalf => {
    const half = halves.find((each) => each.half === name);
    return half ? markOf(half, draw) : { state: 'free' };
  };
  return { am: mark('am'), pm: mark('pm') };
}

function markOf({ record, certainty }: HalfLook, draw: Drawing): MarkHalf {
  if (!record) return { state: 'unknown' };
  const { look, code } = draw(record);
  return { state: certainty === 'confirmed' ? 'confirmed' : 'planned', type: look, code };
}
