"use strict";
exports.id = 482;
exports.ids = [482];
exports.modules = {

/***/ 85482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   checkLaterInputs: () => (/* binding */ checkLaterInputs)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9220);
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52652);
/* harmony import */ var _scan_hardening_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12108);
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33508);
/* harmony import */ var _stack_variant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40077);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77445);
/* harmony import */ var _baseline_named_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22145);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(23619);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76829);
/* harmony import */ var _down_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13520);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11662);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64199);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6470);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96568);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88827);
/* harmony import */ var _scanner_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73640);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(44386);
/* harmony import */ var _up_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(12104);


















const inputs = {
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .outputInput */ .WK,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .stackInputs */ .m7,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .baseInput */ .sJ,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .measureInputs */ ._V,
    ..._scanner_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .scannerInputs */ .e,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .baselineInput */ .SX,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .policyInput */ .JM,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .acceptedInput */ ._C,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .githubInputs */ .dN,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .keepInput */ .Ez,
};
const check = (0,_command_js__WEBPACK_IMPORTED_MODULE_16__/* .defineCommand */ .N)({
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
        await (0,_baseline_named_js__WEBPACK_IMPORTED_MODULE_5__/* .requireNamedBaseline */ .m)(given.baseline, context);
        // Where it throws it has removed what it made, and whatever an earlier run kept is still there.
        const started = await call(_up_js__WEBPACK_IMPORTED_MODULE_15__.up, given, context);
        try {
            await checkLaterInputs(given, context);
            const steps = started === 0 ? [_measure_js__WEBPACK_IMPORTED_MODULE_9__.measureOnly, _scan_js__WEBPACK_IMPORTED_MODULE_11__.scan, _compare_js__WEBPACK_IMPORTED_MODULE_6__.compare] : [_scan_js__WEBPACK_IMPORTED_MODULE_11__.scan, _compare_js__WEBPACK_IMPORTED_MODULE_6__.compare];
            const failed = await attempt(steps, given, context);
            const { exitCode: decided } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_8__.decide)(given, context);
            await call(_report_js__WEBPACK_IMPORTED_MODULE_10__.report, given, context);
            // A local build that fails leaves nothing to judge; the report says what happened all the same.
            if (started === WRONG_INPUT)
                return started;
            return decided === 0 ? failed : decided;
        }
        finally {
            if (given.keep)
                await sayWhatIsKept(given, context);
            else
                await call(_down_js__WEBPACK_IMPORTED_MODULE_7__.down, given, context);
        }
    },
});
const WRONG_INPUT = 2;
async function sayWhatIsKept(given, context) {
    const { runId, variants } = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)((0,_session_js__WEBPACK_IMPORTED_MODULE_14__/* .outputDirectory */ .rk)(given, context), 'stack');
    // An interrupted run removes what it made all the same.
    const engine = await (0,_stack_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .connectEngine */ .x)(context.env);
    if (!(await (0,_stack_variant_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnythingLeft */ .yd)(runId, variants, engine, context.env)))
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
            if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_17__/* .EvidenceError */ .oe))
                throw error;
            context.log.warn(`${step.name}: ${error.message}`);
            exitCode = error.exitCode;
        }
    }
    return exitCode;
}
/** What is wrong with them is known by now: found only by scan or gate, it would leave what was measured without a report. */
async function checkLaterInputs(given, context) {
    const stack = await (0,_records_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)((0,_session_js__WEBPACK_IMPORTED_MODULE_14__/* .outputDirectory */ .rk)(given, context), 'stack');
    (0,_gate_js__WEBPACK_IMPORTED_MODULE_8__.checkRuleNames)(stack.settings.policy);
    const [unknown] = (0,_scan_hardening_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownRules */ .sF)(stack.settings.scan.rules);
    if (unknown !== undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_17__/* .UserError */ .yo(`scan.rules: ${unknown}`);
    await (0,_accepted_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccepted */ .o)(given.accepted, stack, context);
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
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33508);
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


/***/ })

};
;