export const id = 3692;
export const ids = [3692,4924];
export const modules = {

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);


/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
async function ensureFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ ISSUES_IN_FLIGHT),
  S: () => (/* binding */ judgeTestIssues)
});

// EXTERNAL MODULE: ./out/js/src/evaluation/fit-model-weights.js
var fit_model_weights = __webpack_require__(749);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
;// CONCATENATED MODULE: ./out/js/src/evaluation/why-not-applied.js

/** Why the label at `rank`, from 0, of a family would not be set; for one that the plan does not set. */
function whyNotApplied({ labels, maxLabels }, rank) {
    const label = labels[rank];
    if (label === undefined)
        return undefined;
    if (label.isSelected)
        return { kind: 'family-filled' };
    if (label.probability < label.cutoff)
        return belowCutoff(label);
    return rank >= maxLabels ? { kind: 'over-limit', maxLabels } : { kind: 'says-too-little' };
}
function belowCutoff({ cutoff, evidence }) {
    return (0,format_figures/* isReachable */.kj)(cutoff) ? { kind: 'below-cutoff', cutoff } : { kind: 'no-cutoff', support: evidence.support };
}

// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/plan/describe-usage.js
var describe_usage = __webpack_require__(1420);
// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 5 modules
var plan_triage = __webpack_require__(4491);
// EXTERNAL MODULE: ./out/js/src/shared/in-parallel.js
var in_parallel = __webpack_require__(4608);
// EXTERNAL MODULE: ./out/js/src/verdict/model-usage.js
var model_usage = __webpack_require__(5674);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(1778);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/judge-test-issues.js









/**
 * Issues about which models are asked at the same time: the answers of a service take seconds, and rate limits leave room for
 * a few. A run that is killed loses no more than their answers.
 */
const ISSUES_IN_FLIGHT = 4;
const KEPT_SIMILAR = 10;
const MS_PER_MINUTE = 60_000;
/** Judges the issues as if each had just arrived, without labels and open. In the order given, whatever answers first. */
async function judgeTestIssues(issues, judging) {
    const { judges, log } = judging;
    const judged = [];
    const progress = log.progress(judges === undefined ? 'Judging test issues' : 'Asking models', issues.length);
    const pace = startPace();
    let done = 0;
    try {
        await (0,in_parallel/* inParallel */.H)([...issues.entries()], judges === undefined ? 1 : ISSUES_IN_FLIGHT, async ([at, issue]) => {
            const result = await judge(issue, judging);
            judged[at] = result;
            progress.update(++done, judges === undefined ? undefined : pace(done, result));
        });
    }
    finally {
        progress.stop();
    }
    return judged;
}
/** Says how fast it goes and what it cost so far. */
function startPace() {
    const startMs = performance.now();
    let spent = model_usage/* NO_USAGE */.y;
    return (done, { consulted }) => {
        spent = (0,model_usage/* addUsage */.v)(spent, consulted?.report.usage ?? model_usage/* NO_USAGE */.y);
        const perMinute = Math.round((done * MS_PER_MINUTE) / Math.max(1, performance.now() - startMs));
        return `${perMinute} issues a minute, ${(0,format_count/* formatCount */.B)(spent.calls, 'call')}, ${(0,describe_usage/* formatCost */.B)(spent)} so far`;
    };
}
async function judge(issue, judging) {
    const { knowledge, families, judges } = judging;
    const arrived = { ...issue, labels: [], state: 'open' };
    const setting = {
        knowledge,
        families,
        policy: { addComment: false, similarIssues: 0 },
        issueUrl: String,
    };
    const local = await (0,triage_issue/* judgeByHistory */.j4)(arrived, setting);
    const evaluate = (judged) => toEvaluated(issue, { judged, setting, judging });
    const alone = evaluate(local);
    const plain = { document: local.document, votes: (0,neighbor_votes/* countVotes */.B0)(local.verdict.similar) };
    if (judges === undefined)
        return { evaluated: alone, ...plain };
    // Loaded only where models are asked.
    const { consultModels } = await Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(935), __webpack_require__.e(4821)]).then(__webpack_require__.bind(__webpack_require__, 935));
    const together = await consultModels(local, { setting, judges });
    const combined = evaluate(together);
    return {
        evaluated: combined,
        ...plain,
        consulted: toConsulted(issue, { alone, combined, local, together, judging }),
    };
}
function toEvaluated(issue, { judged, setting, judging }) {
    const { verdict, plan, timings } = (0,triage_issue/* planVerdict */.Ft)(judged, setting);
    const applied = new Set((0,plan_triage/* plannedLabels */.W)(plan));
    const { lacksInformation } = verdict.information;
    const { model } = verdict;
    const read = model === undefined ? undefined : (0,model_usage/* addUsage */.v)(model.usage, model.replayed);
    return {
        number: issue.number,
        title: issue.title,
        ...(issue.createdAt === undefined ? {} : { createdAt: issue.createdAt }),
        labels: verdict.families
            .flatMap((family) => toPredicted(family, applied))
            .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
        truth: issue.labels,
        ...(lacksInformation === undefined ? {} : { needsInfo: lacksInformation }),
        lacksInformation: issue.labels.some(judging.isNeedsInfoLabel),
        similar: verdict.similar.slice(0, KEPT_SIMILAR).map(({ number, similarity }) => ({ number, similarity })),
        durationMs: timings.reduce((sum, { durationMs }) => sum + durationMs, 0),
        ...(read === undefined ? {} : { tokens: { prompt: read.promptTokens, completion: read.completionTokens } }),
    };
}
/** A family's labels; of the most probable, several where they are equal, why they would not be set. */
function toPredicted(family, appliedNames) {
    const [first] = family.labels;
    return family.labels.map(({ name, probability }, rank) => {
        const applied = appliedNames.has(name);
        const isFirst = probability === first?.probability;
        const whyNot = applied || !isFirst ? undefined : whyNotApplied(family, rank);
        return { name, family: family.family, probability, applied, ...(whyNot === undefined ? {} : { whyNot }) };
    });
}
function toConsulted(issue, { alone, combined, local, together, judging }) {
    const { engine, model: report = NO_REPORT } = together.verdict;
    for (const { text } of report.notes)
        judging.log.debug(`#${issue.number}: ${text}`);
    const members = new Map(judging.allFamilies.map(({ name, labels }) => [name, labels]));
    const { opinion } = report;
    return {
        alone,
        combined,
        engine,
        report,
        weighed: opinion === undefined ? [] : (0,fit_model_weights/* weighLabels */.O)(local.verdict.families, { opinion, truth: issue.labels, members }),
    };
}
const NO_REPORT = { notes: [], names: [], usage: model_usage/* NO_USAGE */.y, replayed: model_usage/* NO_USAGE */.y };


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loadStoredBacktest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_index_shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);
/* harmony import */ var _adapters_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7100);
/* harmony import */ var _adapters_files_open_artifact_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7838);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7117);
/* harmony import */ var _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _artifact_load_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4340);
/* harmony import */ var _evaluation_stored_backtest_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2090);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1194);









/** A backtest of 10,000 issues is about 3 MB; keeps a foreign file from filling the memory. */
const MAX_BYTES = 256 * 1024 * 1024;
const HOW_TO_MAKE_ONE = 'Make one with: auto-triager index --backtest --out <folder>, or auto-triager evaluate --save <folder>';
/**
 * The backtest that `index --backtest` left in an index, after the index was checked, or `evaluate --save` in a folder.
 * Throws ConfigError: no such folder, no backtest in it, one that cannot be read; ArtifactError: a damaged index.
 */
async function loadStoredBacktest(place) {
    const folder = await (0,_adapters_files_index_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .findIndexFolder */ .U)(place);
    const names = await (0,_adapters_files_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(folder);
    if (names === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigError */ .xL(`${JSON.stringify(folder)} does not exist. ${HOW_TO_MAKE_ONE}`);
    const opened = await (0,_adapters_files_open_artifact_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openArtifactFolder */ .Z)(folder);
    // In an index only what the manifest lists has a checksum.
    const listed = opened.kind === 'none' ? names : Object.keys((await (0,_artifact_load_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .loadManifest */ .e)(opened.files)).files);
    if (!listed.includes(_artifact_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKTEST_FILE */ .Nw)) {
        const what = opened.kind === 'none' ? JSON.stringify(folder) : `The index in ${JSON.stringify(folder)}`;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigError */ .xL(`${what} holds no stored backtest. ${HOW_TO_MAKE_ONE}`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _artifact_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKTEST_FILE */ .Nw);
    const parsed = (0,_evaluation_stored_backtest_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStoredBacktest */ .So)(await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path, { maxBytes: MAX_BYTES }));
    if (parsed.kind === 'backtest')
        return parsed.backtest;
    const fault = parsed.kind === 'damaged'
        ? `is damaged: ${parsed.fault}`
        : `has format version ${parsed.formatVersion}, but this version of auto-triager reads ${_evaluation_stored_backtest_file_js__WEBPACK_IMPORTED_MODULE_7__/* .BACKTEST_FORMAT */ .eQ}`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigError */ .xL(`${JSON.stringify(path)} ${fault}. ${HOW_TO_MAKE_ONE}`);
}


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openGate),
  h: () => (/* binding */ storable)
});

// EXTERNAL MODULE: ./out/js/src/evaluation/compare-backtests.js
var compare_backtests = __webpack_require__(396);
;// CONCATENATED MODULE: ./out/js/src/evaluation/stored-backtest.js
/** Hit@3 needs so many, however improbable. */
const ALWAYS_KEPT = 3;
const MAX_KEPT = 10;
const MIN_PROBABILITY = 0.01;
const DECIMALS = 4;
/** Keeps of each issue and family the ten most probable labels, none below 1 % but the first three and those applied. */
function toStoredBacktest(settings, judged) {
    const { families, issues } = judged;
    return {
        ...settings,
        families: families.map((family) => ({ ...family, labels: family.labels.toSorted() })),
        issues: issues.map((issue) => ({
            number: issue.number,
            truth: issue.truth.toSorted(),
            predicted: Object.fromEntries(families.map(({ name }) => [name, keptLabels(issue.labels, name)])),
        })),
    };
}
function keptLabels(labels, family) {
    return labels
        .filter((label) => label.family === family)
        .filter(({ probability, applied }, rank) => {
        return applied || rank < ALWAYS_KEPT || (rank < MAX_KEPT && probability >= MIN_PROBABILITY);
    })
        .map(({ name, probability, applied }) => ({ name, probability: Number(probability.toFixed(DECIMALS)), applied }));
}

// EXTERNAL MODULE: ./out/js/src/commands/evaluate/load-stored-backtest.js
var load_stored_backtest = __webpack_require__(9334);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/evaluation/stored-backtest-file.js
var stored_backtest_file = __webpack_require__(2090);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/save-stored-backtest.js







/** Makes the folder for a backtest. ConfigError where it holds an index, which would not agree with its manifest then. */
async function prepareBacktestFolder(folder) {
    await (0,ensure_folder/* ensureFolder */.f)(folder);
    if ((await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder)).kind === 'none')
        return;
    throw new errors/* ConfigError */.xL(`${JSON.stringify(folder)} holds an index. Save the backtest in another folder, or build the index with --backtest.`);
}
/** Writes `backtest.jsonl` into a folder that is there. Throws ConfigError. */
async function saveStoredBacktest(folder, backtest) {
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, artifact/* BACKTEST_FILE */.Nw), (0,stored_backtest_file/* formatStoredBacktest */.MW)(backtest));
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/open-gate.js




