import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A figure with its name. */
export interface Fact {
  readonly id: string;
  readonly label: ReactNode;
  /** Mostly a `NumberLink`. */
  readonly value: ReactNode;
  /** What it is made of, or its unit. */
  readonly note?: ReactNode;
}

/** A few figures side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.id} className={styles.fact}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note && <small>{fact.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
