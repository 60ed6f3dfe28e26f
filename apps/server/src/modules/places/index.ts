export { namesOf, placeNames, type PlaceNames } from './names.ts';
export { findOrMakePlace } from './service.ts';
export type { PlaceReader, PlaceTx } from './store.ts';
