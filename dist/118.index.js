"use strict";
exports.id = 118;
exports.ids = [118];
exports.modules = {

/***/ 94351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/compare/baseline/measurements.js
var measurements = __webpack_require__(99890);
;// CONCATENATED MODULE: ./build/compare/baseline/unfit.js

const REASONS = ['partial', 'unsteady', 'void-rounds', 'failed'];
function unfitFor({ run, stack, gate }) {
    if ((0,measurements/* headRounds */.M_)(run).length === 0) {
        return [{ kind: 'nothing', text: 'not one of its rounds was measured' }];
    }
    const head = stack.variants.find(({ variant }) => variant === 'head');
    if (head && head.outcome.kind !== 'started') {
        return [{ kind: 'nothing', text: 'its stack did not start' }];
    }
    return [...partial(run), ...unsteady(run), ...voidRounds(run), ...failed(gate)];
}
function partial({ status }) {
    return status.kind === 'partial'
        ? [{ kind: 'partial', text: `it is partial (${status.reason})` }]
        : [];
}
function unsteady({ machine }) {
    return machine.steady
        ? []
        : [{ kind: 'unsteady', text: 'the machine did not keep its speed while it was measured' }];
}
function voidRounds({ rounds }) {
    const ofHead = rounds.filter(({ variant }) => variant === 'head');
    const reasons = ofHead.flatMap(({ outcome }) => (outcome.kind === 'void' ? outcome.reason : []));
    return reasons.length === 0
        ? []
        : [
            {
                kind: 'void-rounds',
                text: `${reasons.length} of its ${ofHead.length} rounds are void (${[...new Set(reasons)].join('; ')})`,
            },
        ];
}
/** What was refused as a change must not become what is usual by itself. */
function failed(gate) {
    return gate?.result === 'fail' ? [{ kind: 'failed', text: 'its gate failed' }] : [];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/stats/mean-bounds.js
var mean_bounds = __webpack_require__(50750);
// EXTERNAL MODULE: ./build/compare/metrics/all.js + 7 modules
var metrics_all = __webpack_require__(810);
// EXTERNAL MODULE: ./build/compare/baseline/comparable.js
var comparable = __webpack_require__(14467);
;// CONCATENATED MODULE: ./build/compare/baseline/summary.js




function summarise(runs) {
    const groups = bySetting(runs);
    return {
        settings: groups.map(({ label, of, runs: all }) => ({
            label,
            machine: of.machine,
            conditions: of.conditions,
            runs: all.length,
        })),
        metrics: metrics_all/* metricFamilies */.B.flatMap((family) => groups.flatMap((group) => summariesOf(family, group))),
    };
}
function bySetting(runs) {
    const groups = [];
    for (const run of [...runs].reverse()) {
        const known = groups.find(({ of }) => (0,comparable/* isSameSetting */.l0)(of, run));
        if (known)
            known.runs.unshift(run);
        else
            groups.push({ label: labelOf(groups.length), of: run, runs: [run] });
    }
    return groups;
}
const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);
/** A to Z, then A2, B2 and so on. */
function labelOf(index) {
    const turn = Math.floor(index / LETTERS);
    return `${String.fromCharCode(FIRST_LETTER + (index % LETTERS))}${turn === 0 ? '' : turn + 1}`;
}
function summariesOf(family, { label, runs }) {
    const values = new Map();
    for (const { name, subject, value } of runs.flatMap(({ metrics }) => metrics)) {
        if (name === family.name)
            values.set(subject, [...(values.get(subject) ?? []), value]);
    }
    const isRatio = family.kind === 'ratio';
    return [...values].flatMap(([subject, all]) => {
        const moments = (0,mean_bounds/* momentsOf */.Zn)(all.map((value) => (0,measurements/* onScale */.QA)(family, value)));
        const last = all.at(-1);
        if (!moments || last === undefined)
            return [];
        return {
            ...{ name: family.name, subject, unit: family.unit, setting: label },
            ...{ runs: all.length, last, sd: moments.sd },
            mean: isRatio ? Math.exp(moments.mean) : moments.mean,
            scale: isRatio ? 'ratio' : 'difference',
        };
    });
}

// EXTERNAL MODULE: ./build/compare/trend.js + 10 modules
var compare_trend = __webpack_require__(68695);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/baseline-file.js
var baseline_file = __webpack_require__(79214);
// EXTERNAL MODULE: ./build/report/terminal/trend.js
var terminal_trend = __webpack_require__(15564);
// EXTERNAL MODULE: ./build/commands/baseline/location.js
var baseline_location = __webpack_require__(673);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(48991);
// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(27200);
;// CONCATENATED MODULE: ./build/commands/baseline/table.js




const MAX_NAME = 40;
const COLUMNS = [
    { title: 'METRIC', align: 'left', keep: 0 },
    { title: 'OF', align: 'left', keep: 0 },
    { title: 'RUNS', align: 'right', keep: 2 },
    { title: 'LAST', align: 'right', keep: 0 },
    { title: 'MEAN', align: 'right', keep: 4 },
    { title: 'SPREAD', align: 'right', keep: 3 },
    { title: 'MACHINE', align: 'left', keep: 1 },
];
function baselineTable({ path, document, summary, width, }) {
    const { runs, environment } = document;
    const newest = runs.at(-1);
    const title = `${path}: ${(0,units/* counted */.hS)(runs.length, 'run')} of the environment ${(0,records_text/* plainText */.wh)(environment, MAX_NAME)}`;
    if (!newest)
        return `${title}. \`compose-gate baseline update\` adds the first.`;
    const commit = newest.commit
        ? `, commit ${newest.commit.sha.slice(0, 8)} ${(0,records_text/* plainText */.wh)(newest.commit.subject, MAX_NAME)}`
        : '';
    return [
        title,
        `newest: run ${newest.runId} of ${(0,records_text/* plainText */.wh)(newest.createdAt, MAX_NAME)}${commit}`,
        '',
        ...(0,columns/* columns */.Y)(COLUMNS, summary.metrics.map(row), width),
        '',
        ...summary.settings.map(settingLine),
    ].join('\n');
}
function row({ name, subject, unit, runs, last, mean, setting, ...rest }) {
    const figure = figures/* asFigure */.ZO[unit];
    return [
        name,
        (0,records_text/* plainText */.wh)(subject, MAX_NAME),
        String(runs),
        figure(last),
        figure(mean),
        spread({ unit, ...rest }),
        setting,
    ];
}
function spread({ sd, scale, unit }) {
    if (sd === null)
        return figures/* NOTHING */.K$;
    return scale === 'ratio' ? (0,figures/* asFineShare */.gZ)(sd) : figures/* asFigure */.ZO[unit](sd);
}
function settingLine({ label, machine, conditions, runs }) {
    const { cpuModel, cores, memoryBytes, kernel, engineVersion, cgroupVersion } = machine;
    return [
        `${label}: ${(0,records_text/* plainText */.wh)(cpuModel)}`,
        (0,units/* counted */.hS)(cores, 'core'),
        (0,units/* formatBytes */.z3)(memoryBytes),
        `kernel ${(0,records_text/* plainText */.wh)(kernel)}`,
        `engine ${(0,records_text/* plainText */.wh)(engineVersion)}`,
        `cgroup v${cgroupVersion}`,
        conditions.mode,
        conditions.route,
        (0,units/* counted */.hS)(runs, 'run'),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/commands/baseline/show.js
/** Prints what a baseline knows. */








async function showBaseline(inputs, context) {
    const path = inputs.file ?? (0,baseline_location/* baselinePath */.X)(inputs.environment);
    const document = await readExisting(path, context);
    const summary = summarise(document.runs);
    const trend = (0,compare_trend/* trendOf */.R)(document.runs);
    const width = context.terminal.columns;
    context.print(inputs.format === 'json'
        ? JSON.stringify({ path, environment: document.environment, ...summary, trend }, null, 2)
        : [baselineTable({ path, document, summary, width }), (0,terminal_trend/* trendOrNone */.l)(trend, width)].join('\n\n'));
    return 0;
}
async function readExisting(path, context) {
    const read = await (0,baseline_file/* readBaselineFile */.s$)((0,external_node_path_.resolve)(context.directory, path), path);
    if (read.kind === 'read')
        return read.document;
    if (read.kind === 'unusable') {
        throw new errors/* UserError */.yo(`${read.why}. Take it back from git, or name another with --file.`);
    }
    throw new errors/* UserError */.yo(`There is no ${path}. Begin one with \`compose-gate baseline update\`, or name another with --file.`);
}

// EXTERNAL MODULE: ./build/records/baseline-text.js
var baseline_text = __webpack_require__(34603);
;// CONCATENATED MODULE: ./build/compare/baseline/history.js
/** A baseline with one run more: newest last, and never larger than its file may be. */

function emptyBaseline(environment) {
    return { schemaVersion: 1, document: 'baseline', environment, runs: [], packages: null };
}
/** Null where the baseline has the run already: adding it twice changes nothing. */
function addRun(baseline, run, packages) {
    if (baseline.runs.some(({ runId }) => runId === run.runId))
        return null;
    const runs = [...baseline.runs, run].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
    const isNewest = runs.at(-1) === run;
    return pruned({ ...baseline, runs, packages: isNewest ? packages : baseline.packages });
}
/** The packages serve one question, the runs all others: they may take a quarter of the file, and no run makes room for more. */
const MAX_PACKAGES_BYTES = baseline_text/* MAX_BASELINE_BYTES */.Zg / 4;
function pruned(document) {
    const all = document.runs;
    const empty = (0,baseline_text/* baselineBytes */.Bm)({ ...document, runs: [], packages: null });
    const packagesDropped = (0,baseline_text/* baselineBytes */.Bm)({ ...document, runs: [] }) - empty > MAX_PACKAGES_BYTES;
    const packages = packagesDropped ? null : document.packages;
    let runs = all.slice(-baseline_text/* MAX_BASELINE_RUNS */.GI);
    while (runs.length > 1 && (0,baseline_text/* baselineBytes */.Bm)({ ...document, runs, packages }) > baseline_text/* MAX_BASELINE_BYTES */.Zg) {
        runs = runs.slice(1);
    }
    return {
        document: { ...document, runs, packages },
        dropped: all.slice(0, all.length - runs.length).map(({ runId }) => runId),
        packagesDropped,
    };
}

// EXTERNAL MODULE: ./build/compare/baseline/stored-run.js
var stored_run = __webpack_require__(10696);
// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(52431);
;// CONCATENATED MODULE: ./build/commands/baseline/measured-commit.js
/** The commit that was measured, which need not be the one that is checked out by now. */


const MAX_SUBJECT = 120;
const SHA = /^[0-9a-f]{40,64}$/;
/** Null where head was built from no commit. The subject is empty where git does not have the commit here. */
async function measuredCommit(headCommit, context) {
    if (headCommit === null || !SHA.test(headCommit))
        return null;
    const subject = await (0,git/* git */.$)(context.directory, ['log', '-1', '--format=%s', headCommit, '--'], context);
    return { sha: headCommit, subject: (0,records_text/* plainText */.wh)(subject ?? '', MAX_SUBJECT) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/records/package-list.js
var package_list = __webpack_require__(7131);
;// CONCATENATED MODULE: ./build/commands/baseline/packages.js
/** What a scan of the run listed in the images of its head, by service. */





/** As the scan names them: a document from elsewhere cannot lead anywhere else. */
const FILE = /^sbom\/[\w.-]+\.cdx\.json$/;
const MAX_SBOM_BYTES = 64 * 1024 * 1024;
/** Null where no scan of this run listed any. */
async function packagesOf(directory, runId) {
    const findings = await (0,documents/* findDocument */.$)(directory, 'findings');
    if (findings?.runId !== runId)
        return null;
    const trivy = findings.scanners.find(({ name }) => name === 'trivy');
    if (!trivy || trivy.version === null)
        return null;
    const images = [];
    const ofHead = findings.sboms.filter(({ variant }) => variant === 'head');
    for (const { services, file } of ofHead.filter((sbom) => wasScanned(sbom, trivy))) {
        const list = await listIn(directory, file);
        if (!list)
            continue;
        images.push(...services.map((service) => ({ service: (0,records_text/* plainText */.wh)(service, 200), ...list })));
    }
    return images.length === 0 ? null : { runId, trivyVersion: (0,records_text/* plainText */.wh)(trivy.version, 40), images };
}
/** Where vulnerabilities were not, packages were not looked for either, and the list is empty. */
function wasScanned({ image, services }, { targets }) {
    return targets.some((target) => target.variant === 'head' &&
        target.name === image &&
        target.services.join() === services.join() &&
        target.outcome.kind === 'scanned');
}
async function listIn(directory, file) {
    if (!FILE.test(file))
        return undefined;
    const path = (0,external_node_path_.join)(directory, file);
    const entry = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!entry?.isFile() || entry.size > MAX_SBOM_BYTES)
        return undefined;
    const document = parsed(await (0,promises_.readFile)(path, 'utf8'));
    return document === undefined ? undefined : (0,package_list/* packageListOf */.yp)(document);
}
/** A list that was cut off is as good as none: it only serves a later comparison. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/baseline/update.js
/** Adds the run in the output folder to the baseline of its environment. */















async function updateBaseline(inputs, context) {
    const allowed = inputs.allow.map(reasonOf);
    const directory = (0,session/* outputDirectory */.rk)(inputs, context);
    const { stack, run, gate } = await (0,run_documents/* readRunDocuments */.e)(directory);
    if (!run)
        throw (0,documents/* missingDocument */.aH)(directory, 'run');
    refuseUnfit({ run, stack, gate: gate ?? null }, allowed);
    const path = inputs.file ?? (0,baseline_location/* baselinePath */.X)(run.environment);
    const before = await readOrBegin(path, run.environment, context);
    const entry = (0,stored_run/* storedRun */.b)(run, stack, await measuredCommit(stack.headCommit, context));
    const added = addRun(before, entry, await packagesOf(directory, run.runId));
    await context.setOutputs({ baseline: path });
    if (!added) {
        context.log.info(`${path} has run ${run.runId} already; nothing was changed.`);
        return 0;
    }
    if (added.dropped.includes(run.runId)) {
        context.log.info(`${path} is full of newer runs than ${run.runId}, which is not added; nothing was changed.`);
        return 0;
    }
    refuseTooLarge(run.runId, path, added.document);
    await write((0,external_node_path_.resolve)(context.directory, path), path, added.document);
    const { dropped, packagesDropped } = added;
    if (packagesDropped) {
        context.log.warn('the packages of the images take too much room and are not stored');
    }
    context.print(`${path} has ${(0,units/* counted */.hS)(added.document.runs.length, 'run')}; run ${run.runId} was added${dropped.length > 0 ? `, and ${(0,units/* counted */.hS)(dropped.length, 'run')} made room (the oldest)` : ''}. Commit the file on the default branch.`);
    return 0;
}
function reasonOf(given) {
    const found = REASONS.find((reason) => reason === given);
    if (found)
        return found;
    throw new errors/* UserError */.yo(`--allow is "${given}". ${(0,nearest/* suggestion */.h)(given, REASONS)}`);
}
/** @throws EvidenceError that names every reason, and how to add the run all the same. */
function refuseUnfit(evidence, allowed) {
    const { run } = evidence;
    const left = unfitFor(evidence).filter(({ kind }) => kind === 'nothing' || !allowed.includes(kind));
    if (left.length === 0)
        return;
    const reasons = left.map(({ text }) => text).join(', and ');
    const flags = left.flatMap(({ kind }) => (kind === 'nothing' ? [] : `--allow ${kind}`));
    throw new errors/* EvidenceError */.oe(`Run ${run.runId} is not added to the baseline: ${reasons}. Measure again${flags.length === 0 ? '' : `, or add it all the same with ${flags.join(' ')}`}.`);
}
/** @throws EvidenceError where one run alone is larger than a baseline may be. */
function refuseTooLarge(runId, path, document) {
    const bytes = (0,baseline_text/* baselineBytes */.Bm)(document);
    if (bytes <= baseline_text/* MAX_BASELINE_BYTES */.Zg)
        return;
    throw new errors/* EvidenceError */.oe(`Run ${runId} alone takes ${(0,units/* formatBytes */.z3)(bytes)} in ${path}, and a baseline has at most ${(0,units/* formatBytes */.z3)(baseline_text/* MAX_BASELINE_BYTES */.Zg)}. Measure fewer endpoints and scenarios in this environment.`);
}
async function readOrBegin(path, environment, context) {
    const read = await (0,baseline_file/* readBaselineFile */.s$)((0,external_node_path_.resolve)(context.directory, path), path);
    if (read.kind === 'absent')
        return emptyBaseline(environment);
    if (read.kind === 'unusable') {
        throw new errors/* UserError */.yo(`${read.why}. It is left as it is: take it back from git, or move it away to begin a new one.`);
    }
    const { document } = read;
    if (document.environment === environment)
        return document;
    throw new errors/* UserError */.yo(`${path} is of the environment ${document.environment}, and the run is of ${environment}. Name another --file.`);
}
async function write(file, path, document) {
    try {
        await (0,baseline_file/* writeBaselineFile */.b5)(file, document);
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        throw new errors/* EvidenceError */.oe(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
;// CONCATENATED MODULE: ./build/commands/baseline.js





const baseline = (0,command/* defineCommand */.N)({
    name: 'baseline',
    summary: 'Keep the last runs of the default branch beside the code',
    details: 'update adds the run in --output to baselines/<environment>.json, and show prints what is in there, and where its level changed and what creeps. The file holds up to 60 runs and stays under 1 MB; commit it on the default branch. A file that cannot be read is never written over.',
    word: 'action',
    inputs: {
        action: {
            type: 'choice',
            default: 'show',
            choices: ['update', 'show'],
            description: 'What to do.',
        },
        ...shared_inputs/* outputInput */.WK,
        environment: {
            type: 'text',
            default: 'default',
            placeholder: 'name',
            description: 'Whose baseline to show; update goes by the run itself.',
        },
        file: {
            type: 'text',
            placeholder: 'file',
            description: 'The baseline. Default: baselines/<environment>.json.',
        },
        allow: {
            type: 'list',
            placeholder: 'reason',
            description: `Add the run all the same when it is ${REASONS.join(', ')}; may be given several times.`,
        },
        format: {
            type: 'choice',
            default: 'text',
            choices: ['text', 'json'],
            description: 'How show prints.',
        },
    },
    outputs: { baseline: 'Path of the baseline that was updated' },
    async run(inputs, context) {
        return inputs.action === 'update'
            ? updateBaseline(inputs, context)
            : showBaseline(inputs, context);
    },
});


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

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ metricFamilies)
});

// EXTERNAL MODULE: ./build/compare/metrics/blocks.js
var blocks = __webpack_require__(69963);
// EXTERNAL MODULE: ./build/compare/metrics/family.js
var family = __webpack_require__(43233);
;// CONCATENATED MODULE: ./build/compare/metrics/cpu-per-request.js


/** CPU seconds that the whole stack spends for one answer: the least noisy sign of a regression. */
const cpuPerRequest = {
    kind: 'ratio',
    name: 'cpu-per-request',
    unit: 's',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 0.000_005,
    resolution: 0.000_000_1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map((scenario) => ({
        subject: scenario.scenario,
        value: perAnswer(scenario),
        answers: scenario.answers,
        isVoid: scenario.isVoid,
    })),
};
function perAnswer({ timed, answers }) {
    const seconds = timed
        .flatMap((block) => Object.values(block.cpu))
        .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
    return answers === 0 ? null : seconds / answers;
}

;// CONCATENATED MODULE: ./build/compare/metrics/errors.js

/** The share of bad answers, per endpoint and per scenario. */
const errors = {
    kind: 'count',
    name: 'errors',
    unit: 'ratio',
    tolerance: 0,
    floor: 0.005,
    faultAbove: blocks/* MAX_BAD_SHARE */.l_,
    fromStoredRuns: {
        kind: 'nothing',
        because: 'bad answers are judged by their own limit, whatever an earlier run had',
    },
    summary: 'mean',
    read: (round) => [
        ...round.responses.map((response) => shareOf(response.endpoint, [response])),
        ...(0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, blocks }) => shareOf(scenario, blocks)),
    ],
};
function shareOf(subject, parts) {
    const bad = (0,blocks/* badShare */.n6)(parts);
    return bad ? { subject, value: bad.share, trials: bad.attempts } : { subject, value: null };
}

;// CONCATENATED MODULE: ./build/compare/metrics/images.js

const MIB = 1024 * 1024;
/** Uncompressed size of a service's image; the same on every machine. */
const imageSize = {
    kind: 'exact',
    name: 'image-size',
    unit: 'bytes',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: MIB,
    fromStoredRuns: { kind: 'newest' },
    summary: 'median',
    read: ({ service, sizeBytes }) => ({ subject: service, value: sizeBytes }),
};
/** Number of layers of a service's image. */
const images_layers = {
    kind: 'exact',
    name: 'layers',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'median',
    read: (image) => ({ subject: image.service, value: image.layers.length }),
};

// EXTERNAL MODULE: ./build/stats/latency.js
var latency = __webpack_require__(26397);
;// CONCATENATED MODULE: ./build/compare/metrics/latency-p50.js



/** The typical answer under load, all blocks of a round together. */
const latencyP50 = {
    kind: 'ratio',
    name: 'latency-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, timed, answers, isVoid }) => ({
        subject: scenario,
        value: (0,latency/* mergeLatencies */.p)(timed.flatMap(({ latency }) => latency ?? []))?.p50Us ?? null,
        answers,
        isVoid,
    })),
};

