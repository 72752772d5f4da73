import type { AttemptFacts } from '../../../run-summary/facts/run-facts.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { listJobs } from './list-jobs.ts';
import { readRun } from './read-run.ts';
import type { RunSource } from './run-source.ts';

/** The attempts before this one, the oldest first; of very many the newest. One that cannot be read is told as a gap. */
export async function readAttemptsBefore(
  source: RunSource,
  { runId, attempt }: { readonly runId: number; readonly attempt: number },
): Promise<AttemptFacts[]> {
  const first = Math.max(1, attempt - source.limits.earlierAttempts);
  if (first > 1) source.tellGap(`The attempts before attempt ${first} were not read.`);
  const found: AttemptFacts[] = [];
  for (let earlier = first; earlier < attempt; earlier += 1) {
    try {
      const { conclusion } = await readRun(source, runId, earlier);
      const jobs = await listJobs(source, { runId, attempt: earlier });
      found.push({
        attempt: earlier,
        conclusion,
        jobs: jobs.map((job) => ({ name: job.name, conclusion: job.conclusion })),
      });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      source.tellGap(`Attempt ${earlier} could not be read: ${error.message}`);
    }
  }
  return found;
}
