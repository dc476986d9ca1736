"use strict";
exports.id = 690;
exports.ids = [690];
exports.modules = {

/***/ 79110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ familySize),
/* harmony export */   q: () => (/* binding */ isIdentical),
/* harmony export */   z_: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* harmony import */ var _metrics_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47553);
/* harmony import */ var _metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56508);


function gatedMetrics(policy) {
    return _metrics_all_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFamilies */ .B.flatMap((family) => (GATED[family.name]?.(policy) ?? []).map((subject) => ({
        family,
        subject,
        isIdentical: family.kind !== 'exact' && isIdentical(subject, policy),
    })));
}
function familySize(gated) {
    const count = (kind) => gated.filter(({ family, isIdentical: same }) => family.kind === kind && !same).length;
    return { ratios: count('ratio'), counts: count('count') };
}
/** The rest explains: response times, layers, the start-up of single services. */
const GATED = {
    errors: loadedScenarios,
    restarts: ({ services }) => services,
    'oom-kills': ({ services }) => services,
    startup: () => [_metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .STACK */ .L],
    'latency-p50': loadedScenarios,
    'cpu-per-request': loadedScenarios,
    'memory-peak': ({ services }) => services,
    'image-size': ({ services }) => services,
};
/** Saturating scenarios are not for comparison, and what only head has cannot be. */
function loadedScenarios({ scenarios, isNew }) {
    return scenarios.filter(({ id, budgets }) => budgets && !isNew(id)).map(({ id }) => id);
}
/** An identical service depends on identical ones only. */
function isIdentical(subject, policy) {
    const { endpoints, scenarios, identical, isStackIdentical } = policy;
    if (subject === _metrics_startup_js__WEBPACK_IMPORTED_MODULE_1__/* .STACK */ .L)
        return isStackIdentical;
    const endpoint = scenarios.find(({ id }) => id === subject)?.endpoint ?? subject;
    return identical.has(endpoints.find(({ id }) => id === endpoint)?.service ?? subject);
}


/***/ }),

/***/ 63227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ FEWEST_ANSWERS),
  E: () => (/* binding */ judgePair)
});

// EXTERNAL MODULE: ./build/records/rounds.js
var rounds = __webpack_require__(31529);
;// CONCATENATED MODULE: ./build/stats/binomial.js
/** P(X >= successes) for so many independent trials of one probability. */
function atLeast(successes, trials, probability) {
    let total = 0;
    let term = (1 - probability) ** trials;
    for (let count = 0; count <= trials; count += 1) {
        if (count >= successes)
            total += term;
        term *= ((trials - count) / (count + 1)) * (probability / (1 - probability));
    }
    return Math.min(1, total);
}

// EXTERNAL MODULE: ./build/stats/error-levels.js
var error_levels = __webpack_require__(56953);
// EXTERNAL MODULE: ./build/stats/student.js
var student = __webpack_require__(93504);
;// CONCATENATED MODULE: ./build/stats/mean-bounds.js
/** What the mean of few values is worth: its one-sided bounds by Student's t (Student, The probable error of a mean, 1908). */

/** Of no values there is no mean. */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return null;
    const mean = sum(values) / count;
    if (count === 1)
        return { count, mean, sd: null };
    return {
        count,
        mean,
        sd: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (count - 1)),
    };
}
/**
 * How far the mean may be off in one direction, with the probability `tail` of being further off. `leastSd` is what the
 * reading's own resolution adds: values that happen to be equal must not pass for certainty. Null for fewer than two values.
 */
function marginOf({ count, sd }, tail, leastSd) {
    if (sd === null)
        return null;
    return (quantile(tail, count - 1) * Math.max(sd, leastSd)) / Math.sqrt(count);
}
/** The same few levels and counts are asked for again and again: tail → degrees → quantile. */
const quantiles = new Map();
function quantile(tail, degrees) {
    const ofTail = quantiles.get(tail) ?? new Map();
    quantiles.set(tail, ofTail);
    const found = ofTail.get(degrees) ?? (0,student/* studentQuantile */.F)(tail, degrees);
    ofTail.set(degrees, found);
    return found;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./build/stats/sign-flip.js
/**
 * How often differences as large as these, or larger, come about where base and head behave alike: then each difference is as
 * likely with the other sign, and all 2^n ways are counted (Fisher, The design of experiments, 1935). Exact for any distribution.
 * With n values nothing under 2^-n can be shown.
 */
function signFlipTail(differences) {
    const sizes = differences.map(Math.abs);
    const observed = differences.reduce((total, value) => total + value, 0);
    // All sums of one half against all sums of the other: 2 * 2^(n/2) sums stand for 2^n.
    const middle = Math.floor(sizes.length / 2);
    const left = signedSums(sizes.slice(0, middle));
    const right = signedSums(sizes.slice(middle)).sort();
    // Sums that are equal but for rounding count as reached.
    const slack = 1e-9 * sizes.reduce((total, size) => total + size, 0);
    let reached = 0;
    for (const sum of left)
        reached += right.length - firstAtLeast(right, observed - sum - slack);
    return reached / 2 ** sizes.length;
}
function signedSums(sizes) {
    const sums = new Float64Array(2 ** sizes.length);
    let known = 1;
    for (const size of sizes) {
        for (let index = 0; index < known; index += 1) {
            const sum = sums[index] ?? 0;
            sums[index] = sum - size;
            sums[known + index] = sum + size;
        }
        known *= 2;
    }
    return sums;
}
/** Index of the first of the ascending values that is not less. */
function firstAtLeast(ascending, least) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? Number.POSITIVE_INFINITY) >= least)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/stats/two-stages.js
/**
 * Looking at a growing series at fixed counts, in two stages: what the first suspects is tested again on fresh values alone.
 * Group sequential looks with error spent per look (Lan & DeMets, Discrete sequential boundaries for clinical trials, 1983).
 */
/** Fewer have no spread. */
const SMALLEST_LOOK = 2;
/**
 * A verdict once settled is not changed by later values. `ended`: no more will come, so a last look is taken wherever the
 * series stands, with the error of all looks that were still to come. That is honest as long as it was the clock that ended it
 * and not what was seen.
 */
