import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { Popover } from '../../../ui/popover.tsx';
import styles from './configs-list.module.css';

const examples = [
  ['name', 'travel'],
  ['value', 'data.country=DE'],
  ['range', 'data.days[gte]=30'],
  ['deep', 'data.sender.name=x'],
  ['several', 'data.tls=true&name=app'],
  ['quoted', 'data.code="4608"'],
] as const;

export interface SearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What the server finds wrong with it. */
  readonly fault?: string | undefined;
}

/** Where a name or a search is typed, with how that is done. The key `/` leads to it. */
export function SearchBox({ text, onChange, fault }: SearchBoxProps) {
  const { t } = useTranslation('configs');
  const ref = useRef<HTMLInputElement>(null);
  const id = useId();
  useKeys({
    '/': () => {
      // On a narrow screen the list is hidden while a configuration is open.
      if (!ref.current?.checkVisibility()) return false;
      ref.current.focus();
      return true;
    },
  });
  return (
    <div className={styles.box}>
      <SearchField
        ref={ref}
        label={t('list.search')}
        keys="/"
        className={styles.field}
        value={text}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <SearchHelp onPick={onChange} />
      {fault && (
        <p id={id} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function SearchHelp({ onPick }: { readonly onPick: (text: string) => void }) {
  const { t } = useTranslation('configs');
  return (
    <Popover
      label={t('help.label')}
      position="bottom-end"
      trigger={({ isOpen, toggle }) => (
        <IconButton icon="info" label={t('help.label')} aria-expanded={isOpen} onClick={toggle} />
      )}
    >
      {(close) => (
        <>
          <h2 className={styles.help}>{t('help.label')}</h2>
          <dl className={styles.examples}>
            {examples.map(([key, example]) => (
              <div key={key}>
                <dt>
                  <button
                    type="button"
                    className={styles.example}
                    onClick={() => {
                      onPick(example);
                      close();
                    }}
                  >
                    {example}
                  </button>
                </dt>
                <dd className="mut">{t(`help.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Popover>
  );
}
