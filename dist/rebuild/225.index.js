export const id = 225;
export const ids = [225];
export const modules = {

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findIssue)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6434);
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
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 3 modules
var parse_issue = __webpack_require__(6434);
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
    const { apiUrl } = (0,server_addresses/* serverAddresses */._)(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl });
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
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 10 modules
var open_corpus = __webpack_require__(9520);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js + 1 modules
var open_database = __webpack_require__(5792);
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
    const unlock = (0,open_corpus/* guardCorpus */.SZ)(path, () => (0,lock_file/* lockFile */.K)(`${path}.lock`));
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
    const { repository, corpusFile, maxMinutes = scrape_options/* DEFAULT_MAX_MINUTES */.Zo, eventPages = scrape_options/* DEFAULT_EVENT_PAGES */.GB } = request;
    const deadline = (0,retry/* startDeadline */.d)(maxMinutes * MS_PER_MINUTE);
    const { token, apiUrl, retryBaseMs, limit, since } = request;
    const source = createIssueSource({ repository, token, apiUrl, log, deadline, retryBaseMs });
    const unlock = lockCorpus(corpusFile);
    try {
        const store = (0,open_corpus/* openScrapeStore */.KN)(corpusFile, { repository });
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


/***/ })

};
