export const id = 4916;
export const ids = [4916];
export const modules = {

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);




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
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
        return { totalBytes: size, chunks: iterate(path) };
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}
async function describe(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    return { size: found.size, isDirectory: found.isDirectory() };
}
async function* iterate(path) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    }
    catch (cause) {
        throw (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .W)(path, cause);
    }
}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Runs `work` with a new empty folder, which is removed afterwards, whatever happens. */
async function withTemporaryFolder(prefix, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/js/src/adapters/files/read-file.js
var read_file = __webpack_require__(7117);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
;// CONCATENATED MODULE: ./out/js/src/adapters/files/sample-folder.js



/** Beside the bundle (`dist/cli/sample`), or at the project's root when run from its sources. */
const PLACES = ['sample', '../../sample'];
/** The folder of the bundled sample. `entry` is the file that Node was started with. Throws ConfigError without it. */
function findSampleFolder(entry) {
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry));
    const found = PLACES.map((place) => (0,external_node_path_.join)(folder, place)).find((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'issues.jsonl')));
    if (found === undefined) {
        throw new errors/* ConfigError */.xL('The sample issues are missing; run the demo from a whole copy of the project.');
    }
    return found;
}

// EXTERNAL MODULE: ./out/js/src/adapters/files/with-temporary-folder.js
var with_temporary_folder = __webpack_require__(5761);
// EXTERNAL MODULE: ./out/js/src/config/build-index-options.js
var build_index_options = __webpack_require__(304);
// EXTERNAL MODULE: ./out/js/src/config/triage-options.js + 1 modules
var triage_options = __webpack_require__(3081);
// EXTERNAL MODULE: ./out/js/src/commands/build-index.js + 18 modules
var build_index = __webpack_require__(3890);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/import.js
var commands_import = __webpack_require__(7989);
// EXTERNAL MODULE: ./out/js/src/commands/triage/describe-triage.js
var describe_triage = __webpack_require__(4095);
// EXTERNAL MODULE: ./out/js/src/commands/triage/open-triage.js
var open_triage = __webpack_require__(480);
// EXTERNAL MODULE: ./out/js/src/commands/triage/read-issue-file.js
var read_issue_file = __webpack_require__(608);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 2 modules
var triage_issue = __webpack_require__(6366);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-json.js
var triage_json = __webpack_require__(6262);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-numbers.js
var triage_numbers = __webpack_require__(692);
;// CONCATENATED MODULE: ./out/js/src/commands/demo.js















