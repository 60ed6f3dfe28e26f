import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { askedFirst } from './src/app/asked-first.ts';

/** Where `npm run dev:web` finds the API: a server started by `npm start`, or the one that WORKLOG_API names. */
const api = process.env.WORKLOG_API ?? 'http://127.0.0.1:8080';

/** What the server answers by itself; each begins a path that is not the page's. */
const apiPaths = ['^/api(/|$)', '^/configs(/|\\?|$)', '^/search(/|\\?|$)', '^/health$', '^/openapi.json$'];

/** Says to the server what the addresses of the page ask for first, in a file that nobody else is shown. */
const tellAskedFirst: Plugin = {
  name: 'worklog-asked-first',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '.build/asked-first.json', source: JSON.stringify(askedFirst) });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that a proxy may put the page under a path of its own.
  base: './',
  plugins: [react(), tellAskedFirst],
  // The server puts a nonce of its own in this place, each time it sends the page (apps/server/src/http/page.ts).
  html: { cspNonce: '{{nonce}}' },
  build: {
    target: 'es2022',
    // The content security policy allows no `data:` but for images.
    assetsInlineLimit: 0,
    sourcemap: true,
    // Each file costs a slow device more than its bytes, so all that the first screen needs is one.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: api, changeOrigin: true }])) },
});
