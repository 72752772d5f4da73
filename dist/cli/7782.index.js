export const id = 7782;
export const ids = [7782];
export const modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ explainStandIn),
/* harmony export */   L: () => (/* binding */ embedIssue)
/* harmony export */ });
/* harmony import */ var _embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4274);
/* harmony import */ var _neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9966);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);




/**
 * Embeds an issue. Where the service does not answer, the local embedder and its label model stand in; its vectors cannot
 * be searched for, so neighbors are found by their words. Throws ServiceError where nothing stands in.
 */
async function embedIssue(document, knowledge) {
    const { embedder, localModel, labelModel, fallback } = knowledge;
    const query = { sketch: (0,_neighbors_term_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSketch */ .lJ)((0,_embedding_local_term_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .weightTerms */ .E7)(document, localModel.termRarities)), number: document.number };
    try {
        const vector = await embedder.embedQuery(document);
        return { vector, labelModel, query: { ...query, vector } };
    }
    catch (failure) {
        if (!(failure instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || fallback === undefined)
            throw failure;
        return { vector: (0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_0__/* .embed */ .E6)(document, localModel), labelModel: fallback, query, failure };
    }
}
/** Says in a sentence or two what `failure` meant; may quote what a service said. */
function explainStandIn({ message }) {
    return `${message} The local embedder and its label scores stood in, and similar issues were found by their words alone.`;
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readNeighbors),
/* harmony export */   f: () => (/* binding */ findNeighbors)
/* harmony export */ });
/* harmony import */ var _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _neighbors_sketch_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);
/* harmony import */ var _neighbors_stranger_similarity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6901);



/** The indexed issues most like the query, most similar first: a vector search, re-ranked; without a vector, by their words. */
function findNeighbors(query, knowledge) {
    const { vector, sketch, number, depth = _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATES */ .R } = query;
    if (vector === undefined) {
        const index = (0,_neighbors_sketch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createSketchIndex */ .v)(knowledge.readSketches(knowledge.readNumbers()));
        return index.search(sketch, Math.max(depth, _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATES */ .R), number);
    }
    // One more, since the issue itself may be among them.
    const hits = knowledge.index.search(vector, Math.max(depth, _neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATES */ .R) + 1);
    const sketches = knowledge.readSketches(hits.map((hit) => hit.number));
    const discounted = (0,_neighbors_stranger_similarity_js__WEBPACK_IMPORTED_MODULE_2__/* .discountStrangers */ .f)(hits, knowledge.strangerSimilarity);
    return (0,_neighbors_rank_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .rankNeighbors */ .Y)(discounted, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
}
/** Looks the neighbors up, in their order. */
function readNeighbors(neighbors, knowledge) {
    const similarities = new Map(neighbors.map(({ number, similarity }) => [number, similarity]));
    return knowledge.readIssues([...similarities.keys()]).map(({ number, title, state, labels }) => ({
        number,
        similarity: similarities.get(number) ?? 0,
        title,
        state,
        labels,
    }));
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

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ countFeatures),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   jc: () => (/* binding */ BUCKETS_PER_FIELD)
/* harmony export */ });
/* harmony import */ var _shared_fnv_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);

/**
 * The fields of the local embedder: three views of a document, each hashed into its own range of buckets.
 * `bodyChars` is how much of the body a field reads, `titleWeight` how often a title occurrence counts.
 * Values found by cross-validation; docs/quality.md has the figures.
 */
const FIELDS = [
    { name: 'characters', unit: 'character', bodyChars: 1000, titleWeight: 3, weight: 1 },
    { name: 'words', unit: 'word', bodyChars: 1000, titleWeight: 3, weight: 0.8 },
    { name: 'title', unit: 'character', bodyChars: 0, titleWeight: 1, weight: 0.7 },
];
const BUCKETS_PER_FIELD = 2 ** 15;
const MIN_GRAM = 3;
const MAX_GRAM = 5;
const MAX_WORD_CHARS = 40;
/** Letters, digits and what holds an identifier together: `http_server`, `v9.2`, `k8s-agent`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.#+-]*[\p{L}\p{N}_#+])?/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Counts of one field's features in a document, buckets in order of first occurrence. */
function countFeatures(document, field) {
    const counts = new Map();
    const count = field.unit === 'word' ? countWords : countCharacterGrams;
    count(document.title, { counts, weight: field.titleWeight });
    if (field.bodyChars > 0)
        count(document.body.slice(0, field.bodyChars), { counts, weight: 1 });
    return { indices: Uint32Array.from(counts.keys()), values: Float32Array.from(counts.values()) };
}
/** The words of a text in lower case, as the word field counts them. */
function wordsOf(text) {
    return text.toLowerCase().match(WORD) ?? [];
}
function countWords(text, { counts, weight }) {
    for (const word of wordsOf(text)) {
        if (word.length < 2)
            continue;
        add(counts, (0,_shared_fnv_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnvHash */ .B)(word.slice(0, MAX_WORD_CHARS)), weight);
    }
}
/** Character 3- to 5-grams inside words; a space marks either end, so that word beginnings and ends are told apart. */
function countCharacterGrams(text, { counts, weight }) {
    for (const word of text.toLowerCase().split(/\s+/)) {
        if (word === '')
            continue;
        const padded = ` ${word.slice(0, 4 * MAX_WORD_CHARS)} `;
        for (let start = 0; start <= padded.length - MIN_GRAM; start++) {
            let hash = FNV_OFFSET;
            const end = Math.min(start + MAX_GRAM, padded.length);
            for (let index = start; index < end; index++) {
                hash = Math.imul(hash ^ padded.charCodeAt(index), FNV_PRIME);
                if (index - start + 1 >= MIN_GRAM)
                    add(counts, hash, weight);
            }
        }
    }
}
function add(counts, hash, weight) {
    // FNV-1a mixes its high bits best; fold them into the bucket.
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS_PER_FIELD - 1);
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ localEmbedderId),
/* harmony export */   E6: () => (/* binding */ embed),
/* harmony export */   E_: () => (/* binding */ weightFeatures),
/* harmony export */   yy: () => (/* binding */ createLocalEmbedder)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4446);
/* harmony import */ var _round_to_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4184);
/* harmony import */ var _hash_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9293);



