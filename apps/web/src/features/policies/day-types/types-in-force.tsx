import type { DayType } from '@worklog/domain/day-types';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { ActionMenu, type MenuAction } from '../../../ui/menu.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { PolicyState } from '../data.ts';
import { findItem } from '../items.ts';
import { useQuickChange } from '../use-quick-change.ts';
import { isBuiltIn, itemOfType, typesOf, type DayTypeItem } from './draft.ts';
import { useTypeWords, type NamedAllowance } from './words.ts';

export interface TypesInForceProps {
  readonly state: PolicyState<DayTypeItem>;
  readonly allowances: readonly NamedAllowance[];
  readonly onEdit: (type: DayType) => void;
}

/** The types that days can have, archived ones too. */
export function TypesInForce(props: TypesInForceProps) {
  const { t } = useTranslation('policies');
  const { inForce } = typesOf(props.state.items);
  return (
    <Card title={t('dayTypes.inForce')} note={t('dayTypes.inForceNote')} flush>
      <DataTable label={t('dayTypes.inForce')}>
        <thead>
          <tr>
            <th scope="col">{t('dayTypes.type')}</th>
            <th scope="col">{t('dayTypes.counts')}</th>
            <th scope="col" className="hide-sm">
              {t('dayTypes.place')}
            </th>
            <th scope="col" className="hide-sm">
              {t('dayTypes.allowance')}
            </th>
            <th scope="col" className="hide-sm">
              {t('dayTypes.visibility')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {inForce.map((type) => (
            <Row key={type.id} {...props} type={type} />
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}

interface RowProps extends TypesInForceProps {
  readonly type: DayType;
}

function Row({ type, state, allowances, onEdit }: RowProps) {
  const { t } = useTranslation('policies');
  const { label, allowanceName } = useTypeWords(allowances);
  const name = label(type);
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <TypeKey type={type} />
          <Button
            variant="link"
            onClick={() => {
              onEdit(type);
            }}
          >
            {name}
          </Button>
          {type.archived && <Tag>{t('archived')}</Tag>}
          {isBuiltIn(type.id) && <span className="mut xs hide-sm">{t('dayTypes.builtIn')}</span>}
        </span>
      </th>
      <td>{t(`dayTypes.countsAs.${type.countsAs}`)}</td>
      <td className="hide-sm">{type.needsPlace ? t('dayTypes.needsPlace') : t('dayTypes.noPlace')}</td>
      <td className="hide-sm">{allowanceName(type.allowance)}</td>
      <td className="hide-sm">{t(`dayTypes.seen.${type.visibility}`)}</td>
      <td className="num">
        <RowMenu type={type} state={state} name={name} onEdit={onEdit} />
      </td>
    </tr>
  );
}

type MenuProps = Pick<RowProps, 'type' | 'state' | 'onEdit'> & { readonly name: string };

function RowMenu({ type, state, name, onEdit }: MenuProps) {
  const { t } = useTranslation('policies');
  const { change } = useQuickChange<DayTypeItem>('worklog_day_types');
  const setArchived = (archived: boolean): void => {
    const item = itemOfType({ ...type, archived }, findItem(state.items, type.id));
    const done = archived ? t('archivedNow', { name }) : t('unarchivedNow', { name });
    change({ from: state, id: type.id, item }, { done });
  };
  const archive: MenuAction = type.archived
    ? { label: t('unarchive'), icon: 'undo', onSelect: () => setArchived(false) }
    : { label: t('archive'), icon: 'lock', onSelect: () => setArchived(true) };
  const remove: MenuAction = {
    label: t('remove'),
    icon: 'trash',
    isDanger: true,
    onSelect: () => {
      const instead = type.archived ? undefined : { label: t('archive'), onAction: () => setArchived(true) };
      change({ from: state, id: type.id, item: undefined }, { done: t('removedNow', { name }), instead });
    },
  };
  const edit: MenuAction = { label: t('edit'), icon: 'edit', onSelect: () => onEdit(type) };
  const actions = [edit, archive];
  return (
    <ActionMenu
      label={t('actionsOf', { name })}
      actions={isBuiltIn(type.id) ? actions : [actions, [remove]]}
    />
  );
}
