import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` of this folder finds the API: a server started by `npm start` in the folder above. */
const api = 'http://127.0.0.1:8080';

const apiPaths = ['/api', '/configs', '/search', '/health', '/openapi.json'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2022',
    // The content security policy allows no `data:` but for images.
    assetsInlineLimit: 0,
    sourcemap: true,
    manifest: true,
  },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: api, changeOrigin: true }])) },
});
