import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Sheet } from '../../../ui/drawer.tsx';
import { useErrorText } from '../../../ui/error-note.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Stack } from '../../../ui/page.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { useChangeRole, usePerson, type Person } from './data.ts';
import { DeletePersonDialog } from './delete-person-dialog.tsx';
import { dateOf } from './people-table.tsx';
import { PersonAllowances } from './person-allowances.tsx';
import { ResetLinkDialog } from './reset-link-dialog.tsx';

export interface PersonSheetProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** All that an administrator can see and do of one person. */
export function PersonSheet({ name, onClose }: PersonSheetProps) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const query = usePerson(name);
  const person = query.data;
  const sub =
    person &&
    t('administration.sinceDate', {
      role: t(`administration.roles.${person.role}`),
      date: format.dayOfMonth(dateOf(person.createdAt), true),
    });
  return (
    <Sheet isOpen size="lg" title={person?.name ?? name} sub={sub} onClose={onClose}>
      {!person && <Waiting query={query} lines={6} height="1.5rem" />}
      {person && (
        <Stack>
          <PersonAllowances person={person.name} />
          <Access person={person} onDeleted={onClose} />
        </Stack>
      )}
    </Sheet>
  );
}

/** Changes the role at once, with Undo. */
function useRoleSwitch(): { readonly change: (person: Person) => void; readonly isBusy: boolean } {
  const { t } = useTranslation('accounts');
  const toast = useToast();
  const errorText = useErrorText();
  const { mutate, isPending } = useChangeRole();
  const set = (name: string, role: Person['role'], undo: boolean): void => {
    mutate(
      { name, role },
      {
        onSuccess: () => {
          const before = role === 'administrator' ? 'person' : 'administrator';
          const text =
            role === 'administrator'
              ? t('administration.isAdministrator', { name })
              : t('administration.isPerson', { name });
          const action = { label: t('administration.undo'), onAction: () => set(name, before, false) };
          toast.show({ text, action: undo ? action : undefined });
        },
        onError: (error) => {
          toast.show({ tone: 'bad', text: errorText(error) });
        },
      },
    );
  };
  return {
    change: ({ name, role }) => {
      set(name, role === 'administrator' ? 'person' : 'administrator', true);
    },
    isBusy: isPending,
  };
}

interface AccessProps {
  readonly person: Person;
  readonly onDeleted: () => void;
}

function Access({ person, onDeleted }: AccessProps) {
  const { t } = useTranslation('accounts');
  const [dialog, setDialog] = useState<'link' | 'delete'>();
  const role = useRoleSwitch();
  const { name } = person;
  const close = (): void => {
    setDialog(undefined);
  };
  const isAdministrator = person.role === 'administrator';
  return (
    <Card title={t('administration.access')} note={t('administration.accessText')}>
      <div className="row wrap">
        <Button icon="link" onClick={() => setDialog('link')}>
          {t('administration.resetLink')}
        </Button>
        <Button isBusy={role.isBusy} onClick={() => role.change(person)}>
          {isAdministrator ? t('administration.makePerson') : t('administration.makeAdministrator')}
        </Button>
        <ButtonLink to="/admin/audit" search={{ person: name }} icon="history">
          {t('administration.audit')}
        </ButtonLink>
        <Button variant="danger" icon="trash" onClick={() => setDialog('delete')}>
          {t('administration.delete')}
        </Button>
      </div>
      {dialog === 'link' && <ResetLinkDialog name={name} onClose={close} />}
      {dialog === 'delete' && <DeletePersonDialog name={name} onClose={close} onDeleted={onDeleted} />}
    </Card>
  );
}
