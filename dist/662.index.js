"use strict";
exports.id = 662;
exports.ids = [662];
exports.modules = {

/***/ 77445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59241);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85290);
/* harmony import */ var _gate_accepted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67966);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9220);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52431);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81747);
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58377);
/* harmony import */ var _stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62802);
/** Reads the regressions that someone accepted, from where head cannot have written them. */










/** @throws UserError for a file that is wrong, or that a pull request could have written itself. */
async function readAccepted(asked, stack, context) {
    if (asked === undefined)
        return [];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, asked);
    const file = await (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readYamlFile */ .k)(path, asked);
    await refuseFromHead(path, asked, stack, context);
    const { validate } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 70163));
    const { accepted } = (0,_config_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(file, validate);
    return accepted.map((each, index) => ({
        ...each,
        change: sizeOf(each, `accepted.${index}.change of ${asked}`),
        by: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(each.by),
        reason: (0,_records_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(each.reason),
    }));
}
/** The schema already checked the form. @throws UserError: 21 for 21 % would accept a hundred times as much. */
function sizeOf({ metric, change }, where) {
    if ((typeof change === 'number') === (0,_gate_accepted_js__WEBPACK_IMPORTED_MODULE_4__/* .isCounted */ .he)(metric)) {
        return typeof change === 'number' ? change : ((0,_records_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShare */ .n8)(change) ?? Number.NaN);
    }
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo((0,_gate_accepted_js__WEBPACK_IMPORTED_MODULE_4__/* .isCounted */ .he)(metric)
        ? `${where} is "${change}". ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(metric, 80)} is counted: write a number such as 1.`
        : `${where} is ${change}. ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(metric, 80)} changes by a share: write one such as 21%.`);
}
/** A pull request brings the files of its checkout with it: of those, only what its base has too was accepted by someone else. */
async function refuseFromHead(path, asked, { base }, context) {
    const ask = (...args) => (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$)(context.directory, args, context).catch(() => undefined);
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((await ask('rev-parse', '--show-toplevel')) ?? context.directory);
    // A link, or a folder that is one, may be the change's own, and lead out of the checkout or into it.
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(context.directory), asked);
    const place = [written, await inFolder(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]
        .map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, each))
        .find(_stack_base_tracked_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F);
    if (place === undefined)
        return;
    const sha = base.kind === 'commit' || base.kind === 'images' ? base.sha : null;
    const inBase = sha === null ? undefined : await ask('show', '--end-of-options', `${sha}:${place}`);
    if (inBase !== undefined && inBase === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')).trim())
        return;
    const where = sha !== null
        ? `the base commit ${sha} has it otherwise or not at all`
        : 'there is no base commit that has it';
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`--accepted is ${asked}, which lies in the checkout, and ${where}: a change must not accept its own regression. Bring the file from elsewhere, such as the target branch, to a folder outside of the checkout.`);
}
/** Where it lies, however its folder is written, even if it is a link to somewhere else. */
async function inFolder(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


/***/ }),

/***/ 11662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRuleNames: () => (/* binding */ checkRuleNames),
  decide: () => (/* binding */ gate_decide),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/gate/accepted.js
var accepted = __webpack_require__(67966);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/gate/rule.js
var rule = __webpack_require__(36021);
;// CONCATENATED MODULE: ./build/gate/rules/answers.js

const badAnswers = {
    name: 'bad-answers',
    description: 'More than 1 % of the answers of an endpoint or scenario were bad.',
    remedy: 'Repair the service, or correct what the endpoint expects (expect.status, expect.bodyContains).',
    everyday: 'fail',
    release: 'fail',
    cases: (evidence) => casesOf(evidence, ({ assumed }) => !assumed),
    inOrder: ({ stack, comparison }) => {
        if (!comparison || comparison.unmeasured.length > 0 || comparison.badAnswers.length > 0)
            return null;
        const asked = [
            ...(stack.endpoints.length > 0 ? [(0,rule/* plural */.L)(stack.endpoints.length, 'endpoint')] : []),
            ...(stack.scenarios.length > 0 ? [(0,rule/* plural */.L)(stack.scenarios.length, 'load scenario')] : []),
        ];
        if (asked.length === 0)
            return null;
        return {
            subject: 'stack',
            text: `${(0,rule/* listed */.K)(asked)} gave good answers`,
            evidence: { document: 'comparison', id: 'badAnswers' },
        };
    },
};
const assumedPath = {
    name: 'assumed-path',
    description: 'A path that no one declared never gave a good answer: the guess may be wrong.',
    remedy: 'Declare the endpoint with its real path under "endpoints" in .compose-gate.yml.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: (evidence) => casesOf(evidence, ({ assumed }) => assumed),
};
const endpointNotMeasured = {
    name: 'endpoint-not-measured',
    description: 'An endpoint or scenario that should have been measured was not.',
    remedy: 'Read the notices in the report for what stopped it, and run again.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: ({ comparison }) => (comparison?.unmeasured ?? []).map(({ subject, text }) => ({
        subject,
        text,
        evidence: { document: 'comparison', id: `unmeasured:${subject}` },
    })),
};
function casesOf({ comparison }, which) {
    return (comparison?.badAnswers ?? []).filter(which).map(({ id, subject, text }) => ({
        subject,
        text,
        evidence: { document: 'comparison', id },
    }));
}

