export const id = 35;
export const ids = [35];
export const modules = {

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFindSimilar: () => (/* binding */ runFindSimilar)
/* harmony export */ });
/* harmony import */ var _adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8036);
/* harmony import */ var _document_to_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6061);
/* harmony import */ var _find_neighbors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6513);
/* harmony import */ var _load_knowledge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4280);
/* harmony import */ var _read_issue_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9817);







/** The issues most like one from a file, or like each indexed issue (as JSON lines). */
async function runFindSimilar(options, context) {
    const knowledge = await (0,_load_knowledge_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKnowledge */ .t)({ folder: options.indexPath });
    if (knowledge === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`There is no index in ${options.indexPath}. Build one with: auto-triager index`);
    }
    try {
        if (options.issueFile === undefined)
            await writeAll(knowledge, { options, context });
        else
            await writeOne(await similarToFile(options.issueFile, { knowledge, options }), { options, context });
        return _context_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_DONE */ .qJ;
    }
    finally {
        knowledge.close();
    }
}
async function similarToFile(path, { knowledge, options }) {
    const issue = await (0,_read_issue_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readIssueFile */ .s)(path);
    const query = (0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_3__/* .toQuery */ .Q)((0,_document_to_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toDocument */ .J)(issue, knowledge.boilerplate), knowledge);
    const top = (0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_3__/* .findNeighbors */ .f)(query, knowledge, options.top).slice(0, options.top);
    const titles = new Map(knowledge.readIssues(top.map(({ number }) => number)).map(({ number, title }) => [number, title]));
    return {
        number: issue.number,
        similar: top.map(({ number, similarity }) => ({
            number,
            title: titles.get(number) ?? '',
            similarity: rounded(similarity),
        })),
    };
}
/** One line for each indexed issue, by its stored vector and sketch. */
async function writeAll(knowledge, { options, context }) {
    const numbers = knowledge.readNumbers();
    const sketches = knowledge.readSketches(numbers);
    const inMemory = { ...knowledge, readSketches: () => sketches };
    const progress = context.log.progress('Comparing issues', numbers.length);
    const lines = [];
    for (const [done, number] of numbers.entries()) {
        const vector = knowledge.index.vectorOf(number);
        if (vector === undefined)
            continue;
        const query = { vector, sketch: sketches.get(number) ?? new Uint8Array(0), number };
        const similar = (0,_find_neighbors_js__WEBPACK_IMPORTED_MODULE_3__/* .findNeighbors */ .f)(query, inMemory, options.top).slice(0, options.top);
        const list = {
            number,
            similar: similar.map((neighbor) => ({ ...neighbor, similarity: rounded(neighbor.similarity) })),
        };
        lines.push(JSON.stringify(list));
        progress.update(done + 1);
    }
    progress.stop();
    if (options.out === undefined) {
        context.writeText(lines.join('\n'));
        return;
    }
    await (0,_adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(options.out, `${lines.join('\n')}\n`);
    const report = { out: options.out, issues: lines.length, top: options.top };
    if (context.json)
        context.writeJson(report);
    else
        context.writeText(`${report.issues} issues with their ${report.top} most similar in ${report.out}`);
}
async function writeOne(list, { options, context }) {
    if (options.out !== undefined)
        await (0,_adapters_files_write_file_atomically_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(options.out, `${JSON.stringify(list)}\n`);
    else if (context.json)
        context.writeJson(list);
    else
        context.writeText(list.similar.map(({ number, title, similarity }) => `${similarity.toFixed(2)}  #${number} ${title}`).join('\n'));
}
function rounded(similarity) {
    return Number(similarity.toFixed(6));
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readIssueFile)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);



/** A body of 1 MB escaped as JSON may be six times as long. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** The issue in a JSON file, as the REST API writes it. Throws ConfigError: no such file, not JSON, not an issue. */
async function readIssueFile(path) {
    const found = (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIssue */ .Zp)(parseJson(await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_FILE_BYTES }), path));
    if (found.kind === 'issue')
        return found.issue;
    if (found.kind === 'pull-request')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${path} holds pull request #${found.number}; only issues are triaged.`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${path} holds no issue: ${found.reason}`);
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${path} is not JSON. It must hold one issue, as the REST API writes it.`, { cause });
    }
}


/***/ })

};
