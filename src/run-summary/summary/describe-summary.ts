import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { Excerpt } from '../excerpts/excerpt.ts';
import type { Placeholder } from '../redaction/redactor.ts';
import { describeTests } from '../reports/describe-tests.ts';
import type { LogFacts, QuotedLine } from './log-facts.ts';
import type { LogsSummary } from './summarize-logs.ts';

/** The summary as text for a terminal: which tests failed, what failed in each log, then its excerpts with line numbers. */
export function describeSummary({ logs, excerpts, tests, placeholders }: LogsSummary): string {
  const byLog = Map.groupBy(excerpts, ({ log }) => log);
  const parts = logs.map((facts) => describeLog(facts, byLog.get(facts.log) ?? []));
  const reported = tests === undefined ? [] : [describeTests(tests)];
  return [...reported, ...parts, ...describeRedaction(placeholders)].join('\n\n');
}

/** The excerpts alone, under the names of their logs. */
export function describeExcerpts({ excerpts, placeholders }: Omit<LogsSummary, 'logs' | 'tests'>): string {
  const parts = [...Map.groupBy(excerpts, ({ log }) => log)].map(([log, group]) =>
    [log, ...group.map(describeExcerpt)].join('\n\n'),
  );
  const none = excerpts.length === 0 ? ['No line fits into the budget.'] : [];
  return [...parts, ...none, ...describeRedaction(placeholders)].join('\n\n');
}

/** How many secrets were taken out; nothing where there were none. */
export function describeRedaction(placeholders: readonly Placeholder[]): string[] {
  return placeholders.length === 0 ? [] : [`${formatCount(placeholders.length, 'secret')} redacted.`];
}

/** What failed in one log, then its excerpts. */
export function describeLog(facts: LogFacts, excerpts: readonly Excerpt[]): string {
  const { log, lines, step, phase, marker, firstError } = facts;
  const head = [
    `${log} (${formatCount(lines, 'line')})`,
    ...(step === null ? [] : [`Step: ${step}${phase === 'unknown' ? '' : ` (${phase})`}`]),
    ...(firstError === null ? [] : [`First error: ${describeLine(firstError)}`]),
    marker === null ? describeNoMarker(lines) : `Failed: ${describeLine(marker)}`,
  ];
  return [head.join('\n'), ...excerpts.map(describeExcerpt)].join('\n\n');
}

function describeNoMarker(lines: number): string {
  return lines === 0 ? 'The log is empty.' : 'No line says that the job failed.';
}

function describeExcerpt({ startLine, endLine, text }: Excerpt): string {
  const place =
    startLine === endLine
      ? `line ${formatNumber(startLine)}`
      : `lines ${formatNumber(startLine)} to ${formatNumber(endLine)}`;
  const quoted = text.split('\n').map((line) => `  | ${unmark(line)}`);
  return [`  ${place}`, ...quoted].join('\n');
}

function describeLine({ line, text }: QuotedLine): string {
  return `line ${formatNumber(line)}: ${unmark(text)}`;
}

/** The Actions runner's mark in words: shown as it is, it would be escaped. */
function unmark(line: string): string {
  return line.replace(/^##\[(error|warning|group|command)\]/, '$1: ');
}
