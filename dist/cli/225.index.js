export const id = 225;
export const ids = [225,7018,4637];
export const modules = {

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findIssue)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4446);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(712);
/* harmony import */ var _read_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(195);





/**
 * Reads one issue. An issue that was deleted or transferred to another repository counts as missing; a repository that
 * was renamed is followed. Throws ServiceError when the repository itself cannot be seen or has issues turned off.
 */
async function findIssue(repository, number) {
    const doing = `read issue #${number}`;
    const answer = await readIssue(repository, number, doing);
    if (answer === undefined)
        return { kind: 'missing', number };
    const found = (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssue */ .Zp)(answer.data);
    if (found.kind === 'invalid') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`GitHub's answer could not be understood while trying to ${doing}: ${found.reason}.`, {
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
            parameters: { ...(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryParameters */ .N)(repository), issue_number: number },
            doing,
        });
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || (error.status !== 404 && error.status !== 410))
            throw error;
        // 404 stands for a missing issue and for a hidden repository, 410 for a deleted issue and for issues turned off.
        const home = await (0,_read_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(repository);
        if (error.status === 410 && home.has_issues === false)
            throw error;
        return undefined;
    }
}
/** GitHub redirects both from the old name of a repository and from an issue that was transferred away. */
async function livesElsewhere(repository, number, answer) {
    const issue = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .issueHomeSchema */ .oV, answer, `read issue #${number}`);
    const home = await (0,_read_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(repository);
    const issueHome = issue.repository_url?.toLowerCase() ?? '';
    return issue.number !== number || !issueHome.endsWith(`/repos/${home.full_name.toLowerCase()}`);
}
function issuePath({ name }, number) {
    return `/repos/${name.owner}/${name.name}/issues/${number}`.toLowerCase();
}


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ readPageLinks),
/* harmony export */   cg: () => (/* binding */ cursorOf),
/* harmony export */   n8: () => (/* binding */ cursorParameters)
/* harmony export */ });
/** The links to other pages that an answer carries (RFC 8288), by relation: `next`, `last`. */
function readPageLinks(headers) {
    const links = new Map();
    for (const [, address = '', relation = ''] of String(headers.link ?? '').matchAll(/<([^>]*)>;\s*rel="([^"]*)"/g)) {
        const url = URL.parse(address);
        if (url !== null)
            links.set(relation, url);
    }
    return links;
}
/** The parameters of a link as one text, to be kept as a cursor; undefined where there is no such link. */
function cursorOf(link) {
    return link === undefined || link.search === '' ? undefined : link.search.slice(1);
}
/** The parameters of lists; Octokit takes others, such as `baseUrl`, as orders where to send the token. */
const LIST_PARAMETERS = ['state', 'sort', 'direction', 'since', 'per_page', 'page', 'after', 'before'];
/** The parameters that a cursor holds. It may come from a file that others can write, so only those of lists count. */
function cursorParameters(cursor) {
    const parameters = [...new URLSearchParams(cursor)].filter(([name]) => LIST_PARAMETERS.includes(name));
    return Object.fromEntries(parameters);
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(712);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);


/** What GitHub says of the repository itself; throws ServiceError where it cannot be seen. */
async function readRepository(repository) {
    const doing = 'read the repository';
    const { data } = await repository.client.request({
        route: 'GET /repos/{owner}/{repo}',
        parameters: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryParameters */ .N)(repository),
        doing,
    });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .JN)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .repositorySchema */ ._L, data, doing);
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

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scrapeIntoCorpus: () => (/* binding */ scrapeIntoCorpus)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 2 modules
var parse_issue = __webpack_require__(4446);
// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/github/check-token.js
var check_token = __webpack_require__(3262);
// EXTERNAL MODULE: ./out/js/src/adapters/github/create-octokit.js + 1 modules
var create_octokit = __webpack_require__(3298);
// EXTERNAL MODULE: ./out/js/src/adapters/github/find-issue.js
var find_issue = __webpack_require__(8857);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-client.js
var github_client = __webpack_require__(6751);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-repository.js
var github_repository = __webpack_require__(712);
// EXTERNAL MODULE: ./out/js/src/adapters/github/page-links.js
var page_links = __webpack_require__(6127);
// EXTERNAL MODULE: ./out/js/src/adapters/github/read-repository.js
var read_repository = __webpack_require__(6481);
// EXTERNAL MODULE: ./out/js/src/adapters/github/repository-name.js
var repository_name = __webpack_require__(9150);
// EXTERNAL MODULE: ./out/js/src/adapters/github/schema.js
var schema = __webpack_require__(195);
// EXTERNAL MODULE: ./out/js/src/adapters/github/server-addresses.js
var server_addresses = __webpack_require__(7018);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-issue-source.js















const DEFAULT_RETRY_BASE_MS = 1000;
/** A page of 100 long issues takes GitHub some seconds. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** As many as fit into a long run; each wait ends when GitHub says so. */
const RATE_LIMIT_RETRIES = 20;
const NOT_MODIFIED = 304;
/** What a server answers that does not have a list, or does not show it to this token. */
const UNAVAILABLE = [403, 404, 410, 422];
/**
 * The issues of one repository on GitHub, for a scrape. Throws ConfigError for a malformed repository, address or token,
 * before any request.
 */
