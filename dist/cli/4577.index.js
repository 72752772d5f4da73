export const id = 4577;
export const ids = [4577];
export const modules = {

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ startStageClock)
/* harmony export */ });
/** Starts the clock. */
function startStageClock() {
    const timings = [];
    let startMs = performance.now();
    return { timings, done, time };
    function done(stage) {
        const nowMs = performance.now();
        timings.push({ stage, durationMs: nowMs - startMs });
        startMs = nowMs;
    }
    function time(stage, work) {
        const result = work();
        done(stage);
        return result;
    }
}


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j4: () => (/* binding */ judgeByHistory),
  Ft: () => (/* binding */ planVerdict),
  i$: () => (/* binding */ planWithPast),
  CW: () => (/* binding */ triageIssue)
});

// EXTERNAL MODULE: ./out/js/src/document/to-document.js + 4 modules
var to_document = __webpack_require__(3410);
// EXTERNAL MODULE: ./out/js/src/labels/neighbor-votes.js
var neighbor_votes = __webpack_require__(6965);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
// EXTERNAL MODULE: ./out/js/src/labels/head-input.js
var head_input = __webpack_require__(6432);
// EXTERNAL MODULE: ./out/js/src/labels/information-features.js
var information_features = __webpack_require__(4577);
// EXTERNAL MODULE: ./out/js/src/labels/label-model.js
var label_model = __webpack_require__(9441);
// EXTERNAL MODULE: ./out/js/src/labels/name-evidence.js
var name_evidence = __webpack_require__(6960);
// EXTERNAL MODULE: ./out/js/src/labels/pair-features.js
var pair_features = __webpack_require__(3979);
// EXTERNAL MODULE: ./out/js/src/labels/stacker.js
var labels_stacker = __webpack_require__(3308);
// EXTERNAL MODULE: ./out/js/src/labels/wording/wording-heads.js
var wording_heads = __webpack_require__(9318);
;// CONCATENATED MODULE: ./out/js/src/labels/score-labels.js









