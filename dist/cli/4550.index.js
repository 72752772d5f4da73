export const id = 4550;
export const ids = [4550];
export const modules = {

/***/ 9030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createGeminiClient),
  y: () => (/* binding */ readSaid)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@google/generative-ai/dist/index.mjs
var dist = __webpack_require__(713);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/retry-after.js
var retry_after = __webpack_require__(7808);
// EXTERNAL MODULE: ./out/js/src/adapters/models/model-failure.js
var model_failure = __webpack_require__(6733);
// EXTERNAL MODULE: ./out/js/src/adapters/http/guard-redirects.js
var guard_redirects = __webpack_require__(9172);
;// CONCATENATED MODULE: ./out/js/src/adapters/gemini/guarded-call.js

/**
 * The SDK of Gemini takes no `fetch` of ours: it calls the global one, which follows redirects with the key and the prompt. So
 * while one of its calls is under way the global `fetch` is one that looks for the header `name`, and guards the requests
 * that have it; all others go on as they would.
 */
function createGuardedCalls(name) {
    let running = 0;
    let former = globalThis.fetch;
    function install() {
        former = globalThis.fetch;
        const plain = former;
        const guarded = (0,guard_redirects/* guardRedirects */.l)(plain);
        globalThis.fetch = (input, init) => (new Headers(init?.headers).has(name) ? guarded : plain)(input, init);
    }
    return async (work) => {
        if (running === 0)
            install();
        running += 1;
        try {
            return await work();
        }
        finally {
            running -= 1;
            if (running === 0)
                globalThis.fetch = former;
        }
    };
}

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
/** One for all clients: they share the global `fetch`. */
const guardedCall = createGuardedCalls(CALL_HEADER);
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
                return await guardedCall(() => work(model));
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
    const said = readSaid(error);
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
/** What the service said, without the address and the status that the SDK puts before it. */
function readSaid(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.message.replace(/^.*?Error fetching from \S+ (?:\[\d+ [^\]]*\] )?/, '');
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
/* harmony import */ var _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);
/* harmony import */ var _models_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7104);
/* harmony import */ var _models_find_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _models_request_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);
/* harmony import */ var _models_request_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5069);
/* harmony import */ var _create_gemini_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9030);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8199);








/** Above some hundreds the service answers that a schema has too many states. */
const MAX_ENUM_VALUES = 500;
/** The service often says no more than "invalid argument"; of what we send it is pickiest about thoughts. */
const SUSPECTS = ['thinking', 'temperature'];
/** A model of Google's Gemini API. */
function createGeminiModel(options) {
    const { model: name, apiKey, baseUrl, today = (0,_models_day_js__WEBPACK_IMPORTED_MODULE_7__/* .toDay */ ._)(new Date()) } = options;
    const endpoint = { engine: 'gemini', model: name, baseUrl, apiKey };
    const client = (0,_create_gemini_client_js__WEBPACK_IMPORTED_MODULE_5__/* .createGeminiClient */ .B)(endpoint);
    const settings = (0,_models_request_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .toRequestSettings */ .q)((0,_models_find_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findModel */ .P6)(name, today));
    const forms = (0,_models_request_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .createRequestForms */ .N)({ first: firstForm(settings), suspects: SUSPECTS });
    function answer(request, signal) {
        return client.call(signal, async (model) => {
            for (const search = forms.start();;) {
                try {
                    const body = toRequest(request, { settings, form: search.form });
                    const read = await generate(model, { request: body, endpoint, signal });
                    search.taken();
                    return read;
                }
                catch (error) {
                    if (!isRefused(error) || !search.refused({ said: (0,_create_gemini_client_js__WEBPACK_IMPORTED_MODULE_5__/* .readSaid */ .y)(error) }))
                        throw error;
                }
            }
        });
    }
    return {
        engine: 'gemini',
        name,
        limits: { maxEnumValues: MAX_ENUM_VALUES, maxPromptTokens: settings.maxPromptTokens },
        answer,
    };
}
/** The SDK's own time limit is not used: its timer would outlive the call. */
async function generate(model, call) {
    const { response } = await model.generateContent(call.request, { signal: call.signal });
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .contentSchema */ .FS.safeParse(response);
    if (!parsed.success)
        throw notContent(response, { endpoint: call.endpoint, cause: parsed.error });
    const { usageMetadata } = parsed.data;
    const text = readText(parsed.data);
    const cachedTokens = usageMetadata?.cachedContentTokenCount ?? 0;
    return {
        text,
        finish: readFinish(parsed.data, text),
        promptTokens: usageMetadata?.promptTokenCount ?? 0,
        ...(cachedTokens === 0 ? {} : { cachedTokens }),
        completionTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
    };
}
function firstForm({ takesSchema, hasTemperature, thinking }) {
    const parts = new Set();
    if (thinking.kind !== 'none')
        parts.add('thinking');
    if (hasTemperature)
        parts.add('temperature');
    return { format: takesSchema ? 'schema' : 'json', parts };
}
function toRequest({ system, user, schema, maxOutputTokens }, { settings, form }) {
    const { format, parts } = form;
    // The SDK's type is older than `thinkingConfig`, and passes it on.
    const config = {
        maxOutputTokens,
        ...(parts.has('temperature') ? { temperature: 0 } : {}),
        ...(format === 'text' ? {} : { responseMimeType: 'application/json' }),
        ...(format === 'schema' ? { responseSchema: toResponseSchema(schema) } : {}),
        ...(parts.has('thinking') ? { thinkingConfig: toThinkingConfig(settings.thinking) } : {}),
    };
    return {
        systemInstruction: system,
        contents: [{ role: 'user', parts: [{ text: user }] }],
        generationConfig: config,
    };
}
/** As few thoughts as the model can do with: to choose from a list needs none. */
function toThinkingConfig(thinking) {
    if (thinking.kind === 'level')
        return { thinkingLevel: thinking.levels[0] };
    return thinking.kind === 'budget' ? { thinkingBudget: thinking.minTokens } : undefined;
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
    return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFailure */ .iW)(endpoint, { status: 200, said: JSON.stringify(response) ?? 'nothing', cause });
}
/** Whether the service did not take the request as it was put. */
function isRefused(error) {
    return error instanceof _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .GoogleGenerativeAIFetchError */ .q8 && error.status === 400;
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
    usageMetadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        promptTokenCount: count,
        cachedContentTokenCount: count,
        candidatesTokenCount: count,
        thoughtsTokenCount: count,
    })
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

