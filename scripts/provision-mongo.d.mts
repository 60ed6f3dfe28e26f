export function provisionMongo(): Promise<
  { binary: string; reason?: undefined } | { binary?: undefined; reason: string }
>;
