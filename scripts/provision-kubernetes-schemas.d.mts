export function provisionKubernetesSchemas(): Promise<
  { folder: string; reason?: undefined } | { folder?: undefined; reason: string }
>;