const MAX_BATCH = 1_000;
function localEmbedderId({ fingerprint }) {
    return `local-${fingerprint}`;
}
/** The embedder that needs no service: hashed n-grams of three fields, TF–IDF, a learned projection, unit length. */
function createLocalEmbedder(model) {
    return {
        id: localEmbedderId(model),
        dimensions: model.dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TITLE_CHARS */ .m1 + Math.max(..._hash_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.map((field) => field.bodyChars)),
        embedDocuments: async (documents) => documents.map((document) => embed(document, model)),
        embedQuery: async (document) => embed(document, model),
    };
}
/**
 * The unit vector of a document, rounded (see `roundToGrid`). One without a single known feature (empty, or of words that the corpus lacks) lies at
 * equal distance from every axis: finite, and close to nothing in particular.
 */
function embed(document, model) {
    const features = weightFeatures(document, model);
    const sums = new Float64Array(model.dimensions);
    for (let entry = 0; entry < features.indices.length; entry++) {
        const value = features.values[entry];
        const start = features.indices[entry] * model.dimensions;
        for (let dimension = 0; dimension < model.dimensions; dimension++) {
            sums[dimension] = sums[dimension] + value * model.projection[start + dimension];
        }
    }
    for (let dimension = 0; dimension < model.dimensions; dimension++) {
        sums[dimension] = sums[dimension] * model.scale[dimension];
    }
    return (0,_round_to_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .roundToGrid */ .m)(toUnitLength(sums));
}
/** TF–IDF of all fields, indexed by the model's rows; each field is scaled to its weight. */
function weightFeatures(document, model) {
    const indices = [];
    const values = [];
    for (const [number, field] of _hash_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.entries()) {
        const start = values.length;
        const counts = (0,_hash_features_js__WEBPACK_IMPORTED_MODULE_1__/* .countFeatures */ .Py)(document, field);
        for (let entry = 0; entry < counts.indices.length; entry++) {
            const row = model.rowOfBucket[number * _hash_features_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS_PER_FIELD */ .jc + counts.indices[entry]];
            if (row < 0)
                continue;
            indices.push(row);
            values.push(termWeight(counts.values[entry], model.idf[row]));
        }
        scaleToLength(values, { start, length: field.weight });
    }
    return { indices: Uint32Array.from(indices), values: Float32Array.from(values) };
}
/** Sublinear term frequency times inverse document frequency (Manning, Raghavan, Schütze 2008, 6.4.1). */
function termWeight(count, idf) {
    return (1 + Math.log(count)) * idf;
}
function scaleToLength(values, { start, length }) {
    let squares = 0;
    for (let index = start; index < values.length; index++)
        squares += values[index] ** 2;
    if (squares === 0)
        return;
    const factor = length / Math.sqrt(squares);
    for (let index = start; index < values.length; index++)
        values[index] = values[index] * factor;
}
function toUnitLength(sums) {
    let squares = 0;
    for (const value of sums)
        squares += value * value;
    if (squares === 0)
        return new Float32Array(sums.length).fill(1 / Math.sqrt(sums.length));
    return Float32Array.from(sums, (value) => value / Math.sqrt(squares));
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ roundToGrid)
/* harmony export */ });
/** Steps from 0 to 1. docs/benchmarks.md has what other numbers do to neighbors and to the size of an index. */
const STEPS = 4_096;
/** How far the squared length may end from 1, in steps²: 10^−4. */
const LENGTH_TOLERANCE = Math.round(1e-4 * STEPS ** 2);
/**
 * The vector of unit length that is nearly `unit` and has only whole multiples of 1/4,096: its numbers repeat, so that an
 * index packs to a good half, and rounding it again changes nothing. Zeros stay zeros.
 */
function roundToGrid(unit) {
    // Adding 0 makes −0 the 0 that it is.
    const steps = unit.map((value) => Math.round(value * STEPS) + 0);
    let excess = -(STEPS ** 2);
    for (const step of steps)
        excess += step * step;
    if (excess > -(STEPS ** 2))
        balanceLength(steps, excess);
    return steps.map((step) => step / STEPS);
}
/** Moves numbers by a step where that brings the length nearer to 1; `excess` is how far the squared length is from it. */
function balanceLength(steps, excess) {
    let left = excess;
    for (let hasMoved = true; hasMoved && Math.abs(left) > LENGTH_TOLERANCE;) {
        hasMoved = false;
        for (const [at, step] of steps.entries()) {
            const moved = step - Math.sign(left) * (Math.sign(step) || 1);
            const change = moved * moved - step * step;
            if (step === 0 || Math.abs(left + change) >= Math.abs(left))
                continue;
            steps[at] = moved;
            left += change;
            hasMoved = true;
            if (Math.abs(left) <= LENGTH_TOLERANCE)
                return;
        }
    }
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

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* binding */ NEVER),
  rf: () => (/* binding */ chooseCutoff),
  e6: () => (/* binding */ chooseLabelCutoffs),
  Ux: () => (/* binding */ missingFactor)
});

;// CONCATENATED MODULE: ./out/js/src/labels/held-out-tally.js
/** Cut-offs are looked for in hundredths. */
const STEPS = 100;
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

// EXTERNAL MODULE: ./out/js/src/shared/wilson-interval.js
var wilson_interval = __webpack_require__(887);
;// CONCATENATED MODULE: ./out/js/src/labels/prove-precision.js

/** Standard normal quantile: 90 %, one-sided. */
const prove_precision_SURE_90 = 1.28;
/**
 * The bound may stay so far below the target. Chosen on issues that no figure of docs/quality.md judges: less silences
 * histories of 200 and more issues that keep their promise, more lets 40 issues apply labels of which two in three are wrong.
 */
