import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useCountries, useRegions } from '../../data/countries.ts';
import type { Place } from '../../data/places.ts';
import { Button } from '../../ui/button.tsx';
import { codeOptions, SearchSelectField } from '../../ui/combo.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote, useErrorText } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { regionOptions } from '../../ui/region-options.ts';
import { useToast } from '../../ui/toast.tsx';
import { useSaveOffice } from './offices-data.ts';

export interface OfficeDialogProps {
  /** Undefined: a new one. */
  readonly office: Place | undefined;
  readonly onClose: () => void;
}

/** What is typed into the form of an office. */
interface Draft {
  readonly name: string;
  readonly country: string | null;
  readonly region: string | null;
}

const newOffice: Draft = { name: '', country: null, region: null };

/** Asks for the name of an office and where it is. */
export function OfficeDialog({ office, onClose }: OfficeDialogProps) {
  const { t } = useTranslation('places');
  const toast = useToast();
  const errorText = useErrorText();
  const save = useSaveOffice();
  const [isSent, setSent] = useState(false);
  const [draft, setDraft] = useState<Draft>(office ?? newOffice);
  const name = draft.name.trim();
  const isWrong = name === '' || name.length > 100;
  const isTaken = isProblem(save.error, 'name_taken');
  const onSuccess = (): void => {
    toast.show({ text: t('officesPage.saved', { name }) });
    onClose();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    if (isWrong || save.isPending) return;
    const fields = { name, country: draft.country, region: draft.region };
    save.mutate(office ? { id: office.id, change: fields } : { office: fields }, { onSuccess });
  };
  const faultOfName = isSent && isWrong && t('officesPage.nameFault');
  const nameError = isTaken ? errorText(save.error) : faultOfName;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={office ? t('officesPage.editTitle', { name: office.name }) : t('officesPage.new')}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          {save.error && !isTaken && <ErrorNote error={save.error} />}
          <Fields draft={draft} nameError={nameError} onChange={setDraft} />
          <Button type="submit" variant="primary" size="lg" isWide isBusy={save.isPending}>
            {t('officesPage.save')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly nameError: string | false;
  readonly onChange: (draft: Draft) => void;
}

function Fields({ draft, nameError, onChange }: FieldsProps) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const countries = useCountries(format.language);
  const regions = regionOptions(useRegions(draft.country, format.language), draft.region, format);
  return (
    <>
      <TextField
        label={t('officesPage.name')}
        hint={t('officesPage.nameHint')}
        error={nameError}
        data-autofocus
        autoComplete="off"
        value={draft.name}
        onChange={(event) => {
          onChange({ ...draft, name: event.target.value });
        }}
      />
      <SearchSelectField
        label={t('officesPage.country')}
        isOptional
        isClearable
        value={draft.country}
        options={codeOptions(countries)}
        onChange={(country) => {
          onChange({ ...draft, country, region: null });
        }}
      />
      {draft.country !== null && regions.length > 0 && (
        <SearchSelectField
          label={t('officesPage.region')}
          isOptional
          isClearable
          value={draft.region}
          options={regions}
          onChange={(region) => {
            onChange({ ...draft, region });
          }}
        />
      )}
    </>
  );
}
