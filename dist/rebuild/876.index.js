export const id = 876;
export const ids = [876];
export const modules = {

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ QUICK_PATIENCE),
/* harmony export */   Il: () => (/* binding */ answerGuard),
/* harmony export */   RY: () => (/* binding */ UNREADABLE_ANSWER),
/* harmony export */   T9: () => (/* binding */ OTHER_SERVER)
/* harmony export */ });
/* harmony import */ var _http_guard_redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9172);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);


/** A gateway's page is often gone at the second try; a wrong address is not, so more would only waste time. */
const UNREADABLE_RETRIES = 1;
const UNREADABLE_WAIT_SECONDS = 1;
/** Longer than two minutes nobody waits in a workflow; GitHub's secondary limits last about one. */
const QUICK_PATIENCE = { retries: 2, maxWaitMs: () => 120_000 };
/** RFC 9110, 15.5.20: the request was directed at a server that is not for it. No retry helps. */
const MISDIRECTED = 421;
const REDIRECTS = [301, 302, 303, 307, 308];
/** As the throttling plugin waits where GitHub does not say. */
const DEFAULT_RATE_LIMIT_WAIT_SECONDS = 60;
/** Message of the failure that stands for a request or a redirect to another server than the one that the token is for. */
const OTHER_SERVER = 'the request leads to another host, where the token is not sent';
/** Message of the failure that stands for an answer that is not JSON. */
const UNREADABLE_ANSWER = 'the answer is not JSON';
/**
 * Octokit plugin for the answers that the retry and throttling plugins do not know: a page or cut JSON with status 200
 * becomes a failure, so does what leads to another server, and a 403 or 429 with `retry-after` that does not speak of a secondary rate limit is tried again
 * after that time. Must come before both plugins, so that it stands nearest to the request.
 */
function answerGuard(octokit, { mayWait }) {
    octokit.hook.wrap('request', async (request, requestOptions) => {
        try {
            // A link to the next page is an address that the server chose.
            if (!isOwnServer(requestOptions))
                throw otherServer(MISDIRECTED, requestOptions);
            const answer = await request(requestOptions);
            if (isRefusedRedirect(answer))
                throw otherServer(answer.status, requestOptions);
            if (isReadable(answer))
                return answer;
            throw unreadable(answer, requestOptions);
        }
        catch (error) {
            if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .UZ)(error)) {
                useOurClock(error);
                if (mayWait !== undefined)
                    planRetry(error, mayWait);
            }
            throw error;
        }
    });
    return {};
}
/** A route, or an address of the server that all requests go to. */
function isOwnServer({ url, baseUrl = '' }) {
    const target = URL.parse(url ?? '');
    return target === null || target.origin === URL.parse(baseUrl)?.origin;
}
/** As `guardRedirects` answers in the place of another host. */
function isRefusedRedirect({ status, data }) {
    const said = data?.message;
    return REDIRECTS.includes(status) && typeof said === 'string' && said.includes(_http_guard_redirects_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_HOST */ .o);
}
function otherServer(status, request) {
    return Object.assign(new Error(OTHER_SERVER), { status, request, response: { headers: {}, data: undefined } });
}
function isReadable({ status, data }) {
    const hasBody = status === 200 || status === 201;
    return !hasBody || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer));
}
function unreadable(answer, request) {
    const failure = Object.assign(new Error(UNREADABLE_ANSWER), {
        status: answer.status,
        request,
        response: { headers: answer.headers, data: answer.data },
    });
    // Zero retries mean that doing the request again could do its work twice, and this one may have been carried out.
    if (request.request?.retries !== 0)
        scheduleRetry(failure, UNREADABLE_RETRIES, UNREADABLE_WAIT_SECONDS);
    return failure;
}
/**
 * GitHub says when the allowance is filled again by its own clock. The throttling plugin and our messages compare that
 * with this machine's clock, which may be wrong by hours; so the time is told again in that clock.
 */
