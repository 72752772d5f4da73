import { labelKey } from '../../issue/label-key.ts';
import type { Skip } from '../../plan/plan.ts';
import { plannedLabels } from '../../plan/plan-triage.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatPercent } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { LabelVerdict } from '../../verdict/verdict.ts';
import { explainLabel } from './explain-label.ts';
import { explainSkip } from './explain-skip.ts';
import type { Outcome, ProposedChange, TriagedIssue } from './summary-report.ts';
import { explainOutcome, nameSuggestion, nameTarget, tellOutcome } from './tell-proposal.ts';

const PLANNED: Readonly<Record<Outcome, string>> = {
  applied: '**added**',
  rehearsal: '**would be added**',
  failed: '**not added**',
};

/** What became of each label, a point each: outcome, label, probability, and below them why. Empty where nothing is to be said. */
export function renderOutcomes(report: TriagedIssue, issueUrl: (number: number) => string): string {
  const { plan, labelsOutcome } = report;
  const added = plannedLabels(plan).map((name) => {
    const label = findLabel(report, name);
    const facts = label === undefined ? explainUnscored(report) : describeLabel(label, issueUrl);
    return `- ${PLANNED[labelsOutcome]} ${quoteText(name)}${facts}`;
  });
  const proposed = (report.proposals ?? []).map((change) => renderProposal(change, { report, issueUrl }));
  const takenBack = (report.dismissed ?? []).map(
    (suggestion) => `- **taken back** ${quoteTarget(nameSuggestion(suggestion))}`,
  );
  const skipped = plan.skipped.map((skip) => `- ${explainSkip(skip)}${whySkipped(skip, report, issueUrl)}`);
  return [...added, ...proposed, ...takenBack, ...skipped].join('\n');
}

interface ReportPlace {
  readonly report: TriagedIssue;
  readonly issueUrl: (number: number) => string;
}

function renderProposal(change: ProposedChange, { report, issueUrl }: ReportPlace): string {
  const { target, rationale } = change.proposal;
  // Why GitHub took none is said once, for the whole run.
  const reason = change.outcome.kind === 'unsupported' ? '' : explainOutcome(change);
  const label = target.kind === 'label' ? findLabel(report, target.name) : undefined;
  const facts = label === undefined ? `${LINE_BREAK}${escapeMarkdown(rationale)}` : describeLabel(label, issueUrl);
  const why = reason === '' ? '' : `${LINE_BREAK}${escapeMarkdown(reason)}`;
  return `- **${tellOutcome(change, report.fallback)}** ${quoteTarget(nameTarget(target))}${facts}${why}`;
}

function quoteTarget({ lead, name }: ReturnType<typeof nameTarget>): string {
  return `${lead}${name === '' ? '' : quoteText(name)}`;
}

function findLabel({ verdict }: TriagedIssue, name: string): LabelVerdict | undefined {
  const labels = verdict.families.flatMap((family) => family.labels);
  return labels.find((label) => labelKey(label.name) === labelKey(name));
}

function describeLabel(label: LabelVerdict, issueUrl: (number: number) => string): string {
  return ` ${formatPercent(label.probability)}${LINE_BREAK}${explainLabel(label, issueUrl)}`;
}

/** The label for issues that lack information. */
function explainUnscored({ verdict: { information } }: TriagedIssue): string {
  const { lacksInformation } = information;
  const probability = lacksInformation === undefined ? '' : ` ${formatPercent(lacksInformation)}`;
  return `${probability}${LINE_BREAK}reports like this one were asked for more`;
}

/** What speaks for a label that just was not sure enough helps a person to decide. */
function whySkipped(skip: Skip, report: TriagedIssue, issueUrl: (number: number) => string): string {
  const label = skip.kind === 'below-cutoff' ? findLabel(report, skip.label) : undefined;
  return label === undefined ? '' : `${LINE_BREAK}${explainLabel(label, issueUrl)}`;
}

/** Why goes below what: on a phone both fit. */
const LINE_BREAK = '<br>';
