export const id = 604;
export const ids = [604];
export const modules = {

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnFromRecent: () => (/* binding */ learnFromRecent)
});

;// CONCATENATED MODULE: ./out/js/src/labels/needs-info-labels.js
const WANTING = '(?:needs?|more|missing|no|awaiting|waiting(?: for| on)?|requires?|insufficient)';
const WHOSE = '(?: ?(?:more|new|additional|author|user|customer))*';
const WANTED = '(?:info(?:rmation)?|details?|repro(?:duction)?|feedback|response|reply|author)';
const ASKED_FOR = /\b(?:info(?:rmation)?|details?|repro(?:duction)?) (?:needed|required|requested|missing)\b/;
const SAYS_SO = new RegExp(`\\b${WANTING}${WHOSE} ?${WANTED}\\b|^incomplete$`);
/** Which labels mean that an issue lacks information: the given ones, else those whose names say so. */
function needsInfoTest(given) {
    if (given === undefined || given.length === 0)
        return saysSo;
    const keys = new Set(given.map((name) => name.toLowerCase()));
    return (name) => keys.has(name.toLowerCase());
}
function saysSo(name) {
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return SAYS_SO.test(words) || ASKED_FOR.test(words);
}

// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/clean-markdown.js
var clean_markdown = __webpack_require__(8928);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/js/src/shared/seeded-random.js
var seeded_random = __webpack_require__(5185);
// EXTERNAL MODULE: ./out/js/src/embedding/local/hash-features.js
var hash_features = __webpack_require__(9293);
// EXTERNAL MODULE: ./node_modules/ml-matrix/matrix.mjs
var ml_matrix_matrix = __webpack_require__(4002);
;// CONCATENATED MODULE: ./out/js/src/embedding/local/sparse-matrix.js
function toSparseMatrix(vectors, columnCount) {
    const offsets = new Uint32Array(columnCount + 1);
    for (const { indices } of vectors)
        for (const column of indices)
            offsets[column + 1] = offsets[column + 1] + 1;
    for (let column = 0; column < columnCount; column++) {
        offsets[column + 1] = offsets[column + 1] + offsets[column];
    }
    const next = offsets.slice();
    const rows = new Uint32Array(offsets[columnCount]);
    const values = new Float32Array(rows.length);
    for (const [row, vector] of vectors.entries()) {
        for (const [entry, column] of vector.indices.entries()) {
            const at = next[column];
            next[column] = at + 1;
            rows[at] = row;
            values[at] = vector.values[entry];
        }
    }
    return { rowCount: vectors.length, columnCount, offsets, rows, values };
}
/**
 * A Aᵀ B for a dense row-major B (rows × width), without forming A Aᵀ or Aᵀ B; the result is rows × width.
 * A column with a single entry only scales its row, so those are summed up first.
 */
function multiplyByGram(matrix, dense, width) {
    const product = new Float32Array(matrix.rowCount * width);
    const diagonal = new Float64Array(matrix.rowCount);
    const sums = new Float64Array(width);
    for (let column = 0; column < matrix.columnCount; column++) {
        const start = matrix.offsets[column];
        const end = matrix.offsets[column + 1];
        if (end - start === 1) {
            const row = matrix.rows[start];
            diagonal[row] = diagonal[row] + matrix.values[start] ** 2;
        }
        else if (end > start) {
            sumColumn(matrix, { column, dense, sums });
            for (let entry = start; entry < end; entry++) {
                const value = matrix.values[entry];
                const target = matrix.rows[entry] * width;
                for (let index = 0; index < width; index++) {
                    product[target + index] = product[target + index] + value * sums[index];
                }
            }
        }
    }
    for (const [row, scale] of diagonal.entries()) {
        for (let index = row * width; index < (row + 1) * width; index++) {
            product[index] = product[index] + scale * dense[index];
        }
    }
    return product;
}
/** Calls `visit` with each row of Aᵀ B (columns × width) for a dense row-major B (rows × width); `sums` is reused. */
function forEachTransposedRow(matrix, { dense, width, visit, }) {
    const sums = new Float64Array(width);
    for (let column = 0; column < matrix.columnCount; column++) {
        sumColumn(matrix, { column, dense, sums });
        visit(column, sums);
    }
}
/** One row of Aᵀ B: the rows of B that the column touches, weighted by its entries. */
function sumColumn(matrix, { column, dense, sums }) {
    const width = sums.length;
    const end = matrix.offsets[column + 1];
    sums.fill(0);
    for (let entry = matrix.offsets[column]; entry < end; entry++) {
        const value = matrix.values[entry];
        const source = matrix.rows[entry] * width;
        for (let index = 0; index < width; index++) {
            sums[index] = sums[index] + value * dense[source + index];
        }
    }
}

;// CONCATENATED MODULE: ./out/js/src/embedding/local/randomized-svd.js



/** Extra columns of the sketch beyond the rank (Halko et al. 2011, 4.2, advise 5 to 10). */
const OVERSAMPLING = 16;
/** Directions weaker than this share of the strongest are rounding noise in single precision. */
const MIN_RELATIVE_VALUE = 1e-4;
/**
 * Truncated singular value decomposition of a matrix with few rows and many columns, by subspace iteration from a random
 * start and one Rayleigh–Ritz step: Halko, Martinsson, Tropp 2011, "Finding structure with randomness", algorithm 4.4,
 * worked on the side of the rows so that dense algebra stays small. Deterministic for a seed.
 */
function randomizedSvd(matrix, options) {
    const width = Math.min(options.rank + OVERSAMPLING, matrix.rowCount, matrix.columnCount);
    if (width === 0)
        return { leftVectors: new Float32Array(0), singularValues: new Float64Array(0), rank: 0 };
    const random = (0,seeded_random/* createSeededRandom */.s)(options.seed);
    const start = Float32Array.from({ length: matrix.rowCount * width }, () => random.normal());
    let basis = { values: start, width };
    for (let iteration = 0; iteration < options.powerIterations; iteration++) {
        basis = orthonormalize(multiplyByGram(matrix, basis.values, basis.width), basis.width);
    }
    const image = multiplyByGram(matrix, basis.values, basis.width);
    const { vectors, values } = symmetricEigen(product(basis.values, image, basis.width));
    const singularValues = values.map((value) => Math.sqrt(Math.max(0, value)));
    const floor = (singularValues[0] ?? 0) * MIN_RELATIVE_VALUE;
    const rank = Math.min(options.rank, singularValues.filter((value) => value > floor).length);
    return {
        leftVectors: rotate(basis.values, { width: basis.width, rotation: vectors.slice(0, rank) }),
        singularValues: Float64Array.from(singularValues.slice(0, rank)),
        rank,
    };
}
/**
 * An orthonormal basis of the columns, by eigendecomposition of their Gram matrix. That squares the condition number,
 * which double precision has room for: columns weaker than `MIN_RELATIVE_VALUE` are left out.
 */
