export const id = 6824;
export const ids = [6824];
export const modules = {

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Runs `work` with a new empty folder, which is removed afterwards, whatever happens. */
async function withTemporaryFolder(prefix, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeComparison),
/* harmony export */   U: () => (/* binding */ describeFigure)
/* harmony export */ });
/* harmony import */ var _evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3683);
/* harmony import */ var _evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);



/** How two backtests differ, for a terminal: every figure before and now, the verdict last. */
function describeComparison({ issues, relabelled, figures, notes, isWorse }) {
    const labels = relabelled === 0
        ? ''
        : `; ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(relabelled, 'of them was', 'of them were')} relabelled since, and the labels of now count for both`;
    const lines = [`Against the stored backtest, on ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(issues, 'issue')} that both judged${labels}`];
    for (const family of new Set(figures.map((figure) => figure.family))) {
        lines.push(`  ${family}`, ...figures.filter((figure) => figure.family === family).map(describeFigure));
    }
    lines.push(...notes.map((note) => `  Not compared: ${note}`));
    lines.push(isWorse ? describeWorse(figures) : '  Nothing is worse by more than chance.');
    return lines.join('\n');
}
/** A line with a headline figure before and after, and the interval of the difference. */
function describeFigure(compared) {
    const { figure, old: before, new: after, difference, isWorse } = compared;
    const name = `    ${(0,_evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureTitle */ .d)(figure).padEnd(28)}`;
    const { value, low, high } = difference;
    if (before === null || after === null || value === null || low === null || high === null)
        return `${name}not compared`;
    const change = `${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(value)} (${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(low)} to ${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(high)}) points`;
    return `${name}${percent(before)} → ${percent(after)}   ${change}${isWorse ? '   WORSE' : ''}`;
}
function describeWorse(figures) {
    const names = figures
        .filter(({ isWorse }) => isWorse)
        .map(({ family, figure }) => `${family} ${(0,_evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureTitle */ .d)(figure)}`);
    return `  Worse by more than chance: ${names.join(', ')}.`;
}
function percent(value) {
    return `${(100 * value).toFixed(1)} %`;
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRebuild: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/describe-comparison.js
var describe_comparison = __webpack_require__(9085);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/describe-rebuild.js


const HEADLINES = {
    promoted: 'A new index is active',
    refused: 'The new index was refused; the active one stays',
    unchanged: 'The active index is up to date',
    'nothing-to-learn': 'There is nothing to learn from yet',
    'rolled-back': 'The previous index is active again',
    'no-previous': 'Nothing to roll back to',
    checked: 'Looked after the index',
};
/** What a rebuild did, for a terminal. */
function describeRebuild(report) {
    const { repository, outcome, why, comparison, notes } = report;
    return [
        `${repository}: ${headline(report)}. ${why}`,
        ...describeFacts(report).map(([name, value]) => `  ${name}: ${value}`),
        ...(comparison === undefined ? [] : [(0,describe_comparison/* describeComparison */.L)(comparison)]),
        ...(outcome === 'refused' ? [] : notes.map((note) => `Note: ${note}`)),
    ].join('\n');
}
/** The outcome in a few words. */
function headline({ outcome, alarm }) {
    return outcome === 'checked' && alarm ? 'Something is missing' : HEADLINES[outcome];
}
/** What else is known, by name: ids, counts, keys. */
function describeFacts({ active, refused, corpusIssues, kept, datasets = [], }) {
    const rows = [
        ['Active index', describeIndex(active)],
        ['Refused index', describeIndex(refused)],
        ['Corpus', corpusIssues === undefined ? undefined : (0,format_count/* formatCount */.B)(corpusIssues, 'issue')],
        ['Datasets', datasets.length === 0 ? undefined : datasets.join(', ')],
        ['Index kept as', kept.index],
        ['Corpus kept as', kept.corpus],
    ];
    return rows.filter((row) => row[1] !== undefined);
}
function describeIndex(index) {
    if (index === undefined)
        return undefined;
    const { id, createdAt, issues, labels, signed, backtest = {} } = index;
    const hits = Object.entries(backtest)
        .filter(([name]) => name.endsWith('.hitAt1'))
        .map(([name, value]) => `first ${name.split('.', 1)[0]} right ${(100 * value).toFixed(1)} %`);
    const parts = [id, `of ${createdAt}`, (0,format_count/* formatCount */.B)(issues, 'issue'), (0,format_count/* formatCount */.B)(labels, 'label'), ...hits];
    return [...parts, signed ? 'signed' : 'not signed'].join(', ');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/file-size.js


/** In bytes; undefined where there is no such file. */
async function fileSize(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if ((0,file_problem/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/remove-files.js
var remove_files = __webpack_require__(9856);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/manifest.js
var artifact_manifest = __webpack_require__(8317);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/sign-index.js





const MAX_MANIFEST_BYTES = 4_000_000;
/** Signs the manifest of an index in its folder. Throws ConfigError, ArtifactError. */
async function signIndex(folder, key) {
    const path = (0,external_node_path_.join)(folder, artifact/* MANIFEST_FILE */.h1);
    const manifest = (0,artifact_manifest/* parseManifest */.N)(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_MANIFEST_BYTES }));
    await (0,write_file_atomically/* writeFileAtomically */.l)(path, (0,artifact_manifest/* formatManifest */.L)(manifest, key));
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/commands/build-index.js + 20 modules
var build_index = __webpack_require__(9332);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/artifact/index-state.js
var index_state = __webpack_require__(9926);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-models.js
var load_models = __webpack_require__(6616);
;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/check-index.js






/** Checks every file of an index, its signature and whose it is; throws ArtifactError where anything does not agree. */
async function checkIndex(folder, trust) {
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none') {
        throw new errors/* ArtifactError */.nE({ file: artifact/* MANIFEST_FILE */.h1, expected: 'an index', found: 'none of its files' });
    }
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, { ...trust, requiredFiles: load_models/* MODEL_FILES */.A });
    return { id: (0,index_state/* toIndexId */.Zw)(manifest.createdAt, await opened.files.sha256(artifact/* MANIFEST_FILE */.h1)), manifest };
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/build-staged-index.js






/** With fewer issues a quarter of them is one issue, or none. */
const LEAST_ISSUES_FOR_BACKTEST = 8;
/**
 * Issues of the repository in the corpus. Opening it for writing merges what SQLite keeps beside the file into it. Throws
 * ConfigError; with `readOnly` also where there is no corpus.
 */
function countCorpusIssues({ corpusFile, options }, readOnly = false) {
    const store = (0,open_corpus.openCorpus)(corpusFile, { repository: options.repository, readOnly });
    try {
        return store.count();
    }
    finally {
        store.close();
    }
}
/** Builds an index from the corpus beside the active one, measures it, signs it and checks it as triage will. */
async function buildStagedIndex(session, build) {
    const { shelf, options, corpusFile, trust, log, env, clock } = session;
    const folder = shelf.stagingFolder('staged');
    await (0,remove_files/* removeFiles */.W)(folder);
    const context = {
        log,
        env,
        json: false,
        writeJson() { },
        writeCommands() { },
        writeText: (text) => log.info(text),
    };
    const former = findFormer(session, build.active);
    const { how } = await (0,build_index.indexCorpus)({
        ...options,
        corpusFile,
        out: folder,
        backtest: build.issues >= LEAST_ISSUES_FOR_BACKTEST,
        update: former !== undefined,
        from: former,
    }, { context, clock });
    if (how.kind === 'updated')
        log.info(`Updated: ${how.fresh} new, ${how.changed} changed, ${how.gone} gone.`);
    if (trust.signingKey !== undefined)
        await signIndex(folder, trust.signingKey);
    const checked = await checkIndex(folder, trust);
    return { ...checked, folder };
}
/** An index of the repository's former name is no ground to build on; without one everything is built anew. */
function findFormer({ options }, active) {
    if (active === undefined || !(0,repository_name/* isSameRepository */.ve)(active.manifest.repository, options.repository))
        return undefined;
    return active.folder;
}

// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/compare-labelling.js


/** By family, in the order of the index: what is labelled from now on, and what changed. */
function compareLabelling(now, before) {
    const families = [...new Set(now.labels.map(({ family }) => family))];
    return families.map((family) => {
        const known = now.labels.filter((label) => label.family === family);
        const added = addedLabels(now, family);
        const former = before === undefined ? added : addedLabels(before, family);
        return {
            family,
            known: known.length,
            added: added.length,
            starts: without(added, former),
            stops: without(former, added),
        };
    });
}
function addedLabels({ labels }, family) {
    return labels.filter((label) => label.family === family && (0,format_figures/* isReachable */.kj)(label.cutoff)).map(({ name }) => name);
}
function without(names, others) {
    const keys = new Set(others.map(label_key/* labelKey */.k));
    return names.filter((name) => !keys.has((0,label_key/* labelKey */.k)(name)));
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/explain-misses.js
/**
 * What is not where it should be, a sentence each: for a light run whatever the cache no longer holds, for any run what
 * was refused. A first full run finds nothing, and that is no miss.
 */
function explainMisses({ index, corpus }, { options, hasIndex }) {
    const refused = { index, corpus };
    const misses = ['index', 'corpus'].flatMap((what) => {
        if (refused[what] === 'refused')
            return [`The ${what} in the cache is not used; docs/security.md says what that may mean.`];
        if (options.mode === 'full')
            return [];
        if (refused[what] === 'missing')
            return [`The cache holds no ${what}. A full rebuild makes a new one.`];
        return [];
    });
    // Of a cache that does not answer nobody knows what it holds.
    if (options.mode === 'light' && !hasIndex && index !== 'unavailable' && misses.length === 0)
        return ['There is no index. A full rebuild makes one.'];
    return misses;
}

// EXTERNAL MODULE: ./out/js/src/commands/run-url.js
var run_url = __webpack_require__(6000);
// EXTERNAL MODULE: ./out/js/src/commands/index/describe-live.js
var describe_live = __webpack_require__(8863);
;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/health-of-index.js

/** What an index tells of itself, for the health report. */
function healthOfIndex(manifest) {
    const { createdAt, counts, files, backtest, live = {}, thresholds } = manifest;
    return {
        index: {
            createdAt,
            issues: counts.issues,
            labels: counts.labels,
            bytes: Object.values(files).reduce((sum, file) => sum + file.bytes, 0),
        },
        backtest,
        live: Object.entries(live).map(([family, { set, precision, low, high }]) => ({
            family,
            set,
            precision,
            low,
            high,
            targetPrecision: thresholds[family]?.targetPrecision,
        })),
        taken: (0,describe_live/* takenLabels */.Xs)(manifest),
        raised: (0,describe_live/* raisedLabels */.UG)(manifest),
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/health-of-rebuild.js


/** What a rebuild that came to its end knows of how it all is doing. */
function healthOfRebuild({ report, manifest, misses, corpusBytes, env }) {
    const { repository, outcome, why, corpusIssues, scrape, alarm, notes } = report;
    const checkedAt = new Date().toISOString();
    const url = (0,run_url/* runUrl */.V)(env);
    const updatedAt = scrape?.watermark;
    const cache = cacheState(report, misses);
    // Why an index was refused is told by the gate.
    const isTold = (note) => (outcome === 'refused' && note.includes(why)) || (cache === 'miss' && misses.includes(note));
    return {
        repository,
        checkedAt,
        runUrl: url,
        lastGoodRun: alarm || outcome === 'refused' ? lastBuild(manifest) : { at: checkedAt, url },
        ...(corpusIssues === undefined ? {} : { corpus: { issues: corpusIssues, updatedAt, bytes: corpusBytes } }),
        ...(manifest === undefined ? { index: null } : healthOfIndex(manifest)),
        gate: { outcome: GATES[outcome], reasons: [why] },
        cache,
        problems: notes.filter((note) => !isTold(note)),
    };
}
/** What a rebuild that failed leaves to say: the index is as it was, and is not looked at again. */
function healthOfFailure(repository, failure) {
    const { error, env } = failure;
    return {
        repository,
        checkedAt: new Date().toISOString(),
        runUrl: runUrl(env),
        problems: [`The rebuild failed: ${error instanceof Error ? error.message : String(error)}`],
    };
}
const GATES = {
    promoted: 'passed',
    refused: 'refused',
    unchanged: 'not-run',
    'nothing-to-learn': 'not-run',
    'rolled-back': 'not-run',
    'no-previous': 'not-run',
    checked: 'not-run',
};
function lastBuild(manifest) {
    return manifest === undefined ? undefined : { at: manifest.createdAt, url: manifest.builtBy };
}
/** That a first run finds nothing is no miss. */
function cacheState({ restored: { index } }, misses) {
    if (index === 'fetched')
        return 'hit';
    if (index === 'unavailable')
        return 'unavailable';
    if (index === 'missing' && misses.length > 0)
        return 'miss';
    return index === 'not-asked' ? 'off' : undefined;
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/with-temporary-folder.js
var with_temporary_folder = __webpack_require__(5761);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/artifact/signature.js
var artifact_signature = __webpack_require__(480);
;// CONCATENATED MODULE: ./out/js/src/artifact/pack.js




/**
 * A pack is how files lie in a cache: one file, of which a line says what it is, a line of JSON says what is in it, and
 * the rest is the files, one after the other, compressed with Zstandard (RFC 8878). It knows no paths, no links and no
 * permissions: whatever is in it, it cannot be unpacked to another place.
 */
const PACK_MAGIC = 'auto-triager pack 1\n';
/** Far above any header, which is below a kilobyte. */
const MAX_HEADER_BYTES = 1 << 16;
/** Most bytes of a pack's files, unpacked: ten times what 45,000 issues need. */
const MAX_PACK_BYTES = { index: 1 << 30, corpus: 4 * 2 ** 30 };
const headerSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['index', 'corpus']),
    repository: schemas/* string */.YjP().refine(repository_name/* isRepositoryName */.en),
    /** Its place in the cache: what is found elsewhere was put there by somebody else. */
    key: schemas/* string */.YjP().max(512),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/i),
        bytes: schemas/* int */.Whr().nonnegative(),
    }))
        .max(100),
    /** Of everything after this line: checked before any of it is unpacked. */
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    signature: schemas/* string */.YjP().optional(),
});
/** The header's line. */
function formatPackHeader(header, signingKey) {
    const signature = signingKey === undefined ? undefined : (0,artifact_signature/* signatureOf */.yK)(header, { kind: 'pack', key: signingKey });
    return `${JSON.stringify({ ...header, signature })}\n`;
}
/** Reads the header's line and says no to whatever was not expected, with an ArtifactError. */
function readPackHeader(line, expected) {
    const json = parseJson(line);
    const result = headerSchema.safeParse(json);
    if (!result.success)
        throw refuse('a readable list of its files', 'none', result.error);
    const header = result.data;
    if (expected.signingKey !== undefined) {
        const state = (0,artifact_signature/* checkSignature */.jC)(json, { kind: 'pack', key: expected.signingKey });
        const found = state === 'missing' ? 'no signature' : 'another signature, or a list that was changed';
        if (state !== 'valid')
            throw refuse('a signature with index_signing_key', found);
    }
    if (header.kind !== expected.kind)
        throw refuse(`a pack of kind ${expected.kind}`, `one of kind ${header.kind}`);
    if (!expected.repositories.some((name) => (0,repository_name/* isSameRepository */.ve)(name, header.repository))) {
        throw refuse(`a pack of ${expected.repositories.join(' or ')}`, `one of ${header.repository}`);
    }
    if (header.key !== expected.key)
        throw refuse('the pack that was saved under this key', 'another one');
    const names = header.files.map(({ name }) => name);
    const isKnown = names.every((name) => expected.names.includes(name)) && new Set(names).size === names.length;
    if (!isKnown)
        throw refuse(`files of ${expected.names.join(', ')}`, 'others');
    const bytes = header.files.reduce((sum, file) => sum + file.bytes, 0);
    const most = MAX_PACK_BYTES[header.kind];
    if (bytes > most)
        throw refuse(`at most ${most} bytes`, `${bytes} bytes`);
    return header;
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function refuse(expected, found, cause) {
    return new errors/* ArtifactError */.nE({ file: 'in the cache', expected, found, cause });
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/hash-file.js
var hash_file = __webpack_require__(8201);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/write-pack.js









/** Writes a pack of files that nobody changes meanwhile, in constant memory. Throws ConfigError. */
async function writePack(path, writing) {
    const { kind, repository, key, sources, signingKey } = writing;
    const body = `${path}.body`;
    try {
        const files = [];
        for (const [name, source] of Object.entries(sources))
            files.push({ name, bytes: (await (0,promises_.stat)(source)).size });
        const contents = external_node_stream_.Readable.from(readAll(Object.values(sources)), { objectMode: false });
        await (0,external_node_stream_promises_.pipeline)(contents, (0,external_node_zlib_.createZstdCompress)(), (0,external_node_fs_.createWriteStream)(body, { flags: 'wx' }));
        const header = { kind, repository, key, files, sha256: await (0,hash_file/* hashFile */.D)(body) };
        await (0,promises_.writeFile)(path, PACK_MAGIC + formatPackHeader(header, signingKey), { flag: 'wx' });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(body), (0,external_node_fs_.createWriteStream)(path, { flags: 'a' }));
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
    finally {
        await (0,promises_.rm)(body, { force: true });
    }
}
async function* readAll(paths) {
    for (const path of paths)
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
}
/** Sources for `writePack`: these files of a folder, under their own names. */
function sourcesIn(folder, names) {
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(folder, name)]));
}