/** Finds out before anything is learned whether the two can be compared and stored. Throws ConfigError, ArtifactError. */
async function openGate(options, { part, log }) {
    const { against, save } = options;
    const numbers = (part?.test ?? []).map((issue) => issue.number);
    const stored = against === undefined ? undefined : await (0,load_stored_backtest/* loadStoredBacktest */.L)(against);
    if (stored !== undefined)
        (0,compare_backtests/* requireComparable */.Mv)(stored, { repository: part?.corpusRepository, numbers });
    if (save !== undefined)
        await prepareBacktestFolder(save);
    return { pass };
    async function pass(backtest) {
        const current = storable(backtest, settings(backtest));
        const comparison = stored === undefined ? undefined : (0,compare_backtests/* compareBacktests */.wR)(stored, current);
        if (comparison?.isWorse)
            log.warning('worse than the stored backtest by more than chance');
        if (save !== undefined && comparison?.isWorse)
            log.warning(`nothing is stored in ${save}, since this one is worse`);
        else if (save !== undefined)
            await saveStoredBacktest(save, current);
        return comparison;
    }
    function settings({ trainIssues }) {
        const { targetPrecision } = options;
        const repository = part?.corpusRepository;
        return {
            ...(repository === undefined ? {} : { repository }),
            split: splitOf(options),
            trainIssues,
            targetPrecision,
        };
    }
}
/** What of a backtest is kept for a later comparison. */
function storable({ issues, labelFamilies }, settings) {
    return toStoredBacktest(settings, { issues, families: labelFamilies });
}
function splitOf({ corpusFile, until, testFraction }) {
    if (corpusFile === undefined)
        return { kind: 'files' };
    return until === undefined ? { kind: 'share', testFraction } : { kind: 'day', until };
}


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runBacktest)
});

// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/evaluation/family-measures.js
var family_measures = __webpack_require__(5656);
// EXTERNAL MODULE: ./out/js/src/evaluation/bootstrap.js
var bootstrap = __webpack_require__(1640);
// EXTERNAL MODULE: ./out/js/src/evaluation/family-outcome.js
var family_outcome = __webpack_require__(6517);
;// CONCATENATED MODULE: ./out/js/src/evaluation/confusion.js

/**
 * The cells off the diagonal of the confusion matrix (Manning, Raghavan, Schütze 2008, section 14.5), most frequent first.
 * An issue with two right labels that was given neither counts in two cells.
 */
function confusedPairs(outcomes, members) {
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    const support = new Map();
    const cells = new Map();
    for (const { truth, guess, isCorrect } of outcomes) {
        for (const label of truth) {
            support.set(label, (support.get(label) ?? 0) + 1);
            if (isCorrect || guess === undefined)
                continue;
            const key = JSON.stringify([guess, label]);
            const cell = cells.get(key) ?? { guess, label, count: 0 };
            cell.count++;
            cells.set(key, cell);
        }
    }
    return [...cells.values()]
        .map(({ guess, label, count }) => ({
        guessed: spelling(guess),
        given: spelling(label),
        count,
        share: count / (support.get(label) ?? count),
    }))
        .sort((a, b) => b.count - a.count || b.share - a.share || (nameOf(a) < nameOf(b) ? -1 : 1));
}
function nameOf({ given, guessed }) {
    return `${given}\n${guessed}`;
}

// EXTERNAL MODULE: ./out/js/src/evaluation/issue-range.js
var issue_range = __webpack_require__(1);
// EXTERNAL MODULE: ./out/js/src/evaluation/outcome-shares.js
var outcome_shares = __webpack_require__(791);
;// CONCATENATED MODULE: ./out/js/src/evaluation/drift.js




const MAX_SLICES = 8;
/** Fewer issues in a slice, and its interval says nothing. */
const MIN_ISSUES = 10;
/**
 * Test issues in order of time, cut into slices whose sizes differ by at most one: what was learned grows old (Gama et al.
 * 2014). None where there are too few issues for two slices.
 */
