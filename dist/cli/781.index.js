export const id = 781;
export const ids = [781];
export const modules = {

/***/ 4805:
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
;// CONCATENATED MODULE: ./out/js/src/corpus/in-time-order.js
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
        for (const { number } of inTimeOrder(rows)) {
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

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLabelLists: () => (/* binding */ readLabelLists),
  runBuildIndex: () => (/* binding */ runBuildIndex)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
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

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 5 modules
var open_corpus = __webpack_require__(4805);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/write-issue-catalog.js
var write_issue_catalog = __webpack_require__(7626);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js
var parse_issue = __webpack_require__(530);
;// CONCATENATED MODULE: ./out/js/src/config/label-list.js



/**
 * Reads a labels file: one label or glob a line; blank lines and lines that start with `#` say nothing.
 * `source` is what the user calls the file. Throws ConfigError when it names no label.
 */
function readLabelList(text, source = 'the labels file') {
    const patterns = new Map();
    const duplicates = new Map();
    for (const line of text.split(/\r\n?|\n/)) {
        const pattern = (0,clean_text/* cleanLine */.Ow)(line, parse_issue/* MAX_LABEL_CHARS */.ir);
        if (pattern === '' || pattern.startsWith('#'))
            continue;
        const key = pattern.toLowerCase();
        const seen = patterns.get(key);
        if (seen === undefined)
            patterns.set(key, pattern);
        else
            duplicates.set(key, seen);
    }
    if (patterns.size === 0) {
        throw new errors/* ConfigError */.xL(`${source} names no label; write one label a line, or leave the option away`);
    }
    return { patterns: [...patterns.values()], duplicates: [...duplicates.values()] };
}

// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js
var label_model_file = __webpack_require__(8732);
// EXTERNAL MODULE: ./out/js/src/labels/learn-from-issues.js + 9 modules
var learn_from_issues = __webpack_require__(2291);
// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-index.js

/** What the manifest says of an index beside its files. */
function describeIndex({ repository, watermark, learned, targetPrecision, env, }) {
    const { labelModel, localModel, documents } = learned;
    const groups = new Map(labelModel.groups.map((group) => [group.group, group]));
    const labels = labelModel.families.flatMap((family) => family.labels.flatMap((name) => {
        const group = groups.get((0,label_families/* labelGroup */.WI)(name));
        if (group === undefined)
            return [];
        const support = group.labels.find((label) => label.name === name)?.support ?? 0;
        return [
            {
                name,
                family: family.name,
                support,
                cutoff: group.cutoff,
                precisionAtCutoff: group.precisionAtCutoff ?? null,
            },
        ];
    }));
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
            const cutoff = labels.find((label) => label.family === family.name)?.cutoff ?? 2;
            return [family.name, { cutoff, targetPrecision, maxLabels: Math.max(1, family.maxLabels) }];
        })),
    };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

// EXTERNAL MODULE: ./out/js/src/commands/to-catalog-issue.js
var to_catalog_issue = __webpack_require__(8645);
;// CONCATENATED MODULE: ./out/js/src/commands/build-index.js

















const MAX_LIST_BYTES = 1024 * 1024;
const DEFAULT_MAX_AREAS = 3;
const DEFAULT_MAX_TYPES = 1;
/** Learns from the corpus and writes the index: embedder, vectors, issues, label model, manifest. */
async function runBuildIndex(options, context) {
    const startMs = performance.now();
    const lists = await readLabelLists(options, context);
    const { repository, issues, watermark } = readCorpus(options);
    const learned = await (0,learn_from_issues/* learnFromIssues */.r)(issues, {
        families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
    });
    const manifest = await writeArtifact({
        folder: options.out,
        async build(folder) {
            await writeFiles(folder, { issues, learned, context });
            return describeIndex({
                repository,
                watermark,
                learned,
                targetPrecision: options.targetPrecision,
                env: context.env,
            });
        },
    });
    report(manifest, { learned, options, context, durationMs: performance.now() - startMs });
    return commands_context/* EXIT_DONE */.qJ;
}
/** The label lists of the files that were named; warns of lines that repeat others. */
async function readLabelLists(options, { log }) {
    const read = async (path) => {
        const { patterns, duplicates } = readLabelList(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_LIST_BYTES }), path);
        if (duplicates.length > 0)
            log.warning(`${path} names more than once: ${duplicates.join(', ')}`);
        return patterns;
    };
    return {
        ...(options.labelsFile === undefined ? {} : { areas: await read(options.labelsFile) }),
        ...(options.typesFile === undefined ? {} : { types: await read(options.typesFile) }),
    };
}
function readCorpus({ corpusFile, repository }) {
    const store = (0,open_corpus/* openCorpus */.t)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        const issues = [...store.list()];
        if (issues.length === 0) {
            throw new errors/* ConfigError */.xL(`${corpusFile} holds no issue of ${store.repository}. Import some with: auto-triager import`);
        }
        return { repository: store.repository, issues, watermark: store.watermark() ?? null };
    }
    finally {
        store.close();
    }
}
async function writeFiles(folder, { issues, learned, context }) {
    const { dimensions } = learned.localModel;
    const progress = context.log.progress('Building the index', issues.length);
    await buildHnswIndex({
        vectors: issues.map((_, row) => learned.vectors.subarray(row * dimensions, (row + 1) * dimensions)),
        numbers: issues.map((issue) => issue.number),
        dimensions,
        path: (0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU),
        onProgress: (done) => progress.update(done),
    });
    progress.stop();
    (0,write_issue_catalog/* writeIssueCatalog */.s)((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR), {
        issues: catalogIssues(issues, learned),
        boilerplate: [...learned.boilerplate],
    });
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LOCAL_EMBEDDER_FILE */.c$), (0,local_embedder_file/* encodeLocalEmbedder */.k)(learned.localModel));
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LABEL_HEADS_FILE */.iw), (0,label_model_file/* encodeLabelModel */.e)(learned.labelModel));
}
function* catalogIssues(issues, { documents, sketches }) {
    for (const [row, issue] of issues.entries()) {
        const document = documents[row];
        const sketch = sketches[row];
        if (document !== undefined && sketch !== undefined)
            yield (0,to_catalog_issue/* toCatalogIssue */.o)(issue, { document, sketch });
    }
}
function report(manifest, { learned, options, context, durationMs }) {
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
            durationMs,
        });
        return;
    }
    const lines = [
        `${repository}: ${counts.issues} issues, ${counts.labels} labels, ${(bytes / 1e6).toFixed(1)} MB in ${options.out}`,
        ...Object.entries(thresholds).map(([family, { cutoff }]) => describeCutoff(family, cutoff, learned)),
        `Missing information: ${informationNote}`,
        `Took ${(durationMs / 1000).toFixed(1)} s.`,
    ];
    context.writeText(lines.join('\n'));
}
function describeCutoff(family, cutoff, { labelModel }) {
    const precision = labelModel.groups.find((group) => group.group === family)?.precisionAtCutoff;
    if (cutoff > 1 || precision === undefined) {
        return `${family}: nothing is applied; held-out issues never reached the target precision.`;
    }
    return `${family}: applied from ${cutoff.toFixed(2)} on; right ${(100 * precision).toFixed(0)} of 100 times on held-out issues.`;
}


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toCatalogIssue)
/* harmony export */ });
/* harmony import */ var _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);


