"use strict";
exports.id = 411;
exports.ids = [411];
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

/***/ 14467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ askedTheSame),
/* harmony export */   O5: () => (/* binding */ machineDifferences),
/* harmony export */   bf: () => (/* binding */ besideBaseText),
/* harmony export */   jj: () => (/* binding */ loadedTheSame),
/* harmony export */   l0: () => (/* binding */ isSameSetting),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);

/** What the kernel keeps for itself differs a little from boot to boot. */
const MEMORY_SLACK = 0.01;
/** In words, what the stored run has and this one has not; empty where their times can be compared. */
function differences(run, stored) {
    return [
        ...machineDifferences(run.machine, stored.machine),
        ...conditionDifferences(run.conditions, stored.conditions),
    ];
}
function machineDifferences(here, there) {
    return [
        ...differ('CPU', here.cpuModel, there.cpuModel),
        ...differ('cores', here.cores, there.cores),
        ...(Math.abs(here.memoryBytes - there.memoryBytes) > MEMORY_SLACK * there.memoryBytes
            ? [`memory ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(there.memoryBytes)} and not ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(here.memoryBytes)}`]
            : []),
        ...differ('kernel', here.kernel, there.kernel),
        ...differ('engine', here.engineVersion, there.engineVersion),
        ...differ('cgroup version', here.cgroupVersion, there.cgroupVersion),
    ];
}
function conditionDifferences(here, there) {
    return [
        ...differ('mode', here.mode, there.mode),
        ...differ('route', here.route, there.route),
        ...differ('CPUs of the generator', here.generatorCpus ?? 'any', there.generatorCpus ?? 'any'),
        ...differ('CPUs of the stack', here.stackCpus ?? 'any', there.stackCpus ?? 'any'),
    ];
}
function differ(what, here, there) {
    return here === there ? [] : [`${what} ${there} and not ${here}`];
}
/** Null unless all stored runs were measured beside a base, and this one was not. */
function besideBaseText(run, stored) {
    const isBeside = ({ conditions }) => conditions.mode !== 'single';
    return !isBeside(run) && stored.length > 0 && stored.every(isBeside)
        ? 'the stored runs were measured beside a base; this one was not'
        : null;
}
function isSameSetting(run, stored) {
    return differences(run, stored).length === 0;
}
/** A scenario or endpoint; what no question belongs to is always the same. */
function askedTheSame(subject, run, stored) {
    const of = ({ workload }) => workload.find((each) => each.subject === subject)?.text;
    return of(run) === of(stored);
}
/** The memory of a service depends on all that is asked of the stack. */
function loadedTheSame(run, stored) {
    const of = ({ workload }) => workload.map(({ subject, text }) => `${subject}\n${text}`).sort();
    return (run.conditions.mode === stored.conditions.mode && of(run).join('\n') === of(stored).join('\n'));
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

/***/ 68695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ trendOf),
  Y: () => (/* binding */ trendOfBaseline)
});

