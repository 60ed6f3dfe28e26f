import { parser } from '@prometheus-io/lezer-promql';

/** What an expression asks for: a metric, with the labels that it is selected by. */
interface Selection {
  readonly metric: string;
  readonly labels: readonly string[];
}

/** What an expression is made of. */
export interface Expression {
  readonly selections: readonly Selection[];
  /** Labels by which results are grouped. */
  readonly groupings: readonly string[];
}

/** Reads an expression of PromQL. Throws an error that shows where it is none. */
export function readExpression(text: string): Expression {
  const selections: { metric: string; labels: string[] }[] = [];
  const groupings: string[] = [];
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      const found = text.slice(from, to);
      if (type.isError) throw new Error(`It is no PromQL from ${from} on: ${text.slice(from)} in ${text}`);
      if (type.name === 'VectorSelector') selections.push({ metric: '', labels: [] });
      const last = selections.at(-1);
      if (type.name === 'Identifier' && last) last.metric = found;
      if (type.name !== 'LabelName') return;
      if (node.parent?.name === 'GroupingLabels') groupings.push(found);
      else last?.labels.push(found);
    },
  });
  return { selections, groupings };
}