/** What the index keeps of an issue. */
function toCatalogIssue(issue, { document, sketch }) {
    const { number, title, state, labels } = issue;
    const excerpt = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(document.body.replace(/\s+/g, ' ').trim(), _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EXCERPT_CHARS */ .J);
    return { number, title, state, labels, excerpt, sketch };
}


/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ labelGroup),
/* harmony export */   d2: () => (/* binding */ selectFamilies)
/* harmony export */ });
/* unused harmony export expandPatterns */
const TYPE_PREFIXES = /^(?:type|kind|category|issue-type|issuetype|t)\s*[/:]/i;
const TYPE_NAMES = /^(?:bugs?|defect|regression|crash|feature|feature[ -]?requests?|enhancements?|improvements?|question|support|docs?|documentation|performance|security|refactor(?:ing)?|cleanup|chore|task|proposal|discussion)$/i;
/** What people decide about an issue after reading it: how urgent, who, when, how it ended. No issue text can tell. */
const WORKFLOW_PREFIXES = /^(?:triage|prio|priority|p|status|state|stage|effort|size|estimate|team|squad|owner|assigned|milestone|release|backport|cherry-?pick|migrate|bot|needs?|resolution|lifecycle|severity|sev|impact|points|sprint|internal|lang|language|good|help|cla|pr|merge|automated|dependencies|hacktoberfest)\s*[/: _-]/i;
const WORKFLOW_NAMES = /^(?:stale|duplicates?|invalid|wontfix|won't ?fix|works[ -]for[ -]me|blocked|blocker|pinned|in[ -]progress|wip|on[ -]hold|help[ -]wanted|good[ -]first[ -]issues?|beginner[ -]friendly|first[ -]timers[ -]only|up[ -]for[ -]grabs|not[ -]implemented|fixed|resolved|confirmed|unconfirmed|accepted|rejected|approved|ready|backlog|icebox|triaged?|untriaged|critical|major|minor|p[0-4]|hacktoberfest|epic|tracking|meta|roadmap|no[ -]changelog|dependencies|awaiting.*|waiting.*|more[ -]info.*|.*needs?[ -].*|.*missing[ -]info.*|no[ -](?:response|repro).*|cannot[ -]reproduce|requires?[ -].*)$/i;
/** Labels inside the type family that say how an issue ended, not what it is. */
const TYPE_OUTCOMES = /[/:]\s*(?:duplicate|wont-?fix|works-as-intended|invalid|stale)$/i;
/** Which group a label belongs to, by its name alone; the rule is documented in docs/labels.md. */
function labelGroup(name) {
    if (WORKFLOW_PREFIXES.test(name) || WORKFLOW_NAMES.test(name) || TYPE_OUTCOMES.test(name))
        return 'workflow';
    return TYPE_PREFIXES.test(name) || TYPE_NAMES.test(name) ? 'type' : 'area';
}
/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels by `labelGroup`, workflow labels left out.
 */
function selectFamilies(known, request) {
    const hasLists = request.areas !== undefined || request.types !== undefined;
    const choose = (patterns, group) => {
        if (patterns !== undefined)
            return expandPatterns(patterns, known);
        return hasLists ? [] : known.filter((name) => labelGroup(name) === group);
    };
    const types = choose(request.types, 'type');
    const areas = choose(request.areas, 'area');
    const typeKeys = new Set(types.map((name) => name.toLowerCase()));
    return [
        { name: 'area', labels: areas.filter((name) => !typeKeys.has(name.toLowerCase())), maxLabels: request.maxAreas },
        { name: 'type', labels: types, maxLabels: request.maxTypes },
    ].filter((family) => family.labels.length > 0);
}
/** Known labels that match, in the order of the patterns; case does not matter, as on GitHub, and known spelling wins. */
function expandPatterns(patterns, known) {
    const found = new Map();
    for (const pattern of patterns) {
        const isMatch = patternTest(pattern);
        const matches = known.filter(isMatch);
        const names = matches.length === 0 && !pattern.includes('*') ? [pattern] : matches;
        for (const name of names)
            if (!found.has(name.toLowerCase()))
                found.set(name.toLowerCase(), name);
    }
    return [...found.values()];
}
/** Patterns know one wildcard, `*`: any characters, slashes too. */
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


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ learnFromIssues)
});

// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/clean-markdown.js
var clean_markdown = __webpack_require__(8928);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 3 modules
var to_document = __webpack_require__(5059);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/js/src/shared/seeded-random.js
/** SplitMix32 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"), normals by Box–Muller. */
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

// EXTERNAL MODULE: ./out/js/src/embedding/local/hash-features.js
var hash_features = __webpack_require__(9293);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./node_modules/ml-matrix/matrix.mjs
var ml_matrix_matrix = __webpack_require__(4002);
;// CONCATENATED MODULE: ./out/js/src/embedding/local/sparse-matrix.js
function toSparseMatrix(vectors, columnCount) {
    const offsets = new Uint32Array(columnCount + 1);
    for (const { indices } of vectors)
        for (const column of indices)
            offsets[column + 1] = offsets[column + 1] + 1;
    for (let column = 0; column < columnCount; column++) {
        offsets[column + 1] = offsets[column + 1] + offsets[column];
    }
    const next = offsets.slice();
    const rows = new Uint32Array(offsets[columnCount]);
    const values = new Float32Array(rows.length);
    for (const [row, vector] of vectors.entries()) {
        for (const [entry, column] of vector.indices.entries()) {
            const at = next[column];
            next[column] = at + 1;
            rows[at] = row;
            values[at] = vector.values[entry];
        }
    }
    return { rowCount: vectors.length, columnCount, offsets, rows, values };
}
/**
 * A Aᵀ B for a dense row-major B (rows × width), without forming A Aᵀ or Aᵀ B; the result is rows × width.
 * A column with a single entry only scales its row, so those are summed up first.
 */
function multiplyByGram(matrix, dense, width) {
    const product = new Float32Array(matrix.rowCount * width);
    const diagonal = new Float64Array(matrix.rowCount);
    const sums = new Float64Array(width);
    for (let column = 0; column < matrix.columnCount; column++) {
        const start = matrix.offsets[column];
        const end = matrix.offsets[column + 1];
        if (end - start === 1) {
            const row = matrix.rows[start];
            diagonal[row] = diagonal[row] + matrix.values[start] ** 2;
        }
        else if (end > start) {
            sumColumn(matrix, { column, dense, sums });
            for (let entry = start; entry < end; entry++) {
                const value = matrix.values[entry];
                const target = matrix.rows[entry] * width;
                for (let index = 0; index < width; index++) {
                    product[target + index] = product[target + index] + value * sums[index];
                }
            }
        }
    }
    for (const [row, scale] of diagonal.entries()) {
        for (let index = row * width; index < (row + 1) * width; index++) {
            product[index] = product[index] + scale * dense[index];
        }
    }
    return product;
}
/** Calls `visit` with each row of Aᵀ B (columns × width) for a dense row-major B (rows × width); `sums` is reused. */
function forEachTransposedRow(matrix, { dense, width, visit, }) {
    const sums = new Float64Array(width);
    for (let column = 0; column < matrix.columnCount; column++) {
        sumColumn(matrix, { column, dense, sums });
        visit(column, sums);
    }
}
/** One row of Aᵀ B: the rows of B that the column touches, weighted by its entries. */
function sumColumn(matrix, { column, dense, sums }) {
    const width = sums.length;
    const end = matrix.offsets[column + 1];
    sums.fill(0);
    for (let entry = matrix.offsets[column]; entry < end; entry++) {
        const value = matrix.values[entry];
        const source = matrix.rows[entry] * width;
        for (let index = 0; index < width; index++) {
            sums[index] = sums[index] + value * dense[source + index];
        }
    }
}

