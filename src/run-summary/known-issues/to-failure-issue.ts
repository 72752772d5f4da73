import { formatCount, formatNumber } from '../../text/format-count.ts';
import { quoteLines } from '../../text/quote-lines.ts';
import { quoteText, toVisibleLine } from '../../text/quote-text.ts';
import type { NotedTest } from '../reports/summarize-tests.ts';
import type { RunSummary } from '../summary/run-summary.ts';
import { cutLines } from './cut-lines.ts';
import { findMainFailure, type MainFailure, nameFailure } from './main-failure.ts';

/** The text of an issue about a failure. */
export interface FailureIssue {
  /** Plain text on one line, of at most 256 characters, as GitHub takes it. */
  readonly title: string;
  /** Markdown that begins with `failureMarker`. */
  readonly body: string;
}

const MAX_NAME_CHARS = 160;
const MAX_JOB_CHARS = 80;
const MAX_ERROR_CHARS = 300;
const MAX_TESTS = 10;
const MAX_JOBS = 10;
/** Of the lines that explain the failure, in UTF-16 units. */
const MAX_EXCERPT_CHARS = 12_000;

/** By which an issue about a failure is found again; only where we wrote it, for anybody can copy it. */
export function failureMarker(fingerprint: string): string {
  return `<!-- auto-triager: ci-failure ${fingerprint} -->`;
}

/**
 * The issue about the main failure of a run; undefined where no log of a failed job was read. What strangers wrote stands where
 * GitHub reads no mention, link or markup in it; the fingerprint is in the first line, which an index keeps.
 */
export function toFailureIssue(report: RunSummary): FailureIssue | undefined {
  const failure = findMainFailure(report);
  if (failure === undefined) return undefined;
  const { fingerprint, job } = failure;
  const name = toVisibleLine(nameFailure(failure), MAX_NAME_CHARS);
  const parts = [
    `${failureMarker(fingerprint.id)}\n${renderHead(failure, report)}`,
    ...renderError(failure),
    ...renderJobs(failure),
    ...renderTests(failure, report),
    ...renderExcerpts(failure, report),
  ];
  return { title: `${name} (${toVisibleLine(job.name, MAX_JOB_CHARS)})`, body: parts.join('\n\n') };
}

function renderHead({ job, fingerprint }: MainFailure, { run }: RunSummary): string {
  const branch = run.headBranch === null ? '' : ` on ${quoteText(run.headBranch)}`;
  const step = job.failedStep === null ? '' : ` at [${quoteText(job.failedStep.name)}](${job.failedStep.url})`;
  return (
    `CI failure \`${fingerprint.id}\`: job [${quoteText(job.name)}](${job.url}) of ${quoteText(run.workflow)} ` +
    `failed${branch}${step}, in [run ${run.id}](${run.url}), commit \`${run.headSha.slice(0, 12)}\`.`
  );
}

function renderError({ log }: MainFailure): string[] {
  const first = log.firstError ?? log.marker;
  return first === null
    ? []
    : [`First error, line ${formatNumber(first.line)}: ${quoteText(first.text, MAX_ERROR_CHARS)}`];
}

function renderJobs({ jobs }: MainFailure): string[] {
  if (jobs.length < 2) return [];
  const more = jobs.length > MAX_JOBS ? ` and ${formatNumber(jobs.length - MAX_JOBS)} more` : '';
  const names = jobs.slice(0, MAX_JOBS).map(({ name, url }) => `[${quoteText(name)}](${url})`);
  return [`${formatCount(jobs.length, 'job')} failed in this way: ${names.join(', ')}${more}.`];
}

function renderTests({ fingerprint }: MainFailure, { tests }: RunSummary): string[] {
  if (tests === undefined || tests.failing.length === 0 || fingerprint.kind !== 'test') return [];
  const shown = tests.failing.slice(0, MAX_TESTS).map(renderTest);
  const { counts } = tests;
  const left = counts.failed + counts['timed out'] + counts.crashed - shown.length;
  return ['Failing tests:', [...shown, ...(left > 0 ? [`- and ${formatNumber(left)} more`] : [])].join('\n')];
}

function renderTest({ name, file, line, reason }: NotedTest): string {
  const place = file === null ? '' : ` in ${quoteText(`${file}${line === null ? '' : `:${line}`}`)}`;
  return `- ${quoteText(name)}${place}${reason === null ? '' : `: ${quoteText(reason, MAX_ERROR_CHARS)}`}`;
}

function renderExcerpts({ log }: MainFailure, { excerpts }: RunSummary): string[] {
  const quotes = excerpts
    .filter((excerpt) => excerpt.log === log.log)
    .map(({ startLine, endLine, text }) => {
      const lines =
        startLine === endLine
          ? `line ${formatNumber(startLine)}`
          : `lines ${formatNumber(startLine)} to ${formatNumber(endLine)}`;
      return `From the log, ${lines}:\n\n${quoteLines(text)}`;
    });
  if (quotes.length === 0) return [];
  return [cutLines(quotes.join('\n\n'), { max: MAX_EXCERPT_CHARS, sizeOf: ({ length }) => length })];
}
