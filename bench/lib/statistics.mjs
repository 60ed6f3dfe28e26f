/** The number below which `share` (0 to 1) of some numbers lie. */
export function percentile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (numbers) => percentile(numbers, 0.5);

/** The median of some numbers, and how far they lie apart; undefined where one of them is missing. */
export function spreadOf(numbers) {
  if (numbers.length === 0 || numbers.some((number) => number === undefined)) return undefined;
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}
