export const id = 585;
export const ids = [585];
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

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findIndexElsewhere: () => (/* binding */ findIndexElsewhere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/js/src/artifact/artifact-cache.js
/** Stands in where there is no cache: holds nothing and keeps nothing. */
function createNoCache(reason) {
    return {
        unavailable: reason,
        find: async () => undefined,
        save: async () => ({ kind: 'refused', reason }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/shared/retry.js
var retry = __webpack_require__(7011);
// EXTERNAL MODULE: ./out/js/src/shared/retry-after.js
var retry_after = __webpack_require__(7808);
// EXTERNAL MODULE: ./out/js/src/adapters/http/guard-redirects.js
var guard_redirects = __webpack_require__(9172);
;// CONCATENATED MODULE: ./out/js/src/adapters/transfer/send.js



/** A request whose failures are ServiceErrors in the name of `service`; an answer of any status is an answer. */
async function send(url, init) {
    const { service, ...request } = init;
    try {
        // A download has no key but its address; whatever is sent stays with the server it was sent to.
        const sends = request.body != null || request.headers !== undefined;
        return await (sends ? (0,guard_redirects/* guardRedirects */.l)(fetch) : fetch)(url, request);
    }
    catch (cause) {
        const reason = init.signal?.aborted ? 'did not answer in time' : 'cannot be reached';
        throw new errors/* ServiceError */._7(`${service} ${reason}.`, { service, retryable: true, cause });
    }
}
/** The error for an answer that is none: 5xx and 429 may be otherwise later. */
function refusedRequest(answer, { service, doing, words = '' }) {
    const { status, headers } = answer;
    const retryAfterMs = (0,retry_after/* readRetryAfterMs */.j)((name) => headers.get(name) ?? undefined, Date.now());
    return new errors/* ServiceError */._7(`${service} answered ${status} to ${doing}${words === '' ? '' : `: ${words}`}.`, {
        service,
        status,
        retryable: status >= 500 || status === 429,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/transfer/download-file.js
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




/** Fetches the file behind a signed address. Throws ServiceError, also where it is larger than `maxBytes`. */
async function downloadFile(url, download) {
    const { path, maxBytes, policy, deadlineMs, service } = download;
    await (0,retry/* retry */.L)(async (signal) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const answer = await send(url, { signal, service });
            if (!answer.ok || answer.body === null)
                throw refusedRequest(answer, { service, doing: 'a download' });
            const expected = Number(answer.headers.get('content-length') ?? Number.NaN);
            if (expected > maxBytes)
                throw tooLarge(download);
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
            let bytes = 0;
            for await (const chunk of chunksOf(answer.body, service)) {
                bytes += chunk.length;
                if (bytes > maxBytes)
                    throw tooLarge(download);
                // Unlike `write`, it does not stop half-way.
                await file.writeFile(chunk);
            }
            if (bytes < expected)
                throw interrupted(service);
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
    }, { ...policy, deadline: (0,retry/* startDeadline */.d)(deadlineMs) });
}
/** A connection that breaks in the middle is worth another try. */
async function* chunksOf(body, service) {
    try {
        yield* body;
    }
    catch (cause) {
        throw interrupted(service, cause);
    }
}
function interrupted(service, cause) {
    return new errors/* ServiceError */._7(`${service} broke off a download.`, { service, retryable: true, cause });
}
function tooLarge({ service, maxBytes }) {
    const message = `What ${service} holds is larger than the ${maxBytes} bytes allowed here.`;
    return new errors/* ServiceError */._7(message, { service, retryable: false });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./out/js/src/adapters/transfer/upload-file.js



/**
 * Puts a file at a signed address of Azure's blob storage, in one request (up to 5,000 MiB:
 * https://learn.microsoft.com/rest/api/storageservices/put-blob). Returns its size in bytes. Throws ServiceError.
 */
async function uploadFile(url, upload) {
    const { path, policy, deadlineMs, service } = upload;
    const body = await (0,external_node_fs_.openAsBlob)(path);
    await (0,retry/* retry */.L)(async (signal) => {
        const answer = await send(url, {
            method: 'PUT',
            headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
            body,
            signal,
            service,
        });
        await answer.body?.cancel();
        if (!answer.ok)
            throw refusedRequest(answer, { service, doing: 'an upload' });
    }, { ...policy, deadline: (0,retry/* startDeadline */.d)(deadlineMs) });
    return body.size;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/adapters/actions-cache/schema.js

// Answers of the cache service, as @actions/cache 6 reads them (its generated/results/api/v1/cache.ts): JSON with the
// names of the protocol's fields, of which those without a value are left out.
const foundSchema = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY().default(false),
    signed_download_url: schemas/* string */.YjP().default(''),
    matched_key: schemas/* string */.YjP().default(''),
});
const createdSchema = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY().default(false),
    signed_upload_url: schemas/* string */.YjP().default(''),
    message: schemas/* string */.YjP().default(''),
});
const finalizedSchema = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY().default(false), message: schemas/* string */.YjP().default('') });
/** How the service words a refusal: https://twitchtv.github.io/twirp/docs/errors.html. */
const refusalSchema = schemas/* object */.Ikc({ msg: schemas/* string */.YjP().default('') });

;// CONCATENATED MODULE: ./out/js/src/adapters/actions-cache/cache-service.js




const TWIRP_SERVICE = 'github.actions.results.api.v1.CacheService';
const SERVICE_NAME = "GitHub's cache service";
const MAX_QUOTED_CHARS = 200;
/** An answer holds one address. */
const MAX_ANSWER_CHARS = 100_000;
/** The calls of the cache service (Twirp over JSON), tried again where that may help. */
function createCacheService({ url, token, policy, deadlineMs }) {
    return {
        call: (method, request, schema) => (0,retry/* retry */.L)(async (signal) => {
            const answer = await send(new URL(`/twirp/${TWIRP_SERVICE}/${method}`, url), {
                method: 'POST',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify(request),
                signal,
                service: SERVICE_NAME,
            });
            const text = await answer.text();
            if (!answer.ok) {
                throw refusedRequest(answer, { service: SERVICE_NAME, doing: method, words: quote(text) });
            }
            const parsed = schema.safeParse(parseJson(text));
            if (parsed.success)
                return parsed.data;
            const message = `${SERVICE_NAME} answered something unreadable to ${method}.`;
            throw new errors/* ServiceError */._7(message, { service: SERVICE_NAME, retryable: false });
        }, { ...policy, deadline: (0,retry/* startDeadline */.d)(deadlineMs) }),
    };
}
function parseJson(text) {
    try {
        return text.length > MAX_ANSWER_CHARS ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The service's own words on one line, clipped. */
function quote(text) {
    const parsed = refusalSchema.safeParse(parseJson(text));
    const words = parsed.success ? parsed.data.msg.replace(/[\s\p{Other}]+/gu, ' ').trim() : '';
    return words.slice(0, MAX_QUOTED_CHARS).toWellFormed();
}

;// CONCATENATED MODULE: ./out/js/src/adapters/actions-cache/create-actions-cache.js





/**
 * The service keeps entries of one key apart by a hash that each client chooses; that of @actions/cache is made of paths
 * and compression. Ours says that the entry is a pack, so that no client takes the other's entries for its own.
 */
const ENTRY_VERSION = (0,external_node_crypto_.createHash)('sha256').update('auto-triager pack 1').digest('hex');
const CALL_DEADLINE_MS = 60_000;
/** A gigabyte at 2 MB/s. */
const TRANSFER_DEADLINE_MS = 10 * 60_000;
/**
 * The cache of GitHub Actions, spoken to directly: @actions/cache unpacks what it finds with `tar -P`, which writes
 * wherever the archive says, before anybody could look at a signature. docs/security.md has more.
 */
function createActionsCache({ url, token, mode = '', firstWaitMs, maxTries, }) {
    const policy = (timeoutMs) => ({ maxTries, firstWaitMs, timeoutMs });
    const service = createCacheService({ url, token, policy: policy(CALL_DEADLINE_MS), deadlineMs: CALL_DEADLINE_MS });
    const transfer = { service: SERVICE_NAME, policy: policy(TRANSFER_DEADLINE_MS), deadlineMs: TRANSFER_DEADLINE_MS };
    async function find(keyOrPrefix) {
        if (['none', 'write-only'].includes(mode))
            return undefined;
        const request = { key: keyOrPrefix, restore_keys: [keyOrPrefix], version: ENTRY_VERSION };
        const found = await service.call('GetCacheEntryDownloadURL', request, foundSchema);
        if (!found.ok || !found.matched_key.startsWith(keyOrPrefix))
            return undefined;
        return {
            key: found.matched_key,
            download: (path, maxBytes) => downloadFile(found.signed_download_url, { ...transfer, path, maxBytes }),
        };
    }
    async function save(key, path) {
        if (['none', 'read'].includes(mode))
            return { kind: 'refused', reason: 'this run may only read the cache' };
        const created = await service.call('CreateCacheEntry', { key, version: ENTRY_VERSION }, createdSchema);
        if (!created.ok)
            return { kind: 'refused', reason: created.message || 'the key is taken' };
        const bytes = await uploadFile(created.signed_upload_url, { ...transfer, path });
        const request = { key, version: ENTRY_VERSION, size_bytes: String(bytes) };
        const finalized = await service.call('FinalizeCacheEntryUpload', request, finalizedSchema);
        if (!finalized.ok)
            return { kind: 'refused', reason: finalized.message || 'the entry was not finished' };
        return { kind: 'saved' };
    }
    return { find, save };
}

;// CONCATENATED MODULE: ./out/js/src/adapters/actions-cache/open-actions-cache.js


/** The service is down for seconds or for hours; nobody shall wait long for what there is a way around. */
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 1_500;
/**
 * The cache of the workflow run, as far as the runner offers one: GitHub Enterprise Server has another, older service, and
 * outside of GitHub there is none.
 */
function openActionsCache(env) {
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_MODE: mode } = env;
    if (env.ACTIONS_CACHE_SERVICE_V2 === undefined && env.ACTIONS_CACHE_URL !== undefined) {
        return createNoCache('this server has the older cache service, which auto-triager does not speak');
    }
    if (url === '' || token === '')
        return createNoCache('the runner offers no cache service');
    return createActionsCache({
        url,
        token,
        mode: mode?.trim().toLowerCase(),
        maxTries: MAX_TRIES,
        firstWaitMs: FIRST_WAIT_MS,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/with-temporary-folder.js



/** Runs `work` with a new empty folder, which is removed afterwards, whatever happens. */
async function withTemporaryFolder(prefix, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/check-token.js
var check_token = __webpack_require__(3262);
// EXTERNAL MODULE: ./out/js/src/adapters/github/create-octokit.js + 1 modules
var create_octokit = __webpack_require__(3298);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-client.js
var github_client = __webpack_require__(6751);
// EXTERNAL MODULE: ./out/js/src/adapters/github/repository-name.js
var repository_name = __webpack_require__(9150);
// EXTERNAL MODULE: ./out/js/src/adapters/github/schema.js
var schema = __webpack_require__(195);
// EXTERNAL MODULE: ./out/js/src/adapters/github/server-addresses.js
var server_addresses = __webpack_require__(7018);
// EXTERNAL MODULE: ./out/js/src/artifact/artifact.js
var artifact = __webpack_require__(4154);
// EXTERNAL MODULE: ./out/js/src/adapters/files/ensure-folder.js
var ensure_folder = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/js/src/adapters/files/file-problem.js
var file_problem = __webpack_require__(6070);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/unzip-index.js







const KNOWN = new Set([...artifact/* ARTIFACT_FILES */.nA, ...artifact/* OPTIONAL_ARTIFACT_FILES */.Sg]);
/**
 * Writes the files of an index out of a zip into a folder. Only entries whose whole name is that of a file of an index are
 * looked at: no other name can lead anywhere, and no entry can be more than it says. Throws ArtifactError, ConfigError.
 */
async function unzipIndex(path, { folder, maxBytes }) {
    const zip = await (0,read_file/* readBinaryFile */._)(path, { maxBytes });
    const { unzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 1306));
    let total = 0;
    const files = unpack(() => unzipSync(zip, {
        filter({ name, originalSize }) {
            if (!KNOWN.has(name))
                return false;
            total += originalSize;
            if (total > maxBytes)
                throw damaged(`at most ${maxBytes} bytes`, 'more');
            return true;
        },
    }));
    await (0,ensure_folder/* ensureFolder */.f)(folder);
    for (const [name, content] of Object.entries(files)) {
        const target = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(target, content, { flag: 'wx' }).catch((cause) => {
            throw (0,file_problem/* fileProblem */.W)(target, cause);
        });
    }
}
function unpack(work) {
    try {
        return work();
    }
    catch (cause) {
        throw cause instanceof errors/* ArtifactError */.nE ? cause : damaged('a zip with the files of an index', 'a damaged one', cause);
    }
}
function damaged(expected, found, cause) {
    return new errors/* ArtifactError */.nE({ file: 'of the workflow artifact', expected, found, cause });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-index-artifacts.js










const RETRY_BASE_MS = 1000;
const TIMEOUT_MS = 30_000;
/** A gigabyte at 5 MB/s would take as long; nobody waits longer for a label. */
const DOWNLOAD_DEADLINE_MS = 3 * 60_000;
/** An index of 45,000 issues is 60 MB. It is unpacked in memory. */
const MAX_ZIP_BYTES = 512 * 1024 * 1024;
/** The newest are first; older ones than these were made by nobody who is trusted. */
const MAX_LISTED = 30;
/**
 * The newest artifact of this name from a run on the default branch of the repository itself: a pull request from a fork
 * leaves its artifacts in the same list, under any name. Undefined where there is none. Throws ServiceError (403: the
 * token lacks `actions: read`), ConfigError.
 */
async function findIndexArtifact(name, options) {
    const { owner, name: repo } = (0,repository_name/* parseRepositoryName */.$)(options.repository);
    const client = openClient(options);
    const doing = 'list the artifacts of workflow runs';
    const listed = await client.request({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts',
        parameters: { owner, repo, name, per_page: MAX_LISTED },
        doing,
    });
    const { artifacts } = (0,schema/* readAnswer */.JN)(schema/* artifactsSchema */.$Y, listed.data, doing);
    const own = artifacts.filter(isOfOwnRepository);
    if (own.length === 0)
        return undefined;
    const branch = await readDefaultBranch(client, { owner, repo });
    const found = own.find(({ workflow_run: run }) => run?.head_branch === branch);
    if (found === undefined)
        return undefined;
    return {
        createdAt: found.created_at ?? '',
        runId: found.workflow_run?.id ?? 0,
        unpackInto: (folder) => download(client, { owner, repo, id: found.id, folder }),
    };
}
function openClient({ repository, apiUrl: address, token: given, log }) {
    const { apiUrl } = (0,server_addresses.serverAddresses)({ apiUrl: address });
    const token = (0,check_token/* checkToken */.S)(given);
    const octokit = (0,create_octokit/* createOctokit */.Q)({ apiUrl, token, log, retryBaseMs: RETRY_BASE_MS, timeoutMs: TIMEOUT_MS });
    return (0,github_client/* createGitHubClient */.L)({ octokit, repository, apiUrl, hasToken: token !== undefined, timeoutMs: TIMEOUT_MS });
}
function isOfOwnRepository({ expired, size_in_bytes: bytes, workflow_run: run }) {
    return !expired && bytes <= MAX_ZIP_BYTES && run != null && run.head_repository_id === run.repository_id;
}
async function readDefaultBranch(client, place) {
    const doing = "read the repository's default branch";
    const { data } = await client.request({ route: 'GET /repos/{owner}/{repo}', parameters: place, doing });
    return (0,schema/* readAnswer */.JN)(schema/* defaultBranchSchema */.j7, data, doing).default_branch;
}
/** The address that GitHub redirects to is signed: it is asked without the token. */
async function download(client, { owner, repo, id, folder }) {
    const { headers } = await client.request({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip',
        parameters: { owner, repo, id, request: { redirect: 'manual' } },
        doing: 'download an artifact',
    });
    await withTemporaryFolder('auto-triager-artifact-', async (place) => {
        const path = (0,external_node_path_.join)(place, 'index.zip');
        await downloadFile(String(headers.location ?? ''), {
            service: "GitHub's artifact storage",
            path,
            maxBytes: MAX_ZIP_BYTES,
            policy: { maxTries: 3, firstWaitMs: RETRY_BASE_MS, timeoutMs: DOWNLOAD_DEADLINE_MS },
            deadlineMs: DOWNLOAD_DEADLINE_MS,
        });
        await unzipIndex(path, { folder, maxBytes: MAX_ZIP_BYTES });
    });
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/open-artifact-folder.js
var open_artifact_folder = __webpack_require__(7838);
// EXTERNAL MODULE: ./out/js/src/artifact/index-state.js
var index_state = __webpack_require__(9926);
// EXTERNAL MODULE: ./out/js/src/artifact/load-manifest.js + 2 modules
var load_manifest = __webpack_require__(2566);
// EXTERNAL MODULE: ./out/js/src/commands/knowledge/load-models.js + 5 modules
var load_models = __webpack_require__(7263);
;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/check-index.js






/** Checks every file of an index, its signature and whose it is; throws ArtifactError where anything does not agree. */
async function checkIndex(folder, trust) {
    const opened = await (0,open_artifact_folder/* openArtifactFolder */.Z)(folder);
    if (opened.kind === 'none') {
        throw new errors/* ArtifactError */.nE({ file: artifact/* MANIFEST_FILE */.h1, expected: 'an index', found: 'none of its files' });
    }
    const manifest = await (0,load_manifest/* loadManifest */.e)(opened.files, { ...trust, requiredFiles: load_models/* MODEL_FILES */.A });
    return { id: (0,index_state/* toIndexId */.Zw)(manifest.createdAt, await opened.files.sha256(artifact/* MANIFEST_FILE */.h1)), manifest };
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/remove-files.js
var remove_files = __webpack_require__(9856);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var issue_repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/artifact/signature.js
var signature = __webpack_require__(480);
;// CONCATENATED MODULE: ./out/js/src/artifact/pack.js




/**
 * A pack is how files lie in a cache: one file, of which a line says what it is, a line of JSON says what is in it, and
 * the rest is the files, one after the other, compressed with Zstandard (RFC 8878). It knows no paths, no links and no
 * permissions: whatever is in it, it cannot be unpacked to another place.
 */
const PACK_MAGIC = 'auto-triager pack 1\n';
/** Far above any header, which is below a kilobyte. */
const MAX_HEADER_BYTES = 1 << 16;
/** Most bytes of a pack's files, unpacked: ten times what 45,000 issues need. */
const MAX_PACK_BYTES = { index: 1 << 30, corpus: 4 * 2 ** 30 };
const headerSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['index', 'corpus']),
    repository: schemas/* string */.YjP().refine(issue_repository_name/* isRepositoryName */.en),
    /** Its place in the cache: what is found elsewhere was put there by somebody else. */
    key: schemas/* string */.YjP().max(512),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/i),
        bytes: schemas/* int */.Whr().nonnegative(),
    }))
        .max(100),
    /** Of everything after this line: checked before any of it is unpacked. */
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    signature: schemas/* string */.YjP().optional(),
});
/** The header's line. */
function formatPackHeader(header, signingKey) {
    const signature = signingKey === undefined ? undefined : signatureOf(header, { kind: 'pack', key: signingKey });
    return `${JSON.stringify({ ...header, signature })}\n`;
}
/** Reads the header's line and says no to whatever was not expected, with an ArtifactError. */
function readPackHeader(line, expected) {
    const json = pack_parseJson(line);
    const result = headerSchema.safeParse(json);
    if (!result.success)
        throw refuse('a readable list of its files', 'none', result.error);
    const header = result.data;
    if (expected.signingKey !== undefined) {
        const state = (0,signature/* checkSignature */.jC)(json, { kind: 'pack', key: expected.signingKey });
        const found = state === 'missing' ? 'no signature' : 'another signature, or a list that was changed';
        if (state !== 'valid')
            throw refuse('a signature with index_signing_key', found);
    }
    if (header.kind !== expected.kind)
        throw refuse(`a pack of kind ${expected.kind}`, `one of kind ${header.kind}`);
    if (!expected.repositories.some((name) => (0,issue_repository_name/* isSameRepository */.ve)(name, header.repository))) {
        throw refuse(`a pack of ${expected.repositories.join(' or ')}`, `one of ${header.repository}`);
    }
    if (header.key !== expected.key)
        throw refuse('the pack that was saved under this key', 'another one');
    const names = header.files.map(({ name }) => name);
    const isKnown = names.every((name) => expected.names.includes(name)) && new Set(names).size === names.length;
    if (!isKnown)
        throw refuse(`files of ${expected.names.join(', ')}`, 'others');
    const bytes = header.files.reduce((sum, file) => sum + file.bytes, 0);
    const most = MAX_PACK_BYTES[header.kind];
    if (bytes > most)
        throw refuse(`at most ${most} bytes`, `${bytes} bytes`);
    return header;
}
function pack_parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function refuse(expected, found, cause) {
    return new errors/* ArtifactError */.nE({ file: 'in the cache', expected, found, cause });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/file-size.js


/** In bytes; undefined where there is no such file. */
async function fileSize(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if ((0,file_problem/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/files/find-frame-end.js
var find_frame_end_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var find_frame_end_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** Little-endian; https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1. */
const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** Magic, descriptor, window, dictionary and size at their longest. */
const MAX_FRAME_HEADER_BYTES = 18;
/** Bytes of the content's size by its two bits, and of the dictionary's id; RFC 8878, 3.1.1.1.1. */
const SIZE_BYTES = [0, 2, 4, 8];
const DICTIONARY_BYTES = [0, 1, 2, 4];
const RUN_LENGTH_BLOCK = 1;
const RESERVED_BLOCK = 3;
/**
 * Where the Zstandard frame that starts at `start` ends in the file, by the sizes of its blocks; undefined where there is
 * no whole frame. Nothing is decompressed. node:zlib reads one frame and does not say what follows it, so whoever wants
 * to have read all of a file asks here. Throws ConfigError.
 */
async function findFrameEnd(path, start) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = find_frame_end_addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const { size } = await file.stat();
            const header = await readAt(file, { position: start, bytes: MAX_FRAME_HEADER_BYTES });
            if (header.length <= MAGIC_BYTES || header.readUInt32LE() !== MAGIC)
                return undefined;
            const descriptor = header[MAGIC_BYTES];
            const end = await endOfBlocks(file, start + frameHeaderBytes(descriptor));
            if (end === undefined)
                return undefined;
            const hasChecksum = (descriptor & 4) !== 0;
            const frameEnd = end + (hasChecksum ? CHECKSUM_BYTES : 0);
            return frameEnd <= size ? frameEnd : undefined;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = find_frame_end_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
function frameHeaderBytes(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = SIZE_BYTES[(descriptor >>> 6)];
    const dictionaryBytes = DICTIONARY_BYTES[(descriptor & 3)];
    const windowBytes = isSingleSegment ? 0 : 1;
    // In a single segment the size is always there, in one byte at least.
    return MAGIC_BYTES + 1 + windowBytes + dictionaryBytes + (isSingleSegment ? Math.max(1, sizeBytes) : sizeBytes);
}
async function endOfBlocks(file, start) {
    let position = start;
    for (;;) {
        const header = await readAt(file, { position, bytes: BLOCK_HEADER_BYTES });
        if (header.length < BLOCK_HEADER_BYTES)
            return undefined;
        const word = header.readUIntLE(0, BLOCK_HEADER_BYTES);
        const kind = (word >>> 1) & 3;
        if (kind === RESERVED_BLOCK)
            return undefined;
        position += BLOCK_HEADER_BYTES + (kind === RUN_LENGTH_BLOCK ? 1 : word >>> 3);
        if ((word & 1) === 1)
            return position;
    }
}
async function readAt(file, { position, bytes }) {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, position);
    return buffer.subarray(0, bytesRead);
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/hash-file.js
var hash_file = __webpack_require__(8201);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/read-pack.js
var read_pack_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_pack_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/**
 * Unpacks into a new folder, after the header was found to be what is expected, and the rest to be what the header says.
 * Throws ArtifactError for anything that is not so, and leaves then perhaps a folder that nobody shall use; ConfigError
 * where the folder cannot be written.
 */
async function readPack(path, folder, expected) {
    const { header, offset } = await readHeader(path, expected);
    const sha256 = await (0,hash_file/* hashFile */.D)(path, offset);
    if (sha256 !== header.sha256)
        throw read_pack_damaged(`sha256 ${header.sha256}`, `sha256 ${sha256}`);
    await requireOneFrame(path, offset);
    try {
        await (0,promises_.mkdir)(folder);
        const contents = (0,external_node_fs_.createReadStream)(path, { start: offset });
        await (0,external_node_stream_promises_.pipeline)(contents, (0,external_node_zlib_.createZstdDecompress)(), async (chunks) => {
            await splitInto(folder, header.files, chunks);
        });
        return header;
    }
    catch (cause) {
        if (cause instanceof errors/* ArtifactError */.nE || cause instanceof errors/* ConfigError */.xL)
            throw cause;
        if (isOfZlib(cause))
            throw read_pack_damaged('compressed files', 'a damaged stream', cause);
        throw (0,file_problem/* fileProblem */.W)(folder, cause);
    }
}
async function readHeader(path, expected) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = read_pack_addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const buffer = Buffer.alloc(PACK_MAGIC.length + MAX_HEADER_BYTES);
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            const start = buffer.subarray(0, bytesRead);
            if (!start.subarray(0, PACK_MAGIC.length).equals(Buffer.from(PACK_MAGIC))) {
                throw read_pack_damaged('a pack of auto-triager', 'something else');
            }
            const end = start.indexOf('\n', PACK_MAGIC.length);
            if (end === -1)
                throw read_pack_damaged('a list of its files', `none in the first ${start.length} bytes`);
            const header = readPackHeader(start.toString('utf8', PACK_MAGIC.length, end), expected);
            return { header, offset: end + 1 };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = read_pack_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw cause instanceof errors/* ArtifactError */.nE ? cause : (0,file_problem/* fileProblem */.W)(path, cause);
    }
}
/** The shortest frame there is: magic number, two bytes of header, one block of nothing. */
const EMPTY_FRAME_BYTES = 9;
/**
 * What follows the first frame would be in the file and in its sum, and yet read by nobody. Now and then Node's own stream
 * (24.21) writes a frame of nothing behind it, which is none the worse.
 */
async function requireOneFrame(path, start) {
    const [end, size = 0] = [await findFrameEnd(path, start), await fileSize(path)];
    if (end === undefined)
        throw read_pack_damaged('compressed files', 'a damaged stream');
    const isEmptyFrame = size - end === EMPTY_FRAME_BYTES && (await findFrameEnd(path, end)) === size;
    if (end !== size && !isEmptyFrame)
        throw read_pack_damaged('one compressed stream', `${size - end} bytes more`);
}
/** The header's sizes say where a file ends: a stream that holds less or more is refused, however it was compressed. */
async function splitInto(folder, files, chunks) {
    const writer = createWriter(folder, files);
    try {
        for await (const chunk of chunks)
            await writer.write(chunk);
        await writer.finish();
    }
    finally {
        await writer.close();
    }
}
function createWriter(folder, files) {
    const pending = [...files];
    let current;
    /** Closes files that are complete, and opens the next; false where none is left. */
    async function advance() {
        while (current === undefined || current.missing === 0) {
            if (current !== undefined) {
                await current.handle.sync();
                await current.handle.close();
                current = undefined;
            }
            const file = pending.shift();
            if (file === undefined)
                return false;
            current = { file, handle: await (0,promises_.open)((0,external_node_path_.join)(folder, file.name), 'wx'), missing: file.bytes };
        }
        return true;
    }
    return {
        async write(chunk) {
            let rest = chunk;
            while (rest.length > 0) {
                if (!(await advance()) || current === undefined)
                    throw read_pack_damaged('the end of its last file', 'more bytes');
                const part = rest.subarray(0, current.missing);
                // Unlike `write`, it does not stop half-way.
                await current.handle.writeFile(part);
                current.missing -= part.length;
                rest = rest.subarray(part.length);
            }
        },
        async finish() {
            if (await advance())
                throw read_pack_damaged(`${current?.missing} more bytes of ${current?.file.name}`, 'its end');
        },
        close: async () => current?.handle.close(),
    };
}
function isOfZlib(cause) {
    const code = cause.code;
    return typeof code === 'string' && /^(ZSTD|Z|ERR_ZSTD|ERR_ZLIB)_/.test(code);
}
function read_pack_damaged(expected, found, cause) {
    return new errors/* ArtifactError */.nE({ file: 'in the cache', expected, found, cause });
}

;// CONCATENATED MODULE: ./out/js/src/artifact/cache-key.js

/** In the keys: what a version cannot read, it does not find. A corpus of an older version is brought up to date. */
const FORMATS = { index: artifact/* ARTIFACT_FORMAT */.td, corpus: 1 };
/**
 * What all keys of a repository's packs begin with. The sign `@` occurs in no name, so the packs of `acme/lamp` are not
 * among those of `acme/lamp-2`.
 */
function cachePrefix(kind, repository) {
    return `auto-triager-${kind}-v${FORMATS[kind]}-${repository.toLowerCase()}@`;
}
/** A new key: keys are written once, and the newest of a prefix is the one that counts. */
function newCacheKey(kind, repository, { at, run }) {
    return `${cachePrefix(kind, repository)}${at.replace(/[^\dTZ]/g, '')}-${run.replace(/[^\w.]/g, '')}`;
}
/** The run and its attempt, so that a run that is repeated gets keys of its own. */
function runName(env) {
    return `${env.GITHUB_RUN_ID ?? 'local'}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/fetch-pack.js






/** The newest pack of a kind, or that of a key, unpacked after it was checked. Never throws for what the cache does. */
async function fetchPack(request) {
    const { cache, kind, repositories, key } = request;
    if (cache.unavailable !== undefined)
        return { kind: 'unavailable', reason: cache.unavailable };
    try {
        for (const wanted of key === undefined ? repositories.map((name) => cachePrefix(kind, name)) : [key]) {
            const entry = await cache.find(wanted);
            if (entry === undefined)
                continue;
            await withTemporaryFolder('auto-triager-pack-', async (place) => {
                const path = (0,external_node_path_.join)(place, 'pack');
                await entry.download(path, MAX_PACK_BYTES[kind]);
                await readPack(path, request.folder, { ...request, key: entry.key });
            });
            return { kind: 'fetched', key: entry.key };
        }
        return { kind: 'missing' };
    }
    catch (error) {
        if (error instanceof errors/* ArtifactError */.nE)
            return { kind: 'refused', reason: describeFault(error) };
        if (error instanceof errors/* ServiceError */._7)
            return { kind: 'unavailable', reason: error.message };
        throw error;
    }
}
/** What is wrong, without how to build an index by hand. */
function describeFault({ file, expected, found }) {
    return `${file}: expected ${expected}, found ${found}`;
}

;// CONCATENATED MODULE: ./out/js/src/commands/knowledge/fetch-index.js








const MAX_STATE_BYTES = 100_000;
/** An index out of the cache: unpacked, then checked as one in a folder is; nothing stays behind of one that is refused. */
async function fetchIndex(request) {
    const { folder } = request;
    const names = [...artifact/* ARTIFACT_FILES */.nA, ...artifact/* OPTIONAL_ARTIFACT_FILES */.Sg, artifact/* STATE_FILE */.bv];
    const fetched = await fetchPack({ ...request, kind: 'index', names });
    try {
        if (fetched.kind !== 'fetched')
            return fetched;
        const stateFile = (0,external_node_path_.join)(folder, artifact/* STATE_FILE */.bv);
        const state = (0,index_state/* parseIndexState */.LJ)(await readPackedState(stateFile));
        await (0,remove_files/* removeFiles */.W)(stateFile);
        const { id, manifest } = await checkIndex(folder, request);
        if (id !== state.active.id) {
            throw new errors/* ArtifactError */.nE({ file: artifact/* STATE_FILE */.bv, expected: `index ${id}`, found: `index ${state.active.id}` });
        }
        return { kind: 'fetched', key: fetched.key, manifest, state };
    }
    catch (error) {
        await (0,remove_files/* removeFiles */.W)(folder);
        if (error instanceof errors/* ArtifactError */.nE)
            return { kind: 'refused', reason: describeFault(error) };
        throw error;
    }
}
/** A pack without it, or with one that is too large, is somebody else's. */
async function readPackedState(path) {
    try {
        return await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_STATE_BYTES });
    }
    catch (cause) {
        if (!(cause instanceof errors/* ConfigError */.xL))
            throw cause;
        throw new errors/* ArtifactError */.nE({
            file: artifact/* STATE_FILE */.bv,
            expected: 'which index is active',
            found: 'no such file of ours',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./out/js/src/commands/triage/find-index-elsewhere.js







/** GitHub answers 404 where a private repository shall not be seen. */
const FORBIDDEN_STATUSES = [403, 404];
/**
 * Where the index folder is empty: the newest index of the rebuild in the cache, else the newest that a workflow run left
 * as an artifact. What is refused is as good as missing, but a warning says so.
 */
async function findIndexElsewhere(request) {
    const { options, place } = request;
    const notes = [];
    const places = [
        ...(options.indexCache ? [{ folder: (0,external_node_path_.join)(place, 'cached'), find: findInCache }] : []),
        ...(options.indexArtifactName === 'none' ? [] : [{ folder: (0,external_node_path_.join)(place, 'artifact'), find: findInArtifacts }]),
    ];
    for (const { folder, find } of places) {
        const { isFound, note } = await find(folder, request);
        notes.push(note);
        if (isFound)
            return { folder, notes };
    }
    return { notes };
}
async function findInCache(folder, { trust, env, log }) {
    const fetched = await fetchIndex({ ...trust, cache: openActionsCache(env), folder });
    if (fetched.kind === 'fetched') {
        return { isFound: true, note: `The index is that of ${fetched.manifest.createdAt} from the cache.` };
    }
    if (fetched.kind === 'missing')
        return { isFound: false, note: 'The cache holds no index of this repository.' };
    if (fetched.kind === 'unavailable') {
        return { isFound: false, note: `The cache could not be asked for an index: ${fetched.reason}` };
    }
    return refused('in the cache', fetched.reason, log);
}
/** Artifacts lie where the workflow runs, whichever repository it triages. */
async function findInArtifacts(folder, { options, trust, env, log }) {
    const { indexArtifactName: name, token, apiUrl } = options;
    const repository = env.GITHUB_REPOSITORY ?? options.repository ?? '';
    try {
        const artifact = await findIndexArtifact(name, { repository, token, apiUrl, log });
        if (artifact === undefined) {
            return {
                isFound: false,
                note: `No workflow run on the default branch left an artifact ${JSON.stringify(name)}.`,
            };
        }
        await artifact.unpackInto(folder);
        const { manifest } = await checkIndex(folder, trust);
        const note = `The index is that of ${manifest.createdAt} from the artifact of workflow run ${artifact.runId}.`;
        return { isFound: true, note };
    }
    catch (error) {
        if (error instanceof errors/* ArtifactError */.nE)
            return refused(`in the artifact ${name}`, describeFault(error), log);
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const isForbidden = FORBIDDEN_STATUSES.includes(error.status);
        const why = isForbidden
            ? 'the token may not read them; the job needs "permissions: actions: read".'
            : error.message;
        return { isFound: false, note: `Workflow artifacts could not be asked for an index: ${why}` };
    }
}
function refused(where, reason, log) {
    const note = `The index ${where} is refused: ${reason}.`;
    log.warning(note);
    return { isFound: false, note };
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


/***/ })

};
