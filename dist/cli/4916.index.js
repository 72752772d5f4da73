export const id = 4916;
export const ids = [4916];
export const modules = {

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
// EXTERNAL MODULE: ./out/js/src/commands/build-index.js + 20 modules
var build_index = __webpack_require__(9332);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/import.js + 1 modules
var commands_import = __webpack_require__(5459);
// EXTERNAL MODULE: ./out/js/src/commands/read-issue-lines.js
var read_issue_lines = __webpack_require__(2400);
// EXTERNAL MODULE: ./out/js/src/commands/triage/describe-triage.js
var describe_triage = __webpack_require__(4095);
// EXTERNAL MODULE: ./out/js/src/commands/triage/open-triage.js + 3 modules
var open_triage = __webpack_require__(2380);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-issue.js + 3 modules
var triage_issue = __webpack_require__(1778);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-json.js
var triage_json = __webpack_require__(6262);
// EXTERNAL MODULE: ./out/js/src/commands/triage/triage-numbers.js
var triage_numbers = __webpack_require__(692);
;// CONCATENATED MODULE: ./out/js/src/commands/demo.js














const REPOSITORY = 'waggledeck/waggledeck';
const SIMILAR_ISSUES = 2;
/** The whole way on the bundled sample: import, index, triage of a handful of new issues. Offline; leaves nothing behind. */
async function runDemo(_options, context) {
    const sample = findSampleFolder(process.argv[1] ?? '');
    return (0,with_temporary_folder/* withTemporaryFolder */.E)('auto-triager-demo-', async (folder) => {
        const corpusFile = (0,external_node_path_.join)(folder, 'corpus.sqlite');
        const indexPath = (0,external_node_path_.join)(folder, 'index-artifacts');
        // The steps tell what they do as they do it; with --json only the verdicts go to standard output.
        const step = { ...context, json: false, writeText: (text) => context.log.info(indent(text)) };
        context.log.info('1. Import the history of a fictional product');
        const file = (0,external_node_path_.join)(sample, 'issues.jsonl');
        await (0,commands_import.runImport)({ file, repository: REPOSITORY, formerNames: undefined, corpusFile }, step);
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
    const { log } = context;
    const { setting } = await (0,open_triage/* openTriage */.N)({ options, log });
    const verdicts = [];
    try {
        for (const { issue } of await (0,read_issue_lines/* readIssueLines */.d)(path, log)) {
            const result = await (0,triage_issue/* triageIssue */.CW)(issue, setting);
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

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ describeImport),
/* harmony export */   C4: () => (/* binding */ warningsOfImport),
/* harmony export */   Qx: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7258);
/* harmony import */ var _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);



/** Warnings of an import, and whether it failed in part or as a whole. */
function warningsOfImport(result, path) {
    const input = path === '-' ? 'standard input' : path;
    const faultCount = result.invalid + result.brokenFiles;
    const untold = faultCount - result.invalidLines.length;
    const issueCount = countIssues(result);
    const shown = [
        ...result.invalidLines.map(describeFault),
        ...(untold > 0 ? [`${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(untold, 'more line is', 'more lines are')} not valid`] : []),
        ...describeOthers(result),
        ...(result.notUtf8 > 0
            ? [
                `${input}: ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(result.notUtf8, 'value holds', 'values hold')} bytes that are not UTF-8; they became ` +
                    'U+FFFD. Convert first, such as with: iconv -f WINDOWS-1252 -t UTF-8',
            ]
            : []),
        ...describeMissing(result, issueCount),
        ...(issueCount === 0 && faultCount === 0 ? [`${input}: no issue was imported; ${whyNone(result)}`] : []),
    ];
    return { shown, hasFailed: faultCount > 0 || issueCount === 0 };
}
/** One line on what an import did. */
function describeImport(report, corpusFile) {
    const counts = [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.inserted)} new`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.changed)} changed`,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(report.unchanged)} unchanged`,
    ];
    const forms = Object.entries(report.forms);
    const { pullRequests, otherEvents, otherRepositories, invalid, brokenFiles, labelEvents } = report;
    const rest = [
        ...(forms.length > 1
            ? [forms.map(([name, count]) => `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} as ${_corpus_import_forms_import_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPORT_FORMS */ .C[name].title}`).join(', ')]
            : []),
        ...(labelEvents > 0 ? [(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(labelEvents, 'label event')] : []),
        ...(pullRequests > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} skipped`] : []),
        ...(otherEvents > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')} skipped`] : []),
        ...(otherRepositories.count > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(otherRepositories.count)} of other repositories skipped`] : []),
        ...(invalid > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(invalid, 'line')} not valid`] : []),
        ...(brokenFiles > 0 ? [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(brokenFiles, 'file')} not read, or not to the end`] : []),
    ];
    return [
        `${report.repository}: ${counts.join(', ')}`,
        ...rest,
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(report.total, 'issue')} in ${corpusFile}`,
    ].join('; ');
}
/** One line on a fault. Where nothing names a line, the reason speaks of the whole file. */
function describeFault({ file, line, byte, reason }) {
    if (line === undefined)
        return `${file} ${reason}`;
    return `${file}, line ${line}${byte === undefined ? '' : `, byte ${byte}`}: ${reason}`;
}
function countIssues({ forms }) {
    return Object.values(forms).reduce((sum, count) => sum + count, 0);
}
function describeOthers({ otherRepositories: { count, names }, forms }) {
    // Archives of all of GitHub are full of them.
    if (count === 0 || forms['archive-event'] !== undefined)
        return [];
    return [
        `${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(count, 'issue', 'issues')} of other repositories (${names.join(', ')}) left out. ` +
            'Where one is an earlier name of this repository, add it as --former-name.',
    ];
}
function describeMissing({ missing }, issueCount) {
    const names = Object.keys(_corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R);
    const parts = names.flatMap((name) => {
        const count = missing[name] ?? 0;
        const { title, cost } = _corpus_missing_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSABLE_FACTS */ .R[name];
        return count === 0 ? [] : [`${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} without ${title}: ${cost}`];
    });
    return parts.length === 0 ? [] : [`Of ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(issueCount, 'issue')} read: ${parts.join('; ')}.`];
}
function whyNone({ pullRequests, otherEvents, otherRepositories }) {
    if (otherRepositories.count > 0)
        return 'all that is in it is of other repositories';
    if (pullRequests + otherEvents === 0)
        return 'it holds none';
    return `it holds ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pullRequests, 'pull request')} and ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(otherEvents, 'other event')}`;
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: ./out/js/src/adapters/files/open-issue-streams.js + 5 modules
var open_issue_streams = __webpack_require__(2679);
// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/corpus/read-issues.js + 6 modules
var read_issues = __webpack_require__(4421);
// EXTERNAL MODULE: ./out/js/src/corpus/stream-fault.js
var stream_fault = __webpack_require__(687);
;// CONCATENATED MODULE: ./out/js/src/corpus/import-issues.js


/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faults that are described one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
/** Other repositories that are named; a public archive has issues of a million. */
const MAX_REPORTED_REPOSITORIES = 5;
/**
 * Imports issues and their label events into the store, in batches that are written whole or not at all. An import that
 * was interrupted is continued by importing again. A stream that fails with a `StreamFault` is a fault of its own, after
 * what was read of it. Rejects with what else the store or the streams throw.
 */
async function importIssues({ streams, store, ...options }) {
    const session = new ImportSession(store);
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,read_issues/* readIssues */.x)(chunks, options))
                session.take(found, name);
        }
        catch (error) {
            if (!(error instanceof stream_fault/* StreamFault */.l))
                throw error;
            session.addFault({ file: name, reason: error.message });
        }
    }
    session.flush();
    return session.result();
}
/** What has been read, and what of it has not been written yet. */
class ImportSession {
    #store;
    #issues = [];
    #labelEvents = [];
    #counts = { inserted: 0, changed: 0, unchanged: 0, labelEvents: 0 };
    #skipped = { pullRequests: 0, otherEvents: 0, notUtf8: 0, invalid: 0, brokenFiles: 0 };
    #forms = {};
    #missing = {};
    #repositories = new Set();
    #ofOtherRepositories = 0;
    #faults = [];
    constructor(store) {
        this.#store = store;
    }
    take(found, file) {
        switch (found.kind) {
            case 'issue':
                this.#takeIssue(found);
                break;
            case 'pull-request':
                this.#skipped.pullRequests += 1;
                break;
            case 'other-event':
                this.#skipped.otherEvents += 1;
                break;
            case 'other-repository':
                this.#ofOtherRepositories += 1;
                if (this.#repositories.size < MAX_REPORTED_REPOSITORIES)
                    this.#repositories.add(found.repository);
                break;
            case 'not-utf8':
                this.#skipped.notUtf8 += 1;
                break;
            case 'fault':
                this.addFault({ file, ...found.place, reason: found.reason });
                break;
        }
    }
    addFault(fault) {
        if (fault.line === undefined)
            this.#skipped.brokenFiles += 1;
        else
            this.#skipped.invalid += 1;
        if (this.#faults.length < MAX_REPORTED_FAULTS)
            this.#faults.push(fault);
    }
    #takeIssue({ issue, form, labelEvents, missing }) {
        this.#forms[form] = (this.#forms[form] ?? 0) + 1;
        for (const fact of missing)
            this.#missing[fact] = (this.#missing[fact] ?? 0) + 1;
        this.#issues.push(issue);
        this.#labelEvents.push(...labelEvents);
        if (this.#issues.length === BATCH_SIZE)
            this.flush();
    }
    flush() {
        if (this.#issues.length === 0)
            return;
        const { inserted, changed, unchanged } = this.#store.upsert(this.#issues);
        this.#counts.inserted += inserted;
        this.#counts.changed += changed;
        this.#counts.unchanged += unchanged;
        if (this.#labelEvents.length > 0)
            this.#counts.labelEvents += this.#store.addLabelEvents(this.#labelEvents);
        this.#issues = [];
        this.#labelEvents = [];
    }
    result() {
        return {
            ...this.#counts,
            forms: this.#forms,
            ...this.#skipped,
            otherRepositories: { count: this.#ofOtherRepositories, names: [...this.#repositories] },
            missing: this.#missing,
            invalidLines: this.#faults,
        };
    }
}

// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/commands/describe-import.js
var describe_import = __webpack_require__(6879);
;// CONCATENATED MODULE: ./out/js/src/commands/import.js






/**
 * Imports issues into the corpus. EXIT_FAILED when something was not valid (the rest is imported), and when there was no
 * issue at all.
 */
async function runImport(options, context) {
    const { file, repository, formerNames = [], corpusFile } = options;
    const names = [repository, ...formerNames];
    let progress;
    let bytes = 0;
    const onBytes = (count) => {
        bytes += count;
        progress?.update(bytes);
    };
    // The input is checked first: a mistyped file name must not leave an empty corpus behind.
    const { totalBytes, streams } = await (0,open_issue_streams/* openIssueStreams */.J)(file, { repository, onBytes });
    const store = (0,open_corpus.openCorpus)(corpusFile, { repository });
    try {
        progress = context.log.progress('Importing issues', totalBytes);
        const isWanted = (name) => names.some((one) => (0,repository_name/* isSameRepository */.ve)(one, name));
        const result = await importIssues({ streams, store, isWanted });
        progress.stop();
        const report = { repository: store.repository, total: store.count(), ...result };
        const warnings = (0,describe_import/* warningsOfImport */.C4)(report, file);
        for (const warning of warnings.shown)
            context.log.warning(warning);
        if (context.json)
            context.writeJson(report);
        else
            context.writeText((0,describe_import/* describeImport */.BM)(report, corpusFile));
        return warnings.hasFailed ? commands_context/* EXIT_FAILED */.hj : commands_context/* EXIT_DONE */.qJ;
    }
    finally {
        progress?.stop();
        store.close();
    }
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueKey),
/* harmony export */   d: () => (/* binding */ readIssueLines)
/* harmony export */ });
/* harmony import */ var _adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2679);
/* harmony import */ var _corpus_merge_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4370);
/* harmony import */ var _corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4421);
/* harmony import */ var _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(687);
/* harmony import */ var _issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6772);
/* harmony import */ var _issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7001);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);
/* harmony import */ var _describe_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6879);








