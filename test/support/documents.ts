/**
 * Factories of schema-valid documents: each takes what a test cares about and fills in the rest. The default story is one
 * service, `gateway`, that starts well, answers well and stays within every budget.
 */
import { build, encodeIntoCompressedBase64 } from 'hdr-histogram-js';
import type {
  BadAnswers,
  Budget,
  ComparisonDocument,
  Metric,
} from '../../src/records/generated/comparison.ts';
import type { Finding, FindingsDocument, Scanner } from '../../src/records/generated/findings.ts';
import type { Decision, GateDocument } from '../../src/records/generated/gate.ts';
import type {
  Block,
  Cpu,
  Errors,
  Image,
  Latency,
  Notice,
  Resources,
  Response,
  Round,
  RunRecord,
  ServiceStartup,
} from '../../src/records/generated/run.ts';
import type {
  Endpoint,
  Problem,
  Scenario,
  ServiceModel,
  Settings,
  StackDocument,
  VariantStack,
} from '../../src/records/generated/stack.ts';

export const MIB = 1024 * 1024;

const header = {
  schemaVersion: 1,
  runId: 'a1b2c3d4',
  createdAt: '2026-05-04T10:00:00.000Z',
  tool: { name: 'compose-gate', version: '0.1.0' },
} as const;

// stack.json

export function aStack(overrides: Partial<StackDocument> = {}): StackDocument {
  return {
    ...header,
    document: 'stack',
    environment: 'default',
    engine: {
      version: '26.1.5',
      composeVersion: '2.26.1',
      location: 'local',
      cgroupVersion: '2',
      storageDriver: 'overlay2',
    },
    config: { kind: 'file', path: '.compose-gate.yml' },
    assumptions: [],
    endpoints: [anEndpoint()],
    scenarios: [aScenario()],
    variants: [aVariant()],
    settings: someSettings(),
    route: 'container-address',
    pinning: { generatorCpus: null, stackCpus: null },
    headCommit: null,
    base: { kind: 'none', why: 'none was named' },
    identical: [],
    removed: [],
    changes: null,
    ...overrides,
  };
}

export function aVariant(overrides: Partial<VariantStack> = {}): VariantStack {
  return {
    variant: 'head',
    project: 'cg-a1b2c3d4-head',
    directory: '.',
    composeFiles: ['compose.yaml'],
    profiles: [],
    imageTags: ['cg-a1b2c3d4-head/gateway'],
    pull: { durationMs: 0, images: [] },
    build: { durationMs: 4_200, services: ['gateway'], steps: 9, cachedSteps: 6 },
    outcome: { kind: 'started' },
    problems: [],
    services: [aService()],
    envFiles: [],
    ...overrides,
  };
}

export function aService(overrides: Partial<ServiceModel> = {}): ServiceModel {
  const name = overrides.name ?? 'gateway';
  return {
    name,
    image: `cg-a1b2c3d4-head/${name}`,
    imageId: `sha256:${'ab'.repeat(32)}`,
    built: true,
    cpuLimit: 0.5,
    memoryLimitBytes: 512 * MIB,
    pidsLimit: 64,
    dependsOn: [],
    hasHealthcheck: true,
    ports: [8080],
    ...overrides,
  };
}

export function aProblem(overrides: Partial<Problem> = {}): Problem {
  return {
    service: 'gateway',
    kind: 'exited',
    text: 'gateway exited with code 1 while it started',
    exitCode: 1,
    logTail: ['starting', 'Error: listen EADDRINUSE'],
    ...overrides,
  };
}

export function anEndpoint(overrides: Partial<Endpoint> = {}): Endpoint {
  const service = overrides.service ?? 'gateway';
  return {
    id: `${service}:health`,
    service,
    protocol: 'http',
    port: 8080,
    path: '/health',
    method: 'GET',
    headers: {},
    body: null,
    expect: { status: [], bodyContains: null },
    entry: true,
    health: true,
    insecureTls: false,
    declaredBy: 'config',
    isNew: false,
    ...overrides,
  };
}

export function aScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    id: 'steady',
    endpoint: 'gateway:health',
    load: { kind: 'open', ratePerSecond: 20, stages: [] },
    durationMs: 5_000,
    warmupMs: 2_000,
    timeoutMs: 5_000,
    budgets: true,
    declaredBy: 'config',
    ...overrides,
  };
}