/** Scores every label of every family; labels get no score from a model that learned none. Pure. */
function scoreLabels(model, input) {
    const text = (0,name_evidence/* textTerms */.rr)(input.document);
    const descriptions = new Map([...input.descriptions].map(([name, text]) => [name.toLowerCase(), text]));
    const groupOf = (0,label_model/* createGroupFinder */.O)(model);
    const cutoffOf = (0,label_model/* createCutoffFinder */.a)(model);
    const byGroup = Map.groupBy(input.families.flatMap(({ name: family, labels }) => labels.map((name) => ({ name, family }))), ({ name, family }) => groupOf(name, family));
    const scores = new Map();
    for (const [group, members] of byGroup) {
        if (group === undefined)
            continue;
        for (const score of scoreGroup({ model, group, wanted: members, cutoffOf, input, text, descriptions })) {
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
    return { probability: (0,labels_stacker/* applyStacker */.KP)(stacker, features), cutoff };
}
/** All labels of the group are scored, as in training, so that ranks and gaps mean the same; then the wanted are kept. */
function scoreGroup(scoring) {
    const { model, group, wanted, cutoffOf, input, text, descriptions } = scoring;
    const trained = new Set(group.labels.map((label) => label.name.toLowerCase()));
    const unseen = wanted
        .filter(({ name }) => !trained.has(name.toLowerCase()))
        .map(({ name }) => ({ name, support: 0 }));
    const labels = [...group.labels, ...unseen];
    const names = new Set(labels.map(({ name }) => name));
    const voters = (0,neighbor_votes/* votersOf */.tX)(input.neighbors, { labels: names, silence: group.silence });
    const votes = (0,neighbor_votes/* countVotes */.B0)(voters);
    const terms = labels.map(({ name }) => (0,name_evidence/* labelTerms */.kB)(name, descriptions.get(name.toLowerCase())));
    const headVector = (0,head_input/* headInput */.pE)(input.document, input.vector, group.formLines);
    const wordingLogits = group.wording === undefined ? undefined : (0,wording_heads/* createWordingScorer */.Po)(group.wording)(input.document);
    const evidence = labels.map(({ name, support }, label) => ({
        wordingLogit: support === 0 ? undefined : wordingLogits?.[label],
        headLogit: support === 0 ? undefined : headLogit(group.heads, label, headVector),
        vote: votes.get(name) ?? 0,
        name: (0,name_evidence/* matchName */.hu)(terms[label], text, model.stems),
        share: support / Math.max(1, group.issues),
    }));
    const features = (0,pair_features/* pairFeatures */.a)(evidence);
    const asked = new Map(wanted.map((one) => [one.name.toLowerCase(), one]));
    return labels.flatMap(({ name, support }, label) => {
        const one = asked.get(name.toLowerCase());
        if (one === undefined)
            return [];
        const { cutoff = choose_cutoff/* NEVER */.tm, precisionAtCutoff } = cutoffOf(name, one.family) ?? {};
        return [
            {
                name: one.name,
                probability: (0,labels_stacker/* applyStacker */.KP)(group.stacker, features, label * pair_features/* PAIR_FEATURES */.$.length),
                cutoff,
                ...(precisionAtCutoff === undefined ? {} : { precisionAtCutoff }),
                nameTerms: (0,name_evidence/* matchedTerms */.Aw)(terms[label], text),
                neighbors: neighborsWith(name, voters),
                support,
            },
        ];
    });
}
/** Those neighbors that voted for a label. */
function neighborsWith(label, voters) {
    return voters.filter(({ labels }) => labels.includes(label)).map(({ number }) => number);
}
function headLogit(heads, label, vector) {
    const width = vector.length + 1;
    const start = label * width;
    let sum = heads[start + vector.length];
    for (let index = 0; index < vector.length; index++)
        sum += heads[start + index] * vector[index];
    return sum;
}

// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 5 modules
var plan_triage = __webpack_require__(4491);
// EXTERNAL MODULE: ./out/js/src/verdict/judge-locally.js
var judge_locally = __webpack_require__(9723);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/embed-issue.js
var embed_issue = __webpack_require__(7126);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/find-neighbors.js
var find_neighbors = __webpack_require__(3888);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./out/js/src/neighbors/term-sketch.js
var term_sketch = __webpack_require__(9966);
;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/shares-no-word.js


/**
 * Whether an issue has no word in common with any of the issues nearest to it, nor with a label. The local embedder puts such
 * a one somewhere all the same, by scraps of words, and its probabilities, measured on issues that do share words, do not
 * hold. Of 141 issues of bitcoin-gui six are such, of 450 of grafana, NLBSE'24 and the sample none. A service's embedder
 * knows more words than the history does.
 */
function sharesNoWord({ sketch }, { nearest, knowledge, scores }) {
    const { labelModel, localModel } = knowledge;
    if (nearest.length === 0 || labelModel.embedderId !== (0,local_embedder/* localEmbedderId */.B6)(localModel))
        return false;
    if (scores.some(({ labels }) => labels.some(({ nameTerms }) => nameTerms.length > 0)))
        return false;
    const sketches = knowledge.readSketches(nearest.map(({ number }) => number));
    return sketches.values().every((other) => (0,term_sketch/* compareSketches */.wX)(sketch, other) === 0);
}

// EXTERNAL MODULE: ./out/js/src/commands/stage-clock.js
var stage_clock = __webpack_require__(2623);
// EXTERNAL MODULE: ./out/js/src/document/boilerplate.js
var document_boilerplate = __webpack_require__(3602);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/form-headings.js

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

;// CONCATENATED MODULE: ./out/js/src/commands/triage/triage-issue.js










/** The path of the data: issue → document → embedding → neighbors → label scores → verdict → plan. Writes nothing. */
async function triageIssue(issue, setting) {
    const judged = await judgeByHistory(issue, setting);
    return await planWithPast(judged, setting);
}
/** The path from the issue to the local engine's verdict. */
async function judgeByHistory(issue, setting) {
    const { knowledge, families, cutoff, liveLabels: descriptions = NO_DESCRIPTIONS } = setting;
    const clock = (0,stage_clock/* startStageClock */.r)();
    const { time } = clock;
    const document = time('document', () => (0,to_document/* toDocument */.J)(issue, knowledge.boilerplate));
    const { vector, labelModel, query, failure } = await (0,embed_issue/* embedIssue */.L)(document, knowledge);
    clock.done('embedding');
    const nearest = time('neighbors', () => (0,find_neighbors/* findNeighbors */.f)(query, knowledge).slice(0, neighbor_votes/* MAX_CONSIDERED */.as));
    const similar = time('similar issues', () => (0,find_neighbors/* readNeighbors */.G)(nearest, knowledge));
    const input = { document, vector, neighbors: similar, families, descriptions };
    const scores = time('labels', () => scoreLabels(labelModel, input));
    const information = time('information', () => scoreInformation(labelModel, input));
    const isStranger = time('similar issues', () => sharesNoWord(query, { nearest, knowledge, scores }));
    const judgement = { document, scores, similar, information, cutoff, isStranger, issueCount: labelModel.issues };
    const judged = time('verdict', () => (0,judge_locally/* judgeLocally */.o)(judgement));
    const verdict = failure === undefined ? judged : { ...judged, standIn: (0,embed_issue/* explainStandIn */.J)(failure) };
    return { issue, document, verdict, clock };
}
/** The end of the path: from a verdict to what is to be done. */
function planVerdict({ issue, document, verdict, clock }, setting) {
    const plan = clock.time('plan', () => (0,plan_triage/* planTriage */.o)(planInput({ issue, verdict, document, setting })));
    return { issue, verdict, plan, timings: clock.timings };
}
/** As `planVerdict`, and what people took away stays away: where something would be added, they are heard first. */
async function planWithPast(judged, setting) {
    const wish = planVerdict(judged, setting);
    if (setting.readPast === undefined || wish.plan.actions.length === 0)
        return wish;
    const past = await setting.readPast(wish.plan);
    judged.clock.done('read the past');
    return { ...wish, plan: (0,plan_triage/* planTriage */.o)({ ...planInput({ ...judged, setting }), past }) };
}
const NO_DESCRIPTIONS = new Map();
function planInput({ issue, verdict, document, setting }) {
    return {
        issue,
        verdict,
        policy: { ...setting.policy, formHeadings: formHeadings(document.missing, setting.knowledge.boilerplate) },
        issueUrl: setting.issueUrl,
        isNew: issue.number === setting.newIssue,
        ...(setting.liveLabels === undefined ? {} : { liveLabels: [...setting.liveLabels.keys()] }),
    };
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

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAppLogin),
/* harmony export */   m: () => (/* binding */ createActorFinder)
/* harmony export */ });
/** GitHub's ending of the logins of apps, which no person can have. */
const APP_LOGIN = /\[bot\]$/i;
/** Whether the login is an app's; that of a workflow's token is, too. */
function isAppLogin(login) {
    return APP_LOGIN.test(login);
}
/** Tells who a login belongs to. `botLogins` are the triager's, in any case; one that is empty, since its account is gone, counts as a person's. */
function createActorFinder(botLogins) {
    const ours = new Set(botLogins.map((login) => login.toLowerCase()));
    return (login) => {
        if (ours.has(login.toLowerCase()))
            return 'triager';
        return isAppLogin(login) ? 'other-bot' : 'person';
    };
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ projectKey),
/* harmony export */   o: () => (/* binding */ parseProjectUrl)
/* harmony export */ });
/** GitHub counts in 32 bits. */
const MAX_PROJECT_NUMBER = 2 ** 31 - 1;
/** `/orgs/acme/projects/5`, with or without `/views/1` or a slash behind it. */
const PATH = /^\/(orgs|users)\/([\w-]{1,100})\/projects\/(\d{1,10})(?:\/views\/\d+)?\/?$/;
/** The boards of a repository or an organization before 2024, which are gone. */
const CLASSIC_PATH = /^\/(?!(?:orgs|users)\/)[^/]+\/[^/]+\/projects\/\d+\/?$/;
/** Reads the web address of a board on the server where people read issues, such as `https://github.com`. */
function parseProjectUrl(address, serverUrl) {
    const server = new URL(serverUrl);
    const example = `${server.origin}/orgs/acme/projects/5`;
    const url = URL.parse(address.trim());
    if (url === null)
        return invalid(`is no web address; write ${example}`);
    if (url.host !== server.host)
        return invalid(`is not on ${server.host}, where the issues are; write ${example}`);
    const [, scope, owner = '', digits = ''] = PATH.exec(url.pathname) ?? [];
    const number = Number(digits);
    if (scope !== undefined && number > 0 && number <= MAX_PROJECT_NUMBER) {
        const project = {
            ownerKind: scope === 'orgs' ? 'organization' : 'user',
            owner,
            number,
            url: `${server.origin}/${scope}/${owner}/projects/${number}`,
        };
        return { kind: 'project', project };
    }
    if (CLASSIC_PATH.test(url.pathname)) {
        return invalid(`is a classic project of a repository, which GitHub no longer has; write ${example}`);
    }
    return invalid(`is no board of GitHub Projects; write ${example} or ${server.origin}/users/ada/projects/5`);
}
/** Two addresses with one key lead to one board: logins are compared without regard to case. */
function projectKey({ url }) {
    return url.toLowerCase();
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ chooseFormLines),
/* harmony export */   pE: () => (/* binding */ headInput),
/* harmony export */   wQ: () => (/* binding */ headInputs)
/* harmony export */ });
/** Length of the form's part; the embedding's is 1. Between .5 and 1 the figures hardly differ. */
const FORM_WEIGHT = 0.5;
const MAX_FORM_LINES = 128;
const MIN_ISSUES = 3;
/** A line that nearly every issue holds tells none from the others. */
const MAX_SHARE = 0.98;
/** The commonest recurring lines, ties in order of their text. */
function chooseFormLines(documents) {
    const issuesByLine = new Map();
    for (const line of documents.flatMap((document) => document.formLines)) {
        issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
    }
    return [...issuesByLine]
        .filter(([, issues]) => issues >= MIN_ISSUES && issues <= MAX_SHARE * documents.length)
        .sort(([left, leftIssues], [right, rightIssues]) => rightIssues - leftIssues || (left < right ? -1 : 1))
        .slice(0, MAX_FORM_LINES)
        .map(([line]) => line);
}
/** The embedding followed by one number for each of `formLines`, 0 where the issue does not hold it. */
function headInput(document, vector, formLines) {
    const input = new Float32Array(vector.length + formLines.length);
    input.set(vector);
    const held = new Set(document.formLines);
    const present = formLines.filter((line) => held.has(line)).length;
    for (const [at, line] of formLines.entries()) {
        if (held.has(line))
            input[vector.length + at] = FORM_WEIGHT / Math.sqrt(present);
    }
    return input;
}
/** `headInput` of all issues; `vectors` is row-major, issues × dimensions, and is returned as it is without form lines. */
function headInputs(documents, { vectors, dimensions, formLines, }) {
    if (formLines.length === 0)
        return { rows: vectors, width: dimensions };
    const width = dimensions + formLines.length;
    const rows = new Float32Array(documents.length * width);
    for (const [row, document] of documents.entries()) {
        rows.set(headInput(document, vectors.subarray(row * dimensions, (row + 1) * dimensions), formLines), row * width);
    }
    return { rows, width };
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

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createGroupFinder),
/* harmony export */   a: () => (/* binding */ createCutoffFinder)
/* harmony export */ });
/* harmony import */ var _choose_cutoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2051);
/* harmony import */ var _family_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8536);
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4341);



