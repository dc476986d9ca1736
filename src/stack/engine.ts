/** The Docker engine, as little of it as we need. dockerode's types go no further than this file. */
import { createInterface } from 'node:readline';
import { hostname, platform } from 'node:os';
import Docker from 'dockerode';
import { EvidenceError, UserError, messageOf } from '../platform/errors.ts';

export interface EngineInfo {
  version: string;
  location: 'local' | 'remote';
  cgroupVersion: '1' | '2';
  storageDriver: string;
  securityOptions: string[];
  raw: Record<string, unknown>;
}

export interface EngineEvent {
  containerId: string;
  service: string;
  action: string;
  exitCode: number | null;
  /** Milliseconds since the epoch by the engine's clock; fractions come from its nanoseconds. */
  atMs: number;
}

export interface ContainerState {
  id: string;
  service: string;
  name: string;
  pid: number;
  running: boolean;
  restarting: boolean;
  exitCode: number;
  oomKilled: boolean;
  restartCount: number;
  health: string | null;
  addresses: string[];
  networkMode: string;
  imageId: string;
  hostPorts: Record<number, Array<{ host: string; port: number }>>;
}

export interface ImageDetails {
  id: string;
  sizeBytes: number;
  layers: string[];
  exposedPorts: number[];
  history: Array<{ createdBy: string; bytes: number; empty: boolean }>;
}

/** The parts of the Engine API's container statistics that we read. */
export interface ContainerStats {
  cpu_stats: {
    cpu_usage: { total_usage: number; usage_in_usermode: number; usage_in_kernelmode: number };
    throttling_data?: { periods?: number; throttled_periods?: number; throttled_time?: number };
  };
  memory_stats: {
    usage?: number;
    max_usage?: number;
    limit?: number;
    stats?: Record<string, number>;
  };
  blkio_stats?: {
    io_service_bytes_recursive?: Array<{ op: string; value: number }> | null;
  };
  networks?: Record<string, { rx_bytes: number; tx_bytes: number }>;
  pids_stats?: { current?: number };
}

/** An engine that has not answered a small question by then is not going to. */
const ANSWER_TIMEOUT_MS = 10_000;

export type Engine = Awaited<ReturnType<typeof connectEngine>>;

/** @throws UserError when no engine answers. */
export async function connectEngine(env: NodeJS.ProcessEnv) {
  const docker = new Docker();
  const where = env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  const [version, raw] = await withDeadline(
    Promise.all([docker.version(), docker.info() as Promise<Record<string, unknown>>]),
  ).catch((error: unknown) => {
    throw new UserError(
      `No Docker engine answers at ${where} (${messageOf(error)}). Start Docker, or set DOCKER_HOST to the engine you use.`,
    );
  });
  const info: EngineInfo = {
    version: version.Version,
    location: locate(env, raw),
    cgroupVersion: raw['CgroupVersion'] === '2' ? '2' : '1',
    storageDriver: typeof raw['Driver'] === 'string' ? raw['Driver'] : 'unknown',
    securityOptions: (raw['SecurityOptions'] as string[] | undefined) ?? [],
    raw,
  };
  return { docker, info, ...operations(docker) };
}

/**
 * Local means: container addresses and container processes can be seen from here. That holds where the engine is reached by
 * its socket, calls this host by its name (a virtual machine or a job container has another one) and is not rootless.
 */
function locate(env: NodeJS.ProcessEnv, info: Record<string, unknown>): 'local' | 'remote' {
  const bySocket = env['DOCKER_HOST'] === undefined || env['DOCKER_HOST'].startsWith('unix://');
  const rootless = ((info['SecurityOptions'] as string[] | undefined) ?? []).some((option) =>
    option.includes('rootless'),
  );
  return platform() === 'linux' && bySocket && !rootless && info['Name'] === hostname()
    ? 'local'
    : 'remote';
}

