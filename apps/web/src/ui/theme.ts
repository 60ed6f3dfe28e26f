import { createTheme } from '@mantine/core';

/**
 * What Mantine's components are told. Their colours and sizes are the tokens, under Mantine's names in `mantine.css`.
 */
export const theme = createTheme({
  primaryColor: 'green',
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
