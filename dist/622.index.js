"use strict";
exports.id = 622;
exports.ids = [622];
exports.modules = {

/***/ 66574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ headOfEvent),
/* harmony export */   p: () => (/* binding */ baseOfEvent)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99287);
/* harmony import */ var _stack_base_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22183);
/** The commit that a proposed change starts from, as the event on GitHub tells. */


/** Undefined where nothing is proposed: in a shell, on a push, at night. */
async function baseOfEvent(context) {
    const github = await (0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubContext */ .L)(context.env);
    const event = github?.event;
    if (event?.kind === 'merge_group') {
        return (0,_stack_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOfMergeGroup */ .SX)(context.directory, event.baseSha, context);
    }
    if (event?.kind !== 'pull_request')
        return undefined;
    const pull = { headSha: event.headSha, targetBranch: context.env['GITHUB_BASE_REF'] };
    return (0,_stack_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOfPullRequest */ .tT)(context.directory, pull, context);
}
/** The head of the pull request, which is not what GitHub checks out; undefined where there is none. */
async function headOfEvent(context) {
    const github = await (0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubContext */ .L)(context.env);
    return github?.event.kind === 'pull_request' ? github.event.headSha : undefined;
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ metricFamilies)
});

// EXTERNAL MODULE: ./build/compare/metrics/blocks.js
var blocks = __webpack_require__(69963);
// EXTERNAL MODULE: ./build/compare/metrics/family.js
var family = __webpack_require__(43233);
;// CONCATENATED MODULE: ./build/compare/metrics/cpu-per-request.js


/** CPU seconds that the whole stack spends for one answer: the least noisy sign of a regression. */
const cpuPerRequest = {
    kind: 'ratio',
    name: 'cpu-per-request',
    unit: 's',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 0.000_005,
    resolution: 0.000_000_1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map((scenario) => ({
        subject: scenario.scenario,
        value: perAnswer(scenario),
        answers: scenario.answers,
        isVoid: scenario.isVoid,
    })),
};
function perAnswer({ timed, answers }) {
    const seconds = timed
        .flatMap((block) => Object.values(block.cpu))
        .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
    return answers === 0 ? null : seconds / answers;
}

;// CONCATENATED MODULE: ./build/compare/metrics/errors.js

/** The share of bad answers, per endpoint and per scenario. */
const errors = {
    kind: 'count',
    name: 'errors',
    unit: 'ratio',
    tolerance: 0,
    floor: 0.005,
    faultAbove: blocks/* MAX_BAD_SHARE */.l_,
    fromStoredRuns: {
        kind: 'nothing',
        because: 'bad answers are judged by their own limit, whatever an earlier run had',
    },
    summary: 'mean',
    read: (round) => [
        ...round.responses.map((response) => shareOf(response.endpoint, [response])),
        ...(0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, blocks }) => shareOf(scenario, blocks)),
    ],
};
function shareOf(subject, parts) {
    const bad = (0,blocks/* badShare */.n6)(parts);
    return bad ? { subject, value: bad.share, trials: bad.attempts } : { subject, value: null };
}

;// CONCATENATED MODULE: ./build/compare/metrics/images.js

const MIB = 1024 * 1024;
/** Uncompressed size of a service's image; the same on every machine. */
const imageSize = {
    kind: 'exact',
    name: 'image-size',
    unit: 'bytes',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: MIB,
    fromStoredRuns: { kind: 'newest' },
    summary: 'median',
    read: ({ service, sizeBytes }) => ({ subject: service, value: sizeBytes }),
};
/** Number of layers of a service's image. */
const images_layers = {
    kind: 'exact',
    name: 'layers',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'median',
    read: (image) => ({ subject: image.service, value: image.layers.length }),
};

// EXTERNAL MODULE: ./build/stats/latency.js
var latency = __webpack_require__(26397);
;// CONCATENATED MODULE: ./build/compare/metrics/latency-p50.js



/** The typical answer under load, all blocks of a round together. */
const latencyP50 = {
    kind: 'ratio',
    name: 'latency-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, timed, answers, isVoid }) => ({
        subject: scenario,
        value: (0,latency/* mergeLatencies */.p)(timed.flatMap(({ latency }) => latency ?? []))?.p50Us ?? null,
        answers,
        isVoid,
    })),
};