const TOLERANCE = 0.1;
/** Fewer predictions of all labels together than this prove nothing. */
const MIN_PREDICTIONS = 10;
/** Where more would be needed than this, the share right is too close to what is refused. */
const MAX_NEEDED = 100_000;
/** Whether a share right on so many predictions proves the target: its one-sided 90 % bound (Wilson 1927) is near enough. */
function provesPrecision({ share, count }, targetPrecision) {
    return count > 0 && (0,wilson_interval/* wilsonInterval */.Y)(share, count, prove_precision_SURE_90).low >= targetPrecision - TOLERANCE;
}
/** On how many predictions the same share right would prove the target; undefined where no number does. */
function predictionsNeeded(share, targetPrecision) {
    let [low, high] = [0, MIN_PREDICTIONS];
    while (!provesPrecision({ share, count: high }, targetPrecision)) {
        if (high > MAX_NEEDED)
            return undefined;
        [low, high] = [high, 2 * high];
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (middle >= MIN_PREDICTIONS && provesPrecision({ share, count: middle }, targetPrecision))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./out/js/src/labels/choose-cutoff.js



/** No probability reaches it: nothing is applied. JSON has no infinity. */
const NEVER = 2;
/** 0.57 × 100 is a little more than 57. */
const ROUNDING = 1e-6;
/** Held-out predictions that the stated probabilities count for, beside what was observed. */
const STATED_WEIGHT = 50;
/** Held-out predictions of all labels that count for each label, beside its own. */
const FAMILY_WEIGHT = 60;
/** Where fewer held-out issues lack a label, it was right because it is frequent: nothing shows when it does not fit. */
const MIN_COUNTEREXAMPLES = 5;
/**
 * The lowest cut-off at which held-out predictions reach the target precision and are enough to prove it; NEVER where none
 * does. Small numbers are tempered by the probabilities themselves, which are calibrated: ten lucky hits in a row are no proof.
 */
function chooseCutoff(predictions, task) {
    const tally = tallyByStep(predictions);
    return lowestStep(tally, commonSearch(tally, task));
}
/**
 * How many times as many held-out predictions there must be, as they are, for the target to be proved: above 1. Undefined
 * where it is proved, or where held-out predictions are not right often enough at any cut-off.
 */
function missingFactor(predictions, task) {
    const tally = tallyByStep(predictions);
    if (lowestStep(tally, commonSearch(tally, task)).cutoff !== NEVER)
        return undefined;
    const factors = steps(task.minCutoff).flatMap((step) => {
        const count = tally.weight[step];
        if (count === 0 || expectedPrecision(tally, step) < task.targetPrecision)
            return [];
        const needed = predictionsNeeded(tally.right[step] / count, task.targetPrecision);
        return needed === undefined ? [] : [needed / count];
    });
    return factors.length === 0 ? undefined : Math.min(...factors);
}
/**
 * A cut-off for each label, shrunk toward that of all labels together (empirical Bayes, beta–binomial): a label without
 * held-out predictions gets the common one, a label with hundreds nearly its own.
 *
 * A label that hardly any held-out issue lacks is never applied: that it was right says nothing of the next issue. One that people took away so often that it surely falls short of the target is held to more: its cut-off goes up
 * to where held-out precision, less what is too high in practice (live-offset.ts), reaches the target; never down.
 */
function chooseLabelCutoffs(predictions, { labelOf, labelCount, live, ...task }) {
    const all = tallyByStep(predictions);
    const byLabel = Array.from({ length: labelCount }, () => []);
    for (const [at, prediction] of predictions.entries())
        byLabel[labelOf[at]]?.push(prediction);
    return byLabel.map((own, label) => {
        const tally = tallyByStep(own);
        if (own.length > 0 && countWrong(tally) < MIN_COUNTEREXAMPLES)
            return { cutoff: NEVER, count: 0 };
        const search = labelSearch({ tally, all }, task);
        return raiseCutoff(lowestStep(tally, search), { tally, search, live: live?.[label] ?? [] });
    });
}
function commonSearch(all, task) {
    const isProven = (step) => {
        const count = all.weight[step];
        return provesPrecision({ share: all.right[step] / count, count }, task.targetPrecision);
    };
    return { ...task, all, precisionAt: (step) => temperedPrecision(all, step), isProven };
}
/** The other labels count beside a label's own predictions, for as many as a family does at most. */
function labelSearch({ tally, all }, task) {
    const precisionAt = (step) => {
        if (all.count[step] < MIN_PREDICTIONS)
            return 0;
        const observed = tally.right[step] + FAMILY_WEIGHT * temperedPrecision(all, step);
        return observed / (tally.weight[step] + FAMILY_WEIGHT);
    };
    const isProven = (step) => {
        const [ownRight, own] = [tally.right[step], tally.weight[step]];
        const others = all.weight[step] - own;
        const counted = Math.min(FAMILY_WEIGHT, others);
        const othersRight = others === 0 ? 0 : ((all.right[step] - ownRight) * counted) / others;
        const count = own + counted;
        return provesPrecision({ share: (ownRight + othersRight) / count, count }, task.targetPrecision);
    };
    return { ...task, all, precisionAt, isProven };
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
        minCutoff: cutoff,
        precisionAt: (step) => (lived.right[step] + FAMILY_WEIGHT * lowerOdds(precisionAt(step), offset)) /
            (lived.weight[step] + FAMILY_WEIGHT),
    });
    return raised.cutoff === cutoff ? chosen : { ...raised, raisedFrom: cutoff };
}
/** Held-out issues without the label, whatever its probability there. */
function countWrong({ weight, right }) {
    return weight[0] - right[0];
}
function temperedPrecision(tally, step) {
    return tally.count[step] < MIN_PREDICTIONS ? 0 : expectedPrecision(tally, step);
}
function expectedPrecision({ right, stated, weight }, step) {
    const total = weight[step];
    return (right[step] + (STATED_WEIGHT * stated[step]) / total) / (total + STATED_WEIGHT);
}
/**
 * The first step that holds. Where no prediction lies between it and the target precision, a probability of that suffices:
 * probabilities are calibrated, and a clear-cut history shall not ask for .97.
 */
