import { cutText } from '../issue/clean-text.ts';
import { plannedLabels } from '../plan/plan-triage.ts';
import type { TriagedIssue } from '../plan/summary-report.ts';
import type { FamilyVerdict } from '../verdict/verdict.ts';

const RUNNERS_UP = 3;
const SHOWN_TITLE_CHARS = 90;

const VERBS = { applied: 'added', rehearsal: 'would add', failed: 'not added, GitHub refused:' } as const;

/** A triaged issue for a terminal: what was decided, how sure, and why. */
export function describeTriage(report: TriagedIssue, similarIssues: number): string {
  const { issue, verdict, plan, labelsOutcome } = report;
  const planned = plannedLabels(plan);
  const verb = VERBS[labelsOutcome];
  const outcome = planned.length === 0 ? 'nothing to add' : `${verb} ${planned.join(', ')}`;
  const lines = [`#${issue.number} ${cut(issue.title)}`, `  ${outcome}`];
  for (const family of verdict.families) lines.push(...describeFamily(family));
  for (const skip of plan.skipped) {
    if (skip.kind === 'closed') lines.push('  The issue is closed; it is left alone.');
    if (skip.kind === 'family-filled')
      lines.push(`  It already has ${skip.labels.join(', ')}; ${skip.family} is left alone.`);
    if (skip.kind === 'not-in-repository') lines.push(`  The repository has no label ${skip.label}.`);
  }
  if (verdict.information.missing.length > 0) lines.push(`  left empty: ${verdict.information.missing.join('; ')}`);
  const similar = verdict.similar.slice(0, similarIssues);
  if (similar.length > 0) lines.push('  similar:');
  for (const { number, title, similarity, isLikelyDuplicate } of similar) {
    lines.push(`    ${similarity.toFixed(2)}  #${number} ${cut(title)}${isLikelyDuplicate ? '  ← very similar' : ''}`);
  }
  return lines.join('\n');
}

function describeFamily({ family, labels }: FamilyVerdict): string[] {
  const selected = labels.filter((label) => label.isSelected).length;
  const shown = labels.slice(0, selected + RUNNERS_UP);
  if (shown.length === 0) return [];
  const parts = shown.map(
    ({ name, probability, isSelected }) => `${isSelected ? '✓ ' : ''}${name} ${percent(probability)}`,
  );
  const cutoff = shown[0]?.cutoff ?? 1;
  return [`  ${family}: ${parts.join(' · ')}  (${cutoff > 1 ? 'never applied' : `applied from ${percent(cutoff)}`})`];
}

function percent(probability: number): string {
  return `${Math.round(100 * probability)} %`;
}

function cut(title: string): string {
  return title.length <= SHOWN_TITLE_CHARS ? title : `${cutText(title, SHOWN_TITLE_CHARS - 1)}…`;
}