function orthonormalize(columns, width) {
    const { vectors, values } = symmetricEigen(product(columns, columns, width));
    const floor = (values[0] ?? 0) * MIN_RELATIVE_VALUE ** 2;
    const rotation = vectors
        .map((vector, index) => ({ vector, value: values[index] }))
        .filter(({ value }) => value > floor)
        .map(({ vector, value }) => vector.map((entry) => entry / Math.sqrt(value)));
    return { values: rotate(columns, { width, rotation }), width: rotation.length };
}
/** Eigenpairs of a symmetric matrix, largest value first. */
function symmetricEigen(matrix) {
    // What is left of a matrix of zeros; ml-matrix refuses it.
    if (matrix.rows === 0)
        return { vectors: [], values: [] };
    const eigen = new ml_matrix_matrix/* EigenvalueDecomposition */.hj(matrix, { assumeSymmetric: true });
    const values = eigen.realEigenvalues;
    const order = values.map((_, index) => index).sort((a, b) => values[b] - values[a]);
    return {
        vectors: order.map((index) => eigen.eigenvectorMatrix.getColumn(index)),
        values: order.map((index) => values[index]),
    };
}
/** LᵀR of two row-major matrices of `width` columns whose product is symmetric, summed in double precision. */
function product(left, right, width) {
    const sums = new Float64Array(width * width);
    for (let start = 0; start < left.length; start += width) {
        for (let i = 0; i < width; i++) {
            const value = left[start + i];
            for (let j = i; j < width; j++) {
                sums[i * width + j] = sums[i * width + j] + value * right[start + j];
            }
        }
    }
    const result = new ml_matrix_matrix/* Matrix */.uq(width, width);
    for (let i = 0; i < width; i++) {
        for (let j = i; j < width; j++) {
            const sum = sums[i * width + j];
            result.set(i, j, sum);
            result.set(j, i, sum);
        }
    }
    return result;
}
/** Row-major C · R, where `rotation` holds the columns of R. */
function rotate(columns, { width, rotation }) {
    const rank = rotation.length;
    const rows = width === 0 ? 0 : columns.length / width;
    const rotated = new Float32Array(rows * rank);
    const byRow = new Float64Array(width * rank);
    for (const [column, entries] of rotation.entries()) {
        for (let row = 0; row < width; row++)
            byRow[row * rank + column] = entries[row];
    }
    const sums = new Float64Array(rank);
    for (let row = 0; row < rows; row++) {
        sums.fill(0);
        for (let inner = 0; inner < width; inner++) {
            const value = columns[row * width + inner];
            if (value === 0)
                continue;
            for (let column = 0; column < rank; column++) {
                sums[column] = sums[column] + value * byRow[inner * rank + column];
            }
        }
        rotated.set(sums, row * rank);
    }
    return rotated;
}

// EXTERNAL MODULE: ./out/js/src/embedding/local/term-weights.js + 2 modules
var term_weights = __webpack_require__(4274);
;// CONCATENATED MODULE: ./out/js/src/embedding/local/fit-local-embedder.js







const LOCAL_DIMENSIONS = 256;
const FIT_STEPS = 3;
/** More documents than this teach the projection nothing new but take longer. */
const MAX_SAMPLE = 4_000;
/** Rare features decide what two issues share: idf to this power did better than plain idf on duplicates and labels. */
const IDF_EXPONENT = 1.5;
/** A feature that only one document has relates nothing to anything, unless there are hardly any documents. */
const MIN_DOCUMENTS_IN_LARGE_SAMPLE = 2;
const LARGE_SAMPLE = 50;
const POWER_ITERATIONS = 2;
/** Dimension i is scaled by s_i^−½: between plain projection (0) and whitening (1). */
const SCALE_EXPONENT = -0.5;
const MAX_INT8 = 127;
/**
 * Learns the projection of the local embedder from a corpus: document frequencies, then a truncated SVD of the TF–IDF
 * matrix (latent semantic analysis, Deerwester et al. 1990), stored as int8 with a scale for each dimension.
 * Works from one document on; with none, every document gets the same vector.
 */
function fitLocalEmbedder(documents, options = {}) {
    const { seed = 1, onProgress = () => { } } = options;
    const sample = sampleDocuments(documents, seed);
    const frequencies = countDocuments(sample);
    onProgress(1);
    const matrix = toSparseMatrix(sample.map((document) => (0,local_embedder/* weightFeatures */.E_)(document, frequencies)), frequencies.idf.length);
    const svd = randomizedSvd(matrix, { rank: LOCAL_DIMENSIONS, seed, powerIterations: POWER_ITERATIONS });
    onProgress(2);
    // V S^−½ = Aᵀ U S^−3⁄2
    const scaledLeft = svd.leftVectors.map((value, index) => value * svd.singularValues[index % svd.rank] ** (SCALE_EXPONENT - 1));
    const projection = quantizeProjection(matrix, { dense: scaledLeft, width: svd.rank });
    onProgress(FIT_STEPS);
    return withFingerprint({ ...frequencies, ...projection, termRarities: (0,term_weights/* learnTermRarities */.iS)(sample) });
}
function sampleDocuments(documents, seed) {
    if (documents.length <= MAX_SAMPLE)
        return documents;
    const order = (0,seeded_random/* shuffledIndices */.F)(documents.length, (0,seeded_random/* createSeededRandom */.s)(seed)).subarray(0, MAX_SAMPLE).sort();
    return Array.from(order, (index) => documents[index]);
}
function countDocuments(documents) {
    const documentsWith = new Uint32Array(hash_features/* FIELDS */.cJ.length * hash_features/* BUCKETS_PER_FIELD */.jc);
    for (const document of documents) {
        for (const [number, field] of hash_features/* FIELDS */.cJ.entries()) {
            for (const bucket of (0,hash_features/* countFeatures */.Py)(document, field).indices) {
                const index = number * hash_features/* BUCKETS_PER_FIELD */.jc + bucket;
                documentsWith[index] = documentsWith[index] + 1;
            }
        }
    }
    const minDocuments = documents.length >= LARGE_SAMPLE ? MIN_DOCUMENTS_IN_LARGE_SAMPLE : 1;
    const rowOfBucket = new Int32Array(documentsWith.length).fill(-1);
    const idf = [];
    for (const [bucket, count] of documentsWith.entries()) {
        if (count < minDocuments)
            continue;
        rowOfBucket[bucket] = idf.length;
        idf.push((Math.log((1 + documents.length) / (1 + count)) + 1) ** IDF_EXPONENT);
    }
    return { rowOfBucket, idf: Float32Array.from(idf) };
}
/**
 * Aᵀ B for a dense row-major B (rows × width), each dimension in 255 steps of its own size; worked out twice, so that it
 * never stands in memory as floats. A width below 256 leaves the remaining dimensions zero.
 */
function quantizeProjection(matrix, scaledLeft) {
    const largest = new Float32Array(LOCAL_DIMENSIONS);
    const { width } = scaledLeft;
    forEachTransposedRow(matrix, {
        ...scaledLeft,
        visit(_, sums) {
            for (let index = 0; index < width; index++) {
                largest[index] = Math.max(largest[index], Math.abs(sums[index]));
            }
        },
    });
    const scale = largest.map((value) => value / MAX_INT8);
    const projection = new Int8Array(matrix.columnCount * LOCAL_DIMENSIONS);
    forEachTransposedRow(matrix, {
        ...scaledLeft,
        visit(column, sums) {
            const start = column * LOCAL_DIMENSIONS;
            for (let index = 0; index < width; index++) {
                const step = scale[index];
                projection[start + index] = step === 0 ? 0 : Math.round(sums[index] / step);
            }
        },
    });
    return { dimensions: LOCAL_DIMENSIONS, projection, scale };
}
function withFingerprint(model) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [model.rowOfBucket, model.idf, model.projection, model.scale, model.termRarities]) {
        hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    }
    return { fingerprint: hash.digest('hex').slice(0, 12), ...model };
}

;// CONCATENATED MODULE: ./out/js/src/issue/content-hash.js

/**
 * SHA-256 (64 hex digits) of what an issue says: title, body and the set of its labels, in any order. State and dates
 * do not count. The three are encoded as a JSON array, so no two contents share an encoding.
 */
