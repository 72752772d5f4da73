export const id = 9359;
export const ids = [9359];
export const modules = {

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildReport: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./out/js/src/plan/quote-text.js
var quote_text = __webpack_require__(4327);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/block.js
function paragraph(...content) {
    return { kind: 'paragraph', content };
}
function remark(...content) {
    return { kind: 'remark', content };
}
function strong(text) {
    return { kind: 'strong', text };
}
function code(text) {
    return { kind: 'code', text };
}
function label(name) {
    return { kind: 'label', name };
}
function heading(level, text) {
    return { kind: 'heading', level, content: [text] };
}

// EXTERNAL MODULE: ./out/js/src/evaluation/format-points.js
var format_points = __webpack_require__(3683);
// EXTERNAL MODULE: ./out/js/src/evaluation/outcome-shares.js
var outcome_shares = __webpack_require__(791);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/format-shares.js


/** Keeps a number and its sign on one line. */
const NO_BREAK_SPACE = '\u00a0';
const NOT_MEASURABLE = 'not measurable';
/** `68 %`; the ends are never rounded to certainty. */
function formatShare(share) {
    const percent = 100 * share;
    if (percent > 0 && percent < 0.5)
        return `<1${NO_BREAK_SPACE}%`;
    if (percent < 100 && percent >= 99.5)
        return `>99${NO_BREAK_SPACE}%`;
    return `${Math.round(percent)}${NO_BREAK_SPACE}%`;
}
/** `60–76 %`, '' without a value. */
function formatInterval({ low, high }) {
    return low === null || high === null ? '' : `${Math.round(100 * low)}–${Math.round(100 * high)}${NO_BREAK_SPACE}%`;
}
/** `68 % (60–76 %)`. */
function formatFigure(figure) {
    return figure.value === null ? NOT_MEASURABLE : `${formatShare(figure.value)} (${formatInterval(figure)})`;
}
/** `+2.1 to +9.8`, in percentage points. */
function formatPointsBetween({ low, high }) {
    return `${(0,format_points/* formatPoints */.X)(low)} to ${(0,format_points/* formatPoints */.X)(high)}`;
}
/** `0.72 (0.65–0.79)`. */
function formatArea({ value, low, high }) {
    return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
/** `1 issue`, `2,503 issues`. */
function countOf(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
function capitalize(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function textCell(text) {
    return { content: [text] };
}
function numberCell(value) {
    return { content: [value.toLocaleString('en')], sort: value };
}
/** A share without an interval; null is a dash. */
function shareCell(share) {
    return { content: [share === null ? '–' : formatShare(share)], sort: share };
}
/** A difference of two shares in percentage points: `+5.6 (+2.1 to +9.8)`. */
function differenceCell({ value, low, high }) {
    if (value === null || low === null || high === null)
        return { content: [NOT_MEASURABLE], sort: null };
    return { content: [`${(0,format_points/* formatPoints */.X)(value)} (${formatPointsBetween({ low, high })})`], sort: value };
}
/** Right, wrong, left to people. */
function outcomeCells(outcomes) {
    return outcome_shares/* ISSUE_OUTCOMES */.w.map((kind) => figureCell(outcomes[kind]));
}
/** A figure with its interval, as a bar too. */
function figureCell(figure) {
    const { value, low, high } = figure;
    if (value === null || low === null || high === null)
        return { content: [NOT_MEASURABLE], sort: null };
    return { content: [formatFigure(figure)], sort: value, bar: { value, low, high } };
}

// EXTERNAL MODULE: ./out/js/src/evaluation/issue-range.js
var issue_range = __webpack_require__(1);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/format-range.js
/** `numbers 101 to 240, 2024-01-05 to 2024-03-31`; dates where they are known. */
function formatRange({ first, last, from, until }) {
    const numbers = first === last ? `number ${first}` : `numbers ${first} to ${last}`;
    if (from === undefined || until === undefined)
        return numbers;
    const [begin, end] = [from.slice(0, 10), until.slice(0, 10)];
    return `${numbers}, ${begin === end ? begin : `${begin} to ${end}`}`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/closing-sections.js




/** Whether it can tell which issues lack information. */
function informationBlocks({ informationNote, information, issues }) {
    const { heldOut, auc, lacking } = information;
    const note = heldOut === null ? `It keeps silent. ${informationNote}` : informationNote;
    const blocks = [paragraph(note)];
    if (heldOut === null)
        return blocks;
    const onTest = !isMeasured(auc)
        ? `${countOf(lacking, 'of the test issues is', 'of the test issues are')} labelled so: nothing to compare there.`
        : `On the ${countOf(issues.length, 'test issue')}, of which ${lacking} lacked information, ${formatArea(auc)}.`;
    return [
        ...blocks,
        paragraph('Given one issue that lacks information and one that does not, the area under the ROC curve (AUC) is how often it ' +
            `doubts the right one; 0.50 is a coin. On issues held back from training ${formatArea(heldOut)}. ${onTest}`),
    ];
}
function isMeasured(figure) {
    return figure.value !== null;
}
/** The answer where nothing else was asked. */
function duplicatesLead({ recallAt1, recallAt10 }) {
    const [first, ten] = [recallAt1.value, recallAt10.value];
    const answer = first === null || ten === null
        ? 'There is nothing to judge: none of the known pairs could be looked for.'
        : `Auto Triager finds ${formatShare(first)} of known duplicates at once, and ${formatShare(ten)} among ten.`;
    return { kind: 'lead', content: [answer] };
}
function duplicatesBlocks(duplicates) {
    const { pairs, unknownPairs, recallAt1, recallAt5, recallAt10, meanReciprocalRank } = duplicates;
    const unknown = unknownPairs === 0 ? '' : ` ${countOf(unknownPairs, 'more pair')} named issues that are not there.`;
    if (pairs === 0)
        return [paragraph(`No known pair could be looked for.${unknown}`)];
    return [
        paragraph(`${countOf(pairs, 'known pair')}: how far up the duplicate stands among all issues.${unknown}`),
        {
            kind: 'table',
            title: 'Known duplicates',
            columns: [{ title: 'The duplicate is' }, { title: 'Share of pairs', isNumber: true }],
            rows: [
                [textCell('in the first place'), figureCell(recallAt1)],
                [textCell('among the first 5'), figureCell(recallAt5)],
                [textCell('among the first 10'), figureCell(recallAt10)],
                [textCell('mean reciprocal rank'), figureCell(meanReciprocalRank)],
            ],
        },
    ];
}
function explainSilence(missingIssues) {
    if (missingIssues === undefined)
        return 'none reached the target';
    return `none proved the target; about ${countOf(missingIssues, 'more labelled issue')} needed (an estimate)`;
}
/** What was learned from, what was judged, and by which rules. */
function methodBlocks(backtest, { names }) {
    const { trainIssues, trainRange, issues, families } = backtest;
    const row = (name, ...content) => [textCell(name), { content }];
    const cutoffs = families.map(({ family, cutoffs, missingIssues }) => row(`Cut-off, ${family} labels`, cutoffs.length === 0 ? explainSilence(missingIssues) : cutoffs.map(formatShare).join(', ')));
    return [
        {
            kind: 'table',
            title: 'How it was measured',
            columns: [{ title: 'What' }, { title: 'Value' }],
            rows: [
                row('Learned from', `${countOf(trainIssues, 'issue')}${after(trainRange)}`),
                row('Judged', `${countOf(issues.length, 'newer issue')}${after((0,issue_range/* issueRange */.b)(issues))}`),
                ...families.map(({ family, issues: judged }) => row(`Judged with ${family} labels`, countOf(judged, 'issue'), ' that people gave one')),
                ...families.map(({ family, targetPrecision }) => row(`Target precision, ${family} labels`, formatShare(targetPrecision), ', by ', code(names.targetPrecision))),
                ...cutoffs,
            ],
        },
        paragraph('Every test issue was judged as if it had just arrived, without its labels, by what was learned from older issues ' +
            'alone. Intervals are 95 % bootstrap intervals over test issues. docs/evaluate.md defines every figure.'),
        paragraph('The target of labels that are really set is decided where the index is built: by ', code('index --target-precision'), ', or by the input ', code('target_precision'), ' of the rebuild action.'),
    ];
}
function after(range) {
    return range === undefined ? '' : `: ${formatRange(range)}`;
}

// EXTERNAL MODULE: ./out/js/src/evaluation/headline-figures.js
var headline_figures = __webpack_require__(5288);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/comparison-section.js



/** How this evaluation differs from the stored one, on the issues that both judged. */
function comparisonBlocks({ issues, relabelled, figures, notes, isWorse }) {
    const changed = relabelled === 0 ? '' : ` People changed the labels of ${relabelled} since; those of now count for both.`;
    return [
        paragraph(isWorse
            ? 'This one is worse than the stored one, by more than chance.'
            : 'Nothing is worse than in the stored one by more than chance.', ` Both judged ${countOf(issues, 'issue')}, and an issue that is hard is hard for both.${changed}`),
        {
            kind: 'table',
            title: 'This evaluation and the stored one',
            columns: [
                { title: 'Figure' },
                { title: 'Stored', isNumber: true },
                { title: 'Now', isNumber: true },
                { title: 'Difference in points (95 % interval)', isNumber: true },
                { title: 'Verdict' },
            ],
            rows: figures.map(toRow),
        },
        ...notes.map((note) => remark(`Not compared: ${note}`)),
    ];
}
function toRow({ family, figure, old, new: now, difference, isWorse }) {
    return [
        textCell(`${family}, ${(0,headline_figures/* figureTitle */.d)(figure)}`),
        shareCell(old),
        shareCell(now),
        differenceCell(difference),
        textCell(judge(isWorse, difference.value)),
    ];
}
function judge(isWorse, difference) {
    if (difference === null)
        return 'not compared';
    return isWorse ? 'worse' : 'not worse by more than chance';
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/slice-starts.js
const MONTH_CHARS = 'yyyy-mm'.length;
const DAY_CHARS = 'yyyy-mm-dd'.length;
/** When each slice began: a month, a day where all began in one month, the number of an issue where dates are missing. */
function sliceStarts(drift) {
    const dates = drift.flatMap(({ from }) => from ?? []);
    if (dates.length < drift.length)
        return drift.map(({ first }) => `#${first}`);
    const months = new Set(dates.map((date) => date.slice(0, MONTH_CHARS)));
    return dates.map((date) => date.slice(0, months.size === 1 ? DAY_CHARS : MONTH_CHARS));
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/drift-plot.js



/** Whether what was learned grows old; undefined where there are too few issues to compare. */
function driftPlot(family, charts) {
    const { drift, targetPrecision } = family;
    if (drift.length === 0)
        return undefined;
    const title = `${family.family} labels`;
    const starts = sliceStarts(drift);
    return {
        title: capitalize(title),
        svg: charts.drawDrift({
            description: `First ${title} right and precision, over time`,
            targetPrecision,
            slices: drift.map(({ hitAt1, precision }, at) => ({ start: starts[at] ?? '', hitAt1, precision })),
        }),
        caption: compareEnds(drift),
        table: {
            kind: 'table',
            title: `${title} over time`,
            columns: [
                { title: 'Issues' },
                { title: 'Judged', isNumber: true },
                { title: 'Right', isNumber: true },
                { title: 'Wrong', isNumber: true },
                { title: 'Left to people', isNumber: true },
                { title: 'First label right', isNumber: true },
                { title: 'Precision', isNumber: true },
            ],
            rows: drift.map((slice) => [
                textCell(formatRange(slice)),
                numberCell(slice.issues),
                ...outcomeCells(slice.outcomes),
                figureCell(slice.hitAt1),
                figureCell(slice.precision),
            ]),
        },
    };
}
function compareEnds(drift) {
    const first = drift[0]?.hitAt1;
    const last = drift.at(-1)?.hitAt1;
    if (first?.value == null || last?.value == null)
        return '';
    if ((last.high ?? 1) < (first.low ?? 0))
        return 'It got worse: learn anew more often.';
    if ((last.low ?? 0) > (first.high ?? 1))
        return 'It got better.';
    return 'The first and the last slice cannot be told apart.';
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/figures-section.js


/** The main figures of a family beside those of the simple methods, and what specialists compare by, folded away. */
function familyFigures(family) {
    const table = comparison(family, {
        title: `First labels of the family ${family.family}, beside simple methods`,
        figures: [
            ['hitAt1', 'First label right'],
            ['hitAt3', 'Right among three'],
        ],
    });
    const macroF1 = comparison(family, {
        title: `Macro-F1 of the family ${family.family}, beside simple methods`,
        figures: [['macroF1', 'Macro-F1']],
    });
    return [
        table,
        ...backlogBlocks(family),
        { kind: 'fold', summary: `More figures of ${family.family} labels`, blocks: [ownFigures(family), macroF1] },
    ];
}
/** How it goes for issues that wait in the index, and how many of all have a label that can be learned from. */
function backlogBlocks({ family, precision, coverage, labelledShare, silence, backlog }) {
    const says = silence === 0
        ? 'An issue without one is taken for one that nobody came to: it teaches nothing about labels.'
        : 'Who has one shows in the text, so a settled issue without one counts as an example of an issue that needs none.';
    const share = remark(`${formatShare(labelledShare)} of all issues have a label of the family ${family}. ${says}`);
    if (backlog === undefined)
        return [share];
    const row = (name, figures) => [
        textCell(name),
        figureCell(figures.precision),
        figureCell(figures.coverage),
    ];
    return [
        {
            kind: 'table',
            title: `New issues and the backlog, family ${family}`,
            columns: [
                { title: 'Issues' },
                { title: 'Labels right', isNumber: true },
                { title: 'Issues labelled', isNumber: true },
            ],
            rows: [row('New', { precision, coverage }), row('Backlog: in the index, without labels', backlog)],
        },
        share,
    ];
}
/** How the two are compared, where there are simple methods. */
function comparisonRemark(families) {
    if (families.every(({ baselines }) => baselines.length === 0))
        return [];
    return [
        remark('Lead: how many percentage points Auto Triager is ahead. The simple methods learned from the same issues and judged ' +
            'the same ones, so the lead has an interval of its own: where it lies on one side of 0, one of the two is better by ' +
            'more than chance. They have no cut-off, so they are compared by their first labels.'),
    ];
}
function comparison(family, { title, figures }) {
    const { baselines } = family;
    const hasOthers = baselines.length > 0;
    const row = (name, metrics, gain) => [
        name,
        ...figures.flatMap(([key]) => [
            figureCell(metrics[key]),
            ...(hasOthers ? [gain === undefined ? { content: ['–'], sort: null } : differenceCell(gain[key])] : []),
        ]),
    ];
    return {
        kind: 'table',
        title,
        columns: [
            { title: 'Method' },
            ...figures.flatMap(([, name]) => [
                { title: name, isNumber: true },
                ...(hasOthers ? [{ title: 'Lead, points', isNumber: true }] : []),
            ]),
        ],
        rows: [
            row({ content: [strong('Auto Triager')] }, family),
            ...baselines.map((baseline) => row(textCell(capitalize(baseline.name)), baseline, baseline.gain)),
        ],
    };
}
const MEANINGS = [
    ['precision', 'Precision', 'of the labels it would set, how many are right'],
    ['coverage', 'Coverage', 'issues that would get at least one label'],
    ['surestPrecision', 'Surest 35 %', 'first labels right among the surest 35 % of issues'],
    ['microF1', 'Micro-F1, applied', 'balance of right, missed and wrong labels that it would set'],
    ['top1MicroF1', 'Micro-F1, first label', 'the same with the first label of every issue'],
    ['macroF1', 'Macro-F1', 'the same for each label, then the mean: rare labels count as much as frequent ones'],
    ['calibrationError', 'Calibration error', 'how far stated probabilities are from what came true; lower is better'],
];
function ownFigures(family) {
    return {
        kind: 'table',
        title: `More figures of the family ${family.family}`,
        columns: [{ title: 'Figure' }, { title: 'Value', isNumber: true }, { title: 'What it says' }],
        rows: MEANINGS.map(([key, name, meaning]) => [
            textCell(name),
            figureCell(family[key]),
            textCell(meaning),
        ]),
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/explain-why-not.js

/** Why a label would not be set, as the rest of a sentence that begins with "no". */
function explainWhyNot(whyNot, probability) {
    switch (whyNot.kind) {
        case 'no-cutoff':
            return whyNot.support === 0
                ? 'no earlier issue carries it'
                : `no cut-off; ${countOf(whyNot.support, 'earlier issue carries it', 'earlier issues carry it')}`;
        case 'below-cutoff':
            return `${formatDistance(whyNot.cutoff - probability)} below its cut-off of ${formatShare(whyNot.cutoff)}`;
        case 'says-too-little':
            return 'sure enough, but the issue says too little';
        case 'over-limit':
            return `surer labels fill the family, ${whyNot.maxLabels} at most`;
        case 'family-filled':
            return 'the issue has a label of the family already';
    }
}
function formatDistance(difference) {
    const points = Math.round(100 * difference);
    return points < 1 ? 'less than a point' : countOf(points, 'point');
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/label-tables.js



function labelTable({ family, labels }) {
    return {
        kind: 'table',
        title: `Each ${family} label`,
        isSortable: true,
        columns: [
            { title: 'Label' },
            { title: 'Issues with it', isNumber: true },
            { title: 'Would be set', isNumber: true },
            { title: 'Right of those', isNumber: true },
            { title: 'Found', isNumber: true },
            { title: 'Set from', isNumber: true },
        ],
        rows: labels.map(({ name, support, applied, precision, recall, cutoff = null }) => [
            { content: [label(name)] },
            numberCell(support),
            numberCell(applied),
            shareCell(precision),
            shareCell(recall),
            cutoff === null ? { content: ['never'], sort: null } : shareCell(cutoff),
        ]),
    };
}
const MAX_PAIRS = 12;
/** Which label was guessed where another was right. */
function confusionBlock(judged) {
    const { family, confusion } = judged;
    if (confusion.length === 0)
        return paragraph(explainNoMistake(judged));
    return {
        kind: 'table',
        title: `Confused ${family} labels`,
        columns: [
            { title: 'People gave' },
            { title: 'Guessed' },
            { title: 'Issues', isNumber: true },
            { title: 'Of those with that label', isNumber: true },
        ],
        rows: confusion
            .slice(0, MAX_PAIRS)
            .map(({ given, guessed, count, share }) => [
            { content: [label(given)] },
            { content: [label(guessed)] },
            numberCell(count),
            { content: [formatShare(share)], sort: share, bar: { value: share } },
        ]),
    };
}
/** How many pairs the table leaves out, where it does. */
function confusionRemark({ confusion }) {
    const more = confusion.length - MAX_PAIRS;
    return more <= 0
        ? []
        : [remark(`${countOf(more, 'more pair')} occurred at most as often; all are in `, code('--json'), '.')];
}
/** The wrong first labels that were surest. */
function mistakesBlock(judged, { issues, issueUrl }) {
    const { family, mistakes } = judged;
    if (mistakes.length === 0)
        return paragraph(explainNoMistake(judged));
    const titles = new Map(issues.map(({ number, title }) => [number, title]));
    return {
        kind: 'table',
        title: `Surest mistakes about ${family} labels`,
        columns: [
            { title: 'Issue' },
            { title: 'Guessed' },
            { title: 'Probability', isNumber: true },
            { title: 'People gave' },
            { title: 'Would be set' },
        ],
        rows: mistakes.map(({ number, guessed, probability, applied, whyNot, given }) => [
            {
                content: [
                    { kind: 'issue', number, url: issueUrl(number) },
                    ' ',
                    { kind: 'quote', text: titles.get(number) ?? '' },
                ],
            },
            { content: [label(guessed)] },
            shareCell(probability),
            { content: given.flatMap((name, index) => (index === 0 ? [label(name)] : [' ', label(name)])) },
            { content: [applied ? 'yes' : sayNo(whyNot, probability)] },
        ]),
    };
}
function sayNo(whyNot, probability) {
    return whyNot === null ? 'no' : `no: ${explainWhyNot(whyNot, probability)}`;
}
function explainNoMistake({ family, hitAt1 }) {
    return hitAt1.value === 1
        ? `No first ${family} label was wrong.`
        : `No wrong ${family} label was guessed: issues without a right first label got none at all.`;
}

// EXTERNAL MODULE: ./out/js/src/shared/wilson-interval.js
var wilson_interval = __webpack_require__(887);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/reliability-plot.js


/** Whether "80 %" is right 80 times of 100. */
function reliabilityPlot(family, charts) {
    const title = `${family.family} labels`;
    const bins = family.reliability.map((bin) => ({ ...bin, ...(0,wilson_interval/* wilsonInterval */.Y)(bin.observed, bin.count) }));
    return {
        title: capitalize(title),
        svg: charts.drawReliability({ description: `Stated probability of first ${title} and how many were right`, bins }),
        caption: `Mean distance from the diagonal, the calibration error: ${formatFigure(family.calibrationError)}.`,
        table: {
            kind: 'table',
            title: `Reliability of ${title}`,
            columns: [
                { title: 'Probability' },
                { title: 'Issues', isNumber: true },
                { title: 'Mean stated', isNumber: true },
                { title: 'Right', isNumber: true },
            ],
            rows: bins.map(({ from, to, count, stated, observed, low, high }) => [
                textCell(`${Math.round(100 * from)}–${Math.round(100 * to)} %`),
                numberCell(count),
                shareCell(stated),
                figureCell({ value: observed, low, high }),
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/risk-coverage-plot.js

/** Rows of the table: a tenth of the issues each, less where many are equally sure. */
const STEPS = 10;
const ROUNDING = 1e-9;
/** What it costs to label more issues. */
function riskCoveragePlot(family, charts) {
    const { riskCoverage: points, targetPrecision } = family;
    const cutoffs = family.cutoffs.flatMap((cutoff) => operatingPoint(points, cutoff) ?? []);
    const title = `${family.family} labels`;
    return {
        title: capitalize(title),
        svg: charts.drawRiskCoverage({
            description: `Share of wrong first ${title} for every share of issues that is labelled`,
            points,
            cutoffs,
            allowedRisk: 1 - targetPrecision,
        }),
        caption: explain(family, cutoffs),
        table: toTable(title, points),
    };
}
/** The last point of the curve that a cut-off lets through; undefined where it stops even the surest label. */
function operatingPoint(points, cutoff) {
    const last = points.findLast(({ probability }) => probability >= cutoff);
    return last === undefined ? undefined : { ...last, probability: cutoff };
}
function explain({ cutoffs }, points) {
    if (cutoffs.length === 0)
        return 'No cut-off is marked: on issues held back from training, none reached the target.';
    if (points.length === 0)
        return 'No cut-off is marked: no test issue reaches it.';
    const parts = points.map(({ probability, coverage, risk }) => `from a probability of ${formatShare(probability)} on, ${formatShare(coverage)} of issues get a first label, and ` +
        `${formatShare(risk)} of those are wrong`);
    return `At the cut-off: ${parts.join('; ')}.`;
}
function toTable(title, points) {
    const steps = Array.from({ length: STEPS }, (_, step) => points.find(({ coverage }) => coverage >= (step + 1) / STEPS - ROUNDING));
    const rows = [...new Set(steps)].flatMap((point) => point === undefined ? [] : [[shareCell(point.coverage), shareCell(point.probability), shareCell(point.risk)]]);
    return {
        kind: 'table',
        title: `Risk and coverage of ${title}`,
        columns: [
            { title: 'Issues labelled', isNumber: true },
            { title: 'From probability', isNumber: true },
            { title: 'Wrong', isNumber: true },
        ],
        rows,
    };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/family-sections.js







/** What is known of each family, a section for each kind of figure; `judged` are families with test issues. */
function familySections(judged, backtest, { charts, setting, level }) {
    const inner = level === 2 ? 3 : 4;
    const each = (blocksOf) => judged.flatMap((family) => [
        ...(judged.length === 1 ? [] : [heading(inner, capitalize(`${family.family} labels`))]),
        ...blocksOf(family),
    ]);
    const plots = (plotOf) => ({ kind: 'plots', plots: judged.map(plotOf) });
    return [
        heading(level, 'Beside simple methods'),
        paragraph(`Issues that people gave a label of the family: ${judged.map(countFamily).join(', ')}. In brackets 95\u00a0% intervals: ` +
            'what other issues of the same kind might have shown.'),
        ...each(familyFigures),
        ...comparisonRemark(judged),
        heading(level, 'Surest mistakes'),
        paragraph('Wrong first labels with the highest probability. Some may be mistakes of the label on the issue. A label is set from ' +
            'its cut-off on: the probability from which it was right often enough on issues held back from training. Where none ' +
            'was, it has no cut-off and is never set.'),
        ...each((family) => [mistakesBlock(family, backtest)]),
        ...adviseName(backtest, setting),
        heading(level, 'Confused labels'),
        paragraph('Of the issues whose first label was wrong: which label was guessed where people gave which.'),
        ...each((family) => [confusionBlock(family), ...confusionRemark(family)]),
        heading(level, 'Each label'),
        paragraph('Right of those: of the issues that would get the label, how many people gave it (precision). Found: of the issues ' +
            'with the label, how many would get it (recall). Set from: the probability that it takes.'),
        ...each((family) => [labelTable(family)]),
        heading(level, 'Over time'),
        ...driftBlocks(judged, charts),
        heading(level, 'More labels, more mistakes'),
        paragraph('How many first labels are wrong when only the surest issues are labelled, and then more and more of them. A cut-off ' +
            'ends this where mistakes become too many.'),
        plots((family) => riskCoveragePlot(family, charts)),
        heading(level, 'Can its probabilities be believed?'),
        paragraph('Points on the dashed line came true as often as stated; below it, it promises too much.'),
        plots((family) => reliabilityPlot(family, charts)),
    ];
}
/** Where nobody said which repository it is. */
function adviseName({ repository }, { names, given }) {
    if (repository !== '' || given.has('repository'))
        return [];
    return [
        remark('With ', code(`${names.repository} <owner/name>`), ' the title names the repository, and issues are links.'),
    ];
}
function driftBlocks(judged, charts) {
    const plots = judged.flatMap((family) => driftPlot(family, charts) ?? []);
    const missing = judged.filter(({ drift }) => drift.length === 0);
    return [
        ...(plots.length === 0
            ? []
            : [
                paragraph('The test issues in order of time, cut into equal slices: whether what was learned grows old.'),
                { kind: 'plots', plots },
            ]),
        ...missing.map(({ family, issues }) => paragraph(`${countOf(issues, 'issue')} with ${family} labels: too few to compare earlier with later ones.`)),
    ];
}
function countFamily({ family, issues }) {
    return `${family} ${issues.toLocaleString('en')}`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/live-section.js


const MAX_LABELS = 12;
/** What people did with labels that were really set, beside what the backtest says of them. */
function liveBlocks(live, { families }) {
    const spoken = live.families.filter(({ set }) => set > 0);
    const corrected = live.labels.filter(({ removed }) => removed > 0).sort((a, b) => b.removed - a.removed);
    return [
        paragraph('Labels that were set on issues as they arrived, and what people did with them. One counts as kept once its issue ' +
            `is closed, or after ${countOf(live.settlingDays, 'day')}; of younger ones it is not known yet.`),
        familyTable(spoken, families),
        ...(corrected.length === 0 ? [] : [live_section_labelTable(corrected.slice(0, MAX_LABELS))]),
        ...(corrected.length <= MAX_LABELS
            ? []
            : [remark(`${countOf(corrected.length - MAX_LABELS, 'more label')} were corrected at most as often.`)]),
    ];
}
function familyTable(spoken, families) {
    return {
        kind: 'table',
        title: 'Labels set on real issues',
        columns: [
            { title: 'Labels' },
            { title: 'Set', isNumber: true },
            { title: 'Kept', isNumber: true },
            { title: 'Removed', isNumber: true },
            { title: 'Open', isNumber: true },
            { title: 'Left in place', isNumber: true },
            { title: 'Right in the backtest', isNumber: true },
            { title: 'Issues left silent', isNumber: true },
        ],
        rows: spoken.map((live) => [
            textCell(live.family),
            numberCell(live.set),
            numberCell(live.kept),
            numberCell(live.removed),
            numberCell(live.open),
            figureCell(live.precision),
            backtestCell(families.find(({ family }) => family === live.family)),
            numberCell(live.missedIssues),
        ]),
    };
}
function backtestCell(family) {
    return family === undefined ? { content: [NOT_MEASURABLE], sort: null } : figureCell(family.precision);
}
function live_section_labelTable(labels) {
    return {
        kind: 'table',
        title: 'Corrected labels',
        isSortable: true,
        columns: [
            { title: 'Label' },
            { title: 'Set', isNumber: true },
            { title: 'Removed', isNumber: true },
            { title: 'Left in place', isNumber: true },
            { title: 'People gave instead' },
        ],
        rows: labels.map((live) => [
            { content: [label(live.label)] },
            numberCell(live.set),
            numberCell(live.removed),
            figureCell(live.precision),
            { content: live.replacedBy.slice(0, 3).flatMap((other, at) => [...(at === 0 ? [] : [' ']), label(other.label)]) },
        ]),
    };
}

// EXTERNAL MODULE: ./out/js/src/plan/describe-usage.js
var describe_usage = __webpack_require__(1420);
// EXTERNAL MODULE: ./out/js/src/verdict/model-weights.js
var model_weights = __webpack_require__(908);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/model-section.js





/** What a model changed, whether for the better, and what it took. */
function modelBlocks(metrics) {
    const { models, families } = metrics;
    const names = models.flatMap((name, at) => [at === 0 ? '' : ', ', { kind: 'quote', text: name }]);
    return [
        models.length === 0
            ? paragraph('No model answered: all figures are those of the local engine alone.')
            : paragraph('All other figures of this report are of the local engine and a model together: ', ...names, '. Here they stand beside those of the local engine alone, on the same issues.'),
        ...families.filter(({ issues }) => issues > 0).flatMap(familyBlocks),
        askedTable(metrics),
        ...reasonsTable(metrics),
        suggestion(metrics),
    ];
}
function familyBlocks({ family, figures, moves }) {
    const { better, worse, addedRight, addedWrong, droppedRight, droppedWrong } = moves;
    return [
        {
            kind: 'table',
            title: `The family ${family} with a model and without`,
            columns: [
                { title: `Figure, ${family} labels` },
                { title: 'Local alone', isNumber: true },
                { title: 'With the model', isNumber: true },
                { title: 'Difference in points (95 % interval)', isNumber: true },
            ],
            rows: figures.map((figure) => [
                textCell(headline_figures/* HEADLINE_FIGURES */.j.find(({ name }) => name === figure.figure)?.title ?? figure.figure),
                shareCell(figure.alone),
                shareCell(figure.combined),
                differenceCell(figure.difference),
            ]),
        },
        paragraph(`The model moved ${countOf(better, `${family} label`)} for the better (right ones added: ${addedRight}, wrong ones dropped: ${droppedWrong}) ` +
            `and ${worse.toLocaleString('en')} for the worse (wrong ones added: ${addedWrong}, right ones dropped: ${droppedRight}).`),
    ];
}
function askedTable({ answered, notAsked, fellBack, usage, spent }) {
    const counted = (name, { issues, share }) => [
        textCell(name),
        textCell(`${countOf(issues, 'issue')}, ${formatShare(share)}`),
    ];
    return {
        kind: 'table',
        title: 'What was asked and what it took',
        columns: [{ title: 'What' }, { title: 'Value', isNumber: true }],
        rows: [
            counted("A model's word counts", answered),
            counted('No model was asked', notAsked),
            ...notAsked.reasons.map(({ reason, issues }) => [textCell(`… ${WHY_NOT[reason]}`), numberCell(issues)]),
            counted('The local engine stood in', fellBack),
            [textCell('Calls'), numberCell(usage.calls)],
            [textCell('Tokens in'), numberCell(usage.promptTokens)],
            [textCell('Tokens out'), numberCell(usage.completionTokens)],
            [textCell('Estimated cost'), textCell((0,describe_usage/* formatCost */.B)(usage))],
            ...(spent.calls === usage.calls ? [] : [[textCell('… of it spent in this run'), textCell((0,describe_usage/* formatCost */.B)(spent))]]),
        ],
    };
}
const WHY_NOT = {
    sure: 'the local engine was sure',
    'says-nothing': 'the issue says nothing',
    closed: 'the issue is closed',
    'cost-limit': 'the cost limit was reached',
};
function reasonsTable({ fellBack }) {
    if (fellBack.reasons.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Why the local engine stood in',
            columns: [{ title: 'What happened' }, { title: 'Issues', isNumber: true }],
            rows: fellBack.reasons.map(({ reason, issues }) => [
                { content: [{ kind: 'quote', text: reason }] },
                numberCell(issues),
            ]),
        },
    ];
}
function suggestion({ weights, suggestion: suggested }) {
    const inUse = ["A model's word counted with ", code((0,model_weights/* formatModelWeights */.oN)(weights))];
    if (suggested.kind === 'none')
        return paragraph(...inUse, `: ${suggested.why}.`);
    return paragraph(...inUse, '. These weights fit its answers better, on issues too that they were not learned from: ', code(`--model-weights ${(0,model_weights/* formatModelWeights */.oN)(suggested.weights)}`), ', or the input ', code('model_weights'), '.');
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/to-hundred.js

/** Shares as whole numbers that sum to 100: those that rounding down takes most from get one back (largest remainder). */
function toHundred(shares) {
    const exact = outcome_shares/* ISSUE_OUTCOMES */.w.map((kind) => ({ kind, percent: 100 * (shares[kind].value ?? 0) }));
    const whole = new Map(exact.map(({ kind, percent }) => [kind, Math.floor(percent)]));
    const missing = 100 - [...whole.values()].reduce((sum, count) => sum + count, 0);
    const byRemainder = exact.toSorted((a, b) => (b.percent % 1) - (a.percent % 1));
    for (const { kind } of byRemainder.slice(0, missing))
        whole.set(kind, (whole.get(kind) ?? 0) + 1);
    return { right: whole.get('right') ?? 0, wrong: whole.get('wrong') ?? 0, left: whole.get('left') ?? 0 };
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/overview-section.js




/** More would be a picture that nobody looks at; all repositories stand in a table of their own. */
const MAX_ROWS = 12;
/** What fits beside the number of issues. */
const MAX_NAME_CHARS = 28;
/** The one picture: of 100 issues, how many right, how many wrong, how many left to people. */
function overviewBlocks(backtests, charts) {
    const plot = overviewPlot(backtests);
    if (plot === undefined)
        return [];
    const title = 'Of 100 issues that people labelled';
    const svg = charts.drawOverview(plot);
    return [{ kind: 'plots', plots: [{ title, svg, caption: EXPLANATION, table: overview_section_toTable(judgedFamilies(backtests)) }] }];
}
const EXPLANATION = 'Right: people gave every label that it would set. Wrong: at least one of them they did not give. ' +
    'Left to people: it was not sure enough, and would set none.';
/** What the picture shows, with a heading of its own where it leaves the page; undefined where no family could be judged. */
function overviewPlot(backtests, heading) {
    const rows = judgedFamilies(backtests).slice(0, MAX_ROWS).map(overview_section_toRow);
    if (rows.length === 0)
        return undefined;
    return { description: describe(rows), ...(heading === undefined ? {} : { heading }), rows };
}
function judgedFamilies(backtests) {
    return backtests.flatMap(({ repository, families }) => families
        .filter(({ issues }) => issues > 0)
        .map((family) => ({ ...(backtests.length === 1 ? {} : { repository }), family })));
}
/** Repositories below each other are compared as a whole; the course over time stands in the section of each. */
function overview_section_toRow({ repository, family: { family, issues, outcomes, drift } }) {
    const starts = repository === undefined ? sliceStarts(drift) : [];
    return {
        name: repository === undefined
            ? capitalize(`${family} labels`)
            : `${(0,quote_text/* toVisibleLine */.y)(repository, MAX_NAME_CHARS)}, ${family}`,
        detail: countOf(issues, 'issue'),
        ofHundred: toHundred(outcomes),
        slices: starts.flatMap((start, at) => {
            const slice = drift[at];
            return slice === undefined ? [] : [{ start, ofHundred: toHundred(slice.outcomes) }];
        }),
    };
}
function describe(rows) {
    const parts = rows.map(({ name, ofHundred: { right, wrong, left } }) => {
        return `${name}: ${right} right, ${wrong} wrong, ${left} left to people`;
    });
    return `Of 100 issues that people labelled. ${parts.join('. ')}.`;
}
function overview_section_toTable(judged) {
    return {
        kind: 'table',
        title: 'Of the issues that people labelled',
        columns: [
            { title: 'Labels' },
            { title: 'Issues', isNumber: true },
            { title: 'Right', isNumber: true },
            { title: 'Wrong', isNumber: true },
            { title: 'Left to people', isNumber: true },
        ],
        rows: judged.map(({ repository, family }) => [
            { content: nameOf(repository, family.family) },
            numberCell(family.issues),
            ...outcomeCells(family.outcomes),
        ]),
    };
}
function nameOf(repository, family) {
    if (repository === undefined)
        return [{ kind: 'strong', text: family }];
    return [{ kind: 'quote', text: repository }, `, ${family}`];
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/judge-standing.js
/**
 * Whether a family's labels may be applied without a person looking: `yes` where the whole interval of the precision
 * reaches the target, `no` where none of it does, `unproven` where the target lies inside.
 */
function judgeStanding({ issues, precision, targetPrecision, }) {
    if (issues === 0)
        return 'unjudged';
    if (precision.low === null || precision.high === null)
        return 'silent';
    if (precision.low >= targetPrecision)
        return 'yes';
    return precision.high >= targetPrecision ? 'unproven' : 'no';
}
const ANSWERS = {
    yes: 'May act alone',
    unproven: 'Not proven yet',
    no: 'Not alone',
    silent: 'Stays silent',
    unjudged: 'Cannot be judged',
};

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/summary-section.js




/** All repositories in one table. */
function summarySection({ backtests, meanMacroF1 }, charts) {
    const standings = backtests.map(({ families }) => families.map(judgeStanding));
    const alone = standings.filter((of) => of.includes('yes')).length;
    const mean = meanMacroF1 == null ? NOT_MEASURABLE : formatShare(meanMacroF1);
    return [
        {
            kind: 'lead',
            content: [
                alone === 0
                    ? 'Auto Triager should not set labels alone yet in any of these repositories.'
                    : `Auto Triager may set labels alone in ${alone} of ${countOf(backtests.length, 'repository', 'repositories')}.`,
            ],
        },
        paragraph('Each repository has a classifier of its own, which learned from its older issues and judged its newer ones as if ' +
            'they had just arrived.'),
        ...(backtests.length === 1 ? [] : overviewBlocks(backtests, charts)),
        paragraph(`Mean macro-F1 over them all: ${mean}.`),
        {
            kind: 'table',
            title: 'All repositories',
            isSortable: true,
            columns: [
                { title: 'Repository' },
                { title: 'Labels' },
                { title: 'Verdict' },
                { title: 'Issues', isNumber: true },
                { title: 'Coverage', isNumber: true },
                { title: 'Precision', isNumber: true },
                { title: 'First label right', isNumber: true },
                { title: 'Macro-F1', isNumber: true },
            ],
            rows: backtests.flatMap((backtest) => repositoryRows(backtest, { backtests })),
        },
    ];
}
function repositoryRows(backtest, report) {
    const { repository, families, issues } = backtest;
    const name = {
        content: [
            { kind: 'jump', anchor: repositoryAnchor(backtest, report), content: [{ kind: 'quote', text: repository }] },
        ],
    };
    if (families.length === 0) {
        const none = textCell('–');
        return [[name, none, textCell('No labels'), numberCell(issues.length), none, none, none, none]];
    }
    return families.map((family) => [
        name,
        textCell(family.family),
        textCell(ANSWERS[judgeStanding(family)]),
        numberCell(family.issues),
        figureCell(family.coverage),
        figureCell(family.precision),
        figureCell(family.hitAt1),
        figureCell(family.macroF1),
    ]);
}
/** Where a repository's section begins; by its place, since its name comes from outside. */
function repositoryAnchor(backtest, { backtests }) {
    return `repository-${backtests.indexOf(backtest) + 1}`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/advice.js


/** The bounds of the target precision that options take. */
const TARGET = { lowest: 0.5, highest: 0.99 };
/** What to do next about a family. */
function adviseFamily(family, standing, setting) {
    switch (standing) {
        case 'yes':
            return [
                'To let it act, set ',
                code('add_labels: true'),
                ' in the workflow that triages, or ',
                code('--add-labels'),
                ' on the command line.',
            ];
        case 'unproven':
            return [
                `${sayHowItStands(family)}To know, judge more issues: `,
                ...moreTestIssues(setting),
                '. ',
                suggest(family),
            ];
        case 'no':
            return [...raiseTarget(family, setting), suggest(family)];
        case 'silent':
            return [...lowerTarget(family, setting), suggest(family)];
        case 'unjudged':
            return ['Judge issues that people have labelled: ', ...moreTestIssues(setting), '.'];
    }
}
/** Where no label at all could be judged. */
function adviseLabels({ names, given }) {
    const lists = ['labelsFile', 'typesFile'].filter((option) => given.has(option));
    const others = ['labelsFile', 'typesFile'].filter((option) => !given.has(option));
    const named = (options) => options.flatMap((option, at) => [at === 0 ? '' : ' and ', code(names[option])]);
    if (lists.length === 0)
        return ['Label some issues, or name the labels to choose from with ', ...named(others), '.'];
    return ['No issue carries a label that ', ...named(lists), ' names: compare the spelling of both.'];
}
/** How to get more test issues, as the rest of a sentence. */
function moreTestIssues({ split, names }) {
    switch (split) {
        case 'files':
            return ['put more labelled ones into the file of ', code(names.test)];
        case 'day':
            return ['an earlier day for ', code(names.until), ' judges more of them'];
        case 'share':
            return ['a larger share for ', code(names.testFraction), ' judges more of them, and so does a longer history'];
    }
}
function sayHowItStands({ precision, targetPrecision }) {
    const isAbove = (precision.value ?? 0) >= targetPrecision;
    return `So far the share is ${isAbove ? 'above' : 'below'} the target, but chance alone could explain that. `;
}
function raiseTarget({ targetPrecision }, { names }) {
    if (targetPrecision >= TARGET.highest)
        return ['Keep it from setting these labels. '];
    return [
        'Keep it from setting these labels, or ask for more than ',
        formatShare(targetPrecision),
        ' with ',
        code(names.targetPrecision),
        ': it then labels fewer issues. ',
    ];
}
function lowerTarget({ targetPrecision }, { names }) {
    const learn = 'More labelled issues to learn from would help';
    if (targetPrecision <= TARGET.lowest)
        return [`${learn}. `];
    return [`${learn}; so would a target below ${formatShare(targetPrecision)}, by `, code(names.targetPrecision), '. '];
}
/** What it is good for meanwhile. */
function suggest({ hitAt3 }) {
    if (hitAt3.value === null)
        return 'Until then let it suggest.';
    return `Until then let it suggest: one of its three most probable labels is right for ${formatShare(hitAt3.value)} of issues.`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sections/verdict-section.js





/** May it act alone? The answer in a sentence. */
function verdictLead(families) {
    if (families.length === 0) {
        return { kind: 'lead', content: ['There is nothing to judge: no issue has a label that could be predicted.'] };
    }
    return { kind: 'lead', content: [`Auto Triager ${clauses(families).join('; it ')}.`] };
}
/** Families of one standing share a clause, in the order in which they come. */
function clauses(families) {
    const byStanding = Map.groupBy(families, judgeStanding);
    return [...byStanding].map(([standing, alike]) => CLAUSES[standing](joinNames(alike.map(({ family }) => family))));
}
/** On how many issues, how often right, is that more than a simple method can do, and what to do next. */
function verdictCards(families, setting) {
    if (families.length === 0)
        return { kind: 'paragraph', content: adviseLabels(setting) };
    return { kind: 'cards', cards: families.map((family) => toCard(family, setting)) };
}
const CLAUSES = {
    yes: (family) => `may set ${family} labels alone`,
    unproven: (family) => `has not proven yet that it may set ${family} labels alone`,
    no: (family) => `should not set ${family} labels alone`,
    silent: (family) => `would set no ${family} labels, being sure of none`,
    unjudged: (family) => `cannot be judged on ${family} labels`,
};
function toCard(family, setting) {
    const standing = judgeStanding(family);
    const advice = adviseFamily(family, standing, setting);
    const lines = standing === 'unjudged'
        ? [['No test issue has a label of this family.'], advice]
        : [describeApplied(family), compareWithBaselines(family), advice];
    return { standing, subject: capitalize(`${family.family} labels`), answer: ANSWERS[standing], lines };
}
function describeApplied({ issues, coverage, precision, labels, targetPrecision }) {
    const target = formatShare(targetPrecision);
    if (precision.value === null) {
        return [
            `It would set no label on ${countOf(issues, 'test issue')}: none was sure enough for the target of ${target}.`,
        ];
    }
    const applied = labels.reduce((sum, label) => sum + label.applied, 0);
    return [
        'It would label ',
        strong(coverage.value === null ? 'no' : formatShare(coverage.value)),
        ` of issues (${formatInterval(coverage)}). Of the ${countOf(applied, 'label')} it would set, `,
        strong(formatShare(precision.value)),
        ` are right (${formatInterval(precision)}); the target is ${target}.`,
    ];
}
/** On fewer issues, no difference is called one. */
const MIN_COMPARED = 20;
function compareWithBaselines({ issues, hitAt1, baselines }) {
    const own = `Its most probable label is right for ${formatFigure(hitAt1)} of issues`;
    const [best] = baselines.toSorted((a, b) => (b.hitAt1.value ?? 0) - (a.hitAt1.value ?? 0));
    if (best?.hitAt1.value == null || hitAt1.value === null)
        return [`${own}.`];
    const other = `that of the best simple method (${best.name}) for ${formatShare(best.hitAt1.value)}`;
    if (issues < MIN_COMPARED)
        return [`${own}, ${other}: too few issues to tell the two apart.`];
    const { value, low, high } = best.gain.hitAt1;
    if (value === null || low === null || high === null)
        return [`${own}, ${other}.`];
    const difference = `${(0,format_points/* formatPoints */.X)(value)} points, 95\u00a0% interval ${formatPointsBetween({ low, high })}`;
    return [`${own}, ${other}: ${compare({ low, high })} (${difference}).`];
}
function compare({ low, high }) {
    if (low > 0)
        return 'more often';
    return high < 0 ? 'less often' : 'the difference may be chance';
}
function joinNames(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/compose-report.js










/** A report as blocks, the verdict first; several repositories stand one after the other, below a table of them all. */
function composeReport(report, charts) {
    const { backtests, duplicates, meanMacroF1, setting } = report;
    const last = duplicates === undefined ? [] : [heading(2, 'Duplicates'), ...duplicatesBlocks(duplicates)];
    const [only] = backtests;
    if (only !== undefined && meanMacroF1 === undefined) {
        const { verdict, opening, closing } = backtestSections(only, { charts, setting, level: 2 });
        return [...verdict, ...opening, ...comparisonSection(report), ...last, ...closing];
    }
    return [
        ...(backtests.length === 0 ? [] : summarySection(report, charts)),
        ...(backtests.length === 0 && duplicates !== undefined ? [duplicatesLead(duplicates)] : []),
        ...backtests.flatMap((backtest) => {
            const { verdict, opening, closing } = backtestSections(backtest, { charts, setting, level: 3 });
            const content = [{ kind: 'quote', text: backtest.repository }];
            return [
                { kind: 'heading', level: 2, content, anchor: repositoryAnchor(backtest, report) },
                ...verdict,
                { kind: 'fold', summary: 'All figures of this repository', blocks: [...opening, ...closing] },
            ];
        }),
        ...last,
    ];
}
function comparisonSection({ comparison }) {
    return comparison === undefined ? [] : [heading(2, 'Against the stored evaluation'), ...comparisonBlocks(comparison)];
}
function backtestSections(backtest, { charts, setting, level }) {
    const { families, models, live } = backtest;
    const judged = families.filter(({ issues }) => issues > 0);
    const section = (title, blocks) => [heading(level, title), ...blocks];
    const opening = [];
    const verdict = [
        verdictLead(families),
        introduction(backtest),
        ...overviewBlocks([backtest], charts),
        verdictCards(families, setting),
    ];
    if (judged.length > 0)
        opening.push(...familySections(judged, backtest, { charts, setting, level }));
    if (models !== undefined)
        opening.push(...section('Language models', modelBlocks(models)));
    if (live !== undefined)
        opening.push(...section('On real issues', liveBlocks(live, backtest)));
    opening.push(...section('Missing information', informationBlocks(backtest)));
    return { verdict, opening, closing: section('How it was measured', methodBlocks(backtest, setting)) };
}
/** For readers who have never seen the tool. */
function introduction({ trainIssues, issues }) {
    return paragraph(`It learned from ${countOf(trainIssues, 'issue')}, then judged ${countOf(issues.length, 'newer one')} as if each had ` +
        'just arrived. What it would have done is held against the labels that people gave.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/escape-html.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For the text of an element and for an attribute in quotes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/render-html-blocks.js


/** Longer tables scroll inside themselves, so that the next section stays near. */
const MAX_ROWS_IN_SIGHT = 20;
/** With more columns, bars stand below their numbers. */
const MAX_ROOMY_COLUMNS = 4;
/** `(60–76 %)` */
const INTERVAL = /\(?\d+–\d+\u00a0%\)?/g;
function renderHtmlBlock(block) {
    switch (block.kind) {
        case 'heading': {
            const anchor = block.anchor === undefined ? '' : ` id="${block.anchor}"`;
            return `<h${block.level}${anchor}>${renderInlines(block.content)}</h${block.level}>`;
        }
        case 'paragraph':
            return `<p>${renderInlines(block.content)}</p>`;
        case 'remark':
            return `<p class="remark">${renderInlines(block.content)}</p>`;
        case 'lead':
            return `<p class="lead">${renderInlines(block.content)}</p>`;
        case 'cards':
            return `<div class="cards">\n${block.cards.map(renderCard).join('\n')}\n</div>`;
        case 'plots':
            return `<div class="plots">\n${renderPlots(block.plots)}\n</div>`;
        case 'fold':
            return `<details class="fold"><summary>${escapeHtml(block.summary)}</summary>\n${block.blocks.map(renderHtmlBlock).join('\n')}\n</details>`;
        case 'table':
            return renderTable(block);
    }
}
function renderCard({ standing, subject, answer, lines }) {
    const paragraphs = lines.map((line) => `<p>${renderInlines(line)}</p>`).join('\n');
    return `<section class="card ${standing}">
<p class="subject">${escapeHtml(subject)}</p>
<p class="answer">${escapeHtml(answer)}</p>
${paragraphs}
</section>`;
}
/** More rows beside a plot would be a wall of figures. */
const MAX_ROWS_BESIDE = 12;
/** A plot that stands alone has room for its numbers beside it. */
function renderPlots(plots) {
    const isRoomy = plots.length === 1 && plots.every(({ table }) => table.rows.length <= MAX_ROWS_BESIDE);
    const open = isRoomy ? ' open' : '';
    return plots.map((plot) => renderPlot(plot, open)).join('\n');
}
function renderPlot({ title, svg, caption, table }, open) {
    return `<figure>
<p class="plot-title">${escapeHtml(title)}</p>
${svg}
<figcaption>${renderInlines([caption])}</figcaption>
<details${open}><summary>The numbers</summary>
${renderTable(table)}
</details>
</figure>`;
}
function renderTable({ title, columns, rows, isSortable = false }) {
    const alignment = columns.map(({ isNumber }) => (isNumber === true ? ' class="number"' : ''));
    const head = columns.map((column, at) => `<th scope="col"${alignment[at]}>${escapeHtml(column.title)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, at) => renderCell(cell, alignment[at] ?? '')).join('')}</tr>`);
    const name = escapeHtml(title);
    const classes = [...(isSortable ? ['sortable'] : []), ...(columns.length > MAX_ROOMY_COLUMNS ? ['dense'] : [])];
    // A region that scrolls must be reached by keyboard: https://www.w3.org/WAI/WCAG22/Techniques/general/G202
    const size = rows.length > MAX_ROWS_IN_SIGHT ? ' tall' : '';
    return `<div class="scroll${size}" role="region" aria-label="${name}" tabindex="0">
<table class="${classes.join(' ')}">
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}
function renderCell({ content, sort, bar }, alignment) {
    const order = sort === undefined ? '' : ` data-sort="${sort ?? ''}"`;
    return `<td${alignment}${order}>${renderInlines(content)}${bar === undefined ? '' : renderBar(bar)}</td>`;
}
/** A track from 0 to 100 %, with the value as a line in the band of its interval, or as a bar without one. */
function renderBar({ value, low, high }) {
    const [from, to] = low === undefined || high === undefined ? [0, value] : [low, high];
    const band = `<i style="left:${percent(from)};width:${percent(to - from)}"></i>`;
    return `<span class="bar" aria-hidden="true">${band}<b style="left:${percent(value)}"></b></span>`;
}
function percent(share) {
    return `${(100 * share).toFixed(1)}%`;
}
/** Escaped, for an element that holds text. */
function renderInlines(content) {
    return content.map(renderInline).join('');
}
function renderInline(inline) {
    if (typeof inline === 'string')
        return escapeHtml(inline).replace(INTERVAL, '<span class="keep">$&</span>');
    switch (inline.kind) {
        case 'strong':
            return `<strong>${escapeHtml(inline.text)}</strong>`;
        case 'code':
            return `<code>${escapeHtml(inline.text)}</code>`;
        case 'label':
            return `<bdi class="label">${escapeHtml((0,quote_text/* toVisibleLine */.y)(inline.name))}</bdi>`;
        case 'quote':
            return `<bdi>${escapeHtml((0,quote_text/* toVisibleLine */.y)(inline.text))}</bdi>`;
        case 'issue': {
            const name = `#${inline.number}`;
            return inline.url === undefined
                ? `<span class="issue">${name}</span>`
                : `<a class="issue" href="${escapeHtml(inline.url)}" rel="noreferrer">${name}</a>`;
        }
        case 'jump':
            return `<a href="#${inline.anchor}">${renderInlines(inline.content)}</a>`;
    }
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/render-contents.js

/** Fewer sections are found without. */
const MIN_SECTIONS = 3;
/** Links to the sections of a page whose headings have anchors, for whoever does not want to scroll; '' for a short one. */
function renderContents(blocks) {
    const links = blocks.flatMap((block) => block.kind === 'heading' && block.level === 2 && block.anchor !== undefined
        ? [{ kind: 'jump', anchor: block.anchor, content: block.content }]
        : []);
    if (links.length < MIN_SECTIONS)
        return '';
    const items = links.map((link) => `<li>${renderInlines([link])}</li>`);
    return `<nav aria-label="Sections"><ul>\n${items.join('\n')}\n</ul></nav>`;
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/report-style.js
/** Colors of the page and of its plots, by the reader's theme. */
const REPORT_COLORS = `
:root {
  color-scheme: light dark;
  --paper: #fcfcfa; --card: #ffffff; --ink: #1c2126; --muted: #5b6570; --line: #e0e2e1; --soft: #f1f2f0;
  --accent: #1f5fa8; --accent-soft: #1f5fa833; --second: #b3540a; --rest: #bcc4ca; --good: #1a7340; --fair: #8a6100; --poor: #b03a1e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e4e7e9; --muted: #9aa5af; --line: #2e343a; --soft: #22272c;
    --accent: #7ab4f0; --accent-soft: #7ab4f040; --second: #f0a35e; --rest: #56616b; --good: #63c98c; --fair: #e0b454; --poor: #f08a6c;
  }
}
`;
/** The page's style sheet. Plots take their colors from the same variables, so that they follow the theme. */
const REPORT_STYLE = `${REPORT_COLORS}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 70rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 5rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.25rem; font-weight: 600; color: var(--muted); }
h2 { margin: 3.5rem 0 .5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1.45rem; letter-spacing: -.01em; }
h3 { margin: 2rem 0 .6rem; font-size: 1.05rem; }
h4 { margin: 1.5rem 0 .5rem; font-size: .95rem; color: var(--muted); }
p { margin: .5rem 0 .9rem; max-width: 44rem; text-wrap: pretty; }
.kicker { margin: 0 0 .2rem; font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--accent); }
.lead { margin: 1rem 0 1.75rem; max-width: 46rem; font-size: clamp(1.35rem, 3.4vw, 1.95rem); line-height: 1.28; font-weight: 600; letter-spacing: -.015em; text-wrap: balance; }
h2 + .lead { margin: .25rem 0 1rem; font-size: 1.15rem; letter-spacing: 0; }
.remark, figcaption { font-size: .875rem; color: var(--muted); }
a { color: var(--accent); text-underline-offset: .15em; }
code { padding: .08em .35em; border-radius: 4px; background: var(--soft); font: .875em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: nowrap; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
.card { padding: 1.1rem 1.3rem .6rem; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 8px; background: var(--card); --tone: var(--muted); }
.card.yes { --tone: var(--good); } .card.unproven { --tone: var(--fair); } .card.no { --tone: var(--poor); }
.subject { margin: 0; font-size: .875rem; color: var(--muted); }
.answer { margin: 0 0 .6rem; font-size: 1.2rem; font-weight: 650; color: var(--tone); }
nav { margin: 2rem 0 0; font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; margin: 0; padding: 0; list-style: none; }
.fold { margin: .5rem 0 1.25rem; }
.fold > summary { padding: .25rem 0; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; margin: 1.25rem 0; }
figure { margin: 0; min-width: 0; max-width: 29rem; }
.plot-title { margin: 0 0 .25rem; font-weight: 600; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; color: var(--ink); }
figcaption { margin: .4rem 0 .3rem; }
details summary { font-size: .875rem; color: var(--accent); cursor: pointer; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.keep { white-space: nowrap; }
.tall { max-height: 36rem; }
.scroll { overflow: auto; max-width: 100%; margin: .5rem 0 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.scroll:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .85rem; text-align: left; vertical-align: top; }
th { position: sticky; top: 0; z-index: 1; background: var(--soft); font-weight: 600; white-space: nowrap; border-bottom: 1px solid var(--line); }
tr + tr td { border-top: 1px solid var(--line); }
td.number, th.number { text-align: right; white-space: nowrap; }
td:not(.number) { min-width: 8.5rem; overflow-wrap: break-word; }
td:has(.issue) { min-width: 15rem; max-width: 26rem; }
th button { all: unset; cursor: pointer; }
th button::after { content: "\\2195"; display: inline-block; width: 1.1em; text-align: right; color: var(--muted); font-weight: 400; }
th[aria-sort=ascending] button::after { content: "\\2191"; color: var(--accent); }
th[aria-sort=descending] button::after { content: "\\2193"; color: var(--accent); }
.label { display: inline-block; padding: .02em .5em; border: 1px solid var(--line); border-radius: 1em; background: var(--soft); max-width: 18rem; font-size: .85rem; overflow-wrap: break-word; }
.issue { white-space: nowrap; font-weight: 600; }
.bar { position: relative; display: block; width: 100%; min-width: 6.5rem; height: .5rem; margin: .3rem 0 .15rem; border-radius: 2px; background: var(--soft); }
.bar i { position: absolute; top: 0; bottom: 0; border-radius: 2px; background: var(--accent-soft); }
.bar b { position: absolute; top: -.1rem; bottom: -.1rem; width: 3px; margin-left: -1.5px; border-radius: 1px; background: var(--accent); }
figure th, figure td, .dense th, .dense td { padding-inline: .6rem; }
figure td:not(.number), .dense td:not(.number) { min-width: 4rem; }
figure .bar { min-width: 4.5rem; }
@media (max-width: 40rem) { th, td { padding: .45rem .6rem; } }
@media (min-width: 62rem) {
  main > .scroll > table:not(.dense) .bar { display: inline-block; width: 6.5rem; margin: 0 0 0 .9rem; vertical-align: .08em; }
  figure:only-child { display: grid; grid-template-columns: 29rem minmax(0, 1fr); grid-template-rows: auto auto 1fr; column-gap: 2.5rem; max-width: none; }
  figure:only-child > .plot-title { grid-column: 1 / -1; }
  figure:only-child > svg { grid-row: 2 / 4; }
}
@media print { nav { display: none; } details::details-content { content-visibility: visible; } .scroll { max-height: none; overflow: visible; } figure, .card, tr { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/sort-script.js
/** Makes the headings of sortable tables buttons. Runs in the reader's browser; without it the tables stay as they are. */
const SORT_SCRIPT = `
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const keyOf = (row, at) => {
    const cell = row.cells[at];
    const key = cell.dataset.sort;
    if (key === undefined) return cell.textContent.toLowerCase();
    return key === '' ? undefined : Number(key);
  };
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const isNumber = heading.classList.contains('number');
      const now = heading.getAttribute('aria-sort');
      const next = now === null ? (isNumber ? 'descending' : 'ascending') : now === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', next);
      const sign = next === 'ascending' ? 1 : -1;
      const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, at) }));
      rows.sort((a, b) => {
        if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
        return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
      });
      body.append(...rows.map(({ row }) => row));
    });
  });
}
`;

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/render-html.js







/** One page that needs nothing else: no network, no other file. Whatever got into it, only its own script may run. */
function renderHtml({ title, madeOn, blocks }) {
    const anchored = blocks.map(withAnchor);
    const firstSection = anchored.findIndex((block) => block.kind === 'heading');
    const before = firstSection === -1 ? anchored.length : firstSection;
    const render = (part) => part.map(renderHtmlBlock).join('\n');
    const name = escapeHtml(typeof title === 'string' ? title : (0,quote_text/* toVisibleLine */.y)(title.text));
    const script = (0,external_node_crypto_.createHash)('sha256').update(SORT_SCRIPT).digest('base64');
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}, ${madeOn}: Auto Triager evaluation</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header><p class="kicker">Auto Triager evaluation</p><h1><bdi>${name}</bdi>, <time datetime="${madeOn}">${madeOn}</time></h1></header>
${render(anchored.slice(0, before))}
${renderContents(anchored)}
${render(anchored.slice(before))}
</main>
<script>${SORT_SCRIPT}</script>
</body>
</html>
`;
}
/** So that the table of contents can lead to every section. */
function withAnchor(block, at) {
    return block.kind === 'heading' && block.level === 2 ? { anchor: `section-${at}`, ...block } : block;
}

// EXTERNAL MODULE: ./out/js/src/plan/issue-link.js
var issue_link = __webpack_require__(5473);
;// CONCATENATED MODULE: ./out/js/src/evaluation/report/render-markdown.js


/** Below GitHub's limit for the job summary of one step, with room for what else the step writes. 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_BYTES = 900_000;
/** Longer tables are for the page, where they can be sorted. */
const render_markdown_MAX_ROWS = 40;
const BAR_CHARS = 10;
const REST = '\n_The rest did not fit here; it stands in report.html._\n';
/** The same report for a job summary: tables instead of plots. */
function renderMarkdown({ title, madeOn, blocks }) {
    let text = `# Evaluation of ${render_markdown_renderInline(title)}, ${madeOn}\n`;
    let bytes = Buffer.byteLength(text) + Buffer.byteLength(REST);
    for (const block of blocks) {
        const next = `\n${renderBlock(block)}\n`;
        bytes += Buffer.byteLength(next);
        if (bytes > MAX_BYTES)
            return text + REST;
        text += next;
    }
    return text;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${render_markdown_renderInlines(block.content)}`;
        case 'paragraph':
            return render_markdown_renderInlines(block.content);
        case 'remark':
            return `<sub>${render_markdown_renderInlines(block.content)}</sub>`;
        case 'lead':
            return `**${render_markdown_renderInlines(block.content)}**`;
        case 'cards':
            return block.cards.map(render_markdown_renderCard).join('\n\n');
        case 'plots':
            return block.plots
                .map(({ title, caption, table }) => `**${title}.** ${caption}\n\n${render_markdown_renderTable(table)}`)
                .join('\n\n');
        case 'fold':
            return `<details><summary>${block.summary}</summary>\n\n${block.blocks.map(renderBlock).join('\n\n')}\n\n</details>`;
        case 'table':
            return render_markdown_renderTable(block);
    }
}
const SIGNS = { yes: '✅', unproven: '🟡', no: '🟠', silent: '⚪', unjudged: '⚪' };
function render_markdown_renderCard({ standing, subject, answer, lines }) {
    return `${SIGNS[standing]} **${subject}: ${answer.toLowerCase()}.** ${lines.map(render_markdown_renderInlines).join(' ')}`;
}
function render_markdown_renderTable({ columns, rows }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = rows.slice(0, render_markdown_MAX_ROWS);
    const rest = rows.length - shown.length;
    const table = [
        line(columns.map(({ title }) => title)),
        line(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...shown.map((row) => line(row.map(render_markdown_renderCell))),
    ].join('\n');
    return rest === 0 ? table : `${table}\n\n<sub>${rest} more in report.html.</sub>`;
}
function render_markdown_renderCell({ content, bar }) {
    const text = render_markdown_renderInlines(content);
    if (bar === undefined)
        return text;
    const filled = Math.round(BAR_CHARS * bar.value);
    return `${text} ${'█'.repeat(filled)}${'░'.repeat(BAR_CHARS - filled)}`;
}
function render_markdown_renderInlines(content) {
    return content.map(render_markdown_renderInline).join('');
}
function render_markdown_renderInline(inline) {
    if (typeof inline === 'string')
        return inline.replaceAll('<', '&lt;');
    switch (inline.kind) {
        case 'strong':
            return `**${inline.text}**`;
        case 'code':
            return `\`${inline.text}\``;
        case 'label':
            return (0,quote_text/* quoteText */.o)(inline.name);
        case 'quote':
            return (0,quote_text/* quoteText */.o)(inline.text);
        case 'issue': {
            const address = inline.url === undefined ? undefined : (0,issue_link/* withoutBacklink */.G)(inline.url);
            return address === undefined ? `\`#${inline.number}\`` : `[#${inline.number}](${address})`;
        }
        case 'jump':
            return render_markdown_renderInlines(inline.content);
    }
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/stand-alone.js

/** In pixels around the picture, and the width that it has where nothing says another. */
const PADDING = 14;
const SHOWN_WIDTH = 520;
/** A plot of the page as a file of its own: with the page's colors for both themes, ground and padding. */
function standAlone(svg) {
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
    const [fullWidth, fullHeight] = [width + 2 * PADDING, height + 2 * PADDING];
    const box = `viewBox="${-PADDING} ${-PADDING} ${fullWidth} ${fullHeight}"`;
    const shown = `width="${SHOWN_WIDTH}" height="${Math.round((SHOWN_WIDTH * fullHeight) / fullWidth)}"`;
    const ground = `<rect x="${-PADDING}" y="${-PADDING}" width="${fullWidth}" height="${fullHeight}" rx="8" fill="var(--paper)"/>`;
    return svg
        .replace(/viewBox="[^"]*"/, `${box} ${shown} color="var(--ink)"`)
        .replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${REPORT_COLORS}</style>${ground}`);
}

;// CONCATENATED MODULE: ./out/js/src/evaluation/report/build-report.js







/** A report as a page that needs nothing else, and as Markdown for a job summary. The same input gives the same bytes. */
function buildReport(report, charts) {
    const page = { title: titleOf(report), madeOn: report.madeOn, blocks: composeReport(report, charts) };
    const overview = drawOverview(report, charts);
    return {
        html: renderHtml(page),
        markdown: renderMarkdown(page),
        ...(overview === undefined ? {} : { overview }),
    };
}
function titleOf({ backtests }) {
    const [only] = backtests;
    if (backtests.length > 1)
        return `${backtests.length} repositories`;
    return only === undefined || only.repository === '' ? 'labelled issues' : { kind: 'quote', text: only.repository };
}
/** What fits into the width of the picture beside the date. */
const MAX_TITLE_CHARS = 28;
function drawOverview(report, charts) {
    const title = titleOf(report);
    const name = typeof title === 'string' ? capitalize(title) : (0,quote_text/* toVisibleLine */.y)(title.text, MAX_TITLE_CHARS);
    const plot = overviewPlot(report.backtests, { title: name, date: report.madeOn });
    return plot === undefined ? undefined : standAlone(charts.drawOverview(plot));
}


/***/ })

};