function inTwoStages(rule, count, { schedule, ended }) {
    const looks = looksAt(schedule.first, { from: 0, count, ended });
    for (const look of looks) {
        const found = rule.first(look);
        if (found.kind === 'settled')
            return { ...found, stage: 'first', look };
        if (found.kind === 'suspected') {
            return two_stages_confirm(rule, { claim: found.claim, from: look.to, count, schedule, ended });
        }
    }
    return {
        kind: 'open',
        stage: 'first',
        claim: null,
        exhausted: count >= Math.max(...schedule.first),
        lastLook: looks.at(-1) ?? null,
        from: 0,
        to: count,
    };
}
function two_stages_confirm(rule, { claim, from, count, schedule, ended }) {
    const looks = looksAt(schedule.confirmation, { from, count, ended });
    for (const look of looks) {
        const found = rule.confirmation(claim, look);
        if (found.kind === 'settled')
            return { ...found, stage: 'confirmation', look };
    }
    return {
        kind: 'open',
        stage: 'confirmation',
        claim,
        exhausted: count - from >= Math.max(...schedule.confirmation),
        lastLook: looks.at(-1) ?? null,
        from,
        to: count,
    };
}
function looksAt(counts, { from, count, ended }) {
    const available = count - from;
    const planned = counts.filter((size) => size <= available);
    const left = counts.length - planned.length;
    const looks = planned.map((size) => ({ from, to: from + size, looks: 1 }));
    if (!ended || left === 0 || available < SMALLEST_LOOK)
        return looks;
    const last = looks.at(-1);
    // Ended exactly at a planned look: that one is the last, and has the rest to spend as well.
    if (last?.to === count)
        return [...looks.slice(0, -1), { ...last, looks: 1 + left }];
    return [...looks, { from, to: count, looks: left }];
}

;// CONCATENATED MODULE: ./build/stats/count-change.js
/**
 * Head against base for what is counted: errors, restarts, kills. Mostly zero, so no ratio and no normal distribution; the tests
 * are exact, on whole rounds, and in the same two stages as those of ratios.
 */





function judgeCount(question) {
    const { pairs, ended } = question;
    const schedule = countSchedule(question.metrics);
    const mirrored = {
        ...question,
        pairs: pairs.map(({ base, head }) => ({ base: head, head: base })),
    };
    const asked = (claim) => (claim === 'regressed' ? question : mirrored);
    const result = inTwoStages({
        first: (look) => {
            const claim = CLAIMS.find((each) => isWorse(asked(each), look, schedule.first));
            return claim ? { kind: 'suspected', claim } : { kind: 'open' };
        },
        confirmation: (claim, look) => {
            if (isWorse(asked(claim), look, schedule.confirmation)) {
                return { kind: 'settled', verdict: claim };
            }
            return isOver(look, schedule) && faults(asked(claim), look) === 0
                ? { kind: 'settled', verdict: 'unchanged' }
                : { kind: 'open' };
        },
    }, pairs.length, { schedule, ended });
    const shown = result.kind === 'settled' ? result.look : { from: 0, to: pairs.length };
    const figures = figuresOf(question, shown);
    if (result.kind === 'settled') {
        return { verdict: result.verdict, settled: true, suspected: null, ...figures };
    }
    const clear = result.claim !== 'regressed' && isClear(question);
    return {
        verdict: clear ? 'unchanged' : 'inconclusive',
        // A suspected improvement is worth the fresh pairs that confirm it.
        settled: (clear && result.claim === null) || result.exhausted,
        suspected: result.claim,
        ...figures,
    };
}
const CLAIMS = ['regressed', 'improved'];
/**
 * Where base and head behave alike and each round has the fault with a probability p of its own, a pair has it in the head alone
 * with p(1 - p), never more than this.
 */
const FAULT_IN_ONE_ALONE = 0.25;
/** Of a stage's error, for faults; the rest is for differences in size, by sign-flips. */
const FAULTS_SHARE = 0.8;
/** Of the error for faults, for the first look, where every pair so far has it in the head alone. */
const FIRST_LOOK_SHARE = 0.8;
const LATER_FIRST_LOOKS = [6, 8, 11, 15, 20];
const LATER_CONFIRMATION_LOOKS = [6, 8, 10];
/** Under so many values no sign-flip can show anything at our levels. */
const FEWEST_TO_FLIP = 8;
/** The first look comes as soon as it can show anything: after three pairs with up to four counts, after four with up to 67. */
function countSchedule(metrics) {
    const level = (0,error_levels/* countStageError */.cx)(metrics) * FAULTS_SHARE * FIRST_LOOK_SHARE;
    const earliest = Math.ceil(Math.log(level) / Math.log(FAULT_IN_ONE_ALONE));
    const from = (looks) => [earliest, ...looks.filter((look) => look > earliest)];
    return { first: from(LATER_FIRST_LOOKS), confirmation: from(LATER_CONFIRMATION_LOOKS) };
}
function isWorse(question, look, looks) {
    const size = look.to - look.from;
    const error = (0,error_levels/* countStageError */.cx)(question.metrics);
    const isFirst = size <= Math.min(...looks);
    const share = isFirst
        ? FIRST_LOOK_SHARE
        : ((1 - FIRST_LOOK_SHARE) * look.looks) / (looks.length - 1);
    if (atLeast(faults(question, look), size, FAULT_IN_ONE_ALONE) <= error * FAULTS_SHARE * share) {
        return true;
    }
    if (size < FEWEST_TO_FLIP)
        return false;
    const flipping = looks.filter((each) => each >= FEWEST_TO_FLIP).length;
    const tail = signFlipTail(differences(question.pairs, look).map((difference) => difference - question.floor));
    return tail <= (error * (1 - FAULTS_SHARE) * look.looks) / flipping;
}
/** Pairs with the fault in the head alone, and by more than anyone cares about. */
function faults({ pairs, faultAbove, floor }, { from, to }) {
    const hasFault = ({ value, trials }) => value > faultAbove && (trials === null || value * trials >= FEWEST_BAD - 0.5);
    return pairs
        .slice(from, to)
        .filter(({ base, head }) => hasFault(head) && !hasFault(base) && head.value - base.value > floor).length;
}
/** One bad answer of fifty is no share yet. */
const FEWEST_BAD = 2;
function differences(pairs, { from, to }) {
    return pairs.slice(from, to).map(({ base, head }) => head.value - base.value);
}
function isOver({ from, to }, schedule) {
    return to - from >= Math.max(...schedule.confirmation);
}
/** As many as the ratios need for their first look. */
const FEWEST_TO_CLEAR = 4;
/** For now: a later round can still show otherwise. */
function isClear(question) {
    const { pairs, floor } = question;
    if (pairs.length < FEWEST_TO_CLEAR)
        return false;
    const { estimate, interval } = figuresOf(question, { from: 0, to: pairs.length });
    if (floor === 0)
        return (estimate ?? 0) <= 0;
    return interval !== null && interval.high < floor;
}
function figuresOf({ pairs, metrics }, range) {
    const stage = range.from === 0 ? 'first' : 'confirmation';
    const moments = momentsOf(differences(pairs, range));
    if (!moments)
        return { stage, pairs: 0, estimate: null, interval: null };
    const leastSd = samplingSd(pairs.slice(range.from, range.to));
    const tail = error_levels/* MISS */.Rq / countSchedule(metrics)[stage].length;
    const margin = leastSd === null ? null : marginOf(moments, tail, leastSd);
    const interval = margin === null ? null : { low: moments.mean - margin, high: moments.mean + margin };
    return { stage, pairs: moments.count, estimate: moments.mean, interval };
}
/**
 * What chance alone makes of the difference of two shares in one pair; rounds without one error are no proof of none. Null for
 * plain counts: a few zeros say nothing of their distribution.
 */