function useOurClock(failure) {
    const { response } = failure;
    const serverTimeMs = Date.parse(String(response?.headers.date));
    const resetSeconds = Number(response?.headers['x-ratelimit-reset']);
    if (response === undefined || Number.isNaN(serverTimeMs) || Number.isNaN(resetSeconds))
        return;
    const reset = resetSeconds + Math.floor((Date.now() - serverTimeMs) / 1000);
    failure.response = { ...response, headers: { ...response.headers, 'x-ratelimit-reset': String(reset) } };
}
function planRetry(failure, mayWait) {
    const headers = failure.response?.headers ?? {};
    const isThrottlingPlugins = /\bsecondary rate\b/i.test(failure.message) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLimitResetMs */ .pE)(headers, Date.now()) !== undefined;
    if (isThrottlingPlugins)
        return;
    const waitMs = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers, Date.now());
    const isRateLimit = failure.status === 429 || (failure.status === 403 && waitMs !== undefined);
    if (!isRateLimit)
        return;
    const waitSeconds = waitMs === undefined ? DEFAULT_RATE_LIMIT_WAIT_SECONDS : Math.ceil(waitMs / 1000);
    const retryCount = Number(failure.request.request?.retryCount ?? 0);
    if (mayWait({ what: 'rate limit', waitSeconds, retryCount }))
        scheduleRetry(failure, retryCount + 1, waitSeconds);
}
function scheduleRetry(failure, retries, retryAfterSeconds) {
    const request = { ...failure.request.request, retries, retryAfter: retryAfterSeconds };
    failure.request = { ...failure.request, request };
}


/***/ }),

/***/ 3262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
/**
 * The token, absent where it is blank. Throws ConfigError, which does not repeat it, when it cannot be sent: fetch would
 * refuse it with a message that holds the whole header.
 */
function checkToken(token) {
    if (token === undefined || token === '')
        return undefined;
    if (VISIBLE_ASCII.test(token))
        return token;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('The token holds a space, a line break or a letter that no token has. Copy it again, without what stands around it.');
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createOctokit)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./out/js/src/adapters/http/guard-redirects.js
var guard_redirects = __webpack_require__(9172);
// EXTERNAL MODULE: ./out/js/src/adapters/github/answer-guard.js
var answer_guard = __webpack_require__(9102);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/own-retry-count.js
/**
 * Octokit plugin that gives every request a count of tries of its own. The retry and throttling plugins keep it in an
 * object that all requests of a client share, so that after one failure the next would wait for longer, and after two
 * rate limits a third would not be waited out at all. Must come after both plugins, so that it acts once for a request
 * and not again for each of its tries.
 */
function ownRetryCount(octokit) {
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, retryCount: 0 };
    });
    return {};
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-octokit.js






