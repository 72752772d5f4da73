export const id = 2770;
export const ids = [2770];
export const modules = {

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ describeImport),
/* harmony export */   C4: () => (/* binding */ warningsOfImport),
/* harmony export */   Qx: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7258);
/* harmony import */ var _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);



/** Warnings of an import, and whether it failed in part or as a whole. */
function warningsOfImport(result, path) {
    const input = path === '-' ? 'standard input' : path;
    const faultCount = result.invalid + result.brokenFiles;
    const untold = faultCount - result.invalidLines.length;
    const issueCount = countIssues(result);
    const shown = [
        ...result.invalidLines.map(describeFault),
        ...(untold > 0 ? [`${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`] : []),
        ...describeOthers(result),
        ...(result.notUtf8 > 0
            ? [
                `${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(result.notUtf8, 'value holds', 'values hold')} bytes that are not UTF-8; they became ` +
                    'U+FFFD. Convert first, such as with: iconv -f WINDOWS-1252 -t UTF-8',
            ]
            : []),
        ...describeMissing(result, issueCount),
        ...(issueCount === 0 && faultCount === 0 ? [`${input}: no issue was imported; ${whyNone(result)}`] : []),
    ];
    return { shown, hasFailed: faultCount > 0 || issueCount === 0 };
}
/** One line on what an import did. */
function describeImport(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const forms = Object.entries(report.forms);
    const { pullRequests, otherEvents, otherRepositories, invalid, brokenFiles, labelEvents } = report;
    const rest = [
        ...(forms.length > 1
            ? [forms.map(([name, count]) => `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} as ${_corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPORT_FORMS */ .C[name].title}`).join(', ')]
            : []),
        ...(labelEvents > 0 ? [(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(labelEvents, 'label event')] : []),
        ...(pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} skipped`] : []),
        ...(otherEvents > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')} skipped`] : []),
        ...(otherRepositories.count > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(otherRepositories.count)} of other repositories skipped`] : []),
        ...(invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(invalid, 'line')} not valid`] : []),
        ...(brokenFiles > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(brokenFiles, 'file')} not read, or not to the end`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...rest,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}
/** One line on a fault. Where nothing names a line, the reason speaks of the whole file. */
function describeFault({ file, line, byte, reason }) {
    if (line === undefined)
        return `${file} ${reason}`;
    return `${file}, line ${line}${byte === undefined ? '' : `, byte ${byte}`}: ${reason}`;
}
function countIssues({ forms }) {
    return Object.values(forms).reduce((sum, count) => sum + count, 0);
}
function describeOthers({ otherRepositories: { count, names }, forms }) {
    // Archives of all of GitHub are full of them.
    if (count === 0 || forms['archive-event'] !== undefined)
        return [];
    return [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(count, 'issue', 'issues')} of other repositories (${names.join(', ')}) left out. ` +
            'Where one is an earlier name of this repository, add it as --former-name.',
    ];
}
function describeMissing({ missing }, issueCount) {
    const names = Object.keys(_corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R);
    const parts = names.flatMap((name) => {
        const count = missing[name] ?? 0;
        const { title, cost } = _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R[name];
        return count === 0 ? [] : [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} without ${title}: ${cost}`];
    });
    return parts.length === 0 ? [] : [`Of ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(issueCount, 'issue')} read: ${parts.join('; ')}.`];
}
function whyNone({ pullRequests, otherEvents, otherRepositories }) {
    if (otherRepositories.count > 0)
        return 'all that is in it is of other repositories';
    if (pullRequests + otherEvents === 0)
        return 'it holds none';
    return `it holds ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} and ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')}`;
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEvaluate: () => (/* binding */ runEvaluate)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/evaluation/split-in-time.js
var split_in_time = __webpack_require__(5980);
// EXTERNAL MODULE: ./out/js/src/labels/label-delay.js
var label_delay = __webpack_require__(7371);
// EXTERNAL MODULE: ./out/js/src/labels/needs-info-labels.js
var needs_info_labels = __webpack_require__(7935);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
// EXTERNAL MODULE: ./out/js/src/commands/index/describe-live.js
var describe_live = __webpack_require__(8863);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/describe-comparison.js
var describe_comparison = __webpack_require__(9085);
// EXTERNAL MODULE: ./out/js/src/plan/describe-usage.js
var describe_usage = __webpack_require__(1420);
// EXTERNAL MODULE: ./out/js/src/verdict/model-weights.js
var model_weights = __webpack_require__(908);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/describe-models.js




/** What came of asking models, for a terminal. */
function describeModels(metrics) {
    const { models, answered, notAsked, fellBack, families } = metrics;
    const names = models.length === 0 ? 'no model, since none answered' : models.join(', ');
    return [
        `  Asked besides: ${names}`,
        `    counted for              ${describeCounted(answered)}${inBrackets(answered.reasons)}`,
        `    not asked about          ${describeCounted(notAsked)}${inBrackets(notAsked.reasons)}`,
        `    fell back to local for   ${describeCounted(fellBack)}`,
        ...fellBack.reasons.map(({ reason, issues }) => `      ${(0,format_count/* formatNumber */.Z)(issues)} × ${reason}`),
        `    took                     ${describeTaken(metrics)}`,
        ...families.filter(({ issues }) => issues > 0).flatMap(describeFamily),
        `    ${describeSuggestion(metrics)}`,
    ];
}
function describeCounted({ issues, share }) {
    return `${(0,format_count/* formatCount */.B)(issues, 'issue')} (${(100 * share).toFixed(1)} %)`;
}
function inBrackets(reasons) {
    const parts = reasons.map(({ reason, issues }) => `${reason} ${(0,format_count/* formatNumber */.Z)(issues)}`);
    return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
function describeTaken({ usage, spent }) {
    const { calls, promptTokens, completionTokens } = usage;
    const taken = `${(0,format_count/* formatCount */.B)(calls, 'call')}, ${(0,format_count/* formatNumber */.Z)(promptTokens)} tokens in, ${(0,format_count/* formatNumber */.Z)(completionTokens)} out, ${(0,describe_usage/* formatCost */.B)(usage)}`;
    return spent.calls === calls
        ? taken
        : `${taken}; of it in this run ${(0,format_count/* formatCount */.B)(spent.calls, 'call')}, ${(0,describe_usage/* formatCost */.B)(spent)}`;
}
function describeFamily({ family, issues, figures, moves }) {
    const { better, worse, addedRight, addedWrong, droppedRight, droppedWrong } = moves;
    return [
        `    ${family}, local alone → with the model, on the same ${(0,format_count/* formatCount */.B)(issues, 'issue')}`,
        ...figures.map(({ figure, alone, combined, difference }) => {
            return `  ${(0,describe_comparison/* describeFigure */.U)({ figure, old: alone, new: combined, difference, isWorse: false })}`;
        }),
        `      labels for the better       ${(0,format_count/* formatNumber */.Z)(better)}: right ones added ${addedRight}, wrong ones dropped ${droppedWrong}`,
        `      labels for the worse        ${(0,format_count/* formatNumber */.Z)(worse)}: wrong ones added ${addedWrong}, right ones dropped ${droppedRight}`,
    ];
}
function describeSuggestion({ weights, suggestion }) {
    const inUse = `weights in use: ${(0,model_weights/* formatModelWeights */.oN)(weights)}`;
    if (suggestion.kind === 'none')
        return `${inUse}; ${suggestion.why}`;
    return `${inUse}; these fit the answers better: --model-weights ${(0,model_weights/* formatModelWeights */.oN)(suggestion.weights)}`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/cost-metrics.js
/** Undefined without issues. */
function measureCost(issues) {
    if (issues.length === 0)
        return undefined;
    const durations = issues.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
    const quantile = (share) => durations[Math.ceil(share * durations.length) - 1];
    const mean = (kind) => issues.reduce((sum, { tokens }) => sum + (tokens?.[kind] ?? 0), 0) / issues.length;
    return {
        medianMs: quantile(0.5),
        p95Ms: quantile(0.95),
        tokensPerIssue: { prompt: mean('prompt'), completion: mean('completion') },
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/evaluation-json.js



/** Of a dollar: what a token costs is not lost, and the rest is rounding. */
const COST_DIGITS = 8;
/** What `evaluate --json` prints: figures with their 95 % intervals, null where nothing could be measured. */
function toEvaluationJson({ backtests, duplicates, comparison }) {
    const repositories = backtests.map(({ repository, backtest, live }) => ({
        ...(repository === '' ? {} : { repository }),
        trainIssues: backtest.trainIssues,
        testIssues: backtest.issues.length,
        families: backtest.families,
        information: backtest.informationNote,
        needsInfo: backtest.information,
        tokensPerIssue: measureCost(backtest.issues)?.tokensPerIssue ?? null,
        ...(backtest.models === undefined ? {} : { models: toModelsJson(backtest.models) }),
        ...(live === undefined ? {} : { live: (0,describe_live/* liveFigures */.Y$)(live) }),
    }));
    return {
        ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests), repositories } : repositories[0]),
        ...(duplicates === undefined ? {} : { duplicates }),
        ...(comparison === undefined ? {} : comparisonFields(comparison)),
    };
}
function toModelsJson({ usage, spent, suggestion, ...rest }) {
    return {
        ...rest,
        usage: toUsageJson(usage),
        spent: toUsageJson(spent),
        suggestion: suggestion.kind === 'none'
            ? { weights: null, option: null, why: suggestion.why }
            : {
                weights: suggestion.weights,
                option: `--model-weights ${(0,model_weights/* formatModelWeights */.oN)(suggestion.weights)}`,
                lossChange: suggestion.lossChange,
            },
    };
}
function toUsageJson({ cost, ...counts }) {
    return { ...counts, cost: cost === undefined ? null : Number(cost.toFixed(COST_DIGITS)) };
}
function comparisonFields({ figures, issues, relabelled, notes, isWorse }) {
    return { against: figures, compared: { issues, relabelled, notes }, isWorse };
}
/** Whether there is one backtest a repository, be it a single one. */
function isByRepository(backtests) {
    return backtests.some(({ repository }) => repository !== '');
}
/** Mean over repositories and families of the macro-F1, the figure of the NLBSE tool competition. */
function meanMacroF1(backtests) {
    const figures = backtests.flatMap(({ backtest }) => backtest.families.map((family) => family.macroF1.value));
    const measured = figures.filter((value) => value !== null);
    return measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}
/** A line of `--predictions`. */
function toPredictionLine(issue, repository) {
    return {
        number: issue.number,
        ...(repository === '' ? {} : { repository }),
        labels: issue.labels.map(({ name, family, probability, applied }) => ({
            name,
            family,
            probability: Number(probability.toFixed(6)),
            applied,
        })),
        needsInfo: issue.needsInfo ?? null,
        similar: issue.similar.map(({ number, similarity }) => ({ number, similarity: Number(similarity.toFixed(6)) })),
    };
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/describe-evaluation.js





/** An evaluation for a terminal: the verdict first, then the figures with their intervals, then the simple methods. */
function describeEvaluation({ backtests, duplicates, comparison }) {
    const parts = backtests.map(({ repository, backtest, live }) => [describeBacktest(backtest, repository), ...describeReality(live)].join('\n'));
    if (isByRepository(backtests)) {
        const repositories = backtests.length === 1 ? '1 repository' : `${backtests.length} repositories`;
        parts.push(`Mean macro-F1 over ${repositories}: ${percent(meanMacroF1(backtests))}`);
    }
    if (duplicates !== undefined)
        parts.push(describeDuplicates(duplicates));
    if (comparison !== undefined)
        parts.push((0,describe_comparison/* describeComparison */.L)(comparison));
    return parts.join('\n\n');
}
function describeReality(live) {
    if (live === undefined)
        return [];
    return (0,describe_live/* describeLive */.IY)({ live: (0,describe_live/* liveFigures */.Y$)(live), labels: [] }).map((line) => `  On real issues, ${line}`);
}
function describeBacktest(backtest, repository) {
    const { trainIssues, issues, families, informationNote, information } = backtest;
    const prefix = repository === '' ? '' : `${repository}: `;
    const heading = `${prefix}learned from ${(0,format_count/* formatCount */.B)(trainIssues, 'issue')}, judged ${(0,format_count/* formatCount */.B)(issues.length, 'other')}`;
    const lines = [heading];
    if (families.length === 0)
        lines.push('  No issue has a label that could be predicted.');
    for (const family of families) {
        if (family.issues === 0) {
            lines.push(`  ${family.family}: no test issue has a label of this family, so there is nothing to judge.`);
            continue;
        }
        lines.push(`  ${family.family} (${(0,format_count/* formatCount */.B)(family.issues, 'issue')}): ${describeApplied(family)}`, `    first label right        ${figure(family.hitAt1)}`, `    among the first three    ${figure(family.hitAt3)}`, `    right for the surest 35 % ${figure(family.surestPrecision)}`, `    micro-F1 applied         ${figure(family.microF1)}    of the first label  ${figure(family.top1MicroF1)}`, `    macro-F1                 ${figure(family.macroF1)}`, `    calibration error        ${figure(family.calibrationError)}`, ...describeBacklog(family));
        for (const baseline of family.baselines) {
            lines.push(`    by ${baseline.name}: first ${figure(baseline.hitAt1)}, among three ${figure(baseline.hitAt3)}`);
        }
    }
    if (backtest.models !== undefined)
        lines.push(...describeModels(backtest.models));
    lines.push(`  Missing information: ${informationNote}`, `    ${describeInformation(information)}`);
    return lines.join('\n');
}
/** Figures for issues that wait in the index, and for how many of all that is a question. */
function describeBacklog({ backlog, labelledShare, silence }) {
    const says = silence === 0 ? 'an issue without one says nothing' : 'an issue without one counts as a counterexample';
    const share = `    labelled at all          ${percent(labelledShare)} of issues; ${says}`;
    if (backlog === undefined)
        return [share];
    const { precision, coverage } = backlog;
    const applied = precision.value === null
        ? 'it would apply no label'
        : `${figure(precision)} of labels right, on ${figure(coverage)} of issues`;
    return [share, `    as a backlog             ${applied}`];
}
function describeInformation({ lacking, auc, note }) {
    const labelled = `${(0,format_count/* formatCount */.B)(lacking, 'test issue')} labelled as lacking it`;
    const { value, low, high } = auc;
    if (value === null || low === null || high === null)
        return `${labelled}; ${note ?? 'not measurable'}`;
    return `${labelled}; AUC ${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
function describeApplied({ precision, coverage }) {
    if (precision.value === null)
        return 'it would apply no label, being sure of none';
    return `of the labels it would apply, ${figure(precision)} are right, on ${figure(coverage)} of issues`;
}
function describeDuplicates({ pairs, unknownPairs, recallAt1, recallAt5, recallAt10, meanReciprocalRank, }) {
    const unknown = unknownPairs === 0 ? '' : `; ${(0,format_count/* formatCount */.B)(unknownPairs, 'more pair')} with issues that are not there`;
    return [
        `Duplicates: ${(0,format_count/* formatCount */.B)(pairs, 'known pair')}${unknown}`,
        `  first place ${figure(recallAt1)}   among 5 ${figure(recallAt5)}   among 10 ${figure(recallAt10)}`,
        `  mean reciprocal rank ${figure(meanReciprocalRank)}`,
    ].join('\n');
}
function figure({ value, low, high }) {
    if (value === null)
        return 'not measurable';
    return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}
function percent(value) {
    return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/evaluation/bootstrap.js
var bootstrap = __webpack_require__(1640);
;// CONCATENATED MODULE: ./out/js/src/evaluation/duplicate-metrics.js

/** `ranks`: 1 for the first place, undefined where the duplicate is not in the list. */
function measureDuplicates(ranks, unknownPairs) {
    const mean = (worthOf) => (0,bootstrap/* bootstrap */.N)({
        items: ranks,
        measure: (sample) => sample.reduce((sum, rank) => sum + worthOf(rank), 0) / sample.length,
    });
    const recallAt = (k) => mean((rank) => (rank !== undefined && rank <= k ? 1 : 0));
    return {
        pairs: ranks.length,
        unknownPairs,
        recallAt1: recallAt(1),
        recallAt5: recallAt(5),
        recallAt10: recallAt(10),
        meanReciprocalRank: mean((rank) => (rank === undefined ? 0 : 1 / rank)),
    };
}

// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/embed-issue.js
var embed_issue = __webpack_require__(7126);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/find-neighbors.js
var find_neighbors = __webpack_require__(3888);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/foresee-queries.js
var foresee_queries = __webpack_require__(4701);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/learn-knowledge.js
var learn_knowledge = __webpack_require__(1773);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/evaluate-duplicates.js










const MAX_PAIRS_BYTES = 64 * 1024 * 1024;
const EXAMPLE = '{"issue": 7, "duplicate": 12}';
const pairSchema = schemas/* object */.Ikc({ issue: schemas/* int */.Whr().positive(), duplicate: schemas/* int */.Whr().positive() })
    // An issue is never found as similar to itself.
    .refine(({ issue, duplicate }) => issue !== duplicate);
/** Ranks the known duplicate of each pair among all issues, oldest first, which are all indexed. */
async function evaluateDuplicates(path, { issues, service, log }) {
    const pairs = parsePairs(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_PAIRS_BYTES }), path);
    if (pairs.length === 0)
        throw new errors/* ConfigError */.xL(`${path} holds no pair such as ${EXAMPLE}`);
    const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
    const known = pairs.filter(({ issue, duplicate }) => byNumber.has(issue) && byNumber.has(duplicate));
    // Labels would only cost time: retrieval does not look at them.
    const learned = await (0,learn_knowledge/* learnKnowledge */.n)(issues.map((issue) => ({ ...issue, labels: [] })), {
        repository: 'duplicates/duplicates',
        families: { maxAreas: 0, maxTypes: 0 },
        targetPrecision: target_precision/* DEFAULT_TARGET_PRECISION */.f,
        isNeedsInfoLabel: () => false,
        log,
        service,
        withoutFallback: true,
    });
    const queries = [...new Set(known.map(({ issue }) => byNumber.get(issue)))];
    const knowledge = await (0,foresee_queries/* foreseeQueries */.Q)(queries, { knowledge: learned, service, log });
    const ranks = [];
    for (const { issue, duplicate } of known) {
        const document = (0,to_document/* toDocument */.J)(byNumber.get(issue), knowledge.boilerplate);
        const { query } = await (0,embed_issue/* embedIssue */.L)(document, knowledge);
        const rank = (0,find_neighbors/* findNeighbors */.f)(query, knowledge).findIndex(({ number }) => number === duplicate);
        ranks.push(rank < 0 ? undefined : rank + 1);
    }
    return measureDuplicates(ranks, pairs.length - known.length);
}
function parsePairs(text, path) {
    return text
        .split('\n')
        .map((line, index) => ({ line: line.trim(), number: index + 1 }))
        .filter(({ line }) => line !== '')
        .map(({ line, number }) => {
        try {
            return pairSchema.parse(JSON.parse(line));
        }
        catch (cause) {
            throw new errors/* ConfigError */.xL(`${path}, line ${number} is no pair such as ${EXAMPLE}`, { cause });
        }
    });
}

// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/commands/read-issue-lines.js
var read_issue_lines = __webpack_require__(2400);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/evaluation-parts.js



/** An issue that is learned from and judged would make every figure a lie: a ConfigError. */
function refuseLeak({ train, test }) {
    const known = new Set(train.map(read_issue_lines/* issueKey */.F));
    const both = test.filter((line) => known.has((0,read_issue_lines/* issueKey */.F)(line)));
    if (both.length === 0)
        return;
    const numbers = both.slice(0, 3).map(({ issue }) => `#${issue.number}`);
    throw new errors/* ConfigError */.xL(`${both.length} ${both.length === 1 ? 'issue is' : 'issues are'} in both files, such as ${numbers.join(', ')}. ` +
        'Judge only issues that were not learned from.');
}
/** One part of all issues. ConfigError where two repositories use the same number: it would not name one issue. */
function oneForAll({ train, test, name }) {
    const repositories = new Map();
    for (const { issue, repository } of [...train, ...test]) {
        const other = repositories.get(issue.number) ?? repository;
        repositories.set(issue.number, repository);
        if (other.toLowerCase() === repository.toLowerCase())
            continue;
        throw new errors/* ConfigError */.xL(`#${issue.number} is an issue of ${nameOf(other)} and one of ${nameOf(repository)}. ` +
            'Use --repository for one classifier each.');
    }
    const named = new Set([...train, ...test].map(({ repository }) => repository));
    const known = name ?? (named.size === 1 ? [...named].join('') : '');
    return {
        repository: '',
        name: known,
        train: train.map(({ issue }) => issue),
        test: test.map(({ issue }) => issue),
        issueUrl: urlsOf(test, known),
    };
}
/**
 * One part for each repository that test issues are of, by name. ConfigError with everything that is in the way: issues
 * without a repository, repositories without training issues.
 */
function oneForEachRepository({ train, test }) {
    const nameless = [...train, ...test].filter(({ repository }) => repository === '').length;
    if (nameless > 0) {
        throw new errors/* ConfigError */.xL(`--repository needs the field "repository" in every line, but ${nameless} have none.`);
    }
    const parts = [...new Set(test.map(({ repository }) => repository))].sort().map((repository) => {
        const issuesOf = (lines) => lines.filter((line) => line.repository === repository).map(({ issue }) => issue);
        const issueUrl = urlsOf(test.filter((line) => line.repository === repository), repository);
        return { repository, name: repository, train: issuesOf(train), test: issuesOf(test), issueUrl };
    });
    const untrained = parts.filter((part) => part.train.length === 0);
    if (untrained.length > 0) {
        throw new errors/* ConfigError */.xL(untrained.map((part) => `there are test issues of ${part.repository}, but none to learn from`));
    }
    return parts;
}
/** Addresses of issues: as the line says, or on github.com, where lines without a repository are of `name`. */
function urlsOf(lines, name) {
    const urls = new Map(lines.map(({ issue, repository, url }) => [issue.number, url ?? gitHubUrl(repository || name)(issue.number)]));
    return (number) => urls.get(number);
}
/** Addresses on github.com; undefined where the repository's name cannot be one. */
function gitHubUrl(repository) {
    return (number) => ((0,repository_name/* isRepositoryName */.en)(repository) ? `https://github.com/${repository}/issues/${number}` : undefined);
}
function nameOf(repository) {
    return repository === '' ? 'an unnamed repository' : repository;
}

// EXTERNAL MODULE: ./out/js/src/commands/evaluate/judge-test-issues.js + 1 modules
var judge_test_issues = __webpack_require__(3927);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/open-gate.js + 2 modules
var open_gate = __webpack_require__(9909);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/run-backtest.js + 14 modules
var run_backtest = __webpack_require__(3577);
// EXTERNAL MODULE: ./out/js/src/config/evaluate-options.js
var evaluate_options = __webpack_require__(9292);
// EXTERNAL MODULE: ./out/js/src/config/option-source.js
var option_source = __webpack_require__(8091);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/report-setting.js
/** Options that the report advises. */
const ADVISED_OPTIONS = [
    'test',
    'testFraction',
    'until',
    'repository',
    'labelsFile',
    'typesFile',
    'targetPrecision',
];

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/to-report-setting.js



/** What a report must know of the options to give advice that fits them. */
function toReportSetting(options) {
    const names = ADVISED_OPTIONS.map((option) => [option, (0,option_source/* flagName */.GI)(evaluate_options.evaluateFields[option])]);
    return {
        split: splitKind(options),
        names: Object.fromEntries(names),
        given: new Set(ADVISED_OPTIONS.filter((option) => options[option] !== undefined)),
    };
}
function splitKind({ corpusFile, until }) {
    if (corpusFile === undefined)
        return 'files';
    return until === undefined ? 'share' : 'day';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/write-report.js



const DAY_CHARS = 'yyyy-mm-dd'.length;
/** Writes report.html, report.md and overview.svg into a folder that is there. Throws ConfigError where they cannot be written. */
async function writeReport(folder, facts) {
    // The charts are large; only who asks for a report waits for them.
    const [{ plotCharts }, { buildReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5334), __webpack_require__.e(9274)]).then(__webpack_require__.bind(__webpack_require__, 9274)),
        __webpack_require__.e(/* import() */ 9359).then(__webpack_require__.bind(__webpack_require__, 1740)),
    ]);
    const { html, markdown, overview } = buildReport(toReport(facts), plotCharts);
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, 'report.html'), html);
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, 'report.md'), markdown);
    if (overview !== undefined)
        await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, 'overview.svg'), overview);
}
function toReport({ evaluation, parts, setting }) {
    const { backtests, duplicates, comparison } = evaluation;
    const partOf = new Map(parts.map((part) => [part.repository, part]));
    return {
        madeOn: new Date().toISOString().slice(0, DAY_CHARS),
        setting,
        backtests: backtests.map(({ repository, backtest }) => ({
            ...backtest,
            repository: partOf.get(repository)?.name ?? repository,
            live: partOf.get(repository)?.live,
            issueUrl: partOf.get(repository)?.issueUrl ?? (() => undefined),
        })),
        ...(duplicates === undefined ? {} : { duplicates }),
        ...(comparison === undefined ? {} : { comparison }),
        ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests) } : {}),
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/index/read-live.js + 1 modules
var read_live = __webpack_require__(6664);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/open-service.js + 1 modules
var open_service = __webpack_require__(5820);
// EXTERNAL MODULE: ./out/js/src/commands/models/load-judges.js
var load_judges = __webpack_require__(5302);
;// CONCATENATED MODULE: ./out/js/src/commands/models/warn-of-silent-models.js

