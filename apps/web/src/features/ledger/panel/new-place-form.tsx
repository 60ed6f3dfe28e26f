import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountries, useRegions } from '../../../data/countries.ts';
import { useCreatePlace, type NewPlace, type Place } from '../../../data/places.ts';
import { Button } from '../../../ui/button.tsx';
import { codeOptions, SearchSelectField } from '../../../ui/combo.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useKeys } from '../../../ui/keys.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './day-panel.module.css';

type Kind = NonNullable<NewPlace['kind']>;

interface NewPlaceFormProps {
  /** What was typed already. */
  readonly name: string;
  readonly onMade: (place: Place) => void;
  readonly onCancel: () => void;
}

const kinds = ['home', 'client', 'other'] as const;

/** Makes a place of one's own, with what is known of it. */
export function NewPlaceForm({ name: typed, onMade, onCancel }: NewPlaceFormProps) {
  const { t } = useTranslation('ledger');
  const create = useCreatePlace();
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState<Kind>('other');
  const [country, setCountry] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const make = (): void => {
    if (name.trim() === '' || create.isPending) return;
    create.mutate({ name: name.trim(), kind, country, region }, { onSuccess: onMade });
  };
  // It stands in a panel whose keys mean the panel; these come first because they are nearer.
  useKeys({ Enter: make, Escape: onCancel }, { within: form, inFields: true });
  return (
    <div
      ref={form}
      role="group"
      aria-label={t('panel.newPlace.title')}
      className={styles.newPlace}
      data-own-keys
    >
      <TextField
        label={t('panel.newPlace.name')}
        value={name}
        maxLength={100}
        autoFocus
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Segmented
        label={t('panel.newPlace.kind')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`panel.newPlace.kinds.${value}`) }))}
        isFull
      />
      <WhereFields country={country} region={region} onCountry={setCountry} onRegion={setRegion} />
      {create.error && <ErrorNote error={create.error} />}
      <div className="row">
        <Button variant="primary" isBusy={create.isPending} onClick={make}>
          {t('panel.newPlace.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('panel.newPlace.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface WhereFieldsProps {
  readonly country: string | null;
  readonly region: string | null;
  readonly onCountry: (code: string | null) => void;
  readonly onRegion: (code: string | null) => void;
}

function WhereFields({ country, region, onCountry, onRegion }: WhereFieldsProps) {
  const { t } = useTranslation('ledger');
  const { language } = useFormat();
  const countries = useCountries(language);
  const regions = useRegions(country, language);
  return (
    <>
      <SearchSelectField
        label={t('panel.newPlace.country')}
        isOptional
        isClearable
        options={codeOptions(countries)}
        value={country}
        onChange={(code) => {
          onCountry(code);
          onRegion(null);
        }}
      />
      {country !== null && regions.length > 0 && (
        <SearchSelectField
          label={t('panel.newPlace.region')}
          isOptional
          isClearable
          options={codeOptions(regions)}
          value={region}
          onChange={onRegion}
        />
      )}
    </>
  );
}
