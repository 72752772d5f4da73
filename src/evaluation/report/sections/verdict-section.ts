import { formatPoints } from '../../format-points.ts';
import type { Block, Card, Inline, Standing } from '../block.ts';
import { strong } from '../block.ts';
import {
  capitalize,
  countOf,
  formatFigure,
  formatInterval,
  formatPointsBetween,
  formatShare,
} from '../format-shares.ts';
import { ANSWERS, judgeStanding } from '../judge-standing.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportSetting } from '../report-setting.ts';
import { adviseFamily, adviseLabels } from './advice.ts';

/** May it act alone? The answer in a sentence. */
export function verdictLead(families: readonly ReportedFamily[]): Block {
  if (families.length === 0) {
    return { kind: 'lead', content: ['There is nothing to judge: no issue has a label that could be predicted.'] };
  }
  return { kind: 'lead', content: [`Auto Triager ${clauses(families).join('; it ')}.`] };
}

/** Families of one standing share a clause, in the order in which they come. */
function clauses(families: readonly ReportedFamily[]): string[] {
  const byStanding = Map.groupBy(families, judgeStanding);
  return [...byStanding].map(([standing, alike]) => CLAUSES[standing](joinNames(alike.map(({ family }) => family))));
}

/** On how many issues, how often right, is that more than a simple method can do, and what to do next. */
export function verdictCards(families: readonly ReportedFamily[], setting: ReportSetting): Block {
  if (families.length === 0) return { kind: 'paragraph', content: adviseLabels(setting) };
  return { kind: 'cards', cards: families.map((family) => toCard(family, setting)) };
}

const CLAUSES: Readonly<Record<Standing, (family: string) => string>> = {
  yes: (family) => `may set ${family} labels alone`,
  unproven: (family) => `has not proven yet that it may set ${family} labels alone`,
  no: (family) => `should not set ${family} labels alone`,
  silent: (family) => `is not sure enough to set any ${family} labels`,
  unjudged: (family) => `cannot be judged on ${family} labels`,
};

function toCard(family: ReportedFamily, setting: ReportSetting): Card {
  const standing = judgeStanding(family);
  const advice = adviseFamily(family, standing, setting);
  const lines =
    standing === 'unjudged'
      ? [['No test issue has a label of this family.'], advice]
      : [describeApplied(family), compareWithBaselines(family), advice];
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

/** On fewer issues, no difference is called one. */
const MIN_COMPARED = 20;

function compareWithBaselines({ issues, hitAt1, baselines }: ReportedFamily): Inline[] {
  const own = `Its most probable label is right for ${formatFigure(hitAt1)} of issues`;
  const [best] = baselines.toSorted((a, b) => (b.hitAt1.value ?? 0) - (a.hitAt1.value ?? 0));
  if (best?.hitAt1.value == null || hitAt1.value === null) return [`${own}.`];
  const other = `that of the best simple method (${best.name}) for ${formatShare(best.hitAt1.value)}`;
  if (issues < MIN_COMPARED) return [`${own}, ${other}: too few issues to tell the two apart.`];
  const { value, low, high } = best.gain.hitAt1;
  if (value === null || low === null || high === null) return [`${own}, ${other}.`];
  const difference = `${formatPoints(value)} points, 95\u00a0% interval ${formatPointsBetween({ low, high })}`;
  return [`${own}, ${other}: ${compare({ low, high })} (${difference}).`];
}

function compare({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low > 0) return 'more often';
  return high < 0 ? 'less often' : 'the difference may be chance';
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
