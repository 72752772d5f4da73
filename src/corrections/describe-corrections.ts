import { describePlace } from '../shared/database-address.ts';
import { formatCount } from '../text/format-count.ts';
import { formatPercent } from '../text/format-figures.ts';
import { describeLevel, storedLevels } from './describe-levels.ts';
import type { LabelCase } from './label-case.ts';
import type { LiveFigures } from './live-figures.ts';
import type { FamilyLive, LabelLive, LiveReport } from './live-report.ts';

export interface CorrectionFacts {
  readonly repository: string;
  readonly report: LiveReport;
  /** Logins of other programs that set labels. */
  readonly otherBots: readonly string[];
  /** Whether the corpus knows of any label event. */
  readonly hasEvents: boolean;
}

const MAX_LABELS = 40;
const MAX_CORRECTIONS = 15;
const MAX_REPLACEMENTS = 2;
const MONTHS = 6;

/** What people did with the labels that were set, for a terminal. */
export function describeCorrections(facts: CorrectionFacts, corpusFile: string): string {
  const { repository, report } = facts;
  const { families, labels, corrections, botLogins, settlingDays } = report;
  const set = labels.filter((label) => label.set > 0);
  const asked = [...describeAsked(report), ...describeReactions(report)];
  if (set.length === 0) {
    return asked.length === 0 ? explainNothing(facts, corpusFile) : [`${repository}:`, ...asked].join('\n');
  }
  const spoken = families.filter((family) => family.set > 0);
  return [
    `${repository}: labels set by ${botLogins.join(', ')}; settled when the issue is closed or after ${formatCount(settlingDays, 'day')}`,
    ...spoken.flatMap(describeFamily),
    ...asked,
    '',
    ...describeLabels(set),
    ...(corrections.length === 0
      ? []
      : ['', 'Newest corrections:', ...corrections.slice(0, MAX_CORRECTIONS).map(describeCorrection)]),
    ...(corrections.length <= MAX_CORRECTIONS ? [] : [`  and ${corrections.length - MAX_CORRECTIONS} older`]),
  ].join('\n');
}

/** What people said when they were asked: by level, then by label. */
function describeAsked({ levels, answers }: LiveReport): string[] {
  const asked = levels.filter(({ mode }) => mode === 'suggested');
  if (asked.length === 0) return [];
  const heading = ['asked about', 'right', 'wrong', 'waiting', 'people approve'];
  const rows = answers
    .slice(0, MAX_LABELS)
    .map((one) => [
      one.value,
      String(one.approved),
      String(one.dismissed),
      String(one.pending),
      describePrecision(one),
    ]);
  const more = answers.length - MAX_LABELS;
  return [
    ...storedLevels({ levels: asked }).map((level) => `  ${describeLevel(level)}`),
    '',
    ...alignColumns([heading, ...rows]),
    ...(more <= 0 ? [] : [`and ${formatCount(more, 'more')}`]),
  ];
}

/** A line of its own: it says nothing about one label. */
function describeReactions({ reactions }: LiveReport): string[] {
  if (reactions === undefined) return [];
  const { comments, withPlusOne, withMinusOne, liked } = reactions;
  return [
    '',
    `reactions on our comments: ${formatCount(comments, 'comment')}, ${withPlusOne} with +1, ${withMinusOne} with -1; ` +
      `more +1 than -1: ${describePrecision({ precision: liked })}`,
  ];
}

function explainNothing({ repository, report, otherBots, hasEvents }: CorrectionFacts, corpusFile: string): string {
  if (!hasEvents) {
    return `${repository}: no label events are known. Read them with: auto-triager scrape --repo ${repository} --db ${describePlace(corpusFile)}`;
  }
  const advice =
    otherBots.length === 0
      ? ''
      : ` Other programs set labels: ${otherBots.join(', ')}; name the right one with --bot-login.`;
  return `${repository}: ${report.botLogins.join(', ')} has set no label yet.${advice}`;
}

function describeFamily({ family, issues, missedIssues, months, ...figures }: FamilyLive): string[] {
  const recent = months.slice(-MONTHS).filter(({ precision }) => precision.value !== null);
  return [
    `  ${family}: ${describePrecision(figures)} left in place; ${figures.set} set, ${figures.kept} kept, ` +
      `${figures.removed} removed, ${figures.open} open`,
    `    on ${formatCount(issues, 'issue')}; silent on ${formatCount(missedIssues, 'other')} that people labelled`,
    ...(recent.length < 2
      ? []
      : [`    by month: ${recent.map(({ month, precision }) => `${month} ${share(precision.value)}`).join(', ')}`]),
  ];
}

function describeLabels(labels: readonly LabelLive[]): string[] {
  const heading = ['label', 'set', 'kept', 'removed', 'open', 'left in place', 'replaced by'];
  const rows = labels.slice(0, MAX_LABELS).map((label) => [
    label.label,
    String(label.set),
    String(label.kept),
    String(label.removed),
    String(label.open),
    describePrecision(label),
    label.replacedBy
      .slice(0, MAX_REPLACEMENTS)
      .map(({ label, count }) => `${label} (${count})`)
      .join(', '),
  ]);
  const more = labels.length - MAX_LABELS;
  return [...alignColumns([heading, ...rows]), ...(more <= 0 ? [] : [`and ${formatCount(more, 'more label')}`])];
}

/** Words to the left, numbers to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column >= 1 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function describeCorrection({ issue, label, removal }: LabelCase): string {
  const { at = '', by = '', replacedBy = [] } = removal ?? {};
  const instead = replacedBy.length === 0 ? '' : `, gave ${replacedBy.join(', ')}`;
  return `  ${at.slice(0, '2026-11-25'.length)}  #${issue}  ${by === '' ? 'somebody' : by} removed ${label}${instead}`;
}

function describePrecision({ precision: { value, low, high } }: Pick<LiveFigures, 'precision'>): string {
  return value === null ? '–' : `${share(value)} (${share(low)} to ${share(high)})`;
}

function share(value: number | null): string {
  return value === null ? '–' : formatPercent(value);
}
