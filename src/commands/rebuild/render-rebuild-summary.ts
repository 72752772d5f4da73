import { renderDiagnoses } from '../../doctor/describe-diagnoses.ts';
import { findNeeds } from '../../health/find-needs.ts';
import type { Health } from '../../health/health.ts';
import { nameFamily } from '../../health/name-family.ts';
import { renderHealthTable } from '../../health/render-health.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { fold } from '../../text/fold.ts';
import { formatCount } from '../../text/format-count.ts';
import { formatDuration, formatPercent } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { FamilyLabelling } from './compare-labelling.ts';
import { describeFacts, headline } from './describe-rebuild.ts';
import type { RebuildReport } from './rebuild-report.ts';
import { isBetter, nameFigure, renderComparison } from './render-comparison.ts';

/** More names are a wall. */
const MAX_NAMES = 8;

/**
 * The job summary of a rebuild, for a phone: what changes for maintainers, how good it is, and what needs a person. Keys,
 * states and figures are folded. Text of labels and services stands in it quoted or escaped.
 */
export function renderRebuildSummary(report: RebuildReport, health: Health): string {
  const { repository, why, comparison, timings } = report;
  const facts = [['Repository', repository] as const, ...describeFacts(report)];
  const stages = timings.map(({ stage, durationMs }) => `${escapeMarkdown(stage)} ${formatDuration(durationMs)}`);
  const parts = [
    `## ${headline(report)}`,
    // What was judged is told after what it means.
    isJudged(report) ? '' : escapeMarkdown(why),
    renderLabelling(report, health),
    renderNeeds(report, health),
    ...renderDoctor(report),
    ...(comparison === undefined ? [] : fold('Before and now, figure by figure', [renderComparison(comparison)])),
    ...fold('State of index, corpus and cache', [
      renderHealthTable(health),
      facts.map(([name, value]) => `- ${name}: ${quoteText(value, MAX_FACT_CHARS)}`).join('\n'),
      stages.length === 0 ? '' : `<sub>Time: ${stages.join(', ')}</sub>`,
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const MAX_FACT_CHARS = 300;

/** Whether two indexes were held against each other. */
function isJudged({ outcome, labelling = [] }: RebuildReport): boolean {
  return (outcome === 'promoted' || outcome === 'refused') && labelling.length > 0;
}

/** Outcomes after which labels are added otherwise than before. */
const CHANGES: readonly RebuildReport['outcome'][] = ['promoted', 'rolled-back'];

function renderLabelling(report: RebuildReport, health: Health): string {
  const { outcome, labelling = [], comparison, why } = report;
  if (labelling.length === 0) return '';
  const isNew = CHANGES.includes(outcome);
  const points = labelling.flatMap((family) => [
    describeFamily(family, health),
    ...(isNew ? describeChanges(family) : []),
    ...describeLive(family, health),
  ]);
  const figures = isNew ? (comparison?.figures ?? []) : [];
  const compared = [
    ...figures.filter(isBetter).map((figure) => `**better** ${nameFigure(figure)}`),
    ...figures.filter(({ isWorse }) => isWorse).map((figure) => `**worse** ${nameFigure(figure)}`),
    ...(isJudged(report) ? [`**compared with the previous index**: ${escapeMarkdown(why)}`] : []),
  ];
  const title = isNew ? 'From now on' : 'Labels are added as before';
  return `**${title}**\n\n${[...points, ...compared].map((point) => `- ${point}`).join('\n')}`;
}

function describeFamily({ family, known, added }: FamilyLabelling, { backtest = {} }: Health): string {
  const name = `**${nameFamily(family)}**`;
  if (added === 0) return `${name}: no label is added; none was right often enough on held-out issues`;
  const { [`${family}.coverage`]: coverage, [`${family}.precision`]: precision } = backtest;
  const measured = [
    ...(coverage === undefined ? [] : [`${formatPercent(coverage)} of issues get one`]),
    ...(precision === undefined ? [] : [`${formatPercent(precision)} of those are right`]),
  ];
  const figures = measured.length === 0 ? '' : `<br>measured on newer issues: ${measured.join(', ')}`;
  return `${name}: ${added} of ${known} labels are added where the history is sure${figures}`;
}

function describeChanges({ family, starts, stops }: FamilyLabelling): string[] {
  return [
    ...(starts.length === 0 ? [] : [`${nameFamily(family)}, newly added: ${quoteNames(starts)}`]),
    ...(stops.length === 0 ? [] : [`${nameFamily(family)}, no longer added: ${quoteNames(stops)}`]),
  ];
}

function describeLive({ family }: FamilyLabelling, { live = [] }: Health): string[] {
  return live.flatMap(({ family: name, set, precision }) =>
    name === family && precision !== null
      ? [`${nameFamily(family)}: people left ${formatPercent(precision)} of ${set} labels in place`]
      : [],
  );
}

function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => quoteText(name));
  const rest = names.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Faults that need no hurry: the triages of today are not worse for them. */
function renderDoctor({ doctor = [] }: RebuildReport): string[] {
  const points = renderDiagnoses(doctor).map((point) => `- ${point}`);
  if (points.length === 0) return [];
  return fold(`${formatCount(points.length, 'thing')} to mend in the set-up`, [points.join('\n')]);
}

/** Why an index was refused stands at the top; here is what to do about it. */
function renderNeeds({ outcome, alarm }: RebuildReport, health: Health): string {
  const needs = [
    ...(outcome === 'refused'
      ? ['Look at the figures below, then decide: `gate: always` makes it go live anyway.']
      : []),
    ...findNeeds({ ...health, gate: undefined }),
  ];
  // With an alarm the reason at the top is what a person must know.
  if (needs.length === 0) return alarm ? '' : 'Nothing needs your attention.';
  return `**Needs your attention**\n\n${needs.map((need) => `- ${need}`).join('\n')}`;
}