function createIssueSource(options) {
    const { log, deadline, retryBaseMs = DEFAULT_RETRY_BASE_MS } = options;
    const timeoutMs = DEFAULT_TIMEOUT_MS;
    const name = (0,repository_name/* parseRepositoryName */.$)(options.repository);
    const { apiUrl } = (0,server_addresses.serverAddresses)(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl });
    const token = (0,check_token/* checkToken */.S)(options.token);
    let requestCount = 0;
    const octokit = (0,create_octokit/* createOctokit */.Q)({
        apiUrl,
        token,
        log,
        retryBaseMs,
        timeoutMs,
        patience: { retries: RATE_LIMIT_RETRIES, maxWaitMs: deadline.remainingMs },
        onRequest: () => {
            requestCount += 1;
        },
    });
    const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
    const repository = { client: (0,github_client/* createGitHubClient */.L)({ octokit, ...facts }), log, name, retryBaseMs };
    return {
        repository: options.repository,
        requestCount: () => requestCount,
        listChanges: ({ since, pageSize, ...page }) => {
            const parameters = { state: 'all', sort: 'updated', direction: 'asc', per_page: pageSize };
            return whenChanged(() => listIssues(repository, page, since === undefined ? parameters : { ...parameters, since }));
        },
        countChanges: (since) => countIssues(repository, since),
        listCreated: (page) => {
            const parameters = { state: 'all', sort: 'created', direction: 'asc', per_page: github_client/* PAGE_SIZE */.m };
            return whenAvailable(() => listIssues(repository, page, parameters));
        },
        listLabelEvents: (page) => whenAvailable(() => whenChanged(() => listLabelEvents(repository, page)), isNoRateLimit),
        listLabels: (page) => whenChanged(() => listLabels(repository, page)),
        findLabel: (label) => findLabel(repository, label),
        lookUp: async (number) => {
            const found = await (0,find_issue/* findIssue */.R)(repository, number);
            // A pull request has never been an issue: the number came from somewhere else.
            return found.kind === 'issue' ? { kind: 'present', issue: found.issue } : { kind: 'gone' };
        },
    };
}
function requestList(repository, list) {
    const { route, parameters, doing, cursor, etag } = list;
    const position = cursor === undefined ? parameters : (0,page_links/* cursorParameters */.n8)(cursor);
    return repository.client.request({
        route,
        parameters: { ...position, ...(0,github_repository/* repositoryParameters */.N)(repository) },
        doing,
        etag,
    });
}
async function listIssues(repository, page, parameters) {
    const doing = 'list the issues';
    const answer = await requestList(repository, {
        ...page,
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters,
        doing,
    });
    const rows = (0,schema/* readAnswer */.JN)(schema/* issuesSchema */.Wn, answer.data, doing);
    const links = (0,page_links/* readPageLinks */.ZZ)(answer.headers);
    const serverTimeMs = Date.parse(String(answer.headers.date));
    const rowsLeft = countRowsLeft(links, Number(parameters.per_page));
    return {
        ...pageFacts(answer),
        issues: rows.flatMap((row) => toIssue(row, repository.log)),
        rowCount: rows.length,
        ...(rows.length > 0 && { lastUpdatedAt: (0,schema/* readAnswer */.JN)(schema/* updatedRowSchema */.RZ, rows.at(-1), doing).updated_at }),
        ...(rowsLeft !== undefined && { rowsLeft }),
        ...(!Number.isNaN(serverTimeMs) && { serverTimeMs }),
    };
}
function pageFacts({ headers }) {
    const next = (0,page_links/* cursorOf */.cg)((0,page_links/* readPageLinks */.ZZ)(headers).get('next'));
    const { etag } = headers;
    return {
        kind: 'page',
        ...(next !== undefined && { next }),
        ...(typeof etag === 'string' && etag !== '' && { etag }),
    };
}
/** At most: the last page may be short. Long lists do not name their last page. */
function countRowsLeft(links, pageSize) {
    const page = (relation) => Number(links.get(relation)?.searchParams.get('page') ?? Number.NaN);
    const count = (page('last') - page('next') + 1) * pageSize;
    return Number.isNaN(count) ? undefined : count;
}
function toIssue(row, log) {
    const found = (0,parse_issue/* parseIssue */.Zp)(row);
    if (found.kind === 'invalid')
        log.warning(`An issue that GitHub lists was left out: ${found.reason}.`);
    return found.kind === 'issue' ? [found.issue] : [];
}
async function countIssues(repository, since) {
    const { owner, repo } = (0,github_repository/* repositoryParameters */.N)(repository);
    const updated = since === undefined ? '' : ` updated:>=${since}`;
    const doing = 'count the issues';
    try {
        const { data } = await repository.client.request({
            route: 'GET /search/issues',
            parameters: { q: `repo:${owner}/${repo}${updated}`, per_page: 1 },
            doing,
        });
        return (0,schema/* readAnswer */.JN)(schema/* searchCountSchema */.rO, data, doing).total_count;
    }
    catch (error) {
        // It is only for the progress bar.
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}
async function listLabelEvents(repository, page) {
    const doing = 'list the label events';
    const answer = await requestList(repository, {
        ...page,
        route: 'GET /repos/{owner}/{repo}/issues/events',
        parameters: { per_page: github_client/* PAGE_SIZE */.m },
        doing,
    });
    const rows = (0,schema/* readAnswer */.JN)(schema/* issueEventsSchema */.oS, answer.data, doing);
    const [newest] = rows;
    const oldest = rows.at(-1);
    return {
        ...pageFacts(answer),
        events: rows.flatMap(toLabelEvent),
        ...(newest !== undefined && { newestId: newest.id }),
        ...(oldest !== undefined && { oldestId: oldest.id }),
    };
}
function toLabelEvent({ id, event, actor, created_at: at, label, issue }) {
    if (event !== 'labeled' && event !== 'unlabeled')
        return [];
    if (!label || !issue || (issue.pull_request ?? null) !== null)
        return [];
    const name = (0,clean_text/* cleanLine */.Ow)(label.name, parse_labels/* MAX_LABEL_CHARS */.ir);
    const login = (0,clean_text/* cleanLine */.Ow)(actor?.login ?? '', parse_labels/* MAX_LABEL_CHARS */.ir);
    // All times in one form, so that they sort as text.
    return [{ id, issue: issue.number, label: name, action: event, actor: login, at: (0,parse_date/* parseDate */._)(at) ?? at }];
}
async function listLabels(repository, page) {
    const doing = "list the repository's labels";
    const route = 'GET /repos/{owner}/{repo}/labels';
    const answer = await requestList(repository, { ...page, route, parameters: { per_page: github_client/* PAGE_SIZE */.m }, doing });
    const labels = (0,schema/* readAnswer */.JN)(schema/* identifiedLabelsSchema */.OU, answer.data, doing);
    return { ...pageFacts(answer), labels: labels.map(toLabel) };
}
function toLabel({ id, name }) {
    return { id, name: (0,clean_text/* cleanLine */.Ow)(name, parse_labels/* MAX_LABEL_CHARS */.ir) };
}
async function findLabel(repository, name) {
    const doing = `look up the label ${name}`;
    const route = 'GET /repos/{owner}/{repo}/labels/{name}';
    try {
        const parameters = { ...(0,github_repository/* repositoryParameters */.N)(repository), name };
        const { data } = await repository.client.request({ route, parameters, doing });
        return toLabel((0,schema/* readAnswer */.JN)(schema/* identifiedLabelSchema */.FK, data, doing));
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.status !== 404)
            throw error;
        // 404 stands for a missing label and for a hidden repository.
        await (0,read_repository/* readRepository */.N)(repository);
        return undefined;
    }
}
async function whenChanged(request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.status === NOT_MODIFIED)
            return { kind: 'unchanged' };
        throw error;
    }
}
async function whenAvailable(request, isHarmless = isRefusal) {
    try {
        return await request();
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || !isHarmless(error))
            throw error;
        return { kind: 'unavailable', reason: error.message };
    }
}
function isRefusal({ retryable, status }) {
    return !retryable && UNAVAILABLE.includes(status ?? 0);
}
/** For what a scrape can do without: only a rate limit is no reason to go on, because it holds for all requests. */
function isNoRateLimit({ retryable, status }) {
    return !(retryable && (status === 403 || status === 429));
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/lock-file.js
var lock_file = __webpack_require__(873);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/lock-corpus.js




/**
 * Keeps other scrapes away from the corpus file at `path` until the returned function is called or the process ends,
 * however it ends (see `lockFile`). Reading and importing go on. Throws ConfigError when another process has it, or the
 * file cannot be made.
 */
function lockCorpus(path) {
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate: true });
    if (unusable !== undefined)
        throw new errors/* ConfigError */.xL(`The corpus cannot be opened: ${unusable}`);
    const unlock = (0,open_corpus.guardCorpus)(path, () => (0,lock_file/* lockFile */.K)(`${path}.lock`));
    if (unlock !== undefined)
        return unlock;
    throw new errors/* ConfigError */.xL(`Another scrape is filling ${path}; wait until it is done, or give another file`);
}

