"use strict";
exports.id = 546;
exports.ids = [546];
exports.modules = {

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/** Where the baseline of an environment lies. */


/** What is a file name on every system. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;
function isFileName(environment) {
    return FILE_NAME.test(environment);
}
/** Relative to the stack's folder. @throws UserError for an environment that is no file name. */
function baselinePath(environment) {
    if (isFileName(environment))
        return `baselines/${environment}.json`;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The environment "${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(environment, 60)}" is no file name, so its baseline has no default place. Name the file yourself.`);
}


/***/ }),

/***/ 99890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ headRounds),
/* harmony export */   QA: () => (/* binding */ onScale),
/* harmony export */   ZG: () => (/* binding */ measurementsOf)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31529);
/* harmony import */ var _stats_mean_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50750);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6420);
/* harmony import */ var _metrics_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
/* harmony import */ var _metrics_family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43233);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83306);






/** In the order of the report. */
function measurementsOf(run) {
    const rounds = headRounds(run);
    return _metrics_all_js__WEBPACK_IMPORTED_MODULE_1__/* .metricFamilies */ .B.flatMap((family) => {
        const all = seriesOf(family, run, rounds);
        return all.map(({ subject, values }) => ({
            family,
            name: family.name,
            subject,
            unit: family.unit,
            value: (0,_exact_js__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z)(family, all, subject),
            spread: spreadOf(family, values),
            rounds: values.length,
        }));
    });
}
/** Beside a base the load is another than alone: a round that head had for itself would mix the two. */
function headRounds(run) {
    return run.mode === 'single' ? (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredRounds */ .w)(run) : (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .f)(run).map(({ head }) => head);
}
function seriesOf(family, run, rounds) {
    const readings = family.kind === 'exact'
        ? run.images.filter(({ variant }) => variant === 'head').map(family.read)
        : rounds.flatMap((round) => (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsOf */ .RO)(family, round));
    const series = new Map();
    for (const { subject, value, isVoid } of readings) {
        const values = series.get(subject) ?? [];
        if (value !== null && isVoid !== true)
            values.push(value);
        series.set(subject, values);
    }
    return [...series].map(([subject, values]) => ({ subject, values }));
}
function spreadOf(family, values) {
    if (family.kind === 'exact')
        return null;
    return (0,_stats_mean_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(values.map((value) => onScale(family, value)))?.sd ?? null;
}
/** Times, costs and memory vary in proportion to their size; counts do not. */
function onScale(family, value) {
    return family.kind === 'ratio' ? Math.log(Math.max(value, family.resolution)) : value;
}


/***/ }),

/***/ 10696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ storedRun)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31529);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/* harmony import */ var _measurements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99890);



const MAX_NAME = 200;
const MAX_SUBJECT = 300;
const MAX_WORKLOAD = 600;
/** Digits that are more than any clock is worth. */
const DIGITS = 6;
const SPREAD_DIGITS = 3;
/** `stack` tells who waits for whom; without it that is not stored. */
function storedRun(run, stack, commit) {
    const { machine, route, mode, pinning } = run;
    return {
        runId: run.runId,
        createdAt: run.createdAt,
        commit,
        toolVersion: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(run.tool.version, 40),
        machine: {
            cpuModel: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(machine.cpuModel, MAX_NAME),
            cores: machine.cores,
            memoryBytes: machine.memoryBytes,
            kernel: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(machine.kernel, MAX_NAME),
            engineVersion: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(machine.engineVersion, 100),
            cgroupVersion: machine.cgroupVersion,
        },
        conditions: { mode, route, ...pinning },
        workload: workloadOf(run),
        metrics: storedMetrics(run),
        images: storedImages(run),
        startOrder: startOrderOf(run, stack),
    };
}
function storedMetrics(run) {
    return (0,_measurements_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementsOf */ .ZG)(run).flatMap(({ name, subject, unit, value, spread, rounds }) => value === null
        ? []
        : {
            name,
            subject: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(subject, MAX_SUBJECT),
            unit,
            value: rounded(value, DIGITS),
            spread: spread === null ? null : rounded(spread, SPREAD_DIGITS),
            rounds,
        });
}
/** Whole numbers are counts and bytes, and are compared exactly. */
function rounded(value, digits) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(digits));
}
/** In one line each: two runs that asked other questions have no times to compare. */
function workloadOf({ endpoints, scenarios }) {
    const ofEndpoint = (endpoint) => ({
        subject: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(endpoint.id, MAX_SUBJECT),
        text: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(question(endpoint), MAX_WORKLOAD),
    });
    return [
        ...endpoints.map(ofEndpoint),
        ...scenarios.map((scenario) => ({
            subject: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(scenario.id, MAX_SUBJECT),
            text: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(loadOf(scenario, endpoints), MAX_WORKLOAD),
        })),
    ];
}
/** Headers and bodies may hold secrets: that there are some is enough. */
function question({ protocol, method, port, path, body, headers }) {
    const names = Object.keys(headers).sort();
    return [
        `${protocol} ${method} :${port}${path}`,
        ...(names.length > 0 ? [`with ${names.join(', ')}`] : []),
        ...(body === null ? [] : [`a body of ${body.length} characters`]),
    ].join(', ');
}
function loadOf({ endpoint, load, ...scenario }, endpoints) {
    const asked = endpoints.find(({ id }) => id === endpoint);
    const how = load.kind === 'closed'
        ? `${load.connections} connections`
        : [
            `${load.ratePerSecond}/s`,
            ...load.stages.map((stage) => `${stage.ratePerSecond}/s over ${stage.durationMs} ms`),
        ].join(', then ');
    const times = `${scenario.durationMs} ms after ${scenario.warmupMs} ms`;
    return `${how} for ${times} on ${endpoint}${asked ? ` (${question(asked)})` : ''}`;
}
function storedImages({ images }) {
    return images
        .filter(({ variant }) => variant === 'head')
        .map(({ service, sizeBytes, layers, base }) => ({
        service: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(service, MAX_NAME),
        sizeBytes,
        layerBytes: layers.map(({ bytes }) => bytes),
        base: base && { reference: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(base.reference, MAX_SUBJECT), layers: base.layers },
    }));
}
function startOrderOf(run, stack) {
    const started = new Map();
    for (const { startup } of (0,_measurements_js__WEBPACK_IMPORTED_MODULE_0__/* .headRounds */ .M_)(run)) {
        for (const { service, startedMs } of startup.services) {
            if (startedMs !== null)
                started.set(service, [...(started.get(service) ?? []), startedMs]);
        }
    }
    const models = stack?.variants.find(({ variant }) => variant === 'head')?.services ?? [];
    const atMs = (service) => (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(started.get(service) ?? []) ?? 0;
    return [...started.keys()]
        .sort((a, b) => atMs(a) - atMs(b) || (a < b ? -1 : 1))
        .map((service) => ({
        service: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(service, MAX_NAME),
        after: (models.find(({ name }) => name === service)?.dependsOn ?? [])
            .map((dependency) => (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(dependency.service, MAX_NAME))
            .sort(),
    }));
}


/***/ }),

/***/ 6420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   PP: () => (/* binding */ exactVerdict),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31529);

/** One number for a series; null where it has none. */
function summary(family, all, subject) {
    const values = all.find((series) => series.subject === subject)?.values ?? [];
    if (values.length === 0)
        return null;
    if (family.summary === 'highest')
        return Math.max(...values);
    if (family.summary === 'mean') {
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    }
    return (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values) ?? null;
}
function changeOf(base, head) {
    if (base === null || head === null)
        return null;
    if (base === head)
        return 0;
    return base === 0 ? null : head / base - 1;
}
function exactVerdict(base, head, { tolerance, floor }) {
    const allowed = Math.max(tolerance * base, floor);
    const difference = head - base;
    const exact = allowed === 0;
    if (difference > allowed) {
        const reason = exact ? 'more than before, counted exactly' : 'more than the tolerance allows';
        return { verdict: 'regressed', reason };
    }
    if (-difference > allowed) {
        const reason = exact ? 'less than before, counted exactly' : 'less, by more than the tolerance';
        return { verdict: 'improved', reason };
    }
    return {
        verdict: 'unchanged',
        reason: exact ? 'the same, counted exactly' : 'within the tolerance',
    };
}


/***/ }),

/***/ 83306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31529);
/* harmony import */ var _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);


/** In the order in which they were measured; a pair counts only where both rounds do. */
function pairsOf(run) {
    const bases = new Map((0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredRounds */ .w)(run, 'base').map((round) => [round.index, round]));
    return (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredRounds */ .w)(run, 'head')
        .flatMap((head) => {
        const base = bases.get(head.index);
        return base ? { base, head } : [];
    })
        .sort((a, b) => a.head.index - b.head.index);
}
function readPairs(family, subject, pairs) {
    const read = (round) => (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(family, round).find((reading) => reading.subject === subject);
    const all = pairs.map(({ base, head }) => ({ base: read(base), head: read(head) }));
    return {
        usable: all.flatMap(({ base, head }) => isUsable(base) && isUsable(head) ? { base, head } : []),
        voidInBase: all.filter(({ base }) => base?.isVoid).length,
        voidInHead: all.filter(({ head }) => head?.isVoid).length,
    };
}
function isUsable(reading) {
    return reading !== undefined && reading.value !== null && !reading.isVoid;
}


/***/ }),

/***/ 35161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkIgnoredServices)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _platform_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95628);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/** An ignore for a service that is not there would accept nothing and say nothing. */



/** @throws UserError for the first service that the stack does not have. */
function checkIgnoredServices(ignores, services) {
    for (const [index, { service }] of ignores.entries()) {
        if (service === null || services.includes(service))
            continue;
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ignores.${index} names the service "${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(service, 80)}", which the stack does not have. ${(0,_platform_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(service, services)}`);
    }
}


