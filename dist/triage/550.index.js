export const id = 550;
export const ids = [550];
export const modules = {

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createGeminiClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@google/generative-ai/dist/index.mjs
var dist = __webpack_require__(3094);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/retry-after.js
var retry_after = __webpack_require__(7808);
// EXTERNAL MODULE: ./out/js/src/adapters/models/model-failure.js
var model_failure = __webpack_require__(6733);
// EXTERNAL MODULE: ./out/js/src/adapters/gemini/schema.js
var schema = __webpack_require__(8199);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./out/js/src/adapters/gemini/watch-headers.js

const CHANNEL = 'undici:request:headers';
/**
 * Listens for the headers of the answer to one request, known by a value that it has among its own. For an SDK whose
 * errors drop them, and which takes no `fetch` of ours.
 */
function watchHeaders(requestMark) {
    const headers = new Map();
    const listen = (message) => {
        const { request, response } = message;
        if (!String(request.headers).includes(requestMark))
            return;
        for (let at = 0; at + 1 < response.headers.length; at += 2) {
            headers.set(String(response.headers[at]).toLowerCase(), String(response.headers[at + 1]));
        }
    };
    (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, listen);
    return { read: (name) => headers.get(name), stop: () => (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, listen) };
}

;// CONCATENATED MODULE: ./out/js/src/adapters/gemini/create-gemini-client.js







/** Goes with each call, so that its answer's headers can be told from others'. */
const CALL_HEADER = 'x-auto-triager-call';
const API_VERSION = /\/(v\d+(?:alpha|beta)?\d*)\/?$/;
/** A client for one model. Each call has a mark of its own, so that the headers of its answer can be read. */
function createGeminiClient(endpoint) {
    const { model: name, baseUrl } = endpoint;
    const client = new dist/* GoogleGenerativeAI */.ij(endpoint.apiKey ?? '');
    const apiVersion = API_VERSION.exec(baseUrl ?? '')?.[1];
    const address = {
        ...(baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(API_VERSION, '') }),
        ...(apiVersion === undefined ? {} : { apiVersion }),
    };
    return {
        async call(signal, work) {
            const mark = (0,external_node_crypto_.randomUUID)();
            const model = client.getGenerativeModel({ model: name }, { ...address, customHeaders: { [CALL_HEADER]: mark } });
            const watch = watchHeaders(mark);
            try {
                return await work(model);
            }
            catch (error) {
                throw toServiceError(error, { endpoint, signal, watch });
            }
            finally {
                watch.stop();
            }
        },
    };
}
function toServiceError(error, { endpoint, signal, watch, }) {
    if (error instanceof errors/* ServiceError */._7)
        return error;
    const cause = error;
    const said = error instanceof Error
        ? error.message.replace(/^.*?Error fetching from \S+ (?:\[\d+ [^\]]*\] )?/, '')
        : String(error);
    if (signal?.aborted)
        return (0,model_failure/* modelFailure */.iW)(endpoint, { said, isTimeout: true, cause });
    if (error instanceof dist/* GoogleGenerativeAIFetchError */.q8 && error.status !== undefined) {
        const retryAfterMs = (0,retry_after/* readRetryAfterMs */.j)(watch.read) ?? readRetryDelayMs(error.errorDetails);
        return (0,model_failure/* modelFailure */.iW)(endpoint, { status: error.status, said, retryAfterMs, cause });
    }
    // JSON that breaks off, or no JSON: the status was good, or the SDK would have thrown its own error.
    if (error instanceof SyntaxError)
        return (0,model_failure/* modelFailure */.iW)(endpoint, { status: 200, said, cause });
    return (0,model_failure/* modelFailure */.iW)(endpoint, { said, cause });
}
/** `"27s"`, `"1.5s"`: a duration as protocol buffers write it in JSON. */
function readRetryDelayMs(details) {
    for (const { retryDelay } of schema/* errorDetailsSchema */.e$.parse(details)) {
        const seconds = Number.parseFloat(retryDelay ?? '');
        if (Number.isFinite(seconds))
            return Math.max(0, seconds * 1000);
    }
    return undefined;
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGeminiModel: () => (/* binding */ createGeminiModel)
/* harmony export */ });
/* harmony import */ var _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6733);
/* harmony import */ var _create_gemini_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3301);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8199);




