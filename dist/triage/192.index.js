export const id = 192;
export const ids = [192];
export const modules = {

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubTracker: () => (/* binding */ createGitHubTracker)
});

// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js
var parse_issue = __webpack_require__(530);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/check-token.js

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
    throw new errors/* ConfigError */.xL('The token holds a space, a line break or a letter that no token has. Copy it again, without what stands around it.');
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./out/js/src/shared/retry-after.js
var retry_after = __webpack_require__(7808);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/request-failure.js

function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}
/** How long GitHub asks to wait, in milliseconds. */
function retryAfterMs(headers, nowMs) {
    return (0,retry_after/* readRetryAfterMs */.j)((name) => headers[name]?.toString(), nowMs);
}
/** How long until the hourly allowance is filled again, in milliseconds; absent where it is not used up. */
function rateLimitResetMs(headers, nowMs) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) : undefined;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/answer-guard.js

/** A gateway's page is often gone at the second try; a wrong address is not, so more would only waste time. */
const UNREADABLE_RETRIES = 1;
const UNREADABLE_WAIT_SECONDS = 1;
const RATE_LIMIT_RETRIES = 2;
/** Longer than this nobody waits in a workflow; GitHub's secondary limits last about a minute. */
const MAX_RATE_LIMIT_WAIT_MS = 120_000;
/** As the throttling plugin waits where GitHub does not say. */
const DEFAULT_RATE_LIMIT_WAIT_SECONDS = 60;
/** Message of the failure that stands for an answer that is not JSON. */
const UNREADABLE_ANSWER = 'the answer is not JSON';
/**
 * Octokit plugin for the answers that the retry and throttling plugins do not know: a page or cut JSON with status 200
 * becomes a failure, and a 403 or 429 with `retry-after` that does not speak of a secondary rate limit is tried again
 * after that time. Must come before both plugins, so that it stands nearest to the request.
 */
