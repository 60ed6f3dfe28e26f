import type { IconName } from '../../ui/icon.tsx';

/** A place in the navigation. */
export interface NavigationItem {
  /** The key of its text. */
  readonly key: 'today' | 'calendar' | 'summary' | 'people' | 'policies' | 'configurations' | 'audit';
  readonly to:
    | '/today'
    | '/calendar'
    | '/summary'
    | '/admin/people'
    | '/admin/day-types'
    | '/configurations'
    | '/admin/audit';
  readonly icon: IconName;
  /** The paths that belong to it: it is the current one where one of these begins the address. */
  readonly paths: readonly string[];
}

/** What everybody finds. */
export const own: readonly NavigationItem[] = [
  { key: 'today', to: '/today', icon: 'today', paths: ['/today'] },
  { key: 'calendar', to: '/calendar', icon: 'calendar', paths: ['/calendar'] },
  { key: 'summary', to: '/summary', icon: 'summary', paths: ['/summary'] },
];

/** What administrators find besides. */
export const organisation: readonly NavigationItem[] = [
  { key: 'people', to: '/admin/people', icon: 'people', paths: ['/admin/people', '/admin/import'] },
  {
    key: 'policies',
    to: '/admin/day-types',
    icon: 'policy',
    paths: ['/admin/day-types', '/admin/holidays', '/admin/allowances', '/admin/offices'],
  },
  { key: 'configurations', to: '/configurations', icon: 'config', paths: ['/configurations'] },
  { key: 'audit', to: '/admin/audit', icon: 'audit', paths: ['/admin/audit', '/admin/outbox'] },
];

/** Whether an item is the current one. */
export function isCurrent({ paths }: NavigationItem, pathname: string): boolean {
  return paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}
