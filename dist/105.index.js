"use strict";
exports.id = 105;
exports.ids = [105];
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

/***/ 86105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/scan/hardening/index.js + 39 modules
var hardening = __webpack_require__(12108);
// EXTERNAL MODULE: ./build/scan/source-root.js
var source_root = __webpack_require__(68425);
;// CONCATENATED MODULE: ./build/scan/harden-stack.js
/** Hardening of a stack that is up: its Compose files, its containers and images, and the engine they run on. */






async function hardenStack(options) {
    const { stack } = options;
    const { rules } = stack.settings.scan;
    const [unknown] = (0,hardening/* unknownRules */.sF)(rules);
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`scan.rules: ${unknown}`);
    const facts = await engineFacts(options);
    // A base that Compose does not accept has no files to look at.
    const variants = stack.variants.filter(({ composeFiles }) => composeFiles.length > 0);
    // Each on its own: what is worse in head must not be hidden by what base has too.
    const results = await Promise.all(variants.map((variant) => hardenVariant(variant, facts, options)));
    return {
        findings: results.flatMap(({ findings }) => findings),
        notes: [...new Set(results.flatMap(({ notes }) => notes))],
        compliance: results.find(({ target }) => target.variant === 'head')?.compliance ?? [],
        scanner: {
            name: 'hardening',
            version: stack.tool.version,
            databaseUpdatedAt: null,
            targets: results.map(({ target }) => target),
            outcome: { kind: 'scanned' },
        },
    };
}
async function hardenVariant(stack, facts, options) {
    const began = performance.now();
    const { variant } = stack;
    const services = await runningServices(stack, options.engine);
    const running = (0,hardening/* hardenRuntime */.dG)({ variant, services, engine: facts });
    const files = await hardenFiles(stack, options);
    const parts = files.kind === 'read' ? [files.part, running] : [running];
    return {
        ...(0,hardening/* mergeHardening */.T)(parts, options.stack.settings.scan.rules),
        target: {
            variant,
            services: stack.services.map(({ name }) => name),
            name: stack.composeFiles.join(', '),
            outcome: files.kind === 'read' ? { kind: 'scanned' } : files,
            durationMs: performance.now() - began,
        },
    };
}
/** Compose took these files, so what we cannot read in them is missing evidence and no wrong input. */
async function hardenFiles(variant, { env, directory }) {
    const folder = (0,external_node_path_.resolve)(directory, variant.directory);
    const files = variant.composeFiles.map((file) => (0,external_node_path_.resolve)(folder, file));
    try {
        const part = await (0,hardening/* hardenStatic */.$N)({
            variant: variant.variant,
            files,
            env,
            envFiles: variant.envFiles.map((file) => (0,external_node_path_.resolve)(folder, file)),
            // The base's files lie in a checkout of their own.
            root: await (0,source_root/* sourceRoot */.u)(folder, files),
        });
        return { kind: 'read', part };
    }
    catch (error) {
        if (!(0,errors/* isExpected */.Dn)(error))
            throw error;
        return { kind: 'failed', text: (0,records_text/* plainText */.wh)(error.message) };
    }
}
async function runningServices(variant, engine) {
    const containers = await engine.containers(variant.project);
    const raw = await Promise.all(containers.map(async ({ id, service }) => ({ service, raw: await engine.rawInspect(id) })));
    // What the engine says is read field by field; each may be absent.
    return raw.flatMap(({ service, raw }) => (raw ? [{ service, ...raw }] : []));
}
async function engineFacts({ engine, engineHost, env }) {
    const isLocal = engine.info.location === 'local';
    return {
        info: engine.info.raw,
        bridge: (await engine.defaultBridge()),
        daemonConfig: isLocal ? await daemonConfig() : null,
        socket: isLocal ? await socketOf(engineHost) : null,
        // It is off where nobody turns it on.
        contentTrust: env['DOCKER_CONTENT_TRUST'] ?? '',
        hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    };
}
/** An engine without the file runs on its defaults; one whose file cannot be read is not known. */
async function daemonConfig() {
    try {
        const value = JSON.parse(await (0,promises_.readFile)('/etc/docker/daemon.json', 'utf8'));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch (error) {
        return error.code === 'ENOENT' ? {} : null;
    }
}
async function socketOf(host) {
    const entry = await (0,promises_.stat)(host.replace(/^unix:\/\//, '')).catch(() => undefined);
    return entry ? { mode: entry.mode & 0o777, uid: entry.uid } : null;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/platform/heap.js

/**
 * From here on, for the whole process: young objects get no more room than they have now. While a report of 125 MB is read, V8
 * gives them tens of megabytes that nothing frees again; with less, 150 MiB are saved and no time is lost (bench/scan/many.mjs).
 */
function keepYoungObjectsFew() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/scan/findings/ecosystem.js
/** Scanners name the same kind of package differently: Trivy by the file it was found in, Snyk by the package manager. */
const ECOSYSTEMS = {
    npm: ['npm', 'node-pkg', 'yarn', 'pnpm', 'bun'],
    maven: ['maven', 'jar', 'pom', 'gradle', 'sbt'],
    pip: ['pip', 'python-pkg', 'pipenv', 'poetry', 'uv', 'conda-pkg', 'conda-environment'],
    rubygems: ['rubygems', 'gemspec', 'bundler'],
    golang: ['golang', 'gobinary', 'gomod', 'gomodules', 'golangdep'],
    composer: ['composer', 'composer-vendor'],
    nuget: ['nuget', 'dotnet-core', 'packages-props'],
    cargo: ['cargo', 'rustbinary'],
};
const BY_TYPE = new Map(Object.entries(ECOSYSTEMS).flatMap(([ecosystem, types]) => types.map((type) => [type, ecosystem])));
/** Any other type is a distribution's: an image has one, and each scanner has its own name for it. */
function ecosystemOf(type) {
    return BY_TYPE.get(type) ?? 'system';
}
/** What Trivy calls the packages of an ecosystem that it finds installed in an image. */
const TYPE_IN_IMAGES = {
    npm: 'node-pkg',
    maven: 'jar',
    pip: 'python-pkg',
    rubygems: 'gemspec',
    golang: 'gobinary',
    composer: 'composer-vendor',
    nuget: 'dotnet-core',
    cargo: 'rustbinary',
};

;// CONCATENATED MODULE: ./build/scan/findings/version.js
/** Versions as far as advice needs them: which of several fixed ones is nearest, and which of two is later. */
/** Positive where `one` is later. Numbers compare as numbers, and a release is later than what leads to it. */
function compareVersions(one, other) {
    const [left, right] = [tokensOf(one), tokensOf(other)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = compareTokens(left[index], right[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function tokensOf(version) {
    return version.replace(/^v/, '').match(/\d+|[a-z]+/gi) ?? [];
}
function compareTokens(one, other) {
    if (one === undefined)
        return other === undefined ? 0 : -endRank(other);
    if (other === undefined)
        return endRank(one);
    const [left, right] = [Number(one), Number(other)];
    if (!Number.isNaN(left) && !Number.isNaN(right))
        return left - right;
    if (Number.isNaN(left) && Number.isNaN(right))
        return one < other ? -1 : Number(one > other);
    return Number.isNaN(left) ? -1 : 1;
}
/** A further number makes a version later, a word such as `rc` or `beta` earlier. */
function endRank(token) {
    return /^\d/.test(token) ? 1 : -1;
}
/** The smallest step: of `3.1.0, 2.6.9` the earliest that is later than what is installed; null where none is. */
function nearestFix(installed, fixed) {
    const candidates = (fixed ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .sort(compareVersions);
    if (installed === null)
        return candidates.at(-1) ?? null;
    return candidates.find((each) => compareVersions(each, installed) > 0) ?? null;
}

;// CONCATENATED MODULE: ./build/scan/findings/advice.js



/** What comes after these removes little. */
const MAX_ADVICE = 10;
/** Of the head alone, and only where a fixed version is known: anything else would be a guess. */
function adviceOn(findings, baseImages) {
    const fixFor = fixes();
    const fixable = findings.filter(({ kind, variants, package: pack }) => kind === 'vulnerability' && variants.includes('head') && fixFor(pack) !== null);
    const fromBase = fixable.filter(({ layer }) => layer === 'base');
    const others = fixable.filter(({ layer }) => layer !== 'base');
    return [
        ...groups(fromBase, (finding) => baseKey(finding, baseImages)).map((group) => baseImageAdvice(group, baseImages)),
        ...groups(others, packageKey).map((group) => packageAdvice(group, fixFor)),
    ]
        .sort(mostFirst)
        .slice(0, MAX_ADVICE);
}
/** Asked of a package for each of its findings. */
function fixes() {
    const known = new Map();
    return (pack) => {
        if (!pack)
            return null;
        const key = JSON.stringify([pack.installedVersion, pack.fixedVersion]);
        const fix = known.get(key) ?? fixOf(pack);
        known.set(key, fix);
        return fix;
    };
}
function fixOf(pack) {
    // Of several copies the latest is the one whose fix is a fix for all.
    const installed = (pack.installedVersion ?? '').split(', ').sort(compareVersions).at(-1) ?? '';
    return nearestFix(installed === '' ? null : installed, pack.fixedVersion);
}
function groups(items, keyOf) {
    const byKey = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = byKey.get(key);
        if (known)
            known.push(item);
        else
            byKey.set(key, [item]);
    }
    return [...byKey.values()];
}
/** Services on one base image change it together; where nobody knows the image, those with the same findings do. */
function baseKey(finding, baseImages) {
    const references = new Set(servicesInHead(finding).map((service) => imageOf(service, baseImages)?.reference));
    const [reference] = references;
    return references.size === 1 && typeof reference === 'string'
        ? JSON.stringify(['image', reference])
        : JSON.stringify(['services', servicesInHead(finding)]);
}
function packageKey({ package: pack }) {
    return JSON.stringify([ecosystemOf(pack?.type ?? ''), pack?.name]);
}
function imageOf(service, baseImages) {
    return baseImages.find((image) => image.service === service);
}
function servicesInHead({ affects }) {
    return affects.flatMap(({ service, variants }) => service !== null && variants.includes('head') ? [service] : []);
}
function baseImageAdvice(group, baseImages) {
    const services = servicesOf(group);
    const images = services.flatMap((service) => imageOf(service, baseImages) ?? []);
    const reference = images.find((image) => image.reference !== null)?.reference ?? null;
    const better = images.find((image) => image.better !== null)?.better ?? null;
    const subject = reference ?? `the base image of ${services.join(', ')}`;
    const step = better === null ? `a newer build of ${subject}` : `${better} in the place of ${subject}`;
    return {
        kind: 'base-image',
        subject: (0,records_text/* plainText */.wh)(subject),
        from: reference,
        to: better,
        services,
        ...removedBy(group),
        text: (0,records_text/* plainText */.wh)(`Build ${listed(services)} on ${step}: removes ${counted(group)}.`, 500),
    };
}
/** The highest of the nearest fixes: the smallest version that removes them all. */
function packageAdvice(group, fixFor) {
    const services = servicesOf(group);
    const pack = group[0]?.package;
    const name = pack?.name ?? '';
    const to = unique(group.flatMap((finding) => fixFor(finding.package) ?? []))
        .sort(compareVersions)
        .at(-1);
    const from = unique(group.flatMap((finding) => finding.package?.installedVersion ?? [])).join(', ');
    return {
        kind: 'package',
        subject: name,
        from: from === '' ? null : from,
        to: to ?? null,
        services,
        ...removedBy(group),
        text: (0,records_text/* plainText */.wh)(`Update ${name}${from === '' ? '' : ` from ${from}`} to ${to ?? 'a fixed version'} in ${listed(services)}: removes ${counted(group)}.`, 500),
    };
}
function servicesOf(group) {
    return unique(group.flatMap(servicesInHead)).sort();
}
function removedBy(group) {
    const removes = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
    for (const { severity } of group)
        removes[severity] += 1;
    return { removes, keys: group.map(({ key }) => key) };
}
function counted(group) {
    const { removes } = removedBy(group);
    const parts = SEVERITIES.flatMap((severity) => removes[severity] === 0 ? [] : [`${removes[severity]} ${severity}`]);
    return `${group.length === 1 ? '1 finding' : `${group.length} findings`} (${parts.join(', ')})`;
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
/** Serious findings first, then all, then the name, so that the order never changes by itself. */
function mostFirst(one, other) {
    const difference = SEVERITIES.map((severity) => other.removes[severity] - one.removes[severity]).find((each) => each !== 0);
    return difference ?? (one.subject < other.subject ? -1 : 1);
}
function listed(names) {
    const last = names.at(-1) ?? 'the stack';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
function unique(values) {
    return [...new Set(values)];
}

// EXTERNAL MODULE: ./build/scan/findings/severity.js
var findings_severity = __webpack_require__(20889);
;// CONCATENATED MODULE: ./build/scan/findings/change.js

function coverageOf(scanners) {
    const answers = new Map();
    return (name, variant, service) => {
        const key = JSON.stringify([name, variant, service]);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = covers(scanners.find((scanner) => scanner.name === name), variant, service);
        answers.set(key, answer);
        return answer;
    };
}
function covers(scanner, variant, service) {
    const ofVariant = (scanner?.targets ?? []).filter((target) => target.variant === variant);
    const ofService = service === null ? ofVariant : ofVariant.filter(({ services }) => services.includes(service));
    if (ofService.length > 0)
        return ofService.every(({ outcome }) => outcome.kind === 'scanned');
    // A service that the variant does not have has nothing to find, if the variant was looked at.
    return (scanner?.outcome.kind === 'scanned' &&
        ofVariant.some(({ outcome }) => outcome.kind === 'scanned'));
}
function changeOf({ finding, severityIn }, covered) {
    const { affects, foundBy } = finding;
    const only = (variant) => affects.filter(({ variants }) => variants.length === 1 && variants[0] === variant);
    const inBoth = affects.some(({ variants }) => variants.length === 2);
    const added = only('head').filter(({ service }) => foundBy.some((scanner) => covered(scanner, 'base', service)));
    if (inBoth)
        return added.length > 0 || isRatedHigher(severityIn) ? 'worse' : 'unchanged';
    if (added.length > 0)
        return 'new';
    if (only('head').length > 0)
        return 'unknown';
    const gone = only('base').every(({ service }) => foundBy.every((scanner) => covered(scanner, 'head', service)));
    return gone ? 'fixed' : 'unknown';
}
function isRatedHigher({ base, head }) {
    return base !== undefined && head !== undefined && (0,findings_severity/* severityRank */.qs)(head) > (0,findings_severity/* severityRank */.qs)(base);
}

// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/scan/hardening/rules/index.js + 24 modules
var rules = __webpack_require__(90923);
;// CONCATENATED MODULE: ./build/scan/findings/ignores.js



/** `now` decides which ignores have ended: one holds to the end of its last day, UTC. */
function applyIgnores(all, ignores, scanners, now) {
    const today = now.toISOString().slice(0, 10);
    const valid = ignores.filter(({ expires }) => expires >= today);
    const used = new Set();
    const ignored = [];
    const kept = all.flatMap((merged) => {
        let rest = merged;
        for (const ignore of valid) {
            if (rest === undefined || !names(ignore, rest))
                continue;
            const { accepted, left } = split(rest, ignore);
            if (accepted === null)
                continue;
            used.add(ignore);
            ignored.push(ignoredOf(merged, ignore, accepted));
            rest = left;
        }
        return rest ?? [];
    });
    return { kept, ignored, unused: unusedOf(ignores, valid, used, scanners) };
}
function names({ id }, { finding }) {
    const wanted = id.toLowerCase();
    return [finding.key, finding.id, ...finding.aliases].some((each) => each.toLowerCase() === wanted);
}
/** An ignore for one service leaves the finding to the others. */
function split(merged, { service }) {
    const { finding } = merged;
    if (service === null)
        return { accepted: finding.services, left: undefined };
    if (!finding.services.includes(service))
        return { accepted: null, left: merged };
    const affects = finding.affects.filter((each) => each.service !== service);
    if (affects.length === 0)
        return { accepted: [service], left: undefined };
    const services = finding.services.filter((each) => each !== service);
    const variants = finding.variants.filter((variant) => affects.some((each) => each.variants.includes(variant)));
    return {
        accepted: [service],
        left: { ...merged, finding: { ...finding, affects, services, variants } },
    };
}
function ignoredOf({ finding }, { reason, expires }, services) {
    return { key: finding.key, id: finding.id, services, reason: (0,records_text/* plainText */.wh)(reason), expires };
}
function unusedOf(ignores, valid, used, scanners) {
    return ignores.flatMap((ignore) => {
        const { id, reason } = ignore;
        const entry = { id: (0,records_text/* plainText */.wh)(id), reason: (0,records_text/* plainText */.wh)(reason) };
        if (!valid.includes(ignore))
            return [{ ...entry, why: 'expired' }];
        if (used.has(ignore) || !couldBeUsed(ignore, scanners))
            return [];
        const meant = ruleLike(id);
        return [{ ...entry, why: 'unused', ...(meant !== undefined && meant !== id && { meant }) }];
    });
}
/** The hardening rule that an id names, or nearly names. */
function ruleLike(id) {
    return (0,nearest/* nearest */.p)(id, RULE_NAMES);
}
const RULE_NAMES = rules/* allRules */.V.map(({ name }) => name);
/** What was not scanned whole may still hold what an ignore is for. */
function couldBeUsed({ id }, scanners) {
    return whoFinds(id).every((name) => {
        const scanner = scanners.find((each) => each.name === name);
        return (scanner?.outcome.kind === 'scanned' &&
            scanner.targets.every(({ outcome }) => outcome.kind === 'scanned'));
    });
}
function whoFinds(id) {
    if (/^SNYK-/i.test(id))
        return ['snyk'];
    if (/^(?:CVE|GHSA|DS)-|^(?:vuln|secret|misconfig):/i.test(id))
        return ['trivy'];
    // A slip in the name of a rule is told whether or not another scanner ran.
    if (id.startsWith('hardening:') || ruleLike(id) !== undefined)
        return ['hardening'];
    return ['trivy', 'hardening'];
}

;// CONCATENATED MODULE: ./build/scan/findings/same-issue.js
/** Trivy and Snyk on the same issue: Snyk's takes the key of Trivy's, so that it stays the same with and without a token. */

/** Those of the second scanner, under the keys of the first where both mean the same; nothing is dropped. */
function underSharedKeys(first, second) {
    const index = indexOf(first);
    return second.flatMap((found) => found.variants.flatMap((variant) => found.services.flatMap((service) => {
        const here = { ...found, variants: [variant], services: [service] };
        const keys = matchesOf(here, index.get(placeKey(variant, service, here)) ?? []);
        return keys.length === 0 ? [here] : keys.map((key) => ({ ...here, key }));
    })));
}
function indexOf(all) {
    const index = new Map();
    for (const found of all) {
        if (found.package === null)
            continue;
        for (const variant of found.variants) {
            for (const service of found.services) {
                const key = placeKey(variant, service, found);
                const known = index.get(key);
                if (known)
                    known.push(found);
                else
                    index.set(key, [found]);
            }
        }
    }
    return index;
}
/** Of a package in a service, however a scanner spells it. */
function placeKey(variant, service, { package: pack }) {
    const ecosystem = ecosystemOf(pack?.type ?? '');
    return JSON.stringify([variant, service, ecosystem, packageName(ecosystem, pack?.name ?? '')]);
}
/** Python packages have several spellings of one name. */
function packageName(ecosystem, name) {
    return ecosystem === 'pip' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}
/** Keys of the same issue on the same package; a second copy of another version is another finding. */
function matchesOf(found, candidates) {
    const names = new Set([found.id, ...found.aliases]);
    const same = candidates.filter(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
    const version = found.package?.installedVersion;
    const exact = same.filter(({ package: pack }) => pack?.installedVersion === version);
    return [...new Set((exact.length > 0 || same.length > 1 ? exact : same).map(({ key }) => key))];
}

;// CONCATENATED MODULE: ./build/scan/findings/merge.js


function mergeFindings(all) {
    const bySnyk = all.filter((found) => isVulnerabilityBySnyk(found));
    const others = all.filter((found) => !isVulnerabilityBySnyk(found));
    const byKey = new Map();
    const shared = bySnyk.length === 0 ? [] : underSharedKeys(others, bySnyk);
    for (const found of [...others, ...shared]) {
        const known = byKey.get(found.key);
        if (known)
            known.push(found);
        else
            byKey.set(found.key, [found]);
    }
    const whereOfOne = rememberedWhere();
    return Array.from(byKey.values(), (group) => {
        const [first, ...others] = group;
        return first && others.length === 0 ? asIs(first, whereOfOne) : mergeOne(group);
    });
}
/** Most findings of a large report are of the same services, and share what is said of these. */
function rememberedWhere() {
    const known = new Map();
    return (found) => {
        // No name has a line break.
        const key = `${found.variants.join(' ')}\n${found.services.join('\n')}`;
        const where = known.get(key) ?? whereOf([found]);
        known.set(key, where);
        return where;
    };
}
function whereOf(all) {
    const affects = affectsOf(all);
    return {
        variants: VARIANTS.filter((variant) => all.some(({ variants }) => variants.includes(variant))),
        services: merge_unique(affects.flatMap(({ service }) => service ?? [])),
        affects,
    };
}
function isVulnerabilityBySnyk({ kind, foundBy }) {
    return kind === 'vulnerability' && foundBy[0] === 'snyk';
}
/** Nobody else has a word on it. */
function asIs(found, whereOfOne) {
    const aliases = merge_unique(found.aliases).filter((id) => id !== found.id);
    return {
        severityIn: severitiesByVariant([found]),
        finding: { ...found, ...whereOfOne(found), aliases },
    };
}
/** Of equal standing the first one speaks, and the others fill in what it lacks; the head speaks before the base. */
function mergeOne(all) {
    const inOrder = [...all].sort((one, other) => standing(one) - standing(other));
    const first = inOrder[0];
    const severityIn = severitiesByVariant(inOrder);
    return {
        severityIn: comparableSeverities(inOrder),
        finding: {
            ...first,
            aliases: merge_unique(inOrder.flatMap(({ id, aliases }) => [id, ...aliases])).filter((id) => id !== first.id),
            ...whereOf(inOrder),
            severity: severityIn.head ?? severityIn.base ?? 'unknown',
            severities: severitiesBySource(inOrder),
            foundBy: merge_unique(inOrder.flatMap(({ foundBy }) => foundBy)),
            package: packageOf(inOrder),
            layer: layerOf(inOrder),
            location: locationOf(inOrder),
            why: firstKnown(inOrder, ({ why }) => why),
            fix: firstKnown(inOrder, ({ fix }) => fix),
            fixEdit: firstKnown(inOrder, ({ fixEdit }) => fixEdit),
            cis: firstKnown(inOrder, ({ cis }) => cis),
            epss: inOrder.reduce((most, { epss }) => larger(most, epss), null),
            kev: kevOf(inOrder),
            url: firstKnown(inOrder, ({ url }) => url),
        },
    };
}
const VARIANTS = ['base', 'head'];
function standing(found) {
    const second = found.foundBy[0] === 'snyk' || isWitness(found);
    return (second ? 2 : 0) + (found.variants.includes('head') ? 0 : 1);
}
/** A check of Trivy's that says the same as a rule of ours. */
function isWitness({ kind, foundBy }) {
    return kind === 'hardening' && foundBy[0] !== 'hardening';
}
/** Trivy points to the instruction, our rules to where the service is declared. */
function locationOf(all) {
    const pick = ({ location }) => location;
    return firstKnown(all.filter(isWitness), pick) ?? firstKnown(all, pick);
}
/** Every scanner has weighed its sources already; between scanners the more serious word counts. */
function severitiesByVariant(all) {
    return Object.fromEntries(VARIANTS.flatMap((variant) => {
        const there = all.filter(({ variants }) => variants.includes(variant));
        return there.length === 0
            ? []
            : [[variant, (0,findings_severity/* highest */.BR)(there.map(({ severity }) => severity))]];
    }));
}
function comparableSeverities(all) {
    const ofVariants = VARIANTS.map((variant) => all.filter(({ variants }) => variants.includes(variant))).filter((found) => found.length > 0);
    const isInAll = (scanner) => ofVariants.every((found) => found.some(({ foundBy }) => foundBy.includes(scanner)));
    return severitiesByVariant(all.filter(({ foundBy }) => foundBy.every(isInAll)));
}
function severitiesBySource(all) {
    const [first, ...others] = merge_unique(all.map(({ severities }) => severities));
    // An image that several use was read once.
    if (first && others.length === 0)
        return first;
    const bySource = new Map();
    for (const [source, severity] of all.flatMap(({ severities }) => Object.entries(severities))) {
        const known = bySource.get(source);
        if (known === undefined || (0,findings_severity/* severityRank */.qs)(severity) > (0,findings_severity/* severityRank */.qs)(known))
            bySource.set(source, severity);
    }
    return Object.fromEntries(bySource);
}
/** Service by service, in the order of their names; null where it is of no service. */
function affectsOf(all) {
    const byService = new Map();
    for (const { services, variants } of all) {
        for (const service of services.length === 0 ? [null] : services) {
            const known = byService.get(service) ?? new Set();
            for (const variant of variants)
                known.add(variant);
            byService.set(service, known);
        }
    }
    return [...byService]
        .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
        .map(([service, variants]) => ({
        service,
        variants: VARIANTS.filter((each) => variants.has(each)),
    }));
}
/** What is installed in the head, or in the base where the head has none of it. */
function packageOf(all) {
    const packages = all.flatMap((found) => (found.package ? [{ ...found.package, found }] : []));
    const [first] = packages;
    if (!first)
        return null;
    const ofHead = packages.filter(({ found }) => found.variants.includes('head'));
    const relevant = ofHead.length > 0 ? ofHead : packages;
    const versions = merge_unique(relevant.flatMap(({ installedVersion }) => installedVersion ?? [])).sort();
    return {
        name: first.name,
        type: first.type,
        path: firstKnown(relevant, ({ path }) => path),
        installedVersion: versions.length === 0 ? null : versions.join(', '),
        fixedVersion: firstKnown(relevant, ({ fixedVersion }) => fixedVersion),
    };
}
/** Ours as soon as one of them is ours: then we can change it. */
function layerOf(all) {
    const layers = all.map(({ layer }) => layer);
    return ['own', 'base'].find((layer) => layers.includes(layer)) ?? 'unknown';
}
function kevOf(all) {
    const known = all.map(({ kev }) => kev).filter((kev) => kev !== null);
    return known.length === 0 ? null : known.includes(true);
}
function larger(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.max(one, other);
}
function firstKnown(items, pick) {
    for (const item of items) {
        const value = pick(item);
        if (value !== null)
            return value;
    }
    return null;
}
function merge_unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./build/scan/findings/same-rule.js
const OVERLAPS = {
    'DS-0002': { rules: ['runs-as-root'], decides: true },
    'DS-0026': { rules: ['health-check-missing', 'image-health-check-missing'], decides: true },
    'DS-0005': { rules: ['image-add-instruction'], decides: false },
    'DS-0017': { rules: ['image-update-alone'], decides: false },
    'DS-0031': {
        rules: ['image-secret-in-history', 'image-secret-in-environment', 'secret-in-build-args'],
        decides: false,
    },
};
/** Every rule of ours that is named above. */
const OVERLAPPING_RULES = Object.values(OVERLAPS).flatMap(({ rules }) => rules);
function underOurRules(all, covered) {
    const ours = new Map();
    for (const found of all) {
        if (found.kind === 'hardening') {
            for (const place of placesOf(found))
                ours.set(same_rule_placeKey(place, found.id), found);
        }
    }
    return all.flatMap((found) => {
        const overlap = found.kind === 'misconfiguration' ? OVERLAPS[found.id] : undefined;
        if (!overlap)
            return [found];
        return placesOf(found).flatMap((place) => {
            const here = { ...found, variants: [place.variant], services: [place.service] };
            const rule = overlap.rules.find((name) => ours.has(same_rule_placeKey(place, name)));
            const own = rule === undefined ? undefined : ours.get(same_rule_placeKey(place, rule));
            if (own)
                return [asWitness(here, own)];
            return overlap.decides && covered('hardening', place.variant, place.service) ? [] : [here];
        });
    });
}
function placesOf({ variants, services }) {
    return variants.flatMap((variant) => services.map((service) => ({ variant, service })));
}
function same_rule_placeKey({ variant, service }, rule) {
    return JSON.stringify([variant, service, rule]);
}
/** The severity of our rule counts: the configuration can change it. */
function asWitness(found, own) {
    return {
        ...found,
        key: own.key,
        kind: own.kind,
        id: own.id,
        aliases: [found.id],
        title: own.title,
        severity: own.severity,
    };
}

;// CONCATENATED MODULE: ./build/scan/hardening/benchmark.js
/** In the order of the rows; five services that pass are one row and not five. */
function benchmarkRows(rows) {
    const merged = new Map();
    for (const { cis, rule, title, service, outcome, why } of rows) {
        if (cis === null)
            continue;
        const key = JSON.stringify([cis, rule, title, outcome, why]);
        const row = merged.get(key) ?? { cis, rule, title, outcome, services: [], why };
        if (service !== null)
            row.services.push(service);
        merged.set(key, row);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./build/scan/outcome.js
function notScanned(name, reason, text, version = null) {
    return nothingFound(name, version, { kind: 'not-scanned', reason, text });
}
/** As a whole, before it came to a single target. */
function failed(name, text) {
    return nothingFound(name, null, { kind: 'failed', text });
}
function nothingFound(name, version, outcome) {
    return {
        scanner: { name, version, databaseUpdatedAt: null, targets: [], outcome },
        found: [],
        sboms: [],
        notices: [],
    };
}

// EXTERNAL MODULE: ./build/platform/process.js
var platform_process = __webpack_require__(87982);
// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/scan/environment.js
/** What a scanner may know of our environment: how to reach the engine and the network, and nothing else. */



const PASSED_ON = [
    'PATH',
    'DOCKER_HOST',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
];
/** Tokens, and whatever else a job has in its environment, stay out of reach. `home` is a folder of our own. */
function scannerEnvironment(env, folders) {
    const passed = PASSED_ON.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), HOME: folders.home, TMPDIR: folders.temporary };
}
/** Where the program is; relative entries of PATH are not looked at, for the folder we are in may be a pull request's. */
async function findProgram(name, env) {
    for (const folder of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (await isProgram(path))
            return path;
    }
    return undefined;
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/scan/pool.js
/** At most so many at once; results in the order of the items. `worker` counts from 0 and is never in two places. */
async function mapWithWorkers(items, workers, work) {
    const results = [];
    let next = 0;
    const takeTurns = async (worker) => {
        try {
            for (let index = next++; index < items.length; index = next++) {
                results[index] = await work(items[index], worker);
            }
        }
        catch (error) {
            next = items.length;
            throw error;
        }
    };
    const count = Math.min(workers, items.length);
    // Nothing may still be running when this fails: its folders are about to be removed.
    const ends = await Promise.allSettled(Array.from({ length: count }, (_, worker) => takeTurns(worker)));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return results;
}

;// CONCATENATED MODULE: ./build/scan/private-folder.js



/** A folder that only we can read, for what a scanner writes; it is gone when the work is done, whatever happened. */
async function inPrivateFolder(env, work) {
    // mkdtemp makes it with mode 0700.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'compose-gate-scan-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

// EXTERNAL MODULE: ./build/scan/targets.js
var targets = __webpack_require__(92259);
;// CONCATENATED MODULE: ./build/scan/snyk/environment.js
/** What the Snyk CLI may know: the token, which Snyk to ask, and what every scanner may. */

/** Names another Snyk (a region, a private one) and the organisation that the test counts for. */
const environment_PASSED_ON = ['SNYK_API', 'SNYK_CFG_ORG', 'SNYK_HTTP_PROTOCOL_UPGRADE'];
function snykEnvironment(env, token, folder) {
    const passed = environment_PASSED_ON.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...scannerEnvironment(env, { home: folder, temporary: folder }),
        ...Object.fromEntries(passed),
        SNYK_TOKEN: token,
        SNYK_DISABLE_ANALYTICS: '1',
        XDG_CONFIG_HOME: folder,
    };
}

;// CONCATENATED MODULE: ./build/scan/reading.js
class MalformedReport extends Error {
    name = 'MalformedReport';
}
/** @throws MalformedReport for anything but a JSON object */
function fieldsOf(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new MalformedReport(`${what} is ${describe(value)} where an object was expected`);
}
/** Empty where it is absent or null. */
function optionalFields(fields, name) {
    const value = fields[name];
    return value === undefined || value === null ? {} : fieldsOf(value, name);
}
/** Empty where it is absent or null. */
function listOf(fields, name) {
    const value = fields[name];
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        throw new MalformedReport(`${name} is ${describe(value)} where a list was expected`);
    }
    return value.map((entry) => fieldsOf(entry, `an entry of ${name}`));
}
/** @throws MalformedReport where it is no text, or an empty one */
function textOf(fields, name) {
    const value = fields[name];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new MalformedReport(`${name} is ${describe(value)} where a text was expected`);
}
/** Null where it is absent or empty. */
function optionalText(fields, name) {
    const value = fields[name];
    if (value === undefined || value === null || value === '')
        return null;
    if (typeof value === 'string')
        return value;
    throw new MalformedReport(`${name} is ${describe(value)} where a text was expected`);
}
/** What is not text is left out: these lists only ever add to a finding. */
function textsOf(fields, name) {
    const value = fields[name];
    if (!Array.isArray(value))
        return [];
    return value.filter((entry) => typeof entry === 'string' && entry !== '');
}
/** Null where there is no whole number of at least 0. */
function optionalCount(fields, name) {
    const value = fields[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value === '')
        return 'empty';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/scan/snyk/failure.js

/** An image that the engine lacks is looked for in the default registry. */
const NO_IMAGE = /docker\.io|No such image|manifest unknown/i;
const SIGNS = [
    {
        text: /monthly limit|test limit|reached your .*limit|quota|too many requests|\b429\b/i,
        reason: 'quota',
        says: 'the quota of its plan is used up. Wait for the next month, or use another plan.',
    },
    {
        text: /MissingApiToken|authentication (?:failed|error)|not authenticated|unauthori[sz]ed|\b401\b/i,
        reason: 'no-token',
        says: 'Snyk does not accept the token. Give a valid one as SNYK_TOKEN.',
    },
    {
        exitCodes: [77],
        text: /forbidden|not permitted|\b403\b/i,
        reason: 'no-token',
        says: 'the token may not test images. Give one that may, as SNYK_TOKEN.',
    },
    {
        text: /failed to get vulns/i,
        reason: 'unavailable',
        // What the CLI makes of every refusal, 429 and 503 alike.
        says: 'Snyk does not answer, or the quota of its plan is used up: its CLI does not say which. Look at your usage in Snyk, or run the scan again later.',
    },
    {
        exitCodes: [69, 75],
        text: /ENOTFOUND (?:[\w-]+\.)*snyk\.io|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|service unavailable|bad gateway|gateway time-?out|\b50[0234]\b/i,
        reason: 'unavailable',
        says: 'Snyk does not answer. Run the scan again later.',
    },
];
/** `said` is what the report or the output says, in one line. */
function failureOf(result, said) {
    const text = `${said}\n${result.stderr}`;
    if (NO_IMAGE.test(text)) {
        return {
            kind: 'failed',
            text: 'the image is no longer on the engine. Run `compose-gate up` again.',
        };
    }
    const known = SIGNS.find((sign) => (sign.exitCodes?.includes(result.exitCode) ?? false) || (sign.text?.test(text) ?? false));
    const detail = (0,records_text/* plainText */.wh)(said === '' ? result.stderr : said);
    if (known) {
        const quoted = detail === '' ? '' : ` It said: ${detail}`;
        return { kind: 'not-scanned', reason: known.reason, text: `${known.says}${quoted}` };
    }
    const how = result.signal === undefined
        ? `ended with exit code ${result.exitCode}`
        : `was killed (${result.signal})`;
    return {
        kind: 'failed',
        text: `Snyk ${how} without a report${detail === '' ? ' and said nothing' : `: ${detail}`}`,
    };
}

// EXTERNAL MODULE: ./build/scan/findings/key.js
var findings_key = __webpack_require__(56519);
;// CONCATENATED MODULE: ./build/scan/snyk/issue.js






/**
 * The issues of one part of a report: the system's packages or one application's. Snyk lists a path from the root for
 * each, so the same issue on the same package comes up many times.
 */
function issuesOf(part, entries) {
    const issues = new Map();
    for (const entry of entries) {
        // The organisation's licence policy is reported among the vulnerabilities.
        if (entry['type'] === 'license')
            continue;
        for (const name of namesOf(entry)) {
            const issue = issueOf(part, entry, name);
            if (!issues.has(issue.key))
                issues.set(issue.key, issue);
        }
    }
    return [...issues.values()];
}
/** One, or a list where issues are grouped. */
function namesOf(entry) {
    const name = entry['name'];
    if (Array.isArray(name))
        return [...new Set(textsOf(entry, 'name'))];
    return [optionalText(entry, 'name') ?? textOf(entry, 'packageName')];
}
function issueOf(part, entry, fullName) {
    const own = textOf(entry, 'id');
    const identifiers = identifiersOf(entry);
    const id = identifiers[0] ?? own;
    const pack = issue_packageOf(part, entry, fullName);
    const severity = (0,findings_severity/* severityNamed */.xT)(entry['severityWithCritical'] ?? entry['severity']);
    const installedVersion = optionalText(entry, 'version');
    const fixedVersion = optionalText(entry, 'nearestFixedInVersion') ??
        nearestFix(installedVersion, textsOf(entry, 'fixedIn').join(','));
    return {
        key: (0,findings_key/* keyOf */.T)('vuln', [pack.class, pack.type, pack.name, '', id]),
        kind: 'vulnerability',
        id: (0,records_text/* plainText */.wh)(id, MAX_ID),
        aliases: [...new Set([...identifiers, own])]
            .filter((each) => each !== id)
            .map((each) => (0,records_text/* plainText */.wh)(each, MAX_ID)),
        title: (0,records_text/* plainText */.wh)(optionalText(entry, 'title') ?? `${id} in ${pack.name}`),
        severity,
        severities: severitiesOf(entry, severity),
        foundBy: ['snyk'],
        package: {
            name: (0,records_text/* plainText */.wh)(pack.name),
            type: (0,records_text/* plainText */.wh)(pack.type),
            path: pack.path === null ? null : (0,records_text/* plainText */.wh)(pack.path, 500),
            installedVersion: plainOrNull(installedVersion),
            fixedVersion: plainOrNull(fixedVersion),
        },
        layer: 'unknown',
        location: null,
        why: null,
        fix: (0,records_text/* plainText */.wh)(fixedVersion === null
            ? 'There is no fixed version yet.'
            : `Update ${pack.name} to ${fixedVersion}.`),
        fixEdit: null,
        cis: null,
        epss: shareOf(optionalFields(entry, 'epssDetails')['probability']),
        kev: isKnownExploited(entry),
        url: own.startsWith('SNYK-')
            ? `https://security.snyk.io/vuln/${encodeURIComponent(own)}`
            : null,
    };
}
const MAX_ID = 100;
/** Public names first, in an order that never changes. */
function identifiersOf(entry) {
    const identifiers = optionalFields(entry, 'identifiers');
    return [...textsOf(identifiers, 'CVE').sort(), ...textsOf(identifiers, 'GHSA').sort()];
}
/** In the words that Trivy has for the same package. */
function issue_packageOf(part, entry, fullName) {
    if (isOfSystem(part, entry)) {
        const [distribution = ''] = (optionalText(entry, 'packageManager') ?? '').split(':');
        return {
            class: 'os-pkgs',
            type: DISTRIBUTIONS[distribution] ?? distribution,
            // `source/binary`, of which Trivy names the binary.
            name: fullName.slice(fullName.lastIndexOf('/') + 1),
            path: null,
        };
    }
    const manager = optionalText(part, 'packageManager') ?? optionalText(entry, 'packageManager') ?? '';
    const ecosystem = ecosystemOf(manager);
    return {
        class: 'lang-pkgs',
        type: TYPE_IN_IMAGES[ecosystem] ?? manager,
        name: fullName,
        path: optionalText(part, 'displayTargetFile') ?? optionalText(part, 'targetFile'),
    };
}
function isOfSystem(part, entry) {
    return (entry['language'] === 'linux' ||
        ['apk', 'deb', 'rpm', 'linux'].includes(optionalText(part, 'packageManager') ?? ''));
}
/** Where Trivy has another word for it. */
const DISTRIBUTIONS = {
    amzn: 'amazon',
    rhel: 'redhat',
    sles: 'suse linux enterprise server',
    ol: 'oracle',
};
function severitiesOf(entry, snyk) {
    const nvd = (0,findings_severity/* severityNamed */.xT)(entry['nvdSeverity']);
    return nvd === 'unknown' ? { snyk } : { snyk, nvd };
}
function shareOf(value) {
    const share = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return share >= 0 && share <= 1 ? share : null;
}
/** Among the sources of its exploit details Snyk names CISA's list of known exploited vulnerabilities. */
function isKnownExploited(entry) {
    const sources = optionalFields(entry, 'exploitDetails')['sources'];
    return Array.isArray(sources) ? sources.includes('CISA') : null;
}
function plainOrNull(text) {
    return text === null ? null : (0,records_text/* plainText */.wh)(text);
}

;// CONCATENATED MODULE: ./build/scan/snyk/report.js
/** What the Snyk CLI printed and how it ended, put together: its exit code counts more than the `ok` it writes. */





function readAnswer(result) {
    if (result.exitCode === EXIT.nothing)
        return { kind: 'nothing' };
    const report = parse(result.stdout);
    if (report === undefined)
        return failureOf(result, (0,records_text/* plainText */.wh)(result.stdout || result.stderr));
    try {
        return judge(result, fieldsOf(report, 'the report'));
    }
    catch (error) {
        if (!(error instanceof MalformedReport))
            throw error;
        return { kind: 'failed', text: `Snyk's report cannot be used: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
const EXIT = { clean: 0, vulnerable: 1, nothing: 3 };
function judge(result, report) {
    const parts = [report, ...listOf(report, 'applications')];
    // A part that failed says so beside others that did not, and the top level then still says ok.
    const broken = parts.find((part) => part['error'] !== undefined && part['error'] !== null);
    if (broken)
        return failureOf(result, (0,records_text/* plainText */.wh)(String(broken['error'])));
    if (!Array.isArray(report['vulnerabilities']))
        throw new MalformedReport('it lists no vulnerabilities');
    const lists = parts.map((part) => ({ part, entries: listOf(part, 'vulnerabilities') }));
    const listed = lists.reduce((sum, { entries }) => sum + entries.length, 0);
    const agree = (result.exitCode === EXIT.clean && listed === 0) ||
        (result.exitCode === EXIT.vulnerable && listed > 0);
    if (agree) {
        return {
            kind: 'scanned',
            issues: lists.flatMap(({ part, entries }) => issuesOf(part, entries)),
            baseImage: report_baseImageAdvice(report),
        };
    }
    if (result.exitCode !== EXIT.clean && result.exitCode !== EXIT.vulnerable)
        return failureOf(result, '');
    return {
        kind: 'failed',
        text: `Snyk contradicts itself: exit code ${result.exitCode}, and ${listed} vulnerabilities in its report. Run it again.`,
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The advice is a table in words; the first image under `upgrades` is the smallest step. */
function report_baseImageAdvice(report) {
    const docker = fieldsOf(report['docker'] ?? {}, 'docker');
    const now = optionalText(docker, 'baseImage');
    const remediation = fieldsOf(docker['baseImageRemediation'] ?? {}, 'baseImageRemediation');
    if (now === null || remediation['code'] !== 'REMEDIATION_AVAILABLE')
        return null;
    const messages = listOf(remediation, 'advice').map((line) => optionalText(line, 'message') ?? '');
    const from = messages.findIndex((message) => /upgrades$/.test(message));
    const row = from < 0 ? undefined : /\n(\S+)\s+\d+\s+\d+ critical/.exec(messages[from + 1] ?? '');
    return row?.[1] === undefined ? null : { now: (0,records_text/* plainText */.wh)(now), better: (0,records_text/* plainText */.wh)(row[1]) };
}

;// CONCATENATED MODULE: ./build/scan/snyk/scan.js
/** Snyk on all images of a run, one image per call: a second one in the same call hides its failure. */











/** Most of the time is Snyk's own, on the other side of the network. */
const AT_ONCE = 2;
async function scanWithSnyk(options) {
    const { images, missing, token, env } = options;
    if (images.length + missing.length === 0) {
        return notScanned('snyk', 'nothing-to-scan', 'The stack has no image.');
    }
    if (token === undefined || token === '') {
        return notScanned('snyk', 'no-token', 'There is no Snyk token, so Snyk was not asked. Set SNYK_TOKEN; pull requests from forks never have it.');
    }
    const program = await findProgram('snyk', env);
    if (program === undefined) {
        return notScanned('snyk', 'not-installed', 'Snyk is not on PATH, so it was not asked. Install it: npm install --global snyk.');
    }
    const version = await askVersion(program, token, options);
    const scans = await mapWithWorkers(images, AT_ONCE, async (image) => {
        options.log.info(`Snyk tests ${(0,records_text/* plainText */.wh)(image.reference)}`);
        const began = performance.now();
        const answer = await testImage(program, image, token, options);
        return { image, answer, durationMs: performance.now() - began };
    });
    return resultOf(scans, missing, version);
}
async function askVersion(program, token, options) {
    const answer = await runSnyk(program, ['--version'], token, options);
    if (answer.kind === 'failed')
        return null;
    return /\d+\.\d+\.\d+/.exec(answer.value.stdout)?.[0] ?? null;
}
async function testImage(program, image, token, options) {
    // By identifier: under a name that is not here Snyk would fetch a stranger's image of that name.
    const args = ['container', 'test', image.imageId, '--json'];
    const ran = await runSnyk(program, args, token, options);
    return ran.kind === 'failed' ? ran : readAnswer(ran.value);
}
/** In an empty folder, where no `.snyk` policy of a pull request lies. */
function runSnyk(program, args, token, options) {
    return inPrivateFolder(options.env, async (folder) => {
        try {
            const value = await (0,platform_process/* runProcess */.R)(program, args, {
                cwd: folder,
                env: snykEnvironment(options.env, token, folder),
                signal: options.signal,
                timeoutMs: options.timeoutMs,
            });
            // What it prints may repeat what it was given.
            const stdout = (0,records_text/* maskSecrets */.QU)(value.stdout, [token]);
            const stderr = (0,records_text/* maskSecrets */.QU)(value.stderr, [token]);
            return { kind: 'done', value: { ...value, stdout, stderr } };
        }
        catch (error) {
            if (error instanceof errors/* InterruptedError */.p4)
                throw error;
            const text = error instanceof errors/* EvidenceError */.oe
                ? `Snyk did not end within ${(0,units/* formatDuration */.a3)(options.timeoutMs)}, or printed without end. Raise scan.timeout in .compose-gate.yml.`
                : `Snyk cannot be run: ${(0,errors/* messageOf */.bD)(error)}`;
            return { kind: 'failed', text };
        }
    });
}
/** What Snyk could not be asked about is not scanned, and never clean; what it did answer is kept. */
function resultOf(scans, missing, version) {
    const refused = scans.flatMap(({ answer }) => (answer.kind === 'not-scanned' ? [answer] : []));
    const [first] = refused;
    const outcome = first
        ? {
            kind: 'not-scanned',
            reason: first.reason,
            text: `${refused.length} of ${scans.length} images: ${first.text}`,
        }
        : { kind: 'scanned' };
    return {
        scanner: {
            name: 'snyk',
            version,
            databaseUpdatedAt: null,
            targets: [...scans.flatMap(targetsOf), ...missing.map(targets/* failedTarget */.lI)],
            outcome,
        },
        found: scans.flatMap(foundIn),
        sboms: [],
        notices: scans.flatMap(noticesOf),
        baseImages: scans.flatMap(baseImagesOf),
    };
}
/** Advice is on the head. */
function baseImagesOf({ image, answer }) {
    if (answer.kind !== 'scanned' || answer.baseImage === null)
        return [];
    const services = image.usedBy.flatMap((use) => (use.variant === 'head' ? use.services : []));
    return [{ services, ...answer.baseImage }];
}
function targetsOf({ image, answer, durationMs }) {
    if (answer.kind === 'not-scanned')
        return [];
    const outcome = answer.kind === 'failed' ? { kind: 'failed', text: answer.text } : { kind: 'scanned' };
    return image.usedBy.map(({ variant, services, reference }) => ({
        variant,
        services: services.map((service) => (0,records_text/* plainText */.wh)(service)),
        name: (0,records_text/* plainText */.wh)(reference),
        outcome,
        durationMs,
    }));
}
function foundIn({ image, answer }) {
    if (answer.kind !== 'scanned')
        return [];
    return image.usedBy.flatMap(({ variant, services }) => {
        const names = services.map((service) => (0,records_text/* plainText */.wh)(service));
        return answer.issues.map((issue) => ({ ...issue, variants: [variant], services: names }));
    });
}
function noticesOf({ image, answer }) {
    if (answer.kind !== 'nothing')
        return [];
    return [
        {
            scanner: 'snyk',
            text: `Snyk found nothing that it can read in ${(0,records_text/* plainText */.wh)(image.reference)}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/scan/trivy/version.js
/** Which versions of Trivy we run. */
/** The one we install, and the one our tests run. */
const TRIVY_VERSION = '0.74.0';
/**
 * From 0.64 on every command we call knows --skip-version-check and --disable-telemetry (`config` got them last);
 * before 1.0 the report has schema 2, which `readReport` checks once more.
 */
const ACCEPTED_VERSIONS = '0.64.0 up to 1.0.0';
/** In March 2026 these were published with a credential stealer inside, built by Trivy's own pipeline. */
const MALICIOUS_VERSIONS = ['0.69.4', '0.69.5', '0.69.6'];
function judgeVersion(version) {
    if (MALICIOUS_VERSIONS.includes(version)) {
        return {
            kind: 'refused',
            text: `Trivy ${version} was published with malware in it and is not run. Remove it, treat every secret this machine could see as stolen, and install ${TRIVY_VERSION}.`,
        };
    }
    const [major, minor] = version.split('.').map(Number);
    if (major === 0 && minor !== undefined && minor >= OLDEST_MINOR)
        return { kind: 'accepted' };
    return {
        kind: 'refused',
        text: `Trivy ${version} is not accepted; wanted: ${ACCEPTED_VERSIONS}. Install ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
    };
}
const OLDEST_MINOR = 64;
/** From the first line of `trivy --version`: `Version: 0.74.0`. */
function parseVersion(output) {
    return /^Version:\s*v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/m.exec(output)?.[1];
}

;// CONCATENATED MODULE: ./build/scan/trivy/pins.js
/** The Trivy that we install, by what its release archives hold: a tag can be moved, a sum cannot. */

const TRIVY_PIN = {
    version: TRIVY_VERSION,
    url: `https://github.com/aquasecurity/trivy/releases/download/v${TRIVY_VERSION}/`,
    archives: {
        'linux-x64': {
            file: `trivy_${TRIVY_VERSION}_Linux-64bit.tar.gz`,
            sha256: '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
        },
        'linux-arm64': {
            file: `trivy_${TRIVY_VERSION}_Linux-ARM64.tar.gz`,
            sha256: 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
        },
        'darwin-arm64': {
            file: `trivy_${TRIVY_VERSION}_macOS-ARM64.tar.gz`,
            sha256: '1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11',
        },
    },
};

;// CONCATENATED MODULE: ./build/scan/findings/stored.js

/** `images` is what Trivy found in the head's images. */
function againstStored(images, lists) {
    const keys = keysByIssue(images);
    const reproduced = new Set(lists.head.flatMap(issueKeys));
    const base = lists.base.flatMap((found) => found.services.flatMap((service) => {
        const here = { ...found, services: [service] };
        const issue = issueKey(service, found);
        const same = keys.get(issue);
        if (same)
            return [...same].map((key) => ({ ...here, key }));
        // The list of the head has it and its image has not: lists say too much here, and nothing was fixed.
        return reproduced.has(issue) ? [] : [here];
    }));
    return {
        base,
        canTell: (finding, service) => {
            if (finding.kind !== 'vulnerability')
                return false;
            if (!lists.services.has(service))
                return true;
            return lists.listed.has(service) && reproduced.has(issueKey(service, finding));
        },
    };
}
/** A list knows no paths, so two copies of one package are the same to it. */
function keysByIssue(images) {
    const byIssue = new Map();
    for (const found of images) {
        if (found.kind !== 'vulnerability' || !found.variants.includes('head'))
            continue;
        for (const issue of issueKeys(found))
            byIssue.set(issue, (byIssue.get(issue) ?? new Set()).add(found.key));
    }
    return byIssue;
}
function issueKeys(found) {
    return found.services.map((service) => issueKey(service, found));
}
function issueKey(service, { id, package: pack }) {
    return `${placeKey('head', service, { package: pack })}\n${id}`;
}

;// CONCATENATED MODULE: ./build/scan/trivy/against-packages.js
/** Trivy's findings in the head against stored packages, where these can be matched at all. */


function fitOf(trivy, database, stored) {
    const reason = stored === null ? null : unfit(trivy, database, stored);
    if (reason === null)
        return { stored };
    return { stored: null, refused: { basis: { kind: 'none', reason }, canTell: () => false } };
}
/** A clause; null where they fit. */
function unfit({ version }, database, { path, trivyVersion }) {
    if (database.kind === 'none') {
        return `the packages stored in ${path} could not be matched: ${database.text}`;
    }
    // Another Trivy may find packages that this one passed over; nobody added these.
    return release(version) === release(trivyVersion)
        ? null
        : `the packages stored in ${path} were listed by Trivy ${(0,records_text/* plainText */.wh)(trivyVersion)} and this is ${version}: the next \`baseline update\` stores them anew`;
}
/** Major and minor. */
function release(version) {
    return version.split('.').slice(0, 2).join('.');
}
function againstPackages({ stored, refused }, { found, lists }) {
    if (stored === null || lists === null) {
        return { found: [], targets: [], notices: [], ...(refused && { stored: refused }) };
    }
    const { path, runId } = stored;
    const listed = new Set(stored.images.map(({ service }) => (0,records_text/* plainText */.wh)(service)));
    const services = new Set(stored.services.map((service) => (0,records_text/* plainText */.wh)(service)));
    const { base, head } = lists;
    const comparison = againstStored(found, { base, head, listed, services });
    return {
        found: comparison.base,
        targets: lists.targets,
        notices: missing(path, [...services].filter((service) => !listed.has(service))),
        stored: { basis: { kind: 'baseline', path, runId }, canTell: comparison.canTell },
    };
}
function missing(path, services) {
    if (services.length === 0)
        return [];
    const text = `${path} has no packages of ${services.join(', ')}, so what is new there is not known.`;
    return [{ scanner: 'trivy', text }];
}

;// CONCATENATED MODULE: ./build/scan/trivy/failure.js
/** Why a run of Trivy gave no report, in words that say what to do. Every fatal error has exit code 1, so its text decides. */

/** The first that fits; a broken disk shows up inside the other errors, so it comes first. */
const failure_SIGNS = [
    {
        cause: 'disk-full',
        sign: /no space left on device|ENOSPC|disk quota exceeded/i,
        text: 'the disk is full. Free some space (docker system prune) and run the scan again.',
    },
    {
        cause: 'cache-in-use',
        sign: /may be in use by another process|cache is locked/i,
        text: 'its cache is held by another process. Wait for the other scan and run again.',
    },
    {
        cause: 'no-java-database',
        sign: /java[- ]db/i,
        text: 'there is no Java database, and it cannot be downloaded. Give access to the network, or put one into the cache beforehand.',
    },
    {
        cause: 'no-database',
        sign: /vulnerability DB|DB error|--skip-db-update/i,
        text: 'there is no vulnerability database, and it cannot be downloaded. Give access to the network, or put one into the cache beforehand.',
    },
    {
        cause: 'no-engine',
        sign: /cannot connect to the docker daemon|docker\.sock: connect/i,
        text: 'the Docker engine does not answer. Start it and run the scan again.',
    },
    {
        cause: 'no-image',
        sign: /unable to find the specified image|No such image/i,
        text: 'the image is no longer on the engine. Run `compose-gate up` again.',
    },
];
function failure_failureOf(result) {
    const known = failure_SIGNS.find(({ sign }) => sign.test(result.stderr));
    if (known)
        return { kind: 'failed', cause: known.cause, text: known.text };
    const how = result.signal === undefined
        ? `ended with exit code ${result.exitCode}`
        : `was killed (${result.signal})`;
    const said = fatalLine(result.stderr);
    return {
        kind: 'failed',
        cause: 'other',
        text: `Trivy ${how} without a report${said === '' ? ' and said nothing' : `: ${said}`}`,
    };
}
function badReport(why) {
    return { kind: 'failed', cause: 'bad-report', text: `Trivy's report cannot be used: ${why}` };
}
/** `<time> FATAL <title> <chain of errors>`: the end of the chain is the cause. */
function fatalLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((each) => /\tFATAL\t/.test(each)) ?? lines.at(-1) ?? '';
    const text = (0,records_text/* plainText */.wh)(line.replace(/^.*\tFATAL\t/, ''), 2_000);
    return text.length <= LONGEST ? text : `…${text.slice(-LONGEST)}`;
}
const LONGEST = 300;

;// CONCATENATED MODULE: ./build/scan/trivy/report-bytes.js
/** Text of a report while it is still bytes: a string for every piece would be most of what there is to do. */
/** Grows, and is used again. */
class ByteBuffer {
    bytes = Buffer.allocUnsafe(16 * 1024);
    length = 0;
    add(source, from, to) {
        const needed = this.length + to - from;
        if (needed > this.bytes.length) {
            const larger = Buffer.allocUnsafe(needed * 2);
            this.bytes.copy(larger, 0, 0, this.length);
            this.bytes = larger;
        }
        source.copy(this.bytes, this.length, from, to);
        this.length = needed;
    }
    text() {
        return this.bytes.toString('utf8', 0, this.length);
    }
    clear() {
        this.length = 0;
    }
}
/** A few names that are to be told from others. */
class FieldNames {
    byLength = new Map();
    constructor(names) {
        for (const name of names) {
            const bytes = Buffer.from(name);
            this.byLength.set(bytes.length, [...(this.byLength.get(bytes.length) ?? []), bytes]);
        }
    }
    /** Whether these bytes are one of the names, as it is written without escapes. */
    has(source, from, to) {
        const candidates = this.byLength.get(to - from);
        return candidates?.some((name) => isAt(source, from, name)) ?? false;
    }
}
function isAt(source, from, name) {
    for (let index = 0; index < name.length; index += 1) {
        if (source[from + index] !== name[index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/scan/trivy/report-file.js

/** @throws SyntaxError where it is not JSON */
async function readReportFile(file, lists) {
    const reader = new ReportReader(lists);
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
        const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
        if (bytesRead === 0)
            return reader.end();
        reader.push(chunk.subarray(0, bytesRead));
    }
}
const CHUNK_BYTES = 1024 * 1024;
/** The report, its list of results, one of these; then one of its lists, and an entry of it. */
const RESULT_DEPTH = 3;
const LIST_DEPTH = RESULT_DEPTH + 1;
const ENTRY_DEPTH = LIST_DEPTH + 1;
/** Longer than any key. */
const KEY_BYTES = 100;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Stands for the value of a field that is not read. */
const PLACEHOLDER = Buffer.from('0');
class ReportReader {
    lists;
    entries = [];
    /** The report with the number of each entry in its place; a character is a byte, for a chunk may end within one. */
    rest = '';
    /** What is read of the entry so far. */
    entry = new ByteBuffer();
    list;
    depth = 0;
    isInString = false;
    isEscaped = false;
    /** Within the value of a field that is not read. */
    isSkipping = false;
    /** Of the chunk: what lies before is dealt with. */
    from = 0;
    /** The last text of the entry itself that begins in the chunk: a field's name, if a colon follows; -1 for none. */
    nameFrom = -1;
    nameTo = -1;
    constructor(lists) {
        this.lists = new Map(Object.entries(lists).map(([name, { fields, keep }]) => [
            name,
            { keep, fields: new FieldNames(fields) },
        ]));
    }
    push(chunk) {
        this.from = 0;
        this.nameFrom = -1;
        let at = this.isInString ? this.skipString(chunk, 0) : 0;
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            // Reports are indented: much of what lies between texts is space.
            if (byte <= SPACE)
                continue;
            switch (byte) {
                case QUOTE:
                    at = this.readString(chunk, at);
                    break;
                case COLON:
                    this.beginValue(chunk, at);
                    break;
                case COMMA:
                    if (this.depth === ENTRY_DEPTH)
                        this.endSkipping(at);
                    break;
                case OPEN_OBJECT:
                case OPEN_LIST:
                    this.open(chunk, at);
                    break;
                case CLOSE_OBJECT:
                case CLOSE_LIST:
                    this.close(chunk, at);
                    break;
                default:
            }
        }
        if (this.isSkipping)
            return;
        if (this.isInEntry())
            this.entry.add(chunk, this.from, chunk.length);
        else
            this.takeRest(chunk, chunk.length);
    }
    /** @throws SyntaxError */
    end() {
        const report = JSON.parse(report_file_textOf(this.rest) + this.entry.text());
        let number = 0;
        for (const result of listIn(report, 'Results')) {
            for (const [name, list] of Object.entries(fieldsIn(result))) {
                if (!this.lists.has(name) || !Array.isArray(list))
                    continue;
                for (const [index, item] of list.entries()) {
                    // A number of the report's own stays one, and is refused by who reads the list.
                    if (item !== number || number >= this.entries.length)
                        continue;
                    list[index] = this.entries[number];
                    number += 1;
                }
            }
        }
        return report;
    }
    open(chunk, at) {
        if (this.depth === RESULT_DEPTH) {
            this.takeRest(chunk, at);
            if (chunk[at] === OPEN_LIST)
                this.list = this.lists.get(this.lastKey());
        }
        else if (this.isBetweenEntries())
            this.takeRest(chunk, at);
        this.depth += 1;
    }
    lastKey() {
        return /"(\w+)"\s*:\s*$/.exec(this.rest.slice(-KEY_BYTES))?.[1] ?? '';
    }
    close(chunk, at) {
        this.depth -= 1;
        if (this.isBetweenEntries()) {
            this.endSkipping(at);
            this.entry.add(chunk, this.from, at + 1);
            this.from = at + 1;
            this.endEntry();
        }
        else if (this.depth === RESULT_DEPTH) {
            this.takeRest(chunk, at);
            this.list = undefined;
        }
    }
    /** After the name of a field, or whatever else stands before a colon. */
    beginValue(chunk, at) {
        // A name that began in the chunk before is taken for one that is read.
        if (this.depth !== ENTRY_DEPTH || !this.list || this.nameFrom < 0)
            return;
        if (this.list.fields.has(chunk, this.nameFrom, this.nameTo))
            return;
        this.entry.add(chunk, this.from, at + 1);
        this.entry.add(PLACEHOLDER, 0, 1);
        this.isSkipping = true;
    }
    endSkipping(at) {
        if (!this.isSkipping)
            return;
        this.isSkipping = false;
        this.from = at;
    }
    takeRest(chunk, to) {
        this.rest += chunk.toString('latin1', this.from, to);
        this.from = to;
    }
    isBetweenEntries() {
        return this.depth === LIST_DEPTH && this.list !== undefined;
    }
    isInEntry() {
        return this.depth > LIST_DEPTH && this.list !== undefined;
    }
    /** @returns where it ends */
    readString(chunk, quote) {
        this.isInString = true;
        const end = this.skipString(chunk, quote + 1) - 1;
        if (this.depth === ENTRY_DEPTH) {
            this.nameFrom = quote + 1;
            this.nameTo = end;
        }
        return end;
    }
    /** Behind the end of the string, or of the chunk. */
    skipString(chunk, start) {
        let at = start;
        if (this.isEscaped) {
            this.isEscaped = false;
            at += 1;
        }
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === BACKSLASH) {
                at += 1;
                this.isEscaped = at === chunk.length;
            }
            else if (byte === QUOTE) {
                this.isInString = false;
                return at + 1;
            }
        }
        return chunk.length;
    }
    endEntry() {
        this.rest += String(this.entries.length);
        const entry = JSON.parse(this.entry.text());
        this.entry.clear();
        // What is no object stays as it is, and is refused by who reads the list.
        const fields = fieldsIn(entry);
        this.entries.push(this.list && fields === entry ? this.list.keep(fields) : entry);
    }
}
function report_file_textOf(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
function fieldsIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function listIn(value, name) {
    const list = fieldsIn(value)[name];
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./build/scan/trivy/vulnerability.js





/** Undefined where Trivy says that the package is not affected after all. */
function vulnerabilityOf(result, entry) {
    const status = optionalText(entry, 'Status');
    if (status === 'not_affected')
        return undefined;
    const place = placeOf(result, entry);
    const id = textOf(entry, 'VulnerabilityID');
    const name = textOf(entry, 'PkgName');
    const installedVersion = optionalText(entry, 'InstalledVersion');
    const fixedVersion = optionalText(entry, 'FixedVersion');
    const severities = vulnerability_severitiesOf(entry);
    return {
        issue: {
            key: vulnerabilityKey({ ...place, name, installedVersion, id }),
            kind: 'vulnerability',
            id: (0,records_text/* plainText */.wh)(id, vulnerability_MAX_ID),
            aliases: textsOf(entry, 'VendorIDs')
                .filter(namesOneIssue)
                .map((alias) => (0,records_text/* plainText */.wh)(alias, vulnerability_MAX_ID)),
            title: (0,records_text/* plainText */.wh)(optionalText(entry, 'Title') ?? `${id} in ${name}`),
            severity: severities['trivy'] ?? 'unknown',
            severities,
            foundBy: ['trivy'],
            package: {
                name: (0,records_text/* plainText */.wh)(name),
                type: (0,records_text/* plainText */.wh)(place.type),
                path: place.path === '' ? null : (0,records_text/* plainText */.wh)(place.path, MAX_PATH),
                installedVersion: installedVersion === null ? null : (0,records_text/* plainText */.wh)(installedVersion),
                fixedVersion: fixedVersion === null ? null : (0,records_text/* plainText */.wh)(fixedVersion),
            },
            layer: 'unknown',
            location: null,
            why: whyOf(entry),
            fix: (0,records_text/* plainText */.wh)(vulnerability_fixOf({ name, installedVersion, fixedVersion, status })),
            fixEdit: null,
            cis: null,
            epss: null,
            kev: null,
            url: webAddress(optionalText(entry, 'PrimaryURL')),
        },
        layer: optionalText(optionalFields(entry, 'Layer'), 'DiffID'),
    };
}
/** All that is read of an entry. */
const READ_FIELDS = [
    'VulnerabilityID',
    'VendorIDs',
    'PkgName',
    'PkgPath',
    'InstalledVersion',
    'FixedVersion',
    'Status',
    'Layer',
    'Title',
    'Description',
    'Severity',
    'VendorSeverity',
    'PrimaryURL',
];
/** The longest text is no longer than it will be: there may be very many. */
function shortenedVulnerability(entry) {
    const { Description } = entry;
    if (typeof Description !== 'string')
        return entry;
    return { ...entry, Description: (0,records_text/* plainText */.wh)(Description, MAX_WHY) };
}
const vulnerability_MAX_ID = 100;
const MAX_PATH = 500;
const MAX_WHY = 500;
/** Trivy's own fingerprint hashes image and version in, so it is new after every rebuild; these parts are not. */
function vulnerabilityKey(of) {
    const path = (0,findings_key/* pathWithoutVersions */.b)(of.path, of.installedVersion);
    return (0,findings_key/* keyOf */.T)('vuln', [of.class, of.type, of.name, path, of.id]);
}
/** System packages have no place of their own; the target of their result names the image, which changes. */
function placeOf(result, entry) {
    const kind = optionalText(result, 'Class') ?? '';
    const type = optionalText(result, 'Type') ?? '';
    const file = optionalText(entry, 'PkgPath');
    if (kind === 'os-pkgs')
        return { class: kind, type, path: '' };
    return { class: kind, type, path: file ?? fileTarget(result) };
}
/** A lock file or binary is its own target; for packages found one by one the target is a title such as `Node.js`. */
function fileTarget(result) {
    const target = optionalText(result, 'Target') ?? '';
    return COLLECTIONS.has(target) ? '' : target;
}
const COLLECTIONS = new Set([
    'Node.js',
    'Ruby',
    'Python',
    'Java',
    'Conda',
    'C#',
    'Rust',
    'Julia',
    'PHP',
    'Kubernetes',
]);
/** An advisory of a distribution (DSA, RHSA, …) covers several issues, so it is no other name of one. */
function namesOneIssue(id) {
    return /^(?:CVE|GHSA|SNYK|GO|PYSEC|RUSTSEC)-/.test(id);
}
/** Trivy writes numbers for its sources and a word for the one it chose: the distribution's, else the ecosystem's, else NVD's. */
function vulnerability_severitiesOf(entry) {
    const bySource = Object.entries(optionalFields(entry, 'VendorSeverity')).flatMap(([source, level]) => {
        const severity = typeof level === 'number' ? LEVELS[level] : undefined;
        return severity === undefined ? [] : [[(0,records_text/* plainText */.wh)(source, vulnerability_MAX_ID), severity]];
    });
    const chosen = (0,findings_severity/* severityNamed */.xT)(entry['Severity']);
    return Object.fromEntries([...bySource, ['trivy', (0,findings_severity/* highest */.BR)([chosen])]]);
}
const LEVELS = ['unknown', 'low', 'medium', 'high', 'critical'];
function whyOf(entry) {
    const description = optionalText(entry, 'Description');
    return description === null ? null : (0,records_text/* plainText */.wh)(description, MAX_WHY);
}
const WITHOUT_FIX = {
    will_not_fix: 'The distribution will not fix it: replace the package or the base image.',
    end_of_life: 'The distribution has ended: move to a newer release of it.',
    fix_deferred: 'The distribution has put the fix off.',
    under_investigation: 'The distribution is still looking into it.',
};
function vulnerability_fixOf(of) {
    if (of.fixedVersion !== null) {
        return `Update ${of.name} to ${nearestFix(of.installedVersion, of.fixedVersion) ?? of.fixedVersion}.`;
    }
    return WITHOUT_FIX[of.status ?? ''] ?? 'There is no fixed version yet.';
}
function webAddress(text) {
    return text !== null && /^https?:\/\/[^\s"'<>\\]+$/.test(text) ? (0,records_text/* plainText */.wh)(text, MAX_PATH) : null;
}

;// CONCATENATED MODULE: ./build/scan/trivy/run.js
/** One call of Trivy, judged by the report it wrote and never by its exit code. */










/** Larger than this no report is read: 50,000 findings with their descriptions take about 150 MiB. */
const MAX_REPORT_BYTES = 384 * 1024 * 1024;
/** Packages are listed for the SBOM alone, which Trivy makes from the file. */
const LONG_LISTS = {
    Vulnerabilities: { fields: READ_FIELDS, keep: shortenedVulnerability },
    Packages: { fields: [], keep: () => ({}) },
};
/** Trivy gets a chance to end by itself before we end it. */
const GRACE_MS = 1_000;
/** Silences Trivy's calls home. */
const QUIET_FLAGS = ['--skip-version-check', '--disable-telemetry'];
/** A run that writes one JSON file; `use` may read it and work in its private folder until it returns. */
function trivyReport(trivy, args, context, use) {
    return inPrivateFolder(context.env, async (folder) => {
        // Never stdout: half a report in a file is seen, and a secret in it is gone with the folder.
        const file = (0,external_node_path_.join)(folder, 'report.json');
        const ended = await runTrivy(trivy, [...args, '--output', file], folder, context);
        if (ended.kind === 'failed')
            return ended;
        const report = await readJson(file, ended.value);
        if (report.kind === 'failed')
            return report;
        return { kind: 'done', value: await use(report.value, file) };
    });
}
/** In a folder of its own, where no `trivy.yaml` or `.trivyignore` of a pull request lies. */
async function runTrivy(trivy, args, folder, context) {
    try {
        const value = await (0,platform_process/* runProcess */.R)(trivy.program, args, {
            cwd: folder,
            env: scannerEnvironment(context.env, { home: folder, temporary: folder }),
            signal: context.signal,
            timeoutMs: context.timeoutMs + GRACE_MS,
        });
        return { kind: 'done', value };
    }
    catch (error) {
        if (error instanceof errors/* InterruptedError */.p4)
            throw error;
        if (error instanceof errors/* EvidenceError */.oe)
            return tooSlow(context.timeoutMs);
        return { kind: 'failed', cause: 'other', text: `Trivy cannot be run: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function tooSlow(timeoutMs) {
    return {
        kind: 'failed',
        cause: 'too-slow',
        text: `Trivy did not end within ${(0,units/* formatDuration */.a3)(timeoutMs)}. Raise scan.timeout in .compose-gate.yml, or make the image smaller.`,
    };
}
async function readJson(path, result) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (!file)
        return failure_failureOf(result);
    try {
        const { size } = await file.stat();
        if (size === 0)
            return failure_failureOf(result);
        if (size > MAX_REPORT_BYTES) {
            return badReport(`it has ${(0,units/* formatBytes */.z3)(size)}; at most ${(0,units/* formatBytes */.z3)(MAX_REPORT_BYTES)} are read`);
        }
        return { kind: 'done', value: await readReportFile(file, LONG_LISTS) };
    }
    catch (error) {
        // A run that was cut short explains half a report better than the parser does.
        if (result.exitCode !== 0)
            return failure_failureOf(result);
        return badReport(`it is not JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/scan/trivy/database.js
/** The vulnerability database: fetched once, the same for every image and both variants, and never too old. */





async function prepareDatabase(trivy, settings, context, now) {
    const folder = databaseFolder(settings.cacheDirectory);
    const cached = await readMetadata(folder);
    if (cached && isFresh(cached, now))
        return ready(folder, cached, null);
    if (settings.offline)
        return judgeAge(folder, cached, 'offline, so no newer one was fetched', settings, now);
    const problem = await fetchDatabase(trivy, settings, context);
    const fetched = await readMetadata(folder);
    if (problem === null && fetched)
        return judgeAge(folder, fetched, null, settings, now);
    return judgeAge(folder, fetched, `a newer one could not be downloaded (${problem ?? 'it came empty'})`, settings, now);
}
function databaseFolder(cacheDirectory) {
    return (0,external_node_path_.join)(cacheDirectory, 'trivy', 'db');
}
/** Undefined where the database is not whole. */
async function readMetadata(folder) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metadata.json'), 'utf8');
        const found = JSON.parse(text);
        const date = (name) => new Date(found[name] ?? Number.NaN);
        const updatedAt = date('UpdatedAt');
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, 'trivy.db'));
        if (found['Version'] !== DATABASE_SCHEMA || size === 0 || Number.isNaN(updatedAt.getTime()))
            return undefined;
        return { updatedAt, nextUpdate: date('NextUpdate'), downloadedAt: date('DownloadedAt') };
    }
    catch {
        return undefined;
    }
}
const DATABASE_SCHEMA = 2;
/** Trivy's own rule: no newer one is due, or this one came within the hour. */
function isFresh({ nextUpdate, downloadedAt }, now) {
    return now < nextUpdate || now.getTime() < downloadedAt.getTime() + HOUR_MS;
}
const HOUR_MS = 60 * 60_000;
/** Into a folder of its own, put in place whole: another process may be reading the old one. Null, or what went wrong. */
async function fetchDatabase(trivy, settings, context) {
    const parent = (0,external_node_path_.join)(settings.cacheDirectory, 'trivy');
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'fetch-'));
    try {
        const args = [
            'image',
            '--download-db-only',
            '--no-progress',
            ...QUIET_FLAGS,
            ...settings.repositories.flatMap((repository) => ['--db-repository', repository]),
            '--cache-dir',
            fresh,
        ];
        const ended = await runTrivy(trivy, args, fresh, context);
        if (ended.kind === 'failed')
            return ended.text;
        if (!(await readMetadata((0,external_node_path_.join)(fresh, 'db'))))
            return lastError(ended.value.stderr);
        await replaceFolder((0,external_node_path_.join)(fresh, 'db'), databaseFolder(settings.cacheDirectory), fresh);
        return null;
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
/** `aside` is a folder that will be removed. */
async function replaceFolder(from, to, aside) {
    await (0,promises_.rename)(to, (0,external_node_path_.join)(aside, 'old')).catch(() => undefined);
    await (0,promises_.rename)(from, to);
}
function ready(folder, { updatedAt }, notice) {
    return { kind: 'ready', folder, updatedAt: updatedAt.toISOString(), notice };
}
function judgeAge(folder, metadata, why, { maxAgeMs }, now) {
    if (!metadata) {
        return {
            kind: 'none',
            text: `there is no vulnerability database: ${why ?? 'it came empty'}. Give access to the network, name a mirror, or put a database into the cache beforehand`,
        };
    }
    const ageMs = now.getTime() - metadata.updatedAt.getTime();
    const age = `the vulnerability database is of ${metadata.updatedAt.toISOString().slice(0, 16)}Z`;
    if (ageMs > maxAgeMs) {
        return {
            kind: 'none',
            text: `${age}, older than the ${formatHours(maxAgeMs)} that are allowed${why === null ? '' : `: ${why}`}. Give access to the network, or name a mirror`,
        };
    }
    return ready(folder, metadata, why === null ? null : `${age}: ${why}`);
}
function formatHours(ms) {
    return ms < HOUR_MS ? (0,units/* formatDuration */.a3)(ms) : `${Math.round(ms / HOUR_MS)} h`;
}
/** What Trivy said at its end, without its timestamps. */
function lastError(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const cause = lines.map((line) => /\* (.+)$/.exec(line)?.[1]).find((each) => each !== undefined);
    return (0,records_text/* plainText */.wh)(cause ?? lines.at(-1)?.replace(/^.*\t/, '') ?? 'Trivy said nothing');
}

;// CONCATENATED MODULE: ./build/scan/trivy/misconfiguration.js





/** Undefined for a check that passed. `dockerfile` is named as a person knows it; Trivy saw a copy. */
function misconfigurationOf(entry, { file, inline }, ordinals) {
    const status = optionalText(entry, 'Status') ?? 'FAIL';
    if (status !== 'FAIL')
        return undefined;
    const id = modernId(textOf(entry, 'ID'));
    const severity = (0,findings_severity/* severityNamed */.xT)(entry['Severity']);
    const cause = optionalFields(entry, 'CauseMetadata');
    // Neither Message nor Code: both repeat the instruction, and that may hold a secret.
    return {
        key: ordinals.next((0,findings_key/* keyOf */.T)('misconfig', ['dockerfile', id, file])),
        kind: 'misconfiguration',
        id: (0,records_text/* plainText */.wh)(id, 100),
        aliases: [],
        title: (0,records_text/* plainText */.wh)(optionalText(entry, 'Title') ?? id),
        severity,
        severities: { trivy: severity },
        foundBy: ['trivy'],
        package: null,
        layer: 'own',
        location: inline
            ? null
            : {
                file: (0,records_text/* plainText */.wh)(file, 500),
                // Where something is missing Trivy names no line.
                line: optionalCount(cause, 'StartLine') ?? 1,
                column: 0,
            },
        why: optionalPlain(entry, 'Description'),
        fix: optionalPlain(entry, 'Resolution'),
        fixEdit: null,
        cis: null,
        epss: null,
        kev: null,
        url: webAddress(optionalText(entry, 'PrimaryURL')),
    };
}
/** DS002 and AVD-DS-0002 are older names of DS-0002. */
function modernId(id) {
    const match = /^(?:AVD-)?DS-?(\d{3,4})$/.exec(id);
    return match ? `DS-${(match[1] ?? '').padStart(4, '0')}` : id;
}
function optionalPlain(entry, name) {
    const text = optionalText(entry, name);
    return text === null ? null : (0,records_text/* plainText */.wh)(text, 500);
}

;// CONCATENATED MODULE: ./build/scan/trivy/ordinals.js
/** Tells equal keys apart by their order, so that one more of the same is one new finding and a moved line is none. */
class Ordinals {
    counts = new Map();
    next(key) {
        const count = (this.counts.get(key) ?? 0) + 1;
        this.counts.set(key, count);
        return `${key}:${count}`;
    }
}

;// CONCATENATED MODULE: ./build/scan/trivy/report.js
/** Trivy's JSON report, schema 2: what of it we read, and what makes us refuse it. */

/** @throws MalformedReport for anything that is not a whole report of schema 2 */
function readReport(value) {
    if (value === null || Array.isArray(value)) {
        throw new MalformedReport('it has schema 1, of Trivy before 0.20');
    }
    const report = fieldsOf(value, 'the report');
    if (report['SchemaVersion'] !== 2) {
        throw new MalformedReport(`its SchemaVersion is ${JSON.stringify(report['SchemaVersion'] ?? null)}; 2 is expected`);
    }
    const metadata = optionalFields(report, 'Metadata');
    return {
        diffIds: textsOf(metadata, 'DiffIDs'),
        system: systemOf(optionalFields(metadata, 'OS')),
        results: listOf(report, 'Results'),
    };
}
/** `none` is what Trivy calls an image without a distribution. */
function systemOf(os) {
    const family = optionalText(os, 'Family');
    if (family === null || family === 'none')
        return null;
    const version = optionalText(os, 'Name');
    return {
        name: version === null ? family : `${family} ${version}`,
        endOfLife: os['EOSL'] === true,
    };
}

;// CONCATENATED MODULE: ./build/scan/trivy/dockerfile.js
/** One Dockerfile, checked. */










/** Trivy sees a copy: its folder holds nothing else, and comments in it cannot switch checks off. */
function scanDockerfile(trivy, dockerfile, context) {
    return inPrivateFolder(context.env, async (folder) => {
        const copy = (0,external_node_path_.join)(folder, 'copy');
        await (0,promises_.mkdir)(copy);
        await (0,promises_.writeFile)((0,external_node_path_.join)(copy, 'Dockerfile'), withoutInlineIgnores(dockerfile.text), {
            mode: 0o600,
        });
        const args = [
            'config',
            '--format',
            'json',
            '--exit-code',
            '0',
            '--misconfig-scanners',
            'dockerfile',
            // The checks that this version of Trivy carries: the same for base and head, and no download.
            '--skip-check-update',
            ...QUIET_FLAGS,
            '--cache-dir',
            (0,external_node_path_.join)(folder, 'cache'),
            copy,
        ];
        const ran = await trivyReport(trivy, args, context, (report) => readIssues(report, dockerfile));
        return ran.kind === 'done' ? ran.value : ran;
    });
}
/** What is accepted lies in the configuration, with a reason and an end, and not in the file that is judged. */
function withoutInlineIgnores(text) {
    return text.replace(/(trivy|tfsec):ignore/gi, '$1-ignore');
}
function readIssues(report, dockerfile) {
    try {
        const ordinals = new Ordinals();
        const results = readReport(report).results;
        if (results.length === 0)
            return badReport('Trivy did not recognise the file as a Dockerfile');
        const issues = results.flatMap((result) => listOf(result, 'Misconfigurations').flatMap((entry) => misconfigurationOf(entry, dockerfile, ordinals) ?? []));
        return { kind: 'done', value: issues };
    }
    catch (error) {
        if (error instanceof MalformedReport)
            return badReport((0,errors/* messageOf */.bD)(error));
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/scan/trivy/result-cache.js
/**
 * What Trivy found in an image or a Dockerfile, kept for as long as nothing changes that could change it. It holds findings as we report
 * them, so nothing of a secret is in it; a file that is not what we wrote is a miss.
 */



/** Raised when the same report gives other findings than before. */
const FORMAT = 1;
/** Entries that nobody asked for so long are removed. */
const KEEP_MS = 30 * 24 * 60 * 60_000;
function resultKey(parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([
        FORMAT,
        parts.subject,
        parts.trivyVersion,
        parts.databaseUpdatedAt,
        parts.flags,
    ]))
        .digest('hex');
}
function resultsFolder(cacheDirectory) {
    return (0,external_node_path_.join)(cacheDirectory, 'trivy', 'results');
}
async function readResult(folder, key) {
    const path = entryPath(folder, key);
    try {
        const entry = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        if (entry.key !== key || !(await isWhole(entry.result)))
            return undefined;
        const now = new Date();
        await (0,promises_.utimes)(path, now, now);
        return entry.result;
    }
    catch {
        return undefined;
    }
}
/** Whole or not at all, so that a run that is killed leaves no half of it. What cannot be kept is found again next time. */
async function writeResult(folder, key, result) {
    const path = entryPath(folder, key);
    const partial = `${path}.${process.pid}`;
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(partial, piecesOf(key, result), { mode: 0o600 });
        await (0,promises_.rename)(partial, path);
    }
    catch {
        await (0,promises_.rm)(partial, { force: true }).catch(() => undefined);
    }
}
/** JSON in pieces: the text of 50,000 findings would be as large as all of them again. */
function* piecesOf(key, { findings, sbom }) {
    const { issues, ...rest } = findings;
    yield `{"key":${JSON.stringify(key)},"result":{"sbom":${JSON.stringify(sbom)},"findings":`;
    yield `${JSON.stringify(rest).slice(0, -1)},"issues":[`;
    for (let from = 0; from < issues.length; from += ISSUES_IN_A_PIECE) {
        const piece = JSON.stringify(issues.slice(from, from + ISSUES_IN_A_PIECE)).slice(1, -1);
        yield from === 0 ? piece : `,${piece}`;
    }
    yield ']}}}';
}
const ISSUES_IN_A_PIECE = 500;
async function removeOldResults(folder, now) {
    for (const name of await (0,promises_.readdir)(folder).catch(() => [])) {
        const path = (0,external_node_path_.join)(folder, name);
        const entry = await (0,promises_.stat)(path).catch(() => undefined);
        if (entry && now.getTime() - entry.mtimeMs > KEEP_MS)
            await (0,promises_.rm)(path, { force: true });
    }
}
function entryPath(folder, key) {
    return (0,external_node_path_.join)(folder, `${key}.json`);
}
/** A cache may have been restored from somewhere: it is input like any document, and judged by the same schema. */
async function isWhole({ findings, sbom }) {
    const { validate } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 26910));
    const document = {
        schemaVersion: 1,
        document: 'findings',
        runId: 'cached',
        createdAt: '',
        tool: { name: 'compose-gate', version: '' },
        basis: { kind: 'none', reason: '' },
        scanners: [],
        findings: findings.issues.map(({ issue }) => ({
            ...issue,
            variants: [],
            services: [],
            affects: [],
            change: 'unknown',
        })),
        ignored: [],
        unusedIgnores: [],
        advice: [],
        sboms: [],
        notices: [],
        compliance: [],
    };
    const texts = [findings.endedSystem, sbom, ...findings.issues.map(({ layer }) => layer)];
    return validate(document) && texts.every((text) => text === null || typeof text === 'string');
}

;// CONCATENATED MODULE: ./build/scan/trivy/dockerfiles.js



async function scanDockerfiles(trivy, { dockerfiles, database, context, log }) {
    const results = resultsFolder(database.cacheDirectory);
    const targets = [];
    const found = [];
    for (const dockerfile of dockerfiles) {
        const began = performance.now();
        const ran = await checkOnce(trivy, dockerfile, { context, log, results });
        const durationMs = performance.now() - began;
        const outcome = ran.kind === 'done' ? { kind: 'scanned' } : { kind: 'failed', text: ran.text };
        for (const { variant, services } of dockerfile.usedBy) {
            const names = services.map((service) => (0,records_text/* plainText */.wh)(service));
            targets.push({
                variant,
                services: names,
                name: (0,records_text/* plainText */.wh)(dockerfile.file),
                outcome,
                durationMs,
            });
            if (ran.kind === 'failed')
                continue;
            found.push(...ran.value.map((issue) => ({ ...issue, variants: [variant], services: names })));
        }
    }
    return { targets, found };
}
/** The checks come with Trivy, so file, content and version decide what is found. */
async function checkOnce(trivy, dockerfile, { context, log, results }) {
    const key = resultKey({
        subject: JSON.stringify([dockerfile.file, dockerfile.inline, dockerfile.text]),
        trivyVersion: trivy.version,
        databaseUpdatedAt: null,
        flags: ['config'],
    });
    const known = await readResult(results, key);
    if (known)
        return { kind: 'done', value: known.findings.issues.map(({ issue }) => issue) };
    log.info(`Trivy checks ${(0,records_text/* plainText */.wh)(dockerfile.file)}`);
    const ran = await scanDockerfile(trivy, dockerfile, context);
    if (ran.kind === 'done') {
        const issues = ran.value.map((issue) => ({ issue, layer: null }));
        await writeResult(results, key, { findings: { issues, endedSystem: null }, sbom: null });
    }
    return ran;
}

;// CONCATENATED MODULE: ./build/scan/trivy/secret.js




/**
 * Rule and place, and nothing of what was found: `Match` is masked, but the code around it can show the next secret in
 * the clear. The line is an attribute: a secret that only moved is not a new one.
 */
function secretOf(result, entry, ordinals) {
    const rule = textOf(entry, 'RuleID');
    const file = textOf(result, 'Target');
    const severity = (0,findings_severity/* severityNamed */.xT)(entry['Severity']);
    const title = optionalText(entry, 'Title') ?? rule;
    const key = (0,findings_key/* keyOf */.T)('secret', [rule, file]);
    return {
        issue: {
            key: ordinals.next(key),
            kind: 'secret',
            id: (0,records_text/* plainText */.wh)(rule, 100),
            aliases: [],
            title: (0,records_text/* plainText */.wh)(`${title} in ${file}`),
            severity,
            severities: { trivy: severity },
            foundBy: ['trivy'],
            package: null,
            layer: 'unknown',
            location: {
                file: (0,records_text/* plainText */.wh)(file, 500),
                line: optionalCount(entry, 'StartLine') ?? 0,
                column: 0,
            },
            why: 'Everyone who can pull the image can read it, also where a later layer removes the file.',
            fix: 'Revoke it, keep it out of the build (a build secret, or a secret mounted at run time), and build again.',
            fixEdit: null,
            cis: null,
            epss: null,
            kev: null,
            url: null,
        },
        layer: optionalText(optionalFields(entry, 'Layer'), 'DiffID'),
    };
}

;// CONCATENATED MODULE: ./build/scan/trivy/image-report.js
/** From the report on one image to issues, or to the reason why it is not to be believed. */






/** @throws MalformedReport */
function imageFindings(value, image) {
    const report = readReport(value);
    if (!isOf(report, image.diffIds)) {
        throw new MalformedReport('it is on another image than the one that was to be scanned');
    }
    const ordinals = new Ordinals();
    return {
        issues: report.results.flatMap((result) => [
            ...listOf(result, 'Vulnerabilities').flatMap((entry) => vulnerabilityOf(result, entry) ?? []),
            ...listOf(result, 'Secrets').map((entry) => secretOf(result, entry, ordinals)),
        ]),
        endedSystem: report.system?.endOfLife === true ? (0,records_text/* plainText */.wh)(report.system.name) : null,
    };
}
/** A tag can move between building and scanning; layers cannot. */
function isOf({ diffIds }, expected) {
    return diffIds.length === expected.length && diffIds.every((id, index) => id === expected[index]);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/scan/trivy/sbom.js
/** A CycloneDX list of what is in an image, made from the report that is there: no second scan. */







/** `report` lies in a private folder that goes away; `name` is what the list says it is of. */
async function convertToSbom(trivy, report, name, context) {
    const folder = (0,external_node_path_.dirname)(report);
    const named = (0,external_node_path_.join)(folder, 'named-report.json');
    const output = (0,external_node_path_.join)(folder, 'sbom.cdx.json');
    await copyUnderName(report, named, name);
    const args = ['convert', '--format', 'cyclonedx', '--output', output, named];
    const ended = await runTrivy(trivy, args, folder, context);
    if (ended.kind === 'failed')
        return ended;
    try {
        const text = await (0,promises_.readFile)(output, 'utf8');
        JSON.parse(text);
        return { kind: 'done', value: text };
    }
    catch (error) {
        return ended.value.exitCode === 0
            ? { kind: 'failed', cause: 'bad-report', text: (0,errors/* messageOf */.bD)(error) }
            : failure_failureOf(ended.value);
    }
}
/** Trivy names the image near the start; what follows may be hundreds of megabytes and is copied as it is. */
async function copyUnderName(report, named, name) {
    let isNamed = false;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(report), async function* (chunks) {
        for await (const chunk of chunks) {
            yield isNamed ? chunk : withName(chunk, name);
            isNamed = true;
        }
    }, (0,external_node_fs_.createWriteStream)(named, { mode: 0o600 }));
}
function withName(chunk, name) {
    const text = chunk.toString('latin1');
    const key = Buffer.from(`"ArtifactName": ${JSON.stringify(name)}`).toString('latin1');
    return Buffer.from(text.replace(/"ArtifactName":\s*"(?:[^"\\]|\\.)*"/, () => key), 'latin1');
}

;// CONCATENATED MODULE: ./build/scan/trivy/image.js
/** One image, scanned: vulnerabilities and secrets, or secrets alone where there is no database. */






/** What decides what is found, beside image, version and database; see `resultKey`. */
function scanFlags({ scanners, offline, sbom }) {
    return [
        '--scanners',
        scanners,
        '--list-all-pkgs',
        ...(offline ? ['--offline-scan'] : []),
        ...(sbom ? ['with SBOM'] : []),
    ];
}
async function scanImage(trivy, image, options, context) {
    const args = [
        'image',
        '--format',
        'json',
        '--exit-code',
        '0',
        ...scanFlags({ ...options, sbom: false }),
        '--skip-db-update',
        '--skip-java-db-update',
        '--image-src',
        'docker',
        '--no-progress',
        ...QUIET_FLAGS,
        '--timeout',
        `${Math.ceil(context.timeoutMs / 1_000)}s`,
        '--cache-dir',
        options.cache,
        image.imageId,
    ];
    const ran = await trivyReport(trivy, args, context, async (report, file) => {
        const findings = readFindings(report, image);
        if (findings.kind === 'failed')
            return findings;
        if (!options.sbom)
            return done({ findings: findings.value, sbom: null });
        const sbom = await convertToSbom(trivy, file, image.reference, context);
        // The findings stand without it; that it is not there is seen in the document.
        return done({ findings: findings.value, sbom: sbom.kind === 'done' ? sbom.value : null });
    });
    return ran.kind === 'done' ? ran.value : ran;
}
function readFindings(report, image) {
    try {
        return { kind: 'done', value: imageFindings(report, image) };
    }
    catch (error) {
        if (error instanceof MalformedReport)
            return badReport((0,errors/* messageOf */.bD)(error));
        throw error;
    }
}
function done(value) {
    return { kind: 'done', value };
}

;// CONCATENATED MODULE: ./build/scan/trivy/worker-caches.js
/**
 * Trivy locks its cache directory, so every worker has one of its own; they outlive the run, for the layers analysed in
 * them. The database is hard-linked into each: one copy on disk, and the same one for all.
 */


/** So many folders that no other process uses. */
async function claimWorkerCaches(cacheDirectory, count) {
    const parent = (0,external_node_path_.join)(cacheDirectory, 'trivy', 'workers');
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    const claims = [];
    for (let number = 0; claims.length < count; number += 1) {
        const claim = await claimFolder((0,external_node_path_.join)(parent, String(number)));
        if (claim)
            claims.push(claim);
    }
    return {
        folders: claims.map(({ folder }) => folder),
        async release() {
            for (const { lock } of claims)
                await (0,promises_.rm)(lock, { force: true });
        },
    };
}
async function claimFolder(folder) {
    const lock = `${folder}.lock`;
    if (!(await createLock(lock))) {
        if (await isHeld(lock))
            return undefined;
        await (0,promises_.rm)(lock, { force: true });
        if (!(await createLock(lock)))
            return undefined;
    }
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return { folder, lock };
}
async function createLock(lock) {
    try {
        const file = await (0,promises_.open)(lock, 'wx', 0o600);
        await file.writeFile(String(process.pid));
        await file.close();
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** By a process that lives; a run that was killed leaves its lock behind. */
async function isHeld(lock) {
    const pid = Number(await (0,promises_.readFile)(lock, 'utf8').catch(() => ''));
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Puts the files of one database folder (`db` or `java-db`) into a worker's cache. */
async function linkDatabase(folder, worker, name) {
    const own = (0,external_node_path_.join)(worker, name);
    await (0,promises_.rm)(own, { recursive: true, force: true });
    await (0,promises_.mkdir)(own, { recursive: true, mode: 0o700 });
    for (const file of DATABASE_FILES[name]) {
        await linkOrCopy((0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(own, file));
    }
}
const DATABASE_FILES = {
    db: ['trivy.db', 'metadata.json'],
    'java-db': ['trivy-java.db', 'metadata.json'],
};
async function linkOrCopy(from, to) {
    // Some file systems know no hard links.
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}

;// CONCATENATED MODULE: ./build/scan/trivy/image-worker.js
/** What one worker does with one image: from the cache, by a scan, or as much of a scan as can be had. */




const NOTHING = { findings: { issues: [], endedSystem: null }, sbom: null };
/** `cache` is the folder of this worker; `onScan` is told when the image is not known from before. */
async function workOn(image, cache, options, onScan) {
    const { database } = options;
    if (database.kind === 'none') {
        onScan();
        return secretsOnly(image, cache, options, database.text);
    }
    const key = resultKey({
        subject: image.key,
        trivyVersion: options.trivy.version,
        databaseUpdatedAt: database.updatedAt,
        flags: scanFlags({ scanners: 'vuln,secret', offline: options.offline, sbom: options.sbom }),
    });
    const known = await readResult(options.results, key);
    if (known)
        return scanned(known);
    onScan();
    const ran = await scanWhole(image, cache, options);
    if (ran.kind === 'done') {
        await writeResult(options.results, key, ran.value);
        return scanned(ran.value);
    }
    if (ran.cause === 'no-java-database')
        return secretsOnly(image, cache, options, ran.text);
    if (ran.cause === 'no-database') {
        await (0,promises_.rm)(database.folder, { recursive: true, force: true });
        return secretsOnly(image, cache, options, BROKEN_DATABASE);
    }
    return { outcome: { kind: 'failed', text: ran.text }, result: NOTHING };
}
/** The next run fetches another one; this run has to stay with one for all images. */
const BROKEN_DATABASE = 'Trivy cannot read the vulnerability database in the cache. It was removed: run the scan again to fetch another one';
/** The Java database comes when the first image asks for it. */
async function scanWhole(image, cache, { trivy, java, context, offline, sbom }) {
    const options = { scanners: 'vuln,secret', cache, offline, sbom };
    const first = await scanImage(trivy, image, options, context);
    if (first.kind === 'done' || first.cause !== 'no-java-database')
        return first;
    const database = await java.fetch();
    if (database.kind === 'none')
        return { ...first, text: database.text };
    await linkDatabase(database.folder, cache, 'java-db');
    return scanImage(trivy, image, options, context);
}
/** Without a database the scan of an image has failed, but its secrets need none and are kept. */
async function secretsOnly(image, cache, { trivy, context, offline, sbom }, why) {
    const ran = await scanImage(trivy, image, { scanners: 'secret', cache, offline, sbom }, context);
    if (ran.kind === 'failed') {
        return { outcome: { kind: 'failed', text: ran.text }, result: NOTHING };
    }
    const text = `vulnerabilities could not be scanned (secrets were): ${why}`;
    return { outcome: { kind: 'failed', text }, result: ran.value };
}
function scanned(result) {
    return { outcome: { kind: 'scanned' }, result };
}

;// CONCATENATED MODULE: ./build/scan/trivy/java-database.js
/** The index of Java archives: large, and fetched only when an image has some. */




class JavaDatabaseSource {
    trivy;
    settings;
    context;
    fetching;
    constructor(trivy, settings, context) {
        this.trivy = trivy;
        this.settings = settings;
        this.context = context;
    }
    /** What is in the cache and not out of date, if anything is. */
    async cached(now) {
        const folder = this.folder();
        const nextUpdate = await readNextUpdate(folder);
        if (nextUpdate === undefined)
            return undefined;
        return this.settings.offline || now < nextUpdate ? folder : undefined;
    }
    /** Once, however many workers ask. */
    fetch() {
        this.fetching ??= this.settings.offline
            ? Promise.resolve({
                kind: 'none',
                text: 'there is no Java database in the cache, and offline none is fetched',
            })
            : this.download();
        return this.fetching;
    }
    async download() {
        const parent = (0,external_node_path_.join)(this.settings.cacheDirectory, 'trivy');
        await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
        const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'fetch-'));
        try {
            const args = [
                'image',
                '--download-java-db-only',
                '--no-progress',
                ...QUIET_FLAGS,
                ...this.settings.javaRepositories.flatMap((each) => ['--java-db-repository', each]),
                '--cache-dir',
                fresh,
            ];
            const ended = await runTrivy(this.trivy, args, fresh, this.context);
            if (ended.kind === 'failed')
                return { kind: 'none', text: ended.text };
            if ((await readNextUpdate((0,external_node_path_.join)(fresh, 'java-db'))) === undefined) {
                const text = `the Java database could not be downloaded (${lastError(ended.value.stderr)})`;
                return { kind: 'none', text };
            }
            await replaceFolder((0,external_node_path_.join)(fresh, 'java-db'), this.folder(), fresh);
            return { kind: 'ready', folder: this.folder() };
        }
        finally {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
        }
    }
    folder() {
        return (0,external_node_path_.join)(this.settings.cacheDirectory, 'trivy', 'java-db');
    }
}
/** Undefined where the database is not whole. */
async function readNextUpdate(folder) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metadata.json'), 'utf8');
        const { NextUpdate } = JSON.parse(text);
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, 'trivy-java.db'));
        return size === 0 ? undefined : new Date(NextUpdate ?? 0);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/scan/trivy/lanes.js
/**
 * Which worker scans which images. Those that begin with the same layer go to one worker: its cache then knows their
 * base after the first, where two workers would both analyse it. The same stack always gives the same lanes, so that
 * the caches of earlier runs are of use.
 */
function lanesOf(images, workers) {
    const groups = new Map();
    for (const image of images) {
        const first = image.diffIds[0] ?? image.key;
        const known = groups.get(first);
        if (known)
            known.push(image);
        else
            groups.set(first, [image]);
    }
    const lanes = Array.from({ length: workers }, () => []);
    for (const [, group] of [...groups].sort(largestFirst))
        shortest(lanes)?.push(...group);
    return lanes.filter((lane) => lane.length > 0);
}
function largestFirst([oneLayer, one], [otherLayer, other]) {
    return other.length - one.length || (oneLayer < otherLayer ? -1 : 1);
}
function shortest(lanes) {
    return lanes.reduce((best, lane) => (best === undefined || lane.length < best.length ? lane : best), undefined);
}

// EXTERNAL MODULE: ./build/records/package-list.js
var package_list = __webpack_require__(7131);
;// CONCATENATED MODULE: ./build/scan/trivy/package-list.js
/** The vulnerabilities of a list of packages: what Trivy would find in an image that holds them, without the image. */











/** Equal for equal lists. */
function listKey(list) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([list.system, list.packages]))
        .digest('hex');
}
async function scanListOnce(trivy, list, options, context) {
    const key = resultKey({
        subject: `packages ${listKey(list)}`,
        trivyVersion: trivy.version,
        databaseUpdatedAt: options.databaseUpdatedAt,
        flags: package_list_scanFlags(options.offline),
    });
    const known = await readResult(options.results, key);
    if (known)
        return { kind: 'done', value: known.findings.issues };
    const ran = await scanList(trivy, list, options, context);
    if (ran.kind === 'done') {
        const findings = { issues: ran.value, endedSystem: null };
        await writeResult(options.results, key, { findings, sbom: null });
    }
    return ran;
}
function package_list_scanFlags(offline) {
    return ['--scanners', 'vuln', ...(offline ? ['--offline-scan'] : [])];
}
function scanList(trivy, list, { cache, offline }, context) {
    return inPrivateFolder(context.env, async (folder) => {
        const file = (0,external_node_path_.join)(folder, 'packages.cdx.json');
        await (0,promises_.writeFile)(file, JSON.stringify(minimalSbom(list)), { mode: 0o600 });
        const args = [
            'sbom',
            '--format',
            'json',
            '--exit-code',
            '0',
            ...package_list_scanFlags(offline),
            '--skip-db-update',
            '--skip-java-db-update',
            '--no-progress',
            ...QUIET_FLAGS,
            '--timeout',
            `${Math.ceil(context.timeoutMs / 1_000)}s`,
            '--cache-dir',
            cache,
            file,
        ];
        const ran = await trivyReport(trivy, args, context, issuesIn);
        return ran.kind === 'done' ? ran.value : ran;
    });
}
function issuesIn(report) {
    try {
        // A list has no layers.
        return { kind: 'done', value: imageFindings(report, { diffIds: [] }).issues };
    }
    catch (error) {
        if (error instanceof MalformedReport)
            return badReport((0,errors/* messageOf */.bD)(error));
        throw error;
    }
}
const SYSTEM = 'system';
/** CycloneDX with nothing in it but what Trivy matches by. */
function minimalSbom({ system, packages }) {
    const components = packages.map((installed, index) => componentOf(installed, `package-${index}`));
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        components: [
            // Without it no package of a distribution is matched at all.
            ...(system === null ? [] : [{ type: 'operating-system', 'bom-ref': SYSTEM, ...system }]),
            ...components,
        ],
        dependencies: system === null
            ? []
            : [
                {
                    ref: SYSTEM,
                    dependsOn: components.flatMap((component, index) => (0,package_list/* purlParts */.Ei)(packages[index]?.purl ?? '')?.isOfSystem === true
                        ? component['bom-ref']
                        : []),
                },
            ],
    };
}
function componentOf({ purl, name, source }, reference) {
    return {
        type: 'library',
        'bom-ref': reference,
        name: name ?? (0,package_list/* purlParts */.Ei)(purl)?.name ?? purl,
        purl,
        ...(source && {
            properties: [
                { name: `${package_list/* TRIVY_PROPERTY */.vV}SrcName`, value: source.name },
                { name: `${package_list/* TRIVY_PROPERTY */.vV}SrcVersion`, value: source.version },
            ],
        }),
    };
}

;// CONCATENATED MODULE: ./build/scan/trivy/match-lists.js




async function matchLists(trivy, stored, scans, { caches, context, ...options }) {
    const listed = [
        ...stored.images.map(({ service, system, packages }) => ({
            ...{ variant: 'base', service: (0,records_text/* plainText */.wh)(service) },
            list: { system, packages },
        })),
        ...scans.flatMap(listsOfHead),
    ];
    const distinct = [...new Map(listed.map(({ list }) => [listKey(list), list]))];
    const scanned = await mapWithWorkers(distinct, caches.length, async ([key, list], worker) => {
        const began = performance.now();
        const ran = await scanListOnce(trivy, list, { ...options, cache: caches[worker] ?? '' }, context);
        return [key, { ran, durationMs: performance.now() - began }];
    });
    const results = new Map(scanned);
    const done = listed.flatMap(({ list, ...place }) => {
        const result = results.get(listKey(list));
        return result ? [{ ...place, ...result }] : [];
    });
    return {
        targets: match_lists_targetsOf(done),
        base: done.flatMap((each) => match_lists_foundIn(each, 'base')),
        head: done.flatMap((each) => match_lists_foundIn(each, 'head')),
    };
}
function listsOfHead({ image, result }) {
    const list = result.sbom === null ? undefined : (0,package_list/* packageListOf */.yp)(JSON.parse(result.sbom));
    if (!list)
        return [];
    return image.usedBy
        .filter(({ variant }) => variant === 'head')
        .flatMap(({ services }) => services.map((service) => ({ variant: 'head', service: (0,records_text/* plainText */.wh)(service), list })));
}
/** The lists of both sides are needed to tell anything, so one that failed fails both. */
function match_lists_targetsOf(all) {
    return all
        .filter(({ variant }) => variant === 'base')
        .map(({ variant, service, durationMs }) => {
        const failed = all.find((each) => each.service === service && each.ran.kind === 'failed');
        return {
            variant,
            services: [service],
            name: `the stored package list of ${service}`,
            outcome: failed?.ran.kind === 'failed'
                ? { kind: 'failed', text: failed.ran.text }
                : { kind: 'scanned' },
            durationMs,
        };
    });
}
function match_lists_foundIn({ variant, service, ran }, wanted) {
    if (variant !== wanted || ran.kind === 'failed')
        return [];
    return ran.value.map(({ issue }) => ({ ...issue, variants: [variant], services: [service] }));
}

;// CONCATENATED MODULE: ./build/scan/trivy/sbom-files.js
/** One CycloneDX file per image, in a folder beside the document. */



const FOLDER = 'sbom';
/** Those of an earlier run are removed first. */
async function writeSboms(scans, outputDirectory) {
    if (outputDirectory === undefined)
        return { sboms: [], notices: [] };
    const folder = (0,external_node_path_.join)(outputDirectory, FOLDER);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    const sboms = [];
    const notices = [];
    for (const { image, result, outcome } of scans) {
        if (result.sbom === null) {
            if (outcome.kind === 'scanned')
                notices.push(sbom_files_missing(image));
            continue;
        }
        const file = `${FOLDER}/${fileName(image)}`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(outputDirectory, file), result.sbom);
        sboms.push(...entries(image, file));
    }
    return { sboms, notices };
}
function entries(image, file) {
    return image.usedBy.map(({ variant, services, reference }) => ({
        variant,
        services: services.map((service) => (0,records_text/* plainText */.wh)(service)),
        image: (0,records_text/* plainText */.wh)(reference),
        file,
    }));
}
/** Named for the first service of the head that runs it; the content tells two names apart that look alike on disk. */
function fileName({ key, usedBy }) {
    const use = usedBy.find(({ variant }) => variant === 'head') ?? usedBy[0];
    const service = (use?.services[0] ?? 'image').replace(/[^\w.-]/g, '_').slice(0, 80);
    return `${use?.variant ?? 'head'}-${service}-${key.slice(0, 8)}.cdx.json`;
}
function sbom_files_missing({ reference }) {
    return {
        scanner: 'trivy',
        text: `Trivy could not list what is in ${(0,records_text/* plainText */.wh)(reference)}, so it has no CycloneDX file.`,
    };
}

;// CONCATENATED MODULE: ./build/scan/trivy/images.js
/** All images, in parallel, each with a cache of its worker. */










/** More do not help: each already uses several threads. */
const MAX_WORKERS = 4;
async function scanImages(trivy, database, options) {
    const { scans, lists } = await scanAll(trivy, database, options);
    const { sboms, notices } = await writeSboms(scans, options.outputDirectory);
    return {
        targets: scans.flatMap(images_targetsOf),
        found: scans.flatMap(({ image, result }) => images_foundIn(image, result.findings.issues)),
        lists,
        sboms,
        notices: [...scans.flatMap(endedSystems), ...notices],
    };
}
async function scanAll(trivy, database, { images, database: settings, outputDirectory, stored, context, now, log }) {
    const java = new JavaDatabaseSource(trivy, settings, context);
    const results = resultsFolder(settings.cacheDirectory);
    const lanes = lanesOf(images, Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)()));
    const caches = await claimWorkerCaches(settings.cacheDirectory, lanes.length);
    try {
        await linkDatabases(caches.folders, database, await java.cached(now));
        const options = {
            trivy,
            database,
            java,
            context,
            offline: settings.offline,
            sbom: outputDirectory !== undefined || stored !== null,
            results,
        };
        const work = async (image, cache) => {
            const began = performance.now();
            const scan = await workOn(image, cache, options, () => log.info(`Trivy scans ${(0,records_text/* plainText */.wh)(image.reference)}`));
            return { ...scan, image, durationMs: performance.now() - began };
        };
        const inLanes = await mapWithWorkers(lanes, lanes.length, async (lane, worker) => {
            const inLane = [];
            for (const image of lane)
                inLane.push(await work(image, caches.folders[worker] ?? ''));
            return inLane;
        });
        const scans = inLanes
            .flat()
            .sort((one, other) => images.indexOf(one.image) - images.indexOf(other.image));
        const lists = stored === null || database.kind === 'none'
            ? null
            : await matchLists(trivy, stored, scans, {
                ...{ caches: caches.folders, offline: settings.offline, results, context },
                databaseUpdatedAt: database.updatedAt,
            });
        await removeOldResults(results, now);
        return { scans, lists };
    }
    finally {
        await caches.release();
    }
}
async function linkDatabases(folders, database, java) {
    for (const folder of folders) {
        if (database.kind === 'ready')
            await linkDatabase(database.folder, folder, 'db');
        if (java !== undefined)
            await linkDatabase(java, folder, 'java-db');
    }
}
function images_targetsOf({ image, outcome, durationMs }) {
    return image.usedBy.map(({ variant, services, reference }) => ({
        variant,
        services: services.map((service) => (0,records_text/* plainText */.wh)(service)),
        name: (0,records_text/* plainText */.wh)(reference),
        outcome,
        durationMs,
    }));
}
function images_foundIn(image, issues) {
    return usesOf(image).flatMap((use) => issues.map(({ issue, layer }) => ({ ...issue, layer: images_layerOf(image, layer), ...use })));
}
/** Once for base and head where the same services use it in both, which is most images of most runs. */
function usesOf({ usedBy }) {
    const uses = ['base', 'head'].flatMap((variant) => {
        const own = usedBy.filter((use) => use.variant === variant);
        const services = new Set(own.flatMap((use) => use.services.map((name) => (0,records_text/* plainText */.wh)(name))));
        return services.size === 0 ? [] : [{ variants: [variant], services: [...services].sort() }];
    });
    const [base, head] = uses;
    return base && head && base.services.join('\n') === head.services.join('\n')
        ? [{ variants: ['base', 'head'], services: head.services }]
        : uses;
}
/** From the base image or from our own instructions. */
function images_layerOf({ diffIds, baseLayers }, layer) {
    const index = layer === null ? -1 : diffIds.indexOf(layer);
    if (baseLayers === null || index < 0)
        return 'unknown';
    return index < baseLayers ? 'base' : 'own';
}
function endedSystems({ image, result }) {
    const { endedSystem } = result.findings;
    if (endedSystem === null)
        return [];
    const services = [...new Set(image.usedBy.flatMap((use) => use.services))];
    return [
        {
            scanner: 'trivy',
            text: `${endedSystem} in ${(0,records_text/* plainText */.wh)(services.join(', '))} has ended: it gets no advisories any more, so its list of vulnerabilities is not complete.`,
        },
    ];
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/scan/trivy/proxy.js
/** Node's fetch knows no proxies; behind one the download goes through it, by the variables that every program reads. */

/** @throws Error for a proxy that is no address */
async function fetchBy(env, url) {
    const proxy = proxyFor(url, env);
    if (proxy === undefined)
        return fetch;
    const { fetch: fetchThrough, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = new ProxyAgent(proxy.href);
    return (target, options) => fetchThrough(target, { ...options, dispatcher });
}
/** The proxy that HTTPS_PROXY or HTTP_PROXY names, where NO_PROXY does not except the host; never for this machine. */
function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const text = proxy_valueOf(env, name);
    if (text === '' || isLoopback(url.hostname) || isExcepted(url, proxy_valueOf(env, 'NO_PROXY'))) {
        return undefined;
    }
    const address = text.includes('://') ? text : `http://${text}`;
    // It may hold a password, so it is not repeated.
    if (!URL.canParse(address))
        throw new Error(`${name} is not an address`);
    return new URL(address);
}
function proxy_valueOf(env, name) {
    return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
}
/** `example.com`, `.example.com` and `*.example.com` hold for all below it; a port narrows it. */
function isExcepted(url, list) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, suffix = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (suffix === '' || (only !== undefined && only !== port))
            return false;
        return url.hostname === suffix || url.hostname.endsWith(`.${suffix}`);
    });
}

;// CONCATENATED MODULE: ./build/scan/trivy/install.js
/**
 * Installs the pinned Trivy. The cache keeps the archive and not the program, because the archive's sum is what we know:
 * it is checked after the download and again before every use, and unpacked only then, into a folder of this run.
 */











const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
/** Trivy's archive has about 60 MiB. */
const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;
async function installTrivy(options) {
    const { pin, platform, cacheDirectory } = options;
    const wanted = Object.hasOwn(pin.archives, platform) ? pin.archives[platform] : undefined;
    if (!wanted) {
        const known = Object.keys(pin.archives).join(', ');
        return refused(`Trivy ${pin.version} is not pinned for ${platform}; pinned: ${known}`, pin);
    }
    const archive = (0,external_node_path_.join)(cacheDirectory, 'trivy', 'archives', wanted.file);
    try {
        if ((await sumOf(archive)) !== wanted.sha256) {
            await (0,promises_.rm)(archive, { force: true });
            await download(new URL(wanted.file, pin.url), archive, wanted.sha256, options);
        }
        return { kind: 'installed', trivy: await unpack(archive, options) };
    }
    catch (error) {
        if (options.signal.aborted)
            throw new errors/* InterruptedError */.p4('interrupted: installing Trivy');
        return refused(`Trivy ${pin.version} could not be installed: ${(0,errors/* messageOf */.bD)(error)}`, pin);
    }
}
function refused(why, { version }) {
    return { kind: 'refused', text: `${why}. Install Trivy ${version} yourself and put it on PATH.` };
}
/** Undefined where there is no such file. */
async function sumOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            hash.update(chunk);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    return hash.digest('hex');
}
/** In place only when its sum is right. @throws Error */
async function download(url, archive, sha256, { env, signal, log }) {
    log.info(`Downloading ${url.href}`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(archive, '..'), { recursive: true, mode: 0o700 });
    const partial = `${archive}.${process.pid}.partial`;
    try {
        const { sum, bytes } = await fetchTo(url, partial, { env, signal });
        if (sum !== sha256) {
            throw new Error(`${url.href} has the sha256 ${sum} (${(0,units/* formatBytes */.z3)(bytes)}) and not ${sha256}; it was removed and not unpacked`);
        }
        await (0,promises_.rename)(partial, archive);
    }
    finally {
        await (0,promises_.rm)(partial, { force: true });
    }
}
async function fetchTo(url, path, { env, signal }) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
    const fetchUrl = await fetchBy(env, url);
    const response = await fetchUrl(url, { signal: deadline }).catch((error) => {
        throw new Error(`${url.href} does not answer (${causeOf(error)})`);
    });
    if (!response.ok || !response.body) {
        throw new Error(`${url.href} answers with status ${response.status}`);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            done(bytes > MAX_ARCHIVE_BYTES ? new Error('it does not end') : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(response.body, count, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 })).catch((error) => {
        throw new Error(`${url.href} broke off after ${(0,units/* formatBytes */.z3)(bytes)} (${causeOf(error)})`);
    });
    return { sum: hash.digest('hex'), bytes };
}
/** fetch says only "fetch failed"; its cause says why. */
function causeOf(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return (0,records_text/* plainText */.wh)((0,errors/* messageOf */.bD)(cause));
}
async function unpack(archive, { folder, pin, env, signal }) {
    const { exitCode, stderr } = await (0,platform_process/* runProcess */.R)('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', 'trivy'], { env: { PATH: env['PATH'] }, signal });
    if (exitCode !== 0)
        throw new Error(`the archive cannot be unpacked (${(0,records_text/* plainText */.wh)(stderr)})`);
    return { program: (0,external_node_path_.join)(folder, 'trivy'), version: pin.version };
}

;// CONCATENATED MODULE: ./build/scan/trivy/known-programs.js
/**
 * Programs that were looked at before and are the same file still, with their versions: looking through 250 MB and
 * starting a program for its version take longer than a scan of which every result is known.
 */


/** Undefined where the file was never looked at, or changed since. */
async function knownVersion(cacheDirectory, program) {
    const known = await readKnown(cacheDirectory);
    const entry = Object.hasOwn(known, program) ? known[program] : undefined;
    return entry !== undefined && entry.file === (await identityOf(program))
        ? entry.version
        : undefined;
}
async function rememberVersion(cacheDirectory, program, version) {
    const known = { [program]: { version, file: await identityOf(program) } };
    await (0,promises_.mkdir)((0,external_node_path_.join)(cacheDirectory, 'trivy'), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(pathOf(cacheDirectory), JSON.stringify(known), { mode: 0o600 });
}
async function readKnown(cacheDirectory) {
    try {
        return JSON.parse(await (0,promises_.readFile)(pathOf(cacheDirectory), 'utf8'));
    }
    catch {
        return {};
    }
}
function pathOf(cacheDirectory) {
    return (0,external_node_path_.join)(cacheDirectory, 'trivy', 'known-program.json');
}
/** The time of its last change of any kind cannot be set back, unlike that of its content. */
async function identityOf(program) {
    const { dev, ino, size, mtimeMs, ctimeMs } = await (0,promises_.stat)(program);
    return JSON.stringify([dev, ino, size, mtimeMs, ctimeMs]);
}

;// CONCATENATED MODULE: ./build/scan/trivy/malicious.js


/**
 * The refused version that a Trivy binary was built as, read from the linker flags that Go keeps in it; undefined where
 * it is none of them or does not tell.
 */
async function carriesMaliciousVersion(program) {
    const file = await (0,promises_.open)(program);
    try {
        const buffer = Buffer.alloc(malicious_CHUNK_BYTES);
        // A mark may lie across two chunks, so each begins with the end of the one before.
        let kept = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
            const version = versionIn(buffer.subarray(0, kept + bytesRead));
            if (version !== undefined || bytesRead === 0)
                return version;
            const end = kept + bytesRead;
            kept = Math.min(LONGEST_MARK, end);
            buffer.copyWithin(0, end - kept, end);
        }
    }
    finally {
        await file.close();
    }
}
function versionIn(bytes) {
    for (let at = bytes.indexOf(FLAG); at >= 0; at = bytes.indexOf(FLAG, at + 1)) {
        const rest = bytes.subarray(at + FLAG.length, at + LONGEST_MARK).toString('latin1');
        const version = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(rest)?.[1];
        if (version !== undefined && MALICIOUS_VERSIONS.includes(version))
            return version;
    }
    return undefined;
}
const FLAG = Buffer.from('trivy/pkg/version/app.ver=');
const LONGEST_MARK = 64;
const malicious_CHUNK_BYTES = 4 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/scan/trivy/locate.js








/** `folder` is private to the run, and goes away after it. */
async function locateTrivy(folder, options) {
    const { context, install, cacheDirectory, log } = options;
    const onPath = await lookOnPath(context, cacheDirectory);
    if (onPath.kind === 'found' || install === null)
        return onPath;
    const installed = await installTrivy({
        pin: install,
        platform: `${process.platform}-${process.arch}`,
        cacheDirectory,
        folder,
        env: context.env,
        signal: context.signal,
        log,
    });
    if (installed.kind === 'refused') {
        return { kind: 'missing', reason: 'not-installed', text: installed.text, version: null };
    }
    const notice = onPath.reason === 'wrong-version' ? onPath.text : null;
    return { kind: 'found', trivy: installed.trivy, notice };
}
async function lookOnPath(context, cacheDirectory) {
    const program = await findProgram('trivy', context.env);
    if (program === undefined) {
        return {
            kind: 'missing',
            reason: 'not-installed',
            text: `Trivy is not on PATH, so images were not scanned for vulnerabilities and secrets. Install Trivy ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
            version: null,
        };
    }
    const known = await knownVersion(cacheDirectory, program);
    const version = known ?? (await lookAt(program, context));
    const judged = locate_judge(program, version);
    if (judged.kind === 'found')
        await rememberVersion(cacheDirectory, program, judged.trivy.version);
    return judged;
}
/** In the file first: to ask a stealer for its version is to run it. */
async function lookAt(program, context) {
    return (await carriesMaliciousVersion(program)) ?? (await locate_askVersion(program, context));
}
function locate_judge(program, version) {
    if (version === undefined) {
        return {
            kind: 'missing',
            reason: 'wrong-version',
            text: `${(0,records_text/* plainText */.wh)(program)} does not say its version, so it is not run. Install Trivy ${TRIVY_VERSION}, or let us install it (--install-scanners).`,
            version: null,
        };
    }
    const verdict = judgeVersion(version);
    if (verdict.kind === 'refused') {
        return { kind: 'missing', reason: 'wrong-version', text: verdict.text, version };
    }
    return { kind: 'found', trivy: { program, version }, notice: null };
}
function locate_askVersion(program, context) {
    return inPrivateFolder(context.env, async (folder) => {
        const trivy = { program, version: 'unknown' };
        const args = ['--version', '--cache-dir', folder];
        const ended = await runTrivy(trivy, args, folder, { ...context, timeoutMs: ANSWER_TIMEOUT_MS });
        return ended.kind === 'done' ? parseVersion(ended.value.stdout) : undefined;
    });
}
const ANSWER_TIMEOUT_MS = 30_000;

;// CONCATENATED MODULE: ./build/scan/trivy/scan.js








function scanWithTrivy(options) {
    const { images, dockerfiles, missing, context, install, database, log } = options;
    if (images.length + dockerfiles.length + missing.length === 0) {
        return Promise.resolve(notScanned('trivy', 'nothing-to-scan', 'The stack has no image and no Dockerfile.'));
    }
    return inPrivateFolder(context.env, async (folder) => {
        const { cacheDirectory } = database;
        const located = await locateTrivy(folder, { context, install, cacheDirectory, log });
        if (located.kind === 'missing') {
            return notScanned('trivy', located.reason, located.text, located.version);
        }
        const result = await scan_scanAll(located.trivy, options);
        return { ...result, notices: [...scan_noticesOf(located.notice), ...result.notices] };
    });
}
async function scan_scanAll(trivy, options) {
    const database = options.images.length === 0
        ? { kind: 'none', text: 'there is no image to scan' }
        : await prepareDatabase(trivy, options.database, options.context, options.now);
    const fit = fitOf(trivy, database, options.stored);
    const ofImages = await scanImages(trivy, database, { ...options, stored: fit.stored });
    const against = againstPackages(fit, ofImages);
    const ofDockerfiles = await scanDockerfiles(trivy, options);
    const ready = database.kind === 'ready' ? database : null;
    const stale = ready === null || ready.notice === null
        ? null
        : `Trivy used what is in the cache: ${ready.notice}.`;
    return {
        scanner: {
            name: 'trivy',
            version: trivy.version,
            databaseUpdatedAt: ready?.updatedAt ?? null,
            targets: [
                ...ofImages.targets,
                ...ofDockerfiles.targets,
                ...options.missing.map(targets/* failedTarget */.lI),
                ...against.targets,
            ],
            outcome: { kind: 'scanned' },
        },
        found: [...ofImages.found, ...ofDockerfiles.found, ...against.found],
        sboms: ofImages.sboms,
        notices: [...scan_noticesOf(stale), ...ofImages.notices, ...against.notices],
        ...(against.stored && { stored: against.stored }),
    };
}
function scan_noticesOf(text) {
    return text === null ? [] : [{ scanner: 'trivy', text }];
}

;// CONCATENATED MODULE: ./build/scan/scan.js
/** Everything that was asked to be scanned, by everyone who can, as one document. */















/** @throws InterruptedError; whatever else goes wrong in a scanner is in the document. */
async function scanStack(options) {
    keepYoungObjectsFew();
    const results = await allEnded([
        failingOnDisk('trivy', () => askTrivy(options)),
        failingOnDisk('snyk', () => askSnyk(options)),
    ]);
    const hardening = hardeningOf(options);
    const scanners = [...results, hardening].map(({ scanner }) => scanner);
    const covered = coverageOf(scanners);
    const stored = storedOutcome(options.basis, results);
    const { kept, ignored, unused } = applyIgnores(mergedOf([...results, hardening], covered), options.ignores, scanners, options.createdAt);
    const findings = kept
        .map((merged) => ({
        ...merged.finding,
        change: changeOf(merged, stored ? asFarAsStored(merged, stored, covered) : covered),
    }))
        .sort(worstFirst);
    return {
        schemaVersion: 1,
        document: 'findings',
        runId: options.runId,
        createdAt: options.createdAt.toISOString(),
        tool: options.tool,
        basis: stored?.basis ?? basisOf(options.basis),
        scanners,
        findings,
        ignored,
        unusedIgnores: unused,
        advice: adviceOn(findings, scan_baseImagesOf(options.images, results)),
        sboms: results.flatMap(({ sboms }) => sboms),
        notices: [...[...results, hardening].flatMap(({ notices }) => notices), ...leftOutOf(options)],
        compliance: benchmarkRows(options.hardening?.compliance ?? []),
    };
}
/** Of the stored packages that were to be matched; null where none were. */
function storedOutcome(asked, results) {
    if (asked.kind !== 'baseline')
        return null;
    const reason = `Trivy did not match the packages stored in ${asked.stored.path}`;
    return (results.find(({ stored }) => stored)?.stored ?? {
        basis: { kind: 'none', reason },
        canTell: () => false,
    });
}
/** The stored side was looked at for what it can tell of, and for nothing else. */
function asFarAsStored({ finding }, { canTell }, covered) {
    return (scanner, variant, service) => covered(scanner, variant, service) &&
        (variant === 'head' || (service !== null && canTell(finding, service)));
}
function basisOf(asked) {
    return asked.kind === 'none' ? { kind: 'none', reason: asked.reason } : { kind: 'base-variant' };
}
/** Takes them out of the results: there may be very many, and only what they became is needed from here on. */
function mergedOf(results, covered) {
    const all = results.flatMap(({ found }) => found.splice(0));
    return mergeFindings(underOurRules(all, covered));
}
/** Like Promise.all, but nobody is still at work when it fails. */
async function allEnded(promises) {
    await Promise.allSettled(promises);
    return Promise.all(promises);
}
/** A disk that is full, or a folder that is not ours to write to, fails a scanner and not the command. */
async function failingOnDisk(name, scan) {
    try {
        return await scan();
    }
    catch (error) {
        const { code, syscall } = error;
        if (code === undefined || syscall === undefined)
            throw error;
        return failed(name, `its files cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function leftOutOf({ settings, leftOut = [] }) {
    if (!settings.trivy)
        return [];
    return leftOut.map((text) => ({ scanner: 'trivy', text: (0,records_text/* plainText */.wh)(text) }));
}
/** What we know of the image is in the target; a better one is known by a scanner alone. */
function scan_baseImagesOf(targets, results) {
    const known = results.flatMap(({ baseImages }) => baseImages ?? []);
    return targets
        .filter(({ variant }) => variant === 'head')
        .flatMap(({ services, baseReference }) => services.map((service) => {
        const advice = known.find((each) => each.services.includes(service));
        return {
            service: (0,records_text/* plainText */.wh)(service),
            reference: baseReference ?? advice?.now ?? null,
            better: advice?.better ?? null,
        };
    }));
}
function askTrivy(options) {
    const off = turnedOff('trivy', options);
    if (off !== undefined)
        return Promise.resolve(notScanned('trivy', 'not-asked', off));
    return scanWithTrivy({
        images: (0,targets/* distinctImages */.PO)(options.images),
        dockerfiles: (0,targets/* distinctDockerfiles */.uQ)(options.dockerfiles),
        missing: options.missing ?? [],
        database: { cacheDirectory: options.cacheDirectory, ...options.settings.database },
        outputDirectory: options.outputDirectory,
        stored: options.basis.kind === 'baseline' ? options.basis.stored : null,
        install: options.installScanners ? (options.trivyPin ?? TRIVY_PIN) : null,
        context: {
            env: options.env,
            signal: options.signal,
            timeoutMs: options.settings.timeoutMs,
        },
        now: options.createdAt,
        log: options.log,
    });
}
function askSnyk(options) {
    const off = turnedOff('snyk', options);
    if (off !== undefined)
        return Promise.resolve(notScanned('snyk', 'not-asked', off));
    return scanWithSnyk({
        images: (0,targets/* distinctImages */.PO)(options.images),
        missing: (options.missing ?? []).filter(({ kind }) => kind === 'image'),
        token: options.snykToken,
        env: options.env,
        signal: options.signal,
        timeoutMs: options.settings.timeoutMs,
        log: options.log,
    });
}
function hardeningOf({ hardening }) {
    if (!hardening)
        return notScanned('hardening', 'not-asked', 'The hardening rules are turned off.');
    const notices = hardening.notices.map((text) => ({ scanner: 'hardening', text }));
    return { scanner: hardening.scanner, found: hardening.findings, sboms: [], notices };
}
function turnedOff(name, options) {
    if (options.hardeningAlone !== undefined)
        return options.hardeningAlone;
    return options.settings[name] ? undefined : `scan.${name} is false in the configuration.`;
}
function worstFirst(one, other) {
    const bySeverity = (0,findings_severity/* severityRank */.qs)(other.severity) - (0,findings_severity/* severityRank */.qs)(one.severity);
    if (bySeverity !== 0)
        return bySeverity;
    return one.key < other.key ? -1 : 1;
}

// EXTERNAL MODULE: ./build/stack/base-image.js
var base_image = __webpack_require__(56095);
;// CONCATENATED MODULE: ./build/scan/dockerfile-stages.js
/** The instructions that a stage of a Dockerfile consists of, and those of the stages below it in the same file. */
/** Keywords in order, without FROM; undefined where there is no such stage. */
function finalInstructions(dockerfile, target) {
    const stages = stagesOf(dockerfile);
    const wanted = target?.toLowerCase();
    const index = wanted === undefined
        ? stages.length - 1
        : stages.findIndex(({ name }, number) => name === wanted || String(number) === wanted);
    return collect(stages, index);
}
function collect(stages, index) {
    const stage = stages[index];
    if (!stage)
        return undefined;
    // A stage can only stand on an earlier one.
    const below = stages.findIndex(({ name }, number) => number < index && name === stage.from);
    const inherited = below < 0 ? [] : collect(stages, below);
    return [...(inherited ?? []), ...stage.keywords];
}
function stagesOf(dockerfile) {
    const stages = [];
    for (const instruction of instructionsOf(dockerfile)) {
        const [word = '', ...rest] = instruction.split(/\s+/);
        const keyword = word.toUpperCase();
        if (keyword === 'FROM')
            stages.push(stageOf(rest));
        // What stands before the first FROM belongs to no image.
        else
            stages.at(-1)?.keywords.push(keyword);
    }
    return stages;
}
function stageOf(words) {
    const [from = '', as, name = ''] = words.filter((word) => !word.startsWith('--'));
    return {
        from: from.toLowerCase(),
        name: as?.toUpperCase() === 'AS' ? name.toLowerCase() : '',
        keywords: [],
    };
}
/** One text per instruction: continued lines joined, comments and the bodies of here-documents left out. */
function instructionsOf(dockerfile) {
    const continuation = /^#\s*escape\s*=\s*`/im.test(dockerfile) ? '`' : '\\';
    const instructions = [];
    const open = [];
    let current = '';
    for (const line of dockerfile.split(/\r?\n/)) {
        const text = line.trim();
        if (open.length > 0) {
            if (text === open[0])
                open.shift();
            continue;
        }
        if (text === '' || text.startsWith('#'))
            continue;
        const goesOn = text.endsWith(continuation);
        current += goesOn ? `${text.slice(0, -1)} ` : text;
        if (goesOn)
            continue;
        instructions.push(current);
        open.push(...hereDocuments(current));
        current = '';
    }
    return current === '' ? instructions : [...instructions, current];
}
/** `RUN <<EOF` and `COPY <<-"EOF" /x`: the words that end them, in order. */
function hereDocuments(instruction) {
    if (!/^(?:RUN|COPY|ADD)\s/i.test(instruction))
        return [];
    return [...instruction.matchAll(/<<-?\s*["']?(\w+)["']?/g)].map(([, end = '']) => end);
}

;// CONCATENATED MODULE: ./build/scan/base-layers.js
/**
 * How many layers of an image come from the image its Dockerfile names in FROM. The engine does not say, so the
 * instructions of the Dockerfile are found again at the end of the image's history: what is before them is the base's.
 */

/** @returns null where history and Dockerfile do not fit each other */
function baseLayersOf(image) {
    const instructions = finalInstructions(image.dockerfile, image.target);
    if (!instructions)
        return null;
    const steps = image.history.map(keywordOf);
    let own = 0;
    for (const keyword of instructions.reverse()) {
        if (steps.at(-1) === keyword) {
            steps.pop();
            if (MAKES_A_LAYER.has(keyword))
                own += 1;
        }
        else if (!LEAVES_PERHAPS_NO_TRACE.has(keyword)) {
            return null;
        }
    }
    return own <= image.layers ? image.layers - own : null;
}
const MAKES_A_LAYER = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const LEAVES_PERHAPS_NO_TRACE = new Set(['ARG', 'ONBUILD']);
/** `COPY a /a # buildkit`, `/bin/sh -c #(nop)  CMD ["x"]` and `|1 X=1 /bin/sh -c make` are COPY, CMD and RUN. */
function keywordOf(createdBy) {
    const text = createdBy.replace(/^\/bin\/sh -c #\(nop\)\s+/, '').trimStart();
    return /^[A-Z]+(?=\s|$)/.exec(text)?.[0] ?? 'RUN';
}

;// CONCATENATED MODULE: ./build/scan/stack-targets.js
/** What of a stack is scanned: the images its services run, and the Dockerfiles that build them. */





async function stackTargets(variants, engine, 
/** What a variant's file names are relative to. */
rootOf) {
    const known = await engine.images();
    const places = variants.flatMap((prepared) => Object.entries(prepared.model.services).map(([name, service]) => ({ prepared, name, service })));
    const images = await Promise.all(places.map((place) => stack_targets_imageOf(place, engine, known)));
    const dockerfiles = await Promise.all(places.map((place) => dockerfileOf(place, rootOf(place.prepared.variant))));
    const all = [...images, ...dockerfiles];
    return {
        images: images.flatMap((image) => (image.kind === 'found' ? [image.target] : [])),
        dockerfiles: dockerfiles.flatMap((file) => (file.kind === 'found' ? [file.target] : [])),
        missing: all.flatMap((each) => (each.kind === 'missing' ? [each.target] : [])),
        leftOut: [...new Set(all.flatMap((each) => (each.kind === 'left-out' ? [each.why] : [])))],
    };
}
async function stack_targets_imageOf({ prepared: { variant, imageTags }, name: service, service: { image: reference, build } }, engine, known) {
    // What a provider gives is no container.
    if (reference === undefined)
        return { kind: 'none' };
    // Our own tag of a built image tells a person nothing.
    const name = imageTags[service] === undefined ? reference : `the image built for ${service}`;
    const image = await engine.image(reference);
    if (!image) {
        const why = `${name} is not on the engine. Run \`compose-gate up\` again.`;
        return { kind: 'missing', target: { kind: 'image', variant, service, name, why } };
    }
    return {
        kind: 'found',
        target: {
            variant,
            services: [service],
            reference: name,
            imageId: image.id,
            diffIds: image.layers,
            configDigest: (0,targets/* configDigest */.xv)(image.config),
            ...(build
                ? await builtOn(image, build, known)
                : { baseLayers: image.layers.length, baseReference: reference }),
        },
    };
}
/** The engine's images tell where the base is among them; else the Dockerfile and the image's history do. */
async function builtOn(image, build, known) {
    const base = (0,base_image/* baseImageOf */.I)(image, known);
    if (base)
        return { baseLayers: base.layers, baseReference: base.reference };
    const dockerfile = await stack_targets_textOf(build);
    if (dockerfile === undefined)
        return { baseLayers: null, baseReference: null };
    const target = build['target'];
    const baseLayers = baseLayersOf({
        dockerfile,
        target: typeof target === 'string' ? target : undefined,
        history: image.history.map(({ createdBy }) => createdBy),
        layers: image.layers.length,
    });
    return { baseLayers, baseReference: null };
}
/** Undefined where it cannot be read. */
async function stack_targets_textOf(build) {
    const inline = build['dockerfile_inline'];
    if (typeof inline === 'string')
        return inline;
    return isRemote(build) ? undefined : (0,promises_.readFile)(stack_targets_pathOf(build), 'utf8').catch(() => undefined);
}
function stack_targets_pathOf({ context, dockerfile }) {
    return (0,external_node_path_.resolve)(context, dockerfile ?? 'Dockerfile');
}
/** A context may be a repository or an archive on the network, and the file then lies in it. */
function isRemote({ context, dockerfile }) {
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
    return isAddress && !(0,external_node_path_.isAbsolute)(dockerfile ?? '');
}
async function dockerfileOf({ prepared: { variant }, name: service, service: { build } }, root) {
    if (!build)
        return { kind: 'none' };
    const inline = build['dockerfile_inline'] !== undefined;
    if (!inline && isRemote(build)) {
        const why = `The Dockerfile of ${service} is not on this machine (its build context is an address), so it was not checked.`;
        return { kind: 'left-out', why };
    }
    const file = inline
        ? `dockerfile_inline of ${service}`
        : (0,external_node_path_.relative)(await root, stack_targets_pathOf(build))
            .split(external_node_path_.sep)
            .join('/');
    const text = await stack_targets_textOf(build);
    if (text === undefined) {
        const why = `${file} cannot be read. Give it back and run \`compose-gate scan\` again.`;
        return {
            kind: 'missing',
            target: { kind: 'dockerfile', variant, service, name: file, why },
        };
    }
    return { kind: 'found', target: { variant, services: [service], file, inline, text } };
}

// EXTERNAL MODULE: ./build/stack/engine-location.js
var engine_location = __webpack_require__(59118);
// EXTERNAL MODULE: ./build/commands/baseline/named.js
var named = __webpack_require__(22145);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
// EXTERNAL MODULE: ./build/commands/baseline/find.js
var find = __webpack_require__(44493);
;// CONCATENATED MODULE: ./build/commands/scan/basis.js
/** What tells new findings from old: the base of the run, else what was installed in a stored run. */



async function askedBasis(baseline, stack, context) {
    if (stack.variants.some(({ variant }) => variant === 'base'))
        return { kind: 'base-variant' };
    const found = await (0,find/* findBaseline */.X)(baseline, stack, context).catch((error) => {
        // An environment whose name is no file name has no baseline; that is for `compare` to refuse.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { kind: 'absent', why: error.message.replace(/\.$/, '') };
    });
    if (found.kind !== 'read')
        return none(found.why);
    const { path, document } = found;
    const { environment, runs, packages } = document;
    if (environment !== stack.environment) {
        return none(`${path} is of the environment ${(0,records_text/* plainText */.wh)(environment)}, not ${stack.environment}`);
    }
    if (packages === null)
        return none(`${path} has no list of packages`);
    // After an update the run itself is in there, and would be compared with itself.
    if (packages.runId === stack.runId)
        return none(`${path} has the packages of this very run`);
    const run = runs.find(({ runId }) => runId === packages.runId);
    if (!run)
        return none(`the packages in ${path} are of a run that is not there`);
    return {
        kind: 'baseline',
        stored: { path, ...packages, services: run.images.map(({ service }) => service) },
    };
}
function none(why) {
    return { kind: 'none', reason: `no base was scanned, and ${why}` };
}

// EXTERNAL MODULE: ./build/config/config-file.js
var config_file = __webpack_require__(59241);
// EXTERNAL MODULE: ./build/config/ignored-services.js
var ignored_services = __webpack_require__(35161);
// EXTERNAL MODULE: ./build/config/settings.js + 1 modules
var config_settings = __webpack_require__(75633);
// EXTERNAL MODULE: ./build/report/sarif.js
var sarif = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/report/stale-ignores.js
var stale_ignores = __webpack_require__(2441);
// EXTERNAL MODULE: ./build/commands/rule-names.js
var rule_names = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/stack/compose.js
var compose = __webpack_require__(95708);
// EXTERNAL MODULE: ./build/stack/names.js
var stack_names = __webpack_require__(57232);
;// CONCATENATED MODULE: ./build/commands/scan/static.js
/** The static hardening rules alone: no engine, nothing started, no document of a run touched. */














const FAILING = new Set(['critical', 'high']);
/** 1 when a finding is high or critical, 0 otherwise. */
async function scanStatic(inputs, context) {
    const { root, findings } = await findingsOf(inputs, context);
    context.print(render(findings, root, inputs, context));
    return findings.findings.some(({ severity }) => FAILING.has(severity)) ? 1 : 0;
}
async function findingsOf(inputs, context) {
    const { directory, env, version } = context;
    const asked = inputs.config === undefined ? undefined : (0,external_node_path_.resolve)(directory, inputs.config);
    const { config } = await (0,config_file/* loadConfig */.Z9)(directory, asked);
    const settings = (0,config_settings/* settingsOf */.f5)(config, inputs.environment);
    (0,rule_names/* checkHardeningNames */.Fm)(settings.scan.rules);
    const files = (0,compose/* findComposeFiles */.$p)(directory, inputs.file.length > 0 ? inputs.file : (config.files ?? []), env);
    const paths = files.map((file) => (0,external_node_path_.resolve)(directory, file));
    const root = await (0,source_root/* sourceRoot */.u)(directory, paths);
    const part = await (0,hardening/* hardenStatic */.$N)({
        variant: 'head',
        files: paths,
        envFiles: inputs['env-file'].map((file) => (0,external_node_path_.resolve)(directory, file)),
        env,
        root,
    });
    (0,ignored_services/* checkIgnoredServices */.j)(settings.ignores, [...part.places.keys()]);
    const { findings: found, notes, compliance } = (0,hardening/* mergeHardening */.T)([part], settings.scan.rules);
    const tool = { name: 'compose-gate', version };
    const target = {
        variant: 'head',
        services: [],
        name: files.join(', '),
        outcome: { kind: 'scanned' },
        durationMs: 0,
    };
    const findings = await scanStack({
        runId: (0,stack_names/* newRunId */.F$)(),
        createdAt: new Date(),
        tool,
        images: [],
        dockerfiles: [],
        basis: { kind: 'none', reason: 'with --static nothing is compared' },
        settings: settings.scan,
        hardeningAlone: 'With --static the hardening rules look at Compose files alone.',
        ignores: settings.ignores,
        hardening: {
            scanner: {
                name: 'hardening',
                version,
                databaseUpdatedAt: null,
                targets: [target],
                outcome: { kind: 'scanned' },
            },
            findings: found,
            notices: notes,
            compliance,
        },
        snykToken: undefined,
        cacheDirectory: directory,
        installScanners: false,
        env,
        signal: context.signal,
        log: context.log,
    });
    return { root, findings };
}
function render(document, root, { format }, context) {
    if (format === 'json')
        return JSON.stringify(document, null, 2);
    if (format === 'sarif')
        return [...(0,sarif/* renderSarif */.W)(document)].join('');
    const width = context.terminal.columns * 4;
    const lines = document.findings.flatMap(({ location, severity, id, title, services, fix }) => {
        // A person's path starts where the person is; code scanning's starts at the root.
        const place = location
            ? `${(0,external_node_path_.relative)(context.directory, (0,external_node_path_.resolve)(root, location.file))}:${location.line}:${location.column}`
            : services.join(', ');
        const what = (0,records_text/* plainText */.wh)(`${place}  ${severity}  ${id}  ${title}`, width);
        return fix === null ? [what] : [what, `    ${(0,records_text/* plainText */.wh)(fix, width)}`];
    });
    const notices = document.notices.map(({ text }) => `note: ${(0,records_text/* plainText */.wh)(text, width)}`);
    const stale = document.unusedIgnores.map((each) => `note: the ignore of ${(0,records_text/* plainText */.wh)(each.id, width)} ${(0,stale_ignores/* whyStale */.q)(each, records_text/* plainText */.wh)}${each.meant === undefined ? ': remove it' : ''}`);
    const found = document.findings.length;
    const count = `${(0,units/* counted */.hS)(found, 'finding')}, ${document.ignored.length} ignored`;
    return [...lines, ...notices, ...stale, count].join('\n');
}

// EXTERNAL MODULE: ./build/commands/scanner-inputs.js
var scanner_inputs = __webpack_require__(73640);
;// CONCATENATED MODULE: ./build/commands/scan.js















const scan = (0,command/* defineCommand */.N)({
    name: 'scan',
    summary: 'Scan images, containers and the Compose file',
    details: 'Runs Trivy, Snyk and our own hardening rules on what is up, and writes findings.json. It comes before `down`. Without a base, the packages of a stored run are matched with the database of this scan, so that a new advisory is not taken for a change. With --static the hardening rules look at Compose files alone: no engine is needed, nothing is started, and the exit code is 1 when a finding is high or critical. A scanner that is not installed is reported as not scanned; one that was started and failed is missing evidence.',
    inputs: { ...shared_inputs/* outputInput */.WK, ...shared_inputs/* baselineInput */.SX, ...scanner_inputs/* scannerInputs */.e, ...scanner_inputs/* staticInputs */.G },
    outputs: { findings: 'Path of findings.json' },
    async run(inputs, context) {
        if (inputs.static)
            return scanStatic(inputs, context);
        await (0,named/* requireNamedBaseline */.m)(inputs.baseline, context);
        const directory = (0,session/* outputDirectory */.rk)(inputs, context);
        const stack = await (0,documents/* readDocument */.u0)(directory, 'stack');
        const { engine, variants } = await (0,session/* resumeSession */.UI)(stack, context);
        const { env, signal, log } = context;
        const { host: engineHost } = await (0,engine_location/* engineAddress */.Z)(env);
        const hardening = stack.settings.scan.hardening
            ? await hardenStack({ stack, engine, engineHost, env, directory: context.directory })
            : undefined;
        const findings = await scanStack({
            runId: stack.runId,
            createdAt: new Date(),
            tool: stack.tool,
            ...(await stackTargets(variants, engine, (variant) => (0,source_root/* sourceRoot */.u)(folderOf(stack, variant, context), []))),
            basis: await askedBasis(inputs.baseline, stack, context),
            settings: stack.settings.scan,
            ignores: stack.settings.ignores,
            ...(hardening && {
                hardening: {
                    scanner: hardening.scanner,
                    findings: hardening.findings,
                    notices: hardening.notes,
                    compliance: hardening.compliance,
                },
            }),
            snykToken: inputs['snyk-token'],
            cacheDirectory: cacheDirectory(context),
            outputDirectory: directory,
            // In a shell never without being asked.
            installScanners: inputs['install-scanners'] || context.inActions,
            // Their environment is emptied, and with it what says which context the docker command uses.
            env: { ...env, DOCKER_HOST: engineHost },
            signal,
            log,
        });
        await (0,documents/* writeDocument */.ft)(directory, 'findings', findings);
        await context.setOutputs({ findings: (0,external_node_path_.join)(directory, 'findings.json') });
        return 0;
    },
});
/** The base's files lie in a folder of their own, and are called by the same names. */
function folderOf(stack, name, context) {
    const entry = stack.variants.find(({ variant }) => variant === name);
    return (0,external_node_path_.resolve)(context.directory, name === 'base' ? (entry?.directory ?? '.') : '.');
}
/** Databases and analysed layers outlive the run. */
function cacheDirectory({ env }) {
    return (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'compose-gate');
}


/***/ }),

/***/ 73640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ staticInputs),
/* harmony export */   e: () => (/* binding */ scannerInputs)
/* harmony export */ });
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88827);

const scannerInputs = {
    'install-scanners': {
        type: 'flag',
        shellOnly: true,
        description: 'Install the pinned Trivy where PATH has none; in an action that is always done.',
    },
    'snyk-token': {
        type: 'secret',
        variable: 'SNYK_TOKEN',
        description: 'Token for Snyk; without one Snyk is reported as not scanned.',
    },
};
/** For `scan --static`, which needs no earlier step. */
const staticInputs = {
    static: {
        type: 'flag',
        description: 'Only the hardening rules on Compose files; no engine, nothing started.',
    },
    format: {
        type: 'choice',
        default: 'text',
        choices: ['text', 'json', 'sarif'],
        description: 'With --static: what is printed.',
    },
    config: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stackInputs */ .m7.config,
    environment: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stackInputs */ .m7.environment,
    file: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stackInputs */ .m7.file,
    'env-file': _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .stackInputs */ .m7['env-file'],
};


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ purlParts),
/* harmony export */   vV: () => (/* binding */ TRIVY_PROPERTY),
/* harmony export */   yp: () => (/* binding */ packageListOf)
/* harmony export */ });
/** What Trivy calls its properties in CycloneDX. */
const TRIVY_PROPERTY = 'aquasecurity:trivy:';
const MAX_PURL = 500;
const MAX_NAME = 300;
const MAX_SOURCE = 200;
const MAX_SYSTEM = 100;
/** From CycloneDX as Trivy writes it; undefined where it is something else. */
function packageListOf(sbom) {
    const components = listIn(sbom, 'components');
    if (!components)
        return undefined;
    const packages = new Map(components.flatMap((component) => {
        const installed = installedOf(component);
        return installed ? [[JSON.stringify(installed), installed]] : [];
    }));
    return {
        system: systemOf(components),
        packages: [...packages].sort(byText).map(([, installed]) => installed),
    };
}
function byText([one], [other]) {
    return one < other ? -1 : 1;
}
/** Only what has a package URL is a package; files and operating systems have none. */
function installedOf(component) {
    const purl = textIn(component, 'purl');
    if (purl === null || purl.length > MAX_PURL)
        return undefined;
    const plain = purlParts(purl);
    const name = fullName(component);
    const source = sourceOf(component);
    if (!plain || (name !== null && name.length > MAX_NAME))
        return undefined;
    const known = { name: plain.name, version: plain.version };
    return {
        purl,
        ...(name !== null && name !== plain.name && { name }),
        ...(source && !isSame(source, known) && { source }),
    };
}
function fullName(component) {
    const name = textIn(component, 'name');
    const group = textIn(component, 'group');
    return name === null || group === null ? name : `${group}/${name}`;
}
/** As a distribution writes it: `1:2.3-4`, with the epoch in front where there is one. */
function sourceOf(component) {
    const properties = new Map((listIn(component, 'properties') ?? []).map((each) => [
        textIn(each, 'name') ?? '',
        textIn(each, 'value'),
    ]));
    const of = (name) => properties.get(`${TRIVY_PROPERTY}${name}`) ?? null;
    const [name, plain, release, epoch] = [
        of('SrcName'),
        of('SrcVersion'),
        of('SrcRelease'),
        of('SrcEpoch'),
    ];
    if (name === null || plain === null)
        return undefined;
    const version = fullVersion({ version: plain, release, epoch });
    return name.length > MAX_SOURCE || version.length > MAX_SOURCE ? undefined : { name, version };
}
function fullVersion(of) {
    const version = of.release === null ? of.version : `${of.version}-${of.release}`;
    return of.epoch === null ? version : `${of.epoch}:${version}`;
}
function isSame(one, other) {
    return one.name === other.name && one.version === other.version;
}
function systemOf(components) {
    const system = components.find((each) => textIn(each, 'type') === 'operating-system');
    const [name, version] = [textIn(system, 'name'), textIn(system, 'version')];
    if (name === null || version === null)
        return null;
    return name.length > MAX_SYSTEM || version.length > MAX_SYSTEM ? null : { name, version };
}
/** Kinds whose advisories are a distribution's: there the namespace names the distribution. */
const OF_SYSTEM = new Set(['apk', 'deb', 'rpm']);
/** `pkg:type/namespace/name@version?qualifiers`; undefined for a text that is none. */
function purlParts(purl) {
    const found = /^pkg:(?<type>[a-z0-9.+-]+)\/(?<path>[^@?#]+)(?:@(?<version>[^?#]*))?(?:\?(?<qualifiers>[^#]*))?/i.exec(purl)?.groups;
    if (!found)
        return undefined;
    const isOfSystem = OF_SYSTEM.has((found['type'] ?? '').toLowerCase());
    const epoch = /(?:^|&)epoch=(\d+)/.exec(found['qualifiers'] ?? '')?.[1] ?? null;
    try {
        const segments = (found['path'] ?? '').split('/').map(decodeURIComponent);
        const version = decodeURIComponent(found['version'] ?? '');
        return {
            isOfSystem,
            name: (isOfSystem ? segments.slice(-1) : segments).join('/'),
            version: fullVersion({ version, release: null, epoch }),
        };
    }
    catch {
        // A per cent sign that begins nothing.
        return undefined;
    }
}
function listIn(value, key) {
    const list = fieldIn(value, key);
    return Array.isArray(list) ? list : undefined;
}
/** Null where it is absent, empty or something else. */
function textIn(value, key) {
    const text = fieldIn(value, key);
    return typeof text === 'string' && text !== '' ? text : null;
}
function fieldIn(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 85375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export DEFAULT_FILE */
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90659);


/** GitHub refuses a run with more results, and one with more tags on a rule. */
const MAX_RESULTS = 25_000;
const MAX_TEXT = 1_000;
const MAX_RULE_ID = 255;
/** Code scanning shows an alert in a file. What lies in an image and in no file of ours is shown in this one. */
const DEFAULT_FILE = 'compose.yaml';
/** JSON in pieces, a line for each rule and each alert: 25,000 of them take more memory than all findings. */
function* renderSarif(document, options = {}) {
    const fallbackFile = options.fallbackFile ?? DEFAULT_FILE;
    const { alerts, leftOut } = alertsOf((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .headFindings */ .rl)(document)), fallbackFile);
    const worstOf = worstOfRules(alerts);
    const driver = {
        name: document.tool.name,
        semanticVersion: document.tool.version,
        informationUri: 'https://github.com/compose-gate/compose-gate',
    };
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n`;
    yield `"invocations":${JSON.stringify([invocation(document, leftOut)])},\n`;
    yield `"tool":{"driver":${JSON.stringify(driver).slice(0, -1)},"rules":`;
    yield* listOf(worstOf, ([id, finding]) => ruleOf(id, finding));
    yield `}},\n"results":`;
    const ruleIndex = new Map(Array.from(worstOf.keys(), (id, index) => [id, index]));
    yield* listOf(alerts, (alert) => resultOf(alert, ruleIndex));
    yield '}]}\n';
}
function* listOf(items, valueOf) {
    let piece = '[';
    let separator = '\n';
    for (const item of items) {
        piece += separator + JSON.stringify(valueOf(item));
        separator = ',\n';
        if (piece.length < PIECE_CHARACTERS)
            continue;
        yield piece;
        piece = '';
    }
    yield `${piece}]`;
}
/** Each is written at once, and a write takes a while. */
const PIECE_CHARACTERS = 256 * 1024;
/** As many as GitHub takes, in the order of the findings. */
function alertsOf(findings, fallbackFile) {
    const alerts = new Map();
    const leftOut = new Set();
    const fallback = { uri: relativeUri(fallbackFile) ?? DEFAULT_FILE, line: 1, column: 1 };
    for (const finding of findings) {
        const ruleId = (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.id, MAX_RULE_ID) || finding.kind;
        const place = placeOf(finding) ?? fallback;
        // None of the parts has a line break.
        const key = `${ruleId}\n${place.uri}\n${place.line}`;
        const alert = alerts.get(key);
        if (alert)
            alert.findings.push(finding);
        else if (alerts.size < MAX_RESULTS)
            alerts.set(key, { ruleId, ...place, findings: [finding] });
        else
            leftOut.add(key);
    }
    return { alerts: [...alerts.values()], leftOut: leftOut.size };
}
function placeOf({ location }) {
    const uri = location && relativeUri(location.file);
    return uri
        ? { uri, line: Math.max(1, location.line), column: Math.max(1, location.column) }
        : null;
}
/** Relative to the repository, with every segment encoded; null for a path that leads out of it. */
function relativeUri(path) {
    const plain = (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(path, MAX_TEXT).replaceAll('\\', '/').replace(/^\.\//, '');
    const segments = plain.split('/');
    const isOutside = plain === '' || plain.startsWith('/') || segments.includes('..');
    return isOutside || /^[A-Za-z]:/.test(plain)
        ? null
        : segments.map((segment) => encodeURIComponent(segment)).join('/');
}
/** Alerts are sorted, so the first finding of a rule is its worst. */
function worstOfRules(alerts) {
    const worst = new Map();
    for (const { ruleId, findings } of alerts) {
        if (!worst.has(ruleId))
            worst.set(ruleId, findings[0]);
    }
    return worst;
}
function ruleOf(id, finding) {
    const score = SCORES[finding.severity];
    return {
        id,
        name: id,
        shortDescription: { text: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.title) || id },
        fullDescription: { text: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.why ?? finding.title, MAX_TEXT) || id },
        help: { text: help(finding) },
        ...(isWebAddress(finding.url) && { helpUri: finding.url }),
        defaultConfiguration: { level: LEVELS[finding.severity] },
        properties: {
            tags: ['security', finding.kind, ...(finding.cis === null ? [] : [`cis-${finding.cis}`])],
            // A text that is no number makes GitHub refuse the whole file, so an unknown severity has none.
            ...(score !== null && { 'security-severity': score }),
        },
    };
}
/** Within GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium, below it low. */
const SCORES = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
    unknown: null,
};
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
    unknown: 'note',
};
function help({ fix, why, title }) {
    const reason = (why ?? title).replace(/[.\s]*$/, '.');
    return (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${reason} ${fix ?? 'No fix is known.'}`, MAX_TEXT);
}
function isWebAddress(url) {
    return url !== null && /^https?:\/\/\S+$/.test(url) && (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(url, MAX_TEXT) === url;
}
function resultOf({ ruleId, uri, line, column, findings }, ruleIndex) {
    const [worst] = findings;
    return {
        ruleId,
        ruleIndex: ruleIndex.get(ruleId),
        level: LEVELS[worst.severity],
        message: { text: message(findings) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column },
                },
            },
        ],
        partialFingerprints: { 'composeGate/v1': fingerprint(findings) },
    };
}
/** Independent of order and of versions: a rebuilt image keeps its alerts. */
function fingerprint(findings) {
    return (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)([...new Set(findings.map(({ key }) => key))].sort().join(' '), MAX_TEXT);
}
/** Square brackets would be read as a link to another location. */
function message(findings) {
    const places = findings.map(({ package: pack, services }) => {
        const what = pack ? `${pack.name} ${pack.installedVersion ?? ''}`.trim() : '';
        const of = services.join(', ');
        const fixed = pack?.fixedVersion ? `, fixed in ${pack.fixedVersion}` : '';
        return [what, of === '' ? '' : `(${of}${fixed})`].filter((part) => part !== '').join(' ');
    });
    const where = [...new Set(places)].filter((place) => place !== '').join('; ');
    const text = `${findings[0].title}${where === '' ? '' : `: ${where}`}`;
    return (0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text, MAX_TEXT).replaceAll('[', '(').replaceAll(']', ')') || findings[0].id;
}
function invocation({ scanners, createdAt }, leftOut) {
    const notes = scanners.flatMap(({ name, outcome }) => outcome.kind === 'scanned' ? [] : [`${name}: ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(outcome.text)}`]);
    if (leftOut > 0)
        notes.push(`${leftOut} less severe alerts are left out: GitHub takes ${MAX_RESULTS}.`);
    return {
        executionSuccessful: scanners.every(({ outcome, targets }) => outcome.kind !== 'failed' && targets.every((target) => target.outcome.kind === 'scanned')),
        endTimeUtc: createdAt,
        toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
    };
}


