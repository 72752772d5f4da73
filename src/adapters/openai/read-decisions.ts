import type { DecisionAnswer, DecisionQuestion, Decisions } from '../../models/decision-model.ts';
import { type ErrorBody, readErrorBody } from '../models/read-error-body.ts';
import { decisionsSchema } from './schema.ts';

export type ReadDecisions =
  | { readonly kind: 'answer'; readonly answer: Decisions }
  /** With a status of success. */
  | { readonly kind: 'error'; readonly body: ErrorBody }
  /** Not from this API. */
  | { readonly kind: 'other'; readonly cause: unknown };

/** A distribution may miss 1 by what rounding to two digits leaves of many values. */
const MAX_SUM_ERROR = 0.05;
const UNREADABLE: DecisionAnswer = { kind: 'unreadable' };

/**
 * Reads what a server sent for these questions, answer by answer: by their names where all have one, else by their order. Output
 * is not billed, so none is counted.
 */
export function readDecisions(body: unknown, questions: readonly DecisionQuestion[]): ReadDecisions {
  const parsed = decisionsSchema.safeParse(body);
  if (!parsed.success) {
    const failure = readErrorBody((body as { readonly error?: unknown } | null | undefined)?.error);
    return failure === undefined ? { kind: 'other', cause: parsed.error } : { kind: 'error', body: failure };
  }
  const { answers, usage } = parsed.data;
  const { cached_tokens: cachedTokens, cache_write_tokens: cacheWriteTokens } = usage?.input_tokens_details ?? {};
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  const isNamed = byName.size === answers.length && !byName.has(undefined);
  return {
    kind: 'answer',
    answer: {
      answers: questions.map((question, at) =>
        readAnswer(isNamed ? byName.get(questionName(at)) : answers[at], question),
      ),
      promptTokens: usage?.input_tokens ?? 0,
      ...(cachedTokens ? { cachedTokens } : {}),
      ...(cacheWriteTokens ? { cacheWriteTokens } : {}),
      completionTokens: 0,
    },
  };
}

/** Under which name a question is sent. */
export function questionName(at: number): string {
  return `q${at + 1}`;
}

interface WireAnswer {
  readonly type?: string | undefined;
  readonly probability?: number | undefined;
  readonly probabilities?:
    | readonly { readonly value: unknown; readonly probability?: number | undefined }[]
    | undefined;
}

function readAnswer(answer: WireAnswer | undefined, question: DecisionQuestion): DecisionAnswer {
  if (answer?.type === 'refusal') return { kind: 'refusal' };
  if (answer === undefined || answer.type !== question.kind) return UNREADABLE;
  if (question.kind === 'predicate') {
    const { probability } = answer;
    return probability === undefined ? UNREADABLE : { kind: 'predicate', probability };
  }
  return readChoice(answer, question.values);
}

/** All of the values, each once, and together 1: with less, nobody knows what the rest would be. */
function readChoice({ probabilities = [] }: WireAnswer, values: readonly { readonly name: string }[]): DecisionAnswer {
  const byValue = new Map(probabilities.map(({ value, probability }) => [value, probability]));
  const found = values.flatMap(({ name }) => byValue.get(name) ?? []);
  const isWhole = found.length === values.length && probabilities.length === values.length;
  const sum = found.reduce((total, probability) => total + probability, 0);
  if (!isWhole || Math.abs(sum - 1) > MAX_SUM_ERROR) return UNREADABLE;
  return { kind: 'choice', probabilities: found.map((probability) => probability / sum) };
}
