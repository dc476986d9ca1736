"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** What `report` writes beside the documents. */
const REPORT_FILES = ['report.md', 'findings.sarif'];


/***/ }),

/***/ 10744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRunDocuments),
/* harmony export */   l: () => (/* binding */ removeEarlierDocuments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52652);
/** The documents of one run, and only of one: evidence of another run decides nothing about this one. */




const LATER = ['run', 'findings', 'comparison', 'gate'];
/** @throws EvidenceError where stack.json is missing or a document belongs to another run. */
async function readRunDocuments(directory) {
    const stack = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(directory, 'stack');
    const later = await Promise.all(LATER.map((name) => (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .findDocument */ .$)(directory, name)));
    for (const document of later) {
        if (document === undefined || document.runId === stack.runId)
            continue;
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe(`${(0,_records_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPath */ .jW)(directory, document.document)} is of run ${document.runId}, stack.json of run ${stack.runId}. Empty the folder and run again.`);
    }
    const present = later.flatMap((document) => (document ? [[document.document, document]] : []));
    return { stack, ...Object.fromEntries(present) };
}
/** What an earlier run left in the folder would otherwise be read as evidence of this one. */
async function removeEarlierDocuments(directory, files) {
    const paths = [
        ...LATER.map((name) => (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .documentPath */ .jW)(directory, name)),
        ...files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)),
    ];
    await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true })));
}


/***/ }),

/***/ 59241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony export CONFIG_NAMES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
/* harmony import */ var _platform_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95628);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81747);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85290);
/** Reads `.compose-gate.yml`; every mistake names file, line, key, value and what is allowed. */







