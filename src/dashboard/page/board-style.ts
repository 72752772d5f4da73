import { DARK_COLORS, LIGHT_COLORS, PAGE_STYLE } from '../../evaluation/report/report-style.ts';

/** The style sheet of the dashboard: the report's, a theme that the reader may choose, and what filters need. */
export const BOARD_STYLE = `
:root { color-scheme: light dark;${LIGHT_COLORS}}
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) {${DARK_COLORS}} }
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark;${DARK_COLORS}}
${PAGE_STYLE}
[hidden] { display: none !important; }
header { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: .5rem 1.5rem; }
header > div { min-width: 0; }
.controls { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.2rem; margin: 1rem 0; }
.controls label { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .5rem; max-width: 100%; font-size: .875rem; color: var(--muted); }
.controls .remark { margin: 0; }
.theme { margin: 0; }
.filters { position: sticky; top: 0; z-index: 3; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
select, input { max-width: 100%; min-height: 2.25rem; padding: .3rem .5rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; font-size: 1rem; }
select { max-width: min(100%, 17rem); }
select:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.figures dt { font-size: .875rem; color: var(--muted); }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
figure svg { font-size: 14px; }
.dense td:has(.issue) { min-width: 14rem; }
.views .tall { max-height: 22rem; }
@media (min-width: 40.01rem) { h2 { scroll-margin-top: 3.5rem; } }
@media (min-width: 62rem) {
  .views figure:only-child { grid-template-columns: 40rem minmax(0, 1fr); }
  .views figure svg { font-size: 9.5px; }
}
@media (max-width: 40rem) { figure svg { font-size: 15px; } th { white-space: normal; } .filters { position: static; } .filters label, .filters select { width: 100%; max-width: none; } }
@media print { .controls { display: none; } }
`;
