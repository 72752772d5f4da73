export const id = 9686;
export const ids = [9686];
export const modules = {

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ findRepeatedNumber),
/* harmony export */   Lf: () => (/* binding */ linksIn),
/* harmony export */   dp: () => (/* binding */ findBadElement)
/* harmony export */ });
/** How far the squared length of a vector may be from 1: float32 rounding over 3,072 dimensions stays below 1e-5. */
const UNIT_TOLERANCE = 1e-3;
const DELETED = 1;
/**
 * Checks `elements` elements of level 0 and notes in `facts` what they tell. Says what is wrong with the first bad one,
 * or nothing: link count and every link in range, no flag but "deleted", a vector of length one or zero (hence finite),
 * a label from 1 to 2^32 − 1 (an issue number, or `deletedLabel`).
 */
function findBadElement(block, layout, facts) {
    const { words, first, elements } = block;
    const { elements: count, maxLinks, labelWord, elementWords } = layout;
    for (let index = 0; index < elements; index += 1) {
        const id = first + index;
        const start = block.offset + index * elementWords;
        // Flags share the word with the count.
        const links = linksIn(words[start]);
        const flags = words[start] >>> 16;
        if (links > maxLinks || flags > DELETED)
            return `element ${id} with ${links} links and flags ${flags}`;
        if (links === 0 && count > 1)
            return `element ${id} without links`;
        for (let word = start + 1; word <= start + links; word += 1) {
            if (words[word] >= count)
                return `element ${id} with a link to element ${words[word]} of ${count}`;
        }
        const squaredLength = squaredLengthAt(block.floats, start + layout.vectorWord, layout.dimensions);
        if (!(Math.abs(squaredLength - 1) < UNIT_TOLERANCE) && squaredLength !== 0) {
            return `element ${id} with a vector of length ${Math.sqrt(squaredLength)}`;
        }
        const number = words[start + labelWord];
        const high = words[start + labelWord + 1];
        if (number === 0 || high !== 0)
            return `element ${id} with issue number ${high * 2 ** 32 + number}`;
        facts.numbers[id] = number;
        facts.isDeleted[id] = flags;
    }
    return undefined;
}
/** How many links an element has, by the first word of its level 0. */
function linksIn(word) {
    return word & 0xffff;
}
/** Four sums, because one would make every addition wait for the one before: the whole file is read through here. */
function squaredLengthAt(floats, start, dimensions) {
    const end = start + dimensions;
    let word = start;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (; word + 3 < end; word += 4) {
        const a = floats[word];
        const b = floats[word + 1];
        const c = floats[word + 2];
        const d = floats[word + 3];
        sum0 += a * a;
        sum1 += b * b;
        sum2 += c * c;
        sum3 += d * d;
    }
    for (; word < end; word += 1)
        sum0 += floats[word] ** 2;
    return sum0 + sum1 + sum2 + sum3;
}
/** The first issue number that stands twice, or undefined. */
function findRepeatedNumber(numbers) {
    const sorted = numbers.slice().sort();
    for (let index = 1; index < sorted.length; index += 1) {
        if (sorted[index] === sorted[index - 1])
            return sorted[index];
    }
    return undefined;
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ UPPER_LEVEL_WORDS),
/* harmony export */   Jg: () => (/* binding */ LABEL_BYTES),
/* harmony export */   M: () => (/* binding */ M),
/* harmony export */   QQ: () => (/* binding */ labelOffset),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Wy: () => (/* binding */ deletedLabel),
/* harmony export */   ix: () => (/* binding */ EF_CONSTRUCTION),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/**
 * The file that hnswlib 0.8 writes (`saveIndex` in hnswalg.h), little-endian:
 *
 *     byte  type  field
 *        0  u64   offset of level 0 inside an element, always 0
 *        8  u64   room for so many elements
 *       16  u64   elements
 *       24  u64   bytes of an element = 4 + 4·maxM0 + 4·dimensions + 8
 *       32  u64   offset of the label inside an element
 *       40  u64   offset of the vector inside an element = 4 + 4·maxM0
 *       48  i32   highest level, −1 where there are no elements
 *       52  u32   element where every search starts, 2^32 − 1 where there are none
 *       56  u64   maxM, links of an element on an upper level
 *       64  u64   maxM0, links of an element on level 0
 *       72  u64   M
 *       80  f64   1 / ln M, the rate at which levels thin out
 *       88  u64   efConstruction
 *       96  elements, each: u16 links, u8 flags (1: deleted), u8 zero, maxM0 × u32 element ids,
 *           dimensions × f32 vector, u64 label (here the issue number)
 *        …  for each element: u32 bytes that follow, then per level from 1 up: u16 links, u16 zero,
 *           maxM × u32 element ids
 *
 * All parts are multiples of four bytes, so that the file can be read as words.
 */
const HEADER_BYTES = 96;
const WORD_BYTES = 4;
const LABEL_BYTES = 8;
/**
 * hnswlib's space: 1 − x·y, which for unit vectors is the cosine distance. Its own `cosine` divides every vector by its
 * length once more, and the rounding in that would undo the round numbers that make the file pack well.
 */
