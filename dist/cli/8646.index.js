export const id = 8646;
export const ids = [8646,3962];
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

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDatasetCategorizer: () => (/* binding */ runDatasetCategorizer)
});

// EXTERNAL MODULE: ./out/js/src/adapters/openai/openai-limits.js
var openai_limits = __webpack_require__(7498);
// EXTERNAL MODULE: ./out/js/src/dataset/label-rules.js
var label_rules = __webpack_require__(8852);
;// CONCATENATED MODULE: ./out/js/src/dataset/categorizer-candidates.js

/** The instructions to a model say "never more than three", and the judge takes more for no choice at all. */
const MAX_LABELS_OF_FAMILY = 3;
/**
 * Issues that show which labels are right, by the labels they carry now. Listed ones count as labelled well, whatever
 * else they carry; without a list, those that lack information do not.
 */
function categorizerCandidates(issues, { rules, ids }) {
    const candidates = [];
    const leftOut = [];
    for (const issue of issues) {
        if (ids !== undefined && !ids.has(issue.number))
            continue;
        const labels = (0,label_rules/* allowedLabels */.q)(issue, rules);
        const lacksInformation = ids === undefined && issue.labels.some(rules.isMissingInfoLabel);
        const reason = lacksInformation ? 'lacks-information' : whyUnfit(labels, rules);
        if (reason === undefined)
            candidates.push({ issue, classes: [...labels.values()].flat() });
        else
            leftOut.push({ number: issue.number, reason });
    }
    return { candidates, leftOut };
}
function whyUnfit(labels, rules) {
    if (labels.size === 0 || !(0,label_rules/* isCategorized */.a)(labels, rules))
        return 'no-label';
    return [...labels.values()].some((names) => names.length > MAX_LABELS_OF_FAMILY) ? 'too-many-labels' : undefined;
}

// EXTERNAL MODULE: ./out/js/src/dataset/prepare-candidates.js + 1 modules
var prepare_candidates = __webpack_require__(3094);
// EXTERNAL MODULE: ./out/js/src/dataset/write-answer.js
var write_answer = __webpack_require__(4526);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/verdict/build-prompt.js + 3 modules
var build_prompt = __webpack_require__(3902);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/build-dataset.js + 9 modules
var build_dataset = __webpack_require__(2506);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/choose-label-rules.js
var choose_label_rules = __webpack_require__(889);
;// CONCATENATED MODULE: ./out/js/src/dataset/history-blocks.js
/**
 * Where blocks begin, as shares of all issues. Each costs one learning from all before it, 1.6 times the whole in all;
 * with finer steps, the newest issue of a block would have a little more history, and building would take longer.
 */
const BEGINNINGS = [1 / 8, 1 / 4, 1 / 2, 3 / 4];
/** With less history, nothing that is learned means anything. */
const MIN_HISTORY = 20;
/** From less, probabilities are far from those of a whole index; a small corpus has them begin at a quarter all the same. */
const GOOD_HISTORY = 100;
const MAX_HISTORY_SHARE = 1 / 4;
/**
 * Splits `count` issues into blocks, each judged by what its past alone teaches. So no prompt holds a probability that
 * saw the issue's own labels, nor a similar issue that came later, just as when a new issue arrives. The oldest issues, an
 * eighth of many and up to a quarter of few, have no past to speak of and lie in no block.
 */
function splitHistory(count) {
    const least = Math.max(MIN_HISTORY, Math.min(GOOD_HISTORY, Math.floor(count * MAX_HISTORY_SHARE)));
    const histories = [...new Set(BEGINNINGS.map((share) => Math.max(least, Math.floor(count * share))))];
    return histories
        .filter((history) => history < count)
        .map((history, index, all) => ({ history, end: all[index + 1] ?? count }))
        .map(({ history, end }) => ({ history, end: Math.min(end, count) }));
}

// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
;// CONCATENATED MODULE: ./out/js/src/shared/log.js
const silentProgress = { update() { }, stop() { } };
/** A log that says nothing: for `--quiet` and for tests. */
const silentLog = { debug() { }, info() { }, warning() { }, progress: () => silentProgress };

// EXTERNAL MODULE: ./out/js/src/verdict/create-question.js + 1 modules
var create_question = __webpack_require__(3188);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/foresee-queries.js
var foresee_queries = __webpack_require__(4701);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/learn-knowledge.js
var learn_knowledge = __webpack_require__(1773);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/read-shown-neighbors.js
var read_shown_neighbors = __webpack_require__(8851);
// EXTERNAL MODULE: ./out/js/src/commands/triage/choose-families.js
var choose_families = __webpack_require__(1655);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(1778);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset/judge-from-past.js











