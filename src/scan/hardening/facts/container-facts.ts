/** The facts of one service as the engine states them about a container of it. */
import { noEdits } from '../source/edit.ts';
import { containerExposure } from './container-exposure.ts';
import { containerIsolation } from './container-isolation.ts';
import { imageFacts, variablesOf } from './image-facts.ts';
import type {
  ContainerInspect,
  EngineInfo,
  HostConfig,
  ImageHistoryEntry,
  ImageInspect,
} from './engine-types.ts';
import type { ProcessFacts, ResourceFacts, ServiceFacts } from './service-facts.ts';
import { itemsOf, known } from './setting.ts';

export interface RunningService {
  service: string;
  container: ContainerInspect;
  image: ImageInspect | null;
  /** As the API gives it: the newest first. */
  history: readonly ImageHistoryEntry[] | null;
  /** Command lines of its processes (`docker top`), or null where they were not asked for. */
  processes: readonly string[] | null;
}

const DEPENDS_ON = 'com.docker.compose.depends_on';

/** Services that others wait for to end, as Compose notes it on the containers that wait. */
export function oneShotsOf(services: readonly RunningService[]): ReadonlySet<string> {
  const labels = services.map(({ container }) => container.Config?.Labels?.[DEPENDS_ON] ?? '');
  const awaited = labels.flatMap((label) => label.split(',')).map((entry) => entry.split(':'));
  return new Set(
    awaited
      .filter(([, condition]) => condition === 'service_completed_successfully')
      .map(([service = '']) => service),
  );
}

export function containerFacts(
  running: RunningService,
  info: EngineInfo,
  oneShot: boolean,
): ServiceFacts {
  return {
    service: running.service,
    place: null,
    isolation: containerIsolation(running.container, info),
    resources: containerResources(running.container),
    exposure: containerExposure(running.container),
    process: containerProcess(running, oneShot),
    compose: null,
    image: running.image ? imageFacts(running.image, running.history) : null,
    edit: noEdits,
  };
}

function containerResources({ HostConfig }: ContainerInspect): ResourceFacts {
  const host = HostConfig ?? {};
  const amount = (value: number | null | undefined) => known(value ?? 0);
  return {
    memoryBytes: amount(host.Memory),
    memoryAndSwapBytes: amount(host.MemorySwap),
    cpuLimited: known(isCpuLimited(host)),
    pids: amount(host.PidsLimit),
    ulimits: amount(host.Ulimits?.length),
    oomKillDisabled: known(host.OomKillDisable ?? false),
    oomScoreAdjustment: amount(host.OomScoreAdj),
  };
}

function isCpuLimited({ NanoCpus, CpuShares, CpuQuota, CpusetCpus }: HostConfig): boolean {
  const amounts = [NanoCpus, CpuShares, CpuQuota];
  return amounts.some((amount) => (amount ?? 0) > 0) || (CpusetCpus ?? '') !== '';
}

function containerProcess(
  { container, image, processes }: RunningService,
  oneShot: boolean,
): ProcessFacts {
  const policy = container.HostConfig?.RestartPolicy;
  const name = policy?.Name ?? '';
  return {
    environment: itemsOf(ownVariables(container, image)),
    healthCheck: known(healthCheck(container)),
    oneShot,
    restart: known({
      name: name === '' ? 'no' : name,
      maximumRetries: policy?.MaximumRetryCount ?? 0,
    }),
    loggingDriver: known(container.HostConfig?.LogConfig?.Type ?? ''),
    programs:
      processes === null
        ? { known: [], unknown: 'the processes were not listed' }
        : itemsOf(processes.map(programOf)),
  };
}

/** `sshd: /usr/sbin/sshd -D` renames itself; the first word without its folder says which program it is. */
function programOf(commandLine: string): string {
  const [first = ''] = commandLine.trim().split(/[\s:]/, 1);
  return first.slice(first.lastIndexOf('/') + 1);
}

/** What the container has beyond its image; the image's own variables are the image's findings. */
function ownVariables(container: ContainerInspect, image: ImageInspect | null) {
  const inherited = new Set(image?.Config?.Env ?? []);
  return variablesOf((container.Config?.Env ?? []).filter((entry) => !inherited.has(entry)));
}

function healthCheck({ Config }: ContainerInspect): 'set' | 'missing' | 'disabled' {
  const test = Config?.Healthcheck?.Test ?? [];
  if (test.length === 0) return 'missing';
  return test[0] === 'NONE' ? 'disabled' : 'set';
}
