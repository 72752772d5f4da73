export const id = 96;
export const ids = [96];
export const modules = {

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** What each error code of the file system means to a user; https://nodejs.org/api/errors.html#common-system-errors. */
const MEANINGS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'lies below something that is a file, not a folder',
    EISDIR: 'is a folder, not a file',
    EEXIST: 'exists and is a file, not a folder',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be read or written by this user',
    EROFS: 'lies on a disk that is read-only',
    ENOSPC: 'does not fit: the disk is full',
    EDQUOT: 'does not fit: the disk quota is used up',
    ENAMETOOLONG: 'has a name that is too long',
    ELOOP: 'is a link that leads back to itself',
    EMFILE: 'cannot be opened: too many files are open',
};
/** A fault of a path that the user gave, in words. An error that is a ConfigError already stays as it is. */
function fileProblem(path, cause) {
    if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return cause;
    const { code = '', message } = cause;
    const meaning = MEANINGS[code] ?? `cannot be used (${message})`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${JSON.stringify(path)} ${meaning}. Check the path.`, { cause });
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/**
 * Names of the files (not folders) directly in a folder, sorted; undefined where there is no such folder.
 * Throws ConfigError where the path is a file or may not be read.
 */
async function listFiles(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => entry.name)
            .sort();
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return undefined;
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(folder, cause);
    }
}


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openArtifactFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/hash-file.js
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



/** One buffer is hashed while the other is filled; larger ones are not faster (59 MB: 43 ms). */
const BUFFER_BYTES = 1 << 20;
/** SHA-256 of a file in lower-case hexadecimal, in constant memory. Throws ConfigError. */
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            let filling = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let hashing = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let reading = file.read(filling);
            for (;;) {
                const { bytesRead } = await reading;
                if (bytesRead === 0)
                    return hash.digest('hex');
                [filling, hashing] = [hashing, filling];
                reading = file.read(filling);
                hash.update(hashing.subarray(0, bytesRead));
            }
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
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/open-artifact-folder.js







/**
 * Looks for an index in a folder; files of other names are no concern of ours. Throws ConfigError where it cannot
 * look.
 */
async function openArtifactFolder(folder) {
    const names = (await (0,list_files/* listFiles */.C)(folder)) ?? [];
    if (!artifact/* ARTIFACT_FILES */.nA.some((name) => names.includes(name)))
        return { kind: 'none' };
    return { kind: 'found', files: createArtifactFiles(folder) };
}
function createArtifactFiles(folder) {
    return {
        async size(name) {
            const path = (0,external_node_path_.join)(folder, name);
            try {
                const found = await (0,promises_.stat)(path);
                return found.isFile() ? found.size : undefined;
            }
            catch (cause) {
                if (cause.code === 'ENOENT')
                    return undefined;
                throw (0,file_problem/* fileProblem */.W)(path, cause);
            }
        },
        sha256: (name) => hashFile((0,external_node_path_.join)(folder, name)),
        readText: (name, maxBytes) => (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(folder, name), { maxBytes }),
    };
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   _: () => (/* binding */ readBinaryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
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



const FIRST_READ_BYTES = 1 << 16;
/** A whole file, also from a pipe. Throws ConfigError: missing, a folder, no permission, larger than `maxBytes`. */
async function readBinaryFile(path, { maxBytes }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const stat = await file.stat();
            // A folder has a size too, and reading it gives the error that says so.
            const size = stat.isFile() ? stat.size : 0;
            if (size > maxBytes)
                throw tooLarge(path, maxBytes);
            return await readAll(file, { expectedBytes: size, maxBytes, path });
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
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(path, cause);
    }
}
/**
 * A whole text file: UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.
 * Throws like `readBinaryFile`.
 */
async function readTextFile(path, options) {
    return new TextDecoder().decode(await readBinaryFile(path, options));
}
/** A pipe has no size, and a file may grow while it is read: so read to the end, but never past the limit. */
async function readAll(file, { expectedBytes, maxBytes, path }) {
    // One byte more than expected, so that the end is seen without another buffer.
    let buffer = new Uint8Array(expectedBytes > 0 ? expectedBytes + 1 : FIRST_READ_BYTES);
    let filled = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0)
            return buffer.subarray(0, filled);
        filled += bytesRead;
        if (filled > maxBytes)
            throw tooLarge(path, maxBytes);
        if (filled < buffer.length)
            continue;
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
    }
}
function tooLarge(path, maxBytes) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${JSON.stringify(path)} is larger than the ${maxBytes} bytes allowed here. Check the path.`);
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
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


/**
 * Writes a file so that a reader sees the old content or the new one, never a part: under another name beside it,
 * flushed to disk, then renamed. A link is followed, and what is not a file (`/dev/stdout`, a pipe) is written to
 * directly. Throws ConfigError: folder missing, no permission, the path is a folder, disk full.
 */
async function writeFileAtomically(path, content) {
    try {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(ignoreMissing);
        if (existing !== undefined && !existing.isFile()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
            return;
        }
        const target = existing === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const unfinished = `${target}.writing-${process.pid}`;
        try {
            await writeFlushed(unfinished, content);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        }
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
    }
}
async function writeFlushed(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w'), true);
        await file.writeFile(content);
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
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ UPPER_LEVEL_WORDS),
/* harmony export */   M: () => (/* binding */ M),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   ix: () => (/* binding */ EF_CONSTRUCTION),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES)
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
/** Links per element and level; the paper advises 5 to 48 (Malkov and Yashunin 2016, arXiv:1603.09320, section 4.1). */
const M = 16;
const EF_CONSTRUCTION = 200;
const MAX_LINKS_LEVEL_ZERO = 2 * M;
/** Words of one upper level of one element: a count and its links. */
const UPPER_LEVEL_WORDS = 1 + M;
const NO_ELEMENT = 2 ** 32 - 1;
/** With M = 16 level 12 is reached once in 16^12 elements; more levels than this are damage. */
const MAX_LEVEL = 32;
/** The last bits of a logarithm differ between C libraries. */
const LEVEL_RATE_TOLERANCE = 1e-15;
/**
 * Reads the header and checks it against what this program writes: every field has one right value but the two that the
 * graph decides. Throws ArtifactError.
 */
