import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { publicAccess } from './access.ts';
import { answer, commonProblems, problemSchema, problems } from './answers.ts';
import { apiPageTheme } from './api-page-theme.ts';
import { sendJson } from './json.ts';
import { sessionCookieName } from './session-cookie.ts';
import { mayBeLeftOut, noQuery } from './validation.ts';

const description = `A self-hosted day ledger for hybrid teams on top of a JSON configuration store.

Every error is a problem document (RFC 9457) with a stable \`code\` and a \`detail\` that says what is wrong and
how to mend it. Unknown parameters and unknown fields are refused, never ignored.`;

/** The page of the description loads nothing from anywhere else. */
const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'";

/** What the description is divided into, in this order. */
const tags = [
  { name: 'Accounts', description: 'Sign-up, and what people do with their own account.' },
  { name: 'Sessions', description: 'Signing in and out, and where one is signed in.' },
  { name: 'API tokens', description: "People's own tokens, which act for them." },
  { name: 'Administration', description: 'What administrators do with the accounts of others.' },
  { name: 'Days', description: 'What people record of their days, half by half.' },
  { name: 'Notifications', description: 'Messages about my changes, and what became of them.' },
  {
    name: 'Policies',
    description: 'What the organisation has decided about the ledger, as it is in force.',
  },
  { name: 'Working time', description: 'When people are to work, and where they are based.' },
  {
    name: 'Allowances',
    description: 'How much of leave and the like there is, and what is left of it.',
  },
  { name: 'Summary', description: 'What days add up to, and what is missing.' },
  {
    name: 'Places',
    description: 'Where people work: their own places, and the offices of the organisation.',
  },
  { name: 'Older API', description: '`/api/v1`, on which older clients keep working.' },
  { name: 'Configurations', description: 'The JSON configuration store.' },
  { name: 'Health', description: 'For probes and monitoring.' },
  { name: 'API', description: 'This description.' },
];

/** Collects the description of the routes that are added after it. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  app.addSchema(problemSchema);
  await app.register(swagger, {
    transformObject: withOptionalBodies,
    // Keeps the names of shared schemas, where the library would number them.
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, index) =>
        typeof $id === 'string' ? $id : `schema${index}`,
    },
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Worklog',
        version,
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags,
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description:
              'An API token: of an operator, made by `worklog token create`, or of a person, made by `POST /api/v2/me/tokens`.',
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: sessionCookieName,
            description: 'The session of a person, opened by `POST /api/v2/sessions`.',
          },
        },
      },
    },
  });
}

interface Description {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}
interface Operation {
  readonly requestBody?: {
    required?: boolean;
    readonly content?: Readonly<Record<string, { schema?: object }>>;
  };
}

/** Says which bodies may be left out or null, where the library says of all that they must be sent. */
function withOptionalBodies(
  made: Parameters<NonNullable<FastifyDynamicSwaggerOptions['transformObject']>>[0],
) {
  const description = 'openapiObject' in made ? made.openapiObject : made.swaggerObject;
  const { paths = {} } = description as Description;
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const body = operation?.requestBody;
    if (!body) continue;
    const contents = Object.values(body.content ?? {});
    body.required = !contents.every(({ schema }) => schema && mayBeLeftOut(schema));
    if (body.required) continue;
    for (const content of contents) content.schema = { ...content.schema, type: ['object', 'null'] };
  }
  return description;
}

/** `/openapi.json` and, at `/api`, the same for people. */
export async function registerApiDescription(app: FastifyInstance): Promise<void> {
  let text: string | undefined;
  app.get(
    '/openapi.json',
    { config: { access: publicAccess }, schema: descriptionSchema },
    async (_request, reply) => sendJson(reply, (text ??= openApiText(app))),
  );
  // A plugin of its own: its routes are the library's, which cannot declare who may call them.
  await app.register(async (documentation) => {
    documentation.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: publicAccess };
    });
    await documentation.register(swaggerUi, {
      routePrefix: '/api',
      staticCSP: contentSecurityPolicy,
      theme: apiPageTheme,
      uiConfig: { layout: 'BaseLayout', deepLinking: true, validatorUrl: null, tryItOutEnabled: true },
    });
  });
}

/** The API description as the text of `openapi.json`. Call when all routes are there. */
export function openApiText(app: FastifyInstance): string {
  return `${JSON.stringify(app.swagger(), null, 2)}\n`;
}

const descriptionSchema = {
  ...noQuery,
  tags: ['API'],
  summary: 'This API description, OpenAPI 3.1',
  response: {
    200: answer({
      description: 'The description.',
      schema: Type.Object({ openapi: Type.String() }, { additionalProperties: true }),
      example: { openapi: '3.1.0' },
    }),
    ...problems(commonProblems),
  },
};
