export const id = 196;
export const ids = [196];
export const modules = {

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

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEvaluate: () => (/* binding */ runEvaluate)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 4 modules
var open_corpus = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/evaluation/split-in-time.js


/** Splits by time, never at random: the newest issues are judged, only older ones are learned from. */
function splitInTime(issues, { until, testFraction }) {
    const ordered = (0,in_time_order/* inTimeOrder */.x)(issues);
    const isLater = (issue) => (issue.createdAt ?? '') >= (until ?? '');
    const undated = ordered.filter((issue) => issue.createdAt === undefined).length;
    if (until !== undefined && undated > 0) {
        throw new errors/* ConfigError */.xL(`--until needs dates, but ${undated} ${undated === 1 ? 'issue has' : 'issues have'} none. Use --test-fraction.`);
    }
    const size = until === undefined ? Math.round(ordered.length * testFraction) : ordered.filter(isLater).length;
    if (size === 0 || size === ordered.length) {
        throw new errors/* ConfigError */.xL(`The split leaves ${ordered.length - size} issues to learn from and ${size} to judge; both must be more than 0.`);
    }
    return { train: ordered.slice(0, ordered.length - size), test: ordered.slice(ordered.length - size) };
}

// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluation-json.js
/** What `evaluate --json` prints: figures with their 95 % intervals, null where nothing could be measured. */
function toEvaluationJson({ backtests, duplicates }) {
    const repositories = backtests.map(({ repository, backtest }) => ({
        ...(repository === '' ? {} : { repository }),
        trainIssues: backtest.trainIssues,
        testIssues: backtest.issues.length,
        families: backtest.families,
        information: backtest.informationNote,
    }));
    return {
        ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests), repositories } : repositories[0]),
        ...(duplicates === undefined ? {} : { duplicates }),
    };
}
/** Whether there is one backtest a repository, be it a single one. */
function isByRepository(backtests) {
    return backtests.some(({ repository }) => repository !== '');
}
/** Mean over repositories and families of the macro-F1, the figure of the NLBSE tool competition. */
function meanMacroF1(backtests) {
    const figures = backtests.flatMap(({ backtest }) => backtest.families.map((family) => family.macroF1.value));
    const measured = figures.filter((value) => value !== null);
    return measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}