;// CONCATENATED MODULE: ./build/gate/rules/baseline.js
const noBaseline = {
    name: 'no-baseline',
    coverage: true,
    description: 'A base was measured, and no committed baseline holds the history beside it.',
    remedy: 'Add the runs of the default branch with `compose-gate baseline update`, and commit the file.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: ({ comparison }) => {
        if (comparison?.basis.kind !== 'base-variant' || comparison.baseline.kind === 'used')
            return [];
        return [
            {
                subject: 'stack',
                text: `${comparison.baseline.why}, so slow creep over many changes is not seen`,
                evidence: { document: 'comparison', id: 'baseline' },
            },
        ];
    },
};
const startOrder = {
    name: 'start-order',
    description: 'A service starts on the other side of what it waits for than in the baseline.',
    remedy: 'Look at depends_on: if the new order is wanted, the next `compose-gate baseline update` keeps it.',
    everyday: 'warn',
    release: 'warn',
    cases: ({ comparison }) => comparison?.baseline.kind === 'used'
        ? comparison.baseline.startOrder.map((text) => ({
            subject: 'stack',
            text: `the order of starts changed: ${text}`,
            evidence: { document: 'comparison', id: 'baseline' },
        }))
        : [],
};

;// CONCATENATED MODULE: ./build/gate/rules/budgets.js

const budgetMissed = {
    name: 'budget-missed',
    description: 'A figure is beyond an absolute limit: ready, health answer, CPU or memory.',
    remedy: 'Make it cheaper or faster, or raise its limit in .compose-gate.yml (budgets, or services.NAME.budgets).',
    everyday: 'fail',
    release: 'fail',
    cases: (evidence) => budgets_casesOf(evidence, 'missed'),
    inOrder: ({ comparison }) => {
        const judged = (comparison?.budgets ?? []).filter(({ outcome }) => outcome === 'met' || outcome === 'warn').length;
        if (judged === 0)
            return null;
        return {
            subject: 'stack',
            text: judged === 1 ? 'its one budget was met' : `all ${judged} budgets were met`,
            evidence: { document: 'comparison', id: 'budgets' },
        };
    },
};
const budgetNotMeasured = {
    name: 'budget-not-measured',
    description: 'A budget could not be judged because its figure was not measured.',
    remedy: 'Read the notices in the report for what stopped it, and run again.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: (evidence) => budgets_casesOf(evidence, 'not-measured'),
};
const budgetWarning = {
    name: 'budget-warning',
    description: 'A figure is near its absolute limit, or a slow health check hides when a service was ready.',
    remedy: 'Look at it before it fails: give the service more, or make it use less.',
    everyday: 'warn',
    release: 'warn',
    cases: ({ comparison }) => (comparison?.budgets ?? [])
        .filter(({ outcome }) => outcome === 'warn')
        .map((budget) => ({ ...caseOf(budget), ...(budget.name === 'ready' && HIDDEN) })),
};
/** The ready budget warns of nothing else: it has no level below its limit. */
const HIDDEN = {
    remedy: 'Set healthcheck.start_interval of the service (and start_period), or declare an endpoint that says when it is ready.',
};
const limitMissing = {
    name: 'limit-missing',
    coverage: true,
    description: 'A service has no CPU or memory limit, so a share of it cannot be judged.',
    remedy: 'Set deploy.resources.limits of the service.',
    everyday: 'pass',
    release: 'warn',
    cases: ({ comparison }) => {
        const without = (comparison?.budgets ?? []).filter(({ outcome }) => outcome === 'no-limit');
        const services = [...new Set(without.map(({ service }) => service))].map((service) => ({
            service,
            limits: limitNames(without.filter((budget) => budget.service === service)),
        }));
        const kinds = [...new Set(services.map(({ limits }) => limits))];
        return kinds.map((limits) => {
            const names = services.filter((each) => each.limits === limits).map(({ service }) => service);
            return {
                subject: names.length === 1 ? (names[0] ?? 'stack') : 'stack',
                text: `${(0,rule/* listed */.K)(names)} ${names.length === 1 ? 'has' : 'have'} no ${limits} limit`,
                evidence: { document: 'comparison', id: `no-limit:${names.join(',')}` },
            };
        });
    },
};
/** `CPU and no memory` */
function limitNames(budgets) {
    const names = budgets.map(({ name }) => (name === 'cpu' ? 'CPU' : name));
    return [...new Set(names)].join(' and no ');
}
function budgets_casesOf({ comparison }, outcome) {
    return (comparison?.budgets ?? []).filter((budget) => budget.outcome === outcome).map(caseOf);
}
function caseOf({ id, subject, text }) {
    return { subject, text, evidence: { document: 'comparison', id } };
}

;// CONCATENATED MODULE: ./build/gate/scan-coverage.js
const SMALLEST_FIRST = ['none', 'part', 'whole'];
/** `no high or critical finding`, and of what; null where nothing was scanned. */
function noneFound(findings, what, variants) {
    const vulnerabilities = coverage(findings, ['trivy', 'snyk'], variants);
    const hardening = coverage(findings, ['hardening'], variants);
    const isStored = findings.basis.kind === 'baseline' && variants.includes('base');
    if (vulnerabilities === 'none' && hardening === 'none')
        return null;
    const gaps = [
        ...gap(vulnerabilities, 'vulnerabilities were not scanned'),
        ...(isStored
            ? ['of hardening and secrets nothing is stored to compare with']
            : gap(hardening, 'hardening was not looked at')),
    ];
    return `no ${what} ${noun(vulnerabilities, hardening)}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`;
}
function noun(vulnerabilities, hardening) {
    if (vulnerabilities === 'none')
        return 'hardening finding';
    return hardening === 'none' ? 'vulnerability' : 'finding';
}
function gap(of, words) {
    return { none: [words], part: [`${words} everywhere`], whole: [] }[of];
}
/** One scanner that saw everything is enough; of several variants, the one that was seen least counts. */
function coverage({ scanners }, names, variants) {
    const asked = scanners.filter(({ name }) => names.includes(name));
    const ofVariant = variants.map((variant) => most(asked.map((scanner) => coverageOf(scanner, variant))));
    return SMALLEST_FIRST.find((each) => ofVariant.includes(each)) ?? 'none';
}
function most(all) {
    return SMALLEST_FIRST.findLast((each) => all.includes(each)) ?? 'none';
}
function coverageOf({ targets }, variant) {
    const own = targets.filter((target) => target.variant === variant);
    const scanned = own.filter(({ outcome }) => outcome.kind === 'scanned').length;
    if (scanned === 0)
        return 'none';
    return scanned === own.length ? 'whole' : 'part';
}

