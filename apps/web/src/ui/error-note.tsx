import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { errorText, readError } from './error-text.ts';
import { Note } from './note.tsx';

/** Gives the sentence for an error in the language of the page. */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('ui');
  return useCallback(
    (error: unknown) =>
      errorText(error, (key, values = {}) =>
        // The key is made of a code, so the types cannot know it.
        i18n.exists(key, { ns: 'ui', ...values }) ? t(key as 'error.unexpected', values) : undefined,
      ),
    [t, i18n],
  );
}

export interface ErrorNoteProps {
  readonly error: unknown;
  /** Tries again what failed. */
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean | undefined;
  /** What could not be done, such as “The places could not be loaded.” */
  readonly title?: string | undefined;
}

/** An error in one part of a page; the rest stays usable. */
export function ErrorNote({ error, onRetry, isRetrying, title }: ErrorNoteProps) {
  const { t } = useTranslation('ui');
  const text = useErrorText()(error);
  const { requestId } = readError(error);
  const action = onRetry && (
    <Button onClick={onRetry} isBusy={isRetrying}>
      {t('tryAgain')}
    </Button>
  );
  return (
    <Note tone="bad" role="alert" title={title ? `${title} ${text}` : text} action={action}>
      {requestId && <p>{t('error.request', { id: requestId })}</p>}
    </Note>
  );
}