function contentHash(issue) {
    const content = JSON.stringify([issue.title, issue.body, [...issue.labels].sort()]);
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of what is embedded of an issue: title and body alone. */
function textHash(issue) {
    return contentHash({ title: issue.title, body: issue.body, labels: [] });
}

;// CONCATENATED MODULE: ./out/js/src/shared/in-parallel.js
/**
 * Does the work for each item, of `workerCount` items at the same time, in their order. After an error nothing new is begun,
 * and what is under way may end; then it is thrown.
 */
async function inParallel(items, workerCount, work) {
    const waiting = items.values();
    let hasFailed = false;
    const workers = Array.from({ length: workerCount }, async () => {
        try {
            for (const item of waiting) {
                if (hasFailed)
                    return;
                await work(item);
            }
        }
        catch (error) {
            hasFailed = true;
            throw error;
        }
    });
    const outcomes = await Promise.allSettled(workers);
    for (const outcome of outcomes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}

;// CONCATENATED MODULE: ./out/js/src/embedding/embed-all.js


/** Requests that wait for an answer at the same time. */
const MAX_REQUESTS_IN_FLIGHT = 4;
/**
 * The vectors of all issues, row-major. Title and body of an issue are never embedded twice: what the store knows is not
 * asked for, and every answer is stored as it arrives. All requests in flight together hold at most one batch
 * (`maxBatch`), so a process that is killed loses no more than that. What the store keeps of an issue stays when other
 * issues teach new boilerplate. Throws the embedder's first error after the answers under way are stored.
 */
async function embedAll(issues, run) {
    const { embedder, store, onProgress = () => { } } = run;
    const { dimensions } = embedder;
    const vectors = new Float32Array(issues.length * dimensions);
    let done = 0;
    const place = (rows, vector) => {
        for (const row of rows)
            vectors.set(vector, row * dimensions);
        done += rows.length;
        onProgress(done);
    };
    const missing = [];
    for (const [hash, rows] of groupByContent(issues)) {
        const key = { embedderId: embedder.id, purpose: run.purpose, contentHash: hash };
        const stored = store.read(key);
        if (stored !== undefined && isVector(stored, dimensions))
            place(rows, stored);
        else
            missing.push({ key, rows, document: issues[rows[0]].document });
    }
    await inParallel(toRequests(missing, run), requestsInFlight(embedder), async (request) => {
        const answer = await askFor(request, run);
        store.write(request.map(({ key }, at) => ({ ...key, vector: answer[at] })));
        for (const [at, { rows }] of request.entries())
            place(rows, answer[at]);
    });
    return vectors;
}
/** Labels do not count: they are not embedded. */
function groupByContent(issues) {
    const rowsByHash = new Map();
    for (const [row, { issue }] of issues.entries()) {
        const hash = textHash(issue);
        const rows = rowsByHash.get(hash);
        if (rows === undefined)
            rowsByHash.set(hash, [row]);
        else
            rows.push(row);
    }
    return rowsByHash;
}
function requestsInFlight({ maxBatch }) {
    return Math.min(MAX_REQUESTS_IN_FLIGHT, maxBatch);
}
/** Queries go one by one, as the port has it. */
function toRequests(missing, { embedder, purpose }) {
    const size = purpose === 'query' ? 1 : Math.floor(embedder.maxBatch / requestsInFlight(embedder));
    return Array.from({ length: Math.ceil(missing.length / size) }, (_, at) => missing.slice(at * size, (at + 1) * size));
}
async function askFor(request, { embedder, purpose }) {
    const documents = request.map(({ document }) => document);
    if (purpose === 'document')
        return await embedder.embedDocuments(documents);
    return await Promise.all(documents.map((document) => embedder.embedQuery(document)));
}
/** The store's file may have been changed by hand. */
function isVector(vector, dimensions) {
    return vector.length === dimensions && vector.every(Number.isFinite);
}

// EXTERNAL MODULE: ./out/js/src/embedding/round-to-grid.js
var round_to_grid = __webpack_require__(4184);
// EXTERNAL MODULE: ./out/js/src/neighbors/stranger-similarity.js
var stranger_similarity = __webpack_require__(6901);
;// CONCATENATED MODULE: ./out/js/src/labels/embed-by-service.js



/** All issues as the service's embedder sees them, rounded as an index holds them. Throws ServiceError. */
async function embedByService(issues, { service: { embedder, store }, log }) {
    const { dimensions } = embedder;
    const progress = log.progress(`Embedding (${embedder.id})`, issues.length);
    try {
        const vectors = await embedAll(issues, {
            embedder,
            store,
            purpose: 'document',
            onProgress: (done) => progress.update(done),
        });
        for (let start = 0; start < vectors.length; start += dimensions) {
            vectors.set((0,round_to_grid/* roundToGrid */.m)(vectors.subarray(start, start + dimensions)), start);
        }
        return { vectors, dimensions, strangerSimilarity: (0,stranger_similarity/* measureStrangerSimilarity */.C)(vectors, dimensions) };
    }
    finally {
        progress.stop();
    }
}

// EXTERNAL MODULE: ./out/js/src/neighbors/check-query.js
var check_query = __webpack_require__(1418);
;// CONCATENATED MODULE: ./out/js/src/neighbors/exact-index.js

/** Compares with every vector: for a few thousand issues in memory, where a graph would cost more than it saves. */
function createExactIndex({ vectors, dimensions, numbers }) {
    const rowOf = new Map(numbers.map((number, row) => [number, row]));
    return {
        kind: 'exact',
        count: numbers.length,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const similarities = compareWithAll(vector, vectors);
            return bestRows(similarities, { k, numbers }).map((row) => ({
                number: numbers[row],
                similarity: similarities[row],
            }));
        },
        vectorOf(number) {
            const row = rowOf.get(number);
            return row === undefined ? undefined : vectors.slice(row * dimensions, (row + 1) * dimensions);
        },
    };
}
/** Cosine of the query and each row. */
function compareWithAll(query, vectors) {
    const length = Math.hypot(...query) || 1;
    const similarities = new Float64Array(query.length === 0 ? 0 : vectors.length / query.length);
    for (let row = 0; row < similarities.length; row++) {
        similarities[row] = Math.max(-1, Math.min(1, dotAt(query, vectors, row * query.length) / length));
    }
    return similarities;
}
/** The query times the row that begins at `start`. */
function dotAt(query, vectors, start) {
    let sum = 0;
    for (let index = 0; index < query.length; index++) {
        sum += query[index] * vectors[start + index];
    }
    return sum;
}
/** Rows of the `k` best, best first, ties by lower number. Keeps a short sorted list, which most rows do not reach. */
function bestRows(similarities, { k, numbers }) {
    const isBetter = (row, other) => {
        const difference = similarities[row] - similarities[other];
        return difference > 0 || (difference === 0 && numbers[row] < numbers[other]);
    };
    const best = [];
    for (let row = 0; row < similarities.length; row++) {
        if (best.length >= k && (k === 0 || !isBetter(row, best[k - 1])))
            continue;
        let at = best.length;
        while (at > 0 && isBetter(row, best[at - 1]))
            at--;
        best.splice(at, 0, row);
        if (best.length > k)
            best.pop();
    }
    return best;
}

// EXTERNAL MODULE: ./out/js/src/neighbors/rank-neighbors.js
var rank_neighbors = __webpack_require__(159);
// EXTERNAL MODULE: ./out/js/src/neighbors/sketch-index.js
var sketch_index = __webpack_require__(5094);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
;// CONCATENATED MODULE: ./out/js/src/labels/held-out-fold.js






const FOLDS = 5;
/** Up to this size every issue is held out once; beyond, the newest part is held out once. */
const MAX_CROSS_VALIDATED = 1_500;
const HELD_OUT_SHARE = 0.25;
const MAX_HELD_OUT = 2_000;
/**
 * Splits `count` issues, oldest first. A small corpus is cross-validated at random, since every issue is needed; of a
 * large one the newest are held out, as a triager meets only issues that are newer than its index.
 */
function splitFolds(count, seed) {
    if (count < 2)
        return [];
    if (count > MAX_CROSS_VALIDATED) {
        const size = Math.min(MAX_HELD_OUT, Math.floor(count * HELD_OUT_SHARE));
        return [
            toSplit(Int32Array.from({ length: size }, (_, index) => count - size + index), count),
        ];
    }
    const order = (0,seeded_random/* shuffledIndices */.F)(count, (0,seeded_random/* createSeededRandom */.s)(seed));
    const folds = Math.min(FOLDS, count);
    return Array.from({ length: folds }, (_, fold) => toSplit(order.filter((_, at) => at % folds === fold).sort(), count));
}
function toSplit(heldOut, count) {
    const isTraining = new Uint8Array(count).fill(1);
    for (const row of heldOut)
        isTraining[row] = 0;
    return { heldOut, isTraining };
}
/** Lets the training issues vote on each held-out one, by exact search. */
function buildFold(split, { vectors, dimensions, sketches, strangerSimilarity = 0 }, labels) {
    const training = trainingRows(split);
    const index = createExactIndex({
        vectors: selectRows(vectors, { dimensions, rows: training }),
        dimensions,
        numbers: training,
    });
    const votes = Array.from(split.heldOut, (row) => {
        const hits = index.search(vectors.subarray(row * dimensions, (row + 1) * dimensions), rank_neighbors/* CANDIDATES */.R);
        const ranked = (0,rank_neighbors/* rankNeighbors */.Y)((0,stranger_similarity/* discountStrangers */.f)(hits, strangerSimilarity), {
            sketch: sketches[row],
            sketchOf: (other) => sketches[other],
        });
        return votesOf(ranked, labels);
    });
    return { ...split, vectors, votes };
}
/** As `buildFold`, with neighbors found by their sketches alone: what is left where no vector of an issue can be searched. */
function buildFoldBySketches(split, { vectors, sketches }, labels) {
    const index = (0,sketch_index/* createSketchIndex */.v)(trainingRows(split).map((row) => [row, sketches[row]]));
    const votes = Array.from(split.heldOut, (row) => votesOf(index.search(sketches[row], rank_neighbors/* CANDIDATES */.R), labels));
    return { ...split, vectors, votes };
}
function trainingRows({ isTraining }) {
    return [...isTraining.keys()].filter((row) => isTraining[row] === 1);
}
/** Neighbors are rows here. */
function votesOf(neighbors, labels) {
    return (0,neighbor_votes/* countVotes */.B)(neighbors.map((neighbor) => ({ ...neighbor, labels: labels[neighbor.number] ?? [] })));
}
function selectRows(vectors, { dimensions, rows }) {
    const selected = new Float32Array(rows.length * dimensions);
    for (const [at, row] of rows.entries()) {
        selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
    }
    return selected;
}

// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/neighbors/term-sketch.js
var term_sketch = __webpack_require__(9966);
;// CONCATENATED MODULE: ./out/js/src/labels/represent.js



/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;
/** All documents as the local embedder sees them. */
async function represent(documents, { model, progress }) {
    const vectors = new Float32Array(documents.length * model.dimensions);
    const sketches = [];
    for (const [row, document] of documents.entries()) {
        vectors.set((0,local_embedder/* embed */.E6)(document, model), row * model.dimensions);
        sketches.push((0,term_sketch/* encodeSketch */.lJ)((0,term_weights/* weightTerms */.E7)(document, model.termRarities)));
        if (row % BATCH === 0) {
            progress?.update(row);
            await nextTurn();
        }
    }
    progress?.stop();
    return { vectors, dimensions: model.dimensions, sketches };
}
/** Lets the progress bar draw and the user interrupt. */
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}

