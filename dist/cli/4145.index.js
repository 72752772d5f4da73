export const id = 4145;
export const ids = [4145];
export const modules = {

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   hd: () => (/* binding */ saysTooLong),
/* harmony export */   iW: () => (/* binding */ modelFailure),
/* harmony export */   ss: () => (/* binding */ quoteService),
/* harmony export */   t0: () => (/* binding */ saysWrongKey)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6772);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _verdict_chat_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const MAX_QUOTED_CHARS = 160;
/** https://platform.openai.com/docs/guides/error-codes, https://ai.google.dev/gemini-api/docs/troubleshooting; any 5xx too. */
const RETRYABLE = new Set([408, 409, 429]);
const TOO_LONG = /context.{0,20}(?:length|window|size)|maximum context|(?:prompt|input).{0,40}too (?:long|large)|too many tokens|token count.{0,30}exceeds|exceeds.{0,40}token/i;
const WRONG_KEY = /api.?key (?:not valid|expired|not found)|API_KEY_INVALID|(?:invalid|incorrect) api key/i;
/** The monthly budget, not the pace: waiting does not help. */
const NO_CREDIT = /insufficient_quota|exceeded your current quota|billing/i;
/** Turns a failed call into the one error that says what happened and what to do next. */
function modelFailure(endpoint, failure) {
    const { status, retryAfterMs, cause, said } = failure;
    const isSpent = status === 429 && NO_CREDIT.test(said) && retryAfterMs === undefined;
    const isRetryable = status === undefined || status >= 500 || (RETRYABLE.has(status) && !isSpent) || status < 300;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(explain(endpoint, failure), {
        service: _verdict_chat_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_NAMES */ .Z[endpoint.engine],
        retryable: isRetryable,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        cause,
    });
}
/** Whether the service says that the prompt is longer than the model takes. */
function saysTooLong(said) {
    return TOO_LONG.test(said);
}
/** Whether a 400 is about the key; Gemini answers so to a wrong one. */
function saysWrongKey(said) {
    return WRONG_KEY.test(said);
}
function explain(endpoint, { status, said, isTimeout }) {
    const service = serviceName(endpoint);
    const { engine, model } = endpoint;
    const quoted = quoteService(said, endpoint.apiKey);
    if (isTimeout === true)
        return `${service} did not answer in time. model_timeout and model_deadline say how long it may take.`;
    if (status === undefined)
        return `${service} cannot be reached, or broke the connection: ${quoted}. Check the address and the network.`;
    if (status < 300)
        return `${service} answered something other than its API does (${status}). Check the address.`;
    if (status === 401 || status === 403 || (status === 400 && saysWrongKey(said))) {
        return `${service} does not accept the key (${status}): ${quoted}. Check ${engine}_api_key, or ${engine.toUpperCase()}_API_KEY.`;
    }
    if (status === 404)
        return `${service} does not know the model ${JSON.stringify(model)} (404): ${quoted}. Check ${endpoint.modelSetting ?? `${engine}_model`}.`;
    if (saysTooLong(said))
        return `The prompt is too long for the model ${JSON.stringify(model)} (${status}): ${quoted}. Lower max_prompt_tokens.`;
    if (status === 429)
        return `${service} takes no more requests for now (429, rate limit or quota): ${quoted}.`;
    if (status >= 500 || RETRYABLE.has(status))
        return `${service} failed (${status}): ${quoted}.`;
    return `${service} did not accept the request (${status}): ${quoted}.`;
}
/** How people call the service, or the server in its place. */
function serviceName({ engine, baseUrl }) {
    const origin = baseUrl === undefined ? undefined : URL.parse(baseUrl)?.origin;
    return origin === undefined ? _verdict_chat_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_NAMES */ .Z[engine] : `The model server at ${origin}`;
}
/** The service's own words on one line, clipped, without the key; it may repeat what an issue says. */
function quoteService(said, apiKey) {
    const safe = apiKey === undefined || apiKey === '' ? said : said.replaceAll(apiKey, '***');
    const line = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSummary */ .K)(safe), MAX_QUOTED_CHARS).replace(/[.\s]+$/, '');
    return line === '' ? 'no reason given' : line;
}


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ OPENAI_BASE_URL),
/* harmony export */   s: () => (/* binding */ createOpenAIClient)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);

const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/** The SDK insists on a key; this one is never sent. */
const NO_KEY = 'none';
/** Without the SDK's own retries, log and key for administrators. */
function createOpenAIClient({ apiKey, baseUrl }) {
    return new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        apiKey: apiKey ?? NO_KEY,
        adminAPIKey: null,
        baseURL: baseUrl ?? OPENAI_BASE_URL,
        maxRetries: 0,
        logLevel: 'off',
        ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
    });
}


/***/ }),

/***/ 4145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenAIModel: () => (/* binding */ createOpenAIModel)
});

