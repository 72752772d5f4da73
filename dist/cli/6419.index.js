export const id = 6419;
export const ids = [6419];
export const modules = {

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ removeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/** Removes files, and folders with all that is in them; those that are not there are no fault. Throws ConfigError. */
async function removeFiles(...paths) {
    for (const path of paths) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }).catch((cause) => {
            throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
        });
    }
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeFilesAtomically),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Writes a file so that a reader sees the old content or the new one, never a part: under another name beside it,
 * flushed to disk, then renamed. A link is followed, and what is not a file (`/dev/stdout`, a pipe) is written to
 * directly. Throws ConfigError: folder missing, no permission, the path is a folder, disk full.
 */
async function writeFileAtomically(path, content) {
    await writeFilesAtomically([{ path, content }]);
}
/** As `writeFileAtomically`, for files that belong together: none is replaced before all are on the disk. */
async function writeFilesAtomically(files) {
    const unfinished = [];
    try {
        for (const { path, content } of files) {
            await guardFile(path, async () => {
                const target = await findTarget(path);
                if (target === undefined)
                    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
                const temporary = `${target}.writing-${process.pid}`;
                unfinished.push({ path, target, temporary });
                await writeFlushed(temporary, content);
            });
        }
        for (const { path, target, temporary } of unfinished)
            await guardFile(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target));
    }
    finally {
        for (const { path, temporary } of unfinished)
            await guardFile(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }));
    }
}
/** The file that a path leads to; undefined for what is not a file. */
async function findTarget(path) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(ignoreMissing);
    if (existing === undefined)
        return path;
    return existing.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) : undefined;
}
async function guardFile(path, work) {
    try {
        await work();
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
    }
}
async function writeFlushed(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w'), true);
        await file.writeFile(content);
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}


/***/ }),