// EXTERNAL MODULE: ./out/js/src/labels/head-input.js
var head_input = __webpack_require__(6432);
// EXTERNAL MODULE: ./out/js/src/labels/label-group.js
var label_group = __webpack_require__(1847);
;// CONCATENATED MODULE: ./out/js/src/labels/area-under-curve.js
const NORMAL_95 = 1.96;
/**
 * How well `scores` tell rows with target 1 from those with 0: by ranks, ties counting half, with the interval of Hanley
 * and McNeil 1982. There must be rows of both kinds.
 */
function areaUnderCurve(scores, targets) {
    const order = [...targets.keys()].sort((a, b) => scores[a] - scores[b]);
    let rankSum = 0;
    let positives = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && scores[order[end]] === scores[order[start]])
            end++;
        const rank = (start + end + 1) / 2;
        for (let at = start; at < end; at++) {
            if (targets[order[at]] !== 1)
                continue;
            rankSum += rank;
            positives++;
        }
        start = end;
    }
    const negatives = order.length - positives;
    if (positives === 0 || negatives === 0)
        throw new RangeError('Without rows of both kinds there is no ROC curve.');
    const value = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
    const margin = NORMAL_95 * standardError({ value, positives, negatives });
    return { value, low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}
function standardError(area) {
    const { value, positives, negatives } = area;
    const first = value / (2 - value) - value ** 2;
    const second = (2 * value ** 2) / (1 + value) - value ** 2;
    const sum = value * (1 - value) + (positives - 1) * first + (negatives - 1) * second;
    return Math.sqrt(Math.max(0, sum) / (positives * negatives));
}

// EXTERNAL MODULE: ./out/js/src/labels/logistic-regression.js + 1 modules
var logistic_regression = __webpack_require__(1710);
// EXTERNAL MODULE: ./out/js/src/labels/weigh-rows.js
var weigh_rows = __webpack_require__(8697);
;// CONCATENATED MODULE: ./out/js/src/labels/fit-head.js


/** C of liblinear; loose, since the vectors are of unit length. */
const INVERSE_REGULARIZATION = 10;
const MAX_POSITIVES = 2_000;
const MAX_NEGATIVES = 4_000;
/** The one-vs-rest logistic head of one label: `width` weights and the intercept. */
function fitHead({ vectors, width, targets, isTraining, importance, seed, start }) {
    const weighed = (0,weigh_rows/* weighRows */.A)({
        targets,
        isTraining,
        importance,
        seed,
        maxPositives: MAX_POSITIVES,
        maxNegatives: MAX_NEGATIVES,
    });
    return (0,logistic_regression/* fitLogistic */.Sz)({ rows: vectors, width, targets, ...weighed }, { inverseRegularization: INVERSE_REGULARIZATION, start });
}

;// CONCATENATED MODULE: ./out/js/src/labels/labelled-issues.js



/** Where fewer issues than this carry a label of the group, or lack one, the question is not worth asking. */
const MIN_ISSUES = 30;
/** With a single label there is nothing to tell it from but the issues without it. */
const MIN_LABELS = 2;
/** Area under the ROC curve below which the text hardly tells who got a label; 0.5 is chance. */
const MAX_CHANCE = 0.65;
/**
 * The issues that a group of labels is learned from. Often most issues have no label of a group because nobody came to it,
 * not because none fits: then they say nothing, and to take them for counterexamples would make every probability too
 * small. Whether an issue got any label is guessed from its text, on held-out issues; where that is hardly better than
 * chance (labels are missing at random, Rubin 1976), only the labelled ones are learned from, else all. A corrected issue
 * without a label is learned from in any case: somebody did come to it.
 */
