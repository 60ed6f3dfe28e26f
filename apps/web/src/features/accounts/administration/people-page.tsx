import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { PageHead } from '../../../ui/page.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
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
  const open = (name: string | undefined): void => {
    void navigate({ to: '/admin/people', search: name === undefined ? {} : { person: name } });
  };
  const count = people.data?.pages.reduce((sum, { users }) => sum + users.length, 0);
  const { error } = people;
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
        <Waiting error={error} isRetrying={people.isFetching} onRetry={() => void people.refetch()} />
      ) : (
        <PeopleCard people={people} onOpen={open} />
      )}
      {isAdding && <AddPersonDialog onClose={() => setAdding(false)} />}
      {person !== undefined && <PersonSheet key={person} name={person} onClose={() => open(undefined)} />}
    </>
  );
}

interface WaitingProps {
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

function Waiting({ error, isRetrying, onRetry }: WaitingProps) {
  const { t } = useTranslation('accounts');
  if (error) {
    return (
      <ErrorNote
        title={t('administration.loadFailed')}
        error={error}
        isRetrying={isRetrying}
        onRetry={onRetry}
      />
    );
  }
  return (
    <Card>
      <SkeletonLines lines={8} height="2rem" />
    </Card>
  );
}
