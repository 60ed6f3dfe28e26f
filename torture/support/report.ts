/** Shows one line of results. Where a run shows them or only keeps them for a failure is its own matter. */
export function report(line: string): void {
  process.stdout.write(`torture: ${line}\n`);
}
