"use strict";
exports.id = 559;
exports.ids = [559];
exports.modules = {

/***/ 51527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64428);
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
/** A live list on a terminal, plain lines elsewhere. */


const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;
function progressOf(context) {
    return context.terminal.isInteractive ? liveProgress() : plainProgress(context);
}
function plainProgress({ log }) {
    return {
        section: (title) => log.info(title),
        step: (text) => log.info(`  ${text}`),
        ready: (service, readyMs) => log.info(readyMs === null
            ? `  ${service} started`
            : `  ${service} ready after ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyMs)}`),
        metrics: (lines) => {
            for (const line of lines)
                log.info(`  ${line}`);
        },
        note: (text) => log.info(text),
        done: () => undefined,
    };
}
function liveProgress() {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(process.stderr);
    const state = {
        title: '',
        step: '',
        services: new Map(),
        metrics: [],
    };
    let frame = 0;
    const draw = () => {
        frame += 1;
        const spinner = FRAMES[frame % FRAMES.length] ?? '';
        const services = [...state.services].map(([name, text]) => `    ✓ ${name} ${text}`);
        update([`${spinner} ${state.title}${state.step === '' ? '' : ` · ${state.step}`}`, ...services].join('\n'));
    };
    const timer = setInterval(draw, FRAME_MS);
    timer.unref();
    const settle = () => {
        if (state.title === '')
            return;
        const slowest = [...state.services].at(-1);
        update(`✓ ${state.title}${slowest ? ` · ${state.services.size} services ready` : ''}`);
        update.done();
    };
    return {
        section: (title) => {
            settle();
            Object.assign(state, { title, step: '', services: new Map() });
            draw();
        },
        step: (text) => {
            state.step = text;
            draw();
        },
        ready: (service, readyMs) => {
            state.services.set(service, readyMs === null ? 'started' : (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyMs));
            draw();
        },
        metrics: (lines) => {
            state.metrics = lines;
            draw();
        },
        note: (text) => {
            settle();
            state.title = '';
            process.stderr.write(`${text}\n`);
        },
        done: () => {
            clearInterval(timer);
            settle();
            state.title = '';
        },
    };
}


/***/ }),

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

/***/ 83559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
// EXTERNAL MODULE: ./build/stats/smallest-change.js
var smallest_change = __webpack_require__(11243);
// EXTERNAL MODULE: ./build/compare/gated.js
var gated = __webpack_require__(79110);
// EXTERNAL MODULE: ./build/compare/policy.js
var compare_policy = __webpack_require__(32865);
;// CONCATENATED MODULE: ./build/compare/gating-cost.js




/** As many as a clear comparison takes, more or less. */
const TYPICAL_PAIRS = 10;
/** Sentences for the report; none where the configuration gates what is gated anyway. */
function gatingNotes(stack) {
    const policy = (0,compare_policy/* comparePolicy */.W)(stack);
    const asked = (0,gated/* gatedMetrics */.z_)(policy);
    const usual = (0,gated/* gatedMetrics */.z_)(asUsual(policy));
    const more = without(asked, usual);
    const fewer = without(usual, asked);
    return [
        ...(fewer.length === 0 ? [] : [`Not gated, as the configuration wants it: ${named(fewer)}.`]),
        ...(more.length === 0
            ? []
            : [
                `Gated as well, as the configuration wants it: ${named(more)}.${cost((0,gated/* familySize */.Qv)(usual).ratios, (0,gated/* familySize */.Qv)(asked).ratios)}`,
            ]),
    ];
}
function asUsual(policy) {
    return { ...policy, isAskedFor: () => undefined, startsOfServices: false };
}
function without(some, others) {
    return some.filter(({ family, subject }) => !others.some((other) => other.family === family && other.subject === subject));
}
function named(metrics) {
    return metrics.map(({ family, subject }) => `${family.name} of ${subject}`).join(', ');
}
function cost(before, after) {
    if (after <= before)
        return '';
    const [usual, now] = [before, after].map((metrics) => (0,smallest_change/* smallestChange */.qs)({ pairs: TYPICAL_PAIRS, sd: smallest_change/* USUAL_SPREAD */.X$, metrics, tolerance: 0 }));
    if (typeof usual !== 'number' || typeof now !== 'number')
        return '';
    const grows = (0,units/* formatShare */.T1)(usual) === (0,units/* formatShare */.T1)(now)
        ? `stays at ${(0,units/* formatShare */.T1)(now)}`
        : `grows from ${(0,units/* formatShare */.T1)(usual)} to ${(0,units/* formatShare */.T1)(now)}`;
    return ` ${after} metrics instead of ${before} share the chance of a false alarm: with ${TYPICAL_PAIRS} pairs of rounds, what a change must typically be beyond its tolerance to be found ${grows}.`;
}

// EXTERNAL MODULE: ./build/config/ignored-services.js
var ignored_services = __webpack_require__(35161);
// EXTERNAL MODULE: ./build/measure/pinning.js
var measure_pinning = __webpack_require__(61265);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/stack/compose.js
var stack_compose = __webpack_require__(95708);
// EXTERNAL MODULE: ./build/stack/engine.js + 3 modules
var stack_engine = __webpack_require__(92152);
// EXTERNAL MODULE: ./build/stack/variant.js + 2 modules
var stack_variant = __webpack_require__(40077);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(51527);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(416);
// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/rule-names.js
var rule_names = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/stack/base/commit.js
var commit = __webpack_require__(22183);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(52431);
;// CONCATENATED MODULE: ./build/stack/base/head-commit.js
/** Which commit the checked-out files are. */

/**
 * Null outside of git, without git, and where tracked files differ from the commit. `proposed` is the head that a pull request
 * has: GitHub checks out a merge of it with the target branch, which is another commit after every push to that branch.
 */
async function commitOfHead(directory, proposed, context) {
    const ask = (...args) => (0,git/* git */.$)(directory, args, context).catch(() => undefined);
    const sha = await ask('rev-parse', '--verify', 'HEAD');
    const changed = await ask('status', '--porcelain', '--untracked-files=no');
    if (sha === undefined || changed !== '')
        return null;
    // The commit itself names its parents, however little history a shallow clone has.
    const header = (await ask('cat-file', 'commit', 'HEAD'))?.split('\n\n', 1)[0] ?? '';
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
    return proposed !== undefined && parents.length === 2 && parents[1] === proposed ? proposed : sha;
}

// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
;// CONCATENATED MODULE: ./build/stack/base/published.js


const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/;
/** `images` or `images:web=registry.example/web:1.4,db=…` as service → reference; undefined for any other base. @throws UserError */
function parseImages(asked) {
    if (asked === 'images')
        return new Map();
    if (!asked.startsWith('images:'))
        return undefined;
    const pairs = asked.slice('images:'.length).split(',');
    return new Map(pairs.map((pair) => {
        const [service = '', reference = '', ...rest] = pair.trim().split('=');
        if (service !== '' && REFERENCE.test(reference) && rest.length === 0)
            return [service, reference];
        throw new errors/* UserError */.yo(`--base is "${asked}", and "${pair}" names no image. Write images:service=reference, several with commas between them.`);
    }));
}
/** @throws UserError for a service that the stack lacks, and for one that is built and has no image to run instead. */
function publishedModel(source, named) {
    const names = Object.keys(source.services);
    for (const service of named.keys()) {
        if (Object.hasOwn(source.services, service))
            continue;
        throw new errors/* UserError */.yo(`--base images names the service "${service}", which the stack does not have. ${(0,nearest/* suggestion */.h)(service, names)}`);
    }
    const model = structuredClone(source);
    const images = [];
    // Where a service runs what another one builds, it follows that one.
    const followed = new Map();
    for (const [service, { image, build }] of Object.entries(source.services)) {
        const reference = named.get(service);
        if (build && image !== undefined && reference !== undefined)
            followed.set(image, reference);
    }
    for (const [service, own] of Object.entries(model.services)) {
        const reference = named.get(service) ?? followed.get(own.image ?? '') ?? own.image;
        if (reference === undefined) {
            throw new errors/* UserError */.yo(`--base images has nothing to run for ${service}: it is built, and names no image. Give it one with \`image:\` in the Compose file, or with --base images:${service}=reference.`);
        }
        if (own.build || reference !== own.image)
            images.push({ service, reference });
        own.image = reference;
        delete own.build;
    }
    return { model, images };
}

// EXTERNAL MODULE: ./build/stack/base/worktree.js
var worktree = __webpack_require__(29915);
// EXTERNAL MODULE: ./build/stack/names.js
var names = __webpack_require__(57232);
// EXTERNAL MODULE: ./build/commands/event-base.js
var event_base = __webpack_require__(66574);
;// CONCATENATED MODULE: ./build/commands/up/base-inputs.js
/** What names a file of the checkout by its full path names it in the base's as well: else both variants would be head's. Pure. */

function inputsInBase(inputs, places) {
    const own = (path) => pathInBase(path, places);
    return {
        ...inputs,
        config: inputs.config === undefined ? undefined : own(inputs.config),
        file: inputs.file.map(own),
        'env-file': inputs['env-file'].map(own),
    };
}
/** Compose takes lists of files from these. */
function environmentInBase(env, places) {
    const list = (name, separator) => {
        const paths = env[name]?.split(separator);
        return paths && { [name]: paths.map((path) => pathInBase(path, places)).join(separator) };
    };
    return {
        ...env,
        ...list('COMPOSE_FILE', env['COMPOSE_PATH_SEPARATOR'] ?? external_node_path_.delimiter),
        ...list('COMPOSE_ENV_FILES', ','),
    };
}
function pathInBase(path, { checkout, base, from }) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path;
    const inside = checkout
        .map((folder) => (0,external_node_path_.relative)(folder, path))
        .find((place) => !(0,external_node_path_.isAbsolute)(place) && place.split(/[\\/]/)[0] !== '..');
    return inside === undefined ? path : (0,external_node_path_.relative)(from, (0,external_node_path_.join)(base, inside)) || '.';
}

// EXTERNAL MODULE: ./build/config/config-file.js
var config_file = __webpack_require__(59241);
;// CONCATENATED MODULE: ./build/config/captured.js
/** Values that setup reads from one answer into later requests exist only once the stack is ready. */

/**
 * @param endpoint the one whose good answer means that its service is ready
 * @throws UserError where it could never answer, for it is asked before setup has captured what it needs
 */
function refuseCapturedReadiness({ id, service, path, headers, body }, setup) {
    const text = JSON.stringify([path, headers, body]);
    for (const [index, step] of setup.entries()) {
        if (step.kind === 'exec')
            continue;
        const name = Object.keys(step.capture).find((each) => text.includes(`\${${each}}`));
        if (name === undefined)
            continue;
        throw new errors/* UserError */.yo(`The endpoint ${id} tells when ${service} is ready, but it uses \${${name}}, which setup.${index} captures only once everything is ready. Declare an endpoint of ${service} that does without, and name it in services.${service}.ready.`);
    }
}

// EXTERNAL MODULE: ./build/config/compose-model.js
var compose_model = __webpack_require__(17122);
// EXTERNAL MODULE: ./build/config/settings.js + 1 modules
var config_settings = __webpack_require__(75633);
;// CONCATENATED MODULE: ./build/config/endpoints.js
/** What to ask: the endpoints that the configuration declares, and those that the Compose model gives away. */




