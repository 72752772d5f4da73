export const id = 4071;
export const ids = [4071];
export const modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ flushFile)
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


/** Waits until a file that another library wrote is on the disk. Throws ConfigError. */
async function flushFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+'), true);
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
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
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



/** One buffer is hashed while the other is filled; larger ones are not faster (59 MB: 43 ms). */
const BUFFER_BYTES = 1 << 20;
/** SHA-256 of a file, from a byte on, in lower-case hexadecimal; in constant memory. Throws ConfigError. */
async function hashFile(path, start = 0) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            let filling = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let hashing = Buffer.allocUnsafeSlow(BUFFER_BYTES);
            let position = start;
            let reading = file.read(filling, 0, BUFFER_BYTES, position);
            for (;;) {
                const { bytesRead } = await reading;
                if (bytesRead === 0)
                    return hash.digest('hex');
                [filling, hashing] = [hashing, filling];
                position += bytesRead;
                reading = file.read(filling, 0, BUFFER_BYTES, position);
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
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findIndexFolder),
/* harmony export */   t: () => (/* binding */ openIndexShelf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _artifact_index_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6070);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);
/* harmony import */ var _pending_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5974);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7117);
/* harmony import */ var _remove_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9856);
/* harmony import */ var _write_file_atomically_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8036);










/** A state has two entries. */
const MAX_STATE_BYTES = 100_000;
/** What is ours, that included which an interrupted run left. */
const OWN_NAME = /^((\d{8}t\d{6}z-[0-9a-f]{8}|(staged|restored)-\d+)(\.building-\d+)?|state\.json\.writing-\d+)$/;
/** Makes the folder where there is none. Its methods throw ConfigError where the disk says no. */
async function openIndexShelf(folder) {
    const run = (path, work) => work().catch((cause) => {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .fileProblem */ .W)(path, cause);
    });
    await run(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true }));
    const folderOf = (id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, id);
    const has = async (id) => (await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(folderOf(id)))?.includes(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1) === true;
    return {
        folder,
        readState: () => readIndexState(folder),
        writeState: (state) => (0,_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FILE */ .bv), (0,_artifact_index_state_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIndexState */ .NV)(state)),
        folderOf,
        holdsLooseIndex: async () => (await has('.')) || (await (0,_pending_index_js__WEBPACK_IMPORTED_MODULE_6__/* .findPendingIndex */ .PG)(folder)) !== undefined,
        stagingFolder: (kind) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${kind}-${process.pid}`),
        async place(stagingFolder, id) {
            const target = folderOf(id);
            await run(target, async () => {
                if (await has(id))
                    return (0,_remove_files_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFiles */ .W)(stagingFolder);
                await (0,_remove_files_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFiles */ .W)(target);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(stagingFolder, target);
            });
            return target;
        },
        removeStaged: () => (0,_remove_files_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFiles */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `staged-${process.pid}`)),
        async removeOthers(ids) {
            await run(folder, async () => {
                const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => OWN_NAME.test(name) && !ids.includes(name));
                await (0,_remove_files_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFiles */ .W)(...names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
            });
        },
    };
}
/** What `state.json` in a folder says; undefined where there is none. Throws ArtifactError. */
async function readIndexState(folder) {
    try {
        return (0,_artifact_index_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndexState */ .LJ)(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FILE */ .bv), { maxBytes: MAX_STATE_BYTES }));
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b)(error))
            return undefined;
        throw error;
    }
}
/**
 * The folder of the active index: `folder` is a shelf, or an index itself, or one into which a new index is being
 * written. Throws ArtifactError for a shelf whose state
 * cannot be read.
 */
async function findIndexFolder(folder) {
    const names = (await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(folder)) ?? [];
    const state = names.includes(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FILE */ .bv) ? await readIndexState(folder) : undefined;
    if (state !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, state.active.id);
    return (await (0,_pending_index_js__WEBPACK_IMPORTED_MODULE_6__/* .findPendingIndex */ .PG)(folder)) ?? folder;
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

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openArtifactFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);
/* harmony import */ var _hash_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8201);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7117);







/**
 * Looks for an index in a folder; files of other names are no concern of ours. Throws ConfigError where it cannot
 * look.
 */
async function openArtifactFolder(folder) {
    const names = (await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(folder)) ?? [];
    if (!_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ARTIFACT_FILES */ .nA.some((name) => names.includes(name)))
        return { kind: 'none' };
    return { kind: 'found', files: createArtifactFiles(folder) };
}
function createArtifactFiles(folder) {
    return {
        async size(name) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            try {
                const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
                return found.isFile() ? found.size : undefined;
            }
            catch (cause) {
                if (cause.code === 'ENOENT')
                    return undefined;
                throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
            }
        },
        sha256: (name) => (0,_hash_file_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)),
        readText: (name, maxBytes) => (0,_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { maxBytes }),
    };
}


/***/ }),

/***/ 5974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ stagingFolderIn),
/* harmony export */   Jw: () => (/* binding */ placePendingIndex),
/* harmony export */   PG: () => (/* binding */ findPendingIndex),
/* harmony export */   s5: () => (/* binding */ commitIndex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);
/* harmony import */ var _flush_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);






/**
 * A new index that is complete lies here, inside the folder of the index, until its files have taken their places. It
 * comes by one rename and goes by one rename, and whoever opens the folder meanwhile opens this: so there is a whole
 * index at every moment, the former or the new one. Inside, because the folder may be a disk of its own or the current
 * folder, and because other files may lie in it.
 */
const PENDING_FOLDER = 'next-index';
/** What SQLite leaves beside a database; left from the former one, it would be taken for a part of the new one. */
const SQLITE_COMPANIONS = ['-journal', '-wal', '-shm'];
/** Errors of file systems that know no second name for a file. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);
/** Where an index is built; what lies there was left by a process that was killed, unless it has the lock. */
function stagingFolderIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.building-${process.pid}`);
}
/** The folder of the new index where one waits for its place; undefined otherwise. Throws ConfigError. */
async function findPendingIndex(folder) {
    const pending = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PENDING_FOLDER);
    return (await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(pending))?.includes(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1) === true ? pending : undefined;
}
/** The step that makes a finished index the one of `folder`. Throws ConfigError. */
async function commitIndex(folder) {
    const pending = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PENDING_FOLDER);
    await guard(pending, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(stagingFolderIn(folder), pending));
}
/**
 * Gives the files of a pending index their places in `folder`; nothing happens where there is none. It may be interrupted
 * after every step and begun again. Needs the lock. Throws ConfigError.
 */
