export const id = 4421;
export const ids = [4421];
export const modules = {

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
async function ensureFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudges: () => (/* binding */ openJudges)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/verdict/recording.js + 1 modules
var recording = __webpack_require__(2371);
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/recordings.js







const MAX_RECORDING_BYTES = 32 * 1024 * 1024;
/** Recordings in a folder, a JSON file an issue. `secrets` are replaced wherever they stand in what is written. */
function openRecordings(folder, { secrets }) {
    const pathOf = (issueNumber) => (0,external_node_path_.join)(folder, `issue-${issueNumber}.json`);
    return {
        async read(issueNumber) {
            const path = pathOf(issueNumber);
            const text = await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_RECORDING_BYTES }).catch((error) => {
                if ((0,file_problem/* isMissing */.b)(error))
                    return undefined;
                throw (0,file_problem/* fileProblem */.W)(path, error);
            });
            if (text === undefined)
                return undefined;
            const parsed = recording/* recordingSchema */.Nv.safeParse(parseJson(text, path));
            if (parsed.success && parsed.data.issue === issueNumber)
                return parsed.data;
            throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is not a recording of issue #${issueNumber}. Remove it and make it anew with --record.`);
        },
        async write(recording) {
            await (0,ensure_folder/* ensureFolder */.f)(folder);
            const text = JSON.stringify(recording, undefined, 2);
            const safe = secrets.reduce((kept, secret) => kept.replaceAll(inJson(secret), '***'), text);
            await (0,write_file_atomically/* writeFileAtomically */.l)(pathOf(recording.issue), `${safe}\n`);
        },
    };
}
/** As a secret stands inside a JSON string. */
function inJson(secret) {
    return JSON.stringify(secret).slice(1, -1);
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is not JSON. Remove it and make it anew with --record.`, { cause });
    }
}

// EXTERNAL MODULE: ./out/js/src/models/day.js
var day = __webpack_require__(7104);
// EXTERNAL MODULE: ./out/js/src/models/price-model.js
var price_model = __webpack_require__(1843);
// EXTERNAL MODULE: ./out/js/src/verdict/engine-health.js
var engine_health = __webpack_require__(9986);
// EXTERNAL MODULE: ./out/js/src/verdict/spending.js
var spending = __webpack_require__(4669);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
// EXTERNAL MODULE: ./out/js/src/commands/models/choose-engines.js
var choose_engines = __webpack_require__(7122);
// EXTERNAL MODULE: ./out/js/src/models/default-models.js
var default_models = __webpack_require__(3118);
// EXTERNAL MODULE: ./out/js/src/models/find-model.js + 2 modules
var find_model = __webpack_require__(9188);
// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
;// CONCATENATED MODULE: ./out/js/src/models/describe-end.js



/** So many days before a model ends people hear of it: time enough for the next weekly run and a change. */
const DAYS_OF_NOTICE = 30;
/**
 * One sentence on a model that has ended, or ends within `DAYS_OF_NOTICE`, with what to name instead in which `setting`;
 * undefined for all others.
 */
function describeEnd(model, { engine, setting, today }) {
    const end = (0,find_model/* findEnd */.N1)(model);
    if (end === undefined || (0,day/* daysBetween */.Y)(today, end.ends) > DAYS_OF_NOTICE)
        return undefined;
    const { ends, successor, isRouted } = end;
    const name = JSON.stringify(model);
    const service = model_engine/* SERVICE_NAMES */.Z[engine];
    const advice = `Name ${JSON.stringify(successor)} in ${setting}, or leave it away.`;
    if (ends > today) {
        const then = isRouted ? `; from then on ${JSON.stringify(successor)} answers to its name` : '';
        return `${setting} names ${name}, which ${service} ends on ${ends}${then}. ${advice}`;
    }
    const since = isRouted ? `; ${JSON.stringify(successor)} answers to its name` : '';
    return `${setting} names ${name}, which ${service} has ended on ${ends}${since}. ${advice}`;
}

;// CONCATENATED MODULE: ./out/js/src/commands/models/choose-models.js


function chooseModels(engine, options) {
    const { geminiModel, openaiModel, openaiQualitizerModel: qualitizer } = options;
    const named = engine === 'gemini' ? geminiModel : openaiModel;
    const judges = named === undefined ? default_models/* DEFAULT_MODELS */.$[engine] : [named];
    return engine === 'gemini' || qualitizer === undefined ? { judges } : { judges, qualitizer };
}
/** One sentence on each model that the user named and that has ended or ends soon. */
function describeEnds(engine, { options, today }) {
    const { geminiModel, openaiModel, openaiQualitizerModel } = options;
    const settings = {
        gemini: { gemini_model: geminiModel },
        openai: { openai_model: openaiModel, openai_qualitizer_model: openaiQualitizerModel },
    };
    return Object.entries(settings[engine]).flatMap(([setting, model]) => model === undefined ? [] : (describeEnd(model, { engine, setting, today }) ?? []));
}

// EXTERNAL MODULE: ./out/js/src/commands/models/read-instructions.js
var read_instructions = __webpack_require__(4291);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-prices.js
var read_prices = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/js/src/commands/models/set-up-engine.js


/** An engine with its models. The SDKs are loaded when one is first asked. */
function setUpEngine(engine, { options, today, log }) {
    const { judges, qualitizer } = chooseModels(engine, options);
    const [first] = judges;
    let [current] = judges;
    let models;
    async function openModels() {
        const create = await OPENERS[engine](options, today);
        const judge = create(current);
        return qualitizer === undefined || qualitizer === current ? { judge } : { judge, qualitizer: create(qualitizer) };
    }
    return {
        engine,
        open() {
            models ??= openModels();
            return models;
        },
        fallBack({ model, message }) {
            // Asked about several issues at the same time, it is missed several times.
            if (model !== current)
                return judges.indexOf(model) >= 0 && judges.indexOf(model) < judges.indexOf(current);
            const next = judges[judges.indexOf(current) + 1];
            if (next === undefined)
                return false;
            log.warning(`${message} ${JSON.stringify(next)} is asked instead.`);
            current = next;
            models = undefined;
            return true;
        },
        standIn() {
            if (current === first)
                return undefined;
            return `${JSON.stringify(current)} was asked in place of ${JSON.stringify(first)}, the default, which ${model_engine/* SERVICE_NAMES */.Z[engine]} does not know any more.`;
        },
    };
}
const OPENERS = {
    async gemini({ geminiApiKey: apiKey = '', geminiBaseUrl: baseUrl }, today) {
        const { createGeminiModel } = await Promise.all(/* import() */[__webpack_require__.e(3094), __webpack_require__.e(4550)]).then(__webpack_require__.bind(__webpack_require__, 4550));
        return (model) => createGeminiModel({ model, apiKey, baseUrl, today });
    },
    async openai({ openaiApiKey: apiKey, openaiBaseUrl: baseUrl }, today) {
        const { createOpenAIModel } = await Promise.all(/* import() */[__webpack_require__.e(3674), __webpack_require__.e(4466)]).then(__webpack_require__.bind(__webpack_require__, 4466));
        return (model) => createOpenAIModel({ model, apiKey, baseUrl, today });
    },
};

;// CONCATENATED MODULE: ./out/js/src/commands/models/open-judges.js












const MS_PER_SECOND = 1000;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;
/**
 * Sets up who judges beside the local engine, and warns of models that the user named and that end. Throws
 * ConfigError: a prompt file that is missing or too long, prices that cannot be read, a cost limit for a model whose price
 * is not known.
 */
async function openJudges(options, { log, atATime = 1, today = (0,day/* toDay */._)(new Date()) }) {
    const engines = (0,choose_engines/* chooseEngines */.L)(options);
    const prices = await (0,read_prices/* readPrices */.R)(options.pricesFile, today);
    for (const engine of engines) {
        for (const sentence of describeEnds(engine, { options, today }))
            log.warning(sentence);
    }
    if (options.maxCost !== undefined)
        requirePrices(engines, { options, prices });
    const countTokens = await (0,token_counter/* loadTokenCounter */.Q)();
    const rules = {
        instructions: await (0,read_instructions/* readInstructions */.K)(options, countTokens),
        maxPromptTokens: options.maxPromptTokens,
        countTokens,
        retries: { maxTries: MAX_TRIES, timeoutMs: options.modelTimeout * MS_PER_SECOND, firstWaitMs: FIRST_WAIT_MS },
        prices,
        log,
    };
    return {
        engines: engines.map((engine) => setUpEngine(engine, { options, today, log })),
        askModel: options.askModel,
        deadlineMs: options.modelDeadline * MS_PER_SECOND,
        rules,
        recordings: chooseRecordings(options),
        spending: (0,spending/* startSpending */.X)(options.maxCost),
        weights: options.modelWeights,
        // All that are under way may fail of one short disturbance.
        health: (0,engine_health/* watchEngines */.b)(atATime),
    };
}
/** Where a price is not known, nobody could say when the limit is reached. */
function requirePrices(engines, { options, prices }) {
    const choices = engines.map((engine) => chooseModels(engine, options));
    const names = new Set(choices.flatMap(({ judges, qualitizer = [] }) => [judges, qualitizer].flat()));
    const unknown = [...names].filter((name) => (0,price_model/* findPrice */.vk)(name, prices) === undefined);
    if (unknown.length === 0)
        return;
    throw new errors/* ConfigError */.xL(unknown.map((name) => `max_cost needs to know what ${JSON.stringify(name)} costs; give its price in prices_file`));
}
function chooseRecordings({ record, replay, geminiApiKey, openaiApiKey, token, }) {
    const secrets = [geminiApiKey, openaiApiKey, token].filter((secret) => secret !== undefined);
    if (replay !== undefined)
        return { mode: 'replay', store: openRecordings(replay, { secrets }) };
    return record === undefined ? undefined : { mode: 'record', store: openRecordings(record, { secrets }) };
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInstructions)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


const MAX_PROMPT_FILE_BYTES = 1024 * 1024;
/** Instructions of one's own must leave room for the issue. */
const MAX_INSTRUCTION_SHARE = 0.5;
/** A user's own instructions to a model; undefined without a file. Throws ConfigError: missing, empty, too long. */
async function readInstructions({ promptFile, maxPromptTokens }, countTokens) {
    if (promptFile === undefined)
        return undefined;
    const text = (await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(promptFile, { maxBytes: MAX_PROMPT_FILE_BYTES })).trim();
    if (text === '')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${promptFile} is empty; write instructions, or leave prompt_file away`);
    const [tokens, most] = [countTokens(text), Math.floor(maxPromptTokens * MAX_INSTRUCTION_SHARE)];
    if (tokens <= most)
        return text;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${promptFile} has about ${tokens} tokens; of max_prompt_tokens (${maxPromptTokens}) it may take ${most}. Shorten it, or raise max_prompt_tokens.`);
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPrices)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _models_default_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3118);
/* harmony import */ var _models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4246);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);





const MAX_FILE_BYTES = 1024 * 1024;
const dollars = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig('must be a number').nonnegative('must not be negative');
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    input: dollars,
    output: dollars,
    cachedInput: dollars.optional(),
    cacheWrite: dollars.optional(),
    training: dollars.optional(),
}), 'must be an object of prices');
/** The built-in prices of a day with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
async function readPrices(path, today) {
    if (path === undefined)
        return (0,_models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .listPrices */ .h)(today);
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_FILE_BYTES });
    const parsed = pricesSchema.safeParse(parseJson(text, path));
    if (parsed.success)
        return { ...(0,_models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .listPrices */ .h)(today), ...parsed.data };
    const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the whole'} ${fault.message}`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}