function samplingSd(pairs) {
    const shares = pairs
        .flatMap(({ base, head }) => [base, head])
        .flatMap(({ value, trials }) => (trials === null ? [] : [{ bad: value * trials, trials }]));
    const trials = shares.reduce((total, each) => total + each.trials, 0);
    if (trials === 0)
        return null;
    const likely = (shares.reduce((total, { bad }) => total + bad, 0) + 1) / (trials + 2);
    return Math.sqrt((likely * (1 - likely) * 2) / (trials / shares.length));
}

;// CONCATENATED MODULE: ./build/stats/ratio-change.js
/**
 * Head against base for what is a ratio: time, CPU, memory. The value is the mean of ln(head / base) over pairs of rounds, for two
 * processes of one image differ for their whole life: the round is the unit (Kalibera & Jones, Rigorous benchmarking in
 * reasonable time, 2013).
 */



const schedule = { first: error_levels/* FIRST_LOOKS */.se, confirmation: error_levels/* CONFIRMATION_LOOKS */.nE };
function judgeRatio(question) {
    const { levels, ended } = question;
    const series = new LogRatios(question);
    const result = inTwoStages({
        first: (look) => {
            const seen = series.at(look, levels.clear * look.looks);
            const suspect = series.at(look, levels.suspect * look.looks);
            if (suspect.low > seen.worse)
                return { kind: 'suspected', claim: 'regressed' };
            if (suspect.high < seen.better)
                return { kind: 'suspected', claim: 'improved' };
            return isUnchanged(seen) && !isImproving(seen)
                ? { kind: 'settled', verdict: 'unchanged' }
                : { kind: 'open' };
        },
        confirmation: (claim, look) => {
            const seen = series.at(look, levels.fresh * look.looks);
            return claim === 'regressed' ? regression(seen) : improvement(seen);
        },
    }, question.pairs.length, { schedule, ended });
    return answer(result, series, question);
}
function isUnchanged({ high, worse }) {
    return high < worse;
}
/** Better by more than was tolerated, and not by chance: worth a few more rounds to be sure. */
function isImproving({ mean, high, worse, better }) {
    return mean < -worse && high < better;
}
function regression(seen) {
    if (seen.low > seen.worse)
        return { kind: 'settled', verdict: 'regressed' };
    return isUnchanged(seen) ? { kind: 'settled', verdict: 'unchanged' } : { kind: 'open' };
}
function improvement({ low, high, worse, better }) {
    if (high < better)
        return { kind: 'settled', verdict: 'improved' };
    return low > -worse ? { kind: 'settled', verdict: 'unchanged' } : { kind: 'open' };
}
function answer(result, series, { levels }) {
    const shown = lookToShow(result);
    const stage = shown.from === 0 ? 'first' : 'confirmation';
    const tail = (stage === 'first' ? levels.clear : levels.fresh) * shown.looks;
    const figures = { stage, pairs: shown.to - shown.from, ...series.shown(shown, tail) };
    if (result.kind === 'settled') {
        return { verdict: result.verdict, settled: true, suspected: null, ...figures };
    }
    return {
        verdict: openVerdict(result, series, levels),
        settled: result.exhausted,
        suspected: result.claim,
        ...figures,
    };
}
/** Fresh pairs with a spread of their own, before they can show anything. */
const FEWEST_FRESH = 2;
function lookToShow(result) {
    if (result.kind === 'settled')
        return result.look;
    const { from, to, lastLook, exhausted } = result;
    if (lastLook && (exhausted || lastLook.to === to))
        return lastLook;
    return { from: to - from < FEWEST_FRESH ? 0 : from, to, looks: 1 };
}
/** What is left open is still unchanged where the last look of the first stage said so, or suspected an improvement. */
function openVerdict({ claim, lastLook }, series, levels) {
    if (claim === 'improved')
        return 'unchanged';
    if (claim === 'regressed' || !lastLook)
        return 'inconclusive';
    const seen = series.at(lastLook, levels.clear * lastLook.looks);
    return isUnchanged(seen) ? 'unchanged' : 'inconclusive';
}
class LogRatios {
    #question;
    #logs;
    #bases;
    constructor(question) {
        this.#question = question;
        const atLeast = (value) => Math.log(Math.max(value, question.resolution));
        this.#bases = question.pairs.map(({ base }) => atLeast(base));
        this.#logs = question.pairs.map(({ base, head }) => atLeast(head) - atLeast(base));
    }
    at({ from, to }, tail) {
        const { moments, base, leastSd } = this.#range(from, to);
        const margin = marginOf(moments, tail, leastSd) ?? Number.POSITIVE_INFINITY;
        const { tolerance, floor } = this.#question;
        const ofFloor = Math.log1p(floor / base);
        return {
            mean: moments.mean,
            low: moments.mean - margin,
            high: moments.mean + margin,
            worse: Math.max(Math.log1p(tolerance), ofFloor),
            better: -ofFloor,
        };
    }
    /** For readers: as a share of the base. */
    shown({ from, to }, tail) {
        if (to === from)
            return { estimate: null, interval: null };
        const { moments, leastSd } = this.#range(from, to);
        const margin = marginOf(moments, tail, leastSd);
        return {
            estimate: Math.expm1(moments.mean),
            interval: margin === null
                ? null
                : { low: Math.expm1(moments.mean - margin), high: Math.expm1(moments.mean + margin) },
        };
    }
    /** The base's level is its geometric mean; a reading is off by up to half its resolution, on both sides of the ratio. */
    #range(from, to) {
        const moments = momentsOf(this.#logs.slice(from, to));
        const base = momentsOf(this.#bases.slice(from, to));
        if (!moments || !base)
            throw new RangeError(`no pairs from ${from} to ${to}`);
        const level = Math.exp(base.mean);
        return { moments, base: level, leastSd: this.#question.resolution / level / Math.sqrt(6) };
    }
}

// EXTERNAL MODULE: ./build/stats/smallest-change.js
var smallest_change = __webpack_require__(11243);
;// CONCATENATED MODULE: ./build/stats/successive-spread.js
/**
 * The A/A floor: how much one round of the base differs from the next one of the same base, as the standard deviation of their
 * log-ratio. From successive differences, so that a slow drift of the machine is not taken for spread (von Neumann et al., The
 * mean square successive difference, 1941). Null for fewer than three rounds.
 */
function successiveSpread(values, resolution) {
    if (values.length < FEWEST_ROUNDS)
        return null;
    const logs = values.map((value) => Math.log(Math.max(value, resolution)));
    const steps = logs.slice(1).map((log, index) => log - (logs[index] ?? log));
    return Math.sqrt(steps.reduce((total, step) => total + step ** 2, 0) / steps.length);
}
const FEWEST_ROUNDS = 3;

// EXTERNAL MODULE: ./build/compare/metrics/family.js
var metrics_family = __webpack_require__(43233);
// EXTERNAL MODULE: ./build/compare/pairs.js
var compare_pairs = __webpack_require__(83306);
;// CONCATENATED MODULE: ./build/compare/judge-pair.js









/** A median of fewer answers is noise, however many rounds they come from. */
const FEWEST_ANSWERS = 200;
function judgePair(question) {
    const { family, subject, pairs } = question;
    const readings = (0,compare_pairs/* readPairs */.S)(family, subject, pairs);
    const { usable } = readings;
    const starved = isStarved(usable.length, pairs.length);
    if (usable.length === 0)
        return { kind: 'no-pairs', readings, settled: starved };
    const change = family.kind === 'ratio' ? ratio(family, usable, question) : count(family, usable, question);
    const answers = fewestAnswers(usable);
    const tooFewAnswers = answers !== null && answers < FEWEST_ANSWERS ? answers : null;
    return {
        kind: 'judged',
        change: tooFewAnswers === null ? change : { ...change, verdict: 'inconclusive' },
        settled: starved || (change.settled && tooFewAnswers === null) || usable.length >= error_levels/* MOST_PAIRS */.AN,
        evidence: {
            pairs: usable.length,
            stage: change.stage,
            stagePairs: change.pairs,
            suspected: change.suspected,
            ...spreads(question, usable),
        },
        tooFewAnswers,
    };
}
/** Pairs after which something must have had a value, and pairs after which one in two must have: else it is not waited for. */
const PAIRS_FOR_ONE = 4;
const PAIRS_FOR_HALF = 6;
function isStarved(usable, pairs) {
    return ((pairs >= PAIRS_FOR_ONE && usable === 0) || (pairs >= PAIRS_FOR_HALF && usable < pairs / 2));
}
function ratio({ resolution }, usable, { limits, size, ended }) {
    return judgeRatio({
        pairs: usable.map(({ base, head }) => ({ base: base.value, head: head.value })),
        ...limits,
        resolution,
        levels: (0,error_levels/* ratioLevels */.ju)(size.ratios),
        ended,
    });
}
function count({ faultAbove }, usable, { limits, size, ended }) {
    const side = ({ value, trials }) => ({ value, trials: trials ?? null });
    return judgeCount({
        pairs: usable.map(({ base, head }) => ({ base: side(base), head: side(head) })),
        faultAbove,
        floor: limits.floor,
        metrics: size.counts,
        ended,
    });
}
/** Null for what is not made of answers. */
function fewestAnswers(usable) {
    if (usable.some(({ base, head }) => base.answers === undefined || head.answers === undefined)) {
        return null;
    }
    const total = (variant) => usable.reduce((sum, pair) => sum + (pair[variant].answers ?? 0), 0);
    return Math.min(total('base'), total('head'));
}
function spreads(question, usable) {
    const { family } = question;
    return family.kind === 'ratio'
        ? ratioSpreads(family, question, usable)
        : countSpreads(family, usable);
}
function ratioSpreads(family, { subject, run, limits, size }, usable) {
    const logOf = ({ value }) => Math.log(Math.max(value, family.resolution));
    const spread = momentsOf(usable.map(({ base, head }) => logOf(head) - logOf(base)))?.sd ?? null;
    const level = Math.exp(momentsOf(usable.map(({ base }) => logOf(base)))?.mean ?? 0);
    const bases = (0,rounds/* measuredRounds */.w)(run, 'base').flatMap((round) => {
        const reading = (0,metrics_family/* readingsOf */.RO)(family, round).find((each) => each.subject === subject);
        return reading?.isVoid ? [] : (reading?.value ?? []);
    });
    return {
        spread,
        aaSpread: successiveSpread(bases, family.resolution),
        smallestChange: spread === null
            ? null
            : (0,smallest_change/* smallestChange */.qs)({
                pairs: Math.max(usable.length, error_levels/* FEWEST_PAIRS */.Ns),
                sd: spread,
                metrics: size.ratios,
                tolerance: Math.max(limits.tolerance, limits.floor / level),
            }),
    };
}
function countSpreads({ faultAbove }, usable) {
    const trials = usable.flatMap(({ base, head }) => [base, head]).map((side) => side.trials ?? 0);
    const perRound = trials.reduce((sum, each) => sum + each, 0) / trials.length;
    return {
        spread: momentsOf(usable.map(({ base, head }) => head.value - base.value))?.sd ?? null,
        aaSpread: null,
        smallestChange: perRound > 0 ? (0,smallest_change/* smallestShare */.zU)(faultAbove, perRound) : (0,smallest_change/* smallestRate */.Kn)(usable.length),
    };
}


/***/ }),

