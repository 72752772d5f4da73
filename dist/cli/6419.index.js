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

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ toCodeLines),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   S5: () => (/* binding */ toLine)
/* harmony export */ });
/** The lines of headings, prose and code, in order. */
function* toLines(items) {
    for (const item of items) {
        if (item.kind === 'heading' || item.kind === 'prose')
            yield toLine(item);
        else if (item.kind === 'code')
            yield* toCodeLines(item);
    }
}
function toLine(item) {
    const { kind, text, outline } = item;
    const marker = kind === 'heading' ? `${'#'.repeat(item.level)} ` : item.marker;
    return {
        kind,
        line: marker + text,
        outline: marker + outline,
        isHeading: kind === 'heading' || (marker === '' && text.startsWith('**')),
        ...(kind === 'prose' && item.box !== undefined ? { box: item.box } : {}),
    };
}
function toCodeLines({ lines }) {
    return lines.map((line) => ({ kind: 'code', line, outline: line, isHeading: false }));
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
/* harmony import */ var _body_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9736);
/* harmony import */ var _markdown_read_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);


const noBoilerplate = new Set();
/** The beginning of a line up to its first colon or question mark: the field name in `- Version: 3.1`. */
const FIELD_NAME = /^(.{2,70}?[:：?？])\**(.*)$/u;
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
 * undefined where the line names no field. `outline` is the line without its code spans (see ProseText): a colon in
 * code ends no name.
 */
