export const id = 46;
export const ids = [46];
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

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTriage: () => (/* binding */ runTriage)
});

// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/explain-error.js
var explain_error = __webpack_require__(9474);
// EXTERNAL MODULE: ./out/js/src/commands/triage/carry-out.js + 3 modules
var carry_out = __webpack_require__(5995);
// EXTERNAL MODULE: ./out/js/src/commands/triage/describe-triage.js
var describe_triage = __webpack_require__(4095);
// EXTERNAL MODULE: ./out/js/src/health/health-issue.js
var health_issue = __webpack_require__(1008);
// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/find-unlabeled.js


/**
 * Numbers of the newest open issues without a label of any family. Issues that stay without one, since no label is sure
 * enough, would come again at the next run: the log says where that one can go on.
 */
async function findUnlabeled({ tracker, setting, limit, below, log }) {
    const members = familyKeys(setting);
    const numbers = [];
    for await (const issue of tracker.listOpenIssues()) {
        const isFree = !issue.labels.some((label) => members.has((0,label_key/* labelKey */.k)(label)));
        if (isFree && !(0,health_issue/* isHealthIssue */.s8)(issue.body) && (below === undefined || issue.number < below))
            numbers.push(issue.number);
        if (numbers.length === limit)
            break;
    }
    const last = numbers.at(-1);
    if (last === undefined)
        log.info('No open issue lacks a label; there is nothing to do.');
    else if (numbers.length === limit)
        log.info(`These are ${limit} issues down to #${last}; go on below ${last} for older ones.`);
    return numbers;
}
function familyKeys({ families, policy }) {
    const names = [...families.flatMap(({ labels }) => labels), ...Object.values(policy.familyLabels ?? {}).flat()];
    return new Set(names.map(label_key/* labelKey */.k));
}

// EXTERNAL MODULE: ./out/js/src/commands/triage/open-triage.js + 3 modules
var open_triage = __webpack_require__(2380);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/tell-projects.js
/** Warns of boards that did not take an issue, of each reason once in a run. */
function createProjectTeller(log) {
    const told = new Set();
    return (report) => {
        for (const { outcome } of report.kind === 'triaged' ? (report.projects ?? []) : []) {
            if (!('problem' in outcome) || told.has(outcome.problem))
                continue;
            told.add(outcome.problem);
            log.warning(outcome.problem);
        }
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-json.js
var triage_json = __webpack_require__(6262);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-numbers.js
var triage_numbers = __webpack_require__(692);
;// CONCATENATED MODULE: ./out/js/src/commands/triage.js










/** Judges one issue from a file, or issues of a repository, which it labels when asked to. One JSON line an issue. */
function runTriage(options, context) {
    return options.issueFile === undefined
        ? triageOnGitHub(options, context)
        : triageFile(options.issueFile, { options, context });
}
async function triageFile(path, { options, context }) {
    const { readIssueFile } = await Promise.all(/* import() */[__webpack_require__.e(7051), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 608));
    const issue = await readIssueFile(path);
    const opened = await (0,open_triage/* openTriage */.N)({ options, log: context.log });
    try {
        const result = await opened.triage(issue);
        const timed = { ...result, timings: [...opened.timings, ...result.timings] };
        write((0,triage_numbers/* toReport */.cG)(timed, (0,carry_out/* rehearse */.K)(result.plan)), { options, context });
        return commands_context/* EXIT_DONE */.qJ;
    }
    finally {
        opened.setting.knowledge.close();
    }
}
async function triageOnGitHub(options, context) {
    const { repository, issueNumber, unlabeled, below, apiUrl, token, addLabels, botLogins = [] } = options;
    const given = unlabeled === undefined ? (0,issue_numbers/* parseIssueNumbers */.T0)(issueNumber ?? '') : undefined;
    const { createGitHubTracker } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(3683), __webpack_require__.e(7132), __webpack_require__.e(7018)]).then(__webpack_require__.bind(__webpack_require__, 7132));
    const tracker = createGitHubTracker({
        repository: repository ?? '',
        apiUrl,
        botLogins,
        log: context.log,
        ...(token === undefined ? {} : { token }),
    });
    const opened = await (0,open_triage/* openTriage */.N)({ options, tracker, log: context.log });
    const { log } = context;
    const tellProjects = createProjectTeller(log);
    let failures = 0;
    try {
        const numbers = given ?? (await findUnlabeled({ tracker, setting: opened.setting, limit: unlabeled ?? 0, below, log }));
        for await (const { report, error } of (0,triage_numbers/* triageNumbers */.RA)({ numbers, tracker, opened, addLabels })) {
            write(report, { options, context });
            tellProjects(report);
            if (error !== undefined) {
                for (const line of (0,explain_error/* explainError */.U)(error, { isVerbose: false }).lines)
                    log.warning(line);
            }
            if (error !== undefined || report.kind !== 'triaged')
                failures++;
        }
    }
    finally {
        opened.setting.knowledge.close();
    }
    return failures === 0 ? commands_context/* EXIT_DONE */.qJ : commands_context/* EXIT_FAILED */.hj;
}
function write(report, { options, context }) {
    if (report.kind !== 'triaged') {
        context.log.warning(`#${report.number} was not triaged: ${triage_numbers/* WHY_NOT_TRIAGED */.S[report.kind]}`);
    }
    else if (context.json) {
        context.writeJson((0,triage_json/* toTriageJson */.O)(report, options.similarIssues));
    }
    else {
        context.writeText((0,describe_triage/* describeTriage */.U)(report, options.similarIssues));
    }
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ parseIssueNumbers),
/* harmony export */   Ur: () => (/* binding */ MAX_ISSUE_NUMBERS),
/* harmony export */   td: () => (/* binding */ MAX_ISSUE_NUMBER)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;
/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
function parseIssueNumbers(text) {
    const parts = text
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('An issue number is missing; write 7, or a range such as 100-110,115.');
    const numbers = new Set();
    const problems = [];
    let count = 0;
    for (const part of parts) {
        const parsed = parsePart(part);
        if (parsed.kind === 'fault') {
            problems.push(parsed.problem);
            continue;
        }
        count += parsed.last - parsed.first + 1;
        if (count > MAX_ISSUE_NUMBERS) {
            problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
            break;
        }
        for (let number = parsed.first; number <= parsed.last; number += 1)
            numbers.add(number);
    }
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return [...numbers];
}
function parsePart(part) {
    const match = PART.exec(part);
    if (match === null)
        return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first === 0 || last === 0)
        return fault(`${quote(part)}: issue numbers begin at 1.`);
    if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER)
        return fault(`${quote(part)}: no issue has such a number.`);
    if (last < first)
        return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
    return { kind: 'numbers', first, last };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
