"use strict";
exports.id = 568;
exports.ids = [568];
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

/***/ 96568:
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
/** The report, its list of results, one of these; then one of its lists. */
const RESULT_DEPTH = 3;
const LIST_DEPTH = RESULT_DEPTH + 1;
/** Longer than any key. */
const KEY_BYTES = 100;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
class ReportReader {
    lists;
    entries = [];
    /** The report with the number of each entry in its place; a character is a byte, for a chunk may end within one. */
    rest = '';
    /** The same of the entry that is being read. */
    begun = '';
    /** Within a long list: what stays of its entries. */
    keep;
    depth = 0;
    isInString = false;
    isEscaped = false;
    constructor(lists) {
        this.lists = lists;
    }
    push(chunk) {
        let from = 0;
        let at = this.isInString ? this.skipString(chunk, 0) : 0;
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === QUOTE) {
                this.isInString = true;
                at = this.skipString(chunk, at + 1) - 1;
            }
            else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
                if (this.isBetweenEntries() || this.depth === RESULT_DEPTH) {
                    this.rest += chunk.toString('latin1', from, at);
                    from = at;
                    if (byte === OPEN_LIST && this.depth === RESULT_DEPTH)
                        this.keep = this.keepOfList();
                }
                this.depth += 1;
            }
            else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
                this.depth -= 1;
                if (this.isBetweenEntries()) {
                    this.endEntry(chunk, from, at + 1);
                    from = at + 1;
                }
                else if (this.depth === RESULT_DEPTH) {
                    this.rest += chunk.toString('latin1', from, at);
                    from = at;
                    this.keep = undefined;
                }
            }
        }
        const left = chunk.toString('latin1', from);
        if (this.isInEntry())
            this.begun += left;
        else
            this.rest += left;
    }
    /** @throws SyntaxError */
    end() {
        const report = JSON.parse(report_file_textOf(this.rest + this.begun));
        let number = 0;
        for (const result of listIn(report, 'Results')) {
            for (const [name, list] of Object.entries(fieldsIn(result))) {
                if (!Object.hasOwn(this.lists, name) || !Array.isArray(list))
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
    isBetweenEntries() {
        return this.depth === LIST_DEPTH && this.keep !== undefined;
    }
    isInEntry() {
        return this.depth > LIST_DEPTH && this.keep !== undefined;
    }
    /** Where the string ends, or the chunk. */
    skipString(chunk, start) {
        for (let at = start; at < chunk.length; at += 1) {
            if (this.isEscaped)
                this.isEscaped = false;
            else if (chunk[at] === BACKSLASH)
                this.isEscaped = true;
            else if (chunk[at] === QUOTE) {
                this.isInString = false;
                return at + 1;
            }
        }
        return chunk.length;
    }
    /** Of the list whose key was read last. */
    keepOfList() {
        const key = /"(\w+)"\s*:\s*$/.exec(this.rest.slice(-KEY_BYTES))?.[1] ?? '';
        return Object.hasOwn(this.lists, key) ? this.lists[key] : undefined;
    }
    endEntry(chunk, from, to) {
        const text = this.begun === ''
            ? chunk.toString('utf8', from, to)
            : report_file_textOf(this.begun + chunk.toString('latin1', from, to));
        this.begun = '';
        this.rest += String(this.entries.length);
        const entry = JSON.parse(text);
        // What is no object stays as it is, and is refused by who reads the list.
        const fields = fieldsIn(entry);
        this.entries.push(this.keep && fields === entry ? this.keep(fields) : entry);
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
/** All that is read of an entry, its longest text no longer than it will be: there may be very many. */
function shortenedVulnerability(entry) {
    const { Description } = entry;
    return {
        VulnerabilityID: entry['VulnerabilityID'],
        VendorIDs: entry['VendorIDs'],
        PkgName: entry['PkgName'],
        PkgPath: entry['PkgPath'],
        InstalledVersion: entry['InstalledVersion'],
        FixedVersion: entry['FixedVersion'],
        Status: entry['Status'],
        Layer: entry['Layer'],
        Title: entry['Title'],
        Description: typeof Description === 'string' ? (0,records_text/* plainText */.wh)(Description, MAX_WHY) : Description,
        Severity: entry['Severity'],
        VendorSeverity: entry['VendorSeverity'],
        PrimaryURL: entry['PrimaryURL'],
    };
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
const LONG_LISTS = { Vulnerabilities: shortenedVulnerability, Packages: () => ({}) };
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
    const [unknown] = (0,hardening/* unknownRules */.sF)(settings.scan.rules);
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`scan.rules: ${unknown}`);
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

/***/ 56519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   b: () => (/* binding */ pathWithoutVersions)
/* harmony export */ });
/**
 * A key must be the same after every rebuild, and different for different issues whatever their names hold: each part is
 * written in printable ASCII, and a colon only ever separates parts.
 */
function keyOf(kind, parts) {
    return [kind, ...parts.map(encodePart)].join(':');
}
function encodePart(part) {
    return part.toWellFormed().replace(/[^!-9;-~]|%/gu, encodeURIComponent);
}
/**
 * A path in an image without the versions in it: `lib/log4j-core-2.14.1.jar` and `python3.11/site-packages` would make
 * an old issue look new whenever something is updated.
 */
function pathWithoutVersions(path, version) {
    const plain = version !== null && version.length >= SHORTEST_VERSION ? path.replaceAll(version, '*') : path;
    return plain.replace(/\d+(?:\.\d+)+/g, '*');
}
/** Shorter ones are part of too many names. */
const SHORTEST_VERSION = 3;


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   xT: () => (/* binding */ severityNamed)
/* harmony export */ });
const ORDER = ['unknown', 'info', 'low', 'medium', 'high', 'critical'];
/** Higher is worse. */
function severityRank(severity) {
    return ORDER.indexOf(severity);
}
/** `unknown` where there is none. */
function highest(severities) {
    let worst = 'unknown';
    for (const severity of severities) {
        if (severityRank(severity) > severityRank(worst))
            worst = severity;
    }
    return worst;
}
/** A scanner's word for it, in any case; `unknown` for a word that is none of ours. */
function severityNamed(word) {
    const lower = typeof word === 'string' ? word.toLowerCase() : '';
    return ORDER.find((severity) => severity === lower) ?? 'unknown';
}


/***/ }),

/***/ 77670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ securityOption),
/* harmony export */   M: () => (/* binding */ hasSecurityOption)
/* harmony export */ });
/** Whether `docker info` lists `name=NAME` among its security options. */
function hasSecurityOption(info, name) {
    return securityOption(info, name) !== undefined;
}
/** The whole option, such as `name=seccomp,profile=builtin`. */
function securityOption(info, name) {
    return info.SecurityOptions?.find((option) => option.split(',').includes(`name=${name}`));
}


/***/ }),

/***/ 72764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const noItems = { known: [], unknown: null };
function known(value, place = null) {
    return { kind: 'known', value, place };
}
function unknown(why) {
    return { kind: 'unknown', why };
}
/** Items without a place, as the engine gives them. */
function itemsOf(values) {
    return { known: (values ?? []).map((value) => ({ value, place: null })), unknown: null };
}


/***/ }),

/***/ 12108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dG: () => (/* binding */ hardenRuntime),
  $N: () => (/* binding */ hardenStatic),
  T: () => (/* reexport */ mergeHardening),
  sF: () => (/* reexport */ unknownRules)
});

// UNUSED EXPORTS: allRules

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/scan/hardening/rules/index.js + 24 modules
var rules = __webpack_require__(90923);
// EXTERNAL MODULE: ./build/scan/hardening/rules/rule.js
var rules_rule = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/scan/hardening/evaluate.js