/**
 * Finds the group that scores a label: the one it was trained in, whatever is said of it today. A label that nobody has
 * used yet belongs to the family that it is chosen for, or to any group there is; undefined where nothing was learned.
 */
function createGroupFinder({ groups, lists }) {
    const trained = new Map(groups.flatMap((group) => group.labels.map(({ name }) => [name.toLowerCase(), group])));
    const familyOf = (0,_family_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .createFamilyFinder */ .$b)(lists);
    return (name, family = familyOf(name)) => trained.get(name.toLowerCase()) ?? groups.find(({ group }) => group === family) ?? groups[0];
}
/**
 * Finds the cut-off of a label: its own, or that of its group where it has none; undefined where nothing was learned. What
 * is chosen for another family than it was learned in is held to that family's lowest cut-off, and never applied where no
 * label of that family was ever held out.
 */
function createCutoffFinder(model) {
    const groupOf = createGroupFinder(model);
    const trained = new Map(model.groups.flatMap((group) => group.labels.map((label) => [label.name.toLowerCase(), label])));
    return (name, family) => {
        const group = groupOf(name, family);
        if (group === undefined)
            return undefined;
        const own = trained.get(name.toLowerCase());
        if (own === undefined && family !== undefined && family !== group.group)
            return { cutoff: _choose_cutoff_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm, heldOut: 0 };
        return raiseTo((0,_family_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .minCutoffOf */ .nI)(family ?? group.group), own ?? group);
    };
}
/** An index of an older version knew no lowest cut-off. */
function raiseTo(minCutoff, learned) {
    if (learned.cutoff >= minCutoff)
        return learned;
    return { cutoff: minCutoff, heldOut: learned.heldOut };
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ matchedTerms),
/* harmony export */   g0: () => (/* binding */ countStems),
/* harmony export */   hu: () => (/* binding */ matchName),
/* harmony export */   kB: () => (/* binding */ labelTerms),
/* harmony export */   rr: () => (/* binding */ textTerms)
/* harmony export */ });
const BODY_CHARS = 2_500;
/** A shorter name joined without spaces would be found inside other words: `ui` in `build`. */
const MIN_JOINED_CHARS = 5;
const MIN_STEM_CHARS = 3;
const SUFFIXES = ['ings', 'ing', 'ions', 'ion', 'ies', 'es', 's', 'e', 'y'];
/** A description is prose; a match in it says less than one in the name. */
const DESCRIPTION_SHARE = 0.5;
const COMMON_WORDS = new Set('a an and are as at be by for from in into is issue issues of on or related relating that the this to with'.split(' '));
function labelTerms(name, description = '') {
    const parts = name
        .split(/[/:\]]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const leafWords = toWords(parts.at(-1) ?? '');
    const descriptionWords = toWords(description).filter((word) => !COMMON_WORDS.has(word));
    return {
        leaf: distinct(leafWords.map(toStem)),
        joined: toStem(leafWords.join('')),
        parents: distinct(parts.slice(1, -1).flatMap(toWords).map(toStem)),
        description: distinct(descriptionWords.map(toStem)),
        // The name's own words last: they win.
        words: new Map([...descriptionWords, ...leafWords].map((word) => [toStem(word), word])),
    };
}
function textTerms(document) {
    const title = toWords(document.title);
    const body = toWords(document.body.slice(0, BODY_CHARS));
    const counts = new Map();
    for (const stem of body.map(toStem))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return {
        title: new Set(title.map(toStem)),
        body: counts,
        joinedTitle: joinWords(title),
        joinedBody: joinWords(body),
    };
}
function joinWords(words) {
    const starts = new Set();
    let at = 0;
    for (const word of words) {
        starts.add(at);
        at += word.length;
    }
    return { text: words.join(''), starts };
}
function countStems(texts, labels) {
    const wanted = new Set(labels.flatMap((label) => [...label.leaf, ...label.description]));
    const byStem = new Map();
    let documents = 0;
    for (const text of texts) {
        documents++;
        for (const stem of wanted) {
            if (text.title.has(stem) || text.body.has(stem))
                byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
        }
    }
    return { documents, byStem };
}
function matchName(label, text, frequencies) {
    const rarity = (stem) => stemRarity(stem, frequencies);
    const isInTitle = (stem) => text.title.has(stem);
    const isInBody = (stem) => text.body.has(stem);
    const total = label.leaf.reduce((sum, stem) => sum + rarity(stem), 0);
    const described = DESCRIPTION_SHARE * share(label.description, isInTitle, rarity);
    return {
        title: holds(text.joinedTitle, label) ? 1 : Math.max(share(label.leaf, isInTitle, rarity), described),
        body: holds(text.joinedBody, label) ? 1 : share(label.leaf, isInBody, rarity),
        bodyCount: label.leaf.length === 0 ? 0 : Math.min(...label.leaf.map((stem) => text.body.get(stem) ?? 0)),
        parentsInTitle: share(label.parents, isInTitle, () => 1),
        parentsInBody: share(label.parents, isInBody, () => 1),
        specificity: label.leaf.length === 0 ? 0 : Math.min(2, total / label.leaf.length / 4),
    };
}
/** The words of the label's own name and description that stand in the text, for showing. */
function matchedTerms(label, text) {
    const isJoined = holds(text.joinedTitle, label) || holds(text.joinedBody, label);
    const found = distinct([...label.leaf, ...label.description]).filter((stem) => text.title.has(stem) || text.body.has(stem) || (isJoined && label.leaf.includes(stem)));
    return found.map((stem) => label.words.get(stem) ?? stem);
}
/** Whether the label's leaf stands in the words, written together or apart, from the beginning of a word on. */
function holds({ text, starts }, { joined }) {
    if (joined.length < MIN_JOINED_CHARS)
        return false;
    for (let at = text.indexOf(joined); at >= 0; at = text.indexOf(joined, at + 1))
        if (starts.has(at))
            return true;
    return false;
}
function share(stems, isPresent, weight) {
    let total = 0;
    let present = 0;
    for (const stem of stems) {
        total += weight(stem);
        if (isPresent(stem))
            present += weight(stem);
    }
    return total === 0 ? 0 : present / total;
}
function stemRarity(stem, { documents, byStem }) {
    return Math.log((documents + 1) / ((byStem.get(stem) ?? 0) + 1)) + 0.3;
}
/** Words in lower case; camelCase is taken apart. */
function toWords(text) {
    const words = text
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    return words ?? [];
}
/** A word without the commonest English endings. */
function toStem(word) {
    const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_CHARS);
    return suffix === undefined ? word : word.slice(0, -suffix.length);
}
function distinct(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ countVotes),
/* harmony export */   as: () => (/* binding */ MAX_CONSIDERED),
/* harmony export */   tX: () => (/* binding */ votersOf)
/* harmony export */ });
/** Of so many most similar issues those vote that have a say. */
const MAX_CONSIDERED = 50;
/** Only so many of them, the most similar. */
const VOTERS = 20;
/** Power that makes close neighbors count more than distant ones. */
const SHARPNESS = 3;
/** Weight of an imaginary neighbor without labels: votes of hardly similar issues stay small. */
const ABSTENTION = 1e-3;
/** The neighbors that vote on a group of labels: an issue without any of them says nothing, unless silence does. */
function votersOf(neighbors, { labels: group, silence }) {
    const considered = neighbors.slice(0, MAX_CONSIDERED);
    const voters = silence > 0 ? considered : considered.filter(({ labels }) => labels.some((name) => group.has(name)));
    return voters.slice(0, VOTERS);
}
/** Each label's share of the voters' votes, weighted by similarity, 0 to 1 (Dudani 1976, weighted k-NN). */
function countVotes(voters) {
    const votes = new Map();
    let total = ABSTENTION;
    for (const { similarity, labels } of voters.slice(0, VOTERS)) {
        const weight = Math.max(0, similarity) ** SHARPNESS;
        total += weight;
        for (const label of labels)
            votes.set(label, (votes.get(label) ?? 0) + weight);
    }
    for (const [label, weight] of votes)
        votes.set(label, weight / total);
    return votes;
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sparseLogit),
/* harmony export */   a: () => (/* binding */ fitSparseLogistic)
/* harmony export */ });
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);
/* harmony import */ var _minimize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8055);


