import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink, IconButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page.tsx';
import { Segmented, SegmentedLinks, SegmentLink } from '../../../ui/segmented.tsx';
import type { CalendarDate } from '@worklog/domain/dates';
import styles from './calendar-page.module.css';
import { monthOf, shiftedPeriod, yearText, type Period } from './period.ts';
import { keepForPeriod, type CalendarSearch } from './search.ts';

/** What the head of the calendar needs. */
export interface CalendarHeadProps {
  readonly period: Period;
  readonly title: string;
  readonly today: CalendarDate;
  /** A date of the month that the year leads to. */
  readonly focus: CalendarDate;
  readonly by: 'type' | 'place';
  /** What else can be done, such as the menu of a year. */
  readonly menu?: React.ReactNode;
}

/** What is shown, and the ways to another month or year. */
export function CalendarHead({ period, title, today, focus, by, menu }: CalendarHeadProps) {
  const { t } = useTranslation('ledger');
  const now = period.kind === 'month' ? monthOf(today) : yearText(today);
  return (
    <div className={styles.head}>
      <PageHead
        title={title}
        before={
          <div className={styles.steps}>
            <Step period={period} by={-1} />
            <Step period={period} by={1} />
          </div>
        }
        actions={
          <>
            {period.kind === 'year' && <Colours by={by} />}
            <ButtonLink
              to="/calendar/$period"
              params={{ period: now }}
              search={keepForPeriod}
              keys="T"
              className={period.kind === 'year' ? 'hide-sm' : undefined}
            >
              {t('calendar.today')}
            </ButtonLink>
            <Views period={period} focus={focus} />
            {menu && <div className={styles.menu}>{menu}</div>}
          </>
        }
      />
    </div>
  );
}

function Step({ period, by }: { readonly period: Period; readonly by: 1 | -1 }) {
  const { t } = useTranslation('ledger');
  const target = shiftedPeriod(period, by);
  if (target === undefined) return null;
  return (
    <IconButtonLink
      icon={by === 1 ? 'right' : 'left'}
      variant="default"
      label={t(`calendar.${by === 1 ? 'next' : 'previous'}.${period.kind}`)}
      to="/calendar/$period"
      params={{ period: target }}
      search={keepForPeriod}
    />
  );
}

function Colours({ by }: { readonly by: 'type' | 'place' }) {
  const { t } = useTranslation('ledger');
  const navigate = useNavigate();
  return (
    <Segmented
      label={t('calendar.by.label')}
      value={by}
      onChange={(value) => {
        void navigate({
          to: '.',
          search: ({ by: _, ...before }: CalendarSearch) => ({
            ...before,
            ...(value === 'place' && { by: value }),
          }),
          replace: true,
          resetScroll: false,
        });
      }}
      options={[
        { value: 'type', label: t('calendar.by.type') },
        { value: 'place', label: t('calendar.by.place') },
      ]}
    />
  );
}

function Views({ period, focus }: { readonly period: Period; readonly focus: CalendarDate }) {
  const { t } = useTranslation('ledger');
  const month = period.kind === 'month' ? monthOf(period.first) : monthOf(focus);
  return (
    <SegmentedLinks label={t('calendar.view.label')}>
      <SegmentLink to="/calendar/$period" params={{ period: month }} search={keepForPeriod}>
        {t('calendar.view.month')}
      </SegmentLink>
      <SegmentLink to="/calendar/$period" params={{ period: month.slice(0, 4) }} search={keepForPeriod}>
        {t('calendar.view.year')}
      </SegmentLink>
    </SegmentedLinks>
  );
}
