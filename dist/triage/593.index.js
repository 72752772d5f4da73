export const id = 593;
export const ids = [593];
export const modules = {

/***/ 5462:
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
;// CONCATENATED MODULE: ./out/js/src/models/openai-models.js
/** The last day on which OpenAI takes a fine-tune job; of accounts that had none before 2026-05-07 it takes none at all. */
const LAST_FINE_TUNE_DAY = '2027-01-06';
/** https://developers.openai.com/api/docs/guides/reasoning; which model takes which stands on its own page. */
const FROM_NONE_TO_MAX = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh', 'max'] };
const FROM_NONE_TO_XHIGH = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh'] };
const FROM_LOW_TO_MAX = { kind: 'effort', levels: ['low', 'medium', 'high', 'xhigh', 'max'] };
const openai_models_FROM_MINIMAL = { kind: 'effort', levels: ['minimal', 'low', 'medium', 'high'] };
const openai_models_DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0';
const openai_models_PRICING = 'https://openai.com/api/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_SINCE_6_1 = 'price list of @earendil-works/pi-ai 1.6.0';
const LISTED = { source: `${openai_models_PRICING}; ${openai_models_DEPRECATIONS}`, asOf: '2026-11-17' };
const NEW = { source: `${PRICING_SINCE_6_1}; ${openai_models_DEPRECATIONS}`, asOf: '2026-11-20' };
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
        source: `https://developers.openai.com/api/docs/models/gpt-6-luna; ${openai_models_PRICING}; ${openai_models_DEPRECATIONS}`,
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
        thinking: openai_models_FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-mini': {
        ...FIFTH,
        prices: [{ input: 0.25, output: 2, cachedInput: 0.025 }],
        thinking: openai_models_FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-nano': {
        ...FIFTH,
        prices: [{ input: 0.05, output: 0.4, cachedInput: 0.005 }],
        thinking: openai_models_FROM_MINIMAL,
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

;// CONCATENATED MODULE: ./out/js/src/models/find-model.js




/** All models of which something is known. */
const MODELS = { ...GEMINI_MODELS, ...OPENAI_MODELS };
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
/* harmony import */ var _find_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5462);

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

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   vk: () => (/* binding */ findPrice),
/* harmony export */   yc: () => (/* binding */ worstCostOf)
/* harmony export */ });
/* unused harmony exports isListed, priceTokens */
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
    return isDeepStrictEqual(findPrice(model, prices), findPrice(model, listPrices(today)));
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


/***/ })

};