/** Faults that are told one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
const MAX_REPOSITORY_CHARS = 200;
const ISSUE_PAGE = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,16}$/i;
/**
 * Issues at a path, in any form that `import` reads and in their order; pull requests are left out. Of an issue that is
 * there several times the newest version counts, the last one where they have no dates. Warns of what is left out.
 * ConfigError without any issue.
 */
async function readIssueLines(path, log) {
    const { streams } = await (0,_adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssueStreams */ .J)(path);
    const collector = new LineCollector(log);
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,_corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssues */ .x)(chunks))
                collector.take(found, name);
        }
        catch (error) {
            if (!(error instanceof _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .StreamFault */ .l))
                throw error;
            collector.tell({ file: name, reason: error.message });
        }
    }
    return collector.finish(path);
}
class LineCollector {
    #log;
    #lines = new Map();
    #faultCount = 0;
    constructor(log) {
        this.#log = log;
    }
    take(found, file) {
        if (found.kind === 'fault')
            this.tell({ file, ...found.place, reason: `is left out: ${found.reason}` });
        if (found.kind !== 'issue')
            return;
        const line = toLine(found);
        const key = issueKey(line);
        const known = this.#lines.get(key);
        // What happened to an issue tells of it again and again.
        if (known !== undefined && !OF_EVENTS.includes(found.form)) {
            const which = hasDates(known, line) ? 'newer' : 'last';
            this.tell({ file, ...found.place, reason: `repeats issue #${line.issue.number}; the ${which} one counts` });
        }
        // Deleted first, so that a repeated issue stands where it was last.
        this.#lines.delete(key);
        this.#lines.set(key, known === undefined ? line : newerOf(known, line));
    }
    tell(fault) {
        this.#faultCount += 1;
        if (this.#faultCount <= MAX_REPORTED_FAULTS)
            this.#log.warning((0,_describe_import_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFault */ .Qx)(fault));
    }
    finish(path) {
        const untold = this.#faultCount - MAX_REPORTED_FAULTS;
        if (untold > 0)
            this.#log.warning(`${path}: ${untold} more lines are left out or repeated`);
        if (this.#lines.size > 0)
            return [...this.#lines.values()];
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} holds no issue. It must hold issues as JSON, such as one a line.`);
    }
}
const OF_EVENTS = ['archive-event', 'webhook-event'];
/** The same for two lines that mean the same issue. */
function issueKey({ issue, repository }) {
    return `${repository.toLowerCase()}#${issue.number}`;
}
function hasDates({ issue: one }, { issue: other }) {
    return one.updatedAt !== undefined && other.updatedAt !== undefined;
}
function newerOf(known, line) {
    return hasDates(known, line) && (0,_corpus_merge_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeIssue */ .m)(known.issue, line.issue) === undefined ? known : line;
}
function toLine({ issue, source, repository: said }) {
    const value = (0,_issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(source) ? source : {};
    const url = issuePage(value);
    return { issue, repository: repositoryOf(value, said), ...(url !== undefined && { url }) };
}
/** Its page as GitHub writes it; anything else is no place to send a reader to. */
function issuePage(value) {
    const url = (0,_issue_json_object_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(value, 'html_url', 'url');
    return typeof url === 'string' && ISSUE_PAGE.test(url) ? url : undefined;
}
/** The field as it is written; where there is none, what an address or an event around the issue says. */
function repositoryOf({ repository }, said = '') {
    return typeof repository === 'string' ? (0,_issue_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanLine */ .Ow)(repository, MAX_REPOSITORY_CHARS) : said;
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
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6094);





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

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ checkEmbedderNames),
/* harmony export */   GQ: () => (/* binding */ expectedEmbedderFields),
/* harmony export */   pZ: () => (/* binding */ checkEmbedder),
/* harmony export */   sO: () => (/* binding */ learningEmbedderFields),
/* harmony export */   xs: () => (/* binding */ embeddingAccessFields)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);


/** Options about who turns issues into vectors. */
/** hnswlib and memory bear more; no service gives more. */
const DIMENSIONS = { min: 8, max: 8_192 };
const EMBEDDERS = (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['local', 'gemini', 'openai'], []);
/** Where an embedding service is, and the key to it. */
const embeddingAccessFields = {
    geminiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiApiKey,
    geminiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.geminiBaseUrl,
    openaiApiKey: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiApiKey,
    openaiBaseUrl: _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFields */ .D.openaiBaseUrl,
};
const embeddingModel = {
    description: 'the model of the embedder (default: gemini-embedding-001, or text-embedding-3-small)',
    flag: '--embedding-model <name>',
    input: 'embedding_model',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
};
const embeddingDimensions = {
    description: 'numbers of each vector (default: 768 for models that let one choose, else as many as the model gives)',
    flag: '--embedding-dimensions <count>',
    input: 'embedding_dimensions',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(DIMENSIONS),
};
/** For commands that learn. */
const learningEmbedderFields = {
    embedder: {
        description: 'what turns issues into vectors: local, learned from the issues themselves, or the service gemini or openai',
        flag: '--embedder <name>',
        input: 'embedder',
        default: 'local',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
    ...embeddingAccessFields,
};
/** For triage, whose index was made by an embedder already. */
const expectedEmbedderFields = {
    embedder: {
        description: 'the embedder that the index must have been built with; any where not given',
        flag: '--embedder <name>',
        input: 'embedder',
        schema: EMBEDDERS,
    },
    embeddingModel,
    embeddingDimensions,
};
/** What of the options about embedders does not go together. */
function checkEmbedder({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(learningEmbedderFields[key]);
    const embedder = textOf('embedder');
    if (embedder === 'gemini' && !isGiven('geminiApiKey') && !isGiven('geminiBaseUrl')) {
        return [`${name('embedder')} gemini needs a key: ${name('geminiApiKey')}, or an address: ${name('geminiBaseUrl')}`];
    }
    if (embedder === 'openai' && !isGiven('openaiApiKey') && !isGiven('openaiBaseUrl')) {
        return [`${name('embedder')} openai needs a key: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`];
    }
    return checkEmbedderNames({ isGiven, textOf, source });
}
/** The same where a key is not needed to go on. */
function checkEmbedderNames({ isGiven, textOf, source }) {
    const name = (key) => source.nameOf(expectedEmbedderFields[key]);
    if (['gemini', 'openai'].includes(textOf('embedder') ?? ''))
        return [];
    const idle = ['embeddingModel', 'embeddingDimensions'].filter(isGiven);
    return idle.map((key) => `${name(key)} goes with ${name('embedder')} gemini or openai`);
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexRepositories),
/* harmony export */   R: () => (/* binding */ indexSigningKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _artifact_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(480);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);



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
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNames */ .L0,
};


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ settlingDays),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   Mz: () => (/* binding */ targetPrecision),
/* harmony export */   Y7: () => (/* binding */ typesFile),
/* harmony export */   fC: () => (/* binding */ indexFolder),
/* harmony export */   jV: () => (/* binding */ needsInfoLabels),
/* harmony export */   rR: () => (/* binding */ labelProjectsFile),
/* harmony export */   u_: () => (/* binding */ botLogins),
/* harmony export */   vW: () => (/* binding */ corpusFile),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zF: () => (/* binding */ corpusRepository)
/* harmony export */ });
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);