// EXTERNAL MODULE: ./build/records/baseline-text.js
var baseline_text = __webpack_require__(34603);
// EXTERNAL MODULE: ./build/records/rounds.js
var rounds = __webpack_require__(31529);
;// CONCATENATED MODULE: ./build/stats/normal.js
/** The normal distribution. */
/** P(Z > z), to seven digits of its own size however far out (Press et al., Numerical Recipes, 6.2: erfc by Chebyshev). */
function normalTail(z) {
    const x = Math.abs(z) * Math.SQRT1_2;
    const t = 1 / (1 + 0.5 * x);
    const series = ERFC.reduceRight((sum, term) => sum * t + term, 0);
    const tail = 0.5 * t * Math.exp(-x * x + series);
    return z < 0 ? 1 - tail : tail;
}
const ERFC = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
];
const FARTHEST = 40;
const BISECTIONS = 60;
/** The z that is exceeded with probability `upperTail` (0 < upperTail < 1). */
function normalQuantile(upperTail) {
    let low = -FARTHEST;
    let high = FARTHEST;
    for (let turn = 0; turn < BISECTIONS; turn += 1) {
        const middle = (low + high) / 2;
        if (normalTail(middle) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/stats/creep.js
/**
 * A slow, steady change: Sen's slope with the test of Mann and Kendall (Mann, Nonparametric tests against trend, 1945; Sen,
 * Estimates of the regression coefficient based on Kendall's tau, 1968). Levels that a step separates are strata: only values of one
 * stratum are compared, and what they say is added up (Hirsch & Slack, A nonparametric trend test for seasonal data, 1984), so a
 * step is no creep.
 */


/** Below it the normal approximation of Kendall's statistic is too coarse. */
const FEWEST_CREEPING = 10;
/** Null where there are too few values, or none that differ. */
function creepOf(strata, { confidence }) {
    const used = strata.filter(({ length }) => length > 1);
    const values = used.reduce((count, { length }) => count + length, 0);
    if (values < FEWEST_CREEPING)
        return null;
    const variance = used.reduce((total, points) => total + kendallVariance(points), 0);
    const slopes = slopesWithin(used);
    if (variance === 0 || slopes.length === 0)
        return null;
    const rising = slopes.reduce((total, slope) => total + Math.sign(slope), 0);
    const beyond = Math.max(0, Math.abs(rising) - 1) / Math.sqrt(variance);
    return {
        slope: (0,rounds/* median */.J)(slopes) ?? 0,
        interval: intervalOf(slopes, normalQuantile((1 - confidence) / 2) * Math.sqrt(variance)),
        pValue: Math.min(1, 2 * normalTail(beyond)),
    };
}
/** Median slope of the pairs within each stratum; 0 where there are none. */
function commonSlope(strata) {
    return (0,rounds/* median */.J)(slopesWithin(strata)) ?? 0;
}
function slopesWithin(strata) {
    return strata.flatMap((points) => points.flatMap((point, index) => points
        .slice(index + 1)
        .filter(({ x }) => x !== point.x)
        .map(({ x, y }) => (y - point.y) / (x - point.x))));
}
/** Of the number of rising pairs less that of falling ones, where the order says nothing; equal values are allowed for. */
function kendallVariance(points) {
    const ties = new Map();
    for (const { y } of points)
        ties.set(y, (ties.get(y) ?? 0) + 1);
    const term = (count) => count * (count - 1) * (2 * count + 5);
    return [...ties.values()].reduce((rest, count) => rest - term(count), term(points.length)) / 18;
}
function intervalOf(slopes, reach) {
    const sorted = [...slopes].sort((a, b) => a - b);
    const at = (rank) => sorted[Math.max(0, Math.min(sorted.length - 1, rank))] ?? 0;
    return {
        low: at(Math.floor((sorted.length - reach) / 2) - 1),
        high: at(Math.ceil((sorted.length + reach) / 2)),
    };
}

;// CONCATENATED MODULE: ./build/stats/robust-scores.js
/**
 * Values as distances from their median in units of their spread, cut where they are outliers (Huber's scores): one run that
 * went wrong then weighs little more than any other. The spread is Qn, the first quartile of all pairwise distances (Rousseeuw &
 * Croux, Alternatives to the median absolute deviation, 1993): a step in the series hardly moves it, and neither does the order.
 */

/** In units of the spread. */
const CUT = 3;
/** Makes Qn the standard deviation of normal values. */
const QN_OF_NORMAL = 2.2219;
function robustScores(values) {
    const centre = (0,rounds/* median */.J)(values) ?? 0;
    const spread = qn(values);
    return values.map((value) => {
        const distance = value - centre;
        // Most are equal: what is left of the distance is its side.
        if (spread === 0)
            return Math.sign(distance) * CUT;
        return Math.max(-CUT, Math.min(CUT, distance / spread));
    });
}
function qn(values) {
    const distances = values.flatMap((value, index) => values.slice(index + 1).map((other) => Math.abs(other - value)));
    const half = Math.floor(values.length / 2) + 1;
    const rank = (half * (half - 1)) / 2;
    return QN_OF_NORMAL * (distances.sort((a, b) => a - b)[rank - 1] ?? 0);
}

;// CONCATENATED MODULE: ./build/stats/shift-scan.js
/**
 * Is there a place where the level of a series shifts? The largest standardised difference of two neighbouring stretches, over all
 * places and over windows of all sizes, against the same in shuffled series.
 */

/** So few values are no level yet. */
const SMALLEST_LEVEL = 4;
const FEWEST_VALUES = 2 * SMALLEST_LEVEL;
/** Exact for values in no order, whatever their distribution (Fisher's permutation test; p as in Phipson & Smyth, 2010). */
function findShift(values, { level, random }) {
    if (values.length < FEWEST_VALUES)
        return null;
    const scores = Float64Array.from(robustScores(values));
    const splits = splitsOf(values.length);
    const observed = largestShift(scores, splits);
    if (observed.size === 0)
        return null;
    // Sums that are equal but for rounding count as reached.
    const reach = observed.size * (1 - 1e-9);
    const shuffles = Math.min(MOST_SHUFFLES, Math.ceil(SHUFFLES_BY_LEVEL / level));
    const mostReached = Math.floor(level * (shuffles + 1)) - 1;
    let reached = 0;
    for (let turn = 0; turn < shuffles; turn += 1) {
        shuffle(scores, random);
        if (largestShift(scores, splits).size >= reach)
            reached += 1;
        // It can no longer be significant (Besag & Clifford, Sequential Monte Carlo p-values, 1991).
        if (reached > mostReached)
            return null;
    }
    return { index: observed.index, pValue: (reached + 1) / (shuffles + 1) };
}
/** So many shuffled series may do as well before a shift at the level is none. */
const SHUFFLES_BY_LEVEL = 3;
/** About half a second. At a level that so many cannot show, nothing is found. */
const MOST_SHUFFLES = 100_000;
const BY_LENGTH = new Map();
/**
 * Windows of all sizes, so that a shift that was later undone is seen beside the levels next to it (Kovács, Li, Bühlmann & Munk,
 * Seeded binary segmentation, 2023): each size is 0.71 of the one before, and neighbours overlap by half.
 */
function splitsOf(length) {
    const splits = BY_LENGTH.get(length) ?? inColumns(windowsOf(length).flatMap(placesWithin));
    BY_LENGTH.set(length, splits);
    return splits;
}
const SHRINK = Math.SQRT1_2;
function windowsOf(length) {
    const windows = [];
    for (let layer = 0; length * SHRINK ** layer >= FEWEST_VALUES; layer += 1) {
        const size = length * SHRINK ** layer;
        const count = 2 * Math.ceil(SHRINK ** -layer) - 1;
        const step = count === 1 ? 0 : (length - size) / (count - 1);
        for (let index = 0; index < count; index += 1) {
            const from = Math.floor(index * step);
            windows.push({ from, to: Math.min(length, Math.ceil(index * step + size)) });
        }
    }
    return windows;
}
function placesWithin({ from, to }) {
    const places = to - from - FEWEST_VALUES + 1;
    return Array.from({ length: places }, (_, place) => ({
        from,
        at: from + SMALLEST_LEVEL + place,
        to,
    }));
}
function inColumns(places) {
    const error = ({ from, at, to }) => Math.sqrt(1 / (at - from) + 1 / (to - at));
    return {
        from: Int32Array.from(places, ({ from }) => from),
        at: Int32Array.from(places, ({ at }) => at),
        to: Int32Array.from(places, ({ to }) => to),
        before: Float64Array.from(places, (place) => 1 / (place.at - place.from) / error(place)),
        after: Float64Array.from(places, (place) => 1 / (place.to - place.at) / error(place)),
    };
}
function largestShift(scores, splits) {
    const sums = new Float64Array(scores.length + 1);
    for (let index = 0; index < scores.length; index += 1) {
        sums[index + 1] = (sums[index] ?? 0) + (scores[index] ?? 0);
    }
    const largest = { index: 0, size: 0 };
    for (let split = 0; split < splits.at.length; split += 1) {
        const size = shiftAt(sums, splits, split);
        if (size > largest.size) {
            largest.size = size;
            largest.index = splits.at[split] ?? 0;
        }
    }
    return largest;
}
function shiftAt(sums, splits, split) {
    const here = sums[splits.at[split] ?? 0] ?? 0;
    const left = here - (sums[splits.from[split] ?? 0] ?? 0);
    const right = (sums[splits.to[split] ?? 0] ?? 0) - here;
    return Math.abs(right * (splits.after[split] ?? 0) - left * (splits.before[split] ?? 0));
}
/** Fisher and Yates. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        const value = values[last] ?? 0;
        values[last] = values[other] ?? 0;
        values[other] = value;
    }
}

;// CONCATENATED MODULE: ./build/stats/change-points.js
/**
 * Where the level of a series changed. As in E-divisive (Matteson & James, A nonparametric approach for multiple change point
 * analysis, 2014) the series is split at its most significant place and each part again; what is split is then looked at once more
 * beside its neighbours, as Hunter does (Fleming et al., Using change point detection to hunt for performance regressions, 2023).
 */




/** In the order of the series. Values are compared by their differences: give logarithms where shares count. */
function changePoints(values, options) {
    const found = splitsWithin(values, 0, options);
    const kept = withoutSlopes(values, placed(values, found));
    return kept.map((shift, index) => {
        const [from, to] = [kept[index - 1]?.index ?? 0, kept[index + 1]?.index ?? values.length];
        return {
            ...shift,
            before: (0,rounds/* median */.J)(values.slice(from, shift.index)) ?? 0,
            after: (0,rounds/* median */.J)(values.slice(shift.index, to)) ?? 0,
        };
    });
}
function splitsWithin(values, offset, options) {
    const shift = findShift(values, options);
    if (!shift)
        return [];
    const { index, pValue } = shift;
    return [
        ...splitsWithin(values.slice(0, index), offset, options),
        { index: offset + index, pValue },
        ...splitsWithin(values.slice(index), offset + index, options),
    ];
}
/** Each where the stretch between its neighbours falls apart best: when it was found, they were not known. */
function placed(values, shifts) {
    return shifts.map((shift, index) => {
        const [from, to] = [shifts[index - 1]?.index ?? 0, shifts[index + 1]?.index ?? values.length];
        return { ...shift, index: from + bestSplit(values.slice(from, to), shift.index - from) };
    });
}
function bestSplit(values, otherwise) {
    const scores = robustScores(values);
    const total = scores.reduce((sum, score) => sum + score, 0);
    let best = { index: otherwise, gain: 0 };
    let sum = 0;
    for (const [index, score] of scores.entries()) {
        // What the squares of the residuals lose by a split here.
        const gain = index === 0
            ? 0
            : (sum - (total * index) / scores.length) ** 2 / (index * (scores.length - index));
        const isLevel = index >= SMALLEST_LEVEL && index <= scores.length - SMALLEST_LEVEL;
        if (isLevel && gain > best.gain)
            best = { index, gain };
        sum += score;
    }
    return best.index;
}
/** A slope falls apart into steps as well, and none of the commits it would name is to blame: those go, the weakest first. */
function withoutSlopes(values, shifts) {
    const excess = shifts.map((shift, index) => stepExcess(values.slice(shifts[index - 1]?.index ?? 0, shifts[index + 1]?.index ?? values.length), shift.index - (shifts[index - 1]?.index ?? 0)));
    const weakest = Math.min(...excess);
    // No number comes of values at the end of what numbers can hold; there is nothing to choose by.
    if (shifts.length === 0 || weakest > 0 || Number.isNaN(weakest))
        return [...shifts];
    const rest = shifts.filter((_, index) => index !== excess.indexOf(weakest));
    return withoutSlopes(values, placed(values, rest));
}
/**
 * How much better a step, alone or on a slope, explains the values than a slope alone: Schwarz' criterion (Estimating the dimension of
 * a model, 1978) for residuals by their absolute size, which outliers sway least. Above zero: the step is better.
 */
function stepExcess(values, at) {
    const points = values.map((y, x) => ({ x, y }));
    const [before, after] = [points.slice(0, at), points.slice(at)];
    // Less than this is rounding.
    const least = 1e-9 * (Math.max(...values) - Math.min(...values));
    const cost = (levels, slope, parameters) => 2 * values.length * Math.log(least + residual(levels, slope)) +
        parameters * Math.log(values.length);
    const slope = cost([points], commonSlope([points]), 2);
    const step = cost([before, after], 0, 3);
    const both = cost([before, after], commonSlope([before, after]), 4 + STEP_ON_SLOPE);
    return slope - Math.min(step, both);
}
/** The place was chosen to fit, and on a slope any place fits some. */
const STEP_ON_SLOPE = 2;
function residual(levels, slope) {
    return levels
        .flatMap((points) => {
        const heights = points.map(({ x, y }) => y - slope * x);
        const centre = (0,rounds/* median */.J)(heights) ?? 0;
        return heights.map((height) => Math.abs(height - centre));
    })
        .reduce((total, distance) => total + distance, 0);
}

;// CONCATENATED MODULE: ./build/stats/seeded.js
/** Random numbers that are the same in every run: what is computed from one document twice is the same twice. */
// Looked up once: in a test's own realm every use of a global is slow.
const { imul } = Math;
/** mulberry32, by Tommy Ettinger. */
function seeded(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

// EXTERNAL MODULE: ./build/compare/baseline/comparable.js
var comparable = __webpack_require__(14467);
// EXTERNAL MODULE: ./build/compare/baseline/measurements.js
var measurements = __webpack_require__(99890);
// EXTERNAL MODULE: ./build/compare/metrics/all.js + 7 modules
var metrics_all = __webpack_require__(810);
;// CONCATENATED MODULE: ./build/compare/trend-series.js



function trendMetrics(runs) {
    return metrics_all/* metricFamilies */.B.flatMap((family) => {
        const subjects = new Map();
        for (const [place, run] of runs.entries()) {
            for (const { subject, value } of run.metrics.filter(({ name }) => name === family.name)) {
                const values = subjects.get(subject) ?? [];
                values.push({ run, place, value: (0,measurements/* onScale */.QA)(family, value) });
                subjects.set(subject, values);
            }
        }
        return [...subjects].map(([subject, values]) => ({
            family,
            subject,
            series: apart(values, ({ run }, other) => isComparable(family, subject, run, other.run)),
        }));
    });
}
/** Each with the first group whose first member it is like. */
function apart(items, isLike) {
    const groups = [];
    for (const item of items) {
        const own = groups.find(([first]) => first !== undefined && isLike(item, first));
        if (own)
            own.push(item);
        else
            groups.push([item]);
    }
    return groups;
}
/** What is counted or weighed is the same everywhere. */
function dependsOnMachine({ fromStoredRuns }) {
    return fromStoredRuns.kind !== 'newest';
}
function isComparable(family, subject, run, other) {
    if (!dependsOnMachine(family))
        return true;
    if (!isSameHardware(run, other))
        return false;
    return family.fromStoredRuns.kind === 'same-load'
        ? (0,comparable/* loadedTheSame */.jj)(run, other)
        : (0,comparable/* askedTheSame */.AX)(subject, run, other);
}
function isSameHardware(run, other) {
    return (0,comparable/* isSameSetting */.l0)(hardwareOnly(run), hardwareOnly(other));
}
/**
 * Hosted machines get a new kernel or engine every week or two: apart from each other such runs would never be a series. Where one
 * came together with a change, that is told beside it.
 */
function hardwareOnly({ machine, conditions, }) {
    return { machine: { ...machine, kernel: '', engineVersion: '' }, conditions };
}

;// CONCATENATED MODULE: ./build/compare/trend-changes.js


function levelsOf({ values, points }) {
    const bounds = [0, ...points.map(({ index }) => index), values.length];
    return bounds.slice(1).map((to, index) => values.slice(bounds[index], to));
}
/** Those of at least the floor. */
function levelChanges(metric, split, floor) {
    const levels = levelsOf(split);
    return split.points
        .flatMap((point, index) => {
        const [before = [], after = []] = levels.slice(index, index + 2);
        return changeBetween(metric, { point, before, after }) ?? [];
    })
        .filter(({ before, after }) => Math.abs(after - before) >= floor);
}
function changeBetween({ family, subject }, { point, before, after }) {
    const [last, first] = [before.at(-1), after[0]];
    if (!last || !first)
        return null;
    const [from, to] = [inUnit(family, point.before), inUnit(family, point.after)];
    const scale = scaleOf(family);
    return {
        name: family.name,
        subject,
        unit: family.unit,
        scale,
        before: from,
        after: to,
        change: scale === 'ratio' ? to / from - 1 : to - from,
        pValue: point.pValue,
        runsBefore: before.length,
        runsAfter: after.length,
        lastBefore: trendRun(last.run),
        firstAfter: trendRun(first.run),
        runsBetween: first.place - last.place - 1,
        alsoChanged: alsoChanged(family, last.run, first.run),
    };
}
/** The way back from the scale on which the metric varies. */
function inUnit({ kind }, value) {
    return kind === 'ratio' ? Math.exp(value) : value;
}
function scaleOf({ kind }) {
    return kind === 'ratio' ? 'ratio' : 'difference';
}
function trendRun({ runId, createdAt, commit }) {
    return { runId, createdAt, commit: commit && { ...commit } };
}
function alsoChanged(family, before, after) {
    return [
        ...(before.toolVersion === after.toolVersion
            ? []
            : [`compose-gate ${before.toolVersion} and not ${after.toolVersion}`]),
        ...(dependsOnMachine(family) ? (0,comparable/* differences */.tX)(after, before) : []),
    ];
}

;// CONCATENATED MODULE: ./build/compare/trend-creep.js



/** Of a printed interval, as beside a base. */
const CONFIDENCE = 0.9;
function creepWithin({ family, subject }, levels, { level, floor }) {
    const creep = creepOf(levels.map((values) => values.map(({ place, value }) => ({ x: place, y: value }))), { confidence: CONFIDENCE });
    const used = levels
        .filter(({ length }) => length > 1)
        .flat()
        .sort((a, b) => a.place - b.place);
    const [first, last] = [used[0], used.at(-1)];
    if (!creep || !first || !last || creep.pValue > level)
        return null;
    const runs = last.place - first.place;
    const scale = scaleOf(family);
    const over = (slope) => (scale === 'ratio' ? Math.expm1(slope) : slope);
    const total = over(creep.slope * runs);
    const usual = inUnit(family, (0,rounds/* median */.J)(used.map(({ value }) => value)) ?? 0);
    if (Math.abs(scale === 'ratio' ? total * usual : total) < floor)
        return null;
    return {
        name: family.name,
        subject,
        unit: family.unit,
        scale,
        perRun: over(creep.slope),
        total,
        interval: {
            low: over(creep.interval.low * runs),
            high: over(creep.interval.high * runs),
            confidence: CONFIDENCE,
        },
        pValue: creep.pValue,
        runs: used.length,
        first: trendRun(first.run),
        last: trendRun(last.run),
    };
}

;// CONCATENATED MODULE: ./build/compare/trend-settings.js



/** In the order in which they came. */
function settingsOf(runs) {
    return apart(runs, isSameHardware).flatMap((alike) => {
        const [first, last] = [alike[0], alike.at(-1)];
        if (!first || !last)
            return [];
        const before = runs[runs.indexOf(first) - 1];
        return {
            runs: alike.length,
            first: trendRun(first),
            last: trendRun(last),
            differences: before ? (0,comparable/* differences */.tX)(hardwareOnly(first), hardwareOnly(before)) : [],
        };
    });
}

;// CONCATENATED MODULE: ./build/compare/trend.js
/**
 * What the stored history shows by itself: where a level changed, named by the runs and commits on both sides, and what creeps. Reported
 * and never gated: it is about commits that are merged.
 */









/** That anything at all is found although the runs are in no order: as rarely as the gate's false alarms. */
const TREND_ERROR = 0.01;
/** The same history is always shuffled alike. */
const SEED = 1;
/** Newest last. The newest are enough, however many a hand-edited file holds. */
function trendOf(stored, floorOf = ({ floor }) => floor) {
    const runs = stored.slice(-baseline_text/* MAX_BASELINE_RUNS */.GI);
    const metrics = trendMetrics(runs);
    const series = metrics.flatMap((metric) => metric.series.filter(({ length }) => length >= FEWEST_VALUES));
    // Shared equally, whatever a test is of (Bonferroni): it holds however metrics depend on each other. What is the same in all runs
    // can raise no alarm.
    const tests = series.filter(varies).length +
        metrics
            .map((metric) => metric.series.flat())
            .filter((values) => values.length >= FEWEST_CREEPING && varies(values)).length;
    const level = TREND_ERROR / Math.max(1, tests);
    const found = metrics.map((metric) => {
        const split = metric.series.map((values) => ({
            values,
            points: changePoints(values.map(({ value }) => value), { level, random: seeded(SEED) }),
        }));
        const floor = floorOf(metric.family);
        return {
            changes: split.flatMap((each) => levelChanges(metric, each, floor)),
            creep: creepWithin(metric, split.flatMap(levelsOf), { level, floor }),
        };
    });
    return {
        runs: runs.length,
        series: series.length,
        fewestRuns: FEWEST_VALUES,
        errorLevel: TREND_ERROR,
        changes: found.flatMap(({ changes }) => changes).sort(newestFirst),
        creeps: found.flatMap(({ creep }) => creep ?? []).sort((a, b) => a.pValue - b.pValue),
        settings: settingsOf(runs),
    };
}
function varies(values) {
    return values.some(({ value }) => value !== values[0]?.value);
}
/** Null where the baseline could not be used. */
function trendOfBaseline(baseline, used, policy) {
    if (baseline?.kind !== 'read' || used.kind !== 'used')
        return null;
    return trendOf(baseline.document.runs, (family) => policy.limitsOf(family).floor);
}
function newestFirst(one, other) {
    return Date.parse(other.firstAfter.createdAt) - Date.parse(one.firstAfter.createdAt);
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