import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { type Access, refusal } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import type { ReadyAnswers } from '../../http/ready-answers.ts';
import { type Awaitable, whenThere } from '../../shared/awaitable.ts';
import type { Caller } from '../../shared/caller.ts';
import { AppError } from '../../shared/errors.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import { ifMatchHolds, ifNoneMatchHolds, readPreconditions } from '../../shared/etag.ts';
import type { ConfigAccess, ConfigRight } from './access.ts';
import { assertNotTooManyValues, configJson, isConfigName, tagOf } from './config.ts';
import { pageText, streamedList } from './list-answer.ts';
import { configPage, configsIn, cursorOf, nameOfCursor, namePage, namesIn } from './listing.ts';
import { holdsName, rangesAfter, type NameRange } from './name-ranges.ts';
import * as schemas from './schemas.ts';
import {
  type ConfigChange,
  type ConfigService,
  notFound,
  preconditionFailed,
  type UpdateResult,
} from './service.ts';
import type { ConfigReader, PageSize } from './store.ts';

/** A page ends at so many bytes of data. */
const pageBytes = 8 * 1024 * 1024;

/** How much of a streamed list is read, and held in memory, at once. */
const streamChunk: PageSize = { items: 200, bytes: 1024 * 1024 };

export interface ConfigsOptions {
  readonly reader: ConfigReader;
  readonly service: ConfigService;
  readonly access: ConfigAccess;
  readonly ready: ReadyAnswers;
}

interface ByName {
  Params: { name: string };
}
interface Create {
  Body: Type.Static<typeof schemas.createConfig.body>;
}
interface Update extends ByName {
  Body: Type.Static<typeof schemas.replaceConfig.body>;
}
interface List {
  Querystring: Type.Static<typeof schemas.listConfigs.querystring>;
}

/** The routes of the configuration store. */
export function registerConfigs(app: FastifyInstance, options: ConfigsOptions): void {
  const handle = new ConfigHandlers(options);
  const read = { config: { access: accessTo('read', options.access) } };
  const write = { config: { access: accessTo('write', options.access) } };

  app.get<List>('/configs', { ...read, schema: schemas.listConfigs }, handle.list);
  app.post<Create>('/configs', { ...write, schema: schemas.createConfig }, handle.create);
  app.get<ByName>('/configs/:name', { ...read, schema: schemas.getConfig }, handle.get);
  app.put<Update>('/configs/:name', { ...write, schema: schemas.replaceConfig }, handle.replace);
  app.patch<Update>('/configs/:name', { ...write, schema: schemas.updateConfig }, handle.update);
  app.delete<ByName>('/configs/:name', { ...write, schema: schemas.deleteConfig }, handle.remove);
  answerAtOnce(options);
}

/** The plain successes of `get` below once more, for a storage that need not be waited for. */
function answerAtOnce({ ready, reader, access }: ConfigsOptions): void {
  if (!reader.getAtOnce) return;
  ready.add({
    route: '/configs/:name',
    prefix: '/configs/',
    isName: isConfigName,
    find: (caller, name) => {
      if (!holdsName(access.names(caller, 'read'), name)) return undefined;
      const config = reader.getAtOnce?.(name);
      return config && { text: configJson(config), tag: tagOf(config) };
    },
  });
}

/** Who may try: whoever has that right to any name. */
export function accessTo(right: ConfigRight, access: ConfigAccess): Access {
  return {
    description: `Needs an API token with the scope \`configs:${right}\`, or the session of an administrator, unless WORKLOG_PUBLIC_CONFIGS allows it.`,
    allows: (caller) => access.names(caller, right).length > 0,
  };
}

class ConfigHandlers {
  readonly #reader: ConfigReader;
  readonly #service: ConfigService;
  readonly #access: ConfigAccess;

  constructor({ reader, service, access }: ConfigsOptions) {
    this.#reader = reader;
    this.#service = service;
    this.#access = access;
  }

