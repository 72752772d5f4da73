import type { z } from 'zod';
import type { StepFacts } from '../../../run-summary/facts/run-facts.ts';
import { formatCount } from '../../../text/format-count.ts';
import { PAGE_SIZE } from '../github-client.ts';
import { listRows } from './list-rows.ts';
import { jobSchema, readRows, stepSchema } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

export type ReadJob = z.output<typeof jobSchema>;

export interface Attempt {
  readonly runId: number;
  readonly attempt: number;
}

/** All jobs of an attempt, in GitHub's order. Throws ServiceError. */
export async function listJobs(source: RunSource, { runId, attempt }: Attempt): Promise<ReadJob[]> {
  const { jobPages } = source.limits;
  const { rows, isWhole } = await listRows(source, {
    path: `actions/runs/${runId}/attempts/${attempt}/jobs`,
    doing: `list the jobs of attempt ${attempt} of run ${runId}`,
    permission: 'actions',
    maxRows: jobPages * PAGE_SIZE,
  });
  const { read, oddCount } = readRows(jobSchema, rows);
  if (!isWhole) source.tellGap(`Only the first ${formatCount(rows.length, 'job')} of attempt ${attempt} were read.`);
  if (oddCount > 0) source.tellGap(`${formatCount(oddCount, 'job')} of attempt ${attempt} could not be understood.`);
  return read;
}

export function stepsOf({ steps }: ReadJob): StepFacts[] {
  return readRows(stepSchema, steps ?? []).read;
}
