export const id = 1612;
export const ids = [1612];
export const modules = {

/***/ 2148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CATALOG_VERSION),
/* harmony export */   o: () => (/* binding */ CATALOG_TABLES)
/* harmony export */ });
/* harmony import */ var _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);

/** Version of the catalog's schema; an index with another one is rebuilt, not migrated. */
const CATALOG_VERSION = 3;
/**
 * The tables of a catalog in the order in which they are made. SQLite keeps these texts byte for byte in the file, and a
 * file that holds others is refused: a change here needs a new `CATALOG_VERSION`.
 */
const CATALOG_TABLES = [
    {
        name: 'issue',
        sql: `CREATE TABLE issue (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    title TEXT NOT NULL,
    labels TEXT NOT NULL,
    excerpt TEXT NOT NULL CHECK (length(excerpt) <= ${_corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EXCERPT_CHARS */ .J}),
    sketch BLOB NOT NULL,
    text_hash BLOB NOT NULL CHECK (length(text_hash) = ${_corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_HASH_BYTES */ .P})
  ) STRICT`,
    },
    {
        name: 'boilerplate',
        sql: `CREATE TABLE boilerplate (
    position INTEGER PRIMARY KEY,
    line TEXT NOT NULL
  ) STRICT`,
    },
];


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

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIssueCatalog: () => (/* binding */ openIssueCatalog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/corpus/issue-catalog.js
var issue_catalog = __webpack_require__(4649);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 2 modules
var parse_issue = __webpack_require__(4446);
// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/neighbors/term-sketch.js
var term_sketch = __webpack_require__(9966);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/schema.js
var schema = __webpack_require__(9038);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/catalog-rows.js






/** What the index shows of an issue: cleaned as our own import cleans it, for anybody may have written the file. */
function readCatalogIssue(row) {
    const labels = (0,schema/* readLabels */.k2)(row);
    if (labels.length > parse_labels/* MAX_LABELS */.xs)
        throw new schema/* RowError */.Lw(`an issue with ${labels.length} labels`);
    return {
        number: (0,schema/* readNumber */.kz)(row, 'number'),
        title: (0,clean_text/* cleanLine */.Ow)((0,schema/* readText */.yR)(row, 'title'), parse_issue/* MAX_TITLE_CHARS */.m1),
        state: (0,schema/* readState */.un)(row),
        labels: labels.map((name) => (0,clean_text/* cleanLine */.Ow)(name, parse_labels/* MAX_LABEL_CHARS */.ir)),
        excerpt: (0,clean_text/* cleanLine */.Ow)((0,schema/* readText */.yR)(row, 'excerpt'), issue_catalog/* MAX_EXCERPT_CHARS */.J),
        sketch: readSketch(row),
    };
}
function readSketch(row) {
    const sketch = (0,schema/* readBytes */.io)(row, 'sketch');
    if (sketch.length <= term_sketch/* MAX_SKETCH_BYTES */.qP)
        return sketch;
    throw new schema/* RowError */.Lw(`a sketch of ${sketch.length} bytes`);
}
/** In hexadecimal. */
function readTextHash(row) {
    const hash = (0,schema/* readBytes */.io)(row, 'text_hash');
    if (hash.length === issue_catalog/* TEXT_HASH_BYTES */.P)
        return Buffer.from(hash).toString('hex');
    throw new schema/* RowError */.Lw(`a text hash of ${hash.length} bytes`);
}
/** As it was learned: lines are compared, never shown. */
function readBoilerplateLine(row) {
    const line = (0,schema/* readText */.yR)(row, 'line');
    if (line.length <= parse_issue/* MAX_BODY_CHARS */.GW)
        return line;
    throw new schema/* RowError */.Lw(`a line of ${line.length} characters`);
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/catalog-schema.js
var catalog_schema = __webpack_require__(2148);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/migrate.js
var migrate = __webpack_require__(6448);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/find-catalog-fault.js



/** The file's header, then that of the first page; https://sqlite.org/fileformat2.html#the_database_header. */
const HEADER_BYTES = 108;
const MAGIC = 'SQLite format 3\0';
/** What SQLite uses where nothing else was asked for. */
const PAGE_BYTES = 4096;
/** Of the first page, which holds the schema: one page of a table without pages below it. */
const LEAF_OF_TABLE = 0x0d;
/** What our writer leaves in the header of every catalog, whatever is in it. */
const FIELDS = [
    { name: 'page size', at: 16, bytes: 2, value: PAGE_BYTES },
    { name: 'write version', at: 18, bytes: 1, value: 1 },
    { name: 'read version', at: 19, bytes: 1, value: 1 },
    { name: 'reserved bytes', at: 20, bytes: 1, value: 0 },
    { name: 'free pages', at: 36, bytes: 4, value: 0 },
    { name: 'schema format', at: 44, bytes: 4, value: 4 },
    { name: 'auto-vacuum', at: 52, bytes: 4, value: 0 },
    { name: 'text encoding', at: 56, bytes: 4, value: 1 },
    { name: 'kind of first page', at: 100, bytes: 1, value: LEAF_OF_TABLE },
    { name: 'schema entries', at: 103, bytes: 2, value: catalog_schema/* CATALOG_TABLES */.o.length },
];
/**
 * What keeps a file from being a catalog of ours, by its first bytes and its size, before SQLite reads any of it: how
 * many entries its schema has, and that its pages are all there. Ready to follow "found"; undefined where nothing is
 * wrong.
 */
function findHeaderFault(path) {
    const { header, size } = readHeader(path);
    if (size === 0)
        return 'an empty database';
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        return 'a file that is not a SQLite database';
    }
    const applicationId = header.readUInt32BE(68);
    if (applicationId === migrate/* CORPUS_APPLICATION_ID */.w$)
        return 'a corpus';
    if (applicationId !== migrate/* CATALOG_APPLICATION_ID */.v2)
        return 'a database of another program';
    const version = header.readUInt32BE(60);
    if (version !== catalog_schema/* CATALOG_VERSION */.$)
        return `version ${version}`;
    const wrong = FIELDS.find(({ at, bytes, value }) => header.readUIntBE(at, bytes) !== value);
    if (wrong !== undefined) {
        const { name, at, bytes, value } = wrong;
        return `a file that is damaged: ${name} ${header.readUIntBE(at, bytes)} instead of ${value}`;
    }
    const pages = header.readUInt32BE(28);
    if (pages * PAGE_BYTES === size)
        return undefined;
    return `a file that is damaged: ${pages} pages of ${PAGE_BYTES} bytes in a file of ${size} bytes`;
}
function readHeader(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const header = Buffer.alloc(HEADER_BYTES);
        const bytesRead = (0,external_node_fs_.readSync)(file, header, 0, HEADER_BYTES, 0);
        return { header: header.subarray(0, bytesRead), size: (0,external_node_fs_.fstatSync)(file).size };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * What in the schema is not byte for byte ours: a view in a table's place can run for ever, and a generated column or an
 * index can hold what nobody checked. Undefined where nothing is wrong.
 */
function findSchemaFault(database) {
    const entries = database.prepare('SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema').all();
    const isOurs = entries.length === catalog_schema/* CATALOG_TABLES */.o.length &&
        catalog_schema/* CATALOG_TABLES */.o.every(({ name, sql }, index) => {
            const entry = entries[index];
            return entry?.type === 'table' && entry.name === name && entry.tbl_name === name && entry.sql === sql;
        });
    const roots = new Set(entries.map(({ rootpage }) => rootpage));
    return isOurs && roots.size === entries.length ? undefined : 'another schema, which is never read';
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/open-issue-catalog.js







const COLUMNS = 'number, state, title, labels, excerpt, sketch';
const EXPECTED = `a catalog of issues, version ${catalog_schema/* CATALOG_VERSION */.$}`;
/**
 * Opens the index's issues for reading. The file must not change while it is open. Whoever made it, reading it ends: its
 * schema is ours, its rows come once each, and their values are as long as ours at most.
 * Throws ArtifactError when it is missing, damaged, of another version or no catalog; so does every later call.
 */
function openIssueCatalog(path) {
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate: false });
    if (unusable !== undefined)
        throw refusal(path, unusable);
    return guardFile(path, () => {
        const headerFault = findHeaderFault(path);
        if (headerFault !== undefined)
            throw refusal(path, headerFault);
        const database = (0,open_database/* openDatabase */.qI)(path, 'read-untrusted');
        try {
            const schemaFault = findSchemaFault(database);
            if (schemaFault !== undefined)
                throw refusal(path, schemaFault);
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
            const rows = this.#database.prepare('SELECT number FROM issue ORDER BY number').iterate();
            return Array.from(inOrder(rows, 'number'), (row) => (0,schema/* readNumber */.kz)(row, 'number'));
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
                textHash: readTextHash(row),
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
                    sketches.set(number, readSketch(row));
            }
            return sketches;
        });
    }
    boilerplate() {
        return guardFile(this.#path, () => {
            const rows = this.#database.prepare('SELECT position, line FROM boilerplate ORDER BY position').iterate();
            return Array.from(inOrder(rows, 'position'), readBoilerplateLine);
        });
    }
    close() {
        if (this.#database.isOpen)
            this.#database.close();
    }
}
/** Pages that lead back to themselves give the same rows for ever: each must have a higher key than the one before. */
function* inOrder(rows, key) {
    let previous = 0;
    for (const row of rows) {
        const next = (0,schema/* readNumber */.kz)(row, key);
        if (next <= previous)
            throw new schema/* RowError */.Lw(`${key} ${next} after ${previous}`);
        previous = next;
        yield row;
    }
}
function guardFile(path, work) {
    try {
        return work();
    }
    catch (error) {
        const found = (0,open_database/* explainSqliteError */.CX)(error) ?? (error instanceof schema/* RowError */.Lw ? `is damaged: ${error.message}` : undefined);
        if (found === undefined)
            throw error;
        throw refusal(path, `a file that ${found}`, error);
    }
}
function refusal(path, found, cause) {
    return new errors/* ArtifactError */.nE({ file: (0,external_node_path_.basename)(path), expected: EXPECTED, found, cause });
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
        else if (UNSPACED.test(word)) {
            for (const pair of letterPairs(word))
                terms.push(pair);
        }
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

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
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


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ MAX_BODY_CHARS),
  m1: () => (/* binding */ MAX_TITLE_CHARS),
  Zp: () => (/* binding */ parseIssue)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/json-object.js
