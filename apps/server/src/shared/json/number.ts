interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

const numberText = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The magnitude of a number's text as digits without outer zeros, times a power of ten. Zero has no digits. */
function decimalOf(text: string): Decimal {
  const [, whole = '', fraction = '', power = '0'] = numberText.exec(text) ?? [];
  const all = whole + fraction;
  const withoutTail = all.replace(/0+$/, '');
  const digits = withoutTail.replace(/^0+/, '');
  const exponent = digits === '' ? 0 : Number(power) - fraction.length + (all.length - withoutTail.length);
  return { digits, exponent };
}

/**
 * Whether a JSON number survives being read as a double: its exact decimal value is that of the shortest
 * form of the double. `1.0`, `1e2` and `0.10` do; `9007199254740993` and `1e400` do not.
 */
export function isExactNumber(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  const sent = decimalOf(text);
  const kept = decimalOf(String(value));
  return sent.digits === kept.digits && sent.exponent === kept.exponent;
}
