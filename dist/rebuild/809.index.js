export const id = 809;
export const ids = [809];
export const modules = {

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGeminiEmbedder: () => (/* binding */ createGeminiEmbedder)
});

// EXTERNAL MODULE: ./node_modules/@google/generative-ai/dist/index.mjs
var dist = __webpack_require__(713);
// EXTERNAL MODULE: ./out/js/src/embedding/embedder-spec.js
var embedder_spec = __webpack_require__(7933);
// EXTERNAL MODULE: ./out/js/src/embedding/embedding-text.js
var embedding_text = __webpack_require__(6922);
// EXTERNAL MODULE: ./out/js/src/embedding/to-unit-vectors.js
var to_unit_vectors = __webpack_require__(2226);
// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
// EXTERNAL MODULE: ./out/js/src/adapters/models/model-failure.js
var model_failure = __webpack_require__(6733);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/retry-after.js
var retry_after = __webpack_require__(7808);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/adapters/gemini/schema.js

const count = schemas/* number */.aig().nonnegative().catch(0).default(0);
/** What is read of the answer to generateContent, https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse. */
const contentSchema = schemas/* object */.Ikc({
    candidates: schemas/* array */.YOg(schemas/* object */.Ikc({
        finishReason: schemas/* string */.YjP().nullish(),
        content: schemas/* object */.Ikc({
            parts: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), thought: schemas/* boolean */.zMY().nullish() })).nullish(),
        })
            .nullish(),
    }))
        .nullish(),
    promptFeedback: schemas/* object */.Ikc({ blockReason: schemas/* string */.YjP().nullish() }).nullish(),
    usageMetadata: schemas/* object */.Ikc({
        promptTokenCount: count,
        cachedContentTokenCount: count,
        candidatesTokenCount: count,
        thoughtsTokenCount: count,
    })
        .nullish()
        .catch(undefined),
});
/** How long to wait, as Google's APIs say it in the details of an error. */
const errorDetailsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ retryDelay: schemas/* string */.YjP().optional() })).catch([]);
/** A number that is none is told apart from an answer of another kind. */
const contentEmbedding = schemas/* object */.Ikc({ values: schemas/* array */.YOg(schemas/* number */.aig().catch(Number.NaN)).nullish() });
/** What is read of the answer to embedContent, https://ai.google.dev/api/embeddings#v1beta.ContentEmbedding. */
const embeddingSchema = schemas/* object */.Ikc({ embedding: contentEmbedding });
/** The same of batchEmbedContents. */
const embeddingsSchema = schemas/* object */.Ikc({ embeddings: schemas/* array */.YOg(contentEmbedding).nullish() });

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
    for (const { retryDelay } of errorDetailsSchema.parse(details)) {
        const seconds = Number.parseFloat(retryDelay ?? '');
        if (Number.isFinite(seconds))
            return Math.max(0, seconds * 1000);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/gemini/create-gemini-embedder.js








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
    const client = createGeminiClient(endpoint);
    const expected = { service: model_engine/* SERVICE_NAMES */.Z.gemini, model: name, dimensions };
    async function embedDocuments(documents, signal) {
        if (documents.length === 0)
            return [];
        const requests = documents.map((document) => documentRequest(document, dimensions));
        return client.call(signal, async (model) => {
            const answer = await model.batchEmbedContents({ requests }, signal === undefined ? {} : { signal });
            const parsed = embeddingsSchema.safeParse(answer);
            if (!parsed.success)
                throw notEmbeddings(answer, endpoint, parsed.error);
            const vectors = (parsed.data.embeddings ?? []).map(({ values }) => values ?? []);
            return (0,to_unit_vectors/* toUnitVectors */.I)(vectors, { ...expected, count: documents.length });
        });
    }
    async function embedQuery(document, signal) {
        const request = queryRequest(document, dimensions);
        return client.call(signal, async (model) => {
            const answer = await model.embedContent(request, signal === undefined ? {} : { signal });
            const parsed = embeddingSchema.safeParse(answer);
            if (!parsed.success)
                throw notEmbeddings(answer, endpoint, parsed.error);
            const [vector] = (0,to_unit_vectors/* toUnitVectors */.I)([parsed.data.embedding.values ?? []], { ...expected, count: 1 });
            return vector;
        });
    }
    return {
        id: (0,embedder_spec/* serviceEmbedderId */.J)({ provider: 'gemini', model: name, dimensions }),
        dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: MAX_INPUT_CHARS,
        embedDocuments,
        embedQuery,
    };
}
function documentRequest(document, outputDimensionality) {
    const { title, body } = (0,embedding_text/* toEmbeddingText */.M)(document, MAX_INPUT_CHARS);
    return {
        content: { role: 'user', parts: [{ text: body }] },
        taskType: dist/* TaskType */.wP.RETRIEVAL_DOCUMENT,
        title,
        outputDimensionality,
    };
}
/** The API takes a title for documents alone. */
function queryRequest(document, outputDimensionality) {
    const text = (0,embedding_text/* joinEmbeddingText */.x)((0,embedding_text/* toEmbeddingText */.M)(document, MAX_INPUT_CHARS));
    return {
        content: { role: 'user', parts: [{ text }] },
        taskType: dist/* TaskType */.wP.RETRIEVAL_QUERY,
        outputDimensionality,
    };
}
function notEmbeddings(answer, endpoint, cause) {
    return (0,model_failure/* modelFailure */.iW)(endpoint, { status: 200, said: JSON.stringify(answer) ?? 'nothing', cause });
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hd: () => (/* binding */ saysTooLong),
/* harmony export */   iW: () => (/* binding */ modelFailure),
/* harmony export */   t0: () => (/* binding */ saysWrongKey)
/* harmony export */ });
/* unused harmony exports saysGone, saysFiltered, serviceName, quoteService */
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
