import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useChangePlace, useCreatePlace, useRemovePlace, type Place } from '../../data/places.ts';
import { useAttempt } from '../../ui/attempt.ts';
import { ActionMenu } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { isOwn } from './place-options.ts';

export interface PlaceMenuProps {
  readonly place: Place;
  readonly onEdit: (place: Place) => void;
  readonly onMerge: (place: Place) => void;
}

/** What can be done with a place of one's own. */
export function PlaceMenu({ place, onEdit, onMerge }: PlaceMenuProps) {
  const { t } = useTranslation('places');
  const archive = useArchiving(place);
  const remove = useRemoval(place);
  return (
    <ActionMenu
      label={t('actions', { name: place.name })}
      actions={[
        [
          {
            label: t('edit'),
            icon: 'edit',
            onSelect: () => {
              onEdit(place);
            },
          },
          {
            label: t('mergeThis'),
            onSelect: () => {
              onMerge(place);
            },
          },
          { label: t(place.isArchived ? 'restore' : 'archive'), onSelect: archive },
        ],
        [{ label: t('remove'), icon: 'trash', onSelect: remove, isDanger: true }],
      ]}
    />
  );
}

/** Archives a place, or offers it again; either can be taken back. */
function useArchiving({ id, name, isArchived }: Place): () => void {
  const { t } = useTranslation('places');
  const toast = useToast();
  const attempt = useAttempt();
  const change = useChangePlace();
  const set = (to: boolean) => change.mutateAsync({ id, change: { isArchived: to } });
  return () => {
    attempt(set(!isArchived), () => {
      const onAction = () => {
        attempt(set(isArchived));
      };
      const text = t(isArchived ? 'restoredDone' : 'archivedDone', { name });
      toast.show({ text, action: { label: t('undo'), onAction } });
    });
  };
}

/** Removes a place that no day names. To take it back makes it anew. */
function useRemoval(place: Place): () => void {
  const { t } = useTranslation('places');
  const toast = useToast();
  const attempt = useAttempt();
  const remove = useRemovePlace();
  const create = useCreatePlace();
  const { id, name, country, region } = place;
  const putBack = () => {
    attempt(create.mutateAsync({ name, kind: isOwn(place) ? place.kind : 'other', country, region }));
  };
  const removed = remove.mutateAsync;
  return () => {
    const begun = removed(id).then(
      () => true,
      (error: unknown) => {
        if (isProblem(error, 'in_use')) return false;
        throw error;
      },
    );
    attempt(begun, (isGone) => {
      if (!isGone) toast.show({ text: t('inUse', { name }), tone: 'bad' });
      else toast.show({ text: t('removed', { name }), action: { label: t('undo'), onAction: putBack } });
    });
  };
}
