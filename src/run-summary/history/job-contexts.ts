import { isSameRepository } from '../../issue/repository-name.ts';
import { isBroken } from '../facts/conclusions.ts';
import type { JobFacts, RunFacts } from '../facts/run-facts.ts';
import { isFailing, type TestReport, type TestResult } from '../reports/test-result.ts';
import { calibrateCategories } from './calibrate-category.ts';
import type { JobRecord } from './failure-record.ts';
import { HistoryIndex } from './history-index.ts';
import type { JobContext } from './judge-log.ts';
import type { RunOfJobs } from './record-job.ts';

export interface KnownOfRun {
  readonly reports: readonly TestReport[];
  /** What is remembered of runs of the repository, in any order; empty where nothing is. */
  readonly history: readonly JobRecord[];
}

/** What the failed jobs of a run are judged by, beside their logs. */
export function createJobContexts(facts: RunFacts, { reports, history }: KnownOfRun): (job: JobFacts) => JobContext {
  const index = new HistoryIndex(history);
  const calibration = calibrateCategories(index, facts.defaultBranch);
  const run = runOfJobs(facts);
  // Nothing says which job a report is from: with several that failed, a test might be another job's.
  const isOnlyOne = facts.jobs.filter(({ conclusion }) => isBroken(conclusion)).length === 1;
  const namesOf = (matches: (result: TestResult) => boolean) =>
    isOnlyOne ? reports.flatMap(({ results }) => results.filter(matches).map(({ name }) => name)) : [];
  const failingTests = namesOf(isFailing);
  const flakyTests = namesOf(({ status }) => status === 'flaky');
  return (job) => ({
    run,
    // One that took too long counts as cancelled; it has failed all the same.
    job: { ...job, conclusion: isBroken(job.conclusion) ? job.conclusion : 'failure' },
    now: facts.createdAt,
    baseBranch: facts.defaultBranch,
    history: index,
    calibration,
    failingTests,
    flakyTests,
    passedAttempts: facts.earlierAttempts.flatMap(({ attempt, jobs }) =>
      jobs.some(({ name, conclusion }) => name === job.name && conclusion === 'success') ? [attempt] : [],
    ),
  });
}

function runOfJobs({ id, attempt, workflow, event, headSha, headBranch, pullRequests, ...facts }: RunFacts): RunOfJobs {
  const isOwn = isSameRepository(facts.headRepository ?? '', facts.repository);
  // That of a repository that is gone was a fork's.
  const owner = facts.headRepository?.split('/')[0] ?? 'unknown';
  return {
    runId: id,
    attempt,
    workflow,
    event,
    headSha,
    branch: headBranch === null || isOwn ? headBranch : `${owner}:${headBranch}`,
    pullRequest: event.startsWith('pull_request') ? (pullRequests[0] ?? null) : null,
  };
}
