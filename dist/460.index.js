"use strict";
exports.id = 460;
exports.ids = [460];
exports.modules = {

/***/ 63460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure),
  measureOnly: () => (/* binding */ measureOnly)
});

// EXTERNAL MODULE: ./build/stats/error-levels.js
var error_levels = __webpack_require__(56953);
// EXTERNAL MODULE: ./build/compare/gated.js
var compare_gated = __webpack_require__(79110);
// EXTERNAL MODULE: ./build/compare/judge-pair.js + 6 modules
var judge_pair = __webpack_require__(78871);
// EXTERNAL MODULE: ./build/compare/pairs.js
var compare_pairs = __webpack_require__(83306);
// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
;// CONCATENATED MODULE: ./build/compare/decide.js





function decide(run, policy) {
    const all = (0,compare_gated/* gatedMetrics */.z_)(policy);
    const size = (0,compare_gated/* familySize */.Qv)(all);
    const pairs = (0,compare_pairs/* pairsOf */.f)(run);
    const progress = all.flatMap(({ family, subject, isIdentical }) => {
        if (family.kind === 'exact' || isIdentical)
            return [];
        const limits = policy.limitsOf(family);
        const judgement = (0,judge_pair/* judgePair */.E)({ family, subject, run, pairs, limits, size, ended: false });
        return {
            id: `${family.name}:${subject}`,
            name: family.name,
            subject,
            unit: family.unit,
            scale: family.kind === 'ratio' ? 'ratio' : 'difference',
            tolerance: limits.tolerance,
            ...standing(judgement),
        };
    });
    const reason = whyDone(progress, policy, { pairs: pairs.length, tried: triedPairs(run) });
    return reason === null ? { kind: 'more', progress } : { kind: 'done', reason, progress };
}
function standing(judgement) {
    const { settled } = judgement;
    if (judgement.kind === 'no-pairs') {
        return { verdict: null, settled, stage: 'first', pairs: 0, estimate: null, interval: null };
    }
    const { verdict, stage, pairs, estimate, interval } = judgement.change;
    return { verdict, settled, stage, pairs, estimate, interval };
}
/** Pairs in a row without one that counts: what keeps a side from being measured is not noise. */
const TRIES_FOR_ONE = 3;
function whyDone(progress, { isStackIdentical }, { pairs, tried }) {
    if (pairs === 0) {
        return tried >= TRIES_FOR_ONE ? `not one of ${tried} pairs of rounds could be measured` : null;
    }
    if (progress.length === 0) {
        return isStackIdentical
            ? 'base and head are identical: one A/A pair of rounds is enough'
            : 'no gated metric needs more than one pair of rounds';
    }
    if (progress.every(({ settled }) => settled)) {
        return `every gated metric is decided after ${(0,units/* counted */.hS)(pairs, 'pair')} of rounds`;
    }
    return tried >= error_levels/* MOST_PAIRS */.AN ? `${tried} pairs of rounds are the most that help` : null;
}
function triedPairs({ rounds }) {
    return new Set(rounds.flatMap(({ variant, index }) => (variant === 'base' ? index : []))).size;
}

// EXTERNAL MODULE: ./build/compare/policy.js
var compare_policy = __webpack_require__(32865);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
;// CONCATENATED MODULE: ./build/measure/deaths.js
/** Grows until the signal; the same list for all rounds, for every round has containers of its own. */
async function watchDeaths(engine, projects, signal) {
    const deaths = [];
    for (const project of projects) {
        await engine.watch(project, signal, (event) => {
            if (event.action === 'die' || event.action === 'oom')
                deaths.push(event);
        });
    }
    return deaths;
}
/** One notice per container that ended, came back, or had a process killed for memory. */
function deathNotices({ then, now, deaths, startup }) {
    return then.flatMap((before) => {
        const after = now.find(({ id }) => id === before.id);
        const own = deaths.filter(({ containerId }) => containerId === before.id);
        const fate = before.running ? fateOf(before, after, own) : undefined;
        if (!fate || (fate.kind === 'ended-well' && hasNothingToServe(before, startup)))
            return [];
        const { service } = before;
        return [
            { level: 'error', code: fate.code, subject: service, text: `${service} ${fate.text}.` },
        ];
    });
}
/** What was killed for memory while it was measured, whether or not it is back. */
function oomKilledServices({ then, now, deaths }) {
    const killed = [...then, ...now].filter(({ id, oomKilled }) => oomKilled || deaths.some(({ containerId, action }) => containerId === id && action === 'oom'));
    return new Set(killed.map(({ service }) => service));
}
function fateOf(before, after, own) {
    const isThere = after?.running === true;
    const isSame = isThere && after.restartCount === before.restartCount && after.pid === before.pid;
    if (own.some(({ action }) => action === 'oom') || after?.oomKilled === true)
        return killed(isThere, isSame);
    return isSame ? undefined : ended(isThere, exitCodeOf(own) ?? after?.exitCode ?? null);
}
function exitCodeOf(own) {
    return own.findLast(({ action }) => action === 'die')?.exitCode ?? null;
}
function killed(isThere, isSame) {
    const who = isSame ? 'had a process killed' : 'was killed';
    const text = `${who} for using more memory than its limit${isSame ? '' : back(isThere)}`;
    return { kind: 'killed', code: 'oom-killed', text: `${text} while it was measured` };
}
function ended(isThere, exitCode) {
    return {
        kind: exitCode === 0 && !isThere ? 'ended-well' : 'ended',
        code: 'died-while-measured',
        text: `ended (exit code ${exitCode ?? 'unknown'})${back(isThere)} while it was measured`,
    };
}
function back(isThere) {
    return isThere ? ', and started again,' : '';
}
/** A service of which nothing was known but that it ran may have done what it had to do. */
function hasNothingToServe({ service }, { services }) {
    const startup = services.find((each) => each.service === service);
    return startup?.readyBy === 'started' || startup?.readyBy === 'completed';
}

// EXTERNAL MODULE: ./build/stack/base-image.js
var base_image = __webpack_require__(56095);
// EXTERNAL MODULE: ./build/stack/changes/mask.js
var mask = __webpack_require__(18932);
// EXTERNAL MODULE: ./build/stack/secrets.js
var stack_secrets = __webpack_require__(3765);
;// CONCATENATED MODULE: ./build/measure/images.js




const CREATED_BY_LENGTH = 120;
async function describeImages(variant, engine) {
    const known = await engine.images();
    const secrets = (0,stack_secrets/* secretValues */.V)(variant.model, {});
    const images = await Promise.all(Object.entries(variant.model.services).map(async ([service, { image: reference }]) => {
        const image = reference === undefined ? undefined : await engine.image(reference);
        if (!image || reference === undefined)
            return [];
        return [
            {
                service,
                variant: variant.variant,
                reference,
                imageId: image.id,
                sizeBytes: image.sizeBytes,
                layers: layersOf(image, secrets),
                base: (0,base_image/* baseImageOf */.I)(image, known),
            },
        ];
    }));
    return images.flat();
}
function layersOf(image, secrets) {
    const steps = image.history.filter(makesLayer);
    // Where the counts differ all the same, nobody can say which step made which layer.
    const matches = steps.length === image.layers.length;
    return image.layers.map((digest, index) => ({
        digest,
        bytes: matches ? (steps[index]?.bytes ?? null) : null,
        createdBy: matches
            ? (0,records_text/* plainText */.wh)((0,mask/* maskText */.gC)(instructionOf(steps[index]), secrets), CREATED_BY_LENGTH)
            : '',
    }));
}
/**
 * BuildKit writes the values of build arguments before the command (`RUN |2 TOKEN=abc PORT=80 /bin/sh -c make`), and nothing says
 * where a value ends: what is before the last shell is left out.
 */
