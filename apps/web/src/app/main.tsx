import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { startTexts } from './i18n.ts';
import { tellOfMissingParts } from './outdated.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

// The address will change without the page being loaded, and browsers look again for an icon relative to it.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
icon?.setAttribute('href', icon.href);

/** How long the first screen may load before the page says that it does, in milliseconds. */
const patience = 1000;

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  // The router asks for the data of the first screen while the texts are on the way.
  const screen = Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, patience))]);
  await Promise.all([startTexts(), screen]);
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  );
}

tellOfMissingParts();
// Not awaited: screens import from the file that this becomes a part of, and are loaded only when all of it has run.
void start();
