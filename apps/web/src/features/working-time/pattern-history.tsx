import { addDays } from '@worklog/domain/date-arithmetic';
import type { WorkPattern } from '@worklog/domain/working-time';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { useAttempt } from '../../ui/attempt.ts';
import { Card } from '../../ui/card.tsx';
import { useFormat } from '../../ui/format.ts';
import { List, ListRow } from '../../ui/list.tsx';
import { ActionMenu } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { usePutPattern, useRemovePattern } from './data.ts';
import { usePatternText } from './pattern-texts.ts';
import { historyOf } from './pattern.ts';

interface MenuProps {
  readonly pattern: WorkPattern;
  readonly onChange: (pattern: WorkPattern) => void;
}

/** What can be done with a pattern. A removal can be taken back. */
export function PatternMenu({ pattern, onChange }: MenuProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const toast = useToast();
  const attempt = useAttempt();
  const remove = useRemovePattern();
  const put = usePutPattern();
  const date = format.dayOfMonth(pattern.validFrom, true);
  const putBack = () => {
    attempt(put.mutateAsync(pattern));
  };
  const removeIt = () => {
    attempt(remove.mutateAsync(pattern.validFrom), () => {
      const action = { label: t('pattern.undo'), onAction: putBack };
      toast.show({ text: t('pattern.removed', { date }), action });
    });
  };
  const edit = () => {
    onChange(pattern);
  };
  return (
    <ActionMenu
      label={t('pattern.actions', { date })}
      actions={[
        { label: t('pattern.edit'), icon: 'edit', onSelect: edit },
        { label: t('pattern.remove'), icon: 'trash', onSelect: removeIt, isDanger: true },
      ]}
    />
  );
}

export interface PatternHistoryProps {
  readonly patterns: readonly WorkPattern[];
  readonly onChange: (pattern: WorkPattern) => void;
}

/** The patterns to come, and those before the one in force. */
export function PatternHistory({ patterns, onChange }: PatternHistoryProps) {
  const { t } = useTranslation('working-time');
  const today = useToday();
  const { before, coming } = historyOf(patterns, today);
  return (
    <>
      {coming.length > 0 && (
        <Card title={t('pattern.coming')} flush>
          <Patterns shown={coming} all={patterns} onChange={onChange} />
        </Card>
      )}
      <Card title={t('pattern.before')} note={t('pattern.beforeAll')} flush={before.length > 0}>
        {before.length > 0 ? <Patterns shown={before} all={patterns} onChange={onChange} /> : undefined}
      </Card>
    </>
  );
}

interface PatternsProps {
  readonly shown: readonly WorkPattern[];
  readonly all: readonly WorkPattern[];
  readonly onChange: (pattern: WorkPattern) => void;
}

function Patterns({ shown, all, onChange }: PatternsProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const patternText = usePatternText();
  const times = (pattern: WorkPattern): string => {
    const next = all
      .map(({ validFrom }) => validFrom)
      .filter((date) => date > pattern.validFrom)
      .toSorted()[0];
    const from = format.dayOfMonth(pattern.validFrom, true);
    if (!next) return t('pattern.from', { date: from });
    return t('pattern.until', { from, to: format.dayOfMonth(addDays(next, -1), true) });
  };
  return (
    <List>
      {shown.map((pattern) => (
        <ListRow key={pattern.validFrom}>
          <span className="grow">
            <b className="m">{times(pattern)}</b>
            <br />
            <span className="mut">{patternText(pattern.weeks)}</span>
          </span>
          <PatternMenu pattern={pattern} onChange={onChange} />
        </ListRow>
      ))}
    </List>
  );
}
