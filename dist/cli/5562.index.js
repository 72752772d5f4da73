export const id = 5562;
export const ids = [5562,3181];
export const modules = {

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ checkDataset),
/* harmony export */   UW: () => (/* binding */ datasetFields)
/* harmony export */ });
/* unused harmony export baseModel */
/* harmony import */ var _dataset_example_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4204);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);




/** Options that both datasets share. */
const FAMILIES = ['area', 'type'];
const EXAMPLES = { min: 0, max: 1_000_000 };
/** The text of the largest file that OpenAI takes has about so many. */
const MAX_FILE_TOKENS = 100_000_000;
const baseModel = {
    description: 'the model that is to be trained; decides how tokens are counted and what they cost',
    flag: '--model <name>',
    default: 'gpt-4.1-mini',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
};
const datasetFields = {
    corpusFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusFile */ .vW,
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusRepository */ .zF,
    out: {
        description: 'the file to write; examples to validate with go beside it, into <name>.validation.jsonl',
        flag: '--out <file.jsonl>',
        required: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    format: {
        description: 'openai: chat lines; gemini: lines for tuning on Vertex AI; plain: prompt and completion',
        flag: '--format <name>',
        default: 'openai',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(_dataset_example_format_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_FORMATS */ .a$, []),
    },
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .typesFile */ .Y7,
    missingInfoLabels: {
        description: 'labels that mean that an issue lacks information, with commas between them; globs are allowed (default: names ' +
            'that say so, such as needs-info)',
        flag: '--missing-info-labels <names>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD,
    },
    requireFamilies: {
        description: 'families that an issue must have a label of: area, type or both (default: for a categorizer all that there are, ' +
            'for a qualitizer and for issues that are listed any one)',
        flag: '--require-families <names>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD.refine((names) => names.every((name) => FAMILIES.includes(name)), 'may name area and type'),
    },
    validationShare: {
        description: 'share of the issues, the newest, that goes into the file to validate with; 0: no such file',
        flag: '--validation-share <share>',
        default: '0.1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalNumber */ .zD)({ min: 0, max: 0.5 }),
    },
    minPerLabel: {
        description: 'examples that a label gets where there are so many, whatever else they are labelled',
        flag: '--min-per-label <count>',
        default: '10',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(EXAMPLES),
    },
    maxPerLabel: {
        description: 'examples of a label beyond which it gets no more',
        flag: '--max-per-label <count>',
        default: '200',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ ...EXAMPLES, min: 1 }),
    },
    maxExampleTokens: {
        description: 'longer examples are left out',
        flag: '--max-example-tokens <count>',
        default: '16384',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ min: 100, max: 1_000_000 }),
    },
    maxTokens: {
        description: 'most tokens of all examples to train with',
        flag: '--max-tokens <count>',
        default: '2000000',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ min: 1000, max: MAX_FILE_TOKENS }),
    },
    seed: {
        description: 'decides which examples are drawn where there are too many',
        flag: '--seed <number>',
        default: '1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ min: 0, max: 999_999_999 }),
    },
    maxPromptTokens: _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D.maxPromptTokens,
    promptFile: _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D.promptFile,
    model: baseModel,
    epochs: {
        description: 'times the examples are gone through, for the estimate of the price',
        flag: '--epochs <count>',
        default: '3',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ min: 1, max: 50 }),
    },
    pricesFile: {
        ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D.pricesFile,
        description: 'JSON file with prices in US dollars for a million tokens: {"name": {"input": 0.4, "output": 1.6, "training": 5}}',
    },
    report: {
        description: 'file to write the report to as well',
        flag: '--report <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    apiUrl: {
        description: 'address of the GitHub REST API',
        flag: '--api-url <address>',
        env: ['GITHUB_API_URL'],
        default: 'https://api.github.com',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy,
    },
    token: {
        description: "token to read GitHub with: listed issues that the corpus lacks, and the labels' descriptions",
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    offline: {
        description: 'ask nothing of GitHub, even where there is a token',
        flag: '--offline',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
};
/** What of these options does not go together. */
function checkDataset(textOf) {
    const [min, max] = [textOf('minPerLabel'), textOf('maxPerLabel')];
    return Number(min) > Number(max) ? [`--min-per-label ${min} is more than --max-per-label ${max}`] : [];
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datasetQualitizerFields: () => (/* binding */ datasetQualitizerFields),
/* harmony export */   readDatasetQualitizerFlags: () => (/* binding */ readDatasetQualitizerFlags)
/* harmony export */ });
/* harmony import */ var _dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2498);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3970);