/** Figures of a model that was hardly heard are no figures of the model: that must not be overlooked. */
function warnOfSilentModels({ models }, log) {
    if (models === undefined)
        return;
    const { issues, fellBack, notAsked } = models;
    const [first] = fellBack.reasons;
    if (first !== undefined) {
        const share = `${fellBack.issues} of ${(0,format_count/* formatCount */.B)(issues, 'issue')}`;
        log.warning(`For ${share} no model could be heard and the local engine judged alone, most often because: ${first.reason}`);
    }
    const limited = notAsked.reasons.find(({ reason }) => reason === 'cost-limit');
    if (limited !== undefined) {
        log.warning(`The limit of max_cost was reached: ${(0,format_count/* formatCount */.B)(limited.issues, 'issue')} of ${issues} were judged by the local engine alone.`);
    }
}

// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
;// CONCATENATED MODULE: ./out/js/src/commands/report-durations.js


/** Tells how long judging took. Durations are for the log alone: the same call must print the same result. */
function reportDurations(backtests, log) {
    const cost = measureCost(backtests.flatMap(({ issues }) => issues));
    if (cost === undefined)
        return;
    const [median, p95] = [(0,format_figures/* formatDuration */.a3)(cost.medianMs), (0,format_figures/* formatDuration */.a3)(cost.p95Ms)];
    log.info(`Judging an issue took ${median} (median); 95 of 100 took ${p95} at most.`);
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate.js
























const MAX_AREAS = 3;
const MAX_TYPES = 1;
/** Learns from the older issues, judges the newer ones, and says how often it was right. */
async function runEvaluate(options, context) {
    const { log } = context;
    // A place that is none shall be told now, not after minutes.
    if (options.report !== undefined)
        await (0,ensure_folder/* ensureFolder */.f)(options.report);
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, { log });
    const parts = await readParts(options, { context, lists });
    const gate = await (0,open_gate/* openGate */.G)(options, { part: parts[0], log });
    const judges = await (0,load_judges/* loadJudges */.D)(options, { log, atATime: judge_test_issues/* ISSUES_IN_FLIGHT */.Q });
    if (judges === undefined && options.engine !== 'local') {
        log.warning(`There is no key or address of a model, so the local engine is evaluated alone (engine ${options.engine}).`);
    }
    const service = await (0,open_service/* openService */.I)(options, context);
    try {
        return await evaluateParts(parts, { options, context, lists, gate, service, judges });
    }
    finally {
        service?.store.close();
    }
}
async function evaluateParts(parts, evaluating) {
    const { options, context, gate, service } = evaluating;
    const { log } = context;
    const backtests = [];
    for (const part of parts) {
        if (part.test.length === 0)
            continue;
        const backtest = await judgePart(part, evaluating);
        backtests.push({ repository: part.repository, backtest, live: part.live });
    }
    reportDurations(backtests.map(({ backtest }) => backtest), log);
    for (const { backtest } of backtests)
        warnOfSilentModels(backtest, log);
    const all = (0,in_time_order/* inTimeOrder */.x)(parts.flatMap(({ train, test }) => [...train, ...test]));
    const [first] = backtests;
    const comparison = first === undefined ? undefined : await gate.pass(first.backtest);
    const evaluation = {
        backtests,
        ...(comparison === undefined ? {} : { comparison }),
        ...(options.duplicates === undefined
            ? {}
            : { duplicates: await evaluateDuplicates(options.duplicates, { issues: all, service, log }) }),
    };
    if (options.predictions !== undefined) {
        const lines = backtests.flatMap(({ repository, backtest }) => backtest.issues.map((issue) => JSON.stringify(toPredictionLine(issue, repository))));
        await (0,write_file_atomically/* writeFileAtomically */.l)(options.predictions, lines.map((line) => `${line}\n`).join(''));
    }
    if (options.report !== undefined) {
        await writeReport(options.report, { evaluation, parts, setting: toReportSetting(options) });
    }
    if (context.json)
        context.writeJson(toEvaluationJson(evaluation));
    else
        context.writeText(describeEvaluation(evaluation));
    return comparison?.isWorse ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
}
function judgePart({ train, test, usualLabelDelayMs: delayMs }, { lists, options, context, service, judges }) {
    return (0,run_backtest/* runBacktest */.r)({
        train,
        test,
        families: { ...lists, maxAreas: MAX_AREAS, maxTypes: MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
        service,
        judges,
        usualLabelDelayMs: delayMs,
    });
}
async function readParts(options, { context, lists }) {
    const { log } = context;
    if (options.train === undefined)
        return [splitCorpus(options, lists)];
    const train = await (0,read_issue_lines/* readIssueLines */.d)(options.train, log);
    const test = options.test === undefined ? [] : await (0,read_issue_lines/* readIssueLines */.d)(options.test, log);
    refuseLeak({ train, test });
    if (options.byRepository)
        return oneForEachRepository({ train, test });
    return [oneForAll({ train, test, ...(options.repository === undefined ? {} : { name: options.repository }) })];
}
function splitCorpus(options, lists) {
    const { corpusFile = '', repository, until, testFraction } = options;
    const store = (0,open_corpus.openCorpus)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        const issues = [...store.list()];
        const split = (0,split_in_time/* splitInTime */.F)(issues, { until, testFraction });
        const live = (0,read_live.readLive)({ store, issues, options, lists })?.report;
        const { repository: name } = store;
        return {
            repository: '',
            corpusRepository: name,
            name,
            issueUrl: gitHubUrl(name),
            live,
            usualLabelDelayMs: (0,label_delay/* usualLabelDelayMs */.w)(split.train, store.labelEvents()),
            ...split,
        };
    }
    finally {
        store.close();
    }
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeComparison),
/* harmony export */   U: () => (/* binding */ describeFigure)
/* harmony export */ });
/* harmony import */ var _evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3683);
/* harmony import */ var _evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);



