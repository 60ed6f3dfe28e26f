import type { AppError } from '../../shared/errors.ts';
import { notThis } from '../../shared/read-date.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that the tables of names know besides those of ISO 3166-1: of unions, of tests, of what is unknown. */
const noCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const countryForm = /^[A-Z]{2}$/;
const regionForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/**
 * Refuses a country that there is not, and a region that is none of it.
 *
 * @throws AppError `invalid_body`.
 */
export function assertTerritory(country: string | undefined, region: string | undefined): void {
  const fault = countryFault(country) ?? regionFault(country, region);
  if (fault) throw fault;
}

function countryFault(country: string | undefined): AppError | undefined {
  if (country === undefined) return undefined;
  const isKnown = countryForm.test(country) && !noCountries.has(country) && names.of(country) !== undefined;
  return isKnown ? undefined : notThis('/country', 'is no code of ISO 3166-1, such as AT', 'invalid_body');
}

function regionFault(country: string | undefined, region: string | undefined): AppError | undefined {
  if (region === undefined) return undefined;
  const isOfIt = regionForm.test(region) && region.startsWith(`${country ?? ''}-`);
  return isOfIt
    ? undefined
    : notThis('/region', 'is no code of ISO 3166-2 in that country, such as AT-9', 'invalid_body');
}