function instructionOf({ createdBy } = { createdBy: '' }) {
    if (!/^(?:RUN )?\|\d+ /.test(createdBy))
        return createdBy;
    const command = /^.* (\/\S*sh (?:-\w+ (?:pipefail )?)*-\w*c .*)/s.exec(createdBy)?.[1];
    return command === undefined ? 'RUN' : `RUN ${command}`;
}
/** These instructions change the image's configuration alone; any other makes a layer, be it an empty one (WORKDIR). */
const CONFIGURATION_ONLY = /^(?:\/bin\/sh -c #\(nop\)\s+)?(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/;
function makesLayer({ createdBy, bytes }) {
    return bytes > 0 || !CONFIGURATION_ONLY.test(createdBy);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/measure/machine.js
/** The machine the numbers come from, and whether it kept its speed. */


/** About 10 ms on a current machine: long enough to time, short enough to disturb nothing. */
const LOOP_TURNS = 8_000_000;
const REPEATS = 3;
/** Beyond this the machine changed speed, or someone else took its CPUs. */
const STEADY_SPREAD = 0.15;
const STEADY_STEAL = 0.05;
/** A fixed CPU loop, the fastest of three: slower later means a slower machine, not a slower stack. */
function speedCheck(at) {
    let fastest = Number.POSITIVE_INFINITY;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        const began = performance.now();
        let state = 1;
        for (let turn = 0; turn < LOOP_TURNS; turn += 1)
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        // The result is used, so that the loop cannot be optimised away.
        fastest = Math.min(fastest, performance.now() - began + (state === 0.5 ? 1 : 0));
    }
    return { at, loopMs: Math.round(fastest * 1_000) / 1_000 };
}
/** From /proc/stat, or undefined where there is none. */
async function cpuTimes() {
    const text = await (0,promises_.readFile)('/proc/stat', 'utf8').catch(() => undefined);
    const fields = text?.split('\n')[0]?.trim().split(/\s+/).slice(1, 9).map(Number);
    if (!fields || fields.length < 8)
        return undefined;
    return { stealTicks: fields[7] ?? 0, totalTicks: fields.reduce((sum, ticks) => sum + ticks, 0) };
}
function stealShare(before, after) {
    if (!before || !after || after.totalTicks <= before.totalTicks)
        return null;
    return (after.stealTicks - before.stealTicks) / (after.totalTicks - before.totalTicks);
}
function describeMachine(engine, composeVersion, speedChecks, steal) {
    const processors = (0,external_node_os_.cpus)();
    return {
        cpuModel: processors[0]?.model ?? 'unknown',
        cores: processors.length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        kernel: (0,external_node_os_.release)(),
        engineVersion: engine.info.version,
        composeVersion,
        cgroupVersion: engine.info.cgroupVersion,
        speedChecks,
        stealShare: steal,
        loadAverage: (0,external_node_os_.loadavg)()[0] ?? 0,
        steady: isSteady(speedChecks, steal),
    };
}
function isSteady(checks, steal) {
    const loops = checks.map(({ loopMs }) => loopMs);
    const spread = loops.length === 0 ? 0 : Math.max(...loops) / Math.min(...loops) - 1;
    return spread <= STEADY_SPREAD && (steal ?? 0) <= STEADY_STEAL;
}

// EXTERNAL MODULE: ./build/measure/pinning.js
var pinning = __webpack_require__(61265);
// EXTERNAL MODULE: ./build/stack/variant.js + 2 modules
var stack_variant = __webpack_require__(40077);
;// CONCATENATED MODULE: ./build/measure/mode.js
/** Whether base and head can be up together. Where they cannot, rounds alternate; a comparison never mixes the two. */


/** What else needs memory: the engine, the load generator, the page cache of both. */
const HEADROOM = 1.2;
/** By each service's limit; one without a limit counts with what it needed in head's own round. */
function bothFit(limits, headAlone, availableBytes) {
    const measured = (service) => Math.max(0, ...(headAlone?.resources ?? [])
        .filter((resources) => resources.service === service)
        .map(({ memory }) => memory.peakBytes ?? memory.workingSetBytes));
    const needed = Object.entries(limits).map(([service, { memoryBytes }]) => {
        const own = measured(service);
        // A generous limit that is far from being used need not be set aside twice.
        return memoryBytes === null ? own : Math.min(memoryBytes, Math.max(own * 4, memoryBytes / 4));
    });
    return 2 * HEADROOM * needed.reduce((sum, bytes) => sum + bytes, 0) <= availableBytes;
}
/** What can be had without swapping; of this machine, which on a remote engine is not the one that matters. */
async function availableMemory() {
    const text = await (0,promises_.readFile)('/proc/meminfo', 'utf8').catch(() => '');
    const kibibytes = /^MemAvailable:\s+(\d+) kB/m.exec(text)?.[1];
    return kibibytes === undefined ? (0,external_node_os_.freemem)() : Number(kibibytes) * 1_024;
}

// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(63233);
// EXTERNAL MODULE: ./build/stack/ask.js
var ask = __webpack_require__(5737);
// EXTERNAL MODULE: ./build/platform/signal.js
var platform_signal = __webpack_require__(98027);
// EXTERNAL MODULE: ./build/stack/route.js
var route = __webpack_require__(37725);
;// CONCATENATED MODULE: ./build/measure/load/autocannon-client.js

const HTTP = Buffer.from('HTTP/');
/** To be called from autocannon's setupClient, which is before the first connection. */
function watchClient(client, watch) {
    const { timeoutMs, isHead, onAnswer, onBad } = watch;
    const { parser } = client;
    const connect = client._connect.bind(client);
    const doRequest = client._doRequest.bind(client);
    const execute = parser.execute.bind(parser);
    const answer = { hasBytes: false, hasBegun: false, bodyBytes: 0 };
    const connection = { isLast: false, broken: null };
    const isWaiting = () => client.pipelinedRequests.size() > 0;
    let timedOut = 'timeouts';
    const connectAnew = () => {
        if (client.conn)
            client._destroyConnection();
        else {
            guardParser(client, isHead);
            guardTimer(client);
        }
        parser.reinitialize(parser.constructor.RESPONSE);
        Object.assign(connection, { isLast: false, broken: null });
        connect();
    };
    client.timeout = timeoutMs;
    // By itself it makes an object of each answer's headers here, a tenth of what a request costs, and nobody reads them.
    client.requestIterator.recordBody = (_request, status, body) => onAnswer(status, body);
    client.on('headers', ({ shouldKeepAlive }) => {
        answer.hasBegun = true;
        connection.isLast = !shouldKeepAlive;
    });
    client.on('body', (chunk) => {
        answer.bodyBytes += chunk.length;
        if (answer.bodyBytes > ask/* MAX_ANSWER_BYTES */.gB)
            connection.broken = 'oversized';
    });
    client.on('timeout', () => onBad(timedOut));
    client.on('connError', (error) => {
        if (isWaiting())
            onBad((0,ask/* badAnswerOf */.tz)(error));
        client.pipelinedRequests.clear();
    });
    // Called at the beginning, and after each end of a connection, error or timeout.
    client._connect = () => {
        timedOut = answer.hasBegun ? 'oversized' : 'timeouts';
        // An answer of unknown length ends with its connection; any other was cut off.
        if (isWaiting())
            parser.finish();
        if (isWaiting())
            onBad('resets');
        connectAnew();
    };
    client._doRequest = () => {
        if (connection.isLast)
            return;
        answer.hasBytes = false;
        answer.hasBegun = false;
        answer.bodyBytes = 0;
        doRequest();
    };
    parser.execute = (chunk) => {
        const isHttp = answer.hasBytes || startsLikeHttp(chunk);
        answer.hasBytes = true;
        if (!isHttp || execute(chunk) instanceof Error)
            connection.broken ??= 'protocol';
        const { broken } = connection;
        if (broken !== null && isWaiting())
            onBad(broken);
        if (broken !== null || (connection.isLast && !isWaiting()))
            connectAnew();
        return chunk.length;
    };
}
function startsLikeHttp(chunk) {
    const length = Math.min(chunk.length, HTTP.length);
    return HTTP.compare(chunk, 0, length, 0, length) === 0;
}
/** The client hangs its callbacks on the parser before it connects for the first time. */
function guardParser({ parser, pipelinedRequests }, isHead) {
    const { kOnHeadersComplete, kOnMessageComplete } = parser.constructor;
    const onHeaders = parser[kOnHeadersComplete]?.bind(parser);
    const onComplete = parser[kOnMessageComplete]?.bind(parser);
    parser[kOnHeadersComplete] = (...args) => {
        onHeaders?.(...args);
        return isHead;
    };
    parser[kOnMessageComplete] = () => {
        const isInterim = (parser.info.statusCode ?? 0) < 200;
        // An answer that nobody asked for would end the program.
        if (!isInterim && pipelinedRequests.size() > 0)
            onComplete?.();
    };
}
/** Noticing late that the time was over, it asks for a timer in the past; Node warns of that on the user's terminal. */
function guardTimer({ timeoutTicker }) {
    const schedule = timeoutTicker._schedule.bind(timeoutTicker);
    timeoutTicker._schedule = (ms) => schedule(Math.max(1, ms));
}

// EXTERNAL MODULE: ./build/stats/latency.js
var latency = __webpack_require__(26397);
;// CONCATENATED MODULE: ./build/measure/load/windows.js


const WINDOW_MS = 1_000;
/** Bounds of the windows of a stretch, from 0 to its end; a remainder of less than half a window joins the last. */
function windowBounds(durationMs, windowMs = WINDOW_MS) {
    const count = Math.max(1, Math.round(durationMs / windowMs));
    return [...Array.from({ length: count }, (_, index) => index * windowMs), durationMs];
}
/** Other errors may come with a good status, such as an answer that breaks off. */
function isStatusError(error) {
    return error === 'unexpectedStatus' || error === 'redirects';
}
class Tally {
    recorder = new latency/* LatencyRecorder */.B();
    errors = (0,ask/* noErrors */.vt)();
    badStatuses = {};
    intended = 0;
    bad(error, status) {
        this.errors[error] += 1;
        if (status !== null && isStatusError(error)) {
            this.badStatuses[status] = (this.badStatuses[status] ?? 0) + 1;
        }
    }
}
class Windows {
    #bounds;
    #tallies;
    #windowMs;
    constructor(durationMs, windowMs = WINDOW_MS) {
        this.#windowMs = windowMs;
        this.#bounds = windowBounds(durationMs, windowMs);
        this.#tallies = this.#bounds.slice(1).map(() => new Tally());
    }
    /** The tally that a moment of the stretch belongs to; what comes after the end belongs to the last. */
    at(ms) {
        const index = Math.min(this.#tallies.length - 1, Math.max(0, Math.floor(ms / this.#windowMs)));
        const tally = this.#tallies[index];
        if (!tally)
            throw new Error(`no window at ${ms} ms`);
        return tally;
    }
    /** @param endedMs where the load was cut short: later windows were never measured. */
    close(endedMs) {
        return this.#tallies.flatMap(({ recorder, errors, badStatuses, intended }, index) => {
            const atMs = this.#bounds[index] ?? 0;
            const until = Math.min(this.#bounds[index + 1] ?? 0, endedMs);
            if (until <= atMs)
                return [];
            return [
                {
                    atMs,
                    durationMs: until - atMs,
                    intended,
                    answers: recorder.count,
                    errors,
                    badStatuses,
                    latency: recorder.summary(),
                },
            ];
        });
    }
}

;// CONCATENATED MODULE: ./build/measure/load/closed-loop.js
/**
 * Closed loop, driven by autocannon. Its own statistics are not used: they hold whole milliseconds and count any answer as
 * good. It reports each answer to us, and each connection that ended without one.
 */



/** autocannon ends a run only on a tick of this length. */
const TICK_MS = 20;
async function runClosedLoop(endpoint, address, load, request, signal) {
    if (signal.aborted)
        return [];
    // The first time it takes a fifth of a second, which is no part of the load.
    await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.t.bind(__webpack_require__, 88174, 23));
    const windows = new Windows(load.durationMs);
    const began = performance.now();
    const now = () => windows.at(performance.now() - began);
    if (!(await isCertificateAccepted(endpoint, address, load, request))) {
        now().intended += 1;
        now().bad('protocol', null);
    }
    else
        await drive(endpoint, address, load, request, signal, now);
    return windows.close(Math.min(load.durationMs, performance.now() - began));
}
/** autocannon takes any certificate, and would send what is secret to whoever has one. */
async function isCertificateAccepted(endpoint, address, { timeoutMs }, request) {
    if (endpoint.protocol === 'http' || endpoint.insecureTls)
        return true;
    const answer = await (0,ask/* ask */.kA)(endpoint, address, { timeoutMs, ...request });
    return answer.kind === 'good' || answer.error !== 'protocol';
}
async function drive(endpoint, address, load, request, signal, now) {
    const { default: autocannon } = await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.t.bind(__webpack_require__, 88174, 23));
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    let verdict = 'good';
    const watch = {
        timeoutMs: load.timeoutMs,
        isHead: endpoint.method === 'HEAD',
        onAnswer: (status, body) => (verdict = judge(endpoint, status, body)),
        onBad: (error) => now().bad(error, null),
    };
    await new Promise((resolve, reject) => {
        const instance = autocannon({
            url: `${endpoint.protocol}://${host}:${address.port}`,
            connections: load.connections,
            duration: load.durationMs / 1_000,
            sampleInt: TICK_MS,
            setupClient: (given) => {
                const client = given;
                client.on('request', () => (now().intended += 1));
                watchClient(client, watch);
            },
            requests: [
                {
                    method: endpoint.method,
                    path: request.path,
                    headers: { ...(0,ask/* contentTypeFor */.Zy)(request.headers, request.body), ...request.headers },
                    ...(request.body !== null && { body: request.body }),
                },
            ],
        }, (error) => {
            signal.removeEventListener('abort', stop);
            if (error)
                reject(error instanceof Error ? error : new Error('autocannon failed'));
            else
                resolve();
        });
        const stop = () => instance.stop();
        signal.addEventListener('abort', stop);
        instance.on('response', (_client, status, _bytes, ms) => {
            if (verdict === 'good')
                now().recorder.record(ms * 1_000);
            else
                now().bad(verdict, status);
        });
    });
}
function judge(endpoint, status, body) {
    if (!(0,ask/* isExpectedStatus */.JD)(endpoint.expect, status)) {
        return status >= 300 && status < 400 ? 'redirects' : 'unexpectedStatus';
    }
    const { bodyContains } = endpoint.expect;
    return bodyContains === null || body.includes(bodyContains) ? 'good' : 'unexpectedBody';
}

;// CONCATENATED MODULE: ./build/measure/load/open-loop.js
/**
 * Open loop: requests leave at planned times whatever becomes of the earlier ones, and latency counts from the planned time
 * (G. Tene, "How NOT to Measure Latency": the remedy for coordinated omission).
 */




