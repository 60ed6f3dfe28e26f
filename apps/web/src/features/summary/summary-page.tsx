import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSummary, type Summary } from '../../data/summary.ts';
import { useToday } from '../../data/today.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Columns, Stack } from '../../ui/page.tsx';
import { AllowancesCard } from './allowances/allowances-card.tsx';
import { CountriesCard } from './countries/countries-card.tsx';
import { MonthsCard } from './months/months-card.tsx';
import { OpenedDays } from './opened-days.tsx';
import { PlacesCard } from './shares/places-card.tsx';
import { rangeOf, type SummaryRange } from './range.ts';
import { readSummarySearch } from './search.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { SummaryHead } from './summary-head.tsx';
import { SummaryLoading } from './summary-loading.tsx';
import styles from './summary-page.module.css';
import { TypesCard } from './shares/types-card.tsx';
import { useRangeText } from './range-text.ts';

/** What the days of a year, or of another range, add up to. */
export function SummaryPage() {
  const { t } = useTranslation('summary');
  const today = useToday();
  const search = readSummarySearch(useSearch({ strict: false }));
  const range = rangeOf(search, today);
  const rangeText = useRangeText();
  const { data, error, refetch, isFetching } = useSummary(range.from, range.to, { explain: true });
  return (
    <div className={styles.page}>
      <title>{`${t('title', { range: rangeText.short(range) })} · Worklog`}</title>
      <SummaryHead range={range} today={today} allowances={data?.allowances} />
      {error && !data && (
        <ErrorNote
          title={t('loadFailed')}
          error={error}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SummaryLoading />}
      {data && <SummaryParts summary={data} range={range} openAllowance={search.allowance} />}
      {data && <OpenedDays summary={data} open={search.open} />}
    </div>
  );
}

interface PartsProps {
  readonly summary: Summary;
  readonly range: SummaryRange;
  readonly openAllowance: string | undefined;
}

function SummaryParts({ summary, range, openAllowance }: PartsProps) {
  const isEmpty = summary.types.length === 0;
  return (
    <Stack>
      {isEmpty ? <NothingYet range={range} /> : <SummaryFacts summary={summary} />}
      <AllowancesCard allowances={summary.allowances} open={openAllowance} />
      {!isEmpty && (
        <>
          <Columns kind="two" className={styles.shares}>
            <TypesCard summary={summary} />
            <PlacesCard summary={summary} />
          </Columns>
          <MonthsCard summary={summary} range={range} />
          <CountriesCard summary={summary} />
        </>
      )}
    </Stack>
  );
}

function NothingYet({ range }: { readonly range: SummaryRange }) {
  const { t } = useTranslation('summary');
  const rangeText = useRangeText();
  return (
    <Card>
      <EmptyState
        icon="summary"
        level={2}
        title={t('empty.title', { range: rangeText.within(range) })}
        action={
          <>
            <ButtonLink to="/today" variant="primary">
              {t('empty.log')}
            </ButtonLink>
            <ButtonLink to="/settings/import">{t('empty.import')}</ButtonLink>
          </>
        }
      >
        {t('empty.text')}
      </EmptyState>
    </Card>
  );
}
