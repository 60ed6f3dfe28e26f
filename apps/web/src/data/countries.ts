import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, dataOf } from './client.ts';
import type { GetAnswer } from './types.ts';

/** A country or a region: its ISO 3166 code and its name. */
export type NamedCode = GetAnswer<'/api/v2/holidays/countries'>['countries'][number];

const none: readonly NamedCode[] = [];
const forever = { staleTime: Infinity, gcTime: Infinity };

/** The server lists them by code, which says nothing to who looks for a name. */
function byName(territories: readonly NamedCode[], language: string): readonly NamedCode[] {
  return territories.toSorted((one, other) => one.name.localeCompare(other.name, language));
}

const countriesQuery = (language: string) =>
  queryOptions({
    queryKey: ['countries', language],
    queryFn: async (): Promise<readonly NamedCode[]> => {
      const params = { query: { language } };
      return byName((await dataOf(api.GET('/api/v2/holidays/countries', { params }))).countries, language);
    },
    ...forever,
  });

const regionsQuery = (country: string, language: string) =>
  queryOptions({
    queryKey: ['regions', country, language],
    queryFn: async (): Promise<readonly NamedCode[]> => {
      const params = { path: { country }, query: { language } };
      const answer = await dataOf(api.GET('/api/v2/holidays/countries/{country}/regions', { params }));
      return byName(answer.regions, language);
    },
    ...forever,
  });

/** The countries whose holidays are known, by name in a language (BCP 47); empty until they are loaded. */
export function useCountries(language: string): readonly NamedCode[] {
  return useQuery(countriesQuery(language)).data ?? none;
}

/**
 * The regions with holidays of their own of a country (ISO 3166-1 alpha-2; null: of none), by name in a language
 * (BCP 47); empty until they are loaded.
 */
export function useRegions(country: string | null, language: string): readonly NamedCode[] {
  return useQuery({ ...regionsQuery(country ?? '', language), enabled: country !== null }).data ?? none;
}

/**
 * Gives the name of a region (ISO 3166-2) of one of these countries; undefined while the names are on their way, and
 * where there is none.
 */
export function useRegionNames(
  countries: readonly string[],
  language: string,
): (region: string) => string | undefined {
  const names = useQueries({
    queries: countries.map((country) => regionsQuery(country, language)),
    combine: namesOf,
  });
  return useCallback((region: string) => names.get(region), [names]);
}

function namesOf(results: readonly UseQueryResult<readonly NamedCode[]>[]): ReadonlyMap<string, string> {
  return new Map(results.flatMap(({ data = none }) => data.map(({ code, name }) => [code, name] as const)));
}
