export const id = 561;
export const ids = [561];
export const modules = {

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnFromRecent: () => (/* binding */ learnFromRecent)
/* harmony export */ });
/* harmony import */ var _labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
/* harmony import */ var _learn_knowledge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9133);


/** Learned from in about 15 s of grafana/grafana's (100: 2 s, 200: 6 s); more would make every run a long one. */
const MAX_RECENT_ISSUES = 400;
/** What an index is built for unless it is told otherwise. */
const TARGET_PRECISION = 0.8;
/** What stands in for an index: everything that the newest labelled issues teach. Without any, it knows nothing. */
async function learnFromRecent({ tracker, families, needsInfoLabels, log }) {
    const newestFirst = await tracker.listRecentLabeledIssues({ limit: MAX_RECENT_ISSUES });
    return await (0,_learn_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .learnKnowledge */ .n)(newestFirst.toReversed(), {
        repository: tracker.repository,
        families,
        targetPrecision: TARGET_PRECISION,
        isNeedsInfoLabel: (0,_labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .needsInfoTest */ .g)(needsInfoLabels),
        log,
    });
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ learnKnowledge)
/* harmony export */ });
/* harmony import */ var _labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1249);
/* harmony import */ var _neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2021);
/* harmony import */ var _to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);



/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
async function learnKnowledge(history, options) {
    const learned = await (0,_labels_learn_from_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .learnFromIssues */ .r)(history, options);
    const catalog = new Map([...(0,_to_catalog_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .toCatalogIssues */ .L)(learned)].map((issue) => [issue.number, issue]));
    const read = (numbers) => numbers.flatMap((number) => catalog.get(number) ?? []);
    return {
        repository: options.repository,
        boilerplate: learned.boilerplate,
        localModel: learned.localModel,
        labelModel: learned.labelModel,
        index: (0,_neighbors_exact_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createExactIndex */ .Y)({
            vectors: learned.vectors,
            dimensions: learned.localModel.dimensions,
            numbers: learned.issues.map((issue) => issue.number),
        }),
        readNumbers: () => [...catalog.keys()].sort((a, b) => a - b),
        readIssues: read,
        readSketches: (numbers) => new Map(read(numbers).map((issue) => [issue.number, issue.sketch])),
        close: () => { },
    };
}


/***/ })

};
