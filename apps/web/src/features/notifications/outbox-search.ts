/** In which state a message is; `dead`: it was given up. */
export type MessageState = 'dead' | 'waiting' | 'delivered';

/** What of the messages is in the address: those in which state are shown, without it those given up. */
export interface OutboxSearch {
  readonly state?: MessageState;
}

/** Takes what it knows from an address, and leaves the rest. */
export function readOutboxSearch({ state }: Record<string, unknown>): OutboxSearch {
  return state === 'waiting' || state === 'delivered' ? { state } : {};
}
