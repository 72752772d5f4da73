import { formatCost } from '../../models/model-usage.ts';
import { PROVIDERS } from '../../models/providers.ts';
import type { ModelReport, Verdict } from '../../verdict/verdict.ts';

/** Who judged and what it took, in one plain sentence; empty where no model answered. */
export function describeUsage({ engine, model }: Pick<Verdict, 'engine' | 'model'>): string {
  if (model === undefined || model.names.length === 0) return '';
  const names = model.names.join(', ');
  const judged =
    engine === 'local' ? `${names} answered, but did not count` : `judged with ${PROVIDERS[engine].title} (${names})`;
  return `${judged}: ${describeCost(model)}`;
}

function describeCost({ usage }: ModelReport): string {
  if (usage.calls === 0) return 'recorded answers, nothing was spent';
  const { calls, promptTokens, completionTokens } = usage;
  const count = calls === 1 ? '1 call' : `${calls} calls`;
  return `${count}, ${promptTokens} tokens in, ${completionTokens} out, ${formatCost(usage)}`;
}
