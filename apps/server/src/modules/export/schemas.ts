import Type from 'typebox';
import { answer, callerProblems, problems } from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';

const list = (description: string) =>
  Type.Array(Type.Object({}, { additionalProperties: true }), { description });

const properties = {
  exportedAt: Type.String({ format: 'date-time' }),
  profile: Type.Object({}, { additionalProperties: true, description: 'As `GET /api/v2/me` shows it.' }),
  settings: Type.Object(
    {
      slackHost: Type.Unsafe<string | null>({
        type: ['string', 'null'],
        description: 'Where messages go; the rest of the URL is a secret.',
      }),
    },
    { additionalProperties: false },
  ),
  places: list('By name: id, name, kind, country, region, archived.'),
  days: list('By date, as `GET /api/v2/me/days` shows them.'),
  workPatterns: list('By date: validFrom, weeks.'),
  bases: list('By date: validFrom, country, region.'),
  rates: list('By allowance and date: allowance, validFrom, daysAYear.'),
  entries: list(
    'In the order they were made: id, allowance, kind, days, validFrom, expiresOn, reason, madeBy, createdAt.',
  ),
  sessions: list('The newest first: createdAt, lastSeenAt, client.'),
  tokens: list('By name: name, scopes, createdAt, expiresAt.'),
  deliveries: list('Messages, the newest first: text, host, state, attempts, createdAt, lastError.'),
  audit: list('The newest first, as `GET /api/v2/me/audit` shows it.'),
};

const example = {
  exportedAt: '2026-11-22T12:00:00.000Z',
  profile: { name: 'Zoë' },
  settings: { slackHost: null },
  ...{ places: [], days: [], workPatterns: [], bases: [], rates: [], entries: [] },
  ...{ sessions: [], tokens: [], deliveries: [], audit: [] },
};

export const exportMine = {
  ...noQuery,
  tags: ['Accounts'],
  security: [{ session: [] }],
  operationId: 'exportMine',
  summary: 'Get all that is kept of me as one document',
  description: 'Secrets are not in it: passwords, tokens and the URL of a webhook.',
  response: {
    200: answer({
      description: 'The document; its parts come in this order.',
      schema: Type.Object(properties, { additionalProperties: false }),
      example,
      headers: { 'Content-Disposition': 'The name of the file.' },
    }),
    ...problems({ ...callerProblems, person_not_found: 'There is no such person.' }),
  },
};
