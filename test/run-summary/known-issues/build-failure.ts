import type { TestReport } from '../../../src/run-summary/reports/test-result.ts';
import type { LogFacts } from '../../../src/run-summary/summary/log-facts.ts';
import type { RunSummary } from '../../../src/run-summary/summary/run-summary.ts';
import { summarizeRun } from '../../../src/run-summary/summary/summarize-run.ts';
import { gitHubLog, toBytes } from '../build-log.ts';

export interface FailureParts {
  /** What the failed step of each job printed, by the job's name. */
  readonly jobs: Readonly<Record<string, readonly string[]>>;
  readonly branch?: string;
  readonly event?: string;
  readonly reports?: readonly TestReport[];
  readonly maxChars?: number;
}

/** The summary of a run on the default branch whose jobs failed. */
export function buildFailure({
  jobs,
  branch = 'main',
  event = 'push',
  reports = [],
  maxChars = 16_000,
}: FailureParts): RunSummary {
  const facts = {
    repository: 'acme/lantern',
    id: 9,
    attempt: 1,
    url: 'https://github.com/acme/lantern/actions/runs/9',
    workflow: 'Checks',
    workflowId: 77,
    event,
    headSha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    headBranch: branch,
    headRepository: 'acme/lantern',
    conclusion: 'failure',
    createdAt: '2031-04-05T06:07:08Z',
    pullRequests: [],
    defaultBranch: 'main',
    jobs: Object.entries(jobs).map(([name, output], index) => ({
      id: index + 1,
      name,
      url: `https://github.com/acme/lantern/actions/runs/9/job/${index + 1}`,
      conclusion: 'failure' as const,
      startedAt: null,
      completedAt: null,
      steps: [{ number: 2, name: 'Run make test', conclusion: 'failure' as const }],
      annotations: [],
      log: toBytes(gitHubLog({ output })),
      passingLog: undefined,
    })),
    earlierAttempts: [],
    passingRun: null,
    reportArchives: [],
    gaps: [],
  } as const;
  return summarizeRun(facts, { maxChars, reports });
}

export function fingerprintOf({ logs: [log] }: { readonly logs: readonly LogFacts[] }): string {
  return log?.fingerprint.id ?? '';
}