async function placePendingIndex(folder) {
    const pending = await findPendingIndex(folder);
    if (pending === undefined)
        return;
    const names = ((await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .C)(pending)) ?? []).filter((name) => name !== _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1);
    for (const name of [...names, _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1])
        await placeFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pending, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const leftOver = [..._artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ARTIFACT_FILES */ .nA, ..._artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONAL_ARTIFACT_FILES */ .Sg].filter((name) => name !== _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1 && !names.includes(name));
    for (const name of leftOver)
        await remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    // Renamed first: half of it would be no index, and it must not be seen as one.
    const done = stagingFolderIn(folder);
    await remove(done);
    await guard(pending, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(pending, done));
    await remove(done);
}
/** By a second name for the same bytes, since the pending index must stay whole; as a copy where there are none. */
async function placeFile(from, to) {
    const unfinished = `${to}.writing-${process.pid}`;
    await guard(to, async () => {
        for (const companion of SQLITE_COMPANIONS)
            await remove(to + companion);
        await remove(unfinished);
        await linkOrCopy(from, unfinished);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, to);
        // Where both were names of the same bytes already, a rename does nothing: https://man7.org/linux/man-pages/man2/rename.2.html.
        await remove(unfinished);
    });
}
async function linkOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to);
    }
    catch (cause) {
        if (!NO_LINKS.has(cause.code ?? ''))
            throw cause;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
        await (0,_flush_file_js__WEBPACK_IMPORTED_MODULE_4__/* .flushFile */ .f)(to);
    }
}
function remove(path) {
    return guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }));
}
async function guard(path, work) {
    try {
        await work();
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ VECTORS_FILE),
/* harmony export */   Nw: () => (/* binding */ BACKTEST_FILE),
/* harmony export */   QR: () => (/* binding */ ISSUES_FILE),
/* harmony export */   Sg: () => (/* binding */ OPTIONAL_ARTIFACT_FILES),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   c$: () => (/* binding */ LOCAL_EMBEDDER_FILE),
/* harmony export */   fC: () => (/* binding */ MAX_OTHER_FILE_BYTES),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   iw: () => (/* binding */ LABEL_HEADS_FILE),
/* harmony export */   nA: () => (/* binding */ ARTIFACT_FILES),
/* harmony export */   td: () => (/* binding */ ARTIFACT_FORMAT),
/* harmony export */   ve: () => (/* binding */ PROVIDER_HEADS_FILE)
/* harmony export */ });
/** File names inside the artifact folder (`index-artifacts/`). */
const MANIFEST_FILE = 'manifest.json';
const VECTORS_FILE = 'vectors.hnsw';
const ISSUES_FILE = 'issues.sqlite';
const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
const LABEL_HEADS_FILE = 'label-heads.bin';
/** Only in an index that was built with a service's embedder: the label model that reads its vectors. */
const PROVIDER_HEADS_FILE = 'provider-heads.bin';
/** Only in an index that was built with a backtest. */
const BACKTEST_FILE = 'backtest.jsonl';
/** Those that every index has; other files in the folder (a README, say) do not belong to the artifact. */
const ARTIFACT_FILES = [
    MANIFEST_FILE,
    VECTORS_FILE,
    ISSUES_FILE,
    LOCAL_EMBEDDER_FILE,
    LABEL_HEADS_FILE,
];
/** Those that an index may have. */
const OPTIONAL_ARTIFACT_FILES = [BACKTEST_FILE, PROVIDER_HEADS_FILE];
const MEGABYTE = 1 << 20;
/**
 * Most bytes of each file; a larger one is refused before it is read. 45,000 issues need 59 MB of vectors (553 MB at a
 * service's 3,072 dimensions), 30 MB of issues and 15 MB of what was learned.
 */
