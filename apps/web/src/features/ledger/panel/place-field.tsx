import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayPlace } from '../../../data/days.ts';
import { usePlaces, type Place } from '../../../data/places.ts';
import { ComboField, type ComboOption } from '../../../ui/combo.tsx';
import { useFormat } from '../../../ui/format.ts';
import { NewPlaceForm } from './new-place-form.tsx';

interface PlaceFieldProps {
  readonly value: DayPlace | null;
  readonly onChange: (place: DayPlace | null) => void;
  readonly isNeeded: boolean;
  /** Whether offices stand before one's own places. */
  readonly areOfficesFirst: boolean;
  /** It was tried to save without one. */
  readonly isMissing: boolean;
}

/** Where: one's own places and the offices, those that were used last first, or a new one by its name. */
export function PlaceField({ value, onChange, isNeeded, areOfficesFirst, isMissing }: PlaceFieldProps) {
  const { t } = useTranslation('ledger');
  const { list, get } = usePlaces();
  const [newName, setNewName] = useState<string>();
  const options = usePlaceOptions(list, areOfficesFirst);
  const shown = value ? (value.name ?? get(value.id)?.name ?? t('panel.place.gone')) : '';
  const type = (text: string): void => {
    const known = list.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    if (text === '') onChange(null);
    else onChange(known ? { id: known.id, name: text } : { id: '', name: text });
  };
  if (newName !== undefined) {
    return (
      <NewPlaceForm
        name={newName}
        onMade={({ id, name }) => {
          onChange({ id, name });
          setNewName(undefined);
        }}
        onCancel={() => {
          setNewName(undefined);
        }}
      />
    );
  }
  return (
    <ComboField
      label={t('panel.place.label')}
      isOptional={!isNeeded}
      placeholder={t('panel.place.placeholder')}
      error={isMissing ? t('panel.place.needed') : undefined}
      options={options}
      value={shown}
      maxLength={100}
      onChange={type}
      onChoose={({ value: id, label }) => {
        onChange({ id, name: label });
      }}
      createLabel={(name) => t('panel.place.create', { name })}
      onCreate={setNewName}
    />
  );
}

function usePlaceOptions(places: readonly Place[], areOfficesFirst: boolean): ComboOption[] {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const isOffice = ({ kind }: Place): boolean => kind === 'office';
  const inOrder = areOfficesFirst
    ? [...places.filter(isOffice), ...places.filter((place) => !isOffice(place))]
    : places;
  return inOrder.map((place) => {
    const country = place.country ? format.country(place.country) : '';
    const hint = [isOffice(place) ? t('panel.place.office') : '', country].filter(Boolean).join(', ');
    return { value: place.id, label: place.name, ...(hint && { hint }) };
  });
}
