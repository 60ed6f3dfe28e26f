import type { FastifyInstance } from 'fastify';
import { registerBatches, type BatchRoutesParts } from './batches/routes.ts';
import { BatchService, type BatchLedgerTx } from './batches/service.ts';
import { registerDays, type DayRoutesParts } from './days/routes.ts';
import { DayService } from './days/service.ts';
import { registerImports, type ImportRoutesParts } from './imports/routes.ts';
import { ImportService } from './imports/service.ts';
import type { LedgerParts } from './writing/service.ts';

export { removeOldBatches } from './batches/old-batches.ts';
export { dayTypesOf, type DayTypes } from './day-types.ts';
export { LedgerService, type DayWithPlaces, type WholeDay } from './service.ts';
export { dayText, placesOf } from './shown.ts';
export type { DayReader, FirstDayReader } from './store.ts';
export type { Writer } from './writing/service.ts';

/** What the days of the API are made of. */
type LedgerRoutesParts = LedgerParts<BatchLedgerTx> &
  Omit<DayRoutesParts & BatchRoutesParts & ImportRoutesParts, 'service'>;

/** Adds the routes of one's own days. */
export function registerLedger(app: FastifyInstance, parts: LedgerRoutesParts): void {
  registerDays(app, { ...parts, service: new DayService(parts) });
  registerBatches(app, { ...parts, service: new BatchService(parts) });
  registerImports(app, { ...parts, service: new ImportService(parts) });
}