const SPACE = 'ip';
/** Links per element and level; the paper advises 5 to 48 (Malkov and Yashunin 2016, arXiv:1603.09320, section 4.1). */
const M = 16;
const EF_CONSTRUCTION = 200;
const MAX_LINKS_LEVEL_ZERO = 2 * M;
/** Words of one upper level of one element: a count and its links. */
const UPPER_LEVEL_WORDS = 1 + M;
/** hnswlib keeps 64 bits, hnswlib-node passes 32 of them on. */
const MAX_LABEL = 2 ** 32 - 1;
/** Inside an element. */
const VECTOR_OFFSET = WORD_BYTES + MAX_LINKS_LEVEL_ZERO * WORD_BYTES;
const NO_ELEMENT = 2 ** 32 - 1;
/** With M = 16 level 12 is reached once in 16^12 elements; more levels than this are damage. */
const MAX_LEVEL = 32;
/** The last bits of a logarithm differ between C libraries. */
const LEVEL_RATE_TOLERANCE = 1e-15;
/**
 * Reads the header and checks it against what this program writes: every field has one right value but the two that the
 * graph decides. Throws ArtifactError.
 */
function readLayout({ header, fileBytes, file }, { dimensions, count, deleted = 0 }) {
    const elements = count + deleted;
    const fail = (expected, found) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected, found });
    if (header.length < HEADER_BYTES)
        throw fail(`a header of ${HEADER_BYTES} bytes`, `${header.length} bytes`);
    const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
    const u64 = (byte) => Number(view.getBigUint64(byte, true));
    const vectorBytes = dimensions * WORD_BYTES;
    const elementBytes = VECTOR_OFFSET + vectorBytes + LABEL_BYTES;
    const fields = [
        ['offset of level 0', u64(0), 0],
        ['maxM', u64(56), M],
        ['maxM0', u64(64), MAX_LINKS_LEVEL_ZERO],
        ['M', u64(72), M],
        ['efConstruction', u64(88), EF_CONSTRUCTION],
        ['offset of the vector', u64(40), VECTOR_OFFSET],
        ['dimensions', (u64(24) - VECTOR_OFFSET - LABEL_BYTES) / WORD_BYTES, dimensions],
        ['offset of the label', u64(32), VECTOR_OFFSET + vectorBytes],
        ['vectors', u64(16), elements],
        ['room for vectors', u64(8), Math.max(1, elements)],
    ];
    for (const [name, found, expected] of fields) {
        if (found !== expected)
            throw fail(`${name} = ${expected}`, `${name} = ${found}`);
    }
    const levelRate = view.getFloat64(80, true);
    if (!(Math.abs(levelRate - 1 / Math.log(M)) < LEVEL_RATE_TOLERANCE)) {
        throw fail(`a level rate of ${1 / Math.log(M)}`, `${levelRate}`);
    }
    const maxLevel = view.getInt32(48, true);
    const entryPoint = view.getUint32(52, true);
    const isPlausible = elements === 0
        ? maxLevel === -1 && entryPoint === NO_ELEMENT
        : maxLevel >= 0 && maxLevel <= MAX_LEVEL && entryPoint < elements;
    if (!isPlausible) {
        throw fail(`an entry point among ${elements} vectors`, `entry point ${entryPoint} on level ${maxLevel}`);
    }
    const upperStart = HEADER_BYTES + elements * elementBytes;
    const upperBytes = fileBytes - upperStart;
    const mostUpperBytes = elements * (1 + MAX_LEVEL * UPPER_LEVEL_WORDS) * WORD_BYTES;
    if (upperBytes < elements * WORD_BYTES || upperBytes > mostUpperBytes || upperBytes % WORD_BYTES !== 0) {
        throw fail(`at least ${upperStart + elements * WORD_BYTES} bytes for ${elements} vectors`, `${fileBytes} bytes`);
    }
    return {
        elements,
        deleted,
        dimensions,
        maxLevel,
        entryPoint,
        maxLinks: MAX_LINKS_LEVEL_ZERO,
        vectorWord: VECTOR_OFFSET / WORD_BYTES,
        labelWord: (VECTOR_OFFSET + vectorBytes) / WORD_BYTES,
        elementWords: elementBytes / WORD_BYTES,
        upperStart,
        upperBytes,
    };
}
/** Byte of the file at which an element's label starts. */
function labelOffset(element, dimensions) {
    const beforeLabel = VECTOR_OFFSET + dimensions * WORD_BYTES;
    return HEADER_BYTES + element * (beforeLabel + LABEL_BYTES) + beforeLabel;
}
/**
 * The label of an element that is marked as deleted, no issue's number: so an issue that comes back, or has another vector,
 * is a new element, and no number stands twice.
 */
function deletedLabel(element) {
    return MAX_LABEL - element;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadAddon)
