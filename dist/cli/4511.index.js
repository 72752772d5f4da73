export const id = 4511;
export const ids = [4511];
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

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGeminiEmbedder: () => (/* binding */ createGeminiEmbedder)
/* harmony export */ });
/* harmony import */ var _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);
/* harmony import */ var _embedding_embedder_spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7933);
/* harmony import */ var _embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6922);
/* harmony import */ var _embedding_to_unit_vectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _models_model_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(230);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);
/* harmony import */ var _create_gemini_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9030);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8199);








/** https://ai.google.dev/api/embeddings#method:-models.batchembedcontents takes 100 requests at once. */
const MAX_BATCH = 100;
/** gemini-embedding-001 reads 2,048 tokens, of about four characters, and drops the rest. */
const MAX_INPUT_CHARS = 8_000;
/** A model of Google's Gemini API. Vectors with fewer dimensions than its own do not come with unit length. */
function createGeminiEmbedder({ model: name, dimensions, apiKey, baseUrl }) {
    const endpoint = {
        engine: 'gemini',
        model: name,
        baseUrl,
        apiKey,
        modelSetting: 'embedding_model',
    };
    const client = (0,_create_gemini_client_js__WEBPACK_IMPORTED_MODULE_4__/* .createGeminiClient */ .B)(endpoint);
    const expected = { service: _models_model_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_NAMES */ .Z.gemini, model: name, dimensions };
    async function embedDocuments(documents, signal) {
        if (documents.length === 0)
            return [];
        const requests = documents.map((document) => documentRequest(document, dimensions));
        return client.call(signal, async (model) => {
            const answer = await model.batchEmbedContents({ requests }, signal === undefined ? {} : { signal });
            const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddingsSchema */ .MH.safeParse(answer);
            if (!parsed.success)
                throw notEmbeddings(answer, endpoint, parsed.error);
            const vectors = (parsed.data.embeddings ?? []).map(({ values }) => values ?? []);
            return (0,_embedding_to_unit_vectors_js__WEBPACK_IMPORTED_MODULE_1__/* .toUnitVectors */ .I)(vectors, { ...expected, count: documents.length });
        });
    }
    async function embedQuery(document, signal) {
        const request = queryRequest(document, dimensions);
        return client.call(signal, async (model) => {
            const answer = await model.embedContent(request, signal === undefined ? {} : { signal });
            const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddingSchema */ .BQ.safeParse(answer);
            if (!parsed.success)
                throw notEmbeddings(answer, endpoint, parsed.error);
            const [vector] = (0,_embedding_to_unit_vectors_js__WEBPACK_IMPORTED_MODULE_1__/* .toUnitVectors */ .I)([parsed.data.embedding.values ?? []], { ...expected, count: 1 });
            return vector;
        });
    }
    return {
        id: (0,_embedding_embedder_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceEmbedderId */ .J)({ provider: 'gemini', model: name, dimensions }),
        dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: MAX_INPUT_CHARS,
        embedDocuments,
        embedQuery,
    };
}
function documentRequest(document, outputDimensionality) {
    const { title, body } = (0,_embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_7__/* .toEmbeddingText */ .M)(document, MAX_INPUT_CHARS);
    return {
        content: { role: 'user', parts: [{ text: body }] },
        taskType: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .TaskType */ .wP.RETRIEVAL_DOCUMENT,
        title,
        outputDimensionality,
    };
}
/** The API takes a title for documents alone. */
function queryRequest(document, outputDimensionality) {
    const text = (0,_embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_7__/* .joinEmbeddingText */ .x)((0,_embedding_embedding_text_js__WEBPACK_IMPORTED_MODULE_7__/* .toEmbeddingText */ .M)(document, MAX_INPUT_CHARS));
    return {
        content: { role: 'user', parts: [{ text }] },
        taskType: _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .TaskType */ .wP.RETRIEVAL_QUERY,
        outputDimensionality,
    };
}
function notEmbeddings(answer, endpoint, cause) {
    return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFailure */ .iW)(endpoint, { status: 200, said: JSON.stringify(answer) ?? 'nothing', cause });
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