function measureDrift(outcomes) {
    const slices = Math.min(MAX_SLICES, Math.floor(outcomes.length / MIN_ISSUES));
    if (slices < 2)
        return [];
    const bound = (index) => Math.round((index * outcomes.length) / slices);
    return Array.from({ length: slices }, (_, index) => measureSlice(outcomes.slice(bound(index), bound(index + 1))));
}
function measureSlice(items) {
    return {
        ...(0,issue_range/* issueRange */.b)(items.map(({ issue }) => issue)),
        issues: items.length,
        hitAt1: (0,bootstrap/* bootstrap */.N)({ items, measure: (sample) => (0,family_measures/* share */.uM)(sample, ({ isCorrect }) => isCorrect) }),
        precision: (0,bootstrap/* bootstrap */.N)({
            items,
            measure: family_measures/* precisionOfApplied */.tb,
            observations: (0,family_measures/* sum */.cz)(items, ({ applied }) => applied.length),
        }),
        outcomes: (0,outcome_shares/* measureOutcomes */.O)(items),
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/label-metrics.js

/** The labels that an issue carries or would get, most frequent first; spelled as in `members`. */
function measureLabels(outcomes, members) {
    const counts = new Map();
    const countOf = (label) => {
        const count = counts.get(label) ?? { support: 0, applied: 0, right: 0 };
        counts.set(label, count);
        return count;
    };
    for (const { truth, applied } of outcomes) {
        for (const label of truth)
            countOf(label).support++;
        for (const label of applied) {
            countOf(label).applied++;
            if (truth.includes(label))
                countOf(label).right++;
        }
    }
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    return [...counts]
        .map(([label, { support, applied, right }]) => ({
        name: spelling(label),
        support,
        applied,
        precision: applied === 0 ? null : right / applied,
        recall: support === 0 ? null : right / support,
    }))
        .sort((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/mistakes.js

const KEPT = 15;
/** The wrong first labels with the highest probability, surest first; of equal ones the older. */
function worstMistakes(outcomes, members) {
    const spelling = (0,family_outcome/* spellingOf */.k)(members);
    return outcomes
        .flatMap(({ issue, guess, probability, isCorrect, applied, whyNot = null, truth }) => {
        if (isCorrect || guess === undefined)
            return [];
        const [guessed, given] = [spelling(guess), truth.map(spelling)];
        return [{ number: issue.number, guessed, probability, applied: applied.includes(guess), whyNot, given }];
    })
        .sort((a, b) => b.probability - a.probability)
        .slice(0, KEPT);
}

// EXTERNAL MODULE: ./out/js/src/evaluation/reliability.js
var reliability = __webpack_require__(8682);
;// CONCATENATED MODULE: ./out/js/src/evaluation/risk-coverage.js
/**
 * Error of the surest part for every cut-off that tells answers apart (El-Yaniv and Wiener 2010), surest first. Answers
 * of the same probability are given together or not at all.
 */
function riskCoverage(predictions) {
    const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
    let wrong = 0;
    return sorted.flatMap(({ probability, isCorrect }, index) => {
        if (!isCorrect)
            wrong++;
        if (sorted[index + 1]?.probability === probability)
            return [];
        return [{ coverage: (index + 1) / sorted.length, risk: wrong / (index + 1), probability }];
    });
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/family-metrics.js










const SUREST_SHARE = 0.35;
function measureFamily(task) {
    const outcomes = (0,family_outcome/* familyOutcomes */.E)(task);
    const over = (measure, observations) => (0,bootstrap/* bootstrap */.N)({ items: outcomes, measure, ...(observations === undefined ? {} : { observations }) });
    return {
        family: task.family,
        issues: outcomes.length,
        ...rank(outcomes),
        outcomes: (0,outcome_shares/* measureOutcomes */.O)(outcomes),
        microF1: over((sample) => (0,family_measures/* microF1 */.Wz)(sample, family_measures/* countApplied */.nv)),
        top1MicroF1: over((sample) => (0,family_measures/* microF1 */.Wz)(sample, family_measures/* countGuess */.Nw)),
        precision: over(family_measures/* precisionOfApplied */.tb, (0,family_measures/* sum */.cz)(outcomes, ({ applied }) => applied.length)),
        coverage: over(family_measures/* coverage */.vk),
        surestPrecision: over(surestPrecision, surestCount(outcomes)),
        calibrationError: over(family_measures/* calibrationError */.fW),
        bias: (0,family_measures/* meanBias */.bF)(outcomes),
        reliability: (0,reliability/* reliabilityBins */.T)(outcomes),
        riskCoverage: riskCoverage(outcomes),
        labels: measureLabels(outcomes, task.members),
        confusion: confusedPairs(outcomes, task.members),
        mistakes: worstMistakes(outcomes, task.members),
        drift: measureDrift(outcomes),
    };
}
/** The part of `measureFamily` that needs no cut-offs. */
function measureRanking(task) {
    return rank((0,family_outcome/* familyOutcomes */.E)(task));
}
function rank(items) {
    return {
        hitAt1: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* hitAt1 */.UG }),
        hitAt3: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* hitAt3 */.gX }),
        macroF1: (0,bootstrap/* bootstrap */.N)({ items, measure: macroF1 }),
    };
}
/** Mean over the labels that issues carry of the F1 of the most probable label; NaN without any. */
function macroF1(outcomes) {
    const counts = new Map();
    const countOf = (label) => {
        const known = counts.get(label);
        if (known !== undefined)
            return known;
        const count = { predicted: 0, actual: 0, right: 0 };
        counts.set(label, count);
        return count;
    };
    for (const { truth, guess, isCorrect } of outcomes) {
        for (const label of truth)
            countOf(label).actual++;
        if (guess === undefined)
            continue;
        countOf(guess).predicted++;
        if (isCorrect)
            countOf(guess).right++;
    }
    const carried = [...counts.values()].filter(({ actual }) => actual > 0);
    const total = carried.reduce((f1, { predicted, actual, right }) => f1 + (2 * right) / (predicted + actual), 0);
    return total / carried.length;
}
function surestCount(outcomes) {
    return Math.floor(SUREST_SHARE * outcomes.length);
}
function surestPrecision(outcomes) {
    const sorted = outcomes.toSorted((a, b) => b.probability - a.probability);
    return (0,family_measures/* share */.uM)(sorted.slice(0, surestCount(outcomes)), ({ isCorrect }) => isCorrect);
}

// EXTERNAL MODULE: ./out/js/src/evaluation/paired-bootstrap.js
var paired_bootstrap = __webpack_require__(2198);
;// CONCATENATED MODULE: ./out/js/src/evaluation/baseline-metrics.js




function measureBaselines({ family, names, members, baselines, issues }) {
    return Object.entries(baselines).map(([name, baseline]) => {
        const predicted = issues.map(({ evaluated, document, votes }) => {
            const scores = baseline(document, votes);
            // A label without any evidence is no answer: in the order of the alphabet it would be right by luck.
            const labels = names.flatMap((label) => {
                const score = scores.get(label) ?? 0;
                return score > 0 ? [{ name: label, family, probability: score, applied: false }] : [];
            });
            return {
                ...evaluated,
                labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
            };
        });
        const ranked = { family, members, issues: predicted };
        const own = { family, members, issues: issues.map(({ evaluated }) => evaluated) };
        return { name, ...measureRanking(ranked), gain: measureGain(own, ranked) };
    });
}
/** The same issues have an outcome on both sides, since both are held against the same labels. */
function measureGain(own, other) {
    const ours = (0,family_outcome/* familyOutcomes */.E)(own);
    const pairs = (0,family_outcome/* familyOutcomes */.E)(other).flatMap((outcome, at) => {
        const our = ours[at];
        return our === undefined ? [] : [{ old: outcome, new: our }];
    });
    const gainOf = (measure) => (0,paired_bootstrap/* pairedBootstrap */.W)(pairs, measure).difference;
    return { hitAt1: gainOf(family_measures/* hitAt1 */.UG), hitAt3: gainOf(family_measures/* hitAt3 */.gX), macroF1: gainOf(macroF1) };
}

// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/embedding/local/hash-features.js
var hash_features = __webpack_require__(9293);
;// CONCATENATED MODULE: ./out/js/src/evaluation/word-classifier.js

const EPOCHS = 40;
const LEARNING_RATE = 1;
const L2_PENALTY = 1e-5;
const ADAGRAD_START = 1e-6;
/**
 * Word TF–IDF with multinomial logistic regression, the classifier of the best known keyless labelers, as a baseline.
 * An issue with several labels trains once for each. Trained by AdaGrad (Duchi, Hazan, Singer 2011), deterministic.
 */
function trainWordClassifier(documents, labels) {
    const names = [...new Set(labels.flat())].sort();
    const vocabulary = buildVocabulary(documents);
    const rows = documents.map((document) => toWords(document, vocabulary));
    const targets = labels.map((carried) => carried.map((name) => names.indexOf(name)));
    const model = createModel({ words: vocabulary.size, labels: names.length });
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
        for (const [row, words] of rows.entries()) {
            for (const target of targets[row] ?? [])
                step(model, { words, target });
        }
    }
    return (document) => {
        const probabilities = predict(model, toWords(document, vocabulary));
        return new Map(names.map((name, label) => [name, probabilities[label]]));
    };
}
function createModel({ words, labels }) {
    const size = (words + 1) * labels;
    return { labels, weights: new Float64Array(size), squares: new Float64Array(size).fill(ADAGRAD_START) };
}
/** Probability of each label. */
function predict({ labels, weights }, { words, values }) {
    const logits = new Float64Array(labels);
    for (const [at, word] of words.entries()) {
        const value = values[at];
        for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
            logits[label] = logits[label] + value * weights[cell];
        }
    }
    const largest = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const exponentials = logits.map((logit) => Math.exp(logit - largest));
    const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
    return exponentials.map((exponential) => exponential / total);
}
function step(model, { words: row, target }) {
    const { labels, weights, squares } = model;
    const errors = predict(model, row);
    errors[target] = errors[target] - 1;
    for (const [at, word] of row.words.entries()) {
        const value = row.values[at];
        for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
            const weight = weights[cell];
            const gradient = errors[label] * value + L2_PENALTY * weight;
            const square = squares[cell] + gradient * gradient;
            squares[cell] = square;
            weights[cell] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square);
        }
    }
}
function buildVocabulary(documents) {
    const counts = new Map();
    for (const document of documents) {
        for (const word of new Set((0,hash_features/* wordsOf */.Z9)(`${document.title} ${document.body}`))) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    const known = [...counts].filter(([, count]) => count > 1);
    return {
        size: known.length,
        indexOf: new Map(known.map(([word], index) => [word, index])),
        idf: known.map(([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1),
    };
}
function toWords(document, { size, indexOf, idf }) {
    const counts = new Map();
    for (const word of (0,hash_features/* wordsOf */.Z9)(`${document.title} ${document.body}`)) {
        const index = indexOf.get(word);
        if (index !== undefined)
            counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const weights = Array.from(counts, ([index, count]) => (1 + Math.log(count)) * (idf[index] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return {
        words: Int32Array.of(...counts.keys(), size),
        values: Float64Array.of(...weights.map((weight) => weight / length), 1),
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/baselines.js


/** More issues than this only make the word classifier slow. */
const MAX_WORD_CLASSIFIER_ISSUES = 5_000;
/** The simple ways to label an issue, trained on the same issues, so that a gain can be seen as a gain. */
function trainBaselines(training) {
    const { documents, labels, names } = training;
    const wanted = new Set(names);
    const kept = labels.map((carried) => carried.filter((name) => wanted.has(name)));
    const frequencies = new Map(names.map((name) => [name, kept.filter((carried) => carried.includes(name)).length]));
    const terms = names.map((name) => ({ name, terms: (0,name_evidence/* labelTerms */.kB)(name) }));
    const stems = (0,name_evidence/* countStems */.g0)(documents.map(name_evidence/* textTerms */.rr), terms.map((label) => label.terms));
    const byWords = trainWordClassifier(documents.slice(-MAX_WORD_CLASSIFIER_ISSUES), kept.slice(-MAX_WORD_CLASSIFIER_ISSUES));
    return {
        'most frequent label': () => frequencies,
        "label's name in the text": (document) => {
            const text = (0,name_evidence/* textTerms */.rr)(document);
            return new Map(terms.map(({ name, terms: label }) => {
                const match = (0,name_evidence/* matchName */.hu)(label, text, stems);
                return [name, 2 * match.title * (1 + match.specificity) + match.body];
            }));
        },
        "neighbors' vote": (_document, votes) => votes,
        'word TF–IDF with multinomial logistic regression': (document) => byWords(document),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/area-under-curve.js
var area_under_curve = __webpack_require__(6819);
// EXTERNAL MODULE: ./out/js/src/shared/wilson-interval.js
var wilson_interval = __webpack_require__(887);
;// CONCATENATED MODULE: ./out/js/src/evaluation/information-metrics.js


/** Issues without a probability cannot be ranked: an engine that keeps silent is not measured. */
function measureInformation(issues, heldOutArea) {
    const heldOut = heldOutArea ?? null;
    const lacking = issues.filter((issue) => issue.lacksInformation).length;
    const ranked = issues.flatMap(({ needsInfo, lacksInformation }) => needsInfo === undefined ? [] : [{ probability: needsInfo, target: lacksInformation ? 1 : 0 }]);
    const positives = ranked.filter(({ target }) => target === 1).length;
    const rarer = Math.min(positives, ranked.length - positives);
    if (rarer === 0) {
        const auc = { value: null, low: null, high: null };
        return { lacking, heldOut, auc, note: explain(ranked.length, positives) };
    }
    const area = (0,area_under_curve/* areaUnderCurve */.d)(ranked.map(({ probability }) => probability), Uint8Array.from(ranked, ({ target }) => target));
    // Where all are ranked right, or all wrong, the formula sees no doubt at all, even for a single issue.
    const isCertain = area.low === area.high;
    return {
        lacking,
        heldOut,
        auc: isCertain ? { value: area.value, ...(0,wilson_interval/* wilsonInterval */.Y)(area.value, rarer) } : area,
    };
}
function explain(ranked, positives) {
    if (ranked === 0)
        return 'not measured on the test issues, about which it keeps silent';
    const which = positives === 0 ? 'none' : 'all';
    return `not measurable on the test issues, of which ${which} ${which === 'all' ? 'are' : 'is'} labelled so`;
}

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/verdict/model-usage.js
var model_usage = __webpack_require__(5674);
// EXTERNAL MODULE: ./out/js/src/evaluation/fit-model-weights.js
var fit_model_weights = __webpack_require__(749);
// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
;// CONCATENATED MODULE: ./out/js/src/evaluation/label-moves.js
function countMoves(pairs) {
    const [added, dropped] = [
        { right: 0, wrong: 0 },
        { right: 0, wrong: 0 },
    ];
    for (const { old: before, new: after } of pairs) {
        const kindOf = (name) => (before.truth.includes(name) ? 'right' : 'wrong');
        for (const name of after.applied)
            if (!before.applied.includes(name))
                added[kindOf(name)]++;
        for (const name of before.applied)
            if (!after.applied.includes(name))
                dropped[kindOf(name)]++;
    }
    return {
        better: added.right + dropped.wrong,
        worse: added.wrong + dropped.right,
        addedRight: added.right,
        addedWrong: added.wrong,
        droppedRight: dropped.right,
        droppedWrong: dropped.wrong,
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/model-metrics.js







const MAX_REASONS = 5;
const MAX_REASON_CHARS = 300;
function measureModels({ issues, families, weights }) {
    const reports = issues.map(({ report }) => report);
    const outcomes = issues.map(outcomeOf);
    const count = (reasons) => countReasons(reasons, issues.length);
    return {
        issues: issues.length,
        models: [...new Set(reports.flatMap(({ names }) => names))].sort(),
        weights,
        // Issue by issue, so that the sum is the same to the last bit whenever an answer was paid.
        usage: reports.map(({ usage, replayed }) => (0,model_usage/* addUsage */.v)(usage, replayed)).reduce(model_usage/* addUsage */.v, model_usage/* NO_USAGE */.y),
        spent: reports.map(({ usage }) => usage).reduce(model_usage/* addUsage */.v, model_usage/* NO_USAGE */.y),
        answered: count(outcomes.flatMap((outcome) => (outcome.kind === 'answered' ? outcome.engine : []))),
        notAsked: count(outcomes.flatMap((outcome) => (outcome.kind === 'not-asked' ? outcome.because : []))),
        fellBack: count(outcomes.flatMap((outcome) => (outcome.kind === 'fell-back' ? outcome.why : []))),
        families: families.map((family) => model_metrics_measureFamily(family, issues)),
        suggestion: (0,fit_model_weights/* suggestModelWeights */.b)(issues.map(({ weighed }) => ({ labels: weighed })), weights),
    };
}
function outcomeOf({ engine, report }) {
    if (engine !== 'local')
        return { kind: 'answered', engine };
    const last = report.notes.at(-1);
    if (last?.kind === 'not-asked')
        return { kind: 'not-asked', because: last.because };
    return { kind: 'fell-back', why: (0,clean_text/* cleanLine */.Ow)(last?.text ?? '', MAX_REASON_CHARS) };
}
function countReasons(all, issues) {
    const counts = new Map();
    for (const reason of all)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => ({ reason, issues: count }));
    return {
        issues: all.length,
        share: issues === 0 ? 0 : all.length / issues,
        reasons: reasons.sort((a, b) => b.issues - a.issues || (a.reason < b.reason ? -1 : 1)).slice(0, MAX_REASONS),
    };
}
function model_metrics_measureFamily({ name, labels }, issues) {
    const outcomesOf = (side) => (0,family_outcome/* familyOutcomes */.E)({ family: name, members: labels, issues: issues.map((issue) => issue[side]) });
    const combined = outcomesOf('combined');
    // Both sides have the same truth, hence an outcome for the same issues.
    const pairs = outcomesOf('alone').flatMap((outcome, at) => {
        const other = combined[at];
        return other === undefined ? [] : [{ old: outcome, new: other }];
    });
    return {
        family: name,
        issues: pairs.length,
        figures: headline_figures/* HEADLINE_FIGURES */.j.map((figure) => {
            const { old: alone, new: together, difference } = (0,paired_bootstrap/* pairedBootstrap */.W)(pairs, figure.measure);
            return { figure: figure.name, alone, combined: together, difference };
        }),
        moves: countMoves(pairs),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/labels/unify-spelling.js
var unify_spelling = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/foresee-queries.js
var foresee_queries = __webpack_require__(4701);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/learn-knowledge.js
var learn_knowledge = __webpack_require__(1773);
;// CONCATENATED MODULE: ./out/js/src/evaluation/backlog-metrics.js



function measureBacklog(task) {
    const items = (0,family_outcome/* familyOutcomes */.E)(task);
    const observations = (0,family_measures/* sum */.cz)(items, ({ applied }) => applied.length);
    const right = (0,family_measures/* sum */.cz)(items, (item) => item.right);
    return {
        family: task.family,
        issues: items.length,
        applied: observations,
        right,
        hitAt1: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* hitAt1 */.UG }),
        precision: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* precisionOfApplied */.tb, observations }),
        coverage: (0,bootstrap/* bootstrap */.N)({ items, measure: family_measures/* coverage */.vk }),
        bias: (0,family_measures/* meanBias */.bF)(items),
    };
}

// EXTERNAL MODULE: ./out/js/src/neighbors/exact-index.js
var exact_index = __webpack_require__(2021);
// EXTERNAL MODULE: ./out/js/src/commands/index/to-catalog-issue.js
var to_catalog_issue = __webpack_require__(1928);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/embed-issue.js
var embed_issue = __webpack_require__(7126);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/judge-test-issues.js + 1 modules
var judge_test_issues = __webpack_require__(3927);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/backtest-backlog.js









/** Up to so many issues in all, everything is learned once more with the backlog in it; it takes as long as the first time. */
const MAX_RELEARNED = 2_000;
/**
 * Judges the test issues once more as a backlog: already in the index, without labels, as if nobody had come to them. They
 * may teach how people write, not which labels they get. In a small history everything is learned with them, as a rebuild
 * does; in a large one, where one issue moves nothing that is learned, they are put into the index as an update does.
 */
async function backtestBacklog(task, setting) {
    const { allFamilies } = setting;
    const waiting = (0,in_time_order/* inTimeOrder */.x)(task.test).map((issue) => ({ ...issue, labels: [], state: 'open' }));
    const isSmall = task.train.length + waiting.length <= MAX_RELEARNED;
    const knowledge = await (isSmall ? relearn : update)(waiting, { task, setting });
    const { isNeedsInfoLabel, log } = task;
    const judging = { knowledge, families: knowledge.labelModel.families, allFamilies, isNeedsInfoLabel, log };
    const judged = await (0,judge_test_issues/* judgeTestIssues */.S)((0,in_time_order/* inTimeOrder */.x)(task.test), judging);
    const issues = judged.map(({ evaluated }) => evaluated);
    return allFamilies.map(({ name, labels }) => measureBacklog({ family: name, members: labels, issues }));
}
async function relearn(waiting, { task, setting }) {
    const { train, log, service } = task;
    const knowledge = await (0,learn_knowledge/* learnKnowledge */.n)((0,in_time_order/* inTimeOrder */.x)([...train, ...waiting]), {
        ...task,
        repository: setting.repository,
        withoutFallback: true,
    });
    return await (0,foresee_queries/* foreseeQueries */.Q)(waiting, { knowledge, service, log });
}
async function update(waiting, { setting: { knowledge } }) {
    const { dimensions } = knowledge.embedder;
    const vectors = new Float32Array(waiting.length * dimensions);
    const added = new Map();
    for (const [row, issue] of waiting.entries()) {
        const document = (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate);
        const { vector, query } = await (0,embed_issue/* embedIssue */.L)(document, knowledge);
        vectors.set(vector, row * dimensions);
        added.set(issue.number, (0,to_catalog_issue/* toCatalogIssue */.oe)(issue, { document, sketch: query.sketch }));
    }
    const numbers = waiting.map(({ number }) => number);
    const waitingIndex = (0,exact_index/* createExactIndex */.Y)({ vectors, dimensions, numbers });
    const isAdded = (number) => added.has(number);
    return {
        ...knowledge,
        index: {
            ...knowledge.index,
            search(query, count) {
                const hits = [...knowledge.index.search(query, count), ...waitingIndex.search(query, count)];
                return hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number).slice(0, count);
            },
        },
        readNumbers: () => [...knowledge.readNumbers(), ...numbers].sort((a, b) => a - b),
        readIssues: (asked) => asked.flatMap((number) => added.get(number) ?? knowledge.readIssues([number])),
        readSketches: (asked) => new Map([
            ...knowledge.readSketches(asked.filter((number) => !isAdded(number))),
            ...asked.flatMap((number) => {
                const issue = added.get(number);
                return issue === undefined ? [] : [[number, issue.sketch]];
            }),
        ]),
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/run-backtest.js


















/** Names the made-up repository in which a backtest learns; nothing is fetched from it. */
const BACKTEST_REPOSITORY = 'backtest/backtest';
/**
 * Learns from the training issues alone and judges the test issues as if they had just arrived: without labels, open,
 * one after the other. Nothing that is learned ever sees a test issue.
 */
async function runBacktest(task) {
    const { families: request, targetPrecision, isNeedsInfoLabel, log, service, judges } = task;
    // Baselines and label model must mean the same by a label.
    const train = (0,unify_spelling/* unifySpelling */.y)((0,in_time_order/* inTimeOrder */.x)(task.train));
    const learned = await (0,learn_knowledge/* learnKnowledge */.n)(train, {
        repository: BACKTEST_REPOSITORY,
        families: request,
        targetPrecision,
        isNeedsInfoLabel,
        log,
        service,
        usualLabelDelayMs: task.usualLabelDelayMs,
        withoutFallback: true,
    });
    const knowledge = await (0,foresee_queries/* foreseeQueries */.Q)(task.test, { knowledge: learned, service, log });
    const known = knowledge.labelModel.groups.flatMap((group) => group.labels.map((label) => label.name));
    const families = (0,label_families/* selectFamilies */.d2)(known, request);
    // Labels that only test issues have belong to a family as well: not to know them is a miss, not an excuse.
    const given = task.test.flatMap((issue) => issue.labels).filter((name) => !isNeedsInfoLabel(name));
    const allFamilies = (0,label_families/* selectFamilies */.d2)([...new Set([...known, ...given])], request);
    const judging = { knowledge, families, allFamilies, isNeedsInfoLabel, judges, log };
    const issues = await (0,judge_test_issues/* judgeTestIssues */.S)((0,in_time_order/* inTimeOrder */.x)(task.test), judging);
    const evaluated = issues.map((issue) => issue.evaluated);
    const backlog = await backtestBacklog(task, { repository: BACKTEST_REPOSITORY, knowledge, allFamilies });
    const documents = train.map((issue) => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const labels = train.map((issue) => issue.labels);
    const trainRange = (0,issue_range/* issueRange */.b)(train);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(knowledge.labelModel);
    return {
        trainIssues: train.length,
        ...(trainRange === undefined ? {} : { trainRange }),
        issues: evaluated,
        families: allFamilies.map(({ name: family, labels: members }) => {
            const names = families.find(({ name }) => name === family)?.labels ?? [];
            const baselines = task.withoutBaselines ? {} : trainBaselines({ documents, labels, names });
            const metrics = measureFamily({ family, members, issues: evaluated });
            return {
                ...metrics,
                labels: metrics.labels.map((label) => ({ ...label, cutoff: reachable(cutoffOf(label.name, family)?.cutoff) })),
                cutoffs: reachableCutoffs(names, { labelModel: knowledge.labelModel, family }),
                ...missingIssuesOf(family, knowledge),
                targetPrecision: (0,target_precision/* targetOf */.$)(family, targetPrecision),
                baselines: measureBaselines({ family, names, members, baselines, issues }),
                labelledShare: labelledShare([...train, ...task.test], members),
                silence: knowledge.labelModel.groups.find(({ group }) => group === family)?.silence ?? 0,
                backlog: backlog.find((metrics) => metrics.family === family),
            };
        }),
        labelFamilies: allFamilies,
        informationNote: knowledge.labelModel.informationNote,
        information: measureInformation(evaluated, knowledge.labelModel.information?.auc),
        ...(judges === undefined ? {} : { models: measure(issues, { families: allFamilies, judges }) }),
        knowledge,
    };
}
function labelledShare(issues, members) {
    const keys = new Set(members.map((name) => name.toLowerCase()));
    return issues.filter(({ labels }) => labels.some((name) => keys.has(name.toLowerCase()))).length / issues.length;
}
function measure(issues, { families, judges }) {
    const { weights } = judges;
    return measureModels({ issues: issues.flatMap(({ consulted }) => consulted ?? []), families, weights });
}
/** What the labels of a family share; where that is never, those of single labels that have proved theirs. */
function reachableCutoffs(names, { labelModel, family }) {
    const groupOf = (0,label_model/* createGroupFinder */.O)(labelModel);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(labelModel);
    const shared = names.map((name) => groupOf(name, family)?.cutoff ?? choose_cutoff/* NEVER */.tm).filter(format_figures/* isReachable */.kj);
    const own = names.map((name) => cutoffOf(name, family)?.cutoff ?? choose_cutoff/* NEVER */.tm).filter(format_figures/* isReachable */.kj);
    return [...new Set(shared.length > 0 ? shared : own)].sort((a, b) => a - b);
}
function missingIssuesOf(family, { labelModel }) {
    const missingIssues = labelModel.groups.find(({ group }) => group === family)?.missingIssues;
    return missingIssues === undefined ? {} : { missingIssues };
}
function reachable(cutoff = choose_cutoff/* NEVER */.tm) {
    return (0,format_figures/* isReachable */.kj)(cutoff) ? cutoff : null;
}


/***/ }),

/***/ 8863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ describeLive),
/* harmony export */   UG: () => (/* binding */ raisedLabels),
/* harmony export */   Xs: () => (/* binding */ takenLabels),
/* harmony export */   Y$: () => (/* binding */ liveFigures),
/* harmony export */   pO: () => (/* binding */ toFigures)
/* harmony export */ });
/* harmony import */ var _plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1104);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(637);


/** What the manifest keeps of live precision, by family. */
function liveFigures({ families }) {
    return Object.fromEntries(families.filter(({ set }) => set > 0).map((live) => [live.family, toFigures(live)]));
}
function toFigures({ set, kept, removed, open, precision }) {
    return { set, kept, removed, open, precision: precision.value, low: precision.low, high: precision.high };
}
const MAX_TAKEN_LABELS = 10;
/** Those that people took away most often, ten at most. */
function takenLabels({ labels }) {
    return labels
        .flatMap(({ name, live }) => live === undefined || live.removed === 0
        ? []
        : [{ label: name, set: live.set, removed: live.removed, precision: live.precision }])
        .sort((a, b) => b.removed - a.removed || (a.label < b.label ? -1 : 1))
        .slice(0, MAX_TAKEN_LABELS);
}
/** By name. */
function raisedLabels({ labels }) {
    return labels
        .flatMap(({ name, raisedFrom, cutoff }) => raisedFrom === undefined ? [] : [{ label: name, from: raisedFrom, to: cutoff }])
        .sort((a, b) => (a.label < b.label ? -1 : 1));
}
/** Live precision and raised labels for a terminal, a line each; none where nothing is known. */
function describeLive({ live = {}, labels }) {
    return [
        ...Object.entries(live).map(([family, figures]) => `${family}: ${describeFamily(figures)}.`),
        ...takenLabels({ labels }).map(({ label, set, removed }) => `${label}: taken away from ${removed} of ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(set, 'issue')}.`),
        ...raisedLabels({ labels }).map(({ label, from, to }) => `${label}: people took it away too often; its cut-off went up from ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCutoff */ .T4)(from)} to ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCutoff */ .T4)(to)}.`),
    ];
}
function describeFamily({ set, open, precision, low, high }) {
    const count = `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(set, 'label')} set so far`;
    if (precision === null || low === null || high === null)
        return `of ${count} none has settled`;
    const waiting = open === 0 ? '' : `, ${open} of them not settled`;
    return (`of ${count}${waiting}, people leave ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(precision)} in place ` +
        `(${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(low)} to ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(high)})`);
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHistory: () => (/* binding */ readHistory),
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./out/js/src/corrections/collect-cases.js
var collect_cases = __webpack_require__(8107);
// EXTERNAL MODULE: ./out/js/src/corrections/live-report.js + 2 modules
var live_report = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/js/src/corrections/history.js
var corrections_history = __webpack_require__(9381);
// EXTERNAL MODULE: ./out/js/src/corrections/surviving-share.js
var surviving_share = __webpack_require__(3338);
;// CONCATENATED MODULE: ./out/js/src/corrections/to-live-evidence.js


/** After so long a case counts for half: form, labels and people's habits change with the seasons of a project. */
const HALF_LIFE_DAYS = 180;
/**
 * What is learned from: all cases of a label together weigh as much as those that were kept or removed, the older the
 * less, and the right ones among them have the share that people leave in place (`survivingShare`). While many labels are
 * young, their mistakes alone are known; weighed plainly, every label would look worse than it is. Undefined without a case.
 */
function toLiveEvidence(cases, now) {
    if (cases.length === 0)
        return undefined;
    const byLabel = Map.groupBy(cases, ({ label }) => label.toLowerCase());
    return {
        judgements: [...byLabel.values()].flatMap((own) => weighCases(own, now)),
        correctedIssues: new Set(cases.filter(({ outcome }) => outcome === 'removed').map(({ issue }) => issue)),
    };
}
function weighCases(cases, now) {
    const aged = cases.map((one) => ({
        ...one,
        isRemoved: one.outcome === 'removed',
        weight: 0.5 ** (Math.max(0, now.getTime() - Date.parse(one.setAt)) / (HALF_LIFE_DAYS * corrections_history/* MS_PER_DAY */.e)),
    }));
    const removed = aged.filter(({ isRemoved }) => isRemoved);
    const kept = aged.filter(({ outcome }) => outcome === 'kept');
    // Where none has settled, those that still stand speak for the right ones.
    const right = kept.length > 0 ? kept : aged.filter(({ outcome }) => outcome === 'open');
    const evidence = totalWeight(removed) + totalWeight(kept);
    const share = (0,surviving_share/* survivingShare */.r)(aged);
    return [
        ...spread(right, { isCorrect: true, weight: share * evidence }),
        ...spread(removed, { isCorrect: false, weight: (1 - share) * evidence }),
    ];
}
/** Gives the cases a weight in common, each its part. */
function spread(cases, { isCorrect, weight: whole }) {
    const total = totalWeight(cases);
    return cases.map(({ issue, label, weight }) => ({ issue, label, isCorrect, weight: (weight / total) * whole }));
}
function totalWeight(cases) {
    return cases.reduce((sum, { weight }) => sum + weight, 0);
}

// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
;// CONCATENATED MODULE: ./out/js/src/commands/index/read-live.js




/** Undefined where the corpus knows of no label that one of the logins set. */
function readLive(sources) {
    const history = readHistory(sources);
    const cases = (0,collect_cases.collectCases)(history);
    const evidence = toLiveEvidence(cases, history.now);
    return evidence === undefined ? undefined : { report: (0,live_report/* reportLive */.j)(history, cases), evidence };
}
/** The same history at one moment: its events are in memory. */
function readHistory({ store, issues, options, lists = {} }) {
    return { ...options, events: [...store.labelEvents()], issues, now: new Date(), familyOf: (0,family_finder/* createFamilyFinder */.$b)(lists) };
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ foreseeQueries)
/* harmony export */ });
/* harmony import */ var _document_to_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);
/* harmony import */ var _embedding_embed_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(874);


/**
 * The same knowledge, which has the service's vectors of these issues (by number) at hand: asked for several at a time,
 * and never again for an issue that the store knows. Throws ServiceError.
 */
async function foreseeQueries(issues, { knowledge, service, log, }) {
    if (service === undefined)
        return knowledge;
    const { embedder, store } = service;
    const progress = log.progress('Embedding queries', issues.length);
    const embeddable = issues.map((issue) => ({ issue, document: (0,_document_to_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toDocument */ .J)(issue, knowledge.boilerplate) }));
    const onProgress = (done) => progress.update(done);
    const vectors = await (0,_embedding_embed_all_js__WEBPACK_IMPORTED_MODULE_1__/* .embedAll */ .t)(embeddable, { embedder, store, purpose: 'query', onProgress }).finally(progress.stop);
    const rowOf = new Map(issues.map(({ number }, row) => [number, row]));
    return {
        ...knowledge,
        embedder: {
            ...embedder,
            async embedQuery(document) {
                const row = rowOf.get(document.number);
                if (row === undefined)
                    return embedder.embedQuery(document);
                return vectors.slice(row * embedder.dimensions, (row + 1) * embedder.dimensions);
            },
        },
    };
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openService)
});

;// CONCATENATED MODULE: ./out/js/src/embedding/memory-embedding-store.js
/** Keeps vectors for as long as the process lives. */
function createMemoryEmbeddingStore() {
    const vectors = new Map();
    const nameOf = ({ embedderId, purpose, contentHash }) => `${purpose} ${contentHash} ${embedderId}`;
    return {
        read: (key) => vectors.get(nameOf(key)),
        write: (entries) => {
            for (const entry of entries)
                vectors.set(nameOf(entry), entry.vector);
        },
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/open-service.js

/**
 * The service that is asked for, whose vectors are kept in the corpus file, or in memory where there is none; undefined
 * for the local embedder. The code for services is loaded only where one is. Throws ConfigError, ServiceError.
 */
async function openService(options, { log }) {
    if (options.embedder === undefined || options.embedder === 'local')
        return undefined;
    const [{ openLearningEmbedder, requestedService }, { openEmbeddingStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3373).then(__webpack_require__.bind(__webpack_require__, 3373)),
        __webpack_require__.e(/* import() */ 3737).then(__webpack_require__.bind(__webpack_require__, 3737)),
    ]);
    const requested = requestedService(options);
    if (requested === undefined)
        return undefined;
    const opened = await openLearningEmbedder(requested, { access: options, log });
    const { corpusFile } = options;
    return { ...opened, store: corpusFile === undefined ? createMemoryEmbeddingStore() : openEmbeddingStore(corpusFile) };
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCases: () => (/* binding */ collectCases)
/* harmony export */ });
/* harmony import */ var _issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4108);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9381);