;// CONCATENATED MODULE: ./out/js/src/artifact/cache-key.js

/** In the keys: what a version cannot read, it does not find. A corpus of an older version is brought up to date. */
const FORMATS = { index: artifact/* ARTIFACT_FORMAT */.td, corpus: 1 };
/**
 * What all keys of a repository's packs begin with. The sign `@` occurs in no name, so the packs of `acme/lamp` are not
 * among those of `acme/lamp-2`.
 */
function cachePrefix(kind, repository) {
    return `auto-triager-${kind}-v${FORMATS[kind]}-${repository.toLowerCase()}@`;
}
/** A new key: keys are written once, and the newest of a prefix is the one that counts. */
function newCacheKey(kind, repository, { at, run }) {
    return `${cachePrefix(kind, repository)}${at.replace(/[^\dTZ]/g, '')}-${run.replace(/[^\w.]/g, '')}`;
}
/** The run and its attempt, so that a run that is repeated gets keys of its own. */
function runName(env) {
    return `${env.GITHUB_RUN_ID ?? 'local'}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/list-files.js
var list_files = __webpack_require__(7100);
// EXTERNAL MODULE: ./out/js/src/adapters/files/move-file.js
var move_file = __webpack_require__(6458);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/find-frame-end.js
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


/** Little-endian; https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1. */
const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** Magic, descriptor, window, dictionary and size at their longest. */
const MAX_FRAME_HEADER_BYTES = 18;
/** Bytes of the content's size by its two bits, and of the dictionary's id; RFC 8878, 3.1.1.1.1. */
const SIZE_BYTES = [0, 2, 4, 8];
const DICTIONARY_BYTES = [0, 1, 2, 4];
const RUN_LENGTH_BLOCK = 1;
const RESERVED_BLOCK = 3;
/**
 * Where the Zstandard frame that starts at `start` ends in the file, by the sizes of its blocks; undefined where there is
 * no whole frame. Nothing is decompressed. node:zlib reads one frame and does not say what follows it, so whoever wants
 * to have read all of a file asks here. Throws ConfigError.
 */
async function findFrameEnd(path, start) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const { size } = await file.stat();
            const header = await readAt(file, { position: start, bytes: MAX_FRAME_HEADER_BYTES });
            if (header.length <= MAGIC_BYTES || header.readUInt32LE() !== MAGIC)
                return undefined;
            const descriptor = header[MAGIC_BYTES];
            const end = await endOfBlocks(file, start + frameHeaderBytes(descriptor));
            if (end === undefined)
                return undefined;
            const hasChecksum = (descriptor & 4) !== 0;
            const frameEnd = end + (hasChecksum ? CHECKSUM_BYTES : 0);
            return frameEnd <= size ? frameEnd : undefined;
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
function frameHeaderBytes(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = SIZE_BYTES[(descriptor >>> 6)];
    const dictionaryBytes = DICTIONARY_BYTES[(descriptor & 3)];
    const windowBytes = isSingleSegment ? 0 : 1;
    // In a single segment the size is always there, in one byte at least.
    return MAGIC_BYTES + 1 + windowBytes + dictionaryBytes + (isSingleSegment ? Math.max(1, sizeBytes) : sizeBytes);
}
async function endOfBlocks(file, start) {
    let position = start;
    for (;;) {
        const header = await readAt(file, { position, bytes: BLOCK_HEADER_BYTES });
        if (header.length < BLOCK_HEADER_BYTES)
            return undefined;
        const word = header.readUIntLE(0, BLOCK_HEADER_BYTES);
        const kind = (word >>> 1) & 3;
        if (kind === RESERVED_BLOCK)
            return undefined;
        position += BLOCK_HEADER_BYTES + (kind === RUN_LENGTH_BLOCK ? 1 : word >>> 3);
        if ((word & 1) === 1)
            return position;
    }
}
async function readAt(file, { position, bytes }) {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/read-pack.js
var read_pack_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_pack_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Unpacks into a new folder, after the header was found to be what is expected, and the rest to be what the header says.
 * Throws ArtifactError for anything that is not so, and leaves then perhaps a folder that nobody shall use; ConfigError
 * where the folder cannot be written.
 */
async function readPack(path, folder, expected) {
    const { header, offset } = await readHeader(path, expected);
    const sha256 = await (0,hash_file/* hashFile */.D)(path, offset);
    if (sha256 !== header.sha256)
        throw damaged(`sha256 ${header.sha256}`, `sha256 ${sha256}`);
    await requireOneFrame(path, offset);
    try {
        await (0,promises_.mkdir)(folder);
        const contents = (0,external_node_fs_.createReadStream)(path, { start: offset });
        await (0,external_node_stream_promises_.pipeline)(contents, (0,external_node_zlib_.createZstdDecompress)(), async (chunks) => {
            await splitInto(folder, header.files, chunks);
        });
        return header;
    }
    catch (cause) {
        if (cause instanceof errors/* ArtifactError */.nE || cause instanceof errors/* ConfigError */.xL)
            throw cause;
        if (isOfZlib(cause))
            throw damaged('compressed files', 'a damaged stream', cause);
        throw (0,file_problem/* fileProblem */.W)(folder, cause);
    }
}
async function readHeader(path, expected) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = read_pack_addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const buffer = Buffer.alloc(PACK_MAGIC.length + MAX_HEADER_BYTES);
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            const start = buffer.subarray(0, bytesRead);
            if (!start.subarray(0, PACK_MAGIC.length).equals(Buffer.from(PACK_MAGIC))) {
                throw damaged('a pack of auto-triager', 'something else');
            }
            const end = start.indexOf('\n', PACK_MAGIC.length);
            if (end === -1)
                throw damaged('a list of its files', `none in the first ${start.length} bytes`);
            const header = readPackHeader(start.toString('utf8', PACK_MAGIC.length, end), expected);
            return { header, offset: end + 1 };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = read_pack_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw cause instanceof errors/* ArtifactError */.nE ? cause : (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
/** The shortest frame there is: magic number, two bytes of header, one block of nothing. */
const EMPTY_FRAME_BYTES = 9;
/**
 * What follows the first frame would be in the file and in its sum, and yet read by nobody. Now and then Node's own stream
 * (24.21) writes a frame of nothing behind it, which is none the worse.
 */
async function requireOneFrame(path, start) {
    const [end, size = 0] = [await findFrameEnd(path, start), await fileSize(path)];
    if (end === undefined)
        throw damaged('compressed files', 'a damaged stream');
    const isEmptyFrame = size - end === EMPTY_FRAME_BYTES && (await findFrameEnd(path, end)) === size;
    if (end !== size && !isEmptyFrame)
        throw damaged('one compressed stream', `${size - end} bytes more`);
}
/** The header's sizes say where a file ends: a stream that holds less or more is refused, however it was compressed. */
async function splitInto(folder, files, chunks) {
    const writer = createWriter(folder, files);
    try {
        for await (const chunk of chunks)
            await writer.write(chunk);
        await writer.finish();
    }
    finally {
        await writer.close();
    }
}
function createWriter(folder, files) {
    const pending = [...files];
    let current;
    /** Closes files that are complete, and opens the next; false where none is left. */
    async function advance() {
        while (current === undefined || current.missing === 0) {
            if (current !== undefined) {
                await current.handle.sync();
                await current.handle.close();
                current = undefined;
            }
            const file = pending.shift();
            if (file === undefined)
                return false;
            current = { file, handle: await (0,promises_.open)((0,external_node_path_.join)(folder, file.name), 'wx'), missing: file.bytes };
        }
        return true;
    }
    return {
        async write(chunk) {
            let rest = chunk;
            while (rest.length > 0) {
                if (!(await advance()) || current === undefined)
                    throw damaged('the end of its last file', 'more bytes');
                const part = rest.subarray(0, current.missing);
                // Unlike `write`, it does not stop half-way.
                await current.handle.writeFile(part);
                current.missing -= part.length;
                rest = rest.subarray(part.length);
            }
        },
        async finish() {
            if (await advance())
                throw damaged(`${current?.missing} more bytes of ${current?.file.name}`, 'its end');
        },
        close: async () => current?.handle.close(),
    };
}
function isOfZlib(cause) {
    const code = cause.code;
    return typeof code === 'string' && /^(ZSTD|Z|ERR_ZSTD|ERR_ZLIB)_/.test(code);
}
function damaged(expected, found, cause) {
    return new errors/* ArtifactError */.nE({ file: 'in the cache', expected, found, cause });
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/fetch-pack.js






/** The newest pack of a kind, or that of a key, unpacked after it was checked. Never throws for what the cache does. */
async function fetchPack(request) {
    const { cache, kind, repositories, key } = request;
    if (cache.unavailable !== undefined)
        return { kind: 'unavailable', reason: cache.unavailable };
    try {
        for (const wanted of key === undefined ? repositories.map((name) => cachePrefix(kind, name)) : [key]) {
            const entry = await cache.find(wanted);
            if (entry === undefined)
                continue;
            await (0,with_temporary_folder/* withTemporaryFolder */.E)('auto-triager-pack-', async (place) => {
                const path = (0,external_node_path_.join)(place, 'pack');
                await entry.download(path, MAX_PACK_BYTES[kind]);
                await readPack(path, request.folder, { ...request, key: entry.key });
            });
            return { kind: 'fetched', key: entry.key };
        }
        return { kind: 'missing' };
    }
    catch (error) {
        if (error instanceof errors/* ArtifactError */.nE)
            return { kind: 'refused', reason: describeFault(error) };
        if (error instanceof errors/* ServiceError */._7)
            return { kind: 'unavailable', reason: error.message };
        throw error;
    }
}
/** What is wrong, without how to build an index by hand. */
function describeFault({ file, expected, found }) {
    return `${file}: expected ${expected}, found ${found}`;
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/fetch-index.js








const MAX_STATE_BYTES = 100_000;
/** An index out of the cache: unpacked, then checked as one in a folder is; nothing stays behind of one that is refused. */
async function fetchIndex(request) {
    const { folder } = request;
    const names = [...artifact/* ARTIFACT_FILES */.nA, ...artifact/* OPTIONAL_ARTIFACT_FILES */.Sg, artifact/* STATE_FILE */.bv];
    const fetched = await fetchPack({ ...request, kind: 'index', names });
    try {
        if (fetched.kind !== 'fetched')
            return fetched;
        const stateFile = (0,external_node_path_.join)(folder, artifact/* STATE_FILE */.bv);
        const state = (0,index_state/* parseIndexState */.LJ)(await readPackedState(stateFile));
        await (0,remove_files/* removeFiles */.W)(stateFile);
        const { id, manifest } = await checkIndex(folder, request);
        if (id !== state.active.id) {
            throw new errors/* ArtifactError */.nE({ file: artifact/* STATE_FILE */.bv, expected: `index ${id}`, found: `index ${state.active.id}` });
        }
        return { kind: 'fetched', key: fetched.key, manifest, state };
    }
    catch (error) {
        await (0,remove_files/* removeFiles */.W)(folder);
        if (error instanceof errors/* ArtifactError */.nE)
            return { kind: 'refused', reason: describeFault(error) };
        throw error;
    }
}
/** A pack without it, or with one that is too large, is somebody else's. */
async function readPackedState(path) {
    try {
        return await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_STATE_BYTES });
    }
    catch (cause) {
        if (!(cause instanceof errors/* ConfigError */.xL))
            throw cause;
        throw new errors/* ArtifactError */.nE({
            file: artifact/* STATE_FILE */.bv,
            expected: 'which index is active',
            found: 'no such file of ours',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/restore-work.js











const PACKED_CORPUS = 'corpus.sqlite';
/** Brings back what the last run left, where the cache has something newer than the folder. */
async function restoreWork(session) {
    const { cache } = session;
    if (cache === undefined)
        return { index: 'not-asked', corpus: 'not-asked' };
    if (cache.unavailable !== undefined) {
        session.note(`There is no cache: ${cache.unavailable}. What this run makes lasts no longer than its folder.`);
        return { index: 'unavailable', corpus: 'unavailable' };
    }
    const { index, ...previous } = await restoreIndex(session, cache);
    // One look is enough to know that the service is down.
    const corpus = index === 'unavailable' ? 'unavailable' : await restoreCorpus(session, cache);
    session.clock.done('restore');
    return { index, corpus, ...previous };
}
async function restoreIndex(session, cache) {
    const { shelf, trust, log } = session;
    const staging = shelf.stagingFolder('restored');
    await (0,remove_files/* removeFiles */.W)(staging);
    const fetched = await fetchIndex({ ...trust, cache, folder: staging });
    if (fetched.kind === 'fetched') {
        const local = await shelf.readState().catch(() => undefined);
        const { key, state } = fetched;
        if (local !== undefined && local.active.promotedAt > state.active.promotedAt) {
            await (0,remove_files/* removeFiles */.W)(staging);
        }
        else {
            await removeDamaged(session, state.active.id);
            await shelf.place(staging, state.active.id);
            await shelf.writeState((0,index_state/* keptUnder */.RW)(state, key));
            log.info(`The index was restored from the cache: ${key}.`);
        }
        const isThere = await touchPrevious(session, { cache, key: state.previous?.key });
        return { index: 'fetched', ...(isThere ? {} : { previous: 'missing' }) };
    }
    tell(fetched, 'index', session);
    return { index: fetched.kind };
}
/** What was fetched is sound; what lies in its place need not be. */
async function removeDamaged({ shelf, trust }, id) {
    try {
        await checkIndex(shelf.folderOf(id), trust);
    }
    catch (error) {
        if (!(error instanceof errors/* ArtifactError */.nE))
            throw error;
        await (0,remove_files/* removeFiles */.W)(shelf.folderOf(id));
    }
}
/**
 * What nobody asks for goes after a week: the previous index shall still be there when it is needed. False where the cache
 * has lost it.
 */
async function touchPrevious(session, { cache, key }) {
    if (key === undefined || (await lookFor(key, cache)) !== false)
        return true;
    session.note(`The previous index is no longer in the cache (${key}): there is nothing to roll back to.`);
    return false;
}
/** Whether it is there; undefined where the service does not say. */
async function lookFor(keyOrPrefix, cache) {
    try {
        return (await cache.find(keyOrPrefix)) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}
async function restoreCorpus(session, cache) {
    const { corpusFile, trust, log, options } = session;
    if ((await (0,list_files/* listFiles */.C)((0,external_node_path_.dirname)(corpusFile)))?.includes((0,external_node_path_.basename)(corpusFile)) === true) {
        // The scraper brings it up to date, however old it is; only the look keeps the cache's copy alive.
        const found = await lookFor(cachePrefix('corpus', options.repository), cache);
        if (found === undefined)
            return 'unavailable';
        return found ? 'fetched' : 'missing';
    }
    const folder = `${corpusFile}.restoring-${process.pid}`;
    await (0,remove_files/* removeFiles */.W)(folder);
    try {
        const fetched = await fetchPack({ ...trust, cache, kind: 'corpus', names: [PACKED_CORPUS], folder });
        if (fetched.kind === 'fetched') {
            (0,open_corpus.checkCorpus)((0,external_node_path_.join)(folder, PACKED_CORPUS));
            await (0,move_file/* moveFile */.m)((0,external_node_path_.join)(folder, PACKED_CORPUS), corpusFile);
            log.info(`The corpus was restored from the cache: ${fetched.key}.`);
        }
        else {
            tell(fetched, 'corpus', session);
        }
        return fetched.kind;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        tell({ kind: 'refused', reason: error.message }, 'corpus', session);
        return 'refused';
    }
    finally {
        await (0,remove_files/* removeFiles */.W)(folder);
    }
}
function tell(fetched, what, session) {
    if (fetched.kind === 'missing')
        session.log.info(`The cache holds no ${what} of this repository.`);
    else if (fetched.kind === 'refused')
        session.note(`The ${what} in the cache is refused: ${fetched.reason}.`);
    else
        session.note(`The ${what} cannot be restored: ${fetched.reason}`);
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/keep-work.js









/** Puts the corpus into the cache; returns the key, undefined where it was not kept, which is noted. */
async function keepCorpus(session) {
    return await keep(session, 'corpus', async () => ({ [PACKED_CORPUS]: session.corpusFile }));
}
/**
 * Puts the active index into the cache, and with it the word on which is active: one entry, so that nobody ever finds
 * one without the other. Returns the key as `keepCorpus` does.
 */
async function keepIndex(session, { manifest, state }) {
    const { shelf } = session;
    const key = await keep(session, 'index', async (newKey, place) => {
        const stateFile = (0,external_node_path_.join)(place, artifact/* STATE_FILE */.bv);
        await (0,write_file_atomically/* writeFileAtomically */.l)(stateFile, (0,index_state/* formatIndexState */.NV)((0,index_state/* keptUnder */.RW)(state, newKey)));
        const names = [artifact/* MANIFEST_FILE */.h1, ...Object.keys(manifest.files)];
        return { ...sourcesIn(shelf.folderOf(state.active.id), names), [artifact/* STATE_FILE */.bv]: stateFile };
    });
    if (key !== undefined)
        await shelf.writeState((0,index_state/* keptUnder */.RW)(state, key));
    return key;
}
async function keep(session, kind, sourcesOf) {
    const { cache, options, env, log, trust } = session;
    if (cache === undefined || cache.unavailable !== undefined)
        return undefined;
    const { repository } = options;
    const key = newCacheKey(kind, repository, { at: new Date().toISOString(), run: runName(env) });
    return await (0,with_temporary_folder/* withTemporaryFolder */.E)('auto-triager-pack-', async (place) => {
        const path = (0,external_node_path_.join)(place, 'pack');
        const sources = await sourcesOf(key, place);
        await writePack(path, { kind, repository, key, sources, signingKey: trust.signingKey });
        try {
            const outcome = await cache.save(key, path);
            if (outcome.kind === 'saved') {
                log.info(`The ${kind} is kept in the cache: ${key}.`);
                return key;
            }
            session.note(`The ${kind} could not be kept in the cache: ${outcome.reason}.`);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            session.note(`The ${kind} could not be kept in the cache: ${error.message}`);
        }
        return undefined;
    });
}

// EXTERNAL MODULE: ./out/js/src/evaluation/compare-backtests.js
var compare_backtests = __webpack_require__(396);
// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
;// CONCATENATED MODULE: ./out/js/src/evaluation/judge-promotion.js



/** An index that knows so much less than the one in use comes of a corpus that was lost, not of issues that were deleted. */
const LEAST_SHARE_OF_ISSUES = 0.8;
/**
 * A difference that is sure may still be too small for anybody to notice, and would keep good indexes out for weeks. One
 * label of a hundred is noticed; that a probability of 80 % means 77 is not.
 */
const LEAST_HARM = { calibrationError: 0.05 };
const DEFAULT_LEAST_HARM = 0.01;
const HOW_TO_FORCE = 'If this is meant, run the rebuild once with gate: always.';
/**
 * Whether a new index may take the place of the active one. What cannot be compared because there are too few issues is
 * promoted: a small repository would else keep its first index for ever.
 */
function judgePromotion(active, staged, mode = 'compare') {
    const verdict = judge(active, staged);
    const { comparison } = verdict;
    const compared = comparison === undefined ? {} : { comparison };
    if (mode === 'never')
        return { kind: 'refuse', why: `gate is "never"; otherwise: ${verdict.why}`, ...compared };
    if (mode === 'always' && verdict.kind === 'refuse') {
        return { kind: 'promote', why: `gate is "always"; otherwise: ${verdict.why}`, ...compared };
    }
    return verdict;
}
function judge(active, staged) {
    if (active === undefined) {
        return { kind: 'promote', why: 'It is the first index; where it is not sure of a label, it stays silent.' };
    }
    const shrunk = explainShrinking(active, staged);
    if (shrunk !== undefined)
        return { kind: 'refuse', why: `${shrunk} ${HOW_TO_FORCE}` };
    if (staged.backtest === undefined) {
        return active.backtest === undefined
            ? { kind: 'promote', why: 'There are too few issues for a backtest, before and now.' }
            : { kind: 'refuse', why: `It has no backtest, but the active index has one. ${HOW_TO_FORCE}` };
    }
    if (active.backtest === undefined) {
        return { kind: 'promote', why: 'The active index has no backtest to compare with.' };
    }
    return judgeBacktests(active.backtest, staged.backtest);
}
function explainShrinking(active, staged) {
    if (staged.issues < LEAST_SHARE_OF_ISSUES * active.issues) {
        return `It knows ${staged.issues} issues, the active index ${active.issues}: part of the corpus is missing.`;
    }
    if (staged.labels === 0 && active.labels > 0)
        return 'It knows no label, the active index does.';
    return undefined;
}
function judgeBacktests(active, staged) {
    const known = new Set(active.issues.map(({ number }) => number));
    const common = staged.issues.filter(({ number }) => known.has(number)).length;
    if (common < compare_backtests/* MIN_COMMON_ISSUES */._j) {
        const why = `Both backtests judged only ${common} of the same issues; fewer than ${compare_backtests/* MIN_COMMON_ISSUES */._j} decide nothing.`;
        return { kind: 'promote', why };
    }
    try {
        (0,compare_backtests/* requireComparable */.Mv)(active, { numbers: staged.issues.map(({ number }) => number) });
        const comparison = (0,compare_backtests/* compareBacktests */.wR)(active, staged);
        const harm = comparison.figures.filter(isHarm);
        if (harm.length > 0)
            return { kind: 'refuse', why: describeHarm(harm, comparison.issues), comparison };
        const why = comparison.isWorse
            ? 'In the backtest what is worse by more than chance is so by too little to matter.'
            : 'In the backtest nothing is worse by more than chance.';
        return { kind: 'promote', why, comparison };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        // Families that are gone, not issues that are missing: those were counted above.
        if (isMissingFamily(active, staged))
            return { kind: 'refuse', why: `${error.message} ${HOW_TO_FORCE}` };
        return { kind: 'promote', why: error.message };
    }
}
function isMissingFamily(active, staged) {
    const names = new Set(staged.families.map(({ name }) => name));
    return active.families.some(({ name }) => !names.has(name));
}
function isHarm({ isWorse, figure, difference }) {
    return isWorse && Math.abs(difference.value ?? 0) >= (LEAST_HARM[figure] ?? DEFAULT_LEAST_HARM);
}
/** Names every figure that is worse, before and now. */
function describeHarm(figures, issues) {
    const worse = figures.map(({ family, figure, old, new: now }) => `${family} ${(0,headline_figures/* figureTitle */.d)(figure)} ${percent(old)} → ${percent(now)}`);
    return `Worse by more than chance on ${issues} issues that both judged: ${worse.join(', ')}.`;
}
function percent(share) {
    return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./out/js/src/commands/evaluate/load-stored-backtest.js
var load_stored_backtest = __webpack_require__(9334);
;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/pass-gate.js




/** Holds the backtest of a new index against that of the active one. */
async function passGate(session, { active, staged }) {
    // The previous index shall be another than the active one, or a rollback would go back to the same.
    if (active?.state !== undefined && isSame(active, staged)) {
        return { kind: 'unchanged', why: 'The index is the same as the active one, file by file.' };
    }
    const [before, now] = [
        active === undefined ? undefined : await toGated(session, active),
        await toGated(session, staged),
    ];
    return judgePromotion(before, now, session.options.gate);
}
function isSame(active, { manifest }) {
    const describe = (files) => Object.entries(files)
        .map(([name, { sha256 }]) => `${name} ${sha256}`)
        .sort()
        .join();
    const isSigned = (signature) => signature !== undefined;
    return (describe(active.manifest.files) === describe(manifest.files) &&
        isSigned(active.manifest.signature) === isSigned(manifest.signature));
}
async function toGated(session, { manifest, folder }) {
    const { issues, labels } = manifest.counts;
    if (manifest.files[artifact/* BACKTEST_FILE */.Nw] === undefined)
        return { issues, labels };
    try {
        return { issues, labels, backtest: await (0,load_stored_backtest/* loadStoredBacktest */.L)(folder) };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        session.note(`A backtest cannot be compared: ${error.message}`);
        return { issues, labels };
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/promote-index.js


/** Where the active index was refused: the one before it stays what a rollback goes back to. */
async function findSoundState({ shelf }) {
    try {
        const state = await shelf.readState();
        return state?.previous === undefined ? undefined : { formatVersion: state.formatVersion, active: state.previous };
    }
    catch (error) {
        if (error instanceof errors/* ArtifactError */.nE)
            return undefined;
        throw error;
    }
}
/** Gives a staged index its place and makes it the active one, in one step; the former stays as the previous one. */
async function promoteIndex(session, { staged, active }) {
    const { shelf } = session;
    const { id, manifest } = staged;
    const rolledBack = active?.state?.rolledBack;
    if (rolledBack !== undefined) {
        session.note(`This takes the place of the index that somebody went back to on ${rolledBack.at.slice(0, 10)}.`);
    }
    const folder = await shelf.place(staged.folder, id);
    const state = (0,index_state/* promote */.pt)(active?.state ?? (await findSoundState(session)), { id, at: new Date().toISOString() });
    await shelf.writeState(state);
    await shelf.removeOthers([id, state.previous?.id ?? id]);
    return { id, manifest, folder, state };
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/rebuild-report.js
function toDescribedIndex(id, folder, manifest) {
    const { createdAt, counts, signature, backtest, labels } = manifest;
    const live = labels.flatMap(({ name, live: figures }) => (figures === undefined ? [] : [[name, figures]]));
    return {
        id,
        folder,
        createdAt,
        issues: counts.issues,
        labels: counts.labels,
        signed: signature !== undefined,
        ...(backtest === undefined ? {} : { backtest }),
        ...(live.length === 0 ? {} : { live: Object.fromEntries(live) }),
    };
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/index-shelf.js
var index_shelf = __webpack_require__(7065);
// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/rebuild-session.js






async function openRebuildSession(options, context) {
    const { workDir, repository, indexRepositories = [], indexSigningKey } = options;
    const place = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workDir, path));
    const notes = [];
    return {
        ...context,
        options,
        trust: { repositories: [repository, ...indexRepositories], signingKey: indexSigningKey },
        corpusFile: place(options.corpusFile),
        datasetsFolder: place(options.datasetsPath),
        shelf: await (0,index_shelf/* openIndexShelf */.t)(place(options.indexPath)),
        clock: (0,stage_clock/* startStageClock */.r)(),
        notes,
        note(text) {
            notes.push(text);
            context.log.warning(text);
        },
    };
}
/**
 * The active index of the folder, every file of it checked; undefined where there is none, or where it is refused, which
 * is noted.
 */
async function findActiveIndex(session) {
    const { shelf, trust } = session;
    try {
        const state = await shelf.readState();
        if (state !== undefined) {
            const folder = shelf.folderOf(state.active.id);
            return { ...(await checkIndex(folder, trust)), folder, state };
        }
        if (!(await shelf.holdsLooseIndex()))
            return undefined;
        const folder = await (0,index_shelf/* findIndexFolder */.U)(shelf.folder);
        return { ...(await checkIndex(folder, trust)), folder };
    }
    catch (error) {
        if (!(error instanceof errors/* ArtifactError */.nE))
            throw error;
        session.note(`The index in ${shelf.folder} is refused: ${describeFault(error)}.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/roll-back-index.js






/** Makes the previous index the active one, where there is one that can be trusted. */
async function rollBackIndex(session) {
    const { shelf, trust } = session;
    const state = await shelf.readState();
    const next = (0,index_state/* rollBack */.Fu)(state, new Date().toISOString());
    if (state === undefined)
        return { kind: 'no-previous', why: 'There is no index yet.' };
    if (next === undefined) {
        return { kind: 'no-previous', why: 'There is no index from before the active one. The active one stays.' };
    }
    const fault = await fetchPrevious(session, { id: next.active.id, key: next.active.key });
    if (fault !== undefined) {
        return { kind: 'no-previous', why: `The previous index cannot be used: ${fault} The active one stays.` };
    }
    const folder = shelf.folderOf(next.active.id);
    const checked = await checkIndex(folder, trust);
    await shelf.writeState(next);
    const why = `The index of ${checked.manifest.createdAt} is active again, instead of ${state.active.id}.`;
    return { kind: 'rolled-back', why, active: { ...checked, folder, state: next } };
}
/** What keeps the previous index from being on the shelf; undefined where it is. */
async function fetchPrevious(session, { id, key }) {
    const { shelf, trust, cache } = session;
    const here = await checkIndex(shelf.folderOf(id), trust).then(() => undefined, (error) => {
        if (error instanceof errors/* ArtifactError */.nE)
            return `${describeFault(error)}.`;
        throw error;
    });
    if (here === undefined || cache === undefined || key === undefined)
        return here;
    const staging = shelf.stagingFolder('restored');
    await (0,remove_files/* removeFiles */.W)(staging);
    const fetched = await fetchIndex({ ...trust, cache, key, folder: staging });
    if (fetched.kind === 'missing')
        return `it is no longer in the cache (${key}).`;
    if (fetched.kind !== 'fetched')
        return fetched.reason;
    if (fetched.state.active.id !== id) {
        await (0,remove_files/* removeFiles */.W)(staging);
        return `under its key (${key}) is another index.`;
    }
    await (0,remove_files/* removeFiles */.W)(shelf.folderOf(id));
    await shelf.place(staging, id);
    return undefined;
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/scrape-corpus.js


/**
 * Brings the corpus up to date and keeps it in the cache at once, so that what was fetched outlasts a run that ends before
 * its index does; also where GitHub fails in the middle. Throws ServiceError after that, ConfigError.
 */
async function scrapeCorpus(session) {
    const { options, corpusFile, clock } = session;
    if (options.skipScrape)
        return { corpusIssues: countCorpusIssues(session, true) };
    const { scrapeIntoCorpus } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(3683), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 225));
    const { repository, token, maxMinutes, apiUrl } = options;
    try {
        const scrape = await scrapeIntoCorpus({ repository, corpusFile, token, maxMinutes, apiUrl }, session);
        clock.done('scrape');
        if (scrape.kind === 'stopped')
            session.note(`The corpus is not complete, the next run goes on: ${scrape.reason}`);
        const corpusIssues = countCorpusIssues(session);
        const keptCorpus = await keepScrapedCorpus(session);
        return { scrape, corpusIssues, keptCorpus };
    }
    catch (error) {
        await keepScrapedCorpus(session);
        throw error;
    }
}
/** Puts the corpus, as far as there is one, into the cache; returns as `keepCorpus` does. */
async function keepScrapedCorpus(session) {
    if (!hasCorpus(session))
        return undefined;
    const key = await keepCorpus(session);
    session.clock.done('keep corpus');
    return key;
}
/**
 * False where there is no file, or one that holds nothing. To count merges what SQLite keeps beside the file into it: the
 * file alone goes into the cache.
 */