// EXTERNAL MODULE: ./out/js/src/config/scrape-options.js
var scrape_options = __webpack_require__(1583);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-changes.js


/** GitHub's most per page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const MAX_PAGE_SIZE = 100;
/** For a page that GitHub cannot put together in time (https://github.com/isaacs/github/issues/1689). */
const SMALL_PAGE_SIZE = 25;
/**
 * How long a change may take until all of GitHub's replicas list it, in milliseconds: "we commonly expect sub-second
 * replication lag" (https://github.blog/2017-10-13-mitigating-replication-lag-and-reducing-read-load-with-freno/), and
 * one more for times that are written in whole seconds. A change that is listed later than that is found by the re-check.
 */
const REPLICATION_LAG_MS = 2000;
/** Times that an unlikely empty page is asked for again, and the wait before, in milliseconds. */
const EMPTY_PAGE_TRIES = 3;
const EMPTY_PAGE_WAIT_MS = 200;
const DONE = { kind: 'done' };
/**
 * Takes over what changed since the watermark, page by page, oldest update first.
 *
 * Each page is asked for with the last row's update time as the new `since`, instead of by page number. An issue that
 * changes meanwhile moves to the end of the list, all behind it move forward by one, and a walk by numbers would skip
 * one at the next page's edge; under the last row's own time nothing can slip through, because `since` is inclusive, the
 * order is the same, and a change only moves an issue to where the walk has yet to come. Nor does GitHub allow
 * page numbers beyond 10,000 rows ("Pagination with the page parameter is not supported for large datasets",
 * https://github.com/josegonzalez/python-github-backup/issues/429). Only where one page cannot hold all that was updated
 * in one moment, the server's link to the next page under the same `since` is followed; should that be a page number and an
 * issue be edited just then, the re-check finds what was pushed over the edge.
 */
async function scrapeChanges(session) {
    beginWalk(session);
    for (let isFirst = true;; isFirst = false) {
        if (session.isOutOfTime())
            return { kind: 'stopped', reason: 'The time is up.' };
        const remaining = session.remainingLimit();
        if (remaining === 0)
            return { kind: 'stopped', reason: 'As many issues were taken as --limit allows.' };
        const page = await fetchPage(session, { isFirst, remaining });
        if (page === 'unchanged')
            return DONE;
        if (page === 'unlikely') {
            await stepBack(session);
            return { kind: 'stopped', reason: 'The server gave an empty list where issues must be.' };
        }
        if (isFirst)
            await startProgress(session, page);
        const next = advance(session.progress.changes, page);
        session.commitPage({ changes: next }, { issues: page.issues });
        session.tick(page.rowCount - 1);
        if (next.isComplete)
            return DONE;
    }
}
/** The first run of all notes from when on issues are wanted; for later ones it is too late. */
function beginWalk(session) {
    const { changes } = session.progress;
    const { since, log, source } = session.request;
    if (since === undefined || since === changes.floor)
        return;
    if (changes.since === undefined) {
        session.commit({ changes: { ...changes, since, floor: since } });
        return;
    }
    const held = changes.floor === undefined ? 'all issues' : `issues updated since ${changes.floor}`;
    log.info(`${source.repository}: the date was left aside: this corpus holds ${held} already.`);
}
async function fetchPage(session, { isFirst, remaining }) {
    const { since, cursor, etag, isComplete, floor } = session.progress.changes;
    // One row of a page is the last of the page before.
    const pageSize = Math.min(MAX_PAGE_SIZE, since === undefined ? remaining : remaining + 1);
    for (let attempt = 1;; attempt += 1) {
        const page = await listChanges(session, {
            since,
            pageSize,
            cursor,
            etag: isFirst && isComplete && attempt === 1 ? etag : undefined,
        });
        if (page.kind === 'unchanged')
            return 'unchanged';
        if (page.rowCount > 0)
            return page;
        // A walk that is under way begins each page with the last row of the page before, be it an issue or a pull request.
        const isUnderWay = !isFirst || (!isComplete && since !== floor);
        if (!isUnderWay && !(await isUnlikelyEmpty(session, page)))
            return page;
        if (attempt === EMPTY_PAGE_TRIES)
            return 'unlikely';
        await (0,promises_.setTimeout)(EMPTY_PAGE_WAIT_MS);
    }
}
async function listChanges(session, request) {
    const { source, log } = session.request;
    const fetchPage = async (pageSize) => {
        const page = await source.listChanges({ ...request, pageSize });
        return page.kind === 'page' ? { ...page, pageSize } : page;
    };
    try {
        return await fetchPage(request.pageSize);
    }
    catch (error) {
        const isServersFault = error instanceof errors/* ServiceError */._7 && (error.status ?? 0) >= 500;
        // A cursor holds the size of its pages.
        if (!isServersFault || request.cursor !== undefined || request.pageSize <= SMALL_PAGE_SIZE)
            throw error;
        log.info(`${error.message} A smaller page is asked for.`);
        return await fetchPage(SMALL_PAGE_SIZE);
    }
}
/**
 * The row that the walk stands on may have been deleted, and the list be rightly empty: so the next run begins at the
 * newest issue that is known to be there, and at the start where there is none.
 */
