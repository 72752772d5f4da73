export const id = 3267;
export const ids = [3267];
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
/* harmony import */ var _scrape_into_corpus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7153);





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

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ir: () => (/* binding */ MAX_LABEL_CHARS),
  m1: () => (/* binding */ MAX_TITLE_CHARS),
  Zp: () => (/* binding */ parseIssue)
});

// UNUSED EXPORTS: MAX_BODY_CHARS, MAX_LABELS

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-details.js


/** GitHub's words are a tenth of this, and its milestones' titles a quarter; the rest is room for other trackers. */
const MAX_CHARS = 1024;
/** The details of an issue as GitHub's REST API writes it; undefined where it says none of them. */
function parseDetails(value) {
    const stateReason = parseWord(value.state_reason);
    const authorAssociation = parseWord(value.author_association);
    const closedAt = (0,parse_date/* parseDate */._)(value.closed_at);
    const commentCount = parseCount(value.comments);
    const reactionCount = parseCount(memberOf(value.reactions, 'total_count'));
    const milestone = parseWord(memberOf(value.milestone, 'title'));
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
function parseCount(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./out/js/src/issue/parse-issue.js



/** Four times GitHub's own limit of 256, for trackers that allow more. */
const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
const MAX_BODY_CHARS = 65_536;
/** GitHub stops at 50; the rest is room for names imported from other trackers. */
const MAX_LABEL_CHARS = 200;
/** GitHub's own limit for one issue. */
const MAX_LABELS = 100;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;
/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue).
 * Unknown fields are ignored; optional fields that make no sense count as absent; text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
function parseIssue(value) {
    if (!isRecord(value))
        return invalid(`an issue must be a JSON object, found ${show(value)}`);
    const { number, title, body, labels } = value;
    if (!isIssueNumber(number))
        return invalid(`number must be a positive whole number, found ${show(number)}`);
    if (isPresent(value.pull_request))
        return { kind: 'pull-request', number };
    if (typeof title !== 'string')
        return invalid(`title must be text, found ${show(title)}`);
    if (isPresent(body) && typeof body !== 'string')
        return invalid(`body must be text or null, found ${show(body)}`);
    if (isPresent(labels) && !Array.isArray(labels))
        return invalid(`labels must be a list, found ${show(labels)}`);
    const createdAt = (0,parse_date/* parseDate */._)(value.created_at);
    const updatedAt = (0,parse_date/* parseDate */._)(value.updated_at);
    const author = parseAuthor(value.user);
    const details = parseDetails(value);
    const issue = {
        number,
        title: (0,clean_text/* cleanLine */.Ow)(title, MAX_TITLE_CHARS),
        body: typeof body === 'string' ? (0,clean_text/* cleanText */.X5)(body, MAX_BODY_CHARS) : '',
        labels: Array.isArray(labels) ? parseLabels(labels) : [],
        state: value.state === 'closed' ? 'closed' : 'open',
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
        ...(details !== undefined && { details }),
    };
    return { kind: 'issue', issue };
}
function isIssueNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}
/** Names of `[{ name }]` or `[string]`, the first spelling of each; GitHub tells labels apart without regard to case. */
function parseLabels(labels) {
    const names = new Map();
    for (const label of labels) {
        const name = isRecord(label) ? label.name : label;
        if (typeof name !== 'string')
            continue;
        const cleanName = (0,clean_text/* cleanLine */.Ow)(name, MAX_LABEL_CHARS);
        const key = cleanName.toLowerCase();
        if (cleanName !== '' && !names.has(key))
            names.set(key, cleanName);
        if (names.size === MAX_LABELS)
            break;
    }
    return [...names.values()];
}
function parseAuthor(user) {
    const login = isRecord(user) ? user.login : user;
    return typeof login === 'string' && login !== '' ? (0,clean_text/* cleanLine */.Ow)(login, MAX_LABEL_CHARS) : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPresent(value) {
    return value !== undefined && value !== null;
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

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName),
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}
/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Workflow labels, where a list asks for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return group === 'type' ? target.type : target.area;
}


/***/ })

};
