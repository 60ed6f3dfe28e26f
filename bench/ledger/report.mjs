import { ratesView } from '../lib/rates.mjs';
import { markdownTable, plainTable } from '../lib/table.mjs';

/** One comparison of answers a second as text. */
export function rateText({ title, about, compared }, { markdown }) {
  const rows = compared.map(ratesView.row);
  return markdown
    ? `### ${title}\n\n${about}\n\n${markdownTable(ratesView.head, rows)}\n`
    : `${title}\n${about}\n\n${plainTable(ratesView.head, rows)}\n`;
}
