/** Where the tile of a country or a state is on a map, from 1. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/** A map that is made of tiles. */
export interface TileMap {
  readonly tiles: readonly Tile[];
  readonly columns: number;
}

/** A map written as rows of codes; a dot is a place without a tile. */
function mapOf(rows: readonly string[], prefix = ''): TileMap {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  return {
    columns: Math.max(...cells.map(({ length }) => length)),
    tiles: cells.flatMap((row, rowIndex) =>
      row.flatMap((code, index) =>
        code === '.' ? [] : [{ code: prefix + code, row: rowIndex + 1, column: index + 1 }],
      ),
    ),
  };
}

/** Europe by ISO 3166-1 codes, roughly where the countries are. */
export const europe = mapOf([
  'IS .  .  .  .  NO SE FI .  .  .',
  '.  .  .  .  .  DK .  .  EE RU .',
  '.  IE GB .  NL .  .  .  LV BY .',
  '.  .  .  BE LU DE PL .  LT UA GE',
  '.  .  .  FR CH AT CZ SK MD RO AM',
  'PT ES AD MC LI SI HR HU RS BG AZ',
  'GI .  .  .  IT SM BA ME XK MK TR',
  '.  .  .  .  MT VA .  AL GR .  CY',
]);

/** The United States by ISO 3166-2 codes, roughly where the states are. */
export const unitedStates = mapOf(
  [
    'AK .  .  .  .  .  .  .  .  .  ME',
    '.  .  .  .  .  .  .  .  .  VT NH',
    'WA ID MT ND MN IL WI MI NY RI MA',
    'OR NV WY SD IA IN OH PA NJ CT .',
    'CA UT CO NE MO KY WV VA MD DE .',
    '.  AZ NM KS AR TN NC SC DC .  .',
    '.  .  .  OK LA MS AL GA .  .  .',
    'HI .  .  TX .  .  .  .  FL .  .',
  ],
  'US-',
);
