import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { useDays } from '../../../data/days.ts';
import { useGaps } from '../../../data/gaps.ts';
import { useRecentDays } from '../../../data/recent-days.ts';
import { useIsOffered, type RecentWish } from '../../../data/recent.ts';
import { useToday } from '../../../data/today.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { NumberLink } from '../../../ui/number-link.tsx';
import { useLedgerActions } from '../panel/actions.ts';
import { halfWish } from '../panel/draft.ts';
import { useWishText } from '../panel/wish-text.ts';
import styles from './gaps-card.module.css';
import { likelyWishes } from './likely.ts';
import { openDays, type OpenDay } from './open-days.ts';

/** So many days are listed; all of them are behind the number. */
const mostListed = 5;

/** So many types and places are offered for a day. */
const mostOffered = 2;

/** The days that are not recorded, latest first, each with what it probably was. Nothing where none is. */
export function GapsCard({ onOther }: { readonly onOther: (date: CalendarDate) => void }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { data: gaps, error, refetch } = useGaps();
  const open = useOpenDays();
  if (error && !gaps) {
    return (
      <Card title={t('today.gaps.title')}>
        <ErrorNote error={error} title={t('today.gaps.failed')} onRetry={() => void refetch()} />
      </Card>
    );
  }
  if (!gaps || open.length === 0) return null;
  const amount = open.reduce((sum, { halves }) => sum + halves.length / 2, 0);
  const since = gaps.from as CalendarDate | null;
  const number = (
    <NumberLink to="/today" search={{ open: 'unknown' }} resetScroll={false}>
      {format.amount(amount)}
    </NumberLink>
  );
  return (
    <Card
      flush
      title={t('today.gaps.title')}
      note={
        <>
          {number}{' '}
          {t('today.gaps.note', { count: amount, since: since ? format.dayOfMonth(since, true) : '' })}
        </>
      }
    >
      <List>
        {open.slice(0, mostListed).map((day) => (
          <GapRow key={day.date} open={day} onOther={onOther} />
        ))}
      </List>
      {open.length > mostListed && (
        <p className={styles.all}>
          <NumberLink to="/today" search={{ open: 'unknown' }} resetScroll={false}>
            {t('today.gaps.all')}
          </NumberLink>
        </p>
      )}
    </Card>
  );
}

/** What is not recorded, as far as it was not set since the server counted it. */
function useOpenDays(): OpenDay[] {
  const today = useToday();
  const { data: gaps } = useGaps();
  const halves = gaps?.unknown.halves;
  const first = (halves?.[0]?.date ?? today) as CalendarDate;
  const { days } = useDays(first, today);
  return useMemo(
    () => openDays((halves ?? []).filter(({ date, half }) => !days.get(date as CalendarDate)?.[half])),
    [days, halves],
  );
}

interface GapRowProps {
  readonly open: OpenDay;
  readonly onOther: (date: CalendarDate) => void;
}

function GapRow({ open, onOther }: GapRowProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const wishText = useWishText();
  const today = useToday();
  const { days } = useRecentDays();
  const { date, halves } = open;
  const [only] = halves.length === 1 ? halves : [];
  const isOffered = useIsOffered();
  const { get } = useDayTypes();
  // What was recorded for a free day tells nothing of a working day.
  const isForGap = (wish: RecentWish): boolean => isOffered(wish) && get(wish.type).countsAs !== 'holiday';
  const likely = likelyWishes(days.values(), date, today).filter(isForGap).slice(0, mostOffered);
  const day = format.day(date, date.slice(0, 4) !== today.slice(0, 4));
  return (
    <ListRow>
      <TypeKey />
      <span className={styles.date}>{only ? t(`today.gaps.${only}`, { day }) : day}</span>
      <span className={styles.likely}>
        {likely[0] && t('today.gaps.likely', { text: wishText(likely[0]).title })}
      </span>
      <span className={styles.offers}>
        {likely.map((wish) => (
          <OfferButton key={`${wish.type} ${wish.place?.id ?? ''}`} wish={wish} open={open} day={day} />
        ))}
        <IconButton
          icon="more"
          label={t('today.gaps.other', { day })}
          onClick={() => {
            onOther(date);
          }}
        />
      </span>
    </ListRow>
  );
}

function OfferButton({
  wish,
  open,
  day,
}: {
  readonly wish: RecentWish;
  readonly open: OpenDay;
  readonly day: string;
}) {
  const { t } = useTranslation('ledger');
  const { setDay } = useLedgerActions();
  const { get } = useDayTypes();
  const wishText = useWishText();
  const { title, text } = wishText(wish);
  return (
    <Button
      className={styles.offer}
      aria-label={t('today.gaps.set', { day, text })}
      onClick={() => {
        const half = halfWish(wish);
        void setDay(open.date, Object.fromEntries(open.halves.map((name) => [name, half])));
      }}
    >
      <TypeKey type={get(wish.type)} size="sm" />
      <span className="trunc">{title}</span>
    </Button>
  );
}
