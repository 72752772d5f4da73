export const id = 9332;
export const ids = [9332];
export const modules = {

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _flush_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1589);



/** Gives a file its final name, in place of what had it before, in one step. Throws ConfigError. */
async function moveFile(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (cause) {
        if (cause.code !== 'EXDEV')
            throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(to, cause);
        await moveAcrossDisks(from, to);
    }
}
/** A mounted folder is another disk than the folder beside it: copy first, and rename there. */
async function moveAcrossDisks(from, to) {
    const copy = `${to}.moving-${process.pid}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, copy);
        await (0,_flush_file_js__WEBPACK_IMPORTED_MODULE_2__/* .flushFile */ .f)(copy);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from);
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(to, cause);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { force: true });
    }
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);


/** The name may go over to another file while we open it, though hardly as often as this. */
const MAX_TRIES = 10;
/**
 * Takes a lock of the operating system on an empty file at `path`, which SQLite handles on all of them: it lasts until the
 * returned function is called, which removes the file, or the process ends, however it ends. Undefined where another
 * process has it. Throws the errors of the file system and of SQLite.
 */
function lockFile(path) {
    for (let tries = 1;; tries += 1) {
        // Made before it is opened: what has no number yet cannot be compared.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'));
        const before = inode(path);
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openDatabase */ .qI)(path, 'write');
        try {
            database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
        }
        catch (error) {
            database.close();
            if ((0,_open_database_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(error))
                return undefined;
            throw error;
        }
        // Whoever had it removed the file, perhaps, and another one has its name now.
        if (inode(path) === before || tries === MAX_TRIES)
            return () => release(path, () => database.close());
        database.close();
    }
}
function inode(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.ino;
}
function release(path, close) {
    // While the lock still holds: afterwards the name may stand for the lock of another process.
    const isRemoved = removeLock(path);
    close();
    if (!isRemoved)
        removeLock(path);
}
/** False where the system removes no file that is open, as on Windows: there another process's lock stays, too. */
function removeLock(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  indexCorpus: () => (/* binding */ indexCorpus),
  runBuildIndex: () => (/* binding */ runBuildIndex)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/lock-file.js
var lock_file = __webpack_require__(873);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: ./out/js/src/adapters/files/list-files.js
var list_files = __webpack_require__(7100);
// EXTERNAL MODULE: ./out/js/src/adapters/files/pending-index.js
var pending_index = __webpack_require__(5974);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/with-index-lock.js









const LOCK_FILE = '.auto-triager.lock';
const OWN_FILES = new Set([...artifact/* ARTIFACT_FILES */.nA, ...artifact/* OPTIONAL_ARTIFACT_FILES */.Sg, artifact/* STATE_FILE */.bv]);
/** What is written to before it has its name: `<name>.writing-<process>`; a folder in which an index is built has no name. */
const UNFINISHED = /^(.*)\.(?:writing|moving|building)-\d+$/;
/**
 * Runs `work` while no other process writes an index into `folder`, which must be there. What killed processes left is
 * put right before: an index that was complete takes its place, and what was not is removed. Throws ConfigError where
 * another process has the lock or the folder cannot be written.
 */
async function withIndexLock(folder, work) {
    const unlock = takeLock(folder);
    try {
        await (0,pending_index/* placePendingIndex */.Jw)(folder);
        await removeUnfinished(folder);
        return await work();
    }
    finally {
        unlock();
    }
}
/** Puts right what a killed process left in the folder of an index; nothing happens where there is no such folder. */
async function finishInterruptedIndex(folder) {
    const target = (0,external_node_path_.resolve)(folder);
    if ((await (0,list_files/* listFiles */.C)(target)) !== undefined)
        await withIndexLock(target, async () => { });
}
function takeLock(folder) {
    let unlock;
    try {
        unlock = (0,lock_file/* lockFile */.K)((0,external_node_path_.join)(folder, LOCK_FILE));
    }
    catch (cause) {
        const explanation = (0,open_database/* explainSqliteError */.CX)(cause);
        if (explanation === undefined)
            throw (0,file_problem/* fileProblem */.W)(folder, cause);
        throw new errors/* ConfigError */.xL(`The folder ${JSON.stringify(folder)} ${explanation}`, { cause });
    }
    if (unlock !== undefined)
        return unlock;
    throw new errors/* ConfigError */.xL(`Another process is writing an index into ${JSON.stringify(folder)}; wait until it is done, or give another folder`);
}
async function removeUnfinished(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const finished = UNFINISHED.exec(name)?.[1];
        if (finished === '' || (finished !== undefined && OWN_FILES.has(finished)))
            await remove((0,external_node_path_.join)(folder, name));
    }
    await removeFormerStaging(folder).catch(() => undefined);
}
/** Versions up to 0.1 built beside the folder, where this one may not be allowed to look. */
async function removeFormerStaging(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    const names = (await (0,promises_.readdir)(parent)).filter((name) => UNFINISHED.exec(name)?.[1] === (0,external_node_path_.basename)(folder));
    for (const name of names.filter((name) => name.includes('.building-')))
        await remove((0,external_node_path_.join)(parent, name));
}
async function remove(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/labels/label-delay.js
var label_delay = __webpack_require__(7371);
// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
// EXTERNAL MODULE: ./out/js/src/evaluation/split-in-time.js
var split_in_time = __webpack_require__(5980);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/open-gate.js + 2 modules
var open_gate = __webpack_require__(9909);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/run-backtest.js + 14 modules
var run_backtest = __webpack_require__(3577);
;// CONCATENATED MODULE: ./out/js/src/commands/index/backtest-corpus.js




/** The newest quarter is judged, as `evaluate --db` does. */
const TEST_FRACTION = 0.25;
/** Judges the newest issues of a corpus from the older ones alone. ConfigError where there are too few to split. */
async function backtestCorpus({ repository, issues }, learning) {
    const { families, targetPrecision, isNeedsInfoLabel, log, service, usualLabelDelayMs } = learning;
    const backtest = await (0,run_backtest/* runBacktest */.r)({
        ...(0,split_in_time/* splitInTime */.F)(issues, { testFraction: TEST_FRACTION }),
        families,
        targetPrecision,
        isNeedsInfoLabel,
        log,
        service,
        usualLabelDelayMs,
        withoutBaselines: true,
    });
    const stored = (0,open_gate/* storable */.h)(backtest, {
        repository,
        split: { kind: 'share', testFraction: TEST_FRACTION },
        trainIssues: backtest.trainIssues,
        targetPrecision,
    });
    return { stored, figures: headlineFigures(backtest) };
}
function headlineFigures({ families, issues, trainIssues }) {
    const measured = families.flatMap((metrics) => [
        ...headline_figures/* HEADLINE_FIGURES */.j.map(({ name }) => [name, metrics[name].value]),
        ['labelledShare', metrics.labelledShare],
        ['backlogPrecision', metrics.backlog?.precision.value ?? null],
        ['backlogCoverage', metrics.backlog?.coverage.value ?? null],
    ].flatMap(([name, value]) => (value === null ? [] : [[`${metrics.family}.${name}`, value]])));
    return { trainIssues, testIssues: issues.length, ...Object.fromEntries(measured) };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/check-vectors.js

/** Of the 32 bits that hnswlib-node passes on, the upper half is for deleted elements. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
/** Refuses what hnswlib would crash on. Throws RangeError, and ConfigError for issue numbers that are too large. */
function checkVectors({ vectors, numbers, dimensions }) {
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

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
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

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/to-unit.js
var to_unit = __webpack_require__(3719);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/flush-file.js
var flush_file = __webpack_require__(1589);
// EXTERNAL MODULE: ./out/js/src/adapters/files/move-file.js
var move_file = __webpack_require__(6458);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/load-addon.js
var load_addon = __webpack_require__(5158);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js + 1 modules
var read_hnsw_file = __webpack_require__(8915);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/write-hnsw-file.js










/** The addon, without which nothing can be written. Throws ConfigError where it does not load. */
async function requireAddon() {
    const loaded = await (0,load_addon/* loadAddon */.J)();
    if (loaded.kind === 'loaded')
        return loaded.addon;
    const advice = 'Run npm rebuild hnswlib-node (it needs Python and a C++ compiler), or build the index on Linux x64.';
    throw new errors/* ConfigError */.xL(`An index can be built only with the hnswlib addon, which does not load here. ${advice}`, {
        cause: loaded.cause,
    });
}
/** Writes the graph under its name only when it is whole and was checked. Throws ConfigError, ArtifactError. */
async function writeHnswFile(index, { path, expected, labels }) {
    // hnswlib says nothing when it cannot write.
    await (0,ensure_folder/* ensureFolder */.f)((0,external_node_path_.dirname)(path));
    const unfinished = `${path}.building-${process.pid}`;
    try {
        await index.writeIndex(unfinished);
        if (labels !== undefined)
            writeLabels(unfinished, { labels, dimensions: expected.dimensions });
        // Also finds a disk that was full: hnswlib does not look.
        (0,read_hnsw_file/* validateHnswFile */.F)(unfinished, expected);
        await (0,flush_file/* flushFile */.f)(unfinished);
        await (0,move_file/* moveFile */.m)(unfinished, path);
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
}
/** hnswlib cannot give an element another label. */
function writeLabels(path, { labels, dimensions }) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        for (const [element, label] of labels) {
            const bytes = new Uint8Array(hnsw_layout/* LABEL_BYTES */.Jg);
            new DataView(bytes.buffer).setBigUint64(0, BigInt(label), true);
            (0,external_node_fs_.writeSync)(descriptor, bytes, 0, hnsw_layout/* LABEL_BYTES */.Jg, (0,hnsw_layout/* labelOffset */.QQ)(element, dimensions));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/build-hnsw-index.js






/** Fixed, so that the same vectors in the same order give the same bytes. */
const SEED = 100;
/** Vectors between two reports of progress, when others may run too: 0.1 s of work. */
const PROGRESS_STEP = 250;
/**
 * Builds the graph with hnswlib and writes it under its name only when it is whole and was checked. No vectors at all
 * make a valid file that finds nothing. Throws RangeError for vectors that do not fit, ConfigError for issue numbers
 * that are too large, for a folder that cannot be written, and where the addon does not load.
 */
async function buildHnswIndex(input) {
    const { vectors, numbers, dimensions, path, onProgress } = input;
    checkVectors(input);
    const addon = await requireAddon();
    const index = new addon.HierarchicalNSW(hnsw_layout/* SPACE */.t6, dimensions);
    index.initIndex(Math.max(1, vectors.length), hnsw_layout.M, hnsw_layout/* EF_CONSTRUCTION */.ix, SEED);
    const separate = createSeparator();
    for (const [position, vector] of vectors.entries()) {
        if (position % PROGRESS_STEP === 0) {
            onProgress?.(position);
            await (0,external_node_timers_promises_.setImmediate)();
        }
        index.addPoint(Array.from(separate((0,to_unit/* toUnit */.k)(vector))), numbers[position]);
    }
    onProgress?.(vectors.length);
    await writeHnswFile(index, { path, expected: { dimensions, count: vectors.length } });
}

// EXTERNAL MODULE: ./out/js/src/config/version.js
var version = __webpack_require__(3870);
// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
// EXTERNAL MODULE: ./out/js/src/labels/learn-from-issues.js + 14 modules
var learn_from_issues = __webpack_require__(4754);
;// CONCATENATED MODULE: ./out/js/src/labels/live-evidence.js
/** Labels that people took away again. */
function countCorrections(live) {
    return live?.judgements.filter(({ isCorrect }) => !isCorrect).length ?? 0;
}

// EXTERNAL MODULE: ./out/js/src/commands/index/to-catalog-issue.js
var to_catalog_issue = __webpack_require__(1928);
// EXTERNAL MODULE: ./out/js/src/artifact/manifest.js
var artifact_manifest = __webpack_require__(8317);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/write-artifact.js











/**
 * Builds an index in a folder of its own inside `folder`, and makes it the index in one step when all of it is on the
 * disk (see pending-index.ts). Whenever the process ends, the former index or the new one is there and can be loaded;
 * what is left over then, the next writing removes. Returns the manifest. Throws ConfigError, also where another process
 * writes into the folder, and what `build` throws.
 */
async function writeArtifact({ folder, build }) {
    const target = (0,external_node_path_.resolve)(folder);
    await (0,ensure_folder/* ensureFolder */.f)(target);
    return await withIndexLock(target, async () => {
        const staging = (0,pending_index/* stagingFolderIn */.Fc)(target);
        await (0,ensure_folder/* ensureFolder */.f)(staging);
        try {
            const facts = await build(staging);
            const manifest = { formatVersion: artifact/* ARTIFACT_FORMAT */.td, ...facts, files: await describeFiles(staging) };
            await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(staging, artifact/* MANIFEST_FILE */.h1), (0,artifact_manifest/* formatManifest */.L)(manifest));
            await (0,pending_index/* commitIndex */.s5)(target);
            await (0,pending_index/* placePendingIndex */.Jw)(target);
            return manifest;
        }
        finally {
            await (0,promises_.rm)(staging, { recursive: true, force: true });
        }
    });
}
async function describeFiles(staging) {
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(staging);
    const described = {};
    if (opened.kind === 'none')
        return described;
    for (const name of (await (0,list_files/* listFiles */.C)(staging)) ?? []) {
        await (0,flush_file/* flushFile */.f)((0,external_node_path_.join)(staging, name));
        described[name] = { sha256: await opened.files.sha256(name), bytes: (await opened.files.size(name)) ?? 0 };
    }
    return described;
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/catalog-schema.js
var catalog_schema = __webpack_require__(2148);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/migrate.js
var migrate = __webpack_require__(6448);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/write-issue-catalog.js





/**
 * Writes the index's issues to one file without side files, replacing what was at `path`. The same content gives the
 * same bytes under the same SQLite version, in whatever order the issues arrive. The file appears whole or not at all.
 * Throws ConfigError when the path cannot be written. A number that comes twice or too long an excerpt is a mistake of
 * the caller and throws SQLite's own error.
 */
function writeIssueCatalog(path, content) {
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate: true });
    if (unusable !== undefined)
        throw new errors/* ConfigError */.xL(`The index cannot be written: ${unusable}`);
    const partPath = `${path}.part`;
    (0,external_node_fs_.rmSync)(partPath, { force: true });
    try {
        const database = (0,open_database/* openDatabase */.qI)(partPath, 'write');
        try {
            fill(database, content);
        }
        finally {
            database.close();
        }
        (0,external_node_fs_.renameSync)(partPath, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partPath, { force: true });
        const explanation = (0,open_database/* explainSqliteError */.CX)(error);
        if (explanation === undefined)
            throw error;
        throw new errors/* ConfigError */.xL(`The index file ${path} ${explanation}`, { cause: error });
    }
}
function fill(database, content) {
    // Nothing reads the file before it is renamed, so neither a journal nor waiting for the disk would protect anything.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    (0,open_database/* inTransaction */.sA)(database, () => {
        for (const { sql } of catalog_schema/* CATALOG_TABLES */.o)
            database.exec(sql);
        database.exec(`PRAGMA application_id = ${migrate/* CATALOG_APPLICATION_ID */.v2}; PRAGMA user_version = ${catalog_schema/* CATALOG_VERSION */.$}`);
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

// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/evaluation/stored-backtest-file.js
var stored_backtest_file = __webpack_require__(2090);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js + 2 modules
var label_model_file = __webpack_require__(9805);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/commands/run-url.js
var run_url = __webpack_require__(6000);
// EXTERNAL MODULE: ./out/js/src/commands/index/describe-live.js
var describe_live = __webpack_require__(8863);
;// CONCATENATED MODULE: ./out/js/src/commands/index/describe-index.js





/** What the manifest says of an index beside its files. */
function describeIndex(description) {
    const { repository, watermark, labelModel, counts, learned, backtest, live, env } = description;
    const labels = describeLabels(labelModel, live);
    const builtBy = (0,run_url/* runUrl */.V)(env);
    return {
        repository,
        createdAt: new Date().toISOString(),
        ...(builtBy === undefined ? {} : { builtBy }),
        embedder: describeEmbedder(description),
        counts: { ...counts, labels: labels.length },
        learned,
        watermark,
        labels,
        thresholds: Object.fromEntries(labelModel.families.map((family) => {
            const { cutoff = choose_cutoff/* NEVER */.tm, missingIssues } = labelModel.groups.find(({ group }) => group === family.name) ?? {};
            return [
                family.name,
                {
                    cutoff,
                    targetPrecision: (0,target_precision/* targetOf */.$)(family.name, learned.targetPrecision),
                    maxLabels: Math.max(1, family.maxLabels),
                    ...(missingIssues === undefined ? {} : { missingIssues }),
                },
            ];
        })),
        ...(backtest === undefined ? {} : { backtest }),
        ...(live === undefined ? {} : { live: (0,describe_live/* liveFigures */.Y$)(live) }),
    };
}
function describeEmbedder(description) {
    const { labelModel, dimensions, strangerSimilarity, service } = description;
    const pinned = { id: labelModel.embedderId, dimensions, normalized: true };
    if (service === undefined)
        return pinned;
    const { provider, model } = service;
    return { ...pinned, service: { provider, model }, strangerSimilarity };
}
function describeLabels(model, live) {
    const liveOf = new Map(live?.labels.filter(({ set }) => set > 0).map((label) => [label.label, (0,describe_live/* toFigures */.pO)(label)]));
    const groupOf = (0,label_model/* createGroupFinder */.O)(model);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(model);
    return model.families.flatMap((family) => family.labels.flatMap((name) => {
        const group = groupOf(name, family.name);
        if (group === undefined)
            return [];
        const { cutoff, precisionAtCutoff = null, raisedFrom } = cutoffOf(name, family.name) ?? group;
        const support = group.labels.find((label) => label.name === name)?.support ?? 0;
        const raised = raisedFrom === undefined ? {} : { raisedFrom };
        const lived = liveOf.get(name);
        return [
            { name, family: family.name, support, cutoff, precisionAtCutoff, ...raised, ...(lived && { live: lived }) },
        ];
    }));
}

;// CONCATENATED MODULE: ./out/js/src/commands/index/write-index.js









/** Writes an index to its folder: all of it, or nothing. Throws ConfigError. */
async function writeIndex(content, task) {
    const { repository, watermark, backtest, live, service, clock, env, out } = task;
    const { localModel, labelModel, fallback, boilerplate, issues } = content;
    const manifest = await writeArtifact({
        folder: out,
        async build(folder) {
            const vectors = await content.writeVectors((0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU));
            clock.done('vectors');
            writeIssueCatalog((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR), { issues, boilerplate: [...boilerplate] });
            await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LOCAL_EMBEDDER_FILE */.c$), (0,local_embedder_file/* encodeLocalEmbedder */.k)(localModel));
            // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
            await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LABEL_HEADS_FILE */.iw), (0,label_model_file/* encodeLabelModel */.e)(fallback ?? labelModel));
            if (fallback !== undefined) {
                await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* PROVIDER_HEADS_FILE */.ve), (0,label_model_file/* encodeLabelModel */.e)(labelModel));
            }
            if (backtest !== undefined) {
                await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* BACKTEST_FILE */.Nw), (0,stored_backtest_file/* formatStoredBacktest */.MW)(backtest.stored));
            }
            clock.done('other files');
            return describeIndex({
                ...content,
                repository,
                watermark,
                counts: { issues: vectors.count, vectors: vectors.count, deletedVectors: vectors.deleted },
                service: service?.pinned,
                backtest: backtest?.figures,
                live,
                env,
            });
        },
    });
    clock.done('checksums');
    return manifest;
}

;// CONCATENATED MODULE: ./out/js/src/commands/index/build-whole-index.js







/** Learns everything from the corpus and writes the index. Throws ConfigError, ServiceError. */
async function buildWholeIndex(task) {
    const { learning, clock } = task;
    const learned = await (0,learn_from_issues/* learnFromIssues */.r)(task.issues, { ...learning, onStage: clock.done });
    const { issues, vectors, dimensions, labelModel } = learned;
    const manifest = await writeIndex({
        ...learned,
        issues: (0,to_catalog_issue/* toCatalogIssues */.Lo)(learned),
        learned: describeLearning(task),
        async writeVectors(path) {
            const progress = learning.log.progress('Building the index', issues.length);
            await buildHnswIndex({
                vectors: issues.map((_, row) => vectors.subarray(row * dimensions, (row + 1) * dimensions)),
                numbers: issues.map((issue) => issue.number),
                dimensions,
                path,
                onProgress: (done) => progress.update(done),
            });
            progress.stop();
            return { count: issues.length, deleted: 0 };
        },
    }, task);
    return { manifest, labelModel };
}
function describeLearning({ issues, learning, needsInfoLabels = [] }) {
    return {
        at: new Date().toISOString(),
        issues: issues.length,
        changedSince: 0,
        corrections: countCorrections(learning.live),
        version: version/* VERSION */.x,
        targetPrecision: learning.targetPrecision,
        needsInfoLabels: [...needsInfoLabels],
        lists: (0,family_finder/* labelLists */.gg)(learning.families),
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/index/read-live.js + 1 modules
var read_live = __webpack_require__(6664);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/commands/describe-cutoff.js
var describe_cutoff = __webpack_require__(3939);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/index/report-index.js




/** Tells what became of an index. */
function reportIndex(outcome, { out, context, clock, durationMs }) {
    const { manifest, labelModel, how } = outcome;
    const { counts, files, embedder, repository, thresholds, backtest, live } = manifest;
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    const { informationNote } = labelModel;
    if (context.json) {
        context.writeJson({
            repository,
            out,
            ...(how.kind === 'built' ? {} : { update: how }),
            embedder,
            counts,
            bytes,
            thresholds,
            ...(backtest === undefined ? {} : { backtest }),
            ...(live === undefined ? {} : { live, taken: (0,describe_live/* takenLabels */.Xs)(manifest), raised: (0,describe_live/* raisedLabels */.UG)(manifest) }),
            informationNote,
            durationMs: Math.round(durationMs),
            timings: Object.fromEntries(clock.timings.map(({ stage, durationMs: ms }) => [stage, Math.round(ms)])),
        });
        return;
    }
    const lines = [
        `${repository}: ${(0,format_count/* formatCount */.B)(counts.issues, 'issue')}, ${(0,format_count/* formatCount */.B)(counts.labels, 'label')}, ` +
            `${(bytes / 1e6).toFixed(1)} MB in ${out}`,
        ...describeHow(how),
        ...Object.keys(thresholds).map((family) => (0,describe_cutoff/* describeCutoff */.J)(family, labelModel)),
        `Missing information: ${informationNote}`,
        ...(backtest === undefined ? [] : [describeBacktest(backtest)]),
        ...(0,describe_live/* describeLive */.IY)(manifest),
        `Took ${(0,format_figures/* formatDuration */.a3)(durationMs)}.`,
    ];
    context.writeText(lines.join('\n'));
}
/** In one line, for a report or a log; none of an index that was simply built. */
function describeHow(how) {
    if (how.kind === 'built')
        return [];
    if (how.kind === 'rebuilt')
        return [`rebuilt because ${how.reason}`];
    const { fresh, changed, gone } = how;
    return [`updated: ${(0,format_count/* formatNumber */.Z)(fresh)} new, ${(0,format_count/* formatNumber */.Z)(changed)} changed, ${(0,format_count/* formatNumber */.Z)(gone)} gone`];
}
function describeBacktest(figures) {
    const hits = Object.entries(figures)
        .filter(([name]) => name.endsWith('.hitAt1'))
        .map(([name, value]) => `${name.split('.', 1)[0]} ${(100 * value).toFixed(1)} %`);
    const judged = `Backtest on the newest ${(0,format_count/* formatCount */.B)(figures.testIssues ?? 0, 'issue')}`;
    return hits.length === 0
        ? `${judged}: none of them has a label.`
        : `${judged}: first label right ${hits.join(', ')}.`;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/read-hnsw-vectors.js

/** The vectors of an index by issue number, without deleted ones. Throws ArtifactError for a file that is not sound. */
function readHnswVectors({ path, expected }) {
    const { numbers, isDeleted, floats, layout } = (0,read_hnsw_file/* loadHnswFile */.T)(path, expected);
    const vectors = new Map();
    for (const [element, number] of numbers.entries()) {
        if (isDeleted[element] === 1)
            continue;
        const start = element * layout.elementWords + layout.vectorWord;
        vectors.set(number, floats.subarray(start, start + layout.dimensions));
    }
    return vectors;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/update-hnsw-index.js









/**
 * Changes a graph in place of building it anew. New vectors are added as a build adds them. `gone` numbers, and the former
 * vectors of numbers that have another now, are marked as deleted and stay as way points. (hnswlib can also move an element,
 * but what was moved far is not always found again.) The order of the vectors counts. Throws like `buildHnswIndex`, and
 * ArtifactError for a former index that is not sound.
 */
async function updateHnswIndex(input) {
    const { former, expected, vectors, numbers, gone, dimensions, path, onProgress } = input;
    checkVectors(input);
    const addon = await requireAddon();
    // Checked before hnswlib reads it: it believes every number of a file.
    const file = (0,read_hnsw_file/* loadHnswFile */.T)(former, expected);
    const { elements } = file.layout;
    const leaving = elementsOf(file, new Set([...gone, ...numbers]));
    const separate = createSeparator();
    forEachVector(file, separate);
    const index = new addon.HierarchicalNSW(hnsw_layout/* SPACE */.t6, dimensions);
    try {
        await index.readIndex(former);
    }
    catch (cause) {
        throw new errors/* ArtifactError */.nE({
            file: 'vectors.hnsw',
            expected: 'a file that hnswlib reads',
            found: String(cause),
            cause,
        });
    }
    if (vectors.length > 0)
        index.resizeIndex(elements + vectors.length);
    for (const element of leaving)
        index.markDelete(file.numbers[element]);
    for (const [position, vector] of vectors.entries()) {
        if (position % PROGRESS_STEP === 0) {
            onProgress?.(position);
            await (0,external_node_timers_promises_.setImmediate)();
        }
        // By its own number hnswlib would move the former element.
        index.addPoint(Array.from(separate((0,to_unit/* toUnit */.k)(vector))), FIRST_PASSING_LABEL + position);
    }
    onProgress?.(vectors.length);
    const deleted = file.layout.deleted + leaving.length;
    const counts = { count: elements + vectors.length - deleted, deleted };
    const labels = new Map([
        ...leaving.map((element) => [element, (0,hnsw_layout/* deletedLabel */.Wy)(element)]),
        ...numbers.map((number, position) => [elements + position, number]),
    ]);
    await writeHnswFile(index, { path, expected: { dimensions, ...counts }, labels });
    return counts;
}
/** Above every issue number, below the labels of deleted elements. */
const FIRST_PASSING_LABEL = MAX_ISSUE_NUMBER + 1;
/** Elements with these numbers that are not deleted yet. */
function elementsOf({ numbers, isDeleted }, wanted) {
    return [...numbers.keys()].filter((element) => isDeleted[element] === 0 && wanted.has(numbers[element]));
}
function forEachVector({ layout, floats }, use) {
    for (let element = 0; element < layout.elements; element++) {
        const start = element * layout.elementWords + layout.vectorWord;
        use(floats.subarray(start, start + layout.dimensions));
    }
}

;// CONCATENATED MODULE: ./out/js/src/corpus/compare-with-catalog.js
/** Tells which issues are new, changed and gone. Labels are a set: their order does not count. */
function compareWithCatalog(issues, { stored, hashOf }) {
    const changes = { fresh: [], edited: [], relabelled: [], restated: [] };
    for (const [row, issue] of issues.entries()) {
        const kind = kindOf(issue, stored.get(issue.number), hashOf);
        if (kind !== undefined)
            changes[kind].push(row);
    }
    const present = new Set(issues.map((issue) => issue.number));
    return { ...changes, gone: [...stored.keys()].filter((number) => !present.has(number)) };
}
function kindOf(issue, stored, hashOf) {
    if (stored === undefined)
        return 'fresh';
    if (hashOf(issue) !== stored.textHash)
        return 'edited';
    if (!isSameSet(issue.labels, stored.labels))
        return 'relabelled';
    return issue.state === stored.state ? undefined : 'restated';
}
function isSameSet(left, right) {
    const names = new Set(left);
    return names.size === new Set(right).size && right.every((name) => names.has(name));
}

// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/embedding/round-to-grid.js
var round_to_grid = __webpack_require__(4184);
// EXTERNAL MODULE: ./out/js/src/labels/embed-by-service.js
var embed_by_service = __webpack_require__(1752);
// EXTERNAL MODULE: ./out/js/src/labels/learned-apart.js
var learned_apart = __webpack_require__(8059);
// EXTERNAL MODULE: ./out/js/src/labels/fit-head.js
var fit_head = __webpack_require__(4079);
// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/labels/pair-rows.js
var pair_rows = __webpack_require__(2969);
;// CONCATENATED MODULE: ./out/js/src/labels/refresh-label-model.js




/**
 * The model brought up to date after a few issues changed: supports are counted anew, heads of touched labels are fitted
 * anew from where they were, and labels that are new get a head and the common cut-off of their group. What needs issues
 * that no head has seen stays as it was learned: the weights of the evidence and the cut-offs. So do the heads of groups
 * that read texts and not vectors alone (types), for which all texts would have to be read again; a type that is new is
 * scored by its name and by neighbors until then.
 */
function refreshLabelModel(model, refresh) {
    const { labels, families, isNeedsInfoLabel, onProgress = () => { } } = refresh;
    const known = [...new Set(labels.flat())].filter((name) => !isNeedsInfoLabel(name)).sort();
    const trained = new Set(model.groups.flatMap((group) => group.labels.map((label) => label.name)));
    const familyOf = (0,family_finder/* createFamilyFinder */.$b)(families);
    let done = 0;
    const groups = model.groups.map((group) => {
        const added = known.filter((name) => !trained.has(name) && familyOf(name) === group.group);
        const onHead = () => onProgress(++done);
        return refreshGroup(group, {
            refresh,
            added,
            dimensions: model.dimensions,
            onHead,
        });
    });
    const { information } = model;
    return {
        ...model,
        issues: labels.length,
        groups,
        families: (0,label_families/* selectFamilies */.d2)(known, families),
        lists: (0,family_finder/* labelLists */.gg)(families),
        ...(information === undefined ? {} : { information: refreshInformation(information, refresh) }),
    };
}
function refreshGroup(group, task) {
    const { refresh, dimensions } = task;
    const readsTexts = group.wording !== undefined || group.formLines.length > 0;
    const added = readsTexts ? [] : task.added;
    const { cutoff, precisionAtCutoff, heldOut } = group;
    const common = { cutoff, ...(precisionAtCutoff === undefined ? {} : { precisionAtCutoff }), heldOut };
    const labels = [...group.labels, ...added.map((name) => ({ name, support: 0, ...common }))];
    const names = new Set(labels.map(({ name }) => name));
    // A corrected issue that was left without a label is a counterexample all the same (labelled-issues.ts).
    const isCertain = (row) => refresh.labels[row]?.some((name) => names.has(name)) || (refresh.importance?.[row] ?? 1) > 1;
    const isTraining = Uint8Array.from(refresh.labels, (_, row) => (group.silence > 0 || isCertain(row) ? 1 : 0));
    // What each silent issue says was measured when all was learned; on average it is this.
    const importance = Float32Array.from(refresh.labels, (_, row) => (refresh.importance?.[row] ?? 1) * (isCertain(row) ? 1 : group.silence));
    const refreshed = {
        ...group,
        issues: (0,pair_rows/* countOnes */.j)(isTraining),
        labels: labels.map((label) => ({ ...label, support: (0,pair_rows/* countOnes */.j)(targetsOf(label.name, refresh)) })),
    };
    if (readsTexts)
        return refreshed;
    const width = dimensions + 1;
    const heads = new Float32Array(labels.length * width);
    heads.set(group.heads);
    for (const [label, { name, support }] of refreshed.labels.entries()) {
        task.onHead();
        if (support === 0 || !(refresh.touched.has(name) || label >= group.labels.length))
            continue;
        const start = label < group.labels.length ? heads.slice(label * width, (label + 1) * width) : undefined;
        const targets = targetsOf(name, refresh);
        heads.set((0,fit_head/* fitHead */.K)({
            vectors: refresh.vectors,
            width: dimensions,
            targets,
            isTraining,
            importance,
            seed: label,
            start,
        }), label * width);
    }
    return { ...refreshed, heads };
}
function refreshInformation(information, refresh) {
    const { labels, vectors, touched, isNeedsInfoLabel } = refresh;
    if (![...touched].some(isNeedsInfoLabel))
        return information;
    const targets = Uint8Array.from(labels, (carried) => (carried.some(isNeedsInfoLabel) ? 1 : 0));
    const width = information.head.length - 1;
    // An issue without any label may wait for somebody to read it (train-information.ts).
    const isTraining = Uint8Array.from(labels, (carried) => (carried.length > 0 ? 1 : 0));
    const head = (0,fit_head/* fitHead */.K)({ vectors, width, targets, isTraining, seed: 0, start: information.head });
    return { ...information, head: Float32Array.from(head) };
}
function targetsOf(name, { labels }) {
    return Uint8Array.from(labels, (carried) => (carried.includes(name) ? 1 : 0));
}

// EXTERNAL MODULE: ./out/js/src/labels/represent.js
var represent = __webpack_require__(4895);
// EXTERNAL MODULE: ./out/js/src/labels/unify-spelling.js
var unify_spelling = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/js/src/labels/weigh-corrections.js
var weigh_corrections = __webpack_require__(1191);
// EXTERNAL MODULE: ./out/js/src/shared/quote.js
var quote = __webpack_require__(1037);
;// CONCATENATED MODULE: ./out/js/src/commands/index/decide-update.js

/** When the corpus grew by one part in so many the embedder is fit anew, and with it every vector. */
const GROWTH_PARTS = 10;
/**
 * So much of what was learned from may change before all is learned anew. Together with the growth it bounds how old
 * probabilities and cut-offs get, which an update keeps.
 */
const MAX_CHANGED_SHARE = 0.2;
/** Fewer new corrections hardly move a cut-off, and learning all anew for each would leave nothing to update. */
const MAX_NEW_CORRECTIONS = 4;
/** Whether an index is updated or built anew. */
function decideUpdate(facts) {
    const { issues, learnedFrom, changedBefore, changedNow } = facts;
    if (learnedFrom === 0)
        return rebuild('the index was built from no issues');
    if (issues === 0)
        return rebuild('the corpus holds no issues any more');
    if ((issues - learnedFrom) * GROWTH_PARTS >= learnedFrom) {
        return rebuild(`the corpus grew by a tenth since everything was learned: from ${(0,format_count/* formatCount */.B)(learnedFrom, 'issue')} to ${(0,format_count/* formatCount */.B)(issues, 'issue')}`);
    }
    const changed = changedBefore + changedNow;
    if (changed > MAX_CHANGED_SHARE * learnedFrom) {
        return rebuild(`too much changed since everything was learned: ${(0,format_count/* formatCount */.B)(changed, 'change')} to ${(0,format_count/* formatCount */.B)(learnedFrom, 'issue')}`);
    }
    const corrections = facts.correctionsNow - facts.correctionsBefore;
    if (corrections > MAX_NEW_CORRECTIONS) {
        return rebuild(`people took ${(0,format_count/* formatCount */.B)(corrections, 'more label')} away since everything was learned`);
    }
    return { kind: 'update' };
}
function rebuild(reason) {
    return { kind: 'rebuild', reason };
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/index-shelf.js
var index_shelf = __webpack_require__(7065);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-issue-catalog.js + 2 modules
var open_issue_catalog = __webpack_require__(1612);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-models.js
var load_models = __webpack_require__(6616);
;// CONCATENATED MODULE: ./out/js/src/commands/index/open-former-index.js








/** Opens an index to go on from. Throws ConfigError for an index of another repository: it is somebody else's. */
async function openFormerIndex(place, repository) {
    const folder = await (0,index_shelf/* findIndexFolder */.U)(place);
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none')
        return { kind: 'unusable', reason: `there is no index in ${folder}` };
    try {
        const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, { requiredFiles: load_models/* MODEL_FILES */.A });
        requireRepository(manifest, { folder, repository });
        const models = await (0,load_models/* loadModels */.Z)(folder, manifest);
        return { kind: 'found', index: { folder, manifest, ...models, ...readCatalog((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR)) } };
    }
    catch (error) {
        if (!(error instanceof errors/* ArtifactError */.nE))
            throw error;
        const { file, expected, found } = error;
        return {
            kind: 'unusable',
            reason: `the index in ${folder} cannot be used (${file}: expected ${expected}, found ${found})`,
        };
    }
}
/** GitHub's names are compared without regard to case: https://docs.github.com/en/rest/repos/repos. */
function requireRepository(manifest, { folder, repository }) {
    if (manifest.repository.toLowerCase() === repository.toLowerCase())
        return;
    throw new errors/* ConfigError */.xL(`The index in ${folder} is one of ${manifest.repository}, and the corpus holds issues of ${repository}: ` +
        'give the folder of an index of that repository, or leave out --update.');
}
function readCatalog(path) {
    const catalog = (0,open_issue_catalog.openIssueCatalog)(path);
    try {
        const stored = new Map([...catalog.list()].map((issue) => [issue.number, issue]));
        return { stored, boilerplate: new Set(catalog.boilerplate()) };
    }
    finally {
        catalog.close();
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/index/update-index.js























/**
 * Writes an index that goes on from the one in `from`, which may be the folder it goes to: only new and edited issues are
 * embedded, deleted ones leave it, and the label model is refreshed. Where the former index is missing, damaged or of
 * another kind, or too much changed, everything is built anew, and the outcome says why. Until the new index is whole the
 * former one is as it was. Throws ConfigError for an index of another repository, and what `buildWholeIndex` throws.
 */
async function updateIndex(task, { from }) {
    const rebuild = async (reason) => {
        task.learning.log.info(`The index is built anew because ${reason}.`);
        return { ...(await buildWholeIndex(task)), how: { kind: 'rebuilt', reason } };
    };
    const opened = await openFormerIndex(from, task.repository);
    task.clock.done('former index');
    if (opened.kind === 'unusable')
        return rebuild(opened.reason);
    const difference = findDifference(opened.index, task);
    if (difference !== undefined)
        return rebuild(difference);
    const issues = (0,unify_spelling/* unifySpelling */.y)(task.issues);
    const { stored, manifest } = opened.index;
    const changes = compareWithCatalog(issues, { stored, hashOf: to_catalog_issue/* storedTextHash */.Xp });
    const decision = decideUpdate({
        issues: issues.length,
        learnedFrom: manifest.learned.issues,
        changedBefore: manifest.learned.changedSince,
        changedNow: countLearnable(changes),
        correctionsBefore: manifest.learned.corrections,
        correctionsNow: countCorrections(task.learning.live),
    });
    task.clock.done('comparison');
    if (decision.kind === 'rebuild')
        return rebuild(decision.reason);
    try {
        return await goOn(opened.index, { task: { ...task, issues }, changes });
    }
    catch (error) {
        // The checksums agree and the graph is damaged all the same: it was so before it was summed up.
        if (!(error instanceof errors/* ArtifactError */.nE))
            throw error;
        return rebuild(`the index in ${from} cannot be used (${error.file}: expected ${error.expected}, found ${error.found})`);
    }
}
/** Why what was learned is not what would be learned now; undefined where it is. */
function findDifference({ manifest, labelModel }, { learning, service, needsInfoLabels = [] }) {
    const { learned, embedder } = manifest;
    const wanted = service === undefined ? 'local' : service.embedder.id;
    const found = embedder.service === undefined ? 'local' : embedder.id;
    if (wanted !== found)
        return `it was built with the embedder ${found}, and ${wanted} is asked for`;
    if (learned.version !== version/* VERSION */.x)
        return `it was built by version ${learned.version} of this program`;
    const { area, type } = learning.targetPrecision;
    if (area !== learned.targetPrecision.area || type !== learned.targetPrecision.type)
        return 'the target precision is another';
    if (JSON.stringify(learned.needsInfoLabels) !== JSON.stringify(needsInfoLabels)) {
        return 'other labels mean that an issue lacks information';
    }
    const [moved] = (0,learned_apart/* findLearnedApart */.$)(labelModel, (0,family_finder/* createFamilyFinder */.$b)(learning.families));
    if (moved !== undefined) {
        const { labels, learnedAs, family } = moved;
        return `the label lists are others: ${(0,quote/* quoteSome */.J)(labels)} ${labels.length === 1 ? 'was' : 'were'} learned as ${learnedAs} and ${labels.length === 1 ? 'is' : 'are'} now of family ${family}`;
    }
    return undefined;
}
/** That an issue was closed or opened again teaches nothing. */
function countLearnable({ fresh, edited, relabelled, gone }) {
    return fresh.length + edited.length + relabelled.length + gone.length;
}
async function goOn(former, { task, changes }) {
    const { manifest } = former;
    const { dimensions, strangerSimilarity = 0 } = manifest.embedder;
    const { fresh, edited, relabelled, restated, gone } = changes;
    const embedded = await embedChanged(former, { task, rows: [...fresh, ...edited] });
    task.clock.done('embeddings');
    const { vectors: count, deletedVectors: deleted } = manifest.counts;
    const formerVectors = { path: (0,external_node_path_.join)(former.folder, artifact/* VECTORS_FILE */.IU), expected: { dimensions, count, deleted } };
    const vectors = collectVectors(task.issues, { embedded, formerVectors });
    const refreshed = refreshLabels(former, { task, changes, vectors });
    task.clock.done('labels');
    const written = await writeIndex({
        ...former,
        labelModel: refreshed,
        dimensions,
        strangerSimilarity,
        issues: mergeStored(task.issues, { former, embedded }),
        learned: {
            ...manifest.learned,
            lists: (0,family_finder/* labelLists */.gg)(task.learning.families),
            changedSince: manifest.learned.changedSince + countLearnable(changes),
        },
        async writeVectors(path) {
            const progress = task.learning.log.progress('Updating the index', embedded.size);
            const counts = await updateHnswIndex({
                former: formerVectors.path,
                expected: formerVectors.expected,
                vectors: [...embedded.values()].map(({ vector }) => vector),
                numbers: [...embedded.keys()],
                dimensions,
                gone,
                path,
                onProgress: (done) => progress.update(done),
            });
            progress.stop();
            return counts;
        },
    }, task);
    const changed = edited.length + relabelled.length + restated.length;
    return {
        manifest: written,
        labelModel: refreshed,
        how: { kind: 'updated', fresh: fresh.length, changed, gone: gone.length },
    };
}
/** Vectors and catalog entries of the issues in `rows`, by number. */
async function embedChanged({ localModel, boilerplate }, { task, rows }) {
    const { service, learning } = task;
    const issues = rows.map((row) => task.issues[row]);
    const documents = issues.map((issue) => (0,to_document/* toDocument */.J)(issue, boilerplate));
    const local = await (0,represent/* represent */.D)(documents, { model: localModel });
    const embeddable = issues.map((issue, at) => ({ issue, document: documents[at] }));
    const served = service === undefined ? local : await (0,embed_by_service/* embedByService */.y)(embeddable, { service, log: learning.log });
    const { vectors, dimensions } = served;
    return new Map(embeddable.map(({ issue, document }, at) => [
        issue.number,
        {
            vector: vectors.slice(at * dimensions, (at + 1) * dimensions),
            stored: (0,to_catalog_issue/* toCatalogIssue */.oe)(issue, { document, sketch: local.sketches[at] }),
        },
    ]));
}
/** The vectors of all issues, row-major: the new ones, and of all others those that the index has. */
function collectVectors(issues, { embedded, formerVectors }) {
    const { dimensions } = formerVectors.expected;
    const former = readHnswVectors(formerVectors);
    const vectors = new Float32Array(issues.length * dimensions);
    for (const [row, { number }] of issues.entries()) {
        const vector = embedded.get(number)?.vector ?? former.get(number);
        if (vector === undefined) {
            throw new errors/* ArtifactError */.nE({ file: artifact/* VECTORS_FILE */.IU, expected: `a vector of issue ${number}`, found: 'none' });
        }
        // Equal vectors were moved apart by a little; rounded, they are what the embedder gave.
        vectors.set((0,round_to_grid/* roundToGrid */.m)(vector), row * dimensions);
    }
    return vectors;
}
function refreshLabels({ labelModel, stored }, { task, changes, vectors }) {
    const { issues, learning } = task;
    const { families, isNeedsInfoLabel, log, live } = learning;
    const rows = [...changes.fresh, ...changes.edited, ...changes.relabelled];
    const numbers = [...rows.map((row) => issues[row].number), ...changes.gone];
    const touched = new Set([
        ...rows.flatMap((row) => issues[row].labels),
        ...numbers.flatMap((number) => stored.get(number)?.labels ?? []),
    ]);
    const progress = log.progress('Learning the labels', labelModel.groups.flatMap((group) => group.labels).length);
    const labels = issues.map((issue) => issue.labels);
    const onProgress = (done) => progress.update(done);
    const refreshed = refreshLabelModel(labelModel, {
        labels,
        vectors,
        touched,
        importance: (0,weigh_corrections/* weighCorrections */.g)(issues, live),
        families,
        isNeedsInfoLabel,
        onProgress,
    });
    progress.stop();
    return refreshed;
}
/** What the catalog holds of all issues: title, state and labels as they are now, the rest as the index has it. */
function* mergeStored(issues, { former, embedded }) {
    for (const { number, state, labels } of issues) {
        const stored = embedded.get(number)?.stored ?? former.stored.get(number);
        if (stored !== undefined)
            yield { ...stored, state, labels };
    }
}

// EXTERNAL MODULE: ./out/js/src/commands/knowledge/open-service.js + 1 modules
var open_service = __webpack_require__(5820);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
;// CONCATENATED MODULE: ./out/js/src/commands/build-index.js













const DEFAULT_MAX_AREAS = 3;
const DEFAULT_MAX_TYPES = 1;
/** Learns from the corpus and writes the index, or updates one, and reports what became of it. */
async function runBuildIndex(options, context) {
    const startMs = performance.now();
    const clock = (0,stage_clock/* startStageClock */.r)();
    const outcome = await indexCorpus(options, { context, clock });
    reportIndex(outcome, { out: options.out, context, clock, durationMs: performance.now() - startMs });
    return commands_context/* EXIT_DONE */.qJ;
}
/** The same without a report. Throws ConfigError, ServiceError. */
async function indexCorpus(options, { context, clock }) {
    await finishInterruptedIndex(options.out);
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, context);
    const { live, usualLabelDelayMs, ...corpus } = readCorpus(options, lists);
    clock.done('corpus');
    const service = await (0,open_service/* openService */.I)(options, context);
    try {
        const learning = {
            families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
            targetPrecision: options.targetPrecision,
            isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
            log: context.log,
            service,
            usualLabelDelayMs,
        };
        const backtest = options.backtest ? await backtestCorpus(corpus, learning) : undefined;
        if (backtest !== undefined)
            clock.done('backtest');
        const { out, needsInfoLabels, update, from = out } = options;
        const task = {
            ...corpus,
            out,
            // The backtest learns without: what people did with labels later would tell it what is right.
            learning: { ...learning, live: live?.evidence },
            live: live?.report,
            needsInfoLabels,
            service,
            backtest,
            clock,
            env: context.env,
        };
        if (update)
            return await updateIndex(task, { from });
        return { ...(await buildWholeIndex(task)), how: { kind: 'built' } };
    }
    finally {
        service?.store.close();
    }
}
function readCorpus(options, lists) {
    const { corpusFile, repository } = options;
    const store = (0,open_corpus.openCorpus)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        const issues = [...store.list()];
        return {
            repository: store.repository,
            issues,
            watermark: store.watermark() ?? null,
            live: (0,read_live.readLive)({ store, issues, options, lists }),
            usualLabelDelayMs: (0,label_delay/* usualLabelDelayMs */.w)(issues, store.labelEvents()),
        };
    }
    finally {
        store.close();
    }
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeCutoff)
/* harmony export */ });
/* harmony import */ var _plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1104);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);


/** From which probability the labels of a family are applied, in one sentence; else what is missing. */
function describeCutoff(family, { groups }) {
    const learned = groups.find(({ group }) => group === family);
    if (learned === undefined)
        return `${family}: nothing is applied; no issue has such a label.`;
    const { cutoff, precisionAtCutoff, labels, missingIssues } = learned;
    if ((0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isReachable */ .kj)(cutoff) && precisionAtCutoff !== undefined) {
        const measured = `right ${(100 * precisionAtCutoff).toFixed(0)} of 100 times on held-out issues`;
        return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
    }
    const applied = labels.filter((label) => (0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isReachable */ .kj)(label.cutoff)).length;
    if (applied > 0)
        return `${family}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(applied, 'label')} of ${labels.length} can be applied.`;
    const silent = `${family}: nothing is applied; too few held-out issues prove the target precision.`;
    if (missingIssues === undefined)
        return silent;
    return `${silent} About ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(missingIssues, 'more labelled issue')} needed (an estimate).`;
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** Web address of the workflow run that this process belongs to; undefined outside of one. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
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


/***/ })

};
