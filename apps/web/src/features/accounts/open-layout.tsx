import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../ui/brand.tsx';
import { language } from '../../ui/format.ts';
import { languages, useLanguage, useTheme } from '../../ui/preferences.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './open-layout.module.css';
import { SheetOfDays } from './sheet-of-days.tsx';

export interface OpenLayoutProps {
  /** The heading of the screen, and the title of the window. */
  readonly title: string;
  /** What the screen is for, where the heading does not say all. */
  readonly sub?: string | undefined;
  readonly children: ReactNode;
}

/** What is around the screens of somebody who is not signed in. */
export function OpenLayout({ title, sub, children }: OpenLayoutProps) {
  const { t } = useTranslation('accounts');
  return (
    <div className={styles.columns}>
      <title>{`${title} · Worklog`}</title>
      <div className={styles.side}>
        <main id="main" className={styles.main}>
          <div className={styles.brand}>
            <Brand />
            <b>Worklog</b>
          </div>
          <h1>{title}</h1>
          {sub && <p className="mut sm">{sub}</p>}
          {children}
        </main>
        <footer className={styles.looks}>
          <Looks />
        </footer>
      </div>
      <aside className={styles.art} aria-hidden="true">
        <SheetOfDays />
        <div className={styles.motto}>
          <p>{t('open.motto')}</p>
          <span className="mut">{t('open.mottoRest')}</span>
        </div>
      </aside>
    </div>
  );
}

function Looks() {
  const { t } = useTranslation('accounts');
  const [spoken, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <>
      <Segmented
        label={t('open.language')}
        size="sm"
        value={spoken}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: language(value) }))}
      />
      <Segmented
        label={t('open.theme')}
        size="sm"
        value={theme}
        onChange={setTheme}
        options={[
          { value: 'light', label: t('open.light'), icon: 'sun', isLabelHidden: true },
          { value: 'dark', label: t('open.dark'), icon: 'moon', isLabelHidden: true },
          { value: 'system', label: t('open.system'), icon: 'device', isLabelHidden: true },
        ]}
      />
    </>
  );
}
