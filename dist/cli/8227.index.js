export const id = 8227;
export const ids = [8227];
export const modules = {

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ OPENAI_MAX_ENUM_VALUES)
/* harmony export */ });
/** Most values of all enums of a schema: https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
const OPENAI_MAX_ENUM_VALUES = 1000;


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hg: () => (/* binding */ buildDataset),
  sd: () => (/* binding */ prepareDataset)
});

// UNUSED EXPORTS: validationPathOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/remove-files.js
var remove_files = __webpack_require__(9856);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/resolve-file-path.js




/**
 * The absolute path of a file that is there or may be written, its links followed: two names of one file have the same.
 * Throws ConfigError for a folder.
 */
async function resolveFilePath(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
        // A pipe or a terminal holds nothing that could be replaced: standard output and standard error may be the same one.
        return found.isFile() ? await (0,promises_.realpath)(path) : (0,external_node_path_.resolve)(path);
    }
    catch (cause) {
        if (!(0,file_problem/* isMissing */.b)(cause))
            throw (0,file_problem/* fileProblem */.W)(path, cause);
        const folder = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path));
        return (0,external_node_path_.join)(await (0,promises_.realpath)(folder).catch(() => folder), (0,external_node_path_.basename)(path));
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(8036);
;// CONCATENATED MODULE: ./out/js/src/dataset/count-example-tokens.js
/**
 * What every message and every answer take besides their words,
 * https://cookbook.openai.com/examples/chat_finetuning_data_prep ("Token Counting Utilities").
 */
const MESSAGE_TOKENS = 3;
const ANSWER_TOKENS = 3;
const ROLE_TOKENS = 1;
/** Tokens of an example as a fine-tune job counts them in one epoch. */
function countExampleTokens({ system, user, answer }, countTokens) {
    const messages = [system, user, answer].map((text) => MESSAGE_TOKENS + ROLE_TOKENS + countTokens(text));
    return messages.reduce((sum, tokens) => sum + tokens, ANSWER_TOKENS);
}

;// CONCATENATED MODULE: ./out/js/src/dataset/left-out.js
/** Why an issue is no example, as a reader of the report is told. */
const LEFT_OUT_REASONS = {
    unknown: 'not in the corpus, and not fetched',
    missing: 'GitHub has no such issue',
    'pull-request': 'a pull request',
    'says-nothing': 'says nothing, so no model is asked',
    'lacks-information': 'labelled as lacking information',
    'no-label': 'no allowed label of a required family',
    'too-many-labels': 'more labels of one family than a model may choose',
    repeat: 'same text as an older one',
    'near-repeat': 'nearly the same words as an older one',
    'no-history': 'among the oldest: too little came before it',
    'not-offered': 'the local engine does not offer one of its labels',
    'too-long': 'longer than --max-example-tokens',
    quota: 'enough examples of its classes',
    budget: 'the tokens of the file are used up',
};

;// CONCATENATED MODULE: ./out/js/src/dataset/dataset-report.js

const MAX_NUMBERS = 20;
function reportFile(path, examples) {
    const tokens = examples.map((example) => example.tokens);
    return {
        path,
        examples: examples.length,
        tokens: tokens.reduce((sum, count) => sum + count, 0),
        longestTokens: tokens.reduce((most, count) => Math.max(most, count), 0),
    };
}
function reportClasses(train, validation) {
    const count = (examples) => {
        const counts = new Map();
        for (const name of examples.flatMap(({ classes }) => classes))
            counts.set(name, (counts.get(name) ?? 0) + 1);
        return counts;
    };
    const [inTrain, inValidation] = [count(train), count(validation)];
    return [...new Set([...inTrain.keys(), ...inValidation.keys()])]
        .map((name) => ({ name, train: inTrain.get(name) ?? 0, validation: inValidation.get(name) ?? 0 }))
        .sort((a, b) => b.train - a.train || b.validation - a.validation || (a.name < b.name ? -1 : 1));
}
function reportLeftOut(leftOut) {
    const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
    return Object.keys(LEFT_OUT_REASONS).flatMap((reason) => {
        const entries = byReason.get(reason) ?? [];
        const numbers = entries.map(({ number }) => number).sort((a, b) => a - b);
        return entries.length === 0 ? [] : [{ reason, count: entries.length, numbers: numbers.slice(0, MAX_NUMBERS) }];
    });
}

// EXTERNAL MODULE: ./out/js/src/models/price-model.js
var price_model = __webpack_require__(1843);
;// CONCATENATED MODULE: ./out/js/src/dataset/estimate-training.js

const MILLION = 1_000_000;
/** What training may cost in US dollars; what comes out of it depends on the epochs that the provider chooses. */
function estimateTraining(task, prices) {
    const dollarsPerMillion = (0,price_model/* findPrice */.vk)(task.model, prices)?.training ?? null;
    const dollars = dollarsPerMillion === null ? null : (dollarsPerMillion * task.tokens * task.epochs) / MILLION;
    return { ...task, dollarsPerMillion, dollars };
}

