import { z } from 'zod';
import { SUGGESTION_ACTIONS, SUGGESTION_STATES } from '../../../issue/suggestion.ts';

// Only the fields that are used; others may come and go.

/** https://docs.github.com/rest/issues/suggestions; a kind of change or a state that is not known yet does no harm. */
export const suggestionRowsSchema = z.array(
  z.object({
    id: z.number().int(),
    action: z.enum(SUGGESTION_ACTIONS).or(z.string()),
    state: z.enum(SUGGESTION_STATES).or(z.string()),
    target_id: z.number().int().nullish(),
    target_value: z.unknown().optional(),
    rationale: z.string().nullish(),
    confidence: z.string().nullish(),
    actor_id: z.number().int().nullish(),
    resolved_by: z.number().int().nullish(),
    created_at: z.string(),
    updated_at: z.string(),
  }),
);

export type SuggestionRow = z.infer<typeof suggestionRowsSchema>[number];

const echoesSchema = z
  .array(
    z.object({
      value: z.unknown().optional(),
      login: z.string().optional(),
      field_id: z.number().int().optional(),
      duplicate_issue_id: z.number().int().optional(),
      ignored: z.boolean().optional(),
      ignored_reason: z.string().optional(),
    }),
  )
  .optional();

/** An issue as it is after a change, with what GitHub says of the suggestions in the request. */
export const changedIssueSchema = z.object({
  state: z.string().optional(),
  type: z.object({ name: z.string() }).nullish(),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  issue_field_values: z
    .array(
      z.object({
        issue_field_id: z.number().int().optional(),
        value: z.unknown().optional(),
        single_select_option: z.object({ name: z.string() }).nullish(),
      }),
    )
    .nullish(),
  suggestions: z
    .object({
      type: echoesSchema,
      issue_field_values: echoesSchema,
      assignees: echoesSchema,
      state: echoesSchema,
    })
    .optional(),
});

export type ChangedIssue = z.infer<typeof changedIssueSchema>;

export const issueIdSchema = z.object({ id: z.number().int(), pull_request: z.unknown().optional() });

export const assigneesSchema = z.object({ assignees: z.array(z.object({ login: z.string() })).nullish() });

export const loginSchema = z.object({ id: z.number().int(), login: z.string() });

export const issueTypesSchema = z.array(z.object({ id: z.number().int(), name: z.string() }).nullable());

export const issueFieldsSchema = z.array(
  z
    .object({
      id: z.number().int(),
      name: z.string(),
      data_type: z.string(),
      options: z.array(z.object({ id: z.number().int(), name: z.string() })).nullish(),
    })
    .nullable(),
);
