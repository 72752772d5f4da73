import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { jobRecordSchema } from '../../run-summary/history/job-record-schema.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { type Row, RowError, readText } from './schema.ts';

/** Columns of `ci_job` that make up a record, in the order of `toCiJobValues`. */
export const CI_JOB_COLUMNS = [
  'run_id',
  'attempt',
  'completed_at',
  'workflow',
  'job',
  'conclusion',
  'event',
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

/** Throws RowError for what this program cannot have written. */
export function readCiJob(row: Row): JobRecord {
  const result = jobRecordSchema.safeParse(toRecord(row));
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') ?? '';
  throw new RowError(`a job of CI has a ${field} that cannot be`, { cause: result.error });
}

function toRecord(row: Row): Readonly<Record<keyof JobRecord, unknown>> {
  return {
    runId: row.run_id,
    attempt: row.attempt,
    workflow: row.workflow,
    job: row.job,
    conclusion: row.conclusion,
    event: row.event,
    headSha: row.head_sha,
    branch: row.branch,
    pullRequest: row.pull_request,
    completedAt: row.completed_at,
    failure: row.phase === null ? null : toFailure(row),
  };
}

function toFailure(row: Row): Readonly<Record<keyof NonNullable<JobRecord['failure']>, unknown>> {
  return {
    step: row.step,
    phase: row.phase,
    fingerprint: { id: row.fingerprint_id, text: row.fingerprint_text, kind: row.fingerprint_kind },
    failingTests: parseJson(readText(row, 'failing_tests'), (cause) => {
      throw new RowError('column failing_tests holds no JSON', { cause });
    }),
    sign: row.sign_kind === null ? null : { kind: row.sign_kind, evidence: row.sign_evidence },
  };
}

/** In the order of `CI_JOB_COLUMNS`. */
export function toCiJobValues(record: JobRecord): (string | number | null)[] {
  const { runId, attempt, completedAt, workflow, job, conclusion, event, headSha, branch, pullRequest, failure } =
    record;
  const own = [runId, attempt, completedAt, workflow, job, conclusion, event, headSha, branch, pullRequest];
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