function quote(part) {
    return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
}


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findLearnedApart),
/* harmony export */   b: () => (/* binding */ findNeverLearned)
/* harmony export */ });
/* harmony import */ var _family_finder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);

/** What is learned of labels, held against what they are said to be today; by what they were learned as. */
function findLearnedApart({ groups }, familyOf) {
    return groups.flatMap(({ group, labels, targetPrecision: heldTo }) => {
        const apart = labels.flatMap(({ name }) => {
            const family = familyOf(name);
            return family === undefined || family === group ? [] : [{ name, family }];
        });
        return [...Map.groupBy(apart, ({ family }) => family)].map(([family, members]) => {
            const familyHeldTo = groups.find((other) => other.group === family)?.targetPrecision;
            return {
                labels: members.map(({ name }) => name),
                learnedAs: group,
                family,
                ...(heldTo === undefined ? {} : { heldTo }),
                ...(familyHeldTo === undefined ? {} : { familyHeldTo }),
            };
        });
    });
}
/** Labels to choose from that no issue had when the index was built and that its lists did not name. */
function findNeverLearned(model, families) {
    const known = new Set([...model.groups, ...model.families].flatMap(({ labels }) => labels.map((label) => (typeof label === 'string' ? label : label.name).toLowerCase())));
    const listedFamily = (0,_family_finder_js__WEBPACK_IMPORTED_MODULE_0__/* .createListedFamilyFinder */ .y)(model.lists);
    return families
        .flatMap(({ labels }) => labels)
        .filter((name) => !known.has(name.toLowerCase()) && listedFamily(name) === undefined);
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SERVICE_NAMES)
/* harmony export */ });
/** How people call the services. */
const SERVICE_NAMES = { gemini: 'Gemini', openai: 'OpenAI' };


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCost),
/* harmony export */   P: () => (/* binding */ describeUsage)
/* harmony export */ });
/* harmony import */ var _models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(230);

const SMALLEST_SHOWN_COST = 0.0001;
/** Who judged and what it took, in one plain sentence; empty where no model answered. */
function describeUsage({ engine, model }) {
    if (model === undefined || model.names.length === 0)
        return '';
    const names = model.names.join(', ');
    const judged = engine === 'local' ? `${names} answered, and did not count` : `judged with ${_models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z[engine]} (${names})`;
    return `${judged}: ${describeCost(model)}`;
}
function describeCost({ usage }) {
    if (usage.calls === 0)
        return 'answers of a recording, nothing was spent';
    const { calls, promptTokens, completionTokens } = usage;
    const count = calls === 1 ? '1 call' : `${calls} calls`;
    return `${count}, ${promptTokens} tokens in, ${completionTokens} out, ${formatCost(usage)}`;
}
/** `about $0.0012`; says so where a price is not known. */
function formatCost({ cost }) {
    if (cost === undefined)
        return 'cost not known';
    if (cost === 0)
        return '$0';
    return cost < SMALLEST_SHOWN_COST ? `less than $${SMALLEST_SHOWN_COST}` : `about $${cost.toFixed(4)}`;
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ formatCutoff),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
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


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteSome),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A label in a sentence. */
function quote(label) {
    return `"${label}"`;
}
/** Labels in a sentence, the first ones by name. */
function quoteSome(labels, maxNamed = 15) {
    const shown = labels.slice(0, maxNamed).map(quote).join(', ');
    return labels.length > maxNamed ? `${shown} and ${labels.length - maxNamed} more` : shown;
}


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ addUsage),
/* harmony export */   y: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const NO_USAGE = { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 };
function addUsage(one, other) {
    return {
        calls: one.calls + other.calls,
        promptTokens: one.promptTokens + other.promptTokens,
        completionTokens: one.completionTokens + other.completionTokens,
        cost: one.cost === undefined || other.cost === undefined ? undefined : one.cost + other.cost,
    };
}


/***/ })

};
