import { z } from 'zod';
import { actorSchema } from './history-schema.ts';

const node = z.object({ id: z.string() });
/** A part that failed is null. */
const boardEvent = z
  .object({ __typename: z.string().nullish(), actor: actorSchema, project: node.nullish() })
  .nullish();
const projectOwner = z.object({ projectV2: node.nullish() });

/** Answers of GraphQL about boards. What the token may not see, or what failed, is null. */
export const boardsSchema = {
  issue: z.object({
    repository: z
      .object({
        issue: z
          .object({
            id: z.string(),
            projectItems: z
              .object({ nodes: z.array(z.object({ project: node.nullish() }).nullish()).nullish() })
              .nullish(),
            timelineItems: z.object({ nodes: z.array(boardEvent).nullish() }).nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
  /** By alias; whatever else the answer holds counts as nothing. */
  owners: z.record(z.string(), projectOwner.nullish().catch(undefined)),
  /** By alias. */
  added: z.record(z.string(), z.object({ item: node.nullish() }).nullish()),
};

export type BoardEvent = z.infer<typeof boardEvent>;
