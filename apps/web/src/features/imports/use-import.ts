import type { DateFormat } from '@worklog/domain/date-formats';
import { useRef, useState } from 'react';
import { useFormat } from '../../ui/format.ts';
import { columnsFor, guessMapping, isOlderFile, missingColumns, type Mapping } from './columns.ts';
import { decodeText, readCsv, type CsvFile } from './csv-text.ts';
import { guessDateFormat } from './date-formats.ts';
import { sendPart, useRefetchDays, type ImportKind } from './data.ts';
import { partsOf } from './parts.ts';
import { runImport, type Outcome } from './run.ts';

/** A file and how it is to be read. */
export interface LoadedFile {
  readonly file: File;
  readonly text: string;
  readonly csv: CsvFile;
  readonly mapping: Mapping;
  readonly dateFormat: DateFormat;
}

/** What is under way: a dry run or an import, from 0 to 1. */
interface Running {
  readonly kind: 'check' | 'import';
  readonly share: number;
}

/** What an import is at. Each change of the file takes back what comes after it. */
export interface ImportState {
  readonly loaded: LoadedFile | undefined;
  /** What the dry run said. */
  readonly checked: Outcome | undefined;
  /** What was done. */
  readonly done: Outcome | undefined;
  readonly running: Running | undefined;
  readonly error: unknown;
}

const empty: ImportState = {
  loaded: undefined,
  checked: undefined,
  done: undefined,
  running: undefined,
  error: undefined,
};

/** What can be done with an import. */
export interface ImportActions {
  readonly choose: (file: File | null) => void;
  readonly setMapping: (mapping: Mapping) => void;
  readonly setDateFormat: (format: DateFormat) => void;
  readonly check: () => void;
  readonly write: (options: { readonly onlyRight: boolean; readonly replace: boolean }) => void;
  readonly cancel: () => void;
}

/** An import from choosing a file until what came of it. */
export function useImport(kind: ImportKind): ImportState & ImportActions {
  const [state, setState] = useState(empty);
  const { language } = useFormat();
  const controller = useRef<AbortController>(undefined);
  const refetch = useRefetchDays();
  const { loaded } = state;
  const change = (next: LoadedFile | undefined) => {
    setState({ ...empty, loaded: next });
  };
  const start = async (of: Running['kind'], options: { onlyRight: boolean; replace: boolean }) => {
    if (!loaded) return;
    controller.current = new AbortController();
    const onProgress = (share: number) => {
      setState((before) => ({ ...before, running: { kind: of, share } }));
    };
    setState((before) => ({ ...before, error: undefined, running: { kind: of, share: 0 } }));
    const result = await attempt(loaded, {
      kind,
      of,
      options,
      onProgress,
      signal: controller.current.signal,
    });
    setState((before) => ({ ...before, ...result, running: undefined }));
    if (of === 'import') refetch();
  };
  return {
    ...state,
    choose: (file) => {
      if (!file) change(undefined);
      else void load(file, kind, language).then(change);
    },
    setMapping: (mapping) => {
      if (loaded) change(reread({ ...loaded, mapping }));
    },
    setDateFormat: (dateFormat) => {
      if (loaded) change({ ...loaded, dateFormat });
    },
    check: () => void start('check', { onlyRight: false, replace: false }),
    write: (options) => void start('import', options),
    cancel: () => {
      controller.current?.abort();
    },
  };
}

interface Attempt {
  readonly kind: ImportKind;
  readonly of: Running['kind'];
  readonly options: { readonly onlyRight: boolean; readonly replace: boolean };
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

async function attempt(
  { csv, mapping, dateFormat }: LoadedFile,
  { kind, of, options, onProgress, signal }: Attempt,
): Promise<Partial<ImportState>> {
  try {
    const send = sendPart(kind, of === 'check');
    const outcome = await runImport(partsOf(csv, mapping), {
      send,
      dateFormat,
      onProgress,
      signal,
      ...options,
    });
    if (of === 'import') return { done: outcome };
    return outcome.stoppedBy === null ? { checked: outcome } : { error: reasonOf(outcome.stoppedBy, signal) };
  } catch (error) {
    return { error: reasonOf(error, signal) };
  }
}

/** Who has cancelled need not be told. */
function reasonOf(error: unknown, signal: AbortSignal): unknown {
  return signal.aborted ? undefined : error;
}

async function load(file: File, kind: ImportKind, language: string): Promise<LoadedFile> {
  const text = decodeText(await file.arrayBuffer());
  const csv = readCsv(text);
  const mapping = guessMapping(csv.header, columnsFor(kind));
  const read = reread({ file, text, csv, mapping, dateFormat: 'YYYY-MM-DD' });
  const dates = read.csv.rows.map(({ cells }) => cells[mapping.Date ?? -1] ?? '');
  const locale = navigator.languages.find((each) => each.startsWith(language)) ?? language;
  return { ...read, dateFormat: guessDateFormat(dates, locale) };
}

/** What a quote means depends on which columns there are. */
function reread(loaded: LoadedFile): LoadedFile {
  const { text, csv, mapping } = loaded;
  return { ...loaded, csv: readCsv(text, { quotes: !isOlderFile(csv.header, mapping) }) };
}

/** Whether a file can be checked: it has rows, and the columns that are needed. */
export function isReadable({ csv, mapping }: LoadedFile, kind: ImportKind): boolean {
  return csv.rows.length > 0 && missingColumns(mapping, kind).length === 0;
}
