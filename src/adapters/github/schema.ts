import { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';

// Only the fields that are used; others may come and go.

export const labelsSchema = z.array(
  z.object({ id: z.number().int().optional(), name: z.string(), description: z.string().nullish() }),
);

/** Null where the account was deleted. */
const userSchema = z
  .object({ id: z.number().int(), login: z.string().optional(), type: z.string().optional() })
  .nullish();

export const commentSchema = z.object({
  id: z.number().int(),
  node_id: z.string().optional(),
  body: z.string().nullish(),
  user: userSchema,
  /** Why it is hidden, null where it is not; absent on servers that do not tell. */
  minimized: z.looseObject({}).nullish(),
});

export const commentsSchema = z.array(commentSchema);

export const issuesSchema = z.array(z.unknown());

/** What the walk through a list goes by; the rest of a row is read by `parseIssue`. */
export const updatedRowSchema = z.object({ updated_at: z.iso.datetime({ offset: true }) });

export const identifiedLabelSchema = z.object({ id: z.number().int(), name: z.string() });

export const identifiedLabelsSchema = z.array(identifiedLabelSchema);

const issueTypeSchema = z.object({ name: z.string() }).nullish().catch(undefined);

export const issueEventsSchema = z.array(
  z.object({
    id: z.number().int(),
    event: z.string(),
    /** Null where the account was deleted. */
    actor: z.object({ login: z.string() }).nullish(),
    created_at: z.iso.datetime({ offset: true }),
    label: z.object({ name: z.string() }).nullish(),
    assignee: z.object({ login: z.string() }).nullish(),
    assigner: z.object({ login: z.string() }).nullish(),
    issue_type: issueTypeSchema,
    prev_issue_type: issueTypeSchema,
    issue: z.object({ number: z.number().int(), pull_request: z.unknown().optional() }).nullish(),
  }),
);

export const searchedIssuesSchema = z.object({ items: z.array(z.unknown()) });

export const searchCountSchema = z.object({ total_count: z.number().int() });

/** Where an issue lives; GitHub answers from another repository when the issue was transferred. */
export const issueHomeSchema = z.object({ number: z.number().int(), repository_url: z.string().optional() });

export const repositorySchema = z.object({ full_name: z.string(), has_issues: z.boolean().optional() });

export const accountSchema = z.object({ id: z.number().int(), login: z.string().optional() });

/** https://docs.github.com/rest/actions/artifacts; `workflow_run` says who made the artifact. */
export const artifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.number().int(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      created_at: z.string().nullish(),
      workflow_run: z
        .object({
          id: z.number().int(),
          repository_id: z.number().int(),
          head_repository_id: z.number().int(),
          head_branch: z.string().nullish(),
        })
        .nullish(),
    }),
  ),
});

export const defaultBranchSchema = z.object({ default_branch: z.string() });

/** An issue whose text is ours, perhaps. */
export const ownIssueSchema = z.object({
  number: z.number().int(),
  title: z.string().optional(),
  state: z.string().optional(),
  state_reason: z.string().nullish(),
  locked: z.boolean().optional(),
  body: z.string().nullish(),
  user: userSchema,
  pull_request: z.unknown().optional(),
});

export const ownIssuesSchema = z.array(ownIssueSchema);

export const workflowsSchema = z.object({
  workflows: z.array(z.object({ id: z.number().int(), name: z.string(), path: z.string() })),
});

export const workflowRunsSchema = z.object({
  workflow_runs: z.array(z.object({ conclusion: z.string().nullish(), check_suite_id: z.number().int().nullish() })),
});

export const checkRunsSchema = z.object({
  check_runs: z.array(z.object({ id: z.number().int(), output: z.object({ annotations_count: z.number().int() }) })),
});

export const annotationsSchema = z.array(z.object({ title: z.string().nullish() }));

export const rateLimitSchema = z.object({
  resources: z.object({
    core: z.object({ limit: z.number(), used: z.number(), reset: z.number().max(1e10) }),
  }),
});

export type OwnIssue = z.infer<typeof ownIssueSchema>;
export type GitHubUser = z.infer<typeof userSchema>;
export type GitHubComment = z.infer<typeof commentSchema>;

/** Reads `answer`; throws ServiceError that says what was asked and which field is not as GitHub documents it. */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown, doing: string): z.infer<Schema> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
  throw new ServiceError(
    `GitHub's answer could not be understood while trying to ${doing}: ${place} – ${issue?.message ?? 'invalid'}. ` +
      'Check that the API address belongs to a GitHub server.',
    { service: 'GitHub', retryable: false, cause: result.error },
  );
}
