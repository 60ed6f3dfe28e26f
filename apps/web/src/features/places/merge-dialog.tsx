import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMergePlaces, type Place } from '../../data/places.ts';
import { SearchSelectField } from '../../ui/combo.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FormGrid } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { inListOrder, isOwn } from './place-options.ts';
import { useDaysOfYears } from './use-days-by-place.ts';

export interface MergeDialogProps {
  /** One's own places and the offices. */
  readonly places: readonly Place[];
  /** The one that is to go, where that is known. */
  readonly from: Place | undefined;
  readonly onClose: () => void;
}

/** Makes all days of one place name another, and removes the first. */
export function MergeDialog({ places, from: first, onClose }: MergeDialogProps) {
  const { t } = useTranslation('places');
  const toast = useToast();
  const merge = useMergePlaces();
  const [from, setFrom] = useState<Place | undefined>(first);
  const [into, setInto] = useState<Place>();
  const isSame = from !== undefined && from.id === into?.id;
  const confirm = () => {
    if (!from || !into || isSame) return;
    merge.mutate(
      { id: from.id, into: into.id },
      {
        onSuccess: ({ place: { name }, days }) => {
          toast.show({ text: t('mergeDialog.done', { count: days, name }) });
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      isOpen
      isDanger
      isBusy={merge.isPending}
      onClose={onClose}
      onConfirm={confirm}
      title={t('mergeDialog.title')}
      confirmLabel={into ? t('mergeDialog.confirm', { into: into.name }) : t('mergeDialog.confirmEmpty')}
    >
      <Stack>
        <Choices places={places} from={from} into={into} onFrom={setFrom} onInto={setInto} />
        {from && into && !isSame ? (
          <Effect from={from} into={into} />
        ) : (
          <p className="mut sm" role="status">
            {t(isSame ? 'mergeDialog.same' : 'mergeDialog.choose')}
          </p>
        )}
        {merge.isError && <ErrorNote error={merge.error} />}
      </Stack>
    </ConfirmDialog>
  );
}

interface ChoicesProps {
  readonly places: readonly Place[];
  readonly from: Place | undefined;
  readonly into: Place | undefined;
  readonly onFrom: (place: Place | undefined) => void;
  readonly onInto: (place: Place | undefined) => void;
}

/** Which place goes into which. */
function Choices({ places, from, into, onFrom, onInto }: ChoicesProps) {
  const { t } = useTranslation('places');
  const offered = places.filter(({ isArchived }) => !isArchived);
  return (
    <FormGrid>
      <PlaceChoice
        label={t('mergeDialog.from')}
        places={places.filter(isOwn)}
        value={from}
        onChange={onFrom}
      />
      <PlaceChoice label={t('mergeDialog.into')} places={offered} value={into} onChange={onInto} />
    </FormGrid>
  );
}

interface PlaceChoiceProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly value: Place | undefined;
  readonly onChange: (place: Place | undefined) => void;
}

function PlaceChoice({ label, places, value, onChange }: PlaceChoiceProps) {
  const { t } = useTranslation('places');
  const { language } = useFormat();
  const options = inListOrder(places, language).map(({ id, name, kind }) => ({
    value: id,
    label: name,
    hint: t(`kind.${kind}`),
  }));
  return (
    <SearchSelectField
      label={label}
      options={options}
      value={value?.id ?? null}
      onChange={(id) => {
        onChange(places.find((place) => place.id === id));
      }}
    />
  );
}

/** What the merge will do, before it is done. */
function Effect({ from, into }: { readonly from: Place; readonly into: Place }) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const years = useDaysOfYears(true);
  const names = { from: from.name, into: into.name };
  const days = years.days ? (years.days.get(from.id) ?? 0) : undefined;
  if (years.isLoading) return <p role="status">{t('mergeDialog.counting')}</p>;
  return (
    <div role="status">
      <p className="break">
        {days === undefined
          ? t('mergeDialog.textUnknown', names)
          : t('mergeDialog.text', { ...names, count: days, amount: format.amount(days) })}
      </p>
      {days !== undefined && (
        <p className="mut sm">
          {t('mergeDialog.span', {
            from: format.dayOfMonth(years.from, true),
            to: format.dayOfMonth(years.to, true),
          })}
        </p>
      )}
      <p className="break">{t('mergeDialog.gone', { from: from.name })}</p>
    </div>
  );
}
