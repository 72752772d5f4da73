import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const count = z.number().int().nonnegative().optional().catch(undefined);

/** A test, with the fields that are used: lenient, as writers follow several versions of https://ctrf.io/docs/specification/test. */
export const ctrfTest = z.object({
  name: z.string(),
  status: z.string(),
  rawStatus: text,
  /** Newer writers give the names of the groups one by one. */
  suite: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  message: text,
  trace: text,
  filePath: text,
  line: count,
  retries: count,
  flaky: z.boolean().optional().catch(undefined),
  browser: text,
  retryAttempts: z
    .array(z.object({ status: text, message: text, trace: text }))
    .optional()
    .catch(undefined),
  extra: z
    .object({
      annotations: z
        .array(z.object({ type: text }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export type CtrfTest = z.output<typeof ctrfTest>;

export const ctrfReport = z.object({
  results: z.object({
    tool: z.object({ name: text }).optional().catch(undefined),
    summary: z.object({ tests: count, passed: count, failed: count }).optional().catch(undefined),
    tests: z.array(z.unknown()),
  }),
});
