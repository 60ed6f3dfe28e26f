import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countriesQuery, regionsQuery } from '../../../data/countries.ts';
import { useFormat } from '../../../ui/format.ts';
import { SearchSelectField } from '../../../ui/combo.tsx';
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
  const { data: countries = [] } = useQuery(countriesQuery(language));
  const { data: regions = [] } = useQuery({
    ...regionsQuery(country ?? '', language),
    enabled: country !== null,
  });
  return (
    <>
      <SearchSelectField
        label={t('holidays.country')}
        value={country ?? none}
        options={[
          { value: none, label: noCountry },
          ...countries.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(chosen) => {
          onChange({ country: chosen === none ? null : chosen, region: null });
        }}
      />
      {country !== null && regions.length > 0 && (
        <SelectField
          label={t('holidays.region')}
          value={region ?? none}
          options={[
            { value: none, label: t('holidays.wholeCountry') },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(chosen) => {
            onChange({ country, region: chosen === none ? null : chosen });
          }}
        />
      )}
    </>
  );
}

/** Gives the name of where an item holds. */
export function useTerritoryName(): (country: string | undefined, region: string | undefined) => string {
  const { t } = useTranslation('policies');
  const format = useFormat();
  return (country, region) => {
    if (country === undefined) return t('holidays.everywhere');
    return region === undefined ? format.country(country) : `${format.country(country)}, ${region}`;
  };
}