/**
 * Judges each issue as if it had just arrived, without labels, knowing only what came before its block (see
 * `splitHistory`). A block's past is learned when the first of its issues is asked for.
 */
function judgeFromPast(options) {
    const { issues } = options;
    const blocks = splitHistory(issues.length);
    const placeOf = new Map(issues.map(({ number }, place) => [number, place]));
    const settings = new Map();
    return async (issue) => {
        const place = placeOf.get(issue.number) ?? -1;
        const block = blocks.find(({ history, end }) => place >= history && place < end);
        if (block === undefined)
            return undefined;
        const { history, end } = block;
        const setting = settings.get(history) ?? learnPast(options, { history, end });
        settings.set(history, setting);
        return await ask(issue, await setting);
    };
}
async function learnPast({ repository, issues, asked, lists, rules, liveLabels, service, log }, { history, end }) {
    log.info(`Learning from the ${(0,format_count/* formatCount */.B)(history, 'oldest issue')} to judge the ${end - history} after them.`);
    const learned = await (0,learn_knowledge/* learnKnowledge */.n)(issues.slice(0, history), {
        repository,
        families: (0,choose_label_rules/* familyRequest */.c)(lists),
        // Decides cut-offs alone, which no prompt holds.
        targetPrecision: target_precision/* DEFAULT_TARGET_PRECISION */.f,
        isNeedsInfoLabel: rules.isMissingInfoLabel,
        log,
        service,
        withoutFallback: true,
    });
    const inBlock = new Set(issues.slice(history, end).map(({ number }) => number));
    const queries = asked.filter(({ number }) => inBlock.has(number)).map(asArrived);
    const knowledge = await (0,foresee_queries/* foreseeQueries */.Q)(queries, { knowledge: learned, service, log });
    return {
        knowledge,
        families: (0,choose_families/* chooseFamilies */.M)({ knowledge, request: (0,choose_label_rules/* familyRequest */.c)(lists), liveLabels, log: silentLog }),
        ...(liveLabels === undefined ? {} : { liveLabels }),
        policy: { addComment: false, similarIssues: 0 },
        issueUrl: String,
    };
}
async function ask(issue, setting) {
    const { knowledge, liveLabels } = setting;
    const { document, verdict } = await (0,triage_issue/* judgeByHistory */.j4)(asArrived(issue), setting);
    return (0,create_question/* createQuestion */.h)({
        document,
        local: verdict,
        descriptions: liveLabels ?? new Map(),
        neighbors: (0,read_shown_neighbors/* readShownNeighbors */.V)(verdict, knowledge),
    });
}
function asArrived(issue) {
    return { ...issue, labels: [], state: 'open' };
}

// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-dataset-issues.js
var read_dataset_issues = __webpack_require__(7049);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-id-lists.js + 1 modules
var read_id_lists = __webpack_require__(9359);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/open-service.js + 1 modules
var open_service = __webpack_require__(5820);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-instructions.js
var read_instructions = __webpack_require__(4291);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset-categorizer.js
















/** Writes a dataset that teaches a model to choose labels. */
async function runDatasetCategorizer(options, context) {
    const { log } = context;
    const prices = await (0,build_dataset/* prepareDataset */.sd)(options);
    const { ids } = await (0,read_id_lists/* readIdLists */.D)({ ids: options.ids }, log);
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, { log });
    const countTokens = await (0,token_counter/* loadTokenCounter */.Q)();
    const instructions = await (0,read_instructions/* readInstructions */.K)(options, countTokens);
    const source = await (0,read_dataset_issues/* readDatasetIssues */.F)(options, { wanted: [...(ids ?? [])], log });
    const { issues, repository, tracker } = source;
    const requiresByDefault = ids === undefined ? 'all' : 'any';
    const rules = (0,choose_label_rules/* chooseLabelRules */.F)({ issues, lists, options, requiresByDefault, log });
    const chosen = categorizerCandidates(issues, { rules, ids });
    const prepared = (0,prepare_candidates/* prepareCandidates */.o)(chosen.candidates, (0,boilerplate/* learnBoilerplate */.oT)(issues.map(({ body }) => body)));
    const asked = prepared.candidates.map(({ issue }) => issue);
    const liveLabels = await readDescriptions(tracker);
    const service = await (0,open_service/* openService */.I)(options, context);
    try {
        const ask = judgeFromPast({ repository, issues, asked, lists, rules, liveLabels, service, log });
        const asking = { ask, rules, instructions, maxTokens: options.maxPromptTokens, countTokens };
        return await (0,build_dataset/* buildDataset */.hg)({
            kind: 'categorizer',
            repository,
            candidates: prepared.candidates,
            leftOut: [...source.leftOut, ...chosen.leftOut, ...prepared.leftOut],
            write: (candidate) => writeCategoryExample(candidate, asking),
        }, { options, prices, context });
    }
    finally {
        service?.store.close();
    }
}
async function readDescriptions(tracker) {
    if (tracker === undefined)
        return undefined;
    return new Map((await tracker.listLabels()).map(({ name, description }) => [name, description]));
}
async function writeCategoryExample({ issue, classes }, { ask, rules, ...asking }) {
    const question = await ask(issue);
    if (question === undefined)
        return 'no-history';
    const prompt = (0,build_prompt/* buildPrompt */.f)(question, { part: 'categories', maxEnumValues: openai_limits/* OPENAI_MAX_ENUM_VALUES */.p, ...asking });
    const labels = new Map();
    for (const [family, names] of (0,label_rules/* allowedLabels */.q)(issue, rules)) {
        const offered = (0,write_answer/* offeredLabels */.B)(names, prompt.shortlist.find((list) => list.family === family));
        if (offered === undefined)
            return 'not-offered';
        labels.set(family, offered);
    }
    const right = { title: question.document.title, isCategorizable: true, missing: [], labels };
    const answer = (0,write_answer/* writeAnswer */.Q)(right, prompt.schema);
    return { number: issue.number, system: prompt.system, user: prompt.user, answer, classes };
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

/***/ 8851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readShownNeighbors)
/* harmony export */ });
/* harmony import */ var _verdict_build_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3902);