function lowestStep(tally, { all, precisionAt, isProven, targetPrecision, minCutoff }) {
    for (const step of steps(minCutoff)) {
        if (all.count[step] === all.count[step + 1])
            continue;
        const precision = precisionAt(step);
        if (precision < targetPrecision || !isProven(step))
            continue;
        const lowest = Math.max(Math.round(minCutoff * STEPS), Math.ceil(targetPrecision * STEPS - ROUNDING));
        const cutoff = all.count[lowest] === all.count[step] ? Math.min(step, lowest) : step;
        return { cutoff: cutoff / STEPS, precision, count: tally.count[step] };
    }
    return { cutoff: NEVER, count: 0 };
}
/** From a cut-off up. */
function steps(from) {
    const first = Math.round(from * STEPS);
    return Array.from({ length: STEPS + 1 - first }, (_, at) => first + at);
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ informationFeatures),
/* harmony export */   b: () => (/* binding */ INFORMATION_FEATURES)
/* harmony export */ });
/** Names of the features in order. */
const INFORMATION_FEATURES = [
    'head',
    'logTitleChars',
    'logBodyChars',
    'missingShare',
    'hasForm',
    'hasCode',
    'hasDigits',
];
/** What hints at missing information: how much is written, what the form lacks, whether there is code or a version. */
function informationFeatures(document, headLogit) {
    const sections = document.sections.length;
    return Float32Array.from([
        headLogit,
        Math.log1p(document.title.length),
        Math.log1p(document.body.length),
        sections === 0 ? 0 : document.missing.length / sections,
        sections === 0 ? 0 : 1,
        document.codeLines.length > 0 ? 1 : 0,
        /\d/.test(document.body) ? 1 : 0,
    ]);
}


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ addPenalty),
  Sz: () => (/* binding */ fitLogistic),
  At: () => (/* binding */ logisticLoss),
  i2: () => (/* binding */ logit),
  ry: () => (/* binding */ sigmoid)
});

// EXTERNAL MODULE: ./out/js/src/labels/minimize.js
var minimize = __webpack_require__(8055);
;// CONCATENATED MODULE: ./out/js/src/labels/row-blocks.js
/**
 * Rows worked on together. Every sum takes its terms in the same order as row by row, so the numbers are the same to the
 * last bit; but four sums need not wait for one another, and each entry of a gradient is loaded and stored once for four
 * additions. That halves the time of a regression.
 */
const BLOCK_ROWS = 4;
/** Sets `scores` to w · x + intercept of each row; `coefficients` are `width` weights and the intercept. */
function scoreBlock(coefficients, { rows, width, starts }, scores) {
    const [start0 = 0, start1 = 0, start2 = 0, start3 = 0] = starts;
    let sum0 = coefficients[width];
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    for (let column = 0; column < width; column++) {
        const weight = coefficients[column];
        sum0 += weight * rows[start0 + column];
        sum1 += weight * rows[start1 + column];
        sum2 += weight * rows[start2 + column];
        sum3 += weight * rows[start3 + column];
    }
    scores[0] = sum0;
    scores[1] = sum1;
    scores[2] = sum2;
    scores[3] = sum3;
}
/** Adds each row times its factor to the first `width` numbers of `target`. */
function addBlock(target, { rows, width, starts }, factors) {
    const [start0 = 0, start1 = 0, start2 = 0, start3 = 0] = starts;
    const [factor0 = 0, factor1 = 0, factor2 = 0, factor3 = 0] = factors;
    for (let column = 0; column < width; column++) {
        let sum = target[column];
        sum += factor0 * rows[start0 + column];
        sum += factor1 * rows[start1 + column];
        sum += factor2 * rows[start2 + column];
        sum += factor3 * rows[start3 + column];
        target[column] = sum;
    }
}

;// CONCATENATED MODULE: ./out/js/src/labels/logistic-regression.js


/**
 * Logistic regression. Returns `width` weights, then the intercept. With rows of one kind only, the intercept alone says
 * so.
 */
function fitLogistic(problem, options) {
    const { inverseRegularization: penalty, maxIterations, start } = options;
    const evaluateAt = (point, gradient) => evaluate(problem, { point, gradient, penalty });
    return (0,minimize/* minimize */.r)({ size: problem.width + 1, evaluate: evaluateAt }, { maxIterations, start });
}
/** w · x + intercept for one row of `rows` that starts at `start`. */
function logit(coefficients, rows, start = 0) {
    const width = coefficients.length - 1;
    let sum = coefficients[width];
    for (let index = 0; index < width; index++)
        sum += coefficients[index] * rows[start + index];
    return sum;
}
function sigmoid(value) {
    return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}
function evaluate(problem, { point, gradient, penalty }) {
    const { rows, width, targets, rowWeights, selection } = problem;
    const count = selection?.length ?? targets.length;
    const rowAt = (index) => (selection === undefined ? index : selection[index]);
    const block = { rows, width, starts: new Uint32Array(BLOCK_ROWS) };
    const scores = new Float64Array(BLOCK_ROWS);
    const errors = new Float64Array(BLOCK_ROWS);
    let loss = 0;
    gradient.fill(0);
    for (let first = 0; first < count; first += BLOCK_ROWS) {
        const filled = Math.min(BLOCK_ROWS, count - first);
        // The last block is filled up with a row that has no error.
        for (let place = 0; place < BLOCK_ROWS; place++) {
            block.starts[place] = rowAt(first + Math.min(place, filled - 1)) * width;
        }
        scoreBlock(point, block, scores);
        errors.fill(0);
        for (let place = 0; place < filled; place++) {
            const row = rowAt(first + place);
            const weight = penalty * (rowWeights === undefined ? 1 : rowWeights[row]);
            const score = scores[place];
            const target = targets[row];
            loss += weight * logisticLoss(score, target);
            const error = weight * (sigmoid(score) - target);
            errors[place] = error;
            gradient[width] = gradient[width] + error;
        }
        addBlock(gradient, block, errors);
    }
    return loss + addPenalty(point, gradient);
}
/** −log of the probability that sigmoid(score) gives to the target, without overflow. */
function logisticLoss(score, target) {
    return Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score;
}
/** ½‖w‖² of all but the last number, which is the intercept; adds its gradient. */
function addPenalty(point, gradient) {
    let penalty = 0;
    for (let column = 0; column < point.length - 1; column++) {
        const value = point[column];
        penalty += 0.5 * value * value;
        gradient[column] = gradient[column] + value;
    }
    return penalty;
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ minimize)
/* harmony export */ });
const MEMORY = 8;
const DEFAULT_ITERATIONS = 60;
/** Relative to the gradient at zeros, which scales with the number of rows. */
const GRADIENT_TOLERANCE = 1e-3;
/** Below this it is rounding. */
const SMALLEST_GRADIENT = 1e-9;
const ARMIJO = 1e-4;
const MAX_HALVINGS = 20;
/**
 * The point at which the gradient is nearly zero: limited-memory BFGS with a backtracking line
 * search (Nocedal and Wright 2006, algorithms 7.4 and 3.1).
 */
