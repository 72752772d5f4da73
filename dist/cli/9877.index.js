export const id = 9877;
export const ids = [9877];
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
 * Opens a database file that holds data from outside: no extensions, nothing in its schema is trusted. What is deleted is
 * overwritten with zeros: texts that people took back shall not stay in a file that is passed on.
 */
function openDatabase(path, mode) {
    const database = mode === 'read-immutable'
        ? new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(immutableUrl(path), { readOnly: true })
        : new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON');
    if (mode === 'write')
        database.exec('PRAGMA secure_delete = ON');
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
    const code = readErrorCode(error);
    if (!(error instanceof Error) || code === undefined || code === CONSTRAINT)
        return undefined;
    return EXPLANATIONS.get(code) ?? `failed in SQLite: ${error.message}`;
}
/** Whether another process has the lock. */
function isBusy(error) {
    return readErrorCode(error) === BUSY;
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

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssueCatalog: () => (/* binding */ openIssueCatalog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _migrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6448);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9038);
/* harmony import */ var _write_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);






const COLUMNS = 'number, state, title, labels, excerpt, sketch';
const EXPECTED = `a catalog of issues, version ${_write_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .CATALOG_VERSION */ .$}`;
/**
 * Opens the index's issues for reading. The file must not change while it is open.
 * Throws ArtifactError when it is missing, damaged, of another version or no catalog; so does every later call.
 */
function openIssueCatalog(path) {
    const unusable = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainUnusablePath */ .ue)(path, { mayCreate: false });
    if (unusable !== undefined)
        throw refusal(path, unusable);
    return guardFile(path, () => {
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .openDatabase */ .qI)(path, 'read-immutable');
        try {
            refuseOthers(database, path);
            return new SqliteIssueCatalog(database, path);
        }
        catch (error) {
            database.close();
            throw error;
        }
    });
}
class SqliteIssueCatalog {
    #database;
    #path;
    #select;
    #selectStored;
    constructor(database, path) {
        this.#database = database;
        this.#path = path;
        this.#select = database.prepare(`SELECT ${COLUMNS} FROM issue WHERE number = ?`);
        this.#selectStored = database.prepare(`SELECT ${COLUMNS}, text_hash FROM issue WHERE number = ?`);
    }
    numbers() {
        return guardFile(this.#path, () => {
            const rows = this.#database.prepare('SELECT number FROM issue ORDER BY number').all();
            return rows.map((row) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumber */ .kz)(row, 'number'));
        });
    }
    read(numbers) {
        return guardFile(this.#path, () => {
            const rows = numbers.map((number) => this.#select.get(number));
            return rows.filter((row) => row !== undefined).map(readCatalogIssue);
        });
    }
    *list() {
        // Row by row: 45,000 at once would stand in memory twice.
        for (const number of this.numbers()) {
            const row = guardFile(this.#path, () => this.#selectStored.get(number));
            if (row === undefined)
                continue;
            yield guardFile(this.#path, () => ({
                ...readCatalogIssue(row),
                textHash: Buffer.from((0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(row, 'text_hash')).toString('hex'),
            }));
        }
    }
    readSketches(numbers) {
        return guardFile(this.#path, () => {
            const select = this.#database.prepare('SELECT sketch FROM issue WHERE number = ?');
            const sketches = new Map();
            for (const number of numbers) {
                const row = select.get(number);
                if (row !== undefined)
                    sketches.set(number, (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(row, 'sketch'));
            }
            return sketches;
        });
    }
    boilerplate() {
        return guardFile(this.#path, () => {
            const rows = this.#database.prepare('SELECT line FROM boilerplate ORDER BY position').all();
            return rows.map((row) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(row, 'line'));
        });
    }
    close() {
        if (this.#database.isOpen)
            this.#database.close();
    }
}
function readCatalogIssue(row) {
    return {
        number: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumber */ .kz)(row, 'number'),
        title: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(row, 'title'),
        state: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(row),
        labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readLabels */ .k2)(row),
        excerpt: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(row, 'excerpt'),
        sketch: (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(row, 'sketch'),
    };
}
function refuseOthers(database, path) {
    const identity = (0,_migrate_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyFile */ .Zn)(database);
    if (identity.kind !== 'catalog')
        throw refusal(path, FOUND[identity.kind]);
    if (identity.version !== _write_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .CATALOG_VERSION */ .$)
        throw refusal(path, `version ${identity.version}`);
}
const FOUND = { empty: 'an empty database', corpus: 'a corpus', foreign: 'a database of another program' };
function guardFile(path, work) {
    try {
        return work();
    }
    catch (error) {
        const found = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSqliteError */ .CX)(error) ?? (error instanceof _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .RowError */ .Lw ? error.message : undefined);
        if (found === undefined)
            throw error;
        throw refusal(path, `a file that ${found}`, error);
    }
}
function refusal(path, found, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ArtifactError */ .nE({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), expected: EXPECTED, found, cause });
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

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CATALOG_VERSION),
/* harmony export */   s: () => (/* binding */ writeIssueCatalog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4649);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _migrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6448);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);





