import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { queryClient } from '../data/query-client.ts';
import { useLanguage } from '../ui/preferences.ts';
import { ToastHost } from '../ui/toast.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { i18n } from './i18n.ts';
import { router } from './router.tsx';

/** What every screen finds around itself: looks, language, what is known of the server, the address. */
export function Providers() {
  const [language] = useLanguage();
  useEffect(() => {
    // To choose the same one again would make every text be drawn anew.
    if (language !== i18n.language) void i18n.changeLanguage(language);
  }, [language]);
  return (
    <UiProvider>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <ToastHost>
            <RouterProvider router={router} />
          </ToastHost>
        </Suspense>
      </QueryClientProvider>
    </UiProvider>
  );
}