var json_object = __webpack_require__(7001);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-details.js



/** GitHub's words are a tenth of this, and its milestones' titles a quarter; the rest is room for other trackers. */
const MAX_CHARS = 1024;
/** The details of an issue as REST, GraphQL and `gh` write them; undefined where it says none of them. */
function parseDetails(value) {
    // GraphQL shouts what REST says.
    const stateReason = parseWord((0,json_object/* firstOf */.Ku)(value, 'state_reason', 'stateReason'))?.toLowerCase();
    const authorAssociation = parseWord((0,json_object/* firstOf */.Ku)(value, 'author_association', 'authorAssociation'));
    const closedAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'closed_at', 'closedAt'));
    const commentCount = countOf((0,json_object/* firstOf */.Ku)(value, 'comments', 'commentsCount'));
    const reactionCount = ((0,json_object/* isObject */.Gv)(value.reactions) ? countOf(value.reactions) : undefined) ?? countGroups(value.reactionGroups);
    const milestone = parseWord((0,json_object/* memberOf */.C5)(value.milestone, 'title'));
    const details = {
        ...(stateReason !== undefined && { stateReason }),
        ...(authorAssociation !== undefined && { authorAssociation }),
        ...(closedAt !== undefined && { closedAt }),
        ...(commentCount !== undefined && { commentCount }),
        ...(reactionCount !== undefined && { reactionCount }),
        ...(milestone !== undefined && { milestone }),
    };
    return Object.keys(details).length === 0 ? undefined : details;
}
function parseWord(value) {
    const word = typeof value === 'string' ? (0,clean_text/* cleanLine */.Ow)(value, MAX_CHARS) : '';
    return word === '' ? undefined : word;
}
/** Of a number, `{total_count}`, `{totalCount}`, or the things themselves. */
function countOf(value) {
    const count = (0,json_object/* isObject */.Gv)(value) ? ((0,json_object/* firstOf */.Ku)(value, 'total_count', 'totalCount') ?? (0,json_object/* itemsOf */.S3)(value)?.length) : value;
    if (Array.isArray(count))
        return count.length;
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
/** GraphQL counts reactions by kind: `[{content, users: {totalCount}}]`. */
function countGroups(groups) {
    if (!Array.isArray(groups))
        return undefined;
    return groups.reduce((sum, group) => sum + (countOf((0,json_object/* memberOf */.C5)(group, 'users')) ?? 0), 0);
}

// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/issue/parse-login.js
var parse_login = __webpack_require__(1276);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-state.js


/**
 * The state of an issue, in any case, as REST (`closed`) and GraphQL (`CLOSED`) write it. Where it does not say, `closed`
 * and the date of closing do; without any of them it is open. Undefined for any other state: nobody knows what may be
 * done with such an issue.
 */
function parseState(value) {
    const { state, closed } = value;
    if (state !== undefined && state !== null) {
        const word = typeof state === 'string' ? state.toLowerCase() : '';
        return word === 'open' || word === 'closed' ? word : undefined;
    }
    if (typeof closed === 'boolean')
        return closed ? 'closed' : 'open';
    return (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'closed_at', 'closedAt')) === undefined ? 'open' : 'closed';
}

