export const id = 2935;
export const ids = [2935];
export const modules = {

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

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCorpus: () => (/* binding */ checkCorpus),
  guardCorpus: () => (/* binding */ guardCorpus),
  openCorpus: () => (/* binding */ openCorpus),
  openScrapeStore: () => (/* binding */ openScrapeStore),
  prepareSchema: () => (/* binding */ prepareSchema)
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
 * `vector` holds little-endian f32 numbers. `labels` is a JSON array of names. `body` stands last so that reading the
 * other columns skips long texts; that is why later facts about issues are in `issue_detail`. `sighting.round` is the
 * last round of the re-check in which GitHub listed the issue; `tombstone.updated_at` is what the issue had when it
 * went; `label_event.id` is GitHub's, and below 0 where an import had none; `scrape.progress` is JSON (scrape-progress-schema.ts).
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
    `
  CREATE TABLE issue_detail (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    state_reason TEXT,
    author_association TEXT,
    closed_at TEXT,
    comment_count INTEGER,
    reaction_count INTEGER,
    milestone TEXT,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tombstone (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    updated_at TEXT,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE label_event (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    issue_number INTEGER NOT NULL,
    label TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('labeled', 'unlabeled')),
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE label (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sighting (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    round INTEGER NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE scrape (
    repository_id INTEGER PRIMARY KEY REFERENCES repository (id),
    progress TEXT NOT NULL
  ) STRICT;
  `,
];

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/schema.js
var schema = __webpack_require__(9038);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/corpus/merge-issue.js
var merge_issue = __webpack_require__(4370);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/of-repository.js
/** Condition for the rows of one repository; its parameter is the name, whatever its case. */
const OF_REPOSITORY = 'repository_id = (SELECT id FROM repository WHERE name = ?)';

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/issue-table.js



