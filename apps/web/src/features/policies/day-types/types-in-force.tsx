import type { DayType } from '@worklog/domain/day-types';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { PolicyState } from '../data.ts';
import { ItemMenu } from '../item-menu.tsx';
import { findItem } from '../items.ts';
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
        <ItemMenu
          policy="worklog_day_types"
          state={state}
          id={type.id}
          name={name}
          isArchived={type.archived}
          isBuiltIn={isBuiltIn(type.id)}
          withArchived={(archived) => itemOfType({ ...type, archived }, findItem(state.items, type.id))}
          onEdit={() => {
            onEdit(type);
          }}
        />
      </td>
    </tr>
  );
}