const MAX_FILE_BYTES = {
    [VECTORS_FILE]: 1_024 * MEGABYTE,
    [ISSUES_FILE]: 256 * MEGABYTE,
    [LOCAL_EMBEDDER_FILE]: 64 * MEGABYTE,
    [LABEL_HEADS_FILE]: 128 * MEGABYTE,
    [PROVIDER_HEADS_FILE]: 128 * MEGABYTE,
    [BACKTEST_FILE]: 256 * MEGABYTE,
};
/** Of a file that another version of the program put in. */
const MAX_OTHER_FILE_BYTES = 64 * MEGABYTE;
/** Format version of the folder as a whole; raised when any file's layout changes. */
const ARTIFACT_FORMAT = 2;
/** Beside several indexes, one a folder: which of them is active. */
const STATE_FILE = 'state.json';


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON text that is the same for equal values, whatever the order of their fields: names sorted by UTF-16 units, no
 * white space (as RFC 8785 has it). `value` must come from JSON, or be writable as JSON.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   LJ: () => (/* binding */ parseIndexState),
/* harmony export */   NV: () => (/* binding */ formatIndexState),
/* harmony export */   RW: () => (/* binding */ keptUnder),
/* harmony export */   Zw: () => (/* binding */ toIndexId),
/* harmony export */   pt: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);



