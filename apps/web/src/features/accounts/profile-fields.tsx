import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout, useMe } from '../../data/session.ts';
import { SearchSelectField } from '../../ui/combo.tsx';
import { useErrorText } from '../../ui/error-note.tsx';
import { DateField, TextField } from '../../ui/field.tsx';
import type { ProfileChange, useProfileChange } from './data.ts';
import { useFaultText } from './fault-text.ts';
import { nameFault } from './password-rules.ts';
import { faultAt } from './server-faults.ts';
import { zoneOfServer, zoneOptions } from './time-zones.ts';

interface FieldProps {
  readonly change: ReturnType<typeof useProfileChange>;
}

/** The name: saved when the field is left, or by Enter. */
export function NameField({ change }: FieldProps) {
  const { t } = useTranslation('accounts');
  const { name } = useMe();
  const faultText = useFaultText();
  const errorText = useErrorText();
  const [draft, setDraft] = useState<string>();
  const fault = draft === undefined ? undefined : nameFault(draft);
  const save = (): void => {
    if (draft === name) setDraft(undefined);
    else if (draft !== undefined && fault === undefined) {
      change.mutate(
        { name: draft },
        { onSuccess: () => setDraft((now) => (now === draft ? undefined : now)) },
      );
    }
  };
  const refusal = change.isError && (faultText.ofServer(change.error, '/name') ?? errorText(change.error));
  return (
    <TextField
      label={t('name.label')}
      hint={t('name.hint')}
      error={fault ? faultText.ofName(fault) : refusal}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      value={draft ?? name}
      onChange={(event) => {
        setDraft(event.target.value);
        change.reset();
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}

/** The time zone: saved when one is chosen. */
export function TimeZoneField({ change }: FieldProps) {
  const { t } = useTranslation('accounts');
  const { timeZone } = useMe();
  const about = useAbout();
  const errorText = useErrorText();
  // While it is on its way, what was chosen is shown.
  const wanted = change.isPending ? change.variables.timeZone : undefined;
  const shown = wanted === undefined ? timeZone : wanted;
  return (
    <SearchSelectField
      label={t('profile.timeZone')}
      hint={t('profile.timeZoneHint')}
      error={change.isError && errorText(change.error)}
      options={zoneOptions(shown, t('profile.ofServer', { zone: about.timeZone }))}
      value={shown ?? zoneOfServer}
      onChange={(zone) => {
        if (zone !== null) change.mutate({ timeZone: zone === zoneOfServer ? null : zone });
      }}
    />
  );
}

const firstYear = '1900-01-01';
const lastYear = '2200-12-31';

interface EmploymentFieldProps extends FieldProps {
  readonly field: 'firstDay' | 'lastDay';
}

/** A day of employment: saved when the field is left, or by Enter. Empty: not known. */
export function EmploymentField({ change, field }: EmploymentFieldProps) {
  const { t } = useTranslation('accounts');
  const me = useMe();
  const errorText = useErrorText();
  const [draft, setDraft] = useState<string>();
  const [isNoDate, setNoDate] = useState(false);
  const saved = me[field] ?? '';
  const text = draft ?? saved;
  const save = (input: HTMLInputElement): void => {
    // A date that is typed half has no value: that is not the same as none.
    const isWrong = !input.validity.valid;
    setNoDate(isWrong);
    if (isWrong || draft === undefined || draft === saved) return;
    const wanted: ProfileChange = { [field]: draft === '' ? null : draft };
    change.mutate(wanted, { onSuccess: () => setDraft((now) => (now === draft ? undefined : now)) });
  };
  const isBefore = faultAt(change.error, '/lastDay')?.detail === 'is before the first day';
  const refusal = isBefore ? t('profile.lastBeforeFirst') : errorText(change.error);
  return (
    <DateField
      label={t(`profile.${field}`)}
      hint={t(`profile.${field}Hint`)}
      isOptional
      error={isNoDate ? t('profile.noDate') : change.isError && refusal}
      min={firstYear}
      max={lastYear}
      value={text}
      onChange={(event) => {
        setDraft(event.target.value);
        setNoDate(false);
        change.reset();
      }}
      onBlur={(event) => save(event.target)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save(event.currentTarget);
      }}
    />
  );
}