/** The similar issues that a model may be shown, most similar first, with what the index knows of them. */
function readShownNeighbors({ similar }, knowledge) {
    return [...knowledge.readIssues(similar.slice(0, _verdict_build_prompt_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NEIGHBORS */ .F).map(({ number }) => number))];
}


/***/ }),

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseFamilies),
/* harmony export */   T: () => (/* binding */ effectiveLists)
/* harmony export */ });
/* harmony import */ var _labels_family_finder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
/* harmony import */ var _labels_label_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2922);


/** The lists of this run, or those of the index. */
function effectiveLists(lists, { labelModel }) {
    return (0,_labels_family_finder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLists */ .IP)(lists) ? lists : labelModel.lists;
}
/** The lists of this run come first, then the families of the index; the most labels of each are this run's. */
function chooseFamilies(choice) {
    const { knowledge, request, liveLabels, log } = choice;
    const { groups, families } = knowledge.labelModel;
    if ((0,_labels_family_finder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLists */ .IP)(request)) {
        const trained = groups.flatMap((group) => group.labels.map((label) => label.name));
        const known = [...new Set([...trained, ...(liveLabels?.keys() ?? [])])];
        const idle = (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_1__/* .idlePatterns */ .YP)(request, known);
        if (idle.length > 0)
            log.warning(`No label matches ${idle.join(', ')}; check the spelling in the label lists.`);
        return (0,_labels_label_families_js__WEBPACK_IMPORTED_MODULE_1__/* .selectFamilies */ .d2)(known, request);
    }
    return families.map((family) => ({
        ...family,
        maxLabels: family.name === 'type' ? request.maxTypes : request.maxAreas,
    }));
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createQuestion)
});

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
;// CONCATENATED MODULE: ./out/js/src/verdict/label-shortlist.js

/**
 * On grafana/grafana (122 area labels) the first 30 by the local engine hold 94 of 100 right ones, and as many as the
 * first 60 do.
 */
const MAX_LABELS = 40;
const MAX_DESCRIPTION_CHARS = 80;
/** The most probable labels of each family, at most `maxLabels` of one. Families without a label are left out. */
function createShortlist(families, { descriptions, maxLabels = MAX_LABELS, }) {
    const byName = new Map([...descriptions].map(([name, text]) => [name.toLowerCase(), text]));
    return families
        .map(({ family, labels }) => ({
        family,
        labels: labels.slice(0, maxLabels).map(({ name, probability }) => ({
            name,
            probability,
            description: (0,clean_text/* cleanLine */.Ow)(byName.get(name.toLowerCase()) ?? '', MAX_DESCRIPTION_CHARS),
        })),
    }))
        .filter(({ labels }) => labels.length > 0);
}

;// CONCATENATED MODULE: ./out/js/src/verdict/create-question.js

/** What a model is told of an issue; the judge asks with it, and datasets teach with it, so that both are the same. */
function createQuestion({ document, local, descriptions, neighbors }) {
    return { document, shortlist: createShortlist(local.families, { descriptions }), neighbors };
}


/***/ })

};
