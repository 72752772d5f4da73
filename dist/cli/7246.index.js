export const id = 7246;
export const ids = [7246];
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

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRebuildFlags: () => (/* binding */ readRebuildFlags),
  rebuildFields: () => (/* binding */ rebuildFields)
});

// UNUSED EXPORTS: readRebuildInputs

// EXTERNAL MODULE: ./out/js/src/config/embedder-fields.js
var embedder_fields = __webpack_require__(9208);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/config/value-schemas.js + 1 modules
var value_schemas = __webpack_require__(6094);
;// CONCATENATED MODULE: ./out/js/src/config/health-fields.js


/** How the one who runs it is told how it is doing. */
const healthFields = {
    healthIssue: {
        description: 'number of an issue that is kept up to date with how triage is doing, or create for one that is made; without it ' +
            'the job summary tells',
        flag: '--health-issue <number>',
        input: 'health_issue',
        schema: schemas/* string */.YjP()
            .regex(/^(create|[1-9]\d{0,9})$/, 'must be the number of an issue, or create')
            .transform((value) => (value === 'create' ? value : Number(value))),
    },
    triageWorkflow: {
        description: 'name or file of the workflow that triages, whose newest runs are counted (default: found by its name)',
        flag: '--triage-workflow <name>',
        input: 'triage_workflow',
        schema: value_schemas/* text */.Qq,
    },
};

// EXTERNAL MODULE: ./out/js/src/config/index-trust-fields.js
var index_trust_fields = __webpack_require__(639);
// EXTERNAL MODULE: ./out/js/src/config/model-fields.js
var model_fields = __webpack_require__(4673);
// EXTERNAL MODULE: ./out/js/src/config/option-source.js
var option_source = __webpack_require__(8091);
// EXTERNAL MODULE: ./out/js/src/config/read-options.js
var read_options = __webpack_require__(127);
// EXTERNAL MODULE: ./out/js/src/config/scrape-options.js
var scrape_options = __webpack_require__(1583);
// EXTERNAL MODULE: ./out/js/src/config/shared-fields.js
var shared_fields = __webpack_require__(651);
;// CONCATENATED MODULE: ./out/js/src/config/rebuild-options.js









