import { formatCost } from '../../../models/model-usage.ts';
import { HEADLINE_FIGURES } from '../../headline-figures.ts';
import type { FamilyModelMetrics, ModelMetrics } from '../../model-metrics.ts';
import { type Block, type Cell, type Inline, paragraph, type Table } from '../block.ts';
import { countOf, differenceCell, formatShare, numberCell, shareCell, textCell } from '../format-shares.ts';

/** What a model changed, whether for the better, and what it took. */
export function modelBlocks(metrics: ModelMetrics): Block[] {
  const { models, families } = metrics;
  const names = models.flatMap((name, at): Inline[] => [at === 0 ? '' : ', ', { kind: 'quote', text: name }]);
  return [
    models.length === 0
      ? paragraph('No model answered: all figures are those of the local engine alone.')
      : paragraph(
          'All other figures of this report are of the local engine and a model together: ',
          ...names,
          '. Here they stand beside those of the local engine alone, on the same issues.',
        ),
    ...families.filter(({ issues }) => issues > 0).flatMap(familyBlocks),
    askedTable(metrics),
    ...reasonsTable(metrics),
  ];
}

function familyBlocks({ family, figures, moves }: FamilyModelMetrics): Block[] {
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
        textCell(HEADLINE_FIGURES.find(({ name }) => name === figure.figure)?.title ?? figure.figure),
        shareCell(figure.alone),
        shareCell(figure.combined),
        differenceCell(figure.difference),
      ]),
    },
    paragraph(
      `The model improved ${countOf(better, `${family} label`)} (right ones added: ${addedRight}, wrong ones dropped: ${droppedWrong}) ` +
        `and worsened ${worse.toLocaleString('en')} (wrong ones added: ${addedWrong}, right ones dropped: ${droppedRight}).`,
    ),
  ];
}

function askedTable({ answered, notAsked, fellBack, usage, spent }: ModelMetrics): Table {
  const counted = (name: string, { issues, share }: { readonly issues: number; readonly share: number }): Cell[] => [
    textCell(name),
    textCell(`${countOf(issues, 'issue')}, ${formatShare(share)}`),
  ];
  return {
    kind: 'table',
    title: 'What was asked and what it took',
    columns: [{ title: 'What' }, { title: 'Value', isNumber: true }],
    rows: [
      counted("A model's answer counts", answered),
      counted('No model was asked', notAsked),
      ...notAsked.reasons.map(({ reason, issues }) => [textCell(`… ${WHY_NOT[reason]}`), numberCell(issues)]),
      counted('Fell back to the local engine', fellBack),
      [textCell('Calls'), numberCell(usage.calls)],
      [textCell('Tokens in'), numberCell(usage.promptTokens)],
      [textCell('Tokens out'), numberCell(usage.completionTokens)],
      [textCell('Estimated cost'), textCell(formatCost(usage))],
      ...(spent.calls === usage.calls ? [] : [[textCell('… of it spent in this run'), textCell(formatCost(spent))]]),
    ],
  };
}

const WHY_NOT = {
  sure: 'the local engine was sure',
  'says-nothing': 'the issue says nothing',
  closed: 'the issue is closed',
  'cost-limit': 'the cost limit was reached',
} as const;

function reasonsTable({ fellBack }: ModelMetrics): Block[] {
  if (fellBack.reasons.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Why it fell back to the local engine',
      columns: [{ title: 'What happened' }, { title: 'Issues', isNumber: true }],
      rows: fellBack.reasons.map(({ reason, issues }) => [
        { content: [{ kind: 'quote', text: reason }] },
        numberCell(issues),
      ]),
    },
  ];
}
