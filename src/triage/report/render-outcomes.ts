import { labelKey } from '../../issue/label-key.ts';
import type { Skip } from '../../plan/plan.ts';
import { plannedLabels } from '../../plan/plan-triage.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatPercent } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { LabelVerdict } from '../../verdict/verdict.ts';
import { explainLabel } from './explain-label.ts';
import { explainSkip } from './explain-skip.ts';
import type { Outcome, ProposedChange, TriagedIssue, TypeReport } from './summary-report.ts';
import { explainOutcome, nameSuggestion, nameTarget, tellOutcome } from './tell-proposal.ts';

const PLANNED: Readonly<Record<Outcome, string>> = {
  applied: '**added**',
  rehearsal: '**would be added**',
  failed: '**not added**',
};

const REMOVED: Readonly<Record<Outcome, string>> = {
  applied: '**taken off**',
  rehearsal: '**would be taken off**',
  failed: '**not taken off**',
};

/** What became of each label, a point each: outcome, label, probability, and below them why. Empty where nothing is to be said. */
export function renderOutcomes(report: TriagedIssue, issueUrl: (number: number) => string): string {
  const { plan, labelsOutcome } = report;
  const added = plannedLabels(plan).map((name) => {
    const label = findLabel(report, name);
    const facts = label === undefined ? explainUnscored(name, report) : describeLabel(label, issueUrl);
    return `- ${PLANNED[labelsOutcome]} ${quoteText(name)}${facts}`;
  });
  const removed = plan.actions.flatMap((action) => (action.kind === 'remove-label' ? action.label : []));
  const taken = removed.map(
    (name) => `- ${REMOVED[labelsOutcome]} ${quoteText(name)}${LINE_BREAK}the issue has a label now`,
  );
  const proposed = (report.proposals ?? []).map((change) => renderProposal(change, { report, issueUrl }));
  const takenBack = (report.dismissed ?? []).map(
    (suggestion) => `- **taken back** ${quoteTarget(nameSuggestion(suggestion))}`,
  );
  const skipped = plan.skipped.map((skip) => `- ${explainSkip(skip)}${whySkipped(skip, report, issueUrl)}`);
  return [...added, ...renderType(report), ...taken, ...proposed, ...takenBack, ...skipped].join('\n');
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

const TYPED: Readonly<Record<TypeReport['outcome']['kind'], string>> = {
  applied: '**type set**',
  rehearsal: '**type would be set**',
  'taken-away': '**type not set**',
  dropped: '**type not set**',
};
const WHY_NOT_TYPED: Readonly<Partial<Record<TypeReport['outcome']['kind'], string>>> = {
  'taken-away': 'somebody removed or changed the type of this issue before',
  dropped: 'GitHub took the request and set none, as it does where the token may not push',
};

function renderType({ typeReport }: TriagedIssue): string[] {
  if (typeReport === undefined) return [];
  const { type, outcome } = typeReport;
  const why = WHY_NOT_TYPED[outcome.kind];
  return [`- ${TYPED[outcome.kind]} ${quoteText(type)}${why === undefined ? '' : `${LINE_BREAK}${why}`}`];
}

function findLabel({ verdict }: TriagedIssue, name: string): LabelVerdict | undefined {
  const labels = verdict.families.flatMap((family) => family.labels);
  return labels.find((label) => labelKey(label.name) === labelKey(name));
}

function describeLabel(label: LabelVerdict, issueUrl: (number: number) => string): string {
  return ` ${formatPercent(label.probability)}${LINE_BREAK}${explainLabel(label, issueUrl)}`;
}

/** The label for issues that lack information, or that which says that a person has to look. */
function explainUnscored(name: string, { plan, verdict: { information } }: TriagedIssue): string {
  if (plan.actions.some((action) => action.kind === 'add-labels' && action.isMark && action.labels.includes(name)))
    return `${LINE_BREAK}a person has to look: no family of labels is sure enough`;
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