/** How two backtests differ, for a terminal: every figure before and now, the verdict last. */
function describeComparison({ issues, relabelled, figures, notes, isWorse }) {
    const labels = relabelled === 0
        ? ''
        : `; ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(relabelled, 'of them was', 'of them were')} relabelled since, and the labels of now count for both`;
    const lines = [`Against the stored backtest, on ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(issues, 'issue')} that both judged${labels}`];
    for (const family of new Set(figures.map((figure) => figure.family))) {
        lines.push(`  ${family}`, ...figures.filter((figure) => figure.family === family).map(describeFigure));
    }
    lines.push(...notes.map((note) => `  Not compared: ${note}`));
    lines.push(isWorse ? describeWorse(figures) : '  Nothing is worse by more than chance.');
    return lines.join('\n');
}
/** A line with a headline figure before and after, and the interval of the difference. */
function describeFigure(compared) {
    const { figure, old: before, new: after, difference, isWorse } = compared;
    const name = `    ${(0,_evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureTitle */ .d)(figure).padEnd(28)}`;
    const { value, low, high } = difference;
    if (before === null || after === null || value === null || low === null || high === null)
        return `${name}not compared`;
    const change = `${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(value)} (${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(low)} to ${(0,_evaluation_format_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .X)(high)}) points`;
    return `${name}${percent(before)} → ${percent(after)}   ${change}${isWorse ? '   WORSE' : ''}`;
}
function describeWorse(figures) {
    const names = figures
        .filter(({ isWorse }) => isWorse)
        .map(({ family, figure }) => `${family} ${(0,_evaluation_headline_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureTitle */ .d)(figure)}`);
    return `  Worse by more than chance: ${names.join(', ')}.`;
}
function percent(value) {
    return `${(100 * value).toFixed(1)} %`;
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseEngines)
/* harmony export */ });
/**
 * The engines whose models may be asked, in order: the one that was asked for, or the best that is set up; then the
 * other, where that is set up too. None for `local`, and where nothing is set up.
 */
