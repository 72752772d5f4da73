import { formatCost } from '../../../models/model-usage.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../../verdict/model-weights.ts';
import { HEADLINE_FIGURES } from '../../headline-figures.ts';
import type { FamilyModelMetrics, ModelMetrics } from '../../model-metrics.ts';
import type { Calibration, StatedMetrics } from '../../stated-metrics.ts';
import { type Block, type Cell, type Inline, paragraph, type Table } from '../block.ts';
import { countOf, differenceCell, formatShare, numberCell, shareCell, textCell } from '../format-shares.ts';

/** What a model changed, whether for the better, and what it took. */
export function modelBlocks(metrics: ModelMetrics): Block[] {
  const { models, families, stated = [] } = metrics;
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
    ...stated.flatMap(statedBlocks),
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

function statedBlocks({ family, labels, stated, local, fit }: StatedMetrics): Block[] {
  const row = (name: string, { brier, error }: Calibration): Cell[] => [
    textCell(name),
    { content: [brier.toFixed(3)], sort: brier },
    shareCell(error),
  ];
  return [
    {
      kind: 'table',
      title: `How right the probabilities were that the model stated for ${family} labels`,
      columns: [
        { title: `Probabilities, ${countOf(labels, `${family} label`)}` },
        { title: 'Brier score', isNumber: true },
        { title: 'Calibration error', isNumber: true },
      ],
      rows: [
        row('As the model states them', stated),
        row('Of the local engine alone', local),
        ...(fit === undefined ? [] : [row('As stated, corrected by what other issues teach', fit.calibrated)]),
      ],
    },
    ...(fit === undefined
      ? []
      : [
          paragraph(
            `Beside the local engine, what the model states would have told most with a weight of ${fit.weight.toFixed(2)}; ` +
              `${DEFAULT_MODEL_WEIGHTS.stated.toFixed(2)} was used.`,
          ),
        ]),
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
