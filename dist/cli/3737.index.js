export const id = 3737;
export const ids = [3737];
export const modules = {

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEmbeddingStore: () => (/* binding */ openEmbeddingStore)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _open_corpus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3271);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9038);




const BYTES_PER_NUMBER = Float32Array.BYTES_PER_ELEMENT;
/**
 * Opens the vectors that are kept in the corpus file at `path`, which must exist. Throws ConfigError as `openCorpus`
 * does; so does every method when the file turns out to be damaged, locked, read-only or full.
 */
function openEmbeddingStore(path) {
    const unusable = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .explainUnusablePath */ .ue)(path, { mayCreate: false });
    if (unusable !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The corpus cannot be opened: ${unusable}`);
    const guard = (work) => (0,_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__.guardCorpus)(path, work);
    return guard(() => {
        const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openDatabase */ .qI)(path, 'write');
        try {
            (0,_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__.prepareSchema)(database, { path, readOnly: false });
            const select = database.prepare('SELECT vector FROM embedding WHERE embedder_id = ? AND purpose = ? AND content_hash = ?');
            const insert = database.prepare('INSERT OR REPLACE INTO embedding (embedder_id, purpose, content_hash, vector) VALUES (?, ?, ?, ?)');
            return {
                read: (key) => guard(() => {
                    const row = select.get(...toColumns(key));
                    return row === undefined ? undefined : toVector((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(row, 'vector'));
                }),
                write: (entries) => guard(() => (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .inTransaction */ .sA)(database, () => {
                    for (const entry of entries)
                        insert.run(...toColumns(entry), toBytes(entry.vector));
                })),
                close: () => {
                    if (database.isOpen)
                        guard(() => database.close());
                },
            };
        }
        catch (error) {
            database.close();
            throw error;
        }
    });
}
function toColumns({ embedderId, purpose, contentHash }) {
    return [embedderId, purpose, contentHash];
}
function toBytes(vector) {
    const bytes = new Uint8Array(vector.length * BYTES_PER_NUMBER);
    const view = new DataView(bytes.buffer);
    for (const [at, value] of vector.entries())
        view.setFloat32(at * BYTES_PER_NUMBER, value, true);
    return bytes;
}
/** Bytes beyond the last whole number are ignored. */
function toVector(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = Math.floor(bytes.length / BYTES_PER_NUMBER);
    return Float32Array.from({ length }, (_, at) => view.getFloat32(at * BYTES_PER_NUMBER, true));
}


/***/ })

};