/***/ }),

/***/ 75633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G3: () => (/* binding */ bodyText),
  p0: () => (/* binding */ duration),
  p7: () => (/* binding */ environmentOf),
  f5: () => (/* binding */ settingsOf)
});

// UNUSED EXPORTS: DEFAULT_BUDGETS, DEFAULT_ENVIRONMENT

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
;// CONCATENATED MODULE: ./build/config/tolerances.js
/** How much worse than the base is still fine, as the configuration says it: shares become ratios, floors the metric's own unit. */


/** What comes later goes before, in what it names alone. */
function tolerancesOf(...said) {
    const all = said.flatMap((each) => each ?? []);
    const tolerance = all.findLast((each) => each.tolerance !== undefined)?.tolerance;
    const metrics = {};
    for (const each of all) {
        for (const [key, metric] of Object.entries(each.metrics ?? {})) {
            // The schema already checked that it is one.
            const name = key;
            metrics[name] = { ...metrics[name], ...metricTolerance(name, metric) };
        }
    }
    return {
        ...(tolerance !== undefined && { tolerance: share('compare.tolerance', tolerance) }),
        metrics,
    };
}
function metricTolerance(name, said) {
    const where = `compare.metrics.${name}`;
    const { gate, services, tolerance, floor } = said;
    return {
        ...(gate !== undefined && { gate }),
        ...(services !== undefined && { services }),
        ...(tolerance !== undefined && { tolerance: share(`${where}.tolerance`, tolerance) }),
        ...(floor !== undefined && { floor: floorOf(name, `${where}.floor`, String(floor)) }),
    };
}
const time = (perMs) => ({
    read: (text) => {
        const ms = (0,units/* parseDuration */.E9)(text);
        return ms === undefined ? undefined : ms * perMs;
    },
    allowed: 'a time such as 50us, 20ms or 1s',
});
const size = { read: units/* parseSize */.DB, allowed: 'a size such as 256KiB or 1MiB' };
const count = { read: Number, allowed: 'a whole number' };
const US_PER_MS = 1_000;
const S_PER_MS = 0.001;
/** A metric's values are in a unit of its own, and so is its floor. */
const FLOORS = {
    startup: time(1),
    'latency-p50': time(US_PER_MS),
    'response-p50': time(US_PER_MS),
    'cpu-per-request': time(S_PER_MS),
    'memory-peak': size,
    'image-size': size,
    errors: { read: units/* parseShare */.n8, allowed: 'a share such as 0.5%' },
    layers: count,
    restarts: count,
    'oom-kills': count,
};
function floorOf(name, where, text) {
    const { read, allowed } = FLOORS[name];
    const floor = read(text);
    if (floor === undefined || Number.isNaN(floor))
        throw new errors/* UserError */.yo(`${where} is "${text}". Write ${allowed}.`);
    return floor;
}
function share(where, text) {
    const ratio = (0,units/* parseShare */.n8)(text);
    if (ratio === undefined)
        throw new errors/* UserError */.yo(`${where} is "${text}". Write a share such as 5%.`);
    return ratio;
}

