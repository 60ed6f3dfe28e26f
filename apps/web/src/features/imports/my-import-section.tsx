import { useTranslation } from 'react-i18next';
import { ImportFlow } from './import-flow.tsx';

/** Settings: brings one's own days in from a CSV file. */
export function MyImportSection() {
  const { t } = useTranslation('imports');
  return (
    <>
      <title>{`${t('own.title')} · Worklog`}</title>
      <ImportFlow kind="own" title={t('own.title')} note={t('own.note')} />
    </>
  );
}
