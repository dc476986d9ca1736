"use strict";
exports.id = 663;
exports.ids = [663];
exports.modules = {

/***/ 18663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./build/measure/pinning.js
var measure_pinning = __webpack_require__(61265);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/stack/compose.js
var stack_compose = __webpack_require__(95708);
// EXTERNAL MODULE: ./build/stack/engine.js + 3 modules
var stack_engine = __webpack_require__(33233);
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
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99287);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(52431);
;// CONCATENATED MODULE: ./build/stack/base/commit.js
/** Which commit is the base of what is checked out. */

/**
 * The commit that a ref named by the user stands for, seen from the checkout: the merge base, so that what others merged
 * since then is not held against the author.
 */
async function commitOfRef(directory, ref, context) {
    const sha = await (0,git/* git */.$)(directory, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], context);
    if (sha === undefined)
        return { kind: 'not-found', why: `git knows no commit "${ref}"` };
    const mergeBase = await (0,git/* git */.$)(directory, ['merge-base', 'HEAD', sha], context);
    if (mergeBase === undefined) {
        return {
            kind: 'not-found',
            why: `HEAD and ${ref} have no common commit here; a shallow clone needs more history (fetch-depth)`,
        };
    }
    return { kind: 'found', sha: mergeBase, because: `it is where HEAD left ${ref}` };
}
/** On a pull request GitHub checks out the merge commit: its first parent is the base, so two commits of history are enough. */
async function commitOfPullRequest(directory, targetBranch, context) {
    const parents = (await (0,git/* git */.$)(directory, ['rev-list', '--parents', '--max-count=1', 'HEAD'], context))?.split(' ') ?? [];
    const [, first, second] = parents;
    if (first !== undefined && second !== undefined) {
        return {
            kind: 'found',
            sha: first,
            because: 'it is the first parent of the merge commit that is checked out',
        };
    }
    if (targetBranch !== undefined) {
        const found = await commitOfRef(directory, `origin/${targetBranch}`, context);
        if (found.kind === 'found')
            return found;
    }
    return {
        kind: 'not-found',
        why: 'the base commit is not in this clone; give actions/checkout fetch-depth: 2',
    };
}