// EXTERNAL MODULE: ./out/js/src/verdict/to-json-schema.js
var to_json_schema = __webpack_require__(2095);
// EXTERNAL MODULE: ./out/js/src/adapters/models/model-failure.js
var model_failure = __webpack_require__(6733);
// EXTERNAL MODULE: ./out/js/src/adapters/openai/create-openai-client.js
var create_openai_client = __webpack_require__(912);
;// CONCATENATED MODULE: ./out/js/src/adapters/openai/dialect.js

const SIMPLER_FORMAT = { schema: 'json', json: 'text' };
/** What is tried first. Servers of others have known `max_tokens` for longer. */
function firstDialect(isOwnServer) {
    return { format: 'schema', tokensField: isOwnServer ? 'max_completion_tokens' : 'max_tokens', hasTemperature: true };
}
/**
 * What to try after the server refused a request with 400 or 422 and said why; undefined where no other way of asking
 * would help. Every step gives something up, so there is an end.
 */
function nextDialect(dialect, said, first) {
    if ((0,model_failure/* saysTooLong */.hd)(said) || (0,model_failure/* saysWrongKey */.t0)(said))
        return undefined;
    if (/max_(?:completion_)?tokens/.test(said) && dialect.tokensField === first.tokensField) {
        const isOld = dialect.tokensField === 'max_tokens';
        return { ...dialect, tokensField: isOld ? 'max_completion_tokens' : 'max_tokens' };
    }
    if (/temperature/i.test(said) && dialect.hasTemperature)
        return { ...dialect, hasTemperature: false };
    if (dialect.format === 'text')
        return undefined;
    return { ...dialect, format: SIMPLER_FORMAT[dialect.format] };
}

// EXTERNAL MODULE: ./out/js/src/adapters/openai/openai-limits.js
var openai_limits = __webpack_require__(7498);
// EXTERNAL MODULE: ./out/js/src/adapters/openai/schema.js
var schema = __webpack_require__(2936);
// EXTERNAL MODULE: ./out/js/src/adapters/openai/to-service-error.js
var to_service_error = __webpack_require__(207);
;// CONCATENATED MODULE: ./out/js/src/adapters/openai/create-openai-model.js







/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
function createOpenAIModel(options) {
    const { model, apiKey, baseUrl } = options;
    const endpoint = { engine: 'openai', model, baseUrl, apiKey };
    const client = (0,create_openai_client/* createOpenAIClient */.s)(options);
    const first = firstDialect(baseUrl === undefined || baseUrl === create_openai_client/* OPENAI_BASE_URL */.j);
    let known = first;
    async function answer(request, signal) {
        for (let dialect = known;;) {
            try {
                const body = toBody(request, { model, dialect });
                const completion = await client.chat.completions.create(body, { signal });
                const read = readCompletion(completion, endpoint);
                known = dialect;
                return read;
            }
            catch (error) {
                const next = (0,to_service_error/* isRefused */.H)(error) ? nextDialect(dialect, error.message, first) : undefined;
                if (next === undefined)
                    throw (0,to_service_error/* toServiceError */.N)(error, { endpoint, signal });
                dialect = next;
            }
        }
    }
    return { engine: 'openai', name: model, limits: openai_limits/* OPENAI_LIMITS */.s, answer };
}
function toBody({ system, user, schema, maxOutputTokens }, { model, dialect }) {
    const formats = {
        schema: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: (0,to_json_schema/* toJsonSchema */.P)(schema) } },
        json: { type: 'json_object' },
        text: undefined,
    };
    const format = formats[dialect.format];
    return {
        model,
        messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
        ],
        [dialect.tokensField]: maxOutputTokens,
        ...(dialect.hasTemperature ? { temperature: 0 } : {}),
        ...(format === undefined ? {} : { response_format: format }),
    };
}
function readCompletion(completion, endpoint) {
    const parsed = schema/* completionSchema */.MJ.safeParse(completion);
    if (!parsed.success)
        throw notACompletion(completion, { endpoint, cause: parsed.error });
    const { choices, usage } = parsed.data;
    return {
        text: choices[0]?.message?.content ?? '',
        finish: readFinish(choices[0]),
        promptTokens: usage?.prompt_tokens ?? 0,
        completionTokens: usage?.completion_tokens ?? 0,
    };
}
function notACompletion(answer, { endpoint, cause }) {
    const said = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? 'nothing');
    return (0,model_failure/* modelFailure */.iW)(endpoint, { status: 200, said, cause });
}
function readFinish(choice) {
    if (choice?.message?.refusal)
        return 'refusal';
    if (choice?.finish_reason === 'content_filter')
        return 'blocked';
    if (choice?.finish_reason === 'length')
        return 'length';
    return choice?.message?.content?.trim() ? 'done' : 'empty';
}


