import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { Config } from '../data.ts';
import { prettyText } from '../json/print.ts';
import { MoreRows, useSteps } from '../steps.tsx';
import { copyText } from './clipboard.ts';
import { Code, CodeLine } from './code.tsx';
import styles from './config-card.module.css';

/** So many lines are shown at once. */
const step = 400;

/** A configuration as the JSON that is stored: numbers, escapes and the order of keys as they are, laid out anew. */
export function JsonView({ config }: { readonly config: Config }) {
  const { t } = useTranslation('configs');
  const toast = useToast();
  const text = useMemo(() => prettyText(config.data), [config.data]);
  const lines = useMemo(() => text.split('\n'), [text]);
  const { shown, left, onMore } = useSteps(lines.length, step);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    toast.show(isCopied ? { text: t('one.copied') } : { text: t('one.notCopied'), tone: 'bad' });
  };
  return (
    <>
      <Code label={t('one.code', { name: config.name })}>
        {lines.slice(0, shown).map((line, index) => (
          <CodeLine key={index} text={line} number={index + 1} />
        ))}
      </Code>
      <MoreRows left={left} onMore={onMore} />
      <div className={styles.foot}>
        <Button icon="copy" onClick={() => void copy()}>
          {t('one.copy')}
        </Button>
        <span className={`end mono xs ${styles.tag ?? ''}`}>{config.etag}</span>
      </div>
    </>
  );
}
