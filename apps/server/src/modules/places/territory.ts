import { notThis } from '../../shared/read-date.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that the tables of names know besides those of ISO 3166-1: of unions, of tests, of what is unknown. */
const noCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const countryForm = /^[A-Z]{2}$/;
const regionForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** What is wrong with where something is said to be, and in which part of it. */
interface TerritoryFault {
  readonly part: 'country' | 'region';
  readonly detail: string;
}

/**
 * Refuses a country that there is not, and a region that is none of it.
 *
 * @throws AppError `invalid_body`.
 */
export function assertTerritory(country: string | undefined, region: string | undefined): void {
  const fault = territoryFault(country, region);
  if (fault) throw notThis(`/${fault.part}`, fault.detail, 'invalid_body');
}

/** What is wrong with a country that there is not, or with a region that is none of it. */
export function territoryFault(
  country: string | undefined,
  region: string | undefined,
): TerritoryFault | undefined {
  if (country !== undefined && !isCountry(country)) {
    return { part: 'country', detail: 'is no code of ISO 3166-1, such as AT' };
  }
  if (region === undefined || (regionForm.test(region) && region.startsWith(`${country ?? ''}-`)))
    return undefined;
  return { part: 'region', detail: 'is no code of ISO 3166-2 in that country, such as AT-9' };
}

function isCountry(code: string): boolean {
  return countryForm.test(code) && !noCountries.has(code) && names.of(code) !== undefined;
}
