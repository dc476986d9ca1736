"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

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