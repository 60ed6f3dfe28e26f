import type { CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayHalf } from '../../../data/days.ts';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';
import type { DayLook, HalfLook } from './day-look.ts';

/** The words for what the calendar shows; the same object until the language or the types change. */
export interface DayWords {
  readonly type: (id: string) => DayType;
  /** The name of a type. */
  readonly label: (type: DayType) => string;
  /** A day with all that is shown of it: `Thu 12 Nov: Office, Arnulfpark`. */
  readonly name: (look: DayLook) => string;
  /** Type and place of a half: `Remote, Vienna`. */
  readonly record: (record: DayHalf) => string;
  readonly day: (date: CalendarDate) => string;
  readonly month: (date: CalendarDate) => string;
  readonly am: string;
  readonly pm: string;
  readonly missing: string;
  readonly unconfirmed: string;
  readonly notes: string;
}

/** The words for what the calendar shows. */
export function useDayWords(): DayWords {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { get } = useDayTypes();
  const label = useTypeLabel();
  return useMemo(() => {
    const record = ({ type, place }: DayHalf): string => {
      const name = label(get(type));
      return place?.name ? t('calendar.day.at', { type: name, place: place.name }) : name;
    };
    const half = (look: HalfLook): string => halfText(look, record, t);
    return {
      type: get,
      label,
      record,
      name: (look) => t('calendar.day.name', { date: format.day(look.date), text: dayText(look, half, t) }),
      day: (date) => format.day(date),
      month: (date) => format.month(date),
      am: t('calendar.cell.am'),
      pm: t('calendar.cell.pm'),
      missing: t('calendar.cell.notRecorded'),
      unconfirmed: t('calendar.cell.unconfirmed'),
      notes: t('calendar.cell.notes'),
    };
  }, [t, format, get, label]);
}

type Translate = ReturnType<typeof useTranslation<'ledger'>>['t'];

function halfText({ record, certainty }: HalfLook, of: (record: DayHalf) => string, t: Translate): string {
  if (!record) return t('calendar.day.notRecorded');
  const text = of(record);
  if (certainty === 'planned') return t('calendar.day.planned', { text });
  return certainty === 'unconfirmed' ? t('calendar.day.unconfirmed', { text }) : text;
}

function dayText(look: DayLook, half: (look: HalfLook) => string, t: Translate): string {
  const parts = [halvesText(look, half, t), look.holiday].filter((part) => part !== null && part !== '');
  const text =
    parts.length > 0 ? parts.join(', ') : t(look.isFree ? 'calendar.day.free' : 'calendar.day.nothing');
  return look.notes === '' ? text : t('calendar.day.notes', { text });
}

function halvesText({ halves, isWhole }: DayLook, half: (look: HalfLook) => string, t: Translate): string {
  const [first, second] = halves;
  if (!first) return '';
  if (isWhole) return half(first);
  if (second) return t('calendar.day.halves', { am: half(first), pm: half(second) });
  return t(first.half === 'am' ? 'calendar.day.morning' : 'calendar.day.afternoon', { text: half(first) });
}
