import { useTranslation } from 'react-i18next';
import { ActionMenu, type MenuAction } from '../../ui/menu.tsx';
import type { PolicyState } from './data.ts';
import type { PolicyItem, PolicyName } from './items.ts';
import { useQuickChange } from './use-quick-change.ts';

export interface ItemMenuProps<Item extends PolicyItem> {
  readonly policy: PolicyName;
  readonly state: PolicyState<Item>;
  readonly id: string;
  /** What it is called on the page. */
  readonly name: string;
  readonly isArchived: boolean;
  /** What comes with the program can be archived, but not removed. */
  readonly isBuiltIn: boolean;
  /** The item as it is to be written once it is archived, or is no longer. */
  readonly withArchived: (isArchived: boolean) => Item;
  /** An entry that opens the form; none: there is a button for it elsewhere. */
  readonly onEdit?: (() => void) | undefined;
}

/** What can be done with an item of a policy besides changing what it says: archive it, use it again, remove it. */
export function ItemMenu<Item extends PolicyItem>(props: ItemMenuProps<Item>) {
  const { policy, state, id, name, isArchived, isBuiltIn, withArchived, onEdit } = props;
  const { t } = useTranslation('policies');
  const { change } = useQuickChange<Item>(policy);
  const setArchived = (archived: boolean): void => {
    const done = archived ? t('archivedNow', { name }) : t('unarchivedNow', { name });
    change({ from: state, id, item: withArchived(archived) }, { done });
  };
  const archive: MenuAction = isArchived
    ? { label: t('unarchive'), icon: 'undo', onSelect: () => setArchived(false) }
    : { label: t('archive'), icon: 'lock', onSelect: () => setArchived(true) };
  const remove: MenuAction = {
    label: t('remove'),
    icon: 'trash',
    isDanger: true,
    onSelect: () => {
      const instead = isArchived ? undefined : { label: t('archive'), onAction: () => setArchived(true) };
      change({ from: state, id, item: undefined }, { done: t('removedNow', { name }), instead });
    },
  };
  const edit: MenuAction[] = onEdit ? [{ label: t('edit'), icon: 'edit', onSelect: onEdit }] : [];
  const actions = [...edit, archive];
  return <ActionMenu label={t('actionsOf', { name })} actions={isBuiltIn ? actions : [actions, [remove]]} />;
}
