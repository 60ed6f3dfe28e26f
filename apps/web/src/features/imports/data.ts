import { useQueryClient } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { useCallback } from 'react';
import { api, dataOf } from '../../data/client.ts';
import type { Conflict, PersonReport, SendPart } from './run.ts';

/** Whose days a file has. */
export type ImportKind = 'own' | 'people';

/** Gives what sends a part of a file: to look only, or to write. */
export function sendPart(kind: ImportKind, dryRun: boolean): SendPart {
  return async (body, signal) => {
    // What is being written is not broken off: nobody would know whether it was.
    const options = { params: { query: { dryRun } }, body, ...(dryRun && { signal }) };
    if (kind === 'own') {
      const { rowErrors, ...report } = await dataOf(api.POST('/api/v2/me/imports', options));
      return { reports: [reportOf(report)], rowErrors };
    }
    const { people, rowErrors } = await dataOf(api.POST('/api/v2/imports', options));
    return { reports: people.map(reportOf), rowErrors };
  };
}

type Answered = Omit<PersonReport, 'conflicts'> & {
  readonly conflicts: readonly { readonly date: string; readonly day: Conflict['day'] }[];
};

function reportOf(answered: Answered): PersonReport {
  // The contract has no type for dates.
  const conflicts = answered.conflicts.map(({ date, day }) => ({ date: date as CalendarDate, day }));
  return { ...answered, conflicts };
}

/** Gives what asks anew for all that days and places are in. */
export function useRefetchDays(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    const names = ['days', 'places', 'summary', 'gaps', 'allowances', 'rules'];
    void client.invalidateQueries({ predicate: ({ queryKey }) => names.includes(String(queryKey[0])) });
  }, [client]);
}
