import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountries, useRegions } from '../../data/countries.ts';
import type { Base } from '../../data/work-calendar.ts';
import { codeOptions, SearchSelectField } from '../../ui/combo.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FormGrid } from '../../ui/field.tsx';
import { useFormat } from '../../ui/format.ts';
import { Stack } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { usePutBase } from './data.ts';
import { DatedDialog, FirstDayField } from './dated-dialog.tsx';
import { Holidays, useHolidayCount, useHolidaysAt, YearSteps } from './holidays-of-year.tsx';
import { useBaseName } from './place-names.ts';
import styles from './holidays.module.css';

/** Stands for “none” in a list of choices; no country or region has it as its code. */
const noCode = '-';

export interface BaseDialogProps {
  /** What is chosen at first. */
  readonly base: Base;
  readonly isNew: boolean;
  readonly bases: readonly Base[];
  readonly onClose: () => void;
}

/** Says where one is based from a date on, with the holidays that this brings. */
export function BaseDialog({ base, isNew, bases, onClose }: BaseDialogProps) {
  const { t } = useTranslation('working-time');
  const format = useFormat();
  const toast = useToast();
  const put = usePutBase();
  const [validFrom, setValidFrom] = useState<CalendarDate | undefined>(base.validFrom);
  const [place, setPlace] = useState<Chosen>({ country: base.country, region: base.region });
  const name = useBaseName(place);
  const save = () => {
    if (!validFrom) return;
    const onSuccess = () => {
      toast.show({ text: t('holidays.saved', { place: name, date: format.dayOfMonth(validFrom, true) }) });
      onClose();
    };
    put.mutate({ validFrom, ...place }, { onSuccess });
  };
  const title = isNew
    ? t('holidays.titleNew')
    : t('holidays.titleChange', { date: format.dayOfMonth(base.validFrom, true) });
  return (
    <DatedDialog title={title} validFrom={validFrom} isSaving={put.isPending} onSave={save} onClose={onClose}>
      <Stack>
        <FormGrid>
          <CountryField value={place.country} onChange={setPlace} />
          <RegionField {...place} onChange={setPlace} />
          {isNew && (
            <FirstDayField
              value={validFrom}
              onChange={setValidFrom}
              others={bases}
              hint={t('holidays.validFromHint')}
              replacesHint={t('holidays.replaces')}
              isFull
            />
          )}
        </FormGrid>
        <Preview {...place} name={name} from={validFrom ?? base.validFrom} />
        {put.isError && <ErrorNote error={put.error} />}
      </Stack>
    </DatedDialog>
  );
}

/** Where somebody would be based. */
type Chosen = Pick<Base, 'country' | 'region'>;

interface CountryFieldProps {
  readonly value: string | null;
  readonly onChange: (place: Chosen) => void;
}

function CountryField({ value, onChange }: CountryFieldProps) {
  const { t } = useTranslation('working-time');
  const countries = useCountries(useFormat().language);
  const options = [...codeOptions(countries), { value: noCode, label: t('holidays.nowhere') }];
  return (
    <SearchSelectField
      label={t('holidays.country')}
      options={options}
      value={value ?? noCode}
      onChange={(code) => {
        onChange({ country: code === noCode ? null : code, region: null });
      }}
    />
  );
}

function RegionField({ country, region, onChange }: Chosen & Pick<CountryFieldProps, 'onChange'>) {
  const { t } = useTranslation('working-time');
  const regions = useRegions(country, useFormat().language);
  const hasRegions = regions.length > 0;
  const options = [{ value: noCode, label: t('holidays.wholeCountry') }, ...codeOptions(regions)];
  return (
    <SearchSelectField
      label={t('holidays.region')}
      hint={country !== null && !hasRegions ? t('holidays.noRegions') : undefined}
      options={options}
      value={country === null ? null : (region ?? noCode)}
      disabled={!hasRegions}
      onChange={(code) => {
        onChange({ country, region: code === noCode ? null : code });
      }}
    />
  );
}

interface PreviewProps extends Chosen {
  readonly name: string;
  /** Its year is shown first. */
  readonly from: CalendarDate;
}

function Preview({ country, region, name, from }: PreviewProps) {
  const { t } = useTranslation('working-time');
  const [year, setYear] = useState(() => yearOf(from));
  const state = useHolidaysAt(country, region, year);
  const count = useHolidayCount();
  return (
    <Stack gap="sm">
      <div className="row">
        <div className="grow">
          <h3>{t('holidays.listTitleOf', { year, place: name })}</h3>
          <p className="mut sm" role="status">
            {state.holidays && `${count(state.holidays)}. `}
            {t('holidays.preview')}
          </p>
        </div>
        <YearSteps year={year} onChange={setYear} />
      </div>
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('holidays.listTitleOf', { year, place: name })}
        tabIndex={0}
      >
        <Holidays {...state} year={year} emptyNote={t('holidays.emptyHere')} />
      </div>
    </Stack>
  );
}