// EXTERNAL MODULE: ./out/js/src/dataset/example-format.js
var example_format = __webpack_require__(4204);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
;// CONCATENATED MODULE: ./out/js/src/dataset/load-model-tokenizer.js

/** Models of OpenAI's that came before o200k, https://github.com/openai/tiktoken/blob/main/tiktoken/model.py. */
const CL100K_MODEL = /^(?:ft:)?gpt-(?:3\.5|4(?![.\do]))/;
/** Loads the tokenizer of a model; of models of others than OpenAI the newer one (o200k) is an estimate. */
async function loadModelTokenizer(model) {
    if (!CL100K_MODEL.test(model))
        return await (0,token_counter/* loadTokenCounter */.Q)();
    return (0,token_counter/* countInPieces */.m)((await Promise.all(/* import() */[__webpack_require__.e(2626), __webpack_require__.e(4079)]).then(__webpack_require__.bind(__webpack_require__, 6460))).countTokens);
}

;// CONCATENATED MODULE: ./out/js/src/dataset/render-report.js

const BAR_CHARS = 40;
/** Numbers shown of one reason. */
const SHOWN_NUMBERS = 8;
/** The report for people: files, a bar for each label, what was left out and why, and the price. */
function renderReport(report) {
    const { dataset, repository, train, validation, classes, leftOut } = report;
    return [
        `${repository}: ${dataset}, ${report.format} format, seed ${report.seed}`,
        describeFile('to train with', train),
        ...(validation === null ? [] : [describeFile('to validate with', validation)]),
        '',
        'Examples by label, those to validate with behind +:',
        ...drawBars(classes),
        '',
        ...(leftOut.length === 0 ? ['Nothing was left out.'] : ['Left out:', ...leftOut.map(describeReason)]),
        '',
        describePrice(report),
    ].join('\n');
}
function describeFile(purpose, { path, examples, tokens, longestTokens }) {
    const counts = `${format(examples)} ${examples === 1 ? 'example' : 'examples'}, ${format(tokens)} tokens`;
    return `  ${purpose}: ${counts} (longest ${format(longestTokens)}) in ${path}`;
}
function drawBars(classes) {
    const width = Math.max(...classes.map(({ name }) => name.length));
    const most = Math.max(1, ...classes.map(({ train }) => train));
    return classes.map(({ name, train, validation }) => {
        const bar = '█'.repeat(train === 0 ? 0 : Math.max(1, Math.round((train / most) * BAR_CHARS)));
        return `  ${name.padEnd(width)} ${bar} ${format(train)}${validation === 0 ? '' : ` + ${format(validation)}`}`;
    });
}
function describeReason({ reason, count, numbers }) {
    const shown = numbers.slice(0, SHOWN_NUMBERS).map((number) => `#${number}`);
    const more = count > shown.length ? ', …' : '';
    return `  ${format(count).padStart(6)}  ${LEFT_OUT_REASONS[reason]} (${shown.join(', ')}${more})`;
}
function describePrice({ training, pricesAsOf }) {
    const { model, tokens, epochs, dollars, dollarsPerMillion } = training;
    const passes = `${format(tokens)} tokens, ${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`;
    if (dollars === null)
        return `Training ${model} (${passes}): the price is not known; --prices may tell it.`;
    const source = pricesAsOf === null ? 'the price of --prices' : `prices of ${pricesAsOf}`;
    return `Training ${model} (${passes}): about $${dollars.toFixed(2)} at $${dollarsPerMillion} a million (${source}).`;
}
function format(count) {
    return count.toLocaleString('en');
}

// EXTERNAL MODULE: ./out/js/src/shared/seeded-random.js
var seeded_random = __webpack_require__(5185);
;// CONCATENATED MODULE: ./out/js/src/dataset/select-examples.js

/**
 * Chooses examples so that rare classes are seen and frequent ones do not drown them: round after round each class, rarest
 * first, gets one more, in an order drawn by the seed, until it has its most or no candidate is left. Deterministic.
 */
