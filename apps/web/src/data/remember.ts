/**
 * Makes a function without effects remember its last calls: where many components ask the same, it is worked out once and
 * they all get the same object. Arguments are the same when they are identical, so whatever changes must be another object.
 */
export function remember<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
  calls = 8,
): (...given: Arguments) => Result {
  const known: { readonly given: Arguments; readonly result: Result }[] = [];
  return (...given) => {
    const found = known.find((call) => areSame(call.given, given));
    if (found) return found.result;
    const result = work(...given);
    known.unshift({ given, result });
    known.length = Math.min(known.length, calls);
    return result;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}
