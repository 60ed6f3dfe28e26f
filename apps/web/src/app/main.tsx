import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { startTexts } from './i18n.ts';
import { reloadWhenOutdated } from './outdated.ts';
import { Providers } from './providers.tsx';

// The address will change without the page being loaded, and browsers look again for an icon relative to it.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
icon?.setAttribute('href', icon.href);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
reloadWhenOutdated();
await startTexts();
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
