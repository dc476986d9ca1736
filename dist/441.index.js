"use strict";
exports.id = 441;
exports.ids = [441];
exports.modules = {

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

/***/ 56095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ baseImageOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57232);

/** The image here that has the most of this one's first layers; one that a run of ours made is no one's base. */
function baseImageOf(image, known) {
    const [base] = known
        .filter(({ tags, layers }) => tags.some((tag) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunTag */ .aX)(tag)) && isBeginning(layers, image.layers))
        .sort((a, b) => b.layers.length - a.layers.length);
    const reference = base?.tags.find((tag) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunTag */ .aX)(tag));
    if (!base || reference === undefined)
        return null;
    return { reference, sizeBytes: base.sizeBytes, layers: base.layers.length };
}
function isBeginning(layers, whole) {
    return (layers.length > 0 &&
        layers.length < whole.length &&
        layers.every((layer, index) => layer === whole[index]));
}


/***/ }),

/***/ 50750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   kA: () => (/* binding */ upperQuantile)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93504);
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
    return (upperQuantile(tail, count - 1) * Math.max(sd, leastSd)) / Math.sqrt(count);
}
/** The same few levels and counts are asked for again and again: tail → degrees → quantile. */
const quantiles = new Map();
/** What is exceeded with probability `tail`. */
function upperQuantile(tail, degrees) {
    const ofTail = quantiles.get(tail) ?? new Map();
    quantiles.set(tail, ofTail);
    const found = ofTail.get(degrees) ?? (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .F)(tail, degrees);
    ofTail.set(degrees, found);
    return found;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}


/***/ })

};
;