/***/ }),

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ OPENAI_LIMITS)
/* harmony export */ });
/** https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
const OPENAI_LIMITS = { maxEnumValues: 1000 };


/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ jobEventsSchema),
/* harmony export */   MH: () => (/* binding */ embeddingsSchema),
/* harmony export */   MJ: () => (/* binding */ completionSchema),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   jQ: () => (/* binding */ jobSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().catch(0);
/** What is read of a chat completion; servers that only resemble OpenAI's leave much of it away. */
const completionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    choices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), refusal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    })),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
});
/** What is read of an answer to embeddings; a number that is none is told apart from an answer of another kind. */
const embeddingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(), embedding: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().catch(Number.NaN)) })),
});
/** What is read of an uploaded file. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) });
/** What is read of a fine-tune job, https://platform.openai.com/docs/api-reference/fine-tuning/object. */
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    fine_tuned_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().catch(undefined),
    trained_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullish().catch(undefined),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish().catch(undefined),
});
/** What is read of a job's events, newest first. */
const jobEventsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch('') })),
});


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused),
/* harmony export */   N: () => (/* binding */ toServiceError)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7808);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6733);




const REFUSED_REQUESTS = [400, 422];
/** Whether the server did not take the request as it was put. */
function isRefused(error) {
    return error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"].APIError */ .Ay.APIError && REFUSED_REQUESTS.includes(error.status);
}
/** What a failed call means; `signal` is the one it was made with. */
function toServiceError(error, { endpoint, signal }) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7)
        return error;
    const cause = error;
    const said = rootMessage(error);
    if (signal?.aborted)
        return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFailure */ .iW)(endpoint, { said, isTimeout: true, cause });
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"].APIError */ .Ay.APIError && error.status !== undefined) {
        const headers = error.headers;
        const retryAfterMs = (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .readRetryAfterMs */ .j)((name) => headers?.get(name));
        return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFailure */ .iW)(endpoint, { status: error.status, said: withoutStatus(error), retryAfterMs, cause });
    }
    // JSON that breaks off: the status was good, or the SDK would have thrown its own error.
    if (error instanceof SyntaxError)
        return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFailure */ .iW)(endpoint, { status: 200, said, cause });
    return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFailure */ .iW)(endpoint, { said, cause });
}
function withoutStatus({ message, code }) {
    const said = message.replace(/^\d{3} /, '');
    return code ? `${said} (${code})` : said;
}
/** The SDK says "Connection error."; what lies below it says more. */
function rootMessage(error) {
    let current = error;
    while (current instanceof Error && current.cause instanceof Error)
        current = current.cause;
    return current instanceof Error ? current.message : String(current);
}


/***/ }),

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readRetryAfterMs)
/* harmony export */ });
/**
 * How long a service asks to wait, in milliseconds: `retry-after-ms` (OpenAI and Azure), else `retry-after` in seconds
 * or as a date (RFC 9110, 10.2.3). Undefined where it does not say, or says what is neither.
 */
function readRetryAfterMs(header, nowMs = Date.now()) {
    return readNumber(header('retry-after-ms'), 1) ?? readNumber(header('retry-after'), 1000) ?? readDate(header, nowMs);
}
function readNumber(text, unitMs) {
    if (text === null || text === undefined || text.trim() === '')
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? Math.max(0, value * unitMs) : undefined;
}
function readDate(header, nowMs) {
    const dateMs = Date.parse(header('retry-after') ?? '');
    return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}


/***/ }),

/***/ 4005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cleanSummary)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

const MAX_SUMMARY_CHARS = 200;
/** Without slashes, colons, `@`, `#`, brackets and quotes there is no address, mention, reference or markup. */
const NOT_PLAIN = /[^\p{L}\p{M}\p{N} .,;!?()'%+–—-]/gu;
/** `example.com`, `config.yaml`: a dot between letters could make an address. */
const INNER_DOT = /(?<=[\p{L}\p{M}\p{N}])\.(?=\p{L})/gu;
/** A model's own words as they may stand in outputs and logs: one line of letters, digits and simple punctuation. */
function cleanSummary(text) {
    const plain = text
        .slice(0, MAX_SUMMARY_CHARS * 10)
        .normalize('NFKC')
        .toWellFormed()
        .replace(/\s+/gu, ' ')
        .replace(NOT_PLAIN, ' ')
        .replace(INNER_DOT, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return plain.length <= MAX_SUMMARY_CHARS ? plain : `${(0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(plain, MAX_SUMMARY_CHARS - 1).trimEnd()}…`;
}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toJsonSchema)
/* harmony export */ });
/**
 * The schema as JSON Schema, in the subset that OpenAI's structured outputs take in strict mode: everything required,
 * nothing additional, no limits on length (https://platform.openai.com/docs/guides/structured-outputs).
 */
function toJsonSchema({ properties }) {
    return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, toProperty(property)])),
        required: Object.keys(properties),
        additionalProperties: false,
    };
}
function toProperty(property) {
    const { description } = property;
    switch (property.kind) {
        case 'yes-no':
            return { type: 'boolean', description };
        case 'text':
            return { type: 'string', description };
        case 'choices':
            return { type: 'array', description, items: { type: 'string', enum: [...property.values] } };
    }
}


/***/ })

};
