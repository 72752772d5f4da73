export const id = 608;
export const ids = [608];
export const modules = {

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIssueFile: () => (/* binding */ readIssueFile)
/* harmony export */ });
/* harmony import */ var _adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2679);
/* harmony import */ var _corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4421);
/* harmony import */ var _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);




/** Faults that are told; a file that is something else has one in each line. */
const MAX_TOLD_FAULTS = 3;
/** Numbers that are named where there are several issues. */
const MAX_NAMED = 3;
/**
 * The one issue at a path, in any form that `import` reads; of several versions of it the newest. Throws ConfigError: no
 * such file, nothing that can be read, no issue, several issues.
 */
async function readIssueFile(path) {
    const { streams } = await (0,_adapters_files_open_issue_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssueStreams */ .J)(path);
    const sorter = new IssueSorter();
    for await (const { name, chunks } of streams) {
        try {
            for await (const found of (0,_corpus_read_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .readIssues */ .x)(chunks)) {
                sorter.take(found);
                // A whole history is not read to its end to say that it is one.
                if (sorter.hasTooMany)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof _corpus_stream_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .StreamFault */ .l))
                throw error;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${name} ${error.message}`, { cause: error });
        }
    }
    return sorter.theOnly(path);
}
/** Looks for the one issue among what is found. */
class IssueSorter {
    #issues = new Map();
    #faults = [];
    #pullRequest;
    take(found) {
        if (found.kind === 'pull-request')
            this.#pullRequest ??= found.number;
        if (found.kind === 'fault' && this.#faults.length < MAX_TOLD_FAULTS)
            this.#faults.push(found.reason);
        if (found.kind !== 'issue')
            return;
        const { issue, repository = '' } = found;
        const key = `${repository.toLowerCase()}#${issue.number}`;
        const known = this.#issues.get(key);
        if (known === undefined || !isOlder(issue, known))
            this.#issues.set(key, issue);
    }
    get hasTooMany() {
        return this.#issues.size > MAX_NAMED;
    }
    theOnly(path) {
        const source = path === '-' ? 'Standard input' : path;
        const [issue, ...others] = this.#issues.values();
        // A file that is broken in part may lack the newest version of the issue, or the one that was meant.
        if (this.#faults.length > 0) {
            const what = issue === undefined ? 'holds no issue' : `holds issue #${issue.number}, and what is none`;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} ${what}: ${this.#faults.join('; ')}`);
        }
        if (issue !== undefined && others.length === 0)
            return issue;
        if (issue !== undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds ${describeMany([issue, ...others])}`);
        if (this.#pullRequest === undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds no issue.`);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${source} holds pull request #${this.#pullRequest}; only issues are triaged.`);
    }
}
function describeMany(issues) {
    const numbers = issues.slice(0, MAX_NAMED).map(({ number }) => `#${number}`);
    const more = issues.length > MAX_NAMED ? ', …' : '';
    return `several issues (${numbers.join(', ')}${more}); give a file with the one to judge.`;
}
function isOlder(one, other) {
    return one.updatedAt !== undefined && other.updatedAt !== undefined && one.updatedAt < other.updatedAt;
}


/***/ })

};
