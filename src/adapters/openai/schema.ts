import { z } from 'zod';

const count = z.number().nonnegative().catch(0);

/** What is read of a chat completion; servers that only resemble OpenAI's leave much of it away. */
export const completionSchema = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
    }),
  ),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
});

export type Completion = z.infer<typeof completionSchema>;

/** What is read of an answer to embeddings; a number that is none is told apart from an answer of another kind. */
export const embeddingsSchema = z.object({
  data: z.array(z.object({ index: z.number().nullish(), embedding: z.array(z.number().catch(Number.NaN)) })),
});
