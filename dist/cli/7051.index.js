export const id = 7051;
export const ids = [7051];
export const modules = {

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openIssueStreams)
});

// EXTERNAL MODULE: ./out/js/src/corpus/stream-fault.js
var stream_fault = __webpack_require__(687);
;// CONCATENATED MODULE: ./out/js/src/corpus/unreadable-forms.js
/** As many bytes of a file as are needed to tell its form: the mark of a tar file ends at byte 262, headings of tables are longer. */
const HEAD_BYTES = 4096;
const exportIssues = ({ repository }) => `gh api --paginate 'repos/${repository}/issues?state=all&per_page=100' > issues.json`;
/** In the order in which they are tried: what is sure first. */
const UNREADABLE_FORMS = {
    empty: {
        isFormOf: ({ bytes, text }) => text === '' && bytes.length < HEAD_BYTES,
        title: 'is empty',
        command: exportIssues,
    },
    'utf-32': {
        isFormOf: ({ bytes }) => begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff),
        title: 'is UTF-32, not UTF-8',
        command: ({ file }) => `iconv -f UTF-32 -t UTF-8 ${file} > issues-utf8.json`,
    },
    'utf-16': {
        isFormOf: ({ bytes }) => utf16Of(bytes) !== undefined,
        title: 'is UTF-16, not UTF-8',
        command: ({ file }, { bytes }) => `iconv -f ${utf16Of(bytes)} -t UTF-8 ${file} > issues-utf8.json`,
    },
    zip: {
        isFormOf: ({ bytes }) => begins(bytes, 0x50, 0x4b, 3, 4),
        title: 'is a zip archive, not JSON',
        command: ({ file }) => `unzip -p ${file} > issues.json`,
    },
    zstd: {
        isFormOf: ({ bytes }) => begins(bytes, 0x28, 0xb5, 0x2f, 0xfd),
        title: 'is packed by zstd',
        command: ({ file }) => `zstd -dc ${file} > issues.json`,
    },
    xz: {
        isFormOf: ({ bytes }) => begins(bytes, 0xfd, 0x37, 0x7a, 0x58, 0x5a),
        title: 'is packed by xz',
        command: ({ file }) => `xz -dc ${file} > issues.json`,
    },
    bzip2: {
        isFormOf: ({ text }) => /^BZh\d1AY&SY/.test(text),
        title: 'is packed by bzip2',
        command: ({ file }) => `bzip2 -dc ${file} > issues.json`,
    },
    tar: {
        isFormOf: ({ bytes }) => begins(bytes.subarray(TAR_MARK_OFFSET), 0x75, 0x73, 0x74, 0x61, 0x72),
        title: 'is a tar archive, not JSON',
        command: ({ file }) => `mkdir issues && tar -xf ${file} -C issues`,
    },
    sqlite: {
        isFormOf: ({ text }) => text.startsWith('SQLite format 3\0'),
        title: 'is a SQLite database, not JSON',
        command: ({ file }) => `sqlite3 -json ${file} 'SELECT number, title, body FROM issues' > issues.json`,
    },
    html: {
        isFormOf: ({ text }) => /^<(?:!doctype html|html|head|body|!--)/i.test(text),
        title: 'is a web page (HTML), perhaps one to log in, not JSON',
        command: exportIssues,
    },
    'gh-table': {
        isFormOf: ({ text }) => /^\d+\t(?:OPEN|CLOSED)\t/.test(text) || /^title:\t/.test(text),
        title: 'is what gh shows without --json',
        command: ({ repository }) => `gh issue list --repo ${repository} --state all --limit 100000 ` +
            '--json number,title,body,labels,state,stateReason,createdAt,updatedAt,closedAt,author > issues.json',
    },
    csv: {
        isFormOf: (head) => hasNoJson(head) && separatorOf(head) !== undefined,
        title: 'is a table (CSV), not JSON',
        command: ({ file }, head) => convertTable(file, separatorOf(head) ?? ','),
    },
    text: { isFormOf: hasNoJson, title: 'is text, but no JSON', command: exportIssues },
};
/** The form of a file that cannot be read, by its beginning; undefined where it may be JSON. */
function findUnreadableForm(bytes) {
    const head = toHead(bytes);
    return Object.keys(UNREADABLE_FORMS).find((name) => UNREADABLE_FORMS[name].isFormOf(head));
}
/** One line that says what the file is, and which command makes something readable of it; follows the file's name. */
function explainUnreadable(name, bytes, facts) {
    const { title, command } = UNREADABLE_FORMS[name];
    return `${title}. Make JSON with: ${command(facts, toHead(bytes))}`;
}
const TAR_MARK_OFFSET = 257;
function begins(bytes, ...mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}
/** By its byte order mark, or by JSON's first sign with a zero beside it. */
function utf16Of(bytes) {
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff))
        return 'UTF-16';
    const [first = 0, second = 0] = bytes;
    if (bytes.length < 2 || (first === 0) === (second === 0))
        return undefined;
    const isText = (byte) => byte >= 0x09 && byte < 0x7f;
    if (second === 0 && isText(first))
        return 'UTF-16LE';
    return isText(second) ? 'UTF-16BE' : undefined;
}
function toHead(bytes) {
    return { bytes, text: new TextDecoder().decode(bytes).trimStart() };
}
/** A broken line at the beginning makes no file of text: none of the lines may begin like JSON. */
function hasNoJson({ text }) {
    if (/^\s*[[{]/m.test(text))
        return false;
    const [firstLine = ''] = text.split('\n');
    try {
        JSON.parse(firstLine);
        return false;
    }
    catch {
        return firstLine !== '';
    }
}
const HEADINGS = /^(?:number|title|body|labels?|state|id|issue|summary|description|url|created.?at)$/i;
/** What stands between the columns of a table whose first line names them. */
function separatorOf({ text }) {
    const [heading = ''] = text.split(/\r?\n/);
    return [',', ';', '\t'].find((separator) => {
        const columns = heading.split(separator).map((column) => column.replaceAll('"', '').trim());
        return columns.length > 1 && columns.some((column) => HEADINGS.test(column));
    });
}
function convertTable(file, separator) {
    const delimiter = separator === '\t' ? '\\t' : separator;
    const labels = '[{"name":l.strip()} for l in r.get("labels","").split(",") if l.strip()]';
    const row = `{**r,"number":int(r["number"]),"labels":${labels}}`;
    const rows = `csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter="${delimiter}")`;
    return `python3 -c 'import csv,json,sys; [print(json.dumps(${row})) for r in ${rows}]' ${file} > issues.jsonl`;
}

// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/gunzip-chunks.js


/** deflate packs 1,032 to 1 at best (https://zlib.net/zlib_tech.html): so a piece gives 32 MB at most. */
const PIECE_BYTES = 1 << 15;
const OUTPUT_BYTES = 1 << 18;
/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
const MARK = [0x1f, 0x8b];
function isGzip(head) {
    return MARK.every((byte, index) => head[index] === byte);
}
/**
 * Unpacks gzip, of one or several members. Where it is damaged or cut off, rejects with a StreamFault after all that can
 * be unpacked; a Node stream that is iterated would drop what it holds when it fails.
 */
async function* gunzipChunks(chunks) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: OUTPUT_BYTES });
    let unpacked = [];
    const take = () => {
        const taken = unpacked;
        unpacked = [];
        return taken;
    };
    gunzip.on('data', (piece) => unpacked.push(piece));
    // A write that fails is never called back: whoever waits for it has to hear the error too.
    const failure = new Promise((resolve) => gunzip.once('error', resolve));
    const settle = (work) => Promise.race([failure, new Promise((resolve) => work((error) => resolve(error ?? undefined)))]);
    try {
        for await (const chunk of chunks) {
            for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
                const error = await settle((done) => gunzip.write(chunk.subarray(start, start + PIECE_BYTES), done));
                yield* take();
                if (error !== undefined)
                    throw toFault(error);
            }
        }
        const error = await settle((done) => gunzip.once('end', done).end());
        yield* take();
        if (error !== undefined)
            throw toFault(error);
    }
    finally {
        gunzip.destroy();
    }
}
function toFault(error) {
    if (error.code === 'Z_BUF_ERROR') {
        return new stream_fault/* StreamFault */.l('is cut off: its gzip data ends early; what stands before was read', { cause: error });
    }
    return new stream_fault/* StreamFault */.l(`is damaged: its gzip data breaks off (${error.message}); what stands before was read`, {
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/read-chunks.js




const CHUNK_BYTES = 1 << 18;
/** What stands for standard input in place of a path, as in other programs. */
const STANDARD_INPUT = '-';
/**
 * Prepares to read a file, a pipe or, for `-`, standard input in constant memory; nothing is open before the iteration
 * starts.
 * Throws ConfigError when there is no file to read; so does the iteration when reading fails.
 */
async function readChunks(path) {
    if (path === STANDARD_INPUT)
        return { totalBytes: 0, chunks: process.stdin };
    try {
        const { size, isDirectory } = await describe(path);
        if (isDirectory)
            throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
        return { totalBytes: size, chunks: iterate(path) };
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
async function describe(path) {
    await (0,promises_.access)(path, promises_.constants.R_OK);
    const found = await (0,promises_.stat)(path);
    return { size: found.size, isDirectory: found.isDirectory() };
}
async function* iterate(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/list-inputs.js





/**
 * What there is to read at a path: standard input for `-`, a file, or all files in a folder and the folders in it, by
 * name, numbers in their order; hidden ones are left out. ConfigError where there is nothing.
 */
async function listInputs(path) {
    if (path === STANDARD_INPUT)
        return { isFolder: false, inputs: [{ path, bytes: 0 }] };
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK);
        const found = await (0,promises_.stat)(path);
        if (!found.isDirectory())
            return { isFolder: false, inputs: [{ path, bytes: found.size }] };
        const inputs = await listFolder(path);
        if (inputs.length === 0)
            throw new errors/* ConfigError */.xL(`The folder ${JSON.stringify(path)} holds no files.`);
        return { isFolder: true, inputs };
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
async function listFolder(folder) {
    const entries = (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
    entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    const inputs = [];
    for (const entry of entries)
        inputs.push(...(await listEntry((0,external_node_path_.join)(folder, entry.name), entry)));
    return inputs;
}
/** Links to folders are not followed: they may lead back. */
async function listEntry(path, entry) {
    if (entry.isDirectory())
        return listFolder(path);
    const found = await (0,promises_.stat)(path);
    return found.isDirectory() ? [] : [{ path, bytes: found.size }];
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/peek.js
/** Looks at the beginning of a stream. Rejects as `chunks` does, and later where it fails after bytes that can be read. */
async function peek(chunks, { bytes }) {
    const rest = chunks[Symbol.asyncIterator]();
    const seen = [];
    let count = 0;
    let failure;
    try {
        while (count < bytes) {
            const { done, value } = await rest.next();
            if (done === true)
                break;
            seen.push(value);
            count += value.length;
        }
    }
    catch (error) {
        if (count === 0)
            throw error;
        failure = error;
    }
    return { head: Buffer.concat(seen).subarray(0, bytes), chunks: joinChunks({ seen, rest, failure }) };
}
async function* joinChunks({ seen, rest, failure }) {
    try {
        yield* seen;
        if (failure !== undefined)
            throw failure;
        for (let next = await rest.next(); next.done !== true; next = await rest.next())
            yield next.value;
    }
    finally {
        // Closes the file where the reader does not go on to the end.
        await rest.return?.();
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/open-issue-streams.js







/** A web server may pack once more what is packed. */
const MAX_PACKINGS = 2;
/**
 * Opens what lies at a path to be read in constant memory: a file, all files of a folder, or standard input for `-`;
 * what is packed by gzip is unpacked, whatever its name. ConfigError where there is nothing at the path, or only one file
 * and that is nothing to be read; in a folder such a file is a stream that fails, as is an empty one everywhere.
 */
async function openIssueStreams(path, options = {}) {
    const { isFolder, inputs } = await listInputs(path);
    const totalBytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
    const [first] = inputs;
    if (isFolder || first === undefined)
        return { totalBytes, streams: openEach(inputs, options) };
    const opened = await openStream(first, options);
    if (opened.problem !== undefined && !opened.isEmpty)
        throw new errors/* ConfigError */.xL(`${opened.name} ${opened.problem}`);
    return { totalBytes, streams: openEach([], options, opened) };
}
async function* openEach(inputs, options, ...opened) {
    yield* opened;
    for (const input of inputs)
        yield await openStream(input, options);
}
async function openStream(input, options) {
    const isStandardInput = input.path === STANDARD_INPUT;
    const name = isStandardInput ? 'standard input' : input.path;
    try {
        const { head, chunks } = await unpack(input, options);
        const form = findUnreadableForm(head);
        if (form === undefined)
            return { name, chunks, isEmpty: false };
        await chunks.return(undefined);
        const { repository = 'owner/name' } = options;
        const file = isStandardInput ? 'your-file' : quote(input.path);
        return unreadable(name, {
            problem: explainUnreadable(form, head, { file, repository }),
            isEmpty: form === 'empty',
        });
    }
    catch (error) {
        if (!(error instanceof stream_fault/* StreamFault */.l))
            throw error;
        return unreadable(name, { problem: error.message, isEmpty: false });
    }
}
async function unpack(input, { onBytes }) {
    const { chunks } = await readChunks(input.path);
    let peeked = await peek(countBytes(chunks, onBytes), { bytes: HEAD_BYTES });
    for (let packings = 0; packings < MAX_PACKINGS && isGzip(peeked.head); packings += 1) {
        peeked = await peek(gunzipChunks(peeked.chunks), { bytes: HEAD_BYTES });
    }
    return peeked;
}
function unreadable(name, what) {
    return { name, chunks: fail(what.problem), ...what };
}
/** A stream without bytes that rejects at once. */
function fail(problem) {
    return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new stream_fault/* StreamFault */.l(problem)) }) };
}
async function* countBytes(chunks, onBytes) {
    for await (const chunk of chunks) {
        yield chunk;
        onBytes?.(chunk.length);
    }
}
/** For a POSIX shell. */
function quote(path) {
    return /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 7258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ IMPORT_FORMS),
  p: () => (/* binding */ importFormOf)
});

// EXTERNAL MODULE: ./out/js/src/issue/json-object.js
var json_object = __webpack_require__(7001);
;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/webhook-event.js

/** After these the issue is not where it was. */
const ACTIONS_OF_LEAVING = ['deleted', 'transferred'];
/**
 * The payload of a webhook, as it is delivered and as a workflow finds it in GITHUB_EVENT_PATH
 * (https://docs.github.com/webhooks/webhook-events-and-payloads#issues), or an issue event of the REST API.
 */
const webhookEvent = {
    title: 'webhook events',
    isFormOf: (value) => (0,json_object/* isObject */.Gv)(value.issue) || ((0,json_object/* isObject */.Gv)(value.sender) && (0,json_object/* isObject */.Gv)(value.repository)),
    unpack: (value) => [
        unpackEvent(value, { actor: (0,json_object/* firstOf */.Ku)(value, 'sender', 'actor'), at: value.created_at, repository: undefined }),
    ],
};
/** The issue of an event's payload, in the state after it. */
function unpackEvent(payload, { actor, at, repository }) {
    const { issue, label } = payload;
    const action = (0,json_object/* firstOf */.Ku)(payload, 'action', 'event');
    // A deleted comment leaves the issue there.
    const hasLeft = ACTIONS_OF_LEAVING.includes(action) && !(0,json_object/* isObject */.Gv)(payload.comment);
    if (!(0,json_object/* isObject */.Gv)(issue) || hasLeft)
        return { kind: 'other-event' };
    const updatedAt = (0,json_object/* firstOf */.Ku)(issue, 'updated_at', 'updatedAt') ?? at;
    const isOfLabel = action === 'labeled' || action === 'unlabeled';
    const event = isOfLabel
        ? { action, label, actor, created_at: at ?? updatedAt, ...('event' in payload && { id: payload.id }) }
        : undefined;
    const home = repository ?? (0,json_object/* memberOf */.C5)(payload.repository, 'full_name');
    return {
        kind: 'issue',
        value: { ...issue, updated_at: updatedAt },
        repository: typeof home === 'string' ? home : undefined,
        event,
    };
}

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/archive-event.js


/**
 * A public event as GH Archive keeps it (https://www.gharchive.org) and the events API lists it
 * (https://docs.github.com/rest/using-the-rest-api/github-event-types): the payload of a webhook in an envelope.
 */
const archiveEvent = {
    title: 'archived events',
    isFormOf: (value) => (0,json_object/* isObject */.Gv)(value.payload) && !('title' in value),
    unpack: ({ payload, ...envelope }) => {
        if (!(0,json_object/* isObject */.Gv)(payload))
            return [];
        const facts = {
            actor: envelope.actor ?? payload.sender,
            at: (0,json_object/* firstOf */.Ku)(envelope, 'created_at'),
            repository: (0,json_object/* memberOf */.C5)(envelope.repo, 'name'),
        };
        return [unpackEvent(payload, facts)];
    },
};

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/import-form.js
/** For values that are an issue themselves. */
function itself(value) {
    return [{ kind: 'issue', value }];
}

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/gh-issue.js

/** Fields of which `gh` writes those that it is asked for; https://cli.github.com/manual/gh_issue_list. */
const OWN_FIELDS = ['createdAt', 'updatedAt', 'closedAt', 'stateReason', 'author', 'isPullRequest', 'commentsCount'];
const OWN_STATES = ['OPEN', 'CLOSED', 'MERGED'];
/** An issue as `gh issue list --json`, `gh issue view --json` and `gh search issues --json` write it. */
const ghIssue = {
    title: 'issues of gh',
    isFormOf: (value) => OWN_FIELDS.some((field) => field in value) || OWN_STATES.includes(value.state),
    unpack: itself,
};

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/refusal.js

const MAX_MESSAGE_CHARS = 200;
/** What GitHub answers instead of issues: `{"message": "Not Found", "documentation_url": …}`. */
const refusal = {
    title: 'refusals',
    isFormOf: (value) => typeof value.message === 'string' && ('documentation_url' in value || 'status' in value),
    unpack: ({ message }) => [explainRefusal(message)],
};
function explainRefusal(message) {
    const said = JSON.stringify((0,clean_text/* cleanLine */.Ow)(String(message), MAX_MESSAGE_CHARS));
    return { kind: 'fault', reason: `it is a refusal of GitHub, not an issue: ${said}` };
}

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/graphql-answer.js


/** Members that hold other things with a number and a title. */
const NO_ISSUES = ['labels', 'milestone', 'milestones', 'discussion', 'discussions', 'projectsV2'];
const PULL_REQUESTS = ['pullRequest', 'pullRequests'];
/** An answer of GitHub's GraphQL API, or a part of one: the issues in it, wherever the query put them. */
const graphqlAnswer = {
    title: 'GraphQL answers',
    isFormOf: (value) => !('title' in value || 'number' in value) &&
        ((0,json_object/* isObject */.Gv)(value.data) ||
            Array.isArray(value.errors) ||
            (0,json_object/* itemsOf */.S3)(value) !== undefined ||
            ['issues', 'issue', 'search', 'repository'].some((name) => typeof value[name] === 'object')),
    unpack: (value) => {
        const errors = Array.isArray(value.errors) ? value.errors : [];
        return [
            ...errors.map((error) => explainRefusal((0,json_object/* memberOf */.C5)(error, 'message'))),
            ...collect(value.data ?? value, { isPullRequest: false, repository: undefined }),
        ];
    },
};
function collect(value, around) {
    if (Array.isArray(value))
        return value.flatMap((item) => collect(item, around));
    if (!(0,json_object/* isObject */.Gv)(value))
        return [];
    if ('number' in value && 'title' in value)
        return [toUnpacked(value, around)];
    const { nameWithOwner } = value;
    const repository = typeof nameWithOwner === 'string' ? nameWithOwner : around.repository;
    return Object.entries(value).flatMap(([name, member]) => {
        if (NO_ISSUES.includes(name) || name === 'errors')
            return [];
        return collect(member, { repository, isPullRequest: around.isPullRequest || PULL_REQUESTS.includes(name) });
    });
}
function toUnpacked(value, { isPullRequest, repository }) {
    return {
        kind: 'issue',
        value: isPullRequest ? { ...value, __typename: 'PullRequest' } : value,
        ...(repository !== undefined && { repository }),
    };
}

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/graphql-node.js


/** An issue of GitHub's GraphQL API, taken out of the answer: lists in it are connections. */
const graphqlNode = {
    title: 'GraphQL nodes',
    isFormOf: (value) => '__typename' in value || (0,json_object/* isObject */.Gv)(value.labels) || (0,json_object/* isObject */.Gv)(value.timelineItems),
    unpack: itself,
};

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/rest-issue.js

/** An issue as GitHub's REST API writes it, or written by hand: everything that is nothing else. */
const restIssue = { title: 'REST issues', isFormOf: () => true, unpack: itself };

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/search-answer.js
/** An answer to https://docs.github.com/rest/search/search#search-issues-and-pull-requests. */
const searchAnswer = {
    title: 'search answers',
    isFormOf: (value) => Array.isArray(value.items) && 'total_count' in value,
    unpack: ({ items }) => items.map((value) => ({ kind: 'issue', value })),
};

;// CONCATENATED MODULE: ./out/js/src/corpus/import-forms/import-forms.js








const NAMES = [
    'archive-event',
    'webhook-event',
    'graphql-answer',
    'search-answer',
    'refusal',
    'graphql-node',
    'gh-issue',
    'rest-issue',
];
/** All forms of issues. A value has the first that it fits, in the order of `NAMES`. */
const IMPORT_FORMS = {
    'archive-event': archiveEvent,
    'webhook-event': webhookEvent,
    'graphql-answer': graphqlAnswer,
    'search-answer': searchAnswer,
    refusal: refusal,
    'graphql-node': graphqlNode,
    'gh-issue': ghIssue,
    'rest-issue': restIssue,
};
function importFormOf(value) {
    return NAMES.find((name) => IMPORT_FORMS[name].isFormOf(value)) ?? 'rest-issue';
}


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MISSABLE_FACTS),
/* harmony export */   j: () => (/* binding */ missingFactsOf)
/* harmony export */ });
/* harmony import */ var _issue_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7001);

