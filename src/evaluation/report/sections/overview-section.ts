import { toVisibleLine } from '../../../text/quote-text.ts';
import type { Block, Inline, Table } from '../block.ts';
import { capitalize, countOf, numberCell, outcomeCells } from '../format-shares.ts';
import type { ReportedBacktest, ReportedFamily } from '../report.ts';
import type { OverviewPlot, OverviewRow, ReportCharts } from '../report-charts.ts';
import { sliceStarts } from '../slice-starts.ts';
import { toHundred } from '../to-hundred.ts';

/** More would be a picture that nobody looks at; all repositories stand in a table of their own. */
const MAX_ROWS = 12;
/** What fits beside the number of issues. */
const MAX_NAME_CHARS = 28;

/** The one picture: of 100 issues, how many right, how many wrong, how many left to people. */
export function overviewBlocks(backtests: readonly ReportedBacktest[], charts: ReportCharts): Block[] {
  const plot = overviewPlot(backtests);
  if (plot === undefined) return [];
  const title = 'Of 100 issues that people labelled';
  const svg = charts.drawOverview(plot);
  return [{ kind: 'plots', plots: [{ title, svg, caption: EXPLANATION, table: toTable(judgedFamilies(backtests)) }] }];
}

const EXPLANATION =
  'Right: people gave every label that it would set. Wrong: at least one of them they did not give. ' +
  'Left to people: it was not sure enough, and would set none.';

/** What the picture shows, with a heading of its own where it leaves the page; undefined where no family could be judged. */
export function overviewPlot(
  backtests: readonly ReportedBacktest[],
  heading?: OverviewPlot['heading'],
): OverviewPlot | undefined {
  const rows = judgedFamilies(backtests).slice(0, MAX_ROWS).map(toRow);
  if (rows.length === 0) return undefined;
  return { description: describe(rows), heading, rows };
}

interface JudgedFamily {
  /** Absent where there is but one. */
  readonly repository?: string;
  readonly family: ReportedFamily;
}

function judgedFamilies(backtests: readonly ReportedBacktest[]): JudgedFamily[] {
  return backtests.flatMap(({ repository, families }) =>
    families
      .filter(({ issues }) => issues > 0)
      .map((family) => ({ ...(backtests.length === 1 ? {} : { repository }), family })),
  );
}

/** Repositories below each other are compared as a whole; the course over time stands in the section of each. */
function toRow({ repository, family: { family, issues, outcomes, drift } }: JudgedFamily): OverviewRow {
  const starts = repository === undefined ? sliceStarts(drift) : [];
  return {
    name:
      repository === undefined
        ? capitalize(`${family} labels`)
        : `${toVisibleLine(repository, MAX_NAME_CHARS)}, ${family}`,
    detail: countOf(issues, 'issue'),
    ofHundred: toHundred(outcomes),
    slices: starts.flatMap((start, at) => {
      const slice = drift[at];
      return slice === undefined ? [] : [{ start, ofHundred: toHundred(slice.outcomes) }];
    }),
  };
}

function describe(rows: readonly OverviewRow[]): string {
  const parts = rows.map(({ name, ofHundred: { right, wrong, left } }) => {
    return `${name}: ${right} right, ${wrong} wrong, ${left} left to people`;
  });
  return `Of 100 issues that people labelled. ${parts.join('. ')}.`;
}

function toTable(judged: readonly JudgedFamily[]): Table {
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

function nameOf(repository: string | undefined, family: string): Inline[] {
  if (repository === undefined) return [{ kind: 'strong', text: family }];
  return [{ kind: 'quote', text: repository }, `, ${family}`];
}
