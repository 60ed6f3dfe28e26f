import { useTranslation } from 'react-i18next';
import { useRegionNames } from '../../data/countries.ts';
import type { Base } from '../../data/work-calendar.ts';
import { useFormat } from '../../ui/format.ts';

/** The name of where somebody is based: `Tyrol, Austria`. */
export function useBaseName({ country, region }: Pick<Base, 'country' | 'region'>): string {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const regionName = useRegionNames(country === null || region === null ? [] : [country], format.language);
  if (country === null) return t('holidays.nowhere');
  const countryName = format.country(country);
  if (region === null) return countryName;
  const name = regionName(region);
  return name === undefined
    ? format.region(region, undefined)
    : t('holidays.place', { region: name, country: countryName });
}
