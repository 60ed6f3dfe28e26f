import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../data/client.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/page.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useWriteConfig } from '../data.ts';
import { nameFaultOf, type NameFault } from '../name.ts';

/** The button that creates a configuration, with the dialog that asks for its name. */
export function CreateConfig({ label }: { readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <CreateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['configs', 'ui']);
  const [name, setName] = useState('');
  const [isSent, setSent] = useState(false);
  const { create, isPending, error, refusal } = useCreate(onClose);
  const fault = nameFaultOf(name) ?? refusal(name);
  // A name that has only been begun is no fault yet.
  const isTold = fault !== undefined && (isSent || fault !== 'empty');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    if (!isPending && nameFaultOf(name) === undefined) create(name);
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('create.title')}>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            isMono
            label={t('create.name')}
            hint={t('create.hint')}
            error={isTold ? t(`create.${fault}`) : undefined}
            value={name}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-autofocus
            onChange={(event) => setName(event.target.value)}
          />
          {error !== undefined && <ErrorNote error={error} />}
          <div className="row wrap">
            <Button type="submit" variant="primary" size="lg" className="grow" isBusy={isPending}>
              {t('create.save')}
            </Button>
            <Button size="lg" onClick={onClose}>
              {t('cancel', { ns: 'ui' })}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Creates a configuration without objects and opens it, to be filled. */
function useCreate(onDone: () => void) {
  const { t } = useTranslation('configs');
  const navigate = useNavigate();
  const toast = useToast();
  const { mutate, isPending, error, variables } = useWriteConfig();
  const create = (name: string): void => {
    const onSuccess = (): void => {
      onDone();
      toast.show({ text: t('create.done', { name }) });
      void navigate({ to: '/configurations/$name', params: { name }, search: { view: 'edit' } });
    };
    mutate({ name, data: '[]', over: null }, { onSuccess });
  };
  const nameFault = faultOfRefusal(error);
  return {
    create,
    isPending,
    /** Why the server refused this very name. */
    refusal: (name: string) => (name === variables?.name ? nameFault : undefined),
    error: nameFault === undefined ? (error ?? undefined) : undefined,
  };
}

function faultOfRefusal(error: unknown): NameFault | undefined {
  if (isProblem(error, 'precondition_failed')) return 'taken';
  return isProblem(error, 'reserved_name') ? 'reserved' : undefined;
}
