import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useAttempt } from '../../ui/attempt.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useSaveAddress } from './data.ts';
import { maskedAddress } from './failure.ts';
import styles from './address.module.css';

interface SavedAddressProps {
  readonly url: string;
  readonly onChange: () => void;
}

/** The address that is set, in part until it is asked for. */
export function SavedAddress({ url, onChange }: SavedAddressProps) {
  const { t } = useTranslation('notifications');
  const toast = useToast();
  const attempt = useAttempt();
  const save = useSaveAddress();
  const [isShown, setShown] = useState(false);
  const remove = () => {
    attempt(save.mutateAsync(null), () => {
      const onAction = () => {
        attempt(save.mutateAsync(url));
      };
      toast.show({ text: t('removed'), action: { label: t('undo'), onAction } });
    });
  };
  return (
    <div className={styles.form}>
      <TextField
        label={t('address')}
        hint={t('addressHint')}
        isMono
        readOnly
        autoComplete="off"
        value={isShown ? url : maskedAddress(url)}
      />
      <div className="row wrap">
        <Button onClick={onChange}>{t('change')}</Button>
        <Button
          aria-pressed={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {t(isShown ? 'hide' : 'show')}
        </Button>
        <Button variant="danger" onClick={remove} isBusy={save.isPending}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

interface AddressFormProps {
  readonly onSaved: () => void;
  /** Goes back to the address that is set; none: none is. */
  readonly onCancel?: (() => void) | undefined;
}

/** Sets the address. */
export function AddressForm({ onSaved, onCancel }: AddressFormProps) {
  const { t } = useTranslation('notifications');
  const toast = useToast();
  const save = useSaveAddress();
  const [url, setUrl] = useState('');
  const [isTried, setTried] = useState(false);
  const isUrl = URL.canParse(url.trim());
  const refusal = useRefusal(save.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isUrl || save.isPending) return;
    const onSuccess = () => {
      toast.show({ text: t('saved', { host: new URL(url.trim()).host }) });
      onSaved();
    };
    save.mutate(url.trim(), { onSuccess });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t(onCancel ? 'newAddress' : 'address')}
        isMono
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://hooks.slack.com/services/…"
        value={url}
        error={isTried && !isUrl ? t('missing') : refusal}
        onChange={(event) => {
          setUrl(event.target.value);
          save.reset();
        }}
      />
      {save.isError && refusal === undefined && <ErrorNote error={save.error} />}
      <div className="row wrap">
        <Button type="submit" variant="primary" isBusy={save.isPending}>
          {t('save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

/** What is said beside the field where the server does not take the address. */
function useRefusal(error: Error | null): string | undefined {
  const { t } = useTranslation('notifications');
  if (!isProblem(error, 'invalid_body')) return undefined;
  const detail = error.errors[0]?.detail ?? error.detail;
  return detail.includes('WORKLOG_OUTGOING_HOSTS') ? t('notAllowed') : t('refused', { detail });
}
