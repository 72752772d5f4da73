export const id = 472;
export const ids = [472];
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

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/**
 * Names of the files (not folders) directly in a folder, sorted; undefined where there is no such folder.
 * Throws ConfigError where the path is a file or may not be read.
 */
async function listFiles(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => entry.name)
            .sort();
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return undefined;
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(folder, cause);
    }
}


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openArtifactFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/hash-file.js
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



/** One buffer is hashed while the other is filled; larger ones are not faster (59 MB: 43 ms). */
const BUFFER_BYTES = 1 << 20;
/** SHA-256 of a file in lower-case hexadecimal, in constant memory. Throws ConfigError. */
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            let filling = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let hashing = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let reading = file.read(filling);
            for (;;) {
                const { bytesRead } = await reading;
                if (bytesRead === 0)
                    return hash.digest('hex');
                [filling, hashing] = [hashing, filling];
                reading = file.read(filling);
                hash.update(hashing.subarray(0, bytesRead));
            }
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
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/list-files.js
var list_files = __webpack_require__(7100);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/open-artifact-folder.js







/**
 * Looks for an index in a folder; files of other names are no concern of ours. Throws ConfigError where it cannot
 * look.
 */
async function openArtifactFolder(folder) {
    const names = (await (0,list_files/* listFiles */.C)(folder)) ?? [];
    if (!artifact/* ARTIFACT_FILES */.nA.some((name) => names.includes(name)))
        return { kind: 'none' };
    return { kind: 'found', files: createArtifactFiles(folder) };
}
function createArtifactFiles(folder) {
    return {
        async size(name) {
            const path = (0,external_node_path_.join)(folder, name);
            try {
                const found = await (0,promises_.stat)(path);
                return found.isFile() ? found.size : undefined;
            }
            catch (cause) {
                if (cause.code === 'ENOENT')
                    return undefined;
                throw (0,file_problem/* fileProblem */.W)(path, cause);
            }
        },
        sha256: (name) => hashFile((0,external_node_path_.join)(folder, name)),
        readText: (name, maxBytes) => (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(folder, name), { maxBytes }),
    };
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
const EXPLANATIONS = new Map([
    [5, 'is locked by another process; wait until that is done and try again'],
    [8, 'is read-only; allow writing to the file and its folder'],
    [10, 'cannot be read or written (disk error)'],
    [11, 'is damaged; restore a copy, or delete it and create it again'],
    [13, 'cannot grow: the disk is full'],
    [14, 'cannot be opened; check the permissions of the file and its folder'],
    [26, 'is not a SQLite database'],
]);
/** Opens a database file that holds data from outside: no extensions, nothing in its schema is trusted. */
function openDatabase(path, mode) {
    const database = mode === 'read-immutable'
        ? new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(immutableUrl(path), { readOnly: true })
        : new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON');
    return database;
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
    if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return undefined;
    const code = error.errcode & PRIMARY_CODE_MASK;
    return code === CONSTRAINT ? undefined : (EXPLANATIONS.get(code) ?? `failed in SQLite: ${error.message}`);
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
function readIssue(row) {
    return {
        number: readNumber(row, 'number'),
        title: readText(row, 'title'),
        body: readText(row, 'body'),
        labels: readLabels(row),
        state: readState(row),
        ...(row.created_at !== null && { createdAt: readText(row, 'created_at') }),
        ...(row.updated_at !== null && { updatedAt: readText(row, 'updated_at') }),
        ...(row.author !== null && { author: readText(row, 'author') }),
    };
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ VECTORS_FILE),
/* harmony export */   Nw: () => (/* binding */ BACKTEST_FILE),
/* harmony export */   QR: () => (/* binding */ ISSUES_FILE),
/* harmony export */   Sg: () => (/* binding */ OPTIONAL_ARTIFACT_FILES),
/* harmony export */   c$: () => (/* binding */ LOCAL_EMBEDDER_FILE),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   iw: () => (/* binding */ LABEL_HEADS_FILE),
/* harmony export */   nA: () => (/* binding */ ARTIFACT_FILES),
/* harmony export */   td: () => (/* binding */ ARTIFACT_FORMAT)
/* harmony export */ });
/** File names inside the artifact folder (`index-artifacts/`). */
const MANIFEST_FILE = 'manifest.json';
const VECTORS_FILE = 'vectors.hnsw';
const ISSUES_FILE = 'issues.sqlite';
const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
const LABEL_HEADS_FILE = 'label-heads.bin';
/** Only in an index that was built with a backtest. */
const BACKTEST_FILE = 'backtest.jsonl';
/** Those that every index has; other files in the folder (a README, say) do not belong to the artifact. */
const ARTIFACT_FILES = [
    MANIFEST_FILE,
    VECTORS_FILE,
    ISSUES_FILE,
    LOCAL_EMBEDDER_FILE,
    LABEL_HEADS_FILE,
];
/** Those that an index may have. */
const OPTIONAL_ARTIFACT_FILES = [BACKTEST_FILE];
/** Format version of the folder as a whole; raised when any file's layout changes. */
const ARTIFACT_FORMAT = 1;


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/manifest.js
var artifact_manifest = __webpack_require__(8317);
;// CONCATENATED MODULE: ./out/js/src/artifact/verify-artifact.js