/** Waits of 1, 4 and 9 times `retryBaseMs` between them. */
const SERVER_ERROR_RETRIES = 3;
/** Refusals that stay refusals. 429 is left to the throttling plugin and the guard, which know how long to wait. */
const NEVER_RETRIED = [400, 401, 403, 404, 410, 413, 421, 422, 429, 451];
const ThrottledGitHub = utils/* GitHub */.gq.plugin(answer_guard/* answerGuard */.Il, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L, ownRetryCount);
/** Octokit as the Actions toolkit sets it up (proxies included), with retries, throttling and a time limit. */
function createOctokit(options) {
    const { apiUrl, token, log, retryBaseMs, timeoutMs, patience = answer_guard/* QUICK_PATIENCE */.Gn, onRequest } = options;
    const mayWait = ({ what, waitSeconds, retryCount }) => {
        const isWorthIt = retryCount < patience.retries && waitSeconds * 1000 <= patience.maxWaitMs();
        if (isWorthIt)
            log.warning(`GitHub's ${what} is reached; trying again in ${waitSeconds} s.`);
        return isWorthIt;
    };
    const onLimit = (what) => (waitSeconds, _request, _octokit, retryCount) => mayWait({ what, waitSeconds, retryCount });
    return new ThrottledGitHub({
        baseUrl: apiUrl,
        ...(token !== undefined && { auth: token }),
        userAgent: 'auto-triager',
        log: octokitLog(log),
        request: { fetch: timeLimitedFetch({ apiUrl, timeoutMs, onRequest }) },
        mayWait,
        retry: { retries: SERVER_ERROR_RETRIES, retryAfterBaseValue: retryBaseMs, doNotRetry: NEVER_RETRIED },
        throttle: {
            // Its queues are shared by id in the whole process; two trackers must not wait for each other.
            id: crypto.randomUUID(),
            retryAfterBaseValue: retryBaseMs,
            onRateLimit: onLimit('rate limit'),
            onSecondaryRateLimit: onLimit('secondary rate limit'),
        },
    });
}
/**
 * The toolkit's `fetch` goes through the proxy that the environment names for GITHUB_API_URL; any other address is
 * reached by Node's own, which follows NODE_USE_ENV_PROXY.
 */
function timeLimitedFetch({ apiUrl, timeoutMs, onRequest, }) {
    const isRunnersServer = new URL(apiUrl).origin === URL.parse(utils/* defaults */.NT.baseUrl ?? '')?.origin;
    const baseFetch = (0,guard_redirects/* guardRedirects */.l)(isRunnersServer ? utils/* defaults */.NT.request?.fetch : fetch);
    return (input, init) => {
        onRequest?.();
        return baseFetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    };
}
/** Octokit's own messages may repeat text from outside, so none goes above debug. */
function octokitLog(log) {
    const debug = (message) => log.debug(`Octokit: ${message}`);
    return { debug: () => { }, info: () => { }, warn: debug, error: debug };
}


/***/ }),

/***/ 6751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(768);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);



/** GitHub's most per page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;
function createGitHubClient({ octokit, ...facts }) {
    const contextOf = ({ route, doing }) => ({
        ...facts,
        doing,
        access: route.startsWith('GET ') ? 'read' : 'write',
    });
    async function request(request) {
        const context = contextOf(request);
        if (context.access === 'write' && !context.hasToken)
            throw tokenMissing(context);
        const once = request.isRepeatable === false ? { request: { retries: 0 } } : {};
        const condition = request.etag === undefined ? {} : { headers: { 'if-none-match': request.etag } };
        try {
            const { data, url, headers } = await octokit.request(request.route, {
                ...request.parameters,
                ...once,
                ...condition,
            });
            return { data, url, headers };
        }
        catch (error) {
            throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .UZ)(error) ? (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toServiceError */ .N)(error, context) : error;
        }
    }
    async function* pages(request, maxPages) {
        const parameters = { per_page: PAGE_SIZE, ...request.parameters };
        let pageCount = 0;
        try {
            for await (const answer of octokit.paginate.iterator(request.route, parameters)) {
                yield answer.data;
                pageCount += 1;
                if (pageCount === maxPages)
                    return;
            }
        }
        catch (error) {
            throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .UZ)(error) ? (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toServiceError */ .N)(error, contextOf(request)) : error;
        }
    }
    return { request, pages };
}
function tokenMissing({ doing, repository }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`A token is needed to ${doing} in ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
        'It needs the permission "issues: write".');
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ repositoryParameters)
/* harmony export */ });
/** The route parameters that name the repository. */
function repositoryParameters({ name }) {
    return { owner: name.owner, repo: name.name };
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseRepositoryName)
/* harmony export */ });
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


const MAX_SHOWN_CHARS = 100;
/** Splits `owner/name`; throws ConfigError when it is anything else. */
function parseRepositoryName(repository) {
    const [owner, name] = repository.split('/');
    if ((0,_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(repository) && owner !== undefined && name !== undefined)
        return { owner, name };
    const shown = JSON.stringify(repository.slice(0, MAX_SHOWN_CHARS));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The repository must be given as owner/name, such as grafana/grafana; found ${shown}.`);
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   pE: () => (/* binding */ rateLimitResetMs)
/* harmony export */ });
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7808);

