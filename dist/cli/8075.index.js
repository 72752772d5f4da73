export const id = 8075;
export const ids = [8075];
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

/***/ 8075:
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

// EXTERNAL MODULE: ./out/js/src/verdict/engine-health.js
var engine_health = __webpack_require__(9986);
// EXTERNAL MODULE: ./out/js/src/verdict/price-model.js
var price_model = __webpack_require__(9060);
// EXTERNAL MODULE: ./out/js/src/verdict/spending.js
var spending = __webpack_require__(4669);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
// EXTERNAL MODULE: ./out/js/src/commands/models/choose-engines.js
var choose_engines = __webpack_require__(7122);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-instructions.js
var read_instructions = __webpack_require__(4291);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-prices.js
var read_prices = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/js/src/commands/models/open-judges.js









const MS_PER_SECOND = 1000;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;
/**
 * Sets up who judges beside the local engine. `atATime` says how many issues are judged at the same time. Throws
 * ConfigError: a prompt file that is missing or too long, prices that cannot be read, a cost limit for a model whose price
 * is not known.
 */
async function openJudges(options, { log, atATime = 1 }) {
    const engines = (0,choose_engines/* chooseEngines */.L)(options);
    const prices = await (0,read_prices/* readPrices */.R)(options.pricesFile);
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
        engines: engines.map((engine) => setUp(engine, options)),
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
/** The SDKs are loaded when a model is first asked. */
function setUp(engine, options) {
    let models;
    const open = engine === 'gemini' ? openGemini : openOpenAI;
    return {
        engine,
        open() {
            models ??= open(options);
            return models;
        },
    };
}
async function openGemini({ geminiModel, geminiApiKey = '', geminiBaseUrl }) {
    const { createGeminiModel } = await Promise.all(/* import() */[__webpack_require__.e(3094), __webpack_require__.e(4550)]).then(__webpack_require__.bind(__webpack_require__, 4550));
    return { judge: createGeminiModel({ model: geminiModel, apiKey: geminiApiKey, baseUrl: geminiBaseUrl }) };
}
async function openOpenAI(options) {
    const { createOpenAIModel } = await Promise.all(/* import() */[__webpack_require__.e(3674), __webpack_require__.e(4145)]).then(__webpack_require__.bind(__webpack_require__, 4145));
    const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiModel, openaiQualitizerModel = openaiModel } = options;
    const create = (model) => createOpenAIModel({ model, apiKey, baseUrl });
    const judge = create(openaiModel);
    return { judge, qualitizer: openaiQualitizerModel === openaiModel ? judge : create(openaiQualitizerModel) };
}
/** Where a price is not known, nobody could say when the limit is reached. */
function requirePrices(engines, { options, prices }) {
    const { geminiModel, openaiModel, openaiQualitizerModel = openaiModel } = options;
    const models = { gemini: [geminiModel], openai: [openaiModel, openaiQualitizerModel] };
    const names = new Set(engines.flatMap((engine) => models[engine]));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _verdict_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);




const MAX_FILE_BYTES = 1024 * 1024;
const dollars = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig('must be a number').nonnegative('must not be negative');
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ input: dollars, output: dollars, training: dollars.optional() }), 'must be an object of prices');
/** The built-in prices with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
async function readPrices(path) {
    if (path === undefined)
        return _verdict_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_PRICES */ .j;
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_FILE_BYTES });
    const parsed = pricesSchema.safeParse(parseJson(text, path));
    if (parsed.success)
        return { ..._verdict_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_PRICES */ .j, ...parsed.data };
    const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the whole'} ${fault.message}`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}
