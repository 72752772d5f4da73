export const id = 2065;
export const ids = [2065,7018,5567,4637];
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

/***/ 6975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLintLabels: () => (/* binding */ runLintLabels)
});

// EXTERNAL MODULE: ./out/js/src/labels/label-pattern.js
var label_pattern = __webpack_require__(5494);
// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
// EXTERNAL MODULE: ./out/js/src/shared/quote.js
var quote = __webpack_require__(1037);
;// CONCATENATED MODULE: ./out/js/src/label-lint/lint-input.js
/** The lists that were given. */
function listFiles({ areas, types }) {
    return [areas, types].filter((list) => list !== undefined);
}
/** The same as what decides the family of a label. */
function toLabelLists({ areas, types }) {
    const patternsOf = ({ entries }) => entries.map(({ pattern }) => pattern);
    return { ...(areas && { areas: patternsOf(areas) }), ...(types && { types: patternsOf(types) }) };
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-corrected.js




/** Fewer than these say nothing about the label. */
const MIN_SET = 10;
/** A target precision of .8 lets a fifth be wrong; beyond twice that something is amiss. */
const MAX_REMOVED_SHARE = 0.4;
/** Labels that people often take away after they were set. */
function findCorrected(input) {
    const { records } = input;
    if (records === undefined)
        return [];
    return listFiles(input).flatMap(({ file, entries }) => entries.flatMap(({ pattern, line }) => findRecords(pattern, records).flatMap(({ name, set, removed }) => {
        if (set < MIN_SET || removed / set <= MAX_REMOVED_SHARE)
            return [];
        const message = `People took ${(0,quote/* quote */.h)(name)} away from ${removed} of the ${set} issues that were given it.`;
        return [{ severity: 'warning', rule: 'often-corrected', message, file, line, labels: [name] }];
    })));
}
/** Of the label, as the list spells it, or of all that the pattern means. */
function findRecords(pattern, records) {
    if (pattern.includes('*')) {
        const isMeant = (0,label_pattern/* patternTest */.h)(pattern);
        return [...records].filter(([key]) => isMeant(key)).map(([name, record]) => ({ name, ...record }));
    }
    const record = records.get((0,label_key/* labelKey */.k)(pattern));
    return record === undefined ? [] : [{ name: pattern, ...record }];
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-duplicates.js



/** Labels that a file names twice, whatever their case, and those that both lists name. */
function findDuplicates(input) {
    const lists = listFiles(input).map(({ file, entries }) => entries.map(({ pattern, line }) => ({ name: pattern, file, line })));
    const boards = (input.boards?.entries ?? []).map(({ label, line }) => ({ name: label, file: input.boards?.file ?? '', line }));
    const [areas = [], types = []] = lists;
    return [...[...lists, boards].flatMap(findRepeated), ...findInBoth(areas, types)];
}
function findRepeated(entries) {
    const first = new Map();
    return entries.flatMap(({ name, file, line }) => {
        const seen = first.get((0,label_key/* labelKey */.k)(name));
        if (seen === undefined) {
            first.set((0,label_key/* labelKey */.k)(name), { name, file, line });
            return [];
        }
        const how = seen.name === name ? '' : ` as ${(0,quote/* quote */.h)(seen.name)}; GitHub does not tell them apart`;
        const message = `${(0,quote/* quote */.h)(name)} is there already, in line ${seen.line}${how}.`;
        return [{ severity: 'error', rule: 'duplicate', message, file, line, labels: [name] }];
    });
}
function findInBoth(areas, types) {
    const areaOf = new Map(areas.toReversed().map((entry) => [(0,label_key/* labelKey */.k)(entry.name), entry]));
    return types.flatMap(({ name, file, line }) => {
        const area = areaOf.get((0,label_key/* labelKey */.k)(name));
        if (area === undefined)
            return [];
        const message = `${(0,quote/* quote */.h)(name)} is an area too, in ${area.file}:${area.line}; it counts as a type alone.`;
        return [{ severity: 'error', rule: 'both-lists', message, file, line, labels: [name] }];
    });
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-invalid.js

/** Files, or parts of them, that say nothing that could be used. */
function findInvalid(input) {
    const common = { severity: 'error', rule: 'invalid', labels: [] };
    const empty = listFiles(input)
        .filter(({ entries }) => entries.length === 0)
        .map(({ file }) => ({ ...common, file, line: 1, message: 'It names no label; write one label a line.' }));
    const faults = (input.boards?.faults ?? []).map(({ line, message }) => ({ ...common, file: input.boards?.file ?? '', line, message: `${message}.` }));
    return [...empty, ...faults];
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-routes.js




/**
 * Labels of the lists that the boards file does not know, and boards for labels that no list has. A label that the
 * boards file names without a board has none on purpose.
 */
function findRoutes(input) {
    const { boards } = input;
    const lists = listFiles(input);
    // What of a broken file could not be read is not missing.
    if (boards === undefined || lists.length === 0 || (boards.entries.length === 0 && boards.faults.length > 0))
        return [];
    return [...findUnrouted(input, boards), ...findUnlistedBoards(input, boards)];
}
function findUnrouted(input, { entries }) {
    const routed = new Set(entries.map(({ label }) => (0,label_key/* labelKey */.k)(label)));
    return listFiles(input).flatMap(({ file, entries: listed }) => {
        const names = listed.filter(({ pattern }) => !pattern.includes('*'));
        const unrouted = names.filter(({ pattern }) => !routed.has((0,label_key/* labelKey */.k)(pattern)));
        const isRoutedBy = unrouted.length <= MAX_NAMED_ONE_BY_ONE || unrouted.length * 2 <= names.length;
        return isRoutedBy ? unrouted.map((entry) => reportOne(file, entry)) : [reportAll(file, unrouted, names.length)];
    });
}
/** Issues are often routed by area alone: of a list that leads nowhere as a whole, one finding is enough. */
const MAX_NAMED_ONE_BY_ONE = 5;
function reportOne(file, { pattern, line }) {
    const message = `${(0,quote/* quote */.h)(pattern)} leads to no board. If it shall not, give it an empty list in the boards file.`;
    return { severity: 'warning', rule: 'unrouted', message, file, line, labels: [pattern] };
}
function reportAll(file, unrouted, count) {
    const labels = unrouted.map(({ pattern }) => pattern);
    const message = `${labels.length} of its ${count} labels lead to no board: ${(0,quote/* quoteSome */.J)(labels)}.`;
    return { severity: 'warning', rule: 'unrouted', message, file, line: 1, labels };
}
function findUnlistedBoards(input, { file, entries }) {
    const tests = listFiles(input).flatMap(({ entries: listed }) => listed.map(({ pattern }) => (0,label_pattern/* patternTest */.h)(pattern)));
    return entries
        .filter(({ label }) => !tests.some((test) => test(label)))
        .map(({ label, line }) => {
        const message = `${(0,quote/* quote */.h)(label)} is on no list: only people can give it, and send an issue to these boards by it.`;
        return { severity: 'warning', rule: 'board-unlisted', message, file, line, labels: [label] };
    });
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/nearest-name.js
/** Share of a name that may differ for it to be taken for a misspelling of another. */
const MAX_DIFFERENT_SHARE = 0.3;
const MIN_DIFFERENT_CHARS = 2;
/** The name that was perhaps meant: the one with the fewest changed letters, undefined where none is near. */
function nearestName(name, names) {
    const wanted = name.toLowerCase();
    const limit = Math.max(MIN_DIFFERENT_CHARS, Math.floor(wanted.length * MAX_DIFFERENT_SHARE));
    let nearest;
    for (const candidate of names) {
        if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance <= limit && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
            nearest = { name: candidate, distance };
    }
    return nearest?.name;
}
/** Letters to insert, delete or replace (Levenshtein 1966), row by row (Wagner and Fischer 1974). */
function editDistance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-unknown.js




/** Names and globs that mean no label of the live repository: mistyped, renamed or deleted. */
function findUnknown(input) {
    const { liveLabels, boards } = input;
    if (liveLabels === undefined)
        return [];
    const listed = listFiles(input).flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file })));
    const routed = (boards?.entries ?? []).map(({ label, line }) => ({ pattern: label, line, file: boards?.file ?? '' }));
    return [...listed, ...routed]
        .filter(({ pattern }) => !liveLabels.some((0,label_pattern/* patternTest */.h)(pattern)))
        .map(({ pattern, line, file }) => ({
        severity: 'error',
        rule: 'unknown',
        message: explain(pattern, liveLabels),
        file,
        line,
        labels: [pattern],
    }));
}
function explain(pattern, liveLabels) {
    if (pattern.includes('*'))
        return `No label of the repository matches ${(0,quote/* quote */.h)(pattern)}.`;
    const nearest = nearestName(pattern, liveLabels);
    const advice = nearest === undefined ? '' : ` Perhaps ${(0,quote/* quote */.h)(nearest)} is meant.`;
    return `The repository has no label ${(0,quote/* quote */.h)(pattern)}.${advice}`;
}

// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-unlisted.js



const NOUNS = { area: 'an area', type: 'a type' };
/** Live labels whose names say that they belong to a family, and that no list has: one finding a list. */
function findUnlisted(input) {
    const { liveLabels = [], areas, types } = input;
    const lists = toLabelLists(input);
    const [familyOf, listedFamily] = [(0,family_finder/* createFamilyFinder */.$b)(lists), (0,family_finder/* createListedFamilyFinder */.y)(lists)];
    const unlisted = liveLabels.filter((name) => listedFamily(name) === undefined);
    const missing = (list, family) => {
        const names = unlisted.filter((name) => familyOf(name) === family);
        return list === undefined || names.length === 0 ? [] : [report(list.file, names, NOUNS[family])];
    };
    return [...missing(areas, 'area'), ...missing(types, 'type')];
}
function report(file, names, noun) {
    const lead = names.length === 1
        ? `A label of the repository looks like ${noun} and is`
        : `${names.length} labels of the repository look like ${noun} and are`;
    return {
        severity: 'warning',
        rule: 'unlisted',
        message: `${lead} on no list: ${(0,quote/* quoteSome */.J)(names)}.`,
        file,
        line: 1,
        labels: names,
    };
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/rules/find-unpredicted.js




/** Labels of the lists that the index will never or hardly apply: too few examples, or never right often enough. */
function findUnpredicted(input) {
    const { learned, examples } = input;
    if (learned === undefined)
        return [];
    const byKey = new Map(learned.map((label) => [(0,label_key/* labelKey */.k)(label.name), label]));
    return listFiles(input).flatMap(({ file, entries }) => entries.flatMap(({ pattern, line }) => {
        const names = pattern.includes('*')
            ? learned.filter(({ name }) => (0,label_pattern/* patternTest */.h)(pattern)(name))
            : [byKey.get((0,label_key/* labelKey */.k)(pattern))];
        return names.flatMap((label) => {
            const name = label?.name ?? pattern;
            const message = find_unpredicted_explain(name, label, examples === undefined ? undefined : (examples.get((0,label_key/* labelKey */.k)(name)) ?? 0));
            if (message === undefined)
                return [];
            return [{ severity: 'warning', rule: 'never-predicted', message, file, line, labels: [name] }];
        });
    }));
}
/** Undefined for a label that can be applied. */
function find_unpredicted_explain(name, label, examples) {
    const known = examples ?? label?.support;
    const count = known === undefined ? '' : ` (${known === 1 ? '1 issue carries' : `${known} issues carry`} it)`;
    if (label === undefined)
        return `${(0,quote/* quote */.h)(name)} is not in the index${count}. Build the index again, with these lists.`;
    if (label.cutoff > 1) {
        return `${(0,quote/* quote */.h)(name)} is never applied${count}: on issues held back, no probability was right often enough.`;
    }
    if (label.support > 0)
        return undefined;
    return `${(0,quote/* quote */.h)(name)} is hardly ever applied${count}: with too few examples, only its name can tell.`;
}

;// CONCATENATED MODULE: ./out/js/src/label-lint/lint-labels.js







const RULES = [
    findInvalid,
    findDuplicates,
    findUnknown,
    findUnlisted,
    findRoutes,
    findUnpredicted,
    findCorrected,
];
/** Compares the files with each other, with the live labels and with the index: what is wrong, by file and line. */
function lintLabels(input) {
    const order = new Map([input.areas, input.types, input.boards].flatMap((file, index) => (file ? [[file.file, index]] : [])));
    const findings = RULES.flatMap((rule) => rule(input));
    return findings.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-findings.js

/** A line a finding, as compilers write them, and a line that sums them up. */
function describeFindings({ findings, errors, warnings }) {
    const lines = findings.map(({ file, line, severity, message, rule }) => `${file}:${line}: ${severity}: ${message} [${rule}]`);
    const sum = findings.length === 0
        ? 'No faults found.'
        : `${(0,format_count/* formatCount */.B)(errors, 'error')}, ${(0,format_count/* formatCount */.B)(warnings, 'warning')}.`;
    return [...lines, sum].join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/index-shelf.js
var index_shelf = __webpack_require__(7065);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/adapters/github/server-addresses.js
var server_addresses = __webpack_require__(7018);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/config/label-list.js
var label_list = __webpack_require__(9745);
// EXTERNAL MODULE: ./out/js/src/config/label-projects.js + 1 modules
var label_projects = __webpack_require__(8015);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
// EXTERNAL MODULE: ./out/js/src/commands/triage/load-label-projects.js
var load_label_projects = __webpack_require__(5567);
;// CONCATENATED MODULE: ./out/js/src/commands/read-lint-input.js














/** Reads the files, the live labels and the index, as far as they are named. Throws as the readers do. */
async function readLintInput(options, log) {
    const { labelsFile, typesFile, labelProjectsFile, repository, indexPath, corpusFile } = options;
    const lists = {
        ...(labelsFile === undefined ? {} : { areas: await readList(labelsFile) }),
        ...(typesFile === undefined ? {} : { types: await readList(typesFile) }),
    };
    return {
        ...lists,
        ...(labelProjectsFile === undefined ? {} : { boards: await readBoards(labelProjectsFile, options) }),
        ...(repository === undefined ? {} : { liveLabels: await readLiveLabels(repository, { options, log }) }),
        ...(indexPath === undefined ? {} : await readIndex(indexPath, repository)),
        // The corpus is newer than an index made of it.
        ...(corpusFile === undefined ? {} : await readCorpus(corpusFile, { options, lists: toLabelLists(lists) })),
    };
}
async function readList(file) {
    return { file, entries: (0,label_list/* readLabelLines */.c)(await (0,read_file/* readTextFile */.G)(file, { maxBytes: read_label_lists/* MAX_LIST_BYTES */.C })) };
}
async function readBoards(file, addresses) {
    const { apiUrl, serverUrl } = addresses;
    const server = (0,server_addresses.serverAddresses)({ apiUrl, ...(serverUrl === undefined ? {} : { serverUrl }) });
    const { routes, faults } = (0,label_projects/* readLabelProjects */.$)(await (0,read_file/* readTextFile */.G)(file, { maxBytes: load_label_projects.MAX_PROJECTS_FILE_BYTES }), server);
    return { file, faults, entries: routes.map(({ label, line }) => ({ label, line })) };
}
async function readLiveLabels(repository, { options: { apiUrl, token }, log }) {
    const { createGitHubTracker } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(3683), __webpack_require__.e(7132), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 7132));
    const tracker = createGitHubTracker({ repository, apiUrl, log, ...(token === undefined ? {} : { token }) });
    return (await tracker.listLabels()).map(({ name }) => name);
}
async function readIndex(folder, repository) {
    const place = await (0,index_shelf/* findIndexFolder */.U)(folder);
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(place);
    if (opened.kind === 'none') {
        throw new errors/* ConfigError */.xL(`There is no index in ${folder}. Build one with: auto-triager index --out ${folder}`);
    }
    const { labels } = await (0,load_manifest/* loadManifest */.e)(opened.files, repository === undefined ? {} : { repositories: [repository] });
    const { openIssueCatalog } = await __webpack_require__.e(/* import() */ 1612).then(__webpack_require__.bind(__webpack_require__, 1612));
    const catalog = openIssueCatalog((0,external_node_path_.join)(place, artifact/* ISSUES_FILE */.QR));
    try {
        return { learned: labels, examples: countLabels(catalog.read(catalog.numbers())) };
    }
    finally {
        catalog.close();
    }
}
async function readCorpus(file, { options, lists }) {
    const [{ openCorpus }, { collectCases }, { readHistory }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2935).then(__webpack_require__.bind(__webpack_require__, 2935)),
        __webpack_require__.e(/* import() */ 8107).then(__webpack_require__.bind(__webpack_require__, 8107)),
        __webpack_require__.e(/* import() */ 6664).then(__webpack_require__.bind(__webpack_require__, 6664)),
    ]);
    const store = openCorpus(file, { repository: options.repository, readOnly: true });
    try {
        const issues = [...store.list()];
        const cases = collectCases(readHistory({ store, issues, options, lists }));
        return { examples: countLabels(issues), records: countRecords(cases) };
    }
    finally {
        store.close();
    }
}
/** Labels that are not settled yet count as set. */
function countRecords(cases) {
    const records = new Map();
    for (const { label, outcome } of cases) {
        const { set, removed } = records.get((0,label_key/* labelKey */.k)(label)) ?? { set: 0, removed: 0 };
        records.set((0,label_key/* labelKey */.k)(label), { set: set + 1, removed: removed + (outcome === 'removed' ? 1 : 0) });
    }
    return records;
}
function countLabels(issues) {
    const counts = new Map();
    for (const { labels } of issues) {
        for (const key of labels.map(label_key/* labelKey */.k))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./out/js/src/commands/lint-labels.js




/** Checks label lists and boards; EXIT_FAILED where something is wrong, with `strict` also where it may be. */
async function runLintLabels(options, context) {
    const findings = lintLabels(await readLintInput(options, context.log));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const report = { errors, warnings: findings.length - errors, findings };
    if (context.json)
        context.writeJson(report);
    else {
        if (context.env.GITHUB_ACTIONS === 'true')
            context.writeCommands(await annotate(findings));
        context.writeText(describeFindings(report));
    }
    const isFailed = options.strict ? findings.length > 0 : errors > 0;
    return isFailed ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
}
/** Shown beside the lines of a pull request. */
async function annotate(findings) {
    const { formatAnnotation } = await __webpack_require__.e(/* import() */ 7251).then(__webpack_require__.bind(__webpack_require__, 7251));
    return findings.map(({ severity, message, file, line, rule }) => formatAnnotation({ level: severity, message, file, line, title: `lint-labels: ${rule}` }));
}


/***/ }),

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROJECTS_FILE_BYTES: () => (/* binding */ MAX_PROJECTS_FILE_BYTES),
/* harmony export */   loadLabelProjects: () => (/* binding */ loadLabelProjects)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _config_label_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);



