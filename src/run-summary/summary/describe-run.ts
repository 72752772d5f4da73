import { formatCount } from '../../text/format-count.ts';
import { isBroken } from '../facts/conclusions.ts';
import type { Annotation } from '../facts/run-facts.ts';
import { describeLog, describeRedaction } from './describe-summary.ts';
import { describeStop } from './headline.ts';
import type { JobSummary, RunHead, RunSummary } from './run-summary.ts';

/** The first line says what it is about. */
const MAX_ANNOTATION_CHARS = 300;
const SHA_CHARS = 12;

/** The summary of a run as text for a terminal; one line for a run that passed or is under way. */
export function describeRun(summary: RunSummary): string {
  const { headline, run, jobs, gaps, placeholders } = summary;
  if (run.conclusion === null || run.conclusion === 'success') return `${headline} ${run.url}`;
  const broken = jobs.filter(({ conclusion, log }) => isBroken(conclusion) || log !== null);
  const parts = [
    [headline, run.url, ...describeHead(run)].join('\n'),
    ...broken.map((job) => describeJob(job, summary)),
    ...describeStopped(jobs.filter((job) => !broken.includes(job))),
    ...(gaps.length === 0 ? [] : [['Not read:', ...gaps.map((gap) => `- ${gap}`)].join('\n')]),
    ...describeRedaction(placeholders),
  ];
  return parts.join('\n\n');
}

function describeHead({ event, headBranch, headRepository, headSha, attempt, ...run }: RunHead): string[] {
  const home = headRepository === run.repository || headRepository === null ? '' : `${headRepository}:`;
  const where = headBranch === null ? '' : ` on ${home}${headBranch}`;
  const numbers = run.pullRequests.map((number) => `#${number}`).join(', ');
  return [
    `Started by ${event}${where}, commit ${headSha.slice(0, SHA_CHARS)}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
    ...(numbers === '' ? [] : [`Pull requests: ${numbers}`]),
    ...(run.passingRun === null ? [] : [`Compared with the passing run ${run.passingRun.url}`]),
  ];
}

function describeJob(job: JobSummary, { logs, excerpts }: RunSummary): string {
  const log = logs.find((facts) => facts.log === job.log);
  const head = [
    `Job ${job.name}: ${job.conclusion}${job.stop === null ? '' : `, ${describeStop(job.stop)}`}`,
    ...(job.failedStep === null ? [job.url] : [`Failed step: ${job.failedStep.name}`, job.failedStep.url]),
    // With the log, they say again what stands in it.
    ...(log === undefined ? job.annotations.map(describeAnnotation) : []),
  ].join('\n');
  if (log === undefined) return head;
  return [
    head,
    describeLog(
      log,
      excerpts.filter((excerpt) => excerpt.log === log.log),
    ),
  ].join('\n\n');
}

function describeAnnotation({ file, line, message }: Annotation): string {
  const place = file === null || file === '.github' ? '' : `${file}${line === null ? '' : `:${line}`}: `;
  const first = message.split('\n', 1)[0] ?? '';
  return `- ${place}${first.slice(0, MAX_ANNOTATION_CHARS)}`;
}

function describeStopped(jobs: readonly JobSummary[]): string[] {
  if (jobs.length === 0) return [];
  const stops = new Set(jobs.flatMap(({ stop }) => (stop === null ? [] : [describeStop(stop)])));
  return [`${formatCount(jobs.length, 'job')} cancelled${stops.size === 0 ? '' : `, ${[...stops].join('; ')}`}.`];
}
