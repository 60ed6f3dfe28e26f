import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreatePlace, usePlaces } from '../../../data/places.ts';
import { useDayTypes } from '../../../data/day-types.ts';
import { Button } from '../../../ui/button.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { TextField } from '../../../ui/field.tsx';
import styles from './log-card.module.css';
import type { Pick } from './picks.ts';
import type { LogToday } from './use-log-today.ts';

/** Asks where, the first time that a type needs a place. The place is kept, so it is asked once. */
export function AskPlace({ pick, log }: { readonly pick: Pick; readonly log: LogToday }) {
  const { t } = useTranslation('ledger');
  const labelOf = useTypeLabel();
  const { get } = useDayTypes();
  const { all } = usePlaces();
  const create = useCreatePlace();
  const isHome = pick.type === 'remote';
  const [name, setName] = useState(isHome ? t('panel.place.home') : '');
  const label = isHome ? t('panel.place.home') : labelOf(get(pick.type));
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') log.stopAsking();
  };
  const submit = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '' || create.isPending) return;
    const known = all.find((place) => place.name.toLowerCase() === wanted.toLowerCase());
    const place = known ?? (await create.mutateAsync({ name: wanted, kind: isHome ? 'home' : 'other' }));
    await log.logAt({ id: place.id });
  };
  return (
    <form
      className={styles.ask}
      aria-label={t('today.ask.title', { label })}
      onSubmit={(event) => {
        event.preventDefault();
        // What was refused is shown below.
        submit().catch(() => undefined);
      }}
      onKeyDown={press}
    >
      <TextField
        label={isHome ? t('today.ask.home') : t('today.ask.where')}
        hint={t('today.ask.hint')}
        value={name}
        maxLength={100}
        autoFocus
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      {create.error && <ErrorNote error={create.error} />}
      <AskButtons label={label} isBusy={create.isPending} onCancel={log.stopAsking} />
    </form>
  );
}

interface AskButtonsProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}

function AskButtons({ label, isBusy, onCancel }: AskButtonsProps) {
  const { t } = useTranslation('ledger');
  return (
    <div className="row">
      <Button type="submit" variant="primary" isBusy={isBusy} keys="Enter">
        {t('today.ask.save', { label })}
      </Button>
      <Button variant="quiet" onClick={onCancel}>
        {t('panel.cancel')}
      </Button>
    </div>
  );
}