/***/ 3602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   dU: () => (/* binding */ splitField),
/* harmony export */   oT: () => (/* binding */ learnBoilerplate),
/* harmony export */   oY: () => (/* binding */ normalizeLine),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   t3: () => (/* binding */ TEMPLATE_SENTENCE_WORDS)
/* harmony export */ });
/* unused harmony export noBoilerplate */
const noBoilerplate = new Set();
/** The beginning of a line up to its first colon or question mark: the field name in `- Version: 3.1`. */
const FIELD_NAME = /^(.{2,70}?[:：?？])\**(.*)$/u;
const HEADING_LINE = /^\s*(?:#{1,6}\s|\*\*)/;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sc}]/u;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** The same for most lines, several times as fast: every line of every issue is normalized a few times. */
const NO_ASCII_WORD = /[^a-z0-9]+/g;
const IS_ASCII = /^[\0-\x7f]*$/;
/** Scripts that are written without spaces: Thai, Hiragana, Katakana, Han. */
const UNSPACED_LETTER = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
/** A word of these scripts has about two letters. */
const UNSPACED_LETTERS_PER_WORD = 2;
/** A recurring line this long is the template's own sentence; a shorter one may be a drop-down's answer. */
const TEMPLATE_SENTENCE_WORDS = 8;
const MIN_WORDS = 3;
/** At least so many issues must share a line, however small the corpus. */
const MIN_ISSUES = 4;
/** What follows a field name is the template's own text when so many of the issues with that field have just it. */
const MIN_SHARE_OF_FIELD = 0.5;
/** Lower case, letters and digits only, single spaces: `**What happened**:` → `what happened`. */
function normalizeLine(line) {
    const lower = line.toLowerCase();
    return lower.replace(IS_ASCII.test(lower) ? NO_ASCII_WORD : NO_WORD, ' ').trim();
}
/** Whether a text has a letter, a digit, an emoji or a currency sign. */
function saysSomething(text) {
    return SAYS_SOMETHING.test(text);
}
/**
 * Splits `- Version: 3.1` into its field name and the rest, which is '' where nothing is said (`- Plugins: -`);
 * undefined where the line names no field.
 */
function splitField(line) {
    const match = FIELD_NAME.exec(line);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { name: normalizeLine(match[1]), rest: saysSomething(match[2]) ? match[2] : '' };
}
/** Words of a line normalized by `normalizeLine`. */
function countWords(normalized) {
    const unspacedLetters = normalized.match(UNSPACED_LETTER)?.length ?? 0;
    return normalized.split(' ').length + Math.floor(unspacedLetters / UNSPACED_LETTERS_PER_WORD);
}
/**
 * Learns which lines and field names recur, from bodies cleaned by `cleanMarkdown`.
 * A short line that is not a field name is never learned: it may be the answer of a drop-down (`Postgres`), which says
 * much. Nor is a field with a long answer (`OS the server runs on: Ubuntu 20.04`) that only some issues give.
 */
function learnBoilerplate(bodies) {
    const issuesByLine = new Map();
    const fieldOfSentence = new Map();
    let issuesInAll = 0;
    for (const body of bodies) {
        issuesInAll++;
        for (const line of distinctLines(body, fieldOfSentence))
            issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
    }
    const threshold = minIssues(issuesInAll);
    const learned = new Set();
    for (const [line, issues] of issuesByLine) {
        const issuesWithField = issuesByLine.get(fieldOfSentence.get(line) ?? '') ?? 0;
        if (issues >= threshold && issues >= MIN_SHARE_OF_FIELD * issuesWithField)
            learned.add(line);
    }
    return learned;
}
/** 2 % of a small corpus; in large ones templates come and go, so a smaller share is enough. */
function minIssues(corpusSize) {
    return Math.max(MIN_ISSUES, Math.min(0.02 * corpusSize, 20 + 0.002 * corpusSize));
}
/** What of a body may be boilerplate; notes in `fieldOfSentence` which long lines begin with a field name. */
function distinctLines(body, fieldOfSentence) {
    const lines = new Set();
    for (const line of body.split('\n')) {
        const normalized = normalizeLine(line);
        if (normalized === '')
            continue;
        const field = splitField(line);
        if (field !== undefined)
            lines.add(field.name);
        const words = countWords(normalized);
        if (words >= MIN_WORDS || HEADING_LINE.test(line))
            lines.add(normalized);
        if (words >= TEMPLATE_SENTENCE_WORDS && field !== undefined && field.rest !== '') {
            fieldOfSentence.set(normalized, field.name);
        }
    }
    lines.delete('');
    return lines;
}


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   n: () => (/* binding */ cleanMarkdown)
/* harmony export */ });
/** GitHub writes this into every optional form field that was left empty. */
const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/gim;
/** A comment that is never closed hides the rest of the text where it begins a line (CommonMark 4.6, condition 2). */
const UNCLOSED_COMMENT = /^ {0,3}<!--/m;
// Quantifiers are bounded so that hostile text cannot make the patterns quadratic.
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g;
const HTML_IMAGE = /<(?:img|video|source)\b[^>\n]{0,2000}>/gi;
const LINK = /\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)/g;
const HTML_TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^>\n]{0,500})?\/?>/gi;
const DATA_URL = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/gi;
const ATTACHMENT_URL = /https?:\/\/\S{0,60}(?:user-images|user-attachments|\/assets\/)\S{0,500}/gi;
/** Removes what a reader never sees or what names no subject: comments, images, markup tags, unanswered form fields. */
function cleanMarkdown(text) {
    return withoutComments(text)
        .replace(NO_RESPONSE, '')
        .replace(MARKDOWN_IMAGE, ' ')
        .replace(HTML_IMAGE, ' ')
        .replace(DATA_URL, ' ')
        .replace(LINK, '$1')
        .replace(ATTACHMENT_URL, ' ')
        .replace(HTML_TAG, ' ');
}
/** Puts a space for each HTML comment; every line keeps its number. */
function withoutComments(text) {
    const visible = [];
    let start = 0;
    for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', start)) {
        const close = text.indexOf('-->', open + 2);
        // Not closed, so no later one is: looked for once, or many openings would take quadratic time.
        if (close === -1)
            break;
        visible.push(text.slice(start, open), ' ', lineFeedsOf(text.slice(open, close)));
        start = close + 3;
    }
    const rest = text.slice(start);
    const unclosed = rest.search(UNCLOSED_COMMENT);
    visible.push(unclosed === -1 ? rest : `${rest.slice(0, unclosed)} ${lineFeedsOf(rest.slice(unclosed))}`);
    return visible.join('');
}
function lineFeedsOf(text) {
    return text.replace(/[^\n]+/g, '');
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ toDocument)
});

