import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './tokens.module.css';

export interface TokenSecretProps {
  readonly secret: string;
  readonly onDone: () => void;
}

/** The secret of a token that was just made. */
export function TokenSecret({ secret, onDone }: TokenSecretProps) {
  const { t } = useTranslation('tokens');
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    field.current?.select();
  }, []);
  const copy = async (): Promise<void> => {
    try {
      // Not there on a page without TLS, as in a home network.
      await navigator.clipboard.writeText(secret);
      setState('copied');
    } catch {
      field.current?.select();
      setState('copyFailed');
    }
  };
  return (
    <div className={styles.form}>
      <Note tone="warn">{t('secret.warning')}</Note>
      <TextField
        ref={field}
        label={t('secret.label')}
        hint={t('secret.use')}
        isMono
        readOnly
        value={secret}
        onFocus={(event) => event.target.select()}
      />
      <p role="status" className={`sm ${state === 'copyFailed' ? 'bad-t' : 'ok-t'}`}>
        {state && t(`secret.${state}`)}
      </p>
      <div className={styles.buttons}>
        <Button variant="primary" size="lg" icon="copy" onClick={() => void copy()}>
          {t('secret.copy')}
        </Button>
        <Button size="lg" onClick={onDone}>
          {t('secret.done')}
        </Button>
      </div>
    </div>
  );
}
