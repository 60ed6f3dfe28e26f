export function provisionKubectl(): Promise<
  { binary: string; reason?: undefined } | { binary?: undefined; reason: string }
>;
