export const id = 35;
export const ids = [35];
export const modules = {

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    try {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(ignoreMissing);
        if (existing !== undefined && !existing.isFile()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
            return;
        }
        const target = existing === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const unfinished = `${target}.writing-${process.pid}`;
        try {
            await writeFlushed(unfinished, content);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        }
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

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFindSimilar: () => (/* binding */ runFindSimilar)
/* harmony export */ });
/* harmony import */ var _adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8036);
/* harmony import */ var _document_to_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3410);
/* harmony import */ var _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9966);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6061);
/* harmony import */ var _embed_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7909);
/* harmony import */ var _find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6513);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(637);
/* harmony import */ var _load_knowledge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2360);
/* harmony import */ var _read_issue_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9817);










/** Somebody waits at a terminal. */
const SEARCH_PATIENCE = { maxTries: 3, timeoutMs: 20_000, firstWaitMs: 500, deadlineMs: 30_000 };
/** The issues most like one from a file, or like each indexed issue (as JSON lines). */
async function runFindSimilar(options, context) {
    const knowledge = await (0,_load_knowledge_js__WEBPACK_IMPORTED_MODULE_6__/* .loadKnowledge */ .t)({ folder: options.indexPath, access: options, patience: SEARCH_PATIENCE });
    if (knowledge === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`There is no index in ${options.indexPath}. Build one with: auto-triager index`);
    }
    try {
        if (options.issueFile === undefined)
            await writeAll(knowledge, { options, context });
        else
            await writeOne(await similarToFile(options.issueFile, { knowledge, options, log: context.log }), {
                options,
                context,
            });
        return _context_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT_DONE */ .qJ;
    }
    finally {
        knowledge.close();
    }
}
async function similarToFile(path, { knowledge, options, log, }) {
    const issue = await (0,_read_issue_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readIssueFile */ .s)(path);
    const { query, failure } = await (0,_embed_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .embedIssue */ .L)((0,_document_to_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toDocument */ .J)(issue, knowledge.boilerplate), knowledge);
    if (failure !== undefined)
        log.warning((0,_embed_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .explainStandIn */ .J)(failure));
    const top = (0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .readNeighbors */ .G)((0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .findNeighbors */ .f)({ ...query, depth: options.top }, knowledge).slice(0, options.top), knowledge);
    return {
        number: issue.number,
        similar: top.map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
    };
}
/** One line for each indexed issue, by its stored vector and sketch. */
async function writeAll(knowledge, { options, context }) {
    const lines = compareAll(knowledge, { options, context }).map((list) => JSON.stringify(list));
    if (options.out === undefined) {
        context.writeText(lines.join('\n'));
        return;
    }
    await (0,_adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(options.out, `${lines.join('\n')}\n`);
    const report = { out: options.out, issues: lines.length, top: options.top };
    if (context.json)
        context.writeJson(report);
    else
        context.writeText(`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B)(report.issues, 'issue')} with their ${report.top} most similar in ${report.out}`);
}
function compareAll(knowledge, { options, context }) {
    const numbers = knowledge.readNumbers();
    const sketches = knowledge.readSketches(numbers);
    const inMemory = { ...knowledge, readSketches: () => sketches };
    const progress = context.log.progress('Comparing issues', numbers.length);
    const lists = numbers.flatMap((number, done) => {
        progress.update(done);
        const vector = knowledge.index.vectorOf(number);
        if (vector === undefined)
            return [];
        const query = { vector, sketch: sketches.get(number) ?? _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TERMS */ .Io, number, depth: options.top };
        const similar = (0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .findNeighbors */ .f)(query, inMemory).slice(0, options.top);
        return [{ number, similar: similar.map((one) => ({ ...one, similarity: rounded(one.similarity) })) }];
    });
    progress.stop();
    return lists;
}
async function writeOne(list, { options, context }) {
    if (options.out !== undefined)
        await (0,_adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(options.out, `${JSON.stringify(list)}\n`);
    else if (context.json)
        context.writeJson(list);
    else
        context.writeText(list.similar.map(({ number, title, similarity }) => `${similarity.toFixed(2)}  #${number} ${title}`).join('\n'));
}
function rounded(similarity) {
    return Number(similarity.toFixed(6));
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


/***/ })

};