;// CONCATENATED MODULE: ./out/js/src/embedding/local/randomized-svd.js



/** Extra columns of the sketch beyond the rank (Halko et al. 2011, 4.2, advise 5 to 10). */
const OVERSAMPLING = 16;
/** Directions weaker than this share of the strongest are rounding noise in single precision. */
const MIN_RELATIVE_VALUE = 1e-4;
/**
 * Truncated singular value decomposition of a matrix with few rows and many columns, by subspace iteration from a random
 * start and one Rayleigh–Ritz step: Halko, Martinsson, Tropp 2011, "Finding structure with randomness", algorithm 4.4,
 * worked on the side of the rows so that dense algebra stays small. Deterministic for a seed.
 */
function randomizedSvd(matrix, options) {
    const width = Math.min(options.rank + OVERSAMPLING, matrix.rowCount, matrix.columnCount);
    if (width === 0)
        return { leftVectors: new Float32Array(0), singularValues: new Float64Array(0), rank: 0 };
    const random = createSeededRandom(options.seed);
    const start = Float32Array.from({ length: matrix.rowCount * width }, () => random.normal());
    let basis = { values: start, width };
    for (let iteration = 0; iteration < options.powerIterations; iteration++) {
        basis = orthonormalize(multiplyByGram(matrix, basis.values, basis.width), basis.width);
    }
    const image = multiplyByGram(matrix, basis.values, basis.width);
    const { vectors, values } = symmetricEigen(product(basis.values, image, basis.width));
    const singularValues = values.map((value) => Math.sqrt(Math.max(0, value)));
    const floor = (singularValues[0] ?? 0) * MIN_RELATIVE_VALUE;
    const rank = Math.min(options.rank, singularValues.filter((value) => value > floor).length);
    return {
        leftVectors: rotate(basis.values, { width: basis.width, rotation: vectors.slice(0, rank) }),
        singularValues: Float64Array.from(singularValues.slice(0, rank)),
        rank,
    };
}
/** An orthonormal basis of the columns, by eigendecomposition of their Gram matrix, twice for single precision. */
function orthonormalize(columns, width) {
    const once = whiten(columns, width);
    return whiten(once.values, once.width);
}
function whiten(columns, width) {
    const { vectors, values } = symmetricEigen(product(columns, columns, width));
    const floor = (values[0] ?? 0) * MIN_RELATIVE_VALUE ** 2;
    const rotation = vectors
        .map((vector, index) => ({ vector, value: values[index] }))
        .filter(({ value }) => value > floor)
        .map(({ vector, value }) => vector.map((entry) => entry / Math.sqrt(value)));
    return { values: rotate(columns, { width, rotation }), width: rotation.length };
}
/** Eigenpairs of a symmetric matrix, largest value first. */
function symmetricEigen(matrix) {
    const eigen = new ml_matrix_matrix/* EigenvalueDecomposition */.hj(matrix, { assumeSymmetric: true });
    const values = eigen.realEigenvalues;
    const order = values.map((_, index) => index).sort((a, b) => values[b] - values[a]);
    return {
        vectors: order.map((index) => eigen.eigenvectorMatrix.getColumn(index)),
        values: order.map((index) => values[index]),
    };
}
/** LᵀR of two row-major matrices of `width` columns whose product is symmetric, summed in double precision. */
function product(left, right, width) {
    const sums = new Float64Array(width * width);
    for (let start = 0; start < left.length; start += width) {
        for (let i = 0; i < width; i++) {
            const value = left[start + i];
            for (let j = i; j < width; j++) {
                sums[i * width + j] = sums[i * width + j] + value * right[start + j];
            }
        }
    }
    const result = new ml_matrix_matrix/* Matrix */.uq(width, width);
    for (let i = 0; i < width; i++) {
        for (let j = i; j < width; j++) {
            const sum = sums[i * width + j];
            result.set(i, j, sum);
            result.set(j, i, sum);
        }
    }
    return result;
}
/** Row-major C · R, where `rotation` holds the columns of R. */
function rotate(columns, { width, rotation }) {
    const rank = rotation.length;
    const rows = columns.length / width;
    const rotated = new Float32Array(rows * rank);
    const byRow = new Float64Array(width * rank);
    for (const [column, entries] of rotation.entries()) {
        for (let row = 0; row < width; row++)
            byRow[row * rank + column] = entries[row];
    }
    const sums = new Float64Array(rank);
    for (let row = 0; row < rows; row++) {
        sums.fill(0);
        for (let inner = 0; inner < width; inner++) {
            const value = columns[row * width + inner];
            if (value === 0)
                continue;
            for (let column = 0; column < rank; column++) {
                sums[column] = sums[column] + value * byRow[inner * rank + column];
            }
        }
        rotated.set(sums, row * rank);
    }
    return rotated;
}

;// CONCATENATED MODULE: ./out/js/src/embedding/local/fit-local-embedder.js






const LOCAL_DIMENSIONS = 256;
const FIT_STEPS = 3;
/** More documents than this teach the projection nothing new but take longer. */
const MAX_SAMPLE = 4_000;
/** Rare features decide what two issues share: idf to this power did better than plain idf on duplicates and labels. */
const IDF_EXPONENT = 1.5;
/** A feature that only one document has relates nothing to anything, unless there are hardly any documents. */
const MIN_DOCUMENTS_IN_LARGE_SAMPLE = 2;
const LARGE_SAMPLE = 50;
const POWER_ITERATIONS = 2;
/** Dimension i is scaled by s_i^−½: between plain projection (0) and whitening (1). */
const SCALE_EXPONENT = -0.5;
const MAX_INT8 = 127;
/**
 * Learns the projection of the local embedder from a corpus: document frequencies, then a truncated SVD of the TF–IDF
 * matrix (latent semantic analysis, Deerwester et al. 1990), stored as int8 with a scale for each dimension.
 * Works from one document on; with none, every document gets the same vector.
 */
