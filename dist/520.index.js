"use strict";
exports.id = 520;
exports.ids = [520];
exports.modules = {

/***/ 13520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   down: () => (/* binding */ down)
/* harmony export */ });
/* harmony import */ var _records_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52652);
/* harmony import */ var _stack_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33233);
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
        await (0,_stack_variant_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRun */ .s2)(stack.runId, stack.variants, engine, context);
        context.log.info(`Removed what run ${stack.runId} made.`);
        return 0;
    },
});


/***/ })

};
;