// EXTERNAL MODULE: ./build/stack/base/worktree.js
var worktree = __webpack_require__(29915);
// EXTERNAL MODULE: ./build/stack/names.js
var names = __webpack_require__(57232);
// EXTERNAL MODULE: ./build/config/config-file.js
var config_file = __webpack_require__(59241);
// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/config/compose-model.js
var compose_model = __webpack_require__(17122);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(7773);
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
    const method = endpoint.method ?? (endpoint.body === undefined ? 'GET' : 'POST');
    refuseUnsendable({ ...endpoint, method, path }, where);
    const port = endpoint.port ?? onlyPort(service, endpoint.service, where);
    const isHealthPath = healthUrls(service).some((url) => url.path === path && url.port === port);
    return {
        id: `${endpoint.service}:${endpoint.name}`,
        service: endpoint.service,
        protocol: endpoint.protocol ?? 'http',
        port,
        path,
        method,
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
/** RFC 9110: what a header's name is made of, and what neither its value nor a request target may hold. */
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const NOT_IN_HEADER = /[^\t\u0020-\u007e\u0080-\u00ff]/;
const NOT_IN_PATH = /[^\u0021-\u007e]/;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
function refuseUnsendable({ method, path, headers = {}, }, where) {
    if (!METHODS.includes(method))
        throw new errors/* UserError */.yo(`${where}.method is "${method}". ${(0,nearest/* suggestion */.h)(method, METHODS)}`);
    if (NOT_IN_PATH.test(path)) {
        throw new errors/* UserError */.yo(`${where}.path is ${JSON.stringify(path)}, which holds a character that a path cannot. Write it percent-encoded, such as %20.`);
    }
    for (const [name, value] of Object.entries(headers)) {
        if (!HEADER_NAME.test(name))
            throw new errors/* UserError */.yo(`${where}.headers has ${JSON.stringify(name)}, which is no name of a header. Write letters, digits and dashes.`);
        if (NOT_IN_HEADER.test(value))
            throw new errors/* UserError */.yo(`${where}.headers.${name} holds a line break or another character that a header cannot. Take it out.`);
    }
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
/** One process cannot pace more than this; a closed loop shows what a service can take. */
const HIGHEST_RATE_PER_SECOND = 10_000;
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
    const timeoutMs = scenario.timeout === undefined ? DEFAULT_TIMEOUT_MS : (0,config_settings/* duration */.p0)(scenario.timeout);
    if (durationMs === 0 || !asksAnything(load)) {
        throw new errors/* UserError */.yo(`${where} (${scenario.name}) asks nothing: its duration or all of its rates are 0. Give it both.`);
    }
    if (timeoutMs === 0)
        throw new errors/* UserError */.yo(`${where}.timeout is "0": no answer could be in time. Write 500ms or 5s.`);
    return {
        id: scenario.name,
        endpoint: endpointOf(scenario.endpoint, where, endpoints).id,
        load,
        durationMs,
        warmupMs: scenario.warmup === undefined ? DEFAULT_WARMUP_MS : (0,config_settings/* duration */.p0)(scenario.warmup),
        timeoutMs,
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
    const highest = Math.max(ratePerSecond, ...stages.map((stage) => stage.ratePerSecond));
    if (highest > HIGHEST_RATE_PER_SECOND) {
        throw new errors/* UserError */.yo(`${where} (${scenario.name}) asks ${highest} times a second. Allowed: up to ${HIGHEST_RATE_PER_SECOND}; use "connections" to see what a service can take.`);
    }
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
;// CONCATENATED MODULE: ./build/commands/up/plan.js
/** From the configuration and the Compose files to what will be built, started and asked; nothing is touched yet. */









/** @throws UserError for anything that is wrong with what we were given. */
async function makePlan(inputs, context, projectName) {
    const directory = context.directory;
    const asked = inputs.config === undefined ? undefined : (0,external_node_path_.resolve)(directory, inputs.config);
    const config = await (0,config_file/* loadConfig */.Z)(directory, asked);
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
    if (asked !== undefined && isFolder((0,external_node_path_.resolve)(context.directory, asked))) {
        const path = (0,external_node_path_.resolve)(context.directory, asked);
        const described = { kind: 'folder', path: (0,external_node_path_.relative)(context.directory, path) || '.' };
        return planOf(path, described, options, context);
    }
    const commit = await commitOf(asked, context);
    if (commit.kind === 'not-found') {
        if (asked === undefined)
            return { kind: 'none', why: commit.why };
        throw new errors/* UserError */.yo(`--base is "${asked}": no folder of that name, and ${commit.why}. Name a git ref, a folder with a Compose file, or none.`);
    }
    const into = (0,external_node_path_.join)((0,names/* privateDirectory */.Jt)(options.runId, context.env), 'base-checkout');
    const tree = await (0,worktree/* checkOutBase */.y)({ directory: context.directory, sha: commit.sha, into }, context);
    const described = {
        kind: 'commit',
        sha: commit.sha,
        because: commit.because,
        copied: tree.copied,
    };
    return planOf(tree.directory, described, options, context);
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
async function commitOf(asked, context) {
    if (asked !== undefined)
        return commitOfRef(context.directory, asked, context);
    const github = await (0,github_context/* readGitHubContext */.L)(context.env);
    if (github?.event.kind !== 'pull_request')
        return { kind: 'not-found', why: 'none was named' };
    return commitOfPullRequest(context.directory, context.env['GITHUB_BASE_REF'], context);
}
/** A base that cannot be read is missing evidence, not the author's mistake. */
async function planOf(directory, described, { head, inputs }, context) {
    try {
        // Compose derives names from the folder's; under one project name the two models can be compared.
        const plan = await makePlan(inputs, { ...context, directory }, head.model.name);
        return { kind: 'plan', plan, described };
    }
    catch (error) {
        if ((0,errors/* isExpected */.Dn)(error))
            return { kind: 'broken', text: error.message, described };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
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

// EXTERNAL MODULE: ./build/stack/ready-when.js
var ready_when = __webpack_require__(39512);
// EXTERNAL MODULE: ./build/stack/secrets.js
var stack_secrets = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/stack/start.js + 4 modules
var start = __webpack_require__(59234);
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
/** A one-shot, such as a migration; ports that its image exposes mean nothing. */
function hasCompleted(service, containers) {
    const own = containers.filter((container) => container.service === service);
    return (own.length > 0 &&
        own.every(({ running, restarting, exitCode }) => !running && !restarting && exitCode === 0));
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

// EXTERNAL MODULE: ./build/scan/targets.js
var targets = __webpack_require__(92259);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/stack/base/identical.js
/**
 * Services that are the same in base and head: equal layers, equal image configuration without Compose's stamps, equal resolved
 * model, and the same of everything they depend on. Pure.
 */

function identicalServices(base, head) {
    const own = Object.keys(head.model.services).filter((name) => isSame(name, base, head));
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
function isSame(name, base, head) {
    const images = [base.images[name], head.images[name]];
    const [one, other] = images;
    if (!one || !other || one.configDigest !== other.configDigest)
        return false;
    if (one.layers.length === 0 || one.layers.join() !== other.layers.join())
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
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, entry]) => [key, sorted(entry)]));
}

;// CONCATENATED MODULE: ./build/commands/up/compare-variants.js
/** Which services are the same in base and head; a change elsewhere cannot have made them slower. */


async function identicalIn(base, head, engine) {
    const [one, other] = await Promise.all([base, head].map((variant) => factsOf(variant, engine)));
    return one && other ? identicalServices(one, other) : [];
}
async function factsOf({ plan, prepared }, engine) {
    const images = await Promise.all(Object.entries(prepared.model.services).map(async ([name, { image: reference }]) => {
        const image = reference === undefined ? undefined : await engine.image(reference);
        const facts = image && { layers: image.layers, configDigest: (0,targets/* configDigest */.xv)(image.config) };
        return [name, facts];
    }));
    return {
        model: plan.model,
        directory: plan.source.directory,
        images: Object.fromEntries(images),
    };
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
        base: { kind: 'none', why: 'it was not looked for yet' },
        identical: [],
        removed: [],
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
            'Endpoints, scenarios, budgets and policy are those of the base.',
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
        const pinning = {
            generatorCpus: (0,measure_pinning/* checkCpuList */.t)('--generator-cpus', inputs['generator-cpus']),
            stackCpus: (0,measure_pinning/* checkCpuList */.t)('--stack-cpus', inputs['stack-cpus']),
        };
        const engine = await (0,stack_engine/* connectEngine */.x)(context.env);
        await removeEarlierRun(directory, engine, context);
        await (0,run_documents/* removeEarlierDocuments */.l)(directory, report_files/* REPORT_FILES */.J);
        const stack = newStack(head, engine, {
            route: chooseRoute(inputs.route, engine),
            pinning,
            composeVersion: compose,
            version: context.version,
        });
        const progress = (0,commands_progress/* progressOf */.j)(context);
        const route = (0,session/* routeOf */.Lu)(stack, context);
        try {
            const base = await findBase(inputs.base, { runId: stack.runId, head, inputs }, context);
            const yardstick = recordBase(stack, head, base);
            const run = { yardstick, stack, engine, route, context, progress };
            const options = { keepPorts: inputs['keep-ports'], directory };
            const before = base.kind === 'plan' ? await upVariant(run, 'base', base.plan, options) : undefined;
            const after = await upVariant(run, 'head', head, options);
            if (before)
                stack.identical = await identicalIn(before, after, engine);
            if (context.signal.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while the stack came up');
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
        await (0,documents/* writeDocument */.ft)(directory, 'stack', stack);
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
    stack.assumptions.push(...yardstick.assumptions);
    return yardstick;
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


/***/ })

};
;