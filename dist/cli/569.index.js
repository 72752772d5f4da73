export const id = 569;
export const ids = [569];
export const modules = {

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTriageFlags: () => (/* binding */ readTriageFlags),
/* harmony export */   triageFields: () => (/* binding */ triageFields)
/* harmony export */ });
/* unused harmony export readTriageInputs */
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3970);






/** GitHub's limit of labels on one issue, https://docs.github.com/rest/issues/labels. */
const MAX_LABELS = 100;
/** What a comment and a summary can show without becoming a list nobody reads. */
const MAX_SIMILAR_ISSUES = 50;
const triageFields = {
    repository: {
        description: 'the repository that holds the issue',
        flag: '--repo <owner/name>',
        env: ['GITHUB_REPOSITORY'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR,
    },
    issueNumber: {
        description: 'number of the issue, or several: 100-110,115',
        flag: '--issue <number>',
        input: 'issue_number',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumberText */ .uZ,
    },
    issueFile: {
        description: 'file with one issue as JSON, as the REST API writes it; nothing is asked of GitHub',
        flag: '--issue-file <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    indexPath: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFolder */ .fC,
    ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D,
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedEmbedderFields */ .GQ,
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .typesFile */ .Y7,
    addLabels: {
        description: 'add the labels to the issue; without it nothing is changed',
        flag: '--add-labels',
        input: 'add_labels',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    addComment: {
        description: 'write one comment that names similar issues and missing information',
        flag: '--add-comment',
        input: 'add_comment',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    similarIssues: {
        description: 'how many similar issues to name',
        flag: '--similar-issues <count>',
        input: 'similar_issues',
        default: '5',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_SIMILAR_ISSUES }),
    },
    needsInfoLabel: {
        description: 'label to add to an issue that lacks information; without it none is added',
        flag: '--needs-info-label <name>',
        input: 'needs_info_label',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .needsInfoLabels */ .jV,
    maxAreas: {
        description: 'most area labels to add to one issue',
        flag: '--max-areas <count>',
        input: 'max_areas',
        default: '3',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_LABELS }),
    },
    maxTypes: {
        description: 'most type labels to add to one issue',
        flag: '--max-types <count>',
        input: 'max_types',
        default: '1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_LABELS }),
    },
    cutoff: {
        description: 'probability from which a label is added (default: the one the index learned for its target precision)',
        flag: '--cutoff <probability>',
        input: 'cutoff',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalNumber */ .zD)({ min: 0, max: 1 }),
    },
    apiUrl: {
        description: 'address of the GitHub REST API',
        flag: '--api-url <address>',
        env: ['GITHUB_API_URL'],
        default: 'https://api.github.com',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .webAddress */ .Dy,
    },
    token: {
        description: 'token that may read the issues, and write to them where labels or a comment are added',
        input: 'token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
};
/** Throws ConfigError with all faults. */
function readTriageFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(triageFields, {
        source,
        check: (isGiven, textOf) => [...checkIssue(isGiven), ...checkServices({ isGiven, textOf, source })],
    });
}
/** Without an issue number the event names the issue. Throws ConfigError with all faults. */
function readTriageInputs(read, env) {
    const source = inputSource(read, env);
    return readOptions(triageFields, { source, check: (isGiven, textOf) => checkServices({ isGiven, textOf, source }) });
}
function checkServices(given) {
    return [...(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModels */ .h)(given), ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedderNames */ .$5)(given)];
}
function checkIssue(isGiven) {
    const { repository, issueNumber, issueFile, addLabels, addComment } = triageFields;
    const [repo, issue, file] = [repository, issueNumber, issueFile].map(_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI);
    if (!isGiven('issueNumber') && !isGiven('issueFile'))
        return [`give ${repo} and ${issue}, or ${file}`];
    if (isGiven('issueNumber') && isGiven('issueFile'))
        return [`${issue} and ${file} exclude each other; give one of them`];
    if (isGiven('issueNumber') && !isGiven('repository'))
        return [`${issue} needs ${repo}`];
    if (isGiven('issueNumber'))
        return [];
    const writers = { addLabels, addComment };
    const refused = ['addLabels', 'addComment'].filter(isGiven);
    return refused.map((key) => `${(0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(writers[key])} needs ${repo} and ${issue}: a file cannot be labelled`);
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}


/***/ })

};
