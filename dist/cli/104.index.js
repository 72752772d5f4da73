export const id = 104;
export const ids = [104];
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

/***/ 6563:
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

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/sample-folder.js



/** Beside the bundle (`dist/cli/sample`), or at the project's root when run from its sources. */
const PLACES = ['sample', '../../sample'];
/** The folder of the bundled sample. `entry` is the file that Node was started with. Throws ConfigError without it. */
function findSampleFolder(entry) {
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry));
    const found = PLACES.map((place) => (0,external_node_path_.join)(folder, place)).find((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'issues.jsonl')));
    if (found === undefined) {
        throw new errors/* ConfigError */.xL('The sample issues are missing; run the demo from a whole copy of the project.');
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/with-temporary-folder.js



/** Runs `work` with a new empty folder, which is removed afterwards, whatever happens. */
async function withTemporaryFolder(prefix, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./out/js/src/config/build-index-options.js
var build_index_options = __webpack_require__(304);
// EXTERNAL MODULE: ./out/js/src/config/triage-options.js
var triage_options = __webpack_require__(7207);
// EXTERNAL MODULE: ./out/js/src/commands/build-index.js + 7 modules
var build_index = __webpack_require__(3172);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/describe-triage.js + 1 modules
var describe_triage = __webpack_require__(3981);
// EXTERNAL MODULE: ./out/js/src/commands/import.js
var commands_import = __webpack_require__(7989);
// EXTERNAL MODULE: ./out/js/src/commands/open-triage.js
var open_triage = __webpack_require__(3057);
// EXTERNAL MODULE: ./out/js/src/commands/read-issue-file.js
var read_issue_file = __webpack_require__(9817);
// EXTERNAL MODULE: ./out/js/src/commands/triage-issue.js + 2 modules
var triage_issue = __webpack_require__(4499);
// EXTERNAL MODULE: ./out/js/src/commands/triage-json.js
var triage_json = __webpack_require__(4383);
// EXTERNAL MODULE: ./out/js/src/commands/triage-numbers.js + 1 modules
var triage_numbers = __webpack_require__(8725);
;// CONCATENATED MODULE: ./out/js/src/commands/demo.js















const REPOSITORY = 'waggledeck/waggledeck';
const SIMILAR_ISSUES = 2;
const MAX_SAMPLE_BYTES = 10 * 1024 * 1024;
/** The whole way on the bundled sample: import, index, triage of a handful of new issues. Offline; leaves nothing behind. */
async function runDemo(_options, context) {
    const sample = findSampleFolder(process.argv[1] ?? '');
    return withTemporaryFolder('auto-triager-demo-', async (folder) => {
        const corpusFile = (0,external_node_path_.join)(folder, 'corpus.sqlite');
        const indexPath = (0,external_node_path_.join)(folder, 'index-artifacts');
        // The steps tell what they do as they do it; with --json only the verdicts go to standard output.
        const step = { ...context, json: false, writeText: (text) => context.log.info(indent(text)) };
        context.log.info('1. Import the history of a fictional product');
        await (0,commands_import.runImport)({ file: (0,external_node_path_.join)(sample, 'issues.jsonl'), repository: REPOSITORY, corpusFile }, step);
        context.log.info('2. Learn from it and build the index');
        await (0,build_index.runBuildIndex)((0,build_index_options.readBuildIndexFlags)(new Map([
            ['--db', corpusFile],
            ['--out', indexPath],
        ]), {}), step);
        context.log.info('3. Triage new issues');
        const verdicts = await triageSample((0,external_node_path_.join)(sample, 'new-issues.jsonl'), { indexPath, context });
        if (context.json)
            context.writeJson(verdicts);
        else
            context.writeText('\nNext: build an index of your own repository; README.md shows how.');
        return commands_context/* EXIT_DONE */.qJ;
    });
}
async function triageSample(path, { indexPath, context }) {
    const options = (0,triage_options.readTriageFlags)(new Map([
        ['--issue-file', path],
        ['--index', indexPath],
    ]), {});
    const { setting } = await (0,open_triage/* openTriage */.N)({ options, log: context.log });
    const verdicts = [];
    try {
        for (const line of (await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_SAMPLE_BYTES })).trim().split('\n')) {
            const result = await (0,triage_issue/* triageIssue */.CW)((0,read_issue_file/* parseIssueText */.I)(line, path), setting);
            verdicts.push((0,triage_json/* toTriageJson */.O)(result, SIMILAR_ISSUES));
            const report = (0,triage_numbers/* toReport */.c)(result, { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' });
            if (!context.json)
                context.writeText(`\n${(0,describe_triage/* describeTriage */.U)(report, SIMILAR_ISSUES)}`);
        }
    }
    finally {
        setting.knowledge.close();
    }
    return verdicts;
}
function indent(text) {
    return text.replace(/^/gm, '   ');
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ describeTriage)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/verdict/chat-model.js
var chat_model = __webpack_require__(8599);
;// CONCATENATED MODULE: ./out/js/src/plan/describe-usage.js

const SMALLEST_SHOWN_COST = 0.0001;
/** Who judged and what it took, in one plain sentence; empty where no model answered. */
function describeUsage({ engine, model }) {
    if (model === undefined || model.names.length === 0)
        return '';
    const names = model.names.join(', ');
    const judged = engine === 'local' ? `${names} answered, and did not count` : `judged with ${chat_model/* SERVICE_NAMES */.Z[engine]} (${names})`;
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

// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 2 modules
var plan_triage = __webpack_require__(9811);
// EXTERNAL MODULE: ./out/js/src/verdict/missing-kinds.js
var missing_kinds = __webpack_require__(8291);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-triage.js





const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;
const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' };
/** A triaged issue for a terminal: what was decided, how sure, and why. */
function describeTriage(report, similarIssues) {
    const { issue, verdict, plan, labelsOutcome } = report;
    const planned = (0,plan_triage/* plannedLabels */.W)(plan);
    const { isLacking, lacksInformation = 0, missing } = verdict.information;
    return [
        `#${issue.number} ${cut(issue.title)}`,
        `  ${planned.length === 0 ? 'nothing to add' : `${VERBS[labelsOutcome]} ${planned.join(', ')}`}`,
        ...verdict.families.flatMap(describeFamily),
        ...plan.skipped.flatMap(describeSkip),
        ...(isLacking && lacksInformation > 0 ? [`  lacks information: ${(0,format_figures/* formatPercent */.l9)(lacksInformation)}`] : []),
        ...(missing.length > 0 ? [`  left empty: ${missing.join('; ')}`] : []),
        ...describeModel(report.verdict),
        ...describeSimilar(verdict.similar.slice(0, similarIssues)),
    ].join('\n');
}
function describeFamily({ family, labels }) {
    const selected = labels.filter((label) => label.isSelected).length;
    const shown = labels.slice(0, selected + RUNNERS_UP);
    const [first] = shown;
    if (first === undefined)
        return [];
    const parts = shown.map(({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${(0,format_figures/* formatPercent */.l9)(probability)}`);
    const rule = (0,format_figures/* isReachable */.kj)(first.cutoff) ? `applied from ${(0,format_figures/* formatPercent */.l9)(first.cutoff)}` : 'never applied';
    return [`  ${family}: ${parts.join(' · ')}  (${rule})`];
}
/** What the probabilities do not show. */
function describeSkip(skip) {
    if (skip.kind === 'closed')
        return ['  The issue is closed; it is left alone.'];
    if (skip.kind === 'family-filled')
        return [`  It already has ${skip.labels.join(', ')}; ${skip.family} is left alone.`];
    if (skip.kind === 'says-too-little')
        return [`  ${skip.family}: it says too little to be sure of ${skip.label}.`];
    return skip.kind === 'not-in-repository' ? [`  The repository has no label ${skip.label}.`] : [];
}
function describeModel(verdict) {
    const { notes = [], opinion } = verdict.model ?? {};
    const usage = describeUsage(verdict);
    const lacking = (opinion?.missing ?? []).map((kind) => missing_kinds/* MISSING_KINDS */.$c[kind]);
    return [
        ...(usage === '' ? [] : [`  ${usage}`]),
        ...(lacking.length === 0 ? [] : [`  the model misses: ${lacking.join('; ')}`]),
        // What failed was told as a warning.
        ...notes.filter(({ kind }) => kind === 'not-asked').map(({ text }) => `  ${text}`),
    ];
}
function describeSimilar(similar) {
    if (similar.length === 0)
        return [];
    const lines = similar.map(({ number, title, similarity, isLikelyDuplicate }) => {
        const mark = isLikelyDuplicate ? '  ← very similar' : '';
        return `    ${similarity.toFixed(2)}  #${number} ${cut(title)}${mark}`;
    });
    return ['  similar:', ...lines];
}
function cut(title) {
    return title.length <= SHOWN_TITLE_CHARS ? title : `${(0,clean_text/* cutText */.IN)(title, SHOWN_TITLE_CHARS - 1)}…`;
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runImport: () => (/* binding */ runImport)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
/* harmony import */ var _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3604);
/* harmony import */ var _corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(390);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6061);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);






/** Imports a JSONL file into the corpus; EXIT_FAILED when lines were not valid (the others are imported). */
async function runImport(options, context) {
    const { file, repository, corpusFile } = options;
    // The input is checked first: a mistyped file name must not leave an empty corpus behind.
    const { chunks, totalBytes } = await (0,_adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .readChunks */ .z)(file);
    const store = (0,_adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__/* .openCorpus */ .tA)(corpusFile, { repository });
    const progress = context.log.progress('Importing issues', totalBytes);
    try {
        const lines = (0,_corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(countBytes(chunks, progress), { maxLineBytes: _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE_BYTES */ .O });
        const result = await (0,_corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .importIssues */ .g)({ lines, store });
        progress.stop();
        const report = { repository: store.repository, total: store.count(), ...result };
        warnOfInvalidLines(report, file, context);
        if (context.json)
            context.writeJson(report);
        else
            context.writeText(summarize(report, corpusFile));
        return result.invalid === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ : _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_FAILED */ .hj;
    }
    finally {
        progress.stop();
        store.close();
    }
}
async function* countBytes(chunks, progress) {
    let bytes = 0;
    for await (const chunk of chunks) {
        yield chunk;
        bytes += chunk.length;
        progress.update(bytes);
    }
}
function warnOfInvalidLines(report, file, { log }) {
    for (const { line, reason } of report.invalidLines)
        log.warning(`${file}, line ${line}: ${reason}`);
    const untold = report.invalid - report.invalidLines.length;
    if (untold > 0)
        log.warning(`${file}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`);
}
function summarize(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const skipped = [
        ...(report.pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.pullRequests, 'pull request')} skipped`] : []),
        ...(report.invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.invalid, 'line')} not valid`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...skipped,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openTriage)
/* harmony export */ });
/* harmony import */ var _labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2922);
/* harmony import */ var _labels_label_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _choose_engines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6563);
/* harmony import */ var _load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2360);
/* harmony import */ var _read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6221);
/* harmony import */ var _triage_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4499);







