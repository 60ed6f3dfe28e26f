import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Stack } from '../../ui/page.tsx';
import { ConflictView, type Said } from './conflict-view.tsx';
import type { PolicyItem } from './items.ts';
import type { ItemSaving } from './use-item-saving.ts';

export interface ItemFormProps<Item extends PolicyItem> {
  readonly saving: ItemSaving<Item>;
  /** All that an item says, for a conflict. */
  readonly describe: (item: Item) => readonly Said[];
  readonly onSubmit: () => void;
  /** Beside saving. */
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The form of an item; where somebody else has saved it first, the choice between the two versions. */
export function ItemForm<Item extends PolicyItem>(props: ItemFormProps<Item>) {
  const { saving, describe, onSubmit, onCancel, children } = props;
  const { t } = useTranslation('policies');
  if (saving.conflict) {
    return <ConflictView conflict={saving.conflict} describe={describe} isBusy={saving.isBusy} />;
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!saving.isBusy) onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {saving.error && <ErrorNote error={saving.error} />}
        {children}
        <div className="row wrap">
          <Button type="submit" variant="primary" size="lg" isBusy={saving.isBusy}>
            {t('save')}
          </Button>
          {onCancel && (
            <Button size="lg" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}