export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    measure: {
      rounds: 3,
      timeBudgetMs: 300_000,
      startTimeoutMs: 60_000,
      idleMs: 2_000,
      intervalMs: 250,
      volumes: 'fresh',
      responseCount: 100,
    },
    readyEndpoints: {},
    startTimeouts: {},
    unmeasured: [],
    setup: [],
    budgets: {
      default: {
        readyMs: 5_000,
        healthAnswerMs: 100,
        cpu: { warn: 0.7, fail: 0.85 },
        memory: { warn: 0.75, fail: 0.9 },
      },
      services: {},
    },
    compare: { metrics: {} },
    scan: {
      trivy: true,
      snyk: true,
      hardening: true,
      rules: {},
      timeoutMs: 600_000,
      database: { repositories: [], javaRepositories: [], maxAgeMs: 259_200_000, offline: false },
    },
    ignores: [],
    policy: {},
    ...overrides,
  };
}

// run.json

export function aRun(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    ...header,
    document: 'run',
    status: { kind: 'complete' },
    environment: 'default',
    mode: 'single',
    assumptions: [],
    endpoints: [anEndpoint()],
    scenarios: [aScenario()],
    machine: aMachine(),
    route: 'container-address',
    limits: { gateway: { cpus: 0.5, memoryBytes: 512 * MIB } },
    images: [anImage()],
    rounds: [aRound()],
    notices: [],
    pinning: { generatorCpus: null, stackCpus: null },
    ...overrides,
  };
}

export function aMachine(overrides: Partial<RunRecord['machine']> = {}): RunRecord['machine'] {
  return {
    cpuModel: 'AMD EPYC 7763',
    cores: 2,
    memoryBytes: 8 * 1024 * MIB,
    kernel: '6.1.0',
    engineVersion: '26.1.5',
    composeVersion: '2.26.1',
    cgroupVersion: '2',
    speedChecks: [
      { at: 'start', loopMs: 40.1 },
      { at: 'middle', loopMs: 40.3 },
      { at: 'end', loopMs: 40.2 },
    ],
    stealShare: 0.001,
    loadAverage: 0.8,
    steady: true,
    ...overrides,
  };
}

export function anImage(overrides: Partial<Image> = {}): Image {
  const service = overrides.service ?? 'gateway';
  return {
    service,
    variant: 'head',
    reference: `cg-a1b2c3d4-head/${service}`,
    imageId: `sha256:${'ab'.repeat(32)}`,
    sizeBytes: 132 * MIB,
    layers: [
      { digest: `sha256:${'01'.repeat(32)}`, bytes: 128 * MIB, createdBy: 'FROM node:24-alpine' },
      { digest: `sha256:${'02'.repeat(32)}`, bytes: 4 * MIB, createdBy: 'COPY . /app' },
    ],
    base: null,
    ...overrides,
  };
}

export function aRound(overrides: Partial<Round> = {}): Round {
  return {
    index: 0,
    variant: 'head',
    startedAt: '2026-05-04T10:00:05.000Z',
    durationMs: 18_000,
    outcome: { kind: 'measured' },
    startup: { services: [aServiceStartup()], readyMs: 900, criticalPath: ['gateway'] },
    responses: [aResponse()],
    blocks: [aBlock()],
    resources: [someResources({ phase: 'idle' }), someResources({ phase: 'load' })],
    timeline: { intervalMs: 250, atMs: [], services: {} },
    notices: [],
    memoryGrowth: [],
    ...overrides,
  };
}

export function aServiceStartup(overrides: Partial<ServiceStartup> = {}): ServiceStartup {
  const service = overrides.service ?? 'gateway';
  return {
    service,
    createdMs: 100,
    startedMs: 300,
    listeningMs: 600,
    healthyMs: 1_000,
    firstAnswerMs: 900,
    readyMs: 900,
    readyBy: 'answer',
    exitCode: null,
    restarts: 0,
    oomKilled: false,
    endpoint: `${service}:health`,
    ...overrides,
  };
}

export function aResponse(overrides: Partial<Response> = {}): Response {
  return {
    endpoint: 'gateway:health',
    latency: aLatency(),
    answers: 100,
    errors: noErrors(),
    badStatuses: {},
    ...overrides,
  };
}

/** An endpoint that answered, and answered wrongly, every time. */
export function aBadResponse(overrides: Partial<Response> = {}): Response {
  return aResponse({
    latency: null,
    answers: 0,
    errors: noErrors({ unexpectedStatus: 100 }),
    badStatuses: { 500: 100 },
    ...overrides,
  });
}

