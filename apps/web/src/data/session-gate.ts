import { createStore } from './store.ts';

/**
 * What the page knows of its session. `unknown`: not asked yet; `none`: nobody is signed in; `active`: somebody is;
 * `ended`: somebody was, and may sign in again in place.
 */
export type SessionState = 'unknown' | 'none' | 'active' | 'ended';

/** Holds requests back while the session has ended, until the same person has signed in again. */
export interface SessionGate {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Name of the person whom the page shows; undefined: nobody. */
  readonly person: () => string | undefined;
  /** A number that grows each time the session is found to be there. */
  readonly generation: () => number;
  /** That person is signed in. What waits is sent again; false: it is somebody else, so nothing may be sent. */
  readonly open: (person: string) => boolean;
  /** The person is called otherwise now. */
  readonly rename: (person: string) => void;
  /** Nobody is signed in, and nothing is there to be continued. */
  readonly close: () => void;
  /** A request was refused for want of a session. False: the page shows nobody, so there is nothing to wait for. */
  readonly end: () => boolean;
  /** Waits until the session is active again. */
  readonly reopened: () => Promise<void>;
}

/** Makes a gate that knows of no session. */
export function createSessionGate(): SessionGate {
  const state = createStore<SessionState>('unknown');
  let person: string | undefined;
  let generation = 0;
  let waiting: (() => void)[] = [];
  return {
    state: state.get,
    subscribe: state.subscribe,
    person: () => person,
    generation: () => generation,
    open: (name) => {
      if (person !== undefined && person !== name) return false;
      person = name;
      generation += 1;
      state.set('active');
      const released = waiting;
      waiting = [];
      for (const release of released) release();
      return true;
    },
    rename: (name) => {
      if (person !== undefined) person = name;
    },
    close: () => {
      person = undefined;
      // What waits is never sent: the page that asked for it is gone.
      waiting = [];
      state.set('none');
    },
    end: () => {
      if (person === undefined) return false;
      state.set('ended');
      return true;
    },
    reopened: () =>
      state.get() === 'active'
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
