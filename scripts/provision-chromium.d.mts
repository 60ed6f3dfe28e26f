export function provisionChromium(): Promise<
  { binary: string; reason?: undefined } | { binary?: undefined; reason: string }
>;
