import { useMediaQuery } from '@mantine/hooks';
import type { CalendarDate } from '@worklog/domain/dates';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Sheet } from '../../../ui/drawer.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { ConflictList } from './conflict-list.tsx';
import { writtenDays } from './conflict-plan.ts';
import { inOrder, weekendBetween } from './dates-chosen.ts';
import styles from './day-panel.module.css';
import { LeaveLine } from './leave-line.tsx';
import { DetailFields, TypeSection } from './panel-fields.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { PanelNotes } from './panel-notes.tsx';
import { RepeatField } from './repeat-field.tsx';
import { useDayPanel, type DayPanelModel } from './use-day-panel.ts';
import { usePanelFocus, usePanelKeys } from './use-panel-keys.ts';

/** What the panel of days is told. */
export interface DayPanelProps {
  /** The dates that are changed, in any order; nothing is shown for none. */
  readonly dates: readonly CalendarDate[];
  /** Told when the panel is to go: after Close, Escape, and each change that was made. */
  readonly onClose: () => void;
  /** Told when the panel takes other dates, as by "Add the weekend". */
  readonly onDatesChange: (dates: readonly CalendarDate[]) => void;
  /** Whether the panel takes the focus as it opens: not where each arrow key selects another day. */
  readonly focusOnOpen?: boolean;
}

/**
 * Changes one day or several. A column from 992 px on, which whoever shows it places; below, a sheet. What is chosen for
 * several days stays while days are added or taken away; each single day has its own.
 */
export function DayPanel(props: DayPanelProps) {
  const { dates } = props;
  if (dates.length === 0) return null;
  return <OpenPanel key={dates.length === 1 ? dates[0] : 'several'} {...props} />;
}

function OpenPanel(props: DayPanelProps) {
  const isBelow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const model = useDayPanel(props);
  const Shell = isBelow ? SheetShell : ColumnShell;
  return (
    <Shell {...props} model={model}>
      <PanelContent model={model} />
    </Shell>
  );
}

interface ShellProps extends DayPanelProps {
  readonly model: DayPanelModel;
  readonly children: ReactNode;
}

/** Beside what it changes. */
function ColumnShell({ model, children, ...props }: ShellProps) {
  const { t } = useTranslation('ledger');
  const panel = useRef<HTMLDivElement>(null);
  const title = useId();
  usePanelKeys({ panel, model, onClose: props.onClose });
  usePanelFocus(panel, props.focusOnOpen ?? false);
  return (
    <div ref={panel} className={styles.panel} role="dialog" aria-labelledby={title}>
      <header className={styles.header}>
        <div className="grow">
          <h2 id={title} className={styles.title}>
            <PanelTitle dates={props.dates} />
          </h2>
          <PanelSub {...props} />
        </div>
        <IconButton icon="close" label={t('panel.close')} onClick={props.onClose} />
      </header>
      {children}
      <footer className={styles.footer}>
        <PanelFooter model={model} onClose={props.onClose} />
      </footer>
    </div>
  );
}

/** From below, in front of what it changes. */
function SheetShell({ model, children, ...props }: ShellProps) {
  const panel = useRef<HTMLDivElement>(null);
  usePanelKeys({ panel, model, onClose: props.onClose });
  return (
    <Sheet
      isOpen
      flush
      onClose={props.onClose}
      title={<PanelTitle dates={props.dates} />}
      sub={<PanelSub {...props} />}
      footer={<PanelFooter model={model} onClose={props.onClose} />}
    >
      <div ref={panel} className={styles.sheet}>
        {children}
      </div>
    </Sheet>
  );
}

function PanelTitle({ dates }: Pick<DayPanelProps, 'dates'>) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const [only] = dates;
  if (dates.length === 1 && only !== undefined) return format.longDay(only, true);
  return t('panel.selected', { count: dates.length });
}

function PanelSub({ dates, onDatesChange }: DayPanelProps) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const ordered = inOrder(dates);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const weekend = weekendBetween(dates);
  return (
    <span className={styles.sub}>
      {t('panel.fromTo', { from: format.day(first), to: format.day(last) })}
      {weekend.length > 0 && (
        <Button
          variant="link"
          onClick={() => {
            onDatesChange(inOrder([...dates, ...weekend]));
          }}
        >
          {t('panel.addWeekend')}
        </Button>
      )}
    </span>
  );
}

function PanelContent({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const { days, dates, single, draft, plan, wish } = model;
  if (days.error && days.days.size === 0) {
    return (
      <div className={styles.section}>
        <ErrorNote error={days.error} title={t('panel.failed')} onRetry={days.refetch} />
      </div>
    );
  }
  if (days.isLoading && days.days.size === 0) {
    return (
      <div className={styles.section}>
        <SkeletonLines lines={6} height="1.5rem" />
      </div>
    );
  }
  const written = single === null ? writtenDays(plan) : [{ date: single, day: draft.base }];
  return (
    <>
      <TypeSection model={model} />
      <section className={styles.section}>
        <DetailFields model={model} />
        <LeaveLine days={written} wish={wish} />
        <RepeatField dates={dates} until={model.until} onUntil={model.setUntil} count={model.count} />
      </section>
      <ConflictList plan={plan} onDecide={model.decide} />
      <PanelNotes model={model} />
    </>
  );
}
