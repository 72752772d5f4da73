import { z } from 'zod';

// The parts of a webhook's payload that are used; https://docs.github.com/webhooks/webhook-events-and-payloads#issues

export const issueEventSchema = z.object({
  action: z.string().optional(),
  issue: z.looseObject({}),
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
export const commentEventSchema = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.number().int().positive(),
    body: z.string().nullish(),
    /** Null where the account is gone. */
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
    /** The app that wrote it; a person can write through one, too. */
    performed_via_github_app: z.looseObject({}).nullish(),
  }),
});

/** `workflow_dispatch` sends every input as text; booleans and numbers come from the API. */
export const dispatchEventSchema = z.object({
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).nullish(),
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export const workflowRunEventSchema = z.object({
  workflow_run: z.object({ id: z.number().int().positive(), run_attempt: z.number().int().positive().optional() }),
});
