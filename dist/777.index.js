"use strict";
exports.id = 777;
exports.ids = [777];
exports.modules = {

/***/ 23619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the inputs, so that run() gets them typed. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 44386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ routeOf),
/* harmony export */   UI: () => (/* binding */ resumeSession),
/* harmony export */   bb: () => (/* binding */ savePrepared),
/* harmony export */   rk: () => (/* binding */ outputDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
/* harmony import */ var _measure_templates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68003);
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92152);
/* harmony import */ var _stack_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57232);
/* harmony import */ var _stack_route_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37725);
/* harmony import */ var _stack_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3765);
/** What the commands that touch the engine begin with: engine, private folder of the run, secrets to mask. */








function outputDirectory(inputs, context) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, inputs.output);
}
/** Kept beside the generated model, which may hold secrets: not a document, never uploaded. */
async function savePrepared(prepared, context) {
    const path = preparedPath(prepared.runId, prepared.variant, context);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(prepared), { mode: 0o600 });
}
function preparedPath(runId, variant, context) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_stack_names_js__WEBPACK_IMPORTED_MODULE_3__/* .privateDirectory */ .Jt)(runId, context.env), variant, 'prepared.json');
}
async function loadPrepared(stack, { variant }, context) {
    const path = preparedPath(stack.runId, variant, context);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceError */ .oe(`The stack of run ${stack.runId} is no longer on this machine (${path} is gone). Run \`compose-gate up\` again.`);
    });
    return JSON.parse(text);
}
/** Goes on where `up` ended. */
async function resumeSession(stack, context) {
    const engine = await (0,_stack_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectEngine */ .x)(context.env);
    const variants = await Promise.all(stack.variants
        // One without Compose files was never prepared.
        .filter(({ composeFiles }) => composeFiles.length > 0)
        .map((variant) => loadPrepared(stack, variant, context)));
    const secrets = new Set((0,_measure_templates_js__WEBPACK_IMPORTED_MODULE_5__/* .usedSecrets */ .rz)([...stack.endpoints, ...stack.settings.setup], context.env));
    for (const { model } of variants)
        for (const value of (0,_stack_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .secretValues */ .V)(model, context.env))
            secrets.add(value);
    return { stack, engine, route: routeOf(stack, context), variants, secrets };
}
/** The route that stack.json names, with what this process knows of where the engine is. */
function routeOf(stack, context) {
    return stack.route === 'container-address'
        ? { kind: 'container-address' }
        : { kind: 'published-port', engineHost: (0,_stack_route_js__WEBPACK_IMPORTED_MODULE_7__/* .engineHost */ .n)(context.env) };
}


/***/ }),