/** @throws UserError for a service the stack lacks, a port nobody can guess, or a name used twice. */
function declaredEndpoints(config, model) {
    const endpoints = (config.endpoints ?? []).map((endpoint, index) => declaredEndpoint(endpoint, `endpoints.${index}`, model));
    const seen = new Set();
    for (const { id } of endpoints) {
        if (seen.has(id))
            throw new errors/* UserError */.yo(`The endpoint ${id} is declared twice. Give each a name of its own.`);
        seen.add(id);
    }
    return endpoints;
}
function declaredEndpoint(endpoint, where, model) {
    const service = serviceOf(model, endpoint.service, `${where}.service`);
    const { status } = endpoint.expect ?? {};
    const path = endpoint.path ?? '/';
    const port = endpoint.port ?? onlyPort(service, endpoint.service, where);
    const isHealthPath = healthUrls(service).some((url) => url.path === path && url.port === port);
    return {
        id: `${endpoint.service}:${endpoint.name}`,
        service: endpoint.service,
        protocol: endpoint.protocol ?? 'http',
        port,
        path,
        method: endpoint.method ?? (endpoint.body === undefined ? 'GET' : 'POST'),
        headers: endpoint.headers ?? {},
        body: (0,config_settings/* bodyText */.G3)(endpoint.body),
        expect: {
            status: status === undefined ? [] : [status].flat(),
            bodyContains: endpoint.expect?.bodyContains ?? null,
        },
        entry: endpoint.entry ?? ((0,compose_model/* publishedPorts */.c)(service).includes(port) && !isHealthPath),
        health: endpoint.health ?? isHealthPath,
        insecureTls: endpoint.insecureTls ?? false,
        declaredBy: 'config',
        isNew: false,
    };
}
/** @throws UserError with the nearest service name. */
function serviceOf(model, name, where) {
    const service = Object.hasOwn(model.services, name) ? model.services[name] : undefined;
    if (service)
        return service;
    throw new errors/* UserError */.yo(`${where} names the service "${name}", which the stack does not have. ${(0,nearest/* suggestion */.h)(name, Object.keys(model.services))}`);
}
/** @throws UserError where a service has several ports, or none that is known. */
function onlyPort(service, name, where) {
    const ports = [
        ...new Set([
            ...(0,compose_model/* publishedPorts */.c)(service),
            ...(0,compose_model/* exposedPorts */.L)(service),
            ...healthUrls(service).map((url) => url.port),
        ]),
    ];
    const [port] = ports;
    if (port !== undefined && ports.length === 1)
        return port;
    const found = ports.length === 0 ? 'publishes and exposes none' : `has ${ports.join(', ')}`;
    throw new errors/* UserError */.yo(`${where}.port is missing and ${name} ${found}. Name the container port.`);
}
/** The URLs that a service's health check asks of itself (curl, wget, fetch …). */
function healthUrls(service) {
    const test = service.healthcheck?.disable ? [] : (service.healthcheck?.test ?? []);
    const text = test.join(' ');
    const urls = [
        ...text.matchAll(/(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^\s"'`)\\;|&]*)?/g),
    ];
    return urls.map(([, protocol, port, path]) => ({
        protocol: protocol === 'https' ? 'https' : 'http',
        port: port === undefined ? (protocol === 'https' ? 443 : 80) : Number(port),
        path: path ?? '/',
    }));
}
/**
 * Ports whose usual protocol is not HTTP. Asking them in HTTP would do harm: MySQL counts it as a failed login, Redis and
 * PostgreSQL log an attack.
 */
const NOT_HTTP = new Set([
    21, 22, 23, 25, 53, 110, 143, 389, 465, 514, 587, 636, 993, 995, 1433, 1521, 1883, 2181, 2379,
    2380, 3306, 3389, 4222, 5432, 5433, 5672, 6379, 6380, 8883, 9042, 9092, 9093, 11211, 26379, 27017,
    27018, 33060,
]);
/** Endpoints of services for which nothing is declared, from health checks and from published and exposed ports. */
function discoverEndpoints(model, imagePorts, declared) {
    const services = [];
    const candidates = [];
    const notHttp = [];
    for (const [name, service] of Object.entries(model.services)) {
        if (declared.some((endpoint) => endpoint.service === name))
            continue;
        services.push(name);
        const published = (0,compose_model/* publishedPorts */.c)(service);
        const role = { entry: false, health: true };
        for (const [index, url] of distinct(healthUrls(service)).entries()) {
            const own = index === 0 ? 'health' : `health-${index + 1}`;
            candidates.push(candidate(name, own, url, role, 'its health check asks it'));
        }
        const ports = [
            ...new Set([...published, ...(0,compose_model/* exposedPorts */.L)(service), ...(imagePorts[name] ?? [])]),
        ];
        for (const port of ports) {
            if (NOT_HTTP.has(port)) {
                notHttp.push({ service: name, port });
                continue;
            }
            const isPublished = published.includes(port);
            const url = {
                protocol: port === 443 || port === 8443 ? 'https' : 'http',
                port,
                path: '/',
            };
            const because = isPublished ? 'its port is published' : 'its port is exposed';
            const endpointName = ports.length === 1 ? 'root' : `root-${port}`;
            candidates.push(candidate(name, endpointName, url, { entry: isPublished, health: false }, because));
        }
    }
    return { services, candidates, notHttp };
}
function distinct(urls) {
    return [...new Map(urls.map((url) => [JSON.stringify(url), url])).values()];
}
function candidate(service, name, url, role, because) {
    return {
        endpoint: {
            id: `${service}:${name}`,
            service,
            ...url,
            method: 'GET',
            headers: {},
            body: null,
            expect: { status: [], bodyContains: null },
            ...role,
            // A discovered endpoint is asked inside the stack's own network: nobody could have declared its certificate.
            insecureTls: url.protocol === 'https',
            declaredBy: 'discovered',
            isNew: false,
        },
        because,
    };
}

;// CONCATENATED MODULE: ./build/config/scenarios.js
/** Endpoints under load: as declared, or one constant and unsaturated arrival rate per entry endpoint. */



/** Low enough for a service that has a quarter of a CPU. */
const DEFAULT_RATE_PER_SECOND = 20;
const DEFAULT_DURATION_MS = 5_000;
const DEFAULT_WARMUP_MS = 2_000;
const DEFAULT_TIMEOUT_MS = 5_000;
function scenariosOf(config, endpoints) {
    if (config.scenarios)
        return declaredScenarios(config.scenarios, endpoints);
    return endpoints
        .filter((endpoint) => endpoint.entry)
        .map((endpoint) => ({
        id: `${endpoint.id}@${DEFAULT_RATE_PER_SECOND}/s`,
        endpoint: endpoint.id,
        load: { kind: 'open', ratePerSecond: DEFAULT_RATE_PER_SECOND, stages: [] },
        durationMs: DEFAULT_DURATION_MS,
        warmupMs: DEFAULT_WARMUP_MS,
        timeoutMs: DEFAULT_TIMEOUT_MS,
        budgets: true,
        declaredBy: 'discovered',
    }));
}
function declaredScenarios(scenarios, endpoints) {
    const names = scenarios.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`The scenario "${twice}" is declared twice. Give each a name of its own.`);
    return scenarios.map((scenario, index) => declared(scenario, index, endpoints));
}
function declared(scenario, index, endpoints) {
    const where = `scenarios.${index}`;
    const load = loadOf(scenario, where);
    const durationMs = durationOf(scenario, load);
    if (durationMs === 0 || !asksAnything(load)) {
        throw new errors/* UserError */.yo(`${where} (${scenario.name}) asks nothing: its duration or all of its rates are 0. Give it both.`);
    }
    return {
        id: scenario.name,
        endpoint: endpointOf(scenario.endpoint, where, endpoints).id,
        load,
        durationMs,
        warmupMs: scenario.warmup === undefined ? DEFAULT_WARMUP_MS : (0,config_settings/* duration */.p0)(scenario.warmup),
        timeoutMs: scenario.timeout === undefined ? DEFAULT_TIMEOUT_MS : (0,config_settings/* duration */.p0)(scenario.timeout),
        // A closed loop takes what it can get: budgets under it would judge the generator.
        budgets: load.kind === 'open',
        declaredBy: 'config',
    };
}
/** Stages say themselves how long they last. */
function durationOf({ duration: text }, load) {
    if (load.kind === 'open' && load.stages.length > 0)
        return load.stages.reduce((sum, stage) => sum + stage.durationMs, 0);
    return text === undefined ? DEFAULT_DURATION_MS : (0,config_settings/* duration */.p0)(text);
}
function asksAnything(load) {
    return (load.kind === 'closed' ||
        load.ratePerSecond > 0 ||
        load.stages.some(({ ratePerSecond }) => ratePerSecond > 0));
}
function loadOf(scenario, where) {
    const open = scenario.rate !== undefined || scenario.stages !== undefined;
    if (open === (scenario.connections !== undefined)) {
        throw new errors/* UserError */.yo(`${where} (${scenario.name}) needs either "rate" or "stages" (open loop) or "connections" (closed loop), and not both.`);
    }
    if (scenario.connections !== undefined)
        return { kind: 'closed', connections: scenario.connections };
    const stages = (scenario.stages ?? []).map((stage) => ({
        durationMs: (0,config_settings/* duration */.p0)(stage.duration),
        ratePerSecond: stage.rate,
    }));
    const ratePerSecond = scenario.rate ?? 0;
    return { kind: 'open', ratePerSecond, stages };
}
function endpointOf(name, where, endpoints) {
    const matches = endpoints.filter((endpoint) => endpoint.id === name || endpoint.id.split(':')[1] === name);
    const [match] = matches;
    if (match && matches.length === 1)
        return match;
    const known = endpoints.map((endpoint) => endpoint.id);
    const what = matches.length > 1 ? 'fits more than one' : 'is not declared';
    throw new errors/* UserError */.yo(`${where}.endpoint is "${name}", which ${what}. ${(0,nearest/* suggestion */.h)(name, known)}`);
}

// EXTERNAL MODULE: ./build/measure/templates.js
var templates = __webpack_require__(68003);
// EXTERNAL MODULE: ./build/stack/ready-when.js
var ready_when = __webpack_require__(39512);
;// CONCATENATED MODULE: ./build/commands/up/plan.js
/** From the configuration and the Compose files to what will be built, started and asked; nothing is touched yet. */











/** @throws UserError for anything that is wrong with what we were given. */
async function makePlan(inputs, context, projectName) {
    const directory = context.directory;
    const asked = inputs.config === undefined ? undefined : (0,external_node_path_.resolve)(directory, inputs.config);
    const config = await (0,config_file/* loadConfig */.Z9)(directory, asked);
    const chosen = (0,config_settings/* environmentOf */.p7)(config.config, inputs.environment);
    const pick = (flag, fromEnvironment, fromConfig) => flag.length > 0 ? flag : (fromEnvironment ?? fromConfig ?? []);
    const source = {
        directory,
        files: (0,stack_compose/* findComposeFiles */.$p)(directory, pick(inputs.file, chosen.files, config.config.files), context.env),
        profiles: pick(inputs.profile, chosen.profiles, config.config.profiles),
        envFiles: pick(inputs['env-file'], chosen.envFiles, config.config.envFiles),
        ...(projectName !== undefined && { projectName }),
    };
    const model = await (0,stack_compose/* composeModel */.U7)(source, context);
    const settings = (0,config_settings/* settingsOf */.f5)(config.config, inputs.environment);
    const declared = declaredEndpoints(config.config, model);
    checkServices(config, model, settings, declared);
    settings.setup = settings.setup.map((step, index) => withPort(step, model, `setup.${index}`));
    checkTemplates(declared, settings, context.env);
    for (const ready of Object.values((0,ready_when/* readyWhenOf */.bL)(model, declared, settings, {})))
        if (ready.kind === 'answer')
            refuseCapturedReadiness(ready.endpoint, settings.setup);
    // Scenarios of declared endpoints are checked before anything is built; those of discovered ones follow later.
    if (config.config.scenarios && everyScenarioIsDeclared(config, declared))
        scenariosOf(config.config, declared);
    return { config, environment: inputs.environment, source, model, settings, declared };
}
function checkServices({ config }, model, settings, declared) {
    for (const name of Object.keys(config.services ?? {}))
        serviceOf(model, name, `services.${name}`);
    for (const [index, step] of settings.setup.entries())
        serviceOf(model, step.service, `setup.${index}`);
    for (const [service, id] of Object.entries(settings.readyEndpoints)) {
        const own = declared
            .filter((endpoint) => endpoint.service === service)
            .map((endpoint) => endpoint.id);
        if (own.includes(id))
            continue;
        const name = id.slice(service.length + 1);
        throw new errors/* UserError */.yo(`services.${service}.ready is "${name}", which is no declared endpoint of ${service}. ${(0,nearest/* suggestion */.h)(name, own.map((each) => each.slice(service.length + 1)))}`);
    }
}
function withPort(step, model, where) {
    if (step.kind === 'exec' || step.port !== 0)
        return step;
    return { ...step, port: onlyPort(serviceOf(model, step.service, where), step.service, where) };
}
/** Whatever is not set is said before anything is started. @throws UserError */
function checkTemplates(declared, { setup }, env) {
    const values = { env, captured: {} };
    for (const endpoint of declared)
        (0,templates/* fillRequest */.Dv)(endpoint, values);
    for (const step of setup) {
        if (step.kind === 'exec')
            for (const word of step.command)
                (0,templates/* fill */.GS)(word, values);
        else
            (0,templates/* fillRequest */.Dv)(step, values);
    }
}
function everyScenarioIsDeclared({ config }, declared) {
    const services = new Set(declared.map((endpoint) => endpoint.service));
    return (config.scenarios ?? []).every(({ endpoint }) => {
        const [service = ''] = endpoint.split(':');
        return services.has(service) || !endpoint.includes(':');
    });
}

;// CONCATENATED MODULE: ./build/commands/up/base.js
/** Finds the base that head is compared with: named, or on a pull request the commit it starts from. */











async function findBase(asked, options, context) {
    if (asked === 'none')
        return { kind: 'none', why: 'none was wanted (--base none)' };
    const images = asked === undefined ? undefined : parseImages(asked);
    if (images)
        return publishedBase(images, options, context);
    if (asked !== undefined && isFolder((0,external_node_path_.resolve)(context.directory, asked))) {
        const path = (0,external_node_path_.resolve)(context.directory, asked);
        const described = { kind: 'folder', path: (0,external_node_path_.relative)(context.directory, path) || '.' };
        const places = { checkout: [context.directory], base: path, from: path };
        return planOf(places, described, options, context);
    }
    const commit = await commitOf(asked, context);
    if (commit.kind === 'not-found') {
        if (asked === undefined)
            return { kind: 'none', why: commit.why };
        throw new errors/* UserError */.yo(`--base is "${asked}": no folder of that name, and ${commit.why}. Name a git ref, a folder with a Compose file, images, or none.`);
    }
    return baseOfCommit(commit, options, context);
}
async function baseOfCommit(commit, options, context) {
    const into = (0,external_node_path_.join)((0,names/* privateDirectory */.Jt)(options.runId, context.env), 'base-checkout');
    const { inputs, head } = options;
    const named = [inputs.config ?? [], inputs.file, head.source.envFiles].flat();
    const tree = await (0,worktree/* checkOutBase */.y)({ directory: context.directory, sha: commit.sha, into, named }, context);
    const described = {
        kind: 'commit',
        sha: commit.sha,
        because: commit.because,
        copied: tree.copied,
    };
    const places = { checkout: tree.checkout, base: tree.root, from: tree.directory };
    return planOf(places, described, options, context);
}
/**
 * Published images say nothing of how they are run and measured. On a pull request that comes from the commit it starts from,
 * for a change must not edit its own yardstick; else from the checkout.
 */
async function publishedBase(named, options, context) {
    const commit = await (0,event_base/* baseOfEvent */.p)(context);
    if (!commit) {
        // They bring no configuration along.
        const head = {
            ...options.head,
            config: { kind: 'discovered', config: { version: 1 } },
        };
        const { model, images } = publishedModel(head.model, named);
        return {
            kind: 'plan',
            plan: { ...head, model },
            described: { kind: 'images', images, sha: null },
        };
    }
    if (commit.kind === 'not-found') {
        throw new errors/* UserError */.yo(`--base images runs the stack as the base commit has it, and ${commit.why}.`);
    }
    const base = await baseOfCommit(commit, options, context);
    if (base.kind !== 'plan')
        return base;
    const { model, images } = publishedModel(base.plan.model, named);
    return {
        ...base,
        plan: { ...base.plan, model },
        described: { kind: 'images', images, sha: commit.sha },
    };
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
async function commitOf(asked, context) {
    if (asked !== undefined)
        return (0,commit/* commitOfRef */.U)(context.directory, asked, context);
    return (await (0,event_base/* baseOfEvent */.p)(context)) ?? { kind: 'not-found', why: 'none was named' };
}
/** The commit that head is built from, for what is bound to one; null where it is that of none. */
async function headCommit(context) {
    return commitOfHead(context.directory, await (0,event_base/* headOfEvent */.A)(context), context);
}
/** A base that cannot be read is missing evidence, not the author's mistake. */
async function planOf(places, described, { head, inputs }, context) {
    try {
        // Compose derives names from the folder's; under one project name the two models can be compared.
        const plan = await makePlan(inputsInBase(inputs, places), { ...context, directory: places.from, env: environmentInBase(context.env, places) }, head.model.name);
        return { kind: 'plan', plan, described };
    }
    catch (error) {
        if ((0,errors/* isExpected */.Dn)(error))
            return { kind: 'broken', text: error.message, described };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
;// CONCATENATED MODULE: ./build/stack/build.js
/** Pull and build, timed apart from start-up. */


const BUILD_TIMEOUT_MS = 60 * 60_000;
const LOG_LINES = 20;
/** Pulls what is neither built here nor already on the engine. */
async function pullImages(project, model, engine, context) {
    const services = Object.values(model.services);
    const builtHere = new Set(services.flatMap(({ build, image }) => (build ? [image] : [])));
    const wanted = Object.entries(model.services).filter(([, { image }]) => image !== undefined && !builtHere.has(image));
    const missing = [];
    for (const [name, { image = '' }] of wanted) {
        if (!(await engine.image(image)))
            missing.push({ name, image });
    }
    if (missing.length === 0)
        return { durationMs: 0, images: [], problems: [] };
    const began = performance.now();
    const problems = [];
    for (const { name, image } of missing) {
        const result = await (0,stack_compose/* composeCommand */.ec)(project, ['pull', '--quiet', name], {
            ...context,
            timeoutMs: BUILD_TIMEOUT_MS,
        });
        if (result.exitCode === 0)
            continue;
        problems.push({
            service: name,
            kind: 'pull-failed',
            text: `The image ${(0,records_text/* plainText */.wh)(image)} could not be pulled.`,
            exitCode: result.exitCode,
            logTail: (0,records_text/* lastLines */.w$)(result.stderr, 5),
        });
    }
    return {
        durationMs: performance.now() - began,
        images: missing.map(({ image }) => image),
        problems,
    };
}
/** Builds every service that has a build section; a failure is a result, with its last lines. */
async function buildImages(project, model, context) {
    const services = Object.entries(model.services).flatMap(([name, service]) => service.build ? [name] : []);
    if (services.length === 0)
        return { durationMs: 0, services, steps: 0, cachedSteps: 0, problems: [] };
    const began = performance.now();
    const result = await (0,stack_compose/* composeCommand */.ec)(project, ['--progress', 'plain', 'build'], {
        ...context,
        timeoutMs: BUILD_TIMEOUT_MS,
    });
    const log = (0,records_text/* maskSecrets */.QU)(`${result.stdout}\n${result.stderr}`, context.secrets);
    const { steps, cachedSteps } = countSteps(log);
    const problems = result.exitCode === 0 ? [] : [buildProblem(log, services, result.exitCode)];
    return { durationMs: performance.now() - began, services, steps, cachedSteps, problems };
}
/** BuildKit numbers its steps: `#7 [gateway 2/5] COPY …` once, then `#7 CACHED` or `#7 DONE 0.1s`. */
function countSteps(log) {
    const ids = (pattern) => new Set([...log.matchAll(pattern)].map(([, id]) => id));
    const steps = ids(/^#(\d+) \[[^\]]*\d+\/\d+\]/gm);
    const cached = ids(/^#(\d+) CACHED/gm);
    return { steps: steps.size, cachedSteps: [...cached].filter((id) => steps.has(id)).length };
}
function buildProblem(log, services, exitCode) {
    const failed = /target ([\w.-]+): failed to solve/.exec(log)?.[1] ?? /^ > \[([\w.-]+) /m.exec(log)?.[1];
    const service = failed !== undefined && services.includes(failed) ? failed : services.join(', ');
    return {
        service,
        kind: 'build-failed',
        text: `The image of ${service} could not be built.`,
        exitCode,
        logTail: (0,records_text/* lastLines */.w$)(log, LOG_LINES),
    };
}

// EXTERNAL MODULE: ./build/stack/secrets.js
var stack_secrets = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/stack/start.js + 5 modules
var start = __webpack_require__(36063);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(63233);
// EXTERNAL MODULE: ./build/stack/ask.js
var ask = __webpack_require__(5737);
// EXTERNAL MODULE: ./build/stack/route.js
var stack_route = __webpack_require__(37725);
;// CONCATENATED MODULE: ./build/commands/up/discover.js



/** A port that does not speak HTTP by then is taken to speak something else. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;
/** `listening`: ports that were seen to be listened on, though no Compose file names them. */
async function askCandidates({ services, candidates, notHttp }, listening, containers, route, signal) {
    const completed = services.filter((service) => hasCompleted(service, containers));
    const goesOn = ({ service }) => !completed.includes(service);
    const asked = await Promise.all(candidates
        .filter(({ endpoint }) => goesOn(endpoint))
        .map((candidate) => askCandidate(candidate, containers, route, signal)));
    const found = asked.flatMap(({ endpoint }) => endpoint ?? []);
    const ports = [...candidates.map(({ endpoint }) => endpoint), ...notHttp];
    const portless = services.filter((name) => !ports.some(({ service }) => service === name));
    return {
        endpoints: preferGood(withoutTwins(found)),
        assumptions: [
            ...completed.map((service) => `${service}: it ended with exit code 0, so it is taken to run once: it is ready when it has ended.`),
            ...notHttp
                .filter(goesOn)
                .map(({ service, port }) => `${service}: port ${port} usually does not speak HTTP; it was not asked. Declare an endpoint if it does.`),
            ...portless
                .filter((service) => goesOn({ service }))
                .map((service) => `${service}: ${withoutPort(listening[service] ?? [])}`),
            ...asked.map(({ assumption }) => assumption),
        ],
    };
}
function withoutPort(listening) {
    return listening.length > 0
        ? `it names no port, but listens on ${listening.join(' and ')}; it was not asked. Declare an endpoint if it speaks HTTP.`
        : 'it names no port and was not seen to listen on any; it is measured for start-up and resources alone.';
}
/**
 * A one-shot, such as a migration; ports that its image exposes mean nothing. One that never started, for what it depends
 * on failed, has the exit code 0 too, and never ended.
 */
function hasCompleted(service, containers) {
    const own = containers.filter((container) => container.service === service);
    return (own.length > 0 &&
        own.every(({ wasStarted, running, restarting, exitCode }) => wasStarted && !running && !restarting && exitCode === 0));
}
/** The same path may be known from a health check and from its port: the health check's name stays, both roles too. */
function withoutTwins(found) {
    const isTwin = (a, b) => a.service === b.service && a.port === b.port && a.path === b.path;
    return found
        .filter((endpoint, index) => found.findIndex((other) => isTwin(other, endpoint)) === index)
        .map((endpoint) => ({
        ...endpoint,
        entry: found.some((other) => isTwin(other, endpoint) && other.entry),
    }));
}
/** A root that answers 404 is worth nothing where the same port has an endpoint that answers well: that one takes its role. */
function preferGood(endpoints) {
    const isGood = ({ expect }) => expect.status.length === 0;
    const betterOf = (endpoint) => endpoints.find((other) => isGood(other) && other.service === endpoint.service && other.port === endpoint.port);
    return endpoints
        .filter((endpoint) => isGood(endpoint) || !betterOf(endpoint))
        .map((endpoint) => {
        const inherits = endpoints.some((other) => other.entry && !isGood(other) && betterOf(other) === endpoint);
        return inherits ? { ...endpoint, entry: true } : endpoint;
    });
}
async function askCandidate({ endpoint, because }, containers, route, signal) {
    const url = `${endpoint.protocol}://${endpoint.service}:${endpoint.port}${endpoint.path}`;
    const container = containers.find(({ service, running }) => service === endpoint.service && running);
    const address = container && (0,stack_route/* addressOf */.c)(route, container, endpoint.port, containers);
    if (!address)
        return {
            assumption: `${endpoint.service}: ${url} was not asked, for no container of it was running.`,
        };
    const until = performance.now() + PATIENCE_MS;
    let answer;
    do {
        answer = await (0,ask/* ask */.kA)(endpoint, address, { timeoutMs: PATIENCE_MS, signal });
        if (answer.kind === 'good' || answer.error === 'protocol')
            break;
        if (answer.status !== null && answer.status < 500)
            break;
        await (0,clock/* sleep */.yy)(PAUSE_MS, signal);
    } while (performance.now() < until && !signal.aborted);
    return judge(endpoint, url, because, answer);
}
function judge(endpoint, url, because, answer) {
    if (answer.kind === 'good') {
        return {
            endpoint,
            assumption: `${endpoint.id}: GET ${url} is measured, for ${because} and it answered ${answer.status}.`,
        };
    }
    if (answer.status === null) {
        return {
            assumption: `${endpoint.service}: port ${endpoint.port} gave no HTTP answer (${answer.detail}); the service is measured for start-up and resources alone.`,
        };
    }
    // Nobody declared what a good answer is. A 404 or 401 of the root may be how this service greets; a 500 never is.
    if (answer.status < 500) {
        return {
            endpoint: { ...endpoint, expect: { ...endpoint.expect, status: [answer.status] } },
            assumption: `${endpoint.id}: GET ${url} is measured, for ${because}; its ${answer.status} is taken to be the expected answer.`,
        };
    }
    return {
        endpoint,
        assumption: `${endpoint.id}: GET ${url} is measured, for ${because}; it answered ${answer.status}, which is not taken to be good.`,
    };
}

// EXTERNAL MODULE: ./build/stack/listening.js
var listening = __webpack_require__(47393);
;// CONCATENATED MODULE: ./build/commands/up/seen-listening.js


/** How long a service has to listen on what its image exposes. */
const seen_listening_PATIENCE_MS = 5_000;
/** And on anything at all: a worker never does, and nobody should have to wait long for it. */
const UNKNOWN_PATIENCE_MS = 2_000;
const seen_listening_PAUSE_MS = 100;
/** From here on the kernel hands out ports by chance: the next start would have others. */
const FIRST_EPHEMERAL_PORT = 32_768;
/**
 * Ports that an image exposes say what it could listen on; a worker made from a web server's image never does. So those
 * count that are seen to be listened on. Of a service for which no port is known, any counts.
 */
async function seenListening(services, imagePorts, containers, signal) {
    const entries = await Promise.all(services.map(async ({ name, ports }) => {
        const container = containers.find(({ service, running }) => service === name && running);
        const ofImage = imagePorts[name] ?? [];
        return [name, container ? await portsSeen(container, ports, ofImage, signal) : []];
    }));
    return Object.fromEntries(entries);
}
function portsSeen({ pid, networkMode }, named, ofImage, signal) {
    if (ofImage.length > 0)
        return awaitListening(pid, (port) => ofImage.includes(port), seen_listening_PATIENCE_MS, signal);
    // On the host's network everything on this machine would be seen.
    if (named.length > 0 || networkMode === 'host')
        return Promise.resolve([]);
    return awaitListening(pid, (port) => port < FIRST_EPHEMERAL_PORT, UNKNOWN_PATIENCE_MS, signal);
}
async function awaitListening(pid, counts, patienceMs, signal) {
    const until = performance.now() + patienceMs;
    for (;;) {
        const open = (0,listening/* listeningPorts */.q5)(pid);
        const seen = [...(open ?? [])].filter(counts).sort((a, b) => a - b);
        if (open === undefined || seen.length > 0)
            return seen;
        if (performance.now() >= until || signal.aborted)
            return [];
        await (0,clock/* sleep */.yy)(seen_listening_PAUSE_MS, signal);
    }
}

;// CONCATENATED MODULE: ./build/commands/up/services.js
/** What later steps need to know of each service. */


async function describeServices(variant, engine) {
    return Promise.all(Object.entries(variant.model.services).map(async ([name, service]) => ({
        name,
        image: service.image ?? '',
        imageId: (service.image === undefined ? undefined : await engine.image(service.image))?.id ?? null,
        built: Object.values(variant.imageTags).includes(service.image ?? ''),
        ...limitsOf(service),
        dependsOn: Object.entries(service.depends_on ?? {}).map(([dependency, { condition }]) => ({
            service: dependency,
            condition,
        })),
        hasHealthcheck: (0,ready_when/* hasHealthcheck */.zY)(service),
        ports: [...new Set([...(0,compose_model/* publishedPorts */.c)(service), ...(0,compose_model/* exposedPorts */.L)(service)])],
    })));
}
function limitsOf(service) {
    const limits = service.deploy?.resources?.limits;
    const positive = (value) => (Number(value) > 0 ? Number(value) : null);
    const replicas = service.deploy?.replicas ?? service.scale ?? 1;
    const forAll = (value) => (value === null ? null : value * replicas);
    return {
        cpuLimit: forAll(positive(limits?.cpus) ?? positive(service.cpus)),
        memoryLimitBytes: forAll(positive(limits?.memory) ?? positive(service.mem_limit)),
        pidsLimit: forAll(positive(limits?.pids) ?? positive(service.pids_limit)),
    };
}

;// CONCATENATED MODULE: ./build/commands/up/bring-up.js
/** Pulls, builds and starts one variant, and settles what will be asked of it. */











/** Builds and starts; head's endpoints are settled on the way. Returns what started, or undefined. */
async function bringUp(run, variant) {
    const { engine, context, progress } = run;
    const { prepared, entry, plan } = variant;
    const secrets = (0,stack_secrets/* secretValues */.V)(prepared.model, context.env);
    if (!(await buildVariant(run, variant, secrets)))
        return undefined;
    entry.services = await describeServices(prepared, engine);
    const exposed = await imagePorts(prepared, engine);
    progress.section(`starting ${entry.variant}`);
    const start = await startOnce(run, variant, secrets);
    if (start.problems.length === 0)
        entry.outcome = { kind: 'started' };
    entry.problems.push(...start.problems);
    const { containers } = start;
    // The processes of a remote engine are not on this machine.
    const listening = engine.info.location === 'local'
        ? await seenListening(entry.services, exposed, containers, context.signal)
        : {};
    for (const service of entry.services) {
        service.ports = [...new Set([...service.ports, ...(listening[service.name] ?? [])])];
    }
    if (entry.variant === 'head') {
        await settleEndpoints(run, discoverEndpoints(plan.model, exposed, run.yardstick.declared), listening, containers);
    }
    return start;
}
/** False when there is nothing to start. */
async function buildVariant({ engine, context, progress }, { prepared, entry: variant }, secrets) {
    progress.section(`building ${variant.variant}`);
    const pull = await pullImages(prepared.project, prepared.model, engine, context);
    variant.pull = { durationMs: pull.durationMs, images: pull.images };
    const build = await buildImages(prepared.project, prepared.model, { ...context, secrets });
    const { durationMs, services, steps, cachedSteps } = build;
    variant.build = { durationMs, services, steps, cachedSteps };
    variant.problems.push(...pull.problems, ...build.problems);
    if (variant.problems.length > 0) {
        variant.outcome = { kind: 'build-failed' };
        return false;
    }
    if (services.length > 0)
        progress.step(`${services.length} images in ${(0,units/* formatDuration */.a3)(durationMs)}, ${cachedSteps} of ${steps} steps cached`);
    return true;
}
async function imagePorts(prepared, engine) {
    const entries = await Promise.all(Object.entries(prepared.model.services).map(async ([name, { image }]) => [
        name,
        image === undefined ? [] : ((await engine.image(image))?.exposedPorts ?? []),
    ]));
    return Object.fromEntries(entries);
}
async function startOnce({ yardstick, engine, route, context, progress }, { plan, prepared, entry }, secrets) {
    const { settings } = yardstick;
    const declared = (0,ready_when/* endpointsOf */.uY)(yardstick.declared, entry.variant);
    await (0,stack_variant/* refreshCopies */.n7)(prepared, context);
    for (const value of (0,templates/* usedSecrets */.rz)(declared, context.env))
        secrets.add(value);
    return (0,start/* startProject */.u)(prepared.project, {
        engine,
        model: prepared.model,
        route,
        readyWhen: (0,ready_when/* readyWhenOf */.bL)(plan.model, declared, settings, {}),
        request: (endpoint) => (0,templates/* fillRequest */.Dv)(endpoint, { env: context.env, captured: {} }),
        startTimeoutMs: settings.measure.startTimeoutMs,
        startTimeouts: settings.startTimeouts,
        secrets,
        onReady: (service, readyMs) => progress.ready(service, readyMs),
    }, context);
}
/** What will be asked and loaded is settled here, once; every later step reads it from stack.json. */
async function settleEndpoints({ yardstick, stack, route, context }, discovery, listening, containers) {
    const { signal } = context;
    const found = await askCandidates(discovery, listening, containers, route, signal);
    const base = stack.variants.find(({ variant }) => variant === 'base');
    const isNew = (service) => base?.services.every(({ name }) => name !== service) ?? false;
    stack.assumptions.push(...found.assumptions);
    stack.endpoints.push(...found.endpoints.map((endpoint) => ({ ...endpoint, isNew: isNew(endpoint.service) })));
    stack.scenarios = yardstick.scenarios(stack.endpoints);
    stack.assumptions.push(...stack.scenarios
        .filter(({ declaredBy }) => declaredBy === 'discovered')
        .map(({ id, endpoint }) => `${endpoint}: no scenario is declared; it gets a constant load (${id}).`));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/records/facts.js
var records_facts = __webpack_require__(55909);
// EXTERNAL MODULE: ./build/scan/targets.js
var targets = __webpack_require__(92259);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/stack/base/mounted.js
/** What a service reads from the checkout while it runs: its model names the place, and what lies there may have changed. */



/** Bind mounts, and the files of secrets and configs, by service. */
function mountedPaths(model) {
    return new Map(Object.entries(model.services).map(([name, service]) => {
        const binds = (service.volumes ?? []).map(({ type, source }) => type === 'bind' && source);
        const files = ['secrets', 'configs'].flatMap((section) => namesIn(service[section]).map((each) => model[section]?.[each]?.['file']));
        const paths = [...binds, ...files].filter((path) => typeof path === 'string');
        return [name, [...new Set(paths)].sort()];
    }));
}
/** `docker compose config` writes each as a map with its source. */
function namesIn(used) {
    return (Array.isArray(used) ? used : []).flatMap((each) => typeof each === 'object' && each !== null && 'source' in each ? String(each.source) : []);
}
/** Larger folders are taken for changed: measuring them alike costs less than reading them. */
const MAX_FILES = 2_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** The same for files of the same names and contents; never the same where they are too many or cannot be read. */
async function digestOf(paths) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const room = newRoom();
        for (const [index, path] of paths.entries())
            await walk(path, String(index), room, ({ name, kind, mode, content }) => hash.update(JSON.stringify([name, kind, mode, content.length])).update(content));
        return hash.digest('hex');
    }
    catch {
        return (0,external_node_crypto_.randomUUID)();
    }
}
/** Path, as seen from the folder, of each file → digest of it; null where they are too many or cannot be read. */
async function contentsOf(paths, folder) {
    const contents = [];
    try {
        const room = newRoom();
        for (const path of paths)
            await walk(path, (0,external_node_path_.relative)(folder, path), room, ({ name, kind, mode, content }) => {
                if (kind === 'folder')
                    return;
                const digest = (0,external_node_crypto_.createHash)('sha256')
                    .update(JSON.stringify([kind, mode]))
                    .update(content);
                contents.push([name, digest.digest('hex')]);
            });
        return Object.fromEntries(contents);
    }
    catch {
        return null;
    }
}
function newRoom() {
    return { files: MAX_FILES, bytes: MAX_BYTES };
}
/** @throws where there is no room left, or a file cannot be read. */
async function walk(path, name, room, onEntry) {
    const entry = await (0,promises_.lstat)(path);
    // All that git keeps of it; a folder's own is up to whoever made the checkout.
    const mode = entry.isFile() ? entry.mode & 0o100 : 0;
    room.files -= 1;
    room.bytes -= entry.isFile() ? entry.size : 0;
    if (room.files < 0 || room.bytes < 0)
        throw new RangeError('it is too large');
    const told = (kind, content) => onEntry({ name, kind, mode, content });
    if (entry.isSymbolicLink())
        told('link', await (0,promises_.readlink)(path));
    else if (entry.isFile())
        told('file', await (0,promises_.readFile)(path));
    else if (entry.isDirectory()) {
        told('folder', '');
        // git's own records differ between two checkouts of one commit.
        const inside = (await (0,promises_.readdir)(path)).filter((each) => each !== '.git').sort();
        for (const each of inside)
            await walk((0,external_node_path_.join)(path, each), `${name}/${each}`, room, onEntry);
    }
    else
        told('special', '');
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/stack/changes/mask.js
var mask = __webpack_require__(18932);
;// CONCATENATED MODULE: ./build/stack/changes/dockerfile.js
/** How two Dockerfiles differ, line by line. Pure. */




const MAX_LINES = 40;
const MAX_LINE = 160;
const MAX_INDENT = 16;
const CONTEXT_LINES = 2;
/** Two texts that share less are not worth the search for what they share. */
const MAX_EDITS = 2_000;
function dockerfileFacts(name, base, head, secrets) {
    if (base === head)
        return [];
    const [before, after] = [(0,mask/* maskText */.gC)(base, secrets), (0,mask/* maskText */.gC)(head, secrets)];
    const patch = (0,create/* structuredPatch */.YB)('base', 'head', before, after, undefined, undefined, {
        context: CONTEXT_LINES,
        maxEditLength: MAX_EDITS,
        stripTrailingCr: true,
    });
    const lines = (patch?.hunks ?? []).flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines.filter((line) => !line.startsWith('\\')).map(safeLine),
    ]);
    // Only what is masked differs, or nearly everything does.
    if (lines.length === 0)
        return [(0,records_facts/* nameFact */.st)('dockerfile', name, 'changed')];
    return [
        {
            kind: 'diff',
            about: 'dockerfile',
            name: (0,records_text/* plainText */.wh)(name, MAX_LINE),
            lines: lines.slice(0, MAX_LINES),
            more: Math.max(0, lines.length - MAX_LINES),
        },
    ];
}
/** Its sign, its indent, and what can be read of the rest. */
function safeLine(line) {
    const rest = line.slice(1);
    const indent = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
    return `${line.slice(0, 1)}${' '.repeat(Math.min(indent, MAX_INDENT))}${(0,records_text/* plainText */.wh)(rest, MAX_LINE)}`.trimEnd();
}

;// CONCATENATED MODULE: ./build/stack/changes/image-config.js
/** How the configurations of two images differ: what runs, and the names of the variables it finds. Pure. */


const MAX_VARIABLES = 40;
const SHOWN = ['Entrypoint', 'Cmd', 'User', 'WorkingDir', 'StopSignal'];
function imageConfigFacts(base, head, secrets) {
    const variables = (0,records_facts/* nameFacts */.ft)('variable', variablesOf(base), variablesOf(head), (name) => `${name} (of the image)`);
    const settings = SHOWN.flatMap((key) => {
        const [before, after] = [textOf(base[key]), textOf(head[key])];
        if (before === after)
            return [];
        const [one, other] = [maskedText(base[key], secrets), maskedText(head[key], secrets)];
        const name = `${key} of the image`;
        if (one === other)
            return [(0,records_facts/* nameFact */.st)('setting', name, 'changed')];
        return (0,records_facts/* valueFact */.gF)('setting', name, { unit: 'text', base: one, head: other });
    });
    return [...settings, ...(0,records_facts/* atMost */.Tu)(variables, MAX_VARIABLES, 'variable')];
}
function variablesOf({ Env }) {
    return Object.fromEntries((Env ?? []).map((entry) => {
        const [name = '', ...value] = entry.split('=');
        return [name, value.join('=')];
    }));
}
function wordsOf(value) {
    if (Array.isArray(value))
        return value.map(String);
    return typeof value === 'string' && value !== '' ? [value] : [];
}
function textOf(value) {
    return JSON.stringify(wordsOf(value));
}
function maskedText(value, secrets) {
    const words = (0,mask/* maskWords */.QW)(wordsOf(value), secrets);
    if (words.length === 0)
        return null;
    return Array.isArray(value) ? JSON.stringify(words) : words.join();
}

// EXTERNAL MODULE: ./build/records/packages.js
var records_packages = __webpack_require__(56593);
;// CONCATENATED MODULE: ./build/stack/changes/lockfiles/read.js
/** Names and versions in the lock files that are common. Each reader takes a text and throws where it is not what its name says. */

/** By file name. */
const READERS = [
    [/^(?:package-lock|npm-shrinkwrap)\.json$/, npm],
    [/^yarn\.lock$/, yarn],
    [/^pnpm-lock\.yaml$/, pnpm],
    [/^requirements[\w.-]*\.txt$/, requirements],
    [/^Pipfile\.lock$/, pipfile],
    [/^(?:poetry|uv|pdm|Cargo)\.lock$/, tomlPackages],
    [/^go\.sum$/, goSum],
    [/^Gemfile\.lock$/, gemfile],
    [/^composer\.lock$/, composer],
];
function isLockfile(name) {
    return READERS.some(([pattern]) => pattern.test(name));
}
/** Undefined where the text is not what its file name says. */
function readLockfile(name, text) {
    const read = READERS.find(([pattern]) => pattern.test(name))?.[1];
    try {
        return read && (0,records_packages/* packagesFrom */.u)(read(text));
    }
    catch {
        return undefined;
    }
}
/** Versions 2 and 3 list places in node_modules; version 1 nests by name. */
function npm(text) {
    const lock = record(JSON.parse(text));
    if (lock['packages'] === undefined)
        return nestedNpm(lock['dependencies']);
    return entries(lock['packages']).flatMap(([place, value]) => {
        const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
        return name === undefined ? [] : entry(name, record(value)['version']);
    });
}
function nestedNpm(dependencies) {
    return entries(dependencies).flatMap(([name, value]) => {
        const { version, dependencies: inner } = record(value);
        return [...entry(name, version), ...nestedNpm(inner)];
    });
}
/** `"a@^1", "a@^2":` and below it `version "1.2.3"`, or `version: 1.2.3` in later forms. */
function yarn(text) {
    return [
        ...text.matchAll(/^"?((?:@[^@\s"/]+\/)?[^@\s"]+)@[^\n]*:\n {2}version:? "?([^"\s]+)"?$/gm),
    ].map(([, name = '', version = '']) => [name, version]);
}
/** `/a@1.2.3(peer)`, `a@1.2.3` or, in old forms, `/a/1.2.3`. By line: to parse 2 MB of YAML takes 8 s, and pnpm writes it in one form. */
function pnpm(text) {
    if (!/^lockfileVersion:/m.test(text))
        throw new TypeError('it is no lock file of pnpm');
    const [, section = ''] = text.split(/^packages:[ \t]*\r?$/m);
    const [own = ''] = section.split(/^\S/m);
    return [
        ...own.matchAll(/^ {2}(?:\? )?['"]?\/?((?:@[^/\s]+\/)?[^@/\s'"]+)[@/]([^\s'"(_]+?)(?=['"(_]|:?[ \t\r]*$|: )/gm),
    ].map(([, name = '', version = '']) => [name, version]);
}
/** Pinned or not: what is asked for is what is known. */
function requirements(text) {
    return [
        ...text.matchAll(/^[ \t]*([A-Za-z0-9][\w.-]*)(?:\[[^\]\n]*\])?[ \t]*([=<>!~][^\s;#\\]*)?/gm),
    ].map(([, name = '', version = 'any']) => [name.toLowerCase(), version.replace(/^={2,3}/, '')]);
}
function pipfile(text) {
    const { default: main, develop } = record(JSON.parse(text));
    return [...entries(main), ...entries(develop)].flatMap(([name, value]) => {
        const { version } = record(value);
        return entry(name, typeof version === 'string' ? version.replace(/^==/, '') : version);
    });
}
function tomlPackages(text) {
    return text
        .split(/^\[\[package\]\]$/m)
        .slice(1)
        .flatMap((block) => {
        const of = (key) => new RegExp(`^${key} = "([^"\\n]*)"`, 'm').exec(block)?.[1];
        return entry(of('name') ?? '', of('version'));
    });
}
/** Versions whose content is listed, not only their go.mod. */
function goSum(text) {
    return [...text.matchAll(/^(\S+) (v\S+) h1:\S+$/gm)]
        .filter(([, , version = '']) => !version.endsWith('/go.mod'))
        .map(([, name = '', version = '']) => [name, version]);
}
/** Of its own sections four spaces deep; what those depend on is deeper. */
function gemfile(text) {
    return [...text.matchAll(/^ {4}([\w.-]+) \(([^)\n]+)\)$/gm)].map(([, name = '', version = '']) => [name, version]);
}
function composer(text) {
    const lock = record(JSON.parse(text));
    return [lock['packages'], lock['packages-dev']].flatMap((list) => (Array.isArray(list) ? list : []).flatMap((value) => {
        const { name, version } = record(value);
        return typeof name === 'string' ? entry(name, version) : [];
    }));
}
/** @throws TypeError */
function record(value) {
    if (typeof value !== 'object' || value === null)
        throw new TypeError('it is no map');
    return value;
}
function entries(value) {
    return value === undefined ? [] : Object.entries(record(value));
}
function entry(name, version) {
    return name !== '' && typeof version === 'string' ? [[name, version]] : [];
}

;// CONCATENATED MODULE: ./build/stack/changes/lockfiles/compare.js
/** Which packages the lock files of two build contexts ask for differently. Pure. */




function lockfileFacts(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort();
    return paths.flatMap((path) => {
        const [before, after] = [base.get(path), head.get(path)];
        if (before === after)
            return [];
        if (before === undefined)
            return [(0,records_facts/* nameFact */.st)('package', path, 'added')];
        if (after === undefined)
            return [(0,records_facts/* nameFact */.st)('package', path, 'removed')];
        const [one, other] = [before, after].map((text) => readLockfile((0,external_node_path_.basename)(path), text));
        // That it cannot be understood does not make it the same.
        if (!one || !other)
            return [(0,records_facts/* nameFact */.st)('package', path, 'changed')];
        return (0,records_packages/* packageFacts */.W)(one, other, path);
    });
}

;// CONCATENATED MODULE: ./build/stack/changes/mounted-files.js
/** Which of the files that a service reads from the checkout while it runs came, went or changed; what is in them stays there. */


const MAX_NAMES = 40;
/** Nothing where there are too many to look at: those count as changed, but no one knows what did. */
async function mountedFacts(base, head) {
    const own = (side, other) => contentsOf(
    // What both read from one and the same place is the same.
    side.paths.filter((path) => !other.paths.includes(path)), side.directory);
    const [before, after] = [await own(base, head), await own(head, base)];
    if (!before || !after)
        return [];
    return (0,records_facts/* atMost */.Tu)((0,records_facts/* nameFacts */.ft)('file', before, after), MAX_NAMES, 'file');
}

;// CONCATENATED MODULE: ./build/stack/sorted.js
/** A value whose text is the same for the same content, in whatever order its keys were written. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, entry]) => [key, sorted(entry)]));
}

;// CONCATENATED MODULE: ./build/stack/changes/settings.js


const MAX_SETTINGS = 40;
const LIMITS = [
    'blkio_config',
    'cpu_count',
    'cpu_percent',
    'cpu_period',
    'cpu_quota',
    'cpu_rt_period',
    'cpu_rt_runtime',
    'cpu_shares',
    'cpus',
    'cpuset',
    'mem_limit',
    'mem_reservation',
    'mem_swappiness',
    'memswap_limit',
    'oom_kill_disable',
    'oom_score_adj',
    'pids_limit',
    'shm_size',
    'ulimits',
];
/** They hold no secret by their nature; the words of a command may, and are masked. */
const SETTINGS = [
    'cap_add',
    'cap_drop',
    'command',
    'depends_on',
    'entrypoint',
    'expose',
    'healthcheck',
    'image',
    'init',
    'network_mode',
    'platform',
    'privileged',
    'pull_policy',
    'read_only',
    'restart',
    'runtime',
    'scale',
    'stop_grace_period',
    'stop_signal',
    'tmpfs',
    'user',
    'working_dir',
];
/** Keys that are told of here; parts of `build` and `deploy` are besides. */
const settings_SHOWN = new Set([...LIMITS, ...SETTINGS, 'ports']);
function settingFacts(base, head) {
    return [
        ...(0,records_facts/* atMost */.Tu)(differences('limit', settings_limitsOf(base), settings_limitsOf(head)), MAX_SETTINGS, 'limit'),
        ...(0,records_facts/* atMost */.Tu)(differences('setting', settingsOf(base), settingsOf(head)), MAX_SETTINGS, 'setting'),
    ];
}
function settings_limitsOf(side) {
    const { deploy } = side.service;
    return leavesOf(side, [
        ...LIMITS.map((name) => [name, side.service[name]]),
        ['deploy.resources', deploy?.resources],
        ['deploy.replicas', deploy?.replicas],
    ]);
}
function settingsOf(side) {
    const { build, ports } = side.service;
    return leavesOf(side, [
        ...SETTINGS.map((name) => [name, side.service[name]]),
        ['ports', ports?.map(portText)],
        ['build.context', build?.context],
        ['build.dockerfile', build?.dockerfile],
        ['build.target', build?.['target']],
    ]);
}
function portText({ host_ip: address, published, target, protocol }) {
    const at = [address, published].filter((part) => part !== undefined && part !== '');
    return `${[...at, target].join(':')}/${protocol ?? 'tcp'}`;
}
function leavesOf(side, parts) {
    return new Map(parts.flatMap(([name, value]) => leaves(name, value, side)));
}
function leaves(path, value, side) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value)) {
        const words = value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
        return [[path, leaf(JSON.stringify((0,mask/* maskWords */.QW)(words, side.secrets)), words, side)]];
    }
    if (typeof value === 'object') {
        return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner, side));
    }
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    return [[path, leaf((0,mask/* maskWords */.QW)([word], side.secrets).join(), [word], side)]];
}
function leaf(text, words, { directory }) {
    const inPlace = (path) => path.replaceAll(directory, '.');
    return { text: inPlace(text), raw: inPlace(JSON.stringify(words)) };
}
const IN_BYTES = /(?:\.memory|^mem_limit|^mem_reservation|^memswap_limit|^shm_size)$/;
function differences(about, base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort();
    return paths.flatMap((path) => {
        const [before, after] = [base.get(path), head.get(path)];
        if (before?.raw === after?.raw)
            return [];
        if (before?.text === after?.text)
            return [(0,records_facts/* nameFact */.st)(about, path, 'changed')];
        const texts = { base: before?.text ?? null, head: after?.text ?? null };
        const areBytes = Object.values(texts).every((text) => text === null || /^\d+$/.test(text));
        if (!IN_BYTES.test(path) || !areBytes)
            return (0,records_facts/* valueFact */.gF)(about, path, { unit: 'text', ...texts });
        const [one, other] = [bytes(texts.base), bytes(texts.head)];
        return (0,records_facts/* valueFact */.gF)(about, path, { unit: 'bytes', base: one, head: other });
    });
}
function bytes(text) {
    return text === null ? null : Number(text);
}

;// CONCATENATED MODULE: ./build/stack/changes/names.js



const names_MAX_NAMES = 40;
/** Variables and build arguments one by one, labels too, every other key that is not shown by its name. */
function unshownFacts(base, head) {
    const [before, after] = [partsOf(base), partsOf(head)];
    const variables = [
        ...(0,records_facts/* nameFacts */.ft)('variable', before.environment, after.environment),
        ...(0,records_facts/* nameFacts */.ft)('variable', before.arguments, after.arguments, (name) => `${name} (build argument)`),
    ];
    const others = [
        ...(0,records_facts/* nameFacts */.ft)('setting', before.labels, after.labels, (name) => `labels.${name}`),
        ...(0,records_facts/* nameFacts */.ft)('setting', before.others, after.others),
    ];
    return [...(0,records_facts/* atMost */.Tu)(variables, names_MAX_NAMES, 'variable'), ...(0,records_facts/* atMost */.Tu)(others, names_MAX_NAMES, 'setting')];
}
const SHARED = ['networks', 'volumes', 'secrets', 'configs'];
function sharedFacts(base, head) {
    const facts = SHARED.flatMap((section) => (0,records_facts/* nameFacts */.ft)('setting', digests(base.model[section], base.directory), digests(head.model[section], head.directory), (name) => `${section}.${name}`));
    return (0,records_facts/* atMost */.Tu)(facts, names_MAX_NAMES, 'setting');
}
/** What others than these tell of. */
const ELSEWHERE = new Set(['environment', 'labels', 'build', 'deploy']);
const OF_BUILD = new Set(['context', 'dockerfile', 'target', 'args']);
const OF_DEPLOY = new Set(['resources', 'replicas']);
function partsOf({ service, directory }) {
    const others = [
        ...Object.entries(service).filter(([key]) => !settings_SHOWN.has(key) && !ELSEWHERE.has(key)),
        ...nested('build', service.build, OF_BUILD),
        ...nested('deploy', service.deploy, OF_DEPLOY),
    ];
    return {
        environment: digests(service['environment'], directory),
        arguments: digests(service.build?.['args'], directory),
        labels: digests(service.labels, directory),
        others: digests(Object.fromEntries(others), directory),
    };
}
function nested(name, part, told) {
    return Object.entries(part ?? {})
        .filter(([key]) => !told.has(key))
        .map(([key, value]) => [`${name}.${key}`, value]);
}
/** For telling apart only; nothing of it is kept. */
function digests(values, directory) {
    if (typeof values !== 'object' || values === null)
        return {};
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        JSON.stringify([sorted(value)]).replaceAll(directory, '.'),
    ]));
}

;// CONCATENATED MODULE: ./build/stack/changes/lockfiles/find.js
/** The lock files of a build context, as far as anyone keeps them there. */



const MAX_DEPTH = 4;
const MAX_FOLDERS = 1_000;
const find_MAX_FILES = 50;
/** Larger than those of the largest projects. */
const find_MAX_BYTES = 16 * 1024 * 1024;
/** What was installed, built or fetched has lock files of others. */
const NOT_OURS = new Set(['node_modules', 'vendor', 'target', 'dist', 'build', 'venv']);
/** Path within the context, with slashes → text. A folder that cannot be read has none. */
async function findLockfiles(context) {
    const found = new Map();
    const folders = [{ path: context, depth: 0 }];
    let seen = 0;
    for (const { path, depth } of folders) {
        seen += 1;
        if (seen > MAX_FOLDERS || found.size >= find_MAX_FILES)
            break;
        const inside = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
        for (const entry of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const own = (0,external_node_path_.join)(path, entry.name);
            // Links are neither: whatever they lead to is no part of the context.
            if (entry.isDirectory() && depth < MAX_DEPTH && isOurs(entry.name))
                folders.push({ path: own, depth: depth + 1 });
            if (!entry.isFile() || !isLockfile(entry.name) || found.size >= find_MAX_FILES)
                continue;
            const text = await readSmall(own);
            if (text !== undefined)
                found.set((0,external_node_path_.relative)(context, own).split(external_node_path_.sep).join('/'), text);
        }
    }
    return found;
}
function isOurs(name) {
    return !name.startsWith('.') && !NOT_OURS.has(name);
}
async function readSmall(path, maxBytes = find_MAX_BYTES) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > maxBytes ? undefined : await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stack/changes/sources.js
/** What a service is built from: its Dockerfile and the lock files beside it. */



const MAX_DOCKERFILE_BYTES = 256 * 1024;
/** A context from elsewhere is not here to be read. */
async function readSources({ build }, directory) {
    if (!build)
        return null;
    const inline = build['dockerfile_inline'];
    const context = (0,external_node_path_.resolve)(directory, build.context);
    if (/^[\w+.-]+:\/\/|^git@/.test(build.context))
        return null;
    const path = (0,external_node_path_.resolve)(context, build.dockerfile ?? 'Dockerfile');
    const dockerfile = typeof inline === 'string'
        ? { name: 'dockerfile_inline', text: inline }
        : await readDockerfile(path, [context, directory]);
    return { dockerfile, lockfiles: await findLockfiles(context) };
}
/** Only from where sources lie: a path may lead anywhere, and what it leads to would be shown. */
async function readDockerfile(path, places) {
    try {
        const real = await (0,promises_.realpath)(path);
        const roots = await Promise.all(places.map((place) => (0,promises_.realpath)(place)));
        const root = roots.find((each) => isWithin(real, each));
        if (root === undefined)
            return null;
        const text = await readSmall(real, MAX_DOCKERFILE_BYTES);
        return text === undefined ? null : { name: (0,external_node_path_.relative)(roots.at(-1) ?? root, real), text };
    }
    catch {
        return null;
    }
}
function isWithin(path, folder) {
    const place = (0,external_node_path_.relative)(folder, path);
    return place !== '' && !(0,external_node_path_.isAbsolute)(place) && place.split(/[\\/]/)[0] !== '..';
}
/** Values of `.env` and of the named env files, which may have been written into the model anywhere. */
async function readEnvFiles(directory, envFiles) {
    const paths = envFiles.length > 0 ? envFiles : ['.env'];
    const texts = await Promise.all(paths.map((path) => readSmall((0,external_node_path_.resolve)(directory, path))));
    return texts.filter((text) => text !== undefined);
}

;// CONCATENATED MODULE: ./build/commands/up/changes.js
/** What differs in the sources, settings and images of base and head: both are here now, and later no one has them. */












async function changesBetween(base, head, engine, env) {
    const secrets = new Set([
        ...(await secretsOf(base.plan, env)),
        ...(await secretsOf(head.plan, env)),
    ]);
    const names = new Set([base, head].flatMap(({ plan }) => Object.keys(plan.model.services)));
    const services = [];
    for (const service of names) {
        const facts = await factsOf(service, { base, head, engine, secrets });
        if (facts.length > 0)
            services.push({ service, facts });
    }
    return { whole: sharedFacts(sharedOf(base.plan), sharedOf(head.plan)), services };
}
async function factsOf(name, sides) {
    const [base, head] = [changes_serviceOf(sides.base, name), changes_serviceOf(sides.head, name)];
    if (!base || !head)
        return [(0,records_facts/* nameFact */.st)('service', name, base ? 'removed' : 'added')];
    const one = sideOf(sides.base.plan, base, sides.secrets);
    const other = sideOf(sides.head.plan, head, sides.secrets);
    return [
        ...settingFacts(one, other),
        ...unshownFacts(one, other),
        ...(await mountedFacts(mountedSide(sides.base, name), mountedSide(sides.head, name))),
        ...(await imageFacts(name, one, other, sides)),
    ];
}
function mountedSide({ plan }, name) {
    const paths = mountedPaths(plan.model).get(name) ?? [];
    return { paths, directory: plan.source.directory };
}
/** What makes no difference in the image made none at all. */
async function imageFacts(name, one, other, { base, head, engine, secrets }) {
    const before = await imageOf(base, name, engine);
    const after = await imageOf(head, name, engine);
    if (!before || !after || isSame(before, after))
        return [];
    const [old, fresh] = [
        await readSources(one.service, one.directory),
        await readSources(other.service, other.directory),
    ];
    return [
        ...imageConfigFacts(before.config, after.config, secrets),
        ...(old?.dockerfile && fresh?.dockerfile
            ? dockerfileFacts(fresh.dockerfile.name, old.dockerfile.text, fresh.dockerfile.text, secrets)
            : []),
        ...(old && fresh ? lockfileFacts(old.lockfiles, fresh.lockfiles) : []),
    ];
}
async function imageOf({ prepared }, name, engine) {
    const reference = prepared.model.services[name]?.image;
    return reference === undefined ? undefined : engine.image(reference);
}
function isSame(base, head) {
    return (base.layers.join() === head.layers.join() &&
        (0,targets/* configDigest */.xv)(base.config) === (0,targets/* configDigest */.xv)(head.config));
}
function changes_serviceOf({ plan }, name) {
    const { services } = plan.model;
    return Object.hasOwn(services, name) ? services[name] : undefined;
}
function sideOf({ source }, service, secrets) {
    return { service, directory: source.directory, secrets };
}
function sharedOf({ model, source }) {
    return { model, directory: source.directory };
}
/** Also of the files that Compose fills the model in from: a password may have gone into a command. */
async function secretsOf({ model, source }, env) {
    const texts = await readEnvFiles(source.directory, source.envFiles);
    const fromFiles = texts.map((text) => (0,external_node_util_.parseEnv)(text));
    return (0,stack_secrets/* secretValues */.V)(model, Object.assign({}, ...fromFiles, env));
}

;// CONCATENATED MODULE: ./build/stack/base/identical.js
/**
 * Services that are the same in base and head: equal layers, equal image configuration without Compose's stamps, equal resolved
 * model, equal files mounted from the checkout, and the same of everything they depend on. Pure.
 */


function identicalServices(base, head) {
    const own = Object.keys(head.model.services).filter((name) => identical_isSame(name, base, head));
    const same = new Set(own);
    // What depends on a changed service may behave differently: taken out until nothing changes any more.
    for (let before = -1; before !== same.size;) {
        before = same.size;
        for (const name of same) {
            const dependencies = Object.keys(head.model.services[name]?.depends_on ?? {});
            if (dependencies.some((dependency) => !same.has(dependency)))
                same.delete(name);
        }
    }
    return [...same].sort();
}
function identical_isSame(name, base, head) {
    const images = [base.images[name], head.images[name]];
    const [one, other] = images;
    if (!one || !other || one.configDigest !== other.configDigest)
        return false;
    if (one.layers.length === 0 || one.layers.join() !== other.layers.join())
        return false;
    if (base.mounted[name] !== head.mounted[name])
        return false;
    return modelDigest(name, base) === modelDigest(name, head);
}
/** The service with the networks, volumes, secrets and configs it may use; folders of the two checkouts look alike. */
function modelDigest(name, { model, directory }) {
    const service = { ...model.services[name] };
    // Where it was built does not matter, what came of it is compared.
    delete service.build;
    const { networks, volumes, secrets, configs } = model;
    const text = JSON.stringify(sorted({ service, networks, volumes, secrets, configs }));
    return (0,external_node_crypto_.createHash)('sha256').update(text.replaceAll(directory, '.')).digest('hex');
}

;// CONCATENATED MODULE: ./build/commands/up/compare-variants.js



async function identicalIn(base, head, engine) {
    return identicalServices(await compare_variants_factsOf(base, head, engine), await compare_variants_factsOf(head, base, engine));
}
async function compare_variants_factsOf({ plan, prepared }, other, engine) {
    const images = await Promise.all(Object.entries(prepared.model.services).map(async ([name, { image: reference }]) => {
        const image = reference === undefined ? undefined : await engine.image(reference);
        const facts = image && { layers: image.layers, configDigest: (0,targets/* configDigest */.xv)(image.config) };
        return [name, facts];
    }));
    return {
        model: plan.model,
        directory: plan.source.directory,
        images: Object.fromEntries(images),
        mounted: await mountedOf(plan.model, other.plan.model),
    };
}
/** What both read from one and the same place is the same. */
async function mountedOf(model, other) {
    const shared = mountedPaths(other);
    const digests = {};
    for (const [service, paths] of mountedPaths(model))
        digests[service] = await digestOf(paths.filter((path) => !shared.get(service)?.includes(path)));
    return digests;
}

;// CONCATENATED MODULE: ./build/commands/up/ports.js
/** Which ports of the host a run takes: none where container addresses can be reached. */


function portPlan(plan, route, keepPorts, context) {
    if (keepPorts)
        return { kind: 'keep' };
    if (route.kind === 'container-address')
        return { kind: 'none' };
    const host = (0,stack_route/* engineHost */.n)(context.env);
    const { candidates } = discoverEndpoints(plan.model, {}, plan.declared);
    const extra = {};
    for (const { service, port } of [
        ...plan.declared,
        ...candidates.map(({ endpoint }) => endpoint),
    ]) {
        extra[service] = [...new Set([...(extra[service] ?? []), port])];
    }
    return { kind: 'ephemeral', hostIp: host === '127.0.0.1' ? '127.0.0.1' : '0.0.0.0', extra };
}

;// CONCATENATED MODULE: ./build/commands/up/stack-document.js
/** stack.json as `up` begins it, and as it adds a variant. */



function newStack(plan, engine, given) {
    const { version, location, cgroupVersion, storageDriver } = engine.info;
    return {
        schemaVersion: 1,
        document: 'stack',
        runId: (0,names/* newRunId */.F$)(),
        createdAt: new Date().toISOString(),
        tool: { name: 'compose-gate', version: given.version },
        environment: plan.environment,
        engine: {
            version,
            composeVersion: given.composeVersion,
            location,
            cgroupVersion,
            storageDriver,
        },
        config: plan.config.kind === 'file'
            ? { kind: 'file', path: plan.config.path }
            : { kind: 'discovered' },
        route: given.route,
        pinning: given.pinning,
        settings: plan.settings,
        headCommit: given.headCommit,
        base: { kind: 'none', why: 'it was not looked for yet' },
        identical: [],
        removed: [],
        changes: null,
        assumptions: [],
        endpoints: plan.declared,
        scenarios: [],
        variants: [],
    };
}
/** Not started until it is. */
function newVariant(prepared, plan, context) {
    return {
        variant: prepared.variant,
        project: prepared.project.name,
        directory: (0,external_node_path_.relative)(context.directory, plan.source.directory) || '.',
        composeFiles: plan.source.files,
        profiles: plan.source.profiles,
        envFiles: plan.source.envFiles,
        imageTags: Object.values(prepared.imageTags),
        pull: { durationMs: 0, images: [] },
        build: { durationMs: 0, services: [], steps: 0, cachedSteps: 0 },
        outcome: { kind: 'start-failed' },
        problems: [],
        services: [],
    };
}
/** A base that Compose does not accept was never there to be started. */
function brokenVariant(runId, text) {
    return {
        variant: 'base',
        project: (0,names/* projectName */.j1)(runId, 'base'),
        directory: '.',
        composeFiles: [],
        profiles: [],
        envFiles: [],
        imageTags: [],
        pull: { durationMs: 0, images: [] },
        build: { durationMs: 0, services: [], steps: 0, cachedSteps: 0 },
        outcome: { kind: 'start-failed' },
        problems: [
            {
                service: 'the stack',
                kind: 'create-failed',
                text: (0,records_text/* plainText */.wh)(text),
                exitCode: null,
                logTail: [],
            },
        ],
        services: [],
    };
}

;// CONCATENATED MODULE: ./build/commands/up/yardstick.js

function yardstickOf(head, base) {
    if (base?.config.kind !== 'file')
        return ofHeadAlone(head, base);
    const inHead = (endpoint) => Object.hasOwn(head.model.services, endpoint.service);
    const kept = base.declared.filter(inHead);
    const added = head.declared.filter(({ id }) => !base.declared.some((endpoint) => endpoint.id === id));
    const declared = [...kept, ...added.map((endpoint) => ({ ...endpoint, isNew: true }))];
    return {
        settings: forServicesOf(head, base.settings),
        declared,
        removed: [
            ...removedServices(head, base),
            ...base.declared.filter((endpoint) => !inHead(endpoint)).map(({ id }) => id),
            ...base.declared
                .filter((endpoint) => inHead(endpoint) && !head.declared.some(({ id }) => id === endpoint.id))
                .map(({ id }) => `${id} (no longer declared; measured all the same)`),
        ],
        assumptions: [
            'Endpoints, scenarios, budgets, tolerances and policy are those of the base.',
            ...added.map(({ id }) => `${id} is new: it is measured in head alone.`),
        ],
        scenarios: (endpoints) => scenariosOfBoth(base.config.config, head.config.config, endpoints),
    };
}
function ofHeadAlone(head, base) {
    const isNew = (service) => base !== undefined && !Object.hasOwn(base.model.services, service);
    return {
        settings: head.settings,
        declared: head.declared.map((endpoint) => ({ ...endpoint, isNew: isNew(endpoint.service) })),
        removed: base ? removedServices(head, base) : [],
        assumptions: base && head.config.kind === 'file'
            ? ['The base has no configuration: that of head is used for both, and marked new.']
            : [],
        scenarios: (endpoints) => scenariosOf(head.config.config, endpoints),
    };
}
function removedServices(head, base) {
    return Object.keys(base.model.services).filter((name) => !Object.hasOwn(head.model.services, name));
}
/** Setup steps and ready endpoints of services that head no longer has cannot be asked of it. */
function forServicesOf(head, settings) {
    const has = (service) => Object.hasOwn(head.model.services, service);
    return {
        ...settings,
        setup: settings.setup.filter(({ service }) => has(service)),
        readyEndpoints: Object.fromEntries(Object.entries(settings.readyEndpoints).filter(([service]) => has(service))),
    };
}
function scenariosOfBoth(base, head, endpoints) {
    const known = {
        ...base,
        ...(base.scenarios && {
            scenarios: base.scenarios.filter((scenario) => isKnown(scenario.endpoint, endpoints)),
        }),
    };
    const ofBase = scenariosOf(known, endpoints);
    const added = (head.scenarios ?? []).filter(({ name, endpoint }) => !ofBase.some(({ id }) => id === name) && isNewEndpoint(endpoint, endpoints));
    return added.length === 0
        ? ofBase
        : [...ofBase, ...scenariosOf({ ...head, scenarios: added }, endpoints)];
}
function isKnown(name, endpoints) {
    return endpoints.some(({ id }) => id === name || id.split(':')[1] === name);
}
function isNewEndpoint(name, endpoints) {
    return endpoints.some(({ id, isNew }) => isNew && (id === name || id.split(':')[1] === name));
}

;// CONCATENATED MODULE: ./build/commands/up.js























const up = (0,command/* defineCommand */.N)({
    name: 'up',
    summary: 'Build the stack and prove that it starts',
    details: 'Reads the configuration, or discovers what there is to measure; gives the stack names of its own so that nothing of yours is touched; pulls, builds and starts it; and writes stack.json, from which the later commands go on. The stack stays up until `compose-gate down`.',
    inputs: { ...shared_inputs/* outputInput */.WK, ...shared_inputs/* stackInputs */.m7, ...shared_inputs/* baseInput */.sJ },
    outputs: { stack: 'Path of stack.json' },
    async run(inputs, context) {
        const directory = (0,session/* outputDirectory */.rk)(inputs, context);
        // First, for an older one does not understand what it is asked next.
        const compose = await (0,stack_compose/* composeVersion */.JM)(context);
        const head = await makePlan(inputs, context);
        // Of the head alone: a base with a slip that the head corrects is no broken base.
        (0,ignored_services/* checkIgnoredServices */.j)(head.settings.ignores, Object.keys(head.model.services));
        const pinning = {
            generatorCpus: (0,measure_pinning/* checkCpuList */.t)('--generator-cpus', inputs['generator-cpus']),
            stackCpus: (0,measure_pinning/* checkCpuList */.t)('--stack-cpus', inputs['stack-cpus']),
        };
        const engine = await (0,stack_engine/* connectEngine */.x)(context.env);
        const stack = newStack(head, engine, {
            route: chooseRoute(inputs.route, engine),
            pinning,
            headCommit: await headCommit(context),
            composeVersion: compose,
            version: context.version,
        });
        const progress = (0,commands_progress/* progressOf */.j)(context);
        const route = (0,session/* routeOf */.Lu)(stack, context);
        try {
            const base = await findBase(inputs.base, { runId: stack.runId, head, inputs }, context);
            const yardstick = recordBase(stack, head, base);
            (0,rule_names/* checkRuleNames */.tj)(stack.settings);
            // Not before all that we were given proved right: a typo must not cost a stack that was kept.
            await removeEarlierRun(directory, engine, context);
            await (0,run_documents/* removeEarlierDocuments */.l)(directory, report_files/* REPORT_FILES */.J);
            const run = { yardstick, stack, engine, route, context, progress };
            const options = { keepPorts: inputs['keep-ports'], directory };
            const before = base.kind === 'plan' ? await upVariant(run, 'base', base.plan, options) : undefined;
            const after = await upVariant(run, 'head', head, options);
            if (before) {
                stack.identical = await identicalIn(before, after, engine);
                stack.changes = await changesBetween(before, after, engine, context.env);
                stack.assumptions.push(...gatingNotes(stack));
            }
            if (context.signal.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while the stack came up');
            await (0,documents/* writeDocument */.ft)(directory, 'stack', stack);
        }
        catch (error) {
            await (0,stack_variant/* removeRun */.s2)(stack.runId, stack.variants, engine, context).catch((second) => 
            // What went wrong first is what the user must know.
            context.log.warn((0,errors/* messageOf */.bD)(second)));
            throw error;
        }
        finally {
            progress.done();
        }
        return exitCode(stack, context);
    },
});
function chooseRoute(asked, engine) {
    if (asked !== 'auto')
        return asked;
    return engine.info.location === 'local' ? 'container-address' : 'published-port';
}
/** An earlier run in the same folder that was never taken down would be forgotten with its stack.json. */
async function removeEarlierRun(directory, engine, context) {
    const earlier = await (0,documents/* findDocument */.$)(directory, 'stack').catch(() => undefined);
    if (earlier)
        await (0,stack_variant/* removeRun */.s2)(earlier.runId, earlier.variants, engine, context);
}
/** What stack.json says of the base, and what both variants are measured by. */
function recordBase(stack, head, base) {
    const yardstick = yardstickOf(head, base.kind === 'plan' ? base.plan : undefined);
    stack.base = base.kind === 'none' ? base : base.described;
    if (base.kind === 'broken')
        stack.variants.push(brokenVariant(stack.runId, base.text));
    stack.settings = yardstick.settings;
    stack.endpoints = [...yardstick.declared];
    stack.removed = yardstick.removed;
    stack.assumptions.push(...yardstick.assumptions, ...publishedImages(stack.base));
    return yardstick;
}
function publishedImages(base) {
    if (base.kind !== 'images')
        return [];
    return base.images.map(({ service, reference }) => `${service}: the base runs ${reference}, as this engine has it or else pulled, and builds nothing.`);
}
async function upVariant(run, name, plan, { keepPorts, directory }) {
    const { stack, route, engine, context } = run;
    const prepared = await (0,stack_variant/* prepareVariant */.hy)(plan.model, {
        runId: stack.runId,
        variant: name,
        cpus: stack.pinning.stackCpus,
        // The file's own ports can be published once only.
        ports: portPlan(plan, route, keepPorts && name === 'head', context),
    }, context.env);
    await (0,session/* savePrepared */.bb)(prepared, context);
    const entry = newVariant(prepared, plan, context);
    stack.variants.push(entry);
    stack.assumptions.push(...prepared.assumptions.filter((text) => !stack.assumptions.includes(text)));
    // Written before anything is started: whoever is killed meanwhile leaves a trace that `down` can follow.
    await (0,documents/* writeDocument */.ft)(directory, 'stack', stack);
    const variant = { plan, prepared, entry };
    await bringUp(run, variant);
    // That the base starts is proved; until it is measured it would only take memory.
    if (name === 'base') {
        await (0,stack_variant/* stopProject */.Ec)(prepared.project.name, engine, { keepVolumes: false, env: context.env });
    }
    return variant;
}
/**
 * Head's: a base that does not start is for the gate to judge. A build that fails leaves nothing to judge; locally and
 * without a base that is wrong input, else a result.
 */
function exitCode({ variants }, context) {
    const head = variants.find(({ variant }) => variant === 'head');
    if (head?.outcome.kind === 'started')
        return 0;
    const isAlone = variants.length === 1 && !context.inActions;
    return head?.outcome.kind === 'build-failed' && isAlone ? 2 : 1;
}


/***/ }),

/***/ 79110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ familySize),
/* harmony export */   q: () => (/* binding */ isIdentical),
/* harmony export */   z_: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* harmony import */ var _metrics_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
/* harmony import */ var _metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56508);


