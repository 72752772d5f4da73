import { z } from 'zod';
import { ServiceError } from '../shared/errors.ts';
import type { ModelCall } from './ask-model.ts';
import { type ChatModel, type ModelEngine, SERVICE_NAMES } from './chat-model.ts';

/** Port: where the answers of a run are kept, one recording an issue. */
export interface RecordingStore {
  /** Undefined where there is none. Throws ConfigError for one that cannot be read. */
  read(issueNumber: number): Promise<Recording | undefined>;
  write(recording: Recording): Promise<void>;
}

const callSchema = z.object({
  part: z.enum(['everything', 'quality', 'categories']),
  model: z.string(),
  /** For people who compare prompts; nothing reads them again. */
  system: z.string(),
  user: z.string(),
  schema: z.unknown(),
  answer: z.object({
    text: z.string(),
    finish: z.enum(['done', 'length', 'refusal', 'blocked', 'empty']),
    promptTokens: z.number().nonnegative(),
    completionTokens: z.number().nonnegative(),
  }),
});

export const recordingSchema = z.object({
  format: z.literal(1),
  issue: z.int().positive(),
  /** Whose calls these are; null where no model could answer. */
  engine: z.enum(['gemini', 'openai']).nullable(),
  /** Numbers of the issues that were found to be similar, most similar first. */
  retrieved: z.array(z.int()),
  calls: z.array(callSchema),
});

export type Recording = Readonly<z.infer<typeof recordingSchema>>;

export function toRecording(facts: {
  readonly issue: number;
  readonly engine: ModelEngine | undefined;
  readonly retrieved: readonly number[];
  readonly calls: readonly ModelCall[];
}): Recording {
  const { issue, engine = null, retrieved } = facts;
  const calls = facts.calls.map(({ part, model, prompt, answer }) => ({ part, model, ...prompt, answer }));
  return { format: 1, issue, engine, retrieved: [...retrieved], calls };
}

/** A model that gives the recorded answers again, in their order. Throws ServiceError when there is none left. */
export function replayModel(engine: ModelEngine, { calls }: Recording): ChatModel {
  const rest = [...calls];
  return {
    engine,
    name: calls[0]?.model ?? 'recorded',
    limits: { maxEnumValues: Number.POSITIVE_INFINITY },
    async answer() {
      const next = rest.shift();
      if (next !== undefined) return next.answer;
      const message = 'The recording holds no further answer; it was made with another program or another index.';
      throw new ServiceError(message, { service: SERVICE_NAMES[engine], retryable: false });
    },
  };
}
