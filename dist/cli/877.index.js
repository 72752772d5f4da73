export const id = 877;
export const ids = [877];
export const modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);


/** The name may go over to another file while we open it, though hardly as often as this. */
const MAX_TRIES = 10;
/**
 * Takes a lock of the operating system on an empty file at `path`, which SQLite handles on all of them: it lasts until the
 * returned function is called, which removes the file, or the process ends, however it ends. Undefined where another
 * process has it. Throws the errors of the file system and of SQLite.
 */
function lockFile(path) {
    for (let tries = 1;; tries += 1) {
        // Made before it is opened: what has no number yet cannot be compared.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'));
        const before = inode(path);
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openDatabase */ .qI)(path, 'write');
        try {
            database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
        }
        catch (error) {
            database.close();
            if ((0,_open_database_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(error))
                return undefined;
            throw error;
        }
        // Whoever had it removed the file, perhaps, and another one has its name now.
        if (inode(path) === before || tries === MAX_TRIES)
            return () => release(path, () => database.close());
        database.close();
    }
}
function inode(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.ino;
}
function release(path, close) {
    // While the lock still holds: afterwards the name may stand for the lock of another process.
    const isRemoved = removeLock(path);
    close();
    if (!isRemoved)
        removeLock(path);
}
/** False where the system removes no file that is open, as on Windows: there another process's lock stays, too. */
function removeLock(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/** `1 issue`, `2,503 issues`. */
function formatCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return count.toLocaleString('en');
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScrape: () => (/* binding */ runScrape)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7011);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6061);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(637);
/* harmony import */ var _scrape_into_corpus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);





const MS_PER_MINUTE = 60_000;
/**
 * Scrapes one repository after the other. One that is stopped is no failure: the next run goes on there. Of several, one
 * that fails does not keep the others from being scraped; then EXIT_FAILED.
 */
async function runScrape(options, context) {
    const { repositories: names, maxMinutes, ...rest } = options;
    const deadline = (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(maxMinutes * MS_PER_MINUTE);
    const repositories = [];
    for (const repository of names) {
        const request = { ...rest, repository, maxMinutes: deadline.remainingMs() / MS_PER_MINUTE };
        try {
            const report = await (0,_scrape_into_corpus_js__WEBPACK_IMPORTED_MODULE_2__.scrapeIntoCorpus)(request, context);
            repositories.push({ repository, ...report });
            if (!context.json)
                context.writeText(describeScrape(repository, report, options.corpusFile));
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || names.length === 1)
                throw error;
            context.log.warning(`${repository} could not be scraped: ${error.message}`);
            repositories.push({ repository, kind: 'failed', reason: error.message });
        }
    }
    if (context.json)
        context.writeJson({ repositories });
    return repositories.some(({ kind }) => kind === 'failed') ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_FAILED */ .hj : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ;
}
function describeScrape(repository, report, corpusFile) {
    const { inserted, changed, deleted, labelEvents, requests } = report;
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .Z)(inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .Z)(changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .Z)(deleted)} deleted`,
        (0,_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(labelEvents, 'label event'),
    ];
    const line = `${repository}: ${counts.join(', ')}; ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(requests, 'request')}; ${corpusFile}`;
    if (report.kind === 'complete')
        return `${line} is up to date`;
    const when = report.resumeAfter === undefined ? '' : ` GitHub answers again after ${report.resumeAfter}.`;
    return `${line} is not complete: ${report.reason}${when} Run the same command again: it goes on there.`;
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   S3: () => (/* binding */ itemsOf)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member of an object; undefined of anything else. */
function memberOf(value, name) {
    return isObject(value) ? value[name] : undefined;
}
/** The first member with one of these names that is there: APIs spell the same fact differently. */
function firstOf(value, ...names) {
    for (const name of names) {
        const found = value[name];
        if (found !== undefined && found !== null)
            return found;
    }
    return undefined;
}
/** The items of a list, or of a connection as GraphQL has them: `{nodes: […]}`, `{edges: [{node}]}`; undefined of anything else. */
function itemsOf(value) {
    if (Array.isArray(value))
        return value;
    if (!isObject(value))
        return undefined;
    if (Array.isArray(value.nodes))
        return value.nodes;
    return Array.isArray(value.edges) ? value.edges.map((edge) => memberOf(edge, 'node')) : undefined;
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
/** ISO 8601 in UTC to the second, as GitHub writes it, so that dates sort as text; a time without a zone is UTC. */
function parseDate(value) {
    const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
    if (parts === null)
        return undefined;
    const hasTimeWithoutZone = parts[1] !== undefined && parts[2] === undefined;
    const timeMs = Date.parse(hasTimeWithoutZone ? `${value}Z` : `${value}`);
    return Number.isNaN(timeMs) ? undefined : `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ MAX_BODY_CHARS),
  m1: () => (/* binding */ MAX_TITLE_CHARS),
  Zp: () => (/* binding */ parseIssue)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/json-object.js
