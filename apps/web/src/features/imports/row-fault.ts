/** What stands in the sentence of a fault. */
interface RowFaultValues {
  readonly format?: string;
  readonly list?: string;
  readonly type?: string;
  readonly most?: string;
  readonly standard?: string;
  readonly line?: string;
}

/** What is wrong with a row, as far as the page has words of its own for it. */
export interface RowFault {
  readonly key:
    | 'date'
    | 'type'
    | 'half'
    | 'status'
    | 'needsPlace'
    | 'placeName'
    | 'code'
    | 'notesLong'
    | 'leftOut'
    | 'nobody'
    | 'twice'
    | 'notesDiffer'
    | 'notCome';
  readonly values: RowFaultValues;
}

/** The server's sentences (docs/days.md), and what is in them. */
const sentences: readonly (readonly [RowFault['key'], RegExp])[] = [
  ['date', /^is not a date of the form (?<format>\S+) that there is$/],
  ['half', /^is none of full, am, pm$/],
  ['type', /^is none of (?<list>.+)$/],
  ['status', /^is neither planned nor confirmed$/],
  ['needsPlace', /^is missing, which the type (?<type>\S+) needs$/],
  ['placeName', /^is no name of 1 to (?<most>\d+) characters/],
  ['code', /^is no (?<standard>ISO 3166-[12](?: alpha-2)?) code$/],
  ['notesLong', /^has more than (?<most>\d+) characters$/],
  ['leftOut', /^is left out, because another row of the date is wrong$/],
  ['nobody', /^is nobody with an account$/],
  ['twice', /^is of \S+, of which line (?<line>\d+) has the (?:am|pm) already$/],
  ['notesDiffer', /^are others than those of \S+ in line (?<line>\d+)$/],
  ['notCome', /^cannot be confirmed yet$/],
];

/** Reads what the server says of a row; undefined: the page has no other words for it. */
export function readRowFault(detail: string): RowFault | undefined {
  for (const [key, sentence] of sentences) {
    const found = sentence.exec(detail);
    if (found) return { key, values: { ...found.groups } };
  }
  return undefined;
}
