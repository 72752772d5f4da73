export const id = 6487;
export const ids = [6487];
export const modules = {

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildIndexFields: () => (/* binding */ buildIndexFields),
/* harmony export */   readBuildIndexFlags: () => (/* binding */ readBuildIndexFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);





const buildIndexFields = {
    corpusFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusFile */ .vW,
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusRepository */ .zF,
    out: {
        description: 'the folder to write the index to; created where there is none',
        flag: '--out <folder>',
        default: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.default,
        schema: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.schema,
    },
    update: {
        description: 'go on from the index that is there: embed only issues that are new or changed; built anew where that cannot be',
        flag: '--update',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
    from: {
        description: 'with --update: the index to go on from, which stays as it is (default: the folder to write to)',
        flag: '--from <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .learningEmbedderFields */ .sO,
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .typesFile */ .Y7,
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .needsInfoLabels */ .jV,
    targetPrecision: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPrecision */ .Mz,
    botLogins: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .botLogins */ .u_,
    settlingDays: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .settlingDays */ .Cp,
    backtest: {
        description: 'judge the newest quarter from the older rest first, and keep the result in the index; takes twice as long',
        flag: '--backtest',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
};
/** Throws ConfigError with all faults. */
function readBuildIndexFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(buildIndexFields, {
        source,
        check: (isGiven, textOf) => [
            ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedder */ .pZ)({ isGiven, textOf, source }),
            ...(isGiven('from') && textOf('update') !== 'true'
                ? [`${source.nameOf(buildIndexFields.from)} goes with ${source.nameOf(buildIndexFields.update)}`]
                : []),
        ],
    });
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
