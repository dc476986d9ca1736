/** A rich example, judged by our own code: the five-service stack over three rounds, with a few things wrong on purpose. */
import { compareRun } from '../../src/compare/compare-run.ts';
import { decideGate } from '../../src/gate/decide.ts';
import type { FindingsDocument } from '../../src/records/generated/findings.ts';
import type { Round, RunRecord } from '../../src/records/generated/run.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';
import {
  aBlock,
  aFinding,
  aLatency,
  anEndpoint,
  anImage,
  aNotice,
  aResponse,
  aRound,
  aRun,
  aScanner,
  aScannerThatDidNotRun,
  aScenario,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  hundredFrom,
  MIB,
  someCpu,
  someFindings,
  someMemory,
  someResources,
} from './documents.ts';

interface ServicePlan {
  name: string;
  after: string[];
  startedMs: number;
  readyMs: number;
  cpus: number;
  memoryMib: number;
  usedMib: number;
  cpuLoad: number;
  imageMib: number;
  answerUs: number;
}

const plans: ServicePlan[] = [
  {
    name: 'service-manager',
    after: [],
    startedMs: 320,
    readyMs: 410,
    cpus: 0.25,
    memoryMib: 256,
    usedMib: 41,
    cpuLoad: 0.11,
    imageMib: 158,
    answerUs: 720,
  },
  {
    name: 'translate',
    after: [],
    startedMs: 330,
    readyMs: 390,
    cpus: 0.25,
    memoryMib: 128,
    usedMib: 104,
    cpuLoad: 0.02,
    imageMib: 158,
    answerUs: 690,
  },
  {
    name: 'tool-router',
    after: ['service-manager'],
    startedMs: 1_010,
    readyMs: 480,
    cpus: 0.25,
    memoryMib: 256,
    usedMib: 43,
    cpuLoad: 0.89,
    imageMib: 158,
    answerUs: 810,
  },
  {
    name: 'gateway',
    after: ['service-manager', 'tool-router', 'translate'],
    startedMs: 1_730,
    readyMs: 6_210,
    cpus: 0.5,
    memoryMib: 512,
    usedMib: 52,
    cpuLoad: 0.31,
    imageMib: 159,
    answerUs: 1_150,
  },
  {
    name: 'ui',
    after: ['gateway'],
    startedMs: 8_180,
    readyMs: 450,
    cpus: 0.5,
    memoryMib: 512,
    usedMib: 47,
    cpuLoad: 0.05,
    imageMib: 160,
    answerUs: 640,
  },
];

export function exampleStack(overrides: Partial<StackDocument> = {}): StackDocument {
  return aStack({
    assumptions: [
      'ui: port 8080 is published, so / is asked as an entry endpoint.',
      'No scenario is declared: each entry endpoint gets 20 requests per second.',
    ],
    config: { kind: 'discovered' },
    endpoints: [
      ...plans.map(({ name }) => anEndpoint({ service: name, entry: false })),
      anEndpoint({
        id: 'gateway:mcp',
        service: 'gateway',
        path: '/mcp',
        method: 'POST',
        health: false,
      }),
      anEndpoint({
        id: 'ui:root',
        service: 'ui',
        path: '/',
        health: false,
        declaredBy: 'discovered',
      }),
    ],
    scenarios: [
      aScenario({ id: 'gateway:mcp@20/s', endpoint: 'gateway:mcp' }),
      aScenario({
        id: 'saturate',
        endpoint: 'gateway:mcp',
        load: { kind: 'closed', connections: 10 },
        budgets: false,
      }),
    ],
    variants: [
      aVariant({
        build: {
          durationMs: 31_200,
          services: plans.map(({ name }) => name),
          steps: 45,
          cachedSteps: 30,
        },
        services: plans.map(({ name, after, cpus, memoryMib }) =>
          aService({
            name,
            cpuLimit: cpus,
            memoryLimitBytes: memoryMib * MIB,
            dependsOn: after.map((service) => ({ service, condition: 'service_healthy' })),
          }),
        ),
      }),
    ],
    ...overrides,
  });
}