/** Without these no issue can be compared. */
const ALWAYS_REQUIRED = [artifact/* VECTORS_FILE */.IU, artifact/* ISSUES_FILE */.QR];
/**
 * Checks that the files are those that the manifest describes: the repository, the required files, all sizes, then the
 * sha256 of every file (59 MB take about 40 ms). Throws ArtifactError for the first that is not so.
 */
async function verifyArtifact(verification) {
    const { files, manifest, repository, requiredFiles = [] } = verification;
    // GitHub's names are compared without regard to case: https://docs.github.com/en/rest/repos/repos.
    if (repository !== undefined && manifest.repository.toLowerCase() !== repository.toLowerCase()) {
        throw disagree(artifact/* MANIFEST_FILE */.h1, `an index of ${repository}`, `one of ${manifest.repository}`);
    }
    for (const name of [...ALWAYS_REQUIRED, ...requiredFiles]) {
        if (manifest.files[name] === undefined)
            throw disagree(artifact/* MANIFEST_FILE */.h1, `an entry for ${name}`, 'none');
    }
    const listed = Object.entries(manifest.files);
    for (const [name, { bytes }] of listed) {
        const size = await files.size(name);
        if (size === undefined)
            throw disagree(name, `a file of ${bytes} bytes`, 'no file');
        if (size !== bytes)
            throw disagree(name, `${bytes} bytes`, `${size} bytes`);
    }
    for (const [name, { sha256 }] of listed) {
        const actual = await files.sha256(name);
        if (actual !== sha256)
            throw disagree(name, `sha256 ${sha256}`, `sha256 ${actual}`);
    }
}
function disagree(file, expected, found) {
    return new errors/* ArtifactError */.nE({ file, expected, found });
}

;// CONCATENATED MODULE: ./out/js/src/artifact/load-manifest.js




/** Some 30,000 labels; a manifest of this program is a few kilobytes. */
const MAX_MANIFEST_BYTES = 4_000_000;
/**
 * The way into an index: reads its manifest and checks every file against it. Whoever opens one of the files does so
 * after this. Throws ArtifactError: no manifest, a manifest that cannot be read, a file that does not agree with it.
 */
async function loadManifest(files, options = {}) {
    const bytes = await files.size(artifact/* MANIFEST_FILE */.h1);
    if (bytes === undefined)
        throw refuse('a manifest beside the other files', 'none; a build was interrupted, perhaps');
    if (bytes > MAX_MANIFEST_BYTES)
        throw refuse(`at most ${MAX_MANIFEST_BYTES} bytes`, `${bytes} bytes`);
    const manifest = (0,artifact_manifest/* parseManifest */.N)(await files.readText(artifact/* MANIFEST_FILE */.h1, MAX_MANIFEST_BYTES));
    await verifyArtifact({ ...options, files, manifest });
    return manifest;
}
function refuse(expected, found) {
    return new errors/* ArtifactError */.nE({ file: artifact/* MANIFEST_FILE */.h1, expected, found });
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatManifest),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);




const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const probability = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'must be a date (ISO 8601)');
/** A plain name: it is joined to the folder's path, so nothing in it may lead elsewhere. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be a plain file name')
    .refine((name) => name !== _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'cannot be the manifest itself');
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    family: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Training issues that carry the label. */
    support: count,
    /** The label is applied from this probability on; above 1: never. */
    cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    /** Share of training issues at or above the cut-off where the label was right; null where none was. */
    precisionAtCutoff: probability.nullable(),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e, 'must have the form owner/name'),
    createdAt: date,
    /** Web address of the workflow run that built it. */
    builtBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), dimensions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), normalized: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true) }),
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issues: count, vectors: count, labels: count }),
    /** Latest update of an issue in it; null where the issues have no dates. */
    watermark: date.nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(labelSchema),
    /** By family: how its labels are chosen. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        /** Cut-off of labels that have none of their own; above 1: never. */
        cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
        /** Share of right labels that the cut-offs were chosen for. */
        targetPrecision: probability.optional(),
        maxLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional(),
    })),
    /** Headline figures of the backtest by family and name, such as `area.hitAt1`, and how many issues it rests on. */
    backtest: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).optional(),
    /** Every other file of the artifact. */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(fileName, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), bytes: count })),
    /** HMAC of the rest, hexadecimal. */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Faults named in one error, and characters of a field's name; a damaged file could otherwise fill the log. */