/***/ 88827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ keepInput),
/* harmony export */   JM: () => (/* binding */ policyInput),
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   WK: () => (/* binding */ outputInput),
/* harmony export */   _C: () => (/* binding */ acceptedInput),
/* harmony export */   _V: () => (/* binding */ measureInputs),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   m7: () => (/* binding */ stackInputs),
/* harmony export */   sJ: () => (/* binding */ baseInput)
/* harmony export */ });
const outputInput = {
    directory: {
        type: 'text',
        default: '.',
        placeholder: 'folder',
        description: 'The folder of the stack: Compose files, configuration and --output are looked for there.',
    },
    output: {
        type: 'text',
        default: '.compose-gate',
        placeholder: 'folder',
        description: 'Where the documents of the run lie; the steps of a job share it.',
    },
};
const stackInputs = {
    config: {
        type: 'text',
        placeholder: 'file',
        description: 'Configuration file. Default: .compose-gate.yml, or none at all.',
    },
    environment: {
        type: 'text',
        default: 'default',
        placeholder: 'name',
        description: 'Which environment of the configuration to use.',
    },
    file: {
        type: 'list',
        short: 'f',
        placeholder: 'file',
        description: 'Compose file; may be given several times. Default: what docker compose itself would read.',
    },
    profile: {
        type: 'list',
        placeholder: 'name',
        description: 'Compose profile to turn on; may be given several times.',
    },
    'env-file': {
        type: 'list',
        placeholder: 'file',
        description: 'File for interpolation, as in docker compose --env-file.',
    },
    'keep-ports': {
        type: 'flag',
        description: 'Publish the ports that the file names instead of none or free ones.',
    },
    route: {
        type: 'choice',
        default: 'auto',
        choices: ['auto', 'container-address', 'published-port'],
        description: 'How requests reach the containers. auto: their own addresses on a local engine, else published ports.',
    },
    'generator-cpus': {
        type: 'text',
        placeholder: 'cpus',
        description: 'CPUs of the load generator, such as 0 or 0-1. Default: any.',
    },
    'stack-cpus': {
        type: 'text',
        placeholder: 'cpus',
        description: 'CPUs of every service that names none itself (cpuset). Default: any.',
    },
};
const baseInput = {
    base: {
        type: 'text',
        placeholder: 'ref|folder|images|none',
        description: 'What to compare with, measured in the same run: a git ref (its merge base with HEAD), a folder, the published images of the services (images, or images:service=reference,…), or none. Default: on a pull request the commit it starts from, in a merge queue what it builds on, else none.',
    },
};
const measureInputs = {
    rounds: {
        type: 'count',
        min: 1,
        max: 100,
        description: 'Fresh starts to measure. Default: measure.rounds of the configuration, or 3.',
    },
    'time-budget': {
        type: 'duration',
        description: 'Longest time to measure. Default: measure.timeBudget of the configuration, or 5m.',
    },
};
const policyInput = {
    policy: {
        type: 'choice',
        default: 'auto',
        choices: ['auto', 'pull-request', 'release', 'local'],
        description: 'Which column of the policy decides. auto: pull-request on such an event, else local.',
    },
};
const acceptedInput = {
    accepted: {
        type: 'text',
        placeholder: 'file',
        description: 'Regressions that someone accepted (schemas/accepted.schema.json). From outside of the checkout, or as the base commit has it: head must not accept its own. Default: none.',
    },
};
const baselineInput = {
    baseline: {
        type: 'text',
        placeholder: 'file',
        description: 'Stored runs to compare with where no base is measured: a baselines file, or a run.json. Default: baselines/<environment>.json, as the base commit has it where there is one.',
    },
};
const githubInputs = {
    'github-token': {
        type: 'secret',
        variable: 'GITHUB_TOKEN',
        description: 'Token for the pull-request comment (permission pull-requests: write).',
    },
    comment: {
        type: 'choice',
        default: 'auto',
        choices: ['auto', 'never'],
        description: 'auto: write the sticky comment on a pull_request event with a token.',
    },
};
const keepInput = {
    keep: {
        type: 'flag',
        shellOnly: true,
        description: 'Leave containers, networks, volumes and images of the run in place.',
    },
};


/***/ }),

/***/ 68003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ fillRequest),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   rz: () => (/* binding */ usedSecrets)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/** Fills ${env:NAME} and ${captured} into what is sent; the documents keep the text as it was declared. */