// EXTERNAL MODULE: ./build/compare/metrics/memory-peak.js
var memory_peak = __webpack_require__(98920);
;// CONCATENATED MODULE: ./build/compare/metrics/oom-kills.js
/** Processes of a service that the kernel killed for lack of memory, within one round. */
const oomKills = {
    kind: 'count',
    name: 'oom-kills',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'highest',
    read: killsOf,
};
/** The engine says it of a container, the kernel of each process. */
function killsOf(round) {
    return round.startup.services.map(({ service, oomKilled }) => ({
        subject: service,
        value: Math.max(oomKilled ? 1 : 0, ...round.resources
            .filter((sample) => sample.service === service)
            .map((sample) => sample.oomKills)),
    }));
}

;// CONCATENATED MODULE: ./build/compare/metrics/response-p50.js


/** The typical answer of an endpoint on one quiet connection. */
const responseP50 = {
    kind: 'ratio',
    name: 'response-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: (round) => round.responses.map((response) => ({
        subject: response.endpoint,
        value: response.latency?.p50Us ?? null,
        isVoid: ((0,blocks/* badShare */.n6)([response])?.share ?? 0) > blocks/* MAX_BAD_SHARE */.l_,
    })),
};

;// CONCATENATED MODULE: ./build/compare/metrics/restarts.js
/** Restarts of a service within one round; one is one too many, so the worst round stands for all. */
const restarts = {
    kind: 'count',
    name: 'restarts',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromStoredRuns: { kind: 'newest' },
    summary: 'highest',
    read: restartsOf,
};
function restartsOf(round) {
    return round.startup.services.map(({ service, restarts: value }) => ({
        subject: service,
        value,
    }));
}

