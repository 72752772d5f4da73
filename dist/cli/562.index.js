export const id = 562;
export const ids = [562];
export const modules = {

/***/ 2360:
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
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder-file.js
var local_embedder_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./out/js/src/labels/label-model-file.js + 1 modules
var label_model_file = __webpack_require__(1091);
;// CONCATENATED MODULE: ./out/js/src/commands/require-embedder.js

/** Throws ConfigError where an index was built with another embedder than the one asked for, with the command that rebuilds. */
function requireEmbedder({ service, dimensions }, { requested, folder }) {
    const { embedder, embeddingModel, embeddingDimensions } = requested;
    const found = {
        embedder: service?.provider ?? 'local',
        embeddingModel: service?.model,
        embeddingDimensions: dimensions,
    };
    const differs = (embedder !== undefined && embedder !== found.embedder) ||
        (embeddingModel !== undefined && embeddingModel !== found.embeddingModel) ||
        (embeddingDimensions !== undefined && embeddingDimensions !== found.embeddingDimensions);
    if (!differs)
        return;
    throw new errors/* ConfigError */.xL(`The index in ${folder} was built with the embedder ${describe(found)}, but ${describe(requested)} is asked for. ` +
        `Build it anew: auto-triager index --db corpus.sqlite --out ${folder}${flags(requested)}`);
}
function describe({ embedder, embeddingModel, embeddingDimensions }) {
    const details = [
        ...(embeddingModel === undefined ? [] : [`model ${embeddingModel}`]),
        ...(embeddingDimensions === undefined ? [] : [`${embeddingDimensions} dimensions`]),
    ];
    const name = embedder ?? 'of another kind';
    return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
function flags({ embedder, embeddingModel, embeddingDimensions }) {
    const given = { embedder, 'embedding-model': embeddingModel, 'embedding-dimensions': embeddingDimensions };
    return Object.entries(given)
        .flatMap(([flag, value]) => (value === undefined ? [] : [` --${flag} ${value}`]))
        .join('');
}

;// CONCATENATED MODULE: ./out/js/src/commands/load-knowledge.js












/** Far above any index (45,000 issues: 15 MB); keeps a foreign file from filling the memory. */
const MAX_MODEL_BYTES = 512 * 1024 * 1024;
/**
 * Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError, and
 * ConfigError where it was built with another embedder than the requested one.
 */
async function loadKnowledge(options) {
    const { folder, repository, requested, access, patience } = options;
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none')
        return undefined;
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, {
        ...(repository === undefined ? {} : { repository }),
        requiredFiles: [artifact/* LOCAL_EMBEDDER_FILE */.c$, artifact/* LABEL_HEADS_FILE */.iw],
    });
    if (requested !== undefined)
        requireEmbedder(manifest.embedder, { requested, folder });
    const read = (name) => (0,read_file/* readBinaryFile */._)((0,external_node_path_.join)(folder, name), { maxBytes: MAX_MODEL_BYTES });
    const localModel = (0,local_embedder_file/* decodeLocalEmbedder */.M)(await read(artifact/* LOCAL_EMBEDDER_FILE */.c$), artifact/* LOCAL_EMBEDDER_FILE */.c$);
    const localHeads = (0,label_model_file/* decodeLabelModel */.i)(await read(artifact/* LABEL_HEADS_FILE */.iw), artifact/* LABEL_HEADS_FILE */.iw);
    const { id, dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
    const expected = describeEmbedder(id, dimensions);
    const local = describeEmbedder((0,local_embedder/* localEmbedderId */.B6)(localModel), localModel.dimensions);
    if (service === undefined)
        requireSame(artifact/* LOCAL_EMBEDDER_FILE */.c$, expected, local);
    requireSame(artifact/* LABEL_HEADS_FILE */.iw, local, describeEmbedder(localHeads.embedderId, localHeads.dimensions));
    const heads = service === undefined
        ? { labelModel: localHeads, embedder: (0,local_embedder/* createLocalEmbedder */.yy)(localModel) }
        : {
            labelModel: (0,label_model_file/* decodeLabelModel */.i)(await read(artifact/* PROVIDER_HEADS_FILE */.ve), artifact/* PROVIDER_HEADS_FILE */.ve),
            embedder: await openService({ ...service, dimensions }, { access, patience }),
            fallback: localHeads,
        };
    const { labelModel } = heads;
    const readsIndex = describeEmbedder(labelModel.embedderId, labelModel.dimensions);
    if (service !== undefined)
        requireSame(artifact/* PROVIDER_HEADS_FILE */.ve, expected, readsIndex);
    const index = await openVectorIndex((0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU), { dimensions, count: manifest.counts.vectors });
    const catalog = openIssueCatalog((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR));
    return {
        repository: manifest.repository,
        boilerplate: new Set(catalog.boilerplate()),
        localModel,
        ...heads,
        strangerSimilarity,
        index,
        readNumbers: () => catalog.numbers(),
        readIssues: (numbers) => catalog.read(numbers),
        readSketches: (numbers) => catalog.readSketches(numbers),
        close: () => catalog.close(),
    };
}
/** The code for services is loaded only where the index needs one. */
async function openService(pinned, services) {
    const { openIndexEmbedder } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 4266));
    return await openIndexEmbedder(pinned, services);
}
function describeEmbedder(id, dimensions) {
    return `embedder ${id} of ${dimensions} dimensions`;
}
function requireSame(file, expected, found) {
    if (expected !== found)
        throw new errors/* ArtifactError */.nE({ file, expected, found });
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


/***/ })

};
