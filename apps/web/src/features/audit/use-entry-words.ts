import { readDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../data/day-types.ts';
import { useTypeLabel } from '../../ui/day-type-style.ts';
import { useFormat } from '../../ui/format.ts';
import { dayOf, dayText, membersOf, type AuditEntry, type DayWords } from './words.ts';

/** A text of an entry's value; empty: it is no text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nameIn(value: unknown): string {
  return textOf(membersOf(value)?.name);
}

/** Gives what entries say in sentences. */
export function useEntryWords() {
  const { t, i18n } = useTranslation('audit');
  const format = useFormat();
  const types = useDayTypes();
  const label = useTypeLabel();
  const words: DayWords = {
    type: (id) => label(types.get(id)),
    nothing: t('nothing'),
    halves: (am, pm) => t('halves', { am, pm }),
  };
  const target = ({ target: named }: AuditEntry): string => {
    if (named === null) return t('hidden');
    const date = readDate(named);
    return date ? format.dayOfMonth(date, true) : named;
  };
  const ofDay = (entry: AuditEntry): string => {
    const [before, after] = [dayText(dayOf(entry.before), words), dayText(dayOf(entry.after), words)];
    const values = { date: target(entry), before, after };
    if (entry.action === 'day.created') return t('day.created', values);
    if (entry.action === 'day.removed') return t('day.removed', values);
    return before === after ? t('day.notes', values) : t('day.changed', values);
  };
  const role = (value: unknown): string =>
    value === 'administrator' || value === 'person' ? t(`role.${value}`) : textOf(value);
  const what = (entry: AuditEntry): string => {
    if (entry.action.startsWith('day.')) return ofDay(entry);
    const key = `action.${entry.action}`;
    if (!i18n.exists(key, { ns: 'audit' })) return t('unknown', { action: entry.action });
    const name = nameIn(entry.after) || nameIn(entry.before) || t('hidden');
    // The key is made of the server's word, so the types cannot know it.
    return t(key as 'action.account.renamed', {
      target: target(entry),
      name,
      before: role(entry.before),
      after: role(entry.after),
    });
  };
  const actor = ({ by, actor: name }: AuditEntry): string =>
    name ?? (by === 'operator' ? t('actor.operator') : t('actor.gone'));
  return {
    /** “Mara Lindner changed 19 Nov 2026: Office → Remote (Munich)”. */
    sentence: (entry: AuditEntry): string => {
      const values = { actor: actor(entry), what: what(entry) };
      const { person } = entry;
      return person && person !== entry.actor ? t('lineOf', { ...values, person }) : t('line', values);
    },
  };
}
