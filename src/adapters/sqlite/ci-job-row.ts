import { z } from 'zod';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { type Row, RowError } from './schema.ts';

/** Columns of `ci_job` that make up a record, in the order of `toCiJobValues`. */
export const CI_JOB_COLUMNS = [
  'run_id',
  'attempt',
  'completed_at',
  'workflow',
  'job',
  'conclusion',
  'head_sha',
  'branch',
  'pull_request',
  'step',
  'phase',
  'fingerprint_id',
  'fingerprint_kind',
  'fingerprint_text',
  'sign_kind',
  'sign_evidence',
  'failing_tests',
] as const;

const CONCLUSIONS = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'timed_out',
  'startup_failure',
  'action_required',
  'neutral',
  'stale',
] as const;
const PHASES = ['set-up', 'restore', 'build', 'test', 'lint', 'deploy', 'post', 'unknown'] as const;

const jobSchema = z.object({
  run_id: z.int(),
  attempt: z.int(),
  completed_at: z.string(),
  workflow: z.string(),
  job: z.string(),
  conclusion: z.enum(CONCLUSIONS).nullable(),
  head_sha: z.string(),
  branch: z.string().nullable(),
  pull_request: z.int().nullable(),
});
const failureSchema = z.object({
  step: z.string().nullable(),
  phase: z.enum(PHASES),
  fingerprint_id: z.string().regex(/^[\da-f]{16}$/),
  fingerprint_kind: z.enum(['test', 'error', 'step']),
  fingerprint_text: z.string(),
  sign_kind: z.enum(['infrastructure', 'configuration', 'dependency']).nullable(),
  sign_evidence: z.string().nullable(),
  failing_tests: z.string(),
});
const namesSchema = z.array(z.string());

/** Throws RowError for what this program cannot have written. */
export function readCiJob(row: Row): JobRecord {
  const job = read(jobSchema, row);
  return {
    runId: job.run_id,
    attempt: job.attempt,
    workflow: job.workflow,
    job: job.job,
    conclusion: job.conclusion,
    headSha: job.head_sha,
    branch: job.branch,
    pullRequest: job.pull_request,
    completedAt: job.completed_at,
    failure: row.phase === null ? null : readFailure(row),
  };
}

function readFailure(row: Row): NonNullable<JobRecord['failure']> {
  const failure = read(failureSchema, row);
  const { sign_kind: kind, sign_evidence: evidence } = failure;
  return {
    step: failure.step,
    phase: failure.phase,
    fingerprint: { id: failure.fingerprint_id, text: failure.fingerprint_text, kind: failure.fingerprint_kind },
    failingTests: readNames(failure.failing_tests),
    sign: kind === null ? null : { kind, evidence: evidence ?? '' },
  };
}

function readNames(text: string): readonly string[] {
  const names = parseJson(text, (cause) => {
    throw new RowError('column failing_tests holds no JSON', { cause });
  });
  const result = namesSchema.safeParse(names);
  if (!result.success) throw new RowError('column failing_tests holds no list of names', { cause: result.error });
  return result.data;
}

function read<Result>(schema: z.ZodType<Result>, row: Row): Result {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  const column = result.error.issues[0]?.path.join('.') ?? '';
  throw new RowError(`column ${column} holds something else than a job of CI`, { cause: result.error });
}

/** In the order of `CI_JOB_COLUMNS`. */
export function toCiJobValues(record: JobRecord): (string | number | null)[] {
  const { runId, attempt, completedAt, workflow, job, conclusion, headSha, branch, pullRequest, failure } = record;
  const own = [runId, attempt, completedAt, workflow, job, conclusion, headSha, branch, pullRequest];
  if (failure === null) return [...own, ...Array.from({ length: CI_JOB_COLUMNS.length - own.length }, () => null)];
  const { step, phase, fingerprint, failingTests, sign } = failure;
  const { id, kind, text } = fingerprint;
  return [
    ...own,
    step,
    phase,
    id,
    kind,
    text,
    sign?.kind ?? null,
    sign?.evidence ?? null,
    JSON.stringify(failingTests),
  ];
}
