import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** The shape of a summary that is on its way. */
export function SummaryLoading() {
  const { t } = useTranslation('ui');
  return (
    <div aria-busy="true">
      <span className="sr" role="status">
        {t('loading')}
      </span>
      <Stack>
        <Skeleton height="6rem" />
        <Skeleton height="14rem" />
        <Columns kind="two">
          <Skeleton height="16rem" />
          <Skeleton height="16rem" />
        </Columns>
        <Skeleton height="18rem" />
      </Stack>
    </div>
  );
}
