import type { CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';
import { useDayTypes, type DayType } from '../../../data/day-types.ts';
import { usePlaces } from '../../../data/places.ts';
import { useRecentWishes } from '../../../data/recent.ts';
import { useToday } from '../../../data/today.ts';
import type { HalfName, Status } from '../../../data/days.ts';
import { Button } from '../../../ui/button.tsx';
import { TextAreaField } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import {
  chooseHalf,
  choosePart,
  chooseStatus,
  otherHalf,
  shownHalf,
  type Draft,
  type Part,
} from './draft.ts';
import styles from './day-panel.module.css';
import { PlaceField } from './place-field.tsx';
import { TypeButtons } from './type-buttons.tsx';
import type { DayPanelModel } from './use-day-panel.ts';
import { usualPlace } from './usual-place.ts';
import { useWishText } from './wish-text.ts';

const parts: readonly Part[] = ['full', 'am', 'pm'];

/** Gives what choosing a type makes of a draft: at its usual place, unless another one was chosen for work. */
export function useChooseType(): (draft: Draft, type: DayType) => Draft {
  const recent = useRecentWishes(50);
  const { list } = usePlaces();
  return (draft, { id, countsAs }) => {
    const shown = shownHalf(draft);
    if (shown?.type === id) return draft;
    const usual = usualPlace(id, { recent, places: list });
    const place = countsAs === 'work' ? (usual ?? shown?.place ?? null) : usual;
    return chooseHalf(draft, { type: id, place });
  };
}

/** The type, the part of the day, and what the other half is. */
export function TypeSection({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const chooseType = useChooseType();
  const { draft, edit } = model;
  const shown = shownHalf(draft);
  const differs = draft.part === 'full' && shown === null && draft.am !== null;
  return (
    <section className={styles.section}>
      <TypeButtons
        value={shown?.type ?? null}
        onChoose={(type) => {
          edit(chooseType(draft, type));
        }}
      />
      <Segmented
        label={t('panel.part.label')}
        value={draft.part}
        onChange={(part) => {
          edit(choosePart(draft, part));
        }}
        options={parts.map((value) => ({ value, label: t(`panel.part.${value}`) }))}
        isFull
      />
      {draft.part !== 'full' && <OtherHalf model={model} half={draft.part} />}
      {differs && <p className="mut xs">{t('panel.differs')}</p>}
    </section>
  );
}

/** What stands in the half that is not being set, and what takes the one that is away. */
function OtherHalf({ model, half }: { readonly model: DayPanelModel; readonly half: HalfName }) {
  const { t } = useTranslation('ledger');
  const wishText = useWishText();
  const { draft, single, edit } = model;
  const other = otherHalf(half);
  const record = draft[other];
  const nothing = single === null ? t('panel.otherHalf.stays') : t('panel.otherHalf.nothing');
  const text = record ? wishText(record).text : nothing;
  return (
    <div className="row wrap">
      <p className="mut xs grow">{t(`panel.otherHalf.${other}`, { text })}</p>
      {single !== null && draft[half] !== null && record !== null && (
        <Button
          variant="link"
          onClick={() => {
            edit(chooseHalf(draft, null));
          }}
        >
          {t(`panel.clear.${half}`)}
        </Button>
      )}
    </div>
  );
}

/** Where, notes, and whether it is a plan. */
export function DetailFields({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const types = useDayTypes();
  const { draft, single, edit, dates } = model;
  const shown = shownHalf(draft);
  const type = shown && types.get(shown.type);
  return (
    <>
      {shown && type && (
        <PlaceField
          value={shown.place}
          isNeeded={type.needsPlace}
          areOfficesFirst={shown.type === 'office'}
          isMissing={model.isPlaceMissing && shown.place === null}
          onChange={(place) => {
            edit(chooseHalf(draft, { ...shown, place }));
          }}
        />
      )}
      <TextAreaField
        label={t('panel.notes.label')}
        isOptional
        rows={2}
        maxLength={2000}
        placeholder={single === null ? t('panel.notes.forDays', { count: dates.length }) : undefined}
        value={draft.notes}
        onChange={(event) => {
          edit({ ...draft, notes: event.target.value });
        }}
      />
      {single !== null && <StatusField model={model} />}
    </>
  );
}

/** Whether a day that has come is a plan still. What is to come is always one. */
function StatusField({ model }: { readonly model: DayPanelModel }) {
  const { t } = useTranslation('ledger');
  const today = useToday();
  const { draft, single, edit } = model;
  if (single === null || !mayBeEither(draft, single, today)) return null;
  const options: readonly Status[] = ['planned', 'confirmed'];
  const planned = single < today ? 'unconfirmed' : 'planned';
  return (
    <Segmented
      label={t('panel.status.label')}
      value={statusOfDraft(draft)}
      onChange={(chosen) => {
        edit(chooseStatus(draft, chosen));
      }}
      options={options.map((value) => ({
        value,
        label: t(`panel.status.${value === 'planned' ? planned : value}`),
      }))}
      isFull
    />
  );
}

/** Only a plan that has come, and today, may be a plan or evidence. */
function mayBeEither({ base, am, pm }: Draft, date: CalendarDate, today: CalendarDate): boolean {
  if ((am ?? pm) === null) return false;
  const hasPlan = [base?.am, base?.pm].some((half) => half?.status === 'planned');
  return date === today || (date < today && hasPlan);
}

/** The status of all that is set; null: the halves differ. */
function statusOfDraft({ am, pm }: Draft): Status | null {
  const statuses = [am, pm].flatMap((half) => (half ? [half.status ?? 'confirmed'] : []));
  const [first] = statuses;
  return first !== undefined && statuses.every((status) => status === first) ? first : null;
}