/* harmony export */ });
/** Loads the native addon; `missing` where it was not built, or was built for another platform. */
async function loadAddon() {
    try {
        // The package is CommonJS around a binary: everything is on the default export, and only a run-time import can fail
        // without taking the program with it.
        const { default: addon } = await __webpack_require__.e(/* import() */ 3778).then(__webpack_require__.t.bind(__webpack_require__, 3778, 19));
        return { kind: 'loaded', addon };
    }
    catch (cause) {
        return { kind: 'missing', cause };
    }
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ loadHnswFile),
  F: () => (/* binding */ validateHnswFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/check-elements.js
var check_elements = __webpack_require__(5227);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/check-upper-links.js

/**
 * Finds the upper links of every element, and says what is wrong where something is: lengths that do not fill the file,
 * a link out of range or to an element that does not reach that level (hnswlib would read from address zero).
 */
function readUpperLinks(words, layout) {
    const { elements: count, maxLevel, entryPoint } = layout;
    const levels = new Uint8Array(count);
    const starts = new Uint32Array(count);
    const levelBytes = hnsw_layout/* UPPER_LEVEL_WORDS */.C4 * 4;
    let word = 0;
    for (let id = 0; id < count; id += 1) {
        if (word >= words.length)
            return { fault: `an end before the upper links of element ${id}` };
        const bytes = words[word];
        const level = bytes / levelBytes;
        if (!Number.isInteger(level) || level > maxLevel)
            return { fault: `element ${id} with ${bytes} bytes of upper links` };
        levels[id] = level;
        starts[id] = word + 1;
        word += 1 + level * hnsw_layout/* UPPER_LEVEL_WORDS */.C4;
    }
    if (word !== words.length)
        return { fault: `${words.length * 4} bytes of upper links where they need ${word * 4}` };
    if (count > 0 && levels[entryPoint] !== maxLevel) {
        return { fault: `an entry point on level ${levels[entryPoint]} of ${maxLevel}` };
    }
    const upper = { words, levels, starts };
    const fault = findBadUpperLink(upper, count);
    return fault === undefined ? upper : { fault };
}
function findBadUpperLink({ words, levels, starts }, count) {
    for (let id = 0; id < count; id += 1) {
        for (let level = 1; level <= levels[id]; level += 1) {
            const start = starts[id] + (level - 1) * hnsw_layout/* UPPER_LEVEL_WORDS */.C4;
            const links = words[start];
            if (links >= hnsw_layout/* UPPER_LEVEL_WORDS */.C4)
                return `element ${id} with ${links} links on level ${level}`;
            for (let word = start + 1; word <= start + links; word += 1) {
                const target = words[word];
                if (target >= count || levels[target] < level) {
                    return `element ${id} with a link on level ${level} to element ${target}`;
                }
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js






/** Bytes checked at a time: small enough to stay in a processor's second-level cache, where 50,000 × 256 take 25 ms. */
const CHUNK_BYTES = 1 << 20;
/**
 * Checks the structure of a whole file in one pass over its bytes, keeping only numbers and flags: what passes can be searched
 * by hnswlib without reading outside its memory. It does not tell whether the vectors are the right ones; the sha256
 * in the manifest does. Throws ArtifactError.
 */
function validateHnswFile(path, expected) {
    return withFile(path, (file) => {
        const layout = readHeader(file, expected);
        const chunk = new ArrayBuffer(chunkElements(layout) * layout.elementWords * 4);
        const facts = readElements(file, layout, chunk);
        readUpper(file, layout);
        return facts;
    });
}
/** Checks like `validateHnswFile` and keeps everything. Throws ArtifactError. */
function loadHnswFile(path, expected) {
    return withFile(path, (file) => {
        const layout = readHeader(file, expected);
        const whole = new ArrayBuffer(layout.elements * layout.elementWords * 4);
        const facts = readElements(file, layout, whole);
        const upper = readUpper(file, layout);
        return { layout, words: new Uint32Array(whole), floats: new Float32Array(whole), ...facts, upper };
    });
}
function withFile(path, use) {
    const name = (0,external_node_path_.basename)(path);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (cause) {
        throw unreadable(name, cause);
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw new errors/* ArtifactError */.nE({ file: name, expected: 'a file', found: 'a folder or device' });
        return use({ descriptor, name, bytes: stat.size });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readHeader(file, expected) {
    const header = new Uint8Array(Math.min(hnsw_layout/* HEADER_BYTES */.q2, file.bytes));
    readFully(file, header, 0);
    return (0,hnsw_layout/* readLayout */.T4)({ header, fileBytes: file.bytes, file: file.name }, expected);
}
function chunkElements(layout) {
    return Math.min(layout.elements, Math.max(1, Math.floor(CHUNK_BYTES / (layout.elementWords * 4))));
}
/** Reads and checks all elements; a `target` that holds them all keeps them, a smaller one is used again and again. */
function readElements(file, layout, target) {
    const { elements: count, elementWords } = layout;
    const elementBytes = elementWords * 4;
    const step = chunkElements(layout);
    const keepsAll = target.byteLength === count * elementBytes;
    const words = new Uint32Array(target);
    const floats = new Float32Array(target);
    const facts = { numbers: new Uint32Array(count), isDeleted: new Uint8Array(count) };
    for (let first = 0; first < count; first += step) {
        const elements = Math.min(step, count - first);
        const offset = keepsAll ? first * elementWords : 0;
        const bytes = new Uint8Array(target, offset * 4, elements * elementBytes);
        readFully(file, bytes, hnsw_layout/* HEADER_BYTES */.q2 + first * elementBytes);
        const fault = (0,check_elements/* findBadElement */.dp)({ words, floats, offset, first, elements }, layout, facts);
        if (fault !== undefined)
            throw damaged(file, fault);
    }
    const deleted = facts.isDeleted.reduce((sum, one) => sum + one, 0);
    if (deleted !== layout.deleted) {
        const expected = `${layout.deleted} vectors marked as deleted`;
        throw new errors/* ArtifactError */.nE({ file: file.name, expected, found: String(deleted) });
    }
    const repeated = (0,check_elements/* findRepeatedNumber */.$7)(facts.numbers);
    if (repeated !== undefined)
        throw damaged(file, `issue number ${repeated} twice`);
    return facts;
}
function readUpper(file, layout) {
    const bytes = new Uint8Array(layout.upperBytes);
    readFully(file, bytes, layout.upperStart);
    const upper = readUpperLinks(new Uint32Array(bytes.buffer), layout);
    if ('fault' in upper)
        throw damaged(file, upper.fault);
    return upper;
}
function readFully(file, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const read = (0,external_node_fs_.readSync)(file.descriptor, bytes, done, bytes.length - done, position + done);
        if (read === 0)
            throw damaged(file, `an end after ${position + done} bytes`);
        done += read;
    }
}
function damaged(file, found) {
    return new errors/* ArtifactError */.nE({ file: file.name, expected: 'a sound hnswlib graph', found });
}
function unreadable(file, cause) {
    return new errors/* ArtifactError */.nE({ file, expected: 'a file', found: `none that can be read (${cause.code})`, cause });
}


/***/ }),

/***/ 3719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toUnit)
/* harmony export */ });
/** Below this length a vector has no direction that float32 could hold, and counts as zero. */
const MIN_LENGTH = 1e-12;
/** How far the squared length of a unit vector may be from 1; those that were rounded (round-to-grid.ts) come this close. */
const UNIT_TOLERANCE = 2e-4;
/** The vector at unit length, itself where it has that already; all zeros stay zeros and are equally far from everything. */
function toUnit(vector) {
    let squares = 0;
    for (const value of vector)
        squares += value * value;
    if (Math.abs(squares - 1) < UNIT_TOLERANCE)
        return vector;
    const length = Math.sqrt(squares);
    return length < MIN_LENGTH ? new Float32Array(vector.length) : vector.map((value) => value / length);
}


/***/ }),

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

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MODEL_FILES),
/* harmony export */   Z: () => (/* binding */ loadModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7117);
/* harmony import */ var _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _embedding_local_local_embedder_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);
/* harmony import */ var _labels_label_model_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9805);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1194);







