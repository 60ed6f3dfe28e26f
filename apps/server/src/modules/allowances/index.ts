import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { administratorAccess, personAccess } from '../../http/access.ts';
import { nameKey, personNotFound, personOf, type PeopleReader } from '../accounts/index.ts';
import { oneself } from '../audit/index.ts';
import { BalanceService, type BalanceParts } from './balances/service.ts';
import { AllowanceChanges, type ChangeParts } from './changes/service.ts';
import {
  registerBalances,
  registerEntries,
  registerRates,
  type AllowanceRoutes,
  type AllowanceServices,
} from './routes.ts';

export { assertMaySet } from './access.ts';
export { balance as balanceSchema, exampleBalance } from './balances/schemas.ts';
export type { BalanceQuestion, BalanceService, StatedBalance } from './balances/service.ts';
export { balanceJson } from './balances/shown.ts';
export { yearTotal } from './rates.ts';
export { putTotal } from './service.ts';
export type { EntryReader, RateReader, RateTx } from './store.ts';

/** What allowances are made of. */
export type AllowanceParts = BalanceParts & ChangeParts;

/** Adds the routes about allowances: one's own, and those of others for administrators. Gives what says how they stand. */
export function buildAllowances(app: FastifyInstance, parts: AllowanceParts): BalanceService {
  const services: AllowanceServices = {
    balances: new BalanceService(parts),
    changes: new AllowanceChanges(parts),
  };
  for (const routes of [ownRoutes, routesForAdministrators(parts.people)]) {
    registerBalances(app, services, routes);
    registerRates(app, services, routes);
    registerEntries(app, services, routes);
  }
  return services.balances;
}

const ownRoutes: AllowanceRoutes = {
  prefix: '/api/v2/me',
  toRead: personAccess('days:read'),
  toWrite: personAccess('days:write'),
  audience: {
    operation: 'My',
    whom: 'the caller',
    tags: ['Allowances'],
    security: [{ session: [] }, { token: [] }],
    params: {},
    absent: { person_not_found: 'There is no such person.' },
  },
  whose: async ({ caller }) => {
    const person = personOf(caller);
    return { person, ...oneself(person) };
  },
};

function routesForAdministrators(people: Pick<PeopleReader, 'findByName'>): AllowanceRoutes {
  return {
    prefix: '/api/v2/users/:name',
    toRead: administratorAccess,
    toWrite: administratorAccess,
    audience: {
      operation: 'User',
      whom: 'somebody',
      tags: ['Administration'],
      security: [{ session: [] }],
      params: {
        name: Type.String({ description: 'Name of the person, in any letter case.', examples: ['Zoë'] }),
      },
      absent: { person_not_found: 'There is no person called "Zoë".' },
    },
    whose: async ({ caller, params }) => {
      const { name } = params as { readonly name: string };
      const found = await people.findByName(nameKey(name));
      if (!found) throw personNotFound(name);
      return { person: found.id, actorKind: 'administrator', actor: personOf(caller) };
    },
  };
}