/**
 * Every label that the triager set and did not take back, oldest first: one case for each issue and label. The last word of
 * a person decides; what the triager or another program does afterwards changes nothing. Beyond the events, the issue as
 * it is now counts: where it carries the label, that was left there; where it lacks it and no event says why (the label was
 * renamed or deleted), there is no case.
 */
function collectCases(history) {
    const issues = new Map(history.issues.map((issue) => [issue.number, issue]));
    const byIssue = Map.groupBy((0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .inEventOrder */ .U)(history.events), ({ issue }) => issue);
    const cases = [...byIssue].flatMap(([number, events]) => {
        const issue = issues.get(number);
        return issue === undefined ? [] : casesOfIssue(issue, events, history);
    });
    return cases.sort((a, b) => Date.parse(a.setAt) - Date.parse(b.setAt) || a.issue - b.issue);
}
function casesOfIssue(issue, events, history) {
    const carried = new Set(issue.labels.map((label) => label.toLowerCase()));
    return followLabels(events, history).flatMap(({ event, word }) => {
        const isOn = carried.has(event.label.toLowerCase());
        const { label, at: setAt } = event;
        const base = { issue: issue.number, label, family: history.familyOf(label), setAt };
        if (word?.kind === 'removed' && (!isOn || word.isOverruled)) {
            const replacedBy = findReplacements(base, events, { history, carried });
            const watchedMs = Date.parse(word.at) - Date.parse(setAt);
            return [{ ...base, outcome: 'removed', watchedMs, removal: { at: word.at, by: word.by, replacedBy } }];
        }
        if (!isOn)
            return [];
        const ageMs = Math.max(0, history.now.getTime() - Date.parse(setAt));
        const isSettled = word !== undefined || issue.state === 'closed' || ageMs >= history.settlingDays * _history_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .e;
        return [
            isSettled
                ? { ...base, outcome: 'kept', watchedMs: Number.POSITIVE_INFINITY }
                : { ...base, outcome: 'open', watchedMs: ageMs },
        ];
    });
}
/** Goes through the events of one issue, in order of time. */
function followLabels(events, { botLogins }) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .createActorFinder */ .m)(botLogins);
    const courses = new Map();
    for (const event of events) {
        const key = event.label.toLowerCase();
        const next = nextCourse(courses.get(key), event, actorOf(event.actor));
        if (next === undefined)
            courses.delete(key);
        else
            courses.set(key, next);
    }
    return [...courses.values()];
}
function nextCourse(course, event, actor) {
    const isAdded = event.action === 'labeled';
    if (course === undefined)
        return actor === 'triager' && isAdded ? { event } : undefined;
    const { word } = course;
    if (actor === 'person') {
        if (isAdded)
            return { event: course.event, word: { kind: 'restored' } };
        return { event: course.event, word: { kind: 'removed', at: event.at, by: event.actor, isOverruled: false } };
    }
    if (isAdded && word?.kind === 'removed')
        return { event: course.event, word: { ...word, isOverruled: true } };
    // Without a person's word, a program that takes the label away has judged nothing.
    return !isAdded && word === undefined ? undefined : course;
}
function findReplacements({ label, family, setAt }, events, { history, carried }) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .createActorFinder */ .m)(history.botLogins);
    const given = events.filter((event) => event.action === 'labeled' &&
        actorOf(event.actor) === 'person' &&
        Date.parse(event.at) >= Date.parse(setAt) &&
        event.label.toLowerCase() !== label.toLowerCase() &&
        carried.has(event.label.toLowerCase()) &&
        history.familyOf(event.label) === family);
    return [...new Map(given.map((event) => [event.label.toLowerCase(), event.label])).values()];
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inEventOrder),
/* harmony export */   e: () => (/* binding */ MS_PER_DAY)
/* harmony export */ });
const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** The events in order of time, those without a date left out; within a second the order is as given. */
function inEventOrder(events) {
    return Array.from(events, (event) => ({ event, atMs: Date.parse(event.at) }))
        .filter(({ atMs }) => !Number.isNaN(atMs))
        .sort((a, b) => a.atMs - b.atMs)
        .map(({ event }) => event);
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ reportLive)
});

