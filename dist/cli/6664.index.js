export const id = 6664;
export const ids = [6664,8107];
export const modules = {

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHistory: () => (/* binding */ readHistory),
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./out/js/src/corrections/collect-cases.js
var collect_cases = __webpack_require__(8107);
// EXTERNAL MODULE: ./out/js/src/corrections/live-report.js + 2 modules
var live_report = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/js/src/corrections/history.js
var corrections_history = __webpack_require__(9381);
// EXTERNAL MODULE: ./out/js/src/corrections/surviving-share.js
var surviving_share = __webpack_require__(3338);
;// CONCATENATED MODULE: ./out/js/src/corrections/to-live-evidence.js


/** After so long a case counts for half: form, labels and people's habits change with the seasons of a project. */
const HALF_LIFE_DAYS = 180;
/**
 * What is learned from: all cases of a label together weigh as much as those that were kept or removed, the older the
 * less, and the right ones among them have the share that people leave in place (`survivingShare`). While many labels are
 * young, their mistakes alone are known; weighed plainly, every label would look worse than it is. Undefined without a case.
 */
function toLiveEvidence(cases, now) {
    if (cases.length === 0)
        return undefined;
    const byLabel = Map.groupBy(cases, ({ label }) => label.toLowerCase());
    return {
        judgements: [...byLabel.values()].flatMap((own) => weighCases(own, now)),
        correctedIssues: new Set(cases.filter(({ outcome }) => outcome === 'removed').map(({ issue }) => issue)),
    };
}
function weighCases(cases, now) {
    const aged = cases.map((one) => ({
        ...one,
        isRemoved: one.outcome === 'removed',
        weight: 0.5 ** (Math.max(0, now.getTime() - Date.parse(one.setAt)) / (HALF_LIFE_DAYS * corrections_history/* MS_PER_DAY */.e)),
    }));
    const removed = aged.filter(({ isRemoved }) => isRemoved);
    const kept = aged.filter(({ outcome }) => outcome === 'kept');
    // Where none has settled, those that still stand speak for the right ones.
    const right = kept.length > 0 ? kept : aged.filter(({ outcome }) => outcome === 'open');
    const evidence = totalWeight(removed) + totalWeight(kept);
    const share = (0,surviving_share/* survivingShare */.r)(aged);
    return [
        ...spread(right, { isCorrect: true, weight: share * evidence }),
        ...spread(removed, { isCorrect: false, weight: (1 - share) * evidence }),
    ];
}
/** Gives the cases a weight in common, each its part. */
function spread(cases, { isCorrect, weight: whole }) {
    const total = totalWeight(cases);
    return cases.map(({ issue, label, weight }) => ({ issue, label, isCorrect, weight: (weight / total) * whole }));
}
function totalWeight(cases) {
    return cases.reduce((sum, { weight }) => sum + weight, 0);
}

// EXTERNAL MODULE: ./out/js/src/labels/family-finder.js + 1 modules
var family_finder = __webpack_require__(8536);
;// CONCATENATED MODULE: ./out/js/src/commands/index/read-live.js




/** Undefined where the corpus knows of no label that one of the logins set. */
function readLive(sources) {
    const history = readHistory(sources);
    const cases = (0,collect_cases.collectCases)(history);
    const evidence = toLiveEvidence(cases, history.now);
    return evidence === undefined ? undefined : { report: (0,live_report/* reportLive */.j)(history, cases), evidence };
}
/** The same history at one moment: its events are in memory. */
function readHistory({ store, issues, options, lists = {} }) {
    return { ...options, events: [...store.labelEvents()], issues, now: new Date(), familyOf: (0,family_finder/* createFamilyFinder */.$b)(lists) };
}


/***/ }),

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

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ reportLive)
});

// EXTERNAL MODULE: ./out/js/src/shared/wilson-interval.js
var wilson_interval = __webpack_require__(887);
// EXTERNAL MODULE: ./out/js/src/corrections/surviving-share.js
var surviving_share = __webpack_require__(3338);
;// CONCATENATED MODULE: ./out/js/src/corrections/live-figures.js


/** The interval is Wilson's for as many observations as were kept or removed: of open ones the end is not known. */
function measureCases(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const [kept, removed, open] = [count('kept'), count('removed'), count('open')];
    return { set: cases.length, kept, removed, open, precision: precisionOf(cases, kept + removed) };
}
function precisionOf(cases, observations) {
    if (observations === 0)
        return { value: null, low: null, high: null };
    const value = (0,surviving_share/* survivingShare */.r)(cases.map(({ outcome, watchedMs }) => ({ isRemoved: outcome === 'removed', watchedMs })));
    return { value, ...(0,wilson_interval/* wilsonInterval */.Y)(value, observations) };
}

// EXTERNAL MODULE: ./out/js/src/issue/find-actor.js
var find_actor = __webpack_require__(4108);
// EXTERNAL MODULE: ./out/js/src/corrections/history.js
var corrections_history = __webpack_require__(9381);
;// CONCATENATED MODULE: ./out/js/src/corrections/missed-labels.js


/**
 * What the triager was silent about: labels that somebody other than the author gave within the settling time of an issue
 * that is newer than the triager's first label, and that are still there.
 */
