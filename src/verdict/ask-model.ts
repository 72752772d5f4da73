import type { ChatAnswer, ChatFinish, ChatModel, ChatRequest } from '../models/chat-model.ts';
import type { ModelPrices } from '../models/model-prices.ts';
import type { ModelUsage } from '../models/model-usage.ts';
import { costOf, worstCostOf } from '../models/price-model.ts';
import { PROVIDERS, type ProviderId } from '../models/providers.ts';
import type { Spending } from '../models/spending.ts';
import type { CountTokens } from '../models/token-counter.ts';
import { ServiceError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { type Deadline, type RetryPolicy, retry } from '../shared/retry.ts';
import { buildPrompt, type Prompt } from './build-prompt.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { ModelQuestion, QuestionPart } from './model-question.ts';
import { readAnswer } from './read-answer.ts';

/** One answer of a model, with everything that led to it. */
export interface ModelCall {
  readonly part: QuestionPart;
  readonly engine: ProviderId;
  readonly model: string;
  readonly prompt: Pick<Prompt, 'system' | 'user' | 'schema'>;
  readonly answer: ChatAnswer;
  /** Whether the answer is one that was kept. */
  readonly isRecalled: boolean;
}

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
export interface Asking extends AskingRules {
  readonly deadline: Deadline;
  /** Of the whole run. */
  readonly spending: Spending;
  /** An answer that was kept from before: such a question is not asked again. */
  readonly recall: (question: { readonly model: string; readonly request: ChatRequest }) => ChatAnswer | undefined;
  /** Whether the engine still answers in this run; one that does not is only asked for what it answered before. */
  readonly isAlive: () => boolean;
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: ModelCall, usage: ModelUsage) => void;
}

/** For thoughts as well, where a model has some; the answer itself takes about 100. */
export const MAX_OUTPUT_TOKENS = 4096;

/** The run may spend no more: not a fault of any service. */
export class CostLimitError extends Error {
  override readonly name = 'CostLimitError';
}

/** The engine failed for the issues before, so it was not asked: no new failure. */
export class EngineDeadError extends ServiceError {}

/**
 * Asks one question of a model and reads the answer; an answer that cannot be read gets one more try, told what was
 * wrong. Throws ServiceError: the service failed, has no such model (ModelGoneError), refused, cut the answer off, or twice answered nothing that can be
 * read; EngineDeadError and CostLimitError before a call that is not to be made.
 */
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
  asking.log.debug(`Asking ${model.name} (${part}): ${prompt.tokens} tokens, ${prompt.numbers.length} known issues.`);
  const questions = [prompt, { ...prompt, user: `${prompt.user}\n\n${REPAIR}` }];
  const kept = questions.map((question) => asking.recall({ model: model.name, request: toRequest(question) }));
  const isKept = kept.some((answer) => answer !== undefined && readAnswer(answer.text, prompt) !== undefined);
  for (const [at, question] of questions.entries()) {
    // Kept answers of which none can be read would fail for ever: it is asked anew.
    const recalled = isKept ? kept[at] : undefined;
    const { text } = await call(model, { part, prompt: question, recalled }, asking);
    const opinion = readAnswer(text, prompt);
    if (opinion !== undefined) return opinion;
  }
  throw unusable(model, 'answered twice without the JSON it was asked for');
}

const REPAIR = 'Your last answer was not the JSON object that was asked for. Write nothing but that object.';

function toRequest({ system, user, schema }: Prompt): ChatRequest {
  return { system, user, schema, maxOutputTokens: MAX_OUTPUT_TOKENS };
}

interface Call {
  readonly part: QuestionPart;
  readonly prompt: Prompt;
  /** The answer that was kept; undefined where it is to be bought. */
  readonly recalled: ChatAnswer | undefined;
}

async function call(model: ChatModel, { part, prompt, recalled }: Call, asking: Asking): Promise<ChatAnswer> {
  const { system, user, schema } = prompt;
  const request = toRequest(prompt);
  const answer = recalled ?? (await buy(model, { request, promptTokens: prompt.tokens }, asking));
  asking.onCall(
    {
      part,
      engine: model.engine,
      model: model.name,
      prompt: { system, user, schema },
      answer,
      isRecalled: recalled !== undefined,
    },
    usageOf(model, answer, asking),
  );
  const fault = FAULTS[answer.finish];
  if (fault !== undefined) throw unusable(model, fault);
  return answer;
}

function usageOf(model: ChatModel, answer: ChatAnswer, { prices }: Asking): ModelUsage {
  const { promptTokens, completionTokens } = answer;
  return { calls: 1, promptTokens, completionTokens, cost: costOf({ ...answer, model: model.name }, prices) };
}

/** Throws EngineDeadError for an engine that is not to be asked, CostLimitError before a call that could cost too much. */
async function buy(
  model: ChatModel,
  { request, promptTokens }: { readonly request: ChatRequest; readonly promptTokens: number },
  asking: Asking,
): Promise<ChatAnswer> {
  const { prices, spending } = asking;
  if (!asking.isAlive()) {
    const service = PROVIDERS[model.engine].title;
    throw new EngineDeadError(`${service} was not asked: it failed for the issues before.`, {
      service,
      retryable: false,
    });
  }
  const worst = worstCostOf({ model: model.name, promptTokens, completionTokens: MAX_OUTPUT_TOKENS }, prices) ?? 0;
  const { deadline } = asking;
  const startMs = performance.now();
  if (!(await spending.setAside(worst))) throw new CostLimitError('the cost limit is reached');
  // It may have waited for what calls of other issues cost, which is no fault of this engine.
  deadline.putOff(performance.now() - startMs);
  let cost = 0;
  try {
    const answer = await retry((signal) => model.answer(request, signal), {
      ...asking.retries,
      deadline,
      onRetry: (error, waitMs) => asking.log.debug(`${error.message} Trying again in ${Math.round(waitMs)} ms.`),
    });
    // Every prompt has tokens: a service that tells none has not said what the call cost.
    cost = answer.promptTokens === 0 ? worst : (usageOf(model, answer, asking).cost ?? 0);
    return answer;
  } finally {
    spending.settle({ worst, cost });
  }
}

const FAULTS: Readonly<Record<ChatFinish, string | undefined>> = {
  done: undefined,
  length: `did not finish its answer within ${MAX_OUTPUT_TOKENS} tokens (finish reason "length")`,
  refusal: 'refused to answer',
  blocked: "did not answer: its provider's safety filter stepped in",
  empty: 'gave an empty answer',
};

function unusable(model: ChatModel, what: string): ServiceError {
  return new ServiceError(`The model ${JSON.stringify(model.name)} ${what}.`, {
    service: PROVIDERS[model.engine].title,
    retryable: false,
  });
}