// EXTERNAL MODULE: ./out/js/src/shared/wilson-interval.js
var wilson_interval = __webpack_require__(887);
// EXTERNAL MODULE: ./out/js/src/corrections/surviving-share.js
var surviving_share = __webpack_require__(3338);
;// CONCATENATED MODULE: ./out/js/src/corrections/live-figures.js


/** The interval is Wilson's for as many observations as were kept or removed: of open ones the end is not known. */
function measureCases(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const [kept, removed, open] = [count('kept'), count('removed'), count('open')];
    return { set: cases.length, kept, removed, open, precision: precisionOf(cases, kept + removed) };
}
function precisionOf(cases, observations) {
    if (observations === 0)
        return { value: null, low: null, high: null };
    const value = (0,surviving_share/* survivingShare */.r)(cases.map(({ outcome, watchedMs }) => ({ isRemoved: outcome === 'removed', watchedMs })));
    return { value, ...(0,wilson_interval/* wilsonInterval */.Y)(value, observations) };
}

// EXTERNAL MODULE: ./out/js/src/issue/find-actor.js
var find_actor = __webpack_require__(4108);
// EXTERNAL MODULE: ./out/js/src/corrections/history.js
var corrections_history = __webpack_require__(9381);
;// CONCATENATED MODULE: ./out/js/src/corrections/missed-labels.js


/**
 * What the triager was silent about: labels that somebody other than the author gave within the settling time of an issue
 * that is newer than the triager's first label, and that are still there.
 */
