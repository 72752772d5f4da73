import { labelsToHelp, OUTLOOK_TITLES, sayHelps, sumUpOutlook } from '../../label-outlook/say-outlook.ts';
import { type Block, code, label, paragraph, remark } from '../block.ts';
import { capitalize, countOf, figureCell, numberCell, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';

const MAX_LABELS = 25;

/** Labels that are not worth predicting with what is there, why, and what would help. */
export function outlookBlocks({ family, outlook }: ReportedFamily): Block[] {
  const poor = labelsToHelp(outlook);
  const sum = paragraph(`${capitalize(sumUpOutlook(outlook))}.`);
  if (poor.length === 0) return [sum];
  const more = poor.length - MAX_LABELS;
  return [
    sum,
    {
      kind: 'table',
      title: `Labels that need help, family ${family}`,
      isSortable: true,
      columns: [
        { title: 'Label' },
        { title: 'Why' },
        { title: 'Training issues', isNumber: true },
        { title: 'Test issues', isNumber: true },
        { title: 'Found first', isNumber: true },
        { title: 'Proposed', isNumber: true },
        { title: 'Named in the text', isNumber: true },
        { title: 'What would help' },
      ],
      rows: poor
        .slice(0, MAX_LABELS)
        .map(({ name, outlook: kind, examples, issues, first, proposed, named, helps }) => [
          { content: [label(name)] },
          textCell(OUTLOOK_TITLES[kind]),
          numberCell(examples),
          numberCell(issues),
          issues === 0 ? NO_FIGURE : figureCell(first),
          issues === 0 ? NO_FIGURE : figureCell(proposed),
          numberCell(named),
          { content: sayHelps(helps).map((part) => (typeof part === 'string' ? part : label(part.label))) },
        ]),
    },
    ...(more > 0
      ? [remark(`${countOf(more, 'more label')} with too little to go by; all are in `, code('--json'), '.')]
      : []),
  ];
}

const NO_FIGURE = { content: ['–'], sort: null };
