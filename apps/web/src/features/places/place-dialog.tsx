import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useCountries, useRegions } from '../../data/countries.ts';
import { useChangePlace, useCreatePlace, type Place } from '../../data/places.ts';
import { Button } from '../../ui/button.tsx';
import { codeOptions, SearchSelectField } from '../../ui/combo.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FormGrid, TextField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { regionOptions } from '../../ui/region-options.ts';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { isOwn, ownKinds, type OwnKind } from './place-options.ts';

/** What is said of a place. */
interface Draft {
  readonly name: string;
  readonly kind: OwnKind;
  readonly country: string | null;
  readonly region: string | null;
}

export interface PlaceDialogProps {
  /** The place to change; none: a new one. */
  readonly place: Place | undefined;
  readonly onClose: () => void;
}

function draftOf(place: Place | undefined): Draft {
  if (!place) return { name: '', kind: 'other', country: null, region: null };
  const { name, country, region } = place;
  return { name, kind: isOwn(place) ? place.kind : 'other', country, region };
}

/** Saves a draft as a new place, or as what a place is to be. */
function useSavePlace(place: Place | undefined, onDone: (saved: Place) => void) {
  const create = useCreatePlace();
  const change = useChangePlace();
  const save = (draft: Draft) => {
    const body = { ...draft, name: draft.name.trim() };
    if (place) change.mutate({ id: place.id, change: body }, { onSuccess: onDone });
    else create.mutate(body, { onSuccess: onDone });
  };
  return { save, isPending: create.isPending || change.isPending, error: create.error ?? change.error };
}

/** Adds a place of one's own, or changes one. */
export function PlaceDialog({ place, onClose }: PlaceDialogProps) {
  const { t } = useTranslation('places');
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(place));
  const [isTried, setTried] = useState(false);
  const { save, isPending, error } = useSavePlace(place, ({ name }) => {
    toast.show({ text: t(place ? 'saved' : 'added', { name }) });
    onClose();
  });
  const isTaken = isProblem(error, 'name_taken');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.name.trim() !== '' && !isPending) save(draft);
  };
  const missing = isTried && draft.name.trim() === '' ? t('dialog.nameMissing') : undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="md"
      title={place ? t('dialog.change', { name: place.name }) : t('dialog.add')}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Fields draft={draft} onChange={setDraft} error={isTaken ? t('dialog.nameTaken') : missing} />
          {error !== null && !isTaken && <ErrorNote error={error} />}
          <div className="row">
            <Button type="submit" variant="primary" size="lg" className="grow" isBusy={isPending}>
              {t(place ? 'dialog.submitChange' : 'dialog.submitAdd')}
            </Button>
            <Button size="lg" onClick={onClose}>
              {t('cancel', { ns: 'ui' })}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** What is wrong with the name. */
  readonly error: string | undefined;
}

function Fields({ draft, onChange, error }: FieldsProps) {
  const { t } = useTranslation('places');
  return (
    <FormGrid>
      <TextField
        label={t('dialog.name')}
        value={draft.name}
        maxLength={100}
        autoComplete="off"
        data-autofocus
        error={error}
        onChange={(event) => {
          onChange({ ...draft, name: event.target.value });
        }}
      />
      <SelectField
        label={t('dialog.kind')}
        options={ownKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          onChange({ ...draft, kind });
        }}
      />
      <CountryField draft={draft} onChange={onChange} />
      <RegionField draft={draft} onChange={onChange} />
    </FormGrid>
  );
}

type TerritoryProps = Pick<FieldsProps, 'draft' | 'onChange'>;

function CountryField({ draft, onChange }: TerritoryProps) {
  const { t } = useTranslation('places');
  const { language } = useFormat();
  const options = codeOptions(useCountries(language));
  return (
    <SearchSelectField
      label={t('dialog.country')}
      hint={t('dialog.countryHint')}
      placeholder={t('dialog.none')}
      isClearable
      isOptional
      options={options}
      value={draft.country}
      onChange={(country) => {
        onChange({ ...draft, country, region: null });
      }}
    />
  );
}

function RegionField({ draft, onChange }: TerritoryProps) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const { country, region } = draft;
  const options = regionOptions(useRegions(country, format.language), region, format);
  return (
    <SearchSelectField
      label={t('dialog.region')}
      placeholder={t('dialog.none')}
      isClearable
      isOptional
      options={options}
      disabled={country === null || options.length === 0}
      value={region}
      onChange={(chosen) => {
        onChange({ ...draft, region: chosen });
      }}
    />
  );
}