/** Files that `loadModels` needs whatever embedder an index has. */
const MODEL_FILES = [_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_EMBEDDER_FILE */ .c$, _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_HEADS_FILE */ .iw];
/** Reads embedder and label models of an index whose files were checked. Throws ArtifactError where they do not agree. */
async function loadModels(folder, { embedder, files }) {
    const read = (name) => (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBinaryFile */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), { maxBytes: _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ[name] ?? 0 });
    const localModel = (0,_embedding_local_local_embedder_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeLocalEmbedder */ .M)(await read(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_EMBEDDER_FILE */ .c$), _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_EMBEDDER_FILE */ .c$);
    const localHeads = (0,_labels_label_model_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeLabelModel */ .i)(await read(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_HEADS_FILE */ .iw), _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_HEADS_FILE */ .iw);
    const { id, dimensions, service } = embedder;
    const expected = describeEmbedder(id, dimensions);
    const local = describeEmbedder((0,_embedding_local_local_embedder_js__WEBPACK_IMPORTED_MODULE_3__/* .localEmbedderId */ .B6)(localModel), localModel.dimensions);
    if (service === undefined)
        requireSame(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_EMBEDDER_FILE */ .c$, expected, local);
    requireSame(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_HEADS_FILE */ .iw, local, describeEmbedder(localHeads.embedderId, localHeads.dimensions));
    if (service === undefined)
        return { localModel, labelModel: localHeads };
    if (files[_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_HEADS_FILE */ .ve] === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ArtifactError */ .nE({
            file: _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_HEADS_FILE */ .ve,
            expected: 'to be among the files of the manifest',
            found: 'nothing',
        });
    }
    const labelModel = (0,_labels_label_model_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeLabelModel */ .i)(await read(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_HEADS_FILE */ .ve), _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_HEADS_FILE */ .ve);
    requireSame(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_HEADS_FILE */ .ve, expected, describeEmbedder(labelModel.embedderId, labelModel.dimensions));
    return { localModel, labelModel, fallback: localHeads };
}
function describeEmbedder(id, dimensions) {
    return `embedder ${id} of ${dimensions} dimensions`;
}
function requireSame(file, expected, found) {
    if (expected !== found)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ArtifactError */ .nE({ file, expected, found });
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeLocalEmbedder),
/* harmony export */   k: () => (/* binding */ encodeLocalEmbedder)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _hash_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9293);
/* harmony import */ var _term_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4274);




