import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { administratorAccess, personAccess } from '../../../http/access.ts';
import { AppError } from '../../../shared/errors.ts';
import { foldCase } from '../../../shared/text.ts';
import { nameKey, personOf, type PeopleReader } from '../../accounts/index.ts';
import { requestKeyOf, sendGiven } from '../../idempotency/index.ts';
import { placesById, type PlaceReader } from '../../places/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import { dayTypesOf } from '../day-types.ts';
import { readRange } from '../days/input.ts';
import { daysOfRows, type ImportedDay } from '../csv/days.ts';
import { readDaysCsv, type ReadFile, type ReadOptions, type RowError } from '../csv/read.ts';
import { daysCsv } from '../csv/write.ts';
import { placesOf } from '../shown.ts';
import type { DayReader } from '../store.ts';
import { writerOf } from '../writing/routes.ts';
import * as schemas from './schemas.ts';
import type { ImportService, PersonsDays, PersonsReport } from './service.ts';

/** What the routes work with. */
export interface ImportRoutesParts {
  readonly service: ImportService;
  readonly days: DayReader;
  readonly places: PlaceReader;
  readonly people: Pick<PeopleReader, 'findByName'>;
  readonly policies: Pick<PolicyReader, 'current'>;
}

interface Export {
  Querystring: Type.Static<typeof schemas.exportCsv.querystring>;
}
interface Import {
  Querystring: Type.Static<typeof schemas.importDays.querystring>;
  Body: Type.Static<typeof schemas.importDays.body>;
}

/** The routes of days as CSV files. */
export function registerImports(app: FastifyInstance, parts: ImportRoutesParts): void {
  const handle = new ImportHandlers(parts);
  const read = { config: { access: personAccess('days:read') } };
  const write = { config: { access: personAccess('days:write') } };
  const administrators = { config: { access: administratorAccess } };

  app.get<Export>('/api/v2/me/days.csv', { ...read, schema: schemas.exportCsv }, handle.export);
  app.post<Import>('/api/v2/me/imports', { ...write, schema: schemas.importDays }, handle.importOwn);
  app.post<Import>(
    '/api/v2/imports',
    { ...administrators, schema: schemas.importPeoplesDays },
    handle.importPeoples,
  );
}

class ImportHandlers {
  readonly #parts: ImportRoutesParts;

  constructor(parts: ImportRoutesParts) {
    this.#parts = parts;
  }

  readonly export = async (request: FastifyRequest<Export>, reply: FastifyReply): Promise<FastifyReply> => {
    const { days: reader, places } = this.#parts;
    const person = personOf(request.caller);
    const { from, to } = readRange(request.query, 'invalid_query');
    const days = await reader.range(person, from, to);
    const text = daysCsv(days, await placesById(places, person, placesOf(days)));
    reply.header('content-disposition', `attachment; filename="worklog-${from}-${to}.csv"`);
    return reply.type('text/csv; charset=utf-8').send(text);
  };

  readonly importOwn = async (
    request: FastifyRequest<Import>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const key = requestKeyOf(request);
    const file = await this.#read(request, { needed: ['Date', 'Type'], isOwn: true });
    const { days, errors } = daysOfRows(file.rows);
    const writer = writerOf(request);
    const read = { by: writer.person, people: [{ writer, days }], errors: [...file.errors, ...errors] };
    const answer = await this.#parts.service.run(read, optionsOf(request), key, ownAnswer);
    return sendGiven(reply, answer);
  };

  readonly importPeoples = async (
    request: FastifyRequest<Import>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const key = requestKeyOf(request);
    const file = await this.#read(request, { needed: ['Person', 'Date', 'Type'] });
    const { days, errors } = daysOfRows(file.rows);
    const by = personOf(request.caller);
    const found = await this.#peopleOf(days, by);
    const read = { by, people: found.people, errors: [...file.errors, ...errors, ...found.errors] };
    const answer = await this.#parts.service.run(read, optionsOf(request), key, peoplesAnswer);
    return sendGiven(reply, answer);
  };

  async #read(
    { body }: FastifyRequest<Import>,
    options: Pick<ReadOptions, 'needed' | 'isOwn'>,
  ): Promise<ReadFile> {
    const { dayTypes } = await this.#parts.policies.current();
    const { csv, columns, dateFormat } = body;
    const file = readDaysCsv(csv, { types: dayTypesOf(dayTypes), columns, dateFormat, ...options });
    if ('fault' in file) throw invalidFile(file.fault);
    if (file.rows.length + file.errors.length > schemas.mostRows) {
      throw invalidFile(`The file has more than ${schemas.mostRows} rows; split it.`);
    }
    return file;
  }

  /** Whose days they are; what is of nobody is an error. */
  async #peopleOf(
    days: readonly ImportedDay[],
    actor: string,
  ): Promise<{ readonly people: PersonsDays[]; readonly errors: RowError[] }> {
    const byName = new Map<string, ImportedDay[]>();
    for (const day of days) {
      const key = foldCase(day.person);
      byName.set(key, [...(byName.get(key) ?? []), day]);
    }
    if (byName.size > schemas.mostPeople) {
      throw invalidFile(`The file is about more than ${schemas.mostPeople} people; split it.`);
    }
    const people: PersonsDays[] = [];
    const errors: RowError[] = [];
    for (const theirs of byName.values()) {
      const person = await this.#parts.people.findByName(nameKey(theirs[0]?.person ?? ''));
      if (person) {
        const writer = { person: person.id, actorKind: 'administrator', actor } as const;
        people.push({ writer, days: theirs });
      } else errors.push(...theirs.map(ofNobody));
    }
    return { people, errors };
  }
}

function optionsOf({ body, query }: FastifyRequest<Import>) {
  const { onlyRight = false, replace = false } = body;
  return { onlyRight, replace, dryRun: query.dryRun ?? false };
}

function ownAnswer(reports: readonly PersonsReport[], errors: readonly RowError[]): string {
  const text = reports[0]?.text ?? '{}';
  return `${text.slice(0, -1)},"rowErrors":${JSON.stringify(errors)}}`;
}

function peoplesAnswer(reports: readonly PersonsReport[], errors: readonly RowError[]): string {
  const texts = reports.map(({ name, text }) => `{"person":${JSON.stringify(name)},${text.slice(1)}`);
  return `{"people":[${texts.join(',')}],"rowErrors":${JSON.stringify(errors)}}`;
}

function ofNobody({ lines: { am, pm } }: ImportedDay): RowError {
  return { line: am ?? pm ?? 1, column: 'Person', detail: 'is nobody with an account' };
}

function invalidFile(detail: string): AppError {
  return new AppError('invalid_body', `The file cannot be imported. ${detail}`, {
    faults: [{ pointer: '/csv', detail }],
  });
}
