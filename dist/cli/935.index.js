export const id = 935;
export const ids = [935];
export const modules = {

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

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consultModels: () => (/* binding */ consultModels),
  triageWithModels: () => (/* binding */ triageWithModels)
});

// EXTERNAL MODULE: ./out/js/src/shared/fall-back-title.js
var fall_back_title = __webpack_require__(4821);
// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
// EXTERNAL MODULE: ./out/js/src/models/model-gone-error.js
var model_gone_error = __webpack_require__(2108);
// EXTERNAL MODULE: ./out/js/src/models/price-model.js
var price_model = __webpack_require__(1843);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/retry.js
var retry = __webpack_require__(7011);
// EXTERNAL MODULE: ./out/js/src/verdict/build-prompt.js + 3 modules
var build_prompt = __webpack_require__(3902);
// EXTERNAL MODULE: ./out/js/src/verdict/clean-summary.js
var clean_summary = __webpack_require__(4005);
;// CONCATENATED MODULE: ./out/js/src/verdict/extract-json.js
/** A longer answer is no answer. */
const MAX_ANSWER_CHARS = 400_000;
const THOUGHTS_END = /<\/(?:think|thinking|thought)>/gi;
const THOUGHTS_START = /<(?:think|thinking|thought)>/i;
/** Opening braces that are tried; prose may hold a few. */
const MAX_OBJECTS = 20;
/**
 * The JSON objects in a model's answer, in their order: the whole, or those between prose, in fences and after thoughts
 * (`<think>`). Comments and trailing commas are no obstacle.
 */
function extractObjects(answer) {
    const text = withoutThoughts(answer.slice(0, MAX_ANSWER_CHARS));
    const objects = [];
    let tries = 0;
    for (let start = text.indexOf('{'); start !== -1 && tries < MAX_OBJECTS; tries++) {
        const end = findEnd(text, start);
        const object = end === -1 ? undefined : parseObject(text.slice(start, end));
        if (object !== undefined)
            objects.push(object);
        start = text.indexOf('{', object === undefined ? start + 1 : end);
    }
    return objects;
}
/** What stands behind the last thought; of a thought that never ends, what stands before it. */
function withoutThoughts(text) {
    const end = [...text.matchAll(THOUGHTS_END)].at(-1);
    const rest = end === undefined ? text : text.slice(end.index + end[0].length);
    const start = rest.search(THOUGHTS_START);
    return start === -1 ? rest : rest.slice(0, start);
}
/** Position after the brace that closes the one at `start`; -1 where none does. */
function findEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const sign = text[at];
        if (sign === '"') {
            at = findStringEnd(text, at);
            if (at === -1)
                return -1;
        }
        else if (sign === '{')
            depth++;
        else if (sign === '}' && --depth === 0)
            return at + 1;
    }
    return -1;
}
/** Position of the quote that ends the string which begins at `start`; -1 where none does. */
function findStringEnd(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return -1;
}
function parseObject(text) {
    const value = tryParse(text) ?? tryParse(mendJson(text));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const STRING_OR_FLAW = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]{0,500}?\*\/|,(?=\s*[}\]])|\b(?:True|False|None)\b/g;
const MENDED = { True: 'true', False: 'false', None: 'null' };
/** Removes comments and trailing commas, and spells Python's constants as JSON does; strings stay as they are. */
function mendJson(text) {
    return text.replace(STRING_OR_FLAW, (found) => (found.startsWith('"') ? found : (MENDED[found] ?? '')));
}

// EXTERNAL MODULE: ./out/js/src/verdict/missing-kinds.js
var missing_kinds = __webpack_require__(8291);
;// CONCATENATED MODULE: ./out/js/src/verdict/read-answer.js



/** Entries of one list that are read; nobody chooses so many. */
const MAX_ENTRIES = 100;
/**
 * Names under which an answer may stand. Ours come first; the others are what fine-tuned models of earlier triagers were
 * taught, or what models write that were given no schema.
 */