// EXTERNAL MODULE: ./build/compare/metrics/startup.js
var startup = __webpack_require__(56508);
;// CONCATENATED MODULE: ./build/compare/metrics/all.js









/** In the order of the report. */
const metricFamilies = [
    errors,
    restarts,
    oomKills,
    startup/* startup */.W,
    latencyP50,
    responseP50,
    cpuPerRequest,
    memory_peak/* memoryPeak */.x,
    imageSize,
    images_layers,
];


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ MAX_BAD_SHARE),
/* harmony export */   n6: () => (/* binding */ badShare),
/* harmony export */   yU: () => (/* binding */ blocksByScenario)
/* harmony export */ });
/* harmony import */ var _records_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83989);
/** Blocks of one scenario in one round; void ones keep their error counts and lose their times. */

/** Above this share of bad answers, the latency of the good ones says nothing. */
const MAX_BAD_SHARE = 0.01;
function blocksByScenario(round) {
    const names = [...new Set(round.blocks.map((block) => block.scenario))];
    return names.map((scenario) => {
        const blocks = round.blocks.filter((block) => block.scenario === scenario);
        const timed = blocks.filter((block) => block.void === null && block.answers > 0);
        return {
            scenario,
            blocks,
            timed,
            answers: timed.reduce((sum, block) => sum + block.answers, 0),
            isVoid: (badShare(blocks)?.share ?? 0) > MAX_BAD_SHARE,
        };
    });
}
/** Null where nothing was asked. */
function badShare(parts) {
    const bad = parts.reduce((sum, part) => sum + (0,_records_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswerCount */ .Tn)(part.errors), 0);
    const attempts = parts.reduce((sum, part) => sum + part.answers, bad);
    return attempts === 0 ? null : { share: bad / attempts, attempts };
}


