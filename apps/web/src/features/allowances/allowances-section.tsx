import { useTranslation } from 'react-i18next';
import { useAllowances, type Allowance } from '../../data/allowances.ts';
import { useAllowanceLabel } from '../../ui/allowance-label.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useFormat } from '../../ui/format.ts';
import { NumberLink } from '../../ui/number-link.tsx';
import { Stack } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { EntriesPart } from './entries-part.tsx';
import { RatesPart } from './rates-part.tsx';

/** Settings: what is granted, and who says so. */
export function AllowancesSection() {
  const { t } = useTranslation('allowances');
  const query = useAllowances();
  return (
    <Stack>
      <title>{`${t('title')} · Worklog`}</title>
      {!query.data && (
        <Card title={t('title')}>
          <Waiting query={query} title={t('loadFailed')} lines={6} height="1.25rem" />
        </Card>
      )}
      {query.data?.length === 0 && (
        <Card>
          <EmptyState icon="policy" level={2} title={t('empty')}>
            {t('emptyNote')}
          </EmptyState>
        </Card>
      )}
      {query.data?.map((allowance) => (
        <AllowanceCard key={allowance.id} allowance={allowance} />
      ))}
    </Stack>
  );
}

function AllowanceCard({ allowance }: { readonly allowance: Allowance }) {
  const { t } = useTranslation('allowances');
  const label = useAllowanceLabel()(allowance);
  const { isSelfManaged, isArchived, isLimited } = allowance;
  return (
    <Card
      title={label}
      note={t(isSelfManaged ? 'selfManaged' : 'managed')}
      actions={isArchived ? <Tag>{t('archived')}</Tag> : undefined}
    >
      <Stack>
        {isLimited ? (
          <Figures allowance={allowance} label={label} />
        ) : (
          <p className="mut sm">{t('notLimitedNote')}</p>
        )}
        <RatesPart allowance={allowance} label={label} />
        <EntriesPart allowance={allowance} label={label} />
      </Stack>
    </Card>
  );
}

interface FiguresProps {
  readonly allowance: Allowance;
  readonly label: string;
}

/** What is granted, taken and left; each leads to the lines behind it. */
function Figures({ allowance, label }: FiguresProps) {
  const { t } = useTranslation('allowances');
  const format = useFormat();
  const { id, left, granted, taken, year } = allowance;
  const name =
    year.from.slice(0, 4) === year.to.slice(0, 4) ? String(year.year) : `${year.year}/${year.year + 1}`;
  const shown = format.amount(left);
  const open = (
    <NumberLink
      to="/summary"
      search={{ year: year.year, allowance: id }}
      aria-label={t('openLines', { amount: shown, label, year: name })}
    >
      {shown}
    </NumberLink>
  );
  return (
    <Facts
      facts={[
        { id: 'left', label: t('left', { year: name }), value: open, note: t('lines') },
        { id: 'granted', label: t('granted'), value: format.amount(granted) },
        { id: 'taken', label: t('taken'), value: format.amount(taken) },
      ]}
    />
  );
}