const REPOSITORY = 'waggledeck/waggledeck';
const SIMILAR_ISSUES = 2;
const MAX_SAMPLE_BYTES = 10 * 1024 * 1024;
/** The whole way on the bundled sample: import, index, triage of a handful of new issues. Offline; leaves nothing behind. */
async function runDemo(_options, context) {
    const sample = findSampleFolder(process.argv[1] ?? '');
    return (0,with_temporary_folder/* withTemporaryFolder */.E)('auto-triager-demo-', async (folder) => {
        const corpusFile = (0,external_node_path_.join)(folder, 'corpus.sqlite');
        const indexPath = (0,external_node_path_.join)(folder, 'index-artifacts');
        // The steps tell what they do as they do it; with --json only the verdicts go to standard output.
        const step = { ...context, json: false, writeText: (text) => context.log.info(indent(text)) };
        context.log.info('1. Import the history of a fictional product');
        await (0,commands_import.runImport)({ file: (0,external_node_path_.join)(sample, 'issues.jsonl'), repository: REPOSITORY, corpusFile }, step);
        context.log.info('2. Learn from it and build the index');
        await (0,build_index.runBuildIndex)((0,build_index_options.readBuildIndexFlags)(new Map([
            ['--db', corpusFile],
            ['--out', indexPath],
        ]), {}), step);
        context.log.info('3. Triage new issues');
        const verdicts = await triageSample((0,external_node_path_.join)(sample, 'new-issues.jsonl'), { indexPath, context });
        if (context.json)
            context.writeJson(verdicts);
        else
            context.writeText('\nNext: build an index of your own repository; README.md shows how.');
        return commands_context/* EXIT_DONE */.qJ;
    });
}
async function triageSample(path, { indexPath, context }) {
    const options = (0,triage_options.readTriageFlags)(new Map([
        ['--issue-file', path],
        ['--index', indexPath],
    ]), {});
    const { setting } = await (0,open_triage/* openTriage */.N)({ options, log: context.log });
    const verdicts = [];
    try {
        for (const line of (await (0,read_file/* readTextFile */.G)(path, { maxBytes: MAX_SAMPLE_BYTES })).trim().split('\n')) {
            const result = await (0,triage_issue/* triageIssue */.CW)((0,read_issue_file/* parseIssueText */.I)(line, path), setting);
            verdicts.push((0,triage_json/* toTriageJson */.O)(result, SIMILAR_ISSUES));
            const report = (0,triage_numbers/* toReport */.cG)(result, { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' });
            if (!context.json)
                context.writeText(`\n${(0,describe_triage/* describeTriage */.U)(report, SIMILAR_ISSUES)}`);
        }
    }
    finally {
        setting.knowledge.close();
    }
    return verdicts;
}
function indent(text) {
    return text.replace(/^/gm, '   ');
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runImport: () => (/* binding */ runImport)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3604);
/* harmony import */ var _corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(390);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6061);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(637);






/** Imports a JSONL file into the corpus; EXIT_FAILED when lines were not valid (the others are imported). */
async function runImport(options, context) {
    const { file, repository, corpusFile } = options;
    // The input is checked first: a mistyped file name must not leave an empty corpus behind.
    const { chunks, totalBytes } = await (0,_adapters_files_read_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .readChunks */ .z)(file);
    const store = (0,_adapters_sqlite_open_corpus_js__WEBPACK_IMPORTED_MODULE_1__.openCorpus)(corpusFile, { repository });
    const progress = context.log.progress('Importing issues', totalBytes);
    try {
        const lines = (0,_corpus_split_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(countBytes(chunks, progress), { maxLineBytes: _corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE_BYTES */ .O });
        const result = await (0,_corpus_import_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .importIssues */ .g)({ lines, store });
        progress.stop();
        const report = { repository: store.repository, total: store.count(), ...result };
        warnOfInvalidLines(report, file, context);
        if (context.json)
            context.writeJson(report);
        else
            context.writeText(summarize(report, corpusFile));
        return result.invalid === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ : _context_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_FAILED */ .hj;
    }
    finally {
        progress.stop();
        store.close();
    }
}
async function* countBytes(chunks, progress) {
    let bytes = 0;
    for await (const chunk of chunks) {
        yield chunk;
        bytes += chunk.length;
        progress.update(bytes);
    }
}
function warnOfInvalidLines(report, file, { log }) {
    for (const { line, reason } of report.invalidLines)
        log.warning(`${file}, line ${line}: ${reason}`);
    const untold = report.invalid - report.invalidLines.length;
    if (untold > 0)
        log.warning(`${file}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`);
}
function summarize(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const skipped = [
        ...(report.pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.pullRequests, 'pull request')} skipped`] : []),
        ...(report.invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.invalid, 'line')} not valid`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...skipped,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildIndexFields: () => (/* binding */ buildIndexFields),
/* harmony export */   readBuildIndexFlags: () => (/* binding */ readBuildIndexFlags)
/* harmony export */ });
/* harmony import */ var _embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3970);





