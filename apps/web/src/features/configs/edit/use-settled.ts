import { useDebouncedValue } from '@mantine/hooks';
import type { Draft } from './draft.ts';

/** Longer texts are looked at when nothing was typed for a while: each look takes longer than a key. */
const longText = 30_000;
const pause = 350;

/** The draft whose text is to be looked at: of a long one the last that stood still. */
export function useSettled(draft: Draft | undefined): Draft | undefined {
  const [still] = useDebouncedValue(draft, pause);
  return draft && draft.text.length > longText && still ? still : draft;
}