/***/ }),

/***/ 43233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   s6: () => (/* binding */ DEFAULT_TOLERANCE)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31529);

const DEFAULT_TOLERANCE = 0.05;
function seriesOf(family, run, variant) {
    const readings = family.kind === 'exact'
        ? run.images.filter((image) => image.variant === variant).map(family.read)
        : (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredRounds */ .w)(run, variant).flatMap((round) => readingsOf(family, round));
    const series = new Map();
    for (const { subject, value } of readings) {
        const values = series.get(subject) ?? [];
        if (value !== null)
            values.push(value);
        series.set(subject, values);
    }
    return [...series].map(([subject, values]) => ({ subject, values }));
}
/** Merging histograms is slow, a round never changes, and each is asked for after every later one. */
const known = new WeakMap();
function readingsOf(family, round) {
    const ofRound = known.get(round) ?? new Map();
    known.set(round, ofRound);
    const readings = ofRound.get(family) ?? family.read(round);
    ofRound.set(family, readings);
    return readings;
}


/***/ }),

/***/ 98920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoryPeak)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);

const MIB = 1024 * 1024;
const PAGE_BYTES = 4096;
/** The highest working set of a round, over all phases. The kernel's own peak counts page cache and is left out. */
const memoryPeak = {
    kind: 'ratio',
    name: 'memory-peak',
    unit: 'bytes',
    tolerance: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TOLERANCE */ .s6,
    floor: MIB,
    resolution: PAGE_BYTES,
    fromStoredRuns: { kind: 'same-load' },
    summary: 'median',
    read: peaks,
};
function peaks(round) {
    const services = [...new Set(round.resources.map((sample) => sample.service))];
    return services.map((subject) => ({
        subject,
        value: Math.max(...round.resources
            .filter((sample) => sample.service === subject)
            .map((sample) => sample.memory.workingSetBytes)),
    }));
}


