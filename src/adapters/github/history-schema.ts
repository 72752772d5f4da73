import { z } from 'zod';

/** Null where the account was deleted. */
export const actorSchema = z.object({ __typename: z.string().nullish(), login: z.string() }).nullish();

export type GraphqlActor = z.infer<typeof actorSchema>;

/** Fields of the timeline's events as far as they are used; a part that failed is null. */
const eventSchema = z
  .object({
    __typename: z.string(),
    createdAt: z.string(),
    actor: actorSchema,
    label: z.object({ id: z.string(), name: z.string() }).nullish(),
    deletedCommentAuthor: actorSchema,
  })
  .nullish();

const timelineSchema = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullish() }),
  nodes: z.array(eventSchema).nullish(),
});

export const viewerSchema = z.object({ viewer: z.object({ login: z.string() }).nullish().catch(undefined) });

export const historySchema = z.object({
  repository: z.object({ issue: z.object({ timelineItems: timelineSchema.nullish() }).nullish() }).nullish(),
});

/** Labels by alias; whatever else the answer holds counts as nothing. */
export const askedLabelsSchema = z.object({
  repository: z.record(z.string(), z.object({ id: z.string() }).nullish().catch(undefined)).nullish(),
});

export const hiddenSchema = z.object({ node: z.object({ isMinimized: z.boolean().nullish() }).nullish() });

export type TimelineEvent = NonNullable<z.infer<typeof eventSchema>>;

const BOT_ENDING = '[bot]';

/** The login as REST writes it, which ends in `[bot]` for an app; empty where the account was deleted. */
export function loginOf(actor: GraphqlActor): string {
  if (actor === null || actor === undefined) return '';
  return actor.__typename === 'Bot' && !actor.login.endsWith(BOT_ENDING) ? `${actor.login}${BOT_ENDING}` : actor.login;
}
