export const id = 2779;
export const ids = [2779];
export const modules = {

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateFields: () => (/* binding */ evaluateFields),
/* harmony export */   readEvaluateFlags: () => (/* binding */ readEvaluateFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3970);






const evaluateFields = {
    train: {
        description: 'JSON lines of the issues to learn from',
        flag: '--train <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    test: {
        description: 'JSON lines of the issues to be judged, which must not be among those learned from',
        flag: '--test <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    corpusFile: {
        description: 'a corpus instead: its older issues are learned from, its newest are judged',
        flag: '--db <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusRepository */ .zF,
    testFraction: {
        description: 'share of the corpus that is judged',
        flag: '--test-fraction <share>',
        default: '0.25',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalNumber */ .zD)({ min: 0.01, max: 0.9 }),
    },
    until: {
        description: 'learn from issues created before this day, judge the later ones: 2026-01-31',
        flag: '--until <date>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.refine(isDay, 'must be a day such as 2026-01-31'),
    },
    byRepository: {
        description: 'one classifier for each value of the field "repository", and the mean over them',
        flag: '--repository',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    duplicates: {
        description: 'JSON lines {issue, duplicate}: how far up the known duplicate stands among all issues',
        flag: '--duplicates <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    predictions: {
        description: 'file to write the prediction for each test issue to, as JSON lines',
        flag: '--predictions <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    against: {
        description: 'index or folder with a stored backtest: fail (1) when a headline figure is worse by more than its noise',
        flag: '--against <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    save: {
        description: 'folder to store this backtest in, for a later --against; nothing is stored when this one is worse',
        flag: '--save <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .learningEmbedderFields */ .sO,
    ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D,
    // Nobody shall pay for an evaluation unasked.
    engine: { ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D.engine, default: 'local' },
    report: {
        description: 'folder to write report.html and report.md to: verdict, plots and tables for maintainers',
        flag: '--report <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .typesFile */ .Y7,
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .needsInfoLabels */ .jV,
    targetPrecision: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .targetPrecision */ .Mz,
    botLogins: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .botLogins */ .u_,
    settlingDays: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .settlingDays */ .Cp,
};
/** Throws ConfigError with all faults. */
function readEvaluateFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(evaluateFields, {
        source,
        check: (isGiven, textOf) => [
            ...checkSources(isGiven),
            ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedder */ .pZ)({ isGiven, textOf, source }),
            ...(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModels */ .h)({ isGiven, textOf, source }),
            ...checkIdleModels(isGiven, textOf),
        ],
    });
}
function checkSources(isGiven) {
    const name = (key) => (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields[key]);
    const faults = [];
    if (isGiven('corpusFile') === isGiven('train')) {
        faults.push(`give ${name('train')} and ${name('test')}, or ${name('corpusFile')}`);
    }
    if (isGiven('train') && !isGiven('test') && !isGiven('duplicates')) {
        faults.push(`${name('train')} needs ${name('test')}, or ${name('duplicates')} for duplicates alone`);
    }
    if (isGiven('train') && !isGiven('test')) {
        const needTest = ['byRepository', 'predictions', 'against', 'save', 'engine'].filter(isGiven);
        faults.push(...needTest.map((key) => `${name(key)} needs ${name('test')}`));
    }
    const ofFiles = ['test', 'byRepository'].filter((key) => isGiven(key) && isGiven('corpusFile'));
    faults.push(...ofFiles.map((key) => `${name(key)} goes with ${name('train')}, not with ${name('corpusFile')}`));
    // With files, a repository is of use for the links of a report alone.
    const ofCorpus = ['repository', 'testFraction', 'until', 'botLogins', 'settlingDays']
        .filter((key) => key !== 'repository' || !isGiven('report'))
        .filter((key) => isGiven(key) && isGiven('train'));
    faults.push(...ofCorpus.map((key) => `${name(key)} goes with ${name('corpusFile')}, not with ${name('train')}`));
    for (const [one, other] of [
        ['until', 'testFraction'],
        ['byRepository', 'duplicates'],
        ['byRepository', 'against'],
        ['byRepository', 'save'],
        // Recordings are kept by number, and every repository has a #1.
        ['byRepository', 'record'],
        ['byRepository', 'replay'],
    ]) {
        if (!isGiven(one) || !isGiven(other))
            continue;
        faults.push(`${name(one)} and ${name(other)} exclude each other; give one of them`);
    }
    return faults;
}
/** What is said of models while none is asked was meant otherwise: to leave it out silently would be a surprise. */
function checkIdleModels(isGiven, textOf) {
    if (textOf('engine') !== 'local' || isGiven('replay'))
        return [];
    const idle = OF_MODELS_ALONE.filter(isGiven).map((key) => (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields[key]));
    return idle.map((flag) => `${flag} goes with ${(0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields.engine)} gemini, openai or auto`);
}
const OF_MODELS_ALONE = [
    'askModel',
    'geminiModel',
    'openaiModel',
    'openaiQualitizerModel',
    'promptFile',
    'maxPromptTokens',
    'modelTimeout',
    'modelDeadline',
    'maxCost',
    'modelWeights',
    'pricesFile',
];
/** Days that no calendar has, such as February 30, would silently mean another. */
function isDay(value) {
    const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(value);
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