function minimize({ size, evaluate }, options = {}) {
    const { maxIterations = DEFAULT_ITERATIONS, start } = options;
    let point = new Float64Array(size);
    let gradient = new Float64Array(size);
    let loss = evaluate(point, gradient);
    const tolerance = GRADIENT_TOLERANCE * Math.max(SMALLEST_GRADIENT, length(gradient));
    if (start !== undefined) {
        point = Float64Array.from(start);
        loss = evaluate(point, gradient);
    }
    const steps = [];
    for (let iteration = 0; iteration < maxIterations; iteration++) {
        if (length(gradient) <= tolerance)
            break;
        const direction = descend(gradient, steps);
        const slope = dot(direction, gradient);
        let scale = steps.length === 0 ? Math.min(1, 1 / length(gradient)) : 1;
        let next = point;
        let nextGradient = gradient;
        let nextLoss = Number.POSITIVE_INFINITY;
        for (let halving = 0; halving < MAX_HALVINGS; halving++) {
            next = point.map((value, index) => value + scale * direction[index]);
            nextGradient = new Float64Array(size);
            nextLoss = evaluate(next, nextGradient);
            if (nextLoss <= loss + ARMIJO * scale * slope)
                break;
            scale /= 2;
        }
        if (nextLoss >= loss)
            break;
        const move = next.map((value, index) => value - point[index]);
        const change = nextGradient.map((value, index) => value - gradient[index]);
        const curvature = dot(move, change);
        if (curvature > 0)
            steps.push({ move, change, curvature });
        if (steps.length > MEMORY)
            steps.shift();
        [point, gradient, loss] = [next, nextGradient, nextLoss];
    }
    return point;
}
/** The two-loop recursion: −H · gradient with H from the last steps. */
function descend(gradient, steps) {
    const direction = gradient.map((value) => -value);
    const factors = [];
    for (const { move, change, curvature } of steps.toReversed()) {
        const factor = dot(move, direction) / curvature;
        factors.push(factor);
        addScaled(direction, change, -factor);
    }
    const last = steps.at(-1);
    if (last !== undefined) {
        const scale = last.curvature / dot(last.change, last.change);
        for (let index = 0; index < direction.length; index++)
            direction[index] = direction[index] * scale;
    }
    for (const { move, change, curvature } of steps) {
        const correction = factors.pop() - dot(change, direction) / curvature;
        addScaled(direction, move, correction);
    }
    return direction;
}
function addScaled(target, source, scale) {
    for (let index = 0; index < target.length; index++) {
        target[index] = target[index] + scale * source[index];
    }
}
function dot(left, right) {
    let sum = 0;
    for (let index = 0; index < left.length; index++)
        sum += left[index] * right[index];
    return sum;
}
function length(vector) {
    return Math.sqrt(dot(vector, vector));
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PAIR_FEATURES),
/* harmony export */   a: () => (/* binding */ pairFeatures)
/* harmony export */ });
/** Names of the features in order, for reading a trained model. */
const PAIR_FEATURES = [
    'head',
    'logVote',
    'title',
    'titleTimesSpecificity',
    'body',
    'logBodyCount',
    'parentsInTitle',
    'parentsInBody',
    'logShare',
    'headTimesShare',
    'titleTimesShare',
    'bodyTimesShare',
    'titleTimesBody',
    'headTimesTitle',
    'headGap',
    'headRank',
    'voteGap',
    'titleGap',
    'wording',
    'wordingGap',
];
const MAX_LOGIT = 8;
/** Where a label was never seen, its head would say about this. */
const UNSEEN_LOGIT = -6;
const SMALLEST_VOTE = 0.02;
const SMALLEST_SHARE = 1e-4;
/**
 * Features of every label of one family for one issue, row-major labels × PAIR_FEATURES.length. Gaps and ranks compare
 * a label with the best of its family in the same issue.
 */
function pairFeatures(family) {
    const heads = family.map((pair) => clamp(pair.headLogit ?? UNSEEN_LOGIT));
    const votes = family.map((pair) => Math.log(pair.vote + SMALLEST_VOTE));
    const bestHead = Math.max(...heads);
    const bestVote = Math.max(...votes);
    const bestTitle = Math.max(...family.map((pair) => pair.name.title));
    const wordings = family.map((pair) => clamp(pair.wordingLogit ?? UNSEEN_LOGIT));
    const bestWording = Math.max(...wordings);
    const ranks = ranksOf(heads);
    const features = new Float32Array(family.length * PAIR_FEATURES.length);
    for (const [index, { name, share }] of family.entries()) {
        const head = heads[index];
        const vote = votes[index];
        const logShare = Math.log(Math.max(share, SMALLEST_SHARE));
        features.set([
            head,
            vote,
            name.title,
            name.title * name.specificity,
            name.body,
            Math.log1p(name.bodyCount),
            name.parentsInTitle,
            name.parentsInBody,
            logShare,
            head * logShare,
            name.title * logShare,
            name.body * logShare,
            name.title * name.body,
            head * name.title,
            head - bestHead,
            Math.log1p(ranks[index]),
            vote - bestVote,
            name.title - bestTitle,
            wordings[index],
            wordings[index] - bestWording,
        ], index * PAIR_FEATURES.length);
    }
    return features;
}
function clamp(logit) {
    return Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit));
}
/** 0 for the largest value, 1 for the next; ties share the smaller rank. */
function ranksOf(values) {
    const sorted = values.toSorted((a, b) => b - a);
    return values.map((value) => sorted.indexOf(value));
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ applyStacker),
/* harmony export */   eE: () => (/* binding */ SMALLEST_DEVIATION),
/* harmony export */   px: () => (/* binding */ fitStacker)
/* harmony export */ });
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1710);

const INVERSE_REGULARIZATION = 1;
/**
 * A feature that varies less was as good as the same in every row; it has hardly any weight and must not blow up where it
 * differs. Features are shares, logarithms and gaps of about 1; one that is 1 in a single of 300,000 rows deviates by more.
 */