/***/ }),

/***/ 56508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STACK),
/* harmony export */   W: () => (/* binding */ startup)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);

/** The subject of what is measured of all services together. */
const STACK = 'stack';
/** Start event to ready, of each service and of the whole stack. */
const startup = {
    kind: 'ratio',
    name: 'startup',
    unit: 'ms',
    tolerance: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TOLERANCE */ .s6,
    floor: 50,
    // The poll interval.
    resolution: 4,
    fromStoredRuns: { kind: 'same-machine' },
    summary: 'median',
    read: ({ startup: { readyMs, services } }) => [
        { subject: STACK, value: readyMs },
        ...services.map((service) => ({ subject: service.service, value: service.readyMs })),
    ],
};


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

/***/ 48991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ asUs),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   FQ: () => (/* binding */ asMs),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PU: () => (/* binding */ asCores),
/* harmony export */   Sw: () => (/* binding */ asShare),
/* harmony export */   ZO: () => (/* binding */ asFigure),
/* harmony export */   cC: () => (/* binding */ asChangeIn),
/* harmony export */   gZ: () => (/* binding */ asFineShare),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export asChange */
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31529);
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
/** Figures over several rounds: the median, and the range where there is one. */


const NOTHING = '–';
function middle(values, format) {
    const value = (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values);
    return value === undefined ? NOTHING : format(value);
}
/** `1.2 s (1.1–1.4 s)` */
function spread(values, format) {
    return `${middle(values, format)}${range(values, format)}`;
}
/** ` (1.1–1.4 s)`; nothing where it would say one figure twice. */
function range(values, format) {
    if (values.length < 2)
        return '';
    const low = format(Math.min(...values));
    const high = format(Math.max(...values));
    if (low === high)
        return '';
    const unit = high.slice(high.lastIndexOf(' '));
    return ` (${low.endsWith(unit) ? low.slice(0, -unit.length) : low}–${high})`;
}
function highest(values, format) {
    return values.length === 0 ? NOTHING : format(Math.max(...values));
}
const asMs = (ms) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
const asUs = (us) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(us / 1_000);
/** Shares in a table need no more than whole percents, and tiny ones are not nothing. */
function asShare(ratio) {
    if (ratio > 0 && ratio < 0.01)
        return '< 1 %';
    return (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round(ratio * 100) / 100);
}
/** One decimal, for a figure that stands beside its limit. */
function asFineShare(ratio) {
    if (ratio > 0 && ratio < 0.001)
        return '< 0.1 %';
    return (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round(ratio * 1_000) / 1_000);
}
/** Cores of CPU time, in thousandths. */
function asCores(cores) {
    return cores > 0 && cores < 0.001 ? '< 0.001 cores' : `${cores.toFixed(3)} cores`;
}
/** `+5.3 %`: a change always carries its sign. */
function asChange(ratio) {
    const text = (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.abs(ratio));
    if (ratio === 0)
        return text;
    return `${ratio > 0 ? '+' : '−'}${text}`;
}
/** A metric's value in its unit. */
const asFigure = {
    ms: asMs,
    us: asUs,
    s: (seconds) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds * 1_000),
    bytes: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3,
    count: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4,
    ratio: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
};
/** A change as a share, or in the metric's unit. */
function asChangeIn({ scale, unit }, change) {
    if (scale === 'ratio')
        return asChange(change);
    const size = asFigure[unit](Math.abs(change));
    return change === 0 ? size : `${change > 0 ? '+' : '−'}${size}`;
}


