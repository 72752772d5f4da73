export const id = 332;
export const ids = [332];
export const modules = {

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseEngines)
/* harmony export */ });
/**
 * The engines whose models may be asked, in order: the one that was asked for, or the best that is set up; then the
 * other, where that is set up too. None for `local`, and where nothing is set up.
 */
function chooseEngines(options) {
    const { engine, geminiApiKey, geminiBaseUrl, openaiApiKey, openaiBaseUrl } = options;
    if (engine === 'local')
        return [];
    const isSetUp = {
        gemini: geminiApiKey !== undefined || (engine === 'gemini' && geminiBaseUrl !== undefined),
        openai: openaiApiKey !== undefined || openaiBaseUrl !== undefined,
    };
    const order = engine === 'openai' ? OPENAI_FIRST : GEMINI_FIRST;
    return order.filter((name) => isSetUp[name]);
}
const GEMINI_FIRST = ['gemini', 'openai'];
const OPENAI_FIRST = ['openai', 'gemini'];


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ describeTriage)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/verdict/chat-model.js
var chat_model = __webpack_require__(8599);
;// CONCATENATED MODULE: ./out/js/src/plan/describe-usage.js

const SMALLEST_SHOWN_COST = 0.0001;
/** Who judged and what it took, in one plain sentence; empty where no model answered. */
function describeUsage({ engine, model }) {
    if (model === undefined || model.names.length === 0)
        return '';
    const names = model.names.join(', ');
    const judged = engine === 'local' ? `${names} answered, and did not count` : `judged with ${chat_model/* SERVICE_NAMES */.Z[engine]} (${names})`;
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

// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 2 modules
var plan_triage = __webpack_require__(9811);
// EXTERNAL MODULE: ./out/js/src/verdict/missing-kinds.js
var missing_kinds = __webpack_require__(8291);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-triage.js





const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;
const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' };
/** A triaged issue for a terminal: what was decided, how sure, and why. */
function describeTriage(report, similarIssues) {
    const { issue, verdict, plan, labelsOutcome } = report;
    const planned = (0,plan_triage/* plannedLabels */.W)(plan);
    const { isLacking, lacksInformation = 0, missing } = verdict.information;
    return [
        `#${issue.number} ${cut(issue.title)}`,
        `  ${planned.length === 0 ? 'nothing to add' : `${VERBS[labelsOutcome]} ${planned.join(', ')}`}`,
        ...verdict.families.flatMap(describeFamily),
        ...plan.skipped.flatMap(describeSkip),
        ...(isLacking && lacksInformation > 0 ? [`  lacks information: ${(0,format_figures/* formatPercent */.l9)(lacksInformation)}`] : []),
        ...(missing.length > 0 ? [`  left empty: ${missing.join('; ')}`] : []),
        ...describeModel(report.verdict),
        ...describeSimilar(verdict.similar.slice(0, similarIssues)),
    ].join('\n');
}
function describeFamily({ family, labels }) {
    const selected = labels.filter((label) => label.isSelected).length;
    const shown = labels.slice(0, selected + RUNNERS_UP);
    const [first] = shown;
    if (first === undefined)
        return [];
    const parts = shown.map(({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${(0,format_figures/* formatPercent */.l9)(probability)}`);
    const rule = (0,format_figures/* isReachable */.kj)(first.cutoff) ? `applied from ${(0,format_figures/* formatPercent */.l9)(first.cutoff)}` : 'never applied';
    return [`  ${family}: ${parts.join(' · ')}  (${rule})`];
}
/** What the probabilities do not show. */
function describeSkip(skip) {
    if (skip.kind === 'closed')
        return ['  The issue is closed; it is left alone.'];
    if (skip.kind === 'family-filled')
        return [`  It already has ${skip.labels.join(', ')}; ${skip.family} is left alone.`];
    if (skip.kind === 'says-too-little')
        return [`  ${skip.family}: it says too little to be sure of ${skip.label}.`];
    return skip.kind === 'not-in-repository' ? [`  The repository has no label ${skip.label}.`] : [];
}
function describeModel(verdict) {
    const { notes = [], opinion } = verdict.model ?? {};
    const usage = describeUsage(verdict);
    const lacking = (opinion?.missing ?? []).map((kind) => missing_kinds/* MISSING_KINDS */.$c[kind]);
    return [
        ...(usage === '' ? [] : [`  ${usage}`]),
        ...(lacking.length === 0 ? [] : [`  the model misses: ${lacking.join('; ')}`]),
        // What failed was told as a warning.
        ...notes.filter(({ kind }) => kind === 'not-asked').map(({ text }) => `  ${text}`),
    ];
}
function describeSimilar(similar) {
    if (similar.length === 0)
        return [];
    const lines = similar.map(({ number, title, similarity, isLikelyDuplicate }) => {
        const mark = isLikelyDuplicate ? '  ← very similar' : '';
        return `    ${similarity.toFixed(2)}  #${number} ${cut(title)}${mark}`;
    });
    return ['  similar:', ...lines];
}
function cut(title) {
    return title.length <= SHOWN_TITLE_CHARS ? title : `${(0,clean_text/* cutText */.IN)(title, SHOWN_TITLE_CHARS - 1)}…`;
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadKnowledge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js + 1 modules
var open_artifact_folder = __webpack_require__(6767);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/load-addon.js
var load_addon = __webpack_require__(5158);
// EXTERNAL MODULE: ./out/js/src/neighbors/check-query.js
var check_query = __webpack_require__(1418);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/rank-hits.js
/**
 * hnswlib's default of 10 finds 88% of the true neighbors, 50 and more nearly all; more costs time and gains nothing.
 */
const EF_SEARCH = 100;
/**
 * Similarities are given in steps of 10^−5: the readers add floats in different orders (10^−7), and equal texts lie
 * up to a few 10^−6 apart (see `separateEqualVectors`). So equal texts tie, and both readers tell the same.
 */
const STEPS_PER_UNIT = 1e5;
/** How many candidates to search for so that the `k` best of them are right. */
function candidateCount(k, count) {
    return Math.min(count, Math.max(EF_SEARCH, k));
}
/**
 * The only place where distance becomes similarity: the `k` best candidates, best first, ties by lower issue number.
 */
function rankHits({ distances, numbers }, k) {
    const hits = numbers.map((number, index) => ({ number, similarity: toSimilarity(distances[index]) }));
    hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number);
    return hits.slice(0, k);
}
function toSimilarity(distance) {
    const similarity = Math.round((1 - distance) * STEPS_PER_UNIT) / STEPS_PER_UNIT;
    return Math.min(1, Math.max(-1, similarity));
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js + 2 modules
var read_hnsw_file = __webpack_require__(5677);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-native-index.js






/**
 * Opens an index through hnswlib. Throws ArtifactError for a file that is damaged or of another shape, and
 * ConfigError where the addon does not load (`openVectorIndex` chooses).
 */
async function openNativeIndex(path, expected) {
    const loaded = await (0,load_addon/* loadAddon */.J)();
    if (loaded.kind === 'missing') {
        const platform = `${process.platform}-${process.arch}`;
        throw new errors/* ConfigError */.xL(`The hnswlib addon does not load on ${platform}. Use the portable reader.`, {
            cause: loaded.cause,
        });
    }
    // hnswlib follows any link and believes any size: a bad one ends the process. The checksums of the manifest say
    // that the bytes are those that were meant, not that they are sound, so the structure is checked too: 25 ms and no
    // memory for 50,000 × 256, where hnswlib then takes 50 ms to read the file.
    (0,read_hnsw_file/* validateHnswFile */.F)(path, expected);
    const { dimensions, count } = expected;
    const index = new loaded.addon.HierarchicalNSW('cosine', dimensions);
    try {
        await index.readIndex(path);
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    // Asked for only by those who want vectors; hnswlib throws for a number that it does not hold.
    let numbers;
    return {
        kind: 'native',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const candidates = candidateCount(k, count);
            if (candidates === 0 || k === 0)
                return [];
            // All candidates are fetched, not only k: so ties are cut by issue number, and hnswlib, which holds on to as many
            // candidates as it shall return, needs no `ef` (the file does not keep it).
            const { distances, neighbors } = index.searchKnn(Array.from(vector), candidates);
            return rankHits({ distances, numbers: neighbors }, k);
        },
        vectorOf(number) {
            numbers ??= new Set(index.getIdsList());
            return numbers.has(number) ? Float32Array.from(index.getPoint(number)) : undefined;
        },
    };
}
function unreadable(path, cause) {
    return new errors/* ArtifactError */.nE({
        file: (0,external_node_path_.basename)(path),
        expected: 'a file that hnswlib reads',
        found: String(cause),
        cause,
    });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/distance-heap.js
/** A binary heap of element ids with the smallest key on top; push `−distance` to have the farthest on top. */
class DistanceHeap {
    #keys = [];
    #ids = [];
    get size() {
        return this.#keys.length;
    }
    /** Infinity where the heap is empty. */
    get topKey() {
        return this.#keys[0] ?? Number.POSITIVE_INFINITY;
    }
    push(key, id) {
        const keys = this.#keys;
        const ids = this.#ids;
        let position = keys.length;
        keys.push(key);
        ids.push(id);
        while (position > 0) {
            const parent = (position - 1) >> 1;
            const parentKey = keys[parent];
            if (parentKey <= key)
                break;
            keys[position] = parentKey;
            ids[position] = ids[parent];
            position = parent;
        }
        keys[position] = key;
        ids[position] = id;
    }
    /** Removes the top and returns its id. Throws RangeError where the heap is empty. */
    pop() {
        const keys = this.#keys;
        const ids = this.#ids;
        const top = ids[0];
        const key = keys.pop();
        const id = ids.pop();
        if (top === undefined || key === undefined || id === undefined)
            throw new RangeError('The heap is empty.');
        const size = keys.length;
        if (size === 0)
            return top;
        let position = 0;
        for (;;) {
            let child = 2 * position + 1;
            if (child >= size)
                break;
            if (child + 1 < size && keys[child + 1] < keys[child])
                child += 1;
            const childKey = keys[child];
            if (childKey >= key)
                break;
            keys[position] = childKey;
            ids[position] = ids[child];
            position = child;
        }
        keys[position] = key;
        ids[position] = id;
        return top;
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/search-graph.js


/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from the
 * entry point down to level 1, then search level 0 with `ef` candidates. The file must have been checked.
 */
function searchGraph(file, visited, { vector, ef }) {
    const { words, numbers, layout } = file;
    const { elementWords } = layout;
    const distanceTo = (id) => 1 - dotAt(file.floats, id * elementWords + layout.vectorWord, vector);
    const start = descend(file, distanceTo);
    const { marks } = visited;
    visited.current += 1;
    const mark = visited.current;
    marks[start] = mark;
    const startDistance = distanceTo(start);
    const open = new DistanceHeap();
    const best = new DistanceHeap();
    open.push(startDistance, start);
    best.push(-startDistance, start);
    let farthest = startDistance;
    while (open.size > 0 && open.topKey <= farthest) {
        const element = open.pop() * elementWords;
        const lastLink = element + words[element];
        for (let word = element + 1; word <= lastLink; word += 1) {
            const id = words[word];
            if (marks[id] === mark)
                continue;
            marks[id] = mark;
            const distance = distanceTo(id);
            if (best.size >= ef && distance >= farthest)
                continue;
            open.push(distance, id);
            best.push(-distance, id);
            if (best.size > ef)
                best.pop();
            farthest = -best.topKey;
        }
    }
    const candidates = { distances: [], numbers: [] };
    while (best.size > 0) {
        candidates.distances.push(-best.topKey);
        candidates.numbers.push(numbers[best.pop()]);
    }
    return candidates;
}
function descend({ layout, upper }, distanceTo) {
    let nearest = layout.entryPoint;
    let distance = distanceTo(nearest);
    for (let level = layout.maxLevel; level > 0; level -= 1) {
        for (let isNearer = true; isNearer;) {
            isNearer = false;
            const start = upper.starts[nearest] + (level - 1) * hnsw_layout/* UPPER_LEVEL_WORDS */.C4;
            const links = upper.words[start];
            for (let word = start + 1; word <= start + links; word += 1) {
                const id = upper.words[word];
                const linkDistance = distanceTo(id);
                if (linkDistance >= distance)
                    continue;
                distance = linkDistance;
                nearest = id;
                isNearer = true;
            }
        }
    }
    return nearest;
}
/** Four sums, because one would make every addition wait for the one before; a search takes thousands of these. */
function dotAt(floats, start, vector) {
    const { length } = vector;
    let index = 0;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (; index + 3 < length; index += 4) {
        const word = start + index;
        sum0 += floats[word] * vector[index];
        sum1 += floats[word + 1] * vector[index + 1];
        sum2 += floats[word + 2] * vector[index + 2];
        sum3 += floats[word + 3] * vector[index + 3];
    }
    for (; index < length; index += 1)
        sum0 += floats[start + index] * vector[index];
    return sum0 + sum1 + sum2 + sum3;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-portable-index.js




/** Opens an index without hnswlib: the same file, the same neighbors. Throws ArtifactError like `openNativeIndex`. */
async function openPortableIndex(path, expected) {
    const file = (0,read_hnsw_file/* loadHnswFile */.T)(path, expected);
    const { dimensions, count } = file.layout;
    const visited = { marks: new Uint32Array(count), current: 0 };
    let elements;
    return {
        kind: 'portable',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const ef = candidateCount(k, count);
            if (ef === 0 || k === 0)
                return [];
            return rankHits(searchGraph(file, visited, { vector: toUnit(vector), ef }), k);
        },
        vectorOf(number) {
            elements ??= new Map(Array.from(file.numbers, (known, element) => [known, element]));
            const element = elements.get(number);
            if (element === undefined)
                return undefined;
            const start = element * file.layout.elementWords + file.layout.vectorWord;
            return file.floats.slice(start, start + dimensions);
        },
    };
}
/** hnswlib's cosine does the same to every query; all zeros stay zeros and are equally far from everything. */
function toUnit(vector) {
    const length = Math.hypot(...vector);
    return length === 0 ? vector : vector.map((value) => value / length);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-vector-index.js



/**
 * Opens `vectors.hnsw` for searching, after its whole structure was checked. Throws ArtifactError for a file that is
 * damaged or has other dimensions or another count than the manifest says.
 */
async function openVectorIndex(path, options) {
    const { reader = 'auto' } = options;
    if (reader === 'portable')
        return openPortableIndex(path, options);
    if (reader === 'native')
        return openNativeIndex(path, options);
    const { kind } = await (0,load_addon/* loadAddon */.J)();
    return kind === 'loaded' ? openNativeIndex(path, options) : openPortableIndex(path, options);
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/migrate.js
var migrate = __webpack_require__(6448);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-database.js
var open_database = __webpack_require__(3271);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/schema.js
var schema = __webpack_require__(9038);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/write-issue-catalog.js
var write_issue_catalog = __webpack_require__(7626);
;// CONCATENATED MODULE: ./out/js/src/adapters/sqlite/open-issue-catalog.js






const EXPECTED = `a catalog of issues, version ${write_issue_catalog/* CATALOG_VERSION */.$}`;
/**
 * Opens the index's issues for reading. The file must not change while it is open.
 * Throws ArtifactError when it is missing, damaged, of another version or no catalog; so does every later call.
 */
function openIssueCatalog(path) {
    const unusable = (0,open_database/* explainUnusablePath */.ue)(path, { mayCreate: false });
    if (unusable !== undefined)
        throw refusal(path, unusable);
    return guardFile(path, () => {
        const database = (0,open_database/* openDatabase */.qI)(path, 'read-immutable');
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
    constructor(database, path) {
        this.#database = database;
        this.#path = path;
        this.#select = database.prepare('SELECT number, state, title, labels, excerpt, sketch FROM issue WHERE number = ?');
    }
    numbers() {
        return guardFile(this.#path, () => {
            const rows = this.#database.prepare('SELECT number FROM issue ORDER BY number').all();
            return rows.map((row) => (0,schema/* readNumber */.kz)(row, 'number'));
        });
    }
    read(numbers) {
        return guardFile(this.#path, () => {
            const rows = numbers.map((number) => this.#select.get(number));
            return rows.filter((row) => row !== undefined).map(readCatalogIssue);
        });
    }
    readSketches(numbers) {
        return guardFile(this.#path, () => {
            const select = this.#database.prepare('SELECT sketch FROM issue WHERE number = ?');
            const sketches = new Map();
            for (const number of numbers) {
                const row = select.get(number);
                if (row !== undefined)
                    sketches.set(number, (0,schema/* readBytes */.io)(row, 'sketch'));
            }
            return sketches;
        });
    }
    boilerplate() {
        return guardFile(this.#path, () => {
            const rows = this.#database.prepare('SELECT line FROM boilerplate ORDER BY position').all();
            return rows.map((row) => (0,schema/* readText */.yR)(row, 'line'));
        });
    }
    close() {
        if (this.#database.isOpen)
            this.#database.close();
    }
}
function readCatalogIssue(row) {
    return {
        number: (0,schema/* readNumber */.kz)(row, 'number'),
        title: (0,schema/* readText */.yR)(row, 'title'),
        state: (0,schema/* readState */.un)(row),
        labels: (0,schema/* readLabels */.k2)(row),
        excerpt: (0,schema/* readText */.yR)(row, 'excerpt'),
        sketch: (0,schema/* readBytes */.io)(row, 'sketch'),
    };
}
function refuseOthers(database, path) {
    const identity = (0,migrate/* identifyFile */.Zn)(database);
    if (identity.kind !== 'catalog')
        throw refusal(path, FOUND[identity.kind]);
    if (identity.version !== write_issue_catalog/* CATALOG_VERSION */.$)
        throw refusal(path, `version ${identity.version}`);
}
const FOUND = { empty: 'an empty database', corpus: 'a corpus', foreign: 'a database of another program' };
function guardFile(path, work) {
    try {
        return work();
    }
    catch (error) {
        const found = (0,open_database/* explainSqliteError */.CX)(error) ?? (error instanceof schema/* RowError */.Lw ? error.message : undefined);
        if (found === undefined)
            throw error;
        throw refusal(path, `a file that ${found}`, error);
    }
}
function refusal(path, found, cause) {
    return new errors/* ArtifactError */.nE({ file: (0,external_node_path_.basename)(path), expected: EXPECTED, found, cause });
}

// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js + 1 modules
var label_model_file = __webpack_require__(1091);
;// CONCATENATED MODULE: ./out/js/src/commands/load-knowledge.js










/** Far above any index (45,000 issues: 15 MB); keeps a foreign file from filling the memory. */
const MAX_MODEL_BYTES = 512 * 1024 * 1024;
/** Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError. */
async function loadKnowledge({ folder, repository }) {
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none')
        return undefined;
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, {
        ...(repository === undefined ? {} : { repository }),
        requiredFiles: [artifact/* LOCAL_EMBEDDER_FILE */.c$, artifact/* LABEL_HEADS_FILE */.iw],
    });
    const read = (name) => (0,read_file/* readBinaryFile */._)((0,external_node_path_.join)(folder, name), { maxBytes: MAX_MODEL_BYTES });
    const localModel = (0,local_embedder_file/* decodeLocalEmbedder */.M)(await read(artifact/* LOCAL_EMBEDDER_FILE */.c$), artifact/* LOCAL_EMBEDDER_FILE */.c$);
    const labelModel = (0,label_model_file/* decodeLabelModel */.i)(await read(artifact/* LABEL_HEADS_FILE */.iw), artifact/* LABEL_HEADS_FILE */.iw);
    const { id, dimensions } = manifest.embedder;
    const expected = describeEmbedder(id, dimensions);
    requireSame(artifact/* LOCAL_EMBEDDER_FILE */.c$, expected, describeEmbedder(`local-${localModel.fingerprint}`, localModel.dimensions));
    requireSame(artifact/* LABEL_HEADS_FILE */.iw, expected, describeEmbedder(labelModel.embedderId, labelModel.dimensions));
    const index = await openVectorIndex((0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU), { dimensions, count: manifest.counts.vectors });
    const catalog = openIssueCatalog((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR));
    return {
        repository: manifest.repository,
        boilerplate: new Set(catalog.boilerplate()),
        localModel,
        labelModel,
        index,
        readNumbers: () => catalog.numbers(),
        readIssues: (numbers) => catalog.read(numbers),
        readSketches: (numbers) => catalog.readSketches(numbers),
        close: () => catalog.close(),
    };
}
function describeEmbedder(id, dimensions) {
    return `embedder ${id} of ${dimensions} dimensions`;
}
function requireSame(file, expected, found) {
    if (expected !== found)
        throw new errors/* ArtifactError */.nE({ file, expected, found });
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTriage)
/* harmony export */ });
/* harmony import */ var _labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2922);
/* harmony import */ var _labels_label_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _choose_engines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6563);
/* harmony import */ var _load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9046);
/* harmony import */ var _read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6221);
/* harmony import */ var _triage_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4499);