const MAX_FAULTS = 5;
const MAX_NAME_CHARS = 60;
/**
 * Reads `manifest.json`. Unknown fields are dropped. Throws ArtifactError: not JSON, another format version, a field
 * amiss.
 */
function parseManifest(text) {
    const json = parseJson(text);
    const version = json?.formatVersion;
    if (version !== undefined && version !== _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td) {
        throw invalid(`format version ${_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td}`, `format version ${plain(JSON.stringify(version))}`);
    }
    const result = manifestSchema.safeParse(json);
    if (!result.success)
        throw invalid('all fields of a manifest', describe(result.error), result.error);
    return result.data;
}
/** The text of `manifest.json`. Throws ArtifactError for a manifest that `parseManifest` would refuse. */
function formatManifest(manifest) {
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
    parseManifest(text);
    return text;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid('JSON', 'malformed text', cause);
    }
}
function describe({ issues }) {
    const named = issues
        .slice(0, MAX_FAULTS)
        .map(({ path, message }) => `${plain(path.join('.')) || 'the whole'}: ${message}`);
    const rest = issues.length - named.length;
    return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
/** Names come from the file: without line breaks and such, they cannot pass for a command of the Actions runner. */
function plain(name) {
    return name.replace(/[^\w./ "-]/g, '?').slice(0, MAX_NAME_CHARS);
}
function invalid(expected, found, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file: _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, expected, found, cause });
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ readNeighbors),
/* harmony export */   Qz: () => (/* binding */ toQuery),
/* harmony export */   fb: () => (/* binding */ findNeighbors)
/* harmony export */ });
/* harmony import */ var _embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4274);
/* harmony import */ var _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(159);
/* harmony import */ var _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9966);




/** How a document is looked for. */
function toQuery(document, { localModel }) {
    return {
        vector: (0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .embed */ .E6)(document, localModel),
        sketch: (0,_neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSketch */ .lJ)((0,_embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .weightTerms */ .E7)(document, localModel.termRarities)),
        number: document.number,
    };
}
/** The indexed issues most like the query, most similar first: a vector search, re-ranked. */
function findNeighbors(query, knowledge) {
    const { vector, sketch, number, depth = _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATES */ .R } = query;
    // One more, since the issue itself may be among them.
    const hits = knowledge.index.search(vector, Math.max(depth, _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATES */ .R) + 1);
    const sketches = knowledge.readSketches(hits.map((hit) => hit.number));
    return (0,_neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_1__/* .rankNeighbors */ .Y)(hits, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
}
/** Looks the neighbors up, in their order. */
function readNeighbors(neighbors, knowledge) {
    const similarities = new Map(neighbors.map(({ number, similarity }) => [number, similarity]));
    return knowledge.readIssues([...similarities.keys()]).map(({ number, title, state, labels }) => ({
        number,
        similarity: similarities.get(number) ?? 0,
        title,
        state,
        labels,
    }));
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MAX_EXCERPT_CHARS)
/* harmony export */ });
/** Longest excerpt of an issue in the index, in characters: a few lines, enough to recognize it. */
const MAX_EXCERPT_CHARS = 300;


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
    return line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
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
    for (const body of bodies) {
        for (const line of distinctLines(body, fieldOfSentence))
            issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
    }
    const threshold = minIssues(bodies.length);
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

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ countFeatures),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   jc: () => (/* binding */ BUCKETS_PER_FIELD)
/* harmony export */ });
/* harmony import */ var _shared_fnv_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);

/**
 * The fields of the local embedder: three views of a document, each hashed into its own range of buckets.
 * `bodyChars` is how much of the body a field reads, `titleWeight` how often a title occurrence counts.
 * Values found by cross-validation; docs/quality.md has the figures.
 */