/** Logistic regression on sparse rows. Returns `columns` weights, then the intercept. */
function fitSparseLogistic(problem) {
    const { rows, columns, targets, rowWeights, inverseRegularization } = problem;
    const counting = [...rows.keys()].filter((row) => rowWeights[row] !== 0);
    return (0,_minimize_js__WEBPACK_IMPORTED_MODULE_0__/* .minimize */ .r)({
        size: columns + 1,
        evaluate(point, gradient) {
            gradient.fill(0);
            let loss = 0;
            for (const row of counting) {
                const features = rows[row];
                const weight = inverseRegularization * rowWeights[row];
                const score = sparseLogit(point, features);
                const target = targets[row];
                loss += weight * (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__/* .logisticLoss */ .At)(score, target);
                addRow(gradient, features, weight * ((0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__/* .sigmoid */ .ry)(score) - target));
            }
            return loss + (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_1__/* .addPenalty */ .JW)(point, gradient);
        },
    });
}
/** w · x + intercept, which is the last of the coefficients. */
function sparseLogit(coefficients, { indices, values }) {
    let sum = coefficients.at(-1);
    for (let entry = 0; entry < indices.length; entry++) {
        sum += coefficients[indices[entry]] * values[entry];
    }
    return sum;
}
function addRow(gradient, { indices, values }, error) {
    const intercept = gradient.length - 1;
    gradient[intercept] = gradient[intercept] + error;
    for (let entry = 0; entry < indices.length; entry++) {
        const column = indices[entry];
        gradient[column] = gradient[column] + error * values[entry];
    }
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ weighRows)
/* harmony export */ });
/* harmony import */ var _shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5185);

