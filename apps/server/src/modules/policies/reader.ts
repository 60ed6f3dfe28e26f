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
  get(name: string): Promise<StoredPolicy | undefined>;
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

  constructor(source: PolicySource) {
    this.#source = source;
  }

  /** What the organisation has decided, laid over what is built in. */
  current(): Promise<Policies> {
    if (this.#policies && performance.now() - this.#readAt < trusted) return Promise.resolve(this.#policies);
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<Policies> {
    const readAt = performance.now();
    const stored = await Promise.all(policyNames.map((name) => this.#source.get(name)));
    const versions = stored.map((each) => (each ? `${each.incarnation}-${each.version}` : '')).join(' ');
    if (!this.#policies || versions !== this.#versions) {
      this.#policies = policiesOf((name) => stored[policyNames.indexOf(name)]?.data);
      this.#versions = versions;
    }
    this.#readAt = readAt;
    return this.#policies;
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