/** Version of the catalog's schema; an index with another one is rebuilt, not migrated. */
const CATALOG_VERSION = 3;
const SCHEMA = `
  CREATE TABLE issue (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    title TEXT NOT NULL,
    labels TEXT NOT NULL,
    excerpt TEXT NOT NULL CHECK (length(excerpt) <= ${_corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EXCERPT_CHARS */ .J}),
    sketch BLOB NOT NULL,
    text_hash BLOB NOT NULL CHECK (length(text_hash) = ${_corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_HASH_BYTES */ .P})
  ) STRICT;
  CREATE TABLE boilerplate (
    position INTEGER PRIMARY KEY,
    line TEXT NOT NULL
  ) STRICT;
`;
/**
 * Writes the index's issues to one file without side files, replacing what was at `path`. The same content gives the
 * same bytes under the same SQLite version, in whatever order the issues arrive. The file appears whole or not at all.
 * Throws ConfigError when the path cannot be written. A number that comes twice or too long an excerpt is a mistake of
 * the caller and throws SQLite's own error.
 */
function writeIssueCatalog(path, content) {
    const unusable = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainUnusablePath */ .ue)(path, { mayCreate: true });
    if (unusable !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The index cannot be written: ${unusable}`);
    const partPath = `${path}.part`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partPath, { force: true });
    try {
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .openDatabase */ .qI)(partPath, 'write');
        try {
            fill(database, content);
        }
        finally {
            database.close();
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partPath, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partPath, { force: true });
        const explanation = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSqliteError */ .CX)(error);
        if (explanation === undefined)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The index file ${path} ${explanation}`, { cause: error });
    }
}
function fill(database, content) {
    // Nothing reads the file before it is renamed, so neither a journal nor waiting for the disk would protect anything.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .inTransaction */ .sA)(database, () => {
        database.exec(SCHEMA);
        database.exec(`PRAGMA application_id = ${_migrate_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_APPLICATION_ID */ .v2}; PRAGMA user_version = ${CATALOG_VERSION}`);
        const insertIssue = database.prepare('INSERT INTO issue (number, state, title, labels, excerpt, sketch, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?)');
        for (const { number, state, title, labels, excerpt, sketch, textHash } of content.issues) {
            insertIssue.run(number, state, title, JSON.stringify(labels), excerpt, sketch, Buffer.from(textHash, 'hex'));
        }
        const insertLine = database.prepare('INSERT INTO boilerplate (line) VALUES (?)');
        for (const line of content.boilerplate)
            insertLine.run(line);
    });
    // Rewrites the pages in order of the numbers: compact, and the same bytes whatever the order of insertion.
    database.exec('VACUUM');
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MAX_EXCERPT_CHARS),
/* harmony export */   P: () => (/* binding */ TEXT_HASH_BYTES)
/* harmony export */ });
/** 128 bits: two texts of one issue share them by no accident, and 45,000 issues need 0.7 MB. */
const TEXT_HASH_BYTES = 16;
/** Longest excerpt of an issue in the index, in characters: a few lines, enough to recognize it. */
const MAX_EXCERPT_CHARS = 300;


/***/ })

};