const STATE_FORMAT = 1;
/** Name of an index's folder: the moment it was built and the beginning of its manifest's SHA-256. */
const indexId = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{8}t\d{6}z-[0-9a-f]{8}$/);
const date = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: indexId,
    /** Under which the cache holds it; absent where it was never put into one. */
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(512).optional(),
    promotedAt: date,
});
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATE_FORMAT),
    active: entrySchema,
    /** The one that was active before; what a rollback goes back to. */
    previous: entrySchema.optional(),
    /** Where a person went back to the active index: when, and from which. */
    rolledBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ at: date, from: indexId }).optional(),
});
/** The folder's name for an index; the same index has the same name everywhere. */
function toIndexId(createdAt, manifestSha256) {
    const moment = new Date(createdAt)
        .toISOString()
        .replace(/[-:]|\.\d+/g, '')
        .toLowerCase();
    return `${moment}-${manifestSha256.slice(0, 8)}`;
}
/** The state after an index was found good; what was active becomes the previous one. */
function promote(state, { id, at }) {
    const active = { id, promotedAt: at };
    if (state === undefined)
        return { formatVersion: STATE_FORMAT, active };
    const previous = state.active.id === id ? state.previous : state.active;
    return { formatVersion: STATE_FORMAT, active, ...(previous === undefined ? {} : { previous }) };
}
/** The two change places; undefined where there is no previous index. */
function rollBack(state, at) {
    if (state?.previous === undefined)
        return undefined;
    const { active, previous } = state;
    return {
        formatVersion: STATE_FORMAT,
        active: { ...previous, promotedAt: at },
        previous: active,
        rolledBack: { at, from: active.id },
    };
}
/** The same with the key under which the active index is kept. */
function keptUnder(state, key) {
    return { ...state, active: { ...state.active, key } };
}
function formatIndexState(state) {
    return `${JSON.stringify(state, undefined, 2)}\n`;
}
/** Reads what `formatIndexState` wrote. Throws ArtifactError. */
function parseIndexState(text) {
    const result = stateSchema.safeParse(parseJson(text));
    if (result.success)
        return result.data;
    const [fault] = result.error.issues;
    const found = `${fault?.path.join('.') || 'the whole'}: ${fault?.message ?? 'unreadable'}`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE({ file: _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FILE */ .bv, expected: 'which index is active', found, cause: result.error });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/manifest.js
var artifact_manifest = __webpack_require__(8317);
// EXTERNAL MODULE: ./out/js/src/artifact/signature.js
var signature = __webpack_require__(480);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
;// CONCATENATED MODULE: ./out/js/src/artifact/verify-artifact.js



/** Without these no issue can be compared. */
const ALWAYS_REQUIRED = [artifact/* VECTORS_FILE */.IU, artifact/* ISSUES_FILE */.QR];
/**
 * Checks that the files are those that the manifest describes: the repository, the required files, all sizes (and that
 * none is larger than a file of an index may be), then the
 * sha256 of every file (59 MB take about 40 ms). Throws ArtifactError for the first that is not so.
 */
async function verifyArtifact(verification) {
    const { files, manifest, repositories, requiredFiles = [] } = verification;
    if (repositories !== undefined && !repositories.some((name) => (0,repository_name/* isSameRepository */.ve)(name, manifest.repository))) {
        throw disagree(artifact/* MANIFEST_FILE */.h1, `an index of ${repositories.join(' or ')}`, `one of ${manifest.repository}`);
    }
    for (const name of [...ALWAYS_REQUIRED, ...requiredFiles]) {
        if (manifest.files[name] === undefined)
            throw disagree(artifact/* MANIFEST_FILE */.h1, `an entry for ${name}`, 'none');
    }
    const listed = Object.entries(manifest.files);
    for (const [name, { bytes }] of listed) {
        const size = await files.size(name);
        if (size === undefined)
            throw disagree(name, `a file of ${bytes} bytes`, 'no file');
        const most = artifact/* MAX_FILE_BYTES */.gZ[name] ?? artifact/* MAX_OTHER_FILE_BYTES */.fC;
        if (size > most)
            throw disagree(name, `at most ${most} bytes`, `${size} bytes`);
        if (size !== bytes)
            throw disagree(name, `${bytes} bytes`, `${size} bytes`);
    }
    for (const [name, { sha256 }] of listed) {
        const actual = await files.sha256(name);
        if (actual !== sha256)
            throw disagree(name, `sha256 ${sha256}`, `sha256 ${actual}`);
    }
}
function disagree(file, expected, found) {
    return new errors/* ArtifactError */.nE({ file, expected, found });
}

;// CONCATENATED MODULE: ./out/js/src/artifact/load-manifest.js





/** Some 30,000 labels; a manifest of this program is a few kilobytes. */
const MAX_MANIFEST_BYTES = 4_000_000;
/**
 * The way into an index: reads its manifest and checks signature and every file against it. Whoever opens one of the
 * files does so after this. Throws ArtifactError: no manifest, a manifest that cannot be read or was not signed with the
 * key, a file that does not agree with it.
 */
async function loadManifest(files, options = {}) {
    const bytes = await files.size(artifact/* MANIFEST_FILE */.h1);
    if (bytes === undefined)
        throw refuse('a manifest beside the other files', 'none; a build was interrupted, perhaps');
    if (bytes > MAX_MANIFEST_BYTES)
        throw refuse(`at most ${MAX_MANIFEST_BYTES} bytes`, `${bytes} bytes`);
    const text = await files.readText(artifact/* MANIFEST_FILE */.h1, MAX_MANIFEST_BYTES);
    const manifest = (0,artifact_manifest/* parseManifest */.N)(text);
    if (options.signingKey !== undefined)
        requireSignature(text, options.signingKey);
    await verifyArtifact({ ...options, files, manifest });
    return manifest;
}
/** Over the text's own fields, those included that this version does not know: a newer version signs them too. */
function requireSignature(text, key) {
    const state = (0,signature/* checkSignature */.jC)(JSON.parse(text), { kind: 'index manifest', key });
    if (state === 'valid')
        return;
    const found = state === 'missing'
        ? 'no signature (give the rebuild the same index_signing_key, and let it run once)'
        : 'another signature: the manifest was changed, or was signed with another key';
    throw refuse('a manifest signed with index_signing_key', found);
}
function refuse(expected, found) {
    return new errors/* ArtifactError */.nE({ file: artifact/* MANIFEST_FILE */.h1, expected, found });
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ formatManifest),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6159);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(480);