var json_object = __webpack_require__(7001);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-details.js



/** GitHub's words are a tenth of this, and its milestones' titles a quarter; the rest is room for other trackers. */
const MAX_CHARS = 1024;
/** The details of an issue as REST, GraphQL and `gh` write them; undefined where it says none of them. */
function parseDetails(value) {
    // GraphQL shouts what REST says.
    const stateReason = parseWord((0,json_object/* firstOf */.Ku)(value, 'state_reason', 'stateReason'))?.toLowerCase();
    const authorAssociation = parseWord((0,json_object/* firstOf */.Ku)(value, 'author_association', 'authorAssociation'));
    const closedAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'closed_at', 'closedAt'));
    const commentCount = countOf((0,json_object/* firstOf */.Ku)(value, 'comments', 'commentsCount'));
    const reactionCount = ((0,json_object/* isObject */.Gv)(value.reactions) ? countOf(value.reactions) : undefined) ?? countGroups(value.reactionGroups);
    const milestone = parseWord((0,json_object/* memberOf */.C5)(value.milestone, 'title'));
    const details = {
        ...(stateReason !== undefined && { stateReason }),
        ...(authorAssociation !== undefined && { authorAssociation }),
        ...(closedAt !== undefined && { closedAt }),
        ...(commentCount !== undefined && { commentCount }),
        ...(reactionCount !== undefined && { reactionCount }),
        ...(milestone !== undefined && { milestone }),
    };
    return Object.keys(details).length === 0 ? undefined : details;
}
function parseWord(value) {
    const word = typeof value === 'string' ? (0,clean_text/* cleanLine */.Ow)(value, MAX_CHARS) : '';
    return word === '' ? undefined : word;
}
/** Of a number, `{total_count}`, `{totalCount}`, or the things themselves. */
function countOf(value) {
    const count = (0,json_object/* isObject */.Gv)(value) ? ((0,json_object/* firstOf */.Ku)(value, 'total_count', 'totalCount') ?? (0,json_object/* itemsOf */.S3)(value)?.length) : value;
    if (Array.isArray(count))
        return count.length;
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
/** GraphQL counts reactions by kind: `[{content, users: {totalCount}}]`. */
function countGroups(groups) {
    if (!Array.isArray(groups))
        return undefined;
    return groups.reduce((sum, group) => sum + (countOf((0,json_object/* memberOf */.C5)(group, 'users')) ?? 0), 0);
}

// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/issue/parse-login.js
var parse_login = __webpack_require__(1276);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-state.js


/**
 * The state of an issue, in any case, as REST (`closed`) and GraphQL (`CLOSED`) write it. Where it does not say, `closed`
 * and the date of closing do; without any of them it is open. Undefined for any other state: nobody knows what may be
 * done with such an issue.
 */
function parseState(value) {
    const { state, closed } = value;
    if (state !== undefined && state !== null) {
        const word = typeof state === 'string' ? state.toLowerCase() : '';
        return word === 'open' || word === 'closed' ? word : undefined;
    }
    if (typeof closed === 'boolean')
        return closed ? 'closed' : 'open';
    return (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'closed_at', 'closedAt')) === undefined ? 'open' : 'closed';
}