function readLayout({ header, fileBytes, file }, { dimensions, count }) {
    const fail = (expected, found) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected, found });
    if (header.length < HEADER_BYTES)
        throw fail(`a header of ${HEADER_BYTES} bytes`, `${header.length} bytes`);
    const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
    const u64 = (byte) => Number(view.getBigUint64(byte, true));
    const vectorBytes = dimensions * WORD_BYTES;
    const vectorOffset = WORD_BYTES + MAX_LINKS_LEVEL_ZERO * WORD_BYTES;
    const elementBytes = vectorOffset + vectorBytes + LABEL_BYTES;
    const fields = [
        ['offset of level 0', u64(0), 0],
        ['maxM', u64(56), M],
        ['maxM0', u64(64), MAX_LINKS_LEVEL_ZERO],
        ['M', u64(72), M],
        ['efConstruction', u64(88), EF_CONSTRUCTION],
        ['offset of the vector', u64(40), vectorOffset],
        ['dimensions', (u64(24) - vectorOffset - LABEL_BYTES) / WORD_BYTES, dimensions],
        ['offset of the label', u64(32), vectorOffset + vectorBytes],
        ['vectors', u64(16), count],
        ['room for vectors', u64(8), Math.max(1, count)],
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
    const isPlausible = count === 0
        ? maxLevel === -1 && entryPoint === NO_ELEMENT
        : maxLevel >= 0 && maxLevel <= MAX_LEVEL && entryPoint < count;
    if (!isPlausible) {
        throw fail(`an entry point among ${count} vectors`, `entry point ${entryPoint} on level ${maxLevel}`);
    }
    const upperStart = HEADER_BYTES + count * elementBytes;
    const upperBytes = fileBytes - upperStart;
    const mostUpperBytes = count * (1 + MAX_LEVEL * UPPER_LEVEL_WORDS) * WORD_BYTES;
    if (upperBytes < count * WORD_BYTES || upperBytes > mostUpperBytes || upperBytes % WORD_BYTES !== 0) {
        throw fail(`at least ${upperStart + count * WORD_BYTES} bytes for ${count} vectors`, `${fileBytes} bytes`);
    }
    return {
        count,
        dimensions,
        maxLevel,
        entryPoint,
        maxLinks: MAX_LINKS_LEVEL_ZERO,
        vectorWord: vectorOffset / WORD_BYTES,
        labelWord: (vectorOffset + vectorBytes) / WORD_BYTES,
        elementWords: elementBytes / WORD_BYTES,
        upperStart,
        upperBytes,
    };
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
        const { default: addon } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.t.bind(__webpack_require__, 3778, 19));
        return { kind: 'loaded', addon };
    }
    catch (cause) {
        return { kind: 'missing', cause };
    }
}


/***/ }),

/***/ 5677:
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
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/check-elements.js
/** How far the squared length of a vector may be from 1: float32 rounding over 3,072 dimensions stays below 1e-5. */
const UNIT_TOLERANCE = 1e-3;
/**
 * Checks `elements` elements of level 0 and copies their issue numbers to `numbers`. Says what is wrong with the
 * first bad one, or nothing: link count and every link in range, no flags, a vector of length one or zero (hence
 * finite), a number from 1 to 2^32 − 1.
 */
function findBadElement(block, layout, numbers) {
    const { words, first, elements } = block;
    const { count, maxLinks, labelWord, elementWords } = layout;
    for (let index = 0; index < elements; index += 1) {
        const id = first + index;
        const start = block.offset + index * elementWords;
        // Flags share the word with the count: a deleted element, which we never write, reads as far too many links.
        const links = words[start];
        if (links > maxLinks)
            return `element ${id} with ${links & 0xffff} links and flags ${links >>> 16}`;
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
        numbers[id] = number;
    }
    return undefined;
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

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/check-upper-links.js

/**
 * Finds the upper links of every element, and says what is wrong where something is: lengths that do not fill the file,
 * a link out of range or to an element that does not reach that level (hnswlib would read from address zero).
 */
function readUpperLinks(words, layout) {
    const { count, maxLevel, entryPoint } = layout;
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
 * Checks the structure of a whole file in one pass over its bytes, without keeping them: what passes can be searched
 * by hnswlib without reading outside its memory. It does not tell whether the vectors are the right ones; the sha256
 * in the manifest does. Throws ArtifactError.
 */
function validateHnswFile(path, expected) {
    withFile(path, (file) => {
        const layout = readHeader(file, expected);
        const chunk = new ArrayBuffer(chunkElements(layout) * layout.elementWords * 4);
        readElements(file, layout, chunk);
        readUpper(file, layout);
    });
}
/** Checks like `validateHnswFile` and keeps everything. Throws ArtifactError. */
function loadHnswFile(path, expected) {
    return withFile(path, (file) => {
        const layout = readHeader(file, expected);
        const whole = new ArrayBuffer(layout.count * layout.elementWords * 4);
        const numbers = readElements(file, layout, whole);
        const upper = readUpper(file, layout);
        return { layout, words: new Uint32Array(whole), floats: new Float32Array(whole), numbers, upper };
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
    return Math.min(layout.count, Math.max(1, Math.floor(CHUNK_BYTES / (layout.elementWords * 4))));
}
/** Reads and checks all elements; a `target` that holds them all keeps them, a smaller one is used again and again. */
function readElements(file, layout, target) {
    const { count, elementWords } = layout;
    const elementBytes = elementWords * 4;
    const step = chunkElements(layout);
    const keepsAll = target.byteLength === count * elementBytes;
    const words = new Uint32Array(target);
    const floats = new Float32Array(target);
    const numbers = new Uint32Array(count);
    for (let first = 0; first < count; first += step) {
        const elements = Math.min(step, count - first);
        const offset = keepsAll ? first * elementWords : 0;
        const bytes = new Uint8Array(target, offset * 4, elements * elementBytes);
        readFully(file, bytes, hnsw_layout/* HEADER_BYTES */.q2 + first * elementBytes);
        const fault = findBadElement({ words, floats, offset, first, elements }, layout, numbers);
        if (fault !== undefined)
            throw damaged(file, fault);
    }
    const repeated = findRepeatedNumber(numbers);
    if (repeated !== undefined)
        throw damaged(file, `issue number ${repeated} twice`);
    return numbers;
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
const EXPLANATIONS = new Map([
    [5, 'is locked by another process; wait until that is done and try again'],
    [8, 'is read-only; allow writing to the file and its folder'],
    [10, 'cannot be read or written (disk error)'],
    [11, 'is damaged; restore a copy, or delete it and create it again'],
    [13, 'cannot grow: the disk is full'],
    [14, 'cannot be opened; check the permissions of the file and its folder'],
    [26, 'is not a SQLite database'],
]);
/** Opens a database file that holds data from outside: no extensions, nothing in its schema is trusted. */
function openDatabase(path, mode) {
    const database = mode === 'read-immutable'
        ? new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(immutableUrl(path), { readOnly: true })
        : new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON');
    return database;
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
    if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
        return undefined;
    const code = error.errcode & PRIMARY_CODE_MASK;
    return code === CONSTRAINT ? undefined : (EXPLANATIONS.get(code) ?? `failed in SQLite: ${error.message}`);
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
function readIssue(row) {
    return {
        number: readNumber(row, 'number'),
        title: readText(row, 'title'),
        body: readText(row, 'body'),
        labels: readLabels(row),
        state: readState(row),
        ...(row.created_at !== null && { createdAt: readText(row, 'created_at') }),
        ...(row.updated_at !== null && { updatedAt: readText(row, 'updated_at') }),
        ...(row.author !== null && { author: readText(row, 'author') }),
    };
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CATALOG_VERSION),
/* harmony export */   s: () => (/* binding */ writeIssueCatalog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4649);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _migrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6448);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3271);





/** Version of the catalog's schema; an index with another one is rebuilt, not migrated. */
const CATALOG_VERSION = 2;
const SCHEMA = `
  CREATE TABLE issue (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    title TEXT NOT NULL,
    labels TEXT NOT NULL,
    excerpt TEXT NOT NULL CHECK (length(excerpt) <= ${_corpus_issue_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EXCERPT_CHARS */ .J}),
    sketch BLOB NOT NULL
  ) STRICT;
  CREATE TABLE boilerplate (
    position INTEGER PRIMARY KEY,
    line TEXT NOT NULL
  ) STRICT;
`;
/**
 * Writes the index's issues to one file without side files, replacing what was at `path`. The same content gives the
 * same bytes under the same SQLite version, in whatever order the issues arrive. The file appears whole or not at all.
 * Throws ConfigError when the path cannot be written. A number that comes twice or too long an excerpt is a mistake of
 * the caller and throws SQLite's own error.
 */
function writeIssueCatalog(path, content) {
    const unusable = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainUnusablePath */ .ue)(path, { mayCreate: true });
    if (unusable !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The index cannot be written: ${unusable}`);
    const partPath = `${path}.part`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partPath, { force: true });
    try {
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .openDatabase */ .qI)(partPath, 'write');
        try {
            fill(database, content);
        }
        finally {
            database.close();
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partPath, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partPath, { force: true });
        const explanation = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSqliteError */ .CX)(error);
        if (explanation === undefined)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The index file ${path} ${explanation}`, { cause: error });
    }
}
function fill(database, content) {
    // Nothing reads the file before it is renamed, so neither a journal nor waiting for the disk would protect anything.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .inTransaction */ .sA)(database, () => {
        database.exec(SCHEMA);
        database.exec(`PRAGMA application_id = ${_migrate_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_APPLICATION_ID */ .v2}; PRAGMA user_version = ${CATALOG_VERSION}`);
        const insertIssue = database.prepare('INSERT INTO issue (number, state, title, labels, excerpt, sketch) VALUES (?, ?, ?, ?, ?, ?)');
        for (const { number, state, title, labels, excerpt, sketch } of content.issues) {
            insertIssue.run(number, state, title, JSON.stringify(labels), excerpt, sketch);
        }
        const insertLine = database.prepare('INSERT INTO boilerplate (line) VALUES (?)');
        for (const line of content.boilerplate)
            insertLine.run(line);
    });
    // Rewrites the pages in order of the numbers: compact, and the same bytes whatever the order of insertion.
    database.exec('VACUUM');
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ VECTORS_FILE),
/* harmony export */   QR: () => (/* binding */ ISSUES_FILE),
/* harmony export */   c$: () => (/* binding */ LOCAL_EMBEDDER_FILE),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   iw: () => (/* binding */ LABEL_HEADS_FILE),
/* harmony export */   nA: () => (/* binding */ ARTIFACT_FILES),
/* harmony export */   td: () => (/* binding */ ARTIFACT_FORMAT)
/* harmony export */ });
/** File names inside the artifact folder (`index-artifacts/`). */
const MANIFEST_FILE = 'manifest.json';
const VECTORS_FILE = 'vectors.hnsw';
const ISSUES_FILE = 'issues.sqlite';
const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
const LABEL_HEADS_FILE = 'label-heads.bin';
/** All of them; other files in the folder (a README, say) do not belong to the artifact. */
const ARTIFACT_FILES = [
    MANIFEST_FILE,
    VECTORS_FILE,
    ISSUES_FILE,
    LOCAL_EMBEDDER_FILE,
    LABEL_HEADS_FILE,
];
/** Format version of the folder as a whole; raised when any file's layout changes. */
const ARTIFACT_FORMAT = 1;


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatManifest),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);