function findMissedLabels(history) {
    const actorOf = (0,find_actor/* createActorFinder */.m)(history.botLogins);
    const events = (0,corrections_history/* inEventOrder */.U)(history.events).filter(({ action }) => action === 'labeled');
    const first = events.find(({ actor }) => actorOf(actor) === 'triager');
    if (first === undefined)
        return [];
    const byIssue = Map.groupBy(events, ({ issue }) => issue);
    return history.issues.flatMap(({ number, labels, createdAt = '', author = '' }) => {
        const createdMs = Date.parse(createdAt);
        const isOfItsTime = createdMs >= Date.parse(first.at);
        const given = isOfItsTime ? (byIssue.get(number) ?? []) : [];
        const spoken = new Set(given.filter(({ actor }) => actorOf(actor) === 'triager').map(({ label }) => history.familyOf(label)));
        const missed = given.filter(({ actor, at, label }) => actorOf(actor) === 'person' &&
            actor.toLowerCase() !== author.toLowerCase() &&
            Date.parse(at) - createdMs <= history.settlingDays * corrections_history/* MS_PER_DAY */.e &&
            !spoken.has(history.familyOf(label)) &&
            labels.some((carried) => carried.toLowerCase() === label.toLowerCase()));
        const names = new Map(missed.map(({ label }) => [label.toLowerCase(), label]));
        return [...names.values()].map((label) => ({ issue: number, label, family: history.familyOf(label) }));
    });
}

;// CONCATENATED MODULE: ./out/js/src/corrections/live-report.js


/** `cases` are those of the history. Pure: the same at the same time gives the same report. */
function reportLive(history, cases) {
    const missed = findMissedLabels(history);
    const families = [...new Set([...cases, ...missed].map(({ family }) => family))].sort();
    return {
        botLogins: history.botLogins,
        settlingDays: history.settlingDays,
        families: families.map((family) => measureFamily(family, { cases, missed })),
        labels: measureLabels(cases, missed),
        corrections: cases
            .filter(({ outcome }) => outcome === 'removed')
            .sort((a, b) => Date.parse(b.removal?.at ?? '') - Date.parse(a.removal?.at ?? '') || b.issue - a.issue),
    };
}
function measureFamily(family, { cases, missed }) {
    const own = cases.filter((one) => one.family === family);
    const months = Map.groupBy(own, ({ setAt }) => new Date(setAt).toISOString().slice(0, '2026-11'.length));
    return {
        family,
        ...measureCases(own),
        issues: new Set(own.map(({ issue }) => issue)).size,
        missedIssues: new Set(missed.filter((one) => one.family === family).map(({ issue }) => issue)).size,
        months: [...months].map(([month, set]) => ({ month, ...measureCases(set) })),
    };
}
function measureLabels(cases, missed) {
    const key = ({ label }) => label.toLowerCase();
    const setOf = Map.groupBy(cases, key);
    const missedOf = Map.groupBy(missed, key);
    return [...new Set([...setOf.keys(), ...missedOf.keys()])]
        .map((label) => {
        const [set, missing] = [setOf.get(label) ?? [], missedOf.get(label) ?? []];
        const newest = set.at(-1) ?? missing.at(-1);
        return {
            label: newest?.label ?? label,
            family: newest?.family ?? '',
            ...measureCases(set),
            replacedBy: countReplacements(set),
            missed: missing.length,
        };
    })
        .sort((a, b) => b.set - a.set || b.missed - a.missed || (a.label < b.label ? -1 : 1));
}
function countReplacements(cases) {
    const counts = new Map();
    for (const label of cases.flatMap(({ removal }) => removal?.replacedBy ?? [])) {
        counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts]
        .map(([label, count]) => ({ label, count }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ survivingShare)
/* harmony export */ });
/**
 * Share of labels that people leave in place, 0 to 1; NaN without any. The product-limit estimate (Kaplan and Meier 1958):
 * of labels that were set yesterday the mistakes are known and the rest is not, so a plain share of removed among settled
 * ones would be too bad while many are young. Where all are settled, it is that plain share.
 */
function survivingShare(labels) {
    const weightOf = ({ weight = 1 }) => weight;
    let atRisk = labels.reduce((sum, label) => sum + weightOf(label), 0);
    if (atRisk <= 0)
        return Number.NaN;
    const ordered = labels.toSorted((a, b) => compareNumbers(a.watchedMs, b.watchedMs) || Number(b.isRemoved) - Number(a.isRemoved));
    let share = 1;
    for (const label of ordered) {
        if (label.isRemoved && atRisk > 0)
            share *= Math.max(0, 1 - weightOf(label) / atRisk);
        atRisk -= weightOf(label);
    }
    return share;
}
/** The difference of two infinities is no number. */
function compareNumbers(a, b) {
    return a === b ? 0 : a - b;
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ percentileInterval),
/* harmony export */   N: () => (/* binding */ bootstrap)
/* harmony export */ });
/* harmony import */ var _shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);
/* harmony import */ var _shared_wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(887);


const RESAMPLES = 1_000;
const SEED = 20;
const TAIL = 0.025;
/**
 * A figure over issues with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13): issues are drawn
 * with replacement, all labels of an issue together. Where every resample says the same, as for three right answers of
 * three, the bootstrap sees no doubt at all; then the interval is Wilson's for as many observations. Deterministic.
 */
function bootstrap({ items, measure, observations = items.length }) {
    const value = measure(items);
    if (items.length === 0 || Number.isNaN(value))
        return { value: null, low: null, high: null };
    const { low, high } = percentileInterval({ items, measure }, value);
    if (low === high)
        return { value, ...(0,_shared_wilson_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(value, Math.max(1, observations)) };
    // Resamples are noisier than the sample: a small calibration error can lie below nearly all of theirs.
    return { value, low: Math.min(value, low), high: Math.max(value, high) };
}
/** The middle 95 % of what resamples measure; `value` at both ends where no resample measures anything. */
function percentileInterval({ items, measure }, value) {
    const resampled = resample(items, measure);
    const at = (share) => resampled[Math.round(share * (resampled.length - 1))] ?? value;
    return { low: at(TAIL), high: at(1 - TAIL) };
}
/** What is measured on each resample, ascending; those with nothing to measure are left out. */
function resample(items, measure) {
    const random = (0,_shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createSeededRandom */ .s)(SEED);
    const measured = Array.from({ length: RESAMPLES }, () => measure(items.map(() => items[Math.floor(random.uniform() * items.length)])));
    return Float64Array.from(measured.filter((figure) => !Number.isNaN(figure))).sort();
}


/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ requireComparable),
/* harmony export */   _j: () => (/* binding */ MIN_COMMON_ISSUES),
/* harmony export */   wR: () => (/* binding */ compareBacktests)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _family_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6517);
/* harmony import */ var _headline_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5288);
/* harmony import */ var _paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);