/** A line of `--predictions`. */
function toPredictionLine(issue, repository) {
    return {
        number: issue.number,
        ...(repository === '' ? {} : { repository }),
        labels: issue.labels.map(({ name, family, probability, applied }) => ({
            name,
            family,
            probability: Number(probability.toFixed(6)),
            applied,
        })),
        needsInfo: issue.needsInfo ?? null,
        similar: issue.similar.map(({ number, similarity }) => ({ number, similarity: Number(similarity.toFixed(6)) })),
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-evaluation.js


/** An evaluation for a terminal: the verdict first, then the figures with their intervals, then the simple methods. */
function describeEvaluation({ backtests, duplicates }) {
    const parts = backtests.map(({ repository, backtest }) => describeBacktest(backtest, repository));
    if (isByRepository(backtests)) {
        const repositories = backtests.length === 1 ? '1 repository' : `${backtests.length} repositories`;
        parts.push(`Mean macro-F1 over ${repositories}: ${percent(meanMacroF1(backtests))}`);
    }
    if (duplicates !== undefined)
        parts.push(describeDuplicates(duplicates));
    return parts.join('\n\n');
}
function describeBacktest({ trainIssues, issues, families, informationNote }, repository) {
    const prefix = repository === '' ? '' : `${repository}: `;
    const heading = `${prefix}learned from ${(0,format_count/* formatCount */.B)(trainIssues, 'issue')}, judged ${(0,format_count/* formatCount */.B)(issues.length, 'other')}`;
    const lines = [heading];
    if (families.length === 0)
        lines.push('  No issue has a label that could be predicted.');
    for (const family of families) {
        if (family.issues === 0) {
            lines.push(`  ${family.family}: no test issue has a label of this family, so there is nothing to judge.`);
            continue;
        }
        lines.push(`  ${family.family} (${(0,format_count/* formatCount */.B)(family.issues, 'issue')}): ${describeApplied(family)}`, `    first label right        ${figure(family.hitAt1)}`, `    among the first three    ${figure(family.hitAt3)}`, `    right for the surest 35 % ${figure(family.surestPrecision)}`, `    micro-F1 applied         ${figure(family.microF1)}    of the first label  ${figure(family.top1MicroF1)}`, `    macro-F1                 ${figure(family.macroF1)}`, `    calibration error        ${figure(family.calibrationError)}`);
        for (const baseline of family.baselines) {
            lines.push(`    by ${baseline.name}: first ${figure(baseline.hitAt1)}, among three ${figure(baseline.hitAt3)}`);
        }
    }
    lines.push(`  Missing information: ${informationNote}`);
    return lines.join('\n');
}
function describeApplied({ precision, coverage }) {
    if (precision.value === null)
        return 'it would apply no label, being sure of none';
    return `of the labels it would apply, ${figure(precision)} are right, on ${figure(coverage)} of issues`;
}
function describeDuplicates({ pairs, unknownPairs, recallAt1, recallAt5, recallAt10, meanReciprocalRank, }) {
    const unknown = unknownPairs === 0 ? '' : `; ${(0,format_count/* formatCount */.B)(unknownPairs, 'more pair')} with issues that are not there`;
    return [
        `Duplicates: ${(0,format_count/* formatCount */.B)(pairs, 'known pair')}${unknown}`,
        `  first place ${figure(recallAt1)}   among 5 ${figure(recallAt5)}   among 10 ${figure(recallAt10)}`,
        `  mean reciprocal rank ${figure(meanReciprocalRank)}`,
    ].join('\n');
}
function figure({ value, low, high }) {
    if (value === null)
        return 'not measurable';
    return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}
function percent(value) {
    return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 3 modules
var to_document = __webpack_require__(8319);
// EXTERNAL MODULE: ./out/js/src/shared/seeded-random.js
var seeded_random = __webpack_require__(5185);
;// CONCATENATED MODULE: ./out/js/src/evaluation/wilson-interval.js
/** Two-sided 95 %. */
const NORMAL_95 = 1.96;
/** The 95 % score interval of a share that was observed on `count` items (Wilson 1927); `count` must be above 0. */
function wilsonInterval(share, count) {
    const square = NORMAL_95 ** 2;
    const center = (share + square / (2 * count)) / (1 + square / count);
    const spread = (share * (1 - share)) / count + square / (4 * count ** 2);
    const margin = (NORMAL_95 / (1 + square / count)) * Math.sqrt(spread);
    return { low: Math.max(0, Math.min(share, center - margin)), high: Math.min(1, Math.max(share, center + margin)) };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/bootstrap.js


const RESAMPLES = 1_000;
const SEED = 20;
const TAIL = 0.025;
/**
 * A figure over issues with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13): issues are drawn
 * with replacement, all labels of an issue together. Where every resample says the same, as for three right answers of
 * three, the bootstrap sees no doubt at all; then the interval is Wilson's for as many observations. Deterministic.
 */
function bootstrap({ items, measure, observations = items.length }) {
    const value = measure(items);
    if (items.length === 0 || Number.isNaN(value))
        return { value: null, low: null, high: null };
    const resampled = resample(items, measure);
    const at = (share) => resampled[Math.round(share * (resampled.length - 1))] ?? value;
    if (at(TAIL) === at(1 - TAIL))
        return { value, ...wilsonInterval(value, Math.max(1, observations)) };
    // Resamples are noisier than the sample: a small calibration error can lie below nearly all of theirs.
    return { value, low: Math.min(value, at(TAIL)), high: Math.max(value, at(1 - TAIL)) };
}
/** What is measured on each resample, ascending; those with nothing to measure are left out. */
function resample(items, measure) {
    const random = (0,seeded_random/* createSeededRandom */.s)(SEED);
    const measured = Array.from({ length: RESAMPLES }, () => measure(items.map(() => items[Math.floor(random.uniform() * items.length)])));
    return Float64Array.from(measured.filter((figure) => !Number.isNaN(figure))).sort();
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/duplicate-metrics.js

/** `ranks`: 1 for the first place, undefined where the duplicate is not in the list. */
function measureDuplicates(ranks, unknownPairs) {
    const mean = (worthOf) => bootstrap({
        items: ranks,
        measure: (sample) => sample.reduce((sum, rank) => sum + worthOf(rank), 0) / sample.length,
    });
    const recallAt = (k) => mean((rank) => (rank !== undefined && rank <= k ? 1 : 0));
    return {
        pairs: ranks.length,
        unknownPairs,
        recallAt1: recallAt(1),
        recallAt5: recallAt(5),
        recallAt10: recallAt(10),
        meanReciprocalRank: mean((rank) => (rank === undefined ? 0 : 1 / rank)),
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/find-neighbors.js
var find_neighbors = __webpack_require__(6513);
// EXTERNAL MODULE: ./out/js/src/commands/learn-knowledge.js
var learn_knowledge = __webpack_require__(9133);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate-duplicates.js







const MAX_PAIRS_BYTES = 64 * 1024 * 1024;
const EXAMPLE = '{"issue": 7, "duplicate": 12}';
const pairSchema = schemas/* object */.Ikc({ issue: schemas/* int */.Whr().positive(), duplicate: schemas/* int */.Whr().positive() })
    // An issue is never found as similar to itself.
    .refine(({ issue, duplicate }) => issue !== duplicate);
/** Ranks the known duplicate of each pair among all issues, oldest first, which are all indexed. */
async function evaluateDuplicates(path, { issues, log }) {
    const pairs = parsePairs(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_PAIRS_BYTES }), path);
    if (pairs.length === 0)
        throw new errors/* ConfigError */.xL(`${path} holds no pair such as ${EXAMPLE}`);
    const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
    const known = pairs.filter(({ issue, duplicate }) => byNumber.has(issue) && byNumber.has(duplicate));
    // Labels would only cost time: retrieval does not look at them.
    const knowledge = await (0,learn_knowledge/* learnKnowledge */.n)(issues.map((issue) => ({ ...issue, labels: [] })), {
        repository: 'duplicates/duplicates',
        families: { maxAreas: 0, maxTypes: 0 },
        targetPrecision: 1,
        isNeedsInfoLabel: () => false,
        log,
    });
    const ranks = known.map(({ issue, duplicate }) => {
        const document = (0,to_document/* toDocument */.J)(byNumber.get(issue), knowledge.boilerplate);
        const rank = (0,find_neighbors/* findNeighbors */.fb)((0,find_neighbors/* toQuery */.Qz)(document, knowledge), knowledge).findIndex(({ number }) => number === duplicate);
        return rank < 0 ? undefined : rank + 1;
    });
    return measureDuplicates(ranks, pairs.length - known.length);
}
function parsePairs(text, path) {
    return text
        .split('\n')
        .map((line, index) => ({ line: line.trim(), number: index + 1 }))
        .filter(({ line }) => line !== '')
        .map(({ line, number }) => {
        try {
            return pairSchema.parse(JSON.parse(line));
        }
        catch (cause) {
            throw new errors/* ConfigError */.xL(`${path}, line ${number} is no pair such as ${EXAMPLE}`, { cause });
        }
    });
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/read-chunks.js
var read_chunks = __webpack_require__(3753);
// EXTERNAL MODULE: ./out/js/src/corpus/import-issues.js
var import_issues = __webpack_require__(3604);
// EXTERNAL MODULE: ./out/js/src/corpus/split-lines.js
var split_lines = __webpack_require__(390);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js
var parse_issue = __webpack_require__(530);
;// CONCATENATED MODULE: ./out/js/src/commands/read-issue-lines.js






/** Faulty lines that are told one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
const MAX_REPOSITORY_CHARS = 200;
/**
 * Issues of a JSONL file, in its order; pull requests are left out, and of lines with the same number the last counts.
 * Warns of lines that are left out. ConfigError without any issue.
 */
async function readIssueLines(path, log) {
    const { chunks } = await (0,read_chunks/* readChunks */.z)(path);
    const found = new Map();
    let lineNumber = 0;
    let faults = 0;
    const warn = (reason) => {
        faults++;
        if (faults <= MAX_REPORTED_LINES)
            log.warning(`${path}, line ${lineNumber} ${reason}`);
    };
    for await (const line of (0,split_lines/* splitLines */.u)(chunks, { maxLineBytes: import_issues/* MAX_LINE_BYTES */.O })) {
        lineNumber++;
        // String.trim removes a byte order mark too.
        if (line.trim() === '')
            continue;
        const value = parseLine(line.trim());
        const parsed = value === undefined ? NOT_JSON : (0,parse_issue/* parseIssue */.Zp)(value);
        if (parsed.kind === 'invalid')
            warn(`is left out: ${parsed.reason}`);
        if (parsed.kind !== 'issue')
            continue;
        const read = { issue: parsed.issue, repository: repositoryOf(value) };
        const key = issueKey(read);
        if (found.delete(key))
            warn(`repeats issue #${read.issue.number}; the last one counts`);
        found.set(key, read);
    }
    const untold = faults - MAX_REPORTED_LINES;
    if (untold > 0)
        log.warning(`${path}: ${untold} more lines are left out or repeated`);
    if (found.size === 0)
        throw new errors/* ConfigError */.xL(`${path} holds no issue. It must hold one issue a line, as JSON.`);
    return [...found.values()];
}
/** The same for two lines that mean the same issue. */
function issueKey({ issue, repository }) {
    return `${repository.toLowerCase()}#${issue.number}`;
}
const NOT_JSON = { kind: 'invalid', reason: 'it is not JSON' };
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function repositoryOf(value) {
    const repository = value.repository;
    return typeof repository === 'string' ? (0,clean_text/* cleanLine */.Ow)(repository, MAX_REPOSITORY_CHARS) : '';
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluation-parts.js


/** An issue that is learned from and judged would make every figure a lie: a ConfigError. */
function refuseLeak({ train, test }) {
    const known = new Set(train.map(issueKey));
    const both = test.filter((line) => known.has(issueKey(line)));
    if (both.length === 0)
        return;
    const numbers = both.slice(0, 3).map(({ issue }) => `#${issue.number}`);
    throw new errors/* ConfigError */.xL(`${both.length} ${both.length === 1 ? 'issue is' : 'issues are'} in both files, such as ${numbers.join(', ')}. ` +
        'Judge only issues that were not learned from.');
}
/** One part of all issues. ConfigError where two repositories use the same number: it would not name one issue. */
function oneForAll({ train, test }) {
    const repositories = new Map();
    for (const { issue, repository } of [...train, ...test]) {
        const other = repositories.get(issue.number) ?? repository;
        repositories.set(issue.number, repository);
        if (other.toLowerCase() === repository.toLowerCase())
            continue;
        throw new errors/* ConfigError */.xL(`#${issue.number} is an issue of ${nameOf(other)} and one of ${nameOf(repository)}. ` +
            'Use --repository for one classifier each.');
    }
    return { repository: '', train: train.map(({ issue }) => issue), test: test.map(({ issue }) => issue) };
}
/**
 * One part for each repository that test issues are of, by name. ConfigError with everything that is in the way: issues
 * without a repository, repositories without training issues.
 */
function oneForEachRepository({ train, test }) {
    const nameless = [...train, ...test].filter(({ repository }) => repository === '').length;
    if (nameless > 0) {
        throw new errors/* ConfigError */.xL(`--repository needs the field "repository" in every line, but ${nameless} have none.`);
    }
    const parts = [...new Set(test.map(({ repository }) => repository))].sort().map((repository) => {
        const issuesOf = (lines) => lines.filter((line) => line.repository === repository).map(({ issue }) => issue);
        return { repository, train: issuesOf(train), test: issuesOf(test) };
    });
    const untrained = parts.filter((part) => part.train.length === 0);
    if (untrained.length > 0) {
        throw new errors/* ConfigError */.xL(untrained.map((part) => `there are test issues of ${part.repository}, but none to learn from`));
    }
    return parts;
}
function nameOf(repository) {
    return repository === '' ? 'an unnamed repository' : repository;
}

// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js + 1 modules
var read_label_lists = __webpack_require__(6221);
;// CONCATENATED MODULE: ./out/js/src/evaluation/family-outcome.js
/** One outcome for each issue that people gave a label of the family; the other issues do not count. */
function familyOutcomes({ family, members, issues }) {
    const names = new Set(members.map((name) => name.toLowerCase()));
    return issues.flatMap((issue) => {
        const truth = [...new Set(issue.truth.map((name) => name.toLowerCase()))].filter((name) => names.has(name));
        return truth.length === 0 ? [] : [toOutcome(issue, { family, truth })];
    });
}
function toOutcome(issue, { family, truth }) {
    const labels = issue.labels.filter((label) => label.family === family);
    const isRight = (name) => truth.includes(name);
    const best = labels.slice(0, 3).map((label) => label.name.toLowerCase());
    const applied = labels.filter((label) => label.applied).map((label) => label.name.toLowerCase());
    return {
        truth,
        guess: best[0],
        probability: labels[0]?.probability ?? 0,
        isCorrect: best.slice(0, 1).some(isRight),
        isHitAt3: best.some(isRight),
        applied,
        right: applied.filter(isRight).length,
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/label-metrics.js
/** The labels that an issue carries or would get, most frequent first; spelled as in `members`. */
function measureLabels(outcomes, members) {
    const counts = new Map();
    const countOf = (label) => {
        const count = counts.get(label) ?? { support: 0, applied: 0, right: 0 };
        counts.set(label, count);
        return count;
    };
    for (const { truth, applied } of outcomes) {
        for (const label of truth)
            countOf(label).support++;
        for (const label of applied) {
            countOf(label).applied++;
            if (truth.includes(label))
                countOf(label).right++;
        }
    }
    const spelling = new Map(members.toReversed().map((name) => [name.toLowerCase(), name]));
    return [...counts]
        .map(([label, { support, applied, right }]) => ({
        name: spelling.get(label) ?? label,
        support,
        precision: applied === 0 ? null : right / applied,
        recall: support === 0 ? null : right / support,
    }))
        .sort((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/reliability.js
const BINS = 10;
/** Bins of equal width; empty ones are left out. */
function reliabilityBins(predictions) {
    const sums = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
    for (const { probability, isCorrect } of predictions) {
        const bin = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
        if (bin === undefined)
            continue;
        bin.count++;
        bin.stated += probability;
        if (isCorrect)
            bin.right++;
    }
    return sums.flatMap(({ count, stated, right }, index) => count === 0
        ? []
        : [{ from: index / BINS, to: (index + 1) / BINS, count, stated: stated / count, observed: right / count }]);
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/risk-coverage.js
/**
 * Error of the surest part for every cut-off that tells answers apart (El-Yaniv and Wiener 2010), surest first. Answers
 * of the same probability are given together or not at all.
 */
function riskCoverage(predictions) {
    const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
    let wrong = 0;
    return sorted.flatMap(({ probability, isCorrect }, index) => {
        if (!isCorrect)
            wrong++;
        if (sorted[index + 1]?.probability === probability)
            return [];
        return [{ coverage: (index + 1) / sorted.length, risk: wrong / (index + 1), probability }];
    });
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/family-metrics.js





const SUREST_SHARE = 0.35;
function measureFamily(task) {
    const outcomes = familyOutcomes(task);
    const over = (measure, observations) => bootstrap({ items: outcomes, measure, ...(observations === undefined ? {} : { observations }) });
    return {
        family: task.family,
        issues: outcomes.length,
        ...rank(outcomes),
        microF1: over((sample) => microF1(sample, ({ applied, right }) => ({ predicted: applied.length, right }))),
        top1MicroF1: over((sample) => microF1(sample, countGuess)),
        precision: over(precisionOfApplied, sum(outcomes, ({ applied }) => applied.length)),
        coverage: over((sample) => share(sample, ({ applied }) => applied.length > 0)),
        surestPrecision: over(surestPrecision, surestCount(outcomes)),
        calibrationError: over((sample) => calibrationError(reliabilityBins(sample))),
        reliability: reliabilityBins(outcomes),
        riskCoverage: riskCoverage(outcomes),
        labels: measureLabels(outcomes, task.members),
    };
}
/** The part of `measureFamily` that needs no cut-offs. */
function measureRanking(task) {
    return rank(familyOutcomes(task));
}
function rank(items) {
    return {
        hitAt1: bootstrap({ items, measure: (sample) => share(sample, ({ isCorrect }) => isCorrect) }),
        hitAt3: bootstrap({ items, measure: (sample) => share(sample, ({ isHitAt3 }) => isHitAt3) }),
        macroF1: bootstrap({ items, measure: macroF1 }),
    };
}
function share(outcomes, test) {
    return sum(outcomes, (outcome) => (test(outcome) ? 1 : 0)) / outcomes.length;
}
function sum(outcomes, amountOf) {
    let total = 0;
    for (const outcome of outcomes)
        total += amountOf(outcome);
    return total;
}
function countGuess({ guess, isCorrect }) {
    return { predicted: guess === undefined ? 0 : 1, right: isCorrect ? 1 : 0 };
}
function microF1(outcomes, count) {
    let right = 0;
    let predictedAndActual = 0;
    for (const outcome of outcomes) {
        const counted = count(outcome);
        right += counted.right;
        predictedAndActual += counted.predicted + outcome.truth.length;
    }
    return (2 * right) / predictedAndActual;
}
function macroF1(outcomes) {
    const counts = new Map();
    const countOf = (label) => {
        const known = counts.get(label);
        if (known !== undefined)
            return known;
        const count = { predicted: 0, actual: 0, right: 0 };
        counts.set(label, count);
        return count;
    };
    for (const { truth, guess, isCorrect } of outcomes) {
        for (const label of truth)
            countOf(label).actual++;
        if (guess === undefined)
            continue;
        countOf(guess).predicted++;
        if (isCorrect)
            countOf(guess).right++;
    }
    const carried = [...counts.values()].filter(({ actual }) => actual > 0);
    const total = carried.reduce((f1, { predicted, actual, right }) => f1 + (2 * right) / (predicted + actual), 0);
    return total / carried.length;
}
function precisionOfApplied(outcomes) {
    return sum(outcomes, ({ right }) => right) / sum(outcomes, ({ applied }) => applied.length);
}
function surestCount(outcomes) {
    return Math.floor(SUREST_SHARE * outcomes.length);
}
function surestPrecision(outcomes) {
    const sorted = outcomes.toSorted((a, b) => b.probability - a.probability);
    return share(sorted.slice(0, surestCount(outcomes)), ({ isCorrect }) => isCorrect);
}
/** Mean distance of stated from observed share, weighted by bin size (Naeini, Cooper, Hauskrecht 2015). */
function calibrationError(bins) {
    const total = bins.reduce((count, bin) => count + bin.count, 0);
    return bins.reduce((error, bin) => error + (bin.count / total) * Math.abs(bin.stated - bin.observed), 0);
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/baseline-metrics.js

function measureBaselines({ family, names, members, baselines, issues }) {
    return Object.entries(baselines).map(([name, baseline]) => {
        const predicted = issues.map(({ evaluated, document, votes }) => {
            const scores = baseline(document, votes);
            // A label without any evidence is no answer: in the order of the alphabet it would be right by luck.
            const labels = names.flatMap((label) => {
                const score = scores.get(label) ?? 0;
                return score > 0 ? [{ name: label, family, probability: score, applied: false }] : [];
            });
            return {
                ...evaluated,
                labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
            };
        });
        return { name, ...measureRanking({ family, members, issues: predicted }) };
    });
}

// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/embedding/local/hash-features.js
var hash_features = __webpack_require__(9293);
;// CONCATENATED MODULE: ./out/js/src/evaluation/word-classifier.js

const EPOCHS = 40;
const LEARNING_RATE = 1;
const L2_PENALTY = 1e-5;
const ADAGRAD_START = 1e-6;
/**
 * Word TF–IDF with multinomial logistic regression, the classifier of the best known keyless labelers, as a baseline.
 * An issue with several labels trains once for each. Trained by AdaGrad (Duchi, Hazan, Singer 2011), deterministic.
 */
function trainWordClassifier(documents, labels) {
    const names = [...new Set(labels.flat())].sort();
    const vocabulary = buildVocabulary(documents);
    const rows = documents.map((document) => toWords(document, vocabulary));
    const targets = labels.map((carried) => carried.map((name) => names.indexOf(name)));
    const model = createModel({ words: vocabulary.size, labels: names.length });
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
        for (const [row, words] of rows.entries()) {
            for (const target of targets[row] ?? [])
                step(model, { words, target });
        }
    }
    return (document) => {
        const probabilities = predict(model, toWords(document, vocabulary));
        return new Map(names.map((name, label) => [name, probabilities[label]]));
    };
}
function createModel({ words, labels }) {
    const size = (words + 1) * labels;
    return { labels, weights: new Float64Array(size), squares: new Float64Array(size).fill(ADAGRAD_START) };
}
/** Probability of each label. */
function predict({ labels, weights }, { words, values }) {
    const logits = new Float64Array(labels);
    for (const [at, word] of words.entries()) {
        const value = values[at];
        for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
            logits[label] = logits[label] + value * weights[cell];
        }
    }
    const largest = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const exponentials = logits.map((logit) => Math.exp(logit - largest));
    const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
    return exponentials.map((exponential) => exponential / total);
}
function step(model, { words: row, target }) {
    const { labels, weights, squares } = model;
    const errors = predict(model, row);
    errors[target] = errors[target] - 1;
    for (const [at, word] of row.words.entries()) {
        const value = row.values[at];
        for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
            const weight = weights[cell];
            const gradient = errors[label] * value + L2_PENALTY * weight;
            const square = squares[cell] + gradient * gradient;
            squares[cell] = square;
            weights[cell] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square);
        }
    }
}
function buildVocabulary(documents) {
    const counts = new Map();
    for (const document of documents) {
        for (const word of new Set((0,hash_features/* wordsOf */.Z9)(`${document.title} ${document.body}`))) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    const known = [...counts].filter(([, count]) => count > 1);
    return {
        size: known.length,
        indexOf: new Map(known.map(([word], index) => [word, index])),
        idf: known.map(([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1),
    };
}
function toWords(document, { size, indexOf, idf }) {
    const counts = new Map();
    for (const word of (0,hash_features/* wordsOf */.Z9)(`${document.title} ${document.body}`)) {
        const index = indexOf.get(word);
        if (index !== undefined)
            counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const weights = Array.from(counts, ([index, count]) => (1 + Math.log(count)) * (idf[index] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return {
        words: Int32Array.of(...counts.keys(), size),
        values: Float64Array.of(...weights.map((weight) => weight / length), 1),
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/baselines.js


/** More issues than this only make the word classifier slow. */
const MAX_WORD_CLASSIFIER_ISSUES = 5_000;
/** The simple ways to label an issue, trained on the same issues, so that a gain can be seen as a gain. */
function trainBaselines(training) {
    const { documents, labels, names } = training;
    const wanted = new Set(names);
    const kept = labels.map((carried) => carried.filter((name) => wanted.has(name)));
    const frequencies = new Map(names.map((name) => [name, kept.filter((carried) => carried.includes(name)).length]));
    const terms = names.map((name) => ({ name, terms: (0,name_evidence/* labelTerms */.kB)(name) }));
    const stems = (0,name_evidence/* countStems */.g0)(documents.map(name_evidence/* textTerms */.rr), terms.map((label) => label.terms));
    const byWords = trainWordClassifier(documents.slice(-MAX_WORD_CLASSIFIER_ISSUES), kept.slice(-MAX_WORD_CLASSIFIER_ISSUES));
    return {
        'most frequent label': () => frequencies,
        "label's name in the text": (document) => {
            const text = (0,name_evidence/* textTerms */.rr)(document);
            return new Map(terms.map(({ name, terms: label }) => {
                const match = (0,name_evidence/* matchName */.hu)(label, text, stems);
                return [name, 2 * match.title * (1 + match.specificity) + match.body];
            }));
        },
        "neighbors' vote": (_document, votes) => votes,
        'word TF–IDF with multinomial logistic regression': (document) => byWords(document),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/labels/unify-spelling.js
var unify_spelling = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 4 modules
var plan_triage = __webpack_require__(9634);
// EXTERNAL MODULE: ./out/js/src/commands/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(3746);
;// CONCATENATED MODULE: ./out/js/src/commands/run-backtest.js











/** Names the made-up repository in which a backtest learns; nothing is fetched from it. */
const BACKTEST_REPOSITORY = 'backtest/backtest';
const KEPT_SIMILAR = 10;
/**
 * Learns from the training issues alone and judges the test issues as if they had just arrived: without labels, open,
 * one after the other. Nothing that is learned ever sees a test issue.
 */
async function runBacktest(task) {
    const { families: request, targetPrecision, isNeedsInfoLabel, log } = task;
    // Baselines and label model must mean the same by a label.
    const train = (0,unify_spelling/* unifySpelling */.y)((0,in_time_order/* inTimeOrder */.x)(task.train));
    const knowledge = await (0,learn_knowledge/* learnKnowledge */.n)(train, {
        repository: BACKTEST_REPOSITORY,
        families: request,
        targetPrecision,
        isNeedsInfoLabel,
        log,
    });
    const known = knowledge.labelModel.groups.flatMap((group) => group.labels.map((label) => label.name));
    const families = (0,label_families/* selectFamilies */.d2)(known, request);
    const progress = log.progress('Judging test issues', task.test.length);
    const issues = (0,in_time_order/* inTimeOrder */.x)(task.test).map((issue, index) => {
        progress.update(index);
        return judge(issue, { knowledge, families, isNeedsInfoLabel });
    });
    progress.stop();
    const evaluated = issues.map((issue) => issue.evaluated);
    const documents = train.map((issue) => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const labels = train.map((issue) => issue.labels);
    // Labels that only test issues have belong to a family as well: not to know them is a miss, not an excuse.
    const given = task.test.flatMap((issue) => issue.labels).filter((name) => !isNeedsInfoLabel(name));
    const allFamilies = (0,label_families/* selectFamilies */.d2)([...new Set([...known, ...given])], request);
    return {
        trainIssues: train.length,
        issues: evaluated,
        families: allFamilies.map(({ name: family, labels: members }) => {
            const names = families.find(({ name }) => name === family)?.labels ?? [];
            const baselines = trainBaselines({ documents, labels, names });
            return {
                ...measureFamily({ family, members, issues: evaluated }),
                baselines: measureBaselines({ family, names, members, baselines, issues }),
            };
        }),
        informationNote: knowledge.labelModel.informationNote,
    };
}
function judge(issue, { knowledge, families, isNeedsInfoLabel }) {
    const arrived = { ...issue, labels: [], state: 'open' };
    const startMs = performance.now();
    const { verdict, plan } = (0,triage_issue/* triageIssue */.C)(arrived, {
        knowledge,
        families,
        policy: { addComment: false, similarIssues: 0 },
        issueUrl: String,
    });
    const durationMs = performance.now() - startMs;
    const applied = new Set((0,plan_triage/* plannedLabels */.W)(plan));
    const labels = verdict.families
        .flatMap(({ family, labels: scored }) => scored.map(({ name, probability }) => ({ name, family, probability, applied: applied.has(name) })))
        .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1));
    const { lacksInformation } = verdict.information;
    const evaluated = {
        number: issue.number,
        labels,
        truth: issue.labels,
        ...(lacksInformation === undefined ? {} : { needsInfo: lacksInformation }),
        lacksInformation: issue.labels.some(isNeedsInfoLabel),
        similar: verdict.similar.slice(0, KEPT_SIMILAR).map(({ number, similarity }) => ({ number, similarity })),
        durationMs,
    };
    return { evaluated, document: (0,to_document/* toDocument */.J)(arrived, knowledge.boilerplate), votes: (0,neighbor_votes/* countVotes */.B)(verdict.similar) };
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate.js













const MAX_AREAS = 3;
const MAX_TYPES = 1;
/** Learns from the older issues, judges the newer ones, and says how often it was right. */
async function runEvaluate(options, context) {
    const { log } = context;
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, { log });
    const parts = await readParts(options, context);
    const backtests = [];
    for (const part of parts) {
        if (part.test.length === 0)
            continue;
        backtests.push({ repository: part.repository, backtest: await judgePart(part, { lists, options, context }) });
    }
    const all = (0,in_time_order/* inTimeOrder */.x)(parts.flatMap(({ train, test }) => [...train, ...test]));
    const evaluation = {
        backtests,
        ...(options.duplicates === undefined
            ? {}
            : { duplicates: await evaluateDuplicates(options.duplicates, { issues: all, log }) }),
    };
    if (options.predictions !== undefined) {
        const lines = backtests.flatMap(({ repository, backtest }) => backtest.issues.map((issue) => JSON.stringify(toPredictionLine(issue, repository))));
        await (0,write_file_atomically/* writeFileAtomically */.l)(options.predictions, lines.map((line) => `${line}\n`).join(''));
    }
    if (context.json)
        context.writeJson(toEvaluationJson(evaluation));
    else
        context.writeText(describeEvaluation(evaluation));
    return commands_context/* EXIT_DONE */.qJ;
}
function judgePart({ train, test }, { lists, options, context }) {
    return runBacktest({
        train,
        test,
        families: { ...lists, maxAreas: MAX_AREAS, maxTypes: MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
    });
}
async function readParts(options, { log }) {
    if (options.train === undefined)
        return [{ repository: '', ...splitCorpus(options) }];
    const train = await readIssueLines(options.train, log);
    const test = options.test === undefined ? [] : await readIssueLines(options.test, log);
    refuseLeak({ train, test });
    return options.byRepository ? oneForEachRepository({ train, test }) : [oneForAll({ train, test })];
}
function splitCorpus({ corpusFile = '', repository, until, testFraction }) {
    const store = (0,open_corpus/* openCorpus */.t)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        return splitInTime(store.list(), { until, testFraction });
    }
    finally {
        store.close();
    }
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
/* harmony import */ var _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(159);
/* harmony import */ var _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9966);



/** How a document is looked for. */
function toQuery(document, { localModel }) {
    return {
        vector: (0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .embed */ .E6)(document, localModel),
        sketch: (0,_neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSketch */ .lJ)((0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .weightWords */ .A)(document, localModel)),
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

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ learnKnowledge)
/* harmony export */ });
/* harmony import */ var _labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1249);
/* harmony import */ var _neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2021);
/* harmony import */ var _to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);



/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
async function learnKnowledge(history, options) {
    const learned = await (0,_labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .learnFromIssues */ .r)(history, options);
    const catalog = new Map([...(0,_to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .toCatalogIssues */ .L)(learned)].map((issue) => [issue.number, issue]));
    const read = (numbers) => numbers.flatMap((number) => catalog.get(number) ?? []);
    return {
        repository: options.repository,
        boilerplate: learned.boilerplate,
        localModel: learned.localModel,
        labelModel: learned.labelModel,
        index: (0,_neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createExactIndex */ .Y)({
            vectors: learned.vectors,
            dimensions: learned.localModel.dimensions,
            numbers: learned.issues.map((issue) => issue.number),
        }),
        readNumbers: () => [...catalog.keys()].sort((a, b) => a - b),
        readIssues: read,
        readSketches: (numbers) => new Map(read(numbers).map((issue) => [issue.number, issue.sketch])),
        close: () => { },
    };
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ triageIssue)
});

// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 3 modules
var to_document = __webpack_require__(8319);
// EXTERNAL MODULE: ./out/js/src/labels/head-input.js
var head_input = __webpack_require__(6432);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
;// CONCATENATED MODULE: ./out/js/src/labels/score-labels.js







/** Scores every label of every family; labels get no score from a model that learned none. Pure. */
function scoreLabels(model, input) {
    const votes = (0,neighbor_votes/* countVotes */.B)(input.neighbors);
    const text = (0,name_evidence/* textTerms */.rr)(input.document);
    const descriptions = new Map([...input.descriptions].map(([name, text]) => [name.toLowerCase(), text]));
    const byGroup = Map.groupBy(input.families.flatMap((family) => family.labels), (0,label_model/* createGroupFinder */.O)(model));
    const scores = new Map();
    for (const [group, wanted] of byGroup) {
        if (group === undefined)
            continue;
        for (const score of scoreGroup({ model, group, wanted, input, votes, text, descriptions })) {
            scores.set(score.name.toLowerCase(), score);
        }
    }
    return input.families.map((family) => ({
        family,
        labels: family.labels
            .flatMap((name) => scores.get(name.toLowerCase()) ?? [])
            .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
    }));
}
/** Probability that the issue lacks information, and its cut-off; undefined where the history does not teach it. */
function scoreInformation(model, { document, vector }) {
    if (model.information === undefined)
        return undefined;
    const { head, stacker, cutoff } = model.information;
    const features = (0,information_features/* informationFeatures */.K)(document, headLogit(head, 0, vector));
    return { probability: (0,labels_stacker/* applyStacker */.K)(stacker, features), cutoff };
}
/** All labels of the group are scored, as in training, so that ranks and gaps mean the same; then the wanted are kept. */
function scoreGroup({ model, group, wanted, input, votes, text, descriptions }) {
    const trained = new Set(group.labels.map((label) => label.name.toLowerCase()));
    const unseen = wanted.filter((name) => !trained.has(name.toLowerCase())).map((name) => ({ name, support: 0 }));
    const labels = [...group.labels, ...unseen];
    const terms = labels.map(({ name }) => (0,name_evidence/* labelTerms */.kB)(name, descriptions.get(name.toLowerCase())));
    const headVector = (0,head_input/* headInput */.pE)(input.document, input.vector, group.formLines);
    const evidence = labels.map(({ name, support }, label) => ({
        headLogit: support === 0 ? undefined : headLogit(group.heads, label, headVector),
        vote: votes.get(name) ?? 0,
        name: (0,name_evidence/* matchName */.hu)(terms[label], text, model.stems),
        share: support / Math.max(1, model.issues),
    }));
    const features = (0,pair_features/* pairFeatures */.a)(evidence);
    const spelling = new Map(wanted.map((name) => [name.toLowerCase(), name]));
    return labels.flatMap(({ name, support }, label) => {
        const asked = spelling.get(name.toLowerCase());
        if (asked === undefined)
            return [];
        return [
            {
                name: asked,
                probability: (0,labels_stacker/* applyStacker */.K)(group.stacker, features, label * pair_features/* PAIR_FEATURES */.$.length),
                cutoff: group.cutoff,
                ...(group.precisionAtCutoff === undefined ? {} : { precisionAtCutoff: group.precisionAtCutoff }),
                nameTerms: (0,name_evidence/* matchedTerms */.Aw)(terms[label], text),
                neighbors: neighborsWith(name, input.neighbors),
                support,
            },
        ];
    });
}
/** Those neighbors that voted for a label. */
function neighborsWith(label, neighbors) {
    return neighbors
        .slice(0, neighbor_votes/* VOTERS */.Q)
        .filter(({ labels }) => labels.includes(label))
        .map(({ number }) => number);
}
function headLogit(heads, label, vector) {
    const width = vector.length + 1;
    const start = label * width;
    let sum = heads[start + vector.length];
    for (let index = 0; index < vector.length; index++)
        sum += heads[start + index] * vector[index];
    return sum;
}

// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 4 modules
var plan_triage = __webpack_require__(9634);
;// CONCATENATED MODULE: ./out/js/src/verdict/judge-locally.js
/**
 * Similarity from which an issue is worth pointing at. On a tracker with known duplicates, half of the pairs lie above .5
 * and a quarter above .61, while the best match of three issues in four lies below .56.
 */
const LIKELY_DUPLICATE = 0.65;
/**
 * With fewer issues to learn from, strangers look alike: the nearest of one or two passed for the same issue at every
 * second new one, of five at every 25th, of 20 as rarely as ever (sample/ and grafana/grafana, unrelated issues).
 */
const MIN_ISSUES_TO_COMPARE = 20;
/** The local judge: the calibrated scores themselves, cut off where they were right often enough. Pure. */
function judgeLocally(judgement) {
    const { document, information, issueCount = MIN_ISSUES_TO_COMPARE } = judgement;
    const canCompare = issueCount >= MIN_ISSUES_TO_COMPARE;
    const isLacking = information !== undefined && information.probability >= information.cutoff;
    const canSelect = !isLacking && saysSomething(document);
    const families = judgement.scores.map((scores) => judgeFamily(scores, { cutoff: judgement.cutoff, canSelect }));
    return {
        number: document.number,
        engine: 'local',
        families,
        similar: judgement.similar.map((issue) => ({
            ...issue,
            isLikelyDuplicate: canCompare && issue.similarity >= LIKELY_DUPLICATE,
        })),
        isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
        information: {
            ...(information === undefined ? {} : { lacksInformation: information.probability }),
            isLacking,
            missing: document.missing,
        },
    };
}
/** Without a word, or with a form left empty altogether, every label would be a guess from what is frequent. */
function saysSomething({ title, body, sections, missing }) {
    const hasWords = /[\p{L}\p{N}]{2}/u.test(`${title} ${body}`);
    return hasWords && (sections.length === 0 || sections.some((section) => !missing.includes(section.heading)));
}
function judgeFamily({ family, labels }, { cutoff, canSelect }) {
    const judged = labels.map((label, rank) => judgeLabel(label, { cutoff: cutoff ?? label.cutoff, mayApply: canSelect && rank < family.maxLabels }));
    return { family: family.name, maxLabels: family.maxLabels, labels: judged };
}
function judgeLabel(label, { cutoff, mayApply }) {
    const { name, probability, precisionAtCutoff, nameTerms, neighbors, support } = label;
    return {
        name,
        probability,
        cutoff,
        // What was measured holds for the learned cut-off only.
        ...(precisionAtCutoff === undefined || cutoff !== label.cutoff ? {} : { precisionAtCutoff }),
        isSelected: mayApply && probability >= cutoff,
        evidence: { nameTerms, neighbors, support },
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/find-neighbors.js
var find_neighbors = __webpack_require__(6513);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
;// CONCATENATED MODULE: ./out/js/src/commands/form-headings.js

/** Those headings that many issues share: they are the form's own, any other is the reporter's text. */
function formHeadings(headings, boilerplate) {
    return headings.filter((heading) => boilerplate.has((0,document_boilerplate/* normalizeLine */.oY)(heading)));
}
/** The report as it may be published: of the empty sections only those of the form, so no text of an issue's body. */
function withFormHeadingsOnly(report, boilerplate) {
    if (report.kind !== 'triaged')
        return report;
    const { verdict } = report;
    const missing = formHeadings(verdict.information.missing, boilerplate);
    return { ...report, verdict: { ...verdict, information: { ...verdict.information, missing } } };
}

// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
;// CONCATENATED MODULE: ./out/js/src/commands/triage-issue.js







/** Similar issues kept in a verdict; the policy may show fewer. */
const KEPT_SIMILAR = 50;
/** The path of the data: issue → document → embedding → neighbors → label scores → verdict → plan. Writes nothing. */
function triageIssue(issue, setting) {
    const { knowledge, families, cutoff, liveLabels: descriptions = NO_DESCRIPTIONS } = setting;
    const { labelModel } = knowledge;
    const { time, timings } = (0,stage_clock/* startStageClock */.r)();
    const document = time('document', () => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const query = time('embedding', () => (0,find_neighbors/* toQuery */.Qz)(document, knowledge));
    const nearest = time('neighbors', () => (0,find_neighbors/* findNeighbors */.fb)(query, knowledge).slice(0, KEPT_SIMILAR));
    const similar = time('similar issues', () => (0,find_neighbors/* readNeighbors */.G8)(nearest, knowledge));
    const input = { document, vector: query.vector, neighbors: similar, families, descriptions };
    const scores = time('labels', () => scoreLabels(labelModel, input));
    const information = time('information', () => scoreInformation(labelModel, input));
    const judgement = { document, scores, similar, information, cutoff, issueCount: labelModel.issues };
    const verdict = time('verdict', () => judgeLocally(judgement));
    const plan = time('plan', () => (0,plan_triage/* planTriage */.o)(planInput({ issue, verdict, document, setting })));
    return { issue, verdict, plan, timings };
}
const NO_DESCRIPTIONS = new Map();
function planInput({ issue, verdict, document, setting }) {
    return {
        issue,
        verdict,
        policy: { ...setting.policy, formHeadings: formHeadings(document.missing, setting.knowledge.boilerplate) },
        issueUrl: setting.issueUrl,
        ...(setting.liveLabels === undefined ? {} : { liveLabels: [...setting.liveLabels.keys()] }),
    };
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ importIssues)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

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

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ planTriage),
  W: () => (/* binding */ plannedLabels)
});

;// CONCATENATED MODULE: ./out/js/src/plan/comment-marker.js
/** First line of our one comment, by which it is found again. Changing it orphans the comments already written. */
const COMMENT_MARKER = '<!-- auto-triager:advice -->';

// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/plan/quote-text.js
/** Longest quote in UTF-16 units; GitHub's own limit for a title is 256. */
const DEFAULT_MAX_CHARS = 120;
/** Marks that one letter may carry; more is used to paint over other lines. */
const TOO_MANY_MARKS = /(\p{Mark}{4})\p{Mark}+/gu;
/** Control, format (bidirectional, zero-width, tags), private and unassigned characters: not seen, but they act. */
const INVISIBLE = /\p{Other}/gu;
const WHITE_SPACE_RUN = /\s+/gu;
/**
 * Quotes text from outside for Markdown: one line, inside a code span, at most `maxChars` long.
 *
 * Nothing in a code span is read by GitHub: no mention, reference (`#1`, `owner/name#1`, `GH-1`, commit), address,
 * HTML, emoji code or markup. Only the backtick could end it and `|` could end a table cell, so both are replaced.
 * https://github.github.com/gfm/#code-spans, https://github.github.com/gfm/#tables-extension-
 */
function quoteText(text, maxChars = DEFAULT_MAX_CHARS) {
    const line = text
        .toWellFormed()
        .replace(WHITE_SPACE_RUN, ' ')
        .replace(INVISIBLE, '')
        .replace(TOO_MANY_MARKS, '$1')
        .replaceAll('`', "'")
        .replaceAll('|', '¦')
        .trim();
    if (line === '')
        return '`(empty)`';
    return `\`${shorten(line, maxChars)}\``;
}
function shorten(line, maxChars) {
    if (line.length <= maxChars)
        return line;
    // A cut inside a surrogate pair leaves half a character, which toWellFormed would turn into U+FFFD.
    return `${line
        .slice(0, maxChars - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/issue-link.js

const GITHUB = 'https://github.com/';
/** GitHub's own host for links that must not leave a "mentioned this" entry on the issue they point at. */
const GITHUB_WITHOUT_BACKLINK = 'https://redirect.github.com/';
/**
 * A link to another issue for a comment, with its title as text.
 *
 * GitHub writes an entry into the history of every issue that a comment refers to, by `#1` or by address. A note with
 * five guesses would disturb five issues, so the address goes through redirect.github.com, as Dependabot's and
 * Renovate's do. Other servers have no such host: there the number stands in a code span, which is not a reference.
 */
function issueLinkWithoutBacklink(title, number, url) {
    if (!url.startsWith(GITHUB))
        return `${quoteText(title)} (\`#${number}\`)`;
    return `[${quoteText(title)}](${GITHUB_WITHOUT_BACKLINK}${url.slice(GITHUB.length)})`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/render-comment.js



/** More would be a reproach, not a help. */
const MAX_SECTIONS = 10;
const MAX_HEADING_CHARS = 60;
/**
 * The text of the one comment, marker first; absent when there is nothing true to say.
 * It names known issues above the duplicate cut-off, and what the form still lacks. The only text from outside is the
 * titles of known issues, inside code spans; headings are the repository's own.
 */
function renderComment(input) {
    const parts = [knownIssues(input), missingSections(input)].filter((part) => part !== undefined);
    if (parts.length === 0)
        return undefined;
    return [COMMENT_MARKER, 'Thank you for the report.', ...parts, FOOTER].join('\n\n');
}
const FOOTER = '<sub>An automatic note, made by comparing with earlier issues; it can be wrong. ' +
    'It is updated when the issue changes, and nothing is closed because of it.</sub>';
function knownIssues({ verdict, policy, issueUrl }) {
    const known = verdict.similar.filter((similar) => similar.isLikelyDuplicate && similar.number !== verdict.number);
    const items = known.slice(0, policy.similarIssues).map((similar) => {
        const link = issueLinkWithoutBacklink(similar.title, similar.number, issueUrl(similar.number));
        return similar.state === 'closed' ? `- ${link} (closed)` : `- ${link}`;
    });
    if (items.length === 0)
        return undefined;
    const lead = items.length === 1
        ? '**It may be known already.** Is this the same problem? If so, please add what is new to that issue.'
        : '**It may be known already.** Is one of these the same problem? If so, please add what is new to that issue.';
    return `${lead}\n\n${items.join('\n')}`;
}
/** Silent where the history says that reports like this one hold enough: an empty optional field is no fault. */
function missingSections({ verdict, policy }) {
    const { missing, isLacking, lacksInformation } = verdict.information;
    const saysEnough = lacksInformation !== undefined && !isLacking;
    if (missing.length === 0 || saysEnough)
        return undefined;
    const headings = new Set(policy.formHeadings ?? []);
    const items = missing.filter((heading) => headings.has(heading)).slice(0, MAX_SECTIONS);
    if (items.length === 0)
        return 'Some parts of the form are still empty. Where you know more, please edit the issue.';
    const list = items.map((heading) => `- ${quoteText(heading, MAX_HEADING_CHARS)}`).join('\n');
    return `These parts of the form are still empty. Where you know more, please edit the issue.\n\n${list}`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/plan-triage.js



/**
 * Decides what is done about an issue: fills the families in which it has no label yet, asks for information, keeps
 * the one comment true. Never removes a label and never names one that the live repository lacks.
 */
function planTriage(input) {
    const { issue, verdict, policy } = input;
    if (issue.state === 'closed')
        return { number: issue.number, actions: [], skipped: [{ kind: 'closed' }] };
    const skipped = [];
    const wanted = [];
    for (const family of verdict.families) {
        const choice = chooseLabels(family, issue, policy.familyLabels?.[family.family] ?? []);
        wanted.push(...choice.labels);
        skipped.push(...choice.skipped);
    }
    if (policy.needsInfoLabel !== undefined && verdict.information.isLacking)
        wanted.push(policy.needsInfoLabel);
    const known = keepLiveLabels(wanted, input.liveLabels);
    skipped.push(...known.skipped);
    const labels = withoutPresent(known.labels, issue.labels);
    const actions = [];
    if (labels.length > 0)
        actions.push({ kind: 'add-labels', number: issue.number, labels });
    if (policy.addComment)
        actions.push(planComment(input));
    return { number: issue.number, actions, skipped };
}
/** Names of the labels that a plan adds, in order. */
function plannedLabels(plan) {
    return plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
}
function chooseLabels(family, issue, otherMembers) {
    const members = new Set([...family.labels.map((label) => label.name), ...otherMembers].map(label_key/* labelKey */.k));
    const present = issue.labels.filter((label) => members.has((0,label_key/* labelKey */.k)(label)));
    if (present.length > 0) {
        return { labels: [], skipped: [{ kind: 'family-filled', family: family.family, labels: present }] };
    }
    const labels = family.labels.filter((label) => label.isSelected).map((label) => label.name);
    return { labels, skipped: explainRest(family, labels.length) };
}
/** Why the labels that were not selected were not. */
function explainRest({ family, labels, maxLabels }, selectedCount) {
    const [best] = labels;
    if (best === undefined)
        return [];
    const surplus = labels.filter((label) => !label.isSelected && label.probability >= label.cutoff);
    if (surplus.length === 0)
        return selectedCount === 0 ? [belowCutoff(family, best)] : [];
    // The first would have been selected if the judge had let any.
    if (!best.isSelected && maxLabels > 0)
        return [{ kind: 'says-too-little', family, label: best.name }];
    return surplus.map((label) => ({ kind: 'over-limit', family, label: label.name, maxLabels }));
}
function belowCutoff(family, { name, probability, cutoff }) {
    return { kind: 'below-cutoff', family, label: name, probability, cutoff };
}
/** Takes the live repository's spelling; names what it lacks. Everything is kept where the labels are not known. */
function keepLiveLabels(wanted, liveLabels) {
    if (liveLabels === undefined)
        return { labels: wanted, skipped: [] };
    const spellings = new Map(liveLabels.map((label) => [(0,label_key/* labelKey */.k)(label), label]));
    const labels = [];
    const skipped = [];
    for (const label of wanted) {
        const spelling = spellings.get((0,label_key/* labelKey */.k)(label));
        if (spelling === undefined)
            skipped.push({ kind: 'not-in-repository', label });
        else
            labels.push(spelling);
    }
    return { labels, skipped };
}
function withoutPresent(labels, present) {
    const seen = new Set(present.map(label_key/* labelKey */.k));
    return labels.filter((label) => {
        const isNew = !seen.has((0,label_key/* labelKey */.k)(label));
        seen.add((0,label_key/* labelKey */.k)(label));
        return isNew;
    });
}
function planComment({ issue, verdict, policy, issueUrl }) {
    const body = renderComment({ verdict, policy, issueUrl });
    if (body === undefined)
        return { kind: 'remove-comment', number: issue.number, marker: COMMENT_MARKER };
    return { kind: 'ensure-comment', number: issue.number, marker: COMMENT_MARKER, body };
}


/***/ })

};
