import { addDays } from '@worklog/domain/date-arithmetic';
import { useTranslation } from 'react-i18next';
import type { Base } from '../../data/work-calendar.ts';
import { useAttempt } from '../../ui/attempt.ts';
import { useFormat } from '../../ui/format.ts';
import { ListRow } from '../../ui/list.tsx';
import { ActionMenu } from '../../ui/menu.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useToast } from '../../ui/toast.tsx';
import { usePutBase, useRemoveBase } from './data.ts';
import { useBaseName } from './place-names.ts';

export interface BaseRowProps {
  readonly base: Base;
  readonly all: readonly Base[];
  readonly isInForce: boolean;
  readonly onChange: (base: Base) => void;
}

/** One country or region and the dates for which it holds. A removal can be taken back. */
export function BaseRow({ base, all, isInForce, onChange }: BaseRowProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const name = useBaseName(base);
  const removeIt = useRemoval(base);
  const from = format.dayOfMonth(base.validFrom, true);
  const next = all
    .map(({ validFrom }) => validFrom)
    .filter((date) => date > base.validFrom)
    .toSorted()[0];
  const until = next && format.dayOfMonth(addDays(next, -1), true);
  return (
    <ListRow>
      <span className="grow">
        <b className="m break">{name}</b>
        <br />
        <span className="mut">
          {until ? t('pattern.until', { from, to: until }) : t('pattern.from', { date: from })}
        </span>
      </span>
      {isInForce && <Tag tone="good">{t('holidays.now')}</Tag>}
      <ActionMenu
        label={t('holidays.actions', { place: name, date: from })}
        actions={[
          {
            label: t('pattern.edit'),
            icon: 'edit',
            onSelect: () => {
              onChange(base);
            },
          },
          { label: t('pattern.remove'), icon: 'trash', onSelect: removeIt, isDanger: true },
        ]}
      />
    </ListRow>
  );
}

function useRemoval(base: Base): () => void {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const toast = useToast();
  const attempt = useAttempt();
  const remove = useRemoveBase();
  const put = usePutBase();
  const putBack = () => {
    attempt(put.mutateAsync(base));
  };
  return () => {
    attempt(remove.mutateAsync(base.validFrom), () => {
      const text = t('holidays.removed', { date: format.dayOfMonth(base.validFrom, true) });
      toast.show({ text, action: { label: t('pattern.undo'), onAction: putBack } });
    });
  };
}
