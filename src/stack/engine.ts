/** The Docker engine, as little of it as we need. dockerode's types go no further than this file. */
import { createInterface } from 'node:readline';
import type Docker from 'dockerode';
import { messageOf, UserError, type EvidenceError } from '../platform/errors.ts';
import { engineAddress, locate } from './engine-location.ts';
import {
  midway,
  midwayError,
  notFound,
  REMOVE_TIMEOUT_MS,
  withDeadline,
} from './engine-deadline.ts';
import type {
  ContainerState,
  ContainerStats,
  EngineEvent,
  EngineInfo,
  HealthReport,
  ImageDetails,
  KnownImage,
  RawContainer,
} from './engine-types.ts';
import { pauseContainer, unpauseContainer } from './engine-pause.ts';
import { demultiplex, parseEvent } from './engine-wire.ts';

export type * from './engine-types.ts';

export type Engine = Awaited<ReturnType<typeof connectEngine>>;

/** @throws UserError when no engine answers. */
export async function connectEngine(env: NodeJS.ProcessEnv) {
  // Loaded here, not above: it costs more to start than all the rest, and --help needs no engine.
  const { default: Client } = await import('dockerode');
  const { host, socketPath } = await engineAddress(env);
  const docker = new Client(socketPath === undefined ? undefined : { socketPath });
  const [version, raw] = await withDeadline(
    Promise.all([docker.version(), docker.info() as Promise<Record<string, unknown>>]),
  ).catch((error: unknown) => {
    throw new UserError(
      `No Docker engine answers at ${host} (${messageOf(error)}). Start Docker, or set DOCKER_HOST to the engine you use.`,
    );
  });
  const info: EngineInfo = {
    version: version.Version,
    location: locate(host, raw),
    cgroupVersion: raw['CgroupVersion'] === '2' ? '2' : '1',
    storageDriver: typeof raw['Driver'] === 'string' ? raw['Driver'] : 'unknown',
    securityOptions: (raw['SecurityOptions'] as string[] | undefined) ?? [],
    raw,
  };
  return { docker, info, ...operations(docker) };
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

    /** What the engine says of a container, its image and its processes, as it says it: for rules that read details. */
    async rawInspect(id: string): Promise<RawContainer | undefined> {
      const container = docker.getContainer(id);
      const inspected = await withDeadline(container.inspect()).catch(notFound);
      if (!inspected) return undefined;
      const image = docker.getImage(inspected.Image);
      const [details, history, top] = await Promise.all([
        withDeadline(image.inspect()).catch(notFound),
        withDeadline(image.history() as Promise<object[]>).catch(notFound),
        inspected.State.Running ? withDeadline(processTitles(container)).catch(() => null) : null,
      ]);
      return {
        container: inspected,
        image: details ?? null,
        history: history ?? null,
        processes: top,
      };
    },

    /** The engine's own `bridge` network, or null where it has none. */
    async defaultBridge(): Promise<object | null> {
      return (
        (await withDeadline(docker.getNetwork('bridge').inspect() as Promise<object>).catch(
          notFound,
        )) ?? null
      );
    },

    /** The image, or undefined where the engine does not have it. */
    async image(reference: string): Promise<ImageDetails | undefined> {
      const image = docker.getImage(reference);
      const details = await withDeadline(image.inspect()).catch(notFound);
      if (!details) return undefined;
      const history = (await midway(image.history())) as Array<{ CreatedBy: string; Size: number }>;
      return {
        id: details.Id,
        config: details.Config,
        sizeBytes: details.Size,
        layers: details.RootFS.Layers ?? [],
        exposedPorts: Object.keys((details.Config.ExposedPorts as object | undefined) ?? {})
          .filter((port) => port.endsWith('/tcp'))
          .map((port) => Number.parseInt(port, 10)),
        history: history
          .map((entry) => ({
            createdBy: entry.CreatedBy,
            bytes: entry.Size,
          }))
          .reverse(),
      };
    },

    /** Every tagged image of the engine, with its layers. */
    async images(): Promise<KnownImage[]> {
      const listed = await midway(docker.listImages());
      const images = await Promise.all(
        listed.map(async ({ Id, RepoTags, Size }) => {
          const tags = (RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
          const details =
            tags.length === 0
              ? undefined
              : await withDeadline(docker.getImage(Id).inspect()).catch(notFound);
          return details ? [{ tags, sizeBytes: Size, layers: details.RootFS.Layers ?? [] }] : [];
        }),
      );
      return images.flat();
    },

    /** Stops the clock of a project's running containers, and lets it go on. */
    async pause(project: string): Promise<void> {
      for (const { Id } of await runningOf(docker, project))
        await pauseContainer(docker.getContainer(Id));
    },
    async unpause(project: string): Promise<void> {
      for (const { Id } of await runningOf(docker, project))
        await unpauseContainer(docker.getContainer(Id));
    },

    /** As root, in a container that sees nothing else. False where the image has no `rm`, or cannot be run. */
    async removeFiles(folder: string, names: readonly string[], image: string): Promise<boolean> {
      const container = await midway(
        docker.createContainer({
          Image: image,
          User: '0',
          Entrypoint: ['rm', '-rf', '--', ...names.map((name) => `/folder/${name}`)],
          Cmd: [],
          NetworkDisabled: true,
          HostConfig: { Binds: [`${folder}:/folder`], NetworkMode: 'none' },
        }),
      ).catch(() => undefined);
      if (!container) return false;
      try {
        await midway(container.start());
        const { StatusCode } = (await midway(container.wait())) as { StatusCode: number };
        return StatusCode === 0;
      } catch {
        return false;
      } finally {
        await withDeadline(container.remove({ force: true, v: true }), REMOVE_TIMEOUT_MS).catch(
          notFound,
        );
      }
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

    /** Undefined when the container is gone or has no health check. */
    async healthReport(id: string): Promise<HealthReport | undefined> {
      const found = await withDeadline(docker.getContainer(id).inspect()).catch(notFound);
      if (!found?.State.Health) return undefined;
      // The engine gives null before the first time.
      const last = (found.State.Health.Log as { ExitCode: number; Output: string }[] | null)?.at(
        -1,
      );
      return {
        test: found.Config.Healthcheck?.Test ?? [],
        last: last ? { exitCode: last.ExitCode, output: last.Output } : null,
      };
    },

    /** The last lines a container wrote, stdout and stderr together. */
    async logTail(id: string, lines: number): Promise<string> {
      const raw = await withDeadline(
        docker.getContainer(id).logs({ stdout: true, stderr: true, tail: lines }),
      ).catch(notKept);
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
      await withDeadline(
        docker.getContainer(id).remove({ force: true, v: true }),
        REMOVE_TIMEOUT_MS,
      ).catch(notFound);
    },
    async removeNetwork(id: string): Promise<void> {
      await withDeadline(docker.getNetwork(id).remove(), REMOVE_TIMEOUT_MS).catch(notFound);
    },
    async removeVolume(name: string): Promise<void> {
      await withDeadline(docker.getVolume(name).remove({ force: true }), REMOVE_TIMEOUT_MS).catch(
        notFound,
      );
    },

    /**
     * Container events of a project, from now until the signal. The stream is open when this resolves; `onBroken` is told
     * when it ends before its time.
     */
    async watch(
      project: string,
      signal: AbortSignal,
      onEvent: (event: EngineEvent) => void,
      onBroken: (error: EvidenceError) => void = () => undefined,
    ): Promise<void> {
      const stream = (await midway(
        docker.getEvents({ filters: { type: ['container'], label: [projectLabel(project)] } }),
      )) as NodeJS.ReadableStream & { destroy(): void };
      if (signal.aborted) stream.destroy();
      signal.addEventListener('abort', () => stream.destroy(), { once: true });
      const broken = (error: Error) => {
        if (!signal.aborted) onBroken(midwayError(error));
      };
      createInterface({ input: stream })
        .on('line', (line) => {
          const event = parseEvent(line);
          if (event) onEvent(event);
        })
        .on('error', broken)
        .on('close', () => broken(new Error('its events ended')));
    },
  };
}

async function processTitles(container: Docker.Container): Promise<string[]> {
  const { Processes, Titles } = (await container.top()) as {
    Processes: string[][];
    Titles: string[];
  };
  const command = Titles.findIndex((title) => title === 'CMD' || title === 'COMMAND');
  return Processes.map((process) => process[command] ?? '');
}

function runningOf(docker: Docker, project: string): Promise<{ Id: string }[]> {
  return midway(docker.listContainers({ filters: { label: [projectLabel(project)] } }));
}

/** A logging driver that cannot be read from, such as `none`, is answered with 501. */
function notKept(error: unknown): undefined {
  if ((error as { statusCode?: number }).statusCode !== 501) notFound(error);
}

function projectLabel(project: string): string {
  return `com.docker.compose.project=${project}`;
}

/** How the engine writes a time that never came. */
const NEVER = '0001-01-01';

async function inspectContainer(docker: Docker, id: string): Promise<ContainerState | undefined> {
  const found = await withDeadline(docker.getContainer(id).inspect()).catch(notFound);
  if (!found) return undefined;
  const { State, Config, HostConfig, NetworkSettings } = found;
  return {
    id: found.Id,
    service: Config.Labels['com.docker.compose.service'] ?? '',
    name: found.Name.replace(/^\//, ''),
    pid: State.Pid,
    wasStarted: !State.StartedAt.startsWith(NEVER),
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
