"use strict";
exports.id = 836;
exports.ids = [836];
exports.modules = {

/***/ 1059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ checkHardeningNames),
/* harmony export */   tj: () => (/* binding */ checkRuleNames),
/* harmony export */   zq: () => (/* binding */ checkPolicyNames)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1980);
/* harmony import */ var _gate_rules_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32298);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9220);
/* harmony import */ var _platform_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95628);
/* harmony import */ var _scan_hardening_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12108);
/** Rules that a configuration names. With a slip in the name a rule would be as strict, or as lax, as before. */





/** @throws UserError */
function checkRuleNames({ policy, scan }) {
    checkPolicyNames(policy);
    checkHardeningNames(scan.rules);
}
/** @throws UserError */
function checkPolicyNames(policy) {
    const [unknown] = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownRules */ .s)(policy);
    if (unknown === undefined)
        return;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The policy names the rule "${unknown}", which does not exist. ${(0,_platform_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(unknown, _gate_rules_all_js__WEBPACK_IMPORTED_MODULE_1__/* .policyRuleNames */ .D)}`);
}
/** @throws UserError */
function checkHardeningNames(rules) {
    const [unknown] = (0,_scan_hardening_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownRules */ .sF)(rules);
    if (unknown !== undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`scan.rules: ${unknown}`);
}


/***/ }),

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

/***/ 1980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideGate),
  s: () => (/* binding */ unknownRules)
});

// EXTERNAL MODULE: ./build/gate/accepted.js
var accepted = __webpack_require__(67966);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/gate/rule.js
var rule = __webpack_require__(36021);
// EXTERNAL MODULE: ./build/gate/rules/all.js + 8 modules
var rules_all = __webpack_require__(32298);
;// CONCATENATED MODULE: ./build/gate/headline.js



/** What these warn of is named after "not checked" already. */
const coverageRules = new Set(rules_all/* rules */.a.filter(({ coverage }) => coverage).map(({ name }) => name));
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

// EXTERNAL MODULE: ./build/gate/rules/metrics.js
var metrics = __webpack_require__(92506);
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
    return Object.keys(overrides).filter((name) => !rules_all/* policyRuleNames */.D.includes(name));
}
function decideGate(input) {
    const judged = (0,accepted/* withAccepted */.Yx)(withoutExplained(rules_all/* rules */.a.flatMap((rule) => decide(rule, input))), input);
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
    const explained = new Set(rules_all/* rules */.a
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

/***/ 32298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ policyRuleNames),
  a: () => (/* binding */ rules)
});

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


/***/ })

};
;