/** On fewer issues, a handful of changed answers would decide. */
const MIN_COMMON_ISSUES = 20;
/** The same for the precision of applied labels. */
const MIN_APPLIED = 10;
/** Throws ConfigError where the two cannot be compared whatever the new one says: other repository, too few issues. */
function requireComparable(old, current) {
    const { repository, numbers } = current;
    const isOther = repository !== undefined && repository.toLowerCase() !== old.repository?.toLowerCase();
    if (isOther && old.repository !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The stored backtest is of ${old.repository}, but the issues are of ${repository}.`);
    }
    const known = new Set(old.issues.map(({ number }) => number));
    const common = numbers.filter((number) => known.has(number)).length;
    if (common === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('The stored backtest judged none of these test issues, so there is nothing to compare. ' +
            'Make a new one from the same issues.');
    }
    if (common < MIN_COMMON_ISSUES)
        throw tooFew(`Only ${common} ${common === 1 ? 'issue was' : 'issues were'} judged`);
}
/**
 * Compares the headline figures on the issues that both judged. Both are measured by the labels of the new one: its truth,
 * which people may have corrected since, and its families' labels. Throws ConfigError where a family is missing in the
 * new one, or no family has enough issues.
 */
function compareBacktests(old, current) {
    const missing = namesOf(old).filter((name) => !namesOf(current).includes(name));
    if (missing.length > 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The stored backtest judged ${missing.join(' and ')} labels, this one does not. ` +
            'Give the label lists that it was made with, or make a new one.');
    }
    const pairs = pairIssues(old, current);
    const notes = describeMoved(old, current);
    const figures = current.families.flatMap((family) => {
        if (!namesOf(old).includes(family.name)) {
            notes.push(`${family.name}: the stored backtest did not judge these labels.`);
            return [];
        }
        const outcomes = pairOutcomes(pairs, { family: family.name, members: family.labels });
        if (outcomes.length < MIN_COMMON_ISSUES) {
            notes.push(`${family.name}: fewer than ${MIN_COMMON_ISSUES} of the issues that both judged have such a label.`);
            return [];
        }
        return _headline_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADLINE_FIGURES */ .j.map((figure) => compareFigure(outcomes, { figure, family: family.name, notes }));
    });
    if (figures.length === 0)
        throw tooFew('In every family, too few issues were judged');
    return {
        issues: pairs.length,
        relabelled: countRelabelled(pairs, current),
        figures,
        notes,
        isWorse: figures.some(({ isWorse }) => isWorse),
    };
}
/** A sentence for each family that holds labels which were of another one in the old backtest. */
function describeMoved(old, current) {
    const keysOf = (families) => new Set(families.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
    const all = keysOf(old.families);
    return current.families.flatMap(({ name, labels }) => {
        const same = keysOf(old.families.filter((family) => family.name === name));
        const moved = labels.filter((label) => all.has(label.toLowerCase()) && !same.has(label.toLowerCase()));
        return moved.length === 0 ? [] : [`${name}: the stored backtest judged ${(0,_shared_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteSome */ .J)(moved)} as another family.`];
    });
}
function namesOf({ families }) {
    return families.map(({ name }) => name);
}
function pairIssues(old, current) {
    const before = new Map(old.issues.map((issue) => [issue.number, issue]));
    return current.issues.flatMap((issue) => {
        const former = before.get(issue.number);
        return former === undefined ? [] : [{ old: former, new: issue }];
    });
}
/** Both sides have an outcome for the same issues, since both are held against the same truth. */
function pairOutcomes(pairs, family) {
    const outcomesOf = (side) => (0,_family_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOutcomes */ .E)({
        ...family,
        issues: pairs.map((pair) => toEvaluated({ ...pair[side], truth: pair.new.truth }, family)),
    });
    const after = outcomesOf('new');
    return outcomesOf('old').map((outcome, index) => ({ old: outcome, new: after[index] }));
}
/**
 * Predictions of labels that the family no longer has are left out: nobody asks for them. Those that were of another family
 * then are taken from there, or a label that lists have moved would look like one that was never predicted.
 */
function toEvaluated({ number, truth, predicted }, { family, members }) {
    const keys = new Set(members.map((name) => name.toLowerCase()));
    const wanted = Object.values(predicted)
        .flat()
        .filter(({ name }) => keys.has(name.toLowerCase()))
        .sort((a, b) => b.probability - a.probability);
    return {
        number,
        title: '',
        labels: wanted.map((label) => ({ ...label, family })),
        truth,
        lacksInformation: false,
        similar: [],
        durationMs: 0,
    };
}
function compareFigure(outcomes, { figure, family, notes }) {
    if (figure.name === 'precision') {
        const few = explainFewApplied(outcomes);
        if (few !== undefined) {
            notes.push(`${family}, ${figure.title}: ${few}`);
            const nothing = { old: null, new: null, difference: { value: null, low: null, high: null } };
            return { family, figure: figure.name, ...nothing, isWorse: false };
        }
    }
    const compared = (0,_paired_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__/* .pairedBootstrap */ .W)(outcomes, figure.measure);
    const { low, high } = compared.difference;
    const isWorse = figure.isLowerBetter ? low !== null && low > 0 : high !== null && high < 0;
    return { family, figure: figure.name, ...compared, isWorse };
}
function explainFewApplied(outcomes) {
    const applied = (side) => outcomes.reduce((sum, pair) => sum + pair[side].applied.length, 0);
    const [before, after] = [applied('old'), applied('new')];
    if (before === 0 && after === 0)
        return 'neither would apply a label.';
    if (before === 0)
        return 'the stored backtest would apply no label.';
    if (after === 0)
        return 'this evaluation would apply no label.';
    if (Math.min(before, after) >= MIN_APPLIED)
        return undefined;
    return `applied before: ${before}, now: ${after}; fewer than ${MIN_APPLIED} decide nothing.`;
}
function countRelabelled(pairs, { families }) {
    const members = new Set(families.flatMap(({ labels }) => labels.map((name) => name.toLowerCase())));
    const keyOf = ({ truth }) => [...new Set(truth.map((name) => name.toLowerCase()))]
        .filter((name) => members.has(name))
        .sort()
        .join('\n');
    return pairs.filter((pair) => keyOf(pair.old) !== keyOf(pair.new)).length;
}
function tooFew(what) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what} by both, this evaluation and the stored backtest; fewer than ${MIN_COMMON_ISSUES} decide nothing. ` +
        'Make a new stored backtest, or judge more issues.');
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ countGuess),
/* harmony export */   UG: () => (/* binding */ hitAt1),
/* harmony export */   Wz: () => (/* binding */ microF1),
/* harmony export */   bF: () => (/* binding */ meanBias),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   gX: () => (/* binding */ hitAt3),
/* harmony export */   nv: () => (/* binding */ countApplied),
/* harmony export */   tb: () => (/* binding */ precisionOfApplied),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _reliability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);

/** Share of issues whose most probable label is right. */
function hitAt1(outcomes) {
    return share(outcomes, ({ isCorrect }) => isCorrect);
}
/** Share of issues with a right label among the three most probable. */
function hitAt3(outcomes) {
    return share(outcomes, ({ isHitAt3 }) => isHitAt3);
}
/** F1 over all pairs of issue and label, of the labels that `count` counts. */
function microF1(outcomes, count) {
    let right = 0;
    let predictedAndActual = 0;
    for (const outcome of outcomes) {
        const counted = count(outcome);
        right += counted.right;
        predictedAndActual += counted.predicted + outcome.truth.length;
    }
    return (2 * right) / predictedAndActual;
}
/** Counts the most probable label, whatever its cut-off. */
function countGuess({ guess, isCorrect }) {
    return { predicted: guess === undefined ? 0 : 1, right: isCorrect ? 1 : 0 };
}
/** Counts the labels that would be applied. */
function countApplied({ applied, right }) {
    return { predicted: applied.length, right };
}
/** Share of applied labels that are right. */
function precisionOfApplied(outcomes) {
    return sum(outcomes, ({ right }) => right) / sum(outcomes, ({ applied }) => applied.length);
}
/** Share of issues that get at least one label. */
function coverage(outcomes) {
    return share(outcomes, ({ applied }) => applied.length > 0);
}
/** Mean distance of stated from observed share, weighted by bin size (Naeini, Cooper, Hauskrecht 2015). */
function calibrationError(outcomes) {
    const bins = (0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .reliabilityBins */ .T)(outcomes);
    const total = bins.reduce((count, bin) => count + bin.count, 0);
    return bins.reduce((error, bin) => error + (bin.count / total) * Math.abs(bin.stated - bin.observed), 0);
}
/** Mean probability of the most probable label less the share of them that is right; null without issues. */
function meanBias(outcomes) {
    if (outcomes.length === 0)
        return null;
    return sum(outcomes, ({ probability, isCorrect }) => probability - (isCorrect ? 1 : 0)) / outcomes.length;
}
function share(outcomes, test) {
    return sum(outcomes, (outcome) => (test(outcome) ? 1 : 0)) / outcomes.length;
}
function sum(outcomes, amountOf) {
    let total = 0;
    for (const outcome of outcomes)
        total += amountOf(outcome);
    return total;
}


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ familyOutcomes),
/* harmony export */   k: () => (/* binding */ spellingOf)
/* harmony export */ });
/** One outcome for each issue that people gave a label of the family; the other issues do not count. */
function familyOutcomes({ family, members, issues }) {
    const names = new Set(members.map((name) => name.toLowerCase()));
    return issues.flatMap((issue) => {
        const truth = [...new Set(issue.truth.map((name) => name.toLowerCase()))].filter((name) => names.has(name));
        return truth.length === 0 ? [] : [toOutcome(issue, { family, truth })];
    });
}
/** Turns the lower case of outcomes back into the spelling of `members`, the first of those that differ only in case. */
function spellingOf(members) {
    const spelling = new Map(members.toReversed().map((name) => [name.toLowerCase(), name]));
    return (label) => spelling.get(label) ?? label;
}
function toOutcome(issue, { family, truth }) {
    const labels = issue.labels.filter((label) => label.family === family);
    const isRight = (name) => truth.includes(name);
    const best = labels.slice(0, 3).map((label) => label.name.toLowerCase());
    const applied = labels.filter((label) => label.applied).map((label) => label.name.toLowerCase());
    return {
        issue,
        truth,
        guess: best[0],
        whyNot: labels[0]?.whyNot,
        probability: labels[0]?.probability ?? 0,
        isCorrect: best.slice(0, 1).some(isRight),
        isHitAt3: best.some(isRight),
        applied,
        right: applied.filter(isRight).length,
    };
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ weighLabels),
/* harmony export */   b: () => (/* binding */ suggestModelWeights)
/* harmony export */ });
/* harmony import */ var _labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1710);
/* harmony import */ var _verdict_combine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/* harmony import */ var _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(908);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1640);




/** On fewer issues, a handful of answers would decide. */
const MIN_ISSUES = 30;
const FOLDS = 5;
/** Of the prior, in log-odds: it weighs as much as 16 labels at even odds. */
const PRIOR_DEVIATION = 0.5;
const HALVINGS = 40;
const DECIMALS = 2;
/** The labels of families in which people labelled the issue and the model chose. */
function weighLabels(families, { opinion, truth, members, }) {
    const given = new Set(truth.map((name) => name.toLowerCase()));
    return families.flatMap((family) => {
        const isLabelled = members.get(family.family)?.some((name) => given.has(name.toLowerCase())) ?? false;
        if (!isLabelled)
            return [];
        const roles = (0,_verdict_combine_js__WEBPACK_IMPORTED_MODULE_0__/* .labelRoles */ .cq)(family, opinion.labels.get(family.family));
        return family.labels.flatMap(({ name, probability }, rank) => {
            const role = roles[rank] ?? 'untouched';
            if (role === 'untouched')
                return [];
            return [{ role, logOdds: (0,_verdict_combine_js__WEBPACK_IMPORTED_MODULE_0__/* .logOddsOf */ .wU)(probability), isRight: given.has(name.toLowerCase()) }];
        });
    });
}
/**
 * Weights that fit the answers better than those in use: of least log-loss, with a normal prior around the defaults, within
 * the bounds (logistic regression with an offset; a label has one role, so each weight is found by itself). Suggested only
 * where they are better on issues they were not learned from, by more than the choice of issues explains: five folds, and
 * the bootstrap interval of the difference. Deterministic.
 */
function suggestModelWeights(all, inUse) {
    const issues = all.filter(({ labels }) => labels.length > 0);
    if (issues.length < MIN_ISSUES) {
        return {
            kind: 'none',
            why: `models chose labels in ${issues.length} labelled issues; fewer than ${MIN_ISSUES} decide nothing`,
        };
    }
    const weights = fitWeights(issues);
    if (weights.first === inUse.first && weights.other === inUse.other) {
        return { kind: 'none', why: 'the weights in use are the best within their bounds' };
    }
    const changes = Array.from({ length: FOLDS }, (_, fold) => {
        const fitted = fitWeights(issues.filter((_issue, at) => at % FOLDS !== fold));
        return issues
            .filter((_issue, at) => at % FOLDS === fold)
            .map((issue) => lossOf(issue, fitted) - lossOf(issue, inUse));
    }).flat();
    const value = mean(changes);
    const { low, high } = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .percentileInterval */ .J)({ items: changes, measure: mean }, value);
    if (high >= 0) {
        return {
            kind: 'none',
            why: 'no others did better, by more than chance, on issues they were not learned from',
        };
    }
    return { kind: 'better', weights, lossChange: { value, low, high } };
}
function fitWeights(issues) {
    const labels = issues.flatMap((issue) => issue.labels);
    return { first: fitOne(labels, 'first'), other: fitOne(labels, 'other') };
}
const ROLES = { first: 'confirmed', other: 'passed-over' };
/** The slope of loss and prior rises with the weight, so that its zero is found by halving; at a bound where there is none. */
function fitOne(all, name) {
    const labels = all.filter(({ role }) => role === ROLES[name]);
    const sign = signOf(ROLES[name]);
    const slope = (weight) => labels.reduce((sum, { logOdds, isRight }) => sum + sign * ((0,_labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_3__/* .sigmoid */ .ry)(logOdds + sign * weight) - (isRight ? 1 : 0)), (weight - _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MODEL_WEIGHTS */ .oo[name]) / PRIOR_DEVIATION ** 2);
    let [low, high] = [0, _verdict_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MODEL_WEIGHTS */ .Z0[name]];
    if (slope(high) <= 0)
        return high;
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2;
        if (slope(middle) > 0)
            high = middle;
        else
            low = middle;
    }
    return Number(low.toFixed(DECIMALS));
}
function lossOf({ labels }, { first, other }) {
    return labels.reduce((sum, { role, logOdds, isRight }) => {
        const weight = role === 'confirmed' ? first : other;
        return sum + (0,_labels_logistic_regression_js__WEBPACK_IMPORTED_MODULE_3__/* .logisticLoss */ .At)(logOdds + signOf(role) * weight, isRight ? 1 : 0);
    }, 0);
}
function signOf(role) {
    return role === 'confirmed' ? 1 : -1;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ figureTitle),
/* harmony export */   j: () => (/* binding */ HEADLINE_FIGURES)
/* harmony export */ });
/* harmony import */ var _family_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5656);

/** Few, because each may look worse by chance: what a user of the labels notices, and whether probabilities hold. */
const HEADLINE_FIGURES = [
    { name: 'hitAt1', title: 'first label right', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hitAt1 */ .UG },
    { name: 'hitAt3', title: 'among the first three', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .hitAt3 */ .gX },
    {
        name: 'top1MicroF1',
        title: 'micro-F1 of the first label',
        isLowerBetter: false,
        measure: (outcomes) => (0,_family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .microF1 */ .Wz)(outcomes, _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .countGuess */ .Nw),
    },
    { name: 'precision', title: 'precision of applied labels', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .precisionOfApplied */ .tb },
    { name: 'coverage', title: 'coverage', isLowerBetter: false, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .vk },
    { name: 'calibrationError', title: 'calibration error', isLowerBetter: true, measure: _family_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationError */ .fW },
];
/** What a reader calls a figure. */
function figureTitle(name) {
    return HEADLINE_FIGURES.find((figure) => figure.name === name)?.title ?? name;
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ issueRange)
/* harmony export */ });
/** The first and the last of issues in order of time; undefined without any. */
function issueRange(issues) {
    const [first] = issues;
    const last = issues.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    return {
        first: first.number,
        last: last.number,
        ...(first.createdAt === undefined ? {} : { from: first.createdAt }),
        ...(last.createdAt === undefined ? {} : { until: last.createdAt }),
    };
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ measureOutcomes),
/* harmony export */   w: () => (/* binding */ ISSUE_OUTCOMES)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);
/* harmony import */ var _family_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5656);


/** What becomes of an issue: all labels that it gets are right, one of them is wrong, or it gets none. */
const ISSUE_OUTCOMES = ['right', 'wrong', 'left'];
/** How many issues would be labelled right, how many wrong, and how many left to people. */
function measureOutcomes(items) {
    const shareOf = (kind) => (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrap */ .N)({ items, measure: (sample) => (0,_family_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(sample, (outcome) => toIssueOutcome(outcome) === kind) });
    return { right: shareOf('right'), wrong: shareOf('wrong'), left: shareOf('left') };
}
function toIssueOutcome({ applied, right }) {
    if (applied.length === 0)
        return 'left';
    return right === applied.length ? 'right' : 'wrong';
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pairedBootstrap)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);

/**
 * A figure of two versions on the same issues and the interval of its difference: each resample draws issues, and both
 * versions are measured on that draw, so that what is hard about an issue is hard for both (Efron and Tibshirani 1993,
 * chapter 13). Draws on which either has nothing to measure are left out. Deterministic.
 */
function pairedBootstrap(pairs, measure) {
    const measureOld = (sample) => measure(sample.map((pair) => pair.old));
    const measureNew = (sample) => measure(sample.map((pair) => pair.new));
    const [before, after] = [measureOld(pairs), measureNew(pairs)];
    const value = after - before;
    if (pairs.length === 0 || Number.isNaN(value)) {
        return { old: orNull(before), new: orNull(after), difference: { value: null, low: null, high: null } };
    }
    const difference = (sample) => measureNew(sample) - measureOld(sample);
    const { low, high } = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileInterval */ .J)({ items: pairs, measure: difference }, value);
    return { old: before, new: after, difference: { value, low: Math.min(value, low), high: Math.max(value, high) } };
}
function orNull(measured) {
    return Number.isNaN(measured) ? null : measured;
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reliabilityBins)
/* harmony export */ });
const BINS = 10;
/** Bins of equal width; empty ones are left out. */
function reliabilityBins(predictions) {
    const sums = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
    for (const { probability, isCorrect } of predictions) {
        const bin = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
        if (bin === undefined)
            continue;
        bin.count++;
        bin.stated += probability;
        if (isCorrect)
            bin.right++;
    }
    return sums.flatMap(({ count, stated, right }, index) => count === 0
        ? []
        : [{ from: index / BINS, to: (index + 1) / BINS, count, stated: stated / count, observed: right / count }]);
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitInTime)
/* harmony export */ });
/* harmony import */ var _corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);


/** Splits by time, never at random: the newest issues are judged, only older ones are learned from. */
function splitInTime(issues, { until, testFraction }) {
    const ordered = (0,_corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inTimeOrder */ .x)(issues);
    const isLater = (issue) => (issue.createdAt ?? '') >= (until ?? '');
    const undated = ordered.filter((issue) => issue.createdAt === undefined).length;
    if (until !== undefined && undated > 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`--until needs dates, but ${undated} ${undated === 1 ? 'issue has' : 'issues have'} none. Use --test-fraction.`);
    }
    const size = until === undefined ? Math.round(ordered.length * testFraction) : ordered.filter(isLater).length;
    if (size === 0 || size === ordered.length) {
        const older = ordered.length - size;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`The split leaves ${older} ${older === 1 ? 'issue' : 'issues'} to learn from and ${size} to judge; both must be more than 0.`);
    }
    return { train: ordered.slice(0, ordered.length - size), test: ordered.slice(ordered.length - size) };
}


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ formatStoredBacktest),
/* harmony export */   So: () => (/* binding */ parseStoredBacktest),
/* harmony export */   eQ: () => (/* binding */ BACKTEST_FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** Raised when the lines change their meaning. */
const BACKTEST_FORMAT = 1;
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: name.optional(),
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('files') }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), testFraction: probability }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('day'), until: name }),
    ]),
    trainIssues: count,
    testIssues: count,
    targetPrecision: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ area: probability, type: probability }),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, maxLabels: count, labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name) })),
});
/** `["type/bug", 0.657, 1]`; the third is there where the label would be applied. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([name, probability]), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([name, probability, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)])]);
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    truth: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name),
    predicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(labelSchema)),
});
/** The text of `backtest.jsonl`: a line of settings, then a line for each issue. Same backtest, same bytes. */
function formatStoredBacktest({ issues, ...settings }) {
    const { repository, split, trainIssues, targetPrecision, families } = settings;
    const header = {
        formatVersion: BACKTEST_FORMAT,
        ...(repository === undefined ? {} : { repository }),
        split,
        trainIssues,
        testIssues: issues.length,
        targetPrecision,
        families: families.map((family) => ({
            name: family.name,
            maxLabels: family.maxLabels,
            labels: [...family.labels],
        })),
    };
    return [header, ...issues.map(toLine)].map((line) => `${JSON.stringify(line)}\n`).join('');
}
function toLine({ number, truth, predicted }) {
    const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toTuple)]);
    return { number, truth: [...truth], predicted: Object.fromEntries(families) };
}
function toTuple(label) {
    return label.applied ? [label.name, label.probability, 1] : [label.name, label.probability];
}
/** Reads what `formatStoredBacktest` wrote; unknown fields are dropped. */
function parseStoredBacktest(text) {
    const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
    const header = parseLine(first);
    const { formatVersion } = (header ?? {});
    if (typeof formatVersion !== 'number')
        return damaged(1, 'does not hold the settings of a backtest');
    if (formatVersion !== BACKTEST_FORMAT)
        return { kind: 'other-format', formatVersion };
    const settings = headerSchema.safeParse(header);
    if (!settings.success)
        return damaged(1, 'lacks settings of the backtest');
    const { testIssues, ...known } = settings.data;
    const issues = new Map();
    for (const [index, line] of others.entries()) {
        const parsed = issueSchema.safeParse(parseLine(line));
        if (!parsed.success)
            return damaged(index + 2, 'is no judged issue');
        if (issues.has(parsed.data.number))
            return damaged(index + 2, `repeats issue #${parsed.data.number}`);
        issues.set(parsed.data.number, toIssue(parsed.data));
    }
    if (issues.size !== testIssues) {
        return { kind: 'damaged', fault: `it should hold ${testIssues} judged issues, but holds ${issues.size}` };
    }
    const { repository, ...rest } = known;
    const backtest = { ...rest, ...(repository === undefined ? {} : { repository }), issues: [...issues.values()] };
    return { kind: 'backtest', backtest };
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function toIssue({ number, truth, predicted }) {
    const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toLabel)]);
    return { number, truth, predicted: Object.fromEntries(families) };
}
function toLabel([label, chance, applied]) {
    return { name: label, probability: chance, applied: applied === 1 };
}
function damaged(line, fault) {
    return { kind: 'damaged', fault: `line ${line} ${fault}` };
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ usualLabelDelayMs)
/* harmony export */ });
/** Share of the labelled issues that have their first label by then. */
const USUAL_SHARE = 0.95;
/** Fewer labelled issues with a known delay tell nothing of what is usual. */
const MIN_ISSUES = 20;
/**
 * How long it takes until an issue of these has its first label, in milliseconds: by then 95 of 100 of those have one that
 * ever get one. Undefined where too little is known of when labels came.
 */