const MISSABLE_FACTS = {
    created: {
        title: 'a date (created_at, createdAt)',
        fields: ['created_at', 'createdAt'],
        cost: 'no split in time, so evaluate --until is refused, and the order of their numbers stands for time',
    },
    state: {
        title: 'a state',
        fields: ['state', 'closed', 'closed_at', 'closedAt'],
        cost: 'they count as open',
    },
    body: { title: 'a body', fields: ['body', 'bodyText'], cost: 'only their titles are learned from' },
    labels: { title: 'a list of labels', fields: ['labels'], cost: 'they count as unlabelled' },
};
const NAMES = Object.keys(MISSABLE_FACTS);
/** What an issue does not say, in whatever form. A body of null says that it is empty. */
function missingFactsOf(value) {
    return NAMES.filter((name) => {
        const { fields } = MISSABLE_FACTS[name];
        return name === 'body' ? !fields.some((field) => field in value) : (0,_issue_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(value, ...fields) === undefined;
    });
}


/***/ }),

/***/ 4421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIssues)
});

// EXTERNAL MODULE: ./out/js/src/issue/json-object.js
var json_object = __webpack_require__(7001);
// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 2 modules
var parse_issue = __webpack_require__(4446);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/issue/parse-login.js
var parse_login = __webpack_require__(1276);
;// CONCATENATED MODULE: ./out/js/src/issue/parse-label-events.js






