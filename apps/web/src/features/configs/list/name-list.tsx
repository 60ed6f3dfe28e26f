import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { MoreRows, useSteps } from '../steps.tsx';
import styles from './configs-list.module.css';

/** So many names are shown at once. */
const step = 200;

export interface NameListProps {
  readonly names: readonly string[];
  readonly opened: string | undefined;
  /** The search that the links keep. */
  readonly q: string;
}

/** Names of configurations, each a link to it. */
export function NameList({ names, opened, q }: NameListProps) {
  const { shown, left, onMore } = useSteps(names.length, step);
  // What is opened and comes far below stands on top, so that it is in the list without all those before it.
  const isFar = opened !== undefined && names.indexOf(opened) >= shown;
  return (
    <div className={styles.scroll}>
      <ul role="list">
        {isFar && <NameLink name={opened} q={q} />}
        {names.slice(0, shown).map((name) => (
          <NameLink key={name} name={name} q={q} />
        ))}
      </ul>
      <MoreRows left={left} onMore={onMore} />
    </div>
  );
}

const NameLink = memo(function NameLink({ name, q }: { readonly name: string; readonly q: string }) {
  return (
    <li>
      <Link
        to="/configurations/$name"
        params={{ name }}
        search={q === '' ? {} : { q }}
        activeOptions={{ includeSearch: false }}
        className={styles.link}
        preload={false}
      >
        <b>{name}</b>
      </Link>
    </li>
  );
});
