export const id = 7558;
export const ids = [7558];
export const modules = {

/***/ 7558:
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
/** In the units of the picture; plots are shown at 0.85 to 1.4 of their size. */
const FONT_SIZE = '12.5';
const MARGINS = { marginTop: 28, marginRight: 18, marginBottom: 44, marginLeft: 46 };
/** Colors are the page's variables, so that a plot follows the reader's theme. */
const COLORS = {
    first: 'var(--accent)',
    second: 'var(--second)',
    muted: 'var(--muted)',
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
            marginRight: 78,
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
            (0,src/* text */.Qq)(['issues'], { frameAnchor: 'top-left', dx: -40, dy: -25, textAnchor: 'start', fill: COLORS.muted }),
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
const plotCharts = { drawRiskCoverage: drawRiskCoverage, drawReliability: drawReliability, drawDrift: drawDrift };


/***/ })

};