const SMALLEST_DEVIATION = 1e-3;
/** Needs rows of some weight. */
function fitStacker({ rows, width, targets, rowWeights }) {
    const { mean, deviation } = columnStatistics({ rows, width, rowWeights });
    const standardized = rows.map((value, index) => {
        const column = index % width;
        return (value - mean[column]) / deviation[column];
    });
    const coefficients = (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLogistic */ .Sz)({ rows: standardized, width, targets, rowWeights }, { inverseRegularization: INVERSE_REGULARIZATION, maxIterations: 200 });
    return { mean, deviation, coefficients };
}
/** Probability of the row of `rows` that starts at `start`. */
function applyStacker(stacker, rows, start = 0) {
    const standardized = stacker.mean.map((mean, column) => (rows[start + column] - mean) / stacker.deviation[column]);
    return (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .sigmoid */ .ry)((0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logit */ .i2)(stacker.coefficients, standardized));
}
function columnStatistics({ rows, width, rowWeights, }) {
    const mean = new Float64Array(width);
    const squares = new Float64Array(width);
    let total = 0;
    for (const weight of rowWeights)
        total += weight;
    for (const [index, value] of rows.entries()) {
        const column = index % width;
        const weight = rowWeights[Math.floor(index / width)];
        mean[column] = mean[column] + (weight * value) / total;
        squares[column] = squares[column] + (weight * value * value) / total;
    }
    const deviation = squares.map((square, column) => {
        const value = Math.sqrt(Math.max(0, square - mean[column] ** 2));
        return value < SMALLEST_DEVIATION ? 1 : value;
    });
    return { mean, deviation };
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ WORDING_CUES),
  N: () => (/* binding */ wordingCues)
});

;// CONCATENATED MODULE: ./out/js/src/labels/wording/cue-words.js
/**
 * Words that tell, in any project, what the writer wants: our own list, so that the first hundred labelled issues need not
 * teach each of them. What each kind of cue is worth for a label is learned.
 */
const CUES = {
    broken: `crash crashes crashed crashing segfault exception traceback error errors fail fails failed failing failure broken
    breaks broke regression incorrect incorrectly wrong wrongly unexpected unexpectedly leak leaks hang hangs freeze freezes
    stuck deadlock corrupt corrupted invalid missing lost flaky intermittent race overflow panic abort aborted misaligned
    overlap overlaps flicker glitch duplicated ignored bug buggy inconsistent disappears throws raises hidden blank`,
    negation: `doesn't don't won't didn't isn't aren't wasn't can't cannot not never unable nothing without`,
    report: 'steps reproduce repro expected actual behavior behaviour version environment os instead observed',
    repair: 'fix fixes fixed bugfix avoid prevent handle correct',
    wish: `add adds support supports allow allows option enable ability provide implement introduce improve improvement enhance
    enhancement feature proposal propose suggest suggestion consider expose make extend new custom configurable motivation
    alternatives alternative wish deprecate remove migrate upgrade replace rename refactor optimize move use update bump drop
    better should could would nice great useful helpful convenient easier ideally`,
    question: `how what why where when which who anyone someone question questions help thanks thank please understand
    understanding explain explanation clarify clarification confused confusing wonder wondering possible guide tutorial
    example advice stackoverflow forum`,
    person: `i i'm i've my me we our`,
    attempt: `trying try tried want need install installing installed build building compile compiling configure running run
    using following followed download setup beginner working getting`,
};
/** Each word with its kind. */
const CUE_OF_WORD = new Map(Object.keys(CUES).flatMap((cue) => CUES[cue].split(/\s+/).map((word) => [word, cue])));

;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-cues.js

