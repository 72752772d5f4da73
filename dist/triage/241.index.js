export const id = 241;
export const ids = [241];
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

/***/ 9241:
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
    return countInPieces((await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 5359))).countTokens);
}
/** Counts piece by piece with a tokenizer of gpt-tokenizer, special tokens as text. */
function countInPieces(countTokens) {
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

// EXTERNAL MODULE: ./out/js/src/commands/models/choose-engines.js
var choose_engines = __webpack_require__(7122);
// EXTERNAL MODULE: ./out/js/src/models/default-models.js
var default_models = __webpack_require__(3118);
// EXTERNAL MODULE: ./out/js/src/models/find-model.js + 3 modules
var find_model = __webpack_require__(5462);
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

;// CONCATENATED MODULE: ./out/js/src/commands/models/read-instructions.js


const MAX_PROMPT_FILE_BYTES = 1024 * 1024;
/** Instructions of one's own must leave room for the issue. */
const MAX_INSTRUCTION_SHARE = 0.5;
/** A user's own instructions to a model; undefined without a file. Throws ConfigError: missing, empty, too long. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/models/model-prices.js
var model_prices = __webpack_require__(4246);
;// CONCATENATED MODULE: ./out/js/src/commands/models/read-prices.js





const MAX_FILE_BYTES = 1024 * 1024;
const dollars = schemas/* number */.aig('must be a number').nonnegative('must not be negative');
const pricesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    input: dollars,
    output: dollars,
    cachedInput: dollars.optional(),
    cacheWrite: dollars.optional(),
    training: dollars.optional(),
}), 'must be an object of prices');
/** The built-in prices of a day with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
async function readPrices(path, today) {
    if (path === undefined)
        return (0,model_prices/* listPrices */.h)(today);
    const text = await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_FILE_BYTES });
    const parsed = pricesSchema.safeParse(read_prices_parseJson(text, path));
    if (parsed.success)
        return { ...(0,model_prices/* listPrices */.h)(today), ...parsed.data };
    const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the whole'} ${fault.message}`);
    throw new errors/* ConfigError */.xL(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}
const FORM = `Write US dollars for a million tokens: {"${default_models/* DEFAULT_MODELS */.$.gemini[0]}": {"input": 0.3, "output": 2.5}}`;
function read_prices_parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL(`${path} is not JSON. ${FORM}`, { cause });
    }
}

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
        const { createGeminiModel } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 4550));
        return (model) => createGeminiModel({ model, apiKey, baseUrl, today });
    },
    async openai({ openaiApiKey: apiKey, openaiBaseUrl: baseUrl }, today) {
        const { createOpenAIModel } = await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
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
    const prices = await readPrices(options.pricesFile, today);
    for (const engine of engines) {
        for (const sentence of describeEnds(engine, { options, today }))
            log.warning(sentence);
    }
    if (options.maxCost !== undefined)
        requirePrices(engines, { options, prices });
    const countTokens = await loadTokenCounter();
    const rules = {
        instructions: await readInstructions(options, countTokens),
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


/***/ })

};