function fitLocalEmbedder(documents, options = {}) {
    const { seed = 1, onProgress = () => { } } = options;
    const sample = sampleDocuments(documents, seed);
    const frequencies = { ...countDocuments(sample) };
    onProgress(1);
    const matrix = toSparseMatrix(sample.map((document) => (0,local_embedder/* weightFeatures */.E_)(document, frequencies)), frequencies.idf.length);
    const svd = randomizedSvd(matrix, { rank: LOCAL_DIMENSIONS, seed, powerIterations: POWER_ITERATIONS });
    onProgress(2);
    // V S^−½ = Aᵀ U S^−3⁄2
    const scaledLeft = svd.leftVectors.map((value, index) => value * svd.singularValues[index % svd.rank] ** (SCALE_EXPONENT - 1));
    const projection = quantizeProjection(matrix, scaledLeft, svd.rank);
    onProgress(FIT_STEPS);
    return withFingerprint({ ...frequencies, ...projection });
}
function sampleDocuments(documents, seed) {
    if (documents.length <= MAX_SAMPLE)
        return documents;
    const order = shuffledIndices(documents.length, createSeededRandom(seed)).subarray(0, MAX_SAMPLE).sort();
    return Array.from(order, (index) => documents[index]);
}
function countDocuments(documents) {
    const documentsWith = new Uint32Array(hash_features/* FIELDS */.cJ.length * hash_features/* BUCKETS_PER_FIELD */.jc);
    for (const document of documents) {
        for (const [number, field] of hash_features/* FIELDS */.cJ.entries()) {
            for (const bucket of (0,hash_features/* countFeatures */.Py)(document, field).indices) {
                const index = number * hash_features/* BUCKETS_PER_FIELD */.jc + bucket;
                documentsWith[index] = documentsWith[index] + 1;
            }
        }
    }
    const minDocuments = documents.length >= LARGE_SAMPLE ? MIN_DOCUMENTS_IN_LARGE_SAMPLE : 1;
    const rowOfBucket = new Int32Array(documentsWith.length).fill(-1);
    const idf = [];
    for (const [bucket, count] of documentsWith.entries()) {
        if (count < minDocuments)
            continue;
        rowOfBucket[bucket] = idf.length;
        idf.push((Math.log((1 + documents.length) / (1 + count)) + 1) ** IDF_EXPONENT);
    }
    return { rowOfBucket, idf: Float32Array.from(idf) };
}
/**
 * Aᵀ · `scaledLeft`, each dimension in 255 steps of its own size, worked out twice so that it never stands in memory as
 * floats. A rank below 256 leaves the remaining dimensions zero.
 */
function quantizeProjection(matrix, scaledLeft, rank) {
    const largest = new Float32Array(LOCAL_DIMENSIONS);
    const rows = { dense: scaledLeft, width: rank };
    forEachTransposedRow(matrix, {
        ...rows,
        visit(_, sums) {
            for (let index = 0; index < rank; index++) {
                largest[index] = Math.max(largest[index], Math.abs(sums[index]));
            }
        },
    });
    const scale = largest.map((value) => value / MAX_INT8);
    const projection = new Int8Array(matrix.columnCount * LOCAL_DIMENSIONS);
    forEachTransposedRow(matrix, {
        ...rows,
        visit(column, sums) {
            const start = column * LOCAL_DIMENSIONS;
            for (let index = 0; index < rank; index++) {
                const step = scale[index];
                projection[start + index] = step === 0 ? 0 : Math.round(sums[index] / step);
            }
        },
    });
    return { dimensions: LOCAL_DIMENSIONS, projection, scale };
}
function withFingerprint(model) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [model.rowOfBucket, model.idf, model.projection, model.scale]) {
        hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    }
    return { fingerprint: hash.digest('hex').slice(0, 12), ...model };
}

// EXTERNAL MODULE: ./out/js/src/neighbors/term-sketch.js
var term_sketch = __webpack_require__(9966);
// EXTERNAL MODULE: ./out/js/src/neighbors/exact-index.js
var exact_index = __webpack_require__(2021);
// EXTERNAL MODULE: ./out/js/src/neighbors/rank-neighbors.js
var rank_neighbors = __webpack_require__(159);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
;// CONCATENATED MODULE: ./out/js/src/labels/held-out-fold.js




const FOLDS = 5;
/** Up to this size every issue is held out once; beyond, the newest part is held out once. */
const MAX_CROSS_VALIDATED = 1_500;
const HELD_OUT_SHARE = 0.25;
const MAX_HELD_OUT = 2_000;
/**
 * Splits `count` issues, oldest first. A small corpus is cross-validated at random, since every issue is needed; of a
 * large one the newest are held out, as a triager meets only issues that are newer than its index.
 */
function splitFolds(count, seed) {
    if (count < 2)
        return [];
    if (count > MAX_CROSS_VALIDATED) {
        const size = Math.min(MAX_HELD_OUT, Math.floor(count * HELD_OUT_SHARE));
        return [
            toSplit(Int32Array.from({ length: size }, (_, index) => count - size + index), count),
        ];
    }
    const order = shuffledIndices(count, createSeededRandom(seed));
    const folds = Math.min(FOLDS, count);
    return Array.from({ length: folds }, (_, fold) => toSplit(order.filter((_, at) => at % folds === fold).sort(), count));
}
function toSplit(heldOut, count) {
    const isTraining = new Uint8Array(count).fill(1);
    for (const row of heldOut)
        isTraining[row] = 0;
    return { heldOut, isTraining };
}
/** Lets the training issues vote on each held-out one, by exact search. */
function buildFold(split, { vectors, dimensions, sketches }, labels) {
    const training = [...split.isTraining.keys()].filter((row) => split.isTraining[row] === 1);
    const index = (0,exact_index/* createExactIndex */.Y)({
        vectors: selectRows(vectors, { dimensions, rows: training }),
        dimensions,
        numbers: training,
    });
    const votes = Array.from(split.heldOut, (row) => {
        const hits = index.search(vectors.subarray(row * dimensions, (row + 1) * dimensions), rank_neighbors/* CANDIDATES */.Rb);
        const ranked = (0,rank_neighbors/* rankNeighbors */.Yq)(hits, { sketch: sketches[row], sketchOf: (other) => sketches[other] });
        return (0,neighbor_votes/* countVotes */.B)(ranked.map((neighbor) => ({ ...neighbor, labels: labels[neighbor.number] ?? [] })));
    });
    return { ...split, vectors, votes };
}
function selectRows(vectors, { dimensions, rows }) {
    const selected = new Float32Array(rows.length * dimensions);
    for (const [at, row] of rows.entries()) {
        selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
    }
    return selected;
}

// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
;// CONCATENATED MODULE: ./out/js/src/labels/choose-cutoff.js
/** No probability reaches it: nothing is applied. JSON has no infinity. */
const NEVER = 2;
/** Fewer predictions than this prove nothing. */
const MIN_PREDICTIONS = 10;
/** The lowest cut-off at which held-out predictions reach the target precision; NEVER where none does. */
function chooseCutoff(predictions, targetPrecision) {
    const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
    let best = { cutoff: NEVER, count: 0 };
    let correct = 0;
    let total = 0;
    for (const [index, { probability, isCorrect, weight }] of sorted.entries()) {
        total += weight;
        if (isCorrect)
            correct += weight;
        if (sorted[index + 1]?.probability === probability)
            continue;
        const precision = correct / total;
        if (index + 1 >= MIN_PREDICTIONS && precision >= targetPrecision) {
            best = { cutoff: probability, precision, count: index + 1 };
        }
    }
    return best;
}

// EXTERNAL MODULE: ./out/js/src/labels/logistic-regression.js
var logistic_regression = __webpack_require__(1055);
;// CONCATENATED MODULE: ./out/js/src/labels/fit-head.js