const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const probability = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'must be a date (ISO 8601)');
/** A plain name: it is joined to the folder's path, so nothing in it may lead elsewhere. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be a plain file name')
    .refine((name) => name !== _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'cannot be the manifest itself');
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    family: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Training issues that carry the label. */
    support: count,
    /** The label is applied from this probability on; above 1: never. */
    cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    /** Share of training issues at or above the cut-off where the label was right; null where none was. */
    precisionAtCutoff: probability.nullable(),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e, 'must have the form owner/name'),
    createdAt: date,
    /** Web address of the workflow run that built it. */
    builtBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), dimensions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), normalized: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true) }),
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issues: count, vectors: count, labels: count }),
    /** Latest update of an issue in it; null where the issues have no dates. */
    watermark: date.nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(labelSchema),
    /** By family: how its labels are chosen. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        /** Cut-off of labels that have none of their own; above 1: never. */
        cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
        /** Share of right labels that the cut-offs were chosen for. */
        targetPrecision: probability.optional(),
        maxLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional(),
    })),
    /** Figures of the backtest by name. */
    backtest: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).optional(),
    /** Every other file of the artifact. */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(fileName, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), bytes: count })),
    /** HMAC of the rest, hexadecimal. */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Faults named in one error, and characters of a field's name; a damaged file could otherwise fill the log. */
const MAX_FAULTS = 5;
const MAX_NAME_CHARS = 60;
/**
 * Reads `manifest.json`. Unknown fields are dropped. Throws ArtifactError: not JSON, another format version, a field
 * amiss.
 */
function parseManifest(text) {
    const json = parseJson(text);
    const version = json?.formatVersion;
    if (version !== undefined && version !== _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td) {
        throw invalid(`format version ${_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTIFACT_FORMAT */ .td}`, `format version ${plain(JSON.stringify(version))}`);
    }
    const result = manifestSchema.safeParse(json);
    if (!result.success)
        throw invalid('all fields of a manifest', describe(result.error), result.error);
    return result.data;
}
/** The text of `manifest.json`. Throws ArtifactError for a manifest that `parseManifest` would refuse. */
function formatManifest(manifest) {
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
    parseManifest(text);
    return text;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid('JSON', 'malformed text', cause);
    }
}
function describe({ issues }) {
    const named = issues
        .slice(0, MAX_FAULTS)
        .map(({ path, message }) => `${plain(path.join('.')) || 'the whole'}: ${message}`);
    const rest = issues.length - named.length;
    return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
/** Names come from the file: without line breaks and such, they cannot pass for a command of the Actions runner. */
function plain(name) {
    return name.replace(/[^\w./ "-]/g, '?').slice(0, MAX_NAME_CHARS);
}
function invalid(expected, found, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file: _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, expected, found, cause });
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MAX_EXCERPT_CHARS)
/* harmony export */ });
/** Longest excerpt of an issue in the index, in characters: a few lines, enough to recognize it. */
const MAX_EXCERPT_CHARS = 300;