;// CONCATENATED MODULE: ./build/config/settings.js
/** The yardstick: what the configuration says, with every default filled in. */




/** What this project was asked for: ready in 5 s, health in 100 ms, CPU 70 % / 85 %, memory 75 % / 90 %. */
const DEFAULT_BUDGETS = {
    readyMs: 5_000,
    healthAnswerMs: 100,
    cpu: { warn: 0.7, fail: 0.85 },
    memory: { warn: 0.75, fail: 0.9 },
};
const DEFAULT_MEASURE = {
    rounds: 3,
    timeBudgetMs: 300_000,
    startTimeoutMs: 60_000,
    idleMs: 2_000,
    intervalMs: 250,
    volumes: 'fresh',
    responseCount: 100,
};
const DEFAULT_SCAN_TIMEOUT_MS = 600_000;
/** Trivy's own database is built every few hours; three days bridge a long weekend of a mirror that hangs. */
const DEFAULT_DATABASE_MAX_AGE_MS = 72 * 60 * 60_000;
/** @throws UserError when an environment is asked for that the configuration does not have. */
function environmentOf(config, name) {
    const environments = config.environments ?? {};
    const found = Object.hasOwn(environments, name) ? environments[name] : undefined;
    if (found)
        return found;
    if (name === DEFAULT_ENVIRONMENT)
        return {};
    const known = [DEFAULT_ENVIRONMENT, ...Object.keys(environments)];
    throw new errors/* UserError */.yo(`The configuration has no environment "${name}". ${(0,nearest/* suggestion */.h)(name, known)}`);
}
const DEFAULT_ENVIRONMENT = 'default';
function settingsOf(config, environment) {
    const chosen = environmentOf(config, environment);
    const budgets = mergeBudgets(mergeBudgets(DEFAULT_BUDGETS, config.budgets), chosen.budgets);
    const services = Object.entries(config.services ?? {});
    return {
        measure: measureOf(config.measure),
        readyEndpoints: Object.fromEntries(services.flatMap(([name, { ready }]) => ready === undefined ? [] : [[name, `${name}:${ready}`]])),
        startTimeouts: Object.fromEntries(services.flatMap(([name, { startTimeout }]) => startTimeout === undefined ? [] : [[name, duration(startTimeout)]])),
        unmeasured: services.flatMap(([name, { measure }]) => (measure === false ? [name] : [])),
        setup: (config.setup ?? []).map(setupStep),
        budgets: {
            default: budgets,
            services: Object.fromEntries(services.flatMap(([name, service]) => service.budgets ? [[name, mergeBudgets(budgets, service.budgets)]] : [])),
        },
        compare: tolerancesOf(config.compare, chosen.compare),
        scan: scanOf(config.scan),
        ignores: (config.ignores ?? []).map((ignore) => ({
            ...ignore,
            service: ignore.service ?? null,
        })),
        policy: config.policy ?? {},
    };
}
function measureOf(measure) {
    return {
        rounds: measure?.rounds ?? DEFAULT_MEASURE.rounds,
        timeBudgetMs: durationOr(measure?.timeBudget, DEFAULT_MEASURE.timeBudgetMs),
        startTimeoutMs: durationOr(measure?.startTimeout, DEFAULT_MEASURE.startTimeoutMs),
        idleMs: durationOr(measure?.idle, DEFAULT_MEASURE.idleMs),
        intervalMs: durationOr(measure?.interval, DEFAULT_MEASURE.intervalMs),
        volumes: measure?.volumes ?? DEFAULT_MEASURE.volumes,
        responseCount: measure?.responseCount ?? DEFAULT_MEASURE.responseCount,
    };
}
function scanOf(scan) {
    return {
        trivy: scan?.trivy ?? true,
        snyk: scan?.snyk ?? true,
        hardening: scan?.hardening ?? true,
        rules: scan?.rules ?? {},
        timeoutMs: durationOr(scan?.timeout, DEFAULT_SCAN_TIMEOUT_MS),
        database: databaseOf(scan?.database),
    };
}
function databaseOf(database) {
    return {
        repositories: database?.repositories ?? [],
        javaRepositories: database?.javaRepositories ?? [],
        maxAgeMs: durationOr(database?.maxAge, DEFAULT_DATABASE_MAX_AGE_MS),
        offline: database?.offline ?? false,
    };
}
function mergeBudgets(base, over) {
    if (!over)
        return base;
    const levels = (given, kept) => ({
        warn: given?.warn === undefined ? kept.warn : settings_share(given.warn),
        fail: given?.fail === undefined ? kept.fail : settings_share(given.fail),
    });
    return {
        readyMs: over.ready === undefined ? base.readyMs : duration(over.ready),
        healthAnswerMs: over.healthAnswer === undefined ? base.healthAnswerMs : duration(over.healthAnswer),
        cpu: levels(over.cpu, base.cpu),
        memory: levels(over.memory, base.memory),
    };
}
function setupStep(step, index) {
    if (step.exec && !step.http)
        return { kind: 'exec', ...step.exec };
    if (step.http && !step.exec) {
        const { http } = step;
        return {
            kind: 'http',
            service: http.service,
            port: http.port ?? 0,
            path: http.path,
            method: http.method ?? (http.body === undefined ? 'GET' : 'POST'),
            headers: http.headers ?? {},
            body: bodyText(http.body),
            expect: http.expect ?? [],
            capture: http.capture ?? {},
        };
    }
    throw new errors/* UserError */.yo(`setup.${index} needs exactly one of "exec" and "http".`);
}
/** A string is sent as it is; anything else as JSON. */
function bodyText(body) {
    if (body === undefined || body === null)
        return null;
    return typeof body === 'string' ? body : JSON.stringify(body);
}
function durationOr(text, fallbackMs) {
    return text === undefined ? fallbackMs : duration(text);
}
/** The schema already checked the form. */
function duration(text) {
    const ms = (0,units/* parseDuration */.E9)(text);
    if (ms === undefined)
        throw new errors/* UserError */.yo(`"${text}" is not a duration. Write 500ms, 5s or 3m.`);
    return ms;
}
function settings_share(text) {
    const ratio = (0,units/* parseShare */.n8)(text);
    if (ratio === undefined)
        throw new errors/* UserError */.yo(`"${text}" is not a share. Write 5%.`);
    return ratio;
}