/** C of liblinear; loose, since the vectors are of unit length. */
const INVERSE_REGULARIZATION = 10;
/** Positives weigh (n ⁄ 2p)^½: between none (0) and full balance (1), which would cry wolf for rare labels. */
const BALANCE_EXPONENT = 0.5;
/** Beyond these, issues with and without the label are represented by a sample. */
const MAX_POSITIVES = 2_000;
const MAX_NEGATIVES = 4_000;
/** The one-vs-rest logistic head of one label: `width` weights and the intercept. */
function fitHead(problem) {
    const { vectors, width, targets, isTraining } = problem;
    const random = createSeededRandom(problem.seed);
    const positives = [];
    const negatives = [];
    for (const [row, target] of targets.entries()) {
        if (isTraining === undefined || isTraining[row] === 1)
            (target === 1 ? positives : negatives).push(row);
    }
    const keptPositives = sample(positives, { limit: MAX_POSITIVES, random });
    const keptNegatives = sample(negatives, { limit: MAX_NEGATIVES, random });
    const balance = ((positives.length + negatives.length) / (2 * Math.max(1, positives.length))) ** BALANCE_EXPONENT;
    const rowWeights = new Float32Array(targets.length);
    for (const row of keptPositives)
        rowWeights[row] = (balance * positives.length) / keptPositives.length;
    for (const row of keptNegatives)
        rowWeights[row] = negatives.length / keptNegatives.length;
    return (0,logistic_regression/* fitLogistic */.Sz)({ rows: vectors, width, targets, rowWeights, selection: Int32Array.from([...keptPositives, ...keptNegatives]) }, { inverseRegularization: INVERSE_REGULARIZATION });
}
/** At most `limit` of the rows, each with the same chance, in their order. */
function sample(rows, { limit, random }) {
    if (rows.length <= limit)
        return rows;
    return rows.filter(() => random.uniform() < limit / rows.length);
}

// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
;// CONCATENATED MODULE: ./out/js/src/labels/train-information.js





/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;
const CROSS_FIT_PARTS = 5;
/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
function trainInformation(set, options) {
    const { documents, labels, vectors, folds } = set;
    const targets = Uint8Array.from(labels, (carried) => (carried.some(options.isNeedsInfoLabel) ? 1 : 0));
    const positives = targets.reduce((sum, target) => sum + target, 0);
    const count = documents.length;
    if (positives < MIN_EXAMPLES || count - positives < MIN_EXAMPLES || folds.length === 0) {
        return { note: `Only ${positives} of ${count} issues are labelled as lacking information.` };
    }
    const width = options.dimensions;
    const head = fitHead({ vectors, width, targets, seed: 0 });
    const heldOut = folds.flatMap((fold, number) => {
        const foldHead = fitHead({ vectors: fold.vectors, width, targets, seed: 0, isTraining: fold.isTraining });
        return Array.from(fold.heldOut, (row, at) => ({
            features: (0,information_features/* informationFeatures */.K)(documents[row], (0,logistic_regression/* logit */.i2)(foldHead, fold.vectors, row * width)),
            target: targets[row],
            part: folds.length > 1 ? number : Math.floor((at * CROSS_FIT_PARTS) / fold.heldOut.length),
        }));
    });
    const heldTargets = Uint8Array.from(heldOut, (issue) => issue.target);
    const stackerRows = toRows(heldOut.map((issue) => issue.features), heldTargets);
    const predictions = crossFit(stackerRows, heldOut.map((issue) => issue.part));
    const auc = areaUnderCurve(predictions, heldTargets);
    if (!(auc.low > 0.5)) {
        const interval = `${auc.low.toFixed(2)} to ${auc.high.toFixed(2)}`;
        return {
            note: `The text does not tell which issues lack information (AUC ${auc.value.toFixed(2)}, 95 % interval ${interval}).`,
        };
    }
    const { cutoff } = chooseCutoff(predictions.map((probability, index) => ({ probability, isCorrect: heldTargets[index] === 1, weight: 1 })), options.targetPrecision);
    return {
        information: { head: Float32Array.from(head), stacker: (0,labels_stacker/* fitStacker */.p)(stackerRows), cutoff, auc },
        note: `Learned from ${positives} issues that lacked information (AUC ${auc.value.toFixed(2)}).`,
    };
}
function toRows(rows, targets) {
    const width = information_features/* INFORMATION_FEATURES */.b.length;
    const flat = new Float32Array(rows.length * width);
    for (const [index, row] of rows.entries())
        flat.set(row, index * width);
    return { rows: flat, width, targets, rowWeights: new Float32Array(rows.length).fill(1) };
}
function crossFit(rows, folds) {
    const predictions = new Array(folds.length).fill(0);
    for (const fold of new Set(folds)) {
        const stacker = (0,labels_stacker/* fitStacker */.p)({ ...rows, rowWeights: Float32Array.from(folds, (other) => (other === fold ? 0 : 1)) });
        for (const [index, other] of folds.entries()) {
            if (other === fold)
                predictions[index] = (0,labels_stacker/* applyStacker */.K)(stacker, rows.rows, index * rows.width);
        }
    }
    return predictions;
}
const NORMAL_95 = 1.96;
/** AUC by ranks, with the interval of Hanley and McNeil 1982. */
function areaUnderCurve(scores, targets) {
    const order = scores.map((_, index) => index).sort((a, b) => scores[a] - scores[b]);
    let rankSum = 0;
    let positives = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && scores[order[end]] === scores[order[start]])
            end++;
        const rank = (start + end + 1) / 2;
        for (let at = start; at < end; at++) {
            if (targets[order[at]] !== 1)
                continue;
            rankSum += rank;
            positives++;
        }
        start = end;
    }
    const negatives = order.length - positives;
    const value = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
    const first = value / (2 - value) - value ** 2;
    const second = (2 * value ** 2) / (1 + value) - value ** 2;
    const variance = (value * (1 - value) + (positives - 1) * first + (negatives - 1) * second) / (positives * negatives);
    const margin = NORMAL_95 * Math.sqrt(variance);
    return { value, low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}

;// CONCATENATED MODULE: ./out/js/src/labels/train-label-model.js









/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 300_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;
const GROUPS = ['area', 'type', 'workflow'];
/**
 * Learns label scores: a logistic head for each label on the embedding, then, per group, a logistic combination of head,
 * neighbors' votes, name evidence and frequency, fitted on predictions for held-out issues (stacked generalization,
 * Wolpert 1992), and the cut-off that reaches the target precision on them.
 */
