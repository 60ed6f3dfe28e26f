import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev:web` finds the API: a server started by `npm start`, or the one that WORKLOG_API names. */
const api = process.env.WORKLOG_API ?? 'http://127.0.0.1:8080';

/** What the server answers by itself; each begins a path that is not the page's. */
const apiPaths = ['^/api(/|$)', '^/configs(/|\\?|$)', '^/search(/|\\?|$)', '^/health$', '^/openapi.json$'];

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that a proxy may put the page under a path of its own.
  base: './',
  plugins: [react()],
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