const FIELDS = [
    { name: 'characters', unit: 'character', bodyChars: 1000, titleWeight: 3, weight: 1 },
    { name: 'words', unit: 'word', bodyChars: 1000, titleWeight: 3, weight: 0.8 },
    { name: 'title', unit: 'character', bodyChars: 0, titleWeight: 1, weight: 0.7 },
];
const BUCKETS_PER_FIELD = 2 ** 15;
const MIN_GRAM = 3;
const MAX_GRAM = 5;
const MAX_WORD_CHARS = 40;
/** Letters, digits and what holds an identifier together: `http_server`, `v9.2`, `k8s-agent`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.#+-]*[\p{L}\p{N}_#+])?/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Counts of one field's features in a document, buckets in order of first occurrence. */
function countFeatures(document, field) {
    const counts = new Map();
    const count = field.unit === 'word' ? countWords : countCharacterGrams;
    count(document.title, { counts, weight: field.titleWeight });
    if (field.bodyChars > 0)
        count(document.body.slice(0, field.bodyChars), { counts, weight: 1 });
    return { indices: Uint32Array.from(counts.keys()), values: Float32Array.from(counts.values()) };
}
/** The words of a text in lower case, as the word field counts them. */
function wordsOf(text) {
    return text.toLowerCase().match(WORD) ?? [];
}
function countWords(text, { counts, weight }) {
    for (const word of wordsOf(text)) {
        if (word.length < 2)
            continue;
        add(counts, (0,_shared_fnv_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnvHash */ .B)(word.slice(0, MAX_WORD_CHARS)), weight);
    }
}
/** Character 3- to 5-grams inside words; a space marks either end, so that word beginnings and ends are told apart. */
function countCharacterGrams(text, { counts, weight }) {
    for (const word of text.toLowerCase().split(/\s+/)) {
        if (word === '')
            continue;
        const padded = ` ${word.slice(0, 4 * MAX_WORD_CHARS)} `;
        for (let start = 0; start <= padded.length - MIN_GRAM; start++) {
            let hash = FNV_OFFSET;
            const end = Math.min(start + MAX_GRAM, padded.length);
            for (let index = start; index < end; index++) {
                hash = Math.imul(hash ^ padded.charCodeAt(index), FNV_PRIME);
                if (index - start + 1 >= MIN_GRAM)
                    add(counts, hash, weight);
            }
        }
    }
}
function add(counts, hash, weight) {
    // FNV-1a mixes its high bits best; fold them into the bucket.
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS_PER_FIELD - 1);
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ embed),
/* harmony export */   E_: () => (/* binding */ weightFeatures)
/* harmony export */ });
/* unused harmony export createLocalEmbedder */
/* harmony import */ var _hash_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);


const MAX_BATCH = 1_000;
/** The embedder that needs no service: hashed n-grams of three fields, TF–IDF, a learned projection, unit length. */
function createLocalEmbedder(model) {
    return {
        id: `local-${model.fingerprint}`,
        dimensions: model.dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: MAX_TITLE_CHARS + Math.max(...FIELDS.map((field) => field.bodyChars)),
        embedDocuments: async (documents) => documents.map((document) => embed(document, model)),
        embedQuery: async (document) => embed(document, model),
    };
}
/**
 * The unit vector of a document. One without a single known feature (empty, or of words that the corpus lacks) lies at
 * equal distance from every axis: finite, and close to nothing in particular.
 */