async function selectExamples(candidates, { quota, seed, render, onProgress }) {
    const decided = new Map();
    const counts = new Map();
    const queues = queueByClass(candidates, seed);
    let leftTokens = quota.maxTokens;
    const countOf = (name) => counts.get(name) ?? 0;
    const mayTake = (name, { classes }) => countOf(name) < quota.minPerClass || classes.every((other) => countOf(other) < quota.maxPerClass);
    /** Whether the class got one. */
    async function takeNext({ name, queue }) {
        while (countOf(name) < quota.maxPerClass) {
            const next = queue.shift();
            if (next === undefined)
                break;
            if (decided.has(next) || !mayTake(name, next))
                continue;
            const rendered = await render(next);
            if (rendered.kind === 'example' && rendered.example.tokens > leftTokens)
                return 'full';
            decided.set(next, rendered);
            onProgress?.(decided.size);
            if (rendered.kind === 'left-out')
                continue;
            leftTokens -= rendered.example.tokens;
            for (const one of next.classes)
                counts.set(one, countOf(one) + 1);
            return 'taken';
        }
        return 'none';
    }
    let isFull = false;
    for (let open = queues; open.length > 0 && !isFull;) {
        const still = [];
        for (const queue of open) {
            const outcome = await takeNext(queue);
            if (outcome === 'taken')
                still.push(queue);
            isFull = outcome === 'full';
            if (isFull)
                break;
        }
        open = still;
    }
    return collect(candidates, { decided, reasonOfRest: isFull ? 'budget' : 'quota' });
}
/** Rarest class first; each queue in the drawn order. */
function queueByClass(candidates, seed) {
    const queues = new Map();
    for (const index of (0,seeded_random/* shuffledIndices */.F)(candidates.length, (0,seeded_random/* createSeededRandom */.s)(seed))) {
        const candidate = candidates[index];
        for (const name of candidate.classes) {
            const queue = queues.get(name);
            if (queue === undefined)
                queues.set(name, [candidate]);
            else
                queue.push(candidate);
        }
    }
    return [...queues]
        .map(([name, queue]) => ({ name, queue }))
        .sort((a, b) => a.queue.length - b.queue.length || (a.name < b.name ? -1 : 1));
}
function collect(candidates, { decided, reasonOfRest, }) {
    const examples = [];
    const leftOut = [];
    for (const candidate of candidates) {
        const rendered = decided.get(candidate);
        if (rendered?.kind === 'example')
            examples.push(rendered.example);
        else
            leftOut.push({ number: candidate.issue.number, reason: rendered?.reason ?? reasonOfRest });
    }
    return { examples, leftOut };
}
/** The same proportions for a file of another size. */
function scaleQuota({ minPerClass, maxPerClass, maxTokens }, factor) {
    return {
        minPerClass: Math.round(minPerClass * factor),
        maxPerClass: Math.max(1, Math.round(maxPerClass * factor)),
        maxTokens: Math.round(maxTokens * factor),
    };
}

;// CONCATENATED MODULE: ./out/js/src/dataset/split-candidates.js
/** Splits candidates, oldest first, in time, as the judge meets issues that are newer than what it learned from. */
function splitCandidates(candidates, validationShare) {
    const size = candidates.length - Math.round(candidates.length * validationShare);
    return { train: candidates.slice(0, size), validation: candidates.slice(size) };
}

// EXTERNAL MODULE: ./out/js/src/models/day.js
var day = __webpack_require__(7104);
// EXTERNAL MODULE: ./out/js/src/models/find-model.js + 2 modules
var find_model = __webpack_require__(9188);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-prices.js
var read_prices = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset/build-dataset.js





















/** OpenAI refuses jobs with fewer, https://platform.openai.com/docs/guides/supervised-fine-tuning. */
const FEWEST_EXAMPLES = 10;
/** What must be right before anything takes its time: the places of the files, and the prices. Throws ConfigError. */
async function prepareDataset({ corpusFile, out, report, pricesFile }) {
    for (const path of [out, report])
        if (path !== undefined)
            await (0,ensure_folder/* ensureFolder */.f)((0,external_node_path_.dirname)(path));
    await requireDifferentFiles({
        '--db': corpusFile,
        '--out': out,
        '--out with the examples to validate with': validationPathOf(out),
        '--report': report,
    });
    return await (0,read_prices/* readPrices */.R)(pricesFile, (0,day/* toDay */._)(new Date()));
}
/** What is written to one of them would replace another. */
async function requireDifferentFiles(paths) {
    const nameOf = new Map();
    for (const [name, path] of Object.entries(paths)) {
        if (path === undefined)
            continue;
        const file = await resolveFilePath(path);
        const other = nameOf.get(file);
        if (other !== undefined)
            throw new errors/* ConfigError */.xL(`${name} and ${other} are the same file, ${path}; give two.`);
        nameOf.set(file, name);
    }
}
/**
 * Selects, splits, checks and writes examples, and tells what it did. Files that are there already stay as they are until
 * every line of the new ones is on the disk; a former file to validate with goes where there is no new one. Throws
 * ConfigError where no example is left.
 */