/**
 * Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. Throws
 * ConfigError before the first request: no token to write with, label lists that cannot be read.
 */
async function openTriage({ options, tracker, log }) {
    if (tracker !== undefined)
        requireTokenToWrite(options);
    const judges = await openModels(options, log);
    const lists = await (0,_read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .readLabelLists */ .A)(options, { log });
    const request = { ...lists, maxAreas: options.maxAreas, maxTypes: options.maxTypes };
    const startMs = performance.now();
    const [loaded, labels] = await Promise.all([
        (0,_load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .loadKnowledge */ .t)({
            folder: options.indexPath,
            ...(tracker === undefined ? {} : { repository: tracker.repository }),
        }),
        tracker?.listLabels(),
    ]);
    const knowledge = loaded ?? (await learnInstead({ options, tracker, log, families: request }));
    const durationMs = performance.now() - startMs;
    const liveLabels = labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
    const families = chooseFamilies({ knowledge, request, liveLabels, log });
    const setting = {
        knowledge,
        families,
        ...(liveLabels === undefined ? {} : { liveLabels }),
        ...(options.cutoff === undefined ? {} : { cutoff: options.cutoff }),
        policy: {
            addComment: options.addComment,
            similarIssues: options.similarIssues,
            familyLabels: familyMembers(families, { lists, liveLabels }),
            ...(options.needsInfoLabel === undefined ? {} : { needsInfoLabel: options.needsInfoLabel }),
        },
        issueUrl: (number) => tracker?.issueUrl(number) ?? `https://github.com/${knowledge.repository}/issues/${number}`,
    };
    return {
        setting,
        triage: async (issue) => (judges === undefined ? (0,_triage_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .triageIssue */ .CW)(issue, setting) : judges(issue, setting)),
        notices: loaded === undefined ? [{ kind: 'no-index', learnedFrom: knowledge.labelModel.issues }] : [],
        timings: [{ stage: loaded === undefined ? 'learn from recent issues' : 'load index', durationMs }],
    };
}
/** Undefined where no model is set up: the code for them is loaded only where one is. */
async function openModels(options, log) {
    if (options.replay === undefined && (0,_choose_engines_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseEngines */ .L)(options).length === 0)
        return undefined;
    const [{ openJudges }, { triageWithModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 519)),
        __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 7601)),
    ]);
    const judges = await openJudges(options, log);
    return (issue, setting) => triageWithModels(issue, { setting, judges });
}
/** Told before anything is fetched and judged, not when the first label is to be written. */
function requireTokenToWrite({ token, addLabels, addComment, repository }) {
    if (token !== undefined || !(addLabels || addComment))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`A token is needed to write to ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
        'It needs the permission "issues: write".');
}
async function learnInstead({ options, tracker, log, families, }) {
    const { indexPath, needsInfoLabels } = options;
    if (tracker === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`There is no index in ${indexPath}. Build one with: auto-triager index --db corpus.sqlite --out ${indexPath}`);
    }
    log.info(`There is no index in ${indexPath}; learning from the newest labelled issues instead.`);
    // With an index nothing is learned: the code for it is loaded only here.
    const { learnFromRecent } = await Promise.all(/* import() */[__webpack_require__.e(2), __webpack_require__.e(523), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 3561));
    return await learnFromRecent({ tracker, families, needsInfoLabels, log });
}
/** The lists of this run come first, then the families of the index; the most labels of each are this run's. */
function chooseFamilies(choice) {
    const { knowledge, request, liveLabels, log } = choice;
    const { groups, families } = knowledge.labelModel;
    if (hasLists(request)) {
        const trained = groups.flatMap((group) => group.labels.map((label) => label.name));
        const known = [...new Set([...trained, ...(liveLabels?.keys() ?? [])])];
        const idle = (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .idlePatterns */ .YP)(request, known);
        if (idle.length > 0)
            log.warning(`No label matches ${idle.join(', ')}; check the spelling in the label lists.`);
        return (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .selectFamilies */ .d2)(known, request);
    }
    return families.map((family) => ({
        ...family,
        maxLabels: family.name === 'type' ? request.maxTypes : request.maxAreas,
    }));
}
/** Labels that fill a family although no history teaches them: with one of these, a person has already decided. */
function familyMembers(families, { lists, liveLabels }) {
    if (hasLists(lists) || liveLabels === undefined)
        return {};
    const live = [...liveLabels.keys()];
    return Object.fromEntries(families.map(({ name }) => [name, live.filter((label) => (0,_labels_label_group_js__WEBPACK_IMPORTED_MODULE_1__/* .labelGroup */ .W)(label) === name)]));
}
function hasLists({ areas, types }) {
    return areas !== undefined || types !== undefined;
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseIssueText),
/* harmony export */   s: () => (/* binding */ readIssueFile)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);



/** A body of 1 MB escaped as JSON may be six times as long. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** The issue in a JSON file, as the REST API writes it. Throws ConfigError: no such file, not JSON, not an issue. */
async function readIssueFile(path) {
    return parseIssueText(await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_FILE_BYTES }), path);
}
/** The issue in a text; `source` is what the user calls it. Throws ConfigError: not JSON, not an issue. */
function parseIssueText(text, source) {
    const found = (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIssue */ .Zp)(parseJson(text, source));
    if (found.kind === 'issue')
        return found.issue;
    if (found.kind === 'pull-request')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${source} holds pull request #${found.number}; only issues are triaged.`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${source} holds no issue: ${found.reason}`);
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${source} is not JSON. It must hold one issue, as the REST API writes it.`, { cause });
    }
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTriageJson)
/* harmony export */ });
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9811);
/* harmony import */ var _verdict_model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);


