import type { FastifyInstance } from 'fastify';
import { PlaceService, type PlaceServiceParts } from './managing/service.ts';
import { registerOffices, registerOwnPlaces } from './routes.ts';

export { namesOf, placeNames, placesById, type PlaceNames } from './names.ts';
export { findPlaces, makePlaces } from './service.ts';
export type { PlaceReader, PlaceTx, StoredPlace } from './store.ts';
export { territoryFault } from './territory.ts';

/** Adds the places of people and of the organisation. */
export function buildPlaces(app: FastifyInstance, parts: PlaceServiceParts): void {
  const places = new PlaceService(parts);
  registerOwnPlaces(app, places);
  registerOffices(app, places);
}