function embed(document, model) {
    const features = weightFeatures(document, model);
    const sums = new Float64Array(model.dimensions);
    for (let entry = 0; entry < features.indices.length; entry++) {
        const value = features.values[entry];
        const start = features.indices[entry] * model.dimensions;
        for (let dimension = 0; dimension < model.dimensions; dimension++) {
            sums[dimension] = sums[dimension] + value * model.projection[start + dimension];
        }
    }
    for (let dimension = 0; dimension < model.dimensions; dimension++) {
        sums[dimension] = sums[dimension] * model.scale[dimension];
    }
    return toUnitLength(sums);
}
/** TF–IDF of all fields, indexed by the model's rows; each field is scaled to its weight. */
function weightFeatures(document, model) {
    const indices = [];
    const values = [];
    for (const [number, field] of _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.entries()) {
        const start = values.length;
        const counts = (0,_hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .countFeatures */ .Py)(document, field);
        for (let entry = 0; entry < counts.indices.length; entry++) {
            const row = model.rowOfBucket[number * _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS_PER_FIELD */ .jc + counts.indices[entry]];
            if (row < 0)
                continue;
            indices.push(row);
            values.push(termWeight(counts.values[entry], model.idf[row]));
        }
        scaleToLength(values, { start, length: field.weight });
    }
    return { indices: Uint32Array.from(indices), values: Float32Array.from(values) };
}
/** Sublinear term frequency times inverse document frequency (Manning, Raghavan, Schütze 2008, 6.4.1). */
function termWeight(count, idf) {
    return (1 + Math.log(count)) * idf;
}
function scaleToLength(values, { start, length }) {
    let squares = 0;
    for (let index = start; index < values.length; index++)
        squares += values[index] ** 2;
    if (squares === 0)
        return;
    const factor = length / Math.sqrt(squares);
    for (let index = start; index < values.length; index++)
        values[index] = values[index] * factor;
}
function toUnitLength(sums) {
    let squares = 0;
    for (const value of sums)
        squares += value * value;
    if (squares === 0)
        return new Float32Array(sums.length).fill(1 / Math.sqrt(sums.length));
    return Float32Array.from(sums, (value) => value / Math.sqrt(squares));
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

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ parseIssue),
/* harmony export */   ir: () => (/* binding */ MAX_LABEL_CHARS)
/* harmony export */ });
/* unused harmony exports MAX_TITLE_CHARS, MAX_BODY_CHARS, MAX_LABELS */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

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
    const createdAt = parseDate(value.created_at);
    const updatedAt = parseDate(value.updated_at);
    const author = parseAuthor(value.user);
    const issue = {
        number,
        title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title, MAX_TITLE_CHARS),
        body: typeof body === 'string' ? (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(body, MAX_BODY_CHARS) : '',
        labels: Array.isArray(labels) ? parseLabels(labels) : [],
        state: value.state === 'closed' ? 'closed' : 'open',
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
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
        const cleanName = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name, MAX_LABEL_CHARS);
        const key = cleanName.toLowerCase();
        if (cleanName !== '' && !names.has(key))
            names.set(key, cleanName);
        if (names.size === MAX_LABELS)
            break;
    }
    return [...names.values()];
}
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
function parseAuthor(user) {
    const login = isRecord(user) ? user.login : user;
    return typeof login === 'string' && login !== '' ? (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(login, MAX_LABEL_CHARS) : undefined;
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
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
    return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ informationFeatures),
/* harmony export */   b: () => (/* binding */ INFORMATION_FEATURES)
/* harmony export */ });
/** Names of the features in order. */
const INFORMATION_FEATURES = [
    'head',
    'logTitleChars',
    'logBodyChars',
    'missingShare',
    'hasForm',
    'hasCode',
    'hasDigits',
];
/** What hints at missing information: how much is written, what the form lacks, whether there is code or a version. */
function informationFeatures(document, headLogit) {
    const sections = document.sections.length;
    return Float32Array.from([
        headLogit,
        Math.log1p(document.title.length),
        Math.log1p(document.body.length),
        sections === 0 ? 0 : document.missing.length / sections,
        sections === 0 ? 0 : 1,
        document.body.includes('```') ? 1 : 0,
        /\d/.test(document.body) ? 1 : 0,
    ]);
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PAIR_FEATURES),
/* harmony export */   a: () => (/* binding */ pairFeatures)
/* harmony export */ });
/** Names of the features in order, for reading a trained model. */
const PAIR_FEATURES = [
    'head',
    'logVote',
    'title',
    'titleTimesSpecificity',
    'body',
    'logBodyCount',
    'parentsInTitle',
    'parentsInBody',
    'logShare',
    'headTimesShare',
    'titleTimesShare',
    'bodyTimesShare',
    'titleTimesBody',
    'headTimesTitle',
    'headGap',
    'headRank',
    'voteGap',
    'titleGap',
    'wording',
    'wordingGap',
];
const MAX_LOGIT = 8;
/** Where a label was never seen, its head would say about this. */
const UNSEEN_LOGIT = -6;
const SMALLEST_VOTE = 0.02;
const SMALLEST_SHARE = 1e-4;
/**
 * Features of every label of one family for one issue, row-major labels × PAIR_FEATURES.length. Gaps and ranks compare
 * a label with the best of its family in the same issue.
 */
function pairFeatures(family) {
    const heads = family.map((pair) => clamp(pair.headLogit ?? UNSEEN_LOGIT));
    const votes = family.map((pair) => Math.log(pair.vote + SMALLEST_VOTE));
    const bestHead = Math.max(...heads);
    const bestVote = Math.max(...votes);
    const bestTitle = Math.max(...family.map((pair) => pair.name.title));
    const wordings = family.map((pair) => clamp(pair.wordingLogit ?? UNSEEN_LOGIT));
    const bestWording = Math.max(...wordings);
    const ranks = ranksOf(heads);
    const features = new Float32Array(family.length * PAIR_FEATURES.length);
    for (const [index, { name, share }] of family.entries()) {
        const head = heads[index];
        const vote = votes[index];
        const logShare = Math.log(Math.max(share, SMALLEST_SHARE));
        features.set([
            head,
            vote,
            name.title,
            name.title * name.specificity,
            name.body,
            Math.log1p(name.bodyCount),
            name.parentsInTitle,
            name.parentsInBody,
            logShare,
            head * logShare,
            name.title * logShare,
            name.body * logShare,
            name.title * name.body,
            head * name.title,
            head - bestHead,
            Math.log1p(ranks[index]),
            vote - bestVote,
            name.title - bestTitle,
            wordings[index],
            wordings[index] - bestWording,
        ], index * PAIR_FEATURES.length);
    }
    return features;
}
function clamp(logit) {
    return Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit));
}
/** 0 for the largest value, 1 for the next; ties share the smaller rank. */
function ranksOf(values) {
    const sorted = values.toSorted((a, b) => b - a);
    return values.map((value) => sorted.indexOf(value));
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ WORDING_CUES),
  N: () => (/* binding */ wordingCues)
});

