import { type Block, type Card, code, type Inline, type Standing, strong } from '../block.ts';
import { capitalize, countOf, formatFigure, formatInterval, formatShare } from '../format-shares.ts';
import { ANSWERS, judgeStanding } from '../judge-standing.ts';
import type { ReportedFamily } from '../report.ts';

/** May it act alone, on how much, how often right, and is that more than a simple method can do? */
export function verdictSection(families: readonly ReportedFamily[]): Block[] {
  if (families.length === 0) {
    return [
      { kind: 'lead', content: ['There is nothing to judge: no issue has a label that could be predicted.'] },
      {
        kind: 'paragraph',
        content: [
          'Label some issues, or name the labels to choose from with ',
          code('--labels-file'),
          ' and ',
          code('--types-file'),
          '.',
        ],
      },
    ];
  }
  const clauses = families.map((family) => CLAUSES[judgeStanding(family)](family.family));
  return [
    { kind: 'lead', content: [`Auto Triager ${clauses.join('; it ')}.`] },
    { kind: 'cards', cards: families.map(toCard) },
  ];
}

const CLAUSES: Readonly<Record<Standing, (family: string) => string>> = {
  yes: (family) => `may set ${family} labels alone`,
  unproven: (family) => `has not proven yet that it may set ${family} labels alone`,
  no: (family) => `should not set ${family} labels alone`,
  silent: (family) => `would set no ${family} labels, being sure of none`,
  unjudged: (family) => `cannot be judged on ${family} labels`,
};

function toCard(family: ReportedFamily): Card {
  const standing = judgeStanding(family);
  const lines =
    standing === 'unjudged'
      ? [['No test issue has a label of this family. Judge issues that people have labelled.']]
      : [describeApplied(family), compareWithBaselines(family), advise(family, standing)];
  return { standing, subject: capitalize(`${family.family} labels`), answer: ANSWERS[standing], lines };
}

function describeApplied({ issues, coverage, precision, labels, targetPrecision }: ReportedFamily): Inline[] {
  const target = formatShare(targetPrecision);
  if (precision.value === null) {
    return [
      `It would set no label on ${countOf(issues, 'test issue')}: none was sure enough for the target of ${target}.`,
    ];
  }
  const applied = labels.reduce((sum, label) => sum + label.applied, 0);
  return [
    'It would label ',
    strong(coverage.value === null ? 'no' : formatShare(coverage.value)),
    ` of issues (${formatInterval(coverage)}). Of the ${countOf(applied, 'label')} it would set, `,
    strong(formatShare(precision.value)),
    ` are right (${formatInterval(precision)}); the target is ${target}.`,
  ];
}

function compareWithBaselines({ hitAt1, baselines }: ReportedFamily): Inline[] {
  const own = `Its most probable label is right for ${formatFigure(hitAt1)} of issues`;
  const [best] = baselines.toSorted((a, b) => (b.hitAt1.value ?? 0) - (a.hitAt1.value ?? 0));
  if (best === undefined || best.hitAt1.value === null || hitAt1.value === null) return [`${own}.`];
  const others = `, that of the best simple method (${best.name}) for ${formatFigure(best.hitAt1)}`;
  return [`${own}${others}: ${compare(hitAt1, best.hitAt1)}.`];
}

type Known = ReportedFamily['hitAt1'];

function compare(own: Known, other: Known): string {
  if ((own.low ?? 0) > (other.high ?? 1)) return 'clearly more often';
  if ((own.high ?? 1) < (other.low ?? 0)) return 'clearly less often';
  return 'the intervals overlap, so these issues alone do not tell the two apart';
}

function advise({ hitAt3 }: ReportedFamily, standing: Exclude<Standing, 'unjudged'>): Inline[] {
  const suggestions =
    hitAt3.value === null
      ? ''
      : ` One of its three most probable labels is right for ${formatShare(hitAt3.value)} of issues.`;
  switch (standing) {
    case 'yes':
      return ['To let it act, set ', code('add_labels: true'), ' in the workflow.'];
    case 'unproven':
      return [
        'The target lies inside the interval: judge more issues, with ',
        code('--test-fraction'),
        ' or ',
        code('--until'),
        `, to know. Until then let it suggest.${suggestions}`,
      ];
    case 'no':
      return ['Let it suggest labels only, or raise ', code('--target-precision'), `.${suggestions}`];
    case 'silent':
      return [
        'Give it more labelled issues to learn from, or accept a lower ',
        code('--target-precision'),
        `. Until then it can suggest.${suggestions}`,
      ];
  }
}
