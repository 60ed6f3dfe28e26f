import type { ComboOption } from '../../ui/combo.tsx';

/** Stands for the time zone of the installation. */
export const zoneOfServer = 'server';

/**
 * The time zones to choose from, by name; that of the installation first.
 *
 * @param chosen the zone that is set, which the browser may call otherwise; null: that of the installation
 * @param labelOfServer what the first choice is called
 */
export function zoneOptions(chosen: string | null, labelOfServer: string): readonly ComboOption[] {
  // Browsers leave UTC out.
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(chosen === null ? [] : [chosen])]);
  const zones = [...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
  return [{ value: zoneOfServer, label: labelOfServer }, ...zones];
}
