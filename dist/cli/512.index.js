export const id = 512;
export const ids = [512];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON text that is the same for equal values, whatever the order of their fields: names sorted by UTF-16 units, no
 * white space (as RFC 8785 has it). `value` must come from JSON, or be writable as JSON.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ MIN_SIGNING_KEY_CHARS),
/* harmony export */   jC: () => (/* binding */ checkSignature),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);


/** Half of what `openssl rand -hex 32` gives; a shorter key could be guessed from one signed index. */
const MIN_SIGNING_KEY_CHARS = 32;
/**
 * HMAC-SHA256 over the canonical JSON of `document` without its field `signature`, in lower-case hexadecimal.
 * https://www.rfc-editor.org/rfc/rfc2104
 */
function signatureOf(document, { kind, key }) {
    const { signature: _own, ...rest } = document;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(`auto-triager ${kind} 1\n${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(rest)}`)
        .digest('hex');
}
/** Compares in constant time, so that the time of a refusal says nothing about the right signature. */
function checkSignature(document, signing) {
    const { signature } = document;
    if (typeof signature !== 'string' || signature === '')
        return 'missing';
    const expected = Buffer.from(signatureOf(document, signing));
    const found = Buffer.from(signature);
    return expected.length === found.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, found) ? 'valid' : 'wrong';
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ checkEmbedderNames),
/* harmony export */   GQ: () => (/* binding */ expectedEmbedderFields),
/* harmony export */   pZ: () => (/* binding */ checkEmbedder),
/* harmony export */   sO: () => (/* binding */ learningEmbedderFields),
/* harmony export */   xs: () => (/* binding */ embeddingAccessFields)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);


/** Options about who turns issues into vectors. */
/** hnswlib and memory bear more; no service gives more. */
const DIMENSIONS = { min: 8, max: 8_192 };
const EMBEDDERS = (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['local', 'gemini', 'openai'], []);
/** Where an embedding service is, and the key to it. */
const embeddingAccessFields = {
    geminiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiApiKey,
    geminiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiBaseUrl,
    openaiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiApiKey,
    openaiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiBaseUrl,
};
const embeddingModel = {
    description: 'the model of the embedder (default: gemini-embedding-001, or text-embedding-3-small)',
    flag: '--embedding-model <name>',
    input: 'embedding_model',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
};
const embeddingDimensions = {
    description: 'numbers of each vector (default: 768 for models that let one choose, else as many as the model gives)',
    flag: '--embedding-dimensions <count>',
    input: 'embedding_dimensions',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(DIMENSIONS),
};
/** For commands that learn. */
const learningEmbedderFields = {
    embedder: {
        description: 'what turns issues into vectors: local, learned from the issues themselves, or the service gemini or openai',
        flag: '--embedder <name>',
        input: 'embedder',
        default: 'local',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
    ...embeddingAccessFields,
};
/** For triage, whose index was made by an embedder already. */
const expectedEmbedderFields = {
    embedder: {
        description: 'the embedder that the index must have been built with; any where not given',
        flag: '--embedder <name>',
        input: 'embedder',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
};
/** What of the options about embedders does not go together. */
function checkEmbedder({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(learningEmbedderFields[key]);
    const embedder = textOf('embedder');
    if (embedder === 'gemini' && !isGiven('geminiApiKey') && !isGiven('geminiBaseUrl')) {
        return [`${name('embedder')} gemini needs a key: ${name('geminiApiKey')}, or an address: ${name('geminiBaseUrl')}`];
    }
    if (embedder === 'openai' && !isGiven('openaiApiKey') && !isGiven('openaiBaseUrl')) {
        return [`${name('embedder')} openai needs a key: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`];
    }
    return checkEmbedderNames({ isGiven, textOf, source });
}
/** The same where a key is not needed to go on. */
function checkEmbedderNames({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(expectedEmbedderFields[key]);
    if (['gemini', 'openai'].includes(textOf('embedder') ?? ''))
        return [];
    const idle = ['embeddingModel', 'embeddingDimensions'].filter(isGiven);
    return idle.map((key) => `${name(key)} goes with ${name('embedder')} gemini or openai`);
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexRepositories),
/* harmony export */   R: () => (/* binding */ indexSigningKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(480);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);



/** Options about which indexes are believed. */
const indexSigningKey = {
    description: 'key that the index is signed with, at least 32 characters, such as those of: openssl rand -hex 32; an index that ' +
        'was not signed with it is refused',
    input: 'index_signing_key',
    env: ['AUTO_TRIAGER_SIGNING_KEY'],
    isSecret: true,
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(_artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SIGNING_KEY_CHARS */ .Rw, `must have at least ${_artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SIGNING_KEY_CHARS */ .Rw} characters, or it could be guessed; make one with: openssl rand -hex 32`),
};
const indexRepositories = {
    description: 'other repositories whose index is accepted too, with commas between them: the former name of a renamed one',
    input: 'index_repositories',
    flag: '--index-repositories <names>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNames */ .L0,
};


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ settlingDays),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   Mz: () => (/* binding */ targetPrecision),
/* harmony export */   Y7: () => (/* binding */ typesFile),
/* harmony export */   fC: () => (/* binding */ indexFolder),
/* harmony export */   jV: () => (/* binding */ needsInfoLabels),
/* harmony export */   rR: () => (/* binding */ labelProjectsFile),
/* harmony export */   u_: () => (/* binding */ botLogins),
/* harmony export */   vW: () => (/* binding */ corpusFile),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zF: () => (/* binding */ corpusRepository)
/* harmony export */ });
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);

