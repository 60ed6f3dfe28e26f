/** Who does something that only one of all processes may do, for the time being. */
export interface Lease {
  /** What is done, such as `backup`. */
  readonly name: string;
  /** Random for each process. */
  readonly holder: string;
  /** Nobody else may begin before this instant. */
  readonly until: Date;
  /** When it was begun that last succeeded; undefined: never. */
  readonly doneAt: Date | undefined;
  /** Higher after each change, so that no two are taken for each other. */
  readonly version: number;
}

/** Reads leases as they are committed. */
export interface LeaseReader {
  get(name: string): Promise<Lease | undefined>;
}

/** Changes leases inside a write. */
export interface LeaseWriter extends LeaseReader {
  /** Stores a lease in the place of the one that this write saw, or where it saw none. */
  put(lease: Lease): Promise<void>;
}

/** What a write needs of a transaction to take a lease. */
export interface LeaseTx {
  readonly leases: LeaseWriter;
}