const FORM = 'Write US dollars for a million tokens: {"gemini-2.5-flash": {"input": 0.3, "output": 2.5}}';
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${path} is not JSON. ${FORM}`, { cause });
    }
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

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PRICES_AS_OF),
/* harmony export */   j: () => (/* binding */ MODEL_PRICES)
/* harmony export */ });
/** When the prices below were last read from the public lists. They change: an own list takes their place by name. */
const PRICES_AS_OF = '2025-08';
/**
 * Standard list prices for text, https://openai.com/api/pricing and https://ai.google.dev/gemini-api/docs/pricing
 * (prompts of up to 200,000 tokens); training of Gemini: https://cloud.google.com/vertex-ai/generative-ai/pricing. `ft:`
 * stands for models fine-tuned from one.
 */
const MODEL_PRICES = {
    'gemini-2.5-pro': { input: 1.25, output: 10, training: 25 },
    'gemini-2.5-flash': { input: 0.3, output: 2.5, training: 5 },
    'gemini-2.5-flash-lite': { input: 0.1, output: 0.4, training: 1.5 },
    'gemini-2.0-flash': { input: 0.1, output: 0.4, training: 3 },
    'gemini-2.0-flash-lite': { input: 0.075, output: 0.3, training: 1 },
    'gpt-5': { input: 1.25, output: 10 },
    'gpt-5-mini': { input: 0.25, output: 2 },
    'gpt-5-nano': { input: 0.05, output: 0.4 },
    'gpt-4.1': { input: 2, output: 8, training: 25 },
    'gpt-4.1-mini': { input: 0.4, output: 1.6, training: 5 },
    'gpt-4.1-nano': { input: 0.1, output: 0.4, training: 1.5 },
    'gpt-4o': { input: 2.5, output: 10, training: 25 },
    'gpt-4o-mini': { input: 0.15, output: 0.6, training: 3 },
    'o4-mini': { input: 1.1, output: 4.4 },
    'gpt-3.5-turbo': { input: 0.5, output: 1.5, training: 8 },
    'ft:gpt-4.1': { input: 3, output: 12 },
    'ft:gpt-4.1-mini': { input: 0.8, output: 3.2 },
    'ft:gpt-4.1-nano': { input: 0.2, output: 0.8 },
    'ft:gpt-4o': { input: 3.75, output: 15 },
    'ft:gpt-4o-mini': { input: 0.3, output: 1.2 },
    'ft:gpt-3.5-turbo': { input: 3, output: 6 },
};


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   vk: () => (/* binding */ findPrice),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* unused harmony export priceTokens */
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

/** A dated or numbered release of a model has its price: `gpt-4o-mini-2024-07-18`, `gemini-2.0-flash-001`. */
const RELEASE = /-(?:\d{4}-\d{2}-\d{2}|\d{3,4}|latest|preview(?:-[\d-]+)?)$/;
const FINE_TUNED = /^ft:([^:]+):/;
const MILLION = 1_000_000;
/** The price of a model by its name; undefined where neither it nor the model it is a release of is listed. */
function findPrice(model, prices) {
    const name = model.replace(/^models\//, '');
    const base = FINE_TUNED.exec(name)?.[1];
    const candidates = base === undefined ? [name] : [name, `ft:${base}`];
    for (const candidate of candidates) {
        const price = own(prices, candidate) ?? own(prices, candidate.replace(RELEASE, ''));
        if (price !== undefined)
            return price;
    }
    return undefined;
}
/** Whether the price of a model is the built-in one, of `PRICES_AS_OF`, and not one of the user's own. */
function isListed(model, prices) {
    return findPrice(model, prices) === findPrice(model, _model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_PRICES */ .j);
}
/** What a call cost in US dollars; undefined where the price of the model is not known. */
function costOf(call, prices) {
    const price = findPrice(call.model, prices);
    if (price === undefined)
        return undefined;
    return priceTokens(price, { prompt: call.promptTokens, completion: call.completionTokens });
}
/** In US dollars. */
function priceTokens(price, tokens) {
    return (price.input * tokens.prompt + price.output * tokens.completion) / MILLION;
}
function own(prices, name) {
    return Object.hasOwn(prices, name) ? prices[name] : undefined;
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
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/verdict/chat-model.js
var chat_model = __webpack_require__(8599);
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
        completionTokens: schemas/* number */.aig().nonnegative(),
    }),
});
const noteSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not-asked'), because: schemas/* enum */.k5n(NOT_ASKED_REASONS), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), text: schemas/* string */.YjP() }),
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
            throw new errors/* ServiceError */._7(message, { service: chat_model/* SERVICE_NAMES */.Z[engine], retryable: false });
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