/** Positives weigh (n ⁄ 2p)^½: between none (0) and full balance (1), which would cry wolf for rare labels. */
const BALANCE_EXPONENT = 0.5;
/** Which issues a head learns from, and how much each counts. */
function weighRows(weighing) {
    const { targets, isTraining, importance, seed, maxPositives, maxNegatives } = weighing;
    const random = (0,_shared_seeded_random_js__WEBPACK_IMPORTED_MODULE_0__/* .createSeededRandom */ .s)(seed);
    const positives = [];
    const negatives = [];
    for (const [row, target] of targets.entries()) {
        if (isTraining === undefined || isTraining[row] === 1)
            (target === 1 ? positives : negatives).push(row);
    }
    const keptPositives = sample(positives, { limit: maxPositives, random, importance });
    const keptNegatives = sample(negatives, { limit: maxNegatives, random, importance });
    const balance = ((positives.length + negatives.length) / (2 * Math.max(1, positives.length))) ** BALANCE_EXPONENT;
    const rowWeights = new Float32Array(targets.length);
    for (const row of keptPositives)
        rowWeights[row] = (balance * positives.length) / keptPositives.length;
    for (const row of keptNegatives)
        rowWeights[row] = negatives.length / keptNegatives.length;
    for (const [row, factor] of importance?.entries() ?? [])
        rowWeights[row] = rowWeights[row] * factor;
    return { selection: Int32Array.from([...keptPositives, ...keptNegatives]), rowWeights };
}
/** About `limit` of the rows, each with the same chance but for those that matter more, in their order. */
function sample(rows, { limit, random, importance }) {
    if (rows.length <= limit)
        return rows;
    return rows.filter((row) => random.uniform() < limit / rows.length || (importance?.[row] ?? 1) > 1);
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ createWordingScorer),
/* harmony export */   c: () => (/* binding */ fitWordingHead),
/* harmony export */   e6: () => (/* binding */ viewWording)
/* harmony export */ });
/* harmony import */ var _sparse_logistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1966);
/* harmony import */ var _weigh_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8697);
/* harmony import */ var _wording_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6986);



