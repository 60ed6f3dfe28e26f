import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { personAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { AppError } from '../../shared/errors.ts';
import { notThis } from '../../shared/read-date.ts';
import type { PolicyReader } from '../policies/index.ts';
import { knownCountries, knownRegions, type Base } from './public-holidays.ts';
import * as schemas from './schemas.ts';
import { baseFault, holidaysIn } from './service.ts';

interface List {
  Querystring: Type.Static<typeof schemas.listHolidays.querystring>;
}
interface ByLanguage {
  Querystring: Type.Static<typeof schemas.listCountries.querystring>;
}
interface ByCountry extends ByLanguage {
  Params: { country: string };
}

/** Public holidays, and where there are lists of them. They may be seen before somebody says where they are based. */
export function registerHolidays(app: FastifyInstance, policies: Pick<PolicyReader, 'current'>): void {
  const read = { config: { access: personAccess('days:read') } };

  app.get<List>(
    '/api/v2/holidays',
    { ...read, schema: schemas.listHolidays },
    async ({ query }: FastifyRequest<List>, reply: FastifyReply) => {
      const { country = null, region = null, year } = query;
      const base = await baseOf(country, region);
      const { holidays: rules } = await policies.current();
      const holidays = await holidaysIn(base, year, rules);
      return sendJson(reply, JSON.stringify({ country, region, year, holidays }));
    },
  );
  app.get<ByLanguage>(
    '/api/v2/holidays/countries',
    { ...read, schema: schemas.listCountries },
    async ({ query }: FastifyRequest<ByLanguage>, reply: FastifyReply) =>
      sendJson(reply, JSON.stringify({ countries: await knownCountries(query.language ?? 'en') })),
  );
  app.get<ByCountry>(
    '/api/v2/holidays/countries/:country/regions',
    { ...read, schema: schemas.listRegions },
    async ({ params: { country }, query }: FastifyRequest<ByCountry>, reply: FastifyReply) => {
      if (await baseFault({ country, region: null })) {
        throw new AppError(
          'not_found',
          `There is no list of public holidays for ${JSON.stringify(country)}.`,
        );
      }
      const regions = await knownRegions(country, query.language ?? 'en');
      return sendJson(reply, JSON.stringify({ regions }));
    },
  );
}

/** Where holidays are asked for; null: nowhere, as for people without a base. @throws AppError `invalid_query`. */
async function baseOf(country: string | null, region: string | null): Promise<Base | null> {
  if (country === null) {
    if (region !== null) throw notThis('region', 'needs the country that it is in', 'invalid_query');
    return null;
  }
  const base = { country, region };
  const fault = await baseFault(base);
  if (fault) throw notThis(fault.part, fault.detail, 'invalid_query');
  return base;
}