function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}
/** How long GitHub asks to wait, in milliseconds. */
function retryAfterMs(headers, nowMs) {
    return (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .readRetryAfterMs */ .j)((name) => headers[name]?.toString(), nowMs);
}
/** How long until the hourly allowance is filled again, in milliseconds; absent where it is not used up. */
function rateLimitResetMs(headers, nowMs) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) : undefined;
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ ownIssueSchema),
/* harmony export */   FK: () => (/* binding */ identifiedLabelSchema),
/* harmony export */   Ic: () => (/* binding */ checkRunsSchema),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   OU: () => (/* binding */ identifiedLabelsSchema),
/* harmony export */   Pr: () => (/* binding */ labelsSchema),
/* harmony export */   RZ: () => (/* binding */ updatedRowSchema),
/* harmony export */   Sp: () => (/* binding */ annotationsSchema),
/* harmony export */   Wn: () => (/* binding */ issuesSchema),
/* harmony export */   X3: () => (/* binding */ commentSchema),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   bz: () => (/* binding */ rateLimitSchema),
/* harmony export */   cX: () => (/* binding */ commentsSchema),
/* harmony export */   fx: () => (/* binding */ workflowRunsSchema),
/* harmony export */   o3: () => (/* binding */ ownIssuesSchema),
/* harmony export */   oS: () => (/* binding */ issueEventsSchema),
/* harmony export */   oV: () => (/* binding */ issueHomeSchema),
/* harmony export */   rE: () => (/* binding */ accountSchema),
/* harmony export */   rO: () => (/* binding */ searchCountSchema),
/* harmony export */   sM: () => (/* binding */ workflowsSchema)
/* harmony export */ });
/* unused harmony exports artifactsSchema, defaultBranchSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


// Only the fields that are used; others may come and go.
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }));
/** Null where the account was deleted. */
const userSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
    .nullish();
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: userSchema,
    /** Why it is hidden, null where it is not; absent on servers that do not tell. */
    minimized: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}).nullish(),
});
const commentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commentSchema);
const issuesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** What the walk through a list goes by; the rest of a row is read by `parseIssue`. */
const updatedRowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ updated_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }) });
const identifiedLabelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const identifiedLabelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(identifiedLabelSchema);
const issueEventsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Null where the account was deleted. */
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }).nullish(),
}));
const searchCountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() });
/** Where an issue lives; GitHub answers from another repository when the issue was transferred. */
const issueHomeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), repository_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), has_issues: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() });
const accountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
/** https://docs.github.com/rest/actions/artifacts; `workflow_run` says who made the artifact. */
const artifactsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        expired: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
            repository_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
            head_repository_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
            head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        })
            .nullish(),
    })),
});
const defaultBranchSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** An issue whose text is ours, perhaps. */
const ownIssueSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: userSchema,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const ownIssuesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ownIssueSchema);
const workflowsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const workflowRunsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), check_suite_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullish() })),
});
const checkRunsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    check_runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), output: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }) })),
});
const annotationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }));
const rateLimitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    resources: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        core: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), used: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), reset: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().max(1e10) }),
    }),
});
/** Reads `answer`; throws ServiceError that says what was asked and which field is not as GitHub documents it. */
function readAnswer(schema, answer, doing) {
    const result = schema.safeParse(answer);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`GitHub's answer could not be understood while trying to ${doing}: ${place} – ${issue?.message ?? 'invalid'}. ` +
        'Check that the API address belongs to a GitHub server.', { service: 'GitHub', retryable: false, cause: result.error });
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ serverAddresses)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);


