import { useTranslation } from 'react-i18next';
import type { Place } from '../../data/places.ts';
import { useFormat } from '../../ui/format.ts';
import { NumberLink } from '../../ui/number-link.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PlaceMenu, type PlaceMenuProps } from './place-menu.tsx';
import { inListOrder } from './place-options.ts';
import styles from './places-table.module.css';
import { useDaysThisYear } from './use-days-by-place.ts';
import { useWhere } from './use-where.ts';

export interface PlacesTableProps {
  readonly places: readonly Place[];
  readonly label: string;
  /** What can be done with each; none: they are only looked at. */
  readonly actions?: Pick<PlaceMenuProps, 'onEdit' | 'onMerge'> | undefined;
}

/** Places with where they are and their days of this year. */
export function PlacesTable({ places, label, actions }: PlacesTableProps) {
  const { t } = useTranslation('places');
  const { language } = useFormat();
  const where = useWhere(places);
  const { year, days } = useDaysThisYear();
  return (
    <DataTable label={label}>
      <thead>
        <tr>
          <th scope="col">{t('table.place')}</th>
          <th scope="col" className="hide-sm">
            {t('table.kind')}
          </th>
          <th scope="col" className="hide-sm">
            {t('table.country')}
          </th>
          <th scope="col" className="num">
            {t('table.days', { year })}
          </th>
          {actions && (
            <th scope="col">
              <span className="sr">{t('table.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {inListOrder(places, language).map((place) => (
          <tr key={place.id}>
            <th scope="row" className="break">
              {place.name} {place.isArchived && <Tag>{t('archived')}</Tag>}
              <span className={styles.where}>{where(place) ?? t('notKnown')}</span>
            </th>
            <td className="mut hide-sm">{t(`kind.${place.kind}`)}</td>
            <td className="mut hide-sm">{where(place) ?? t('notKnown')}</td>
            <td className="num">
              {days && <Days name={place.name} days={days.get(place.id) ?? 0} year={year} />}
            </td>
            {actions && (
              <td className="num">
                <PlaceMenu place={place} {...actions} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface DaysProps {
  readonly name: string;
  readonly days: number;
  readonly year: number;
}

function Days({ name, days, year }: DaysProps) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const amount = format.amount(days);
  if (days === 0) return amount;
  return (
    <NumberLink to="/summary" search={{ year }} aria-label={t('openDays', { days: amount, name, year })}>
      {amount}
    </NumberLink>
  );
}