async function buildDataset(task, { options, prices, context }) {
    const { train, validation } = await selectBoth(task, { options, context });
    const leftOut = [...task.leftOut, ...train.leftOut, ...validation.leftOut];
    if (train.examples.length === 0)
        throw nothingLeft(leftOut);
    const { out, format, model, epochs, seed } = options;
    const validationPath = validationPathOf(out);
    const hasValidation = validation.examples.length > 0;
    await (0,write_file_atomically/* writeFilesAtomically */.i)([
        { path: out, content: toLines(train.examples, format) },
        ...(hasValidation ? [{ path: validationPath, content: toLines(validation.examples, format) }] : []),
    ]);
    // One of a former run would be taken for that of this one.
    if (!hasValidation)
        await (0,remove_files/* removeFiles */.W)(validationPath);
    const trainFile = reportFile(out, train.examples);
    warn({ trainExamples: trainFile.examples, lacksValidation: options.validationShare > 0 && !hasValidation }, context);
    const report = {
        dataset: task.kind,
        repository: task.repository,
        format,
        seed,
        train: trainFile,
        validation: hasValidation ? reportFile(validationPath, validation.examples) : null,
        classes: reportClasses(train.examples, validation.examples),
        leftOut: reportLeftOut(leftOut),
        training: estimateTraining({ model, tokens: trainFile.tokens, epochs }, prices),
        pricesAsOf: pricesAsOf(model, prices),
    };
    const text = renderReport(report);
    if (options.report !== undefined)
        await (0,write_file_atomically/* writeFileAtomically */.l)(options.report, `${text}\n`);
    if (context.json)
        context.writeJson(report);
    else
        context.writeText(text);
    return commands_context/* EXIT_DONE */.qJ;
}
/** When the price was read; null for one of the user's own. */
function pricesAsOf(model, prices) {
    const today = (0,day/* toDay */._)(new Date());
    return (0,price_model/* isListed */.yy)(model, { prices, today }) ? ((0,find_model/* findModel */.P6)(model, today)?.asOf ?? null) : null;
}
async function selectBoth({ candidates, write }, { options, context }) {
    const { validationShare, seed, minPerLabel, maxPerLabel, maxTokens, maxExampleTokens } = options;
    const split = splitCandidates(candidates, validationShare);
    const countTokens = await loadModelTokenizer(options.model);
    const render = async (candidate) => count(await write(candidate), { countTokens, maxExampleTokens });
    const quota = { minPerClass: minPerLabel, maxPerClass: maxPerLabel, maxTokens };
    const progress = context.log.progress('Writing examples', candidates.length);
    try {
        const train = await selectExamples(split.train, { quota, seed, render, onProgress: progress.update });
        const validation = await selectExamples(split.validation, {
            // As much smaller as its share of the issues is.
            quota: scaleQuota(quota, validationShare / (1 - validationShare)),
            seed,
            render,
            onProgress: (done) => progress.update(split.train.length + done),
        });
        return { train, validation };
    }
    finally {
        progress.stop();
    }
}
function count(written, { countTokens, maxExampleTokens }) {
    if (typeof written === 'string')
        return { kind: 'left-out', reason: written };
    const tokens = countExampleTokens(written, countTokens);
    if (tokens > maxExampleTokens)
        return { kind: 'left-out', reason: 'too-long' };
    return { kind: 'example', example: { ...written, tokens } };
}
function toLines(examples, format) {
    return examples.map((example) => `${(0,example_format/* writeExample */.Cp)(example, format)}\n`).join('');
}
/** `out/qualitizer.jsonl` → `out/qualitizer.validation.jsonl`. */
function validationPathOf(path) {
    return `${path.replace(/\.jsonl$/, '')}.validation.jsonl`;
}
function nothingLeft(leftOut) {
    const reasons = reportLeftOut(leftOut).map(({ reason, count: times }) => `${times}: ${LEFT_OUT_REASONS[reason]}`);
    const why = reasons.length === 0 ? 'the corpus is empty' : reasons.join('; ');
    return new errors/* ConfigError */.xL(`No issue is left to make an example of (${why}). Check the label lists, or loosen --require-families and the limits.`);
}
function warn({ trainExamples, lacksValidation }, { log }) {
    if (trainExamples < FEWEST_EXAMPLES) {
        log.warning(`${(0,format_count/* formatCount */.B)(trainExamples, 'example is', 'examples are')} too few: OpenAI takes no job with fewer than ${FEWEST_EXAMPLES}.`);
    }
    if (lacksValidation)
        log.warning('There are too few examples to validate with; no such file was written.');
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chooseLabelRules),
/* harmony export */   c: () => (/* binding */ familyRequest)
/* harmony export */ });
/* harmony import */ var _labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2922);
/* harmony import */ var _labels_label_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5494);
/* harmony import */ var _labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7935);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);




/** As in a triage without settings of its own. */
const MAX_LABELS = { maxAreas: 3, maxTypes: 1 };
/** What the lists and the labels of the corpus mean. Throws ConfigError for a required family that has no labels. */
function chooseLabelRules({ issues, lists, options, requiresByDefault, log }) {
    const names = [...new Set(issues.flatMap(({ labels }) => labels))].sort();
    const isMissingInfoLabel = missingInfoTest(options.missingInfoLabels);
    const known = names.filter((name) => !isMissingInfoLabel(name));
    const request = familyRequest(lists);
    const idle = [
        ...(0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .idlePatterns */ .YP)(request, known),
        ...(options.missingInfoLabels ?? []).filter((pattern) => !names.some((0,_labels_label_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternTest */ .h)(pattern))),
    ];
    if (idle.length > 0)
        log.warning(`No label of the corpus matches ${idle.join(', ')}; check the spelling.`);
    const families = (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .selectFamilies */ .d2)(known, request);
    const unknown = options.requireFamilies?.filter((name) => !families.some((family) => family.name === name)) ?? [];
    if (unknown.length > 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(unknown.map((name) => `--require-families names ${name}, but there are no allowed labels of that family`));
    }
    const requiredFamilies = options.requireFamilies ?? (requiresByDefault === 'all' ? families.map(({ name }) => name) : undefined);
    return { families, isMissingInfoLabel, requiredFamilies };
}
function familyRequest(lists) {
    return { ...lists, ...MAX_LABELS };
}
function missingInfoTest(patterns) {
    if (patterns === undefined || patterns.length === 0)
        return (0,_labels_needs_info_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .needsInfoTest */ .g)(undefined);
    const tests = patterns.map(_labels_label_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternTest */ .h);
    return (name) => tests.some((matches) => matches(name));
}


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readDatasetIssues)
/* harmony export */ });
/* harmony import */ var _adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2935);
/* harmony import */ var _corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9566);
/* harmony import */ var _labels_unify_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2827);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(637);