const PARTS = ['title', 'beginning', 'body'];
const KINDS = Object.keys(CUES);
const BEGINNING_CHARS = 400;
/** Long texts hold more of everything: a count in a body of so many characters weighs half. */
const HALF_WEIGHT_CHARS = 300;
const LEAST_WEIGHT = 0.3;
const WORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
/** How often things that are not prose occur in the wording of a body. */
const MARKS = {
    questionMarks: /\?/g,
    codeBlocks: /xxcode/g,
    inlineCode: /xxinline/g,
    images: /xximage/g,
    references: /xxreference/g,
    headings: /^#+ /gm,
    listItems: /^\s*(?:\d+\.|[-*]) /gm,
};
const TITLE_PREFIX = /^[\w/ -]{2,25}: /;
/** Brings the logarithms of lengths to about 1. */
const TITLE_SCALE = 4;
const BODY_SCALE = 8;
/** Names of the cues in order. */
const WORDING_CUES = [
    ...PARTS.flatMap((part) => KINDS.map((kind) => `${part}.${kind}`)),
    ...Object.keys(MARKS),
    'titleAsks',
    'titleIsLowerCase',
    'titleHasPrefix',
    'titleLength',
    'bodyLength',
];
/** A number for each of `WORDING_CUES`, about 0 to 3: kinds of cue words, marks and lengths. */
function wordingCues({ title, wording }) {
    const bodyWeight = HALF_WEIGHT_CHARS / (HALF_WEIGHT_CHARS + wording.length) + LEAST_WEIGHT;
    const titleCounts = countCues(title);
    const beginningCounts = countCues(wording.slice(0, BEGINNING_CHARS));
    const bodyCounts = countCues(wording);
    return Float32Array.from([
        ...KINDS.map((kind) => (titleCounts.has(kind) ? 1 : 0)),
        ...KINDS.map((kind) => Math.log1p(beginningCounts.get(kind) ?? 0)),
        ...KINDS.map((kind) => bodyWeight * Math.log1p(bodyCounts.get(kind) ?? 0)),
        ...Object.values(MARKS).map((mark) => Math.log1p(wording.match(mark)?.length ?? 0)),
        /\?\s*$/.test(title) ? 1 : 0,
        /^\s*\p{Ll}/u.test(title) ? 1 : 0,
        TITLE_PREFIX.test(title) ? 1 : 0,
        Math.log1p(title.length) / TITLE_SCALE,
        Math.log1p(wording.length) / BODY_SCALE,
    ]);
}
function countCues(text) {
    const counts = new Map();
    for (const word of text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
        const cue = CUE_OF_WORD.get(word);
        if (cue !== undefined)
            counts.set(cue, (counts.get(cue) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ SMALLEST_DEVIATION),
  OE: () => (/* binding */ createWordingReader),
  Ic: () => (/* binding */ fitWordingSpace),
  oY: () => (/* binding */ wordingColumns)
});

// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-cues.js + 1 modules
var wording_cues = __webpack_require__(251);
// EXTERNAL MODULE: ./out/js/src/document/to-wording.js
var to_wording = __webpack_require__(2033);
// EXTERNAL MODULE: ./out/js/src/shared/fnv-hash.js
var fnv_hash = __webpack_require__(360);
;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-terms.js


/** Words, with what holds them together (`don't`, `use-case`), and the marks that tell a question or a complaint. */
const WORD = /[\p{L}\p{N}_#+]+(?:[.'’-][\p{L}\p{N}_]+)*|[?!]/gu;
/** `is it possible` says more than its words; longer runs hardly recur. */
const MAX_RUN_WORDS = 3;
const MAX_WORD_CHARS = 30;
/**
 * Runs of one to three words as written, common words included: whether something is a bug, a wish or a question shows in
 * words such as `how`, `should` and `instead of`, which say nothing about the subject. Numbers count as one word.
 */
function wordingTerms(title, wording) {
    return {
        title: countRuns(['^', ...wordsOf((0,to_wording/* toTitleWording */.QM)(title)), '$'], 't'),
        body: countRuns(wordsOf(wording), 'b'),
    };
}
function wordsOf(text) {
    const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
    return words.map((word) => {
        if (/^\d/.test(word))
            return '0';
        return word.length > MAX_WORD_CHARS ? 'xxlong' : word;
    });
}
function countRuns(words, field) {
    const counts = new Map();
    for (let start = 0; start < words.length; start++) {
        let hash = (0,fnv_hash/* fnvHash */.B)(field);
        for (const word of words.slice(start, start + MAX_RUN_WORDS)) {
            hash = (0,fnv_hash/* fnvHash */.B)(` ${word}`, hash);
            counts.set(hash >>> 0, (counts.get(hash >>> 0) ?? 0) + 1);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-space.js


/** The commonest terms of either field; twice as many did no better (docs/quality.md). */
const MAX_TERMS = 4_000;
/** A term of one body relates it to nothing; titles are so short that every word may recur. */
const MIN_ISSUES = { title: 1, body: 2 };
/** The commonest terms of more issues are the same; it is from these that their number grows without end. */
const MAX_SAMPLE = 10_000;
/** Common words matter here, so rarity counts for less than in the embedder: idf to the power ½. */
const IDF_EXPONENT = 0.5;
/** Length of the part of a standardized cue, where title and body have length 1 each. */
const CUE_WEIGHT = 0.07;
/** A cue that varies less was the same in every issue. */
const SMALLEST_DEVIATION = 1e-6;
/** Chooses terms and measures cues on the documents to learn from. */
function fitWordingSpace(documents) {
    const step = Math.max(1, Math.ceil(documents.length / MAX_SAMPLE));
    const sample = documents.filter((_, row) => row % step === 0);
    const counts = countIssuesWith(sample);
    const title = chooseTerms(counts.title, MIN_ISSUES.title);
    const body = chooseTerms(counts.body, MIN_ISSUES.body);
    const chosen = [...title, ...body];
    return {
        terms: Uint32Array.from(chosen, ({ term }) => term),
        titleTerms: title.length,
        idf: Float32Array.from(chosen, ({ issues }) => (Math.log((1 + sample.length) / (1 + issues)) + 1) ** IDF_EXPONENT),
        ...measureCues(sample),
    };
}
function wordingColumns({ terms }) {
    return terms.length + wording_cues/* WORDING_CUES */.k.length;
}
/** A reader of documents in this space; each row holds at most the issue's terms and all cues. */
function createWordingReader(space) {
    const { terms, titleTerms, idf, mean, deviation } = space;
    const columnsOf = (start, end) => new Map(Array.from(terms.subarray(start, end), (term, index) => [term, start + index]));
    const titleColumns = columnsOf(0, titleTerms);
    const bodyColumns = columnsOf(titleTerms, terms.length);
    return (document) => {
        const read = wordingTerms(document.title, document.wording);
        const row = { indices: [], values: [] };
        addField(row, { counts: read.title, columns: titleColumns, idf });
        addField(row, { counts: read.body, columns: bodyColumns, idf });
        for (const [cue, value] of (0,wording_cues/* wordingCues */.N)(document).entries()) {
            row.indices.push(terms.length + cue);
            row.values.push((CUE_WEIGHT * (value - mean[cue])) / deviation[cue]);
        }
        return { indices: Uint32Array.from(row.indices), values: Float32Array.from(row.values) };
    };
}
/** In how many issues each term stands, one issue after another: all terms of all issues are not held together. */
function countIssuesWith(documents) {
    const counts = { title: new Map(), body: new Map() };
    for (const { title, wording } of documents) {
        const read = wordingTerms(title, wording);
        for (const field of ['title', 'body']) {
            for (const term of read[field].keys())
                counts[field].set(term, (counts[field].get(term) ?? 0) + 1);
        }
    }
    return counts;
}
/** Terms by the number of issues that hold them, ties by hash. */
function chooseTerms(issuesWith, minIssues) {
    return Array.from(issuesWith, ([term, issues]) => ({ term, issues }))
        .filter(({ issues }) => issues >= minIssues)
        .sort((a, b) => b.issues - a.issues || a.term - b.term)
        .slice(0, MAX_TERMS);
}
function measureCues(documents) {
    const sums = new Float64Array(wording_cues/* WORDING_CUES */.k.length);
    const squares = new Float64Array(wording_cues/* WORDING_CUES */.k.length);
    for (const document of documents) {
        for (const [cue, value] of (0,wording_cues/* wordingCues */.N)(document).entries()) {
            sums[cue] = sums[cue] + value;
            squares[cue] = squares[cue] + value * value;
        }
    }
    const count = Math.max(1, documents.length);
    const mean = sums.map((sum) => sum / count);
    const deviation = squares.map((square, cue) => {
        const value = Math.sqrt(Math.max(0, square / count - mean[cue] ** 2));
        return value < SMALLEST_DEVIATION ? 1 : value;
    });
    return { mean: Float32Array.from(mean), deviation: Float32Array.from(deviation) };
}
/** Adds the known terms of a field: sublinear count times idf, unit length in all. */
function addField(row, { counts, columns, idf, }) {
    const start = row.values.length;
    let squares = 0;
    for (const [term, count] of counts) {
        const column = columns.get(term);
        if (column === undefined)
            continue;
        const value = (1 + Math.log(count)) * idf[column];
        row.indices.push(column);
        row.values.push(value);
        squares += value * value;
    }
    for (let index = start; index < row.values.length; index++) {
        row.values[index] = row.values[index] / Math.sqrt(squares);
    }
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkQuery)
/* harmony export */ });
/**
 * What every VectorIndex refuses, since hnswlib would crash on it or answer wrongly: half a neighbor, another length than
 * `dimensions`, a number that is not finite. Throws RangeError.
 */
function checkQuery({ vector, k }, dimensions) {
    if (!Number.isInteger(k) || k < 0)
        throw new RangeError(`Cannot search for ${k} neighbors: give a whole number from 0 up.`);
    if (vector.length !== dimensions) {
        throw new RangeError(`The query vector has ${vector.length} numbers, the index has ${dimensions} dimensions.`);
    }
    const place = vector.findIndex((value) => !Number.isFinite(value));
    if (place !== -1)
        throw new RangeError(`The query vector holds ${vector[place]} at place ${place}.`);
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CANDIDATES),
/* harmony export */   Y: () => (/* binding */ rankNeighbors)
/* harmony export */ });
/* harmony import */ var _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9966);

