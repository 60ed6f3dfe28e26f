import { useQuery } from '@tanstack/react-query';
import { yearOf } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { basesQuery } from '../../data/work-calendar.ts';
import { Button } from '../../ui/button.tsx';
import { Columns, PageHead, Stack } from '../../ui/page.tsx';
import { usePolicy, type PolicyState } from './data.ts';
import {
  draftOfHoliday,
  holidayFaults,
  itemOfHoliday,
  newHoliday,
  type HolidayDraft,
  type HolidayItem,
} from './holidays/draft.ts';
import { HolidayForm, type OpenForm } from './holidays/holiday-form.tsx';
import { HolidayList } from './holidays/holiday-list.tsx';
import type { PreviewDraft } from './holidays/preview.ts';
import { YearPreview } from './holidays/year-preview.tsx';
import { findItem } from './items.ts';
import { PolicyContent } from './policy-content.tsx';

function previewDraftOf(form: OpenForm | undefined): PreviewDraft | undefined {
  if (!form) return undefined;
  const { edited, draft } = form;
  // Without a name yet, the day shows all the same.
  const isDated = !holidayFaults(draft).includes('date');
  return {
    before: findItem(edited.from.items, edited.id),
    after: isDated ? itemOfHoliday(draft, edited.id) : undefined,
  };
}

/** Administration: free days of the organisation. */
export function CompanyHolidaysPage() {
  const { t } = useTranslation('policies');
  const [year, setYear] = useState(yearOf(useToday()));
  const query = usePolicy<HolidayItem>('worklog_holidays');
  const bases = useQuery(basesQuery);
  const [form, setForm] = useState<OpenForm>();
  const add = (kind: HolidayDraft['kind']): void => {
    if (query.data) setForm({ edited: { from: query.data, id: '' }, draft: newHoliday(kind) });
  };
  const edit = (from: PolicyState<HolidayItem>, item: HolidayItem): void => {
    setForm({ edited: { from, id: item.id }, draft: draftOfHoliday(item, year) });
  };
  const base = bases.data?.at(-1);
  return (
    <>
      <title>{`${t('holidays.title')} · Worklog`}</title>
      <PageHead
        title={t('holidays.title')}
        sub={t('holidays.sub')}
        actions={<AddButtons isReady={query.data !== undefined} onAdd={add} />}
      />
      <PolicyContent query={query} lines={5}>
        {(state) => (
          <Columns kind="two">
            <Stack>
              {form && <HolidayForm key={form.edited.id} {...form} onForm={setForm} />}
              <HolidayList
                state={state}
                onEdit={(item) => {
                  edit(state, item);
                }}
              />
            </Stack>
            {!bases.isPending && (
              <YearPreview
                place={{ country: base?.country ?? null, region: base?.region ?? null }}
                year={year}
                onYear={setYear}
                draft={previewDraftOf(form)}
              />
            )}
          </Columns>
        )}
      </PolicyContent>
    </>
  );
}

interface AddButtonsProps {
  readonly isReady: boolean;
  readonly onAdd: (kind: HolidayDraft['kind']) => void;
}

function AddButtons({ isReady, onAdd }: AddButtonsProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <Button
        disabled={!isReady}
        onClick={() => {
          onAdd('removed');
        }}
      >
        {t('holidays.addRemoval')}
      </Button>
      <Button
        variant="primary"
        icon="plus"
        disabled={!isReady}
        onClick={() => {
          onAdd('free');
        }}
      >
        {t('holidays.addFree')}
      </Button>
    </>
  );
}
