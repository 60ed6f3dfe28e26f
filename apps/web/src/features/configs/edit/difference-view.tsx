import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { differenceOf, type Difference, type DifferenceLine, type DifferencePart } from '../difference.ts';
import { Code, CodeLine } from '../one/code.tsx';
import { MoreRows, useSteps } from '../steps.tsx';
import styles from './edit-view.module.css';

/** So many lines are shown at once. */
const step = 300;

/** What differs between two versions, and how much that is. */
export interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
  /** Read out. */
  readonly label: string;
}

/** The lines that differ between two texts, with some around them. */
export function DifferenceView({ before, after, label }: DifferenceViewProps) {
  const { t } = useTranslation('configs');
  const difference = useMemo(() => differenceOf(before, after), [before, after]);
  const rows = useMemo(() => rowsOf(difference), [difference]);
  const { shown, left, onMore } = useSteps(rows.length, step);
  const labels = { same: undefined, added: t('edit.addedLine'), removed: t('edit.removedLine') };
  return (
    <>
      <Code label={label}>
        {rows.slice(0, shown).map((row, index) =>
          'count' in row ? (
            <span key={index} className={styles.gap}>
              {t('edit.same', { count: row.count })}
              {'\n'}
            </span>
          ) : (
            <CodeLine
              key={index}
              text={row.text}
              number={row.number}
              kind={row.kind === 'same' ? undefined : row.kind}
              label={labels[row.kind]}
            />
          ),
        )}
      </Code>
      <MoreRows left={left} onMore={onMore} />
    </>
  );
}

type Row = DifferenceLine | Extract<DifferencePart, { readonly kind: 'gap' }>;

function rowsOf({ parts }: Difference): readonly Row[] {
  return parts.flatMap((part): readonly Row[] => (part.kind === 'lines' ? part.lines : [part]));
}

/** How many lines a change adds and removes. */
export function useChangeText(before: string, after: string, version: number): string {
  const { t } = useTranslation('configs');
  const { added, removed } = useMemo(() => differenceOf(before, after), [before, after]);
  return t('edit.changed', {
    added: t('edit.added', { count: added }),
    removed: t('edit.removed', { count: removed }),
    version,
  });
}
