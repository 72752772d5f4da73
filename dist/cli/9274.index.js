export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plotCharts: () => (/* binding */ plotCharts)
});

// EXTERNAL MODULE: ./node_modules/@observablehq/plot/src/index.js + 61 modules
var src = __webpack_require__(3484);
// EXTERNAL MODULE: ./node_modules/@xmldom/xmldom/lib/index.js
var lib = __webpack_require__(8351);
;// CONCATENATED MODULE: ./out/js/src/adapters/charts/draw-plot.js


/** Where text stands that is as wide as a phone's screen: it is not scaled down there. */
const WIDTH = 380;
const HEIGHT = 290;
/** In the units of the picture; plots are shown at 0.85 to 1.4 of their size, and text is never below 12 pixels on a phone. */
const FONT_SIZE = '13.5';
const MARGINS = { marginTop: 28, marginRight: 18, marginBottom: 44, marginLeft: 46 };
/** Colors are the page's variables, so that a plot follows the reader's theme. */
const COLORS = {
    first: 'var(--accent)',
    second: 'var(--second)',
    muted: 'var(--muted)',
    rest: 'var(--rest)',
    line: 'var(--line)',
};
/** One `<svg>` element as text; the page says how large it is. */
function drawPlot({ description, options, marks }) {
    const document = new lib/* DOMImplementation */.x2().createDocument('http://www.w3.org/1999/xhtml', 'html');
    const svg = (0,src/* plot */.QI)({
        document: document,
        width: WIDTH,
        height: HEIGHT,
        ...MARGINS,
        ...options,
        marks: [...marks],
    });
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', description);
    svg.setAttribute('font-size', FONT_SIZE);
    for (const name of ['width', 'height', 'class'])
        svg.removeAttribute(name);
    // The first child is a style sheet of Plot's; the page has its own.
    const [style] = svg.getElementsByTagName('style');
    if (style !== undefined)
        svg.removeChild(style);
    return new lib/* XMLSerializer */.el().serializeToString(svg);
}
function percentTick(share) {
    return `${Math.round(100 * share)} %`;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/charts/draw-drift.js


/** How far the two series are moved apart, in slices, so that their intervals do not cover each other. */
const SHIFT = 0.09;
/** So that the words for a line do not run into each other, as a share of the height. */
const MIN_DISTANCE = 0.08;
/** Hits and precision in each slice of time. */
function drawDrift({ description, slices, targetPrecision }) {
    const hits = toSeries(slices, { figureOf: ({ hitAt1 }) => hitAt1, shift: -SHIFT });
    const precision = toSeries(slices, { figureOf: (slice) => slice.precision, shift: SHIFT });
    const last = slices.length - 1;
    const starts = slices.map(({ start }) => start);
    return drawPlot({
        description,
        options: {
            marginRight: 84,
            x: {
                domain: [-0.3, last + 0.3],
                label: 'slices of test issues, from →',
                labelAnchor: 'center',
                ticks: last > 3 ? [0, Math.round(last / 2), last] : [0, last],
                tickFormat: (at) => starts[at] ?? '',
            },
            y: { domain: [0, 1], label: '↑ share right', tickFormat: percentTick, ticks: 5, grid: true },
        },
        marks: [
            (0,src/* ruleY */.OJ)([targetPrecision], { stroke: COLORS.muted, strokeDasharray: '4 3' }),
            ...seriesMarks(hits, COLORS.first),
            ...seriesMarks(precision, COLORS.second),
            (0,src/* text */.Qq)(nameLines(hits, precision, targetPrecision), {
                x: last + 0.3,
                y: 'y',
                text: 'name',
                fill: 'color',
                textAnchor: 'start',
                dx: 6,
                fontWeight: 600,
            }),
        ],
    });
}
function toSeries(slices, { figureOf, shift }) {
    return slices.flatMap((slice, at) => {
        const { value, low, high } = figureOf(slice);
        return value === null || low === null || high === null ? [] : [{ x: at + shift, value, low, high }];
    });
}
function seriesMarks(points, color) {
    return [
        (0,src/* link */.nf)(points, { x: 'x', y1: 'low', y2: 'high', stroke: color, strokeOpacity: 0.45, strokeWidth: 1.5 }),
        (0,src/* line */.n8)(points, { x: 'x', y: 'value', stroke: color, strokeWidth: 2 }),
        (0,src/* dot */.Om)(points, { x: 'x', y: 'value', fill: color, r: 3.5 }),
    ];
}
/** Names beside the ends of the lines, from the top down, moved apart where they would overlap. */
function nameLines(hits, precision, targetPrecision) {
    const names = [
        { name: 'first label', color: COLORS.first, y: hits.at(-1)?.value },
        { name: 'precision', color: COLORS.second, y: precision.at(-1)?.value },
        { name: 'target', color: COLORS.muted, y: targetPrecision },
    ].filter((name) => name.y !== undefined);
    names.sort((a, b) => b.y - a.y);
    let limit = Number.POSITIVE_INFINITY;
    return names.map((name) => {
        const y = Math.min(name.y, limit - MIN_DISTANCE);
        limit = y;
        return { ...name, y };
    });
}

// EXTERNAL MODULE: ./out/js/src/evaluation/outcome-shares.js
var outcome_shares = __webpack_require__(791);
;// CONCATENATED MODULE: ./out/js/src/adapters/charts/draw-overview.js



/** Heights and places in the units of the picture, from the top of a row. */
const NAME_Y = 10;
const COUNTS_Y = 30;
const BAR = { top: 40, height: 22 };
const COLUMNS = { top: 78, height: 64 };
const STARTS_Y = 154;
const ROW_HEIGHT = { short: 84, tall: 184 };
const SUBTITLE_Y = 31;
const HEADING_HEIGHT = 60;
const SIDE_MARGIN = 2;
/** Between columns, in hundredths of the picture's width. */
const COLUMN_GAP = 1.5;
/** How each outcome is drawn; the place of its words over the bar keeps them apart, however narrow its part is. */
const OUTCOMES = {
    right: { fill: COLORS.first, ink: COLORS.first, words: 'right', at: { x: 0, textAnchor: 'start' } },
    wrong: { fill: COLORS.second, ink: COLORS.second, words: 'wrong', at: { x: 40, textAnchor: 'middle' } },
    left: { fill: COLORS.rest, ink: COLORS.muted, words: 'left to people', at: { x: 100, textAnchor: 'end' } },
};
/** Of 100 issues, how many would be labelled right, how many wrong, how many not at all; then the same over time. */
function drawOverview({ description, heading, rows }) {
    const head = heading === undefined ? 0 : HEADING_HEIGHT;
    const placed = placeRows(rows, head);
    const height = head + rows.reduce((sum, row) => sum + heightOf(row), 0);
    return drawPlot({
        description,
        options: {
            height,
            marginTop: 0,
            marginBottom: 0,
            marginLeft: SIDE_MARGIN,
            marginRight: SIDE_MARGIN,
            x: { domain: [0, 100], axis: null },
            y: { domain: [height, 0], axis: null },
        },
        marks: [...headingMarks(heading), ...placed.flatMap(({ row, top }) => rowMarks(row, top))],
    });
}
function headingMarks(heading) {
    if (heading === undefined)
        return [];
    return [
        words(heading.title, { ...OUTCOMES.right.at, y: NAME_Y, fontWeight: 700 }),
        words(heading.date, { ...OUTCOMES.left.at, y: NAME_Y, fill: COLORS.muted }),
        words('What becomes of 100 issues that people labelled', { ...OUTCOMES.right.at, y: SUBTITLE_Y }),
    ];
}
function heightOf({ slices }) {
    return slices.length === 0 ? ROW_HEIGHT.short : ROW_HEIGHT.tall;
}
function placeRows(rows, head) {
    let top = head;
    return rows.map((row) => {
        const placed = { row, top };
        top += heightOf(row);
        return placed;
    });
}
function rowMarks(row, top) {
    const { name, detail, ofHundred } = row;
    return [
        words(name, { x: 0, y: top + NAME_Y, textAnchor: 'start', fontWeight: 700 }),
        words(detail, { x: 100, y: top + NAME_Y, textAnchor: 'end', fill: COLORS.muted }),
        ...outcome_shares/* ISSUE_OUTCOMES */.w.map((kind) => {
            const { ink, words: meaning, at } = OUTCOMES[kind];
            return words(`${ofHundred[kind]} ${meaning}`, { ...at, y: top + COUNTS_Y, fill: ink, fontWeight: 600 });
        }),
        ...stack(ofHundred).map(({ kind, from, to }) => (0,src/* rect */.Pc)([0], {
            x1: from,
            x2: to,
            y1: top + BAR.top,
            y2: top + BAR.top + BAR.height,
            fill: OUTCOMES[kind].fill,
            insetLeft: from === 0 ? 0 : 1,
        })),
        ...columnMarks(row, top),
    ];
}
/** One column for each slice of time, right labels at its foot; the first and the last say when they began. */
function columnMarks({ slices }, top) {
    const width = (100 - COLUMN_GAP * (slices.length - 1)) / slices.length;
    const foot = top + COLUMNS.top + COLUMNS.height;
    const heightOfShare = COLUMNS.height / 100;
    const [first, last] = [slices[0], slices.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return [
        ...slices.flatMap(({ ofHundred }, at) => stack(ofHundred).map(({ kind, from, to }) => (0,src/* rect */.Pc)([0], {
            x1: at * (width + COLUMN_GAP),
            x2: at * (width + COLUMN_GAP) + width,
            y1: foot - from * heightOfShare,
            y2: foot - to * heightOfShare,
            fill: OUTCOMES[kind].fill,
            insetBottom: from === 0 ? 0 : 1,
        }))),
        words(first.start, { x: 0, y: top + STARTS_Y, textAnchor: 'start', fill: COLORS.muted }),
        words('over time →', { x: 50, y: top + STARTS_Y, textAnchor: 'middle', fill: COLORS.muted }),
        words(last.start, { x: 100, y: top + STARTS_Y, textAnchor: 'end', fill: COLORS.muted }),
    ];
}
/** The parts of a whole, one after the other, without empty ones. */
function stack(ofHundred) {
    let from = 0;
    return outcome_shares/* ISSUE_OUTCOMES */.w.flatMap((kind) => {
        const part = { kind, from, to: from + ofHundred[kind] };
        from = part.to;
        return part.from === part.to ? [] : [part];
    });
}
function words(content, options) {
    const { x, y, ...rest } = options;
    return (0,src/* text */.Qq)([content], { x: [x], y: [y], text: [content], ...rest });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/charts/draw-reliability.js


/** Areas of dots grow with the number of issues; the largest has this radius. */
const MAX_RADIUS = 9;
/** Share of right first labels by stated probability, with the number of issues in each bin. */
function drawReliability({ description, bins }) {
    const xy = { x: 'stated', y: 'observed' };
    const diagonal = [
        [0, 0],
        [1, 1],
    ];
    return drawPlot({
        description,
        options: {
            marginTop: 54,
            x: { domain: [0, 1], label: 'stated probability →', labelAnchor: 'center', tickFormat: percentTick, ticks: 5 },
            y: { domain: [0, 1], label: null, tickFormat: percentTick, ticks: 5, grid: true },
            r: { range: [0, MAX_RADIUS] },
        },
        marks: [
            (0,src/* line */.n8)(diagonal, { stroke: COLORS.muted, strokeDasharray: '4 3' }),
            (0,src/* link */.nf)(bins, { x: 'stated', y1: 'low', y2: 'high', stroke: COLORS.first, strokeWidth: 1.5, strokeOpacity: 0.55 }),
            (0,src/* dot */.Om)(bins, { ...xy, r: 'count', fill: COLORS.first, fillOpacity: 0.85 }),
            (0,src/* text */.Qq)(bins, { x: 'stated', frameAnchor: 'top', dy: -18, text: ({ count }) => String(count), fill: COLORS.muted }),
            (0,src/* text */.Qq)(['↑ right first labels'], { frameAnchor: 'top-left', dx: -40, dy: -46, textAnchor: 'start' }),
            (0,src/* text */.Qq)(['issues'], { frameAnchor: 'top-left', dx: -44, dy: -25, textAnchor: 'start', fill: COLORS.muted }),
        ],
    });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/charts/draw-risk-coverage.js


/** A plot of small risks only would show noise as mountains. */
const MIN_TOP = 0.25;
/** Share of wrong first labels by share of issues, with the target and the cut-offs. */
function drawRiskCoverage({ description, points, cutoffs, allowedRisk }) {
    const top = Math.min(1, Math.max(MIN_TOP, allowedRisk, ...points.map(({ risk }) => risk)) * 1.12);
    const xy = { x: 'coverage', y: 'risk' };
    const allowed = [{ share: allowedRisk, name: `target: ${percentTick(allowedRisk)} wrong` }];
    const named = cutoffs.map((point) => ({ ...point, name: `cut-off ${percentTick(point.probability)}` }));
    const [right, left] = [
        named.filter(({ coverage }) => coverage < 0.6),
        named.filter(({ coverage }) => coverage >= 0.6),
    ];
    const cutoffText = { ...xy, y: top, text: 'name', fill: COLORS.second, fontWeight: 600, lineAnchor: 'top' };
    return drawPlot({
        description,
        options: {
            x: {
                domain: [0, 1],
                label: 'issues labelled, surest first →',
                labelAnchor: 'center',
                tickFormat: percentTick,
                ticks: 5,
            },
            y: { domain: [0, top], label: '↑ wrong first labels', tickFormat: percentTick, ticks: 5, grid: true },
        },
        marks: [
            (0,src/* ruleY */.OJ)([0], { stroke: COLORS.muted }),
            (0,src/* ruleY */.OJ)(allowed, { y: 'share', stroke: COLORS.muted, strokeDasharray: '4 3' }),
            (0,src/* line */.n8)(points, { ...xy, stroke: COLORS.first, strokeWidth: 2 }),
            ...(points.length === 1 ? [(0,src/* dot */.Om)(points, { ...xy, fill: COLORS.first, r: 3 })] : []),
            (0,src/* ruleX */.hI)(named, { x: 'coverage', stroke: COLORS.second, strokeWidth: 1.2 }),
            (0,src/* dot */.Om)(named, { ...xy, fill: COLORS.second, r: 4.5 }),
            (0,src/* text */.Qq)(allowed, {
                x: 0,
                y: 'share',
                text: 'name',
                fill: COLORS.muted,
                textAnchor: 'start',
                dx: 5,
                dy: -9,
                ...HALO,
            }),
            (0,src/* text */.Qq)(right, { ...cutoffText, textAnchor: 'start', dx: 6, dy: 2, ...HALO }),
            (0,src/* text */.Qq)(left, { ...cutoffText, textAnchor: 'end', dx: -6, dy: 2, ...HALO }),
        ],
    });
}
/** Keeps words readable across lines. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 4 };

;// CONCATENATED MODULE: ./out/js/src/adapters/charts/plot-charts.js




/** Plots by Observable Plot, drawn without a browser. */
const plotCharts = { drawOverview: drawOverview, drawRiskCoverage: drawRiskCoverage, drawReliability: drawReliability, drawDrift: drawDrift };


/***/ })

};