/***/ }),

/***/ 90659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   rl: () => (/* binding */ headFindings),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* unused harmony export SEVERITIES */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
/** What only the base has is fixed, and no finding of this report. */
function headFindings({ findings }) {
    return findings.filter(({ variants }) => variants.includes('head'));
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** `1 critical, 3 high`, or `none`. */
function severityCounts(findings) {
    const counts = SEVERITIES.map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    return counts.length === 0
        ? 'none'
        : counts.map(({ severity, count }) => `${count} ${severity}`).join(', ');
}


/***/ }),

/***/ 2441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ whyStale)
/* harmony export */ });
/** Goes after the id; `named` makes a name fit for where it is shown. */
function whyStale({ why, meant }, named) {
    if (why === 'expired')
        return 'has expired';
    return meant === undefined
        ? 'matches nothing'
        : `matches nothing (did you mean ${named(meant)}?)`;
}


/***/ }),

/***/ 68425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourceRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _hardening_source_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21089);
/** The folder that files may be read from because a Compose file names them, and that their places are relative to. */



/**
 * The repository that `directory` lies in, or `directory` where it lies in none. Compose files that were named from
 * elsewhere (absolute paths) may use what lies in theirs.
 */
async function sourceRoot(directory, files) {
    const own = await repositoryOf(directory);
    if (files.every((file) => (0,_hardening_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(own, file)))
        return own;
    return commonFolder(await Promise.all(files.map((file) => repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))));
}
/** A worktree and a submodule have a file of that name instead of a folder. */
async function repositoryOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).catch(() => undefined))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return folder;
    }
}
function commonFolder([first = '/', ...others]) {
    let common = first;
    while (!others.every((folder) => (0,_hardening_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(common, folder)))
        common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common);
    return common;
}


/***/ }),

/***/ 56095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ baseImageOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57232);

/** The image here that has the most of this one's first layers; one that a run of ours made is no one's base. */
function baseImageOf(image, known) {
    const [base] = known
        .filter(({ tags, layers }) => tags.some((tag) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunTag */ .aX)(tag)) && isBeginning(layers, image.layers))
        .sort((a, b) => b.layers.length - a.layers.length);
    const reference = base?.tags.find((tag) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunTag */ .aX)(tag));
    if (!base || reference === undefined)
        return null;
    return { reference, sizeBytes: base.sizeBytes, layers: base.layers.length };
}
function isBeginning(layers, whole) {
    return (layers.length > 0 &&
        layers.length < whole.length &&
        layers.every((layer, index) => layer === whole[index]));
}


/***/ })

};
;