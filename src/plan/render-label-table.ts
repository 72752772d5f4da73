import type { FamilyVerdict, LabelEvidence, LabelVerdict } from '../verdict/verdict.ts';
import { quoteLabels } from './explain-skip.ts';
import { formatCutoff, formatPercent, isReachable } from './format-figures.ts';
import { labelKey } from './label-key.ts';
import type { Skip } from './plan.ts';
import { plannedLabels } from './plan-triage.ts';
import { quoteText } from './quote-text.ts';
import type { Outcome, TriagedIssue } from './summary-report.ts';

/** Labels shown of each family although they were not selected. */
const RUNNERS_UP = 3;
/** A label below this probability is not worth a line. */
const MIN_SHOWN_PROBABILITY = 0.01;
const MAX_NEIGHBORS = 3;

type IssueUrl = (number: number) => string;

/** A table of the selected labels and the nearest others; empty where no label was scored. */
export function renderLabelTable(report: TriagedIssue, issueUrl: IssueUrl): string {
  const rows = report.verdict.families.flatMap((family) =>
    shownLabels(family).map((label) => labelRow(label, family, report, issueUrl)),
  );
  if (rows.length === 0) return '';
  return [
    '| Label | Probability | Cut-off | Right before | Outcome | Why |',
    '| --- | ---: | ---: | ---: | --- | --- |',
    ...rows,
    '',
    '<sub>Right before: how often labels at or above the cut-off were right on issues held back from training.</sub>',
  ].join('\n');
}

function shownLabels(family: FamilyVerdict): readonly LabelVerdict[] {
  const likely = family.labels.filter((label) => label.isSelected || label.probability >= MIN_SHOWN_PROBABILITY);
  const selectedCount = likely.filter((label) => label.isSelected).length;
  return likely.slice(0, selectedCount + RUNNERS_UP);
}

function labelRow(label: LabelVerdict, family: FamilyVerdict, report: TriagedIssue, issueUrl: IssueUrl): string {
  const rightBefore = label.precisionAtCutoff === undefined ? '–' : formatPercent(label.precisionAtCutoff);
  const cells = [
    label.isSelected ? `**${quoteText(label.name)}**` : quoteText(label.name),
    formatPercent(label.probability),
    formatCutoff(label.cutoff),
    rightBefore,
    labelOutcome(label, family, report),
    [...explainModel(label), explainEvidence(label.evidence, issueUrl)].join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const PLANNED_OUTCOMES: Readonly<Record<Outcome, string>> = {
  applied: '**added**',
  rehearsal: '**would be added**',
  failed: '**not added**: GitHub did not take it',
};

function labelOutcome(
  label: LabelVerdict,
  family: FamilyVerdict,
  { issue, plan, labelsOutcome }: TriagedIssue,
): string {
  const key = labelKey(label.name);
  if (plan.skipped.some((skip) => skip.kind === 'closed')) return 'issue is closed';
  if (plannedLabels(plan).some((name) => labelKey(name) === key)) return PLANNED_OUTCOMES[labelsOutcome];
  if (issue.labels.some((name) => labelKey(name) === key)) return 'already there';
  const skip = plan.skipped.find((candidate) => concerns(candidate, label, family));
  if (skip?.kind === 'family-filled') return `has ${quoteLabels(skip.labels)}`;
  if (skip?.kind === 'not-in-repository') return 'no such label in the repository';
  if (skip?.kind === 'says-nothing') return 'the issue says nothing';
  if (skip?.kind === 'says-too-little' && label.probability >= label.cutoff) return 'the issue says too little';
  if (skip?.kind === 'over-limit') return `more than ${skip.maxLabels}`;
  return isReachable(label.cutoff) ? 'below cut-off' : 'not safe to add yet';
}

function concerns(skip: Skip, label: LabelVerdict, family: FamilyVerdict): boolean {
  if (skip.kind === 'says-nothing') return true;
  if (skip.kind === 'family-filled' || skip.kind === 'says-too-little') return skip.family === family.family;
  if (skip.kind === 'not-in-repository' || skip.kind === 'over-limit') {
    return labelKey(skip.label) === labelKey(label.name);
  }
  return false;
}

function explainModel({ localProbability, probability }: LabelVerdict): string[] {
  if (localProbability === undefined) return [];
  const word = probability > localProbability ? 'the model chose it' : 'the model chose another';
  return [`${word} (${formatPercent(localProbability)} without)`];
}

function explainEvidence(evidence: LabelEvidence, issueUrl: IssueUrl): string {
  const reasons: string[] = [];
  if (evidence.neighbors.length > 0) {
    const links = evidence.neighbors.slice(0, MAX_NEIGHBORS).map((number) => `[#${number}](${issueUrl(number)})`);
    const rest = evidence.neighbors.length - links.length;
    reasons.push(`on similar ${links.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
  }
  if (evidence.nameTerms.length > 0) reasons.push(`says ${quoteLabels(evidence.nameTerms)}`);
  reasons.push(evidence.support === 1 ? '1 example' : `${evidence.support} examples`);
  return reasons.join('; ');
}