/** A job of GitHub's runners ends after 6 hours. */
const MAX_MINUTES = 350;
const DATASETS = ['qualitizer', 'categorizer'];
const rebuildFields = {
    repository: {
        description: 'the repository whose issues are learned from',
        flag: '--repo <owner/name>',
        input: 'repository',
        env: ['GITHUB_REPOSITORY'],
        required: true,
        schema: value_schemas/* repositoryName */.aR,
    },
    workDir: {
        description: 'folder that the paths of corpus and index start from',
        flag: '--work-dir <folder>',
        default: '.',
        schema: value_schemas/* text */.Qq,
    },
    corpusFile: {
        description: 'the corpus file; created where there is none',
        flag: '--db <file>',
        input: 'corpus_path',
        default: 'corpus.sqlite',
        schema: value_schemas/* text */.Qq,
    },
    indexPath: {
        ...shared_fields/* indexFolder */.fC,
        description: 'folder for the active and the previous index; state.json in it says which is which',
    },
    mode: {
        description: 'full: scrape, build, measure, promote; scrape: only fetch what changed; light: only look whether the cache still ' +
            'holds everything, which keeps it there',
        flag: '--mode <name>',
        input: 'mode',
        default: 'full',
        schema: (0,value_schemas/* choice */.Yq)(['full', 'light', 'scrape'], []),
    },
    rollback: {
        description: 'make the previous index the active one again, and do nothing else',
        flag: '--rollback',
        input: 'rollback',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    gate: {
        description: 'compare: promote an index unless the backtest finds it worse than the active one; always: promote it all the ' +
            'same; never: only measure',
        flag: '--gate <name>',
        input: 'gate',
        default: 'compare',
        schema: (0,value_schemas/* choice */.Yq)(['compare', 'always', 'never'], []),
    },
    skipScrape: {
        description: 'build from the corpus as it is',
        flag: '--skip-scrape',
        input: 'skip_scrape',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    maxMinutes: {
        description: 'minutes that scraping may take, waiting for rate limits included; the next run goes on there',
        flag: '--max-minutes <count>',
        input: 'max_minutes',
        default: String(scrape_options/* DEFAULT_MAX_MINUTES */.Z),
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 1, max: MAX_MINUTES }),
    },
    indexSigningKey: index_trust_fields/* indexSigningKey */.R,
    indexRepositories: index_trust_fields/* indexRepositories */.D,
    datasets: {
        description: 'fine-tune datasets to write after the index: qualitizer, categorizer, or both with a comma between',
        flag: '--datasets <names>',
        input: 'datasets',
        schema: value_schemas/* nameList */.OD
            .refine((names) => names.every(isDatasetName), `may name ${DATASETS.join(' and ')}`)
            .transform((names) => names.filter(isDatasetName)),
    },
    datasetsPath: {
        description: 'folder for the datasets and their reports',
        flag: '--datasets-dir <folder>',
        input: 'datasets_path',
        default: 'datasets',
        schema: value_schemas/* text */.Qq,
    },
    promptFile: {
        ...model_fields/* modelFields */.D.promptFile,
        description: 'file with the instructions that triage gives to models in place of ours, for the datasets',
    },
    ...embedder_fields/* learningEmbedderFields */.sO,
    botLogins: shared_fields/* botLogins */.u_,
    settlingDays: shared_fields/* settlingDays */.Cp,
    ...healthFields,
    labelsFile: shared_fields/* labelsFile */.Mv,
    typesFile: shared_fields/* typesFile */.Y7,
    needsInfoLabels: shared_fields/* needsInfoLabels */.jV,
    targetPrecision: shared_fields/* targetPrecision */.Mz,
    apiUrl: shared_fields/* apiUrl */.y0,
    token: {
        description: 'token that may read the issues; for health_issue it must also be able to write them',
        input: 'token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: value_schemas/* text */.Qq,
    },
};
function isDatasetName(name) {
    return DATASETS.some((known) => known === name);
}
/** Throws ConfigError with all faults. */
function readRebuildFlags(values, env) {
    return read((0,option_source/* flagSource */.qz)(values, env));
}
/** Throws ConfigError with all faults. */
function readRebuildInputs(readInput, env) {
    return read(inputSource(readInput, env));
}
function read(source) {
    return (0,read_options/* readOptions */.T)(rebuildFields, {
        source,
        check: (isGiven, textOf) => [
            ...(0,embedder_fields/* checkEmbedder */.pZ)({ isGiven, textOf, source }),
            ...checkRollback({ isGiven, textOf, source }),
        ],
    });
}
function checkRollback(given) {
    const { isGiven, textOf, source } = given;
    if (textOf('rollback')?.toLowerCase() !== 'true' || !isGiven('mode') || textOf('mode') === 'full')
        return [];
    return [`${source.nameOf(rebuildFields.rollback)} and ${source.nameOf(rebuildFields.mode)} exclude each other`];
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_EVENT_PAGES),
/* harmony export */   Z: () => (/* binding */ DEFAULT_MAX_MINUTES),
/* harmony export */   readScrapeFlags: () => (/* binding */ readScrapeFlags),
/* harmony export */   scrapeFields: () => (/* binding */ scrapeFields)
/* harmony export */ });
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);




/** A job on GitHub's runners may take six hours; an hour fetches the largest repositories' changes. */
const DEFAULT_MAX_MINUTES = 60;
/** 3,000 events: some days of a very busy repository, years of a quiet one. */
const DEFAULT_EVENT_PAGES = 30;
/** A week; nothing that runs unattended runs longer. */
const MAX_MINUTES = 10_080;
/** More than any repository has issues. */
const MAX_ISSUES = 100_000_000;
/** 100,000 events; GitHub's lists rarely reach further back. */
const MAX_EVENT_PAGES = 1000;
const scrapeFields = {
    repositories: {
        description: 'the repository whose issues to fetch; may be given several times',
        flag: '--repo <owner/name>',
        env: ['GITHUB_REPOSITORY'],
        isList: true,
        required: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryNames */ .L0,
    },
    corpusFile: { ..._shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFile */ .vW, description: 'the corpus file; created where there is none' },
    since: {
        description: 'a new corpus takes only issues that were updated since then: 2024-01-31',
        flag: '--since <date>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$,
    },
    limit: {
        description: 'most new and changed issues to fetch in this run, the re-check aside; the next one goes on there',
        flag: '--limit <count>',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_ISSUES }),
    },
    maxMinutes: {
        description: 'how long to fetch and to wait for rate limits; then stop cleanly, and the next run goes on there',
        flag: '--max-minutes <minutes>',
        default: String(DEFAULT_MAX_MINUTES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_MINUTES }),
    },
    eventPages: {
        description: 'most pages of 100 events to read for the history of labels; 0 for none',
        flag: '--events <pages>',
        default: String(DEFAULT_EVENT_PAGES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 0, max: MAX_EVENT_PAGES }),
    },
    apiUrl: _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrl */ .y0,
    token: {
        description: 'token that may read the issues; without one GitHub allows 60 requests an hour',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
};
/** Throws ConfigError with all faults. */
function readScrapeFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptions */ .T)(scrapeFields, { source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSource */ .qz)(values, env) });
}


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
