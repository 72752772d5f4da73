import { z } from 'zod';

const count = z.number().nonnegative().catch(0);

const message = z.object({
  /** A text, a list of parts, or, of servers that unpack the JSON, an object. */
  content: z.unknown().optional(),
  refusal: z.unknown().optional(),
  /** Where servers put thoughts, and some the answer too. */
  reasoning: z.unknown().optional(),
  reasoning_content: z.unknown().optional(),
  reasoning_details: z.unknown().optional(),
  tool_calls: z.unknown().optional(),
});

/** What is read of a chat completion; servers that only resemble OpenAI's leave much of it out. */
export const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(undefined),
        message: message.nullish().catch(undefined),
        /** As older APIs have it. */
        text: z.unknown().optional(),
        error: z.unknown().optional(),
      }),
    )
    .nullish(),
  error: z.unknown().optional(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish()
        .catch(undefined),
      completion_tokens_details: z.object({ reasoning_tokens: count.nullish() }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

export type Completion = z.infer<typeof completionSchema>;

/** What is read of an answer to embeddings; a number that is none is told apart from an answer of another kind. */
export const embeddingsSchema = z.object({
  data: z.array(z.object({ index: z.number().nullish(), embedding: z.array(z.number().catch(Number.NaN)) })),
});

/** What is read of an uploaded file. */
export const fileSchema = z.object({ id: z.string().min(1) });

/** What is read of a fine-tune job, https://platform.openai.com/docs/api-reference/fine-tuning/object. */
export const jobSchema = z.object({
  id: z.string().min(1),
  status: z.string(),
  model: z.string().catch(''),
  fine_tuned_model: z.string().nullish().catch(undefined),
  trained_tokens: z.number().nonnegative().nullish().catch(undefined),
  error: z.object({ message: z.string().nullish() }).nullish().catch(undefined),
});

/** What is read of a job's events, newest first. */
export const jobEventsSchema = z.object({
  data: z.array(z.object({ id: z.string(), message: z.string().catch('') })),
});

const probability = z.number().min(0).max(1).optional().catch(undefined);

/** What is read of an answer to decisions: Decision in resources/decisions.d.ts of the openai SDK 7.59. */
export const decisionsSchema = z.object({
  answers: z.array(
    z
      .object({
        type: z.string().optional().catch(undefined),
        /** Null where the question had none. */
        name: z
          .string()
          .nullish()
          .catch(undefined)
          .transform((name) => name ?? undefined),
        probability,
        probabilities: z
          .array(z.object({ value: z.unknown(), probability }))
          .optional()
          .catch(undefined),
      })
      .catch({ name: undefined }),
  ),
  usage: z
    .object({
      input_tokens: count,
      input_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
});
