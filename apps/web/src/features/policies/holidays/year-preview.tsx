import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holidaysQuery } from '../../../data/work-calendar.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { Stack } from '../../../ui/page.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { previewOf, type PreviewDay, type PreviewDraft, type PreviewPlace } from './preview.ts';
import styles from './year-preview.module.css';
import { TerritoryFields } from './territory-fields.tsx';

export interface YearPreviewProps {
  /** Where one looks first. */
  readonly place: PreviewPlace;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly draft: PreviewDraft | undefined;
}

/** The holidays of a year somewhere, with what is being changed. */
export function YearPreview({ place: first, year, onYear, draft }: YearPreviewProps) {
  const { t } = useTranslation('policies');
  const [place, setPlace] = useState(first);
  const query = useQuery(holidaysQuery({ ...place, year }));
  const days = query.data && previewOf(query.data, draft, place, year);
  return (
    <Card
      title={t('holidays.preview')}
      note={t('holidays.previewNote')}
      actions={<YearSteps year={year} onYear={onYear} />}
      footer={
        days && t('holidays.count', { count: days.filter(({ change }) => change !== 'removed').length })
      }
    >
      <Stack>
        <TerritoryFields {...place} noCountry={t('holidays.nowhere')} onChange={setPlace} />
        {!days && <Waiting query={query} lines={8} height="1rem" />}
        {days && <Days days={days} />}
      </Stack>
    </Card>
  );
}

function YearSteps({ year, onYear }: Pick<YearPreviewProps, 'year' | 'onYear'>) {
  const { t } = useTranslation('policies');
  return (
    <>
      <IconButton
        icon="left"
        label={t('holidays.before')}
        disabled={year <= 1900}
        onClick={() => {
          onYear(year - 1);
        }}
      />
      <span className="num">{year}</span>
      <IconButton
        icon="right"
        label={t('holidays.after')}
        disabled={year >= 2200}
        onClick={() => {
          onYear(year + 1);
        }}
      />
    </>
  );
}

function halfOf({ am, pm }: PreviewDay): 'am' | 'pm' | undefined {
  if (am && pm) return undefined;
  return am ? 'am' : 'pm';
}

function Days({ days }: { readonly days: readonly PreviewDay[] }) {
  const { t } = useTranslation('policies');
  const format = useFormat();
  if (days.length === 0) return <p className="mut">{t('holidays.none')}</p>;
  return (
    <List aria-label={t('holidays.preview')} className={styles.days}>
      {days.map((day) => {
        const half = halfOf(day);
        return (
          <ListRow key={`${day.date} ${day.name} ${day.change ?? ''}`}>
            <span className={`num nowrap ${styles.date ?? ''}`}>{format.day(day.date)}</span>
            <span className="grow">
              {day.change === 'removed' ? <s>{day.name}</s> : day.name}
              {half && <span className="mut sm"> {t(`holidays.halves.${half}`)}</span>}
            </span>
            {day.change && (
              <Tag tone={day.change === 'added' ? 'good' : 'warn'}>{t(`holidays.${day.change}`)}</Tag>
            )}
          </ListRow>
        );
      })}
    </List>
  );
}