function trainLabelModel(set, options) {
    const names = [...new Set(set.labels.flat())].filter((name) => !options.isNeedsInfoLabel(name)).sort();
    const texts = set.documents.map(name_evidence/* textTerms */.rr);
    const stems = (0,name_evidence/* countStems */.g0)(texts, names.map((name) => (0,name_evidence/* labelTerms */.kB)(name)));
    const total = names.length * (set.folds.length + 1);
    let done = 0;
    const onHead = () => options.onProgress?.(++done, total);
    const groups = GROUPS.flatMap((group) => {
        const labels = names.filter((name) => (0,label_families/* labelGroup */.WI)(name) === group);
        return labels.length === 0 ? [] : [trainGroup({ group, labels, set, texts, stems, options, onHead })];
    });
    const { information, note } = trainInformation(set, options);
    return {
        embedderId: options.embedderId,
        dimensions: options.dimensions,
        issues: set.documents.length,
        groups,
        families: options.families,
        stems,
        ...(information === undefined ? {} : { information }),
        informationNote: note,
    };
}
function trainGroup(task) {
    const { group, labels, set, options } = task;
    const width = options.dimensions;
    const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
    const heads = new Float32Array(labels.length * (width + 1));
    for (const [label, target] of targets.entries()) {
        heads.set(fitHead({ vectors: set.vectors, width, targets: target, seed: label }), label * (width + 1));
        task.onHead();
    }
    const terms = labels.map((name) => (0,name_evidence/* labelTerms */.kB)(name));
    const pairs = joinPairs(set.folds.map((fold, number) => collectPairs({ task, terms, targets, fold, number })));
    const { cutoff, precision } = chooseCutoff(train_label_model_crossFit(pairs), options.targetPrecision);
    return {
        group,
        labels: labels.map((name, label) => ({ name, support: count(targets[label]) })),
        heads,
        stacker: (0,labels_stacker/* fitStacker */.p)(pairs),
        cutoff,
        ...(precision === undefined ? {} : { precisionAtCutoff: precision }),
    };
}
const train_label_model_CROSS_FIT_PARTS = 5;
/** Features of the pairs of one fold's held-out issues; unlikely pairs are thinned out where there are very many. */
function collectPairs({ task, terms, targets, fold, number }) {
    const { set, labels } = task;
    const width = pair_features/* PAIR_FEATURES */.$.length;
    const random = createSeededRandom(labels.length + number);
    const supports = targets.map((target) => count(target, fold.isTraining));
    const logits = targets.map((target, label) => heldOutLogits({ task, target, fold, support: supports[label] }));
    const trainingCount = Math.max(1, count(fold.isTraining));
    const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, set.folds.length * fold.heldOut.length * labels.length));
    const rows = [];
    const kept = [];
    for (const [at, row] of fold.heldOut.entries()) {
        const evidence = labels.map((name, label) => ({
            headLogit: logits[label]?.[at],
            vote: fold.votes[at]?.get(name) ?? 0,
            name: (0,name_evidence/* matchName */.hu)(terms[label], task.texts[row], task.stems),
            share: supports[label] / trainingCount,
        }));
        const features = (0,pair_features/* pairFeatures */.a)(evidence);
        const part = set.folds.length > 1 ? number : Math.floor((at * train_label_model_CROSS_FIT_PARTS) / fold.heldOut.length);
        for (const label of labels.keys()) {
            const target = targets[label][row];
            const pair = features.subarray(label * width, (label + 1) * width);
            const isKept = target === 1 || isLikely(pair);
            if (!isKept && keepShare < 1 && random.uniform() >= keepShare)
                continue;
            rows.push(pair);
            kept.push({ target, weight: isKept ? 1 : 1 / keepShare, part });
        }
    }
    return {
        rows: concatenate(rows),
        width,
        targets: Uint8Array.from(kept, (pair) => pair.target),
        rowWeights: Float32Array.from(kept, (pair) => pair.weight),
        parts: Uint8Array.from(kept, (pair) => pair.part),
    };
}
/** Scores of the held-out issues by a head that never saw them; undefined where no training issue carries the label. */
function heldOutLogits(work) {
    const { task, target, fold, support } = work;
    const width = task.options.dimensions;
    task.onHead();
    if (support === 0)
        return undefined;
    const head = fitHead({ vectors: fold.vectors, width, targets: target, seed: 0, isTraining: fold.isTraining });
    return Float32Array.from(fold.heldOut, (row) => (0,logistic_regression/* logit */.i2)(head, fold.vectors, row * width));
}
function isLikely(pair) {
    const rank = Math.expm1(pair[pair_features/* PAIR_FEATURES */.$.indexOf('headRank')]);
    return rank < ALWAYS_KEPT_RANK || pair[pair_features/* PAIR_FEATURES */.$.indexOf('title')] > 0;
}
/** Predictions for each part by a stacker that was fitted on the other parts. */
function train_label_model_crossFit(pairs) {
    const predictions = [];
    for (const part of new Set(pairs.parts)) {
        const rowWeights = pairs.rowWeights.map((weight, pair) => (pairs.parts[pair] === part ? 0 : weight));
        const stacker = (0,labels_stacker/* fitStacker */.p)({ ...pairs, rowWeights });
        for (const [pair, other] of pairs.parts.entries()) {
            if (other !== part)
                continue;
            predictions.push({
                probability: (0,labels_stacker/* applyStacker */.K)(stacker, pairs.rows, pair * pairs.width),
                isCorrect: pairs.targets[pair] === 1,
                weight: pairs.rowWeights[pair],
            });
        }
    }
    return predictions;
}
function joinPairs(parts) {
    return {
        rows: concatenate(parts.map((part) => part.rows)),
        width: pair_features/* PAIR_FEATURES */.$.length,
        targets: Uint8Array.from(parts.flatMap((part) => [...part.targets])),
        rowWeights: Float32Array.from(parts.flatMap((part) => [...part.rowWeights])),
        parts: Uint8Array.from(parts.flatMap((part) => [...part.parts])),
    };
}
function concatenate(arrays) {
    const joined = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
    let at = 0;
    for (const array of arrays) {
        joined.set(array, at);
        at += array.length;
    }
    return joined;
}
function count(targets, isTraining) {
    let sum = 0;
    for (const [row, target] of targets.entries())
        if (isTraining === undefined || isTraining[row] === 1)
            sum += target;
    return sum;
}

;// CONCATENATED MODULE: ./out/js/src/labels/learn-from-issues.js









const SEED = 1;
/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;
/** Learns boilerplate, local embedder and label model. Deterministic: the same issues give the same numbers. */
async function learnFromIssues(issues, options) {
    const { log } = options;
    const boilerplate = (0,document_boilerplate/* learnBoilerplate */.oT)(issues.map((issue) => (0,clean_markdown/* cleanMarkdown */.n)(issue.body)));
    const documents = issues.map((issue) => (0,to_document/* toDocument */.J)(issue, boilerplate));
    const labels = issues.map((issue) => issue.labels);
    const hasLabels = labels.some((names) => names.length > 0);
    const splits = hasLabels ? splitFolds(issues.length, SEED) : [];
    const fitting = log.progress('Learning the embedder', splits.length + 1);
    const localModel = fitLocalEmbedder(documents, { seed: SEED });
    fitting.update(1);
    const folds = [];
    for (const split of splits) {
        await nextTurn();
        folds.push(await learnFold(split, documents, labels));
        fitting.update(folds.length + 1);
    }
    fitting.stop();
    const representation = await represent(documents, {
        model: localModel,
        progress: log.progress('Embedding', documents.length),
    });
    const known = [...new Set(labels.flat())].filter((name) => !options.isNeedsInfoLabel(name)).sort();
    const training = log.progress('Learning the labels', known.length * (folds.length + 1));
    const labelModel = trainLabelModel({ documents, labels, vectors: representation.vectors, folds }, {
        embedderId: `local-${localModel.fingerprint}`,
        dimensions: LOCAL_DIMENSIONS,
        families: (0,label_families/* selectFamilies */.d2)(known, options.families),
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: options.isNeedsInfoLabel,
        onProgress: (done) => training.update(done),
    });
    training.stop();
    return { boilerplate, documents, localModel, labelModel, ...representation };
}
/**
 * The issues as an embedder sees them that was fitted without the held-out ones. With the embedder of the index, held-out
 * issues would look more familiar than any new issue ever will, and every probability would come out too high.
 */
