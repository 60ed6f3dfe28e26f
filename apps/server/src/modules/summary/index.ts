import type { FastifyInstance } from 'fastify';
import { registerSummary } from './routes.ts';
import { SummaryService, type SummaryParts } from './service.ts';

/** Adds what a person's days add up to. */
export function buildSummary(app: FastifyInstance, parts: SummaryParts): void {
  registerSummary(app, new SummaryService(parts));
}
