"use strict";
exports.id = 58;
exports.ids = [58];
exports.modules = {

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