/**
 * Reads the corpus, which is not changed, and fetches listed issues that it lacks where a token is at hand. Throws
 * ConfigError for a corpus that cannot be read, ServiceError where GitHub fails.
 */
async function readDatasetIssues(options, { wanted, log }) {
    const { repository, issues } = readCorpus(options);
    const known = new Set(issues.map(({ number }) => number));
    const lacking = wanted.filter((number) => !known.has(number));
    const tracker = await openTracker(repository, { options, log });
    const fetched = tracker === undefined ? undefined : await fetchIssues(lacking, { tracker, log });
    const leftOut = fetched?.leftOut ?? lacking.map((number) => ({ number, reason: 'unknown' }));
    if (fetched === undefined && lacking.length > 0) {
        log.warning(`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(lacking.length, 'listed issue is', 'listed issues are')} not in the corpus; with GITHUB_TOKEN, and ` +
            'without --offline, they are fetched.');
    }
    return { repository, issues: (0,_labels_unify_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .unifySpelling */ .y)((0,_corpus_in_time_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inTimeOrder */ .x)([...issues, ...(fetched?.issues ?? [])])), leftOut, tracker };
}
function readCorpus({ corpusFile, repository }) {
    const store = (0,_adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_0__.openCorpus)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        return { repository: store.repository, issues: [...store.list()] };
    }
    finally {
        store.close();
    }
}
/** The client is loaded only where GitHub is asked. */
async function openTracker(repository, { options, log }) {
    const { token, apiUrl, offline } = options;
    if (token === undefined || offline)
        return undefined;
    const { createGitHubTracker } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(3683), __webpack_require__.e(7132), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 7132));
    return createGitHubTracker({ repository, token, apiUrl, log });
}
async function fetchIssues(numbers, { tracker, log }) {
    const issues = [];
    const leftOut = [];
    const progress = log.progress('Fetching issues', numbers.length);
    try {
        for (const [done, number] of numbers.entries()) {
            const found = await tracker.findIssue(number);
            if (found.kind === 'issue')
                issues.push(found.issue);
            else
                leftOut.push({ number, reason: found.kind });
            progress.update(done + 1);
        }
    }
    finally {
        progress.stop();
    }
    return { issues, leftOut };
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readIdLists)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
;// CONCATENATED MODULE: ./out/js/src/config/issue-number-list.js
const MAX_SHOWN_CHARS = 40;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
/** Lines that are named one by one; the rest is counted. */
const MAX_NAMED = 20;
/**
 * Reads a file with one issue number a line, with or without `#`. Everything that is odd is told by its line. `source` is
 * what the user calls the file.
 */
