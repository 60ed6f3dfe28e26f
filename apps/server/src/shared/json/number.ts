interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Every decimal of so many digits survives being read as a double (IEEE 754, `DBL_DIG`). */
const surelyExact = 15;

const numberText = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The magnitude of a number's text as digits without outer zeros, times a power of ten. Zero has no digits. */
function decimalOf(text: string): Decimal {
  const [, whole = '', fraction = '', power = '0'] = numberText.exec(text) ?? [];
  const all = whole + fraction;
  const end = endWithoutZeros(all);
  const digits = all.slice(0, end).replace(/^0+/, '');
  const exponent = digits === '' ? 0 : Number(power) - fraction.length + (all.length - end);
  return { digits, exponent };
}

/** Where the zeros begin that `digits` ends with. Not by a pattern, which would look at long runs of zeros over and over. */
function endWithoutZeros(digits: string): number {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  return end;
}

/**
 * Whether a JSON number survives being read as a double: its exact decimal value is that of the shortest
 * form of the double. `1.0`, `1e2` and `0.10` do; `9007199254740993` and `1e400` do not.
 */
export function isExactNumber(text: string): boolean {
  if (text.length <= surelyExact && !/[eE]/.test(text)) return true;
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  const sent = decimalOf(text);
  const kept = decimalOf(String(value));
  return sent.digits === kept.digits && sent.exponent === kept.exponent;
}

/** Which of two numbers' texts has the greater exact decimal value: negative, zero or positive, as for a sort. */
export function compareNumberTexts(a: string, b: string): number {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  const [leftSign, rightSign] = [signOf(a, left), signOf(b, right)];
  if (leftSign !== rightSign || leftSign === 0) return leftSign - rightSign;
  return leftSign > 0 ? compareMagnitudes(left, right) : compareMagnitudes(right, left);
}

function signOf(text: string, { digits }: Decimal): number {
  if (digits === '') return 0;
  return text.startsWith('-') ? -1 : 1;
}

function compareMagnitudes(a: Decimal, b: Decimal): number {
  const orders = a.digits.length + a.exponent - (b.digits.length + b.exponent);
  if (orders !== 0) return orders;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}
