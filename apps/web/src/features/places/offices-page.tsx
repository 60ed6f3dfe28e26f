import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../data/places.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useErrorText } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { List, ListRow } from '../../ui/list.tsx';
import { ActionMenu, type MenuAction } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useToast } from '../../ui/toast.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { OfficeDialog } from './office-dialog.tsx';
import { useOffices, useSaveOffice } from './offices-data.ts';
import { useWhere } from './use-where.ts';

/** What the dialog is open for. */
type Opened = { readonly office: Place | undefined } | undefined;

/** Administration: the places of the organisation. */
export function OfficesPage() {
  const { t } = useTranslation('places');
  const [opened, setOpened] = useState<Opened>();
  return (
    <>
      <title>{`${t('officesPage.title')} · Worklog`}</title>
      <PageHead
        title={t('officesPage.title')}
        sub={t('officesPage.sub')}
        actions={
          <Button variant="primary" icon="plus" onClick={() => setOpened({ office: undefined })}>
            {t('officesPage.add')}
          </Button>
        }
      />
      <Offices onEdit={(office) => setOpened({ office })} />
      {opened && <OfficeDialog {...opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function Offices({ onEdit }: { readonly onEdit: (office: Place) => void }) {
  const { t } = useTranslation('places');
  const query = useOffices();
  const { data } = query;
  if (!data) {
    return <Waiting query={query} title={t('officesPage.loadFailed')} lines={4} height="1.5rem" card={{}} />;
  }
  return (
    <Card flush={data.length > 0}>
      {data.length === 0 && (
        <EmptyState icon="place" level={2} title={t('officesPage.empty')}>
          {t('officesPage.emptyText')}
        </EmptyState>
      )}
      {data.length > 0 && (
        <List>
          {data.map((office) => (
            <Row key={office.id} office={office} onEdit={() => onEdit(office)} />
          ))}
        </List>
      )}
    </Card>
  );
}

function Row({ office, onEdit }: { readonly office: Place; readonly onEdit: () => void }) {
  const { t } = useTranslation('places');
  const whereOf = useWhere([office]);
  const { name, isArchived } = office;
  const archive = useArchiving(office);
  return (
    <ListRow>
      <Icon name="place" />
      <span className="grow break">
        {name} <span className="mut sm">{whereOf(office) ?? t('officesPage.nowhere')}</span>
      </span>
      {isArchived && <Tag>{t('officesPage.archived')}</Tag>}
      <ActionMenu
        label={t('officesPage.actionsOf', { name })}
        actions={[{ label: t('officesPage.change'), icon: 'edit', onSelect: onEdit }, archive]}
      />
    </ListRow>
  );
}

/** Archives an office, or takes that back. */
function useArchiving({ id, name, isArchived }: Place): MenuAction {
  const { t } = useTranslation('places');
  const toast = useToast();
  const errorText = useErrorText();
  const save = useSaveOffice();
  const told = {
    onSuccess: () => {
      toast.show({ text: t(isArchived ? 'officesPage.unarchivedNow' : 'officesPage.archivedNow', { name }) });
    },
    onError: (error: Error) => {
      toast.show({ tone: 'bad' as const, text: errorText(error) });
    },
  };
  return {
    label: t(isArchived ? 'officesPage.unarchive' : 'officesPage.archive'),
    icon: isArchived ? 'undo' : 'lock',
    onSelect: () => {
      save.mutate({ id, change: { isArchived: !isArchived } }, told);
    },
  };
}
