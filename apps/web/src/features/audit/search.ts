/** What of the audit is in the address: whose entries are shown. */
export interface AuditSearch {
  readonly person?: string;
}

/** Takes what it knows from an address, and leaves the rest. */
export function readAuditSearch({ person }: Record<string, unknown>): AuditSearch {
  // The router reads a name of digits as a number.
  return typeof person === 'string' || typeof person === 'number' ? { person: String(person) } : {};
}
