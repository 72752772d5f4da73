export const id = 112;
export const ids = [112];
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

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openCorpus)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/migrate.js
var migrate = __webpack_require__(6448);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/migrations.js
/**
 * The corpus file's schema, one migration a version, oldest first; `PRAGMA user_version` counts those that were run.
 * A migration that has been released is never edited: a change is a new one at the end.
 *
 * `labels` is a JSON array of names. `body` stands last so that reading the other columns skips long texts.
 */
const CORPUS_MIGRATIONS = [
    `
  CREATE TABLE repository (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
  ) STRICT;
  CREATE TABLE issue (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    created_at TEXT,
    updated_at TEXT,
    author TEXT,
    labels TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT;
  `,
];

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/schema.js
var schema = __webpack_require__(9038);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/js/src/issue/content-hash.js

/**
 * SHA-256 (64 hex digits) of what an issue says: title, body and the set of its labels, in any order. State and dates
 * do not count. The three are encoded as a JSON array, so no two contents share an encoding.
 */
function contentHash(issue) {
    const content = JSON.stringify([issue.title, issue.body, [...issue.labels].sort()]);
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./out/js/src/corpus/merge-issue.js

/**
 * What a store keeps when `incoming` arrives for an issue it knows as `stored`; undefined when there is nothing new.
 * Dates and author that `incoming` does not state are kept. An incoming version whose `updatedAt` is older than the
 * stored one's is nothing new, so that importing an old export never takes a newer one back.
 */
function mergeIssue(stored, incoming) {
    if (isOlder(incoming.updatedAt, stored.updatedAt))
        return undefined;
    const createdAt = incoming.createdAt ?? stored.createdAt;
    const updatedAt = incoming.updatedAt ?? stored.updatedAt;
    const author = incoming.author ?? stored.author;
    const isSame = incoming.state === stored.state &&
        createdAt === stored.createdAt &&
        updatedAt === stored.updatedAt &&
        author === stored.author &&
        contentHash(incoming) === contentHash(stored);
    if (isSame)
        return undefined;
    return {
        ...incoming,
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
    };
}
/** ISO 8601 dates in UTC compare as text. */
function isOlder(date, other) {
    return date !== undefined && other !== undefined && date < other;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/sqlite-corpus.js




const COLUMNS = 'number, state, created_at, updated_at, author, labels, title, body';
const OF_REPOSITORY = 'FROM issue WHERE repository_id = (SELECT id FROM repository WHERE name = ?)';
/** The issues of one repository in a corpus file whose schema is current. */
class SqliteCorpus {
    repository;
    #database;
    #guard;
    #select;
    constructor(database, options) {
        this.repository = options.repository;
        this.#database = database;
        this.#guard = options.guard;
        this.#select = database.prepare(`SELECT ${COLUMNS} ${OF_REPOSITORY} AND number = ?`);
    }
    upsert(issues) {
        return this.#guard(() => (0,open_database/* inTransaction */.sA)(this.#database, () => this.#upsertAll(issues)));
    }
    #upsertAll(issues) {
        const counts = { inserted: 0, changed: 0, unchanged: 0 };
        const repositoryId = this.#ensureRepository();
        const write = this.#database.prepare(`INSERT OR REPLACE INTO issue (repository_id, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
        for (const issue of issues) {
            const stored = this.#find(issue.number);
            const next = stored === undefined ? issue : mergeIssue(stored, issue);
            if (next === undefined) {
                counts.unchanged += 1;
                continue;
            }
            write.run(repositoryId, ...toValues(next));
            counts[stored === undefined ? 'inserted' : 'changed'] += 1;
        }
        return counts;
    }
    #ensureRepository() {
        this.#database.prepare('INSERT OR IGNORE INTO repository (name) VALUES (?)').run(this.repository);
        const row = this.#database.prepare('SELECT id FROM repository WHERE name = ?').get(this.repository);
        return (0,schema/* readNumber */.kz)(row ?? {}, 'id');
    }
    count() {
        return this.#guard(() => {
            const row = this.#database.prepare(`SELECT count(*) AS count ${OF_REPOSITORY}`).get(this.repository);
            return (0,schema/* readNumber */.kz)(row ?? {}, 'count');
        });
    }
    /** Orders the numbers first and then reads issue by issue, so that the texts are never in memory together. */
    *list() {
        const rows = this.#guard(() => this.#database.prepare(`SELECT number, created_at ${OF_REPOSITORY}`).all(this.repository).map(toTimed));
        for (const { number } of (0,in_time_order/* inTimeOrder */.x)(rows)) {
            const issue = this.get(number);
            if (issue !== undefined)
                yield issue;
        }
    }
    get(number) {
        return this.#guard(() => this.#find(number));
    }
    #find(number) {
        const row = this.#select.get(this.repository, number);
        return row === undefined ? undefined : (0,schema/* readIssue */.OS)(row);
    }
    watermark() {
        return this.#guard(() => {
            const row = this.#database.prepare(`SELECT max(updated_at) AS newest ${OF_REPOSITORY}`).get(this.repository);
            return row === undefined || row.newest === null ? undefined : (0,schema/* readText */.yR)(row, 'newest');
        });
    }
    close() {
        if (this.#database.isOpen)
            this.#guard(() => this.#database.close());
    }
}
function toTimed(row) {
    const number = (0,schema/* readNumber */.kz)(row, 'number');
    return row.created_at === null ? { number } : { number, createdAt: (0,schema/* readText */.yR)(row, 'created_at') };
}
/** In the order of `COLUMNS`. */
function toValues(issue) {
    const { number, state, createdAt = null, updatedAt = null, author = null, labels, title, body } = issue;
    return [number, state, createdAt, updatedAt, author, JSON.stringify(labels), title, body];
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/open-corpus.js








/**
 * Opens the corpus file at `path`, creating it (not its folder) unless `readOnly` or `repository` forbid it.
 * Throws ConfigError when the path, the file or the repository cannot be used; so does every method of the store when
 * the file turns out to be damaged, locked or full. A file of another program is never written to.
 */
function openCorpus(path, options = {}) {
    const { repository, readOnly = false } = options;
    if (repository !== undefined && !(0,repository_name/* isRepositoryName */.e)(repository)) {
        throw new errors/* ConfigError */.xL(`The repository must be given as owner/name, found "${repository}"`);
    }
    const mayCreate = !readOnly && repository !== undefined;
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate });
    if (unusable !== undefined) {
        const advice = (0,external_node_fs_.existsSync)(path) || mayCreate ? '' : `. ${howToImport(path)}`;
        throw new errors/* ConfigError */.xL(`The corpus cannot be opened: ${unusable}${advice}`);
    }
    const guard = (work) => guardFile(path, work);
    return guard(() => {
        const database = readOnly ? openForReading(path) : (0,open_database/* openDatabase */.qI)(path, 'write');
        try {
            prepareSchema(database, { path, readOnly });
            return new SqliteCorpus(database, { repository: chooseRepository(database, path, options), guard });
        }
        catch (error) {
            database.close();
            throw error;
        }
    });
}
/** SQLite cannot read a WAL file in a folder without write permission, unless told that nobody writes to it. */
function openForReading(path) {
    const database = (0,open_database/* openDatabase */.qI)(path, 'read');
    try {
        (0,migrate/* identifyFile */.Zn)(database);
        return database;
    }
    catch (error) {
        database.close();
        const hasUnmergedWrites = ((0,external_node_fs_.statSync)(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
        if (hasUnmergedWrites || (0,open_database/* explainSqliteError */.CX)(error) === undefined)
            throw error;
        return (0,open_database/* openDatabase */.qI)(path, 'read-immutable');
    }
}
function prepareSchema(database, options) {
    const { path, readOnly } = options;
    const identity = (0,migrate/* identifyFile */.Zn)(database);
    const current = CORPUS_MIGRATIONS.length;
    if (identity.kind === 'foreign') {
        throw new errors/* ConfigError */.xL(`${path} is a database of another program; give the path of a corpus, or of a new file`);
    }
    if (identity.kind === 'catalog') {
        throw new errors/* ConfigError */.xL(`${path} is a part of an index, not a corpus; give the file that was made by import`);
    }
    if (identity.kind === 'corpus' && identity.version > current) {
        throw new errors/* ConfigError */.xL(`${path} was written by a newer auto-triager: its schema has version ${identity.version}, this program knows ` +
            `versions up to ${current}; update auto-triager`);
    }
    if (readOnly) {
        if (identity.kind === 'corpus' && identity.version === current)
            return;
        throw new errors/* ConfigError */.xL(`${path} holds no issues yet. ${howToImport(path)}`);
    }
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    (0,migrate/* migrate */._r)(database, migrate/* CORPUS_APPLICATION_ID */.w$, CORPUS_MIGRATIONS);
}
/** The repository as the file spells it: GitHub tells names apart without regard to case. */
function chooseRepository(database, path, options) {
    const { repository, readOnly = false } = options;
    const rows = database.prepare('SELECT name FROM repository ORDER BY name').all();
    const known = rows.map((row) => (0,schema/* readText */.yR)(row, 'name'));
    if (repository !== undefined) {
        const match = known.find((name) => name.toLowerCase() === repository.toLowerCase());
        if (match !== undefined)
            return match;
        if (!readOnly)
            return repository;
        throw new errors/* ConfigError */.xL(`${path} holds no issues of ${repository}; it holds ${known.join(', ') || 'none at all'}`);
    }
    const [only] = known;
    if (only === undefined)
        throw new errors/* ConfigError */.xL(`${path} holds no issues yet. ${howToImport(path)}`);
    if (known.length === 1)
        return only;
    throw new errors/* ConfigError */.xL(`${path} holds several repositories (${known.join(', ')}); choose one with --repo`);
}
function guardFile(path, work) {
    try {
        return work();
    }
    catch (error) {
        const explanation = (0,open_database/* explainSqliteError */.CX)(error) ?? (error instanceof schema/* RowError */.Lw ? `is damaged: ${error.message}` : '');
        if (explanation === '')
            throw error;
        throw new errors/* ConfigError */.xL(`The corpus file ${path} ${explanation}`, { cause: error });
    }
}
function howToImport(path) {
    return `Fill it with: auto-triager import issues.jsonl --repo owner/name --db ${path}`;
}


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildIndex: () => (/* binding */ runBuildIndex)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/manifest.js
var artifact_manifest = __webpack_require__(8317);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/ensure-folder.js


/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
async function ensureFolder(path) {
    try {
        await (0,promises_.mkdir)(path, { recursive: true });
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/flush-file.js
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


/** Waits until a file that another library wrote is on the disk. Throws ConfigError. */
async function flushFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r+'), true);
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
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/list-files.js
var list_files = __webpack_require__(7100);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/move-file.js



/** Gives a file its final name, in place of what had it before, in one step. Throws ConfigError. */
async function moveFile(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (cause) {
        if (cause.code !== 'EXDEV')
            throw (0,file_problem/* fileProblem */.W)(to, cause);
        await moveAcrossDisks(from, to);
    }
}
/** A mounted folder is another disk than the folder beside it: copy first, and rename there. */
async function moveAcrossDisks(from, to) {
    const copy = `${to}.moving-${process.pid}`;
    try {
        await (0,promises_.copyFile)(from, copy);
        await flushFile(copy);
        await (0,promises_.rename)(copy, to);
        await (0,promises_.rm)(from);
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(to, cause);
    }
    finally {
        await (0,promises_.rm)(copy, { force: true });
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js + 1 modules
var open_artifact_folder = __webpack_require__(6767);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/write-artifact.js










/** What SQLite leaves beside a database; left from the former one, it would be taken for a part of the new one. */
const SQLITE_COMPANIONS = ['-journal', '-wal', '-shm'];
/**
 * Builds an index beside its place (`<folder>.building-<process>`) and moves it there when all of it is written, the
 * manifest last. Interrupted before the first move, the former index is as it was; interrupted between two moves, the
 * former manifest does not fit the files, and the index is refused. Returns the manifest. Throws ConfigError and what
 * `build` throws.
 */
async function writeArtifact({ folder, build }) {
    const target = (0,external_node_path_.resolve)(folder);
    const staging = `${target}.building-${process.pid}`;
    await (0,promises_.rm)(staging, { recursive: true, force: true });
    await ensureFolder(target);
    await ensureFolder(staging);
    try {
        const facts = await build(staging);
        const manifest = { formatVersion: artifact/* ARTIFACT_FORMAT */.td, ...facts, files: await describeFiles(staging) };
        await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(staging, artifact/* MANIFEST_FILE */.h1), (0,artifact_manifest/* formatManifest */.L)(manifest));
        await moveIntoPlace({ staging, target, names: Object.keys(manifest.files) });
        return manifest;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function describeFiles(staging) {
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(staging);
    const described = {};
    if (opened.kind === 'none')
        return described;
    for (const name of (await (0,list_files/* listFiles */.C)(staging)) ?? []) {
        await flushFile((0,external_node_path_.join)(staging, name));
        described[name] = { sha256: await opened.files.sha256(name), bytes: (await opened.files.size(name)) ?? 0 };
    }
    return described;
}
async function moveIntoPlace(options) {
    const { staging, target, names } = options;
    for (const name of names) {
        for (const companion of SQLITE_COMPANIONS)
            await (0,promises_.rm)((0,external_node_path_.join)(target, name + companion), { force: true });
        await moveFile((0,external_node_path_.join)(staging, name), (0,external_node_path_.join)(target, name));
    }
    await moveFile((0,external_node_path_.join)(staging, artifact/* MANIFEST_FILE */.h1), (0,external_node_path_.join)(target, artifact/* MANIFEST_FILE */.h1));
    const leftOver = artifact/* ARTIFACT_FILES */.nA.filter((name) => name !== artifact/* MANIFEST_FILE */.h1 && !names.includes(name));
    for (const name of leftOver)
        await (0,promises_.rm)((0,external_node_path_.join)(target, name), { force: true });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/load-addon.js
var load_addon = __webpack_require__(5158);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js + 2 modules
var read_hnsw_file = __webpack_require__(5677);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/separate-equal-vectors.js
/**
 * How far a repeated vector is moved, per dimension. Smaller than any difference that means something (the similarity
 * to another vector changes by about 10^−6), large enough that float32 distances no longer tie.
 */
const NOISE = 1e-6;
const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/**
 * Makes a function that is called with one unit vector after another, and moves each that was there before by a little
 * noise. Always the same noise for the same sequence of vectors.
 *
 * Why: an element of the graph keeps its 16 to 32 nearest as links. Among a few hundred equal vectors (a bot's
 * issues, say) all of these are equal too, no link leads out, and a search that enters finds nothing else: with 300
 * equal vectors among 10,000, up to one search in twenty missed all of its true neighbors; moved apart, none did.
 * Vectors of zeros are left as they are: at distance 1 from everything, they neither attract a search nor survive
 * normalization.
 */
function createSeparator() {
    const seen = new Set();
    let state = FNV_OFFSET_BASIS;
    const noise = () => {
        // xorshift32 (Marsaglia 2003, Xorshift RNGs, section 3), as a number from −1 to 1.
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state / 2 ** 31;
    };
    return (unit) => {
        const hash = hashOf(unit);
        if (!seen.has(hash)) {
            seen.add(hash);
            return unit;
        }
        return unit.every((value) => value === 0) ? unit : unit.map((value) => value + NOISE * noise());
    };
}
/** FNV-1a over words. Two different vectors with one hash cost nothing but noise that was not needed. */
function hashOf(vector) {
    let hash = FNV_OFFSET_BASIS;
    for (const word of new Uint32Array(vector.buffer, vector.byteOffset, vector.length)) {
        hash = Math.imul(hash ^ word, FNV_PRIME);
    }
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/build-hnsw-index.js











/** hnswlib keeps 64 bits, hnswlib-node passes 32 of them on. */
const MAX_ISSUE_NUMBER = 2 ** 32 - 1;
/** Fixed, so that the same vectors in the same order give the same bytes. */
const SEED = 100;
/** Vectors between two reports of progress, when others may run too: 0.1 s of work. */
const PROGRESS_STEP = 250;
/** Below this length a vector has no direction that float32 could hold, and counts as zero. */
const MIN_LENGTH = 1e-12;
/**
 * Builds the graph with hnswlib and writes it under its name only when it is whole and was checked. No vectors at all
 * make a valid file that finds nothing. Throws RangeError for vectors that do not fit, ConfigError for issue numbers
 * that are too large, for a folder that cannot be written, and where the addon does not load.
 */
async function buildHnswIndex(input) {
    const { vectors, numbers, dimensions, path, onProgress } = input;
    checkInput(input);
    const loaded = await (0,load_addon/* loadAddon */.J)();
    if (loaded.kind === 'missing') {
        const advice = 'Run npm rebuild hnswlib-node (it needs Python and a C++ compiler), or build the index on Linux x64.';
        throw new errors/* ConfigError */.xL(`An index can be built only with the hnswlib addon, which does not load here. ${advice}`, {
            cause: loaded.cause,
        });
    }
    // hnswlib says nothing when it cannot write.
    await ensureFolder((0,external_node_path_.dirname)(path));
    const index = new loaded.addon.HierarchicalNSW('cosine', dimensions);
    index.initIndex(Math.max(1, vectors.length), hnsw_layout.M, hnsw_layout/* EF_CONSTRUCTION */.ix, SEED);
    const separate = createSeparator();
    for (const [position, vector] of vectors.entries()) {
        if (position % PROGRESS_STEP === 0) {
            onProgress?.(position);
            await (0,external_node_timers_promises_.setImmediate)();
        }
        index.addPoint(Array.from(separate(toUnit(vector))), numbers[position]);
    }
    onProgress?.(vectors.length);
    const unfinished = `${path}.building-${process.pid}`;
    try {
        await index.writeIndex(unfinished);
        // Also finds a disk that was full: hnswlib does not look.
        (0,read_hnsw_file/* validateHnswFile */.F)(unfinished, { dimensions, count: vectors.length });
        await flushFile(unfinished);
        await moveFile(unfinished, path);
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
}
function checkInput({ vectors, numbers, dimensions }) {
    if (!Number.isInteger(dimensions) || dimensions < 1)
        throw new RangeError(`An index cannot have ${dimensions} dimensions.`);
    if (vectors.length !== numbers.length) {
        throw new RangeError(`There are ${vectors.length} vectors for ${numbers.length} issue numbers.`);
    }
    const seen = new Set();
    for (const number of numbers) {
        if (!Number.isInteger(number) || number < 1 || number > MAX_ISSUE_NUMBER) {
            throw new errors/* ConfigError */.xL(`Issue number ${number} cannot be indexed: the vector index holds whole numbers from 1 to ${MAX_ISSUE_NUMBER}.`);
        }
        if (seen.has(number))
            throw new RangeError(`Issue ${number} has two vectors.`);
        seen.add(number);
    }
    for (const [position, vector] of vectors.entries()) {
        if (vector.length !== dimensions) {
            throw new RangeError(`The vector of issue ${numbers[position]} has ${vector.length} numbers instead of ${dimensions}.`);
        }
        if (!vector.every(Number.isFinite)) {
            throw new RangeError(`The vector of issue ${numbers[position]} holds a number that is not finite.`);
        }
    }
}
function toUnit(vector) {
    let squares = 0;
    for (const value of vector)
        squares += value * value;
    const length = Math.sqrt(squares);
    return length < MIN_LENGTH ? new Float32Array(vector.length) : vector.map((value) => value / length);
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 4 modules
var open_corpus = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/write-issue-catalog.js
var write_issue_catalog = __webpack_require__(7626);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js
var label_model_file = __webpack_require__(8732);
// EXTERNAL MODULE: ./out/js/src/labels/learn-from-issues.js + 9 modules
var learn_from_issues = __webpack_require__(1249);
// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js
var choose_cutoff = __webpack_require__(5146);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-index.js


/** What the manifest says of an index beside its files. */
function describeIndex(description) {
    const { repository, watermark, learned, targetPrecision, env } = description;
    const { labelModel, localModel, documents } = learned;
    const labels = describeLabels(labelModel);
    const builtBy = runUrl(env);
    return {
        repository,
        createdAt: new Date().toISOString(),
        ...(builtBy === undefined ? {} : { builtBy }),
        embedder: { id: labelModel.embedderId, dimensions: localModel.dimensions, normalized: true },
        counts: { issues: documents.length, vectors: documents.length, labels: labels.length },
        watermark,
        labels,
        thresholds: Object.fromEntries(labelModel.families.map((family) => {
            const cutoff = labels.find((label) => label.family === family.name)?.cutoff ?? choose_cutoff/* NEVER */.t;
            return [family.name, { cutoff, targetPrecision, maxLabels: Math.max(1, family.maxLabels) }];
        })),
    };
}
function describeLabels(model) {
    const groupOf = (0,label_model/* createGroupFinder */.O)(model);
    return model.families.flatMap((family) => family.labels.flatMap((name) => {
        const group = groupOf(name);
        if (group === undefined)
            return [];
        const { cutoff, precisionAtCutoff = null } = group;
        const support = group.labels.find((label) => label.name === name)?.support ?? 0;
        return [{ name, family: family.name, support, cutoff, precisionAtCutoff }];
    }));
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js + 1 modules
var read_label_lists = __webpack_require__(6221);
// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
// EXTERNAL MODULE: ./out/js/src/commands/to-catalog-issue.js
var to_catalog_issue = __webpack_require__(8645);
;// CONCATENATED MODULE: ./out/js/src/commands/build-index.js


















const DEFAULT_MAX_AREAS = 3;
const DEFAULT_MAX_TYPES = 1;
/** Learns from the corpus and writes the index: embedder, vectors, issues, label model, manifest. */
async function runBuildIndex(options, context) {
    const startMs = performance.now();
    const clock = (0,stage_clock/* startStageClock */.r)();
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, context);
    const { repository, issues, watermark } = readCorpus(options);
    clock.done('corpus');
    const learned = await (0,learn_from_issues/* learnFromIssues */.r)(issues, {
        families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
        onStage: clock.done,
    });
    const manifest = await writeArtifact({
        folder: options.out,
        async build(folder) {
            await writeFiles(folder, { learned, context, clock });
            return describeIndex({
                repository,
                watermark,
                learned,
                targetPrecision: options.targetPrecision,
                env: context.env,
            });
        },
    });
    clock.done('checksums');
    report(manifest, { learned, options, context, clock, durationMs: performance.now() - startMs });
    return commands_context/* EXIT_DONE */.qJ;
}
function readCorpus({ corpusFile, repository }) {
    const store = (0,open_corpus/* openCorpus */.t)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        return { repository: store.repository, issues: [...store.list()], watermark: store.watermark() ?? null };
    }
    finally {
        store.close();
    }
}
async function writeFiles(folder, { learned, context, clock }) {
    const { issues, localModel, labelModel } = learned;
    const { dimensions } = localModel;
    const progress = context.log.progress('Building the index', issues.length);
    await buildHnswIndex({
        vectors: issues.map((_, row) => learned.vectors.subarray(row * dimensions, (row + 1) * dimensions)),
        numbers: issues.map((issue) => issue.number),
        dimensions,
        path: (0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU),
        onProgress: (done) => progress.update(done),
    });
    progress.stop();
    clock.done('vectors');
    (0,write_issue_catalog/* writeIssueCatalog */.s)((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR), {
        issues: (0,to_catalog_issue/* toCatalogIssues */.L)(learned),
        boilerplate: [...learned.boilerplate],
    });
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LOCAL_EMBEDDER_FILE */.c$), (0,local_embedder_file/* encodeLocalEmbedder */.k)(localModel));
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LABEL_HEADS_FILE */.iw), (0,label_model_file/* encodeLabelModel */.e)(labelModel));
    clock.done('other files');
}
function report(manifest, { learned, options, context, clock, durationMs }) {
    const { counts, files, embedder, repository, thresholds } = manifest;
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    const { informationNote } = learned.labelModel;
    if (context.json) {
        context.writeJson({
            repository,
            out: options.out,
            embedder,
            counts,
            bytes,
            thresholds,
            informationNote,
            durationMs: Math.round(durationMs),
            timings: Object.fromEntries(clock.timings.map(({ stage, durationMs: ms }) => [stage, Math.round(ms)])),
        });
        return;
    }
    const lines = [
        `${repository}: ${(0,format_count/* formatCount */.B)(counts.issues, 'issue')}, ${(0,format_count/* formatCount */.B)(counts.labels, 'label')}, ` +
            `${(bytes / 1e6).toFixed(1)} MB in ${options.out}`,
        ...Object.entries(thresholds).map(([family, { cutoff }]) => describeCutoff(family, cutoff, learned)),
        `Missing information: ${informationNote}`,
        `Took ${(0,format_figures/* formatDuration */.a3)(durationMs)}.`,
    ];
    context.writeText(lines.join('\n'));
}
function describeCutoff(family, cutoff, { labelModel }) {
    const precision = labelModel.groups.find((group) => group.group === family)?.precisionAtCutoff;
    if (!(0,format_figures/* isReachable */.kj)(cutoff) || precision === undefined) {
        return `${family}: nothing is applied; held-out issues never reached the target precision.`;
    }
    const measured = `right ${(100 * precision).toFixed(0)} of 100 times on held-out issues`;
    return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
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

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inTimeOrder)
/* harmony export */ });
/**
 * The items oldest first. GitHub numbers issues in order of time, so the number decides where no date is known: an
 * issue without a date counts as created when the newest of those with lower numbers was. Equal times go by number.
 */
function inTimeOrder(items) {
    const byNumber = [...items].sort((a, b) => a.number - b.number);
    let newest = '';
    const timed = byNumber.map((item) => {
        if (item.createdAt !== undefined && item.createdAt > newest)
            newest = item.createdAt;
        return { item, time: item.createdAt ?? newest };
    });
    // The sort is stable: items of equal time stay in order of their numbers.
    timed.sort((a, b) => Number(a.time > b.time) - Number(a.time < b.time));
    return timed.map(({ item }) => item);
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* unused harmony export formatCutoff */
/** A probability or similarity as people read it: `91%`; the ends are never rounded to certainty. */
function formatPercent(share) {
    if (share > 0.99 && share < 1)
        return '>99%';
    if (share > 0 && share < 0.01)
        return '<1%';
    return `${Math.round(share * 100)}%`;
}
/** A cut-off as people read it; one that no probability reaches is a dash. */
function formatCutoff(cutoff) {
    return isReachable(cutoff) ? formatPercent(cutoff) : '–';
}
/** Whether any probability reaches the cut-off; where a family was never right often enough, none does. */
function isReachable(cutoff) {
    return cutoff <= 1;
}
/** `0.4 ms`, `85 ms`, `2.4 s`. */
function formatDuration(durationMs) {
    if (durationMs >= 1000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return durationMs >= 10 ? `${Math.round(durationMs)} ms` : `${durationMs.toFixed(1)} ms`;
}


/***/ })

};
