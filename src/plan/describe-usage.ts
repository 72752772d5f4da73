import { SERVICE_NAMES } from '../models/model-engine.ts';
import type { ModelUsage } from '../verdict/model-usage.ts';
import type { ModelReport, Verdict } from '../verdict/verdict.ts';

const SMALLEST_SHOWN_COST = 0.0001;

/** Who judged and what it took, in one plain sentence; empty where no model answered. */
export function describeUsage({ engine, model }: Pick<Verdict, 'engine' | 'model'>): string {
  if (model === undefined || model.names.length === 0) return '';
  const names = model.names.join(', ');
  const judged =
    engine === 'local' ? `${names} answered, and did not count` : `judged with ${SERVICE_NAMES[engine]} (${names})`;
  return `${judged}: ${describeCost(model)}`;
}

function describeCost({ usage }: ModelReport): string {
  if (usage.calls === 0) return 'answers of a recording, nothing was spent';
  const { calls, promptTokens, completionTokens } = usage;
  const count = calls === 1 ? '1 call' : `${calls} calls`;
  return `${count}, ${promptTokens} tokens in, ${completionTokens} out, ${formatCost(usage)}`;
}

/** `about $0.0012`; says so where a price is not known. */
export function formatCost({ cost }: Pick<ModelUsage, 'cost'>): string {
  if (cost === undefined) return 'cost not known';
  if (cost === 0) return '$0';
  return cost < SMALLEST_SHOWN_COST ? `less than $${SMALLEST_SHOWN_COST}` : `about $${cost.toFixed(4)}`;
}