async function stepBack(session) {
    const { isComplete, floor, since } = session.progress.changes;
    if (since === undefined)
        return;
    const found = await lookUpNewest(session);
    const known = found?.kind === 'present' ? found.issue.updatedAt : session.request.store.watermark();
    const start = known === undefined || (floor !== undefined && isSince(floor, known)) ? floor : known;
    // Where it was edited meanwhile, the list lacks it for some other reason.
    const next = isSince(start, since) ? since : start;
    const place = { ...(next !== undefined && { since: next }), ...(floor !== undefined && { floor }) };
    session.commit({ changes: { isComplete, ...place } });
}
/** The list holds at least the newest issue that is known, unless that one was deleted. */
async function isUnlikelyEmpty(session, page) {
    if (page.next !== undefined)
        return true;
    const { since } = session.progress.changes;
    if (since === undefined)
        return false;
    const found = await lookUpNewest(session);
    return found?.kind === 'present' && isSince(found.issue.updatedAt, since);
}
/** The issue that was updated last of those that are known, buried where it is gone; undefined where none is known. */
async function lookUpNewest(session) {
    const { store, source } = session.request;
    const newest = store.newest();
    if (newest === undefined)
        return undefined;
    const found = await source.lookUp(newest);
    if (found.kind === 'gone')
        session.commit({}, { gone: [newest] });
    return found;
}
/** Issues have their times in whole seconds. */
function isSince(updatedAt, since) {
    return updatedAt !== undefined && Date.parse(updatedAt) >= Math.floor(Date.parse(since) / 1000) * 1000;
}
/** Where the walk stands after a page. */
function advance(changes, page) {
    const { floor, since: before } = changes;
    const since = page.lastUpdatedAt ?? before;
    const isSameMoment = since === before;
    // A full page that names no next one comes from a proxy that drops the header.
    const isLast = page.next === undefined && (page.rowCount < page.pageSize || isSameMoment);
    return {
        isComplete: isLast,
        ...(since !== undefined && { since: isLast ? beforeLag(since, page.serverTimeMs) : since }),
        ...(isSameMoment && page.next !== undefined && { cursor: page.next }),
        ...(floor !== undefined && { floor }),
        ...(isLast && isSameMoment && changes.cursor === undefined && page.etag !== undefined && { etag: page.etag }),
    };
}
/** The next run begins a moment earlier than the newest row where that is so new that others may be listed late. */
function beforeLag(since, serverTimeMs) {
    if (serverTimeMs === undefined || Date.parse(since) <= serverTimeMs - REPLICATION_LAG_MS)
        return since;
    return `${new Date(serverTimeMs - REPLICATION_LAG_MS).toISOString().slice(0, 19)}Z`;
}
async function startProgress(session, page) {
    if (page.next === undefined)
        return;
    const { source } = session.request;
    const total = page.rowsLeft === undefined
        ? await source.countChanges(session.progress.changes.since)
        : page.rowCount + page.rowsLeft;
    if (total !== undefined)
        session.startProgress(source.repository, total);
}

;// CONCATENATED MODULE: ./out/js/src/corpus/recheck-issues.js


/** A round is spread over this many runs: with a run a day every issue is seen again within a month. */
const RUNS_PER_ROUND = 30;
/** Pages of a round in one run: small repositories are seen whole each time, the largest take longer than a month. */
const MIN_PAGES_PER_RUN = 3;
const MAX_PAGES_PER_RUN = 50;
const PAGE_SIZE = 100;
/** Most single look-ups in one run: each is a request, and one for the repository where the issue is gone. */
const MAX_LOOK_UPS_PER_RUN = 50;
/**
 * The rolling re-check: finds what the list of changes never tells, because it leaves no row in it. Issues that were
 * deleted, transferred or turned into discussions are missing from a round's list; each is then asked for by its number,
 * and leaves the corpus only when the server says that it is gone. Rows that are listed are compared as any others, which
 * mends whatever went wrong before, and brings new counts of reactions.
 */
async function recheckIssues(session) {
    const { store } = session.request;
    if (session.progress.recheck.isWalked) {
        const end = await lookUpUnseen(session);
        if (end.kind === 'stopped')
            return end;
        const { round } = session.progress.recheck;
        const isMoreToLookUp = store.unseen(round, 1).length > 0;
        // Where most of the missing are there after all, it was the list that had gaps: another round costs less.
        const hadGaps = end.present > end.gone;
        if (isMoreToLookUp && !hadGaps)
            return DONE;
        session.commit({ recheck: { round: round + 1, isWalked: false } });
    }
    return walkRound(session);
}
async function walkRound(session) {
    const { source, store, log } = session.request;
    const fairShare = Math.ceil(store.highestNumber() / PAGE_SIZE / RUNS_PER_ROUND);
    const pagesPerRun = Math.min(MAX_PAGES_PER_RUN, Math.max(MIN_PAGES_PER_RUN, fairShare));
    for (let pageCount = 0; pageCount < pagesPerRun; pageCount += 1) {
        if (session.isOutOfTime())
            return { kind: 'stopped', reason: 'The time is up.' };
        const { recheck } = session.progress;
        const page = await source.listCreated({ cursor: recheck.cursor });
        if (page.kind === 'unavailable') {
            log.debug(`The re-check begins again: ${page.reason}`);
            session.commit({ recheck: { round: recheck.round, isWalked: false } });
            return DONE;
        }
        const next = page.next === undefined
            ? { round: recheck.round, isWalked: true }
            : { round: recheck.round, cursor: page.next, isWalked: false };
        const { floor } = session.progress.changes;
        const wanted = page.issues.filter(({ number, updatedAt }) => floor === undefined || (updatedAt ?? '') >= floor || store.get(number) !== undefined);
        session.commitPage({ recheck: next }, { issues: wanted });
        if (next.isWalked)
            return lookUpUnseen(session);
    }
    return DONE;
}
async function lookUpUnseen(session) {
    const { store } = session.request;
    const counts = { present: 0, gone: 0, unclear: 0 };
    for (const number of store.unseen(session.progress.recheck.round, MAX_LOOK_UPS_PER_RUN)) {
        if (session.isOutOfTime())
            return { kind: 'stopped', reason: 'The time is up.' };
        counts[await lookUp(session, number)] += 1;
    }
    return { kind: 'done', ...counts };
}
/** Unclear where the server will not say what became of the issue: then it stays, and holds up none of the others. */
async function lookUp(session, number) {
    const { source, log } = session.request;
    try {
        const found = await source.lookUp(number);
        session.commit({}, found.kind === 'present' ? { issues: [found.issue] } : { gone: [number] });
        return found.kind;
    }
    catch (error) {
        if (!isAboutOneIssue(error))
            throw error;
        log.warning(`It is not known what became of issue #${number}: ${error.message}`);
        // Else the lowest numbers would take every run's look-ups; it is asked for again when the next round has listed all.
        session.commit({}, { unclear: [number] });
        return 'unclear';
    }
}
/** A refusal, or a page for people where the issue was; not a server that fails or limits the rate. */
function isAboutOneIssue(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return false;
    const { status = 0, retryable } = error;
    return !retryable || (status >= 200 && status < 400);
}

;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-label-events.js

/**
 * Takes over label events, newest first, down to the newest of the walk before, at most `eventPages` in one run. A walk
 * that was interrupted goes on where it stopped; what happened meanwhile is for the next one. A page in its middle that is
 * empty or refused ends the run's part in it and counts as one of its pages, so that it cannot go on for ever. A server
 * without this list is no failure.
 */
