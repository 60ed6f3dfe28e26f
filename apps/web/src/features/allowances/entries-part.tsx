import { useQuery } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../ui/attempt.ts';
import { IconButton } from '../../ui/button.tsx';
import { useFormat } from '../../ui/format.ts';
import { ListRow } from '../../ui/list.tsx';
import { useToast } from '../../ui/toast.tsx';
import { entriesQuery, useAddEntry, useRemoveEntry, type Entry } from './data.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { Part } from './part.tsx';
import type { AllowancePartProps } from './rates-part.tsx';

/** Days that were added, or taken away. */
export function EntriesPart({ allowance: { id, isSelfManaged }, label }: AllowancePartProps) {
  const { t } = useTranslation('allowances');
  const query = useQuery(entriesQuery(id));
  const [isOpen, setOpen] = useState(false);
  const add = () => {
    setOpen(true);
  };
  return (
    <>
      <Part
        title={t('entries.title')}
        note={t('entries.note')}
        query={query}
        none={t('entries.none')}
        addLabel={t('entries.add')}
        onAdd={isSelfManaged ? add : undefined}
        row={(entry) => (
          <EntryRow
            key={entry.id}
            allowance={id}
            entry={entry}
            isOwn={isSelfManaged && entry.madeBy === 'self'}
          />
        )}
      />
      {isOpen && (
        <EntryDialog
          allowance={id}
          label={label}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface EntryRowProps {
  readonly allowance: string;
  readonly entry: Entry;
  /** Whether the person may take it away. */
  readonly isOwn: boolean;
}

function EntryRow({ allowance, entry, isOwn }: EntryRowProps) {
  const { t } = useTranslation('allowances');
  const format = useFormat();
  const remove = useRemoval(allowance, entry);
  const kind = t(`entries.kind.${entry.kind}`);
  const from = format.dayOfMonth(entry.validFrom as CalendarDate, true);
  const times =
    entry.expiresOn === null
      ? t('entries.from', { date: from })
      : t('entries.between', { from, to: format.dayOfMonth(entry.expiresOn as CalendarDate, true) });
  const details = [kind, times, ...(entry.madeBy === 'administrator' ? [t('entries.byAdministrator')] : [])];
  const amount = format.change(entry.days);
  return (
    <ListRow>
      <span className="grow">
        <span className="break">{entry.reason}</span>
        <br />
        <span className="mut">{details.join(', ')}</span>
      </span>
      <b className="num m">{amount}</b>
      {isOwn && (
        <IconButton icon="trash" label={t('entries.removeLabel', { kind, amount })} onClick={remove} />
      )}
    </ListRow>
  );
}

function useRemoval(allowance: string, entry: Entry): () => void {
  const { t } = useTranslation('allowances');
  const toast = useToast();
  const attempt = useAttempt();
  const remove = useRemoveEntry(allowance);
  const add = useAddEntry(allowance);
  const { kind, days, validFrom, expiresOn, reason } = entry;
  return () => {
    attempt(remove.mutateAsync(entry.id), () => {
      const onAction = () => {
        attempt(add.mutateAsync({ kind, days, validFrom, expiresOn, reason }));
      };
      toast.show({ text: t('entries.removed'), action: { label: t('undo'), onAction } });
    });
  };
}
