export const id = 8075;
export const ids = [8075];
export const modules = {

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** What each error code of the file system means to a user; https://nodejs.org/api/errors.html#common-system-errors. */
const MEANINGS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'lies below something that is a file, not a folder',
    EISDIR: 'is a folder, not a file',
    EEXIST: 'exists and is a file, not a folder',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be read or written by this user',
    EROFS: 'lies on a disk that is read-only',
    ENOSPC: 'does not fit: the disk is full',
    EFBIG: 'does not fit: larger than a file may be here',
    EDQUOT: 'does not fit: the disk quota is used up',
    ENAMETOOLONG: 'has a name that is too long',
    ELOOP: 'is a link that leads back to itself',
    EMFILE: 'cannot be opened: too many files are open',
};
/** A fault of a path that the user gave, in words. An error that is a ConfigError already stays as it is. */
function fileProblem(path, cause) {
    if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return cause;
    const { code = '', message } = cause;
    const meaning = MEANINGS[code] ?? `cannot be used (${message})`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${JSON.stringify(path)} ${meaning}. Check the path.`, { cause });
}
/** Whether an error says that there is no such file: as the file system does, or in `fileProblem`'s words. */
function isMissing(error) {
    const original = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL ? error.cause : error;
    return original?.code === 'ENOENT';
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ describeImport),
/* harmony export */   C4: () => (/* binding */ warningsOfImport),
/* harmony export */   Qx: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7258);
/* harmony import */ var _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);



/** Warnings of an import, and whether it failed in part or as a whole. */
function warningsOfImport(result, path) {
    const input = path === '-' ? 'standard input' : path;
    const faultCount = result.invalid + result.brokenFiles;
    const untold = faultCount - result.invalidLines.length;
    const issueCount = countIssues(result);
    const shown = [
        ...result.invalidLines.map(describeFault),
        ...(untold > 0 ? [`${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`] : []),
        ...describeOthers(result),
        ...(result.notUtf8 > 0
            ? [
                `${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(result.notUtf8, 'value holds', 'values hold')} bytes that are not UTF-8; they became ` +
                    'U+FFFD. Convert first, such as with: iconv -f WINDOWS-1252 -t UTF-8',
            ]
            : []),
        ...describeMissing(result, issueCount),
        ...(issueCount === 0 && faultCount === 0 ? [`${input}: no issue was imported; ${whyNone(result)}`] : []),
    ];
    return { shown, hasFailed: faultCount > 0 || issueCount === 0 };
}
/** One line on what an import did. */
function describeImport(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const forms = Object.entries(report.forms);
    const { pullRequests, otherEvents, otherRepositories, invalid, brokenFiles, labelEvents } = report;
    const rest = [
        ...(forms.length > 1
            ? [forms.map(([name, count]) => `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} as ${_corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPORT_FORMS */ .C[name].title}`).join(', ')]
            : []),
        ...(labelEvents > 0 ? [(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(labelEvents, 'label event')] : []),
        ...(pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} skipped`] : []),
        ...(otherEvents > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')} skipped`] : []),
        ...(otherRepositories.count > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(otherRepositories.count)} of other repositories skipped`] : []),
        ...(invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(invalid, 'line')} not valid`] : []),
        ...(brokenFiles > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(brokenFiles, 'file')} not read, or not to the end`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...rest,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}
/** One line on a fault. Where nothing names a line, the reason speaks of the whole file. */
function describeFault({ file, line, byte, reason }) {
    if (line === undefined)
        return `${file} ${reason}`;
    return `${file}, line ${line}${byte === undefined ? '' : `, byte ${byte}`}: ${reason}`;
}
function countIssues({ forms }) {
    return Object.values(forms).reduce((sum, count) => sum + count, 0);
}
function describeOthers({ otherRepositories: { count, names }, forms }) {
    // Archives of all of GitHub are full of them.
    if (count === 0 || forms['archive-event'] !== undefined)
        return [];
    return [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(count, 'issue', 'issues')} of other repositories (${names.join(', ')}) left out. ` +
            'Where one is an earlier name of this repository, add it as --former-name.',
    ];
}
function describeMissing({ missing }, issueCount) {
    const names = Object.keys(_corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R);
    const parts = names.flatMap((name) => {
        const count = missing[name] ?? 0;
        const { title, cost } = _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R[name];
        return count === 0 ? [] : [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} without ${title}: ${cost}`];
    });
    return parts.length === 0 ? [] : [`Of ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(issueCount, 'issue')} read: ${parts.join('; ')}.`];
}
function whyNone({ pullRequests, otherEvents, otherRepositories }) {
    if (otherRepositories.count > 0)
        return 'all that is in it is of other repositories';
    if (pullRequests + otherEvents === 0)
        return 'it holds none';
    return `it holds ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} and ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')}`;
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

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/open-issue-streams.js + 5 modules
var open_issue_streams = __webpack_require__(2679);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/corpus/read-issues.js + 6 modules
var read_issues = __webpack_require__(4421);
// EXTERNAL MODULE: ./out/js/src/corpus/stream-fault.js
var stream_fault = __webpack_require__(687);
;// CONCATENATED MODULE: ./out/js/src/corpus/import-issues.js


/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faults that are described one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
/** Other repositories that are named; a public archive has issues of a million. */
const MAX_REPORTED_REPOSITORIES = 5;
/**
 * Imports issues and their label events into the store, in batches that are written whole or not at all. An import that
 * was interrupted is continued by importing again. A stream that fails with a `StreamFault` is a fault of its own, after
 * what was read of it. Rejects with what else the store or the streams throw.
 */
async function importIssues({ streams, store, ...options }) {
    const session = new ImportSession(store);
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,read_issues/* readIssues */.x)(chunks, options))
                session.take(found, name);
        }
        catch (error) {
            if (!(error instanceof stream_fault/* StreamFault */.l))
                throw error;
            session.addFault({ file: name, reason: error.message });
        }
    }
    session.flush();
    return session.result();
}
/** What has been read, and what of it has not been written yet. */
class ImportSession {
    #store;
    #issues = [];
    #labelEvents = [];
    #counts = { inserted: 0, changed: 0, unchanged: 0, labelEvents: 0 };
    #skipped = { pullRequests: 0, otherEvents: 0, notUtf8: 0, invalid: 0, brokenFiles: 0 };
    #forms = {};
    #missing = {};
    #repositories = new Set();
    #ofOtherRepositories = 0;
    #faults = [];
    constructor(store) {
        this.#store = store;
    }
    take(found, file) {
        switch (found.kind) {
            case 'issue':
                this.#takeIssue(found);
                break;
            case 'pull-request':
                this.#skipped.pullRequests += 1;
                break;
            case 'other-event':
                this.#skipped.otherEvents += 1;
                break;
            case 'other-repository':
                this.#ofOtherRepositories += 1;
                if (this.#repositories.size < MAX_REPORTED_REPOSITORIES)
                    this.#repositories.add(found.repository);
                break;
            case 'not-utf8':
                this.#skipped.notUtf8 += 1;
                break;
            case 'fault':
                this.addFault({ file, ...found.place, reason: found.reason });
                break;
        }
    }
    addFault(fault) {
        if (fault.line === undefined)
            this.#skipped.brokenFiles += 1;
        else
            this.#skipped.invalid += 1;
        if (this.#faults.length < MAX_REPORTED_FAULTS)
            this.#faults.push(fault);
    }
    #takeIssue({ issue, form, labelEvents, missing }) {
        this.#forms[form] = (this.#forms[form] ?? 0) + 1;
        for (const fact of missing)
            this.#missing[fact] = (this.#missing[fact] ?? 0) + 1;
        this.#issues.push(issue);
        this.#labelEvents.push(...labelEvents);
        if (this.#issues.length === BATCH_SIZE)
            this.flush();
    }
    flush() {
        if (this.#issues.length === 0)
            return;
        const { inserted, changed, unchanged } = this.#store.upsert(this.#issues);
        this.#counts.inserted += inserted;
        this.#counts.changed += changed;
        this.#counts.unchanged += unchanged;
        if (this.#labelEvents.length > 0)
            this.#counts.labelEvents += this.#store.addLabelEvents(this.#labelEvents);
        this.#issues = [];
        this.#labelEvents = [];
    }
    result() {
        return {
            ...this.#counts,
            forms: this.#forms,
            ...this.#skipped,
            otherRepositories: { count: this.#ofOtherRepositories, names: [...this.#repositories] },
            missing: this.#missing,
            invalidLines: this.#faults,
        };
    }
}

// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/describe-import.js
var describe_import = __webpack_require__(6879);
;// CONCATENATED MODULE: ./out/js/src/commands/import.js






/**
 * Imports issues into the corpus. EXIT_FAILED when something was not valid (the rest is imported), and when there was no
 * issue at all.
 */
async function runImport(options, context) {
    const { file, repository, formerNames = [], corpusFile } = options;
    const names = [repository, ...formerNames];
    let progress;
    let bytes = 0;
    const onBytes = (count) => {
        bytes += count;
        progress?.update(bytes);
    };
    // The input is checked first: a mistyped file name must not leave an empty corpus behind.
    const { totalBytes, streams } = await (0,open_issue_streams/* openIssueStreams */.J)(file, { repository, onBytes });
    const store = (0,open_corpus.openCorpus)(corpusFile, { repository });
    try {
        progress = context.log.progress('Importing issues', totalBytes);
        const isWanted = (name) => names.some((one) => (0,repository_name/* isSameRepository */.ve)(one, name));
        const result = await importIssues({ streams, store, isWanted });
        progress.stop();
        const report = { repository: store.repository, total: store.count(), ...result };
        const warnings = (0,describe_import/* warningsOfImport */.C4)(report, file);
        for (const warning of warnings.shown)
            context.log.warning(warning);
        if (context.json)
            context.writeJson(report);
        else
            context.writeText((0,describe_import/* describeImport */.BM)(report, corpusFile));
        return warnings.hasFailed ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
    }
    finally {
        progress?.stop();
        store.close();
    }
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


/***/ })

};