async function scrapeLabelEvents(session) {
    const { source, eventPages, log } = session.request;
    for (let pageCount = 0; pageCount < eventPages; pageCount += 1) {
        if (session.isOutOfTime())
            return { kind: 'stopped', reason: 'The time is up.' };
        const { events } = session.progress;
        const page = await source.listLabelEvents({
            cursor: events.walk?.cursor,
            etag: events.walk === undefined ? events.etag : undefined,
        });
        if (page.kind === 'unchanged')
            return DONE;
        const isUnavailable = page.kind === 'unavailable';
        if (isUnavailable)
            log.info(`${source.repository}: label events were left out: ${page.reason}`);
        if (isUnavailable || (events.walk !== undefined && page.newestId === undefined)) {
            session.commit({ events: afterVainPage(events, eventPages) });
            return DONE;
        }
        const next = scrape_label_events_advance(events, page, eventPages);
        session.commitPage({ events: next }, { events: page.events });
        if (next.walk !== undefined)
            continue;
        if (events.seenId !== undefined && !hasArrived(events, page) && page.next !== undefined) {
            log.info(`${source.repository}: more label events than ${eventPages} pages hold; older ones were left out.`);
        }
        return DONE;
    }
    return DONE;
}
/** The walk stays where it is, and is given up where it has had all its pages. */
function afterVainPage({ walk, ...events }, maxPages) {
    if (walk === undefined)
        return events;
    const pages = walk.pages + 1;
    return pages >= maxPages ? { ...events, seenId: walk.newestId } : { ...events, walk: { ...walk, pages } };
}
function scrape_label_events_advance(events, page, maxPages) {
    const { seenId, walk, etag: oldEtag } = events;
    const newestId = walk?.newestId ?? page.newestId;
    const pages = (walk?.pages ?? 0) + 1;
    const etag = walk === undefined ? page.etag : oldEtag;
    const kept = etag === undefined ? {} : { etag };
    // Beyond the bound the history is given up, or a busy repository would never get to the end.
    if (newestId === undefined || hasArrived(events, page) || page.next === undefined || pages >= maxPages) {
        const seen = newestId ?? seenId;
        return { ...kept, ...(seen !== undefined && { seenId: seen }) };
    }
    return { ...kept, ...(seenId !== undefined && { seenId }), walk: { newestId, cursor: page.next, pages } };
}
/** Whether the page reaches back to what is known. */
function hasArrived({ seenId }, { oldestId }) {
    return seenId !== undefined && (oldestId === undefined || oldestId <= seenId);
}

;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-labels.js

/** 3,000 labels; the largest repositories have about a thousand. Beyond, renames are found by the re-check only. */
const MAX_LABEL_PAGES = 30;
/** Most labels to look up in one run: each is a request, and one for the repository where the label is gone. */
const scrape_labels_MAX_LOOK_UPS_PER_RUN = 20;
/**
 * Carries renamed and deleted labels over to all issues at once: GitHub changes neither `updated_at` nor anything else of
 * the issues that have them, so the list of changes says nothing. Labels are told apart by their id. A label that is not
 * listed counts as deleted only when the server says so itself: lists have gaps.
 */
async function scrapeLabels(session) {
    const { source } = session.request;
    const labels = [];
    let cursor;
    for (let pageCount = 0; pageCount < MAX_LABEL_PAGES; pageCount += 1) {
        if (session.isOutOfTime())
            return { kind: 'stopped', reason: 'The time is up.' };
        const page = await source.listLabels({
            cursor,
            etag: cursor === undefined ? session.progress.labelsEtag : undefined,
        });
        if (page.kind === 'unchanged')
            return DONE;
        labels.push(...page.labels);
        // An ETag speaks of one page only.
        if (page.next === undefined)
            return takeOver(session, labels, cursor === undefined ? page.etag : undefined);
        cursor = page.next;
        session.pages += 1;
    }
    return DONE;
}
async function takeOver(session, labels, etag) {
    const known = session.request.store.labels();
    const missing = findMissing(known, labels);
    const found = await lookUpMissing(session, missing.slice(0, scrape_labels_MAX_LOOK_UPS_PER_RUN));
    if (found.kind !== 'gone')
        return found.end;
    // They stay known, so that the next run asks for them; with the ETag it would not be told of them again.
    const unconfirmed = missing.slice(scrape_labels_MAX_LOOK_UPS_PER_RUN);
    const labelsEtag = etag === undefined || unconfirmed.length > 0 ? {} : { labelsEtag: etag };
    const renamedLabels = new Map([
        ...findRenamed(known, labels),
        ...found.names.map((name) => [name, undefined]),
    ]);
    session.commitPage(labelsEtag, { labels: [...labels, ...unconfirmed], renamedLabels });
    return DONE;
}
/** Labels that are listed neither by their id nor by their name. A name that another label has now is left to the re-check. */
function findMissing(known, listed) {
    const ids = new Set(listed.map(({ id }) => id));
    const names = new Set(listed.map(({ name }) => name));
    return known.filter(({ id, name }) => !ids.has(id) && !names.has(name));
}
/** Names of those that the server says are gone. One that is still there shows that the list had gaps. */
async function lookUpMissing(session, missing) {
    const { source, log } = session.request;
    const names = [];
    for (const { id, name } of missing) {
        if (session.isOutOfTime())
            return { kind: 'unsettled', end: { kind: 'stopped', reason: 'The time is up.' } };
        const found = await source.findLabel(name);
        if (found?.id === id) {
            const what = `${source.repository}: the list of labels lacks "${name}", which is there`;
            log.warning(`${what}. All labels stay as they are; the next run asks again.`);
            return { kind: 'unsettled', end: DONE };
        }
        // Otherwise another label has the name, in other case.
        if (found === undefined)
            names.push(name);
    }
    return { kind: 'gone', names };
}
/** New names by old ones, of the labels that are listed. */
function findRenamed(known, listed) {
    const names = new Map(listed.map(({ id, name }) => [id, name]));
    const renamed = new Map();
    for (const { id, name } of known) {
        const current = names.get(id);
        if (current !== undefined && current !== name)
            renamed.set(name, current);
    }
    return renamed;
}