const datasetQualitizerFields = {
    categorizableIds: {
        description: 'file with the numbers of issues that say enough, one a line (default: issues by their labels)',
        flag: '--categorizable-ids <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    missingInfoIds: {
        description: 'file with the numbers of issues that lack information, one a line (default: issues by their labels)',
        flag: '--missing-info-ids <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    ..._dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetFields */ .UW,
};
/** Throws ConfigError with all faults. */
function readDatasetQualitizerFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(datasetQualitizerFields, {
        source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSource */ .qz)(values, env),
        check: (_, textOf) => (0,_dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDataset */ .$F)(textOf),
    });
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ parseIssueNumbers),
/* harmony export */   Ur: () => (/* binding */ MAX_ISSUE_NUMBERS),
/* harmony export */   td: () => (/* binding */ MAX_ISSUE_NUMBER)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;
/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
function parseIssueNumbers(text) {
    const parts = text
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('An issue number is missing; write 7, or a range such as 100-110,115.');
    const numbers = new Set();
    const problems = [];
    let count = 0;
    for (const part of parts) {
        const parsed = parsePart(part);
        if (parsed.kind === 'fault') {
            problems.push(parsed.problem);
            continue;
        }
        count += parsed.last - parsed.first + 1;
        if (count > MAX_ISSUE_NUMBERS) {
            problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
            break;
        }
        for (let number = parsed.first; number <= parsed.last; number += 1)
            numbers.add(number);
    }
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return [...numbers];
}
function parsePart(part) {
    const match = PART.exec(part);
    if (match === null)
        return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first === 0 || last === 0)
        return fault(`${quote(part)}: issue numbers begin at 1.`);
    if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER)
        return fault(`${quote(part)}: no issue has such a number.`);
    if (last < first)
        return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
    return { kind: 'numbers', first, last };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
function quote(part) {
    return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ modelFields),
/* harmony export */   h: () => (/* binding */ checkModels)
/* harmony export */ });
/* harmony import */ var _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(908);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);


