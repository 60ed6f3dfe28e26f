import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { Facts, type Fact } from '../../../ui/facts.tsx';
import { NothingYet } from './month-totals.tsx';
import { OpenedLink } from './opened-link.tsx';
import type { Counted, Totals } from './totals.ts';
import styles from './totals.module.css';

/** What the figures of a year need. */
export interface YearFactsProps {
  /** The year as its address has it. */
  readonly period: string;
  readonly totals: Totals;
  /** Holidays on working days that are still to come. */
  readonly holidaysToCome: readonly CalendarDate[];
}

/** The days of a year by type, and what is not recorded; every number opens. */
export function YearFacts(props: YearFactsProps) {
  const { period, totals } = props;
  const types = useTypesIn(totals);
  const typeFact = useTypeFact(props);
  const missing = useMissingFact(props);
  const facts = [...types.map(typeFact), ...missing];
  return facts.length > 0 ? <Facts facts={facts} /> : <NothingYet period={period} />;
}

/** The types that a year has, in the order of the installation; archived ones last. */
function useTypesIn({ groups }: Totals): DayType[] {
  const { list, get } = useDayTypes();
  const used = [...groups.keys()].filter((group) => group.startsWith('type.')).map((group) => group.slice(5));
  const isListed = new Set(list.map(({ id }) => id));
  return [...list.filter(({ id }) => used.includes(id)), ...used.filter((id) => !isListed.has(id)).map(get)];
}

function useTypeFact({ period, totals, holidaysToCome }: YearFactsProps): (type: DayType) => Fact {
  const { t } = useTranslation('ledger');
  const label = useTypeLabel();
  return (type) => {
    const group = `type.${type.id}`;
    const { confirmed = [], planned = [] } = totals.groups.get(group) ?? ({} as Partial<Counted>);
    const name = label(type);
    const link = (certainty: 'confirmed' | 'planned', text?: (amount: string) => string) => (
      <OpenedLink
        period={period}
        number={{ group, certainty }}
        halves={certainty === 'confirmed' ? confirmed : planned}
        label={name}
        text={text}
      />
    );
    const isHoliday = type.countsAs === 'holiday' && holidaysToCome.length > 0;
    const note = isHoliday && t('calendar.totals.holidays', { count: holidaysToCome.length });
    return {
      id: type.id,
      label: (
        <span className={styles.label}>
          <TypeKey type={type} />
          {name}
        </span>
      ),
      value: link('confirmed'),
      note:
        planned.length > 0 ? link('planned', (amount) => t('calendar.totals.morePlanned', { amount })) : note,
    };
  };
}

function useMissingFact({ period, totals: { missing, unconfirmed } }: YearFactsProps): Fact[] {
  const { t } = useTranslation('ledger');
  if (missing.length === 0 && unconfirmed.length === 0) return [];
  return [
    {
      id: 'missing',
      label: (
        <span className={styles.label}>
          <TypeKey />
          {t('calendar.totals.missing')}
        </span>
      ),
      value: (
        <OpenedLink
          period={period}
          number={{ group: null, certainty: 'missing' }}
          halves={missing}
          label={t('calendar.totals.missing')}
        />
      ),
      note: unconfirmed.length > 0 && (
        <OpenedLink
          period={period}
          number={{ group: null, certainty: 'unconfirmed' }}
          halves={unconfirmed}
          label={t('calendar.totals.missing')}
          text={(amount) => t('calendar.totals.alsoUnconfirmed', { amount })}
        />
      ),
    },
  ];
}
