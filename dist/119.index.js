"use strict";
exports.id = 119;
exports.ids = [119];
exports.modules = {

/***/ 46119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
;// CONCATENATED MODULE: ./build/platform/log.js
/** `safe` makes one line harmless for whoever reads the stream, such as a runner that obeys commands in it. */
function streamLog(stream, safe = (line) => line) {
    const write = (text) => {
        for (const line of text.split('\n'))
            stream.write(`${safe(line)}\n`);
    };
    return {
        info: (text) => write(text),
        warn: (text) => write(`warning: ${text}`),
    };
}

// EXTERNAL MODULE: ./build/platform/nearest.js + 1 modules
var nearest = __webpack_require__(95628);
// EXTERNAL MODULE: ./build/github/output.js
var output = __webpack_require__(40754);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
;// CONCATENATED MODULE: ./build/commands/action-inputs.js
/**
 * Inputs of a composite action. The runner gives `run:` steps no INPUT_ variables, so the action passes all of them at once:
 * `env: ACTION_INPUTS: ${{ toJSON(inputs) }}`.
 */


/** @throws UserError where the text is not a JSON object of strings with known names. */
function parseActionInputs(specs, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`ACTION_INPUTS is not JSON: ${(0,errors/* messageOf */.bD)(error)}. Pass it as \${{ toJSON(inputs) }}.`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* UserError */.yo('ACTION_INPUTS is not an object. Pass it as ${{ toJSON(inputs) }}.');
    }
    const known = Object.keys(specs).filter((name) => specs[name]?.shellOnly !== true);
    for (const [name, given] of Object.entries(value)) {
        if (!known.includes(name))
            throw new errors/* UserError */.yo(`Unknown input "${name}". ${(0,nearest/* suggestion */.h)(name, known)}`);
        if (typeof given !== 'string')
            throw new errors/* UserError */.yo(`The input "${name}" is ${JSON.stringify(given)}; inputs of an action are texts.`);
    }
    return value;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/commands/flags.js
/** Flags of a shell to raw inputs, by the command's declaration. */



/** @throws UserError for an unknown flag, a flag without its value, or a stray word. */
function parseFlags(specs, args) {
    const offered = Object.entries(specs).filter(([, spec]) => spec.type !== 'secret');
    const options = Object.fromEntries(offered.map(([name, spec]) => [name, optionOf(spec)]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const raw = {};
    /** Words after the value of a list are more of its values, in their order: `-f a.yml b.yml`. */
    let list;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (!list)
                throw strayWord(token.value, offered);
            if (token.value.trim() === '')
                throw needsValue(list.flag);
            list.values.push(token.value);
            continue;
        }
        list = undefined;
        if (token.kind !== 'option')
            continue;
        const spec = offered.find(([name]) => name === token.name)?.[1];
        if (!spec)
            throw new errors/* UserError */.yo(`Unknown flag ${token.rawName}. ${(0,nearest/* suggestion */.h)(`--${token.name}`, offered.map(([name]) => `--${name}`))}`);
        if (spec.type === 'flag') {
            if (token.value !== undefined)
                throw new errors/* UserError */.yo(`${token.rawName} takes no value; it was given "${token.value}".`);
            raw[token.name] = true;
            continue;
        }
        // An empty one is most often a variable that is not set: ignoring it would check something else than was asked.
        if (!hasValue(token))
            throw needsValue(token.rawName);
        if (spec.type === 'list') {
            const before = raw[token.name];
            const values = [...(Array.isArray(before) ? before : []), token.value];
            list = { flag: token.rawName, values };
        }
        raw[token.name] = list?.values ?? token.value;
    }
    return raw;
}
function needsValue(flag) {
    return new errors/* UserError */.yo(`${flag} needs a value.`);
}
function strayWord(word, offered) {
    const flags = offered.map(([name]) => `--${name}`).join(', ');
    return new errors/* UserError */.yo(`"${word}" is not expected here. Inputs are flags: ${flags}.`);
}
function hasValue(token) {
    const { value = '', inlineValue } = token;
    return value.trim() !== '' && (inlineValue === true || !value.startsWith('--'));
}
function optionOf(spec) {
    return {
        type: spec.type === 'flag' ? 'boolean' : 'string',
        multiple: spec.type === 'list',
        ...(spec.short !== undefined && { short: spec.short }),
    };
}

;// CONCATENATED MODULE: ./build/commands/help.js
const EXIT_CODES = `Exit codes
  0    pass, or warn
  1    the gate fails
  2    wrong input or a missing tool; nothing was judged
  3    evidence is missing where the policy asks for it
  70   a bug of ours
  130  interrupted`;
function programHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
    return `compose-gate: is this Docker Compose stack slower, heavier, more fragile or less safe?

Usage: compose-gate <command> [flags]

Commands
${rows.join('\n')}

\`compose-gate <command> --help\` lists its flags; \`compose-gate check\` does it all, in the folder of a Compose file.

${EXIT_CODES}
`;
}
function commandHelp(command) {
    const rows = Object.entries(command.inputs).map(([name, spec]) => ({
        left: flagOf(name, spec),
        right: explain(spec),
    }));
    const width = Math.max(0, ...rows.map(({ left }) => left.length));
    return `compose-gate ${command.name}: ${command.summary}
${usage(command)}
${wrap(command.details, 100)}

Flags
${rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${wrap(right, 100 - width - 4).replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`).join('\n')}
`;
}
/** Said only of a command that takes a word. */
function usage({ name, word, inputs }) {
    const spec = word === undefined ? undefined : inputs[word];
    if (spec?.type !== 'choice')
        return '';
    return `\nUsage: compose-gate ${name} <${spec.choices.join('|')}> [flags]\n`;
}
function flagOf(name, spec) {
    return `${spec.short === undefined ? '' : `-${spec.short}, `}${longFlagOf(name, spec)}`;
}
function longFlagOf(name, spec) {
    switch (spec.type) {
        case 'flag':
            return `--${name}`;
        case 'text':
        case 'list':
            return `--${name} <${spec.placeholder}>`;
        case 'duration':
            return `--${name} <duration>`;
        case 'count':
            return `--${name} <count>`;
        case 'choice':
            return `--${name} <${spec.choices.join('|')}>`;
        case 'secret':
            return `$${spec.variable}`;
    }
}
/** What an input means, with its default. */
function explain(spec) {
    const value = 'default' in spec ? spec.default : undefined;
    return value === undefined ? spec.description : `${spec.description} [${String(value)}]`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}

// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
;// CONCATENATED MODULE: ./build/commands/inputs.js
/**
 * A command declares its inputs once, as data. Flags, action inputs, action.yml and the reference docs come from that
 * declaration, and so do the types that its run() gets.
 */



/** @throws UserError that names the input, its value, what is allowed. */
function readInputs(specs, raw, env, dash) {
    return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [
        name,
        readInput(`${dash}${name}`, spec, raw[name], env),
    ]));
}
function readInput(name, spec, given, env) {
    const value = given === '' ? undefined : given;
    switch (spec.type) {
        case 'flag':
            return readFlag(name, typeof value === 'string' ? textOf(value) : value);
        case 'list':
            return readList(value);
        case 'secret':
            return textOf(value) ?? nonEmpty(env[spec.variable]);
        case 'text':
            return textOf(value) ?? spec.default;
        case 'duration':
            return readDuration(name, textOf(value) ?? spec.default);
        case 'count':
            return readCount(name, spec, textOf(value));
        case 'choice':
            return readChoice(name, spec.choices, textOf(value) ?? spec.default);
    }
}
function textOf(value) {
    if (Array.isArray(value))
        return value.at(-1);
    return typeof value === 'string' ? nonEmpty(value) : undefined;
}
function nonEmpty(value) {
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
function readFlag(name, value) {
    if (value === undefined || value === false || value === 'false')
        return false;
    if (value === true || value === 'true')
        return true;
    throw new errors/* UserError */.yo(`${name} is "${String(value)}". Allowed: true, false.`);
}
function readList(value) {
    const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function readDuration(name, value) {
    if (value === undefined)
        return undefined;
    const ms = (0,units/* parseDuration */.E9)(value);
    if (ms === undefined)
        throw new errors/* UserError */.yo(`${name} is "${value}", which is not a duration. Write 500ms, 5s or 3m.`);
    return ms;
}
function readCount(name, spec, value) {
    if (value === undefined)
        return spec.default;
    const count = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isInteger(count) && count >= spec.min && count <= spec.max)
        return count;
    throw new errors/* UserError */.yo(`${name} is "${value}". Allowed: a whole number from ${spec.min} to ${spec.max}.`);
}
function readChoice(name, choices, value) {
    if (choices.includes(value))
        return value;
    throw new errors/* UserError */.yo(`${name} is "${value}". ${(0,nearest/* suggestion */.h)(value, choices)}`);
}

;// CONCATENATED MODULE: ./build/commands/registry.js
const loaders = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(815), __webpack_require__.e(194), __webpack_require__.e(777), __webpack_require__.e(836), __webpack_require__.e(622), __webpack_require__.e(77), __webpack_require__.e(559), __webpack_require__.e(411), __webpack_require__.e(871), __webpack_require__.e(105), __webpack_require__.e(470), __webpack_require__.e(460), __webpack_require__.e(829), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 85482))).check,
    up: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(815), __webpack_require__.e(194), __webpack_require__.e(777), __webpack_require__.e(836), __webpack_require__.e(622), __webpack_require__.e(77), __webpack_require__.e(559)]).then(__webpack_require__.bind(__webpack_require__, 83559))).up,
    measure: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(815), __webpack_require__.e(194), __webpack_require__.e(777), __webpack_require__.e(836), __webpack_require__.e(622), __webpack_require__.e(77), __webpack_require__.e(559), __webpack_require__.e(871), __webpack_require__.e(460), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 63460))).measure,
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(815), __webpack_require__.e(777), __webpack_require__.e(836), __webpack_require__.e(622), __webpack_require__.e(105), __webpack_require__.e(546)]).then(__webpack_require__.bind(__webpack_require__, 86105))).scan,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(777), __webpack_require__.e(622), __webpack_require__.e(411), __webpack_require__.e(871), __webpack_require__.e(829), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 76829))).compare,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(815), __webpack_require__.e(777), __webpack_require__.e(836), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 89542))).gate,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(777), __webpack_require__.e(470), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 6470))).report,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(960), __webpack_require__.e(777), __webpack_require__.e(411), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 94351))).baseline,
    down: async () => (await Promise.all(/* import() */[__webpack_require__.e(30), __webpack_require__.e(815), __webpack_require__.e(777), __webpack_require__.e(77), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 13520))).down,
};
const commandNames = Object.keys(loaders);
/** The command of that name, or undefined. */
async function loadCommand(name) {
    return Object.hasOwn(loaders, name) ? loaders[name]() : undefined;
}
function loadAllCommands() {
    return Promise.all(Object.values(loaders).map((load) => load()));
}

;// CONCATENATED MODULE: ./build/commands/program.js
/** Chooses the command, parses its inputs once, and turns whatever happens into an exit code. */












const DEFAULT_COLUMNS = 100;
const INTERRUPTED = 130;
async function runProgram(args, version) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(programHelp(await loadAllCommands()));
        return name === undefined ? 2 : 0;
    }
    const interrupt = new AbortController();
    const context = contextOf(version, interrupt.signal);
    const release = onInterrupt(interrupt, context);
    try {
        const command = await loadCommand(name);
        if (!command)
            throw new errors/* UserError */.yo(`There is no command "${(0,records_text/* plainText */.wh)(name, 60)}". ${(0,nearest/* suggestion */.h)(name, commandNames)}`);
        if (rest.includes('--help') || rest.includes('-h')) {
            context.print(commandHelp(command));
            return 0;
        }
        const inputs = inputsOf(command, rest, context);
        const exitCode = await command.run(inputs, {
            ...context,
            directory: directoryOf(inputs, context),
        });
        return interrupt.signal.aborted ? INTERRUPTED : exitCode;
    }
    catch (error) {
        return interrupt.signal.aborted ? interrupted(context) : fail(error, context);
    }
    finally {
        release();
    }
}
/** @throws UserError when it is not there. */
function directoryOf(inputs, context) {
    const asked = inputs['directory'];
    if (typeof asked !== 'string')
        return context.directory;
    const directory = (0,external_node_path_.resolve)(context.directory, asked);
    if ((0,external_node_fs_.existsSync)(directory))
        return directory;
    throw new errors/* UserError */.yo(`The folder ${directory} is not there. Correct --directory.`);
}
function inputsOf(command, args, context) {
    const fromAction = context.env['ACTION_INPUTS'];
    const specs = command.inputs;
    return fromAction === undefined
        ? readInputs(specs, parseFlags(specs, withWord(command, args)), context.env, '--')
        : readInputs(specs, parseActionInputs(specs, fromAction), context.env, '');
}
/** `baseline update` is `baseline --action=update`. */
function withWord({ word }, args) {
    const [first, ...rest] = args;
    const isWord = word !== undefined && first !== undefined && !first.startsWith('-');
    return isWord ? [`--${word}=${first}`, ...rest] : args;
}
function contextOf(version, signal) {
    const { stdout, stderr, env } = process;
    const inActions = env['GITHUB_ACTIONS'] === 'true';
    return {
        directory: process.cwd(),
        env,
        signal,
        log: streamLog(stderr, inActions ? output/* safeLogLine */.AL : undefined),
        print: (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
        terminal: {
            isInteractive: stderr.isTTY && env['CI'] === undefined,
            columns: stdout.isTTY ? stdout.columns : DEFAULT_COLUMNS,
            hasColor: stdout.isTTY && env['NO_COLOR'] === undefined,
        },
        inActions,
        setOutputs: async (outputs) => {
            const path = env['GITHUB_OUTPUT'];
            if (inActions && path)
                await (0,output/* setOutputs */.n0)(path, outputs);
        },
        version,
    };
}
/** The first signal asks the command to end and clean up; a second one while it does changes nothing. */
function onInterrupt(interrupt, context) {
    const onSignal = () => {
        if (interrupt.signal.aborted)
            context.log.warn('still cleaning up');
        interrupt.abort();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return () => {
        process.off('SIGINT', onSignal);
        process.off('SIGTERM', onSignal);
    };
}
function interrupted(context) {
    context.log.warn('interrupted; what was measured is kept, what was started is removed');
    return INTERRUPTED;
}
function fail(error, context) {
    if ((0,errors/* isExpected */.Dn)(error))
        context.log.info(`error: ${error.message}`);
    else {
        const stack = error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error);
        context.log.info(`This is a bug in compose-gate ${context.version}; please report it with this text:\n${stack}`);
    }
    return (0,errors/* exitCodeOf */.FO)(error);
}


/***/ }),

/***/ 40754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ safeLogLine),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export annotate */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81747);
/** What a step tells the runner that started it: outputs, annotations, and log lines that are nothing but text. */



/** GitHub shows no more of each level for a step. */
const MAX_ANNOTATIONS = 10;
const LEVELS = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
const MAX_TITLE_CHARACTERS = 200;
const MAX_MESSAGE_CHARACTERS = 4_000;
const MAX_LINE_CHARACTERS = 4_000;
/**
 * Appends step outputs to the runner's file, whose path is part of the context.
 * A value ends at a delimiter that its author cannot have guessed.
 */
async function setOutputs(path, outputs) {
    const delimiter = `end-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const text = Object.entries(outputs)
        .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
        .join('');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, text);
}
/** Writes the annotations that GitHub will show, through the runner's commands on stdout. */
async function annotate(annotations) {
    const shown = LEVELS.flatMap((level) => shownOf(annotations, level));
    if (shown.length === 0)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    for (const { level, title, message, file, line } of shown) {
        core[level](plainText(message, MAX_MESSAGE_CHARACTERS), {
            title: plainText(title, MAX_TITLE_CHARACTERS),
            ...(file !== undefined && { file: plainText(file) }),
            ...(line !== undefined && { startLine: line }),
        });
    }
}
/** The last place says how many had none. */
function shownOf(annotations, level) {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= MAX_ANNOTATIONS)
        return all;
    const shown = all.slice(0, MAX_ANNOTATIONS - 1);
    const left = all.length - shown.length;
    return [
        ...shown,
        { level, title: `${left} more`, message: 'The job summary and the report list them all.' },
    ];
}
/**
 * One line of log that the runner cannot take for a command, whoever wrote the text.
 * The runner obeys `::command::` at the start of a line, after any blanks, and `##[command]` anywhere in it.
 */
