"use strict";
exports.id = 996;
exports.ids = [996];
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
/** Those that propose a change; the first two carry the pull request itself, and differ in whose workflow runs, with which token. */
const PROPOSALS = {
    pull_request: pullRequestOf,
    pull_request_target: pullRequestOf,
    merge_group: mergeGroupOf,
};
/** @throws UserError that names the file and the field when the payload has another shape. */
async function readEvent(eventName, path) {
    const read = Object.hasOwn(PROPOSALS, eventName) ? PROPOSALS[eventName] : undefined;
    if (!path) {
        if (!read)
            return { event: { kind: 'other' }, payload: {} };
        throw new errors/* UserError */.yo(`GITHUB_EVENT_PATH is not set, but the event is \`${eventName}\`. GitHub's runner sets it: pass it on.`);
    }
    const payload = parse(await readCapped(path), path);
    return { event: read ? read(payload, path) : { kind: 'other' }, payload };
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
    if (!isCommit(headSha))
        throw wrongShape(path, 'pull_request.head.sha', 'a full commit');
    const base = (0,json.at)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (typeof base !== 'string') {
        throw wrongShape(path, 'pull_request.base.repo.full_name', 'OWNER/NAME');
    }
    // The head's repository is null once its fork was deleted.
    const head = (0,json.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return { kind: 'pull_request', number: Number(number), headSha, fromFork: head !== base };
}
function mergeGroupOf(payload, path) {
    const baseSha = (0,json.at)(payload, 'merge_group', 'base_sha');
    if (!isCommit(baseSha))
        throw wrongShape(path, 'merge_group.base_sha', 'a full commit');
    return { kind: 'merge_group', baseSha };
}
function isCommit(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function wrongShape(path, field, expected) {
    return new errors/* UserError */.yo(`${path} (GITHUB_EVENT_PATH) is not the event it should be: ${field} is not ${expected}.`);
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

/***/ 83989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ describeBadAnswers),
/* harmony export */   Tn: () => (/* binding */ badAnswerCount),
/* harmony export */   gY: () => (/* binding */ addBadAnswers)
/* harmony export */ });
const WORDS = {
    timeouts: 'timed out',
    refused: 'refused',
    resets: 'connection broken',
    protocol: 'not HTTP/1.1',
    unexpectedStatus: 'unexpected status',
    unexpectedBody: 'unexpected body',
    redirects: 'unexpected redirect',
    oversized: 'never ended',
};
const KINDS = Object.keys(WORDS);
function badAnswerCount(errors) {
    return KINDS.reduce((sum, kind) => sum + errors[kind], 0);
}
function addBadAnswers(all) {
    const sum = (kind) => all.reduce((total, { errors }) => total + errors[kind], 0);
    const errors = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)]));
    const badStatuses = {};
    for (const [status, count] of all.flatMap((each) => Object.entries(each.badStatuses))) {
        badStatuses[status] = (badStatuses[status] ?? 0) + count;
    }
    return { errors, badStatuses };
}
/** Most frequent first: `98 answered 500, 2 timed out`; of a single kind without its count; empty where all were good. */
function describeBadAnswers({ errors, badStatuses }) {
    const statuses = Object.entries(badStatuses).filter(([status]) => /^[1-5]\d\d$/.test(status));
    const kinds = [
        ...statuses.map(([status, count]) => ({ words: `answered ${status}`, count })),
        ...KINDS.map((kind) => ({
            words: WORDS[kind],
            count: errors[kind] - withStatus(kind, statuses),
        })),
    ]
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    return kinds.length === 1
        ? (kinds[0]?.words ?? '')
        : kinds.map(({ words, count }) => `${count} ${words}`).join(', ');
}
/** How many of these are told by their status. */
function withStatus(kind, statuses) {
    const own = (status) => (kind === 'redirects' && status.startsWith('3')) ||
        (kind === 'unexpectedStatus' && !status.startsWith('3'));
    return statuses.filter(([status]) => own(status)).reduce((sum, [, count]) => sum + count, 0);
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

/***/ 4737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scanFailures)
/* harmony export */ });
function scanFailures(targets) {
    const byReason = new Map();
    for (const target of targets) {
        if (target.outcome.kind !== 'failed')
            continue;
        const { text } = target.outcome;
        const reason = withoutName(text, target.name);
        const known = byReason.get(reason);
        if (known)
            known.targets.push(target);
        else
            byReason.set(reason, { why: text, targets: [target] });
    }
    return [...byReason.values()];
}
/** The same reason may be said of each target by its name. */
function withoutName(text, name) {
    const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return name === '' ? text : text.replace(new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'g'), '');
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