const buildIndexFields = {
    corpusFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusFile */ .vW,
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusRepository */ .zF,
    out: {
        description: 'the folder to write the index to; created where there is none',
        flag: '--out <folder>',
        default: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.default,
        schema: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFolder */ .fC.schema,
    },
    update: {
        description: 'go on from the index that is there: embed only issues that are new or changed; built anew where that cannot be',
        flag: '--update',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
    from: {
        description: 'with --update: the index to go on from, which stays as it is (default: the folder to write to)',
        flag: '--from <folder>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    ..._embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .learningEmbedderFields */ .sO,
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .typesFile */ .Y7,
    needsInfoLabels: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .needsInfoLabels */ .jV,
    targetPrecision: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPrecision */ .Mz,
    botLogins: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .botLogins */ .u_,
    settlingDays: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .settlingDays */ .Cp,
    backtest: {
        description: 'judge the newest quarter from the older rest first, and keep the result in the index; takes twice as long',
        flag: '--backtest',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
    },
};
/** Throws ConfigError with all faults. */
function readBuildIndexFlags(values, env) {
    const source = (0,_option_source_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSource */ .qz)(values, env);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(buildIndexFields, {
        source,
        check: (isGiven, textOf) => [
            ...(0,_embedder_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEmbedder */ .pZ)({ isGiven, textOf, source }),
            ...(isGiven('from') && textOf('update') !== 'true'
                ? [`${source.nameOf(buildIndexFields.from)} goes with ${source.nameOf(buildIndexFields.update)}`]
                : []),
        ],
    });
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexRepositories),
/* harmony export */   R: () => (/* binding */ indexSigningKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);
/* harmony import */ var _issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3970);




/** Options about which indexes are believed. */
const indexSigningKey = {
    description: 'key that the index is signed with, at least 32 characters, such as those of: openssl rand -hex 32; an index that ' +
        'was not signed with it is refused',
    input: 'index_signing_key',
    env: ['AUTO_TRIAGER_SIGNING_KEY'],
    isSecret: true,
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(_artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SIGNING_KEY_CHARS */ .Rw, `must have at least ${_artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SIGNING_KEY_CHARS */ .Rw} characters, or it could be guessed; make one with: openssl rand -hex 32`),
};
const indexRepositories = {
    description: 'other repositories whose index is accepted too, with commas between them: the former name of a renamed one',
    input: 'index_repositories',
    flag: '--index-repositories <names>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .nameList */ .OD.refine((names) => names.every(_issue_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e), 'must be names of the form owner/name'),
};


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTriageFlags: () => (/* binding */ readTriageFlags),
  triageFields: () => (/* binding */ triageFields)
});

// UNUSED EXPORTS: readTriageInputs

// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
// EXTERNAL MODULE: ./out/js/src/config/value-schemas.js
var value_schemas = __webpack_require__(3970);
;// CONCATENATED MODULE: ./out/js/src/config/backfill-fields.js


/** Options that name a backlog of issues in place of numbers. */
const backfillFields = {
    unlabeled: {
        description: 'instead of numbers: this many of the newest open issues that have no label of any family',
        flag: '--unlabeled <count>',
        input: 'unlabeled',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 1, max: issue_numbers/* MAX_ISSUE_NUMBERS */.Ur }),
    },
    below: {
        description: 'only issues with smaller numbers than this; goes with unlabeled',
        flag: '--below <number>',
        input: 'below',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 1, max: issue_numbers/* MAX_ISSUE_NUMBER */.td }),
    },
};
/** What of these options does not go together. */
function checkBackfill({ isGiven, source, numberName }) {
    const [unlabeled, below] = [source.nameOf(backfillFields.unlabeled), source.nameOf(backfillFields.below)];
    if (isGiven('unlabeled') && isGiven('issueNumber')) {
        return [`${unlabeled} and ${numberName} exclude each other; give one of them`];
    }
    return isGiven('below') && !isGiven('unlabeled') ? [`${below} needs ${unlabeled}`] : [];
}

// EXTERNAL MODULE: ./out/js/src/config/embedder-fields.js
var embedder_fields = __webpack_require__(9208);
// EXTERNAL MODULE: ./out/js/src/config/index-trust-fields.js
var index_trust_fields = __webpack_require__(639);
// EXTERNAL MODULE: ./out/js/src/config/model-fields.js
var model_fields = __webpack_require__(4673);
// EXTERNAL MODULE: ./out/js/src/config/option-source.js
var option_source = __webpack_require__(8091);
// EXTERNAL MODULE: ./out/js/src/config/read-options.js
var read_options = __webpack_require__(127);
// EXTERNAL MODULE: ./out/js/src/config/shared-fields.js
var shared_fields = __webpack_require__(651);
;// CONCATENATED MODULE: ./out/js/src/config/triage-options.js