;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-session.js
/** One run: what it was asked for, how far it has come, and what it has done. */
class ScrapeSession {
    request;
    /** Whether an earlier run had already read the list of changes to its end. */
    wasComplete;
    progress;
    pages = 0;
    #bar;
    #rowsDone = 0;
    #counts = { inserted: 0, changed: 0, unchanged: 0, renamed: 0, deleted: 0, labelEvents: 0 };
    constructor(request) {
        this.request = request;
        this.progress = request.store.progress();
        this.wasComplete = this.progress.changes.isComplete;
    }
    /** Writes what one answer brought together with the progress it makes. */
    commit(change, step = {}) {
        const progress = { ...this.progress, ...change };
        const counts = this.request.store.commit({ ...step, progress });
        this.progress = progress;
        for (const key of ['inserted', 'changed', 'unchanged', 'renamed', 'deleted', 'labelEvents']) {
            this.#counts[key] += counts[key];
        }
        return counts;
    }
    /** As `commit`, for a page that the server listed. */
    commitPage(change, step = {}) {
        const counts = this.commit(change, step);
        this.pages += 1;
        return counts;
    }
    startProgress(label, totalRows) {
        this.stopProgress();
        this.#rowsDone = 0;
        this.#bar = this.request.log.progress(label, totalRows, 'issues');
    }
    /** So many rows more are done. */
    tick(rows) {
        this.#rowsDone += Math.max(0, rows);
        this.#bar?.update(this.#rowsDone);
    }
    stopProgress() {
        this.#bar?.stop();
        this.#bar = undefined;
    }
    isOutOfTime() {
        return this.request.deadline.remainingMs() <= 0;
    }
    /** How many issues may still be taken; infinite without a limit. Renamed labels cost nothing of it. */
    remainingLimit() {
        const { limit = Number.POSITIVE_INFINITY } = this.request;
        return Math.max(0, limit - this.#counts.inserted - this.#counts.changed);
    }
    counts() {
        const { since } = this.progress.changes;
        const { renamed, changed, ...counts } = this.#counts;
        return {
            requests: this.request.source.requestCount(),
            pages: this.pages,
            ...counts,
            changed: changed + renamed,
            ...(since !== undefined && { watermark: since }),
        };
    }
}

;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-repository.js






/**
 * Brings the store up to date with the source: renamed labels, what changed, label events, and a part of the rolling
 * re-check. Every page is committed by itself; a run that is killed, stopped or fails loses the page in flight at most.
 *
 * A rate limit that lasts longer than the run may is a stop, not an error. Rejects with ServiceError when the service
 * refuses or fails otherwise, and with what the store throws.
 */
async function scrapeRepository(request) {
    const session = new ScrapeSession(request);
    try {
        const end = await runSteps(session);
        return { ...end, ...session.counts() };
    }
    finally {
        session.stopProgress();
    }
}
async function runSteps(session) {
    const { request } = session;
    try {
        // Labels come first: issues that are fetched after a rename have the new names, and must not be renamed again.
        // A first scrape that goes on has them already: a rename meanwhile is found by the run after it.
        const hasLabels = !session.wasComplete && request.store.labels().length > 0;
        const steps = [...(hasLabels ? [] : [scrapeLabels]), scrapeChanges, scrapeLabelEvents];
        if (session.wasComplete)
            steps.push(recheckIssues);
        for (const step of steps) {
            const end = await step(session);
            if (end.kind === 'stopped')
                return end;
        }
        return { kind: 'complete' };
    }
    catch (error) {
        if (!isRateLimit(error))
            throw error;
        const { retryAfterMs } = error;
        return {
            kind: 'stopped',
            reason: error.message,
            ...(retryAfterMs !== undefined && { resumeAfter: toTime(Date.now() + retryAfterMs) }),
        };
    }
}
/** A refusal that holds only for a while; other refusals with these statuses cannot be retried. */
function isRateLimit(error) {
    return error instanceof errors/* ServiceError */._7 && error.retryable && (error.status === 403 || error.status === 429);
}
function toTime(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./out/js/src/shared/retry.js
var retry = __webpack_require__(7011);
;// CONCATENATED MODULE: ./out/js/src/commands/scrape-into-corpus.js






const MS_PER_MINUTE = 60_000;
/**
 * Brings a corpus file up to date with its repository on GitHub; see `scrapeRepository`. Rejects with ServiceError, and
 * with ConfigError, also when another scrape is filling the file.
 */
async function scrapeIntoCorpus(request, { log }) {
    const { repository, corpusFile, maxMinutes = scrape_options/* DEFAULT_MAX_MINUTES */.Z, eventPages = scrape_options/* DEFAULT_EVENT_PAGES */.G } = request;
    const deadline = (0,retry/* startDeadline */.d)(maxMinutes * MS_PER_MINUTE);
    const { token, apiUrl, retryBaseMs, limit, since } = request;
    const source = createIssueSource({ repository, token, apiUrl, log, deadline, retryBaseMs });
    const unlock = lockCorpus(corpusFile);
    try {
        const store = (0,open_corpus.openScrapeStore)(corpusFile, { repository });
        try {
            return await scrapeRepository({ source, store, log, deadline, limit, since, eventPages });
        }
        finally {
            store.close();
        }
    }
    finally {
        unlock();
    }
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ parseIssueNumbers),
/* harmony export */   Ur: () => (/* binding */ MAX_ISSUE_NUMBERS),
/* harmony export */   td: () => (/* binding */ MAX_ISSUE_NUMBER)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;
/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
function parseIssueNumbers(text) {
    const parts = text
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('An issue number is missing; write 7, or a range such as 100-110,115.');
    const numbers = new Set();
    const problems = [];
    let count = 0;
    for (const part of parts) {
        const parsed = parsePart(part);
        if (parsed.kind === 'fault') {
            problems.push(parsed.problem);
            continue;
        }
        count += parsed.last - parsed.first + 1;
        if (count > MAX_ISSUE_NUMBERS) {
            problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
            break;
        }
        for (let number = parsed.first; number <= parsed.last; number += 1)
            numbers.add(number);
    }
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return [...numbers];
}
function parsePart(part) {
    const match = PART.exec(part);
    if (match === null)
        return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first === 0 || last === 0)
        return fault(`${quote(part)}: issue numbers begin at 1.`);
    if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER)
        return fault(`${quote(part)}: no issue has such a number.`);
    if (last < first)
        return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
    return { kind: 'numbers', first, last };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
function quote(part) {
    return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);



/** Longest part of a wrong value that an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 60;
/**
 * Reads all options of a command. Blank text counts as not given.
 * Throws one ConfigError with every fault: missing options, values the schemas refuse, and what `check` objects to.
 */
function readOptions(fields, options) {
    const { source, check } = options;
    const given = new Map();
    for (const [key, field] of Object.entries(fields)) {
        const found = findText(field, source);
        if (found !== undefined)
            given.set(key, found);
    }
    const texts = Object.entries(fields).map(([key, field]) => [key, given.get(key)?.text ?? field.default]);
    const parsed = toSchema(fields).safeParse(Object.fromEntries(texts));
    const faults = (parsed.error?.issues ?? []).map((fault) => {
        const key = String(fault.path[0]);
        return explain(fault, { field: fields[key], given: given.get(key), source });
    });
    const isGiven = (key) => given.has(String(key));
    const textOf = (key) => given.get(String(key))?.text ?? fields[key]?.default;
    const problems = [...faults, ...(check?.(isGiven, textOf) ?? [])];
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return parsed.data;
}
/** The schema of a command: an object of texts in, its options out. */
function toSchema(fields) {
    const shape = Object.entries(fields).map(([key, field]) => {
        const isOptional = field.default === undefined && field.required !== true;
        return [key, isOptional ? field.schema.optional() : field.schema];
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(Object.fromEntries(shape));
}
function findText(field, source) {
    const text = source.read(field)?.trim();
    if (text !== undefined && text !== '')
        return { name: source.nameOf(field), text };
    for (const variable of field.env ?? []) {
        const value = source.env[variable]?.trim();
        if (value !== undefined && value !== '')
            return { name: `environment variable ${variable}`, text: value };
    }
    return undefined;
}
function explain(fault, { field, given, source }) {
    if (given === undefined)
        return `${source.nameOf(field)} is missing: ${field.description}`;
    if (field.isSecret === true)
        return `${given.name} ${fault.message}`;
    if (fault.code === 'custom' && fault.params?.namesValue === true)
        return `${given.name}: ${fault.message}`;
    const text = (0,_shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredentials */ .B)(given.text);
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
    return `${given.name} ${JSON.stringify(shown)} ${fault.message}`;
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_EVENT_PAGES),
/* harmony export */   Z: () => (/* binding */ DEFAULT_MAX_MINUTES),
/* harmony export */   readScrapeFlags: () => (/* binding */ readScrapeFlags),
/* harmony export */   scrapeFields: () => (/* binding */ scrapeFields)
/* harmony export */ });
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);




