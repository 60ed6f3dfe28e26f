const header = 'Date,Type,Location,Half,Status,Country,Region,Notes';
const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Days as the file that an import takes. */
export const csvOf = (days) => `${[header, ...days.flatMap(rowsOf)].join('\r\n')}\r\n`;

function rowsOf({ date, am, pm, status, notes }) {
  const row = ({ type, place }, half) =>
    [date, type, place ?? '', half, status, '', '', notes].map(cell).join(',');
  if (am && pm && am.type === pm.type && am.place === pm.place) return [row(am, 'full')];
  return [am && row(am, 'am'), pm && row(pm, 'pm')].filter(Boolean);
}
