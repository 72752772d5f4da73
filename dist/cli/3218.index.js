export const id = 3218;
export const ids = [3218,608];
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

/***/ 6448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ identifyFile),
/* harmony export */   _r: () => (/* binding */ migrate),
/* harmony export */   v2: () => (/* binding */ CATALOG_APPLICATION_ID),
/* harmony export */   w$: () => (/* binding */ CORPUS_APPLICATION_ID)
/* harmony export */ });
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3271);

/** Marks a file as ours in its header (https://sqlite.org/pragma.html#pragma_application_id): "ATco" and "ATix". */
const CORPUS_APPLICATION_ID = 0x4154636f;
const CATALOG_APPLICATION_ID = 0x41546978;
function identifyFile(database) {
    const applicationId = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_0__/* .readPragma */ .b1)(database, 'application_id');
    const version = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_0__/* .readPragma */ .b1)(database, 'user_version');
    if (applicationId === CORPUS_APPLICATION_ID)
        return { kind: 'corpus', version };
    if (applicationId === CATALOG_APPLICATION_ID)
        return { kind: 'catalog', version };
    const hasTables = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
    return applicationId === 0 && version === 0 && !hasTables ? { kind: 'empty' } : { kind: 'foreign' };
}
/** Runs the migrations that the file has not seen yet, all or none; safe when two processes open the file at once. */
function migrate(database, applicationId, migrations) {
    if ((0,_open_database_js__WEBPACK_IMPORTED_MODULE_0__/* .readPragma */ .b1)(database, 'user_version') === migrations.length)
        return;
    (0,_open_database_js__WEBPACK_IMPORTED_MODULE_0__/* .inTransaction */ .sA)(database, () => {
        for (const sql of migrations.slice((0,_open_database_js__WEBPACK_IMPORTED_MODULE_0__/* .readPragma */ .b1)(database, 'user_version')))
            database.exec(sql);
        database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
    });
}


/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   CX: () => (/* binding */ explainSqliteError),
/* harmony export */   b1: () => (/* binding */ readPragma),
/* harmony export */   qI: () => (/* binding */ openDatabase),
/* harmony export */   sA: () => (/* binding */ inTransaction),
/* harmony export */   ue: () => (/* binding */ explainUnusablePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);




/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;
/** Primary result codes, https://sqlite.org/rescode.html; the upper bits of an extended code say more. */
const PRIMARY_CODE_MASK = 0xff;
/** A row breaks the schema's rules: a mistake of ours, not of the file. */
const CONSTRAINT = 19;
const BUSY = 5;
const EXPLANATIONS = new Map([
    [BUSY, 'is locked by another process; wait until that is done and try again'],
    [8, 'is read-only; allow writing to the file and its folder'],
    [10, 'cannot be read or written (disk error)'],
    [11, 'is damaged; restore a copy, or delete it and create it again'],
    [13, 'cannot grow: the disk is full'],
    [14, 'cannot be opened; check the permissions of the file and its folder'],
    [26, 'is not a SQLite database'],
]);
/**
 * Beyond these SQLite says no; https://sqlite.org/limits.html. A row of a catalog is at most 130 kB, of which 100 names of
 * labels are the most; a line of boilerplate at most 200 kB.
 */
const UNTRUSTED_LIMITS = {
    length: 1 << 20,
    sqlLength: 4_000,
    column: 32,
    exprDepth: 50,
    compoundSelect: 2,
    vdbeOp: 10_000,
    functionArg: 8,
    attach: 0,
    likePatternLength: 10,
    variableNumber: 10,
    triggerDepth: 1,
};
/**
 * Opens a database file that holds data from outside: no extensions, nothing in its schema is trusted. What is deleted is
 * overwritten with zeros: texts that people took back shall not stay in a file that is passed on.
 */
