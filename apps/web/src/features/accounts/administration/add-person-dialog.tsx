import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../../data/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { FieldGroup, PasswordField, TextField } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/page.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useFaultText } from '../fault-text.ts';
import { nameFault, passwordFault } from '../password-rules.ts';
import { isShownAt } from '../server-faults.ts';
import { useCreatePerson, useMakeResetLink } from './data.ts';
import { LinkToGive } from './link-to-give.tsx';

/** How somebody gets in first. */
type Way = 'link' | 'password';

/** A password that nobody will ever type: it only stands until the person has chosen one. */
function unknownPassword(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(8)), (part) => part.toString(36)).join('-');
}

/** Asks whose account is to be made; with a link, shows that afterwards. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('accounts');
  const toast = useToast();
  const create = useCreatePerson();
  const link = useMakeResetLink();
  const [name, setName] = useState('');
  const add = async (password: string | undefined): Promise<void> => {
    const person = await create.mutateAsync({ name, password: password ?? unknownPassword() });
    if (password === undefined) {
      // The account is there: a link can be made from its sheet as well.
      await link.mutateAsync(person.name).catch(() => undefined);
      return;
    }
    toast.show({ text: t('administration.new.done', { name: person.name }) });
    onClose();
  };
  const isDone = link.isSuccess || link.isError;
  return (
    <Dialog
      isOpen
      size="md"
      onClose={onClose}
      title={link.data ? t('administration.link.title', { name }) : t('administration.new.title')}
      isModalOnly={link.data !== undefined}
      footer={
        isDone && (
          <Button variant="primary" size="lg" onClick={onClose}>
            {t('administration.link.done')}
          </Button>
        )
      }
    >
      {link.data && <LinkToGive link={link.data} name={name} />}
      {link.isError && <ErrorNote title={t('administration.new.linkFailed', { name })} error={link.error} />}
      {!isDone && (
        <AddForm
          name={name}
          error={create.error}
          isBusy={create.isPending || link.isPending}
          onName={setName}
          onSubmit={(password) => {
            // What is refused shows in the form.
            add(password).catch(() => undefined);
          }}
        />
      )}
    </Dialog>
  );
}

interface AddFormProps {
  readonly name: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onName: (name: string) => void;
  /** Undefined: they get a link. */
  readonly onSubmit: (password: string | undefined) => void;
}

function AddForm({ name, error, isBusy, onName, onSubmit }: AddFormProps) {
  const { t } = useTranslation('accounts');
  const { minimumPasswordLength: minimum } = useAbout();
  const faultText = useFaultText();
  const [way, setWay] = useState<Way>('link');
  const [password, setPassword] = useState('');
  const [isSent, setSent] = useState(false);
  const faults = {
    name: nameFault(name),
    password: way === 'password' ? passwordFault(password, { minimum, name }) : undefined,
  };
  const wrongName =
    isSent && faults.name ? faultText.ofName(faults.name) : faultText.ofServer(error, '/name');
  const wrongPassword =
    isSent && faults.password
      ? faultText.ofPassword(faults.password, password, { minimum, name })
      : faultText.ofServer(error, '/password');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSent(true);
    const isRight = faults.name === undefined && faults.password === undefined;
    if (isRight && !isBusy) onSubmit(way === 'link' ? undefined : password);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {error && !isShownAt(error, ['/name', '/password']) && <ErrorNote error={error} />}
        <TextField
          label={t('name.label')}
          error={wrongName}
          data-autofocus
          autoComplete="off"
          value={name}
          onChange={(event) => {
            onName(event.target.value);
          }}
        />
        <WayField way={way} onWay={setWay} />
        {way === 'password' && (
          <FirstPassword minimum={minimum} password={password} error={wrongPassword} onChange={setPassword} />
        )}
        <Button type="submit" variant="primary" size="lg" isWide isBusy={isBusy}>
          {name.trim() === ''
            ? t('administration.new.submitEmpty')
            : t('administration.new.submit', { name: name.trim() })}
        </Button>
      </Stack>
    </form>
  );
}

interface FirstPasswordProps {
  readonly minimum: number;
  readonly password: string;
  readonly error: string | undefined;
  readonly onChange: (password: string) => void;
}

function FirstPassword({ minimum, password, error, onChange }: FirstPasswordProps) {
  const { t } = useTranslation('accounts');
  return (
    <PasswordField
      label={t('administration.new.byPassword')}
      hint={t('administration.new.passwordHint', { count: minimum })}
      error={error}
      autoComplete="new-password"
      value={password}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

function WayField({ way, onWay }: { readonly way: Way; readonly onWay: (way: Way) => void }) {
  const { t } = useTranslation('accounts');
  return (
    <FieldGroup
      label={t('administration.new.how')}
      hint={way === 'link' ? t('administration.new.linkText') : undefined}
    >
      <Segmented
        label={t('administration.new.how')}
        value={way}
        isFull
        options={[
          { value: 'link', label: t('administration.new.byLink') },
          { value: 'password', label: t('administration.new.byPassword') },
        ]}
        onChange={onWay}
      />
    </FieldGroup>
  );
}
