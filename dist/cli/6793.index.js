export const id = 6793;
export const ids = [6793];
export const modules = {

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** What each error code of the file system means to a user; https://nodejs.org/api/errors.html#common-system-errors. */
const MEANINGS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'lies below something that is a file, not a folder',
    EISDIR: 'is a folder, not a file',
    EEXIST: 'exists and is a file, not a folder',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be read or written by this user',
    EROFS: 'lies on a disk that is read-only',
    ENOSPC: 'does not fit: the disk is full',
    EFBIG: 'does not fit: larger than a file may be here',
    EDQUOT: 'does not fit: the disk quota is used up',
    ENAMETOOLONG: 'has a name that is too long',
    ELOOP: 'is a link that leads back to itself',
    EMFILE: 'cannot be opened: too many files are open',
};
/** A fault of a path that the user gave, in words. An error that is a ConfigError already stays as it is. */
function fileProblem(path, cause) {
    if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return cause;
    const { code = '', message } = cause;
    const meaning = MEANINGS[code] ?? `cannot be used (${message})`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${JSON.stringify(path)} ${meaning}. Check the path.`, { cause });
}
/** Whether an error says that there is no such file: as the file system does, or in `fileProblem`'s words. */
function isMissing(error) {
    const original = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL ? error.cause : error;
    return original?.code === 'ENOENT';
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   _: () => (/* binding */ readBinaryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const FIRST_READ_BYTES = 1 << 16;
/** A whole file, also from a pipe. Throws ConfigError: missing, a folder, no permission, larger than `maxBytes`. */
async function readBinaryFile(path, { maxBytes }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const stat = await file.stat();
            // A folder has a size too, and reading it gives the error that says so.
            const size = stat.isFile() ? stat.size : 0;
            if (size > maxBytes)
                throw tooLarge(path, maxBytes);
            return await readAll(file, { expectedBytes: size, maxBytes, path });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(path, cause);
    }
}
/**
 * A whole text file: UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.
 * Throws like `readBinaryFile`.
 */
async function readTextFile(path, options) {
    return new TextDecoder().decode(await readBinaryFile(path, options));
}
/** A pipe has no size, and a file may grow while it is read: so read to the end, but never past the limit. */
async function readAll(file, { expectedBytes, maxBytes, path }) {
    // One byte more than expected, so that the end is seen without another buffer.
    let buffer = new Uint8Array(expectedBytes > 0 ? expectedBytes + 1 : FIRST_READ_BYTES);
    let filled = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0)
            return buffer.subarray(0, filled);
        filled += bytesRead;
        if (filled > maxBytes)
            throw tooLarge(path, maxBytes);
        if (filled < buffer.length)
            continue;
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
    }
}
function tooLarge(path, maxBytes) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${JSON.stringify(path)} is larger than the ${maxBytes} bytes allowed here. Check the path.`);
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDatasetSubmit: () => (/* binding */ runDatasetSubmit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: ./out/js/src/dataset/example-format.js
var example_format = __webpack_require__(4204);
;// CONCATENATED MODULE: ./out/js/src/dataset/check-chat-file.js

const MAX_FAULTS = 10;
/** Checks a file of OpenAI's chat format line by line. `source` is what the user calls the file. */
function checkChatFile(text, source) {
    const faults = [];
    let kind;
    let examples = 0;
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        examples += 1;
        const checked = checkLine(line);
        if (checked.fault !== undefined)
            faults.push(`${source}, line ${index + 1}: ${checked.fault}`);
        kind ??= checked.kind;
    }
    if (examples === 0)
        faults.push(`${source} holds no example`);
    const more = faults.length - MAX_FAULTS;
    return {
        examples,
        kind,
        faults: more <= 0 ? faults : [...faults.slice(0, MAX_FAULTS), `${source}: and ${more} more lines that are not valid`],
    };
}
function checkLine(line) {
    const value = parseJson(line);
    const parsed = example_format/* openaiLineSchema */.oG.safeParse(value);
    if (parsed.success) {
        const kind = kindOfAnswer(parsed.data.messages.at(-1)?.content ?? '');
        return kind === undefined ? {} : { kind };
    }
    if (value === undefined)
        return { fault: 'not valid JSON' };
    const isOther = typeof value === 'object' && value !== null && !('messages' in value);
    if (isOther)
        return { fault: "not OpenAI's chat format; write the dataset with --format openai" };
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    return { fault: `${place === '' ? '' : `${place}: `}${issue?.message ?? 'not valid'}` };
}
function kindOfAnswer(answer) {
    const value = parseJson(answer);
    if (typeof value !== 'object' || value === null)
        return undefined;
    if ('isCategorizable' in value)
        return 'qualitizer';
    return 'areas' in value || 'types' in value ? 'categorizer' : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/js/src/dataset/fine-tuner.js
function isOver({ state }) {
    return state !== 'waiting' && state !== 'running';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./out/js/src/shared/retry.js
var retry = __webpack_require__(7011);
;// CONCATENATED MODULE: ./out/js/src/dataset/follow-job.js



/** A job takes hours: a service that is away for some minutes must not end the wait. */
const PATIENCE = { maxTries: 8, timeoutMs: 60_000, firstWaitMs: 2_000 };
const PATIENCE_MS = 10 * 60_000;
/** `Step 12/120: training loss=0.31`, as OpenAI reports progress. */
const STEP = /\bstep (\d+)\/(\d+)/i;
/** Looks at a job until it is over, and tells what is new. Throws ServiceError where the service stays away. */
async function followJob(id, { fineTuner, pollMs, log }) {
    const teller = createTeller(log);
    try {
        for (;;) {
            const job = await patiently((signal) => fineTuner.readJob(id, signal), log);
            teller.status(job.status);
            const events = await patiently((signal) => fineTuner.readEvents(id, signal), log);
            for (const { id: event, message } of events)
                teller.event(event, message);
            if (isOver(job))
                return job;
            await (0,promises_.setTimeout)(pollMs);
        }
    }
    finally {
        teller.stop();
    }
}
/** Does a call again while the service fails for a while. */
function patiently(work, log) {
    return (0,retry/* retry */.L)(work, {
        ...PATIENCE,
        deadline: (0,retry/* startDeadline */.d)(PATIENCE_MS),
        onRetry: (error, waitMs) => log.debug(`${error.message} Trying again in ${Math.round(waitMs)} ms.`),
    });
}
/** Says everything once: states, events, and steps as a bar. */
function createTeller(log) {
    const told = new Set();
    let lastStatus = '';
    let bar;
    return {
        status(status) {
            if (status !== lastStatus)
                log.info(`The job is ${status.replaceAll('_', ' ')}.`);
            lastStatus = status;
        },
        event(id, message) {
            if (told.has(id))
                return;
            told.add(id);
            const [, step, total] = STEP.exec(message) ?? [];
            if (step === undefined)
                return log.debug(message);
            bar ??= log.progress('Training', Number(total));
            bar.update(Number(step));
        },
        stop: () => bar?.stop(),
    };
}

// EXTERNAL MODULE: ./out/js/src/models/find-model.js + 2 modules
var find_model = __webpack_require__(9188);
// EXTERNAL MODULE: ./out/js/src/models/openai-models.js
var openai_models = __webpack_require__(8109);
;// CONCATENATED MODULE: ./out/js/src/models/describe-tuning-end.js


/**
 * Until when OpenAI trains models, and until when it lets them answer; undefined for models of others at servers of others.
 * Without a model it is the road as a whole.
 */
function describeTuningEnd({ model, baseUrl, }) {
    // The first day of all: what is trained ends with what it was trained from, whoever answers to that name then.
    const ends = model === undefined ? undefined : (0,find_model/* findModel */.P6)(model, '')?.ends;
    if (baseUrl !== undefined && ends === undefined)
        return undefined;
    const answers = ends === undefined
        ? 'a trained model answers as long as the one that it was trained from'
        : `what is trained from ${model} answers until ${ends}`;
    return `OpenAI takes fine-tune jobs until ${openai_models/* LAST_FINE_TUNE_DAY */.C}, of accounts that had some before; ${answers}.`;
}

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/dataset-submit.js










/** OpenAI takes 512 MB; a file of ours has 8 MB by default. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** https://platform.openai.com/docs/guides/supervised-fine-tuning */
const FEWEST_EXAMPLES = 10;
const MS_PER_SECOND = 1000;
const UPLOAD = { maxTries: 3, timeoutMs: 10 * 60_000, firstWaitMs: 1000 };
/** Once: a job whose answer was lost may have been started all the same, and would be paid twice. */
const START = { maxTries: 1, timeoutMs: 2 * 60_000, firstWaitMs: 1000 };
/** Trains a model on a dataset, or looks at a job that does. EXIT_FAILED when the job failed or was cancelled. */
async function runDatasetSubmit(options, context) {
    const { log } = context;
    const files = options.train === undefined ? undefined : await readFiles(options, options.train);
    const end = describeTuningEnd({ model: options.model, baseUrl: options.openaiBaseUrl });
    if (end !== undefined)
        log.warning(end);
    const { createOpenAIFineTuner } = await Promise.all(/* import() */[__webpack_require__.e(3674), __webpack_require__.e(3070)]).then(__webpack_require__.bind(__webpack_require__, 3070));
    const fineTuner = createOpenAIFineTuner({ apiKey: options.openaiApiKey, baseUrl: options.openaiBaseUrl });
    const started = files === undefined
        ? await patiently((signal) => fineTuner.readJob(options.job ?? '', signal), log)
        : await start(files, { options, fineTuner, log });
    const pollMs = options.pollSeconds * MS_PER_SECOND;
    const job = options.wait ? await followJob(started.id, { fineTuner, pollMs, log }) : started;
    const report = toReport(job, files?.kind ?? kindOfName(job.fineTunedModel));
    if (context.json)
        context.writeJson(report);
    else
        context.writeText(describe(report, job));
    return job.state === 'failed' || job.state === 'cancelled' ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
}
/** Throws ConfigError with every line that is not valid, of both files. */
async function readFiles(options, path) {
    const train = await readDataset(path);
    const validation = options.validation === undefined ? undefined : await readDataset(options.validation);
    const faults = [...train.checked.faults, ...(validation?.checked.faults ?? [])];
    if (faults.length === 0 && options.openaiBaseUrl === undefined && train.checked.examples < FEWEST_EXAMPLES) {
        const count = (0,format_count/* formatCount */.B)(train.checked.examples, 'example');
        faults.push(`${path} holds ${count}; OpenAI takes no job with fewer than ${FEWEST_EXAMPLES}`);
    }
    if (faults.length > 0)
        throw new errors/* ConfigError */.xL([...faults, 'Nothing was uploaded.']);
    return { train: train.file, validation: validation?.file, kind: train.checked.kind };
}
async function readDataset(path) {
    const content = await (0,read_file/* readBinaryFile */._)(path, { maxBytes: MAX_FILE_BYTES });
    return { file: { name: (0,external_node_path_.basename)(path), content }, checked: checkChatFile(new TextDecoder().decode(content), path) };
}
async function start({ train, validation, kind }, { options, fineTuner, log, }) {
    const upload = async (file) => {
        log.info(`Uploading ${file.name} (${(0,format_count/* formatNumber */.Z)(Math.ceil(file.content.length / 1024))} kB).`);
        const deadline = (0,retry/* startDeadline */.d)(UPLOAD.maxTries * UPLOAD.timeoutMs);
        return await (0,retry/* retry */.L)((signal) => fineTuner.upload(file, signal), { ...UPLOAD, deadline });
    };
    const trainingFile = await upload(train);
    const validationFile = validation === undefined ? undefined : await upload(validation);
    const { model = '', epochs, suffix = kind === undefined ? 'auto-triager' : `auto-triager-${kind}` } = options;
    const request = { model, trainingFile, validationFile, suffix, epochs };
    const deadline = (0,retry/* startDeadline */.d)(START.timeoutMs);
    const job = await (0,retry/* retry */.L)((signal) => fineTuner.startJob(request, signal), { ...START, deadline });
    log.info(`Started ${job.id}. Should this be interrupted: auto-triager dataset submit --job ${job.id} --wait`);
    return job;
}
/** Names of ours end with what the model was trained for. */
function kindOfName(model = '') {
    return ['qualitizer', 'categorizer'].find((kind) => model.includes(kind));
}
const INPUTS = { qualitizer: 'openai_qualitizer_model', categorizer: 'openai_model' };
function toReport(job, kind) {
    return {
        job: job.id,
        status: job.status,
        baseModel: job.baseModel,
        fineTunedModel: job.fineTunedModel ?? null,
        trainedTokens: job.trainedTokens ?? null,
        problem: job.problem ?? null,
        input: kind === undefined ? null : INPUTS[kind],
    };
}
function describe({ job: id, status, fineTunedModel, trainedTokens, problem, input }, job) {
    if (!isOver(job))
        return `${id} is ${status.replaceAll('_', ' ')}. Follow it with: auto-triager dataset submit --job ${id} --wait`;
    if (job.state !== 'succeeded')
        return `${id} ${status}${problem === null ? '.' : `: ${problem}`}`;
    const tokens = trainedTokens === null ? '' : ` with ${(0,format_count/* formatNumber */.Z)(trainedTokens)} tokens`;
    const place = input ?? `${INPUTS.qualitizer} for a qualitizer, ${INPUTS.categorizer} for a categorizer`;
    const name = fineTunedModel ?? 'a model without a name';
    return [`${id} trained ${name}${tokens}.`, `Use it as: ${place}: ${name} (with engine: openai)`].join('\n');
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

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ writeExample),
/* harmony export */   a$: () => (/* binding */ EXAMPLE_FORMATS),
/* harmony export */   oG: () => (/* binding */ openaiLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const EXAMPLE_FORMATS = ['openai', 'gemini', 'plain'];
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant']),
    content: said,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** 0: this answer is not learned from. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)]).optional(),
});
/**
 * OpenAI's format for supervised fine-tuning of chat models, as far as texts go (tools and images are never in ours):
 * https://platform.openai.com/docs/guides/supervised-fine-tuning#formatting-your-data and `FineTuneChatRequestInput` of
 * https://github.com/openai/openai-openapi. The last message is the answer that is learned.
 */
const openaiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(message)
        .min(2)
        .refine((messages) => messages.at(-1)?.role === 'assistant', 'must end with a message of the assistant')
        .refine((messages) => messages.some(({ role }) => role === 'user'), 'must hold a message of the user'),
});
const parts = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: said })]);
/** https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare */
const geminiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    systemInstruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('system'), parts }),
    contents: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('user'), parts }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'), parts }),
    ]),
});
const plainLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prompt: said, completion: said });
const FORMATS = {
    openai: {
        schema: openaiLineSchema,
        write: ({ system, user, answer }) => ({
            messages: [
                { role: 'system', content: system },
                { role: 'user', content: user },
                { role: 'assistant', content: answer },
            ],
        }),
    },
    gemini: {
        schema: geminiLineSchema,
        write: ({ system, user, answer }) => ({
            systemInstruction: { role: 'system', parts: [{ text: system }] },
            contents: [
                { role: 'user', parts: [{ text: user }] },
                { role: 'model', parts: [{ text: answer }] },
            ],
        }),
    },
    plain: {
        schema: plainLineSchema,
        write: ({ system, user, answer }) => ({ prompt: `${system}\n\n${user}`, completion: answer }),
    },
};
/** One line without its line break, read again and checked against the format. Throws ZodError: a fault of the program. */
function writeExample(example, format) {
    const { schema, write } = FORMATS[format];
    const line = JSON.stringify(write(example));
    schema.parse(JSON.parse(line));
    return line;
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L6: () => (/* binding */ MODELS),
  N1: () => (/* binding */ findEnd),
  P6: () => (/* binding */ findModel)
});

