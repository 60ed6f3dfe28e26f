import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is too narrow for a list of sections beside the one that is open (below 992 px). */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
}
