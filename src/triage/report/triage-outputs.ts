import { addUsage, NO_USAGE } from '../../models/model-usage.ts';
import { type Output, textOutput } from '../../shared/output.ts';
import { addedLabels } from './added-labels.ts';
import type { TriagedIssue } from './summary-report.ts';
import type { TriageJson } from './triage-json.ts';
import { triageLabelsOutput } from './triage-labels-output.ts';
import { verdictOutput } from './verdict-output.ts';

export interface TriageOutcome {
  readonly triaged: readonly TriagedIssue[];
  /** Of the same issues: one or null where one number was given, else an array. */
  readonly verdicts: TriageJson | readonly TriageJson[] | null;
  /** File that holds all of `verdicts`; empty where it could not be written. */
  readonly verdictPath: string;
}

const COST_DIGITS = 8;

/** The outputs. With several issues, all but `verdict` and the usage speak of the last one. Labels that GitHub did not take are not among them. */
export function triageOutputs({ triaged, verdicts, verdictPath }: TriageOutcome): Record<string, Output> {
  const last = triaged.at(-1);
  const lastJson = [verdicts ?? []].flat().at(-1);
  const names = last === undefined ? [] : addedLabels(last);
  return {
    triage_labels: { kind: 'names', names, format: triageLabelsOutput },
    labels: { kind: 'names', names, format: (kept) => JSON.stringify(kept) },
    suggestions: { kind: 'json', value: lastJson?.proposals ?? [] },
    is_categorizable: textOutput(last?.verdict.isCategorizable ?? false),
    similar_issues: { kind: 'json', value: lastJson?.similar ?? [] },
    verdict: verdictOutput(verdicts),
    verdict_path: textOutput(verdictPath),
    summary: textOutput(lastJson?.model?.summary ?? ''),
    ...usageOutputs(triaged),
  };
}

/** Of all issues together; the cost is empty where a price is not known. */
function usageOutputs(triaged: readonly TriagedIssue[]): Record<string, Output> {
  const { promptTokens, completionTokens, cost } = triaged
    .map(({ verdict }) => verdict.model?.usage ?? NO_USAGE)
    .reduce(addUsage, NO_USAGE);
  return {
    prompt_tokens: textOutput(promptTokens),
    completion_tokens: textOutput(completionTokens),
    cost: textOutput(cost === undefined ? '' : Number(cost.toFixed(COST_DIGITS))),
  };
}