/** Raise this when hash-features.ts or term-weights.ts finds other features or hashes them otherwise. */
const HASHING = 'hash-2';
/** See `roundToGrid`. */
const ROUNDING = 'grid-4096';
/** Names hashing, fields and weights; a file with another one was made by other code and would embed otherwise. */
const LAYOUT = [
    HASHING,
    ROUNDING,
    ..._hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.map(({ name, bodyChars, titleWeight, weight }) => [name, bodyChars, titleWeight, weight].join('.')),
].join('-');
const BUCKETS = _hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.length * _hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKETS_PER_FIELD */ .jc;
/** (ln of a share + 1)^1.5: 1 for what all documents have, 86 for what one of a hundred million has. */
const IDF_RANGE = { low: 1, high: 100 };
/** A 127th of a direction's largest entry over the root of its strength: below 1, and never negative. */
const SCALE_RANGE = { low: 0, high: 1_000 };
/** As many as the largest vectors that are in use have. */
const MAX_DIMENSIONS = 4_096;
const FINGERPRINT = /^[0-9a-f]{12}$/;
/**
 * local-embedder.bin, a safetensors file: `buckets` u32 [rows] (field × 32,768 + hash bucket, ascending), `idf` f32 [rows],
 * `projection` i8 [rows × dimensions], `scale` f32 [dimensions], `termRarities` u8 [65,536]; metadata `layout`, `fingerprint`.
 */
