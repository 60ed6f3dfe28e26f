import Type from 'typebox';
import { answer, callerProblems, problems, writeProblems, type ProblemExamples } from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';
import { namePattern } from './config.ts';

/** The key under which clients of the older store look for the sentence of an error. */
export const legacyErrorKey = 'Issue';

/** Most configurations in one page. */
const mostItems = 1000;

const exampleData = [{ host: 'db.shop.example', port: 5432, tls: true }];
const exampleConfig = { name: 'shop_database', data: exampleData };
const exampleTag = '"9f86d081884c7d65-3"';

/** The name of a configuration. */
export const name = Type.String({
  pattern: namePattern,
  description: 'Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.',
  examples: ['shop_database'],
});
const data = Type.Array(Type.Object({}, { additionalProperties: true }), {
  description:
    'JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.',
  examples: [exampleData],
});

const config = Type.Object({ name, data }, { additionalProperties: false, examples: [exampleConfig] });

/** The body of `POST /configs`. */
const newConfig = Type.Object({ name, data }, { additionalProperties: false, examples: [exampleConfig] });

/** The body of `PUT` and `PATCH /configs/{name}`. */
const changedConfig = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        description: 'Accepted when it equals the one in the path.',
        examples: ['shop_database'],
      }),
    ),
    data,
  },
  { additionalProperties: false, examples: [{ data: exampleData }] },
);

const updateResult = Type.Object({
  match_count: Type.Integer({
    description: 'Configurations that were there: 1, or 0 when this one was created.',
  }),
  modified_count: Type.Integer({ description: '1 when the data changed, else 0.' }),
  version: Type.Integer({ description: 'The version now.', minimum: 1 }),
  etag: Type.String({ description: 'The entity tag now, for If-Match.' }),
});

/** The parameters of `GET /configs`. */
const listQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: mostItems,
        description:
          'At most so many configurations; a page also ends at 8 MiB. Without it all come, streamed.',
      }),
    ),
    cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
    fields: Type.Optional(Type.Literal('name', { type: 'string', description: '`name` leaves out `data`.' })),
  },
  { additionalProperties: false },
);

const tagHeader = { ETag: 'The entity tag of this version, `"<incarnation>-<version>"`.' };

const refusedBody: ProblemExamples = {
  invalid_json: 'Invalid JSON at line 1, column 9: expected a JSON value, found `}`.',
  invalid_body: 'The body is not valid: /data is missing.',
  number_not_exact:
    'Invalid JSON at line 1, column 30: the number 9007199254740993 would be rounded; send it as a string.',
  too_deep: 'Invalid JSON at line 1, column 80: the value is nested deeper than 32 levels.',
  too_many_values: 'The data has 10001 values; at most 10000 are allowed.',
  body_too_large: 'The body is larger than 1 MiB (1048576 bytes).',
  unsupported_encoding: 'Send the body as it is, without Content-Encoding.',
  reserved_name:
    "Names that begin with worklog_ are Worklog's own policies, and worklog_colours is none of them.",
  invalid_policy: 'The policy worklog_day_types is not valid: /data/0/counts_as is missing.',
};
const usedItem: ProblemExamples = {
  in_use: 'The item travel cannot be removed, because there are records of it; archive it instead.',
};
const absent: ProblemExamples = { config_not_found: 'There is no configuration called "shop_database".' };
const refusedHeader: ProblemExamples = {
  invalid_header: 'The header If-Match is neither * nor a list of quoted entity tags.',
  precondition_failed:
    'The configuration shop_database is at version 4, which the precondition does not allow.',
};

/** What is said to a condition on what has no entity tag. */
export const conditionalList = 'Conditional headers belong to one configuration: use /configs/NAME.';

