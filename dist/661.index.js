"use strict";
exports.id = 661;
exports.ids = [661];
exports.modules = {

/***/ 44493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ baselineOnDisk),
/* harmony export */   X: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compare_baseline_stored_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10696);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9220);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52431);
/* harmony import */ var _records_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79214);
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52652);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81747);
/* harmony import */ var _stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62802);
/* harmony import */ var _event_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66574);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(673);
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
/**
 * The stored runs that a run is compared with. They are part of the yardstick: where there is a base, its file counts and not the
 * one that a pull request may have edited.
 */











/** The file that was named, else that of the environment; of the base where there is one. */
async function findBaseline(asked, stack, context) {
    if (asked === undefined && !(0,_location_js__WEBPACK_IMPORTED_MODULE_7__/* .isFileName */ .o)(stack.environment)) {
        // Its runs were measured by now: that is no reason to lose them.
        const why = `the environment "${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(stack.environment, 60)}" is no file name, so its baseline has no default place`;
        return { kind: 'absent', path: 'baselines', why };
    }
    const path = asked ?? (0,_location_js__WEBPACK_IMPORTED_MODULE_7__/* .baselinePath */ .X)(stack.environment);
    const yardstick = await yardstickOf(stack, context);
    if (yardstick.kind === 'checkout')
        return baselineOnDisk(path, asked !== undefined, context.directory);
    // What the base cannot have, such as a file that an earlier job left, is not for a pull request to edit.
    if (asked !== undefined && !(await (0,_stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .isTracked */ .X)(path, context.directory, context))) {
        return baselineOnDisk(path, true, context.directory);
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(context.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, path));
    if (yardstick.kind === 'unknown') {
        return {
            kind: 'unusable',
            path,
            why: `a pull request is not measured by a baseline of its own, and ${yardstick.why}`,
        };
    }
    if (yardstick.kind === 'folder') {
        return baselineOnDisk(inside, asked !== undefined, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, yardstick.path));
    }
    return inCommit(yardstick.sha, inside, path, context);
}
async function yardstickOf({ base }, context) {
    if (base.kind === 'commit' || base.kind === 'folder')
        return base;
    if (base.kind === 'images' && base.sha !== null)
        return { kind: 'commit', sha: base.sha };
    const found = await (0,_event_base_js__WEBPACK_IMPORTED_MODULE_6__/* .baseOfEvent */ .p)(context);
    if (!found)
        return { kind: 'checkout' };
    return found.kind === 'found'
        ? { kind: 'commit', sha: found.sha }
        : { kind: 'unknown', why: found.why };
}
async function inCommit(sha, inside, path, context) {
    const listed = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$)(context.directory, ['ls-tree', '-l', sha, '--', literal(inside)], context);
    if (listed === undefined || listed === '') {
        return { kind: 'absent', path, why: `the base commit ${short(sha)} has no ${path}` };
    }
    const blob = /^100\d+ blob (?<id>[0-9a-f]+)/.exec(listed)?.groups?.['id'];
    const text = blob === undefined
        ? undefined
        : await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$)(context.directory, ['cat-file', 'blob', blob], context);
    if (text === undefined) {
        return { kind: 'unusable', path, why: `${path} is no file in the base commit ${short(sha)}` };
    }
    const parsed = await (0,_records_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(text, `${path} of the base commit ${short(sha)}`);
    return { ...parsed, path };
}
function literal(path) {
    return `:(literal)${path}`;
}
function short(sha) {
    return sha.slice(0, 8);
}
/** As it lies there: a baseline, or where it was named also a run record. */
async function baselineOnDisk(path, wasNamed, directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    if (wasNamed && (await isRunRecord(file)))
        return ofRunRecord(file, path);
    const read = await (0,_records_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaselineFile */ .s$)(file, path);
    if (read.kind !== 'absent')
        return { ...read, path };
    return wasNamed
        ? { kind: 'unusable', path, why: `the baseline ${path} is not there` }
        : { kind: 'absent', path, why: `there is no committed baseline (${path})` };
}
const BEGINNING_BYTES = 200;
/** By its first lines: a run record may be far larger than a baseline may be. */
async function isRunRecord(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file), true);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
            return /"document"\s*:\s*"run"/.test(buffer.toString('utf8', 0, bytesRead));
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
    catch {
        return false;
    }
}
async function ofRunRecord(file, path) {
    try {
        const run = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocumentFile */ .K7)(file, 'run');
        if (!run)
            return { kind: 'unusable', path, why: `${path} is not there` };
        const stack = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocumentFile */ .K7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '../stack.json'), 'stack').catch(() => undefined);
        const own = stack?.runId === run.runId ? stack : null;
        return {
            kind: 'read',
            path,
            document: {
                environment: run.environment,
                runs: [(0,_compare_baseline_stored_run_js__WEBPACK_IMPORTED_MODULE_2__/* .storedRun */ .b)(run, own, null)],
                packages: null,
            },
        };
    }
    catch (error) {
        if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .EvidenceError */ .oe))
            throw error;
        return { kind: 'unusable', path, why: error.message.replace(/\.$/, '') };
    }
}


