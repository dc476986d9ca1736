"use strict";
exports.id = 423;
exports.ids = [423];
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
        ready: (service, readyMs) => log.info(`  ${service} ready after ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyMs)}`),
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
            state.services.set(service, (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyMs));
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

/***/ 63233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ calibrateWallClock),
/* harmony export */   P3: () => (/* binding */ wallMs),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/** The wall clock in milliseconds with fractions, for comparing with times that another program wrote. */
function wallMs() {
    return performance.timeOrigin + performance.now() + correctionMs;
}
/** performance.now() never jumps, the wall clock is steered: over a long run they drift apart. */
function calibrateWallClock() {
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 50; turn += 1) {
        const before = performance.now();
        const now = Date.now();
        const after = performance.now();
        if (after - before > 0.5)
            continue;
        // Date.now() cuts to whole milliseconds, so the smallest difference is the one without a fraction lost.
        best = Math.min(best, performance.timeOrigin + after - now);
    }
    if (Number.isFinite(best) && Math.abs(best) > 1)
        correctionMs = -best;
}
let correctionMs = 0;
/** Waits, or returns early when aborted: the caller looks at its signal. */
async function sleep(ms, signal) {
    if (signal?.aborted)
        return;
    await new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, Math.max(0, ms));
        signal?.addEventListener('abort', done, { once: true });
    });
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
            path: endpoint.path,
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

/***/ 59234:
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
    #announce() {
        for (const container of this.#containers.values()) {
            const at = this.#readyAt(container);
            if (at === null || container.startedAt === null || this.#announced.has(container.id))
                continue;
            this.#announced.add(container.id);
            this.#options.onReady?.(container.service, at - container.startedAt);
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
                const log = (0,records_text/* maskSecrets */.QU)(await this.#options.engine.logTail(container.id, LOG_LINES), this.#options.secrets);
                problems.push({ service, ...problem, logTail: (0,records_text/* lastLines */.w$)(log, LOG_LINES) });
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
    /** With several containers of a service, the slowest counts. */
    #serviceStartup(service, beganAt) {
        const slowest = this.#of(service).reduce((slow, next) => !slow || (this.#readyAt(next) ?? Number.POSITIVE_INFINITY) > (this.#readyAt(slow) ?? 0)
            ? next
            : slow, undefined);
        const container = slowest ?? newObserved('', service);
        const since = (from, at) => from === null || at === null ? null : Math.max(0, at - from);
        const when = this.#whenOf(service);
        const ready = this.#readyAt(container);
        const completed = container.ended && container.exitCode === 0;
        return {
            service,
            createdMs: since(beganAt, container.createdAt),
            startedMs: since(beganAt, container.startedAt),
            listeningMs: since(container.startedAt, container.listeningAt),
            healthyMs: since(container.startedAt, container.healthyAt),
            firstAnswerMs: since(container.startedAt, container.answeredAt),
            readyMs: since(container.startedAt, ready),
            readyBy: ready === null ? null : completed ? 'completed' : when.kind,
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


/***/ })

};
;