/** A job on GitHub's runners may take six hours; an hour fetches the largest repositories' changes. */
const DEFAULT_MAX_MINUTES = 60;
/** 3,000 events: some days of a very busy repository, years of a quiet one. */
const DEFAULT_EVENT_PAGES = 30;
/** A week; nothing that runs unattended runs longer. */
const MAX_MINUTES = 10_080;
/** More than any repository has issues. */
const MAX_ISSUES = 100_000_000;
/** 100,000 events; GitHub's lists rarely reach further back. */
const MAX_EVENT_PAGES = 1000;
const scrapeFields = {
    repositories: {
        description: 'the repository whose issues to fetch; may be given several times',
        flag: '--repo <owner/name>',
        env: ['GITHUB_REPOSITORY'],
        isList: true,
        required: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryNames */ .L0,
    },
    corpusFile: { ..._shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFile */ .vW, description: 'the corpus file; created where there is none' },
    since: {
        description: 'a new corpus takes only issues that were updated since then: 2024-01-31',
        flag: '--since <date>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$,
    },
    limit: {
        description: 'most new and changed issues to fetch in this run, the re-check aside; the next one goes on there',
        flag: '--limit <count>',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_ISSUES }),
    },
    maxMinutes: {
        description: 'how long to fetch and to wait for rate limits; then stop cleanly, and the next run goes on there',
        flag: '--max-minutes <minutes>',
        default: String(DEFAULT_MAX_MINUTES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_MINUTES }),
    },
    eventPages: {
        description: 'most pages of 100 events to read for the history of labels; 0 for none',
        flag: '--events <pages>',
        default: String(DEFAULT_EVENT_PAGES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 0, max: MAX_EVENT_PAGES }),
    },
    apiUrl: _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrl */ .y0,
    token: {
        description: 'token that may read the issues; without one GitHub allows 60 requests an hour',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
};
/** Throws ConfigError with all faults. */
function readScrapeFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptions */ .T)(scrapeFields, { source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSource */ .qz)(values, env) });
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ settlingDays),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   Mz: () => (/* binding */ targetPrecision),
/* harmony export */   Y7: () => (/* binding */ typesFile),
/* harmony export */   fC: () => (/* binding */ indexFolder),
/* harmony export */   jV: () => (/* binding */ needsInfoLabels),
/* harmony export */   rR: () => (/* binding */ labelProjectsFile),
/* harmony export */   u_: () => (/* binding */ botLogins),
/* harmony export */   vW: () => (/* binding */ corpusFile),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zF: () => (/* binding */ corpusRepository)
/* harmony export */ });
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);

