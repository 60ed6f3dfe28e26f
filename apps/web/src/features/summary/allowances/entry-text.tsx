import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button.tsx';
import { useErrorText } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { Allowance } from '../../../data/allowances.ts';
import { useAddEntry, useEntries, useRemoveEntry, type Entry } from '../data.ts';
import type { LedgerLine, LineSubject } from '../ledger-lines.ts';
import styles from './ledger-table.module.css';

export interface EntryTextProps {
  readonly line: LedgerLine;
  readonly entry: Extract<LineSubject, { kind: 'entry' }>['entry'];
  readonly allowance: Allowance;
}

/** An entry: why it is there, who made it when, and a way to remove one's own. */
export function EntryText({ line, entry, allowance }: EntryTextProps) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  // The ledger knows an entry by what it counts; who made it stands in the list of entries.
  const full = useEntries(allowance.id).data?.find(({ id }) => id === entry.id);
  const kind = full ? t(`ledger.kind.${full.kind}`) : t('ledger.entry');
  const notes = [
    entry.days !== line.days &&
      t('ledger.entryRest', { rest: format.amount(line.days), days: format.amount(entry.days) }),
    entry.expiresOn !== null &&
      t('ledger.useUntil', { date: format.dayOfMonth(entry.expiresOn as typeof line.from, true) }),
    full && t(`ledger.madeBy.${full.madeBy}`, { date: format.instant(full.createdAt) }),
  ].filter((note) => typeof note === 'string');
  return (
    <div className={styles.entry}>
      <div>
        {t('ledger.entryReason', { kind, reason: entry.reason })}
        {notes.length > 0 && <span className={styles.under}>{notes.join('; ')}</span>}
      </div>
      {full?.madeBy === 'self' && allowance.isSelfManaged && (
        <RemoveEntry entry={full} allowance={allowance.id} />
      )}
    </div>
  );
}

/** Removes an entry at once; Undo makes it again. */
function RemoveEntry({ entry, allowance }: { readonly entry: Entry; readonly allowance: string }) {
  const { t } = useTranslation('summary');
  const toast = useToast();
  const errorText = useErrorText();
  const add = useAddEntry();
  const remove = useRemoveEntry();
  const tell = (text: string) => (error: Error) => {
    toast.show({ tone: 'bad', text: `${text} ${errorText(error)}` });
  };
  const { reason, kind, days, validFrom, expiresOn } = entry;
  const undo = () => {
    // mutateAsync, because this line is gone by then, and its callbacks with it.
    add
      .mutateAsync({ allowance, entry: { reason, kind, days, validFrom, expiresOn } })
      .catch(tell(t('correction.undoFailed')));
  };
  const start = () => {
    remove
      .mutateAsync({ allowance, id: entry.id })
      .then(() => {
        toast.show({
          text: t('correction.removed', { reason }),
          action: { label: t('correction.undo'), onAction: undo },
        });
      })
      .catch(tell(t('correction.removeFailed')));
  };
  return (
    <IconButton
      icon="trash"
      className="no-print"
      label={t('ledger.remove', { reason })}
      disabled={remove.isPending}
      onClick={start}
    />
  );
}
