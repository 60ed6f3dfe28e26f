import { refuseParameter } from './faults.ts';

/** What the name of a `data.` parameter says. */
export interface DataParameter {
  /** The keys from the object of `data` inwards; at least one. */
  readonly path: readonly string[];
  /** What stands in brackets at the end. */
  readonly operator: string | undefined;
}

const prefix = 'data.';
const key = String.raw`(?:[^.\[\\]|\\[.\[\\])+`;
const keys = String.raw`${key}(?:\.${key})*`;
const oneKey = new RegExp(key, 'gsu');
const wholePath = new RegExp(String.raw`^(${keys})(?:\[([^\[\]]*)\])?$`, 'su');

/** The pattern of the parameters that have one of these operators, or none. */
export function dataParameterPattern(operators: readonly string[]): string {
  return String.raw`^data\.${keys}(?:\[(?:${operators.join('|')})\])?$`;
}

/** Whether a parameter asks for something in the data. */
export function isDataParameter(parameter: string): boolean {
  return parameter.startsWith(prefix);
}

/**
 * Reads `data.db.host[gte]`: keys, separated by dots, and an operator. In a key `\.`, `\[` and `\\` stand for the
 * character itself. @throws AppError `invalid_query`.
 */
export function readDataParameter(parameter: string): DataParameter {
  const [, path, operator] = wholePath.exec(parameter.slice(prefix.length)) ?? [];
  if (path === undefined) {
    refuseParameter(
      parameter,
      'is no path: write data.KEY or data.KEY.KEY, with [OPERATOR] at the end if need be, and \\. \\[ \\\\ for these characters in a key',
    );
  }
  return { path: Array.from(path.matchAll(oneKey), ([text]) => text.replace(/\\(.)/gsu, '$1')), operator };
}
