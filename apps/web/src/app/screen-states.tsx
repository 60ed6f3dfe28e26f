import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../data/connection.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { isMissing, reloadIfReached } from './outdated.ts';
import styles from './screen-states.module.css';

/** Nothing is at this address. It stands alone, without the frame. */
export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <main className={styles.state}>
      <title>{`${t('notFound.title')} · Worklog`}</title>
      <EmptyState
        level={1}
        title={t('notFound.title')}
        action={
          <ButtonLink to="/today" variant="primary">
            {t('notFound.action')}
          </ButtonLink>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </main>
  );
}

/** A screen that could not be shown: says why and offers to try again. What only did not come, comes by itself. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const connection = useConnection();
  useEffect(() => {
    if (isMissing(error) && connection === 'here') void reloadIfReached();
  }, [error, connection]);
  return (
    <div className={styles.state}>
      <ErrorNote
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}

/** The shape of a screen while its code or its data is on the way. */
export function ScreenLoading() {
  const { t } = useTranslation('app');
  return (
    <div aria-busy="true" className={styles.loading}>
      <span className="sr" role="status">
        {t('loading')}
      </span>
      <Skeleton height="2rem" width="14rem" />
      <Skeleton height="10rem" />
      <Skeleton height="16rem" />
    </div>
  );
}