/** @throws UserError for a variable that is not set: an empty token would measure the login page. */
function fill(text, values) {
    return text.replace(/\$\{(env:)?([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, fromEnv, name) => {
        if (fromEnv === undefined)
            return ownValue(values.captured, name) ?? whole;
        const value = ownValue(values.env, name);
        if (value === undefined)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${whole} is used by the configuration, but ${name} is not set in the environment. Set it.`);
        return value;
    });
}
function ownValue(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
function fillRequest(endpoint, values) {
    return {
        path: pathValue(endpoint.path, values),
        headers: Object.fromEntries(Object.entries(endpoint.headers).map(([name, value]) => [
            name,
            headerValue(name, value, values),
        ])),
        body: endpoint.body === null ? null : fill(endpoint.body, values),
    };
}
/** A value may hold what a path cannot, such as a space; it stands for itself, so that an URL of an answer can be used. */
function pathValue(text, values) {
    return fill(text, values).toWellFormed().replaceAll(NOT_IN_PATH, encodeURIComponent);
}
/** RFC 9112: what no request target may hold. */
const NOT_IN_PATH = /[^\u0021-\u007e]+/gu;
/** Secrets often end with the line break of the file they were kept in. */
function headerValue(name, text, values) {
    const value = fill(text, values).trim();
    if (!NOT_IN_HEADER.test(value))
        return value;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The header ${name} cannot be sent: what ${text} stands for holds a line break or another character that no header may hold. Correct the value.`);
}
/** RFC 9110: what no header's value may hold. */
const NOT_IN_HEADER = /[^\t\u0020-\u007e\u0080-\u00ff]/;
/** The values that ${env:NAME} stands for in what was declared, to be masked wherever they might show up. */
function usedSecrets(declared, env) {
    const names = JSON.stringify(declared).matchAll(/\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g);
    return [...names].flatMap(([, name = '']) => env[name] ?? []);
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

/***/ 87982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69792);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9220);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98027);
/** One way to run a program: never through a shell, always with an end. */



const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** After this long a program that was asked to stop is killed. */
const KILL_DELAY_MS = 5_000;
const MAX_OUTPUT_CHARACTERS = 200 * 1024 * 1024;
/** Of a command line in a message. */
const SHOWN_WORDS = 5;
/**
 * Runs a program to its end and returns what it said, whatever its exit code.
 * @throws UserError when the program is not installed, InterruptedError when aborted, EvidenceError when it took too long.
 */
async function runProcess(file, args, options = {}) {
    const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const onLine = options.onLine;
    const watch = onLine
        ? function* (line) {
            onLine(String(line));
            yield line;
        }
        : undefined;
    const program = (0,execa__WEBPACK_IMPORTED_MODULE_0__/* .execa */ .Ho)(file, args, {
        reject: false,
        stripFinalNewline: true,
        maxBuffer: MAX_OUTPUT_CHARACTERS,
        env: options.env ?? process.env,
        extendEnv: false,
        // A group of its own: what the program has started ends with it, and Ctrl-C reaches it through us alone.
        detached: true,
        ...(options.cwd !== undefined && { cwd: options.cwd }),
        ...(options.input !== undefined ? { input: options.input } : { stdin: 'ignore' }),
        ...(watch && { stdout: watch, stderr: watch }),
    });
    const deadline = AbortSignal.timeout(timeoutMs);
    const release = endWith(program.pid, [deadline, ...(options.signal ? [options.signal] : [])]);
    const result = await program.finally(release);
    const { code, isMaxBuffer } = result;
    const how = { code, isMaxBuffer, timedOut: deadline.aborted };
    refuseUnfinished(how, [file, ...args], options);
    return {
        exitCode: result.exitCode ?? 1,
        ...(result.signal !== undefined && { signal: result.signal }),
        stdout: result.stdout,
        stderr: result.stderr,
    };
}
/** At the first of the signals the whole group is asked to end, and a little later it is killed. */
function endWith(pid, signals) {
    if (pid === undefined)
        return () => undefined;
    const either = AbortSignal.any([...signals]);
    let kill;
    const stop = () => {
        signalGroup(pid, 'SIGTERM');
        kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), KILL_DELAY_MS);
    };
    if (either.aborted)
        stop();
    else
        either.addEventListener('abort', stop, { once: true });
    return () => {
        either.removeEventListener('abort', stop);
        clearTimeout(kill);
    };
}
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended meanwhile.
    }
}
/** @throws for a program that did not come to its own end. */
function refuseUnfinished(result, words, { signal, timeoutMs = DEFAULT_TIMEOUT_MS }) {
    const command = words.slice(0, SHOWN_WORDS).join(' ');
    // It may have ended by itself a moment before: that is no result either.
    if (signal && (0,_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .wasAborted */ .l)(signal))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InterruptedError */ .p4(`interrupted: ${command}`);
    if (result.timedOut) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`\`${command}\` did not end within ${timeoutMs / 1_000} s and was stopped.`);
    }
    if (result.code === 'ENOENT') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${words[0]}\` is not installed or not on PATH. Install it and try again.`);
    }
    if (result.isMaxBuffer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`\`${command}\` wrote more than ${MAX_OUTPUT_CHARACTERS} characters and was stopped.`);
    }
}


/***/ }),

/***/ 98027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ wasAborted)
/* harmony export */ });
/** Asked again after an await, a signal may have changed; the compiler believes that it cannot. */
function wasAborted(signal) {
    return signal.aborted;
}


/***/ }),

/***/ 52652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findDocument),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   K7: () => (/* binding */ readDocumentFile),
/* harmony export */   aH: () => (/* binding */ missingDocument),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   jW: () => (/* binding */ documentPath),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9220);
/** Documents are how steps talk to each other; each is validated when it is written and again when it is read. */