;// CONCATENATED MODULE: ./out/js/src/issue/parse-issue.js







/** Four times GitHub's own limit of 256, for trackers that allow more. */
const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
const MAX_BODY_CHARS = 65_536;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;
/** Web page or API address of a pull request. */
const PULL_REQUEST_URL = /\/pulls?\/\d+$/;
/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue), as a node of
 * its GraphQL API (https://docs.github.com/graphql/reference/objects#issue), or as `gh issue list --json`.
 * Unknown fields are ignored; optional fields that make no sense count as absent, but for the state: one that is neither
 * open nor closed is refused. Text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
function parseIssue(value) {
    if (!(0,json_object/* isObject */.Gv)(value))
        return invalid(`an issue must be a JSON object, found ${show(value)}`);
    const { number, title } = value;
    if (!isIssueNumber(number))
        return invalid(`number must be a positive whole number, found ${show(number)}`);
    if (isPullRequest(value))
        return { kind: 'pull-request', number };
    if (typeof title !== 'string')
        return invalid(`title must be text, found ${show(title)}`);
    const body = (0,json_object/* firstOf */.Ku)(value, 'body', 'bodyText') ?? '';
    if (typeof body !== 'string')
        return invalid(`body must be text or null, found ${show(body)}`);
    const labels = (0,json_object/* itemsOf */.S3)(value.labels ?? []);
    if (labels === undefined)
        return invalid(`labels must be a list, found ${show(value.labels)}`);
    const state = parseState(value);
    if (state === undefined)
        return invalid(`state must be open or closed, found ${show(value.state)}`);
    const createdAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'created_at', 'createdAt'));
    const updatedAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'updated_at', 'updatedAt'));
    const author = (0,parse_login/* parseLogin */.$)((0,json_object/* firstOf */.Ku)(value, 'user', 'author'));
    const details = parseDetails(value);
    const issue = {
        number,
        title: (0,clean_text/* cleanLine */.Ow)(title, MAX_TITLE_CHARS),
        body: (0,clean_text/* cleanText */.X5)(body, MAX_BODY_CHARS),
        labels: (0,parse_labels/* parseLabels */.Xy)(labels),
        state,
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
        ...(details !== undefined && { details }),
    };
    return { kind: 'issue', issue };
}
function isPullRequest(value) {
    if ((value.pull_request ?? null) !== null || value.__typename === 'PullRequest')
        return true;
    return value.isPullRequest === true || PULL_REQUEST_URL.test(String((0,json_object/* firstOf */.Ku)(value, 'html_url', 'url') ?? ''));
}
function isIssueNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    const text = (0,clean_text/* cleanLine */.Ow)(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
    return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}


/***/ }),

/***/ 8194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ parseLabels),
/* harmony export */   ir: () => (/* binding */ MAX_LABEL_CHARS),
/* harmony export */   xs: () => (/* binding */ MAX_LABELS)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7001);


/** GitHub stops at 50; the rest is room for names imported from other trackers. */
const MAX_LABEL_CHARS = 200;
/** GitHub's own limit for one issue. */
const MAX_LABELS = 100;
/** Names of `[{ name }]` or `[string]`, the first spelling of each; GitHub tells labels apart without regard to case. */
function parseLabels(labels) {
    const names = new Map();
    for (const label of labels) {
        const name = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(label) ? label.name : label;
        if (typeof name !== 'string')
            continue;
        const cleanName = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(name, MAX_LABEL_CHARS);
        const key = cleanName.toLowerCase();
        if (cleanName !== '' && !names.has(key))
            names.set(key, cleanName);
        if (names.size === MAX_LABELS)
            break;
    }
    return [...names.values()];
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLogin)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7001);
/* harmony import */ var _parse_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8194);



