/** Asks each guessed endpoint once the stack runs, keeps what speaks HTTP, and says of every service what was assumed. */
import type { Candidate, Discovery } from '../../config/endpoints.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import { sleep } from '../../platform/clock.ts';
import { ask, type Answer } from '../../stack/ask.ts';
import type { ContainerState } from '../../stack/engine.ts';
import { addressOf, type Route } from '../../stack/route.ts';

export interface Discovered {
  endpoints: Endpoint[];
  assumptions: string[];
}

/** A port that does not speak HTTP by then is taken to speak something else. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;

/** `listening`: ports that were seen to be listened on, though no Compose file names them. */
export async function askCandidates(
  { services, candidates, notHttp }: Discovery,
  listening: Record<string, number[]>,
  containers: readonly ContainerState[],
  route: Route,
  signal: AbortSignal,
): Promise<Discovered> {
  const completed = services.filter((service) => hasCompleted(service, containers));
  const goesOn = ({ service }: { service: string }) => !completed.includes(service);
  const asked = await Promise.all(
    candidates
      .filter(({ endpoint }) => goesOn(endpoint))
      .map((candidate) => askCandidate(candidate, containers, route, signal)),
  );
  const found = asked.flatMap(({ endpoint }) => endpoint ?? []);
  const ports = [...candidates.map(({ endpoint }) => endpoint), ...notHttp];
  const portless = services.filter((name) => !ports.some(({ service }) => service === name));
  return {
    endpoints: preferGood(withoutTwins(found)),
    assumptions: [
      ...completed.map(
        (service) =>
          `${service}: it ended with exit code 0, so it is taken to run once: it is ready when it has ended.`,
      ),
      ...notHttp
        .filter(goesOn)
        .map(
          ({ service, port }) =>
            `${service}: port ${port} usually does not speak HTTP; it was not asked. Declare an endpoint if it does.`,
        ),
      ...portless
        .filter((service) => goesOn({ service }))
        .map((service) => `${service}: ${withoutPort(listening[service] ?? [])}`),
      ...asked.map(({ assumption }) => assumption),
    ],
  };
}

function withoutPort(listening: readonly number[]): string {
  return listening.length > 0
    ? `it names no port, but listens on ${listening.join(' and ')}; it was not asked. Declare an endpoint if it speaks HTTP.`
    : 'it names no port and was not seen to listen on any; it is measured for start-up and resources alone.';
}

/**
 * A one-shot, such as a migration; ports that its image exposes mean nothing. One that never started, for what it depends
 * on failed, has the exit code 0 too, and never ended.
 */
function hasCompleted(service: string, containers: readonly ContainerState[]): boolean {
  const own = containers.filter((container) => container.service === service);
  return (
    own.length > 0 &&
    own.every(
      ({ wasStarted, running, restarting, exitCode }) =>
        wasStarted && !running && !restarting && exitCode === 0,
    )
  );
}

/** The same path may be known from a health check and from its port: the health check's name stays, both roles too. */
function withoutTwins(found: readonly Endpoint[]): Endpoint[] {
  const isTwin = (a: Endpoint, b: Endpoint) =>
    a.service === b.service && a.port === b.port && a.path === b.path;
  return found
    .filter((endpoint, index) => found.findIndex((other) => isTwin(other, endpoint)) === index)
    .map((endpoint) => ({
      ...endpoint,
      entry: found.some((other) => isTwin(other, endpoint) && other.entry),
    }));
}

/** A root that answers 404 is worth nothing where the same port has an endpoint that answers well: that one takes its role. */
function preferGood(endpoints: readonly Endpoint[]): Endpoint[] {
  const isGood = ({ expect }: Endpoint) => expect.status.length === 0;
  const betterOf = (endpoint: Endpoint) =>
    endpoints.find(
      (other) =>
        isGood(other) && other.service === endpoint.service && other.port === endpoint.port,
    );
  return endpoints
    .filter((endpoint) => isGood(endpoint) || !betterOf(endpoint))
    .map((endpoint) => {
      const inherits = endpoints.some(
        (other) => other.entry && !isGood(other) && betterOf(other) === endpoint,
      );
      return inherits ? { ...endpoint, entry: true } : endpoint;
    });
}

async function askCandidate(
  { endpoint, because }: Candidate,
  containers: readonly ContainerState[],
  route: Route,
  signal: AbortSignal,
): Promise<{ endpoint?: Endpoint; assumption: string }> {
  const url = `${endpoint.protocol}://${endpoint.service}:${endpoint.port}${endpoint.path}`;
  const container = containers.find(
    ({ service, running }) => service === endpoint.service && running,
  );
  const address = container && addressOf(route, container, endpoint.port, containers);
  if (!address)
    return {
      assumption: `${endpoint.service}: ${url} was not asked, for no container of it was running.`,
    };
  const until = performance.now() + PATIENCE_MS;
  let answer: Answer;
  do {
    answer = await ask(endpoint, address, { timeoutMs: PATIENCE_MS, signal });
    if (answer.kind === 'good' || answer.error === 'protocol') break;
    if (answer.status !== null && answer.status < 500) break;
    await sleep(PAUSE_MS, signal);
  } while (performance.now() < until && !signal.aborted);
  return judge(endpoint, url, because, answer);
}

function judge(
  endpoint: Endpoint,
  url: string,
  because: string,
  answer: Answer,
): { endpoint?: Endpoint; assumption: string } {
  if (answer.kind === 'good') {
    return {
      endpoint,
      assumption: `${endpoint.id}: GET ${url} is measured, for ${because} and it answered ${answer.status}.`,
    };
  }
  if (answer.status === null) {
    return {
      assumption: `${endpoint.service}: port ${endpoint.port} gave no HTTP answer (${answer.detail}); the service is measured for start-up and resources alone.`,
    };
  }
  // Nobody declared what a good answer is. A 404 or 401 of the root may be how this service greets; a 500 never is.
  if (answer.status < 500) {
    return {
      endpoint: { ...endpoint, expect: { ...endpoint.expect, status: [answer.status] } },
      assumption: `${endpoint.id}: GET ${url} is measured, for ${because}; its ${answer.status} is taken to be the expected answer.`,
    };
  }
  return {
    endpoint,
    assumption: `${endpoint.id}: GET ${url} is measured, for ${because}; it answered ${answer.status}, which is not taken to be good.`,
  };
}