function readIssueNumberList(text, source) {
    const lines = text.replace(/\s+$/u, '').split(/\r\n?|\n/);
    const lineOf = new Map();
    const faults = [];
    const remarks = [];
    for (const [index, line] of lines.entries()) {
        const place = `${source}, line ${index + 1}`;
        const written = line.replace(/^\uFEFF/, '').trim();
        const number = Number(/^#?(\d{1,10})$/.exec(written)?.[1]);
        const earlier = lineOf.get(number);
        if (written === '')
            remarks.push(`${place} is blank`);
        else if (!(number >= 1 && number <= MAX_ISSUE_NUMBER))
            faults.push(`${place}: ${quote(written)} is no issue number`);
        else if (earlier !== undefined)
            remarks.push(`${place} repeats ${number} of line ${earlier}`);
        else
            lineOf.set(number, index + 1);
    }
    if (lineOf.size === 0 && faults.length === 0) {
        return { numbers: [], faults: [`${source} names no issue; write one number a line`], remarks: [] };
    }
    return { numbers: [...lineOf.keys()], faults: atMost(faults, source), remarks: atMost(remarks, source) };
}
function atMost(sentences, source) {
    const more = sentences.length - MAX_NAMED;
    return more <= 0 ? sentences : [...sentences.slice(0, MAX_NAMED), `${source}: and ${more} more such lines`];
}
function quote(text) {
    return JSON.stringify(text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text);
}

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset/read-id-lists.js



/** Ten million numbers. */
const MAX_LIST_BYTES = 100 * 1024 * 1024;
/**
 * Reads lists of issue numbers. What is odd but harmless is warned of. Throws one ConfigError with every line of every
 * list that is no number, and with numbers that stand in two lists.
 */
async function readIdLists(paths, log) {
    const lists = new Map();
    const faults = [];
    const remarks = [];
    for (const [name, path] of Object.entries(paths)) {
        if (path === undefined) {
            lists.set(name, undefined);
            continue;
        }
        const list = readIssueNumberList(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_LIST_BYTES }), path);
        lists.set(name, new Set(list.numbers));
        faults.push(...list.faults);
        remarks.push(...list.remarks);
    }
    faults.push(...inTwoLists([...lists.values()]));
    // Together with faults, harmless lines are worth mending as well.
    if (faults.length > 0)
        throw new errors/* ConfigError */.xL([...faults, ...remarks]);
    if (remarks.length > 0)
        log.warning(`${remarks.join('; ')}.`);
    return Object.fromEntries(lists);
}
const MAX_SHOWN = 20;
function inTwoLists([one, other]) {
    const both = [...(one ?? [])].filter((number) => other?.has(number));
    if (both.length === 0)
        return [];
    const shown = both.slice(0, MAX_SHOWN).map((number) => `#${number}`);
    const more = both.length > MAX_SHOWN ? ` and ${both.length - MAX_SHOWN} more` : '';
    return [`${shown.join(', ')}${more} stand in both lists; an issue says enough or it does not`];
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInstructions)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


const MAX_PROMPT_FILE_BYTES = 1024 * 1024;
/** Instructions of one's own must leave room for the issue. */
const MAX_INSTRUCTION_SHARE = 0.5;
/** A user's own instructions to a model; undefined without a file. Throws ConfigError: missing, empty, too long. */
async function readInstructions({ promptFile, maxPromptTokens }, countTokens) {
    if (promptFile === undefined)
        return undefined;
    const text = (await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(promptFile, { maxBytes: MAX_PROMPT_FILE_BYTES })).trim();
    if (text === '')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${promptFile} is empty; write instructions, or leave prompt_file away`);
    const [tokens, most] = [countTokens(text), Math.floor(maxPromptTokens * MAX_INSTRUCTION_SHARE)];
    if (tokens <= most)
        return text;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${promptFile} has about ${tokens} tokens; of max_prompt_tokens (${maxPromptTokens}) it may take ${most}. Shorten it, or raise max_prompt_tokens.`);
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPrices)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _models_default_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3118);
/* harmony import */ var _models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4246);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);





const MAX_FILE_BYTES = 1024 * 1024;
const dollars = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig('must be a number').nonnegative('must not be negative');
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    input: dollars,
    output: dollars,
    cachedInput: dollars.optional(),
    cacheWrite: dollars.optional(),
    training: dollars.optional(),
}), 'must be an object of prices');
/** The built-in prices of a day with those of a file instead of, or besides, them. Throws ConfigError: no such file, no prices. */
async function readPrices(path, today) {
    if (path === undefined)
        return (0,_models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .listPrices */ .h)(today);
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_FILE_BYTES });
    const parsed = pricesSchema.safeParse(parseJson(text, path));
    if (parsed.success)
        return { ...(0,_models_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .listPrices */ .h)(today), ...parsed.data };
    const faults = parsed.error.issues.map((fault) => `${fault.path.join('.') || 'the whole'} ${fault.message}`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} holds no prices (${faults.slice(0, 3).join('; ')}). ${FORM}`);
}
const FORM = `Write US dollars for a million tokens: {"${_models_default_models_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MODELS */ .$.gemini[0]}": {"input": 0.3, "output": 2.5}}`;
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} is not JSON. ${FORM}`, { cause });
    }
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ writeExample),
/* harmony export */   a$: () => (/* binding */ EXAMPLE_FORMATS),
/* harmony export */   oG: () => (/* binding */ openaiLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const EXAMPLE_FORMATS = ['openai', 'gemini', 'plain'];
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant']),
    content: said,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** 0: this answer is not learned from. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)]).optional(),
});
/**
 * OpenAI's format for supervised fine-tuning of chat models, as far as texts go (tools and images are never in ours):
 * https://platform.openai.com/docs/guides/supervised-fine-tuning#formatting-your-data and `FineTuneChatRequestInput` of
 * https://github.com/openai/openai-openapi. The last message is the answer that is learned.
 */
const openaiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(message)
        .min(2)
        .refine((messages) => messages.at(-1)?.role === 'assistant', 'must end with a message of the assistant')
        .refine((messages) => messages.some(({ role }) => role === 'user'), 'must hold a message of the user'),
});
const parts = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: said })]);
/** https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare */
const geminiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    systemInstruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('system'), parts }),
    contents: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('user'), parts }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'), parts }),
    ]),
});
const plainLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prompt: said, completion: said });
const FORMATS = {
    openai: {
        schema: openaiLineSchema,
        write: ({ system, user, answer }) => ({
            messages: [
                { role: 'system', content: system },
                { role: 'user', content: user },
                { role: 'assistant', content: answer },
            ],
        }),
    },
    gemini: {
        schema: geminiLineSchema,
        write: ({ system, user, answer }) => ({
            systemInstruction: { role: 'system', parts: [{ text: system }] },
            contents: [
                { role: 'user', parts: [{ text: user }] },
                { role: 'model', parts: [{ text: answer }] },
            ],
        }),
    },
    plain: {
        schema: plainLineSchema,
        write: ({ system, user, answer }) => ({ prompt: `${system}\n\n${user}`, completion: answer }),
    },
};
/** One line without its line break, read again and checked against the format. Throws ZodError: a fault of the program. */
function writeExample(example, format) {
    const { schema, write } = FORMATS[format];
    const line = JSON.stringify(write(example));
    schema.parse(JSON.parse(line));
    return line;
}


/***/ }),

/***/ 8852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCategorized),
/* harmony export */   q: () => (/* binding */ allowedLabels)
/* harmony export */ });
/** The allowed labels that an issue carries now, by family; families of which it has none are absent. */
function allowedLabels(issue, { families }) {
    const carried = new Set(issue.labels.map((name) => name.toLowerCase()));
    const found = families.map(({ name, labels }) => [
        name,
        labels.filter((label) => carried.has(label.toLowerCase())),
    ]);
    return new Map(found.filter(([, labels]) => labels.length > 0));
}
/** Whether people categorized the issue as far as it is asked for. */
function isCategorized(labels, { requiredFamilies }) {
    return requiredFamilies === undefined ? labels.size > 0 : requiredFamilies.every((family) => labels.has(family));
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ prepareCandidates)
});

// EXTERNAL MODULE: ./out/js/src/document/has-content.js
var has_content = __webpack_require__(1717);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/embedding/local/term-weights.js + 2 modules
var term_weights = __webpack_require__(4274);
// EXTERNAL MODULE: ./out/js/src/neighbors/term-sketch.js
var term_sketch = __webpack_require__(9966);
// EXTERNAL MODULE: ./out/js/src/issue/content-hash.js
var content_hash = __webpack_require__(4731);
;// CONCATENATED MODULE: ./out/js/src/dataset/find-repeats.js


/**
 * Cosine of two term sketches from which issues say nearly the same. Pairs that people called duplicates lie far below
 * (half of them under .42): what is this near was filed twice, or by a script.
 */
const NEAR_REPEAT = 0.9;
/** Issues that repeat one before them in the list; of several that are alike the first stays. */
function findRepeats(issues) {
    const repeats = [];
    const hashes = new Set();
    const kept = createPrefixIndex();
    for (const { issue, sketch } of issues) {
        const hash = (0,content_hash/* contentHash */.A)({ title: issue.title, body: issue.body, labels: [] });
        if (hashes.has(hash))
            repeats.push({ number: issue.number, kind: 'repeat' });
        else if (kept.hasNear(sketch))
            repeats.push({ number: issue.number, kind: 'near-repeat' });
        else
            kept.add(sketch);
        hashes.add(hash);
    }
    return repeats;
}
/**
 * Sketches by their heaviest terms alone. Two sketches whose cosine is `NEAR_REPEAT` must share one of these: what is left
 * of the other terms is shorter than that (prefix filtering, Bayardo, Ma and Srikant 2007, "Scaling up all pairs
 * similarity search"). Heavy terms are rare ones, so few sketches are ever compared.
 */
function createPrefixIndex() {
    const byTerm = new Map();
    const compare = (0,term_sketch/* createSketchComparer */.ON)();
    return {
        add(sketch) {
            for (const bucket of prefixOf(sketch)) {
                const list = byTerm.get(bucket);
                if (list === undefined)
                    byTerm.set(bucket, [sketch]);
                else
                    list.push(sketch);
            }
        },
        hasNear(sketch) {
            const candidates = new Set((0,term_sketch/* readTerms */.Ky)(sketch).flatMap(({ bucket }) => byTerm.get(bucket) ?? []));
            return compare(sketch, [...candidates]).some((similarity) => similarity >= NEAR_REPEAT);
        },
    };
}
/** Terms from the heaviest on, until those behind them are too light to reach the cosine alone. */
function prefixOf(sketch) {
    const terms = (0,term_sketch/* readTerms */.Ky)(sketch);
    const total = terms.reduce((sum, { weight }) => sum + weight ** 2, 0);
    const buckets = [];
    let rest = total;
    for (const { bucket, weight } of terms) {
        if (rest < NEAR_REPEAT ** 2 * total)
            break;
        buckets.push(bucket);
        rest -= weight ** 2;
    }
    return buckets;
}

;// CONCATENATED MODULE: ./out/js/src/dataset/prepare-candidates.js