/***/ }),

/***/ 27200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98314);
/** Aligned columns within the width of a terminal: those that matter least go first when there is no room. */

const GAP = '  ';
function columns(all, rows, width) {
    let kept = all.map((_, index) => index);
    while (widthOf(all, rows, kept) > width) {
        const droppable = kept.filter((index) => (all[index]?.keep ?? 0) > 0);
        if (droppable.length === 0)
            break;
        const least = Math.min(...droppable.map((index) => all[index]?.keep ?? 0));
        const drop = droppable.findLast((index) => all[index]?.keep === least);
        kept = kept.filter((index) => index !== drop);
    }
    const titles = all.map(({ title }) => title);
    return [titles, ...rows].map((row) => kept
        .map((index) => pad(row[index] ?? '', cellWidth(all, rows, index), all[index]?.align))
        .join(GAP)
        .trimEnd());
}
function widthOf(all, rows, kept) {
    const cells = kept.reduce((sum, index) => sum + cellWidth(all, rows, index), 0);
    return cells + GAP.length * (kept.length - 1);
}
function cellWidth(all, rows, index) {
    return Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(all[index]?.title ?? ''), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[index] ?? '')));
}
/** string-width ignores colour codes, so coloured cells line up with plain ones. */
function pad(text, width, align = 'left') {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
/** Whole words, the later lines indented. A word that is longer than a line is left whole, for it may be a path. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    // A figure stays with its unit.
    for (const word of text.replace(FIGURE_SPACE, FIXED_SPACE).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        const room = width - (lines.length > 0 ? (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(indent) : 0);
        if (line !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push(line);
    return lines
        .map((each) => each.replaceAll(FIXED_SPACE, ' '))
        .map((each, index) => (index === 0 ? each : `${indent}${each}`));
}
const FIXED_SPACE = '\u00a0';
const FIGURE_SPACE = /(?<=\d) (?=%|(?:µs|ms|s|min|B|[KMGT]iB)(?![\w-]))/g;


/***/ }),

