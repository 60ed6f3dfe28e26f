import type { paths } from '@worklog/api-client/schema';

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

/** What a GET of a path answers. */
export type GetAnswer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: infer Response } };
}
  ? JsonOf<Response>
  : never;
