"use strict";
exports.id = 418;
exports.ids = [418];
exports.modules = {

/***/ 59241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Z9: () => (/* binding */ loadConfig)
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
    const { validate } = await __webpack_require__.e(/* import() */ 774).then(__webpack_require__.bind(__webpack_require__, 51774));
    return checked(file, validate);
}
/** What the file holds, where it fits the schema. @throws UserError with line, key, value and what is allowed. */
function checked(file, validate) {
    const value = toPlain(file);
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
        case 'pattern':
            return formSentence(error, where, value);
        case 'maximum':
            return `${where} is ${value}; it ${error.message ?? 'is too much'}. ${descriptionOf(error)}`;
        case 'type':
            return `${where} is ${value}; it ${error.message ?? 'is of the wrong kind'}${howToWrite(error)}.`;
        default:
            return `${where} is ${value}; it ${error.message ?? 'is wrong'}.`;
    }
}
function formSentence(error, where, value) {
    const { writeOnly } = error.parentSchema;
    const what = error.propertyName === undefined ? where : `the key ${value} of ${where}`;
    // What users may put secrets in is not shown.
    const is = error.propertyName === undefined && !writeOnly ? `is ${value}, which is` : 'is';
    return `${what} ${is} not of the right form. ${descriptionOf(error)}`.trim();
}
/** What "must be string" leaves open where the text has a form: its description says how it is written. */
function howToWrite(error) {
    const [, examples] = / Written (.+)\.$/.exec(descriptionOf(error)) ?? [];
    if (examples === undefined)
        return '';
    const { pattern = '' } = error.parentSchema;
    const [, kind] = KINDS.find(([end]) => pattern.endsWith(end)) ?? [];
    return kind === undefined
        ? `: write it as ${examples}`
        : `: write it as ${kind}, such as ${examples}`;
}
const KINDS = [
    ['%$', 'a share'],
    ['iB)$', 'a size'],
    ['s)$', 'a time'],
    ['h)$', 'a time'],
    ['h))$', 'a time'],
];
function descriptionOf({ parentSchema }) {
    return parentSchema.description ?? '';
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

/***/ 85290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9220);



/** No honest Compose or configuration file is larger. */
const MAX_YAML_BYTES = 4 * 1024 * 1024;
/** A YAML file with positions; `shown` is its name in messages. @throws UserError that names file, line and column. */
async function readYamlFile(path, shown = path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} cannot be read: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    });
    if (size > MAX_YAML_BYTES) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${size} bytes; at most ${MAX_YAML_BYTES} are read.`);
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} cannot be read: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${shown}:${line}:${col}`;
    };
    const error = document.errors[0];
    if (error) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${at(error.pos[0])} is not valid YAML: ${error.message}. Correct that line.`);
    }
    return { path: shown, document, at };
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


/***/ })

};
;