/***/ 26397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LatencyRecorder),
/* harmony export */   p: () => (/* binding */ mergeLatencies)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
/** Latencies as an HDR histogram: mergeable without loss, three significant digits, microseconds. */

/** Longer than any timeout that can be asked for. */
const HIGHEST_US = 600_000_000;
const SIGNIFICANT_DIGITS = 3;
class LatencyRecorder {
    #histogram = newHistogram();
    #sumUs = 0;
    #minUs = Number.POSITIVE_INFINITY;
    #maxUs = 0;
    get count() {
        return this.#histogram.totalCount;
    }
    /** One answer's latency in microseconds. */
    record(us) {
        this.#histogram.recordValue(Math.min(HIGHEST_US, Math.max(1, Math.round(us))));
        this.#sumUs += us;
        this.#minUs = Math.min(this.#minUs, us);
        this.#maxUs = Math.max(this.#maxUs, us);
    }
    /** The distribution, or null where nothing was recorded. Mean, least and greatest are exact. */
    summary() {
        if (this.count === 0)
            return null;
        return {
            ...percentiles(this.#histogram, this.#maxUs),
            minUs: round(this.#minUs),
            meanUs: round(this.#sumUs / this.count),
            maxUs: round(this.#maxUs),
            histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(this.#histogram),
        };
    }
}
/** The distribution of several blocks or rounds together; null where none has an answer. */
function mergeLatencies(latencies) {
    if (latencies.length === 0)
        return null;
    const merged = newHistogram();
    for (const { histogram } of latencies)
        merged.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.decodeFromCompressedBase64)(histogram));
    const count = latencies.reduce((sum, latency) => sum + latency.count, 0);
    const maxUs = Math.max(...latencies.map((latency) => latency.maxUs));
    return {
        ...percentiles(merged, maxUs),
        minUs: Math.min(...latencies.map(({ minUs }) => minUs)),
        meanUs: round(latencies.reduce((sum, latency) => sum + latency.meanUs * latency.count, 0) / count),
        maxUs,
        histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(merged),
    };
}
/** The histogram rounds up to its three digits; no percentile is above the exact maximum. */
function percentiles(histogram, maxUs) {
    const at = (percentile) => Math.min(histogram.getValueAtPercentile(percentile), round(maxUs));
    return {
        count: histogram.totalCount,
        p50Us: at(50),
        p90Us: at(90),
        p95Us: at(95),
        p99Us: at(99),
    };
}
function newHistogram() {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.build)({
        lowestDiscernibleValue: 1,
        highestTrackableValue: HIGHEST_US,
        numberOfSignificantValueDigits: SIGNIFICANT_DIGITS,
    });
}
/** A tenth of a microsecond is finer than any clock we read. */
function round(us) {
    return Math.round(us * 10) / 10;
}


/***/ }),

/***/ 73456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}


/***/ }),

/***/ 98314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

// EXTERNAL MODULE: ./node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(30348);
// EXTERNAL MODULE: ./node_modules/get-east-asian-width/lookup.js + 2 modules
var lookup = __webpack_require__(73456);
;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,lookup/* isFullwidth */.Yj)(codePoint)
		|| (0,lookup/* isWide */.EW)(codePoint)
		|| (ambiguousAsWide && (0,lookup/* isAmbiguous */.X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = (0,strip_ansi/* default */.A)(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ }),

/***/ 30348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stripAnsi)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}


/***/ })

};
;