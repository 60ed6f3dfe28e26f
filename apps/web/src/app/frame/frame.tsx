import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionState } from '../../data/session.ts';
import { ScreenLoading } from '../screen-states.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { ConnectionLine } from './connection-line.tsx';
import styles from './frame.module.css';
import { KeysHelp } from './keys-help.tsx';
import { Navigation } from './navigation.tsx';

const SignInAgain = lazy(async () => ({
  default: (await import('../../features/accounts/sign-in-again.tsx')).SignInAgain,
}));

/** What is around every screen of somebody who is signed in. */
export function Frame() {
  const { t } = useTranslation('app');
  const hasEnded = useSessionState() === 'ended';
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <ConnectionLine />
      <div className={styles.app}>
        <Navigation />
        <main id="main" className={styles.main} tabIndex={-1}>
          <Suspense fallback={<ScreenLoading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <BottomBar />
      <KeysHelp />
      {hasEnded && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </>
  );
}