const COLUMNS = ['number', 'state', 'created_at', 'updated_at', 'author', 'labels', 'title', 'body'];
const DETAIL_COLUMNS = [
    'state_reason',
    'author_association',
    'closed_at',
    'comment_count',
    'reaction_count',
    'milestone',
];
/** Reads and writes the issues of one repository, row by row; transactions are the caller's. */
class IssueTable {
    #database;
    #repository;
    #select;
    constructor(database, { repository, hasDetails }) {
        this.#database = database;
        this.#repository = repository;
        const own = COLUMNS.map((column) => `issue.${column}`);
        const columns = hasDetails ? [...own, ...DETAIL_COLUMNS] : own;
        const join = hasDetails ? 'LEFT JOIN issue_detail USING (repository_id, number)' : '';
        this.#select = database.prepare(`SELECT ${columns.join(', ')} FROM issue ${join} WHERE ${OF_REPOSITORY} AND issue.number = ?`);
    }
    find(number) {
        const row = this.#select.get(this.#repository, number);
        return row === undefined ? undefined : (0,schema/* readIssue */.OS)(row);
    }
    /** Takes the issues over (see `mergeIssue`), in order. */
    upsertAll(repositoryId, issues) {
        const counts = { inserted: 0, changed: 0, unchanged: 0 };
        const write = this.#database.prepare(insertInto('issue', COLUMNS));
        const writeDetails = this.#database.prepare(insertInto('issue_detail', ['number', ...DETAIL_COLUMNS]));
        for (const issue of issues) {
            const stored = this.find(issue.number);
            const next = stored === undefined ? issue : (0,merge_issue/* mergeIssue */.m)(stored, issue);
            if (next === undefined) {
                counts.unchanged += 1;
                continue;
            }
            write.run(repositoryId, ...toValues(next));
            if (next.details !== undefined)
                writeDetails.run(repositoryId, next.number, ...toDetailValues(next.details));
            counts[stored === undefined ? 'inserted' : 'changed'] += 1;
        }
        return counts;
    }
    /** Id of the repository's row, which is made where there is none. */
    ensureRepository() {
        this.#database.prepare('INSERT OR IGNORE INTO repository (name) VALUES (?)').run(this.#repository);
        const row = this.#database.prepare('SELECT id FROM repository WHERE name = ?').get(this.#repository);
        return (0,schema/* readNumber */.kz)(row ?? {}, 'id');
    }
}
function insertInto(table, columns) {
    const marks = columns.map(() => '?').join(', ');
    return `INSERT OR REPLACE INTO ${table} (repository_id, ${columns.join(', ')}) VALUES (?, ${marks})`;
}
/** In the order of `COLUMNS`. */
function toValues(issue) {
    const { number, state, createdAt = null, updatedAt = null, author = null, labels, title, body } = issue;
    return [number, state, createdAt, updatedAt, author, JSON.stringify(labels), title, body];
}
/** In the order of `DETAIL_COLUMNS`. */
function toDetailValues(details) {
    const { stateReason = null, authorAssociation = null, closedAt = null } = details;
    const { commentCount = null, reactionCount = null, milestone = null } = details;
    return [stateReason, authorAssociation, closedAt, commentCount, reactionCount, milestone];
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/label-event-table.js


/** Writes events, those that are known left out; returns how many were new. The transaction is the caller's. */
function insertLabelEvents(database, repositoryId, events) {
    const insert = database.prepare('INSERT OR IGNORE INTO label_event (repository_id, id, issue_number, label, action, actor, at) ' +
        'VALUES (?, ?, ?, ?, ?, ?, ?)');
    let inserted = 0;
    for (const { id, issue, label, action, actor, at } of events) {
        inserted += Number(insert.run(repositoryId, id, issue, label, action, actor, at).changes);
    }
    return inserted;
}
/**
 * All events of a repository, in order of time; equal times by id. One that came without GitHub's id is left out where it
 * came with it too. Read whole: a million events are some 100 MB, and a busy repository has a few thousand a month.
 */
function listLabelEvents(database, repository) {
    const rows = database
        .prepare(`SELECT id, issue_number, label, action, actor, at FROM label_event WHERE ${OF_REPOSITORY} ORDER BY at, id`)
        .all(repository)
        .map((row) => ({ hasOwnId: (0,schema/* readNumber */.kz)(row, 'id') > 0, event: (0,schema/* readLabelEvent */.D8)(row) }));
    if (rows.every(({ hasOwnId }) => hasOwnId))
        return rows.map(({ event }) => event);
    const known = new Set(rows.filter(({ hasOwnId }) => hasOwnId).map(({ event }) => keyOf(event)));
    return rows.filter(({ hasOwnId, event }) => hasOwnId || !known.has(keyOf(event))).map(({ event }) => event);
}
function keyOf({ issue, label, action, at }) {
    return JSON.stringify([issue, label.toLowerCase(), action, at]);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/sqlite-corpus.js






/** From this version on, the schema has what scrapes keep: details, label events, tombstones. */
const SCRAPE_VERSION = 3;
/** The issues of one repository in a corpus file whose schema is current, or older where nothing is written. */
class SqliteCorpus {
    repository;
    issues;
    #database;
    #guard;
    #hasScrapes;
    constructor(database, { repository, guard }) {
        this.repository = repository;
        this.#database = database;
        this.#guard = guard;
        this.#hasScrapes = (0,open_database/* readPragma */.b1)(database, 'user_version') >= SCRAPE_VERSION;
        this.issues = new IssueTable(database, { repository, hasDetails: this.#hasScrapes });
    }
    upsert(issues) {
        return this.#guard(() => (0,open_database/* inTransaction */.sA)(this.#database, () => {
            const repositoryId = this.issues.ensureRepository();
            const tombstone = this.#database.prepare('SELECT updated_at FROM tombstone WHERE repository_id = ? AND number = ?');
            const kept = issues.filter((issue) => !isGone(issue, tombstone.get(repositoryId, issue.number)));
            const counts = this.issues.upsertAll(repositoryId, kept);
            return { ...counts, unchanged: counts.unchanged + issues.length - kept.length };
        }));
    }
    count() {
        return this.#guard(() => {
            const row = this.#database
                .prepare(`SELECT count(*) AS count FROM issue WHERE ${OF_REPOSITORY}`)
                .get(this.repository);
            return (0,schema/* readNumber */.kz)(row ?? {}, 'count');
        });
    }
    /** Orders the numbers first and then reads issue by issue, so that the texts are never in memory together. */
    *list() {
        const rows = this.#guard(() => this.#database
            .prepare(`SELECT number, created_at FROM issue WHERE ${OF_REPOSITORY}`)
            .all(this.repository)
            .map(toTimed));
        for (const { number } of (0,in_time_order/* inTimeOrder */.x)(rows)) {
            const issue = this.get(number);
            if (issue !== undefined)
                yield issue;
        }
    }
    get(number) {
        return this.#guard(() => this.issues.find(number));
    }
    addLabelEvents(events) {
        return this.#guard(() => (0,open_database/* inTransaction */.sA)(this.#database, () => insertLabelEvents(this.#database, this.issues.ensureRepository(), events)));
    }
    labelEvents() {
        if (!this.#hasScrapes)
            return [].values();
        return this.#guard(() => listLabelEvents(this.#database, this.repository)).values();
    }
    tombstones() {
        if (!this.#hasScrapes)
            return [];
        const sql = `SELECT number FROM tombstone WHERE ${OF_REPOSITORY} ORDER BY number`;
        return this.#guard(() => this.#database
            .prepare(sql)
            .all(this.repository)
            .map((row) => (0,schema/* readNumber */.kz)(row, 'number')));
    }
    watermark() {
        return this.#guard(() => {
            const row = this.#database
                .prepare(`SELECT max(updated_at) AS newest FROM issue WHERE ${OF_REPOSITORY}`)
                .get(this.repository);
            return row === undefined || row.newest === null ? undefined : (0,schema/* readText */.yR)(row, 'newest');
        });
    }
    close() {
        if (this.#database.isOpen)
            this.#guard(() => this.#database.close());
    }
}
/** Whether a scrape saw it go in this version or a later one. */
function isGone({ updatedAt }, tombstone) {
    if (tombstone === undefined)
        return false;
    return tombstone.updated_at === null || updatedAt === undefined || updatedAt <= (0,schema/* readText */.yR)(tombstone, 'updated_at');
}
function toTimed(row) {
    const number = (0,schema/* readNumber */.kz)(row, 'number');
    return row.created_at === null ? { number } : { number, createdAt: (0,schema/* readText */.yR)(row, 'created_at') };
}