function encodeLocalEmbedder(model) {
    const buckets = new Uint32Array(model.idf.length);
    for (const [bucket, row] of model.rowOfBucket.entries())
        if (row >= 0)
            buckets[row] = bucket;
    return (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeTensors */ .rM)({
        metadata: { layout: LAYOUT, fingerprint: model.fingerprint },
        tensors: {
            buckets,
            idf: model.idf,
            scale: model.scale,
            projection: model.projection,
            termRarities: model.termRarities,
        },
    });
}
/** Throws ArtifactError naming `file` when the bytes are not a local embedder that this version can use. */
function decodeLocalEmbedder(bytes, file) {
    const tensors = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeTensors */ .Po)(bytes, file);
    const { layout = 'none', fingerprint = '' } = tensors.metadata;
    if (layout !== LAYOUT)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `layout ${LAYOUT}`, found: layout.slice(0, 200) });
    if (!FINGERPRINT.test(fingerprint)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({
            file,
            expected: 'a fingerprint of 12 hex digits',
            found: fingerprint.slice(0, 40) || 'none',
        });
    }
    const buckets = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'buckets', type: Uint32Array, file });
    const scale = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'scale', type: Float32Array, range: SCALE_RANGE, file });
    if (scale.length > MAX_DIMENSIONS) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `at most ${MAX_DIMENSIONS} dimensions`, found: `${scale.length}` });
    }
    return {
        fingerprint,
        dimensions: scale.length,
        rowOfBucket: rowsOfBuckets(buckets, file),
        idf: (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'idf', type: Float32Array, length: buckets.length, range: IDF_RANGE, file }),
        scale,
        projection: (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, {
            name: 'projection',
            type: Int8Array,
            length: buckets.length * scale.length,
            file,
        }),
        termRarities: (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'termRarities', type: Uint8Array, length: _term_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .TERM_BUCKETS */ .hP, file }),
    };
}
function rowsOfBuckets(buckets, file) {
    const rowOfBucket = new Int32Array(BUCKETS).fill(-1);
    let previous = -1;
    // By index: these are some 70,000, and every triage reads them before anything is compiled.
    for (let row = 0; row < buckets.length; row++) {
        const bucket = buckets[row];
        if (bucket <= previous || bucket >= BUCKETS) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({
                file,
                expected: `ascending buckets below ${BUCKETS}`,
                found: `${previous}, ${bucket}`,
            });
        }
        rowOfBucket[bucket] = row;
        previous = bucket;
    }
    return rowOfBucket;
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ decodeLabelModel),
  e: () => (/* binding */ encodeLabelModel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/document/document-version.js
/**
 * How documents are made of issues. Raise it when the same issue gives another document: what an index learned from other
 * texts (boilerplate, embedder, label heads, cut-offs) is then refused, and an update builds it anew.
 */
const DOCUMENT_VERSION = 'document-2';

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/safetensors.js
var safetensors = __webpack_require__(3936);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
// EXTERNAL MODULE: ./out/js/src/labels/family-kinds.js
var family_kinds = __webpack_require__(4341);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var stacker = __webpack_require__(3308);
// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-cues.js + 1 modules
var wording_cues = __webpack_require__(251);
// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-space.js + 1 modules
var wording_space = __webpack_require__(6986);
;// CONCATENATED MODULE: ./out/js/src/labels/wording/wording-tensors.js




/** (ln of a share + 1)^½: 1 for what all documents have, 4.4 for what one of a hundred million has. Of zeros there is no length. */
const IDF_RANGE = { low: 1, high: 10 };
/** The lower end is what a fit leaves, rounded to 32 bits. */
const DEVIATION_RANGE = { low: wording_space/* SMALLEST_DEVIATION */.eE * 0.999, high: safetensors/* LEARNED_RANGE */.Mk.high };
/** The numbers of a group's wording model; label-model-file.ts has their layout. */
function wordingTensors(group, { space, heads }) {
    const { terms, idf, mean, deviation } = space;
    const named = { terms, idf, mean, deviation, heads };
    return Object.fromEntries(Object.entries(named).map(([name, tensor]) => [`wording.${group}.${name}`, tensor]));
}
/** Reads what `wordingTensors` named. Throws ArtifactError. */
function readWording(decoded, { group, labels, titleTerms, file }) {
    const numbers = (name, length, range = safetensors/* LEARNED_RANGE */.Mk) => (0,safetensors/* requireTensor */.Hb)(decoded, { name: `wording.${group}.${name}`, type: Float32Array, length, range, file });
    const terms = (0,safetensors/* requireTensor */.Hb)(decoded, { name: `wording.${group}.terms`, type: Uint32Array, file });
    if (titleTerms > terms.length) {
        throw new errors/* ArtifactError */.nE({ file, expected: `at most ${terms.length} title terms`, found: String(titleTerms) });
    }
    const space = {
        terms,
        titleTerms,
        idf: numbers('idf', terms.length, IDF_RANGE),
        mean: numbers('mean', wording_cues/* WORDING_CUES */.k.length),
        deviation: numbers('deviation', wording_cues/* WORDING_CUES */.k.length, DEVIATION_RANGE),
    };
    return { space, heads: numbers('heads', labels * ((0,wording_space/* wordingColumns */.oY)(space) + 1)) };
}

;// CONCATENATED MODULE: ./out/js/src/labels/label-model-file.js











/** As many names as fit into the largest manifest; no repository is known to have a tenth of them. */
const MAX_LABELS = 30_000;
/** A few stems for each label. */
const MAX_STEMS = 10 * MAX_LABELS;
const MAX_FORM_LINES = 10_000;
const learned = schemas/* number */.aig().min(safetensors/* LEARNED_RANGE */.Mk.low).max(safetensors/* LEARNED_RANGE */.Mk.high);
const stackerSchema = (features) => schemas/* object */.Ikc({
    mean: schemas/* array */.YOg(learned).length(features),
    // Features are divided by it.
    deviation: schemas/* array */.YOg(learned.min(stacker/* SMALLEST_DEVIATION */.eE)).length(features),
    coefficients: schemas/* array */.YOg(learned).length(features + 1),
});
const probability = schemas/* number */.aig().min(0).max(1);
const cutoff = schemas/* number */.aig().min(0).max(choose_cutoff/* NEVER */.tm);
const count = schemas/* int */.Whr().nonnegative();
const labelNames = schemas/* array */.YOg(schemas/* string */.YjP()).max(MAX_LABELS);
const cutoffShape = {
    cutoff,
    precisionAtCutoff: schemas/* exactOptional */.yqP(probability),
    heldOut: count,
    raisedFrom: schemas/* exactOptional */.yqP(cutoff),
};
const modelSchema = schemas/* object */.Ikc({
    /** A model with other features was made by other code and would score otherwise. */
    features: schemas/* string */.YjP(),
    embedderId: schemas/* string */.YjP(),
    dimensions: schemas/* int */.Whr().positive(),
    issues: count,
    informationNote: schemas/* string */.YjP(),
    families: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), labels: labelNames, maxLabels: count })),
    /** An index of an older version was learned by the names of labels, whatever lists there were. */
    lists: schemas/* object */.Ikc({ areas: schemas/* exactOptional */.yqP(labelNames), types: schemas/* exactOptional */.yqP(labelNames) }).default({}),
    stems: schemas/* object */.Ikc({ documents: count, byStem: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), count])).max(MAX_STEMS) })
        .refine(({ documents, byStem }) => byStem.every(([, holders]) => holders <= documents), 'more holders than documents'),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({
        group: schemas/* enum */.k5n(family_kinds/* LABEL_GROUPS */.Wx),
        targetPrecision: schemas/* exactOptional */.yqP(probability),
        missingIssues: schemas/* exactOptional */.yqP(schemas/* int */.Whr().positive()),
        issues: count,
        /** In an index of an older version every neighbor voted. */
        silence: probability.default(1),
        formLines: schemas/* array */.YOg(schemas/* string */.YjP()).max(MAX_FORM_LINES),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), support: count, ...cutoffShape })).max(MAX_LABELS),
        /** Whether heads on the wording follow as tensors. */
        wording: schemas/* object */.Ikc({ titleTerms: count }).optional(),
        stacker: stackerSchema(pair_features/* PAIR_FEATURES */.$.length),
        ...cutoffShape,
    })),
    information: schemas/* object */.Ikc({
        stacker: stackerSchema(information_features/* INFORMATION_FEATURES */.b.length),
        cutoff,
        auc: schemas/* object */.Ikc({ value: probability, low: probability, high: probability }),
    })
        .optional(),
});
/** Raise this when wording-terms.ts finds other terms or hashes them otherwise. */
const WORDING = 'wording-1';
const FEATURES = [...pair_features/* PAIR_FEATURES */.$, ...information_features/* INFORMATION_FEATURES */.b, DOCUMENT_VERSION, WORDING, ...wording_cues/* WORDING_CUES */.k].join(' ');
/**
 * label-heads.bin, a safetensors file: `heads.<group>` f32 [labels × (dimensions + form lines + 1)], weights then
 * intercept; `heads.information` f32 [dimensions + 1] where it was learned. Where a group reads the wording:
 * `wording.<group>.terms` u32 [terms], `.idf` f32 [terms], `.mean` and `.deviation` f32 [cues], `.heads` f32
 * [labels × (terms + cues + 1)]. Metadata `model`: everything else as JSON.
 */