/***/ }),

/***/ 3602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   dU: () => (/* binding */ splitField),
/* harmony export */   oT: () => (/* binding */ learnBoilerplate),
/* harmony export */   oY: () => (/* binding */ normalizeLine),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   t3: () => (/* binding */ TEMPLATE_SENTENCE_WORDS)
/* harmony export */ });
/* unused harmony export noBoilerplate */
const noBoilerplate = new Set();
/** The beginning of a line up to its first colon or question mark: the field name in `- Version: 3.1`. */
const FIELD_NAME = /^(.{2,70}?[:：?？])\**(.*)$/u;
const HEADING_LINE = /^\s*(?:#{1,6}\s|\*\*)/;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sc}]/u;
/** Scripts that are written without spaces. */
const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A word of these scripts has about two letters. */
const UNSPACED_LETTERS_PER_WORD = 2;
/** A recurring line this long is the template's own sentence; a shorter one may be a drop-down's answer. */
const TEMPLATE_SENTENCE_WORDS = 8;
const MIN_WORDS = 3;
/** At least so many issues must share a line, however small the corpus. */
const MIN_ISSUES = 4;
/** What follows a field name is the template's own text when so many of the issues with that field have just it. */
const MIN_SHARE_OF_FIELD = 0.5;
/** Lower case, letters and digits only, single spaces: `**What happened**:` → `what happened`. */
function normalizeLine(line) {
    return line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** Whether a text has a letter, a digit, an emoji or a currency sign. */
function saysSomething(text) {
    return SAYS_SOMETHING.test(text);
}
/**
 * Splits `- Version: 3.1` into its field name and the rest, which is '' where nothing is said (`- Plugins: -`);
 * undefined where the line names no field.
 */
function splitField(line) {
    const match = FIELD_NAME.exec(line);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { name: normalizeLine(match[1]), rest: saysSomething(match[2]) ? match[2] : '' };
}
/** Words of a line normalized by `normalizeLine`. */
function countWords(normalized) {
    const unspacedLetters = normalized.match(UNSPACED_LETTER)?.length ?? 0;
    return normalized.split(' ').length + Math.floor(unspacedLetters / UNSPACED_LETTERS_PER_WORD);
}
/**
 * Learns which lines and field names recur, from bodies cleaned by `cleanMarkdown`.
 * A short line that is not a field name is never learned: it may be the answer of a drop-down (`Postgres`), which says
 * much. Nor is a field with a long answer (`OS the server runs on: Ubuntu 20.04`) that only some issues give.
 */
function learnBoilerplate(bodies) {
    const issuesByLine = new Map();
    const fieldOfSentence = new Map();
    for (const body of bodies) {
        for (const line of distinctLines(body, fieldOfSentence))
            issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
    }
    const threshold = minIssues(bodies.length);
    const learned = new Set();
    for (const [line, issues] of issuesByLine) {
        const issuesWithField = issuesByLine.get(fieldOfSentence.get(line) ?? '') ?? 0;
        if (issues >= threshold && issues >= MIN_SHARE_OF_FIELD * issuesWithField)
            learned.add(line);
    }
    return learned;
}
/** 2 % of a small corpus; in large ones templates come and go, so a smaller share is enough. */
function minIssues(corpusSize) {
    return Math.max(MIN_ISSUES, Math.min(0.02 * corpusSize, 20 + 0.002 * corpusSize));
}
/** What of a body may be boilerplate; notes in `fieldOfSentence` which long lines begin with a field name. */
function distinctLines(body, fieldOfSentence) {
    const lines = new Set();
    for (const line of body.split('\n')) {
        const normalized = normalizeLine(line);
        if (normalized === '')
            continue;
        const field = splitField(line);
        if (field !== undefined)
            lines.add(field.name);
        const words = countWords(normalized);
        if (words >= MIN_WORDS || field?.rest === '' || HEADING_LINE.test(line))
            lines.add(normalized);
        if (words >= TEMPLATE_SENTENCE_WORDS && field !== undefined && field.rest !== '') {
            fieldOfSentence.set(normalized, field.name);
        }
    }
    lines.delete('');
    return lines;
}


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   n: () => (/* binding */ cleanMarkdown)
/* harmony export */ });
/** GitHub writes this into every optional form field that was left empty. */
const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/gim;
/** A comment that is never closed hides the rest of the text where it begins a line (CommonMark 4.6, condition 2). */
const UNCLOSED_COMMENT = /^ {0,3}<!--/m;
// Quantifiers are bounded so that hostile text cannot make the patterns quadratic.
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g;
const HTML_IMAGE = /<(?:img|video|source)\b[^>\n]{0,2000}>/gi;
const LINK = /\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)/g;
const HTML_TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^>\n]{0,500})?\/?>/gi;
const DATA_URL = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/gi;
const ATTACHMENT_URL = /https?:\/\/\S{0,60}(?:user-images|user-attachments|\/assets\/)\S{0,500}/gi;
/** Removes what a reader never sees or what names no subject: comments, images, markup tags, unanswered form fields. */
function cleanMarkdown(text) {
    return withoutComments(text)
        .replace(NO_RESPONSE, '')
        .replace(MARKDOWN_IMAGE, ' ')
        .replace(HTML_IMAGE, ' ')
        .replace(DATA_URL, ' ')
        .replace(LINK, '$1')
        .replace(ATTACHMENT_URL, ' ')
        .replace(HTML_TAG, ' ');
}
/** Puts a space for each HTML comment; every line keeps its number. */
function withoutComments(text) {
    const visible = [];
    let start = 0;
    for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', start)) {
        const close = text.indexOf('-->', open + 2);
        // Not closed, so no later one is: looked for once, or many openings would take quadratic time.
        if (close === -1)
            break;
        visible.push(text.slice(start, open), ' ', lineFeedsOf(text.slice(open, close)));
        start = close + 3;
    }
    const rest = text.slice(start);
    const unclosed = rest.search(UNCLOSED_COMMENT);
    visible.push(unclosed === -1 ? rest : `${rest.slice(0, unclosed)} ${lineFeedsOf(rest.slice(unclosed))}`);
    return visible.join('');
}
function lineFeedsOf(text) {
    return text.replace(/[^\n]+/g, '');
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ toDocument)
});

// UNUSED EXPORTS: MAX_BODY_CHARS

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/clean-markdown.js
var clean_markdown = __webpack_require__(8928);
;// CONCATENATED MODULE: ./out/js/src/document/is-template-line.js

