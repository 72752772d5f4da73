export const id = 6931;
export const ids = [6931];
export const modules = {

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);




const CHUNK_BYTES = 1 << 18;
/** What stands for standard input in place of a path, as in other programs. */
const STANDARD_INPUT = '-';
/**
 * Prepares to read a file, a pipe or, for `-`, standard input in constant memory; nothing is open before the iteration
 * starts.
 * Throws ConfigError when there is no file to read; so does the iteration when reading fails.
 */
async function readChunks(path) {
    if (path === STANDARD_INPUT)
        return { totalBytes: 0, chunks: process.stdin };
    try {
        const { size, isDirectory } = await describe(path);
        if (isDirectory)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
        return { totalBytes: size, chunks: iterate(path) };
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}
async function describe(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return { size: found.size, isDirectory: found.isDirectory() };
}
async function* iterate(path) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 6931:
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
var open_corpus = __webpack_require__(8560);
// EXTERNAL MODULE: ./out/js/src/corpus/in-time-order.js
var in_time_order = __webpack_require__(9566);
// EXTERNAL MODULE: ./out/js/src/evaluation/split-in-time.js
var split_in_time = __webpack_require__(5980);
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
        lines.push(`  ${family.family} (${(0,format_count/* formatCount */.B)(family.issues, 'issue')}): ${describeApplied(family)}`, `    first label right        ${figure(family.hitAt1)}`, `    among the first three    ${figure(family.hitAt3)}`, `    right for the surest 35 % ${figure(family.surestPrecision)}`, `    micro-F1 applied         ${figure(family.microF1)}    of the first label  ${figure(family.top1MicroF1)}`, `    macro-F1                 ${figure(family.macroF1)}`, `    calibration error        ${figure(family.calibrationError)}`);
        for (const baseline of family.baselines) {
            lines.push(`    by ${baseline.name}: first ${figure(baseline.hitAt1)}, among three ${figure(baseline.hitAt3)}`);
        }
    }
    if (backtest.models !== undefined)
        lines.push(...describeModels(backtest.models));
    lines.push(`  Missing information: ${informationNote}`, `    ${describeInformation(information)}`);
    return lines.join('\n');
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
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-chunks.js
var read_chunks = __webpack_require__(3753);
// EXTERNAL MODULE: ./out/js/src/corpus/import-issues.js
var import_issues = __webpack_require__(3604);
// EXTERNAL MODULE: ./out/js/src/corpus/split-lines.js
var split_lines = __webpack_require__(390);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 1 modules
var parse_issue = __webpack_require__(3256);
;// CONCATENATED MODULE: ./out/js/src/commands/read-issue-lines.js






/** Faulty lines that are told one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
const MAX_REPOSITORY_CHARS = 200;
const ISSUE_PAGE = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,16}$/i;
/**
 * Issues of a JSONL file, in its order; pull requests are left out, and of lines with the same number the last counts.
 * Warns of lines that are left out. ConfigError without any issue.
 */