const NAMES = {
    isCategorizable: ['isCategorizable', 'is_categorizable', 'categorizable'],
    missing: ['missing', 'missing_information', 'missingInformation'],
    duplicates: ['duplicates', 'duplicate', 'duplicate_of', 'duplicateOf'],
    summary: ['summary', 'remarks'],
};
const FAMILY_NAMES = {
    area: ['areas', 'area', 'areaLabel', 'areaLabels', 'categoryLabel', 'categoryLabels', 'labels'],
    type: ['types', 'type', 'typeLabel', 'typeLabels'],
};
/**
 * Reads a model's answer, whatever is around it. Labels are taken in any case and given in ours; labels, numbers and
 * kinds that were not offered are dropped. Undefined where there is no JSON object with any of the fields.
 */
function readAnswer(answer, allowed) {
    const objects = extractObjects(answer);
    const families = allowed.shortlist.map(({ family }) => FAMILY_NAMES[family] ?? [family]);
    const known = [NAMES.isCategorizable, NAMES.missing, NAMES.duplicates, ...families].flat();
    // The last one: models that think aloud answer at the end.
    const object = objects.findLast((candidate) => known.some((name) => Object.hasOwn(candidate, name)));
    if (object === undefined)
        return undefined;
    const labels = allowed.shortlist.flatMap((family) => {
        const value = find(object, FAMILY_NAMES[family.family] ?? [family.family]);
        return value === undefined ? [] : [[family.family, readLabels(value, family)]];
    });
    return {
        isCategorizable: readBoolean(find(object, NAMES.isCategorizable)),
        missing: [...new Set(readEntries(find(object, NAMES.missing)).map(toKindName).filter(missing_kinds/* isMissingKind */.$t))],
        labels: new Map(labels),
        duplicates: readNumbers(find(object, NAMES.duplicates), allowed.numbers),
        summary: readSummary(find(object, NAMES.summary)),
    };
}
function find(object, names) {
    const name = names.find((candidate) => Object.hasOwn(object, candidate) && object[candidate] !== null);
    return name === undefined ? undefined : object[name];
}
/** The texts of a list, or of a single value. */
function readEntries(value) {
    const list = Array.isArray(value) ? value : [value];
    return list
        .slice(0, MAX_ENTRIES)
        .map((entry) => (isNamed(entry) ? entry.name : entry))
        .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
        .map(String);
}
function isNamed(entry) {
    return typeof entry === 'object' && entry !== null && 'name' in entry;
}
function readLabels(value, { labels }) {
    const spelling = new Map(labels.map(({ name }) => [toKey(name), name]));
    return [...new Set(readEntries(value).flatMap((entry) => spelling.get(toKey(entry)) ?? []))];
}
/** Case, quotes and white space around a name do not matter. */
function toKey(name) {
    return name
        .replace(/^[\s"'`]+|[\s"'`]+$/g, '')
        .replace(/\s+/g, ' ')
        .toLowerCase();
}
function toKindName(entry) {
    return toKey(entry).replace(/[ _]/g, '-');
}
function readNumbers(value, allowed) {
    const numbers = readEntries(value).map((entry) => Number(/^\s*#?(\d{1,12})\s*$/.exec(entry)?.[1]));
    return [...new Set(numbers)].filter((number) => allowed.includes(number));
}
function readBoolean(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value !== 'string')
        return undefined;
    const word = value.trim().toLowerCase();
    if (word === 'true' || word === 'yes')
        return true;
    return word === 'false' || word === 'no' ? false : undefined;
}
function readSummary(value) {
    return typeof value === 'string' ? (0,clean_summary/* cleanSummary */.K)(value) : '';
}

;// CONCATENATED MODULE: ./out/js/src/verdict/ask-model.js






/** For thoughts as well, where a model has some; the answer itself takes about 100. */
const MAX_OUTPUT_TOKENS = 4096;
/** The run may spend no more: not a fault of any service. */
class CostLimitError extends Error {
    name = 'CostLimitError';
}
/** The engine failed for the issues before, so it was not asked: no new failure. */
class EngineDeadError extends errors/* ServiceError */._7 {
}
/**
 * Asks one question of a model and reads the answer; an answer that cannot be read gets one more try, told what was
 * wrong. Throws ServiceError: the service failed, has no such model (ModelGoneError), refused, cut the answer off, or twice answered nothing that can be
 * read; EngineDeadError and CostLimitError before a call that is not to be made.
 */
async function askModel(model, { part, question }, asking) {
    const prompt = (0,build_prompt/* buildPrompt */.f)(question, {
        part,
        instructions: asking.instructions,
        maxTokens: Math.min(asking.maxPromptTokens, model.limits.maxPromptTokens ?? Number.POSITIVE_INFINITY),
        maxEnumValues: model.limits.maxEnumValues,
        countTokens: asking.countTokens,
    });
    asking.log.debug(`Asking ${model.name} (${part}): ${prompt.tokens} tokens, ${prompt.numbers.length} known issues.`);
    const questions = [prompt, { ...prompt, user: `${prompt.user}\n\n${REPAIR}` }];
    const kept = questions.map((question) => asking.recall({ model: model.name, request: toRequest(question) }));
    const isKept = kept.some((answer) => answer !== undefined && readAnswer(answer.text, prompt) !== undefined);
    for (const [at, question] of questions.entries()) {
        // Kept answers of which none can be read would fail for ever: it is asked anew.
        const recalled = isKept ? kept[at] : undefined;
        const { text } = await call(model, { part, prompt: question, recalled }, asking);
        const opinion = readAnswer(text, prompt);
        if (opinion !== undefined)
            return opinion;
    }
    throw unusable(model, 'answered twice without the JSON it was asked for');
}
const REPAIR = 'Your last answer was not the JSON object that was asked for. Write nothing but that object.';
function toRequest({ system, user, schema }) {
    return { system, user, schema, maxOutputTokens: MAX_OUTPUT_TOKENS };
}
async function call(model, { part, prompt, recalled }, asking) {
    const { system, user, schema } = prompt;
    const request = toRequest(prompt);
    const answer = recalled ?? (await buy(model, { request, promptTokens: prompt.tokens }, asking));
    asking.onCall({
        part,
        engine: model.engine,
        model: model.name,
        prompt: { system, user, schema },
        answer,
        isRecalled: recalled !== undefined,
    }, usageOf(model, answer, asking));
    const fault = FAULTS[answer.finish];
    if (fault !== undefined)
        throw unusable(model, fault);
    return answer;
}
function usageOf(model, answer, { prices }) {
    const { promptTokens, completionTokens } = answer;
    return { calls: 1, promptTokens, completionTokens, cost: (0,price_model/* costOf */.ho)({ ...answer, model: model.name }, prices) };
}
/** Throws EngineDeadError for an engine that is not to be asked, CostLimitError before a call that could cost too much. */
async function buy(model, { request, promptTokens }, asking) {
    const { prices, spending } = asking;
    if (!asking.isAlive()) {
        const service = model_engine/* SERVICE_NAMES */.Z[model.engine];
        throw new EngineDeadError(`${service} was not asked: it failed for the issues before.`, {
            service,
            retryable: false,
        });
    }
    const worst = (0,price_model/* worstCostOf */.yc)({ model: model.name, promptTokens, completionTokens: MAX_OUTPUT_TOKENS }, prices) ?? 0;
    const { deadline } = asking;
    const startMs = performance.now();
    if (!(await spending.setAside(worst)))
        throw new CostLimitError('the cost limit is reached');
    // It may have waited for what calls of other issues cost, which is no fault of this engine.
    deadline.putOff(performance.now() - startMs);
    let cost = 0;
    try {
        const answer = await (0,retry/* retry */.L)((signal) => model.answer(request, signal), {
            ...asking.retries,
            deadline,
            onRetry: (error, waitMs) => asking.log.debug(`${error.message} Trying again in ${Math.round(waitMs)} ms.`),
        });
        // Every prompt has tokens: a service that tells none has not said what the call cost.
        cost = answer.promptTokens === 0 ? worst : (usageOf(model, answer, asking).cost ?? 0);
        return answer;
    }
    finally {
        spending.settle({ worst, cost });
    }
}
const FAULTS = {
    done: undefined,
    length: `did not finish its answer within ${MAX_OUTPUT_TOKENS} tokens (finish reason "length")`,
    refusal: 'refused to answer',
    blocked: "did not answer: its provider's safety filter stepped in",
    empty: 'gave an empty answer',
};
function unusable(model, what) {
    return new errors/* ServiceError */._7(`The model ${JSON.stringify(model.name)} ${what}.`, {
        service: model_engine/* SERVICE_NAMES */.Z[model.engine],
        retryable: false,
    });
}

// EXTERNAL MODULE: ./out/js/src/verdict/combine.js
var combine = __webpack_require__(4924);
// EXTERNAL MODULE: ./out/js/src/verdict/create-question.js + 1 modules
var create_question = __webpack_require__(3188);
;// CONCATENATED MODULE: ./out/js/src/verdict/judges.js

/** How each engine judges. */
const JUDGES = { gemini: judgeAtOnce, openai: judgeInTwoSteps };
/** Everything in one question: the issue, what is known that is like it, and the labels. */
function judgeAtOnce({ judge }, question, asking) {
    return askModel(judge, { part: 'everything', question }, asking);
}
/** First whether the issue says enough; only one that does is categorized. Each step may have a model made for it. */
async function judgeInTwoSteps({ judge, qualitizer = judge }, question, asking) {
    const quality = await askModel(qualitizer, { part: 'quality', question }, asking);
    if (quality.isCategorizable === false)
        return quality;
    const { labels, duplicates, summary } = await askModel(judge, { part: 'categories', question }, asking);
    return { ...quality, labels, duplicates, summary: summary === '' ? quality.summary : summary };
}

// EXTERNAL MODULE: ./out/js/src/verdict/model-usage.js
var model_usage = __webpack_require__(5674);
// EXTERNAL MODULE: ./out/js/src/document/has-content.js
var has_content = __webpack_require__(1717);
// EXTERNAL MODULE: ./out/js/src/labels/choose-cutoff.js + 3 modules
var choose_cutoff = __webpack_require__(2051);
;// CONCATENATED MODULE: ./out/js/src/verdict/needs-model.js


/** Why no model is to be asked; undefined where one is. */
function whyNoModel({ issue, document, local, askModel }) {
    if (!(0,has_content/* hasContent */.o)(document))
        return notAsked('says-nothing', 'the issue says nothing');
    if (askModel === 'always')
        return undefined;
    if (issue.state === 'closed')
        return notAsked('closed', 'the issue is closed');
    const isComplete = !local.information.isLacking && local.information.missing.length === 0;
    const open = local.families.filter((family) => !isSettled(family, issue));
    const isSure = open.length < local.families.length && open.every(isSilent);
    if (!isComplete || !isSure)
        return undefined;
    return notAsked('sure', 'the local engine is sure enough in every family that it labels, and no information is missing');
}
function notAsked(because, what) {
    return { kind: 'not-asked', because, text: `No model was asked: ${what}.` };
}
/** A label is above its cut-off, or a person has given one already, or none is wanted. */
function isSettled({ labels, maxLabels }, issue) {
    if (maxLabels === 0 || labels.some((label) => label.isSelected))
        return true;
    const given = new Set(issue.labels.map((name) => name.toLowerCase()));
    return labels.some(({ name }) => given.has(name.toLowerCase()));
}
/** No label of the family was ever right often enough to be applied, and a model's word does not change that. */
function isSilent({ labels }) {
    return labels.every(({ cutoff }) => cutoff >= choose_cutoff/* NEVER */.tm);
}

// EXTERNAL MODULE: ./out/js/src/verdict/recording.js + 1 modules
var verdict_recording = __webpack_require__(2371);
// EXTERNAL MODULE: ./out/js/src/verdict/spending.js
var spending = __webpack_require__(4669);
;// CONCATENATED MODULE: ./out/js/src/verdict/judge-issue.js













/**
 * The verdict of an issue with the word of a model, where one is needed and answers in time. Otherwise the local verdict
 * stands, and `model.notes` say why. Throws ConfigError alone: a replay without a recording of the issue.
 */
async function judgeIssue(task, judges) {
    const { issue, document, local } = task;
    const reason = whyNoModel({ issue, document, local, askModel: judges.askModel });
    if (reason !== undefined)
        return withReport(local, { ...NOTHING_ASKED, notes: [reason] });
    const hearing = await startHearing(task, judges);
    const found = await hearEngines(hearing);
    if (judges.recordings?.mode === 'record')
        await record(judges.recordings.store, { hearing, found });
    const { usage, replayed, notes, names } = hearing;
    const report = { notes, names: [...new Set(names)], usage, replayed };
    if (found === undefined)
        return withReport(local, report);
    const verdict = (0,combine/* combine */.kg)({ local, document, ...found, weights: judges.weights });
    return withReport(verdict, { ...report, opinion: found.opinion });
}
const NOTHING_ASKED = { notes: [], names: [], usage: model_usage/* NO_USAGE */.y, replayed: model_usage/* NO_USAGE */.y };
function withReport(verdict, model) {
    return { ...verdict, model };
}
async function startHearing(task, judges) {
    const { recordings, engines, deadlineMs } = judges;
    const recording = await recordings?.store.read(task.issue.number);
    const hearing = {
        task,
        judges,
        engines,
        deadline: (0,retry/* startDeadline */.d)(deadlineMs),
        recording,
        notes: [],
        calls: [],
        names: [],
        usage: model_usage/* NO_USAGE */.y,
        replayed: model_usage/* NO_USAGE */.y,
    };
    if (recordings?.mode !== 'replay')
        return hearing;
    if (recording === undefined) {
        throw new errors/* ConfigError */.xL(`There is no recording of issue #${task.issue.number} to replay. Make one with --record, with a key.`);
    }
    return { ...hearing, ...replay(recording, judges) };
}
/** What a recording says, and the engine that says the rest again. */
function replay(recording, { rules }) {
    const { engine, unused } = recording;
    const notes = [...recording.notes];
    if (engine === null && notes.length === 0) {
        note(notes, 'No model answered when this was recorded. The local engine judged alone.');
    }
    const usages = unused.map(({ model, promptTokens, completionTokens, call }) => ({
        calls: 1,
        promptTokens,
        completionTokens,
        cost: (0,price_model/* costOf */.ho)({ promptTokens, completionTokens, ...call?.answer, model }, rules.prices),
    }));
    return {
        engines: engine === null ? [] : [{ engine, open: async () => (0,verdict_recording/* replayModels */.qQ)(engine, recording) }],
        notes,
        names: unused.map(({ model }) => model),
        replayed: usages.reduce(model_usage/* addUsage */.v, model_usage/* NO_USAGE */.y),
    };
}
/** Asks one engine after the other until one answers; the others' faults are noted. */
async function hearEngines(hearing) {
    const { engines, notes, calls } = hearing;
    const { health } = hearing.judges;
    for (const [index, setup] of engines.entries()) {
        const { engine } = setup;
        const next = engines[index + 1];
        const instead = next === undefined ? 'The local engine judged alone' : `${model_engine/* SERVICE_NAMES */.Z[next.engine]} is asked instead`;
        try {
            const opinion = await hear(setup, hearing, engines.length - index);
            const standIn = setup.standIn?.();
            if (standIn !== undefined)
                notes.push({ kind: 'stand-in', text: standIn });
            // An answer that was kept says nothing of how the engine is now.
            if (calls.some((call) => call.engine === engine && !call.isRecalled))
                health.answered(engine);
            return { engine, opinion };
        }
        catch (error) {
            if (error instanceof CostLimitError) {
                const text = 'No model was asked: the limit of max_cost is reached. The local engine judged alone.';
                notes.push({ kind: 'not-asked', because: 'cost-limit', text });
                return undefined;
            }
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            if (!(error instanceof EngineDeadError))
                health.failed(engine, error);
            note(notes, `${error.message} ${instead}.`);
        }
    }
    return undefined;
}
function note(notes, text) {
    notes.push({ kind: 'failed', text });
}
/** An engine with others behind it leaves them their share of the time. */
async function hear(setup, hearing, enginesLeft) {
    const deadline = (0,retry/* startDeadline */.d)(hearing.deadline.remainingMs() / enginesLeft, hearing.deadline);
    for (;;) {
        try {
            return await ask(setup, hearing, deadline);
        }
        catch (error) {
            if (!(error instanceof model_gone_error/* ModelGoneError */.X) || setup.fallBack?.(error) !== true)
                throw error;
        }
    }
}
async function ask(setup, hearing, deadline) {
    const { task, judges, recording } = hearing;
    const isReplay = judges.recordings?.mode === 'replay';
    const models = await setup.open();
    const { document, local, descriptions } = task;
    const question = (0,create_question/* createQuestion */.h)({ document, local, descriptions, neighbors: task.readNeighbors() });
    return await JUDGES[setup.engine](models, question, {
        ...judges.rules,
        deadline,
        // What is replayed was paid before.
        spending: isReplay ? (0,spending/* startSpending */.X)() : judges.spending,
        recall: (question) => (recording === undefined || isReplay ? undefined : (0,verdict_recording/* recall */.I9)(recording, question)),
        isAlive: () => isReplay || judges.health.isAlive(setup.engine),
        onCall: (call, usage) => {
            hearing.calls.push(call);
            hearing.names.push(call.model);
            // What was kept was paid when it was first answered.
            if (isReplay || call.isRecalled) {
                hearing.replayed = (0,model_usage/* addUsage */.v)(hearing.replayed, usage);
                return;
            }
            hearing.usage = (0,model_usage/* addUsage */.v)(hearing.usage, usage);
        },
    });
}
/** A run that bought no answer leaves what is kept: it holds at least as much, and was paid. */
async function record(store, { hearing, found }) {
    const { task, recording, calls, notes } = hearing;
    if (recording !== undefined && calls.every(({ isRecalled }) => isRecalled))
        return;
    const retrieved = task.local.similar.map(({ number }) => number);
    await store.write((0,verdict_recording/* toRecording */.F1)({ issue: task.issue.number, engine: found?.engine, retrieved, calls, notes }));
}

// EXTERNAL MODULE: ./out/js/src/commands/knowledge/read-shown-neighbors.js
var read_shown_neighbors = __webpack_require__(8851);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(1778);
;// CONCATENATED MODULE: ./out/js/src/commands/triage/triage-with-models.js




/** As `triageIssue`, with a model's word between the local verdict and the plan. Writes nothing but recordings. */
async function triageWithModels(issue, { setting, judges }) {
    const local = await (0,triage_issue/* judgeByHistory */.j4)(issue, setting);
    const judged = await consultModels(local, { setting, judges });
    tell(judged.verdict, judges);
    return await (0,triage_issue/* planWithPast */.i$)(judged, setting);
}
/** An issue that the local engine has judged, with a model's word. Throws ConfigError, see `judgeIssue`. */
async function consultModels(local, { setting, judges }) {
    const { issue, document, verdict, clock } = local;
    const spentMs = clock.timings.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const consulted = await judgeIssue({
        issue,
        document,
        local: verdict,
        descriptions: setting.liveLabels ?? new Map(),
        readNeighbors: () => (0,read_shown_neighbors/* readShownNeighbors */.V)(verdict, setting.knowledge),
    }, 
    // A service that embeds takes of the same time.
    { ...judges, deadlineMs: Math.max(0, judges.deadlineMs - spentMs) });
    clock.done('model');
    return { ...local, verdict: consulted };
}
/** A model's own words belong below what everybody sees. */
function tell({ number, model }, { rules: { log } }) {
    for (const { kind, text } of model?.notes ?? []) {
        if (kind === 'failed')
            log.warning(`#${number}: ${text}`, { title: fall_back_title/* FALL_BACK_TITLE */.T });
        else
            log.debug(`#${number}: ${text}`);
    }
    if (model?.opinion !== undefined)
        log.debug(`#${number}: the model sums it up so: ${model.opinion.summary}`);
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ModelGoneError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** The service has no model of this name, or has it no more: another one may answer. */
class ModelGoneError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    model;
    constructor(message, { model, ...facts }) {
        super(message, facts);
        this.model = model;
    }
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);


/** No wait is longer, whatever the count of tries. */
const LONGEST_WAIT_MS = 20_000;
/** With less time than this before the deadline no service can answer. */
const SHORTEST_TRY_MS = 20;
/** A deadline `durationMs` from now; never later than `outer`. */
function startDeadline(durationMs, outer) {
    let endMs = performance.now() + Math.min(durationMs, outer?.remainingMs() ?? durationMs);
    return {
        remainingMs: () => Math.max(0, endMs - performance.now()),
        putOff(laterMs) {
            endMs += laterMs;
            outer?.putOff(laterMs);
        },
    };
}
/**
 * Does the work, and again after a retryable ServiceError, until it succeeds. Waits as long as the service asked, else
 * a random part of a time that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * `work` gets a signal that aborts at the end of its time and must reject then. Throws the last error: one that is not
 * retryable, that of the last try, or that after which the deadline leaves no time for the wait.
 */
async function retry(work, options) {
    const { maxTries, timeoutMs, deadline, onRetry } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await limitTime(work, Math.min(timeoutMs, deadline.remainingMs()));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || !error.retryable || attempt >= maxTries)
                throw error;
            const waitMs = error.retryAfterMs ?? jitteredWaitMs(attempt, options);
            if (waitMs + SHORTEST_TRY_MS > deadline.remainingMs())
                throw error;
            onRetry?.(error, waitMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs);
        }
    }
}
function jitteredWaitMs(attempt, { firstWaitMs, random = Math.random }) {
    return random() * Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (attempt - 1));
}
/** The timer does not outlive the work: a pending one would keep the process alive. */
async function limitTime(work, timeMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeMs);
    try {
        return await work(controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
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


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  Nv: () => (/* binding */ recordingSchema),
  qQ: () => (/* binding */ replayModels),
  F1: () => (/* binding */ toRecording)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/models/model-engine.js
var model_engine = __webpack_require__(230);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/verdict/verdict.js
/** The history alone was sure; nothing is there to judge; the issue is closed; the run may spend no more. */
const NOT_ASKED_REASONS = ['sure', 'says-nothing', 'closed', 'cost-limit'];

;// CONCATENATED MODULE: ./out/js/src/verdict/recording.js




const callSchema = schemas/* object */.Ikc({
    part: schemas/* enum */.k5n(['everything', 'quality', 'categories']),
    model: schemas/* string */.YjP(),
    /** For people who compare prompts; an answer to the same prompt is not asked for again. */
    system: schemas/* string */.YjP(),
    user: schemas/* string */.YjP(),
    schema: schemas/* unknown */.L5J(),
    answer: schemas/* object */.Ikc({
        text: schemas/* string */.YjP(),
        finish: schemas/* enum */.k5n(['done', 'length', 'refusal', 'blocked', 'empty']),
        promptTokens: schemas/* number */.aig().nonnegative(),
        /** Absent where there are none. */
        cachedTokens: schemas/* number */.aig().nonnegative().optional(),
        cacheWriteTokens: schemas/* number */.aig().nonnegative().optional(),
        completionTokens: schemas/* number */.aig().nonnegative(),
    }),
});
const noteSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not-asked'), because: schemas/* enum */.k5n(NOT_ASKED_REASONS), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['failed', 'stand-in']), text: schemas/* string */.YjP() }),
]);
const recordingSchema = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(1),
    issue: schemas/* int */.Whr().positive(),
    /** Whose calls these are; null where no model could answer. */
    engine: schemas/* enum */.k5n(['gemini', 'openai']).nullable(),
    /** Numbers of the issues that were found to be similar, most similar first. */
    retrieved: schemas/* array */.YOg(schemas/* int */.Whr()),
    calls: schemas/* array */.YOg(callSchema),
    /** Answers that led to no verdict, of every engine that was asked: they were paid all the same. */
    unused: schemas/* array */.YOg(schemas/* object */.Ikc({
        model: schemas/* string */.YjP(),
        promptTokens: schemas/* number */.aig().nonnegative(),
        completionTokens: schemas/* number */.aig().nonnegative(),
        /** The whole of it, so that a run that goes on need not ask again; absent in older recordings. */
        call: callSchema.optional(),
    }))
        .default([]),
    /** What failed, or why no model was asked. */
    notes: schemas/* array */.YOg(noteSchema).default([]),
});
function toRecording(facts) {
    const { issue, engine = null, retrieved, notes } = facts;
    const used = facts.calls.filter((call) => call.engine === engine);
    const unused = facts.calls
        .filter((call) => call.engine !== engine)
        .map((call) => {
        const { promptTokens, completionTokens } = call.answer;
        return { model: call.model, promptTokens, completionTokens, call: toRecordedCall(call) };
    });
    return {
        format: 1,
        issue,
        engine,
        retrieved: [...retrieved],
        calls: used.map(toRecordedCall),
        unused,
        notes: [...notes],
    };
}
function toRecordedCall({ part, model, prompt, answer }) {
    return { part, model, ...prompt, answer };
}
/** The recorded answer to a question; undefined where this model was asked something else, or did not end its answer. */
function recall({ calls, unused }, { model, request }) {
    const { system, user } = request;
    const kept = [...calls, ...unused.flatMap(({ call }) => call ?? [])];
    const same = kept.find((call) => call.model === model && call.system === system && call.user === user);
    return same?.answer.finish === 'done' ? same.answer : undefined;
}
/** Models that give the recorded answers again, in their order. Each throws ServiceError when there is none left. */
function replayModels(engine, { calls }) {
    const rest = [...calls];
    const modelNamed = (name) => ({
        engine,
        name,
        limits: { maxEnumValues: Number.POSITIVE_INFINITY },
        async answer() {
            const next = rest.shift();
            if (next !== undefined)
                return next.answer;
            const message = 'The recording holds no further answer; it was made with another program or another index.';
            throw new errors/* ServiceError */._7(message, { service: model_engine/* SERVICE_NAMES */.Z[engine], retryable: false });
        },
    });
    const [first, last] = [calls[0], calls.at(-1)].map((call) => call?.model ?? 'recorded');
    return { judge: modelNamed(last), qualitizer: modelNamed(first) };
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ startSpending)
/* harmony export */ });
/** Without a limit everything may be spent. */
function startSpending(limit = Number.POSITIVE_INFINITY) {
    let spent = 0;
    let setAside = 0;
    let callsUnderWay = 0;
    let isExhausted = false;
    let waiting = [];
    return {
        total: () => spent,
        async setAside(worst) {
            while (isExhausted || spent + setAside + worst > limit) {
                isExhausted ||= spent + worst > limit;
                if (isExhausted)
                    return false;
                await new Promise((resolve) => waiting.push(resolve));
            }
            setAside += worst;
            callsUnderWay++;
            return true;
        },
        settle({ worst, cost }) {
            callsUnderWay--;
            // A sum that is taken apart again may leave a rest of rounding.
            setAside = callsUnderWay === 0 ? 0 : setAside - worst;
            spent += cost;
            const woken = waiting;
            waiting = [];
            for (const wake of woken)
                wake();
        },
    };
}


/***/ })

};