/***/ 9172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ guardRedirects),
/* harmony export */   o: () => (/* binding */ OTHER_HOST)
/* harmony export */ });
/** Browsers follow 20; a server that needs more than these goes in circles. */
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** These repeat the request as it was, with its body; the others ask for the new address alone. */
const KEEPS_METHOD = [307, 308];
/** Stands first in what is said of a redirect that was not followed. */
const OTHER_HOST = 'leads to another host';
/**
 * A `fetch` for requests that carry a key or a text that is not for everybody: redirects are followed within the same
 * origin (RFC 6454) only. Where one leads elsewhere, nothing is sent there, and an answer of the same status says so in
 * JSON, as the APIs of models and of GitHub write their errors. A caller that asks for `redirect: 'manual'` gets it.
 * (A plain `fetch` drops the header `authorization` at another origin, but no other header, and sends the body of a 307.)
 */
function guardRedirects(baseFetch) {
    return async (input, init) => {
        if (init?.redirect === 'manual' || input instanceof Request) {
            return await baseFetch(input, { ...init, redirect: 'manual' });
        }
        let url = new URL(String(input));
        let request = { ...init, redirect: 'manual' };
        for (let followed = 0;; followed += 1) {
            const answer = await baseFetch(url.href, request);
            const next = redirectOf(answer, url);
            if (next === undefined)
                return answer;
            await answer.body?.cancel();
            if (next.origin !== url.origin)
                return refusal(answer, `${OTHER_HOST} (${next.origin}), where no key is sent`);
            if (followed === MAX_REDIRECTS)
                return refusal(answer, `is answered with more than ${MAX_REDIRECTS} redirects`);
            if (!KEEPS_METHOD.includes(answer.status))
                request = withoutBody(request);
            url = next;
        }
    };
}
function redirectOf({ status, headers }, url) {
    const location = headers.get('location');
    if (!REDIRECTS.includes(status) || location === null)
        return undefined;
    return URL.parse(location, url.href) ?? undefined;
}
function withoutBody({ body: _body, ...request }) {
    return request.method === 'HEAD' ? request : { ...request, method: 'GET' };
}
function refusal({ status }, what) {
    const message = `the request ${what}`;
    return Response.json({ error: { message }, message }, { status });
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ed: () => (/* binding */ saysGone),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   hd: () => (/* binding */ saysTooLong),
/* harmony export */   iW: () => (/* binding */ modelFailure),
/* harmony export */   ss: () => (/* binding */ quoteService),
/* harmony export */   t0: () => (/* binding */ saysWrongKey),
/* harmony export */   up: () => (/* binding */ saysFiltered)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6772);
/* harmony import */ var _models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(230);
/* harmony import */ var _models_model_gone_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2108);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4005);





