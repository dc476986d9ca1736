"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 77445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readAccepted),
/* harmony export */   o: () => (/* binding */ readAcceptedFile)
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
    const accepted = await readAcceptedFile(asked, context);
    await refuseFromHead((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, asked), asked, stack, context);
    return accepted;
}
/** What it says, wherever it comes from: only to be told early that it is wrong. @throws UserError */
async function readAcceptedFile(asked, context) {
    if (asked === undefined)
        return [];
    const file = await (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readYamlFile */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, asked), asked);
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

/***/ 89542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ gate_decide),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/gate/accepted.js
var accepted = __webpack_require__(67966);
// EXTERNAL MODULE: ./build/gate/decide.js + 2 modules
var decide = __webpack_require__(1980);
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

// EXTERNAL MODULE: ./build/commands/rule-names.js
var rule_names = __webpack_require__(1059);
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
    (0,rule_names/* checkPolicyNames */.zq)(stack.settings.policy);
    const document = (0,decide/* decideGate */.q)({
        ...documents,
        accepted: await (0,commands_accepted/* readAccepted */.X)(inputs.accepted, stack, context),
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


/***/ })

};
;