import type { AreaUnderCurve } from '../../../statistics/area-under-curve.ts';
import type { Figure } from '../../../statistics/bootstrap.ts';
import type { ClosingAtCutoff, ClosingMetrics } from '../../duplicate-closing.ts';
import type { DuplicateEvaluation, DuplicateMetrics, GitHubFinds, RankMetrics } from '../../duplicate-metrics.ts';
import { type IssueRange, issueRange } from '../../issue-range.ts';
import { type Block, type Cell, code, heading, type Inline, paragraph } from '../block.ts';
import { formatRange } from '../format-range.ts';
import { countOf, figureCell, formatArea, formatShare, numberCell, textCell } from '../format-shares.ts';
import type { ReportedBacktest } from '../report.ts';
import type { ReportSetting } from '../report-setting.ts';

/** Whether it can tell which issues lack information. */
export function informationBlocks({ informationNote, information, issues }: ReportedBacktest): Block[] {
  const { heldOut, auc, lacking } = information;
  const note = heldOut === null ? `It stays silent. ${informationNote}` : informationNote;
  const blocks = [paragraph(note)];
  if (heldOut === null) return blocks;
  const onTest = !isMeasured(auc)
    ? `${countOf(lacking, 'of the test issues is', 'of the test issues are')} labelled so: nothing to compare there.`
    : `On the ${countOf(issues.length, 'test issue')}, of which ${lacking} lacked information, ${formatArea(auc)}.`;
  return [
    ...blocks,
    paragraph(
      'Given one issue that lacks information and one that does not, the area under the ROC curve (AUC) is how often it ' +
        `doubts the right one; 0.50 is chance. On held-out issues ${formatArea(heldOut)}. ${onTest}`,
    ),
  ];
}

function isMeasured(figure: Figure): figure is AreaUnderCurve {
  return figure.value !== null;
}

/** The answer where nothing else was asked. */
export function duplicatesLead({ recallAt1, recallAt10 }: DuplicateMetrics): Block {
  const [first, ten] = [recallAt1.value, recallAt10.value];
  const answer =
    first === null || ten === null
      ? 'There is nothing to judge: none of the known pairs could be checked.'
      : `Auto Triager finds ${formatShare(first)} of known duplicates in first place, and ${formatShare(ten)} among the first ten.`;
  return { kind: 'lead', content: [answer] };
}

export function duplicatesBlocks(duplicates: DuplicateEvaluation): Block[] {
  const { pairs, unknownPairs, dissimilar, older } = duplicates;
  const unknown = unknownPairs === 0 ? '' : ` ${countOf(unknownPairs, 'more pair')} named issues that are not there.`;
  if (pairs === 0) return [paragraph(`No known pair could be checked.${unknown}`)];
  return [
    paragraph(`${countOf(pairs, 'known pair')}: how high the duplicate ranks among all issues.${unknown}`),
    rankTable('Known duplicates', duplicates),
    ...(dissimilar === undefined
      ? []
      : [
          paragraph(
            `${countOf(dissimilar.pairs, 'pair')}: the third whose texts have least in common, a cosine of their heaviest ` +
              `terms up to ${dissimilar.maxSketchCosine.toFixed(2)}.`,
          ),
          rankTable('Known duplicates in other words', dissimilar),
        ]),
    ...(older === undefined
      ? []
      : [
          paragraph(
            `The later issue of ${countOf(older.pairs, 'pair')}, compared with older ones alone, as when it arrived.`,
          ),
          rankTable('Known duplicates among older issues', older),
        ]),
    ...(duplicates.github === undefined ? [] : githubBlocks(duplicates.github)),
    ...(duplicates.closing === undefined ? [] : closingBlocks(duplicates.closing)),
  ];
}

function githubBlocks({ pairs, found, onlyThere }: GitHubFinds): Block[] {
  return [
    {
      kind: 'table',
      title: "Found by GitHub's search",
      columns: [{ title: 'The duplicate is' }, { title: `Share of ${countOf(pairs, 'pair')}`, isNumber: true }],
      rows: [
        [textCell('found there'), figureCell(found)],
        [textCell('found there, and not among our first 10'), figureCell(onlyThere)],
      ],
    },
  ];
}