/***/ 47553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ metricFamilies)
});

// EXTERNAL MODULE: ./build/compare/metrics/blocks.js
var blocks = __webpack_require__(69963);
// EXTERNAL MODULE: ./build/compare/metrics/family.js
var family = __webpack_require__(43233);
;// CONCATENATED MODULE: ./build/compare/metrics/cpu-per-request.js


/** CPU seconds that the whole stack spends for one answer: the least noisy sign of a regression. */
const cpuPerRequest = {
    kind: 'ratio',
    name: 'cpu-per-request',
    unit: 's',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 0.000_005,
    resolution: 0.000_000_1,
    fromAnotherMachine: family/* NO_TIME_FROM_ELSEWHERE */.Mz,
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map((scenario) => ({
        subject: scenario.scenario,
        value: perAnswer(scenario),
        answers: scenario.answers,
        isVoid: scenario.isVoid,
    })),
};
function perAnswer({ timed, answers }) {
    const seconds = timed
        .flatMap((block) => Object.values(block.cpu))
        .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
    return answers === 0 ? null : seconds / answers;
}

;// CONCATENATED MODULE: ./build/compare/metrics/errors.js

/** The share of bad answers, per endpoint and per scenario. */
const errors = {
    kind: 'count',
    name: 'errors',
    unit: 'ratio',
    tolerance: 0,
    floor: 0.005,
    faultAbove: blocks/* MAX_BAD_SHARE */.l_,
    fromAnotherMachine: {
        kind: 'not-comparable',
        because: 'bad answers are judged by their own limit, whatever an earlier run had',
    },
    summary: 'mean',
    read: (round) => [
        ...round.responses.map((response) => shareOf(response.endpoint, [response])),
        ...(0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, blocks }) => shareOf(scenario, blocks)),
    ],
};
function shareOf(subject, parts) {
    const bad = (0,blocks/* badShare */.n6)(parts);
    return bad ? { subject, value: bad.share, trials: bad.attempts } : { subject, value: null };
}

