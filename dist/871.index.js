"use strict";
exports.id = 871;
exports.ids = [871];
exports.modules = {

/***/ 78871:
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
// EXTERNAL MODULE: ./build/stats/mean-bounds.js
var mean_bounds = __webpack_require__(50750);
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
    // Plain counts have no bounds: then not one pair may be beyond it.
    return interval === null
        ? pairs.every(({ base, head }) => head.value - base.value <= floor)
        : interval.high < floor;
}
function figuresOf({ pairs, metrics }, range) {
    const stage = range.from === 0 ? 'first' : 'confirmation';
    const moments = (0,mean_bounds/* momentsOf */.Zn)(differences(pairs, range));
    if (!moments)
        return { stage, pairs: 0, estimate: null, interval: null };
    const leastSd = samplingSd(pairs.slice(range.from, range.to));
    const tail = error_levels/* MISS */.Rq / countSchedule(metrics)[stage].length;
    const margin = leastSd === null ? null : (0,mean_bounds/* marginOf */.OB)(moments, tail, leastSd);
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
        const margin = (0,mean_bounds/* marginOf */.OB)(moments, tail, leastSd) ?? Number.POSITIVE_INFINITY;
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
        const margin = (0,mean_bounds/* marginOf */.OB)(moments, tail, leastSd);
        return {
            estimate: Math.expm1(moments.mean),
            interval: margin === null
                ? null
                : { low: Math.expm1(moments.mean - margin), high: Math.expm1(moments.mean + margin) },
        };
    }
    /** The base's level is its geometric mean; a reading is off by up to half its resolution, on both sides of the ratio. */
    #range(from, to) {
        const moments = (0,mean_bounds/* momentsOf */.Zn)(this.#logs.slice(from, to));
        const base = (0,mean_bounds/* momentsOf */.Zn)(this.#bases.slice(from, to));
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
    const spread = (0,mean_bounds/* momentsOf */.Zn)(usable.map(({ base, head }) => logOf(head) - logOf(base)))?.sd ?? null;
    const level = Math.exp((0,mean_bounds/* momentsOf */.Zn)(usable.map(({ base }) => logOf(base)))?.mean ?? 0);
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
        spread: (0,mean_bounds/* momentsOf */.Zn)(usable.map(({ base, head }) => head.value - base.value))?.sd ?? null,
        aaSpread: null,
        smallestChange: perRound > 0 ? (0,smallest_change/* smallestShare */.zU)(faultAbove, perRound) : (0,smallest_change/* smallestRate */.Kn)(usable.length),
    };
}


/***/ })

};
;