function gatedMetrics(policy) {
    return _metrics_all_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFamilies */ .B.flatMap((family) => subjectsOf(family, policy).map((subject) => ({
        family,
        subject,
        isIdentical: family.kind !== 'exact' && isIdentical(subject, policy),
    })));
}
function familySize(gated) {
    const count = (kind) => gated.filter(({ family, isIdentical: same }) => family.kind === kind && !same).length;
    return { ratios: count('ratio'), counts: count('count') };
}
function subjectsOf(family, policy) {
    const candidate = CANDIDATES[family.name];
    if (!candidate)
        return [];
    return (policy.isAskedFor(family) ?? candidate.byDefault) ? candidate.subjects(policy) : [];
}
const services = (policy) => policy.services;
/** The rest explains. Response times are not measured in pairs, so nothing can gate them. */
const CANDIDATES = {
    errors: { byDefault: true, subjects: loadedScenarios },
    restarts: { byDefault: true, subjects: services },
    'oom-kills': { byDefault: true, subjects: services },
    startup: { byDefault: true, subjects: starts },
    'latency-p50': { byDefault: true, subjects: loadedScenarios },
    'cpu-per-request': { byDefault: true, subjects: loadedScenarios },
    'memory-peak': { byDefault: true, subjects: services },
    'image-size': { byDefault: true, subjects: services },
    layers: { byDefault: false, subjects: services },
};
function starts(policy) {
    return policy.startsOfServices ? [_metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .STACK */ .L, ...policy.services] : [_metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .STACK */ .L];
}
/** Saturating scenarios are not for comparison, and what only head has cannot be. */
function loadedScenarios({ scenarios, isNew }) {
    return scenarios.filter(({ id, budgets }) => budgets && !isNew(id)).map(({ id }) => id);
}
/** An identical service depends on identical ones only. */
function isIdentical(subject, policy) {
    const { endpoints, scenarios, identical, isStackIdentical } = policy;
    if (subject === _metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .STACK */ .L)
        return isStackIdentical;
    const endpoint = scenarios.find(({ id }) => id === subject)?.endpoint ?? subject;
    return identical.has(endpoints.find(({ id }) => id === endpoint)?.service ?? subject);
}


