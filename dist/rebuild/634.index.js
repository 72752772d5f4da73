export const id = 634;
export const ids = [634];
export const modules = {

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDatasetQualitizer: () => (/* binding */ runDatasetQualitizer)
});

// EXTERNAL MODULE: ./out/js/src/adapters/openai/openai-limits.js
var openai_limits = __webpack_require__(7498);
;// CONCATENATED MODULE: ./out/js/src/dataset/candidate.js
/** The classes of a qualitizer's dataset. */
const CATEGORIZABLE = 'categorizable';
const LACKS_INFORMATION = 'lacks information';

;// CONCATENATED MODULE: ./out/js/src/dataset/missing-kinds-of.js
/** What a heading of a form asks for; the first that fits counts. */
const ASKED = [
    [/repro|steps|how to/, 'steps-to-reproduce'],
    [/expect/, 'expected-behavior'],
    [/happened|actual|current behaviou?r|problem|bug/, 'actual-behavior'],
    [/version/, 'version'],
    [/environment|platform|browser|\bos\b|operating system|device|system/, 'environment'],
    [/config|settings/, 'configuration'],
    [/logs?\b|error|output|stack|trace/, 'logs'],
    [/use case|why|motivation|purpose|needed for/, 'use-case'],
];
/**
 * What an issue that people called incomplete lacks, as far as the empty parts of its form tell; `details` where they do
 * not. Never empty: a model that says that an issue cannot be categorized must say what is lacking.
 */
function missingKindsOf({ missing }) {
    const kinds = missing.flatMap((heading) => ASKED.find(([pattern]) => pattern.test(heading))?.[1] ?? []);
    return kinds.length === 0 ? ['details'] : [...new Set(kinds)];
}

// EXTERNAL MODULE: ./out/js/src/dataset/prepare-candidates.js + 1 modules
var prepare_candidates = __webpack_require__(3094);
// EXTERNAL MODULE: ./out/js/src/dataset/label-rules.js
var label_rules = __webpack_require__(8852);
;// CONCATENATED MODULE: ./out/js/src/dataset/qualitizer-candidates.js


/**
 * Issues that show what says enough and what does not: by the lists where they are given, else by the labels that they
 * carry now. An issue that was once asked for more and has lost that label says enough. What is left out because it stands on
 * no list is not told of.
 */
function qualitizerCandidates(issues, { rules, lists }) {
    const candidates = [];
    const leftOut = [];
    for (const issue of issues) {
        const { number } = issue;
        const found = classify(issue, { rules, lists });
        if (found.kind === 'class')
            candidates.push({ issue, classes: [found.name] });
        if (found.kind === 'left-out')
            leftOut.push({ number, reason: found.reason });
    }
    return { candidates, leftOut };
}
const UNLISTED = { kind: 'unlisted' };
function classify(issue, { rules, lists: { categorizable, missingInfo } }) {
    if (categorizable?.has(issue.number))
        return { kind: 'class', name: CATEGORIZABLE };
    if (missingInfo?.has(issue.number))
        return { kind: 'class', name: LACKS_INFORMATION };
    if (categorizable !== undefined && missingInfo !== undefined)
        return UNLISTED;
    if (issue.labels.some(rules.isMissingInfoLabel)) {
        if (missingInfo === undefined)
            return { kind: 'class', name: LACKS_INFORMATION };
        return { kind: 'left-out', reason: 'lacks-information' };
    }
    if (categorizable !== undefined)
        return UNLISTED;
    if ((0,label_rules/* isCategorized */.a)((0,label_rules/* allowedLabels */.q)(issue, rules), rules))
        return { kind: 'class', name: CATEGORIZABLE };
    return { kind: 'left-out', reason: 'no-label' };
}

// EXTERNAL MODULE: ./out/js/src/dataset/write-answer.js
var write_answer = __webpack_require__(4526);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/verdict/build-prompt.js + 4 modules
var build_prompt = __webpack_require__(2717);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/build-dataset.js + 12 modules
var build_dataset = __webpack_require__(3356);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/choose-label-rules.js
var choose_label_rules = __webpack_require__(889);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-dataset-issues.js
var read_dataset_issues = __webpack_require__(7049);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-id-lists.js + 1 modules
var read_id_lists = __webpack_require__(9359);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-instructions.js
var read_instructions = __webpack_require__(4291);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js + 1 modules
var read_label_lists = __webpack_require__(6221);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset-qualitizer.js
















/** Writes a dataset that teaches a model to say whether an issue can be categorized. */
async function runDatasetQualitizer(options, context) {
    const { log } = context;
    const prices = await (0,build_dataset/* prepareDataset */.sd)(options);
    const ids = await (0,read_id_lists/* readIdLists */.D)({ categorizable: options.categorizableIds, missingInfo: options.missingInfoIds }, log);
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, { log });
    const countTokens = await (0,token_counter/* loadTokenCounter */.Q)();
    const instructions = await (0,read_instructions/* readInstructions */.K)(options, countTokens);
    const wanted = [...(ids.categorizable ?? []), ...(ids.missingInfo ?? [])];
    const source = await (0,read_dataset_issues/* readDatasetIssues */.F)(options, { wanted, log });
    const rules = (0,choose_label_rules/* chooseLabelRules */.F)({ issues: source.issues, lists, options, requiresByDefault: 'any', log });
    const chosen = qualitizerCandidates(source.issues, { rules, lists: ids });
    // As an index of the same corpus has it: it holds no labels, so nothing of the answers leaks.
    const boilerplate = (0,document_boilerplate/* learnBoilerplate */.oT)(source.issues.map(({ body }) => body));
    const prepared = (0,prepare_candidates/* prepareCandidates */.o)(chosen.candidates, boilerplate);
    warnOfOneClass(prepared.candidates, log);
    const asking = { instructions, maxTokens: options.maxPromptTokens, countTokens, boilerplate };
    return await (0,build_dataset/* buildDataset */.hg)({
        kind: 'qualitizer',
        repository: source.repository,
        candidates: prepared.candidates,
        leftOut: [...source.leftOut, ...chosen.leftOut, ...prepared.leftOut],
        write: async (candidate) => writeQualityExample(candidate, asking),
    }, { options, prices, context });
}
/** Examples of one kind alone teach to say the same of every issue. */
function warnOfOneClass(candidates, log) {
    const found = new Set(candidates.flatMap(({ classes }) => classes));
    const ways = {
        [CATEGORIZABLE]: 'list some with --categorizable-ids, or check the label lists',
        [LACKS_INFORMATION]: 'list some with --missing-info-ids, or name the labels that say so with --missing-info-labels',
    };
    for (const [name, way] of Object.entries(ways)) {
        if (!found.has(name))
            log.warning(`No issue is an example of "${name}", so a model would learn nothing; ${way}.`);
    }
}
function writeQualityExample({ issue, classes }, { boilerplate, ...asking }) {
    const document = (0,to_document/* toDocument */.J)(issue, boilerplate);
    // Labels and neighbors have no part in this question.
    const question = { document, shortlist: [], neighbors: [] };
    const prompt = (0,build_prompt/* buildPrompt */.f)(question, { part: 'quality', maxEnumValues: openai_limits/* OPENAI_MAX_ENUM_VALUES */.p, ...asking });
    const isCategorizable = classes.includes(CATEGORIZABLE);
    const answer = (0,write_answer/* writeAnswer */.Q)({
        title: document.title,
        isCategorizable,
        missing: isCategorizable ? [] : missingKindsOf(document),
        labels: new Map(),
    }, prompt.schema);
    return { number: issue.number, system: prompt.system, user: prompt.user, answer, classes };
}


/***/ })

};