// EXTERNAL MODULE: ./build/compare/metrics/memory-peak.js
var memory_peak = __webpack_require__(98920);
;// CONCATENATED MODULE: ./build/compare/metrics/oom-kills.js
/** Processes of a service that the kernel killed for lack of memory, within one round. */
const oomKills = {
    kind: 'count',
    name: 'oom-kills',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'highest',
    read: killsOf,
};
/** The engine says it of a container, the kernel of each process. */
function killsOf(round) {
    return round.startup.services.map(({ service, oomKilled }) => ({
        subject: service,
        value: Math.max(oomKilled ? 1 : 0, ...round.resources
            .filter((sample) => sample.service === service)
            .map((sample) => sample.oomKills)),
    }));
}

;// CONCATENATED MODULE: ./build/compare/metrics/response-p50.js


/** The typical answer of an endpoint on one quiet connection. */
const responseP50 = {
    kind: 'ratio',
    name: 'response-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => round.responses.map((response) => ({
        subject: response.endpoint,
        value: response.latency?.p50Us ?? null,
        isVoid: ((0,blocks/* badShare */.n6)([response])?.share ?? 0) > blocks/* MAX_BAD_SHARE */.l_,
    })),
};

;// CONCATENATED MODULE: ./build/compare/metrics/restarts.js
/** Restarts of a service within one round; one is one too many, so the worst round stands for all. */
const restarts = {
    kind: 'count',
    name: 'restarts',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'highest',
    read: restartsOf,
};
function restartsOf(round) {
    return round.startup.services.map(({ service, restarts: value }) => ({
        subject: service,
        value,
    }));
}

// EXTERNAL MODULE: ./build/compare/metrics/startup.js
var startup = __webpack_require__(56508);
;// CONCATENATED MODULE: ./build/compare/metrics/all.js









/** In the order of the report. */
const metricFamilies = [
    errors,
    restarts,
    oomKills,
    startup/* startup */.W,
    latencyP50,
    responseP50,
    cpuPerRequest,
    memory_peak/* memoryPeak */.x,
    imageSize,
    images_layers,
];


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ MAX_BAD_SHARE),
/* harmony export */   n6: () => (/* binding */ badShare),
/* harmony export */   yU: () => (/* binding */ blocksByScenario)
/* harmony export */ });
/* harmony import */ var _records_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83989);
/** Blocks of one scenario in one round; void ones keep their error counts and lose their times. */

/** Above this share of bad answers, the latency of the good ones says nothing. */
const MAX_BAD_SHARE = 0.01;
function blocksByScenario(round) {
    const names = [...new Set(round.blocks.map((block) => block.scenario))];
    return names.map((scenario) => {
        const blocks = round.blocks.filter((block) => block.scenario === scenario);
        const timed = blocks.filter((block) => block.void === null && block.answers > 0);
        return {
            scenario,
            blocks,
            timed,
            answers: timed.reduce((sum, block) => sum + block.answers, 0),
            isVoid: (badShare(blocks)?.share ?? 0) > MAX_BAD_SHARE,
        };
    });
}
/** Null where nothing was asked. */
function badShare(parts) {
    const bad = parts.reduce((sum, part) => sum + (0,_records_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswerCount */ .Tn)(part.errors), 0);
    const attempts = parts.reduce((sum, part) => sum + part.answers, bad);
    return attempts === 0 ? null : { share: bad / attempts, attempts };
}


/***/ }),

/***/ 43233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   s6: () => (/* binding */ DEFAULT_TOLERANCE)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31529);

const DEFAULT_TOLERANCE = 0.05;
function seriesOf(family, run, variant) {
    const readings = family.kind === 'exact'
        ? run.images.filter((image) => image.variant === variant).map(family.read)
        : (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredRounds */ .w)(run, variant).flatMap((round) => readingsOf(family, round));
    const series = new Map();
    for (const { subject, value } of readings) {
        const values = series.get(subject) ?? [];
        if (value !== null)
            values.push(value);
        series.set(subject, values);
    }
    return [...series].map(([subject, values]) => ({ subject, values }));
}
/** Merging histograms is slow, a round never changes, and each is asked for after every later one. */
const known = new WeakMap();
function readingsOf(family, round) {
    const ofRound = known.get(round) ?? new Map();
    known.set(round, ofRound);
    const readings = ofRound.get(family) ?? family.read(round);
    ofRound.set(family, readings);
    return readings;
}


