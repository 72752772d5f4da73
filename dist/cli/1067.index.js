export const id = 1067;
export const ids = [1067];
export const modules = {

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

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ OPENAI_BASE_URL),
/* harmony export */   s: () => (/* binding */ createOpenAIClient)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);
/* harmony import */ var _http_guard_redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9172);


const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/** The SDK insists on a key; this one is never sent. */
const NO_KEY = 'none';
/** Without the SDK's own retries, log and key for administrators; key and texts never follow a redirect to another host. */
function createOpenAIClient({ apiKey, baseUrl }) {
    return new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        apiKey: apiKey ?? NO_KEY,
        adminAPIKey: null,
        baseURL: baseUrl ?? OPENAI_BASE_URL,
        maxRetries: 0,
        logLevel: 'off',
        fetch: (0,_http_guard_redirects_js__WEBPACK_IMPORTED_MODULE_1__/* .guardRedirects */ .l)((input, init) => fetch(input, init)),
        ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
    });
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAIEmbedder: () => (/* binding */ createOpenAIEmbedder),
/* harmony export */   measureOpenAIDimensions: () => (/* binding */ measureOpenAIDimensions)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3674);
/* harmony import */ var _embedding_embedder_spec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7933);
/* harmony import */ var _embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6922);
/* harmony import */ var _embedding_to_unit_vectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6772);
/* harmony import */ var _models_model_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(230);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);
/* harmony import */ var _create_openai_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(912);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2936);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(207);