/***/ }),

/***/ 32865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ comparePolicy)
/* harmony export */ });
/**
 * Measuring stops by it and comparing judges by it. Nothing but the stack enters, so that the two cannot differ.
 */
function comparePolicy(stack) {
    const tolerances = stack.settings.compare;
    const unjudged = unjudgedSubjects(stack);
    const isJudged = (subject) => !unjudged.has(subject);
    const ofHead = servicesOf(stack, 'head');
    const ofBase = new Set(servicesOf(stack, 'base'));
    const identical = new Set(stack.identical);
    const fresh = newSubjects(stack, ofBase);
    return {
        endpoints: stack.endpoints.filter(({ id }) => isJudged(id)),
        scenarios: stack.scenarios.filter(({ id }) => isJudged(id)),
        services: ofHead.filter((service) => isJudged(service) && ofBase.has(service)),
        isNew: (subject) => fresh.has(subject),
        identical,
        isStackIdentical: ofHead.length > 0 &&
            ofHead.length === ofBase.size &&
            ofHead.every((service) => identical.has(service)),
        isJudged,
        limitsOf: (family) => limitsOf(family, tolerances),
        isAskedFor: ({ name }) => tolerances.metrics[name]?.gate,
        startsOfServices: tolerances.metrics.startup?.services ?? false,
    };
}
function servicesOf(stack, variant) {
    const found = stack.variants.find((candidate) => candidate.variant === variant);
    return (found?.services ?? []).map(({ name }) => name);
}
function unjudgedSubjects({ settings, endpoints, scenarios }) {
    const subjects = new Set(settings.unmeasured);
    for (const { id, service } of endpoints)
        if (subjects.has(service))
            subjects.add(id);
    for (const { id, endpoint } of scenarios)
        if (subjects.has(endpoint))
            subjects.add(id);
    return subjects;
}
function newSubjects(stack, ofBase) {
    const endpoints = stack.endpoints
        .filter(({ isNew, service }) => isNew || !ofBase.has(service))
        .map(({ id }) => id);
    const scenarios = stack.scenarios
        .filter(({ endpoint }) => endpoints.includes(endpoint))
        .map(({ id }) => id);
    const services = servicesOf(stack, 'head').filter((service) => !ofBase.has(service));
    return new Set([...services, ...endpoints, ...scenarios]);
}
/** In place of a family's own; a family that has none (errors, restarts, layers) tolerates nothing in proportion. */
function limitsOf({ name, tolerance, floor }, tolerances) {
    const own = tolerances.metrics[name];
    const general = tolerance === 0 ? 0 : (tolerances.tolerance ?? tolerance);
    return { tolerance: own?.tolerance ?? general, floor: own?.floor ?? floor };
}