/***/ }),

/***/ 79214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ writeBaselineFile),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   s$: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9220);
/* harmony import */ var _baseline_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34603);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52652);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81747);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58377);
/** Reads and writes baselines/<environment>.json. A file that cannot be read is told of and never written over. */








const SCHEMA_VERSION = 1;
/** `path` is absolute; `shown` is what messages call it. */
async function readBaselineFile(path, shown) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (!entry)
        return { kind: 'absent' };
    if (entry.isSymbolicLink()) {
        return { kind: 'unusable', why: `${shown} is a link, which is not followed` };
    }
    if (!entry.isFile())
        return { kind: 'unusable', why: `${shown} is no file` };
    if (entry.size > _baseline_text_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BASELINE_BYTES */ .Zg)
        return { kind: 'unusable', why: tooLarge(shown, entry.size) };
    try {
        return await parseBaseline(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), shown);
    }
    catch (error) {
        return { kind: 'unusable', why: `${shown} cannot be read: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}` };
    }
}
async function parseBaseline(text, shown) {
    if (text.length > _baseline_text_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BASELINE_BYTES */ .Zg) {
        return { kind: 'unusable', why: tooLarge(shown, text.length) };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
        return { kind: 'unusable', why: `${shown} is not JSON: ${said}` };
    }
    const version = versionOf(value);
    if (version > SCHEMA_VERSION) {
        return {
            kind: 'unusable',
            why: `${shown} has schema version ${version}, and this compose-gate reads ${SCHEMA_VERSION}: use a newer one`,
        };
    }
    const { validate } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 38669));
    if (!validate(value)) {
        return {
            kind: 'unusable',
            why: `${shown} is not a baseline: ${(0,_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ)(validate.errors ?? [])}`,
        };
    }
    const document = value;
    const wrong = inconsistency(document);
    return wrong === undefined
        ? { kind: 'read', document }
        : { kind: 'unusable', why: `${shown} is not a baseline: ${wrong}` };
}
function versionOf(value) {
    const version = typeof value === 'object' && value !== null && 'schemaVersion' in value
        ? value.schemaVersion
        : undefined;
    return typeof version === 'number' ? version : 0;
}
/** What a hand that edits gets wrong, and no schema can say. */
function inconsistency({ runs }) {
    const known = new Set();
    for (const [index, { runId, createdAt, metrics }] of runs.entries()) {
        const at = Date.parse(createdAt);
        if (Number.isNaN(at))
            return `the createdAt of run ${runId} is no time`;
        const before = runs[index - 1];
        if (before && Date.parse(before.createdAt) > at) {
            return `run ${runId} is older than the one before it`;
        }
        if (known.has(runId))
            return `it holds run ${runId} twice`;
        known.add(runId);
        const twice = repeated(metrics.map(({ name, subject }) => `${name}:${subject}`));
        if (twice !== undefined)
            return `run ${runId} holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(twice)} twice`;
    }
    return undefined;
}
function repeated(names) {
    const known = new Set();
    return names.find((name) => known.size === known.add(name).size);
}
function tooLarge(shown, bytes) {
    return `${shown} has ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytes)}, and a baseline has at most ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(_baseline_text_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BASELINE_BYTES */ .Zg)}`;
}
/** Written whole or not at all, under a name that is its own until then. */
async function writeBaselineFile(path, document) {
    const text = (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineText */ .BW)(document);
    const parsed = await parseBaseline(text, path);
    if (parsed.kind !== 'read')
        throw new Error(`we made a baseline that cannot be read: ${parsed.why}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 34603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   GI: () => (/* binding */ MAX_BASELINE_RUNS),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES)
/* harmony export */ });
/** A file that people review and that every clone carries: under 1 MB, whatever the stack. */
const MAX_BASELINE_BYTES = 1_000_000;
/** Some weeks of a busy default branch; statistics and trend need no more. */
const MAX_BASELINE_RUNS = 60;
function baselineText({ runs, packages, ...head }) {
    const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `${[
        '{',
        [...fields, `  "runs": ${list(runs, 2)}`, `  "packages": ${packagesText(packages)}`].join(',\n'),
        '}',
    ].join('\n')}\n`;
}
function baselineBytes(document) {
    return new TextEncoder().encode(baselineText(document)).length;
}
function packagesText(packages) {
    if (packages === null)
        return 'null';
    const { images, ...head } = packages;
    const fields = Object.entries(head).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{\n${[...fields, `    "images": ${list(images, 4)}`].join(',\n')}\n  }`;
}
function list(items, indent) {
    if (items.length === 0)
        return '[]';
    const space = ' '.repeat(indent);
    return `[\n${items.map((item) => `${space}  ${JSON.stringify(item)}`).join(',\n')}\n${space}]`;
}


/***/ }),

