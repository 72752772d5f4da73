import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { createAnswerRoom } from '../models/answer-room.ts';
import { CHAT_FINISHES, type ChatAnswer, type ChatModel, type ChatPrompt } from '../models/chat-model.ts';
import type { DecisionModel, DecisionRequest, Decisions } from '../models/decision-model.ts';
import type { ModelCall } from '../models/model-call.ts';
import { PROVIDER_IDS, PROVIDERS, type ProviderId } from '../models/providers.ts';
import { ServiceError } from '../shared/errors.ts';
import type { ChatModels, EngineModels } from './judges.ts';
import type { QuestionPart } from './model-question.ts';
import { type ModelNote, NOT_ASKED_REASONS } from './verdict.ts';

/** Port: where the answers of a run are kept, one recording an issue. */
export interface RecordingStore {
  /** Undefined where there is none. Throws ConfigError for one that cannot be read. */
  read(issueNumber: number): Promise<Recording | undefined>;
  write(recording: Recording): Promise<void>;
}

const tokenCounts = {
  promptTokens: z.number().nonnegative(),
  /** Absent where there are none. */
  cachedTokens: z.number().nonnegative().optional(),
  cacheWriteTokens: z.number().nonnegative().optional(),
  completionTokens: z.number().nonnegative(),
};

const chatCallSchema = z.object({
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
    ...tokenCounts,
  }),
});

const probability = z.number().min(0).max(1);

const decisionCallSchema = z.object({
  part: z.literal('decisions'),
  model: z.string(),
  system: z.string(),
  user: z.string(),
  questions: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('predicate'), statement: z.string() }),
      z.object({
        kind: z.literal('choice'),
        statement: z.string(),
        values: z.array(z.object({ name: z.string(), description: z.string() })),
      }),
    ]),
  ),
  answer: z.object({
    /** One for each question, in their order. */
    answers: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('predicate'), probability }),
        z.object({ kind: z.literal('choice'), probabilities: z.array(probability) }),
        z.object({ kind: z.enum(['refusal', 'unreadable']) }),
      ]),
    ),
    ...tokenCounts,
  }),
});

const callSchema = z.discriminatedUnion('part', [chatCallSchema, decisionCallSchema]);
type RecordedCall = z.infer<typeof callSchema>;
type RecordedChat = z.infer<typeof chatCallSchema>;
type RecordedDecisions = z.infer<typeof decisionCallSchema>;

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

function toRecordedCall(call: ModelCall): RecordedCall {
  const { system, user } = call.request;
  const { name: model } = call.model;
  if (call.kind === 'chat') {
    const { purpose, request, answer } = call;
    return { part: purpose as QuestionPart, model, system, user, schema: request.schema, answer };
  }
  const { answers, ...tokens } = call.answer;
  const questions = call.request.questions.map((question) =>
    question.kind === 'choice' ? { ...question, values: [...question.values] } : question,
  );
  const kept = answers.map((answer) =>
    answer.kind === 'choice' ? { ...answer, probabilities: [...answer.probabilities] } : answer,
  );
  return { part: 'decisions', model, system, user, questions, answer: { answers: kept, ...tokens } };
}

/** The recorded answer to a question; undefined where this model was asked something else, or did not end its answer. */
export function recall(
  recording: Recording,
  { model, prompt }: { readonly model: string; readonly prompt: ChatPrompt },
): ChatAnswer | undefined {
  const { system, user } = prompt;
  const same = allCalls(recording)
    .filter(isChat)
    .filter((call) => call.model === model && call.system === system && call.user === user);
  return same.find(({ answer }) => answer.finish === 'done')?.answer;
}

/** The recorded answers to a request; undefined where this model was asked something else. */
export function recallDecisions(
  recording: Recording,
  { model, request }: { readonly model: string; readonly request: DecisionRequest },
): Decisions | undefined {
  const { system, user, questions } = request;
  return allCalls(recording)
    .filter(isDecisions)
    .find(
      (call) =>
        call.model === model &&
        call.system === system &&
        call.user === user &&
        isDeepStrictEqual(call.questions, questions),
    )?.answer;
}

function allCalls({ calls, unused }: Recording): readonly RecordedCall[] {
  return [...calls, ...unused.flatMap(({ call }) => call ?? [])];
}

function isChat(call: RecordedCall): call is RecordedChat {
  return call.part !== 'decisions';
}

function isDecisions(call: RecordedCall): call is RecordedDecisions {
  return call.part === 'decisions';
}

/** Models that give the recorded answers again, in their order. Each throws ServiceError when there is none left. */
export function replayModels(engine: ProviderId, { calls }: Recording): EngineModels {
  const decisions = calls.filter(isDecisions);
  return decisions.length > 0
    ? { decider: replayDecisions(engine, decisions) }
    : replayChat(engine, calls.filter(isChat));
}

function replayChat(engine: ProviderId, calls: readonly RecordedChat[]): ChatModels {
  const next = inOrder(engine, calls);
  const modelNamed = (name: string): ChatModel => ({
    engine,
    name,
    limits: { maxEnumValues: Number.POSITIVE_INFINITY },
    room: createAnswerRoom(),
    answer: async () => next().answer,
  });
  const [first, last] = [calls[0], calls.at(-1)].map((call) => call?.model ?? 'recorded');
  return { judge: modelNamed(last as string), qualitizer: modelNamed(first as string) };
}

/** An answer means its questions: to others than those it was given to, it says nothing. */
function replayDecisions(engine: ProviderId, calls: readonly RecordedDecisions[]): DecisionModel {
  const next = inOrder(engine, calls);
  return {
    engine,
    name: calls[0]?.model ?? 'recorded',
    limits: { maxQuestions: Number.POSITIVE_INFINITY, maxChoices: Number.POSITIVE_INFINITY },
    async answer({ questions }) {
      const { questions: asked, answer } = next();
      if (isDeepStrictEqual(asked, questions)) return answer;
      throw noFurtherAnswer(engine);
    },
  };
}

function inOrder<Call>(engine: ProviderId, calls: readonly Call[]): () => Call {
  const rest = [...calls];
  return () => {
    const next = rest.shift();
    if (next === undefined) throw noFurtherAnswer(engine);
    return next;
  };
}

function noFurtherAnswer(engine: ProviderId): ServiceError {
  const message = 'The recording holds no further answer; it was made with another version or another index.';
  return new ServiceError(message, { service: PROVIDERS[engine].title, retryable: false });
}