;// CONCATENATED MODULE: ./out/js/src/issue/parse-issue.js







/** Four times GitHub's own limit of 256, for trackers that allow more. */
const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
const MAX_BODY_CHARS = 65_536;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;
/** Web page or API address of a pull request. */
const PULL_REQUEST_URL = /\/pulls?\/\d+$/;
/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue), as a node of
 * its GraphQL API (https://docs.github.com/graphql/reference/objects#issue), or as `gh issue list --json`.
 * Unknown fields are ignored; optional fields that make no sense count as absent, but for the state: one that is neither
 * open nor closed is refused. Text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
function parseIssue(value) {
    if (!(0,json_object/* isObject */.Gv)(value))
        return invalid(`an issue must be a JSON object, found ${show(value)}`);
    const { number, title } = value;
    if (!isIssueNumber(number))
        return invalid(`number must be a positive whole number, found ${show(number)}`);
    if (isPullRequest(value))
        return { kind: 'pull-request', number };
    if (typeof title !== 'string')
        return invalid(`title must be text, found ${show(title)}`);
    const body = (0,json_object/* firstOf */.Ku)(value, 'body', 'bodyText') ?? '';
    if (typeof body !== 'string')
        return invalid(`body must be text or null, found ${show(body)}`);
    const labels = (0,json_object/* itemsOf */.S3)(value.labels ?? []);
    if (labels === undefined)
        return invalid(`labels must be a list, found ${show(value.labels)}`);
    const state = parseState(value);
    if (state === undefined)
        return invalid(`state must be open or closed, found ${show(value.state)}`);
    const createdAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'created_at', 'createdAt'));
    const updatedAt = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(value, 'updated_at', 'updatedAt'));
    const author = (0,parse_login/* parseLogin */.$)((0,json_object/* firstOf */.Ku)(value, 'user', 'author'));
    const details = parseDetails(value);
    const issue = {
        number,
        title: (0,clean_text/* cleanLine */.Ow)(title, MAX_TITLE_CHARS),
        body: (0,clean_text/* cleanText */.X5)(body, MAX_BODY_CHARS),
        labels: (0,parse_labels/* parseLabels */.Xy)(labels),
        state,
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
        ...(details !== undefined && { details }),
    };
    return { kind: 'issue', issue };
}
function isPullRequest(value) {
    if ((value.pull_request ?? null) !== null || value.__typename === 'PullRequest')
        return true;
    return value.isPullRequest === true || PULL_REQUEST_URL.test(String((0,json_object/* firstOf */.Ku)(value, 'html_url', 'url') ?? ''));
}
function isIssueNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    const text = (0,clean_text/* cleanLine */.Ow)(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
    return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLogin)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7001);