;// CONCATENATED MODULE: ./out/js/src/labels/wording/cue-words.js
/**
 * Words that tell, in any project, what the writer wants: our own list, so that the first hundred labelled issues need not
 * teach each of them. What each kind of cue is worth for a label is learned.
 */
const CUES = {
    broken: `crash crashes crashed crashing segfault exception traceback error errors fail fails failed failing failure broken
    breaks broke regression incorrect incorrectly wrong wrongly unexpected unexpectedly leak leaks hang hangs freeze freezes
    stuck deadlock corrupt corrupted invalid missing lost flaky intermittent race overflow panic abort aborted misaligned
    overlap overlaps flicker glitch duplicated ignored bug buggy inconsistent disappears throws raises hidden blank`,
    negation: `doesn't don't won't didn't isn't aren't wasn't can't cannot not never unable nothing without`,
    report: 'steps reproduce repro expected actual behavior behaviour version environment os instead observed',
    repair: 'fix fixes fixed bugfix avoid prevent handle correct',
    wish: `add adds support supports allow allows option enable ability provide implement introduce improve improvement enhance
    enhancement feature proposal propose suggest suggestion consider expose make extend new custom configurable motivation
    alternatives alternative wish deprecate remove migrate upgrade replace rename refactor optimize move use update bump drop
    better should could would nice great useful helpful convenient easier ideally`,
    question: `how what why where when which who anyone someone question questions help thanks thank please understand
    understanding explain explanation clarify clarification confused confusing wonder wondering possible guide tutorial
    example advice stackoverflow forum`,
    person: `i i'm i've my me we our`,
    attempt: `trying try tried want need install installing installed build building compile compiling configure running run
    using following followed download setup beginner working getting`,
};
/** Each word with its kind. */
const CUE_OF_WORD = new Map(Object.keys(CUES).flatMap((cue) => CUES[cue].split(/\s+/).map((word) => [word, cue])));

;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-cues.js