/** Names of the events in REST (`event`) and in GraphQL (`__typename`). */
const ACTIONS = {
    labeled: 'labeled',
    unlabeled: 'unlabeled',
    LabeledEvent: 'labeled',
    UnlabeledEvent: 'unlabeled',
};
/** Of a hash: whole numbers up to 2^48 are exact in JavaScript. */
const ID_BYTES = 6;
/**
 * What an issue's own events say of its labels: `events` or `timeline` as REST lists them
 * (https://docs.github.com/rest/issues/timeline), `timelineItems` as GraphQL does. Events without a label, a date or an
 * action that matters are left out.
 */
function parseLabelEvents(value, issue) {
    const lists = [value.events, value.timeline, value.timelineItems].map((list) => (0,json_object/* itemsOf */.S3)(list) ?? []);
    return lists.flat().flatMap((event) => {
        if (!(0,json_object/* isObject */.Gv)(event))
            return [];
        const action = ACTIONS[String((0,json_object/* firstOf */.Ku)(event, 'event', '__typename'))];
        return action === undefined ? [] : toLabelEvent({ ...event, action }, issue);
    });
}
/** An event with `label`, `actor`, `created_at` and perhaps GitHub's `id`; none where label or date are missing. */
function toLabelEvent(event, issue) {
    const name = (0,json_object/* memberOf */.C5)(event.label, 'name');
    const label = typeof name === 'string' ? (0,clean_text/* cleanLine */.Ow)(name, parse_labels/* MAX_LABEL_CHARS */.ir) : '';
    const at = (0,parse_date/* parseDate */._)((0,json_object/* firstOf */.Ku)(event, 'created_at', 'createdAt'));
    if (label === '' || at === undefined)
        return [];
    const facts = { issue, label, action: event.action, actor: (0,parse_login/* parseLogin */.$)(event.actor) ?? '', at };
    const isGitHubId = Number.isSafeInteger(event.id) && event.id > 0;
    return [{ ...facts, id: isGitHubId ? event.id : makeId(facts) }];
}
/** The same for the same event, whenever it is read. */
function makeId({ issue, label, action, at }) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([issue, label, action, at]))
        .digest();
    return -1 - hash.readUIntBE(0, ID_BYTES);
}

// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
;// CONCATENATED MODULE: ./out/js/src/issue/repository-of-issue.js


/** Longer ones are no address of GitHub's. */
const MAX_ADDRESS_CHARS = 500;
/** The page of an issue on any server (`…/acme/rocket/issues/7`), or its address in the API (`…/repos/acme/rocket/issues/7`). */
const ISSUE_ADDRESS = /^https?:\/\/[^/\s]+\/(?:.*\/)?([^/\s]+\/[^/\s]+)\/issues\/\d+$/i;
const REPOSITORY_ADDRESS = /^https?:\/\/[^/\s]+\/(?:.*\/)?repos\/([^/\s]+\/[^/\s]+)$/i;
/** `owner/name` of the repository that an issue says it belongs to; undefined where it does not say. */
function repositoryOfIssue(value) {
    const { repository } = value;
    const names = [
        repository,
        (0,json_object/* firstOf */.Ku)(repositoryFields(repository), 'nameWithOwner', 'full_name'),
        partOf(value.repository_url, REPOSITORY_ADDRESS),
        partOf(value.html_url, ISSUE_ADDRESS),
        partOf(value.url, ISSUE_ADDRESS),
    ];
    return names.find((name) => typeof name === 'string' && (0,repository_name/* isRepositoryName */.en)(name));
}
function repositoryFields(repository) {
    return { nameWithOwner: (0,json_object/* memberOf */.C5)(repository, 'nameWithOwner'), full_name: (0,json_object/* memberOf */.C5)(repository, 'full_name') };
}
function partOf(address, pattern) {
    if (typeof address !== 'string' || address.length > MAX_ADDRESS_CHARS)
        return undefined;
    return pattern.exec(address)?.[1];
}