/* harmony import */ var _parse_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8194);



/** What `gh` puts before the name of an app. */
const APP_PREFIX = 'app/';
/** What GitHub's REST API puts behind it. */
const APP_SUFFIX = '[bot]';
/**
 * The login of an account, given as a text or an object. An app has the login of the REST API, `renovate[bot]`: GraphQL
 * calls it `renovate` and says that it is a bot, `gh` calls it `app/renovate`. Undefined where there is none.
 */
function parseLogin(account) {
    const login = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(account) ? account.login : account;
    if (typeof login !== 'string' || login === '')
        return undefined;
    const isApp = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(account) && (account.__typename === 'Bot' || account.is_bot === true);
    const name = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(login.startsWith(APP_PREFIX) ? login.slice(APP_PREFIX.length) : login, _parse_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LABEL_CHARS */ .ir);
    const lacksSuffix = (isApp || login.startsWith(APP_PREFIX)) && !name.endsWith(APP_SUFFIX);
    return lacksSuffix ? `${name}${APP_SUFFIX}` : name;
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ NO_TERMS),
/* harmony export */   Ky: () => (/* binding */ readTerms),
/* harmony export */   ON: () => (/* binding */ createSketchComparer),
/* harmony export */   lJ: () => (/* binding */ encodeSketch),
/* harmony export */   qP: () => (/* binding */ MAX_SKETCH_BYTES),
/* harmony export */   wX: () => (/* binding */ compareSketches)
/* harmony export */ });
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);

