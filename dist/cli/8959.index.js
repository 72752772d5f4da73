export const id = 8959;
export const ids = [8959];
export const modules = {

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
/* harmony import */ var _models_default_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3118);
/* harmony import */ var _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(908);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);



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
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['auto', 'local', 'gemini', 'openai'], []),
    },
    askModel: {
        description: 'when a model is asked: when_unsure, where the local engine leaves something open, or always',
        flag: '--ask-model <when>',
        input: 'ask_model',
        default: 'when_unsure',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['when_unsure', 'always'], []),
    },
    geminiApiKey: {
        description: 'key for Gemini',
        input: 'gemini_api_key',
        env: ['GEMINI_API_KEY'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    geminiModel: {
        description: `the Gemini model (default: ${_models_default_models_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MODELS */ .$.gemini[0]}, or the next of the defaults once it is gone)`,
        flag: '--gemini-model <name>',
        input: 'gemini_model',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    geminiBaseUrl: {
        description: "address of a server that speaks Gemini's API, where it is not Google's own",
        flag: '--gemini-base-url <address>',
        input: 'gemini_base_url',
        env: ['GEMINI_BASE_URL'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .modelAddress */ .UK,
    },
    openaiApiKey: {
        description: 'key for OpenAI, or for the server at openai_base_url if it wants one',
        input: 'openai_api_key',
        env: ['OPENAI_API_KEY'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    openaiModel: {
        description: 'the model that chooses labels: a name of the server, or a fine-tuned ft:… ' +
            `(default: ${_models_default_models_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MODELS */ .$.openai[0]}, or the next of the defaults once it is gone)`,
        flag: '--openai-model <name>',
        input: 'openai_model',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    openaiQualitizerModel: {
        description: 'the model that says whether an issue can be categorized (default: the one that chooses labels)',
        flag: '--openai-qualitizer-model <name>',
        input: 'openai_qualitizer_model',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    openaiBaseUrl: {
        description: "address of a server that speaks OpenAI's API (Ollama, vLLM), such as http://localhost:11434/v1",
        flag: '--openai-base-url <address>',
        input: 'openai_base_url',
        env: ['OPENAI_BASE_URL'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .modelAddress */ .UK,
    },
    promptFile: {
        description: 'file with instructions that take the place of ours; data and form of the answer stay',
        flag: '--prompt-file <file>',
        input: 'prompt_file',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    maxPromptTokens: {
        description: 'most tokens of one request to a model: instructions, issue, known issues and schema',
        flag: '--max-prompt-tokens <count>',
        input: 'max_prompt_tokens',
        default: '8000',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(PROMPT_TOKENS),
    },
    modelTimeout: {
        description: 'seconds after which one request to a model is given up',
        flag: '--model-timeout <seconds>',
        input: 'model_timeout',
        default: '25',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalNumber */ .zD)(SECONDS),
    },
    modelDeadline: {
        description: 'seconds after which models are given up for an issue, all tries together',
        flag: '--model-deadline <seconds>',
        input: 'model_deadline',
        default: '60',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalNumber */ .zD)(SECONDS),
    },
    maxCost: {
        description: 'US dollars that a run may spend on models; then the local engine judges alone',
        flag: '--max-cost <dollars>',
        input: 'max_cost',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalNumber */ .zD)({ min: 0, max: MAX_COST }),
    },
    modelWeights: {
        description: "how much a model's word counts, as evaluate suggests: first, for the local engine's first label; other, against " +
            'labels it passes over',
        flag: '--model-weights <weights>',
        input: 'model_weights',
        default: (0,_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .formatModelWeights */ .oN)(_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MODEL_WEIGHTS */ .oo),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .namedWeights */ .f4)(_verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MODEL_WEIGHTS */ .oo, _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MODEL_WEIGHTS */ .Z0),
    },
    pricesFile: {
        description: 'JSON file with prices of models in US dollars for a million tokens: {"name": {"input": 0.3, "output": 2.5}}',
        flag: '--prices <file>',
        input: 'prices_file',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    record: {
        description: 'folder to keep the prompt and the answer of each issue in; what it holds is not asked again; never holds a key',
        flag: '--record <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    replay: {
        description: 'folder with recordings to judge by instead of asking a model; needs no key and no network',
        flag: '--replay <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
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
/* harmony import */ var _shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);



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
    const text = (0,_shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredentials */ .B)(given.text);
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
    return `${given.name} ${JSON.stringify(shown)} ${fault.message}`;
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  zD: () => (/* binding */ decimalNumber),
  uZ: () => (/* binding */ issueNumberText),
  UK: () => (/* binding */ modelAddress),
  n$: () => (/* binding */ moment),
  OD: () => (/* binding */ nameList),
  f4: () => (/* binding */ namedWeights),
  aR: () => (/* binding */ repositoryName),
  L0: () => (/* binding */ repositoryNames),
  kz: () => (/* binding */ targetShares),
  Qq: () => (/* binding */ value_schemas_text),
  dt: () => (/* binding */ trueOrFalse),
  Dy: () => (/* binding */ webAddress),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
;// CONCATENATED MODULE: ./out/js/src/config/suggest-share.js
/** Smaller numbers may be anything: 2 is no plain way to say 2 %. */
const MIN_PERCENT = 10;
/**
 * `; write 0.8` for `80`, `80%` and `0,8`, where a share from 0 to 1 is meant; the same of several by name, such as
 * `area=80,type=90`. '' where no such reading is `isAccepted`.
 */
function suggestShare(text, isAccepted) {
    const asPercent = text.replace(/(\d+(?:\.\d*)?|\.\d+)\s*%?/g, (written) => {
        const value = Number.parseFloat(written);
        // 29 / 100 and the like have a tail in binary that nobody wrote.
        return value >= MIN_PERCENT || written.endsWith('%') ? String(Number((value / 100).toPrecision(12))) : written;
    });
    const readings = [asPercent, text.replace(',', '.')];
    const reading = readings.find((one) => one !== text && isAccepted(one));
    return reading === undefined ? '' : `; write ${reading}`;
}

;// CONCATENATED MODULE: ./out/js/src/config/value-schemas.js







/**
 * Schemas from the text of a flag or an input to a value. Their messages follow the option's name and the wrong value;
 * those with `namesValue` follow the name alone.
 */
const value_schemas_text = schemas/* string */.YjP();
const REPOSITORY_MESSAGE = 'must have the form owner/name, or be an address such as https://github.com/owner/name';
/** `owner/name`, also of an address of the repository on github.com. */
const repositoryName = schemas/* string */.YjP()
    .refine((value) => (0,repository_name/* toRepositoryName */.je)(value) !== undefined, REPOSITORY_MESSAGE)
    .transform((value) => (0,repository_name/* toRepositoryName */.je)(value) ?? value);
/** Repositories between commas or spaces, without repetition; GitHub tells their names apart without regard to case. */
const repositoryNames = schemas/* string */.YjP()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((list) => list.length > 0 && list.every((one) => (0,repository_name/* toRepositoryName */.je)(one) !== undefined), REPOSITORY_MESSAGE)
    .transform((list) => {
    const names = list.map((one) => (0,repository_name/* toRepositoryName */.je)(one) ?? one);
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
});
/** A day or a moment, as ISO 8601 in UTC to the second: `2024-01-31`, `2024-01-31T12:00:00Z`. */
const moment = schemas/* string */.YjP()
    .refine((value) => (0,parse_date/* parseDate */._)(value) !== undefined, 'must be a date such as 2024-01-31 or 2024-01-31T12:00:00Z')
    .transform((value) => (0,parse_date/* parseDate */._)(value) ?? value);
/** `true` or `false` in any case, as in workflow files; a switch on the command line gives `true`. */
const trueOrFalse = schemas/* string */.YjP()
    .toLowerCase()
    .pipe(schemas/* enum */.k5n(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true');
function wholeNumber(range) {
    const { min, max } = range;
    const message = `must be a whole number from ${min} to ${max}`;
    return schemas/* string */.YjP()
        .regex(/^\d{1,9}$/, message)
        .transform(Number)
        .refine((value) => value >= min && value <= max, message);
}
/** A number, with or without a fraction. */
function decimalNumber(range) {
    const { min, max } = range;
    const message = `must be a number from ${min} to ${max}`;
    const isAccepted = (value) => isNumberIn(value, range);
    const suggest = (value) => (max <= 1 ? suggestShare(value, isAccepted) : '');
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggest(String(input))}` })
        .transform(Number);
}
function isNumberIn(text, { min, max }) {
    return new RegExp(`^${DECIMAL}$`).test(text) && Number(text) >= min && Number(text) <= max;
}
/** `0.8` for all families, or `area=0.8,type=0.9`; a family left out keeps its default. */
function targetShares({ min, max }) {
    const message = `must be a number from ${min} to ${max}, or one a family such as area=0.8,type=0.9`;
    const isShare = (share) => share >= min && share <= max;
    const isAccepted = (value) => {
        const target = readTargets(value);
        return target !== undefined && isShare(target.area) && isShare(target.type);
    };
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggestShare(String(input), isAccepted)}` })
        .transform((value) => readTargets(value) ?? target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
function readTargets(text) {
    if (new RegExp(`^${DECIMAL}$`).test(text))
        return { area: Number(text), type: Number(text) };
    return readNamedNumbers(text, target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
/** `first=0.75,other=0.2`, in any order, each from 0 to its most; one left out keeps its default. */
function namedWeights(defaults, most) {
    const names = Object.keys(defaults);
    const limits = names.map((name) => `${name} from 0 to ${most[name]}`).join(' and ');
    const example = names.map((name) => `${name}=${defaults[name]}`).join(',');
    return schemas/* string */.YjP()
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
const webAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address such as https://github.example.com/api/v3')
    .transform((address) => address.replace(/\/+$/, ''));
/** As `webAddress`; the one that people forget the scheme of. */
const modelAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address with http:// or https://, such as http://localhost:11434/v1')
    .transform((address) => address.replace(/\/+$/, ''));
function isWebAddress(address) {
    const url = URL.parse(address);
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        return false;
    return url.username === '' && url.password === '' && url.search === '';
}
/** Names between commas or line breaks, without repetition. */
const nameList = schemas/* string */.YjP().transform((list) => {
    const names = list.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
});
/** One of `known`; the names in `planned` are refused with the news that they come with a later version. */
function choice(known, planned) {
    return schemas/* string */.YjP()
        .refine((name) => !planned.includes(name), {
        message: `comes with a later version of auto-triager; use ${known.join(' or ')}`,
        abort: true,
    })
        .pipe(schemas/* enum */.k5n(known, `must be ${known.join(' or ')}`));
}
/** Text that `parseIssueNumbers` accepts, as the user wrote it. */
const issueNumberText = schemas/* string */.YjP().check(({ value, issues }) => {
    for (const message of explainIssueNumbers(value)) {
        issues.push({ code: 'custom', message, input: value, params: { namesValue: true } });
    }
});
function explainIssueNumbers(text) {
    try {
        (0,issue_numbers/* parseIssueNumbers */.T0)(text);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DEFAULT_MODELS),
/* harmony export */   s: () => (/* binding */ DEFAULT_TRAINED_MODEL)
/* harmony export */ });
/**
 * The models that are asked where the user names none: the first, and the next one where the service has it no more.
 * Kept apart from the table of facts, so that reading the options does not load that.
 */
const DEFAULT_MODELS = {
    gemini: ['gemini-3.5-flash-lite', 'gemini-3.1-flash-lite', 'gemini-2.5-flash-lite'],
    openai: ['gpt-6-luna', 'gpt-5.6-luna', 'gpt-5.4-mini'],
};
/** The model whose tokens and price a dataset is reckoned with; the newer ones of OpenAI cannot be trained. */
const DEFAULT_TRAINED_MODEL = 'gpt-4.1-mini';


/***/ })

};
