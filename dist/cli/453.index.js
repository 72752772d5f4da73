export const id = 453;
export const ids = [453,7018,4637,864];
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

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAppLogin),
/* harmony export */   m: () => (/* binding */ createActorFinder)
/* harmony export */ });
/** GitHub's ending of the logins of apps, which no person can have. */
const APP_LOGIN = /\[bot\]$/i;
/** Whether the login is an app's; that of a workflow's token is, too. */
function isAppLogin(login) {
    return APP_LOGIN.test(login);
}
/** Tells who a login belongs to. `botLogins` are the triager's, in any case; one that is empty, since its account is gone, counts as a person's. */
function createActorFinder(botLogins) {
    const ours = new Set(botLogins.map((login) => login.toLowerCase()));
    return (login) => {
        if (ours.has(login.toLowerCase()))
            return 'triager';
        return isAppLogin(login) ? 'other-bot' : 'person';
    };
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

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findTakenAway)
/* harmony export */ });
/* harmony import */ var _issue_find_actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);

/**
 * What others took away and no person gave back since, by key. `touches` are in order of time.
 *
 * The triager itself never takes a label or a board away. So what an app's or a workflow's token took, it took for
 * another step of the workflows (an undo), and says nothing; but what was taken by the account of a person whose token
 * the triager has, that person took, or somebody on their behalf.
 */
function findTakenAway(touches, own) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .createActorFinder */ .m)(own.programs);
    const taken = new Map();
    for (const { key, isGiven, actor } of touches) {
        const who = actorOf(actor);
        if (isGiven && who === 'person')
            taken.delete(key);
        if (!isGiven && who !== 'triager')
            taken.set(key, who === 'person' ? 'person' : 'program');
    }
    return taken;
}


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ labelKey)
/* harmony export */ });
/** Two label names with one key are one label: GitHub compares them without regard to case. */
function labelKey(name) {
    return name.trim().toLowerCase();
}


/***/ })

};
