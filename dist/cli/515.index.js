export const id = 515;
export const ids = [515];
export const modules = {

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readLabelLists)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js
var parse_issue = __webpack_require__(530);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/config/label-list.js



/**
 * Reads a labels file: one label or glob a line; blank lines and lines that start with `#` say nothing.
 * `source` is what the user calls the file. Throws ConfigError when it names no label.
 */
function readLabelList(text, source = 'the labels file') {
    const patterns = new Map();
    const duplicates = new Map();
    for (const line of text.split(/\r\n?|\n/)) {
        const pattern = (0,clean_text/* cleanLine */.Ow)(line, parse_issue/* MAX_LABEL_CHARS */.ir);
        if (pattern === '' || pattern.startsWith('#'))
            continue;
        const key = pattern.toLowerCase();
        const seen = patterns.get(key);
        if (seen === undefined)
            patterns.set(key, pattern);
        else
            duplicates.set(key, seen);
    }
    if (patterns.size === 0) {
        throw new errors/* ConfigError */.xL(`${source} names no label; write one label a line, or leave the option away`);
    }
    return { patterns: [...patterns.values()], duplicates: [...duplicates.values()] };
}

;// CONCATENATED MODULE: ./out/js/src/commands/read-label-lists.js


const MAX_LIST_BYTES = 1024 * 1024;
/** Reads the label lists and warns of lines that repeat others. Throws ConfigError: no such file, no label in it. */
async function readLabelLists(files, { log }) {
    const read = async (path) => {
        const { patterns, duplicates } = readLabelList(await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_LIST_BYTES }), path);
        if (duplicates.length > 0)
            log.warning(`${path} names more than once: ${duplicates.join(', ')}`);
        return patterns;
    };
    return {
        ...(files.labelsFile === undefined ? {} : { areas: await read(files.labelsFile) }),
        ...(files.typesFile === undefined ? {} : { types: await read(files.typesFile) }),
    };
}


/***/ }),

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
/* harmony import */ var _label_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels by `labelGroup`, workflow labels left out.
 */
