import type { Action } from '../../plan/plan.ts';
import type { StageTiming } from '../../shared/stage-clock.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatDuration, formatPercent } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';
import { MISSING_KINDS } from '../../verdict/missing-kinds.ts';
import type { ModelNote, Verdict } from '../../verdict/verdict.ts';
import { describeUsage } from './describe-usage.ts';
import { renderProjects } from './project-report.ts';
import { renderAssignments } from './render-assignments.ts';
import { renderLabelFigures } from './render-label-figures.ts';
import { renderOutcomes } from './render-outcomes.ts';
import { renderSimilar } from './render-similar.ts';
import type { Outcome, TriagedIssue } from './summary-report.ts';

const MAX_MISSING = 20;
const MAX_HEADING_CHARS = 60;

type IssueUrl = (number: number) => string;

/** What a maintainer wants to know of one triaged issue, as Markdown: what became of it, and why. */
export function renderIssueReport(report: TriagedIssue, issueUrl: IssueUrl): string {
  const { issue, verdict } = report;
  return joined([
    `[#${issue.number}](${issueUrl(issue.number)}) ${quoteText(issue.title)}`,
    renderOutcomes(report, issueUrl) || NOTHING_SCORED,
    renderAssignments(report.assignments),
    renderProjects(report.projects ?? []),
    renderSimilar(verdict.similar, issueUrl),
    lackingInformation(verdict),
    standInNote(verdict),
    points('Model', modelNotes(verdict, 'report')),
    commentNote(report),
  ]);
}

/** The figures behind it: nearest labels, cut-offs, how often they were right before, what models took, the time. */
export function renderIssueFigures({ verdict, timings }: TriagedIssue): string {
  return joined([
    renderLabelFigures(verdict),
    enoughInformation(verdict),
    points('Model', [...modelUsage(verdict), ...modelNotes(verdict, 'figures')]),
    renderTimings(timings),
  ]);
}

/** What holds for a whole run: that nothing was written, or not everything. Empty where all went as usual. */
export function renderRunOutcome(reports: readonly TriagedIssue[]): string {
  if (reports.some(({ labelsOutcome }) => labelsOutcome === 'rehearsal'))
    return '**Rehearsal:** no label was added. Set `apply: labels` to add them, or `apply: suggest` to ask people about them.';
  if (reports.some(isRefused)) return '**Not finished:** GitHub refused the changes; the log of this step says why.';
  return '';
}

function isRefused({ labelsOutcome, commentOutcome, proposals = [] }: TriagedIssue): boolean {
  const isFailed = proposals.some(({ outcome }) => outcome.kind === 'failed');
  return labelsOutcome === 'failed' || commentOutcome === 'failed' || isFailed;
}

const NOTHING_SCORED = '_No label was scored: the history holds too few labelled issues to learn from._';

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function points(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `**${title}**\n\n${texts.map((text) => `- ${text}`).join('\n')}`;
}

/** That enough is there is what a reader expects, and no news: it stands among the figures. */
function lackingInformation({ information }: Verdict): string {
  const { missing, isLacking, lacksInformation, kinds = [] } = information;
  const headings = missing.slice(0, MAX_MISSING).map((heading) => quoteText(heading, MAX_HEADING_CHARS));
  const lines = [
    ...(isLacking && lacksInformation !== undefined ? [judgeInformation(lacksInformation, isLacking)] : []),
    ...(headings.length === 0 ? [] : [`Empty parts of the form: ${headings.join(', ')}.`]),
    ...(kinds.length === 0 ? [] : [`Missing, says a model: ${kinds.map((kind) => MISSING_KINDS[kind]).join('; ')}.`]),
  ];
  return lines.length === 0 ? '' : `**Information**\n\n${lines.join(' ')}`;
}

function enoughInformation({ information: { isLacking, lacksInformation } }: Verdict): string {
  return isLacking || lacksInformation === undefined ? '' : judgeInformation(lacksInformation, isLacking);
}

function judgeInformation(lacksInformation: number, isLacking: boolean): string {
  const judgement = isLacking ? 'Information seems to be missing' : 'There seems to be enough information';
  return `${judgement} (${formatPercent(lacksInformation)} likely to be asked for more).`;
}

function standInNote({ standIn }: Verdict): string {
  return points('Fallback', standIn === undefined ? [] : [escapeMarkdown(standIn)]);
}

/** Where a note stands: what failed beside what became of the issue, the rest among the figures. */
const NOTE_PLACES = {
  failed: 'report',
  'not-asked': 'figures',
  'stand-in': 'figures',
} as const satisfies Readonly<Record<ModelNote['kind'], 'report' | 'figures'>>;

/** Everything that a model may have written itself is left away. */
function modelNotes({ model }: Verdict, place: 'report' | 'figures'): string[] {
  return (model?.notes ?? []).filter(({ kind }) => NOTE_PLACES[kind] === place).map(({ text }) => escapeMarkdown(text));
}

function modelUsage(verdict: Verdict): string[] {
  const usage = describeUsage(verdict);
  return usage === '' ? [] : [escapeMarkdown(usage.charAt(0).toUpperCase() + usage.slice(1))];
}

function commentNote({ plan, commentOutcome, fallback }: TriagedIssue): string {
  const isWritten = (action: Action) => action.kind === 'ensure-comment';
  if (!plan.actions.some(isWritten) && fallback?.isInComment !== true) return '';
  const notes: Readonly<Record<Outcome, string>> = {
    applied: 'The comment on the issue is up to date.',
    rehearsal: 'A comment would be written on the issue.',
    failed: 'The comment on the issue could not be written.',
  };
  return notes[commentOutcome];
}

function renderTimings(stages: readonly StageTiming[]): string {
  if (stages.length === 0) return '';
  const totalMs = stages.reduce((sum, stage) => sum + stage.durationMs, 0);
  const list = stages.map((stage) => `${escapeMarkdown(stage.stage)} ${formatDuration(stage.durationMs)}`);
  return `<sub>Time: ${formatDuration(totalMs)} (${list.join(', ')})</sub>`;
}