;// CONCATENATED MODULE: ./build/compare/metrics/images.js

const MIB = 1024 * 1024;
/** Uncompressed size of a service's image; the same on every machine. */
const imageSize = {
    kind: 'exact',
    name: 'image-size',
    unit: 'bytes',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: MIB,
    fromAnotherMachine: family/* COMPARABLE */.FQ,
    summary: 'median',
    read: ({ service, sizeBytes }) => ({ subject: service, value: sizeBytes }),
};
/** Number of layers of a service's image. */
const images_layers = {
    kind: 'exact',
    name: 'layers',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    fromAnotherMachine: family/* COMPARABLE */.FQ,
    summary: 'median',
    read: (image) => ({ subject: image.service, value: image.layers.length }),
};

// EXTERNAL MODULE: ./build/stats/latency.js
var latency = __webpack_require__(26397);
;// CONCATENATED MODULE: ./build/compare/metrics/latency-p50.js



/** The typical answer under load, all blocks of a round together. */
const latencyP50 = {
    kind: 'ratio',
    name: 'latency-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromAnotherMachine: family/* NO_TIME_FROM_ELSEWHERE */.Mz,
    summary: 'median',
    read: (round) => (0,blocks/* blocksByScenario */.yU)(round).map(({ scenario, timed, answers, isVoid }) => ({
        subject: scenario,
        value: (0,latency/* mergeLatencies */.p)(timed.flatMap(({ latency }) => latency ?? []))?.p50Us ?? null,
        answers,
        isVoid,
    })),
};

;// CONCATENATED MODULE: ./build/compare/metrics/memory-peak.js

const memory_peak_MIB = 1024 * 1024;
const PAGE_BYTES = 4096;
/** The highest working set of a round, over all phases. The kernel's own peak counts page cache and is left out. */
const memoryPeak = {
    kind: 'ratio',
    name: 'memory-peak',
    unit: 'bytes',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: memory_peak_MIB,
    resolution: PAGE_BYTES,
    fromAnotherMachine: family/* COMPARABLE */.FQ,
    summary: 'median',
    read: peaks,
};
function peaks(round) {
    const services = [...new Set(round.resources.map((sample) => sample.service))];
    return services.map((subject) => ({
        subject,
        value: Math.max(...round.resources
            .filter((sample) => sample.service === subject)
            .map((sample) => sample.memory.workingSetBytes)),
    }));
}

;// CONCATENATED MODULE: ./build/compare/metrics/oom-kills.js

/** Processes of a service that the kernel killed for lack of memory, within one round. */
const oomKills = {
    kind: 'count',
    name: 'oom-kills',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromAnotherMachine: family/* COMPARABLE */.FQ,
    summary: 'highest',
    read: killsOf,
};
/** The engine says it of a container, the kernel of each process. */
function killsOf(round) {
    return round.startup.services.map(({ service, oomKilled }) => ({
        subject: service,
        value: Math.max(oomKilled ? 1 : 0, ...round.resources
            .filter((sample) => sample.service === service)
            .map((sample) => sample.oomKills)),
    }));
}

;// CONCATENATED MODULE: ./build/compare/metrics/response-p50.js


/** The typical answer of an endpoint on one quiet connection. */
const responseP50 = {
    kind: 'ratio',
    name: 'response-p50',
    unit: 'us',
    tolerance: family/* DEFAULT_TOLERANCE */.s6,
    floor: 20,
    resolution: 1,
    fromAnotherMachine: family/* NO_TIME_FROM_ELSEWHERE */.Mz,
    summary: 'median',
    read: (round) => round.responses.map((response) => ({
        subject: response.endpoint,
        value: response.latency?.p50Us ?? null,
        isVoid: ((0,blocks/* badShare */.n6)([response])?.share ?? 0) > blocks/* MAX_BAD_SHARE */.l_,
    })),
};

;// CONCATENATED MODULE: ./build/compare/metrics/restarts.js

/** Restarts of a service within one round; one is one too many, so the worst round stands for all. */
const restarts = {
    kind: 'count',
    name: 'restarts',
    unit: 'count',
    tolerance: 0,
    floor: 0,
    faultAbove: 0,
    fromAnotherMachine: family/* COMPARABLE */.FQ,
    summary: 'highest',
    read: restartsOf,
};
function restartsOf(round) {
    return round.startup.services.map(({ service, restarts: value }) => ({
        subject: service,
        value,
    }));
}

// EXTERNAL MODULE: ./build/compare/metrics/startup.js
var startup = __webpack_require__(56508);
;// CONCATENATED MODULE: ./build/compare/metrics/all.js