/***/ }),

/***/ 22145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireNamedBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);
/* harmony import */ var _stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62802);
/** A baseline that was named and is not there is a slip of the pen: told before anything is built or measured. */




/** @throws UserError where it lies neither on disk nor in git, from where the base's own would be read. */
async function requireNamedBaseline(asked, context) {
    if (asked === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, asked)))
        return;
    if (await (0,_stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_2__/* .isTracked */ .X)(asked, context.directory, context))
        return;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--baseline is "${asked}", which is not there. Name a baselines file or a run.json, or leave it out to take baselines/<environment>.json where there is one.`);
}


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

/***/ 52431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87982);
/** git, as far as we ask it. */

/** What git printed, or undefined where it refused. Hooks and prompts of the repository's author are not run. */
async function git(directory, args, { env, signal }) {
    const { exitCode, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)('git', ['-C', directory, '-c', 'core.hooksPath=/dev/null', ...args], { env: { ...env, GIT_TERMINAL_PROMPT: '0' }, signal });
    return exitCode === 0 ? stdout.trim() : undefined;
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

/***/ 33221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isStackFault)
/* harmony export */ });
const FAULT_CODES = new Set([
    'build-failed',
    'pull-failed',
    'create-failed',
    'exited',
    'crash-loop',
    'oom-killed',
    'unhealthy',
    'not-ready',
    'died-while-measured',
]);
/** A fault always has its service: one without would be nobody's, and be lost. */
function isStackFault(notice) {
    return notice.level === 'error' && notice.subject !== null && FAULT_CODES.has(notice.code);
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

/***/ 31529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   w: () => (/* binding */ measuredRounds)
/* harmony export */ });
/** Rounds whose numbers count; a void round is named by its reason and never averaged in. */
function measuredRounds(run, variant = 'head') {
    return run.rounds.filter((round) => round.variant === variant && round.outcome.kind === 'measured');
}
/** Undefined for no values; the mean of the middle two for an even count. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)];
    const lower = sorted[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}


/***/ }),

/***/ 66195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   t7: () => (/* binding */ KNOWN_TOKENS),
/* harmony export */   uY: () => (/* binding */ URL_USER)
/* harmony export */ });
/** What no honest text looks like: private keys, and tokens whose issuers gave them a form of their own. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const KNOWN_TOKENS = /(?<![A-Za-z0-9])(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10}|sk_live_[A-Za-z0-9]{20}|npm_[A-Za-z0-9]{36}|AIza[0-9A-Za-z_-]{35}|eyJ[A-Za-z0-9_-]{10,512}\.eyJ[A-Za-z0-9_-]{10})/;
/** Who asks, and often with which token: `://user:token@`. */
const URL_USER = /(:\/\/)[^\s/@"']{1,200}@/g;


/***/ }),

/***/ 62802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   X: () => (/* binding */ isTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52431);
/** Whether whoever wrote the checked-out commit wrote a file, too. */




/** `path` is relative to `directory`, or whole. Also true where a link or a submodule of the commit leads to the file. */
async function isTracked(path, directory, context) {
    const root = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['rev-parse', '--show-toplevel'], context);
    if (root === undefined)
        return false;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory);
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, path);
    const places = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(own, path)),
        // The same, where the folder is named by way of a link.
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(own, root)), written),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(written).catch(() => written)),
    ].filter(isInside);
    for (const place of new Set(places))
        if (await isKept(place, root, context))
            return true;
    return false;
}
async function isKept(place, root, context) {
    const parts = place.split(/[\\/]/);
    const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
    // git names a link or a submodule itself, and nothing that lies behind one.
    const asked = [
        ...folders.filter((folder) => leadsElsewhere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))),
        parts.join('/'),
    ];
    const literally = asked.map((each) => `:(literal)${each}`);
    const listed = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-files', '-z', '--', ...literally], context);
    return (listed ?? '') !== '';
}
function leadsElsewhere(folder) {
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    return entry?.isSymbolicLink() === true || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'));
}
/** A name may begin with two dots. */
function isInside(place) {
    return place !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(place) && place.split(/[\\/]/)[0] !== '..';
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