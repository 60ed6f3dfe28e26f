import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { DayMark, Legend, TypeKey } from '../../../ui/day-mark.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import { OpenedLink } from './opened-link.tsx';
import type { Totals } from './totals.ts';
import type { Drawings } from './use-drawing.ts';
import { elsewhere } from './whereabouts.ts';
import styles from './totals.module.css';

/** The types that are offered, and what the lines mean. */
export function TypeLegend() {
  const { list } = useDayTypes();
  const label = useTypeLabel();
  return (
    <Legend>
      {list.map((type) => (
        <span key={type.id}>
          <TypeKey type={type} size="sm" />
          {label(type)}
        </span>
      ))}
      <StateKeys />
    </Legend>
  );
}

/** What the legend of places needs. */
export interface PlaceLegendProps {
  readonly period: string;
  readonly totals: Totals;
  readonly drawings: Drawings;
}

/** Where the days of a year were: office, home, countries with their days, days off. */
export function PlaceLegend({ period, totals, drawings }: PlaceLegendProps) {
  const { t } = useTranslation('ledger');
  const { country } = useFormat();
  const places = [...totals.groups.keys()]
    .filter((group) => group.startsWith('place.'))
    .map((group) => group.slice('place.'.length));
  const amount = (where: string): number => totals.groups.get(`place.${where}`)?.confirmed.length ?? 0;
  const countries = places
    .filter((where) => where === elsewhere || where.length === 2)
    .toSorted((one, other) => amount(other) - amount(one));
  const fixed = (['office', 'home', 'off'] as const).filter((where) => places.includes(where));
  return (
    <Legend>
      {[...fixed.filter((where) => where !== 'off'), ...countries].map((where) => {
        const name =
          where === 'office' || where === 'home' || where === elsewhere
            ? t(`calendar.legend.${where}` as 'calendar.legend.office')
            : country(where);
        const group = `place.${where}`;
        return (
          <span key={where}>
            <PlaceKey where={where} drawings={drawings} />
            {name}{' '}
            <OpenedLink
              period={period}
              number={{ group, certainty: 'confirmed' }}
              halves={totals.groups.get(group)?.confirmed ?? []}
              label={name}
            />
          </span>
        );
      })}
      {fixed.includes('off') && (
        <span>
          <TypeKey type={{ id: 'off', label: ' ', colour: '' }} size="sm" />
          {t('calendar.legend.off')}
        </span>
      )}
      <StateKeys />
    </Legend>
  );
}

function PlaceKey({ where, drawings }: { readonly where: string; readonly drawings: Drawings }) {
  const { look, code } = drawings.placeLook(where);
  if (code === undefined) return <TypeKey type={look} size="sm" />;
  const half = { state: 'confirmed', type: look, code } as const;
  return <DayMark am={half} pm={half} className={styles.placeMark} />;
}

function StateKeys() {
  const { t } = useTranslation('ledger');
  return (
    <>
      <span>
        <span className={styles.plannedKey} />
        {t('calendar.legend.planned')}
      </span>
      <span>
        <TypeKey size="sm" />
        {t('calendar.legend.missing')}
      </span>
    </>
  );
}
