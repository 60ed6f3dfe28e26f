/**
 * The path under which a proxy shows the server, without a slash at its end; mostly empty. What is built is in the folder
 * `assets` of the page, so this file knows where the page is without being told.
 */
export const basePath: string = import.meta.env.PROD
  ? new URL(import.meta.url).pathname.replace(/\/assets\/[^/]*$/, '')
  : '';