// UNUSED EXPORTS: MAX_BODY_CHARS

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/clean-markdown.js
var clean_markdown = __webpack_require__(8928);
;// CONCATENATED MODULE: ./out/js/src/document/read-line.js

/** What a template leaves to be replaced: `[e.g. 3.1]`, `Go to '...'`, `<version>`, `- [ ]`, `Version:`. */
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|^\s*[-*+]\s*\[ \]|[:：?？]\s*$/iu;
/**
 * Tells the template's lines from the reporter's. The template's are fields without an answer, placeholders and whole
 * sentences that recur. Of `- Database: Postgres` the reporter wrote `Postgres`, however many issues say so.
 */
function readLine(line, boilerplate) {
    const field = (0,document_boilerplate/* splitField */.dU)(line);
    const isKnownField = field !== undefined && boilerplate.has(field.name);
    if (isKnownField && field.rest === '')
        return { source: 'template', written: '' };
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(line);
    const recurs = boilerplate.has(normalized);
    if (recurs && (PLACEHOLDER.test(line) || (0,document_boilerplate/* countWords */.rj)(normalized) >= document_boilerplate/* TEMPLATE_SENTENCE_WORDS */.t3)) {
        return { source: 'template', written: '' };
    }
    if (isKnownField)
        return { source: 'reporter', written: field.rest };
    return recurs ? { source: 'recurring', written: '' } : { source: 'reporter', written: line };
}

;// CONCATENATED MODULE: ./out/js/src/document/parse-sections.js

const BOLD_LEVEL = 7;
/** Nobody asks a longer question; it also bounds the time that a hostile line takes. */
const MAX_HEADING_CHARS = 200;
/** More than any form has; bounds what hostile text makes of a summary. */
const MAX_SECTIONS = 200;
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\s{0,3}\*\*([^*]{2,120})\*\*(.*)$/s;
/** Unlike CommonMark at any depth: a list item may hold code too. What opens with ``` and has ` after it is inline code. */
const OPENING_FENCE = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const CLOSING_FENCE = /^\s*(`{3,}|~{3,})\s*$/;
const QUESTION_END = /[:：?？][\s*_`]*$/u;
/** Splits an issue body at its headings. A heading inside a code block is code, one inside a comment is hidden. */
function parseSections(body) {
    const written = body.split('\n');
    const visible = (0,clean_markdown/* withoutComments */.f)(body).split('\n');
    const lastFence = visible.findLastIndex((line) => CLOSING_FENCE.test(line));
    const sections = [startSection({ heading: '', level: 0, isQuestion: false, rest: '' })];
    let openFence;
    for (const [index, line] of visible.entries()) {
        const wasOpen = openFence;
        // Whoever forgot to close a code block still answered the form below it.
        openFence = wasOpen === undefined && index >= lastFence ? undefined : nextFence(openFence, line);
        const heading = wasOpen === undefined && sections.length < MAX_SECTIONS ? readHeading(line) : undefined;
        if (heading !== undefined && heading.heading !== '')
            sections.push(startSection(heading));
        const current = sections.at(-1);
        if (line !== written[index])
            current.hasComment = true;
        if (heading === undefined && openFence === wasOpen)
            current.lines.push(line);
    }
    return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}