/** Options that several commands share. */
const corpusFile = {
    description: 'the corpus file, filled by scrape or import',
    flag: '--db <file>',
    default: 'corpus.sqlite',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const corpusRepository = {
    description: 'the repository, needed where the corpus holds several',
    flag: '--repo <owner/name>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR,
};
const indexFolder = {
    description: 'the folder that holds the index',
    flag: '--index <folder>',
    input: 'index_path',
    default: 'index-artifacts',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const apiUrl = {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
};
const labelsFile = {
    description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
    flag: '--labels-file <file>',
    input: 'labels_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const typesFile = {
    description: 'file with the type labels to choose from, one a line; globs are allowed',
    flag: '--types-file <file>',
    input: 'types_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const labelProjectsFile = {
    description: 'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
        '{"label": "address"}',
    flag: '--label-projects-file <file>',
    input: 'label_projects_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const needsInfoLabels = {
    description: 'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
        'such as needs-info)',
    flag: '--needs-info-labels <names>',
    input: 'needs_info_labels',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const targetPrecision = {
    description: 'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
        'labels are applied',
    flag: '--target-precision <shares>',
    input: 'target_precision',
    default: 'area=0.8,type=0.9',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .targetShares */ .kz)({ min: 0.5, max: 0.99 }),
};
const botLogins = {
    description: 'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
        'several times, or with commas',
    flag: '--bot-login <login>',
    input: 'bot_login',
    default: 'github-actions[bot]',
    isList: true,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const settlingDays = {
    description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
    flag: '--settling-days <days>',
    input: 'settling_days',
    default: '14',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min: 0, max: 365 }),
};


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  zD: () => (/* binding */ decimalNumber),
  uZ: () => (/* binding */ issueNumberText),
  UK: () => (/* binding */ modelAddress),
  n$: () => (/* binding */ moment),
  OD: () => (/* binding */ nameList),
  f4: () => (/* binding */ namedWeights),
  aR: () => (/* binding */ repositoryName),
  L0: () => (/* binding */ repositoryNames),
  kz: () => (/* binding */ targetShares),
  Qq: () => (/* binding */ value_schemas_text),
  dt: () => (/* binding */ trueOrFalse),
  Dy: () => (/* binding */ webAddress),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
;// CONCATENATED MODULE: ./out/js/src/config/suggest-share.js
/** Smaller numbers may be anything: 2 is no plain way to say 2 %. */
const MIN_PERCENT = 10;
/**
 * `; write 0.8` for `80`, `80%` and `0,8`, where a share from 0 to 1 is meant; the same of several by name, such as
 * `area=80,type=90`. '' where no such reading is `isAccepted`.
 */
function suggestShare(text, isAccepted) {
    const asPercent = text.replace(/(\d+(?:\.\d*)?|\.\d+)\s*%?/g, (written) => {
        const value = Number.parseFloat(written);
        // 29 / 100 and the like have a tail in binary that nobody wrote.
        return value >= MIN_PERCENT || written.endsWith('%') ? String(Number((value / 100).toPrecision(12))) : written;
    });
    const readings = [asPercent, text.replace(',', '.')];
    const reading = readings.find((one) => one !== text && isAccepted(one));
    return reading === undefined ? '' : `; write ${reading}`;
}

;// CONCATENATED MODULE: ./out/js/src/config/value-schemas.js







/**
 * Schemas from the text of a flag or an input to a value. Their messages follow the option's name and the wrong value;
 * those with `namesValue` follow the name alone.
 */
const value_schemas_text = schemas/* string */.YjP();
const REPOSITORY_MESSAGE = 'must have the form owner/name, or be an address such as https://github.com/owner/name';
/** `owner/name`, also of an address of the repository on github.com. */
const repositoryName = schemas/* string */.YjP()
    .refine((value) => (0,repository_name/* toRepositoryName */.je)(value) !== undefined, REPOSITORY_MESSAGE)
    .transform((value) => (0,repository_name/* toRepositoryName */.je)(value) ?? value);
/** Repositories between commas or spaces, without repetition; GitHub tells their names apart without regard to case. */
const repositoryNames = schemas/* string */.YjP()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((list) => list.length > 0 && list.every((one) => (0,repository_name/* toRepositoryName */.je)(one) !== undefined), REPOSITORY_MESSAGE)
    .transform((list) => {
    const names = list.map((one) => (0,repository_name/* toRepositoryName */.je)(one) ?? one);
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
});
/** A day or a moment, as ISO 8601 in UTC to the second: `2024-01-31`, `2024-01-31T12:00:00Z`. */
const moment = schemas/* string */.YjP()
    .refine((value) => (0,parse_date/* parseDate */._)(value) !== undefined, 'must be a date such as 2024-01-31 or 2024-01-31T12:00:00Z')
    .transform((value) => (0,parse_date/* parseDate */._)(value) ?? value);
/** `true` or `false` in any case, as in workflow files; a switch on the command line gives `true`. */
const trueOrFalse = schemas/* string */.YjP()
    .toLowerCase()
    .pipe(schemas/* enum */.k5n(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true');
function wholeNumber(range) {
    const { min, max } = range;
    const message = `must be a whole number from ${min} to ${max}`;
    return schemas/* string */.YjP()
        .regex(/^\d{1,9}$/, message)
        .transform(Number)
        .refine((value) => value >= min && value <= max, message);
}
/** A number, with or without a fraction. */
function decimalNumber(range) {
    const { min, max } = range;
    const message = `must be a number from ${min} to ${max}`;
    const isAccepted = (value) => isNumberIn(value, range);
    const suggest = (value) => (max <= 1 ? suggestShare(value, isAccepted) : '');
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggest(String(input))}` })
        .transform(Number);
}
function isNumberIn(text, { min, max }) {
    return new RegExp(`^${DECIMAL}$`).test(text) && Number(text) >= min && Number(text) <= max;
}
/** `0.8` for all families, or `area=0.8,type=0.9`; a family left out keeps its default. */
function targetShares({ min, max }) {
    const message = `must be a number from ${min} to ${max}, or one a family such as area=0.8,type=0.9`;
    const isShare = (share) => share >= min && share <= max;
    const isAccepted = (value) => {
        const target = readTargets(value);
        return target !== undefined && isShare(target.area) && isShare(target.type);
    };
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggestShare(String(input), isAccepted)}` })
        .transform((value) => readTargets(value) ?? target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
function readTargets(text) {
    if (new RegExp(`^${DECIMAL}$`).test(text))
        return { area: Number(text), type: Number(text) };
    return readNamedNumbers(text, target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
/** `first=0.75,other=0.2`, in any order, each from 0 to its most; one left out keeps its default. */
function namedWeights(defaults, most) {
    const names = Object.keys(defaults);
    const limits = names.map((name) => `${name} from 0 to ${most[name]}`).join(' and ');
    const example = names.map((name) => `${name}=${defaults[name]}`).join(',');
    return schemas/* string */.YjP()
        .transform((text) => readNamedNumbers(text, defaults))
        .refine((weights) => weights !== undefined && names.every((name) => weights[name] <= most[name]), `must be weights such as ${example}, ${limits}`)
        .transform((weights) => weights ?? defaults);
}
const DECIMAL = '(\\d+(?:\\.\\d*)?|\\.\\d+)';
/** Numbers by name between commas, each name at most once; undefined where the text is something else. */
function readNamedNumbers(text, defaults) {
    const named = { ...defaults };
    const seen = new Set();
    for (const part of text.split(',')) {
        const [, name = '', value] = new RegExp(`^\\s*([a-z]+)=${DECIMAL}\\s*$`).exec(part) ?? [];
        if (!Object.hasOwn(defaults, name) || seen.has(name))
            return undefined;
        seen.add(name);
        named[name] = Number(value);
    }
    return named;
}
const webAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address such as https://github.example.com/api/v3')
    .transform((address) => address.replace(/\/+$/, ''));
/** As `webAddress`; the one that people forget the scheme of. */
const modelAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address with http:// or https://, such as http://localhost:11434/v1')
    .transform((address) => address.replace(/\/+$/, ''));
function isWebAddress(address) {
    const url = URL.parse(address);
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        return false;
    return url.username === '' && url.password === '' && url.search === '';
}
/** Names between commas or line breaks, without repetition. */
const nameList = schemas/* string */.YjP().transform((list) => {
    const names = list.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
});
/** One of `known`; the names in `planned` are refused with the news that they come with a later version. */
function choice(known, planned) {
    return schemas/* string */.YjP()
        .refine((name) => !planned.includes(name), {
        message: `comes with a later version of auto-triager; use ${known.join(' or ')}`,
        abort: true,
    })
        .pipe(schemas/* enum */.k5n(known, `must be ${known.join(' or ')}`));
}
/** Text that `parseIssueNumbers` accepts, as the user wrote it. */
const issueNumberText = schemas/* string */.YjP().check(({ value, issues }) => {
    for (const message of explainIssueNumbers(value)) {
        issues.push({ code: 'custom', message, input: value, params: { namesValue: true } });
    }
});
function explainIssueNumbers(text) {
    try {
        (0,issue_numbers/* parseIssueNumbers */.T0)(text);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


/** No wait is longer, whatever the count of tries. */
const LONGEST_WAIT_MS = 20_000;
/** With less time than this before the deadline no service can answer. */
const SHORTEST_TRY_MS = 20;
/** A deadline `durationMs` from now; never later than `outer`. */
function startDeadline(durationMs, outer) {
    let endMs = performance.now() + Math.min(durationMs, outer?.remainingMs() ?? durationMs);
    return {
        remainingMs: () => Math.max(0, endMs - performance.now()),
        putOff(laterMs) {
            endMs += laterMs;
            outer?.putOff(laterMs);
        },
    };
}
/**
 * Does the work, and again after a retryable ServiceError, until it succeeds. Waits as long as the service asked, else
 * a random part of a time that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * `work` gets a signal that aborts at the end of its time and must reject then. Throws the last error: one that is not
 * retryable, that of the last try, or that after which the deadline leaves no time for the wait.
 */
async function retry(work, options) {
    const { maxTries, timeoutMs, deadline, onRetry } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await limitTime(work, Math.min(timeoutMs, deadline.remainingMs()));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || !error.retryable || attempt >= maxTries)
                throw error;
            const waitMs = error.retryAfterMs ?? jitteredWaitMs(attempt, options);
            if (waitMs + SHORTEST_TRY_MS > deadline.remainingMs())
                throw error;
            onRetry?.(error, waitMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs);
        }
    }
}
function jitteredWaitMs(attempt, { firstWaitMs, random = Math.random }) {
    return random() * Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (attempt - 1));
}
/** The timer does not outlive the work: a pending one would keep the process alive. */
async function limitTime(work, timeMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeMs);
    try {
        return await work(controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
