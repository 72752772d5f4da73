export const id = 5861;
export const ids = [5861];
export const modules = {

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renewDatasets: () => (/* binding */ renewDatasets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


/**
 * Writes the datasets that are asked for, as the command `dataset` does by default. One that cannot be written is noted and
 * leaves the former file; it is no reason to lose an index that was built.
 */
async function renewDatasets(session) {
    const files = [];
    for (const name of session.options.datasets ?? []) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.datasetsFolder, `${name}.jsonl`);
        try {
            await WRITERS[name](datasetFlags(file, session), session);
            files.push(file);
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
                throw error;
            session.note(`The dataset ${name} was not written: ${error.message}`);
        }
        session.clock.done(`dataset ${name}`);
    }
    return files;
}
const WRITERS = {
    async qualitizer(flags, session) {
        const { readDatasetQualitizerFlags } = await Promise.all(/* import() */[__webpack_require__.e(8959), __webpack_require__.e(5562)]).then(__webpack_require__.bind(__webpack_require__, 5562));
        const { runDatasetQualitizer } = await Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(8227), __webpack_require__.e(634)]).then(__webpack_require__.bind(__webpack_require__, 634));
        await runDatasetQualitizer(readDatasetQualitizerFlags(flags, secretsOf(session.options)), toContext(session));
    },
    async categorizer(flags, session) {
        const { readDatasetCategorizerFlags } = await Promise.all(/* import() */[__webpack_require__.e(8959), __webpack_require__.e(2465)]).then(__webpack_require__.bind(__webpack_require__, 2465));
        const { runDatasetCategorizer } = await Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(8227), __webpack_require__.e(3962)]).then(__webpack_require__.bind(__webpack_require__, 3962));
        const { embedder, embeddingModel, embeddingDimensions, geminiBaseUrl, openaiBaseUrl } = session.options;
        const given = {
            '--embedder': embedder,
            '--embedding-model': embeddingModel,
            '--embedding-dimensions': embeddingDimensions,
            '--gemini-base-url': geminiBaseUrl,
            '--openai-base-url': openaiBaseUrl,
        };
        const all = new Map([...flags, ...givenFlags(given)]);
        await runDatasetCategorizer(readDatasetCategorizerFlags(all, secretsOf(session.options)), toContext(session));
    },
};
function datasetFlags(file, { options, corpusFile }) {
    const { repository, labelsFile, typesFile, needsInfoLabels, promptFile, apiUrl } = options;
    return givenFlags({
        '--db': corpusFile,
        '--repo': repository,
        '--out': file,
        '--report': file.replace(/\.jsonl$/, '.report.txt'),
        '--labels-file': labelsFile,
        '--types-file': typesFile,
        '--missing-info-labels': needsInfoLabels?.join(','),
        '--prompt-file': promptFile,
        '--api-url': apiUrl,
    });
}
function givenFlags(flags) {
    return new Map(Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, String(value)]])));
}
function secretsOf({ token, geminiApiKey, openaiApiKey, }) {
    return { GITHUB_TOKEN: token, GEMINI_API_KEY: geminiApiKey, OPENAI_API_KEY: openaiApiKey };
}
/** A dataset's own report goes into its file. */
function toContext({ log, env }) {
    return { log, env, json: false, writeJson() { }, writeCommands() { }, writeText: (text) => log.debug(text) };
}


/***/ })

};
