export const id = 676;
export const ids = [676];
export const modules = {

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

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTriage: () => (/* binding */ runTriage)
/* harmony export */ });
/* harmony import */ var _config_issue_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8442);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6061);
/* harmony import */ var _describe_triage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9474);
/* harmony import */ var _open_triage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3057);
/* harmony import */ var _read_issue_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9817);
/* harmony import */ var _triage_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4383);
/* harmony import */ var _triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8725);








/** Judges one issue from a file, or issues of a repository, which it labels when asked to. One JSON line an issue. */
function runTriage(options, context) {
    return options.issueFile === undefined
        ? triageOnGitHub(options, context)
        : triageFile(options.issueFile, { options, context });
}
async function triageFile(path, { options, context }) {
    const issue = await (0,_read_issue_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIssueFile */ .s)(path);
    const opened = await (0,_open_triage_js__WEBPACK_IMPORTED_MODULE_3__/* .openTriage */ .N)({ options, log: context.log });
    try {
        const result = await opened.triage(issue);
        const timed = { ...result, timings: [...opened.timings, ...result.timings] };
        write((0,_triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .toReport */ .c)(timed, { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' }), { options, context });
        return _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ;
    }
    finally {
        opened.setting.knowledge.close();
    }
}
async function triageOnGitHub(options, context) {
    const { repository, issueNumber, apiUrl, token, addLabels } = options;
    const numbers = (0,_config_issue_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIssueNumbers */ .T)(issueNumber ?? '');
    const { createGitHubTracker } = await Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 6192));
    const tracker = createGitHubTracker({
        repository: repository ?? '',
        apiUrl,
        log: context.log,
        ...(token === undefined ? {} : { token }),
    });
    const opened = await (0,_open_triage_js__WEBPACK_IMPORTED_MODULE_3__/* .openTriage */ .N)({ options, tracker, log: context.log });
    let failures = 0;
    try {
        for await (const { report, error } of (0,_triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .triageNumbers */ .R)({ numbers, tracker, opened, addLabels })) {
            write(report, { options, context });
            if (error !== undefined) {
                for (const line of (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainError */ .U)(error, { isVerbose: false }).lines)
                    context.log.warning(line);
            }
            if (error !== undefined || report.kind !== 'triaged')
                failures++;
        }
    }
    finally {
        opened.setting.knowledge.close();
    }
    return failures === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ : _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_FAILED */ .hj;
}
function write(report, { options, context }) {
    if (report.kind !== 'triaged') {
        const reason = report.kind === 'missing' ? 'there is no such issue' : 'it is a pull request';
        context.log.warning(`#${report.number} was not triaged: ${reason}`);
    }
    else if (context.json) {
        context.writeJson((0,_triage_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toTriageJson */ .O)(report, options.similarIssues));
    }
    else {
        context.writeText((0,_describe_triage_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTriage */ .U)(report, options.similarIssues));
    }
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseIssueNumbers)
/* harmony export */ });
/* unused harmony export MAX_ISSUE_NUMBERS */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;
/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
function parseIssueNumbers(text) {
    const parts = text
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('An issue number is missing; write 7, or a range such as 100-110,115.');
    const numbers = new Set();
    const problems = [];
    let count = 0;
    for (const part of parts) {
        const parsed = parsePart(part);
        if (parsed.kind === 'fault') {
            problems.push(parsed.problem);
            continue;
        }
        count += parsed.last - parsed.first + 1;
        if (count > MAX_ISSUE_NUMBERS) {
            problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
            break;
        }
        for (let number = parsed.first; number <= parsed.last; number += 1)
            numbers.add(number);
    }
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return [...numbers];
}
function parsePart(part) {
    const match = PART.exec(part);
    if (match === null)
        return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first === 0 || last === 0)
        return fault(`${quote(part)}: issue numbers begin at 1.`);
    if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER)
        return fault(`${quote(part)}: no issue has such a number.`);
    if (last < first)
        return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
    return { kind: 'numbers', first, last };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
function quote(part) {
    return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
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
