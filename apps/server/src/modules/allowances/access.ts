import type { Allowance } from '@worklog/domain/grant';
import { AppError } from '../../shared/errors.ts';

/**
 * Refuses people who may not say themselves how much of an allowance they have. `isOwn`: by that person, not by an
 * administrator.
 *
 * @throws AppError `forbidden`.
 */
export function assertMayChange({ id, selfManaged }: Allowance, isOwn: boolean): void {
  if (!isOwn || selfManaged) return;
  throw new AppError('forbidden', `Only administrators set how much of ${id} somebody has.`);
}

/** As `assertMayChange`, for what is to be added. @throws AppError `forbidden`; `archived` where nothing is granted any more. */
export function assertMaySet(allowance: Allowance, isOwn: boolean): void {
  assertMayChange(allowance, isOwn);
  if (allowance.archived) throw new AppError('archived', `The allowance ${allowance.id} is archived.`);
}