function findMissedLabels(history) {
    const actorOf = (0,find_actor/* createActorFinder */.m)(history.botLogins);
    const events = (0,corrections_history/* inEventOrder */.U)(history.events).filter(({ action }) => action === 'labeled');
    const first = events.find(({ actor }) => actorOf(actor) === 'triager');
    if (first === undefined)
        return [];
    const byIssue = Map.groupBy(events, ({ issue }) => issue);
    return history.issues.flatMap(({ number, labels, createdAt = '', author = '' }) => {
        const createdMs = Date.parse(createdAt);
        const isOfItsTime = createdMs >= Date.parse(first.at);
        const given = isOfItsTime ? (byIssue.get(number) ?? []) : [];
        const spoken = new Set(given.filter(({ actor }) => actorOf(actor) === 'triager').map(({ label }) => history.familyOf(label)));
        const missed = given.filter(({ actor, at, label }) => actorOf(actor) === 'person' &&
            actor.toLowerCase() !== author.toLowerCase() &&
            Date.parse(at) - createdMs <= history.settlingDays * corrections_history/* MS_PER_DAY */.e &&
            !spoken.has(history.familyOf(label)) &&
            labels.some((carried) => carried.toLowerCase() === label.toLowerCase()));
        const names = new Map(missed.map(({ label }) => [label.toLowerCase(), label]));
        return [...names.values()].map((label) => ({ issue: number, label, family: history.familyOf(label) }));
    });
}

;// CONCATENATED MODULE: ./out/js/src/corrections/live-report.js


/** `cases` are those of the history. Pure: the same at the same time gives the same report. */
function reportLive(history, cases) {
    const missed = findMissedLabels(history);
    const families = [...new Set([...cases, ...missed].map(({ family }) => family))].sort();
    return {
        botLogins: history.botLogins,
        settlingDays: history.settlingDays,
        families: families.map((family) => measureFamily(family, { cases, missed })),
        labels: measureLabels(cases, missed),
        corrections: cases
            .filter(({ outcome }) => outcome === 'removed')
            .sort((a, b) => Date.parse(b.removal?.at ?? '') - Date.parse(a.removal?.at ?? '') || b.issue - a.issue),
    };
}
function measureFamily(family, { cases, missed }) {
    const own = cases.filter((one) => one.family === family);
    const months = Map.groupBy(own, ({ setAt }) => new Date(setAt).toISOString().slice(0, '2026-11'.length));
    return {
        family,
        ...measureCases(own),
        issues: new Set(own.map(({ issue }) => issue)).size,
        missedIssues: new Set(missed.filter((one) => one.family === family).map(({ issue }) => issue)).size,
        months: [...months].map(([month, set]) => ({ month, ...measureCases(set) })),
    };
}
function measureLabels(cases, missed) {
    const key = ({ label }) => label.toLowerCase();
    const setOf = Map.groupBy(cases, key);
    const missedOf = Map.groupBy(missed, key);
    return [...new Set([...setOf.keys(), ...missedOf.keys()])]
        .map((label) => {
        const [set, missing] = [setOf.get(label) ?? [], missedOf.get(label) ?? []];
        const newest = set.at(-1) ?? missing.at(-1);
        return {
            label: newest?.label ?? label,
            family: newest?.family ?? '',
            ...measureCases(set),
            replacedBy: countReplacements(set),
            missed: missing.length,
        };
    })
        .sort((a, b) => b.set - a.set || b.missed - a.missed || (a.label < b.label ? -1 : 1));
}
function countReplacements(cases) {
    const counts = new Map();
    for (const label of cases.flatMap(({ removal }) => removal?.replacedBy ?? [])) {
        counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts]
        .map(([label, count]) => ({ label, count }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ survivingShare)
/* harmony export */ });
/**
 * Share of labels that people leave in place, 0 to 1; NaN without any. The product-limit estimate (Kaplan and Meier 1958):
 * of labels that were set yesterday the mistakes are known and the rest is not, so a plain share of removed among settled
 * ones would be too bad while many are young. Where all are settled, it is that plain share.
 */
function survivingShare(labels) {
    const weightOf = ({ weight = 1 }) => weight;
    let atRisk = labels.reduce((sum, label) => sum + weightOf(label), 0);
    if (atRisk <= 0)
        return Number.NaN;
    const ordered = labels.toSorted((a, b) => compareNumbers(a.watchedMs, b.watchedMs) || Number(b.isRemoved) - Number(a.isRemoved));
    let share = 1;
    for (const label of ordered) {
        if (label.isRemoved && atRisk > 0)
            share *= Math.max(0, 1 - weightOf(label) / atRisk);
        atRisk -= weightOf(label);
    }
    return share;
}
/** The difference of two infinities is no number. */
function compareNumbers(a, b) {
    return a === b ? 0 : a - b;
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


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/** Two-sided 95 %. */
const NORMAL_95 = 1.96;
/**
 * The score interval of a share that was observed on `count` items (Wilson 1927), `count` above 0. `normalQuantile` says how
 * wide: 1.96 is 95 %, two-sided; the lower end alone at 1.28 is a one-sided bound of 90 %.
 */
function wilsonInterval(share, count, normalQuantile = NORMAL_95) {
    const square = normalQuantile ** 2;
    const center = (share + square / (2 * count)) / (1 + square / count);
    const spread = (share * (1 - share)) / count + square / (4 * count ** 2);
    const margin = (normalQuantile / (1 + square / count)) * Math.sqrt(spread);
    return { low: Math.max(0, Math.min(share, center - margin)), high: Math.min(1, Math.max(share, center + margin)) };
}


/***/ })

};