function selectLabelledIssues(set, { labels, dimensions }) {
    const names = new Set(labels);
    const isLabelled = Uint8Array.from(set.labels, (carried) => (carried.some((name) => names.has(name)) ? 1 : 0));
    const labelled = isLabelled.reduce((sum, one) => sum + one, 0);
    const isWorthAsking = labels.length >= MIN_LABELS && Math.min(labelled, isLabelled.length - labelled) >= MIN_ISSUES;
    if (!isWorthAsking || !isChance(set, { isLabelled, dimensions }))
        return set;
    return keepRows(set, isLabelled.map((isOne, row) => (isOne === 1 || (set.importance?.[row] ?? 1) > 1 ? 1 : 0)));
}
function isChance({ folds, importance }, { isLabelled, dimensions }) {
    const scores = [];
    const targets = [];
    for (const { vectors, heldOut, isTraining } of folds) {
        const head = fitHead({ vectors, width: dimensions, targets: isLabelled, seed: 0, isTraining, importance });
        for (const row of heldOut) {
            scores.push((0,logistic_regression/* logit */.i2)(head, vectors, row * dimensions));
            targets.push(isLabelled[row]);
        }
    }
    const positives = targets.filter((target) => target === 1).length;
    if (positives === 0 || positives === targets.length)
        return false;
    return areaUnderCurve(scores, Uint8Array.from(targets)).value < MAX_CHANCE;
}
/** The same set with the kept issues only. */
function keepRows(set, isKept) {
    const kept = [...isKept.keys()].filter((row) => isKept[row] === 1);
    const placeOf = new Map(kept.map((row, place) => [row, place]));
    const dimensions = set.vectors.length / Math.max(1, set.documents.length);
    const select = (items) => kept.map((row) => items[row]);
    const selectVectors = (vectors) => {
        const selected = new Float32Array(kept.length * dimensions);
        for (const [place, row] of kept.entries()) {
            selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
        }
        return selected;
    };
    return {
        documents: select(set.documents),
        labels: select(set.labels),
        vectors: selectVectors(set.vectors),
        importance: set.importance === undefined ? undefined : Float32Array.from(kept, (row) => set.importance?.[row] ?? 1),
        folds: set.folds.map((fold) => {
            const places = [...fold.heldOut.keys()].filter((at) => placeOf.has(fold.heldOut[at]));
            return {
                heldOut: Int32Array.from(places, (at) => placeOf.get(fold.heldOut[at])),
                isTraining: Uint8Array.from(kept, (row) => fold.isTraining[row]),
                vectors: selectVectors(fold.vectors),
                votes: places.map((at) => fold.votes[at]),
            };
        }),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 1 modules
var choose_cutoff = __webpack_require__(4463);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
;// CONCATENATED MODULE: ./out/js/src/labels/cross-fit.js

/** Parts that the held-out issues of a single fold are divided into. */
const PARTS = 5;
/** The part of a held-out issue: its fold or, where all are in one fold, a fifth of them in order of time. */
function partOf(issue) {
    return issue.folds > 1 ? issue.fold : Math.floor((issue.at * PARTS) / issue.heldOut);
}
/** Probability of each row by a stacker that was fitted on the other parts. */
function crossFit(rows) {
    const probabilities = new Float64Array(rows.targets.length);
    for (const part of new Set(rows.parts)) {
        const rowWeights = rows.rowWeights.map((weight, row) => (rows.parts[row] === part ? 0 : weight));
        const stacker = (0,labels_stacker/* fitStacker */.p)({ ...rows, rowWeights });
        for (const [row, other] of rows.parts.entries()) {
            if (other === part)
                probabilities[row] = (0,labels_stacker/* applyStacker */.K)(stacker, rows.rows, row * rows.width);
        }
    }
    return probabilities;
}

;// CONCATENATED MODULE: ./out/js/src/labels/live-predictions.js
/**
 * For each label of the group: what became of it on real issues, with the probability that it has there today where the
 * issue is among the held-out ones. Undefined where nothing is known of any.
 */
function findLivePredictions({ task, pairs, predictions }) {
    const { labels, options } = task;
    const judgements = options.live?.judgements ?? [];
    if (judgements.length === 0)
        return undefined;
    const placeOf = new Map(labels.map((name, place) => [name.toLowerCase(), place]));
    const judged = new Set(judgements.map(({ issue }) => issue));
    const probabilities = new Map();
    for (const [row, issue] of pairs.issues.entries()) {
        if (judged.has(issue))
            probabilities.set(`${issue} ${pairs.labels[row]}`, predictions[row]?.probability);
    }
    const byLabel = labels.map(() => []);
    for (const { issue, label, isCorrect, weight } of judgements) {
        const place = placeOf.get(label.toLowerCase());
        if (place === undefined)
            continue;
        byLabel[place]?.push({ probability: probabilities.get(`${issue} ${place}`), isCorrect, weight });
    }
    return byLabel;
}

// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/sparse-logistic.js
var sparse_logistic = __webpack_require__(1966);
// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-heads.js
var wording_heads = __webpack_require__(9318);
;// CONCATENATED MODULE: ./out/js/src/labels/pair-rows.js








/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 300_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;
/** Features of the pairs of all folds' held-out issues; unlikely pairs are thinned out where there are very many. */
function collectPairs(work) {
    const parts = work.task.set.folds.map((fold, number) => collectFold(work, { fold, number }));
    return {
        rows: concatenate(parts.map((part) => part.rows)),
        width: pair_features/* PAIR_FEATURES */.$.length,
        targets: Uint8Array.from(parts.flatMap((part) => [...part.targets])),
        rowWeights: Float32Array.from(parts.flatMap((part) => [...part.rowWeights])),
        parts: Uint8Array.from(parts.flatMap((part) => [...part.parts])),
        labels: Uint32Array.from(parts.flatMap((part) => [...part.labels])),
        issues: Uint32Array.from(parts.flatMap((part) => [...part.issues])),
    };
}
function collectFold({ task, terms, targets }, { fold, number }) {
    const { set, labels } = task;
    const width = pair_features/* PAIR_FEATURES */.$.length;
    const random = (0,seeded_random/* createSeededRandom */.s)(labels.length + number);
    const supports = targets.map((target) => countOnes(target, fold.isTraining));
    const view = task.wording?.folds[number]?.();
    const scores = targets.map((target, label) => {
        task.onHead();
        return supports[label] === 0 ? undefined : scoreHeldOut(task, { target, fold, view });
    });
    const trainingCount = Math.max(1, countOnes(fold.isTraining));
    const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, set.folds.length * fold.heldOut.length * labels.length));
    const rows = [];
    const kept = [];
    for (const [at, row] of fold.heldOut.entries()) {
        const document = set.documents[row];
        const text = (0,name_evidence/* textTerms */.rr)(document);
        const evidence = labels.map((name, label) => ({
            headLogit: scores[label]?.heads[at],
            wordingLogit: scores[label]?.wording?.[at],
            vote: fold.votes[at]?.get(name) ?? 0,
            name: (0,name_evidence/* matchName */.hu)(terms[label], text, task.stems),
            share: supports[label] / trainingCount,
        }));
        const features = (0,pair_features/* pairFeatures */.a)(evidence);
        const part = partOf({ fold: number, folds: set.folds.length, at, heldOut: fold.heldOut.length });
        for (const label of labels.keys()) {
            const target = targets[label][row];
            const pair = features.subarray(label * width, (label + 1) * width);
            const isKept = target === 1 || isLikely(pair);
            if (!isKept && keepShare < 1 && random.uniform() >= keepShare)
                continue;
            rows.push(pair);
            kept.push({ target, weight: isKept ? 1 : 1 / keepShare, part, label, issue: document.number });
        }
    }
    return {
        rows: concatenate(rows),
        width,
        targets: Uint8Array.from(kept, (pair) => pair.target),
        rowWeights: Float32Array.from(kept, (pair) => pair.weight),
        parts: Uint8Array.from(kept, (pair) => pair.part),
        labels: Uint32Array.from(kept, (pair) => pair.label),
        issues: Uint32Array.from(kept, (pair) => pair.issue),
    };
}
/** Scores of the held-out issues by heads that never saw them. */
function scoreHeldOut({ set, width }, { target, fold, view }) {
    const { importance } = set;
    const { vectors, isTraining } = fold;
    const head = fitHead({ vectors, width, targets: target, isTraining, importance, seed: 0 });
    const heads = Float32Array.from(fold.heldOut, (row) => (0,logistic_regression/* logit */.i2)(head, fold.vectors, row * width));
    if (view === undefined)
        return { heads };
    const wordingHead = (0,wording_heads/* fitWordingHead */.c)(view, { targets: target, importance, seed: 0 });
    return { heads, wording: Float32Array.from(fold.heldOut, (row) => (0,sparse_logistic/* sparseLogit */.W)(wordingHead, view.rows[row])) };
}
function isLikely(pair) {
    const rank = Math.expm1(pair[pair_features/* PAIR_FEATURES */.$.indexOf('headRank')]);
    return rank < ALWAYS_KEPT_RANK || pair[pair_features/* PAIR_FEATURES */.$.indexOf('title')] > 0;
}
function concatenate(arrays) {
    const joined = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
    let at = 0;
    for (const array of arrays) {
        joined.set(array, at);
        at += array.length;
    }
    return joined;
}
/** How many are 1, of all or of the training rows. */
function countOnes(targets, isTraining) {
    let sum = 0;
    for (const [row, target] of targets.entries())
        if (isTraining === undefined || isTraining[row] === 1)
            sum += target;
    return sum;
}

// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-space.js + 1 modules
var wording_space = __webpack_require__(6986);
;// CONCATENATED MODULE: ./out/js/src/labels/train-group.js










