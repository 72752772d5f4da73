export const id = 2835;
export const ids = [2835];
export const modules = {

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSimilarFields: () => (/* binding */ findSimilarFields),
/* harmony export */   readFindSimilarFlags: () => (/* binding */ readFindSimilarFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);





/** Most similar issues that can be asked for; beyond this the approximate search is no longer tuned. */
const MAX_TOP = 100;
const findSimilarFields = {
    indexPath: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC,
    issueFile: {
        description: 'file with one issue as JSON, as the REST API writes it',
        flag: '--issue-file <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    all: {
        description: 'for every indexed issue, as JSON lines',
        flag: '--all',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
    top: {
        description: 'how many similar issues to name',
        flag: '--top <count>',
        default: '10',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ min: 1, max: MAX_TOP }),
    },
    out: {
        description: 'file to write to instead of standard output',
        flag: '--out <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddingAccessFields */ .xs,
};
/** Throws ConfigError with all faults. */
function readFindSimilarFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(findSimilarFields, { source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSource */ .qz)(values, env), check: checkChoice });
}
function checkChoice(isGiven) {
    if (isGiven('all') !== isGiven('issueFile'))
        return [];
    const [file, all] = [(0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagName */ .GI)(findSimilarFields.issueFile), (0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagName */ .GI)(findSimilarFields.all)];
    return [isGiven('all') ? `${all} and ${file} exclude each other; give one of them` : `give ${file} or ${all}`];
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
/** ISO 8601 in UTC to the second, as GitHub writes it, so that dates sort as text; a time without a zone is UTC. */
function parseDate(value) {
    const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
    if (parts === null)
        return undefined;
    const hasTimeWithoutZone = parts[1] !== undefined && parts[2] === undefined;
    const timeMs = Date.parse(hasTimeWithoutZone ? `${value}Z` : `${value}`);
    return Number.isNaN(timeMs) ? undefined : `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}
/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Workflow labels, where a list asks for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return group === 'type' ? target.type : target.area;
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ MAX_MODEL_WEIGHTS),
/* harmony export */   oN: () => (/* binding */ formatModelWeights),
/* harmony export */   oo: () => (/* binding */ DEFAULT_MODEL_WEIGHTS)
/* harmony export */ });
/**
 * `first` takes a label over a cut-off of .7 from .53 on: the model can turn a "probably" into a "yes", never a "no". `other`
 * is enough to drop those just above the cut-off.
 *
 * `first` is the largest of the weights tried (.5, .75, 1, 1.5, 2) with which a model that always names the likeliest wrong
 * label leaves more than .6 of the applied labels right on grafana/grafana; docs/models.md has the figures.
 */
const DEFAULT_MODEL_WEIGHTS = { first: 0.75, other: 0.2 };
/**
 * No weights may be larger, whatever was measured: a model that was right so far may be wrong, or misled, tomorrow.
 * docs/quality.md has what larger ones would do.
 */
const MAX_MODEL_WEIGHTS = { first: 0.75, other: 0.2 };
/** As the option has it: `first=0.75,other=0.2`. */
function formatModelWeights({ first, other }) {
    return `first=${first},other=${other}`;
}


/***/ })

};