/** Options that several commands share. */
const corpusFile = {
    description: 'the corpus file, filled by scrape or import',
    flag: '--db <file>',
    default: 'corpus.sqlite',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const corpusRepository = {
    description: 'the repository, needed where the corpus holds several',
    flag: '--repo <owner/name>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR,
};
const indexFolder = {
    description: 'the folder that holds the index',
    flag: '--index <folder>',
    input: 'index_path',
    default: 'index-artifacts',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const apiUrl = {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
};
const labelsFile = {
    description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
    flag: '--labels-file <file>',
    input: 'labels_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const typesFile = {
    description: 'file with the type labels to choose from, one a line; globs are allowed',
    flag: '--types-file <file>',
    input: 'types_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const labelProjectsFile = {
    description: 'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
        '{"label": "address"}',
    flag: '--label-projects-file <file>',
    input: 'label_projects_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const needsInfoLabels = {
    description: 'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
        'such as needs-info)',
    flag: '--needs-info-labels <names>',
    input: 'needs_info_labels',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const targetPrecision = {
    description: 'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
        'labels are applied',
    flag: '--target-precision <shares>',
    input: 'target_precision',
    default: 'area=0.8,type=0.9',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .targetShares */ .kz)({ min: 0.5, max: 0.99 }),
};
const botLogins = {
    description: 'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
        'several times, or with commas',
    flag: '--bot-login <login>',
    input: 'bot_login',
    default: 'github-actions[bot]',
    isList: true,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const settlingDays = {
    description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
    flag: '--settling-days <days>',
    input: 'settling_days',
    default: '14',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min: 0, max: 365 }),
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
// EXTERNAL MODULE: ./out/js/src/config/value-schemas.js + 1 modules
var value_schemas = __webpack_require__(6094);
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
        description: 'file with one issue, in any form that import reads; - for standard input; nothing is asked of GitHub',
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
    botLogins: {
        description: 'login of a user account that only triage uses, or that it used before: what that took away may be added again; an app ' +
            'and the token of a workflow are known without it',
        flag: '--bot-login <login>',
        input: 'bot_login',
        isList: true,
        schema: value_schemas/* nameList */.OD,
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


/***/ })

};