const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative();
const probability = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1);
const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const date = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'must be a date (ISO 8601)');
/** See stranger-similarity.ts: what is left of the scale above it would be noise, blown up. */
const MAX_STRANGER_SIMILARITY = 0.95;
/** Of one index; ours have seven at most. */
const MAX_FILES = 20;
/** A plain name: it is joined to the folder's path, so nothing in it may lead elsewhere. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be a plain file name')
    .refine((name) => name !== _artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1, 'cannot be the manifest itself');
/** What people did with labels that were set on issues. */
const liveSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    set: count,
    kept: count,
    removed: count,
    /** Too young to tell. */
    open: count,
    /** Share left in place, with its 95 % interval; null where none is kept or removed yet. */
    precision: probability.nullable(),
    low: probability.nullable(),
    high: probability.nullable(),
});
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    family: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    /** Training issues that carry the label. */
    support: count,
    /** The label is applied from this probability on; above 1: never. */
    cutoff: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
    /** Share of training issues at or above the cut-off where the label was right; null where none was. */
    precisionAtCutoff: probability.nullable(),
    /** The cut-off before corrections raised it; absent where they did not. */
    raisedFrom: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().optional(),
    /** Absent where it was never set. */
    live: liveSchema.optional(),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    formatVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ARTIFACT_FORMAT */ .td),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepositoryName */ .en, 'must have the form owner/name'),
    createdAt: date,
    /** Web address of the workflow run that built it. */
    builtBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    /** What made the vectors; another embedder's cannot be compared with them. */
    embedder: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        dimensions: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
        normalized: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
        /** Absent: the local embedder, which lies in the index. */
        service: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ provider: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['gemini', 'openai']), model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) }).optional(),
        /** Median cosine of random pairs, which is taken for no similarity; absent: 0. */
        strangerSimilarity: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(MAX_STRANGER_SIMILARITY).optional(),
    }),
    counts: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        issues: count,
        vectors: count,
        labels: count,
        /** Vectors of issues that are gone: marked as deleted, never found, and out with the next build. */
        deletedVectors: count,
    }),
    /** When everything was learned that an update keeps: embedder, boilerplate, weights of the evidence, cut-offs. */
    learned: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        at: date,
        /** Issues that it was learned from. */
        issues: count,
        /** Issues that updates have added, changed and taken out since. */
        changedSince: count,
        /** Labels that people had taken away again: cut-offs were chosen in their light. */
        corrections: count,
        /** Of the program: another one may read issues otherwise. */
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        targetPrecision: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ area: probability, type: probability }),
        /** As they were given; empty: those whose names say so. */
        needsInfoLabels: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        /** Put labels into families, as they were given; where none names a label, its name does. Absent in older indexes. */
        lists: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            areas: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).readonly().exactOptional(),
            types: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).readonly().exactOptional(),
        })
            .optional(),
    }),
    /** Latest update of an issue in it; null where the issues have no dates. */
    watermark: date.nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(labelSchema),
    /** By family: how its labels are chosen. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        /** Cut-off of labels that have none of their own; above 1: never. */
        cutoff: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
        /** Share of right labels that the cut-offs were chosen for. */
        targetPrecision: probability.optional(),
        maxLabels: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
        /** An estimate of how many labelled issues are missing until labels are applied; absent where some are. */
        missingIssues: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
    })),
    /** Headline figures of the backtest by family and name, such as `area.hitAt1`, and how many issues it rests on. */
    backtest: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()).optional(),
    /** By family, when the index was built; absent where no label that was set is known. */
    live: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), liveSchema).optional(),
    /** Every other file of the artifact. */
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(fileName, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha256: sha256Hex, bytes: count }))
        .refine((files) => Object.keys(files).length <= MAX_FILES, `must be at most ${MAX_FILES} files`),
    /** Of everything else here but the signature, as canonical JSON; absent in older indexes. */
    sha256: sha256Hex.optional(),
    /** HMAC of the rest, hexadecimal. */
    signature: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});