/***/ }),

/***/ 17122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exposedPorts),
/* harmony export */   c: () => (/* binding */ publishedPorts)
/* harmony export */ });
/** Container ports a service publishes, without those of other protocols than TCP. */
function publishedPorts(service) {
    return unique((service.ports ?? [])
        .filter((port) => (port.protocol ?? 'tcp') === 'tcp')
        .map((port) => port.target));
}
/** Container ports a service exposes to its own networks; ranges are left out. */
function exposedPorts(service) {
    return unique((service.expose ?? [])
        .map(String)
        .filter((port) => /^\d+(\/tcp)?$/.test(port))
        .map((port) => Number.parseInt(port, 10)));
}
function unique(ports) {
    return [...new Set(ports)];
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

/***/ 61265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pinGenerator),
/* harmony export */   t: () => (/* binding */ checkCpuList)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87982);
/** Keeps the load generator on its own CPUs, so that it does not compete with what it measures. */


const CPU_LIST = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;
/** @throws UserError for what is no list of CPUs such as 0-1,3. */
function checkCpuList(name, cpus) {
    if (cpus === undefined)
        return null;
    if (CPU_LIST.test(cpus))
        return cpus;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is "${cpus}", which is no list of CPUs. Write 0, 0-1 or 0,2.`);
}
/** Moves this process, with all its threads. @throws UserError where that is not possible. */
async function pinGenerator(cpus) {
    if (cpus === null)
        return;
    const { exitCode, stderr } = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)('taskset', [
        '-a',
        '-c',
        '-p',
        cpus,
        String(process.pid),
    ]);
    if (exitCode !== 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--generator-cpus ${cpus} cannot be used: ${stderr.trim()}.`);
}