function splitField(line, outline = line) {
    const match = FIELD_NAME.exec(outline);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const rest = line.slice(line.length - match[2].length);
    return { name: normalizeLine(line.slice(0, match[1].length)), rest: saysSomething(match[2]) ? rest : '' };
}
/** Words of a line normalized by `normalizeLine`. */
function countWords(normalized) {
    const unspacedLetters = normalized.match(UNSPACED_LETTER)?.length ?? 0;
    return normalized.split(' ').length + Math.floor(unspacedLetters / UNSPACED_LETTERS_PER_WORD);
}
/**
 * Learns which lines and field names recur, from the bodies of issues as they were written.
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
    for (const { line, outline, isHeading } of (0,_body_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toLines */ .P_)((0,_markdown_read_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(body))) {
        const normalized = normalizeLine(line);
        if (normalized === '')
            continue;
        const field = splitField(line, outline);
        if (field !== undefined)
            lines.add(field.name);
        const words = countWords(normalized);
        if (words >= MIN_WORDS || isHeading)
            lines.add(normalized);
        if (words >= TEMPLATE_SENTENCE_WORDS && field !== undefined && field.rest !== '') {
            fieldOfSentence.set(normalized, field.name);
        }
    }
    lines.delete('');
    return lines;
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readBody)
});

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./out/js/src/document/markdown/block-rule.js
/** Columns from which a line is indented code, or the inside of a block, and never the start of one. */
const CODE_INDENT = 4;
/** A line without its indentation; undefined where it is indented so far that no block can begin or end in it. */
function readBlockLine(state, line) {
    return isIndentedCode(state, line) ? undefined : textOfLine(state, line);
}
/** A line without its indentation. */
function textOfLine(state, line) {
    return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
/** Whether the list item or quote that is being read has ended before a line, as for fences and HTML. */
function isOutside(state, line) {
    return (state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line);
}
function isIndentedCode(state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent >= CODE_INDENT;
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/html-comment.js
const COMMENT_START = '<!--';
/** `--!>` ends a comment in every browser: https://html.spec.whatwg.org/multipage/parsing.html#comment-end-bang-state. */
const COMMENT_END = /--!?>/g;
/** `<!-->` and `<!--->` are whole comments. */
const SHORTEST_COMMENT = /<!---?>/y;
/** Where the comment that begins at `start` ends: past its last character; -1 where it has no end. */
function findCommentEnd(text, start) {
    SHORTEST_COMMENT.lastIndex = start;
    if (SHORTEST_COMMENT.test(text))
        return SHORTEST_COMMENT.lastIndex;
    COMMENT_END.lastIndex = start + COMMENT_START.length;
    return COMMENT_END.test(text) ? COMMENT_END.lastIndex : -1;
}
/** Whether a comment ends in a text that begins inside of it. */
function endsComment(text) {
    COMMENT_END.lastIndex = 0;
    return COMMENT_END.test(text);
}
/** Whether a comment is still open at the end of a text. */
function isCommentOpen(html) {
    let start = html.indexOf(COMMENT_START);
    while (start !== -1) {
        const end = findCommentEnd(html, start);
        if (end === -1)
            return true;
        start = html.indexOf(COMMENT_START, end);
    }
    return false;
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/html-block-rule.js


const SEARCHED = Symbol('lines without the end of a comment');
/**
 * HTML blocks (CommonMark 4.6) whose comments end where a browser ends them: also at `--!>`, and not at the blank line
 * that ends the block around them. What is written below such a comment is meant to be read.
 */
function htmlBlockRule(builtIn) {
    return (state, startLine, endLine, silent) => {
        const text = readBlockLine(state, startLine);
        if (text?.startsWith(COMMENT_START) !== true) {
            if (!builtIn(state, startLine, endLine, silent))
                return false;
            if (!silent)
                closeComment(state, { startLine, endLine });
            return true;
        }
        if (silent)
            return true;
        const last = findCommentEnd(text, 0) === -1 ? findLastLine(state, startLine + 1, endLine) : startLine;
        pushHtml(state, { startLine, end: last === undefined ? findOutside(state, startLine + 1, endLine) : last + 1 });
        return true;
    };
}
/** Where the block that was read leaves a comment open, all of the comment becomes part of it. */
function closeComment(state, { startLine, endLine }) {
    const block = state.tokens.at(-1);
    if (block === undefined || !isCommentOpen(block.content))
        return;
    const last = findLastLine(state, state.line, endLine);
    if (last === undefined)
        return;
    state.tokens.pop();
    pushHtml(state, { startLine, end: last + 1 });
}
function pushHtml(state, { startLine, end }) {
    state.line = end;
    const token = state.push('html_block', '', 0);
    token.map = [startLine, end];
    token.content = state.getLines(startLine, end, state.blkIndent, true);
}
/** The line in which an open comment ends; undefined where it does not end in the list item or quote around it. */
function findLastLine(state, from, endLine) {
    const searched = state.env[SEARCHED];
    if (searched !== undefined && from >= searched.from && from < searched.to)
        return undefined;
    let line = from;
    for (; line < endLine && !isOutside(state, line); line++) {
        if (endsComment(textOfLine(state, line)))
            return line;
    }
    state.env[SEARCHED] = { from, to: line };
    return undefined;
}
function findOutside(state, from, endLine) {
    let line = from;
    while (line < endLine && !isOutside(state, line))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/open-fence-rule.js

/** What opens with ``` and has ` after it is a code span (CommonMark 4.5). */
const OPENING_FENCE = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/s;
const CLOSING_FENCE = /^(`{3,}|~{3,})[ \t]*$/;
/** A line that begins a part of a form; `# make` may as well be a comment in the code. */
const FORM_HEADING = /^(?:#{2,6}[ \t]+\S|\*\*[^*]{2,120}\*\*[ \t]*[:：]?[ \t]*$)/u;
const TOP_HEADING = /^#[ \t]+\S/;
const CLOSING_FENCES = Symbol('the longest closing fences from each line on');
/**
 * Code blocks with fences. One that is never closed runs to the end of the body on GitHub; here it ends before the next
 * heading of the form: whoever forgot to close a code block still answered the form below it.
 */
function openFenceRule(builtIn) {
    return (state, startLine, endLine, silent) => {
        const fence = state.level === 0 && !silent ? readFence(state, startLine) : undefined;
        if (fence === undefined || canClose(state, { fence: fence.markup, line: startLine + 1 })) {
            return builtIn(state, startLine, endLine, silent);
        }
        const end = findFormHeading(state, startLine + 1, endLine);
        state.line = end;
        const token = state.push('fence', 'code', 0);
        token.info = fence.info;
        token.markup = fence.markup;
        token.map = [startLine, end];
        token.content = state.getLines(startLine + 1, end, state.sCount[startLine] ?? 0, true);
        return true;
    };
}
function readFence(state, line) {
    const match = OPENING_FENCE.exec(readBlockLine(state, line) ?? '');
    const markup = match?.[1] ?? match?.[3];
    return markup === undefined ? undefined : { markup, info: match?.[2] ?? match?.[4] ?? '' };
}
function canClose(state, { fence, line }) {
    const closing = closingFences(state);
    const longest = fence.startsWith('~') ? closing.tildes : closing.backticks;
    return (longest[line] ?? 0) >= fence.length;
}
/** Looked for once a body: a search from each fence to the end would take quadratic time. */
function closingFences(state) {
    const known = state.env[CLOSING_FENCES];
    if (known !== undefined)
        return known;
    const lines = state.lineMax;
    const found = { backticks: new Int32Array(lines + 1), tildes: new Int32Array(lines + 1) };
    for (let line = lines - 1; line >= 0; line--) {
        const markup = CLOSING_FENCE.exec(readBlockLine(state, line) ?? '')?.[1] ?? '';
        const isTildes = markup.startsWith('~');
        found.backticks[line] = Math.max(found.backticks[line + 1] ?? 0, isTildes ? 0 : markup.length);
        found.tildes[line] = Math.max(found.tildes[line + 1] ?? 0, isTildes ? markup.length : 0);
    }
    state.env[CLOSING_FENCES] = found;
    return found;
}
/** The next heading below a blank line, or the end. `# Steps` counts where the form above has such headings too. */
function findFormHeading(state, from, endLine) {
    const isTopHeading = hasTopHeading(state) ? TOP_HEADING : undefined;
    for (let line = from; line < endLine; line++) {
        if (!state.isEmpty(line - 1))
            continue;
        const text = readBlockLine(state, line) ?? '';
        if (FORM_HEADING.test(text) || isTopHeading?.test(text) === true)
            return line;
    }
    return endLine;
}
const TOP_HEADING_FOUND = Symbol('whether a heading of level 1 stands above');
/** Looks at each token once a body, however many blocks are not closed. */
function hasTopHeading(state) {
    const known = state.env[TOP_HEADING_FOUND] ?? { found: false, tokens: 0 };
    state.env[TOP_HEADING_FOUND] = known;
    for (; !known.found && known.tokens < state.tokens.length; known.tokens++) {
        known.found = state.tokens[known.tokens]?.tag === 'h1';
    }
    return known.found;
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/markdown-parser.js



/** U+FEFF at the start of a text hides its first heading (CommonMark has no word on it; GitHub drops it). */
const BYTE_ORDER_MARK = /^\uFEFF/;
/** Blocks that these may end: as in markdown-it. */
const MAY_INTERRUPT = {
    html_block: { alt: ['paragraph', 'reference', 'blockquote'] },
    fence: { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
};
let parser;
/**
 * The tokens of a text in GitHub's Markdown (https://github.github.com/gfm/), with two rules of our own: see
 * html-block-rule.ts and open-fence-rule.ts. Never throws; takes time linear in the text's length. Nested deeper than
 * about 49 lists or 99 quotes text is left out.
 */
function parseMarkdown(text) {
    parser ??= createParser();
    return parser.parse(text.replace(BYTE_ORDER_MARK, ''), {});
}
/** Not the preset `commonmark`: it has no tables, and drops what lies deeper than ten lists. */
function createParser() {
    const markdown = new markdown_it/* default */.A({ html: true });
    // Nothing is rendered: every link is a link, and its address stays as it was written.
    markdown.validateLink = () => true;
    markdown.normalizeLink = (address) => address;
    const { ruler } = markdown.block;
    ruler.at('html_block', htmlBlockRule(builtInRule('html_block')), MAY_INTERRUPT.html_block);
    ruler.at('fence', openFenceRule(builtInRule('fence')), MAY_INTERRUPT.fence);
    return markdown;
}
/** The ruler gives away its rules only as a chain: one of a single rule is that rule. */
function builtInRule(name) {
    const { ruler } = new markdown_it/* default */.A({ html: true }).block;
    ruler.enableOnly(name);
    const [rule] = ruler.getRules('');
    if (rule === undefined)
        throw new Error(`markdown-it has no rule ${name}`);
    return rule;
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/html-elements.js
/**
 * Names of HTML's elements (https://html.spec.whatwg.org/multipage/indices.html#elements-3) and of those that browsers
 * still know from before. What else stands in angle brackets is a placeholder, `<HostIP>`, or code: `Array<number>`.
 */
const HTML_ELEMENTS = new Set(`a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins
  kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup
  option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span
  strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul
  var video wbr`.split(/\s+/));
/** Elements that show what no text can. */
const IMAGE_ELEMENTS = new Set(['img', 'video', 'source', 'picture', 'audio', 'embed']);

;// CONCATENATED MODULE: ./out/js/src/document/markdown/read-html.js


/** An open or closing tag (CommonMark 6.6). Every quantifier ends at a character that the next one cannot begin with. */
const TAG = /<\/?([a-z][a-z0-9-]*)((?:\s+[a-z_:][a-z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\0-\x20]+|'[^']*'|"[^"]*"))?)*\s*)\/?>/iy;
const HEADING_ELEMENT = /^h([1-6])$/;
const WEB_ADDRESS = /https?:\/\/[^\s"'<>]+/i;
/** Character references that people write; others stay as they are. */
const CHARACTER_REFERENCE = /&(?:lt|gt|amp|quot|nbsp|#39);/g;
const REFERRED = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&nbsp;': ' ',
    '&#39;': "'",
};
/** Reads HTML as far as readers of an issue see it: tags and comments go, text stays. Takes linear time. */
function* readHtml(html) {
    let textStart = 0;
    let at = html.indexOf('<');
    while (at !== -1) {
        const markup = readMarkup(html, at);
        if (markup === undefined) {
            at = html.indexOf('<', at + 1);
            continue;
        }
        yield* readText(html.slice(textStart, at));
        yield markup.piece;
        textStart = markup.end;
        at = html.indexOf('<', textStart);
    }
    yield* readText(html.slice(textStart));
}
/** The comment or tag of an HTML element that begins at a place, if one does. */
function readMarkup(html, at) {
    if (html.startsWith(COMMENT_START, at)) {
        const end = findCommentEnd(html, at);
        return { piece: { kind: 'comment' }, end: end === -1 ? html.length : end };
    }
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match === null || !HTML_ELEMENTS.has(name))
        return undefined;
    return { piece: readTag(match[0], name), end: TAG.lastIndex };
}
function readTag(tag, name) {
    const level = HEADING_ELEMENT.exec(name)?.[1];
    if (level !== undefined) {
        return tag.startsWith('</') ? { kind: 'heading-end' } : { kind: 'heading-start', level: Number(level) };
    }
    if (name === 'br')
        return { kind: 'line-break' };
    if (IMAGE_ELEMENTS.has(name))
        return { kind: 'part', part: { kind: 'image' } };
    const address = WEB_ADDRESS.exec(tag)?.[0];
    return { kind: 'part', part: address === undefined ? { kind: 'tag' } : { kind: 'link', address } };
}
function* readText(text) {
    for (const [index, line] of text.split('\n').entries()) {
        if (index > 0)
            yield { kind: 'line-break' };
        if (line === '')
            continue;
        const read = line.replace(CHARACTER_REFERENCE, (reference) => REFERRED[reference] ?? reference);
        yield { kind: 'part', part: { kind: 'text', text: read } };
    }
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/read-inline.js

/** What stands in a paragraph, a heading or a cell of a table, in order. */
function* readInline(tokens) {
    const addresses = [];
    for (const token of tokens) {
        switch (token.type) {
            case 'softbreak':
            case 'hardbreak':
                yield { kind: 'line-break' };
                break;
            case 'html_inline':
                yield* readInlineHtml(token.content);
                break;
            case 'link_open':
                // The text of `<https://…>` is its address.
                addresses.push(token.info === 'auto' ? undefined : String(token.attrGet('href') ?? ''));
                break;
            case 'link_close': {
                const address = addresses.pop();
                if (address !== undefined)
                    yield { kind: 'part', part: { kind: 'link', address } };
                break;
            }
            default: {
                const part = readPart(token);
                if (part !== undefined)
                    yield { kind: 'part', part };
            }
        }
    }
}
function readPart({ type, content, markup }) {
    switch (type) {
        case 'text':
            return content === '' ? undefined : { kind: 'text', text: content };
        case 'code_inline':
            return { kind: 'code', text: content };
        case 'image':
            return { kind: 'image' };
        case 'strong_open':
        case 'strong_close':
            return { kind: 'strong', mark: markup };
        default:
            // Emphasis and strike-through are shown, but say nothing.
            return undefined;
    }
}
function* readInlineHtml(html) {
    for (const piece of readHtml(html)) {
        if (piece.kind === 'heading-start' || piece.kind === 'heading-end') {
            yield { kind: 'part', part: { kind: 'tag' } };
        }
        else {
            yield piece;
        }
    }
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/to-prose-text.js
// Quantifiers are bounded so that hostile text cannot make the patterns quadratic.
const DATA_URL = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/gi;
const ATTACHMENT_URL = /https?:\/\/\S{0,60}(?:user-images|user-attachments|\/assets\/)\S{0,500}/gi;
const to_prose_text_WEB_ADDRESS = /https?:\/\//i;
/** A template's `....` is to be replaced, in backticks too, and `-` says nothing. */
const NO_CODE = /^[\s.…-]*$/;
const ANY_CHARACTER = /./gs;
/** How a line of these parts reads. */
function toProseText(parts) {
    let text = '';
    let outline = '';
    let hasAttachment = false;
    for (const part of parts) {
        const shown = textOf(part);
        text += shown;
        outline += part.kind === 'code' && !NO_CODE.test(part.text) ? shown.replace(ANY_CHARACTER, 'x') : shown;
        hasAttachment ||= isAttachment(part);
    }
    return { text, outline, hasAttachment };
}
function textOf(part) {
    switch (part.kind) {
        case 'text':
            return part.text.includes(':') ? part.text.replace(DATA_URL, ' ').replace(ATTACHMENT_URL, ' ') : part.text;
        case 'code':
            return part.text.includes('`') ? `\`\` ${part.text} \`\`` : `\`${part.text}\``;
        case 'strong':
            return part.mark;
        case 'image':
        case 'tag':
            return ' ';
        case 'link':
            return '';
    }
}
function isAttachment(part) {
    if (part.kind === 'image')
        return true;
    return ((part.kind === 'link' && to_prose_text_WEB_ADDRESS.test(part.address)) || (part.kind === 'text' && to_prose_text_WEB_ADDRESS.test(part.text)));
}

;// CONCATENATED MODULE: ./out/js/src/document/markdown/read-body.js




const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/i;
/** Of a task list; `[x ]` too, as people write it. */
const BOX = /^\[( ?x ?| )\](?:\s|$)/i;
const CELL_BORDER = { kind: 'text', text: ' | ' };
const LINE_FEED = { kind: 'text', text: ' ' };
/**
 * Reads an issue's body as GitHub shows it (see markdown-parser.ts): the one reading that all else is derived from.
 * Never throws on any text; takes linear time.
 */
function readBody(body) {
    const reader = new BodyReader();
    for (const token of parseMarkdown(body))
        reader.read(token);
    return reader.items;
}
/** What was read so far, and where in the body we are. */
class BodyReader {
    items = [];
    quotes = 0;
    lists = 0;
    /** Of the list item whose first line is yet to come. */
    marker = '';
    /** Of the heading whose text is yet to come. */
    headingLevel;
    /** Of the row of a table that is being read. */
    row;
    /** Of the line that is being read. */
    parts = [];
    hasComment = false;
    read(token) {
        switch (token.type) {
            case 'inline':
                this.readText(token);
                break;
            case 'fence':
            case 'code_block':
                this.readCode(token);
                break;
            case 'html_block':
                this.readHtmlBlock(token.content);
                break;
            case 'heading_open':
                this.headingLevel = Number(token.tag.slice(1));
                break;
            case 'list_item_open':
                this.lists++;
                this.marker += token.info === '' ? '- ' : `${token.info}${token.markup} `;
                break;
            case 'list_item_close':
                this.endLine({ isWanted: this.marker !== '' });
                this.lists--;
                break;
            case 'blockquote_open':
                this.quotes++;
                break;
            case 'blockquote_close':
                this.quotes--;
                break;
            case 'tr_open':
                this.row = [];
                break;
            case 'tr_close':
                this.parts = this.row ?? [];
                this.endLine();
                this.row = undefined;
                break;
        }
    }
    readText({ content, children }) {
        if (NO_RESPONSE.test(content)) {
            this.items.push({ kind: 'unanswered' });
            return;
        }
        const level = this.headingLevel;
        this.headingLevel = undefined;
        if (level !== undefined && this.isTopLevel() && !content.includes('\n')) {
            this.readHeading(children ?? [], level);
            return;
        }
        if (this.row !== undefined && this.row.length > 0)
            this.row.push(CELL_BORDER);
        for (const piece of readInline(children ?? [])) {
            if (piece.kind === 'comment')
                this.hasComment = true;
            else if (this.row !== undefined)
                this.row.push(piece.kind === 'part' ? piece.part : LINE_FEED);
            else if (piece.kind === 'part')
                this.parts.push(piece.part);
            else
                this.endLine();
        }
        if (this.row === undefined)
            this.endLine();
    }
    readHeading(tokens, level) {
        for (const piece of readInline(tokens)) {
            if (piece.kind === 'comment')
                this.hasComment = true;
            else
                this.parts.push(piece.kind === 'part' ? piece.part : LINE_FEED);
        }
        this.endHeading(level);
    }
    readCode({ content, info }) {
        this.endLine({ isWanted: this.marker !== '' });
        const lines = content.replace(/\n$/, '').split('\n');
        this.items.push({ kind: 'code', info: info.trim(), lines: content.trim() === '' ? [] : lines });
    }
    readHtmlBlock(html) {
        let headingLevel;
        for (const piece of readHtml(html)) {
            switch (piece.kind) {
                case 'part':
                    this.parts.push(piece.part);
                    break;
                case 'comment':
                    this.hasComment = true;
                    break;
                case 'line-break':
                    if (headingLevel === undefined)
                        this.endLine();
                    else
                        this.parts.push(LINE_FEED);
                    break;
                case 'heading-start':
                    this.endLine();
                    headingLevel = piece.level;
                    break;
                case 'heading-end':
                    if (headingLevel === undefined || !this.isTopLevel())
                        this.endLine();
                    else
                        this.endHeading(headingLevel);
                    headingLevel = undefined;
            }
        }
        this.endLine();
    }
    endHeading(level) {
        const { parts } = this;
        this.parts = [];
        this.items.push({ kind: 'heading', level, parts, ...toProseText(parts) });
        this.endComment();
    }
    /** Lines of which nothing is seen are left out, unless they are wanted. */
    endLine({ isWanted = false } = {}) {
        const { parts } = this;
        this.parts = [];
        const prose = toProseText(parts);
        if (isWanted || prose.hasAttachment || prose.text.trim() !== '')
            this.items.push(this.toItem(prose, parts));
        this.endComment();
    }
    toItem(prose, parts) {
        const { marker } = this;
        this.marker = '';
        const tick = marker === '' ? undefined : BOX.exec(prose.text)?.[1];
        return {
            kind: 'prose',
            marker: this.quotes > 0 ? `> ${marker}` : marker,
            ...(tick === undefined ? {} : { box: tick === ' ' ? 'unticked' : 'ticked' }),
            isTopLevel: this.isTopLevel(),
            parts,
            ...prose,
        };
    }
    /** A comment explains the line or the heading that it stands in. */
    endComment() {
        if (this.hasComment)
            this.items.push({ kind: 'comment' });
        this.hasComment = false;
    }
    isTopLevel() {
        return this.quotes === 0 && this.lists === 0 && this.row === undefined;
    }
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
// EXTERNAL MODULE: ./out/js/src/document/body-line.js
var body_line = __webpack_require__(9736);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/markdown/read-body.js + 9 modules
var read_body = __webpack_require__(7590);
;// CONCATENATED MODULE: ./out/js/src/document/read-line.js

/** What a template leaves to be replaced: `[e.g. 3.1]`, `Go to '...'`, `<version>`, `Version:`. */
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|[:：?？]\s*$/iu;
/**
 * Tells the template's lines from the reporter's. The template's are fields without an answer, placeholders and whole
 * sentences that recur. Of `- Database: Postgres` the reporter wrote `Postgres`, however many issues say so.
 */
function readLine({ kind, line, outline, box }, boilerplate) {
    const field = (0,document_boilerplate/* splitField */.dU)(line, outline);
    const isKnownField = field !== undefined && boilerplate.has(field.name);
    if (isKnownField && field.rest === '')
        return { source: 'template', written: '' };
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(line);
    const recurs = boilerplate.has(normalized);
    // In code such signs are code: `<div>`, `...rest`.
    const isPlaceholder = kind !== 'code' && (box === 'unticked' || PLACEHOLDER.test(outline));
    if (recurs && (isPlaceholder || (0,document_boilerplate/* countWords */.rj)(normalized) >= document_boilerplate/* TEMPLATE_SENTENCE_WORDS */.t3)) {
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
/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\*\*([^*]{2,120})\*\*(.*)$/s;
const QUESTION_END = /[:：?？][\s*_`]*$/u;
/** Splits an issue's body at its headings. */
function parseSections(items) {
    const sections = [startSection({ heading: '', level: 0, isQuestion: false })];
    for (const item of items) {
        const heading = sections.length < MAX_SECTIONS ? readHeading(item) : undefined;
        if (heading !== undefined && heading.heading !== '')
            sections.push(startSection(heading));
        const current = sections.at(-1);
        if (item.kind === 'comment')
            current.hasComment = true;
        else if (heading === undefined)
            current.content.push(item);
    }
    return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}
function startSection({ rest, ...heading }) {
    return { ...heading, hasComment: false, content: rest === undefined ? [] : [rest] };
}
/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section, next) {
    if (section.level === 0 || next === undefined || next.level <= section.level)
        return false;
    return !section.hasComment && section.content.length === 0;
}
function readHeading(item) {
    if (item.kind === 'prose')
        return item.isTopLevel ? readBoldHeading(item) : undefined;
    if (item.kind !== 'heading' || item.text.length > MAX_HEADING_CHARS)
        return undefined;
    return { ...readTitle(item.text), level: item.level };
}
function readBoldHeading(item) {
    const bold = BOLD_HEADING.exec(item.outline.trim());
    const text = item.text.trim();
    if (bold?.[1] === undefined || bold[2] === undefined)
        return undefined;
    const title = readTitle(text.slice(2, 2 + bold[1].length));
    const after = bold[2].trim();
    if (/^[:：]/u.test(after)) {
        return { ...title, isQuestion: true, level: BOLD_LEVEL, ...restOf(item, after.slice(1).trim()) };
    }
    return title.isQuestion || after === '' ? { ...title, level: BOLD_LEVEL, ...restOf(item, after) } : undefined;
}
/** What is written behind the heading, by its outline: the end of the line. */
function restOf(item, outline) {
    if (outline === '' && !item.hasAttachment)
        return {};
    const text = item.text.trim();
    return { rest: { ...item, text: text.slice(text.length - outline.length), outline } };
}
function readTitle(title) {
    const heading = title
        .replace(/[*`]+/g, '')
        .replace(/^[\s_]+|[\s_:：?？.。!！]+$/gu, '')
        .toLowerCase();
    return { heading: /[\p{L}\p{N}]/u.test(heading) ? heading : '', isQuestion: QUESTION_END.test(title) };
}

;// CONCATENATED MODULE: ./out/js/src/document/section-state.js



/** `-`, `2.` and `- [ ]` before an item's text. */
const LIST_MARKER = /^(?:- |\d{1,9}[.)] )/;
const NUMBERED_ITEM = /^\d/;
/** How `normalizeLine` renders a ticked box. */
const TICK = 'x ';
/** Code that stands for nothing: `...`, `-`. */
const NO_CODE = /^[\s.…-]*$/;
/** `[e.g. Linux]`: what a template leaves to be replaced. */
const EXAMPLE = /\[\s{0,3}e\.?g\b[^\]\n]{0,200}\]/gi;
/** `Click on '....'` */
const TO_FILL_IN = /['"`‘“](?:\.{2,}|…)['"`’”]/;
/** `- Version:` with nothing behind it. */
const EMPTY_FIELD = /^- [^:：]{2,70}[:：][\s*_]*$/;
/** `Steps to reproduce` is as long; what is longer or has a digit in it is a line that its writer made bold or large. */
const MAX_TITLE_WORDS = 5;
const MAX_TITLE_CHARS = 40;
/** Whether a section of a form holds an answer, nothing, or only what the template put there. */
function sectionState(section, boilerplate) {
    const sources = new Set(section.content.flatMap((item) => sourcesOf(item, boilerplate)));
    if (sources.size === 0)
        return section.hasComment ? 'template' : 'empty';
    return sources.has('reporter') || !sources.has('template') ? 'filled' : 'template';
}
/**
 * Whether the form asked for this section, rather than its writer making a line bold or large. A form's heading recurs
 * in the corpus, asks a question, has the form's marks below it (a comment, `_No response_`) or is a short title.
 */
function isAsked(section, boilerplate) {
    const { heading } = section;
    if (section.isQuestion || section.hasComment || section.content.length > 0)
        return true;
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(heading);
    if (boilerplate.has(normalized))
        return true;
    const isShort = heading.length <= MAX_TITLE_CHARS && (0,document_boilerplate/* countWords */.rj)(normalized) <= MAX_TITLE_WORDS;
    // A title of level 1 is the issue's own; `# item` is also a list in Jira's markup.
    return section.level > 1 && isShort && !/\d/.test(heading);
}
/** Of each line that says something. */
function sourcesOf(item, boilerplate) {
    if (item.kind === 'code') {
        const lines = (0,body_line/* toCodeLines */.GS)(item).filter(({ line }) => !NO_CODE.test(line));
        return lines.map((line) => (readLine(line, boilerplate).source === 'template' ? 'template' : 'reporter'));
    }
    if (item.kind !== 'prose' && item.kind !== 'heading')
        return [];
    // In the outline code says something, also where it is all signs: `&&`.
    if (!item.hasAttachment && !(0,document_boilerplate/* saysSomething */.XE)(item.outline))
        return [];
    return [sourceOf((0,body_line/* toLine */.S5)(item), { hasAttachment: item.hasAttachment, boilerplate })];
}
function sourceOf(line, { hasAttachment, boilerplate }) {
    if (line.box === 'ticked')
        return 'reporter';
    if (line.box === 'unticked' && boilerplate.has(TICK + (0,document_boilerplate/* normalizeLine */.oY)(line.line)))
        return 'template';
    if (hasAttachment) {
        // An image alone, or behind a field's name, is the reporter's.
        if (!(0,document_boilerplate/* saysSomething */.XE)(line.line) || (0,document_boilerplate/* splitField */.dU)(line.line, line.outline)?.rest === '')
            return 'reporter';
    }
    else if (line.box === undefined && isToBeFilledIn(line.outline)) {
        return 'template';
    }
    const { source } = readLine(line, boilerplate);
    // `4. See error` is too short to be sure of, but beside the template's own lines it is one of them.
    if (source === 'recurring')
        return NUMBERED_ITEM.test(line.line) ? 'undecided' : 'reporter';
    return source;
}
/** What no reporter writes, however few issues have the line. */
function isToBeFilledIn(outline) {
    return (LIST_MARKER.test(outline) && TO_FILL_IN.test(outline)) || EMPTY_FIELD.test(outline) || isExample(outline);
}
/** Whether nothing but the field's name stands beside an example: `- OS: [e.g. Linux]`, `- Browser [e.g. Firefox]`. */
function isExample(outline) {
    const without = outline.replace(EXAMPLE, '');
    if (without === outline)
        return false;
    return (0,document_boilerplate/* splitField */.dU)(without)?.rest === '' || (0,document_boilerplate/* countWords */.rj)((0,document_boilerplate/* normalizeLine */.oY)(without)) <= 1;
}

;// CONCATENATED MODULE: ./out/js/src/document/read-sections.js



/** The sections of a form in order, each with its state; what its writer made bold or large is none. */
function readSections(items, boilerplate) {
    const raw = parseSections(items);
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
    if (section === undefined || section.content.length > 0)
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
const SHORTEST_FENCE = 3;
/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
function toDocument(issue, boilerplate) {
    const items = (0,read_body/* readBody */.x)(issue.body);
    const sections = readSections(items, boilerplate);
    return {
        number: issue.number,
        // GitHub shows titles as they are: `<Select> loses focus` is no markup.
        title: issue.title.replace(/\s+/g, ' ').trim(),
        ...writtenBody(items, boilerplate),
        wording: (0,to_wording/* toWording */.st)(items),
        sections,
        formLines: recurringLines(items, boilerplate),
        missing: missingHeadings(sections),
    };
}
/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function writtenBody(items, boilerplate) {
    const kept = [];
    const codeLines = [];
    let chars = 0;
    for (const item of items) {
        if (chars > MAX_BODY_CHARS)
            break;
        const written = writtenLines(item, boilerplate);
        if (item.kind === 'code' && written.length > 0)
            codeLines.push({ from: kept.length, to: kept.length + written.length });
        for (const line of written)
            chars += line.length + 1;
        kept.push(...written);
    }
    return { body: (0,clean_text/* cutText */.IN)(kept.join('\n'), MAX_BODY_CHARS), codeLines };
}
function writtenLines(item, boilerplate) {
    switch (item.kind) {
        case 'heading':
        case 'prose':
            return keepWritten([(0,body_line/* toLine */.S5)(item)], boilerplate);
        case 'code':
            return fence(keepWritten((0,body_line/* toCodeLines */.GS)(item), boilerplate), item);
        case 'comment':
        case 'unanswered':
            return [];
    }
}
function keepWritten(lines, boilerplate) {
    return lines.map((line) => readLine(line, boilerplate).written.trimEnd()).filter((written) => written !== '');
}
/** Between fences that are longer than any in the code. */
function fence(lines, { info }) {
    if (lines.length === 0)
        return [];
    const inside = lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0);
    const marks = '`'.repeat(inside.reduce((longest, length) => Math.max(longest, length + 1), SHORTEST_FENCE));
    return [marks + info.replaceAll('`', ''), ...lines, marks];
}
/** Headings and code included: which template was followed, and what of it was kept. */
function recurringLines(items, boilerplate) {
    const found = new Set();
    for (const { line, outline } of (0,body_line/* toLines */.P_)(items)) {
        for (const candidate of [(0,document_boilerplate/* normalizeLine */.oY)(line), (0,document_boilerplate/* splitField */.dU)(line, outline)?.name]) {
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
/* harmony export */   QM: () => (/* binding */ toTitleWording),
/* harmony export */   st: () => (/* binding */ toWording)
/* harmony export */ });
/* unused harmony export MAX_WORDING_CHARS */
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Characters that are read of a body without what stands for code, links and such. */
const MAX_READ_CHARS = 6_000;
/** What kind of issue it is shows in its first lines: 3,000 or 8,000 characters did no better (docs/quality.md). */
const MAX_WORDING_CHARS = 1_500;
const INLINE_CODE = ' xxinline ';
/** What stands for addresses and such in prose. Quantifiers are bounded by `MAX_READ_CHARS`. */
const REPLACEMENTS = [
    [/https?:\/\/github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull)\/\d+\S*/gi, ' xxreference '],
    [/https?:\/\/\S+/gi, ' xxlink '],
    [/(?<=^|\s)@[\w-]+/g, ' xxmention '],
    [/(?<=^|[\s(])#\d+/g, ' xxreference '],
    [/\bv?\d+(?:\.\d+)+\S*/gi, ' xxversion '],
    [/\[x\]/gi, ' xxticked '],
    [/\[ \]/g, ' xxunticked '],
];
/**
 * How a body is worded, the template's words included, with a made-up word for each thing that is not prose: that there is
 * code says how an issue is written, its content does not. Pure.
 */
function toWording(items) {
    let read = '';
    for (const item of items) {
        read += `${wordingOf(item)}\n`;
        if (read.length >= MAX_READ_CHARS)
            break;
    }
    return replaceMarks(read.trimEnd());
}
/** The same of a title, in which GitHub shows code spans and no other markup. Pure. */
function toTitleWording(title) {
    return replaceMarks(title.replace(/`[^`\n]+`/g, INLINE_CODE));
}
function replaceMarks(text) {
    let wording = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, MAX_READ_CHARS);
    for (const [pattern, word] of REPLACEMENTS)
        wording = wording.replace(pattern, word);
    return (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(wording, MAX_WORDING_CHARS);
}
function wordingOf(item) {
    switch (item.kind) {
        case 'heading':
            return `${'#'.repeat(item.level)} ${wordingOfParts(item.parts)}`;
        case 'prose':
            return item.marker + wordingOfParts(item.parts);
        case 'code':
            return ' xxcode ';
        case 'comment':
            return ' xxcomment ';
        case 'unanswered':
            return '_No response_';
    }
}
function wordingOfParts(parts) {
    return parts.map(wordingOfPart).join('');
}
function wordingOfPart(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'code':
            return INLINE_CODE;
        case 'image':
            return ' xximage ';
        case 'link':
            return ` ${part.address} `;
        case 'tag':
            return ' ';
        case 'strong':
            return part.mark;
    }
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
        else if (UNSPACED.test(word)) {
            for (const pair of letterPairs(word))
                terms.push(pair);
        }
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
/* harmony export */   qP: () => (/* binding */ MAX_SKETCH_BYTES),
/* harmony export */   wX: () => (/* binding */ compareSketches)
/* harmony export */ });
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);

const NO_TERMS = new Uint8Array(0);
const BYTES_PER_TERM = 3;
/** 64 did no better for re-ranking duplicates, 32 a little worse (docs/quality.md). */
const MAX_TERMS = 48;
const MAX_WEIGHT = 255;
/** Of a sketch: three bytes for each of its terms. */
const MAX_SKETCH_BYTES = BYTES_PER_TERM * MAX_TERMS;
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