async function learnFold(split, documents, labels) {
    const training = documents.filter((_, row) => split.isTraining[row] === 1);
    const model = fitLocalEmbedder(training, { seed: SEED });
    return buildFold(split, await represent(documents, { model }), labels);
}
async function represent(documents, { model, progress }) {
    const vectors = new Float32Array(documents.length * model.dimensions);
    const sketches = [];
    for (const [row, document] of documents.entries()) {
        vectors.set((0,local_embedder/* embed */.E6)(document, model), row * model.dimensions);
        sketches.push((0,term_sketch/* encodeSketch */.l)((0,local_embedder/* weightWords */.A)(document, model)));
        if (row % BATCH === 0) {
            progress?.update(row);
            await nextTurn();
        }
    }
    progress?.stop();
    return { vectors, dimensions: model.dimensions, sketches };
}
/** Lets the progress bar draw and the user interrupt. */
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ fitLogistic),
/* harmony export */   i2: () => (/* binding */ logit),
/* harmony export */   ry: () => (/* binding */ sigmoid)
/* harmony export */ });
const MEMORY = 8;
const DEFAULT_ITERATIONS = 60;
/** Relative to the gradient at the start, which scales with the number of rows. */
const GRADIENT_TOLERANCE = 1e-3;
const ARMIJO = 1e-4;
const MAX_HALVINGS = 20;
/**
 * Logistic regression by limited-memory BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms 7.4
 * and 3.1). Returns `width` weights, then the intercept. With rows of one kind only, the intercept alone says so.
 */
function fitLogistic(problem, options) {
    const size = problem.width + 1;
    let point = options.start === undefined ? new Float64Array(size) : options.start.slice();
    let gradient = new Float64Array(size);
    let loss = evaluate(problem, { point, gradient, penalty: options.inverseRegularization });
    const tolerance = GRADIENT_TOLERANCE * Math.max(1e-9, length(startGradient(problem, options)));
    const steps = [];
    for (let iteration = 0; iteration < (options.maxIterations ?? DEFAULT_ITERATIONS); iteration++) {
        if (length(gradient) <= tolerance)
            break;
        const direction = descend(gradient, steps);
        const slope = dot(direction, gradient);
        let scale = steps.length === 0 ? Math.min(1, 1 / length(gradient)) : 1;
        let next = point;
        let nextGradient = gradient;
        let nextLoss = Number.POSITIVE_INFINITY;
        for (let halving = 0; halving < MAX_HALVINGS; halving++) {
            next = point.map((value, index) => value + scale * direction[index]);
            nextGradient = new Float64Array(size);
            nextLoss = evaluate(problem, { point: next, gradient: nextGradient, penalty: options.inverseRegularization });
            if (nextLoss <= loss + ARMIJO * scale * slope)
                break;
            scale /= 2;
        }
        if (nextLoss >= loss)
            break;
        const move = next.map((value, index) => value - point[index]);
        const change = nextGradient.map((value, index) => value - gradient[index]);
        const curvature = dot(move, change);
        if (curvature > 0)
            steps.push({ move, change, curvature });
        if (steps.length > MEMORY)
            steps.shift();
        [point, gradient, loss] = [next, nextGradient, nextLoss];
    }
    return point;
}
/** w · x + intercept for one row of `rows` that starts at `start`. */
function logit(coefficients, rows, start = 0) {
    const width = coefficients.length - 1;
    let sum = coefficients[width];
    for (let index = 0; index < width; index++)
        sum += coefficients[index] * rows[start + index];
    return sum;
}
function sigmoid(value) {
    return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}
