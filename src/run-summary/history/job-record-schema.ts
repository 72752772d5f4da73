import { z } from 'zod';
import { CONCLUSIONS } from '../facts/run-facts.ts';
import { PHASES } from '../marks/phase.ts';
import { type JobRecord, MAX_RECORDED_CHARS, MAX_RECORDED_TESTS } from './failure-record.ts';

const text = z.string().max(MAX_RECORDED_CHARS);

/** A record as it is stored; what is stored may have been changed by others. */
export const jobRecordSchema: z.ZodType<JobRecord> = z.object({
  runId: z.int().nonnegative(),
  attempt: z.int().positive(),
  workflow: text,
  job: text,
  conclusion: z.enum(CONCLUSIONS).nullable(),
  event: text,
  headSha: text,
  branch: text.nullable(),
  pullRequest: z.int().positive().nullable(),
  completedAt: z.iso.datetime({ offset: true }),
  failure: z
    .object({
      step: text.nullable(),
      phase: z.enum(PHASES),
      fingerprint: z.object({
        id: z.string().regex(/^[\da-f]{16}$/),
        text,
        kind: z.enum(['test', 'error', 'step']),
      }),
      failingTests: z.array(text).max(MAX_RECORDED_TESTS),
      sign: z.object({ kind: z.enum(['infrastructure', 'configuration', 'dependency']), evidence: text }).nullable(),
    })
    .nullable(),
});