/** Learns the labels of one group. */
function trainGroup(task) {
    const { group, labels, set, width, wording, options } = task;
    const { vectors, importance } = set;
    const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
    const heads = new Float32Array(labels.length * (width + 1));
    for (const [label, target] of targets.entries()) {
        heads.set(fitHead({ vectors, width, targets: target, importance, seed: label }), label * (width + 1));
        task.onHead();
    }
    const target = (0,target_precision/* targetOf */.$)(group, options.targetPrecision);
    const pairs = collectPairs({ task, terms: labels.map((name) => (0,name_evidence/* labelTerms */.kB)(name)), targets });
    const { cutoffs, ...common } = chooseCutoffs(pairs, { task, target });
    return {
        group,
        issues: set.documents.length,
        formLines: task.formLines,
        labels: labels.map((name, label) => ({
            name,
            support: countOnes(targets[label]),
            ...cutoffs[label],
        })),
        heads,
        ...(wording === undefined ? {} : { wording: trainWording(wording.all(), { targets, importance }) }),
        stacker: (0,labels_stacker/* fitStacker */.p)(pairs),
        ...common,
    };
}
function trainWording(view, { targets, importance }) {
    const width = (0,wording_space/* wordingColumns */.oY)(view.space) + 1;
    const heads = new Float32Array(targets.length * width);
    for (const [label, target] of targets.entries()) {
        heads.set((0,wording_heads/* fitWordingHead */.c)(view, { targets: target, importance, seed: label }), label * width);
    }
    return { space: view.space, heads };
}
function chooseCutoffs(pairs, { task, target }) {
    const predictions = predict(pairs);
    const own = (0,choose_cutoff/* chooseLabelCutoffs */.e6)(predictions, {
        labelOf: pairs.labels,
        labelCount: task.labels.length,
        targetPrecision: target,
        live: findLivePredictions({ task, pairs, predictions }),
    });
    return { ...toLearned((0,choose_cutoff/* chooseCutoff */.rf)(predictions, target)), cutoffs: own.map(toLearned) };
}
function toLearned({ cutoff, precision, count, raisedFrom }) {
    return {
        cutoff,
        ...(precision === undefined ? {} : { precisionAtCutoff: precision }),
        heldOut: count,
        ...(raisedFrom === undefined ? {} : { raisedFrom }),
    };
}
function predict(pairs) {
    return Array.from(crossFit(pairs), (probability, pair) => ({
        probability,
        isCorrect: pairs.targets[pair] === 1,
        weight: pairs.rowWeights[pair],
    }));
}

// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
;// CONCATENATED MODULE: ./out/js/src/labels/train-information.js







/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;
/** Fewer of either kind among the held-out issues measure nothing. */
const MIN_HELD_OUT = 5;
/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
function trainInformation(set, options) {
    const targets = Uint8Array.from(set.labels, (carried) => (carried.some(options.isNeedsInfoLabel) ? 1 : 0));
    const positives = train_information_countOnes(targets);
    if (fewerKind(targets) < MIN_EXAMPLES || set.folds.length === 0) {
        return {
            note: `${positives} of ${targets.length} issues are labelled as lacking information: too few to compare.`,
        };
    }
    const rows = heldOutRows(set, { targets, width: options.dimensions });
    if (fewerKind(rows.targets) < MIN_HELD_OUT) {
        const heldOut = `${train_information_countOnes(rows.targets)} of the ${rows.targets.length} newest issues`;
        return { note: `${heldOut} are labelled as lacking information: too few to measure.` };
    }
    const probabilities = crossFit(rows);
    const auc = areaUnderCurve(probabilities, rows.targets);
    if (!(auc.low > 0.5)) {
        const interval = `${auc.low.toFixed(2)} to ${auc.high.toFixed(2)}`;
        return {
            note: `The text does not tell which issues lack information (AUC ${auc.value.toFixed(2)}, 95 % interval ${interval}).`,
        };
    }
    const predictions = Array.from(probabilities, (probability, row) => ({
        probability,
        isCorrect: rows.targets[row] === 1,
        weight: 1,
    }));
    const head = fitHead({ vectors: set.vectors, width: options.dimensions, targets, seed: 0 });
    return {
        information: {
            head: Float32Array.from(head),
            stacker: (0,labels_stacker/* fitStacker */.p)(rows),
            cutoff: (0,choose_cutoff/* chooseCutoff */.rf)(predictions, options.targetPrecision.area).cutoff,
            auc,
        },
        note: `Learned from ${positives} issues that lacked information (AUC ${auc.value.toFixed(2)}).`,
    };
}
/** Features of the held-out issues, as heads see them that were fitted without those. */
function heldOutRows({ documents, folds }, { targets, width }) {
    const rows = folds.flatMap((fold, number) => {
        const head = fitHead({ vectors: fold.vectors, width, targets, seed: 0, isTraining: fold.isTraining });
        return Array.from(fold.heldOut, (row, at) => ({
            features: (0,information_features/* informationFeatures */.K)(documents[row], (0,logistic_regression/* logit */.i2)(head, fold.vectors, row * width)),
            target: targets[row],
            part: partOf({ fold: number, folds: folds.length, at, heldOut: fold.heldOut.length }),
        }));
    });
    const flat = new Float32Array(rows.length * information_features/* INFORMATION_FEATURES */.b.length);
    for (const [at, { features }] of rows.entries())
        flat.set(features, at * information_features/* INFORMATION_FEATURES */.b.length);
    return {
        rows: flat,
        width: information_features/* INFORMATION_FEATURES */.b.length,
        targets: Uint8Array.from(rows, (row) => row.target),
        rowWeights: new Float32Array(rows.length).fill(1),
        parts: Uint8Array.from(rows, (row) => row.part),
    };
}
function train_information_countOnes(targets) {
    return targets.reduce((sum, target) => sum + target, 0);
}
function fewerKind(targets) {
    return Math.min(train_information_countOnes(targets), targets.length - train_information_countOnes(targets));
}

;// CONCATENATED MODULE: ./out/js/src/labels/train-label-model.js







const GROUPS = ['area', 'type', 'workflow'];
/**
 * Learns label scores: logistic heads for each label, then, per group, a logistic combination of heads, neighbors' votes,
 * name evidence and frequency, fitted on predictions for held-out issues (stacked generalization, Wolpert 1992), and the
 * cut-offs that reach the target precision on them.
 */
function trainLabelModel(set, options) {
    const names = [...new Set(set.labels.flat())].filter((name) => !options.isNeedsInfoLabel(name)).sort();
    const stems = (0,name_evidence/* countStems */.g0)(
    // One by one: the terms of 45,000 issues together take more than a gigabyte.
    set.documents.values().map(name_evidence/* textTerms */.rr), names.map((name) => (0,name_evidence/* labelTerms */.kB)(name)));
    const total = names.length * (set.folds.length + 1);
    let done = 0;
    const onHead = () => options.onProgress?.(++done, total);
    const groups = GROUPS.flatMap((group) => {
        const labels = names.filter((name) => (0,label_group/* labelGroup */.W)(name) === group);
        const canLearn = labels.length > 0 && set.folds.length > 0;
        if (!canLearn)
            return [];
        const labelled = selectLabelledIssues(set, { labels, dimensions: options.dimensions });
        return [trainGroup({ group, labels, ...headView(labelled, group, options), stems, options, onHead })];
    });
    const { information, note } = trainInformation(set, options);
    return {
        embedderId: options.embedderId,
        dimensions: options.dimensions,
        issues: set.documents.length,
        groups,
        families: options.families,
        stems,
        ...(information === undefined ? {} : { information }),
        informationNote: note,
    };
}
/**
 * What the heads of a group read. Types show in the form that an issue follows and in how it is worded; areas do not
 * (docs/quality.md), and without these they need neither time nor space.
 */
function headView(set, group, { dimensions }) {
    const { documents, folds } = set;
    if (group !== 'type')
        return { set, width: dimensions, formLines: [] };
    const formLines = (0,head_input/* chooseFormLines */.Hj)(documents);
    const { rows, width } = (0,head_input/* headInputs */.wQ)(documents, { vectors: set.vectors, dimensions, formLines });
    const foldsWithForms = folds.map((fold) => ({
        ...fold,
        vectors: (0,head_input/* headInputs */.wQ)(documents, { vectors: fold.vectors, dimensions, formLines }).rows,
    }));
    return {
        set: { ...set, vectors: rows, folds: foldsWithForms },
        width,
        formLines,
        wording: {
            all: () => (0,wording_heads/* viewWording */.e6)(documents),
            folds: folds.map((fold) => () => (0,wording_heads/* viewWording */.e6)(documents, fold.isTraining)),
        },
    };
}