// EXTERNAL MODULE: ./out/js/src/corpus/import-forms/import-forms.js + 9 modules
var import_forms = __webpack_require__(7258);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/js/src/corpus/json-values/byte-window.js
/** The part of a stream of bytes that is being looked at. Positions count from its beginning. */
class ByteWindow {
    bytes = Buffer.alloc(0);
    /** Bytes of the stream before the window. */
    offset = 0;
    /** Memory of our own that `bytes` lies in; a chunk that is looked at where it lies is not written to. */
    #room;
    get length() {
        return this.bytes.length;
    }
    /** Puts the next bytes of the stream at the end. */
    append(chunk) {
        if (this.length === 0) {
            this.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            this.#room = undefined;
            return;
        }
        const length = this.length + chunk.length;
        let start = this.#room === undefined ? 0 : this.bytes.byteOffset - this.#room.byteOffset;
        if (this.#room === undefined || start + length > this.#room.length) {
            // Twice as much as is there, so that a long value that comes in small pieces is not copied with each of them.
            const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.length));
            this.bytes.copy(larger);
            this.#room = larger;
            start = 0;
        }
        this.#room.set(chunk, start + this.length);
        this.bytes = this.#room.subarray(start, start + length);
    }
    /** Forgets the first `count` bytes. */
    drop(count) {
        this.bytes = this.bytes.subarray(count);
        this.offset += count;
    }
    /** Position of a byte from `from` on; -1 where there is none. */
    find(byte, from) {
        return this.bytes.indexOf(byte, from);
    }
}

