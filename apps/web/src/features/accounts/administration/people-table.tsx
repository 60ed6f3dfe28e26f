import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../data/session.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DataTable } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Person } from './data.ts';
import { initialsOf } from './filter.ts';
import styles from './people.module.css';

export interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly onOpen: (name: string) => void;
}

/** The date of an instant, as the server's clock has it. */
export function dateOf(instant: string): CalendarDate {
  return instant.slice(0, 10) as CalendarDate;
}

/** A line for each person; all that can be done is in their sheet. */
export function PeopleTable({ people, onOpen }: PeopleTableProps) {
  const { t } = useTranslation('accounts');
  return (
    <DataTable label={t('administration.title')}>
      <thead>
        <tr>
          <th scope="col">{t('administration.name')}</th>
          <th scope="col" className="hide-sm">
            {t('administration.role')}
          </th>
          <th scope="col" className="hide-sm">
            {t('administration.since')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.name} person={person} onOpen={onOpen} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ person, onOpen }: { readonly person: Person } & Pick<PeopleTableProps, 'onOpen'>) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const me = useMe();
  const { name, role, createdAt } = person;
  const since = format.dayOfMonth(dateOf(createdAt), true);
  const open = (): void => {
    onOpen(name);
  };
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(name)}
          </span>
          <span>
            <Button variant="link" className={styles.name} onClick={open}>
              {name}
            </Button>{' '}
            {me.name === name && <span className="mut xs">{t('administration.you')}</span>}
            <span className={styles.narrow}>
              {t('administration.sinceDate', { role: t(`administration.roles.${role}`), date: since })}
            </span>
          </span>
        </span>
      </th>
      <td className="hide-sm">
        {role === 'administrator' ? (
          <Tag>{t('administration.roles.administrator')}</Tag>
        ) : (
          <span className="mut">{t('administration.roles.person')}</span>
        )}
      </td>
      <td className="hide-sm nowrap">{since}</td>
      <td className="num">
        <IconButton icon="more" label={t('administration.moreOf', { name })} onClick={open} />
      </td>
    </tr>
  );
}
