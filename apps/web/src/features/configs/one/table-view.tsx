import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { checkData } from '../check.ts';
import type { Config } from '../data.ts';
import { compactJson } from '../json/print.ts';
import { MoreRows, useSteps } from '../steps.tsx';
import { tableOf, type ConfigTable, type TableColumn, type TableRow } from '../table.ts';
import styles from './config-card.module.css';
import { TableCell } from './table-cell.tsx';
import own from './table-view.module.css';

/** So many objects are shown at once. */
const step = 100;

export interface TableViewProps {
  readonly config: Config;
  /** The search in the address. */
  readonly q: string | undefined;
  /** The texts of the objects that it found, without white space. */
  readonly found: ReadonlySet<string>;
}

/** The objects of a configuration as rows, with all their keys as columns. */
export function TableView({ config, q, found }: TableViewProps) {
  const { t } = useTranslation('configs');
  const table = useMemo(() => {
    const { root } = checkData(config.data);
    return root ? tableOf(root) : undefined;
  }, [config.data]);
  if (!table || table.rows.length === 0) {
    return (
      <EmptyState
        icon="config"
        title={t('table.empty')}
        action={
          <ButtonLink
            variant="primary"
            to="/configurations/$name"
            params={{ name: config.name }}
            search={{ ...(q ? { q } : {}), view: 'edit' }}
          >
            {t('table.emptyAction')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      <Rows config={config} table={table} found={found} />
      <Foot table={table} />
    </>
  );
}

function Rows({ config, table, found }: Omit<TableViewProps, 'q'> & { readonly table: ConfigTable }) {
  const { t } = useTranslation('configs');
  const { columns, rows } = table;
  const { shown, left, onMore } = useSteps(rows.length, step);
  return (
    <>
      <DataTable label={t('table.label', { name: config.name })}>
        <thead>
          <tr>
            <th scope="col" className={`num ${own.position ?? ''}`}>
              <span className="sr">{t('table.position')}</span>
              <span aria-hidden="true">#</span>
            </th>
            {columns.map(({ key, isNumeric }) => (
              <th key={key} scope="col" className={isNumeric ? 'num' : undefined}>
                <span className={own.key}>{key === '' ? '""' : key}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row
              key={row.position}
              text={config.data}
              row={row}
              columns={columns}
              isFound={found.size > 0 && found.has(compactJson(config.data, row.node))}
            />
          ))}
        </tbody>
      </DataTable>
      <MoreRows left={left} onMore={onMore} />
    </>
  );
}

interface RowProps {
  readonly text: string;
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly isFound: boolean;
}

const Row = memo(function Row({ text, row: { position, values }, columns, isFound }: RowProps) {
  const { t } = useTranslation('configs');
  return (
    <tr className={isFound ? own.found : undefined}>
      <th scope="row" className="num">
        <span className="mut">{isFound ? <mark>{position}</mark> : position}</span>
        {isFound && <span className="sr"> {t('table.matches')}</span>}
      </th>
      {columns.map(({ key, isNumeric }) => (
        <td key={key} className={isNumeric ? 'num' : undefined}>
          <TableCell text={text} node={values.get(key)} />
        </td>
      ))}
    </tr>
  );
});

function Foot({ table: { columns, rows, otherKeys } }: { readonly table: ConfigTable }) {
  const { t } = useTranslation('configs');
  const objects = t('table.objects', { count: rows.length });
  const keys = t('table.keys', { count: columns.length + otherKeys });
  return (
    <div className={styles.foot}>
      <span>
        {columns.length === 0 ? `${objects}. ${t('table.noKeys')}` : t('table.foot', { objects, keys })}
        {otherKeys > 0 && ` ${t('table.otherKeys', { count: otherKeys })}`}
      </span>
    </div>
  );
}