/***/ 92259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ distinctImages),
/* harmony export */   lI: () => (/* binding */ failedTarget),
/* harmony export */   uQ: () => (/* binding */ distinctDockerfiles),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/** What is scanned: every distinct image once, and every Dockerfile once, whoever uses them. */


function distinctImages(targets) {
    const byKey = new Map();
    for (const target of targets) {
        const key = contentKey(target);
        const known = byKey.get(key);
        if (known) {
            known.usedBy.push(target);
            known.baseLayers ??= target.baseLayers;
        }
        else {
            const { imageId, reference, diffIds, baseLayers } = target;
            byKey.set(key, { key, imageId, reference, diffIds, baseLayers, usedBy: [target] });
        }
    }
    return [...byKey.values()];
}
/** An image without layers has nothing to be told apart by but its identifier. */
function contentKey({ diffIds, configDigest, imageId }) {
    const content = diffIds.length > 0 ? [configDigest, ...diffIds] : [imageId];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.join('\n')).digest('hex');
}
/** Compose stamps the project into the labels, so two builds of the same source differ there and nowhere else. */
function configDigest(config) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(withoutComposeLabels(config)))
        .digest('hex');
}
const COMPOSE_LABEL = 'com.docker.compose.';
function withoutComposeLabels(value) {
    if (Array.isArray(value))
        return value.map(withoutComposeLabels);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .filter(([name]) => !name.startsWith(COMPOSE_LABEL))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, entry]) => [name, withoutComposeLabels(entry)]);
}
function failedTarget({ variant, service, name, why }) {
    return {
        variant,
        services: [(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(service)],
        name: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(name),
        outcome: { kind: 'failed', text: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(why) },
        durationMs: 0,
    };
}
function distinctDockerfiles(targets) {
    const byContent = new Map();
    for (const target of targets) {
        const key = JSON.stringify([target.file, target.text]);
        const known = byContent.get(key);
        if (known)
            known.usedBy.push(target);
        else {
            const { file, inline, text } = target;
            byContent.set(key, { file, inline, text, usedBy: [target] });
        }
    }
    return [...byContent.values()];
}


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ findComposeFiles),
/* harmony export */   JM: () => (/* binding */ composeVersion),
/* harmony export */   U7: () => (/* binding */ composeModel),
/* harmony export */   ec: () => (/* binding */ composeCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87982);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81747);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85290);
/** The `docker compose` command line, as far as we use it. */






