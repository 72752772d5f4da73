import { MISSING_KINDS } from '../verdict/missing-kinds.ts';
import type { SimilarIssue, Verdict } from '../verdict/verdict.ts';
import { describeUsage } from './describe-usage.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { explainSkip, quoteLabels } from './explain-skip.ts';
import { formatDuration, formatPercent } from './format-figures.ts';
import type { Action, Plan } from './plan.ts';
import { plannedLabels } from './plan-triage.ts';
import { quoteText } from './quote-text.ts';
import { renderLabelTable } from './render-label-table.ts';
import type { Outcome, StageTiming, TriagedIssue } from './summary-report.ts';

/** More rows than this help nobody to decide. */
const MAX_SIMILAR = 10;
const MAX_MISSING = 20;
const MAX_HEADING_CHARS = 60;

type IssueUrl = (number: number) => string;

/** What came of one issue, in a few words of Markdown: the first thing a reader sees. */
export function summarizeOutcome({ plan, labelsOutcome }: TriagedIssue): string {
  if (plan.skipped.some((skip) => skip.kind === 'closed')) return 'closed, left alone';
  const labels = plannedLabels(plan);
  if (labels.length === 0) return 'no label added';
  const verbs: Readonly<Record<Outcome, string>> = {
    applied: 'labelled',
    rehearsal: 'would be labelled',
    failed: 'could not be labelled',
  };
  return `${verbs[labelsOutcome]} ${quoteLabels(labels)}`;
}

/** Everything about one triaged issue below its heading, as Markdown. */
export function renderIssueReport(report: TriagedIssue, issueUrl: IssueUrl): string {
  const { issue, verdict, plan } = report;
  const parts = [
    `[#${issue.number}](${issueUrl(issue.number)}) ${quoteText(issue.title)}`,
    outcomeNote(report),
    renderLabelTable(report, issueUrl) ||
      '_No label was scored: the history holds too few labelled issues to learn from._',
    notDone(plan),
    similarIssues(verdict.similar, issueUrl),
    information(verdict),
    standInNote(verdict),
    modelNote(verdict),
    commentNote(report),
    timings(report.timings),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function outcomeNote({ labelsOutcome, commentOutcome }: TriagedIssue): string {
  if (labelsOutcome === 'rehearsal') return '**Rehearsal:** no label was written. Set `add_labels: true` to let it.';
  if (labelsOutcome === 'failed' || commentOutcome === 'failed')
    return '**Not finished:** GitHub did not take the changes; the log of this step says why.';
  return '';
}

function notDone({ skipped }: Plan): string {
  if (skipped.length === 0) return '';
  return `**Left undone**\n\n${skipped.map((skip) => `- ${explainSkip(skip)}`).join('\n')}`;
}

function similarIssues(similar: readonly SimilarIssue[], issueUrl: IssueUrl): string {
  if (similar.length === 0) return '';
  const rows = similar.slice(0, MAX_SIMILAR).map((hit) => {
    const link = `[#${hit.number}](${issueUrl(hit.number)}) ${quoteText(hit.title)}`;
    const note = hit.isLikelyDuplicate ? ' **likely the same**' : '';
    const similarity = formatPercent(Math.max(0, hit.similarity));
    return `| ${link}${note} | ${similarity} | ${hit.state} | ${quoteLabels(hit.labels)} |`;
  });
  return [
    '**Similar issues**',
    '',
    '| Issue | Similarity | State | Labels |',
    '| --- | ---: | --- | --- |',
    ...rows,
  ].join('\n');
}

function information({ information: { missing, isLacking, lacksInformation, kinds = [] } }: Verdict): string {
  const lines: string[] = [];
  if (lacksInformation !== undefined) {
    const judgement = isLacking ? 'Information seems to be lacking' : 'There seems to be enough information';
    lines.push(`${judgement} (${formatPercent(lacksInformation)} likely to be asked for more).`);
  }
  if (missing.length > 0) {
    const headings = missing.slice(0, MAX_MISSING).map((heading) => quoteText(heading, MAX_HEADING_CHARS));
    lines.push(`Empty parts of the form: ${headings.join(', ')}.`);
  }
  if (kinds.length > 0) lines.push(`A model misses: ${kinds.map((kind) => MISSING_KINDS[kind]).join('; ')}.`);
  return lines.length === 0 ? '' : `**Information**\n\n${lines.join(' ')}`;
}

function standInNote({ standIn }: Verdict): string {
  return standIn === undefined ? '' : `**Fallback**\n\n- ${escapeMarkdown(standIn)}`;
}

/** Everything that a model may have written itself is left away. */
function modelNote(verdict: Verdict): string {
  if (verdict.model === undefined) return '';
  const usage = describeUsage(verdict);
  const notes = verdict.model.notes.map(({ text }) => `- ${escapeMarkdown(text)}`);
  const judged = escapeMarkdown(usage.charAt(0).toUpperCase() + usage.slice(1));
  const lines = [...(usage === '' ? [] : [`- ${judged}`]), ...notes];
  return lines.length === 0 ? '' : `**Model**\n\n${lines.join('\n')}`;
}

function commentNote({ plan, commentOutcome }: TriagedIssue): string {
  const isWritten = (action: Action) => action.kind === 'ensure-comment';
  if (!plan.actions.some(isWritten)) return '';
  const notes: Readonly<Record<Outcome, string>> = {
    applied: 'The comment on the issue is up to date.',
    rehearsal: 'A comment would be written on the issue.',
    failed: 'The comment on the issue could not be written.',
  };
  return notes[commentOutcome];
}

function timings(stages: readonly StageTiming[]): string {
  if (stages.length === 0) return '';
  const totalMs = stages.reduce((sum, stage) => sum + stage.durationMs, 0);
  const list = stages.map((stage) => `${escapeMarkdown(stage.stage)} ${formatDuration(stage.durationMs)}`);
  return `<sub>Time: ${formatDuration(totalMs)} (${list.join(', ')})</sub>`;
}
