import type { Awaitable } from '../../shared/awaitable.ts';
import { allowancesOf, dayTypesOf, holidayRulesOf } from './items.ts';
import { policyNames, type Policies, type PolicyName } from './policy.ts';

/** A policy as it is stored. */
export interface StoredPolicy {
  readonly incarnation: string;
  readonly version: number;
  /** Its items, as a JSON array. */
  readonly data: string;
}

/** Where policies are kept: the configuration store. */
export interface PolicySource {
  get(name: string): Awaitable<StoredPolicy | undefined>;
}

/** So long what was read is taken for what is in force, in milliseconds: other replicas' changes come in within a second. */
const trusted = 250;

/** The policies in force. They are read anew when they have changed, without a restart. */
export class PolicyReader {
  readonly #source: PolicySource;
  #versions = '';
  #policies: Policies | undefined;
  #readAt = 0;
  #reading: Promise<Policies> | undefined;
  /** How often what was read has been forgotten. */
  #forgotten = 0;

  constructor(source: PolicySource) {
    this.#source = source;
  }

  /** What the organisation has decided, laid over what is built in. */
  current(): Promise<Policies> {
    if (this.#policies && performance.now() - this.#readAt < trusted) return Promise.resolve(this.#policies);
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Reads anew at the next look, because a policy was written here. */
  forget(): void {
    this.#forgotten += 1;
    this.#readAt = Number.NEGATIVE_INFINITY;
    this.#reading = undefined;
  }

  async #read(): Promise<Policies> {
    const forgotten = this.#forgotten;
    const readAt = performance.now();
    try {
      const stored = await Promise.all(policyNames.map(async (name) => this.#source.get(name)));
      const versions = stored.map((each) => (each ? `${each.incarnation}-${each.version}` : '')).join(' ');
      const known = versions === this.#versions ? this.#policies : undefined;
      const policies = known ?? policiesOf((name) => stored[policyNames.indexOf(name)]?.data);
      // What was begun before a write may have missed it, so it is not kept.
      if (forgotten === this.#forgotten) this.#keep(policies, versions, readAt);
      return policies;
    } finally {
      if (forgotten === this.#forgotten) this.#reading = undefined;
    }
  }

  #keep(policies: Policies, versions: string, readAt: number): void {
    this.#policies = policies;
    this.#versions = versions;
    this.#readAt = readAt;
  }
}

/** The policies that the stored items make of what is built in. */
export function policiesOf(dataOf: (name: PolicyName) => string | undefined): Policies {
  // What is stored was held to its schema when it was written.
  const items = <Item>(name: PolicyName): Item[] => JSON.parse(dataOf(name) ?? '[]') as Item[];
  return {
    dayTypes: dayTypesOf(items('worklog_day_types')),
    allowances: allowancesOf(items('worklog_allowances')),
    holidays: holidayRulesOf(items('worklog_holidays')),
  };
}
