import { AppError } from '../../shared/errors.ts';

/** Nobody has that name or id. */
export function personNotFound(name?: string): AppError {
  const who = name === undefined ? 'such person' : `person called ${JSON.stringify(name)}`;
  return new AppError('person_not_found', `There is no ${who}.`);
}

/** Name and password do not belong together, or nobody has that name: who asks is not told which. */
export function wrongCredentials(): AppError {
  return new AppError('wrong_credentials', 'The name or the password is wrong.', {
    headers: { 'www-authenticate': 'Bearer realm="worklog"' },
  });
}

/** Somebody else has that name already, perhaps in other letter case. */
export function nameTaken(name: string): AppError {
  const detail = 'is taken';
  return new AppError('name_taken', `The name ${JSON.stringify(name)} ${detail}.`, {
    faults: [{ pointer: '/name', detail }],
  });
}

/** A link that was used, has expired, was replaced, or never was one. */
export function linkNotValid(): AppError {
  return new AppError('link_not_valid', 'The link was used already or has expired; ask for a new one.');
}
