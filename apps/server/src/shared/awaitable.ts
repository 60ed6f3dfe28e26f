/**
 * What is at hand, or the promise of it. Reading from memory gives the one, asking a database the other: who can
 * go on at once spares the request its turns of waiting.
 */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with `next`: at once with what is at hand, else when it has come. */
export function whenThere<T, R>(value: Awaitable<T>, next: (value: T) => R): Awaitable<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
