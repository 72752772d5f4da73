import { z } from 'zod';
import { createAnswerRoom } from '../models/answer-room.ts';
import type { ModelCall } from '../models/ask.ts';
import { CHAT_FINISHES, type ChatAnswer, type ChatModel, type ChatPrompt } from '../models/chat-model.ts';
import { PROVIDER_IDS, PROVIDERS, type ProviderId } from '../models/providers.ts';
import { ServiceError } from '../shared/errors.ts';
import type { EngineModels } from './judges.ts';
import type { QuestionPart } from './model-question.ts';
import { type ModelNote, NOT_ASKED_REASONS } from './verdict.ts';

/** Port: where the answers of a run are kept, one recording an issue. */
export interface RecordingStore {
  /** Undefined where there is none. Throws ConfigError for one that cannot be read. */
  read(issueNumber: number): Promise<Recording | undefined>;
  write(recording: Recording): Promise<void>;
}

const callSchema = z.object({
  part: z.enum(['everything', 'quality', 'categories']),
  model: z.string(),
  /** For people who compare prompts; an answer to the same prompt is not asked for again. */
  system: z.string(),
  user: z.string(),
  schema: z.unknown(),
  answer: z.object({
    text: z.string(),
    finish: z.enum(CHAT_FINISHES),
    /** The service's words, where it failed after it had begun. */
    problem: z.string().optional(),
    promptTokens: z.number().nonnegative(),
    /** Absent where there are none. */
    cachedTokens: z.number().nonnegative().optional(),
    cacheWriteTokens: z.number().nonnegative().optional(),
    completionTokens: z.number().nonnegative(),
  }),
});

const noteSchema = z.union([
  z.object({ kind: z.literal('not-asked'), because: z.enum(NOT_ASKED_REASONS), text: z.string() }),
  z.object({ kind: z.enum(['failed', 'stand-in']), text: z.string() }),
]);

export const recordingSchema = z.object({
  format: z.literal(1),
  issue: z.int().positive(),
  /** Whose calls these are; null where no model could answer. */
  engine: z.enum(PROVIDER_IDS).nullable(),
  /** Numbers of the issues that were found to be similar, most similar first. */
  retrieved: z.array(z.int()),
  calls: z.array(callSchema),
  /** Answers that led to no verdict, of every engine that was asked: they were still paid for. */
  unused: z
    .array(
      z.object({
        model: z.string(),
        promptTokens: z.number().nonnegative(),
        completionTokens: z.number().nonnegative(),
        /** The whole of it, so that a run that goes on need not ask again; absent in older recordings. */
        call: callSchema.optional(),
      }),
    )
    .default([]),
  /** What failed, or why no model was asked. */
  notes: z.array(noteSchema).default([]),
});

export type Recording = Readonly<z.infer<typeof recordingSchema>>;

export function toRecording(facts: {
  readonly issue: number;
  readonly engine: ProviderId | undefined;
  readonly retrieved: readonly number[];
  /** Of every engine that was asked. */
  readonly calls: readonly ModelCall[];
  readonly notes: readonly ModelNote[];
}): Recording {
  const { issue, engine = null, retrieved, notes } = facts;
  const used = facts.calls.filter((call) => call.model.engine === engine);
  const unused = facts.calls
    .filter((call) => call.model.engine !== engine)
    .map((call) => {
      const { promptTokens, completionTokens } = call.answer;
      return { model: call.model.name, promptTokens, completionTokens, call: toRecordedCall(call) };
    });
  return {
    format: 1,
    issue,
    engine,
    retrieved: [...retrieved],
    calls: used.map(toRecordedCall),
    unused,
    notes: [...notes],
  };
}

function toRecordedCall({ purpose, model, request, answer }: ModelCall): Recording['calls'][number] {
  const { system, user, schema } = request;
  return { part: purpose as QuestionPart, model: model.name, system, user, schema, answer };
}

/** The recorded answer to a question; undefined where this model was asked something else, or did not end its answer. */
export function recall(
  { calls, unused }: Recording,
  { model, prompt }: { readonly model: string; readonly prompt: ChatPrompt },
): ChatAnswer | undefined {
  const { system, user } = prompt;
  const kept = [...calls, ...unused.flatMap(({ call }) => call ?? [])];
  const same = kept.filter((call) => call.model === model && call.system === system && call.user === user);
  return same.find(({ answer }) => answer.finish === 'done')?.answer;
}

/** Models that give the recorded answers again, in their order. Each throws ServiceError when there is none left. */
export function replayModels(engine: ProviderId, { calls }: Recording): EngineModels {
  const rest = [...calls];
  const modelNamed = (name: string): ChatModel => ({
    engine,
    name,
    limits: { maxEnumValues: Number.POSITIVE_INFINITY },
    room: createAnswerRoom(),
    async answer() {
      const next = rest.shift();
      if (next !== undefined) return next.answer;
      const message = 'The recording holds no further answer; it was made with another version or another index.';
      throw new ServiceError(message, { service: PROVIDERS[engine].title, retryable: false });
    },
  });
  const [first, last] = [calls[0], calls.at(-1)].map((call) => call?.model ?? 'recorded');
  return { judge: modelNamed(last as string), qualitizer: modelNamed(first as string) };
}