/***/ }),

/***/ 63929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readKernelFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** Small files that the kernel makes up when they are read: /proc and cgroups. */

/** The kernel gives out a page at a time, of whole lines that are shorter than this. */
const PAGE_BYTES = 4_096;
const LONGEST_LINE_BYTES = 512;
const page = Buffer.alloc(PAGE_BYTES);
/**
 * The whole text, or undefined where the file is not there or its process is gone. Read at once: by the thread pool it costs ten
 * times the CPU, and on a busy machine its threads wait their turn. Read to the last page and not on to the empty read after it,
 * for which the kernel would do its work again.
 */
function readKernelFile(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        let text = '';
        for (;;) {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, page, 0, PAGE_BYTES, null);
            text += page.toString('latin1', 0, bytes);
            if (bytes < PAGE_BYTES - LONGEST_LINE_BYTES)
                return text;
        }
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 55909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   ft: () => (/* binding */ nameFacts),
/* harmony export */   gF: () => (/* binding */ valueFact),
/* harmony export */   st: () => (/* binding */ nameFact)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81747);

const MAX_NAME = 120;
const MAX_VALUE = 200;
/** The first of them, and how many there are besides. */
function atMost(facts, most, about) {
    const count = facts.length - most;
    return count > 0 ? [...facts.slice(0, most), { kind: 'more', about, count }] : [...facts];
}
/** Nothing where both sides are the same; texts become printable and short. */
function valueFact(about, name, { unit, base, head }) {
    if (base === head)
        return [];
    return [
        {
            kind: 'value',
            about,
            name: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, MAX_NAME),
            unit,
            base: printable(base),
            head: printable(head),
        },
    ];
}
function printable(side) {
    return typeof side === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(side, MAX_VALUE) : side;
}
function nameFact(about, name, change) {
    return { kind: 'name', about, name: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, MAX_NAME), change };
}
/** Which entries came, went, or have another value; the values themselves are left behind. */
function nameFacts(about, base, head, nameOf = (name) => name) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return names.flatMap((name) => {
        const [before, after] = [own(base, name), own(head, name)];
        if (before === after)
            return [];
        const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
        return [nameFact(about, nameOf(name), change)];
    });
}
function own(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}


/***/ }),

/***/ 56593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packageFacts),
/* harmony export */   u: () => (/* binding */ packagesFrom)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55909);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66195);
/** Packages of two sides by name: of lock files in the sources, or of what is in the images. */


/** More than a reader looks through; a regenerated lock file moves hundreds. */
const MAX_PACKAGES = 50;
/** `from` is where the lists come from: a lock file, or the image. */
function packageFacts(base, head, from) {
    const names = [...new Set([...base.keys(), ...head.keys()])].sort();
    const facts = names.flatMap((name) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFact */ .gF)('package', `${name} (${from})`, {
        unit: 'text',
        base: versionsOf(base, name),
        head: versionsOf(head, name),
    }));
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(facts, MAX_PACKAGES, 'package');
}
function versionsOf(packages, name) {
    const versions = packages.get(name);
    return versions ? [...versions].sort().join(', ') : null;
}
function packagesFrom(entries) {
    const packages = new Map();
    for (const [name, version] of entries)
        packages.set(name, (packages.get(name) ?? new Set()).add(withoutAccess(version)));
    return packages;
}
/** A version may be the address of a repository, with the key to it. */
function withoutAccess(version) {
    return version.replace(_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .URL_USER */ .uY, '$1***@').replace(/(:\/\/[^?]*)\?.*/, '$1');
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

/***/ 5737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isExpectedStatus),
/* harmony export */   SJ: () => (/* binding */ newAgent),
/* harmony export */   Tk: () => (/* binding */ countErrors),
/* harmony export */   Zy: () => (/* binding */ contentTypeFor),
/* harmony export */   gB: () => (/* binding */ MAX_ANSWER_BYTES),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   tz: () => (/* binding */ badAnswerOf),
/* harmony export */   vt: () => (/* binding */ noErrors)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/** One HTTP request to an endpoint, and what its answer was worth. */