function hasCorpus(session) {
    try {
        return countCorpusIssues(session) > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/rebuild.js













/**
 * Restores what the last run left, fetches what changed, builds an index beside the active one, and makes it the active
 * one unless the backtest finds it worse. Ended at any point, the active index is as it was, and the corpus goes on where
 * it stood. Throws ConfigError and ServiceError for what keeps it from doing any of this; the cache does not.
 */
async function rebuild(options, context) {
    const session = await openRebuildSession(options, context);
    const restored = await restoreWork(session);
    const active = await findActiveIndex(session);
    const misses = explainMisses(restored, { options, hasIndex: active !== undefined });
    for (const miss of misses)
        session.note(miss);
    const result = await takeWay(session, active);
    const hasLostPrevious = restored.previous === 'missing' && options.mode !== 'full';
    const isBlind = result.outcome === 'promoted' && active === undefined && isCacheDown(session, restored);
    if (isBlind)
        session.note(BLIND);
    const keptIndex = isBlind ? undefined : await keepWhereNeeded(session, { result, restored });
    const isLost = result.outcome === 'rolled-back' && hasCache(session) && keptIndex === undefined;
    const report = toReport(session, {
        result,
        labelling: compareActive(result.active, active),
        restored,
        keptIndex,
        datasets: LEARNED.has(result.outcome) ? await writeDatasets(session) : {},
        alarm: misses.length > 0 || hasLostPrevious || isBlind || isLost || result.outcome === 'no-previous',
    });
    const manifest = result.active?.manifest;
    const corpusBytes = result.corpusIssues === undefined ? undefined : await fileSize(session.corpusFile);
    return { report, health: healthOfRebuild({ report, manifest, misses, corpusBytes, env: session.env }) };
}
/** Outcomes of a run that had issues to learn from. */
const LEARNED = new Set(['promoted', 'refused', 'unchanged']);
const BLIND = 'The cache could not be asked for an index: this one was compared with none, and is not kept, so that it takes no place.';
function hasCache({ cache }) {
    return cache !== undefined && cache.unavailable === undefined;
}
/** There is a service, and it does not answer. */
function isCacheDown(session, { index }) {
    return hasCache(session) && index === 'unavailable';
}
async function takeWay(session, active) {
    const { mode, rollback } = session.options;
    if (rollback) {
        const done = await rollBackIndex(session);
        return { active, ...done, outcome: done.kind };
    }
    if (mode === 'light')
        return { outcome: 'checked', why: 'Nothing was built: this run only looked.', active };
    const corpus = { active, ...(await scrapeCorpus(session)) };
    if (mode === 'scrape')
        return { ...corpus, outcome: 'checked', why: 'Nothing was built: this run only scraped.' };
    if (corpus.corpusIssues === 0) {
        return { ...corpus, outcome: 'nothing-to-learn', why: 'The corpus holds no issue to learn from.' };
    }
    return { ...corpus, ...(await renew(session, { active, issues: corpus.corpusIssues })) };
}
/** The code for them is loaded only where one is wanted. */
async function writeDatasets(session) {
    if (session.options.datasets === undefined)
        return {};
    const { renewDatasets } = await __webpack_require__.e(/* import() */ 5861).then(__webpack_require__.bind(__webpack_require__, 5861));
    return { datasets: await renewDatasets(session) };
}
/** Builds, measures, and promotes or refuses. */
async function renew(session, { active, issues }) {
    const { staged, ...kept } = await buildAndKeepVectors(session, { issues, active });
    const { kind, ...verdict } = await passGate(session, { active, staged });
    session.clock.done('gate');
    if (kind === 'promote') {
        session.log.info(verdict.why);
        return { ...verdict, ...kept, outcome: 'promoted', active: await promoteIndex(session, { staged, active }) };
    }
    await session.shelf.removeStaged();
    if (kind === 'unchanged')
        return { ...verdict, ...kept, outcome: 'unchanged', active };
    session.note(`The new index was refused, and the active one stays. ${verdict.why}`);
    const refused = toDescribedIndex(staged.id, '', staged.manifest);
    return { ...verdict, ...kept, outcome: 'refused', active, refused };
}
/** What a service embeds is paid for and lies in the corpus: it is kept with it, also where the service fails midway. */
async function buildAndKeepVectors(session, build) {
    if (session.options.embedder === 'local')
        return { staged: await buildStagedIndex(session, build) };
    try {
        const staged = await buildStagedIndex(session, build);
        return { staged, keptCorpus: await keepScrapedCorpus(session) };
    }
    catch (error) {
        await keepScrapedCorpus(session);
        throw error;
    }
}
/** A new index, and any that the cache does not hold. */
async function keepWhereNeeded(session, { result, restored }) {
    const isNew = result.outcome === 'promoted' || result.outcome === 'rolled-back';
    const isKept = restored.index !== 'missing' && result.active?.state?.active.key !== undefined;
    return isNew || !isKept ? await keepActive(session, result.active) : undefined;
}
async function keepActive(session, active) {
    if (active?.state === undefined)
        return undefined;
    const key = await keepIndex(session, { manifest: active.manifest, state: active.state });
    session.clock.done('keep');
    return key;
}
function compareActive(now, before) {
    return now === undefined ? {} : { labelling: compareLabelling(now.manifest, before?.manifest) };
}
function toReport(session, { result, labelling, restored, keptIndex, datasets, alarm }) {
    const { active, keptCorpus, ...rest } = result;
    return {
        repository: session.options.repository,
        ...rest,
        ...labelling,
        ...datasets,
        ...(active === undefined ? {} : { active: toDescribedIndex(active.id, active.folder, active.manifest) }),
        restored,
        kept: {
            ...(keptIndex === undefined ? {} : { index: keptIndex }),
            ...(keptCorpus === undefined ? {} : { corpus: keptCorpus }),
        },
        alarm,
        notes: session.notes,
        timings: session.clock.timings,
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/tell-health.js
/** Adds to what a rebuild knows what GitHub knows, and keeps the health issue where one is wanted. Throws ConfigError. */
async function tellHealth(known, { options, env, log }) {
    const [{ createHealthTracker }, { reportHealth }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(3683), __webpack_require__.e(8347)]).then(__webpack_require__.bind(__webpack_require__, 8347)),
        __webpack_require__.e(/* import() */ 1304).then(__webpack_require__.bind(__webpack_require__, 1304)),
    ]);
    const { repository, apiUrl, token } = options;
    const serverUrl = env.GITHUB_SERVER_URL;
    const tracker = createHealthTracker({
        repository,
        apiUrl,
        log,
        ...(serverUrl ? { serverUrl } : {}),
        ...(token === undefined ? {} : { token }),
    });
    const isOnlyLook = options.mode !== 'full';
    return await reportHealth(known, { tracker, options, isOnlyLook, log });
}

;// CONCATENATED MODULE: ./out/js/src/commands/run-rebuild.js




/** A rebuild in a folder, which keeps everything itself. EXIT_FAILED where an index was refused or something is missing. */
async function runRebuild(options, context) {
    const { report, health } = await rebuild(options, context);
    if (options.healthIssue !== undefined)
        await tellHealth(health, { options, ...context });
    if (context.json)
        context.writeJson(report);
    else
        context.writeText(describeRebuild(report));
    return report.alarm || report.outcome === 'refused' ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
}


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatPoints)
/* harmony export */ });
/** A difference of two shares in percentage points, `+2.1`, `−1.0`; what rounds to zero has no sign. */
function formatPoints(difference) {
    const points = (100 * difference).toFixed(1);
    if (Number(points) === 0)
        return '0.0';
    return difference > 0 ? `+${points}` : points.replace('-', '−');
}


/***/ })

};
