import { z } from 'zod';

const node = z.object({ id: z.string() });
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
