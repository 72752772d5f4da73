export const id = 987;
export const ids = [987];
export const modules = {

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeTriage)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6772);
/* harmony import */ var _plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1104);
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);



const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;
const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' };
/** A triaged issue for a terminal: what was decided, how sure, and why. */
function describeTriage(report, similarIssues) {
    const { issue, verdict, plan, labelsOutcome } = report;
    const planned = (0,_plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedLabels */ .W)(plan);
    const { isLacking, lacksInformation = 0, missing } = verdict.information;
    return [
        `#${issue.number} ${cut(issue.title)}`,
        `  ${planned.length === 0 ? 'nothing to add' : `${VERBS[labelsOutcome]} ${planned.join(', ')}`}`,
        ...verdict.families.flatMap(describeFamily),
        ...plan.skipped.flatMap(describeSkip),
        ...(isLacking ? [`  lacks information: ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(lacksInformation)}`] : []),
        ...(missing.length > 0 ? [`  left empty: ${missing.join('; ')}`] : []),
        ...describeSimilar(verdict.similar.slice(0, similarIssues)),
    ].join('\n');
}
function describeFamily({ family, labels }) {
    const selected = labels.filter((label) => label.isSelected).length;
    const shown = labels.slice(0, selected + RUNNERS_UP);
    const [first] = shown;
    if (first === undefined)
        return [];
    const parts = shown.map(({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(probability)}`);
    const rule = (0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isReachable */ .kj)(first.cutoff) ? `applied from ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(first.cutoff)}` : 'never applied';
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
    return title.length <= SHOWN_TITLE_CHARS ? title : `${(0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(title, SHOWN_TITLE_CHARS - 1)}…`;
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
/* harmony import */ var _load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9445);
/* harmony import */ var _read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6221);





/**
 * Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. Throws
 * ConfigError before the first request: no token to write with, label lists that cannot be read.
 */
async function openTriage({ options, tracker, log }) {
    if (tracker !== undefined)
        requireTokenToWrite(options);
    const lists = await (0,_read_label_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .readLabelLists */ .A)(options, { log });
    const request = { ...lists, maxAreas: options.maxAreas, maxTypes: options.maxTypes };
    const startMs = performance.now();
    const [loaded, labels] = await Promise.all([
        (0,_load_knowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .loadKnowledge */ .t)({
            folder: options.indexPath,
            ...(tracker === undefined ? {} : { repository: tracker.repository }),
        }),
        tracker?.listLabels(),
    ]);
    const knowledge = loaded ?? (await learnInstead({ options, tracker, log, families: request }));
    const durationMs = performance.now() - startMs;
    const liveLabels = labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
    const families = chooseFamilies({ knowledge, request, liveLabels, log });
    return {
        setting: {
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
        },
        notices: loaded === undefined ? [{ kind: 'no-index', learnedFrom: knowledge.labelModel.issues }] : [],
        timings: [{ stage: loaded === undefined ? 'learn from recent issues' : 'load index', durationMs }],
    };
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
    const { learnFromRecent } = await Promise.all(/* import() */[__webpack_require__.e(2), __webpack_require__.e(763), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 3561));
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

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ triageIssue)
});

// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 3 modules
var to_document = __webpack_require__(8319);
// EXTERNAL MODULE: ./out/js/src/labels/head-input.js
var head_input = __webpack_require__(6432);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
;// CONCATENATED MODULE: ./out/js/src/labels/score-labels.js







/** Scores every label of every family; labels get no score from a model that learned none. Pure. */
function scoreLabels(model, input) {
    const votes = (0,neighbor_votes/* countVotes */.B)(input.neighbors);
    const text = (0,name_evidence/* textTerms */.rr)(input.document);
    const descriptions = new Map([...input.descriptions].map(([name, text]) => [name.toLowerCase(), text]));
    const byGroup = Map.groupBy(input.families.flatMap((family) => family.labels), (0,label_model/* createGroupFinder */.O)(model));
    const scores = new Map();
    for (const [group, wanted] of byGroup) {
        if (group === undefined)
            continue;
        for (const score of scoreGroup({ model, group, wanted, input, votes, text, descriptions })) {
            scores.set(score.name.toLowerCase(), score);
        }
    }
    return input.families.map((family) => ({
        family,
        labels: family.labels
            .flatMap((name) => scores.get(name.toLowerCase()) ?? [])
            .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
    }));
}
/** Probability that the issue lacks information, and its cut-off; undefined where the history does not teach it. */
function scoreInformation(model, { document, vector }) {
    if (model.information === undefined)
        return undefined;
    const { head, stacker, cutoff } = model.information;
    const features = (0,information_features/* informationFeatures */.K)(document, headLogit(head, 0, vector));
    return { probability: (0,labels_stacker/* applyStacker */.K)(stacker, features), cutoff };
}
/** All labels of the group are scored, as in training, so that ranks and gaps mean the same; then the wanted are kept. */
function scoreGroup({ model, group, wanted, input, votes, text, descriptions }) {
    const trained = new Set(group.labels.map((label) => label.name.toLowerCase()));
    const unseen = wanted.filter((name) => !trained.has(name.toLowerCase())).map((name) => ({ name, support: 0 }));
    const labels = [...group.labels, ...unseen];
    const terms = labels.map(({ name }) => (0,name_evidence/* labelTerms */.kB)(name, descriptions.get(name.toLowerCase())));
    const headVector = (0,head_input/* headInput */.pE)(input.document, input.vector, group.formLines);
    const evidence = labels.map(({ name, support }, label) => ({
        headLogit: support === 0 ? undefined : headLogit(group.heads, label, headVector),
        vote: votes.get(name) ?? 0,
        name: (0,name_evidence/* matchName */.hu)(terms[label], text, model.stems),
        share: support / Math.max(1, model.issues),
    }));
    const features = (0,pair_features/* pairFeatures */.a)(evidence);
    const spelling = new Map(wanted.map((name) => [name.toLowerCase(), name]));
    return labels.flatMap(({ name, support }, label) => {
        const asked = spelling.get(name.toLowerCase());
        if (asked === undefined)
            return [];
        return [
            {
                name: asked,
                probability: (0,labels_stacker/* applyStacker */.K)(group.stacker, features, label * pair_features/* PAIR_FEATURES */.$.length),
                cutoff: group.cutoff,
                ...(group.precisionAtCutoff === undefined ? {} : { precisionAtCutoff: group.precisionAtCutoff }),
                nameTerms: (0,name_evidence/* matchedTerms */.Aw)(terms[label], text),
                neighbors: neighborsWith(name, input.neighbors),
                support,
            },
        ];
    });
}
/** Those neighbors that voted for a label. */
function neighborsWith(label, neighbors) {
    return neighbors
        .slice(0, neighbor_votes/* VOTERS */.Q)
        .filter(({ labels }) => labels.includes(label))
        .map(({ number }) => number);
}
function headLogit(heads, label, vector) {
    const width = vector.length + 1;
    const start = label * width;
    let sum = heads[start + vector.length];
    for (let index = 0; index < vector.length; index++)
        sum += heads[start + index] * vector[index];
    return sum;
}

// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 4 modules
var plan_triage = __webpack_require__(9634);
;// CONCATENATED MODULE: ./out/js/src/verdict/judge-locally.js
/**
 * Similarity from which an issue is worth pointing at. On a tracker with known duplicates, half of the pairs lie above .5
 * and a quarter above .61, while the best match of three issues in four lies below .56.
 */
const LIKELY_DUPLICATE = 0.65;
/**
 * With fewer issues to learn from, strangers look alike: the nearest of one or two passed for the same issue at every
 * second new one, of five at every 25th, of 20 as rarely as ever (sample/ and grafana/grafana, unrelated issues).
 */
const MIN_ISSUES_TO_COMPARE = 20;
/** The local judge: the calibrated scores themselves, cut off where they were right often enough. Pure. */
function judgeLocally(judgement) {
    const { document, information, issueCount = MIN_ISSUES_TO_COMPARE } = judgement;
    const canCompare = issueCount >= MIN_ISSUES_TO_COMPARE;
    const isLacking = information !== undefined && information.probability >= information.cutoff;
    const canSelect = !isLacking && saysSomething(document);
    const families = judgement.scores.map((scores) => judgeFamily(scores, { cutoff: judgement.cutoff, canSelect }));
    return {
        number: document.number,
        engine: 'local',
        families,
        similar: judgement.similar.map((issue) => ({
            ...issue,
            isLikelyDuplicate: canCompare && issue.similarity >= LIKELY_DUPLICATE,
        })),
        isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
        information: {
            ...(information === undefined ? {} : { lacksInformation: information.probability }),
            isLacking,
            missing: document.missing,
        },
    };
}
/** Without a word, or with a form left empty altogether, every label would be a guess from what is frequent. */
function saysSomething({ title, body, sections, missing }) {
    const hasWords = /[\p{L}\p{N}]{2}/u.test(`${title} ${body}`);
    return hasWords && (sections.length === 0 || sections.some((section) => !missing.includes(section.heading)));
}
function judgeFamily({ family, labels }, { cutoff, canSelect }) {
    const judged = labels.map((label, rank) => judgeLabel(label, { cutoff: cutoff ?? label.cutoff, mayApply: canSelect && rank < family.maxLabels }));
    return { family: family.name, maxLabels: family.maxLabels, labels: judged };
}
function judgeLabel(label, { cutoff, mayApply }) {
    const { name, probability, precisionAtCutoff, nameTerms, neighbors, support } = label;
    return {
        name,
        probability,
        cutoff,
        // What was measured holds for the learned cut-off only.
        ...(precisionAtCutoff === undefined || cutoff !== label.cutoff ? {} : { precisionAtCutoff }),
        isSelected: mayApply && probability >= cutoff,
        evidence: { nameTerms, neighbors, support },
    };
}

// EXTERNAL MODULE: ./out/js/src/commands/find-neighbors.js
var find_neighbors = __webpack_require__(6513);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
;// CONCATENATED MODULE: ./out/js/src/commands/form-headings.js

/** Those headings that many issues share: they are the form's own, any other is the reporter's text. */
function formHeadings(headings, boilerplate) {
    return headings.filter((heading) => boilerplate.has((0,document_boilerplate/* normalizeLine */.oY)(heading)));
}
/** The report as it may be published: of the empty sections only those of the form, so no text of an issue's body. */
function withFormHeadingsOnly(report, boilerplate) {
    if (report.kind !== 'triaged')
        return report;
    const { verdict } = report;
    const missing = formHeadings(verdict.information.missing, boilerplate);
    return { ...report, verdict: { ...verdict, information: { ...verdict.information, missing } } };
}

// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
;// CONCATENATED MODULE: ./out/js/src/commands/triage-issue.js







/** Similar issues kept in a verdict; the policy may show fewer. */
const KEPT_SIMILAR = 50;
/** The path of the data: issue → document → embedding → neighbors → label scores → verdict → plan. Writes nothing. */
function triageIssue(issue, setting) {
    const { knowledge, families, cutoff, liveLabels: descriptions = NO_DESCRIPTIONS } = setting;
    const { labelModel } = knowledge;
    const { time, timings } = (0,stage_clock/* startStageClock */.r)();
    const document = time('document', () => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const query = time('embedding', () => (0,find_neighbors/* toQuery */.Qz)(document, knowledge));
    const nearest = time('neighbors', () => (0,find_neighbors/* findNeighbors */.fb)(query, knowledge).slice(0, KEPT_SIMILAR));
    const similar = time('similar issues', () => (0,find_neighbors/* readNeighbors */.G8)(nearest, knowledge));
    const input = { document, vector: query.vector, neighbors: similar, families, descriptions };
    const scores = time('labels', () => scoreLabels(labelModel, input));
    const information = time('information', () => scoreInformation(labelModel, input));
    const judgement = { document, scores, similar, information, cutoff, issueCount: labelModel.issues };
    const verdict = time('verdict', () => judgeLocally(judgement));
    const plan = time('plan', () => (0,plan_triage/* planTriage */.o)(planInput({ issue, verdict, document, setting })));
    return { issue, verdict, plan, timings };
}
const NO_DESCRIPTIONS = new Map();
function planInput({ issue, verdict, document, setting }) {
    return {
        issue,
        verdict,
        policy: { ...setting.policy, formHeadings: formHeadings(document.missing, setting.knowledge.boilerplate) },
        issueUrl: setting.issueUrl,
        ...(setting.liveLabels === undefined ? {} : { liveLabels: [...setting.liveLabels.keys()] }),
    };
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTriageJson)
/* harmony export */ });
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9634);

const DIGITS = 6;
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
        skipped: plan.skipped,
        timings: Object.fromEntries(timings.map(({ stage, durationMs }) => [stage, Math.round(durationMs * 100) / 100])),
    };
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

// EXTERNAL MODULE: ./out/js/src/commands/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(3746);
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
    const result = (0,triage_issue/* triageIssue */.C)(found.issue, opened.setting);
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

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ labelKey)
/* harmony export */ });
/** Two label names with one key are one label: GitHub compares them without regard to case. */
function labelKey(name) {
    return name.trim().toLowerCase();
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ planTriage),
  W: () => (/* binding */ plannedLabels)
});

;// CONCATENATED MODULE: ./out/js/src/plan/comment-marker.js
/** First line of our one comment, by which it is found again. Changing it orphans the comments already written. */
const COMMENT_MARKER = '<!-- auto-triager:advice -->';

// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/plan/quote-text.js
/** Longest quote in UTF-16 units; GitHub's own limit for a title is 256. */
const DEFAULT_MAX_CHARS = 120;
/** Marks that one letter may carry; more is used to paint over other lines. */
const TOO_MANY_MARKS = /(\p{Mark}{4})\p{Mark}+/gu;
/** Control, format (bidirectional, zero-width, tags), private and unassigned characters: not seen, but they act. */
const INVISIBLE = /\p{Other}/gu;
const WHITE_SPACE_RUN = /\s+/gu;
/**
 * Quotes text from outside for Markdown: one line, inside a code span, at most `maxChars` long.
 *
 * Nothing in a code span is read by GitHub: no mention, reference (`#1`, `owner/name#1`, `GH-1`, commit), address,
 * HTML, emoji code or markup. Only the backtick could end it and `|` could end a table cell, so both are replaced.
 * https://github.github.com/gfm/#code-spans, https://github.github.com/gfm/#tables-extension-
 */
function quoteText(text, maxChars = DEFAULT_MAX_CHARS) {
    const line = text
        .toWellFormed()
        .replace(WHITE_SPACE_RUN, ' ')
        .replace(INVISIBLE, '')
        .replace(TOO_MANY_MARKS, '$1')
        .replaceAll('`', "'")
        .replaceAll('|', '¦')
        .trim();
    if (line === '')
        return '`(empty)`';
    return `\`${shorten(line, maxChars)}\``;
}
function shorten(line, maxChars) {
    if (line.length <= maxChars)
        return line;
    // A cut inside a surrogate pair leaves half a character, which toWellFormed would turn into U+FFFD.
    return `${line
        .slice(0, maxChars - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/issue-link.js

const GITHUB = 'https://github.com/';
/** GitHub's own host for links that must not leave a "mentioned this" entry on the issue they point at. */
const GITHUB_WITHOUT_BACKLINK = 'https://redirect.github.com/';
/**
 * A link to another issue for a comment, with its title as text.
 *
 * GitHub writes an entry into the history of every issue that a comment refers to, by `#1` or by address. A note with
 * five guesses would disturb five issues, so the address goes through redirect.github.com, as Dependabot's and
 * Renovate's do. Other servers have no such host: there the number stands in a code span, which is not a reference.
 */
function issueLinkWithoutBacklink(title, number, url) {
    if (!url.startsWith(GITHUB))
        return `${quoteText(title)} (\`#${number}\`)`;
    return `[${quoteText(title)}](${GITHUB_WITHOUT_BACKLINK}${url.slice(GITHUB.length)})`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/render-comment.js



/** More would be a reproach, not a help. */
const MAX_SECTIONS = 10;
const MAX_HEADING_CHARS = 60;
/**
 * The text of the one comment, marker first; absent when there is nothing true to say.
 * It names known issues above the duplicate cut-off, and what the form still lacks. The only text from outside is the
 * titles of known issues, inside code spans; headings are the repository's own.
 */
function renderComment(input) {
    const parts = [knownIssues(input), missingSections(input)].filter((part) => part !== undefined);
    if (parts.length === 0)
        return undefined;
    return [COMMENT_MARKER, 'Thank you for the report.', ...parts, FOOTER].join('\n\n');
}
const FOOTER = '<sub>An automatic note, made by comparing with earlier issues; it can be wrong. ' +
    'It is updated when the issue changes, and nothing is closed because of it.</sub>';
function knownIssues({ verdict, policy, issueUrl }) {
    const known = verdict.similar.filter((similar) => similar.isLikelyDuplicate && similar.number !== verdict.number);
    const items = known.slice(0, policy.similarIssues).map((similar) => {
        const link = issueLinkWithoutBacklink(similar.title, similar.number, issueUrl(similar.number));
        return similar.state === 'closed' ? `- ${link} (closed)` : `- ${link}`;
    });
    if (items.length === 0)
        return undefined;
    const lead = items.length === 1
        ? '**It may be known already.** Is this the same problem? If so, please add what is new to that issue.'
        : '**It may be known already.** Is one of these the same problem? If so, please add what is new to that issue.';
    return `${lead}\n\n${items.join('\n')}`;
}
/** Silent where the history says that reports like this one hold enough: an empty optional field is no fault. */
function missingSections({ verdict, policy }) {
    const { missing, isLacking, lacksInformation } = verdict.information;
    const saysEnough = lacksInformation !== undefined && !isLacking;
    if (missing.length === 0 || saysEnough)
        return undefined;
    const headings = new Set(policy.formHeadings ?? []);
    const items = missing.filter((heading) => headings.has(heading)).slice(0, MAX_SECTIONS);
    if (items.length === 0)
        return 'Some parts of the form are still empty. Where you know more, please edit the issue.';
    const list = items.map((heading) => `- ${quoteText(heading, MAX_HEADING_CHARS)}`).join('\n');
    return `These parts of the form are still empty. Where you know more, please edit the issue.\n\n${list}`;
}

;// CONCATENATED MODULE: ./out/js/src/plan/plan-triage.js



/**
 * Decides what is done about an issue: fills the families in which it has no label yet, asks for information, keeps
 * the one comment true. Never removes a label and never names one that the live repository lacks.
 */
function planTriage(input) {
    const { issue, verdict, policy } = input;
    if (issue.state === 'closed')
        return { number: issue.number, actions: [], skipped: [{ kind: 'closed' }] };
    const skipped = [];
    const wanted = [];
    for (const family of verdict.families) {
        const choice = chooseLabels(family, issue, policy.familyLabels?.[family.family] ?? []);
        wanted.push(...choice.labels);
        skipped.push(...choice.skipped);
    }
    if (policy.needsInfoLabel !== undefined && verdict.information.isLacking)
        wanted.push(policy.needsInfoLabel);
    const known = keepLiveLabels(wanted, input.liveLabels);
    skipped.push(...known.skipped);
    const labels = withoutPresent(known.labels, issue.labels);
    const actions = [];
    if (labels.length > 0)
        actions.push({ kind: 'add-labels', number: issue.number, labels });
    if (policy.addComment)
        actions.push(planComment(input));
    return { number: issue.number, actions, skipped };
}
/** Names of the labels that a plan adds, in order. */
function plannedLabels(plan) {
    return plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
}
function chooseLabels(family, issue, otherMembers) {
    const members = new Set([...family.labels.map((label) => label.name), ...otherMembers].map(label_key/* labelKey */.k));
    const present = issue.labels.filter((label) => members.has((0,label_key/* labelKey */.k)(label)));
    if (present.length > 0) {
        return { labels: [], skipped: [{ kind: 'family-filled', family: family.family, labels: present }] };
    }
    const labels = family.labels.filter((label) => label.isSelected).map((label) => label.name);
    return { labels, skipped: explainRest(family, labels.length) };
}
/** Why the labels that were not selected were not. */
function explainRest({ family, labels, maxLabels }, selectedCount) {
    const [best] = labels;
    if (best === undefined)
        return [];
    const surplus = labels.filter((label) => !label.isSelected && label.probability >= label.cutoff);
    if (surplus.length === 0)
        return selectedCount === 0 ? [belowCutoff(family, best)] : [];
    // The first would have been selected if the judge had let any.
    if (!best.isSelected && maxLabels > 0)
        return [{ kind: 'says-too-little', family, label: best.name }];
    return surplus.map((label) => ({ kind: 'over-limit', family, label: label.name, maxLabels }));
}
function belowCutoff(family, { name, probability, cutoff }) {
    return { kind: 'below-cutoff', family, label: name, probability, cutoff };
}
/** Takes the live repository's spelling; names what it lacks. Everything is kept where the labels are not known. */
function keepLiveLabels(wanted, liveLabels) {
    if (liveLabels === undefined)
        return { labels: wanted, skipped: [] };
    const spellings = new Map(liveLabels.map((label) => [(0,label_key/* labelKey */.k)(label), label]));
    const labels = [];
    const skipped = [];
    for (const label of wanted) {
        const spelling = spellings.get((0,label_key/* labelKey */.k)(label));
        if (spelling === undefined)
            skipped.push({ kind: 'not-in-repository', label });
        else
            labels.push(spelling);
    }
    return { labels, skipped };
}
function withoutPresent(labels, present) {
    const seen = new Set(present.map(label_key/* labelKey */.k));
    return labels.filter((label) => {
        const isNew = !seen.has((0,label_key/* labelKey */.k)(label));
        seen.add((0,label_key/* labelKey */.k)(label));
        return isNew;
    });
}
function planComment({ issue, verdict, policy, issueUrl }) {
    const body = renderComment({ verdict, policy, issueUrl });
    if (body === undefined)
        return { kind: 'remove-comment', number: issue.number, marker: COMMENT_MARKER };
    return { kind: 'ensure-comment', number: issue.number, marker: COMMENT_MARKER, body };
}


/***/ })

};