/** What a template leaves to be replaced: `[e.g. 3.1]`, `Go to '...'`, `<version>`, `- [ ]`, `Version:`. */
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|^\s*[-*+]\s*\[ \]|[:：?？]\s*$/iu;
/**
 * Whether a line is the template's own: a field without an answer, a placeholder or a whole sentence that recurs.
 * A short line that recurs may be somebody's answer.
 */
function isTemplateLine(line, boilerplate) {
    const field = (0,document_boilerplate/* splitField */.dU)(line);
    if (field?.rest === '' && boilerplate.has(field.name))
        return true;
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(line);
    if (!boilerplate.has(normalized))
        return false;
    return PLACEHOLDER.test(line) || (0,document_boilerplate/* countWords */.rj)(normalized) >= document_boilerplate/* TEMPLATE_SENTENCE_WORDS */.t3;
}

;// CONCATENATED MODULE: ./out/js/src/document/parse-sections.js

const BOLD_LEVEL = 7;
/** Nobody asks a longer question; it also bounds the time that a hostile line takes. */
const MAX_HEADING_CHARS = 200;
/** More than any form has; bounds what hostile text makes of a summary. */
const MAX_SECTIONS = 200;
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\s{0,3}\*\*([^*]{2,120})\*\*(.*)$/s;
/** Unlike CommonMark at any depth: a list item may hold code too. What opens with ``` and has ` after it is inline code. */
const OPENING_FENCE = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const CLOSING_FENCE = /^\s*(`{3,}|~{3,})\s*$/;
const QUESTION_END = /[:：?？][\s*_`]*$/u;
/** Splits an issue body at its headings. A heading inside a code block is code, one inside a comment is hidden. */
function parseSections(body) {
    const written = body.split('\n');
    const sections = [startSection({ heading: '', level: 0, isQuestion: false, rest: '' })];
    let openFence;
    for (const [index, line] of (0,clean_markdown/* withoutComments */.f)(body).split('\n').entries()) {
        const wasOpen = openFence;
        openFence = nextFence(openFence, line);
        const heading = wasOpen === undefined && sections.length < MAX_SECTIONS ? readHeading(line) : undefined;
        if (heading !== undefined && heading.heading !== '')
            sections.push(startSection(heading));
        const current = sections.at(-1);
        if (line !== written[index])
            current.hasComment = true;
        if (heading === undefined && openFence === wasOpen)
            current.lines.push(line);
    }
    return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}
function startSection({ rest, ...heading }) {
    return { ...heading, hasComment: false, lines: rest === '' ? [] : [rest] };
}
/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section, next) {
    if (section.level === 0 || next === undefined || next.level <= section.level)
        return false;
    return !section.hasComment && section.lines.every((line) => line.trim() === '');
}
/** The fence that is open after a line (CommonMark 4.5): closed by one of its kind that is at least as long. */
function nextFence(open, line) {
    if (open !== undefined)
        return CLOSING_FENCE.exec(line)?.[1]?.startsWith(open) ? undefined : open;
    const match = OPENING_FENCE.exec(line);
    return match?.[1] ?? match?.[2];
}
function readHeading(line) {
    const atx = ATX_HEADING.exec(line);
    if (atx !== null) {
        const title = line.slice(atx[0].length).trim();
        return title.length > MAX_HEADING_CHARS ? undefined : { ...readTitle(title), level: atx[1]?.length ?? 1, rest: '' };
    }
    const bold = BOLD_HEADING.exec(line);
    if (bold === null)
        return undefined;
    const title = readTitle(bold[1] ?? '');
    const after = (bold[2] ?? '').trim();
    if (/^[:：]/u.test(after))
        return { ...title, isQuestion: true, level: BOLD_LEVEL, rest: after.slice(1).trim() };
    return title.isQuestion || after === '' ? { ...title, level: BOLD_LEVEL, rest: after } : undefined;
}
function readTitle(title) {
    const heading = title
        .replace(/(?:^|\s)#+$/, '')
        .replace(/[*`]+/g, '')
        .replace(/^[\s_]+|[\s_:：?？.。!！]+$/gu, '')
        .toLowerCase();
    return { heading: /[\p{L}\p{N}]/u.test(heading) ? heading : '', isQuestion: QUESTION_END.test(title) };
}

;// CONCATENATED MODULE: ./out/js/src/document/section-state.js



/** An image, a video or a link is an answer, though none that can be embedded. */
const ATTACHMENT = /!\[|<img|<video|https?:\/\//i;
/** `-`, `2.` and `- [ ]` before an item's text. */
const LIST_MARKER = /^\s*(?:[-*+]|\d{1,3}[.)])(?=\s|$)/;
const NUMBERED_ITEM = /^\s*\d{1,3}[.)]\s/;
const TICKED_BOX = /^\s*[-*+]\s*\[ ?x ?\]/i;
/** `Steps to reproduce` is as long; what is longer or has a digit in it is a line that its writer made bold or large. */
const MAX_TITLE_WORDS = 5;
const MAX_TITLE_CHARS = 40;
/** Whether a section of a form holds an answer, nothing, or only what the template put there. */
function sectionState(section, boilerplate) {
    const lines = section.lines.filter((line) => ATTACHMENT.test(line) || (0,document_boilerplate/* saysSomething */.XE)(textOf(line)));
    if (lines.length === 0)
        return section.hasComment ? 'template' : 'empty';
    if (lines.some((line) => isAnswer(line, boilerplate)))
        return 'filled';
    return lines.some((line) => isTemplateLine(line, boilerplate)) ? 'template' : 'filled';
}
/**
 * Whether the form asked for this section, rather than its writer making a line bold or large. A form's heading recurs
 * in the corpus, asks a question, has the form's marks below it (a comment, `_No response_`) or is a short title.
 */
function isAsked(section, boilerplate) {
    const { heading } = section;
    if (section.isQuestion || section.hasComment || section.lines.some((line) => line.trim() !== ''))
        return true;
    const normalized = (0,document_boilerplate/* normalizeLine */.oY)(heading);
    if (boilerplate.has(normalized))
        return true;
    const isShort = heading.length <= MAX_TITLE_CHARS && (0,document_boilerplate/* countWords */.rj)(normalized) <= MAX_TITLE_WORDS;
    // A title of level 1 is the issue's own; `# item` is also a list in Jira's markup.
    return section.level > 1 && isShort && !/\d/.test(heading);
}
function textOf(line) {
    return (0,clean_markdown/* cleanMarkdown */.n)(line).replace(LIST_MARKER, '');
}
function isAnswer(line, boilerplate) {
    if (TICKED_BOX.test(line))
        return true;
    if (isTemplateLine(line, boilerplate))
        return false;
    // `4. See error` is too short to be sure of, but beside the template's own lines it is one of them.
    const isStep = NUMBERED_ITEM.test(line) && (0,document_boilerplate/* splitField */.dU)(line) === undefined;
    return !(isStep && boilerplate.has((0,document_boilerplate/* normalizeLine */.oY)(line)));
}

;// CONCATENATED MODULE: ./out/js/src/document/to-document.js






/** Characters of a body that any stage reads; what explains an issue stands in its beginning, logs stand at its end. */
const MAX_BODY_CHARS = 8_000;
/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
function toDocument(issue, boilerplate) {
    const sections = readSections(issue.body, boilerplate);
    return {
        number: issue.number,
        // GitHub shows titles as they are: `<Select> loses focus` is no markup.
        title: issue.title.replace(/\s+/g, ' ').trim(),
        body: withoutBoilerplate((0,clean_markdown/* cleanMarkdown */.n)(issue.body), boilerplate),
        sections,
        missing: missingHeadings(sections),
    };
}
/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function withoutBoilerplate(text, boilerplate) {
    const kept = [];
    let chars = 0;
    for (const line of text.split('\n')) {
        if (chars > MAX_BODY_CHARS)
            break;
        const written = writtenPart(line, boilerplate).trimEnd();
        if (written === '')
            continue;
        kept.push(written);
        chars += written.length + 1;
    }
    return (0,clean_text/* cutText */.IN)(kept.join('\n'), MAX_BODY_CHARS);
}
function writtenPart(line, boilerplate) {
    if (isTemplateLine(line, boilerplate))
        return '';
    const field = (0,document_boilerplate/* splitField */.dU)(line);
    // `- Database: Postgres` may stand in many issues and still be the answer that matters.
    if (field !== undefined && field.rest !== '' && boilerplate.has(field.name))
        return field.rest;
    return boilerplate.has((0,document_boilerplate/* normalizeLine */.oY)(line)) ? '' : line;
}
function readSections(body, boilerplate) {
    const sections = [];
    for (const section of parseSections(body)) {
        if (section.heading === '')
            continue;
        const state = sectionState(section, boilerplate);
        if (state !== 'empty' || isAsked(section, boilerplate))
            sections.push({ heading: section.heading, state });
    }
    return sections;
}
function missingHeadings(sections) {
    const filled = new Set(sections.filter((section) => section.state === 'filled').map((section) => section.heading));
    const missing = sections.filter((section) => section.state !== 'filled').map((section) => section.heading);
    return [...new Set(missing)].filter((heading) => !filled.has(heading));
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ countFeatures),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   iL: () => (/* binding */ WORD_FIELD),
/* harmony export */   jc: () => (/* binding */ BUCKETS_PER_FIELD)
/* harmony export */ });
/* unused harmony export wordsOf */
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
const WORD_FIELD = 1;
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
        let hash = FNV_OFFSET;
        const length = Math.min(word.length, MAX_WORD_CHARS);
        for (let index = 0; index < length; index++)
            hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
        add(counts, hash, weight);
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

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeLocalEmbedder),
/* harmony export */   k: () => (/* binding */ encodeLocalEmbedder)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _hash_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9293);