/** C of liblinear; between 3 and 30 the figures hardly differ. */
const INVERSE_REGULARIZATION = 10;
/** Fewer than a dense head's: these rows have several hundred entries each in thousands of columns. */
const MAX_POSITIVES = 1_000;
const MAX_NEGATIVES = 1_500;
function viewWording(documents, isTraining) {
    const training = isTraining === undefined ? documents : documents.filter((_, row) => isTraining[row] === 1);
    const space = (0,_wording_space_js__WEBPACK_IMPORTED_MODULE_0__/* .fitWordingSpace */ .Ic)(training);
    return {
        space,
        rows: documents.map((0,_wording_space_js__WEBPACK_IMPORTED_MODULE_0__/* .createWordingReader */ .OE)(space)),
        ...(isTraining === undefined ? {} : { isTraining }),
    };
}
/** The one-vs-rest head of one label. */
function fitWordingHead(view, { targets, importance, seed }) {
    const { rowWeights } = (0,_weigh_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .weighRows */ .A)({
        targets,
        isTraining: view.isTraining,
        importance,
        seed,
        maxPositives: MAX_POSITIVES,
        maxNegatives: MAX_NEGATIVES,
    });
    return (0,_sparse_logistic_js__WEBPACK_IMPORTED_MODULE_2__/* .fitSparseLogistic */ .a)({
        rows: view.rows,
        columns: (0,_wording_space_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingColumns */ .oY)(view.space),
        targets,
        rowWeights,
        inverseRegularization: INVERSE_REGULARIZATION,
    });
}
/** Scores of all labels for a document. */
function createWordingScorer({ space, heads }) {
    const read = (0,_wording_space_js__WEBPACK_IMPORTED_MODULE_0__/* .createWordingReader */ .OE)(space);
    const width = (0,_wording_space_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingColumns */ .oY)(space) + 1;
    return (document) => {
        const row = read(document);
        return Float64Array.from({ length: heads.length / width }, (_, label) => (0,_sparse_logistic_js__WEBPACK_IMPORTED_MODULE_2__/* .sparseLogit */ .W)(heads.subarray(label * width, (label + 1) * width), row));
    };
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findTakenAway)
/* harmony export */ });
/* harmony import */ var _issue_find_actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);

/**
 * What others took away and no person gave back since, by key. `touches` are in order of time.
 *
 * The triager itself never takes a label or a board away. So what an app's or a workflow's token took, it took for
 * another step of the workflows (an undo), and says nothing; but what was taken by the account of a person whose token
 * the triager has, that person took, or somebody on their behalf.
 */
function findTakenAway(touches, own) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .createActorFinder */ .m)(own.programs);
    const taken = new Map();
    for (const { key, isGiven, actor } of touches) {
        const who = actorOf(actor);
        if (isGiven && who === 'person')
            taken.delete(key);
        if (!isGiven && who !== 'triager')
            taken.set(key, who === 'person' ? 'person' : 'program');
    }
    return taken;
}


/***/ }),

/***/ 5473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutBacklink),
/* harmony export */   j: () => (/* binding */ issueLinkWithoutBacklink)
/* harmony export */ });
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4327);

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
    const address = withoutBacklink(url);
    return address === undefined ? `${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .o)(title)} (\`#${number}\`)` : `[${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .o)(title)}](${address})`;
}
/** The same page at an address that leaves no entry there; undefined on servers that have none. */
function withoutBacklink(url) {
    return url.startsWith(GITHUB) ? `${GITHUB_WITHOUT_BACKLINK}${url.slice(GITHUB.length)}` : undefined;
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

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ planTriage),
  W: () => (/* binding */ plannedLabels)
});

;// CONCATENATED MODULE: ./out/js/src/plan/comment-marker.js
/** First line of our one comment, by which it is found again. Changing it orphans the comments already written. */
const COMMENT_MARKER = '<!-- auto-triager:advice -->';

// EXTERNAL MODULE: ./out/js/src/issue/find-actor.js
var find_actor = __webpack_require__(4108);
// EXTERNAL MODULE: ./out/js/src/plan/find-taken-away.js
var find_taken_away = __webpack_require__(3353);
// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/plan/hold-back-labels.js



/**
 * Leaves out the labels that are not ours to add: those that somebody else took away, or replaced with another of the
 * family. Where the past could not be read, none is left, unless the issue is new.
 */