/** Faults named in one error, and characters of a field's name; a damaged file could otherwise fill the log. */
const MAX_FAULTS = 5;
const MAX_NAME_CHARS = 60;
/**
 * Reads `manifest.json`. Unknown fields are dropped. Throws ArtifactError: not JSON, another format version, a field
 * amiss, a sum of itself that is not its own.
 */
function parseManifest(text) {
    const json = parseJson(text);
    const version = json?.formatVersion;
    if (version !== undefined && version !== _artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ARTIFACT_FORMAT */ .td) {
        throw invalid(`format version ${_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ARTIFACT_FORMAT */ .td}`, `format version ${plain(JSON.stringify(version))}`);
    }
    const result = manifestSchema.safeParse(json);
    if (!result.success)
        throw invalid('all fields of a manifest', describe(result.error), result.error);
    const { sha256, ...manifest } = result.data;
    const actual = sumOf(json);
    if (sha256 !== undefined && sha256 !== actual)
        throw invalid(`sha256 ${sha256} of itself`, `sha256 ${actual}`);
    return manifest;
}
/**
 * The text of `manifest.json`, with its sum, and signed where there is a key. Throws ArtifactError for a manifest that
 * `parseManifest` would refuse.
 */
function formatManifest(manifest, signingKey) {
    const summed = { ...manifest, sha256: sumOf(manifest) };
    const signed = signingKey === undefined
        ? summed
        : { ...summed, signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .yK)(summed, { kind: 'index manifest', key: signingKey }) };
    const text = `${JSON.stringify(signed, undefined, 2)}\n`;
    parseManifest(text);
    return text;
}
/** Of the text's own fields, those included that this version does not know. The signature comes later and covers it. */
function sumOf(document) {
    const { sha256: _own, signature: _later, ...rest } = document;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(rest)).digest('hex');
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
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ArtifactError */ .nE({ file: _artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1, expected, found, cause });
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ MIN_SIGNING_KEY_CHARS),
/* harmony export */   jC: () => (/* binding */ checkSignature),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);


/** Half of what `openssl rand -hex 32` gives; a shorter key could be guessed from one signed index. */
const MIN_SIGNING_KEY_CHARS = 32;
/**
 * HMAC-SHA256 over the canonical JSON of `document` without its field `signature`, in lower-case hexadecimal.
 * https://www.rfc-editor.org/rfc/rfc2104
 */
function signatureOf(document, { kind, key }) {
    const { signature: _own, ...rest } = document;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(`auto-triager ${kind} 1\n${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(rest)}`)
        .digest('hex');
}
/** Compares in constant time, so that the time of a refusal says nothing about the right signature. */
function checkSignature(document, signing) {
    const { signature } = document;
    if (typeof signature !== 'string' || signature === '')
        return 'missing';
    const expected = Buffer.from(signatureOf(document, signing));
    const found = Buffer.from(signature);
    return expected.length === found.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, found) ? 'valid' : 'wrong';
}


/***/ })

};