/** `!override` and `!reset` came with it. */
const OLDEST_COMPOSE = [2, 24];
const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** @throws UserError when Compose is missing or too old. */
async function composeVersion(context) {
    const { exitCode, stdout } = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', ['compose', 'version', '--short'], context);
    const remedy = 'Install the Compose plugin 2.24 or later.';
    if (exitCode !== 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`docker compose\` is not installed. ${remedy}`);
    const version = stdout.trim().replace(/^v/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [oldestMajor, oldestMinor] = OLDEST_COMPOSE;
    if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`docker compose\` is ${version}, which is too old. ${remedy}`);
    }
    return version;
}
/** The files that Compose itself would read. @throws UserError when there is none. */
function findComposeFiles(directory, asked, env) {
    if (asked.length > 0) {
        const missing = asked.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
        if (missing !== undefined)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The Compose file ${missing} is not there. Correct --file or \`files\`.`);
        return [...asked];
    }
    const fromEnvironment = env['COMPOSE_FILE'] ?? dotEnvValue(directory, 'COMPOSE_FILE');
    if (fromEnvironment !== undefined && fromEnvironment !== '') {
        const files = fromEnvironment.split(env['COMPOSE_PATH_SEPARATOR'] ?? node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
        return findComposeFiles(directory, files, {});
    }
    const main = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    if (main === undefined) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no Compose file in ${directory} (looked for ${DEFAULT_FILES.join(', ')}). Go to the folder that has one, or name it with --file.`);
    }
    const override = DEFAULT_FILES.map((file) => file.replace(/\.ya?ml$/, '.override$&')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    return override === undefined ? [main] : [main, override];
}
function dotEnvValue(directory, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.env');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return undefined;
    const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')
        .split(/\r?\n/)
        .find((text) => text.startsWith(`${name}=`));
    return line?.slice(name.length + 1).replace(/^(["'])(.*)\1$/, '$2');
}
/** The merged model. @throws UserError with file and line where the YAML is wrong, else with Compose's own words. */
async function composeModel(source, context) {
    const result = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', ['compose', ...sourceFlags(source), 'config', '--format', 'json'], {
        ...context,
        cwd: source.directory,
    });
    if (result.exitCode !== 0) {
        // Where it is the YAML that is wrong, we know the line; what Compose takes is never refused by us.
        for (const file of source.files)
            await (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFile */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source.directory, file), file);
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`Compose does not accept ${source.files.join(', ')}: ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(result.stderr, 3).join(' ')}`);
    }
    const model = JSON.parse(result.stdout);
    if (!hasServices(model)) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${source.files.join(', ')} has no service to start. Name a profile with --profile if all of them have one.`);
    }
    return model;
}
function hasServices(model) {
    return Object.keys(model.services ?? {}).length > 0;
}
function sourceFlags(source) {
    return [
        ...(source.projectName === undefined ? [] : ['--project-name', source.projectName]),
        ...source.files.flatMap((file) => ['--file', file]),
        ...source.profiles.flatMap((profile) => ['--profile', profile]),
        ...source.envFiles.flatMap((file) => ['--env-file', file]),
    ];
}
/** Runs a compose command on a project of ours; the caller reads the result. */
function composeCommand(project, args, context) {
    return (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', [
        'compose',
        '--project-name',
        project.name,
        '--file',
        project.modelFile,
        '--ansi',
        'never',
        ...args,
    ], context);
}


