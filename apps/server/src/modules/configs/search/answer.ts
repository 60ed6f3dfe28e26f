import { cursorOf } from './cursor.ts';
import type { SearchPage } from './finder.ts';

/** The JSON text of what a search found, each object as it is stored. */
export function searchText({ matches, total, totalIsExact, last }: SearchPage): string {
  const results = matches.map(({ name, text }) => `{"name":"${name}","data":${text}}`);
  const relation = totalIsExact ? '' : ',"total_relation":"gte"';
  const next = last ? `,"next":"${cursorOf(last)}"` : '';
  return `{"total":${total}${relation},"results":[${results.join(',')}]${next}}`;
}