function startSection({ rest, ...heading }) {
    return { ...heading, hasComment: false, lines: rest === '' ? [] : [rest] };
}
/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section, next) {
    if (section.level === 0 || next === undefined || next.level <= section.level)
        return false;
    return !section.hasComment && section.lines.every((line) => line.trim() === '');
}
/** The fence that is open after a line (CommonMark 4.5): closed by one of its kind that is at least as long. */
function nextFence(open, line) {
    if (open !== undefined)
        return CLOSING_FENCE.exec(line)?.[1]?.startsWith(open) ? undefined : open;
    const match = OPENING_FENCE.exec(line);
    return match?.[1] ?? match?.[2];
}
function readHeading(line) {
    const atx = ATX_HEADING.exec(line);
    if (atx !== null) {
        const title = line.slice(atx[0].length).trim();
        return title.length > MAX_HEADING_CHARS ? undefined : { ...readTitle(title), level: atx[1]?.length ?? 1, rest: '' };
    }
    const bold = BOLD_HEADING.exec(line);
    if (bold === null)
        return undefined;
    const title = readTitle(bold[1] ?? '');
    const after = (bold[2] ?? '').trim();
    if (/^[:：]/u.test(after))
        return { ...title, isQuestion: true, level: BOLD_LEVEL, rest: after.slice(1).trim() };
    return title.isQuestion || after === '' ? { ...title, level: BOLD_LEVEL, rest: after } : undefined;
}
function readTitle(title) {
    const heading = title
        .replace(/(?:^|\s)#+$/, '')
        .replace(/[*`]+/g, '')
        .replace(/^[\s_]+|[\s_:：?？.。!！]+$/gu, '')
        .toLowerCase();
    return { heading: /[\p{L}\p{N}]/u.test(heading) ? heading : '', isQuestion: QUESTION_END.test(title) };
}

;// CONCATENATED MODULE: ./out/js/src/document/section-state.js



/** An image, a video or a link is an answer, though none that can be embedded. */
const ATTACHMENT = /!\[|<img|<video|https?:\/\//i;
/** `-`, `2.` and `- [ ]` before an item's text. */
const LIST_MARKER = /^\s*(?:[-*+]|\d{1,3}[.)])(?=\s|$)/;
const NUMBERED_ITEM = /^\s*\d{1,3}[.)]\s/;
const TICKED_BOX = /^\s*[-*+]\s*\[ ?x ?\]/i;
const UNTICKED_BOX = /^\s*[-*+]\s*\[ \]/;
/** How `normalizeLine` renders a ticked box. */
const TICK = 'x ';
/** `[e.g. Linux]`: what a template leaves to be replaced. */
const EXAMPLE = /\[\s{0,3}e\.?g\b[^\]\n]{0,200}\]/gi;
/** `2. Click on '....'` */
const ITEM_TO_FILL_IN = /^\s*(?:[-*+]|\d{1,3}[.)])\s.*(['"`‘“])(?:\.{2,}|…)['"`’”]/;
/** `- Version:` with nothing behind it. */
const EMPTY_FIELD = /^\s*[-*+]\s[^:：]{2,70}[:：][\s*_]*$/;
/** `Steps to reproduce` is as long; what is longer or has a digit in it is a line that its writer made bold or large. */
const MAX_TITLE_WORDS = 5;
const MAX_TITLE_CHARS = 40;
/** Whether a section of a form holds an answer, nothing, or only what the template put there. */
function sectionState(section, boilerplate) {
    const lines = section.lines.filter((line) => ATTACHMENT.test(line) || (0,document_boilerplate/* saysSomething */.XE)(textOf(line)));
    if (lines.length === 0)
        return section.hasComment ? 'template' : 'empty';
    const sources = new Set(lines.map((line) => sourceOf(line, boilerplate)));
    return sources.has('reporter') || !sources.has('template') ? 'filled' : 'template';
}
/**
 * Whether the form asked for this section, rather than its writer making a line bold or large. A form's heading recurs
 * in the corpus, asks a question, has the form's marks below it (a comment, `_No response_`) or is a short title.
 */
function isAsked(section, boilerplate) {
    const { heading } = section;
    if (section.isQuestion || section.hasComment || section.lines.some((line) => line.trim() !== ''))
        return true;
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(heading);
    if (boilerplate.has(normalized))
        return true;
    const isShort = heading.length <= MAX_TITLE_CHARS && (0,document_boilerplate/* countWords */.rj)(normalized) <= MAX_TITLE_WORDS;
    // A title of level 1 is the issue's own; `# item` is also a list in Jira's markup.
    return section.level > 1 && isShort && !/\d/.test(heading);
}
function textOf(line) {
    return (0,clean_markdown/* cleanMarkdown */.n)(line).replace(LIST_MARKER, '');
}
/** `undecided`: it may be the template's or the reporter's; the other lines of the section tell. */
function sourceOf(line, boilerplate) {
    if (TICKED_BOX.test(line))
        return 'reporter';
    if (isToBeFilledIn(line, boilerplate))
        return 'template';
    const { source } = readLine(line, boilerplate);
    // `4. See error` is too short to be sure of, but beside the template's own lines it is one of them.
    if (source === 'recurring')
        return NUMBERED_ITEM.test(line) ? 'undecided' : 'reporter';
    return source;
}
/** What no reporter writes, however few issues have the line. */
function isToBeFilledIn(line, boilerplate) {
    if (ATTACHMENT.test(line))
        return false;
    if (UNTICKED_BOX.test(line))
        return boilerplate.has(TICK + (0,document_boilerplate/* normalizeLine */.oY)(line));
    return ITEM_TO_FILL_IN.test(line) || EMPTY_FIELD.test(line) || isExample(line);
}
/** Whether nothing but the field's name stands beside an example: `- OS: [e.g. Linux]`, `- Browser [e.g. Firefox]`. */
function isExample(line) {
    const without = line.replace(EXAMPLE, '');
    if (without === line)
        return false;
    return (0,document_boilerplate/* splitField */.dU)(without)?.rest === '' || (0,document_boilerplate/* countWords */.rj)((0,document_boilerplate/* normalizeLine */.oY)(without)) <= 1;
}

;// CONCATENATED MODULE: ./out/js/src/document/read-sections.js



/** The sections of a form in order, each with its state; what its writer made bold or large is none. */
function readSections(body, boilerplate) {
    const raw = parseSections(body);
    const judged = raw.map((section, index) => {
        const isOwn = isOwnHeading(section, { above: findParent(raw, index), boilerplate });
        const state = sectionState(section, boilerplate);
        return { ...section, state, isAsked: isAsked(section, boilerplate) && !isOwn };
    });
    return judged.flatMap((section, index) => {
        const { heading, state } = section;
        if (heading === '' || (state === 'empty' && !section.isAsked))
            return [];
        return [{ heading, state: state === 'template' && isAnsweredBelow(judged, index) ? 'filled' : state }];
    });
}
/** The section that this one is a part of: the nearest before it with a higher heading. */
function findParent(sections, index) {
    const level = sections[index]?.level ?? 0;
    return sections.slice(0, index).findLast((section) => section.level > 0 && section.level < level);
}
/** Below a heading of the form, one that no other issue has is the reporter's answer: `**Firefox**`. */
function isOwnHeading(section, { above, boilerplate }) {
    const isOfForm = ({ heading }) => boilerplate.has((0,document_boilerplate/* normalizeLine */.oY)(heading));
    return above !== undefined && isOfForm(above) && !isOfForm(section) && !section.isQuestion && !section.hasComment;
}
/**
 * Whether the answer to a section that holds only the template's comment stands under deeper headings, as in `## Cause`,
 * `### On Linux`, `It hangs`.
 */
function isAnsweredBelow(sections, index) {
    const [section, ...next] = sections.slice(index);
    if (section === undefined || section.lines.some((line) => line.trim() !== ''))
        return false;
    const end = next.findIndex(({ level }) => level <= section.level);
    const below = end === -1 ? next : next.slice(0, end);
    return below.some((part) => part.state === 'filled' || !part.isAsked);
}

// EXTERNAL MODULE: ./out/js/src/document/to-wording.js
var to_wording = __webpack_require__(2033);
;// CONCATENATED MODULE: ./out/js/src/document/to-document.js






/** Characters of a body that any stage reads; what explains an issue stands in its beginning, logs stand at its end. */
const MAX_BODY_CHARS = 8_000;
/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
function toDocument(issue, boilerplate) {
    const sections = readSections(issue.body, boilerplate);
    return {
        number: issue.number,
        // GitHub shows titles as they are: `<Select> loses focus` is no markup.
        title: issue.title.replace(/\s+/g, ' ').trim(),
        body: withoutBoilerplate((0,clean_markdown/* cleanMarkdown */.n)(issue.body), boilerplate),
        wording: (0,to_wording/* toWording */.s)(issue.body),
        sections,
        formLines: recurringLines(issue.body, boilerplate),
        missing: missingHeadings(sections),
    };
}
/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function withoutBoilerplate(text, boilerplate) {
    const kept = [];
    let chars = 0;
    for (const line of text.split('\n')) {
        if (chars > MAX_BODY_CHARS)
            break;
        const written = readLine(line, boilerplate).written.trimEnd();
        if (written === '')
            continue;
        kept.push(written);
        chars += written.length + 1;
    }
    return (0,clean_text/* cutText */.IN)(kept.join('\n'), MAX_BODY_CHARS);
}
/** Read from the body as written: a template's comments and headings are part of it. */
function recurringLines(body, boilerplate) {
    const found = new Set();
    for (const line of body.split('\n')) {
        for (const candidate of [(0,document_boilerplate/* normalizeLine */.oY)(line), (0,document_boilerplate/* splitField */.dU)(line)?.name]) {
            if (candidate !== undefined && boilerplate.has(candidate))
                found.add(candidate);
        }
    }
    return [...found];
}
function missingHeadings(sections) {
    const filled = new Set(sections.filter((section) => section.state === 'filled').map((section) => section.heading));
    const missing = sections.filter((section) => section.state !== 'filled').map((section) => section.heading);
    return [...new Set(missing)].filter((heading) => !filled.has(heading));
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toWording)
/* harmony export */ });
/* unused harmony export MAX_WORDING_CHARS */
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Characters of a body that are read; a longer code block or log at its beginning hides the rest. */
const MAX_READ_CHARS = 6_000;
/** What kind of issue it is shows in its first lines: 3,000 or 8,000 characters did no better (docs/quality.md). */
const MAX_WORDING_CHARS = 1_500;
/**
 * What stands for code, links and such: that there is one says how an issue is written, its content does not. Quantifiers
 * are bounded by `MAX_READ_CHARS`.
 */
const REPLACEMENTS = [
    [/```[\s\S]*?(?:```|$)/g, ' xxcode '],
    [/<!--[\s\S]*?(?:-->|$)/g, ' xxcomment '],
    [/!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|<img\b[^>\n]{0,1000}>/gi, ' xximage '],
    [/`[^`\n]+`/g, ' xxinline '],
    [/https?:\/\/github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull)\/\d+\S*/gi, ' xxreference '],
    [/https?:\/\/\S+/gi, ' xxlink '],
    [/(?<=^|\s)@[\w-]+/g, ' xxmention '],
    [/(?<=^|[\s(])#\d+/g, ' xxreference '],
    [/\bv?\d+(?:\.\d+)+\S*/gi, ' xxversion '],
    [/\[x\]/gi, ' xxticked '],
    [/\[ \]/g, ' xxunticked '],
];
/** How a text is worded, the template's words included, with a made-up word for each thing that is not prose. Pure. */
function toWording(text) {
    let wording = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, MAX_READ_CHARS);
    for (const [pattern, word] of REPLACEMENTS)
        wording = wording.replace(pattern, word);
    return (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(wording, MAX_WORDING_CHARS);
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hP: () => (/* binding */ TERM_BUCKETS),
  iS: () => (/* binding */ learnTermRarities),
  E7: () => (/* binding */ weightTerms)
});

// EXTERNAL MODULE: ./out/js/src/shared/fnv-hash.js
var fnv_hash = __webpack_require__(360);
;// CONCATENATED MODULE: ./out/js/src/embedding/local/stem-word.js
/** Shorter words are left alone, and so are words with a digit or a letter beyond a to z. */
const MIN_WORD_CHARS = 4;
const PLAIN_WORD = /^[a-z]+$/;
/** `status`, `class` and `analysis` are no plurals. */
const NO_PLURAL = /(?:ss|us|is)$/;
const DOUBLE_CONSONANT = /([bdfgmnprt])\1$/;
/**
 * Takes plural, -ing, -ed and the final e off an English word in lower case, so that `failing`, `failed` and `fails` are
 * one term. A light form of the Porter stemmer (1980): no word is respelled, and none loses more than its ending.
 */
function stemWord(word) {
    if (word.length < MIN_WORD_CHARS || !PLAIN_WORD.test(word))
        return word;
    const singular = withoutPlural(word);
    const verb = withoutVerbEnding(singular);
    const single = verb !== word && verb.length > 3 && DOUBLE_CONSONANT.test(verb) ? verb.slice(0, -1) : verb;
    return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
function withoutPlural(word) {
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word;
}
function withoutVerbEnding(word) {
    if (word.length > 5 && word.endsWith('ing'))
        return word.slice(0, -3);
    return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
}

;// CONCATENATED MODULE: ./out/js/src/embedding/local/split-terms.js

/** Letters, digits and what holds an identifier together: `http_server`, `v9.2`, `org.apache.FileSystem`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.#+-]*[\p{L}\p{N}_#+])?/gu;
/** `FSNamesystem.getBlock2` → `FS`, `Namesystem`, `get`, `Block`, `2`. */
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;
/** Nearly every word: taken apart no further, and told quickly. */
const ONE_PART = /^(?:[A-Z]?[a-z]+|[0-9]+)$/;
/** Scripts that are written without spaces: Thai, Hiragana, Katakana, Han. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** Longer ones are keys and encoded data. */
const MAX_WORD_CHARS = 40;
/**
 * The terms of a text. An identifier counts as a whole and by its parts, so that a report that quotes
 * `NullPointerException` meets one that says "null pointer"; text without spaces counts by pairs of letters.
 */
function splitTerms(text) {
    const terms = [];
    for (const [word] of text.matchAll(WORD)) {
        if (ONE_PART.test(word))
            addTerm(terms, word);
        else if (UNSPACED.test(word))
            terms.push(...letterPairs(word));
        else {
            addTerm(terms, word);
            const parts = word.match(PART) ?? [];
            if (parts.length > 1)
                for (const part of parts)
                    addTerm(terms, part);
        }
    }
    return terms;
}
function addTerm(terms, word) {
    if (word.length > 1)
        terms.push(stemWord(word.toLowerCase().slice(0, MAX_WORD_CHARS)));
}
function letterPairs(word) {
    const letters = Array.from(word);
    return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

;// CONCATENATED MODULE: ./out/js/src/embedding/local/term-weights.js


/** With four times as many, duplicates were found as often (docs/quality.md). */
const TERM_BUCKETS = 2 ** 16;
/** What explains an issue stands at its beginning; 1,500 or 4,000 characters did no better (docs/quality.md). */
const BODY_CHARS = 2_500;
/** How often a term of the title counts. */
const TITLE_WEIGHT = 3;
/** Rare terms decide what two issues share, as for the embedding. */
const IDF_EXPONENT = 1.5;
/** Of 4,000 documents a term of none has (ln 4,001 + 1)^1.5 = 28.2, which fits. */
const STEPS_PER_UNIT = 8;
const MAX_STEP = 255;
/** How rare each term is among the documents; a term that none has is the rarest. */
function learnTermRarities(documents) {
    const documentsWith = new Uint32Array(TERM_BUCKETS);
    for (const document of documents) {
        for (const bucket of countTerms(document).keys())
            documentsWith[bucket] = documentsWith[bucket] + 1;
    }
    return Uint8Array.from(documentsWith, (count) => {
        const idf = (Math.log((1 + documents.length) / (1 + count)) + 1) ** IDF_EXPONENT;
        return Math.min(MAX_STEP, Math.round(idf * STEPS_PER_UNIT));
    });
}
/** Sublinear frequency times rarity of a document's terms, heaviest first; ties by lower bucket. */
function weightTerms(document, rarities) {
    return Array.from(countTerms(document), ([bucket, count]) => ({
        bucket,
        weight: ((1 + Math.log(count)) * rarities[bucket]) / STEPS_PER_UNIT,
    })).sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
}
function countTerms({ title, body }) {
    const counts = new Map();
    const add = (text, weight) => {
        for (const term of splitTerms(text)) {
            const bucket = bucketOf(term);
            counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
        }
    };
    add(title, TITLE_WEIGHT);
    add(body.slice(0, BODY_CHARS), 1);
    return counts;
}
/** The hash with its high bits folded in. */
function bucketOf(term) {
    const hash = (0,fnv_hash/* fnvHash */.B)(term);
    return (hash ^ (hash >>> 15)) & (TERM_BUCKETS - 1);
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ NO_TERMS),
/* harmony export */   Ky: () => (/* binding */ readTerms),
/* harmony export */   ON: () => (/* binding */ createSketchComparer),
/* harmony export */   lJ: () => (/* binding */ encodeSketch),
/* harmony export */   wX: () => (/* binding */ compareSketches)
/* harmony export */ });
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);

const NO_TERMS = new Uint8Array(0);
const BYTES_PER_TERM = 3;
/** 64 did no better for re-ranking duplicates, 32 a little worse (docs/quality.md). */
const MAX_TERMS = 48;
const MAX_WEIGHT = 255;
/** Keeps the first `MAX_TERMS` of `terms`, which come heaviest first and each with another bucket. */
function encodeSketch(terms) {
    const kept = terms.slice(0, MAX_TERMS);
    const largest = kept[0]?.weight ?? 1;
    const sketch = new Uint8Array(kept.length * BYTES_PER_TERM);
    for (const [index, { bucket, weight }] of kept.entries()) {
        sketch[index * BYTES_PER_TERM] = bucket & 0xff;
        sketch[index * BYTES_PER_TERM + 1] = bucket >>> 8;
        sketch[index * BYTES_PER_TERM + 2] = Math.max(1, Math.round((weight / largest) * MAX_WEIGHT));
    }
    return sketch;
}
/** The terms of a sketch, heaviest first. */
function readTerms(sketch) {
    const terms = [];
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
        const [low, high, weight] = sketch.subarray(at, at + BYTES_PER_TERM);
        terms.push({ bucket: low | (high << 8), weight });
    }
    return terms;
}
/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
function compareSketches(left, right) {
    return toCosine(dotProduct(left, right), squaredLength(left) * squaredLength(right));
}
/**
 * A function that gives what `compareSketches` gives, for one sketch and each of many: it spreads the one's weights over a
 * table of all buckets, so that every other takes a single pass.
 */
function createSketchComparer() {
    // One for all calls: to make it anew takes longer than some hundred comparisons.
    const weights = new Uint32Array(_embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .TERM_BUCKETS */ .hP);
    return (left, rights) => {
        const terms = readTerms(left);
        const squares = squaredLength(left);
        for (const { bucket, weight } of terms)
            weights[bucket] = weights[bucket] + weight;
        const similarities = rights.map((right) => toCosine(sumWeighted(right, weights), squares * squaredLength(right)));
        for (const { bucket } of terms)
            weights[bucket] = 0;
        return similarities;
    };
}
function sumWeighted(sketch, weights) {
    let product = 0;
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
        const bucket = sketch[at] | (sketch[at + 1] << 8);
        product += sketch[at + 2] * weights[bucket];
    }
    return product;
}
function toCosine(product, squares) {
    return squares === 0 ? 0 : Math.min(1, product / Math.sqrt(squares));
}
/** Looks at all pairs, which for a few dozen terms is quicker than any table. */
function dotProduct(left, right) {
    let product = 0;
    for (let at = 0; at + BYTES_PER_TERM <= left.length; at += BYTES_PER_TERM) {
        const low = left[at];
        const high = left[at + 1];
        for (let other = 0; other + BYTES_PER_TERM <= right.length; other += BYTES_PER_TERM) {
            if (right[other] === low && right[other + 1] === high) {
                product += left[at + 2] * right[other + 2];
            }
        }
    }
    return product;
}
function squaredLength(sketch) {
    let squares = 0;
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM)
        squares += sketch[at + 2] ** 2;
    return squares;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fnvHash)
/* harmony export */ });
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), 32 bits, signed; `hash` is that of the text before. */
function fnvHash(text, hash = FNV_OFFSET) {
    let mixed = hash;
    for (let index = 0; index < text.length; index++)
        mixed = Math.imul(mixed ^ text.charCodeAt(index), FNV_PRIME);
    return mixed;
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shuffledIndices),
/* harmony export */   s: () => (/* binding */ createSeededRandom)
/* harmony export */ });
/**
 * SplitMix (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators") in 32 bits, with the mixing
 * constants that Chris Wellons' hash-prospector found; normals by Box–Muller.
 */
function createSeededRandom(seed) {
    let state = seed >>> 0;
    let spare;
    function uniform() {
        state = (state + 0x9e3779b9) >>> 0;
        let mixed = state ^ (state >>> 16);
        mixed = Math.imul(mixed, 0x21f0aaad);
        mixed ^= mixed >>> 15;
        mixed = Math.imul(mixed, 0x735a2d97);
        mixed ^= mixed >>> 15;
        return (mixed >>> 0) / 2 ** 32;
    }
    function normal() {
        if (spare !== undefined) {
            const value = spare;
            spare = undefined;
            return value;
        }
        const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
        const angle = 2 * Math.PI * uniform();
        spare = radius * Math.sin(angle);
        return radius * Math.cos(angle);
    }
    return { uniform, normal };
}
/** The numbers 0 … count−1 in random order (Fisher–Yates). */
function shuffledIndices(count, random) {
    const indices = Int32Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
        const other = Math.floor(random.uniform() * (last + 1));
        const value = indices[last];
        indices[last] = indices[other];
        indices[other] = value;
    }
    return indices;
}


/***/ })

};
