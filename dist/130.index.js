"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {

/***/ 84130:
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
// EXTERNAL MODULE: ./build/records/rounds.js
var records_rounds = __webpack_require__(31529);
;// CONCATENATED MODULE: ./build/compare/exact.js

/** One number for a series; null where it has none. */
function summary(family, all, subject) {
    const values = all.find((series) => series.subject === subject)?.values ?? [];
    if (values.length === 0)
        return null;
    if (family.summary === 'highest')
        return Math.max(...values);
    if (family.summary === 'mean') {
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    }
    return (0,records_rounds/* median */.J)(values) ?? null;
}
function changeOf(base, head) {
    if (base === null || head === null)
        return null;
    if (base === head)
        return 0;
    return base === 0 ? null : head / base - 1;
}
function exactVerdict(base, head, { tolerance, floor }) {
    const allowed = Math.max(tolerance * base, floor);
    const difference = head - base;
    const exact = allowed === 0;
    if (difference > allowed) {
        const reason = exact ? 'more than before, counted exactly' : 'more than the tolerance allows';
        return { verdict: 'regressed', reason };
    }
    if (-difference > allowed) {
        const reason = exact ? 'less than before, counted exactly' : 'less, by more than the tolerance';
        return { verdict: 'improved', reason };
    }
    return {
        verdict: 'unchanged',
        reason: exact ? 'the same, counted exactly' : 'within the tolerance',
    };
}

