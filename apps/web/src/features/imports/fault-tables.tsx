import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../data/day-types.ts';
import { useTypeLabel } from '../../ui/day-type-style.ts';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table.tsx';
import type { DayColumn } from './columns.ts';
import { readRowFault } from './row-fault.ts';
import type { Conflict, RowError } from './run.ts';

/** So many lines are shown of a table; how many there are stands above. */
const mostShown = 100;

/** What is wrong with rows, by line. */
export function RowErrorTable({ errors }: { readonly errors: readonly RowError[] }) {
  const { t } = useTranslation('imports');
  return (
    <section>
      <h3>{t('errors.title')}</h3>
      <More all={errors.length} />
      <DataTable label={t('errors.title')} isTight>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('errors.line')}
            </th>
            <th scope="col">{t('errors.column')}</th>
            <th scope="col">{t('errors.what')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, mostShown).map(({ line, column, detail }) => (
            <tr key={`${line} ${column} ${detail}`}>
              <td className="num">{line}</td>
              <td>{t(`columns.name.${column as DayColumn}`)}</td>
              <td className="break">
                <FaultText detail={detail} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

/** Each sentence takes what it names. */
const noValues = { format: '', list: '', type: '', most: '', standard: '', line: '' };

function FaultText({ detail }: { readonly detail: string }) {
  const { t } = useTranslation('imports');
  const fault = readRowFault(detail);
  return fault ? t(`fault.${fault.key}`, { ...noValues, ...fault.values }) : t('fault.other', { detail });
}

/** The days that have another record, with what is there. */
export function ConflictTable({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const hasPeople = conflicts.some(({ person }) => person !== undefined);
  return (
    <section>
      <h3>{t('conflicts.title')}</h3>
      <More all={conflicts.length} />
      <DataTable label={t('conflicts.title')} isTight>
        <thead>
          <tr>
            <th scope="col">{t('conflicts.date')}</th>
            {hasPeople && <th scope="col">{t('conflicts.person')}</th>}
            <th scope="col">{t('conflicts.day')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, mostShown).map(({ date, person, day }) => (
            <tr key={`${date} ${person ?? ''}`}>
              <td className="nowrap">{format.day(date, true)}</td>
              {hasPeople && <td className="break">{person}</td>}
              <td>
                <DayText day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function DayText({ day }: Pick<Conflict, 'day'>) {
  const { t } = useTranslation('imports');
  const { get } = useDayTypes();
  const typeLabel = useTypeLabel();
  if (!day) return t('conflicts.gone');
  const { am, pm } = day;
  if (am && am.type === pm?.type) return typeLabel(get(am.type));
  const halves = (['am', 'pm'] as const).flatMap((half) => {
    const found = day[half];
    return found
      ? [t('conflicts.half', { half: t(`conflicts.${half}`), type: typeLabel(get(found.type)) })]
      : [];
  });
  return halves.join(', ');
}

function More({ all }: { readonly all: number }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (all <= mostShown) return null;
  return (
    <p className="mut sm">{t('errors.more', { shown: format.amount(mostShown), all: format.amount(all) })}</p>
  );
}
