import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import type { Summary } from '../../../data/summary.ts';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { Patterns } from '../../../ui/patterns.tsx';
import { sumOf } from '../ledger-lines.ts';
import { ShareCard } from './share-card.tsx';

const patternId = (type: string) => `summary-type-${type}`;

/** How the confirmed days are divided among types. */
export function TypesCard({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const types = useDayTypes();
  const label = useTypeLabel();
  const counted = summary.types
    .filter(({ confirmed }) => confirmed > 0)
    .toSorted((one, other) => other.confirmed - one.confirmed);
  const shares = counted.map(({ type: id, confirmed }) => ({
    key: id,
    name: label(types.get(id)),
    days: confirmed,
    of: { kind: 'type', id } as const,
    sign: <TypeKey type={types.get(id)} size="sm" />,
    fill: `url(#${patternId(id)})`,
  }));
  const patterns = counted.map(({ type: id }) => ({ id: patternId(id), type: types.get(id) }));
  return (
    <ShareCard
      title={t('types.title')}
      what={t('types.what')}
      unit={t('types.days')}
      none={t('types.none')}
      shares={shares}
      total={sumOf(counted.map(({ confirmed }) => confirmed))}
      totalOf={{ kind: 'all' }}
      patterns={<Patterns patterns={patterns} />}
    />
  );
}
