import { useTranslation } from 'react-i18next';
import { useCountries, useRegionNames, useRegions } from '../../../data/countries.ts';
import { codeOptions, SearchSelectField } from '../../../ui/combo.tsx';
import { useFormat } from '../../../ui/format.ts';
import { SelectField } from '../../../ui/select.tsx';
import type { PreviewPlace } from './preview.ts';

export interface TerritoryFieldsProps extends PreviewPlace {
  /** What it means that no country is chosen. */
  readonly noCountry: string;
  readonly onChange: (place: PreviewPlace) => void;
}

/** No choice; no code is empty. */
const none = '';

/** A country whose holidays are known, and a region of it. */
export function TerritoryFields({ country, region, noCountry, onChange }: TerritoryFieldsProps) {
  const { t } = useTranslation('policies');
  const { language } = useFormat();
  const countries = useCountries(language);
  const regions = useRegions(country, language);
  return (
    <>
      <SearchSelectField
        label={t('holidays.country')}
        value={country ?? none}
        options={[{ value: none, label: noCountry }, ...codeOptions(countries)]}
        onChange={(chosen) => {
          onChange({ country: chosen === none ? null : chosen, region: null });
        }}
      />
      {country !== null && regions.length > 0 && (
        <SelectField
          label={t('holidays.region')}
          value={region ?? none}
          options={[{ value: none, label: t('holidays.wholeCountry') }, ...codeOptions(regions)]}
          onChange={(chosen) => {
            onChange({ country, region: chosen === none ? null : chosen });
          }}
        />
      )}
    </>
  );
}

/** Where an item holds; undefined: everywhere, or in all of the country. */
export interface Territory {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Gives the name of where one of these items holds: `Bavaria, Germany`. */
export function useTerritoryName(items: readonly Territory[]): (item: Territory) => string {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const countries = items.flatMap(({ country, region }) => (country && region ? [country] : []));
  const regionOf = useRegionNames([...new Set(countries)], format.language);
  return ({ country, region }) => {
    if (country === undefined) return t('holidays.everywhere');
    if (region === undefined) return format.country(country);
    const name = regionOf(region);
    return name === undefined ? format.region(region, undefined) : `${name}, ${format.country(country)}`;
  };
}