const MAX_PROJECTS_FILE_BYTES = 1024 * 1024;
/** Reads a boards file for a run. Throws ConfigError: no such file, or every fault in it with its line. */
async function loadLabelProjects(path, { serverUrl }) {
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_PROJECTS_FILE_BYTES });
    const { routes, faults } = (0,_config_label_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabelProjects */ .$)(text, { serverUrl });
    if (faults.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(faults.map(({ line, message }) => `${path}:${line}: ${message}`));
    return routes;
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readLabelProjects)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/issue/project.js
var project = __webpack_require__(3738);
;// CONCATENATED MODULE: ./out/js/src/config/json-lines.js
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|\n|[^\s{}[\],:"]+/g;
/** Deeper values are nobody's settings; keeps a hostile file from filling the memory. */
const MAX_DEPTH = 6;
/** Finds the lines of a text that `JSON.parse` accepts; of any other text it finds some. */
function findJsonLines(text) {
    const lines = new Map();
    const repeatedKeys = [];
    const frames = [];
    let line = 1;
    function recordValue() {
        if (frames.length > MAX_DEPTH)
            return;
        lines.set(pathKey(frames.map(({ place }) => place ?? '')), line);
    }
    function recordKey(frame, key) {
        if (frame.keys?.has(key) === true)
            repeatedKeys.push({ key, line });
        frame.keys?.add(key);
        frame.place = key;
    }
    function readText(token) {
        const frame = frames.at(-1);
        if (frame?.keys !== undefined && frame.place === undefined)
            recordKey(frame, readKey(token));
        else
            recordValue();
    }
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '\n')
            line += 1;
        else if (token === ',')
            step(frames.at(-1));
        else if (token === '}' || token === ']')
            frames.pop();
        else if (token === '{' || token === '[') {
            recordValue();
            frames.push(token === '{' ? { keys: new Set(), place: undefined } : { place: 0 });
        }
        else
            readText(token);
    }
    return { repeatedKeys, lineOf: (path) => nearestLine(lines, path) };
}
/** The next value of a list, the next key of an object. */
function step(frame) {
    if (frame !== undefined)
        frame.place = typeof frame.place === 'number' ? frame.place + 1 : undefined;
}
function readKey(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token;
    }
}
function nearestLine(lines, path) {
    for (let length = path.length; length > 0; length--) {
        const found = lines.get(pathKey(path.slice(0, length)));
        if (found !== undefined)
            return found;
    }
    return 1;
}
function pathKey(path) {
    return path.map((part) => JSON.stringify(part)).join('/');
}

