import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { startTexts } from './i18n.ts';
import { Providers } from './providers.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
await startTexts();
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
