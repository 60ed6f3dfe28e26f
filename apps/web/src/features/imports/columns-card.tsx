import { dateFormats } from '@worklog/domain/date-formats';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormGrid } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Note } from '../../ui/note.tsx';
import { Stack } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SelectField } from '../../ui/select.tsx';
import { DataTable } from '../../ui/table.tsx';
import { columnsFor, missingColumns, withColumn, type DayColumn } from './columns.ts';
import type { ImportKind } from './data.ts';
import { isReadable, type ImportActions, type ImportState, type LoadedFile } from './use-import.ts';

export interface ColumnsCardProps {
  readonly kind: ImportKind;
  readonly loaded: LoadedFile;
  readonly state: ImportState & ImportActions;
}

/** Which column of the file is which, with the first rows, and the way to check all of them. */
export function ColumnsCard({ kind, loaded, state }: ColumnsCardProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const missing = missingColumns(loaded.mapping, kind);
  const { running, checked } = state;
  return (
    <Card title={t('columns.title')} note={t('columns.note')}>
      <Stack>
        <Choices kind={kind} loaded={loaded} state={state} />
        {missing.length > 0 && (
          <Note tone="warn" role="status">
            {t('columns.missing', {
              columns: format.list(missing.map((column) => t(`columns.name.${column}`))),
            })}
          </Note>
        )}
        <Preview kind={kind} loaded={loaded} />
        {running?.kind === 'check' && (
          <Progress label={t('columns.checking')} value={running.share} onCancel={state.cancel} />
        )}
        {!running && (
          <div className="row">
            <Button
              variant={checked ? 'default' : 'primary'}
              size="lg"
              disabled={!isReadable(loaded, kind)}
              onClick={state.check}
            >
              {t('columns.check')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

/** Stands for no column. */
const noColumn = '-';

function Choices({ kind, loaded, state }: ColumnsCardProps) {
  const { t } = useTranslation('imports');
  const { csv, mapping, dateFormat } = loaded;
  const isDisabled = state.running !== undefined;
  const options = [
    { value: noColumn, label: t('columns.none') },
    ...csv.header.map((name, index) => ({ value: String(index), label: name || String(index + 1) })),
  ];
  const choose = (column: DayColumn, value: string) => {
    state.setMapping(withColumn(mapping, column, value === noColumn ? undefined : Number(value)));
  };
  return (
    <FormGrid>
      {columnsFor(kind).map((column) => (
        <SelectField
          key={column}
          label={t(`columns.name.${column}`)}
          options={options}
          value={String(mapping[column] ?? noColumn)}
          disabled={isDisabled}
          onChange={(value) => {
            choose(column, value);
          }}
        />
      ))}
      <SelectField
        label={t('columns.dateFormat')}
        options={dateFormats.map((value) => ({ value, label: value }))}
        value={dateFormat}
        disabled={isDisabled}
        onChange={state.setDateFormat}
      />
    </FormGrid>
  );
}

/** So many rows are shown before the file is checked. */
const shownRows = 3;

function Preview({ kind, loaded: { csv, mapping } }: Pick<ColumnsCardProps, 'kind' | 'loaded'>) {
  const { t } = useTranslation('imports');
  const columns = columnsFor(kind).filter((column) => mapping[column] !== undefined);
  if (columns.length === 0) return null;
  return (
    <DataTable label={t('columns.preview')} isTight>
      <caption className="sr">{t('columns.preview')}</caption>
      <thead>
        <tr>
          <th scope="col" className="num">
            {t('columns.line')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`columns.name.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {csv.rows.slice(0, shownRows).map(({ line, cells }) => (
          <tr key={line}>
            <td className="num mut">{line}</td>
            {columns.map((column) => (
              <td key={column}>{cells[mapping[column] ?? -1]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