/** What `gh` puts before the name of an app. */
const APP_PREFIX = 'app/';
/** What GitHub's REST API puts behind it. */
const APP_SUFFIX = '[bot]';
/**
 * The login of an account, given as a text or an object. An app has the login of the REST API, `renovate[bot]`: GraphQL
 * calls it `renovate` and says that it is a bot, `gh` calls it `app/renovate`. Undefined where there is none.
 */
function parseLogin(account) {
    const login = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(account) ? account.login : account;
    if (typeof login !== 'string' || login === '')
        return undefined;
    const isApp = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(account) && (account.__typename === 'Bot' || account.is_bot === true);
    const name = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(login.startsWith(APP_PREFIX) ? login.slice(APP_PREFIX.length) : login, _parse_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LABEL_CHARS */ .ir);
    const lacksSuffix = (isApp || login.startsWith(APP_PREFIX)) && !name.endsWith(APP_SUFFIX);
    return lacksSuffix ? `${name}${APP_SUFFIX}` : name;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   je: () => (/* binding */ toRepositoryName),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/**
 * What people copy instead of the name: the address of a page of the repository, the address to clone it from, with or
 * without a scheme. Other servers are named apart from the repository.
 */
const ADDRESS = /^(?:(?:https?|git|ssh):\/\/(?:[^/@\s]*@)?|git@)?(?:www\.|api\.)?github\.com[/:](?:repos\/)?([^/\s?#]+\/[^/\s?#]+)(?:[/?#]\S*)?$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}
/**
 * `owner/name` of what names a repository on github.com: the name itself, the address of one of its pages, of its API or
 * of its clone (`https://github.com/acme/rocket/issues`, `git@github.com:acme/rocket.git`). Undefined for anything else.
 */
function toRepositoryName(text) {
    const path = ADDRESS.exec(text)?.[1] ?? text.replace(/\/$/, '');
    const name = path.replace(/\.git$/i, '');
    return isRepositoryName(name) ? name : undefined;
}
/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ FAMILY_KINDS),
/* harmony export */   ME: () => (/* binding */ FAMILY_NAMES),
/* harmony export */   Wx: () => (/* binding */ LABEL_GROUPS),
/* harmony export */   nI: () => (/* binding */ minCutoffOf),
/* harmony export */   nu: () => (/* binding */ familyKind)
/* harmony export */ });
/** Of labels that exclude each other, one that is less likely than not has a likelier rival or none that fits. */
const EXCLUSIVE_MIN_CUTOFF = 0.5;
/** Several may fit, so the right one can be less likely than not; below, it is what is frequent rather than what is read. */
const MIN_CUTOFF = 0.3;
/** The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. */
const FAMILY_KINDS = {
    area: { list: 'areas', maxLabels: 'maxAreas', readsWording: false, minCutoff: MIN_CUTOFF },
    type: { list: 'types', maxLabels: 'maxTypes', readsWording: true, minCutoff: EXCLUSIVE_MIN_CUTOFF },
};
const FAMILY_NAMES = Object.keys(FAMILY_KINDS);
const LABEL_GROUPS = [...FAMILY_NAMES, 'workflow'];
/** The row of a group; undefined for labels of no family. */
function familyKind(group) {
    return FAMILY_NAMES.includes(group) ? FAMILY_KINDS[group] : undefined;
}
/** The lowest cut-off that a label of the group may have. */
function minCutoffOf(group) {
    return familyKind(group)?.minCutoff ?? MIN_CUTOFF;
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);

/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return target[(0,_family_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .familyKind */ .nu)(group) === undefined ? 'area' : group];
}


/***/ })

};
