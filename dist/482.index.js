"use strict";
exports.id = 482;
exports.ids = [482];
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

/***/ 85482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9220);
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52652);
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92152);
/* harmony import */ var _stack_variant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40077);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77445);
/* harmony import */ var _baseline_named_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22145);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23619);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76829);
/* harmony import */ var _down_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13520);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89542);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63460);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6470);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86105);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88827);
/* harmony import */ var _scanner_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73640);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44386);
/* harmony import */ var _up_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83559);

















const inputs = {
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .outputInput */ .WK,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .stackInputs */ .m7,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .baseInput */ .sJ,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .measureInputs */ ._V,
    ..._scanner_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .scannerInputs */ .e,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineInput */ .SX,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .policyInput */ .JM,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .acceptedInput */ ._C,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .githubInputs */ .dN,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .keepInput */ .Ez,
};
const check = (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .defineCommand */ .N)({
    name: 'check',
    summary: 'The whole check: up, measure, scan, compare, gate, report, down',
    details: 'Builds and starts the stack in the current folder, measures it over fresh starts, scans it, judges it and reports; then removes everything it started. A stack that does not start is a result, and is reported as one.',
    inputs,
    outputs: {
        result: 'pass, warn or fail',
        headline: 'One sentence: the decision and why',
        report: 'Path of report.md',
    },
    async run(given, context) {
        await (0,_baseline_named_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNamedBaseline */ .m)(given.baseline, context);
        await (0,_accepted_js__WEBPACK_IMPORTED_MODULE_3__/* .readAcceptedFile */ .o)(given.accepted, context);
        // Where it throws it has removed what it made, and whatever an earlier run kept is still there.
        const started = await call(_up_js__WEBPACK_IMPORTED_MODULE_14__.up, given, context);
        try {
            await checkAccepted(given, context);
            const steps = started === 0 ? [_measure_js__WEBPACK_IMPORTED_MODULE_8__.measureOnly, _scan_js__WEBPACK_IMPORTED_MODULE_10__.scan, _compare_js__WEBPACK_IMPORTED_MODULE_5__.compare] : [_scan_js__WEBPACK_IMPORTED_MODULE_10__.scan, _compare_js__WEBPACK_IMPORTED_MODULE_5__.compare];
            const failed = await attempt(steps, given, context);
            const { exitCode: decided } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__.decide)(given, context);
            await call(_report_js__WEBPACK_IMPORTED_MODULE_9__.report, given, context);
            // A local build that fails leaves nothing to judge; the report says what happened all the same.
            if (started === WRONG_INPUT)
                return started;
            return decided === 0 ? failed : decided;
        }
        finally {
            if (given.keep)
                await sayWhatIsKept(given, context);
            else
                await call(_down_js__WEBPACK_IMPORTED_MODULE_6__.down, given, context);
        }
    },
});
const WRONG_INPUT = 2;
async function sayWhatIsKept(given, context) {
    const { runId, variants } = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)((0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .outputDirectory */ .rk)(given, context), 'stack');
    // An interrupted run removes what it made all the same.
    const engine = await (0,_stack_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .x)(context.env);
    if (!(await (0,_stack_variant_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnythingLeft */ .yd)(runId, variants, engine, context.env)))
        return;
    const places = ['directory', 'output'].filter((name) => given[name] !== inputs[name].default);
    const command = ['compose-gate down', ...places.map((name) => `--${name} ${given[name]}`)];
    context.log.info(`Kept what run ${runId} made: containers, networks, volumes and images. To remove it: ${command.join(' ')}`);
}
/** Goes on after a step that could not get its evidence: what the others found is reported, and the gate knows what lacks. */
async function attempt(steps, given, context) {
    let exitCode = 0;
    for (const step of steps) {
        try {
            await call(step, given, context);
        }
        catch (error) {
            if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .EvidenceError */ .oe))
                throw error;
            context.log.warn(`${step.name}: ${error.message}`);
            exitCode = error.exitCode;
        }
    }
    return exitCode;
}
/** Where it may come from is known with the base: found only by the gate, it would leave what was measured without a report. */
async function checkAccepted(given, context) {
    const stack = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)((0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .outputDirectory */ .rk)(given, context), 'stack');
    await (0,_accepted_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccepted */ .X)(given.accepted, stack, context);
}
/** Each step takes those of our inputs that it declares. */
function call(command, given, context) {
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(command.inputs, name)));
    return command.run(own, context);
}


/***/ }),

/***/ 13520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   down: () => (/* binding */ down)
/* harmony export */ });
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52652);
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92152);
/* harmony import */ var _stack_variant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40077);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23619);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44386);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88827);






const down = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'down',
    summary: 'Remove everything the run made on the engine',
    details: 'Stops and removes the containers, networks, volumes and image tags of the run whose stack.json lies in --output. The documents stay. In a workflow this is the last step, with if: always().',
    inputs: { ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputInput */ .WK },
    outputs: {},
    async run(inputs, context) {
        const directory = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .outputDirectory */ .rk)(inputs, context);
        const stack = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .findDocument */ .$)(directory, 'stack');
        if (!stack) {
            context.log.info(`Nothing to remove: there is no stack.json in ${directory}.`);
            return 0;
        }
        const engine = await (0,_stack_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .x)(context.env);
        const { runId, variants } = stack;
        const isLeft = await (0,_stack_variant_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnythingLeft */ .yd)(runId, variants, engine, context.env);
        // Goes through it all the same: a worktree that git remembers, for one, is not to be seen.
        await (0,_stack_variant_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRun */ .s2)(runId, variants, engine, context);
        context.log.info(isLeft
            ? `Removed what run ${runId} made.`
            : `Nothing to remove: nothing that run ${runId} made is left.`);
        return 0;
    },
});


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


/***/ })

};
;