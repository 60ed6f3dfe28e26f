import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Note } from '../../../ui/note.tsx';
import { Stack } from '../../../ui/page.tsx';
import type { ResetLink } from './data.ts';
import styles from './people.module.css';

/** A link that is shown this once, with a button that copies it. */
export function LinkToGive({ link, name }: { readonly link: ResetLink; readonly name: string }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const [state, setState] = useState<'new' | 'copied' | 'failed'>('new');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link.url);
      setState('copied');
    } catch {
      // Without TLS a browser has no clipboard for pages.
      setState('failed');
    }
  };
  return (
    <Stack>
      <div className={styles.link}>
        <TextField
          label={t('administration.link.label')}
          isMono
          readOnly
          value={link.url}
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <Button icon={state === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
          {t(state === 'copied' ? 'administration.link.copied' : 'administration.link.copy')}
        </Button>
      </div>
      {state === 'failed' && (
        <Note tone="warn" role="status">
          {t('administration.link.copyFailed')}
        </Note>
      )}
      <Note title={t('administration.link.once', { time: format.instant(link.expiresAt) })}>
        {t('administration.link.giveIt', { name })}
      </Note>
    </Stack>
  );
}