;// CONCATENATED MODULE: ./out/js/src/corpus/scrape-progress.js
/** Before the first request. */
const NO_PROGRESS = {
    changes: { isComplete: false },
    events: {},
    recheck: { round: 1, isWalked: true },
};

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/rename-labels.js

/**
 * Gives labels their new names, all at once so that two may swap theirs; undefined takes a label off the issues.
 * Returns how many issues that changed.
 */
function renameLabels(database, repositoryId, renamed) {
    if (renamed.size === 0)
        return 0;
    renameInEvents(database, repositoryId, renamed);
    return renameOnIssues(database, repositoryId, renamed);
}
function renameOnIssues(database, repositoryId, renamed) {
    let changed = 0;
    const write = database.prepare('UPDATE issue SET labels = ? WHERE repository_id = ? AND number = ?');
    const rows = database.prepare('SELECT number, labels FROM issue WHERE repository_id = ?').all(repositoryId);
    for (const row of rows) {
        const labels = (0,schema/* readLabels */.k2)(row);
        if (!labels.some((label) => renamed.has(label)))
            continue;
        const now = labels.map((label) => (renamed.has(label) ? renamed.get(label) : label));
        const names = [...new Set(now.filter((label) => label !== undefined))];
        write.run(JSON.stringify(names), repositoryId, (0,schema/* readNumber */.kz)(row, 'number'));
        changed += 1;
    }
    return changed;
}
/** Events of a deleted label stay as they are. */
function renameInEvents(database, repositoryId, renamed) {
    const write = database.prepare('UPDATE label_event SET label = ? WHERE repository_id = ? AND id = ?');
    const rows = database.prepare('SELECT id, label FROM label_event WHERE repository_id = ?').all(repositoryId);
    for (const row of rows) {
        const name = renamed.get((0,schema/* readText */.yR)(row, 'label'));
        if (name !== undefined)
            write.run(name, repositoryId, (0,schema/* readNumber */.kz)(row, 'id'));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/scrape-progress-schema.js


const scrape_progress_schema_text = schemas/* string */.YjP().min(1);
const count = schemas/* number */.aig().int().nonnegative();
const scrapeProgressSchema = schemas/* object */.Ikc({
    changes: schemas/* object */.Ikc({
        since: scrape_progress_schema_text.exactOptional(),
        cursor: scrape_progress_schema_text.exactOptional(),
        isComplete: schemas/* boolean */.zMY(),
        floor: scrape_progress_schema_text.exactOptional(),
        etag: scrape_progress_schema_text.exactOptional(),
    }),
    events: schemas/* object */.Ikc({
        seenId: count.exactOptional(),
        walk: schemas/* object */.Ikc({ newestId: count, cursor: scrape_progress_schema_text, pages: count }).exactOptional(),
        etag: scrape_progress_schema_text.exactOptional(),
    }),
    recheck: schemas/* object */.Ikc({ round: count, cursor: scrape_progress_schema_text.exactOptional(), isWalked: schemas/* boolean */.zMY() }),
    labelsEtag: scrape_progress_schema_text.exactOptional(),
});
/** Reads the column `scrape.progress`; throws RowError where this program cannot have written it. */
function readScrapeProgress(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        throw new schema/* RowError */.Lw('column progress holds no JSON', { cause });
    }
    const result = scrapeProgressSchema.safeParse(value);
    if (!result.success)
        throw new schema/* RowError */.Lw('column progress holds no progress of a scrape', { cause: result.error });
    return result.data;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/sqlite-scrape-store.js








/** What goes with an issue; its label events stay: what people corrected is still true. */
const TABLES_OF_ISSUES = ['issue', 'issue_detail', 'sighting'];
/** The issues of one repository in a corpus file whose schema is current, and how far its scrapes have come. */
class SqliteScrapeStore extends SqliteCorpus {
    #database;
    #guard;
    constructor(database, options) {
        super(database, options);
        this.#database = database;
        this.#guard = options.guard;
    }
    progress() {
        return this.#guard(() => {
            const [row] = this.#all(`SELECT progress FROM scrape WHERE ${OF_REPOSITORY}`);
            return row === undefined ? NO_PROGRESS : readScrapeProgress((0,schema/* readText */.yR)(row, 'progress'));
        });
    }
    commit(step) {
        return this.#guard(() => (0,open_database/* inTransaction */.sA)(this.#database, () => this.#writeStep(step)));
    }
    #writeStep(step) {
        const { progress, issues = [], unclear = [], events = [], gone = [], labels, renamedLabels } = step;
        const repositoryId = this.issues.ensureRepository();
        // Before the issues: those that were fetched have the new names already.
        const renamed = renamedLabels === undefined ? 0 : renameLabels(this.#database, repositoryId, renamedLabels);
        const counts = this.issues.upsertAll(repositoryId, issues);
        const listed = issues.map((issue) => issue.number);
        this.#unbury(repositoryId, listed);
        this.#markSeen(repositoryId, [...listed, ...unclear], progress.recheck.round);
        let deleted = 0;
        for (const number of gone)
            deleted += this.#bury(repositoryId, number);
        const labelEvents = insertLabelEvents(this.#database, repositoryId, events);
        if (labels !== undefined)
            this.#replaceLabels(repositoryId, labels);
        this.#database
            .prepare('INSERT OR REPLACE INTO scrape (repository_id, progress) VALUES (?, ?)')
            .run(repositoryId, JSON.stringify(progress));
        return { ...counts, renamed, deleted, labelEvents };
    }
    #markSeen(repositoryId, numbers, round) {
        const mark = this.#database.prepare('INSERT OR REPLACE INTO sighting (repository_id, number, round) VALUES (?, ?, ?)');
        for (const number of numbers)
            mark.run(repositoryId, number, round);
    }
    #unbury(repositoryId, numbers) {
        const remove = this.#database.prepare('DELETE FROM tombstone WHERE repository_id = ? AND number = ?');
        for (const number of numbers)
            remove.run(repositoryId, number);
    }
    /** Number of issues that left: 0 where it was not there. */
    #bury(repositoryId, number) {
        this.#database
            .prepare('INSERT OR REPLACE INTO tombstone (repository_id, number, updated_at) ' +
            'SELECT repository_id, number, updated_at FROM issue WHERE repository_id = ? AND number = ?')
            .run(repositoryId, number);
        const [deleted = 0] = TABLES_OF_ISSUES.map((table) => Number(this.#database.prepare(`DELETE FROM ${table} WHERE repository_id = ? AND number = ?`).run(repositoryId, number)
            .changes));
        return deleted;
    }
    #replaceLabels(repositoryId, labels) {
        this.#database.prepare('DELETE FROM label WHERE repository_id = ?').run(repositoryId);
        const insert = this.#database.prepare('INSERT OR REPLACE INTO label (repository_id, id, name) VALUES (?, ?, ?)');
        for (const { id, name } of labels)
            insert.run(repositoryId, id, name);
    }
    labels() {
        return this.#guard(() => this.#all(`SELECT id, name FROM label WHERE ${OF_REPOSITORY} ORDER BY id`).map((row) => ({
            id: (0,schema/* readNumber */.kz)(row, 'id'),
            name: (0,schema/* readText */.yR)(row, 'name'),
        })));
    }
    /** An issue without a sighting came from an import. */
    unseen(round, limit) {
        const sql = 'SELECT issue.number FROM issue LEFT JOIN sighting USING (repository_id, number) ' +
            `WHERE issue.${OF_REPOSITORY} AND coalesce(round, 0) < ? ORDER BY issue.number LIMIT ?`;
        return this.#guard(() => this.#all(sql, round, limit).map((row) => (0,schema/* readNumber */.kz)(row, 'number')));
    }
    newest() {
        const sql = `SELECT number FROM issue WHERE ${OF_REPOSITORY} AND updated_at IS NOT NULL ORDER BY updated_at DESC LIMIT 1`;
        return this.#guard(() => this.#all(sql).map((row) => (0,schema/* readNumber */.kz)(row, 'number'))[0]);
    }
    highestNumber() {
        const sql = `SELECT coalesce(max(number), 0) AS highest FROM issue WHERE ${OF_REPOSITORY}`;
        return this.#guard(() => (0,schema/* readNumber */.kz)(this.#all(sql)[0] ?? {}, 'highest'));
    }
    #all(sql, ...more) {
        return this.#database.prepare(sql).all(this.repository, ...more);
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/open-corpus.js