/** Of 2,048 that OpenAI takes; 64 issues of usual length are half of the 300,000 tokens it takes at once. */
const MAX_BATCH = 64;
/** OpenAI's models read 8,192 tokens, and hardly any text has more tokens than characters. */
const MAX_INPUT_CHARS = 8_000;
/** A text as short as this fits into any model: that it is too long must be a mistake. */
const SHORTEST_CUT_CHARS = 64;
const TOO_LARGE = 413;
/** In the words of OpenAI, text-embeddings-inference and llama.cpp. */
const TOO_LONG = /maximum request size|must have less than \d+ tokens|too large to process/i;
/** A model behind OpenAI's embeddings API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
function createOpenAIEmbedder(options) {
    const { model, dimensions } = options;
    const { request, endpoint } = openRequests(options);
    let takesDimensions = true;
    /** Vectors of all texts; what is too long for the model is sent in smaller parts, and at last cut. */
    async function embed(texts, signal) {
        try {
            const answer = await requestOnce(texts, signal);
            return (0,_embedding_to_unit_vectors_js__WEBPACK_IMPORTED_MODULE_1__/* .toUnitVectors */ .I)(answer, { service: _models_model_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_NAMES */ .Z.openai, model, count: texts.length, dimensions });
        }
        catch (error) {
            const [text = ''] = texts;
            if (!isTooLong(error) || (texts.length === 1 && text.length <= SHORTEST_CUT_CHARS)) {
                throw (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toServiceError */ .N1)(error, { endpoint, signal });
            }
            if (texts.length === 1)
                return embed([(0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .IN)(text, Math.ceil(text.length / 2))], signal);
            const middle = Math.ceil(texts.length / 2);
            return [...(await embed(texts.slice(0, middle), signal)), ...(await embed(texts.slice(middle), signal))];
        }
    }
    /** A model whose dimensions are fixed refuses to be asked for them; that is remembered. */
    async function requestOnce(texts, signal) {
        if (!takesDimensions)
            return request(texts, { signal });
        try {
            return await request(texts, { dimensions, signal });
        }
        catch (error) {
            if (!(0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefused */ .H0)(error) || isTooLong(error) || (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .saysWrongKey */ .t0)(error.message))
                throw error;
            const answer = await request(texts, { signal });
            takesDimensions = false;
            return answer;
        }
    }
    const textOf = (document) => (0,_embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinEmbeddingText */ .x)((0,_embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toEmbeddingText */ .M)(document, MAX_INPUT_CHARS));
    return {
        id: (0,_embedding_embedder_spec_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceEmbedderId */ .J)({ provider: 'openai', model, dimensions }),
        dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: MAX_INPUT_CHARS,
        embedDocuments: async (documents, signal) => (documents.length === 0 ? [] : embed(documents.map(textOf), signal)),
        embedQuery: async (document, signal) => (await embed([textOf(document)], signal))[0],
    };
}
/** How many dimensions the model gives by itself; costs one request. Throws ServiceError. */
async function measureOpenAIDimensions(options, signal) {
    const { request, endpoint } = openRequests(options);
    try {
        const [vector] = await request(['dimensions'], { signal });
        if (vector !== undefined && vector.length > 0)
            return vector.length;
        throw (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFailure */ .iW)(endpoint, { status: 200, said: 'no vector', cause: undefined });
    }
    catch (error) {
        throw (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toServiceError */ .N1)(error, { endpoint, signal });
    }
}
function openRequests(options) {
    const { model, apiKey, baseUrl } = options;
    const endpoint = { engine: 'openai', model, baseUrl, apiKey, modelSetting: 'embedding_model' };
    const client = (0,_create_openai_client_js__WEBPACK_IMPORTED_MODULE_4__/* .createOpenAIClient */ .s)(options);
    return {
        endpoint,
        async request(texts, { dimensions, signal }) {
            const answer = await client.embeddings.create(
            // The SDK asks for base64 unless it is told otherwise, which not every server knows.
            { model, input: [...texts], encoding_format: 'float', ...(dimensions === undefined ? {} : { dimensions }) }, signal === undefined ? {} : { signal });
            return readVectors(answer, endpoint);
        },
    };
}
/** In the order of the texts. */
function readVectors(answer, endpoint) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddingsSchema */ .MH.safeParse(answer);
    if (!parsed.success) {
        const said = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? 'nothing');
        throw (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFailure */ .iW)(endpoint, { status: 200, said, cause: parsed.error });
    }
    return parsed.data.data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ embedding }) => embedding);
}
function isTooLong(error) {
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"].APIError */ .Ay.APIError))
        return false;
    return error.status === TOO_LARGE || (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .saysTooLong */ .hd)(error.message) || TOO_LONG.test(error.message);
}


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
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
            .nullish()
            .catch(undefined),
    })
        .nullish()
        .catch(undefined),
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
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   N1: () => (/* binding */ toServiceError),
/* harmony export */   wV: () => (/* binding */ toRefusal)
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
/** What the server objects to. */
function toRefusal(error) {
    const { param } = error;
    return { said: withoutStatus(error), field: typeof param === 'string' ? param : undefined };
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

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ serviceEmbedderId)
/* harmony export */ });
/** The id of a service's embedder: its vectors are the same wherever provider, model and dimensions are. */
function serviceEmbedderId({ provider, model, dimensions }) {
    return `${provider}-${model.replace(/\s+/g, '_')}-${dimensions}`;
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toEmbeddingText),
/* harmony export */   x: () => (/* binding */ joinEmbeddingText)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Stands for a document that says nothing. */
const NOTHING = '(empty)';
/** Title and body, together at most `maxChars` long: the title is whole, and the end of the body goes. */
function toEmbeddingText({ title, body }, maxChars) {
    const cleanTitle = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(title, maxChars).trim();
    const cleanBody = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(body, Math.max(0, maxChars - cleanTitle.length)).trim();
    const [either = NOTHING] = [cleanTitle, cleanBody].filter((text) => text !== '');
    return { title: cleanTitle || (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(either, MAX_STAND_IN_CHARS), body: cleanBody || either };
}
/** Of a body that stands in for a missing title. */
const MAX_STAND_IN_CHARS = 100;
/** Both parts as one text, for services and purposes without a title of its own. */
function joinEmbeddingText({ title, body }) {
    return body.startsWith(title) ? body : `${title}\n\n${body}`;
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toUnitVectors)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** A shorter vector is noise, and dividing by its length would only make the noise louder. */
const SHORTEST_LENGTH = 1e-6;
/**
 * The vectors of an answer, each scaled to unit length. Throws ServiceError when there are fewer or more than texts, or
 * when one has another length, a number that is not finite, or nothing but zeros. Only a wrong count may be an accident
 * that another try mends.
 */
function toUnitVectors(answer, expected) {
    const { service, model, count, dimensions } = expected;
    const fail = (fault, retryable = false) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${service} gave embeddings that cannot be used: ${fault} (model ${JSON.stringify(model)}).`, {
        service,
        retryable,
    });
    if (answer.length !== count)
        throw fail(`${answer.length} vectors for ${count} texts`, true);
    return answer.map((numbers, at) => {
        const which = `vector ${at + 1} of ${count}`;
        if (numbers.length !== dimensions)
            throw fail(`${which} has ${numbers.length} dimensions, not ${dimensions}`);
        if (!numbers.every(Number.isFinite))
            throw fail(`${which} holds what is not a finite number`);
        const length = Math.hypot(...numbers);
        if (!(length >= SHORTEST_LENGTH))
            throw fail(`${which} is zero`);
        if (!Number.isFinite(length))
            throw fail(`${which} holds numbers too large to add up`);
        return Float32Array.from(numbers, (value) => value / length);
    });
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