/** GitHub's limit of labels on one issue, https://docs.github.com/rest/issues/labels. */
const MAX_LABELS = 100;
/** What a comment and a summary can show without becoming a list nobody reads. */
const MAX_SIMILAR_ISSUES = 50;
const triageFields = {
    repository: {
        description: 'the repository that holds the issue',
        flag: '--repo <owner/name>',
        input: 'repository',
        env: ['GITHUB_REPOSITORY'],
        schema: value_schemas/* repositoryName */.aR,
    },
    issueNumber: {
        description: 'number of the issue, or several: 100-110,115',
        flag: '--issue <number>',
        input: 'issue_number',
        schema: value_schemas/* issueNumberText */.uZ,
    },
    ...backfillFields,
    issueFile: {
        description: 'file with one issue as JSON, as the REST API writes it; nothing is asked of GitHub',
        flag: '--issue-file <file>',
        schema: value_schemas/* text */.Qq,
    },
    indexPath: shared_fields/* indexFolder */.fC,
    indexCache: {
        description: 'look into the cache where the folder holds no index',
        input: 'index_cache',
        default: 'true',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    indexArtifactName: {
        description: 'the workflow artifact to take where neither folder nor cache holds an index; none for no such look',
        input: 'index_artifact_name',
        default: 'auto-triager-index',
        schema: value_schemas/* text */.Qq,
    },
    indexSigningKey: index_trust_fields/* indexSigningKey */.R,
    indexRepositories: index_trust_fields/* indexRepositories */.D,
    ...model_fields/* modelFields */.D,
    ...embedder_fields/* expectedEmbedderFields */.GQ,
    labelsFile: shared_fields/* labelsFile */.Mv,
    typesFile: shared_fields/* typesFile */.Y7,
    labelProjectsFile: shared_fields/* labelProjectsFile */.rR,
    addLabels: {
        description: 'add the labels to the issue; without it nothing is changed',
        flag: '--add-labels',
        input: 'add_labels',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    addComment: {
        description: 'write one comment that names similar issues and missing information',
        flag: '--add-comment',
        input: 'add_comment',
        default: 'false',
        schema: value_schemas/* trueOrFalse */.dt,
    },
    similarIssues: {
        description: 'how many similar issues to name',
        flag: '--similar-issues <count>',
        input: 'similar_issues',
        default: '5',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_SIMILAR_ISSUES }),
    },
    needsInfoLabel: {
        description: 'label to add to an issue that lacks information; without it none is added',
        flag: '--needs-info-label <name>',
        input: 'needs_info_label',
        schema: value_schemas/* text */.Qq,
    },
    needsInfoLabels: shared_fields/* needsInfoLabels */.jV,
    maxAreas: {
        description: 'most area labels to add to one issue',
        flag: '--max-areas <count>',
        input: 'max_areas',
        default: '3',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_LABELS }),
    },
    maxTypes: {
        description: 'most type labels to add to one issue',
        flag: '--max-types <count>',
        input: 'max_types',
        default: '1',
        schema: (0,value_schemas/* wholeNumber */.rD)({ min: 0, max: MAX_LABELS }),
    },
    cutoff: {
        description: 'probability from which a label is added (default: the one the index learned for its target precision)',
        flag: '--cutoff <probability>',
        input: 'cutoff',
        schema: (0,value_schemas/* decimalNumber */.zD)({ min: 0, max: 1 }),
    },
    apiUrl: shared_fields/* apiUrl */.y0,
    token: {
        description: 'token that may read the issues, and write to them where labels or a comment are added',
        input: 'token',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: value_schemas/* text */.Qq,
    },
};
/** Throws ConfigError with all faults. */
function readTriageFlags(values, env) {
    const source = (0,option_source/* flagSource */.qz)(values, env);
    return (0,read_options/* readOptions */.T)(triageFields, {
        source,
        check: (isGiven, textOf) => [...checkIssue(isGiven), ...checkGroups({ isGiven, textOf, source })],
    });
}
/** Without an issue number the event names the issue. Throws ConfigError with all faults. */
function readTriageInputs(read, env) {
    const source = inputSource(read, env);
    return readOptions(triageFields, { source, check: (isGiven, textOf) => checkGroups({ isGiven, textOf, source }) });
}
function checkGroups(given) {
    const { isGiven, source } = given;
    const numberName = source.nameOf(triageFields.issueNumber);
    return [...checkBackfill({ isGiven, source, numberName }), ...(0,model_fields/* checkModels */.h)(given), ...(0,embedder_fields/* checkEmbedderNames */.$5)(given)];
}
function checkIssue(isGiven) {
    const { repository, issueNumber, issueFile, addLabels, addComment } = triageFields;
    const [repo, issue, file] = [repository, issueNumber, issueFile].map(option_source/* flagName */.GI);
    const live = ['issueNumber', 'unlabeled'].find(isGiven);
    if (live === undefined && !isGiven('issueFile'))
        return [`give ${repo} and ${issue}, or ${file}`];
    const asked = (0,option_source/* flagName */.GI)(triageFields[live ?? 'issueNumber']);
    if (live !== undefined && isGiven('issueFile'))
        return [`${asked} and ${file} exclude each other; give one of them`];
    if (live !== undefined)
        return isGiven('repository') ? [] : [`${asked} needs ${repo}`];
    const writers = { addLabels, addComment };
    const refused = ['addLabels', 'addComment'].filter(isGiven);
    return refused.map((key) => `${(0,option_source/* flagName */.GI)(writers[key])} needs ${repo} and ${issue}: a file cannot be labelled`);
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ importIssues)
/* harmony export */ });
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3256);