/**
 * Opens the corpus file at `path`, creating it (not its folder) unless `readOnly` or `repository` forbid it.
 * Throws ConfigError when the path, the file or the repository cannot be used; so does every method of the store when
 * the file turns out to be damaged, locked or full. A file of another program is never written to.
 */
function openCorpus(path, options = {}) {
    return openStore(path, { ...options, Store: SqliteCorpus });
}
/** As `openCorpus`, for a scrape. */
function openScrapeStore(path, options) {
    return openStore(path, { ...options, Store: SqliteScrapeStore });
}
/** Throws ConfigError where the file is no corpus that this program can read; the repository does not matter. */
function checkCorpus(path) {
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate: false });
    if (unusable !== undefined)
        throw new errors/* ConfigError */.xL(`The corpus cannot be opened: ${unusable}`);
    guardCorpus(path, () => {
        const database = openForReading(path);
        try {
            prepareSchema(database, { path, readOnly: true });
        }
        finally {
            database.close();
        }
    });
}
function openStore(path, options) {
    const { repository, readOnly = false, Store } = options;
    if (repository !== undefined && !(0,repository_name/* isRepositoryName */.en)(repository)) {
        throw new errors/* ConfigError */.xL(`The repository must be given as owner/name, found "${repository}"`);
    }
    const mayCreate = !readOnly && repository !== undefined;
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate });
    if (unusable !== undefined) {
        const advice = (0,external_node_fs_.existsSync)(path) || mayCreate ? '' : `. ${howToFill(path)}`;
        throw new errors/* ConfigError */.xL(`The corpus cannot be opened: ${unusable}${advice}`);
    }
    const guard = (work) => guardCorpus(path, work);
    return guard(() => {
        const database = readOnly ? openForReading(path) : (0,open_database/* openDatabase */.qI)(path, 'write');
        try {
            prepareSchema(database, { path, readOnly });
            return new Store(database, { repository: chooseRepository(database, path, options), guard });
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
        throw new errors/* ConfigError */.xL(`${path} is a part of an index, not a corpus; give the file that was made by import or scrape`);
    }
    if (identity.kind === 'corpus' && identity.version > current) {
        throw new errors/* ConfigError */.xL(`${path} was written by a newer auto-triager: its schema has version ${identity.version}, this program knows ` +
            `versions up to ${current}; update auto-triager`);
    }
    if (readOnly) {
        // Migrations so far only add tables, and what is read here is in the first.
        if (identity.kind === 'corpus' && identity.version > 0)
            return;
        throw new errors/* ConfigError */.xL(`${path} holds no issues yet. ${howToFill(path)}`);
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
        throw new errors/* ConfigError */.xL(`${path} holds no issues yet. ${howToFill(path)}`);
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
function howToFill(path) {
    return (`Fill it with: auto-triager scrape --repo owner/name --db ${path}, ` +
        `or with: auto-triager import issues.jsonl --repo owner/name --db ${path}`);
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

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ mergeIssue)
/* harmony export */ });
/* harmony import */ var _issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);

