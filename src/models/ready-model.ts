import type { ModelPrices } from './model-prices.ts';
import { type Patience, withRetries } from './patient-model.ts';
import type { TokenCounts } from './price-model.ts';
import type { ServiceModel } from './service-model.ts';
import type { Spending } from './spending.ts';
import { whileAlive } from './while-alive.ts';
import { withSpending } from './with-spending.ts';

/** What is put around a model for one question. */
export interface Readiness extends Patience {
  readonly prices: ModelPrices;
  /** Of the whole run. */
  readonly spending: Spending;
  /** Whether the provider still answers in this run; one that does not is only asked for what it answered before. */
  readonly isAlive: () => boolean;
}

/** The model with all that is put around it: tries, money, and an end where its provider is dead. */
export function readyModel<
  Request extends { readonly promptTokens: number },
  Answer extends TokenCounts,
  Model extends ServiceModel<Request, Answer>,
>(model: Model & ServiceModel<Request, Answer>, readiness: Readiness) {
  const { isAlive } = readiness;
  return whileAlive(withSpending(withRetries<Request, Answer, Model>(model, readiness), readiness), isAlive);
}
