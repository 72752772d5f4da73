export const id = 9969;
export const ids = [9969,634];
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

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./out/js/src/verdict/build-prompt.js + 3 modules
var build_prompt = __webpack_require__(3902);
// EXTERNAL MODULE: ./out/js/src/verdict/token-counter.js
var token_counter = __webpack_require__(1697);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/build-dataset.js + 9 modules
var build_dataset = __webpack_require__(2506);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/choose-label-rules.js
var choose_label_rules = __webpack_require__(889);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-dataset-issues.js
var read_dataset_issues = __webpack_require__(7049);
// EXTERNAL MODULE: ./out/js/src/commands/dataset/read-id-lists.js + 1 modules
var read_id_lists = __webpack_require__(9359);
// EXTERNAL MODULE: ./out/js/src/commands/models/read-instructions.js
var read_instructions = __webpack_require__(4291);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
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


/***/ }),

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/** `1 issue`, `2,503 issues`. */
function formatCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return count.toLocaleString('en');
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasContent)
/* harmony export */ });
/** A word, with the marks that hold it together: `don't`, `c++`, `node.js`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._+#-]*[\p{L}\p{M}\p{N}+#])?/gu;
/** Digits and signs alone name nothing. */
const HAS_LETTERS = /\p{L}[^\p{L}]*\p{L}|\p{Script=Han}|\p{L}[+#]/u;
/** One letter, typed until the form was content. */
const IS_ONE_LETTER = /^(\p{L})\1+$/u;
/**
 * Words that say nothing of what an issue is about: those that hold sentences together, greetings and thanks, and what every
 * issue is. Our own list; other languages are there with their greetings alone.
 */
const EMPTY_WORDS = words(`
  a about after again all also am an and any anybody anyone anything are as at be because been before but by can could did do
  does doing done don't few for from get give go going got had has have he her here him his how i i'm i've if in into is isn't it
  it's its just let like look lot made make many may maybe me might more most much must my need never no none nor not nothing now
  of off ok okay on one only or other our out over own really same see she should so some somebody someone something still such
  sure take than that that's the their them then there these they thing things this those to too try up us very want was way we
  well were what what's when where which while who whom whose why will with without won't would yes yet you your
  aren't can't cannot couldn't didn't doesn't hasn't haven't isn't shouldn't wasn't weren't wouldn't i'd i'll it'll they're we're you're
  advance broken work worked working works
  hello hi hey hiya howdy greetings welcome dear everyone everybody guys folks friends team sir madam maintainer maintainers good
  morning afternoon evening day please pls plz kindly thanks thank thx ty cheers regards sincerely sorry urgent asap
  hola hallo bonjour salut ciao olá ola oi hej hei moi ahoj cześć merhaba selam namaste привет здравствуйте 你好 您好 こんにちは
  test tests testing tested tester asdf asdfg asdfgh qwerty foo bar baz lorem ipsum dummy placeholder sample example tbd todo
  issue issues bug bugs problem problems question questions ticket report request feature help error errors title subject
  description untitled new none n/a na nil null empty blank ignore delete wip
`);
/**
 * Whether an issue says anything that a label could rest on. It does not with a title of words that every issue has and no
 * other text, or with a form left empty altogether: every label would be a guess from what is frequent.
 */
function hasContent({ title, body, sections, missing }) {
    const isFormFilled = sections.length === 0 || sections.some((section) => !missing.includes(section.heading));
    return isFormFilled && (saysMore(title) || saysMore(body));
}
function saysMore(text) {
    for (const [word] of text.matchAll(WORD)) {
        const plain = word.toLowerCase().replaceAll('’', "'");
        if (HAS_LETTERS.test(plain) && !IS_ONE_LETTER.test(plain) && !EMPTY_WORDS.has(plain))
            return true;
    }
    return false;
}
function words(text) {
    return new Set(text.trim().split(/\s+/));
}


/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ idlePatterns),
/* harmony export */   d2: () => (/* binding */ selectFamilies)
/* harmony export */ });
/* unused harmony export expandPatterns */
/* harmony import */ var _family_finder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8536);
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4341);
/* harmony import */ var _label_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5494);



