"use strict";
exports.id = 195;
exports.ids = [195];
exports.modules = {

/***/ 66195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   t7: () => (/* binding */ KNOWN_TOKENS),
/* harmony export */   uY: () => (/* binding */ URL_USER)
/* harmony export */ });
/** What no honest text looks like: private keys, and tokens whose issuers gave them a form of their own. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const KNOWN_TOKENS = /(?<![A-Za-z0-9])(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10}|sk_live_[A-Za-z0-9]{20}|npm_[A-Za-z0-9]{36}|AIza[0-9A-Za-z_-]{35}|eyJ[A-Za-z0-9_-]{10,512}\.eyJ[A-Za-z0-9_-]{10})/;
/** Who asks, and often with which token: `://user:token@`. */
const URL_USER = /(:\/\/)[^\s/@"']{1,200}@/g;


/***/ })

};
;