const DIGITS = 6;
const COST_DIGITS = 8;
function toTriageJson({ issue, verdict, plan, timings }, similarIssues) {
    const planned = new Set((0,_plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedLabels */ .W)(plan).map((name) => name.toLowerCase()));
    const labels = verdict.families.flatMap(({ family, labels: scored }) => scored.map(({ name, probability, cutoff }) => ({
        name,
        family,
        probability: rounded(probability),
        cutoff: rounded(cutoff),
        applied: planned.has(name.toLowerCase()),
    })));
    return {
        number: issue.number,
        title: issue.title,
        engine: verdict.engine,
        isCategorizable: verdict.isCategorizable,
        labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
        needsInfo: verdict.information.lacksInformation === undefined ? null : rounded(verdict.information.lacksInformation),
        missing: verdict.information.missing,
        similar: verdict.similar
            .slice(0, similarIssues)
            .map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
        model: toModelJson(verdict),
        notes: (verdict.model?.notes ?? []).map(({ text }) => text),
        usage: toUsageJson(verdict.model?.usage ?? _verdict_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_USAGE */ .y),
        skipped: plan.skipped,
        timings: Object.fromEntries(timings.map(({ stage, durationMs }) => [stage, Math.round(durationMs * 100) / 100])),
    };
}
function toModelJson({ model }) {
    if (model?.opinion === undefined)
        return null;
    const { isCategorizable = null, missing, duplicates, summary } = model.opinion;
    return { names: model.names, isCategorizable, missing, duplicates, summary };
}
function toUsageJson({ cost, ...counts }) {
    return { ...counts, cost: cost === undefined ? null : Number(cost.toFixed(COST_DIGITS)) };
}
function rounded(value) {
    return Number(value.toFixed(DIGITS));
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ toReport),
  R: () => (/* binding */ triageNumbers)
});