function selectFamilies(known, request) {
    const hasLists = request.areas !== undefined || request.types !== undefined;
    const choose = (patterns, group) => {
        if (patterns !== undefined)
            return expandPatterns(patterns, known);
        return hasLists ? [] : known.filter((name) => (0,_label_group_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGroup */ .W)(name) === group);
    };
    const types = choose(request.types, 'type');
    const areas = choose(request.areas, 'area');
    const typeKeys = new Set(types.map((name) => name.toLowerCase()));
    return [
        { name: 'area', labels: areas.filter((name) => !typeKeys.has(name.toLowerCase())), maxLabels: request.maxAreas },
        { name: 'type', labels: types, maxLabels: request.maxTypes },
    ].filter((family) => family.labels.length > 0);
}
/** Known labels that match, in the order of the patterns; case does not matter, as on GitHub, and known spelling wins. */
function expandPatterns(patterns, known) {
    const found = new Map();
    for (const pattern of patterns) {
        const isMatch = patternTest(pattern);
        const matches = known.filter(isMatch);
        const names = matches.length === 0 && !pattern.includes('*') ? [pattern] : matches;
        for (const name of names)
            if (!found.has(name.toLowerCase()))
                found.set(name.toLowerCase(), name);
    }
    return [...found.values()];
}
/** Patterns with a wildcard that match no known label: mistyped, perhaps. */
function idlePatterns({ areas = [], types = [] }, known) {
    return [...areas, ...types].filter((pattern) => pattern.includes('*') && !known.some(patternTest(pattern)));
}
/** Patterns know one wildcard, `*`: any characters, slashes too. */
function patternTest(pattern) {
    const pieces = pattern.toLowerCase().split('*');
    return (name) => {
        const text = name.toLowerCase();
        if (pieces.length === 1)
            return text === pieces[0];
        const [first = '', ...rest] = pieces;
        const last = rest.pop() ?? '';
        if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of rest) {
            const next = text.indexOf(piece, at);
            if (next < 0 || next + piece.length > text.length - last.length)
                return false;
            at = next + piece.length;
        }
        return true;
    };
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelGroup)
/* harmony export */ });
const TYPE_PREFIXES = words('type, kind, category, issue type, issuetype');
const TYPES = words(`
  bug, bugs, bug report, confirmed bug, defect, regression, crash, feature, features, feature request, feature requests,
  new feature, feature proposal, enhancement, enhancements, improvement, improvements, suggestion, idea, question,
  questions, support, support request, doc, docs, documentation, perf, performance, security, refactor, refactoring,
  cleanup, clean up, chore, task, proposal, rfc, discussion, maintenance, tech debt, technical debt, breaking change
`);
/** Labels inside the type family that say how an issue ended, not what it is. */
const TYPE_OUTCOMES = words('duplicate, wontfix, wont fix, works as intended, invalid, stale');
/** Before `/` or `:`. */
const WORKFLOW_PREFIXES = words(`
  triage, prio, priority, p, status, state, stage, effort, loe, size, estimate, difficulty, team, squad, owner, assigned,
  milestone, release, backport, cherry pick, cherrypick, migrate, bot, need, needs, resolution, closed, lifecycle,
  severity, sev, impact, points, sprint, internal, customer, good, help, cla, cncf cla, pr, merge, do not merge, automated,
  dependencies, changelog, semver, found in, found in release, hacktoberfest
`);
const DECISIONS = words(`
  stale, duplicate, duplicates, invalid, spam, wontfix, wont fix, won't fix, will not fix, not a bug, by design, as designed,
  works as intended, working as intended, works for me, out of scope, not implemented, abandoned, archived, locked, blocked,
  blocker, pinned, in progress, wip, on hold, todo, to do, done, fixed, resolved, released, confirmed, unconfirmed, verified,
  accepted, rejected, approved, lgtm, ok to test, ready, changes requested, backlog, icebox, triage, triaged, untriaged,
  critical, urgent, major, minor, trivial, epic, tracking, tracking issue, meta, roadmap, upstream, internal, automated,
  automerge, auto merge, pull request, dependencies, semver, help wanted, mentor, mentored, easy, starter issue,
  beginner friendly, first timers only, low hanging fruit, up for grabs, bounty, accepting prs, release note,
  release note none, release blocker, skip changelog
`);
/** How urgent or how much work: what follows a prefix such as `priority`. */
const LEVELS = words('xs, s, m, l, xl, xxl, tiny, small, medium, large, huge, none, low, normal, high, highest, lowest');
const WORKFLOW_BEGINNINGS = list(`
  need, needs, require, requires, awaiting, waiting, blocked by, duplicate of, backport, cherry pick, good first,
  do not merge, released on, fixed in, has pr, has repro, has reproducible, hacktoberfest, triage, triaged, untriaged, semver,
  cla, ready for, ready to, under discussion, under review, under investigation, no response, no repro, no changelog,
  more info, more information, cannot reproduce, can't reproduce, could not reproduce, not reproducible
`);
const WORKFLOW_ENDINGS = list('needed, required, welcome, priority, changelog, missing info, missing information');
/** `p1`, `v8.0.0`, `8.x`. */
const PRIORITY_OR_VERSION = /^(?:p\d|v?\d+(?:\.\d+)*(?:\.x)?)$/;
/** `team-ios`; `team settings` may well be a part of the product. */
const TEAM = /^team[-_]/i;
/**
 * Which group a label belongs to, by its name alone. `workflow` is what people decide about an issue after reading it:
 * how urgent, who, when, how it ended; no issue text can tell. Everything else that is no type is an area: a name that
 * can be read both ways is rather scored, since calibration keeps silent about what the text does not tell.
 */
