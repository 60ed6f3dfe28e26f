/** Between two lines, in milliseconds. */
const pause = 2000;

/** Tells how far something is: now and then, however often it is called. */
export class Progress {
  readonly #tell: (line: string) => void;
  #toldAt = performance.now();

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  tell(line: string): void {
    const now = performance.now();
    if (now - this.#toldAt < pause) return;
    this.#toldAt = now;
    this.#tell(line);
  }
}
