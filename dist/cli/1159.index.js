export const id = 1159;
export const ids = [1159];
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

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);




const CHUNK_BYTES = 1 << 18;
/** What stands for standard input in place of a path, as in other programs. */
const STANDARD_INPUT = '-';
/**
 * Prepares to read a file, a pipe or, for `-`, standard input in constant memory; nothing is open before the iteration
 * starts.
 * Throws ConfigError when there is no file to read; so does the iteration when reading fails.
 */
async function readChunks(path) {
    if (path === STANDARD_INPUT)
        return { totalBytes: 0, chunks: process.stdin };
    try {
        const { size, isDirectory } = await describe(path);
        if (isDirectory)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
        return { totalBytes: size, chunks: iterate(path) };
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}
async function describe(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return { size: found.size, isDirectory: found.isDirectory() };
}
async function* iterate(path) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
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

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runImport: () => (/* binding */ runImport)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3604);
/* harmony import */ var _corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(390);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6061);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);






/** Imports a JSONL file into the corpus; EXIT_FAILED when lines were not valid (the others are imported). */
async function runImport(options, context) {
    const { file, repository, corpusFile } = options;
    // The input is checked first: a mistyped file name must not leave an empty corpus behind.
    const { chunks, totalBytes } = await (0,_adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .readChunks */ .z)(file);
    const store = (0,_adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__.openCorpus)(corpusFile, { repository });
    const progress = context.log.progress('Importing issues', totalBytes);
    try {
        const lines = (0,_corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(countBytes(chunks, progress), { maxLineBytes: _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE_BYTES */ .O });
        const result = await (0,_corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .importIssues */ .g)({ lines, store });
        progress.stop();
        const report = { repository: store.repository, total: store.count(), ...result };
        warnOfInvalidLines(report, file, context);
        if (context.json)
            context.writeJson(report);
        else
            context.writeText(summarize(report, corpusFile));
        return result.invalid === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ : _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_FAILED */ .hj;
    }
    finally {
        progress.stop();
        store.close();
    }
}
async function* countBytes(chunks, progress) {
    let bytes = 0;
    for await (const chunk of chunks) {
        yield chunk;
        bytes += chunk.length;
        progress.update(bytes);
    }
}
function warnOfInvalidLines(report, file, { log }) {
    for (const { line, reason } of report.invalidLines)
        log.warning(`${file}, line ${line}: ${reason}`);
    const untold = report.invalid - report.invalidLines.length;
    if (untold > 0)
        log.warning(`${file}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`);
}
function summarize(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const skipped = [
        ...(report.pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.pullRequests, 'pull request')} skipped`] : []),
        ...(report.invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.invalid, 'line')} not valid`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...skipped,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ importIssues)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3256);

/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faulty lines that are described one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
/**
 * Longest line that is read, in bytes: GitHub's longest body (65,536 characters) takes at most 400 kB as escaped JSON,
 * and a full REST answer adds some 10 kB; beyond this the file is something else.
 */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
/**
 * Imports lines of JSON (one GitHub REST issue each) into the store, in batches that are written whole or not at all.
 * An import that was interrupted is continued by importing again. Blank lines, a byte order mark and carriage returns
 * are ignored. Rejects with what the store or the lines throw.
 */
async function importIssues(options) {
    const { lines, store, maxLineBytes = MAX_LINE_BYTES } = options;
    const counts = { inserted: 0, changed: 0, unchanged: 0, pullRequests: 0, invalid: 0 };
    const invalidLines = [];
    let batch = [];
    let line = 0;
    const flush = () => {
        const { inserted, changed, unchanged } = store.upsert(batch);
        counts.inserted += inserted;
        counts.changed += changed;
        counts.unchanged += unchanged;
        batch = [];
    };
    for await (const text of lines) {
        line += 1;
        const parsed = parseLine(text, maxLineBytes);
        if (parsed.kind === 'issue')
            batch.push(parsed.issue);
        if (parsed.kind === 'pull-request')
            counts.pullRequests += 1;
        if (parsed.kind === 'invalid') {
            counts.invalid += 1;
            if (invalidLines.length < MAX_REPORTED_LINES)
                invalidLines.push({ line, reason: parsed.reason });
        }
        if (batch.length === BATCH_SIZE)
            flush();
    }
    if (batch.length > 0)
        flush();
    return { ...counts, invalidLines };
}
function parseLine(text, maxLineBytes) {
    if (Buffer.byteLength(text) > maxLineBytes) {
        return { kind: 'invalid', reason: `the line is longer than ${maxLineBytes.toLocaleString('en')} bytes` };
    }
    // String.trim removes the byte order mark too: ECMAScript counts U+FEFF as white space.
    const json = text.trim();
    if (json === '')
        return { kind: 'blank' };
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return { kind: 'invalid', reason: explainNoJson(json) };
    }
    return (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIssue */ .Zp)(value);
}
function explainNoJson(json) {
    if (json.startsWith('{') && !json.endsWith('}'))
        return 'not valid JSON: the line ends inside an object (cut off?)';
    if (json.startsWith('['))
        return 'not valid JSON: a line must hold one issue, not a part of a list';
    return 'not valid JSON';
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 byte stream, without their line feeds. Splits at `\n` only, because JSON text may hold U+2028
 * and the like; a carriage return stays at the end of its line. Reads at most `maxLineBytes` + 1 bytes of a line and
 * drops its rest, so that a file without line breaks cannot fill the memory; such a line is longer than the limit.
 * The byte order mark is left in the first line.
 */
async function* splitLines(chunks, options) {
    const capacity = options.maxLineBytes + 1;
    let parts = [];
    let byteCount = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, capacity - byteCount);
        if (kept.length > 0)
            parts.push(kept);
        byteCount += kept.length;
    };
    const takeLine = () => {
        const line = Buffer.concat(parts).toString('utf8');
        parts = [];
        byteCount = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            keep(chunk.subarray(start, end));
            yield takeLine();
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (byteCount > 0)
        yield takeLine();
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


/***/ })

};