function openDatabase(path, mode) {
    const database = openFile(path, mode);
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON');
    if (mode === 'write')
        database.exec('PRAGMA secure_delete = ON');
    return database;
}
function openFile(path, mode) {
    switch (mode) {
        case 'read-untrusted':
            return new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(immutableUrl(path), { readOnly: true, defensive: true, limits: UNTRUSTED_LIMITS });
        case 'read-immutable':
            return new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(immutableUrl(path), { readOnly: true });
        case 'read':
        case 'write':
            return new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_TIMEOUT_MS });
    }
}
function immutableUrl(path) {
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path);
    url.searchParams.set('immutable', '1');
    return url;
}
/** Why no database file can be opened at `path`; undefined where nothing is in the way. */
function explainUnusablePath(path, options) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return `${path} is a folder; give the path of a file`;
    if (found !== undefined)
        return found.isFile() ? undefined : `${path} is not an ordinary file`;
    if (!options.mayCreate)
        return `${path} does not exist`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return `the folder ${folder} does not exist; create it first`;
}
/** What a SQLite error means for the file, ready to follow its name; undefined where `error` is not about the file. */
function explainSqliteError(error) {
    if (isBeyondSafeIntegers(error))
        return 'is damaged: it holds a number beyond 2^53';
    const code = readErrorCode(error);
    if (!(error instanceof Error) || code === undefined || code === CONSTRAINT)
        return undefined;
    return EXPLANATIONS.get(code) ?? `failed in SQLite: ${error.message}`;
}
/** Whether another process has the lock. */
function isBusy(error) {
    return readErrorCode(error) === BUSY;
}
/** node:sqlite's own words for an integer that JavaScript's numbers cannot hold. */
function isBeyondSafeIntegers(error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}
function readErrorCode(error) {
    if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return undefined;
    return error.errcode & PRIMARY_CODE_MASK;
}
/** Runs `work` in a transaction: all or none. */
function inTransaction(database, work) {
    database.exec('BEGIN IMMEDIATE');
    try {
        const result = work();
        database.exec('COMMIT');
        return result;
    }
    catch (error) {
        // A failed COMMIT or a full disk may have rolled back already.
        if (database.isTransaction)
            database.exec('ROLLBACK');
        throw error;
    }
}
/** The integer value of a pragma such as `user_version`. */
function readPragma(database, name) {
    return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ readLabelEvent),
/* harmony export */   Lw: () => (/* binding */ RowError),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   k2: () => (/* binding */ readLabels),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A row that this program cannot have written: the file was changed by hand or is damaged. */
class RowError extends Error {
    name = 'RowError';
}
function readText(row, column) {
    const value = row[column];
    if (typeof value !== 'string')
        throw new RowError(`column ${column} holds no text`);
    return value;
}
function readNumber(row, column) {
    const value = row[column];
    if (typeof value !== 'number')
        throw new RowError(`column ${column} holds no number`);
    return value;
}
function readBytes(row, column) {
    const value = row[column];
    if (!(value instanceof Uint8Array))
        throw new RowError(`column ${column} holds no bytes`);
    return value;
}
function readState(row) {
    const state = readText(row, 'state');
    if (state !== 'open' && state !== 'closed')
        throw new RowError('column state holds neither open nor closed');
    return state;
}
/** The `labels` column: a JSON array of names. */
function readLabels(row) {
    let labels;
    try {
        labels = JSON.parse(readText(row, 'labels'));
    }
    catch (cause) {
        throw new RowError('column labels holds no JSON', { cause });
    }
    if (Array.isArray(labels) && labels.every((label) => typeof label === 'string'))
        return labels;
    throw new RowError('column labels holds no list of names');
}
/** From the columns of `issue`, and those of `issue_detail` where they were read too. */
function readIssue(row) {
    const details = readDetails(row);
    return {
        number: readNumber(row, 'number'),
        title: readText(row, 'title'),
        body: readText(row, 'body'),
        labels: readLabels(row),
        state: readState(row),
        ...(row.created_at !== null && { createdAt: readText(row, 'created_at') }),
        ...(row.updated_at !== null && { updatedAt: readText(row, 'updated_at') }),
        ...(row.author !== null && { author: readText(row, 'author') }),
        ...(details !== undefined && { details }),
    };
}
function readDetails(row) {
    const hasValue = (column) => row[column] !== null && row[column] !== undefined;
    const details = {
        ...(hasValue('state_reason') && { stateReason: readText(row, 'state_reason') }),
        ...(hasValue('author_association') && { authorAssociation: readText(row, 'author_association') }),
        ...(hasValue('closed_at') && { closedAt: readText(row, 'closed_at') }),
        ...(hasValue('comment_count') && { commentCount: readNumber(row, 'comment_count') }),
        ...(hasValue('reaction_count') && { reactionCount: readNumber(row, 'reaction_count') }),
        ...(hasValue('milestone') && { milestone: readText(row, 'milestone') }),
    };
    return Object.keys(details).length === 0 ? undefined : details;
}
function readLabelEvent(row) {
    const action = readText(row, 'action');
    if (action !== 'labeled' && action !== 'unlabeled')
        throw new RowError('column action holds neither action');
    return {
        issue: readNumber(row, 'issue_number'),
        label: readText(row, 'label'),
        action,
        actor: readText(row, 'actor'),
        at: readText(row, 'at'),
    };
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
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(637);
/* harmony import */ var _knowledge_embed_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7126);
/* harmony import */ var _knowledge_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3888);
/* harmony import */ var _knowledge_load_knowledge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2833);
/* harmony import */ var _triage_read_issue_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(608);










