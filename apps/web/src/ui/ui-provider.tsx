import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './mantine.css';
import { useShownTheme } from './preferences.ts';
import { styleNonce } from './style-nonce.ts';
import { theme } from './theme.ts';

/** Gives Mantine's components the looks of the page, in the theme that is shown. Style elements are few, and have the nonce. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  const shown = useShownTheme();
  return (
    <MantineProvider
      getStyleNonce={styleNonce}
      theme={theme}
      forceColorScheme={shown}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
