import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import type { PolicyState } from '../data.ts';
import { useQuickChange } from '../use-quick-change.ts';
import { typesOf, type DayTypeItem } from './draft.ts';

/** The types that come with Worklog and that nobody has switched on. */
export function ReadyTypes({ state }: { readonly state: PolicyState<DayTypeItem> }) {
  const { t } = useTranslation('policies');
  const label = useTypeLabel();
  const { busy, change } = useQuickChange<DayTypeItem>('worklog_day_types');
  const { ready } = typesOf(state.items);
  if (ready.length === 0) return <p className="mut sm">{t('dayTypes.allOn')}</p>;
  return (
    <Card title={t('dayTypes.ready')} note={t('dayTypes.readyNote')} flush>
      <List>
        {ready.map((type) => (
          <ListRow key={type.id}>
            <TypeKey type={type} />
            <span className="grow">
              {label(type)} <span className="mut sm">{t(`dayTypes.countsAs.${type.countsAs}`)}</span>
            </span>
            <Button
              aria-label={t('dayTypes.switchOnOf', { name: label(type) })}
              isBusy={busy === type.id}
              onClick={() => {
                const item: DayTypeItem = { id: type.id };
                const done = t('dayTypes.switchedOn', { name: label(type) });
                change({ from: state, id: type.id, item }, { done });
              }}
            >
              {t('dayTypes.switchOn')}
            </Button>
          </ListRow>
        ))}
      </List>
    </Card>
  );
}