const GITHUB_API = 'https://api.github.com';
const GITHUB_WEB = 'https://github.com';
const MAX_SHOWN_CHARS = 200;
/**
 * Checks the two addresses of a GitHub server; the second follows from the first where it is not given: GitHub
 * Enterprise Server has its API under `/api/v3`, GitHub Enterprise Cloud with data residency on the host `api.…`.
 * Throws ConfigError, with all faults, when one is not an http(s) address or carries a user name or password.
 */
function serverAddresses(given) {
    const problems = [];
    const apiUrl = checkAddress('API address', given.apiUrl ?? GITHUB_API, problems);
    const serverUrl = checkAddress('server address', given.serverUrl ?? deriveServerUrl(apiUrl), problems);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return { apiUrl, serverUrl };
}
function checkAddress(what, address, problems) {
    const url = URL.parse(address);
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    if (url === null || !isWeb || url.search !== '' || url.hash !== '') {
        const shown = JSON.stringify((0,_shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .maskCredentials */ .B)(address).slice(0, MAX_SHOWN_CHARS));
        problems.push(`The ${what} must look like ${GITHUB_API} or https://your.server/api/v3; found ${shown}.`);
        return address;
    }
    if (url.username !== '' || url.password !== '') {
        problems.push(`The ${what} must not hold a user name or password; give the token as GITHUB_TOKEN.`);
        return GITHUB_API;
    }
    return url.href.replace(/\/+$/, '');
}
function deriveServerUrl(apiUrl) {
    if (apiUrl === GITHUB_API)
        return GITHUB_WEB;
    const url = URL.parse(apiUrl);
    if (url === null)
        return GITHUB_WEB;
    const host = url.host.endsWith('.ghe.com') ? url.host.replace(/^api\./, '') : url.host;
    return `${url.protocol}//${host}`;
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toServiceError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _answer_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9102);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(768);



