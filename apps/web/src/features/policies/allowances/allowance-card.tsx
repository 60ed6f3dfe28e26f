import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { Stack } from '../../../ui/page.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { PolicyState } from '../data.ts';
import { ItemMenu } from '../item-menu.tsx';
import { findItem } from '../items.ts';
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
          <ItemMenu
            policy="worklog_allowances"
            state={state}
            id={policy.id}
            name={title}
            isArchived={policy.isArchived}
            isBuiltIn={isBuiltInAllowance(policy.id)}
            withArchived={(isArchived) =>
              itemOfPolicy({ ...policy, isArchived }, findItem(state.items, policy.id))
            }
          />
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