function evaluateService(facts, witness) {
    return serviceRules().map((rule) => ({
        rule,
        service: facts.service,
        witness,
        decision: canAnswer(rule, witness) ? rule.check(facts) : (0,rules_rule/* notDecidable */.tP)(WHO_KNOWS[witness]),
    }));
}
function evaluateEngine(engine) {
    return rules/* allRules */.V.flatMap((rule) => rule.subject === 'engine'
        ? [{ rule, service: null, witness: 'engine', decision: rule.check(engine) }]
        : []);
}
const WHO_KNOWS = {
    compose: 'only the running container or its image can tell',
    engine: 'only the Compose file can tell',
};
function serviceRules() {
    return rules/* allRules */.V.filter((rule) => rule.subject === 'service');
}
function canAnswer(rule, witness) {
    return rule.decidedBy === 'both' || rule.decidedBy === witness;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/edit.js
const noEdits = { replace: () => null, remove: () => null, add: () => null };
function createEditor(service, lines) {
    const lineAt = (at) => lines.get(at.file)?.[at.line - 1];
    const alone = (place) => {
        const value = place?.scalar;
        if (!place || value?.endColumn == null)
            return undefined;
        const line = lineAt(value.at);
        if (line === undefined || !standsAlone(line, value.at.column, value.endColumn))
            return undefined;
        return { at: value.at, end: value.endColumn, line };
    };
    return {
        replace(place, text) {
            const found = alone(place);
            if (!found)
                return null;
            const start = found.line.slice(0, found.at.column - 1);
            return { file: found.at.file, line: found.at.line, text: start + text };
        },
        remove(place) {
            const found = alone(place);
            if (!found || found.line.trimStart().startsWith('- '))
                return null;
            return { file: found.at.file, line: found.at.line, text: '' };
        },
        add(added) {
            const line = lineAt(service.at);
            const firstKey = service.value.kind === 'mapping' ? service.value.firstKey : null;
            if (line === undefined || firstKey?.file !== service.at.file)
                return null;
            if (firstKey.line <= service.at.line || !OPENS_SERVICE.test(line))
                return null;
            const indent = ' '.repeat(firstKey.column - 1);
            const text = [line, ...added.map((text) => indent + text)].join('\n');
            return { file: service.at.file, line: service.at.line, text };
        },
    };
}
/** `  web:` or `  web: &anchor`, and nothing else. */
const OPENS_SERVICE = /^\s*[\w."'-]+:\s*(?:&[\w-]+\s*)?$/;
/** `  key: VALUE` or `  - VALUE`. */
const BEFORE_VALUE = /^\s*(?:- )?(?:[\w-]+:\s+)?$/;
function standsAlone(line, column, endColumn) {
    return BEFORE_VALUE.test(line.slice(0, column - 1)) && line.slice(endColumn - 1).trim() === '';
}

// EXTERNAL MODULE: ./build/scan/hardening/facts/setting.js
var facts_setting = __webpack_require__(72764);
// EXTERNAL MODULE: ./build/scan/hardening/source/limits.js
var limits = __webpack_require__(69350);
;// CONCATENATED MODULE: ./build/scan/hardening/source/quantity.js
/** Sizes as Compose reads them: 512m, 1.5GB, 64MiB, or bytes; all powers of 1024. */
const SIZE = /^(\d+(?:\.\d+)?) ?(?:([kmgtp])?(?:i?b)?)?$/i;
const POWERS = 'kmgtp';
/** Bytes; -1 for unlimited; undefined where the text is not a size. */
function parseBytes(text) {
    if (text.trim() === '-1')
        return -1;
    const match = SIZE.exec(text.trim());
    if (!match)
        return undefined;
    const power = match[2] === undefined ? 0 : POWERS.indexOf(match[2].toLowerCase()) + 1;
    return Number(match[1]) * 1024 ** power;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/read.js
/** Reads settings out of merged source values. What has the wrong type is as good as not there: Compose refuses it anyway. */



function entryAt(node, path) {
    let entry;
    let current = node;
    for (const key of path) {
        entry = current?.kind === 'mapping' ? current.entries.get(key) : undefined;
        current = entry?.value;
    }
    return entry;
}
function placeOf(entry) {
    return { at: entry.at, scalar: entry.value.kind === 'scalar' ? entry.value : null };
}
function itemPlace(node) {
    if (node.kind === 'scalar')
        return { at: node.at, scalar: node };
    return { at: node.at, scalar: node.kind === 'mapping' ? node.short : null };
}
function unresolvedReason(node) {
    const [name] = node.unresolved;
    return name === undefined ? null : `the variable ${(0,limits/* quoted */.TL)(name)} is not given`;
}
/** The scalar at `path` put through `parse`; the default where it is absent or does not parse. */
function readSetting(node, path, parse, absent) {
    const entry = entryAt(node, path.split('.'));
    if (entry?.value.kind !== 'scalar' || entry.value.value === null)
        return (0,facts_setting/* known */.eO)(absent);
    const why = unresolvedReason(entry.value);
    if (why !== null)
        return (0,facts_setting/* unknown */.L5)(why);
    const value = parse(String(entry.value.value));
    return value === undefined ? (0,facts_setting/* known */.eO)(absent) : (0,facts_setting/* known */.eO)(value, placeOf(entry));
}
function readText(node, path) {
    return readSetting(node, path, (text) => text, '');
}
function readFlag(node, path) {
    return readSetting(node, path, parseFlag, false);
}
function readNumber(node, path) {
    return readSetting(node, path, parseNumber, 0);
}
function readBytes(node, path) {
    return readSetting(node, path, parseBytes, 0);
}
/** As Compose casts what interpolation made a string. */
function parseFlag(text) {
    if (/^(?:true|y|yes|on)$/i.test(text))
        return true;
    return /^(?:false|n|no|off)$/i.test(text) ? false : undefined;
}
function parseNumber(text) {
    const value = Number(text);
    return text.trim() === '' || Number.isNaN(value) ? undefined : value;
}
function listAt(node, path) {
    const value = entryAt(node, path.split('.'))?.value;
    return value?.kind === 'sequence' ? value.items : [];
}
function mappingAt(node, path) {
    const value = entryAt(node, path.split('.'))?.value;
    return value?.kind === 'mapping' ? value.entries : NOTHING;
}
const NOTHING = new Map();
/** The scalars of a list. */
function readTexts(node, path) {
    return collect(listAt(node, path), (item) => (item.kind === 'scalar' ? textOf(item) : null));
}
/** What `read` makes of each item: a value, a reason why it is not known, or null for nothing. */
function collect(items, read) {
    const found = [];
    let why = null;
    for (const item of items) {
        const result = read(item);
        if (result && 'value' in result)
            found.push({ value: result.value, place: itemPlace(item) });
        else if (result)
            why ??= result.why;
    }
    return { known: found, unknown: why };
}
function textOf(node) {
    const why = unresolvedReason(node);
    if (why !== null)
        return { why };
    return node.value === null ? null : { value: String(node.value) };
}
/** A field of a mapping as text, with unresolved variables as they are written. */
function fieldNode(node, path) {
    const value = entryAt(node, path.split('.'))?.value;
    return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/unique.js
/** Below `services.NAME`. */
const KEYS = {
    cap_add: ownText,
    cap_drop: ownText,
    devices: (item) => fieldText(item, 'target'),
    ports: portKey,
    volumes: (item) => fieldText(item, 'target'),
};
function uniqueItems(path, items) {
    const keyOf = Object.hasOwn(KEYS, path) ? KEYS[path] : undefined;
    if (!keyOf)
        return [...items];
    const kept = new Map();
    for (const item of items)
        kept.set(keyOf(item) ?? item, item);
    return [...kept.values()];
}
function fieldText(node, name) {
    const value = node.kind === 'mapping' ? node.entries.get(name)?.value : undefined;
    return value ? ownText(value) : undefined;
}
function ownText(node) {
    return node.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
function portKey(item) {
    const target = fieldText(item, 'target');
    if (target === undefined)
        return undefined;
    const host = fieldText(item, 'host_ip') ?? '0.0.0.0';
    const protocol = fieldText(item, 'protocol') ?? 'tcp';
    return `${host}:${fieldText(item, 'published') ?? ''}:${target}/${protocol}`;
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-exposure.js



function composeExposure(service, project) {
    const networkMode = fieldText(service, 'network_mode');
    return {
        ports: collect(listAt(service, 'ports'), readPort),
        publishesAll: (0,facts_setting/* known */.eO)(false),
        defaultHostIp: defaultHostIp(service, project),
        mounts: collect(listAt(service, 'volumes'), (item) => readMount(item, project)),
        usesApiSocket: readFlag(service, 'use_api_socket'),
        volumesFrom: readTexts(service, 'volumes_from'),
        devices: devices(service),
        extraHosts: extraHosts(service),
        onDefaultBridge: onDefaultBridge(service, networkMode),
        sysctls: sysctls(service),
    };
}
function readPort(item) {
    const target = fieldNode(item, 'target');
    if (!target)
        return null;
    const hostIp = fieldNode(item, 'host_ip');
    const why = hostIp && unresolvedReason(hostIp);
    if (why != null)
        return { why };
    return {
        value: {
            hostIp: String(hostIp?.value ?? '').replace(/^\[(.*)\]$/, '$1'),
            published: fieldText(item, 'published') ?? '',
            target: String(target.value),
            protocol: fieldText(item, 'protocol') ?? 'tcp',
        },
    };
}
const HOST_BINDING = 'com.docker.network.bridge.host_binding_ipv4';
/** A bridge network can bind published ports to an address of its own choice. */
function defaultHostIp(service, project) {
    const attached = [...mappingAt(service, 'networks').keys()];
    const names = attached.length > 0 ? attached : ['default'];
    const addresses = names.map((name) => {
        const network = project.networks.get(name)?.value;
        return network ? mappingAt(network, 'driver_opts').get(HOST_BINDING)?.value : undefined;
    });
    const [first] = addresses;
    const same = first?.kind === 'scalar' && addresses.every((address) => sameText(address, first));
    return (0,facts_setting/* known */.eO)(same ? String(first.value) : '');
}
function sameText(node, other) {
    return node?.kind === 'scalar' && other.kind === 'scalar' && node.value === other.value;
}
function readMount(item, project) {
    const source = fieldNode(item, 'source');
    const why = source && unresolvedReason(source);
    if (why != null)
        return { why };
    const mount = {
        type: fieldText(item, 'type') ?? 'volume',
        source: String(source?.value ?? ''),
        target: fieldText(item, 'target') ?? '',
        readOnly: /^(?:true|y|yes|on)$/i.test(fieldText(item, 'read_only') ?? ''),
        propagation: String(fieldNode(item, 'bind.propagation')?.value ?? ''),
    };
    return { value: mount.type === 'volume' ? asBindOfVolume(mount, project) : mount };
}
/** A named volume can stand for a host folder: `driver_opts: {o: bind, device: /etc}`. */
function asBindOfVolume(mount, project) {
    const volume = project.volumes.get(mount.source)?.value;
    const device = volume && fieldNode(volume, 'driver_opts.device');
    if (!device)
        return mount;
    const options = String(fieldNode(volume, 'driver_opts.o')?.value ?? '').split(',');
    const isBind = options.some((option) => option === 'bind' || option === 'rbind');
    return isBind ? { ...mount, type: 'bind', source: String(device.value) } : mount;
}
function devices(service) {
    const paths = collect(listAt(service, 'devices'), (item) => {
        const source = fieldNode(item, 'source');
        return source ? mapText(textOf(source), (name) => ({ kind: 'path', name })) : null;
    });
    const rules = collect(listAt(service, 'device_cgroup_rules'), (item) => item.kind === 'scalar'
        ? mapText(textOf(item), (name) => ({ kind: 'rule', name }))
        : null);
    const reservations = entryAt(service, ['deploy', 'resources', 'reservations', 'devices']);
    const requests = [entryAt(service, ['gpus']), reservations];
    const gpus = requests.flatMap((entry) => entry ? [{ value: { kind: 'gpu', name: 'gpu' }, place: placeOf(entry) }] : []);
    return {
        known: [...paths.known, ...rules.known, ...gpus.slice(0, 1)],
        unknown: paths.unknown ?? rules.unknown,
    };
}
function mapText(text, map) {
    return text && 'value' in text ? { value: map(text.value) } : text;
}
function extraHosts(service) {
    const read = (path, duringBuild) => collect(listAt(service, path), (item) => {
        const match = item.kind === 'scalar' ? /^([^=:]+)[=:](.*)$/.exec(String(item.value)) : null;
        const [, host, address] = match ?? [];
        return host === undefined || address === undefined
            ? null
            : { value: { host, address, duringBuild } };
    });
    const [running, building] = [read('extra_hosts', false), read('build.extra_hosts', true)];
    return { known: [...running.known, ...building.known], unknown: null };
}
function onDefaultBridge(service, mode) {
    const entry = entryAt(service, ['network_mode']);
    return (0,facts_setting/* known */.eO)(mode === 'bridge', entry ? placeOf(entry) : null);
}
function sysctls(service) {
    const known = [];
    let unknown = null;
    for (const [name, entry] of mappingAt(service, 'sysctls')) {
        if (entry.value.kind !== 'scalar')
            continue;
        const why = unresolvedReason(entry.value);
        unknown ??= why;
        if (why === null)
            known.push({ value: { name, value: String(entry.value.value) }, place: placeOf(entry) });
    }
    return { known, unknown };
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/security-option.js
/** `security_opt` entries and capability names, in every spelling the engine takes. */
/** The value of `NAME=VALUE` or `NAME:VALUE` (`''` for `NAME` alone), undefined for another option. */
function optionValue(option, name) {
    const trimmed = option.trim();
    if (!trimmed.startsWith(name))
        return undefined;
    const rest = trimmed.slice(name.length);
    if (rest === '')
        return '';
    return rest.startsWith('=') || rest.startsWith(':') ? rest.slice(1) : undefined;
}
/** Upper case, without CAP_. */
function capabilityName(text) {
    return text.trim().toUpperCase().replace(/^CAP_/, '');
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-isolation.js



const ENGINE_DECIDES = 'the engine and its host decide';
function composeIsolation(service) {
    const options = readTexts(service, 'security_opt');
    return {
        privileged: readFlag(service, 'privileged'),
        readOnlyRoot: readFlag(service, 'read_only'),
        addedCapabilities: capabilities(readTexts(service, 'cap_add')),
        droppedCapabilities: capabilities(readTexts(service, 'cap_drop')),
        securityOptions: options,
        noNewPrivileges: noNewPrivileges(options),
        seccomp: fromOption(options, 'seccomp', (value) => (value === 'unconfined' ? 'off' : 'on'), 'on'),
        appArmor: confinement(options, 'apparmor', 'unconfined'),
        seLinux: confinement(options, 'label', 'disable'),
        systemPathsMasked: fromOption(options, 'systempaths', (value) => value !== 'unconfined', true),
        network: readText(service, 'network_mode'),
        pid: readText(service, 'pid'),
        ipc: readText(service, 'ipc'),
        uts: readText(service, 'uts'),
        userNamespace: readText(service, 'userns_mode'),
        cgroupNamespace: readText(service, 'cgroup'),
        cgroupParent: readText(service, 'cgroup_parent'),
        user: user(service),
        addedGroups: readTexts(service, 'group_add'),
        runtime: readText(service, 'runtime'),
    };
}
function capabilities(items) {
    return {
        ...items,
        known: items.known.map(({ value, place }) => ({ value: capabilityName(value), place })),
    };
}
function user(service) {
    const setting = readText(service, 'user');
    return setting.kind === 'known' && setting.value === '' ? (0,facts_setting/* unknown */.L5)('the image decides') : setting;
}
function noNewPrivileges(options) {
    return fromOption(options, 'no-new-privileges', (value) => value !== 'false', false);
}
function confinement(options, name, off) {
    const setting = fromOption(options, name, (value) => (value === off ? 'off' : null), null);
    if (setting.kind === 'known' && setting.value !== null) {
        return (0,facts_setting/* known */.eO)(setting.value, setting.place);
    }
    return (0,facts_setting/* unknown */.L5)(setting.kind === 'unknown' ? setting.why : ENGINE_DECIDES);
}
/** The last option of this name wins, as in the engine. */
function fromOption(options, name, read, absent) {
    const option = options.known.findLast(({ value }) => optionValue(value, name) !== undefined);
    if (option)
        return (0,facts_setting/* known */.eO)(read(optionValue(option.value, name) ?? ''), option.place);
    return options.unknown === null ? (0,facts_setting/* known */.eO)(absent) : (0,facts_setting/* unknown */.L5)(options.unknown);
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/project.js
/** The merged source, service by service. */


function projectOf({ root, lines, notes }) {
    const services = Array.from(mappingAt(root, 'services'), ([name, entry]) => ({ name, entry }))
        .filter(hasMapping)
        .map(({ name, entry }) => ({ name, entry, node: entry.value }));
    return {
        services,
        volumes: mappingAt(root, 'volumes'),
        networks: mappingAt(root, 'networks'),
        lines,
        notes,
        oneShots: new Set(services.flatMap(({ node }) => awaitedToEnd(node))),
        volumeWriters: volumeWriters(services),
    };
}
function hasMapping(service) {
    return service.entry.value.kind === 'mapping';
}
function awaitedToEnd(service) {
    return Array.from(mappingAt(service, 'depends_on'))
        .filter(([, entry]) => fieldNode(entry.value, 'condition')?.value === 'service_completed_successfully')
        .map(([name]) => name);
}
/** The named volumes a service mounts. */
function namedVolumes(service) {
    return listAt(service, 'volumes').flatMap((item) => {
        const volume = fieldText(item, 'source');
        if (volume === undefined || fieldText(item, 'type') !== 'volume')
            return [];
        const writable = parseFlag(fieldText(item, 'read_only') ?? '') !== true;
        return [{ volume, item, writable }];
    });
}
function volumeWriters(services) {
    const writers = new Map();
    for (const { name, node } of services) {
        for (const { volume, writable } of namedVolumes(node)) {
            if (!writable)
                continue;
            const known = writers.get(volume);
            if (known)
                known.push(name);
            else
                writers.set(volume, [name]);
        }
    }
    return writers;
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/programs.js
/** The names of the programs in a command line: first words, and what follows `&&`, `;`, `|` or `exec`. */
const WRAPPERS = new Set([
    'sh',
    'bash',
    'ash',
    'dash',
    'exec',
    'sudo',
    'env',
    'tini',
    'dumb-init',
    'nohup',
    '--',
    '-c',
    '-lc',
    '-ec',
]);
function programsOf(commandLine) {
    return commandLine
        .slice(0, MAX_COMMAND_CHARACTERS)
        .split(/&&|\|\||[;|&\n]/)
        .flatMap((part) => {
        const words = part
            .replace(/["'()]/g, ' ')
            .trim()
            .split(/\s+/);
        const program = words.map(baseName).find((word) => word !== '' && !WRAPPERS.has(word));
        return program === undefined ? [] : [program];
    });
}
/** Longer command lines are scripts; their beginning says which program it is. */
const MAX_COMMAND_CHARACTERS = 4_096;
function baseName(word) {
    return word.slice(word.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-process.js



function composeProcess(service, name, project) {
    return {
        environment: readVariables(mappingAt(service, 'environment')),
        healthCheck: healthCheck(service),
        oneShot: project.oneShots.has(name),
        restart: restart(service),
        loggingDriver: readText(service, 'logging.driver'),
        programs: programs(service),
    };
}
function readVariables(entries) {
    return {
        known: Array.from(entries, ([name, entry]) => ({
            value: variableOf(name, entry),
            place: { at: entry.at, scalar: null },
        })),
        unknown: null,
    };
}
function variableOf(name, entry) {
    const node = entry.value.kind === 'scalar' ? entry.value : null;
    if (node?.value == null)
        return { name, value: null, literal: false };
    return { name, value: String(node.value), literal: node.origin !== 'outside' };
}
function healthCheck(service) {
    const entry = entryAt(service, ['healthcheck']);
    if (entry?.value.kind !== 'mapping')
        return (0,facts_setting/* unknown */.L5)('the image decides');
    const disabled = fieldNode(entry.value, 'disable');
    if (disabled && parseFlag(String(disabled.value)) === true) {
        return (0,facts_setting/* known */.eO)('disabled', placeOf(entry));
    }
    const test = entry.value.entries.get('test');
    if (!test)
        return (0,facts_setting/* unknown */.L5)('the image decides');
    const first = test.value.kind === 'sequence' ? test.value.items[0] : test.value;
    const isNone = first?.kind === 'scalar' && first.value === 'NONE';
    return (0,facts_setting/* known */.eO)(isNone ? 'disabled' : 'set', placeOf(test));
}
function restart(service) {
    const deploy = readText(service, 'deploy.restart_policy.condition');
    if (deploy.kind === 'unknown')
        return deploy;
    if (deploy.value !== '') {
        const attempts = readNumber(service, 'deploy.restart_policy.max_attempts');
        const name = deploy.value === 'any' ? 'always' : deploy.value;
        return attempts.kind === 'unknown'
            ? attempts
            : (0,facts_setting/* known */.eO)({ name, maximumRetries: attempts.value }, deploy.place);
    }
    const policy = readText(service, 'restart');
    if (policy.kind === 'unknown')
        return policy;
    const [name = '', retries = '0'] = policy.value.split(':');
    return (0,facts_setting/* known */.eO)({ name: name === '' ? 'no' : name, maximumRetries: Number(retries) }, policy.place);
}
function programs(service) {
    const commands = ['entrypoint', 'command'].flatMap((key) => {
        const entry = entryAt(service, [key]);
        return entry ? [entry.value] : [];
    });
    const lines = collect(commands, (node) => {
        if (node.kind === 'scalar')
            return textOf(node);
        const words = node.kind === 'sequence' ? node.items : [];
        return {
            value: words.map((word) => (word.kind === 'scalar' ? String(word.value) : '')).join(' '),
        };
    });
    return {
        known: lines.known.flatMap(({ value, place }) => programsOf(value).map((program) => ({ value: program, place }))),
        unknown: lines.known.length === 0 ? 'the image decides' : lines.unknown,
    };
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/contradictions.js

const PAIRS = [
    ...doubled('memory-limit', readBytes, 'mem_limit', 'deploy.resources.limits.memory'),
    ...doubled('memory-reservation', readBytes, 'mem_reservation', 'deploy.resources.reservations.memory'),
    ...doubled('cpu-limit', readNumber, 'cpus', 'deploy.resources.limits.cpus'),
    ...doubled('pids-limit', readNumber, 'pids_limit', 'deploy.resources.limits.pids'),
    ...doubled('replicas', readNumber, 'scale', 'deploy.replicas'),
    ...['mem_reservation', 'deploy.resources.reservations.memory'].flatMap((reservation) => ['mem_limit', 'deploy.resources.limits.memory'].map((limit) => above('memory-reserved', readBytes, reservation, limit))),
    ...['cpus', 'deploy.resources.limits.cpus'].map((limit) => above('cpu-reserved', readNumber, 'deploy.resources.reservations.cpus', limit)),
    {
        key: 'swap',
        read: readBytes,
        one: 'memswap_limit',
        other: 'mem_limit',
        wrong: (swap, memory) => swap > 0 && swap < memory,
        says: 'counts memory and swap together, yet is below',
    },
    {
        key: 'cpu-quota',
        read: readNumber,
        one: 'cpus',
        other: 'cpu_quota',
        wrong: (cpus, quota) => cpus > 0 && quota > 0,
        says: 'limits the same thing as',
    },
];
function doubled(key, read, one, other) {
    return [{ key, read, one, other, wrong: (a, b) => a !== b, says: 'differs from' }];
}
function above(key, read, reservation, limit) {
    return {
        key,
        read,
        one: reservation,
        other: limit,
        wrong: (reserved, limited) => limited > 0 && reserved > limited,
        says: 'reserves more than',
    };
}
function contradictions(service) {
    const found = new Map();
    for (const { key, read, one, other, wrong, says } of PAIRS) {
        const [first, second] = [read(service, one), read(service, other)];
        if (!isWritten(first) || !isWritten(second) || found.has(key))
            continue;
        const entry = entryAt(service, one.split('.'));
        if (entry && wrong(first.value, second.value)) {
            found.set(key, { key, text: `\`${one}\` ${says} \`${other}\``, place: placeOf(entry) });
        }
    }
    return [...found.values()];
}
function isWritten(setting) {
    return setting.kind === 'known' && setting.place !== null;
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-only.js




function composeOnly(service, name, project) {
    return {
        image: readText(service, 'image'),
        build: build(service),
        privilegedHooks: privilegedHooks(service),
        commands: commands(service),
        contradictions: contradictions(service),
        hasNetworks: mappingAt(service, 'networks').size > 0 || entryAt(service, ['network_mode']) !== undefined,
        volumeOptions: volumeOptions(service, project),
        sharedVolumes: sharedVolumes(service, name, project),
    };
}
function build(service) {
    const node = entryAt(service, ['build'])?.value;
    if (node?.kind !== 'mapping')
        return null;
    const ssh = Array.from(mappingAt(node, 'ssh'), ([id, entry]) => ({
        value: id,
        place: placeOf(entry),
    }));
    return {
        privileged: readFlag(node, 'privileged'),
        entitlements: readTexts(node, 'entitlements'),
        network: readText(node, 'network'),
        ssh: { known: ssh, unknown: null },
        args: readVariables(mappingAt(node, 'args')),
        context: readText(node, 'context'),
    };
}
function hooks(service) {
    const lifecycle = ['pre_start', 'post_start', 'pre_stop'].flatMap((key) => listAt(service, key).map((hook, index) => [`${key}[${index}]`, hook]));
    const watched = listAt(service, 'develop.watch').flatMap((rule, index) => {
        const exec = entryAt(rule, ['exec'])?.value;
        return exec ? [[`develop.watch[${index}].exec`, exec]] : [];
    });
    return [...lifecycle, ...watched];
}
function privilegedHooks(service) {
    const known = [];
    for (const [name, hook] of hooks(service)) {
        const entry = entryAt(hook, ['privileged']);
        const value = fieldNode(hook, 'privileged');
        if (entry && value && parseFlag(String(value.value)) === true) {
            known.push({ value: name, place: placeOf(entry) });
        }
    }
    return { known, unknown: null };
}
/** Only what is written in the file: a value from the environment is none of a command line's secrets. */
function commands(service) {
    const nodes = [
        ...['command', 'entrypoint'].map((key) => entryAt(service, [key])?.value),
        entryAt(service, ['healthcheck', 'test'])?.value,
        ...hooks(service).map(([, hook]) => entryAt(hook, ['command'])?.value),
    ].filter((node) => node !== undefined);
    return collect(nodes, (node) => {
        const words = node.kind === 'sequence' ? node.items : [node];
        const written = words.map((word) => word.kind === 'scalar' && word.origin !== 'outside' ? String(word.value) : '$');
        return { value: written.join(' ') };
    });
}
function volumeOptions(service, project) {
    const found = [];
    for (const { volume } of namedVolumes(service)) {
        const declared = project.volumes.get(volume)?.value;
        const entry = declared && entryAt(declared, ['driver_opts', 'o']);
        if (entry?.value.kind !== 'scalar' || entry.value.origin === 'outside')
            continue;
        const place = { at: entry.at, scalar: null };
        found.push({ value: { volume, options: String(entry.value.value) }, place });
    }
    return { known: found, unknown: null };
}
function sharedVolumes(service, name, project) {
    const others = (volume) => (project.volumeWriters.get(volume) ?? []).filter((writer) => writer !== name);
    return {
        known: namedVolumes(service)
            .filter(({ volume, writable }) => writable && others(volume).length > 0)
            .map(({ volume, item }) => ({ value: volume, place: itemPlace(item) })),
        unknown: null,
    };
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-resources.js


const CPU_KEYS = [
    'cpus',
    'deploy.resources.limits.cpus',
    'cpu_quota',
    'cpu_shares',
    'cpu_count',
    'cpu_percent',
];
function composeResources(service) {
    return {
        memoryBytes: firstSet(readBytes(service, 'deploy.resources.limits.memory'), readBytes(service, 'mem_limit')),
        memoryAndSwapBytes: readBytes(service, 'memswap_limit'),
        cpuLimited: cpuLimited(service),
        pids: firstSet(readNumber(service, 'deploy.resources.limits.pids'), readNumber(service, 'pids_limit')),
        ulimits: (0,facts_setting/* known */.eO)(mappingAt(service, 'ulimits').size),
        oomKillDisabled: readFlag(service, 'oom_kill_disable'),
        oomScoreAdjustment: readNumber(service, 'oom_score_adj'),
    };
}
function cpuLimited(service) {
    const settings = CPU_KEYS.map((key) => readNumber(service, key));
    if (settings.some((setting) => setting.kind === 'known' && setting.value > 0))
        return (0,facts_setting/* known */.eO)(true);
    const cpuSet = readText(service, 'cpuset');
    if (cpuSet.kind === 'known' && cpuSet.value !== '')
        return (0,facts_setting/* known */.eO)(true);
    return [...settings, cpuSet].find((setting) => setting.kind === 'unknown') ?? (0,facts_setting/* known */.eO)(false);
}
function firstSet(one, other) {
    if (one.kind === 'known' && one.value === 0)
        return other;
    return one;
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/compose-facts.js
/** The facts of one service as its Compose files state them. */






function composeFacts({ name, entry, node }, project) {
    return {
        service: name,
        place: { at: entry.at, scalar: null },
        isolation: composeIsolation(node),
        resources: composeResources(node),
        exposure: composeExposure(node, project),
        process: composeProcess(node, name, project),
        compose: composeOnly(node, name, project),
        image: null,
        edit: createEditor(entry, project.lines),
    };
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/container-exposure.js

function containerExposure(container) {
    const host = container.HostConfig ?? {};
    return {
        ports: (0,facts_setting/* itemsOf */.S3)(ports(container)),
        publishesAll: (0,facts_setting/* known */.eO)(host.PublishAllPorts ?? false),
        defaultHostIp: (0,facts_setting/* known */.eO)(''),
        mounts: (0,facts_setting/* itemsOf */.S3)(container.Mounts?.map((mount) => ({
            type: mount.Type ?? '',
            source: mount.Source ?? '',
            target: mount.Destination ?? '',
            readOnly: mount.RW === false,
            propagation: mount.Propagation ?? '',
        }))),
        usesApiSocket: (0,facts_setting/* known */.eO)(false),
        volumesFrom: (0,facts_setting/* itemsOf */.S3)(host.VolumesFrom),
        devices: (0,facts_setting/* itemsOf */.S3)(container_exposure_devices(host)),
        extraHosts: (0,facts_setting/* itemsOf */.S3)(host.ExtraHosts?.map((entry) => {
            const [name, address] = splitFirst(entry);
            return { host: name, address, duringBuild: false };
        })),
        onDefaultBridge: (0,facts_setting/* known */.eO)('bridge' in (container.NetworkSettings?.Networks ?? {})),
        sysctls: (0,facts_setting/* itemsOf */.S3)(Object.entries(host.Sysctls ?? {}).map(([name, value]) => ({ name, value }))),
    };
}
/** What the engine bound, which knows the network's default address; before a start, what was asked for. */
function ports(container) {
    const bound = portsOf(container.NetworkSettings?.Ports);
    return bound.length > 0 ? bound : portsOf(container.HostConfig?.PortBindings);
}
function portsOf(map) {
    return Object.entries(map ?? {}).flatMap(([port, bindings]) => (bindings ?? []).map(({ HostIp, HostPort }) => {
        const [target = '', protocol = 'tcp'] = port.split('/');
        return { hostIp: HostIp ?? '', published: HostPort ?? '', target, protocol };
    }));
}
function container_exposure_devices(host) {
    return [
        ...(host.Devices ?? []).map(({ PathOnHost }) => ({
            kind: 'path',
            name: PathOnHost ?? '',
        })),
        ...(host.DeviceCgroupRules ?? []).map((name) => ({ kind: 'rule', name })),
        ...((host.DeviceRequests ?? []).length > 0 ? [{ kind: 'gpu', name: 'gpu' }] : []),
    ];
}
function splitFirst(text) {
    const separator = text.indexOf(':');
    return separator < 0 ? [text, ''] : [text.slice(0, separator), text.slice(separator + 1)];
}

// EXTERNAL MODULE: ./build/scan/hardening/facts/engine-facts.js
var engine_facts = __webpack_require__(77670);
;// CONCATENATED MODULE: ./build/scan/hardening/facts/container-isolation.js



function containerIsolation(container, info) {
    const host = container.HostConfig ?? {};
    const options = host.SecurityOpt ?? [];
    return {
        privileged: (0,facts_setting/* known */.eO)(host.Privileged ?? false),
        readOnlyRoot: (0,facts_setting/* known */.eO)(host.ReadonlyRootfs ?? false),
        addedCapabilities: (0,facts_setting/* itemsOf */.S3)(host.CapAdd?.map(capabilityName)),
        droppedCapabilities: (0,facts_setting/* itemsOf */.S3)(host.CapDrop?.map(capabilityName)),
        securityOptions: (0,facts_setting/* itemsOf */.S3)(options),
        noNewPrivileges: (0,facts_setting/* known */.eO)(container_isolation_noNewPrivileges(options, info)),
        seccomp: (0,facts_setting/* known */.eO)(lastValue(options, 'seccomp') === 'unconfined' ? 'off' : 'on'),
        appArmor: (0,facts_setting/* known */.eO)(appArmor(container, info)),
        seLinux: (0,facts_setting/* known */.eO)(seLinux(container, options, info)),
        systemPathsMasked: (0,facts_setting/* known */.eO)(!hasNoMaskedPaths(host)),
        ...namespaces(host, info),
        user: (0,facts_setting/* known */.eO)(container.Config?.User ?? ''),
        addedGroups: (0,facts_setting/* itemsOf */.S3)(host.GroupAdd),
        runtime: (0,facts_setting/* known */.eO)(isDefaultRuntime(host, info) ? '' : (host.Runtime ?? '')),
    };
}
/** Engines say `private`, `default` or the network's name where nothing was chosen; only choices are facts. */
function namespaces(host, info) {
    return {
        network: (0,facts_setting/* known */.eO)(host.NetworkMode ?? ''),
        pid: (0,facts_setting/* known */.eO)(host.PidMode ?? ''),
        ipc: (0,facts_setting/* known */.eO)(host.IpcMode ?? ''),
        uts: (0,facts_setting/* known */.eO)(host.UTSMode ?? ''),
        userNamespace: (0,facts_setting/* known */.eO)(host.UsernsMode ?? ''),
        // With version 1 of control groups `host` is the engine's own default.
        cgroupNamespace: (0,facts_setting/* known */.eO)(info.CgroupVersion === '1' ? '' : (host.CgroupnsMode ?? '')),
        cgroupParent: (0,facts_setting/* known */.eO)(host.CgroupParent ?? ''),
    };
}
function container_isolation_noNewPrivileges(options, info) {
    const value = lastValue(options, 'no-new-privileges');
    if (value === undefined)
        return (0,engine_facts/* hasSecurityOption */.M)(info, 'no-new-privileges');
    return value !== 'false';
}
function appArmor(container, info) {
    if (!(0,engine_facts/* hasSecurityOption */.M)(info, 'apparmor'))
        return 'unsupported';
    const profile = container.AppArmorProfile ?? '';
    return profile === '' || profile === 'unconfined' ? 'off' : 'on';
}
/** The engine itself disables labels for a container in the host's PID or IPC namespace. */
function seLinux(container, options, info) {
    if (!(0,engine_facts/* hasSecurityOption */.M)(info, 'selinux'))
        return 'unsupported';
    const host = container.HostConfig;
    const impliedByHost = host?.PidMode === 'host' || host?.IpcMode === 'host';
    const disabled = options.some((option) => optionValue(option, 'label') === 'disable');
    if (disabled && !impliedByHost)
        return 'off';
    return disabled || (container.ProcessLabel ?? '') !== '' ? 'on' : 'off';
}
function hasNoMaskedPaths(host) {
    return [host.MaskedPaths, host.ReadonlyPaths].every((paths) => paths?.length === 0);
}
function isDefaultRuntime(host, info) {
    return (host.Runtime ?? '') === (info.DefaultRuntime ?? 'runc');
}
function lastValue(options, name) {
    return options
        .map((option) => optionValue(option, name))
        .findLast((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/image-facts.js
function imageFacts(image, history) {
    const test = image.Config?.Healthcheck?.Test ?? [];
    return {
        exposedPorts: Object.keys(image.Config?.ExposedPorts ?? {}),
        hasHealthCheck: test.length > 0 && test[0] !== 'NONE',
        environment: variablesOf(image.Config?.Env ?? []),
        history: history?.map(({ CreatedBy }) => instruction(CreatedBy ?? '')).reverse() ?? null,
    };
}
function variablesOf(environment) {
    return environment.map((entry) => {
        const separator = entry.indexOf('=');
        return separator < 0
            ? { name: entry, value: null, literal: false }
            : { name: entry.slice(0, separator), value: entry.slice(separator + 1), literal: false };
    });
}
/** One form for what the classic builder (`/bin/sh -c #(nop) ADD x`) and BuildKit (`ADD x # buildkit`) write. */
function instruction(createdBy) {
    const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
    if (nop)
        return createdBy.slice(nop[0].length).trim();
    const text = createdBy.replace(/\s*# buildkit$/, '').trim();
    return /^(?:\|\d+ |\/bin\/(?:ba|a)?sh -)/.test(text) ? `RUN ${text}` : text;
}

;// CONCATENATED MODULE: ./build/scan/hardening/facts/container-facts.js
/** The facts of one service as the engine states them about a container of it. */





const DEPENDS_ON = 'com.docker.compose.depends_on';
/** Services that others wait for to end, as Compose notes it on the containers that wait. */
function oneShotsOf(services) {
    const labels = services.map(({ container }) => container.Config?.Labels?.[DEPENDS_ON] ?? '');
    const awaited = labels.flatMap((label) => label.split(',')).map((entry) => entry.split(':'));
    return new Set(awaited
        .filter(([, condition]) => condition === 'service_completed_successfully')
        .map(([service = '']) => service));
}
function containerFacts(running, info, oneShot) {
    return {
        service: running.service,
        place: null,
        isolation: containerIsolation(running.container, info),
        resources: containerResources(running.container),
        exposure: containerExposure(running.container),
        process: containerProcess(running, oneShot),
        compose: null,
        image: running.image ? imageFacts(running.image, running.history) : null,
        edit: noEdits,
    };
}
function containerResources({ HostConfig }) {
    const host = HostConfig ?? {};
    const amount = (value) => (0,facts_setting/* known */.eO)(value ?? 0);
    return {
        memoryBytes: amount(host.Memory),
        memoryAndSwapBytes: amount(host.MemorySwap),
        cpuLimited: (0,facts_setting/* known */.eO)(isCpuLimited(host)),
        pids: amount(host.PidsLimit),
        ulimits: amount(host.Ulimits?.length),
        oomKillDisabled: (0,facts_setting/* known */.eO)(host.OomKillDisable ?? false),
        oomScoreAdjustment: amount(host.OomScoreAdj),
    };
}
function isCpuLimited({ NanoCpus, CpuShares, CpuQuota, CpusetCpus }) {
    const amounts = [NanoCpus, CpuShares, CpuQuota];
    return amounts.some((amount) => (amount ?? 0) > 0) || (CpusetCpus ?? '') !== '';
}
function containerProcess({ container, image, processes }, oneShot) {
    const policy = container.HostConfig?.RestartPolicy;
    const name = policy?.Name ?? '';
    return {
        environment: (0,facts_setting/* itemsOf */.S3)(ownVariables(container, image)),
        healthCheck: (0,facts_setting/* known */.eO)(container_facts_healthCheck(container)),
        oneShot,
        restart: (0,facts_setting/* known */.eO)({
            name: name === '' ? 'no' : name,
            maximumRetries: policy?.MaximumRetryCount ?? 0,
        }),
        loggingDriver: (0,facts_setting/* known */.eO)(container.HostConfig?.LogConfig?.Type ?? ''),
        programs: processes === null
            ? { known: [], unknown: 'the processes were not listed' }
            : (0,facts_setting/* itemsOf */.S3)(processes.map(programOf)),
    };
}
/** `sshd: /usr/sbin/sshd -D` renames itself; the first word without its folder says which program it is. */
function programOf(commandLine) {
    const [first = ''] = commandLine.trim().split(/[\s:]/, 1);
    return first.slice(first.lastIndexOf('/') + 1);
}
/** What the container has beyond its image; the image's own variables are the image's findings. */
function ownVariables(container, image) {
    const inherited = new Set(image?.Config?.Env ?? []);
    return variablesOf((container.Config?.Env ?? []).filter((entry) => !inherited.has(entry)));
}
function container_facts_healthCheck({ Config }) {
    const test = Config?.Healthcheck?.Test ?? [];
    if (test.length === 0)
        return 'missing';
    return test[0] === 'NONE' ? 'disabled' : 'set';
}

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/scan/hardening/source/reader.js
var reader = __webpack_require__(21089);
;// CONCATENATED MODULE: ./build/scan/hardening/source/context.js
/** What one load shares over all its files: limits, names, texts, and what could not be read. */





function createContext(options) {
    const root = (0,external_node_path_.resolve)(options.root);
    const lines = new Map();
    const notes = [];
    let filesLeft = limits/* MAX_FILES */.BE;
    return {
        budget: (0,limits/* createBudget */.yK)(),
        lines,
        notes,
        register(path, text) {
            const name = nameOf(root, path);
            lines.set(name, text.split(/\r?\n/));
            return name;
        },
        async readNamed(path, name) {
            return context_textOf(await options.readNamed(path), (why) => {
                return new errors/* UserError */.yo(`${(0,limits/* quoted */.TL)(name)} cannot be read: ${why}. Correct the path.`);
            });
        },
        async readReferred(path, at) {
            filesLeft -= 1;
            if (filesLeft < 0)
                throw (0,limits/* sourceError */.I8)(at, `the stack reads more than ${limits/* MAX_FILES */.BE} files.`);
            const result = (0,reader/* isInside */.FK)(root, path)
                ? await options.readInside(path)
                : { kind: 'refused', why: `it is outside ${root}` };
            const remedy = result.kind === 'missing' ? 'Correct the path.' : `Name an ordinary file inside ${root}.`;
            return context_textOf(result, (why) => (0,limits/* sourceError */.I8)(at, `${(0,limits/* quoted */.TL)(path)} cannot be read: ${why}. ${remedy}`));
        },
        async readOptional(path) {
            if (!(0,reader/* isInside */.FK)(root, path))
                return undefined;
            const result = await options.readInside(path);
            return result.kind === 'text' ? result.text : undefined;
        },
        absoluteHostPath: (directory, source) => source.startsWith('.') ? (0,external_node_path_.resolve)(directory, source) : source,
        note(at, text) {
            notes.push((0,records_text/* plainText */.wh)(`${at.file}:${at.line}: ${text}`));
        },
    };
}
function context_textOf(result, failure) {
    if (result.kind === 'text')
        return result.text;
    throw failure(result.kind === 'missing' ? 'it is not there' : result.why);
}
/** Relative to the root with forward slashes, as SARIF and GitHub want it. */
function nameOf(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return (0,reader/* isInside */.FK)(root, path) && !(0,external_node_path_.isAbsolute)(way) ? way.split(external_node_path_.sep).join('/') : path;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/rewrite.js
function rewriteScalars(root, change) {
    return createRewriter({ scalar: change, keep: () => true, tag: (tag) => tag })(root);
}
/** Takes `!reset` entries out and forgets `!override`: what is left is an ordinary value. */
function withoutTags(root) {
    return createRewriter({
        scalar: (node) => (node.tag === null ? node : { ...node, tag: null }),
        keep: (node) => node.tag !== 'reset',
        tag: () => null,
    })(root);
}
function createRewriter({ scalar, keep, tag }) {
    const done = new Map();
    const rewrite = (node) => {
        const known = done.get(node);
        if (known)
            return known;
        const rewritten = rewriteOne(node);
        done.set(node, rewritten);
        return rewritten;
    };
    const rewriteOne = (node) => {
        if (node.kind === 'scalar')
            return scalar(node);
        if (node.kind === 'sequence') {
            return { ...node, tag: tag(node.tag), items: node.items.filter(keep).map(rewrite) };
        }
        const entries = new Map();
        for (const [name, entry] of node.entries) {
            if (keep(entry.value))
                entries.set(name, { at: entry.at, value: rewrite(entry.value) });
        }
        return { ...node, tag: tag(node.tag), entries };
    };
    return rewrite;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/interpolate.js
/**
 * `${NAME:-default}` as Compose replaces it (compose-spec, "Interpolation"), except that a variable that is not given
 * stays as it is written and is marked: a file can be judged without the environment it will run in.
 */


function interpolateNode(root, env) {
    return rewriteScalars(root, (node) => interpolateScalar(node, env));
}
function interpolateScalar(node, env) {
    if (typeof node.value !== 'string' || !node.value.includes('$'))
        return node;
    const { text, origin, unresolved } = interpolate(node.value, env);
    return { ...node, value: text, origin, unresolved };
}
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
function interpolate(template, env) {
    if (template.length > limits/* MAX_VALUE_CHARACTERS */.uA)
        return asWritten(template);
    const result = replaceVariables(template, env, 0);
    return result.text.length > limits/* MAX_VALUE_CHARACTERS */.uA ? asWritten(template) : result;
}
/** Too long or too deep to be an honest value: not replaced, and nothing is decided from it. */
function asWritten(template) {
    const name = NAME.exec(template.slice(template.indexOf('$') + 1).replace('{', ''))?.[0];
    return { text: template, origin: 'outside', unresolved: [name ?? '$'] };
}
function replaceVariables(template, env, depth) {
    if (depth > limits/* MAX_TEMPLATE_DEPTH */.Mc)
        return asWritten(template);
    const result = { text: '', origin: 'written', unresolved: [] };
    let index = 0;
    while (index < template.length && result.text.length <= limits/* MAX_VALUE_CHARACTERS */.uA) {
        const dollar = template.indexOf('$', index);
        if (dollar < 0) {
            result.text += template.slice(index);
            break;
        }
        result.text += template.slice(index, dollar);
        const { end, part } = replaceOne(template, dollar, env, depth);
        result.text += part.text;
        result.origin = strongest(result.origin, part.origin);
        result.unresolved.push(...part.unresolved);
        index = end;
    }
    return result;
}
function strongest(one, other) {
    if (one === 'outside' || other === 'outside')
        return 'outside';
    return one === 'default' || other === 'default' ? 'default' : 'written';
}
function replaceOne(template, dollar, env, depth) {
    const next = template[dollar + 1];
    if (next === '$')
        return { end: dollar + 2, part: literal('$') };
    if (next === '{') {
        const close = closingBrace(template, dollar + 1);
        if (close < 0)
            return { end: template.length, part: literal(template.slice(dollar)) };
        const end = close + 1;
        const written = template.slice(dollar, end);
        return { end, part: replaceBraced(written, template.slice(dollar + 2, close), env, depth) };
    }
    const name = NAME.exec(template.slice(dollar + 1, dollar + 1 + MAX_NAME_CHARACTERS))?.[0];
    if (name === undefined)
        return { end: dollar + 1, part: literal('$') };
    return { end: dollar + 1 + name.length, part: lookUp(name, `$${name}`, env) };
}
const MAX_NAME_CHARACTERS = 256;
function replaceBraced(written, body, env, depth) {
    const name = NAME.exec(body)?.[0];
    if (name === undefined)
        return literal(written);
    const match = /^(:?[-+?])?/.exec(body.slice(name.length));
    const operator = match?.[1] ?? '';
    const word = body.slice(name.length + operator.length);
    if (operator === '' && word !== '')
        return literal(written);
    const value = interpolate_valueOf(name, env);
    const isSet = value !== undefined && !(operator.startsWith(':') && value === '');
    if (operator.endsWith('-') && !isSet)
        return byDefault(replaceVariables(word, env, depth + 1));
    if (operator.endsWith('+')) {
        return isSet ? replaceVariables(word, env, depth + 1) : { ...literal(''), origin: 'outside' };
    }
    if (operator.endsWith('?') && !isSet)
        return unknown(name, written);
    return lookUp(name, written, env);
}
function byDefault(part) {
    return { ...part, origin: strongest(part.origin, 'default') };
}
function lookUp(name, written, env) {
    const value = interpolate_valueOf(name, env);
    if (value === undefined)
        return unknown(name, written);
    return { text: value, origin: 'outside', unresolved: [] };
}
function interpolate_valueOf(name, env) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
function unknown(name, written) {
    return { text: written, origin: 'outside', unresolved: [name] };
}
function literal(text) {
    return { text, origin: 'written', unresolved: [] };
}
/** The brace that closes the one at `open`; braces nest, as in `${A:-${B}}`. */
function closingBrace(text, open) {
    let depth = 0;
    for (let index = open; index < text.length; index += 1) {
        if (text[index] === '{')
            depth += 1;
        if (text[index] === '}')
            depth -= 1;
        if (depth === 0)
            return index;
    }
    return -1;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/scan/hardening/source/node.js
var source_node = __webpack_require__(15814);
;// CONCATENATED MODULE: ./build/scan/hardening/source/size.js
/** How many values a node stands for with every alias written out; shared parts are counted once per use, visited once. */

/** @throws UserError above MAX_VALUES: the "billion laughs" of YAML. */
function checkSize(root) {
    const sizes = new Map();
    const sizeOf = (node) => {
        const known = sizes.get(node);
        if (known !== undefined)
            return known;
        let size = 1;
        for (const child of childrenOf(node))
            size += sizeOf(child);
        sizes.set(node, size);
        return size;
    };
    if (sizeOf(root) > limits/* MAX_VALUES */.Ex)
        throw (0,limits/* tooMany */.Ot)(root.at);
}
function childrenOf(node) {
    if (node.kind === 'mapping')
        return Array.from(node.entries.values(), (entry) => entry.value);
    return node.kind === 'sequence' ? [...node.items] : [];
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/convert.js
/** The YAML library's tree to ours: aliases and `<<` followed without copying, cycles and depth refused. */




function convertDocument(contents, positionAt, budget) {
    return convert(contents, { positionAt, budget, anchors: new Map(), heights: new Map() }, 0);
}
function convert(node, context, depth) {
    const at = positionOf(node, context);
    if (depth > limits/* MAX_DEPTH */.lr)
        throw (0,limits/* tooDeep */.DI)(at);
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(node.source, at, context, depth);
    const anchor = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        context.anchors.set(anchor, null);
    const converted = convertValue(node, at, context, depth);
    context.heights.set(converted, heightOf(converted, context));
    if (anchor !== undefined)
        context.anchors.set(anchor, converted);
    return converted;
}
function convertValue(node, at, context, depth) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMapping(node, at, context, depth);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => convert(item, context, depth + 1));
        return (0,source_node/* sequence */.K2)(items, at, tagOf(node.tag));
    }
    return convertScalar(node, at, context);
}
function convertScalar(node, at, context) {
    const value = node.value;
    const end = node.range ? context.positionAt(node.range[1]) : at;
    return (0,source_node/* scalar */.d_)(typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
        ? value
        : null, at, { endColumn: end.line === at.line ? end.column : null, tag: tagOf(node.tag) });
}
function followAlias(name, at, context, depth) {
    const target = context.anchors.get(name);
    if (target === undefined) {
        throw (0,limits/* sourceError */.I8)(at, `the alias ${(0,limits/* quoted */.TL)(`*${name}`)} has no anchor before it.`);
    }
    if (target === null) {
        throw (0,limits/* sourceError */.I8)(at, `the alias ${(0,limits/* quoted */.TL)(`*${name}`)} is inside its own anchor. Remove one.`);
    }
    if (depth + (context.heights.get(target) ?? 0) > limits/* MAX_DEPTH */.lr)
        throw (0,limits/* tooDeep */.DI)(at);
    return target;
}
function heightOf(node, { heights }) {
    const below = childrenOf(node).map((child) => 1 + (heights.get(child) ?? 0));
    return below.reduce((highest, height) => Math.max(highest, height), 0);
}
function convertMapping(node, at, context, depth) {
    const entries = new Map();
    const merged = [];
    let firstKey = null;
    for (const pair of node.items) {
        const key = pair.key;
        const keyAt = positionOf(key, context);
        const name = keyName(key, keyAt);
        firstKey ??= keyAt;
        const value = pair.value
            ? convert(pair.value, context, depth + 1)
            : (0,source_node/* scalar */.d_)(null, keyAt);
        if (name === '<<') {
            merged.push(value);
            continue;
        }
        const earlier = entries.get(name);
        if (earlier) {
            throw (0,limits/* sourceError */.I8)(keyAt, `the key ${(0,limits/* quoted */.TL)(name)} is already on line ${earlier.at.line}. Keep one of them.`);
        }
        entries.set(name, { at: keyAt, value });
    }
    for (const value of merged)
        takeMerged(entries, value, context.budget);
    return (0,source_node/* mapping */.pq)(entries, at, { firstKey: node.flow ? null : firstKey, tag: tagOf(node.tag) });
}
/** `<<`: what the mapping says itself wins, then the first of the merged ones that says it. */
function takeMerged(entries, value, budget) {
    const sources = value.kind === 'sequence' ? value.items : [value];
    for (const source of sources) {
        if (source.kind === 'scalar' && source.value === null)
            continue;
        if (source.kind !== 'mapping') {
            throw (0,limits/* sourceError */.I8)(source.at, '`<<` merges mappings only. Point it at one, or at a list of them.');
        }
        budget.spend(source.entries.size, source.at);
        for (const [name, entry] of source.entries) {
            if (!entries.has(name))
                entries.set(name, entry);
        }
    }
}
function keyName(key, at) {
    if ((0,dist/* isScalar */.jn)(key) && key.source !== undefined)
        return key.source;
    throw (0,limits/* sourceError */.I8)(at, 'a key must be text.');
}
function positionOf(node, context) {
    return context.positionAt(node?.range?.[0] ?? 0);
}
function tagOf(tag) {
    if (tag === '!reset')
        return 'reset';
    return tag === '!override' ? 'override' : null;
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/parse.js
/** YAML text to positioned values. Every document of the stream is returned, as Compose merges them in order. */





/** @throws UserError with file, line and column when the text is not YAML that Compose could read. */
function parseYaml(file, text, budget) {
    if (text.length > limits/* MAX_FILE_CHARACTERS */.T7) {
        throw new errors/* UserError */.yo(`${(0,limits/* quoted */.TL)(file)} has ${text.length} characters; a Compose file has at most ${limits/* MAX_FILE_CHARACTERS */.T7}. It is not read.`);
    }
    const lines = new dist/* LineCounter */.HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    checkDepth(tokens, positionAt);
    return composeDocuments(tokens).flatMap((document) => {
        const error = document.errors[0];
        if (error) {
            throw (0,limits/* sourceError */.I8)(positionAt(error.pos[0]), `not valid YAML: ${(0,records_text/* plainText */.wh)(error.message)}`);
        }
        if (document.contents === null)
            return [];
        return [convertDocument(document.contents, positionAt, budget)];
    });
}
/** The library composes by recursion, which nesting thousands deep would drive out of the stack. */
function checkDepth(tokens, positionAt) {
    let level = [...tokens];
    for (let depth = 0; level.length > 0; depth += 1) {
        const [first] = level;
        if (first && depth > MAX_TOKEN_DEPTH)
            throw (0,limits/* tooDeep */.DI)(positionAt(first.offset));
        level = level.flatMap(childTokens);
    }
}
/** The document itself is one level above its values. */
const MAX_TOKEN_DEPTH = limits/* MAX_DEPTH */.lr + 1;
function childTokens(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    const children = token.items.flatMap(({ key, value }) => [
        key,
        value,
    ]);
    return children.filter((child) => child != null);
}
function composeDocuments(tokens) {
    const composer = new dist/* Composer */.Dk({
        // We look for repeated keys ourselves: the library's own check is quadratic.
        uniqueKeys: false,
        strict: false,
        merge: false,
        logLevel: 'silent',
    });
    return [...composer.compose(tokens)];
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/short-syntax.js
/** Compose's short syntaxes, written out as the mappings of the long ones. */

/** Splits at `separator`, but not inside `${...}`. */
function splitOutsideVariables(text, separator) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
        if (text.startsWith('${', index))
            depth += 1;
        else if (text[index] === '}' && depth > 0)
            depth -= 1;
        else if (text[index] === separator && depth === 0) {
            parts.push(text.slice(start, index));
            start = index + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}
/** `[HOST_IP:][PUBLISHED:]TARGET[/PROTOCOL]`; a host address may be IPv6, with or without brackets. */
function longPort(node) {
    if (node.kind !== 'scalar' || node.value === null)
        return node;
    const [address, protocol] = splitLast(String(node.value), '/');
    const parts = splitOutsideVariables(address, ':');
    const target = parts.pop() ?? '';
    const published = parts.pop();
    const hostIp = parts.length > 0 ? parts.join(':') : undefined;
    return longForm(node, { target, published, host_ip: hostIp, protocol });
}
/** Where a relative bind source starts: the folder of the project, or of the file that was included. */
function longVolume(node, resolvePath) {
    if (node.kind === 'mapping')
        return withAbsoluteSource(node, resolvePath);
    if (node.kind !== 'scalar' || node.value === null)
        return node;
    const parts = volumeParts(String(node.value));
    if (parts.length === 1)
        return longForm(node, { type: 'volume', target: parts[0] });
    const [source = '', target, mode = ''] = parts;
    const options = mode.split(',');
    const isPath = /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source);
    const long = longForm(node, {
        type: isPath ? 'bind' : 'volume',
        source: isPath ? resolvePath(source) : source,
        target,
        read_only: options.includes('ro') ? 'true' : undefined,
    });
    const propagation = options.find((option) => /^r?(?:private|shared|slave)$/.test(option));
    if (propagation === undefined)
        return long;
    const bind = longForm(node, { propagation });
    return { ...long, entries: new Map([...long.entries, ['bind', { at: node.at, value: bind }]]) };
}
/** A Windows drive keeps its colon: `C:\data:/data:ro`. */
function volumeParts(text) {
    const parts = splitOutsideVariables(text, ':');
    const [drive, rest] = parts;
    if (drive?.length === 1 && /[A-Za-z]/.test(drive) && rest !== undefined) {
        return [`${drive}:${rest}`, ...parts.slice(2)];
    }
    return parts;
}
function withAbsoluteSource(node, resolvePath) {
    const type = node.entries.get('type')?.value;
    const source = node.entries.get('source');
    if (type?.kind !== 'scalar' || type.value !== 'bind')
        return node;
    if (source?.value.kind !== 'scalar' || typeof source.value.value !== 'string')
        return node;
    const value = { ...source.value, value: resolvePath(source.value.value) };
    return { ...node, entries: new Map([...node.entries, ['source', { at: source.at, value }]]) };
}
/** `HOST[:CONTAINER[:PERMISSIONS]]` */
function longDevice(node) {
    if (node.kind !== 'scalar' || node.value === null)
        return node;
    const [source = '', target, permissions] = splitOutsideVariables(String(node.value), ':');
    return longForm(node, { source, target: target ?? source, permissions });
}
function splitLast(text, separator) {
    const parts = splitOutsideVariables(text, separator);
    const last = parts.length > 1 ? parts.pop() : undefined;
    return [parts.join(separator), last];
}
function longForm(short, fields) {
    const entries = new Map();
    for (const [name, text] of Object.entries(fields)) {
        if (text !== undefined)
            entries.set(name, { at: short.at, value: (0,source_node/* partOf */.BU)(short, text) });
    }
    return (0,source_node/* mapping */.pq)(entries, short.at, { short, tag: short.tag });
}
/** `KEY=VALUE` or `KEY`, the value null where it is taken from the environment. */
function keyAndValue(node) {
    const text = String(node.value);
    const separator = text.indexOf('=');
    if (separator < 0)
        return [text, (0,source_node/* scalar */.d_)(null, node.at, { origin: 'outside' })];
    return [text.slice(0, separator), (0,source_node/* partOf */.BU)(node, text.slice(separator + 1))];
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/shape.js
/** Brings what can be written in several ways into one form, before merging: then one rule merges all of them. */




const SERVICE_SHAPES = {
    annotations: toMapping,
    build: shapeBuild,
    deploy: shapeDeploy,
    depends_on: toMapping,
    cap_add: uniqueOnly('cap_add'),
    cap_drop: uniqueOnly('cap_drop'),
    devices: eachItem('devices', longDevice),
    dns: toSequence,
    dns_search: toSequence,
    env_file: toSequence,
    environment: toMapping,
    extra_hosts: toHosts,
    labels: toMapping,
    label_file: toSequence,
    models: toMapping,
    networks: toMapping,
    ports: eachItem('ports', longPort),
    sysctls: toMapping,
    tmpfs: toSequence,
    volumes: eachItem('volumes', longVolume),
};
const BUILD_SHAPES = {
    additional_contexts: toMapping,
    args: toMapping,
    extra_hosts: toHosts,
    labels: toMapping,
    ssh: toMapping,
};
/** @throws UserError where there is no mapping to hold services, volumes or networks. */
function shapeFile(root, resolvePath) {
    const file = asMapping(root, 'a Compose file');
    const entries = new Map(file.entries);
    for (const section of ['services', 'volumes', 'networks']) {
        const entry = entries.get(section);
        if (!entry)
            continue;
        const shaped = shapeSection(entry, section, (service) => section === 'services' ? shapeKeys(service, SERVICE_SHAPES, resolvePath) : service);
        entries.set(section, shaped);
    }
    return { ...file, entries };
}
function shapeSection(section, name, shape) {
    if (isNullScalar(section.value))
        return { at: section.at, value: (0,source_node/* mapping */.pq)(new Map(), section.at) };
    const resources = asMapping(section.value, `\`${name}\``);
    const entries = new Map();
    for (const [key, entry] of resources.entries) {
        const value = entry.value.tag === 'reset'
            ? entry.value
            : shape(asResource(entry, `\`${name}.${(0,limits/* quoted */.TL)(key).slice(1, -1)}\``));
        entries.set(key, { at: entry.at, value });
    }
    return { at: section.at, value: { ...resources, entries } };
}
function asResource(entry, what) {
    return isNullScalar(entry.value) ? (0,source_node/* mapping */.pq)(new Map(), entry.at) : asMapping(entry.value, what);
}
function asMapping(node, what) {
    if (node.kind === 'mapping')
        return node;
    throw (0,limits/* sourceError */.I8)(node.at, `${what} must be a mapping (\`key: value\`), not a ${kindName(node)}.`);
}
function kindName(node) {
    return node.kind === 'sequence' ? 'list' : 'single value';
}
function isNullScalar(node) {
    return node.kind === 'scalar' && node.value === null && node.tag !== 'reset';
}
function shapeKeys(node, shapes, resolvePath) {
    const entries = new Map();
    for (const [key, entry] of node.entries) {
        const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
        const keep = !shape || entry.value.tag === 'reset' || isNullScalar(entry.value);
        entries.set(key, keep ? entry : { at: entry.at, value: shape(entry.value, resolvePath) });
    }
    return { ...node, entries };
}
function shapeBuild(node, resolvePath) {
    if (node.kind === 'scalar') {
        const entries = new Map([
            ['context', { at: node.at, value: (0,source_node/* partOf */.BU)(node, String(node.value)) }],
        ]);
        return (0,source_node/* mapping */.pq)(entries, node.at, { short: node, tag: node.tag });
    }
    return node.kind === 'mapping' ? shapeKeys(node, BUILD_SHAPES, resolvePath) : node;
}
function shapeDeploy(node, resolvePath) {
    return node.kind === 'mapping' ? shapeKeys(node, { labels: toMapping }, resolvePath) : node;
}
function toMapping(node) {
    if (node.kind !== 'sequence')
        return node;
    const entries = new Map();
    for (const item of node.items) {
        if (item.kind !== 'scalar' || item.value === null || item.tag === 'reset')
            continue;
        const [key, value] = keyAndValue(item);
        entries.set(key, { at: item.at, value });
    }
    return (0,source_node/* mapping */.pq)(entries, node.at, { tag: node.tag });
}
function toSequence(node) {
    return node.kind === 'scalar' ? (0,source_node/* sequence */.K2)([{ ...node, tag: null }], node.at, node.tag) : node;
}
/** `HOST: ADDRESS` to `HOST=ADDRESS`; a host may have several addresses. */
function toHosts(node) {
    if (node.kind !== 'mapping')
        return node;
    const items = Array.from(node.entries, ([host, entry]) => {
        const addresses = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
        return addresses.flatMap((address) => address.kind === 'scalar'
            ? [(0,source_node/* scalar */.d_)(`${host}=${String(address.value)}`, entry.at, { ...inherited(address) })]
            : []);
    });
    return (0,source_node/* sequence */.K2)(items.flat(), node.at, node.tag);
}
function inherited(node) {
    return { origin: node.origin, unresolved: node.unresolved };
}
function eachItem(key, shape) {
    return (node, resolvePath) => {
        if (node.kind !== 'sequence')
            return node;
        const items = node.items.map((item) => shape(item, resolvePath));
        return { ...node, items: uniqueItems(key, items) };
    };
}
function uniqueOnly(key) {
    return eachItem(key, (item) => item);
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/documents.js




function readDocuments(path, text, set, context) {
    const name = context.register(path, text);
    return parseYaml(name, text, context.budget).map((document) => {
        checkSize(document);
        return shapeFile(interpolateNode(document, set.env), (source) => context.absoluteHostPath(set.directory, source));
    });
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/merge.js


/** Below `services.NAME`: these are replaced, never merged. */
const REPLACED = new Set(['command', 'entrypoint', 'healthcheck.test']);
/**
 * What `over` says wins. Values that `over` takes away (`!reset`) stay as marked entries, because they also count
 * against files that were merged earlier; `withoutTags` removes them.
 */
function mergeNodes(base, over, budget, path = []) {
    if (over.tag !== null || base.tag === 'reset')
        return over;
    if ((0,source_node/* isNull */.kZ)(over))
        return base;
    if (REPLACED.has(servicePath(path)))
        return over;
    if (base.kind === 'mapping' && over.kind === 'mapping') {
        return replacesLogging(base, over, path) ? over : mergeMappings(base, over, budget, path);
    }
    if (base.kind === 'sequence' && over.kind === 'sequence') {
        return mergeSequences(base, over, budget, path);
    }
    return over;
}
function mergeMappings(base, over, budget, path) {
    budget.spend(base.entries.size + over.entries.size, over.at);
    const entries = new Map(base.entries);
    for (const [name, entry] of over.entries) {
        const earlier = entries.get(name);
        const value = earlier
            ? mergeNodes(earlier.value, entry.value, budget, [...path, name])
            : entry.value;
        // A key that only repeats an earlier value keeps the place where that value is written.
        entries.set(name, { at: value === earlier?.value ? earlier.at : entry.at, value });
    }
    return { ...over, entries };
}
function mergeSequences(base, over, budget, path) {
    budget.spend(base.items.length + over.items.length, over.at);
    return { ...over, items: uniqueItems(servicePath(path), [...base.items, ...over.items]) };
}
/** Options of one logging driver mean nothing to another. */
function replacesLogging(base, over, path) {
    if (servicePath(path) !== 'logging')
        return false;
    const [before, after] = [fieldText(base, 'driver'), fieldText(over, 'driver')];
    return before !== undefined && after !== undefined && before !== after;
}
function servicePath(path) {
    return path[0] === 'services' ? path.slice(2).join('.') : '';
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/remote.js
/** Compose can read files from git and registries; we read none, and say so. */
function isRemote(path) {
    return (/^(?:oci:|https?:|git:|git@|ssh:|github\.com\/)/i.test(path) || /\.git(?:#.*)?$/.test(path));
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/extends.js
/** `extends`: a service over another one, of the same file or of another. */








async function applyExtends(document, from, context) {
    const section = document.entries.get('services');
    if (section?.value.kind !== 'mapping')
        return document;
    const scope = scopeOf(section.value, from.path, from.set.directory, from.set.env);
    const scopes = new Map();
    const services = new Map();
    for (const [name, entry] of scope.services) {
        const value = await resolveService(name, scope, scopes, context);
        services.set(name, { at: entry.at, value: value ?? entry.value });
    }
    const value = { ...section.value, entries: services };
    return { ...document, entries: new Map(document.entries).set('services', { ...section, value }) };
}
function scopeOf(services, path, directory, env) {
    const entries = services?.kind === 'mapping' ? services.entries : new Map();
    return { path, directory, env, services: entries, resolved: new Map() };
}
/** The service with what it extends below it, or undefined where there is no such service. */
async function resolveService(name, scope, scopes, context) {
    const entry = scope.services.get(name);
    if (entry?.value.kind !== 'mapping')
        return undefined;
    const known = scope.resolved.get(name);
    if (known === 'in progress') {
        throw (0,limits/* sourceError */.I8)(entry.at, `${(0,limits/* quoted */.TL)(name)} extends itself. Break the circle of \`extends\`.`);
    }
    if (known)
        return known;
    scope.resolved.set(name, 'in progress');
    const extension = extensionOf(entry.value);
    const resolved = extension
        ? await extend(entry.value, extension, scope, scopes, context)
        : entry.value;
    scope.resolved.set(name, resolved);
    return resolved;
}
async function extend(service, extension, scope, scopes, context) {
    const own = withoutKey(service, 'extends');
    const baseScope = await scopeOfBase(extension, scope, scopes, context);
    if (!baseScope)
        return own;
    const base = await resolveService(extension.service, baseScope, scopes, context);
    if (!base) {
        throw (0,limits/* sourceError */.I8)(extension.at, `there is no service ${(0,limits/* quoted */.TL)(extension.service)} to extend in ${(0,limits/* quoted */.TL)(extension.file ?? scope.path)}.`);
    }
    // Marks of the base count in its own file only.
    return mergeNodes(withoutTags(base), own, context.budget, ['services', '']);
}
async function scopeOfBase({ file, at }, scope, scopes, context) {
    if (file === undefined)
        return scope;
    if (isRemote(file)) {
        context.note(at, `${(0,limits/* quoted */.TL)(file)} is remote and was not read; what it adds is not checked.`);
        return undefined;
    }
    const path = (0,external_node_path_.resolve)(scope.directory, file);
    const known = scopes.get(path);
    if (known)
        return known;
    const text = await context.readReferred(path, at);
    const directory = (0,external_node_path_.dirname)(path);
    const documents = readDocuments(path, text, { directory, env: scope.env }, context);
    let merged;
    for (const document of documents) {
        merged = merged ? mergeNodes(merged, document, context.budget) : document;
    }
    const loaded = scopeOf(merged?.entries.get('services')?.value, path, directory, scope.env);
    scopes.set(path, loaded);
    return loaded;
}
function extensionOf(service) {
    const entry = service.entries.get('extends');
    if (!entry || entry.value.tag === 'reset')
        return undefined;
    const node = entry.value;
    if (node.kind === 'scalar' && node.value !== null) {
        return { service: String(node.value), file: undefined, at: node.at };
    }
    const name = fieldText(node, 'service');
    if (name === undefined) {
        throw (0,limits/* sourceError */.I8)(node.at, '`extends` names a service: `extends: {service: NAME}`.');
    }
    return { service: name, file: fieldText(node, 'file'), at: node.at };
}
function withoutKey(node, key) {
    const entries = new Map(node.entries);
    entries.delete(key);
    return (0,source_node/* mapping */.pq)(entries, node.at, { ...node, entries });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/scan/hardening/source/env-file.js
/** Variables from files such as `.env`. */


/** Later texts go over earlier ones, and what is `given` goes over all of them. */
function overEnvFiles(given, texts) {
    const fromFiles = texts.reduce((env, text) => ({ ...env, ...(0,external_node_util_.parseEnv)(text) }), {});
    return { ...fromFiles, ...given };
}
/** What Compose reads when no file is named: `.env` in the project's folder, where there is one. */
async function readDefaultEnvFile(directory, context) {
    const text = await context.readOptional((0,external_node_path_.join)(directory, '.env'));
    return text === undefined ? [] : [text];
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/include.js
/** `include`: other Compose files, loaded as projects of their own and laid under this one. */







/** What an included project brings; its name and its `x-` keys stay its own. */
const IMPORTED = ['services', 'volumes', 'networks'];
async function applyIncludes(document, including, context, loadFiles) {
    const list = document.entries.get('include')?.value;
    if (list?.kind !== 'sequence')
        return document;
    let merged = document;
    for (const item of list.items) {
        const project = await includedProject(item, including, context);
        if (!project)
            continue;
        const loaded = await loadFiles(project, context);
        merged = mergeNodes(importedParts(loaded), merged, context.budget);
    }
    return merged;
}
function importedParts(project) {
    const entries = [...project.entries].filter(([key]) => IMPORTED.includes(key));
    return (0,source_node/* mapping */.pq)(new Map(entries), project.at);
}
/** The files of one `include` entry: the first is the project, the others go over it. */
async function includedProject(item, including, context) {
    const paths = textsOf(item.kind === 'mapping' ? item.entries.get('path')?.value : item);
    const [main] = paths;
    if (main === undefined) {
        throw (0,limits/* sourceError */.I8)(item.at, '`include` names a file: `- path/to/compose.yaml`.');
    }
    const remote = paths.find(isRemote);
    if (remote !== undefined) {
        context.note(item.at, `${(0,limits/* quoted */.TL)(remote)} is remote and was not read; its services are not checked.`);
        return undefined;
    }
    const absolute = paths.map((path) => (0,external_node_path_.resolve)(including.directory, path));
    const chain = [...including.including, including.path];
    checkCircle(absolute[0] ?? '', chain, item.at);
    const declared = fieldText(item, 'project_directory');
    const directory = declared === undefined ? (0,external_node_path_.dirname)(absolute[0] ?? '') : (0,external_node_path_.resolve)(including.directory, declared);
    const files = [];
    for (const path of absolute)
        files.push({ path, text: await context.readReferred(path, item.at) });
    const env = await includedEnvironment(item, { directory, including }, context);
    return { files, directory, env, including: chain };
}
function checkCircle(path, chain, at) {
    if (chain.includes(path)) {
        throw (0,limits/* sourceError */.I8)(at, `${(0,limits/* quoted */.TL)(path)} includes itself. Break the circle of \`include\`.`);
    }
}
/** An `env_file` of the entry, else the project's `.env`; what the caller gave wins. */
async function includedEnvironment(item, { directory, including }, context) {
    const named = textsOf(item.kind === 'mapping' ? item.entries.get('env_file')?.value : undefined);
    if (named.length === 0) {
        return overEnvFiles(including.env, await readDefaultEnvFile(directory, context));
    }
    const texts = [];
    for (const path of named.filter((name) => name !== NO_FILE)) {
        texts.push(await context.readReferred((0,external_node_path_.resolve)(including.directory, path), item.at));
    }
    return overEnvFiles(including.env, texts);
}
/** Compose's way to say that not even `.env` is read. */
const NO_FILE = '/dev/null';
function textsOf(node) {
    if (!node)
        return [];
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => item.kind === 'scalar' && item.value !== null ? [String(item.value)] : []);
}

;// CONCATENATED MODULE: ./build/scan/hardening/source/load.js
/** Compose files to one merged, positioned value: parse, interpolate, include, extend, merge. */












/** @throws UserError for files that are missing, refused, not YAML, or beyond the limits. */
async function loadSource(options) {
    const context = createContext(options);
    if (options.files.length === 0) {
        throw new errors/* UserError */.yo('No Compose file is given. Name at least one with `-f FILE`.');
    }
    const directory = (0,external_node_path_.resolve)(options.projectDirectory);
    const env = overEnvFiles(options.env, await readEnvFiles(options, directory, context));
    const root = await loadFiles({ files: options.files, directory, env, including: [] }, context);
    checkSize(root);
    return { root, lines: context.lines, notes: context.notes };
}
async function readEnvFiles({ envFiles }, directory, context) {
    if (!envFiles || envFiles.length === 0)
        return readDefaultEnvFile(directory, context);
    return Promise.all(envFiles.map((path) => context.readNamed((0,external_node_path_.resolve)(path), path)));
}
async function loadFiles(set, context) {
    let merged;
    for (const file of set.files) {
        const path = (0,external_node_path_.resolve)(set.directory, file.path);
        const text = file.text ?? (await context.readNamed(path, file.path));
        for (const document of readDocuments(path, text, set, context)) {
            const included = await applyIncludes(document, { ...set, path }, context, loadFiles);
            const extended = await applyExtends(included, { path, set }, context);
            const next = mergeNodes(merged ?? emptyAt(extended), extended, context.budget);
            merged = withoutTags(next);
        }
    }
    if (!merged) {
        const names = set.files.map((file) => (0,limits/* quoted */.TL)(file.path)).join(', ');
        throw new errors/* UserError */.yo(`${names}: there is nothing in it. A Compose file declares \`services\`.`);
    }
    return merged;
}
function emptyAt(node) {
    return (0,source_node/* mapping */.pq)(new Map(), node.at);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/scan/findings/key.js
var key = __webpack_require__(56519);
// EXTERNAL MODULE: ./build/scan/findings/severity.js
var findings_severity = __webpack_require__(20889);
;// CONCATENATED MODULE: ./build/scan/hardening/part.js
/** Rules and services where the running container shows that the file's omission does no harm. */
function refutedByEngine(parts) {
    const engine = parts
        .flatMap(({ answers }) => answers)
        .filter(({ witness }) => witness === 'engine');
    const failed = new Set(engine.filter(({ decision }) => decision.kind === 'fail').map(subjectKey));
    const refuting = engine.filter(({ rule, decision }) => decision.kind === 'pass' && rule.subject === 'service' && rule.engineOverrides === true);
    return new Set(refuting.map(subjectKey).filter((key) => !failed.has(key)));
}
function subjectKey({ rule, service }) {
    return `${rule.name}:${service ?? ENGINE}`;
}
/** Compose refuses a service of this name. */
const ENGINE = '@engine';

;// CONCATENATED MODULE: ./build/scan/hardening/rules/undecided.js
const undecided = [
    {
        cis: '4.2',
        title: 'Only trusted base images are used',
        why: 'which images to trust is your decision',
    },
    {
        cis: '4.3',
        title: 'No unnecessary packages are installed',
        why: 'only you know which are needed',
    },
    {
        cis: '4.4',
        title: 'Images are scanned and rebuilt',
        why: 'see the findings of the image scanners',
    },
    { cis: '4.8', title: 'No setuid or setgid files', why: "the image's files are not read" },
    { cis: '4.11', title: 'Only verified packages are installed', why: 'the build is not watched' },
    { cis: '4.12', title: 'Signatures are validated', why: 'the registry is not asked' },
    { cis: '5.24', title: '`docker exec` is not used as root', why: 'only an audit log tells' },
];

;// CONCATENATED MODULE: ./build/scan/hardening/compliance.js
/** One row per rule and service: what it was found to be, whether or not the rule is turned on. */



function complianceTable(parts) {
    const variants = [...new Set(parts.map(({ variant }) => variant))].sort();
    return variants.flatMap((variant) => {
        const own = parts.filter((part) => part.variant === variant);
        const groups = [...rowsByRule(own, variant), ...undecidedRows(variant)];
        return groups.sort(byCis).flat();
    });
}
/** The rows of each rule, in the order of the services' names. */
function rowsByRule(parts, variant) {
    const refuted = refutedByEngine(parts);
    const strongest = new Map();
    for (const answer of parts.flatMap(({ answers }) => answers)) {
        const { rule, service, witness, decision } = answer;
        if (witness === 'compose' && decision.kind === 'fail' && refuted.has(subjectKey(answer)))
            continue;
        const ofRule = strongest.get(rule) ?? new Map();
        strongest.set(rule, ofRule);
        const known = ofRule.get(service ?? '');
        if (!known || strength(answer) < strength(known))
            ofRule.set(service ?? '', answer);
    }
    return Array.from(strongest.values(), (ofRule) => [...ofRule.keys()].sort().flatMap((service) => {
        const answer = ofRule.get(service);
        return answer ? [rowOf(answer, variant)] : [];
    }));
}
/** One failure fails; one proof is enough to pass; what nobody could decide stays open. */
const STRENGTH = ['fail', 'pass', 'not-applicable', 'not-decidable'];
function strength({ decision }) {
    return STRENGTH.indexOf(decision.kind);
}
function rowOf({ rule, service, decision }, variant) {
    return {
        variant,
        cis: rule.cis,
        rule: rule.name,
        title: rule.title,
        service: service === null ? null : (0,records_text/* plainText */.wh)(service),
        outcome: decision.kind,
        why: 'why' in decision ? decision.why : null,
    };
}
function undecidedRows(variant) {
    return undecided.map(({ cis, title, why }) => [
        { variant, cis, rule: null, title, service: null, outcome: 'not-decidable', why },
    ]);
}
/** By section and number; rules without a number come last. */
function byCis([one], [other]) {
    const byNumber = cisOrder(one?.cis ?? null) - cisOrder(other?.cis ?? null);
    return byNumber !== 0 ? byNumber : compareText(one?.rule ?? '', other?.rule ?? '');
}
function cisOrder(cis) {
    if (cis === null)
        return Number.MAX_SAFE_INTEGER;
    const [section, number] = cis.split('.');
    return Number(section) * 1_000 + Number(number);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
;// CONCATENATED MODULE: ./build/scan/hardening/overrides.js
/** What the config says about single rules: `scan.rules` maps a rule's name to a severity or `off`. */



/** One sentence per name that is no rule, with the closest name that is. */
function unknownRules(overrides) {
    const names = rules/* allRules */.V.map(({ name }) => name);
    return Object.keys(overrides)
        .filter((name) => !names.includes(name))
        .map((name) => `There is no hardening rule "${(0,records_text/* plainText */.wh)(name, 80)}". ${(0,nearest/* suggestion */.h)(name, names)}`);
}
/**
 * The severity a finding gets, or `off`. A severity in the config is for every case of the rule; rules on an engine
 * that nobody can change only inform unless the config says more.
 */
function severityOf(rule, found, overrides, hosted) {
    const override = Object.hasOwn(overrides, rule.name) ? overrides[rule.name] : undefined;
    if (override !== undefined)
        return override;
    if (!rule.defaultOn)
        return 'off';
    if (rule.subject === 'engine' && hosted)
        return 'info';
    return found.severity ?? rule.severity;
}

;// CONCATENATED MODULE: ./build/scan/hardening/merge.js
/** What Compose files and containers say, as one list of findings and one table; base and head stay apart. */







const RULES_URL = 'https://github.com/compose-gate/compose-gate/blob/main/docs/reference/rules.md';
function mergeHardening(parts, overrides = {}) {
    const variants = new Set(parts.map(({ variant }) => variant));
    const findings = [...variants].flatMap((variant) => {
        const own = parts.filter((part) => part.variant === variant);
        return findingsOf(own, variant, overrides);
    });
    return {
        findings: findings.sort(bySeverityThenKey),
        compliance: complianceTable(parts),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
        problems: unknownRules(overrides),
    };
}
/** One finding per key, however many witnesses, containers and files say it. */
function findingsOf(parts, variant, overrides) {
    const findings = new Map();
    const places = new Map(parts.flatMap((part) => [...part.places]));
    for (const sighting of sightingsOf(parts)) {
        const severity = severityOf(sighting.rule, sighting.found, overrides, sighting.hosted);
        if (severity === 'off')
            continue;
        const finding = findingOf(sighting, severity, variant, places);
        const known = findings.get(finding.key);
        findings.set(finding.key, known ? confirmed(known, finding) : finding);
    }
    return [...findings.values()];
}
/** Compose files first, so that a finding has its place in the file when a container only confirms it. */
function sightingsOf(parts) {
    const refuted = refutedByEngine(parts);
    return ['compose', 'engine'].flatMap((witness) => parts.flatMap(({ answers, hosted }) => answers.flatMap((answer) => {
        const { rule, service, decision } = answer;
        if (answer.witness !== witness || decision.kind !== 'fail')
            return [];
        if (witness === 'compose' && refuted.has(subjectKey(answer)))
            return [];
        return decision.evidence.map((found) => ({ rule, service, found, hosted }));
    })));
}
function findingOf({ rule, service, found }, severity, variant, places) {
    const position = found.place?.at ?? (service === null ? undefined : places.get(service));
    const detail = found.detail === null ? '' : `: ${found.detail}`;
    return {
        key: (0,key/* keyOf */.T)('hardening', keyParts(rule, service, found)),
        kind: 'hardening',
        id: rule.name,
        aliases: [],
        variants: [variant],
        services: service === null ? [] : [(0,records_text/* plainText */.wh)(service)],
        title: (0,records_text/* plainText */.wh)(`${rule.title}${detail}`),
        severity,
        severities: { hardening: severity },
        foundBy: ['hardening'],
        package: null,
        layer: 'unknown',
        location: position ? { ...position } : null,
        why: rule.why,
        fix: rule.fix,
        fixEdit: found.fixEdit,
        cis: rule.cis,
        epss: null,
        kev: null,
        url: `${RULES_URL}#${rule.name}`,
    };
}
function keyParts(rule, service, { discriminator }) {
    const subject = [rule.name, service ?? ENGINE];
    return discriminator === null ? subject : [...subject, shortened(discriminator)];
}
const MAX_DISCRIMINATOR_CHARACTERS = 200;
/** No honest path or port is that long; two dishonest ones still differ. */
function shortened(text) {
    if (text.length <= MAX_DISCRIMINATOR_CHARACTERS)
        return text;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `${text.slice(0, MAX_DISCRIMINATOR_CHARACTERS)}~${digest.slice(0, 16)}`;
}
/** The first sighting wins, with the worse severity and whatever it lacked. */
function confirmed(known, again) {
    const severity = (0,findings_severity/* highest */.BR)([known.severity, again.severity]);
    return {
        ...known,
        severity,
        severities: { hardening: severity },
        location: known.location ?? again.location,
        fixEdit: known.fixEdit ?? again.fixEdit,
    };
}
function bySeverityThenKey(one, other) {
    const worseFirst = (0,findings_severity/* severityRank */.qs)(other.severity) - (0,findings_severity/* severityRank */.qs)(one.severity);
    return worseFirst !== 0 ? worseFirst : Number(one.key > other.key) - Number(one.key < other.key);
}

;// CONCATENATED MODULE: ./build/scan/hardening/index.js
/** Our own hardening rules: on Compose files, with nothing started, and on what the engine says is running. */










/** Reads and judges Compose files; needs no engine. @throws UserError for files that cannot be read or are not YAML. */
async function hardenStatic(options) {
    const files = options.files.map((file) => (typeof file === 'string' ? { path: file } : file));
    const projectDirectory = (0,external_node_path_.resolve)(options.projectDirectory ?? (0,external_node_path_.dirname)(files[0]?.path ?? '.'));
    const root = options.root ?? projectDirectory;
    const source = await loadSource({
        files: files.map((file) => ({ ...file, path: (0,external_node_path_.resolve)(file.path) })),
        projectDirectory,
        root,
        env: options.env,
        envFiles: options.envFiles,
        readNamed: options.reader ?? reader/* readNamedFile */.wh,
        readInside: options.reader ?? (0,reader/* diskReader */.lJ)(root),
    });
    const project = projectOf(source);
    // A provider's services are no containers.
    const services = project.services.filter(({ node }) => !node.entries.has('provider'));
    return {
        variant: options.variant,
        answers: services.flatMap((service) => evaluateService(composeFacts(service, project), 'compose')),
        places: new Map(project.services.map(({ name, entry }) => [name, entry.at])),
        notes: project.notes,
        hosted: false,
    };
}
/** Judges what the engine says of running containers, their images and itself. */
function hardenRuntime({ variant, services, engine }) {
    const oneShots = oneShotsOf(services);
    const answersOf = (running) => evaluateService(containerFacts(running, engine.info, oneShots.has(running.service)), 'engine');
    return {
        variant,
        answers: [...services.flatMap(answersOf), ...evaluateEngine(engine)],
        places: new Map(),
        notes: [],
        hosted: engine.hosted,
    };
}


/***/ }),

/***/ 90923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/build.js
var build_namespaceObject = {};
__webpack_require__.r(build_namespaceObject);
__webpack_require__.d(build_namespaceObject, {
  buildContextNotPinned: () => (buildContextNotPinned),
  buildNetworkHost: () => (buildNetworkHost),
  buildPrivileged: () => (buildPrivileged),
  buildSsh: () => (buildSsh)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/capabilities.js
var capabilities_namespaceObject = {};
__webpack_require__.r(capabilities_namespaceObject);
__webpack_require__.d(capabilities_namespaceObject, {
  capabilitiesNotDropped: () => (capabilitiesNotDropped),
  capabilityAdded: () => (capabilityAdded)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/devices.js
var devices_namespaceObject = {};
__webpack_require__.r(devices_namespaceObject);
__webpack_require__.d(devices_namespaceObject, {
  deviceMapped: () => (deviceMapped)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/engine-operation.js
var engine_operation_namespaceObject = {};
__webpack_require__.r(engine_operation_namespaceObject);
__webpack_require__.d(engine_operation_namespaceObject, {
  engineAufs: () => (engineAufs),
  engineBaseSize: () => (engineBaseSize),
  engineCgroupParent: () => (engineCgroupParent),
  engineContainersTalk: () => (engineContainersTalk),
  engineDefaultUlimits: () => (engineDefaultUlimits),
  engineFirewallOff: () => (engineFirewallOff),
  engineInsecureRegistry: () => (engineInsecureRegistry),
  engineLiveRestoreOff: () => (engineLiveRestoreOff),
  engineLogLevel: () => (engineLogLevel),
  engineLogsLocal: () => (engineLogsLocal),
  engineUserlandProxyOn: () => (engineUserlandProxyOn)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/engine-security.js
var engine_security_namespaceObject = {};
__webpack_require__.r(engine_security_namespaceObject);
__webpack_require__.d(engine_security_namespaceObject, {
  contentTrustOff: () => (contentTrustOff),
  engineAsRoot: () => (engineAsRoot),
  engineAuthorizationMissing: () => (engineAuthorizationMissing),
  engineExperimentalOn: () => (engineExperimentalOn),
  engineNewPrivilegesAllowed: () => (engineNewPrivilegesAllowed),
  engineSeccompOff: () => (engineSeccompOff),
  engineSocketOpen: () => (engineSocketOpen),
  engineSocketOwner: () => (engineSocketOwner),
  engineSwarmOn: () => (engineSwarmOn),
  engineTcpWithoutTls: () => (engineTcpWithoutTls),
  engineUserNamespaceOff: () => (engineUserNamespaceOff)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/engine-socket.js
var engine_socket_namespaceObject = {};
__webpack_require__.r(engine_socket_namespaceObject);
__webpack_require__.d(engine_socket_namespaceObject, {
  engineSocketMounted: () => (engineSocketMounted)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/host-folders.js
var host_folders_namespaceObject = {};
__webpack_require__.r(host_folders_namespaceObject);
__webpack_require__.d(host_folders_namespaceObject, {
  sensitiveHostPath: () => (sensitiveHostPath)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/image-content.js
var image_content_namespaceObject = {};
__webpack_require__.r(image_content_namespaceObject);
__webpack_require__.d(image_content_namespaceObject, {
  imageAddInstruction: () => (imageAddInstruction),
  imageHealthCheckMissing: () => (imageHealthCheckMissing),
  imageSecretInHistory: () => (imageSecretInHistory),
  imageUpdateAlone: () => (imageUpdateAlone)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/image-reference.js
var image_reference_namespaceObject = {};
__webpack_require__.r(image_reference_namespaceObject);
__webpack_require__.d(image_reference_namespaceObject, {
  imageDigestMissing: () => (imageDigestMissing),
  imageTagMissing: () => (imageTagMissing)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/lifecycle.js
var lifecycle_namespaceObject = {};
__webpack_require__.r(lifecycle_namespaceObject);
__webpack_require__.d(lifecycle_namespaceObject, {
  healthCheckMissing: () => (healthCheckMissing),
  loggingDisabled: () => (loggingDisabled),
  restartPolicy: () => (restartPolicy),
  runtimeNotDefault: () => (runtimeNotDefault),
  sshdRunning: () => (sshdRunning)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/limits.js
var limits_namespaceObject = {};
__webpack_require__.r(limits_namespaceObject);
__webpack_require__.d(limits_namespaceObject, {
  contradictoryLimits: () => (contradictoryLimits),
  cpuNotLimited: () => (cpuNotLimited),
  memoryNotLimited: () => (memoryNotLimited),
  oomKillDisabled: () => (oomKillDisabled),
  oomScoreLowered: () => (oomScoreLowered),
  pidsNotLimited: () => (pidsNotLimited),
  rootFileSystemWritable: () => (rootFileSystemWritable),
  swapUnlimited: () => (swapUnlimited),
  ulimitsNotSet: () => (ulimitsNotSet)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/namespaces.js
var namespaces_namespaceObject = {};
__webpack_require__.r(namespaces_namespaceObject);
__webpack_require__.d(namespaces_namespaceObject, {
  cgroupParent: () => (cgroupParent),
  hostCgroupNamespace: () => (hostCgroupNamespace),
  hostIpc: () => (hostIpc),
  hostNetwork: () => (hostNetwork),
  hostPid: () => (hostPid),
  hostUserNamespace: () => (hostUserNamespace),
  hostUts: () => (hostUts),
  pidShared: () => (pidShared)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/networks.js
var networks_namespaceObject = {};
__webpack_require__.r(networks_namespaceObject);
__webpack_require__.d(networks_namespaceObject, {
  defaultBridge: () => (defaultBridge),
  hostGateway: () => (hostGateway),
  networksNotSet: () => (networksNotSet),
  sysctlWeakens: () => (sysctlWeakens)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/ports.js
var ports_namespaceObject = {};
__webpack_require__.r(ports_namespaceObject);
__webpack_require__.d(ports_namespaceObject, {
  allPortsPublished: () => (allPortsPublished),
  databasePortPublished: () => (databasePortPublished),
  portOnAllInterfaces: () => (portOnAllInterfaces),
  privilegedPortPublished: () => (privilegedPortPublished),
  publishedPortNotExposed: () => (publishedPortNotExposed)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/privileged.js
var privileged_namespaceObject = {};
__webpack_require__.r(privileged_namespaceObject);
__webpack_require__.d(privileged_namespaceObject, {
  privileged: () => (privileged),
  privilegedHook: () => (privilegedHook)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/secrets.js
var secrets_namespaceObject = {};
__webpack_require__.r(secrets_namespaceObject);
__webpack_require__.d(secrets_namespaceObject, {
  imageSecretInEnvironment: () => (imageSecretInEnvironment),
  secretInBuildArgs: () => (secretInBuildArgs),
  secretInCommand: () => (secretInCommand),
  secretInEnvironment: () => (secretInEnvironment),
  secretInVolumeOptions: () => (secretInVolumeOptions)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/security-options.js
var security_options_namespaceObject = {};
__webpack_require__.r(security_options_namespaceObject);
__webpack_require__.d(security_options_namespaceObject, {
  appArmorDisabled: () => (appArmorDisabled),
  noNewPrivileges: () => (noNewPrivileges),
  seLinuxDisabled: () => (seLinuxDisabled),
  seccompDisabled: () => (seccompDisabled),
  securityOptionsNotSet: () => (securityOptionsNotSet),
  systemPathsUnconfined: () => (systemPathsUnconfined)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/user.js
var user_namespaceObject = {};
__webpack_require__.r(user_namespaceObject);
__webpack_require__.d(user_namespaceObject, {
  powerfulGroupAdded: () => (powerfulGroupAdded),
  runsAsRoot: () => (runsAsRoot)
});

// NAMESPACE OBJECT: ./build/scan/hardening/rules/volumes.js
var volumes_namespaceObject = {};
__webpack_require__.r(volumes_namespaceObject);
__webpack_require__.d(volumes_namespaceObject, {
  mountPropagationShared: () => (mountPropagationShared),
  volumeShared: () => (volumeShared),
  volumesFrom: () => (volumesFrom)
});

// EXTERNAL MODULE: ./build/scan/hardening/rules/rule.js
var rule = __webpack_require__(8088);
;// CONCATENATED MODULE: ./build/scan/hardening/rules/build.js

const common = { defaultOn: true, subject: 'service', decidedBy: 'compose' };
const buildPrivileged = {
    ...common,
    name: 'build-privileged',
    cis: null,
    severity: 'high',
    title: 'Image is built with privileges',
    why: 'Every command of the Dockerfile, and every script that a package runs on install, gets the whole build host.',
    fix: 'Remove `build.privileged` and the entitlements `security.insecure` and `device`.',
    check: ({ compose, edit }) => whenBuilt(compose, ({ privileged, entitlements }) => {
        const found = entitlements.known
            .filter(({ value }) => /^(?:security\.insecure|device)(?:=|$)/.test(value))
            .map(({ value, place }) => (0,rule/* evidence */.MX)(place, { discriminator: value, detail: value }));
        const flag = (0,rule/* judgeSetting */.CU)(privileged, (on, place) => on ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.replace(place, 'false') }) : null);
        if (flag.kind === 'fail')
            return { kind: 'fail', evidence: [...flag.evidence, ...found] };
        return found.length > 0 ? (0,rule/* failIfAny */.GO)(found) : flag;
    }),
};
const buildNetworkHost = {
    ...common,
    name: 'build-network-host',
    cis: null,
    severity: 'medium',
    title: "Image is built on the host's network",
    why: 'Commands of the Dockerfile reach every service that listens on the build host, its loopback included.',
    fix: 'Remove `network: host` from `build`, and the entitlement `network.host`.',
    check: ({ compose, edit }) => whenBuilt(compose, ({ network, entitlements }) => {
        const entitled = entitlements.known.filter(({ value }) => value === 'network.host');
        const setting = (0,rule/* judgeSetting */.CU)(network, (mode, place) => mode === 'host' ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.replace(place, 'default') }) : null);
        if (setting.kind === 'fail' || entitled.length === 0)
            return setting;
        return (0,rule/* failIfAny */.GO)(entitled.map(({ place }) => (0,rule/* evidence */.MX)(place, { detail: 'by entitlement' })));
    }),
};
const buildSsh = {
    ...common,
    name: 'build-ssh',
    cis: null,
    severity: 'info',
    title: 'SSH keys are given to the build',
    why: 'Every command that mounts them can log in wherever they are good for, while the build lasts.',
    fix: 'Give a deploy key that can only read the one repository, and mount it in that one RUN.',
    check: ({ compose }) => whenBuilt(compose, ({ ssh }) => (0,rule/* judgeItems */.YP)(ssh, (id, place) => (0,rule/* evidence */.MX)(place, { discriminator: id, detail: id }))),
};
/** A branch or nothing can move; a full commit cannot. */
const FULL_COMMIT = /#[0-9a-f]{40,64}(?::|$)/;
const REMOTE = /^(?:https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/;
const buildContextNotPinned = {
    ...common,
    name: 'build-context-not-pinned',
    cis: null,
    severity: 'low',
    title: 'Image is built from a remote source that can change',
    why: 'The next build may take other code than the one that was reviewed.',
    fix: 'Put the full commit behind the URL: `https://example.com/repo.git#<40 hex digits>`.',
    check: ({ compose }) => whenBuilt(compose, ({ context }) => (0,rule/* judgeSetting */.CU)(context, (source, place) => REMOTE.test(source) && !FULL_COMMIT.test(source) ? (0,rule/* evidence */.MX)(place) : null)),
};
function whenBuilt(compose, check) {
    return compose?.build ? check(compose.build) : (0,rule/* notApplicable */.hH)('nothing is built');
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/capabilities.js

/** What Docker gives without being asked (moby oci/caps/defaults.go), minus two that services hardly ever need. */
const ORDINARY = new Set([
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'NET_BIND_SERVICE',
    'SETFCAP',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
]);
const SEVERITY = {
    ALL: 'critical',
    BPF: 'high',
    DAC_READ_SEARCH: 'high',
    MAC_ADMIN: 'high',
    MAC_OVERRIDE: 'high',
    SYS_ADMIN: 'high',
    SYS_BOOT: 'high',
    SYS_MODULE: 'critical',
    SYS_PTRACE: 'high',
    SYS_RAWIO: 'high',
    IPC_LOCK: 'low',
    MKNOD: 'low',
    NET_RAW: 'low',
    SYS_NICE: 'low',
};
const PRIVILEGED = 'the container is privileged, which gives every capability';
const capabilityAdded = {
    name: 'capability-added',
    cis: '5.4',
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Capability added',
    why: 'Each capability is a piece of what root may do. SYS_ADMIN, SYS_MODULE, SYS_PTRACE and DAC_READ_SEARCH are enough to leave the container.',
    fix: 'Remove it from `cap_add`, or replace it by a narrower one.',
    check: ({ isolation }) => (0,rule/* judgeItems */.YP)(isolation.addedCapabilities, (capability, place) => ORDINARY.has(capability)
        ? null
        : (0,rule/* evidence */.MX)(place, {
            discriminator: capability,
            detail: capability,
            severity: Object.hasOwn(SEVERITY, capability) ? (SEVERITY[capability] ?? null) : null,
        })),
};
const capabilitiesNotDropped = {
    name: 'capabilities-not-dropped',
    cis: '5.4',
    severity: 'low',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: "Docker's default capabilities are not dropped",
    why: 'Docker gives 14 capabilities by default, NET_RAW (forged packets) and MKNOD among them. Most services need none.',
    fix: 'Set `cap_drop: [ALL]` and add back with `cap_add` the few that the program needs.',
    check({ isolation, place, edit }) {
        if ((0,rule/* isTrue */.Hn)(isolation.privileged))
            return (0,rule/* notApplicable */.hH)(PRIVILEGED);
        const dropped = isolation.droppedCapabilities;
        if (dropped.known.some(({ value }) => value === 'ALL'))
            return rule/* pass */.IX;
        if (dropped.unknown !== null)
            return (0,rule/* notDecidable */.tP)(dropped.unknown);
        const fixEdit = dropped.known.length === 0 ? edit.add(['cap_drop:', '  - ALL']) : null;
        return { kind: 'fail', evidence: [(0,rule/* evidence */.MX)(dropped.known[0]?.place ?? place, { fixEdit })] };
    },
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/devices.js

const deviceMapped = {
    name: 'device-mapped',
    cis: '5.18',
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Device of the host is given to the container',
    why: "Raw disks and memory are the host itself; other devices give a container the host's drivers to attack.",
    fix: 'Remove it from `devices`, `gpus` or `device_cgroup_rules`, or narrow the permissions (`:r`).',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.devices, (device, place) => (0,rule/* evidence */.MX)(place, {
        discriminator: device.name,
        detail: device.name,
        severity: severityOf(device),
    })),
};
const RAW = /^\/dev\/(?:(?:sd|hd|vd|xvd)[a-z]|nvme\d|mmcblk\d|dm-\d|mapper\/|md\d|loop|mem$|kmem$|port$|kvm$)/;
/** Made to be used by programs without privileges. */
const devices_ORDINARY = /^\/dev\/(?:dri|snd|fuse|net\/tun|tty(?:USB|ACM|S)\d*|video\d*|null|zero|u?random)(?:\/|$)/;
function severityOf({ kind, name }) {
    switch (kind) {
        case 'gpu':
            return 'info';
        case 'rule':
            return /^[abc]\s+\*:\*/.test(name.trim()) ? 'high' : null;
        case 'path':
            if (name === '/dev' || RAW.test(name))
                return 'high';
            return devices_ORDINARY.test(name) ? 'low' : null;
    }
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/engine-rule.js

const engineRule = {
    subject: 'engine',
    decidedBy: 'engine',
    severity: 'info',
    defaultOn: true,
};
function answer(failed, why = 'the engine does not say') {
    if (failed === null)
        return (0,rule/* notDecidable */.tP)(why);
    if (failed === false)
        return rule/* pass */.IX;
    return {
        kind: 'fail',
        evidence: [(0,rule/* evidence */.MX)(null, { detail: typeof failed === 'string' ? failed : null })],
    };
}
/** A key of daemon.json. */
function fromConfig({ daemonConfig }, key, failed) {
    if (daemonConfig === null)
        return (0,rule/* notDecidable */.tP)('daemon.json cannot be read from here');
    return answer(failed(Object.hasOwn(daemonConfig, key) ? daemonConfig[key] : undefined));
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/address.js
/** Host addresses of published ports, in any spelling of IPv4 and IPv6. */
/** Every interface: nothing, 0.0.0.0, :: and their longer spellings. */
function isWildcard(address) {
    return /^(?:|[0.]+|[0:]+|::ffff:[0.:]+)$/i.test(address);
}
function isLoopback(address) {
    return (/^(?:127\.|::ffff:127\.)/i.test(address) ||
        /^[0:]*:0*1$/.test(address) ||
        address === 'localhost');
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/engine-operation.js



const ICC = 'com.docker.network.bridge.enable_icc';
const engineContainersTalk = {
    ...engineRule,
    name: 'engine-default-bridge-open',
    cis: '2.2',
    severity: 'low',
    title: 'Containers on the default network reach each other',
    why: 'One broken container can attack every other one on `bridge`. Stacks with networks of their own are not concerned.',
    fix: 'Set `"icc": false` in daemon.json.',
    check: ({ bridge }) => answer(bridge && bridge.Options?.[ICC] !== 'false', 'the network `bridge` was not inspected'),
};
const engineLogLevel = {
    ...engineRule,
    name: 'engine-log-level',
    cis: '2.3',
    title: 'The engine logs more or less than `info`',
    why: '`debug` writes down too much, `error` too little to understand a break-in.',
    fix: 'Remove `debug` and `log-level` from daemon.json.',
    check(engine) {
        if (engine.info.Debug === true)
            return answer('debug');
        return fromConfig(engine, 'log-level', (level) => level !== undefined && level !== 'info');
    },
};
const engineFirewallOff = {
    ...engineRule,
    name: 'engine-firewall-off',
    cis: '2.4',
    severity: 'low',
    title: 'The engine may not set up the firewall',
    why: 'Networks are then not kept apart unless someone writes the rules by hand.',
    fix: 'Remove `"iptables": false` from daemon.json.',
    check: (engine) => engine.daemonConfig === null && engine.info.FirewallBackend != null
        ? answer(false)
        : fromConfig(engine, 'iptables', (value) => value === false),
};
const engineInsecureRegistry = {
    ...engineRule,
    name: 'engine-insecure-registry',
    cis: '2.5',
    severity: 'medium',
    title: 'Images may come from a registry without TLS',
    why: 'Whoever is on the way can put in an image of their own.',
    fix: 'Remove `insecure-registries` from daemon.json and give the registry a certificate.',
    check: ({ info }) => answer(info.RegistryConfig ? insecureRegistries(info) : null),
};
/** The engine always lists its own loopback. */
function insecureRegistries({ RegistryConfig: config }) {
    const networks = (config?.InsecureRegistryCIDRs ?? []).filter((network) => !isLoopback(network.split('/')[0] ?? ''));
    const indexes = Object.entries(config?.IndexConfigs ?? {})
        .filter(([name, { Secure }]) => Secure === false && !isLoopback(name.split(':')[0] ?? ''))
        .map(([name]) => name);
    const all = [...networks, ...indexes];
    return all.length > 0 && all.join(', ');
}
const engineAufs = {
    ...engineRule,
    name: 'engine-aufs',
    cis: '2.6',
    severity: 'low',
    title: 'The storage driver is aufs',
    why: 'It is not maintained any more and can crash the kernel.',
    fix: 'Use overlay2.',
    check: ({ info }) => answer(info.Driver == null ? null : info.Driver === 'aufs'),
};
const engineDefaultUlimits = {
    ...engineRule,
    name: 'engine-default-ulimits',
    cis: '2.8',
    title: 'There are no default ulimits',
    why: 'A container without its own may use up file handles.',
    fix: 'Set `default-ulimits` in daemon.json.',
    check: (engine) => fromConfig(engine, 'default-ulimits', (value) => value === undefined),
};
const engineCgroupParent = {
    ...engineRule,
    name: 'engine-cgroup-parent',
    cis: '2.10',
    title: 'The engine puts containers into a control group of its own choice',
    why: 'The limits of that group count for all containers; check that it has them.',
    fix: 'Remove `cgroup-parent` from daemon.json unless it is meant.',
    check: (engine) => fromConfig(engine, 'cgroup-parent', (value) => value !== undefined && value !== ''),
};
const engineBaseSize = {
    ...engineRule,
    name: 'engine-base-size',
    cis: '2.11',
    title: 'The size of container file systems was raised',
    why: 'Containers can then fill the disk of the host.',
    fix: 'Remove `dm.basesize` from `storage-opts`, or use overlay2.',
    check: (engine) => engine.info.Driver != null && engine.info.Driver !== 'devicemapper'
        ? (0,rule/* notApplicable */.hH)(`the storage driver is ${engine.info.Driver}`)
        : fromConfig(engine, 'storage-opts', setsBaseSize),
};
function setsBaseSize(options) {
    return (Array.isArray(options) && options.some((option) => String(option).startsWith('dm.basesize')));
}
/** What keeps logs on the host only. */
const LOCAL_DRIVERS = new Set(['json-file', 'local', 'none']);
const engineLogsLocal = {
    ...engineRule,
    name: 'engine-logs-local',
    cis: '2.13',
    title: 'Logs stay on the host',
    why: 'Whoever takes over the host can change them.',
    fix: 'Set `log-driver` in daemon.json to one that sends logs elsewhere, or collect the files.',
    check({ info }) {
        const driver = info.LoggingDriver;
        return answer(driver == null ? null : LOCAL_DRIVERS.has(driver) && driver);
    },
};
const engineLiveRestoreOff = {
    ...engineRule,
    name: 'engine-live-restore-off',
    cis: '2.15',
    title: 'Containers stop when the engine restarts',
    why: 'That makes updates of the engine a burden, and so rare.',
    fix: 'Set `"live-restore": true` in daemon.json.',
    check({ info }) {
        if (info.Swarm?.LocalNodeState === 'active')
            return (0,rule/* notApplicable */.hH)('swarm mode excludes it');
        return answer(info.LiveRestoreEnabled == null ? null : !info.LiveRestoreEnabled);
    },
};
const engineUserlandProxyOn = {
    ...engineRule,
    name: 'engine-userland-proxy-on',
    cis: '2.16',
    title: 'Published ports go through a proxy process',
    why: 'It hides the address of the client and is one more program that listens.',
    fix: 'Set `"userland-proxy": false` in daemon.json.',
    check: (engine) => fromConfig(engine, 'userland-proxy', (value) => value !== false),
};

// EXTERNAL MODULE: ./build/scan/hardening/facts/engine-facts.js
var engine_facts = __webpack_require__(77670);
;// CONCATENATED MODULE: ./build/scan/hardening/rules/engine-security.js
/** CIS section 2 (and 3.15, 3.16, 4.5, 5.1): what protects the host from its containers and the engine from its users. */



const engineAsRoot = {
    ...engineRule,
    name: 'engine-as-root',
    cis: '2.1',
    title: 'The engine runs as root',
    why: 'A fault in the engine gives away the host.',
    fix: 'Use rootless mode where its limits (ports, storage drivers) allow it.',
    check: ({ info }) => answer(info.SecurityOptions ? !(0,engine_facts/* hasSecurityOption */.M)(info, 'rootless') : null),
};
const engineUserNamespaceOff = {
    ...engineRule,
    name: 'engine-user-namespace-off',
    cis: '2.9',
    severity: 'low',
    title: 'Root in containers is root on the host',
    why: 'With `userns-remap` root in a container is an ordinary user outside.',
    fix: 'Set `"userns-remap": "default"` in daemon.json.',
    check({ info }) {
        if ((0,engine_facts/* hasSecurityOption */.M)(info, 'rootless'))
            return (0,rule/* notApplicable */.hH)('the engine is rootless');
        return answer(info.SecurityOptions ? !(0,engine_facts/* hasSecurityOption */.M)(info, 'userns') : null);
    },
};
const engineNewPrivilegesAllowed = {
    ...engineRule,
    name: 'engine-new-privileges-allowed',
    cis: '2.14',
    severity: 'low',
    title: 'Containers may gain privileges unless they say otherwise',
    why: 'A setuid program can make a process root in every container that forgets `no-new-privileges`.',
    fix: 'Set `"no-new-privileges": true` in daemon.json.',
    check: ({ info }) => answer(info.SecurityOptions ? !(0,engine_facts/* hasSecurityOption */.M)(info, 'no-new-privileges') : null),
};
const engineSeccompOff = {
    ...engineRule,
    name: 'engine-seccomp-off',
    cis: '2.17',
    severity: 'high',
    title: 'The engine filters no system calls',
    why: 'Without a seccomp profile every container may use every call of the kernel.',
    fix: 'Remove `"seccomp-profile": "unconfined"` from daemon.json, or use a kernel with seccomp.',
    check({ info }) {
        const option = (0,engine_facts/* securityOption */.I)(info, 'seccomp');
        return answer(info.SecurityOptions ? option === undefined || option.includes('profile=unconfined') : null);
    },
};
const engineAuthorizationMissing = {
    ...engineRule,
    name: 'engine-authorization-missing',
    cis: '2.12',
    title: 'Every user of the engine may do everything',
    why: 'Without an authorization plugin whoever reaches the socket is root.',
    fix: "Use an authorization plugin where several people share an engine; else guard the socket's group.",
    check: ({ info }) => answer(info.Plugins ? (info.Plugins.Authorization ?? []).length === 0 : null),
};
/** Read and write for others. */
const OTHERS = 0o007;
const engineSocketOpen = {
    ...engineRule,
    name: 'engine-socket-open',
    cis: '3.16',
    severity: 'high',
    title: "The engine's socket is open to every user of the host",
    why: 'Whoever can write to the socket is root.',
    fix: 'Run `chmod 660` and `chown root:docker` on the socket, and find out what opened it.',
    check: ({ socket }) => answer(socket && (socket.mode & OTHERS) !== 0, 'the socket cannot be seen from here'),
};
const engineSocketOwner = {
    ...engineRule,
    name: 'engine-socket-owner',
    cis: '3.15',
    severity: 'medium',
    title: "The engine's socket does not belong to root",
    why: 'Its owner can open it to everyone, and needs no password to be root through it.',
    fix: 'Run `chown root:docker` on the socket, and find out what changed it.',
    check({ info, socket }) {
        if ((0,engine_facts/* hasSecurityOption */.M)(info, 'rootless'))
            return (0,rule/* notApplicable */.hH)('the engine is rootless');
        return answer(socket && socket.uid !== 0, 'the socket cannot be seen from here');
    },
};
const engineSwarmOn = {
    ...engineRule,
    name: 'engine-swarm-on',
    cis: '5.1',
    title: 'Swarm mode is on',
    why: 'It opens ports for the cluster; Compose stacks do not need it.',
    fix: 'Run `docker swarm leave` where the swarm is not used.',
    check({ info }) {
        const state = info.Swarm?.LocalNodeState;
        return answer(state == null ? null : state !== 'inactive' && state !== '');
    },
};
const engineExperimentalOn = {
    ...engineRule,
    name: 'engine-experimental-on',
    cis: '2.18',
    title: 'Experimental features are on',
    why: 'They are less tested, and may go away.',
    fix: 'Remove `"experimental": true` from daemon.json.',
    check: ({ info }) => answer(info.ExperimentalBuild ?? null),
};
const contentTrustOff = {
    ...engineRule,
    name: 'content-trust-off',
    cis: '4.5',
    defaultOn: false,
    title: 'Docker Content Trust is off',
    why: 'Signatures of images are not checked. Docker retires this mechanism; digests do more.',
    fix: 'Pin images to digests (rule image-digest-missing), or set DOCKER_CONTENT_TRUST=1 where a registry still signs.',
    check: ({ contentTrust }) => contentTrust === null
        ? (0,rule/* notDecidable */.tP)('the environment of the Docker client is not given')
        : answer(contentTrust !== '1'),
};
const engineTcpWithoutTls = {
    ...engineRule,
    name: 'engine-tcp-without-tls',
    cis: '2.7',
    severity: 'critical',
    title: 'The engine listens on the network without checking who calls',
    why: 'Whoever reaches the port is root on the host.',
    fix: 'Remove the tcp:// entry from `hosts`, or set `tlsverify` with certificates of your own.',
    check(engine) {
        const warned = engine.info.Warnings?.some((warning) => /without (?:TLS|encryption)|insecure/i.test(warning) && /API/i.test(warning));
        if (warned === true)
            return answer(true);
        if (engine.daemonConfig === null)
            return answer(engine.info.Warnings === undefined ? null : false);
        const verified = engine.daemonConfig['tlsverify'] === true;
        return fromConfig(engine, 'hosts', (hosts) => !verified && listsTcp(hosts));
    },
};
function listsTcp(hosts) {
    return Array.isArray(hosts) && hosts.some((host) => String(host).startsWith('tcp://'));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/scan/hardening/rules/host-path.js
/** Which folders of the host are too much to give to a container, and how bad each is. */

/** One spelling of a host path: no `..`, no double or final slash, `/var/run` as the `/run` that it is. */
function normalHostPath(path) {
    if (!path.startsWith('/'))
        return path;
    const normal = external_node_path_.posix.normalize(path);
    const trimmed = normal.length > 1 ? normal.replace(/\/+$/, '') : normal;
    return trimmed === '/var/run' || trimmed.startsWith('/var/run/') ? trimmed.slice(4) : trimmed;
}
/** The first that matches counts. A path is given whole or matched with what is below it, never by prefix of a name. */
const SENSITIVE = [
    { path: /^\/$/, writable: 'critical', readOnly: 'high', what: 'the whole host' },
    { path: /^[A-Za-z]:[\\/]?$/, writable: 'critical', readOnly: 'high', what: 'a whole drive' },
    { path: /^\/run$/, writable: 'critical', readOnly: 'critical', what: "the engine's socket" },
    { path: /^\/var$/, writable: 'critical', readOnly: 'high', what: 'the state of the host' },
    {
        path: /^\/(?:run\/docker|var\/lib\/(?:docker|containerd|containers))(?:\/|$)/,
        writable: 'critical',
        readOnly: 'medium',
        what: "the engine's own files",
    },
    {
        path: /^\/var\/lib(?:\/kubelet(?:\/.*)?)?$/,
        writable: 'high',
        readOnly: 'medium',
        what: 'the state of the host',
    },
    {
        path: /^\/etc$/,
        writable: 'critical',
        readOnly: 'high',
        what: "the host's configuration and password hashes",
    },
    {
        path: /^\/etc\/(?:g?shadow-?|sudoers(?:\.d)?|ssh|pam\.d|docker|kubernetes|ssl\/private|letsencrypt)(?:\/|$)/,
        writable: 'high',
        readOnly: 'medium',
        what: 'credentials of the host',
    },
    {
        path: /^\/etc\/(?:passwd|group|hosts|cron\.[a-z]+|crontab|systemd|profile(?:\.d)?|ld\.so\.[a-z.]+)(?:\/|$)/,
        writable: 'high',
        readOnly: null,
        what: "the host's configuration",
    },
    { path: /^\/etc\//, writable: 'medium', readOnly: null, what: "the host's configuration" },
    {
        path: /^\/var\/spool\/cron(?:\/|$)/,
        writable: 'high',
        readOnly: 'low',
        what: "the host's cron jobs",
    },
    { path: /^\/boot(?:\/|$)/, writable: 'critical', readOnly: 'medium', what: "the host's kernel" },
    { path: /^\/dev$/, writable: 'critical', readOnly: 'high', what: 'every device of the host' },
    { path: /^\/proc(?:\/|$)/, writable: 'high', readOnly: 'medium', what: "the host's processes" },
    {
        path: /^\/sys\/fs\/cgroup(?:\/|$)/,
        writable: 'medium',
        readOnly: null,
        what: "the host's control groups",
    },
    { path: /^\/sys(?:\/|$)/, writable: 'high', readOnly: 'low', what: "the host's kernel settings" },
    {
        path: /^\/run\/(?:systemd|dbus)(?:\/|$)/,
        writable: 'high',
        readOnly: 'medium',
        what: "the host's service manager",
    },
    {
        path: /^\/(?:usr|bin|sbin|lib|lib32|lib64|usr\/(?:local\/)?(?:bin|sbin|lib|lib64))$/,
        writable: 'critical',
        readOnly: 'low',
        what: "the host's programs",
    },
    {
        path: /^\/(?:usr|bin|sbin|lib|lib32|lib64)\//,
        writable: 'medium',
        readOnly: null,
        what: "the host's programs",
    },
    {
        path: /^(?:\/root|\/home\/[^/]+|~)\/\.(?:ssh|aws|azure|docker|gnupg|kube|config\/gcloud|netrc|npmrc|git-credentials)(?:\/|$)/,
        writable: 'high',
        readOnly: 'high',
        what: 'the credentials of a user',
    },
    {
        path: /^(?:\/root|\/home|\/home\/[^/]+|~)\/?$/,
        writable: 'high',
        readOnly: 'medium',
        what: 'a home folder with its keys',
    },
];
function sensitivity(source, readOnly) {
    const path = normalHostPath(source);
    const match = SENSITIVE.find((candidate) => candidate.path.test(path));
    const severity = readOnly ? match?.readOnly : match?.writable;
    return match && severity != null ? { severity, what: match.what } : null;
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/engine-socket.js


/** Sockets (and Windows pipes) of container engines; whoever talks to one can start a privileged container. */
const ENGINE_SOCKET = /(?:^|[/\\])(docker\.sock|containerd\.sock|podman\.sock|crio\.sock|cri-dockerd\.sock|buildkitd\.sock|docker_engine)$/;
const engineSocketMounted = {
    name: 'engine-socket-mounted',
    cis: '5.32',
    severity: 'critical',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: "Container can reach the container engine's socket",
    why: 'Whoever can talk to the engine can start a privileged container and so becomes root on the host. A read-only mount does not help: requests still pass.',
    fix: 'Remove the mount (or `use_api_socket`). Where the program must watch containers, put a proxy between them that allows only the calls it needs.',
    check({ exposure, edit }) {
        const found = [];
        for (const { value: mount, place } of exposure.mounts.known) {
            const socket = ENGINE_SOCKET.exec(normalHostPath(mount.source))?.[1];
            if (socket !== undefined)
                found.push((0,rule/* evidence */.MX)(place, { discriminator: socket, detail: socket }));
        }
        const api = exposure.usesApiSocket;
        if (api.kind === 'known' && api.value && !found.some(isDockerSocket)) {
            found.push((0,rule/* evidence */.MX)(api.place, {
                discriminator: DOCKER_SOCKET,
                detail: '`use_api_socket` also hands over the registry credentials',
                fixEdit: edit.replace(api.place, 'false'),
            }));
        }
        const unknown = api.kind === 'unknown' ? api.why : exposure.mounts.unknown;
        return (0,rule/* failIfAny */.GO)(found, unknown);
    },
};
const DOCKER_SOCKET = 'docker.sock';
function isDockerSocket({ discriminator }) {
    return discriminator === DOCKER_SOCKET;
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/host-folders.js


const sensitiveHostPath = {
    name: 'sensitive-host-path',
    cis: '5.6',
    severity: 'high',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Sensitive folder of the host is mounted',
    why: "What the container can write there, it can use to take over the host; what it can read there may be the host's secrets.",
    fix: 'Mount only the one file or folder that the program needs, with `:ro` where it only reads, or use a named volume.',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.mounts, (mount, place) => {
        if (mount.type !== 'bind')
            return null;
        const found = sensitivity(mount.source, mount.readOnly);
        if (!found)
            return null;
        const path = normalHostPath(mount.source);
        return (0,rule/* evidence */.MX)(place, {
            discriminator: path,
            severity: found.severity,
            detail: `${path} (${found.what}), ${mount.readOnly ? 'read-only' : 'writable'}`,
        });
    }),
};

// EXTERNAL MODULE: ./build/records/secret-shapes.js
var secret_shapes = __webpack_require__(66195);
;// CONCATENATED MODULE: ./build/scan/hardening/rules/secret-names.js
/** Which variables hold a secret, by name and by the shape of the value. Values are looked at, never kept. */

const LAST_WORDS = new Set([
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'PASS',
    'PWD',
    'SECRET',
    'SECRETS',
    'TOKEN',
    'APIKEY',
    'CREDENTIALS',
]);
/** `KEY` alone may be public: these words before it say that it is not. */
const KEY_QUALIFIERS = new Set([
    'API',
    'ACCESS',
    'PRIVATE',
    'SECRET',
    'ENCRYPTION',
    'SIGNING',
    'MASTER',
    'AUTH',
    'ACCOUNT',
    'STORAGE',
]);
/** `ALLOW_EMPTY_PASSWORD`, `RANDOM_ROOT_PASSWORD`: switches, not secrets. */
const SWITCH_WORDS = new Set([
    'ALLOW',
    'ENABLE',
    'DISABLE',
    'RANDOM',
    'REQUIRE',
    'USE',
    'HAS',
    'NO',
    'SKIP',
    'PUBLIC',
]);
const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:([^\s:/@]{1,200})@/i;
/** Longer values are not searched. */
const MAX_SEARCHED_CHARACTERS = 8_192;
function secretKindOf({ name, value }) {
    if (value !== null && secretShape(value))
        return 'shape';
    if (value !== null && (isNoSecret(value) || value === ''))
        return null;
    return isSecretName(name) ? 'name' : null;
}
function secretShape(text) {
    const searched = text.slice(0, MAX_SEARCHED_CHARACTERS);
    return secret_shapes/* PRIVATE_KEY */.es.test(searched) || secret_shapes/* KNOWN_TOKENS */.t7.test(searched);
}
/** A URL that holds a password of its own, not a placeholder for one. */
function hasUrlPassword(text) {
    const password = URL_WITH_PASSWORD.exec(text.slice(0, MAX_SEARCHED_CHARACTERS))?.[1];
    return password !== undefined && !/^(?:\$|<|\*+$|%\()/.test(password);
}
function isSecretName(name) {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (words.some((word) => SWITCH_WORDS.has(word)))
        return false;
    if (LAST_WORDS.has(last))
        return words.length > 1 || last !== 'PWD';
    if (last === 'KEY')
        return KEY_QUALIFIERS.has(words.at(-2) ?? '');
    return /_SECRET_KEY_BASE$|^SECRET_KEY_BASE$/.test(name);
}
function wordsOf(name) {
    return name
        .slice(0, MAX_NAME_CHARACTERS)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((word) => word !== '');
}
const MAX_NAME_CHARACTERS = 256;
/** Switches, and paths to where the secret really is. */
function isNoSecret(value) {
    return /^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || FILE_PATH.test(value);
}
const FILE_PATH = /^(?:file:.*|(?:~|\.{0,2})(?:\/[\w.@-]+)+)$/;

;// CONCATENATED MODULE: ./build/scan/hardening/rules/image-content.js


const image_content_common = { defaultOn: true, subject: 'service', decidedBy: 'engine' };
const imageHealthCheckMissing = {
    ...image_content_common,
    name: 'image-health-check-missing',
    cis: '4.6',
    severity: 'info',
    defaultOn: false,
    title: 'Image has no health check',
    why: 'Whoever runs it elsewhere gets none. In this stack a `healthcheck` in the Compose file is as good.',
    fix: 'Add HEALTHCHECK to the Dockerfile.',
    check: ({ image }) => image
        ? (0,rule/* failIfAny */.GO)(image.hasHealthCheck ? [] : [(0,rule/* evidence */.MX)(null)])
        : (0,rule/* notDecidable */.tP)('the image was not inspected'),
};
const UPDATES = /\b(?:apt-get|apt|apk|yum|dnf|microdnf|zypper)\s+(?:-\S+\s+)*(?:update|refresh|makecache)\b/;
const INSTALLS = /\b(?:install|add|upgrade|dist-upgrade|in)\b/;
const imageUpdateAlone = {
    ...image_content_common,
    name: 'image-update-alone',
    cis: '4.7',
    severity: 'low',
    title: 'Package lists are updated in a step of their own',
    why: 'The builder keeps that step, so later builds install old packages from an old list.',
    fix: 'Put update and install into one RUN: `apt-get update && apt-get install -y ...`.',
    check: ({ image }) => judgeHistory(image, (instruction) => instruction.startsWith('RUN ') &&
        UPDATES.test(instruction) &&
        !INSTALLS.test(withoutUpdates(instruction))
        ? (0,rule/* evidence */.MX)(null)
        : null),
};
function withoutUpdates(instruction) {
    return instruction.replace(new RegExp(UPDATES, 'g'), '');
}
const imageAddInstruction = {
    ...image_content_common,
    name: 'image-add-instruction',
    cis: '4.9',
    severity: 'info',
    title: 'ADD is used where COPY would do',
    why: 'ADD also downloads from URLs and unpacks archives, whatever they contain.',
    fix: 'Use COPY; to download use RUN with a checksum, or `ADD --checksum=...`.',
    check({ image }) {
        const start = firstLayer(image?.history ?? []);
        return judgeHistory(image, (instruction, index) => {
            if (index <= start || !/^ADD\s/.test(instruction) || instruction.includes('--checksum='))
                return null;
            const remote = /\shttps?:\/\//.test(instruction);
            return (0,rule/* evidence */.MX)(null, {
                severity: remote ? 'low' : null,
                detail: remote ? 'from a URL' : null,
            });
        });
    },
};
/** A base image begins with an ADD of its root file system: that is how images are made. */
function firstLayer(history) {
    return history.findIndex((instruction) => /^(?:ADD|COPY|RUN)\s/.test(instruction));
}
const imageSecretInHistory = {
    ...image_content_common,
    name: 'image-secret-in-history',
    cis: '4.10',
    severity: 'high',
    title: "Secret in the image's history",
    why: 'Everyone who can pull the image reads its history with `docker history`.',
    fix: 'Use `RUN --mount=type=secret`, rebuild, and change the secret.',
    check: ({ image }) => judgeHistory(image, (instruction) => {
        const name = secretArgument(instruction);
        return name === null ? null : (0,rule/* evidence */.MX)(null, { discriminator: name, detail: name });
    }),
};
/** Build arguments stand before the command: `RUN |2 USER=me TOKEN=value /bin/sh -c ...`. */
function secretArgument(instruction) {
    const [, count, rest = ''] = /^(?:RUN )?\|(\d{1,3}) (.*)$/s.exec(instruction) ?? [];
    for (const word of rest.split(' ').slice(0, Number(count ?? 0))) {
        const [name = '', value = ''] = word.split('=', 2);
        if (value !== '' && isSecretName(name))
            return name;
    }
    const command = instruction.slice(0, MAX_INSTRUCTION_CHARACTERS);
    if (secretShape(command))
        return 'token';
    return hasUrlPassword(command) ? 'URL with a password' : null;
}
const MAX_INSTRUCTION_CHARACTERS = 8_192;
/** One finding per image and kind of secret, however many layers have it. */
function judgeHistory(image, judge) {
    if (!image?.history)
        return (0,rule/* notDecidable */.tP)("the image's history was not read");
    return (0,rule/* failIfAny */.GO)(image.history.map(judge).filter((found) => found !== null));
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/image-reference.js

const image_reference_common = { defaultOn: true, subject: 'service', decidedBy: 'compose' };
const imageTagMissing = {
    ...image_reference_common,
    name: 'image-tag-missing',
    cis: null,
    severity: 'medium',
    title: 'Image has no fixed version',
    why: 'Without a tag, or with `latest`, the next pull may bring anything: what was tested is not what runs.',
    fix: 'Name a version (`image: postgres:17.2`), better with its digest (`@sha256:...`).',
    check: ({ compose }) => judgePulledImage(compose, ({ tag, digest, name }, place) => {
        if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
            return null;
        return (0,rule/* evidence */.MX)(place, { detail: tag === undefined ? name : `${name}:${tag}` });
    }),
};
const imageDigestMissing = {
    ...image_reference_common,
    name: 'image-digest-missing',
    cis: '5.28',
    severity: 'info',
    defaultOn: false,
    title: 'Image is not pinned to a digest',
    why: 'A tag can be moved, by its owner or by whoever steals the account. Tools can keep digests up to date.',
    fix: 'Add the digest: `image: postgres:17.2@sha256:...`.',
    check: ({ compose }) => judgePulledImage(compose, ({ digest, name }, place) => digest === undefined ? (0,rule/* evidence */.MX)(place, { detail: name }) : null),
};
function judgePulledImage(compose, judge) {
    if (compose?.build)
        return (0,rule/* notApplicable */.hH)('the image is built here');
    if (compose?.image.kind === 'known' && compose.image.value === '') {
        return (0,rule/* notApplicable */.hH)('the service has no image');
    }
    return compose
        ? (0,rule/* judgeSetting */.CU)(compose.image, (image, place) => judge(parseReference(image), place))
        : (0,rule/* notApplicable */.hH)('there is no Compose file');
}
/** `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`; an image ID counts as a digest. */
function parseReference(image) {
    if (/^sha256:[0-9a-f]{64}$/.test(image))
        return { name: image, tag: undefined, digest: image };
    const [reference = '', digest] = image.split('@');
    const slash = reference.lastIndexOf('/');
    const colon = reference.lastIndexOf(':');
    if (colon <= slash)
        return { name: reference, tag: undefined, digest };
    return { name: reference.slice(0, colon), tag: reference.slice(colon + 1), digest };
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/lifecycle.js

const lifecycle_common = { severity: 'low', defaultOn: true, subject: 'service', decidedBy: 'both' };
/** CIS asks for `on-failure` with at most this many tries. */
const MAX_RETRIES = 5;
const restartPolicy = {
    ...lifecycle_common,
    name: 'restart-policy',
    cis: '5.15',
    severity: 'info',
    defaultOn: false,
    title: 'Restart policy is not `on-failure:5`',
    why: 'A container that always restarts hides that it crashes. Most services want `unless-stopped` all the same.',
    fix: 'Set `restart: on-failure:5` where someone watches, and leave this rule off elsewhere.',
    check: ({ process, place }) => process.oneShot
        ? (0,rule/* notApplicable */.hH)('it runs once')
        : (0,rule/* judgeSetting */.CU)(process.restart, ({ name, maximumRetries }, written) => name === 'on-failure' && maximumRetries > 0 && maximumRetries <= MAX_RETRIES
            ? null
            : (0,rule/* evidence */.MX)(written ?? place, { detail: name })),
};
const healthCheckMissing = {
    ...lifecycle_common,
    name: 'health-check-missing',
    cis: '5.27',
    engineOverrides: true,
    title: 'Health is not checked',
    why: 'A program that hangs looks alive: nothing that depends on it waits, and nothing restarts it.',
    fix: 'Give the service a `healthcheck`, or its image a HEALTHCHECK.',
    check: ({ process, place }) => process.oneShot
        ? (0,rule/* notApplicable */.hH)('it runs once')
        : (0,rule/* judgeSetting */.CU)(process.healthCheck, (state, written) => state === 'set'
            ? null
            : (0,rule/* evidence */.MX)(written ?? place, { detail: state === 'disabled' ? 'turned off' : null })),
};
const sshdRunning = {
    ...lifecycle_common,
    name: 'sshd-running',
    cis: '5.7',
    severity: 'medium',
    title: 'An SSH server runs in the container',
    why: 'Its keys and passwords are one more thing to lose; `docker exec` does the same with the rights of the engine.',
    fix: 'Remove the SSH server and use `docker compose exec`.',
    check: ({ process }) => (0,rule/* judgeItems */.YP)(process.programs, (program, place) => program === 'sshd' || program === 'dropbear' ? (0,rule/* evidence */.MX)(place, { detail: program }) : null),
};
const loggingDisabled = {
    ...lifecycle_common,
    name: 'logging-disabled',
    cis: null,
    title: 'Logs are thrown away',
    why: 'After a break-in or a crash there is nothing to read.',
    fix: 'Remove `driver: none`; limit the size (`max-size`, `max-file`) where disk space is the reason.',
    check: ({ process }) => (0,rule/* judgeSetting */.CU)(process.loggingDriver, (driver, place) => driver === 'none' ? (0,rule/* evidence */.MX)(place) : null),
};
/** Runtimes that isolate more than the default one, and the one that only adds GPUs. */
const WELCOME_RUNTIMES = /^(?:|runc|crun|io\.containerd\.runc\.v2|runsc|kata.*|sysbox-runc|nvidia|io\.containerd\.(?:runsc|kata).*)$/;
const runtimeNotDefault = {
    ...lifecycle_common,
    name: 'runtime-not-default',
    cis: null,
    severity: 'info',
    defaultOn: false,
    title: 'Container runs under an unusual runtime',
    why: 'The runtime is what sets up every barrier; know where it comes from.',
    fix: 'Remove `runtime` unless it is meant.',
    check: ({ isolation }) => (0,rule/* judgeSetting */.CU)(isolation.runtime, (runtime, place) => WELCOME_RUNTIMES.test(runtime) ? null : (0,rule/* evidence */.MX)(place, { detail: runtime })),
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/limits.js

const limits_common = { severity: 'low', defaultOn: true, subject: 'service', decidedBy: 'both' };
const memoryNotLimited = {
    ...limits_common,
    name: 'memory-not-limited',
    cis: '5.11',
    severity: 'medium',
    title: 'Memory is not limited',
    why: 'One leak or one attacker takes the memory of the whole host, and the kernel then kills whatever it likes.',
    fix: 'Set `deploy.resources.limits.memory` (or `mem_limit`) to what the service needs at its peak, plus some.',
    check: ({ resources, place }) => (0,rule/* judgeSetting */.CU)(resources.memoryBytes, (bytes) => (bytes > 0 ? null : (0,rule/* evidence */.MX)(place))),
};
const cpuNotLimited = {
    ...limits_common,
    name: 'cpu-not-limited',
    cis: '5.12',
    title: 'CPU is not limited',
    why: 'A busy loop in one container starves every other one on the host.',
    fix: 'Set `deploy.resources.limits.cpus` (or `cpus`).',
    check: ({ resources, place }) => (0,rule/* judgeSetting */.CU)(resources.cpuLimited, (limited) => (limited ? null : (0,rule/* evidence */.MX)(place))),
};
const pidsNotLimited = {
    ...limits_common,
    name: 'pids-not-limited',
    cis: '5.29',
    title: 'Number of processes is not limited',
    why: 'A fork bomb in one container uses up the process numbers of the whole host.',
    fix: 'Set `pids_limit` (or `deploy.resources.limits.pids`) to a few times what the service uses.',
    check: ({ resources, place, edit }) => (0,rule/* judgeSetting */.CU)(resources.pids, (pids, written) => pids > 0
        ? null
        : (0,rule/* evidence */.MX)(written ?? place, {
            fixEdit: written
                ? edit.replace(written, SUGGESTED_PIDS)
                : edit.add([`pids_limit: ${SUGGESTED_PIDS}`]),
        })),
};
/** Enough for a thread pool per core; a fork bomb ends at once. */
const SUGGESTED_PIDS = '256';
const swapUnlimited = {
    ...limits_common,
    name: 'swap-unlimited',
    cis: null,
    title: 'Swap is not limited',
    why: 'A container at its memory limit goes on swapping and slows the whole host down.',
    fix: 'Remove `memswap_limit: -1`, or set it to the same value as the memory limit to use no swap.',
    check: ({ resources, edit }) => (0,rule/* judgeSetting */.CU)(resources.memoryAndSwapBytes, (bytes, place) => bytes < 0 ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.remove(place) }) : null),
};
const ulimitsNotSet = {
    ...limits_common,
    name: 'ulimits-not-set',
    cis: '5.19',
    severity: 'info',
    defaultOn: false,
    title: "The engine's default ulimits apply",
    why: "The engine's defaults suit most services; a limit of its own keeps one from using up file handles.",
    fix: 'Set `ulimits`, for example `nofile`.',
    check: ({ resources, place }) => (0,rule/* judgeSetting */.CU)(resources.ulimits, (count) => (count > 0 ? null : (0,rule/* evidence */.MX)(place))),
};
const oomKillDisabled = {
    ...limits_common,
    name: 'oom-kill-disabled',
    cis: null,
    severity: 'medium',
    title: 'The container is never killed for its memory',
    why: 'When memory runs out the kernel stops other programs of the host instead.',
    fix: 'Remove `oom_kill_disable`.',
    check: ({ resources, edit }) => (0,rule/* judgeSetting */.CU)(resources.oomKillDisabled, (disabled, place) => disabled ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.replace(place, 'false') }) : null),
};
/** Below this the kernel spares the container before nearly everything else. */
const SPARED_SCORE = -500;
const oomScoreLowered = {
    ...limits_common,
    name: 'oom-score-lowered',
    cis: null,
    title: 'The kernel spares the container when memory runs out',
    why: "With a very low `oom_score_adj` the host's own services die first.",
    fix: 'Remove `oom_score_adj`, or set it above -500.',
    check: ({ resources, edit }) => (0,rule/* judgeSetting */.CU)(resources.oomScoreAdjustment, (score, place) => score < SPARED_SCORE ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.remove(place) }) : null),
};
const rootFileSystemWritable = {
    ...limits_common,
    name: 'root-file-system-writable',
    cis: '5.13',
    title: 'The root file system is writable',
    why: 'Whoever breaks in can replace programs and leave tools behind.',
    fix: 'Set `read_only: true`, and `tmpfs` or volumes for the folders that the program writes.',
    check: ({ isolation, place, edit }) => (0,rule/* judgeSetting */.CU)(isolation.readOnlyRoot, (readOnly, written) => readOnly
        ? null
        : (0,rule/* evidence */.MX)(written ?? place, {
            fixEdit: written ? edit.replace(written, 'true') : edit.add(['read_only: true']),
        })),
};
const contradictoryLimits = {
    ...limits_common,
    name: 'contradictory-limits',
    cis: null,
    decidedBy: 'compose',
    title: 'Limits contradict each other',
    why: 'Only one of them counts, and which one depends on the version of Compose; some versions refuse to start.',
    fix: 'Keep one of the keys, and reserve no more than the limit.',
    check: ({ compose }) => (0,rule/* failIfAny */.GO)((compose?.contradictions ?? []).map(({ key, text, place }) => (0,rule/* evidence */.MX)(place, { discriminator: key, detail: text }))),
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/namespaces.js

const namespaces_common = {
    severity: 'high',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
};
const hostNetwork = {
    ...namespaces_common,
    name: 'host-network',
    cis: '5.10',
    title: "Container uses the host's network",
    why: 'It can reach every service that listens on the host, loopback included, and open any port.',
    fix: 'Remove `network_mode: host` and publish the ports that are needed.',
    check: ({ isolation }) => failsOnHost(isolation.network),
};
const hostPid = {
    ...namespaces_common,
    name: 'host-pid',
    cis: '5.16',
    title: "Container sees the host's processes",
    why: "It can read the environment of the host's processes and, with a capability or two, control them.",
    fix: 'Remove `pid: host`.',
    check: ({ isolation, edit }) => failsOnHost(isolation.pid, (place) => edit.remove(place)),
};
const pidShared = {
    ...namespaces_common,
    name: 'pid-shared',
    cis: '5.16',
    severity: 'info',
    title: "Container sees another container's processes",
    why: 'The two can read and signal each other: a break-in to one is a break-in to both.',
    fix: 'Remove `pid: service:...` unless it is meant (a debugger, a reloader).',
    check: ({ isolation }) => (0,rule/* judgeSetting */.CU)(isolation.pid, (mode, place) => /^(?:service|container):/.test(mode) ? (0,rule/* evidence */.MX)(place) : null),
};
const hostIpc = {
    ...namespaces_common,
    name: 'host-ipc',
    cis: '5.17',
    title: 'Container shares memory segments',
    why: "With `ipc: host` it can read and write the host's shared memory; `shareable` lets other containers join its own.",
    fix: 'Set `ipc: private`.',
    check: ({ isolation, edit }) => (0,rule/* judgeSetting */.CU)(isolation.ipc, (mode, place) => {
        if (mode !== 'host' && mode !== 'shareable')
            return null;
        return (0,rule/* evidence */.MX)(place, {
            severity: mode === 'host' ? null : 'low',
            detail: mode === 'host' ? 'with the host' : 'with containers that ask for it',
            fixEdit: edit.replace(place, 'private'),
        });
    }),
};
const hostUts = {
    ...namespaces_common,
    name: 'host-uts',
    cis: '5.21',
    severity: 'medium',
    title: "Container uses the host's name space for host names",
    why: "It sees the host's name and, with SYS_ADMIN, can change it.",
    fix: 'Remove `uts: host`; set `hostname` for a name of its own.',
    check: ({ isolation, edit }) => failsOnHost(isolation.uts, (place) => edit.remove(place)),
};
const hostUserNamespace = {
    ...namespaces_common,
    name: 'host-user-namespace',
    cis: '5.31',
    severity: 'medium',
    title: "Container is exempt from the engine's user namespace",
    why: "Where the engine maps root in containers to an ordinary user, `userns_mode: host` makes it the host's root again.",
    fix: 'Remove `userns_mode: host`.',
    check: ({ isolation, edit }) => failsOnHost(isolation.userNamespace, (place) => edit.remove(place)),
};
const hostCgroupNamespace = {
    ...namespaces_common,
    name: 'host-cgroup-namespace',
    cis: '5.25',
    severity: 'low',
    title: "Container sees the host's control groups",
    why: "It learns the host's layout and, where the tree is writable, can lift its own limits.",
    fix: 'Set `cgroup: private`.',
    check: ({ isolation, edit }) => (0,rule/* judgeSetting */.CU)(isolation.cgroupNamespace, (mode, place) => mode === 'host' ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.replace(place, 'private') }) : null),
};
const cgroupParent = {
    ...namespaces_common,
    name: 'cgroup-parent',
    cis: '5.25',
    severity: 'low',
    title: 'Container runs under a control group of its own choice',
    why: 'It escapes the limits that the engine sets for all containers together.',
    fix: 'Remove `cgroup_parent` unless that group has limits of its own.',
    check: ({ isolation, edit }) => (0,rule/* judgeSetting */.CU)(isolation.cgroupParent, (parent, place) => parent === '' ? null : (0,rule/* evidence */.MX)(place, { fixEdit: edit.remove(place) })),
};
function failsOnHost(setting, fixEdit = () => null) {
    return (0,rule/* judgeSetting */.CU)(setting, (mode, place) => mode === 'host' ? (0,rule/* evidence */.MX)(place, { fixEdit: fixEdit(place) }) : null);
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/networks.js

const networks_common = { defaultOn: true, subject: 'service' };
const defaultBridge = {
    ...networks_common,
    name: 'default-bridge',
    cis: '5.30',
    severity: 'low',
    decidedBy: 'both',
    title: "Container is on Docker's default network",
    why: 'Every container of the host on `bridge` reaches every other one, whatever stack it belongs to.',
    fix: "Remove `network_mode: bridge`: the stack's own network is used then.",
    check: ({ exposure, edit }) => (0,rule/* judgeSetting */.CU)(exposure.onDefaultBridge, (on, place) => on ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.remove(place) }) : null),
};
const networksNotSet = {
    ...networks_common,
    name: 'networks-not-set',
    cis: null,
    severity: 'info',
    defaultOn: false,
    decidedBy: 'compose',
    title: 'Service has no network of its own choice',
    why: 'All services without `networks` reach each other. For small stacks that is what one wants.',
    fix: 'Name `networks`, so that only services that talk to each other share one.',
    check: ({ compose, place }) => (0,rule/* failIfAny */.GO)(compose && !compose.hasNetworks ? [(0,rule/* evidence */.MX)(place)] : []),
};
const hostGateway = {
    ...networks_common,
    name: 'host-gateway',
    cis: null,
    severity: 'low',
    decidedBy: 'both',
    title: 'Container is given a name for the host',
    why: "Through `host-gateway` it reaches services that listen on the host's bridge address, which often trust who comes from there.",
    fix: 'Run that service in the stack too, or remove the `extra_hosts` entry.',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.extraHosts, ({ host, address, duringBuild }, place) => address.trim() === 'host-gateway'
        ? (0,rule/* evidence */.MX)(place, {
            discriminator: duringBuild ? `build:${host}` : host,
            detail: duringBuild ? `${host}, while it is built` : host,
        })
        : null),
};
/** Settings of the container's own network stack that weaken it; others are matters of tuning. */
const WEAKENING = [
    [/^net\.ipv4\.ip_forward$|^net\.ipv[46]\.conf\.[^.]+\.forwarding$/, /^1$/],
    [/^net\.ipv4\.conf\.[^.]+\.route_localnet$/, /^1$/],
    [/^net\.ipv[46]\.conf\.[^.]+\.accept_(?:redirects|source_route)$/, /^1$/],
    [/^net\.ipv4\.conf\.[^.]+\.rp_filter$|^net\.ipv4\.tcp_syncookies$/, /^0$/],
];
const sysctlWeakens = {
    ...networks_common,
    name: 'sysctl-weakens-network',
    cis: null,
    severity: 'low',
    decidedBy: 'both',
    title: 'Kernel setting weakens the network of the container',
    why: 'Forwarding, redirects and source routes let a container pass on or take over traffic that is not its own.',
    fix: 'Remove it from `sysctls` unless the service is a router or a VPN.',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.sysctls, ({ name, value }, place) => WEAKENING.some(([names, values]) => names.test(name) && values.test(value.trim()))
        ? (0,rule/* evidence */.MX)(place, { discriminator: name, detail: name })
        : null),
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/database-ports.js
const PRODUCTS = {
    '1433': 'SQL Server',
    '1521': 'Oracle',
    '2181': 'ZooKeeper',
    '2375': 'Docker API without TLS',
    '2376': 'Docker API',
    '2379': 'etcd',
    '2380': 'etcd',
    '3306': 'MySQL',
    '4369': 'Erlang port mapper',
    '5432': 'PostgreSQL',
    '5672': 'RabbitMQ',
    '5984': 'CouchDB',
    '6379': 'Redis',
    '7000': 'Cassandra',
    '7474': 'Neo4j',
    '7687': 'Neo4j',
    '8086': 'InfluxDB',
    '9042': 'Cassandra',
    '9092': 'Kafka',
    '9200': 'Elasticsearch',
    '9300': 'Elasticsearch',
    '10250': 'kubelet',
    '11211': 'Memcached',
    '15672': 'RabbitMQ management',
    '26257': 'CockroachDB',
    '26379': 'Redis Sentinel',
    '27017': 'MongoDB',
};
function databaseAt({ target }) {
    return Object.hasOwn(PRODUCTS, target) ? PRODUCTS[target] : undefined;
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/ports.js



const ports_common = { defaultOn: true, subject: 'service', decidedBy: 'both' };
const portOnAllInterfaces = {
    ...ports_common,
    name: 'port-on-all-interfaces',
    cis: '5.14',
    severity: 'low',
    title: 'Port is published on every interface',
    why: "Docker's rules come before the host's firewall: the port is open to every network of the host, IPv6 included.",
    fix: 'Put an address before the port, such as `127.0.0.1:8080:80`, or publish nothing and use a network.',
    check: (facts) => judgePorts(facts, (port, place, hostIp) => {
        if (!isWildcard(hostIp))
            return null;
        const shown = port.hostIp === '' ? 'every address' : port.hostIp;
        return (0,rule/* evidence */.MX)(place, {
            detail: `${portName(port)} on ${shown}`,
            fixEdit: place?.scalar ? boundToLoopback(facts, port, place) : null,
        });
    }),
};
const databasePortPublished = {
    ...ports_common,
    name: 'database-port-published',
    cis: null,
    severity: 'medium',
    title: 'Port of a database or an internal interface is published',
    why: 'Databases, caches and engine interfaces are found by scanners within hours, often without a password.',
    fix: 'Remove it from `ports`: services of the stack reach each other without it. For your own use bind it to 127.0.0.1.',
    check: (facts) => judgePorts(facts, (port, place, hostIp) => {
        const product = databaseAt(port);
        if (product === undefined || isLoopback(hostIp))
            return null;
        return (0,rule/* evidence */.MX)(place, { detail: `${portName(port)} (${product})` });
    }),
};
const FIRST_UNPRIVILEGED_PORT = 1_024;
const privilegedPortPublished = {
    ...ports_common,
    name: 'privileged-port-published',
    cis: '5.8',
    severity: 'info',
    title: 'Port below 1024 of the host is used',
    why: 'Such ports are meant for services of the system; a web server or proxy is a good reason to use one.',
    fix: 'Publish a port above 1023 unless clients expect this one.',
    check: (facts) => judgePorts(facts, (port, place) => {
        const first = Number(port.published.split('-')[0]);
        const isPrivileged = port.published !== '' && first > 0 && first < FIRST_UNPRIVILEGED_PORT;
        return isPrivileged
            ? (0,rule/* evidence */.MX)(place, { detail: `${port.published} to ${portName(port)}` })
            : null;
    }),
};
const publishedPortNotExposed = {
    ...ports_common,
    name: 'published-port-not-exposed',
    cis: '5.9',
    severity: 'info',
    defaultOn: false,
    decidedBy: 'engine',
    title: 'Published port is not one the image names',
    why: 'Perhaps a leftover. Many images name no port, so this only hints.',
    fix: 'Remove the port, or add `EXPOSE` to the Dockerfile.',
    check(facts) {
        const image = facts.image;
        if (!image)
            return (0,rule/* notDecidable */.tP)('the image was not inspected');
        return judgePorts(facts, (port, place) => image.exposedPorts.includes(portName(port))
            ? null
            : (0,rule/* evidence */.MX)(place, { detail: portName(port) }));
    },
};
const allPortsPublished = {
    ...ports_common,
    name: 'all-ports-published',
    cis: '5.9',
    severity: 'low',
    decidedBy: 'engine',
    title: 'Every port of the image is published',
    why: 'Whatever port a later image names is opened on the host without anyone deciding it.',
    fix: 'Publish the ports that are needed by name.',
    check: ({ exposure }) => (0,rule/* judgeSetting */.CU)(exposure.publishesAll, (all, place) => (all ? (0,rule/* evidence */.MX)(place) : null)),
};
/** Findings are told apart by container port: the host port of a test run is the engine's choice. */
function judgePorts({ exposure, isolation }, judge) {
    if (isolation.network.kind === 'known' && isolation.network.value === 'host') {
        return (0,rule/* notApplicable */.hH)("the container uses the host's network");
    }
    const byDefault = exposure.defaultHostIp.kind === 'known' ? exposure.defaultHostIp.value : '';
    return (0,rule/* judgeItems */.YP)(exposure.ports, (port, place) => {
        const found = judge(port, place, port.hostIp === '' ? byDefault : port.hostIp);
        return found && { ...found, discriminator: portName(port) };
    });
}
function portName({ target, protocol }) {
    return `${target}/${protocol}`;
}
function boundToLoopback({ edit }, { hostIp, published, target, protocol }, place) {
    const loopback = hostIp.includes(':') ? '[::1]' : '127.0.0.1';
    const suffix = protocol === 'tcp' ? '' : `/${protocol}`;
    return edit.replace(place, `"${loopback}:${published}:${target}${suffix}"`);
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/privileged.js

const privileged = {
    name: 'privileged',
    cis: '5.5',
    severity: 'critical',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Container runs privileged',
    why: 'A privileged container has every capability and every device of the host, without seccomp or AppArmor: whoever breaks into it owns the host.',
    fix: 'Remove `privileged`. Give the one capability (`cap_add`) or device (`devices`) that the program needs.',
    check: ({ isolation, edit }) => (0,rule/* judgeSetting */.CU)(isolation.privileged, (on, place) => on ? (0,rule/* evidence */.MX)(place, { fixEdit: edit.replace(place, 'false') }) : null),
};
const privilegedHook = {
    name: 'privileged-hook',
    cis: '5.23',
    severity: 'high',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'compose',
    title: 'Lifecycle hook runs privileged',
    why: 'A hook with `privileged: true` has the whole host although the container itself looks restricted.',
    fix: 'Remove `privileged` from the hook, or do its work in a one-shot service with the few rights it needs.',
    check: ({ compose, edit }) => (0,rule/* judgeItems */.YP)(compose?.privilegedHooks ?? { known: [], unknown: null }, (hook, place) => (0,rule/* evidence */.MX)(place, {
        discriminator: hook,
        detail: hook,
        fixEdit: edit.replace(place, 'false'),
    })),
};

// EXTERNAL MODULE: ./build/scan/hardening/facts/setting.js
var setting = __webpack_require__(72764);
;// CONCATENATED MODULE: ./build/scan/hardening/rules/secrets.js



const secrets_common = { defaultOn: true, subject: 'service' };
/** How bad it is, or null where the variable holds no secret. */
function secrets_severityOf(variable) {
    const { value, literal } = variable;
    const kind = secretKindOf(variable);
    const inUrl = value !== null && hasUrlPassword(value);
    if (kind === null && !inUrl)
        return null;
    if (!literal)
        return 'info';
    return kind === 'shape' ? 'high' : 'medium';
}
const secretInEnvironment = {
    ...secrets_common,
    name: 'secret-in-environment',
    cis: null,
    severity: 'medium',
    decidedBy: 'both',
    title: 'Secret in the environment',
    why: 'Environment variables are shown by `docker inspect`, inherited by every child process and written into crash reports. A value in the Compose file is in the repository for good.',
    fix: 'Use `secrets` and the `_FILE` form of the variable; at least take the value from outside (`${NAME}`). Change a secret that was committed.',
    check: ({ process }) => (0,rule/* judgeItems */.YP)(process.environment, (variable, place) => {
        const severity = secrets_severityOf(variable);
        return severity === null
            ? null
            : (0,rule/* evidence */.MX)(place, {
                discriminator: variable.name,
                severity,
                detail: variable.literal ? `${variable.name}, its value in the file` : variable.name,
            });
    }),
};
const secretInBuildArgs = {
    ...secrets_common,
    name: 'secret-in-build-args',
    cis: '4.10',
    severity: 'medium',
    decidedBy: 'compose',
    title: 'Secret is a build argument',
    why: "Build arguments stay in the image's history, where everyone who can pull the image reads them.",
    fix: 'Use `build.secrets` and `RUN --mount=type=secret`.',
    check: ({ compose }) => (0,rule/* judgeItems */.YP)(compose?.build?.args ?? setting/* noItems */.Cz, (variable, place) => {
        const severity = secrets_severityOf(variable);
        return severity === null
            ? null
            : (0,rule/* evidence */.MX)(place, {
                discriminator: variable.name,
                detail: variable.name,
                severity: severity === 'info' ? null : severity,
            });
    }),
};
const OPTION = /(?:^|\s)--?([A-Za-z][\w-]*)[=\s]["']?([^\s"'$<-][^\s"'$]*)/g;
/** Longer commands are scripts; what matters stands at their beginning. */
const MAX_COMMAND_CHARACTERS = 8_192;
const secretInCommand = {
    ...secrets_common,
    name: 'secret-in-command',
    cis: null,
    severity: 'medium',
    decidedBy: 'compose',
    title: 'Secret in a command line',
    why: 'Command lines are shown to every process of the host and by `docker inspect`; this one is in the repository too.',
    fix: 'Let the program read it from a file under /run/secrets, or from a variable that comes from outside.',
    check: ({ compose }) => (0,rule/* judgeItems */.YP)(compose?.commands ?? setting/* noItems */.Cz, (command, place) => {
        const option = secretOption(command.slice(0, MAX_COMMAND_CHARACTERS));
        return option === null ? null : (0,rule/* evidence */.MX)(place, { discriminator: option, detail: option });
    }),
};
/** What gives the secret away: the option's name, never its value. */
function secretOption(command) {
    for (const [, name = '', value = ''] of command.matchAll(OPTION)) {
        if (isSecretOption(name) && !value.startsWith('/'))
            return `--${name}`;
    }
    if (hasUrlPassword(command))
        return 'URL with a password';
    return secretShape(command) ? 'token' : null;
}
function isSecretOption(name) {
    return name === 'requirepass' || isSecretName(name);
}
const secretInVolumeOptions = {
    ...secrets_common,
    name: 'secret-in-volume-options',
    cis: null,
    severity: 'medium',
    decidedBy: 'compose',
    title: 'Password of a network share in the Compose file',
    why: 'The options of the volume are in the repository, and `docker volume inspect` shows them.',
    fix: 'Take the password from outside (`${NAME}`), or use `credentials=` with a file.',
    check: ({ compose }) => (0,rule/* judgeItems */.YP)(compose?.volumeOptions ?? setting/* noItems */.Cz, ({ volume, options }, place) => /(?:^|,)pass(?:word)?=[^,]/.test(options)
        ? (0,rule/* evidence */.MX)(place, { discriminator: volume, detail: volume })
        : null),
};
const imageSecretInEnvironment = {
    ...secrets_common,
    name: 'image-secret-in-environment',
    cis: '4.10',
    severity: 'high',
    decidedBy: 'engine',
    title: 'Secret is built into the image',
    why: 'Everyone who can pull the image can read it.',
    fix: 'Remove the ENV from the Dockerfile, give the value at run time, and change the secret.',
    check({ image }) {
        if (!image)
            return (0,rule/* notDecidable */.tP)('the image was not inspected');
        return (0,rule/* failIfAny */.GO)(image.environment
            .filter((variable) => secretKindOf(variable) !== null)
            .map(({ name }) => (0,rule/* evidence */.MX)(null, { discriminator: name, detail: name })));
    },
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/security-options.js

const security_options_PRIVILEGED = 'the container is privileged, which turns this off anyway';
const noNewPrivileges = {
    name: 'new-privileges-allowed',
    cis: '5.26',
    severity: 'low',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    engineOverrides: true,
    title: 'Processes may gain privileges',
    why: 'Without `no-new-privileges` a setuid program in the image (su, mount, ping) can make an ordinary user root.',
    fix: 'Add `no-new-privileges:true` to `security_opt`.',
    check: ({ isolation, place, edit }) => (0,rule/* judgeSetting */.CU)(isolation.noNewPrivileges, (on, optionPlace) => {
        if (on)
            return null;
        const noOptions = isolation.securityOptions.known.length === 0;
        return (0,rule/* evidence */.MX)(optionPlace ?? place, {
            fixEdit: optionPlace
                ? edit.replace(optionPlace, 'no-new-privileges:true')
                : noOptions
                    ? edit.add(['security_opt:', '  - no-new-privileges:true'])
                    : null,
        });
    }),
};
const seccompDisabled = {
    name: 'seccomp-disabled',
    cis: '5.22',
    severity: 'high',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Seccomp is off',
    why: 'The default profile blocks about 50 system calls that are hardly used except to attack the kernel.',
    fix: 'Remove `seccomp=unconfined` from `security_opt`, or give a profile that allows the one call that is missing.',
    check: ({ isolation }) => unlessPrivileged(isolation, () => (0,rule/* judgeSetting */.CU)(isolation.seccomp, (state, place) => (state === 'off' ? (0,rule/* evidence */.MX)(place) : null))),
};
const appArmorDisabled = {
    name: 'apparmor-disabled',
    cis: '5.2',
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'AppArmor does not confine the container',
    why: "AppArmor keeps a container away from the host's kernel settings even when another barrier fails.",
    fix: 'Remove `apparmor=unconfined` from `security_opt`, or name a profile of your own.',
    check: ({ isolation }) => unlessPrivileged(isolation, () => confinement(isolation.appArmor)),
};
const seLinuxDisabled = {
    name: 'selinux-disabled',
    cis: '5.3',
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'SELinux does not confine the container',
    why: 'Without its label the container may touch the files of other containers and of the host.',
    fix: 'Remove `label=disable` from `security_opt`; mark shared folders with `:z` or `:Z` instead.',
    check: ({ isolation }) => unlessPrivileged(isolation, () => confinement(isolation.seLinux)),
};
const systemPathsUnconfined = {
    name: 'system-paths-unconfined',
    cis: null,
    severity: 'high',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Parts of /proc and /sys are not masked',
    why: 'Docker hides what a container could use against the kernel (/proc/kcore, /proc/sysrq-trigger, /sys/firmware); `systempaths=unconfined` shows it all.',
    fix: 'Remove `systempaths=unconfined` from `security_opt`.',
    check: ({ isolation }) => unlessPrivileged(isolation, () => (0,rule/* judgeSetting */.CU)(isolation.systemPathsMasked, (masked, place) => masked ? null : (0,rule/* evidence */.MX)(place))),
};
const securityOptionsNotSet = {
    name: 'security-options-not-set',
    cis: null,
    severity: 'info',
    defaultOn: false,
    subject: 'service',
    decidedBy: 'both',
    title: 'No security option is set',
    why: "Docker's defaults apply. That is fine for most stacks; the rules on single options say what matters.",
    fix: 'Set `security_opt`, with `no-new-privileges:true` at least.',
    check: ({ isolation, place }) => (0,rule/* failIfAny */.GO)(isolation.securityOptions.known.length === 0 && isolation.securityOptions.unknown === null
        ? [(0,rule/* evidence */.MX)(place)]
        : [], isolation.securityOptions.known.length === 0 ? isolation.securityOptions.unknown : null),
};
function unlessPrivileged({ privileged }, check) {
    return (0,rule/* isTrue */.Hn)(privileged) ? (0,rule/* notApplicable */.hH)(security_options_PRIVILEGED) : check();
}
function confinement(setting) {
    if (setting.kind === 'unknown')
        return (0,rule/* notDecidable */.tP)(setting.why);
    if (setting.value === 'unsupported')
        return (0,rule/* notApplicable */.hH)('the host does not have it');
    return (0,rule/* failIfAny */.GO)(setting.value === 'off' ? [(0,rule/* evidence */.MX)(setting.place)] : []);
}

;// CONCATENATED MODULE: ./build/scan/hardening/rules/user.js

const runsAsRoot = {
    name: 'runs-as-root',
    cis: '4.1',
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    engineOverrides: true,
    title: 'Container runs as root',
    why: 'Root in a container is root on the host as soon as any one barrier fails.',
    fix: 'Add USER with a number above 0 to the Dockerfile, or set `user` in the Compose file.',
    check: ({ isolation, place }) => (0,rule/* judgeSetting */.CU)(isolation.user, (user, written) => isRoot(user) ? (0,rule/* evidence */.MX)(written ?? place) : null),
};
/** No user, root or 0 in any spelling, whatever the group: `0:1000`, `root:x`, `00`. */
function isRoot(user) {
    const [name = ''] = user.trim().split(':');
    return name === '' || name === 'root' || /^0+$/.test(name);
}
/** Groups that own devices, password files or the engine's socket. */
const POWERFUL_GROUPS = new Set([
    '0',
    'root',
    'docker',
    'disk',
    'shadow',
    'sudo',
    'wheel',
    'kmem',
    'adm',
]);
const powerfulGroupAdded = {
    name: 'powerful-group-added',
    cis: null,
    severity: 'medium',
    defaultOn: true,
    subject: 'service',
    decidedBy: 'both',
    title: 'Process is put into a powerful group',
    why: "Members of `docker`, `disk` or `root` can reach the engine's socket, raw disks or root's files.",
    fix: 'Remove it from `group_add`.',
    check: ({ isolation }) => (0,rule/* judgeItems */.YP)(isolation.addedGroups, (group, place) => POWERFUL_GROUPS.has(group) ? (0,rule/* evidence */.MX)(place, { discriminator: group, detail: group }) : null),
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/volumes.js


const volumes_common = { defaultOn: true, subject: 'service' };
const mountPropagationShared = {
    ...volumes_common,
    name: 'mount-propagation-shared',
    cis: '5.20',
    severity: 'medium',
    decidedBy: 'both',
    title: 'Mounts inside the container appear on the host',
    why: 'With shared propagation the container can mount something over a folder that the host uses.',
    fix: 'Remove `shared` or `rshared`; `rslave` is enough to see what the host mounts.',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.mounts, ({ propagation, target }, place) => propagation === 'shared' || propagation === 'rshared'
        ? (0,rule/* evidence */.MX)(place, { discriminator: target, detail: `${target} (${propagation})` })
        : null),
};
const volumesFrom = {
    ...volumes_common,
    name: 'volumes-from',
    cis: null,
    severity: 'info',
    decidedBy: 'both',
    title: 'Container takes over the mounts of another',
    why: 'It gets every mount of the other one, secrets and sockets included, also those that are added later.',
    fix: 'Name the volumes that it needs.',
    check: ({ exposure }) => (0,rule/* judgeItems */.YP)(exposure.volumesFrom, (source, place) => {
        const name = source.replace(/:(?:ro|rw)$/, '');
        return (0,rule/* evidence */.MX)(place, { discriminator: null, detail: name });
    }),
};
const volumeShared = {
    ...volumes_common,
    name: 'volume-shared',
    cis: null,
    severity: 'info',
    defaultOn: false,
    decidedBy: 'compose',
    title: 'Several services write the same volume',
    why: 'A break-in to one can reach the others through the files. Often it is meant.',
    fix: 'Mount it read-only (`:ro`) in all services but one.',
    check: ({ compose }) => (0,rule/* judgeItems */.YP)(compose?.sharedVolumes ?? setting/* noItems */.Cz, (volume, place) => (0,rule/* evidence */.MX)(place, { discriminator: volume, detail: volume })),
};

;// CONCATENATED MODULE: ./build/scan/hardening/rules/index.js
/** Every rule, by theme, in the order in which the reference lists them. Each module exports rules and nothing else. */



















const families = [
    privileged_namespaceObject,
    engine_socket_namespaceObject,
    host_folders_namespaceObject,
    capabilities_namespaceObject,
    security_options_namespaceObject,
    user_namespaceObject,
    namespaces_namespaceObject,
    devices_namespaceObject,
    limits_namespaceObject,
    ports_namespaceObject,
    networks_namespaceObject,
    volumes_namespaceObject,
    secrets_namespaceObject,
    image_reference_namespaceObject,
    image_content_namespaceObject,
    build_namespaceObject,
    lifecycle_namespaceObject,
    engine_security_namespaceObject,
    engine_operation_namespaceObject,
];
const allRules = families.flatMap((family) => Object.values(family));


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ judgeSetting),
/* harmony export */   GO: () => (/* binding */ failIfAny),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   YP: () => (/* binding */ judgeItems),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   tP: () => (/* binding */ notDecidable)
/* harmony export */ });
const pass = { kind: 'pass' };
function notApplicable(why) {
    return { kind: 'not-applicable', why };
}
function notDecidable(why) {
    return { kind: 'not-decidable', why };
}
function evidence(place, rest = {}) {
    return { discriminator: null, detail: null, severity: null, place, fixEdit: null, ...rest };
}
/** Fails with the evidence there is; without any, passes only if everything was known. */
function failIfAny(found, unknown = null) {
    if (found.length > 0)
        return { kind: 'fail', evidence: found };
    return unknown === null ? pass : notDecidable(unknown);
}
/** Judges one setting: `judge` returns the evidence against it, or null. */
function judgeSetting(setting, judge) {
    if (setting.kind === 'unknown')
        return notDecidable(setting.why);
    const found = judge(setting.value, setting.place);
    return failIfAny(found ? [found] : []);
}
/** Judges every item of a list. */
function judgeItems(items, judge) {
    const found = items.known.map(({ value, place }) => judge(value, place));
    return failIfAny(found.filter((one) => one !== null), items.unknown);
}
function isTrue(setting) {
    return setting.kind === 'known' && setting.value;
}


/***/ }),

/***/ 69350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   I8: () => (/* binding */ sourceError),
/* harmony export */   Mc: () => (/* binding */ MAX_TEMPLATE_DEPTH),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   T7: () => (/* binding */ MAX_FILE_CHARACTERS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   uA: () => (/* binding */ MAX_VALUE_CHARACTERS),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81747);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15814);
/** A Compose file under test is hostile input: each limit is far above what honest files need. */



const MAX_FILE_CHARACTERS = 1024 * 1024;
const MAX_FILES = 100;
/** Values of one stack with every alias and `extends` written out. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 64;
/** Longer values are not interpolated. */
const MAX_VALUE_CHARACTERS = 64 * 1024;
/** `${A:-${B:-${C}}}` */
const MAX_TEMPLATE_DEPTH = 16;
function createBudget() {
    let left = MAX_VALUES;
    return {
        spend(values, at) {
            left -= values;
            if (left < 0)
                throw tooMany(at);
        },
    };
}
function tooMany(at) {
    return sourceError(at, `with aliases, \`extends\` and merges written out the stack has more than ${MAX_VALUES} values. Split it, or remove the aliases that multiply it.`);
}
function tooDeep(at) {
    return sourceError(at, `values are nested more than ${MAX_DEPTH} deep. Flatten them.`);
}
/** The user's error, with its place first so that editors make it a link. */
function sourceError(at, text) {
    return new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)(at), 1_000)}: ${text}`);
}
/** A name or value from the file, made safe for a message. */
function quoted(text) {
    return `\`${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text, 100)}\``;
}


/***/ }),

/***/ 15814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/** A YAML value that remembers where it was written, through anchors, merges and interpolation. */
function scalar(value, at, rest = {}) {
    return {
        kind: 'scalar',
        value,
        at,
        endColumn: null,
        origin: 'written',
        unresolved: [],
        tag: null,
        ...rest,
    };
}
function mapping(entries, at, rest = {}) {
    return { kind: 'mapping', entries, at, firstKey: null, short: null, tag: null, ...rest };
}
function sequence(items, at, tag = null) {
    return { kind: 'sequence', items, at, tag };
}
/** A part of a scalar (one side of `KEY=VALUE`, one field of a short syntax), at the place of the whole. */
function partOf(whole, text) {
    const unresolved = whole.unresolved.filter((name) => mentions(text, name));
    return scalar(text, whole.at, { origin: whole.origin, unresolved });
}
function mentions(text, variable) {
    return text.includes(`$${variable}`) || text.includes(`{${variable}`);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
/** `file:line:column`, as compilers print it. */
function formatPosition(at) {
    return `${at.file}:${at.line}:${at.column}`;
}


/***/ }),

/***/ 21089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   lJ: () => (/* binding */ diskReader),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69350);
/** Reads files that a Compose file names: only regular ones, of bounded size, inside one folder. */




/** Symbolic links are followed, and must end inside `root` too. */
function diskReader(root) {
    return async (path) => {
        const [realRoot, realPath] = await Promise.all([resolved(root), resolved(path)]);
        if (realPath === undefined)
            return { kind: 'missing' };
        if (realRoot === undefined || !isInside(realRoot, realPath)) {
            return { kind: 'refused', why: `it is outside ${root}` };
        }
        return readBounded(realPath);
    };
}
/** A file the user named on the command line may lie anywhere. */
async function readNamedFile(path) {
    const realPath = await resolved(path);
    return realPath === undefined ? { kind: 'missing' } : readBounded(realPath);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
/** Opened without waiting, so that a named pipe cannot hold us up; read through the same handle that was checked. */
async function readBounded(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, NON_BLOCKING).catch(() => undefined);
    if (!handle)
        return { kind: 'refused', why: 'it cannot be opened' };
    try {
        const entry = await handle.stat();
        if (!entry.isFile())
            return { kind: 'refused', why: 'it is not a file' };
        if (entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_CHARACTERS */ .T7) {
            return { kind: 'refused', why: `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_CHARACTERS */ .T7} bytes` };
        }
        return { kind: 'text', text: await handle.readFile('utf8') };
    }
    finally {
        await handle.close();
    }
}
/** Read only, and non-blocking where the system knows it. */
const NON_BLOCKING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
async function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
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