import Type from 'typebox';
import {
  answer,
  bodyProblems,
  callerProblems,
  problems,
  writeProblems,
  type ProblemExamples,
} from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';

const shared = { ...noQuery, tags: ['Places'], security: [{ session: [] }, { token: [] }] };
const byAdministrators = { ...noQuery, tags: ['Administration'], security: [{ session: [] }] };
const strict = { additionalProperties: false };

const id = Type.String({ description: 'Names the place; days refer to it.' });
const name = Type.String({
  description: '1 to 100 characters; unique without regard to letter case.',
  examples: ['Vienna'],
});
const ownKind = Type.Enum(['home', 'client', 'other'], {
  description: 'What it is. Offices belong to the organisation.',
  examples: ['home'],
});
const kind = Type.Enum(['office', 'home', 'client', 'other'], {
  description: 'What it is. Offices belong to the organisation, all others to a person.',
  examples: ['home'],
});
const country = Type.Union([Type.String(), Type.Null()], {
  description: 'ISO 3166-1 alpha-2 code; null: not known.',
  examples: ['AT'],
});
const region = Type.Union([Type.String(), Type.Null()], {
  description: 'ISO 3166-2 code, of that country; null: not known.',
  examples: ['AT-9'],
});
const isArchived = Type.Boolean({
  description: 'Still named by old days, no longer offered for new ones.',
  examples: [false],
});

const place = Type.Object({ id, name, kind, country, region, isArchived }, strict);
const examplePlace = {
  ...{ id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11', name: 'Vienna', kind: 'home' },
  ...{ country: 'AT', region: 'AT-9', isArchived: false },
};
const exampleOffice = { ...examplePlace, name: 'Head office', kind: 'office' };
const placeList = (description: string, example: object) =>
  answer({
    description,
    schema: Type.Object({ places: Type.Array(place) }, strict),
    example: { places: [example] },
  });

const absent: ProblemExamples = {
  place_not_found: 'There is no place with the id 019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11.',
};
const write: ProblemExamples = { ...writeProblems, ...bodyProblems };
const taken: ProblemExamples = { name_taken: 'There is a place called "Vienna" already.' };
const tooMany: ProblemExamples = {
  too_many_items: 'There are 1000 places; remove or merge some first.',
};

const territory = { country: Type.Optional(country), region: Type.Optional(region) };
const changes = { name: Type.Optional(name), ...territory, isArchived: Type.Optional(isArchived) };

export const listPlaces = {
  ...shared,
  operationId: 'listMyPlaces',
  summary: 'List my places, by name',
  response: { 200: placeList('The places, archived ones too.', examplePlace), ...problems(callerProblems) },
};

export const createPlace = {
  ...shared,
  operationId: 'createMyPlace',
  summary: 'Make a place of my own',
  body: Type.Object(
    { name, kind: Type.Optional(ownKind), ...territory },
    { ...strict, examples: [{ name: 'Vienna', kind: 'home', country: 'AT', region: 'AT-9' }] },
  ),
  response: {
    201: answer({ description: 'The place is there.', schema: place, example: examplePlace }),
    ...problems({ ...write, ...taken, ...tooMany }),
  },
};

export const changePlace = {
  ...shared,
  params: Type.Object({ id }),
  operationId: 'changeMyPlace',
  summary: 'Rename a place of mine, say where it is, or archive it',
  body: Type.Object(
    { ...changes, kind: Type.Optional(ownKind) },
    { ...strict, examples: [{ country: 'AT', region: 'AT-9' }] },
  ),
  response: {
    200: answer({
      description: 'The place now. What was left out is as it was.',
      schema: place,
      example: examplePlace,
    }),
    ...problems({ ...write, ...absent, ...taken }),
  },
};

export const removePlace = {
  ...shared,
  params: Type.Object({ id }),
  operationId: 'removeMyPlace',
  summary: 'Remove a place of mine that no day names',
  response: {
    204: answer({ description: 'It is removed.' }),
    ...problems({
      ...writeProblems,
      ...absent,
      in_use: 'The place Vienna is named by days, such as 2026-11-03; archive it instead.',
    }),
  },
};

export const mergePlace = {
  ...shared,
  params: Type.Object({ id }),
  operationId: 'mergeMyPlace',
  summary: 'Make all days of a place of mine name another one, and remove the first',
  description: 'The audit keeps what was recorded: which place it was, and on which halves.',
  body: Type.Object(
    { into: Type.String({ description: 'Id of the other: a place of mine, or an office.' }) },
    { ...strict, examples: [{ into: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b12' }] },
  ),
  response: {
    200: answer({
      description: 'The other place, and how many days were changed.',
      schema: Type.Object(
        { place, days: Type.Integer({ minimum: 0, description: 'How many days now name the other.' }) },
        strict,
      ),
      example: { place: examplePlace, days: 12 },
    }),
    ...problems({ ...write, ...absent }),
  },
};

export const listOffices = {
  ...shared,
  operationId: 'listOffices',
  summary: 'List the places of the organisation, by name',
  response: { 200: placeList('The offices, archived ones too.', exampleOffice), ...problems(callerProblems) },
};

export const createOffice = {
  ...byAdministrators,
  operationId: 'createOffice',
  summary: 'Make a place of the organisation',
  body: Type.Object(
    { name, ...territory },
    { ...strict, examples: [{ name: 'Head office', country: 'AT', region: 'AT-9' }] },
  ),
  response: {
    201: answer({ description: 'The office is there.', schema: place, example: exampleOffice }),
    ...problems({ ...write, ...taken, ...tooMany }),
  },
};

export const changeOffice = {
  ...byAdministrators,
  params: Type.Object({ id }),
  operationId: 'changeOffice',
  summary: 'Rename an office, say where it is, or archive it; offices are never removed',
  body: Type.Object(changes, { ...strict, examples: [{ isArchived: true }] }),
  response: {
    200: answer({
      description: 'The office now. What was left out is as it was.',
      schema: place,
      example: exampleOffice,
    }),
    ...problems({ ...write, ...absent, ...taken }),
  },
};