;// CONCATENATED MODULE: ./out/js/src/corpus/json-values/value-grammar.js
const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Lists and objects in one another; GitHub's answers have fewer than 20. */
const MAX_DEPTH = 100;
/**
 * Follows one JSON object from its `{` to its `}` (https://www.rfc-editor.org/rfc/rfc8259#section-2), byte by byte, over
 * as many pieces as it comes in. It sees what breaks the frame: a text over a line's end, a bracket or a comma in the
 * wrong place. What numbers, words and escapes hold is left to a parser.
 */
class ValueGrammar {
    state = 'open';
    /** Line feeds passed. */
    lineBreaks = 0;
    #open = [];
    #next = 'value';
    /** Whether it broke because another line or another object begins. */
    #isCutOff = false;
    /** Whether the piece before ended with the backslash of an escape. */
    #isEscaping = false;
    /** Before the `{`. */
    begin() {
        this.state = 'open';
        this.lineBreaks = 0;
        this.#isCutOff = false;
        this.#isEscaping = false;
        this.#open.length = 0;
        this.#next = 'value';
    }
    /** Position of the first byte that does not belong to the object, where it ends or breaks; otherwise `end`. */
    advance(bytes, from, end) {
        let at = from;
        while (at < end) {
            const byte = bytes[at];
            if (this.#next === 'text' || this.#next === 'key-text') {
                at = this.#passText(bytes, at, end);
            }
            else if (this.#next === 'word' && !isDelimiter(byte)) {
                at += 1;
            }
            else {
                if (this.#next === 'word')
                    this.#next = 'comma-or-end';
                if (byte === LINE_FEED)
                    this.lineBreaks += 1;
                else if (!isBlank(byte) && !this.#take(byte)) {
                    this.state = 'broken';
                    this.#isCutOff = byte === OPEN_OBJECT && this.lineBreaks > 0;
                    return at;
                }
                at += 1;
            }
            if (this.state !== 'open')
                return at;
        }
        return at;
    }
    /** Why the object is broken, or is if nothing follows; `line` is the one that it begins in. */
    explain(line) {
        if (this.state === 'open' || this.#isCutOff) {
            return `not valid JSON: ${this.lineBreaks > 2 ? 'it' : 'the line'} ends inside an object (cut off?)`;
        }
        return this.lineBreaks > 0 ? `not valid JSON, from line ${line + this.lineBreaks} on` : 'not valid JSON';
    }
    /** Most bytes of an issue are in texts: so this loop does nothing else. */
    #passText(bytes, from, end) {
        let at = from;
        if (this.#isEscaping && bytes[at] !== LINE_FEED)
            at += 1;
        this.#isEscaping = false;
        while (at < end) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                this.#next = this.#next === 'key-text' ? 'colon' : 'comma-or-end';
                return at + 1;
            }
            if (byte === LINE_FEED) {
                this.state = 'broken';
                this.#isCutOff = this.lineBreaks === 0;
                return at;
            }
            if (byte === BACKSLASH && at + 1 === end)
                this.#isEscaping = true;
            at += byte === BACKSLASH && at + 1 < end && bytes[at + 1] !== LINE_FEED ? 2 : 1;
        }
        return at;
    }
    /** One byte outside of texts; false where it is not allowed. */
    #take(byte) {
        const next = this.#next;
        switch (byte) {
            case QUOTE:
                this.#next = next === 'key' || next === 'key-or-end' ? 'key-text' : 'text';
                return next !== 'colon' && next !== 'comma-or-end';
            case OPEN_OBJECT:
            case OPEN_LIST:
                this.#next = byte === OPEN_OBJECT ? 'key-or-end' : 'value-or-end';
                return isValue(next) && this.#open.push(byte) <= MAX_DEPTH;
            case CLOSE_OBJECT:
                return this.#close(OPEN_OBJECT, 'key-or-end');
            case CLOSE_LIST:
                return this.#close(OPEN_LIST, 'value-or-end');
            case COMMA:
                this.#next = this.#open.at(-1) === OPEN_OBJECT ? 'key' : 'value';
                return next === 'comma-or-end';
            case COLON:
                this.#next = 'value';
                return next === 'colon';
            default:
                this.#next = 'word';
                return isValue(next);
        }
    }
    #close(opened, whenEmpty) {
        if (this.#open.at(-1) !== opened || (this.#next !== 'comma-or-end' && this.#next !== whenEmpty))
            return false;
        this.#open.pop();
        this.#next = 'comma-or-end';
        if (this.#open.length === 0)
            this.state = 'complete';
        return true;
    }
}
function isValue(next) {
    return next === 'value' || next === 'value-or-end';
}
/** JSON's white space but the line feed. */
function isBlank(byte) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
/** What ends a number or a word. */
function isDelimiter(byte) {
    return (isBlank(byte) ||
        byte === LINE_FEED ||
        byte === COMMA ||
        byte === COLON ||
        byte === QUOTE ||
        byte === OPEN_LIST ||
        byte === CLOSE_LIST ||
        byte === OPEN_OBJECT ||
        byte === CLOSE_OBJECT);
}

;// CONCATENATED MODULE: ./out/js/src/corpus/json-values/value-scanner.js


/** Lists in one another around the values; `gh api --paginate --slurp` writes two. */
const MAX_LISTS = 16;
const value_scanner_LINE_FEED = 0x0a;
const value_scanner_COMMA = 0x2c;
const value_scanner_OPEN_LIST = 0x5b;
const value_scanner_CLOSE_LIST = 0x5d;
const value_scanner_OPEN_OBJECT = 0x7b;
/** Bytes of a byte order mark, and the record separator of https://www.rfc-editor.org/rfc/rfc7464. */
const PASSED_OVER = [0xef, 0xbb, 0xbf, 0x1e];
/** What a line begins with that can be told from the middle of a broken value. */
const BEGINNINGS = [value_scanner_OPEN_OBJECT, value_scanner_OPEN_LIST, value_scanner_CLOSE_LIST, value_scanner_COMMA];
/**
 * Finds the objects in a stream of bytes, however they are laid out, with all lists around them taken off: JSON Lines,
 * one list, lists in a row and lists of lists all give the same. Commas too many are passed over.
 *
 * An object that is not well formed is a fault, and the scan goes on with the next line that can begin one: a broken line
 * costs nothing but itself. Memory stays within a few times `maxBytes`; a larger object is a fault too. What is neither
 * an object nor a list is given line by line, so that a parser can say what it is.
 */
