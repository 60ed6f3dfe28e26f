import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { ActionMenu } from '../../../ui/menu.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { PolicyState } from '../data.ts';
import { useQuickChange } from '../use-quick-change.ts';
import type { HolidayItem } from './draft.ts';
import styles from './holiday-list.module.css';
import { useHolidayWords } from './words.ts';

export interface HolidayListProps {
  readonly state: PolicyState<HolidayItem>;
  readonly onEdit: (item: HolidayItem) => void;
}

/** The organisation's own free days, and the public holidays that are none here. */
export function HolidayList({ state, onEdit }: HolidayListProps) {
  const { t } = useTranslation('policies');
  const { change } = useQuickChange<HolidayItem>('worklog_holidays');
  if (state.items.length === 0) {
    return (
      <Card>
        <EmptyState icon="calendar" level={2} title={t('holidays.emptyTitle')}>
          {t('holidays.emptyText')}
        </EmptyState>
      </Card>
    );
  }
  const remove = (item: HolidayItem): void => {
    const name = item.name ?? t('holidays.removal');
    change({ from: state, id: item.id, item: undefined }, { done: t('removedNow', { name }) });
  };
  return (
    <Card title={t('holidays.own')} note={t('holidays.ownNote')} flush>
      <List>
        {state.items.map((item) => (
          <Row
            key={item.id}
            item={item}
            onEdit={() => {
              onEdit(item);
            }}
            onRemove={() => {
              remove(item);
            }}
          />
        ))}
      </List>
    </Card>
  );
}

interface RowProps {
  readonly item: HolidayItem;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Row({ item, onEdit, onRemove }: RowProps) {
  const { t } = useTranslation('policies');
  const words = useHolidayWords([item]);
  const name = item.name ?? t('holidays.removal');
  return (
    <ListRow>
      <span className="grow">
        <Button variant="link" className={styles.name} onClick={onEdit}>
          {name}
        </Button>
        <br />
        <span className="mut sm">
          {words.when(item)}. {words.where(item)}.
        </span>
      </span>
      <Tag tone={item.remove ? 'warn' : 'neutral'}>{words.howLong(item)}</Tag>
      <ActionMenu
        label={t('actionsOf', { name })}
        actions={[
          [{ label: t('edit'), icon: 'edit', onSelect: onEdit }],
          [{ label: t('remove'), icon: 'trash', isDanger: true, onSelect: onRemove }],
        ]}
      />
    </ListRow>
  );
}