/** Options about language models: which are asked, when, for how long and for how much. */
/** Below this not even the instructions and a few labels fit; above it no model gets better. */
const PROMPT_TOKENS = { min: 1_000, max: 1_000_000 };
const SECONDS = { min: 0.1, max: 600 };
const MAX_COST = 1_000_000;
const modelFields = {
    engine: {
        description: 'who judges: local, without a key; gemini or openai, beside local; auto: gemini where its key is given, else ' +
            'openai where its key or address is, else local',
        flag: '--engine <name>',
        input: 'engine',
        default: 'auto',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'local', 'gemini', 'openai'], []),
    },
    askModel: {
        description: 'when a model is asked: when_unsure, where the local engine leaves something open, or always',
        flag: '--ask-model <when>',
        input: 'ask_model',
        default: 'when_unsure',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['when_unsure', 'always'], []),
    },
    geminiApiKey: {
        description: 'key for Gemini',
        input: 'gemini_api_key',
        env: ['GEMINI_API_KEY'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    geminiModel: {
        description: 'the Gemini model',
        flag: '--gemini-model <name>',
        input: 'gemini_model',
        default: 'gemini-2.5-flash',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    geminiBaseUrl: {
        description: "address of a server that speaks Gemini's API, where it is not Google's own",
        flag: '--gemini-base-url <address>',
        input: 'gemini_base_url',
        env: ['GEMINI_BASE_URL'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .modelAddress */ .UK,
    },
    openaiApiKey: {
        description: 'key for OpenAI, or for the server at openai_base_url if it wants one',
        input: 'openai_api_key',
        env: ['OPENAI_API_KEY'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    openaiModel: {
        description: 'the model that chooses labels: a name of the server, or a fine-tuned ft:…',
        flag: '--openai-model <name>',
        input: 'openai_model',
        default: 'gpt-4.1-mini',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    openaiQualitizerModel: {
        description: 'the model that says whether an issue can be categorized (default: the one that chooses labels)',
        flag: '--openai-qualitizer-model <name>',
        input: 'openai_qualitizer_model',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    openaiBaseUrl: {
        description: "address of a server that speaks OpenAI's API (Ollama, vLLM), such as http://localhost:11434/v1",
        flag: '--openai-base-url <address>',
        input: 'openai_base_url',
        env: ['OPENAI_BASE_URL'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .modelAddress */ .UK,
    },
    promptFile: {
        description: 'file with instructions that take the place of ours; data and form of the answer stay',
        flag: '--prompt-file <file>',
        input: 'prompt_file',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    maxPromptTokens: {
        description: 'most tokens of one request to a model: instructions, issue, known issues and schema',
        flag: '--max-prompt-tokens <count>',
        input: 'max_prompt_tokens',
        default: '8000',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(PROMPT_TOKENS),
    },
    modelTimeout: {
        description: 'seconds after which one request to a model is given up',
        flag: '--model-timeout <seconds>',
        input: 'model_timeout',
        default: '25',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalNumber */ .zD)(SECONDS),
    },
    modelDeadline: {
        description: 'seconds after which models are given up for an issue, all tries together',
        flag: '--model-deadline <seconds>',
        input: 'model_deadline',
        default: '60',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalNumber */ .zD)(SECONDS),
    },
    maxCost: {
        description: 'US dollars that a run may spend on models; then the local engine judges alone',
        flag: '--max-cost <dollars>',
        input: 'max_cost',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalNumber */ .zD)({ min: 0, max: MAX_COST }),
    },
    modelWeights: {
        description: "how much a model's word counts, as evaluate suggests: first, for the local engine's first label; other, against " +
            'labels it passes over',
        flag: '--model-weights <weights>',
        input: 'model_weights',
        default: (0,_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .formatModelWeights */ .oN)(_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MODEL_WEIGHTS */ .oo),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .namedWeights */ .f4)(_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MODEL_WEIGHTS */ .oo, _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MODEL_WEIGHTS */ .Z0),
    },
    pricesFile: {
        description: 'JSON file with prices of models in US dollars for a million tokens: {"name": {"input": 0.3, "output": 2.5}}',
        flag: '--prices <file>',
        input: 'prices_file',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    record: {
        description: 'folder to keep the prompt and the answer of each issue in; what it holds is not asked again; never holds a key',
        flag: '--record <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    replay: {
        description: 'folder with recordings to judge by instead of asking a model; needs no key and no network',
        flag: '--replay <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
};
/** What of the options about models does not go together. */
function checkModels({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(modelFields[key]);
    const engine = textOf('engine');
    const hasGemini = isGiven('geminiApiKey') || isGiven('geminiBaseUrl');
    const hasOpenAI = isGiven('openaiApiKey') || isGiven('openaiBaseUrl');
    const problems = [];
    if (isGiven('record') && isGiven('replay')) {
        problems.push(`${name('record')} and ${name('replay')} exclude each other; give one of them`);
    }
    // Where it is the default, as in evaluate, it says nothing against a recording.
    if (isGiven('replay') && isGiven('engine') && engine === 'local') {
        problems.push(`${name('replay')} gives models' answers again, and ${name('engine')} local asks none; leave one away`);
    }
    if (isGiven('replay'))
        return problems;
    if (engine === 'gemini' && !hasGemini) {
        problems.push(`${name('engine')} gemini needs a key: ${name('geminiApiKey')}, or an address: ${name('geminiBaseUrl')}`);
    }
    if (engine === 'openai' && !hasOpenAI) {
        problems.push(`${name('engine')} openai needs a key: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`);
    }
    if (isGiven('record') && engine === 'local') {
        problems.push(`${name('record')} needs a model to record: choose one with ${name('engine')}`);
    }
    if (isGiven('record') && engine === 'auto' && !hasGemini && !hasOpenAI)
        problems.push(`${name('record')} needs a model to record: give a key or an address`);
    return problems;
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


/** Longest part of a wrong value that an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 60;
/**
 * Reads all options of a command. Blank text counts as not given.
 * Throws one ConfigError with every fault: missing options, values the schemas refuse, and what `check` objects to.
 */
function readOptions(fields, options) {
    const { source, check } = options;
    const given = new Map();
    for (const [key, field] of Object.entries(fields)) {
        const found = findText(field, source);
        if (found !== undefined)
            given.set(key, found);
    }
    const texts = Object.entries(fields).map(([key, field]) => [key, given.get(key)?.text ?? field.default]);
    const parsed = toSchema(fields).safeParse(Object.fromEntries(texts));
    const faults = (parsed.error?.issues ?? []).map((fault) => {
        const key = String(fault.path[0]);
        return explain(fault, { field: fields[key], given: given.get(key), source });
    });
    const isGiven = (key) => given.has(String(key));
    const textOf = (key) => given.get(String(key))?.text ?? fields[key]?.default;
    const problems = [...faults, ...(check?.(isGiven, textOf) ?? [])];
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return parsed.data;
}
/** The schema of a command: an object of texts in, its options out. */
function toSchema(fields) {
    const shape = Object.entries(fields).map(([key, field]) => {
        const isOptional = field.default === undefined && field.required !== true;
        return [key, isOptional ? field.schema.optional() : field.schema];
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(Object.fromEntries(shape));
}
function findText(field, source) {
    const text = source.read(field)?.trim();
    if (text !== undefined && text !== '')
        return { name: source.nameOf(field), text };
    for (const variable of field.env ?? []) {
        const value = source.env[variable]?.trim();
        if (value !== undefined && value !== '')
            return { name: `environment variable ${variable}`, text: value };
    }
    return undefined;
}
function explain(fault, { field, given, source }) {
    if (given === undefined)
        return `${source.nameOf(field)} is missing: ${field.description}`;
    if (field.isSecret === true)
        return `${given.name} ${fault.message}`;
    if (fault.code === 'custom' && fault.params?.namesValue === true)
        return `${given.name}: ${fault.message}`;
    const { text } = given;
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
    return `${given.name} ${JSON.stringify(shown)} ${fault.message}`;
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
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);

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

/***/ 3970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   L0: () => (/* binding */ repositoryNames),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UK: () => (/* binding */ modelAddress),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   f4: () => (/* binding */ namedWeights),
/* harmony export */   kz: () => (/* binding */ targetShares),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uZ: () => (/* binding */ issueNumberText),
/* harmony export */   zD: () => (/* binding */ decimalNumber)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _issue_parse_date_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6377);
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var _labels_target_precision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7247);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _issue_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8442);






/**
 * Schemas from the text of a flag or an input to a value. Their messages follow the option's name and the wrong value;
 * those with `namesValue` follow the name alone.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryName */ .e, 'must have the form owner/name');
/** Names between commas or spaces, without repetition; GitHub tells them apart without regard to case. */
const repositoryNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((names) => names.length > 0 && names.every(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryName */ .e), 'must have the form owner/name')
    .transform((names) => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]);
/** A day or a moment, as ISO 8601 in UTC to the second: `2024-01-31`, `2024-01-31T12:00:00Z`. */
const moment = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((value) => (0,_issue_parse_date_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDate */ ._)(value) !== undefined, 'must be a date such as 2024-01-31 or 2024-01-31T12:00:00Z')
    .transform((value) => (0,_issue_parse_date_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDate */ ._)(value) ?? value);
/** `true` or `false` in any case, as in workflow files; a switch on the command line gives `true`. */
const trueOrFalse = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .toLowerCase()
    .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true');
function wholeNumber(range) {
    const { min, max } = range;
    const message = `must be a whole number from ${min} to ${max}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\d{1,9}$/, message)
        .transform(Number)
        .refine((value) => value >= min && value <= max, message);
}
function decimalNumber(range) {
    const { min, max } = range;
    const message = `must be a number from ${min} to ${max}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(\d+(\.\d*)?|\.\d+)$/, message)
        .transform(Number)
        .refine((value) => value >= min && value <= max, message);
}
/** `0.8` for all families, or `area=0.8,type=0.9`; a family left out keeps its default. */
function targetShares(range) {
    const { min, max } = range;
    const message = `must be a number from ${min} to ${max}, or one a family such as area=0.8,type=0.9`;
    const isShare = (share) => share >= min && share <= max;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .transform(readTargets)
        .refine((target) => target !== undefined && isShare(target.area) && isShare(target.type), message)
        .transform((target) => target ?? _labels_target_precision_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TARGET_PRECISION */ .f);
}
function readTargets(text) {
    if (new RegExp(`^${DECIMAL}$`).test(text))
        return { area: Number(text), type: Number(text) };
    return readNamedNumbers(text, _labels_target_precision_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TARGET_PRECISION */ .f);
}
/** `first=0.75,other=0.2`, in any order, each from 0 to its most; one left out keeps its default. */
function namedWeights(defaults, most) {
    const names = Object.keys(defaults);
    const limits = names.map((name) => `${name} from 0 to ${most[name]}`).join(' and ');
    const example = names.map((name) => `${name}=${defaults[name]}`).join(',');
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .transform((text) => readNamedNumbers(text, defaults))
        .refine((weights) => weights !== undefined && names.every((name) => weights[name] <= most[name]), `must be weights such as ${example}, ${limits}`)
        .transform((weights) => weights ?? defaults);
}
const DECIMAL = '(\\d+(?:\\.\\d*)?|\\.\\d+)';
/** Numbers by name between commas, each name at most once; undefined where the text is something else. */
function readNamedNumbers(text, defaults) {
    const named = { ...defaults };
    const seen = new Set();
    for (const part of text.split(',')) {
        const [, name = '', value] = new RegExp(`^\\s*([a-z]+)=${DECIMAL}\\s*$`).exec(part) ?? [];
        if (!Object.hasOwn(defaults, name) || seen.has(name))
            return undefined;
        seen.add(name);
        named[name] = Number(value);
    }
    return named;
}
const webAddress = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(isWebAddress, 'must be an address such as https://github.example.com/api/v3')
    .transform((address) => address.replace(/\/+$/, ''));
/** As `webAddress`; the one that people forget the scheme of. */
const modelAddress = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(isWebAddress, 'must be an address with http:// or https://, such as http://localhost:11434/v1')
    .transform((address) => address.replace(/\/+$/, ''));
function isWebAddress(address) {
    const url = URL.parse(address);
    return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.search === '';
}
/** Names between commas or line breaks, without repetition. */
const nameList = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((list) => {
    const names = list.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
});
/** One of `known`; the names in `planned` are refused with the news that they come with a later version. */
function choice(known, planned) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine((name) => !planned.includes(name), {
        message: `comes with a later version of auto-triager; use ${known.join(' or ')}`,
        abort: true,
    })
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(known, `must be ${known.join(' or ')}`));
}
/** Text that `parseIssueNumbers` accepts, as the user wrote it. */
const issueNumberText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(({ value, issues }) => {
    for (const message of explainIssueNumbers(value)) {
        issues.push({ code: 'custom', message, input: value, params: { namesValue: true } });
    }
});
function explainIssueNumbers(text) {
    try {
        (0,_issue_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIssueNumbers */ .T0)(text);
        return [];
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ writeExample),
/* harmony export */   a$: () => (/* binding */ EXAMPLE_FORMATS),
/* harmony export */   oG: () => (/* binding */ openaiLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const EXAMPLE_FORMATS = ['openai', 'gemini', 'plain'];
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant']),
    content: said,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** 0: this answer is not learned from. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)]).optional(),
});
/**
 * OpenAI's format for supervised fine-tuning of chat models, as far as texts go (tools and images are never in ours):
 * https://platform.openai.com/docs/guides/supervised-fine-tuning#formatting-your-data and `FineTuneChatRequestInput` of
 * https://github.com/openai/openai-openapi. The last message is the answer that is learned.
 */
const openaiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(message)
        .min(2)
        .refine((messages) => messages.at(-1)?.role === 'assistant', 'must end with a message of the assistant')
        .refine((messages) => messages.some(({ role }) => role === 'user'), 'must hold a message of the user'),
});
const parts = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: said })]);
/** https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare */
const geminiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    systemInstruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('system'), parts }),
    contents: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('user'), parts }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'), parts }),
    ]),
});
const plainLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prompt: said, completion: said });
const FORMATS = {
    openai: {
        schema: openaiLineSchema,
        write: ({ system, user, answer }) => ({
            messages: [
                { role: 'system', content: system },
                { role: 'user', content: user },
                { role: 'assistant', content: answer },
            ],
        }),
    },
    gemini: {
        schema: geminiLineSchema,
        write: ({ system, user, answer }) => ({
            systemInstruction: { role: 'system', parts: [{ text: system }] },
            contents: [
                { role: 'user', parts: [{ text: user }] },
                { role: 'model', parts: [{ text: answer }] },
            ],
        }),
    },
    plain: {
        schema: plainLineSchema,
        write: ({ system, user, answer }) => ({ prompt: `${system}\n\n${user}`, completion: answer }),
    },
};
/** One line without its line break, read again and checked against the format. Throws ZodError: a fault of the program. */
function writeExample(example, format) {
    const { schema, write } = FORMATS[format];
    const line = JSON.stringify(write(example));
    schema.parse(JSON.parse(line));
    return line;
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
