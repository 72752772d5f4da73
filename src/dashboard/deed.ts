import { collectCases } from '../corrections/collect-cases.ts';
import { collectDecisions } from '../corrections/collect-decisions.ts';
import type { Decision } from '../corrections/decision.ts';
import type { DecisionHistory } from '../corrections/history.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** Something that the triager did or proposed on an issue, and what people made of it. */
export interface Deed extends Decision {
  readonly atMs: number;
  /** Labels that people gave in its place; known of labels that were set at once. */
  readonly replacedBy: readonly string[];
}

/** The newest first; what has no date is left out. */
export function collectDeeds(history: DecisionHistory): Deed[] {
  const cases = collectCases(history);
  const replacements = new Map(
    cases.map(({ issue, label, removal }) => [`${issue} ${labelKey(label)}`, removal?.replacedBy ?? []]),
  );
  return collectDecisions(history, cases)
    .map((decision) => ({
      ...decision,
      atMs: isoDateMs(decision.at),
      replacedBy: replacements.get(`${decision.issue} ${labelKey(decision.value)}`) ?? [],
    }))
    .filter(({ atMs }) => !Number.isNaN(atMs))
    .sort((a, b) => b.atMs - a.atMs || b.issue - a.issue);
}
