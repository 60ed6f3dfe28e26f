import type { DayHalf } from '../../../data/days.ts';
import type { DayType } from '../../../data/day-types.ts';
import type { Place } from '../../../data/places.ts';
import { builtInDayTypes, readyDayTypes } from '@worklog/domain/day-types';
import type { DayTypeLook } from '../../../ui/day-type-style.ts';

/** What is needed to say where a half was. */
export interface PlaceParts {
  readonly type: (id: string) => DayType;
  readonly place: (id: string) => Place | undefined;
}

/** Of no country that is known. */
export const elsewhere = 'elsewhere';

/**
 * Where a half was, for colouring by place: `office`, `home`, `off` for what is no work, a country (ISO 3166-1), or
 * `elsewhere`.
 */
export function whereaboutsOf(half: DayHalf, parts: PlaceParts): string {
  if (parts.type(half.type).countsAs !== 'work') return 'off';
  const place = half.place ? parts.place(half.place.id) : undefined;
  if (half.type === 'office' || place?.kind === 'office') return 'office';
  if (place?.kind === 'home') return 'home';
  return place?.country ?? elsewhere;
}

/** The colours that countries take, one after the other: those of types that few have. */
const colourIds = ['travel', 'training', 'medical', 'conference', 'parental', 'personal', 'jury_duty'];

/** What a half is drawn with when it is coloured by place. */
export interface PlaceLook {
  readonly look: DayTypeLook;
  /** Stands instead of the glyph. */
  readonly code?: string;
}

/** Gives each country its colour: those with the most halves first, so that neighbours differ. */
export function placeLooks(
  countries: ReadonlyMap<string, number>,
): (where: string, type: DayType) => PlaceLook {
  const sorted = [...countries].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const colours = new Map(sorted.map(([country], index) => [country, countryLook(country, index)]));
  return (where, type) => {
    if (where === 'office') return { look: usualLook('office') };
    if (where === 'home') return { look: usualLook('remote') };
    // Without a colour it is drawn in grey, with its own shape.
    if (where === 'off') return { look: { ...type, colour: '' } };
    if (where === elsewhere) return { look: usualLook('other'), code: '–' };
    return { look: colours.get(where) ?? countryLook(where, 0), code: where };
  };
}

const usual = new Map([...builtInDayTypes, ...readyDayTypes].map((type) => [type.id, type]));

function countryLook(country: string, index: number): DayTypeLook {
  const id = colourIds[index % colourIds.length] ?? 'other';
  return { id, label: country, colour: usual.get(id)?.colour ?? '' };
}

function usualLook(id: 'office' | 'remote' | 'other'): DayTypeLook {
  return { id, label: id, colour: usual.get(id)?.colour ?? '' };
}
