export const id = 8347;
export const ids = [8347,4821,7018,4637];
export const modules = {

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: ./out/js/src/adapters/github/check-token.js
var check_token = __webpack_require__(3262);
// EXTERNAL MODULE: ./out/js/src/adapters/github/create-octokit.js + 1 modules
var create_octokit = __webpack_require__(3298);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-client.js
var github_client = __webpack_require__(6751);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/github/request-failure.js
var request_failure = __webpack_require__(768);
// EXTERNAL MODULE: ./out/js/src/adapters/github/to-service-error.js
var to_service_error = __webpack_require__(988);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/graphql-client.js




const RATE_LIMITED = 'RATE_LIMITED';
const faultSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
})
    .transform(({ type, message, path }) => ({ type: type ?? '', message: message ?? '', path: path ?? [] }));
/** As @octokit/graphql throws it, and as the throttling plugin does when a rate limit is not waited out. */
const failureSchema = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J().optional(), errors: schemas/* array */.YOg(faultSchema) });
const limitSchema = schemas/* object */.Ikc({ response: schemas/* object */.Ikc({ data: failureSchema }) });
/** GraphQL on the same server, with the same token, retries and limits as the REST requests of `octokit`. */
function createGraphqlClient(octokit, facts) {
    return async ({ document, variables, doing }) => {
        try {
            return { data: await octokit.graphql(document, { ...variables }), faults: [] };
        }
        catch (error) {
            // An answer that tells of faults has no status of its own, so it is none of these.
            if ((0,request_failure/* isRequestFailure */.UZ)(error))
                throw (0,to_service_error/* toServiceError */.N)(error, { ...facts, doing, access: 'write' });
            const failure = failureSchema.safeParse(error).data ?? limitSchema.safeParse(error).data?.response.data;
            if (failure === undefined)
                throw error;
            if (failure.errors.some(({ type }) => type === RATE_LIMITED))
                throw rateLimited(doing, error);
            return { data: failure.data, faults: failure.errors };
        }
    };
}
function rateLimited(doing, cause) {
    return new errors/* ServiceError */._7(`GitHub's rate limit for GraphQL is reached while trying to ${doing}. Try again in some minutes.`, { service: 'GitHub', retryable: true, cause });
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/repository-name.js
var repository_name = __webpack_require__(9150);
// EXTERNAL MODULE: ./out/js/src/adapters/github/server-addresses.js
var server_addresses = __webpack_require__(7018);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/connect-repository.js






const DEFAULT_RETRY_BASE_MS = 1000;
const DEFAULT_TIMEOUT_MS = 30_000;
/** Throws ConfigError for a malformed repository, address or token; asks nothing yet. */
function connectRepository(options) {
    const { log, retryBaseMs = DEFAULT_RETRY_BASE_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const name = (0,repository_name/* parseRepositoryName */.$)(options.repository);
    const { apiUrl, serverUrl } = (0,server_addresses.serverAddresses)(options);
    const token = (0,check_token/* checkToken */.S)(options.token);
    const octokit = (0,create_octokit/* createOctokit */.Q)({ apiUrl, token, log, retryBaseMs, timeoutMs });
    const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
    return {
        repository: { client: (0,github_client/* createGitHubClient */.L)({ octokit, ...facts }), log, name, retryBaseMs },
        graphql: createGraphqlClient(octokit, facts),
        serverUrl,
    };
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHealthTracker: () => (/* binding */ createHealthTracker)
});

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(2077);
// EXTERNAL MODULE: ./out/js/src/health/health-issue.js
var health_issue = __webpack_require__(1008);
// EXTERNAL MODULE: ./out/js/src/adapters/github/create-once.js
var create_once = __webpack_require__(276);
// EXTERNAL MODULE: ./out/js/src/adapters/github/ensure-comment.js
var ensure_comment = __webpack_require__(3090);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-repository.js
var github_repository = __webpack_require__(712);
// EXTERNAL MODULE: ./out/js/src/adapters/github/read-account.js
var read_account = __webpack_require__(5946);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-app-login.js


const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
const BOT_ENDING = '[bot]';
/** The login that an app's or a workflow's token writes under, which REST does not tell; undefined where GraphQL does not. */
async function readAppLogin(graphql) {
    const doing = 'read whom the token belongs to';
    try {
        const { data } = await graphql({ document: 'query { viewer { login } }', variables: {}, doing });
        const login = viewerSchema.safeParse(data).data?.viewer.login;
        return login === undefined || login.endsWith(BOT_ENDING) ? login : `${login}${BOT_ENDING}`;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/schema.js
var schema = __webpack_require__(195);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/ensure-health-issue.js








/** 1,000 issues of one author, the newest change first: ours changes at every run. */
const MAX_PAGES = 10;
/** Whose token writes by default, and who therefore may have written the issue. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** See HealthTracker. */
async function ensureHealthIssue({ repository, graphql }, report) {
    const account = await (0,read_account/* readAccount */.G)(repository);
    const search = { report, account, graphql };
    const issue = report.issue === 'create'
        ? await findHealthIssue(repository, search)
        : await readHealthIssue(repository, report.issue);
    if (issue === undefined)
        return await createHealthIssue(repository, search);
    const before = (0,health_issue/* readHealthState */.eI)(issue.body ?? '');
    const state = nextState(before, report);
    // The comment comes first: an interrupted run that had written the state alone would never tell anybody.
    if (report.isIll && before?.isIll !== true)
        await tellPeople(repository, { issue, report, before });
    await updateText(repository, issue, (0,health_issue/* composeHealthIssue */.wh)(report.report, state));
    return issue.number;
}
function nextState(before, { isIll, checkedAt }) {
    return before?.isIll === isIll ? before : { isIll, since: checkedAt };
}
/** The issue of ours with the marker that changed last. Anyone can paste that, so the author counts too. */
async function findHealthIssue(repository, search) {
    const { account } = search;
    for (const creator of await findOwnLogins(search)) {
        const doing = 'look for the health issue';
        const parameters = {
            ...(0,github_repository/* repositoryParameters */.N)(repository),
            creator,
            state: 'all',
            sort: 'updated',
            direction: 'desc',
        };
        const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/issues', parameters, doing }, MAX_PAGES);
        for await (const page of pages) {
            const found = (0,schema/* readAnswer */.JN)(schema/* ownIssuesSchema */.o3, page, doing).find(({ body, user, pull_request }) => pull_request === undefined && (0,health_issue/* isHealthIssue */.s8)(body ?? '') && (0,read_account/* isOwn */.N)(account, user));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/** Logins of the issue's author: the token's own; of an app's, where it does not tell, all that it may be. */
async function findOwnLogins({ report, account, graphql }) {
    if (account.kind === 'person' && account.login !== undefined)
        return new Set([account.login]);
    const own = await readAppLogin(graphql);
    return new Set([...(own === undefined ? [] : [own]), WORKFLOW_LOGIN, ...report.botLogins]);
}
/** An issue that people named: ours, or one that they have emptied for us or put the marker on. */
async function readHealthIssue(repository, number) {
    const doing = `read the health issue #${number}`;
    const issue = await repository.client
        .request({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { ...(0,github_repository/* repositoryParameters */.N)(repository), issue_number: number },
        doing,
    })
        .then(({ data }) => (0,schema/* readAnswer */.JN)(schema/* ownIssueSchema */.F6, data, doing))
        .catch((error) => {
        const isMissing = error instanceof errors/* ServiceError */._7 && (error.status === 404 || error.status === 410);
        throw isMissing ? new errors/* ConfigError */.xL(`There is no issue #${number} to keep the health report in.`) : error;
    });
    const body = issue.body?.trim() ?? '';
    const mayReplace = body === '' || (0,health_issue/* isHealthIssue */.s8)(body);
    if (issue.number === number && issue.pull_request === undefined && mayReplace)
        return issue;
    throw new errors/* ConfigError */.xL(`Issue #${number} holds somebody's text, which the health report would replace. Name an issue without text, or let ` +
        'one be made with health_issue: create.');
}
async function createHealthIssue(repository, search) {
    const { report, isIll, checkedAt } = search.report;
    const body = (0,health_issue/* composeHealthIssue */.wh)(report, { isIll, since: checkedAt });
    const doing = 'create the health issue';
    const created = await (0,create_once/* createOnce */.U)({
        create: async () => {
            const { data } = await repository.client.request({
                route: 'POST /repos/{owner}/{repo}/issues',
                parameters: { ...(0,github_repository/* repositoryParameters */.N)(repository), title: health_issue/* HEALTH_TITLE */.uL, body },
                doing,
                isRepeatable: false,
            });
            return (0,schema/* readAnswer */.JN)(schema/* ownIssueSchema */.F6, data, doing);
        },
        find: () => findHealthIssue(repository, search),
        retryBaseMs: repository.retryBaseMs,
    });
    return created.number;
}
/** Once for each time that it turns, also when the run is repeated before the new state was written. */
async function tellPeople(repository, { issue, report, before }) {
    const marker = `<!-- auto-triager:health-alert ${before?.since ?? 'first'} -->`;
    await (0,ensure_comment/* ensureComment */.IT)(repository, issue.number, { marker, body: report.alert });
}
async function updateText(repository, issue, body) {
    if ((issue.body ?? '').replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return;
    await repository.client.request({
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { ...(0,github_repository/* repositoryParameters */.N)(repository), issue_number: issue.number, body },
        doing: `update the health issue #${issue.number}`,
    });
}

// EXTERNAL MODULE: ./out/js/src/shared/fall-back-title.js
var fall_back_title = __webpack_require__(4821);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-triages.js



/** Three requests a run at most: under a tenth of a workflow token's hourly allowance of 1,000. */
const MAX_RUNS = 30;
const TRIAGE_NAME = /triag/i;
/** What tends a triager is not one. */
const OTHER_NAME = /rebuild|index|scrape|health|label-?lint|summar|backfill|backlog/i;
const FAILURES = ['failure', 'timed_out', 'startup_failure'];
const RAN = [...FAILURES, 'success', 'neutral'];
/** The newest finished runs of the triage workflow; undefined where there is no such workflow. Throws ServiceError. */
async function readTriages(repository, workflow) {
    const id = await findWorkflow(repository, workflow);
    if (id === undefined)
        return undefined;
    const doing = 'list the triage runs';
    const data = await read(repository, doing, {
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: { workflow_id: id, status: 'completed', per_page: MAX_RUNS },
    });
    const runs = (0,schema/* readAnswer */.JN)(schema/* workflowRunsSchema */.fx, data, doing)
        .workflow_runs.slice(0, MAX_RUNS)
        .filter(({ conclusion }) => RAN.includes(conclusion));
    let fellBack = 0;
    for (const { check_suite_id: suite } of runs) {
        if (suite != null && (await hasFallenBack(repository, suite)))
            fellBack += 1;
    }
    const failed = runs.filter(({ conclusion }) => FAILURES.includes(conclusion)).length;
    return { runs: runs.length, fellBack, failed };
}
async function findWorkflow(repository, wanted) {
    const doing = 'list the workflows';
    const data = await read(repository, doing, {
        route: 'GET /repos/{owner}/{repo}/actions/workflows',
        parameters: { per_page: 100 },
    });
    const { workflows } = (0,schema/* readAnswer */.JN)(schema/* workflowsSchema */.sM, data, doing);
    const isWanted = ({ name, path }) => {
        if (wanted !== undefined)
            return name === wanted || path === wanted || path.endsWith(`/${wanted}`);
        return [name, path].some((text) => TRIAGE_NAME.test(text)) && !OTHER_NAME.test(`${name} ${path}`);
    };
    return workflows.find(isWanted)?.id;
}
/** Whether a job of the run was annotated with the title of a fall-back. */
async function hasFallenBack(repository, suite) {
    const doing = 'read the annotations of a triage run';
    const data = await read(repository, doing, {
        route: 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
        parameters: { check_suite_id: suite },
    });
    const annotated = (0,schema/* readAnswer */.JN)(schema/* checkRunsSchema */.Ic, data, doing).check_runs.filter(({ output }) => output.annotations_count > 0);
    for (const { id } of annotated) {
        const annotations = await read(repository, doing, {
            route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
            parameters: { check_run_id: id, per_page: 100 },
        });
        if ((0,schema/* readAnswer */.JN)(schema/* annotationsSchema */.Sp, annotations, doing).some(({ title }) => title === fall_back_title/* FALL_BACK_TITLE */.T))
            return true;
    }
    return false;
}
async function read(repository, doing, { route, parameters }) {
    const { data } = await repository.client.request({
        route,
        parameters: { ...(0,github_repository/* repositoryParameters */.N)(repository), ...parameters },
        doing,
    });
    return data;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-health-tracker.js





const MS_PER_SECOND = 1000;
/** Health through GitHub's REST API. Throws ConfigError for a malformed repository, address or token. */
function createHealthTracker(options) {
    const connection = (0,connect_repository/* connectRepository */.J)(options);
    const { repository } = connection;
    /** What cannot be read is not known; it is no reason to fail. */
    async function attempt(what, read) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            repository.log.info(`${what} is not known: ${error.message}`);
            return undefined;
        }
    }
    return {
        ensureHealthIssue: (report) => ensureHealthIssue(connection, report),
        readTriages: (workflow) => attempt('How many triages fell back', () => readTriages(repository, workflow)),
        readQuota: () => attempt('How many requests are left', () => readQuota(repository)),
    };
}
/** Asking for it costs nothing. https://docs.github.com/rest/rate-limit/rate-limit */
async function readQuota({ client }) {
    const doing = 'read the rate limit';
    const { data } = await client.request({ route: 'GET /rate_limit', parameters: {}, doing });
    const { used, limit, reset } = (0,schema/* readAnswer */.JN)(schema/* rateLimitSchema */.bz, data, doing).resources.core;
    return { used, limit, resetsAt: new Date(reset * MS_PER_SECOND).toISOString() };
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


const MAX_ATTEMPTS = 3;
/**
 * Creates something that must be there once. When GitHub fails, it may have been created all the same; so it is looked for
 * before the next try.
 */
async function createOnce({ create, find, retryBaseMs }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await create();
        }
        catch (error) {
            const isUncertain = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && error.retryable && error.retryAfterMs === undefined;
            if (!isUncertain || attempt === MAX_ATTEMPTS)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt ** 2 * retryBaseMs);
        const created = await find();
        if (created !== undefined)
            return created;
    }
}


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ ensureComment),
/* harmony export */   Pd: () => (/* binding */ ensureNoComment),
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   cZ: () => (/* binding */ isSameText)
/* harmony export */ });
/* unused harmony export MAX_COMMENT_CHARS */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(712);
/* harmony import */ var _own_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(677);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(195);





/** GitHub refuses longer ones: "body is too long (maximum is 65536 characters)". */
const MAX_COMMENT_CHARS = 65_536;
/**
 * Keeps exactly one comment of ours with `marker`: creates it, updates it in place, or leaves it when it is equal, and
 * removes duplicates (two runs at once can leave them), of which the oldest stays. `known` are those that a look a moment
 * ago found.
 */
async function ensureComment(repository, number, { known, ...comment }) {
    const body = withMarker(comment);
    if (body.length > MAX_COMMENT_CHARS)
        throw tooLong(number, body.length);
    const [kept, ...duplicates] = known ?? (await (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .listOwnComments */ .l)(repository, number, comment.marker));
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
async function ensureNoComment(repository, number, { marker, known }) {
    const comments = known ?? (await (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .listOwnComments */ .l)(repository, number, marker));
    for (const comment of comments)
        await deleteComment(repository, number, comment);
}
async function createComment(repository, number, { marker, body }) {
    await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)({
        create: () => postComment(repository, number, body),
        find: async () => (await (0,_own_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .listOwnComments */ .l)(repository, number, marker))[0],
        retryBaseMs: repository.retryBaseMs,
    });
}
async function postComment(repository, number, body) {
    const doing = `write a comment on issue #${number}`;
    const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryParameters */ .N)(repository), issue_number: number, body },
        doing,
        isRepeatable: false,
    });
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3, data, doing);
}
async function updateComment(repository, number, { id, body }) {
    await repository.client.request({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryParameters */ .N)(repository), comment_id: id, body },
        doing: `update the comment on issue #${number}`,
    });
}
async function deleteComment(repository, number, { id }) {
    try {
        await repository.client.request({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryParameters */ .N)(repository), comment_id: id },
            doing: `remove the comment on issue #${number}`,
        });
    }
    catch (error) {
        // Gone already, by another run or a maintainer: that is what was wanted.
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || error.status !== 404)
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
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`The comment for issue #${number} has ${charCount} characters; GitHub takes ${MAX_COMMENT_CHARS} at most.`, { service: 'GitHub', status: 422, retryable: false });
}