function encodeLabelModel(model) {
    const { groups, information, stems, ...rest } = model;
    const tensors = {};
    for (const { group, heads, wording } of groups) {
        tensors[`heads.${group}`] = heads;
        if (wording !== undefined)
            Object.assign(tensors, wordingTensors(group, wording));
    }
    if (information !== undefined)
        tensors['heads.information'] = information.head;
    const description = {
        ...rest,
        features: FEATURES,
        families: rest.families.map((family) => ({ ...family, labels: [...family.labels] })),
        lists: copyLists(rest.lists),
        stems: { documents: stems.documents, byStem: [...stems.byStem] },
        groups: groups.map(({ heads: _, labels, stacker, wording, ...group }) => ({
            ...group,
            ...(wording === undefined ? {} : { wording: { titleTerms: wording.space.titleTerms } }),
            labels: [...labels],
            formLines: [...group.formLines],
            stacker: plainStacker(stacker),
        })),
        ...(information === undefined
            ? {}
            : {
                information: { stacker: plainStacker(information.stacker), cutoff: information.cutoff, auc: information.auc },
            }),
    };
    // JSON has no NaN: what could not be read back is refused here.
    return (0,safetensors/* encodeTensors */.rM)({ metadata: { model: JSON.stringify(modelSchema.parse(description)) }, tensors });
}
/** Throws ArtifactError naming `file` when the bytes are not a label model that this version can use. */
function decodeLabelModel(bytes, file) {
    const decoded = (0,safetensors/* decodeTensors */.Po)(bytes, file);
    const { features, groups, information, stems, ...rest } = parseDescription(decoded.metadata.model ?? '', file);
    if (features !== FEATURES)
        throw new errors/* ArtifactError */.nE({ file, expected: 'the features of this version', found: 'others' });
    const heads = (name, length) => (0,safetensors/* requireTensor */.Hb)(decoded, { name: `heads.${name}`, type: Float32Array, length, file });
    return {
        ...rest,
        stems: { documents: stems.documents, byStem: new Map(stems.byStem) },
        groups: groups.map(({ stacker, wording, ...group }) => ({
            ...group,
            ...(wording === undefined
                ? {}
                : { wording: readWording(decoded, { group: group.group, labels: group.labels.length, ...wording, file }) }),
            stacker: typedStacker(stacker),
            heads: heads(group.group, group.labels.length * (rest.dimensions + group.formLines.length + 1)),
        })),
        ...(information === undefined
            ? {}
            : {
                information: {
                    ...information,
                    stacker: typedStacker(information.stacker),
                    head: heads('information', rest.dimensions + 1),
                },
            }),
    };
}
function parseDescription(text, file) {
    try {
        return modelSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* ArtifactError */.nE({ file, expected: 'the description of a label model', found: 'something else', cause });
    }
}
function copyLists({ areas, types }) {
    return {
        ...(areas === undefined ? {} : { areas: [...areas] }),
        ...(types === undefined ? {} : { types: [...types] }),
    };
}
function plainStacker(stacker) {
    return { mean: [...stacker.mean], deviation: [...stacker.deviation], coefficients: [...stacker.coefficients] };
}
function typedStacker(stacker) {
    return {
        mean: Float64Array.from(stacker.mean),
        deviation: Float64Array.from(stacker.deviation),
        coefficients: Float64Array.from(stacker.coefficients),
    };
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ requireTensor),
/* harmony export */   Mk: () => (/* binding */ LEARNED_RANGE),
/* harmony export */   Po: () => (/* binding */ decodeTensors),
/* harmony export */   rM: () => (/* binding */ encodeTensors)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


/**
 * Of a weight, a mean or any other learned number that has no range of its own: a thousand times what was ever learned. Sums and
 * products of such numbers stay far from the largest one there is, beyond which they would become NaN.
 */
const LEARNED_RANGE = { low: -1e5, high: 1e5 };
const LENGTH_BYTES = 8;
const ALIGNMENT_BYTES = 8;
/** The format itself allows 100 MB; ours of 30,000 labels is 5 MB, and all of it stands in memory several times. */
const MAX_HEADER_BYTES = 1 << 24;
const BYTES_PER_NUMBER = { F32: 4, U32: 4, I8: 1, U8: 1 };
const byteCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['F32', 'I8', 'U8', 'U32']),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([byteCount]),
    data_offsets: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([byteCount, byteCount]),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ __metadata__: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}) }).catchall(entrySchema);
