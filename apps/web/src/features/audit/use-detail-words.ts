import { readDate } from '@worklog/domain/dates';
import type { Weekday } from '@worklog/domain/date-arithmetic';
import { useTranslation } from 'react-i18next';
import { useRegionNames } from '../../data/countries.ts';
import { useDayTypes } from '../../data/day-types.ts';
import { useTypeLabel } from '../../ui/day-type-style.ts';
import { useFormat } from '../../ui/format.ts';
import { memberAt, type Detail, type Leaf, type Member, type ValueKind } from './details.ts';

/** A row of what an entry has before and after, in words. */
export interface DetailText {
  readonly what: string;
  /** Undefined: there was nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Gives what the page knows of details in words; of a member that it does not know, the server's own. */
export function useDetailWords(details: readonly Detail[]): (detail: Detail, action: string) => DetailText {
  const nameOf = useMemberName();
  const textOf = useValueText(details);
  return ({ path, before, after }, action) => {
    const member = memberAt(path, action);
    const text = (leaf: Leaf | undefined) =>
      leaf === undefined ? undefined : textOf(leaf, member?.kind ?? 'text');
    return { what: member ? nameOf(member) : path, before: text(before), after: text(after) };
  };
}

function useMemberName(): (member: Member) => string {
  const { t } = useTranslation('audit');
  const format = useFormat();
  return ({ name, places }) => {
    const [outer = 0, inner = 0] = places;
    if (name !== 'weeks.#.#') return t(`member.${name}`, { number: outer + 1 });
    const day = format.weekday((inner + 1) as Weekday, 'long');
    return t('member.weeks.#.#', { day, number: outer + 1 });
  };
}

/** The countries that details name, whose regions may be named, too. */
function countriesIn(details: readonly Detail[]): readonly string[] {
  const codes = details
    .filter(({ path }) => path === 'region')
    .flatMap(({ before, after }) => [before, after].map((leaf) => String(leaf ?? '').slice(0, 2)));
  return [...new Set(codes)].filter((code) => code !== '');
}

function useValueText(details: readonly Detail[]): (leaf: Leaf, kind: ValueKind) => string {
  const { t, i18n } = useTranslation('audit');
  const format = useFormat();
  const types = useDayTypes();
  const label = useTypeLabel();
  const regionOf = useRegionNames(countriesIn(details), format.language);
  /** The page's word for one of a few values; a value that is new to it stays as it is. */
  const word = (list: string, value: string): string => {
    // A colon stands between a namespace and a key.
    const key = `value.${list}.${value.replace(':', '_')}`;
    return i18n.exists(key, { ns: 'audit' }) ? t(key as 'value.flag.true') : value;
  };
  return (leaf, kind) => {
    const value = String(leaf);
    if (kind === 'amount') return typeof leaf === 'number' ? format.amount(leaf) : value;
    if (kind === 'country') return format.country(value);
    if (kind === 'region') return format.region(value, regionOf(value));
    if (kind === 'role') return word('role', value);
    if (kind === 'type') return label(types.get(value));
    if (kind !== 'text') return word(kind, value);
    const date = readDate(value);
    return date ? format.dayOfMonth(date, true) : value;
  };
}
