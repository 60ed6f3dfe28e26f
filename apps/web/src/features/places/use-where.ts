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
    const name = region === null ? undefined : nameOf(region);
    // The code of a region without a name, such as `PT-11`, says nothing to most people.
    return name === undefined ? countryName : t('where', { region: name, country: countryName });
  };
}