/** A service that is this far behind will not catch up; further requests count as timeouts without being sent. */
const MAX_IN_FLIGHT = 1_000;
/** setTimeout() may come this much late: from here on the loop turns until the moment has come. */
const TIMER_SLACK_MS = 1.5;
/** Arrival times in milliseconds from the start, evenly spaced for a constant rate, by the integral of the rate on a ramp. */
function* arrivals(load) {
    const segments = load.stages.length > 0
        ? load.stages
        : [{ durationMs: load.durationMs, ratePerSecond: load.ratePerSecond }];
    let offsetMs = 0;
    let from = load.ratePerSecond;
    let owed = 1;
    for (const { durationMs, ratePerSecond: to } of segments) {
        const seconds = durationMs / 1_000;
        const slope = (to - from) / seconds;
        const total = ((from + to) / 2) * seconds;
        for (; owed <= total; owed += 1)
            yield offsetMs + 1_000 * timeOf(owed, from, slope);
        owed -= total;
        offsetMs += durationMs;
        from = to;
    }
}
/** Solves from·t + slope·t²/2 = count for t, in the form that is stable for a small slope. */
function timeOf(count, from, slope) {
    const root = Math.sqrt(Math.max(0, from * from + 2 * slope * count));
    return (2 * count) / (from + root);
}
async function runOpenLoop(endpoint, address, load, request, signal) {
    if (signal.aborted)
        return [];
    const agent = load.agent ?? (0,ask/* newAgent */.SJ)(endpoint, MAX_IN_FLIGHT);
    const windows = new Windows(load.durationMs, load.windowMs);
    const inFlight = new Set();
    const began = performance.now();
    try {
        for (const arrivalMs of arrivals(load)) {
            const intendedAt = began + arrivalMs;
            await until(intendedAt, signal);
            if ((0,platform_signal/* wasAborted */.l)(signal))
                break;
            const window = windows.at(arrivalMs);
            window.intended += 1;
            // We are late, not the service: what is not sent is neither an answer nor an error, and the block says so.
            if (performance.now() - intendedAt > load.timeoutMs)
                continue;
            if (inFlight.size >= MAX_IN_FLIGHT) {
                window.bad('timeouts', null);
                continue;
            }
            const options = { agent, timeoutMs: load.timeoutMs, signal, intendedAt, ...request };
            const sent = (0,ask/* ask */.kA)(endpoint, address, options).then((answer) => {
                if (answer.kind === 'good')
                    window.recorder.record(answer.latencyUs);
                else if (!signal.aborted)
                    window.bad(answer.error, answer.status);
            });
            inFlight.add(sent);
            void sent.finally(() => inFlight.delete(sent));
        }
        await until(began + load.durationMs, signal);
        const endedMs = Math.min(load.durationMs, performance.now() - began);
        await Promise.all(inFlight);
        return windows.close(endedMs);
    }
    finally {
        if (!load.agent)
            agent.destroy();
    }
}
/** Gives way at least once, even when late: otherwise no answer would be read while the loop catches up. */
async function until(at, signal) {
    const early = at - performance.now() - TIMER_SLACK_MS;
    if (early > 0)
        await (0,clock/* sleep */.yy)(early, signal);
    do
        await new Promise(setImmediate);
    while (performance.now() < at && !signal.aborted);
}

;// CONCATENATED MODULE: ./build/measure/load/response.js
/** Response time on one quiet connection: one request after the other, nothing else asked meanwhile. */



/** Answers that bring the connection and the code behind it to their usual speed; they do not count. */
const WARMUP_REQUESTS = 10;
const TIMEOUT_MS = 5_000;
/** A slow endpoint gets fewer requests rather than holding up the round. */
const LONGEST_MS = 10_000;
async function measureResponse(endpoint, address, count, request, signal) {
    const agent = (0,ask/* newAgent */.SJ)(endpoint, 1);
    const tally = new Tally();
    try {
        const options = { agent, timeoutMs: TIMEOUT_MS, signal, ...request };
        const began = performance.now();
        const hasTime = () => performance.now() - began < LONGEST_MS && !(0,platform_signal/* wasAborted */.l)(signal);
        for (let turn = 0; turn < WARMUP_REQUESTS && hasTime(); turn += 1) {
            const answer = await (0,ask/* ask */.kA)(endpoint, address, options);
            // What does not answer in time has nothing to warm up.
            if (answer.kind === 'bad' && isLate(answer.error))
                break;
        }
        for (let turn = 0; turn < count && (hasTime() || turn === 0); turn += 1) {
            const answer = await (0,ask/* ask */.kA)(endpoint, address, options);
            if (answer.kind === 'good')
                tally.recorder.record(answer.latencyUs);
            else if (!(0,platform_signal/* wasAborted */.l)(signal))
                tally.bad(answer.error, answer.status);
        }
        const { recorder, errors, badStatuses } = tally;
        return {
            endpoint: endpoint.id,
            latency: recorder.summary(),
            answers: recorder.count,
            errors,
            badStatuses,
        };
    }
    finally {
        agent.destroy();
    }
}
function isLate(error) {
    return error === 'timeouts' || error === 'oversized';
}

