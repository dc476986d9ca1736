/** Which chain of services decided when the stack was ready. */
export interface TimedService {
  service: string;
  dependsOn: string[];
  /** Since the round began. */
  readyAtMs: number;
}

/** From the service that was ready last, back along the dependency that was ready last; first to last. */
export function criticalPath(services: readonly TimedService[]): string[] {
  const byName = new Map(services.map((service) => [service.service, service]));
  const path: string[] = [];
  let current = latest(services);
  while (current && !path.includes(current.service)) {
    path.unshift(current.service);
    current = latest(current.dependsOn.flatMap((name) => byName.get(name) ?? []));
  }
  return path;
}

function latest(services: readonly TimedService[]): TimedService | undefined {
  return services.reduce<TimedService | undefined>(
    (last, service) => (!last || service.readyAtMs > last.readyAtMs ? service : last),
    undefined,
  );
}
