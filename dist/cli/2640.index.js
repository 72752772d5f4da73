export const id = 2640;
export const ids = [2640];
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

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   _: () => (/* binding */ readBinaryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
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



const FIRST_READ_BYTES = 1 << 16;
/** A whole file, also from a pipe. Throws ConfigError: missing, a folder, no permission, larger than `maxBytes`. */
async function readBinaryFile(path, { maxBytes }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const stat = await file.stat();
            // A folder has a size too, and reading it gives the error that says so.
            const size = stat.isFile() ? stat.size : 0;
            if (size > maxBytes)
                throw tooLarge(path, maxBytes);
            return await readAll(file, { expectedBytes: size, maxBytes, path });
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
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(path, cause);
    }
}
/**
 * A whole text file: UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.
 * Throws like `readBinaryFile`.
 */
async function readTextFile(path, options) {
    return new TextDecoder().decode(await readBinaryFile(path, options));
}
/** A pipe has no size, and a file may grow while it is read: so read to the end, but never past the limit. */
async function readAll(file, { expectedBytes, maxBytes, path }) {
    // One byte more than expected, so that the end is seen without another buffer.
    let buffer = new Uint8Array(expectedBytes > 0 ? expectedBytes + 1 : FIRST_READ_BYTES);
    let filled = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0)
            return buffer.subarray(0, filled);
        filled += bytesRead;
        if (filled > maxBytes)
            throw tooLarge(path, maxBytes);
        if (filled < buffer.length)
            continue;
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
    }
}
function tooLarge(path, maxBytes) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${JSON.stringify(path)} is larger than the ${maxBytes} bytes allowed here. Check the path.`);
}


/***/ }),

/***/ 4711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readLabelLists),
/* harmony export */   C: () => (/* binding */ MAX_LIST_BYTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _config_label_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9745);


const MAX_LIST_BYTES = 1024 * 1024;
/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
async function readLabelLists(files, { log }) {
    const read = async (path) => {
        const { patterns, duplicates } = (0,_config_label_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabelList */ .f)(await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_LIST_BYTES }), path);
        if (duplicates.length > 0)
            log.warning(`${path} names more than once: ${duplicates.join(', ')}`);
        return patterns;
    };
    return {
        ...(files.labelsFile === undefined ? {} : { areas: await read(files.labelsFile) }),
        ...(files.typesFile === undefined ? {} : { types: await read(files.typesFile) }),
    };
}


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readLabelLines),
/* harmony export */   f: () => (/* binding */ readLabelList)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _issue_parse_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8194);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);



/**
 * Reads a labels file: one label or glob a line; blank lines and lines that start with `#` say nothing.
 * `source` is what the user calls the file. Throws ConfigError when it names no label.
 */
