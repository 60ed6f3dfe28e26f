/** Lets those who want the same thing go one after another, in the order in which they asked. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `action` after all who asked for `key` before, however they ended. */
  async take<T>(key: string, action: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(action);
    const ended = turn.catch(() => undefined);
    this.#last.set(key, ended);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    }
  }
}
