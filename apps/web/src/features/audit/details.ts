/** A text, a number or a truth value of an entry. */
export type Leaf = string | number | boolean;

/** A member of what an entry has before and after. */
export interface Detail {
  /** The names of the members that lead to it, and the places in lists: `weeks.0.4`; empty: the value is all there is. */
  readonly path: string;
  readonly before: Leaf | undefined;
  readonly after: Leaf | undefined;
}

/** All values inside of a value, by their paths; empty members are left out. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [[path, value]];
  }
  return Object.entries(value ?? {}).flatMap(([key, member]) =>
    leavesOf(member, path === '' ? key : `${path}.${key}`),
  );
}

/** Whether it is the id of something whose name is there, too. */
function isId({ path }: Detail): boolean {
  return path === 'id' || path.endsWith('.id');
}

/** Where an entry says something else afterwards, member by member; ids say nothing to anybody and are left out. */
export function detailsOf({
  before,
  after,
}: {
  readonly before: unknown;
  readonly after: unknown;
}): readonly Detail[] {
  const [old, now] = [new Map(leavesOf(before, '')), new Map(leavesOf(after, ''))];
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths]
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((detail) => detail.before !== detail.after && !isId(detail));
}

/** What kind of thing a value is, which says how it is written. */
export type ValueKind =
  | 'amount'
  | 'country'
  | 'flag'
  | 'kind'
  | 'region'
  | 'role'
  | 'scope'
  | 'status'
  | 'text'
  | 'type'
  | 'workTime';

/** The members that are known, with what their values are; `#` stands for a place in a list. */
const known = {
  'am.type': 'type',
  'am.status': 'status',
  'am.place.name': 'text',
  'pm.type': 'type',
  'pm.status': 'status',
  'pm.place.name': 'text',
  notes: 'text',
  name: 'text',
  kind: 'kind',
  country: 'country',
  region: 'region',
  archived: 'flag',
  'into.name': 'text',
  'days.#.date': 'text',
  'days.#.am': 'flag',
  'days.#.pm': 'flag',
  firstDay: 'text',
  lastDay: 'text',
  validFrom: 'text',
  expiresOn: 'text',
  daysAYear: 'amount',
  days: 'amount',
  reason: 'text',
  slackUrl: 'text',
  '#.validFrom': 'text',
  '#.days': 'amount',
  'weeks.#.#': 'workTime',
  '#': 'scope',
  role: 'role',
  timeZone: 'text',
} as const satisfies Record<string, ValueKind>;

/** The names of the members that are known. */
export const knownMembers = Object.keys(known) as readonly KnownMember[];

/** A member of which the page knows what it is. */
export type KnownMember = keyof typeof known;

/** What is known of a member. */
export interface Member {
  readonly name: KnownMember;
  readonly kind: ValueKind;
  /** Its places in lists, the outer one first; the first place is 0. */
  readonly places: readonly number[];
}

/** What entries are about that have one value and no members. */
const only: Readonly<Record<string, KnownMember>> = {
  'account.renamed': 'name',
  'account.role_changed': 'role',
  'account.time_zone_changed': 'timeZone',
};

function isKnown(name: string): name is KnownMember {
  return Object.hasOwn(known, name);
}

/** What is known of the member at a path of an entry; undefined: nothing. */
export function memberAt(path: string, action: string): Member | undefined {
  const parts = path.split('.');
  const template = parts.map((part) => (/^\d+$/.test(part) ? '#' : part)).join('.');
  const name = path === '' ? (only[action] ?? '') : template;
  if (!isKnown(name)) return undefined;
  return { name, kind: known[name], places: parts.filter((part) => /^\d+$/.test(part)).map(Number) };
}