/** How many hits of the vector index are re-ranked; the true duplicate is among them in 9 of 10 cases. */
const CANDIDATES = 60;
/** Between .6 and .8 recall hardly differs (docs/quality.md). */
const SKETCH_SHARE = 0.7;
/** Re-ranks the hits of a vector search by what the issues literally say; ties by lower number. */
function rankNeighbors(hits, options) {
    return hits
        .filter((hit) => hit.number !== options.exclude)
        .map(({ number, similarity }) => ({
        number,
        similarity: blendSimilarity(similarity, (0,_term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSketches */ .wX)(options.sketch, options.sketchOf(number) ?? _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TERMS */ .Io)),
    }))
        .sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}
function blendSimilarity(cosine, sketchCosine) {
    return (1 - SKETCH_SHARE) * Math.max(0, cosine) + SKETCH_SHARE * sketchCosine;
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createSketchIndex)
/* harmony export */ });
/* harmony import */ var _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9966);

/** Lists for each word the issues that hold it (an inverted index): a query looks at those alone. */
function createSketchIndex(sketches) {
    const numbers = [];
    const lengths = [];
    const postings = new Map();
    for (const [number, sketch] of sketches) {
        const terms = (0,_term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .Ky)(sketch);
        const at = numbers.push(number) - 1;
        lengths.push(lengthOf(terms));
        for (const { bucket, weight } of terms) {
            const list = postings.get(bucket);
            if (list === undefined)
                postings.set(bucket, [{ at, weight }]);
            else
                list.push({ at, weight });
        }
    }
    return {
        search(sketch, k, exclude) {
            const terms = (0,_term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .Ky)(sketch);
            const length = lengthOf(terms);
            const products = new Map();
            for (const { bucket, weight } of terms) {
                for (const posting of postings.get(bucket) ?? []) {
                    products.set(posting.at, (products.get(posting.at) ?? 0) + weight * posting.weight);
                }
            }
            return [...products]
                .map(([at, product]) => ({
                number: numbers[at],
                similarity: Math.min(1, product / (length * lengths[at])),
            }))
                .filter(({ number }) => number !== exclude)
                .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
                .slice(0, k);
        },
    };
}
function lengthOf(terms) {
    return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0));
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ measureStrangerSimilarity),
/* harmony export */   f: () => (/* binding */ discountStrangers)
/* harmony export */ });
/* harmony import */ var _shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5185);

const PAIRS = 2_000;
const SEED = 1;
/** Beyond this what is left of the scale is noise. */
const MAX_STRANGER_SIMILARITY = 0.95;
/**
 * How similar an embedder makes issues that have nothing to do with each other: the median cosine of random pairs, 0 to
 * .95. The vectors of language models lie in a narrow cone (Ethayarajh 2019, https://aclanthology.org/D19-1006), where
 * strangers reach .5 to .8. `vectors` is row-major with unit length each.
 */
function measureStrangerSimilarity(vectors, dimensions) {
    const count = vectors.length / dimensions;
    if (count < 2)
        return 0;
    const random = (0,_shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_0__/* .createSeededRandom */ .s)(SEED);
    const draw = () => Math.floor(random.uniform() * count);
    const cosines = Float64Array.from({ length: PAIRS }, () => {
        const left = draw();
        const right = (left + 1 + Math.floor(random.uniform() * (count - 1))) % count;
        return cosineOf(vectors, { left, right, dimensions });
    }).sort();
    return Math.min(MAX_STRANGER_SIMILARITY, Math.max(0, cosines[PAIRS / 2]));
}
/** Puts strangers at 0 and leaves equals at 1, so that similarities mean the same whatever embedder they come from. */
function discountStrangers(hits, strangerSimilarity) {
    if (strangerSimilarity === 0)
        return hits;
    return hits.map(({ number, similarity }) => ({
        number,
        similarity: (similarity - strangerSimilarity) / (1 - strangerSimilarity),
    }));
}
function cosineOf(vectors, { left, right, dimensions }) {
    let sum = 0;
    for (let index = 0; index < dimensions; index++) {
        sum += vectors[left * dimensions + index] * vectors[right * dimensions + index];
    }
    return sum;
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/** Two-sided 95 %. */
const NORMAL_95 = 1.96;
/**
 * The score interval of a share that was observed on `count` items (Wilson 1927), `count` above 0. `normalQuantile` says how
 * wide: 1.96 is 95 %, two-sided; the lower end alone at 1.28 is a one-sided bound of 90 %.
 */
function wilsonInterval(share, count, normalQuantile = NORMAL_95) {
    const square = normalQuantile ** 2;
    const center = (share + square / (2 * count)) / (1 + square / count);
    const spread = (share * (1 - share)) / count + square / (4 * count ** 2);
    const margin = (normalQuantile / (1 + square / count)) * Math.sqrt(spread);
    return { low: Math.max(0, Math.min(share, center - margin)), high: Math.min(1, Math.max(share, center + margin)) };
}


/***/ })

};