function labelGroup(name) {
    const whole = normalize(name);
    const [, prefix, rest] = /^([^/:]+?) ?[/:]+ ?(.*)$/.exec(whole) ?? [];
    if (prefix === undefined || rest === undefined)
        return TEAM.test(name) ? 'workflow' : groupOfPhrase(whole);
    if (TYPE_PREFIXES.has(prefix))
        return TYPE_OUTCOMES.has(rest) ? 'workflow' : 'type';
    if (WORKFLOW_PREFIXES.has(withoutNumber(prefix)))
        return 'workflow';
    return prefix.length === 1 || prefix === 'issue' ? groupOfPhrase(rest) : 'area';
}
/** A name, or a part of one, without a prefix: `good first issue`, `priority 1`, `C-bug`. */
function groupOfPhrase(phrase) {
    if (TYPES.has(phrase))
        return 'type';
    if (DECISIONS.has(phrase) || PRIORITY_OR_VERSION.test(phrase))
        return 'workflow';
    if (saysSoAtItsEdge(phrase))
        return 'workflow';
    const [, first, rest] = /^(\S+) (.+)$/.exec(phrase) ?? [];
    if (first === undefined || rest === undefined)
        return 'area';
    if (TYPE_PREFIXES.has(first) && TYPES.has(rest))
        return 'type';
    if (WORKFLOW_PREFIXES.has(withoutNumber(first)) && isLevel(rest))
        return 'workflow';
    return first.length === 1 ? groupOfPhrase(rest) : 'area';
}
/** Whether words of workflow labels begin or end it. */
function saysSoAtItsEdge(phrase) {
    const begins = WORKFLOW_BEGINNINGS.some((words) => phrase === words || phrase.startsWith(`${words} `));
    return begins || WORKFLOW_ENDINGS.some((words) => phrase.endsWith(` ${words}`));
}
function isLevel(phrase) {
    return LEVELS.has(phrase) || /^\d+$/.test(phrase) || groupOfPhrase(phrase) === 'workflow';
}
/** Lower case without emoji and decoration; spaces for hyphens and underscores: `[Type] 🐛 Bug` → `type: bug`. */
function normalize(name) {
    return name
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/(?:^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ')
        .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
        .replace(/^[^\p{L}\p{N}[]+/u, '')
        .replace(/^\[([^\]]+)\]\s*:?\s*/, '$1: ')
        .replace(/[\s_-]+/g, ' ')
        .trim();
}
/** `severity3` → `severity`. */
function withoutNumber(prefix) {
    return prefix.replace(/\d+$/, '');
}
function words(text) {
    return new Set(list(text));
}
/** What stands between the commas. */
function list(text) {
    return text.split(',').map((part) => part.trim());
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createGroupFinder)
/* harmony export */ });
/* harmony import */ var _label_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/**
 * Finds the group that scores a label: the one it was trained in, whatever today's rule says of its name. A label that
 * nobody has used yet belongs where its name says, or to any group there is; undefined where nothing was learned.
 */
function createGroupFinder({ groups }) {
    const trained = new Map(groups.flatMap((group) => group.labels.map(({ name }) => [name.toLowerCase(), group])));
    return (name) => trained.get(name.toLowerCase()) ?? groups.find(({ group }) => group === (0,_label_group_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGroup */ .W)(name)) ?? groups[0];
}


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sz: () => (/* binding */ fitLogistic),
  i2: () => (/* binding */ logit),
  ry: () => (/* binding */ sigmoid)
});

;// CONCATENATED MODULE: ./out/js/src/labels/row-blocks.js
/**
 * Rows worked on together. Every sum takes its terms in the same order as row by row, so the numbers are the same to the
 * last bit; but four sums need not wait for one another, and each entry of a gradient is loaded and stored once for four
 * additions. That halves the time of a regression.
 */
const BLOCK_ROWS = 4;
/** Sets `scores` to w · x + intercept of each row; `coefficients` are `width` weights and the intercept. */
function scoreBlock(coefficients, { rows, width, starts }, scores) {
    const [start0 = 0, start1 = 0, start2 = 0, start3 = 0] = starts;
    let sum0 = coefficients[width];
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    for (let column = 0; column < width; column++) {
        const weight = coefficients[column];
        sum0 += weight * rows[start0 + column];
        sum1 += weight * rows[start1 + column];
        sum2 += weight * rows[start2 + column];
        sum3 += weight * rows[start3 + column];
    }
    scores[0] = sum0;
    scores[1] = sum1;
    scores[2] = sum2;
    scores[3] = sum3;
}
/** Adds each row times its factor to the first `width` numbers of `target`. */
function addBlock(target, { rows, width, starts }, factors) {
    const [start0 = 0, start1 = 0, start2 = 0, start3 = 0] = starts;
    const [factor0 = 0, factor1 = 0, factor2 = 0, factor3 = 0] = factors;
    for (let column = 0; column < width; column++) {
        let sum = target[column];
        sum += factor0 * rows[start0 + column];
        sum += factor1 * rows[start1 + column];
        sum += factor2 * rows[start2 + column];
        sum += factor3 * rows[start3 + column];
        target[column] = sum;
    }
}