/** Names hashing, fields and weights; a file with another one was made by other code and would embed otherwise. */
const LAYOUT = `fields-${_hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.map((field) => `${field.name}.${field.bodyChars}.${field.titleWeight}.${field.weight}`).join('-')}`;
const BUCKETS = _hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.length * _hash_features_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKETS_PER_FIELD */ .jc;
/**
 * local-embedder.bin, a safetensors file: `buckets` u32 [rows] (field × 32,768 + hash bucket, ascending), `idf` f32 [rows],
 * `projection` i8 [rows × dimensions], `scale` f32 [dimensions]; metadata `layout`, `fingerprint`.
 */
function encodeLocalEmbedder(model) {
    const buckets = new Uint32Array(model.idf.length);
    for (const [bucket, row] of model.rowOfBucket.entries())
        if (row >= 0)
            buckets[row] = bucket;
    return (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeTensors */ .rM)({
        metadata: { layout: LAYOUT, fingerprint: model.fingerprint },
        tensors: { buckets, idf: model.idf, scale: model.scale, projection: model.projection },
    });
}
/** Throws ArtifactError naming `file` when the bytes are not a local embedder that this version can use. */
function decodeLocalEmbedder(bytes, file) {
    const tensors = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeTensors */ .Po)(bytes, file);
    const { layout = 'none', fingerprint = '' } = tensors.metadata;
    if (layout !== LAYOUT)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `layout ${LAYOUT}`, found: layout.slice(0, 200) });
    const buckets = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'buckets', type: Uint32Array, file });
    const scale = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'scale', type: Float32Array, file });
    const rowOfBucket = new Int32Array(BUCKETS).fill(-1);
    for (const [row, bucket] of buckets.entries()) {
        if (bucket >= BUCKETS)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `buckets below ${BUCKETS}`, found: `${bucket}` });
        rowOfBucket[bucket] = row;
    }
    return {
        fingerprint,
        dimensions: scale.length,
        rowOfBucket,
        idf: (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, { name: 'idf', type: Float32Array, length: buckets.length, file }),
        scale,
        projection: (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(tensors, {
            name: 'projection',
            type: Int8Array,
            length: buckets.length * scale.length,
            file,
        }),
    };
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ weightWords),
/* harmony export */   E6: () => (/* binding */ embed),
/* harmony export */   E_: () => (/* binding */ weightFeatures)
/* harmony export */ });
/* unused harmony export createLocalEmbedder */
/* harmony import */ var _hash_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);

const MAX_BATCH = 1_000;
/** The embedder that needs no service: hashed n-grams of three fields, TF–IDF, a learned projection, unit length. */
function createLocalEmbedder(model) {
    return {
        id: `local-${model.fingerprint}`,
        dimensions: model.dimensions,
        maxBatch: MAX_BATCH,
        maxInputChars: Math.max(...FIELDS.map((field) => field.bodyChars)),
        embedDocuments: async (documents) => documents.map((document) => embed(document, model)),
        embedQuery: async (document) => embed(document, model),
    };
}
/**
 * The unit vector of a document. One without a single known feature (empty, emoji only) lies at equal distance from
 * every axis: finite, and close to nothing in particular.
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
    return toUnitLength(sums);
}
/** TF–IDF of all fields, indexed by the model's rows; each field is scaled to its weight. */
function weightFeatures(document, model) {
    const indices = [];
    const values = [];
    for (const [number, field] of _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.entries()) {
        const start = values.length;
        const counts = (0,_hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .countFeatures */ .Py)(document, field);
        for (let entry = 0; entry < counts.indices.length; entry++) {
            const row = model.rowOfBucket[number * _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS_PER_FIELD */ .jc + counts.indices[entry]];
            if (row < 0)
                continue;
            indices.push(row);
            values.push(termWeight(counts.values[entry], model.idf[row]));
        }
        scaleToLength(values, { start, length: field.weight });
    }
    return { indices: Uint32Array.from(indices), values: Float32Array.from(values) };
}
/** Weights of a document's words, heaviest first: what the term sketch is made of. */
function weightWords(document, model) {
    const counts = (0,_hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .countFeatures */ .Py)(document, _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[_hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD_FIELD */ .iL]);
    const weighted = [];
    for (let entry = 0; entry < counts.indices.length; entry++) {
        const bucket = counts.indices[entry];
        const row = model.rowOfBucket[_hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD_FIELD */ .iL * _hash_features_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS_PER_FIELD */ .jc + bucket];
        if (row >= 0)
            weighted.push({ bucket, weight: termWeight(counts.values[entry], model.idf[row]) });
    }
    return weighted.sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
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

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ parseIssue),
/* harmony export */   ir: () => (/* binding */ MAX_LABEL_CHARS)
/* harmony export */ });
/* unused harmony exports MAX_TITLE_CHARS, MAX_BODY_CHARS, MAX_LABELS */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Four times GitHub's own limit of 256, for trackers that allow more. */
const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
const MAX_BODY_CHARS = 65_536;
/** GitHub stops at 50; the rest is room for names imported from other trackers. */
const MAX_LABEL_CHARS = 200;
/** GitHub's own limit for one issue. */
const MAX_LABELS = 100;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;
/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue).
 * Unknown fields are ignored; optional fields that make no sense count as absent; text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
