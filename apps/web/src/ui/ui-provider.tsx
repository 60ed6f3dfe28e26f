import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './mantine.css';
import { useShownTheme } from './preferences.ts';
import { theme } from './theme.ts';

/** Gives Mantine's components the looks of the page, in the theme that is shown; no style element is made. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  const shown = useShownTheme();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={shown}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