;// CONCATENATED MODULE: ./out/js/src/adapters/github/apply-plan.js
/** Carries out a plan's actions in order: the only place that writes to a tracker. Doing it twice changes nothing. */
async function applyPlan(tracker, actions) {
    for (const action of actions)
        await applyAction(tracker, action);
}
function applyAction(tracker, action) {
    switch (action.kind) {
        case 'add-labels':
            return tracker.ensureLabels(action.number, action.labels);
        case 'ensure-comment':
            return tracker.ensureComment(action.number, { marker: action.marker, body: action.body });
        case 'remove-comment':
            return tracker.ensureNoComment(action.number, { marker: action.marker });
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/triage-numbers.js

/**
 * Triages the issues one after the other. One that GitHub does not let us write to does not keep the others from their
 * turn; throws when an issue cannot be read, since the next would fare no better.
 */
async function* triageNumbers({ numbers, ...run }) {
    for (const number of numbers)
        yield await triageNumber(number, run);
}
async function triageNumber(number, run) {
    const { tracker, opened, addLabels } = run;
    const startMs = performance.now();
    const found = await tracker.findIssue(number);
    if (found.kind !== 'issue')
        return { report: { kind: found.kind, number } };
    const fetched = { stage: 'fetch issue', durationMs: performance.now() - startMs };
    const result = await opened.triage(found.issue);
    const { outcomes, error } = await carryOut(result.plan.actions, { tracker, addLabels });
    const timed = { ...result, timings: [...opened.timings, fetched, ...result.timings] };
    return { report: toReport(timed, outcomes), ...(error === undefined ? {} : { error }) };
}
/** Labels first, then the comment, which has no turn after labels that failed. */
async function carryOut(actions, { tracker, addLabels }) {
    // The one place where a rehearsal and a real run part.
    const labels = addLabels ? actions.filter(isAddingLabels) : [];
    const comments = actions.filter((action) => !isAddingLabels(action));
    let labelsOutcome = addLabels ? 'failed' : 'rehearsal';
    try {
        await applyPlan(tracker, labels);
        if (addLabels)
            labelsOutcome = 'applied';
        await applyPlan(tracker, comments);
        return { outcomes: { labelsOutcome, commentOutcome: 'applied' } };
    }
    catch (error) {
        return { outcomes: { labelsOutcome, commentOutcome: 'failed' }, error };
    }
}
function toReport(result, outcomes) {
    return { kind: 'triaged', ...result, ...outcomes };
}
function isAddingLabels(action) {
    return action.kind === 'add-labels';
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseIssueNumbers)
/* harmony export */ });
/* unused harmony export MAX_ISSUE_NUMBERS */
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

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SERVICE_NAMES)
/* harmony export */ });
/** How people call the services. */
const SERVICE_NAMES = { gemini: 'Gemini', openai: 'OpenAI' };


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
