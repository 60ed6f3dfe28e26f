import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../../data/summary.ts';
import { Card } from '../../../ui/card.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { europe, unitedStates, type TileMap } from '../tiles.ts';
import { CountryList } from './country-list.tsx';
import styles from './countries-card.module.css';
import { TileMapView, type TileDays } from './tile-map-view.tsx';

/** In which countries and regions the days were spent, as a map of tiles and as a list. */
export function CountriesCard({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('summary');
  const maps = useMaps(summary);
  const [chosen, setChosen] = useState<string>();
  const map = maps.find(({ value }) => value === chosen) ?? maps[0];
  if (summary.countries.length === 0) {
    return (
      <Card title={t('countries.title')} note={t('countries.note')}>
        <p className="mut">
          {t('countries.none')} <Link to="/settings/places">{t('countries.setPlaces')}</Link>
        </p>
      </Card>
    );
  }
  return (
    <Card
      title={t('countries.title')}
      note={t('countries.note')}
      actions={
        maps.length > 1 &&
        map && (
          <Segmented
            label={t('countries.map')}
            value={map.value}
            onChange={setChosen}
            options={maps}
            size="sm"
          />
        )
      }
    >
      <div className={map ? styles.parts : undefined}>
        {map && <TileMapView label={map.label} map={map.map} days={map.days} kind={map.kind} />}
        <CountryList summary={summary} />
      </div>
    </Card>
  );
}

interface MapChoice {
  readonly value: string;
  readonly label: string;
  readonly map: TileMap;
  readonly kind: 'country' | 'region';
  readonly days: TileDays;
}

/** The maps that have days; of what lies elsewhere the list alone tells. */
function useMaps(summary: Summary): readonly MapChoice[] {
  const { t } = useTranslation('summary');
  const countries = new Map(summary.countries.map(({ country, confirmed }) => [country, confirmed]));
  const regions = new Map(summary.regions.map(({ region, confirmed }) => [region, confirmed]));
  const maps: readonly MapChoice[] = [
    { value: 'europe', label: t('countries.europe'), map: europe, kind: 'country', days: countries },
    { value: 'states', label: t('countries.unitedStates'), map: unitedStates, kind: 'region', days: regions },
  ];
  return maps.filter(({ map, days }) => map.tiles.some(({ code }) => (days.get(code) ?? 0) > 0));
}