const MAX_QUOTED_CHARS = 160;
/** https://platform.openai.com/docs/guides/error-codes, https://ai.google.dev/gemini-api/docs/troubleshooting; any 5xx too. */
const RETRYABLE = new Set([408, 409, 429]);
const SAID_GONE = new Set([400, 403, 410]);
const TOO_LONG = /context.{0,20}(?:length|window|size)|maximum context|(?:prompt|input).{0,40}too (?:long|large)|too many tokens|token count.{0,30}exceeds|exceeds.{0,40}token/i;
const WRONG_KEY = /api.?key (?:not valid|expired|not found)|API_KEY_INVALID|(?:invalid|incorrect) api key/i;
/** Of a model that was shut down, or that the key may not use; most services say it with 404, some with 400 or 403. */
const GONE = /model_(?:not_found|decommissioned)|does not have access to (?:the )?model|\bmodel\b.{0,100}(?:shut ?down|retired|decommissioned|discontinued|no longer (?:available|supported)|(?:been|is|was) deprecated|does not exist)/i;
/** https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter: a 400 for what was asked. */
const FILTERED = /content_filter|content management policy/i;
/** The monthly budget, not the pace: waiting does not help. */
const NO_CREDIT = /insufficient_quota|exceeded your current quota|billing/i;
/** Turns a failed call into the one error that says what happened and what to do next. */
function modelFailure(endpoint, failure) {
    const { status, retryAfterMs, cause, said } = failure;
    const isSpent = status === 429 && NO_CREDIT.test(said) && retryAfterMs === undefined;
    const isRetryable = status === undefined || status >= 500 || (RETRYABLE.has(status) && !isSpent) || status < 300;
    const facts = {
        service: _models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z[endpoint.engine],
        retryable: isRetryable,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        cause,
    };
    const message = explain(endpoint, failure);
    return isGone(failure)
        ? new _models_model_gone_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGoneError */ .X(message, { ...facts, model: endpoint.model })
        : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(message, facts);
}
function isGone({ status, said }) {
    return status === 404 || (status !== undefined && SAID_GONE.has(status) && saysGone(said));
}
/** Whether the service says that it has the model no more, or not for this key. */
function saysGone(said) {
    return GONE.test(said);
}
/** Whether a filter of the service stepped in before the model read the question. */
function saysFiltered(said) {
    return FILTERED.test(said);
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
    if (isGone({ status, said, cause: undefined }))
        return `${service} does not know the model ${JSON.stringify(model)} (${status}): ${quoted}. Check ${endpoint.modelSetting ?? `${engine}_model`}.`;
    if (status === 401 || status === 403 || (status === 400 && saysWrongKey(said))) {
        return `${service} does not accept the key (${status}): ${quoted}. Check ${engine}_api_key, or ${engine.toUpperCase()}_API_KEY.`;
    }
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
    return origin === undefined ? _models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z[engine] : `The model server at ${origin}`;
}
/** The service's own words on one line, clipped, without the key; it may repeat what an issue says. */
function quoteService(said, apiKey) {
    const safe = apiKey === undefined || apiKey === '' ? said : said.replaceAll(apiKey, '***');
    const line = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)((0,_verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSummary */ .K)(safe), MAX_QUOTED_CHARS).replace(/[.\s]+$/, '');
    return line === '' ? 'no reason given' : line;
}


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createRequestForms)
});

// EXTERNAL MODULE: ./out/js/src/adapters/models/model-failure.js
var model_failure = __webpack_require__(6733);
;// CONCATENATED MODULE: ./out/js/src/adapters/models/refusal.js

/** How servers name each part, in fields and in words. */
const PART_WORDS = {
    thinking: /think|reasoning|effort/i,
    temperature: /temperature/i,
    caching: /prompt_cache/i,
    tokenLimit: /max_?(?:completion_?|output_?)?tokens/i,
};
/** Google calls the request itself a "JSON payload". */
const FORMAT_WORDS = /schema|response_?format|response_?mime|json(?! payload)|structured|too many states|\benum/i;
/** Not that the server knows no schema, but that it could not keep to this one, or the model did not, this time. */
const ABOUT_ONE_ANSWER = /too many (?:states|enum|values|properties)|too (?:complex|large|long|deep)|exceeds|json_validate_failed|failed to (?:generate|validate)|did not match/i;
/**
 * Which part a refusal is about: by the field that it names, else by the first word of its text. Undefined where it does not
 * say; `nothing-helps` where it is about something that no other way of asking would change.
 */
