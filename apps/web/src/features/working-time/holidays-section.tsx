import { useQuery } from '@tanstack/react-query';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { basesQuery, useWorkCalendar, type Base } from '../../data/work-calendar.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Stack } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BaseDialog } from './base-dialog.tsx';
import { BaseRow } from './base-row.tsx';
import { listedHolidays, type ListedHoliday } from './holiday-list.ts';
import { Holidays, useHolidayCount, useOwnDays, YearSteps } from './holidays-of-year.tsx';
import { historyOf } from './pattern.ts';

/** What is being edited: a base that is there, or a new one. */
interface Edited {
  readonly base: Base;
  readonly isNew: boolean;
}

/** Settings: where one is based, and the holidays that follow. */
export function HolidaysSection() {
  const { t } = useTranslation('working-time');
  const today = useToday();
  const query = useQuery(basesQuery);
  const [edited, setEdited] = useState<Edited>();
  const bases = query.data ?? [];
  const { now } = historyOf(bases, today);
  const add = () => {
    const { country, region } = now ?? { country: null, region: null };
    setEdited({ base: { validFrom: today, country, region }, isNew: true });
  };
  return (
    <Stack>
      <title>{`${t('holidays.title')} · Worklog`}</title>
      <Card
        title={t('holidays.title')}
        note={t('holidays.note')}
        flush={bases.length > 0}
        actions={
          <Button icon="plus" onClick={add} disabled={!query.data}>
            {t(bases.length > 0 ? 'holidays.new' : 'holidays.choose')}
          </Button>
        }
        footer={bases.length > 0 ? t('holidays.beforeAll') : undefined}
      >
        <Waiting query={query} title={t('holidays.loadFailed')} lines={2} height="1.25rem" />
        {query.data && (
          <Bases
            bases={query.data}
            onChange={(base) => {
              setEdited({ base, isNew: false });
            }}
          />
        )}
      </Card>
      <MyHolidays />
      {edited && (
        <BaseDialog
          {...edited}
          bases={bases}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
    </Stack>
  );
}

interface BasesProps {
  readonly bases: readonly Base[];
  readonly onChange: (base: Base) => void;
}

function Bases({ bases, onChange }: BasesProps) {
  const { t } = useTranslation('working-time');
  const { now, before, coming } = historyOf(bases, useToday());
  if (bases.length === 0) {
    return (
      <EmptyState icon="place" title={t('holidays.none')}>
        {t('holidays.noneNote')}
      </EmptyState>
    );
  }
  const inOrder = [...coming.toReversed(), ...(now ? [now] : []), ...before];
  return (
    <List>
      {inOrder.map((base) => (
        <BaseRow key={base.validFrom} base={base} all={bases} isInForce={base === now} onChange={onChange} />
      ))}
    </List>
  );
}

/** The holidays of a year as the person has them, each by where they are based on its date. */
function MyHolidays() {
  const { t } = useTranslation('working-time');
  const [year, setYear] = useState(yearOf(useToday()));
  const { holidays, error } = useMyHolidays(year);
  const count = useHolidayCount();
  const bases = useQuery(basesQuery);
  return (
    <Card
      title={t('holidays.listTitle', { year })}
      note={holidays && holidays.length > 0 ? count(holidays) : undefined}
      actions={<YearSteps year={year} onChange={setYear} />}
      flush
    >
      <Holidays
        holidays={holidays}
        error={error}
        retry={() => void bases.refetch()}
        year={year}
        emptyNote={t('holidays.emptyNote')}
      />
    </Card>
  );
}

function useMyHolidays(year: number): { holidays: ListedHoliday[] | undefined; error: Error | null } {
  const text = String(year).padStart(4, '0');
  const calendar = useWorkCalendar(`${text}-01-01` as CalendarDate, `${text}-12-31` as CalendarDate);
  const own = useOwnDays(year);
  if (calendar.isLoading || !own) return { holidays: undefined, error: calendar.error };
  const all = [...calendar.dates].map(([date, { am, pm }]) => ({
    date,
    name: am.holiday ?? pm.holiday ?? '',
    am: am.holiday !== null,
    pm: pm.holiday !== null,
  }));
  return { holidays: listedHolidays(all, own), error: calendar.error };
}
