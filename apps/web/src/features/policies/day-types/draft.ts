import { builtInDayTypes, readyDayTypes, type DayType } from '@worklog/domain/day-types';
import { leanItem, type PolicyItem } from '../items.ts';

/** An element of `worklog_day_types`, as it is written. */
export interface DayTypeItem extends PolicyItem {
  readonly label?: string;
  readonly colour?: string;
  readonly counts_as?: DayType['countsAs'];
  readonly needs_place?: boolean;
  readonly allowance?: string | null;
  readonly visibility?: DayType['visibility'];
  readonly archived?: boolean;
}

const builtIn = new Map(builtInDayTypes.map((type) => [type.id, type]));
const ready = new Map(readyDayTypes.map((type) => [type.id, type]));

/** Whether a type is always there: it can be archived, never removed, and what it counts as is fixed. */
export function isBuiltIn(id: string): boolean {
  return builtIn.has(id);
}

/** What holds of a type of which an item says nothing more. */
export function usualType(id: string): DayType {
  return (
    builtIn.get(id) ??
    ready.get(id) ?? {
      id,
      label: '',
      colour: '#7c7f86',
      countsAs: 'work',
      needsPlace: false,
      allowance: null,
      visibility: 'full',
      archived: false,
    }
  );
}

/** The type that an item makes. */
export function typeOfItem(item: DayTypeItem): DayType {
  const usual = usualType(item.id);
  return {
    id: item.id,
    label: item.label ?? usual.label,
    colour: item.colour ?? usual.colour,
    countsAs: item.counts_as ?? usual.countsAs,
    needsPlace: item.needs_place ?? usual.needsPlace,
    // Null is said on purpose: of none.
    allowance: item.allowance === undefined ? usual.allowance : item.allowance,
    visibility: item.visibility ?? usual.visibility,
    archived: item.archived ?? usual.archived,
  };
}

/** The item that makes a type, as short as it can be. `before`: what was written until now. */
export function itemOfType(type: DayType, before: DayTypeItem | undefined): DayTypeItem {
  const isNew = !builtIn.has(type.id) && !ready.has(type.id);
  const usual = itemWithAll(usualType(type.id));
  // Of a type that nobody knows, the label and what it counts as have to be said.
  const spoken = isNew ? { ...usual, label: undefined, counts_as: undefined } : usual;
  return leanItem(itemWithAll(type), spoken, before);
}

function itemWithAll({ countsAs, needsPlace, ...rest }: DayType): DayTypeItem {
  return { ...rest, counts_as: countsAs, needs_place: needsPlace };
}

/** The types in force, the built-in ones first, and the ready ones that nobody has switched on. */
export function typesOf(items: readonly DayTypeItem[]): {
  readonly inForce: readonly DayType[];
  readonly ready: readonly DayType[];
} {
  const types = new Map(builtIn);
  for (const item of items) types.set(item.id, typeOfItem(item));
  return {
    inForce: [...types.values()],
    ready: readyDayTypes.filter(({ id }) => !types.has(id)),
  };
}

/** Colours to choose from: those of the types that come with Worklog, which go together and can be told apart. */
export const palette: readonly string[] = [
  ...new Set([...builtInDayTypes, ...readyDayTypes].map(({ colour }) => colour)),
];

/** Whether that is a colour as policies have it, `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
