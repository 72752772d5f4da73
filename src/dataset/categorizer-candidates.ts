import type { Issue } from '../issue/issue.ts';
import type { Candidate } from './candidate.ts';
import { allowedLabels, isCategorized, type LabelRules } from './label-rules.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';

export interface Candidates {
  /** In the order of the issues. */
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** The instructions to a model say "never more than three", and the judge takes more for no choice at all. */
const MAX_LABELS_OF_FAMILY = 3;

/**
 * Issues that show which labels are right, by the labels they carry now. Listed ones count as labelled well, whatever
 * else they carry; without a list, those that lack information do not.
 */
export function categorizerCandidates(
  issues: readonly Issue[],
  { rules, ids }: { readonly rules: LabelRules; readonly ids: ReadonlySet<number> | undefined },
): Candidates {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const issue of issues) {
    if (ids !== undefined && !ids.has(issue.number)) continue;
    const labels = allowedLabels(issue, rules);
    const lacksInformation = ids === undefined && issue.labels.some(rules.isMissingInfoLabel);
    const reason = lacksInformation ? 'lacks-information' : whyUnfit(labels, rules);
    if (reason === undefined) candidates.push({ issue, classes: [...labels.values()].flat() });
    else leftOut.push({ number: issue.number, reason });
  }
  return { candidates, leftOut };
}

function whyUnfit(labels: ReadonlyMap<string, readonly string[]>, rules: LabelRules): LeftOutReason | undefined {
  if (labels.size === 0 || !isCategorized(labels, rules)) return 'no-label';
  return [...labels.values()].some((names) => names.length > MAX_LABELS_OF_FAMILY) ? 'too-many-labels' : undefined;
}
