import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page.tsx';
import { ImportFlow } from './import-flow.tsx';

/** Administration: brings the days of several people in from a CSV file. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  return (
    <>
      <title>{`${t('people.title')} · Worklog`}</title>
      <PageHead title={t('people.title')} sub={t('people.sub')} />
      <ImportFlow kind="people" note={t('people.note')} />
    </>
  );
}
