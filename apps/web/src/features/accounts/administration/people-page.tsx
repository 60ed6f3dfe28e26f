import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page.tsx';
import { useClosing } from '../../../ui/use-closing.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { usePeople } from './data.ts';
import { PeopleCard } from './people-card.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { readPeopleSearch } from './search.ts';

/** Administration: everybody with an account. */
export function PeoplePage() {
  const { t } = useTranslation('accounts');
  const people = usePeople();
  const [isAdding, setAdding] = useState(false);
  const { person } = readPeopleSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const open = (name: string): void => {
    void navigate({ to: '/admin/people', search: { person: name } });
  };
  const close = useClosing('person');
  const count = people.data?.pages.reduce((sum, { users }) => sum + users.length, 0);
  return (
    <>
      <title>{`${t('administration.title')} · Worklog`}</title>
      <PageHead
        title={t('administration.title')}
        sub={
          count !== undefined &&
          t(people.hasNextPage ? 'administration.subMore' : 'administration.sub', { count })
        }
        actions={
          <Button
            variant="primary"
            icon="plus"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('administration.add')}
          </Button>
        }
      />
      {count === undefined ? (
        <Waiting query={people} title={t('administration.loadFailed')} lines={8} height="2rem" card={{}} />
      ) : (
        <PeopleCard people={people} onOpen={open} />
      )}
      {isAdding && <AddPersonDialog onClose={() => setAdding(false)} />}
      {person !== undefined && <PersonSheet key={person} name={person} onClose={close} />}
    </>
  );
}
