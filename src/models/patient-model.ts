import type { Log } from '../shared/log.ts';
import { type Deadline, type RetryPolicy, retry } from '../shared/retry.ts';
import type { ChatAnswer, ChatModel, ChatRequest } from './chat-model.ts';
import type { DecisionModel, DecisionRequest, Decisions } from './decision-model.ts';
import type { TokenCounts } from './price-model.ts';
import type { PatientService, ServiceModel } from './service-model.ts';

/** A chat model whose calls end by themselves. */
export type PatientModel = Omit<ChatModel, 'answer'> & PatientService<ChatRequest, ChatAnswer>;

/** A decision model whose calls end by themselves. */
export type PatientDecisionModel = Omit<DecisionModel, 'answer'> & PatientService<DecisionRequest, Decisions>;

export interface Patience {
  readonly retries: RetryPolicy;
  readonly deadline: Deadline;
  readonly log: Log;
}

/** The model, asked again after failures that may pass, until the deadline. */
export function withRetries<Request, Answer extends TokenCounts, Model extends ServiceModel<Request, Answer>>(
  model: Model & ServiceModel<Request, Answer>,
  { retries, deadline, log }: Patience,
): Omit<Model, 'answer'> & PatientService<Request, Answer> {
  return {
    ...model,
    answer: (request: Request) =>
      retry((signal) => model.answer(request, signal), {
        ...retries,
        deadline,
        onRetry: (error, waitMs) => log.debug(`${error.message} Retrying in ${Math.round(waitMs)} ms.`),
      }),
  };
}