/**
 * Writes arrays in the safetensors format (https://huggingface.co/docs/safetensors): u64 header length, JSON header,
 * little-endian data without gaps. Every array is one-dimensional; those of wider numbers come first, which aligns all.
 * Same input, same bytes.
 */
function encodeTensors(file) {
    const tensors = Object.entries(file.tensors).sort(([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT);
    const header = { __metadata__: file.metadata };
    let end = 0;
    for (const [name, tensor] of tensors) {
        const start = end;
        end += tensor.byteLength;
        header[name] = { dtype: typeName(tensor), shape: [tensor.length], data_offsets: [start, end] };
    }
    const json = new TextEncoder().encode(JSON.stringify(header));
    const dataStart = LENGTH_BYTES + Math.ceil(json.length / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
    const bytes = new Uint8Array(dataStart + end).fill(0x20, LENGTH_BYTES, dataStart);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(dataStart - LENGTH_BYTES), true);
    bytes.set(json, LENGTH_BYTES);
    let offset = dataStart;
    for (const [, tensor] of tensors) {
        bytes.set(new Uint8Array(tensor.buffer, tensor.byteOffset, tensor.byteLength), offset);
        offset += tensor.byteLength;
    }
    return bytes;
}
/** Reads what `encodeTensors` wrote. Throws ArtifactError naming `file` when the bytes are anything else. */
function decodeTensors(bytes, file) {
    // Not `slice`, which for a Buffer is a view of the same, perhaps unaligned, memory.
    const aligned = bytes.byteOffset % ALIGNMENT_BYTES === 0 ? bytes : new Uint8Array(bytes);
    const dataStart = LENGTH_BYTES + headerLength(aligned, file);
    const { __metadata__: metadata, ...entries } = parseHeader(aligned.subarray(LENGTH_BYTES, dataStart), file);
    const data = aligned.subarray(dataStart);
    const tensors = {};
    let end = 0;
    for (const [name, entry] of Object.entries(entries)) {
        const [start, entryEnd] = entry.data_offsets;
        const width = BYTES_PER_NUMBER[entry.dtype];
        const fits = start === end && start % width === 0 && entryEnd <= data.length;
        if (!fits || entryEnd - start !== entry.shape[0] * width) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `"${name}" from byte ${end} on`, found: `bytes ${start}–${entryEnd}` });
        }
        tensors[name] = viewTensor(data, entry);
        end = entryEnd;
    }
    if (end !== data.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `${end} bytes of data`, found: `${data.length}` });
    return { metadata, tensors };
}
/**
 * One array of the expected type from a decoded file; ArtifactError where it is missing, has another type or length, or
 * holds a number outside `range`.
 */
function requireTensor({ tensors }, options) {
    const { name, type, length, range = LEARNED_RANGE, file } = options;
    const tensor = tensors[name];
    const expected = `${type.name} "${name}"${length === undefined ? '' : ` of ${length} numbers`}`;
    if (!(tensor instanceof type) || (length !== undefined && tensor.length !== length)) {
        const found = tensor === undefined ? 'none' : `${tensor.constructor.name} of ${tensor.length} numbers`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected, found });
    }
    const outlier = tensor instanceof Float32Array ? findOutlier(tensor, range) : undefined;
    if (outlier !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `"${name}" from ${range.low} to ${range.high}`, found: `${outlier}` });
    }
    return tensor;
}
/** By index: every triage reads some 100,000 numbers before anything is compiled. */
function findOutlier(numbers, { low, high }) {
    for (let index = 0; index < numbers.length; index += 1) {
        const number = numbers[index];
        // Also NaN, which is neither.
        if (!(number >= low && number <= high))
            return number;
    }
    return undefined;
}
function headerLength(bytes, file) {
    const hasLength = bytes.length >= LENGTH_BYTES;
    const length = hasLength ? Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)) : 0;
    const isInside = hasLength && length <= MAX_HEADER_BYTES && LENGTH_BYTES + length <= bytes.length;
    if (isInside && length % ALIGNMENT_BYTES === 0)
        return length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({
        file,
        expected: 'a safetensors header',
        found: `${bytes.length} bytes that start otherwise`,
    });
}
function parseHeader(bytes, file) {
    try {
        return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: 'a safetensors header', found: 'a header that cannot be read', cause });
    }
}
function viewTensor(data, { dtype, shape, data_offsets: [start] }) {
    const at = data.byteOffset + start;
    if (dtype === 'F32')
        return new Float32Array(data.buffer, at, shape[0]);
    if (dtype === 'U32')
        return new Uint32Array(data.buffer, at, shape[0]);
    return dtype === 'I8' ? new Int8Array(data.buffer, at, shape[0]) : new Uint8Array(data.buffer, at, shape[0]);
}
function typeName(tensor) {
    if (tensor instanceof Float32Array)
        return 'F32';
    if (tensor instanceof Int8Array)
        return 'I8';
    return tensor instanceof Uint8Array ? 'U8' : 'U32';
}


/***/ })

};