/** Larger than any honest document; a downloaded artifact may not be honest. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
/** 50,000 findings take about as much as the others may have. */
const MAX_FINDINGS_BYTES = 192 * 1024 * 1024;
/** What writes each document, for the message when it is not there. */
const writtenBy = {
    stack: 'up',
    run: 'measure',
    findings: 'scan',
    comparison: 'compare',
    gate: 'gate',
};
function documentPath(directory, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${name}.json`);
}
/** The document, or an EvidenceError that says which command writes it. */
async function readDocument(directory, name) {
    const found = await findDocument(directory, name);
    if (found)
        return found;
    throw missingDocument(directory, name);
}
function missingDocument(directory, name) {
    return new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${documentPath(directory, name)} is not there. Run \`compose-gate ${writtenBy[name]}\` first, in the same folder or with the same --output.`);
}
/** The document, or undefined where no earlier step wrote one; a broken one is still an EvidenceError. */
async function findDocument(directory, name) {
    const path = documentPath(directory, name);
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (entry?.isSymbolicLink() === true)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${path} is a link. It is not followed: remove it and run again.`);
    return readDocumentFile(path, name);
}
async function readDocumentFile(path, name) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!entry)
        return undefined;
    if (!entry.isFile())
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${path} is no file. Remove it and run again.`);
    const { size } = entry;
    const most = name === 'findings' ? MAX_FINDINGS_BYTES : MAX_DOCUMENT_BYTES;
    if (size > most) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${path} has ${size} bytes; a ${name} document has at most ${most}. It is not read.`);
    }
    return parseDocument(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), name, path);
}
async function parseDocument(text, name, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${path} is not JSON: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    const problem = await problemOf(value, name);
    if (problem)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${path} is not a ${name} document: ${problem}.`);
    return value;
}
/** Written whole or not at all: a reader never sees half a document. */
async function writeDocument(directory, name, document) {
    const problem = await problemOf(document, name);
    if (problem)
        throw new Error(`we made a ${name} document that breaks its own schema: ${problem}`);
    const isNew = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true })) !== undefined;
    // A folder that we made is no part of the repository it lies in; one that was there is its owner's.
    if (isNew)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore'), '*\n', { flag: 'wx' });
    const path = documentPath(directory, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.tmp`, { force: true });
    // A file of its own: a link that lies in a checkout is not followed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.tmp`, `${JSON.stringify(document)}\n`, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.tmp`, path);
}
async function problemOf(value, name) {
    const { validate } = await validatorOf(name);
    if (validate(value))
        return undefined;
    return describeProblem(validate.errors ?? []);
}
/** Each validator is a chunk of its own: a command loads only those it needs. */
function validatorOf(name) {
    switch (name) {
        case 'stack':
            return __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 19510));
        case 'run':
            return __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 60653));
        case 'findings':
            return __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 26910));
        case 'comparison':
            return __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 6087));
        case 'gate':
            return __webpack_require__.e(/* import() */ 5).then(__webpack_require__.bind(__webpack_require__, 4005));
    }
}
/** In words, the first of what a validator found. */
function describeProblem(errors) {
    const first = errors[0];
    if (!first)
        return 'it does not fit its schema';
    return `${first.instancePath === '' ? 'the document' : first.instancePath} ${first.message ?? 'is wrong'}`;
}


/***/ }),

/***/ 59118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ engineAddress),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9220);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87982);
/** Which engine is meant, and whether what it runs can be seen from here. */



const SOCKET = 'unix://';
const DEFAULT_HOST = 'unix:///var/run/docker.sock';
const CONTEXT_TIMEOUT_MS = 10_000;
/** The engine that the docker command would use. @throws UserError for one that only the docker command can reach. */
async function engineAddress(env) {
    const given = env['DOCKER_HOST'];
    if (given)
        return { host: given, socketPath: undefined };
    const host = await hostOfContext(env);
    if (host.startsWith(SOCKET))
        return { host, socketPath: host.slice(SOCKET.length) };
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The Docker context in use is at ${host}. Only sockets of this machine are taken from a context: set DOCKER_HOST to it.`);
}
/** Docker Desktop, rootless Docker and others come with a context of their own (`docker context use`). */
async function hostOfContext(env) {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const { exitCode, stdout } = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)('docker', args, {
        env,
        timeoutMs: CONTEXT_TIMEOUT_MS,
    });
    const host = stdout.trim();
    return exitCode === 0 && host !== '' ? host : DEFAULT_HOST;
}
/**
 * Local means: container addresses and container processes can be seen from here. That holds where the engine is reached by
 * its socket, calls this host by its name (a virtual machine or a job container has another one) and is not rootless.
 */
function locate(host, info) {
    const rootless = (info['SecurityOptions'] ?? []).some((option) => option.includes('rootless'));
    const isHere = host.startsWith(SOCKET) && info['Name'] === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)();
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)() === 'linux' && isHere && !rootless ? 'local' : 'remote';
}


/***/ }),

/***/ 92152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/stack/engine-location.js
var engine_location = __webpack_require__(59118);
;// CONCATENATED MODULE: ./build/stack/engine-deadline.js
/** An engine that does not answer, or fails midway, is said so in words; it never hangs the run. */