const FORM = `Write US dollars for a million tokens: {"${_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MODELS */ .$.gemini[0]}": {"input": 0.3, "output": 2.5}}`;
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} is not JSON. ${FORM}`, { cause });
    }
}


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween),
/* harmony export */   _: () => (/* binding */ toDay)
/* harmony export */ });
const MS_PER_DAY = 24 * 60 * 60 * 1000;
function toDay(date) {
    return date.toISOString().slice(0, 10);
}
/** How many days lie between; negative where `to` is the earlier one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
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


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L6: () => (/* binding */ MODELS),
  N1: () => (/* binding */ findEnd),
  P6: () => (/* binding */ findModel)
});

;// CONCATENATED MODULE: ./out/js/src/models/ended-models.js
/** https://ai.google.dev/gemini-api/docs/deprecations, read 2026-11-10. */
const GEMINI_2 = { ends: '2026-06-01', successor: 'gemini-3.5-flash-lite' };
/** https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0, read 2026-11-17. */
const OPENAI_OF_2025 = { ends: '2026-10-23', successor: 'gpt-6-luna' };
/** Models that workflows may still name, and that answer no more: of these there is nothing to know but what comes instead. */
const ENDED_MODELS = {
    'gemini-2.0-flash': GEMINI_2,
    'gemini-2.0-flash-lite': GEMINI_2,
    'gpt-4.1-nano': OPENAI_OF_2025,
    'gpt-4o-2024-05-13': OPENAI_OF_2025,
    'gpt-4-turbo': OPENAI_OF_2025,
    'gpt-4': OPENAI_OF_2025,
    'gpt-3.5-turbo': OPENAI_OF_2025,
    'o4-mini': OPENAI_OF_2025,
    'o3-mini': OPENAI_OF_2025,
    o1: OPENAI_OF_2025,
};

;// CONCATENATED MODULE: ./out/js/src/models/gemini-models.js
/** https://ai.google.dev/gemini-api/docs/generate-content/thinking#thinking-levels */
const FROM_MINIMAL = { kind: 'level', levels: ['minimal', 'low', 'medium', 'high'] };
const FROM_LOW = { kind: 'level', levels: ['low', 'medium', 'high'] };
const FROM_LOW_TO_XHIGH = { kind: 'level', levels: ['low', 'medium', 'high', 'xhigh'] };
/** Of all Flash models since 2.5. */
const SIZE = { contextTokens: 1_048_576, maxOutputTokens: 65_536, takesSchema: true };
/** Temperatures are taken without an error, and ignored: https://ai.google.dev/gemini-api/docs/generate-content/whats-new-gemini-3.6 */
const THIRD = { ...SIZE, takesTemperature: false };
const DEPRECATIONS = 'https://ai.google.dev/gemini-api/docs/deprecations';
const PRICING = 'https://ai.google.dev/gemini-api/docs/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_OF_4 = 'price lists of @earendil-works/pi-ai 1.6.0 and LiteLLM (discussions 46238, 51436)';
/** Half of the list price until the end of the year. */
const INTRODUCTORY = [
    { input: 0.75, output: 3.75, cachedInput: 0.075, until: '2026-12-31' },
    { input: 1.5, output: 7.5, cachedInput: 0.15 },
];
const FLASH_OF_2026 = {
    ...THIRD,
    prices: INTRODUCTORY,
    thinking: FROM_LOW,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-09-23',
};
const LARGE_4 = {
    ...THIRD,
    maxOutputTokens: 32_768,
    prices: [
        { input: 2, output: 10, cachedInput: 0.1, until: '2026-11-30' },
        { input: 4, output: 20 },
    ],
    thinking: FROM_LOW,
    source: PRICING_OF_4,
    asOf: '2026-11-20',
};
/** Models of Google's Gemini API (not of Vertex AI, which has a calendar of its own). */
const GEMINI_MODELS = {
    'gemini-2.5-flash-lite': {
        ...SIZE,
        prices: [{ input: 0.1, output: 0.4, cachedInput: 0.01 }],
        thinking: { kind: 'budget', minTokens: 0 },
        takesTemperature: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-2.5-flash': {
        ...SIZE,
        prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
        training: 5,
        thinking: { kind: 'budget', minTokens: 0 },
        takesTemperature: true,
        ends: '2026-12-01',
        successor: 'gemini-3.5-flash-lite',
        isRouted: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-2.5-pro': {
        ...SIZE,
        prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
        training: 25,
        thinking: { kind: 'budget', minTokens: 128 },
        takesTemperature: true,
        ends: '2026-12-01',
        successor: 'gemini-3.8-flash',
        isRouted: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-3.1-flash-lite': {
        ...THIRD,
        prices: [{ input: 0.25, output: 1.5, cachedInput: 0.025 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS} (no end before 2027-05-07)`,
        asOf: '2026-10-22',
    },
    'gemini-3.5-flash-lite': {
        ...THIRD,
        prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-09-23',
    },
    'gemini-3.5-flash': {
        ...THIRD,
        prices: [{ input: 1.5, output: 9, cachedInput: 0.15 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-09-23',
    },
    'gemini-3.6-flash': { ...FLASH_OF_2026, thinking: FROM_MINIMAL },
    'gemini-3.7-flash': FLASH_OF_2026,
    'gemini-3.8-flash': FLASH_OF_2026,
    'gemini-4-hydrogen': {
        ...THIRD,
        prices: [{ input: 1.5, output: 7.5, cachedInput: 0.075 }],
        thinking: FROM_LOW_TO_XHIGH,
        source: PRICING_OF_4,
        asOf: '2026-11-20',
    },
    'gemini-4-neon': {
        ...THIRD,
        prices: [{ input: 3, output: 15, cachedInput: 0.15 }],
        thinking: FROM_LOW_TO_XHIGH,
        source: PRICING_OF_4,
        asOf: '2026-11-20',
    },
    'gemini-4-argon': LARGE_4,
    'gemini-4-carbon': LARGE_4,
};

// EXTERNAL MODULE: ./out/js/src/models/model-names.js
var model_names = __webpack_require__(5466);
// EXTERNAL MODULE: ./out/js/src/models/openai-models.js
var openai_models = __webpack_require__(8109);
;// CONCATENATED MODULE: ./out/js/src/models/find-model.js




/** All models of which something is known. */
const MODELS = { ...GEMINI_MODELS, ...openai_models/* OPENAI_MODELS */.e };
/**
 * What is known on a day of a model, of the model it is a release of, or that it was fine-tuned from; undefined of others.
 * Where the provider has a successor answer to the name by then, these are the successor's facts.
 */
function findModel(model, today) {
    const { own, base } = (0,model_names/* modelNames */.c)(model);
    const facts = (0,model_names/* lookUp */.T)(MODELS, [...own, ...base]);
    const isRouted = facts?.isRouted === true && facts.ends !== undefined && facts.ends <= today;
    return isRouted && facts.successor !== undefined ? findModel(facts.successor, today) : facts;
}
/** When a model ends or has ended, and what comes instead; undefined where nothing is announced or known. */
function findEnd(model) {
    const { own, base } = (0,model_names/* modelNames */.c)(model);
    for (const name of [...own, ...base]) {
        const facts = (0,model_names/* lookUp */.T)(MODELS, [name]) ?? (0,model_names/* lookUp */.T)(ENDED_MODELS, [name]);
        if (facts === undefined)
            continue;
        const { ends, successor, isRouted } = facts;
        return ends === undefined || successor === undefined ? undefined : { ends, successor, isRouted };
    }
    return undefined;
}


/***/ }),

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   c: () => (/* binding */ modelNames)
/* harmony export */ });
/** A dated or numbered release of a model has its facts: `gpt-4o-mini-2024-07-18`, `gemini-3.5-flash-lite-001`. */
const RELEASE = /-(?:\d{4}-\d{2}-\d{2}|\d{3,4}|latest|preview(?:-[\d-]+)?)$/;
const FINE_TUNED = /^ft:([^:]+):/;
/** The names under which a model may stand in a table, the most exact one first; `base` is what it was fine-tuned from. */
function modelNames(model) {
    const name = model.replace(/^models\//, '');
    const base = FINE_TUNED.exec(name)?.[1];
    return { own: withRelease(name), base: base === undefined ? [] : withRelease(base) };
}
/** What a table has under the first of these names that it knows. */
function lookUp(table, names) {
    const name = names.find((candidate) => Object.hasOwn(table, candidate));
    return name === undefined ? undefined : table[name];
}
function withRelease(name) {
    return [name, name.replace(RELEASE, '')];
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ listPrices)
/* harmony export */ });
/* harmony import */ var _find_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);