function chooseEngines(options) {
    const { engine, geminiApiKey, geminiBaseUrl, openaiApiKey, openaiBaseUrl } = options;
    if (engine === 'local')
        return [];
    const isSetUp = {
        gemini: geminiApiKey !== undefined || (engine === 'gemini' && geminiBaseUrl !== undefined),
        openai: openaiApiKey !== undefined || openaiBaseUrl !== undefined,
    };
    const order = engine === 'openai' ? OPENAI_FIRST : GEMINI_FIRST;
    return order.filter((name) => isSetUp[name]);
}
const GEMINI_FIRST = ['gemini', 'openai'];
const OPENAI_FIRST = ['openai', 'gemini'];


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadJudges)
/* harmony export */ });
/* harmony import */ var _choose_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/** As `openJudges`; undefined where no model is set up: the code for them is loaded only where one is. Throws ConfigError. */
async function loadJudges(options, run) {
    if (options.replay === undefined && (0,_choose_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEngines */ .L)(options).length === 0)
        return undefined;
    const { openJudges } = await __webpack_require__.e(/* import() */ 4421).then(__webpack_require__.bind(__webpack_require__, 6802));
    return await openJudges(options, run);
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueKey),
/* harmony export */   d: () => (/* binding */ readIssueLines)
/* harmony export */ });
/* harmony import */ var _adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2679);
/* harmony import */ var _corpus_merge_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4421);
/* harmony import */ var _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(687);
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6772);
/* harmony import */ var _issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7001);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);
/* harmony import */ var _describe_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6879);








