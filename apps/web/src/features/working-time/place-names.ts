import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countriesQuery, regionsQuery, type NamedCode } from '../../data/countries.ts';
import type { Base } from '../../data/work-calendar.ts';
import { useFormat } from '../../ui/format.ts';

const none: readonly NamedCode[] = [];

/** The countries whose holidays are known, by name in the language of the page; empty until they are loaded. */
export function useCountries(): readonly NamedCode[] {
  const { language } = useFormat();
  const { data = none } = useQuery(countriesQuery(language));
  return data.toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** The regions of a country that have holidays of their own, by name; undefined until they are loaded. */
export function useRegions(country: string | null): readonly NamedCode[] | undefined {
  const { language } = useFormat();
  const { data } = useQuery({ ...regionsQuery(country ?? '', language), enabled: country !== null });
  if (country === null) return none;
  return data?.toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** The name of where somebody is based: `Tyrol, Austria`. */
export function useBaseName({ country, region }: Pick<Base, 'country' | 'region'>): string {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const regions = useRegions(country);
  if (country === null) return t('holidays.nowhere');
  const countryName = format.country(country);
  if (region === null) return countryName;
  const regionName = regions?.find(({ code }) => code === region)?.name ?? region;
  return t('holidays.place', { region: regionName, country: countryName });
}
