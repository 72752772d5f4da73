export const id = 3198;
export const ids = [3198];
export const modules = {

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* binding */ NEVER),
  rf: () => (/* binding */ chooseCutoff),
  e6: () => (/* binding */ chooseLabelCutoffs)
});

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

;// CONCATENATED MODULE: ./out/js/src/labels/choose-cutoff.js

/** No probability reaches it: nothing is applied. JSON has no infinity. */
const NEVER = 2;
/** Fewer predictions of all labels together than this prove nothing. */
const MIN_PREDICTIONS = 10;
/** Held-out predictions that the stated probabilities count for, beside what was observed. */
const STATED_WEIGHT = 50;
/** Held-out predictions of all labels that count for each label, beside its own. */
const FAMILY_WEIGHT = 60;
const STEPS = 100;
/**
 * The lowest cut-off at which held-out predictions reach the target precision; NEVER where none does. Small numbers are
 * tempered by the probabilities themselves, which are calibrated: ten lucky hits in a row are no proof.
 */
function chooseCutoff(predictions, targetPrecision) {
    const tally = tallyByStep(predictions);
    return lowestStep(tally, { all: tally, precisionAt: (step) => temperedPrecision(tally, step), targetPrecision });
}
/**
 * A cut-off for each label, shrunk toward that of all labels together (empirical Bayes, beta–binomial): a label without
 * held-out predictions gets the common one, a label with hundreds nearly its own. `labelOf` holds the label of each
 * prediction, 0 to `labelCount` − 1.
 *
 * A label that people took away so often that it surely falls short of the target is held to more: its cut-off goes up
 * to where held-out precision, less what is too high in practice (live-offset.ts), reaches the target; never down.
 */
function chooseLabelCutoffs(predictions, { labelOf, labelCount, targetPrecision, live }) {
    const all = tallyByStep(predictions);
    const byLabel = Array.from({ length: labelCount }, () => []);
    for (const [at, prediction] of predictions.entries())
        byLabel[labelOf[at]]?.push(prediction);
    return byLabel.map((own, label) => {
        const tally = tallyByStep(own);
        const precisionAt = (step) => {
            const common = temperedPrecision(all, step);
            const observed = tally.right[step] + FAMILY_WEIGHT * common;
            return all.count[step] < MIN_PREDICTIONS
                ? 0
                : observed / (tally.weight[step] + FAMILY_WEIGHT);
        };
        const search = { all, precisionAt, targetPrecision };
        return raiseCutoff(lowestStep(tally, search), { tally, search, live: live?.[label] ?? [] });
    });
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
        fromStep: Math.round(cutoff * STEPS),
        precisionAt: (step) => (lived.right[step] + FAMILY_WEIGHT * lowerOdds(precisionAt(step), offset)) /
            (lived.weight[step] + FAMILY_WEIGHT),
    });
    return raised.cutoff === cutoff ? chosen : { ...raised, raisedFrom: cutoff };
}
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
function temperedPrecision({ right, stated, weight, count }, step) {
    if (count[step] < MIN_PREDICTIONS)
        return 0;
    const total = weight[step];
    return (right[step] + (STATED_WEIGHT * stated[step]) / total) / (total + STATED_WEIGHT);
}
function lowestStep(tally, { all, precisionAt, targetPrecision, fromStep = 1 }) {
    for (let step = fromStep; step <= STEPS; step++) {
        if (all.count[step] === all.count[step + 1])
            continue;
        const precision = precisionAt(step);
        if (precision >= targetPrecision)
            return { cutoff: step / STEPS, precision, count: tally.count[step] };
    }
    return { cutoff: NEVER, count: 0 };
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ labelRoles),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/* harmony import */ var _labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);
/* harmony import */ var _judge_locally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9723);


/** A pair that a model calls the same must be at least so similar: a model alone points nobody at an unrelated issue. */
const MIN_DUPLICATE_SIMILARITY = 0.4;
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
    const canSelect = !information.isLacking && opinion.isCategorizable !== false && (0,_judge_locally_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .X)(document);
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
    return (0,_labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__/* .sigmoid */ .ry)(logOddsOf(probability) + weight);
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
function combineSimilar(issue, { duplicates }) {
    const saysSame = duplicates.includes(issue.number) && issue.similarity >= MIN_DUPLICATE_SIMILARITY;
    return { ...issue, isLikelyDuplicate: issue.isLikelyDuplicate || saysSame };
}


/***/ })

};
