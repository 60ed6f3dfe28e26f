import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** A place: one of one's own, or an office, which everybody has. */
export type Place = GetAnswer<'/api/v2/me/places'>['places'][number];

/** One's own places and the offices, archived ones too. */
export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: async (): Promise<readonly Place[]> => {
    const [own, offices] = await Promise.all([
      dataOf(api.GET('/api/v2/me/places')),
      dataOf(api.GET('/api/v2/places')),
    ]);
    return [...own.places, ...offices.places];
  },
});
