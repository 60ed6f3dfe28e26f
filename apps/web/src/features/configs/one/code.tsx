import { memo, type ReactNode } from 'react';
import { tokensOf } from '../json/tokens.ts';
import styles from './code.module.css';

/** Longer lines are shown in one colour: their parts would be too many. */
const longest = 4000;

const colours = {
  key: styles.key,
  string: styles.string,
  number: styles['number-token'],
  word: styles.word,
};

/** A line of JSON in colours. */
export function CodeText({ text }: { readonly text: string }) {
  if (text.length > longest) return text;
  return tokensOf(text).map(({ kind, text: part }, index) =>
    kind === 'plain' ? (
      part
    ) : (
      <span key={index} className={colours[kind]}>
        {part}
      </span>
    ),
  );
}

export interface CodeLineProps {
  readonly text: string;
  /** Its number, from 1; undefined: none is shown. */
  readonly number?: number | undefined;
  readonly kind?: 'added' | 'removed' | undefined;
  /** What `kind` means, read out. */
  readonly label?: string | undefined;
}

const signs = { added: '+', removed: '\u2212' } as const;

/** One line of a text, with its number and what became of it. */
export const CodeLine = memo(function CodeLine({ text, number, kind, label }: CodeLineProps) {
  return (
    <span className={[styles.line, kind && styles[kind]].filter(Boolean).join(' ')}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.sign} aria-hidden="true">
        {kind && signs[kind]}
      </span>
      {label && <span className="sr">{label} </span>}
      <CodeText text={text} />
      {'\n'}
    </span>
  );
});

/** Lines of a text. */
export function Code({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // What can scroll has to be within reach of the keyboard.
    <pre className={styles.code} role="region" aria-label={label} tabIndex={0}>
      {children}
    </pre>
  );
}
