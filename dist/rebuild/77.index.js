export const id = 77;
export const ids = [77];
export const modules = {

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportHealth: () => (/* binding */ reportHealth)
/* harmony export */ });
/* harmony import */ var _health_find_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6575);
/* harmony import */ var _health_render_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);


/**
 * Adds to `health` what GitHub knows of it, and keeps the health issue where one is wanted. That telling fails is a warning:
 * it must not undo what a rebuild has done.
 */
async function reportHealth(known, reporting) {
    const { tracker, options, isOnlyLook = false, log } = reporting;
    const health = {
        ...known,
        triages: known.triages ?? (await tracker.readTriages(options.triageWorkflow)),
        quota: known.quota ?? (await tracker.readQuota()),
    };
    const needs = (0,_health_find_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNeeds */ .$)(health);
    const reported = { health, isIll: needs.length > 0, markdown: (0,_health_render_health_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHealth */ .Bh)(health) };
    if (options.healthIssue === undefined || (isOnlyLook && needs.length === 0))
        return reported;
    try {
        const issue = await tracker.ensureHealthIssue({
            issue: options.healthIssue,
            report: reported.markdown,
            alert: renderAlert(needs),
            isIll: reported.isIll,
            checkedAt: health.checkedAt,
            botLogins: options.botLogins,
        });
        return { ...reported, issue };
    }
    catch (error) {
        log.warning(`The health issue could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return reported;
    }
}
function renderAlert(needs) {
    return `**${(0,_health_render_health_js__WEBPACK_IMPORTED_MODULE_0__/* .describeState */ .Jw)(needs.length)}.** The text of this issue is kept up to date.\n\n${needs
        .map((need) => `- ${need}`)
        .join('\n')}\n`;
}


/***/ })

};
