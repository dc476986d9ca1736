/** What a baseline keeps of a run: its figures, and all that decides with what they can be compared. */
import type {
  Commit,
  StoredImage,
  StoredMetric,
  StoredRun,
} from '../../records/generated/baseline.ts';
import type { Endpoint, RunRecord, Scenario } from '../../records/generated/run.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { median } from '../../records/rounds.ts';
import { plainText } from '../../records/text.ts';
import { headRounds, measurementsOf } from './measurements.ts';

const MAX_NAME = 200;
const MAX_SUBJECT = 300;
const MAX_WORKLOAD = 600;
/** Digits that are more than any clock is worth. */
const DIGITS = 6;
const SPREAD_DIGITS = 3;

/** `stack` tells who waits for whom; without it that is not stored. */
export function storedRun(
  run: RunRecord,
  stack: Pick<StackDocument, 'variants'> | null,
  commit: Commit | null,
): StoredRun {
  const { machine, route, mode, pinning } = run;
  return {
    runId: run.runId,
    createdAt: run.createdAt,
    commit,
    toolVersion: plainText(run.tool.version, 40),
    machine: {
      cpuModel: plainText(machine.cpuModel, MAX_NAME),
      cores: machine.cores,
      memoryBytes: machine.memoryBytes,
      kernel: plainText(machine.kernel, MAX_NAME),
      engineVersion: plainText(machine.engineVersion, 100),
      cgroupVersion: machine.cgroupVersion,
    },
    conditions: { mode, route, ...pinning },
    workload: workloadOf(run),
    metrics: storedMetrics(run),
    images: storedImages(run),
    startOrder: startOrderOf(run, stack),
  };
}

function storedMetrics(run: RunRecord): StoredMetric[] {
  return measurementsOf(run).flatMap(({ name, subject, unit, value, spread, rounds }) =>
    value === null
      ? []
      : {
          name,
          subject: plainText(subject, MAX_SUBJECT),
          unit,
          value: rounded(value, DIGITS),
          spread: spread === null ? null : rounded(spread, SPREAD_DIGITS),
          rounds,
        },
  );
}

/** Whole numbers are counts and bytes, and are compared exactly. */
function rounded(value: number, digits: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(digits));
}

/** In one line each: two runs that asked other questions have no times to compare. */
function workloadOf({ endpoints, scenarios }: RunRecord): StoredRun['workload'] {
  const ofEndpoint = (endpoint: Endpoint) => ({
    subject: plainText(endpoint.id, MAX_SUBJECT),
    text: plainText(question(endpoint), MAX_WORKLOAD),
  });
  return [
    ...endpoints.map(ofEndpoint),
    ...scenarios.map((scenario) => ({
      subject: plainText(scenario.id, MAX_SUBJECT),
      text: plainText(loadOf(scenario, endpoints), MAX_WORKLOAD),
    })),
  ];
}

/** Headers and bodies may hold secrets: that there are some is enough. */
function question({ protocol, method, port, path, body, headers }: Endpoint): string {
  const names = Object.keys(headers).sort();
  return [
    `${protocol} ${method} :${port}${path}`,
    ...(names.length > 0 ? [`with ${names.join(', ')}`] : []),
    ...(body === null ? [] : [`a body of ${body.length} characters`]),
  ].join(', ');
}

function loadOf({ endpoint, load, ...scenario }: Scenario, endpoints: readonly Endpoint[]): string {
  const asked = endpoints.find(({ id }) => id === endpoint);
  const how =
    load.kind === 'closed'
      ? `${load.connections} connections`
      : [
          `${load.ratePerSecond}/s`,
          ...load.stages.map((stage) => `${stage.ratePerSecond}/s over ${stage.durationMs} ms`),
        ].join(', then ');
  const times = `${scenario.durationMs} ms after ${scenario.warmupMs} ms`;
  return `${how} for ${times} on ${endpoint}${asked ? ` (${question(asked)})` : ''}`;
}

function storedImages({ images }: RunRecord): StoredImage[] {
  return images
    .filter(({ variant }) => variant === 'head')
    .map(({ service, sizeBytes, layers, base }) => ({
      service: plainText(service, MAX_NAME),
      sizeBytes,
      layerBytes: layers.map(({ bytes }) => bytes),
      base: base && { reference: plainText(base.reference, MAX_SUBJECT), layers: base.layers },
    }));
}

function startOrderOf(
  run: RunRecord,
  stack: Pick<StackDocument, 'variants'> | null,
): StoredRun['startOrder'] {
  const started = new Map<string, number[]>();
  for (const { startup } of headRounds(run)) {
    for (const { service, startedMs } of startup.services) {
      if (startedMs !== null) started.set(service, [...(started.get(service) ?? []), startedMs]);
    }
  }
  const models = stack?.variants.find(({ variant }) => variant === 'head')?.services ?? [];
  const atMs = (service: string) => median(started.get(service) ?? []) ?? 0;
  return [...started.keys()]
    .sort((a, b) => atMs(a) - atMs(b) || (a < b ? -1 : 1))
    .map((service) => ({
      service: plainText(service, MAX_NAME),
      after: (models.find(({ name }) => name === service)?.dependsOn ?? [])
        .map((dependency) => plainText(dependency.service, MAX_NAME))
        .sort(),
    }));
}
