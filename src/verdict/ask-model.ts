import { ask, type Question } from '../models/ask.ts';
import { type AskingDecisions, askDecisions } from '../models/ask-decisions.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { DecisionModel } from '../models/decision-model.ts';
import type { ModelCall } from '../models/model-call.ts';
import type { ModelPrices } from '../models/model-prices.ts';
import { withRetries } from '../models/patient-model.ts';
import type { TokenCounts } from '../models/price-model.ts';
import type { ServiceModel } from '../models/service-model.ts';
import type { Spending } from '../models/spending.ts';
import type { CountTokens } from '../models/token-counter.ts';
import { whileAlive } from '../models/while-alive.ts';
import { withSpending } from '../models/with-spending.ts';
import type { Log } from '../shared/log.ts';
import type { Deadline, RetryPolicy } from '../shared/retry.ts';
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
    Pick<Parameters<typeof ask>[2], 'recall'>,
    Pick<AskingDecisions, 'recallDecisions'> {
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: ModelCall) => void;
  readonly deadline: Deadline;
  /** Of the whole run. */
  readonly spending: Spending;
  /** Whether the provider still answers in this run; one that does not is only asked for what it answered before. */
  readonly isAlive: () => boolean;
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
  return await ask(patient(model, asking), finished, asking);
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
  const answers = await askDecisions(patient(model, asking), request, asking);
  const count = (kind: string) => answers.filter((answer) => answer.kind === kind).length;
  if (count('refusal') + count('unreadable') > 0) {
    asking.log.debug(
      `${name} refused ${count('refusal')} of ${answers.length} questions, and gave no probability for ${count('unreadable')}.`,
    );
  }
  return readDecisions(answers, subjects);
}

/** The model with all that is put around it: tries, money, and an end where its provider is dead. */
function patient<
  Request extends { readonly promptTokens: number },
  Answer extends TokenCounts,
  Model extends ServiceModel<Request, Answer>,
>(model: Model & ServiceModel<Request, Answer>, asking: Asking) {
  return whileAlive(withSpending(withRetries<Request, Answer, Model>(model, asking), asking), asking.isAlive);
}
