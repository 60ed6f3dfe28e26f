import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placesQuery, type Place } from '../../data/places.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Stack } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { isOwn } from './place-options.ts';
import { PlacesTable } from './places-table.tsx';

/** What is open: a place to change or to add, or a merge. */
type Opened = { readonly kind: 'place' | 'merge'; readonly place: Place | undefined };

/** Settings: one's own places, and the offices. */
export function PlacesSection() {
  const { t } = useTranslation('places');
  const query = useQuery(placesQuery);
  const [opened, setOpened] = useState<Opened>();
  const places = query.data ?? [];
  const open = (kind: Opened['kind'], place?: Place) => {
    setOpened({ kind, place });
  };
  const close = () => {
    setOpened(undefined);
  };
  return (
    <Stack>
      <title>{`${t('title')} · Worklog`}</title>
      <OwnPlaces query={query} onOpen={open} />
      {query.data && <Offices places={places.filter((place) => !isOwn(place))} />}
      {opened?.kind === 'place' && <PlaceDialog place={opened.place} onClose={close} />}
      {opened?.kind === 'merge' && <MergeDialog places={places} from={opened.place} onClose={close} />}
    </Stack>
  );
}

interface OwnPlacesProps {
  readonly query: UseQueryResult<readonly Place[]>;
  readonly onOpen: (kind: Opened['kind'], place?: Place) => void;
}

function OwnPlaces({ query, onOpen }: OwnPlacesProps) {
  const { t } = useTranslation('places');
  const own = query.data?.filter(isOwn);
  const hasSome = own !== undefined && own.length > 0;
  const actions = (
    <>
      <Button
        disabled={!hasSome}
        onClick={() => {
          onOpen('merge');
        }}
      >
        {t('merge')}
      </Button>
      <Button
        icon="plus"
        onClick={() => {
          onOpen('place');
        }}
      >
        {t('add')}
      </Button>
    </>
  );
  return (
    <Card
      title={t('title')}
      note={t('note')}
      actions={actions}
      flush={hasSome}
      footer={hasSome ? t('footer') : undefined}
    >
      <Waiting query={query} title={t('loadFailed')} lines={5} height="1.5rem" />
      {own && <OwnList places={own} onOpen={onOpen} />}
    </Card>
  );
}

interface OwnListProps {
  readonly places: readonly Place[];
  readonly onOpen: OwnPlacesProps['onOpen'];
}

function OwnList({ places, onOpen }: OwnListProps) {
  const { t } = useTranslation('places');
  if (places.length === 0) {
    return (
      <EmptyState icon="place" title={t('empty')}>
        {t('emptyNote')}
      </EmptyState>
    );
  }
  const actions = {
    onEdit: (place: Place) => {
      onOpen('place', place);
    },
    onMerge: (place: Place) => {
      onOpen('merge', place);
    },
  };
  return <PlacesTable label={t('table.own')} places={places} actions={actions} />;
}

function Offices({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('places');
  const isEmpty = places.length === 0;
  return (
    <Card title={t('offices.title')} note={t(isEmpty ? 'offices.empty' : 'offices.note')} flush={!isEmpty}>
      {isEmpty ? undefined : <PlacesTable label={t('table.offices')} places={places} />}
    </Card>
  );
}