/** Somebody waits at a terminal. */
const SEARCH_PATIENCE = { maxTries: 3, timeoutMs: 20_000, firstWaitMs: 500, deadlineMs: 30_000 };
/** The issues most like one from a file, or like each indexed issue (as JSON lines). */
async function runFindSimilar(options, context) {
    const knowledge = await (0,_knowledge_load_knowledge_js__WEBPACK_IMPORTED_MODULE_6__/* .loadKnowledge */ .t)({ folder: options.indexPath, access: options, patience: SEARCH_PATIENCE });
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
    const issue = await (0,_triage_read_issue_file_js__WEBPACK_IMPORTED_MODULE_7__.readIssueFile)(path);
    const { query, failure } = await (0,_knowledge_embed_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .embedIssue */ .L)((0,_document_to_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toDocument */ .J)(issue, knowledge.boilerplate), knowledge);
    if (failure !== undefined)
        log.warning((0,_knowledge_embed_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .explainStandIn */ .J)(failure));
    const top = (0,_knowledge_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .readNeighbors */ .G)((0,_knowledge_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .findNeighbors */ .f)({ ...query, depth: options.top }, knowledge).slice(0, options.top), knowledge);
    return {
        number: issue.number,
        similar: top.map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
    };
}
/** One line for each indexed issue, by its stored vector and sketch. */
async function writeAll(knowledge, { options, context }) {
    const lists = compareAll(knowledge, { options, context });
    if (options.out === undefined) {
        for (const list of lists)
            context.writeJson(list);
        return;
    }
    const lines = lists.map((list) => JSON.stringify(list));
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
        const similar = (0,_knowledge_find_neighbors_js__WEBPACK_IMPORTED_MODULE_5__/* .findNeighbors */ .f)(query, inMemory).slice(0, options.top);
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


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadKnowledge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/index-shelf.js
var index_shelf = __webpack_require__(7065);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/load-addon.js
var load_addon = __webpack_require__(5158);
// EXTERNAL MODULE: ./out/js/src/neighbors/check-query.js
var check_query = __webpack_require__(1418);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/rank-hits.js
/**
 * hnswlib's default of 10 finds 88% of the true neighbors, 50 and more nearly all; more costs time and gains nothing.
 */
const EF_SEARCH = 100;
/**
 * Similarities are given in steps of 10^−5: the readers add floats in different orders (10^−7), and equal texts lie
 * up to a few 10^−6 apart (see `separateEqualVectors`). So equal texts tie, and both readers tell the same.
 */
const STEPS_PER_UNIT = 1e5;
/** How many candidates to search for so that the `k` best of them are right. */
function candidateCount(k, count) {
    return Math.min(count, Math.max(EF_SEARCH, k));
}
/**
 * The only place where distance becomes similarity: the `k` best candidates, best first, ties by lower issue number.
 */
function rankHits({ distances, numbers }, k) {
    const hits = numbers.map((number, index) => ({ number, similarity: toSimilarity(distances[index]) }));
    hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number);
    return hits.slice(0, k);
}
function toSimilarity(distance) {
    const similarity = Math.round((1 - distance) * STEPS_PER_UNIT) / STEPS_PER_UNIT;
    return Math.min(1, Math.max(-1, similarity));
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js + 1 modules
var read_hnsw_file = __webpack_require__(8915);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/to-unit.js
var to_unit = __webpack_require__(3719);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-native-index.js








/**
 * Opens an index through hnswlib. Throws ArtifactError for a file that is damaged or of another shape, and
 * ConfigError where the addon does not load (`openVectorIndex` chooses).
 */
async function openNativeIndex(path, expected) {
    const loaded = await (0,load_addon/* loadAddon */.J)();
    if (loaded.kind === 'missing') {
        const platform = `${process.platform}-${process.arch}`;
        throw new errors/* ConfigError */.xL(`The hnswlib addon does not load on ${platform}. Use the portable reader.`, {
            cause: loaded.cause,
        });
    }
    // hnswlib follows any link and believes any size: a bad one ends the process. The checksums of the manifest say
    // that the bytes are those that were meant, not that they are sound, so the structure is checked too: 25 ms and no
    // memory for 50,000 × 256, where hnswlib then takes 50 ms to read the file.
    const facts = (0,read_hnsw_file/* validateHnswFile */.F)(path, expected);
    const { dimensions, count } = expected;
    const index = new loaded.addon.HierarchicalNSW(hnsw_layout/* SPACE */.t6, dimensions);
    try {
        await index.readIndex(path);
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    // Asked for only by those who want vectors; hnswlib throws for a number that it does not hold, or no more.
    let numbers;
    return {
        kind: 'native',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const candidates = candidateCount(k, count);
            if (candidates === 0 || k === 0)
                return [];
            // All candidates are fetched, not only k: so ties are cut by issue number, and hnswlib, which holds on to as many
            // candidates as it shall return, needs no `ef` (the file does not keep it).
            const { distances, neighbors } = index.searchKnn(Array.from((0,to_unit/* toUnit */.k)(vector)), candidates);
            return rankHits({ distances, numbers: neighbors }, k);
        },
        vectorOf(number) {
            numbers ??= new Set(facts.numbers.filter((_, element) => facts.isDeleted[element] === 0));
            return numbers.has(number) ? Float32Array.from(index.getPoint(number)) : undefined;
        },
    };
}
function unreadable(path, cause) {
    return new errors/* ArtifactError */.nE({
        file: (0,external_node_path_.basename)(path),
        expected: 'a file that hnswlib reads',
        found: String(cause),
        cause,
    });
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/check-elements.js
var check_elements = __webpack_require__(5227);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/distance-heap.js
/** A binary heap of element ids with the smallest key on top; push `−distance` to have the farthest on top. */
class DistanceHeap {
    #keys = [];
    #ids = [];
    get size() {
        return this.#keys.length;
    }
    /** Infinity where the heap is empty. */
    get topKey() {
        return this.#keys[0] ?? Number.POSITIVE_INFINITY;
    }
    push(key, id) {
        const keys = this.#keys;
        const ids = this.#ids;
        let position = keys.length;
        keys.push(key);
        ids.push(id);
        while (position > 0) {
            const parent = (position - 1) >> 1;
            const parentKey = keys[parent];
            if (parentKey <= key)
                break;
            keys[position] = parentKey;
            ids[position] = ids[parent];
            position = parent;
        }
        keys[position] = key;
        ids[position] = id;
    }
    /** Removes the top and returns its id. Throws RangeError where the heap is empty. */
    pop() {
        const keys = this.#keys;
        const ids = this.#ids;
        const top = ids[0];
        const key = keys.pop();
        const id = ids.pop();
        if (top === undefined || key === undefined || id === undefined)
            throw new RangeError('The heap is empty.');
        const size = keys.length;
        if (size === 0)
            return top;
        let position = 0;
        for (;;) {
            let child = 2 * position + 1;
            if (child >= size)
                break;
            if (child + 1 < size && keys[child + 1] < keys[child])
                child += 1;
            const childKey = keys[child];
            if (childKey >= key)
                break;
            keys[position] = childKey;
            ids[position] = ids[child];
            position = child;
        }
        keys[position] = key;
        ids[position] = id;
        return top;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/search-graph.js



/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from the
 * entry point down to level 1, then search level 0 with `ef` candidates. The file must have been checked.
 */
function searchGraph(file, visited, { vector, ef }) {
    const { words, numbers, isDeleted, layout } = file;
    const { elementWords } = layout;
    const distanceTo = (id) => 1 - dotAt(file.floats, id * elementWords + layout.vectorWord, vector);
    const start = descend(file, distanceTo);
    const { marks } = visited;
    visited.current += 1;
    const mark = visited.current;
    marks[start] = mark;
    const ring = { open: new DistanceHeap(), best: new DistanceHeap(), ef };
    offer(ring, { id: start, distance: distanceTo(start), isResult: isDeleted[start] === 0 });
    while (ring.open.size > 0 && ring.open.topKey <= farthestIn(ring)) {
        const element = ring.open.pop() * elementWords;
        const lastLink = element + (0,check_elements/* linksIn */.Lf)(words[element]);
        for (let word = element + 1; word <= lastLink; word += 1) {
            const id = words[word];
            if (marks[id] === mark)
                continue;
            marks[id] = mark;
            offer(ring, { id, distance: distanceTo(id), isResult: isDeleted[id] === 0 });
        }
    }
    const candidates = { distances: [], numbers: [] };
    const { best } = ring;
    while (best.size > 0) {
        candidates.distances.push(-best.topKey);
        candidates.numbers.push(numbers[best.pop()]);
    }
    return candidates;
}
/** How near an element must be to matter. */
function farthestIn({ best, ef }) {
    return best.size < ef ? Number.POSITIVE_INFINITY : -best.topKey;
}
/** Deleted elements lead on to others, and are no result themselves. */
function offer(ring, { id, distance, isResult }) {
    if (distance >= farthestIn(ring))
        return;
    ring.open.push(distance, id);
    if (!isResult)
        return;
    ring.best.push(-distance, id);
    if (ring.best.size > ring.ef)
        ring.best.pop();
}
function descend({ layout, upper }, distanceTo) {
    let nearest = layout.entryPoint;
    let distance = distanceTo(nearest);
    for (let level = layout.maxLevel; level > 0; level -= 1) {
        for (let isNearer = true; isNearer;) {
            isNearer = false;
            const start = upper.starts[nearest] + (level - 1) * hnsw_layout/* UPPER_LEVEL_WORDS */.C4;
            const links = upper.words[start];
            for (let word = start + 1; word <= start + links; word += 1) {
                const id = upper.words[word];
                const linkDistance = distanceTo(id);
                if (linkDistance >= distance)
                    continue;
                distance = linkDistance;
                nearest = id;
                isNearer = true;
            }
        }
    }
    return nearest;
}
/** Four sums, because one would make every addition wait for the one before; a search takes thousands of these. */
function dotAt(floats, start, vector) {
    const { length } = vector;
    let index = 0;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (; index + 3 < length; index += 4) {
        const word = start + index;
        sum0 += floats[word] * vector[index];
        sum1 += floats[word + 1] * vector[index + 1];
        sum2 += floats[word + 2] * vector[index + 2];
        sum3 += floats[word + 3] * vector[index + 3];
    }
    for (; index < length; index += 1)
        sum0 += floats[start + index] * vector[index];
    return sum0 + sum1 + sum2 + sum3;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-portable-index.js





/** Opens an index without hnswlib: the same file, the same neighbors. Throws ArtifactError like `openNativeIndex`. */
async function openPortableIndex(path, expected) {
    const file = (0,read_hnsw_file/* loadHnswFile */.T)(path, expected);
    const { dimensions, count } = expected;
    const visited = { marks: new Uint32Array(file.layout.elements), current: 0 };
    let elements;
    return {
        kind: 'portable',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const ef = candidateCount(k, count);
            if (ef === 0 || k === 0)
                return [];
            return rankHits(searchGraph(file, visited, { vector: (0,to_unit/* toUnit */.k)(vector), ef }), k);
        },
        vectorOf(number) {
            elements ??= new Map(Array.from(file.numbers, (known, element) => [known, element]));
            const element = elements.get(number);
            if (element === undefined || file.isDeleted[element] === 1)
                return undefined;
            const start = element * file.layout.elementWords + file.layout.vectorWord;
            return file.floats.slice(start, start + dimensions);
        },
    };
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-vector-index.js



/**
 * Opens `vectors.hnsw` for searching, after its whole structure was checked. Throws ArtifactError for a file that is
 * damaged or has other dimensions or another count than the manifest says.
 */
async function openVectorIndex(path, options) {
    const { reader = 'auto' } = options;
    if (reader === 'portable')
        return openPortableIndex(path, options);
    if (reader === 'native')
        return openNativeIndex(path, options);
    const { kind } = await (0,load_addon/* loadAddon */.J)();
    return kind === 'loaded' ? openNativeIndex(path, options) : openPortableIndex(path, options);
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-issue-catalog.js + 2 modules
var open_issue_catalog = __webpack_require__(1612);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-models.js
var load_models = __webpack_require__(6616);
;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/require-embedder.js

/** Throws ConfigError where an index was built with another embedder than the one asked for, with the command that rebuilds. */
function requireEmbedder({ service, dimensions }, { requested, folder }) {
    const { embedder, embeddingModel, embeddingDimensions } = requested;
    const found = {
        embedder: service?.provider ?? 'local',
        embeddingModel: service?.model,
        embeddingDimensions: dimensions,
    };
    const differs = (embedder !== undefined && embedder !== found.embedder) ||
        (embeddingModel !== undefined && embeddingModel !== found.embeddingModel) ||
        (embeddingDimensions !== undefined && embeddingDimensions !== found.embeddingDimensions);
    if (!differs)
        return;
    throw new errors/* ConfigError */.xL(`The index in ${folder} was built with the embedder ${describe(found)}, but ${describe(requested)} is asked for. ` +
        `Build it anew: auto-triager index --db corpus.sqlite --out ${folder}${flags(requested)}`);
}
function describe({ embedder, embeddingModel, embeddingDimensions }) {
    const details = [
        ...(embeddingModel === undefined ? [] : [`model ${embeddingModel}`]),
        ...(embeddingDimensions === undefined ? [] : [`${embeddingDimensions} dimensions`]),
    ];
    const name = embedder ?? 'of another kind';
    return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
function flags({ embedder, embeddingModel, embeddingDimensions }) {
    const given = { embedder, 'embedding-model': embeddingModel, 'embedding-dimensions': embeddingDimensions };
    return Object.entries(given)
        .flatMap(([flag, value]) => (value === undefined ? [] : [` --${flag} ${value}`]))
        .join('');
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/load-knowledge.js










/**
 * Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError, and
 * ConfigError where it was built with another embedder than the requested one.
 */
async function loadKnowledge(options) {
    const { repositories, signingKey, requested, access, patience } = options;
    const folder = await (0,index_shelf/* findIndexFolder */.U)(options.folder);
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none')
        return undefined;
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, {
        repositories,
        signingKey,
        requiredFiles: load_models/* MODEL_FILES */.A,
    });
    if (requested !== undefined)
        requireEmbedder(manifest.embedder, { requested, folder });
    const models = await (0,load_models/* loadModels */.Z)(folder, manifest);
    const { dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
    const embedder = service === undefined
        ? (0,local_embedder/* createLocalEmbedder */.yy)(models.localModel)
        : await openService({ ...service, dimensions }, { access, patience });
    const { vectors: count, deletedVectors: deleted } = manifest.counts;
    const index = await openVectorIndex((0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU), { dimensions, count, deleted });
    const catalog = (0,open_issue_catalog.openIssueCatalog)((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR));
    return {
        repository: manifest.repository,
        boilerplate: new Set(catalog.boilerplate()),
        ...models,
        embedder,
        strangerSimilarity,
        index,
        readNumbers: () => catalog.numbers(),
        readIssues: (numbers) => catalog.read(numbers),
        readSketches: (numbers) => catalog.readSketches(numbers),
        close: () => catalog.close(),
    };
}
/** The code for services is loaded only where the index needs one. */
async function openService(pinned, services) {
    const { openIndexEmbedder } = await __webpack_require__.e(/* import() */ 3373).then(__webpack_require__.bind(__webpack_require__, 3373));
    return await openIndexEmbedder(pinned, services);
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIssueFile: () => (/* binding */ readIssueFile)
/* harmony export */ });
/* harmony import */ var _adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2679);
/* harmony import */ var _corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4421);
/* harmony import */ var _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);




/** Faults that are told; a file that is something else has one in each line. */
const MAX_TOLD_FAULTS = 3;
/** Numbers that are named where there are several issues. */
const MAX_NAMED = 3;
/**
 * The one issue at a path, in any form that `import` reads; of several versions of it the newest. Throws ConfigError: no
 * such file, nothing that can be read, no issue, several issues.
 */
async function readIssueFile(path) {
    const { streams } = await (0,_adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssueStreams */ .J)(path);
    const sorter = new IssueSorter();
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,_corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .readIssues */ .x)(chunks)) {
                sorter.take(found);
                // A whole history is not read to its end to say that it is one.
                if (sorter.hasTooMany)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .StreamFault */ .l))
                throw error;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${name} ${error.message}`, { cause: error });
        }
    }
    return sorter.theOnly(path);
}
/** Looks for the one issue among what is found. */
class IssueSorter {
    #issues = new Map();
    #faults = [];
    #pullRequest;
    take(found) {
        if (found.kind === 'pull-request')
            this.#pullRequest ??= found.number;
        if (found.kind === 'fault' && this.#faults.length < MAX_TOLD_FAULTS)
            this.#faults.push(found.reason);
        if (found.kind !== 'issue')
            return;
        const { issue, repository = '' } = found;
        const key = `${repository.toLowerCase()}#${issue.number}`;
        const known = this.#issues.get(key);
        if (known === undefined || !isOlder(issue, known))
            this.#issues.set(key, issue);
    }
    get hasTooMany() {
        return this.#issues.size > MAX_NAMED;
    }
    theOnly(path) {
        const source = path === '-' ? 'Standard input' : path;
        const [issue, ...others] = this.#issues.values();
        // A file that is broken in part may lack the newest version of the issue, or the one that was meant.
        if (this.#faults.length > 0) {
            const what = issue === undefined ? 'holds no issue' : `holds issue #${issue.number}, and what is none`;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} ${what}: ${this.#faults.join('; ')}`);
        }
        if (issue !== undefined && others.length === 0)
            return issue;
        if (issue !== undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds ${describeMany([issue, ...others])}`);
        if (this.#pullRequest === undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds no issue.`);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds pull request #${this.#pullRequest}; only issues are triaged.`);
    }
}
function describeMany(issues) {
    const numbers = issues.slice(0, MAX_NAMED).map(({ number }) => `#${number}`);
    const more = issues.length > MAX_NAMED ? ', …' : '';
    return `several issues (${numbers.join(', ')}${more}); give a file with the one to judge.`;
}
function isOlder(one, other) {
    return one.updatedAt !== undefined && other.updatedAt !== undefined && one.updatedAt < other.updatedAt;
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


/***/ })

};
