import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** A country or a region: its ISO 3166 code and its name. */
export type NamedCode = GetAnswer<'/api/v2/holidays/countries'>['countries'][number];

const forever = { staleTime: Infinity, gcTime: Infinity };

/** The countries whose holidays are known, with their names in a language (BCP 47). */
export const countriesQuery = (language: string) =>
  queryOptions({
    queryKey: ['countries', language],
    queryFn: async (): Promise<readonly NamedCode[]> =>
      (await dataOf(api.GET('/api/v2/holidays/countries', { params: { query: { language } } }))).countries,
    ...forever,
  });

/** The regions of a country (ISO 3166-1 alpha-2), with their names in a language (BCP 47). */
export const regionsQuery = (country: string, language: string) =>
  queryOptions({
    queryKey: ['regions', country, language],
    queryFn: async (): Promise<readonly NamedCode[]> => {
      const params = { path: { country }, query: { language } };
      return (await dataOf(api.GET('/api/v2/holidays/countries/{country}/regions', { params }))).regions;
    },
    ...forever,
  });