/** An engine that has not answered a small question by then is not going to. */
const ANSWER_TIMEOUT_MS = 10_000;
/** Removing may wait for processes to end and for files to go. */
const REMOVE_TIMEOUT_MS = 60_000;
function notFound(error) {
    if (error.statusCode === 404)
        return undefined;
    throw midwayError(error);
}
/** An engine that fails after it has answered once: evidence is missing, the input is not wrong. */
async function midway(answer) {
    return withDeadline(answer).catch((error) => {
        throw midwayError(error);
    });
}
function midwayError(error) {
    return new errors/* EvidenceError */.oe(`The Docker engine failed midway: ${(0,errors/* messageOf */.bD)(error)}.`);
}
async function withDeadline(answer, timeoutMs = ANSWER_TIMEOUT_MS) {
    let timer;
    const deadline = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1_000} s`)), timeoutMs);
    });
    try {
        return await Promise.race([answer, deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A container that ended meanwhile, or is in that state already, is no failure of the engine (404, 409). */
function notRunning(error) {
    const { statusCode } = error;
    if (statusCode !== 404 && statusCode !== 409)
        throw midwayError(error);
}

// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(63233);
;// CONCATENATED MODULE: ./build/stack/engine-pause.js


/** A health check that takes longer is not waited for: it runs by then, and can be frozen like anything else. */
const LONGEST_CHECK_MS = 3_000;
const LOOK_AGAIN_MS = 20;
/** So close to the next health check it may begin before the engine has frozen the container. */
const MARGIN_MS = 200;
/** Where an image declares none. */
const DEFAULT_INTERVAL_MS = 30_000;
const DEFAULT_START_INTERVAL_MS = 5_000;
/**
 * A container must not be frozen while the engine starts a process in it: that process never runs, the engine waits for it
 * with the container locked, and no later question about the container, be it to let it go on, is ever answered.
 */
async function pauseContainer(container) {
    const giveUpAt = performance.now() + LONGEST_CHECK_MS;
    while (performance.now() < giveUpAt && !(await isQuiet(container))) {
        await (0,clock/* sleep */.yy)(LOOK_AGAIN_MS);
    }
    await withDeadline(container.pause()).catch(notRunning);
}
async function unpauseContainer(container) {
    await withDeadline(container.unpause()).catch(notRunning);
}
/** Neither is anything being run in it, nor is its next health check about to. */
async function isQuiet(container) {
    const found = await withDeadline(container.inspect()).catch(notFound);
    if (!found)
        return true;
    const { ExecIDs, State, Config } = found;
    if ((ExecIDs ?? []).length > 0)
        return false;
    if (!State.Health)
        return true;
    const sinceMs = (0,clock/* wallMs */.P3)() - Date.parse(State.Health.Log?.at(-1)?.End ?? State.StartedAt);
    const { Interval, StartInterval } = Config.Healthcheck ?? {};
    return [
        milliseconds(Interval) || DEFAULT_INTERVAL_MS,
        milliseconds(StartInterval) || DEFAULT_START_INTERVAL_MS,
    ].every((intervalMs) => Math.abs(sinceMs - intervalMs) > MARGIN_MS);
}
function milliseconds(nanoseconds = 0) {
    return nanoseconds / 1_000_000;
}

;// CONCATENATED MODULE: ./build/stack/engine-wire.js
function parseEvent(line) {
    const raw = JSON.parse(line);
    const attributes = raw.Actor?.Attributes ?? {};
    const containerId = raw.Actor?.ID;
    if (raw.Action === undefined || containerId === undefined)
        return undefined;
    return {
        containerId,
        service: attributes['com.docker.compose.service'] ?? '',
        action: raw.Action,
        exitCode: attributes['exitCode'] === undefined ? null : Number(attributes['exitCode']),
        atMs: nanosecondsToMs(line),
    };
}
/** timeNano is beyond what a double holds exactly, so it is cut from the text. */
function nanosecondsToMs(line) {
    const digits = /"timeNano":(\d+)/.exec(line)?.[1] ?? '0';
    return Number(digits.slice(0, -6)) + Number(`0.${digits.slice(-6)}`);
}
/** Docker frames logs of containers without a terminal: 8 bytes of header, the last 4 are the length. */
function demultiplex(raw) {
    const parts = [];
    let offset = 0;
    while (offset + 8 <= raw.length && (raw[offset] ?? 9) <= 2) {
        const length = raw.readUInt32BE(offset + 4);
        parts.push(raw.subarray(offset + 8, offset + 8 + length));
        offset += 8 + length;
    }
    return (parts.length > 0 ? Buffer.concat(parts) : raw).toString('utf8');
}

;// CONCATENATED MODULE: ./build/stack/engine.js
/** The Docker engine, as little of it as we need. dockerode's types go no further than this file. */






/** @throws UserError when no engine answers. */
async function connectEngine(env) {
    // Loaded here, not above: it costs more to start than all the rest, and --help needs no engine.
    const { default: Client } = await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.t.bind(__webpack_require__, 39040, 23));
    const { host, socketPath } = await (0,engine_location/* engineAddress */.Z)(env);
    const docker = new Client(socketPath === undefined ? undefined : { socketPath });
    const [version, raw] = await withDeadline(Promise.all([docker.version(), docker.info()])).catch((error) => {
        throw new errors/* UserError */.yo(`No Docker engine answers at ${host} (${(0,errors/* messageOf */.bD)(error)}). Start Docker, or set DOCKER_HOST to the engine you use.`);
    });
    const info = {
        version: version.Version,
        location: (0,engine_location/* locate */.x)(host, raw),
        cgroupVersion: raw['CgroupVersion'] === '2' ? '2' : '1',
        storageDriver: typeof raw['Driver'] === 'string' ? raw['Driver'] : 'unknown',
        securityOptions: raw['SecurityOptions'] ?? [],
        raw,
    };
    return { docker, info, ...operations(docker) };
}
function operations(docker) {
    return {
        /** Every container of a Compose project, running or not. */
        async containers(project) {
            const found = await midway(docker.listContainers({ all: true, filters: { label: [projectLabel(project)] } }));
            const states = await Promise.all(found.map(({ Id }) => inspectContainer(docker, Id)));
            return states.filter((state) => state !== undefined);
        },
        inspect: (id) => inspectContainer(docker, id),
        /** What the engine says of a container, its image and its processes, as it says it: for rules that read details. */
        async rawInspect(id) {
            const container = docker.getContainer(id);
            const inspected = await withDeadline(container.inspect()).catch(notFound);
            if (!inspected)
                return undefined;
            const image = docker.getImage(inspected.Image);
            const [details, history, top] = await Promise.all([
                withDeadline(image.inspect()).catch(notFound),
                withDeadline(image.history()).catch(notFound),
                inspected.State.Running ? withDeadline(processTitles(container)).catch(() => null) : null,
            ]);
            return {
                container: inspected,
                image: details ?? null,
                history: history ?? null,
                processes: top,
            };
        },
        /** The engine's own `bridge` network, or null where it has none. */
        async defaultBridge() {
            return ((await withDeadline(docker.getNetwork('bridge').inspect()).catch(notFound)) ?? null);
        },
        /** The image, or undefined where the engine does not have it. */
        async image(reference) {
            const image = docker.getImage(reference);
            const details = await withDeadline(image.inspect()).catch(notFound);
            if (!details)
                return undefined;
            const history = (await midway(image.history()));
            return {
                id: details.Id,
                config: details.Config,
                sizeBytes: details.Size,
                layers: details.RootFS.Layers ?? [],
                exposedPorts: Object.keys(details.Config.ExposedPorts ?? {})
                    .filter((port) => port.endsWith('/tcp'))
                    .map((port) => Number.parseInt(port, 10)),
                history: history
                    .map((entry) => ({
                    createdBy: entry.CreatedBy,
                    bytes: entry.Size,
                }))
                    .reverse(),
            };
        },
        /** Every tagged image of the engine, with its layers. */
        async images() {
            const listed = await midway(docker.listImages());
            const images = await Promise.all(listed.map(async ({ Id, RepoTags, Size }) => {
                const tags = (RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
                const details = tags.length === 0
                    ? undefined
                    : await withDeadline(docker.getImage(Id).inspect()).catch(notFound);
                return details ? [{ tags, sizeBytes: Size, layers: details.RootFS.Layers ?? [] }] : [];
            }));
            return images.flat();
        },
        /** Stops the clock of a project's running containers, and lets it go on. */
        async pause(project) {
            for (const { Id } of await runningOf(docker, project))
                await pauseContainer(docker.getContainer(Id));
        },
        async unpause(project) {
            for (const { Id } of await runningOf(docker, project))
                await unpauseContainer(docker.getContainer(Id));
        },
        /** As root, in a container that sees nothing else. False where the image has no `rm`, or cannot be run. */
        async removeFiles(folder, names, image) {
            const container = await midway(docker.createContainer({
                Image: image,
                User: '0',
                Entrypoint: ['rm', '-rf', '--', ...names.map((name) => `/folder/${name}`)],
                Cmd: [],
                NetworkDisabled: true,
                HostConfig: { Binds: [`${folder}:/folder`], NetworkMode: 'none' },
            })).catch(() => undefined);
            if (!container)
                return false;
            try {
                await midway(container.start());
                const { StatusCode } = (await midway(container.wait()));
                return StatusCode === 0;
            }
            catch {
                return false;
            }
            finally {
                await withDeadline(container.remove({ force: true, v: true }), REMOVE_TIMEOUT_MS).catch(notFound);
            }
        },
        /** Removes a tag; an image that has no other tag goes with it. One that is not there is fine. */
        async untag(reference) {
            await withDeadline(docker.getImage(reference).remove()).catch(notFound);
        },
        /** One sample of the engine's own statistics, or undefined when the container is gone. */
        async stats(id) {
            return withDeadline(docker.getContainer(id).stats({
                stream: false,
                'one-shot': true,
            })).catch(notFound);
        },
        /** Undefined when the container is gone or has no health check. */
        async healthReport(id) {
            const found = await withDeadline(docker.getContainer(id).inspect()).catch(notFound);
            if (!found?.State.Health)
                return undefined;
            // The engine gives null before the first time.
            const last = found.State.Health.Log?.at(-1);
            return {
                test: found.Config.Healthcheck?.Test ?? [],
                last: last ? { exitCode: last.ExitCode, output: last.Output } : null,
            };
        },
        /** The last lines a container wrote, stdout and stderr together. */
        async logTail(id, lines) {
            const raw = await withDeadline(docker.getContainer(id).logs({ stdout: true, stderr: true, tail: lines })).catch(notKept);
            return raw === undefined ? '' : demultiplex(raw);
        },
        /** What is left of a project beyond its containers. */
        async leftovers(project) {
            const filters = { label: [projectLabel(project)] };
            const [networks, volumes] = await midway(Promise.all([docker.listNetworks({ filters }), docker.listVolumes({ filters })]));
            return {
                networks: networks.map(({ Id }) => Id),
                volumes: volumes.Volumes.map(({ Name }) => Name),
            };
        },
        async removeContainer(id) {
            await withDeadline(docker.getContainer(id).remove({ force: true, v: true }), REMOVE_TIMEOUT_MS).catch(notFound);
        },
        async removeNetwork(id) {
            await withDeadline(docker.getNetwork(id).remove(), REMOVE_TIMEOUT_MS).catch(notFound);
        },
        async removeVolume(name) {
            await withDeadline(docker.getVolume(name).remove({ force: true }), REMOVE_TIMEOUT_MS).catch(notFound);
        },
        /**
         * Container events of a project, from now until the signal. The stream is open when this resolves; `onBroken` is told
         * when it ends before its time.
         */
        async watch(project, signal, onEvent, onBroken = () => undefined) {
            const stream = (await midway(docker.getEvents({ filters: { type: ['container'], label: [projectLabel(project)] } })));
            if (signal.aborted)
                stream.destroy();
            signal.addEventListener('abort', () => stream.destroy(), { once: true });
            const broken = (error) => {
                if (!signal.aborted)
                    onBroken(midwayError(error));
            };
            (0,external_node_readline_.createInterface)({ input: stream })
                .on('line', (line) => {
                const event = parseEvent(line);
                if (event)
                    onEvent(event);
            })
                .on('error', broken)
                .on('close', () => broken(new Error('its events ended')));
        },
    };
}
async function processTitles(container) {
    const { Processes, Titles } = (await container.top());
    const command = Titles.findIndex((title) => title === 'CMD' || title === 'COMMAND');
    return Processes.map((process) => process[command] ?? '');
}
function runningOf(docker, project) {
    return midway(docker.listContainers({ filters: { label: [projectLabel(project)] } }));
}
/** A logging driver that cannot be read from, such as `none`, is answered with 501. */
function notKept(error) {
    if (error.statusCode !== 501)
        notFound(error);
}
function projectLabel(project) {
    return `com.docker.compose.project=${project}`;
}
/** How the engine writes a time that never came. */
const NEVER = '0001-01-01';
async function inspectContainer(docker, id) {
    const found = await withDeadline(docker.getContainer(id).inspect()).catch(notFound);
    if (!found)
        return undefined;
    const { State, Config, HostConfig, NetworkSettings } = found;
    return {
        id: found.Id,
        service: Config.Labels['com.docker.compose.service'] ?? '',
        name: found.Name.replace(/^\//, ''),
        pid: State.Pid,
        wasStarted: !State.StartedAt.startsWith(NEVER),
        running: State.Running,
        restarting: State.Restarting,
        exitCode: State.ExitCode,
        oomKilled: State.OOMKilled,
        restartCount: found.RestartCount,
        health: State.Health?.Status ?? null,
        addresses: Object.values(NetworkSettings.Networks)
            .map((network) => network.IPAddress)
            .filter((address) => address !== ''),
        networkMode: HostConfig.NetworkMode ?? '',
        imageId: found.Image,
        hostPorts: Object.fromEntries(Object.entries(NetworkSettings.Ports).map(([port, bindings]) => [
            Number.parseInt(port, 10),
            (bindings ?? []).map(({ HostIp, HostPort }) => ({ host: HostIp, port: Number(HostPort) })),
        ])),
    };
}


/***/ }),

/***/ 57232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   Jt: () => (/* binding */ privateDirectory),
/* harmony export */   aX: () => (/* binding */ isRunTag),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   vS: () => (/* binding */ isTagOfRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** Every name a run gives away is made here, so that whatever it left can be found again by the run's id alone. */



const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;
function newRunId() {
    return Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(ID_LENGTH), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
}
function projectName(runId, variant) {
    return `cg-${runId}-${variant}`;
}
/** Image repositories are lower case; services may not be. */
function imageTag(runId, variant, service) {
    const repository = service
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    if (repository === service)
        return `${projectName(runId, variant)}/${repository}:run`;
    const exact = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(service).digest('hex').slice(0, 12);
    return `${projectName(runId, variant)}/${repository || 'service'}-${exact}:run`;
}
/** Made by any run of this program. */
function isRunTag(tag) {
    return /^cg-[a-z0-9]+-(?:base|head)\//.test(tag);
}
function isTagOfRun(runId, tag) {
    return tag.startsWith(`cg-${runId}-`);
}
/** Holds the generated models and copies of bind mounts: it may hold secrets, so it is no part of what is uploaded. */
function privateDirectory(runId, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `compose-gate-${runId}`);
}


/***/ }),

/***/ 37725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   n: () => (/* binding */ engineHost)
/* harmony export */ });
/** Where a container's port is reached, or undefined while it has no address. */
function addressOf(route, container, port, all) {
    if (route.kind === 'published-port') {
        const binding = container.hostPorts[port]?.[0];
        return binding && { host: route.engineHost, port: binding.port };
    }
    if (container.networkMode === 'host')
        return { host: '127.0.0.1', port };
    const shared = /^container:(.+)$/.exec(container.networkMode)?.[1];
    const owner = shared === undefined ? container : all.find(({ id }) => id === shared);
    const host = owner?.addresses[0];
    return host === undefined ? undefined : { host, port };
}
/** The host that published ports of a remote engine are reached at. */
function engineHost(env) {
    const match = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(env['DOCKER_HOST'] ?? '');
    return match?.[1]?.replace(/^\[|\]$/g, '') ?? '127.0.0.1';
}


/***/ }),

/***/ 3765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretValues),
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
const SECRET_NAME = /pass(word|wd|phrase)?|secret|token|api_?key|private_?key|access_?key|credential|(^|_)auth(_|$)/i;
/** user:password@ of any URL, wherever it stands in a value. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi;
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
function secretValues(model, env) {
    const variables = [
        ...Object.values(model.services).flatMap((service) => [
            ...variablesOf(service['environment']),
            ...variablesOf(service.build?.['args']),
        ]),
        ...Object.entries(env),
        // Compose reads these secrets from variables of any name.
        ...Object.values(model.secrets ?? {}).map(({ environment }) => ['secret', env[String(environment)]]),
    ];
    return new Set(variables.flatMap(([name, value]) => secretsIn(name, value)));
}
function variablesOf(variables) {
    return typeof variables === 'object' && variables !== null ? Object.entries(variables) : [];
}
function secretsIn(name, value) {
    if (typeof value !== 'string')
        return [];
    // The merged model writes a dollar twice.
    const text = value.replaceAll('$$', '$');
    const passwords = [...text.matchAll(URL_PASSWORD)].flatMap(([, password]) => password === undefined ? [] : [password, decoded(password)]);
    return isSecretName(name) ? [text, ...passwords] : passwords;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
;