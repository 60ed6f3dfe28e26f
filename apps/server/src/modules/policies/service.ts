import { AppError, type InputFault } from '../../shared/errors.ts';
import { allowanceFaults, dayTypeFaults, holidayFaults } from './faults.ts';
import { allowancesOf, isBuiltIn, type AllowanceItem, type DayTypeItem, type HolidayItem } from './items.ts';
import { policyNames, type PolicyName } from './policy.ts';
import type { PolicyReader, PolicySource } from './reader.ts';
import { shapeFaults } from './schemas.ts';
import type { PolicyTx, UsedItem } from './store.ts';

/** Of which kind the items of a policy are; holidays are used by nobody in particular. */
const kinds: Readonly<Record<PolicyName, UsedItem['kind'] | undefined>> = {
  worklog_day_types: 'day_type',
  worklog_allowances: 'allowance',
  worklog_holidays: undefined,
};

/** Holds configurations that are policies to their rules. Other configurations pass. */
export class PolicyGuard {
  readonly #source: PolicySource;
  readonly #reader: Pick<PolicyReader, 'forget'>;

  constructor(source: PolicySource, reader: Pick<PolicyReader, 'forget'>) {
    this.#source = source;
    this.#reader = reader;
  }

  /**
   * Refuses items that cannot be in force. To be called before the write.
   *
   * @param data the JSON text of `data`.
   * @throws AppError `invalid_policy`, with a pointer for each fault.
   */
  async assertValid(name: string, data: string): Promise<void> {
    if (!isPolicyName(name)) return;
    const items: unknown = JSON.parse(data);
    const shape = shapeFaults(name, items);
    const faults = shape.length > 0 ? shape : await this.#faults(name, items);
    const [first] = faults;
    if (!first) return;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    const detail = `The policy ${name} is not valid: ${first.pointer} ${first.detail}${more}.`;
    throw new AppError('invalid_policy', detail, { faults });
  }

  /**
   * Refuses to remove an item that somebody has used. To be called in the write.
   *
   * @param before, after the JSON texts of `data`; `after` is undefined when the whole policy is removed.
   * @throws AppError `in_use`.
   */
  async assertRemovable(
    tx: PolicyTx,
    name: string,
    before: string,
    after: string | undefined,
  ): Promise<void> {
    if (!isPolicyName(name)) return;
    const kind = kinds[name];
    if (kind === undefined) return;
    const kept = new Set(idsOf(after));
    const gone = idsOf(before).filter((id) => !kept.has(id) && !isBuiltIn(kind, id));
    const drawnOn = kind === 'allowance' && gone.length > 0 ? await allowancesDrawnOn(tx) : new Map();
    for (const id of gone) {
      const type = drawnOn.get(id) as string | undefined;
      if (type !== undefined) throw inUse(id, `the day type ${type} draws on it`);
      if (await tx.usedItems.has({ kind, id })) throw inUse(id, 'there are records of it');
    }
  }

  /** What was read of a policy before this is not taken for what is in force any longer. To be called after the write. */
  written(): void {
    this.#reader.forget();
  }

  async #faults(name: PolicyName, items: unknown): Promise<InputFault[]> {
    switch (name) {
      case 'worklog_day_types': {
        const stored = await this.#source.get('worklog_allowances');
        const allowances = allowancesOf(JSON.parse(stored?.data ?? '[]') as AllowanceItem[]);
        return dayTypeFaults(items as DayTypeItem[], new Set(allowances.keys()));
      }
      case 'worklog_allowances':
        return allowanceFaults(items as AllowanceItem[]);
      case 'worklog_holidays':
        return holidayFaults(items as HolidayItem[]);
    }
  }
}

/** The allowances that day types draw on, each with one of those. */
async function allowancesDrawnOn(tx: PolicyTx): Promise<Map<string, string>> {
  const stored = await tx.configs.get('worklog_day_types');
  const types = JSON.parse(stored?.data ?? '[]') as DayTypeItem[];
  return new Map(types.flatMap(({ id, allowance }) => (allowance ? [[allowance, id]] : [])));
}

function isPolicyName(name: string): name is PolicyName {
  return policyNames.some((policy) => policy === name);
}

/** The ids of items. What was stored by an earlier version, without a check, may have none. */
function idsOf(data: string | undefined): string[] {
  const items = JSON.parse(data ?? '[]') as readonly { readonly id?: unknown }[];
  return items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function inUse(id: string, why: string): AppError {
  return new AppError('in_use', `The item ${id} cannot be removed, because ${why}; archive it instead.`);
}