/** Options that several commands share. */
const corpusFile = {
    description: 'the corpus file, filled by scrape or import',
    flag: '--db <file>',
    default: 'corpus.sqlite',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const corpusRepository = {
    description: 'the repository, needed where the corpus holds several',
    flag: '--repo <owner/name>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR,
};
const indexFolder = {
    description: 'the folder that holds the index',
    flag: '--index <folder>',
    input: 'index_path',
    default: 'index-artifacts',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const apiUrl = {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
};
const labelsFile = {
    description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
    flag: '--labels-file <file>',
    input: 'labels_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const typesFile = {
    description: 'file with the type labels to choose from, one a line; globs are allowed',
    flag: '--types-file <file>',
    input: 'types_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const labelProjectsFile = {
    description: 'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
        '{"label": "address"}',
    flag: '--label-projects-file <file>',
    input: 'label_projects_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const needsInfoLabels = {
    description: 'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
        'such as needs-info)',
    flag: '--needs-info-labels <names>',
    input: 'needs_info_labels',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const targetPrecision = {
    description: 'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
        'labels are applied',
    flag: '--target-precision <shares>',
    input: 'target_precision',
    default: 'area=0.8,type=0.9',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .targetShares */ .kz)({ min: 0.5, max: 0.99 }),
};
const botLogins = {
    description: 'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
        'several times, or with commas',
    flag: '--bot-login <login>',
    input: 'bot_login',
    default: 'github-actions[bot]',
    isList: true,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const settlingDays = {
    description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
    flag: '--settling-days <days>',
    input: 'settling_days',
    default: '14',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min: 0, max: 365 }),
};


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTriageFlags: () => (/* binding */ readTriageFlags),
  triageFields: () => (/* binding */ triageFields)
});

// UNUSED EXPORTS: readTriageInputs

// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
// EXTERNAL MODULE: ./out/js/src/config/value-schemas.js + 1 modules
var value_schemas = __webpack_require__(6094);
;// CONCATENATED MODULE: ./out/js/src/config/backfill-fields.js


/** Options that name a backlog of issues in place of numbers. */
const backfillFields = {
    unlabeled: {
        description: 'instead of numbers: this many of the newest open issues that have no label of any family',
        flag: '--unlabeled <count>',
        input: 'unlabeled',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 1, max: issue_numbers/* MAX_ISSUE_NUMBERS */.Ur }),
    },
    below: {
        description: 'only issues with smaller numbers than this; goes with unlabeled',
        flag: '--below <number>',
        input: 'below',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 1, max: issue_numbers/* MAX_ISSUE_NUMBER */.td }),
    },
};
/** What of these options does not go together. */
function checkBackfill({ isGiven, source, numberName }) {
    const [unlabeled, below] = [source.nameOf(backfillFields.unlabeled), source.nameOf(backfillFields.below)];
    if (isGiven('unlabeled') && isGiven('issueNumber')) {
        return [`${unlabeled} and ${numberName} exclude each other; give one of them`];
    }
    return isGiven('below') && !isGiven('unlabeled') ? [`${below} needs ${unlabeled}`] : [];
}