/***/ }),

/***/ 98920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoryPeak)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);

const MIB = 1024 * 1024;
const PAGE_BYTES = 4096;
/** The highest working set of a round, over all phases. The kernel's own peak counts page cache and is left out. */
const memoryPeak = {
    kind: 'ratio',
    name: 'memory-peak',
    unit: 'bytes',
    tolerance: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TOLERANCE */ .s6,
    floor: MIB,
    resolution: PAGE_BYTES,
    fromStoredRuns: { kind: 'same-load' },
    summary: 'median',
    read: peaks,
};
function peaks(round) {
    const services = [...new Set(round.resources.map((sample) => sample.service))];
    return services.map((subject) => ({
        subject,
        value: Math.max(...round.resources
            .filter((sample) => sample.service === subject)
            .map((sample) => sample.memory.workingSetBytes)),
    }));
}


/***/ }),

/***/ 56508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STACK),
/* harmony export */   W: () => (/* binding */ startup)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);

/** The subject of what is measured of all services together. */
const STACK = 'stack';
/** Start event to ready, of each service and of the whole stack. */
const startup = {
    kind: 'ratio',
    name: 'startup',
    unit: 'ms',
    tolerance: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TOLERANCE */ .s6,
    floor: 50,
    // The poll interval.
    resolution: 4,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: ({ startup: { readyMs, services } }) => [
        { subject: STACK, value: readyMs },
        ...services.map((service) => ({ subject: service.service, value: service.readyMs })),
    ],
};


/***/ }),

/***/ 99287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readGitHubContext)
});

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(44025);
;// CONCATENATED MODULE: ./build/github/event.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The event that started the run. Its file is checked by hand: only the few fields that we use are believed. */