function parseIssue(value) {
    if (!isRecord(value))
        return invalid(`an issue must be a JSON object, found ${show(value)}`);
    const { number, title, body, labels } = value;
    if (!isIssueNumber(number))
        return invalid(`number must be a positive whole number, found ${show(number)}`);
    if (isPresent(value.pull_request))
        return { kind: 'pull-request', number };
    if (typeof title !== 'string')
        return invalid(`title must be text, found ${show(title)}`);
    if (isPresent(body) && typeof body !== 'string')
        return invalid(`body must be text or null, found ${show(body)}`);
    if (isPresent(labels) && !Array.isArray(labels))
        return invalid(`labels must be a list, found ${show(labels)}`);
    const createdAt = parseDate(value.created_at);
    const updatedAt = parseDate(value.updated_at);
    const author = parseAuthor(value.user);
    const issue = {
        number,
        title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title, MAX_TITLE_CHARS),
        body: typeof body === 'string' ? (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(body, MAX_BODY_CHARS) : '',
        labels: Array.isArray(labels) ? parseLabels(labels) : [],
        state: value.state === 'closed' ? 'closed' : 'open',
        ...(createdAt !== undefined && { createdAt }),
        ...(updatedAt !== undefined && { updatedAt }),
        ...(author !== undefined && { author }),
    };
    return { kind: 'issue', issue };
}
function isIssueNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}
/** Names of `[{ name }]` or `[string]`, the first spelling of each; GitHub tells labels apart without regard to case. */
function parseLabels(labels) {
    const names = new Map();
    for (const label of labels) {
        const name = isRecord(label) ? label.name : label;
        if (typeof name !== 'string')
            continue;
        const cleanName = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name, MAX_LABEL_CHARS);
        const key = cleanName.toLowerCase();
        if (cleanName !== '' && !names.has(key))
            names.set(key, cleanName);
        if (names.size === MAX_LABELS)
            break;
    }
    return [...names.values()];
}
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
function parseAuthor(user) {
    const login = isRecord(user) ? user.login : user;
    return typeof login === 'string' && login !== '' ? (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(login, MAX_LABEL_CHARS) : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPresent(value) {
    return value !== undefined && value !== null;
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
    return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
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
        document.body.includes('```') ? 1 : 0,
        /\d/.test(document.body) ? 1 : 0,
    ]);
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeLabelModel),
/* harmony export */   i: () => (/* binding */ decodeLabelModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _information_features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4577);
/* harmony import */ var _pair_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3979);





const numbers = (length) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).length(length);
const stackerSchema = (features) => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ mean: numbers(features), deviation: numbers(features), coefficients: numbers(features + 1) });
const probability = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** A model with other features was made by other code and would score otherwise. */
    features: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    embedderId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    dimensions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    issues: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    informationNote: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    families: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), maxLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() })),
    stems: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ documents: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(), byStem: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative()])) }),
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        group: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['area', 'type', 'workflow']),
        labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), support: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() })),
        stacker: stackerSchema(_pair_features_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_FEATURES */ .$.length),
        cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        precisionAtCutoff: probability.optional(),
    })),
    information: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        stacker: stackerSchema(_information_features_js__WEBPACK_IMPORTED_MODULE_4__/* .INFORMATION_FEATURES */ .b.length),
        cutoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        auc: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ value: probability, low: probability, high: probability }),
    })
        .optional(),
});
const FEATURES = [..._pair_features_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_FEATURES */ .$, ..._information_features_js__WEBPACK_IMPORTED_MODULE_4__/* .INFORMATION_FEATURES */ .b].join(' ');
/**
 * label-heads.bin, a safetensors file: `heads.<group>` f32 [labels × (dimensions + 1)], weights then intercept;
 * `heads.information` f32 [dimensions + 1] where it was learned; metadata `model`: everything else as JSON.
 */
function encodeLabelModel(model) {
    const { groups, information, stems, ...rest } = model;
    const tensors = {};
    for (const { group, heads } of groups)
        tensors[`heads.${group}`] = heads;
    if (information !== undefined)
        tensors['heads.information'] = information.head;
    const description = {
        ...rest,
        features: FEATURES,
        families: rest.families.map((family) => ({ ...family, labels: [...family.labels] })),
        stems: { documents: stems.documents, byStem: [...stems.byStem] },
        groups: groups.map(({ heads: _, labels, stacker, ...group }) => ({
            ...group,
            labels: [...labels],
            stacker: plainStacker(stacker),
        })),
        ...(information === undefined
            ? {}
            : {
                information: { stacker: plainStacker(information.stacker), cutoff: information.cutoff, auc: information.auc },
            }),
    };
    return (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeTensors */ .rM)({ metadata: { model: JSON.stringify(description) }, tensors });
}
/** Throws ArtifactError naming `file` when the bytes are not a label model that this version can use. */
function decodeLabelModel(bytes, file) {
    const decoded = (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeTensors */ .Po)(bytes, file);
    const { features, groups, information, stems, ...rest } = parseDescription(decoded.metadata.model ?? '', file);
    if (features !== FEATURES)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: 'the features of this version', found: 'others' });
    const width = rest.dimensions + 1;
    const heads = (name, rows) => (0,_shared_safetensors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTensor */ .Hb)(decoded, { name: `heads.${name}`, type: Float32Array, length: rows * width, file });
    return {
        ...rest,
        stems: { documents: stems.documents, byStem: new Map(stems.byStem) },
        groups: groups.map(({ stacker, precisionAtCutoff, ...group }) => ({
            ...group,
            ...(precisionAtCutoff === undefined ? {} : { precisionAtCutoff }),
            stacker: typedStacker(stacker),
            heads: heads(group.group, group.labels.length),
        })),
        ...(information === undefined
            ? {}
            : { information: { ...information, stacker: typedStacker(information.stacker), head: heads('information', 1) } }),
    };
}
function parseDescription(text, file) {
    try {
        return modelSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: 'the description of a label model', found: 'something else', cause });
    }
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

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ CANDIDATES),
/* harmony export */   Yq: () => (/* binding */ rankNeighbors)
/* harmony export */ });
/* unused harmony export blendSimilarity */
/* harmony import */ var _term_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9966);

