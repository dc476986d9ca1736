/** An endpoint as a configuration would declare it. */
export function endpointOf(service, port, path = '/') {
  return {
    id: `${service}:bench`,
    service,
    protocol: 'http',
    port,
    path,
    method: 'GET',
    headers: {},
    body: null,
    expect: { status: [200], bodyContains: null },
    entry: true,
    health: false,
    insecureTls: false,
    declaredBy: 'config',
    isNew: false,
  };
}