/** An answer that goes on beyond this is not one we wait for. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
function newAgent(endpoint, connections) {
    const options = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections };
    return endpoint.protocol === 'https'
        ? new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ ...options, rejectUnauthorized: !endpoint.insecureTls })
        : new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)(options);
}
/** Latency is from the intended time to the last byte of the answer, in microseconds. Never rejects. */
function ask(endpoint, address, options) {
    return new Promise((resolve) => {
        const began = options.intendedAt ?? performance.now();
        const body = options.body === undefined ? endpoint.body : options.body;
        const request = prepare(endpoint, address, options, body);
        if (request instanceof Error) {
            resolve(bad('protocol', null, request.message));
            return;
        }
        let begunStatus = null;
        const deadline = setTimeout(() => finish(late(begunStatus, options.timeoutMs)), options.timeoutMs);
        let finished = false;
        const finish = (answer) => {
            if (finished)
                return;
            finished = true;
            clearTimeout(deadline);
            if (answer.kind === 'bad')
                request.destroy();
            resolve(answer);
        };
        request.on('error', (error) => finish(bad(badAnswerOf(error), null, error.code ?? error.message)));
        request.on('response', (response) => {
            const status = response.statusCode ?? 0;
            begunStatus = status;
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_ANSWER_BYTES)
                    finish(bad('oversized', status, `more than ${MAX_ANSWER_BYTES} bytes`));
                else
                    chunks.push(chunk);
            });
            response.on('error', () => finish(bad('resets', status, 'closed in the middle of the answer')));
            response.on('end', () => {
                const latencyUs = (performance.now() - began) * 1_000;
                const text = Buffer.concat(chunks).toString('utf8');
                finish(judge(endpoint.expect, {
                    kind: 'good',
                    status,
                    latencyUs,
                    body: text,
                    headers: response.headers,
                }));
            });
        });
        request.end(body ?? undefined);
    });
}
/** Node refuses at once what it cannot send, such as a header with a line break. */
function prepare(endpoint, address, options, body) {
    try {
        return (endpoint.protocol === 'https' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default())).request({
            ...address,
            method: endpoint.method,
            path: options.path ?? endpoint.path,
            headers: requestHeaders(options.headers ?? endpoint.headers, body),
            agent: options.agent ?? false,
            ...(options.signal && { signal: options.signal }),
            ...(endpoint.protocol === 'https' && { rejectUnauthorized: !endpoint.insecureTls }),
        });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** An answer that began and goes on and on is another fault than none. */
function late(begunStatus, timeoutMs) {
    return begunStatus === null
        ? bad('timeouts', null, `no answer within ${timeoutMs} ms`)
        : bad('oversized', begunStatus, `the answer had not ended after ${timeoutMs} ms`);
}
function requestHeaders(headers, body) {
    if (body === null)
        return headers;
    return {
        ...contentTypeFor(headers, body),
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
    };
}
/** The header that a body needs and that nobody declared; empty where there is nothing to add. */
function contentTypeFor(headers, body) {
    const isDeclared = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    if (body === null || isDeclared)
        return {};
    const isJson = /^\s*[[{]/.test(body);
    return { 'content-type': isJson ? 'application/json' : 'text/plain; charset=utf-8' };
}
/** Whether an answer is the expected one; a redirect that nobody asked for has a count of its own. */
function judge(expect, answer) {
    const { status } = answer;
    if (!isExpectedStatus(expect, status)) {
        const error = status >= 300 && status < 400 ? 'redirects' : 'unexpectedStatus';
        return bad(error, status, `status ${status}`);
    }
    if (expect.bodyContains !== null && !answer.body.includes(expect.bodyContains)) {
        return bad('unexpectedBody', status, 'the body lacks the expected text');
    }
    return answer;
}
function isExpectedStatus(expect, status) {
    return expect.status.length === 0
        ? status >= 200 && status < 300
        : expect.status.includes(status);
}
function bad(error, status, detail) {
    return { kind: 'bad', error, status, detail };
}
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EADDRNOTAVAIL',
    'ENOTFOUND',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
/** What an error of a connection says of the answer that did not come. */
function badAnswerOf({ code = '' }) {
    if (UNREACHABLE.has(code))
        return 'refused';
    if (BROKEN.has(code))
        return 'resets';
    if (code === 'ETIMEDOUT' || code === 'ABORT_ERR')
        return 'timeouts';
    // Parse errors (HTTP/2 preface, a database greeting), TLS alerts and certificates that do not verify.
    return 'protocol';
}
function noErrors() {
    return {
        timeouts: 0,
        refused: 0,
        resets: 0,
        protocol: 0,
        unexpectedStatus: 0,
        unexpectedBody: 0,
        redirects: 0,
        oversized: 0,
    };
}
function countErrors(errors) {
    return Object.values(errors).reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ maskWords),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export MASKED */
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/* harmony import */ var _records_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66195);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3765);
/**
 * Takes out of a text what is or looks like a secret, before anything of it is kept. It is generous: a word too many that is
 * masked costs nothing.
 */



const MASKED = '***';
/** `NAME=`, `"name": `, `--name=`: what follows is looked at only where the name is that of a secret. */
const ASSIGNMENT = /(?<![\w.-])-{0,2}([A-Za-z_][\w.-]{0,200})["']?[ \t]*[=:][ \t]*/g;
/** `--requirepass hunter2`, `"--token", "abc"` */
const OPTION = /(?<![\w.-])-{1,2}([A-Za-z_][\w.-]{0,200})(?:["'][ \t]*,[ \t]*|[ \t]+)(?!["']?-)/g;
/** Dockerfiles may say `ENV NAME value`, and mean the rest of the line, and of those that continue it. */
const INSTRUCTION = /^([ \t]*(?:ENV|ARG|LABEL)[ \t]+([A-Za-z_][\w.-]{0,200})[ \t]+)(?=\S)((?:.*\\\r?\n)*.*)$/gim;
/** What a shell takes for one word; after a quote that nothing closes, the rest of the line, unless only brackets are left. */
const VALUE = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|[^\s"'\\])*(?:["'\\](?![\s"'\])};,]*$).*)?/my;
const CREDENTIALS = /\b(bearer|basic)[ \t]+[^\s"']+/gi;
const AUTHORIZATION = /\b(authorization["']?[ \t]*[:=][ \t]*["']?(?:(?:bearer|basic|token|digest|apikey)[ \t]+)?)(?!(?:bearer|basic)[ \t])[^\s"'*][^"'\r\n]*/gi;
/** `-u name:password`, as curl takes it; `1000:1000` is a user and a group. */
const USER = /(?<![\w-])(-u|--user|--proxy-user)((?:[ \t=]+|["'][ \t]*,[ \t]*)?["']?)(?!\d+:\d+(?!\S))([^\s:"'=]{1,200}:)[^\s"']+/g;
/** An option's value may stand in the next word, or in the same. */
const APART = `(?:["'][ \\t]*,[ \\t]*|[ \\t]+)?`;
const WORD = `(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s"',\\]]+)`;
/** Programs that name their password by a letter: `mysql -phunter2`, `["redis-cli", "-a", "sesame"]`. After a lone `-p` mysql asks. */
const LETTERS = [
    { program: '(?:mysql|mariadb)[a-z-]*', option: '-p', isJoined: true },
    { program: 'sshpass', option: '-p', isJoined: false },
    { program: 'redis-cli', option: '-a', isJoined: false },
].map(({ program, option, isJoined }) => ({
    option,
    isJoined,
    isProgram: new RegExp(`^${program}$`),
    inText: new RegExp(`((?<![\\w.-])${program}(?![\\w.])[^\\n;|&]{0,300}?[\\s"']${option}${isJoined ? '' : APART})${WORD}`, 'g'),
}));
/** A line of a .netrc file. */
const NETRC = /\b(login[ \t]+\S{1,200}[ \t]+password[ \t]+)[^\s"']+/gi;
const KEY_BLOCK = new RegExp(`${_records_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_KEY */ .es.source}[\\s\\S]*?(?:-----END [A-Z ]*-----|$)`, 'g');
const TOKEN = new RegExp(`${_records_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TOKENS */ .t7.source}[\\w.-]*`, 'g');
/** As many lines as before, so that a diff of masked texts tells of the right lines. */
function maskText(text, secrets) {
    const known = LETTERS.reduce((done, { inText }) => done.replace(inText, `$1${MASKED}`), (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(text, secrets))
        .replace(KEY_BLOCK, masked)
        .replace(TOKEN, MASKED)
        .replace(_records_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .URL_USER */ .uY, `$1${MASKED}@`)
        .replace(CREDENTIALS, `$1 ${MASKED}`)
        .replace(AUTHORIZATION, `$1${MASKED}`)
        .replace(USER, `$1$2$3${MASKED}`)
        .replace(NETRC, `$1${MASKED}`)
        .replace(INSTRUCTION, (line, start, name, value) => isSecret(name) ? start + masked(value) : line);
    return [ASSIGNMENT, OPTION].reduce(maskAfter, known);
}
/** The words of a command: the one after a secret's option is masked whole. */
function maskWords(words, secrets) {
    const all = [...secrets];
    const program = words[0]?.split('/').at(-1) ?? '';
    const letter = LETTERS.find(({ isProgram }) => isProgram.test(program));
    return words.map((word, index) => {
        const option = words[index - 1] ?? '';
        if (letter && word.startsWith(letter.option) && word !== letter.option) {
            return letter.option + MASKED;
        }
        if (letter && !letter.isJoined && option === letter.option)
            return MASKED;
        const name = /^-{1,2}([A-Za-z_][\w.-]*)$/.exec(option)?.[1];
        if (name !== undefined && isSecret(name))
            return MASKED;
        const known = maskText(word, all);
        // Only beside its option the word is seen for what it is.
        return TAKES_USER.test(option)
            ? maskText(`${option} ${known}`, []).slice(option.length + 1)
            : known;
    });
}
const TAKES_USER = /^(?:-u|--user|--proxy-user)$/;
function maskAfter(text, pattern) {
    let done = '';
    let from = 0;
    for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        // Within a value that is masked already.
        if (match.index < from || !isSecret(match[1] ?? ''))
            continue;
        VALUE.lastIndex = end;
        const [value = ''] = VALUE.exec(text) ?? [];
        done += text.slice(from, end) + (value === '' ? '' : masked(value));
        from = end + value.length;
    }
    return done + text.slice(from);
}
function masked(value) {
    return MASKED + '\n'.repeat(value.split('\n').length - 1);
}
/** More than what makes a value a secret wherever it stands: here a name too many does no harm. */
const RATHER_SECRET = /(?:^|_)(?:key|pwd|sig|signature)$/i;
/** Options are written with dashes where variables have underscores. */
function isSecret(name) {
    const plain = name.replace(/[.-]/g, '_');
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .e)(plain) || RATHER_SECRET.test(plain);
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

/***/ 47393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q5: () => (/* binding */ listeningPorts),
/* harmony export */   rC: () => (/* binding */ socketCount)
/* harmony export */ });
/* unused harmony export parseListening */
/* harmony import */ var _platform_kernel_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63929);
/** Which TCP ports a container's processes listen on, read from its network namespace. */

const LISTEN_STATE = '0A';
/** Docker's own resolver (127.0.0.11) listens in every container. */
const DOCKER_RESOLVER = '0B00007F';
/** Ports, or undefined where the process is gone or cannot be seen from here. */
function listeningPorts(pid) {
    const tables = ['tcp', 'tcp6'].map((table) => (0,_platform_kernel_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readKernelFile */ .w)(`/proc/${pid}/net/${table}`));
    if (pid <= 0 || tables.every((table) => table === undefined))
        return undefined;
    return new Set(tables.flatMap((table) => parseListening(table ?? '')));
}
/** Lines of /proc/net/tcp: `sl local_address rem_address st …`, address and port in hexadecimal. */
function parseListening(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local, , state] = line.trim().split(/\s+/);
        if (local === undefined || state !== LISTEN_STATE)
            return [];
        const [address = '', port = ''] = local.split(':');
        return address === DOCKER_RESOLVER ? [] : [Number.parseInt(port, 16)];
    });
}
/**
 * How many TCP sockets the process's network namespace has, or undefined where the process is gone. The kernel knows this number,
 * while for the ports it walks all the sockets that the machine could have (half a millisecond of CPU per table): a service
 * must not compete for its start with somebody who asks that every few milliseconds.
 */
function socketCount(pid) {
    const tables = ['sockstat', 'sockstat6'].map((table) => (0,_platform_kernel_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readKernelFile */ .w)(`/proc/${pid}/net/${table}`));
    if (pid <= 0 || tables.every((table) => table === undefined))
        return undefined;
    return tables.reduce((sum, table) => sum + Number(/^TCP6?: inuse (\d+)/m.exec(table ?? '')?.[1] ?? 0), 0);
}


/***/ }),

/***/ 39512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ readyWhenOf),
/* harmony export */   uY: () => (/* binding */ endpointsOf),
/* harmony export */   zY: () => (/* binding */ hasHealthcheck)
/* harmony export */ });
/* harmony import */ var _config_compose_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17122);
/** What ready means for each service: first good answer, else healthy, else listening, else started. */

/** Those that a variant has: a new endpoint is in head alone. */
function endpointsOf(endpoints, variant) {
    return endpoints.filter(({ isNew }) => variant === 'head' || !isNew);
}
/** `listens`: ports that a service is known to listen on, beyond those that its Compose file names. */
function readyWhenOf(model, endpoints, settings, listens) {
    const awaited = awaitedToEnd(model);
    return Object.fromEntries(Object.entries(model.services).map(([name, service]) => {
        if (awaited.has(name))
            return [name, { kind: 'completed' }];
        const own = endpoints.filter((endpoint) => endpoint.service === name);
        const chosen = own.find(({ id }) => id === settings.readyEndpoints[name]) ??
            own.find(({ health }) => health) ??
            own[0];
        return [
            name,
            chosen
                ? { kind: 'answer', endpoint: chosen }
                : withoutEndpoint(service, listens[name] ?? []),
        ];
    }));
}
/** One-shots, such as a migration: other services start once they have ended well. */
function awaitedToEnd(model) {
    const dependencies = Object.values(model.services).flatMap(({ depends_on }) => Object.entries(depends_on ?? {}));
    return new Set(dependencies
        .filter(([, { condition }]) => condition === 'service_completed_successfully')
        .map(([name]) => name));
}
function withoutEndpoint(service, listens) {
    if (hasHealthcheck(service))
        return { kind: 'healthy' };
    const ports = [...new Set([...(0,_config_compose_model_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedPorts */ .c)(service), ...(0,_config_compose_model_js__WEBPACK_IMPORTED_MODULE_0__/* .exposedPorts */ .L)(service), ...listens])];
    return ports.length > 0 ? { kind: 'listening', ports } : { kind: 'started' };
}
/** In the Compose file; one that comes with the image shows up in the engine's events all the same. */
function hasHealthcheck(service) {
    const test = service.healthcheck?.test ?? [];
    return service.healthcheck?.disable !== true && test.length > 0 && test[0] !== 'NONE';
}


/***/ }),

/***/ 36063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ startProject)
});

// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(63233);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/stack/compose.js
var compose = __webpack_require__(95708);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
;// CONCATENATED MODULE: ./build/stack/critical-path.js
/** From the service that was ready last, back along the dependency that was ready last; first to last. */
function criticalPath(services) {
    const byName = new Map(services.map((service) => [service.service, service]));
    const path = [];
    let current = latest(services);
    while (current && !path.includes(current.service)) {
        path.unshift(current.service);
        current = latest(current.dependsOn.flatMap((name) => byName.get(name) ?? []));
    }
    return path;
}
function latest(services) {
    return services.reduce((last, service) => (!last || service.readyAtMs > last.readyAtMs ? service : last), undefined);
}

// EXTERNAL MODULE: ./build/stack/ask.js
var ask = __webpack_require__(5737);
// EXTERNAL MODULE: ./build/stack/listening.js
var listening = __webpack_require__(47393);
// EXTERNAL MODULE: ./build/stack/route.js
var route = __webpack_require__(37725);
;// CONCATENATED MODULE: ./build/stack/observed-container.js




function newObserved(id, service) {
    return {
        id,
        service,
        createdAt: null,
        startedAt: null,
        listeningAt: null,
        healthyAt: null,
        answeredAt: null,
        diedAt: null,
        exitCode: null,
        starts: 0,
        oomKilled: false,
        unhealthy: false,
        isSteady: false,
        ended: false,
        lastBadAnswer: null,
    };
}
/** Takes over what one engine event says; times are the engine's own. */
function applyEvent(container, event) {
    switch (event.action) {
        case 'create':
            container.createdAt ??= event.atMs;
            return;
        case 'start':
            container.starts += 1;
            container.startedAt ??= event.atMs;
            return;
        case 'oom':
            container.oomKilled = true;
            return;
        case 'die':
            container.diedAt = event.atMs;
            container.exitCode = event.exitCode;
            return;
        case 'health_status: healthy':
            container.healthyAt ??= event.atMs;
            container.unhealthy = false;
            return;
        case 'health_status: unhealthy':
            container.unhealthy = true;
            return;
    }
}
/** When the container was ready, or null. */
function readyAt(container, when) {
    if (container.ended && container.exitCode === 0)
        return container.diedAt;
    switch (when.kind) {
        case 'answer':
            return container.answeredAt;
        case 'healthy':
            return container.healthyAt;
        case 'listening':
            return container.listeningAt;
        case 'completed':
            return null;
        case 'started':
            return container.isSteady ? container.startedAt : null;
    }
}
/** Between two requests, which a service has to work for; start-up times are not known better than this. */
const POLL_INTERVAL_MS = 4;
/** Between two looks at its sockets, which cost it nothing. */
const LISTEN_INTERVAL_MS = 2;
const PROBE_TIMEOUT_MS = 2_000;
/** How often the ports are read although there are as many sockets as before: one may have taken another's place. */
const READ_ANYWAY_MS = 100;
/** Polls a started container until it listens and, where an endpoint is known, gives its first good answer. */
async function probe(container, when, context) {
    const state = await context.engine.inspect(container.id);
    if (!state)
        return;
    if (context.route.kind === 'container-address')
        await untilListening(container, state, when, context);
    if (when.kind === 'answer')
        await untilAnswered(container, state, when.endpoint, context);
}
async function untilListening(container, state, when, context) {
    const wanted = when.kind === 'answer' ? [when.endpoint.port] : when.kind === 'listening' ? when.ports : [];
    let pid = state.pid;
    let sockets;
    let readAt = Number.NEGATIVE_INFINITY;
    while (!context.signal.aborted && !container.ended && container.listeningAt === null) {
        const count = (0,listening/* socketCount */.rC)(pid);
        const seen = (0,clock/* wallMs */.P3)();
        if (count === undefined)
            pid = (await context.engine.inspect(container.id))?.pid ?? 0;
        else if (count !== sockets || seen - readAt >= READ_ANYWAY_MS) {
            sockets = count;
            readAt = seen;
            if (isListening((0,listening/* listeningPorts */.q5)(pid), wanted)) {
                container.listeningAt = seen;
                context.changed();
                return;
            }
        }
        await (0,clock/* sleep */.yy)(LISTEN_INTERVAL_MS, context.signal);
    }
}
/** On one of the wanted ports; where none is named, on any. */
function isListening(ports, wanted) {
    if (ports === undefined)
        return false;
    return wanted.length === 0 ? ports.size > 0 : wanted.some((port) => ports.has(port));
}
async function untilAnswered(container, first, endpoint, context) {
    let state = first;
    while (!context.signal.aborted && !container.ended && container.answeredAt === null) {
        const address = state && (0,route/* addressOf */.c)(context.route, state, endpoint.port, await context.siblings());
        if (address) {
            const answer = await (0,ask/* ask */.kA)(endpoint, address, {
                timeoutMs: PROBE_TIMEOUT_MS,
                signal: context.signal,
                ...context.request(endpoint),
            });
            if (answer.kind === 'good') {
                container.answeredAt = (0,clock/* wallMs */.P3)();
                context.changed();
                return;
            }
            container.lastBadAnswer = answer.detail;
        }
        // A restarted container may have another address.
        if (!address || container.starts > 1)
            state = await context.engine.inspect(container.id);
        await (0,clock/* sleep */.yy)(POLL_INTERVAL_MS, context.signal);
    }
}

;// CONCATENATED MODULE: ./build/stack/health-lines.js
/** What a health check that does not pass says of itself: its command, and the last that came of it. */

const MAX_OUTPUT_LINES = 5;
/** Printable lines, for the end of a problem's log; secrets are masked before anything is cut. */
function healthLines({ test, last }, secrets) {
    const masked = (text) => (0,records_text/* maskSecrets */.QU)(text, secrets);
    const command = test.slice(/^CMD(-SHELL)?$/.test(test[0] ?? '') ? 1 : 0).join(' ');
    const output = last ? (0,records_text/* lastLines */.w$)(masked(last.output), MAX_OUTPUT_LINES) : [];
    return [
        (0,records_text/* plainText */.wh)(`health check: ${masked(command)}`),
        last === null
            ? 'health check: it has not ended once'
            : `health check: exit code ${last.exitCode}${output.length === 0 ? ', no output' : ', last output:'}`,
        ...output,
    ];
}

// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
;// CONCATENATED MODULE: ./build/stack/start-problems.js


/** A container that died this often is in a loop. */
const CRASH_LOOP_RESTARTS = 3;
function findProblem(container, when, deadline) {
    const { service, exitCode } = container;
    if (container.oomKilled) {
        return {
            kind: 'oom-killed',
            exitCode,
            text: `${service} was killed: it needed more memory than its limit.`,
        };
    }
    if (container.starts > CRASH_LOOP_RESTARTS && container.exitCode !== 0) {
        const times = container.starts - 1;
        return {
            kind: 'crash-loop',
            exitCode,
            text: `${service} crashes over and over (${times} restarts, exit code ${exitCode ?? 'unknown'}).`,
        };
    }
    if (container.ended && exitCode !== 0) {
        return {
            kind: 'exited',
            exitCode,
            text: `${service} exited with code ${exitCode ?? 'unknown'}.`,
        };
    }
    if (readyAt(container, when) !== null)
        return undefined;
    if (container.unhealthy && when.kind === 'healthy') {
        return { kind: 'unhealthy', exitCode, text: `The health check of ${service} failed.` };
    }
    const waitedMs = deadline.nowMs - (container.startedAt ?? deadline.beganAt);
    if (waitedMs <= deadline.limitMs)
        return undefined;
    return {
        kind: 'not-ready',
        exitCode,
        text: `${service} was not ready within ${(0,units/* formatDuration */.a3)(deadline.limitMs)}: ${missing(container, when)}.`,
    };
}
function missing(container, when) {
    if (container.startedAt === null)
        return 'it never started';
    switch (when.kind) {
        case 'answer': {
            const last = container.lastBadAnswer === null
                ? 'nothing answered'
                : `the last answer was ${container.lastBadAnswer}`;
            return `no good answer from ${when.endpoint.id} (${when.endpoint.method} ${when.endpoint.path}); ${last}`;
        }
        case 'healthy':
            return 'its health check never passed';
        case 'listening':
            return `it never listened on ${when.ports.join(' or ')}`;
        case 'completed':
            return 'others wait for its end, and it goes on';
        case 'started':
            return 'it never started';
    }
}

