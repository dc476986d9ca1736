/** Watches a project that starts until every service is ready, or it is clear that one will not be. */
import type { ComposeModel } from '../config/compose-model.ts';
import { sleep, wallMs } from '../platform/clock.ts';
import { InterruptedError } from '../platform/errors.ts';
import type { ServiceStartup, Startup } from '../records/generated/run.ts';
import type { Endpoint, Problem } from '../records/generated/stack.ts';
import { lastLines, maskSecrets } from '../records/text.ts';
import type { Project } from './compose.ts';
import { criticalPath } from './critical-path.ts';
import type { ContainerState, Engine, EngineEvent } from './engine.ts';
import {
  applyEvent,
  newObserved,
  probe,
  readyAt,
  type ObservedContainer,
  type ReadyWhen,
} from './observed-container.ts';
import type { FilledRequest } from './ask.ts';
import type { Route } from './route.ts';
import { healthLines } from './health-lines.ts';
import { findProblem } from './start-problems.ts';

export interface StartOptions {
  engine: Engine;
  model: ComposeModel;
  route: Route;
  readyWhen: Record<string, ReadyWhen>;
  /** Fills in what the configuration left open. */
  request: (endpoint: Endpoint) => FilledRequest;
  startTimeoutMs: number;
  startTimeouts: Record<string, number>;
  secrets: Set<string>;
  /** Null: it has been started, and nothing more is known of it. */
  onReady?: (service: string, readyMs: number | null) => void;
}

export interface StartResult {
  /** Wall clock of the round's beginning: what the startup's times count from. */
  beganAt: number;
  startup: Startup;
  problems: Problem[];
  containers: ContainerState[];
}

const LOG_LINES = 20;
/** A service of which nothing more is known is taken to be up when it has run for so long. */
const STEADY_MS = 1_000;
/** How often deadlines are looked at. */
const TICK_MS = 50;

export class StartupWatch {
  readonly #project: Project;
  readonly #options: StartOptions;
  readonly #signal: AbortSignal;
  readonly #stop = new AbortController();
  readonly #containers = new Map<string, ObservedContainer>();
  readonly #announced = new Set<string>();
  #wake = () => {};

  constructor(project: Project, options: StartOptions, signal: AbortSignal) {
    this.#project = project;
    this.#options = options;
    this.#signal = signal;
  }

