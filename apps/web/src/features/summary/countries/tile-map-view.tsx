import { useRegionNames } from '../../../data/countries.ts';
import { useFormat } from '../../../ui/format.ts';
import { DaysLink } from '../days-link.tsx';
import type { Tile, TileMap } from '../tiles.ts';
import styles from './tile-map-view.module.css';

/** Days by the code of a country or state. */
export type TileDays = ReadonlyMap<string, number>;

export interface TileMapViewProps {
  /** What the map is of, read out. */
  readonly label: string;
  readonly map: TileMap;
  readonly days: TileDays;
  readonly kind: 'country' | 'region';
}

const states = ['US'];
const none: readonly string[] = [];

/** A map of tiles, one for each country or state; those with days say how many, and open them. */
export function TileMapView({ label, map, days, kind }: TileMapViewProps) {
  const format = useFormat();
  const regionOf = useRegionNames(kind === 'region' ? states : none, format.language);
  const nameOf = kind === 'region' ? (code: string) => format.region(code, regionOf(code)) : format.country;
  const most = Math.max(...map.tiles.map(({ code }) => days.get(code) ?? 0));
  return (
    <div
      className={styles.map}
      role="group"
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${map.columns}, minmax(0, 1fr))` }}
    >
      {map.tiles.map((tile) => (
        <TileView
          key={tile.code}
          tile={tile}
          name={nameOf(tile.code)}
          kind={kind}
          days={days.get(tile.code) ?? 0}
          isMost={days.get(tile.code) === most}
        />
      ))}
    </div>
  );
}

interface TileViewProps {
  readonly tile: Tile;
  readonly name: string;
  readonly kind: 'country' | 'region';
  readonly days: number;
  /** Whether nowhere else there are more days. */
  readonly isMost: boolean;
}

function TileView({ tile, name, kind, days, isMost }: TileViewProps) {
  const { code, row, column } = tile;
  const place = { gridArea: `${row} / ${column}` };
  const short = code.slice(-2);
  if (days === 0) {
    return (
      <span className={styles.tile} style={place} title={name} aria-hidden="true">
        {short}
      </span>
    );
  }
  return (
    <span className={styles.tile} data-days={isMost ? 'most' : 'some'} style={place} title={name}>
      <span aria-hidden="true">{short}</span>
      <DaysLink of={{ kind, id: code }} days={days} label={name} />
    </span>
  );
}
