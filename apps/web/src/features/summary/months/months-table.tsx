import { useTranslation } from 'react-i18next';
import type { DayType } from '../../../data/day-types.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { DataTable } from '../../../ui/table.tsx';
import { DaysLink } from '../days-link.tsx';
import type { Certainty } from '../numbers.ts';
import { firstOf, type MonthRow } from './month-rows.ts';

export interface MonthsTableProps {
  readonly rows: readonly MonthRow[];
  readonly types: readonly DayType[];
}

/** The days of each month by type, each number opening its days. */
export function MonthsTable({ rows, types }: MonthsTableProps) {
  const { t } = useTranslation('summary');
  const label = useTypeLabel();
  const heads = [
    ...types.map(label),
    ...[t('months.all'), t('months.planned'), t('months.unconfirmed'), t('months.unknown')],
  ];
  return (
    <DataTable label={t('months.table')} isTight>
      <thead>
        <tr>
          <th scope="col">{t('months.month')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MonthTableRow key={row.month} row={row} types={types} />
        ))}
      </tbody>
    </DataTable>
  );
}

function MonthTableRow({ row, types }: { readonly row: MonthRow; readonly types: readonly DayType[] }) {
  const { t } = useTranslation('summary');
  const label = useTypeLabel();
  const format = useFormat();
  const month = format.month(firstOf(row.month), true);
  const cell = (days: number, what: string, id: string, certainty: Certainty = 'confirmed') => (
    <td className="num">
      <DaysLink of={{ kind: 'month', id, certainty }} days={days} label={`${month}, ${what}`} />
    </td>
  );
  return (
    <tr>
      <th scope="row">{month}</th>
      {types.map((type) => (
        <TypeCell key={type.id} row={row} type={type} label={`${month}, ${label(type)}`} />
      ))}
      {cell(row.confirmed, t('months.all'), row.month)}
      {cell(row.planned, t('months.planned'), row.month, 'planned')}
      {cell(row.unconfirmed, t('months.unconfirmed'), row.month, 'unconfirmed')}
      {cell(row.unknown, t('months.unknown'), `${row.month}.unknown`)}
    </tr>
  );
}

interface TypeCellProps {
  readonly row: MonthRow;
  readonly type: DayType;
  readonly label: string;
}

function TypeCell({ row, type, label }: TypeCellProps) {
  return (
    <td className="num">
      <DaysLink
        of={{ kind: 'month', id: `${row.month}.${type.id}` }}
        days={row.byType[type.id]?.confirmed ?? 0}
        label={label}
      />
    </td>
  );
}
