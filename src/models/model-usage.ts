/** What asking models took. */
export interface ModelUsage {
  /** Answers that arrived. */
  readonly calls: number;
  /** As the services count them. */
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** In US dollars; undefined where the price of a model is not known. */
  readonly cost: number | undefined;
}

export const NO_USAGE: ModelUsage = { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 };

export function addUsage(one: ModelUsage, other: ModelUsage): ModelUsage {
  return {
    calls: one.calls + other.calls,
    promptTokens: one.promptTokens + other.promptTokens,
    completionTokens: one.completionTokens + other.completionTokens,
    cost: one.cost === undefined || other.cost === undefined ? undefined : one.cost + other.cost,
  };
}

const SMALLEST_SHOWN_COST = 0.0001;

/** `about $0.0012`; says so where a price is not known. */
export function formatCost({ cost }: Pick<ModelUsage, 'cost'>): string {
  if (cost === undefined) return 'cost not known';
  if (cost === 0) return '$0';
  return cost < SMALLEST_SHOWN_COST ? `less than $${SMALLEST_SHOWN_COST}` : `about $${cost.toFixed(4)}`;
}