function findNamedPart({ said, field = '' }, parts) {
    if ((0,model_failure/* saysTooLong */.hd)(said) || (0,model_failure/* saysWrongKey */.t0)(said) || (0,model_failure/* saysFiltered */.up)(said))
        return 'nothing-helps';
    const words = [...parts].map((part) => [part, PART_WORDS[part]]);
    const all = [...words, ['format', FORMAT_WORDS]];
    const byField = all.find(([, pattern]) => pattern.test(field));
    if (byField !== undefined)
        return byField[0];
    const found = all
        .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at);
    return found[0]?.name ?? ((0,model_failure/* saysGone */.ed)(said) ? 'nothing-helps' : undefined);
}
/** Whether a refusal of the format says nothing about the next question. */
function isAboutOneAnswer({ said }) {
    return ABOUT_ONE_ANSWER.test(said);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/models/request-forms.js

const SIMPLER = { schema: ['json', 'text'], json: ['text'], text: [] };
/** A schema that was refused for so many questions in a row is one that the server cannot keep to. */
const MAX_MISSES = 3;
/**
 * Finds out what a server refuses, and leaves out exactly that. A refusal that names a part costs that part. After one that
 * names nothing, each suspect is left out in turn, then all. Only what is refused even so costs the schema; and only for
 * this question, where the schema was taken before, or the refusal is about this one answer.
 */
function createRequestForms({ first, suspects }) {
    const omitted = new Set();
    let format = first.format;
    let isProven = false;
    let misses = 0;
    function remember(search) {
        for (const part of [...search.omitted, ...search.trial])
            omitted.add(part);
        misses = search.format === format ? 0 : misses + 1;
        if (misses > 0 && search.isAboutOne && misses < MAX_MISSES)
            return;
        format = search.format;
        misses = 0;
        isProven = true;
    }
    return {
        start() {
            const search = { format, omitted: new Set(omitted), trial: [], blind: undefined, isAboutOne: isProven };
            const rules = { first, suspects: isProven ? [] : suspects };
            return {
                get form() {
                    return { format: search.format, parts: partsOf(first, search) };
                },
                refused: (refusal) => takeStep(search, refusal, rules),
                taken: () => remember(search),
            };
        },
    };
}
function partsOf({ parts }, { omitted, trial }) {
    return new Set([...parts].filter((part) => !omitted.has(part) && !trial.includes(part)));
}
function takeStep(search, refusal, { first, suspects }) {
    const named = findNamedPart(refusal, first.parts);
    const sent = partsOf(first, search);
    if (named === 'nothing-helps')
        return false;
    // Neither name of it is at fault, but its number.
    if (named === 'tokenLimit' && !sent.has(named))
        return false;
    if (named === 'format')
        search.isAboutOne ||= isAboutOneAnswer(refusal);
    if (named === undefined || (named !== 'format' && !sent.has(named))) {
        search.blind ??= trialsOf(search.format, suspects.filter((part) => sent.has(part)));
        return tryNext(search, search.blind.shift());
    }
    search.blind = undefined;
    if (named === 'format')
        return tryNext(search, toTrial(SIMPLER[search.format][0]));
    search.omitted.add(named);
    return tryNext(search, toTrial(search.format));
}
function tryNext(search, next) {
    if (next === undefined)
        return false;
    search.format = next.format;
    search.trial = next.without;
    return true;
}
function toTrial(format) {
    return format === undefined ? undefined : { format, without: [] };
}
/** Without each suspect alone, then without all; then with simpler formats. */
function trialsOf(format, suspects) {
    const alone = suspects.map((part) => [part]);
    const several = suspects.length > 1 ? [suspects] : [];
    const [next, ...last] = SIMPLER[format];
    const simpler = next === undefined ? [] : [{ format: next, without: [] }];
    const simplest = suspects.length > 0 && next !== undefined ? [next, ...last] : last;
    return [
        ...[...alone, ...several].map((without) => ({ format, without })),
        ...simpler,
        ...simplest.map((each) => ({ format: each, without: suspects })),
    ];
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ModelGoneError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** The service has no model of this name, or has it no more: another one may answer. */
class ModelGoneError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    model;
    constructor(message, { model, ...facts }) {
        super(message, facts);
        this.model = model;
    }
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ toRequestSettings)
/* harmony export */ });
/** Whatever a model might refuse is not sent; a schema is, since everything gets better with it. */
const OF_UNKNOWN_MODEL = {
    thinking: { kind: 'none' },
    hasTemperature: false,
    takesSchema: true,
    refusesCache: false,
    maxPromptTokens: undefined,
};
/** What follows from the facts of a model; without facts the most careful settings. */
function toRequestSettings(facts) {
    if (facts === undefined)
        return OF_UNKNOWN_MODEL;
    const { thinking, takesTemperature, takesSchema, contextTokens, maxOutputTokens } = facts;
    return {
        thinking,
        hasTemperature: takesTemperature,
        takesSchema,
        refusesCache: facts.hasPaidCache === true,
        maxPromptTokens: contextTokens - maxOutputTokens,
    };
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