/** In the order of the report. */
const metricFamilies = [
    errors,
    restarts,
    oomKills,
    startup/* startup */.W,
    latencyP50,
    responseP50,
    cpuPerRequest,
    memoryPeak,
    imageSize,
    images_layers,
];


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ MAX_BAD_SHARE),
/* harmony export */   n6: () => (/* binding */ badShare),
/* harmony export */   yU: () => (/* binding */ blocksByScenario)
/* harmony export */ });
/* harmony import */ var _records_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83989);
/** Blocks of one scenario in one round; void ones keep their error counts and lose their times. */

/** Above this share of bad answers, the latency of the good ones says nothing. */
const MAX_BAD_SHARE = 0.01;
function blocksByScenario(round) {
    const names = [...new Set(round.blocks.map((block) => block.scenario))];
    return names.map((scenario) => {
        const blocks = round.blocks.filter((block) => block.scenario === scenario);
        const timed = blocks.filter((block) => block.void === null && block.answers > 0);
        return {
            scenario,
            blocks,
            timed,
            answers: timed.reduce((sum, block) => sum + block.answers, 0),
            isVoid: (badShare(blocks)?.share ?? 0) > MAX_BAD_SHARE,
        };
    });
}
/** Null where nothing was asked. */
function badShare(parts) {
    const bad = parts.reduce((sum, part) => sum + (0,_records_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswerCount */ .Tn)(part.errors), 0);
    const attempts = parts.reduce((sum, part) => sum + part.answers, bad);
    return attempts === 0 ? null : { share: bad / attempts, attempts };
}


/***/ }),

/***/ 43233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ COMPARABLE),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Mz: () => (/* binding */ NO_TIME_FROM_ELSEWHERE),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   s6: () => (/* binding */ DEFAULT_TOLERANCE)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31529);

const DEFAULT_TOLERANCE = 0.05;
const COMPARABLE = { kind: 'comparable' };
/** Measured on public runners: the last stored run is wrong at +5 % in a third of the runs of identical code. */
const NO_TIME_FROM_ELSEWHERE = {
    kind: 'not-comparable',
    because: 'a number from another machine cannot gate time',
};
function seriesOf(family, run, variant) {
    const readings = family.kind === 'exact'
        ? run.images.filter((image) => image.variant === variant).map(family.read)
        : (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredRounds */ .w)(run, variant).flatMap((round) => readingsOf(family, round));
    const series = new Map();
    for (const { subject, value } of readings) {
        const values = series.get(subject) ?? [];
        if (value !== null)
            values.push(value);
        series.set(subject, values);
    }
    return [...series].map(([subject, values]) => ({ subject, values }));
}
/** Merging histograms is slow, a round never changes, and each is asked for after every later one. */
const known = new WeakMap();
function readingsOf(family, round) {
    const ofRound = known.get(round) ?? new Map();
    known.set(round, ofRound);
    const readings = ofRound.get(family) ?? family.read(round);
    ofRound.set(family, readings);
    return readings;
}


/***/ }),

/***/ 56508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STACK),
/* harmony export */   W: () => (/* binding */ startup)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);

/** The subject of what is measured of all services together. */
const STACK = 'stack';
/** Start event to ready, of each service and of the whole stack. */
const startup = {
    kind: 'ratio',
    name: 'startup',
    unit: 'ms',
    tolerance: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TOLERANCE */ .s6,
    floor: 50,
    // The poll interval.
    resolution: 4,
    fromAnotherMachine: _family_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TIME_FROM_ELSEWHERE */ .Mz,
    summary: 'median',
    read: ({ startup: { readyMs, services } }) => [
        { subject: STACK, value: readyMs },
        ...services.map((service) => ({ subject: service.service, value: service.readyMs })),
    ],
};


/***/ }),

/***/ 83306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _records_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31529);
/* harmony import */ var _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43233);


/** In the order in which they were measured; a pair counts only where both rounds do. */
function pairsOf(run) {
    const bases = new Map((0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredRounds */ .w)(run, 'base').map((round) => [round.index, round]));
    return (0,_records_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredRounds */ .w)(run, 'head')
        .flatMap((head) => {
        const base = bases.get(head.index);
        return base ? { base, head } : [];
    })
        .sort((a, b) => a.head.index - b.head.index);
}
function readPairs(family, subject, pairs) {
    const read = (round) => (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(family, round).find((reading) => reading.subject === subject);
    const all = pairs.map(({ base, head }) => ({ base: read(base), head: read(head) }));
    return {
        usable: all.flatMap(({ base, head }) => isUsable(base) && isUsable(head) ? { base, head } : []),
        voidInBase: all.filter(({ base }) => base?.isVoid).length,
        voidInHead: all.filter(({ head }) => head?.isVoid).length,
    };
}
function isUsable(reading) {
    return reading !== undefined && reading.value !== null && !reading.isVoid;
}


/***/ }),

/***/ 32865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ comparePolicy)
/* harmony export */ });
function comparePolicy(stack, tolerances = {}) {
    const unjudged = unjudgedSubjects(stack);
    const isJudged = (subject) => !unjudged.has(subject);
    const ofHead = servicesOf(stack, 'head');
    const ofBase = new Set(servicesOf(stack, 'base'));
    const identical = new Set(stack.identical);
    const fresh = newSubjects(stack, ofBase);
    return {
        endpoints: stack.endpoints.filter(({ id }) => isJudged(id)),
        scenarios: stack.scenarios.filter(({ id }) => isJudged(id)),
        services: ofHead.filter((service) => isJudged(service) && ofBase.has(service)),
        isNew: (subject) => fresh.has(subject),
        identical,
        isStackIdentical: ofHead.length > 0 &&
            ofHead.length === ofBase.size &&
            ofHead.every((service) => identical.has(service)),
        isJudged,
        limitsOf: (family) => limitsOf(family, tolerances),
    };
}
function servicesOf(stack, variant) {
    const found = stack.variants.find((candidate) => candidate.variant === variant);
    return (found?.services ?? []).map(({ name }) => name);
}
function unjudgedSubjects({ settings, endpoints, scenarios }) {
    const subjects = new Set(settings.unmeasured);
    for (const { id, service } of endpoints)
        if (subjects.has(service))
            subjects.add(id);
    for (const { id, endpoint } of scenarios)
        if (subjects.has(endpoint))
            subjects.add(id);
    return subjects;
}
function newSubjects(stack, ofBase) {
    const endpoints = stack.endpoints
        .filter(({ isNew, service }) => isNew || !ofBase.has(service))
        .map(({ id }) => id);
    const scenarios = stack.scenarios
        .filter(({ endpoint }) => endpoints.includes(endpoint))
        .map(({ id }) => id);
    const services = servicesOf(stack, 'head').filter((service) => !ofBase.has(service));
    return new Set([...services, ...endpoints, ...scenarios]);
}
function limitsOf({ name, tolerance, floor }, tolerances) {
    const own = tolerances.metrics?.[name];
    const general = tolerance === 0 ? 0 : (tolerances.tolerance ?? tolerance);
    return { tolerance: own?.tolerance ?? general, floor: own?.floor ?? floor };
}