;// CONCATENATED MODULE: ./out/js/src/labels/unify-spelling.js
/**
 * The issues, oldest first, with one spelling for each label. GitHub tells labels apart without regard to case, but a
 * history that was read at different times may hold several spellings of one; that of the newest issue wins.
 */
function unifySpelling(issues) {
    const spelling = new Map(issues.flatMap((issue) => issue.labels).map((name) => [name.toLowerCase(), name]));
    const unified = (name) => spelling.get(name.toLowerCase()) ?? name;
    return issues.map((issue) => ({ ...issue, labels: [...new Set(issue.labels.map(unified))] }));
}

;// CONCATENATED MODULE: ./out/js/src/labels/weigh-corrections.js
/**
 * What a corrected issue counts for among others. A person read it and disagreed, so its labels are surer than most, and
 * it lies where the model was wrong; twice is little enough that a handful of corrections does not bend a label.
 */
const CORRECTION_WEIGHT = 2;
/** How much each issue counts; undefined where all count the same. */
function weighCorrections(issues, live) {
    if (live === undefined || live.correctedIssues.size === 0)
        return undefined;
    return Float32Array.from(issues, ({ number }) => (live.correctedIssues.has(number) ? CORRECTION_WEIGHT : 1));
}

;// CONCATENATED MODULE: ./out/js/src/labels/learn-from-issues.js












const SEED = 1;
/** Learns boilerplate, local embedder and label model. Deterministic: the same issues and vectors give the same numbers. */
async function learnFromIssues(history, options) {
    const { log, service, onStage = () => { } } = options;
    const issues = unifySpelling(history);
    const boilerplate = (0,document_boilerplate/* learnBoilerplate */.oT)(issues.values().map((issue) => (0,clean_markdown/* cleanMarkdown */.n)(issue.body)));
    const documents = issues.map((issue) => (0,to_document/* toDocument */.J)(issue, boilerplate));
    onStage('documents');
    // First of all what may fail, and what is worth keeping when the rest is interrupted.
    const embeddable = documents.map((document, row) => ({ issue: issues[row], document }));
    const served = service === undefined ? undefined : await embedByService(embeddable, { service, log });
    if (served !== undefined)
        onStage('service');
    const labels = issues.map((issue) => issue.labels);
    const splits = labels.some((names) => names.length > 0) ? splitFolds(issues.length, SEED) : [];
    const fitting = log.progress('Learning the embedder', splits.length + 1);
    const localModel = fitLocalEmbedder(documents, { seed: SEED });
    fitting.update(1);
    onStage('embedder');
    const views = [];
    for (const split of splits) {
        await nextTurn();
        views.push({ split, local: await representFold(split, documents) });
        fitting.update(1 + views.length);
    }
    fitting.stop();
    onStage('held-out issues');
    const local = await represent(documents, {
        model: localModel,
        progress: log.progress('Embedding', documents.length),
    });
    onStage('embeddings');
    const representation = { ...local, ...served };
    const learn = (view, { embedderId, folds }) => learnLabels({ documents, labels, view, folds, embedderId, options });
    const labelModel = learn(representation, {
        embedderId: service?.embedder.id ?? (0,local_embedder/* localEmbedderId */.B6)(localModel),
        folds: views.map((view) => buildFold(view.split, { ...view.local, ...served }, labels)),
    });
    const needsFallback = served !== undefined && options.withoutFallback === undefined;
    const fallback = needsFallback
        ? learn(local, {
            embedderId: (0,local_embedder/* localEmbedderId */.B6)(localModel),
            folds: views.map((view) => buildFoldBySketches(view.split, view.local, labels)),
        })
        : undefined;
    onStage('labels');
    return {
        issues,
        boilerplate,
        documents,
        localModel,
        strangerSimilarity: 0,
        ...representation,
        labelModel,
        ...(fallback === undefined ? {} : { fallback }),
    };
}
function learnLabels(task) {
    const { documents, labels, view, folds, embedderId, options } = task;
    const { families, targetPrecision, isNeedsInfoLabel, log, live } = options;
    const known = [...new Set(labels.flat())].filter((name) => !isNeedsInfoLabel(name)).sort();
    const training = log.progress('Learning the labels', known.length * (folds.length + 1));
    const set = { documents, labels, vectors: view.vectors, folds, importance: weighCorrections(documents, live) };
    const labelModel = trainLabelModel(set, {
        embedderId,
        dimensions: view.dimensions,
        families: (0,label_families/* selectFamilies */.d2)(known, families),
        targetPrecision,
        isNeedsInfoLabel,
        live,
        onProgress: (done) => training.update(done),
    });
    training.stop();
    return labelModel;
}
/**
 * With the local embedder of the index, held-out issues would look more familiar than any new issue ever will, and every
 * probability would come out too high. A service's embedder has seen none of them.
 */
async function representFold(split, documents) {
    const training = documents.filter((_, row) => split.isTraining[row] === 1);
    return represent(documents, { model: fitLocalEmbedder(training, { seed: SEED }) });
}

;// CONCATENATED MODULE: ./out/js/src/corpus/issue-catalog.js
/** 128 bits: two texts of one issue share them by no accident, and 45,000 issues need 0.7 MB. */
const TEXT_HASH_BYTES = 16;
/** Longest excerpt of an issue in the index, in characters: a few lines, enough to recognize it. */
const MAX_EXCERPT_CHARS = 300;

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
;// CONCATENATED MODULE: ./out/js/src/commands/index/to-catalog-issue.js



