import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { ActionMenu, type MenuAction } from '../../../ui/menu.tsx';
import { Stack } from '../../../ui/page.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { PolicyState } from '../data.ts';
import { findItem } from '../items.ts';
import { useQuickChange } from '../use-quick-change.ts';
import { isBuiltInAllowance, itemOfPolicy, type AllowanceItem, type AllowancePolicy } from './draft.ts';
import { useAllowanceWords } from './words.ts';

export interface AllowanceCardProps {
  readonly state: PolicyState<AllowanceItem>;
  readonly policy: AllowancePolicy;
  readonly onEdit: () => void;
}

/** An allowance policy in sentences, and whom it affects. */
export function AllowanceCard({ state, policy, onEdit }: AllowanceCardProps) {
  const { t } = useTranslation('policies');
  const { name, sentence } = useAllowanceWords();
  const title = name(policy);
  return (
    <Card
      title={
        <span className="row wrap">
          {title} {policy.isArchived && <Tag>{t('archived')}</Tag>}
        </span>
      }
      actions={
        <>
          <Button icon="edit" aria-label={t('allowances.editTitle', { name: title })} onClick={onEdit}>
            {t('edit')}
          </Button>
          <CardMenu state={state} policy={policy} name={title} />
        </>
      }
    >
      <Stack gap="sm">
        <p>{sentence(policy)}</p>
        <Affected policy={policy} />
      </Stack>
    </Card>
  );
}

function Affected({ policy }: { readonly policy: AllowancePolicy }) {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const label = useTypeLabel();
  const types = useDayTypes().list.filter(({ allowance }) => allowance === policy.id);
  const drawing = types.map((type) => label(type));
  return (
    <p className="mut sm">
      {drawing.length > 0
        ? t('allowances.drawnOn', { types: format.list(drawing) })
        : t('allowances.notDrawnOn')}{' '}
      {policy.daysAYear !== null && t('allowances.affectedText')}
    </p>
  );
}

type MenuProps = Pick<AllowanceCardProps, 'state' | 'policy'> & { readonly name: string };

function CardMenu({ state, policy, name }: MenuProps) {
  const { t } = useTranslation('policies');
  const { change } = useQuickChange<AllowanceItem>('worklog_allowances');
  const setArchived = (isArchived: boolean): void => {
    const item = itemOfPolicy({ ...policy, isArchived }, findItem(state.items, policy.id));
    const done = isArchived ? t('archivedNow', { name }) : t('unarchivedNow', { name });
    change({ from: state, id: policy.id, item }, { done });
  };
  const archive: MenuAction = policy.isArchived
    ? { label: t('unarchive'), icon: 'undo', onSelect: () => setArchived(false) }
    : { label: t('archive'), icon: 'lock', onSelect: () => setArchived(true) };
  const remove: MenuAction = {
    label: t('remove'),
    icon: 'trash',
    isDanger: true,
    onSelect: () => {
      const instead = policy.isArchived
        ? undefined
        : { label: t('archive'), onAction: () => setArchived(true) };
      change({ from: state, id: policy.id, item: undefined }, { done: t('removedNow', { name }), instead });
    },
  };
  return (
    <ActionMenu
      label={t('actionsOf', { name })}
      actions={isBuiltInAllowance(policy.id) ? [archive] : [[archive], [remove]]}
    />
  );
}
