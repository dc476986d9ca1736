"use strict";
exports.id = 470;
exports.ids = [470];
exports.modules = {

/***/ 6470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
;// CONCATENATED MODULE: ./build/github/failure.js
/** Why GitHub's API did not do what was asked, in the four ways that matter for what comes next. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    kind;
    retryAfterMs;
    constructor(kind, message, retryAfterMs) {
        super(message);
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
    }
}
/** GitHub asks for this pause after a secondary limit that names none. */
const SECONDARY_LIMIT_PAUSE_MS = 60_000;
/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function failureOf(answer, nowMs) {
    const text = `${answer.status} ${answer.message}`;
    const limited = retryAfterMs(answer, nowMs);
    if (limited !== undefined)
        return new ApiFailure('limited', text, limited);
    if (answer.status >= 500)
        return new ApiFailure('unavailable', text);
    if ([401, 403, 404].includes(answer.status))
        return new ApiFailure('denied', text);
    return new ApiFailure('rejected', text);
}
function retryAfterMs({ status, message, headers }, nowMs) {
    if (![403, 429, 503].includes(status))
        return undefined;
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1_000;
    const resetSeconds = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (String(headers['x-ratelimit-remaining']) === '0' && resetSeconds >= 0) {
        return Math.max(0, resetSeconds * 1_000 - nowMs);
    }
    if (status === 429 || /rate limit/i.test(message))
        return SECONDARY_LIMIT_PAUSE_MS;
    return undefined;
}

// EXTERNAL MODULE: ./build/github/json.js
var json = __webpack_require__(44025);
;// CONCATENATED MODULE: ./build/github/client.js
/** The few requests we make of GitHub, over octokit; its types and its errors end here. */



const DEFAULT_TIMEOUT_MS = 15_000;
const PAGE_SIZE = 100;
/** GitHub takes 2,500 comments on one pull request; far beyond that, something answers in circles. */
const MAX_PAGES = 100;
const API_VERSION = '2022-11-28';
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/** Loads octokit only now: it costs more to start than the rest of the program. */
async function connect(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { context } = options;
    const octokit = getOctokit(options.token, {
        baseUrl: context.apiUrl,
        userAgent: 'compose-gate',
        log: silent,
    });
    const place = { owner: context.repository.owner, repo: context.repository.name };
    const headers = { 'x-github-api-version': API_VERSION };
    const ask = async (send) => {
        const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
        try {
            return await send(signal);
        }
        catch (error) {
            if (options.signal?.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while asking GitHub');
            throw asFailure(error);
        }
    };
    const request = async (route, parameters) => (await ask((signal) => octokit.request(route, { ...place, ...parameters, headers, request: { signal } })));
    return {
        async ownLogin() {
            try {
                // REST's GET /user is closed to the tokens of apps, GITHUB_TOKEN among them; this is open to all.
                const data = await ask((signal) => octokit.graphql('{ viewer { login } }', { request: { signal } }));
                return textAt(data, 'viewer', 'login');
            }
            catch (error) {
                if (error instanceof ApiFailure && error.kind === 'denied')
                    return GITHUB_ACTIONS_LOGIN;
                throw error;
            }
        },
        async pullRequestHead(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
            const { data } = await request(route, { pull_number: number });
            return textAt(data, 'head', 'sha');
        },
        async *comments(number) {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const parameters = { issue_number: number, per_page: PAGE_SIZE, page };
                const { data, headers: answered } = await request(route, parameters);
                if (!Array.isArray(data))
                    throw unexpected('a list of comments');
                yield* data.map(commentOf);
                if (!String(answered['link']).includes('rel="next"'))
                    return;
            }
            throw unexpected(`the end of the comments within ${MAX_PAGES} pages`);
        },
        async createComment(number, body) {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            return commentOf((await request(route, { issue_number: number, body })).data);
        },
        async updateComment(id, body) {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
            return commentOf((await request(route, { comment_id: id, body })).data);
        },
    };
}
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function commentOf(value) {
    const id = (0,json.at)(value, 'id');
    if (typeof id !== 'number')
        throw unexpected('a comment');
    const author = (0,json.at)(value, 'user', 'login');
    return {
        id,
        author: typeof author === 'string' ? author : '',
        body: textAt(value, 'body'),
        url: textAt(value, 'html_url'),
    };
}
function textAt(value, ...keys) {
    const text = (0,json.at)(value, ...keys);
    if (typeof text === 'string')
        return text;
    throw unexpected(keys.join('.'));
}
/** A proxy's page with status 200, or half an answer: the next one may be whole. */
function unexpected(expected) {
    return new ApiFailure('unavailable', `the answer is not ${expected}`);
}
function asFailure(error) {
    const headers = (value) => (value ?? {});
    const message = (0,errors/* messageOf */.bD)(error);
    if ((0,json.at)(error, 'errors') !== undefined) {
        // GraphQL refuses with status 200 and a list of errors.
        const answer = { status: 403, message, headers: headers((0,json.at)(error, 'headers')) };
        return failureOf(answer, Date.now());
    }
    const status = (0,json.at)(error, 'status');
    if (typeof status !== 'number')
        return error;
    const answered = (0,json.at)(error, 'response', 'headers');
    if (answered === undefined)
        return new ApiFailure('unavailable', rootMessage(error));
    return failureOf({ status, message, headers: headers(answered) }, Date.now());
}
/** Without an answer there is only a chain of causes, and the first one knows: `connect ECONNREFUSED 10.0.0.1:443`. */
function rootMessage(error) {
    const cause = (0,json.at)(error, 'cause');
    return cause === undefined ? (0,errors/* messageOf */.bD)(error) : rootMessage(cause);
}

;// CONCATENATED MODULE: ./build/github/markdown.js
/** Markdown that is too long for GitHub, cut so that what is left still renders. */
/**
 * The whole lines that fit, what they left open closed again, and the notice; unchanged where all of it fits.
 * @param sizeOf what the limit counts: characters or bytes
 */
function cutMarkdown(markdown, limit, sizeOf, notice) {
    if (sizeOf(markdown) <= limit)
        return markdown;
    const kept = linesWithin(markdown.split('\n'), limit - sizeOf(notice), sizeOf);
    for (;;) {
        const text = [...kept, ...closings(kept), '', notice, ''].join('\n');
        if (sizeOf(text) <= limit || kept.length === 0)
            return text;
        kept.pop();
    }
}
function linesWithin(lines, limit, sizeOf) {
    let used = 0;
    const end = lines.findIndex((line) => (used += sizeOf(line) + 1) > limit);
    return end < 0 ? lines : lines.slice(0, end);
}
/** The lines that close an open code block and open <details>, without which the notice would be hidden in them. */
function closings(lines) {
    let fence;
    let depth = 0;
    for (const line of lines) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence !== undefined) {
            if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '')
                fence = undefined;
        }
        else if (mark) {
            fence = mark[1];
        }
        else {
            depth += count(line, /<details\b/g) - count(line, /<\/details>/g);
        }
    }
    const details = Array(Math.max(0, depth)).fill('</details>');
    return [...(fence === undefined ? [] : [fence]), ...(depth > 0 ? ['', ...details] : [])];
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

// EXTERNAL MODULE: ./build/github/output.js
var output = __webpack_require__(40754);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(63233);
;// CONCATENATED MODULE: ./build/github/retry.js
/** Asks again while GitHub is busy or broken, within bounds: a report must not hold up the job that made it. */



const MAX_ATTEMPTS = 4;
/** All pauses of one call together; a rate limit that lasts longer is not waited for. */
const MAX_PAUSES_MS = 120_000;
/** After an error of GitHub's: 1 s, 4 s, 16 s. */
const FIRST_PAUSE_MS = 1_000;
const PAUSE_FACTOR = 4;
/** @throws ApiFailure, the last one, and InterruptedError when aborted while waiting. */
async function withRetries(attempt, options) {
    const sleep = options.sleep ?? clock/* sleep */.yy;
    let leftMs = MAX_PAUSES_MS;
    for (let tried = 1;; tried += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const pauseMs = pauseAfter(error, tried);
            if (pauseMs === undefined || pauseMs > leftMs)
                throw error;
            leftMs -= pauseMs;
            await sleep(pauseMs, options.signal);
            if (options.signal?.aborted)
                throw new errors/* InterruptedError */.p4('interrupted while GitHub was busy');
        }
    }
}
function pauseAfter(error, tried) {
    if (!(error instanceof ApiFailure) || tried >= MAX_ATTEMPTS)
        return undefined;
    if (error.kind === 'unavailable')
        return FIRST_PAUSE_MS * PAUSE_FACTOR ** (tried - 1);
    return error.kind === 'limited' ? error.retryAfterMs : undefined;
}

;// CONCATENATED MODULE: ./build/github/comment.js




const MAX_COMMENT_CHARACTERS = 65_536;
/** Hidden in the rendered comment, and the same for every run of an environment. */
function commentMarker(environment) {
    return `<!-- compose-gate:${encodeURIComponent(environment)} -->`;
}
/**
 * Creates our comment or brings it up to date. A comment that cannot be written never fails a run: the reason is
 * logged and returned.
 * @throws InterruptedError
 */
async function publishComment(request) {
    const result = await tryToPublish(request);
    if (result.kind === 'skipped')
        request.log.warn(`no comment was written: ${result.reason}`);
    return result;
}
async function tryToPublish(request) {
    const { api, context } = request;
    const { event } = context;
    if (event.kind !== 'pull_request') {
        return skipped(`the event is \`${context.eventName}\`, and only a pull request has comments.`);
    }
    if (!api)
        return skipped('no GitHub token was given. Pass one that may write pull requests.');
    try {
        // The whole of it, not each request: a create that GitHub answered with an error may have happened all the same.
        return await withRetries(() => write(api, event, request), request);
    }
    catch (error) {
        if (error instanceof ApiFailure)
            return skipped(reasonOf(error, event));
        throw error;
    }
}
async function write(api, event, request) {
    const body = bodyOf(request);
    const [oldest, ...others] = await ours(api, event.number, request.marker);
    const head = await api.pullRequestHead(event.number);
    if (head !== event.headSha) {
        return skipped(`this run is about ${comment_short(event.headSha)}, but pull request #${event.number} is now at ${comment_short(head)}, whose own run reports.`);
    }
    if (!oldest)
        return { kind: 'created', url: (await api.createComment(event.number, body)).url };
    for (const other of others)
        await bring(api, other, pointerTo(oldest, request.marker));
    return { kind: await bring(api, oldest, body), url: oldest.url };
}
/**
 * Two runs at once may each have found no comment and created one. The oldest is the one we keep: it is the only choice
 * that every later run makes alike, whatever it saw. The others must not go on showing an old verdict, so they point to it.
 */
