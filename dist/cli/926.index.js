export const id = 926;
export const ids = [926];
export const modules = {

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
async function ensureFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
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

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SZ: () => (/* binding */ guardCorpus),
  tA: () => (/* binding */ openCorpus),
  b2: () => (/* binding */ prepareSchema)
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
 * `vector` holds little-endian f32 numbers. `labels` is a JSON array of names. `body` stands last so that reading the other columns skips long texts.
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
    `
  CREATE TABLE embedding (
    embedder_id TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('document', 'query')),
    content_hash TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (embedder_id, purpose, content_hash)
  ) STRICT;
  `,
];

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/schema.js
var schema = __webpack_require__(9038);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/issue/content-hash.js
var content_hash = __webpack_require__(4731);
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
        (0,content_hash/* contentHash */.A)(incoming) === (0,content_hash/* contentHash */.A)(stored);
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
    const guard = (work) => guardCorpus(path, work);
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
/** Brings the schema up to date, unless `readOnly`. Throws ConfigError for a file that is no corpus, or a newer one. */
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
        // Migrations so far only add tables, and what is read here is in the first.
        if (identity.kind === 'corpus' && identity.version > 0)
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
/** Does work on the corpus file and turns SQLite's errors into a ConfigError. */
function guardCorpus(path, work) {
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

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openGate),
  h: () => (/* binding */ storable)
});

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/evaluation/family-outcome.js
var family_outcome = __webpack_require__(6517);
// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
// EXTERNAL MODULE: ./out/js/src/evaluation/bootstrap.js
var bootstrap = __webpack_require__(1640);
;// CONCATENATED MODULE: ./out/js/src/evaluation/paired-bootstrap.js

/**
 * A figure of two versions on the same issues and the interval of its difference: each resample draws issues, and both
 * versions are measured on that draw, so that what is hard about an issue is hard for both (Efron and Tibshirani 1993,
 * chapter 13). Draws on which either has nothing to measure are left out. Deterministic.
 */
