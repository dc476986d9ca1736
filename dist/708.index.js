"use strict";
exports.id = 708;
exports.ids = [708];
exports.modules = {

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

/***/ 95708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ findComposeFiles),
/* harmony export */   JM: () => (/* binding */ composeVersion),
/* harmony export */   U7: () => (/* binding */ composeModel),
/* harmony export */   ec: () => (/* binding */ composeCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87982);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81747);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85290);
/** The `docker compose` command line, as far as we use it. */






/** `!override` and `!reset` came with it. */
const OLDEST_COMPOSE = [2, 24];
const DEFAULT_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** @throws UserError when Compose is missing or too old. */
async function composeVersion(context) {
    const { exitCode, stdout } = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', ['compose', 'version', '--short'], context);
    const remedy = 'Install the Compose plugin 2.24 or later.';
    if (exitCode !== 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`docker compose\` is not installed. ${remedy}`);
    const version = stdout.trim().replace(/^v/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [oldestMajor, oldestMinor] = OLDEST_COMPOSE;
    if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`docker compose\` is ${version}, which is too old. ${remedy}`);
    }
    return version;
}
/** The files that Compose itself would read. @throws UserError when there is none. */
function findComposeFiles(directory, asked, env) {
    if (asked.length > 0) {
        const missing = asked.find((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
        if (missing !== undefined)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The Compose file ${missing} is not there. Correct --file or \`files\`.`);
        return [...asked];
    }
    const fromEnvironment = env['COMPOSE_FILE'] ?? dotEnvValue(directory, 'COMPOSE_FILE');
    if (fromEnvironment !== undefined && fromEnvironment !== '') {
        const files = fromEnvironment.split(env['COMPOSE_PATH_SEPARATOR'] ?? node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
        return findComposeFiles(directory, files, {});
    }
    const main = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    if (main === undefined) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no Compose file in ${directory} (looked for ${DEFAULT_FILES.join(', ')}). Go to the folder that has one, or name it with --file.`);
    }
    const override = DEFAULT_FILES.map((file) => file.replace(/\.ya?ml$/, '.override$&')).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)));
    return override === undefined ? [main] : [main, override];
}
function dotEnvValue(directory, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.env');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return undefined;
    const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')
        .split(/\r?\n/)
        .find((text) => text.startsWith(`${name}=`));
    return line?.slice(name.length + 1).replace(/^(["'])(.*)\1$/, '$2');
}
/** The merged model. @throws UserError with file and line where the YAML is wrong, else with Compose's own words. */
async function composeModel(source, context) {
    const result = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', ['compose', ...sourceFlags(source), 'config', '--format', 'json'], {
        ...context,
        cwd: source.directory,
    });
    if (result.exitCode !== 0) {
        // Where it is the YAML that is wrong, we know the line; what Compose takes is never refused by us.
        for (const file of source.files)
            await (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFile */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source.directory, file), file);
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`Compose does not accept ${source.files.join(', ')}: ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(result.stderr, 3).join(' ')}`);
    }
    const model = JSON.parse(result.stdout);
    if (!hasServices(model)) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${source.files.join(', ')} has no service to start. Name a profile with --profile if all of them have one.`);
    }
    return model;
}
function hasServices(model) {
    return Object.keys(model.services ?? {}).length > 0;
}
function sourceFlags(source) {
    return [
        ...(source.projectName === undefined ? [] : ['--project-name', source.projectName]),
        ...source.files.flatMap((file) => ['--file', file]),
        ...source.profiles.flatMap((profile) => ['--profile', profile]),
        ...source.envFiles.flatMap((file) => ['--env-file', file]),
    ];
}
/** Runs a compose command on a project of ours; the caller reads the result. */
function composeCommand(project, args, context) {
    return (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)('docker', [
        'compose',
        '--project-name',
        project.name,
        '--file',
        project.modelFile,
        '--ansi',
        'never',
        ...args,
    ], context);
}


/***/ })

};
;