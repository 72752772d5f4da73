import { ask, type Question } from '../models/ask.ts';
import { type AskingDecisions, askDecisions } from '../models/ask-decisions.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { DecisionModel } from '../models/decision-model.ts';
import type { ModelCall } from '../models/model-call.ts';
import type { ModelPrices } from '../models/model-prices.ts';
import { type Readiness, readyModel } from '../models/ready-model.ts';
import type { CountTokens } from '../models/token-counter.ts';
import type { Log } from '../shared/log.ts';
import type { RetryPolicy } from '../shared/retry.ts';
import { buildDecisions } from './build-decisions.ts';
import { buildPrompt } from './build-prompt.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { ModelQuestion, QuestionPart } from './model-question.ts';
import { readAnswer } from './read-answer.ts';
import { readDecisions } from './read-decisions.ts';

/** How models are asked in one run; all that a judge needs besides its models. */
export interface AskingRules {
  readonly instructions: string | undefined;
  readonly maxPromptTokens: number;
  readonly countTokens: CountTokens;
  readonly retries: RetryPolicy;
  readonly prices: ModelPrices;
  readonly log: Log;
}

/** One issue's turn. */
export interface Asking
  extends AskingRules,
    Readiness,
    Pick<Parameters<typeof ask>[2], 'recall'>,
    Pick<AskingDecisions, 'recallDecisions'> {
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: ModelCall) => void;
}

/** What a model says of one part of a question about an issue. Throws what `ask` throws. */
export async function askModel(
  model: ChatModel,
  { part, question }: { readonly part: QuestionPart; readonly question: ModelQuestion },
  asking: Asking,
): Promise<ModelOpinion> {
  const prompt = buildPrompt(question, {
    part,
    instructions: asking.instructions,
    maxTokens: Math.min(asking.maxPromptTokens, model.limits.maxPromptTokens ?? Number.POSITIVE_INFINITY),
    maxEnumValues: model.limits.maxEnumValues,
    countTokens: asking.countTokens,
  });
  const { system, user, schema, tokens: promptTokens, numbers } = prompt;
  asking.log.debug(`Asking ${model.name} (${part}): ${promptTokens} tokens, ${numbers.length} known issues.`);
  const finished: Question<ModelOpinion> = {
    purpose: part,
    prompt: { system, user, schema, promptTokens },
    read: (text) => readAnswer(text, prompt),
  };
  return await ask(readyModel(model, asking), finished, asking);
}

/** What a model says of an issue by probabilities, all in one request. Throws what `askDecisions` throws. */
export async function askDecisionModel(
  model: DecisionModel,
  question: ModelQuestion,
  asking: Asking,
): Promise<ModelOpinion> {
  const { limits, name } = model;
  const { request, subjects } = buildDecisions(question, {
    instructions: asking.instructions,
    maxTokens: Math.min(asking.maxPromptTokens, limits.maxPromptTokens ?? Number.POSITIVE_INFINITY),
    limits,
    countTokens: asking.countTokens,
  });
  asking.log.debug(`Asking ${name} ${request.questions.length} questions: ${request.promptTokens} tokens.`);
  const answers = await askDecisions(readyModel(model, asking), request, asking);
  const count = (kind: string) => answers.filter((answer) => answer.kind === kind).length;
  if (count('refusal') + count('unreadable') > 0) {
    asking.log.debug(
      `${name} refused ${count('refusal')} of ${answers.length} questions, and gave no probability for ${count('unreadable')}.`,
    );
  }
  return readDecisions(answers, subjects);
}