  readonly list = async (request: FastifyRequest<List>, reply: FastifyReply): Promise<FastifyReply> => {
    refusePreconditions(request);
    const { cursor, limit, fields } = request.query;
    const ranges = rangesBehindCursor(this.#names(request.caller, 'read'), cursor);
    return limit === undefined
      ? sendAll(reply, this.#reader, ranges, fields)
      : sendPage(reply, this.#reader, ranges, fields, limit);
  };

  readonly create = async (request: FastifyRequest<Create>, reply: FastifyReply): Promise<FastifyReply> => {
    refusePreconditions(request);
    const { name } = request.body;
    this.#assertMay('write', request.caller, name);
    const config = await this.#service.create(name, dataTextOf(request));
    reply.header('etag', `"${tagOf(config)}"`).header('location', pathOfConfig(name));
    return sendJson(reply, configJson(config));
  };

  // Not an async function: what is in memory is answered without a promise.
  readonly get = (request: FastifyRequest<ByName>, reply: FastifyReply): Awaitable<FastifyReply> => {
    const { name } = request.params;
    this.#assertMay('read', request.caller, name);
    const preconditions = readPreconditions(request.headers);
    return whenThere(this.#reader.get(name), (config) => {
      if (!config) throw notFound(name);
      const tag = tagOf(config);
      if (!ifMatchHolds(preconditions, tag)) throw preconditionFailed(config);
      reply.header('etag', `"${tag}"`);
      if (!ifNoneMatchHolds(preconditions, tag)) return reply.code(304).send();
      return sendJson(reply, configJson(config));
    });
  };

  readonly replace = async (request: FastifyRequest<Update>, reply: FastifyReply): Promise<FastifyReply> => {
    const change = this.#changeOf(request);
    const data = changedDataOf(request);
    const creates = change.preconditions.ifNoneMatch === '*';
    const result = await (creates
      ? this.#service.createByPut(change, data)
      : this.#service.update(change, data));
    return sendUpdate(reply, result);
  };

  readonly update = async (request: FastifyRequest<Update>, reply: FastifyReply): Promise<FastifyReply> => {
    const change = this.#changeOf(request);
    return sendUpdate(reply, await this.#service.update(change, changedDataOf(request)));
  };

  readonly remove = async (request: FastifyRequest<ByName>, reply: FastifyReply): Promise<FastifyReply> => {
    await this.#service.remove(this.#changeOf(request));
    return sendJson(reply, '{"deleted_count":1}');
  };

  #changeOf({ caller, params: { name }, headers }: FastifyRequest<ByName>): ConfigChange {
    this.#assertMay('write', caller, name);
    const mayRead = holdsName(this.#names(caller, 'read'), name);
    return { name, preconditions: readPreconditions(headers), mayRead };
  }

  #assertMay(right: ConfigRight, caller: Caller, name: string): void {
    assertHolds(this.#names(caller, right), name, caller);
  }

  #names(caller: Caller, right: ConfigRight): readonly NameRange[] {
    return this.#access.names(caller, right);
  }
}

/** Refuses a caller whose names do not hold this one. */
export function assertHolds(names: readonly NameRange[], name: string, caller: Caller): void {
  if (holdsName(names, name)) return;
  throw refusal(caller, `The credentials do not allow this for the name ${JSON.stringify(name)}.`);
}

/** A list has no entity tag, so a condition on it could only be ignored. */
export function refusePreconditions({ headers }: FastifyRequest): void {
  if (headers['if-match'] === undefined && headers['if-none-match'] === undefined) return;
  throw new AppError('invalid_header', 'Conditional headers belong to one configuration: use /configs/NAME.');
}

/** The text of the sent `data`, exactly as it came. */
function dataTextOf({ body, document }: FastifyRequest<Create | Update>): string {
  if (!document) throw new Error('A validated body has a document.');
  const text = document.memberText('data');
  assertNotTooManyValues(body.data as JsonValue, text);
  return text;
}

function changedDataOf(request: FastifyRequest<Update>): string {
  const { body, params } = request;
  if (body.name !== undefined && body.name !== params.name) {
    const detail = 'is not the name in the path; a configuration cannot be renamed';
    throw new AppError('invalid_body', `The name in the body ${detail}.`, {
      faults: [{ pointer: '/name', detail }],
    });
  }
  return dataTextOf(request);
}

function rangesBehindCursor(ranges: readonly NameRange[], cursor: string | undefined): readonly NameRange[] {
  if (cursor === undefined) return ranges;
  const name = nameOfCursor(cursor);
  if (name !== undefined) return rangesAfter(ranges, name);
  const detail = 'is no cursor that this server gave';
  throw new AppError('invalid_query', `The cursor ${detail}.`, { faults: [{ pointer: 'cursor', detail }] });
}

async function sendAll(
  reply: FastifyReply,
  reader: ConfigReader,
  ranges: readonly NameRange[],
  fields: 'name' | undefined,
): Promise<FastifyReply> {
  const items = fields === 'name' ? nameTexts(reader, ranges) : configTexts(reader, ranges);
  return sendJson(reply, await streamedList(items, reply.request.method !== 'HEAD'));
}

async function* nameTexts(reader: ConfigReader, ranges: readonly NameRange[]): AsyncGenerator<string> {
  for await (const name of namesIn(reader, ranges, 1000)) yield nameJson(name);
}

async function* configTexts(reader: ConfigReader, ranges: readonly NameRange[]): AsyncGenerator<string> {
  for await (const config of configsIn(reader, ranges, streamChunk)) yield configJson(config);
}

async function sendPage(
  reply: FastifyReply,
  reader: ConfigReader,
  ranges: readonly NameRange[],
  fields: 'name' | undefined,
  limit: number,
): Promise<FastifyReply> {
  const onlyNames = fields === 'name';
  const { items, last } = onlyNames
    ? await namePage(reader, ranges, limit)
    : await configPage(reader, ranges, { items: limit, bytes: pageBytes });
  const next = last === undefined ? undefined : cursorOf(last);
  if (next !== undefined) {
    const query = `limit=${limit}${onlyNames ? '&fields=name' : ''}&cursor=${next}`;
    reply.header('link', `</configs?${query}>; rel="next"`);
  }
  const texts = items.map((item) => (typeof item === 'string' ? nameJson(item) : configJson(item)));
  return sendJson(reply, pageText(texts, next));
}

function sendUpdate(reply: FastifyReply, { config, outcome }: UpdateResult): FastifyReply {
  if (outcome === 'created') reply.code(201).header('location', pathOfConfig(config.name));
  const result = {
    match_count: outcome === 'created' ? 0 : 1,
    modified_count: outcome === 'changed' ? 1 : 0,
    version: config.version,
    etag: `"${tagOf(config)}"`,
  };
  return sendJson(reply, JSON.stringify(result));
}

function nameJson(name: string): string {
  return `{"name":"${name}"}`;
}

function pathOfConfig(name: string): string {
  return `/configs/${name}`;
}
