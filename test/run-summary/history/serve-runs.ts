import type { CiHistorySource, CompletedJob, CompletedRun } from '../../../src/run-summary/history/ci-history.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { gitHubLog, toBytes } from '../build-log.ts';

export interface RunServer {
  readonly runs: readonly CompletedRun[];
  /** Whether the job of that run and attempt failed; it passed where absent. */
  readonly failed?: readonly string[];
  /** Logs that are gone. */
  readonly expired?: readonly number[];
  /** What the server refuses, such as `log 3` or `jobs 4`. */
  readonly broken?: readonly string[];
}

export interface CountingSource extends CiHistorySource {
  readonly requests: string[];
  readonly since: string[];
}

export function runAt(runId: number, attempt = 1): CompletedRun {
  const createdAt = new Date(Date.UTC(2026, 2, 1, runId)).toISOString();
  return {
    runId,
    attempt,
    workflow: 'CI',
    event: 'push',
    headSha: `sha-${runId}`,
    branch: 'main',
    pullRequest: null,
    createdAt,
  };
}

/** A server that knows these runs, the newest first, and whose job ids are those of the runs. */
export function serveRuns({ runs, failed = [], expired = [], broken = [] }: RunServer): CountingSource {
  const requests: string[] = [];
  const ask = (request: string): void => {
    requests.push(request);
    if (broken.includes(request))
      throw new ServiceError(`no answer to ${request}`, { service: 'GitHub', retryable: true });
  };
  const since: string[] = [];
  return {
    requests,
    since,
    async *runs(from) {
      since.push(from);
      ask('runs');
      yield* runs.toSorted((a, b) => b.runId - a.runId);
    },
    async jobs({ runId, createdAt }, attempt): Promise<CompletedJob[]> {
      ask(`jobs ${runId}/${attempt}`);
      const hasFailed = failed.includes(`${runId}/${attempt}`);
      const conclusion = hasFailed ? 'failure' : 'success';
      return [
        {
          id: runId,
          name: 'test',
          conclusion,
          completedAt: createdAt,
          steps: [{ number: 1, name: 'Run make test', conclusion }],
        },
        { id: 1000 + runId, name: 'lint', conclusion: 'success', completedAt: createdAt, steps: [] },
      ];
    },
    async log({ id }) {
      ask(`log ${id}`);
      if (expired.includes(id)) return undefined;
      return toBytes(gitHubLog({ output: ['not ok 3 - lamp lights', '# fail 1'] }));
    },
  };
}