// EXTERNAL MODULE: ./out/js/src/config/embedder-fields.js
var embedder_fields = __webpack_require__(9208);
// EXTERNAL MODULE: ./out/js/src/config/index-trust-fields.js
var index_trust_fields = __webpack_require__(639);
// EXTERNAL MODULE: ./out/js/src/config/model-fields.js
var model_fields = __webpack_require__(4673);
// EXTERNAL MODULE: ./out/js/src/config/option-source.js
var option_source = __webpack_require__(8091);
// EXTERNAL MODULE: ./out/js/src/config/read-options.js
var read_options = __webpack_require__(127);
// EXTERNAL MODULE: ./out/js/src/config/shared-fields.js
var shared_fields = __webpack_require__(651);
;// CONCATENATED MODULE: ./out/js/src/config/triage-options.js








/** GitHub's limit of labels on one issue, https://docs.github.com/rest/issues/labels. */
const MAX_LABELS = 100;
/** What a comment and a summary can show without becoming a list nobody reads. */
const MAX_SIMILAR_ISSUES = 50;
const triageFields = {
    repository: {
        description: 'the repository that holds the issue',
        flag: '--repo <owner/name>',
        input: 'repository',
        env: ['GITHUB_REPOSITORY'],
        schema: value_schemas/* repositoryName */.aR,
    },
    issueNumber: {
        description: 'number of the issue, or several: 100-110,115',
        flag: '--issue <number>',
        input: 'issue_number',
        schema: value_schemas/* issueNumberText */.uZ,
    },
    ...backfillFields,
    issueFile: {
        description: 'file with one issue, in any form that import reads; - for standard input; nothing is asked of GitHub',
        flag: '--issue-file <file>',
        schema: value_schemas/* text */.Qq,
    },
    indexPath: shared_fields/* indexFolder */.fC,
    indexCache: {
        description: 'look into the cache where the folder holds no index',
        input: 'index_cache',
        default: 'true',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    indexArtifactName: {
        description: 'the workflow artifact to take where neither folder nor cache holds an index; none for no such look',
        input: 'index_artifact_name',
        default: 'auto-triager-index',
        schema: value_schemas/* text */.Qq,
    },
    indexSigningKey: index_trust_fields/* indexSigningKey */.R,
    indexRepositories: index_trust_fields/* indexRepositories */.D,
    ...model_fields/* modelFields */.D,
    ...embedder_fields/* expectedEmbedderFields */.GQ,
    labelsFile: shared_fields/* labelsFile */.Mv,
    typesFile: shared_fields/* typesFile */.Y7,
    labelProjectsFile: shared_fields/* labelProjectsFile */.rR,
    addLabels: {
        description: 'add the labels to the issue; without it nothing is changed',
        flag: '--add-labels',
        input: 'add_labels',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    addComment: {
        description: 'write one comment that names similar issues and missing information',
        flag: '--add-comment',
        input: 'add_comment',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    similarIssues: {
        description: 'how many similar issues to name',
        flag: '--similar-issues <count>',
        input: 'similar_issues',
        default: '5',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_SIMILAR_ISSUES }),
    },
    needsInfoLabel: {
        description: 'label to add to an issue that lacks information; without it none is added',
        flag: '--needs-info-label <name>',
        input: 'needs_info_label',
        schema: value_schemas/* text */.Qq,
    },
    needsInfoLabels: shared_fields/* needsInfoLabels */.jV,
    maxAreas: {
        description: 'most area labels to add to one issue',
        flag: '--max-areas <count>',
        input: 'max_areas',
        default: '3',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_LABELS }),
    },
    maxTypes: {
        description: 'most type labels to add to one issue',
        flag: '--max-types <count>',
        input: 'max_types',
        default: '1',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_LABELS }),
    },
    cutoff: {
        description: 'probability from which a label is added (default: the one the index learned for its target precision)',
        flag: '--cutoff <probability>',
        input: 'cutoff',
        schema: (0,value_schemas/* decimalNumber */.zD)({ min: 0, max: 1 }),
    },
    botLogins: {
        description: 'login of a user account that only triage uses, or that it used before: what that took away may be added again; an app ' +
            'and the token of a workflow are known without it',
        flag: '--bot-login <login>',
        input: 'bot_login',
        isList: true,
        schema: value_schemas/* nameList */.OD,
    },
    apiUrl: shared_fields/* apiUrl */.y0,
    token: {
        description: 'token that may read the issues, and write to them where labels or a comment are added',
        input: 'token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: value_schemas/* text */.Qq,
    },
};
/** Throws ConfigError with all faults. */
function readTriageFlags(values, env) {
    const source = (0,option_source/* flagSource */.qz)(values, env);
    return (0,read_options/* readOptions */.T)(triageFields, {
        source,
        check: (isGiven, textOf) => [...checkIssue(isGiven), ...checkGroups({ isGiven, textOf, source })],
    });
}
/** Without an issue number the event names the issue. Throws ConfigError with all faults. */
function readTriageInputs(read, env) {
    const source = inputSource(read, env);
    return readOptions(triageFields, { source, check: (isGiven, textOf) => checkGroups({ isGiven, textOf, source }) });
}
function checkGroups(given) {
    const { isGiven, source } = given;
    const numberName = source.nameOf(triageFields.issueNumber);
    return [...checkBackfill({ isGiven, source, numberName }), ...(0,model_fields/* checkModels */.h)(given), ...(0,embedder_fields/* checkEmbedderNames */.$5)(given)];
}
function checkIssue(isGiven) {
    const { repository, issueNumber, issueFile, addLabels, addComment } = triageFields;
    const [repo, issue, file] = [repository, issueNumber, issueFile].map(option_source/* flagName */.GI);
    const live = ['issueNumber', 'unlabeled'].find(isGiven);
    if (live === undefined && !isGiven('issueFile'))
        return [`give ${repo} and ${issue}, or ${file}`];
    const asked = (0,option_source/* flagName */.GI)(triageFields[live ?? 'issueNumber']);
    if (live !== undefined && isGiven('issueFile'))
        return [`${asked} and ${file} exclude each other; give one of them`];
    if (live !== undefined)
        return isGiven('repository') ? [] : [`${asked} needs ${repo}`];
    const writers = { addLabels, addComment };
    const refused = ['addLabels', 'addComment'].filter(isGiven);
    return refused.map((key) => `${(0,option_source/* flagName */.GI)(writers[key])} needs ${repo} and ${issue}: a file cannot be labelled`);
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
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   je: () => (/* binding */ toRepositoryName),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/**
 * What people copy instead of the name: the address of a page of the repository, the address to clone it from, with or
 * without a scheme. Other servers are named apart from the repository.
 */
const ADDRESS = /^(?:(?:https?|git|ssh):\/\/(?:[^/@\s]*@)?|git@)?(?:www\.|api\.)?github\.com[/:](?:repos\/)?([^/\s?#]+\/[^/\s?#]+)(?:[/?#]\S*)?$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}
/**
 * `owner/name` of what names a repository on github.com: the name itself, the address of one of its pages, of its API or
 * of its clone (`https://github.com/acme/rocket/issues`, `git@github.com:acme/rocket.git`). Undefined for anything else.
 */
function toRepositoryName(text) {
    const path = ADDRESS.exec(text)?.[1] ?? text.replace(/\/$/, '');
    const name = path.replace(/\.git$/i, '');
    return isRepositoryName(name) ? name : undefined;
}
/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ FAMILY_KINDS),
/* harmony export */   ME: () => (/* binding */ FAMILY_NAMES),
/* harmony export */   Wx: () => (/* binding */ LABEL_GROUPS),
/* harmony export */   nI: () => (/* binding */ minCutoffOf),
/* harmony export */   nu: () => (/* binding */ familyKind)
/* harmony export */ });
/** Of labels that exclude each other, one that is less likely than not has a likelier rival or none that fits. */
const EXCLUSIVE_MIN_CUTOFF = 0.5;
/** Several may fit, so the right one can be less likely than not; below, it is what is frequent rather than what is read. */
const MIN_CUTOFF = 0.3;
/** The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. */
const FAMILY_KINDS = {
    area: { list: 'areas', maxLabels: 'maxAreas', readsWording: false, minCutoff: MIN_CUTOFF },
    type: { list: 'types', maxLabels: 'maxTypes', readsWording: true, minCutoff: EXCLUSIVE_MIN_CUTOFF },
};
const FAMILY_NAMES = Object.keys(FAMILY_KINDS);
const LABEL_GROUPS = [...FAMILY_NAMES, 'workflow'];
/** The row of a group; undefined for labels of no family. */
function familyKind(group) {
    return FAMILY_NAMES.includes(group) ? FAMILY_KINDS[group] : undefined;
}
/** The lowest cut-off that a label of the group may have. */
function minCutoffOf(group) {
    return familyKind(group)?.minCutoff ?? MIN_CUTOFF;
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);

/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return target[(0,_family_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .familyKind */ .nu)(group) === undefined ? 'area' : group];
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
