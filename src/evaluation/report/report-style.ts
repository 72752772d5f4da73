/** Colors of a page and of its plots, in declarations. */
export const LIGHT_COLORS = `
  --paper: #fcfcfa; --card: #ffffff; --ink: #1c2126; --muted: #5b6570; --line: #e0e2e1; --soft: #f1f2f0;
  --accent: #1f5fa8; --accent-soft: #1f5fa833; --second: #b3540a; --rest: #bcc4ca; --good: #1a7340; --fair: #8a6100; --poor: #b03a1e;
`;
export const DARK_COLORS = `
  --paper: #14171a; --card: #1b1f23; --ink: #e4e7e9; --muted: #9aa5af; --line: #2e343a; --soft: #22272c;
  --accent: #7ab4f0; --accent-soft: #7ab4f040; --second: #f0a35e; --rest: #56616b; --good: #63c98c; --fair: #e0b454; --poor: #f08a6c;
`;

/** The colors by the reader's theme. */
export const REPORT_COLORS = `
:root { color-scheme: light dark;${LIGHT_COLORS}}
@media (prefers-color-scheme: dark) { :root {${DARK_COLORS}} }
`;

/** A page's style sheet without its colors. Plots take theirs from the same variables, so that they follow the theme. */
export const PAGE_STYLE = `
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

/** The style sheet of the report. */
export const REPORT_STYLE = `${REPORT_COLORS}${PAGE_STYLE}`;