/** What the index keeps of each issue that was learned from, oldest first. */
function* toCatalogIssues({ issues, documents, sketches }) {
    for (const [row, issue] of issues.entries()) {
        const document = documents[row];
        const sketch = sketches[row];
        if (document !== undefined && sketch !== undefined)
            yield toCatalogIssue(issue, { document, sketch });
    }
}
/** What the index keeps of an issue. */
function toCatalogIssue(issue, { document, sketch }) {
    const { number, title, state, labels } = issue;
    const excerpt = (0,clean_text/* cutText */.IN)(document.body.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_CHARS);
    return { number, title, state, labels, excerpt, sketch, textHash: storedTextHash(issue) };
}
/** As the index keeps it: two texts of an issue differ where their hashes do. */
function storedTextHash(issue) {
    return textHash(issue).slice(0, 2 * TEXT_HASH_BYTES);
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/learn-knowledge.js




/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
async function learnKnowledge(history, options) {
    const learned = await learnFromIssues(history, options);
    const catalog = new Map([...toCatalogIssues(learned)].map((issue) => [issue.number, issue]));
    const read = (numbers) => numbers.flatMap((number) => catalog.get(number) ?? []);
    return {
        repository: options.repository,
        boilerplate: learned.boilerplate,
        localModel: learned.localModel,
        embedder: options.service?.embedder ?? (0,local_embedder/* createLocalEmbedder */.yy)(learned.localModel),
        strangerSimilarity: learned.strangerSimilarity,
        labelModel: learned.labelModel,
        ...(learned.fallback === undefined ? {} : { fallback: learned.fallback }),
        index: createExactIndex({
            vectors: learned.vectors,
            dimensions: learned.dimensions,
            numbers: learned.issues.map((issue) => issue.number),
        }),
        readNumbers: () => [...catalog.keys()].sort((a, b) => a - b),
        readIssues: read,
        readSketches: (numbers) => new Map(read(numbers).map((issue) => [issue.number, issue.sketch])),
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/learn-from-recent.js



/** Learned from in about 15 s of grafana/grafana's (100: 2 s, 200: 6 s); more would make every run a long one. */
const MAX_RECENT_ISSUES = 400;
/** What stands in for an index: everything that the newest labelled issues teach. Without any, it knows nothing. */
async function learnFromRecent({ tracker, families, needsInfoLabels, log }) {
    const newestFirst = await tracker.listRecentLabeledIssues({ limit: MAX_RECENT_ISSUES });
    return await learnKnowledge(newestFirst.toReversed(), {
        repository: tracker.repository,
        families,
        targetPrecision: target_precision/* DEFAULT_TARGET_PRECISION */.f,
        isNeedsInfoLabel: needsInfoTest(needsInfoLabels),
        log,
    });
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* binding */ NEVER),
  rf: () => (/* binding */ chooseCutoff),
  e6: () => (/* binding */ chooseLabelCutoffs)
});

// EXTERNAL MODULE: ./out/js/src/labels/logistic-regression.js + 1 modules
var logistic_regression = __webpack_require__(1710);
;// CONCATENATED MODULE: ./out/js/src/labels/live-offset.js

/** Fewer settled cases than this move nothing, however bad. */
const MIN_EVIDENCE = 10;
/** How far apart stated and lived log odds of a label are before anything was seen of it: standard deviation. */
const PRIOR_DEVIATION = 2;
/** Standard normal quantile: 90 % one-sided. To raise in vain costs some silence and no wrong label. */
const SURE_90 = 1.28;
/** 0.01 and 0.99: beyond, one case would outweigh all others. */
const MAX_LOG_ODDS = Math.log(99);
const BISECTIONS = 40;
/**
 * By how much the log odds of a label are too high in practice; 0 where that is not sure or does not matter.
 *
 * The labels that were set are a sample cut off below: of what lay under the cut-off nothing is known. So they do not go
 * among the held-out predictions, where they would look like a label that is often probable; they only say whether the
 * stated probabilities hold where the label was set. That is one number, the intercept of a logistic calibration with
 * slope 1 (Cox 1958), here with a normal prior around 0. It belongs to the label and not to the cut-off: labels that are
 * set from a higher cut-off on, and are right more often, confirm it instead of taking it back.
 */
function measureLiveOffset(cases, task) {
    const evidence = cases.reduce((sum, { weight }) => sum + weight, 0);
    if (evidence < MIN_EVIDENCE)
        return 0;
    const stated = cases.map(({ probability = task.expectedPrecision }) => boundedLogOdds(probability));
    const offset = fitOffset(cases, stated);
    const certain = offset - SURE_90 * offsetDeviation(cases, stated, offset);
    if (certain <= 0)
        return 0;
    return lowerOdds(task.expectedPrecision, certain) < task.targetPrecision ? offset : 0;
}
/** The probability whose log odds are `offset` lower. */
function lowerOdds(probability, offset) {
    return (0,logistic_regression/* sigmoid */.ry)(logOdds(probability) - offset);
}
/** The mode of the posterior; its gradient falls, so halving finds the root. */
function fitOffset(cases, stated) {
    let [low, high] = [-2 * MAX_LOG_ODDS, 2 * MAX_LOG_ODDS];
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = (low + high) / 2;
        let gradient = -middle / PRIOR_DEVIATION ** 2;
        for (const [at, { isCorrect, weight }] of cases.entries()) {
            gradient += weight * ((0,logistic_regression/* sigmoid */.ry)(stated[at] - middle) - (isCorrect ? 1 : 0));
        }
        if (gradient > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Laplace's approximation: one by the root of the information at the mode. */
function offsetDeviation(cases, stated, offset) {
    let information = 1 / PRIOR_DEVIATION ** 2;
    for (const [at, { weight }] of cases.entries()) {
        const lived = (0,logistic_regression/* sigmoid */.ry)(stated[at] - offset);
        information += weight * lived * (1 - lived);
    }
    return 1 / Math.sqrt(information);
}
function boundedLogOdds(probability) {
    return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logOdds(probability)));
}
function logOdds(probability) {
    return Math.log(probability / (1 - probability));
}

;// CONCATENATED MODULE: ./out/js/src/labels/choose-cutoff.js

/** No probability reaches it: nothing is applied. JSON has no infinity. */
const NEVER = 2;
/** Fewer predictions of all labels together than this prove nothing. */
const MIN_PREDICTIONS = 10;
/** Held-out predictions that the stated probabilities count for, beside what was observed. */
const STATED_WEIGHT = 50;
/** Held-out predictions of all labels that count for each label, beside its own. */
const FAMILY_WEIGHT = 60;
const STEPS = 100;
/**
 * The lowest cut-off at which held-out predictions reach the target precision; NEVER where none does. Small numbers are
 * tempered by the probabilities themselves, which are calibrated: ten lucky hits in a row are no proof.
 */
function chooseCutoff(predictions, targetPrecision) {
    const tally = tallyByStep(predictions);
    return lowestStep(tally, { all: tally, precisionAt: (step) => temperedPrecision(tally, step), targetPrecision });
}
/**
 * A cut-off for each label, shrunk toward that of all labels together (empirical Bayes, beta–binomial): a label without
 * held-out predictions gets the common one, a label with hundreds nearly its own. `labelOf` holds the label of each
 * prediction, 0 to `labelCount` − 1.
 *
 * A label that people took away so often that it surely falls short of the target is held to more: its cut-off goes up
 * to where held-out precision, less what is too high in practice (live-offset.ts), reaches the target; never down.
 */
function chooseLabelCutoffs(predictions, { labelOf, labelCount, targetPrecision, live }) {
    const all = tallyByStep(predictions);
    const byLabel = Array.from({ length: labelCount }, () => []);
    for (const [at, prediction] of predictions.entries())
        byLabel[labelOf[at]]?.push(prediction);
    return byLabel.map((own, label) => {
        const tally = tallyByStep(own);
        const precisionAt = (step) => {
            const common = temperedPrecision(all, step);
            const observed = tally.right[step] + FAMILY_WEIGHT * common;
            return all.count[step] < MIN_PREDICTIONS
                ? 0
                : observed / (tally.weight[step] + FAMILY_WEIGHT);
        };
        const search = { all, precisionAt, targetPrecision };
        return raiseCutoff(lowestStep(tally, search), { tally, search, live: live?.[label] ?? [] });
    });
}
/**
 * Precision is expected as held-out predictions say, less the offset, and counts for as many cases as a family does; beside
 * it stand the real cases themselves. One whose probability of today is not known lies at the cut-off and says nothing of
 * what is above.
 */
function raiseCutoff(chosen, { tally, search, live }) {
    const { targetPrecision, precisionAt } = search;
    const { cutoff, precision } = chosen;
    if (precision === undefined)
        return chosen;
    const offset = measureLiveOffset(live, { expectedPrecision: precision, targetPrecision });
    if (offset === 0)
        return chosen;
    const lived = tallyByStep(live.map(({ probability = cutoff, ...rest }) => ({ probability, ...rest })));
    const raised = lowestStep(tally, {
        ...search,
        fromStep: Math.round(cutoff * STEPS),
        precisionAt: (step) => (lived.right[step] + FAMILY_WEIGHT * lowerOdds(precisionAt(step), offset)) /
            (lived.weight[step] + FAMILY_WEIGHT),
    });
    return raised.cutoff === cutoff ? chosen : { ...raised, raisedFrom: cutoff };
}
function tallyByStep(predictions) {
    const empty = () => new Float64Array(STEPS + 1);
    const tally = { right: empty(), stated: empty(), weight: empty(), count: empty() };
    for (const { probability, isCorrect, weight } of predictions) {
        const step = Math.floor(probability * STEPS);
        add(tally.right, step, isCorrect ? weight : 0);
        add(tally.stated, step, weight * probability);
        add(tally.weight, step, weight);
        add(tally.count, step, 1);
    }
    for (const sums of Object.values(tally)) {
        for (let step = STEPS - 1; step >= 0; step--)
            add(sums, step, sums[step + 1]);
    }
    return tally;
}
function add(sums, step, amount) {
    sums[step] = sums[step] + amount;
}
function temperedPrecision({ right, stated, weight, count }, step) {
    if (count[step] < MIN_PREDICTIONS)
        return 0;
    const total = weight[step];
    return (right[step] + (STATED_WEIGHT * stated[step]) / total) / (total + STATED_WEIGHT);
}
function lowestStep(tally, { all, precisionAt, targetPrecision, fromStep = 1 }) {
    for (let step = fromStep; step <= STEPS; step++) {
        if (all.count[step] === all.count[step + 1])
            continue;
        const precision = precisionAt(step);
        if (precision >= targetPrecision)
            return { cutoff: step / STEPS, precision, count: tally.count[step] };
    }
    return { cutoff: NEVER, count: 0 };
}


/***/ })

};