/**
 * What a store keeps when `incoming` arrives for an issue it knows as `stored`; undefined when there is nothing new.
 * Dates, author and details that `incoming` does not state are kept. An incoming version whose `updatedAt` is older than the
 * stored one's is nothing new, so that importing an old export never takes a newer one back.
 */
function mergeIssue(stored, incoming) {
    if (isOlder(incoming.updatedAt, stored.updatedAt))
        return undefined;
    const createdAt = incoming.createdAt ?? stored.createdAt;
    const updatedAt = incoming.updatedAt ?? stored.updatedAt;
    const author = incoming.author ?? stored.author;
    const details = incoming.details ?? stored.details;
    const isSame = incoming.state === stored.state &&
        createdAt === stored.createdAt &&
        updatedAt === stored.updatedAt &&
        author === stored.author &&
        haveSameDetails(details, stored.details) &&
        (0,_issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHash */ .A)(incoming) === (0,_issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHash */ .A)(stored);
    if (isSame)
        return undefined;
    return {
        ...incoming,
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
        ...(details !== undefined && { details }),
    };
}
/** ISO 8601 dates in UTC compare as text. */
function isOlder(date, other) {
    return date !== undefined && other !== undefined && date < other;
}
function haveSameDetails(left = {}, right = {}) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].every((name) => left[name] === right[name]);
}


/***/ }),

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   _: () => (/* binding */ textHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256 (64 hex digits) of what an issue says: title, body and the set of its labels, in any order. State and dates
 * do not count. The three are encoded as a JSON array, so no two contents share an encoding.
 */
function contentHash(issue) {
    const content = JSON.stringify([issue.title, issue.body, [...issue.labels].sort()]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of what is embedded of an issue: title and body alone. */
function textHash(issue) {
    return contentHash({ title: issue.title, body: issue.body, labels: [] });
}


/***/ })

};
