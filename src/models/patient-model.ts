import type { Log } from '../shared/log.ts';
import { type Deadline, type RetryPolicy, retry } from '../shared/retry.ts';
import type { ChatAnswer, ChatModel, ChatRequest } from './chat-model.ts';

/** A model whose calls end by themselves. */
export interface PatientModel extends Omit<ChatModel, 'answer'> {
  /** Throws ServiceError, and what is put around the model may throw. */
  answer(request: ChatRequest): Promise<ChatAnswer>;
}

export interface Patience {
  readonly retries: RetryPolicy;
  readonly deadline: Deadline;
  readonly log: Log;
}

/** The model, asked again after failures that may pass, until the deadline. */
export function withRetries(model: ChatModel, { retries, deadline, log }: Patience): PatientModel {
  return {
    ...model,
    answer: (request) =>
      retry((signal) => model.answer(request, signal), {
        ...retries,
        deadline,
        onRetry: (error, waitMs) => log.debug(`${error.message} Retrying in ${Math.round(waitMs)} ms.`),
      }),
  };
}
