import type { Excerpt } from '../excerpts/excerpt.ts';
import { isBroken } from '../facts/conclusions.ts';
import type { NotedTest } from '../reports/summarize-tests.ts';
import type { LogFacts } from '../summary/log-facts.ts';
import type { JobSummary, RunSummary } from '../summary/run-summary.ts';
import type { LogsSummary } from '../summary/summarize-logs.ts';
import type { MaterialJob, MaterialTest, WordingMaterial } from './wording-material.ts';

/** Of many jobs that failed alike, a model need not see all. */
const MAX_JOBS = 10;

/** What a model is shown of logs that a user has. */
export function logsMaterial(summary: LogsSummary): WordingMaterial {
  return {
    run: [],
    jobs: summary.logs.slice(0, MAX_JOBS).map((log) => ({
      name: log.log,
      facts: logFacts(log),
      category: 'cannot tell',
      excerpts: excerptsOf(summary, log.log),
    })),
    tests: (summary.tests?.failing ?? []).map(toTest),
    placeholders: summary.placeholders,
  };
}

/** What a model is shown of a run on GitHub. */
export function runMaterial(summary: RunSummary): WordingMaterial {
  const { run, jobs, headline, logs } = summary;
  const byName = new Map(logs.map((log) => [log.log, log]));
  return {
    run: [headline, `Started by: ${run.event}`, ...(run.headBranch === null ? [] : [`Branch: ${run.headBranch}`])],
    jobs: jobs
      .filter(({ conclusion, log }) => isBroken(conclusion) || log !== null)
      .slice(0, MAX_JOBS)
      .map((job) => toJob(job, { log: byName.get(job.log ?? ''), summary })),
    tests: (summary.tests?.failing ?? []).map(toTest),
    placeholders: summary.placeholders,
  };
}

function toJob(
  { name, conclusion, failedStep, annotations, verdict }: JobSummary,
  { log, summary }: { readonly log: LogFacts | undefined; readonly summary: RunSummary },
): MaterialJob {
  return {
    name,
    facts: [
      `Ended as: ${conclusion}`,
      ...(failedStep === null ? [] : [`Failed step: ${failedStep.name}`]),
      ...(log === undefined ? annotations.map(({ message }) => `Annotation: ${message}`) : logFacts(log)),
      ...(verdict === null ? [] : [`By code: ${verdict.category}`, ...verdict.evidence]),
    ],
    category: verdict?.category ?? 'cannot tell',
    excerpts: log === undefined ? [] : excerptsOf(summary, log.log),
  };
}

function logFacts({ step, phase, firstError }: LogFacts): string[] {
  return [
    ...(step === null ? [] : [`Step: ${step}`]),
    `Phase: ${phase}`,
    ...(firstError === null ? [] : [`First error: ${firstError.text}`]),
  ];
}

function excerptsOf({ excerpts }: LogsSummary, name: string): Excerpt[] {
  return excerpts.filter(({ log }) => log === name);
}

function toTest({ name, file, line, message }: NotedTest): MaterialTest {
  return { name, place: [file, line].filter((part) => part !== null).join(':'), message: message ?? '' };
}
