"use strict";
exports.id = 95;
exports.ids = [95];
exports.modules = {

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


/***/ })

};
;