/** How many hits of the vector index are re-ranked; the true duplicate is among them in 9 of 10 cases. */
const CANDIDATES = 60;
/** Between .3 and .6 recall hardly differs (docs/quality.md). */
const SKETCH_SHARE = 0.5;
/** Re-ranks the hits of a vector search by what the issues literally say; ties by lower number. */
function rankNeighbors(hits, options) {
    return hits
        .filter((hit) => hit.number !== options.exclude)
        .map(({ number, similarity }) => ({
        number,
        similarity: blendSimilarity(similarity, (0,_term_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSketches */ .w)(options.sketch, options.sketchOf(number) ?? NO_TERMS)),
    }))
        .sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}
const NO_TERMS = new Uint8Array(0);
function blendSimilarity(cosine, sketchCosine) {
    return (1 - SKETCH_SHARE) * Math.max(0, cosine) + SKETCH_SHARE * sketchCosine;
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encodeSketch),
/* harmony export */   w: () => (/* binding */ compareSketches)
/* harmony export */ });
const BYTES_PER_TERM = 3;
/** 32 words did as well as 64 for re-ranking duplicates (docs/quality.md). */
const MAX_TERMS = 32;
const MAX_WEIGHT = 255;
/** Keeps the first `MAX_TERMS` of `terms`, which come heaviest first. */
function encodeSketch(terms) {
    const kept = terms.slice(0, MAX_TERMS);
    const largest = kept[0]?.weight ?? 1;
    const sketch = new Uint8Array(kept.length * BYTES_PER_TERM);
    for (const [index, { bucket, weight }] of kept.entries()) {
        sketch[index * BYTES_PER_TERM] = bucket & 0xff;
        sketch[index * BYTES_PER_TERM + 1] = bucket >>> 8;
        sketch[index * BYTES_PER_TERM + 2] = Math.max(1, Math.round((weight / largest) * MAX_WEIGHT));
    }
    return sketch;
}
/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
function compareSketches(left, right) {
    const weights = new Map(termsOf(left));
    let product = 0;
    for (const [bucket, weight] of termsOf(right))
        product += weight * (weights.get(bucket) ?? 0);
    const norm = Math.sqrt(squaredLength(left) * squaredLength(right));
    return norm === 0 ? 0 : product / norm;
}
function termsOf(sketch) {
    const terms = [];
    for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
        terms.push([sketch[at] | (sketch[at + 1] << 8), sketch[at + 2]]);
    }
    return terms;
}
function squaredLength(sketch) {
    return termsOf(sketch).reduce((sum, [, weight]) => sum + weight * weight, 0);
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ requireTensor),
/* harmony export */   Po: () => (/* binding */ decodeTensors),
/* harmony export */   rM: () => (/* binding */ encodeTensors)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


const ALIGNMENT_BYTES = 8;
const MAX_HEADER_BYTES = 100_000_000;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['F32', 'I8', 'U8', 'U32']),
        shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()]),
        data_offsets: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
]));
/**
 * Writes arrays in the safetensors format (https://huggingface.co/docs/safetensors): u64 header length, JSON header,
 * little-endian data. Every array is one-dimensional and starts at a multiple of 8 bytes; same input, same bytes.
 */
function encodeTensors(file) {
    const header = { __metadata__: file.metadata };
    let offset = 0;
    for (const [name, tensor] of Object.entries(file.tensors)) {
        const end = offset + tensor.byteLength;
        header[name] = { dtype: typeName(tensor), shape: [tensor.length], data_offsets: [offset, end] };
        offset = align(end);
    }
    const json = new TextEncoder().encode(JSON.stringify(header));
    const dataStart = 8 + align(json.length);
    const bytes = new Uint8Array(dataStart + offset).fill(0x20, 8, dataStart);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
    bytes.set(json, 8);
    offset = 0;
    for (const tensor of Object.values(file.tensors)) {
        bytes.set(new Uint8Array(tensor.buffer, tensor.byteOffset, tensor.byteLength), dataStart + offset);
        offset = align(offset + tensor.byteLength);
    }
    return bytes;
}
/** Reads what `encodeTensors` wrote. Throws ArtifactError naming `file` when the bytes are anything else. */
function decodeTensors(bytes, file) {
    const aligned = bytes.byteOffset % ALIGNMENT_BYTES === 0 ? bytes : bytes.slice();
    const dataStart = 8 + headerLength(aligned, file);
    const header = parseHeader(aligned.subarray(8, dataStart), file);
    const data = aligned.subarray(dataStart);
    const tensors = {};
    let metadata = {};
    for (const [name, entry] of Object.entries(header)) {
        if (name === '__metadata__')
            metadata = entry;
        else
            tensors[name] = readTensor(data, { name, entry, file });
    }
    return { metadata, tensors };
}
/** One array of the expected type from a decoded file; ArtifactError where it is missing or has another type. */
function requireTensor({ tensors }, options) {
    const tensor = tensors[options.name];
    if (tensor instanceof options.type && (options.length === undefined || tensor.length === options.length))
        return tensor;
    const length = options.length === undefined ? '' : ` of ${options.length} numbers`;
    const found = tensor === undefined ? 'none' : `${tensor.constructor.name} of ${tensor.length} numbers`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({
        file: options.file,
        expected: `${options.type.name} "${options.name}"${length}`,
        found,
    });
}
function headerLength(bytes, file) {
    const length = bytes.length < 8 ? -1 : Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
    if (length >= 0 && length <= MAX_HEADER_BYTES && length % ALIGNMENT_BYTES === 0 && 8 + length <= bytes.length) {
        return length;
    }
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
function readTensor(data, { name, entry, file }) {
    const { dtype, shape, data_offsets: offsets, } = entry;
    const [start, end] = offsets;
    const width = dtype === 'F32' || dtype === 'U32' ? 4 : 1;
    if (start % ALIGNMENT_BYTES !== 0 || end - start !== shape[0] * width || end > data.length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file, expected: `"${name}" inside the file`, found: `bytes ${start} to ${end}` });
    }
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
function align(bytes) {
    return Math.ceil(bytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
}


/***/ })

};