class ValueScanner {
    #maxBytes;
    #window = new ByteWindow();
    #grammar = new ValueGrammar();
    #mode = 'between';
    /** Next byte to look at, in the window. */
    #at = 0;
    #line = 1;
    /** Where the line begins, from the beginning of the stream. */
    #lineOffset = 0;
    #hasValueOnLine = false;
    /** Lines in which the lists around begin. */
    #lists = [];
    /** Of the value that is being passed; its bytes are kept from `#start` on, unless they are too many. */
    #place = { line: 1 };
    #start = 0;
    #isKept = true;
    /** After an object that broke in a later line than its first: the number of bytes before its `{`. */
    #lostIndent;
    constructor({ maxBytes }) {
        this.#maxBytes = maxBytes;
    }
    /** Takes the next bytes and gives what they complete. */
    *push(chunk) {
        this.#window.append(chunk);
        yield* this.#scan();
        const isPassing = this.#mode === 'object' || this.#mode === 'line';
        const done = isPassing && this.#isKept ? this.#start : this.#at;
        this.#window.drop(done);
        this.#at -= done;
        this.#start -= done;
    }
    /** Gives what the end of the stream leaves over. */
    *finish() {
        let isCutOff = false;
        while (this.#mode === 'object' || this.#mode === 'line') {
            isCutOff ||= this.#mode === 'object';
            const found = this.#mode === 'line' ? this.#endValue() : this.#breakOff();
            if (found !== undefined)
                yield found;
            yield* this.#scan();
        }
        const line = this.#lists[0];
        if (line === undefined || isCutOff)
            return;
        yield { kind: 'fault', place: { line }, reason: 'not valid JSON: the list that begins here has no end (cut off?)' };
    }
    *#scan() {
        while (this.#at < this.#window.length) {
            const [modeBefore, atBefore] = [this.#mode, this.#at];
            const found = this.#step();
            if (found !== undefined)
                yield found;
            else if (this.#mode === modeBefore && this.#at === atBefore && this.#lostIndent !== undefined)
                return;
        }
    }
    #step() {
        switch (this.#mode) {
            case 'between':
                return this.#lostIndent === undefined ? this.#passBetween() : this.#passLostLine(this.#lostIndent);
            case 'object':
                return this.#passObject();
            case 'line':
                return this.#passLine();
            case 'rest-of-line':
                return this.#passRestOfLine();
        }
    }
    #passBetween() {
        const byte = this.#window.bytes[this.#at];
        if (byte === value_scanner_OPEN_LIST || byte === value_scanner_CLOSE_LIST)
            return this.#passBracket(byte);
        if (byte !== value_scanner_LINE_FEED && byte !== value_scanner_COMMA && !isBlank(byte) && !PASSED_OVER.includes(byte)) {
            this.#beginValue(byte);
            return undefined;
        }
        this.#at += 1;
        if (byte === value_scanner_LINE_FEED)
            this.#beginLine();
        return undefined;
    }
    #passBracket(byte) {
        if (byte === value_scanner_OPEN_LIST && this.#lists.length < MAX_LISTS)
            this.#lists.push(this.#line);
        else if (byte === value_scanner_OPEN_LIST || this.#lists.pop() === undefined) {
            this.#mode = 'rest-of-line';
            const reason = byte === value_scanner_OPEN_LIST ? `more than ${MAX_LISTS} lists in one another` : 'not valid JSON: a ] without a [';
            return { kind: 'fault', place: { line: this.#line }, reason };
        }
        this.#at += 1;
        return undefined;
    }
    #beginLine() {
        this.#line += 1;
        this.#lineOffset = this.#window.offset + this.#at;
        this.#hasValueOnLine = false;
    }
    #beginValue(byte) {
        const byteOfLine = this.#window.offset + this.#at - this.#lineOffset + 1;
        this.#place = { line: this.#line, ...(this.#hasValueOnLine && { byte: byteOfLine }) };
        this.#hasValueOnLine = true;
        this.#start = this.#at;
        this.#isKept = true;
        this.#mode = byte === value_scanner_OPEN_OBJECT ? 'object' : 'line';
        this.#grammar.begin();
    }
    #passObject() {
        const { bytes, length } = this.#window;
        this.#at = this.#grammar.advance(bytes, this.#at, length);
        if (this.#grammar.state === 'complete')
            return this.#endValue();
        return this.#grammar.state === 'broken' ? this.#breakOff() : this.#checkSize();
    }
    #passLine() {
        const { bytes, length } = this.#window;
        const isInList = this.#lists.length > 0;
        for (; this.#at < length; this.#at += 1) {
            const byte = bytes[this.#at];
            if (byte === value_scanner_LINE_FEED || (isInList && (byte === value_scanner_COMMA || byte === value_scanner_CLOSE_LIST)))
                return this.#endValue();
        }
        return this.#checkSize();
    }
    #checkSize() {
        if (!this.#isKept || this.#at - this.#start <= this.#maxBytes)
            return undefined;
        this.#isKept = false;
        const reason = `it is longer than ${this.#maxBytes.toLocaleString('en')} bytes`;
        return { kind: 'fault', place: this.#place, reason };
    }
    #endValue() {
        const { bytes, offset } = this.#window;
        this.#mode = 'between';
        if (this.#grammar.lineBreaks > 0) {
            this.#line += this.#grammar.lineBreaks;
            this.#lineOffset = offset + bytes.lastIndexOf(value_scanner_LINE_FEED, this.#at - 1) + 1;
        }
        const fault = this.#checkSize();
        if (!this.#isKept)
            return fault;
        return { kind: 'value', place: this.#place, bytes: bytes.subarray(this.#start, this.#at) };
    }
    /** The object ends where it must not: goes back to the end of its first line, or leaves the rest of this one out. */
    #breakOff() {
        const { lineBreaks } = this.#grammar;
        if (!this.#isKept) {
            this.#mode = 'rest-of-line';
            this.#line += lineBreaks;
            return undefined;
        }
        if (lineBreaks === 0)
            this.#mode = 'rest-of-line';
        else {
            this.#lostIndent = this.#start + this.#window.offset - this.#lineOffset;
            this.#mode = 'between';
            this.#at = this.#window.find(value_scanner_LINE_FEED, this.#start) + 1;
            this.#beginLine();
        }
        const isRestLost = this.#grammar.state === 'broken' && lineBreaks === 0 && this.#lists.length > 0;
        const reason = this.#grammar.explain(this.#place.line);
        const loss = isRestLost ? '; what follows on the line is left out' : '';
        return { kind: 'fault', place: this.#place, reason: `${reason}${loss}` };
    }
    /** Whether a line may be the next object's cannot be known; that it begins like one, and no further in, is a good sign. */
    #passLostLine(indent) {
        const { bytes, length } = this.#window;
        let at = this.#at;
        while (at < length && isBlank(bytes[at]))
            at += 1;
        const byte = bytes[at];
        if (at - this.#at > indent)
            this.#mode = 'rest-of-line';
        else if (at === length)
            return;
        else if (BEGINNINGS.includes(byte))
            this.#lostIndent = undefined;
        else
            this.#mode = 'rest-of-line';
    }
    #passRestOfLine() {
        const lineEnd = this.#window.find(value_scanner_LINE_FEED, this.#at);
        this.#at = lineEnd === -1 ? this.#window.length : lineEnd + 1;
        if (lineEnd === -1)
            return;
        this.#mode = 'between';
        this.#beginLine();
    }
}

