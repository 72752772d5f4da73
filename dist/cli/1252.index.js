export const id = 1252;
export const ids = [1252,8107,6664];
export const modules = {

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCorrections: () => (/* binding */ runCorrections)
});

// EXTERNAL MODULE: ./out/js/src/adapters/sqlite/open-corpus.js + 9 modules
var open_corpus = __webpack_require__(2935);
// EXTERNAL MODULE: ./out/js/src/corrections/collect-cases.js
var collect_cases = __webpack_require__(8107);
// EXTERNAL MODULE: ./out/js/src/issue/find-actor.js
var find_actor = __webpack_require__(4108);
;// CONCATENATED MODULE: ./out/js/src/corrections/labelling-bots.js

const MAX_BOTS = 5;
/** Logins of other programs that set labels, the busiest first: among them may be the one that was meant. */
function findLabellingBots({ events, botLogins }) {
    const actorOf = (0,find_actor/* createActorFinder */.m)(botLogins);
    const counts = new Map();
    for (const { actor, action } of events) {
        if (action === 'labeled' && actorOf(actor) === 'other-bot')
            counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
    return [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MAX_BOTS)
        .map(([login]) => login);
}

// EXTERNAL MODULE: ./out/js/src/corrections/live-report.js + 2 modules
var live_report = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/js/src/commands/context.js
var commands_context = __webpack_require__(6061);
// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/commands/format-count.js
var format_count = __webpack_require__(637);
;// CONCATENATED MODULE: ./out/js/src/commands/describe-corrections.js


const MAX_LABELS = 40;
const MAX_CORRECTIONS = 15;
const MAX_REPLACEMENTS = 2;
const MONTHS = 6;
/** What people did with the labels that were set, for a terminal. */
function describeCorrections(facts, corpusFile) {
    const { repository, report } = facts;
    const { families, labels, corrections, botLogins, settlingDays } = report;
    const set = labels.filter((label) => label.set > 0);
    if (set.length === 0)
        return explainNothing(facts, corpusFile);
    const spoken = families.filter((family) => family.set > 0);
    return [
        `${repository}: labels set by ${botLogins.join(', ')}; settled when the issue is closed or after ${(0,format_count/* formatCount */.B)(settlingDays, 'day')}`,
        ...spoken.flatMap(describeFamily),
        '',
        ...describeLabels(set),
        ...(corrections.length === 0
            ? []
            : ['', 'Newest corrections:', ...corrections.slice(0, MAX_CORRECTIONS).map(describeCorrection)]),
        ...(corrections.length <= MAX_CORRECTIONS ? [] : [`  and ${corrections.length - MAX_CORRECTIONS} older`]),
    ].join('\n');
}
function explainNothing({ repository, report, otherBots, hasEvents }, corpusFile) {
    if (!hasEvents) {
        return `${repository}: no label event is known. Read them with: auto-triager scrape --repo ${repository} --db ${corpusFile}`;
    }
    const advice = otherBots.length === 0
        ? ''
        : ` Other programs set labels: ${otherBots.join(', ')}; name the right one with --bot-login.`;
    return `${repository}: ${report.botLogins.join(', ')} has set no label yet.${advice}`;
}
function describeFamily({ family, issues, missedIssues, months, ...figures }) {
    const recent = months.slice(-MONTHS).filter(({ precision }) => precision.value !== null);
    return [
        `  ${family}: ${describePrecision(figures)} left in place; ${figures.set} set, ${figures.kept} kept, ` +
            `${figures.removed} removed, ${figures.open} open`,
        `    on ${(0,format_count/* formatCount */.B)(issues, 'issue')}; silent on ${(0,format_count/* formatCount */.B)(missedIssues, 'other')} that people labelled`,
        ...(recent.length < 2
            ? []
            : [`    by month: ${recent.map(({ month, precision }) => `${month} ${share(precision.value)}`).join(', ')}`]),
    ];
}
function describeLabels(labels) {
    const heading = ['label', 'set', 'kept', 'removed', 'open', 'left in place', 'replaced by'];
    const rows = labels.slice(0, MAX_LABELS).map((label) => [
        label.label,
        String(label.set),
        String(label.kept),
        String(label.removed),
        String(label.open),
        describePrecision(label),
        label.replacedBy
            .slice(0, MAX_REPLACEMENTS)
            .map(({ label, count }) => `${label} (${count})`)
            .join(', '),
    ]);
    const more = labels.length - MAX_LABELS;
    return [...alignColumns([heading, ...rows]), ...(more <= 0 ? [] : [`and ${(0,format_count/* formatCount */.B)(more, 'more label')}`])];
}
/** Words to the left, numbers to the right. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column >= 1 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd());
}
function describeCorrection({ issue, label, removal }) {
    const { at = '', by = '', replacedBy = [] } = removal ?? {};
    const instead = replacedBy.length === 0 ? '' : `, gave ${replacedBy.join(', ')}`;
    return `  ${at.slice(0, '2026-11-25'.length)}  #${issue}  ${by === '' ? 'somebody' : by} took ${label} away${instead}`;
}
function describePrecision({ precision: { value, low, high } }) {
    return value === null ? '–' : `${share(value)} (${share(low)} to ${share(high)})`;
}
function share(value) {
    return value === null ? '–' : (0,format_figures/* formatPercent */.l9)(value);
}

// EXTERNAL MODULE: ./out/js/src/commands/index/read-live.js + 1 modules
var read_live = __webpack_require__(6664);
// EXTERNAL MODULE: ./out/js/src/commands/read-label-lists.js
var read_label_lists = __webpack_require__(4711);
;// CONCATENATED MODULE: ./out/js/src/commands/corrections.js








/** Tells what people did with the labels that were set. */
async function runCorrections(options, context) {
    const lists = await (0,read_label_lists/* readLabelLists */.A)(options, context);
    const { corpusFile, repository } = options;
    const store = (0,open_corpus.openCorpus)(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
    try {
        const history = (0,read_live.readHistory)({ store, issues: [...store.list()], options, lists });
        const facts = {
            repository: store.repository,
            report: (0,live_report/* reportLive */.j)(history, (0,collect_cases.collectCases)(history)),
            otherBots: findLabellingBots(history),
            hasEvents: history.events.length > 0,
        };
        const { report, ...rest } = facts;
        if (context.json)
            context.writeJson({ ...rest, ...report });
        else
            context.writeText(describeCorrections(facts, corpusFile));
        return commands_context/* EXIT_DONE */.qJ;
    }
    finally {
        store.close();
    }
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

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ formatCutoff),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/** A probability or similarity as people read it: `91%`; the ends are never rounded to certainty. */
function formatPercent(share) {
    if (share > 0.99 && share < 1)
        return '>99%';
    if (share > 0 && share < 0.01)
        return '<1%';
    return `${Math.round(share * 100)}%`;
}
/** A cut-off as people read it; one that no probability reaches is a dash. */
function formatCutoff(cutoff) {
    return isReachable(cutoff) ? formatPercent(cutoff) : '–';
}
/** Whether any probability reaches the cut-off; where a family was never right often enough, none does. */
function isReachable(cutoff) {
    return cutoff <= 1;
}
/** `0.4 ms`, `85 ms`, `2.4 s`. */
function formatDuration(durationMs) {
    if (durationMs >= 1000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    return durationMs >= 10 ? `${Math.round(durationMs)} ms` : `${durationMs.toFixed(1)} ms`;
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
