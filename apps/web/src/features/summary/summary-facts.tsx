import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../data/day-types.ts';
import type { Summary } from '../../data/summary.ts';
import { TypeKey } from '../../ui/day-mark.tsx';
import { useTypeLabel } from '../../ui/day-type-style.ts';
import { Facts, type Fact } from '../../ui/facts.tsx';
import { DaysLink } from './days-link.tsx';
import { addressOf, type Certainty, type NumberName } from './numbers.ts';
import styles from './summary-facts.module.css';

/** How many days there are of each type, and how many are not recorded. */
export function SummaryFacts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const types = useDayTypes();
  const label = useTypeLabel();
  const facts = summary.types.map((counted): Fact => {
    const type = types.get(counted.type);
    const name = label(type);
    const of = { kind: 'type', id: counted.type } as const;
    return {
      id: counted.type,
      label: <FactLabel sign={<TypeKey type={type} />}>{name}</FactLabel>,
      value: <DaysLink of={of} days={counted.confirmed} label={name} />,
      note: <Uncertain of={of} name={name} counted={counted} />,
    };
  });
  const notRecorded: Fact = {
    id: addressOf({ kind: 'unknown' }),
    label: <FactLabel sign={<TypeKey />}>{t('facts.notRecorded')}</FactLabel>,
    value: <DaysLink of={{ kind: 'unknown' }} days={summary.unknown.days} label={t('facts.notRecorded')} />,
    note: (
      <>
        <DaysLink of={{ kind: 'to-work' }} days={summary.toWork.days} label={t('facts.toWork')} />{' '}
        {t('facts.ofToWork')}
      </>
    ),
  };
  return (
    <section className={styles.facts} aria-label={t('facts.title')}>
      <Facts facts={[...facts, notRecorded]} />
    </section>
  );
}

function FactLabel({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.label}>
      {sign}
      <span className={styles.name}>{children}</span>
    </span>
  );
}

interface UncertainProps {
  readonly of: Pick<NumberName, 'kind' | 'id'>;
  readonly name: string;
  readonly counted: Readonly<Record<Certainty, number>>;
}

/** Planned and unconfirmed days, each a number of its own; nothing where there are none. */
export function Uncertain({ of, name, counted }: UncertainProps) {
  const { t } = useTranslation('summary');
  const certainties = (['planned', 'unconfirmed'] as const).filter((certainty) => counted[certainty] > 0);
  return certainties.map((certainty) => (
    <span key={certainty} className={styles.uncertain}>
      <DaysLink
        of={{ ...of, certainty }}
        days={counted[certainty]}
        label={t('number.of', { what: name, certainty: t(`certainty.${certainty}`) })}
      />{' '}
      {t(`certainty.${certainty}`)}
    </span>
  ));
}
