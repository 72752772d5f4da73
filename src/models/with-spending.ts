import type { Deadline } from '../shared/retry.ts';
import type { ModelPrices } from './model-prices.ts';
import { costOf, type TokenCounts, worstCostOf } from './price-model.ts';
import type { PatientService } from './service-model.ts';
import type { Spending } from './spending.ts';

/** The run may spend no more: not a fault of any service. */
export class CostLimitError extends Error {
  override readonly name = 'CostLimitError';
}

export interface SpendingRules {
  /** Of the whole run. */
  readonly spending: Spending;
  readonly prices: ModelPrices;
  readonly deadline: Deadline;
}

/** What a request can cost at most follows from this. */
interface Priced {
  readonly promptTokens: number;
  /** Absent where no output is billed. */
  readonly maxOutputTokens?: number;
}

/** The model as long as there is money for its dearest answer; CostLimitError before a call that could cost too much. */
export function withSpending<Request extends Priced, Answer extends TokenCounts, Model>(
  model: Model & PatientService<Request, Answer>,
  { spending, prices, deadline }: SpendingRules,
): Model & PatientService<Request, Answer> {
  return {
    ...model,
    async answer(request: Request) {
      const { promptTokens, maxOutputTokens = 0 } = request;
      const most = { model: model.name, promptTokens, completionTokens: maxOutputTokens };
      const worst = worstCostOf(most, prices) ?? 0;
      const startMs = performance.now();
      if (!(await spending.setAside(worst))) throw new CostLimitError('the cost limit is reached');
      // It may have waited for what calls of other issues cost, which is no fault of this service.
      deadline.putOff(performance.now() - startMs);
      let cost = 0;
      try {
        const answer = await model.answer(request);
        // Every prompt has tokens: a service that tells none has not said what the call cost.
        cost = answer.promptTokens === 0 ? worst : (costOf({ ...answer, model: model.name }, prices) ?? 0);
        return answer;
      } finally {
        spending.settle({ worst, cost });
      }
    },
  };
}
