import type { Allowance } from '@worklog/domain/grant';
import { AppError } from '../../shared/errors.ts';

/**
 * Refuses a change of what somebody has of an allowance. `isOwn`: by that person, not by an administrator.
 *
 * @throws AppError `forbidden` where only administrators set it; `archived` where nobody gets anything of it any more.
 */
export function assertMaySet({ id, archived, selfManaged }: Allowance, isOwn: boolean): void {
  if (isOwn && !selfManaged) {
    throw new AppError('forbidden', `Only administrators set how much of ${id} somebody has.`);
  }
  if (archived) throw new AppError('archived', `The allowance ${id} is archived.`);
}
