import { useTranslation } from 'react-i18next';
import { useRegionNames } from '../../data/countries.ts';
import type { Place } from '../../data/places.ts';
import { useFormat } from '../../ui/format.ts';

/** Gives where a place is, in words: `Tyrol, Austria`; undefined where that is not known. */
export function useWhere(places: readonly Place[]): (place: Place) => string | undefined {
  const { t } = useTranslation('places');
  const format = useFormat();
  const countries = [
    ...new Set(places.flatMap(({ country, region }) => (country && region ? [country] : []))),
  ];
  const nameOf = useRegionNames(countries, format.language);
  return ({ country, region }) => {
    if (country === null) return undefined;
    const countryName = format.country(country);
    // A region without a name is only a code, such as `PT-11`, which says nothing to anybody.
    const hasName = region !== null && nameOf(region) !== region;
    return hasName ? t('where', { region: nameOf(region), country: countryName }) : countryName;
  };
}