function answerGuard(octokit) {
    octokit.hook.wrap('request', async (request, requestOptions) => {
        try {
            const answer = await request(requestOptions);
            if (isReadable(answer))
                return answer;
            throw unreadable(answer, requestOptions);
        }
        catch (error) {
            if (isRequestFailure(error))
                planRetry(error);
            throw error;
        }
    });
    return {};
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
function planRetry(failure) {
    const headers = failure.response?.headers ?? {};
    const isThrottlingPlugins = /\bsecondary rate\b/i.test(failure.message) || rateLimitResetMs(headers, Date.now()) !== undefined;
    if (isThrottlingPlugins)
        return;
    const waitMs = retryAfterMs(headers, Date.now());
    const isRateLimit = failure.status === 429 || (failure.status === 403 && waitMs !== undefined);
    if (!isRateLimit || (waitMs ?? 0) > MAX_RATE_LIMIT_WAIT_MS)
        return;
    const waitSeconds = waitMs === undefined ? DEFAULT_RATE_LIMIT_WAIT_SECONDS : Math.ceil(waitMs / 1000);
    scheduleRetry(failure, RATE_LIMIT_RETRIES, waitSeconds);
}
function scheduleRetry(failure, retries, retryAfterSeconds) {
    const request = { ...failure.request.request, retries, retryAfter: retryAfterSeconds };
    failure.request = { ...failure.request, request };
}

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
const NEVER_RETRIED = [400, 401, 403, 404, 410, 413, 422, 429, 451];
const ThrottledGitHub = utils/* GitHub */.gq.plugin(answerGuard, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L, ownRetryCount);
/** Octokit as the Actions toolkit sets it up (proxies included), with retries, throttling and a time limit. */
function createOctokit({ apiUrl, token, log, retryBaseMs, timeoutMs }) {
    const mayWait = (what) => (waitSeconds, _request, _octokit, retryCount) => {
        const isWorthIt = retryCount < RATE_LIMIT_RETRIES && waitSeconds * 1000 <= MAX_RATE_LIMIT_WAIT_MS;
        if (isWorthIt)
            log.warning(`GitHub's ${what} is reached; trying again in ${waitSeconds} s.`);
        return isWorthIt;
    };
    return new ThrottledGitHub({
        baseUrl: apiUrl,
        ...(token !== undefined && { auth: token }),
        userAgent: 'auto-triager',
        log: octokitLog(log),
        request: { fetch: timeLimitedFetch(apiUrl, timeoutMs) },
        retry: { retries: SERVER_ERROR_RETRIES, retryAfterBaseValue: retryBaseMs, doNotRetry: NEVER_RETRIED },
        throttle: {
            // Its queues are shared by id in the whole process; two trackers must not wait for each other.
            id: crypto.randomUUID(),
            retryAfterBaseValue: retryBaseMs,
            onRateLimit: mayWait('rate limit'),
            onSecondaryRateLimit: mayWait('secondary rate limit'),
        },
    });
}
/**
 * The toolkit's `fetch` goes through the proxy that the environment names for GITHUB_API_URL; any other address is
 * reached by Node's own, which follows NODE_USE_ENV_PROXY.
 */
function timeLimitedFetch(apiUrl, timeoutMs) {
    const isRunnersServer = new URL(apiUrl).origin === URL.parse(utils/* defaults */.NT.baseUrl ?? '')?.origin;
    const baseFetch = isRunnersServer ? utils/* defaults */.NT.request?.fetch : fetch;
    return (input, init) => baseFetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}
/** Octokit's own messages may repeat text from outside, so none goes above debug. */
function octokitLog(log) {
    const debug = (message) => log.debug(`Octokit: ${message}`);
    return { debug: () => { }, info: () => { }, warn: debug, error: debug };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/github-repository.js
/** The route parameters that name the repository. */
function repositoryParameters({ name }) {
    return { owner: name.owner, repo: name.name };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/schema.js


// Only the fields that are used; others may come and go.
const labelsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), description: schemas/* string */.YjP().nullish() }));
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    body: schemas/* string */.YjP().nullish(),
    /** Null where the account was deleted. */
    user: schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), type: schemas/* string */.YjP().optional() }).nullish(),
});
const commentsSchema = schemas/* array */.YOg(commentSchema);
const issuesSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
/** Where an issue lives; GitHub answers from another repository when the issue was transferred. */
const issueHomeSchema = schemas/* object */.Ikc({ number: schemas/* number */.aig().int(), repository_url: schemas/* string */.YjP().optional() });
const repositorySchema = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), has_issues: schemas/* boolean */.zMY().optional() });
const accountSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig().int() });
/** Reads `answer`; throws ServiceError that says what was asked and which field is not as GitHub documents it. */
function readAnswer(schema, answer, doing) {
    const result = schema.safeParse(answer);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
    throw new errors/* ServiceError */._7(`GitHub's answer could not be understood while trying to ${doing}: ${place} – ${issue?.message ?? 'invalid'}. ` +
        'Check that the API address belongs to a GitHub server.', { service: 'GitHub', retryable: false, cause: result.error });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/own-comments.js



/** 10,000 comments; GitHub's own limit for one issue is 2,500. */
const MAX_PAGES = 100;
/**
 * Our comments on an issue, oldest first: those that begin with `marker` and that we wrote.
 *
 * Anyone can paste the marker, and a token with `issues: write` may edit anyone's comment, so the marker alone is not
 * enough. A personal token's own comments are told by the account's id. A workflow's or an app's token has no account
 * (`GET /user` is refused); then the author must be of type Bot, which GitHub sets and no person can have. So a change
 * from the workflow's token to an app's goes on with the same comment; one to or from a person's token starts anew.
 */
async function listOwnComments(repository, number, marker) {
    const marked = await listMarkedComments(repository, number, marker);
    if (marked.length === 0)
        return [];
    const account = await readAccount(repository);
    return marked.filter(({ user }) => (account.kind === 'person' ? user?.id === account.id : user?.type === 'Bot'));
}
async function listMarkedComments(repository, number, marker) {
    const doing = `list the comments of issue #${number}`;
    const pages = repository.client.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...repositoryParameters(repository), issue_number: number },
        doing,
    }, MAX_PAGES);
    const marked = [];
    for await (const page of pages) {
        const comments = readAnswer(commentsSchema, page, doing);
        marked.push(...comments.filter((comment) => comment.body?.trimStart().startsWith(marker)));
    }
    return marked;
}
async function readAccount({ client }) {
    const doing = 'read whom the token belongs to';
    try {
        const { data } = await client.request({ route: 'GET /user', parameters: {}, doing });
        return { kind: 'person', id: readAnswer(accountSchema, data, doing).id };
    }
    catch (error) {
        const isRefused = error instanceof errors/* ServiceError */._7 && (error.status === 403 || error.status === 404);
        if (isRefused)
            return { kind: 'app' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/ensure-comment.js





/** GitHub refuses longer ones: "body is too long (maximum is 65536 characters)". */
const MAX_COMMENT_CHARS = 65_536;
const MAX_CREATE_ATTEMPTS = 3;
/**
 * Keeps exactly one comment of ours with `marker`: creates it, updates it in place, or leaves it when it is equal, and
 * removes duplicates (two runs at once can leave them), of which the oldest stays.
 */
async function ensureComment(repository, number, comment) {
    const body = withMarker(comment);
    if (body.length > MAX_COMMENT_CHARS)
        throw tooLong(number, body.length);
    const [kept, ...duplicates] = await listOwnComments(repository, number, comment.marker);
    if (kept === undefined) {
        await createComment(repository, number, { marker: comment.marker, body });
        return;
    }
    if (!isSameText(kept.body ?? '', body))
        await updateComment(repository, number, { id: kept.id, body });
    for (const duplicate of duplicates)
        await deleteComment(repository, number, duplicate);
}
/** Removes every comment of ours with `marker`. */
async function ensureNoComment(repository, number, marker) {
    const comments = await listOwnComments(repository, number, marker);
    for (const comment of comments)
        await deleteComment(repository, number, comment);
}
/**
 * When GitHub fails, the comment may have been written all the same. So Octokit does not repeat this request by itself;
 * we look for the comment first.
 */
async function createComment(repository, number, { marker, body }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await postComment(repository, number, body);
            return;
        }
        catch (error) {
            const isUncertain = error instanceof errors/* ServiceError */._7 && error.retryable && error.retryAfterMs === undefined;
            if (!isUncertain || attempt === MAX_CREATE_ATTEMPTS)
                throw error;
        }
        await (0,promises_.setTimeout)(attempt ** 2 * repository.retryBaseMs);
        const written = await listOwnComments(repository, number, marker);
        if (written.length > 0)
            return;
    }
}
async function postComment(repository, number, body) {
    const doing = `write a comment on issue #${number}`;
    const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...repositoryParameters(repository), issue_number: number, body },
        doing,
        isRepeatable: false,
    });
    readAnswer(commentSchema, data, doing);
}
async function updateComment(repository, number, { id, body }) {
    await repository.client.request({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...repositoryParameters(repository), comment_id: id, body },
        doing: `update the comment on issue #${number}`,
    });
}
async function deleteComment(repository, number, { id }) {
    try {
        await repository.client.request({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...repositoryParameters(repository), comment_id: id },
            doing: `remove the comment on issue #${number}`,
        });
    }
    catch (error) {
        // Gone already, by another run or a maintainer: that is what was wanted.
        if (!(error instanceof errors/* ServiceError */._7) || error.status !== 404)
            throw error;
    }
}
function withMarker({ marker, body }) {
    return body.startsWith(marker) ? body : `${marker}\n${body}`;
}
function isSameText(left, right) {
    return normalize(left) === normalize(right);
}
/** GitHub may give line breaks back as `\r\n` and drop white space at the end. */
function normalize(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function tooLong(number, charCount) {
    return new errors/* ServiceError */._7(`The comment for issue #${number} has ${charCount} characters; GitHub takes ${MAX_COMMENT_CHARS} at most.`, { service: 'GitHub', status: 422, retryable: false });
}

// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/ensure-labels.js




/** GitHub allows 100 labels on an issue: one page, and one to spare. */
const ensure_labels_MAX_PAGES = 2;
/**
 * Adds the labels that the issue lacks and checks that they landed; does nothing when it has them all.
 * Throws ConfigError when the repository lacks one of them.
 */
async function ensureLabels(repository, number, { labels, liveLabels }) {
    const unknown = withoutLabels(labels, liveLabels);
    if (unknown.length > 0)
        throw unknownLabels(repository, unknown);
    const missing = withoutLabels(labels, await listIssueLabels(repository, number));
    if (missing.length === 0)
        return;
    const doing = `add labels to issue #${number}`;
    const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...repositoryParameters(repository), issue_number: number, labels: missing },
        doing,
    });
    const landed = readAnswer(labelsSchema, data, doing).map((label) => label.name);
    const lost = withoutLabels(missing, landed);
    if (lost.length > 0)
        throw notLanded(number, lost);
}
async function listIssueLabels(repository, number) {
    const doing = `read the labels of issue #${number}`;
    const pages = repository.client.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...repositoryParameters(repository), issue_number: number },
        doing,
    }, ensure_labels_MAX_PAGES);
    const names = [];
    for await (const page of pages)
        names.push(...readAnswer(labelsSchema, page, doing).map((label) => label.name));
    return names;
}
/** Each of `labels` once that is not among `others`. */
function withoutLabels(labels, others) {
    const seen = new Set(others.map(label_key/* labelKey */.k));
    const rest = new Map(labels.filter((label) => !seen.has((0,label_key/* labelKey */.k)(label))).map((label) => [(0,label_key/* labelKey */.k)(label), label]));
    return [...rest.values()];
}
function unknownLabels({ name }, labels) {
    const shown = labels.map((label) => JSON.stringify(label)).join(', ');
    return new errors/* ConfigError */.xL(`${name.owner}/${name.name} has no label ${shown}, and labels are never created here. ` +
        'Create it there, or take it out of the configuration.');
}
function notLanded(number, labels) {
    const shown = labels.map((label) => JSON.stringify(label)).join(', ');
    return new errors/* ServiceError */._7(`GitHub answered that the labels of issue #${number} were set, but ${shown} is not among them. Try again.`, { service: 'GitHub', retryable: true });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/find-issue.js




/**
 * Reads one issue. An issue that was deleted or transferred to another repository counts as missing; a repository that
 * was renamed is followed. Throws ServiceError when the repository itself cannot be seen or has issues turned off.
 */
async function findIssue(repository, number) {
    const doing = `read issue #${number}`;
    const answer = await readIssue(repository, number, doing);
    if (answer === undefined)
        return { kind: 'missing', number };
    const found = (0,parse_issue/* parseIssue */.Zp)(answer.data);
    if (found.kind === 'invalid') {
        throw new errors/* ServiceError */._7(`GitHub's answer could not be understood while trying to ${doing}: ${found.reason}.`, {
            service: 'GitHub',
            retryable: false,
        });
    }
    const wasRedirected = !answer.url.toLowerCase().endsWith(issuePath(repository, number));
    if (wasRedirected && (await livesElsewhere(repository, number, answer.data))) {
        repository.log.info(`Issue #${number} was transferred to another repository.`);
        return { kind: 'missing', number };
    }
    return found;
}
async function readIssue(repository, number, doing) {
    try {
        return await repository.client.request({
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
            parameters: { ...repositoryParameters(repository), issue_number: number },
            doing,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || (error.status !== 404 && error.status !== 410))
            throw error;
        // 404 stands for a missing issue and for a hidden repository, 410 for a deleted issue and for issues turned off.
        const home = await readRepository(repository);
        if (error.status === 410 && home.has_issues === false)
            throw error;
        return undefined;
    }
}
async function readRepository(repository) {
    const doing = 'read the repository';
    const { data } = await repository.client.request({
        route: 'GET /repos/{owner}/{repo}',
        parameters: repositoryParameters(repository),
        doing,
    });
    return readAnswer(repositorySchema, data, doing);
}
/** GitHub redirects both from the old name of a repository and from an issue that was transferred away. */
async function livesElsewhere(repository, number, answer) {
    const issue = readAnswer(issueHomeSchema, answer, `read issue #${number}`);
    const home = await readRepository(repository);
    const issueHome = issue.repository_url?.toLowerCase() ?? '';
    return issue.number !== number || !issueHome.endsWith(`/repos/${home.full_name.toLowerCase()}`);
}
function issuePath({ name }, number) {
    return `/repos/${name.owner}/${name.name}/issues/${number}`.toLowerCase();
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/to-service-error.js



/** What GitHub's page for fine-grained tokens calls them. */
const PERSONAL_PERMISSIONS = { read: 'Read-only', write: 'Read and write' };
const MAX_QUOTED_CHARS = 200;
const TOKEN_ADVICE = "set GITHUB_TOKEN or GH_TOKEN, or the action's input token";
/** Turns a failed request into the one error that says what happened and what to do next. */
function toServiceError(error, context) {
    if (error.response === undefined)
        return unreachable(error, context);
    const { status } = error;
    if (error.message === UNREADABLE_ANSWER)
        return to_service_error_unreadable(error, context);
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
    return new errors/* ServiceError */._7(message, {
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
    return new errors/* ServiceError */._7(message, { service: 'GitHub', retryable: true, cause: error });
}
function to_service_error_unreadable(error, { apiUrl, doing }) {
    return failure(error, `The server at ${apiUrl} answered something other than JSON (${error.status}) while trying to ${doing}. ` +
        'Check the API address (GitHub Enterprise: https://your.server/api/v3) and whether a proxy stands before it.', { retryable: true });
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
    const waitMs = retryAfterMs(headers, Date.now()) ?? rateLimitResetMs(headers, Date.now());
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

;// CONCATENATED MODULE: ./out/js/src/adapters/github/github-client.js



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
        try {
            const { data, url } = await octokit.request(request.route, { ...request.parameters, ...once });
            return { data, url };
        }
        catch (error) {
            throw isRequestFailure(error) ? toServiceError(error, context) : error;
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
            throw isRequestFailure(error) ? toServiceError(error, contextOf(request)) : error;
        }
    }
    return { request, pages };
}
function tokenMissing({ doing, repository }) {
    return new errors/* ConfigError */.xL(`A token is needed to ${doing} in ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
        'It needs the permission "issues: write".');
}

// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/repository-name.js


const MAX_SHOWN_CHARS = 100;
/** Splits `owner/name`; throws ConfigError when it is anything else, such as a web address. */
function parseRepositoryName(repository) {
    const [owner, name] = repository.split('/');
    if ((0,repository_name/* isRepositoryName */.e)(repository) && owner !== undefined && name !== undefined)
        return { owner, name };
    const shown = JSON.stringify(repository.slice(0, MAX_SHOWN_CHARS));
    throw new errors/* ConfigError */.xL(`The repository must be given as owner/name, such as grafana/grafana; found ${shown}.`);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/server-addresses.js

const GITHUB_API = 'https://api.github.com';
const GITHUB_WEB = 'https://github.com';
const server_addresses_MAX_SHOWN_CHARS = 200;
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
        throw new errors/* ConfigError */.xL(problems);
    return { apiUrl, serverUrl };
}
function checkAddress(what, address, problems) {
    const url = URL.parse(address);
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    if (url === null || !isWeb || url.search !== '' || url.hash !== '') {
        const shown = JSON.stringify(address.slice(0, server_addresses_MAX_SHOWN_CHARS));
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

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-github-tracker.js











const DEFAULT_RETRY_BASE_MS = 1000;
const DEFAULT_TIMEOUT_MS = 30_000;
/** 10,000 labels; the largest repositories have about a thousand. */
const MAX_LABEL_PAGES = 100;
/** 3,000 issues and pull requests, at most a thirtieth of a workflow token's hourly allowance of 1,000 requests. */
const MAX_RECENT_PAGES = 30;
/**
 * The issues of one repository on GitHub, through REST. Server errors are tried again three times, rate limits are
 * waited out up to two minutes. Throws ConfigError for a malformed repository, address or token, before any request; its
 * methods throw ServiceError, and ConfigError when something is to be written without a token.
 */
function createGitHubTracker(options) {
    const { log, retryBaseMs = DEFAULT_RETRY_BASE_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const name = parseRepositoryName(options.repository);
    const { apiUrl, serverUrl } = serverAddresses(options);
    const token = checkToken(options.token);
    const octokit = createOctokit({ apiUrl, token, log, retryBaseMs, timeoutMs });
    const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
    const repository = { client: createGitHubClient({ octokit, ...facts }), log, name, retryBaseMs };
    let labels;
    /** Read once: one run of the program works on one state of the repository. */
    function listLabels() {
        labels ??= readLabels(repository).catch((error) => {
            labels = undefined;
            throw error;
        });
        return labels;
    }
    return {
        repository: options.repository,
        issueUrl: (number) => `${serverUrl}/${options.repository}/issues/${number}`,
        findIssue: (number) => findIssue(repository, number),
        listLabels,
        listRecentLabeledIssues: ({ limit }) => readRecentLabeledIssues(repository, limit),
        ensureLabels: async (number, wanted) => {
            if (wanted.length === 0)
                return;
            const liveLabels = (await listLabels()).map((label) => label.name);
            await ensureLabels(repository, number, { labels: wanted, liveLabels });
        },
        ensureComment: (number, comment) => ensureComment(repository, number, comment),
        ensureNoComment: (number, { marker }) => ensureNoComment(repository, number, marker),
    };
}
async function readLabels(repository) {
    const doing = "list the repository's labels";
    const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/labels', parameters: repositoryParameters(repository), doing }, MAX_LABEL_PAGES);
    const labels = [];
    for await (const page of pages) {
        for (const { name, description } of readAnswer(labelsSchema, page, doing)) {
            labels.push({ name, description: description ?? '' });
        }
    }
    return labels;
}
/** GitHub cannot list "issues with any label", so unlabelled ones and pull requests are read and left out. */
async function readRecentLabeledIssues(repository, limit) {
    if (limit <= 0)
        return [];
    const doing = 'list the newest issues';
    const parameters = { ...repositoryParameters(repository), state: 'all', sort: 'created', direction: 'desc' };
    const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/issues', parameters, doing }, MAX_RECENT_PAGES);
    const issues = [];
    for await (const page of pages) {
        for (const entry of readAnswer(issuesSchema, page, doing)) {
            const found = (0,parse_issue/* parseIssue */.Zp)(entry);
            if (found.kind === 'invalid')
                repository.log.debug(`An issue that GitHub lists was left out: ${found.reason}.`);
            if (found.kind !== 'issue' || found.issue.labels.length === 0)
                continue;
            issues.push(found.issue);
            if (issues.length === limit)
                return issues;
        }
    }
    return issues;
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


/***/ })

};