function usualLabelDelayMs(issues, events) {
    const createdMs = new Map(issues.map(({ number, createdAt }) => [number, Date.parse(createdAt ?? '')]));
    const delays = new Map();
    for (const { issue, action, at } of events) {
        const delay = Math.max(0, Date.parse(at) - (createdMs.get(issue) ?? Number.NaN));
        if (action !== 'labeled' || Number.isNaN(delay))
            continue;
        delays.set(issue, Math.min(delay, delays.get(issue) ?? Number.POSITIVE_INFINITY));
    }
    if (delays.size < MIN_ISSUES)
        return undefined;
    const sorted = [...delays.values()].sort((a, b) => a - b);
    return sorted[Math.ceil(USUAL_SHARE * sorted.length) - 1];
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SERVICE_NAMES)
/* harmony export */ });
/** How people call the services. */
const SERVICE_NAMES = { gemini: 'Gemini', openai: 'OpenAI' };


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCost),
/* harmony export */   P: () => (/* binding */ describeUsage)
/* harmony export */ });
/* harmony import */ var _models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(230);

const SMALLEST_SHOWN_COST = 0.0001;
/** Who judged and what it took, in one plain sentence; empty where no model answered. */
function describeUsage({ engine, model }) {
    if (model === undefined || model.names.length === 0)
        return '';
    const names = model.names.join(', ');
    const judged = engine === 'local' ? `${names} answered, and did not count` : `judged with ${_models_model_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z[engine]} (${names})`;
    return `${judged}: ${describeCost(model)}`;
}
function describeCost({ usage }) {
    if (usage.calls === 0)
        return 'answers of a recording, nothing was spent';
    const { calls, promptTokens, completionTokens } = usage;
    const count = calls === 1 ? '1 call' : `${calls} calls`;
    return `${count}, ${promptTokens} tokens in, ${completionTokens} out, ${formatCost(usage)}`;
}
/** `about $0.0012`; says so where a price is not known. */
function formatCost({ cost }) {
    if (cost === undefined)
        return 'cost not known';
    if (cost === 0)
        return '$0';
    return cost < SMALLEST_SHOWN_COST ? `less than $${SMALLEST_SHOWN_COST}` : `about $${cost.toFixed(4)}`;
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ formatCutoff),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/** A probability or similarity as people read it: `91%`; the ends are never rounded to certainty. */
function formatPercent(share) {
    if (share > 0.99 && share < 1)
        return '>99%';
    if (share > 0 && share < 0.01)
        return '<1%';
    return `${Math.round(share * 100)}%`;
}
/** A cut-off as people read it; one that no probability reaches is a dash. */
function formatCutoff(cutoff) {
    return isReachable(cutoff) ? formatPercent(cutoff) : '–';
}
/** Whether any probability reaches the cut-off; where a family was never right often enough, none does. */
function isReachable(cutoff) {
    return cutoff <= 1;
}
/** `0.4 ms`, `85 ms`, `2.4 s`. */
function formatDuration(durationMs) {
    if (durationMs >= 1000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return durationMs >= 10 ? `${Math.round(durationMs)} ms` : `${durationMs.toFixed(1)} ms`;
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quoteSome),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A label in a sentence. */
function quote(label) {
    return `"${label}"`;
}
/** Labels in a sentence, the first ones by name. */
function quoteSome(labels, maxNamed = 15) {
    const shown = labels.slice(0, maxNamed).map(quote).join(', ');
    return labels.length > maxNamed ? `${shown} and ${labels.length - maxNamed} more` : shown;
}


/***/ }),

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


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ addUsage),
/* harmony export */   y: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const NO_USAGE = { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 };
function addUsage(one, other) {
    return {
        calls: one.calls + other.calls,
        promptTokens: one.promptTokens + other.promptTokens,
        completionTokens: one.completionTokens + other.completionTokens,
        cost: one.cost === undefined || other.cost === undefined ? undefined : one.cost + other.cost,
    };
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ MAX_MODEL_WEIGHTS),
/* harmony export */   oN: () => (/* binding */ formatModelWeights),
/* harmony export */   oo: () => (/* binding */ DEFAULT_MODEL_WEIGHTS)
/* harmony export */ });
/**
 * `first` takes a label over a cut-off of .7 from .53 on: the model can turn a "probably" into a "yes", never a "no". `other`
 * is enough to drop those just above the cut-off.
 *
 * `first` is the largest of the weights tried (.5, .75, 1, 1.5, 2) with which a model that always names the likeliest wrong
 * label leaves more than .6 of the applied labels right on grafana/grafana; docs/models.md has the figures.
 */
const DEFAULT_MODEL_WEIGHTS = { first: 0.75, other: 0.2 };
/**
 * No weights may be larger, whatever was measured: a model that was right so far may be wrong, or misled, tomorrow.
 * docs/quality.md has what larger ones would do.
 */
const MAX_MODEL_WEIGHTS = { first: 0.75, other: 0.2 };
/** As the option has it: `first=0.75,other=0.2`. */
function formatModelWeights({ first, other }) {
    return `first=${first},other=${other}`;
}


/***/ })

};
