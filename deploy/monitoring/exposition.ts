/** Behind the name of a metric, those of its samples. */
const endings: Readonly<Record<string, readonly string[]>> = {
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/** The labels that each name has in a text in the format of Prometheus; a name without a sample has none. */
export function namesIn(text: string): Map<string, Set<string>> {
  const declared = [...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)];
  const names = declared.flatMap(([, metric = '', type = '']) =>
    (endings[type] ?? ['']).map((ending) => metric + ending),
  );
  const labelsOf = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)\{(.*)\} \S+$/gm)) {
    for (const [, label = ''] of labels.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)) labelsOf.get(name)?.add(label);
  }
  return labelsOf;
}
