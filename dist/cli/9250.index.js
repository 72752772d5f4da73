export const id = 9250;
export const ids = [9250];
export const modules = {

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeCutoff)
/* harmony export */ });
/* harmony import */ var _plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1104);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);


/** From which probability the labels of a family are applied, in one sentence; else what is missing. */
function describeCutoff(family, { groups }) {
    const learned = groups.find(({ group }) => group === family);
    if (learned === undefined)
        return `${family}: nothing is applied; no issue has such a label.`;
    const { cutoff, precisionAtCutoff, labels, missingIssues } = learned;
    if ((0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isReachable */ .kj)(cutoff) && precisionAtCutoff !== undefined) {
        const measured = `right ${(100 * precisionAtCutoff).toFixed(0)} of 100 times on held-out issues`;
        return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
    }
    const applied = labels.filter((label) => (0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isReachable */ .kj)(label.cutoff)).length;
    if (applied > 0)
        return `${family}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(applied, 'label')} of ${labels.length} can be applied.`;
    const silent = `${family}: nothing is applied; too few held-out issues prove the target precision.`;
    if (missingIssues === undefined)
        return silent;
    return `${silent} About ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(missingIssues, 'more labelled issue')} needed (an estimate).`;
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnFromRecent: () => (/* binding */ learnFromRecent)
/* harmony export */ });
/* harmony import */ var _labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7935);
/* harmony import */ var _labels_target_precision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7247);
/* harmony import */ var _describe_cutoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3939);
/* harmony import */ var _learn_knowledge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);




/** Learned from in about 15 s of grafana/grafana's (100: 2 s, 200: 6 s); more would make every run a long one. */
const MAX_RECENT_ISSUES = 400;
/** What stands in for an index: everything that the newest labelled issues teach. Without any, it knows nothing. */
async function learnFromRecent({ tracker, families, needsInfoLabels, log }) {
    const newestFirst = await tracker.listRecentLabeledIssues({ limit: MAX_RECENT_ISSUES });
    const knowledge = await (0,_learn_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .learnKnowledge */ .n)(newestFirst.toReversed(), {
        repository: tracker.repository,
        families,
        targetPrecision: _labels_target_precision_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_TARGET_PRECISION */ .f,
        isNeedsInfoLabel: (0,_labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .needsInfoTest */ .g)(needsInfoLabels),
        log,
    });
    const { labelModel } = knowledge;
    for (const { name } of labelModel.families)
        log.info((0,_describe_cutoff_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCutoff */ .J)(name, labelModel));
    return knowledge;
}


/***/ }),

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   _: () => (/* binding */ textHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256 (64 hex digits) of what an issue says: title, body and the set of its labels, in any order. State and dates
 * do not count. The three are encoded as a JSON array, so no two contents share an encoding.
 */
function contentHash(issue) {
    const content = JSON.stringify([issue.title, issue.body, [...issue.labels].sort()]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of what is embedded of an issue: title and body alone. */
function textHash(issue) {
    return contentHash({ title: issue.title, body: issue.body, labels: [] });
}


/***/ })

};