function pairedBootstrap(pairs, measure) {
    const measureOld = (sample) => measure(sample.map((pair) => pair.old));
    const measureNew = (sample) => measure(sample.map((pair) => pair.new));
    const [before, after] = [measureOld(pairs), measureNew(pairs)];
    const value = after - before;
    if (pairs.length === 0 || Number.isNaN(value)) {
        return { old: orNull(before), new: orNull(after), difference: { value: null, low: null, high: null } };
    }
    const difference = (sample) => measureNew(sample) - measureOld(sample);
    const { low, high } = (0,bootstrap/* percentileInterval */.J)({ items: pairs, measure: difference }, value);
    return { old: before, new: after, difference: { value, low: Math.min(value, low), high: Math.max(value, high) } };
}
function orNull(measured) {
    return Number.isNaN(measured) ? null : measured;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/compare-backtests.js




/** On fewer issues, a handful of changed answers would decide. */
const MIN_COMMON_ISSUES = 20;
/** The same for the precision of applied labels. */
const MIN_APPLIED = 10;
/** Throws ConfigError where the two cannot be compared whatever the new one says: other repository, too few issues. */
function requireComparable(old, current) {
    const { repository, numbers } = current;
    const isOther = repository !== undefined && repository.toLowerCase() !== old.repository?.toLowerCase();
    if (isOther && old.repository !== undefined) {
        throw new errors/* ConfigError */.xL(`The stored backtest is of ${old.repository}, but the issues are of ${repository}.`);
    }
    const known = new Set(old.issues.map(({ number }) => number));
    const common = numbers.filter((number) => known.has(number)).length;
    if (common === 0) {
        throw new errors/* ConfigError */.xL('The stored backtest judged none of these test issues, so there is nothing to compare. ' +
            'Make a new one from the same issues.');
    }
    if (common < MIN_COMMON_ISSUES)
        throw tooFew(`Only ${common} ${common === 1 ? 'issue was' : 'issues were'} judged`);
}
/**
 * Compares the headline figures on the issues that both judged. Both are measured by the labels of the new one: its truth,
 * which people may have corrected since, and its families' labels. Throws ConfigError where a family is missing in the
 * new one, or no family has enough issues.
 */
function compareBacktests(old, current) {
    const missing = namesOf(old).filter((name) => !namesOf(current).includes(name));
    if (missing.length > 0) {
        throw new errors/* ConfigError */.xL(`The stored backtest judged ${missing.join(' and ')} labels, this one does not. ` +
            'Give the label lists that it was made with, or make a new one.');
    }
    const pairs = pairIssues(old, current);
    const notes = [];
    const figures = current.families.flatMap((family) => {
        if (!namesOf(old).includes(family.name)) {
            notes.push(`${family.name}: the stored backtest did not judge these labels.`);
            return [];
        }
        const outcomes = pairOutcomes(pairs, { family: family.name, members: family.labels });
        if (outcomes.length < MIN_COMMON_ISSUES) {
            notes.push(`${family.name}: fewer than ${MIN_COMMON_ISSUES} of the issues that both judged have such a label.`);
            return [];
        }
        return headline_figures/* HEADLINE_FIGURES */.j.map((figure) => compareFigure(outcomes, { figure, family: family.name, notes }));
    });
    if (figures.length === 0)
        throw tooFew('In every family, too few issues were judged');
    return {
        issues: pairs.length,
        relabelled: countRelabelled(pairs, current),
        figures,
        notes,
        isWorse: figures.some(({ isWorse }) => isWorse),
    };
}
function namesOf({ families }) {
    return families.map(({ name }) => name);
}
function pairIssues(old, current) {
    const before = new Map(old.issues.map((issue) => [issue.number, issue]));
    return current.issues.flatMap((issue) => {
        const former = before.get(issue.number);
        return former === undefined ? [] : [{ old: former, new: issue }];
    });
}
/** Both sides have an outcome for the same issues, since both are held against the same truth. */
function pairOutcomes(pairs, family) {
    const outcomesOf = (side) => (0,family_outcome/* familyOutcomes */.E)({
        ...family,
        issues: pairs.map((pair) => toEvaluated({ ...pair[side], truth: pair.new.truth }, family)),
    });
    const after = outcomesOf('new');
    return outcomesOf('old').map((outcome, index) => ({ old: outcome, new: after[index] }));
}
/** Predictions of labels that the family no longer has are left out: nobody asks for them. */
function toEvaluated({ number, truth, predicted }, { family, members }) {
    const keys = new Set(members.map((name) => name.toLowerCase()));
    const wanted = (predicted[family] ?? []).filter(({ name }) => keys.has(name.toLowerCase()));
    return {
        number,
        title: '',
        labels: wanted.map((label) => ({ ...label, family })),
        truth,
        lacksInformation: false,
        similar: [],
        durationMs: 0,
    };
}
function compareFigure(outcomes, { figure, family, notes }) {
    if (figure.name === 'precision') {
        const few = explainFewApplied(outcomes);
        if (few !== undefined) {
            notes.push(`${family}, ${figure.title}: ${few}`);
            const nothing = { old: null, new: null, difference: { value: null, low: null, high: null } };
            return { family, figure: figure.name, ...nothing, isWorse: false };
        }
    }
    const compared = pairedBootstrap(outcomes, figure.measure);
    const { low, high } = compared.difference;
    const isWorse = figure.isLowerBetter ? low !== null && low > 0 : high !== null && high < 0;
    return { family, figure: figure.name, ...compared, isWorse };
}
function explainFewApplied(outcomes) {
    const applied = (side) => outcomes.reduce((sum, pair) => sum + pair[side].applied.length, 0);
    const [before, after] = [applied('old'), applied('new')];
    if (before === 0 && after === 0)
        return 'neither would apply a label.';
    if (before === 0)
        return 'the stored backtest would apply no label.';
    if (after === 0)
        return 'this evaluation would apply no label.';
    if (Math.min(before, after) >= MIN_APPLIED)
        return undefined;
    return `applied before: ${before}, now: ${after}; fewer than ${MIN_APPLIED} decide nothing.`;
}
function countRelabelled(pairs, { families }) {
    const members = new Set(families.flatMap(({ labels }) => labels.map((name) => name.toLowerCase())));
    const keyOf = ({ truth }) => [...new Set(truth.map((name) => name.toLowerCase()))]
        .filter((name) => members.has(name))
        .sort()
        .join('\n');
    return pairs.filter((pair) => keyOf(pair.old) !== keyOf(pair.new)).length;
}
function tooFew(what) {
    return new errors/* ConfigError */.xL(`${what} by both, this evaluation and the stored backtest; fewer than ${MIN_COMMON_ISSUES} decide nothing. ` +
        'Make a new stored backtest, or judge more issues.');
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/stored-backtest.js
/** Hit@3 needs so many, however improbable. */
const ALWAYS_KEPT = 3;
const MAX_KEPT = 10;
const MIN_PROBABILITY = 0.01;
const DECIMALS = 4;
/** Keeps of each issue and family the ten most probable labels, none below 1 % but the first three and those applied. */
function toStoredBacktest(settings, judged) {
    const { families, issues } = judged;
    return {
        ...settings,
        families: families.map((family) => ({ ...family, labels: family.labels.toSorted() })),
        issues: issues.map((issue) => ({
            number: issue.number,
            truth: issue.truth.toSorted(),
            predicted: Object.fromEntries(families.map(({ name }) => [name, keptLabels(issue.labels, name)])),
        })),
    };
}
function keptLabels(labels, family) {
    return labels
        .filter((label) => label.family === family)
        .filter(({ probability, applied }, rank) => {
        return applied || rank < ALWAYS_KEPT || (rank < MAX_KEPT && probability >= MIN_PROBABILITY);
    })
        .map(({ name, probability, applied }) => ({ name, probability: Number(probability.toFixed(DECIMALS)), applied }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/list-files.js
var list_files = __webpack_require__(7100);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js + 1 modules
var open_artifact_folder = __webpack_require__(6767);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/evaluation/stored-backtest-file.js
var stored_backtest_file = __webpack_require__(2090);
;// CONCATENATED MODULE: ./out/js/src/commands/load-stored-backtest.js








/** A backtest of 10,000 issues is about 3 MB; keeps a foreign file from filling the memory. */
const MAX_BYTES = 256 * 1024 * 1024;
const HOW_TO_MAKE_ONE = 'Make one with: auto-triager index --backtest --out <folder>, or auto-triager evaluate --save <folder>';
/**
 * The backtest that `index --backtest` left in an index, after the index was checked, or `evaluate --save` in a folder.
 * Throws ConfigError: no such folder, no backtest in it, one that cannot be read; ArtifactError: a damaged index.
 */
async function loadStoredBacktest(folder) {
    const names = await (0,list_files/* listFiles */.C)(folder);
    if (names === undefined)
        throw new errors/* ConfigError */.xL(`${JSON.stringify(folder)} does not exist. ${HOW_TO_MAKE_ONE}`);
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    // In an index only what the manifest lists has a checksum.
    const listed = opened.kind === 'none' ? names : Object.keys((await (0,load_manifest/* loadManifest */.e)(opened.files)).files);
    if (!listed.includes(artifact/* BACKTEST_FILE */.Nw)) {
        const what = opened.kind === 'none' ? JSON.stringify(folder) : `The index in ${JSON.stringify(folder)}`;
        throw new errors/* ConfigError */.xL(`${what} holds no stored backtest. ${HOW_TO_MAKE_ONE}`);
    }
    const path = (0,external_node_path_.join)(folder, artifact/* BACKTEST_FILE */.Nw);
    const parsed = (0,stored_backtest_file/* parseStoredBacktest */.So)(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_BYTES }));
    if (parsed.kind === 'backtest')
        return parsed.backtest;
    const fault = parsed.kind === 'damaged'
        ? `is damaged: ${parsed.fault}`
        : `has format version ${parsed.formatVersion}, but this version of auto-triager reads ${stored_backtest_file/* BACKTEST_FORMAT */.eQ}`;
    throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} ${fault}. ${HOW_TO_MAKE_ONE}`);
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/commands/save-stored-backtest.js







/** Makes the folder for a backtest. ConfigError where it holds an index, which would not agree with its manifest then. */
async function prepareBacktestFolder(folder) {
    await (0,ensure_folder/* ensureFolder */.f)(folder);
    if ((await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder)).kind === 'none')
        return;
    throw new errors/* ConfigError */.xL(`${JSON.stringify(folder)} holds an index. Save the backtest in another folder, or build the index with --backtest.`);
}
/** Writes `backtest.jsonl` into a folder that is there. Throws ConfigError. */
async function saveStoredBacktest(folder, backtest) {
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* BACKTEST_FILE */.Nw), (0,stored_backtest_file/* formatStoredBacktest */.MW)(backtest));
}

;// CONCATENATED MODULE: ./out/js/src/commands/open-gate.js




/** Finds out before anything is learned whether the two can be compared and stored. Throws ConfigError, ArtifactError. */
async function openGate(options, { part, log }) {
    const { against, save } = options;
    const numbers = (part?.test ?? []).map((issue) => issue.number);
    const stored = against === undefined ? undefined : await loadStoredBacktest(against);
    if (stored !== undefined)
        requireComparable(stored, { repository: part?.corpusRepository, numbers });
    if (save !== undefined)
        await prepareBacktestFolder(save);
    return { pass };
    async function pass(backtest) {
        const current = storable(backtest, settings(backtest));
        const comparison = stored === undefined ? undefined : compareBacktests(stored, current);
        if (comparison?.isWorse)
            log.warning('worse than the stored backtest by more than chance');
        if (save !== undefined && comparison?.isWorse)
            log.warning(`nothing is stored in ${save}, since this one is worse`);
        else if (save !== undefined)
            await saveStoredBacktest(save, current);
        return comparison;
    }
    function settings({ trainIssues }) {
        const { targetPrecision } = options;
        const repository = part?.corpusRepository;
        return {
            ...(repository === undefined ? {} : { repository }),
            split: splitOf(options),
            trainIssues,
            targetPrecision,
        };
    }
}
/** What of a backtest is kept for a later comparison. */
function storable({ issues, labelFamilies }, settings) {
    return toStoredBacktest(settings, { issues, families: labelFamilies });
}
function splitOf({ corpusFile, until, testFraction }) {
    if (corpusFile === undefined)
        return { kind: 'files' };
    return until === undefined ? { kind: 'share', testFraction } : { kind: 'day', until };
}


/***/ }),

/***/ 52:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openService)
});

;// CONCATENATED MODULE: ./out/js/src/embedding/memory-embedding-store.js
/** Keeps vectors for as long as the process lives. */
function createMemoryEmbeddingStore() {
    const vectors = new Map();
    const nameOf = ({ embedderId, purpose, contentHash }) => `${purpose} ${contentHash} ${embedderId}`;
    return {
        read: (key) => vectors.get(nameOf(key)),
        write: (entries) => {
            for (const entry of entries)
                vectors.set(nameOf(entry), entry.vector);
        },
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/open-service.js

/**
 * The service that is asked for, whose vectors are kept in the corpus file, or in memory where there is none; undefined
 * for the local embedder. The code for services is loaded only where one is. Throws ConfigError, ServiceError.
 */
async function openService(options, { log }) {
    if (options.embedder === undefined || options.embedder === 'local')
        return undefined;
    const [{ openLearningEmbedder, requestedService }, { openEmbeddingStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 4266)),
        __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 3737)),
    ]);
    const requested = requestedService(options);
    if (requested === undefined)
        return undefined;
    const opened = await openLearningEmbedder(requested, { access: options, log });
    const { corpusFile } = options;
    return { ...opened, store: corpusFile === undefined ? createMemoryEmbeddingStore() : openEmbeddingStore(corpusFile) };
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runBacktest)
});

// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/evaluation/bootstrap.js
var bootstrap = __webpack_require__(1640);
// EXTERNAL MODULE: ./out/js/src/evaluation/family-outcome.js
var family_outcome = __webpack_require__(6517);
;// CONCATENATED MODULE: ./out/js/src/evaluation/confusion.js

/**
 * The cells off the diagonal of the confusion matrix (Manning, Raghavan, Schütze 2008, section 14.5), most frequent first.
 * An issue with two right labels that was given neither counts in two cells.
 */
function confusedPairs(outcomes, members) {
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    const support = new Map();
    const cells = new Map();
    for (const { truth, guess, isCorrect } of outcomes) {
        for (const label of truth) {
            support.set(label, (support.get(label) ?? 0) + 1);
            if (isCorrect || guess === undefined)
                continue;
            const key = JSON.stringify([guess, label]);
            const cell = cells.get(key) ?? { guess, label, count: 0 };
            cell.count++;
            cells.set(key, cell);
        }
    }
    return [...cells.values()]
        .map(({ guess, label, count }) => ({
        guessed: spelling(guess),
        given: spelling(label),
        count,
        share: count / (support.get(label) ?? count),
    }))
        .sort((a, b) => b.count - a.count || b.share - a.share || (nameOf(a) < nameOf(b) ? -1 : 1));
}
function nameOf({ given, guessed }) {
    return `${given}\n${guessed}`;
}

// EXTERNAL MODULE: ./out/js/src/evaluation/family-measures.js
var family_measures = __webpack_require__(5656);
// EXTERNAL MODULE: ./out/js/src/evaluation/issue-range.js
var issue_range = __webpack_require__(1);
;// CONCATENATED MODULE: ./out/js/src/evaluation/drift.js



const MAX_SLICES = 8;
/** Fewer issues in a slice, and its interval says nothing. */
const MIN_ISSUES = 10;
/**
 * Test issues in order of time, cut into slices whose sizes differ by at most one: what was learned grows old (Gama et al.
 * 2014). None where there are too few issues for two slices.
 */
function measureDrift(outcomes) {
    const slices = Math.min(MAX_SLICES, Math.floor(outcomes.length / MIN_ISSUES));
    if (slices < 2)
        return [];
    const bound = (index) => Math.round((index * outcomes.length) / slices);
    return Array.from({ length: slices }, (_, index) => measureSlice(outcomes.slice(bound(index), bound(index + 1))));
}
function measureSlice(items) {
    return {
        ...(0,issue_range/* issueRange */.b)(items.map(({ issue }) => issue)),
        issues: items.length,
        hitAt1: (0,bootstrap/* bootstrap */.N)({ items, measure: (sample) => (0,family_measures/* share */.uM)(sample, ({ isCorrect }) => isCorrect) }),
        precision: (0,bootstrap/* bootstrap */.N)({
            items,
            measure: family_measures/* precisionOfApplied */.tb,
            observations: (0,family_measures/* sum */.cz)(items, ({ applied }) => applied.length),
        }),
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
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    return [...counts]
        .map(([label, { support, applied, right }]) => ({
        name: spelling(label),
        support,
        applied,
        precision: applied === 0 ? null : right / applied,
        recall: support === 0 ? null : right / support,
    }))
        .sort((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/mistakes.js

const KEPT = 15;
/** The wrong first labels with the highest probability, surest first; of equal ones the older. */
function worstMistakes(outcomes, members) {
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    return outcomes
        .flatMap(({ issue, guess, probability, isCorrect, applied, truth }) => {
        if (isCorrect || guess === undefined)
            return [];
        const given = truth.map(spelling);
        return [{ number: issue.number, guessed: spelling(guess), probability, applied: applied.includes(guess), given }];
    })
        .sort((a, b) => b.probability - a.probability)
        .slice(0, KEPT);
}

// EXTERNAL MODULE: ./out/js/src/evaluation/reliability.js
var reliability = __webpack_require__(8682);
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
    const outcomes = (0,family_outcome/* familyOutcomes */.E)(task);
    const over = (measure, observations) => (0,bootstrap/* bootstrap */.N)({ items: outcomes, measure, ...(observations === undefined ? {} : { observations }) });
    return {
        family: task.family,
        issues: outcomes.length,
        ...rank(outcomes),
        microF1: over((sample) => (0,family_measures/* microF1 */.Wz)(sample, family_measures/* countApplied */.nv)),
        top1MicroF1: over((sample) => (0,family_measures/* microF1 */.Wz)(sample, family_measures/* countGuess */.Nw)),
        precision: over(family_measures/* precisionOfApplied */.tb, (0,family_measures/* sum */.cz)(outcomes, ({ applied }) => applied.length)),
        coverage: over(family_measures/* coverage */.vk),
        surestPrecision: over(surestPrecision, surestCount(outcomes)),
        calibrationError: over(family_measures/* calibrationError */.fW),
        reliability: (0,reliability/* reliabilityBins */.T)(outcomes),
        riskCoverage: riskCoverage(outcomes),
        labels: measureLabels(outcomes, task.members),
        confusion: confusedPairs(outcomes, task.members),
        mistakes: worstMistakes(outcomes, task.members),
        drift: measureDrift(outcomes),
    };
}
/** The part of `measureFamily` that needs no cut-offs. */
function measureRanking(task) {
    return rank((0,family_outcome/* familyOutcomes */.E)(task));
}
function rank(items) {
    return {
        hitAt1: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* hitAt1 */.UG }),
        hitAt3: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* hitAt3 */.gX }),
        macroF1: (0,bootstrap/* bootstrap */.N)({ items, measure: macroF1 }),
    };
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
function surestCount(outcomes) {
    return Math.floor(SUREST_SHARE * outcomes.length);
}
function surestPrecision(outcomes) {
    const sorted = outcomes.toSorted((a, b) => b.probability - a.probability);
    return (0,family_measures/* share */.uM)(sorted.slice(0, surestCount(outcomes)), ({ isCorrect }) => isCorrect);
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

// EXTERNAL MODULE: ./out/js/src/labels/area-under-curve.js
var area_under_curve = __webpack_require__(6819);
// EXTERNAL MODULE: ./out/js/src/evaluation/wilson-interval.js
var wilson_interval = __webpack_require__(6860);
;// CONCATENATED MODULE: ./out/js/src/evaluation/information-metrics.js


/** Issues without a probability cannot be ranked: an engine that keeps silent is not measured. */
function measureInformation(issues, heldOutArea) {
    const heldOut = heldOutArea ?? null;
    const lacking = issues.filter((issue) => issue.lacksInformation).length;
    const ranked = issues.flatMap(({ needsInfo, lacksInformation }) => needsInfo === undefined ? [] : [{ probability: needsInfo, target: lacksInformation ? 1 : 0 }]);
    const positives = ranked.filter(({ target }) => target === 1).length;
    const rarer = Math.min(positives, ranked.length - positives);
    if (rarer === 0) {
        const auc = { value: null, low: null, high: null };
        return { lacking, heldOut, auc, note: explain(ranked.length, positives) };
    }
    const area = (0,area_under_curve/* areaUnderCurve */.d)(ranked.map(({ probability }) => probability), Uint8Array.from(ranked, ({ target }) => target));
    // Where all are ranked right, or all wrong, the formula sees no doubt at all, even for a single issue.
    const isCertain = area.low === area.high;
    return {
        lacking,
        heldOut,
        auc: isCertain ? { value: area.value, ...(0,wilson_interval/* wilsonInterval */.Y)(area.value, rarer) } : area,
    };
}
function explain(ranked, positives) {
    if (ranked === 0)
        return 'not measured on the test issues, about which it keeps silent';
    const which = positives === 0 ? 'none' : 'all';
    return `not measurable on the test issues, of which ${which} ${which === 'all' ? 'are' : 'is'} labelled so`;
}

// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js
var choose_cutoff = __webpack_require__(5146);
// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/labels/unify-spelling.js
var unify_spelling = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 2 modules
var plan_triage = __webpack_require__(9811);
// EXTERNAL MODULE: ./out/js/src/commands/learn-knowledge.js
var learn_knowledge = __webpack_require__(9133);
// EXTERNAL MODULE: ./out/js/src/commands/triage-issue.js + 2 modules
var triage_issue = __webpack_require__(4499);
;// CONCATENATED MODULE: ./out/js/src/commands/run-backtest.js

















/** Names the made-up repository in which a backtest learns; nothing is fetched from it. */
const BACKTEST_REPOSITORY = 'backtest/backtest';
const KEPT_SIMILAR = 10;
/**
 * Learns from the training issues alone and judges the test issues as if they had just arrived: without labels, open,
 * one after the other. Nothing that is learned ever sees a test issue.
 */
async function runBacktest(task) {
    const { families: request, targetPrecision, isNeedsInfoLabel, log, service } = task;
    // Baselines and label model must mean the same by a label.
    const train = (0,unify_spelling/* unifySpelling */.y)((0,in_time_order/* inTimeOrder */.x)(task.train));
    const knowledge = await (0,learn_knowledge/* learnKnowledge */.n)(train, {
        repository: BACKTEST_REPOSITORY,
        families: request,
        targetPrecision,
        isNeedsInfoLabel,
        log,
        service,
        withoutFallback: true,
    });
    const known = knowledge.labelModel.groups.flatMap((group) => group.labels.map((label) => label.name));
    const families = (0,label_families/* selectFamilies */.d2)(known, request);
    const progress = log.progress('Judging test issues', task.test.length);
    const issues = [];
    for (const issue of (0,in_time_order/* inTimeOrder */.x)(task.test)) {
        progress.update(issues.length);
        issues.push(await judge(issue, { knowledge, families, isNeedsInfoLabel }));
    }
    progress.stop();
    const evaluated = issues.map((issue) => issue.evaluated);
    const documents = train.map((issue) => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const labels = train.map((issue) => issue.labels);
    // Labels that only test issues have belong to a family as well: not to know them is a miss, not an excuse.
    const given = task.test.flatMap((issue) => issue.labels).filter((name) => !isNeedsInfoLabel(name));
    const allFamilies = (0,label_families/* selectFamilies */.d2)([...new Set([...known, ...given])], request);
    const trainRange = (0,issue_range/* issueRange */.b)(train);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(knowledge.labelModel);
    return {
        trainIssues: train.length,
        ...(trainRange === undefined ? {} : { trainRange }),
        issues: evaluated,
        families: allFamilies.map(({ name: family, labels: members }) => {
            const names = families.find(({ name }) => name === family)?.labels ?? [];
            const baselines = task.withoutBaselines ? {} : trainBaselines({ documents, labels, names });
            const metrics = measureFamily({ family, members, issues: evaluated });
            return {
                ...metrics,
                labels: metrics.labels.map((label) => ({ ...label, cutoff: reachable(cutoffOf(label.name)?.cutoff) })),
                cutoffs: reachableCutoffs(names, knowledge),
                targetPrecision: (0,target_precision/* targetOf */.$)(family, targetPrecision),
                baselines: measureBaselines({ family, names, members, baselines, issues }),
            };
        }),
        labelFamilies: allFamilies,
        informationNote: knowledge.labelModel.informationNote,
        information: measureInformation(evaluated, knowledge.labelModel.information?.auc),
        knowledge,
    };
}
/**
 * What the labels of a family share, each with its own around it: one, as a rule; labels that a list puts into one family
 * may have been learned apart.
 */
function reachableCutoffs(names, { labelModel }) {
    const find = (0,label_model/* createGroupFinder */.O)(labelModel);
    const cutoffs = new Set(names.map((name) => find(name)?.cutoff ?? choose_cutoff/* NEVER */.tm));
    return [...cutoffs].filter(format_figures/* isReachable */.kj).sort((a, b) => a - b);
}
function reachable(cutoff = choose_cutoff/* NEVER */.tm) {
    return (0,format_figures/* isReachable */.kj)(cutoff) ? cutoff : null;
}
async function judge(issue, { knowledge, families, isNeedsInfoLabel }) {
    const arrived = { ...issue, labels: [], state: 'open' };
    const startMs = performance.now();
    const { verdict, plan } = await (0,triage_issue/* triageIssue */.CW)(arrived, {
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
        title: issue.title,
        ...(issue.createdAt === undefined ? {} : { createdAt: issue.createdAt }),
        labels,
        truth: issue.labels,
        ...(lacksInformation === undefined ? {} : { needsInfo: lacksInformation }),
        lacksInformation: issue.labels.some(isNeedsInfoLabel),
        similar: verdict.similar.slice(0, KEPT_SIMILAR).map(({ number, similarity }) => ({ number, similarity })),
        durationMs,
    };
    return { evaluated, document: (0,to_document/* toDocument */.J)(arrived, knowledge.boilerplate), votes: (0,neighbor_votes/* countVotes */.B)(verdict.similar) };
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

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ percentileInterval),
/* harmony export */   N: () => (/* binding */ bootstrap)
/* harmony export */ });
/* harmony import */ var _shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);
/* harmony import */ var _wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6860);


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
    const { low, high } = percentileInterval({ items, measure }, value);
    if (low === high)
        return { value, ...(0,_wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(value, Math.max(1, observations)) };
    // Resamples are noisier than the sample: a small calibration error can lie below nearly all of theirs.
    return { value, low: Math.min(value, low), high: Math.max(value, high) };
}
/** The middle 95 % of what resamples measure; `value` at both ends where no resample measures anything. */
function percentileInterval({ items, measure }, value) {
    const resampled = resample(items, measure);
    const at = (share) => resampled[Math.round(share * (resampled.length - 1))] ?? value;
    return { low: at(TAIL), high: at(1 - TAIL) };
}
/** What is measured on each resample, ascending; those with nothing to measure are left out. */
function resample(items, measure) {
    const random = (0,_shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createSeededRandom */ .s)(SEED);
    const measured = Array.from({ length: RESAMPLES }, () => measure(items.map(() => items[Math.floor(random.uniform() * items.length)])));
    return Float64Array.from(measured.filter((figure) => !Number.isNaN(figure))).sort();
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ countGuess),
/* harmony export */   UG: () => (/* binding */ hitAt1),
/* harmony export */   Wz: () => (/* binding */ microF1),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   gX: () => (/* binding */ hitAt3),
/* harmony export */   nv: () => (/* binding */ countApplied),
/* harmony export */   tb: () => (/* binding */ precisionOfApplied),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _reliability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);

/** Share of issues whose most probable label is right. */
function hitAt1(outcomes) {
    return share(outcomes, ({ isCorrect }) => isCorrect);
}
/** Share of issues with a right label among the three most probable. */
function hitAt3(outcomes) {
    return share(outcomes, ({ isHitAt3 }) => isHitAt3);
}
/** F1 over all pairs of issue and label, of the labels that `count` counts. */
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
/** Counts the most probable label, whatever its cut-off. */
function countGuess({ guess, isCorrect }) {
    return { predicted: guess === undefined ? 0 : 1, right: isCorrect ? 1 : 0 };
}
/** Counts the labels that would be applied. */
function countApplied({ applied, right }) {
    return { predicted: applied.length, right };
}
/** Share of applied labels that are right. */
function precisionOfApplied(outcomes) {
    return sum(outcomes, ({ right }) => right) / sum(outcomes, ({ applied }) => applied.length);
}
/** Share of issues that get at least one label. */
function coverage(outcomes) {
    return share(outcomes, ({ applied }) => applied.length > 0);
}
/** Mean distance of stated from observed share, weighted by bin size (Naeini, Cooper, Hauskrecht 2015). */
function calibrationError(outcomes) {
    const bins = (0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .reliabilityBins */ .T)(outcomes);
    const total = bins.reduce((count, bin) => count + bin.count, 0);
    return bins.reduce((error, bin) => error + (bin.count / total) * Math.abs(bin.stated - bin.observed), 0);
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


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ familyOutcomes),
/* harmony export */   k: () => (/* binding */ spellingOf)
/* harmony export */ });
/** One outcome for each issue that people gave a label of the family; the other issues do not count. */
function familyOutcomes({ family, members, issues }) {
    const names = new Set(members.map((name) => name.toLowerCase()));
    return issues.flatMap((issue) => {
        const truth = [...new Set(issue.truth.map((name) => name.toLowerCase()))].filter((name) => names.has(name));
        return truth.length === 0 ? [] : [toOutcome(issue, { family, truth })];
    });
}
/** Turns the lower case of outcomes back into the spelling of `members`, the first of those that differ only in case. */
function spellingOf(members) {
    const spelling = new Map(members.toReversed().map((name) => [name.toLowerCase(), name]));
    return (label) => spelling.get(label) ?? label;
}
function toOutcome(issue, { family, truth }) {
    const labels = issue.labels.filter((label) => label.family === family);
    const isRight = (name) => truth.includes(name);
    const best = labels.slice(0, 3).map((label) => label.name.toLowerCase());
    const applied = labels.filter((label) => label.applied).map((label) => label.name.toLowerCase());
    return {
        issue,
        truth,
        guess: best[0],
        probability: labels[0]?.probability ?? 0,
        isCorrect: best.slice(0, 1).some(isRight),
        isHitAt3: best.some(isRight),
        applied,
        right: applied.filter(isRight).length,
    };
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HEADLINE_FIGURES)
/* harmony export */ });
/* harmony import */ var _family_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5656);

/** Few, because each may look worse by chance: what a user of the labels notices, and whether probabilities hold. */
const HEADLINE_FIGURES = [
    { name: 'hitAt1', title: 'first label right', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hitAt1 */ .UG },
    { name: 'hitAt3', title: 'among the first three', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hitAt3 */ .gX },
    {
        name: 'top1MicroF1',
        title: 'micro-F1 of the first label',
        isLowerBetter: false,
        measure: (outcomes) => (0,_family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .microF1 */ .Wz)(outcomes, _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .countGuess */ .Nw),
    },
    { name: 'precision', title: 'precision of applied labels', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .precisionOfApplied */ .tb },
    { name: 'coverage', title: 'coverage', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .vk },
    { name: 'calibrationError', title: 'calibration error', isLowerBetter: true, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationError */ .fW },
];


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ issueRange)
/* harmony export */ });
/** The first and the last of issues in order of time; undefined without any. */
function issueRange(issues) {
    const [first] = issues;
    const last = issues.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    return {
        first: first.number,
        last: last.number,
        ...(first.createdAt === undefined ? {} : { from: first.createdAt }),
        ...(last.createdAt === undefined ? {} : { until: last.createdAt }),
    };
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reliabilityBins)
/* harmony export */ });
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


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitInTime)
/* harmony export */ });
/* harmony import */ var _corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


/** Splits by time, never at random: the newest issues are judged, only older ones are learned from. */
function splitInTime(issues, { until, testFraction }) {
    const ordered = (0,_corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inTimeOrder */ .x)(issues);
    const isLater = (issue) => (issue.createdAt ?? '') >= (until ?? '');
    const undated = ordered.filter((issue) => issue.createdAt === undefined).length;
    if (until !== undefined && undated > 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`--until needs dates, but ${undated} ${undated === 1 ? 'issue has' : 'issues have'} none. Use --test-fraction.`);
    }
    const size = until === undefined ? Math.round(ordered.length * testFraction) : ordered.filter(isLater).length;
    if (size === 0 || size === ordered.length) {
        const older = ordered.length - size;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The split leaves ${older} ${older === 1 ? 'issue' : 'issues'} to learn from and ${size} to judge; both must be more than 0.`);
    }
    return { train: ordered.slice(0, ordered.length - size), test: ordered.slice(ordered.length - size) };
}


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ formatStoredBacktest),
/* harmony export */   So: () => (/* binding */ parseStoredBacktest),
/* harmony export */   eQ: () => (/* binding */ BACKTEST_FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** Raised when the lines change their meaning. */
const BACKTEST_FORMAT = 1;
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: name.optional(),
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('files') }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), testFraction: probability }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('day'), until: name }),
    ]),
    trainIssues: count,
    testIssues: count,
    targetPrecision: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ area: probability, type: probability }),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, maxLabels: count, labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name) })),
});
/** `["type/bug", 0.657, 1]`; the third is there where the label would be applied. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([name, probability]), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([name, probability, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)])]);
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    truth: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name),
    predicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(labelSchema)),
});
/** The text of `backtest.jsonl`: a line of settings, then a line for each issue. Same backtest, same bytes. */
function formatStoredBacktest({ issues, ...settings }) {
    const { repository, split, trainIssues, targetPrecision, families } = settings;
    const header = {
        formatVersion: BACKTEST_FORMAT,
        ...(repository === undefined ? {} : { repository }),
        split,
        trainIssues,
        testIssues: issues.length,
        targetPrecision,
        families: families.map((family) => ({
            name: family.name,
            maxLabels: family.maxLabels,
            labels: [...family.labels],
        })),
    };
    return [header, ...issues.map(toLine)].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function toLine({ number, truth, predicted }) {
    const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toTuple)]);
    return { number, truth: [...truth], predicted: Object.fromEntries(families) };
}
function toTuple(label) {
    return label.applied ? [label.name, label.probability, 1] : [label.name, label.probability];
}
/** Reads what `formatStoredBacktest` wrote; unknown fields are dropped. */
function parseStoredBacktest(text) {
    const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
    const header = parseLine(first);
    const { formatVersion } = (header ?? {});
    if (typeof formatVersion !== 'number')
        return damaged(1, 'does not hold the settings of a backtest');
    if (formatVersion !== BACKTEST_FORMAT)
        return { kind: 'other-format', formatVersion };
    const settings = headerSchema.safeParse(header);
    if (!settings.success)
        return damaged(1, 'lacks settings of the backtest');
    const { testIssues, ...known } = settings.data;
    const issues = new Map();
    for (const [index, line] of others.entries()) {
        const parsed = issueSchema.safeParse(parseLine(line));
        if (!parsed.success)
            return damaged(index + 2, 'is no judged issue');
        if (issues.has(parsed.data.number))
            return damaged(index + 2, `repeats issue #${parsed.data.number}`);
        issues.set(parsed.data.number, toIssue(parsed.data));
    }
    if (issues.size !== testIssues) {
        return { kind: 'damaged', fault: `it should hold ${testIssues} judged issues, but holds ${issues.size}` };
    }
    const { repository, ...rest } = known;
    const backtest = { ...rest, ...(repository === undefined ? {} : { repository }), issues: [...issues.values()] };
    return { kind: 'backtest', backtest };
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function toIssue({ number, truth, predicted }) {
    const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toLabel)]);
    return { number, truth, predicted: Object.fromEntries(families) };
}
function toLabel([label, chance, applied]) {
    return { name: label, probability: chance, applied: applied === 1 };
}
function damaged(line, fault) {
    return { kind: 'damaged', fault: `line ${line} ${fault}` };
}


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
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


/***/ })

};