  async open(): Promise<void> {
    await this.#options.engine.watch(
      this.#project.name,
      this.#stop.signal,
      (event) => this.#onEvent(event),
      (error) => this.#fail(error),
    );
  }

  close(): void {
    this.#stop.abort();
  }

  #onEvent(event: EngineEvent): void {
    const container =
      this.#containers.get(event.containerId) ?? newObserved(event.containerId, event.service);
    this.#containers.set(event.containerId, container);
    applyEvent(container, event);
    if (event.action === 'start' && container.starts === 1) this.#probe(container);
    if (event.action === 'die') void this.#checkEnded(container);
    this.#wake();
  }

  #probe(container: ObservedContainer): void {
    const { engine, route, readyWhen, request } = this.#options;
    const when = readyWhen[container.service];
    if (!when || when.kind === 'completed') return;
    if (when.kind === 'started') {
      void this.#settleDown(container);
      return;
    }
    void probe(container, when, {
      engine,
      route,
      request,
      siblings: () =>
        route.kind === 'container-address' ? this.#siblingsOf(container) : Promise.resolve([]),
      signal: this.#stop.signal,
      changed: () => this.#wake(),
    }).catch((error: unknown) => this.#fail(error));
  }

  /** Only a container that shares another one's network needs to know the others. */
  async #siblingsOf(container: ObservedContainer): Promise<ContainerState[]> {
    const mode = this.#options.model.services[container.service]?.network_mode ?? '';
    return /^(service|container):/.test(mode)
      ? this.#options.engine.containers(this.#project.name)
      : [];
  }

  async #settleDown(container: ObservedContainer): Promise<void> {
    await sleep(STEADY_MS, this.#stop.signal);
    container.isSteady = true;
    this.#wake();
  }

  #error: unknown;
  #fail(error: unknown): void {
    this.#error ??= error;
    this.#wake();
  }

  async #checkEnded(container: ObservedContainer): Promise<void> {
    const state = await this.#options.engine
      .inspect(container.id)
      .catch((error: unknown) => this.#fail(error));
    if (!state || (!state.running && !state.restarting)) container.ended = true;
    if (state?.oomKilled) container.oomKilled = true;
    this.#wake();
  }

  /** Resolves when every service is ready or has failed, compose gave up before it started them all, or nobody looks any more. */
  async settled(upResult: () => { exitCode: number } | undefined): Promise<void> {
    const began = wallMs();
    for (;;) {
      if (this.#signal.aborted)
        throw new InterruptedError('interrupted while the stack was starting');
      if (this.#stop.signal.aborted) return;
      if (this.#error !== undefined) throw this.#error as Error;
      this.#announce();
      const waiting = Object.keys(this.#options.model.services).filter(
        (name) => !this.#isSettled(name, began),
      );
      if (waiting.length === 0) return;
      if (
        (upResult()?.exitCode ?? 0) !== 0 &&
        waiting.every((name) => this.#of(name).every(({ startedAt }) => startedAt === null))
      )
        return;
      await Promise.race([sleep(TICK_MS), new Promise<void>((resolve) => (this.#wake = resolve))]);
    }
  }

  #of(service: string): ObservedContainer[] {
    return [...this.#containers.values()].filter((container) => container.service === service);
  }

  #isSettled(service: string, began: number): boolean {
    const containers = this.#of(service);
    const now = wallMs();
    if (containers.length === 0) return now - began > this.#options.startTimeoutMs;
    return containers.every(
      (container) =>
        this.#readyAt(container) !== null ||
        findProblem(container, this.#whenOf(service), {
          nowMs: now,
          limitMs: this.#limitMs(container),
          beganAt: began,
        }) !== undefined,
    );
  }

  /** A service's own limit begins with its start; until then it waits for others, for which there is the stack's. */
  #limitMs({ service, startedAt }: ObservedContainer): number {
    const own = startedAt === null ? undefined : this.#options.startTimeouts[service];
    return own ?? this.#options.startTimeoutMs;
  }

  #whenOf(service: string): ReadyWhen {
    return this.#options.readyWhen[service] ?? { kind: 'started' };
  }

  #readyAt(container: ObservedContainer): number | null {
    return readyAt(container, this.#whenOf(container.service));
  }

  #readyBy(container: ObservedContainer): ServiceStartup['readyBy'] {
    if (this.#readyAt(container) === null) return null;
    return container.ended && container.exitCode === 0
      ? 'completed'
      : this.#whenOf(container.service).kind;
  }

  #announce(): void {
    for (const container of this.#containers.values()) {
      const at = this.#readyAt(container);
      if (at === null || container.startedAt === null || this.#announced.has(container.id))
        continue;
      this.#announced.add(container.id);
      const isStartedAlone = this.#readyBy(container) === 'started';
      this.#options.onReady?.(container.service, isStartedAlone ? null : at - container.startedAt);
    }
  }

  async result(
    beganAt: number,
    up: { exitCode: number; stderr: string } | undefined,
  ): Promise<StartResult> {
    const containers = await this.#options.engine.containers(this.#project.name);
    const problems = await this.#problems(beganAt, up);
    const services = Object.keys(this.#options.model.services).map((name) =>
      this.#serviceStartup(name, beganAt),
    );
    return { beganAt, startup: { services, ...this.#total(services) }, problems, containers };
  }

  async #problems(
    beganAt: number,
    up: { exitCode: number; stderr: string } | undefined,
  ): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const service of Object.keys(this.#options.model.services)) {
      for (const container of this.#of(service)) {
        const problem = findProblem(container, this.#whenOf(service), {
          nowMs: wallMs(),
          limitMs: this.#limitMs(container),
          beganAt,
        });
        if (!problem) continue;
        problems.push({ service, ...problem, logTail: await this.#logTail(container, problem) });
        break;
      }
    }
    const never = Object.keys(this.#options.model.services).filter((name) =>
      this.#of(name).every(({ startedAt }) => startedAt === null),
    );
    if (problems.length === 0 && never.length > 0) {
      problems.push({
        service: never.join(', '),
        kind: 'create-failed',
        text: `Compose did not start ${never.join(', ')}.`,
        exitCode: up?.exitCode ?? null,
        logTail: lastLines(maskSecrets(up?.stderr ?? '', this.#options.secrets), 5),
      });
    }
    return problems;
  }

  /** Its last lines; where its health check is to blame, those of the check come last. */
  async #logTail({ id, service }: ObservedContainer, { kind }: Pick<Problem, 'kind'>) {
    const { engine, secrets } = this.#options;
    const isByHealth =
      kind === 'unhealthy' || (kind === 'not-ready' && this.#whenOf(service).kind === 'healthy');
    const report = isByHealth ? await engine.healthReport(id) : undefined;
    const health = report ? healthLines(report, secrets) : [];
    const log = lastLines(
      maskSecrets(await engine.logTail(id, LOG_LINES), secrets),
      LOG_LINES - health.length,
    );
    return [...log, ...health];
  }

  /** With several containers of a service, the slowest counts. */
  #serviceStartup(service: string, beganAt: number): ServiceStartup {
    const slowest = this.#of(service).reduce<ObservedContainer | undefined>(
      (slow, next) =>
        !slow || (this.#readyAt(next) ?? Number.POSITIVE_INFINITY) > (this.#readyAt(slow) ?? 0)
          ? next
          : slow,
      undefined,
    );
    const container = slowest ?? newObserved('', service);
    const since = (from: number | null, at: number | null) =>
      from === null || at === null ? null : Math.max(0, at - from);
    const when = this.#whenOf(service);
    const ready = this.#readyAt(container);
    return {
      service,
      createdMs: since(beganAt, container.createdAt),
      startedMs: since(beganAt, container.startedAt),
      listeningMs: since(container.startedAt, container.listeningAt),
      healthyMs: since(container.startedAt, container.healthyAt),
      firstAnswerMs: since(container.startedAt, container.answeredAt),
      readyMs: since(container.startedAt, ready),
      readyBy: this.#readyBy(container),
      exitCode: container.exitCode,
      restarts: Math.max(0, container.starts - 1),
      oomKilled: container.oomKilled,
      endpoint: when.kind === 'answer' ? when.endpoint.id : null,
    };
  }

  #total(services: readonly ServiceStartup[]): { readyMs: number | null; criticalPath: string[] } {
    const timed = services.flatMap(({ service, startedMs, readyMs }) =>
      startedMs === null || readyMs === null
        ? []
        : [
            {
              service,
              readyAtMs: startedMs + readyMs,
              dependsOn: Object.keys(this.#options.model.services[service]?.depends_on ?? {}),
            },
          ],
    );
    if (timed.length < services.length) return { readyMs: null, criticalPath: criticalPath(timed) };
    const first = Math.min(
      ...services.map(({ startedMs }) => startedMs ?? Number.POSITIVE_INFINITY),
    );
    return {
      readyMs: Math.max(...timed.map(({ readyAtMs }) => readyAtMs)) - first,
      criticalPath: criticalPath(timed),
    };
  }
}
