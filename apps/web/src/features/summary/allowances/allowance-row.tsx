import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '../../../data/allowances.ts';
import { Bar } from '../../../ui/bar.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { NumberLink } from '../../../ui/number-link.tsx';
import { DaysLink } from '../days-link.tsx';
import { sumOf } from '../ledger-lines.ts';
import { withAllowance } from '../search.ts';
import { useAllowanceType } from './allowance-name.ts';
import styles from './allowances-card.module.css';
import { LedgerTable } from './ledger-table.tsx';

export interface AllowanceRowProps {
  /** Its `allowanceId`. */
  readonly id: string;
  readonly allowance: Allowance;
  readonly name: string;
  /** Whether its lines are shown below. */
  readonly isOpen: boolean;
}

/** One allowance, and below it, when it is opened, its ledger line by line. */
export function AllowanceRow({ id, allowance, name, isOpen }: AllowanceRowProps) {
  const { t } = useTranslation('summary');
  const typeOf = useAllowanceType();
  const { taken, planned, isLimited } = allowance;
  const of = { kind: 'allowance', id } as const;
  return (
    <>
      <tr className={isOpen ? styles.selected : undefined}>
        <th scope="row">
          <span className={styles.name}>
            <TypeKey type={typeOf(allowance)} />
            <span>{name}</span>
          </span>
        </th>
        <td className={styles.bar}>{isLimited && <AllowanceBar allowance={allowance} />}</td>
        <td className="num">
          <DaysLink of={of} days={taken} label={`${name}, ${t('allowances.used')}`} />
        </td>
        <td className={`num ${styles.wide ?? ''}`}>
          <DaysLink
            of={{ ...of, certainty: 'planned' }}
            days={planned}
            label={`${name}, ${t('allowances.planned')}`}
          />
        </td>
        {isLimited ? <Left id={id} allowance={allowance} name={name} /> : <NoLimit />}
        <td className={styles.toggle}>
          <Toggle id={id} name={name} isOpen={isOpen} />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.ledger} id={ledgerId(id)}>
          <td colSpan={7}>
            <LedgerTable allowance={allowance} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}

function ledgerId(id: string): string {
  return `ledger-${id}`;
}

function AllowanceBar({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const type = useAllowanceType()(allowance);
  const { granted, carriedOver, entered, expired, taken, planned } = allowance;
  const total = sumOf([granted, carriedOver, entered, -expired]);
  const label = t('allowances.bar', {
    ...{ used: format.amount(taken), planned: format.amount(planned), total: format.amount(total) },
  });
  return <Bar total={total} used={taken} planned={planned} type={type} label={label} />;
}

/** What is left opens the lines that it is the sum of. */
function Left({ id, allowance, name }: Omit<AllowanceRowProps, 'isOpen'>) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const link = (days: number, what: string) => (
    <NumberLink
      to="/summary"
      search={(before) => withAllowance(before, id)}
      resetScroll={false}
      className={days < 0 ? styles.below : undefined}
      aria-label={`${name}, ${what}: ${format.amount(days)}`}
    >
      {format.amount(days)}
    </NumberLink>
  );
  return (
    <>
      <td className={`num ${styles.left ?? ''}`}>{link(allowance.left, t('allowances.left'))}</td>
      <td className={`num ${styles.wide ?? ''}`}>
        {link(allowance.leftAfterPlans, t('allowances.afterPlan'))}
      </td>
    </>
  );
}

function NoLimit() {
  const { t } = useTranslation('summary');
  return (
    <>
      <td className={`num mut ${styles.noLimit ?? ''}`}>{t('allowances.noLimit')}</td>
      <td className={styles.wide} />
    </>
  );
}

function Toggle({ id, name, isOpen }: Pick<AllowanceRowProps, 'id' | 'name' | 'isOpen'>) {
  const { t } = useTranslation('summary');
  const navigate = useNavigate();
  return (
    <IconButton
      icon="right"
      className={isOpen ? styles.open : undefined}
      label={t(isOpen ? 'allowances.close' : 'allowances.open', { name })}
      aria-expanded={isOpen}
      aria-controls={isOpen ? ledgerId(id) : undefined}
      onClick={() => {
        void navigate({
          to: '/summary',
          search: (before) => withAllowance(before, isOpen ? undefined : id),
          resetScroll: false,
        });
      }}
    />
  );
}