// EXTERNAL MODULE: ./build/compare/gated.js
var compare_gated = __webpack_require__(79110);
// EXTERNAL MODULE: ./build/compare/judge-pair.js + 7 modules
var judge_pair = __webpack_require__(63227);
// EXTERNAL MODULE: ./build/compare/metrics/all.js + 8 modules
var metrics_all = __webpack_require__(47553);
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
        const base = summary(family, bases, subject);
        const head = summary(family, heads, subject);
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
        change: changeOf(base, head),
        interval: null,
        evidence: null,
    };
    if (family.kind === 'exact') {
        if (base === null || head === null)
            return notComparable(asked, policy);
        return { ...plain, ...exactVerdict(base, head, policy.limitsOf(family)), method: 'exact' };
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

;// CONCATENATED MODULE: ./build/compare/against-baseline.js



/** Of all families, subjects that only one side has included. `base` is null where there is nothing to compare with. */
function againstBaseline(run, base, policy) {
    return metrics_all/* metricFamilies */.B.flatMap((family) => against_baseline_judgeFamily(family, run, base, policy));
}
function against_baseline_judgeFamily(family, run, base, policy) {
    const judged = (of) => (0,metrics_family/* seriesOf */.Lf)(family, of, 'head').filter(({ subject }) => policy.isJudged(subject));
    const heads = judged(run);
    const bases = base ? judged(base) : [];
    const limits = policy.limitsOf(family);
    const subjects = new Set([...heads, ...bases].map(({ subject }) => subject));
    return [...subjects].map((subject) => {
        const head = summary(family, heads, subject);
        const before = summary(family, bases, subject);
        return {
            id: `${family.name}:${subject}`,
            name: family.name,
            subject,
            unit: family.unit,
            base: before,
            head,
            scale: 'ratio',
            change: changeOf(before, head),
            interval: null,
            ...limits,
            ...verdictOf(family, before, head, { limits, hasBase: base !== null }),
            method: 'against a stored run',
            evidence: null,
        };
    });
}
function verdictOf(family, base, head, { limits, hasBase }) {
    if (base === null || head === null) {
        return { gated: false, verdict: 'no-data', reason: whyNoData(base, head, hasBase) };
    }
    if (family.fromAnotherMachine.kind === 'not-comparable') {
        return { gated: false, verdict: 'inconclusive', reason: family.fromAnotherMachine.because };
    }
    return { gated: true, ...exactVerdict(base, head, limits) };
}
function whyNoData(base, head, hasBase) {
    if (!hasBase)
        return 'there is nothing to compare with';
    if (base === null && head === null)
        return 'neither side has a value';
    return base === null ? 'new: the baseline does not have it' : 'gone: only the baseline has it';
}

;// CONCATENATED MODULE: ./build/compare/basis.js



/** A base that was measured in this run is the only comparison; else the baseline, where there is one that may be used. */
function compared(run, stack, { baseline, policy }) {
    const usable = baseline?.run.environment === run.environment ? baseline : null;
    if (run.mode !== 'single') {
        const { metrics, size, pairs } = againstBase(run, policy);
        const basis = {
            kind: 'base-variant',
            mode: run.mode,
            rounds: pairs,
            gatedRatios: size.ratios,
            gatedCounts: size.counts,
            errorLevel: error_levels/* FAMILY_ERROR */.sV,
            baseline: usable?.path ?? null,
        };
        return { basis, metrics };
    }
    return {
        basis: usable
            ? { kind: 'baseline', path: usable.path }
            : { kind: 'none', reason: whyNone(run, stack, baseline) },
        metrics: againstBaseline(run, usable?.run ?? null, policy),
    };
}
function whyNone(run, stack, baseline) {
    const noBase = `no base was measured${stack.base.kind === 'none' ? ` (${stack.base.why})` : ''}`;
    return baseline
        ? `${noBase}, and ${baseline.path} is of the environment ${baseline.run.environment}, not ${run.environment}`
        : `${noBase} and there is no committed baseline`;
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
        return [...new Set(rounds.flatMap(servicesOf))]
            .filter(isJudged)
            .flatMap((service) => problemOfService(variant, service, rounds));
    });
}
function servicesOf(round) {
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

;// CONCATENATED MODULE: ./build/compare/compare-run.js









function compareRun(input) {
    const { run, stack, budgets, baseline, createdAt } = input;
    const policy = (0,compare_policy/* comparePolicy */.W)(stack, input.tolerances);
    const head = headOf(run, stack, policy);
    const answers = answersOf(head);
    // Without a single round that counts, every budget would say the same: that is said once, as missing evidence.
    const isMeasured = head.rounds.length > 0;
    const alone = { ...head, rounds: head.alone };
    return {
        schemaVersion: 1,
        document: 'comparison',
        runId: run.runId,
        createdAt,
        tool: run.tool,
        environment: run.environment,
        ...compared(run, stack, { baseline, policy }),
        budgets: isMeasured
            ? [
                ...readyBudgets(alone, budgets),
                ...healthAnswerBudgets(alone, budgets),
                ...resourceBudgets(alone, budgets),
            ]
            : [],
        unmeasured: unmeasured(head, answers),
        badAnswers: badAnswers(answers),
        problems: problems(run, stack, policy.isJudged),
    };
}

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/records/documents.js
var documents = __webpack_require__(52652);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(23619);
// EXTERNAL MODULE: ./build/commands/run-documents.js
var run_documents = __webpack_require__(10744);
// EXTERNAL MODULE: ./build/commands/session.js
var session = __webpack_require__(44386);
// EXTERNAL MODULE: ./build/commands/shared-inputs.js
var shared_inputs = __webpack_require__(88827);
;// CONCATENATED MODULE: ./build/commands/compare.js








const compare = (0,command/* defineCommand */.N)({
    name: 'compare',
    summary: 'Judge the run against its budgets and a baseline',
    details: 'Reads run.json and writes comparison.json: what became of each budget, and the verdict of each metric against the baseline. A number from another machine gates no time; layers and restarts are compared exactly, image size and memory with a tolerance.',
    inputs: { ...shared_inputs/* outputInput */.WK, ...shared_inputs/* baselineInput */.SX },
    outputs: { comparison: 'Path of comparison.json' },
    async run(inputs, context) {
        const directory = (0,session/* outputDirectory */.rk)(inputs, context);
        const { stack, run } = await (0,run_documents/* readRunDocuments */.e)(directory);
        if (!run && stack.variants.some(({ outcome }) => outcome.kind !== 'started')) {
            context.log.info('The stack did not start, so there is nothing to compare.');
            return 0;
        }
        if (!run)
            throw (0,documents/* missingDocument */.aH)(directory, 'run');
        const comparison = compareRun({
            run,
            stack,
            budgets: stack.settings.budgets,
            baseline: await readBaseline(inputs.baseline, context.directory),
            createdAt: new Date().toISOString(),
        });
        await (0,documents/* writeDocument */.ft)(directory, 'comparison', comparison);
        return 0;
    },
});
async function readBaseline(path, directory) {
    if (path === undefined)
        return null;
    const run = await (0,documents/* readDocumentFile */.K7)((0,external_node_path_.resolve)(directory, path), 'run');
    if (!run)
        throw new errors/* EvidenceError */.oe(`The baseline ${path} is not there. Correct --baseline, or leave it out.`);
    return { path, run };
}


/***/ })

};
;