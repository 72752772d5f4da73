export const id = 1304;
export const ids = [1304];
export const modules = {

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHealth: () => (/* binding */ reportHealth)
});

// EXTERNAL MODULE: ./out/js/src/plan/format-figures.js
var format_figures = __webpack_require__(1104);
// EXTERNAL MODULE: ./out/js/src/plan/quote-text.js
var quote_text = __webpack_require__(4327);
;// CONCATENATED MODULE: ./out/js/src/health/name-family.js

/** `area`; a name that is no plain word stands in a code span, where nothing of it acts. */
function nameFamily(family) {
    return /^[a-z]+$/i.test(family) ? family : (0,quote_text/* quoteText */.o)(family);
}

;// CONCATENATED MODULE: ./out/js/src/health/find-needs.js



const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** Two weekly rebuilds that did not come. */
const MAX_INDEX_AGE_DAYS = 15;
/** Fewer runs say nothing. */
const MIN_RUNS = 5;
const MAX_FAILING_SHARE = 0.2;
const MAX_QUOTA_SHARE = 0.9;
const MAX_QUOTED_CHARS = 400;
/** An issue holds 65,536 characters. */
const MAX_PROBLEMS = 25;
/** What needs a person, each in a sentence or two of Markdown; nothing where all is well. */
function findNeeds(health) {
    const { problems, triages } = health;
    return [
        ...gateNeeds(health),
        ...indexNeeds(health),
        ...(health.live ?? []).flatMap(liveNeeds),
        ...(triages === undefined || triages.runs < MIN_RUNS ? [] : triageNeeds(triages)),
        ...quotaNeeds(health),
        ...(health.cache === 'miss'
            ? [
                'The cache held nothing of the run before: GitHub drops what nobody asked for in 7 days. A light run a day keeps it.',
            ]
            : []),
        ...problems.slice(0, MAX_PROBLEMS).map((problem) => (0,quote_text/* quoteText */.o)(problem, MAX_QUOTED_CHARS)),
    ];
}
function gateNeeds({ gate }) {
    if (gate?.outcome !== 'refused')
        return [];
    const reasons = gate.reasons.map((reason) => (0,quote_text/* quoteText */.o)(reason, MAX_QUOTED_CHARS));
    const why = reasons.length === 0 ? '' : `: ${reasons.join(' ')}`;
    return [`The newest index was refused and the one before it stays in use${why}. Look at the backtest, then decide.`];
}
function indexNeeds({ index, checkedAt }) {
    if (index === undefined)
        return [];
    if (index === null)
        return ['There is no index: triage learns from recent issues alone.'];
    const days = Math.floor((Date.parse(checkedAt) - Date.parse(index.createdAt)) / MS_PER_DAY);
    if (!(days > MAX_INDEX_AGE_DAYS))
        return [];
    return [`The index in use is ${days} days old. Is the scheduled rebuild still enabled, and does it come to its end?`];
}
function liveNeeds({ family, set, precision, high, targetPrecision }) {
    if (precision === null || high === null || targetPrecision === undefined || high >= targetPrecision)
        return [];
    return [
        `People leave only ${(0,format_figures/* formatPercent */.l9)(precision)} of ${set} ${nameFamily(family)} labels in place, where ` +
            `${(0,format_figures/* formatPercent */.l9)(targetPrecision)} are wanted. Which ones they take away: \`auto-triager corrections\`.`,
    ];
}
function triageNeeds({ runs, fellBack, failed }) {
    return [
        ...(fellBack / runs > MAX_FAILING_SHARE
            ? [`${fellBack} of the newest ${runs} triages fell back: look at the key, the quota and the status of the model.`]
            : []),
        ...(failed / runs > MAX_FAILING_SHARE
            ? [`${failed} of the newest ${runs} triages failed; their runs say why.`]
            : []),
    ];
}
function quotaNeeds({ quota }) {
    if (quota === undefined || quota.limit === 0 || quota.used / quota.limit <= MAX_QUOTA_SHARE)
        return [];
    return [
        `${quota.used.toLocaleString('en')} of ${quota.limit.toLocaleString('en')} requests of this hour are used up. ` +
            'An app of your own has an allowance of its own.',
    ];
}

;// CONCATENATED MODULE: ./out/js/src/health/render-health.js