const CONFIG_NAMES = ['.compose-gate.yml', '.compose-gate.yaml'];
/** The configuration of a folder, or of the file that was asked for by name. */
async function loadConfig(directory, asked) {
    const path = asked ?? CONFIG_NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    if (path === undefined)
        return { kind: 'discovered', config: { version: 1 } };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The configuration file ${path} is not there. Correct --config, or leave it out to have everything discovered.`);
    }
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) || path;
    return { kind: 'file', path: shown, config: await parseConfig(path, shown) };
}
async function parseConfig(path, shown) {
    const file = await (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readYamlFile */ .k)(path, shown);
    const value = toPlain(file);
    const { validate } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.bind(__webpack_require__, 51774));
    if (!validate(value))
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(explain(file, validate.errors ?? []));
    return value;
}
function toPlain(file) {
    try {
        return file.document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file.path} cannot be read: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`);
    }
}
/** The most specific mistake: deepest in the file, and an unknown key before what follows from it. */
function explain(file, errors) {
    const ranked = [...errors]
        .filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'if')
        .sort((a, b) => rank(b) - rank(a));
    const error = ranked[0];
    if (!error)
        return `${file.path} does not fit its schema.`;
    const keys = error.instancePath.split('/').slice(1).map(unescapePointer);
    return `${positionOf(file, keys, error)}: ${sentence(error, keys)}`;
}
function rank(error) {
    return (error.instancePath.split('/').length * 2 + (error.keyword === 'additionalProperties' ? 1 : 0));
}
function unescapePointer(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
function positionOf(file, keys, error) {
    const unknown = error.params.additionalProperty;
    const parent = file.document.getIn(keys, true);
    const key = unknown === undefined ? undefined : keyNode(parent, unknown);
    const node = key ?? parent;
    const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
    return offset === undefined ? file.path : file.at(offset);
}
function keyNode(map, name) {
    if (typeof map !== 'object' || map === null || !('items' in map) || !Array.isArray(map.items))
        return undefined;
    const pairs = map.items;
    return pairs.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isNode */ .Ll)(key) && 'value' in key && key.value === name)?.key;
}
function sentence(error, keys) {
    const where = keys.length === 0 ? 'the file' : keys.join('.');
    const value = shownValue(error.data);
    const params = error.params;
    switch (error.keyword) {
        case 'additionalProperties': {
            const name = (0,_records_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(String(params['additionalProperty']), 80);
            const known = Object.keys(error.parentSchema.properties ?? {});
            return `unknown key "${name}" in ${where}. ${(0,_platform_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(name, known)}`;
        }
        case 'required':
            return `${where} lacks the key "${String(params['missingProperty'])}". Add it.`;
        case 'enum':
            return `${where} is ${value}. ${(0,_platform_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(String(error.data), params['allowedValues'].map(String))}`;
        case 'const':
            return `${where} is ${value}; it must be ${JSON.stringify(params['allowedValue'])}.`;
        case 'pattern': {
            const { description } = error.parentSchema;
            return `${where} is ${value}, which is not of the right form. ${description ?? ''}`.trim();
        }
        default:
            return `${where} is ${value}; it ${error.message ?? 'is wrong'}.`;
    }
}
/** YAML can hold what JSON cannot, such as a list that holds itself. */
function shownValue(data) {
    try {
        return (0,_records_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(JSON.stringify(data), 80);
    }
    catch {
        return 'a value that holds itself';
    }
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony exports DEFAULT_BUDGETS, DEFAULT_ENVIRONMENT */
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9220);
/* harmony import */ var _platform_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95628);
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
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
/** Reading the counters of some containers takes milliseconds: below this the sampler would measure itself. */
const SHORTEST_INTERVAL_MS = 10;
/** @throws UserError when an environment is asked for that the configuration does not have. */
function environmentOf(config, name) {
    const environments = config.environments ?? {};
    const found = Object.hasOwn(environments, name) ? environments[name] : undefined;
    if (found)
        return found;
    if (name === DEFAULT_ENVIRONMENT)
        return {};
    const known = [DEFAULT_ENVIRONMENT, ...Object.keys(environments)];
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The configuration has no environment "${name}". ${(0,_platform_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, known)}`);
}
const DEFAULT_ENVIRONMENT = 'default';
function settingsOf(config, environment) {
    const budgets = mergeBudgets(mergeBudgets(DEFAULT_BUDGETS, config.budgets), environmentOf(config, environment).budgets);
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
        intervalMs: intervalOf(measure?.interval),
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
function intervalOf(text) {
    if (text === undefined)
        return DEFAULT_MEASURE.intervalMs;
    const intervalMs = duration(text);
    if (intervalMs >= SHORTEST_INTERVAL_MS)
        return intervalMs;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`measure.interval is "${text}". Allowed: ${SHORTEST_INTERVAL_MS}ms or more.`);
}
function mergeBudgets(base, over) {
    if (!over)
        return base;
    const levels = (given, kept) => ({
        warn: given?.warn === undefined ? kept.warn : share(given.warn),
        fail: given?.fail === undefined ? kept.fail : share(given.fail),
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
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`setup.${index} needs exactly one of "exec" and "http".`);
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
    const ms = (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (ms === undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${text}" is not a duration. Write 500ms, 5s or 3m.`);
    return ms;
}
function share(text) {
    const ratio = (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8)(text);
    if (ratio === undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${text}" is not a share. Write 5%.`);
    return ratio;
}


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
/** Both carry the pull request itself; they differ in whose workflow runs, and with which token. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];
/** @throws UserError that names the file and the field when the payload has another shape. */
async function readEvent(eventName, path) {
    const isPullRequest = PULL_REQUEST_EVENTS.includes(eventName);
    if (!path) {
        if (!isPullRequest)
            return { event: { kind: 'other' }, payload: {} };
        throw new errors/* UserError */.yo(`GITHUB_EVENT_PATH is not set, but the event is \`${eventName}\`. GitHub's runner sets it: pass it on.`);
    }
    const payload = parse(await readCapped(path), path);
    return { event: isPullRequest ? pullRequestOf(payload, path) : { kind: 'other' }, payload };
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
    if (typeof headSha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) {
        throw wrongShape(path, 'pull_request.head.sha', 'a full commit');
    }
    const base = (0,json.at)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (typeof base !== 'string') {
        throw wrongShape(path, 'pull_request.base.repo.full_name', 'OWNER/NAME');
    }
    // The head's repository is null once its fork was deleted.
    const head = (0,json.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return { kind: 'pull_request', number: Number(number), headSha, fromFork: head !== base };
}
function wrongShape(path, field, expected) {
    return new errors/* UserError */.yo(`${path} (GITHUB_EVENT_PATH) is not a pull request event: ${field} is not ${expected}.`);
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

/***/ 92259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ distinctImages),
/* harmony export */   uQ: () => (/* binding */ distinctDockerfiles),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
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
function distinctDockerfiles(targets) {
    const byContent = new Map();
    for (const target of targets) {
        const key = JSON.stringify([target.file, target.text]);
        const known = byContent.get(key);
        if (known)
            known.usedBy.push(target);
        else
            byContent.set(key, { file: target.file, text: target.text, usedBy: [target] });
    }
    return [...byContent.values()];
}


/***/ })

};
;