/** GitHub sends no webhook payload larger than this. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
/** Those that propose a change; the first two carry the pull request itself, and differ in whose workflow runs, with which token. */
const PROPOSALS = {
    pull_request: pullRequestOf,
    pull_request_target: pullRequestOf,
    merge_group: mergeGroupOf,
};
/** @throws UserError that names the file and the field when the payload has another shape. */
async function readEvent(eventName, path) {
    const read = Object.hasOwn(PROPOSALS, eventName) ? PROPOSALS[eventName] : undefined;
    if (!path) {
        if (!read)
            return { event: { kind: 'other' }, payload: {} };
        throw new errors/* UserError */.yo(`GITHUB_EVENT_PATH is not set, but the event is \`${eventName}\`. GitHub's runner sets it: pass it on.`);
    }
    const payload = parse(await readCapped(path), path);
    return { event: read ? read(payload, path) : { kind: 'other' }, payload };
}
async function readCapped(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            if (size <= MAX_EVENT_BYTES)
                return await file.readFile('utf8');
            throw new errors/* UserError */.yo(`it has ${size} bytes, and an event has at most ${MAX_EVENT_BYTES}`);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} (GITHUB_EVENT_PATH) cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function parse(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} (GITHUB_EVENT_PATH) is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
    if ((0,json/* isObject */.G)(value) && !Array.isArray(value))
        return value;
    throw wrongShape(path, 'the event', 'an object');
}
function pullRequestOf(payload, path) {
    const number = (0,json.at)(payload, 'pull_request', 'number');
    if (!Number.isSafeInteger(number) || Number(number) < 1) {
        throw wrongShape(path, 'pull_request.number', 'a positive number');
    }
    const headSha = (0,json.at)(payload, 'pull_request', 'head', 'sha');
    if (!isCommit(headSha))
        throw wrongShape(path, 'pull_request.head.sha', 'a full commit');
    const base = (0,json.at)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (typeof base !== 'string') {
        throw wrongShape(path, 'pull_request.base.repo.full_name', 'OWNER/NAME');
    }
    // The head's repository is null once its fork was deleted.
    const head = (0,json.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return { kind: 'pull_request', number: Number(number), headSha, fromFork: head !== base };
}
function mergeGroupOf(payload, path) {
    const baseSha = (0,json.at)(payload, 'merge_group', 'base_sha');
    if (!isCommit(baseSha))
        throw wrongShape(path, 'merge_group.base_sha', 'a full commit');
    return { kind: 'merge_group', baseSha };
}
function isCommit(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function wrongShape(path, field, expected) {
    return new errors/* UserError */.yo(`${path} (GITHUB_EVENT_PATH) is not the event it should be: ${field} is not ${expected}.`);
}

;// CONCATENATED MODULE: ./build/github/context.js
/** What GitHub tells a job about itself, read once from the environment into one object. */


/**
 * The context, or undefined outside of GitHub Actions.
 * @throws UserError when a variable or the event's file is not what GitHub's runner writes.
 */
async function readGitHubContext(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const eventName = required(environment, 'GITHUB_EVENT_NAME', /^[a-z_]+$/, 'an event name');
    const { event, payload } = await readEvent(eventName, environment['GITHUB_EVENT_PATH']);
    return {
        repository: repositoryOf(environment),
        apiUrl: urlOf(environment, 'GITHUB_API_URL'),
        eventName,
        event,
        payload,
        sha: required(environment, 'GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit'),
        runUrl: runUrlOf(environment),
        summaryPath: environment['GITHUB_STEP_SUMMARY'] || undefined,
        outputPath: environment['GITHUB_OUTPUT'] || undefined,
    };
}
function repositoryOf(environment) {
    const [owner = '', name = ''] = required(environment, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME').split('/');
    return { owner, name };
}
function runUrlOf(environment) {
    const server = urlOf(environment, 'GITHUB_SERVER_URL');
    const runId = required(environment, 'GITHUB_RUN_ID', /^\d+$/, 'a number');
    return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}`;
}
function urlOf(environment, name) {
    return required(environment, name, /^https?:\/\/[^\s/]+\S*$/, 'an http(s) URL').replace(/\/+$/, '');
}
function required(environment, name, pattern, expected) {
    const value = environment[name] ?? '';
    if (pattern.test(value))
        return value;
    throw new errors/* UserError */.yo(`${name} is ${JSON.stringify(value)}, not ${expected}. GitHub's runner sets it: pass it on unchanged, or unset GITHUB_ACTIONS.`);
}


/***/ }),

/***/ 44025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** JSON from outside has no type until someone looked. */
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** What lies at the end of a path of keys; undefined where the path ends early. */
function at(value, ...keys) {
    return keys.reduce((node, key) => (isObject(node) ? node[key] : undefined), value);
}


/***/ }),

/***/ 83989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ describeBadAnswers),
/* harmony export */   Tn: () => (/* binding */ badAnswerCount),
/* harmony export */   gY: () => (/* binding */ addBadAnswers)
/* harmony export */ });
const WORDS = {
    timeouts: 'timed out',
    refused: 'refused',
    resets: 'connection broken',
    protocol: 'not HTTP/1.1',
    unexpectedStatus: 'unexpected status',
    unexpectedBody: 'unexpected body',
    redirects: 'unexpected redirect',
    oversized: 'never ended',
};
const KINDS = Object.keys(WORDS);
function badAnswerCount(errors) {
    return KINDS.reduce((sum, kind) => sum + errors[kind], 0);
}
function addBadAnswers(all) {
    const sum = (kind) => all.reduce((total, { errors }) => total + errors[kind], 0);
    const errors = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)]));
    const badStatuses = {};
    for (const [status, count] of all.flatMap((each) => Object.entries(each.badStatuses))) {
        badStatuses[status] = (badStatuses[status] ?? 0) + count;
    }
    return { errors, badStatuses };
}
/** Most frequent first: `98 answered 500, 2 timed out`; of a single kind without its count; empty where all were good. */
function describeBadAnswers({ errors, badStatuses }) {
    const statuses = Object.entries(badStatuses).filter(([status]) => /^[1-5]\d\d$/.test(status));
    const kinds = [
        ...statuses.map(([status, count]) => ({ words: `answered ${status}`, count })),
        ...KINDS.map((kind) => ({
            words: WORDS[kind],
            count: errors[kind] - withStatus(kind, statuses),
        })),
    ]
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    return kinds.length === 1
        ? (kinds[0]?.words ?? '')
        : kinds.map(({ words, count }) => `${count} ${words}`).join(', ');
}
/** How many of these are told by their status. */
function withStatus(kind, statuses) {
    const own = (status) => (kind === 'redirects' && status.startsWith('3')) ||
        (kind === 'unexpectedStatus' && !status.startsWith('3'));
    return statuses.filter(([status]) => own(status)).reduce((sum, [, count]) => sum + count, 0);
}