/** How right it would be to close issues as duplicates, and which regressions that would hide. */
function closingBlocks({ issues, duplicates, regressions, closeFrom, byCutoff }: ClosingMetrics): Block[] {
  const from =
    closeFrom === null
      ? 'From no similarity on is it proved that 9 of 10 are right, so closing is never proposed'
      : `Closing is proposed from a similarity of ${closeFrom.toFixed(2)} on`;
  const rows = byCutoff.filter(({ proposed, heldBack }) => proposed + heldBack.regressions + heldBack.contradicted > 0);
  const counts = `${countOf(issues, 'issue')}, ${countOf(duplicates, 'known duplicate')}, ${countOf(regressions, 'regression')}`;
  return [
    heading(3, 'Closing as a duplicate'),
    paragraph(
      `Each issue with the most similar earlier one (${counts}). ${from}. A regression names a release after the other was fixed, ` +
        'and nobody calls it a duplicate: it is held back, as is an issue that says itself that it is another one.',
    ),
    ...(rows.length === 0
      ? [paragraph('No issue was similar enough to be closed.')]
      : [
          {
            kind: 'table',
            title: 'Closing by similarity',
            columns: CLOSING_COLUMNS,
            rows: rows.map(closingRow),
          } as const,
        ]),
  ];
}

const CLOSING_COLUMNS = [
  { title: 'Similarity from' },
  { title: 'Closed', isNumber: true },
  { title: 'Right', isNumber: true },
  { title: 'Of all duplicates', isNumber: true },
  { title: 'Held back', isNumber: true },
  { title: 'Regressions closed by similarity alone', isNumber: true },
];

function closingRow({ similarity, proposed, precision, found, heldBack, regressionsClosed }: ClosingAtCutoff): Cell[] {
  return [
    textCell(similarity.toFixed(1)),
    numberCell(proposed),
    figureCell(precision),
    figureCell(found),
    numberCell(heldBack.regressions + heldBack.contradicted),
    figureCell(regressionsClosed),
  ];
}

function rankTable(title: string, { recallAt1, recallAt5, recallAt10, meanReciprocalRank }: RankMetrics): Block {
  return {
    kind: 'table',
    title,
    columns: [{ title: 'The duplicate is' }, { title: 'Share of pairs', isNumber: true }],
    rows: [
      [textCell('in the first place'), figureCell(recallAt1)],
      [textCell('among the first 5'), figureCell(recallAt5)],
      [textCell('among the first 10'), figureCell(recallAt10)],
      [textCell('mean reciprocal rank'), figureCell(meanReciprocalRank)],
    ],
  };
}

function explainSilence(missingIssues: number | undefined): string {
  if (missingIssues === undefined) return 'none reached the target';
  return `none proved the target; about ${countOf(missingIssues, 'more labelled issue')} needed (an estimate)`;
}

/** What was learned from, what was judged, and by which rules. */
export function methodBlocks(backtest: ReportedBacktest, { names }: ReportSetting): Block[] {
  const { trainIssues, trainRange, issues, families } = backtest;
  const row = (name: string, ...content: Inline[]): Cell[] => [textCell(name), { content }];
  const cutoffs = families.map(({ family, cutoffs, missingIssues }) =>
    row(
      `Cut-off, ${family} labels`,
      cutoffs.length === 0 ? explainSilence(missingIssues) : cutoffs.map(formatShare).join(', '),
    ),
  );
  return [
    {
      kind: 'table',
      title: 'How it was measured',
      columns: [{ title: 'What' }, { title: 'Value' }],
      rows: [
        row('Learned from', `${countOf(trainIssues, 'issue')}${after(trainRange)}`),
        row('Judged', `${countOf(issues.length, 'newer issue')}${after(issueRange(issues))}`),
        ...families.map(({ family, issues: judged }) =>
          row(`Judged with ${family} labels`, countOf(judged, 'issue'), ' that people gave one'),
        ),
        ...families.map(({ family, targetPrecision }) =>
          row(`Target precision, ${family} labels`, formatShare(targetPrecision), ', by ', code(names.targetPrecision)),
        ),
        ...cutoffs,
      ],
    },
    paragraph(
      'Every test issue was judged as if it had just arrived, without its labels, by what was learned from older issues ' +
        'alone. Intervals are 95 % bootstrap intervals over test issues. docs/evaluate.md defines every figure.',
    ),
    paragraph(
      'The target of labels that are really set is decided where the index is built: by ',
      code('index --target-precision'),
      ', or by the input ',
      code('target_precision'),
      ' of the rebuild action.',
    ),
  ];
}

function after(range: IssueRange | undefined): string {
  return range === undefined ? '' : `: ${formatRange(range)}`;
}
