import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { PolicyItem } from './items.ts';
import type { OpenConflict } from './use-item-saving.ts';

/** A member of an item in words. */
export interface Said {
  readonly label: string;
  readonly value: string;
}

export interface ConflictViewProps<Item extends PolicyItem> {
  readonly conflict: OpenConflict<Item>;
  /** All that an item says, always in the same order. */
  readonly describe: (item: Item) => readonly Said[];
  readonly isBusy: boolean;
}

interface Row {
  readonly label: string;
  readonly theirs: string | undefined;
  readonly mine: string | undefined;
}

/** The members in which two versions differ. */
function rowsOf(theirs: readonly Said[] | undefined, mine: readonly Said[] | undefined): readonly Row[] {
  const labels = (theirs ?? mine ?? []).map(({ label }) => label);
  const valueIn = (said: readonly Said[] | undefined, label: string) =>
    said?.find((each) => each.label === label)?.value;
  return labels
    .map((label) => ({ label, theirs: valueIn(theirs, label), mine: valueIn(mine, label) }))
    .filter((row) => row.theirs !== row.mine);
}

/** What somebody else has saved first beside what is to be saved, and the choice between the two. */
export function ConflictView<Item extends PolicyItem>({
  conflict,
  describe,
  isBusy,
}: ConflictViewProps<Item>) {
  const { t } = useTranslation('policies');
  const { theirs, mine } = conflict;
  const rows = rowsOf(theirs && describe(theirs), mine && describe(mine));
  return (
    <Stack>
      <Note tone="warn" role="alert" title={t('conflict.title')}>
        {theirs ? t('conflict.text') : t('conflict.removed')}
      </Note>
      {theirs && mine && rows.length === 0 && <p>{t('conflict.same')}</p>}
      {rows.length > 0 && (
        <DataTable label={t('conflict.title')} isTight>
          <thead>
            <tr>
              <th scope="col">{t('conflict.what')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.theirs ?? t('conflict.gone')}</td>
                <td>{row.mine ?? t('conflict.gone')}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <div className="row wrap">
        <Button variant="primary" isBusy={isBusy} onClick={conflict.keepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={conflict.takeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </Stack>
  );
}
