import { isBroken } from '../facts/conclusions.ts';
import { findStop, type Stop } from '../facts/find-stop.ts';
import type { Annotation, JobFacts, RunFacts, StepFacts } from '../facts/run-facts.ts';
import type { JobRecord } from '../history/failure-record.ts';
import { createJobContexts } from '../history/job-contexts.ts';
import type { Verdict } from '../history/judge-failure.ts';
import { type JudgedFailure, judgeJob } from '../history/judge-log.ts';
import { Redactor } from '../redaction/redactor.ts';
import type { TestReport } from '../reports/test-result.ts';
import { headlineOf } from './headline.ts';
import type { LogFacts } from './log-facts.ts';
import { outsideName, outsideText } from './outside-text.ts';
import type { JobSummary, RunHead, RunSummary } from './run-summary.ts';
import { summarizeLogs } from './summarize-logs.ts';

/** GitHub shows as many of a step. */
const MAX_ANNOTATIONS = 10;

export interface RunSummaryLimits {
  /** Of all excerpts together, in UTF-16 units. */
  readonly maxChars: number;
  /** Of the run's artifacts. */
  readonly reports?: readonly TestReport[];
  /** What is remembered of runs of the repository; nothing unless given. */
  readonly history?: readonly JobRecord[];
}

/** What failed in a run, and the lines of its logs that explain it; of one that passed, that it did. */
export function summarizeRun(facts: RunFacts, { maxChars, reports = [], history = [] }: RunSummaryLimits): RunSummary {
  const redactor = new Redactor();
  const troubled = [
    ...facts.jobs.filter(({ conclusion }) => isBroken(conclusion)),
    ...facts.jobs.filter(({ conclusion }) => conclusion === 'cancelled'),
  ];
  // Jobs of a run that passed may have failed: it was told to go on.
  const shown = facts.conclusion === null || facts.conclusion === 'success' ? [] : troubled;
  const names = nameLogs(shown, redactor);
  const contextOf = createJobContexts(facts, { reports, history });
  const logs = shown.flatMap((job) => {
    if (job.log === undefined) return [];
    return [{ name: names.get(job)!, bytes: job.log, passing: job.passingLog, context: contextOf(job) }];
  });
  const summary = summarizeLogs({ logs, reports: shown.length === 0 ? [] : reports, maxChars, redactor });
  const byLog = new Map(summary.logs.map((log) => [log.log, log]));
  const jobs = shown.map((job) => {
    const log = job.log === undefined ? undefined : names.get(job);
    const found = log === undefined ? undefined : byLog.get(log);
    const judged = found ?? (isBroken(job.conclusion) ? judgeJob(contextOf(job)) : undefined);
    return toJobSummary(job, { log: found, judged, redactor });
  });
  const run = toHead(facts, redactor);
  return {
    headline: headlineOf(run, jobs),
    run,
    jobs,
    gaps: facts.gaps.map((gap) => outsideText(gap, redactor)),
    ...summary,
    placeholders: redactor.placeholders(),
  };
}

/** Two jobs may have one name, or have it after it was cleaned; a third may be named as one of them is here. */
function nameLogs(jobs: readonly JobFacts[], redactor: Redactor): ReadonlyMap<JobFacts, string> {
  const names = new Map(jobs.map((job) => [job, outsideName(job.name, redactor)]));
  const counts = Map.groupBy(names.values(), (name) => name);
  const taken = new Set<string>();
  for (const [job, name] of names) {
    let own = counts.get(name)!.length > 1 ? `${name} (${job.id})` : name;
    while (taken.has(own)) own = `${own} (${job.id})`;
    taken.add(own);
    names.set(job, own);
  }
  return names;
}

function toHead(facts: RunFacts, redactor: Redactor): RunHead {
  const { repository, id, attempt, url, headSha, headRepository, conclusion, createdAt, pullRequests } = facts;
  const nameOf = (name: string) => outsideName(name, redactor);
  const nameOrNull = (name: string | null) => (name === null ? null : nameOf(name));
  const passed = facts.passingRun;
  return {
    repository,
    id,
    attempt,
    url,
    workflow: nameOf(facts.workflow),
    workflowId: facts.workflowId,
    event: nameOf(facts.event),
    headSha,
    headBranch: nameOrNull(facts.headBranch),
    headRepository: nameOrNull(headRepository),
    conclusion,
    createdAt,
    pullRequests,
    defaultBranch: nameOf(facts.defaultBranch),
    jobCount: facts.jobs.length,
    passingRun: passed === null ? null : { ...passed, headBranch: nameOrNull(passed.headBranch) },
    earlierAttempts: facts.earlierAttempts.map(({ attempt: number, conclusion: end }) => ({
      attempt: number,
      conclusion: end,
    })),
  };
}

interface Shown {
  readonly log: LogFacts | undefined;
  readonly redactor: Redactor;
}

function toJobSummary(
  job: JobFacts,
  { log, judged, redactor }: Shown & { readonly judged: JudgedFailure | undefined },
): JobSummary {
  const { id, name, url, conclusion, annotations, steps } = job;
  const failed =
    steps.find((step) => isBroken(step.conclusion)) ?? steps.find((step) => step.conclusion === 'cancelled');
  const stop = conclusion === 'failure' ? findLoss(annotations) : findStop(annotations);
  return {
    id,
    name: outsideName(name, redactor),
    url,
    conclusion,
    stop: stop === undefined ? null : cleanStop(stop, redactor),
    failedStep: failed === undefined ? null : toStep(failed, { url, log, redactor }),
    annotations: annotations
      .filter(({ level }) => level === 'failure')
      .slice(0, MAX_ANNOTATIONS)
      .map((annotation) => cleanAnnotation(annotation, redactor)),
    log: log?.log ?? null,
    fingerprint: judged?.fingerprint ?? null,
    verdict: judged === undefined ? null : cleanVerdict(judged.verdict, redactor),
  };
}

function cleanVerdict(verdict: Verdict, redactor: Redactor): Verdict {
  return { ...verdict, evidence: verdict.evidence.map((sentence) => outsideText(sentence, redactor)) };
}

/** A job that failed was stopped by nobody, whatever its own output says; it may have lost its runner. */
function findLoss(annotations: readonly Annotation[]): Stop | undefined {
  const stop = findStop(annotations);
  return stop?.kind === 'by a person' || stop?.kind === 'by a newer run' ? undefined : stop;
}

function cleanStop(stop: Stop, redactor: Redactor): Stop {
  switch (stop.kind) {
    case 'by a newer run':
      return { ...stop, group: outsideName(stop.group, redactor) };
    case 'by a person':
      return { ...stop, login: outsideName(stop.login, redactor) };
    case 'time limit':
    case 'runner lost':
    case 'no runner':
      return stop;
  }
}

/** GitHub counts the lines of each step from 1; where its log does not begin with its mark, the step is shown from its top. */
function toStep({ number, name }: StepFacts, { url, log, redactor }: Shown & { readonly url: string }) {
  const { stepStart = null, firstError = null, marker = null } = log ?? {};
  const line = (firstError ?? marker)?.line;
  const inStep = stepStart === null || line === undefined || line < stepStart ? 1 : line - stepStart + 1;
  return { number, name: outsideName(name, redactor), url: `${url}#step:${number}:${inStep}` };
}

function cleanAnnotation({ level, file, line, title, message }: Annotation, redactor: Redactor): Annotation {
  return {
    level,
    file: file === null ? null : outsideName(file, redactor),
    line,
    title: title === null ? null : outsideName(title, redactor),
    message: outsideText(message, redactor),
  };
}