;// CONCATENATED MODULE: ./out/js/src/models/ended-models.js
/** https://ai.google.dev/gemini-api/docs/deprecations, read 2026-11-10. */
const GEMINI_2 = { ends: '2026-06-01', successor: 'gemini-3.5-flash-lite' };
/** https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0, read 2026-11-17. */
const OPENAI_OF_2025 = { ends: '2026-10-23', successor: 'gpt-6-luna' };
/** Models that workflows may still name, and that answer no more: of these there is nothing to know but what comes instead. */
const ENDED_MODELS = {
    'gemini-2.0-flash': GEMINI_2,
    'gemini-2.0-flash-lite': GEMINI_2,
    'gpt-4.1-nano': OPENAI_OF_2025,
    'gpt-4o-2024-05-13': OPENAI_OF_2025,
    'gpt-4-turbo': OPENAI_OF_2025,
    'gpt-4': OPENAI_OF_2025,
    'gpt-3.5-turbo': OPENAI_OF_2025,
    'o4-mini': OPENAI_OF_2025,
    'o3-mini': OPENAI_OF_2025,
    o1: OPENAI_OF_2025,
};

;// CONCATENATED MODULE: ./out/js/src/models/gemini-models.js
/** https://ai.google.dev/gemini-api/docs/generate-content/thinking#thinking-levels */
const FROM_MINIMAL = { kind: 'level', levels: ['minimal', 'low', 'medium', 'high'] };
const FROM_LOW = { kind: 'level', levels: ['low', 'medium', 'high'] };
const FROM_LOW_TO_XHIGH = { kind: 'level', levels: ['low', 'medium', 'high', 'xhigh'] };
/** Of all Flash models since 2.5. */
const SIZE = { contextTokens: 1_048_576, maxOutputTokens: 65_536, takesSchema: true };
/** Temperatures are taken without an error, and ignored: https://ai.google.dev/gemini-api/docs/generate-content/whats-new-gemini-3.6 */
const THIRD = { ...SIZE, takesTemperature: false };
const DEPRECATIONS = 'https://ai.google.dev/gemini-api/docs/deprecations';
const PRICING = 'https://ai.google.dev/gemini-api/docs/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_OF_4 = 'price lists of @earendil-works/pi-ai 1.6.0 and LiteLLM (discussions 46238, 51436)';
/** Half of the list price until the end of the year. */
const INTRODUCTORY = [
    { input: 0.75, output: 3.75, cachedInput: 0.075, until: '2026-12-31' },
    { input: 1.5, output: 7.5, cachedInput: 0.15 },
];
const FLASH_OF_2026 = {
    ...THIRD,
    prices: INTRODUCTORY,
    thinking: FROM_LOW,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-09-23',
};
const LARGE_4 = {
    ...THIRD,
    maxOutputTokens: 32_768,
    prices: [
        { input: 2, output: 10, cachedInput: 0.1, until: '2026-11-30' },
        { input: 4, output: 20 },
    ],
    thinking: FROM_LOW,
    source: PRICING_OF_4,
    asOf: '2026-11-20',
};
/** Models of Google's Gemini API (not of Vertex AI, which has a calendar of its own). */
const GEMINI_MODELS = {
    'gemini-2.5-flash-lite': {
        ...SIZE,
        prices: [{ input: 0.1, output: 0.4, cachedInput: 0.01 }],
        thinking: { kind: 'budget', minTokens: 0 },
        takesTemperature: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-2.5-flash': {
        ...SIZE,
        prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
        training: 5,
        thinking: { kind: 'budget', minTokens: 0 },
        takesTemperature: true,
        ends: '2026-12-01',
        successor: 'gemini-3.5-flash-lite',
        isRouted: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-2.5-pro': {
        ...SIZE,
        prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
        training: 25,
        thinking: { kind: 'budget', minTokens: 128 },
        takesTemperature: true,
        ends: '2026-12-01',
        successor: 'gemini-3.8-flash',
        isRouted: true,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-10',
    },
    'gemini-3.1-flash-lite': {
        ...THIRD,
        prices: [{ input: 0.25, output: 1.5, cachedInput: 0.025 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS} (no end before 2027-05-07)`,
        asOf: '2026-10-22',
    },
    'gemini-3.5-flash-lite': {
        ...THIRD,
        prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-09-23',
    },
    'gemini-3.5-flash': {
        ...THIRD,
        prices: [{ input: 1.5, output: 9, cachedInput: 0.15 }],
        thinking: FROM_MINIMAL,
        source: `${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-09-23',
    },
    'gemini-3.6-flash': { ...FLASH_OF_2026, thinking: FROM_MINIMAL },
    'gemini-3.7-flash': FLASH_OF_2026,
    'gemini-3.8-flash': FLASH_OF_2026,
    'gemini-4-hydrogen': {
        ...THIRD,
        prices: [{ input: 1.5, output: 7.5, cachedInput: 0.075 }],
        thinking: FROM_LOW_TO_XHIGH,
        source: PRICING_OF_4,
        asOf: '2026-11-20',
    },
    'gemini-4-neon': {
        ...THIRD,
        prices: [{ input: 3, output: 15, cachedInput: 0.15 }],
        thinking: FROM_LOW_TO_XHIGH,
        source: PRICING_OF_4,
        asOf: '2026-11-20',
    },
    'gemini-4-argon': LARGE_4,
    'gemini-4-carbon': LARGE_4,
};

// EXTERNAL MODULE: ./out/js/src/models/model-names.js
var model_names = __webpack_require__(5466);
// EXTERNAL MODULE: ./out/js/src/models/openai-models.js
var openai_models = __webpack_require__(8109);
;// CONCATENATED MODULE: ./out/js/src/models/find-model.js




/** All models of which something is known. */
const MODELS = { ...GEMINI_MODELS, ...openai_models/* OPENAI_MODELS */.e };
/**
 * What is known on a day of a model, of the model it is a release of, or that it was fine-tuned from; undefined of others.
 * Where the provider has a successor answer to the name by then, these are the successor's facts.
 */
function findModel(model, today) {
    const { own, base } = (0,model_names/* modelNames */.c)(model);
    const facts = (0,model_names/* lookUp */.T)(MODELS, [...own, ...base]);
    const isRouted = facts?.isRouted === true && facts.ends !== undefined && facts.ends <= today;
    return isRouted && facts.successor !== undefined ? findModel(facts.successor, today) : facts;
}
/** When a model ends or has ended, and what comes instead; undefined where nothing is announced or known. */
function findEnd(model) {
    const { own, base } = (0,model_names/* modelNames */.c)(model);
    for (const name of [...own, ...base]) {
        const facts = (0,model_names/* lookUp */.T)(MODELS, [name]) ?? (0,model_names/* lookUp */.T)(ENDED_MODELS, [name]);
        if (facts === undefined)
            continue;
        const { ends, successor, isRouted } = facts;
        return ends === undefined || successor === undefined ? undefined : { ends, successor, isRouted };
    }
    return undefined;
}


/***/ }),

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   c: () => (/* binding */ modelNames)
/* harmony export */ });
/** A dated or numbered release of a model has its facts: `gpt-4o-mini-2024-07-18`, `gemini-3.5-flash-lite-001`. */
const RELEASE = /-(?:\d{4}-\d{2}-\d{2}|\d{3,4}|latest|preview(?:-[\d-]+)?)$/;
const FINE_TUNED = /^ft:([^:]+):/;
/** The names under which a model may stand in a table, the most exact one first; `base` is what it was fine-tuned from. */
function modelNames(model) {
    const name = model.replace(/^models\//, '');
    const base = FINE_TUNED.exec(name)?.[1];
    return { own: withRelease(name), base: base === undefined ? [] : withRelease(base) };
}
/** What a table has under the first of these names that it knows. */
function lookUp(table, names) {
    const name = names.find((candidate) => Object.hasOwn(table, candidate));
    return name === undefined ? undefined : table[name];
}
function withRelease(name) {
    return [name, name.replace(RELEASE, '')];
}


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LAST_FINE_TUNE_DAY),
/* harmony export */   e: () => (/* binding */ OPENAI_MODELS)
/* harmony export */ });
/** The last day on which OpenAI takes a fine-tune job; of accounts that had none before 2026-05-07 it takes none at all. */
const LAST_FINE_TUNE_DAY = '2027-01-06';
/** https://developers.openai.com/api/docs/guides/reasoning; which model takes which stands on its own page. */
const FROM_NONE_TO_MAX = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh', 'max'] };
const FROM_NONE_TO_XHIGH = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh'] };
const FROM_LOW_TO_MAX = { kind: 'effort', levels: ['low', 'medium', 'high', 'xhigh', 'max'] };
const FROM_MINIMAL = { kind: 'effort', levels: ['minimal', 'low', 'medium', 'high'] };
const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0';
const PRICING = 'https://openai.com/api/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_SINCE_6_1 = 'price list of @earendil-works/pi-ai 1.6.0';
const LISTED = { source: `${PRICING}; ${DEPRECATIONS}`, asOf: '2026-11-17' };
const NEW = { source: `${PRICING_SINCE_6_1}; ${DEPRECATIONS}`, asOf: '2026-11-20' };
/** A temperature is refused unless they do not think at all. */
const THINKING = { takesTemperature: false, takesSchema: true, maxOutputTokens: 128_000 };
/** Since 5.6; more than 272,000 tokens of input cost double. */
const SINCE_5_6 = { ...THINKING, contextTokens: 1_050_000, hasPaidCache: true };
const FIFTH = { ...THINKING, contextTokens: 400_000 };
const WITHOUT_THOUGHTS = { thinking: { kind: 'none' }, takesTemperature: true, takesSchema: true };
const UNTIL_JANUARY = { ends: '2027-01-14', successor: 'gpt-6-luna' };
const UNTIL_DECEMBER = { ends: '2026-12-11', successor: 'gpt-6-luna' };
/** Models of OpenAI (not of Azure, which has a calendar of its own). */
const OPENAI_MODELS = {
    'gpt-6-luna': {
        ...SINCE_5_6,
        prices: [{ input: 0.1, output: 0.5, cachedInput: 0.01, cacheWrite: 0.125 }],
        thinking: FROM_NONE_TO_MAX,
        source: `https://developers.openai.com/api/docs/models/gpt-6-luna; ${PRICING}; ${DEPRECATIONS}`,
        asOf: '2026-11-17',
    },
    'gpt-6-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.2, cacheWrite: 2.5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-6-astra': {
        ...SINCE_5_6,
        prices: [{ input: 10, output: 50, cachedInput: 1, cacheWrite: 12.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...LISTED,
    },
    'gpt-6.1-terra': {
        ...SINCE_5_6,
        prices: [{ input: 1, output: 5, cachedInput: 0.05, cacheWrite: 1.25 }],
        thinking: FROM_NONE_TO_MAX,
        ...NEW,
    },
    'gpt-6.1-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-6.2-sol': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-6.2-astra': {
        ...SINCE_5_6,
        prices: [{ input: 8, output: 40, cachedInput: 0.4, cacheWrite: 10 }],
        thinking: FROM_LOW_TO_MAX,
        ...NEW,
    },
    'gpt-5.6-luna': {
        ...SINCE_5_6,
        prices: [{ input: 0.2, output: 1.2, cachedInput: 0.02, cacheWrite: 0.25 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.6-terra': {
        ...SINCE_5_6,
        prices: [{ input: 2, output: 12, cachedInput: 0.2, cacheWrite: 2.5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.6-sol': {
        ...SINCE_5_6,
        prices: [{ input: 4, output: 20, cachedInput: 0.4, cacheWrite: 5 }],
        thinking: FROM_NONE_TO_MAX,
        ...LISTED,
    },
    'gpt-5.4-mini': {
        ...FIFTH,
        prices: [{ input: 0.75, output: 4.5, cachedInput: 0.075 }],
        thinking: FROM_NONE_TO_XHIGH,
        ...LISTED,
    },
    'gpt-5.4-nano': {
        ...FIFTH,
        prices: [{ input: 0.2, output: 1.25, cachedInput: 0.02 }],
        thinking: FROM_NONE_TO_XHIGH,
        ends: '2027-04-01',
        successor: 'gpt-6-luna',
        ...LISTED,
    },
    'gpt-5': {
        ...FIFTH,
        prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-mini': {
        ...FIFTH,
        prices: [{ input: 0.25, output: 2, cachedInput: 0.025 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-5-nano': {
        ...FIFTH,
        prices: [{ input: 0.05, output: 0.4, cachedInput: 0.005 }],
        thinking: FROM_MINIMAL,
        ...UNTIL_DECEMBER,
        ...LISTED,
    },
    'gpt-4.1': {
        contextTokens: 1_047_576,
        maxOutputTokens: 32_768,
        prices: [{ input: 2, output: 8, cachedInput: 0.5 }],
        training: 25,
        fineTuned: { input: 3, output: 12 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4.1-mini': {
        contextTokens: 1_047_576,
        maxOutputTokens: 32_768,
        prices: [{ input: 0.4, output: 1.6, cachedInput: 0.1 }],
        training: 5,
        fineTuned: { input: 0.8, output: 3.2 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4o': {
        contextTokens: 128_000,
        maxOutputTokens: 16_384,
        prices: [{ input: 2.5, output: 10, cachedInput: 1.25 }],
        training: 25,
        fineTuned: { input: 3.75, output: 15 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
    'gpt-4o-mini': {
        contextTokens: 128_000,
        maxOutputTokens: 16_384,
        prices: [{ input: 0.15, output: 0.6, cachedInput: 0.075 }],
        training: 3,
        fineTuned: { input: 0.3, output: 1.2 },
        ...WITHOUT_THOUGHTS,
        ...UNTIL_JANUARY,
        ...LISTED,
    },
};


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


/***/ })

};