;// CONCATENATED MODULE: ./build/stack/startup-watch.js







const LOG_LINES = 20;
/** A service of which nothing more is known is taken to be up when it has run for so long. */
const STEADY_MS = 1_000;
/** How often deadlines are looked at. */
const TICK_MS = 50;
class StartupWatch {
    #project;
    #options;
    #signal;
    #stop = new AbortController();
    #containers = new Map();
    #announced = new Set();
    #wake = () => { };
    constructor(project, options, signal) {
        this.#project = project;
        this.#options = options;
        this.#signal = signal;
    }
    async open() {
        await this.#options.engine.watch(this.#project.name, this.#stop.signal, (event) => this.#onEvent(event), (error) => this.#fail(error));
    }
    close() {
        this.#stop.abort();
    }
    #onEvent(event) {
        const container = this.#containers.get(event.containerId) ?? newObserved(event.containerId, event.service);
        this.#containers.set(event.containerId, container);
        applyEvent(container, event);
        if (event.action === 'start' && container.starts === 1)
            this.#probe(container);
        if (event.action === 'die')
            void this.#checkEnded(container);
        this.#wake();
    }
    #probe(container) {
        const { engine, route, readyWhen, request } = this.#options;
        const when = readyWhen[container.service];
        if (!when || when.kind === 'completed')
            return;
        if (when.kind === 'started') {
            void this.#settleDown(container);
            return;
        }
        void probe(container, when, {
            engine,
            route,
            request,
            siblings: () => route.kind === 'container-address' ? this.#siblingsOf(container) : Promise.resolve([]),
            signal: this.#stop.signal,
            changed: () => this.#wake(),
        }).catch((error) => this.#fail(error));
    }
    /** Only a container that shares another one's network needs to know the others. */
    async #siblingsOf(container) {
        const mode = this.#options.model.services[container.service]?.network_mode ?? '';
        return /^(service|container):/.test(mode)
            ? this.#options.engine.containers(this.#project.name)
            : [];
    }
    async #settleDown(container) {
        await (0,clock/* sleep */.yy)(STEADY_MS, this.#stop.signal);
        container.isSteady = true;
        this.#wake();
    }
    #error;
    #fail(error) {
        this.#error ??= error;
        this.#wake();
    }
    async #checkEnded(container) {
        const state = await this.#options.engine
            .inspect(container.id)
            .catch((error) => this.#fail(error));
        if (!state || (!state.running && !state.restarting))
            container.ended = true;
        if (state?.oomKilled)
            container.oomKilled = true;
        this.#wake();
    }
    /** Resolves when every service is ready or has failed, compose gave up before it started them all, or nobody looks any more. */
    async settled(upResult) {
        const began = (0,clock/* wallMs */.P3)();
        for (;;) {
            if (this.#signal.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while the stack was starting');
            if (this.#stop.signal.aborted)
                return;
            if (this.#error !== undefined)
                throw this.#error;
            this.#announce();
            const waiting = Object.keys(this.#options.model.services).filter((name) => !this.#isSettled(name, began));
            if (waiting.length === 0)
                return;
            if ((upResult()?.exitCode ?? 0) !== 0 &&
                waiting.every((name) => this.#of(name).every(({ startedAt }) => startedAt === null)))
                return;
            await Promise.race([(0,clock/* sleep */.yy)(TICK_MS), new Promise((resolve) => (this.#wake = resolve))]);
        }
    }
    #of(service) {
        return [...this.#containers.values()].filter((container) => container.service === service);
    }
    #isSettled(service, began) {
        const containers = this.#of(service);
        const now = (0,clock/* wallMs */.P3)();
        if (containers.length === 0)
            return now - began > this.#options.startTimeoutMs;
        return containers.every((container) => this.#readyAt(container) !== null ||
            findProblem(container, this.#whenOf(service), {
                nowMs: now,
                limitMs: this.#limitMs(container),
                beganAt: began,
            }) !== undefined);
    }
    /** A service's own limit begins with its start; until then it waits for others, for which there is the stack's. */
    #limitMs({ service, startedAt }) {
        const own = startedAt === null ? undefined : this.#options.startTimeouts[service];
        return own ?? this.#options.startTimeoutMs;
    }
    #whenOf(service) {
        return this.#options.readyWhen[service] ?? { kind: 'started' };
    }
    #readyAt(container) {
        return readyAt(container, this.#whenOf(container.service));
    }
    #readyBy(container) {
        if (this.#readyAt(container) === null)
            return null;
        return container.ended && container.exitCode === 0
            ? 'completed'
            : this.#whenOf(container.service).kind;
    }
    #announce() {
        for (const container of this.#containers.values()) {
            const at = this.#readyAt(container);
            if (at === null || container.startedAt === null || this.#announced.has(container.id))
                continue;
            this.#announced.add(container.id);
            const isStartedAlone = this.#readyBy(container) === 'started';
            this.#options.onReady?.(container.service, isStartedAlone ? null : at - container.startedAt);
        }
    }
    async result(beganAt, up) {
        const containers = await this.#options.engine.containers(this.#project.name);
        const problems = await this.#problems(beganAt, up);
        const services = Object.keys(this.#options.model.services).map((name) => this.#serviceStartup(name, beganAt));
        return { beganAt, startup: { services, ...this.#total(services) }, problems, containers };
    }
    async #problems(beganAt, up) {
        const problems = [];
        for (const service of Object.keys(this.#options.model.services)) {
            for (const container of this.#of(service)) {
                const problem = findProblem(container, this.#whenOf(service), {
                    nowMs: (0,clock/* wallMs */.P3)(),
                    limitMs: this.#limitMs(container),
                    beganAt,
                });
                if (!problem)
                    continue;
                problems.push({ service, ...problem, logTail: await this.#logTail(container, problem) });
                break;
            }
        }
        const never = Object.keys(this.#options.model.services).filter((name) => this.#of(name).every(({ startedAt }) => startedAt === null));
        if (problems.length === 0 && never.length > 0) {
            problems.push({
                service: never.join(', '),
                kind: 'create-failed',
                text: `Compose did not start ${never.join(', ')}.`,
                exitCode: up?.exitCode ?? null,
                logTail: (0,records_text/* lastLines */.w$)((0,records_text/* maskSecrets */.QU)(up?.stderr ?? '', this.#options.secrets), 5),
            });
        }
        return problems;
    }
    /** Its last lines; where its health check is to blame, those of the check come last. */
    async #logTail({ id, service }, { kind }) {
        const { engine, secrets } = this.#options;
        const isByHealth = kind === 'unhealthy' || (kind === 'not-ready' && this.#whenOf(service).kind === 'healthy');
        const report = isByHealth ? await engine.healthReport(id) : undefined;
        const health = report ? healthLines(report, secrets) : [];
        const log = (0,records_text/* lastLines */.w$)((0,records_text/* maskSecrets */.QU)(await engine.logTail(id, LOG_LINES), secrets), LOG_LINES - health.length);
        return [...log, ...health];
    }
    /** With several containers of a service, the slowest counts. */
    #serviceStartup(service, beganAt) {
        const slowest = this.#of(service).reduce((slow, next) => !slow || (this.#readyAt(next) ?? Number.POSITIVE_INFINITY) > (this.#readyAt(slow) ?? 0)
            ? next
            : slow, undefined);
        const container = slowest ?? newObserved('', service);
        const since = (from, at) => from === null || at === null ? null : Math.max(0, at - from);
        const when = this.#whenOf(service);
        const ready = this.#readyAt(container);
        return {
            service,
            createdMs: since(beganAt, container.createdAt),
            startedMs: since(beganAt, container.startedAt),
            listeningMs: since(container.startedAt, container.listeningAt),
            healthyMs: since(container.startedAt, container.healthyAt),
            firstAnswerMs: since(container.startedAt, container.answeredAt),
            readyMs: since(container.startedAt, ready),
            readyBy: this.#readyBy(container),
            exitCode: container.exitCode,
            restarts: Math.max(0, container.starts - 1),
            oomKilled: container.oomKilled,
            endpoint: when.kind === 'answer' ? when.endpoint.id : null,
        };
    }
    #total(services) {
        const timed = services.flatMap(({ service, startedMs, readyMs }) => startedMs === null || readyMs === null
            ? []
            : [
                {
                    service,
                    readyAtMs: startedMs + readyMs,
                    dependsOn: Object.keys(this.#options.model.services[service]?.depends_on ?? {}),
                },
            ]);
        if (timed.length < services.length)
            return { readyMs: null, criticalPath: criticalPath(timed) };
        const first = Math.min(...services.map(({ startedMs }) => startedMs ?? Number.POSITIVE_INFINITY));
        return {
            readyMs: Math.max(...timed.map(({ readyAtMs }) => readyAtMs)) - first,
            criticalPath: criticalPath(timed),
        };
    }
}

;// CONCATENATED MODULE: ./build/stack/start.js
/** Starts a project, fresh, and tells what its start was like. */




const UP_TIMEOUT_MS = 15 * 60_000;
/** Once everything is ready or has failed, compose has nothing to do but to wait for what never comes. */
const UP_GRACE_MS = 2_000;
async function startProject(project, options, context) {
    (0,clock/* calibrateWallClock */.Og)();
    const beganAt = (0,clock/* wallMs */.P3)();
    const enough = new AbortController();
    const watch = new StartupWatch(project, options, context.signal);
    try {
        await watch.open();
        const up = (0,compose/* composeCommand */.ec)(project, ['up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull'], {
            ...context,
            signal: AbortSignal.any([context.signal, enough.signal]),
            timeoutMs: UP_TIMEOUT_MS,
        });
        let upEnded;
        const ended = up.then((result) => {
            if (result.exitCode !== 0)
                refuseTakenPort(result.stderr);
            upEnded = result;
        });
        const settled = watch.settled(() => upEnded);
        // The first failure wins; a settled watch still waits for compose to end, or to be ended.
        await Promise.race([settled, ended.then(() => settled)]);
        const patience = setTimeout(() => enough.abort(), UP_GRACE_MS);
        await ended
            .catch((error) => {
            if (context.signal.aborted || !enough.signal.aborted)
                throw error;
        })
            .finally(() => clearTimeout(patience));
        return await watch.result(beganAt, upEnded);
    }
    finally {
        watch.close();
    }
}
/** @throws UserError: with --keep-ports a port of the host can be taken, and only the caller can change that. */
function refuseTakenPort(stderr) {
    const taken = /Bind for (\S+) failed: port is already allocated|(?:listen tcp\d?|failed to bind host port(?: for)?) (\S+?):? .*address already in use/.exec(stderr);
    if (!taken)
        return;
    throw new errors/* UserError */.yo(`The port ${taken[1] ?? taken[2] ?? ''} is taken. Stop what uses it, or leave out --keep-ports so that free ports are used.`);
}


/***/ }),

/***/ 56953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   Ns: () => (/* binding */ FEWEST_PAIRS),
/* harmony export */   Rq: () => (/* binding */ MISS),
/* harmony export */   cx: () => (/* binding */ countStageError),
/* harmony export */   ju: () => (/* binding */ ratioLevels),
/* harmony export */   nE: () => (/* binding */ CONFIRMATION_LOOKS),
/* harmony export */   oM: () => (/* binding */ predictionTail),
/* harmony export */   sV: () => (/* binding */ FAMILY_ERROR),
/* harmony export */   se: () => (/* binding */ FIRST_LOOKS)
/* harmony export */ });
/**
 * How the promise of one false alarm in 100 comparisons is shared out: over metrics, over two stages that must both say so
 * on rounds of their own, and over every look at the data. Everything is added up (Bonferroni), so it holds however the metrics
 * and the looks depend on each other.
 */
/** The chance of any false alarm in one comparison, all gated metrics together. */
const FAMILY_ERROR = 0.01;
/** Of it, for what is measured as a ratio; the rest is for counts, which need little: their tests are exact. */
const RATIO_SHARE = 0.75;
/**
 * Each side of a printed interval, at all looks together: the error of `unchanged` where the change exceeds the tolerance, and
 * of the confirmation of a suspected regression. What the first stage may err follows: a false alarm needs both to err, on
 * different rounds, and the product is what was promised.
 */
const MISS = 0.05;
/** Pairs of rounds after which the first stage looks, and fresh pairs after which the confirmation does. Chosen by simulation. */
const FIRST_LOOKS = [4, 5, 6, 8, 11, 15, 20];
const CONFIRMATION_LOOKS = [3, 4, 6, 10];
/** No metric needs more pairs than these: it is decided by then, or stays open. */
const MOST_PAIRS = Math.max(...FIRST_LOOKS) + Math.max(...CONFIRMATION_LOOKS);
/** A suspicion always brings the fresh pairs of a confirmation: with fewer than these nothing can regress. */
const FEWEST_PAIRS = Math.min(...FIRST_LOOKS) + Math.min(...CONFIRMATION_LOOKS);
/** `metrics`: how many ratios are gated in this comparison. */
function ratioLevels(metrics) {
    const perMetric = (FAMILY_ERROR * RATIO_SHARE) / Math.max(1, metrics);
    return {
        suspect: perMetric / MISS / FIRST_LOOKS.length,
        clear: MISS / FIRST_LOOKS.length,
        fresh: MISS / CONFIRMATION_LOOKS.length,
    };
}
/** What each of the two stages of one count may err; `metrics`: how many counts are gated. */
function countStageError(metrics) {
    return Math.sqrt((FAMILY_ERROR * (1 - RATIO_SHARE)) / Math.max(1, metrics));
}
/** What each of the times may err that are held against stored runs alone; `metrics`: how many they are. */
function predictionTail(metrics) {
    return FAMILY_ERROR / Math.max(1, metrics);
}


/***/ }),

/***/ 11243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ smallestRate),
/* harmony export */   X$: () => (/* binding */ USUAL_SPREAD),
/* harmony export */   qs: () => (/* binding */ smallestChange),
/* harmony export */   zU: () => (/* binding */ smallestShare)
/* harmony export */ });
/* harmony import */ var _error_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56953);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93504);
/** The smallest change that so many pairs of rounds can show: for the plan before measuring, and for what was achieved after it. */


/** Of one pair's log-ratio, on shared two-core machines: what to reckon with as long as nothing is known of a stack. */
const USUAL_SPREAD = 0.03;
/** Each of the two stages sees it in 95 of 100 runs, so both do in 90. */
const NORMAL_95 = 1.6449;
/**
 * As a share of the base (0.12: worse by 12 %), found in nine runs of ten; null where the pairs are too few for both stages.
 * Power of a t-test by the normal approximation of the noncentral t (Johnson, Kotz & Balakrishnan, Continuous univariate
 * distributions, vol. 2, 1995, eq. 31.26).
 */
function smallestChange({ pairs, sd, metrics, tolerance }) {
    const levels = (0,_error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioLevels */ .ju)(metrics);
    const splits = _error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_LOOKS */ .se.flatMap((first) => _error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIRMATION_LOOKS */ .nE.filter((fresh) => first + fresh <= pairs).map((fresh) => Math.max(needed(first, levels.suspect), needed(fresh, levels.fresh))));
    return splits.length === 0 ? null : Math.expm1(Math.log1p(tolerance) + Math.min(...splits) * sd);
}
/** In standard deviations of one pair: how far beyond the bound the change must be. */
function needed(pairs, tail) {
    const degrees = pairs - 1;
    const critical = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(tail, degrees);
    const noncentrality = critical * (1 - 1 / (4 * degrees)) + NORMAL_95 * Math.sqrt(1 + critical ** 2 / (2 * degrees));
    return noncentrality / Math.sqrt(pairs);
}
/**
 * Of what happens in some rounds and not in others (restarts, kills): the share of rounds it must be in to be seen at least once
 * in nine runs of ten.
 */
function smallestRate(pairs) {
    return pairs === 0 ? null : 1 - MISSED ** (1 / pairs);
}
const MISSED = 0.1;
/** Each round shows the fault in 99 of 100 cases, so that six of them all do in more than nine of ten. */
const NORMAL_99 = 2.3263;
const TURNS = 50;
/** Of a share of bad answers that is the same in every round: what lifts nearly every round of so many answers above the limit. */
function smallestShare(faultAbove, answersPerRound) {
    if (answersPerRound <= 0)
        return null;
    let share = faultAbove;
    for (let turn = 0; turn < TURNS; turn += 1) {
        const sd = Math.sqrt((share * (1 - share)) / answersPerRound);
        share = Math.min(1, faultAbove + NORMAL_99 * sd);
    }
    return share;
}


/***/ })

};
;