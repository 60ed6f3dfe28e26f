import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/tag.tsx';
import { lineJson, printJson } from '../json/print.ts';
import { stringAt, type JsonNode } from '../json/tree.ts';
import styles from './table-view.module.css';

/** Longer texts, and longer nested values, are cut until somebody asks for all of them. */
const longestText = 120;
const longestNested = 48;

export interface TableCellProps {
  /** The text that the value is in. */
  readonly text: string;
  /** Undefined: the object has no such key. */
  readonly node: JsonNode | undefined;
}

/** One value of a table. */
export function TableCell({ text, node }: TableCellProps) {
  const { t } = useTranslation('configs');
  if (!node) return <span className="mut nowrap">{t('table.notSet')}</span>;
  switch (node.kind) {
    case 'number':
      return text.slice(node.start, node.end);
    case 'boolean':
    case 'null':
      return <Literal text={text.slice(node.start, node.end)} />;
    case 'string':
      return <StringCell value={stringAt(text, node)} quoted={text.slice(node.start, node.end)} />;
    case 'object':
    case 'array':
      return <Nested text={text} node={node} />;
  }
}

function Literal({ text }: { readonly text: string }) {
  return (
    <Tag>
      <span className="mono">{text}</span>
    </Tag>
  );
}

function StringCell({ value, quoted }: { readonly value: string; readonly quoted: string }) {
  const { t } = useTranslation('configs');
  if (value === '') return <span className="mut">{t('table.emptyText')}</span>;
  // A text that looks like something else is shown as the text that it is.
  if (/^(-?\d|true$|false$|null$|\s)|\s$/.test(value)) {
    return <LongText text={quoted.length <= longestText ? quoted : value} />;
  }
  return <LongText text={value} />;
}

function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation('configs');
  const [isOpen, setOpen] = useState(false);
  if (text.length <= longestText) return <span className={styles.text}>{text}</span>;
  return (
    <span className={styles.text}>
      {isOpen ? text : `${text.slice(0, longestText)}…`}{' '}
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('table.showLess') : t('table.showAll')}
      </button>
    </span>
  );
}

function Nested({ text, node }: { readonly text: string; readonly node: JsonNode }) {
  const { t } = useTranslation('configs');
  const [isOpen, setOpen] = useState(false);
  const line = lineJson(text, node);
  if (line.length <= longestNested) return <code className={styles.nested}>{line}</code>;
  const size =
    node.kind === 'object'
      ? t('table.members', { count: node.members.length })
      : t('table.items', { count: node.kind === 'array' ? node.items.length : 0 });
  return (
    <div className={styles.nested}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {node.kind === 'object' ? '{ … }' : '[ … ]'} {size}
      </button>
      {isOpen ? (
        <pre className={styles.open}>{printJson(text, node)}</pre>
      ) : (
        <code className={styles.preview}>{line.slice(0, longestNested)}…</code>
      )}
    </div>
  );
}
