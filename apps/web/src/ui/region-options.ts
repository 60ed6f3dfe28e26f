import { codeOptions, type ComboOption } from './combo.tsx';
import type { Formats } from './format.ts';

/**
 * The regions of a country to choose from, with their codes at the end. What is chosen already stays a choice where it
 * has no name: it is called by its country.
 */
export function regionOptions(
  regions: readonly { readonly code: string; readonly name: string }[],
  chosen: string | null,
  format: Pick<Formats, 'region'>,
): ComboOption[] {
  const options = codeOptions(regions);
  if (chosen === null || regions.some(({ code }) => code === chosen)) return options;
  return [...options, { value: chosen, label: format.region(chosen, undefined) }];
}
