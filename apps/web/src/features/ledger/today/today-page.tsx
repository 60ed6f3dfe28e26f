import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CalendarDate } from '@worklog/domain/dates';
import { lazy, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '../../../ui/page.tsx';
import { ComingUpCard } from './coming-up-card.tsx';
import { useClosing } from '../../../ui/use-closing.ts';
import { GapsCard } from './gaps-card.tsx';
import { LeaveCard } from './leave-card.tsx';
import { LogCard } from './log-card.tsx';
import styles from './today-page.module.css';
import { WeekCard } from './week-card.tsx';

// Lists to choose from and dialogs are not needed for what most people come for.
const DayPanel = lazy(async () => ({ default: (await import('../panel/day-panel.tsx')).DayPanel }));
const NumberSheet = lazy(async () => ({ default: (await import('./number-sheet.tsx')).NumberSheet }));

/** The start page: logs today, and shows what is open, left and coming up. */
export function TodayPage() {
  const { t } = useTranslation('ledger');
  const { day, open } = useSearch({ from: '/framed/today' });
  const navigate = useNavigate();
  // What most people come for is painted before the rest is drawn.
  const hasRest = useDeferredValue(true, false);
  const openDay = (date: CalendarDate): void => {
    void navigate({ to: '/today', search: { day: date }, resetScroll: false });
  };
  const [closeNumber, closeDay] = [useClosing('open'), useClosing('day')];
  return (
    <>
      <title>{`${t('today.title')} · Worklog`}</title>
      <Columns className={styles.columns}>
        <Stack>
          <LogCard onOther={openDay} />
          {hasRest && <WeekCard />}
          {hasRest && <GapsCard onOther={openDay} />}
        </Stack>
        <Stack>
          {day !== undefined && (
            <Suspense>
              <DayPanel dates={[day]} onClose={closeDay} onDatesChange={() => undefined} focusOnOpen />
            </Suspense>
          )}
          {/* They stay where they are while nothing covers them; the panel takes their place in a wide window. */}
          <div className={day === undefined ? styles.aside : styles.covered}>
            {hasRest && <LeaveCard />}
            {hasRest && <ComingUpCard />}
          </div>
        </Stack>
      </Columns>
      {open !== undefined && (
        <Suspense>
          <NumberSheet number={open} onClose={closeNumber} onOpenDay={openDay} />
        </Suspense>
      )}
    </>
  );
}