/***/ }),

/***/ 22183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ commitOfMergeGroup),
/* harmony export */   U: () => (/* binding */ commitOfRef),
/* harmony export */   tT: () => (/* binding */ commitOfPullRequest)
/* harmony export */ });
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52431);
/** Which commit is the base of what is checked out. */

/**
 * The commit that a ref named by the user stands for, seen from the checkout: the merge base, so that what others merged
 * since then is not held against the author.
 */
async function commitOfRef(directory, ref, context, called = ref) {
    const sha = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], context);
    if (sha === undefined) {
        return {
            kind: 'not-found',
            why: `git knows no commit "${called}"${await ifShallow(directory, context)}`,
        };
    }
    const mergeBase = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['merge-base', 'HEAD', sha], context);
    if (mergeBase === undefined) {
        return {
            kind: 'not-found',
            why: `HEAD and ${called} have no common commit here${await ifShallow(directory, context)}`,
        };
    }
    return { kind: 'found', sha: mergeBase, because: `it is where HEAD left ${called}` };
}
async function ifShallow(directory, context) {
    const answer = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['rev-parse', '--is-shallow-repository'], context);
    return answer === 'true'
        ? '; this clone is shallow: give actions/checkout fetch-depth: 0, or run `git fetch --unshallow`'
        : '';
}
/**
 * On a pull request GitHub checks out a merge of its head into the target: the first parent is the base, so two commits of history
 * are enough. Any other merge is its author's own, and he would choose with its first parent what he is measured by.
 */
async function commitOfPullRequest(directory, { headSha, targetBranch }, context) {
    const parents = (await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['rev-list', '--parents', '--max-count=1', 'HEAD'], context))?.split(' ') ?? [];
    const [, first, second, ...more] = parents;
    if (first !== undefined && second === headSha && more.length === 0) {
        return {
            kind: 'found',
            sha: first,
            because: 'it is the first parent of the merge commit that is checked out',
        };
    }
    if (targetBranch !== undefined) {
        // In full: whoever may push a tag could name it origin/main.
        const ref = `refs/remotes/origin/${targetBranch}`;
        const found = await commitOfRef(directory, ref, context, `origin/${targetBranch}`);
        if (found.kind === 'found')
            return found;
    }
    return {
        kind: 'not-found',
        why: "the base commit is not in this clone; give actions/checkout fetch-depth: 2, or 0 where it checks out another ref than GitHub's merge commit",
    };
}
/** In a merge queue the event names what the proposed changes are merged onto. */
async function commitOfMergeGroup(directory, baseSha, context) {
    const sha = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['rev-parse', '--verify', '--end-of-options', `${baseSha}^{commit}`], context);
    return sha === undefined
        ? {
            kind: 'not-found',
            why: `the commit ${baseSha} that the merge queue builds on is not in this clone; give actions/checkout fetch-depth: 0`,
        }
        : { kind: 'found', sha, because: 'it is what the merge queue builds on' };
}


/***/ }),

/***/ 26397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LatencyRecorder),
/* harmony export */   p: () => (/* binding */ mergeLatencies)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
/** Latencies as an HDR histogram: mergeable without loss, three significant digits, microseconds. */

