export const id = 8107;
export const ids = [8107];
export const modules = {

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCases: () => (/* binding */ collectCases)
/* harmony export */ });
/* harmony import */ var _issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4108);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9381);


/**
 * Every label that the triager set and did not take back, oldest first: one case for each issue and label. The last word of
 * a person decides; what the triager or another program does afterwards changes nothing. Beyond the events, the issue as
 * it is now counts: where it carries the label, that was left there; where it lacks it and no event says why (the label was
 * renamed or deleted), there is no case.
 */
function collectCases(history) {
    const issues = new Map(history.issues.map((issue) => [issue.number, issue]));
    const byIssue = Map.groupBy((0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .inEventOrder */ .U)(history.events), ({ issue }) => issue);
    const cases = [...byIssue].flatMap(([number, events]) => {
        const issue = issues.get(number);
        return issue === undefined ? [] : casesOfIssue(issue, events, history);
    });
    return cases.sort((a, b) => Date.parse(a.setAt) - Date.parse(b.setAt) || a.issue - b.issue);
}
function casesOfIssue(issue, events, history) {
    const carried = new Set(issue.labels.map((label) => label.toLowerCase()));
    return followLabels(events, history).flatMap(({ event, word }) => {
        const isOn = carried.has(event.label.toLowerCase());
        const { label, at: setAt } = event;
        const base = { issue: issue.number, label, family: history.familyOf(label), setAt };
        if (word?.kind === 'removed' && (!isOn || word.isOverruled)) {
            const replacedBy = findReplacements(base, events, { history, carried });
            const watchedMs = Date.parse(word.at) - Date.parse(setAt);
            return [{ ...base, outcome: 'removed', watchedMs, removal: { at: word.at, by: word.by, replacedBy } }];
        }
        if (!isOn)
            return [];
        const ageMs = Math.max(0, history.now.getTime() - Date.parse(setAt));
        const isSettled = word !== undefined || issue.state === 'closed' || ageMs >= history.settlingDays * _history_js__WEBPACK_IMPORTED_MODULE_0__/* .MS_PER_DAY */ .e;
        return [
            isSettled
                ? { ...base, outcome: 'kept', watchedMs: Number.POSITIVE_INFINITY }
                : { ...base, outcome: 'open', watchedMs: ageMs },
        ];
    });
}
/** Goes through the events of one issue, in order of time. */
function followLabels(events, { botLogins }) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .createActorFinder */ .m)(botLogins);
    const courses = new Map();
    for (const event of events) {
        const key = event.label.toLowerCase();
        const next = nextCourse(courses.get(key), event, actorOf(event.actor));
        if (next === undefined)
            courses.delete(key);
        else
            courses.set(key, next);
    }
    return [...courses.values()];
}
function nextCourse(course, event, actor) {
    const isAdded = event.action === 'labeled';
    if (course === undefined)
        return actor === 'triager' && isAdded ? { event } : undefined;
    const { word } = course;
    if (actor === 'person') {
        if (isAdded)
            return { event: course.event, word: { kind: 'restored' } };
        return { event: course.event, word: { kind: 'removed', at: event.at, by: event.actor, isOverruled: false } };
    }
    if (isAdded && word?.kind === 'removed')
        return { event: course.event, word: { ...word, isOverruled: true } };
    // Without a person's word, a program that takes the label away has judged nothing.
    return !isAdded && word === undefined ? undefined : course;
}
function findReplacements({ label, family, setAt }, events, { history, carried }) {
    const actorOf = (0,_issue_find_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .createActorFinder */ .m)(history.botLogins);
    const given = events.filter((event) => event.action === 'labeled' &&
        actorOf(event.actor) === 'person' &&
        Date.parse(event.at) >= Date.parse(setAt) &&
        event.label.toLowerCase() !== label.toLowerCase() &&
        carried.has(event.label.toLowerCase()) &&
        history.familyOf(event.label) === family);
    return [...new Map(given.map((event) => [event.label.toLowerCase(), event.label])).values()];
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inEventOrder),
/* harmony export */   e: () => (/* binding */ MS_PER_DAY)
/* harmony export */ });
const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** The events in order of time, those without a date left out; within a second the order is as given. */
function inEventOrder(events) {
    return Array.from(events, (event) => ({ event, atMs: Date.parse(event.at) }))
        .filter(({ atMs }) => !Number.isNaN(atMs))
        .sort((a, b) => a.atMs - b.atMs)
        .map(({ event }) => event);
}


/***/ }),

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAppLogin),
/* harmony export */   m: () => (/* binding */ createActorFinder)
/* harmony export */ });
/** GitHub's ending of the logins of apps, which no person can have. */
const APP_LOGIN = /\[bot\]$/i;
/** Whether the login is an app's; that of a workflow's token is, too. */
function isAppLogin(login) {
    return APP_LOGIN.test(login);
}
/** Tells who a login belongs to. `botLogins` are the triager's, in any case; one that is empty, since its account is gone, counts as a person's. */
function createActorFinder(botLogins) {
    const ours = new Set(botLogins.map((login) => login.toLowerCase()));
    return (login) => {
        if (ours.has(login.toLowerCase()))
            return 'triager';
        return isAppLogin(login) ? 'other-bot' : 'person';
    };
}


/***/ })

};
