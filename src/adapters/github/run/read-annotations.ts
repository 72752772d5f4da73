import type { z } from 'zod';
import type { Annotation } from '../../../run-summary/facts/run-facts.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { inParallel } from '../../../shared/in-parallel.ts';
import { formatCount } from '../../../text/format-count.ts';
import type { ReadJob } from './list-jobs.ts';
import { listRows } from './list-rows.ts';
import { REQUESTS_AT_ONCE } from './run-limits.ts';
import { annotationSchema, readRows } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

/** In the order in which they are kept. */
const LEVELS = ['failure', 'warning', 'notice'] as const satisfies readonly Annotation['level'][];

/** Annotations by the id of their job. Those that cannot be read are told as one gap; the token may lack `checks: read`. */
export async function readAnnotations(
  source: RunSource,
  jobs: readonly ReadJob[],
): Promise<ReadonlyMap<number, readonly Annotation[]>> {
  const found = new Map<number, readonly Annotation[]>();
  const asked = jobs.slice(0, source.limits.annotatedJobs);
  let refusal: ServiceError | undefined;
  let failedCount = 0;
  await inParallel(asked, REQUESTS_AT_ONCE, async (job) => {
    // What one job is refused, all are.
    if (refusal?.status === 403) return;
    try {
      found.set(job.id, await readOf(source, job));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      refusal = error;
      failedCount += 1;
    }
  });
  if (refusal !== undefined) {
    const which = refusal.status === 403 ? 'the jobs' : formatCount(failedCount, 'job');
    source.tellGap(`Annotations of ${which} could not be read: ${refusal.message}`);
  }
  const unasked = jobs.length - asked.length;
  if (unasked > 0) source.tellGap(`Annotations of ${formatCount(unasked, 'more job')} were not read.`);
  return found;
}

async function readOf(source: RunSource, job: ReadJob): Promise<Annotation[]> {
  const checkRun = /\/check-runs\/(\d{1,16})$/.exec(job.check_run_url ?? '')?.[1] ?? String(job.id);
  const { rows } = await listRows(source, {
    path: `check-runs/${checkRun}/annotations`,
    doing: `read the annotations of job ${job.id}`,
    permission: 'checks',
    maxRows: source.limits.annotationsPerJob,
  });
  const annotations = readRows(annotationSchema, rows).read.map(toAnnotation);
  return LEVELS.flatMap((level) => annotations.filter((annotation) => annotation.level === level));
}

function toAnnotation(row: z.output<typeof annotationSchema>): Annotation {
  const { path, start_line: line, annotation_level: level, title, message } = row;
  return { level: LEVELS.find((known) => known === level) ?? 'notice', file: path, line: line ?? null, title, message };
}
