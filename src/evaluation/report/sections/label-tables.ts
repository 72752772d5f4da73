import type { Mistake } from '../../mistakes.ts';
import { type Block, code, label, paragraph, remark, type Table } from '../block.ts';
import { explainWhyNot } from '../explain-why-not.ts';
import { countOf, formatShare, numberCell, shareCell } from '../format-shares.ts';
import type { ReportedBacktest, ReportedFamily } from '../report.ts';

export function labelTable({ family, labels }: ReportedFamily): Table {
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
export function confusionBlock(judged: ReportedFamily): Block {
  const { family, confusion } = judged;
  if (confusion.length === 0) return paragraph(explainNoMistake(judged));
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
export function confusionRemark({ confusion }: ReportedFamily): Block[] {
  const more = confusion.length - MAX_PAIRS;
  return more <= 0
    ? []
    : [remark(`${countOf(more, 'more pair')} are no more frequent; all are in `, code('--json'), '.')];
}

/** The wrong first labels that were surest. */
export function mistakesBlock(judged: ReportedFamily, { issues, issueUrl }: ReportedBacktest): Block {
  const { family, mistakes } = judged;
  if (mistakes.length === 0) return paragraph(explainNoMistake(judged));
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

function sayNo(whyNot: Mistake['whyNot'], probability: number): string {
  return whyNot === null ? 'no' : `no: ${explainWhyNot(whyNot, probability)}`;
}

function explainNoMistake({ family, hitAt1 }: ReportedFamily): string {
  return hitAt1.value === 1
    ? `No first ${family} label was wrong.`
    : `No wrong ${family} label was guessed: issues without a right first label got none at all.`;
}