function operations(docker: Docker) {
  return {
    /** Every container of a Compose project, running or not. */
    async containers(project: string): Promise<ContainerState[]> {
      const found = await midway(
        docker.listContainers({ all: true, filters: { label: [projectLabel(project)] } }),
      );
      const states = await Promise.all(found.map(({ Id }) => inspectContainer(docker, Id)));
      return states.filter((state) => state !== undefined);
    },

    inspect: (id: string) => inspectContainer(docker, id),

    async rawInspect(id: string): Promise<Record<string, unknown>> {
      return (await midway(docker.getContainer(id).inspect())) as unknown as Record<
        string,
        unknown
      >;
    },

    /** The image, or undefined where the engine does not have it. */
    async image(reference: string): Promise<ImageDetails | undefined> {
      const image = docker.getImage(reference);
      const details = await withDeadline(image.inspect()).catch(notFound);
      if (!details) return undefined;
      const history = (await midway(image.history())) as Array<{ CreatedBy: string; Size: number }>;
      return {
        id: details.Id,
        sizeBytes: details.Size,
        layers: details.RootFS.Layers ?? [],
        exposedPorts: Object.keys((details.Config.ExposedPorts as object | undefined) ?? {})
          .filter((port) => port.endsWith('/tcp'))
          .map((port) => Number.parseInt(port, 10)),
        history: history
          .map((entry) => ({
            createdBy: entry.CreatedBy,
            bytes: entry.Size,
            empty: entry.Size === 0,
          }))
          .reverse(),
      };
    },

    /** Removes a tag; an image that has no other tag goes with it. One that is not there is fine. */
    async untag(reference: string): Promise<void> {
      await withDeadline(docker.getImage(reference).remove()).catch(notFound);
    },

    /** One sample of the engine's own statistics, or undefined when the container is gone. */
    async stats(id: string): Promise<ContainerStats | undefined> {
      return withDeadline(
        docker.getContainer(id).stats({
          stream: false,
          'one-shot': true,
        }) as Promise<unknown> as Promise<ContainerStats>,
      ).catch(notFound);
    },

    /** The last lines a container wrote, stdout and stderr together. */
    async logTail(id: string, lines: number): Promise<string> {
      const raw = await withDeadline(
        docker.getContainer(id).logs({ stdout: true, stderr: true, tail: lines }),
      ).catch(notFound);
      return raw === undefined ? '' : demultiplex(raw);
    },

    /** What is left of a project beyond its containers. */
    async leftovers(project: string): Promise<{ networks: string[]; volumes: string[] }> {
      const filters = { label: [projectLabel(project)] };
      const [networks, volumes] = await midway(
        Promise.all([docker.listNetworks({ filters }), docker.listVolumes({ filters })]),
      );
      return {
        networks: networks.map(({ Id }) => Id),
        volumes: volumes.Volumes.map(({ Name }) => Name),
      };
    },

    async removeContainer(id: string): Promise<void> {
      await docker.getContainer(id).remove({ force: true, v: true }).catch(notFound);
    },
    async removeNetwork(id: string): Promise<void> {
      await docker.getNetwork(id).remove().catch(notFound);
    },
    async removeVolume(name: string): Promise<void> {
      await docker.getVolume(name).remove({ force: true }).catch(notFound);
    },

    /** Container events of a project, from now until the signal. The stream is open when this resolves. */
    async watch(
      project: string,
      signal: AbortSignal,
      onEvent: (event: EngineEvent) => void,
    ): Promise<void> {
      const stream = (await midway(
        docker.getEvents({ filters: { type: ['container'], label: [projectLabel(project)] } }),
      )) as NodeJS.ReadableStream & { destroy(): void };
      signal.addEventListener('abort', () => stream.destroy(), { once: true });
      stream.on('error', () => stream.destroy());
      createInterface({ input: stream }).on('line', (line) => {
        const event = parseEvent(line);
        if (event) onEvent(event);
      });
    },
  };
}

function projectLabel(project: string): string {
  return `com.docker.compose.project=${project}`;
}

async function inspectContainer(docker: Docker, id: string): Promise<ContainerState | undefined> {
  const found = await withDeadline(docker.getContainer(id).inspect()).catch(notFound);
  if (!found) return undefined;
  const { State, Config, HostConfig, NetworkSettings } = found;
  return {
    id: found.Id,
    service: Config.Labels['com.docker.compose.service'] ?? '',
    name: found.Name.replace(/^\//, ''),
    pid: State.Pid,
    running: State.Running,
    restarting: State.Restarting,
    exitCode: State.ExitCode,
    oomKilled: State.OOMKilled,
    restartCount: found.RestartCount,
    health: State.Health?.Status ?? null,
    addresses: Object.values(NetworkSettings.Networks)
      .map((network) => network.IPAddress)
      .filter((address) => address !== ''),
    networkMode: HostConfig.NetworkMode ?? '',
    imageId: found.Image,
    hostPorts: Object.fromEntries(
      Object.entries(
        NetworkSettings.Ports as Record<string, Array<{ HostIp: string; HostPort: string }> | null>,
      ).map(([port, bindings]) => [
        Number.parseInt(port, 10),
        (bindings ?? []).map(({ HostIp, HostPort }) => ({ host: HostIp, port: Number(HostPort) })),
      ]),
    ),
  };
}

interface RawEvent {
  Action?: string;
  timeNano?: number;
  Actor?: { ID?: string; Attributes?: Record<string, string> };
}

function parseEvent(line: string): EngineEvent | undefined {
  const raw = JSON.parse(line) as RawEvent;
  const attributes = raw.Actor?.Attributes ?? {};
  const containerId = raw.Actor?.ID;
  if (raw.Action === undefined || containerId === undefined) return undefined;
  return {
    containerId,
    service: attributes['com.docker.compose.service'] ?? '',
    action: raw.Action,
    exitCode: attributes['exitCode'] === undefined ? null : Number(attributes['exitCode']),
    atMs: nanosecondsToMs(line),
  };
}

/** timeNano is beyond what a double holds exactly, so it is cut from the text. */
function nanosecondsToMs(line: string): number {
  const digits = /"timeNano":(\d+)/.exec(line)?.[1] ?? '0';
  return Number(digits.slice(0, -6)) + Number(`0.${digits.slice(-6)}`);
}

/** Docker frames logs of containers without a terminal: 8 bytes of header, the last 4 are the length. */
function demultiplex(raw: Buffer): string {
  const parts: Buffer[] = [];
  let offset = 0;
  while (offset + 8 <= raw.length && (raw[offset] ?? 9) <= 2) {
    const length = raw.readUInt32BE(offset + 4);
    parts.push(raw.subarray(offset + 8, offset + 8 + length));
    offset += 8 + length;
  }
  return (parts.length > 0 ? Buffer.concat(parts) : raw).toString('utf8');
}

function notFound(error: unknown): undefined {
  if ((error as { statusCode?: number }).statusCode === 404) return undefined;
  throw midwayError(error);
}

/** An engine that fails after it has answered once: evidence is missing, the input is not wrong. */
async function midway<T>(answer: Promise<T>): Promise<T> {
  return withDeadline(answer).catch((error: unknown) => {
    throw midwayError(error);
  });
}

function midwayError(error: unknown): EvidenceError {
  return new EvidenceError(`The Docker engine failed midway: ${messageOf(error)}.`);
}

async function withDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${ANSWER_TIMEOUT_MS / 1_000} s`)),
      ANSWER_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