;// CONCATENATED MODULE: ./out/js/src/corpus/json-values/read-json-values.js


/**
 * Longest value that is read, in bytes: an answer to GraphQL holds at most 100 issues, each of which takes at most 400 kB
 * as escaped JSON (65,536 characters of body), and 10 kB for the rest.
 */
const MAX_VALUE_BYTES = 48 * 1024 * 1024;
/** The JSON values in a stream of bytes, parsed; see `ValueScanner` for what is read as what. Rejects as `chunks` does. */
async function* readJsonValues(chunks, { maxBytes = MAX_VALUE_BYTES } = {}) {
    const scanner = new ValueScanner({ maxBytes });
    for await (const chunk of chunks) {
        for (const scanned of scanner.push(chunk))
            yield parse(scanned);
    }
    for (const scanned of scanner.finish())
        yield parse(scanned);
}
function parse(scanned) {
    if (scanned.kind === 'fault')
        return scanned;
    const { place, bytes } = scanned;
    try {
        return { kind: 'value', place, value: JSON.parse(bytes.toString('utf8')), isUtf8: (0,external_node_buffer_.isUtf8)(bytes) };
    }
    catch {
        return {
            kind: 'fault',
            place,
            reason: bytes.includes(0) ? 'not valid JSON: it holds null bytes' : 'not valid JSON',
        };
    }
}

// EXTERNAL MODULE: ./out/js/src/corpus/missing-facts.js
var missing_facts = __webpack_require__(1922);
;// CONCATENATED MODULE: ./out/js/src/corpus/read-issues.js







/**
 * Everything that a stream of JSON holds, in its order, whatever form it has (import-forms/). Memory does not grow with
 * the stream. Rejects as `chunks` does.
 */
async function* readIssues(chunks, { isWanted = () => true, maxBytes } = {}) {
    for await (const found of readJsonValues(chunks, maxBytes === undefined ? {} : { maxBytes })) {
        if (found.kind === 'fault') {
            yield found;
            continue;
        }
        const { place, value, isUtf8 } = found;
        if (!isUtf8)
            yield { kind: 'not-utf8', place };
        const form = (0,json_object/* isObject */.Gv)(value) ? (0,import_forms/* importFormOf */.p)(value) : 'rest-issue';
        const unpacked = (0,json_object/* isObject */.Gv)(value) ? import_forms/* IMPORT_FORMS */.C[form].unpack(value) : [{ kind: 'issue', value }];
        for (const one of unpacked)
            yield toFound(one, { place, form, isWanted });
    }
}
function toFound(unpacked, finding) {
    const { place } = finding;
    return unpacked.kind === 'issue' ? toIssue(unpacked, finding) : { ...unpacked, place };
}
function toIssue({ value, event, ...unpacked }, { place, form, isWanted }) {
    const repository = unpacked.repository ?? ((0,json_object/* isObject */.Gv)(value) ? repositoryOfIssue(value) : undefined);
    if (repository !== undefined && !isWanted(repository))
        return { kind: 'other-repository', place, repository };
    const parsed = (0,parse_issue/* parseIssue */.Zp)(value);
    if (parsed.kind === 'invalid')
        return { kind: 'fault', place, reason: parsed.reason };
    if (parsed.kind === 'pull-request')
        return { ...parsed, place };
    const { issue } = parsed;
    const own = (0,json_object/* isObject */.Gv)(value) ? parseLabelEvents(value, issue.number) : [];
    const labelEvents = event === undefined ? own : [...own, ...toLabelEvent(event, issue.number)];
    const missing = (0,json_object/* isObject */.Gv)(value) ? (0,missing_facts/* missingFactsOf */.j)(value) : [];
    return { kind: 'issue', place, form, issue, source: value, repository, labelEvents, missing };
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ StreamFault)
/* harmony export */ });
/** A stream breaks off, or is nothing that can be read. The message is ready to follow its name and a colon. */
class StreamFault extends Error {
    name = 'StreamFault';
}


/***/ })

};
