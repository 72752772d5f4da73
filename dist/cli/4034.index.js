export const id = 4034;
export const ids = [4034];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/** `1 issue`, `2,503 issues`. */
function formatCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return count.toLocaleString('en');
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ toCatalogIssues),
/* harmony export */   Xp: () => (/* binding */ storedTextHash),
/* harmony export */   oe: () => (/* binding */ toCatalogIssue)
/* harmony export */ });
/* harmony import */ var _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4649);
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);



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
    // Cut in the middle of a word or after one: as it is read again, without a space at its end.
    const excerpt = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(document.body.replace(/\s+/g, ' ').trim(), _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXCERPT_CHARS */ .J).trimEnd();
    return { number, title, state, labels, excerpt, sketch, textHash: storedTextHash(issue) };
}
/** As the index keeps it: two texts of an issue differ where their hashes do. */
function storedTextHash(issue) {
    return (0,_issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .textHash */ ._)(issue).slice(0, 2 * _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_HASH_BYTES */ .P);
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ learnKnowledge)
/* harmony export */ });
/* harmony import */ var _embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2021);
/* harmony import */ var _index_to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);




/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
async function learnKnowledge(history, options) {
    const learned = await (0,_labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .learnFromIssues */ .r)(history, options);
    const catalog = new Map([...(0,_index_to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .toCatalogIssues */ .Lo)(learned)].map((issue) => [issue.number, issue]));
    const read = (numbers) => numbers.flatMap((number) => catalog.get(number) ?? []);
    return {
        repository: options.repository,
        boilerplate: learned.boilerplate,
        localModel: learned.localModel,
        embedder: options.service?.embedder ?? (0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .createLocalEmbedder */ .yy)(learned.localModel),
        strangerSimilarity: learned.strangerSimilarity,
        labelModel: learned.labelModel,
        ...(learned.fallback === undefined ? {} : { fallback: learned.fallback }),
        index: (0,_neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createExactIndex */ .Y)({
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


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ embedAll)
/* harmony export */ });
/* harmony import */ var _issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);
/* harmony import */ var _shared_in_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);


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
    await (0,_shared_in_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(toRequests(missing, run), requestsInFlight(embedder), async (request) => {
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
        const hash = (0,_issue_content_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .textHash */ ._)(issue);
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


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ areaUnderCurve)
/* harmony export */ });
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


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   E: () => (/* binding */ crossFit)
/* harmony export */ });
/* harmony import */ var _stacker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);

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
        const stacker = (0,_stacker_js__WEBPACK_IMPORTED_MODULE_0__/* .fitStacker */ .px)({ ...rows, rowWeights });
        for (const [row, other] of rows.parts.entries()) {
            if (other === part)
                probabilities[row] = (0,_stacker_js__WEBPACK_IMPORTED_MODULE_0__/* .applyStacker */ .KP)(stacker, rows.rows, row * rows.width);
        }
    }
    return probabilities;
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ embedByService)
/* harmony export */ });
/* harmony import */ var _embedding_embed_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(874);
/* harmony import */ var _embedding_round_to_grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4184);
/* harmony import */ var _neighbors_stranger_similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6901);



/** All issues as the service's embedder sees them, rounded as an index holds them. Throws ServiceError. */
async function embedByService(issues, { service: { embedder, store }, log }) {
    const { dimensions } = embedder;
    const progress = log.progress(`Embedding (${embedder.id})`, issues.length);
    try {
        const vectors = await (0,_embedding_embed_all_js__WEBPACK_IMPORTED_MODULE_0__/* .embedAll */ .t)(issues, {
            embedder,
            store,
            purpose: 'document',
            onProgress: (done) => progress.update(done),
        });
        for (let start = 0; start < vectors.length; start += dimensions) {
            vectors.set((0,_embedding_round_to_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .roundToGrid */ .m)(vectors.subarray(start, start + dimensions)), start);
        }
        return { vectors, dimensions, strangerSimilarity: (0,_neighbors_stranger_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .measureStrangerSimilarity */ .C)(vectors, dimensions) };
    }
    finally {
        progress.stop();
    }
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fitHead)
/* harmony export */ });
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);
/* harmony import */ var _weigh_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8697);


/** C of liblinear; loose, since the vectors are of unit length. */
const INVERSE_REGULARIZATION = 10;
const MAX_POSITIVES = 2_000;
const MAX_NEGATIVES = 4_000;
/** The one-vs-rest logistic head of one label: `width` weights and the intercept. */
function fitHead({ vectors, width, targets, isTraining, importance, seed, start }) {
    const weighed = (0,_weigh_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .weighRows */ .A)({
        targets,
        isTraining,
        importance,
        seed,
        maxPositives: MAX_POSITIVES,
        maxNegatives: MAX_NEGATIVES,
    });
    return (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__/* .fitLogistic */ .Sz)({ rows: vectors, width, targets, ...weighed }, { inverseRegularization: INVERSE_REGULARIZATION, start });
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ learnFromIssues)
});

// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/js/src/shared/seeded-random.js
var seeded_random = __webpack_require__(5185);
// EXTERNAL MODULE: ./out/js/src/embedding/local/hash-features.js
var hash_features = __webpack_require__(9293);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
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
/** Fewer would teach too little; then there are many others, of which one moves the projection little. */
const MIN_BASIS_SHARE = 0.5;
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
    const { seed = 1, isBasis, onProgress = () => { } } = options;
    const rows = sampleRows(documents.length, seed);
    const sample = Array.from(rows, (row) => documents[row]);
    const frequencies = countDocuments(sample);
    onProgress(1);
    const basis = isBasis === undefined ? sample : sample.filter((_, at) => isBasis[rows[at]] === 1);
    const matrix = toSparseMatrix((basis.length >= MIN_BASIS_SHARE * sample.length ? basis : sample).map((document) => (0,local_embedder/* weightFeatures */.E_)(document, frequencies)), frequencies.idf.length);
    const svd = randomizedSvd(matrix, { rank: LOCAL_DIMENSIONS, seed, powerIterations: POWER_ITERATIONS });
    onProgress(2);
    // V S^−½ = Aᵀ U S^−3⁄2
    const scaledLeft = svd.leftVectors.map((value, index) => value * svd.singularValues[index % svd.rank] ** (SCALE_EXPONENT - 1));
    const projection = quantizeProjection(matrix, { dense: scaledLeft, width: svd.rank });
    onProgress(FIT_STEPS);
    return withFingerprint({ ...frequencies, ...projection, termRarities: (0,term_weights/* learnTermRarities */.iS)(sample) });
}
/** In order; all where there are not more than `MAX_SAMPLE`. */
function sampleRows(count, seed) {
    if (count <= MAX_SAMPLE)
        return Int32Array.from({ length: count }, (_, row) => row);
    return Int32Array.from((0,seeded_random/* shuffledIndices */.F)(count, (0,seeded_random/* createSeededRandom */.s)(seed)).subarray(0, MAX_SAMPLE)).sort();
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

// EXTERNAL MODULE: ./out/js/src/labels/embed-by-service.js
var embed_by_service = __webpack_require__(1752);
// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
// EXTERNAL MODULE: ./out/js/src/neighbors/exact-index.js
var exact_index = __webpack_require__(2021);
// EXTERNAL MODULE: ./out/js/src/neighbors/rank-neighbors.js
var rank_neighbors = __webpack_require__(159);
// EXTERNAL MODULE: ./out/js/src/neighbors/sketch-index.js
var sketch_index = __webpack_require__(5094);
// EXTERNAL MODULE: ./out/js/src/neighbors/stranger-similarity.js
var stranger_similarity = __webpack_require__(6901);
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
/** Finds for each held-out issue the training issues that may vote on it, by exact search. */
function buildFold(split, { vectors, dimensions, sketches, strangerSimilarity = 0 }, labels) {
    const training = trainingRows(split);
    const index = (0,exact_index/* createExactIndex */.Y)({
        vectors: selectRows(vectors, { dimensions, rows: training }),
        dimensions,
        numbers: training,
    });
    const neighbors = Array.from(split.heldOut, (row) => {
        const hits = index.search(vectors.subarray(row * dimensions, (row + 1) * dimensions), rank_neighbors/* CANDIDATES */.R);
        const ranked = (0,rank_neighbors/* rankNeighbors */.Y)((0,stranger_similarity/* discountStrangers */.f)(hits, strangerSimilarity), {
            sketch: sketches[row],
            sketchOf: (other) => sketches[other],
        });
        return withLabels(ranked, labels);
    });
    return { ...split, vectors, neighbors };
}
/** As `buildFold`, with neighbors found by their sketches alone: what is left where no vector of an issue can be searched. */
function buildFoldBySketches(split, { vectors, sketches }, labels) {
    const index = (0,sketch_index/* createSketchIndex */.v)(trainingRows(split).map((row) => [row, sketches[row]]));
    const neighbors = Array.from(split.heldOut, (row) => withLabels(index.search(sketches[row], rank_neighbors/* CANDIDATES */.R), labels));
    return { ...split, vectors, neighbors };
}
function trainingRows({ isTraining }) {
    return [...isTraining.keys()].filter((row) => isTraining[row] === 1);
}
/** Neighbors are rows here. */
function withLabels(neighbors, labels) {
    return neighbors
        .slice(0, neighbor_votes/* MAX_CONSIDERED */.as)
        .map(({ number, similarity }) => ({ number, similarity, labels: labels[number] ?? [] }));
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
// EXTERNAL MODULE: ./out/js/src/labels/represent.js
var represent = __webpack_require__(4895);
;// CONCATENATED MODULE: ./out/js/src/labels/settled-issues.js
/** Where nobody knows when labels came: 30 days. */
const DEFAULT_DELAY_MS = 30 * 24 * 60 * 60 * 1000;
/** Of issues without dates, the newest tenth may still get a label. */
const UNDATED_NEWEST_SHARE = 0.1;
/**
 * 1 for each issue, oldest first, that would have its labels by now if anybody meant to give it some: closed, where closed
 * issues are known at all, and older than labels usually take. An open issue may always be labelled tomorrow.
 */
function settledIssues(issues, usualDelayMs = DEFAULT_DELAY_MS) {
    const knowsStates = issues.some(({ state }) => state === 'closed');
    const newestMs = Math.max(...issues.map(({ createdAt, updatedAt }) => newestOf([createdAt, updatedAt])));
    const firstOfNewest = issues.length - Math.ceil(UNDATED_NEWEST_SHARE * issues.length);
    return Uint8Array.from(issues, ({ state, createdAt }, row) => {
        if (knowsStates && state === 'open')
            return 0;
        const createdMs = newestOf([createdAt]);
        const isOld = Number.isFinite(createdMs) ? newestMs - createdMs >= usualDelayMs : row < firstOfNewest;
        return isOld ? 1 : 0;
    });
}
function newestOf(dates) {
    return Math.max(...dates.map((date) => Date.parse(date ?? '')).map((ms) => (Number.isNaN(ms) ? -Infinity : ms)));
}

// EXTERNAL MODULE: ./out/js/src/labels/family-kinds.js
var family_kinds = __webpack_require__(4341);
// EXTERNAL MODULE: ./out/js/src/labels/head-input.js
var head_input = __webpack_require__(6432);
;// CONCATENATED MODULE: ./out/js/src/labels/keep-certain.js
/** The same set with the issues only that are certain at all, each weighted by how sure that is (see TrainingSet). */
function keepCertain(set, certainty) {
    const kept = [...certainty.keys()].filter((row) => certainty[row] > 0);
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
    const keepFold = (fold) => {
        const places = [...fold.heldOut.keys()].filter((at) => placeOf.has(fold.heldOut[at]));
        return {
            heldOut: Int32Array.from(places, (at) => placeOf.get(fold.heldOut[at])),
            isTraining: Uint8Array.from(kept, (row) => fold.isTraining[row]),
            vectors: selectVectors(fold.vectors),
            neighbors: places.map((at) => fold.neighbors[at] ?? []),
        };
    };
    return {
        documents: select(set.documents),
        labels: select(set.labels),
        vectors: selectVectors(set.vectors),
        isSettled: set.isSettled === undefined ? undefined : Uint8Array.from(kept, (row) => set.isSettled?.[row] ?? 1),
        certainty: Float32Array.from(kept, (row) => certainty[row]),
        importance: Float32Array.from(kept, (row) => (set.importance?.[row] ?? 1) * certainty[row]),
        folds: set.folds.map(keepFold),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/cross-fit.js
var cross_fit = __webpack_require__(9537);
// EXTERNAL MODULE: ./out/js/src/labels/fit-head.js
var fit_head = __webpack_require__(4079);
// EXTERNAL MODULE: ./out/js/src/labels/logistic-regression.js + 1 modules
var logistic_regression = __webpack_require__(1710);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
;// CONCATENATED MODULE: ./out/js/src/labels/measure-silence.js




/** Where fewer issues than this carry a label of the group, or lack one, nothing can be said of those that lack one. */
const MIN_ISSUES = 30;
/**
 * Tjur's coefficient of discrimination from which on silence says something: by how much the probability of a label differs
 * between issues that have one and issues that have none. Where people simply did not come to it .04 to .09 was measured, where
 * issues of one kind get no label .17 to .79 (docs/quality.md).
 */
const MIN_DISCRIMINATION = 0.1;
/** Standard normal quantile, one-sided 95 %. */
const SURE_95 = 1.645;
/** Equal parts of the history, oldest first, that the labelling frequency is compared over. */
const PERIODS = 5;
/** Fewer settled issues in a part give no frequency. */
const MIN_IN_PERIOD = 20;
/**
 * Whether and how much an issue without a label is a counterexample. Often it has none because nobody came to it; to take it
 * for one would make every probability too small. So silence says nothing, unless the text tells surely, on held-out issues,
 * who has a label. Then each silent issue counts as far as it is none that was merely passed over: learning from positive and
 * unlabelled examples, with the labelling frequency by cross-validation (Elkan, Noto 2008) and by time (a part of the history
 * in which fewer were labelled than in the best is one in which more were passed over).
 */
function measureSilence(set, task) {
    const { isLabelled, isSettled } = task;
    const labelled = countOnes(isLabelled);
    const silent = [...isLabelled.keys()].filter((row) => isLabelled[row] === 0 && isSettled[row] === 1);
    if (Math.min(labelled, silent.length) < MIN_ISSUES)
        return unknownSilence(isLabelled);
    const chance = chanceOfLabel(set, task);
    if (chance === undefined || !isDiscriminating(chance, task))
        return unknownSilence(isLabelled);
    const frequency = meanOf(chance, (row) => isLabelled[row] === 1).mean;
    const periods = silenceByPeriod(task);
    const certainty = Float32Array.from(isLabelled);
    for (const row of silent) {
        const odds = chance[row] / (1 - chance[row]);
        const passedOver = Math.min(1, ((1 - frequency) / frequency) * odds);
        certainty[row] = (1 - passedOver) * periods[row];
    }
    const strength = silent.reduce((sum, row) => sum + certainty[row], 0) / (isLabelled.length - labelled);
    return { certainty, strength };
}
/** Silence says nothing. */
function unknownSilence(isLabelled) {
    return { certainty: Float32Array.from(isLabelled), strength: 0 };
}
/** Probability that each issue has a label, of held-out issues by heads that never saw them; undefined where all are alike. */
function chanceOfLabel({ folds, vectors, importance }, { isLabelled, dimensions: width }) {
    const rows = [];
    const scores = [];
    const parts = [];
    for (const [number, { vectors: held, heldOut, isTraining }] of folds.entries()) {
        const head = (0,fit_head/* fitHead */.K)({ vectors: held, width, targets: isLabelled, seed: 0, isTraining, importance });
        for (const [at, row] of heldOut.entries()) {
            rows.push(row);
            scores.push((0,logistic_regression/* logit */.i2)(head, held, row * width));
            parts.push((0,cross_fit/* partOf */.B)({ fold: number, folds: folds.length, at, heldOut: heldOut.length }));
        }
    }
    const targets = Uint8Array.from(rows, (row) => isLabelled[row]);
    if (new Set(targets).size < 2)
        return undefined;
    const calibration = { rows: Float32Array.from(scores), width: 1, targets, rowWeights: ones(rows.length) };
    const heldOut = (0,cross_fit/* crossFit */.E)({ ...calibration, parts: Uint8Array.from(parts) });
    // Issues that are never held out are judged by a head that saw them: of thousands, one moves it little.
    const whole = (0,fit_head/* fitHead */.K)({ vectors, width, targets: isLabelled, seed: 0, importance });
    const stacker = (0,labels_stacker/* fitStacker */.px)(calibration);
    const chance = Float64Array.from(isLabelled, (_, row) => (0,labels_stacker/* applyStacker */.KP)(stacker, [(0,logistic_regression/* logit */.i2)(whole, vectors, row * width)]));
    for (const [at, row] of rows.entries())
        chance[row] = heldOut[at];
    return chance;
}
function isDiscriminating(chance, { isLabelled, isSettled }) {
    const labelled = meanOf(chance, (row) => isLabelled[row] === 1);
    const silent = meanOf(chance, (row) => isLabelled[row] === 0 && isSettled[row] === 1);
    const deviation = Math.sqrt(labelled.variance / labelled.count + silent.variance / silent.count);
    return labelled.mean - silent.mean - SURE_95 * deviation > MIN_DISCRIMINATION;
}
/**
 * For each issue, how far silence in its part of the history means that nothing fits: (1 − π) ∕ (1 − s), where s is the share
 * of the part's settled issues that have a label and π that of the part where most have one.
 */
function silenceByPeriod({ isLabelled, isSettled }) {
    const periodOf = (row) => Math.floor((row * PERIODS) / isLabelled.length);
    const counts = Array.from({ length: PERIODS }, () => ({ settled: 0, labelled: 0 }));
    for (const [row, one] of isLabelled.entries()) {
        const count = counts[periodOf(row)];
        if (count === undefined || !(one === 1 || isSettled[row] === 1))
            continue;
        count.settled++;
        count.labelled += one;
    }
    const shares = counts.map(({ settled, labelled }) => (settled < MIN_IN_PERIOD ? undefined : labelled / settled));
    const most = Math.max(...shares.map((share) => share ?? 0));
    return Float32Array.from(isLabelled, (_, row) => {
        const share = shares[periodOf(row)];
        return share === undefined || share >= 1 ? 0 : (1 - most) / (1 - share);
    });
}
function meanOf(values, isOne) {
    const chosen = [...values.keys()].filter(isOne).map((row) => values[row]);
    const count = chosen.length;
    const mean = chosen.reduce((sum, value) => sum + value, 0) / count;
    return { mean, variance: chosen.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count, count };
}
function countOnes(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function ones(count) {
    return new Float32Array(count).fill(1);
}

;// CONCATENATED MODULE: ./out/js/src/labels/labelled-issues.js


/** With a single label there is nothing to tell it from but the issues without it. */
const MIN_LABELS = 2;
/**
 * The issues that a group of labels is learned from: those that carry one of its labels, and, as far as their silence says
 * something (measure-silence.ts), those without. A corrected issue without a label is a counterexample in any case: somebody did
 * come to it. Throws nothing.
 */
function selectLabelledIssues(set, { labels, dimensions }) {
    const names = new Set(labels);
    const isLabelled = Uint8Array.from(set.labels, (carried, row) => carried.some((name) => names.has(name)) || (set.importance?.[row] ?? 1) > 1 ? 1 : 0);
    if (!isLabelled.includes(0))
        return { set, silence: 0 };
    const isSettled = set.isSettled ?? new Uint8Array(isLabelled.length).fill(1);
    if (labels.length < MIN_LABELS)
        return { set: keepCertain(set, allCertain(isLabelled)), silence: 1 };
    const { certainty, strength } = measureSilence(set, { isLabelled, isSettled, dimensions });
    const heard = keepCertain(set, certainty);
    if (strength === 0)
        return { set: heard, silence: 0 };
    return { set: heard, silence: strength, withoutSilent: keepCertain(set, Float32Array.from(isLabelled)) };
}
/** Every silent issue is a counterexample: there is nothing else to tell the labelled ones from. */
function allCertain(isLabelled) {
    return new Float32Array(isLabelled.length).fill(1);
}

// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
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

;// CONCATENATED MODULE: ./out/js/src/labels/missing-issues.js

/** Histories with fewer labelled issues hardly ever proved a target (docs/quality.md). */
const USUAL_LABELLED = 100;
/**
 * An estimate of how many more labelled issues a group needs whose labels are all silent; 1 and more. Where held-out
 * predictions are right often enough and only too few, their number is taken to grow with that of the labelled issues. Where
 * they are not, nobody can tell: then it is as many again, since errors fall slowly with what is learned from.
 */
function estimateMissingIssues({ predictions, labelled, ...task }) {
    const factor = (0,choose_cutoff/* missingFactor */.Ux)(predictions, task);
    if (factor === undefined)
        return Math.max(labelled, USUAL_LABELLED - labelled);
    return Math.max(1, Math.ceil(labelled * (factor - 1)));
}

// EXTERNAL MODULE: ./out/js/src/labels/pair-rows.js
var pair_rows = __webpack_require__(2969);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-heads.js
var wording_heads = __webpack_require__(9318);
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
        heads.set((0,fit_head/* fitHead */.K)({ vectors, width, targets: target, importance, seed: label }), label * (width + 1));
        task.onHead();
    }
    const target = (0,target_precision/* targetOf */.$)(group, options.targetPrecision);
    const pairs = (0,pair_rows/* collectPairs */.o)({ task, terms: labels.map((name) => (0,name_evidence/* labelTerms */.kB)(name)), targets });
    const { cutoffs, ...common } = chooseCutoffs(pairs, { task, target, labelled: (0,pair_rows/* countOnes */.j)(anyOf(targets)) });
    return {
        group,
        targetPrecision: target,
        issues: set.documents.length,
        silence: task.silence,
        formLines: task.formLines,
        labels: labels.map((name, label) => ({
            name,
            support: (0,pair_rows/* countOnes */.j)(targets[label]),
            ...cutoffs[label],
        })),
        heads,
        ...(wording === undefined ? {} : { wording: trainWording(wording.all(), { targets, importance }) }),
        stacker: (0,labels_stacker/* fitStacker */.px)(pairs),
        ...common,
    };
}
/** 1 for each issue that carries one of the labels. */
function anyOf(targets) {
    const [first = new Uint8Array()] = targets;
    return first.map((_, row) => (targets.some((target) => target[row] === 1) ? 1 : 0));
}
function trainWording(view, { targets, importance }) {
    const width = (0,wording_space/* wordingColumns */.oY)(view.space) + 1;
    const heads = new Float32Array(targets.length * width);
    for (const [label, target] of targets.entries()) {
        heads.set((0,wording_heads/* fitWordingHead */.c)(view, { targets: target, importance, seed: label }), label * width);
    }
    return { space: view.space, heads };
}
function chooseCutoffs(pairs, { task, target, labelled }) {
    const predictions = predict(pairs);
    const goal = { targetPrecision: target, minCutoff: (0,family_kinds/* minCutoffOf */.nI)(task.group) };
    const own = (0,choose_cutoff/* chooseLabelCutoffs */.e6)(predictions, {
        ...goal,
        labelOf: pairs.labels,
        labelCount: task.labels.length,
        live: findLivePredictions({ task, pairs, predictions }),
    });
    const isSilent = own.every(({ cutoff }) => cutoff >= choose_cutoff/* NEVER */.tm);
    return {
        // Labels that were never put to the test say no more than those that were.
        ...toLearned(isSilent ? { cutoff: choose_cutoff/* NEVER */.tm, count: 0 } : (0,choose_cutoff/* chooseCutoff */.rf)(predictions, goal)),
        ...(isSilent ? { missingIssues: estimateMissingIssues({ ...goal, predictions, labelled }) } : {}),
        cutoffs: own.map(toLearned),
    };
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
    return Array.from((0,cross_fit/* crossFit */.E)(pairs), (probability, pair) => ({
        probability,
        isCorrect: pairs.targets[pair] === 1,
        weight: pairs.rowWeights[pair],
    }));
}

// EXTERNAL MODULE: ./out/js/src/labels/area-under-curve.js
var area_under_curve = __webpack_require__(6819);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
;// CONCATENATED MODULE: ./out/js/src/labels/train-information.js








/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;
/** Fewer of either kind among the held-out issues measure nothing. */
const MIN_HELD_OUT = 5;
/** An issue that rather says enough is not told to lack something. */
const MIN_CUTOFF = 0.5;
/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
function trainInformation(history, options) {
    const set = keepHandled(history);
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
    const probabilities = (0,cross_fit/* crossFit */.E)(rows);
    const auc = (0,area_under_curve/* areaUnderCurve */.d)(probabilities, rows.targets);
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
    const head = (0,fit_head/* fitHead */.K)({ vectors: set.vectors, width: options.dimensions, targets, seed: 0 });
    return {
        information: {
            head: Float32Array.from(head),
            stacker: (0,labels_stacker/* fitStacker */.px)(rows),
            cutoff: (0,choose_cutoff/* chooseCutoff */.rf)(predictions, {
                targetPrecision: options.targetPrecision.area,
                minCutoff: MIN_CUTOFF,
            }).cutoff,
            auc,
        },
        note: `Learned from ${positives} issues that lacked information (AUC ${auc.value.toFixed(2)}).`,
    };
}
/** An issue without any label may wait for somebody to read it: only of one that is settled it is known that it lacks nothing. */
function keepHandled(set) {
    const certainty = Float32Array.from(set.labels, (carried, row) => carried.length > 0 || (set.isSettled?.[row] ?? 1) === 1 ? 1 : 0);
    return certainty.includes(0) ? keepCertain(set, certainty) : set;
}
/** Features of the held-out issues, as heads see them that were fitted without those. */
function heldOutRows({ documents, folds }, { targets, width }) {
    const rows = folds.flatMap((fold, number) => {
        const head = (0,fit_head/* fitHead */.K)({ vectors: fold.vectors, width, targets, seed: 0, isTraining: fold.isTraining });
        return Array.from(fold.heldOut, (row, at) => ({
            features: (0,information_features/* informationFeatures */.K)(documents[row], (0,logistic_regression/* logit */.i2)(head, fold.vectors, row * width)),
            target: targets[row],
            part: (0,cross_fit/* partOf */.B)({ fold: number, folds: folds.length, at, heldOut: fold.heldOut.length }),
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

;// CONCATENATED MODULE: ./out/js/src/labels/try-silence.js



/** Standard normal quantile, one-sided 95 %. */
const try_silence_SURE_95 = 1.645;
/** Keeps the logarithm finite: no probability is surer than this. */
const SMALLEST_PROBABILITY = 1e-6;
/**
 * Whether held-out issues are surely judged better where silence is heard than where it is ignored: by the log loss of all
 * pairs of an issue and a label of the group, each issue weighted by its certainty, compared issue by issue.
 */
function doesSilenceHelp(task) {
    const heard = lossByIssue(task);
    const ignored = lossByIssue(task, silentRows(task));
    const gains = [...heard].map(([issue, loss]) => (ignored.get(issue) ?? 0) - loss);
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, gains.length - 1);
    return mean > try_silence_SURE_95 * Math.sqrt(variance / gains.length);
}
/** Rows of issues that carry no label of the group. */
function silentRows({ set, labels }) {
    const names = new Set(labels);
    const rows = [...set.labels.keys()];
    return new Set(rows.filter((row) => !set.labels[row]?.some((name) => names.has(name))));
}
/** Loss of each held-out issue by number, as judged by what learned from all rows but the ignored ones. */
function lossByIssue(task, ignored = new Set()) {
    const { set, labels } = task;
    const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
    const importance = Float32Array.from(set.labels, (_, row) => (ignored.has(row) ? 0 : (set.importance?.[row] ?? 1)));
    const silence = ignored.size === 0 ? task.silence : 0;
    const pairs = (0,pair_rows/* collectPairs */.o)({
        task: { ...task, set: { ...set, importance }, silence, onHead: () => { } },
        terms: labels.map((name) => (0,name_evidence/* labelTerms */.kB)(name)),
        targets,
    });
    const numbers = new Set([...ignored].map((row) => set.documents[row]?.number));
    const rowWeights = pairs.rowWeights.map((weight, pair) => (numbers.has(pairs.issues[pair]) ? 0 : weight));
    return sumLosses(pairs, (0,cross_fit/* crossFit */.E)({ ...pairs, rowWeights }));
}
function sumLosses(pairs, probabilities) {
    const losses = new Map();
    for (const [pair, probability] of probabilities.entries()) {
        const right = pairs.targets[pair] === 1 ? probability : 1 - probability;
        const loss = -pairs.rowWeights[pair] * Math.log(Math.max(SMALLEST_PROBABILITY, right));
        const issue = pairs.issues[pair];
        losses.set(issue, (losses.get(issue) ?? 0) + loss);
    }
    return losses;
}

;// CONCATENATED MODULE: ./out/js/src/labels/train-label-model.js









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
    const familyOf = (0,family_finder/* createFamilyFinder */.$b)(options.lists);
    const groups = family_kinds/* LABEL_GROUPS */.Wx.flatMap((group) => {
        const labels = names.filter((name) => familyOf(name) === group);
        const canLearn = labels.length > 0 && set.folds.length > 0;
        if (!canLearn)
            return [];
        const { set: heard, silence, withoutSilent, } = selectLabelledIssues(set, { labels, dimensions: options.dimensions });
        const common = { group, labels, stems, options, onHead };
        const task = { ...common, silence, ...headView(heard, group, options) };
        if (withoutSilent === undefined || doesSilenceHelp(task))
            return [trainGroup(task)];
        return [trainGroup({ ...common, silence: 0, ...headView(withoutSilent, group, options) })];
    });
    const { information, note } = trainInformation(set, options);
    return {
        embedderId: options.embedderId,
        dimensions: options.dimensions,
        issues: set.documents.length,
        groups,
        families: options.families,
        lists: options.lists,
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
    if (!(0,family_kinds/* familyKind */.nu)(group)?.readsWording)
        return { set, width: dimensions, formLines: [] };
    const formLines = (0,head_input/* chooseFormLines */.Hj)(documents);
    const { rows, width } = (0,head_input/* headInputs */.wQ)(documents, { vectors: set.vectors, dimensions, formLines });
    const withForms = (fold) => ({
        ...fold,
        vectors: (0,head_input/* headInputs */.wQ)(documents, { vectors: fold.vectors, dimensions, formLines }).rows,
    });
    return {
        set: { ...set, vectors: rows, folds: folds.map(withForms) },
        width,
        formLines,
        wording: {
            all: () => (0,wording_heads/* viewWording */.e6)(documents),
            folds: folds.map((fold) => () => (0,wording_heads/* viewWording */.e6)(documents, fold.isTraining)),
        },
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/unify-spelling.js
var unify_spelling = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/js/src/labels/weigh-corrections.js
var weigh_corrections = __webpack_require__(1191);
;// CONCATENATED MODULE: ./out/js/src/labels/learn-from-issues.js













const SEED = 1;
/** Learns boilerplate, local embedder and label model. Deterministic: the same issues and vectors give the same numbers. */
async function learnFromIssues(history, options) {
    const { log, service, onStage = () => { } } = options;
    const issues = (0,unify_spelling/* unifySpelling */.y)(history);
    const boilerplate = (0,document_boilerplate/* learnBoilerplate */.oT)(issues.values().map((issue) => issue.body));
    const documents = issues.map((issue) => (0,to_document/* toDocument */.J)(issue, boilerplate));
    onStage('documents');
    // First of all what may fail, and what is worth keeping when the rest is interrupted.
    const embeddable = documents.map((document, row) => ({ issue: issues[row], document }));
    const served = service === undefined ? undefined : await (0,embed_by_service/* embedByService */.y)(embeddable, { service, log });
    if (served !== undefined)
        onStage('service');
    const labels = issues.map((issue) => issue.labels);
    const splits = labels.some((names) => names.length > 0) ? splitFolds(issues.length, SEED) : [];
    const fitting = log.progress('Learning the embedder', splits.length + 1);
    const isLabelled = Uint8Array.from(labels, (names) => (names.length > 0 ? 1 : 0));
    const localModel = fitLocalEmbedder(documents, { seed: SEED, isBasis: isLabelled });
    fitting.update(1);
    onStage('embedder');
    const views = [];
    for (const split of splits) {
        await (0,represent/* nextTurn */.t)();
        views.push({ split, local: await representFold(split, { documents, isLabelled }) });
        fitting.update(1 + views.length);
    }
    fitting.stop();
    onStage('held-out issues');
    const local = await (0,represent/* represent */.D)(documents, {
        model: localModel,
        progress: log.progress('Embedding', documents.length),
    });
    onStage('embeddings');
    const representation = { ...local, ...served };
    const learn = (view, task) => learnLabels({ ...task, issues, documents, labels, view, options });
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
    const { issues, documents, labels, view, folds, embedderId, options } = task;
    const { families, targetPrecision, isNeedsInfoLabel, log, live } = options;
    const known = [...new Set(labels.flat())].filter((name) => !isNeedsInfoLabel(name)).sort();
    const training = log.progress('Learning the labels', known.length * (folds.length + 1));
    const set = {
        documents,
        labels,
        vectors: view.vectors,
        folds,
        importance: (0,weigh_corrections/* weighCorrections */.g)(documents, live),
        isSettled: settledIssues(issues, options.usualLabelDelayMs),
    };
    const labelModel = trainLabelModel(set, {
        embedderId,
        dimensions: view.dimensions,
        families: (0,label_families/* selectFamilies */.d2)(known, families),
        lists: (0,family_finder/* labelLists */.gg)(families),
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
async function representFold({ isTraining }, { documents, isLabelled }) {
    const training = documents.filter((_, row) => isTraining[row] === 1);
    const isBasis = isLabelled.filter((_, row) => isTraining[row] === 1);
    return (0,represent/* represent */.D)(documents, { model: fitLocalEmbedder(training, { seed: SEED, isBasis }) });
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ needsInfoTest)
/* harmony export */ });
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


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countOnes),
/* harmony export */   o: () => (/* binding */ collectPairs)
/* harmony export */ });
/* harmony import */ var _shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5185);
/* harmony import */ var _cross_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9537);
/* harmony import */ var _fit_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4079);
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1710);
/* harmony import */ var _name_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _neighbor_votes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6965);
/* harmony import */ var _pair_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3979);
/* harmony import */ var _sparse_logistic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1966);
/* harmony import */ var _wording_wording_heads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);









