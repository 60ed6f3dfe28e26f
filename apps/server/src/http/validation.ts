import type { FastifyInstance, FastifySchema } from 'fastify';
import { Compile, type Validator } from 'typebox/compile';
import type { TSchema } from 'typebox';
import { AppError, type InputFault } from '../shared/errors.ts';
import { pointerOf } from '../shared/json/pointer.ts';
import { convertQuery } from './query.ts';

type SchemaError = ReturnType<Validator['Errors']>[number];

type ValidationResult = { readonly value: unknown } | { readonly error: AppError };

/**
 * Validates bodies and queries by the schemas of the routes. Nothing is ignored, removed or converted but the
 * numbers and booleans of a query, which are text by nature.
 */
export function validateBySchema(app: FastifyInstance): void {
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => {
    // Described only: what they must be, and which error says so, is the route's own.
    if (httpPart === 'params' || httpPart === 'headers') return (value: unknown) => ({ value });
    const validator = Compile(schema);
    if (httpPart !== 'querystring') {
      const isOptional = mayBeLeftOut(schema);
      return (body: unknown) => validateBody(validator, body, isOptional);
    }
    const mayBeEmpty = validator.Check({});
    return (query: unknown) =>
      mayBeEmpty && isEmpty(query as object)
        ? { value: query }
        : validateQuery(validator, schema, query as Record<string, unknown>);
  });
  // Answers are ready texts: nothing is serialised by schema.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

/** Whether a body may be missing or null, as if it were an object without fields: it has none that must be there. */
export function mayBeLeftOut(schema: object): boolean {
  const { type, required } = schema as { readonly type?: unknown; readonly required?: readonly string[] };
  return type === 'object' && (required ?? []).length === 0;
}

function isEmpty(object: object): boolean {
  for (const _key in object) return false;
  return true;
}

function validateBody(validator: Validator, body: unknown, isOptional: boolean): ValidationResult {
  if (body === undefined || body === null) {
    if (isOptional) return { value: {} };
    return { error: new AppError('invalid_body', 'The body is missing or null; send a JSON object.') };
  }
  if (validator.Check(body)) return { value: body };
  const faults = validator.Errors(body).flatMap(faultsOf);
  return { error: new AppError('invalid_body', sentence('The body', faults), { faults }) };
}

function validateQuery(
  validator: Validator,
  schema: TSchema,
  raw: Record<string, unknown>,
): ValidationResult {
  const { value, faults } = convertQuery(schema, raw);
  if (faults.length === 0 && validator.Check(value)) return { value };
  // A parameter is named as it is sent, not by a pointer into an object.
  const invalid = validator.Errors(value).flatMap(faultsOf);
  const all =
    faults.length > 0 ? faults : invalid.map((fault) => ({ ...fault, pointer: fault.pointer.slice(1) }));
  return { error: new AppError('invalid_query', sentence('The query', all), { faults: all }) };
}

/** What an error of a schema says, with pointers into the value that was checked. */
export function faultsOf(error: SchemaError): InputFault[] {
  const at = error.instancePath;
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((key) => ({
        pointer: at + pointerOf([key]),
        detail: 'is missing',
      }));
    case 'additionalProperties':
      return error.params.additionalProperties.map((key) => ({
        pointer: at + pointerOf([key]),
        detail: 'is not a known field',
      }));
    case 'boolean':
      // What the schema `false` says of a field that `additionalProperties` has named already.
      return [];
    default:
      return [{ pointer: at, detail: error.message }];
  }
}

function sentence(what: string, faults: readonly InputFault[]): string {
  const first = faults[0];
  if (!first) return `${what} is not valid.`;
  const where = first.pointer === '' ? what : `${what} is not valid: ${first.pointer}`;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return `${where} ${first.detail}${more}.`;
}

/** The schema of a query without any parameter: whatever is sent is refused. */
export const noQuery: FastifySchema = {
  querystring: { type: 'object', additionalProperties: false, properties: {} },
};