const PARTS = ['title', 'beginning', 'body'];
const KINDS = Object.keys(CUES);
const BEGINNING_CHARS = 400;
/** Long texts hold more of everything: a count in a body of so many characters weighs half. */
const HALF_WEIGHT_CHARS = 300;
const LEAST_WEIGHT = 0.3;
const WORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
/** How often things that are not prose occur in the wording of a body. */
const MARKS = {
    questionMarks: /\?/g,
    codeBlocks: /xxcode/g,
    inlineCode: /xxinline/g,
    images: /xximage/g,
    references: /xxreference/g,
    headings: /^#+ /gm,
    listItems: /^\s*(?:\d+\.|[-*]) /gm,
};
const TITLE_PREFIX = /^[\w/ -]{2,25}: /;
/** Brings the logarithms of lengths to about 1. */
const TITLE_SCALE = 4;
const BODY_SCALE = 8;
/** Names of the cues in order. */
const WORDING_CUES = [
    ...PARTS.flatMap((part) => KINDS.map((kind) => `${part}.${kind}`)),
    ...Object.keys(MARKS),
    'titleAsks',
    'titleIsLowerCase',
    'titleHasPrefix',
    'titleLength',
    'bodyLength',
];
/** A number for each of `WORDING_CUES`, about 0 to 3: kinds of cue words, marks and lengths. */
function wordingCues({ title, wording }) {
    const bodyWeight = HALF_WEIGHT_CHARS / (HALF_WEIGHT_CHARS + wording.length) + LEAST_WEIGHT;
    const titleCounts = countCues(title);
    const beginningCounts = countCues(wording.slice(0, BEGINNING_CHARS));
    const bodyCounts = countCues(wording);
    return Float32Array.from([
        ...KINDS.map((kind) => (titleCounts.has(kind) ? 1 : 0)),
        ...KINDS.map((kind) => Math.log1p(beginningCounts.get(kind) ?? 0)),
        ...KINDS.map((kind) => bodyWeight * Math.log1p(bodyCounts.get(kind) ?? 0)),
        ...Object.values(MARKS).map((mark) => Math.log1p(wording.match(mark)?.length ?? 0)),
        /\?\s*$/.test(title) ? 1 : 0,
        /^\s*\p{Ll}/u.test(title) ? 1 : 0,
        TITLE_PREFIX.test(title) ? 1 : 0,
        Math.log1p(title.length) / TITLE_SCALE,
        Math.log1p(wording.length) / BODY_SCALE,
    ]);
}
function countCues(text) {
    const counts = new Map();
    for (const word of text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
        const cue = CUE_OF_WORD.get(word);
        if (cue !== undefined)
            counts.set(cue, (counts.get(cue) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ createWordingReader),
  Ic: () => (/* binding */ fitWordingSpace),
  oY: () => (/* binding */ wordingColumns)
});

// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-cues.js + 1 modules
var wording_cues = __webpack_require__(251);
// EXTERNAL MODULE: ./out/js/src/document/to-wording.js
var to_wording = __webpack_require__(2033);
// EXTERNAL MODULE: ./out/js/src/shared/fnv-hash.js
var fnv_hash = __webpack_require__(360);
;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-terms.js


/** Words, with what holds them together (`don't`, `use-case`), and the marks that tell a question or a complaint. */
const WORD = /[\p{L}\p{N}_#+]+(?:[.'’-][\p{L}\p{N}_]+)*|[?!]/gu;
/** `is it possible` says more than its words; longer runs hardly recur. */
const MAX_RUN_WORDS = 3;
const MAX_WORD_CHARS = 30;
/**
 * Runs of one to three words as written, common words included: whether something is a bug, a wish or a question shows in
 * words such as `how`, `should` and `instead of`, which say nothing about the subject. Numbers count as one word.
 */
function wordingTerms(title, wording) {
    return {
        title: countRuns(['^', ...wordsOf((0,to_wording/* toWording */.s)(title)), '$'], 't'),
        body: countRuns(wordsOf(wording), 'b'),
    };
}
function wordsOf(text) {
    const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
    return words.map((word) => {
        if (/^\d/.test(word))
            return '0';
        return word.length > MAX_WORD_CHARS ? 'xxlong' : word;
    });
}
function countRuns(words, field) {
    const counts = new Map();
    for (let start = 0; start < words.length; start++) {
        let hash = (0,fnv_hash/* fnvHash */.B)(field);
        for (const word of words.slice(start, start + MAX_RUN_WORDS)) {
            hash = (0,fnv_hash/* fnvHash */.B)(` ${word}`, hash);
            counts.set(hash >>> 0, (counts.get(hash >>> 0) ?? 0) + 1);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-space.js


/** The commonest terms of either field; twice as many did no better (docs/quality.md). */
const MAX_TERMS = 4_000;
/** A term of one body relates it to nothing; titles are so short that every word may recur. */
const MIN_ISSUES = { title: 1, body: 2 };
/** Common words matter here, so rarity counts for less than in the embedder: idf to the power ½. */
const IDF_EXPONENT = 0.5;
/** Length of the part of a standardized cue, where title and body have length 1 each. */
const CUE_WEIGHT = 0.07;
/** A cue that varies less was the same in every issue. */
const SMALLEST_DEVIATION = 1e-6;
/** Chooses terms and measures cues on the documents to learn from. */
function fitWordingSpace(documents) {
    const read = documents.map((document) => wordingTerms(document.title, document.wording));
    const title = chooseTerms(read.map((terms) => terms.title), MIN_ISSUES.title);
    const body = chooseTerms(read.map((terms) => terms.body), MIN_ISSUES.body);
    const chosen = [...title, ...body];
    return {
        terms: Uint32Array.from(chosen, ({ term }) => term),
        titleTerms: title.length,
        idf: Float32Array.from(chosen, ({ issues }) => (Math.log((1 + documents.length) / (1 + issues)) + 1) ** IDF_EXPONENT),
        ...measureCues(documents),
    };
}
function wordingColumns({ terms }) {
    return terms.length + wording_cues/* WORDING_CUES */.k.length;
}
/** A reader of documents in this space; each row holds at most the issue's terms and all cues. */
function createWordingReader(space) {
    const { terms, titleTerms, idf, mean, deviation } = space;
    const columnsOf = (start, end) => new Map(Array.from(terms.subarray(start, end), (term, index) => [term, start + index]));
    const titleColumns = columnsOf(0, titleTerms);
    const bodyColumns = columnsOf(titleTerms, terms.length);
    return (document) => {
        const read = wordingTerms(document.title, document.wording);
        const row = { indices: [], values: [] };
        addField(row, { counts: read.title, columns: titleColumns, idf });
        addField(row, { counts: read.body, columns: bodyColumns, idf });
        for (const [cue, value] of (0,wording_cues/* wordingCues */.N)(document).entries()) {
            row.indices.push(terms.length + cue);
            row.values.push((CUE_WEIGHT * (value - mean[cue])) / deviation[cue]);
        }
        return { indices: Uint32Array.from(row.indices), values: Float32Array.from(row.values) };
    };
}
/** Terms by the number of issues that hold them, ties by hash. */
function chooseTerms(counts, minIssues) {
    const issuesWith = new Map();
    for (const terms of counts)
        for (const term of terms.keys())
            issuesWith.set(term, (issuesWith.get(term) ?? 0) + 1);
    return Array.from(issuesWith, ([term, issues]) => ({ term, issues }))
        .filter(({ issues }) => issues >= minIssues)
        .sort((a, b) => b.issues - a.issues || a.term - b.term)
        .slice(0, MAX_TERMS);
}
function measureCues(documents) {
    const sums = new Float64Array(wording_cues/* WORDING_CUES */.k.length);
    const squares = new Float64Array(wording_cues/* WORDING_CUES */.k.length);
    for (const document of documents) {
        for (const [cue, value] of (0,wording_cues/* wordingCues */.N)(document).entries()) {
            sums[cue] = sums[cue] + value;
            squares[cue] = squares[cue] + value * value;
        }
    }
    const count = Math.max(1, documents.length);
    const mean = sums.map((sum) => sum / count);
    const deviation = squares.map((square, cue) => {
        const value = Math.sqrt(Math.max(0, square / count - mean[cue] ** 2));
        return value < SMALLEST_DEVIATION ? 1 : value;
    });
    return { mean: Float32Array.from(mean), deviation: Float32Array.from(deviation) };
}
/** Adds the known terms of a field: sublinear count times idf, unit length in all. */
function addField(row, { counts, columns, idf, }) {
    const start = row.values.length;
    let squares = 0;
    for (const [term, count] of counts) {
        const column = columns.get(term);
        if (column === undefined)
            continue;
        const value = (1 + Math.log(count)) * idf[column];
        row.indices.push(column);
        row.values.push(value);
        squares += value * value;
    }
    for (let index = start; index < row.values.length; index++) {
        row.values[index] = row.values[index] / Math.sqrt(squares);
    }
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkQuery)
/* harmony export */ });
/**
 * What every VectorIndex refuses, since hnswlib would crash on it or answer wrongly: half a neighbor, another length than
 * `dimensions`, a number that is not finite. Throws RangeError.
 */
function checkQuery({ vector, k }, dimensions) {
    if (!Number.isInteger(k) || k < 0)
        throw new RangeError(`Cannot search for ${k} neighbors: give a whole number from 0 up.`);
    if (vector.length !== dimensions) {
        throw new RangeError(`The query vector has ${vector.length} numbers, the index has ${dimensions} dimensions.`);
    }
    const place = vector.findIndex((value) => !Number.isFinite(value));
    if (place !== -1)
        throw new RangeError(`The query vector holds ${vector[place]} at place ${place}.`);
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CANDIDATES),
/* harmony export */   Y: () => (/* binding */ rankNeighbors)
/* harmony export */ });
/* harmony import */ var _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9966);

