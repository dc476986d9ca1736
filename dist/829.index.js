"use strict";
exports.id = 829;
exports.ids = [829];
exports.modules = {

/***/ 76829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/records/answers.js
var records_answers = __webpack_require__(83989);
// EXTERNAL MODULE: ./build/records/units.js
var units = __webpack_require__(58377);
// EXTERNAL MODULE: ./build/compare/metrics/blocks.js
var blocks = __webpack_require__(69963);
;// CONCATENATED MODULE: ./build/compare/bad-answers.js
/** Endpoints and scenarios that answered, and answered wrongly: fast errors must never look like speed. */



function answersOf(head) {
    const responses = head.endpoints.map((endpoint) => ({
        service: endpoint.service,
        subject: endpoint.id,
        phase: 'response',
        endpoint,
        ...total(head.rounds.flatMap((round) => round.responses.filter((response) => response.endpoint === endpoint.id))),
    }));
    const loads = head.scenarios.map((scenario) => {
        const endpoint = head.endpoints.find((candidate) => candidate.id === scenario.endpoint);
        return {
            service: endpoint?.service ?? scenario.endpoint,
            subject: scenario.id,
            phase: 'load',
            endpoint,
            ...total(head.rounds.flatMap((round) => round.blocks.filter((block) => block.scenario === scenario.id))),
        };
    });
    return [...responses, ...loads];
}
function total(parts) {
    return {
        good: parts.reduce((sum, part) => sum + part.answers, 0),
        ...(0,records_answers/* addBadAnswers */.gY)(parts),
    };
}
function badAnswers(all) {
    return all.flatMap((answers) => {
        const bad = (0,records_answers/* badAnswerCount */.Tn)(answers.errors);
        const attempts = bad + answers.good;
        if (bad === 0 || bad / attempts <= blocks/* MAX_BAD_SHARE */.l_)
            return [];
        const assumed = isWrongGuess(answers);
        const doubt = assumed
            ? `; the path ${answers.endpoint?.path ?? '/'} was assumed and may be the wrong one`
            : '';
        return {
            id: `${answers.phase}:${answers.subject}`,
            service: answers.service,
            subject: answers.subject,
            phase: answers.phase,
            bad,
            attempts,
            assumed,
            text: `${answers.subject} answered badly ${(0,units/* formatCount */.B4)(bad)} times out of ${(0,units/* formatCount */.B4)(attempts)} (${(0,records_answers/* describeBadAnswers */.C7)(answers)})${doubt}`,
        };
    });
}
/**
 * A discovered path that never once answered well, but always in HTTP: the guess may be wrong. A health check's path is the
 * service's own, and one that sometimes answers well is right, so neither is excused.
 */
function isWrongGuess({ endpoint, good, errors }) {
    if (endpoint?.declaredBy !== 'discovered' || endpoint.health || good > 0)
        return false;
    return (0,records_answers/* badAnswerCount */.Tn)(errors) === errors.unexpectedStatus + errors.redirects;
}

// EXTERNAL MODULE: ./build/stats/error-levels.js
var error_levels = __webpack_require__(56953);
// EXTERNAL MODULE: ./build/compare/exact.js
var exact = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/compare/gated.js
var compare_gated = __webpack_require__(79110);
// EXTERNAL MODULE: ./build/compare/judge-pair.js + 6 modules
var judge_pair = __webpack_require__(78871);
// EXTERNAL MODULE: ./build/compare/metrics/all.js + 7 modules
var metrics_all = __webpack_require__(810);
// EXTERNAL MODULE: ./build/compare/metrics/family.js
var metrics_family = __webpack_require__(43233);
// EXTERNAL MODULE: ./build/compare/pairs.js
var compare_pairs = __webpack_require__(83306);
;// CONCATENATED MODULE: ./build/compare/reasons.js
/** Why a verdict is what it is, in one sentence for the report. */


const IDENTICAL = 'identical: same layers, configuration and model in base and head';
function reasonOf({ change, evidence, tooFewAnswers }, question) {
    if (tooFewAnswers !== null) {
        return `only ${tooFewAnswers} answers on one side, and ${judge_pair/* FEWEST_ANSWERS */.Z} are needed`;
    }
    if (evidence.pairs === 1)
        return 'one pair of rounds shows no spread';
    const reason = question.family.kind === 'count'
        ? COUNTED[change.verdict](change)
        : MEASURED[change.verdict](change, question);
    return change.suspected === 'regressed' ? `a regression is suspected, but ${reason}` : reason;
}
const COUNTED = {
    regressed: (change) => `in head and not in base, suspected and seen again in ${pairs(change)}`,
    improved: (change) => `in base and not in head, suspected and seen again in ${pairs(change)}`,
    unchanged: (change) => `no more than in base, in ${pairs(change)}`,
    inconclusive: (change) => `not clear in ${pairs(change)}`,
};
const MEASURED = {
    regressed: (change) => `at least ${signed(change.interval?.low ?? 0)} in ${pairs(change)} that test the suspicion again`,
    improved: (change) => `at most ${signed(change.interval?.high ?? 0)} in ${pairs(change)} that test it again`,
    unchanged: (change, question) => `at most ${signed(change.interval?.high ?? 0)} in ${pairs(change)}, and ${allowed(question)}`,
    inconclusive: (change, question) => {
        const { interval } = change;
        if (!interval)
            return `${pairs(change)} are too few`;
        return `between ${signed(interval.low)} and ${signed(interval.high)} in ${pairs(change)}, and ${allowed(question)}`;
    },
};
/** The floor, where it is the larger, as a share of the base. */
function allowed({ limits: { tolerance, floor }, base }) {
    const share = base === null || base <= 0 ? tolerance : Math.max(tolerance, floor / base);
    return share === 0 ? 'nothing is tolerated' : `${signed(share)} is tolerated`;
}
function pairs({ pairs: count, stage }) {
    return `${count} ${stage === 'confirmation' ? 'fresh ' : ''}${count === 1 ? 'pair' : 'pairs'} of rounds`;
}
function signed(ratio) {
    if (ratio === 0)
        return '0 %';
    return `${ratio < 0 ? '−' : '+'}${(0,units/* formatShare */.T1)(Math.abs(ratio))}`;
}
/** Nothing to take a difference of. */
function whyNoPairs({ voidInBase, voidInHead }, measured) {
    if (measured === 0)
        return 'not one pair of rounds was measured on both sides';
    if (voidInHead > 0 && voidInHead >= voidInBase) {
        return `the answers of the head were too bad for it in ${voidInHead} of ${measured} pairs: see errors`;
    }
    if (voidInBase > 0) {
        return `the answers of the base were too bad for it in ${voidInBase} of ${measured} pairs`;
    }
    return `no value in any of ${measured} pairs of rounds`;
}

;// CONCATENATED MODULE: ./build/compare/against-base.js








/** Both sides of a printed interval may err. */
const CONFIDENCE = 1 - 2 * error_levels/* MISS */.Rq;
function againstBase(run, policy) {
    const gated = (0,compare_gated/* gatedMetrics */.z_)(policy);
    const pairs = (0,compare_pairs/* pairsOf */.f)(run);
    const context = {
        // A round that head had for itself was loaded in its own way and is no part of the comparison.
        run: { ...run, rounds: pairs.flatMap(({ base, head }) => [base, head]) },
        policy,
        gated,
        pairs,
        size: (0,compare_gated/* familySize */.Qv)(gated),
    };
    return {
        metrics: metrics_all/* metricFamilies */.B.flatMap((family) => judgeFamily(family, context)),
        size: context.size,
        pairs: context.pairs.length,
    };
}
function judgeFamily(family, context) {
    const { run, policy } = context;
    const bases = (0,metrics_family/* seriesOf */.Lf)(family, run, 'base');
    const heads = (0,metrics_family/* seriesOf */.Lf)(family, run, 'head');
    const gated = context.gated.filter((each) => each.family === family);
    const subjects = new Set([...gated, ...heads, ...bases].map(({ subject }) => subject));
    return [...subjects].filter(policy.isJudged).map((subject) => {
        const base = (0,exact/* summary */.z)(family, bases, subject);
        const head = (0,exact/* summary */.z)(family, heads, subject);
        const isGated = gated.some((each) => each.subject === subject) &&
            !(base === null && head === null && endsByItself(subject, context.pairs));
        return {
            id: `${family.name}:${subject}`,
            name: family.name,
            subject,
            unit: family.unit,
            base,
            head,
            ...policy.limitsOf(family),
            ...judge(family, { subject, base, head, isGated }, context),
        };
    });
}
/** A one-shot service is gone before there is anything to measure of it but its start. */
function endsByItself(service, pairs) {
    const starts = pairs
        .flatMap(({ base, head }) => [...base.startup.services, ...head.startup.services])
        .filter((start) => start.service === service);
    return starts.length > 0 && starts.every(({ readyBy }) => readyBy === 'completed');
}
function judge(family, asked, context) {
    const { subject, base, head, isGated } = asked;
    const { policy } = context;
    const plain = {
        gated: isGated,
        scale: 'ratio',
        change: (0,exact/* changeOf */.C2)(base, head),
        interval: null,
        evidence: null,
    };
    if (family.kind === 'exact') {
        if (base === null || head === null)
            return notComparable(asked, policy);
        return { ...plain, ...(0,exact/* exactVerdict */.PP)(base, head, policy.limitsOf(family)), method: 'exact' };
    }
    if ((0,compare_gated/* isIdentical */.q)(subject, policy)) {
        return {
            ...plain,
            // What differs all the same is noise.
            change: null,
            verdict: 'unchanged',
            reason: IDENTICAL,
            method: 'identical',
        };
    }
    if (!isGated && (base === null || head === null))
        return notComparable(asked, policy);
    return judgeByPairs(family, asked, context);
}
function notComparable({ subject, base, head, isGated }, policy) {
    return {
        gated: isGated,
        scale: 'ratio',
        change: null,
        interval: null,
        verdict: 'no-data',
        reason: whyNotComparable({ base, head, isNew: policy.isNew(subject) }),
        method: 'none',
        evidence: null,
    };
}
function whyNotComparable(of) {
    if (of.isNew)
        return 'new: the base does not have it';
    if (of.base !== null)
        return 'only the base has a value';
    return of.head === null ? 'neither side has a value' : 'only the head has a value';
}
function judgeByPairs(family, { subject, base, isGated }, { run, policy, pairs, size }) {
    const limits = policy.limitsOf(family);
    const judgement = (0,judge_pair/* judgePair */.E)({ family, subject, run, pairs, limits, size, ended: true });
    const common = {
        gated: isGated,
        scale: family.kind === 'ratio' ? 'ratio' : 'difference',
        method: METHOD[family.kind],
    };
    if (judgement.kind === 'no-pairs') {
        const reason = whyNoPairs(judgement.readings, pairs.length);
        return { ...common, change: null, interval: null, verdict: 'no-data', reason, evidence: null };
    }
    const { change, evidence } = judgement;
    return {
        ...common,
        change: change.estimate,
        interval: change.interval && { ...change.interval, confidence: CONFIDENCE },
        verdict: change.verdict,
        reason: reasonOf(judgement, { family, limits, base }),
        evidence,
    };
}
const METHOD = {
    ratio: "Student's t on ln(head / base) of pairs of rounds, in two stages",
    count: 'exact tests on pairs of rounds, in two stages',
};

// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(81747);
// EXTERNAL MODULE: ./build/compare/baseline/comparable.js
var comparable = __webpack_require__(14467);
;// CONCATENATED MODULE: ./build/compare/baseline/earlier.js


function metricOf(run, { name, subject }) {
    // Stored subjects are printable; those of a run record need not be.
    const plain = (0,records_text/* plainText */.wh)(subject);
    return run.metrics.find((metric) => metric.name === name && metric.subject === plain);
}
function newestOf({ runs }, metric) {
    const newest = runs.at(-1);
    return (newest && metricOf(newest, metric)?.value) ?? null;
}
/** Of this machine, measured in this way, asked the same, and over no more rounds: a median of more varies less than this one may. */
function ofThisMachine({ current, runs }, metric) {
    return runs
        .filter((run) => (0,comparable/* isSameSetting */.l0)(current, run) && (0,comparable/* askedTheSame */.AX)(metric.subject, current, run))
        .flatMap((run) => {
        const stored = metricOf(run, metric);
        return stored && stored.rounds <= metric.rounds ? stored.value : [];
    });
}
function underThisLoad({ current, runs }, metric) {
    return runs
        .filter((run) => (0,comparable/* loadedTheSame */.jj)(current, run))
        .flatMap((run) => metricOf(run, metric)?.value ?? []);
}

// EXTERNAL MODULE: ./build/records/rounds.js
var records_rounds = __webpack_require__(31529);
;// CONCATENATED MODULE: ./build/compare/baseline/judge-memory.js
/** Memory against what is usual: it is much the same on every machine under one load, and differs from run to run. */




/** Of the newest runs: a level that was accepted is the usual one after three. */
const RECENT_RUNS = 5;
/** One run of identical code may be off by more than the tolerance; that all of three are is seldom. */
const FEWEST_RUNS = 3;
function judgeMemory({ metric, history, limits, steady }) {
    const recent = underThisLoad(history, metric).slice(-RECENT_RUNS);
    const newest = newestOf(history, metric);
    const usual = (0,records_rounds/* median */.J)(recent);
    if (usual === undefined && newest === null) {
        return {
            base: null,
            gated: false,
            verdict: 'no-data',
            reason: 'new: the baseline does not have it',
        };
    }
    if (usual === undefined || recent.length < FEWEST_RUNS) {
        const reason = whyTooFew(recent.length, history);
        return { base: usual ?? newest, gated: false, verdict: 'inconclusive', reason };
    }
    if (!steady) {
        return {
            base: usual,
            gated: true,
            verdict: 'inconclusive',
            reason: 'the machine did not keep its speed during this run',
        };
    }
    const of = `${recent.length} stored runs`;
    const said = (0,exact/* exactVerdict */.PP)(usual, metric.value, limits);
    if (said.verdict !== 'regressed') {
        return {
            base: usual,
            gated: true,
            ...said,
            reason: `${said.reason}, against the median of ${of}`,
        };
    }
    // What identical code has reached before is no regression.
    const { verdict } = (0,exact/* exactVerdict */.PP)(Math.max(...recent), metric.value, limits);
    return verdict === 'regressed'
        ? {
            base: usual,
            gated: true,
            verdict,
            reason: `more than the tolerance allows, against the highest of ${of}; the change is against their median`,
        }
        : {
            base: usual,
            gated: true,
            verdict: 'unchanged',
            reason: `more than the median of ${of}, and within the tolerance of their highest`,
        };
}
function whyTooFew(runs, { current, runs: all }) {
    const beside = runs === 0 ? (0,comparable/* besideBaseText */.bf)(current, all) : null;
    if (beside !== null)
        return beside;
    const were = runs === 0
        ? 'no stored run was'
        : `only ${runs} stored ${runs === 1 ? 'run was' : 'runs were'}`;
    return `${were} put under the same load; ${FEWEST_RUNS} are needed`;
}

// EXTERNAL MODULE: ./build/stats/mean-bounds.js
var mean_bounds = __webpack_require__(50750);
;// CONCATENATED MODULE: ./build/stats/next-value.js
/**
 * Whether one more value belongs to those before it: a one-sided prediction interval by Student's t (Hahn & Meeker,
 * Statistical Intervals, 1991, 4.8). What n earlier values say of the next one is off by its own spread and by that of their
 * mean: sd * sqrt(1 + 1 / n).
 */

/** @throws RangeError for fewer than two earlier values, which have no spread. */
function judgeNext(question) {
    const { history, tolerance, floor, resolution, tails } = question;
    const log = (value) => Math.log(Math.max(value, resolution));
    const moments = (0,mean_bounds/* momentsOf */.Zn)(history.map(log));
    const newest = history.at(-1);
    if (!moments || moments.sd === null || newest === undefined) {
        throw new RangeError(`${history.length} earlier values have no spread`);
    }
    const level = Math.exp(moments.mean);
    // Values that happen to be equal must not pass for certainty.
    const sd = Math.max(moments.sd, resolution / level / Math.sqrt(6));
    const margin = (tail) => (0,mean_bounds/* upperQuantile */.kA)(tail, moments.count - 1) * sd * Math.sqrt(1 + 1 / moments.count);
    const ofFloor = Math.log1p(floor / level);
    const worse = Math.max(Math.log1p(tolerance), ofFloor);
    const difference = log(question.value) - moments.mean;
    const beyond = margin(tails.beyond);
    const within = margin(tails.within);
    const isAbove = difference - beyond > worse;
    const wasReached = isAbove && log(question.value) - log(newest) <= worse;
    return {
        verdict: verdictOf(),
        level,
        estimate: Math.expm1(difference),
        interval: { low: Math.expm1(difference - within), high: Math.expm1(difference + within) },
        sd,
        boundary: Math.expm1(worse + beyond),
        wasReached,
    };
    function verdictOf() {
        if (isAbove)
            return wasReached ? 'inconclusive' : 'regressed';
        if (difference < -worse && difference + beyond < -ofFloor)
            return 'improved';
        return difference + within < worse ? 'unchanged' : 'inconclusive';
    }
}

;// CONCATENATED MODULE: ./build/compare/baseline/judge-time.js
/** A time or its cost against runs of the very same machine, and only where they are enough to know how much such runs differ. */





/**
 * With fewer, the bound is so far out that only a catastrophe would pass it: at ten gated metrics 5 standard deviations from
 * eight runs, 11 from four. With eight the standard deviation itself is known to about a quarter.
 */
const judge_time_FEWEST_RUNS = 8;
/** Older ones tell of a machine and a stack that have changed since. */
const MOST_RUNS = 20;
const judge_time_CONFIDENCE = 1 - 2 * error_levels/* MISS */.Rq;
function judgeTime(question) {
    const { family, metric, history, limits, steady, isCandidate, tail } = question;
    const newest = newestOf(history, metric);
    const values = ofThisMachine(history, metric).slice(-MOST_RUNS);
    const why = whyNot(values.length, question);
    if (why !== null) {
        return newest === null
            ? {
                base: null,
                gated: false,
                verdict: 'no-data',
                reason: 'new: the baseline does not have it',
            }
            : { base: newest, gated: false, verdict: 'inconclusive', reason: why };
    }
    const next = judgeNext({
        history: values,
        value: metric.value,
        ...limits,
        resolution: family.resolution,
        tails: { beyond: tail, within: error_levels/* MISS */.Rq },
    });
    return {
        base: next.level,
        gated: isCandidate && steady && !next.wasReached,
        change: next.estimate,
        interval: { ...next.interval, confidence: judge_time_CONFIDENCE },
        verdict: next.verdict,
        reason: judge_time_reasonOf(next, values.length),
    };
}
function whyNot(runs, { metric, history, steady }) {
    if (!steady)
        return 'the machine did not keep its speed during this run, so it gates no time';
    if (runs >= judge_time_FEWEST_RUNS)
        return null;
    const { current, runs: all } = history;
    const newest = all.at(-1);
    if (runs === 0 && newest) {
        const other = (0,comparable/* machineDifferences */.O5)(current.machine, newest.machine);
        if (other.length > 0) {
            return `a number from another machine cannot gate time: the newest stored run has ${other.join(', ')}`;
        }
        const beside = (0,comparable/* besideBaseText */.bf)(current, all);
        if (beside !== null)
            return beside;
        const otherwise = (0,comparable/* differences */.tX)(current, newest);
        if (otherwise.length > 0) {
            return `the newest stored run was measured otherwise on this machine: ${otherwise.join(', ')}`;
        }
    }
    const few = `${runs} of the ${judge_time_FEWEST_RUNS} stored runs that are needed`;
    return `${few} are of this machine, asked the same, over ${(0,units/* counted */.hS)(metric.rounds, 'round')} or fewer`;
}
function judge_time_reasonOf({ verdict, sd, boundary, wasReached }, runs) {
    const among = `${runs} stored runs of this machine, which differ by ${(0,units/* formatShare */.T1)(sd)}`;
    if (wasReached) {
        return `not gated: more than among ${among}, and no more than in the newest of them: the level changed before`;
    }
    const bound = `called more from +${(0,units/* formatShare */.T1)(boundary)}`;
    const held = verdict === 'regressed' ? 'beyond what chance explains among' : 'held against';
    return `${held} ${among}; ${bound}`;
}

// EXTERNAL MODULE: ./build/compare/baseline/measurements.js
var measurements = __webpack_require__(99890);
// EXTERNAL MODULE: ./build/compare/baseline/stored-run.js
var stored_run = __webpack_require__(10696);
// EXTERNAL MODULE: ./build/compare/metrics/startup.js
var startup = __webpack_require__(56508);
;// CONCATENATED MODULE: ./build/compare/against-baseline.js









/** Of all families, subjects that only one side has included. Without stored runs there is nothing to compare with. */
function againstBaseline(run, runs, policy) {
    const measured = (0,measurements/* measurementsOf */.ZG)(run).filter(({ subject }) => policy.isJudged(subject));
    const context = {
        history: { current: (0,stored_run/* storedRun */.b)(run, null, null), runs },
        policy,
        steady: run.machine.steady,
        tail: (0,error_levels/* predictionTail */.oM)(measured.filter((metric) => isCandidate(metric, policy)).length),
    };
    const listed = [...measured, ...gone(measured, context)];
    return metrics_all/* metricFamilies */.B.flatMap((family) => listed.filter((metric) => metric.family === family).map((metric) => against_baseline_judge(metric, context)));
}
/** Those that only the newest stored run has. */
function gone(measured, { history, policy }) {
    const { current, runs } = history;
    const newest = runs.at(-1);
    if (!newest)
        return [];
    const has = (metric) => metricOf(current, metric) !== undefined ||
        measured.some(({ name, subject }) => name === metric.name && subject === metric.subject);
    return metrics_all/* metricFamilies */.B.flatMap((family) => newest.metrics
        .filter((metric) => metric.name === family.name && policy.isJudged(metric.subject))
        .filter((metric) => !has(metric))
        .map(({ name, subject, unit }) => ({
        ...{ family, name, subject, unit },
        ...{ value: null, spread: null, rounds: 0 },
    })));
}
function against_baseline_judge(metric, context) {
    const { family, name, subject, unit, value: head } = metric;
    const { base, gated, verdict, reason, ...figures } = judged(metric, context);
    return {
        id: `${name}:${subject}`,
        name,
        subject,
        unit,
        base,
        head,
        scale: 'ratio',
        change: (0,exact/* changeOf */.C2)(base, head),
        interval: null,
        ...figures,
        ...context.policy.limitsOf(family),
        gated: gated && context.policy.isAskedFor(family) !== false,
        verdict,
        reason,
        method: against_baseline_METHOD[family.fromStoredRuns.kind],
        evidence: null,
    };
}
const against_baseline_METHOD = {
    newest: 'against the newest stored run',
    'same-load': 'against the newest five stored runs under the same load',
    'same-machine': "Student's t: one run more among stored runs of this machine",
    nothing: 'none',
};
function judged(metric, context) {
    const { history, policy } = context;
    const base = newestOf(history, metric);
    if (!hasValue(metric))
        return { base, ...noData(whyNoHead(history, base)) };
    if (history.runs.length === 0)
        return { base, ...noData('there is nothing to compare with') };
    const { family } = metric;
    const limits = policy.limitsOf(family);
    switch (family.fromStoredRuns.kind) {
        case 'newest':
            return base === null
                ? { base, ...noData('new: the baseline does not have it') }
                : { base, gated: true, ...(0,exact/* exactVerdict */.PP)(base, metric.value, limits) };
        case 'same-load':
            return judgeMemory({ metric, history, limits, steady: context.steady });
        case 'same-machine': {
            // By declaration only ratios are timed.
            if (family.kind !== 'ratio')
                throw new Error(`${family.name} is no ratio`);
            return judgeTime({
                ...{ family, metric, history, limits },
                ...{ steady: context.steady, tail: context.tail },
                isCandidate: isCandidate(metric, policy),
            });
        }
        case 'nothing':
            return { base, gated: false, verdict: 'inconclusive', reason: family.fromStoredRuns.because };
    }
}
function hasValue(metric) {
    return metric.value !== null;
}
function noData(reason) {
    return { gated: false, verdict: 'no-data', reason };
}
function whyNoHead({ runs }, base) {
    if (runs.length === 0)
        return 'there is nothing to compare with';
    return base === null ? 'neither side has a value' : 'gone: only the baseline has it';
}
/** The same times as are gated beside a base: of the stack, and of scenarios that do not saturate. */
function isCandidate({ family, subject }, { scenarios }) {
    if (family.name === 'startup')
        return subject === startup/* STACK */.L;
    return ((family.name === 'latency-p50' || family.name === 'cpu-per-request') &&
        scenarios.some(({ id, budgets }) => id === subject && budgets));
}

;// CONCATENATED MODULE: ./build/compare/baseline/start-order.js
function startOrderChanges(before, now) {
    const wasFirst = firstIn(before);
    const isFirst = firstIn(now);
    const lost = edges(before).flatMap(({ service, dependency }) => isFirst(service, dependency) === true
        ? [`${service} starts before ${dependency}, and started after it`]
        : []);
    const gained = edges(now).flatMap(({ service, dependency }) => wasFirst(service, dependency) === true
        ? [`${service} starts after ${dependency}, and started before it`]
        : []);
    return [...lost, ...gained];
}
function edges(order) {
    return order.flatMap(({ service, after }) => after.map((dependency) => ({ service, dependency })));
}
/** Undefined where one of the two did not start at all. */
function firstIn(order) {
    const places = new Map(order.map(({ service }, place) => [service, place]));
    return (one, other) => {
        const [first, second] = [places.get(one), places.get(other)];
        return first === undefined || second === undefined ? undefined : first < second;
    };
}

;// CONCATENATED MODULE: ./build/compare/basis.js






/** None was looked for. */
const NONE = { kind: 'absent', path: null, why: 'there is no committed baseline' };
/** A base that was measured in this run is the only comparison; else the baseline, where there is one that may be used. */
function compared(run, stack, { baseline: found, policy }) {
    const usable = found ? usableOf(found, run) : NONE;
    const baseline = describe(usable, run, stack);
    if (run.mode !== 'single') {
        const { metrics, size, pairs } = againstBase(run, policy);
        const basis = {
            kind: 'base-variant',
            mode: run.mode,
            rounds: pairs,
            gatedRatios: size.ratios,
            gatedCounts: size.counts,
            errorLevel: error_levels/* FAMILY_ERROR */.sV,
            baseline: usable.kind === 'read' ? usable.path : null,
        };
        return { basis, baseline, metrics };
    }
    return {
        basis: usable.kind === 'read'
            ? { kind: 'baseline', path: usable.path }
            : { kind: 'none', reason: whyNone(stack, usable.why) },
        baseline,
        metrics: againstBaseline(run, usable.kind === 'read' ? usable.document.runs : [], policy),
    };
}
function usableOf(baseline, run) {
    if (baseline.kind !== 'read')
        return baseline;
    const { path, document } = baseline;
    const unusable = (why) => ({ kind: 'unusable', path, why });
    if (document.environment !== run.environment) {
        return unusable(`${path} is of the environment ${document.environment}, not ${run.environment}`);
    }
    if (document.runs.length === 0)
        return unusable(`${path} holds no run yet`);
    // After an update the run itself is in there, and would be compared with itself.
    const runs = document.runs.filter(({ runId }) => runId !== run.runId);
    return runs.length === 0
        ? unusable(`${path} holds no run but this one`)
        : { ...baseline, document: { ...document, runs } };
}
function describe(baseline, run, stack) {
    if (baseline.kind !== 'read')
        return baseline;
    const { runs } = baseline.document;
    const current = (0,stored_run/* storedRun */.b)(run, stack, null);
    const newest = runs.at(-1);
    return {
        kind: 'used',
        path: baseline.path,
        runs: runs.length,
        sameSetting: runs.filter((stored) => (0,comparable/* isSameSetting */.l0)(current, stored)).length,
        newest: newest
            ? { runId: newest.runId, createdAt: newest.createdAt, commit: newest.commit }
            : null,
        startOrder: newest ? startOrderChanges(newest.startOrder, current.startOrder) : [],
    };
}
function whyNone(stack, why) {
    const { base } = stack;
    return `no base was measured${base.kind === 'none' ? ` (${base.why})` : ''}, and ${why}`;
}

;// CONCATENATED MODULE: ./build/compare/head.js
/** The head's side of a run, cut down to what is judged. */

function headOf(run, stack, policy) {
    const variant = stack.variants.find((candidate) => candidate.variant === 'head');
    const rounds = (0,records_rounds/* measuredRounds */.w)(run);
    return {
        run,
        services: (variant?.services ?? []).filter(({ name }) => policy.isJudged(name)),
        endpoints: policy.endpoints,
        scenarios: policy.scenarios,
        rounds,
        alone: rounds.filter(({ index }) => !besideBase(run).has(index)),
    };
}
function besideBase({ rounds }) {
    return new Set(rounds.flatMap(({ variant, index }) => (variant === 'base' ? index : [])));
}
/** ` (median of 3 rounds)`; nothing where there is only one to speak of. */
function overMedian(rounds) {
    return rounds > 1 ? ` (median of ${rounds} rounds)` : '';
}

;// CONCATENATED MODULE: ./build/compare/budgets/policy.js
function budgetsOf(policy, service) {
    const own = Object.hasOwn(policy.services, service) ? policy.services[service] : undefined;
    return own ?? policy.default;
}
/** A limit is crossed from its own value on: ready "in under 5 s" is missed at 5 s. */
function outcomeOf(value, limits) {
    if (value >= limits.failAt)
        return 'missed';
    if (limits.warnAt !== null && value >= limits.warnAt)
        return 'warn';
    return 'met';
}

;// CONCATENATED MODULE: ./build/compare/budgets/health-answer.js




const US_PER_MS = 1_000;
function healthAnswerBudgets(head, policy) {
    return head.endpoints
        .filter((endpoint) => endpoint.health)
        .map(({ id, service }) => {
        const failAt = budgetsOf(policy, service).healthAnswerMs;
        return {
            id: `health-answer:${id}`,
            name: 'health-answer',
            service,
            subject: id,
            phase: null,
            unit: 'ms',
            warnAt: null,
            failAt,
            ...health_answer_judge(id, p95Ms(head, id), failAt),
        };
    });
}
function p95Ms(head, endpoint) {
    return head.rounds.flatMap((round) => round.responses.flatMap((response) => response.endpoint === endpoint && response.latency && response.latency.count > 0
        ? response.latency.p95Us / US_PER_MS
        : []));
}
function health_answer_judge(endpoint, samplesMs, failAt) {
    const value = (0,records_rounds/* median */.J)(samplesMs);
    if (value === undefined) {
        return {
            value: null,
            outcome: 'not-measured',
            text: `${endpoint} gave no good answer, so its answer time could not be judged`,
        };
    }
    return {
        value,
        outcome: outcomeOf(value, { warnAt: null, failAt }),
        text: `${endpoint} answered within ${(0,units/* formatDuration */.a3)(value)} in 95 % of requests${overMedian(samplesMs.length)}; the budget is ${(0,units/* formatDuration */.a3)(failAt)}`,
    };
}

;// CONCATENATED MODULE: ./build/compare/budgets/ready.js




function readyBudgets(head, policy) {
    return head.services.map(({ name }) => {
        const failAt = budgetsOf(policy, name).readyMs;
        return {
            id: `ready:${name}`,
            name: 'ready',
            service: name,
            subject: name,
            phase: null,
            unit: 'ms',
            warnAt: null,
            failAt,
            ...ready_judge(name, startsOf(head, name), failAt),
        };
    });
}
function startsOf(head, service) {
    return head.rounds.flatMap((round) => round.startup.services.filter((startup) => startup.service === service));
}
/** A one-shot service that ended well: its run time is work done, not a wait for readiness. */
function isCompleted(starts) {
    return starts.length > 0 && starts.every((start) => start.readyBy === 'completed');
}
function ready_judge(service, starts, failAt) {
    const readyMs = starts.flatMap((start) => start.readyMs ?? []);
    const value = (0,records_rounds/* median */.J)(readyMs);
    if (value === undefined) {
        return {
            value: null,
            outcome: 'not-measured',
            text: `${service} was never seen ready, so its start-up could not be judged`,
        };
    }
    const over = overMedian(readyMs.length);
    if (isCompleted(starts)) {
        return {
            value,
            outcome: 'met',
            text: `${service} completed after ${(0,units/* formatDuration */.a3)(value)}${over}; a one-shot service has no ready budget`,
        };
    }
    const outcome = outcomeOf(value, { warnAt: null, failAt });
    const listening = outcome === 'missed' ? listeningBehindHealthCheck(starts) : undefined;
    if (listening !== undefined && listening < failAt) {
        return {
            value,
            outcome: 'warn',
            text: `${service} was healthy after ${(0,units/* formatDuration */.a3)(value)}${over} (budget ${(0,units/* formatDuration */.a3)(failAt)}) but listened after ${(0,units/* formatDuration */.a3)(listening)}: the interval of its health check hides when it was ready; set start_interval`,
        };
    }
    return {
        value,
        outcome,
        text: `${service} was ready after ${(0,units/* formatDuration */.a3)(value)}${over}; the budget is ${(0,units/* formatDuration */.a3)(failAt)}`,
    };
}
/**
 * When it listened, of a service that nobody asks and whose health check alone says that it is ready: that check's turn may
 * come long after. Undefined where its readiness is known better, or it was not seen to listen in every round.
 */
function listeningBehindHealthCheck(starts) {
    const listening = starts.flatMap((start) => start.readyBy === 'healthy' && start.endpoint === null ? (start.listeningMs ?? []) : []);
    return listening.length === starts.length ? (0,records_rounds/* median */.J)(listening) : undefined;
}

;// CONCATENATED MODULE: ./build/compare/budgets/resources.js





const WHEN = { idle: 'while idle', load: 'under load' };
function resourceBudgets(head, policy) {
    return head.services
        .filter((service) => !isCompleted(startsOf(head, service.name)))
        .flatMap((service) => phasesOf(head).flatMap((phase) => {
        const { cpu, memory } = budgetsOf(policy, service.name);
        return [cpuBudget(head, service, phase, cpu), memoryBudget(head, service, phase, memory)];
    }));
}
/** A closed loop takes what it can get, so only a declared arrival rate says what load the service must carry. */
function phasesOf(head) {
    const paced = head.scenarios.some((scenario) => scenario.budgets && scenario.load.kind === 'open');
    return paced ? ['idle', 'load'] : ['idle'];
}
function cpuBudget(head, service, phase, levels) {
    const limit = limitsOf(head, service).cpus;
    const samples = resourcesOf(head, service.name, phase);
    const shares = samples.flatMap((sample) => cpuShare(sample, limit) ?? []);
    return {
        ...resources_frame('cpu', service.name, phase, levels),
        ...resources_judge({
            value: (0,records_rounds/* median */.J)(shares),
            missing: samples.length === 0,
            levels,
            none: `${service.name} has no CPU limit, so a share of it cannot be judged`,
            unseen: `the CPU of ${service.name} was not measured ${WHEN[phase]}`,
            say: (value) => `${service.name} used ${(0,units/* formatShare */.T1)(value)} of its CPU limit ${WHEN[phase]}, on average${overMedian(shares.length)}`,
        }),
    };
}
function cpuShare(sample, limit) {
    if (sample.cpuShareOfLimit !== null)
        return sample.cpuShareOfLimit;
    if (limit === null || sample.durationMs <= 0)
        return undefined;
    return sample.cpu.totalSeconds / (sample.durationMs / 1_000) / limit;
}
/** Memory is judged by its worst round: one start in three that comes near its limit is one that may be killed. */
function memoryBudget(head, service, phase, levels) {
    const limit = limitsOf(head, service).memoryBytes;
    const samples = resourcesOf(head, service.name, phase);
    const used = samples.map((sample) => ({
        bytes: sample.memory.workingSetBytes,
        limit: limit ?? sample.memory.limitBytes,
    }));
    const shares = used.flatMap(({ bytes, limit: of }) => (of === null ? [] : { bytes, of }));
    const worst = shares.toSorted((a, b) => b.bytes / b.of - a.bytes / a.of)[0];
    return {
        ...resources_frame('memory', service.name, phase, levels),
        ...resources_judge({
            value: worst && worst.bytes / worst.of,
            missing: samples.length === 0,
            levels,
            none: `${service.name} has no memory limit, so a share of it cannot be judged`,
            unseen: `the memory of ${service.name} was not measured ${WHEN[phase]}`,
            say: (value) => `${service.name} used ${(0,units/* formatShare */.T1)(value)} of its memory limit ${WHEN[phase]} (${(0,units/* formatBytes */.z3)(worst?.bytes ?? 0)} of ${(0,units/* formatBytes */.z3)(worst?.of ?? 0)}${shares.length > 1 ? `, highest of ${shares.length} rounds` : ''})`,
        }),
    };
}
function resources_frame(name, service, phase, levels) {
    return {
        id: `${name}:${service}:${phase}`,
        name,
        service,
        subject: service,
        phase,
        unit: 'ratio',
        warnAt: levels.warn,
        failAt: levels.fail,
    };
}
function resources_judge(question) {
    const { value, missing, levels, none, unseen, say } = question;
    if (missing)
        return { value: null, outcome: 'not-measured', text: unseen };
    if (value === undefined)
        return { value: null, outcome: 'no-limit', text: none };
    const outcome = outcomeOf(value, { warnAt: levels.warn, failAt: levels.fail });
    const limit = outcome === 'warn'
        ? `it is reported from ${(0,units/* formatShare */.T1)(levels.warn)} on, and fails at ${(0,units/* formatShare */.T1)(levels.fail)}`
        : `the budget is ${(0,units/* formatShare */.T1)(levels.fail)}`;
    return { value, outcome, text: `${say(value)}; ${limit}` };
}
function limitsOf(head, service) {
    const seen = Object.hasOwn(head.run.limits, service.name)
        ? head.run.limits[service.name]
        : undefined;
    return seen ?? { cpus: service.cpuLimit, memoryBytes: service.memoryLimitBytes };
}
function resourcesOf(head, service, phase) {
    return head.rounds.flatMap((round) => round.resources.filter((sample) => sample.service === service && sample.phase === phase));
}

// EXTERNAL MODULE: ./build/compare/policy.js
var compare_policy = __webpack_require__(32865);
;// CONCATENATED MODULE: ./build/compare/policy-of-run.js

function policyOfRun(run) {
    const ofBase = new Set(servicesOf(run, 'base'));
    return {
        endpoints: run.endpoints,
        scenarios: run.scenarios,
        services: servicesOf(run, 'head').filter((service) => ofBase.has(service)),
        isNew: () => false,
        identical: new Set(),
        isStackIdentical: false,
        isJudged: () => true,
        limitsOf: ({ tolerance, floor }) => ({ tolerance, floor }),
        isAskedFor: () => undefined,
        startsOfServices: false,
    };
}
function servicesOf(run, variant) {
    const services = (0,records_rounds/* measuredRounds */.w)(run, variant).flatMap(({ startup }) => startup.services);
    return [...new Set(services.map(({ service }) => service))];
}

// EXTERNAL MODULE: ./build/records/faults.js
var faults = __webpack_require__(33221);
;// CONCATENATED MODULE: ./build/compare/problems.js

function problems(run, stack, isJudged) {
    return [
        ...stack.variants.flatMap((variant) => problemsOfVariant(variant, isJudged)),
        ...problemsOfRounds(run, isJudged),
    ];
}
const FAILED = {
    'build-failed': 'was not built',
    'start-failed': 'did not start',
};
/** A service that is not judged may fail as it likes, as long as the stack starts. */
function problemsOfVariant({ variant, problems: all, outcome }, isJudged) {
    const found = outcome.kind === 'started' ? all.filter(({ service }) => isJudged(service)) : all;
    if (found.length > 0) {
        return found.map((problem) => ({ variant, subject: problem.service, text: problem.text }));
    }
    return outcome.kind === 'started'
        ? []
        : [{ variant, subject: 'stack', text: `the ${variant} ${FAILED[outcome.kind]}` }];
}
function problemsOfRounds(run, isJudged) {
    const variants = [...new Set(run.rounds.map((round) => round.variant))];
    return variants.flatMap((variant) => {
        const rounds = run.rounds.filter((round) => round.variant === variant);
        return [...new Set(rounds.flatMap(problems_servicesOf))]
            .filter(isJudged)
            .flatMap((service) => problemOfService(variant, service, rounds));
    });
}
function problems_servicesOf(round) {
    return [
        ...round.startup.services.map(({ service }) => service),
        ...round.notices.flatMap((notice) => ((0,faults/* isStackFault */.x)(notice) ? notice.subject : [])),
    ];
}
function problemOfService(variant, service, rounds) {
    const failures = rounds.flatMap((round) => failureOf(round, service) ?? []);
    const [first] = failures;
    if (first === undefined)
        return [];
    const where = rounds.length > 1 ? ` (in ${failures.length} of ${rounds.length} rounds)` : '';
    return [{ variant, subject: service, text: `${first}${where}` }];
}
function failureOf(round, service) {
    const told = round.notices.find((notice) => (0,faults/* isStackFault */.x)(notice) && notice.subject === service);
    if (told)
        return told.text.replace(/\.$/, '');
    const start = round.startup.services.find((each) => each.service === service);
    const what = start && failureOfStart(round, start);
    return what === undefined ? undefined : `${service} ${what}`;
}
function failureOfStart(round, start) {
    if (start.oomKilled)
        return 'was killed for lack of memory';
    if (start.exitCode !== null && start.exitCode !== 0)
        return `exited with code ${start.exitCode}`;
    const killed = round.resources.some((sample) => sample.service === start.service && sample.oomKills > 0);
    if (killed)
        return 'lost a process for lack of memory';
    // A void round may have ended before the service had its chance.
    const waited = round.outcome.kind === 'measured';
    return waited && start.readyMs === null ? 'never became ready' : undefined;
}

// EXTERNAL MODULE: ./build/compare/trend.js + 10 modules
var trend = __webpack_require__(68695);
;// CONCATENATED MODULE: ./build/compare/unmeasured.js
/** What should have been asked and was not: missing evidence. What was asked and failed is in badAnswers. */

function unmeasured(head, answers) {
    if (head.rounds.length === 0)
        return [{ subject: 'stack', text: noRound(head) }];
    return answers
        .filter(({ good, errors }) => good + (0,records_answers/* badAnswerCount */.Tn)(errors) === 0)
        .map(({ subject, phase }) => ({
        subject,
        text: phase === 'load'
            ? `the scenario ${subject} was not run in any round`
            : `${subject} was not asked in any round`,
    }));
}
function noRound(head) {
    const reasons = head.run.rounds.flatMap(({ variant, outcome }) => variant === 'head' && outcome.kind === 'void' ? outcome.reason : []);
    const because = [...new Set(reasons)].join('; ');
    return because === ''
        ? 'no round was measured'
        : `no round was measured: all ${reasons.length} are void (${because})`;
}

// EXTERNAL MODULE: ./build/records/packages.js
var records_packages = __webpack_require__(56593);
// EXTERNAL MODULE: ./build/records/facts.js
var records_facts = __webpack_require__(55909);
;// CONCATENATED MODULE: ./build/compare/why/build.js
/** How the two builds went; of interest only where they made something different. */

function buildFacts({ build: base }, { build: head }) {
    return [
        ...(0,records_facts/* valueFact */.gF)('build', 'build steps', { unit: 'count', base: base.steps, head: head.steps }),
        ...(0,records_facts/* valueFact */.gF)('build', 'build steps from the cache (base is built first)', {
            unit: 'count',
            base: base.cachedSteps,
            head: head.cachedSteps,
        }),
        ...(0,records_facts/* valueFact */.gF)('build', 'build time', {
            unit: 'ms',
            base: base.durationMs,
            head: head.durationMs,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/compare/why/images.js
/** What the images of a service differ in: base image, size, layers with the instruction that made each. */

const MAX_LAYERS = 20;
function imageFacts(base, head) {
    return [
        ...baseImageFacts(base, head),
        ...(0,records_facts/* valueFact */.gF)('image', 'image size', {
            unit: 'bytes',
            base: base.sizeBytes,
            head: head.sizeBytes,
        }),
        ...layerFacts(base.layers, head.layers),
    ];
}
function haveOtherLayers(base, head) {
    return digests(base.layers) !== digests(head.layers);
}
function digests(layers) {
    return layers.map(({ digest }) => digest).join();
}
/** A tag may have moved on between the two, so the name alone does not say that they are the same. */
function baseImageFacts(base, head) {
    if (!base.base || !head.base)
        return [];
    const isOther = digests(base.layers.slice(0, base.base.layers)) !==
        digests(head.layers.slice(0, head.base.layers));
    if (!isOther)
        return [];
    const isSameName = base.base.reference === head.base.reference;
    return [
        ...(0,records_facts/* valueFact */.gF)('base-image', 'base image', {
            unit: 'text',
            base: base.base.reference,
            head: isSameName ? `${head.base.reference} (other layers)` : head.base.reference,
        }),
        ...(0,records_facts/* valueFact */.gF)('base-image', 'base image size', {
            unit: 'bytes',
            base: base.base.sizeBytes,
            head: head.base.sizeBytes,
        }),
    ];
}
/** A layer of the same instruction on both sides is one that changed; the rest came or went. */
function layerFacts(base, head) {
    const gone = without(base, head);
    const facts = [];
    for (const layer of without(head, base)) {
        const place = gone.findIndex((old) => madeBy(old) === madeBy(layer));
        const [before] = place < 0 ? [] : gone.splice(place, 1);
        facts.push(layerFact(before, layer));
    }
    facts.push(...gone.map((layer) => layerFact(layer, undefined)));
    return (0,records_facts/* atMost */.Tu)(facts, MAX_LAYERS, 'layer');
}
function without(layers, others) {
    const known = new Set(others.map(({ digest }) => digest));
    return layers.filter(({ digest }) => !known.has(digest));
}
/** Both sides may have the same size: it is the content that differs. */
function layerFact(base, head) {
    const layer = head ?? base;
    const made = layer ? madeBy(layer) : '';
    return {
        kind: 'value',
        about: 'layer',
        name: made === '' ? 'a layer' : made,
        unit: 'bytes',
        base: base?.bytes ?? null,
        head: head?.bytes ?? null,
    };
}
function madeBy({ createdBy }) {
    return createdBy.replace(/\s*# buildkit$/, '');
}

;// CONCATENATED MODULE: ./build/compare/why/related.js

/** A service and what it depends on; of the whole stack, first what decided when it was ready. */
function relatedServices(subject, stack, rounds) {
    if (subject === startup/* STACK */.L)
        return servicesOfStack(stack, rounds);
    const service = serviceOf(subject, stack);
    return withDependencies(service, stack).map((name) => ({
        service: name,
        relation: name === service ? 'own' : 'dependency',
    }));
}
function servicesOfStack({ variants }, rounds) {
    // The last of a chain is the one that was ready last.
    const deciding = new Set(rounds.flatMap(({ startup: { criticalPath } }) => criticalPath.toReversed()));
    const all = new Set(variants.flatMap(({ services }) => services.map(({ name }) => name)));
    const others = [...all].filter((name) => !deciding.has(name));
    return [
        ...[...deciding].map((service) => ({ service, relation: 'critical-path' })),
        ...others.map((service) => ({ service, relation: 'other' })),
    ];
}
function serviceOf(subject, { endpoints, scenarios }) {
    const endpoint = scenarios.find(({ id }) => id === subject)?.endpoint ?? subject;
    return endpoints.find(({ id }) => id === endpoint)?.service ?? endpoint;
}
/** In either variant, however far; the direct ones come first. */
function withDependencies(service, { variants }) {
    const models = variants.flatMap(({ services }) => services);
    const found = new Set([service]);
    // A set hands out what is added while it is walked.
    for (const name of found) {
        for (const model of models) {
            if (model.name !== name)
                continue;
            for (const dependency of model.dependsOn)
                found.add(dependency.service);
        }
    }
    return [...found];
}

// EXTERNAL MODULE: ./build/compare/metrics/memory-peak.js
var memory_peak = __webpack_require__(98920);
;// CONCATENATED MODULE: ./build/compare/why/resources.js
/** Throttling, memory pressure and OOM kills of a service, where base and head differ in them. */



/** Shares of a limit or of periods that are nearer to each other than this are the same. */
const SAME_SHARE = 0.01;
/** From here on the kernel may have begun to reclaim page cache. */
const PRESSURE = 0.75;
function resourceFacts(service, pairs) {
    const [base, head] = [
        seenIn(service, pairs.map((pair) => pair.base)),
        seenIn(service, pairs.map((pair) => pair.head)),
    ];
    if (base.samples.length === 0 || head.samples.length === 0)
        return [];
    return [
        ...throttlingFacts(base, head),
        ...memoryFacts(base, head),
        ...(0,records_facts/* valueFact */.gF)('oom-kills', 'OOM kills over all rounds', {
            unit: 'count',
            base: base.oomKills,
            head: head.oomKills,
        }),
    ];
}
function seenIn(service, rounds) {
    const perRound = rounds.map(({ resources }) => resources.filter((sample) => sample.service === service));
    const samples = perRound.flat();
    const sum = (of) => samples.reduce((total, sample) => total + of(sample), 0);
    const periods = sum(({ cpu }) => cpu.periods);
    const memory = samples.map((sample) => sample.memory);
    const perRoundHighest = perRound.flatMap((own) => highest(own.map(workingSetOf)) ?? []);
    return {
        samples,
        throttledShare: periods === 0 ? 0 : sum(({ cpu }) => cpu.throttledPeriods) / periods,
        throttledMs: rounds.length === 0 ? 0 : (sum(throttledSeconds) * 1_000) / rounds.length,
        workingSetBytes: (0,records_rounds/* median */.J)(perRoundHighest) ?? 0,
        memoryShare: highest(memory.flatMap(({ workingSetBytes, limitBytes }) => limitBytes === null ? [] : workingSetBytes / limitBytes)),
        limitBytes: highest(memory.flatMap(({ limitBytes }) => limitBytes ?? [])),
        peakBytes: highest(memory.flatMap(({ peakBytes }) => peakBytes ?? [])),
        cacheBytes: (0,records_rounds/* median */.J)(memory.map(({ cacheBytes }) => cacheBytes)) ?? 0,
        oomKills: sum(({ oomKills }) => oomKills),
    };
}
const workingSetOf = (sample) => sample.memory.workingSetBytes;
const throttledSeconds = (sample) => sample.cpu.throttledSeconds;
function highest(values) {
    return values.length === 0 ? null : Math.max(...values);
}
function throttlingFacts(base, head) {
    if (Math.abs(head.throttledShare - base.throttledShare) < SAME_SHARE)
        return [];
    return [
        ...(0,records_facts/* valueFact */.gF)('throttling', 'CPU periods that were throttled', {
            unit: 'ratio',
            base: base.throttledShare,
            head: head.throttledShare,
        }),
        ...(0,records_facts/* valueFact */.gF)('throttling', 'time throttled, per round', {
            unit: 'ms',
            base: base.throttledMs,
            head: head.throttledMs,
        }),
    ];
}
function memoryFacts(base, head) {
    if (!hasOtherMemory(base, head) && !isUnderOtherPressure(base, head))
        return [];
    const bytes = (name, of) => (0,records_facts/* valueFact */.gF)('memory', name, { unit: 'bytes', base: of(base), head: of(head) });
    return [
        ...bytes('working set (median of the rounds’ highest)', (seen) => seen.workingSetBytes),
        ...bytes('memory limit, as the kernel had it', (seen) => seen.limitBytes),
        ...(0,records_facts/* valueFact */.gF)('memory', 'working set, of the limit (highest)', {
            unit: 'ratio',
            base: base.memoryShare,
            head: head.memoryShare,
        }),
        ...bytes('memory peak, as the kernel counted it', (seen) => seen.peakBytes),
        ...bytes('page cache (median)', (seen) => seen.cacheBytes),
    ];
}
/** By what the gate cares about itself. */
function hasOtherMemory(base, head) {
    const change = Math.abs(head.workingSetBytes - base.workingSetBytes);
    return change > memory_peak/* memoryPeak */.x.floor && change > memory_peak/* memoryPeak */.x.tolerance * base.workingSetBytes;
}
function isUnderOtherPressure(base, head) {
    const [before, after] = [base.memoryShare ?? 0, head.memoryShare ?? 0];
    return Math.max(before, after) >= PRESSURE && Math.abs(after - before) >= SAME_SHARE;
}

;// CONCATENATED MODULE: ./build/compare/why/why.js






function whyOf(metrics, known) {
    const { run, stack } = known;
    const asked = metrics.filter(isInQuestion);
    if (asked.length === 0 || !stack.variants.some(({ variant }) => variant === 'base'))
        return null;
    const rounds = (0,compare_pairs/* pairsOf */.f)(run).flatMap(({ base, head }) => [head, base]);
    const regressions = together(asked.map(({ id, subject }) => ({
        metrics: [id],
        services: relatedServices(subject, stack, rounds),
    })));
    return { regressions, whole: wholeFacts(known), services: allFacts(known) };
}
function isInQuestion({ gated, verdict, evidence }) {
    if (!gated)
        return false;
    return (verdict === 'regressed' || (verdict === 'inconclusive' && evidence?.suspected === 'regressed'));
}
/** What concerns the same services is told once. */
function together(all) {
    const groups = new Map();
    for (const { metrics, services } of all) {
        const key = JSON.stringify(services);
        const known = groups.get(key);
        groups.set(key, { metrics: [...(known?.metrics ?? []), ...metrics], services });
    }
    return [...groups.values()];
}
function wholeFacts({ run, stack }) {
    const [base, head] = ['base', 'head'].map((name) => stack.variants.find(({ variant }) => variant === name));
    const isBuiltOtherwise = why_servicesOf(stack).some((service) => {
        const images = imagesOf(run, service);
        return images.base && images.head && haveOtherLayers(images.base, images.head);
    });
    return [
        ...(stack.changes?.whole ?? []),
        ...(base && head && isBuiltOtherwise ? buildFacts(base, head) : []),
    ];
}
function allFacts(known) {
    return why_servicesOf(known.stack)
        .map((service) => ({ service, facts: factsOf(service, known) }))
        .filter(({ facts }) => facts.length > 0);
}
/** What a limit or a setting says first, then what was measured, then what was built. */
function factsOf(service, { run, stack, packages }) {
    // Whatever is measured of two that are the same is noise.
    if (stack.identical.includes(service))
        return [];
    const sources = stack.changes?.services.find((each) => each.service === service)?.facts ?? [];
    const images = imagesOf(run, service);
    const listed = packages.get(service);
    const inImage = listed ? (0,records_packages/* packageFacts */.W)(listed.base, listed.head, 'in the image') : [];
    const facts = [
        ...resourceFacts(service, (0,compare_pairs/* pairsOf */.f)(run)),
        ...(images.base && images.head ? imageFacts(images.base, images.head) : []),
        ...inImage,
        // What is in the image is what runs; but no scanner finds everything that a lock file names.
        ...sources.filter((fact) => !isToldOf(fact, inImage)),
    ];
    return facts.sort((one, other) => ORDER.indexOf(one.about) - ORDER.indexOf(other.about));
}
/** `a (package-lock.json)` where there is `npm a (in the image)` too. */
function isToldOf(fact, inImage) {
    if (fact.kind !== 'value' || fact.about !== 'package')
        return false;
    const name = fact.name.split(' (')[0] ?? '';
    return inImage.some((each) => each.kind === 'value' && each.name.split(' ')[1] === name);
}
const ORDER = [
    'service',
    'limit',
    'throttling',
    'oom-kills',
    'memory',
    'setting',
    'variable',
    'base-image',
    'package',
    'file',
    'dockerfile',
    'image',
    'layer',
    'build',
];
function why_servicesOf({ variants, changes }) {
    return [
        ...new Set([
            ...variants.flatMap(({ services }) => services.map(({ name }) => name)),
            ...(changes?.services ?? []).map(({ service }) => service),
        ]),
    ];
}
function imagesOf({ images }, service) {
    const own = images.filter((image) => image.service === service);
    return Object.fromEntries(own.map((image) => [image.variant, image]));
}

;// CONCATENATED MODULE: ./build/compare/compare-run.js












function compareRun({ run, stack, budgets, baseline, packages = new Map(), createdAt, }) {
    const policy = stack ? (0,compare_policy/* comparePolicy */.W)(stack) : policyOfRun(run);
    const facts = stack ?? UNKNOWN;
    const head = headOf(run, facts, policy);
    const answers = answersOf(head);
    // Without a single round that counts, every budget would say the same: that is said once, as missing evidence.
    const isMeasured = head.rounds.length > 0;
    const alone = { ...head, rounds: head.alone };
    const judged = compared(run, facts, { baseline, policy });
    return {
        schemaVersion: 1,
        document: 'comparison',
        runId: run.runId,
        createdAt,
        tool: run.tool,
        environment: run.environment,
        ...judged,
        budgets: budgets && isMeasured
            ? [
                ...readyBudgets(alone, budgets),
                ...healthAnswerBudgets(alone, budgets),
                ...resourceBudgets(alone, budgets),
            ]
            : [],
        unmeasured: unmeasured(head, answers),
        badAnswers: badAnswers(answers),
        problems: problems(run, facts, policy.isJudged),
        why: stack && judged.basis.kind === 'base-variant'
            ? whyOf(judged.metrics, { run, stack, packages })
            : null,
        trend: (0,trend/* trendOfBaseline */.Y)(baseline, judged.baseline, policy),
    };
}
const UNKNOWN = {
    variants: [],
    base: { kind: 'none', why: 'the run has none' },
};

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/commands/baseline/find.js
var find = __webpack_require__(44493);
// EXTERNAL MODULE: ./build/commands/baseline/named.js
var named = __webpack_require__(22145);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/compare/why/sbom.js
/** Packages of a CycloneDX list. What is in it comes from an image: anything that is not as it should be is passed over. */

function packagesOfSbom(sbom) {
    const components = field(sbom, 'components');
    if (!Array.isArray(components))
        return undefined;
    return (0,records_packages/* packagesFrom */.u)(components.flatMap(packageOf));
}
/** Only what has a package URL is a package; files and operating systems have none. */
function packageOf(component) {
    const [name, version, purl] = ['name', 'version', 'purl'].map((key) => field(component, key));
    if (typeof name !== 'string' || typeof version !== 'string' || typeof purl !== 'string')
        return [];
    const type = /^pkg:([a-z0-9.+-]+)\//i.exec(purl)?.[1] ?? 'package';
    const group = field(component, 'group');
    const full = typeof group === 'string' && group !== '' ? `${group}/${name}` : name;
    return [[`${type} ${full}`, version]];
}
function field(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}

;// CONCATENATED MODULE: ./build/commands/image-packages.js
/** What a scan of this run listed in the images of both variants; nothing where it listed one only, or none. */




/** As the scan names them: a document from elsewhere cannot lead anywhere else. */
const FILE = /^sbom\/[\w.-]+\.cdx\.json$/;
const MAX_BYTES = 64 * 1024 * 1024;
async function readImagePackages(directory, runId) {
    // It only adds to what is known; whether the findings are missed is for the gate.
    const findings = await (0,documents/* findDocument */.$)(directory, 'findings').catch(() => undefined);
    if (findings?.runId !== runId)
        return new Map();
    const base = await byService(directory, findings.sboms, 'base');
    const head = await byService(directory, findings.sboms, 'head');
    return new Map([...base].flatMap(([service, before]) => {
        const after = head.get(service);
        return after ? [[service, { base: before, head: after }]] : [];
    }));
}
async function byService(directory, sboms, variant) {
    const found = new Map();
    for (const { services, file } of sboms.filter((sbom) => sbom.variant === variant)) {
        const packages = await readSbom(directory, file);
        if (packages)
            for (const service of services)
                found.set(service, packages);
    }
    return found;
}
async function readSbom(directory, file) {
    if (!FILE.test(file))
        return undefined;
    const path = (0,external_node_path_.join)(directory, file);
    try {
        const entry = await (0,promises_.lstat)(path);
        if (!entry.isFile() || entry.size > MAX_BYTES)
            return undefined;
        return packagesOfSbom(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
;// CONCATENATED MODULE: ./build/commands/compare.js











const compare = (0,command/* defineCommand */.N)({
    name: 'compare',
    summary: 'Judge the run against its budgets and what it is compared with',
    details: 'Reads run.json and writes comparison.json: what became of each budget, and the verdict of each metric against the base that was measured beside it, or else against stored runs. Stored runs gate layers and restarts exactly, image size and memory with a tolerance, and time only where enough of them are of this very machine. With --run it compares files alone, on any machine.',
    inputs: {
        ...shared_inputs/* outputInput */.WK,
        ...shared_inputs/* baselineInput */.SX,
        run: {
            type: 'text',
            placeholder: 'file',
            description: 'A run.json to judge in place of the one in --output, with the stack.json beside it where there is one. Needs --baseline.',
        },
    },
    outputs: { comparison: 'Path of comparison.json' },
    async run(inputs, context) {
        const directory = (0,session/* outputDirectory */.rk)(inputs, context);
        const given = await evidenceOf(inputs, directory, context);
        if (given.kind === 'not-started') {
            context.log.info('The stack did not start, so there is nothing to compare.');
            return 0;
        }
        const { run, stack } = given;
        const baseline = given.kind === 'files'
            ? await (0,find/* baselineOnDisk */.O)(given.baseline, true, context.directory)
            : await (0,find/* findBaseline */.X)(inputs.baseline, given.stack, context);
        const comparison = compareRun({
            run,
            stack,
            budgets: stack?.settings.budgets ?? null,
            baseline,
            packages: await readImagePackages(directory, run.runId),
            createdAt: new Date().toISOString(),
        });
        if (given.kind === 'files')
            refuseUseless(comparison);
        await (0,documents/* writeDocument */.ft)(directory, 'comparison', comparison);
        return 0;
    },
});
async function evidenceOf(inputs, directory, context) {
    if (inputs.run !== undefined)
        return filesOf(inputs.run, inputs.baseline, context);
    await (0,named/* requireNamedBaseline */.m)(inputs.baseline, context);
    const { stack, run } = await (0,run_documents/* readRunDocuments */.e)(directory);
    if (run)
        return { kind: 'steps', run, stack };
    const hasStarted = stack.variants.every(({ outcome }) => outcome.kind === 'started');
    if (!hasStarted)
        return { kind: 'not-started' };
    throw (0,documents/* missingDocument */.aH)(directory, 'run');
}
async function filesOf(path, baseline, context) {
    if (baseline === undefined) {
        throw new errors/* UserError */.yo('--run is given without --baseline. Name what to compare it with: a baselines/<environment>.json or another run.json.');
    }
    const file = (0,external_node_path_.resolve)(context.directory, path);
    const run = await (0,documents/* readDocumentFile */.K7)(file, 'run');
    if (!run)
        throw new errors/* UserError */.yo(`--run is "${path}", which is not there. Name a run.json.`);
    await (0,named/* requireNamedBaseline */.m)(baseline, context);
    return { kind: 'files', run, stack: await stackBeside(file, run, context), baseline };
}
/** No gate comes after that would tell of stored runs that are of no use. */
function refuseUseless({ baseline }) {
    if (baseline.kind === 'used')
        return;
    throw new errors/* EvidenceError */.oe(`There is nothing to compare with: ${baseline.why}.`);
}
async function stackBeside(file, { runId }, { log }) {
    const stack = await (0,documents/* findDocument */.$)((0,external_node_path_.dirname)(file), 'stack');
    if (stack?.runId === runId)
        return stack;
    const why = stack
        ? `the stack.json beside it is of run ${stack.runId}`
        : 'no stack.json lies beside it';
    log.warn(`${(0,external_node_path_.basename)(file)} is compared without its stack document, for ${why}: budgets are not judged, every service is, and by the default tolerances`);
    return null;
}


/***/ })

};
;