function holdBackLabels({ labels, past: { history }, families }) {
    if (labels.length === 0 || history === undefined)
        return { labels, skipped: [] };
    if (history.kind === 'unread') {
        if (history.isNew)
            return { labels, skipped: [] };
        return { labels: [], skipped: [{ kind: 'past-unread', what: 'labels', labels, problem: history.problem }] };
    }
    const reasonFor = createReasonFinder(history, families);
    const skipped = labels.flatMap((label) => reasonFor(label) ?? []);
    const held = new Set(skipped.map(({ label }) => label));
    return { labels: labels.filter((label) => !held.has(label)), skipped };
}
function createReasonFinder(history, families) {
    const { labelEvents, formerLabels, own } = history;
    const touches = labelEvents.map(({ label, action, actor }) => ({
        key: (0,label_key/* labelKey */.k)(label),
        isGiven: action === 'labeled',
        actor,
    }));
    const takenAway = (0,find_taken_away/* findTakenAway */.T)(touches, own);
    const former = formerLabels.find((name) => takenAway.has((0,label_key/* labelKey */.k)(name)));
    return (label) => {
        const by = takenAway.get((0,label_key/* labelKey */.k)(label));
        if (by !== undefined)
            return { kind: 'taken-away', label, by };
        const family = families.find((keys) => keys.has((0,label_key/* labelKey */.k)(label)));
        const other = family === undefined ? undefined : findReplacement(label, family, history);
        if (other !== undefined)
            return { kind: 'replaced', label, by: other };
        return former === undefined ? undefined : { kind: 'perhaps-taken-away', label, former };
    };
}
/** Another label of the family that somebody else gave after this one had been set, where this one is gone since. */
function findReplacement(label, family, { labelEvents, own }) {
    const actorOf = (0,find_actor/* createActorFinder */.m)(own.programs);
    const isThis = (event) => (0,label_key/* labelKey */.k)(event.label) === (0,label_key/* labelKey */.k)(label);
    const set = labelEvents.findIndex((event) => event.action === 'labeled' && isThis(event));
    const last = labelEvents.findLast(isThis);
    if (set === -1 || last?.action !== 'unlabeled')
        return undefined;
    return labelEvents
        .slice(set + 1)
        .findLast((event) => event.action === 'labeled' &&
        !isThis(event) &&
        family.has((0,label_key/* labelKey */.k)(event.label)) &&
        actorOf(event.actor) !== 'triager')?.label;
}

// EXTERNAL MODULE: ./out/js/src/verdict/missing-kinds.js
var missing_kinds = __webpack_require__(8291);
// EXTERNAL MODULE: ./out/js/src/plan/issue-link.js
var issue_link = __webpack_require__(5473);
// EXTERNAL MODULE: ./out/js/src/plan/quote-text.js
var quote_text = __webpack_require__(4327);
;// CONCATENATED MODULE: ./out/js/src/plan/render-comment.js




/** More would be a reproach, not a help. */
const MAX_SECTIONS = 10;
const MAX_HEADING_CHARS = 60;
/**
 * The text of the one comment, marker first; absent when there is nothing true to say.
 * It names known issues above the duplicate cut-off, what the form still lacks, and which kinds of information a model
 * misses, in our words. The only text from outside is the titles of known issues, inside code spans; headings are the
 * repository's own.
 */
function renderComment(input) {
    const parts = [knownIssues(input), missingSections(input), missingKinds(input)].filter((part) => part !== undefined);
    if (parts.length === 0)
        return undefined;
    return [COMMENT_MARKER, 'Thank you for the report.', ...parts, FOOTER].join('\n\n');
}
const FOOTER = '<sub>An automatic note, made by comparing with earlier issues; it can be wrong. ' +
    'It is updated when the issue changes, and nothing is closed because of it.</sub>';