/***/ }),

/***/ 50750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   kA: () => (/* binding */ upperQuantile)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93504);
/** What the mean of few values is worth: its one-sided bounds by Student's t (Student, The probable error of a mean, 1908). */

/** Of no values there is no mean. */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return null;
    const mean = sum(values) / count;
    if (count === 1)
        return { count, mean, sd: null };
    return {
        count,
        mean,
        sd: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (count - 1)),
    };
}
/**
 * How far the mean may be off in one direction, with the probability `tail` of being further off. `leastSd` is what the
 * reading's own resolution adds: values that happen to be equal must not pass for certainty. Null for fewer than two values.
 */
function marginOf({ count, sd }, tail, leastSd) {
    if (sd === null)
        return null;
    return (upperQuantile(tail, count - 1) * Math.max(sd, leastSd)) / Math.sqrt(count);
}
/** The same few levels and counts are asked for again and again: tail → degrees → quantile. */
const quantiles = new Map();
/** What is exceeded with probability `tail`. */
function upperQuantile(tail, degrees) {
    const ofTail = quantiles.get(tail) ?? new Map();
    quantiles.set(tail, ofTail);
    const found = ofTail.get(degrees) ?? (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .F)(tail, degrees);
    ofTail.set(degrees, found);
    return found;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}


/***/ })

};
;