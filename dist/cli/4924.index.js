export const id = 4924;
export const ids = [4924];
export const modules = {

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ labelRoles),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/* harmony import */ var _document_has_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1717);
/* harmony import */ var _labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);
/* harmony import */ var _judge_locally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9723);



/** One that names more labels of a family has not chosen, unless more may be given. */
const MAX_CHOICES = 3;
/** Keeps the log-odds finite. */
const EDGE = 1e-6;
/**
 * The local verdict and a model's opinion as one verdict. Pure.
 *
 * A model that chooses another label than the local engine's first gives that label nothing: a model that is wrong is as
 * confident as one that is right.
 */
function combine({ local, document, engine, opinion, weights }) {
    const information = combineInformation(local.information, opinion);
    const saysNothing = local.saysNothing || !(0,_document_has_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hasContent */ .o)(document);
    const canSelect = !information.isLacking && opinion.isCategorizable !== false && !saysNothing;
    const families = local.families.map((family) => combineFamily(family, { chosen: opinion.labels.get(family.family), weights, canSelect }));
    return {
        ...local,
        engine,
        families,
        similar: local.similar.map((issue) => combineSimilar(issue, opinion)),
        isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
        information,
    };
}
/** One role for each label of a family, in their order; `chosen` is undefined where the model says nothing of the family. */
function labelRoles({ labels, maxLabels }, chosen = []) {
    const isChoice = chosen.length > 0 && chosen.length <= Math.max(MAX_CHOICES, maxLabels);
    const names = new Set(chosen);
    return labels.map(({ name }, rank) => {
        if (!isChoice)
            return 'untouched';
        if (!names.has(name))
            return 'passed-over';
        return rank === 0 ? 'confirmed' : 'untouched';
    });
}
function combineFamily(family, { chosen, weights, canSelect }) {
    const shifts = { confirmed: weights.first, 'passed-over': -weights.other, untouched: 0 };
    const roles = labelRoles(family, chosen);
    const labels = family.labels
        .map((label, rank) => shift(label, shifts[roles[rank] ?? 'untouched']))
        .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1))
        .map((label, rank) => ({
        ...label,
        isSelected: canSelect && rank < family.maxLabels && label.probability >= label.cutoff,
    }));
    return { ...family, labels };
}
/** How often the cut-off was right was measured without a model, so it no longer holds. */
function shift(label, weight) {
    if (weight === 0)
        return label;
    const { precisionAtCutoff: _, ...rest } = label;
    return { ...rest, probability: shiftProbability(label.probability, weight), localProbability: label.probability };
}
function shiftProbability(probability, weight) {
    return (0,_labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_2__/* .sigmoid */ .ry)(logOddsOf(probability) + weight);
}
/** Finite for every probability, 0 and 1 included. */
function logOddsOf(probability) {
    const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(inside / (1 - inside));
}
/** To lack information is for a model to say both: too little to categorize it, and what it is that lacks. */
function combineInformation(local, { isCategorizable, missing }) {
    const saysLacking = isCategorizable === false && missing.length > 0;
    return { ...local, isLacking: local.isLacking || saysLacking, kinds: missing };
}
/** A model alone points nobody at an unrelated issue. */
function combineSimilar(issue, { duplicates }) {
    const saysSame = duplicates.includes(issue.number) && issue.similarity >= _judge_locally_js__WEBPACK_IMPORTED_MODULE_1__/* .ALIKE */ .D;
    return { ...issue, isAlike: issue.isAlike || saysSame, isLikelyDuplicate: issue.isLikelyDuplicate || saysSame };
}


/***/ })

};