function readLabelList(text, source = 'the labels file') {
    const patterns = new Map();
    const duplicates = new Map();
    for (const { pattern } of readLabelLines(text)) {
        const key = pattern.toLowerCase();
        const seen = patterns.get(key);
        if (seen === undefined)
            patterns.set(key, pattern);
        else
            duplicates.set(key, seen);
    }
    if (patterns.size === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${source} names no label; write one label a line, or leave the option away`);
    }
    return { patterns: [...patterns.values()], duplicates: [...duplicates.values()] };
}
/** The labels and globs of a labels file with their lines, as often as they are there. */
function readLabelLines(text) {
    return text.split(/\r\n?|\n/).flatMap((content, index) => {
        const pattern = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(content, _issue_parse_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LABEL_CHARS */ .ir);
        return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, line: index + 1 }];
    });
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

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* binding */ createFamilyFinder),
  y: () => (/* binding */ createListedFamilyFinder),
  IP: () => (/* binding */ hasLists),
  gg: () => (/* binding */ labelLists)
});

// EXTERNAL MODULE: ./out/js/src/labels/family-kinds.js
var family_kinds = __webpack_require__(4341);
;// CONCATENATED MODULE: ./out/js/src/labels/label-group.js
const TYPE_PREFIXES = words('type, kind, category, issue type, issuetype');
const TYPES = words(`
  bug, bugs, bug report, confirmed bug, defect, regression, crash, feature, features, feature request, feature requests,
  new feature, feature proposal, enhancement, enhancements, improvement, improvements, suggestion, idea, question,
  questions, support, support request, doc, docs, documentation, perf, performance, security, refactor, refactoring,
  cleanup, clean up, chore, task, proposal, rfc, discussion, maintenance, tech debt, technical debt, breaking change
`);
/** Labels inside the type family that say how an issue ended, not what it is. */
const TYPE_OUTCOMES = words('duplicate, wontfix, wont fix, works as intended, invalid, stale');
/** Before `/` or `:`. */
const WORKFLOW_PREFIXES = words(`
  triage, prio, priority, p, status, state, stage, effort, loe, size, estimate, difficulty, team, squad, owner, assigned,
  milestone, release, backport, cherry pick, cherrypick, migrate, bot, need, needs, resolution, closed, lifecycle,
  severity, sev, impact, points, sprint, internal, customer, good, help, cla, cncf cla, pr, merge, do not merge, automated,
  dependencies, changelog, semver, found in, found in release, hacktoberfest
`);
const DECISIONS = words(`
  stale, duplicate, duplicates, invalid, spam, wontfix, wont fix, won't fix, will not fix, not a bug, by design, as designed,
  works as intended, working as intended, works for me, out of scope, not implemented, abandoned, archived, locked, blocked,
  blocker, pinned, in progress, wip, on hold, todo, to do, done, fixed, resolved, released, confirmed, unconfirmed, verified,
  accepted, rejected, approved, lgtm, ok to test, ready, changes requested, backlog, icebox, triage, triaged, untriaged,
  critical, urgent, major, minor, trivial, epic, tracking, tracking issue, meta, roadmap, upstream, internal, automated,
  automerge, auto merge, pull request, dependencies, semver, help wanted, mentor, mentored, easy, starter issue,
  beginner friendly, first timers only, low hanging fruit, up for grabs, bounty, accepting prs, release note,
  release note none, release blocker, skip changelog
`);
/** How urgent or how much work: what follows a prefix such as `priority`. */
const LEVELS = words('xs, s, m, l, xl, xxl, tiny, small, medium, large, huge, none, low, normal, high, highest, lowest');
const WORKFLOW_BEGINNINGS = list(`
  need, needs, require, requires, awaiting, waiting, blocked by, duplicate of, backport, cherry pick, good first,
  do not merge, released on, fixed in, has pr, has repro, has reproducible, hacktoberfest, triage, triaged, untriaged, semver,
  cla, ready for, ready to, under discussion, under review, under investigation, no response, no repro, no changelog,
  more info, more information, cannot reproduce, can't reproduce, could not reproduce, not reproducible
`);
const WORKFLOW_ENDINGS = list('needed, required, welcome, priority, changelog, missing info, missing information');
/** `p1`, `v8.0.0`, `8.x`. */
const PRIORITY_OR_VERSION = /^(?:p\d|v?\d+(?:\.\d+)*(?:\.x)?)$/;
/** `team-ios`; `team settings` may well be a part of the product. */
const TEAM = /^team[-_]/i;
/**
 * Which group a label belongs to, by its name alone; only family-finder.ts asks, for labels of no list. `workflow` is what people decide about an issue after reading it:
 * how urgent, who, when, how it ended; no issue text can tell. Everything else that is no type is an area: a name that
 * can be read both ways is rather scored, since calibration keeps silent about what the text does not tell.
 */
function labelGroup(name) {
    const whole = normalize(name);
    const [, prefix, rest] = /^([^/:]+?) ?[/:]+ ?(.*)$/.exec(whole) ?? [];
    if (prefix === undefined || rest === undefined)
        return TEAM.test(name) ? 'workflow' : groupOfPhrase(whole);
    if (TYPE_PREFIXES.has(prefix))
        return TYPE_OUTCOMES.has(rest) ? 'workflow' : 'type';
    if (WORKFLOW_PREFIXES.has(withoutNumber(prefix)))
        return 'workflow';
    return prefix.length === 1 || prefix === 'issue' ? groupOfPhrase(rest) : 'area';
}
/** A name, or a part of one, without a prefix: `good first issue`, `priority 1`, `C-bug`. */
function groupOfPhrase(phrase) {
    if (TYPES.has(phrase))
        return 'type';
    if (DECISIONS.has(phrase) || PRIORITY_OR_VERSION.test(phrase))
        return 'workflow';
    if (saysSoAtItsEdge(phrase))
        return 'workflow';
    const [, first, rest] = /^(\S+) (.+)$/.exec(phrase) ?? [];
    if (first === undefined || rest === undefined)
        return 'area';
    if (TYPE_PREFIXES.has(first) && TYPES.has(rest))
        return 'type';
    if (WORKFLOW_PREFIXES.has(withoutNumber(first)) && isLevel(rest))
        return 'workflow';
    return first.length === 1 ? groupOfPhrase(rest) : 'area';
}
/** Whether words of workflow labels begin or end it. */
function saysSoAtItsEdge(phrase) {
    const begins = WORKFLOW_BEGINNINGS.some((words) => phrase === words || phrase.startsWith(`${words} `));
    return begins || WORKFLOW_ENDINGS.some((words) => phrase.endsWith(` ${words}`));
}
function isLevel(phrase) {
    return LEVELS.has(phrase) || /^\d+$/.test(phrase) || groupOfPhrase(phrase) === 'workflow';
}
/** Lower case without emoji and decoration; spaces for hyphens and underscores: `[Type] 🐛 Bug` → `type: bug`. */
function normalize(name) {
    return name
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/(?:^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ')
        .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
        .replace(/^[^\p{L}\p{N}[]+/u, '')
        .replace(/^\[([^\]]+)\]\s*:?\s*/, '$1: ')
        .replace(/[\s_-]+/g, ' ')
        .trim();
}
/** `severity3` → `severity`. */
function withoutNumber(prefix) {
    return prefix.replace(/\d+$/, '');
}
function words(text) {
    return new Set(list(text));
}
/** What stands between the commas. */
function list(text) {
    return text.split(',').map((part) => part.trim());
}

// EXTERNAL MODULE: ./out/js/src/labels/label-pattern.js
var label_pattern = __webpack_require__(5494);
;// CONCATENATED MODULE: ./out/js/src/labels/family-finder.js



/** The lists of something that holds more. */
function labelLists({ areas, types }) {
    return { ...(areas === undefined ? {} : { areas }), ...(types === undefined ? {} : { types }) };
}
/** Whether the user named the labels to choose from. */
function hasLists(lists) {
    return family_kinds/* FAMILY_NAMES */.ME.some((name) => lists[family_kinds/* FAMILY_KINDS */.Js[name].list] !== undefined);
}
/**
 * The one place that decides what a label is: what the lists say, else what its name says. Case does not matter, and
 * nobody needs to have used the label yet. Everything that asks for the family of a label asks this.
 */
function createFamilyFinder(lists) {
    const listedFamily = createListedFamilyFinder(lists);
    return (label) => listedFamily(label) ?? labelGroup(label);
}
/** What the lists alone say; undefined for a label that none of them names. */
function createListedFamilyFinder(lists) {
    const rows = family_kinds/* FAMILY_NAMES */.ME.map((name) => ({ name, ...sortPatterns(lists[family_kinds/* FAMILY_KINDS */.Js[name].list] ?? []) }));
    const known = new Map();
    return (label) => {
        const key = label.toLowerCase();
        if (known.has(key))
            return known.get(key);
        const family = rows.findLast(({ names, tests }) => names.has(key) || tests.some((matches) => matches(key)))?.name;
        known.set(key, family);
        return family;
    };
}
/** Lists of hundreds of plain names are the rule: these are looked up, not tried one by one. */
function sortPatterns(patterns) {
    return {
        names: new Set(patterns.filter((pattern) => !pattern.includes('*')).map((pattern) => pattern.toLowerCase())),
        tests: patterns.filter((pattern) => pattern.includes('*')).map(label_pattern/* patternTest */.h),
    };
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

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternTest)
/* harmony export */ });
/** Whether a name matches a pattern. Patterns know one wildcard, `*`: any characters, slashes too; case does not matter. */
function patternTest(pattern) {
    const pieces = pattern.toLowerCase().split('*');
    return (name) => {
        const text = name.toLowerCase();
        if (pieces.length === 1)
            return text === pieces[0];
        const [first = '', ...rest] = pieces;
        const last = rest.pop() ?? '';
        if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of rest) {
            const next = text.indexOf(piece, at);
            if (next < 0 || next + piece.length > text.length - last.length)
                return false;
            at = next + piece.length;
        }
        return true;
    };
}


/***/ })

};
