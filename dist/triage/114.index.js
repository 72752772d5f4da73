export const id = 114;
export const ids = [114];
export const modules = {

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudges: () => (/* binding */ openJudges)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/verdict/recording.js
var recording = __webpack_require__(778);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/ensure-folder.js


/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
async function ensureFolder(path) {
    try {
        await (0,promises_.mkdir)(path, { recursive: true });
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Writes a file so that a reader sees the old content or the new one, never a part: under another name beside it,
 * flushed to disk, then renamed. A link is followed, and what is not a file (`/dev/stdout`, a pipe) is written to
 * directly. Throws ConfigError: folder missing, no permission, the path is a folder, disk full.
 */
async function writeFileAtomically(path, content) {
    try {
        const existing = await (0,promises_.stat)(path).catch(ignoreMissing);
        if (existing !== undefined && !existing.isFile()) {
            await (0,promises_.writeFile)(path, content);
            return;
        }
        const target = existing === undefined ? path : await (0,promises_.realpath)(path);
        const unfinished = `${target}.writing-${process.pid}`;
        try {
            await writeFlushed(unfinished, content);
            await (0,promises_.rename)(unfinished, target);
        }
        finally {
            await (0,promises_.rm)(unfinished, { force: true });
        }
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
async function writeFlushed(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
        await file.writeFile(content);
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}

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
            throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is not a recording of issue #${issueNumber}. Make it anew with --record.`);
        },
        async write(recording) {
            await ensureFolder(folder);
            const text = JSON.stringify(recording, undefined, 2);
            const safe = secrets.reduce((kept, secret) => kept.replaceAll(inJson(secret), '***'), text);
            await writeFileAtomically(pathOf(recording.issue), `${safe}\n`);
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
        throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is not JSON. Make the recording anew with --record.`, { cause });
    }
}

// EXTERNAL MODULE: ./out/js/src/verdict/engine-health.js
var engine_health = __webpack_require__(9986);
// EXTERNAL MODULE: ./out/js/src/verdict/price-model.js
var price_model = __webpack_require__(9060);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
;// CONCATENATED MODULE: ./out/js/src/verdict/token-counter.js

/** Long runs without a space take a tokenizer quadratic time; pieces of this many characters keep it linear. */
const PIECE_CHARS = 256;
/** What stands for a special token (`<|endoftext|>`) in an issue is text like any other. */
const AS_TEXT = { disallowedSpecial: new Set() };
/**
 * Loads the tokenizer of OpenAI's newer models (o200k). Other models split text a little differently: what it says of
 * theirs is an estimate. A text longer than a piece may be counted a percent too high, never too low by more than that.
 */
async function loadTokenCounter() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 5359));
    return (text) => {
        let tokens = 0;
        for (let rest = text; rest !== '';) {
            const piece = (0,clean_text/* cutText */.IN)(rest, PIECE_CHARS);
            tokens += countTokens(piece, AS_TEXT);
            rest = rest.slice(piece.length);
        }
        return tokens;
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/choose-engines.js
var choose_engines = __webpack_require__(6563);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./out/js/src/verdict/model-prices.js
/** When the prices below were last read from the public lists. They change: an own list takes their place by name. */
const PRICES_AS_OF = '2025-08';
/**
 * Standard list prices for text, https://openai.com/api/pricing and https://ai.google.dev/gemini-api/docs/pricing
 * (prompts of up to 200,000 tokens). `ft:` stands for models fine-tuned from one.
 */
const MODEL_PRICES = {
    'gemini-2.5-pro': { input: 1.25, output: 10 },
    'gemini-2.5-flash': { input: 0.3, output: 2.5 },
    'gemini-2.5-flash-lite': { input: 0.1, output: 0.4 },
    'gemini-2.0-flash': { input: 0.1, output: 0.4 },
    'gemini-2.0-flash-lite': { input: 0.075, output: 0.3 },
    'gpt-5': { input: 1.25, output: 10 },
    'gpt-5-mini': { input: 0.25, output: 2 },
    'gpt-5-nano': { input: 0.05, output: 0.4 },
    'gpt-4.1': { input: 2, output: 8 },
    'gpt-4.1-mini': { input: 0.4, output: 1.6 },
    'gpt-4.1-nano': { input: 0.1, output: 0.4 },
    'gpt-4o': { input: 2.5, output: 10 },
    'gpt-4o-mini': { input: 0.15, output: 0.6 },
    'o4-mini': { input: 1.1, output: 4.4 },
    'gpt-3.5-turbo': { input: 0.5, output: 1.5 },
    'ft:gpt-4.1': { input: 3, output: 12 },
    'ft:gpt-4.1-mini': { input: 0.8, output: 3.2 },
    'ft:gpt-4.1-nano': { input: 0.2, output: 0.8 },
    'ft:gpt-4o': { input: 3.75, output: 15 },
    'ft:gpt-4o-mini': { input: 0.3, output: 1.2 },
    'ft:gpt-3.5-turbo': { input: 3, output: 6 },
};

;// CONCATENATED MODULE: ./out/js/src/commands/read-prices.js




const MAX_FILE_BYTES = 1024 * 1024;
const dollars = schemas/* number */.aig('must be a number').nonnegative('must not be negative');
const pricesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ input: dollars, output: dollars }), 'must be an object of prices');
/** The built-in prices with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
async function readPrices(path) {
    if (path === undefined)
        return MODEL_PRICES;
    const text = await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_FILE_BYTES });
    const parsed = pricesSchema.safeParse(read_prices_parseJson(text, path));
    if (parsed.success)
        return { ...MODEL_PRICES, ...parsed.data };
    const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the whole'} ${fault.message}`);
    throw new errors/* ConfigError */.xL(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}
const FORM = 'Write US dollars for a million tokens: {"gemini-2.5-flash": {"input": 0.3, "output": 2.5}}';
function read_prices_parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL(`${path} is not JSON. ${FORM}`, { cause });
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/open-judges.js








const MS_PER_SECOND = 1000;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;
const MAX_PROMPT_FILE_BYTES = 1024 * 1024;
/** Instructions of one's own must leave room for the issue. */
const MAX_INSTRUCTION_SHARE = 0.5;
/**
 * Sets up who judges beside the local engine. Throws ConfigError: a prompt file that is missing or too long, prices that
 * cannot be read, a cost limit for a model whose price is not known.
 */
async function openJudges(options, log) {
    const engines = (0,choose_engines/* chooseEngines */.L)(options);
    const prices = await readPrices(options.pricesFile);
    if (options.maxCost !== undefined)
        requirePrices(engines, { options, prices });
    const countTokens = await loadTokenCounter();
    const rules = {
        instructions: await readInstructions(options, countTokens),
        maxPromptTokens: options.maxPromptTokens,
        countTokens,
        retries: { maxTries: MAX_TRIES, timeoutMs: options.modelTimeout * MS_PER_SECOND, firstWaitMs: FIRST_WAIT_MS },
        prices,
        maxCost: options.maxCost,
        log,
    };
    return {
        engines: engines.map((engine) => setUp(engine, options)),
        askModel: options.askModel,
        deadlineMs: options.modelDeadline * MS_PER_SECOND,
        rules,
        recordings: chooseRecordings(options),
        spending: startSpending(),
        health: (0,engine_health/* watchEngines */.b)(),
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
    const { createGeminiModel } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 4550));
    return { judge: createGeminiModel({ model: geminiModel, apiKey: geminiApiKey, baseUrl: geminiBaseUrl }) };
}
async function openOpenAI(options) {
    const { createOpenAIModel } = await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 4145));
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
    const unknown = [...names].filter((name) => (0,price_model/* findPrice */.v)(name, prices) === undefined);
    if (unknown.length === 0)
        return;
    throw new errors/* ConfigError */.xL(unknown.map((name) => `max_cost needs to know what ${JSON.stringify(name)} costs; give its price in prices_file`));
}
async function readInstructions({ promptFile, maxPromptTokens }, countTokens) {
    if (promptFile === undefined)
        return undefined;
    const text = (await (0,read_file/* readTextFile */.G)(promptFile, { maxBytes: MAX_PROMPT_FILE_BYTES })).trim();
    if (text === '')
        throw new errors/* ConfigError */.xL(`${promptFile} is empty; write instructions, or leave prompt_file away`);
    const [tokens, most] = [countTokens(text), Math.floor(maxPromptTokens * MAX_INSTRUCTION_SHARE)];
    if (tokens <= most)
        return text;
    throw new errors/* ConfigError */.xL(`${promptFile} has about ${tokens} tokens; of max_prompt_tokens (${maxPromptTokens}) it may take ${most}. Shorten it, or raise max_prompt_tokens.`);
}
function chooseRecordings({ record, replay, geminiApiKey, openaiApiKey, token, }) {
    const secrets = [geminiApiKey, openaiApiKey, token].filter((secret) => secret !== undefined);
    if (replay !== undefined)
        return { mode: 'replay', store: openRecordings(replay, { secrets }) };
    return record === undefined ? undefined : { mode: 'record', store: openRecordings(record, { secrets }) };
}
function startSpending() {
    let dollars = 0;
    return {
        total: () => dollars,
        add(cost) {
            dollars += cost;
        },
    };
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ watchEngines)
/* harmony export */ });
/** Issues in a row that an engine may fail, each after all its tries. */
const MAX_FAILURES = 3;
/** A wrong key or model stays wrong. */
const FINAL_STATUSES = [401, 403, 404];
function watchEngines() {
    const failures = new Map();
    return {
        isAlive: (engine) => (failures.get(engine) ?? 0) < MAX_FAILURES,
        answered(engine) {
            failures.delete(engine);
        },
        failed(engine, { status }) {
            const isFinal = FINAL_STATUSES.includes(status);
            failures.set(engine, isFinal ? MAX_FAILURES : (failures.get(engine) ?? 0) + 1);
        },
    };
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findPrice),
/* harmony export */   w: () => (/* binding */ priceTokens)
/* harmony export */ });
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
/** In US dollars. */
function priceTokens(price, tokens) {
    return (price.input * tokens.prompt + price.output * tokens.completion) / MILLION;
}
function own(prices, name) {
    return Object.hasOwn(prices, name) ? prices[name] : undefined;
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ toRecording),
/* harmony export */   Nv: () => (/* binding */ recordingSchema),
/* harmony export */   xb: () => (/* binding */ replayModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _chat_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);



const callSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['everything', 'quality', 'categories']),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** For people who compare prompts; nothing reads them again. */
    system: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['done', 'length', 'refusal', 'blocked', 'empty']),
        promptTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
        completionTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    }),
});
const recordingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Whose calls these are; null where no model could answer. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gemini', 'openai']).nullable(),
    /** Numbers of the issues that were found to be similar, most similar first. */
    retrieved: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(callSchema),
});
function toRecording(facts) {
    const { issue, engine = null, retrieved } = facts;
    const calls = facts.calls.map(({ part, model, prompt, answer }) => ({ part, model, ...prompt, answer }));
    return { format: 1, issue, engine, retrieved: [...retrieved], calls };
}
/** A model that gives the recorded answers again, in their order. Throws ServiceError when there is none left. */
function replayModel(engine, { calls }) {
    const rest = [...calls];
    return {
        engine,
        name: calls[0]?.model ?? 'recorded',
        limits: { maxEnumValues: Number.POSITIVE_INFINITY },
        async answer() {
            const next = rest.shift();
            if (next !== undefined)
                return next.answer;
            const message = 'The recording holds no further answer; it was made with another program or another index.';
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(message, { service: _chat_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_NAMES */ .Z[engine], retryable: false });
        },
    };
}


/***/ })

};