/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listOwnComments)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(712);
/* harmony import */ var _read_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5946);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(195);



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
    const account = await (0,_read_account_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccount */ .G)(repository);
    return marked.filter(({ user }) => (0,_read_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .N)(account, user));
}
async function listMarkedComments(repository, number, marker) {
    const doing = `list the comments of issue #${number}`;
    const pages = repository.client.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryParameters */ .N)(repository), issue_number: number },
        doing,
    }, MAX_PAGES);
    const marked = [];
    for await (const page of pages) {
        const comments = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsSchema */ .cX, page, doing);
        marked.push(...comments.filter((comment) => comment.body?.trimStart().startsWith(marker)));
    }
    return marked;
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAccount),
/* harmony export */   N: () => (/* binding */ isOwn)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(195);


/** A workflow's or an app's token has no account: `GET /user` is refused. */
async function readAccount({ client }) {
    const doing = 'read whom the token belongs to';
    try {
        const { data } = await client.request({ route: 'GET /user', parameters: {}, doing });
        const { id, login } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .accountSchema */ .rE, data, doing);
        return { kind: 'person', id, login };
    }
    catch (error) {
        const isRefused = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && (error.status === 403 || error.status === 404);
        if (isRefused)
            return { kind: 'app' };
        throw error;
    }
}
/** Whether the account wrote it; of an app's token only that some app did can be told, which no person can fake. */
function isOwn(account, user) {
    return account.kind === 'person' ? user?.id === account.id : user?.type === 'Bot';
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverAddresses: () => (/* binding */ serverAddresses)
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

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ readHealthState),
/* harmony export */   s8: () => (/* binding */ isHealthIssue),
/* harmony export */   uL: () => (/* binding */ HEALTH_TITLE),
/* harmony export */   wh: () => (/* binding */ composeHealthIssue)
/* harmony export */ });
/* unused harmony export HEALTH_MARKER */
/** First line of our health issue, by which it is found again. Changing it orphans the issues that there are. */
const HEALTH_MARKER = '<!-- auto-triager:health -->';
const HEALTH_TITLE = 'Auto Triager: health';
const STATE = /^<!-- auto-triager:health-state (ill|well) ([0-9TZ:.-]+) -->$/m;
/** The text of the issue: marker and state, which readers do not see, then the report. */
function composeHealthIssue(report, { isIll, since }) {
    return `${HEALTH_MARKER}\n<!-- auto-triager:health-state ${isIll ? 'ill' : 'well'} ${since} -->\n\n${report}`;
}
/** Undefined where the text tells of none. */
function readHealthState(body) {
    const [, state, since = ''] = STATE.exec(body) ?? [];
    return state === undefined ? undefined : { isIll: state === 'ill', since };
}
function isHealthIssue(body) {
    return body.trimStart().startsWith(HEALTH_MARKER);
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FALL_BACK_TITLE)
/* harmony export */ });
/**
 * Heads the annotation of a triage that was made by less than it was set up with: by another model, by the local engine
 * alone, with the local embedder. The health report counts runs by it; runs of older versions keep their title.
 */
const FALL_BACK_TITLE = 'Auto Triager fell back';


/***/ })

};
