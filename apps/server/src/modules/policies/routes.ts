import type { DayType } from '@worklog/domain/day-types';
import type { FastifyInstance } from 'fastify';
import { personAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import type { PolicyReader } from './reader.ts';
import * as schemas from './schemas.ts';

/** What everybody may see of the policies. */
export function registerPolicies(app: FastifyInstance, policies: Pick<PolicyReader, 'current'>): void {
  app.get(
    '/api/v2/day-types',
    { config: { access: personAccess('days:read') }, schema: schemas.listDayTypes },
    async (_request, reply) => {
      const { dayTypes } = await policies.current();
      return sendJson(reply, JSON.stringify({ dayTypes: [...dayTypes.values()].map(dayTypeJson) }));
    },
  );
}

function dayTypeJson({ archived, ...type }: DayType) {
  return { ...type, isArchived: archived };
}