/***/ }),

/***/ 83989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ describeBadAnswers),
/* harmony export */   Tn: () => (/* binding */ badAnswerCount),
/* harmony export */   gY: () => (/* binding */ addBadAnswers)
/* harmony export */ });
const WORDS = {
    timeouts: 'timed out',
    refused: 'refused',
    resets: 'connection broken',
    protocol: 'not HTTP/1.1',
    unexpectedStatus: 'unexpected status',
    unexpectedBody: 'unexpected body',
    redirects: 'unexpected redirect',
    oversized: 'never ended',
};
const KINDS = Object.keys(WORDS);
function badAnswerCount(errors) {
    return KINDS.reduce((sum, kind) => sum + errors[kind], 0);
}
function addBadAnswers(all) {
    const sum = (kind) => all.reduce((total, { errors }) => total + errors[kind], 0);
    const errors = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)]));
    const badStatuses = {};
    for (const [status, count] of all.flatMap((each) => Object.entries(each.badStatuses))) {
        badStatuses[status] = (badStatuses[status] ?? 0) + count;
    }
    return { errors, badStatuses };
}
/** Most frequent first: `98 answered 500, 2 timed out`; of a single kind without its count; empty where all were good. */
function describeBadAnswers({ errors, badStatuses }) {
    const statuses = Object.entries(badStatuses).filter(([status]) => /^[1-5]\d\d$/.test(status));
    const kinds = [
        ...statuses.map(([status, count]) => ({ words: `answered ${status}`, count })),
        ...KINDS.map((kind) => ({
            words: WORDS[kind],
            count: errors[kind] - withStatus(kind, statuses),
        })),
    ]
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    return kinds.length === 1
        ? (kinds[0]?.words ?? '')
        : kinds.map(({ words, count }) => `${count} ${words}`).join(', ');
}
/** How many of these are told by their status. */
function withStatus(kind, statuses) {
    const own = (status) => (kind === 'redirects' && status.startsWith('3')) ||
        (kind === 'unexpectedStatus' && !status.startsWith('3'));
    return statuses.filter(([status]) => own(status)).reduce((sum, [, count]) => sum + count, 0);
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

/***/ 56953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   Ns: () => (/* binding */ FEWEST_PAIRS),
/* harmony export */   Rq: () => (/* binding */ MISS),
/* harmony export */   cx: () => (/* binding */ countStageError),
/* harmony export */   ju: () => (/* binding */ ratioLevels),
/* harmony export */   nE: () => (/* binding */ CONFIRMATION_LOOKS),
/* harmony export */   sV: () => (/* binding */ FAMILY_ERROR),
/* harmony export */   se: () => (/* binding */ FIRST_LOOKS)
/* harmony export */ });
/**
 * How the promise of one false alarm in 100 comparisons is shared out: over metrics, over two stages that must both say so
 * on rounds of their own, and over every look at the data. Everything is added up (Bonferroni), so it holds however the metrics
 * and the looks depend on each other.
 */
/** The chance of any false alarm in one comparison, all gated metrics together. */
const FAMILY_ERROR = 0.01;
/** Of it, for what is measured as a ratio; the rest is for counts, which need little: their tests are exact. */
const RATIO_SHARE = 0.75;
/**
 * Each side of a printed interval, at all looks together: the error of `unchanged` where the change exceeds the tolerance, and
 * of the confirmation of a suspected regression. What the first stage may err follows: a false alarm needs both to err, on
 * different rounds, and the product is what was promised.
 */
const MISS = 0.05;
/** Pairs of rounds after which the first stage looks, and fresh pairs after which the confirmation does. Chosen by simulation. */
const FIRST_LOOKS = [4, 5, 6, 8, 11, 15, 20];
const CONFIRMATION_LOOKS = [3, 4, 6, 10];
/** No metric needs more pairs than these: it is decided by then, or stays open. */
const MOST_PAIRS = Math.max(...FIRST_LOOKS) + Math.max(...CONFIRMATION_LOOKS);
/** A suspicion always brings the fresh pairs of a confirmation: with fewer than these nothing can regress. */
const FEWEST_PAIRS = Math.min(...FIRST_LOOKS) + Math.min(...CONFIRMATION_LOOKS);
/** `metrics`: how many ratios are gated in this comparison. */
function ratioLevels(metrics) {
    const perMetric = (FAMILY_ERROR * RATIO_SHARE) / Math.max(1, metrics);
    return {
        suspect: perMetric / MISS / FIRST_LOOKS.length,
        clear: MISS / FIRST_LOOKS.length,
        fresh: MISS / CONFIRMATION_LOOKS.length,
    };
}
/** What each of the two stages of one count may err; `metrics`: how many counts are gated. */
function countStageError(metrics) {
    return Math.sqrt((FAMILY_ERROR * (1 - RATIO_SHARE)) / Math.max(1, metrics));
}


/***/ }),

/***/ 26397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LatencyRecorder),
/* harmony export */   p: () => (/* binding */ mergeLatencies)
/* harmony export */ });
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32960);
/** Latencies as an HDR histogram: mergeable without loss, three significant digits, microseconds. */

