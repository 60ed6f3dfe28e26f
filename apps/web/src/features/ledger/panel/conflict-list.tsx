import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { Button } from '../../../ui/button.tsx';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import type { Decision, PlannedDay } from './conflict-plan.ts';
import { useShortRecordText } from './day-text.ts';
import styles from './day-panel.module.css';

/** So many days without a conflict are listed; the rest is counted. */
const mostListed = 12;

interface ConflictListProps {
  readonly plan: readonly PlannedDay[];
  readonly onDecide: (dates: readonly CalendarDate[], decision: Decision) => void;
}

/** What becomes of each day that is set already, and a choice for it. Nothing where none is. */
export function ConflictList({ plan, onDecide }: ConflictListProps) {
  const { t } = useTranslation('ledger');
  const taken = plan.filter(({ effect }) => effect === 'taken');
  if (taken.length === 0) return null;
  const isReplacing = taken.every(({ decision }) => decision === 'replace');
  // Days that are free are listed only between the others, and not without end.
  const isLong = plan.length > mostListed;
  const listed = isLong ? taken : plan;
  const more = plan.filter(({ effect }) => effect === 'set').length;
  return (
    <section className={styles.section} aria-labelledby="panel-conflicts">
      <div className="row">
        <h3 id="panel-conflicts" tabIndex={-1}>
          {t('panel.conflicts.title', { count: taken.length })}
        </h3>
        <Button
          variant="link"
          className="end"
          onClick={() => {
            onDecide(
              taken.map(({ date }) => date),
              isReplacing ? 'keep' : 'replace',
            );
          }}
        >
          {isReplacing ? t('panel.conflicts.keepAll') : t('panel.conflicts.replaceAll')}
        </Button>
      </div>
      <ul className={styles.conflicts} role="list">
        {listed.map((planned) => (
          <Row key={planned.date} planned={planned} onDecide={onDecide} />
        ))}
      </ul>
      {isLong && more > 0 && <p className="mut xs">{t('panel.conflicts.more', { count: more })}</p>}
    </section>
  );
}

interface RowProps {
  readonly planned: PlannedDay;
  readonly onDecide: ConflictListProps['onDecide'];
}

function Row({ planned, onDecide }: RowProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const types = useDayTypes();
  const recordText = useShortRecordText();
  const { date, day, effect, decision } = planned;
  const half = day?.am ?? day?.pm;
  const choices: readonly Decision[] = ['keep', 'replace'];
  return (
    <li>
      <span className="num m nowrap">{format.day(date)}</span>
      <span className={styles.there}>
        <TypeKey
          size="sm"
          type={half ? types.get(half.type) : undefined}
          isPlanned={half?.status === 'planned'}
        />
        <span className="break">{day ? recordText(day) : t('panel.notRecorded')}</span>
      </span>
      {effect === 'taken' ? (
        <Segmented
          label={format.day(date)}
          size="sm"
          value={decision}
          onChange={(chosen) => {
            onDecide([date], chosen);
          }}
          options={choices.map((value) => ({ value, label: t(`panel.conflicts.${value}`) }))}
        />
      ) : (
        <span className="mut xs">{t(effectKeys[effect])}</span>
      )}
    </li>
  );
}

const effectKeys = {
  set: 'panel.conflicts.willBeSet',
  same: 'panel.conflicts.isSo',
  nothing: 'panel.conflicts.noRecord',
} as const;
