import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from './client.ts';
import { remember } from './remember.ts';
import type { GetAnswer } from './types.ts';

/** A type of days, as `worklog_day_types` has it. */
export type DayType = GetAnswer<'/api/v2/day-types'>['dayTypes'][number];

/** The types of days. */
export interface DayTypes {
  /** Those that are offered for new records, in the order of the installation. */
  readonly list: readonly DayType[];
  /** Any of them; one that is not known is shown by its id, in grey, as an archived one. */
  readonly get: (id: string) => DayType;
  readonly isLoading: boolean;
}

/** The types of days, archived ones too. */
export const dayTypesQuery = queryOptions({
  queryKey: ['day-types'],
  queryFn: async (): Promise<readonly DayType[]> => (await dataOf(api.GET('/api/v2/day-types'))).dayTypes,
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: true,
});

const none: readonly DayType[] = [];

const typesOf = remember(dayTypesOf);

/** The types of days; empty until they are loaded. */
export function useDayTypes(): DayTypes {
  const { data = none, isPending: isLoading } = useQuery(dayTypesQuery);
  return useMemo(() => ({ ...typesOf(data), isLoading }), [data, isLoading]);
}

/** Types by id. */
export function dayTypesOf(all: readonly DayType[]): Pick<DayTypes, 'list' | 'get'> {
  const byId = new Map(all.map((type) => [type.id, type]));
  return {
    list: all.filter(({ isArchived }) => !isArchived),
    get: (id) => byId.get(id.toLowerCase()) ?? unknownType(id),
  };
}

function unknownType(id: string): DayType {
  return {
    id,
    label: id,
    colour: '#7c7f86',
    countsAs: 'absence',
    needsPlace: false,
    allowance: null,
    visibility: 'hidden',
    isArchived: true,
  };
}
