export const id = 435;
export const ids = [435];
export const modules = {

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIndexEmbedder: () => (/* binding */ openIndexEmbedder),
  openLearningEmbedder: () => (/* binding */ openLearningEmbedder),
  requestedService: () => (/* binding */ requestedService)
});

// EXTERNAL MODULE: ./out/js/src/shared/retry.js
var retry = __webpack_require__(7011);
;// CONCATENATED MODULE: ./out/js/src/embedding/retrying-embedder.js

/** The same embedder, which tries again when its service fails for the moment. */
function withRetries(embedder, patience) {
    const persist = (work) => (0,retry/* retry */.L)(work, { ...patience, deadline: (0,retry/* startDeadline */.d)(patience.deadlineMs) });
    return {
        ...embedder,
        embedDocuments: (documents) => persist((signal) => embedder.embedDocuments(documents, signal)),
        embedQuery: (document) => persist((signal) => embedder.embedQuery(document, signal)),
    };
}

// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/verdict/engine-health.js
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

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/open-embedder.js





const DEFAULT_MODELS = { gemini: 'gemini-embedding-001', openai: 'text-embedding-3-small' };
/** Both services' models lose little below their own 1,536 or 3,072, and an index is as large as its vectors. */
const DEFAULT_DIMENSIONS = 768;
/** https://platform.openai.com/docs/guides/embeddings; other models behind this API mostly have no choice. */
const OPENAI_MODEL_WITH_CHOICE = /^text-embedding-3-/;
/** An index is built without anybody waiting: rate limits of a minute are sat out. */
const BUILD_PATIENCE = { maxTries: 8, timeoutMs: 60_000, firstWaitMs: 1_000, deadlineMs: 600_000 };
const MS_PER_SECOND = 1_000;
/** The service's embedder that is asked for; undefined for the local one. */
function requestedService({ embedder, embeddingModel, embeddingDimensions, }) {
    if (embedder === undefined || embedder === 'local')
        return undefined;
    const model = embeddingModel ?? DEFAULT_MODELS[embedder];
    const canChoose = embedder === 'gemini' || OPENAI_MODEL_WITH_CHOICE.test(model);
    return {
        provider: embedder,
        model,
        dimensions: embeddingDimensions ?? (canChoose ? DEFAULT_DIMENSIONS : undefined),
    };
}
/** The embedder to learn with, which waits for its service. Throws ServiceError where dimensions cannot be found out. */
async function openLearningEmbedder(service, { access, log }) {
    const patience = {
        ...BUILD_PATIENCE,
        onRetry: (error, waitMs) => log.info(`${error.message} Trying again in ${Math.ceil(waitMs / MS_PER_SECOND)} s.`),
    };
    const dimensions = service.dimensions ?? (await measureDimensions(service.model, { access, patience }));
    const pinned = { ...service, dimensions };
    return { pinned, embedder: withRetries(await createEmbedder(pinned, access), patience) };
}
/**
 * The embedder of an index, to triage with. Without a key, and after it failed for several issues, every call throws
 * ServiceError at once.
 */
async function openIndexEmbedder(pinned, { access, patience }) {
    const { provider } = pinned;
    const embedder = withRetries(await createEmbedder(pinned, access), patience);
    const noKey = explainMissingKey(provider, access);
    const health = watchEngines();
    let lastError = noKey;
    return {
        ...embedder,
        async embedQuery(document) {
            if (noKey !== undefined || (lastError !== undefined && !health.isAlive(provider)))
                throw lastError;
            try {
                const vector = await embedder.embedQuery(document);
                health.answered(provider);
                return vector;
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7) {
                    health.failed(provider, error);
                    lastError = error;
                }
                throw error;
            }
        },
    };
}
function explainMissingKey(provider, access) {
    const given = {
        gemini: access.geminiApiKey ?? access.geminiBaseUrl,
        openai: access.openaiApiKey ?? access.openaiBaseUrl,
    };
    if (given[provider] !== undefined)
        return undefined;
    const service = model_engine/* SERVICE_NAMES */.Z[provider];
    return new errors/* ServiceError */._7(`The index was built with ${service}, and there is no key for it: set ${provider}_api_key, or ` +
        `${provider.toUpperCase()}_API_KEY.`, { service, retryable: false });
}
/** The SDKs are loaded only here. */
async function createEmbedder({ provider, model, dimensions }, { geminiApiKey = '', geminiBaseUrl, openaiApiKey, openaiBaseUrl }) {
    if (provider === 'gemini') {
        const { createGeminiEmbedder } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 1809));
        return createGeminiEmbedder({ model, dimensions, apiKey: geminiApiKey, baseUrl: geminiBaseUrl });
    }
    const { createOpenAIEmbedder } = await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 4457));
    return createOpenAIEmbedder({ model, dimensions, apiKey: openaiApiKey, baseUrl: openaiBaseUrl });
}
async function measureDimensions(model, { access, patience }) {
    const { measureOpenAIDimensions } = await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 4457));
    const options = { model, apiKey: access.openaiApiKey, baseUrl: access.openaiBaseUrl };
    return await (0,retry/* retry */.L)((signal) => measureOpenAIDimensions(options, signal), {
        ...patience,
        deadline: (0,retry/* startDeadline */.d)(patience.deadlineMs),
    });
}


/***/ })

};
