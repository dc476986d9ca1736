/** What to ask: the endpoints that the configuration declares, and those that the Compose model gives away. */
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { Endpoint } from '../records/generated/stack.ts';
import type { Config } from './config-file.ts';
import {
  exposedPorts,
  publishedPorts,
  type ComposeModel,
  type ComposeService,
} from './compose-model.ts';
import { bodyText } from './settings.ts';

type EndpointConfig = NonNullable<Config['endpoints']>[number];

/** @throws UserError for a service the stack lacks, a port nobody can guess, or a name used twice. */
export function declaredEndpoints(config: Config, model: ComposeModel): Endpoint[] {
  const endpoints = (config.endpoints ?? []).map((endpoint, index) =>
    declaredEndpoint(endpoint, `endpoints.${index}`, model),
  );
  const seen = new Set<string>();
  for (const { id } of endpoints) {
    if (seen.has(id))
      throw new UserError(`The endpoint ${id} is declared twice. Give each a name of its own.`);
    seen.add(id);
  }
  return endpoints;
}

function declaredEndpoint(endpoint: EndpointConfig, where: string, model: ComposeModel): Endpoint {
  const service = serviceOf(model, endpoint.service, `${where}.service`);
  const { status } = endpoint.expect ?? {};
  const path = endpoint.path ?? '/';
  const port = endpoint.port ?? onlyPort(service, endpoint.service, where);
  const isHealthPath = healthUrls(service).some((url) => url.path === path && url.port === port);
  return {
    id: `${endpoint.service}:${endpoint.name}`,
    service: endpoint.service,
    protocol: endpoint.protocol ?? 'http',
    port,
    path,
    method: endpoint.method ?? (endpoint.body === undefined ? 'GET' : 'POST'),
    headers: endpoint.headers ?? {},
    body: bodyText(endpoint.body),
    expect: {
      status: status === undefined ? [] : [status].flat(),
      bodyContains: endpoint.expect?.bodyContains ?? null,
    },
    entry: endpoint.entry ?? (publishedPorts(service).includes(port) && !isHealthPath),
    health: endpoint.health ?? isHealthPath,
    insecureTls: endpoint.insecureTls ?? false,
    declaredBy: 'config',
    isNew: false,
  };
}

/** @throws UserError with the nearest service name. */
export function serviceOf(model: ComposeModel, name: string, where: string): ComposeService {
  const service = Object.hasOwn(model.services, name) ? model.services[name] : undefined;
  if (service) return service;
  throw new UserError(
    `${where} names the service "${name}", which the stack does not have. ${suggestion(name, Object.keys(model.services))}`,
  );
}

/** @throws UserError where a service has several ports, or none that is known. */
export function onlyPort(service: ComposeService, name: string, where: string): number {
  const ports = [
    ...new Set([
      ...publishedPorts(service),
      ...exposedPorts(service),
      ...healthUrls(service).map((url) => url.port),
    ]),
  ];
  const [port] = ports;
  if (port !== undefined && ports.length === 1) return port;
  const found = ports.length === 0 ? 'publishes and exposes none' : `has ${ports.join(', ')}`;
  throw new UserError(`${where}.port is missing and ${name} ${found}. Name the container port.`);
}

export interface HealthUrl {
  protocol: 'http' | 'https';
  port: number;
  path: string;
}

/** The URLs that a service's health check asks of itself (curl, wget, fetch …). */
export function healthUrls(service: ComposeService): HealthUrl[] {
  const test = service.healthcheck?.disable ? [] : (service.healthcheck?.test ?? []);
  const text = test.join(' ');
  const urls = [
    ...text.matchAll(
      /(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^\s"'`)\\;|&]*)?/g,
    ),
  ];
  return urls.map(([, protocol, port, path]) => ({
    protocol: protocol === 'https' ? 'https' : 'http',
    port: port === undefined ? (protocol === 'https' ? 443 : 80) : Number(port),
    path: path ?? '/',
  }));
}

/** A guess at an endpoint; `up` asks it once and keeps what answers HTTP. */
export interface Candidate {
  endpoint: Endpoint;
  /** Why we look there, in the words of the report. */
  because: string;
}

/**
 * Ports whose usual protocol is not HTTP. Asking them in HTTP would do harm: MySQL counts it as a failed login, Redis and
 * PostgreSQL log an attack.
 */
const NOT_HTTP = new Set([
  21, 22, 23, 25, 53, 110, 143, 389, 465, 514, 587, 636, 993, 995, 1433, 1521, 1883, 2181, 2379,
  2380, 3306, 3389, 4222, 5432, 5433, 5672, 6379, 6380, 8883, 9042, 9092, 9093, 11211, 26379, 27017,
  27018, 33060,
]);

export interface Discovery {
  /** Those for which nothing is declared. */
  services: string[];
  candidates: Candidate[];
  /** Ports that are left alone, for what usually listens there does not speak HTTP. */
  notHttp: Array<{ service: string; port: number }>;
}

/** Endpoints of services for which nothing is declared, from health checks and from published and exposed ports. */
export function discoverEndpoints(
  model: ComposeModel,
  imagePorts: Record<string, number[]>,
  declared: readonly Endpoint[],
): Discovery {
  const services: string[] = [];
  const candidates: Candidate[] = [];
  const notHttp: Discovery['notHttp'] = [];
  for (const [name, service] of Object.entries(model.services)) {
    if (declared.some((endpoint) => endpoint.service === name)) continue;
    services.push(name);
    const published = publishedPorts(service);
    const role = { entry: false, health: true };
    for (const [index, url] of distinct(healthUrls(service)).entries()) {
      const own = index === 0 ? 'health' : `health-${index + 1}`;
      candidates.push(candidate(name, own, url, role, 'its health check asks it'));
    }
    const ports = [
      ...new Set([...published, ...exposedPorts(service), ...(imagePorts[name] ?? [])]),
    ];
    for (const port of ports) {
      if (NOT_HTTP.has(port)) {
        notHttp.push({ service: name, port });
        continue;
      }
      const isPublished = published.includes(port);
      const url: HealthUrl = {
        protocol: port === 443 || port === 8443 ? 'https' : 'http',
        port,
        path: '/',
      };
      const because = isPublished ? 'its port is published' : 'its port is exposed';
      const endpointName = ports.length === 1 ? 'root' : `root-${port}`;
      candidates.push(
        candidate(name, endpointName, url, { entry: isPublished, health: false }, because),
      );
    }
  }
  return { services, candidates, notHttp };
}

function distinct(urls: readonly HealthUrl[]): HealthUrl[] {
  return [...new Map(urls.map((url) => [JSON.stringify(url), url])).values()];
}

function candidate(
  service: string,
  name: string,
  url: HealthUrl,
  role: { entry: boolean; health: boolean },
  because: string,
): Candidate {
  return {
    endpoint: {
      id: `${service}:${name}`,
      service,
      ...url,
      method: 'GET',
      headers: {},
      body: null,
      expect: { status: [], bodyContains: null },
      ...role,
      // A discovered endpoint is asked inside the stack's own network: nobody could have declared its certificate.
      insecureTls: url.protocol === 'https',
      declaredBy: 'discovered',
      isNew: false,
    },
    because,
  };
}
