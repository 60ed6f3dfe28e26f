import type { FastifyRequest } from 'fastify';
import { personOf } from '../../accounts/index.ts';
import { oneself } from '../../audit/index.ts';
import type { Writer } from './service.ts';

/** The person who calls, as the writer of their own ledger. */
export function writerOf({ caller }: FastifyRequest): Writer {
  const person = personOf(caller);
  return { person, ...oneself(person) };
}