function pointerTo(oldest, marker) {
    return `${marker}\nThis report is kept in [an earlier comment](${oldest.url}).\n`;
}
async function bring(api, comment, body) {
    if (normal(comment.body) === normal(body))
        return 'unchanged';
    await api.updateComment(comment.id, body);
    return 'updated';
}
/** By author too, for anyone can write our marker; and only at the very start, for a report may quote one. */
async function ours(api, number, marker) {
    const author = await api.ownLogin();
    const found = [];
    for await (const comment of api.comments(number)) {
        if (comment.author === author && comment.body.startsWith(marker))
            found.push(comment);
    }
    return found.sort((a, b) => a.id - b.id);
}
function bodyOf({ marker, body, context }) {
    return cutMarkdown(`${marker}\n${body}`, MAX_COMMENT_CHARACTERS, (text) => text.length, `**Cut here:** GitHub takes at most ${MAX_COMMENT_CHARACTERS.toLocaleString('en-US')} characters in a comment. [The run](${context.runUrl}) has the whole report.`);
}
/** GitHub may hand line ends and trailing blanks back changed. */
function normal(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
function reasonOf(failure, event) {
    const said = (0,output/* safeLogLine */.AL)(failure.message);
    switch (failure.kind) {
        case 'denied':
            return event.fromFork
                ? `the token of a pull request from a fork may only read (${said}).`
                : `the token may not write it (${said}). Give the job \`permissions: pull-requests: write\`.`;
        case 'limited':
            return `GitHub's rate limit is reached (${said}). Run the job again later.`;
        case 'unavailable':
            return `GitHub did not answer as it should, several times (${said}). Run the job again.`;
        case 'rejected':
            return `GitHub refused it (${said}).`;
    }
}
function skipped(reason) {
    return { kind: 'skipped', reason };
}
function comment_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: ./build/github/context.js + 1 modules
var github_context = __webpack_require__(99287);
;// CONCATENATED MODULE: ./build/github/summary.js
/** The job summary: Markdown that GitHub shows on the run's page. */



/** Over this, GitHub drops the whole summary of the step, with what others wrote into it. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE = '**Cut here:** GitHub keeps at most 1 MiB of summary for a step. `report.md` among the documents of this run is whole.';
/** Appends to what the step's earlier programs wrote; the limit is over all of it. */
async function appendSummary(path, markdown, log) {
    if (path === undefined)
        return skip('GITHUB_STEP_SUMMARY is not set.', log);
    try {
        const usedBytes = await sizeOf(path);
        const text = `${usedBytes > 0 ? '\n' : ''}${markdown.trimEnd()}\n`;
        const leftBytes = MAX_SUMMARY_BYTES - usedBytes;
        const fitting = cutMarkdown(text, leftBytes, (part) => Buffer.byteLength(part), CUT_NOTICE);
        if (Buffer.byteLength(fitting) > leftBytes) {
            return skip(`${path} already holds ${usedBytes} of ${MAX_SUMMARY_BYTES} bytes.`, log);
        }
        await (0,promises_.appendFile)(path, fitting);
        return { kind: fitting === text ? 'written' : 'cut' };
    }
    catch (error) {
        return skip((0,errors/* messageOf */.bD)(error), log);
    }
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
function skip(reason, log) {
    log.warn(`no job summary was written: ${reason}`);
    return { kind: 'skipped', reason };
}

// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Names, paths, titles and log lines come from images, pull requests and artifacts: hostile until escaped. Everything a
 * document says goes through one of these on its way into Markdown; only our own words do not.
 */

const MAX_INLINE = 300;
const MAX_CODE = 120;
/** Breaks a mention, a reference or a link without changing what is seen. */
const ZERO_WIDTH_SPACE = '&#8203;';
/** Text in a paragraph, list or table cell: no markup, no HTML, no mention, no reference, no link. */
function inline(text, maxLength = MAX_INLINE) {
    return escaped((0,records_text/* plainText */.wh)(text, maxLength));
}
/** A pair of single backticks; longer runs are no pair of ours. */
const CODE_SPAN = /(?<!`)`([^`]+)`(?!`)/g;
/**
 * A sentence that may hold code between backticks, as those of our rules do. Whoever wrote it: what is between them goes
 * through `code`, all else through `inline`.
 */
function prose(text, maxLength = MAX_INLINE) {
    const parts = (0,records_text/* plainText */.wh)(text, maxLength).split(CODE_SPAN);
    // What a pattern caught is at every second place.
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('');
}
function escaped(plain) {
    return (plain
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\\/g, '&#92;')
        .replace(/\|/g, '&#124;')
        .replace(/[`*[\]~$]/g, '\\$&')
        // Within a word an underscore marks nothing up.
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`)
        // Our own entities are left whole.
        .replace(/(?<!&)#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${ZERO_WIDTH_SPACE}`)
        // At the start of a line these would begin a list, a heading or a rule.
        .replace(/^(?:[-+](?=[\s-]|$)|[=#])/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2'));
}
/** Nothing in it means anything within backticks or a table cell, nor looks as if it did. */
const TAME = /^(?! )(?!.*\]\()[\w .:;/@+=,#()%[\]{}"'*!?-]+(?<! )$/;
/** A name, path or version, as code. Anything unusual is written as entities, which no parser of Markdown acts on. */
function code(text, maxLength = MAX_CODE) {
    const plain = (0,records_text/* plainText */.wh)(text, maxLength);
    if (plain === '')
        return '';
    if (TAME.test(plain))
        return `\`${plain}\``;
    const entities = plain.replace(/[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/g, (character) => (character === '-' ? character : `&#${character.charCodeAt(0)};`));
    return `<code>${entities}</code>`;
}
const SHORTEST_FENCE = 3;
/** Lines as they are, in a block that no line of theirs can end. */
function fenced(lines, language = 'text') {
    const safe = lines.map(safeLine);
    const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(SHORTEST_FENCE, ...runs.map((length) => length + 1)));
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
/** plainText trims, and a picture made of text needs its indent. */
function safeLine(line) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return `${indent}${(0,records_text/* plainText */.wh)(line)}`;
}

// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
;// CONCATENATED MODULE: ./build/report/footer.js


function footer({ stack, run, gate }) {
    const rounds = run?.rounds.filter(({ outcome }) => outcome.kind === 'measured').length;
    const facts = [
        `run ${code(stack.runId)}`,
        `environment ${code(stack.environment)}`,
        ...(rounds === undefined ? [] : [(0,units/* counted */.hS)(rounds, 'round')]),
        ...(gate ? [`policy ${gate.policy}`] : []),
        `compose-gate ${inline(stack.tool.version)}`,
        inline(stack.createdAt),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(48991);
;// CONCATENATED MODULE: ./build/report/marks.js
const decisionMark = {
    fail: '❌ fail',
    'evidence-missing': '❓ evidence missing',
    warn: '⚠️ warn',
    pass: '✅ pass',
};
const budgetMark = {
    missed: '❌',
    warn: '⚠️',
    'not-measured': '❓',
    'no-limit': '',
    met: '',
};
const verdictWord = {
    regressed: '❌ regressed',
    improved: '✅ improved',
    inconclusive: '❓ inconclusive',
    unchanged: 'unchanged',
    'no-data': 'no data',
};
function resultMark({ result, exitCode }) {
    if (exitCode === 3)
        return '❓';
    return { pass: '✅', warn: '⚠️', fail: '❌' }[result];
}

;// CONCATENATED MODULE: ./build/report/table.js
/** Markdown tables from cells that are already escaped. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map(({ title }) => title)),
        line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}
const left = (title) => ({ title });
const right = (title) => ({ title, align: 'right' });
/** The first rows, and a sentence for those that are not shown. */
function capped(rows, most, what) {
    const hidden = rows.length - most;
    if (hidden <= 0)
        return { shown: rows, rest: '' };
    return { shown: rows.slice(0, most), rest: `… and ${hidden} more ${what}.` };
}
/** Paragraphs with an empty line between them; empty ones are left out. */
function paragraphs(...parts) {
    return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/sections/budgets.js





const MAX_ROWS = 200;
const MAX_NAMES = 20;
const WORST_FIRST = ['missed', 'not-measured', 'warn', 'no-limit', 'met'];
function budgets({ comparison }) {
    if (!comparison || comparison.budgets.length === 0)
        return null;
    const sorted = [...comparison.budgets].sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
    const judged = sorted.filter(({ outcome }) => outcome !== 'no-limit');
    const { shown, rest } = capped(judged, MAX_ROWS, 'budgets');
    const columns = [
        left('Outcome'),
        left('Budget'),
        left('Of'),
        right('Value'),
        right('Warn'),
        right('Fail'),
    ];
    return {
        title: `Budgets: ${counts(sorted)}`,
        body: paragraphs(shown.length === 0 ? null : table(columns, shown.map(row)), rest, withoutLimit(sorted)),
    };
}
/** `2 missed, 1 warned, 26 met` */
function counts(all) {
    return WORST_FIRST.map((outcome) => ({
        word: WORDS[outcome],
        count: all.filter((budget) => budget.outcome === outcome).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => `${count} ${word}`)
        .join(', ');
}
const WORDS = {
    missed: 'missed',
    'not-measured': 'not measured',
    warn: 'warned',
    'no-limit': 'without a limit',
    met: 'met',
};
/** Said once for all: a row each, idle and under load, would bury what was judged. */
function withoutLimit(all) {
    const budgets = all.filter(({ outcome }) => outcome === 'no-limit');
    const services = [...new Set(budgets.map(({ service }) => service))].map((service) => {
        const names = budgets.filter((budget) => budget.service === service).map(({ name }) => name);
        return { service, limits: [...new Set(names)].map((name) => NAMES[name]).join(' and ') };
    });
    const kinds = [...new Set(services.map(({ limits }) => limits))].map((limits) => {
        const names = services.filter((each) => each.limits === limits).map(({ service }) => service);
        const { shown, rest } = capped(names, MAX_NAMES, 'services');
        return `${limits} of ${shown.map((name) => code(name)).join(', ')}${rest === '' ? '' : ` ${rest.replace(/\.$/, '')}`}`;
    });
    return kinds.length === 0 ? '' : `Not judged, for there is no limit: ${kinds.join('; ')}.`;
}
function row(budget) {
    return [
        `${budgetMark[budget.outcome]} ${WORDS[budget.outcome]}`.trim(),
        `${NAMES[budget.name]}${budget.phase === null ? '' : `, ${budget.phase}`}`,
        code(budget.subject),
        figure(budget, budget.value),
        figure(budget, budget.warnAt),
        figure(budget, budget.failAt),
    ];
}
const NAMES = {
    ready: 'ready',
    'health-answer': 'health answer, p95',
    cpu: 'CPU',
    memory: 'memory',
};
function figure({ unit }, value) {
    if (value === null)
        return figures/* NOTHING */.K$;
    return unit === 'ms' ? (0,units/* formatDuration */.a3)(value) : (0,figures/* asFineShare */.gZ)(value);
}

;// CONCATENATED MODULE: ./build/report/sections/changes.js





const changes_MAX_ROWS = 100;
/** Those that changed, for a first look. */
function changed(documents, most) {
    const metrics = (documents.comparison?.metrics ?? []).filter(({ gated, verdict }) => gated && (verdict === 'regressed' || verdict === 'improved' || verdict === 'inconclusive'));
    return metrics.length === 0 ? null : render('Changes', metrics, most);
}
function changes({ comparison }) {
    if (!comparison)
        return null;
    const { basis, baseline, metrics } = comparison;
    if (basis.kind === 'none') {
        return { title: 'Changes', body: `Nothing was compared: ${inline(basis.reason)}.` };
    }
    const told = metrics.filter((metric) => !isTheSame(metric));
    const section = render('Changes', told, changes_MAX_ROWS);
    return {
        ...section,
        body: paragraphs(comparedWith(basis, baseline), section.body, theSame(metrics.length - told.length)),
    };
}
function comparedWith(basis, baseline) {
    if (basis.kind === 'base-variant')
        return besideBase(basis);
    return withStoredRuns(basis.path, baseline);
}
/** Which of them can gate time is said metric by metric. */
function withStoredRuns(path, baseline) {
    if (baseline.kind !== 'used')
        return `Compared with the stored runs of ${code(path)}.`;
    const { runs, sameSetting, newest, startOrder } = baseline;
    const commit = newest?.commit ? ` (${code(newest.commit.sha.slice(0, 8))})` : '';
    const machine = sameSetting === 0 ? 'none' : sameSetting;
    return paragraphs(`Compared with ${runs} stored ${runs === 1 ? 'run' : 'runs'} of ${code(path)}${commit}, ${machine} of this machine.`, startOrder.length === 0 ? '' : `The order of starts changed: ${inline(startOrder.join('; '))}.`);
}
/** Nothing to read: identical by construction, or the very same figure on both sides. */
function isTheSame({ verdict, method, base, head }) {
    return verdict === 'unchanged' && (method === 'identical' || base === head);
}
function theSame(count) {
    if (count === 0)
        return '';
    return `Not listed: ${(0,units/* counted */.hS)(count, 'metric that is', 'metrics that are')} the same on both sides.`;
}
const SIDE_BY_SIDE = {
    paired: 'side by side, in bursts that alternate',
    alternating: 'one after the other, in turns',
};
function besideBase({ mode, rounds, gatedRatios, gatedCounts, errorLevel, }) {
    return paragraphs(`Base and head were measured ${SIDE_BY_SIDE[mode]}: ${(0,units/* counted */.hS)(rounds, 'pair')} of fresh starts. What looks like a regression counts only where fresh pairs alone show it again; the chance of a false alarm among all ${gatedRatios + gatedCounts} gated metrics together is under ${(0,units/* formatShare */.T1)(errorLevel)}.`, '"Smallest seen" is the change that would have been found in nine runs of ten.');
}
const changes_WORST_FIRST = [
    'regressed',
    'inconclusive',
    'improved',
    'unchanged',
    'no-data',
];
function render(title, metrics, most) {
    const rank = ({ gated, verdict }) => changes_WORST_FIRST.indexOf(verdict) + (gated ? 0 : changes_WORST_FIRST.length);
    const sorted = [...metrics].sort((a, b) => rank(a) - rank(b));
    const { shown, rest } = capped(sorted, most, 'metrics');
    const columns = [
        left('Verdict'),
        left('Metric'),
        left('Of'),
        right('Base'),
        right('Head'),
        right('Change'),
        right('Tolerated'),
        right('Smallest seen'),
        left('Why'),
    ];
    return { title, body: paragraphs(table(columns, shown.map(changes_row)), rest) };
}
function changes_row(metric) {
    return [
        metric.gated ? verdictWord[metric.verdict] : 'not gated',
        metric.name,
        code(metric.subject),
        changes_figure(metric, metric.base),
        changes_figure(metric, metric.head),
        change(metric),
        tolerated(metric),
        smallestSeen(metric),
        inline(metric.reason),
    ];
}
function change(metric) {
    const { change: estimate, interval } = metric;
    if (estimate === null)
        return figures/* NOTHING */.K$;
    const told = (value) => (0,figures/* asChangeIn */.cC)(metric, value);
    if (!interval)
        return told(estimate);
    return `${told(estimate)} [${told(interval.low)}, ${told(interval.high)}] at ${(0,units/* formatShare */.T1)(interval.confidence)}`;
}
/** Of what happens in some rounds only: in what share of them it would have been seen. */
function smallestSeen(metric) {
    const smallest = metric.evidence?.smallestChange ?? null;
    if (smallest === null)
        return figures/* NOTHING */.K$;
    const isRate = metric.scale === 'difference' && metric.unit === 'count';
    return isRate ? `in ${(0,figures/* asFineShare */.gZ)(smallest)} of rounds` : `+${(0,figures/* asFineShare */.gZ)(smallest)}`;
}
function tolerated(metric) {
    if (metric.tolerance === 0 && metric.floor === 0)
        return 'none';
    const floor = changes_figure(metric, metric.floor);
    return metric.tolerance === 0 ? floor : `${(0,units/* formatShare */.T1)(metric.tolerance)}, at least ${floor}`;
}
function changes_figure({ unit }, value) {
    if (value === null)
        return figures/* NOTHING */.K$;
    return figures/* asFigure */.ZO[unit](value);
}

;// CONCATENATED MODULE: ./build/report/sections/compliance.js



const compliance_MAX_ROWS = 500;
const MAX_SERVICES = 10;
function compliance({ stack, findings }) {
    const rows = findings?.compliance ?? [];
    if (rows.length === 0)
        return null;
    const { shown, rest } = capped(rows, compliance_MAX_ROWS, 'rows in findings.json');
    const head = stack.variants.find(({ variant }) => variant === 'head');
    const all = head?.services.length ?? 0;
    const columns = [
        left('CIS'),
        // Our rules are named for what they find, so one that passes found none of it.
        left('Looked for'),
        left('Outcome'),
        left('Of'),
        left('Rule'),
        left('Why'),
    ];
    return {
        title: `CIS Docker Benchmark: ${compliance_counts(rows)}`,
        body: paragraphs('<details><summary>Each recommendation</summary>', table(columns, shown.map((row) => cells(row, all))), rest, '</details>'),
    };
}
/** What one service fails, the stack fails. */
const STRONGEST_FIRST = [
    'fail',
    'not-decidable',
    'pass',
    'not-applicable',
];
const compliance_WORDS = {
    fail: 'fail',
    'not-decidable': 'not decidable',
    pass: 'pass',
    'not-applicable': 'not applicable',
};
/** Of recommendations, and not of rows: `12 fail, 3 not decidable, 40 pass`. */
function compliance_counts(rows) {
    const outcomes = [...new Set(rows.map(({ cis }) => cis))].map((cis) => {
        const own = rows.filter((row) => row.cis === cis).map(({ outcome }) => outcome);
        return STRONGEST_FIRST.find((outcome) => own.includes(outcome));
    });
    return STRONGEST_FIRST.flatMap((outcome) => {
        const count = outcomes.filter((each) => each === outcome).length;
        return count === 0 ? [] : `${count} ${compliance_WORDS[outcome]}`;
    }).join(', ');
}
function cells({ cis, rule, title, outcome, services, why }, all) {
    return [
        inline(cis),
        prose(title),
        outcome === 'fail' ? `**${compliance_WORDS.fail}**` : compliance_WORDS[outcome],
        named(services, all),
        rule === null ? figures/* NOTHING */.K$ : code(rule),
        why === null ? '' : prose(why),
    ];
}
function named(services, all) {
    if (services.length === 0)
        return figures/* NOTHING */.K$;
    if (services.length > 1 && services.length === all)
        return `all ${all} services`;
    const more = services.length - MAX_SERVICES;
    const names = services.slice(0, MAX_SERVICES).map((service) => code(service));
    return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/records/scan-failures.js
var scan_failures = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(90659);
;// CONCATENATED MODULE: ./build/report/finding-groups.js

/** Worst first. */
function findingGroups(findings) {
    const groups = new Map();
    for (const finding of (0,severity/* bySeverity */.Np)(findings)) {
        const key = JSON.stringify([finding.kind, finding.id]);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./build/report/stale-ignores.js
var stale_ignores = __webpack_require__(2441);
;// CONCATENATED MODULE: ./build/report/sections/findings.js







const findings_MAX_ROWS = 20;
const findings_MAX_SERVICES = 5;
const MAX_PLACES = 3;
const MAX_TEXT = 160;
function findings({ findings: document }) {
    if (!document)
        return null;
    const inHead = (0,severity/* headFindings */.rl)(document);
    const groups = findingGroups(inHead);
    const { shown, rest } = capped(groups, findings_MAX_ROWS, 'rules and advisories in findings.json');
    const columns = [
        left('Severity'),
        left('Finding'),
        left('In'),
        left('Where'),
        left('What'),
        left('Fix'),
    ];
    return {
        title: `Findings: ${(0,severity/* severityCounts */.ur)(inHead)}`,
        body: paragraphs([...document.scanners.map(scannerLine), ...basisLine(document)].join('\n'), shown.length === 0 ? null : table(columns, shown.map(findings_row)), rest, advice(document), document.notices.map(({ text }) => `- ${prose(text)}`).join('\n'), ignores(document)),
    };
}
function findings_row(group) {
    const [worst] = group;
    return [
        `${worst.severity}${findings_change(group)}`,
        code(worst.id),
        services(group),
        several(group.map(where), MAX_PLACES, 'places') || figures/* NOTHING */.K$,
        prose(worst.title, MAX_TEXT),
        fix(group),
    ];
}
/** Only what the comparison makes of it is worth a word. */
function findings_change(group) {
    const [worst] = ['new', 'worse'].filter((each) => group.some((finding) => finding.change === each));
    return worst === undefined ? '' : `, **${worst}**`;
}
function services(group) {
    const names = [...new Set(group.flatMap((finding) => finding.services))];
    const list = several(names.map((name) => code(name)), findings_MAX_SERVICES, '');
    return names.length > 1 ? `${names.length} services: ${list}` : list || figures/* NOTHING */.K$;
}
function where({ package: pack, location }) {
    if (location)
        return code(`${location.file}:${location.line}`);
    if (!pack)
        return '';
    return code(`${pack.name}${pack.installedVersion === null ? '' : ` ${pack.installedVersion}`}`);
}
/** Each different one, up to a number; cells are escaped already. */
function several(cells, most, what) {
    const all = [...new Set(cells)].filter((cell) => cell !== '');
    const more = all.length - most;
    const shown = all.slice(0, most).join(', ');
    return more > 0 ? `${shown} and ${more} more ${what}`.trimEnd() : shown;
}
function fix(group) {
    const versions = group.map(({ package: pack }) => pack?.fixedVersion ? code(pack.fixedVersion) : '');
    const update = several(versions, MAX_PLACES, 'versions');
    if (update !== '')
        return `update to ${update}`;
    const text = group.find((finding) => finding.fix !== null)?.fix ?? null;
    return text === null ? 'none known' : prose(text, MAX_TEXT);
}
const findings_NAMES = {
    trivy: 'Trivy',
    snyk: 'Snyk',
    hardening: 'Hardening rules',
};
function scannerLine({ name, version, databaseUpdatedAt, targets, outcome, }) {
    const title = `- **${findings_NAMES[name]}**${version === null ? '' : ` ${inline(version)}`}`;
    if (outcome.kind === 'not-scanned')
        return `${title}: not scanned: ${prose(outcome.text)}`;
    if (outcome.kind === 'failed')
        return `${title}: ❌ failed: ${prose(outcome.text)}`;
    const scanned = targets.filter((target) => target.outcome.kind === 'scanned').length;
    const database = databaseUpdatedAt === null ? '' : `, database of ${inline(databaseUpdatedAt.slice(0, 10))}`;
    const failures = (0,scan_failures/* scanFailures */.p)(targets).map(({ why, targets: failed }) => {
        const names = failed.map((target) => code(target.name));
        return `  - ❌ ${several(names, MAX_PLACES, '')}: ${prose(why)}`;
    });
    return [`${title}: scanned ${scanned} of ${targets.length} targets${database}`, ...failures].join('\n');
}
/** Nothing of a base: that is what the whole report compares with. */
function basisLine({ basis }) {
    if (basis.kind === 'base-variant')
        return [];
    if (basis.kind === 'none') {
        return [`- What is new is not known: ${prose(basis.reason)}.`];
    }
    return [
        `- New vulnerabilities are those that the packages of run ${code(basis.runId)}, stored in ${code(basis.path)}, do not have with the same database. Of secrets, Dockerfiles and hardening nothing is stored, so what is new there is not known.`,
    ];
}
/** Beyond these, a change removes little. */
const MAX_ADVICE = 5;
function advice({ advice: all }) {
    const { shown, rest } = capped(all, MAX_ADVICE, 'changes in findings.json');
    if (shown.length === 0)
        return '';
    return paragraphs('What removes the most:', shown.map(({ text }) => `- ${prose(text)}`).join('\n'), rest);
}
function ignores({ ignored, unusedIgnores }) {
    const accepted = ignored.length === 0
        ? ''
        : `${ignored.length} accepted by an entry under "ignores" and not listed.`;
    const stale = unusedIgnores.map((each) => `- ${code(each.id)} (${inline(each.reason)}): ${(0,stale_ignores/* whyStale */.q)(each, code)}`);
    return paragraphs(accepted, stale.length === 0
        ? null
        : `Entries under "ignores" to correct or remove:\n\n${stale.join('\n')}`);
}

;// CONCATENATED MODULE: ./build/report/sections/images.js




const MAX_COMMAND = 80;
function images_images({ stack, run }) {
    const heads = (run?.images ?? []).filter(({ variant }) => variant === 'head');
    if (heads.length === 0)
        return null;
    const head = stack.variants.find(({ variant }) => variant === 'head');
    const ownTags = new Set(head?.imageTags ?? []);
    const columns = [
        left('Service'),
        left('Image'),
        right('Size'),
        right('Layers'),
        left('Base'),
        right('Added to it'),
        left('Largest layer added'),
    ];
    return {
        title: 'Images',
        body: paragraphs(table(columns, heads.map((image) => images_row(image, ownTags.has(image.reference)))), shared(heads)),
    };
}
/** The tag of what was built is of this run alone and tells a reader nothing. */
function images_row(image, built) {
    const { service, reference, sizeBytes, layers } = image;
    return [
        code(service),
        built ? 'built' : code(reference),
        (0,units/* formatBytes */.z3)(sizeBytes),
        String(layers.length),
        ...(built ? images_ours(image) : [figures/* NOTHING */.K$, figures/* NOTHING */.K$, figures/* NOTHING */.K$]),
    ];
}
/** Base, what we add to it, and the largest layer of that; without a known base, of the whole. */
function images_ours({ sizeBytes, layers, base }) {
    const own = base ? layers.slice(base.layers) : layers;
    const [largest] = own
        .filter(({ bytes }) => bytes !== null && bytes > 0)
        .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
    return [
        base ? code(base.reference) : 'not known',
        base
            ? `${(0,units/* formatBytes */.z3)(sizeBytes - base.sizeBytes)} in ${(0,units/* counted */.hS)(own.length, 'layer')}`
            : figures/* NOTHING */.K$,
        largest ? layerOf(largest) : figures/* NOTHING */.K$,
    ];
}
function layerOf({ bytes, createdBy }) {
    const command = createdBy.replace(/\s*# buildkit$/, '');
    return `${(0,units/* formatBytes */.z3)(bytes ?? 0)} ${code(command, MAX_COMMAND)}`.trim();
}
/** Images that share layers take less room than their sizes add up to. */
function shared(all) {
    const layers = new Map(all.flatMap(({ layers: own }) => own.map(({ digest, bytes }) => [digest, bytes ?? 0])));
    const together = [...layers.values()].reduce((sum, bytes) => sum + bytes, 0);
    const apart = all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (together === 0 || together >= apart)
        return '';
    return `Uncompressed. Together they take ${(0,units/* formatBytes */.z3)(together)}, not ${(0,units/* formatBytes */.z3)(apart)}: they share layers.`;
}

// EXTERNAL MODULE: ./build/records/rounds.js
var records_rounds = __webpack_require__(31529);
// EXTERNAL MODULE: ./build/stats/latency.js
var latency = __webpack_require__(26397);
// EXTERNAL MODULE: ./build/records/answers.js
var answers = __webpack_require__(83989);
;// CONCATENATED MODULE: ./build/report/sections/responses.js
/** How fast each endpoint answers on one quiet connection. */







function responses({ stack, run }) {
    if (!run || stack.endpoints.length === 0)
        return null;
    const all = (0,records_rounds/* measuredRounds */.w)(run).flatMap((round) => round.responses);
    const columns = [
        left('Endpoint'),
        left('Request'),
        right('p50'),
        right('p90'),
        right('p95'),
        right('p99'),
        right('max'),
        right('Answers'),
        left('Bad'),
    ];
    return {
        title: 'Response times',
        body: paragraphs(table(columns, stack.endpoints.map((endpoint) => responses_row(endpoint, all.filter((response) => response.endpoint === endpoint.id)))), 'One quiet connection; bad answers are counted apart and never enter a time. All rounds together; in brackets, the range of the rounds’ own p50.'),
    };
}
function responses_row(endpoint, found) {
    const latencies = found.flatMap(({ latency }) => latency ?? []);
    return [
        code(endpoint.id),
        code(`${endpoint.method} ${endpoint.path}`),
        ...percentiles(latencies),
        (0,units/* formatCount */.B4)(found.reduce((sum, { answers }) => sum + answers, 0)),
        badAnswers(found),
    ];
}
/** Of all rounds together; p50 with the range of the rounds' own. */
function percentiles(rounds) {
    const all = (0,latency/* mergeLatencies */.p)(rounds);
    if (!all)
        return Array(5).fill(figures/* NOTHING */.K$);
    const p50 = (0,figures/* range */.y1)(rounds.map(({ p50Us }) => p50Us), figures/* asUs */.B8);
    return [`${(0,figures/* asUs */.B8)(all.p50Us)}${p50}`, ...[all.p90Us, all.p95Us, all.p99Us, all.maxUs].map(figures/* asUs */.B8)];
}
function badAnswers(parts) {
    const bad = (0,answers/* addBadAnswers */.gY)(parts);
    const count = (0,answers/* badAnswerCount */.Tn)(bad.errors);
    return count === 0 ? '0' : `❌ ${(0,units/* formatCount */.B4)(count)}: ${(0,answers/* describeBadAnswers */.C7)(bad)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/load.js







function load({ stack, run }) {
    if (!run || stack.scenarios.length === 0)
        return null;
    const rounds = (0,records_rounds/* measuredRounds */.w)(run).map((round) => round.blocks);
    const columns = [
        left('Scenario'),
        left('Load'),
        right('Intended'),
        right('Achieved'),
        right('p50'),
        right('p90'),
        right('p95'),
        right('p99'),
        right('max'),
        right('CPU per answer'),
        left('Bad'),
        left('Void blocks'),
    ];
    return {
        title: 'Load',
        body: paragraphs(table(columns, stack.scenarios.map((scenario) => load_row(scenario, rounds.map((blocks) => blocks.filter((block) => block.scenario === scenario.id))))), 'Latency counts from the intended send time in an open loop. CPU is that of the whole stack. All rounds together; in brackets, the range of the rounds’ own p50.'),
    };
}
function load_row(scenario, rounds) {
    const blocks = rounds.flat();
    return [
        `${code(scenario.id)} on ${code(scenario.endpoint)}`,
        loadOf(scenario),
        scenario.load.kind === 'open' ? rate(blocks, ({ intended }) => intended) : figures/* NOTHING */.K$,
        rate(blocks, ({ answers }) => answers),
        ...percentiles(rounds.flatMap((own) => (0,latency/* mergeLatencies */.p)(latenciesOf(own)) ?? [])),
        cpuPerAnswer(blocks.filter(isTimed)),
        badAnswers(blocks),
        voidBlocks(blocks),
    ];
}
function isTimed(block) {
    return block.void === null;
}
function latenciesOf(blocks) {
    return blocks.filter(isTimed).flatMap(({ latency }) => latency ?? []);
}
function loadOf({ load: asked }) {
    if (asked.kind === 'closed') {
        return `closed loop, ${(0,units/* counted */.hS)(asked.connections, 'connection')}`;
    }
    const ramp = asked.stages.map(({ ratePerSecond, durationMs }) => ` → ${ratePerSecond}/s over ${(0,units/* formatDuration */.a3)(durationMs)}`);
    return `open loop, ${asked.ratePerSecond}/s${ramp.join('')}`;
}
function rate(blocks, count) {
    const seconds = blocks.reduce((sum, block) => sum + block.durationMs, 0) / 1_000;
    const total = blocks.reduce((sum, block) => sum + count(block), 0);
    return seconds > 0 ? `${Number((total / seconds).toPrecision(3))}/s` : figures/* NOTHING */.K$;
}
function cpuPerAnswer(blocks) {
    const answers = blocks.reduce((sum, block) => sum + block.answers, 0);
    const seconds = blocks
        .flatMap(({ cpu }) => Object.values(cpu))
        .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
    return answers === 0 ? figures/* NOTHING */.K$ : (0,units/* formatDuration */.a3)((seconds / answers) * 1_000);
}
function voidBlocks(blocks) {
    const reasons = blocks.flatMap((block) => block.void ?? []);
    if (blocks.length === 0)
        return '❓ not run';
    if (reasons.length === 0)
        return `0 of ${blocks.length}`;
    return `❌ ${reasons.length} of ${blocks.length}: ${inline([...new Set(reasons)].join('; '))}`;
}

;// CONCATENATED MODULE: ./build/report/sections/machine.js




function machine({ run, stack }) {
    if (!run)
        return null;
    const { machine: host } = run;
    const rows = [
        ['CPU', `${inline(host.cpuModel)}, ${host.cores} cores`],
        ['Memory', (0,units/* formatBytes */.z3)(host.memoryBytes)],
        ['Kernel', inline(host.kernel)],
        [
            'Engine',
            `${inline(host.engineVersion)}, Compose ${inline(host.composeVersion)}, cgroup v${host.cgroupVersion}, ${inline(stack.engine.storageDriver)}`,
        ],
        ['A fixed loop took', speed(host)],
        ['CPU time taken by others', host.stealShare === null ? 'unknown' : (0,figures/* asShare */.Sw)(host.stealShare)],
        ['Load average at the end', host.loadAverage.toFixed(2)],
        [
            'Route of probes and load',
            run.route === 'container-address' ? 'container addresses' : 'published ports',
        ],
    ];
    return {
        title: 'Machine',
        body: paragraphs(unsteady(run), table([left('What'), left('Value')], rows)),
    };
}
/** Numbers from a machine that changed its speed are worth less, and the reader must know. */
function unsteady(run) {
    return run.machine.steady
        ? ''
        : `⚠️ **The machine was unsteady** while this was measured (a fixed loop took ${speed(run.machine)}): times may be off by as much.`;
}
function speed({ speedChecks }) {
    return speedChecks.length === 0
        ? 'unknown'
        : speedChecks.map(({ at, loopMs }) => `${(0,units/* formatDuration */.a3)(loopMs)} at the ${at}`).join(', ');
}

;// CONCATENATED MODULE: ./build/report/sections/memory-growth.js





/** Less than this is no one's leak. */
const MIN_GROWTH_BYTES = 1024 * 1024;
/** How many standard errors a slope must be from zero. */
const MIN_ERRORS = 2;
function memoryGrowth({ run }) {
    const rounds = run ? (0,records_rounds/* measuredRounds */.w)(run) : [];
    const suspects = suspectsIn(rounds);
    if (suspects.length === 0)
        return null;
    const rows = suspects.map(({ service, growth }) => [
        code(service),
        (0,figures/* spread */.il)(growth.map(({ growthBytes }) => growthBytes), signed),
        slopeOf(growth) ?? figures/* NOTHING */.K$,
        memory_growth_loadOf(rounds, service),
    ]);
    const columns = [
        left('Service'),
        right('From idle to after load'),
        right('Slope under load'),
        right('Load lasted'),
    ];
    const when = rounds.length === 1 ? 'In the only round' : `In each of ${rounds.length} rounds`;
    return {
        title: 'Memory growth',
        body: paragraphs(table(columns, rows), `${when} the working set kept growing under load: by more than ${(0,units/* formatBytes */.z3)(MIN_GROWTH_BYTES)}, with a slope of more than ${MIN_ERRORS} standard errors. That is a suspected leak and no proof of one: under so short a load, a heap or a cache that is filling up looks the same. A longer scenario (\`duration\`) tells them apart.`),
    };
}
/** Growth of one service over rounds, the median: `+5.6 MiB (400 KiB/s ± 75 KiB/s)`; nothing where none was seen. */
function growthFigure(growth) {
    const bytes = (0,records_rounds/* median */.J)(growth.map(({ growthBytes }) => growthBytes));
    if (bytes === undefined)
        return figures/* NOTHING */.K$;
    const slope = slopeOf(growth);
    return `${signed(bytes)}${slope === null ? '' : ` (${slope})`}`;
}
function suspectsIn(rounds) {
    const all = rounds.flatMap((round) => round.memoryGrowth);
    return [...new Set(all.map(({ service }) => service))]
        .map((service) => ({ service, growth: all.filter((each) => each.service === service) }))
        .filter(({ growth }) => growth.length === rounds.length && growth.every(isSuspect));
}
function isSuspect({ growthBytes, slopeBytesPerSecond, slopeError }) {
    if (slopeBytesPerSecond === null || slopeError === null)
        return false;
    return growthBytes > MIN_GROWTH_BYTES && slopeBytesPerSecond > MIN_ERRORS * slopeError;
}
/** Null with too few samples for a slope. */
function slopeOf(growth) {
    const slope = (0,records_rounds/* median */.J)(growth.flatMap(({ slopeBytesPerSecond }) => slopeBytesPerSecond ?? []));
    const error = (0,records_rounds/* median */.J)(growth.flatMap(({ slopeError }) => slopeError ?? []));
    if (slope === undefined || error === undefined)
        return null;
    return `${signed(slope)}/s ± ${(0,units/* formatBytes */.z3)(error)}/s`;
}
function signed(bytes) {
    if (bytes === 0)
        return (0,units/* formatBytes */.z3)(0);
    return `${bytes > 0 ? '+' : '−'}${(0,units/* formatBytes */.z3)(Math.abs(bytes))}`;
}
function memory_growth_loadOf(rounds, service) {
    const durations = rounds.flatMap(({ resources }) => resources
        .filter((sample) => sample.service === service && sample.phase === 'load')
        .map(({ durationMs }) => durationMs));
    return (0,figures/* spread */.il)(durations, units/* formatDuration */.a3);
}

;// CONCATENATED MODULE: ./build/report/sections/problems.js


const MAX_PROBLEMS = 10;
const MAX_LOG_LINES = 20;
function problems({ stack, comparison }, logLines = MAX_LOG_LINES) {
    const told = stack.variants.flatMap(({ variant, problems: found }) => found.map((problem) => ({
        key: `${variant} ${problem.text}`,
        body: problems_render(problem, logLines),
    })));
    const known = new Set(told.map(({ key }) => key));
    const inRounds = (comparison?.problems ?? [])
        .filter(({ variant, text }) => !known.has(`${variant} ${text}`))
        .map(({ variant, text }) => ({
        key: text,
        body: `**${inline(text)}**${variant === 'base' ? ' (base)' : ''}`,
    }));
    const all = [...told, ...inRounds];
    if (all.length === 0)
        return null;
    const { shown, rest } = capped(all, MAX_PROBLEMS, 'problems');
    return { title: 'Problems', body: paragraphs(...shown.map(({ body }) => body), rest) };
}
function problems_render(problem, logLines) {
    const tail = problem.logTail.slice(-logLines);
    return paragraphs(`**${inline(problem.text)}**`, tail.length === 0 ? 'It left no log.' : fenced(tail));
}

;// CONCATENATED MODULE: ./build/report/service-summary.js


function serviceSummaries(documents) {
    const { stack, run } = documents;
    const head = stack.variants.find(({ variant }) => variant === 'head');
    const left = new Set(stack.settings.unmeasured);
    const image = (service) => run?.images.find((each) => each.variant === 'head' && each.service === service);
    return (head?.services ?? []).map(({ name }) => ({
        name,
        judged: !left.has(name),
        ...startOf(documents, name),
        ...answersOf(documents, name),
        cpu: {
            idle: usage(documents, name, 'idle', cpuShare, cores),
            load: usage(documents, name, 'load', cpuShare, cores),
        },
        memory: {
            idle: usage(documents, name, 'idle', memoryShare, workingSet),
            load: usage(documents, name, 'load', memoryShare, workingSet),
        },
        answersBadly: (documents.comparison?.badAnswers ?? []).some(({ service, assumed }) => service === name && !assumed),
        imageBytes: image(name)?.sizeBytes ?? null,
        outcome: (budget, phase) => worstOutcome(documents, name, budget, phase),
    }));
}
/** One that is ready by its start alone took no time that anybody measured: 0 would look as if it had. */
function shownReadyMs({ readyMs, readyBy }) {
    return readyBy === 'started' ? null : readyMs;
}
function startOf({ run }, service) {
    const starts = (run ? (0,records_rounds/* measuredRounds */.w)(run) : []).flatMap((round) => round.startup.services.filter((start) => start.service === service));
    return {
        readyMs: starts.flatMap((start) => shownReadyMs(start) ?? []),
        readyBy: starts.find(({ readyBy }) => readyBy !== null)?.readyBy ?? null,
    };
}
/**
 * Of the endpoint that stands for the service: what the outside asks says more than a health check, a health check more
 * than any other, and one without a good answer says nothing about time.
 */
function answersOf({ stack, run }, service) {
    const own = stack.endpoints.filter((endpoint) => endpoint.service === service);
    const [found] = own
        .toSorted((a, b) => weight(b) - weight(a))
        .map(({ id, health }) => ({ health, latencies: service_summary_latenciesOf(run, id) }))
        .filter(({ latencies }) => latencies.length > 0);
    const latencies = found?.latencies ?? [];
    return {
        p50Us: latencies.map(({ p50Us }) => p50Us),
        p95Us: latencies.map(({ p95Us }) => p95Us),
        isHealthAnswer: found?.health === true,
    };
}
function weight({ entry, health }) {
    return (entry ? 2 : 0) + (health ? 1 : 0);
}
function service_summary_latenciesOf(run, endpoint) {
    return (run ? (0,records_rounds/* measuredRounds */.w)(run) : []).flatMap((round) => round.responses.flatMap((each) => (each.endpoint === endpoint ? (each.latency ?? []) : [])));
}
function usage({ run }, service, phase, shareOf, usedOf) {
    const samples = (run ? (0,records_rounds/* measuredRounds */.w)(run) : []).flatMap((round) => round.resources.filter((sample) => sample.service === service && sample.phase === phase));
    return { shares: samples.flatMap((sample) => shareOf(sample) ?? []), used: samples.map(usedOf) };
}
/** Idle and under load together. */
function memoryOf({ memory: { idle, load } }) {
    return { shares: [...idle.shares, ...load.shares], used: [...idle.used, ...load.used] };
}
/** A share where there is one to be had, else what was used. */
function usageFigure({ shares, used }, summarise, format) {
    return shares.length > 0 ? summarise(shares, figures/* asShare */.Sw) : summarise(used, format);
}
const cpuShare = (sample) => sample.cpuShareOfLimit;
function memoryShare({ memory }) {
    return memory.limitBytes === null ? null : memory.workingSetBytes / memory.limitBytes;
}
/** Mean over the phase. */
function cores({ cpu, durationMs }) {
    return durationMs > 0 ? cpu.totalSeconds / (durationMs / 1_000) : 0;
}
function workingSet({ memory }) {
    return memory.workingSetBytes;
}
const BAD_FIRST = ['missed', 'warn', 'not-measured', 'no-limit', 'met'];
function worstOutcome({ comparison }, service, name, phase) {
    const outcomes = (comparison?.budgets ?? [])
        .filter((budget) => budget.service === service &&
        budget.name === name &&
        (phase === undefined || budget.phase === phase))
        .map(({ outcome }) => outcome);
    return BAD_FIRST.find((outcome) => outcomes.includes(outcome));
}

;// CONCATENATED MODULE: ./build/report/sections/resources.js







const PHASES = ['idle', 'load', 'after'];
function resources({ stack, run }) {
    const rounds = run ? (0,records_rounds/* measuredRounds */.w)(run) : [];
    const all = rounds.flatMap((round) => round.resources);
    const growth = rounds.flatMap((round) => round.memoryGrowth);
    if (!run || all.length === 0)
        return null;
    const seen = new Set(all.map(({ service }) => service));
    const names = [...new Set([...namesOf(stack), ...seen])].filter((name) => seen.has(name));
    const rows = names.flatMap((name) => PHASES.flatMap((phase) => {
        const samples = all.filter((each) => each.service === name && each.phase === phase);
        if (samples.length === 0)
            return [];
        const own = growth.filter(({ service }) => phase === 'after' && service === name);
        return [resources_row(name, phase, samples, growthFigure(own))];
    }));
    const columns = [
        left('Service'),
        left('Phase'),
        right('CPUs'),
        right('of limit'),
        right('Throttled'),
        right('Working set'),
        right('of limit'),
        right('Peak'),
        right('Growth (slope)'),
        right('Network in / out'),
        right('Disk read / written'),
        right('PIDs'),
    ];
    const sources = [...new Set(all.map(({ source }) => source))].join(', ');
    return {
        title: 'Resources',
        body: paragraphs(table(columns, rows), `CPUs: mean over the phase, median over rounds. Working set: without inactive page cache, the highest sample. Growth: of the mean working set from idle to after load, with its slope under load and the standard error of that. Throttled: share of the scheduler’s periods. Read from ${sources}.`),
    };
}
/** The order of the other tables. */
function namesOf({ variants }) {
    return variants.flatMap(({ services }) => services.map(({ name }) => name));
}
function resources_row(name, phase, samples, growth) {
    const memory = samples.map((sample) => sample.memory);
    return [
        code(name),
        phase,
        (0,figures/* middle */.mc)(samples.map(cores), (value) => value.toFixed(3)),
        (0,figures/* middle */.mc)(samples.flatMap((sample) => cpuShare(sample) ?? []), figures/* asShare */.Sw),
        (0,figures/* middle */.mc)(samples.map(throttled), figures/* asShare */.Sw),
        (0,figures/* highest */.BR)(memory.map(({ workingSetBytes }) => workingSetBytes), units/* formatBytes */.z3),
        (0,figures/* highest */.BR)(samples.flatMap((sample) => memoryShare(sample) ?? []), figures/* asShare */.Sw),
        (0,figures/* highest */.BR)(memory.flatMap(({ peakBytes }) => peakBytes ?? []), units/* formatBytes */.z3),
        growth,
        pair(samples, ({ networkReceivedBytes }) => networkReceivedBytes, ({ networkSentBytes }) => networkSentBytes),
        pair(samples, ({ blockReadBytes }) => blockReadBytes, ({ blockWriteBytes }) => blockWriteBytes),
        (0,figures/* highest */.BR)(samples.flatMap(({ pids }) => pids ?? []), String),
    ];
}
function throttled({ cpu }) {
    return cpu.periods > 0 ? cpu.throttledPeriods / cpu.periods : 0;
}
function pair(samples, first, second) {
    return `${(0,figures/* middle */.mc)(samples.map(first), units/* formatBytes */.z3)} / ${(0,figures/* middle */.mc)(samples.map(second), units/* formatBytes */.z3)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/services.js






function services_services(documents, most = Number.POSITIVE_INFINITY) {
    if (!documents.run)
        return null;
    const { shown, rest } = capped(serviceSummaries(documents), most, 'services');
    if (shown.length === 0)
        return null;
    const columns = [
        left('Service'),
        right('Ready'),
        left('by'),
        right('p50'),
        right('p95'),
        right('CPU idle'),
        right('CPU load'),
        right('Memory'),
        right('Image'),
    ];
    return {
        title: 'Services',
        body: paragraphs(table(columns, shown.map(services_row)), rest, 'Ready counts from the container’s start; p50 and p95 are of the endpoint that the outside asks, or of its health check; CPU and memory are shares of the service’s limit, or what it used where it has none. Medians over rounds, memory the highest.'),
    };
}
function services_row(service) {
    const { outcome } = service;
    return [
        `${code(service.name)}${service.judged ? '' : ' (not judged)'}`,
        marked((0,figures/* middle */.mc)(service.readyMs, figures/* asMs */.FQ), outcome('ready')),
        service.readyBy ?? figures/* NOTHING */.K$,
        `${service.answersBadly ? '❌ ' : ''}${(0,figures/* middle */.mc)(service.p50Us, figures/* asUs */.B8)}`,
        marked((0,figures/* middle */.mc)(service.p95Us, figures/* asUs */.B8), service.isHealthAnswer ? outcome('health-answer') : undefined),
        marked(usageFigure(service.cpu.idle, figures/* middle */.mc, figures/* asCores */.PU), outcome('cpu', 'idle')),
        marked(usageFigure(service.cpu.load, figures/* middle */.mc, figures/* asCores */.PU), outcome('cpu', 'load')),
        marked(usageFigure(memoryOf(service), figures/* highest */.BR, units/* formatBytes */.z3), outcome('memory')),
        service.imageBytes === null ? figures/* NOTHING */.K$ : (0,units/* formatBytes */.z3)(service.imageBytes),
    ];
}
function marked(figure, outcome) {
    const mark = outcome === undefined ? '' : budgetMark[outcome];
    return mark === '' ? figure : `${mark} ${figure}`;
}

;// CONCATENATED MODULE: ./build/report/waterfall.js



const BAR_WIDTH = 48;
const NAME_WIDTH = 20;
const WATERFALL_LEGEND = '· waits to be started, ░ started, █ listening until ready';
/** The round whose start-up is nearest the median: a picture of what usually happens. */
function typicalRound(rounds) {
    const middle = (0,records_rounds/* median */.J)(rounds.flatMap((round) => round.startup.readyMs ?? []));
    if (middle === undefined)
        return rounds[0];
    const distance = ({ startup }) => startup.readyMs === null ? Number.POSITIVE_INFINITY : Math.abs(startup.readyMs - middle);
    return [...rounds].sort((a, b) => distance(a) - distance(b))[0];
}
function waterfall(round) {
    const services = momentsByService(round);
    if (services.length === 0)
        return [];
    const end = Math.max(...services.map(({ moments }) => moments.readyMs), 1);
    const nameWidth = Math.min(NAME_WIDTH, Math.max(...services.map(({ start }) => (0,records_text/* plainText */.wh)(start.service).length)));
    const scale = `${' '.repeat(nameWidth)}  0${(0,units/* formatDuration */.a3)(end).padStart(BAR_WIDTH - 1)}`;
    const lines = services.map(({ start, moments }) => {
        const name = (0,records_text/* plainText */.wh)(start.service, nameWidth).padEnd(nameWidth);
        return `${name}  ${bar(moments, end)}  ${outcome(start)}`;
    });
    return [scale, ...lines];
}
/** How long before the first start event the first container was created, in milliseconds. */
function createdBeforeMs(round) {
    return Math.max(0, ...momentsByService(round).map(({ moments }) => -moments.createdMs));
}
/** In the order in which they were started. */
function momentsByService({ startup }) {
    const started = startup.services
        .flatMap((start) => (start.startedMs === null ? [] : { start, startedMs: start.startedMs }))
        .sort((a, b) => a.startedMs - b.startedMs);
    const originMs = started[0]?.startedMs ?? 0;
    return started.map(({ start, startedMs }) => ({
        start,
        moments: momentsOf(start, startedMs, originMs),
    }));
}
function momentsOf(start, startedAtMs, originMs) {
    const { createdMs, listeningMs, readyMs } = start;
    const startedMs = startedAtMs - originMs;
    const ready = startedMs + (readyMs ?? listeningMs ?? 0);
    return {
        createdMs: Math.min((createdMs ?? startedAtMs) - originMs, startedMs),
        startedMs,
        // A service that is asked on no port of its own has nothing to wait for between start and ready.
        listeningMs: Math.min(ready, startedMs + (listeningMs ?? 0)),
        readyMs: ready,
    };
}
/** Every service that was started has at least one cell, the last one too. */
function bar(moments, end) {
    const at = (ms) => Math.round((ms / end) * BAR_WIDTH);
    const from = Math.min(BAR_WIDTH - 1, at(moments.startedMs));
    const to = Math.max(at(moments.readyMs), from + 1);
    const hasListened = moments.listeningMs < moments.readyMs;
    const listening = Math.min(at(moments.listeningMs), hasListened ? to - 1 : to);
    const cells = Array.from({ length: BAR_WIDTH }, (_, index) => {
        if (index >= to || index < at(moments.createdMs))
            return ' ';
        if (index < from)
            return '·';
        return index < listening ? '░' : '█';
    });
    return cells.join('');
}
function outcome({ readyMs, readyBy }) {
    if (readyMs === null)
        return 'never ready';
    if (readyBy === null || readyBy === 'started')
        return 'started';
    return `${(0,units/* formatDuration */.a3)(readyMs)} (${readyBy})`;
}

;// CONCATENATED MODULE: ./build/report/sections/startup.js







function startup(documents) {
    const { run } = documents;
    const rounds = run ? (0,records_rounds/* measuredRounds */.w)(run) : [];
    const typical = typicalRound(rounds);
    if (!typical)
        return null;
    const total = rounds.flatMap((round) => round.startup.readyMs ?? []);
    const picture = waterfall(typical);
    return {
        title: 'Start-up',
        body: paragraphs(total.length === 0
            ? 'The whole stack was never ready at once.'
            : `The whole stack was ready after **${(0,figures/* spread */.il)(total, figures/* asMs */.FQ)}**${rounds.length > 1 ? `, over ${rounds.length} fresh starts` : ''}.${criticalPath(typical.startup.criticalPath)}`, picture.length === 0 ? null : fenced([...picture, '', WATERFALL_LEGEND]), picture.length === 0 ? null : caption(typical, rounds.length), momentsTable(documents), beforehand(documents)),
    };
}
/** What the picture leaves out. */
function caption(round, rounds) {
    const createdMs = createdBeforeMs(round);
    return [
        ...(rounds > 1
            ? [`The picture is of round ${round.index + 1}, which is nearest the median.`]
            : []),
        `It begins with the first start event${createdMs > 0 ? `; the first container was created ${(0,units/* formatDuration */.a3)(createdMs)} before that` : ''}.`,
    ].join(' ');
}
function criticalPath(path) {
    if (path.length < 2)
        return '';
    return ` Critical path: ${path.map((service) => code(service)).join(' → ')}.`;
}
function momentsTable({ run }) {
    const starts = (run ? (0,records_rounds/* measuredRounds */.w)(run) : []).flatMap((round) => round.startup.services);
    const names = [...new Set(starts.map(({ service }) => service))];
    const columns = [
        left('Service'),
        right('Listening'),
        right('Healthy'),
        right('First answer'),
        right('Ready'),
        left('by'),
        right('Restarts'),
    ];
    return paragraphs(table(columns, names.map((name) => startup_row(name, starts.filter(({ service }) => service === name)))), 'Each counts from the container’s own start event.');
}
function startup_row(name, starts) {
    const times = (of) => (0,figures/* spread */.il)(starts.flatMap((start) => of(start) ?? []), figures/* asMs */.FQ);
    return [
        code(name),
        times(({ listeningMs }) => listeningMs),
        times(({ healthyMs }) => healthyMs),
        times(({ firstAnswerMs }) => firstAnswerMs),
        times(shownReadyMs),
        starts.find(({ readyBy }) => readyBy !== null)?.readyBy ?? figures/* NOTHING */.K$,
        (0,figures/* highest */.BR)(starts.map(({ restarts }) => restarts), String),
    ];
}
/** Pull and build are timed apart: they say nothing about the stack's own start. */
function beforehand({ stack }) {
    const head = stack.variants.find(({ variant }) => variant === 'head');
    if (!head)
        return '';
    const { build, pull } = head;
    const built = build.services.length === 0
        ? 'Nothing was built'
        : `Built ${build.services.length} of ${head.services.length} services in ${(0,units/* formatDuration */.a3)(build.durationMs)} (${build.cachedSteps} of ${build.steps} steps came from the cache)`;
    const pulled = pull.images.length === 0
        ? 'nothing was pulled'
        : `${pull.images.length} images were pulled in ${(0,units/* formatDuration */.a3)(pull.durationMs)}`;
    return `${built}; ${pulled}.`;
}

;// CONCATENATED MODULE: ./build/report/sections/trend.js




const trend_MAX_ROWS = 50;
const MAX_SETTINGS = 10;
const MAX_SUBJECT = 80;
const SHA_LENGTH = 8;
const DATE_LENGTH = 10;
function trend({ comparison }) {
    const found = comparison?.trend;
    if (!found)
        return null;
    return {
        title: 'Trend',
        body: paragraphs(lead(found), changesTable(found.changes), creepsTable(found.creeps), settings(found.settings)),
    };
}
function lead({ runs, series, fewestRuns, errorLevel, changes, creeps }) {
    const stored = `${(0,units/* formatCount */.B4)(runs)} stored ${runs === 1 ? 'run' : 'runs'} of the default branch`;
    if (series === 0) {
        return `${stored}: none of the metrics has the ${fewestRuns} comparable runs that it takes to see a change of level.`;
    }
    const said = `${stored}, this run not among them; nothing here is gated. The chance that anything is listed although the runs are in no order is under ${(0,units/* formatShare */.T1)(errorLevel)}.`;
    return changes.length + creeps.length === 0
        ? `${said} No level changed, and nothing creeps.`
        : said;
}
function changesTable(changes) {
    if (changes.length === 0)
        return '';
    const { shown, rest } = capped(changes, trend_MAX_ROWS, 'changes of level');
    const columns = [
        left('First run with it'),
        left('Metric'),
        left('Of'),
        right('Before'),
        right('After'),
        right('Change'),
        right('Runs'),
        left('Last run without'),
        left('The run without also had'),
    ];
    const rows = shown.map((change) => [
        place(change.firstAfter),
        change.name,
        code(change.subject),
        figures/* asFigure */.ZO[change.unit](change.before),
        figures/* asFigure */.ZO[change.unit](change.after),
        (0,figures/* asChangeIn */.cC)(change, change.change),
        `${change.runsBefore}, then ${change.runsAfter}`,
        withBetween(change),
        change.alsoChanged.length === 0
            ? figures/* NOTHING */.K$
            : change.alsoChanged.map((each) => inline(each)).join(', '),
    ]);
    return paragraphs('Levels that changed: the cause is after the last run without, up to the first run with it.', table(columns, rows), rest);
}
function withBetween({ lastBefore, runsBetween }) {
    if (runsBetween === 0)
        return place(lastBefore);
    return `${place(lastBefore)}; ${(0,units/* counted */.hS)(runsBetween, 'run')} between that cannot be compared`;
}
function place({ runId, createdAt, commit }) {
    const date = inline(createdAt.slice(0, DATE_LENGTH));
    return commit
        ? `${code(commit.sha.slice(0, SHA_LENGTH))} ${inline(commit.subject, MAX_SUBJECT)} (${date})`
        : `run ${code(runId)} (${date})`;
}
function creepsTable(creeps) {
    if (creeps.length === 0)
        return '';
    const { shown, rest } = capped(creeps, trend_MAX_ROWS, 'metrics that creep');
    const columns = [
        left('Metric'),
        left('Of'),
        right('Per run'),
        right('In all'),
        right('Runs'),
        left('From'),
        left('To'),
    ];
    const rows = shown.map((creep) => [
        creep.name,
        code(creep.subject),
        (0,figures/* asChangeIn */.cC)(creep, creep.perRun),
        total(creep),
        String(creep.runs),
        place(creep.first),
        place(creep.last),
    ]);
    return paragraphs('What creeps, changes of level left out: no single commit shows it.', table(columns, rows), rest);
}
function total(creep) {
    const { low, high, confidence } = creep.interval;
    const told = (change) => (0,figures/* asChangeIn */.cC)(creep, change);
    return `${told(creep.total)} [${told(low)}, ${told(high)}] at ${(0,units/* formatShare */.T1)(confidence)}`;
}
function settings(all) {
    if (all.length < 2)
        return '';
    const { shown, rest } = capped(all.slice(1), MAX_SETTINGS, 'kinds of machine');
    const lines = shown.map(({ runs, first, differences }) => `- with ${place(first)}, ${(0,units/* counted */.hS)(runs, 'run')}; the run before it had ${differences.map((each) => inline(each)).join(', ')}`);
    return paragraphs(`The runs are of ${all.length} kinds of machine or ways of measuring, and what is timed is looked at within each alone. That changed:`, lines.join('\n'), rest);
}

;// CONCATENATED MODULE: ./build/report/sections/verdict.js



const MAX_HEADLINE = 1_000;
/** As many as there are rules that say what is in order; our own sentences are short. */
const MAX_IN_ORDER = 10;
const MAX_IN_ORDER_TEXT = 150;
/** Verdict and why, in one line; without a gate, that nothing has been decided. */
function firstLine({ gate }) {
    if (!gate)
        return '❓ **compose-gate: nothing was decided: the gate has not run.**';
    return `${resultMark(gate)} **compose-gate: ${prose(gate.headline, MAX_HEADLINE)}**`;
}
/** Everything that is not in order, worst first, with its rule and remedy. */
function decisions({ gate }, { most, maxLength }) {
    if (!gate)
        return '';
    const { shown, rest } = capped(gate.decisions.filter(isRemarkable), most, 'decisions');
    const rows = shown.map((decision, index) => [
        decisionMark[decision.outcome],
        prose(decision.text, maxLength),
        remedy(decision, shown[index - 1]),
        `${code(decision.rule)}${overridden(decision)}`,
    ]);
    // With nothing else to say, the first line already says what is in order.
    if (rows.length === 0)
        return '';
    return paragraphs(table([left(''), left('What happened'), left('What to do'), left('Rule')], rows), rest, inOrder(gate.decisions));
}
/** Found, and not merely looked at. */
function isRemarkable({ outcome, remedy }) {
    return outcome !== 'pass' || remedy !== null;
}
/** Several of one rule need its remedy once. */
function remedy(decision, before) {
    // What passed asks for nothing.
    if (decision.remedy === null || decision.outcome === 'pass')
        return '';
    return decision.remedy === before?.remedy ? 'as above' : prose(decision.remedy);
}
function overridden({ outcome, defaultOutcome }) {
    return outcome === defaultOutcome ? '' : ` (set by the policy; its default is ${defaultOutcome})`;
}
function inOrder(all) {
    const texts = all
        .filter((decision) => !isRemarkable(decision))
        .slice(0, MAX_IN_ORDER)
        .map(({ text }) => prose(text, MAX_IN_ORDER_TEXT));
    return texts.length === 0 ? '' : `In order: ${texts.join('; ')}.`;
}
/** Documents that an earlier step should have left here; a stack that did not start leaves nothing to measure. */
function missingDocuments({ stack, run, comparison, findings }) {
    const started = stack.variants.every(({ outcome }) => outcome.kind === 'started');
    const missing = [
        ...(run || !started ? [] : ['The stack was not measured (there is no run.json).']),
        ...(comparison || !run ? [] : ['The run was not compared (there is no comparison.json).']),
        ...(findings ? [] : ['Nothing was scanned (there is no findings.json).']),
    ];
    return missing.map((line) => `- ❓ ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./build/report/facts.js


/**
 * Base and head. `escape` is for the texts, which are as hostile as their source. Two figures that would look the same tell of
 * their difference.
 */
function printedSides({ about, unit, base, head }, escape) {
    const print = (side) => {
        if (side === null)
            return figures/* NOTHING */.K$;
        return typeof side === 'string' ? escape(side) : FORMATS[unit](side);
    };
    const [one, other] = [print(base), print(head)];
    if (one !== other || typeof base !== 'number' || typeof head !== 'number')
        return [one, other];
    if (base === head)
        return [one, about === 'layer' ? `${other}, other content` : other];
    return [one, `${other} (${head > base ? '+' : '−'}${FORMATS[unit](Math.abs(head - base))})`];
}
const FORMATS = {
    text: String,
    bytes: units/* formatBytes */.z3,
    ratio: units/* formatShare */.T1,
    count: units/* formatCount */.B4,
    ms: units/* formatDuration */.a3,
};
/** What a fact is about. */
const ABOUT = {
    service: 'Service',
    limit: 'Limit',
    setting: 'Setting',
    variable: 'Variable',
    'base-image': 'Base image',
    image: 'Image',
    layer: 'Layer',
    dockerfile: 'Dockerfile',
    file: 'Mounted file',
    package: 'Package',
    throttling: 'Throttling',
    memory: 'Memory',
    'oom-kills': 'OOM kills',
    build: 'Build',
};
/** In one line, for a terminal. */
function factLine(fact) {
    switch (fact.kind) {
        case 'value':
            return `${fact.name}: ${printedSides(fact, (text) => text).join(' → ')}`;
        case 'name':
            return `${ABOUT[fact.about].toLowerCase()} ${fact.name} ${fact.change}`;
        case 'diff':
            return `${fact.name}: ${changedLines(fact)}`;
        case 'more':
            return `${fact.count} more (${ABOUT[fact.about].toLowerCase()})`;
    }
}
/** `3 lines added, 1 removed`, as far as they are stored. */
function changedLines({ lines, more }) {
    const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    const rest = more > 0 ? ', and more' : '';
    return `+${count('+')} −${count('-')} lines${rest}`;
}

;// CONCATENATED MODULE: ./build/report/sections/what-differs.js






const TITLE = 'What differs';
const what_differs_MAX_TEXT = 200;
const MAX_METRICS = 10;
const what_differs_MAX_NAMES = 10;
function whatDiffers(documents) {
    return what_differs_render(documents, { regressions: 50, rows: 200, diffLines: 100 });
}
/** For a comment, whose length is limited. */
function whatDiffersInShort(documents) {
    return what_differs_render(documents, { regressions: 5, rows: 15, diffLines: 20 });
}
function what_differs_render({ comparison }, most) {
    const why = comparison?.why;
    if (!why || why.regressions.length === 0)
        return null;
    const shown = new Set();
    const { shown: told, rest } = capped(why.regressions, most.regressions, 'groups of metrics');
    const headlineOf = (regression) => headline(regression, comparison.metrics);
    if (why.services.length === 0 && why.whole.length === 0) {
        const nothing = 'Nothing that we record differs between base and head.';
        return { title: TITLE, body: paragraphs(...told.map(headlineOf), rest, nothing) };
    }
    const parts = told.map((regression) => paragraphs(headlineOf(regression), ofRegression(regression, why, { shown, most })));
    return {
        title: TITLE,
        body: paragraphs('Between base and head, as far as we record it: in the settings, the sources, the images and what was measured. These are facts side by side; nothing here says which of them is the cause.', ...parts, rest, elsewhere(why, most), why.whole.length === 0 ? '' : folded('Of the stack as a whole', factTable(why.whole, most))),
    };
}
function headline({ metrics }, all) {
    const own = all.filter(({ id }) => metrics.includes(id));
    const names = own.map(({ verdict, name, subject }) => verdict === 'regressed'
        ? `${verdictWord.regressed}: ${name} of ${code(subject)}`
        : `❓ suspected: ${name} of ${code(subject)}`);
    const { shown, rest } = capped(names, MAX_METRICS, 'metrics');
    return paragraphs(shown.map((name) => `- ${name}`).join('\n'), rest);
}
function ofRegression({ services }, why, { shown, most }) {
    const factsOf = (service) => why.services.find((each) => each.service === service)?.facts ?? [];
    const different = services.filter(({ service }) => factsOf(service).length > 0);
    const same = services.filter(({ service }) => factsOf(service).length === 0);
    const nothing = same.length === 0 ? '' : `Nothing that we record differs in ${what_differs_namesOf(same)}.`;
    if (different.length === 0)
        return nothing;
    const parts = different.map(({ service, relation }) => {
        const who = `${code(service)} (${RELATION[relation]})`;
        if (shown.has(service))
            return `${who}: told of above.`;
        shown.add(service);
        return paragraphs(`${who}:`, facts(factsOf(service), most));
    });
    const total = different.reduce((sum, { service }) => sum + factsOf(service).length, 0);
    return paragraphs(folded((0,units/* counted */.hS)(total, 'thing differs', 'things differ'), paragraphs(...parts)), nothing);
}
const RELATION = {
    own: 'the service itself',
    dependency: 'it depends on this',
    'critical-path': 'among those that decided when the stack was ready',
    other: 'of the same stack',
};
function what_differs_namesOf(services) {
    const names = services.slice(0, what_differs_MAX_NAMES).map(({ service }) => code(service));
    const hidden = services.length - names.length;
    return `${names.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/** What no regression is related to by depends_on may be related to it all the same. */
function elsewhere({ regressions, services }, most) {
    const related = new Set(regressions.flatMap((regression) => regression.services.map(({ service }) => service)));
    const others = services.filter(({ service }) => !related.has(service));
    if (others.length === 0)
        return '';
    return folded('Elsewhere in the stack', paragraphs(...others.map(({ service, facts: own }) => paragraphs(`${code(service)}:`, facts(own, most)))));
}
/** The summary is our own words alone: within it Markdown is not read, so nothing would be escaped. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function facts(all, most) {
    const diffs = all.flatMap((fact) => (fact.kind === 'diff' ? [diff(fact, most.diffLines)] : []));
    return paragraphs(factTable(all, most), ...diffs);
}
function factTable(all, most) {
    const told = all.filter(({ kind }) => kind !== 'diff');
    if (told.length === 0)
        return '';
    const { shown, rest } = capped(told, most.rows, 'in report.md or comparison.json');
    const columns = [left(''), left('What'), right('Base'), right('Head')];
    return paragraphs(table(columns, shown.map(what_differs_row)), rest);
}
function what_differs_row(fact) {
    const about = ABOUT[fact.about];
    switch (fact.kind) {
        case 'value':
            return [about, nameOf(fact), ...printedSides(fact, (text) => code(text, what_differs_MAX_TEXT))];
        case 'name':
            return [about, code(fact.name, what_differs_MAX_TEXT), figures/* NOTHING */.K$, fact.change];
        case 'more':
            return [about, `… and ${fact.count} more`, '', ''];
        case 'diff':
            return [about, code(fact.name, what_differs_MAX_TEXT), '', 'below'];
    }
}
/** What was measured has our own names, what was found those of others. */
function nameOf({ about, name }) {
    return OURS.has(about) ? inline(name) : code(name, what_differs_MAX_TEXT);
}
const OURS = new Set([
    'base-image',
    'image',
    'throttling',
    'memory',
    'oom-kills',
    'build',
]);
function diff({ name, lines, more }, most) {
    const hidden = more + Math.max(0, lines.length - most);
    return paragraphs(`${code(name, what_differs_MAX_TEXT)}:`, fenced(lines.slice(0, most), 'diff'), hidden > 0 ? `… ${hidden} more lines.` : '');
}

;// CONCATENATED MODULE: ./build/report/sections/words.js


const MAX_LINES = 50;
function assumptions({ stack, run }) {
    const all = [...new Set([...stack.assumptions, ...(run?.assumptions ?? [])])];
    const source = stack.config.kind === 'file'
        ? `The configuration is ${code(stack.config.path)}.`
        : 'There is no configuration file: what to measure was discovered. Declare it in `.compose-gate.yml` to be sure.';
    const { shown, rest } = capped(all, MAX_LINES, 'assumptions');
    return {
        title: 'Assumptions',
        body: paragraphs(source, shown.map((line) => `- ${prose(line)}`).join('\n'), rest),
    };
}
const LEVELS = { error: '❌', warning: '⚠️', info: 'ℹ️' };
function notices({ run }) {
    if (!run)
        return null;
    const spoiled = run.rounds.flatMap(({ index, variant, outcome }) => outcome.kind === 'void'
        ? `- ⚠️ round ${index + 1} of ${variant} does not count: ${inline(outcome.reason)}`
        : []);
    const all = [...run.notices, ...run.rounds.flatMap((round) => round.notices)];
    const lines = [...new Set(all.map(noticeLine))];
    const { shown, rest } = capped([...spoiled, ...lines], MAX_LINES, 'notices');
    return shown.length === 0 ? null : { title: 'Notices', body: paragraphs(shown.join('\n'), rest) };
}
function noticeLine({ level, subject, text }) {
    const of = subject === null || text.includes(subject) ? '' : `${code(subject)}: `;
    return `- ${LEVELS[level]} ${of}${prose(text)}`;
}

;// CONCATENATED MODULE: ./build/report/report.js



















const MAX_DECISIONS = 200;
const MAX_DECISION_TEXT = 1_000;
/** All that a reader may open, in the order of interest. */
const detailSections = [
    changes,
    budgets,
    startup,
    responses,
    load,
    resources,
    memoryGrowth,
    images_images,
    trend,
    findings,
    notices,
    assumptions,
    machine,
];
function renderReport(documents) {
    const sections = [
        (all) => problems(all),
        (all) => services_services(all),
        changes,
        whatDiffers,
        ...detailSections.filter((render) => render !== changes),
        // Long, and asked for by few: in the report alone.
        compliance,
    ];
    const bodies = sections.flatMap((render) => {
        const section = render(documents);
        return section ? `## ${section.title}\n\n${section.body}` : [];
    });
    const { run } = documents;
    return `${paragraphs(firstLine(documents), missingDocuments(documents), run ? unsteady(run) : null, decisions(documents, { most: MAX_DECISIONS, maxLength: MAX_DECISION_TEXT }), ...bodies, footer(documents))}\n`;
}

;// CONCATENATED MODULE: ./build/report/comment.js









/** GitHub refuses a body of more than 65,536 characters; the sticky comment's marker needs some of them. */
const comment_MAX_COMMENT_CHARACTERS = 65_000;
/** Ten of them fit, even where every character has to be written as an entity. */
const comment_MAX_DECISIONS = 10;
const comment_MAX_DECISION_TEXT = 300;
const MAX_CHANGES = 10;
const comment_MAX_SERVICES = 15;
const comment_MAX_LOG_LINES = 10;
function renderComment(documents) {
    const { run } = documents;
    const opening = paragraphs(firstLine(documents), missingDocuments(documents), run ? unsteady(run) : null, decisions(documents, { most: comment_MAX_DECISIONS, maxLength: comment_MAX_DECISION_TEXT }));
    const parts = [
        ...shown(changed(documents, MAX_CHANGES)),
        ...shown(whatDiffersInShort(documents)),
        ...shown(problems(documents, comment_MAX_LOG_LINES)),
        ...shown(services_services(documents, comment_MAX_SERVICES)),
        ...detailSections.flatMap((render) => comment_folded(render(documents))),
    ];
    return fit(opening, parts, footer(documents));
}
function shown(section) {
    return section
        ? [{ title: section.title, text: `#### ${section.title}\n\n${section.body}` }]
        : [];
}
function comment_folded(section) {
    if (!section)
        return [];
    const { title, body } = section;
    return [{ title, text: `<details><summary>${title}</summary>\n\n${body}\n\n</details>` }];
}
/** Takes parts while they fit; a later, smaller one may still fit where a large one did not. */
function fit(opening, parts, closing) {
    const titles = parts.map(({ title }) => title);
    const reserved = paragraphs('', leftOut(titles), closing).length + SEPARATOR.length * 2;
    const taken = [];
    const missing = [];
    let used = opening.length + reserved;
    for (const { title, text } of parts) {
        if (used + SEPARATOR.length + text.length > comment_MAX_COMMENT_CHARACTERS)
            missing.push(title);
        else {
            taken.push(text);
            used += SEPARATOR.length + text.length;
        }
    }
    return paragraphs(opening, ...taken, leftOut(missing), closing);
}
const SEPARATOR = '\n\n';
function leftOut(titles) {
    return titles.length === 0
        ? ''
        : `**Left out for length:** ${titles.join(', ')}. The whole of it is in \`report.md\` among the documents of this run.`;
}

// EXTERNAL MODULE: ./build/report/sarif.js
var sarif = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(27200);
;// CONCATENATED MODULE: ./build/report/terminal/palette.js
const RESET = '\u001b[0m';
function paletteOf(color) {
    const sgr = (code) => (text) => color && text !== '' ? `\u001b[${code}m${text}${RESET}` : text;
    return { bold: sgr(1), dim: sgr(2), red: sgr(31), yellow: sgr(33), green: sgr(32) };
}

;// CONCATENATED MODULE: ./build/report/terminal/services-table.js





const MAX_NAME = 24;
const COLUMNS = [
    { title: 'SERVICE', align: 'left', keep: 0 },
    { title: 'READY', align: 'right', keep: 0 },
    { title: 'BY', align: 'left', keep: 1 },
    { title: 'P50', align: 'right', keep: 4 },
    { title: 'P95', align: 'right', keep: 5 },
    { title: 'CPU IDLE', align: 'right', keep: 3 },
    { title: 'LOAD', align: 'right', keep: 6 },
    { title: 'MEMORY', align: 'right', keep: 7 },
    { title: 'IMAGE', align: 'right', keep: 2 },
];
function servicesTable(documents, palette, width) {
    if (!documents.run)
        return [];
    const rows = serviceSummaries(documents).map((service) => services_table_row(service, palette));
    if (rows.length === 0)
        return [];
    const [titles, ...lines] = (0,columns/* columns */.Y)(COLUMNS, rows, width);
    const marks = MARKS.filter(({ mark }) => lines.some((line) => line.includes(` ${mark}`))).map(({ mark, meaning }) => `${mark} ${meaning}`);
    const legend = marks.length === 0 ? [] : [palette.dim(marks.join(', '))];
    return [palette.dim(titles ?? ''), ...lines, ...legend];
}
const MARKS = [
    { mark: '!', meaning: 'beyond its budget, or bad answers' },
    { mark: '~', meaning: 'a warning' },
    { mark: '?', meaning: 'not measured' },
];
function services_table_row(service, palette) {
    const { outcome } = service;
    const mark = (text, of) => {
        if (of === 'missed')
            return palette.red(`${text} !`);
        if (of === 'warn')
            return palette.yellow(`${text} ~`);
        return of === 'not-measured' ? palette.yellow(`${text} ?`) : text;
    };
    return [
        (0,records_text/* plainText */.wh)(service.name, MAX_NAME),
        mark((0,figures/* middle */.mc)(service.readyMs, figures/* asMs */.FQ), outcome('ready')),
        service.judged ? (service.readyBy ?? figures/* NOTHING */.K$) : 'not judged',
        service.answersBadly
            ? palette.red(`${(0,figures/* middle */.mc)(service.p50Us, figures/* asUs */.B8)} !`)
            : (0,figures/* middle */.mc)(service.p50Us, figures/* asUs */.B8),
        mark((0,figures/* middle */.mc)(service.p95Us, figures/* asUs */.B8), service.isHealthAnswer ? outcome('health-answer') : undefined),
        mark(usageFigure(service.cpu.idle, figures/* middle */.mc, figures/* asCores */.PU), outcome('cpu', 'idle')),
        mark(usageFigure(service.cpu.load, figures/* middle */.mc, figures/* asCores */.PU), outcome('cpu', 'load')),
        mark(usageFigure(memoryOf(service), figures/* highest */.BR, units/* formatBytes */.z3), outcome('memory')),
        service.imageBytes === null ? figures/* NOTHING */.K$ : (0,units/* formatBytes */.z3)(service.imageBytes),
    ];
}

// EXTERNAL MODULE: ./build/report/terminal/trend.js
var terminal_trend = __webpack_require__(15564);
;// CONCATENATED MODULE: ./build/report/terminal/what-differs.js



const what_differs_MAX_SERVICES = 4;
const MAX_FACTS = 4;
function whatDiffersLines(why, width) {
    if (!why || why.regressions.length === 0)
        return [];
    const related = new Set(why.regressions.flatMap(({ services }) => services.map(({ service }) => service)));
    const near = [...related].flatMap((name) => why.services.filter(({ service }) => service === name));
    if (near.length === 0)
        return (0,columns/* wrap */.L)('Nothing that we record differs in what regressed or what it depends on.', width);
    const hidden = near.length - what_differs_MAX_SERVICES;
    return [
        ...(0,columns/* wrap */.L)('What differs in what regressed and in what it depends on (facts, not causes):', width),
        ...near
            .slice(0, what_differs_MAX_SERVICES)
            .flatMap(({ service, facts }) => (0,columns/* wrap */.L)(`${(0,records_text/* plainText */.wh)(service)}: ${listed(facts)}`, width - 2, '  ').map((line) => `  ${line}`)),
        ...(hidden > 0 ? [`  … and ${hidden} more services in the report`] : []),
    ];
}
function listed(facts) {
    const hidden = facts.length - MAX_FACTS;
    return [
        ...facts.slice(0, MAX_FACTS).map((fact) => (0,records_text/* plainText */.wh)(factLine(fact))),
        ...(hidden > 0 ? [`and ${hidden} more in the report`] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/report/terminal.js











const MIN_COLUMNS = 40;
const terminal_MAX_DECISIONS = 20;
const terminal_MAX_LOG_LINES = 10;
function renderTerminal(documents, options) {
    const palette = paletteOf(options.color);
    const width = Math.max(MIN_COLUMNS, options.columns);
    const blocks = [
        verdict(documents.gate, palette, width),
        terminal_problems(documents, palette, width),
        [...servicesTable(documents, palette, width), ...terminal_startup(documents, palette, width)],
        terminal_decisions(documents.gate, palette, width),
        whatDiffersLines(documents.comparison?.why, width),
        (0,terminal_trend/* trendLines */.j)(documents.comparison?.trend, width),
        [
            ...security(documents, width),
            ...staleIgnores(documents, width),
            ...steadiness(documents, palette, width),
        ],
        (0,columns/* wrap */.L)(`Everything: ${files(documents, options.directory)}`, width, '  '),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** The headline begins with its own word (Passed, Failed, Not decided), which is all that is painted. */
function verdict(gate, palette, width) {
    if (!gate)
        return (0,columns/* wrap */.L)(palette.yellow('Nothing was decided: the gate has not run.'), width);
    const paint = { pass: palette.green, warn: palette.yellow, fail: palette.red }[gate.result];
    const [first = '', ...rest] = (0,columns/* wrap */.L)((0,records_text/* plainText */.wh)(gate.headline, terminal_MAX_HEADLINE), width, '  ');
    const word = /^[^:]*:/.exec(first)?.[0] ?? '';
    return [`${palette.bold(paint(word))}${first.slice(word.length)}`, ...rest];
}
const terminal_MAX_HEADLINE = 1_000;
const terminal_MAX_TEXT = 600;
function terminal_problems({ stack }, palette, width) {
    return stack.variants.flatMap((variant) => variant.problems.flatMap(({ text, logTail }) => [
        ...(0,columns/* wrap */.L)(palette.red(`${variant.variant}: ${(0,records_text/* plainText */.wh)(text)}`), width, '  '),
        ...logTail.slice(-terminal_MAX_LOG_LINES).map((line) => palette.dim(`  | ${(0,records_text/* plainText */.wh)(line)}`)),
    ]));
}
function terminal_startup({ run }, palette, width) {
    const rounds = run ? (0,records_rounds/* measuredRounds */.w)(run) : [];
    const total = (0,records_rounds/* median */.J)(rounds.flatMap(({ startup: { readyMs } }) => readyMs ?? []));
    if (total === undefined)
        return [];
    const path = typicalRound(rounds)?.startup.criticalPath ?? [];
    const chain = path.length < 2 ? '' : `, decided by ${path.map((name) => (0,records_text/* plainText */.wh)(name)).join(' → ')}`;
    const over = rounds.length > 1 ? ` (median of ${rounds.length} fresh starts)` : '';
    const line = `The whole stack was ready after ${(0,units/* formatDuration */.a3)(total)}${over}${chain}.`;
    return (0,columns/* wrap */.L)(line, width, '  ').map(palette.dim);
}
const terminal_WORDS = {
    fail: 'FAIL',
    'evidence-missing': 'MISSING',
    warn: 'WARN',
};
const WORD_WIDTH = 9;
function terminal_decisions(gate, palette, width) {
    const paint = { fail: palette.red, 'evidence-missing': palette.red, warn: palette.yellow };
    const told = (gate?.decisions ?? []).flatMap((decision) => decision.outcome === 'pass' ? [] : [{ ...decision, outcome: decision.outcome }]);
    const indent = ' '.repeat(WORD_WIDTH);
    const lines = told.slice(0, terminal_MAX_DECISIONS).flatMap((decision, index) => {
        const word = paint[decision.outcome](terminal_WORDS[decision.outcome].padEnd(WORD_WIDTH));
        const text = (0,columns/* wrap */.L)(`${(0,records_text/* plainText */.wh)(decision.text, terminal_MAX_TEXT)} [${(0,records_text/* plainText */.wh)(decision.rule)}]`, width - WORD_WIDTH);
        // One remedy for several of the same rule is said once, after the last.
        const isLast = told[index + 1]?.remedy !== decision.remedy;
        const remedy = isLast && decision.remedy !== null
            ? (0,columns/* wrap */.L)(`→ ${(0,records_text/* plainText */.wh)(decision.remedy)}`, width - WORD_WIDTH, '  ').map(palette.dim)
            : [];
        return [
            `${word}${text[0] ?? ''}`,
            ...[...text.slice(1), ...remedy].map((line) => `${indent}${line}`),
        ];
    });
    const hidden = told.length - terminal_MAX_DECISIONS;
    return hidden > 0 ? [...lines, `${indent}… and ${hidden} more in the report`] : lines;
}
function security({ findings }, width) {
    if (!findings)
        return ['Findings: nothing was scanned.'];
    const scanned = findings.scanners.filter(({ outcome }) => outcome.kind === 'scanned');
    const by = scanned.map(({ name }) => name).join(', ');
    return (0,columns/* wrap */.L)(`Findings: ${by === '' ? 'no scanner ran' : `${(0,severity/* severityCounts */.ur)((0,severity/* headFindings */.rl)(findings))} (by ${by})`}.`, width, '  ');
}
/** An entry with a slip in it looks like one that works. */
function staleIgnores({ findings }, width) {
    const stale = findings?.unusedIgnores ?? [];
    if (stale.length === 0)
        return [];
    const told = stale
        .slice(0, MAX_IGNORES)
        .map((each) => `${(0,records_text/* plainText */.wh)(each.id)} ${(0,stale_ignores/* whyStale */.q)(each, records_text/* plainText */.wh)}`);
    const more = stale.length - told.length;
    const rest = more > 0 ? `, and ${more} more in the report` : '';
    return (0,columns/* wrap */.L)(`Ignores to correct or remove: ${told.join(', ')}${rest}.`, width, '  ');
}
const MAX_IGNORES = 5;
function steadiness({ run }, palette, width) {
    if (!run || run.machine.steady)
        return [];
    const text = 'The machine was unsteady while this was measured: times may be off.';
    return (0,columns/* wrap */.L)(text, width, '  ').map(palette.yellow);
}
function files({ run, comparison, findings, gate }, directory) {
    const folder = directory === '' ? '.' : directory;
    const names = [
        ...(run ? ['run.json'] : []),
        ...(comparison ? ['comparison.json'] : []),
        ...(findings ? ['findings.json', 'findings.sarif'] : []),
        ...(gate ? ['gate.json'] : []),
    ];
    const rest = names.length === 0 ? '' : `; beside it ${names.join(', ')}`;
    return `${folder}/report.md${rest}`;
}

// EXTERNAL MODULE: ./build/scan/source-root.js
var source_root = __webpack_require__(68425);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(416);
// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
;// CONCATENATED MODULE: ./build/commands/report.js
















const report = (0,command/* defineCommand */.N)({
    name: 'report',
    summary: 'Write report.md, the job summary and the pull-request comment',
    details: 'Renders the documents of the run: report.md and findings.sarif beside them, a table on the terminal, and in a workflow the job summary and one sticky comment on the pull request. Without permission to comment it says so and goes on.',
    inputs: { ...shared_inputs/* outputInput */.WK, ...shared_inputs/* githubInputs */.dN },
    outputs: {
        report: 'Path of report.md',
        sarif: 'Path of findings.sarif, where something was scanned',
    },
    async run(inputs, context) {
        const directory = (0,session/* outputDirectory */.rk)(inputs, context);
        const documents = await (0,run_documents/* readRunDocuments */.e)(directory);
        await writeReports(directory, documents, context);
        const { columns, hasColor } = context.terminal;
        context.print(renderTerminal(documents, {
            columns,
            color: hasColor,
            directory: (0,external_node_path_.relative)(context.directory, directory),
        }));
        const github = await (0,github_context/* readGitHubContext */.L)(context.env);
        if (github)
            await publish(documents, github, inputs, context);
        return 0;
    },
});
async function writeReports(directory, documents, context) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const [reportFile, sarifFile] = report_files/* REPORT_FILES */.J.map((name) => (0,external_node_path_.join)(directory, name));
    await (0,promises_.writeFile)(reportFile, renderReport(documents));
    if (documents.findings)
        await (0,promises_.writeFile)(sarifFile, (0,sarif/* renderSarif */.W)(documents.findings, await sarifOptions(documents, context)));
    await context.setOutputs({ report: reportFile, ...(documents.findings && { sarif: sarifFile }) });
}
/** What lies in an image is shown in the Compose file that names the image; as everywhere in it, relative to the repository. */
async function sarifOptions({ stack }, { directory }) {
    const files = stack.variants.find(({ variant }) => variant === 'head')?.composeFiles ?? [];
    const paths = files.map((file) => (0,external_node_path_.resolve)(directory, file));
    const [first] = paths;
    if (first === undefined)
        return {};
    const root = await (0,source_root/* sourceRoot */.u)(directory, paths);
    return { fallbackFile: (0,external_node_path_.relative)(root, first).split(external_node_path_.sep).join('/') };
}
async function publish(documents, github, inputs, context) {
    const { log, signal } = context;
    const body = renderComment(documents);
    await appendSummary(github.summaryPath, body, log);
    if (inputs.comment === 'never' || github.event.kind !== 'pull_request')
        return;
    const token = inputs['github-token'];
    const api = token === undefined ? undefined : await connect({ token, context: github, signal });
    const marker = commentMarker(documents.stack.environment);
    const result = await publishComment({ api, context: github, body, marker, log, signal });
    if (result.kind !== 'skipped')
        log.info(`comment ${result.kind}: ${result.url}`);
}


/***/ }),

/***/ 48991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ asUs),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   FQ: () => (/* binding */ asMs),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PU: () => (/* binding */ asCores),
/* harmony export */   Sw: () => (/* binding */ asShare),
/* harmony export */   ZO: () => (/* binding */ asFigure),
/* harmony export */   cC: () => (/* binding */ asChangeIn),
/* harmony export */   gZ: () => (/* binding */ asFineShare),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export asChange */
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31529);
/* harmony import */ var _records_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58377);
/** Figures over several rounds: the median, and the range where there is one. */


const NOTHING = '–';
function middle(values, format) {
    const value = (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(values);
    return value === undefined ? NOTHING : format(value);
}
/** `1.2 s (1.1–1.4 s)` */
function spread(values, format) {
    return `${middle(values, format)}${range(values, format)}`;
}
/** ` (1.1–1.4 s)`; nothing where it would say one figure twice. */
function range(values, format) {
    if (values.length < 2)
        return '';
    const low = format(Math.min(...values));
    const high = format(Math.max(...values));
    if (low === high)
        return '';
    const unit = high.slice(high.lastIndexOf(' '));
    return ` (${low.endsWith(unit) ? low.slice(0, -unit.length) : low}–${high})`;
}
function highest(values, format) {
    return values.length === 0 ? NOTHING : format(Math.max(...values));
}
const asMs = (ms) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
const asUs = (us) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(us / 1_000);
/** Shares in a table need no more than whole percents, and tiny ones are not nothing. */
function asShare(ratio) {
    if (ratio > 0 && ratio < 0.01)
        return '< 1 %';
    return (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round(ratio * 100) / 100);
}
/** One decimal, for a figure that stands beside its limit. */
function asFineShare(ratio) {
    if (ratio > 0 && ratio < 0.001)
        return '< 0.1 %';
    return (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round(ratio * 1_000) / 1_000);
}
/** Cores of CPU time, in thousandths. */
function asCores(cores) {
    return cores > 0 && cores < 0.001 ? '< 0.001 cores' : `${cores.toFixed(3)} cores`;
}
/** `+5.3 %`: a change always carries its sign. */
function asChange(ratio) {
    const text = (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.abs(ratio));
    if (ratio === 0)
        return text;
    return `${ratio > 0 ? '+' : '−'}${text}`;
}
/** A metric's value in its unit. */
const asFigure = {
    ms: asMs,
    us: asUs,
    s: (seconds) => (0,_records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds * 1_000),
    bytes: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3,
    count: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4,
    ratio: _records_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
};
/** A change as a share, or in the metric's unit. */
function asChangeIn({ scale, unit }, change) {
    if (scale === 'ratio')
        return asChange(change);
    const size = asFigure[unit](Math.abs(change));
    return change === 0 ? size : `${change > 0 ? '+' : '−'}${size}`;
}


/***/ }),

/***/ 27200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98314);
/** Aligned columns within the width of a terminal: those that matter least go first when there is no room. */

const GAP = '  ';
function columns(all, rows, width) {
    let kept = all.map((_, index) => index);
    while (widthOf(all, rows, kept) > width) {
        const droppable = kept.filter((index) => (all[index]?.keep ?? 0) > 0);
        if (droppable.length === 0)
            break;
        const least = Math.min(...droppable.map((index) => all[index]?.keep ?? 0));
        const drop = droppable.findLast((index) => all[index]?.keep === least);
        kept = kept.filter((index) => index !== drop);
    }
    const titles = all.map(({ title }) => title);
    return [titles, ...rows].map((row) => kept
        .map((index) => pad(row[index] ?? '', cellWidth(all, rows, index), all[index]?.align))
        .join(GAP)
        .trimEnd());
}
function widthOf(all, rows, kept) {
    const cells = kept.reduce((sum, index) => sum + cellWidth(all, rows, index), 0);
    return cells + GAP.length * (kept.length - 1);
}
function cellWidth(all, rows, index) {
    return Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(all[index]?.title ?? ''), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[index] ?? '')));
}
/** string-width ignores colour codes, so coloured cells line up with plain ones. */
function pad(text, width, align = 'left') {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
/** Whole words, the later lines indented. A word that is longer than a line is left whole, for it may be a path. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    // A figure stays with its unit.
    for (const word of text.replace(FIGURE_SPACE, FIXED_SPACE).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        const room = width - (lines.length > 0 ? (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(indent) : 0);
        if (line !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push(line);
    return lines
        .map((each) => each.replaceAll(FIXED_SPACE, ' '))
        .map((each, index) => (index === 0 ? each : `${indent}${each}`));
}
const FIXED_SPACE = '\u00a0';
const FIGURE_SPACE = /(?<=\d) (?=%|(?:µs|ms|s|min|B|[KMGT]iB)(?![\w-]))/g;


/***/ }),

/***/ 15564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trendLines),
/* harmony export */   l: () => (/* binding */ trendOrNone)
/* harmony export */ });
/* harmony import */ var _records_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81747);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48991);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27200);