function evaluate(problem, { point, gradient, penalty }) {
    const { rows, width, targets, rowWeights, selection } = problem;
    let loss = 0;
    const count = selection?.length ?? targets.length;
    gradient.fill(0);
    for (let index = 0; index < count; index++) {
        const row = selection === undefined ? index : selection[index];
        const start = row * width;
        const weight = penalty * (rowWeights === undefined ? 1 : rowWeights[row]);
        const score = logit(point, rows, start);
        const target = targets[row];
        // log(1 + e^s) − t·s without overflow
        loss += weight * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score);
        const error = weight * (sigmoid(score) - target);
        for (let column = 0; column < width; column++) {
            gradient[column] = gradient[column] + error * rows[start + column];
        }
        gradient[width] = gradient[width] + error;
    }
    for (let column = 0; column < width; column++) {
        const value = point[column];
        loss += 0.5 * value * value;
        gradient[column] = gradient[column] + value;
    }
    return loss;
}
function startGradient(problem, options) {
    const gradient = new Float64Array(problem.width + 1);
    evaluate(problem, {
        point: new Float64Array(problem.width + 1),
        gradient,
        penalty: options.inverseRegularization,
    });
    return gradient;
}
/** The two-loop recursion: −H · gradient with H from the last steps. */
function descend(gradient, steps) {
    const direction = gradient.map((value) => -value);
    const factors = [];
    for (const { move, change, curvature } of steps.toReversed()) {
        const factor = dot(move, direction) / curvature;
        factors.push(factor);
        addScaled(direction, change, -factor);
    }
    const last = steps.at(-1);
    if (last !== undefined) {
        const scale = last.curvature / dot(last.change, last.change);
        for (let index = 0; index < direction.length; index++)
            direction[index] = direction[index] * scale;
    }
    for (const { move, change, curvature } of steps) {
        const correction = factors.pop() - dot(change, direction) / curvature;
        addScaled(direction, move, correction);
    }
    return direction;
}
function addScaled(target, source, scale) {
    for (let index = 0; index < target.length; index++) {
        target[index] = target[index] + scale * source[index];
    }
}
function dot(left, right) {
    let sum = 0;
    for (let index = 0; index < left.length; index++)
        sum += left[index] * right[index];
    return sum;
}
function length(vector) {
    return Math.sqrt(dot(vector, vector));
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ matchedTerms),
/* harmony export */   g0: () => (/* binding */ countStems),
/* harmony export */   hu: () => (/* binding */ matchName),
/* harmony export */   kB: () => (/* binding */ labelTerms),
/* harmony export */   rr: () => (/* binding */ textTerms)
/* harmony export */ });
const BODY_CHARS = 2_500;
/** A shorter name joined without spaces would be found inside other words: `ui` in `build`. */
const MIN_JOINED_CHARS = 5;
const MIN_STEM_CHARS = 3;
const SUFFIXES = ['ings', 'ing', 'ions', 'ion', 'ies', 'es', 's', 'e'];
/** A description is prose; a match in it says less than one in the name. */
const DESCRIPTION_SHARE = 0.5;
const COMMON_WORDS = new Set('a an and are as at be by for from in into is issue issues of on or related relating that the this to with'.split(' '));
function labelTerms(name, description = '') {
    const parts = name
        .split(/[/:]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const leafPart = parts.at(-1) ?? '';
    const leaf = distinct(stems(leafPart));
    return {
        leaf,
        joined: stems(leafPart).join(''),
        parents: distinct(parts.slice(1, -1).flatMap(stems)),
        description: distinct(stems(description)).filter((stem) => !COMMON_WORDS.has(stem)),
    };
}
function textTerms(document) {
    const title = stems(document.title);
    const body = stems(document.body.slice(0, BODY_CHARS));
    const counts = new Map();
    for (const stem of body)
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { title: new Set(title), body: counts, joinedTitle: title.join(''), joinedBody: body.join('') };
}
function countStems(texts, labels) {
    const wanted = new Set(labels.flatMap((label) => [...label.leaf, ...label.description]));
    const byStem = new Map();
    for (const text of texts) {
        for (const stem of wanted) {
            if (text.title.has(stem) || text.body.has(stem))
                byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
        }
    }
    return { documents: texts.length, byStem };
}
function matchName(label, text, frequencies) {
    const rarity = (stem) => stemRarity(stem, frequencies);
    const isInTitle = (stem) => text.title.has(stem);
    const isInBody = (stem) => text.body.has(stem);
    const joined = label.joined.length >= MIN_JOINED_CHARS ? label.joined : undefined;
    const total = label.leaf.reduce((sum, stem) => sum + rarity(stem), 0);
    const described = DESCRIPTION_SHARE * share(label.description, isInTitle, rarity);
    return {
        title: joined !== undefined && text.joinedTitle.includes(joined)
            ? 1
            : Math.max(share(label.leaf, isInTitle, rarity), described),
        body: joined !== undefined && text.joinedBody.includes(joined) ? 1 : share(label.leaf, isInBody, rarity),
        bodyCount: label.leaf.length === 0 ? 0 : Math.min(...label.leaf.map((stem) => text.body.get(stem) ?? 0)),
        parentsInTitle: share(label.parents, isInTitle, () => 1),
        parentsInBody: share(label.parents, isInBody, () => 1),
        specificity: label.leaf.length === 0 ? 0 : Math.min(2, total / label.leaf.length / 4),
    };
}
/** The stems of the label's own name and description that stand in the text, for showing. */
function matchedTerms(label, text) {
    return distinct([...label.leaf, ...label.description]).filter((stem) => text.title.has(stem) || text.body.has(stem));
}
function share(stems, isPresent, weight) {
    let total = 0;
    let present = 0;
    for (const stem of stems) {
        total += weight(stem);
        if (isPresent(stem))
            present += weight(stem);
    }
    return total === 0 ? 0 : present / total;
}
function stemRarity(stem, { documents, byStem }) {
    return Math.log((documents + 1) / ((byStem.get(stem) ?? 0) + 1)) + 0.3;
}
/** Words in lower case without their commonest English endings; camelCase is taken apart. */
function stems(text) {
    const words = text
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    return (words ?? []).map(stem);
}
function stem(word) {
    const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_CHARS);
    return suffix === undefined ? word : word.slice(0, -suffix.length);
}
function distinct(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ needsInfoTest)
/* harmony export */ });
const SAYS_SO = /(?:needs?|more|missing|no(?: new)?|awaiting|waiting(?: for| on)?|requires?|insufficient|incomplete)[ _/:.-]*(?:more |new |additional )?(?:info(?:rmation)?|details?|repro(?:duction)?|feedback|response|author)|needs[ _/:.-]*more[ _/:.-]*info/i;
/** Which labels mean that an issue lacks information: the given ones, else those whose names say so. */
function needsInfoTest(given) {
    if (given === undefined || given.length === 0)
        return (name) => SAYS_SO.test(name);
    const keys = new Set(given.map((name) => name.toLowerCase()));
    return (name) => keys.has(name.toLowerCase());
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countVotes),
/* harmony export */   Q: () => (/* binding */ VOTERS)
/* harmony export */ });
/** Only so many of the most similar vote. */
const VOTERS = 20;
/** Power that makes close neighbors count more than distant ones. */
const SHARPNESS = 3;
/** Weight of an imaginary neighbor without labels: votes of hardly similar issues stay small. */
const ABSTENTION = 1e-3;
/** Each label's share of the neighbors' votes, weighted by similarity, 0 to 1 (Dudani 1976, weighted k-NN). */
function countVotes(neighbors) {
    const votes = new Map();
    let total = ABSTENTION;
    for (const { similarity, labels } of neighbors.slice(0, VOTERS)) {
        const weight = Math.max(0, similarity) ** SHARPNESS;
        total += weight;
        for (const label of labels)
            votes.set(label, (votes.get(label) ?? 0) + weight);
    }
    for (const [label, weight] of votes)
        votes.set(label, weight / total);
    return votes;
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyStacker),
/* harmony export */   p: () => (/* binding */ fitStacker)
/* harmony export */ });
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1055);

const INVERSE_REGULARIZATION = 1;
const SMALLEST_DEVIATION = 1e-6;
function fitStacker({ rows, width, targets, rowWeights }) {
    const { mean, deviation } = columnStatistics({ rows, width, rowWeights });
    const standardized = rows.map((value, index) => {
        const column = index % width;
        return (value - mean[column]) / deviation[column];
    });
    const coefficients = (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLogistic */ .Sz)({ rows: standardized, width, targets, rowWeights }, { inverseRegularization: INVERSE_REGULARIZATION, maxIterations: 200 });
    return { mean, deviation, coefficients };
}
/** Probability of the row of `rows` that starts at `start`. */
function applyStacker(stacker, rows, start = 0) {
    const standardized = stacker.mean.map((mean, column) => (rows[start + column] - mean) / stacker.deviation[column]);
    return (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .sigmoid */ .ry)((0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logit */ .i2)(stacker.coefficients, standardized));
}
function columnStatistics({ rows, width, rowWeights, }) {
    const mean = new Float64Array(width);
    const squares = new Float64Array(width);
    let total = 0;
    for (const weight of rowWeights)
        total += weight;
    for (const [index, value] of rows.entries()) {
        const column = index % width;
        const weight = rowWeights[Math.floor(index / width)];
        mean[column] = mean[column] + (weight * value) / total;
        squares[column] = squares[column] + (weight * value * value) / total;
    }
    const deviation = squares.map((square, column) => Math.max(SMALLEST_DEVIATION, Math.sqrt(Math.max(0, square - mean[column] ** 2))));
    return { mean, deviation };
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createExactIndex)
/* harmony export */ });
/** Compares with every vector: for a few thousand issues in memory, where a graph would cost more than it saves. */
function createExactIndex({ vectors, dimensions, numbers }) {
    const rowOf = new Map(numbers.map((number, row) => [number, row]));
    return { kind: 'exact', count: numbers.length, dimensions, search, vectorOf };
    function search(vector, k) {
        if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
            throw new RangeError(`A query must hold ${dimensions} finite numbers.`);
        }
        const hits = numbers.map((number, row) => ({ number, similarity: cosine(vector, row * dimensions) }));
        return hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number).slice(0, k);
    }
    function vectorOf(number) {
        const row = rowOf.get(number);
        return row === undefined ? undefined : vectors.subarray(row * dimensions, (row + 1) * dimensions);
    }
    function cosine(vector, start) {
        let sum = 0;
        for (let index = 0; index < dimensions; index++)
            sum += vector[index] * vectors[start + index];
        return sum;
    }
}


/***/ })

};