/** A latency with a real histogram behind it. The default is 100 answers from 1.00 to 1.99 ms. */
export function aLatency(valuesUs: readonly number[] = hundredFrom(1_000, 10)): Latency {
  const histogram = build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });
  for (const value of valuesUs) histogram.recordValue(value);
  return {
    count: valuesUs.length,
    minUs: Math.min(...valuesUs),
    meanUs: histogram.mean,
    p50Us: histogram.getValueAtPercentile(50),
    p90Us: histogram.getValueAtPercentile(90),
    p95Us: histogram.getValueAtPercentile(95),
    p99Us: histogram.getValueAtPercentile(99),
    maxUs: Math.max(...valuesUs),
    histogram: encodeIntoCompressedBase64(histogram),
  };
}

/** 100 values in microseconds, evenly spaced. */
export function hundredFrom(startUs: number, stepUs: number): number[] {
  return Array.from({ length: 100 }, (_, index) => startUs + index * stepUs);
}

export function noErrors(overrides: Partial<Errors> = {}): Errors {
  return {
    timeouts: 0,
    refused: 0,
    resets: 0,
    protocol: 0,
    unexpectedStatus: 0,
    unexpectedBody: 0,
    redirects: 0,
    oversized: 0,
    ...overrides,
  };
}

export function aBlock(overrides: Partial<Block> = {}): Block {
  return {
    scenario: 'steady',
    atMs: 6_000,
    durationMs: 5_000,
    answers: 100,
    errors: noErrors(),
    latency: aLatency(),
    intended: 100,
    void: null,
    cpu: { gateway: someCpu() },
    badStatuses: {},
    ...overrides,
  };
}

export function someCpu(overrides: Partial<Cpu> = {}): Cpu {
  return {
    userSeconds: 0.4,
    systemSeconds: 0.1,
    totalSeconds: 0.5,
    throttledPeriods: 0,
    periods: 50,
    throttledSeconds: 0,
    ...overrides,
  };
}

export function someResources(overrides: Partial<Resources> = {}): Resources {
  const load = overrides.phase === 'load';
  return {
    service: 'gateway',
    phase: 'idle',
    durationMs: load ? 5_000 : 2_000,
    cpu: someCpu({ totalSeconds: load ? 0.5 : 0.02 }),
    cpuShareOfLimit: load ? 0.2 : 0.02,
    memory: someMemory(),
    blockReadBytes: 0,
    blockWriteBytes: 4_096,
    networkReceivedBytes: 20_000,
    networkSentBytes: 40_000,
    pids: 11,
    oomKills: 0,
    source: 'cgroup-v2',
    samples: load ? 20 : 8,
    ...overrides,
  };
}

export function someMemory(overrides: Partial<Resources['memory']> = {}): Resources['memory'] {
  return {
    currentBytes: 70 * MIB,
    workingSetBytes: 64 * MIB,
    peakBytes: 80 * MIB,
    cacheBytes: 6 * MIB,
    limitBytes: 512 * MIB,
    ...overrides,
  };
}

export function aNotice(overrides: Partial<Notice> = {}): Notice {
  return {
    level: 'warning',
    code: 'machine-unsteady',
    subject: null,
    text: 'The machine ran 12 % slower at the end than at the start.',
    ...overrides,
  };
}

// findings.json

export function someFindings(overrides: Partial<FindingsDocument> = {}): FindingsDocument {
  return {
    ...header,
    document: 'findings',
    basis: { kind: 'base-variant' },
    scanners: [aScanner({ name: 'trivy' }), aScanner({ name: 'snyk' }), aScanner()],
    findings: [],
    ignored: [],
    unusedIgnores: [],
    advice: [],
    sboms: [],
    notices: [],
    compliance: [],
    ...overrides,
  };
}

export function aScanner(overrides: Partial<Scanner> = {}): Scanner {
  return {
    name: 'hardening',
    version: '0.1.0',
    databaseUpdatedAt: null,
    targets: [
      {
        variant: 'head',
        services: ['gateway'],
        name: 'cg-a1b2c3d4-head/gateway',
        outcome: { kind: 'scanned' },
        durationMs: 300,
      },
    ],
    outcome: { kind: 'scanned' },
    ...overrides,
  };
}

/** One of the scanners that never ran; it has no targets then. */
export function aScannerThatDidNotRun(
  name: Scanner['name'],
  outcome: Exclude<Scanner['outcome'], { kind: 'scanned' }>,
): Scanner {
  return aScanner({ name, version: null, targets: [], outcome });
}