;// CONCATENATED MODULE: ./out/js/src/labels/logistic-regression.js

const MEMORY = 8;
const DEFAULT_ITERATIONS = 60;
/** Relative to the gradient at the start, which scales with the number of rows. */
const GRADIENT_TOLERANCE = 1e-3;
/** Below this it is rounding. */
const SMALLEST_GRADIENT = 1e-9;
const ARMIJO = 1e-4;
const MAX_HALVINGS = 20;
/**
 * Logistic regression by limited-memory BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms 7.4
 * and 3.1). Returns `width` weights, then the intercept. With rows of one kind only, the intercept alone says so.
 */
function fitLogistic(problem, options) {
    const size = problem.width + 1;
    let point = new Float64Array(size);
    let gradient = new Float64Array(size);
    let loss = evaluate(problem, { point, gradient, penalty: options.inverseRegularization });
    const tolerance = GRADIENT_TOLERANCE * Math.max(SMALLEST_GRADIENT, logistic_regression_length(gradient));
    const steps = [];
    for (let iteration = 0; iteration < (options.maxIterations ?? DEFAULT_ITERATIONS); iteration++) {
        if (logistic_regression_length(gradient) <= tolerance)
            break;
        const direction = descend(gradient, steps);
        const slope = dot(direction, gradient);
        let scale = steps.length === 0 ? Math.min(1, 1 / logistic_regression_length(gradient)) : 1;
        let next = point;
        let nextGradient = gradient;
        let nextLoss = Number.POSITIVE_INFINITY;
        for (let halving = 0; halving < MAX_HALVINGS; halving++) {
            next = point.map((value, index) => value + scale * direction[index]);
            nextGradient = new Float64Array(size);
            nextLoss = evaluate(problem, { point: next, gradient: nextGradient, penalty: options.inverseRegularization });
            if (nextLoss <= loss + ARMIJO * scale * slope)
                break;
            scale /= 2;
        }
        if (nextLoss >= loss)
            break;
        const move = next.map((value, index) => value - point[index]);
        const change = nextGradient.map((value, index) => value - gradient[index]);
        const curvature = dot(move, change);
        if (curvature > 0)
            steps.push({ move, change, curvature });
        if (steps.length > MEMORY)
            steps.shift();
        [point, gradient, loss] = [next, nextGradient, nextLoss];
    }
    return point;
}
/** w · x + intercept for one row of `rows` that starts at `start`. */
function logit(coefficients, rows, start = 0) {
    const width = coefficients.length - 1;
    let sum = coefficients[width];
    for (let index = 0; index < width; index++)
        sum += coefficients[index] * rows[start + index];
    return sum;
}
function sigmoid(value) {
    return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}