/** What the descriptions of all these routes have in common. */
export const shared = { tags: ['Configurations'], security: [{ token: [] }, { session: [] }] };
const byName = { ...shared, ...noQuery, params: Type.Object({ name }) };
const conditional = {
  headers: Type.Object({
    'if-match': Type.Optional(
      Type.String({ description: 'Do it only for one of these entity tags, or `*`.' }),
    ),
    'if-none-match': Type.Optional(Type.String({ description: 'Do it only for none of these entity tags.' })),
  }),
};

export const listConfigs = {
  ...shared,
  querystring: listQuery,
  operationId: 'listConfigs',
  summary: 'List the configurations that the caller may read, by name',
  response: {
    200: answer({
      description: 'The configurations. `next` is there with `limit` only, and while there are more.',
      schema: Type.Object({
        configs: Type.Array(Type.Union([config, Type.Object({ name }, { additionalProperties: false })])),
        next: Type.Optional(Type.String({ description: 'The `cursor` of the next page.' })),
      }),
      example: { configs: [exampleConfig], next: 'YWZ0ZXI6c2hvcF9kYXRhYmFzZQ' },
      headers: { Link: 'The next page, `rel="next"`, while there is one.' },
    }),
    ...problems({ ...callerProblems, invalid_header: conditionalList }, legacyErrorKey),
  },
};

export const createConfig = {
  ...shared,
  ...noQuery,
  operationId: 'createConfig',
  summary: 'Create a configuration',
  body: newConfig,
  response: {
    200: answer({
      description: 'The stored configuration. (200, not 201: older clients test for it.)',
      schema: config,
      example: exampleConfig,
      headers: { ...tagHeader, Location: 'The path of the configuration.' },
    }),
    ...problems(
      {
        ...writeProblems,
        ...refusedBody,
        invalid_header: conditionalList,
        name_taken: 'There is a configuration called shop_database already.',
      },
      legacyErrorKey,
    ),
  },
};

export const getConfig = {
  ...byName,
  ...conditional,
  operationId: 'getConfig',
  summary: 'Get a configuration',
  response: {
    200: answer({
      description: 'The configuration.',
      schema: config,
      example: exampleConfig,
      headers: tagHeader,
    }),
    304: answer({ description: 'It is still the version of If-None-Match.', headers: tagHeader }),
    ...problems({ ...callerProblems, ...absent, ...refusedHeader }, legacyErrorKey),
  },
};

const update = {
  ...byName,
  ...conditional,
  body: changedConfig,
};

const updated = answer({
  description: 'It is stored, or was there already in the same words.',
  schema: updateResult,
  example: { match_count: 1, modified_count: 1, version: 3, etag: exampleTag },
});

const updateProblems = problems(
  {
    ...writeProblems,
    ...refusedBody,
    ...absent,
    ...refusedHeader,
    ...usedItem,
    precondition_required: 'Send If-Match with the ETag of the version that you changed.',
  },
  legacyErrorKey,
);

export const replaceConfig = {
  ...update,
  operationId: 'replaceConfig',
  summary: 'Replace the data of a configuration; with `If-None-Match: *` create it',
  response: {
    200: updated,
    201: answer({
      description: 'It was created, as `If-None-Match: *` asked for.',
      schema: updateResult,
      example: { match_count: 0, modified_count: 0, version: 1, etag: '"9f86d081884c7d65-1"' },
      headers: { Location: 'The path of the configuration.' },
    }),
    ...updateProblems,
  },
};

export const updateConfig = {
  ...update,
  operationId: 'updateConfig',
  summary: 'Replace the data of a configuration, as PUT does',
  response: { 200: updated, ...updateProblems },
};

export const deleteConfig = {
  ...byName,
  ...conditional,
  operationId: 'deleteConfig',
  summary: 'Delete a configuration',
  response: {
    200: answer({
      description: 'It is deleted.',
      schema: Type.Object({ deleted_count: Type.Literal(1) }),
      example: { deleted_count: 1 },
    }),
    ...problems({ ...writeProblems, ...absent, ...refusedHeader, ...usedItem }, legacyErrorKey),
  },
};