function safeLogLine(text) {
    return (0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(text, MAX_LINE_CHARACTERS)
        .replace(/^\s*::/, ': :')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   oe: () => (/* binding */ EvidenceError),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The three kinds of error that end a command; each carries the exit code it stands for. */
class ExpectedError extends Error {
}
/** The caller can fix this: wrong input or a missing tool. Nothing was judged. */
class UserError extends ExpectedError {
    name = 'UserError';
    exitCode = 2;
}
/** What the policy asks for could not be measured, read or scanned. */
class EvidenceError extends ExpectedError {
    name = 'EvidenceError';
    exitCode = 3;
}
/** The user pressed Ctrl-C or the runner cancelled the job. */
class InterruptedError extends ExpectedError {
    name = 'InterruptedError';
    exitCode = 130;
}
const BUG_EXIT_CODE = 70;
/** The exit code an error stands for; what is not ours to expect is a bug. */
function exitCodeOf(error) {
    return error instanceof ExpectedError ? error.exitCode : BUG_EXIT_CODE;
}
function isExpected(error) {
    return error instanceof ExpectedError;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 95628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest),
  h: () => (/* binding */ suggestion)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/platform/nearest.js

/** The known name closest to a mistyped one, or undefined where nothing is close. */
function nearest(name, known) {
    const ranked = known
        .map((candidate) => ({
        candidate,
        distance: leven(name.toLowerCase(), candidate.toLowerCase()),
    }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, Math.floor(name.length / 3))
        ? best.candidate
        : undefined;
}
/** ` Did you mean "x"?` or, where nothing is close, the allowed names. */
function suggestion(name, known) {
    const close = nearest(name, known);
    if (close !== undefined)
        return `Did you mean "${close}"?`;
    if (known.length === 0)
        return 'There is none.';
    return `Allowed: ${[...known].sort().join(', ')}.`;
}


/***/ }),

/***/ 81747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text from images, logs, pull requests and artifacts is hostile. `plainText` makes it safe to print on a terminal
 * and to put into a document; a renderer escapes it once more for its own language.
 */
/**
 * Control characters (ANSI sequences lose their escape), bidirectional overrides, marks and letters that nobody sees (soft
 * hyphen, fillers, tags), and halves of characters.
 */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** One line of printable text, at most `maxLength` characters. */
function plainText(text, maxLength = 300) {
    const line = (BEYOND_ASCII.test(text) ? withoutUnprintable(text) : text).trim();
    return line.length <= maxLength ? line : `${cut(line, maxLength - 1)}…`;
}
/** Nearly all text is printable ASCII, and there may be a million of it. */
const BEYOND_ASCII = /[^ -~]/;
function withoutUnprintable(text) {
    return text
        .replace(ANSI, '')
        .replace(/[\t\r\n]+/g, ' ')
        .replace(UNPRINTABLE, '');
}
/** The first characters, and not the half of one. */
function cut(line, length) {
    return line.slice(0, length).replace(/\p{Cs}$/u, '');
}
/** The last printable lines of a log. */
function lastLines(log, maxLines = 20, maxLength = 300) {
    return log
        .split(/\r?\n/)
        .map((line) => plainText(line, maxLength))
        .filter((line) => line !== '')
        .slice(-maxLines);
}
/**
 * Replaces every occurrence of each secret, and of each of its lines; short values are left alone, for they would mask
 * ordinary words. The longest go first, so that nothing is left of one that holds another.
 */
function maskSecrets(text, secrets) {
    const values = [...secrets].flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
    return [...new Set(values)]
        .filter((value) => value.length >= SHORTEST_SECRET)
        .sort((a, b) => b.length - a.length)
        .reduce((masked, value) => masked.replaceAll(value, '***'), text);
}
const SHORTEST_SECRET = 6;


/***/ }),

