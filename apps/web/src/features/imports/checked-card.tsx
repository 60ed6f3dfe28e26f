import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { CheckField } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ConflictTable, RowErrorTable } from './fault-tables.tsx';
import { planOf, type Choices, type Outcome } from './run.ts';
import type { ImportActions, ImportState, LoadedFile } from './use-import.ts';

export interface CheckedCardProps {
  readonly loaded: LoadedFile;
  /** What the dry run said. */
  readonly checked: Outcome;
  readonly state: ImportState & ImportActions;
}

/** What the file would do, and the button that does it. */
export function CheckedCard({ loaded, checked, state }: CheckedCardProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [choices, setChoices] = useState<Choices>({ leaveWrongOut: false, replace: false });
  const count = loaded.csv.rows.length;
  const rows = t('file.rows', { count, shown: format.amount(count) });
  return (
    <Card title={t('check.title')} note={t('check.note', { file: loaded.file.name, rows })}>
      <Stack>
        <Numbers checked={checked} />
        {checked.rowErrors.length > 0 && <RowErrorTable errors={checked.rowErrors} />}
        {checked.conflicts.length > 0 && <ConflictTable conflicts={checked.conflicts} />}
        <ChoiceFields checked={checked} choices={choices} onChange={setChoices} />
        <Start checked={checked} choices={choices} state={state} />
      </Stack>
    </Card>
  );
}

function Numbers({ checked }: { readonly checked: Outcome }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const wrong = new Set(checked.rowErrors.map(({ line }) => line)).size;
  const numbers = [
    ['created', checked.created],
    ['changed', checked.changed],
    ['unchanged', checked.unchanged],
    ['conflicts', checked.conflicts.length],
    ['wrong', wrong],
  ] as const;
  const shown = numbers.filter(([name, value]) => name === 'created' || value > 0);
  return (
    <Facts
      facts={shown.map(([name, value]) => ({
        id: name,
        label: t(`check.${name}`),
        value: <span className={name === 'wrong' ? 'bad-t' : undefined}>{format.amount(value)}</span>,
      }))}
    />
  );
}

interface ChoiceFieldsProps {
  readonly checked: Outcome;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

function ChoiceFields({ checked, choices, onChange }: ChoiceFieldsProps) {
  const { t } = useTranslation('imports');
  const wrong = new Set(checked.rowErrors.map(({ line }) => line)).size;
  return (
    <>
      {checked.conflicts.length > 0 && (
        <div className="row">
          <Segmented
            label={t('check.onConflict')}
            value={choices.replace ? 'replace' : 'keep'}
            options={(['keep', 'replace'] as const).map((value) => ({ value, label: t(`check.${value}`) }))}
            onChange={(value) => {
              onChange({ ...choices, replace: value === 'replace' });
            }}
          />
        </div>
      )}
      {wrong > 0 && (
        <CheckField
          label={t('check.leaveOut', { count: wrong })}
          hint={t('check.mend')}
          checked={choices.leaveWrongOut}
          onChange={(event) => {
            onChange({ ...choices, leaveWrongOut: event.target.checked });
          }}
        />
      )}
    </>
  );
}

function Start({
  checked,
  choices,
  state,
}: Omit<ChoiceFieldsProps, 'onChange'> & Pick<CheckedCardProps, 'state'>) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { days, mayBegin, onlyRight } = planOf(checked, choices);
  if (state.running?.kind === 'import') {
    return <Progress label={t('check.importing')} value={state.running.share} onCancel={state.cancel} />;
  }
  const isNothing = days === 0 && checked.rowErrors.length === 0 && checked.conflicts.length === 0;
  if (isNothing) return <Note tone="good">{t('check.nothing')}</Note>;
  return (
    <div className="row">
      <Button
        variant="primary"
        size="lg"
        disabled={!mayBegin || state.running !== undefined}
        onClick={() => {
          state.write({ onlyRight, replace: choices.replace });
        }}
      >
        {t('check.import', { count: days, shown: format.amount(days) })}
      </Button>
    </div>
  );
}
