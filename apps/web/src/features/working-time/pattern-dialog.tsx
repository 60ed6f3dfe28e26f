import { mondayOf, addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import type { WorkPattern, WorkWeek } from '@worklog/domain/working-time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CheckField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { usePutPattern } from './data.ts';
import { DatedDialog, FirstDayField } from './dated-dialog.tsx';
import { usePatternText } from './pattern-texts.ts';
import { withAlternating, withDay } from './pattern.ts';
import { WeekEditor } from './week.tsx';

export interface PatternDialogProps {
  /** The pattern to change; one that is not there yet begins with the weeks of the one in force. */
  readonly pattern: WorkPattern;
  readonly isNew: boolean;
  readonly patterns: readonly WorkPattern[];
  readonly onClose: () => void;
}

/** Says when one works from a date on. */
export function PatternDialog({ pattern, isNew, patterns, onClose }: PatternDialogProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const toast = useToast();
  const put = usePutPattern();
  const [validFrom, setValidFrom] = useState<CalendarDate | undefined>(pattern.validFrom);
  const [weeks, setWeeks] = useState<readonly WorkWeek[]>(pattern.weeks);
  const save = () => {
    if (!validFrom) return;
    put.mutate(
      { validFrom, weeks },
      {
        onSuccess: () => {
          toast.show({ text: t('pattern.saved', { date: format.dayOfMonth(validFrom, true) }) });
          onClose();
        },
      },
    );
  };
  const title = isNew
    ? t('editor.titleNew')
    : t('editor.titleChange', { date: format.dayOfMonth(pattern.validFrom, true) });
  return (
    <DatedDialog title={title} validFrom={validFrom} isSaving={put.isPending} onSave={save} onClose={onClose}>
      <Stack>
        {isNew && (
          <FirstDayField
            value={validFrom}
            onChange={setValidFrom}
            others={patterns}
            hint={t('editor.validFromHint')}
            replacesHint={t('editor.replaces')}
          />
        )}
        <Weeks validFrom={validFrom ?? pattern.validFrom} weeks={weeks} onChange={setWeeks} />
        {put.isError && <ErrorNote error={put.error} />}
      </Stack>
    </DatedDialog>
  );
}

interface WeeksProps {
  readonly validFrom: CalendarDate;
  readonly weeks: readonly WorkWeek[];
  readonly onChange: (weeks: readonly WorkWeek[]) => void;
}

function Weeks({ validFrom, weeks, onChange }: WeeksProps) {
  const { t } = useTranslation('working-time');
  const patternText = usePatternText();
  return (
    <Stack>
      <p className="mut sm">{t('editor.help')}</p>
      {weeks.map((week, index) => (
        <WeekPart
          key={index}
          week={week}
          monday={weeks.length > 1 ? addDays(mondayOf(validFrom), 7 * index) : undefined}
          onChange={(day, time) => {
            onChange(withDay(weeks, { week: index, day }, time));
          }}
        />
      ))}
      <CheckField
        label={t('editor.alternates')}
        hint={t('editor.alternatesHint')}
        checked={weeks.length > 1}
        onChange={(event) => {
          onChange(withAlternating(weeks, event.target.checked));
        }}
      />
      <p className="sm m" role="status">
        {t('editor.together', { days: patternText(weeks) })}
      </p>
    </Stack>
  );
}

interface WeekPartProps {
  readonly week: WorkWeek;
  /** The Monday on which it first comes; undefined: it is the only one. */
  readonly monday: CalendarDate | undefined;
  readonly onChange: Parameters<typeof WeekEditor>[0]['onChange'];
}

function WeekPart({ week, monday, onChange }: WeekPartProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const isThisWeek = mondayOf(useToday()) === monday;
  if (!monday) return <WeekEditor label={t('editor.week')} week={week} onChange={onChange} />;
  const name = t('editor.weekOf', { date: format.dayOfMonth(monday, true) });
  const label = isThisWeek ? `${name}, ${t('editor.isThisWeek')}` : name;
  return (
    <Stack gap="sm">
      <h3>{label}</h3>
      <WeekEditor label={label} week={week} onChange={onChange} />
    </Stack>
  );
}
