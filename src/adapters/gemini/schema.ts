import { z } from 'zod';

const count = z.number().nonnegative().catch(0).default(0);

/** What is read of the answer to generateContent, https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse. */
export const contentSchema = z.object({
  candidates: z
    .array(
      z.object({
        finishReason: z.string().nullish(),
        content: z
          .object({
            parts: z
              .array(z.object({ text: z.string().nullish().catch(undefined), thought: z.boolean().nullish() }))
              .nullish()
              .catch(undefined),
          })
          .nullish()
          .catch(undefined),
      }),
    )
    .nullish(),
  error: z.unknown().optional(),
  promptFeedback: z.object({ blockReason: z.string().nullish() }).nullish(),
  usageMetadata: z
    .object({
      promptTokenCount: count,
      cachedContentTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
    })
    .nullish()
    .catch(undefined),
});

export type Content = z.infer<typeof contentSchema>;

/** How long to wait, as Google's APIs say it in the details of an error. */
export const errorDetailsSchema = z.array(z.object({ retryDelay: z.string().optional() })).catch([]);

/** A number that is none is told apart from an answer of another kind. */
const contentEmbedding = z.object({ values: z.array(z.number().catch(Number.NaN)).nullish() });

/** What is read of the answer to embedContent, https://ai.google.dev/api/embeddings#v1beta.ContentEmbedding. */
export const embeddingSchema = z.object({ embedding: contentEmbedding });

/** The same of batchEmbedContents. */
export const embeddingsSchema = z.object({ embeddings: z.array(contentEmbedding).nullish() });
