/** The columns of a file of days; `Person` is there in files of several people. */
const dayColumns = ['Date', 'Type', 'Location', 'Half', 'Status', 'Country', 'Region', 'Notes'] as const;

/** A column of a file of days. */
export type DayColumn = (typeof dayColumns)[number] | 'Person';

/** Which column of the file is which, as an index from 0; those that the file has not are left out. */
export type Mapping = Readonly<Partial<Record<DayColumn, number>>>;

/** What other programs call the columns, in lower case. The name of the column itself is known besides. */
const otherNames: Readonly<Record<DayColumn, readonly string[]>> = {
  Person: ['name', 'user', 'employee', 'mitarbeiter', 'mitarbeiterin', 'benutzer'],
  Date: ['day', 'datum', 'tag'],
  Type: ['art', 'typ', 'kind', 'category', 'kategorie', 'day type'],
  Location: ['place', 'ort', 'standort', 'office'],
  Half: ['part', 'hälfte', 'halbtag', 'tageshälfte'],
  Status: ['state', 'zustand'],
  Country: ['land', 'country code'],
  Region: ['state code', 'bundesland'],
  Notes: ['note', 'comment', 'notiz', 'notizen', 'bemerkung', 'kommentar'],
};

/** The columns of an import: of one's own days, or of several people's. */
export function columnsFor(kind: 'own' | 'people'): readonly DayColumn[] {
  return kind === 'people' ? ['Person', ...dayColumns] : dayColumns;
}

/** Which column is which, by what a file calls them, in any letter case. */
export function guessMapping(header: readonly string[], columns: readonly DayColumn[]): Mapping {
  const names = header.map((name) => name.trim().toLowerCase());
  const mapping: Partial<Record<DayColumn, number>> = {};
  const taken = new Set<number>();
  const assign = (column: DayColumn, known: readonly string[]): void => {
    const index = names.findIndex((name, at) => !taken.has(at) && known.includes(name));
    if (index < 0 || mapping[column] !== undefined) return;
    mapping[column] = index;
    taken.add(index);
  };
  // What is called by its own name comes first: only then may `state` be a region.
  for (const column of columns) assign(column, [column.toLowerCase()]);
  for (const column of columns) assign(column, otherNames[column]);
  return mapping;
}

/** The mapping with one column chosen anew; a column of the file is never two. */
export function withColumn(mapping: Mapping, column: DayColumn, index: number | undefined): Mapping {
  const others = Object.entries(mapping).filter(([name, at]) => name !== column && at !== index);
  return { ...Object.fromEntries(others), ...(index !== undefined && { [column]: index }) };
}

/** The columns that have to be there and are not. */
export function missingColumns(mapping: Mapping, kind: 'own' | 'people'): DayColumn[] {
  const needed: readonly DayColumn[] = kind === 'people' ? ['Person', 'Date', 'Type'] : ['Date', 'Type'];
  return needed.filter((column) => mapping[column] === undefined);
}

/** Whether a file is of three columns with the location last: there a quote is a sign like any other. */
export function isOlderFile(header: readonly string[], mapping: Mapping): boolean {
  return header.length === 3 && mapping.Location === 2;
}