;// CONCATENATED MODULE: ./build/measure/resources/phase.js
/** CPU spent between two moments, by service; one that was not there at both, or restarted in between, is left out. */
function cpuBetween(from, to) {
    return Object.fromEntries([...to].flatMap(([service, end]) => {
        const begin = from.get(service);
        return begin && !wasReset(begin, end) ? [[service, cpuOf(begin, end)]] : [];
    }));
}
/** A restarted container counts from zero again. */
function wasReset(begin, end) {
    return end.cpuTotalSeconds < begin.cpuTotalSeconds;
}
/** A counter that is gone, such as that of a network, has not counted backwards. */
function grownBy(begin, end, key) {
    return Math.max(0, (end[key] ?? 0) - (begin[key] ?? 0));
}
function cpuOf(begin, end) {
    const spent = (key) => grownBy(begin, end, key);
    return {
        userSeconds: spent('cpuUserSeconds'),
        systemSeconds: spent('cpuSystemSeconds'),
        totalSeconds: spent('cpuTotalSeconds'),
        periods: spent('periods'),
        throttledPeriods: spent('throttledPeriods'),
        throttledSeconds: spent('throttledSeconds'),
    };
}
function phaseResources(phase, samples, limits, source) {
    const services = [...(samples.at(-1)?.keys() ?? [])];
    return services.flatMap((service) => {
        const seen = samples.flatMap((sample) => sample.get(service) ?? []);
        const first = seen[0];
        const last = seen.at(-1);
        if (!first || !last || last.atMs <= first.atMs)
            return [];
        // Restarted meanwhile: the notice says so, and a figure would be wrong.
        if (seen.some((counters, index) => index > 0 && wasReset(seen[index - 1] ?? counters, counters)))
            return [];
        return [serviceResources(service, phase, seen, { first, last }, limits[service], source)];
    });
}
function serviceResources(service, phase, seen, { first, last }, limits, source) {
    const durationMs = last.atMs - first.atMs;
    const cpu = cpuOf(first, last);
    const cpus = limits?.cpus ?? null;
    return {
        service,
        phase,
        durationMs,
        cpu,
        cpuShareOfLimit: cpus === null ? null : cpu.totalSeconds / (durationMs / 1_000) / cpus,
        memory: {
            currentBytes: mean(seen.map(({ memoryBytes }) => memoryBytes)),
            workingSetBytes: Math.max(...seen.map(({ workingSetBytes }) => workingSetBytes)),
            peakBytes: last.peakBytes,
            cacheBytes: last.cacheBytes,
            limitBytes: limits?.memoryBytes ?? null,
        },
        blockReadBytes: grownBy(first, last, 'blockReadBytes'),
        blockWriteBytes: grownBy(first, last, 'blockWriteBytes'),
        networkReceivedBytes: grownBy(first, last, 'networkReceivedBytes'),
        networkSentBytes: grownBy(first, last, 'networkSentBytes'),
        pids: seen.some(({ pids }) => pids === null)
            ? null
            : Math.max(...seen.map(({ pids }) => pids ?? 0)),
        oomKills: grownBy(first, last, 'oomKills'),
        source,
        samples: seen.length,
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Compact: whole milliseconds and KiB, one list per service, as long as the list of times. */
function timelineOf(all, beganAtMs, intervalMs) {
    const samples = all.filter(({ size }) => size > 0);
    const names = new Set(samples.flatMap((sample) => [...sample.keys()]));
    const atMs = samples.map((sample) => Math.round(([...sample.values()][0]?.atMs ?? beganAtMs) - beganAtMs));
    const services = [...names].map((name) => {
        let before;
        const rows = samples.map((sample) => {
            const now = sample.get(name);
            const cpuMs = now && before ? Math.round(grownBy(before, now, 'cpuTotalSeconds') * 1_000) : 0;
            before = now ?? before;
            return { cpuMs, workingSetKiB: Math.round((now?.workingSetBytes ?? 0) / 1_024) };
        });
        return [
            name,
            {
                cpuMs: rows.map(({ cpuMs }) => cpuMs),
                workingSetKiB: rows.map(({ workingSetKiB }) => workingSetKiB),
            },
        ];
    });
    return { intervalMs, atMs, services: Object.fromEntries(services) };
}

;// CONCATENATED MODULE: ./build/measure/running.js

const NO_PHASE = { resources: [], samples: [] };
/** What each service cost while something else went on. */
async function duringPhase(run, phase, body) {
    const { sampler, options } = run;
    await sampler.mark();
    const from = sampler.samples.length - 1;
    await body();
    await sampler.mark();
    const samples = sampler.samples.slice(from);
    return { samples, resources: phaseResources(phase, samples, options.limits, sampler.source) };
}

// EXTERNAL MODULE: ./build/measure/templates.js
var templates = __webpack_require__(68003);
;// CONCATENATED MODULE: ./build/measure/asking.js
/** Everything a round asks of a running stack: response times on a quiet connection, and the scenarios' load. */












/** Over this share of bad answers, latency and CPU per request of a block say nothing. */
const MAX_BAD_SHARE = 0.01;
async function measureResponses(run) {
    const { stack, signal } = run.options;
    const responses = [];
    for (const endpoint of stack.endpoints) {
        const address = addressFor(endpoint, run);
        if (!address || signal.aborted)
            continue;
        const request = (0,templates/* fillRequest */.Dv)(endpoint, run.values);
        responses.push(await measureResponse(endpoint, address, stack.settings.measure.responseCount, request, signal));
    }
    return responses;
}
async function measureScenarios(run) {
    const { scenarios } = run.options.stack;
    const blocks = [];
    let load = NO_PHASE;
    // The scenarios that budgets are judged under come first, so that nothing is left over from a saturating one.
    const judged = scenarios.filter(({ budgets }) => budgets);
    if (judged.length > 0) {
        load = await duringPhase(run, 'load', async () => {
            for (const scenario of judged)
                blocks.push(...(await measureScenario(scenario, run)));
        });
    }
    for (const scenario of scenarios.filter(({ budgets }) => !budgets))
        blocks.push(...(await measureScenario(scenario, run)));
    return { blocks, load };
}
async function measureScenario(scenario, run) {
    const { stack, signal, onStep } = run.options;
    const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
    const address = endpoint && addressFor(endpoint, run);
    if (!endpoint || !address || signal.aborted)
        return [];
    onStep(`load ${scenario.id}`);
    const load = (durationMs) => runLoad(scenario, durationMs, endpoint, address, run);
    if (scenario.warmupMs > 0)
        await load(scenario.warmupMs);
    const atMs = performance.now() - run.beganAt;
    const marking = markWindows(scenario.durationMs, run);
    const windows = await load(scenario.durationMs);
    const marks = await marking;
    if ((0,platform_signal/* wasAborted */.l)(signal))
        return [];
    return windows.map((window, index) => blockOf(scenario, atMs, window, cpuOfWindow(marks[index], marks[index + 1])));
}
function cpuOfWindow(before, after) {
    return before && after ? cpuBetween(before, after) : {};
}
/** The counters at the bounds of the windows, read while the load goes on. */
async function markWindows(durationMs, { sampler, options }) {
    const began = performance.now();
    const marks = [];
    for (const bound of windowBounds(durationMs)) {
        await (0,clock/* sleep */.yy)(began + bound - performance.now(), options.signal);
        marks.push(await sampler.mark());
    }
    return marks;
}
function runLoad(scenario, durationMs, endpoint, address, { values, options }) {
    const request = (0,templates/* fillRequest */.Dv)(endpoint, values);
    const { load, timeoutMs } = scenario;
    const { signal } = options;
    if (load.kind === 'closed') {
        const { connections } = load;
        return runClosedLoop(endpoint, address, { connections, durationMs, timeoutMs }, request, signal);
    }
    const stages = durationMs === scenario.durationMs ? load.stages : [];
    // Warm-up of a ramp: at the rate it begins with, or reaches first.
    const isRamp = load.ratePerSecond === 0 && stages.length === 0;
    const ratePerSecond = isRamp ? (load.stages[0]?.ratePerSecond ?? 0) : load.ratePerSecond;
    return runOpenLoop(endpoint, address, { ratePerSecond, stages, durationMs, timeoutMs }, request, signal);
}
function blockOf(scenario, atMs, window, cpu) {
    const bad = (0,ask/* countErrors */.Tk)(window.errors);
    const attempts = window.answers + bad;
    const unsent = scenario.load.kind === 'open' ? window.intended - attempts : 0;
    const why = whyVoid({ attempts, bad, unsent });
    return {
        scenario: scenario.id,
        atMs: Math.round(atMs + window.atMs),
        durationMs: Math.round(window.durationMs),
        intended: window.intended,
        answers: window.answers,
        errors: window.errors,
        badStatuses: window.badStatuses,
        latency: why === null ? window.latency : null,
        void: why,
        cpu,
    };
}
function whyVoid({ attempts, bad, unsent, }) {
    if (unsent / (attempts + unsent) > MAX_BAD_SHARE)
        return `${(0,units/* formatShare */.T1)(unsent / (attempts + unsent))} of the requests could not be sent in time from this machine`;
    if (attempts === 0)
        return 'nothing answered';
    return bad / attempts > MAX_BAD_SHARE
        ? `${(0,units/* formatShare */.T1)(bad / attempts)} of the answers were bad`
        : null;
}
/** One notice per scenario, however many of its blocks are void. */
function voidNotices(blocks) {
    const scenarios = [...new Set(blocks.map(({ scenario }) => scenario))];
    return scenarios.flatMap((scenario) => {
        const own = blocks.filter((block) => block.scenario === scenario);
        const voids = own.filter((block) => block.void !== null);
        if (voids.length === 0)
            return [];
        return [
            {
                level: 'error',
                code: 'block-void',
                subject: scenario,
                text: `Latency and CPU per request of ${voids.length} of ${own.length} blocks of ${scenario} do not count: ${voids[0]?.void ?? ''}.`,
            },
        ];
    });
}
function addressFor(endpoint, { start, options }) {
    const container = start.containers.find(({ service, running }) => service === endpoint.service && running);
    return container && (0,route/* addressOf */.c)(options.route, container, endpoint.port, start.containers);
}

// EXTERNAL MODULE: ./build/records/answers.js
var answers = __webpack_require__(83989);
;// CONCATENATED MODULE: ./build/measure/bursts.js
/** Several turns of one variant are one block of the record, for each alone is too short to say anything. Pure. */




/** The block lasts as long as its turns together, without those of the other variant in between. */
function blockOfBursts(scenario, bursts) {
    const windows = bursts.map(({ window }) => window);
    const sum = (key) => windows.reduce((total, window) => total + window[key], 0);
    const window = {
        atMs: 0,
        durationMs: sum('durationMs'),
        intended: sum('intended'),
        answers: sum('answers'),
        ...(0,answers/* addBadAnswers */.gY)(windows),
        latency: (0,latency/* mergeLatencies */.p)(windows.flatMap(({ latency }) => latency ?? [])),
    };
    const cpu = addCpu(bursts.map(({ before, after }) => cpuBetween(before, after)));
    return blockOf(scenario, bursts[0]?.atMs ?? 0, window, cpu);
}
/** A service that restarted in one of them is left out, as in any block. */
function addCpu(all) {
    const inAll = Object.keys(all[0] ?? {}).filter((name) => all.every((cpu) => name in cpu));
    return Object.fromEntries(inAll.map((name) => {
        const own = all.flatMap((cpu) => cpu[name] ?? []);
        const sum = (key) => own.reduce((total, cpu) => total + cpu[key], 0);
        return [
            name,
            {
                userSeconds: sum('userSeconds'),
                systemSeconds: sum('systemSeconds'),
                totalSeconds: sum('totalSeconds'),
                periods: sum('periods'),
                throttledPeriods: sum('throttledPeriods'),
                throttledSeconds: sum('throttledSeconds'),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/measure/calibrate.js


/** Of what the tightest limit on the path allows: nearer to it, a small change turns into a queue. */
const SHARE_OF_CAPACITY = 0.5;
/**
 * What the machine does to one variant lasts for a second or less, so turns are short: with 150 ms, CPU per answer of identical
 * copies differed by 4 to 8 % (sd), with less by 2 to 5 %. Which of the shorter ones is best could not be told.
 */
const SHORTEST_BURST_MS = 40;
const ANSWERS_PER_BURST = 8;
const BURSTS_PER_BLOCK = 4;
/** A CPU limit holds per period of this length; turns of whole periods see each of its parts equally often. */
const QUOTA_PERIOD_MS = 100;
/** Warms the variant up on one connection, and says at what pace it may be compared; null where nothing answered. */
async function warmUpAndPace(scenario, endpoint, address, options) {
    const before = await options.sampler.mark();
    const load = { connections: 1, durationMs: options.warmupMs, timeoutMs: scenario.timeoutMs };
    const windows = await runClosedLoop(endpoint, address, load, options.request, options.signal);
    const after = await options.sampler.mark();
    // The last second counts: by then the process runs at its usual speed.
    const last = windows.at(-1);
    const answers = windows.reduce((sum, window) => sum + window.answers, 0);
    if (!last || answers === 0 || last.answers === 0)
        return null;
    const cpu = cpuBetween(before, after);
    const byLimits = Object.entries(cpu).flatMap(([service, { totalSeconds }]) => {
        const cpus = options.limits[service]?.cpus ?? null;
        return cpus === null || totalSeconds === 0 ? [] : [cpus / (totalSeconds / answers)];
    });
    return paceOf(Math.min(throughput(last), ...byLimits), {
        hasQuota: byLimits.length > 0,
        isRemote: options.sampler.source === 'engine-api',
    });
}
function throughput({ answers, durationMs }) {
    return (answers / durationMs) * 1_000;
}
/** @param options isRemote: reading the counters is slow, so turns are as long as blocks */
function paceOf(capacityPerSecond, { hasQuota, isRemote }) {
    const ratePerSecond = capacityPerSecond * SHARE_OF_CAPACITY;
    const turns = isRemote ? 1 : BURSTS_PER_BLOCK;
    const answersMs = (ANSWERS_PER_BURST / ratePerSecond) * 1_000;
    const neededMs = Math.max(SHORTEST_BURST_MS, answersMs) * (BURSTS_PER_BLOCK / turns);
    const step = hasQuota ? QUOTA_PERIOD_MS : 1;
    const burstMs = Math.ceil(neededMs / step) * step;
    return { ratePerSecond, burstMs, burstsPerBlock: Math.ceil((neededMs * turns) / burstMs) };
}
function blockMs({ burstMs, burstsPerBlock }) {
    return burstMs * burstsPerBlock;
}
/** The gentler of two: what the slower variant can take. */
function slower(one, other) {
    if (!one || !other)
        return null;
    return one.ratePerSecond <= other.ratePerSecond ? one : other;
}

;// CONCATENATED MODULE: ./build/measure/alternate.js






/** A fresh process takes this long until it runs at its usual speed (measured: shorter warm-ups doubled the spread). */
const WARMUP_MS = 2_500;
/**
 * More would tell more of these two processes; the next two differ from them by more than that is worth. Of the spread of a pair in
 * CPU per answer of a Node service, 1.5 % came from within a round with twice as many, and 3.6 % from one start to the next (22
 * rounds on a shared machine).
 */
const BLOCKS_PER_VARIANT = 8;
/** No scenario holds up a round for longer, however slow its endpoint is. */
const LONGEST_SCENARIO_MS = 15_000;
const CONNECTIONS = 64;
/** Blocks of each side; none where a side gave no answer. `paces`: of the scenarios so far; the first round finds a scenario's. */
async function alternate(scenario, endpoint, running, paces) {
    const found = await warmUpInTwos(scenario, endpoint, running);
    const pace = paces.get(scenario.id) ?? found.reduce(slower);
    if (!pace)
        return [];
    paces.set(scenario.id, pace);
    const most = Math.floor(LONGEST_SCENARIO_MS / 2 / blockMs(pace));
    const blocks = Math.max(2, Math.min(BLOCKS_PER_VARIANT, most));
    const bursts = await takeTurns(scenario, endpoint, running, { pace, blocks });
    // Only now, for putting histograms together takes CPU from what is measured.
    return bursts.map((own) => inGroups(own, pace.burstsPerBlock).map((each) => blockOfBursts(scenario, each)));
}
/** In the order A B B A, so that a drift of the machine meets all alike. */
async function takeTurns(scenario, endpoint, running, { pace, blocks }) {
    const taken = running.map(() => []);
    const agents = running.map(() => (0,ask/* newAgent */.SJ)(endpoint, CONNECTIONS));
    try {
        for (let turn = 0; turn < blocks * pace.burstsPerBlock; turn += 1) {
            const places = running.map((_, place) => place);
            for (const place of turn % 2 === 0 ? places : places.reverse()) {
                const [side, agent] = [running[place], agents[place]];
                if (!side || !agent || side.options.signal.aborted)
                    return taken;
                taken[place]?.push(...(await burst(scenario, endpoint, side, pace, agent)));
            }
        }
        return taken;
    }
    finally {
        for (const agent of agents)
            agent.destroy();
    }
}
/** More at once would each get too little of the machine. */
async function warmUpInTwos(scenario, endpoint, running) {
    const found = [];
    for (let from = 0; from < running.length; from += 2) {
        const two = running.slice(from, from + 2);
        found.push(...(await Promise.all(two.map((side) => warmUp(scenario, endpoint, side)))));
    }
    return found;
}
async function warmUp(scenario, endpoint, side) {
    const address = addressFor(endpoint, side);
    if (!address)
        return null;
    return warmUpAndPace(scenario, endpoint, address, {
        warmupMs: WARMUP_MS,
        request: (0,templates/* fillRequest */.Dv)(endpoint, side.values),
        sampler: side.sampler,
        limits: side.options.limits,
        signal: side.options.signal,
    });
}
async function burst(scenario, endpoint, side, { ratePerSecond, burstMs }, agent) {
    const address = addressFor(endpoint, side);
    if (!address)
        return [];
    const load = {
        ratePerSecond,
        stages: [],
        durationMs: burstMs,
        timeoutMs: scenario.timeoutMs,
        // A burst is one window, however long its endpoint makes it.
        windowMs: burstMs,
        agent,
    };
    const atMs = performance.now() - side.beganAt;
    const request = (0,templates/* fillRequest */.Dv)(endpoint, side.values);
    const before = await side.sampler.mark();
    const [window] = await runOpenLoop(endpoint, address, load, request, side.options.signal);
    const after = await side.sampler.mark();
    return window ? [{ atMs, window, before, after }] : [];
}
function inGroups(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/stats/slope.js
/** A trend and how sure it is. Pure. */
/** Batches that the points are averaged into; neighbouring samples repeat each other, batch means hardly do. */
const BATCHES = 8;
const SMALLEST_BATCH = 2;
/**
 * Ordinary least squares over batch means (A. M. Law, Simulation Modeling and Analysis: batch means for correlated samples).
 * Null with fewer points than two per batch.
 */
function slopeOf(points) {
    if (points.length < BATCHES * SMALLEST_BATCH)
        return null;
    const batches = Array.from({ length: BATCHES }, (_, index) => meanPoint(points.slice(cut(points, index), cut(points, index + 1))));
    const centre = meanPoint(batches);
    const spread = sum(batches.map(({ x }) => (x - centre.x) ** 2));
    if (spread === 0)
        return null;
    const slope = sum(batches.map(({ x, y }) => (x - centre.x) * (y - centre.y))) / spread;
    const residual = sum(batches.map(({ x, y }) => (y - centre.y - slope * (x - centre.x)) ** 2));
    return { slope, error: Math.sqrt(residual / (BATCHES - 2) / spread) };
}
function cut(points, index) {
    return Math.round((points.length * index) / BATCHES);
}
function meanPoint(points) {
    return { x: slope_mean(points.map(({ x }) => x)), y: slope_mean(points.map(({ y }) => y)) };
}
function slope_mean(values) {
    return sum(values) / values.length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/measure/resources/growth.js

function memoryGrowth({ idle, load, after }) {
    return [...(after.at(-1)?.keys() ?? [])].flatMap((service) => {
        const before = meanWorkingSet(idle, service);
        const end = meanWorkingSet(after, service);
        if (before === null || end === null || load.length === 0)
            return [];
        const points = load.flatMap((sample) => {
            const counters = sample.get(service);
            return counters ? [{ x: counters.atMs / 1_000, y: counters.workingSetBytes }] : [];
        });
        const trend = slopeOf(points);
        return [
            {
                service,
                growthBytes: Math.round(end - before),
                slopeBytesPerSecond: trend && Math.round(trend.slope),
                slopeError: trend && Math.round(trend.error),
            },
        ];
    });
}
function meanWorkingSet(samples, service) {
    const values = samples.flatMap((sample) => sample.get(service)?.workingSetBytes ?? []);
    return values.length === 0
        ? null
        : values.reduce((total, value) => total + value, 0) / values.length;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platform/kernel-file.js
var kernel_file = __webpack_require__(63929);
;// CONCATENATED MODULE: ./build/measure/resources/counters.js
/** `key value` lines, as most cgroup files have them. */
function parseFlat(text = '') {
    return Object.fromEntries(text
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((parts) => parts.length === 2)
        .map(([key = '', value]) => [key, Number(value)]));
}
/** A file that holds one number; null where the file is not there. */
function numberOrNull(text) {
    return text === undefined ? null : Number(text);
}
/** A counter that a kernel may not have; one that is missing has counted nothing. */
function counted(counters, name) {
    return counters[name] ?? 0;
}
/** Limits beyond this are how version 1 writes "none". */
const NO_LIMIT_BYTES = 2 ** 60;
function limitOf(text) {
    const bytes = Number(text?.trim());
    return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT_BYTES ? bytes : null;
}
/** Received and sent bytes of /proc/<pid>/net/dev, loopback left out. */
function parseNetDev(text) {
    let receivedBytes = 0;
    let sentBytes = 0;
    for (const line of text.split('\n')) {
        const [name, rest] = line.split(':');
        if (rest === undefined || name?.trim() === 'lo')
            continue;
        const fields = rest.trim().split(/\s+/).map(Number);
        receivedBytes += fields[0] ?? 0;
        sentBytes += fields[8] ?? 0;
    }
    return { receivedBytes, sentBytes };
}

;// CONCATENATED MODULE: ./build/measure/resources/cgroup-v1.js
/** Version 1: one hierarchy per controller (Documentation/admin-guide/cgroup-v1 of the kernel). */


const NANOSECONDS = 1e9;
function readV1(paths) {
    const usage = (0,kernel_file/* readKernelFile */.w)(`${paths.cpuacct}/cpuacct.usage`);
    const user = (0,kernel_file/* readKernelFile */.w)(`${paths.cpuacct}/cpuacct.usage_user`);
    const system = (0,kernel_file/* readKernelFile */.w)(`${paths.cpuacct}/cpuacct.usage_sys`);
    const cpuStat = (0,kernel_file/* readKernelFile */.w)(`${paths.cpu}/cpu.stat`);
    const memory = (0,kernel_file/* readKernelFile */.w)(`${paths.memory}/memory.usage_in_bytes`);
    const memoryStat = (0,kernel_file/* readKernelFile */.w)(`${paths.memory}/memory.stat`);
    const peak = (0,kernel_file/* readKernelFile */.w)(`${paths.memory}/memory.max_usage_in_bytes`);
    const limit = (0,kernel_file/* readKernelFile */.w)(`${paths.memory}/memory.limit_in_bytes`);
    const oom = (0,kernel_file/* readKernelFile */.w)(`${paths.memory}/memory.oom_control`);
    const io = (0,kernel_file/* readKernelFile */.w)(`${paths.blkio}/blkio.throttle.io_service_bytes_recursive`);
    const pids = (0,kernel_file/* readKernelFile */.w)(`${paths.pids}/pids.current`);
    const net = (0,kernel_file/* readKernelFile */.w)(paths.netDev);
    const atMs = performance.now();
    if (usage === undefined || memory === undefined)
        return undefined;
    const cpu = parseFlat(cpuStat);
    const stat = parseFlat(memoryStat);
    const memoryBytes = Number(memory);
    const blocks = parseBlkio(io);
    const network = parseNetDev(net ?? '');
    return {
        atMs,
        cpuUserSeconds: Number(user ?? 0) / NANOSECONDS,
        cpuSystemSeconds: Number(system ?? 0) / NANOSECONDS,
        cpuTotalSeconds: Number(usage) / NANOSECONDS,
        periods: counted(cpu, 'nr_periods'),
        throttledPeriods: counted(cpu, 'nr_throttled'),
        throttledSeconds: counted(cpu, 'throttled_time') / NANOSECONDS,
        memoryBytes,
        workingSetBytes: Math.max(0, memoryBytes - counted(stat, 'total_inactive_file')),
        cacheBytes: counted(stat, 'total_cache'),
        peakBytes: numberOrNull(peak),
        limitBytes: limitOf(limit),
        blockReadBytes: blocks.read,
        blockWriteBytes: blocks.write,
        networkReceivedBytes: network.receivedBytes,
        networkSentBytes: network.sentBytes,
        pids: numberOrNull(pids),
        oomKills: counted(parseFlat(oom), 'oom_kill'),
    };
}
/** Lines such as `8:0 Read 4096`, one per device and operation. */
function parseBlkio(text = '') {
    const sum = (operation) => text
        .split('\n')
        .map((line) => line.split(/\s+/))
        .filter(([, name]) => name === operation)
        .reduce((total, [, , bytes]) => total + Number(bytes), 0);
    return { read: sum('Read'), write: sum('Write') };
}

;// CONCATENATED MODULE: ./build/measure/resources/cgroup-v2.js
/** Version 2: one hierarchy for all controllers (Documentation/admin-guide/cgroup-v2 of the kernel). */


const MICROSECONDS = 1e6;
function readV2(paths) {
    const read = (name) => (0,kernel_file/* readKernelFile */.w)(`${paths.cgroup}/${name}`);
    const cpuStat = read('cpu.stat');
    const memory = read('memory.current');
    const memoryStat = read('memory.stat');
    // Since Linux 5.19.
    const peak = read('memory.peak');
    const limit = read('memory.max');
    const events = read('memory.events');
    const io = read('io.stat');
    const pids = read('pids.current');
    const net = (0,kernel_file/* readKernelFile */.w)(paths.netDev);
    const atMs = performance.now();
    if (cpuStat === undefined || memory === undefined)
        return undefined;
    const cpu = parseFlat(cpuStat);
    const stat = parseFlat(memoryStat);
    const memoryBytes = Number(memory);
    const blocks = parseIoStat(io);
    const network = parseNetDev(net ?? '');
    return {
        atMs,
        cpuUserSeconds: counted(cpu, 'user_usec') / MICROSECONDS,
        cpuSystemSeconds: counted(cpu, 'system_usec') / MICROSECONDS,
        cpuTotalSeconds: counted(cpu, 'usage_usec') / MICROSECONDS,
        periods: counted(cpu, 'nr_periods'),
        throttledPeriods: counted(cpu, 'nr_throttled'),
        throttledSeconds: counted(cpu, 'throttled_usec') / MICROSECONDS,
        memoryBytes,
        workingSetBytes: Math.max(0, memoryBytes - counted(stat, 'inactive_file')),
        cacheBytes: counted(stat, 'file'),
        peakBytes: numberOrNull(peak),
        limitBytes: limitOf(limit),
        blockReadBytes: blocks.read,
        blockWriteBytes: blocks.write,
        networkReceivedBytes: network.receivedBytes,
        networkSentBytes: network.sentBytes,
        pids: numberOrNull(pids),
        oomKills: counted(parseFlat(events), 'oom_kill'),
    };
}
/** Lines such as `8:0 rbytes=1 wbytes=2 rios=3 …`, one per device. */
function parseIoStat(text = '') {
    const sum = (name) => [...text.matchAll(new RegExp(`\\b${name}=(\\d+)`, 'g'))].reduce((total, [, bytes]) => total + Number(bytes), 0);
    return { read: sum('rbytes'), write: sum('wbytes') };
}

;// CONCATENATED MODULE: ./build/measure/resources/engine-api.js
const engine_api_NANOSECONDS = 1e9;
function countersFromStats(stats) {
    const { cpu_stats: cpu, memory_stats: memory } = stats;
    // A stopped container answers with empty statistics.
    if (memory.usage === undefined)
        return undefined;
    const networks = Object.values(stats.networks ?? {});
    return {
        atMs: performance.now(),
        cpuUserSeconds: cpu.cpu_usage.usage_in_usermode / engine_api_NANOSECONDS,
        cpuSystemSeconds: cpu.cpu_usage.usage_in_kernelmode / engine_api_NANOSECONDS,
        cpuTotalSeconds: cpu.cpu_usage.total_usage / engine_api_NANOSECONDS,
        ...throttlingOf(cpu.throttling_data ?? {}),
        ...memoryOf(memory, memory.usage),
        blockReadBytes: blockBytes(stats, 'read'),
        blockWriteBytes: blockBytes(stats, 'write'),
        networkReceivedBytes: networks.reduce((sum, { rx_bytes }) => sum + rx_bytes, 0),
        networkSentBytes: networks.reduce((sum, { tx_bytes }) => sum + tx_bytes, 0),
        pids: stats.pids_stats?.current ?? null,
    };
}
function throttlingOf(throttling) {
    return {
        periods: throttling.periods ?? 0,
        throttledPeriods: throttling.throttled_periods ?? 0,
        throttledSeconds: (throttling.throttled_time ?? 0) / engine_api_NANOSECONDS,
    };
}
/** Version 1 names its counters total_*. It does not tell of OOM kills through the API; the engine's events do. */
function memoryOf({ stats = {}, max_usage, limit }, usage) {
    const inactive = stats['total_inactive_file'] ?? stats['inactive_file'] ?? 0;
    return {
        memoryBytes: usage,
        workingSetBytes: Math.max(0, usage - inactive),
        cacheBytes: stats['total_cache'] ?? stats['file'] ?? 0,
        peakBytes: max_usage ?? null,
        limitBytes: limit ?? null,
        oomKills: stats['oom_kill'] ?? 0,
    };
}
function blockBytes(stats, operation) {
    return (stats.blkio_stats?.io_service_bytes_recursive ?? [])
        .filter(({ op }) => op.toLowerCase() === operation)
        .reduce((sum, { value }) => sum + value, 0);
}

;// CONCATENATED MODULE: ./build/measure/resources/reader.js
/** Finds where a container's counters are: the kernel's own files where they can be seen, else the Engine API. */





async function counterReader(container, engine, route) {
    const viaApi = {
        source: 'engine-api',
        read: async () => {
            const stats = await engine.stats(container.id);
            return stats && countersFromStats(stats);
        },
    };
    if (route === 'engine-api')
        return viaApi;
    return (await cgroupReader(container)) ?? viaApi;
}
async function cgroupReader(container) {
    const [own, mounts] = await Promise.all([
        (0,promises_.readFile)(`/proc/${container.pid}/cgroup`, 'utf8').catch(() => ''),
        (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''),
    ]);
    const paths = cgroupPaths(own, mounts);
    const netDev = `/proc/${container.pid}/net/dev`;
    const reader = paths.kind === 'v1'
        ? {
            source: 'cgroup-v1',
            read: () => Promise.resolve(readV1({ ...paths.controllers, netDev })),
        }
        : paths.kind === 'v2'
            ? {
                source: 'cgroup-v2',
                read: () => Promise.resolve(readV2({ cgroup: paths.cgroup, netDev })),
            }
            : undefined;
    return reader && (await reader.read()) ? reader : undefined;
}
/** From /proc/<pid>/cgroup (`id:controllers:path`) and /proc/self/mountinfo. */
function cgroupPaths(own, mountinfo) {
    const memberships = own
        .trim()
        .split('\n')
        .map((line) => line.split(':'))
        .map(([, controllers = '', ...path]) => ({
        controllers: controllers.split(','),
        path: path.join(':'),
    }));
    const mounts = mountinfo.split('\n').flatMap(parseMount);
    const find = (controller) => {
        const membership = memberships.find(({ controllers }) => controllers.includes(controller));
        const mount = mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller));
        return membership && mount ? inMount(mount, membership.path) : undefined;
    };
    const [cpu, cpuacct, memory, blkio, pids] = ['cpu', 'cpuacct', 'memory', 'blkio', 'pids'].map(find);
    if (cpu && cpuacct && memory && blkio && pids)
        return { kind: 'v1', controllers: { cpu, cpuacct, memory, blkio, pids } };
    const unified = memberships.find(({ controllers, path }) => controllers.length === 1 && controllers[0] === '' && path !== '');
    const mount = mounts.find(({ type }) => type === 'cgroup2');
    const cgroup = unified && mount && inMount(mount, unified.path);
    return cgroup === undefined ? { kind: 'none' } : { kind: 'v2', cgroup };
}
function parseMount(line) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root = '/', point] = left.split(' ');
    const [type = '', , options = ''] = right.split(' ');
    return point === undefined ? [] : [{ root, point, type, options: options.split(',') }];
}
/** Undefined for a group that this mount does not show: one beside or above its root. */
function inMount({ root, point }, path) {
    if (path.split('/').includes('..'))
        return undefined;
    if (root === '/')
        return (0,external_node_path_.join)(point, path);
    return path === root || path.startsWith(`${root}/`)
        ? (0,external_node_path_.join)(point, path.slice(root.length))
        : undefined;
}

;// CONCATENATED MODULE: ./build/measure/resources/sampler.js
/** Reads every container's counters at an interval, and at the moments between which something is judged. */


async function startSampler(containers, engine, options) {
    const readers = await Promise.all(containers
        .filter(({ running }) => running)
        .map(async (container) => ({
        service: container.service,
        reader: await counterReader(container, engine, options.route),
    })));
    const samples = [];
    const stop = new AbortController();
    const mark = async () => {
        const read = await Promise.all(readers.map(async ({ service, reader }) => ({ service, counters: await reader.read() })));
        const sample = new Map();
        for (const { service, counters } of read) {
            if (!counters)
                continue;
            const sofar = sample.get(service);
            sample.set(service, sofar ? add(sofar, counters) : counters);
        }
        samples.push(sample);
        return sample;
    };
    const loop = async () => {
        let next = performance.now();
        while (!stop.signal.aborted && !options.signal.aborted) {
            await mark();
            next += options.intervalMs;
            await (0,clock/* sleep */.yy)(Math.max(0, next - performance.now()), stop.signal);
        }
    };
    // Nobody waits for the loop: an engine that fails meanwhile is told at the next mark.
    let failure;
    const running = loop().catch((error) => (failure = error));
    return {
        source: readers[0]?.reader.source ?? 'engine-api',
        samples,
        mark: async () => {
            if (failure !== undefined)
                throw failure;
            return mark();
        },
        stop: async () => {
            stop.abort();
            await running;
        },
    };
}
function add(a, b) {
    const both = (key) => (a[key] ?? 0) + (b[key] ?? 0);
    const orNull = (x, y) => (x === null || y === null ? null : x + y);
    return {
        atMs: Math.max(a.atMs, b.atMs),
        cpuUserSeconds: both('cpuUserSeconds'),
        cpuSystemSeconds: both('cpuSystemSeconds'),
        cpuTotalSeconds: both('cpuTotalSeconds'),
        periods: both('periods'),
        throttledPeriods: both('throttledPeriods'),
        throttledSeconds: both('throttledSeconds'),
        memoryBytes: both('memoryBytes'),
        workingSetBytes: both('workingSetBytes'),
        cacheBytes: both('cacheBytes'),
        peakBytes: orNull(a.peakBytes, b.peakBytes),
        limitBytes: orNull(a.limitBytes, b.limitBytes),
        blockReadBytes: both('blockReadBytes'),
        blockWriteBytes: both('blockWriteBytes'),
        networkReceivedBytes: both('networkReceivedBytes'),
        networkSentBytes: both('networkSentBytes'),
        pids: orNull(a.pids, b.pids),
        oomKills: both('oomKills'),
    };
}

// EXTERNAL MODULE: ./build/stack/ready-when.js
var ready_when = __webpack_require__(39512);
// EXTERNAL MODULE: ./build/stack/start.js + 5 modules
var stack_start = __webpack_require__(36063);
// EXTERNAL MODULE: ./build/stack/compose.js
var compose = __webpack_require__(95708);
;// CONCATENATED MODULE: ./build/measure/setup.js





const STEP_TIMEOUT_MS = 5 * 60_000;
const HTTP_TIMEOUT_MS = 60_000;
/** Runs the steps in order and puts what they captured into `values`. Returns why it failed, or undefined. */
async function runSetup(steps, target, context) {
    for (const [index, step] of steps.entries()) {
        const failure = step.kind === 'exec'
            ? await runExec(step, target, context)
            : await runHttp(step, target, context);
        if (failure !== undefined)
            return `setup.${index} failed: ${failure}`;
    }
    return undefined;
}
async function runExec(step, { variant, values }, context) {
    const command = step.command.map((word) => (0,templates/* fill */.GS)(word, values));
    const result = await (0,compose/* composeCommand */.ec)(variant.project, ['exec', '--no-TTY', step.service, ...command], {
        ...context,
        timeoutMs: STEP_TIMEOUT_MS,
    });
    if (result.exitCode === 0)
        return undefined;
    return `\`${(0,records_text/* plainText */.wh)(step.command.join(' '), 80)}\` in ${step.service} ended with ${result.exitCode}: ${(0,records_text/* lastLines */.w$)(result.stderr, 3).join(' ')}`;
}
async function runHttp(step, target, context) {
    const container = target.containers.find(({ service }) => service === step.service);
    const address = container && (0,route/* addressOf */.c)(target.route, container, step.port, target.containers);
    if (!address)
        return `${step.service} has no address for port ${step.port}`;
    const filled = (0,templates/* fillRequest */.Dv)(step, target.values);
    const endpoint = {
        id: `${step.service}:setup`,
        service: step.service,
        protocol: 'http',
        port: step.port,
        method: step.method,
        ...filled,
        expect: { status: step.expect, bodyContains: null },
        entry: false,
        health: false,
        insecureTls: false,
        declaredBy: 'config',
        isNew: false,
    };
    const answer = await (0,ask/* ask */.kA)(endpoint, address, {
        timeoutMs: HTTP_TIMEOUT_MS,
        signal: context.signal,
        ...filled,
    });
    if (answer.kind === 'bad')
        return `${step.method} ${step.path} of ${step.service}: ${answer.detail}`;
    for (const [name, from] of Object.entries(step.capture)) {
        const value = capture(from, answer.body, answer.headers);
        if (value === undefined)
            return `the answer of ${step.service}${step.path} holds no ${from} (for ${name})`;
        target.values.captured[name] = value;
    }
    return undefined;
}
/** `header:NAME`, or a dotted path into the JSON body such as data.0.id. */
function capture(from, body, headers) {
    if (from.startsWith('header:'))
        return [headers[from.slice('header:'.length).toLowerCase()]].flat()[0];
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    for (const key of from.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./build/measure/round.js














/** How long the stack is watched once the load has ended. */
const AFTER_MS = 1_000;
async function measureRound(index, options) {
    const { variant } = options;
    const startedAt = new Date().toISOString();
    const began = performance.now();
    options.onStep('starting');
    const fresh = await startFresh(options);
    const measures = fresh.failure === undefined
        ? await measureRunning(fresh, options)
        : emptyMeasures(options.stack.settings.measure.intervalMs);
    return {
        index,
        variant: variant.variant,
        startedAt,
        durationMs: performance.now() - began,
        ...(await endOfRound(fresh, measures, options)),
    };
}
/** From nothing to ready, setup included. */
async function startFresh(options) {
    const { stack, variant, engine, signal } = options;
    const context = { env: options.env, signal };
    await (0,stack_variant/* stopProject */.Ec)(variant.project.name, engine, {
        keepVolumes: stack.settings.measure.volumes === 'keep',
        env: options.env,
    });
    await (0,stack_variant/* refreshCopies */.n7)(variant, context);
    const values = { env: options.env, captured: {} };
    const endpoints = (0,ready_when/* endpointsOf */.uY)(stack.endpoints, variant.variant);
    const start = await (0,stack_start/* startProject */.u)(variant.project, {
        engine,
        model: variant.model,
        route: options.route,
        readyWhen: (0,ready_when/* readyWhenOf */.bL)(variant.model, endpoints, stack.settings, portsOf(options)),
        request: (endpoint) => (0,templates/* fillRequest */.Dv)(endpoint, values),
        startTimeoutMs: stack.settings.measure.startTimeoutMs,
        startTimeouts: stack.settings.startTimeouts,
        secrets: options.secrets,
        onReady: options.onReady,
    }, context);
    const earlierDeaths = options.deaths.length;
    const target = { variant, containers: start.containers, route: options.route, values };
    const reason = start.problems[0]?.text ?? (await runSetup(stack.settings.setup, target, context));
    const failure = reason === undefined ? undefined : (0,records_text/* maskSecrets */.QU)(reason, options.secrets);
    return { start, values, failure, earlierDeaths };
}
/** What every round ends with: whether it counts, and who died meanwhile. */
async function endOfRound({ start, failure, earlierDeaths }, measures, options) {
    const now = await options.engine.containers(options.variant.project.name);
    const meanwhile = {
        then: start.containers,
        now,
        deaths: options.deaths.slice(earlierDeaths),
        startup: start.startup,
    };
    const deaths = failure === undefined ? deathNotices(meanwhile) : [];
    return {
        outcome: failure === undefined ? { kind: 'measured' } : { kind: 'void', reason: failure },
        startup: withRestarts(meanwhile),
        ...measures,
        notices: [...measures.notices, ...start.problems.map(problemNotice), ...deaths],
    };
}
function portsOf({ stack, variant }) {
    const services = stack.variants.find((each) => each.variant === variant.variant)?.services ?? [];
    return Object.fromEntries(services.map(({ name, ports }) => [name, ports]));
}
function emptyMeasures(intervalMs) {
    return {
        responses: [],
        blocks: [],
        resources: [],
        memoryGrowth: [],
        timeline: { intervalMs, atMs: [], services: {} },
        notices: [],
    };
}
function problemNotice({ service, kind, text }) {
    return { level: 'error', code: kind, subject: service, text };
}
async function measureRunning({ start, values }, options) {
    const { stack, engine, signal } = options;
    const { intervalMs, idleMs } = stack.settings.measure;
    const beganAt = performance.now() - ((0,clock/* wallMs */.P3)() - start.beganAt);
    const sampler = await startSampler(start.containers, engine, {
        route: options.route.kind === 'container-address' ? 'cgroup' : 'engine-api',
        intervalMs,
        signal,
    });
    const run = { start, values, options, sampler, beganAt };
    try {
        options.onStep('idle');
        const idle = await duringPhase(run, 'idle', () => (0,clock/* sleep */.yy)(idleMs, signal));
        options.onStep('response times');
        const responses = await measureResponses(run);
        const { blocks, load } = await measureScenarios(run);
        options.onStep('after load');
        const after = await duringPhase(run, 'after', () => (0,clock/* sleep */.yy)(AFTER_MS, signal));
        if (signal.aborted)
            throw new errors/* InterruptedError */.p4('interrupted while measuring');
        return {
            responses,
            blocks,
            resources: [idle, load, after].flatMap(({ resources }) => resources),
            memoryGrowth: memoryGrowth({
                idle: idle.samples,
                load: load.samples,
                after: after.samples,
            }),
            timeline: timelineOf(sampler.samples, beganAt, intervalMs),
            notices: voidNotices(blocks),
        };
    }
    finally {
        await sampler.stop();
    }
}
/** What happened after the start counts too: a container that fell over under load. */
function withRestarts(meanwhile) {
    const { startup, now } = meanwhile;
    const killed = oomKilledServices(meanwhile);
    const services = startup.services.map((service) => {
        const own = now.filter((container) => container.service === service.service);
        const counted = own.reduce((sum, { restartCount }) => sum + restartCount, 0);
        return {
            ...service,
            restarts: Math.max(service.restarts, counted),
            oomKilled: service.oomKilled || killed.has(service.service),
        };
    });
    return { ...startup, services };
}

;// CONCATENATED MODULE: ./build/measure/pair.js
/**
 * One paired round: base and head started afresh one after the other, then loaded in short bursts that alternate, so that
 * whatever the machine does meets both.
 */







const IDLE_MS = 500;
function measurePair(index, { base, head, paces }) {
    return measureTogether(index, index % 2 === 0 ? [base, head] : [head, base], paces);
}
/** Of two sides or more: the corpus of bench/detection has many. They start in the order given. */
async function measureTogether(index, sides, paces) {
    const began = performance.now();
    const startedAt = new Date().toISOString();
    const fresh = await startInTurn(sides);
    const failed = fresh.some(({ failure }) => failure !== undefined);
    const measures = failed ? undefined : await measureAll(sides, fresh, paces);
    const durationMs = performance.now() - began;
    return Promise.all(sides.map(async (side, place) => {
        const own = fresh[place];
        if (!own)
            throw new Error('every side of a pair was started');
        const { intervalMs } = side.stack.settings.measure;
        const measured = measures?.[place] ?? emptyMeasures(intervalMs);
        const round = await endOfRound(own, measured, side);
        return {
            index,
            variant: side.variant.variant,
            startedAt,
            durationMs: durationMs / sides.length,
            ...round,
        };
    }));
}
/** Each start-up is timed while the others are absent or paused. */
async function startInTurn(sides) {
    const fresh = [];
    const up = [];
    for (const side of sides) {
        side.onStep(`starting ${side.variant.variant}`);
        for (const other of up)
            await other.engine.pause(other.variant.project.name);
        try {
            fresh.push(await startFresh(side));
        }
        finally {
            for (const other of up)
                await other.engine.unpause(other.variant.project.name);
        }
        up.push(side);
    }
    return fresh;
}
async function measureAll(sides, fresh, paces) {
    const running = await Promise.all(sides.map((side, place) => watch(side, fresh[place])));
    const { signal, stack, onStep } = running[0]?.options ?? missing();
    try {
        onStep('idle');
        await Promise.all(running.map(({ sampler }) => sampler.mark()));
        await (0,clock/* sleep */.yy)(IDLE_MS, signal);
        await Promise.all(running.map(({ sampler }) => sampler.mark()));
        const idleEnds = running.map(({ sampler }) => sampler.samples.length);
        const blocks = running.map(() => []);
        for (const { scenario, endpoint } of compared(stack)) {
            onStep(`alternating ${scenario.id}`);
            const added = await alternate(scenario, endpoint, running, paces);
            if (signal.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while measuring');
            added.forEach((own, place) => blocks[place]?.push(...own));
        }
        return running.map((side, place) => measuresOf(side, blocks[place] ?? [], idleEnds[place] ?? 0));
    }
    finally {
        await Promise.all(running.map(({ sampler }) => sampler.stop()));
    }
}
/** What both variants have and what may have changed; where nothing did, everything: an A/A pair shows what the machine does. */
function compared(stack) {
    const services = stack.variants.flatMap(({ services: own }) => own.map(({ name }) => name));
    const allSame = services.every((name) => stack.identical.includes(name));
    return stack.scenarios
        .filter(({ budgets }) => budgets)
        .flatMap((scenario) => {
        const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
        // What only head has is measured in its own round.
        if (!endpoint || endpoint.isNew)
            return [];
        const isSame = stack.identical.includes(endpoint.service);
        return isSame && !allSame ? [] : [{ scenario, endpoint }];
    });
}
function missing() {
    throw new Error('a pair has two sides');
}
async function watch(options, fresh) {
    const { start, values } = fresh ?? missing();
    const sampler = await startSampler(start.containers, options.engine, {
        route: options.route.kind === 'container-address' ? 'cgroup' : 'engine-api',
        intervalMs: options.stack.settings.measure.intervalMs,
        signal: options.signal,
    });
    return {
        start,
        values,
        options,
        sampler,
        beganAt: performance.now() - ((0,clock/* wallMs */.P3)() - start.beganAt),
    };
}
function measuresOf({ sampler, options, beganAt }, blocks, idleEnd) {
    const idle = sampler.samples.slice(0, idleEnd);
    const load = sampler.samples.slice(Math.max(0, idleEnd - 1));
    return {
        responses: [],
        blocks,
        resources: [
            ...phaseResources('idle', idle, options.limits, sampler.source),
            ...phaseResources('load', load, options.limits, sampler.source),
        ],
        memoryGrowth: memoryGrowth({ idle, load, after: load.slice(-1) }),
        // The resources say it; two timelines of every pair would outgrow the record.
        timeline: timelineOf([], beganAt, options.stack.settings.measure.intervalMs),
        notices: [],
    };
}

;// CONCATENATED MODULE: ./build/measure/rounds.js




/** First head alone, for its budgets; then, with a base, pairs until the answer is clear or the time is spent. */
async function* roundsOf(run, options) {
    const began = performance.now();
    const spentMs = () => performance.now() - began;
    yield* headAlone(run, options, spentMs);
    if (options.base)
        yield* pairs(run, { ...options, base: options.base }, spentMs);
}
function sideOf(options, variant) {
    return { ...options, variant };
}
async function* headAlone(run, options, spentMs) {
    const { rounds, timeBudgetMs } = options.stack.settings.measure;
    const total = options.base ? 1 : rounds;
    for (let index = 0; index < total; index += 1) {
        if (index > 0 && spentMs() + longestRoundMs(run) > timeBudgetMs) {
            run.notices.push(budgetSpent(`${index} of ${total} rounds`));
            return;
        }
        options.onRound(index, options.base ? undefined : total);
        yield [await measureRound(index, sideOf(options, options.head))];
    }
}
async function* pairs(run, options, spentMs) {
    const { stack, base, head } = options;
    const isPaired = bothFit(run.limits, run.rounds[0], await availableMemory());
    run.mode = isPaired ? 'paired' : 'alternating';
    const measure = isPaired ? measurePair : measureNeighbours;
    const both = {
        base: sideOf(options, base),
        head: sideOf(options, head),
        paces: new Map(),
    };
    if (run.rounds[0] && !isIdentical(stack))
        options.onPlan(run.rounds[0]);
    let longestMs = 0;
    for (let index = 1; index === 1 || wantsMore(run, options, index, spentMs() + longestMs); index += 1) {
        options.onRound(index, undefined);
        const before = spentMs();
        yield await measure(index, both);
        longestMs = Math.max(longestMs, spentMs() - before);
    }
    // The scan that follows looks at running containers, and neighbours leave none.
    if (!isPaired)
        await startFresh(both.head);
}
function wantsMore(run, { stack, decide }, index, thenSpentMs) {
    if (isIdentical(stack) || decide(run).kind === 'done')
        return false;
    if (thenSpentMs <= stack.settings.measure.timeBudgetMs)
        return true;
    run.notices.push(budgetSpent(`${index - 1} pairs of rounds`));
    return false;
}
/** Nothing changed: one pair shows what the machine makes of that. */
function isIdentical({ variants, identical }) {
    const services = variants.flatMap((variant) => variant.services.map(({ name }) => name));
    return services.every((name) => identical.includes(name));
}
/** Rounds in the order A B B A: each pair is two neighbours, and a drift of the machine meets both variants alike. */
async function measureNeighbours(index, { base, head }) {
    const order = index % 2 === 0 ? [base, head] : [head, base];
    const rounds = [];
    for (const side of order) {
        rounds.push(await measureRound(index, side));
        await (0,stack_variant/* stopProject */.Ec)(side.variant.project.name, side.engine, {
            keepVolumes: false,
            env: side.env,
        });
    }
    return rounds;
}
function longestRoundMs(run) {
    return Math.max(0, ...run.rounds.map(({ durationMs }) => durationMs));
}
function budgetSpent(what) {
    return {
        level: 'info',
        code: 'time-budget-spent',
        subject: null,
        text: `${what} fit into the time budget.`,
    };
}

;// CONCATENATED MODULE: ./build/measure/measure.js
/** All rounds of a run, written down after each one: a killed run leaves a valid, partial record. */







/** The record as it stood when measuring ended; after an interruption it is saved as partial and the error goes on. */
async function measureRun(options) {
    const { stack, engine, signal } = options;
    await (0,pinning/* pinGenerator */.$)(stack.pinning.generatorCpus);
    const speedChecks = [speedCheck('start')];
    const timesBefore = await cpuTimes();
    const limits = limitsOf(stack);
    const run = {
        schemaVersion: 1,
        document: 'run',
        runId: stack.runId,
        createdAt: new Date().toISOString(),
        tool: stack.tool,
        status: { kind: 'partial', reason: 'measuring has begun' },
        environment: stack.environment,
        mode: options.base ? 'paired' : 'single',
        assumptions: stack.assumptions,
        endpoints: stack.endpoints,
        scenarios: stack.scenarios,
        machine: describeMachine(engine, stack.engine.composeVersion, speedChecks, null),
        route: options.route.kind,
        pinning: stack.pinning,
        limits,
        images: (await Promise.all(variantsOf(options).map((variant) => describeImages(variant, engine)))).flat(),
        rounds: [],
        notices: [],
    };
    const update = async (status) => {
        run.status = status;
        run.machine = describeMachine(engine, stack.engine.composeVersion, speedChecks, stealShare(timesBefore, await cpuTimes()));
        await options.save(run);
    };
    await update(run.status);
    const ended = new AbortController();
    try {
        const projects = variantsOf(options).map(({ project }) => project.name);
        const deaths = await watchDeaths(engine, projects, ended.signal);
        for await (const rounds of roundsOf(run, { ...options, limits, deaths })) {
            run.rounds.push(...rounds);
            if (speedChecks.length === 1)
                speedChecks.push(speedCheck('middle'));
            await update({ kind: 'partial', reason: 'measuring was not finished' });
        }
    }
    catch (error) {
        await update({
            kind: 'partial',
            reason: signal.aborted ? 'interrupted' : (0,records_text/* plainText */.wh)((0,errors/* messageOf */.bD)(error)),
        });
        throw error;
    }
    finally {
        ended.abort();
    }
    speedChecks.push(speedCheck('end'));
    await update({ kind: 'complete' });
    if (!run.machine.steady) {
        run.notices.push({
            level: 'warning',
            code: 'machine-unsteady',
            subject: null,
            text: 'The machine was unsteady: it changed its speed, or other work took its CPUs, while this was measured.',
        });
        await options.save(run);
    }
    return run;
}
function variantsOf({ base, head }) {
    return base ? [base, head] : [head];
}
function limitsOf(stack) {
    const services = stack.variants.flatMap((variant) => variant.services);
    return Object.fromEntries(services.map(({ name, cpuLimit, memoryLimitBytes }) => [
        name,
        { cpus: cpuLimit, memoryBytes: memoryLimitBytes },
    ]));
}

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/compare/metrics/family.js
var metrics_family = __webpack_require__(43233);
// EXTERNAL MODULE: ./build/stats/smallest-change.js
var smallest_change = __webpack_require__(11243);
;// CONCATENATED MODULE: ./build/commands/measure-progress.js




/** Start, stop and warm-up of two variants beside the bursts themselves; measured on the example. */
const PAIR_OVERHEAD_MS = 6_000;
const SCENARIO_MS = 9_000;
/** Printed before the first pair: what a pair costs, how many fit, the smallest change that they can show. */
function planOf(headAlone, scenarios, { timeBudgetMs, policy }) {
    const startMs = headAlone.startup.readyMs ?? 0;
    const compared = scenarios.filter(({ budgets }) => budgets).length;
    const pairMs = 2 * startMs + PAIR_OVERHEAD_MS + compared * SCENARIO_MS;
    const left = Math.max(0, timeBudgetMs - headAlone.durationMs);
    const pairs = Math.floor(left / pairMs);
    return `comparing: a pair of rounds takes about ${(0,units/* formatDuration */.a3)(pairMs)}; up to ${pairs} fit into the time budget, ${shown(pairs, headAlone, policy)}.`;
}
function shown(pairs, headAlone, policy) {
    const gated = (0,compare_gated/* gatedMetrics */.z_)(policy);
    const metrics = Math.max(1, (0,compare_gated/* familySize */.Qv)(gated).ratios);
    const found = new Map();
    for (const { family, subject, isIdentical } of gated) {
        if (family.kind !== 'ratio' || isIdentical)
            continue;
        const tolerance = tolerated(family, subject, { headAlone, policy });
        const smallest = (0,smallest_change/* smallestChange */.qs)({ pairs, sd: smallest_change/* USUAL_SPREAD */.X$, metrics, tolerance });
        if (smallest === null)
            return 'too few to be sure of a regression';
        const change = `+${(0,units/* formatShare */.T1)(smallest)}`;
        found.set(change, [...(found.get(change) ?? []), `${family.name} of ${subject}`]);
    }
    if (found.size === 0)
        return 'and no gated metric needs them';
    const changes = [...found].map(([change, names]) => found.size === 1 ? change : `${change} in ${names.join(', ')}`);
    return `enough to show a regression of about ${changes.join('; ')}, if this stack varies as most do`;
}
/** The floor counts as the share that it is of head's own figure: the base has none yet. */
function tolerated(family, subject, { headAlone, policy }) {
    const { tolerance, floor } = policy.limitsOf(family);
    const own = (0,metrics_family/* readingsOf */.RO)(family, headAlone).find((reading) => reading.subject === subject);
    return own?.value ? Math.max(tolerance, floor / own.value) : tolerance;
}
function progressLine(metric) {
    const name = `${metric.name} of ${metric.subject}`;
    if (metric.estimate === null)
        return `${name}: no figure yet`;
    const range = metric.interval === null
        ? ''
        : ` [${signed(metric.interval.low, metric)} … ${signed(metric.interval.high, metric)}]`;
    const stage = metric.stage === 'confirmation' ? ', being confirmed' : '';
    const state = metric.settled ? (metric.verdict ?? 'settled') : `open${stage}`;
    return `${name}: ${signed(metric.estimate, metric)}${range} ${state} (${metric.pairs} pairs)`;
}
function signed(value, { scale }) {
    const text = scale === 'ratio' ? (0,units/* formatShare */.T1)(value) : String(Number(value.toPrecision(3)));
    return value > 0 ? `+${text}` : text;
}

// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(51527);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
// EXTERNAL MODULE: ./build/commands/up.js + 31 modules
var up = __webpack_require__(83559);
;// CONCATENATED MODULE: ./build/commands/measure.js












const ownInputs = { ...shared_inputs/* outputInput */.WK, ...shared_inputs/* measureInputs */._V };
const measure = (0,command/* defineCommand */.N)({
    name: 'measure',
    summary: 'Measure start-up, response times, load and resources over fresh starts',
    details: 'Starts the stack afresh in every round and measures how fast each service gets ready, how fast its endpoints answer on a quiet connection and under their scenarios, and what that costs in CPU and memory. Writes run.json after every round, so that an interrupted run keeps what it has. With --base it does first what `compose-gate up --base` does: builds and starts both variants. Both stay until `compose-gate down`.',
    inputs: { ...ownInputs, ...shared_inputs/* stackInputs */.m7, ...shared_inputs/* baseInput */.sJ },
    outputs: { run: 'Path of run.json' },
    async run(inputs, context) {
        if (inputs.base === undefined)
            refuseUnused(inputs);
        else {
            const exitCode = await up.up.run(inputs, context);
            // What keeps head from starting is told, and leaves nothing to measure.
            if (exitCode !== 0)
                return exitCode;
        }
        return measureStack(inputs, context);
    },
});
/** The stack that `up` left, and only that. */
const measureOnly = { ...measure, inputs: ownInputs };
/** @throws UserError: what the stack is was settled by `up`, and would otherwise be passed over in silence. */
function refuseUnused(inputs) {
    for (const [name, spec] of Object.entries(shared_inputs/* stackInputs */.m7)) {
        const value = inputs[name];
        const isLeftAlone = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
        if (isLeftAlone || ('default' in spec && value === spec.default))
            continue;
        throw new errors/* UserError */.yo(`--${name} says what stack to bring up, which measure does only with --base. Give it to \`compose-gate up\`, or name a base.`);
    }
}
async function measureStack(inputs, context) {
    const directory = (0,commands_session/* outputDirectory */.rk)(inputs, context);
    const stack = await (0,documents/* readDocument */.u0)(directory, 'stack');
    if (!isStarted(stack, 'head')) {
        throw new errors/* EvidenceError */.oe('The stack did not start, so there is nothing to measure. See the problems in stack.json.');
    }
    if (inputs.rounds !== undefined)
        stack.settings.measure.rounds = inputs.rounds;
    if (inputs['time-budget'] !== undefined)
        stack.settings.measure.timeBudgetMs = inputs['time-budget'];
    const session = await (0,commands_session/* resumeSession */.UI)(stack, context);
    const prepared = (name) => session.variants.find(({ variant }) => variant === name);
    const head = prepared('head');
    if (!head)
        throw new Error('stack.json has a head variant that was not resumed');
    const hasBase = isStarted(stack, 'base');
    const policy = (0,compare_policy/* comparePolicy */.W)(stack);
    const progress = (0,commands_progress/* progressOf */.j)(context);
    try {
        await measureRun({
            ...session,
            head,
            base: hasBase ? prepared('base') : undefined,
            decide: (run) => {
                const decision = decide(run, policy);
                progress.metrics(decision.progress.map(progressLine));
                return decision;
            },
            onPlan: (round) => progress.note(planOf(round, stack.scenarios, {
                timeBudgetMs: stack.settings.measure.timeBudgetMs,
                policy,
            })),
            env: context.env,
            signal: context.signal,
            onRound: (index, total) => progress.section(`round ${index + 1}${total === undefined ? '' : ` of ${total}`}`),
            onStep: (step) => progress.step(step),
            onReady: (service, readyMs) => progress.ready(service, readyMs),
            save: (run) => (0,documents/* writeDocument */.ft)(directory, 'run', run),
        });
    }
    catch (error) {
        // Whoever interrupts wants to be rid of it; what was measured stays.
        if (context.signal.aborted)
            await removeAll(session, context);
        throw error;
    }
    finally {
        progress.done();
    }
    return 0;
}
function isStarted(stack, name) {
    return stack.variants.some(({ variant, outcome }) => variant === name && outcome.kind === 'started');
}
async function removeAll({ stack, engine }, context) {
    await (0,stack_variant/* removeRun */.s2)(stack.runId, stack.variants, engine, context).catch((error) => context.log.warn((0,errors/* messageOf */.bD)(error)));
}


/***/ })

};
;