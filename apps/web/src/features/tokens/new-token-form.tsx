import { readDate } from '@worklog/domain/dates';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useToday } from '../../data/today.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { DateField, TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { scopeWords, useNewToken, type MadeToken, type NewToken, type Scope } from './data.ts';
import { endOf, expiries, lastDayOf, type Expiry } from './expiry.ts';
import styles from './tokens.module.css';

/** Most characters of a token's name. */
const longestName = 64;

const scopes: readonly Scope[] = ['days:read', 'days:write'];

/** What is asked of a new token. */
interface Wishes {
  readonly name: string;
  readonly scope: Scope;
  readonly expiry: Expiry;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
}

export interface NewTokenFormProps {
  readonly onMade: (token: MadeToken) => void;
}

/** Name, rights and end of a new token. */
export function NewTokenForm({ onMade }: NewTokenFormProps) {
  const { t } = useTranslation('tokens');
  const today = useToday();
  const [wishes, setWishes] = useState<Wishes>({ name: '', scope: 'days:read', expiry: 'in90', date: '' });
  const [isTried, setTried] = useState(false);
  const creation = useNewToken();
  const change = (changed: Partial<Wishes>): void => {
    setWishes({ ...wishes, ...changed });
    creation.reset();
  };
  const token = newToken(wishes, today);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (token && !creation.isPending) creation.mutate(token, { onSuccess: onMade });
  };
  const isTaken = isProblem(creation.error, 'name_taken');
  const fault = nameFault(wishes.name);
  const taken = isTaken ? t('create.nameTaken') : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {creation.isError && !isTaken && <ErrorNote error={creation.error} />}
      <TextField
        label={t('create.name')}
        hint={t('create.nameHint')}
        error={isTried && fault ? t(`create.${fault}`) : taken}
        data-autofocus
        autoComplete="off"
        value={wishes.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <SelectField
        label={t('create.scope')}
        options={scopes.map((value) => ({ value, label: t(`scope.${scopeWords[value]}`) }))}
        value={wishes.scope}
        onChange={(scope) => change({ scope })}
      />
      <ExpiryFields wishes={wishes} today={today} isTried={isTried} onChange={change} />
      <Button type="submit" variant="primary" size="lg" isWide isBusy={creation.isPending}>
        {t('create.submit')}
      </Button>
    </form>
  );
}

interface ExpiryFieldsProps {
  readonly wishes: Wishes;
  readonly today: string;
  readonly isTried: boolean;
  readonly onChange: (changed: Partial<Wishes>) => void;
}

function ExpiryFields({ wishes, today, isTried, onChange }: ExpiryFieldsProps) {
  const { t } = useTranslation('tokens');
  return (
    <>
      <SelectField
        label={t('create.expiry')}
        hint={wishes.expiry === 'never' && t('create.neverHint')}
        options={expiries.map((value) => ({ value, label: t(`create.${value}`) }))}
        value={wishes.expiry}
        onChange={(expiry) => onChange({ expiry })}
      />
      {wishes.expiry === 'onDate' && (
        <DateField
          label={t('create.date')}
          error={isTried && !isFrom(today, wishes.date) && t('create.dateMissing')}
          min={today}
          value={wishes.date}
          onChange={(event) => onChange({ date: event.target.value })}
        />
      )}
    </>
  );
}

function nameFault(name: string): 'nameMissing' | 'nameLong' | undefined {
  if (name.trim() === '') return 'nameMissing';
  return Array.from(name).length > longestName ? 'nameLong' : undefined;
}

function isFrom(today: string, date: string): boolean {
  return date !== '' && date >= today;
}

/** The token to be asked for; undefined: something is missing. */
function newToken(
  { name, scope, expiry, date }: Wishes,
  today: ReturnType<typeof useToday>,
): NewToken | undefined {
  if (nameFault(name) !== undefined) return undefined;
  if (expiry === 'onDate' && !isFrom(today, date)) return undefined;
  const lastDay = lastDayOf(expiry, today, readDate(date) ?? today);
  return { name, scopes: [scope], ...(lastDay === null ? {} : { expiresAt: endOf(lastDay) }) };
}
