import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import type { DayPlace } from '../../../data/days.ts';
import { usePlaces } from '../../../data/places.ts';
import { useTypeLabel } from '../../../ui/day-type-style.ts';
import { useFormat } from '../../../ui/format.ts';

/** A type and where, in words. */
export interface WishText {
  /** What it is called: `Office`, `Home`, or the place where the type needs one. */
  readonly title: string;
  /** What else is known of it; empty: nothing. */
  readonly sub: string;
  /** Both that are needed to know it: `Office, North`, `Home, Munich`. */
  readonly text: string;
}

interface Wish {
  /** Id of a day type. */
  readonly type: string;
  readonly place: DayPlace | null;
}

/** Gives the words for a type at a place. Remote work at a place of the kind `home` is called that. */
export function useWishText(): (wish: Wish) => WishText {
  const { t } = useTranslation('ledger');
  const types = useDayTypes();
  const places = usePlaces();
  const labelOf = useTypeLabel();
  const format = useFormat();
  return useCallback(
    ({ type: id, place }: Wish): WishText => {
      const type = types.get(id);
      const label = labelOf(type);
      if (!place) return { title: label, sub: '', text: label };
      const known = places.get(place.id);
      const name = place.name ?? known?.name ?? t('panel.place.gone');
      if (!type.needsPlace) return { title: label, sub: name, text: `${label}, ${name}` };
      const country = known?.country ? format.country(known.country) : '';
      if (known?.kind === 'home') return homeText(t('panel.place.home'), name, country);
      return { title: name, sub: [label, country].filter(Boolean).join(', '), text: `${label}, ${name}` };
    },
    [format, labelOf, places, t, types],
  );
}

/** What a home may be called, in any language of the page. */
const homeNames = /^(home|zuhause)\b[\s,:–-]*/i;

/** A home is often called that, as in `Home, Munich`; it is not said twice. */
function homeText(home: string, name: string, country: string): WishText {
  const rest = name.replace(homeNames, '');
  if (rest === '' || name === home) return { title: home, sub: country, text: home };
  return { title: home, sub: rest, text: `${home}, ${rest}` };
}