const NO_TERMS = new Uint8Array(0);
const BYTES_PER_TERM = 3;
/** 64 did no better for re-ranking duplicates, 32 a little worse (docs/quality.md). */
const MAX_TERMS = 48;
const MAX_WEIGHT = 255;
/** Of a sketch: three bytes for each of its terms. */
const MAX_SKETCH_BYTES = BYTES_PER_TERM * MAX_TERMS;
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
/** The terms of a sketch, heaviest first. */
function readTerms(sketch) {
    const terms = [];
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
        const [low, high, weight] = sketch.subarray(at, at + BYTES_PER_TERM);
        terms.push({ bucket: low | (high << 8), weight });
    }
    return terms;
}
/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
function compareSketches(left, right) {
    return toCosine(dotProduct(left, right), squaredLength(left) * squaredLength(right));
}
/**
 * A function that gives what `compareSketches` gives, for one sketch and each of many: it spreads the one's weights over a
 * table of all buckets, so that every other takes a single pass.
 */
function createSketchComparer() {
    // One for all calls: to make it anew takes longer than some hundred comparisons.
    const weights = new Uint32Array(_embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .TERM_BUCKETS */ .hP);
    return (left, rights) => {
        const terms = readTerms(left);
        const squares = squaredLength(left);
        for (const { bucket, weight } of terms)
            weights[bucket] = weights[bucket] + weight;
        const similarities = rights.map((right) => toCosine(sumWeighted(right, weights), squares * squaredLength(right)));
        for (const { bucket } of terms)
            weights[bucket] = 0;
        return similarities;
    };
}
function sumWeighted(sketch, weights) {
    let product = 0;
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
        const bucket = sketch[at] | (sketch[at + 1] << 8);
        product += sketch[at + 2] * weights[bucket];
    }
    return product;
}
function toCosine(product, squares) {
    return squares === 0 ? 0 : Math.min(1, product / Math.sqrt(squares));
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