/** Above some hundreds the service answers that a schema has too many states. */
const MAX_ENUM_VALUES = 500;
/** These think unless they are told not to, and to choose from a list needs no thoughts. */
const NEEDS_NO_THOUGHTS = /gemini-2\.5-flash/;
const SIMPLER_FORMAT = { schema: 'json', json: 'text', text: undefined };
/** A model of Google's Gemini API. */
function createGeminiModel({ model: name, apiKey, baseUrl }) {
    const endpoint = { engine: 'gemini', model: name, baseUrl, apiKey };
    const client = (0,_create_gemini_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createGeminiClient */ .B)(endpoint);
    let known = 'schema';
    function answer(request, signal) {
        return client.call(signal, async (model) => {
            for (let format = known;;) {
                try {
                    const read = await generate(model, { request: toRequest(request, { name, format }), endpoint, signal });
                    known = format;
                    return read;
                }
                catch (error) {
                    const next = isRefused(error) ? SIMPLER_FORMAT[format] : undefined;
                    if (next === undefined)
                        throw error;
                    format = next;
                }
            }
        });
    }
    return { engine: 'gemini', name, limits: { maxEnumValues: MAX_ENUM_VALUES }, answer };
}
/** The SDK's own time limit is not used: its timer would outlive the call. */
async function generate(model, call) {
    const { response } = await model.generateContent(call.request, { signal: call.signal });
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .contentSchema */ .FS.safeParse(response);
    if (!parsed.success)
        throw notContent(response, { endpoint: call.endpoint, cause: parsed.error });
    const { usageMetadata } = parsed.data;
    const text = readText(parsed.data);
    return {
        text,
        finish: readFinish(parsed.data, text),
        promptTokens: usageMetadata?.promptTokenCount ?? 0,
        completionTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
    };
}
function toRequest({ system, user, schema, maxOutputTokens }, { name, format }) {
    // The SDK's type is older than `thinkingConfig`, and passes it on.
    const config = {
        maxOutputTokens,
        temperature: 0,
        ...(format === 'text' ? {} : { responseMimeType: 'application/json' }),
        ...(format === 'schema' ? { responseSchema: toResponseSchema(schema) } : {}),
        ...(format !== 'text' && NEEDS_NO_THOUGHTS.test(name) ? { thinkingConfig: { thinkingBudget: 0 } } : {}),
    };
    return {
        systemInstruction: system,
        contents: [{ role: 'user', parts: [{ text: user }] }],
        generationConfig: config,
    };
}
/** In the subset of OpenAPI that the service takes, https://ai.google.dev/api/caching#Schema. */
function toResponseSchema({ properties }) {
    const entries = Object.entries(properties).map(([name, property]) => [name, toProperty(property)]);
    return { type: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .SchemaType */ ._L.OBJECT, properties: Object.fromEntries(entries), required: Object.keys(properties) };
}
function toProperty(property) {
    const { description } = property;
    switch (property.kind) {
        case 'yes-no':
            return { type: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .SchemaType */ ._L.BOOLEAN, description };
        case 'text':
            return { type: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .SchemaType */ ._L.STRING, description };
        case 'choices': {
            const items = { type: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .SchemaType */ ._L.STRING, format: 'enum', enum: [...property.values] };
            return { type: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .SchemaType */ ._L.ARRAY, description, items };
        }
    }
}
function readText({ candidates }) {
    const parts = candidates?.[0]?.content?.parts ?? [];
    return parts.map(({ text, thought }) => (thought === true ? '' : (text ?? ''))).join('');
}
/** https://ai.google.dev/api/generate-content#FinishReason; whatever is neither done nor length is a filter's. */
function readFinish({ candidates, promptFeedback }, text) {
    if (promptFeedback?.blockReason)
        return 'blocked';
    const reason = candidates?.[0]?.finishReason ?? 'STOP';
    if (reason === 'MAX_TOKENS')
        return 'length';
    if (/SAFETY|RECITATION|BLOCKLIST|PROHIBITED|SPII/.test(reason))
        return 'blocked';
    return text.trim() === '' ? 'empty' : 'done';
}
function notContent(response, { endpoint, cause }) {
    return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFailure */ .iW)(endpoint, { status: 200, said: JSON.stringify(response) ?? 'nothing', cause });
}
function isRefused(error) {
    if (!(error instanceof _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .GoogleGenerativeAIFetchError */ .q8) || error.status !== 400)
        return false;
    return !(0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .saysWrongKey */ .t0)(error.message) && !(0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .saysTooLong */ .hd)(error.message);
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ embeddingSchema),
/* harmony export */   FS: () => (/* binding */ contentSchema),
/* harmony export */   MH: () => (/* binding */ embeddingsSchema),
/* harmony export */   e$: () => (/* binding */ errorDetailsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().catch(0).default(0);
/** What is read of the answer to generateContent, https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse. */
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        finishReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        content: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), thought: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish() })).nullish(),
        })
            .nullish(),
    }))
        .nullish(),
    promptFeedback: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ blockReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    usageMetadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ promptTokenCount: count, candidatesTokenCount: count, thoughtsTokenCount: count })
        .nullish()
        .catch(undefined),
});
/** How long to wait, as Google's APIs say it in the details of an error. */
const errorDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ retryDelay: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).catch([]);
/** A number that is none is told apart from an answer of another kind. */
const contentEmbedding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().catch(Number.NaN)).nullish() });
/** What is read of the answer to embedContent, https://ai.google.dev/api/embeddings#v1beta.ContentEmbedding. */
const embeddingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ embedding: contentEmbedding });
/** The same of batchEmbedContents. */
const embeddingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ embeddings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(contentEmbedding).nullish() });


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hd: () => (/* binding */ saysTooLong),
/* harmony export */   iW: () => (/* binding */ modelFailure),
/* harmony export */   t0: () => (/* binding */ saysWrongKey)
/* harmony export */ });
/* unused harmony exports serviceName, quoteService */
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


/***/ })

};