/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels of a family, workflow labels left out.
 */
function selectFamilies(known, request) {
    const familyOf = (0,_family_finder_js__WEBPACK_IMPORTED_MODULE_0__/* .createFamilyFinder */ .$b)(request);
    const candidates = (name) => (0,_family_finder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLists */ .IP)(request) ? expandPatterns(request[_family_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_KINDS */ .Js[name].list] ?? [], known) : known;
    return _family_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_NAMES */ .ME.map((name) => ({
        name,
        labels: candidates(name).filter((label) => familyOf(label) === name),
        maxLabels: request[_family_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_KINDS */ .Js[name].maxLabels],
    })).filter((family) => family.labels.length > 0);
}
/** Known labels that match, in the order of the patterns; case does not matter, as on GitHub, and known spelling wins. */
function expandPatterns(patterns, known) {
    const found = new Map();
    for (const pattern of patterns) {
        const isMatch = (0,_label_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternTest */ .h)(pattern);
        const matches = known.filter(isMatch);
        const names = matches.length === 0 && !pattern.includes('*') ? [pattern] : matches;
        for (const name of names)
            if (!found.has(name.toLowerCase()))
                found.set(name.toLowerCase(), name);
    }
    return [...found.values()];
}
/** Patterns with a wildcard that match no known label: mistyped, perhaps. */
function idlePatterns(lists, known) {
    const patterns = _family_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_NAMES */ .ME.flatMap((name) => lists[_family_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_KINDS */ .Js[name].list] ?? []);
    return patterns.filter((pattern) => pattern.includes('*') && !known.some((0,_label_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternTest */ .h)(pattern)));
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ needsInfoTest)
/* harmony export */ });
const WANTING = '(?:needs?|more|missing|no|awaiting|waiting(?: for| on)?|requires?|insufficient)';
const WHOSE = '(?: ?(?:more|new|additional|author|user|customer))*';
const WANTED = '(?:info(?:rmation)?|details?|repro(?:duction)?|feedback|response|reply|author)';
const ASKED_FOR = /\b(?:info(?:rmation)?|details?|repro(?:duction)?) (?:needed|required|requested|missing)\b/;
const SAYS_SO = new RegExp(`\\b${WANTING}${WHOSE} ?${WANTED}\\b|^incomplete$`);
/** Which labels mean that an issue lacks information: the given ones, else those whose names say so. */
function needsInfoTest(given) {
    if (given === undefined || given.length === 0)
        return saysSo;
    const keys = new Set(given.map((name) => name.toLowerCase()));
    return (name) => keys.has(name.toLowerCase());
}
function saysSo(name) {
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return SAYS_SO.test(words) || ASKED_FOR.test(words);
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unifySpelling)
/* harmony export */ });
/**
 * The issues, oldest first, with one spelling for each label. GitHub tells labels apart without regard to case, but a
 * history that was read at different times may hold several spellings of one; that of the newest issue wins.
 */
function unifySpelling(issues) {
    const spelling = new Map(issues.flatMap((issue) => issue.labels).map((name) => [name.toLowerCase(), name]));
    const unified = (name) => spelling.get(name.toLowerCase()) ?? name;
    return issues.map((issue) => ({ ...issue, labels: [...new Set(issue.labels.map(unified))] }));
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ MISSING_KINDS),
/* harmony export */   $t: () => (/* binding */ isMissingKind),
/* harmony export */   D3: () => (/* binding */ MISSING_KIND_NAMES)
/* harmony export */ });
/** What an issue can lack, as a model may say it. Our own words: they may be published. */
const MISSING_KINDS = {
    'steps-to-reproduce': 'steps to reproduce',
    'expected-behavior': 'what was expected',
    'actual-behavior': 'what happened instead',
    version: 'version',
    environment: 'environment (system, browser, database, plugins)',
    configuration: 'configuration',
    logs: 'logs or the error message',
    'use-case': 'what it would be good for',
    details: 'enough detail to tell what it is about',
};
const MISSING_KIND_NAMES = Object.keys(MISSING_KINDS);
function isMissingKind(name) {
    return Object.hasOwn(MISSING_KINDS, name);
}


/***/ })

};
