export const id = 4466;
export const ids = [4466];
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

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAIModel: () => (/* binding */ createOpenAIModel)
/* harmony export */ });
/* harmony import */ var _models_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7104);
/* harmony import */ var _models_find_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _models_request_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _verdict_to_json_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2095);
/* harmony import */ var _models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6733);
/* harmony import */ var _models_request_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5069);
/* harmony import */ var _create_openai_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(912);
/* harmony import */ var _openai_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7498);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2936);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(207);










/** What may be at fault where a server does not say what is; every server has one name of the limit that it knows. */
const SUSPECTS = ['thinking', 'caching', 'temperature'];
/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
function createOpenAIModel(options) {
    const { model, apiKey, baseUrl, today = (0,_models_day_js__WEBPACK_IMPORTED_MODULE_7__/* .toDay */ ._)(new Date()) } = options;
    const endpoint = { engine: 'openai', model, baseUrl, apiKey };
    const client = (0,_create_openai_client_js__WEBPACK_IMPORTED_MODULE_4__/* .createOpenAIClient */ .s)(options);
    const facts = (0,_models_find_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(model, today);
    const settings = (0,_models_request_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestSettings */ .q)(facts);
    // Servers of others, with models of others, have known the old name for longer.
    const isOpenAIs = facts !== undefined || baseUrl === undefined || baseUrl === _create_openai_client_js__WEBPACK_IMPORTED_MODULE_4__/* .OPENAI_BASE_URL */ .j;
    const limitNames = isOpenAIs ? NEW_NAME_FIRST : OLD_NAME_FIRST;
    const forms = (0,_models_request_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .createRequestForms */ .N)({ first: firstForm(settings), suspects: SUSPECTS });
    async function answer(request, signal) {
        for (const search = forms.start();;) {
            try {
                const body = toBody(request, { model, settings, form: search.form, limitNames });
                const completion = await client.chat.completions.create(body, { signal });
                const read = readCompletion(completion, endpoint);
                search.taken();
                return read;
            }
            catch (error) {
                if (!(0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefused */ .H0)(error) || !search.refused((0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toRefusal */ .wV)(error)))
                    throw (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toServiceError */ .N1)(error, { endpoint, signal });
            }
        }
    }
    return {
        engine: 'openai',
        name: model,
        limits: { maxEnumValues: _openai_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .OPENAI_MAX_ENUM_VALUES */ .p, maxPromptTokens: settings.maxPromptTokens },
        answer,
    };
}
const NEW_NAME_FIRST = ['max_completion_tokens', 'max_tokens'];
const OLD_NAME_FIRST = ['max_tokens', 'max_completion_tokens'];
function firstForm({ takesSchema, hasTemperature, thinking, refusesCache }) {
    const parts = new Set(['tokenLimit']);
    if (thinking.kind !== 'none')
        parts.add('thinking');
    if (hasTemperature)
        parts.add('temperature');
    if (refusesCache)
        parts.add('caching');
    return { format: takesSchema ? 'schema' : 'json', parts };
}
function toBody({ system, user, schema, maxOutputTokens }, { model, settings, form, limitNames }) {
    const { format, parts } = form;
    const formats = {
        schema: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: (0,_verdict_to_json_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .toJsonSchema */ .P)(schema) } },
        json: { type: 'json_object' },
        text: undefined,
    };
    return {
        model,
        messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
        ],
        [limitNames[parts.has('tokenLimit') ? 0 : 1]]: maxOutputTokens,
        ...(parts.has('temperature') ? { temperature: 0 } : {}),
        ...(parts.has('thinking') ? toEffort(settings.thinking) : {}),
        // Without a breakpoint of ours nothing is written: https://developers.openai.com/api/docs/guides/prompt-caching
        ...(parts.has('caching') ? { prompt_cache_options: { mode: 'explicit' } } : {}),
        ...(formats[format] === undefined ? {} : { response_format: formats[format] }),
    };
}
/** As few thoughts as the model can do with: to choose from a list needs none. */
function toEffort(thinking) {
    return thinking.kind === 'effort' ? { reasoning_effort: thinking.levels[0] } : {};
}
function readCompletion(completion, endpoint) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .completionSchema */ .MJ.safeParse(completion);
    if (!parsed.success)
        throw notACompletion(completion, { endpoint, cause: parsed.error });
    const { choices, usage } = parsed.data;
    const cachedTokens = usage?.prompt_tokens_details?.cached_tokens ?? 0;
    const cacheWriteTokens = usage?.prompt_tokens_details?.cache_write_tokens ?? 0;
    return {
        text: choices[0]?.message?.content ?? '',
        finish: readFinish(choices[0]),
        promptTokens: usage?.prompt_tokens ?? 0,
        ...(cachedTokens === 0 ? {} : { cachedTokens }),
        ...(cacheWriteTokens === 0 ? {} : { cacheWriteTokens }),
        completionTokens: usage?.completion_tokens ?? 0,
    };
}
function notACompletion(answer, { endpoint, cause }) {
    const said = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? 'nothing');
    return (0,_models_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFailure */ .iW)(endpoint, { status: 200, said, cause });
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
/* harmony export */   p: () => (/* binding */ OPENAI_MAX_ENUM_VALUES)
/* harmony export */ });
/** Most values of all enums of a schema: https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
const OPENAI_MAX_ENUM_VALUES = 1000;


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