/** Longer than any timeout that can be asked for. */
const HIGHEST_US = 600_000_000;
const SIGNIFICANT_DIGITS = 3;
class LatencyRecorder {
    #histogram = newHistogram();
    #sumUs = 0;
    #minUs = Number.POSITIVE_INFINITY;
    #maxUs = 0;
    get count() {
        return this.#histogram.totalCount;
    }
    /** One answer's latency in microseconds. */
    record(us) {
        this.#histogram.recordValue(Math.min(HIGHEST_US, Math.max(1, Math.round(us))));
        this.#sumUs += us;
        this.#minUs = Math.min(this.#minUs, us);
        this.#maxUs = Math.max(this.#maxUs, us);
    }
    /** The distribution, or null where nothing was recorded. Mean, least and greatest are exact. */
    summary() {
        if (this.count === 0)
            return null;
        return {
            ...percentiles(this.#histogram, this.#maxUs),
            minUs: round(this.#minUs),
            meanUs: round(this.#sumUs / this.count),
            maxUs: round(this.#maxUs),
            histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(this.#histogram),
        };
    }
}
/** The distribution of several blocks or rounds together; null where none has an answer. */
function mergeLatencies(latencies) {
    if (latencies.length === 0)
        return null;
    const merged = newHistogram();
    for (const { histogram } of latencies)
        merged.add((0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.decodeFromCompressedBase64)(histogram));
    const count = latencies.reduce((sum, latency) => sum + latency.count, 0);
    const maxUs = Math.max(...latencies.map((latency) => latency.maxUs));
    return {
        ...percentiles(merged, maxUs),
        minUs: Math.min(...latencies.map(({ minUs }) => minUs)),
        meanUs: round(latencies.reduce((sum, latency) => sum + latency.meanUs * latency.count, 0) / count),
        maxUs,
        histogram: (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.encodeIntoCompressedBase64)(merged),
    };
}
/** The histogram rounds up to its three digits; no percentile is above the exact maximum. */
function percentiles(histogram, maxUs) {
    const at = (percentile) => Math.min(histogram.getValueAtPercentile(percentile), round(maxUs));
    return {
        count: histogram.totalCount,
        p50Us: at(50),
        p90Us: at(90),
        p95Us: at(95),
        p99Us: at(99),
    };
}
function newHistogram() {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__.build)({
        lowestDiscernibleValue: 1,
        highestTrackableValue: HIGHEST_US,
        numberOfSignificantValueDigits: SIGNIFICANT_DIGITS,
    });
}
/** A tenth of a microsecond is finer than any clock we read. */
function round(us) {
    return Math.round(us * 10) / 10;
}


/***/ }),

/***/ 11243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ smallestRate),
/* harmony export */   qs: () => (/* binding */ smallestChange),
/* harmony export */   zU: () => (/* binding */ smallestShare)
/* harmony export */ });
/* harmony import */ var _error_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56953);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93504);
/** The smallest change that so many pairs of rounds can show: for the plan before measuring, and for what was achieved after it. */


/** Each of the two stages sees it in 95 of 100 runs, so both do in 90. */
const NORMAL_95 = 1.6449;
/**
 * As a share of the base (0.12: worse by 12 %), found in nine runs of ten; null where the pairs are too few for both stages.
 * Power of a t-test by the normal approximation of the noncentral t (Johnson, Kotz & Balakrishnan, Continuous univariate
 * distributions, vol. 2, 1995, eq. 31.26).
 */
function smallestChange({ pairs, sd, metrics, tolerance }) {
    const levels = (0,_error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioLevels */ .ju)(metrics);
    const splits = _error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_LOOKS */ .se.flatMap((first) => _error_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIRMATION_LOOKS */ .nE.filter((fresh) => first + fresh <= pairs).map((fresh) => Math.max(needed(first, levels.suspect), needed(fresh, levels.fresh))));
    return splits.length === 0 ? null : Math.expm1(Math.log1p(tolerance) + Math.min(...splits) * sd);
}
/** In standard deviations of one pair: how far beyond the bound the change must be. */
function needed(pairs, tail) {
    const degrees = pairs - 1;
    const critical = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(tail, degrees);
    const noncentrality = critical * (1 - 1 / (4 * degrees)) + NORMAL_95 * Math.sqrt(1 + critical ** 2 / (2 * degrees));
    return noncentrality / Math.sqrt(pairs);
}
/**
 * Of what happens in some rounds and not in others (restarts, kills): the share of rounds it must be in to be seen at least once
 * in nine runs of ten.
 */
function smallestRate(pairs) {
    return pairs === 0 ? null : 1 - MISSED ** (1 / pairs);
}
const MISSED = 0.1;
/** Each round shows the fault in 99 of 100 cases, so that six of them all do in more than nine of ten. */
const NORMAL_99 = 2.3263;
const TURNS = 50;
/** Of a share of bad answers that is the same in every round: what lifts nearly every round of so many answers above the limit. */
function smallestShare(faultAbove, answersPerRound) {
    if (answersPerRound <= 0)
        return null;
    let share = faultAbove;
    for (let turn = 0; turn < TURNS; turn += 1) {
        const sd = Math.sqrt((share * (1 - share)) / answersPerRound);
        share = Math.min(1, faultAbove + NORMAL_99 * sd);
    }
    return share;
}


/***/ }),

/***/ 93504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile)
/* harmony export */ });
/* unused harmony export studentCdf */
/** Student's t distribution: what a mean of few values can be off by. */
/** P(T <= t) with `degrees` degrees of freedom, by the regularised incomplete beta function. */
function studentCdf(t, degrees) {
    const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
}
const BISECTIONS = 200;
/** The t that is exceeded with probability `upperTail` (0 < upperTail < 0.5). */
function studentQuantile(upperTail, degrees) {
    if (!(upperTail > 0 && upperTail < 0.5) || degrees < 1) {
        throw new RangeError(`no quantile for tail ${upperTail} with ${degrees} degrees of freedom`);
    }
    let low = 0;
    let high = 1;
    while (studentTail(high, degrees) > upperTail)
        high *= 2;
    for (let turn = 0; turn < BISECTIONS && high - low > 1e-12 * high; turn += 1) {
        const middle = (low + high) / 2;
        if (studentTail(middle, degrees) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T > t) for t >= 0, without the loss of digits that 1 - cdf has far out. */
function studentTail(t, degrees) {
    return 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}
/** I_x(a, b) by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_TERMS = 500;
function betaFraction(x, a, b) {
    const atLeastTiny = (value) => (Math.abs(value) < TINY ? TINY : value);
    let c = 1;
    let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= MAX_TERMS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / atLeastTiny(1 + even * d);
        c = atLeastTiny(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / atLeastTiny(1 + odd * d);
        c = atLeastTiny(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < CONVERGED)
            break;
    }
    return result;
}
/** Lanczos' approximation (g = 7, nine terms). */
const LANCZOS_FIRST = 0.9999999999998099;
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const z = x - 1;
    const sum = LANCZOS.reduce((total, term, index) => total + term / (z + index + 1), LANCZOS_FIRST);
    const t = z + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}


/***/ })

};
;