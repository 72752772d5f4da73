import { fold } from '../../text/fold.ts';
import { formatCount, formatNumber } from '../../text/format-count.ts';
import { markdownTable } from '../../text/markdown-table.ts';
import { quoteHtml } from '../../text/quote-html.ts';
import { quoteLines } from '../../text/quote-lines.ts';
import { quoteText } from '../../text/quote-text.ts';
import { isBroken } from '../facts/conclusions.ts';
import type { FailureCategory } from '../history/failure-category.ts';
import type { NotedTest, TestsSummary } from '../reports/summarize-tests.ts';
import { describeStop } from '../summary/headline.ts';
import type { JobSummary } from '../summary/run-summary.ts';
import { clusterFailures } from '../themes/cluster-failures.ts';
import { failuresOfRun } from '../themes/failures-of.ts';
import { advise, categoryOf } from './advise.ts';
import { escapeWords } from './escape-words.ts';
import { renderKnown } from './render-known.ts';
import { renderWords } from './render-words.ts';
import type { RunReport } from './run-report.ts';

const MAX_ERROR_CHARS = 300;
/** More are a matter of the reports themselves. */
const MAX_TESTS = 10;
/** Whole jobs; the rest are named alone. */
const MAX_UNFOLDED = 3;

/** So many failures have themes. */
const MANY_JOBS = 10;
const MAX_THEMES = 10;
const MAX_EVIDENCE = 3;
const MAX_JOB_CHARS = 40;

export interface RenderLimits {
  /** Jobs whose excerpts are shown. */
  readonly maxJobs: number;
}

