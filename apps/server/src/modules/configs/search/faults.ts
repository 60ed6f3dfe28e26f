import { AppError } from '../../../shared/errors.ts';

/** Refuses a search because of one parameter. `detail` goes on from the parameter's name: "is given twice". */
export function refuseParameter(parameter: string, detail: string): never {
  throw new AppError('invalid_query', `The search is not valid: ${parameter || 'the query'} ${detail}.`, {
    faults: [{ pointer: parameter, detail }],
  });
}
