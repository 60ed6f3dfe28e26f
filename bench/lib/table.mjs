/** The text of a table for people: columns lie below each other. */
export function plainTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => pad(cell, widths[column], column))
      .join('   ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)].join('\n');
}

/** The same table in Markdown. */
export function markdownTable(head, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Names on the left, numbers on the right. */
function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A ratio and how far its rounds lie apart, such as `0.31 (0.29-0.33)`. */
export function shownRatio(spread) {
  if (spread === undefined) return '-';
  return `${short(spread.median)} (${short(spread.least)}-${short(spread.most)})`;
}

/** A number with as many digits as it deserves. */
export function short(number) {
  if (number === undefined) return '-';
  if (number >= 100) return Math.round(number).toLocaleString('en');
  if (number > 0 && number < 0.1) return number.toFixed(3);
  return number.toFixed(number >= 10 ? 1 : 2);
}
