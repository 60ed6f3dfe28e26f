import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { queryClient } from '../data/query-client.ts';
import { resolveVariables, theme } from '../ui/theme.ts';
import { ToastHost } from '../ui/toast.tsx';
import './styles.ts';
import { router } from './router.tsx';

/** What every screen finds around itself: looks, what is known of the server, the address. */
export function Providers() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <ToastHost>
            <RouterProvider router={router} />
          </ToastHost>
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
