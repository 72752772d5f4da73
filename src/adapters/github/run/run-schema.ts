import { z } from 'zod';
import { toConclusion } from '../../../run-summary/facts/conclusions.ts';
import { isoDateMs } from '../../../shared/iso-date.ts';

// Only the fields that are used. What a field holds against its documentation counts as not told, unless nothing can be
// done without it.

const conclusion = z.string().nullish().catch(null).transform(toConclusion);
const textOrNull = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);
const date = z
  .string()
  .refine((text) => !Number.isNaN(isoDateMs(text)))
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);
const id = z.number().int().positive();
const home = z
  .object({ full_name: z.string() })
  .nullish()
  .catch(null)
  .transform((repository) => repository?.full_name ?? null);

/** https://docs.github.com/rest/actions/workflow-runs; `conclusion` is null until it has ended. */
export const runSchema = z.object({
  id,
  name: textOrNull,
  path: textOrNull,
  run_attempt: z.number().int().positive().catch(1),
  workflow_id: id,
  event: z.string().catch('unknown'),
  // It becomes a part of addresses.
  head_sha: z.string().regex(/^[0-9a-f]{7,64}$/i),
  head_branch: textOrNull,
  /** Has another name than was asked for where it was renamed. */
  repository: home,
  head_repository: home,
  conclusion,
  created_at: date,
});

/** A run in a list of runs, with the open pull requests of the repository itself that it is for. */
export const listedRunSchema = runSchema.extend({ pull_requests: z.array(z.object({ number: id })).catch([]) });
export type ListedRun = z.output<typeof listedRunSchema>;

export const rowsSchema = z.array(z.unknown());

export const runsSchema = z.object({ workflow_runs: z.array(z.unknown()) });

/** https://docs.github.com/rest/actions/workflow-jobs */
export const jobSchema = z.object({
  id,
  name: z.string(),
  conclusion,
  started_at: date,
  completed_at: date,
  check_run_url: textOrNull,
  steps: z.array(z.unknown()).nullish().catch(null),
});

export const stepSchema = z.object({ number: z.number().int().nonnegative(), name: z.string(), conclusion });

/** https://docs.github.com/rest/checks/runs#list-check-run-annotations */
export const annotationSchema = z.object({
  path: textOrNull,
  start_line: z.number().int().positive().nullish().catch(null),
  annotation_level: textOrNull,
  title: textOrNull,
  message: z.string(),
});

/** https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit */
export const pullRequestSchema = z.object({
  number: id,
  state: z.string(),
  head: z.object({ sha: z.string() }),
  base: z.object({ repo: home }),
});

/** https://docs.github.com/rest/actions/artifacts */
export const runArtifactSchema = z.object({
  id,
  name: z.string(),
  size_in_bytes: z.number().nonnegative(),
  expired: z.boolean(),
  created_at: date,
});

/** The rows of a list that are as documented; how many are not. */
export function readRows<Schema extends z.ZodType>(
  schema: Schema,
  rows: readonly unknown[],
): { readonly read: z.output<Schema>[]; readonly oddCount: number } {
  const read = rows.map((row) => schema.safeParse(row)).filter(({ success }) => success);
  return { read: read.map(({ data }) => data as z.output<Schema>), oddCount: rows.length - read.length };
}