/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 300_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;
/** Features of the pairs of all folds' held-out issues; unlikely pairs are thinned out where there are very many. */
function collectPairs(work) {
    const parts = work.task.set.folds.map((fold, number) => collectFold(work, { fold, number }));
    return {
        rows: concatenate(parts.map((part) => part.rows)),
        width: _pair_features_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_FEATURES */ .$.length,
        targets: Uint8Array.from(parts.flatMap((part) => [...part.targets])),
        rowWeights: Float32Array.from(parts.flatMap((part) => [...part.rowWeights])),
        parts: Uint8Array.from(parts.flatMap((part) => [...part.parts])),
        labels: Uint32Array.from(parts.flatMap((part) => [...part.labels])),
        issues: Uint32Array.from(parts.flatMap((part) => [...part.issues])),
    };
}
function collectFold({ task, terms, targets }, { fold, number }) {
    const { set, labels } = task;
    const width = _pair_features_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_FEATURES */ .$.length;
    const random = (0,_shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_3__/* .createSeededRandom */ .s)(labels.length + number);
    const supports = targets.map((target) => countOnes(target, fold.isTraining));
    const view = task.wording?.folds[number]?.();
    const scores = targets.map((target, label) => {
        task.onHead();
        return supports[label] === 0 ? undefined : scoreHeldOut(task, { target, fold, view });
    });
    const trainingCount = Math.max(1, countOnes(fold.isTraining));
    const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, set.folds.length * fold.heldOut.length * labels.length));
    const electorate = { labels: new Set(labels), silence: task.silence };
    const rows = [];
    const kept = [];
    for (const [at, row] of fold.heldOut.entries()) {
        const document = set.documents[row];
        const text = (0,_name_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .textTerms */ .rr)(document);
        const votes = (0,_neighbor_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .countVotes */ .B0)((0,_neighbor_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .votersOf */ .tX)(fold.neighbors[at] ?? [], electorate));
        const certainty = set.certainty?.[row] ?? 1;
        const evidence = labels.map((name, label) => ({
            headLogit: scores[label]?.heads[at],
            wordingLogit: scores[label]?.wording?.[at],
            vote: votes.get(name) ?? 0,
            name: (0,_name_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .matchName */ .hu)(terms[label], text, task.stems),
            share: supports[label] / trainingCount,
        }));
        const features = (0,_pair_features_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFeatures */ .a)(evidence);
        const part = (0,_cross_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .partOf */ .B)({ fold: number, folds: set.folds.length, at, heldOut: fold.heldOut.length });
        for (const label of labels.keys()) {
            const target = targets[label][row];
            const pair = features.subarray(label * width, (label + 1) * width);
            const isKept = target === 1 || isLikely(pair);
            if (!isKept && keepShare < 1 && random.uniform() >= keepShare)
                continue;
            rows.push(pair);
            kept.push({ target, weight: certainty * (isKept ? 1 : 1 / keepShare), part, label, issue: document.number });
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
    const head = (0,_fit_head_js__WEBPACK_IMPORTED_MODULE_6__/* .fitHead */ .K)({ vectors, width, targets: target, isTraining, importance, seed: 0 });
    const heads = Float32Array.from(fold.heldOut, (row) => (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_7__/* .logit */ .i2)(head, fold.vectors, row * width));
    if (view === undefined)
        return { heads };
    const wordingHead = (0,_wording_wording_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .fitWordingHead */ .c)(view, { targets: target, importance, seed: 0 });
    return { heads, wording: Float32Array.from(fold.heldOut, (row) => (0,_sparse_logistic_js__WEBPACK_IMPORTED_MODULE_8__/* .sparseLogit */ .W)(wordingHead, view.rows[row])) };
}
function isLikely(pair) {
    const rank = Math.expm1(pair[_pair_features_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_FEATURES */ .$.indexOf('headRank')]);
    return rank < ALWAYS_KEPT_RANK || pair[_pair_features_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_FEATURES */ .$.indexOf('title')] > 0;
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


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ represent),
/* harmony export */   t: () => (/* binding */ nextTurn)
/* harmony export */ });
/* harmony import */ var _embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4274);
/* harmony import */ var _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9966);



