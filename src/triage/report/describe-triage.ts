import { cutText } from '../../issue/clean-text.ts';
import type { Skip } from '../../plan/plan.ts';
import { plannedLabels } from '../../plan/plan-triage.ts';
import { formatPercent, isReachable } from '../../text/format-figures.ts';
import { MISSING_KINDS } from '../../verdict/missing-kinds.ts';
import type { FamilyVerdict, ModelNote, SimilarIssue, Verdict } from '../../verdict/verdict.ts';
import { describeUsage } from './describe-usage.ts';
import type { ProjectReport } from './project-report.ts';
import { describeAssignment } from './render-assignments.ts';
import type { ProposedChange, TriagedIssue } from './summary-report.ts';
import { explainOutcome, nameSuggestion, nameTarget, tellOutcome } from './tell-proposal.ts';

const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;

const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' } as const;

const BOARD_VERBS = {
  added: 'added to',
  'already-there': 'already on',
  'taken-off': 'removed by somebody else, not added again to',
  'past-unread': 'not added to',
  failed: 'not added to',
  rehearsal: 'would be added to',
} as const;

/** A triaged issue for a terminal: what was decided, how sure, and why. */
export function describeTriage(report: TriagedIssue, similarIssues: number): string {
  const { issue, verdict, plan, labelsOutcome } = report;
  const planned = plannedLabels(plan);
  const { proposals = [], fallback, dismissed = [] } = report;
  const { isLacking, lacksInformation = 0, missing } = verdict.information;
  return [
    `#${issue.number} ${cut(issue.title)}`,
    ...(planned.length > 0 || proposals.length === 0
      ? [`  ${planned.length === 0 ? 'nothing to add' : `${VERBS[labelsOutcome]} ${planned.join(', ')}`}`]
      : []),
    ...proposals.map((change) => describeProposal(change, fallback)),
    ...dismissed.map((suggestion) => `  taken back ${plainTarget(nameSuggestion(suggestion))}`),
    ...(report.assignments ?? []).map((one) => `  ${describeAssignment(one)}`),
    ...(report.projects ?? []).map(describeProject),
    // Probabilities of an issue that says nothing rest on nothing, and are no shares of a whole.
    ...(verdict.saysNothing ? [] : verdict.families.flatMap(describeFamily)),
    ...plan.skipped.flatMap(describeSkip),
    ...(isLacking && lacksInformation > 0 ? [`  lacks information: ${formatPercent(lacksInformation)}`] : []),
    ...(missing.length > 0 ? [`  left empty: ${missing.join('; ')}`] : []),
    ...describeModel(report.verdict),
    ...describeSimilar(verdict.similar.slice(0, similarIssues)),
  ].join('\n');
}

function describeProposal(change: ProposedChange, fallback: TriagedIssue['fallback']): string {
  const { target, level } = change.proposal;
  // Why GitHub took none is said once, for the whole run.
  const reason = change.outcome.kind === 'unsupported' ? '' : explainOutcome(change);
  return `  ${tellOutcome(change, fallback)} ${plainTarget(nameTarget(target))} (${level})${reason === '' ? '' : `: ${reason}`}`;
}

function plainTarget({ lead, name }: ReturnType<typeof nameTarget>): string {
  return `${lead}${name}`;
}

/** Why a board refused was told as a warning. */
function describeProject({ project, labels, outcome }: ProjectReport): string {
  return `  ${BOARD_VERBS[outcome.kind]} ${project.url} (${labels.join(', ')})`;
}

function describeFamily({ family, labels }: FamilyVerdict): string[] {
  const selected = labels.filter((label) => label.isSelected).length;
  const shown = labels.slice(0, selected + RUNNERS_UP);
  const [first] = shown;
  if (first === undefined) return [];
  const parts = shown.map(
    ({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${formatPercent(probability)}`,
  );
  const rule = isReachable(first.cutoff) ? `applied from ${formatPercent(first.cutoff)}` : 'never applied';
  return [`  ${family}: ${parts.join(' · ')}  (${rule})`];
}

/** What the probabilities do not show. */
function describeSkip(skip: Skip): string[] {
  switch (skip.kind) {
    case 'closed':
      return ['  The issue is closed; it is left alone.'];
    case 'family-filled':
      return [`  It already has ${skip.labels.join(', ')}; ${skip.family} is left alone.`];
    case 'says-nothing':
      return ['  Title and text share too few specific words with other issues; no label is added.'];
    case 'says-too-little':
      return [`  ${skip.family}: it says too little to be sure of ${skip.label}.`];
    case 'not-in-repository':
      return [`  The repository has no label ${skip.label}.`];
    case 'taken-away':
      return [`  ${skip.label}: removed by ${skip.by === 'person' ? 'a person' : 'another program'}, not added again.`];
    case 'replaced':
      return [`  ${skip.label}: replaced with ${skip.by} by somebody else, not added again.`];
    case 'perhaps-taken-away':
      return [`  ${skip.label}: not added: ${skip.former} was removed, and has since been renamed or deleted.`];
    case 'comment-taken-away':
      return [`  The comment was ${skip.how} by a person; it is not written again.`];
    case 'past-unread': {
      const held = skip.what === 'labels' ? skip.labels.join(', ') : 'the comment';
      return [`  ${held}: not added, since what people removed could not be read.`];
    }
    case 'below-cutoff':
    case 'over-limit':
      return [];
  }
}

/** What failed was told as a warning. */
const IS_NOTE_SHOWN: Readonly<Record<ModelNote['kind'], boolean>> = {
  failed: false,
  'not-asked': true,
  'stand-in': true,
};

function describeModel(verdict: Verdict): string[] {
  const { notes = [], opinion } = verdict.model ?? {};
  const usage = describeUsage(verdict);
  const lacking = (opinion?.missing ?? []).map((kind) => MISSING_KINDS[kind]);
  return [
    ...(usage === '' ? [] : [`  ${usage}`]),
    ...(lacking.length === 0 ? [] : [`  missing, says the model: ${lacking.join('; ')}`]),
    ...notes.filter(({ kind }) => IS_NOTE_SHOWN[kind]).map(({ text }) => `  ${text}`),
  ];
}

function describeSimilar(similar: readonly SimilarIssue[]): string[] {
  if (similar.length === 0) return [];
  const lines = similar.map(({ number, title, similarity, isLikelyDuplicate }) => {
    const mark = isLikelyDuplicate ? '  ← very similar' : '';
    return `    ${similarity.toFixed(2)}  #${number} ${cut(title)}${mark}`;
  });
  return ['  similar:', ...lines];
}

function cut(title: string): string {
  return title.length <= SHOWN_TITLE_CHARS ? title : `${cutText(title, SHOWN_TITLE_CHARS - 1)}…`;
}
