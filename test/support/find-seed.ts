import { jobId, type SeedArtifact, type SeedRun } from './run-answers.ts';

interface Asked {
  readonly server: { readonly runs: readonly SeedRun[] };
}

type Match = Readonly<Record<string, string>>;

export function findAttempt({ server }: Asked, match: Match) {
  const run = server.runs.find(({ id }) => id === Number(match.run));
  const attempt = Number(match.attempt ?? run?.attempts.length);
  const jobs = run?.attempts[attempt - 1];
  return run === undefined || jobs === undefined ? undefined : { run, attempt, jobs };
}

export function findJob({ server }: Asked, match: Match) {
  for (const run of server.runs) {
    for (const [at, jobs] of run.attempts.entries()) {
      const found = jobs.find((_job, index) => jobId(run, at + 1, index) === Number(match.job));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function artifactsOf({ server }: Asked): readonly SeedArtifact[] {
  return server.runs.find(({ artifacts }) => artifacts !== undefined)?.artifacts ?? [];
}