/** What GitHub's page for fine-grained tokens calls them. */
const PERSONAL_PERMISSIONS = { read: 'Read-only', write: 'Read and write' };
const MAX_QUOTED_CHARS = 200;
const TOKEN_ADVICE = "set GITHUB_TOKEN or GH_TOKEN, or the action's input token";
/** Turns a failed request into the one error that says what happened and what to do next. */
function toServiceError(error, context) {
    if (error.response === undefined)
        return unreachable(error, context);
    const { status } = error;
    if (error.message === _answer_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREADABLE_ANSWER */ .RY)
        return unreadable(error, context);
    if (error.message === _answer_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_SERVER */ .T9)
        return failure(error, misdirected(context));
    if (status === 401)
        return failure(error, unauthorized(context));
    if (isRateLimit(error))
        return rateLimited(error, context);
    if (status === 403)
        return failure(error, forbidden(error, context));
    if (status === 404)
        return failure(error, notFound(context));
    if (status === 410)
        return failure(error, gone(error, context));
    if (status >= 500)
        return failure(error, serverError(error, context), { retryable: true });
    return failure(error, `GitHub did not accept the request (${status}) to ${context.doing}: ${quote(error)}.`);
}
function failure(error, message, facts = {}) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(message, {
        service: 'GitHub',
        status: error.status,
        retryable: false,
        cause: error,
        ...facts,
    });
}
function unreachable(error, { apiUrl, doing, timeoutMs }) {
    const isTimeout = error.cause instanceof Error && error.cause.name === 'TimeoutError';
    const message = isTimeout
        ? `GitHub at ${apiUrl} did not answer within ${timeoutMs / 1000} s while trying to ${doing}. Try again later.`
        : `GitHub at ${apiUrl} cannot be reached while trying to ${doing}: ${quote(error)}. ` +
            'Check the network, the proxy settings and the API address.';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(message, { service: 'GitHub', retryable: true, cause: error });
}
function unreadable(error, { apiUrl, doing }) {
    return failure(error, `The server at ${apiUrl} answered something other than JSON (${error.status}) while trying to ${doing}. ` +
        'Check the API address (GitHub Enterprise: https://your.server/api/v3) and whether a proxy stands before it.', { retryable: true });
}
function misdirected({ apiUrl, doing }) {
    return (`The server at ${apiUrl} sends the request to ${doing} on to another host, where the token is not sent. ` +
        'Check the API address, and give the one that answers itself.');
}
function unauthorized({ doing, hasToken }) {
    if (!hasToken)
        return `GitHub asks for a token (401) to ${doing}: ${TOKEN_ADVICE}.`;
    return `GitHub does not know the token (401): it is wrong or has expired. To ${doing}, ${TOKEN_ADVICE}.`;
}
function isRateLimit(error) {
    if (error.status === 429)
        return true;
    if (error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    return String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse detection/i.test(error.message);
}
function rateLimited(error, { doing, hasToken }) {
    const headers = error.response?.headers ?? {};
    const waitMs = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(headers, Date.now()) ?? (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitResetMs */ .pE)(headers, Date.now());
    const when = waitMs === undefined ? 'in some minutes' : `in ${Math.max(1, Math.ceil(waitMs / 60_000))} min`;
    const more = hasToken ? '' : ' With a token the limit is far higher: set GITHUB_TOKEN or GH_TOKEN.';
    return failure(error, `GitHub's rate limit is reached (${error.status}) while trying to ${doing}. Try again ${when}.${more}`, { retryable: true, ...(waitMs !== undefined && { retryAfterMs: waitMs }) });
}
function forbidden(error, { doing, repository, access, hasToken }) {
    const said = error.message;
    if (/archived/i.test(said))
        return `The repository ${repository} is archived (403); nothing in it can be changed.`;
    if (/locked/i.test(said))
        return `GitHub refuses (403) to ${doing}: the conversation is locked. Unlock it first.`;
    if (/SAML|SSO/.test(said) || error.response?.headers['x-github-sso'] !== undefined) {
        return `GitHub refuses (403) to ${doing}: the token is not authorized for the organization's single sign-on.`;
    }
    if (!hasToken)
        return `GitHub refuses (403) to ${doing} without a token: ${TOKEN_ADVICE}.`;
    return (`The token may not ${doing} in ${repository} (403, GitHub says: ${quote(error)}). ` +
        `Add this to the workflow's job:\npermissions:\n  issues: ${access}\n` +
        `A personal access token needs the repository permission "Issues: ${PERSONAL_PERMISSIONS[access]}".`);
}
function notFound({ doing, repository, access, hasToken }) {
    const lead = `GitHub finds nothing (404) while trying to ${doing} in ${repository}. Check the repository's name.`;
    const permission = access === 'write' ? 'issues: write' : 'issues: read';
    if (!hasToken)
        return `${lead} If it is private, a token is needed: ${TOKEN_ADVICE}.`;
    return (`${lead} If it is private, the token must be allowed to see it: in a workflow of that repository ` +
        `"permissions: ${permission}" and "contents: read", otherwise a token that was given access to it.`);
}
function gone(error, { doing, repository }) {
    if (/disabled/i.test(error.message)) {
        return (`Issues are turned off in ${repository} (410), so it is not possible to ${doing}. ` +
            'Turn them on under Settings → General → Features, or name another repository.');
    }
    return `What was asked for is gone (410): it was deleted, so it is not possible to ${doing} in ${repository}.`;
}
function serverError(error, { doing }) {
    return (`GitHub failed (${error.status}) while trying to ${doing}, also when asked again. ` +
        'Try again later; https://www.githubstatus.com says more.');
}
/** The failure's own words on one line, clipped. */
function quote({ message }) {
    const line = message.replace(/[\s\p{Other}]+/gu, ' ').trim();
    return line.length <= MAX_QUOTED_CHARS ? line : `${line.slice(0, MAX_QUOTED_CHARS)}…`;
}


/***/ })

};