async function readIssueLines(path, log) {
    const { chunks } = await (0,read_chunks/* readChunks */.z)(path);
    const found = new Map();
    let lineNumber = 0;
    let faults = 0;
    const warn = (reason) => {
        faults++;
        if (faults <= MAX_REPORTED_LINES)
            log.warning(`${path}, line ${lineNumber} ${reason}`);
    };
    for await (const line of (0,split_lines/* splitLines */.u)(chunks, { maxLineBytes: import_issues/* MAX_LINE_BYTES */.O })) {
        lineNumber++;
        // String.trim removes a byte order mark too.
        if (line.trim() === '')
            continue;
        const value = parseLine(line.trim());
        const parsed = value === undefined ? NOT_JSON : (0,parse_issue/* parseIssue */.Zp)(value);
        if (parsed.kind === 'invalid')
            warn(`is left out: ${parsed.reason}`);
        if (parsed.kind !== 'issue')
            continue;
        const url = issuePage(value);
        const read = { issue: parsed.issue, repository: repositoryOf(value), ...(url === undefined ? {} : { url }) };
        const key = issueKey(read);
        if (found.delete(key))
            warn(`repeats issue #${read.issue.number}; the last one counts`);
        found.set(key, read);
    }
    const untold = faults - MAX_REPORTED_LINES;
    if (untold > 0)
        log.warning(`${path}: ${untold} more lines are left out or repeated`);
    if (found.size === 0)
        throw new errors/* ConfigError */.xL(`${path} holds no issue. It must hold one issue a line, as JSON.`);
    return [...found.values()];
}
/** The same for two lines that mean the same issue. */
function issueKey({ issue, repository }) {
    return `${repository.toLowerCase()}#${issue.number}`;
}
const NOT_JSON = { kind: 'invalid', reason: 'it is not JSON' };
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** `html_url` as GitHub writes it; anything else is no place to send a reader to. */
function issuePage(value) {
    const { html_url: url } = value;
    return typeof url === 'string' && ISSUE_PAGE.test(url) ? url : undefined;
}
function repositoryOf(value) {
    const repository = value.repository;
    return typeof repository === 'string' ? (0,clean_text/* cleanLine */.Ow)(repository, MAX_REPOSITORY_CHARS) : '';
}

;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/evaluation-parts.js



/** An issue that is learned from and judged would make every figure a lie: a ConfigError. */
function refuseLeak({ train, test }) {
    const known = new Set(train.map(issueKey));
    const both = test.filter((line) => known.has(issueKey(line)));
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
    return (number) => ((0,repository_name/* isRepositoryName */.e)(repository) ? `https://github.com/${repository}/issues/${number}` : undefined);
}
function nameOf(repository) {
    return repository === '' ? 'an unnamed repository' : repository;
}

// EXTERNAL MODULE: ./out/js/src/commands/evaluate/judge-test-issues.js
var judge_test_issues = __webpack_require__(17);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/open-gate.js + 2 modules
var open_gate = __webpack_require__(9909);
// EXTERNAL MODULE: ./out/js/src/commands/evaluate/run-backtest.js + 12 modules
var run_backtest = __webpack_require__(1056);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/js/src/commands/evaluate/write-report.js



/** Writes report.html and report.md into a folder that is there. Throws ConfigError where they cannot be written. */
async function writeReport(folder, facts) {
    // The charts are large; only who asks for a report waits for them.
    const [{ plotCharts }, { buildReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5334), __webpack_require__.e(7558)]).then(__webpack_require__.bind(__webpack_require__, 7558)),
        __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 3029)),
    ]);
    const { html, markdown } = buildReport(toReport(facts), plotCharts);
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, 'report.html'), html);
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.join)(folder, 'report.md'), markdown);
}
function toReport({ evaluation, parts }) {
    const { backtests, duplicates } = evaluation;
    const partOf = new Map(parts.map((part) => [part.repository, part]));
    return {
        backtests: backtests.map(({ repository, backtest }) => ({
            ...backtest,
            repository: partOf.get(repository)?.name ?? repository,
            live: partOf.get(repository)?.live,
            issueUrl: partOf.get(repository)?.issueUrl ?? (() => undefined),
        })),
        ...(duplicates === undefined ? {} : { duplicates }),
        ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests) } : {}),
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/index/read-live.js + 2 modules
var read_live = __webpack_require__(372);
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
    if (options.report !== undefined)
        await writeReport(options.report, { evaluation, parts });
    if (context.json)
        context.writeJson(toEvaluationJson(evaluation));
    else
        context.writeText(describeEvaluation(evaluation));
    return comparison?.isWorse ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
}
function judgePart({ train, test }, { lists, options, context, service, judges }) {
    return (0,run_backtest/* runBacktest */.r)({
        train,
        test,
        families: { ...lists, maxAreas: MAX_AREAS, maxTypes: MAX_TYPES },
        targetPrecision: options.targetPrecision,
        isNeedsInfoLabel: (0,needs_info_labels/* needsInfoTest */.g)(options.needsInfoLabels),
        log: context.log,
        service,
        judges,
    });
}
async function readParts(options, { context, lists }) {
    const { log } = context;
    if (options.train === undefined)
        return [splitCorpus(options, lists)];
    const train = await readIssueLines(options.train, log);
    const test = options.test === undefined ? [] : await readIssueLines(options.test, log);
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
        return { repository: '', corpusRepository: name, name, issueUrl: gitHubUrl(name), live, ...split };
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
    const { openJudges } = await __webpack_require__.e(/* import() */ 8075).then(__webpack_require__.bind(__webpack_require__, 8075));
    return await openJudges(options, run);
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ importIssues)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3256);