const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
const MS_PER_SECOND = 1_000;
/**
 * Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. Throws
 * ConfigError before the first request: no token to write with, label lists that cannot be read.
 */
async function openTriage({ options, tracker, log }) {
    if (tracker !== undefined)
        requireTokenToWrite(options);
    const judges = await openModels(options, log);
    const lists = await (0,_read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .readLabelLists */ .A)(options, { log });
    const request = { ...lists, maxAreas: options.maxAreas, maxTypes: options.maxTypes };
    const startMs = performance.now();
    const [loaded, labels] = await Promise.all([
        (0,_load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .loadKnowledge */ .t)({
            folder: options.indexPath,
            requested: options,
            access: options,
            patience: patienceOf(options),
            ...(tracker === undefined ? {} : { repository: tracker.repository }),
        }),
        tracker?.listLabels(),
    ]);
    const knowledge = loaded ?? (await learnInstead({ options, tracker, log, families: request }));
    const durationMs = performance.now() - startMs;
    const liveLabels = labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
    const families = chooseFamilies({ knowledge, request, liveLabels, log });
    const setting = {
        knowledge,
        families,
        ...(liveLabels === undefined ? {} : { liveLabels }),
        ...(options.cutoff === undefined ? {} : { cutoff: options.cutoff }),
        policy: {
            addComment: options.addComment,
            similarIssues: options.similarIssues,
            familyLabels: familyMembers(families, { lists, liveLabels }),
            ...(options.needsInfoLabel === undefined ? {} : { needsInfoLabel: options.needsInfoLabel }),
        },
        issueUrl: (number) => tracker?.issueUrl(number) ?? `https://github.com/${knowledge.repository}/issues/${number}`,
    };
    return {
        setting,
        triage: async (issue) => (judges === undefined ? (0,_triage_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .triageIssue */ .CW)(issue, setting) : judges(issue, setting)),
        notices: loaded === undefined ? [{ kind: 'no-index', learnedFrom: knowledge.labelModel.issues }] : [],
        timings: [{ stage: loaded === undefined ? 'learn from recent issues' : 'load index', durationMs }],
    };
}
/** A service that embeds is given as much time as a model. */
function patienceOf({ modelTimeout, modelDeadline }) {
    const [timeoutMs, deadlineMs] = [modelTimeout * MS_PER_SECOND, modelDeadline * MS_PER_SECOND];
    return { maxTries: MAX_TRIES, timeoutMs, deadlineMs, firstWaitMs: FIRST_WAIT_MS };
}
/** Undefined where no model is set up: the code for them is loaded only where one is. */
async function openModels(options, log) {
    if (options.replay === undefined && (0,_choose_engines_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseEngines */ .L)(options).length === 0)
        return undefined;
    const [{ openJudges }, { triageWithModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 142).then(__webpack_require__.bind(__webpack_require__, 7142)),
        __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 188)),
    ]);
    const judges = await openJudges(options, log);
    return (issue, setting) => triageWithModels(issue, { setting, judges });
}
/** Told before anything is fetched and judged, not when the first label is to be written. */
function requireTokenToWrite({ token, addLabels, addComment, repository }) {
    if (token !== undefined || !(addLabels || addComment))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`A token is needed to write to ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
        'It needs the permission "issues: write".');
}
async function learnInstead({ options, tracker, log, families, }) {
    const { indexPath, needsInfoLabels } = options;
    if (tracker === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`There is no index in ${indexPath}. Build one with: auto-triager index --db corpus.sqlite --out ${indexPath}`);
    }
    log.info(`There is no index in ${indexPath}; learning from the newest labelled issues instead.`);
    // With an index nothing is learned: the code for it is loaded only here.
    const { learnFromRecent } = await Promise.all(/* import() */[__webpack_require__.e(2), __webpack_require__.e(523), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 3561));
    return await learnFromRecent({ tracker, families, needsInfoLabels, log });
}
/** The lists of this run come first, then the families of the index; the most labels of each are this run's. */
function chooseFamilies(choice) {
    const { knowledge, request, liveLabels, log } = choice;
    const { groups, families } = knowledge.labelModel;
    if (hasLists(request)) {
        const trained = groups.flatMap((group) => group.labels.map((label) => label.name));
        const known = [...new Set([...trained, ...(liveLabels?.keys() ?? [])])];
        const idle = (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .idlePatterns */ .YP)(request, known);
        if (idle.length > 0)
            log.warning(`No label matches ${idle.join(', ')}; check the spelling in the label lists.`);
        return (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_0__/* .selectFamilies */ .d2)(known, request);
    }
    return families.map((family) => ({
        ...family,
        maxLabels: family.name === 'type' ? request.maxTypes : request.maxAreas,
    }));
}
/** Labels that fill a family although no history teaches them: with one of these, a person has already decided. */
function familyMembers(families, { lists, liveLabels }) {
    if (hasLists(lists) || liveLabels === undefined)
        return {};
    const live = [...liveLabels.keys()];
    return Object.fromEntries(families.map(({ name }) => [name, live.filter((label) => (0,_labels_label_group_js__WEBPACK_IMPORTED_MODULE_1__/* .labelGroup */ .W)(label) === name)]));
}
function hasLists({ areas, types }) {
    return areas !== undefined || types !== undefined;
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTriageJson)
/* harmony export */ });
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9811);
/* harmony import */ var _verdict_model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);


const DIGITS = 6;
const COST_DIGITS = 8;
function toTriageJson({ issue, verdict, plan, timings }, similarIssues) {
    const planned = new Set((0,_plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedLabels */ .W)(plan).map((name) => name.toLowerCase()));
    const labels = verdict.families.flatMap(({ family, labels: scored }) => scored.map(({ name, probability, cutoff }) => ({
        name,
        family,
        probability: rounded(probability),
        cutoff: rounded(cutoff),
        applied: planned.has(name.toLowerCase()),
    })));
    return {
        number: issue.number,
        title: issue.title,
        engine: verdict.engine,
        isCategorizable: verdict.isCategorizable,
        labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
        needsInfo: verdict.information.lacksInformation === undefined ? null : rounded(verdict.information.lacksInformation),
        missing: verdict.information.missing,
        similar: verdict.similar
            .slice(0, similarIssues)
            .map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
        model: toModelJson(verdict),
        notes: [verdict.standIn ?? [], (verdict.model?.notes ?? []).map(({ text }) => text)].flat(),
        usage: toUsageJson(verdict.model?.usage ?? _verdict_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_USAGE */ .y),
        skipped: plan.skipped,
        timings: Object.fromEntries(timings.map(({ stage, durationMs }) => [stage, Math.round(durationMs * 100) / 100])),
    };
}
function toModelJson({ model }) {
    if (model?.opinion === undefined)
        return null;
    const { isCategorizable = null, missing, duplicates, summary } = model.opinion;
    return { names: model.names, isCategorizable, missing, duplicates, summary };
}
function toUsageJson({ cost, ...counts }) {
    return { ...counts, cost: cost === undefined ? null : Number(cost.toFixed(COST_DIGITS)) };
}
function rounded(value) {
    return Number(value.toFixed(DIGITS));
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ toReport),
  R: () => (/* binding */ triageNumbers)
});

;// CONCATENATED MODULE: ./out/js/src/adapters/github/apply-plan.js
/** Carries out a plan's actions in order: the only place that writes to a tracker. Doing it twice changes nothing. */
async function applyPlan(tracker, actions) {
    for (const action of actions)
        await applyAction(tracker, action);
}
function applyAction(tracker, action) {
    switch (action.kind) {
        case 'add-labels':
            return tracker.ensureLabels(action.number, action.labels);
        case 'ensure-comment':
            return tracker.ensureComment(action.number, { marker: action.marker, body: action.body });
        case 'remove-comment':
            return tracker.ensureNoComment(action.number, { marker: action.marker });
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/triage-numbers.js

/**
 * Triages the issues one after the other. One that GitHub does not let us write to does not keep the others from their
 * turn; throws when an issue cannot be read, since the next would fare no better.
 */
async function* triageNumbers({ numbers, ...run }) {
    for (const number of numbers)
        yield await triageNumber(number, run);
}
async function triageNumber(number, run) {
    const { tracker, opened, addLabels } = run;
    const startMs = performance.now();
    const found = await tracker.findIssue(number);
    if (found.kind !== 'issue')
        return { report: { kind: found.kind, number } };
    const fetched = { stage: 'fetch issue', durationMs: performance.now() - startMs };
    const result = await opened.triage(found.issue);
    const { outcomes, error } = await carryOut(result.plan.actions, { tracker, addLabels });
    const timed = { ...result, timings: [...opened.timings, fetched, ...result.timings] };
    return { report: toReport(timed, outcomes), ...(error === undefined ? {} : { error }) };
}
/** Labels first, then the comment, which has no turn after labels that failed. */
async function carryOut(actions, { tracker, addLabels }) {
    // The one place where a rehearsal and a real run part.
    const labels = addLabels ? actions.filter(isAddingLabels) : [];
    const comments = actions.filter((action) => !isAddingLabels(action));
    let labelsOutcome = addLabels ? 'failed' : 'rehearsal';
    try {
        await applyPlan(tracker, labels);
        if (addLabels)
            labelsOutcome = 'applied';
        await applyPlan(tracker, comments);
        return { outcomes: { labelsOutcome, commentOutcome: 'applied' } };
    }
    catch (error) {
        return { outcomes: { labelsOutcome, commentOutcome: 'failed' }, error };
    }
}
function toReport(result, outcomes) {
    return { kind: 'triaged', ...result, ...outcomes };
}
function isAddingLabels(action) {
    return action.kind === 'add-labels';
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildIndexFields: () => (/* binding */ buildIndexFields),
/* harmony export */   readBuildIndexFlags: () => (/* binding */ readBuildIndexFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);





const buildIndexFields = {
    corpusFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusFile */ .vW,
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusRepository */ .zF,
    out: {
        description: 'the folder to write the index to; created where there is none',
        flag: '--out <folder>',
        default: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.default,
        schema: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.schema,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .learningEmbedderFields */ .sO,
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .typesFile */ .Y7,
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .needsInfoLabels */ .jV,
    targetPrecision: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPrecision */ .Mz,
    backtest: {
        description: 'judge the newest quarter from the older rest first, and keep the result in the index; takes twice as long',
        flag: '--backtest',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
};
/** Throws ConfigError with all faults. */
function readBuildIndexFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(buildIndexFields, {
        source,
        check: (isGiven, textOf) => (0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedder */ .pZ)({ isGiven, textOf, source }),
    });
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTriageFlags: () => (/* binding */ readTriageFlags),
/* harmony export */   triageFields: () => (/* binding */ triageFields)
/* harmony export */ });
/* unused harmony export readTriageInputs */
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3970);






/** GitHub's limit of labels on one issue, https://docs.github.com/rest/issues/labels. */
const MAX_LABELS = 100;
/** What a comment and a summary can show without becoming a list nobody reads. */
const MAX_SIMILAR_ISSUES = 50;
const triageFields = {
    repository: {
        description: 'the repository that holds the issue',
        flag: '--repo <owner/name>',
        env: ['GITHUB_REPOSITORY'],
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR,
    },
    issueNumber: {
        description: 'number of the issue, or several: 100-110,115',
        flag: '--issue <number>',
        input: 'issue_number',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumberText */ .uZ,
    },
    issueFile: {
        description: 'file with one issue as JSON, as the REST API writes it; nothing is asked of GitHub',
        flag: '--issue-file <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    indexPath: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFolder */ .fC,
    ..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFields */ .D,
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedEmbedderFields */ .GQ,
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .typesFile */ .Y7,
    addLabels: {
        description: 'add the labels to the issue; without it nothing is changed',
        flag: '--add-labels',
        input: 'add_labels',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    addComment: {
        description: 'write one comment that names similar issues and missing information',
        flag: '--add-comment',
        input: 'add_comment',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
    similarIssues: {
        description: 'how many similar issues to name',
        flag: '--similar-issues <count>',
        input: 'similar_issues',
        default: '5',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_SIMILAR_ISSUES }),
    },
    needsInfoLabel: {
        description: 'label to add to an issue that lacks information; without it none is added',
        flag: '--needs-info-label <name>',
        input: 'needs_info_label',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .needsInfoLabels */ .jV,
    maxAreas: {
        description: 'most area labels to add to one issue',
        flag: '--max-areas <count>',
        input: 'max_areas',
        default: '3',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_LABELS }),
    },
    maxTypes: {
        description: 'most type labels to add to one issue',
        flag: '--max-types <count>',
        input: 'max_types',
        default: '1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: MAX_LABELS }),
    },
    cutoff: {
        description: 'probability from which a label is added (default: the one the index learned for its target precision)',
        flag: '--cutoff <probability>',
        input: 'cutoff',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalNumber */ .zD)({ min: 0, max: 1 }),
    },
    apiUrl: {
        description: 'address of the GitHub REST API',
        flag: '--api-url <address>',
        env: ['GITHUB_API_URL'],
        default: 'https://api.github.com',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .webAddress */ .Dy,
    },
    token: {
        description: 'token that may read the issues, and write to them where labels or a comment are added',
        input: 'token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
};
/** Throws ConfigError with all faults. */
function readTriageFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(triageFields, {
        source,
        check: (isGiven, textOf) => [...checkIssue(isGiven), ...checkServices({ isGiven, textOf, source })],
    });
}
/** Without an issue number the event names the issue. Throws ConfigError with all faults. */
function readTriageInputs(read, env) {
    const source = inputSource(read, env);
    return readOptions(triageFields, { source, check: (isGiven, textOf) => checkServices({ isGiven, textOf, source }) });
}
function checkServices(given) {
    return [...(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModels */ .h)(given), ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedderNames */ .$5)(given)];
}
function checkIssue(isGiven) {
    const { repository, issueNumber, issueFile, addLabels, addComment } = triageFields;
    const [repo, issue, file] = [repository, issueNumber, issueFile].map(_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI);
    if (!isGiven('issueNumber') && !isGiven('issueFile'))
        return [`give ${repo} and ${issue}, or ${file}`];
    if (isGiven('issueNumber') && isGiven('issueFile'))
        return [`${issue} and ${file} exclude each other; give one of them`];
    if (isGiven('issueNumber') && !isGiven('repository'))
        return [`${issue} needs ${repo}`];
    if (isGiven('issueNumber'))
        return [];
    const writers = { addLabels, addComment };
    const refused = ['addLabels', 'addComment'].filter(isGiven);
    return refused.map((key) => `${(0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .flagName */ .GI)(writers[key])} needs ${repo} and ${issue}: a file cannot be labelled`);
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ importIssues)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

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

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SERVICE_NAMES)
/* harmony export */ });
/** How people call the services. */
const SERVICE_NAMES = { gemini: 'Gemini', openai: 'OpenAI' };


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


/***/ })

};
