import { useQuery } from '@tanstack/react-query';
import { usualWeek, type WorkPattern } from '@worklog/domain/working-time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { workPatternsQuery } from '../../data/work-calendar.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PatternDialog } from './pattern-dialog.tsx';
import { PatternHistory, PatternMenu } from './pattern-history.tsx';
import { usePatternText } from './pattern-texts.ts';
import { historyOf, weeksFrom } from './pattern.ts';
import { WeekView } from './week.tsx';

/** What is being edited: a pattern that is there, or a new one. */
interface Edited {
  readonly pattern: WorkPattern;
  readonly isNew: boolean;
}

/** Settings: when one is to work, from which date on. */
export function WorkingTimeSection() {
  const { t } = useTranslation('working-time');
  const today = useToday();
  const query = useQuery(workPatternsQuery);
  const [edited, setEdited] = useState<Edited>();
  const patterns = query.data ?? [];
  const { now } = historyOf(patterns, today);
  const change = (pattern: WorkPattern) => {
    setEdited({ pattern, isNew: false });
  };
  const add = () => {
    setEdited({ pattern: { validFrom: today, weeks: now?.weeks ?? [usualWeek] }, isNew: true });
  };
  return (
    <Stack>
      <title>{`${t('pattern.title')} · Worklog`}</title>
      <Card
        title={t('pattern.title')}
        note={t('pattern.note')}
        actions={
          <Button icon="plus" onClick={add} disabled={!query.data}>
            {t('pattern.new')}
          </Button>
        }
      >
        <Waiting query={query} title={t('pattern.loadFailed')} lines={4} height="1.25rem" />
        {query.data && <InForce pattern={now} onChange={change} />}
      </Card>
      {patterns.length > 0 && <PatternHistory patterns={patterns} onChange={change} />}
      {edited && (
        <PatternDialog
          {...edited}
          patterns={patterns}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
    </Stack>
  );
}

interface InForceProps {
  readonly pattern: WorkPattern | undefined;
  readonly onChange: (pattern: WorkPattern) => void;
}

function InForce({ pattern, onChange }: InForceProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const patternText = usePatternText();
  if (!pattern) {
    return (
      <Stack>
        <WeekView label={t('pattern.usual')} week={usualWeek} />
        <p className="mut sm">{t('pattern.usualNote')}</p>
      </Stack>
    );
  }
  return (
    <Stack>
      <Weeks pattern={pattern} />
      <div className="row wrap sm">
        <Tag>{t('pattern.since', { date: format.dayOfMonth(pattern.validFrom, true) })}</Tag>
        <span className="mut">{patternText(pattern.weeks)}</span>
        <span className="end">
          <PatternMenu pattern={pattern} onChange={onChange} />
        </span>
      </div>
    </Stack>
  );
}

/** The weeks of a pattern; where there are two, that of this week first. */
function Weeks({ pattern }: { readonly pattern: WorkPattern }) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const today = useToday();
  const placed = weeksFrom(pattern, today);
  if (placed.length === 1) return <WeekView label={t('editor.week')} week={pattern.weeks[0] ?? usualWeek} />;
  return placed.map(({ week, monday, isNow }) => {
    const label = t(isNow ? 'pattern.thisWeek' : 'pattern.nextWeek', { date: format.dayOfMonth(monday) });
    return (
      <Stack key={monday} gap="sm">
        <h3>{label}</h3>
        <WeekView label={label} week={week} />
      </Stack>
    );
  });
}
