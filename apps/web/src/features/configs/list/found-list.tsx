import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../../ui/waiting.tsx';
import { isProblem } from '../../../data/client.ts';
import type { Found, FoundConfig } from '../data.ts';
import { MoreRows, useSteps } from '../steps.tsx';
import styles from './configs-list.module.css';

/** So many configurations are shown at once, with so many of their objects. */
const step = 50;
const mostObjects = 3;

export interface FoundListProps {
  readonly found: UseQueryResult<Found>;
  /** The search that the links keep. */
  readonly q: string;
}

/** What a search of the server finds, by configuration. */
export function FoundList({ found, q }: FoundListProps) {
  const { t } = useTranslation('configs');
  if (found.data && !found.error) return <FoundConfigs found={found.data} q={q} />;
  // What is wrong with the search itself stands at the field.
  if (isProblem(found.error, 'invalid_query')) return <div className={styles.state} />;
  return (
    <div className={styles.state}>
      <Waiting query={found} title={t('list.searchFailed')} lines={4} height="2.5rem" />
    </div>
  );
}

function FoundConfigs({ found, q }: { readonly found: Found; readonly q: string }) {
  const { t } = useTranslation('configs');
  const { configs } = found;
  const { shown, left, onMore } = useSteps(configs.length, step);
  return (
    <>
      <p className={styles.status} role="status">
        {useSummary(found)}
      </p>
      {configs.length === 0 && <p className={styles.state}>{t('list.noneFound')}</p>}
      <div className={styles.scroll}>
        <ul role="list">
          {configs.slice(0, shown).map((config) => (
            <FoundLink key={config.name} config={config} q={q} />
          ))}
        </ul>
        <MoreRows left={left} onMore={onMore} />
      </div>
    </>
  );
}

function useSummary({ configs, total, shown, isMore }: Found): string {
  const { t } = useTranslation('configs');
  if (isMore) return t('list.foundMore', { total, shown });
  if (shown < total) return t('list.foundFirst', { total, shown });
  return t('list.found', { count: total, configs: t('list.configs', { count: configs.length }) });
}

function FoundLink({ config: { name, objects }, q }: { readonly config: FoundConfig; readonly q: string }) {
  const { t } = useTranslation('configs');
  const more = objects.length - mostObjects;
  return (
    <li>
      <Link
        to="/configurations/$name"
        params={{ name }}
        search={{ q }}
        activeOptions={{ includeSearch: false }}
        className={styles.link}
      >
        <b>{name}</b>
        <small>{t('list.matches', { count: objects.length })}</small>
        {objects.slice(0, mostObjects).map((object, index) => (
          <code key={index} className={styles.object}>
            {object.slice(0, 120)}
          </code>
        ))}
        {more > 0 && <small>{t('list.moreObjects', { count: more })}</small>}
      </Link>
    </li>
  );
}
