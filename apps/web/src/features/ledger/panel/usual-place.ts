import type { DayPlace } from '../../../data/days.ts';
import type { Place } from '../../../data/places.ts';
import type { RecentWish } from '../../../data/recent.ts';

/** What is known of where somebody is. */
export interface KnownPlaces {
  /** The types and places that were used most lately, the most used first. */
  readonly recent: readonly RecentWish[];
  /** The places that are offered, those that were used last first. */
  readonly places: readonly Place[];
}

/**
 * Where a type was mostly spent lately; else the only place that its name stands for: the one office of the
 * organisation, or the one home. Null: somebody has to say it, or nowhere in particular.
 */
export function usualPlace(type: string, { recent, places }: KnownPlaces): DayPlace | null {
  const used = recent.find((wish) => wish.type === type);
  if (used) return used.place;
  const kind = type === 'office' ? 'office' : type === 'remote' ? 'home' : undefined;
  const [only, another] = places.filter((place) => place.kind === kind);
  return only && !another ? { id: only.id, name: only.name } : null;
}
