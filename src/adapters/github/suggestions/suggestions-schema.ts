import { z } from 'zod';

// Only the fields that are used; others may come and go.

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