function evaluate(problem, { point, gradient, penalty }) {
    const { rows, width, targets, rowWeights, selection } = problem;
    const count = selection?.length ?? targets.length;
    const rowAt = (index) => (selection === undefined ? index : selection[index]);
    const block = { rows, width, starts: new Uint32Array(BLOCK_ROWS) };
    const scores = new Float64Array(BLOCK_ROWS);
    const errors = new Float64Array(BLOCK_ROWS);
    let loss = 0;
    gradient.fill(0);
    for (let first = 0; first < count; first += BLOCK_ROWS) {
        const filled = Math.min(BLOCK_ROWS, count - first);
        // The last block is filled up with a row that has no error.
        for (let place = 0; place < BLOCK_ROWS; place++) {
            block.starts[place] = rowAt(first + Math.min(place, filled - 1)) * width;
        }
        scoreBlock(point, block, scores);
        errors.fill(0);
        for (let place = 0; place < filled; place++) {
            const row = rowAt(first + place);
            const weight = penalty * (rowWeights === undefined ? 1 : rowWeights[row]);
            const score = scores[place];
            const target = targets[row];
            // log(1 + e^s) − t·s without overflow
            loss += weight * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score);
            const error = weight * (sigmoid(score) - target);
            errors[place] = error;
            gradient[width] = gradient[width] + error;
        }
        addBlock(gradient, block, errors);
    }
    for (let column = 0; column < width; column++) {
        const value = point[column];
        loss += 0.5 * value * value;
        gradient[column] = gradient[column] + value;
    }
    return loss;
}
/** The two-loop recursion: −H · gradient with H from the last steps. */
function descend(gradient, steps) {
    const direction = gradient.map((value) => -value);
    const factors = [];
    for (const { move, change, curvature } of steps.toReversed()) {
        const factor = dot(move, direction) / curvature;
        factors.push(factor);
        addScaled(direction, change, -factor);
    }
    const last = steps.at(-1);
    if (last !== undefined) {
        const scale = last.curvature / dot(last.change, last.change);
        for (let index = 0; index < direction.length; index++)
            direction[index] = direction[index] * scale;
    }
    for (const { move, change, curvature } of steps) {
        const correction = factors.pop() - dot(change, direction) / curvature;
        addScaled(direction, move, correction);
    }
    return direction;
}
function addScaled(target, source, scale) {
    for (let index = 0; index < target.length; index++) {
        target[index] = target[index] + scale * source[index];
    }
}
function dot(left, right) {
    let sum = 0;
    for (let index = 0; index < left.length; index++)
        sum += left[index] * right[index];
    return sum;
}
function logistic_regression_length(vector) {
    return Math.sqrt(dot(vector, vector));
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
    for (const text of texts) {
        for (const stem of wanted) {
            if (text.title.has(stem) || text.body.has(stem))
                byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
        }
    }
    return { documents: texts.length, byStem };
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
/* harmony export */   B: () => (/* binding */ countVotes),
/* harmony export */   Q: () => (/* binding */ VOTERS)
/* harmony export */ });
/** Only so many of the most similar vote. */
const VOTERS = 20;
/** Power that makes close neighbors count more than distant ones. */
const SHARPNESS = 3;
/** Weight of an imaginary neighbor without labels: votes of hardly similar issues stay small. */
const ABSTENTION = 1e-3;
/** Each label's share of the neighbors' votes, weighted by similarity, 0 to 1 (Dudani 1976, weighted k-NN). */
function countVotes(neighbors) {
    const votes = new Map();
    let total = ABSTENTION;
    for (const { similarity, labels } of neighbors.slice(0, VOTERS)) {
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

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyStacker),
/* harmony export */   p: () => (/* binding */ fitStacker)
/* harmony export */ });
/* harmony import */ var _logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1710);

const INVERSE_REGULARIZATION = 1;
/** A feature that varies less was the same in every row; it has no weight and must not blow up where it differs. */
const SMALLEST_DEVIATION = 1e-6;
/** Needs rows of some weight. */
function fitStacker({ rows, width, targets, rowWeights }) {
    const { mean, deviation } = columnStatistics({ rows, width, rowWeights });
    const standardized = rows.map((value, index) => {
        const column = index % width;
        return (value - mean[column]) / deviation[column];
    });
    const coefficients = (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLogistic */ .Sz)({ rows: standardized, width, targets, rowWeights }, { inverseRegularization: INVERSE_REGULARIZATION, maxIterations: 200 });
    return { mean, deviation, coefficients };
}
/** Probability of the row of `rows` that starts at `start`. */
function applyStacker(stacker, rows, start = 0) {
    const standardized = stacker.mean.map((mean, column) => (rows[start + column] - mean) / stacker.deviation[column]);
    return (0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .sigmoid */ .ry)((0,_logistic_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logit */ .i2)(stacker.coefficients, standardized));
}
function columnStatistics({ rows, width, rowWeights, }) {
    const mean = new Float64Array(width);
    const squares = new Float64Array(width);
    let total = 0;
    for (const weight of rowWeights)
        total += weight;
    for (const [index, value] of rows.entries()) {
        const column = index % width;
        const weight = rowWeights[Math.floor(index / width)];
        mean[column] = mean[column] + (weight * value) / total;
        squares[column] = squares[column] + (weight * value * value) / total;
    }
    const deviation = squares.map((square, column) => {
        const value = Math.sqrt(Math.max(0, square - mean[column] ** 2));
        return value < SMALLEST_DEVIATION ? 1 : value;
    });
    return { mean, deviation };
}


/***/ })

};