;// CONCATENATED MODULE: ./out/js/src/config/label-projects.js





const FORM = 'write [{"label": "area/x", "projects": ["https://github.com/orgs/acme/projects/5"]}], or {"area/x": "https://…"}';
const MAX_SHOWN_CHARS = 100;
const address = schemas/* string */.YjP('must be a web address in quotation marks');
const addresses = schemas/* union */.KCZ([address.transform((one) => [one]), schemas/* array */.YOg(address)], {
    error: 'must be the address of a board, or a list of addresses',
});
const labelName = schemas/* string */.YjP('must be the name of a label')
    .refine((name) => (0,clean_text/* cleanLine */.Ow)(name, parse_labels/* MAX_LABEL_CHARS */.ir) !== '', 'must be the name of a label');
const entryList = schemas/* array */.YOg(schemas/* strictObject */.rej({ label: labelName, projects: addresses }, { error: explainEntry }));
const entryRecord = schemas/* record */.g1P(labelName, addresses);
/**
 * Reads a boards file: which label's issues go to which boards, as a list of `{label, projects}` or as an object of
 * addresses by label. Never throws: every fault is told with its line, beside what could be read.
 */
function readLabelProjects(text, { serverUrl }) {
    const parsed = parseJson(text);
    if (parsed.kind === 'fault')
        return { routes: [], faults: [parsed.fault] };
    const lines = findJsonLines(text);
    const faults = lines.repeatedKeys.map(({ key, line }) => ({ line, message: `${show(key)} is there twice` }));
    const read = readRoutes(parsed.value, lines);
    faults.push(...read.faults, ...findPatterns(read.routes, lines));
    const routes = read.routes.map(({ label, addresses, path }) => {
        const projects = addresses.flatMap((one, index) => {
            const found = (0,project/* parseProjectUrl */.o)(one, serverUrl);
            if (found.kind === 'project')
                return [found.project];
            faults.push({ line: lines.lineOf([...path, index]), message: `${show(one)} ${found.reason}` });
            return [];
        });
        return { label: (0,clean_text/* cleanLine */.Ow)(label, parse_labels/* MAX_LABEL_CHARS */.ir), projects, line: lines.lineOf(path.slice(0, 1)) };
    });
    return { routes, faults: faults.sort((a, b) => a.line - b.line) };
}
/** In the label lists they would mean labels; here an issue's own labels are looked up. */
function findPatterns(routes, lines) {
    return routes
        .filter(({ label }) => label.includes('*'))
        .map(({ label, path }) => ({
        line: lines.lineOf(path.slice(0, 1)),
        message: `${show(label)} is a pattern; boards are given label by label`,
    }));
}
function readRoutes(value, lines) {
    if (Array.isArray(value)) {
        const result = entryList.safeParse(value);
        if (!result.success)
            return { routes: [], faults: explain(result.error, lines) };
        const routes = result.data.map(({ label, projects }, index) => ({
            label,
            addresses: projects,
            path: [index, 'projects'],
        }));
        return { routes, faults: [] };
    }
    if (typeof value !== 'object' || value === null) {
        return { routes: [], faults: [{ line: 1, message: `holds no boards; ${FORM}` }] };
    }
    const result = entryRecord.safeParse(value);
    if (!result.success)
        return { routes: [], faults: explain(result.error, lines) };
    return {
        routes: Object.entries(result.data).map(([label, projects]) => ({ label, addresses: projects, path: [label] })),
        faults: [],
    };
}
function explain({ issues }, lines) {
    return issues.map(({ code, path, message }) => {
        const place = path.filter((part) => typeof part === 'string').join('.');
        const said = code === 'invalid_key' ? 'must be the name of a label' : message;
        return { line: lines.lineOf(path), message: `${place === '' ? '' : `${show(place)} `}${said}` };
    });
}
function explainEntry({ code, keys }) {
    if (code !== 'unrecognized_keys')
        return `must be an entry; ${FORM}`;
    return `knows only "label" and "projects", not ${(keys ?? []).map(show).join(', ')}`;
}
function parseJson(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch (error) {
        // V8 tells the place in words; where it does not, the beginning has to do.
        const line = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '')?.[1];
        return { kind: 'fault', fault: { line: Number(line ?? 1), message: `is not JSON; ${FORM}` } };
    }
}
function show(text) {
    const line = (0,clean_text/* cleanLine */.Ow)(text, text.length);
    return JSON.stringify(line.length > MAX_SHOWN_CHARS ? `${(0,clean_text/* cutText */.IN)(line, MAX_SHOWN_CHARS)}…` : line);
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ projectKey),
/* harmony export */   o: () => (/* binding */ parseProjectUrl)
/* harmony export */ });
/** GitHub counts in 32 bits. */
const MAX_PROJECT_NUMBER = 2 ** 31 - 1;
/** `/orgs/acme/projects/5`, with or without `/views/1` or a slash behind it. */
const PATH = /^\/(orgs|users)\/([\w-]{1,100})\/projects\/(\d{1,10})(?:\/views\/\d+)?\/?$/;
/** The boards of a repository or an organization before 2024, which are gone. */
const CLASSIC_PATH = /^\/(?!(?:orgs|users)\/)[^/]+\/[^/]+\/projects\/\d+\/?$/;
/** Reads the web address of a board on the server where people read issues, such as `https://github.com`. */
function parseProjectUrl(address, serverUrl) {
    const server = new URL(serverUrl);
    const example = `${server.origin}/orgs/acme/projects/5`;
    const url = URL.parse(address.trim());
    if (url === null)
        return invalid(`is no web address; write ${example}`);
    if (url.host !== server.host)
        return invalid(`is not on ${server.host}, where the issues are; write ${example}`);
    const [, scope, owner = '', digits = ''] = PATH.exec(url.pathname) ?? [];
    const number = Number(digits);
    if (scope !== undefined && number > 0 && number <= MAX_PROJECT_NUMBER) {
        const project = {
            ownerKind: scope === 'orgs' ? 'organization' : 'user',
            owner,
            number,
            url: `${server.origin}/${scope}/${owner}/projects/${number}`,
        };
        return { kind: 'project', project };
    }
    if (CLASSIC_PATH.test(url.pathname)) {
        return invalid(`is a classic project of a repository, which GitHub no longer has; write ${example}`);
    }
    return invalid(`is no board of GitHub Projects; write ${example} or ${server.origin}/users/ada/projects/5`);
}
/** Two addresses with one key lead to one board: logins are compared without regard to case. */
function projectKey({ url }) {
    return url.toLowerCase();
}
function invalid(reason) {
    return { kind: 'invalid', reason };
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


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteSome),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A label in a sentence. */
function quote(label) {
    return `"${label}"`;
}
/** Labels in a sentence, the first ones by name. */
function quoteSome(labels, maxNamed = 15) {
    const shown = labels.slice(0, maxNamed).map(quote).join(', ');
    return labels.length > maxNamed ? `${shown} and ${labels.length - maxNamed} more` : shown;
}


/***/ })

};