function knownIssues({ verdict, policy, issueUrl }) {
    const known = verdict.similar.filter((similar) => similar.isLikelyDuplicate && similar.number !== verdict.number);
    const items = known.slice(0, policy.similarIssues).map((similar) => {
        const link = (0,issue_link/* issueLinkWithoutBacklink */.j)(similar.title, similar.number, issueUrl(similar.number));
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
    const list = items.map((heading) => `- ${(0,quote_text/* quoteText */.o)(heading, MAX_HEADING_CHARS)}`).join('\n');
    return `These parts of the form are still empty. Where you know more, please edit the issue.\n\n${list}`;
}
function missingKinds({ verdict: { information } }) {
    const { isLacking, kinds = [] } = information;
    if (!isLacking || kinds.length === 0)
        return undefined;
    const list = kinds.map((kind) => `- ${missing_kinds/* MISSING_KINDS */.$c[kind]}`).join('\n');
    return `This would help to understand it. Where you can, please add:\n\n${list}`;
}

// EXTERNAL MODULE: ./out/js/src/issue/project.js
var issue_project = __webpack_require__(3738);
;// CONCATENATED MODULE: ./out/js/src/plan/route-to-projects.js


/** The boards that the labels lead to, in the order of the labels, each board once with every label that leads there. */
function routeToProjects(labels, routes) {
    const boards = new Map();
    for (const label of labels) {
        const own = routes.filter((route) => (0,label_key/* labelKey */.k)(route.label) === (0,label_key/* labelKey */.k)(label));
        for (const project of own.flatMap((route) => route.projects)) {
            const board = boards.get((0,issue_project/* projectKey */.$)(project)) ?? { project, labels: new Set() };
            board.labels.add(label);
            boards.set((0,issue_project/* projectKey */.$)(project), board);
        }
    }
    return [...boards.values()].map((board) => ({ project: board.project, labels: [...board.labels] }));
}

;// CONCATENATED MODULE: ./out/js/src/plan/was-comment-deleted.js
/**
 * Whether somebody else took a comment of ours away. GitHub does not tell which one it was, so any that the account wrote
 * counts, and where it does not tell the author, any at all. What we took away ourselves, since it was no longer true,
 * does not count.
 */
function wasCommentDeleted({ deletedComments, own }) {
    const logins = [...own.programs, ...(own.person === undefined ? [] : [own.person])];
    const ours = new Set(logins.map((login) => login.toLowerCase()));
    return deletedComments.some(({ author, actor }) => (author === undefined || ours.has(author.toLowerCase())) && !ours.has(actor.toLowerCase()));
}

;// CONCATENATED MODULE: ./out/js/src/plan/plan-triage.js






/**
 * Decides what is done about an issue: fills the families in which it has no label yet, asks for information, keeps
 * the one comment true, puts the issue on the boards of all its labels. Never removes a label, never names one that the live repository lacks, and never adds
 * again what somebody else took away.
 */
function planTriage(input) {
    const { issue, verdict, policy } = input;
    if (issue.state === 'closed')
        return { number: issue.number, actions: [], skipped: [{ kind: 'closed' }] };
    const skipped = [];
    const wanted = [];
    for (const family of verdict.families) {
        const choice = chooseLabels(family, issue, membersOf(family, policy));
        wanted.push(...choice.labels);
        skipped.push(...choice.skipped.filter(({ kind }) => !verdict.saysNothing || kind === 'family-filled'));
    }
    // Said once, in place of what it means for each family.
    if (verdict.saysNothing && skipped.length < verdict.families.length)
        skipped.push({ kind: 'says-nothing' });
    if (policy.needsInfoLabel !== undefined && verdict.information.isLacking)
        wanted.push(policy.needsInfoLabel);
    const known = keepLiveLabels(wanted, input.liveLabels);
    skipped.push(...known.skipped);
    const lacking = withoutPresent(known.labels, issue.labels);
    const { labels, skipped: held } = holdBackLabels({
        labels: lacking,
        past: input.past ?? {},
        families: familyKeys(input),
    });
    skipped.push(...held);
    const comment = policy.addComment ? planComment(input) : {};
    if (comment.skip !== undefined)
        skipped.push(comment.skip);
    const actions = [];
    if (labels.length > 0)
        actions.push({ kind: 'add-labels', number: issue.number, labels });
    if (comment.action !== undefined)
        actions.push(comment.action);
    const routes = routeToProjects([...issue.labels, ...labels], policy.labelProjects ?? []);
    if (routes.length > 0) {
        const isNew = input.isNew === true ? { isNew: true } : {};
        actions.push({ kind: 'add-to-projects', number: issue.number, routes, ...isNew });
    }
    return { number: issue.number, actions, skipped };
}
/** Names of the labels that a plan adds, in order. */
function plannedLabels(plan) {
    return plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
}
/** Keys of the labels that belong to the family. */
function membersOf(family, { familyLabels }) {
    const others = familyLabels?.[family.family] ?? [];
    return new Set([...family.labels.map((label) => label.name), ...others].map(label_key/* labelKey */.k));
}
function familyKeys({ verdict, policy }) {
    return verdict.families.map((family) => membersOf(family, policy));
}
function chooseLabels(family, issue, members) {
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
/** A comment that somebody hid stays as it is, also when it is no longer true: deleted, it would come again in the open. */
function planComment({ issue: { number }, verdict, policy, issueUrl, past = {} }) {
    const { comment, history } = past;
    const body = renderComment({ verdict, policy, issueUrl });
    if (body === undefined) {
        const isThere = comment !== 'absent' && comment !== 'hidden';
        return isThere ? { action: { kind: 'remove-comment', number, marker: COMMENT_MARKER } } : {};
    }
    if (comment === 'hidden')
        return { skip: { kind: 'comment-taken-away', how: 'hidden' } };
    if (comment === 'absent' && history?.kind === 'unread' && !history.isNew) {
        return { skip: { kind: 'past-unread', what: 'comment', labels: [], problem: history.problem } };
    }
    if (comment === 'absent' && history?.kind === 'read' && wasCommentDeleted(history)) {
        return { skip: { kind: 'comment-taken-away', how: 'deleted' } };
    }
    return { action: { kind: 'ensure-comment', number, marker: COMMENT_MARKER, body } };
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quoteText),
/* harmony export */   y: () => (/* binding */ toVisibleLine)
/* harmony export */ });
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
    return `\`${toVisibleLine(text, maxChars).replaceAll('`', "'").replaceAll('|', '¦')}\``;
}
/**
 * Text from outside on one line, at most `maxChars` long, without what is not seen but acts. Still to be escaped for the
 * markup that it goes into.
 */
function toVisibleLine(text, maxChars = DEFAULT_MAX_CHARS) {
    const line = text
        .toWellFormed()
        .replace(WHITE_SPACE_RUN, ' ')
        .replace(INVISIBLE, '')
        .replace(TOO_MANY_MARKS, '$1')
        .trim();
    return line === '' ? '(empty)' : shorten(line, maxChars);
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


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ALIKE),
/* harmony export */   o: () => (/* binding */ judgeLocally)
/* harmony export */ });
/* harmony import */ var _document_has_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1717);

/**
 * Similarity from which an issue is worth pointing at. On a tracker with known duplicates, half of the pairs lie above .42
 * and a quarter above .56, while the best match of three issues in four lies below .48 and of nine in ten below .61.
 */
const LIKELY_DUPLICATE = 0.6;
/**
 * Similarity that means something. On the same tracker, of what was found for issues with a known duplicate, 38 of 100 hits
 * from here on were that duplicate, and 7 of 100 below. Whom a model calls the same must be so similar too.
 */
const ALIKE = 0.4;
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
    const saysNothing = !(0,_document_has_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hasContent */ .o)(document) || judgement.isStranger === true;
    const canSelect = !isLacking && !saysNothing;
    const families = judgement.scores.map((scores) => judgeFamily(scores, { cutoff: judgement.cutoff, canSelect }));
    return {
        number: document.number,
        engine: 'local',
        families,
        similar: judgement.similar.map((issue) => ({
            ...issue,
            isAlike: canCompare && issue.similarity >= ALIKE,
            isLikelyDuplicate: canCompare && issue.similarity >= LIKELY_DUPLICATE,
        })),
        ...(saysNothing ? { saysNothing: true } : {}),
        isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
        information: {
            ...(information === undefined ? {} : { lacksInformation: information.probability }),
            isLacking,
            missing: document.missing,
        },
    };
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
