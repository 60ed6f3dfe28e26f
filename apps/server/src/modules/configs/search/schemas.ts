import Type from 'typebox';
import { answer, callerProblems, problems } from '../../../http/answers.ts';
import { conditionalList, legacyErrorKey, name, shared } from '../schemas.ts';
import { operatorNames } from './condition.ts';
import { dataParameterPattern } from './path.ts';
import { mostConditions, mostResults } from './query.ts';

const description = `Finds the objects of \`data\` that meet all \`data.\` parameters, by name and position.

A parameter is \`data.PATH=VALUE\`. A dot in the path goes one key deeper; arrays match where one of their elements
does. \`\\.\`, \`\\[\` and \`\\\\\` stand for the character itself. The value is compared by what it looks like: \`4608\`
finds the number and the string, \`true\` the boolean and the string, \`null\` null and the string; \`"4608"\`, in
quotes, finds strings only.

\`data.PATH[OPERATOR]=VALUE\` asks for more: \`gte\`, \`gt\`, \`lte\`, \`lt\` (numbers with numbers, strings by their UTF-8
bytes), \`ne\` (there is something, and it is not this), \`in\` (a list with commas), \`prefix\`, \`exists\` (\`true\` or
\`false\`).`;

const example = {
  total: 1,
  results: [{ name: 'shop_database', data: { host: 'db.shop.example', port: 5432, tls: true } }],
};

const query = Type.Object({
  name: Type.Optional(Type.String({ description: 'Only in the configuration of this name.' })),
  data: Type.Unsafe({
    type: 'object',
    description: 'One condition for each parameter whose name begins with `data.`. See above.',
    propertyNames: { pattern: dataParameterPattern(operatorNames) },
    additionalProperties: { type: 'string' },
    minProperties: 1,
    maxProperties: mostConditions,
    examples: [{ 'data.host': 'db.shop.example', 'data.port[gte]': '5000' }],
  }),
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: mostResults,
      default: mostResults,
      description: 'At most so many objects; a page also ends at 8 MiB.',
    }),
  ),
  cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
});

const found = Type.Object({
  total: Type.Integer({ description: 'How many objects match, on all pages.', minimum: 0, maximum: 10_000 }),
  total_relation: Type.Optional(
    Type.Literal('gte', { description: 'There when more match than `total` says: it stops at 10,000.' }),
  ),
  results: Type.Array(
    Type.Object({
      name,
      data: Type.Object(
        {},
        { additionalProperties: true, description: 'The object, in the text that it is stored in.' },
      ),
    }),
  ),
  next: Type.Optional(Type.String({ description: 'The `cursor` of the next page, while there is one.' })),
});

export const searchConfigs = {
  ...shared,
  querystring: query,
  operationId: 'searchConfigs',
  summary: 'Find objects by their values, among the configurations that the caller may read',
  description,
  response: {
    200: answer({
      description: 'The objects that were found; there may be none.',
      schema: found,
      example,
      headers: { Link: 'The next page, `rel="next"`, while there is one.' },
    }),
    ...problems(
      {
        ...callerProblems,
        invalid_query: 'The search is not valid: data.port[above] has the unknown operator [above].',
        invalid_header: conditionalList,
        search_too_slow: 'The search took longer than 10 s; add a name or a narrower condition.',
      },
      legacyErrorKey,
    ),
  },
};