/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faulty lines that are described one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
/**
 * Longest line that is read, in bytes: GitHub's longest body (65,536 characters) takes at most 400 kB as escaped JSON,
 * and a full REST answer adds some 10 kB; beyond this the file is something else.
 */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
/**
 * Imports lines of JSON (one GitHub REST issue each) into the store, in batches that are written whole or not at all.
 * An import that was interrupted is continued by importing again. Blank lines, a byte order mark and carriage returns
 * are ignored. Rejects with what the store or the lines throw.
 */
async function importIssues(options) {
    const { lines, store, maxLineBytes = MAX_LINE_BYTES } = options;
    const counts = { inserted: 0, changed: 0, unchanged: 0, pullRequests: 0, invalid: 0 };
    const invalidLines = [];
    let batch = [];
    let line = 0;
    const flush = () => {
        const { inserted, changed, unchanged } = store.upsert(batch);
        counts.inserted += inserted;
        counts.changed += changed;
        counts.unchanged += unchanged;
        batch = [];
    };
    for await (const text of lines) {
        line += 1;
        const parsed = parseLine(text, maxLineBytes);
        if (parsed.kind === 'issue')
            batch.push(parsed.issue);
        if (parsed.kind === 'pull-request')
            counts.pullRequests += 1;
        if (parsed.kind === 'invalid') {
            counts.invalid += 1;
            if (invalidLines.length < MAX_REPORTED_LINES)
                invalidLines.push({ line, reason: parsed.reason });
        }
        if (batch.length === BATCH_SIZE)
            flush();
    }
    if (batch.length > 0)
        flush();
    return { ...counts, invalidLines };
}
function parseLine(text, maxLineBytes) {
    if (Buffer.byteLength(text) > maxLineBytes) {
        return { kind: 'invalid', reason: `the line is longer than ${maxLineBytes.toLocaleString('en')} bytes` };
    }
    // String.trim removes the byte order mark too: ECMAScript counts U+FEFF as white space.
    const json = text.trim();
    if (json === '')
        return { kind: 'blank' };
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return { kind: 'invalid', reason: explainNoJson(json) };
    }
    return (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIssue */ .Zp)(value);
}
function explainNoJson(json) {
    if (json.startsWith('{') && !json.endsWith('}'))
        return 'not valid JSON: the line ends inside an object (cut off?)';
    if (json.startsWith('['))
        return 'not valid JSON: a line must hold one issue, not a part of a list';
    return 'not valid JSON';
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 byte stream, without their line feeds. Splits at `\n` only, because JSON text may hold U+2028
 * and the like; a carriage return stays at the end of its line. Reads at most `maxLineBytes` + 1 bytes of a line and
 * drops its rest, so that a file without line breaks cannot fill the memory; such a line is longer than the limit.
 * The byte order mark is left in the first line.
 */
async function* splitLines(chunks, options) {
    const capacity = options.maxLineBytes + 1;
    let parts = [];
    let byteCount = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, capacity - byteCount);
        if (kept.length > 0)
            parts.push(kept);
        byteCount += kept.length;
    };
    const takeLine = () => {
        const line = Buffer.concat(parts).toString('utf8');
        parts = [];
        byteCount = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            keep(chunk.subarray(start, end));
            yield takeLine();
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (byteCount > 0)
        yield takeLine();
}


/***/ })

};