const MAX_OF_EACH = 3;
const MAX_NAME = 60;
const SHA_LENGTH = 8;
const INDENT = '  ';
/** Empty where the history shows nothing. */
function trendLines(trend, width) {
    if (!trend || trend.changes.length + trend.creeps.length === 0)
        return [];
    const { runs, changes, creeps } = trend;
    const told = [
        ...changes.slice(0, MAX_OF_EACH).map(changed),
        ...creeps.slice(0, MAX_OF_EACH).map(creeping),
    ];
    const hidden = changes.length + creeps.length - told.length;
    return [
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`Trend of ${runs} stored runs (gates nothing):`, width),
        ...told.flatMap((text) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, width - INDENT.length, INDENT).map((line) => `${INDENT}${line}`)),
        ...(hidden > 0 ? [`${INDENT}… and ${hidden} more in the report`] : []),
    ];
}
/** For who asks for the history: that it shows nothing is an answer too. */
function trendOrNone(trend, width) {
    const { runs, series, fewestRuns } = trend;
    const none = series === 0
        ? `no metric has the ${fewestRuns} comparable runs that it takes to see a change of level.`
        : 'no level changed, and nothing creeps.';
    const lines = trendLines(trend, width);
    return (lines.length > 0
        ? lines
        : (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`Trend of ${runs} stored ${runs === 1 ? 'run' : 'runs'}: ${none}`, width, INDENT)).join('\n');
}
function changed(change) {
    const { name, subject, firstAfter, runsAfter, alsoChanged } = change;
    const { commit, runId } = firstAfter;
    const since = commit
        ? (0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${commit.sha.slice(0, SHA_LENGTH)} ${commit.subject}`, MAX_NAME)
        : (0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`run ${runId}`, MAX_NAME);
    // Who reads only this must not take the commit for the only thing that changed.
    const also = alsoChanged.length === 0
        ? ''
        : `; the run before also had ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(alsoChanged.join(', '))}`;
    return `${name} of ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(subject, MAX_NAME)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(change, change.change)} since ${since} (${runsAfter} runs)${also}`;
}
function creeping(creep) {
    const { name, subject, perRun, total, runs } = creep;
    return `${name} of ${(0,_records_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(subject, MAX_NAME)} creeps by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(creep, perRun)} a run, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .asChangeIn */ .cC)(creep, total)} over ${runs} runs`;
}


/***/ })

};
;