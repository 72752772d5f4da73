export const id = 676;
export const ids = [676];
export const modules = {

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTriage: () => (/* binding */ runTriage)
/* harmony export */ });
/* harmony import */ var _config_issue_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8442);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6061);
/* harmony import */ var _describe_triage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9474);
/* harmony import */ var _open_triage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3057);
/* harmony import */ var _read_issue_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9817);
/* harmony import */ var _triage_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4383);
/* harmony import */ var _triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8725);








/** Judges one issue from a file, or issues of a repository, which it labels when asked to. One JSON line an issue. */
function runTriage(options, context) {
    return options.issueFile === undefined
        ? triageOnGitHub(options, context)
        : triageFile(options.issueFile, { options, context });
}
async function triageFile(path, { options, context }) {
    const issue = await (0,_read_issue_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIssueFile */ .s)(path);
    const opened = await (0,_open_triage_js__WEBPACK_IMPORTED_MODULE_3__/* .openTriage */ .N)({ options, log: context.log });
    try {
        const result = await opened.triage(issue);
        const timed = { ...result, timings: [...opened.timings, ...result.timings] };
        write((0,_triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .toReport */ .c)(timed, { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' }), { options, context });
        return _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ;
    }
    finally {
        opened.setting.knowledge.close();
    }
}
async function triageOnGitHub(options, context) {
    const { repository, issueNumber, apiUrl, token, addLabels } = options;
    const numbers = (0,_config_issue_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIssueNumbers */ .T)(issueNumber ?? '');
    const { createGitHubTracker } = await Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 6192));
    const tracker = createGitHubTracker({
        repository: repository ?? '',
        apiUrl,
        log: context.log,
        ...(token === undefined ? {} : { token }),
    });
    const opened = await (0,_open_triage_js__WEBPACK_IMPORTED_MODULE_3__/* .openTriage */ .N)({ options, tracker, log: context.log });
    let failures = 0;
    try {
        for await (const { report, error } of (0,_triage_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .triageNumbers */ .R)({ numbers, tracker, opened, addLabels })) {
            write(report, { options, context });
            if (error !== undefined) {
                for (const line of (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainError */ .U)(error, { isVerbose: false }).lines)
                    context.log.warning(line);
            }
            if (error !== undefined || report.kind !== 'triaged')
                failures++;
        }
    }
    finally {
        opened.setting.knowledge.close();
    }
    return failures === 0 ? _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ : _context_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_FAILED */ .hj;
}
function write(report, { options, context }) {
    if (report.kind !== 'triaged') {
        const reason = report.kind === 'missing' ? 'there is no such issue' : 'it is a pull request';
        context.log.warning(`#${report.number} was not triaged: ${reason}`);
    }
    else if (context.json) {
        context.writeJson((0,_triage_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toTriageJson */ .O)(report, options.similarIssues));
    }
    else {
        context.writeText((0,_describe_triage_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTriage */ .U)(report, options.similarIssues));
    }
}


/***/ })

};