/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;
/** All documents as the local embedder sees them. */
async function represent(documents, { model, progress }) {
    const vectors = new Float32Array(documents.length * model.dimensions);
    const sketches = [];
    for (const [row, document] of documents.entries()) {
        vectors.set((0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .embed */ .E6)(document, model), row * model.dimensions);
        sketches.push((0,_neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSketch */ .lJ)((0,_embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .weightTerms */ .E7)(document, model.termRarities)));
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


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);

/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return target[(0,_family_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .familyKind */ .nu)(group) === undefined ? 'area' : group];
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unifySpelling)
/* harmony export */ });
/**
 * The issues, oldest first, with one spelling for each label. GitHub tells labels apart without regard to case, but a
 * history that was read at different times may hold several spellings of one; that of the newest issue wins.
 */
function unifySpelling(issues) {
    const spelling = new Map(issues.flatMap((issue) => issue.labels).map((name) => [name.toLowerCase(), name]));
    const unified = (name) => spelling.get(name.toLowerCase()) ?? name;
    return issues.map((issue) => ({ ...issue, labels: [...new Set(issue.labels.map(unified))] }));
}


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ weighCorrections)
/* harmony export */ });
/* unused harmony export CORRECTION_WEIGHT */
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


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createExactIndex)
/* harmony export */ });
/* harmony import */ var _check_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1418);

/** Compares with every vector: for a few thousand issues in memory, where a graph would cost more than it saves. */
function createExactIndex({ vectors, dimensions, numbers }) {
    const rowOf = new Map(numbers.map((number, row) => [number, row]));
    return {
        kind: 'exact',
        count: numbers.length,
        dimensions,
        search(vector, k) {
            (0,_check_query_js__WEBPACK_IMPORTED_MODULE_0__/* .checkQuery */ .D)({ vector, k }, dimensions);
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


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
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


/***/ })

};
