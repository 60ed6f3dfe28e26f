import { useTranslation } from 'react-i18next';
import { useRegionNames } from '../../../data/countries.ts';
import type { Summary } from '../../../data/summary.ts';
import { ShareBar } from '../../../ui/bar.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DaysLink } from '../days-link.tsx';
import { countriesWithRegions } from '../number-title.ts';
import type { Certainty, NumberName } from '../numbers.ts';
import { Uncertain } from '../summary-facts.tsx';
import styles from './country-list.module.css';

/** The countries with their regions, those with most days first. Complete without the map. */
export function CountryList({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const regionOf = useRegionNames(countriesWithRegions(summary), format.language);
  const countries = summary.countries
    .map((counted) => ({ ...counted, code: counted.country, name: format.country(counted.country) }))
    .toSorted(byDays);
  const regions = summary.regions
    .map((counted) => ({
      ...counted,
      code: counted.region,
      name: format.region(counted.region, regionOf(counted.region)),
    }))
    .toSorted(byDays);
  const most = Math.max(...countries.map(({ confirmed }) => confirmed));
  return (
    <table className={styles.list} aria-label={t('countries.title')}>
      <colgroup>
        <col />
        <col className={styles.share} />
        <col className={styles.days} />
      </colgroup>
      <thead className="sr">
        <tr>
          <th scope="col">{t('countries.what')}</th>
          <td />
          <th scope="col">{t('ledger.days')}</th>
        </tr>
      </thead>
      <tbody>
        {countries.flatMap((country) => [
          <Territory key={country.code} kind="country" territory={country} most={most} />,
          ...regions
            .filter(({ code }) => code.startsWith(`${country.code}-`))
            .map((region) => <Territory key={region.code} kind="region" territory={region} most={most} />),
        ])}
      </tbody>
    </table>
  );
}

interface TerritoryDays extends Readonly<Record<Certainty, number>> {
  readonly code: string;
  readonly name: string;
}

function byDays(one: TerritoryDays, other: TerritoryDays): number {
  return other.confirmed - one.confirmed || one.name.localeCompare(other.name);
}

interface TerritoryProps {
  readonly kind: NumberName['kind'] & ('country' | 'region');
  readonly territory: TerritoryDays;
  readonly most: number;
}

function Territory({ kind, territory, most }: TerritoryProps) {
  const { code, name, confirmed } = territory;
  const of = { kind, id: code };
  const isRegion = kind === 'region';
  return (
    <tr className={isRegion ? styles.region : undefined}>
      <th scope="row">
        <span className={styles.name}>
          <span className={isRegion ? styles.gap : styles.code} aria-hidden="true">
            {isRegion ? '' : code}
          </span>
          <span>
            {name}
            <small className={styles.plans}>
              <Uncertain of={of} name={name} counted={territory} />
            </small>
          </span>
        </span>
      </th>
      <td className={styles.share}>
        <ShareBar share={most === 0 ? 0 : confirmed / most} isQuiet={isRegion} />
      </td>
      <td className="num">
        <DaysLink of={of} days={confirmed} label={name} />
      </td>
    </tr>
  );
}