const BYTES_PER_MB = 1e6;
const MAX_RAISED = 12;
const FIGURES = [
    ['hitAt1', 'first label right'],
    ['precision', 'right of those applied'],
    ['coverage', 'issues that get one'],
];
/** The health report as Markdown, for an issue: what needs a person first, then all that is known. */
function renderHealth(health) {
    const needs = findNeeds(health);
    return `${[
        `## ${describeState(needs.length)}`,
        ...(needs.length === 0 ? [] : [needs.map((need) => `- ${need}`).join('\n')]),
        renderHealthTable(health),
    ].join('\n\n')}\n`;
}
/** All that is known as a table of two columns, and when it was looked at. */
function renderHealthTable(health) {
    const rows = [
        row('Last good run', describeMoment(health.lastGoodRun)),
        row('Corpus', describeCorpus(health)),
        row('Index', describeIndex(health)),
        ...describeBacktest(health).map(([family, text]) => row(`Backtest, ${nameFamily(family)} labels`, text)),
        row('Gate', describeGate(health)),
        ...(health.live ?? []).map((family) => row(`On real issues, ${nameFamily(family.family)} labels`, describeLive(family))),
        ...describeTaken(health).map((text) => row('Labels that people took away', text)),
        row('Cut-offs that corrections raised', describeRaised(health)),
        row('Triages that fell back', describeTriages(health)),
        row('GitHub requests', describeQuota(health)),
        row('Cache', health.cache === undefined ? UNKNOWN : CACHE_STATES[health.cache]),
    ];
    const looked = describeMoment({ at: health.checkedAt, url: health.runUrl });
    return `${['| What | State |', '| --- | --- |', ...rows].join('\n')}\n\nLooked at ${looked}.`;
}
/** In one line: for the log, and for the comment when it turns. */
function describeState(needs) {
    if (needs === 0)
        return 'Auto Triager is well';
    return needs === 1 ? 'Auto Triager needs a person: 1 thing' : `Auto Triager needs a person: ${needs} things`;
}
const UNKNOWN = 'not known';
const CACHE_STATES = {
    hit: 'held what the run before left',
    miss: 'held nothing',
    unavailable: 'did not answer; the run went on without',
    off: 'not used',
};
function row(what, state) {
    return `| ${what} | ${state} |`;
}
function describeMoment(moment) {
    if (moment === undefined || Number.isNaN(Date.parse(moment.at)))
        return UNKNOWN;
    const time = `${new Date(moment.at).toISOString().slice(0, '2026-11-25T12:00'.length).replace('T', ' ')} UTC`;
    return isWebAddress(moment.url) ? `[${time}](${moment.url})` : time;
}
/** Without a character that could end the link. */
function isWebAddress(url) {
    return url !== undefined && /^https?:\/\/[\w.:/-]+$/.test(url);
}
function describeCorpus({ corpus }) {
    if (corpus === undefined)
        return UNKNOWN;
    const newest = corpus.updatedAt === undefined ? [] : [`newest change ${describeMoment({ at: corpus.updatedAt })}`];
    return [`${count(corpus.issues)} issues`, ...newest, ...describeBytes(corpus.bytes)].join(', ');
}
function describeIndex({ index }) {
    if (index === undefined)
        return UNKNOWN;
    if (index === null)
        return 'none';
    return [
        `built ${describeMoment({ at: index.createdAt })}`,
        `${count(index.issues)} issues`,
        `${count(index.labels)} labels`,
        ...describeBytes(index.bytes),
    ].join(', ');
}
function describeBytes(bytes) {
    return bytes === undefined ? [] : [`${(bytes / BYTES_PER_MB).toFixed(1)} MB`];
}
/** One text a family, of the figures that were measured. */
function describeBacktest({ backtest = {} }) {
    const families = [...new Set(Object.keys(backtest).flatMap((name) => /^(.+)\.\w+$/.exec(name)?.[1] ?? []))];
    return families.flatMap((family) => {
        const known = FIGURES.flatMap(([name, title]) => {
            const value = backtest[`${family}.${name}`];
            return value === undefined ? [] : [`${title} ${(0,format_figures/* formatPercent */.l9)(value)}`];
        });
        return known.length === 0 ? [] : [[family, known.join(', ')]];
    });
}
function describeGate({ gate }) {
    if (gate === undefined)
        return UNKNOWN;
    return { passed: 'passed', refused: 'refused', 'not-run': 'not asked' }[gate.outcome];
}
function describeLive({ set, precision, low, high, targetPrecision }) {
    const target = targetPrecision === undefined ? '' : `; ${(0,format_figures/* formatPercent */.l9)(targetPrecision)} are wanted`;
    if (precision === null || low === null || high === null)
        return `${count(set)} set, none settled${target}`;
    const interval = `${(0,format_figures/* formatPercent */.l9)(low)} to ${(0,format_figures/* formatPercent */.l9)(high)}`;
    return `people leave ${(0,format_figures/* formatPercent */.l9)(precision)} (${interval}) of ${count(set)} in place${target}`;
}
/** One text, or none where no label was taken away. */
function describeTaken({ taken = [] }) {
    if (taken.length === 0)
        return [];
    const labels = taken.map(({ label, set, removed, precision }) => {
        const left = precision === null ? '' : `, ${(0,format_figures/* formatPercent */.l9)(precision)} left`;
        return `${(0,quote_text/* quoteText */.o)(label)} ${count(removed)} of ${count(set)}${left}`;
    });
    return [labels.join('; ')];
}
function describeRaised({ raised = [] }) {
    if (raised.length === 0)
        return 'none';
    const shown = raised
        .slice(0, MAX_RAISED)
        .map(({ label, from, to }) => `${(0,quote_text/* quoteText */.o)(label)} ${(0,format_figures/* formatCutoff */.T4)(from)} → ${(0,format_figures/* formatCutoff */.T4)(to)}`);
    return [...shown, ...(raised.length > MAX_RAISED ? [`and ${raised.length - MAX_RAISED} more`] : [])].join(', ');
}
function describeTriages({ triages }) {
    if (triages === undefined)
        return UNKNOWN;
    const { runs, fellBack, failed } = triages;
    if (runs === 0)
        return 'no finished run';
    const failures = failed === 0 ? '' : `; ${count(failed)} failed`;
    return `${count(fellBack)} of the newest ${count(runs)} (${(0,format_figures/* formatPercent */.l9)(fellBack / runs)})${failures}`;
}
function describeQuota({ quota }) {
    if (quota === undefined)
        return UNKNOWN;
    return `${count(quota.used)} of ${count(quota.limit)} used, filled again ${describeMoment({ at: quota.resetsAt })}`;
}
function count(value) {
    return value.toLocaleString('en');
}

;// CONCATENATED MODULE: ./out/js/src/commands/rebuild/report-health.js


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
    const needs = findNeeds(health);
    const reported = { health, isIll: needs.length > 0, markdown: renderHealth(health) };
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
    return `**${describeState(needs.length)}.** The text of this issue is kept up to date.\n\n${needs
        .map((need) => `- ${need}`)
        .join('\n')}\n`;
}


/***/ })

};