/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faulty lines that are described one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
/**
 * Longest line that is read, in bytes: GitHub's longest body (65,536 characters) takes at most 400 kB as escaped JSON,
 * and a full REST answer adds some 10 kB; beyond this the file is something else.
 */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
/**
 * Imports lines of JSON (one GitHub REST issue each) into the store, in batches that are written whole or not at all.
 * An import that was interrupted is continued by importing again. Blank lines, a byte order mark and carriage returns
 * are ignored. Rejects with what the store or the lines throw.
 */
async function importIssues(options) {
    const { lines, store, maxLineBytes = MAX_LINE_BYTES } = options;
    const counts = { inserted: 0, changed: 0, unchanged: 0, pullRequests: 0, invalid: 0 };
    const invalidLines = [];
    let batch = [];
    let line = 0;
    const flush = () => {
        const { inserted, changed, unchanged } = store.upsert(batch);
        counts.inserted += inserted;
        counts.changed += changed;
        counts.unchanged += unchanged;
        batch = [];
    };
    for await (const text of lines) {
        line += 1;
        const parsed = parseLine(text, maxLineBytes);
        if (parsed.kind === 'issue')
            batch.push(parsed.issue);
        if (parsed.kind === 'pull-request')
            counts.pullRequests += 1;
        if (parsed.kind === 'invalid') {
            counts.invalid += 1;
            if (invalidLines.length < MAX_REPORTED_LINES)
                invalidLines.push({ line, reason: parsed.reason });
        }
        if (batch.length === BATCH_SIZE)
            flush();
    }
    if (batch.length > 0)
        flush();
    return { ...counts, invalidLines };
}
function parseLine(text, maxLineBytes) {
    if (Buffer.byteLength(text) > maxLineBytes) {
        return { kind: 'invalid', reason: `the line is longer than ${maxLineBytes.toLocaleString('en')} bytes` };
    }
    // String.trim removes the byte order mark too: ECMAScript counts U+FEFF as white space.
    const json = text.trim();
    if (json === '')
        return { kind: 'blank' };
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return { kind: 'invalid', reason: explainNoJson(json) };
    }
    return (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIssue */ .Zp)(value);
}
function explainNoJson(json) {
    if (json.startsWith('{') && !json.endsWith('}'))
        return 'not valid JSON: the line ends inside an object (cut off?)';
    if (json.startsWith('['))
        return 'not valid JSON: a line must hold one issue, not a part of a list';
    return 'not valid JSON';
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 byte stream, without their line feeds. Splits at `\n` only, because JSON text may hold U+2028
 * and the like; a carriage return stays at the end of its line. Reads at most `maxLineBytes` + 1 bytes of a line and
 * drops its rest, so that a file without line breaks cannot fill the memory; such a line is longer than the limit.
 * The byte order mark is left in the first line.
 */
async function* splitLines(chunks, options) {
    const capacity = options.maxLineBytes + 1;
    let parts = [];
    let byteCount = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, capacity - byteCount);
        if (kept.length > 0)
            parts.push(kept);
        byteCount += kept.length;
    };
    const takeLine = () => {
        const line = Buffer.concat(parts).toString('utf8');
        parts = [];
        byteCount = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            keep(chunk.subarray(start, end));
            yield takeLine();
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (byteCount > 0)
        yield takeLine();
}


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
