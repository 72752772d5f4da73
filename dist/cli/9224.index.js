export const id = 9224;
export const ids = [9224,4821];
export const modules = {

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadKnowledge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/index-shelf.js
var index_shelf = __webpack_require__(7065);
// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/load-addon.js
var load_addon = __webpack_require__(5158);
// EXTERNAL MODULE: ./out/js/src/neighbors/check-query.js
var check_query = __webpack_require__(1418);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/hnsw-layout.js
var hnsw_layout = __webpack_require__(8996);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/rank-hits.js
/**
 * hnswlib's default of 10 finds 88% of the true neighbors, 50 and more nearly all; more costs time and gains nothing.
 */
const EF_SEARCH = 100;
/**
 * Similarities are given in steps of 10^−5: the readers add floats in different orders (10^−7), and equal texts lie
 * up to a few 10^−6 apart (see `separateEqualVectors`). So equal texts tie, and both readers tell the same.
 */
const STEPS_PER_UNIT = 1e5;
/** How many candidates to search for so that the `k` best of them are right. */
function candidateCount(k, count) {
    return Math.min(count, Math.max(EF_SEARCH, k));
}
/**
 * The only place where distance becomes similarity: the `k` best candidates, best first, ties by lower issue number.
 */
function rankHits({ distances, numbers }, k) {
    const hits = numbers.map((number, index) => ({ number, similarity: toSimilarity(distances[index]) }));
    hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number);
    return hits.slice(0, k);
}
function toSimilarity(distance) {
    const similarity = Math.round((1 - distance) * STEPS_PER_UNIT) / STEPS_PER_UNIT;
    return Math.min(1, Math.max(-1, similarity));
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/read-hnsw-file.js + 1 modules
var read_hnsw_file = __webpack_require__(8915);
// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/to-unit.js
var to_unit = __webpack_require__(3719);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-native-index.js








/**
 * Opens an index through hnswlib. Throws ArtifactError for a file that is damaged or of another shape, and
 * ConfigError where the addon does not load (`openVectorIndex` chooses).
 */
async function openNativeIndex(path, expected) {
    const loaded = await (0,load_addon/* loadAddon */.J)();
    if (loaded.kind === 'missing') {
        const platform = `${process.platform}-${process.arch}`;
        throw new errors/* ConfigError */.xL(`The hnswlib addon does not load on ${platform}. Use the portable reader.`, {
            cause: loaded.cause,
        });
    }
    // hnswlib follows any link and believes any size: a bad one ends the process. The checksums of the manifest say
    // that the bytes are those that were meant, not that they are sound, so the structure is checked too: 25 ms and no
    // memory for 50,000 × 256, where hnswlib then takes 50 ms to read the file.
    const facts = (0,read_hnsw_file/* validateHnswFile */.F)(path, expected);
    const { dimensions, count } = expected;
    const index = new loaded.addon.HierarchicalNSW(hnsw_layout/* SPACE */.t6, dimensions);
    try {
        await index.readIndex(path);
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    // Asked for only by those who want vectors; hnswlib throws for a number that it does not hold, or no more.
    let numbers;
    return {
        kind: 'native',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const candidates = candidateCount(k, count);
            if (candidates === 0 || k === 0)
                return [];
            // All candidates are fetched, not only k: so ties are cut by issue number, and hnswlib, which holds on to as many
            // candidates as it shall return, needs no `ef` (the file does not keep it).
            const { distances, neighbors } = index.searchKnn(Array.from((0,to_unit/* toUnit */.k)(vector)), candidates);
            return rankHits({ distances, numbers: neighbors }, k);
        },
        vectorOf(number) {
            numbers ??= new Set(facts.numbers.filter((_, element) => facts.isDeleted[element] === 0));
            return numbers.has(number) ? Float32Array.from(index.getPoint(number)) : undefined;
        },
    };
}
function unreadable(path, cause) {
    return new errors/* ArtifactError */.nE({
        file: (0,external_node_path_.basename)(path),
        expected: 'a file that hnswlib reads',
        found: String(cause),
        cause,
    });
}

// EXTERNAL MODULE: ./out/js/src/adapters/hnsw/check-elements.js
var check_elements = __webpack_require__(5227);
;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/distance-heap.js
/** A binary heap of element ids with the smallest key on top; push `−distance` to have the farthest on top. */
class DistanceHeap {
    #keys = [];
    #ids = [];
    get size() {
        return this.#keys.length;
    }
    /** Infinity where the heap is empty. */
    get topKey() {
        return this.#keys[0] ?? Number.POSITIVE_INFINITY;
    }
    push(key, id) {
        const keys = this.#keys;
        const ids = this.#ids;
        let position = keys.length;
        keys.push(key);
        ids.push(id);
        while (position > 0) {
            const parent = (position - 1) >> 1;
            const parentKey = keys[parent];
            if (parentKey <= key)
                break;
            keys[position] = parentKey;
            ids[position] = ids[parent];
            position = parent;
        }
        keys[position] = key;
        ids[position] = id;
    }
    /** Removes the top and returns its id. Throws RangeError where the heap is empty. */
    pop() {
        const keys = this.#keys;
        const ids = this.#ids;
        const top = ids[0];
        const key = keys.pop();
        const id = ids.pop();
        if (top === undefined || key === undefined || id === undefined)
            throw new RangeError('The heap is empty.');
        const size = keys.length;
        if (size === 0)
            return top;
        let position = 0;
        for (;;) {
            let child = 2 * position + 1;
            if (child >= size)
                break;
            if (child + 1 < size && keys[child + 1] < keys[child])
                child += 1;
            const childKey = keys[child];
            if (childKey >= key)
                break;
            keys[position] = childKey;
            ids[position] = ids[child];
            position = child;
        }
        keys[position] = key;
        ids[position] = id;
        return top;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/search-graph.js



/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from the
 * entry point down to level 1, then search level 0 with `ef` candidates. The file must have been checked.
 */
function searchGraph(file, visited, { vector, ef }) {
    const { words, numbers, isDeleted, layout } = file;
    const { elementWords } = layout;
    const distanceTo = (id) => 1 - dotAt(file.floats, id * elementWords + layout.vectorWord, vector);
    const start = descend(file, distanceTo);
    const { marks } = visited;
    visited.current += 1;
    const mark = visited.current;
    marks[start] = mark;
    const ring = { open: new DistanceHeap(), best: new DistanceHeap(), ef };
    offer(ring, { id: start, distance: distanceTo(start), isResult: isDeleted[start] === 0 });
    while (ring.open.size > 0 && ring.open.topKey <= farthestIn(ring)) {
        const element = ring.open.pop() * elementWords;
        const lastLink = element + (0,check_elements/* linksIn */.Lf)(words[element]);
        for (let word = element + 1; word <= lastLink; word += 1) {
            const id = words[word];
            if (marks[id] === mark)
                continue;
            marks[id] = mark;
            offer(ring, { id, distance: distanceTo(id), isResult: isDeleted[id] === 0 });
        }
    }
    const candidates = { distances: [], numbers: [] };
    const { best } = ring;
    while (best.size > 0) {
        candidates.distances.push(-best.topKey);
        candidates.numbers.push(numbers[best.pop()]);
    }
    return candidates;
}
/** How near an element must be to matter. */
function farthestIn({ best, ef }) {
    return best.size < ef ? Number.POSITIVE_INFINITY : -best.topKey;
}
/** Deleted elements lead on to others, and are no result themselves. */
function offer(ring, { id, distance, isResult }) {
    if (distance >= farthestIn(ring))
        return;
    ring.open.push(distance, id);
    if (!isResult)
        return;
    ring.best.push(-distance, id);
    if (ring.best.size > ring.ef)
        ring.best.pop();
}
function descend({ layout, upper }, distanceTo) {
    let nearest = layout.entryPoint;
    let distance = distanceTo(nearest);
    for (let level = layout.maxLevel; level > 0; level -= 1) {
        for (let isNearer = true; isNearer;) {
            isNearer = false;
            const start = upper.starts[nearest] + (level - 1) * hnsw_layout/* UPPER_LEVEL_WORDS */.C4;
            const links = upper.words[start];
            for (let word = start + 1; word <= start + links; word += 1) {
                const id = upper.words[word];
                const linkDistance = distanceTo(id);
                if (linkDistance >= distance)
                    continue;
                distance = linkDistance;
                nearest = id;
                isNearer = true;
            }
        }
    }
    return nearest;
}
/** Four sums, because one would make every addition wait for the one before; a search takes thousands of these. */
function dotAt(floats, start, vector) {
    const { length } = vector;
    let index = 0;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (; index + 3 < length; index += 4) {
        const word = start + index;
        sum0 += floats[word] * vector[index];
        sum1 += floats[word + 1] * vector[index + 1];
        sum2 += floats[word + 2] * vector[index + 2];
        sum3 += floats[word + 3] * vector[index + 3];
    }
    for (; index < length; index += 1)
        sum0 += floats[start + index] * vector[index];
    return sum0 + sum1 + sum2 + sum3;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-portable-index.js





/** Opens an index without hnswlib: the same file, the same neighbors. Throws ArtifactError like `openNativeIndex`. */
async function openPortableIndex(path, expected) {
    const file = (0,read_hnsw_file/* loadHnswFile */.T)(path, expected);
    const { dimensions, count } = expected;
    const visited = { marks: new Uint32Array(file.layout.elements), current: 0 };
    let elements;
    return {
        kind: 'portable',
        count,
        dimensions,
        search(vector, k) {
            (0,check_query/* checkQuery */.D)({ vector, k }, dimensions);
            const ef = candidateCount(k, count);
            if (ef === 0 || k === 0)
                return [];
            return rankHits(searchGraph(file, visited, { vector: (0,to_unit/* toUnit */.k)(vector), ef }), k);
        },
        vectorOf(number) {
            elements ??= new Map(Array.from(file.numbers, (known, element) => [known, element]));
            const element = elements.get(number);
            if (element === undefined || file.isDeleted[element] === 1)
                return undefined;
            const start = element * file.layout.elementWords + file.layout.vectorWord;
            return file.floats.slice(start, start + dimensions);
        },
    };
}

;// CONCATENATED MODULE: ./out/js/src/adapters/hnsw/open-vector-index.js



/**
 * Opens `vectors.hnsw` for searching, after its whole structure was checked. Throws ArtifactError for a file that is
 * damaged or has other dimensions or another count than the manifest says.
 */
async function openVectorIndex(path, options) {
    const { reader = 'auto' } = options;
    if (reader === 'portable')
        return openPortableIndex(path, options);
    if (reader === 'native')
        return openNativeIndex(path, options);
    const { kind } = await (0,load_addon/* loadAddon */.J)();
    return kind === 'loaded' ? openNativeIndex(path, options) : openPortableIndex(path, options);
}

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-issue-catalog.js + 2 modules
var open_issue_catalog = __webpack_require__(1612);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 1 modules
var load_manifest = __webpack_require__(4340);
// EXTERNAL MODULE: ./out/js/src/embedding/local/local-embedder.js
var local_embedder = __webpack_require__(9391);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-models.js
var load_models = __webpack_require__(6616);
;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/require-embedder.js

/** Throws ConfigError where an index was built with another embedder than the one asked for, with the command that rebuilds. */
function requireEmbedder({ service, dimensions }, { requested, folder }) {
    const { embedder, embeddingModel, embeddingDimensions } = requested;
    const found = {
        embedder: service?.provider ?? 'local',
        embeddingModel: service?.model,
        embeddingDimensions: dimensions,
    };
    const differs = (embedder !== undefined && embedder !== found.embedder) ||
        (embeddingModel !== undefined && embeddingModel !== found.embeddingModel) ||
        (embeddingDimensions !== undefined && embeddingDimensions !== found.embeddingDimensions);
    if (!differs)
        return;
    throw new errors/* ConfigError */.xL(`The index in ${folder} was built with the embedder ${describe(found)}, but ${describe(requested)} is asked for. ` +
        `Build it anew: auto-triager index --db corpus.sqlite --out ${folder}${flags(requested)}`);
}
function describe({ embedder, embeddingModel, embeddingDimensions }) {
    const details = [
        ...(embeddingModel === undefined ? [] : [`model ${embeddingModel}`]),
        ...(embeddingDimensions === undefined ? [] : [`${embeddingDimensions} dimensions`]),
    ];
    const name = embedder ?? 'of another kind';
    return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
function flags({ embedder, embeddingModel, embeddingDimensions }) {
    const given = { embedder, 'embedding-model': embeddingModel, 'embedding-dimensions': embeddingDimensions };
    return Object.entries(given)
        .flatMap(([flag, value]) => (value === undefined ? [] : [` --${flag} ${value}`]))
        .join('');
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/load-knowledge.js










/**
 * Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError, and
 * ConfigError where it was built with another embedder than the requested one.
 */
async function loadKnowledge(options) {
    const { repositories, signingKey, requested, access, patience } = options;
    const folder = await (0,index_shelf/* findIndexFolder */.U)(options.folder);
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none')
        return undefined;
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, {
        repositories,
        signingKey,
        requiredFiles: load_models/* MODEL_FILES */.A,
    });
    if (requested !== undefined)
        requireEmbedder(manifest.embedder, { requested, folder });
    const models = await (0,load_models/* loadModels */.Z)(folder, manifest);
    const { dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
    const embedder = service === undefined
        ? (0,local_embedder/* createLocalEmbedder */.yy)(models.localModel)
        : await openService({ ...service, dimensions }, { access, patience });
    const { vectors: count, deletedVectors: deleted } = manifest.counts;
    const index = await openVectorIndex((0,external_node_path_.join)(folder, artifact/* VECTORS_FILE */.IU), { dimensions, count, deleted });
    const catalog = (0,open_issue_catalog.openIssueCatalog)((0,external_node_path_.join)(folder, artifact/* ISSUES_FILE */.QR));
    return {
        repository: manifest.repository,
        boilerplate: new Set(catalog.boilerplate()),
        ...models,
        embedder,
        strangerSimilarity,
        index,
        readNumbers: () => catalog.numbers(),
        readIssues: (numbers) => catalog.read(numbers),
        readSketches: (numbers) => catalog.readSketches(numbers),
        close: () => catalog.close(),
    };
}
/** The code for services is loaded only where the index needs one. */
async function openService(pinned, services) {
    const { openIndexEmbedder } = await __webpack_require__.e(/* import() */ 3373).then(__webpack_require__.bind(__webpack_require__, 3373));
    return await openIndexEmbedder(pinned, services);
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
    const { openJudges } = await __webpack_require__.e(/* import() */ 4421).then(__webpack_require__.bind(__webpack_require__, 6802));
    return await openJudges(options, run);
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut),
  K: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/apply-plan.js

/** Carries out a plan's actions in order: the only place that writes to a tracker. Doing it twice changes nothing. */
async function applyPlan(tracker, actions) {
    for (const action of actions)
        await applyAction(tracker, action);
}
/** Puts an issue on its boards, one outcome a board. Never throws a ServiceError: labels count for more than boards. */
async function applyToProjects(tracker, { number, routes, isNew = false }) {
    try {
        return await tracker.ensureInProjects(number, routes.map(({ project }) => project), { isNew });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        return routes.map(() => ({ kind: 'failed', problem: error.message }));
    }
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

;// CONCATENATED MODULE: ./out/js/src/plan/explain-skip.js



/** What was left undone and why, outcome first, as a line or two of Markdown. */
function explainSkip(skip) {
    switch (skip.kind) {
        case 'closed':
            return 'The issue is closed; closed issues are left alone.';
        case 'family-filled':
            return `**already there** ${explain_skip_quoteLabels(skip.labels)}: ${escapeMarkdown(skip.family)} is left as it is.`;
        case 'below-cutoff':
            return explainBelowCutoff(skip);
        case 'says-nothing':
            return '**says nothing** no label is added: neither title nor text says what the issue is about, in words that another issue has.';
        case 'says-too-little':
            return `**says too little** ${quoteText(skip.label)} fits best, but there is not enough in the issue to label it.`;
        case 'over-limit':
            return (`**not added** ${quoteText(skip.label)} is sure enough too, but at most ` +
                `${skip.maxLabels} ${escapeMarkdown(skip.family)} ${skip.maxLabels === 1 ? 'label is' : 'labels are'} added.`);
        case 'not-in-repository':
            return (`**not added** ${quoteText(skip.label)} fits, but the repository has no label of that name. ` +
                'Create it if you want it; labels are never created here.');
        case 'taken-away':
            return `**removed by ${nameTaker(skip.by)}** ${quoteText(skip.label)} is not added again.`;
        case 'replaced':
            return `**replaced** ${quoteText(skip.label)} is not added again: somebody else put ${quoteText(skip.by)} in its place.`;
        case 'perhaps-taken-away':
            return (`**perhaps removed** ${quoteText(skip.label)} is not added: ${quoteText(skip.former)} was removed from the issue and has been renamed or ` +
                'deleted since, and it cannot be told whether it was this label.');
        case 'comment-taken-away':
            return `The comment is not written again: ${COMMENT_TAKEN[skip.how]}.`;
        case 'past-unread':
            return explainPastUnread(skip);
    }
}
function explainBelowCutoff({ family, label, probability, cutoff }) {
    const nearest = `${quoteText(label)} ${formatPercent(probability)}, the nearest ${escapeMarkdown(family)} label`;
    if (isReachable(cutoff))
        return `**not sure enough** ${nearest}`;
    return (`**not safe yet** ${nearest}. On issues held back from training, these labels were not right often ` +
        'enough at any probability; more labelled issues can change that.');
}
const COMMENT_TAKEN = {
    deleted: 'removed by a person (a comment of ours was deleted on this issue)',
    hidden: 'hidden by a person, and left as it is',
};
function nameTaker(by) {
    return by === 'person' ? 'a person' : 'another program';
}
function explainPastUnread({ what, labels, problem }) {
    const held = what === 'labels' ? `**not added** ${explain_skip_quoteLabels(labels)} ${labels.length === 1 ? 'waits' : 'wait'}` : NO_COMMENT;
    return `${held}: what people removed from the issue could not be read. ${escapeMarkdown(problem)}`;
}
const NO_COMMENT = 'No comment is written';
function explain_skip_quoteLabels(labels) {
    return labels.map((label) => quoteText(label)).join(', ');
}

;// CONCATENATED MODULE: ./out/js/src/plan/project-report.js


function isAddingToProjects(action) {
    return action.kind === 'add-to-projects';
}
const HEADINGS = {
    added: 'Added to',
    'already-there': 'Already on',
    'taken-off': 'Not added again to',
    'past-unread': 'Not added to',
    failed: 'Not added to',
    rehearsal: 'Would be added to',
};
/** The boards of one issue as Markdown, for the job summary. */
function renderProjects(projects) {
    if (projects.length === 0)
        return '';
    const lines = projects.map(({ project, labels, outcome }) => {
        const why = [explainOutcome(outcome)].filter((text) => text !== '');
        return [`- ${HEADINGS[outcome.kind]} ${project.url} for ${quoteLabels(labels)}.`, ...why].join(' ');
    });
    return `**Boards**\n\n${lines.join('\n')}`;
}
function explainOutcome(outcome) {
    if (outcome.kind === 'failed' || outcome.kind === 'past-unread')
        return escapeMarkdown(outcome.problem);
    if (outcome.kind !== 'taken-off')
        return '';
    return outcome.by === 'person' ? 'Removed by a person.' : 'Removed by another program.';
}

;// CONCATENATED MODULE: ./out/js/src/commands/triage/carry-out.js


/** Labels first, then the comment, then the boards; what comes after a failure has no turn. */
async function carryOut({ actions }, { tracker, addLabels }) {
    const toProjects = actions.filter(isAddingToProjects);
    const writes = actions.filter(isWriting);
    // The one place where a rehearsal and a real run part.
    const labels = addLabels ? writes.filter(isAddingLabels) : [];
    const comments = writes.filter((action) => !isAddingLabels(action));
    let labelsOutcome = addLabels ? 'failed' : 'rehearsal';
    try {
        await applyPlan(tracker, labels);
        if (addLabels)
            labelsOutcome = 'applied';
        await applyPlan(tracker, comments);
    }
    catch (error) {
        const outcome = addLabels ? NO_TURN : REHEARSAL;
        return { outcomes: { labelsOutcome, commentOutcome: 'failed', ...reportAll(toProjects, outcome) }, error };
    }
    const projects = addLabels ? await addToProjects(tracker, toProjects) : reportAll(toProjects, REHEARSAL);
    return { outcomes: { labelsOutcome, commentOutcome: 'applied', ...projects } };
}
/** For an issue of which only is told what would be done. */
function rehearse({ actions }) {
    const projects = reportAll(actions.filter(isAddingToProjects), REHEARSAL);
    return { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal', ...projects };
}
const REHEARSAL = { kind: 'rehearsal' };
const NO_TURN = {
    kind: 'failed',
    problem: 'Boards had no turn, since GitHub did not take what comes before them.',
};
function reportAll(actions, outcome) {
    const projects = actions.flatMap(({ routes }) => routes.map((route) => ({ ...route, outcome })));
    return projects.length === 0 ? {} : { projects };
}
async function addToProjects(tracker, actions) {
    const projects = [];
    for (const action of actions) {
        const outcomes = await applyToProjects(tracker, action);
        projects.push(...action.routes.map((route, index) => ({ ...route, outcome: outcomes[index] ?? NO_TURN })));
    }
    return projects.length === 0 ? {} : { projects };
}
function isWriting(action) {
    return !isAddingToProjects(action);
}
function isAddingLabels(action) {
    return action.kind === 'add-labels';
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

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeTriage)
/* harmony export */ });
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6772);
/* harmony import */ var _plan_describe_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _plan_format_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1104);
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4491);
/* harmony import */ var _verdict_missing_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);





const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;
const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' };
const BOARD_VERBS = {
    added: 'put on',
    'already-there': 'already on',
    'taken-off': 'taken off by somebody else, not put again on',
    'past-unread': 'not put on',
    failed: 'not put on',
    rehearsal: 'would go on',
};
/** A triaged issue for a terminal: what was decided, how sure, and why. */
function describeTriage(report, similarIssues) {
    const { issue, verdict, plan, labelsOutcome } = report;
    const planned = (0,_plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedLabels */ .W)(plan);
    const { isLacking, lacksInformation = 0, missing } = verdict.information;
    return [
        `#${issue.number} ${cut(issue.title)}`,
        `  ${planned.length === 0 ? 'nothing to add' : `${VERBS[labelsOutcome]} ${planned.join(', ')}`}`,
        ...(report.projects ?? []).map(describeProject),
        ...verdict.families.flatMap(describeFamily),
        ...plan.skipped.flatMap(describeSkip),
        ...(isLacking && lacksInformation > 0 ? [`  lacks information: ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(lacksInformation)}`] : []),
        ...(missing.length > 0 ? [`  left empty: ${missing.join('; ')}`] : []),
        ...describeModel(report.verdict),
        ...describeSimilar(verdict.similar.slice(0, similarIssues)),
    ].join('\n');
}
/** Why a board refused was told as a warning. */
function describeProject({ project, labels, outcome }) {
    return `  ${BOARD_VERBS[outcome.kind]} ${project.url} (${labels.join(', ')})`;
}
function describeFamily({ family, labels }) {
    const selected = labels.filter((label) => label.isSelected).length;
    const shown = labels.slice(0, selected + RUNNERS_UP);
    const [first] = shown;
    if (first === undefined)
        return [];
    const parts = shown.map(({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(probability)}`);
    const rule = (0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isReachable */ .kj)(first.cutoff) ? `applied from ${(0,_plan_format_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(first.cutoff)}` : 'never applied';
    return [`  ${family}: ${parts.join(' · ')}  (${rule})`];
}
/** What the probabilities do not show. */
function describeSkip(skip) {
    switch (skip.kind) {
        case 'closed':
            return ['  The issue is closed; it is left alone.'];
        case 'family-filled':
            return [`  It already has ${skip.labels.join(', ')}; ${skip.family} is left alone.`];
        case 'says-nothing':
            return ['  Neither title nor text says what it is about, in words that another issue has; no label is added.'];
        case 'says-too-little':
            return [`  ${skip.family}: it says too little to be sure of ${skip.label}.`];
        case 'not-in-repository':
            return [`  The repository has no label ${skip.label}.`];
        case 'taken-away':
            return [`  ${skip.label}: removed by ${skip.by === 'person' ? 'a person' : 'another program'}, not added again.`];
        case 'replaced':
            return [`  ${skip.label}: replaced with ${skip.by} by somebody else, not added again.`];
        case 'perhaps-taken-away':
            return [`  ${skip.label}: not added, since ${skip.former} was removed and has been renamed or deleted since.`];
        case 'comment-taken-away':
            return [`  The comment was ${skip.how} by a person; it is not written again.`];
        case 'past-unread': {
            const held = skip.what === 'labels' ? skip.labels.join(', ') : 'the comment';
            return [`  ${held}: not added, since what people removed could not be read.`];
        }
        case 'below-cutoff':
        case 'over-limit':
            return [];
    }
}
function describeModel(verdict) {
    const { notes = [], opinion } = verdict.model ?? {};
    const usage = (0,_plan_describe_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUsage */ .P)(verdict);
    const lacking = (opinion?.missing ?? []).map((kind) => _verdict_missing_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .MISSING_KINDS */ .$c[kind]);
    return [
        ...(usage === '' ? [] : [`  ${usage}`]),
        ...(lacking.length === 0 ? [] : [`  the model misses: ${lacking.join('; ')}`]),
        // What failed was told as a warning.
        ...notes.filter(({ kind }) => kind !== 'failed').map(({ text }) => `  ${text}`),
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
    return title.length <= SHOWN_TITLE_CHARS ? title : `${(0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .IN)(title, SHOWN_TITLE_CHARS - 1)}…`;
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openTriage)
});

// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
// EXTERNAL MODULE: ./out/js/src/labels/label-families.js
var label_families = __webpack_require__(2922);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/fall-back-title.js
var fall_back_title = __webpack_require__(4821);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-knowledge.js + 7 modules
var load_knowledge = __webpack_require__(2833);
// EXTERNAL MODULE: ./out/js/src/commands/models/load-judges.js
var load_judges = __webpack_require__(5302);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
// EXTERNAL MODULE: ./out/js/src/commands/triage/choose-families.js
var choose_families = __webpack_require__(1655);
// EXTERNAL MODULE: ./out/js/src/labels/learned-apart.js
var learned_apart = __webpack_require__(8059);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/shared/quote.js
var quote = __webpack_require__(1037);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/describe-other-lists.js



/**
 * What it means that this run chooses from other lists than the index was built with; undefined where it means nothing.
 * `hasOwnLists`: the run was given lists, and does not go by those of the index.
 */
function describeOtherLists(model, { families, hasOwnLists }) {
    const chosenAs = new Map(families.flatMap(({ name, labels }) => labels.map((label) => [label.toLowerCase(), name])));
    const apart = (0,learned_apart/* findLearnedApart */.$)(model, (name) => chosenAs.get(name.toLowerCase())).map(describeApart);
    const unknown = hasOwnLists && model.groups.length > 0 ? (0,learned_apart/* findNeverLearned */.b)(model, families) : [];
    const never = unknown.length === 0 ? [] : [`It never learned ${(0,quote/* quoteSome */.J)(unknown)}: only the name can tell.`];
    if (apart.length + never.length === 0)
        return undefined;
    return `The index was built with other label lists. ${[...apart, ...never].join(' ')} Build it again with these lists.`;
}
function describeApart({ labels, learnedAs, family, heldTo, familyHeldTo }) {
    const isHeldToOther = heldTo !== undefined && familyHeldTo !== undefined && heldTo !== familyHeldTo;
    const precision = isHeldToOther
        ? `, held to ${(0,format_figures/* formatPercent */.l9)(heldTo)} right labels, not to ${(0,format_figures/* formatPercent */.l9)(familyHeldTo)}`
        : '';
    return `It learned ${(0,quote/* quoteSome */.J)(labels)} as ${learnedAs}, and this run takes ${labels.length === 1 ? 'it' : 'them'} for ${family}${precision}.`;
}

// EXTERNAL MODULE: ./out/js/src/plan/plan-triage.js + 5 modules
var plan_triage = __webpack_require__(4491);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/read-past.js


/**
 * Reads what others did with what the plan would add, before it is carried out; asks nothing where nothing would be added.
 * Boards are left out: whoever puts an issue on them looks first, and reads their past with the same request.
 */
async function readPast(plan, reader) {
    const comment = await findComment(plan, reader);
    const labels = (0,plan_triage/* plannedLabels */.W)(plan);
    const isNew = plan.number === reader.newIssue;
    // We have written none before a new issue's first run.
    const hasComments = comment === 'absent' && plan.actions.some(isWritingComment) && !isNew;
    const found = comment === undefined ? {} : { comment };
    if (labels.length === 0 && !hasComments)
        return found;
    const { tracker, log } = reader;
    try {
        const history = await tracker.readHistory(plan.number, { labels, hasComments });
        return { ...found, history: { kind: 'read', ...history } };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        log.warning(`#${plan.number}: what people removed could not be read. ${error.message}`);
        return { ...found, history: { kind: 'unread', problem: error.message, isNew } };
    }
}
/** Undefined where no comment is kept, or GitHub refuses: then the writing of it tells why. */
async function findComment({ number, actions }, { tracker }) {
    const action = actions.find((one) => isWritingComment(one) || one.kind === 'remove-comment');
    if (action === undefined || !('marker' in action))
        return undefined;
    const { marker } = action;
    try {
        return await tracker.findComment(number, 'body' in action ? { marker, body: action.body } : { marker });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}
function isWritingComment({ kind }) {
    return kind === 'ensure-comment';
}

;// CONCATENATED MODULE: ./out/js/src/commands/triage/rebuild-action.js
/** Where it is not known who holds the action: what README and the examples write. */
const UNKNOWN = 'OWNER/auto-triager/rebuild@main';
/**
 * What a workflow writes behind `uses:` for the rebuild action that belongs to the running triage action. Reads the
 * runner's variables, which are empty for an action of the workflow's own repository:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function rebuildAction(env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
    const isNamed = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
    return isNamed ? `${repository}/rebuild@${ref}` : UNKNOWN;
}

// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(1778);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/open-triage.js












const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
const MS_PER_SECOND = 1_000;
/**
 * Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. Throws
 * ConfigError before the first request: no token to write with, label lists or a boards file that cannot be read.
 */
async function openTriage(sources) {
    const { options, tracker, newIssue, findElsewhere, log } = sources;
    if (tracker !== undefined)
        requireTokenToWrite(options);
    const judges = await (0,load_judges/* loadJudges */.D)(options, { log });
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, { log });
    const labelProjects = await openLabelProjects(options, tracker);
    const request = { ...lists, maxAreas: options.maxAreas, maxTypes: options.maxTypes };
    const startMs = performance.now();
    const [{ loaded, stage, notes }, labels] = await Promise.all([
        loadIndex(options, { repository: tracker?.repository, findElsewhere, log }),
        tracker?.listLabels(),
    ]);
    const knowledge = loaded ?? (await learnInstead({ ...sources, families: request }));
    const durationMs = performance.now() - startMs;
    const liveLabels = labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
    const families = (0,choose_families/* chooseFamilies */.M)({ knowledge, request, liveLabels, log });
    const otherLists = describeOtherLists(knowledge.labelModel, { families, hasOwnLists: (0,family_finder/* hasLists */.IP)(lists) });
    if (otherLists !== undefined)
        log.warning(otherLists);
    const setting = {
        knowledge,
        families,
        ...(liveLabels === undefined ? {} : { liveLabels }),
        ...(options.cutoff === undefined ? {} : { cutoff: options.cutoff }),
        ...(tracker && { readPast: (plan) => readPast(plan, { tracker, log, newIssue }), newIssue }),
        policy: {
            addComment: options.addComment,
            similarIssues: options.similarIssues,
            familyLabels: familyMembers((0,choose_families/* effectiveLists */.T)(lists, knowledge), liveLabels),
            ...(labelProjects === undefined ? {} : { labelProjects }),
            ...(options.needsInfoLabel === undefined ? {} : { needsInfoLabel: options.needsInfoLabel }),
        },
        issueUrl: (number) => tracker?.issueUrl(number) ?? `https://github.com/${knowledge.repository}/issues/${number}`,
    };
    async function triageOne(issue) {
        if (judges === undefined)
            return await (0,triage_issue/* triageIssue */.CW)(issue, setting);
        const { triageWithModels } = await Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(935), __webpack_require__.e(4924)]).then(__webpack_require__.bind(__webpack_require__, 935));
        return await triageWithModels(issue, { setting, judges });
    }
    return {
        setting,
        async triage(issue) {
            const result = await triageOne(issue);
            const { number, standIn } = result.verdict;
            if (standIn !== undefined)
                log.warning(`#${number}: ${standIn}`, { title: fall_back_title/* FALL_BACK_TITLE */.T });
            return result;
        },
        notices: [
            ...(loaded === undefined ? [noIndex(knowledge, sources)] : []),
            ...[...notes, ...(otherLists === undefined ? [] : [otherLists])].map((text) => ({ kind: 'note', text })),
        ],
        timings: [{ stage: loaded === undefined ? 'learn from recent issues' : stage, durationMs }],
    };
}
/** From the folder, which wins; an index there that cannot be used is an error, since somebody put it there on purpose. */
async function loadIndex(options, { repository, findElsewhere, log, }) {
    const { indexSigningKey: signingKey, indexRepositories = [] } = options;
    const repositories = repository === undefined ? undefined : [repository, ...indexRepositories];
    const load = (folder) => (0,load_knowledge/* loadKnowledge */.t)({
        folder,
        repositories,
        signingKey,
        requested: options,
        access: options,
        patience: patienceOf(options),
    });
    const local = await load(options.indexPath);
    if (local !== undefined || findElsewhere === undefined || repositories === undefined) {
        return { loaded: local, stage: 'load index', notes: [] };
    }
    const { folder, notes } = await findElsewhere({ repositories, signingKey });
    const stage = 'fetch and load index';
    if (folder === undefined)
        return { loaded: undefined, stage, notes };
    try {
        return { loaded: await load(folder), stage, notes };
    }
    catch (error) {
        if (!(error instanceof errors/* ArtifactError */.nE))
            throw error;
        const { file, expected, found } = error;
        const note = `That index is refused: ${file}: expected ${expected}, found ${found}.`;
        log.warning(note);
        return { loaded: undefined, stage, notes: [...notes, note] };
    }
}
/** A service that embeds is given as much time as a model. */
function patienceOf({ modelTimeout, modelDeadline }) {
    const [timeoutMs, deadlineMs] = [modelTimeout * MS_PER_SECOND, modelDeadline * MS_PER_SECOND];
    return { maxTries: MAX_TRIES, timeoutMs, deadlineMs, firstWaitMs: FIRST_WAIT_MS };
}
/** Undefined where there is no boards file: the code for it is loaded only where there is one. */
async function openLabelProjects({ labelProjectsFile, apiUrl }, tracker) {
    if (labelProjectsFile === undefined)
        return undefined;
    const [{ loadLabelProjects }, { serverAddresses }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5567).then(__webpack_require__.bind(__webpack_require__, 5567)),
        __webpack_require__.e(/* import() */ 4637).then(__webpack_require__.bind(__webpack_require__, 7018)),
    ]);
    return loadLabelProjects(labelProjectsFile, tracker ?? serverAddresses({ apiUrl }));
}
/** Told before anything is fetched and judged, not when the first label is to be written. */
function requireTokenToWrite({ token, addLabels, addComment, repository }) {
    if (token !== undefined || !(addLabels || addComment))
        return;
    throw new errors/* ConfigError */.xL(`A token is needed to write to ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
        'It needs the permission "issues: write".');
}
function noIndex(knowledge, { env = {} }) {
    return { kind: 'no-index', learnedFrom: knowledge.labelModel.issues, rebuildAction: rebuildAction(env) };
}
async function learnInstead({ options, tracker, env, log, families, }) {
    const { indexPath, needsInfoLabels } = options;
    if (tracker === undefined) {
        throw new errors/* ConfigError */.xL(`There is no index in ${indexPath}. Build one with: auto-triager index --db corpus.sqlite --out ${indexPath}`);
    }
    log.info(`There is no index in ${indexPath}; learning from the newest labelled issues instead.`);
    if (env !== undefined)
        log.info(`To have one, add a workflow with "uses: ${rebuildAction(env)}"; the job summary has it.`);
    // With an index nothing is learned: the code for it is loaded only here.
    const { learnFromRecent } = await Promise.all(/* import() */[__webpack_require__.e(4002), __webpack_require__.e(4034), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 2246));
    return await learnFromRecent({ tracker, families, needsInfoLabels, log });
}
/** Labels that fill a family although no history teaches them: with one of these, a person has already decided. */
function familyMembers(lists, liveLabels) {
    const live = [...(liveLabels?.keys() ?? [])];
    const families = (0,label_families/* selectFamilies */.d2)(live, { ...lists, maxAreas: 1, maxTypes: 1 });
    return Object.fromEntries(families.map(({ name, labels }) => [name, labels]));
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTriageJson)
/* harmony export */ });
/* harmony import */ var _plan_plan_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _verdict_model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);


const DIGITS = 6;
const COST_DIGITS = 8;
function toTriageJson({ issue, verdict, plan, timings, projects = [] }, similarIssues) {
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
        projects: projects.map(({ project, labels: leading, outcome }) => ({
            url: project.url,
            labels: leading,
            outcome: outcome.kind,
            problem: 'problem' in outcome ? outcome.problem : null,
        })),
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

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ triageNumbers),
/* harmony export */   S: () => (/* binding */ WHY_NOT_TRIAGED),
/* harmony export */   cG: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _health_health_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5995);


/**
 * Triages the issues one after the other. One that GitHub does not let us write to does not keep the others from their
 * turn; throws when an issue cannot be read, since the next would fare no better.
 */
async function* triageNumbers({ numbers, ...run }) {
    for (const number of numbers)
        yield await triageNumber(number, run);
}
/** Completes "was not triaged: ". */
const WHY_NOT_TRIAGED = {
    missing: 'there is no such issue',
    'pull-request': 'it is a pull request',
    'health-issue': 'it is our own health report',
};
async function triageNumber(number, run) {
    const { tracker, opened, addLabels } = run;
    const startMs = performance.now();
    const found = await tracker.findIssue(number);
    if (found.kind !== 'issue')
        return { report: { kind: found.kind, number } };
    // An app's token starts workflows, also with the issue that it creates itself.
    if ((0,_health_health_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isHealthIssue */ .s8)(found.issue.body))
        return { report: { kind: 'health-issue', number } };
    const fetched = { stage: 'fetch issue', durationMs: performance.now() - startMs };
    const result = await opened.triage(found.issue);
    const { outcomes, error } = await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u)(result.plan, { tracker, addLabels });
    const timed = { ...result, timings: [...opened.timings, fetched, ...result.timings] };
    return { report: toReport(timed, outcomes), ...(error === undefined ? {} : { error }) };
}
function toReport(result, outcomes) {
    return { kind: 'triaged', ...result, ...outcomes };
}


/***/ }),

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ readHealthState),
/* harmony export */   s8: () => (/* binding */ isHealthIssue),
/* harmony export */   uL: () => (/* binding */ HEALTH_TITLE),
/* harmony export */   wh: () => (/* binding */ composeHealthIssue)
/* harmony export */ });
/* unused harmony export HEALTH_MARKER */
/** First line of our health issue, by which it is found again. Changing it orphans the issues that there are. */
const HEALTH_MARKER = '<!-- auto-triager:health -->';
const HEALTH_TITLE = 'Auto Triager: health';
const STATE = /^<!-- auto-triager:health-state (ill|well) ([0-9TZ:.-]+) -->$/m;
/** The text of the issue: marker and state, which readers do not see, then the report. */
function composeHealthIssue(report, { isIll, since }) {
    return `${HEALTH_MARKER}\n<!-- auto-triager:health-state ${isIll ? 'ill' : 'well'} ${since} -->\n\n${report}`;
}
/** Undefined where the text tells of none. */
function readHealthState(body) {
    const [, state, since = ''] = STATE.exec(body) ?? [];
    return state === undefined ? undefined : { isIll: state === 'ill', since };
}
function isHealthIssue(body) {
    return body.trimStart().startsWith(HEALTH_MARKER);
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FALL_BACK_TITLE)
/* harmony export */ });
/**
 * Heads the annotation of a triage that was made by less than it was set up with: by another model, by the local engine
 * alone, with the local embedder. The health report counts runs by it; runs of older versions keep their title.
 */
const FALL_BACK_TITLE = 'Auto Triager fell back';


/***/ })

};
