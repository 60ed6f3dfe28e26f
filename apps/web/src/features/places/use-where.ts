import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { regionsQuery } from '../../data/countries.ts';
import type { Place } from '../../data/places.ts';
import { useFormat } from '../../ui/format.ts';

/** Gives where a place is, in words: `Tyrol, Austria`; undefined where that is not known. */
export function useWhere(places: readonly Place[]): (place: Place) => string | undefined {
  const { t } = useTranslation('places');
  const format = useFormat();
  const countries = [
    ...new Set(places.flatMap(({ country, region }) => (country && region ? [country] : []))),
  ];
  const found = useQueries({ queries: countries.map((country) => regionsQuery(country, format.language)) });
  const names = new Map(
    found.flatMap(({ data = [] }) => data.map(({ code, name }) => [code, name] as const)),
  );
  return ({ country, region }) => {
    if (country === null) return undefined;
    const countryName = format.country(country);
    // A region without a name is only a code, such as `PT-11`, which says nothing to anybody.
    const regionName = region === null ? undefined : names.get(region);
    return regionName === undefined || regionName === region
      ? countryName
      : t('where', { region: regionName, country: countryName });
  };
}