/** In both variants it is unchanged, in the base alone fixed, in the head alone new. */
export function aFinding(overrides: Partial<Finding> = {}): Finding {
  const { services = ['gateway'], variants = ['head'] } = overrides;
  const inOne = variants.includes('base') ? 'fixed' : 'new';
  return {
    key: 'gateway|lang-pkgs|npm|lodash|node_modules/lodash|CVE-2021-23337',
    kind: 'vulnerability',
    id: 'CVE-2021-23337',
    aliases: [],
    variants,
    services,
    affects: services.map((service) => ({ service, variants })),
    change: variants.length === 2 ? 'unchanged' : inOne,
    title: 'Command injection in lodash',
    severity: 'high',
    severities: { ghsa: 'high' },
    foundBy: ['trivy'],
    package: {
      name: 'lodash',
      type: 'npm',
      path: 'node_modules/lodash/package.json',
      installedVersion: '4.17.15',
      fixedVersion: '4.17.21',
    },
    layer: 'own',
    location: null,
    why: null,
    fix: 'Update lodash to 4.17.21.',
    fixEdit: null,
    cis: null,
    epss: null,
    kev: null,
    url: 'https://avd.aquasec.com/nvd/cve-2021-23337',
    ...overrides,
  };
}

// comparison.json

export function aComparison(overrides: Partial<ComparisonDocument> = {}): ComparisonDocument {
  return {
    ...header,
    document: 'comparison',
    environment: 'default',
    basis: {
      kind: 'base-variant',
      mode: 'paired',
      rounds: 5,
      gatedRatios: 4,
      gatedCounts: 3,
      errorLevel: 0.01,
      baseline: 'baselines/default.json',
    },
    baseline: someStoredRuns(),
    metrics: [aMetric()],
    budgets: [aBudget()],
    unmeasured: [],
    badAnswers: [],
    problems: [],
    why: null,
    trend: null,
    ...overrides,
  };
}

type StoredRuns = Extract<ComparisonDocument['baseline'], { kind: 'used' }>;

export function someStoredRuns(overrides: Partial<StoredRuns> = {}): StoredRuns {
  return {
    kind: 'used',
    path: 'baselines/default.json',
    runs: 12,
    sameSetting: 9,
    newest: { runId: 'z9y8x7w6', createdAt: '2026-05-03T10:00:00.000Z', commit: null },
    startOrder: [],
    ...overrides,
  };
}

export function aMetric(overrides: Partial<Metric> = {}): Metric {
  return {
    id: 'latency-p50:steady',
    name: 'latency-p50',
    subject: 'steady',
    unit: 'us',
    gated: true,
    base: 1_500,
    head: 1_520,
    scale: 'ratio',
    change: 0.013,
    interval: { low: -0.01, high: 0.036, confidence: 0.9 },
    tolerance: 0.05,
    floor: 50,
    verdict: 'unchanged',
    reason: 'the upper bound of the change is below the tolerance',
    method: "Student's t on pairs of rounds",
    evidence: {
      pairs: 5,
      stage: 'first',
      stagePairs: 5,
      suspected: null,
      spread: 0.02,
      aaSpread: 0.025,
      smallestChange: 0.12,
    },
    ...overrides,
  };
}

export function aBudget(overrides: Partial<Budget> = {}): Budget {
  return {
    id: 'ready:gateway',
    name: 'ready',
    service: 'gateway',
    subject: 'gateway',
    phase: null,
    unit: 'ms',
    value: 900,
    warnAt: null,
    failAt: 5_000,
    outcome: 'met',
    text: 'gateway was ready after 900 ms; the budget is 5 s',
    ...overrides,
  };
}

export function someBadAnswers(overrides: Partial<BadAnswers> = {}): BadAnswers {
  return {
    id: 'response:gateway:health',
    service: 'gateway',
    subject: 'gateway:health',
    phase: 'response',
    bad: 100,
    attempts: 100,
    assumed: false,
    text: 'gateway:health answered badly 100 times out of 100 (answered 500)',
    ...overrides,
  };
}

// gate.json

export function aGate(overrides: Partial<GateDocument> = {}): GateDocument {
  return {
    ...header,
    document: 'gate',
    policy: 'pull-request',
    result: 'pass',
    exitCode: 0,
    headline: 'Passed: 1 service was measured and 5 budgets were met.',
    notChecked: [],
    decisions: [],
    accepted: [],
    ...overrides,
  };
}

export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    rule: 'budget-missed',
    outcome: 'fail',
    defaultOutcome: 'fail',
    subject: 'gateway',
    text: 'gateway was ready after 6.2 s; the budget is 5 s',
    remedy: 'Make it faster, or raise the budget in .compose-gate.yml.',
    evidence: { document: 'comparison', id: 'ready:gateway' },
    ...overrides,
  };
}
