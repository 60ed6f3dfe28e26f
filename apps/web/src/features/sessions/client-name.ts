/** What a client is, in words; undefined: it does not say. */
export interface ClientName {
  readonly browser: string | undefined;
  readonly system: string | undefined;
}

/** The first that is found counts: most browsers also name those that they descend from. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\bChromium\//, 'Chromium'],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

function find(agent: string, known: readonly (readonly [RegExp, string])[]): string | undefined {
  return known.find(([pattern]) => pattern.test(agent))?.[1];
}

/** What a client that calls itself so (`User-Agent`) is, in words: `curl/8.5.0` is `curl`. */
export function clientName(agent: string): ClientName {
  const program = /^([\w.+-]+)(?:\/|$)/.exec(agent)?.[1];
  const browser = find(agent, browsers) ?? (program === 'Mozilla' ? undefined : program);
  return { browser, system: find(agent, systems) };
}