/** Leaves out issues that say nothing, and those that repeat an older one; candidates come oldest first. */
function prepareCandidates(candidates, boilerplate) {
    const read = candidates.map((candidate) => ({ candidate, document: (0,to_document/* toDocument */.J)(candidate.issue, boilerplate) }));
    const speaking = read.filter(({ document }) => (0,has_content/* hasContent */.o)(document));
    const rarities = (0,term_weights/* learnTermRarities */.iS)(speaking.map(({ document }) => document));
    const repeats = findRepeats(speaking.map(({ candidate: { issue }, document }) => ({
        issue,
        sketch: (0,term_sketch/* encodeSketch */.lJ)((0,term_weights/* weightTerms */.E7)(document, rarities)),
    })));
    const repeated = new Set(repeats.map(({ number }) => number));
    const silent = read.filter(({ document }) => !(0,has_content/* hasContent */.o)(document));
    const leftOut = [
        ...silent.map(({ candidate }) => ({ number: candidate.issue.number, reason: 'says-nothing' })),
        ...repeats.map(({ number, kind }) => ({ number, reason: kind })),
    ];
    return {
        candidates: speaking.map(({ candidate }) => candidate).filter(({ issue }) => !repeated.has(issue.number)),
        leftOut,
    };
}


/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ offeredLabels),
/* harmony export */   Q: () => (/* binding */ writeAnswer)
/* harmony export */ });
/* harmony import */ var _verdict_answer_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);
/* harmony import */ var _verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


/**
 * The answer that a model should give, as JSON with exactly the schema's properties in their order. Duplicates are not
 * known from a corpus, so none are named: a model trained on this leaves them to the local engine.
 */
function writeAnswer(right, schema) {
    const fields = {
        isCategorizable: right.isCategorizable,
        missing: right.missing,
        duplicates: [],
        summary: (0,_verdict_clean_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSummary */ .K)(right.title),
        ...Object.fromEntries([...right.labels].map(([family, names]) => [_verdict_answer_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILY_PROPERTIES */ .b[family] ?? family, names])),
    };
    return JSON.stringify(Object.fromEntries(Object.keys(schema.properties).map((name) => [name, fields[name] ?? []])));
}
/**
 * Those of an issue's labels that a family offers, most probable first. Undefined where one of `wanted` is not offered:
 * no answer under the schema could then be right.
 */
function offeredLabels(wanted, shortlist) {
    const keys = new Set(wanted.map((name) => name.toLowerCase()));
    const offered = (shortlist?.labels ?? []).map(({ name }) => name).filter((name) => keys.has(name.toLowerCase()));
    return offered.length === keys.size ? offered : undefined;
}


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween),
/* harmony export */   _: () => (/* binding */ toDay)
/* harmony export */ });
const MS_PER_DAY = 24 * 60 * 60 * 1000;
function toDay(date) {
    return date.toISOString().slice(0, 10);
}
/** How many days lie between; negative where `to` is the earlier one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}


/***/ }),

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DEFAULT_MODELS),
/* harmony export */   s: () => (/* binding */ DEFAULT_TRAINED_MODEL)
/* harmony export */ });
/**
 * The models that are asked where the user names none: the first, and the next one where the service has it no more.
 * Kept apart from the table of facts, so that reading the options does not load that.
 */
const DEFAULT_MODELS = {
    gemini: ['gemini-3.5-flash-lite', 'gemini-3.1-flash-lite', 'gemini-2.5-flash-lite'],
    openai: ['gpt-6-luna', 'gpt-5.6-luna', 'gpt-5.4-mini'],
};
/** The model whose tokens and price a dataset is reckoned with; the newer ones of OpenAI cannot be trained. */
const DEFAULT_TRAINED_MODEL = 'gpt-4.1-mini';


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadTokenCounter),
/* harmony export */   m: () => (/* binding */ countInPieces)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Long runs without a space take a tokenizer quadratic time; pieces of this many characters keep it linear. */
const PIECE_CHARS = 256;
/** What stands for a special token (`<|endoftext|>`) in an issue is text like any other. */
const AS_TEXT = { disallowedSpecial: new Set() };
/**
 * Loads the tokenizer of OpenAI's newer models (o200k). Other models split text a little differently: what it says of
 * theirs is an estimate. A text longer than a piece may be counted a percent too high, never too low by more than that.
 */
async function loadTokenCounter() {
    return countInPieces((await Promise.all(/* import() */[__webpack_require__.e(2626), __webpack_require__.e(3877)]).then(__webpack_require__.bind(__webpack_require__, 3877))).countTokens);
}
/** Counts piece by piece with a tokenizer of gpt-tokenizer, special tokens as text. */
function countInPieces(countTokens) {
    return (text) => {
        let tokens = 0;
        for (let rest = text; rest !== '';) {
            const piece = (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(rest, PIECE_CHARS);
            tokens += countTokens(piece, AS_TEXT);
            rest = rest.slice(piece.length);
        }
        return tokens;
    };
}


/***/ })

};
