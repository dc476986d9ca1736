"use strict";
exports.id = 335;
exports.ids = [335];
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