/** The Markdown of a run: what to do, why it failed, then the evidence, folded. Nothing from outside is read as markup. */
export function renderRun(report: RunReport, { maxJobs }: RenderLimits): string {
  const { run, headline, jobs, gaps } = report;
  const category = categoryOf(report);
  const broken = jobs.filter(({ conclusion, log }) => isBroken(conclusion) || log !== null);
  const told = toldFor(broken, category);
  const title = `**${advise(category ?? 'cannot tell')}**`;
  const what = `${quoteText(run.workflow)} ${category === undefined ? '' : `failed: ${category}. `}[Run ${run.id}](${run.url})`;
  if (broken.length === 0)
    return [`[Run ${run.id}](${run.url})`, quoteText(headline, MAX_ERROR_CHARS), ...renderGaps(gaps)].join('\n\n');
  return [
    title,
    `${what}, ${formatCount(broken.length, 'job')} of ${formatNumber(run.jobCount)}, commit \`${run.headSha.slice(0, 12)}\`${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`,
    ...renderKnown(report.known),
    ...renderWords(report.wording),
    ...renderWhy(told?.verdict),
    ...(broken.length > MANY_JOBS
      ? renderThemes(report)
      : broken.slice(0, MAX_UNFOLDED).map((job) => renderError(job, report))),
    ...renderTests(report.tests),
    ...broken.slice(0, maxJobs).flatMap((job) => renderEvidence(job, { report, isTold: job === told })),
    ...renderOthers(broken.slice(maxJobs)),
    ...renderGaps(gaps),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first job of the run's category: what that rests on is told above the rest. */
function toldFor(jobs: readonly JobSummary[], category: FailureCategory | undefined): JobSummary | undefined {
  return category === 'cannot tell' ? undefined : jobs.find((job) => job.verdict?.category === category);
}

function renderWhy(verdict: JobSummary['verdict'] | undefined): string[] {
  if (verdict == null) return [];
  const { evidence, probability } = verdict;
  const sure =
    probability === null ? [] : [`Right in ${Math.round(probability.value * 100)} of 100 such cases so far.`];
  return [[...evidence.slice(0, MAX_EVIDENCE).map(escapeWords), ...sure].join(' ')];
}

/** Where many jobs failed, what they have in common comes first. */
function renderThemes(report: RunReport): string[] {
  const themes = clusterFailures(failuresOfRun(report)).slice(0, MAX_THEMES);
  const rows = themes.map(({ failures, fingerprint, jobs }) => [
    formatNumber(failures),
    quoteText(fingerprint.text),
    jobs
      .slice(0, MAX_UNFOLDED)
      .map((job) => quoteText(job, MAX_JOB_CHARS))
      .join(', '),
  ]);
  return [markdownTable(['jobs', 'what failed', 'such as'], rows)];
}

function renderError(job: JobSummary, report: RunReport): string {
  const log = report.logs.find((facts) => facts.log === job.log);
  const first = log?.firstError ?? log?.marker;
  const step = job.failedStep === null ? '' : ` at [${quoteText(job.failedStep.name)}](${job.failedStep.url})`;
  const head = `- [${quoteText(job.name)}](${job.url})${step}`;
  const annotation = job.annotations[0]?.message;
  if (job.stop !== null) return `${head}: ended ${quoteText(describeStop(job.stop))}`;
  if (first != null) return `${head}, line ${formatNumber(first.line)}: ${quoteText(first.text, MAX_ERROR_CHARS)}`;
  return annotation === undefined ? head : `${head}: ${quoteText(annotation, MAX_ERROR_CHARS)}`;
}

function renderTests(tests: TestsSummary | undefined): string[] {
  if (tests === undefined || tests.failing.length + tests.flaky.length === 0) return renderContradiction(tests);
  const { counts, failing, flaky } = tests;
  const failed = counts.failed + counts['timed out'] + counts.crashed;
  const shown = [...failing, ...flaky].slice(0, MAX_TESTS);
  const left = failed + counts.flaky - shown.length;
  return [
    `${formatCount(failed, 'test')} failed${counts.flaky === 0 ? '' : `, ${counts.flaky} failed and then passed`}, ${formatNumber(counts.passed)} passed.`,
    markdownTable(['test', 'where', 'what'], shown.map(toRow)),
    left > 0 ? `And ${formatNumber(left)} more.` : '',
    ...renderContradiction(tests),
  ];
}

function toRow({ name, file, line, status, reason, tries }: NotedTest): string[] {
  const place = file === null ? '' : quoteText(`${file}${line === null ? '' : `:${line}`}`);
  const how = status === 'failed' ? '' : `${status}: `;
  const often = tries > 1 ? ` (${tries} tries)` : '';
  return [quoteText(name), place, `${how}${reason === null ? '' : quoteText(reason)}${often}`];
}

function renderContradiction(tests: TestsSummary | undefined): string[] {
  return tests?.contradiction == null ? [] : [`> ${tests.contradiction.text}`];
}

function renderEvidence(
  job: JobSummary,
  { report: { excerpts, logs }, isTold }: { readonly report: RunReport; readonly isTold: boolean },
): string[] {
  const log = logs.find((facts) => facts.log === job.log);
  const own = excerpts.filter((excerpt) => excerpt.log === job.log);
  const quotes = own.flatMap(({ startLine, endLine, text }) => [
    startLine === endLine
      ? `Line ${formatNumber(startLine)}`
      : `Lines ${formatNumber(startLine)} to ${formatNumber(endLine)}`,
    quoteLines(text),
  ]);
  const known = (isTold ? [] : (job.verdict?.evidence ?? []))
    .map((sentence) => `- ${quoteText(sentence, MAX_ERROR_CHARS)}`)
    .join('\n');
  const size = log === undefined ? '' : ` (${formatCount(log.lines, 'line')})`;
  return fold(`Log of ${quoteHtml(job.name)}${size}`, [known, ...quotes]);
}

function renderOthers(jobs: readonly JobSummary[]): string[] {
  const list = jobs.map(({ name, url }) => `- [${quoteText(name)}](${url})`).join('\n');
  return fold(`${formatCount(jobs.length, 'more failed job')}`, jobs.length === 0 ? [] : [list]);
}

function renderGaps(gaps: readonly string[]): string[] {
  return fold('What could not be read', [gaps.map((gap) => `- ${quoteText(gap, MAX_ERROR_CHARS)}`).join('\n')]);
}