function exampleRound(index: number): Round {
  // Every round is a little different, as real ones are.
  const jitter = 1 + (index - 1) * 0.04;
  const ms = (value: number) => Math.round(value * jitter);
  return aRound({
    index,
    startup: {
      services: plans.map(({ name, startedMs, readyMs }) =>
        aServiceStartup({
          service: name,
          createdMs: 110,
          startedMs: ms(startedMs),
          listeningMs: ms(readyMs * 0.7),
          firstAnswerMs: ms(readyMs),
          healthyMs: ms(readyMs + 120),
          readyMs: ms(readyMs),
        }),
      ),
      readyMs: ms(8_310),
      criticalPath: ['service-manager', 'tool-router', 'gateway', 'ui'],
    },
    responses: [
      ...plans.map(({ name, answerUs }) =>
        aResponse({
          endpoint: `${name}:health`,
          latency: aLatency(hundredFrom(ms(answerUs), 6)),
        }),
      ),
      aResponse({ endpoint: 'gateway:mcp', latency: aLatency(hundredFrom(ms(3_400), 40)) }),
      aResponse({
        endpoint: 'ui:root',
        latency: null,
        answers: 0,
        errors: { ...aResponse().errors, unexpectedStatus: 100 },
        badStatuses: { 502: 98, 503: 2 },
      }),
    ],
    blocks: [
      aBlock({ scenario: 'gateway:mcp@20/s', latency: aLatency(hundredFrom(ms(3_900), 55)) }),
      aBlock({
        scenario: 'saturate',
        answers: 4_100,
        intended: 4_230,
        errors: { ...aBlock().errors, timeouts: 130 },
        latency: null,
        void: '3.1 % bad answers',
      }),
    ],
    resources: plans.flatMap(({ name, cpus, cpuLoad, usedMib, memoryMib }) =>
      (['idle', 'load', 'after'] as const).map((phase) => {
        const share = phase === 'load' ? cpuLoad * jitter : 0.012;
        const seconds = share * cpus * (phase === 'load' ? 5 : 2);
        return someResources({
          service: name,
          phase,
          cpuShareOfLimit: share,
          cpu: someCpu({ totalSeconds: seconds, throttledPeriods: cpuLoad > 0.8 ? 12 : 0 }),
          memory: someMemory({
            workingSetBytes: (usedMib + (phase === 'idle' ? 0 : 2 * index)) * MIB,
            peakBytes: (usedMib + 9) * MIB,
            limitBytes: memoryMib * MIB,
          }),
        });
      }),
    ),
  });
}

export function exampleRun(overrides: Partial<RunRecord> = {}): RunRecord {
  const stack = exampleStack();
  return aRun({
    assumptions: stack.assumptions,
    endpoints: stack.endpoints,
    scenarios: stack.scenarios,
    limits: Object.fromEntries(
      plans.map(({ name, cpus, memoryMib }) => [name, { cpus, memoryBytes: memoryMib * MIB }]),
    ),
    images: plans.map(({ name, imageMib }) =>
      anImage({
        service: name,
        sizeBytes: imageMib * MIB,
        layers: [
          { digest: 'sha256:base', bytes: 152 * MIB, createdBy: 'FROM node:24-alpine' },
          {
            digest: `sha256:${name}`,
            bytes: (imageMib - 152) * MIB,
            createdBy: 'COPY shared gateway /app/ # buildkit',
          },
        ],
      }),
    ),
    rounds: [0, 1, 2].map(exampleRound),
    notices: [aNotice()],
    machine: {
      ...aRun().machine,
      steady: false,
      speedChecks: [
        { at: 'start', loopMs: 40.1 },
        { at: 'middle', loopMs: 41.2 },
        { at: 'end', loopMs: 45.0 },
      ],
    },
    ...overrides,
  });
}

export function exampleFindings(overrides: Partial<FindingsDocument> = {}): FindingsDocument {
  return someFindings({
    scanners: [
      aScannerThatDidNotRun('trivy', {
        kind: 'not-scanned',
        reason: 'not-installed',
        text: 'trivy is not on PATH; script/bootstrap builds it where Go is there',
      }),
      aScannerThatDidNotRun('snyk', {
        kind: 'not-scanned',
        reason: 'no-token',
        text: 'SNYK_TOKEN is not set',
      }),
      aScanner(),
    ],
    findings: [
      aFinding({ change: 'unknown' }),
      aFinding({
        key: 'gateway|hardening|user-missing',
        change: 'unknown',
        kind: 'hardening',
        id: 'user-missing',
        severity: 'medium',
        title: 'The container runs as root',
        package: null,
        location: { file: 'compose.yaml', line: 31, column: 3 },
        foundBy: ['hardening'],
        fix: 'Add `user: "10001"`.',
        cis: '4.1',
        url: null,
      }),
      aFinding({
        key: 'ui|hardening|port-on-every-interface',
        change: 'unknown',
        kind: 'hardening',
        id: 'port-on-every-interface',
        severity: 'low',
        services: ['ui'],
        title: 'Port 8081 is published on every interface',
        package: null,
        location: { file: 'compose.yaml', line: 77, column: 14 },
        foundBy: ['hardening'],
        fix: 'Write 127.0.0.1:8081:8080.',
        cis: '5.14',
        url: null,
      }),
    ],
    unusedIgnores: [{ id: 'CVE-2019-1', reason: 'not reachable', why: 'expired' }],
    ...overrides,
  });
}

/** All five documents of a run on a pull request. */
export function exampleDocuments(run: RunRecord = exampleRun()) {
  const stack = exampleStack();
  const findings = exampleFindings();
  const comparison = compareRun({
    run,
    stack,
    budgets: stack.settings.budgets,
    baseline: null,
    createdAt: '2026-05-04T10:03:00.000Z',
  });
  const gate = decideGate({
    stack,
    run,
    comparison,
    findings,
    policy: 'pull-request',
    overrides: {},
    createdAt: '2026-05-04T10:03:01.000Z',
  });
  return { stack, run, comparison, findings, gate };
}