/** Faults that are told one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
const MAX_REPOSITORY_CHARS = 200;
const ISSUE_PAGE = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,16}$/i;
/**
 * Issues at a path, in any form that `import` reads and in their order; pull requests are left out. Of an issue that is
 * there several times the newest version counts, the last one where they have no dates. Warns of what is left out.
 * ConfigError without any issue.
 */
async function readIssueLines(path, log) {
    const { streams } = await (0,_adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssueStreams */ .J)(path);
    const collector = new LineCollector(log);
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,_corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssues */ .x)(chunks))
                collector.take(found, name);
        }
        catch (error) {
            if (!(error instanceof _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .StreamFault */ .l))
                throw error;
            collector.tell({ file: name, reason: error.message });
        }
    }
    return collector.finish(path);
}
class LineCollector {
    #log;
    #lines = new Map();
    #faultCount = 0;
    constructor(log) {
        this.#log = log;
    }
    take(found, file) {
        if (found.kind === 'fault')
            this.tell({ file, ...found.place, reason: `is left out: ${found.reason}` });
        if (found.kind !== 'issue')
            return;
        const line = toLine(found);
        const key = issueKey(line);
        const known = this.#lines.get(key);
        // What happened to an issue tells of it again and again.
        if (known !== undefined && !OF_EVENTS.includes(found.form)) {
            const which = hasDates(known, line) ? 'newer' : 'last';
            this.tell({ file, ...found.place, reason: `repeats issue #${line.issue.number}; the ${which} one counts` });
        }
        // Deleted first, so that a repeated issue stands where it was last.
        this.#lines.delete(key);
        this.#lines.set(key, known === undefined ? line : newerOf(known, line));
    }
    tell(fault) {
        this.#faultCount += 1;
        if (this.#faultCount <= MAX_REPORTED_FAULTS)
            this.#log.warning((0,_describe_import_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFault */ .Qx)(fault));
    }
    finish(path) {
        const untold = this.#faultCount - MAX_REPORTED_FAULTS;
        if (untold > 0)
            this.#log.warning(`${path}: ${untold} more lines are left out or repeated`);
        if (this.#lines.size > 0)
            return [...this.#lines.values()];
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} holds no issue. It must hold issues as JSON, such as one a line.`);
    }
}
const OF_EVENTS = ['archive-event', 'webhook-event'];
/** The same for two lines that mean the same issue. */
function issueKey({ issue, repository }) {
    return `${repository.toLowerCase()}#${issue.number}`;
}
function hasDates({ issue: one }, { issue: other }) {
    return one.updatedAt !== undefined && other.updatedAt !== undefined;
}
function newerOf(known, line) {
    return hasDates(known, line) && (0,_corpus_merge_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIssue */ .m)(known.issue, line.issue) === undefined ? known : line;
}
function toLine({ issue, source, repository: said }) {
    const value = (0,_issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(source) ? source : {};
    const url = issuePage(value);
    return { issue, repository: repositoryOf(value, said), ...(url !== undefined && { url }) };
}
/** Its page as GitHub writes it; anything else is no place to send a reader to. */
function issuePage(value) {
    const url = (0,_issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(value, 'html_url', 'url');
    return typeof url === 'string' && ISSUE_PAGE.test(url) ? url : undefined;
}
/** The field as it is written; where there is none, what an address or an event around the issue says. */
function repositoryOf({ repository }, said = '') {
    return typeof repository === 'string' ? (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanLine */ .Ow)(repository, MAX_REPOSITORY_CHARS) : said;
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ checkEmbedderNames),
/* harmony export */   GQ: () => (/* binding */ expectedEmbedderFields),
/* harmony export */   pZ: () => (/* binding */ checkEmbedder),
/* harmony export */   sO: () => (/* binding */ learningEmbedderFields),
/* harmony export */   xs: () => (/* binding */ embeddingAccessFields)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);


/** Options about who turns issues into vectors. */
/** hnswlib and memory bear more; no service gives more. */
const DIMENSIONS = { min: 8, max: 8_192 };
const EMBEDDERS = (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['local', 'gemini', 'openai'], []);
/** Where an embedding service is, and the key to it. */
const embeddingAccessFields = {
    geminiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiApiKey,
    geminiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiBaseUrl,
    openaiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiApiKey,
    openaiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiBaseUrl,
};
const embeddingModel = {
    description: 'the model of the embedder (default: gemini-embedding-001, or text-embedding-3-small)',
    flag: '--embedding-model <name>',
    input: 'embedding_model',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
};
const embeddingDimensions = {
    description: 'numbers of each vector (default: 768 for models that let one choose, else as many as the model gives)',
    flag: '--embedding-dimensions <count>',
    input: 'embedding_dimensions',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(DIMENSIONS),
};
/** For commands that learn. */
const learningEmbedderFields = {
    embedder: {
        description: 'what turns issues into vectors: local, learned from the issues themselves, or the service gemini or openai',
        flag: '--embedder <name>',
        input: 'embedder',
        default: 'local',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
    ...embeddingAccessFields,
};
/** For triage, whose index was made by an embedder already. */
const expectedEmbedderFields = {
    embedder: {
        description: 'the embedder that the index must have been built with; any where not given',
        flag: '--embedder <name>',
        input: 'embedder',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
};
/** What of the options about embedders does not go together. */
function checkEmbedder({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(learningEmbedderFields[key]);
    const embedder = textOf('embedder');
    if (embedder === 'gemini' && !isGiven('geminiApiKey') && !isGiven('geminiBaseUrl')) {
        return [`${name('embedder')} gemini needs a key: ${name('geminiApiKey')}, or an address: ${name('geminiBaseUrl')}`];
    }
    if (embedder === 'openai' && !isGiven('openaiApiKey') && !isGiven('openaiBaseUrl')) {
        return [`${name('embedder')} openai needs a key: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`];
    }
    return checkEmbedderNames({ isGiven, textOf, source });
}
/** The same where a key is not needed to go on. */
function checkEmbedderNames({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(expectedEmbedderFields[key]);
    if (['gemini', 'openai'].includes(textOf('embedder') ?? ''))
        return [];
    const idle = ['embeddingModel', 'embeddingDimensions'].filter(isGiven);
    return idle.map((key) => `${name(key)} goes with ${name('embedder')} gemini or openai`);
}


/***/ }),

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateFields: () => (/* binding */ evaluateFields),
/* harmony export */   readEvaluateFlags: () => (/* binding */ readEvaluateFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6094);






const evaluateFields = {
    train: {
        description: 'the issues to learn from: JSON lines, or any other form that import reads',
        flag: '--train <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    test: {
        description: 'the issues to be judged, in such a form; they must not be among those learned from',
        flag: '--test <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    corpusFile: {
        description: 'a corpus instead: its older issues are learned from, its newest are judged',
        flag: '--db <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusRepository */ .zF,
    testFraction: {
        description: 'share of the corpus that is judged',
        flag: '--test-fraction <share>',
        default: '0.25',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalNumber */ .zD)({ min: 0.01, max: 0.9 }),
    },
    until: {
        description: 'learn from issues created before this day, judge the later ones: 2026-01-31',
        flag: '--until <date>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.refine(isDay, 'must be a day such as 2026-01-31'),
    },
    byRepository: {
        description: 'one classifier for each value of the field "repository", and the mean over them',
        flag: '--repository',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    duplicates: {
        description: 'JSON lines {issue, duplicate}: how far up the known duplicate stands among all issues',
        flag: '--duplicates <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    predictions: {
        description: 'file to write the prediction for each test issue to, as JSON lines',
        flag: '--predictions <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    against: {
        description: 'index or folder with a stored backtest: fail (1) when a headline figure is worse by more than its noise',
        flag: '--against <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    save: {
        description: 'folder to store this backtest in, for a later --against; nothing is stored when this one is worse',
        flag: '--save <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .learningEmbedderFields */ .sO,
    ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D,
    // Nobody shall pay for an evaluation unasked.
    engine: { ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D.engine, default: 'local' },
    report: {
        description: 'folder to write report.html, report.md and overview.svg to: verdict, plots and tables for maintainers',
        flag: '--report <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .typesFile */ .Y7,
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .needsInfoLabels */ .jV,
    targetPrecision: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .targetPrecision */ .Mz,
    botLogins: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .botLogins */ .u_,
    settlingDays: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .settlingDays */ .Cp,
};
/** Throws ConfigError with all faults. */
function readEvaluateFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(evaluateFields, {
        source,
        check: (isGiven, textOf) => [
            ...checkSources(isGiven),
            ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedder */ .pZ)({ isGiven, textOf, source }),
            ...(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModels */ .h)({ isGiven, textOf, source }),
            ...checkIdleModels(isGiven, textOf),
        ],
    });
}
function checkSources(isGiven) {
    const name = (key) => (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields[key]);
    const faults = [];
    if (isGiven('corpusFile') === isGiven('train')) {
        faults.push(`give ${name('train')} and ${name('test')}, or ${name('corpusFile')}`);
    }
    if (isGiven('train') && !isGiven('test') && !isGiven('duplicates')) {
        faults.push(`${name('train')} needs ${name('test')}, or ${name('duplicates')} for duplicates alone`);
    }
    if (isGiven('train') && !isGiven('test')) {
        const needTest = ['byRepository', 'predictions', 'against', 'save', 'engine'].filter(isGiven);
        faults.push(...needTest.map((key) => `${name(key)} needs ${name('test')}`));
    }
    const ofFiles = ['test', 'byRepository'].filter((key) => isGiven(key) && isGiven('corpusFile'));
    faults.push(...ofFiles.map((key) => `${name(key)} goes with ${name('train')}, not with ${name('corpusFile')}`));
    // With files, a repository is of use for the links of a report alone.
    const ofCorpus = ['repository', 'testFraction', 'until', 'botLogins', 'settlingDays']
        .filter((key) => key !== 'repository' || !isGiven('report'))
        .filter((key) => isGiven(key) && isGiven('train'));
    faults.push(...ofCorpus.map((key) => `${name(key)} goes with ${name('corpusFile')}, not with ${name('train')}`));
    for (const [one, other] of [
        ['until', 'testFraction'],
        ['byRepository', 'duplicates'],
        ['byRepository', 'against'],
        ['byRepository', 'save'],
        // Recordings are kept by number, and every repository has a #1.
        ['byRepository', 'record'],
        ['byRepository', 'replay'],
    ]) {
        if (!isGiven(one) || !isGiven(other))
            continue;
        faults.push(`${name(one)} and ${name(other)} exclude each other; give one of them`);
    }
    return faults;
}
/** What is said of models while none is asked was meant otherwise: to leave it out silently would be a surprise. */
function checkIdleModels(isGiven, textOf) {
    if (textOf('engine') !== 'local' || isGiven('replay'))
        return [];
    const idle = OF_MODELS_ALONE.filter(isGiven).map((key) => (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields[key]));
    return idle.map((flag) => `${flag} goes with ${(0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(evaluateFields.engine)} gemini, openai or auto`);
}
const OF_MODELS_ALONE = [
    'askModel',
    'geminiModel',
    'openaiModel',
    'openaiQualitizerModel',
    'promptFile',
    'maxPromptTokens',
    'modelTimeout',
    'modelDeadline',
    'maxCost',
    'modelWeights',
    'pricesFile',
];
/** Days that no calendar has, such as February 30, would silently mean another. */
function isDay(value) {
    const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(value);
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ settlingDays),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   Mz: () => (/* binding */ targetPrecision),
/* harmony export */   Y7: () => (/* binding */ typesFile),
/* harmony export */   fC: () => (/* binding */ indexFolder),
/* harmony export */   jV: () => (/* binding */ needsInfoLabels),
/* harmony export */   rR: () => (/* binding */ labelProjectsFile),
/* harmony export */   u_: () => (/* binding */ botLogins),
/* harmony export */   vW: () => (/* binding */ corpusFile),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zF: () => (/* binding */ corpusRepository)
/* harmony export */ });
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);

/** Options that several commands share. */
const corpusFile = {
    description: 'the corpus file, filled by scrape or import',
    flag: '--db <file>',
    default: 'corpus.sqlite',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const corpusRepository = {
    description: 'the repository, needed where the corpus holds several',
    flag: '--repo <owner/name>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR,
};
const indexFolder = {
    description: 'the folder that holds the index',
    flag: '--index <folder>',
    input: 'index_path',
    default: 'index-artifacts',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const apiUrl = {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
};
const labelsFile = {
    description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
    flag: '--labels-file <file>',
    input: 'labels_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const typesFile = {
    description: 'file with the type labels to choose from, one a line; globs are allowed',
    flag: '--types-file <file>',
    input: 'types_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const labelProjectsFile = {
    description: 'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
        '{"label": "address"}',
    flag: '--label-projects-file <file>',
    input: 'label_projects_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const needsInfoLabels = {
    description: 'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
        'such as needs-info)',
    flag: '--needs-info-labels <names>',
    input: 'needs_info_labels',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const targetPrecision = {
    description: 'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
        'labels are applied',
    flag: '--target-precision <shares>',
    input: 'target_precision',
    default: 'area=0.8,type=0.9',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .targetShares */ .kz)({ min: 0.5, max: 0.99 }),
};
const botLogins = {
    description: 'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
        'several times, or with commas',
    flag: '--bot-login <login>',
    input: 'bot_login',
    default: 'github-actions[bot]',
    isList: true,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const settlingDays = {
    description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
    flag: '--settling-days <days>',
    input: 'settling_days',
    default: '14',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min: 0, max: 365 }),
};


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatPoints)
/* harmony export */ });
/** A difference of two shares in percentage points, `+2.1`, `−1.0`; what rounds to zero has no sign. */
function formatPoints(difference) {
    const points = (100 * difference).toFixed(1);
    if (Number(points) === 0)
        return '0.0';
    return difference > 0 ? `+${points}` : points.replace('-', '−');
}


/***/ })

};
