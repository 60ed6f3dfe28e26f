import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { useTheme } from '../../ui/preferences.ts';
import styles from './theme-switch.module.css';

const themes = [
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
  { value: 'system', icon: 'device' },
] as const;

/** Light, dark, or as the system. */
export function ThemeSwitch() {
  const { t } = useTranslation('app');
  const [theme, setTheme] = useTheme();
  return (
    <div className={styles.themes} role="group" aria-label={t('theme.label')}>
      {themes.map(({ value, icon }) => (
        <button
          key={value}
          type="button"
          title={t(`theme.${value}`)}
          aria-label={t(`theme.${value}`)}
          aria-pressed={theme === value}
          onClick={() => {
            setTheme(value);
          }}
        >
          <Icon name={icon} size="sm" />
        </button>
      ))}
    </div>
  );
}