;// CONCATENATED MODULE: ./build/gate/rules/findings.js


const newFinding = {
    name: 'new-finding',
    description: 'A high or critical finding is in the head and not in the base, or there in more services or rated higher. Without a base, vulnerabilities are held against the packages of a stored run.',
    remedy: 'Apply its fix, or accept it under "ignores" with a reason and an end.',
    everyday: 'fail',
    release: 'fail',
    cases: ({ findings }) => findings
        ? serious(findings)
            .filter(({ change }) => change === 'new' || change === 'worse')
            .map(findings_caseOf)
        : [],
    inOrder: ({ findings }) => findings && scannersOfBase(findings).size > 0
        ? inOrder(noneFound(findings, 'new high or critical', ['base', 'head']))
        : null,
};
const findingWithoutBase = {
    name: 'finding-without-base',
    description: 'The head has high or critical findings, and neither a base nor stored packages to tell new from old.',
    remedy: 'Apply the fixes, or accept some under "ignores" with a reason and an end.',
    everyday: 'warn',
    release: 'fail',
    cases: ({ findings }) => findings
        ? together(serious(findings).filter(({ change }) => change === 'unknown'), findings.basis.kind === 'baseline'
            ? 'of which nothing stored tells whether they are new'
            : 'and no base to tell new from old')
        : [],
    inOrder: ({ findings }) => findings && scannersOfBase(findings).size === 0
        ? inOrder(noneFound(findings, 'high or critical', ['head']))
        : null,
};
const knownFinding = {
    name: 'known-finding',
    description: 'A high or critical finding is in the head, and in the base or the stored packages as well.',
    remedy: 'Apply the fixes, or accept some under "ignores" with a reason and an end.',
    everyday: 'pass',
    release: 'fail',
    cases: ({ findings }) => findings
        ? together(serious(findings).filter(({ change }) => change === 'unchanged'), findings.basis.kind === 'baseline'
            ? `that the packages in ${findings.basis.path} have too`
            : 'that the base has too')
        : [],
};
const ignoreExpired = {
    name: 'ignore-expired',
    description: 'An entry under "ignores" has ended; what it covered counts again.',
    remedy: 'Remove the entry, or renew it with a new reason and end.',
    everyday: 'warn',
    release: 'warn',
    cases: ({ findings }) => (findings?.unusedIgnores ?? [])
        .filter(({ why }) => why === 'expired')
        .map(({ id, reason }) => ({
        subject: id,
        text: `the ignore of ${id} has expired (${reason})`,
        evidence: { document: 'findings', id },
    })),
};
/** How many findings are named in one sentence; all are in the findings table. */
const MAX_NAMED = 3;
/** One case for all: fifty lines of old findings would bury what matters. */
function together(found, what) {
    const [first] = found;
    if (!first)
        return [];
    const counts = SERIOUS.map((severity) => ({
        severity,
        count: found.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`);
    const named = found.slice(0, MAX_NAMED).map(shortly).join(', ');
    const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : '';
    return [
        {
            subject: found.length === 1 ? (first.services[0] ?? 'stack') : 'stack',
            text: `${(0,rule/* listed */.K)(counts)} finding${found.length === 1 ? '' : 's'} ${what}: ${named}${more}`,
            evidence: { document: 'findings', id: first.key },
        },
    ];
}
const SERIOUS = ['critical', 'high'];
function serious(findings) {
    const inHead = findings.findings.filter(({ variants }) => variants.includes('head'));
    return SERIOUS.flatMap((severity) => inHead.filter((finding) => finding.severity === severity));
}
/** Scanners whose word on the base is whole: one failed target of the base, and "not in the base" is not known. */
function scannersOfBase(findings) {
    return new Set(findings.scanners
        .filter(({ targets }) => {
        const ofBase = targets.filter(({ variant }) => variant === 'base');
        return ofBase.length > 0 && ofBase.every(({ outcome }) => outcome.kind === 'scanned');
    })
        .map(({ name }) => name));
}
function findings_caseOf(finding) {
    const fix = finding.package?.fixedVersion;
    return {
        subject: finding.services[0] ?? 'stack',
        text: `${finding.change}: ${shortly(finding)} (${finding.severity}): ${finding.title}${fix ? `; fixed in ${fix}` : ''}`,
        evidence: { document: 'findings', id: finding.key },
    };
}
function shortly({ id, package: pack, services }) {
    const where = pack ? ` in ${pack.name} ${pack.installedVersion ?? ''}`.trimEnd() : '';
    const of = services.length > 2 ? (0,rule/* plural */.L)(services.length, 'service') : (0,rule/* listed */.K)(services);
    return `${id}${where}${of === '' ? '' : ` of ${of}`}`;
}
function inOrder(text) {
    if (text === null)
        return null;
    return { subject: 'stack', text, evidence: { document: 'findings', id: 'findings' } };
}

// EXTERNAL MODULE: ./build/gate/rules/metrics.js
var metrics = __webpack_require__(92506);
// EXTERNAL MODULE: ./build/records/faults.js
var faults = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/records/rounds.js
var rounds = __webpack_require__(31529);
;// CONCATENATED MODULE: ./build/gate/rules/stack.js
const headNotStarted = {
    name: 'head-not-started',
    description: 'The head does not build, does not start, or a service of it dies or never gets ready.',
    remedy: 'Read the last log lines of the service in the report; `docker compose up` shows the same.',
    everyday: 'fail',
    release: 'fail',
    cases: (evidence) => problemsOf(evidence, 'head'),
    inOrder: ({ stack }) => {
        const head = stack.variants.find(({ variant }) => variant === 'head');
        if (!head || head.services.length === 0)
            return null;
        const count = head.services.length;
        return {
            subject: 'stack',
            text: count === 1 ? 'the service started' : `all ${count} services started`,
            evidence: { document: 'stack', id: 'head' },
        };
    },
};
const baseNotStarted = {
    name: 'base-not-started',
    description: 'The base does not build or start, so there is nothing to compare the head with.',
    remedy: 'Repair the base branch first, or compare with another base.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: (evidence) => problemsOf(evidence, 'base'),
};
const restarted = {
    name: 'restarted',
    description: 'A service restarted while it was measured, and came up again.',
    remedy: 'Let it wait for what it needs (depends_on with a condition) instead of dying.',
    everyday: 'warn',
    release: 'warn',
    cases: ({ comparison }) => (comparison?.metrics ?? []).flatMap(({ id, name, subject, head, verdict }) => name === 'restarts' && head !== null && head > 0 && verdict !== 'regressed'
        ? {
            subject,
            text: `${subject} restarted ${head === 1 ? 'once' : `${head} times`} in a round`,
            evidence: { document: 'comparison', id },
        }
        : []),
};
const FAILED = { 'build-failed': 'was not built', 'start-failed': 'did not start' };
/** What the rounds saw is in the comparison; without one, only what `up` saw is known. */
function problemsOf({ stack, comparison }, variant) {
    if (comparison) {
        return comparison.problems
            .filter((problem) => problem.variant === variant)
            .map(({ subject, text }) => ({
            subject,
            text,
            evidence: { document: 'comparison', id: `problem:${variant}:${subject}` },
        }));
    }
    const found = stack.variants.find((candidate) => candidate.variant === variant);
    if (!found)
        return [];
    const problems = found.problems.map(({ service, text }) => ({ subject: service, text }));
    if (problems.length === 0 && found.outcome.kind !== 'started') {
        problems.push({ subject: 'stack', text: `the ${variant} ${FAILED[found.outcome.kind]}` });
    }
    return problems.map((problem) => ({
        ...problem,
        evidence: { document: 'stack', id: `problem:${variant}:${problem.subject}` },
    }));
}
const headMissing = {
    name: 'head-missing',
    description: 'The stack document has no head, or a head without services.',
    remedy: 'Run `compose-gate up` again.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: ({ stack }) => {
        const head = stack.variants.find(({ variant }) => variant === 'head');
        const services = head?.services.length ?? 0;
        if (services > 0 || head?.problems.length)
            return [];
        const text = head ? 'the head has no services' : 'nothing was started as head';
        return [{ subject: 'stack', text, evidence: { document: 'stack', id: 'head' } }];
    },
};

;// CONCATENATED MODULE: ./build/gate/rules/run.js



/** No policy can turn this off: a gate that passes because nothing was checked is worse than none. */
const nothingChecked = {
    name: 'nothing-checked',
    description: 'Not one service was measured and not one thing was scanned.',
    remedy: 'Run `compose-gate measure` and `compose-gate scan` before the gate.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    explainedBy: headNotStarted.name,
    fixed: true,
    cases: (evidence) => wasJudged(evidence) || wasScanned(evidence)
        ? []
        : [
            {
                subject: 'stack',
                text: 'nothing was checked: no service was measured and nothing was scanned',
                evidence: { document: 'stack', id: 'head' },
            },
        ],
};
const documentsDiffer = {
    name: 'documents-differ',
    description: 'A document is left over from another run.',
    remedy: 'Delete the output folder and run all steps again.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    fixed: true,
    cases: ({ stack, run, comparison, findings }) => [run, comparison, findings].flatMap((document) => document && document.runId !== stack.runId
        ? {
            subject: `${document.document}.json`,
            text: `${document.document}.json is of run ${document.runId}, stack.json of run ${stack.runId}`,
            evidence: { document: document.document, id: document.runId },
        }
        : []),
};
const notMeasured = {
    name: 'not-measured',
    description: 'The stack was not measured, or what was measured was not judged.',
    remedy: 'Run `compose-gate measure` and `compose-gate compare` before the gate.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    explainedBy: headNotStarted.name,
    cases: ({ run, comparison }) => {
        if (!run)
            return [missing('run', 'the stack was not measured')];
        if (!comparison)
            return [missing('comparison', 'what was measured was not compared')];
        const isSaid = comparison.unmeasured.length > 0;
        return isSaid || hasFigures(comparison)
            ? []
            : [missing('comparison', 'not one service was judged')];
    },
};
const runPartial = {
    name: 'run-partial',
    description: 'Measuring ended before it was complete.',
    remedy: 'Run it again, with more time if that was the reason (--time-budget).',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: ({ run }) => run?.status.kind === 'partial'
        ? [
            {
                subject: 'run',
                text: `measuring ended early: ${run.status.reason}`,
                evidence: { document: 'run', id: 'status' },
            },
        ]
        : [],
};
const measurementError = {
    name: 'measurement-error',
    description: 'Something went wrong while measuring, and a number may be missing because of it.',
    remedy: 'Read the notice; run again when its cause is gone.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: ({ run }) => [...(run?.notices ?? []), ...(run?.rounds ?? []).flatMap((round) => round.notices)]
        .filter(isFaultOfMeasuring)
        .map(({ code, subject, text }) => ({
        subject: subject ?? 'run',
        text,
        evidence: { document: 'run', id: code },
    })),
};
/**
 * Faults of the stack are problems of the comparison, and blocks that are void for their bad answers are judged by the count
 * of those: what remains is a fault of measuring.
 */
function isFaultOfMeasuring(notice) {
    return notice.level === 'error' && !(0,faults/* isStackFault */.x)(notice) && notice.code !== 'block-void';
}
function missing(document, text) {
    return { subject: 'stack', text, evidence: { document, id: 'missing' } };
}
/** A service that was left out by the configuration is not one that was measured. */
function wasJudged({ stack, run, comparison }) {
    const left = new Set(stack.settings.unmeasured);
    const judged = (run ? (0,rounds/* measuredRounds */.w)(run) : []).some((round) => round.startup.services.some(({ service }) => !left.has(service)));
    return judged && comparison !== undefined && hasFigures(comparison);
}
function hasFigures({ budgets }) {
    return budgets.some(({ value }) => value !== null);
}
function wasScanned({ findings }) {
    return (findings?.scanners ?? []).some(({ targets }) => targets.some(({ outcome }) => outcome.kind === 'scanned'));
}

// EXTERNAL MODULE: ./build/records/scan-failures.js
var scan_failures = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/gate/rules/scanners.js


const SCANNER_TITLES = {
    trivy: 'Trivy',
    snyk: 'Snyk',
    hardening: 'the hardening rules',
};
const scanFailed = {
    name: 'scan-failed',
    description: 'A scan was started and did not finish for an image or file.',
    remedy: 'Read what the scanner said; run again when it is repaired.',
    everyday: 'evidence-missing',
    release: 'evidence-missing',
    cases: ({ findings }) => (findings?.scanners ?? []).flatMap(failuresOf),
};
const scannerMissing = {
    name: 'scanner-missing',
    coverage: true,
    description: 'A scanner was asked for and could not be used: not installed, no token, no quota.',
    remedy: 'Install it or give its token, or turn it off under "scan" in .compose-gate.yml.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: ({ findings }) => (findings?.scanners ?? []).flatMap(({ name, outcome }) => {
        if (outcome.kind !== 'not-scanned')
            return [];
        if (outcome.reason === 'not-asked' || outcome.reason === 'nothing-to-scan')
            return [];
        return {
            subject: name,
            text: `${SCANNER_TITLES[name]} did not scan: ${outcome.text}`,
            evidence: { document: 'findings', id: name },
        };
    }),
};
const notScanned = {
    name: 'not-scanned',
    coverage: true,
    description: 'There is no findings document: nothing was scanned.',
    remedy: 'Run `compose-gate scan` before the gate.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: ({ findings }) => findings
        ? []
        : [
            {
                subject: 'stack',
                text: 'nothing was scanned',
                evidence: { document: 'findings', id: 'missing' },
            },
        ],
};
/** Beyond this many targets, their number says more than their names. */
const scanners_MAX_NAMED = 3;
/** A scanner that failed as a whole says so once; else targets that failed for one reason are told together. */
function failuresOf({ name, outcome, targets }) {
    const evidence = { document: 'findings', id: name };
    const title = SCANNER_TITLES[name];
    if (outcome.kind === 'failed') {
        return [{ subject: name, text: `${title} failed: ${outcome.text}`, evidence }];
    }
    return (0,scan_failures/* scanFailures */.p)(targets).map(({ why, targets: failed }) => {
        const names = failed.map(namedTarget);
        const hidden = names.length - scanners_MAX_NAMED;
        const shown = names.slice(0, scanners_MAX_NAMED);
        const where = hidden > 0 ? `${shown.join(', ')} and ${hidden} more` : (0,rule/* listed */.K)(shown);
        return {
            subject: name,
            text: `${title} failed on ${where} (${names.length} of ${(0,rule/* plural */.L)(targets.length, 'target')}): ${why}`,
            evidence,
        };
    });
}
function namedTarget({ name, variant }) {
    return variant === 'base' ? `${name} of the base` : name;
}

;// CONCATENATED MODULE: ./build/gate/rules/all.js








const rules = [
    headNotStarted,
    badAnswers,
    metrics/* regression */.y8,
    budgetMissed,
    newFinding,
    findingWithoutBase,
    knownFinding,
    nothingChecked,
    documentsDiffer,
    headMissing,
    baseNotStarted,
    notMeasured,
    runPartial,
    endpointNotMeasured,
    budgetNotMeasured,
    measurementError,
    scanFailed,
    notScanned,
    scannerMissing,
    metrics/* inconclusive */.Ni,
    metrics/* noBase */.pr,
    noBaseline,
    assumedPath,
    budgetWarning,
    restarted,
    startOrder,
    ignoreExpired,
    limitMissing,
];
/** What a policy may name. */
const policyRuleNames = rules
    .filter((rule) => !rule.fixed)
    .map((rule) => rule.name);

;// CONCATENATED MODULE: ./build/gate/headline.js



/** What these warn of is named after "not checked" already. */
const coverageRules = new Set(rules.filter(({ coverage }) => coverage).map(({ name }) => name));
/** What is named in the sentence; the rest is counted. */
const MAX_IN_ORDER = 6;
const MAX_NOT_CHECKED = 4;
/** A scanner may say a paragraph: its first sentence is here, the whole of it with its decision. */
const MAX_REASON = 200;
const FIRST_SENTENCE = /^.*?[a-z0-9)"'`]{2}(?=[.!?]\s+\p{Lu})/u;
function headline(decisions, unchecked) {
    return `${verdict(decisions)}${letThrough(decisions)}${exceptFor(unchecked)}.`;
}
function verdict(decisions) {
    const of = (outcome) => decisions.filter((decision) => decision.outcome === outcome);
    const failures = of('fail');
    if (failures.length > 0)
        return `Failed: ${firstOf(failures)}`;
    const missing = of('evidence-missing');
    if (missing.length > 0)
        return `Not decided, for want of evidence: ${firstOf(missing)}`;
    const warnings = of('warn').filter(({ rule }) => !coverageRules.has(rule));
    if (warnings.length > 0) {
        return `Passed with ${(0,rule/* plural */.L)(warnings.length, 'warning')}: ${firstOf(warnings)}`;
    }
    const inOrder = of('pass').filter(isInOrder).slice(0, MAX_IN_ORDER);
    return inOrder.length === 0 ? 'Passed' : `Passed: ${inOrder.map(({ text }) => text).join(', ')}`;
}
/** Looked at and fine, as against found and not minded. */
function isInOrder({ remedy }) {
    return remedy === null;
}
/** An override leaves a trace in the first line. */
function letThrough(decisions) {
    const accepted = decisions.filter(({ outcome, defaultOutcome }) => outcome === 'pass' && (defaultOutcome === 'fail' || defaultOutcome === 'evidence-missing'));
    return accepted.length === 0 ? '' : `; let through by the policy: ${firstOf(accepted)}`;
}
function firstOf(decisions) {
    const more = decisions.length - 1;
    const text = (0,records_text/* plainText */.wh)(decisions[0]?.text ?? '', Number.POSITIVE_INFINITY);
    const [sentence] = FIRST_SENTENCE.exec(text) ?? [text];
    return `${(0,records_text/* plainText */.wh)(sentence, MAX_REASON)}${more > 0 ? ` (and ${more} more)` : ''}`;
}
function exceptFor(unchecked) {
    if (unchecked.length === 0)
        return '';
    const named = unchecked.slice(0, MAX_NOT_CHECKED).join(', ');
    const more = unchecked.length - MAX_NOT_CHECKED;
    return `; not checked: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/gate/not-checked.js


function notChecked(evidence) {
    return [...measuring(evidence), ...comparing(evidence), ...scanning(evidence)];
}
function measuring({ stack, run, comparison }) {
    if (!run) {
        // A head that did not start is the verdict itself, and no gap in it.
        return didStart(stack) ? ['start-up, answers, CPU and memory (nothing was measured)'] : [];
    }
    const left = stack.settings.unmeasured.map((name) => `${name} (left out by the configuration)`);
    return [...left, ...loading({ stack }), ...limits(comparison)];
}
function didStart({ variants }) {
    return variants.some(({ variant, outcome }) => variant === 'head' && outcome.kind === 'started');
}
function loading({ stack }) {
    if (stack.endpoints.length === 0)
        return ['answer times and load (no endpoint is known)'];
    const paced = stack.scenarios.some(({ budgets, load }) => budgets && load.kind === 'open');
    return paced ? [] : ['CPU and memory under load (no scenario has an arrival rate)'];
}
/** Beyond this many names, their number says more. */
const MAX_NAMES = 3;
function limits(comparison) {
    return ['cpu', 'memory'].flatMap((name) => {
        const services = new Set((comparison?.budgets ?? [])
            .filter((budget) => budget.name === name && budget.outcome === 'no-limit')
            .map(({ service }) => service));
        if (services.size === 0)
            return [];
        const whose = services.size > MAX_NAMES ? (0,rule/* plural */.L)(services.size, 'service') : (0,rule/* listed */.K)([...services]);
        return `the ${name === 'cpu' ? 'CPU' : name} share of ${whose} (no limit is set)`;
    });
}
function comparing({ comparison }) {
    const basis = comparison?.basis;
    const why = (0,metrics/* whyNotCompared */.DI)(comparison);
    if (why !== null)
        return [`regressions (${why})`];
    if (basis?.kind === 'base-variant' && basis.baseline === null) {
        return ['slow creep over many changes (no committed baseline)'];
    }
    if (basis?.kind === 'baseline' && !gatesTime(comparison)) {
        return [`changes in time (${whyNoTime(comparison)})`];
    }
    return [];
}
const TIMES = new Set(['startup', 'latency-p50', 'cpu-per-request']);
function gatesTime(comparison) {
    return (comparison?.metrics ?? []).some(({ gated, name }) => gated && TIMES.has(name));
}
function whyNoTime(comparison) {
    const undecided = comparison?.metrics.find(({ name, verdict, interval }) => TIMES.has(name) && verdict === 'inconclusive' && interval === null);
    return undecided?.reason ?? 'the stored runs of this machine cannot tell';
}
function scanning({ findings }) {
    if (!findings)
        return ['vulnerabilities and hardening (nothing was scanned)'];
    return findings.scanners.flatMap(({ name, outcome }) => outcome.kind === 'not-scanned' && outcome.reason !== 'nothing-to-scan'
        ? `${TITLES[name]} (${WHY[outcome.reason]})`
        : []);
}
const TITLES = {
    trivy: 'vulnerabilities by Trivy',
    snyk: 'vulnerabilities by Snyk',
    hardening: 'hardening',
};
const WHY = {
    'not-installed': 'not installed',
    'wrong-version': 'version not accepted',
    'no-token': 'no token',
    quota: 'quota used up',
    unavailable: 'not available',
    'not-asked': 'turned off',
};

;// CONCATENATED MODULE: ./build/gate/decide.js




/** Names in a policy that no rule has, or that no policy may change. */
function unknownRules(overrides) {
    return Object.keys(overrides).filter((name) => !policyRuleNames.includes(name));
}
function decideGate(input) {
    const judged = (0,accepted/* withAccepted */.Yx)(withoutExplained(rules.flatMap((rule) => decide(rule, input))), input);
    const decisions = judged.decisions.sort((a, b) => RANK[a.outcome] - RANK[b.outcome]);
    const unchecked = notChecked(input);
    return {
        schemaVersion: 1,
        document: 'gate',
        runId: input.stack.runId,
        createdAt: input.createdAt,
        tool: input.stack.tool,
        policy: input.policy,
        ...resultOf(decisions),
        headline: headline(decisions, unchecked),
        notChecked: unchecked,
        decisions,
        accepted: judged.accepted,
    };
}
const RANK = { fail: 0, 'evidence-missing': 1, warn: 2, pass: 3 };
function decide(rule, input) {
    const defaultOutcome = input.policy === 'release' ? rule.release : rule.everyday;
    const outcome = override(rule, input.overrides) ?? defaultOutcome;
    const cases = rule.cases(input).map(withoutFullStop);
    if (cases.length > 0) {
        const { name, remedy } = rule;
        return cases.map((each) => ({ rule: name, outcome, defaultOutcome, remedy, ...each }));
    }
    const inOrder = rule.inOrder?.(input);
    if (!inOrder)
        return [];
    // What is in order needs no remedy, and no policy made it so.
    return [{ rule: rule.name, outcome: 'pass', defaultOutcome: 'pass', remedy: null, ...inOrder }];
}
/** What follows from a failure need not be said beside it; where the policy lets that failure through, it is said. */
function withoutExplained(all) {
    const failed = new Set(all.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    const explained = new Set(rules
        .filter(({ explainedBy }) => explainedBy !== undefined && failed.has(explainedBy))
        .map(({ name }) => name));
    return all.filter(({ rule }) => !explained.has(rule));
}
/** Other documents write whole sentences; here they are parts of one. */
function withoutFullStop(each) {
    return { ...each, text: each.text.replace(/\.$/, '') };
}
function override(rule, overrides) {
    return !rule.fixed && Object.hasOwn(overrides, rule.name) ? overrides[rule.name] : undefined;
}
function resultOf(decisions) {
    const has = (outcome) => decisions.some((each) => each.outcome === outcome);
    if (has('fail'))
        return { result: 'fail', exitCode: 1 };
    if (has('evidence-missing'))
        return { result: 'fail', exitCode: 3 };
    return { result: has('warn') ? 'warn' : 'pass', exitCode: 0 };
}

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/records/documents.js
var records_documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/commands/accepted.js
var commands_accepted = __webpack_require__(77445);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
;// CONCATENATED MODULE: ./build/commands/policy.js
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target', 'merge_group']);
function policyOf(asked, context) {
    if (asked !== 'auto')
        return asked;
    return PULL_REQUEST_EVENTS.has(context.env['GITHUB_EVENT_NAME'] ?? '') ? 'pull-request' : 'local';
}

// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
;// CONCATENATED MODULE: ./build/commands/gate.js












const inputs = {
    ...shared_inputs/* outputInput */.WK,
    ...shared_inputs/* policyInput */.JM,
    ...shared_inputs/* acceptedInput */._C,
};
const gate = (0,command/* defineCommand */.N)({
    name: 'gate',
    summary: 'Decide: pass, warn or fail, each decision with its rule',
    details: 'Reads the documents of the run, applies the policy and writes gate.json. Its exit code is the decision, so it comes after every report: a step after it runs with if: always(). A document that an earlier step should have written is missing evidence, never a pass.',
    inputs,
    outputs: { result: 'pass, warn or fail', headline: 'One sentence: the decision and why' },
    async run(inputs, context) {
        const { headline, exitCode } = await gate_decide(inputs, context);
        context.log.info(headline);
        return exitCode;
    },
});
/** Leaves the headline unsaid, for a caller whose report begins with it. */
async function gate_decide(inputs, context) {
    const directory = (0,session/* outputDirectory */.rk)(inputs, context);
    const documents = await (0,run_documents/* readRunDocuments */.e)(directory);
    const { stack } = documents;
    checkRuleNames(stack.settings.policy);
    const document = decideGate({
        ...documents,
        accepted: await (0,commands_accepted/* readAccepted */.o)(inputs.accepted, stack, context),
        policy: policyOf(inputs.policy, context),
        overrides: stack.settings.policy,
        createdAt: new Date().toISOString(),
    });
    await (0,records_documents/* writeDocument */.ft)(directory, 'gate', document);
    await context.setOutputs({ result: document.result, headline: document.headline });
    for (const each of document.accepted.filter(({ state }) => state !== 'applied')) {
        context.log.warn(`${each.metric}, accepted by ${each.by}, changes nothing: ${(0,accepted/* whyNot */.OB)(each)}.`);
    }
    return document;
}
/** @throws UserError: a rule name with a slip in it would leave the rule as strict, or as lax, as before. */
function checkRuleNames(policy) {
    const [unknown] = unknownRules(policy);
    if (unknown === undefined)
        return;
    throw new errors/* UserError */.yo(`The policy names the rule "${unknown}", which does not exist. ${(0,nearest/* suggestion */.h)(unknown, policyRuleNames)}`);
}


/***/ }),

/***/ 67966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Yx: () => (/* binding */ withAccepted),
/* harmony export */   he: () => (/* binding */ isCounted)
/* harmony export */ });
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
/* harmony import */ var _rules_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92506);


/** What was accepted is still told, with who and why, and fails nothing; where an acceptance does not hold, that is told beside it. */
function withAccepted(decisions, input) {
    const accepted = (input.accepted ?? []).map((each) => ({ ...each, state: stateOf(each, input) }));
    return { accepted, decisions: decisions.map((decision) => judged(decision, accepted)) };
}
function judged(decision, accepted) {
    if (decision.rule !== _rules_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .regression */ .y8.name || decision.outcome !== 'fail')
        return decision;
    const own = accepted.filter(({ metric }) => metric === decision.evidence.id);
    const found = own.find(({ state }) => state === 'applied');
    if (found) {
        const text = `${decision.text}, accepted by ${found.by} until ${found.until}: ${found.reason}`;
        return { ...decision, outcome: 'warn', text, remedy: `Repair it before ${found.until}.` };
    }
    return own.reduce((told, each) => ({
        ...told,
        text: `${told.text}; that ${each.by} accepted it does not hold: ${whyNot(each)}`,
    }), decision);
}
/** Why an acceptance changes nothing, for a message. */
function whyNot({ state, until, headCommit, change, metric }) {
    switch (state) {
        case 'applied':
            return 'it does';
        case 'expired':
            return `it ended on ${until}`;
        case 'other-commit':
            return `it is for the commit ${headCommit}`;
        case 'no-commit':
            return 'head was built from files that are in no commit';
        case 'larger':
            return `it is for a change of up to ${isCounted(metric) ? change : (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(change)}`;
        case 'not-regressed':
            return 'that metric has not regressed';
    }
}
/** Their changes are numbers; all others are shares. */
function isCounted(metric) {
    return /^(?:restarts|oom-kills):/.test(metric);
}
const DATE_LENGTH = 'YYYY-MM-DD'.length;
function stateOf({ metric, change, headCommit, until }, input) {
    const found = input.comparison?.metrics.find(({ id }) => id === metric);
    if (found?.verdict !== 'regressed')
        return 'not-regressed';
    if (input.stack.headCommit === null)
        return 'no-commit';
    if (headCommit !== input.stack.headCommit)
        return 'other-commit';
    if (until < input.createdAt.slice(0, DATE_LENGTH))
        return 'expired';
    return isLarger(found, change) ? 'larger' : 'applied';
}
/** Measured again, the same change comes out a little different: larger is what cannot be the accepted size any more. */
function isLarger(metric, accepted) {
    return (metric.interval?.low ?? sizeOf(metric) ?? Number.POSITIVE_INFINITY) > accepted;
}
/** Stored runs give every change as a share, and nothing is a share of the zero restarts that are usual. */
function sizeOf({ id, scale, base, head, change }) {
    if (!isCounted(id) || scale !== 'ratio')
        return change;
    return base === null || head === null ? null : head - base;
}


/***/ }),

/***/ 36021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c` */
function listed(items) {
    const last = items.at(-1);
    if (items.length < 2 || last === undefined)
        return last ?? '';
    return `${items.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 92506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ whyNotCompared),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   pr: () => (/* binding */ noBase),
/* harmony export */   y8: () => (/* binding */ regression)
/* harmony export */ });
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36021);


const REPAIR_AGAINST_STORED_RUNS = 'The report shows each metric beside what the stored runs hold: repair it, or let it through by name in the policy.';
const STORE_MORE_RUNS = 'Store more runs with `compose-gate baseline update`.';
function isOfStoredRuns(comparison) {
    return comparison?.basis.kind === 'baseline';
}
const regression = {
    name: 'regression',
    description: 'A gated metric is worse than the base beyond tolerance and floor.',
    remedy: 'The report shows base and head side by side: repair it, or let it through by name in the policy.',
    everyday: 'fail',
    release: 'fail',
    cases: ({ comparison }) => (comparison?.metrics ?? [])
        .filter(({ gated, verdict }) => gated && verdict === 'regressed')
        .map((metric) => ({
        ...caseOf(metric, `regressed${by(metric)}`),
        ...(isOfStoredRuns(comparison) && { remedy: REPAIR_AGAINST_STORED_RUNS }),
    })),
    inOrder: ({ comparison }) => {
        const gated = (comparison?.metrics ?? []).filter((metric) => metric.gated);
        const undecided = gated.filter(isUndecided).length;
        const decided = gated.length - undecided;
        if (decided === 0)
            return null;
        const besides = undecided === 0 ? '' : ` (${undecided} undecided)`;
        return {
            subject: 'stack',
            text: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(decided, 'gated metric')} did not regress${besides}`,
            evidence: { document: 'comparison', id: 'metrics' },
        };
    },
};
const inconclusive = {
    name: 'inconclusive',
    description: 'A gated metric could not be decided: the noise is larger than the tolerance.',
    remedy: 'Give it more time (--time-budget), or a quieter machine.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: ({ comparison, run }) => (comparison?.metrics ?? [])
        .filter((metric) => metric.gated && isUndecided(metric))
        .map((metric) => ({
        ...caseOf(metric, `is undecided: ${metric.reason}`),
        ...(isOfStoredRuns(comparison) && {
            // More stored runs do not steady this one.
            remedy: run?.machine.steady === false
                ? 'Measure again, on a quieter machine.'
                : STORE_MORE_RUNS,
        }),
    })),
};
const noBase = {
    name: 'no-base',
    coverage: true,
    description: 'There was nothing to compare with, or no metric is gated, so regressions could not be looked for.',
    remedy: 'Name a base to measure beside it (--base), or keep a baseline with `compose-gate baseline update`.',
    everyday: 'warn',
    release: 'evidence-missing',
    cases: ({ comparison }) => {
        const why = whyNotCompared(comparison);
        if (why === null)
            return [];
        const remedy = comparison?.basis.kind === 'base-variant'
            ? { remedy: 'Gate some metric again (compare.metrics.NAME.gate in .compose-gate.yml).' }
            : {};
        return [
            {
                subject: 'stack',
                text: `regressions were not looked for: ${why}`,
                evidence: { document: 'comparison', id: 'basis' },
                ...remedy,
            },
        ];
    },
};
function isUndecided({ verdict }) {
    return verdict === 'inconclusive' || verdict === 'no-data';
}
/** Null where something was compared that a regression of would fail. */
function whyNotCompared(comparison) {
    if (!comparison)
        return null;
    const { basis, metrics } = comparison;
    if (basis.kind === 'none')
        return basis.reason;
    if (metrics.some(({ gated }) => gated))
        return null;
    return basis.kind === 'base-variant'
        ? 'no metric is gated'
        : 'nothing that the stored runs hold can be compared with this run';
}
function caseOf({ id, name, subject }, words) {
    return {
        subject,
        text: `${name} of ${subject} ${words}`,
        evidence: { document: 'comparison', id },
    };
}
function by({ base, head, change, scale, unit }) {
    if (change === null)
        return base === null || head === null ? '' : ` from ${base} to ${head}`;
    if (scale === 'ratio')
        return ` by ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(change)}`;
    return unit === 'ratio'
        ? ` by ${(0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(change)} of all answers`
        : ` by ${Number(change.toPrecision(2))} per start`;
}


/***/ })

};
;