/** The list prices of a day. */
function listPrices(today) {
    const prices = {};
    for (const [name, { training, fineTuned }] of Object.entries(_find_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELS */ .L6)) {
        const price = priceOn((0,_find_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(name, today), today);
        prices[name] = training === undefined ? price : { ...price, training };
        if (fineTuned !== undefined)
            prices[`ft:${name}`] = fineTuned;
    }
    return prices;
}
function priceOn({ prices }, today) {
    const dated = prices.find(({ until }) => until === undefined || today <= until);
    const { until: _, ...price } = dated;
    return price;
}


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LAST_FINE_TUNE_DAY),
/* harmony export */   e: () => (/* binding */ OPENAI_MODELS)
/* harmony export */ });
/** The last day on which OpenAI takes a fine-tune job; of accounts that had none before 2026-05-07 it takes none at all. */
const LAST_FINE_TUNE_DAY = '2027-01-06';
/** https://developers.openai.com/api/docs/guides/reasoning; which model takes which stands on its own page. */
const FROM_NONE_TO_MAX = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh', 'max'] };
const FROM_NONE_TO_XHIGH = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh'] };
const FROM_LOW_TO_MAX = { kind: 'effort', levels: ['low', 'medium', 'high', 'xhigh', 'max'] };
const FROM_MINIMAL = { kind: 'effort', levels: ['minimal', 'low', 'medium', 'high'] };
const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0';
const PRICING = 'https://openai.com/api/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_SINCE_6_1 = 'price list of @earendil-works/pi-ai 1.6.0';
const LISTED = { source: `${PRICING}; ${DEPRECATIONS}`, asOf: '2026-11-17' };
const NEW = { source: `${PRICING_SINCE_6_1}; ${DEPRECATIONS}`, asOf: '2026-11-20' };
/** A temperature is refused unless they do not think at all. */
const THINKING = { takesTemperature: false, takesSchema: true, maxOutputTokens: 128_000 };
/** Since 5.6; more than 272,000 tokens of input cost double. */
const SINCE_5_6 = { ...THINKING, contextTokens: 1_050_000, hasPaidCache: true };
const FIFTH = { ...THINKING, contextTokens: 400_000 };
const WITHOUT_THOUGHTS = { thinking: { kind: 'none' }, takesTemperature: true, takesSchema: true };
const UNTIL_JANUARY = { ends: '2027-01-14', successor: 'gpt-6-luna' };
const UNTIL_DECEMBER = { ends: '2026-12-11', successor: 'gpt-6-luna' };
/** Models of OpenAI (not of Azure, which has a calendar of its own). */
const OPENAI_MODELS = {
    'gpt-6-luna': {
        ...SINCE_5_6,
        prices: [{ input: 0.1, output: 0.5, cachedInput: 0.01, cacheWrite: 0.125 }],
        thinking: FROM_NONE_TO_MAX,
        source: `https://developers.openai.com/api/docs/models/gpt-6-luna; ${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-17',
    },
    'gpt-6-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.2, cacheWrite: 2.5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-6-astra': {
        ...SINCE_5_6,
        prices: [{ input: 10, output: 50, cachedInput: 1, cacheWrite: 12.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...LISTED,
    },
    'gpt-6.1-terra': {
        ...SINCE_5_6,
        prices: [{ input: 1, output: 5, cachedInput: 0.05, cacheWrite: 1.25 }],
        thinking: FROM_NONE_TO_MAX,
        ...NEW,
    },
    'gpt-6.1-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-6.2-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-6.2-astra': {
        ...SINCE_5_6,
        prices: [{ input: 8, output: 40, cachedInput: 0.4, cacheWrite: 10 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-5.6-luna': {
        ...SINCE_5_6,
        prices: [{ input: 0.2, output: 1.2, cachedInput: 0.02, cacheWrite: 0.25 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.6-terra': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 12, cachedInput: 0.2, cacheWrite: 2.5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.6-sol': {
        ...SINCE_5_6,
        prices: [{ input: 4, output: 20, cachedInput: 0.4, cacheWrite: 5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.4-mini': {
        ...FIFTH,
        prices: [{ input: 0.75, output: 4.5, cachedInput: 0.075 }],
        thinking: FROM_NONE_TO_XHIGH,
        ...LISTED,
    },
    'gpt-5.4-nano': {
        ...FIFTH,
        prices: [{ input: 0.2, output: 1.25, cachedInput: 0.02 }],
        thinking: FROM_NONE_TO_XHIGH,
        ends: '2027-04-01',
        successor: 'gpt-6-luna',
        ...LISTED,
    },
    'gpt-5': {
        ...FIFTH,
        prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-mini': {
        ...FIFTH,
        prices: [{ input: 0.25, output: 2, cachedInput: 0.025 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-nano': {
        ...FIFTH,
        prices: [{ input: 0.05, output: 0.4, cachedInput: 0.005 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-4.1': {
        contextTokens: 1_047_576,
        maxOutputTokens: 32_768,
        prices: [{ input: 2, output: 8, cachedInput: 0.5 }],
        training: 25,
        fineTuned: { input: 3, output: 12 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4.1-mini': {
        contextTokens: 1_047_576,
        maxOutputTokens: 32_768,
        prices: [{ input: 0.4, output: 1.6, cachedInput: 0.1 }],
        training: 5,
        fineTuned: { input: 0.8, output: 3.2 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4o': {
        contextTokens: 128_000,
        maxOutputTokens: 16_384,
        prices: [{ input: 2.5, output: 10, cachedInput: 1.25 }],
        training: 25,
        fineTuned: { input: 3.75, output: 15 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4o-mini': {
        contextTokens: 128_000,
        maxOutputTokens: 16_384,
        prices: [{ input: 0.15, output: 0.6, cachedInput: 0.075 }],
        training: 3,
        fineTuned: { input: 0.3, output: 1.2 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
};


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   vk: () => (/* binding */ findPrice),
/* harmony export */   yc: () => (/* binding */ worstCostOf),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* unused harmony export priceTokens */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5466);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4246);



const MILLION = 1_000_000;
/** The price of a model by its name; undefined where neither it nor the model it is a release of is listed. */
function findPrice(model, prices) {
    const { own, base } = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelNames */ .c)(model);
    return ((0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(prices, own) ??
        (0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)(prices, base.map((name) => `ft:${name}`)));
}
/** Whether the price of a model is the built-in one of a day, and not one of the user's own. */
function isListed(model, { prices, today }) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(findPrice(model, prices), findPrice(model, (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .listPrices */ .h)(today)));
}
/** What a call cost in US dollars; undefined where the price of the model is not known. */
function costOf({ model, ...tokens }, prices) {
    const price = findPrice(model, prices);
    return price === undefined ? undefined : priceTokens(price, tokens);
}
/** In US dollars. What came from a cache, or went to one, has prices of its own. */
function priceTokens(price, tokens) {
    const { promptTokens, cachedTokens = 0, cacheWriteTokens = 0, completionTokens } = tokens;
    const { input, output, cachedInput = input, cacheWrite = input } = price;
    const freshTokens = Math.max(0, promptTokens - cachedTokens - cacheWriteTokens);
    const prompt = input * freshTokens + cachedInput * cachedTokens + cacheWrite * cacheWriteTokens;
    return (prompt + output * completionTokens) / MILLION;
}
/** The most that a call can cost: nothing comes from a cache, and everything goes to one. */
function worstCostOf({ model, ...tokens }, prices) {
    const price = findPrice(model, prices);
    if (price === undefined)
        return undefined;
    const { input, cacheWrite = input } = price;
    return priceTokens({ ...price, input: Math.max(input, cacheWrite) }, tokens);
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ watchEngines)
/* harmony export */ });
/** Issues in a row that an engine may fail, each after all its tries, where one is judged after the other. */
const MAX_FAILURES = 3;
/** A wrong key or model stays wrong. */
const FINAL_STATUSES = [401, 403, 404];
/** `atATime`: how many issues are judged at the same time; an engine may fail each of them three times. */
function watchEngines(atATime = 1) {
    const maxFailures = MAX_FAILURES * atATime;
    const failures = new Map();
    return {
        isAlive: (engine) => (failures.get(engine) ?? 0) < maxFailures,
        answered(engine) {
            failures.delete(engine);
        },
        failed(engine, { status }) {
            const isFinal = FINAL_STATUSES.includes(status);
            failures.set(engine, isFinal ? maxFailures : (failures.get(engine) ?? 0) + 1);
        },
    };
}


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  Nv: () => (/* binding */ recordingSchema),
  qQ: () => (/* binding */ replayModels),
  F1: () => (/* binding */ toRecording)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/verdict/verdict.js
/** The history alone was sure; nothing is there to judge; the issue is closed; the run may spend no more. */
const NOT_ASKED_REASONS = ['sure', 'says-nothing', 'closed', 'cost-limit'];

;// CONCATENATED MODULE: ./out/js/src/verdict/recording.js




const callSchema = schemas/* object */.Ikc({
    part: schemas/* enum */.k5n(['everything', 'quality', 'categories']),
    model: schemas/* string */.YjP(),
    /** For people who compare prompts; an answer to the same prompt is not asked for again. */
    system: schemas/* string */.YjP(),
    user: schemas/* string */.YjP(),
    schema: schemas/* unknown */.L5J(),
    answer: schemas/* object */.Ikc({
        text: schemas/* string */.YjP(),
        finish: schemas/* enum */.k5n(['done', 'length', 'refusal', 'blocked', 'empty']),
        promptTokens: schemas/* number */.aig().nonnegative(),
        /** Absent where there are none. */
        cachedTokens: schemas/* number */.aig().nonnegative().optional(),
        cacheWriteTokens: schemas/* number */.aig().nonnegative().optional(),
        completionTokens: schemas/* number */.aig().nonnegative(),
    }),
});
const noteSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not-asked'), because: schemas/* enum */.k5n(NOT_ASKED_REASONS), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['failed', 'stand-in']), text: schemas/* string */.YjP() }),
]);
const recordingSchema = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(1),
    issue: schemas/* int */.Whr().positive(),
    /** Whose calls these are; null where no model could answer. */
    engine: schemas/* enum */.k5n(['gemini', 'openai']).nullable(),
    /** Numbers of the issues that were found to be similar, most similar first. */
    retrieved: schemas/* array */.YOg(schemas/* int */.Whr()),
    calls: schemas/* array */.YOg(callSchema),
    /** Answers that led to no verdict, of every engine that was asked: they were paid all the same. */
    unused: schemas/* array */.YOg(schemas/* object */.Ikc({
        model: schemas/* string */.YjP(),
        promptTokens: schemas/* number */.aig().nonnegative(),
        completionTokens: schemas/* number */.aig().nonnegative(),
        /** The whole of it, so that a run that goes on need not ask again; absent in older recordings. */
        call: callSchema.optional(),
    }))
        .default([]),
    /** What failed, or why no model was asked. */
    notes: schemas/* array */.YOg(noteSchema).default([]),
});
function toRecording(facts) {
    const { issue, engine = null, retrieved, notes } = facts;
    const used = facts.calls.filter((call) => call.engine === engine);
    const unused = facts.calls
        .filter((call) => call.engine !== engine)
        .map((call) => {
        const { promptTokens, completionTokens } = call.answer;
        return { model: call.model, promptTokens, completionTokens, call: toRecordedCall(call) };
    });
    return {
        format: 1,
        issue,
        engine,
        retrieved: [...retrieved],
        calls: used.map(toRecordedCall),
        unused,
        notes: [...notes],
    };
}
function toRecordedCall({ part, model, prompt, answer }) {
    return { part, model, ...prompt, answer };
}
/** The recorded answer to a question; undefined where this model was asked something else, or did not end its answer. */
function recall({ calls, unused }, { model, request }) {
    const { system, user } = request;
    const kept = [...calls, ...unused.flatMap(({ call }) => call ?? [])];
    const same = kept.find((call) => call.model === model && call.system === system && call.user === user);
    return same?.answer.finish === 'done' ? same.answer : undefined;
}
/** Models that give the recorded answers again, in their order. Each throws ServiceError when there is none left. */
function replayModels(engine, { calls }) {
    const rest = [...calls];
    const modelNamed = (name) => ({
        engine,
        name,
        limits: { maxEnumValues: Number.POSITIVE_INFINITY },
        async answer() {
            const next = rest.shift();
            if (next !== undefined)
                return next.answer;
            const message = 'The recording holds no further answer; it was made with another program or another index.';
            throw new errors/* ServiceError */._7(message, { service: model_engine/* SERVICE_NAMES */.Z[engine], retryable: false });
        },
    });
    const [first, last] = [calls[0], calls.at(-1)].map((call) => call?.model ?? 'recorded');
    return { judge: modelNamed(last), qualitizer: modelNamed(first) };
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ startSpending)
/* harmony export */ });
/** Without a limit everything may be spent. */
function startSpending(limit = Number.POSITIVE_INFINITY) {
    let spent = 0;
    let setAside = 0;
    let callsUnderWay = 0;
    let isExhausted = false;
    let waiting = [];
    return {
        total: () => spent,
        async setAside(worst) {
            while (isExhausted || spent + setAside + worst > limit) {
                isExhausted ||= spent + worst > limit;
                if (isExhausted)
                    return false;
                await new Promise((resolve) => waiting.push(resolve));
            }
            setAside += worst;
            callsUnderWay++;
            return true;
        },
        settle({ worst, cost }) {
            callsUnderWay--;
            // A sum that is taken apart again may leave a rest of rounding.
            setAside = callsUnderWay === 0 ? 0 : setAside - worst;
            spent += cost;
            const woken = waiting;
            waiting = [];
            for (const wake of woken)
                wake();
        },
    };
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadTokenCounter),
/* harmony export */   m: () => (/* binding */ countInPieces)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Long runs without a space take a tokenizer quadratic time; pieces of this many characters keep it linear. */
const PIECE_CHARS = 256;
/** What stands for a special token (`<|endoftext|>`) in an issue is text like any other. */
const AS_TEXT = { disallowedSpecial: new Set() };
/**
 * Loads the tokenizer of OpenAI's newer models (o200k). Other models split text a little differently: what it says of
 * theirs is an estimate. A text longer than a piece may be counted a percent too high, never too low by more than that.
 */
async function loadTokenCounter() {
    return countInPieces((await Promise.all(/* import() */[__webpack_require__.e(2626), __webpack_require__.e(3877)]).then(__webpack_require__.bind(__webpack_require__, 3877))).countTokens);
}
/** Counts piece by piece with a tokenizer of gpt-tokenizer, special tokens as text. */
function countInPieces(countTokens) {
    return (text) => {
        let tokens = 0;
        for (let rest = text; rest !== '';) {
            const piece = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(rest, PIECE_CHARS);
            tokens += countTokens(piece, AS_TEXT);
            rest = rest.slice(piece.length);
        }
        return tokens;
    };
}


/***/ })

};
