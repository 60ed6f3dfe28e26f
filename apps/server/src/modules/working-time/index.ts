import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../shared/clock.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { registerBases, registerWorkPatterns } from './routes.ts';
import { DatedService, type DatedTx } from './service.ts';
import type { BaseReader, WorkingTimeTx, WorkPatternReader } from './store.ts';

export { WorkCalendars } from './calendars/service.ts';
export type { BaseReader, WorkPatternReader } from './store.ts';

/** What is made of when people work, and where they are based. */
export interface WorkingTimeParts {
  readonly storage: Transactor<WorkingTimeTx & DatedTx>;
  readonly workPatterns: WorkPatternReader;
  readonly bases: BaseReader;
  readonly clock: Clock;
}

/** Adds what people say of when they work and where they are based. */
export function buildWorkingTime(app: FastifyInstance, parts: WorkingTimeParts): void {
  const { storage, clock } = parts;
  const workPatterns = new DatedService({
    kind: {
      name: 'work_pattern',
      missing: 'work_pattern_not_found',
      writer: (tx: WorkingTimeTx & DatedTx) => tx.workPatterns,
      shown: ({ weeks }) => ({ weeks: weeks.map((week) => [...week]) }),
    },
    ...{ storage, clock, reader: parts.workPatterns },
  });
  const bases = new DatedService({
    kind: {
      name: 'base',
      missing: 'base_not_found',
      writer: (tx: WorkingTimeTx & DatedTx) => tx.bases,
      shown: ({ country, region }) => ({ country, region }),
    },
    ...{ storage, clock, reader: parts.bases },
  });
  registerWorkPatterns(app, { workPatterns, bases });
  registerBases(app, { workPatterns, bases });
}