/** How many hits of the vector index are re-ranked; the true duplicate is among them in 9 of 10 cases. */
const CANDIDATES = 60;
/** Between .6 and .8 recall hardly differs (docs/quality.md). */
const SKETCH_SHARE = 0.7;
/** Re-ranks the hits of a vector search by what the issues literally say; ties by lower number. */
function rankNeighbors(hits, options) {
    return hits
        .filter((hit) => hit.number !== options.exclude)
        .map(({ number, similarity }) => ({
        number,
        similarity: blendSimilarity(similarity, (0,_term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSketches */ .wX)(options.sketch, options.sketchOf(number) ?? _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TERMS */ .Io)),
    }))
        .sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}
function blendSimilarity(cosine, sketchCosine) {
    return (1 - SKETCH_SHARE) * Math.max(0, cosine) + SKETCH_SHARE * sketchCosine;
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ NO_TERMS),
/* harmony export */   lJ: () => (/* binding */ encodeSketch),
/* harmony export */   wX: () => (/* binding */ compareSketches)
/* harmony export */ });
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
/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
function compareSketches(left, right) {
    const squares = squaredLength(left) * squaredLength(right);
    return squares === 0 ? 0 : Math.min(1, dotProduct(left, right) / Math.sqrt(squares));
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


/***/ })

};