/***/ 58377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export formatMicroseconds */
/** How quantities are written by people and by us: durations 500ms 5s 3m, sizes 256MiB, shares 5%. */
const DURATION_MS = { us: 0.001, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds, or undefined where the text is not a duration such as 50us, 500ms, 5s, 3m or 1h. */
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)(us|ms|s|m|h)$/.exec(text);
    if (!match)
        return undefined;
    return Number(match[1]) * (DURATION_MS[match[2] ?? ''] ?? Number.NaN);
}
/** A share as a ratio (5% is 0.05), or undefined. */
function parseShare(text) {
    const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
    return match ? Number(match[1]) / 100 : undefined;
}
const SIZE_BYTES = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** Bytes, or undefined where the text is not a size such as 256KiB. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)(B|KiB|MiB|GiB)$/.exec(text);
    if (!match)
        return undefined;
    return Number(match[1]) * (SIZE_BYTES[match[2] ?? ''] ?? Number.NaN);
}
/** Three significant digits, in the largest unit that keeps the number at 1 or more. */
function formatDuration(ms) {
    const size = Math.abs(ms);
    if (size < 1)
        return `${significant(ms * 1_000)} µs`;
    if (size < 1_000)
        return `${significant(ms)} ms`;
    if (size < 120_000)
        return `${significant(ms / 1_000)} s`;
    return `${significant(ms / 60_000)} min`;
}
function formatMicroseconds(us) {
    return formatDuration(us / 1_000);
}
const SIZE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (Math.abs(value) >= 1024 && unit < SIZE_UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${significant(value)} ${SIZE_UNITS[unit] ?? 'B'}`;
}
/** A ratio as a share: 0.053 is 5.3 %. */
function formatShare(ratio) {
    return `${significant(ratio * 100)} %`;
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}
function significant(value) {
    if (value === 0)
        return '0';
    if (Math.abs(value) >= 100)
        return Math.round(value).toString();
    return Number(value.toPrecision(3)).toString();
}
/** `1 run`, `2 runs`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ })

};
;