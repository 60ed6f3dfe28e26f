import type { CalendarDate } from '@worklog/domain/dates';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionNames } from '../../data/countries.ts';
import { useDayTypes } from '../../data/day-types.ts';
import type { Summary } from '../../data/summary.ts';
import { useTypeLabel } from '../../ui/day-type-style.ts';
import { useFormat } from '../../ui/format.ts';
import { useAllowanceName } from './allowances/allowance-name.ts';
import type { NumberKind, NumberName } from './numbers.ts';

/** Gives the words for what a number of the summary counts: `Austria`, `Remote in March 2026`. */
export function useNumberTitle(summary: Summary): (name: NumberName) => string {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const typeOf = useTypeName();
  const monthOf = useMonthTitle();
  const allowanceOf = useAllowanceTitle(summary);
  const regionOf = useRegionNames(countriesWithRegions(summary), format.language);
  return useCallback(
    (name) => {
      const titles: Record<NumberKind, (id: string) => string> = {
        all: () => t('opened.all'),
        type: typeOf,
        country: format.country,
        region: (id) => format.region(id, regionOf(id)),
        month: monthOf,
        'remote-place': (id) =>
          summary.places.find(({ place }) => place.id === id)?.place.name ?? t('places.gone'),
        'other-places': () => t('opened.otherPlaces'),
        'without-place': () => t('places.without'),
        unknown: () => t('facts.notRecorded'),
        'to-work': () => t('facts.toWork'),
        allowance: () => allowanceOf(name),
      };
      return titles[name.kind](name.id);
    },
    [t, format, typeOf, monthOf, allowanceOf, regionOf, summary],
  );
}

function useMonthTitle(): (id: string) => string {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const typeOf = useTypeName();
  return useCallback(
    (id) => {
      const [month = '', ...typeParts] = id.split('.');
      const type = typeParts.join('.');
      const words = format.month(`${month}-01` as CalendarDate, true);
      const what = type === 'unknown' ? t('facts.notRecorded') : typeOf(type);
      return type === '' ? words : t('opened.inMonth', { what, month: words });
    },
    [t, format, typeOf],
  );
}

/** The countries whose regions have days. */
export function countriesWithRegions(summary: Summary): string[] {
  return [...new Set(summary.regions.map(({ region }) => region.slice(0, 2)))];
}

function useTypeName(): (id: string) => string {
  const types = useDayTypes();
  const label = useTypeLabel();
  return useCallback((id) => label(types.get(id)), [types, label]);
}

function useAllowanceTitle(summary: Summary): (name: NumberName) => string {
  const { t } = useTranslation('summary');
  const nameOf = useAllowanceName(summary.allowances);
  return useCallback(
    ({ id, certainty }) => {
      const [year = '', ...parts] = id.split('.');
      const [allowanceId = ''] = parts.join('.').split('~');
      const found = summary.allowances.find(
        (each) => each.id === allowanceId && String(each.year.year) === year,
      );
      const name = found ? nameOf(found) : allowanceId;
      return certainty === 'planned' ? t('opened.plannedOf', { name }) : t('opened.usedOf', { name });
    },
    [t, nameOf, summary],
  );
}
