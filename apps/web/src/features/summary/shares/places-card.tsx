import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import type { Summary } from '../../../data/summary.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { remote, remotePlaces, remoteWithoutPlace, type NumberName } from '../numbers.ts';
import { daysIn, topAndOther, type Named } from '../shares.ts';
import { otherFill, placeFill, PlacePatterns, PlaceSwatch, withoutFill } from './place-fills.tsx';
import type { Share } from './doughnut.tsx';
import { ShareCard } from './share-card.tsx';

/** Where the remote days were spent: the five most frequent places, and the others together. */
export function PlacesCard({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const types = useDayTypes();
  const label = useTypeLabel();
  const type = label(types.get(remote));
  const shares = useShares(summary);
  const total = summary.types.find((each) => each.type === remote)?.confirmed ?? 0;
  return (
    <ShareCard
      title={t('places.title', { type })}
      what={t('places.what')}
      unit={t('places.days', { type })}
      none={t('places.none')}
      shares={shares}
      total={total}
      totalOf={{ kind: 'type', id: remote }}
      patterns={<PlacePatterns />}
    />
  );
}

function useShares(summary: Summary): Share[] {
  const { t } = useTranslation('summary');
  const { top, other } = topAndOther(namedPlaces(summary, t('places.gone')));
  const without = remoteWithoutPlace(summary);
  const share = (name: string, halves: Named['halves'], of: Partial<NumberName>, fill: number): Share => ({
    ...{ key: `${of.kind ?? ''} ${of.id ?? ''}`, name, days: daysIn(halves), of },
    sign: <PlaceSwatch index={fill} />,
    fill: placeFill(fill),
  });
  return [
    ...top.map(({ id, name, halves }, index) => share(name, halves, { kind: 'remote-place', id }, index)),
    ...(other
      ? [
          share(
            t('places.other', { count: other.names.length }),
            other.halves,
            { kind: 'other-places' },
            otherFill,
          ),
        ]
      : []),
    ...(without.length > 0
      ? [share(t('places.without'), without, { kind: 'without-place' }, withoutFill)]
      : []),
  ];
}

/** The places by their names; one that is gone has none. */
function namedPlaces(summary: Summary, gone: string): Named[] {
  const hasName = new Set(
    summary.places.filter(({ place }) => place.name !== null).map(({ place }) => place.id),
  );
  return remotePlaces(summary).map((place) => (hasName.has(place.id) ? place : { ...place, name: gone }));
}