/** Longer than any timeout that can be asked for. */
const HIGHEST_US = 600_000_000;
const SIGNIFICANT_DIGITS = 3;
class LatencyRecorder {
    #histogram = newHistogram();
    #sumUs = 0;
    #minUs = Number.POSITIVE_INFINITY;
    #maxUs = 0;
    get count() {
        return this.#histogram.totalCount;
    }
    /** One answer's latency in microseconds. */
    record(us) {
        this.#histogram.recordValue(Math.min(HIGHEST_US, Math.max(1, Math.round(us))));
        this.#sumUs += us;
        this.#minUs = Math.min(this.#minUs, us);
        this.#maxUs = Math.max(this.#maxUs, us);
    }
    /** The distribution, or null where nothing was recorded. Mean, least and greatest are exact. */
    summary() {
        if (this.count === 0)
            return null;
        return {
            ...percentiles(this.#histogram, this.#maxUs),
            minUs: round(this.#minUs),
            meanUs: round(this.#sumUs / this.count),
            maxUs: round(this.#maxUs),
            histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(this.#histogram),
        };
    }
}
/** The distribution of several blocks or rounds together; null where none has an answer. */
function mergeLatencies(latencies) {
    if (latencies.length === 0)
        return null;
    const merged = newHistogram();
    for (const { histogram } of latencies)
        merged.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.decodeFromCompressedBase64)(histogram));
    const count = latencies.reduce((sum, latency) => sum + latency.count, 0);
    const maxUs = Math.max(...latencies.map((latency) => latency.maxUs));
    return {
        ...percentiles(merged, maxUs),
        minUs: Math.min(...latencies.map(({ minUs }) => minUs)),
        meanUs: round(latencies.reduce((sum, latency) => sum + latency.meanUs * latency.count, 0) / count),
        maxUs,
        histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(merged),
    };
}
/** The histogram rounds up to its three digits; no percentile is above the exact maximum. */
function percentiles(histogram, maxUs) {
    const at = (percentile) => Math.min(histogram.getValueAtPercentile(percentile), round(maxUs));
    return {
        count: histogram.totalCount,
        p50Us: at(50),
        p90Us: at(90),
        p95Us: at(95),
        p99Us: at(99),
    };
}
function newHistogram() {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.build)({
        lowestDiscernibleValue: 1,
        highestTrackableValue: HIGHEST_US,
        numberOfSignificantValueDigits: SIGNIFICANT_DIGITS,
    });
}
/** A tenth of a microsecond is finer than any clock we read. */
function round(us) {
    return Math.round(us * 10) / 10;
}


/***/ }),

/***/ 93504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Student's t distribution: what a mean of few values can be off by. */
/** P(T <= t) with `degrees` degrees of freedom, by the regularised incomplete beta function. */
function studentCdf(t, degrees) {
    const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
}
const BISECTIONS = 200;
/** The t that is exceeded with probability `upperTail` (0 < upperTail < 0.5). */
function studentQuantile(upperTail, degrees) {
    if (!(upperTail > 0 && upperTail < 0.5) || degrees < 1) {
        throw new RangeError(`no quantile for tail ${upperTail} with ${degrees} degrees of freedom`);
    }
    let low = 0;
    let high = 1;
    while (studentTail(high, degrees) > upperTail)
        high *= 2;
    for (let turn = 0; turn < BISECTIONS && high - low > 1e-12 * high; turn += 1) {
        const middle = (low + high) / 2;
        if (studentTail(middle, degrees) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T > t) for t >= 0, without the loss of digits that 1 - cdf has far out. */
function studentTail(t, degrees) {
    return 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}
/** I_x(a, b) by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_TERMS = 500;
function betaFraction(x, a, b) {
    const atLeastTiny = (value) => (Math.abs(value) < TINY ? TINY : value);
    let c = 1;
    let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= MAX_TERMS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / atLeastTiny(1 + even * d);
        c = atLeastTiny(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / atLeastTiny(1 + odd * d);
        c = atLeastTiny(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < CONVERGED)
            break;
    }
    return result;
}
/** Lanczos' approximation (g = 7, nine terms). */
const LANCZOS_FIRST = 0.9999999999998099;
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const z = x - 1;
    const sum = LANCZOS.reduce((total, term, index) => total + term / (z + index + 1), LANCZOS_FIRST);
    const t = z + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}


/***/ })

};
;