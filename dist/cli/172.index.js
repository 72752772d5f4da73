export const id = 172;
export const ids = [172];
export const modules = {

/***/ 3172:
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
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
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
    await (0,ensure_folder/* ensureFolder */.f)(target);
    await (0,ensure_folder/* ensureFolder */.f)(staging);
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
    const leftOver = [...artifact/* ARTIFACT_FILES */.nA, ...artifact/* OPTIONAL_ARTIFACT_FILES */.Sg].filter((name) => name !== artifact/* MANIFEST_FILE */.h1 && !names.includes(name));
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
    await (0,ensure_folder/* ensureFolder */.f)((0,external_node_path_.dirname)(path));
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

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 3 modules
var open_corpus = __webpack_require__(6694);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/write-issue-catalog.js
var write_issue_catalog = __webpack_require__(7626);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/evaluation/stored-backtest-file.js
var stored_backtest_file = __webpack_require__(2090);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js + 1 modules
var label_model_file = __webpack_require__(1091);
// EXTERNAL MODULE: ./out/js/src/labels/learn-from-issues.js + 14 modules
var learn_from_issues = __webpack_require__(5474);
// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
// EXTERNAL MODULE: ./out/js/src/evaluation/split-in-time.js
var split_in_time = __webpack_require__(5980);
// EXTERNAL MODULE: ./out/js/src/commands/open-gate.js + 5 modules
var open_gate = __webpack_require__(2020);
// EXTERNAL MODULE: ./out/js/src/commands/run-backtest.js + 10 modules
var run_backtest = __webpack_require__(3554);
;// CONCATENATED MODULE: ./out/js/src/commands/backtest-corpus.js




/** The newest quarter is judged, as `evaluate --db` does. */
const TEST_FRACTION = 0.25;
/** Judges the newest issues of a corpus from the older ones alone. ConfigError where there are too few to split. */
async function backtestCorpus({ repository, issues }, learning) {
    const { families, targetPrecision, isNeedsInfoLabel, log, service } = learning;
    const backtest = await (0,run_backtest/* runBacktest */.r)({
        ...(0,split_in_time/* splitInTime */.F)(issues, { testFraction: TEST_FRACTION }),
        families,
        targetPrecision,
        isNeedsInfoLabel,
        log,
        service,
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
    const measured = families.flatMap((metrics) => headline_figures/* HEADLINE_FIGURES */.j.flatMap(({ name }) => {
        const { value } = metrics[name];
        return value === null ? [] : [[`${metrics.family}.${name}`, value]];
    }));
    return { trainIssues, testIssues: issues.length, ...Object.fromEntries(measured) };
}

// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js
var choose_cutoff = __webpack_require__(5146);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-index.js



/** What the manifest says of an index beside its files. */
function describeIndex(description) {
    const { repository, watermark, learned, backtest, targetPrecision, env } = description;
    const { labelModel, documents } = learned;
    const labels = describeLabels(labelModel);
    const groupOf = (0,label_model/* createGroupFinder */.O)(labelModel);
    const builtBy = runUrl(env);
    return {
        repository,
        createdAt: new Date().toISOString(),
        ...(builtBy === undefined ? {} : { builtBy }),
        embedder: describeEmbedder(description),
        counts: { issues: documents.length, vectors: documents.length, labels: labels.length },
        watermark,
        labels,
        thresholds: Object.fromEntries(labelModel.families.map((family) => {
            const [first = ''] = family.labels;
            const cutoff = groupOf(first)?.cutoff ?? choose_cutoff/* NEVER */.tm;
            return [
                family.name,
                { cutoff, targetPrecision: (0,target_precision/* targetOf */.$)(family.name, targetPrecision), maxLabels: Math.max(1, family.maxLabels) },
            ];
        })),
        ...(backtest === undefined ? {} : { backtest }),
    };
}
function describeEmbedder({ learned, service }) {
    const { labelModel, dimensions, strangerSimilarity } = learned;
    const pinned = { id: labelModel.embedderId, dimensions, normalized: true };
    if (service === undefined)
        return pinned;
    const { provider, model } = service;
    return { ...pinned, service: { provider, model }, strangerSimilarity };
}
function describeLabels(model) {
    const groupOf = (0,label_model/* createGroupFinder */.O)(model);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(model);
    return model.families.flatMap((family) => family.labels.flatMap((name) => {
        const group = groupOf(name);
        if (group === undefined)
            return [];
        const { cutoff, precisionAtCutoff = null } = cutoffOf(name) ?? group;
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
// EXTERNAL MODULE: ./out/js/src/commands/open-service.js + 1 modules
var open_service = __webpack_require__(52);
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
    const service = await (0,open_service/* openService */.I)(options, context);
    try {
        return await buildIndex({ repository, issues, watermark }, { options, lists, service, context, clock, startMs });
    }
    finally {
        service?.store.close();
    }
}
async function buildIndex({ repository, issues, watermark }, building) {
    const { options, lists, service, context, clock, startMs } = building;
    const learning = {
        families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
        service,
    };
    const backtest = options.backtest ? await backtestCorpus({ repository, issues }, learning) : undefined;
    if (backtest !== undefined)
        clock.done('backtest');
    const learned = await (0,learn_from_issues/* learnFromIssues */.r)(issues, { ...learning, onStage: clock.done });
    const manifest = await writeArtifact({
        folder: options.out,
        async build(folder) {
            await writeFiles(folder, { learned, backtest, context, clock });
            return describeIndex({
                repository,
                watermark,
                learned,
                service: service?.pinned,
                backtest: backtest?.figures,
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
    const store = (0,open_corpus/* openCorpus */.tA)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        return { repository: store.repository, issues: [...store.list()], watermark: store.watermark() ?? null };
    }
    finally {
        store.close();
    }
}
async function writeFiles(folder, { learned, backtest, context, clock }) {
    const { issues, localModel, labelModel, fallback, dimensions } = learned;
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
    // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* LABEL_HEADS_FILE */.iw), (0,label_model_file/* encodeLabelModel */.e)(fallback ?? labelModel));
    if (fallback !== undefined) {
        await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* PROVIDER_HEADS_FILE */.ve), (0,label_model_file/* encodeLabelModel */.e)(labelModel));
    }
    if (backtest !== undefined) {
        await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* BACKTEST_FILE */.Nw), (0,stored_backtest_file/* formatStoredBacktest */.MW)(backtest.stored));
    }
    clock.done('other files');
}
function report(manifest, { learned, options, context, clock, durationMs }) {
    const { counts, files, embedder, repository, thresholds, backtest } = manifest;
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
            ...(backtest === undefined ? {} : { backtest }),
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
        ...(backtest === undefined ? [] : [describeBacktest(backtest)]),
        `Took ${(0,format_figures/* formatDuration */.a3)(durationMs)}.`,
    ];
    context.writeText(lines.join('\n'));
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
function describeCutoff(family, cutoff, { labelModel }) {
    const precision = labelModel.groups.find((group) => group.group === family)?.precisionAtCutoff;
    if (!(0,format_figures/* isReachable */.kj)(cutoff) || precision === undefined) {
        return `${family}: nothing is applied; held-out issues never reached the target precision.`;
    }
    const measured = `right ${(100 * precision).toFixed(0)} of 100 times on held-out issues`;
    return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
}


/***/ })

};