/***/ 15564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trendLines),
/* harmony export */   l: () => (/* binding */ trendOrNone)
/* harmony export */ });
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81747);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48991);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27200);



const MAX_OF_EACH = 3;
const MAX_NAME = 60;
const SHA_LENGTH = 8;
const INDENT = '  ';
/** Empty where the history shows nothing. */
function trendLines(trend, width) {
    if (!trend || trend.changes.length + trend.creeps.length === 0)
        return [];
    const { runs, changes, creeps } = trend;
    const told = [
        ...changes.slice(0, MAX_OF_EACH).map(changed),
        ...creeps.slice(0, MAX_OF_EACH).map(creeping),
    ];
    const hidden = changes.length + creeps.length - told.length;
    return [
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`Trend of ${runs} stored runs (gates nothing):`, width),
        ...told.flatMap((text) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, width - INDENT.length, INDENT).map((line) => `${INDENT}${line}`)),
        ...(hidden > 0 ? [`${INDENT}… and ${hidden} more in the report`] : []),
    ];
}
/** For who asks for the history: that it shows nothing is an answer too. */
function trendOrNone(trend, width) {
    const { runs, series, fewestRuns } = trend;
    const none = series === 0
        ? `no metric has the ${fewestRuns} comparable runs that it takes to see a change of level.`
        : 'no level changed, and nothing creeps.';
    const lines = trendLines(trend, width);
    return (lines.length > 0
        ? lines
        : (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`Trend of ${runs} stored ${runs === 1 ? 'run' : 'runs'}: ${none}`, width, INDENT)).join('\n');
}
function changed(change) {
    const { name, subject, firstAfter, runsAfter, alsoChanged } = change;
    const { commit, runId } = firstAfter;
    const since = commit
        ? (0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${commit.sha.slice(0, SHA_LENGTH)} ${commit.subject}`, MAX_NAME)
        : (0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`run ${runId}`, MAX_NAME);
    // Who reads only this must not take the commit for the only thing that changed.
    const also = alsoChanged.length === 0
        ? ''
        : `; the run before also had ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(alsoChanged.join(', '))}`;
    return `${name} of ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(subject, MAX_NAME)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(change, change.change)} since ${since} (${runsAfter} runs)${also}`;
}
function creeping(creep) {
    const { name, subject, perRun, total, runs } = creep;
    return `${name} of ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(subject, MAX_NAME)} creeps by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(creep, perRun)} a run, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(creep, total)} over ${runs} runs`;
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

/***/ 93504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Student's t distribution: what a mean of few values can be off by. */
/** P(T <= t) with `degrees` degrees of freedom, by the regularised incomplete beta function. */
function studentCdf(t, degrees) {
    const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
}
const BISECTIONS = 200;
/** The t that is exceeded with probability `upperTail` (0 < upperTail < 0.5). */
function studentQuantile(upperTail, degrees) {
    if (!(upperTail > 0 && upperTail < 0.5) || degrees < 1) {
        throw new RangeError(`no quantile for tail ${upperTail} with ${degrees} degrees of freedom`);
    }
    let low = 0;
    let high = 1;
    while (studentTail(high, degrees) > upperTail)
        high *= 2;
    for (let turn = 0; turn < BISECTIONS && high - low > 1e-12 * high; turn += 1) {
        const middle = (low + high) / 2;
        if (studentTail(middle, degrees) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T > t) for t >= 0, without the loss of digits that 1 - cdf has far out. */
function studentTail(t, degrees) {
    return 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}
/** I_x(a, b) by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_TERMS = 500;
function betaFraction(x, a, b) {
    const atLeastTiny = (value) => (Math.abs(value) < TINY ? TINY : value);
    let c = 1;
    let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= MAX_TERMS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / atLeastTiny(1 + even * d);
        c = atLeastTiny(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / atLeastTiny(1 + odd * d);
        c = atLeastTiny(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < CONVERGED)
            break;
    }
    return result;
}
/** Lanczos' approximation (g = 7, nine terms). */
const LANCZOS_FIRST = 0.9999999999998099;
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const z = x - 1;
    const sum = LANCZOS.reduce((total, term, index) => total + term / (z + index + 1), LANCZOS_FIRST);
    const t = z + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
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