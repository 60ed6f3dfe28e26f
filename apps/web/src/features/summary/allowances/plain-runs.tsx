import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Run } from '../runs.ts';
import styles from './ledger-table.module.css';

/** So many runs are told; how many more there are is said. */
const most = 8;

/** Dates of runs in words, half days with their half: `15 May, 5 Jun, 10 to 28 Aug`. Nothing for a single whole run. */
export function PlainRuns({
  runs,
  isAlone = true,
}: {
  readonly runs: readonly Run[];
  readonly isAlone?: boolean;
}) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const textOf = ({ from, to, halves }: Run): string => {
    const dates = format.range(from, to);
    const [only] = halves;
    if (halves.length !== 1 || !only) return dates;
    return `${dates}, ${t(only.half === 'am' ? 'ledger.morning' : 'ledger.afternoon')}`;
  };
  const isSaid = !isAlone && runs.length === 1 && runs[0]?.halves.length !== 1;
  if (runs.length === 0 || isSaid) return null;
  const more = runs.length - most;
  const texts = runs.slice(0, most).map(textOf);
  return (
    <span className={styles.under}>
      {[...texts, ...(more > 0 ? [t('ledger.runsMore', { count: more })] : [])].join('; ')}
    </span>
  );
}
