import { datesOfYear, readDate, yearOf } from '@worklog/domain/dates';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateField, FormGrid } from '../../ui/field.tsx';
import { DownloadProgress } from './download-state.tsx';
import styles from './export-section.module.css';
import { useDownload } from './use-download.ts';

/** `/settings/export`: everything as JSON, and the days of a range as CSV. */
export function ExportSection() {
  const { t } = useTranslation('export');
  return (
    <>
      <title>{`${t('title')} · Worklog`}</title>
      <Everything />
      <Days />
    </>
  );
}

function Everything() {
  const { t } = useTranslation('export');
  const today = useToday();
  const download = useDownload();
  const file = `worklog-${today}.json`;
  const start = (): void => download.start('/api/v2/me/export', file);
  return (
    <Card title={t('all')} note={t('allNote')}>
      <div className={styles.parts}>
        <p className="sm">{t('allText')}</p>
        <div>
          <Button size="lg" icon="download" onClick={start} isBusy={download.state.kind === 'running'}>
            {t('download', { kind: 'JSON' })}
          </Button>
        </div>
        <DownloadProgress download={download} file={file} onRetry={start} />
      </div>
    </Card>
  );
}

function Days() {
  const { t } = useTranslation('export');
  const year = datesOfYear(yearOf(useToday()));
  const [from, setFrom] = useState<string>(year.from);
  const [to, setTo] = useState<string>(year.to);
  const download = useDownload();
  const isComplete = readDate(from) !== undefined && readDate(to) !== undefined;
  const isBackwards = isComplete && to < from;
  const file = `worklog-days-${from}-${to}.csv`;
  const start = (): void => {
    if (!isComplete || isBackwards) return;
    const range = new URLSearchParams({ from, to });
    download.start(`/api/v2/me/days.csv?${range.toString()}`, file);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    start();
  };
  return (
    <Card title={t('days')} note={t('daysNote')}>
      <form className={styles.parts} onSubmit={submit} noValidate>
        <FormGrid>
          <RangeField label={t('from')} value={from} onChange={setFrom} />
          <RangeField label={t('to')} value={to} onChange={setTo} error={isBackwards && t('order')} />
        </FormGrid>
        <div>
          <Button
            type="submit"
            size="lg"
            icon="download"
            disabled={!isComplete || isBackwards}
            isBusy={download.state.kind === 'running'}
          >
            {t('download', { kind: 'CSV' })}
          </Button>
        </div>
        <DownloadProgress download={download} file={file} onRetry={start} />
      </form>
    </Card>
  );
}

interface RangeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly error?: string | false | undefined;
}

/** One end of the range. */
function RangeField({ label, value, onChange, error }: RangeFieldProps) {
  const { t } = useTranslation('export');
  return (
    <DateField
      label={label}
      error={value === '' ? t('noDate') : error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
