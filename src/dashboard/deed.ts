import type { Decision, DecisionOutcome } from '../corrections/decision.ts';
import type { LabelCase } from '../corrections/label-case.ts';
import { labelKey } from '../issue/label-key.ts';
import type { ConfidenceLevel } from '../issue/suggestion.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** Something that the triager did or proposed on an issue, and what people made of it. */
export interface Deed {
  /** The issue's number. */
  readonly issue: number;
  readonly kind: Decision['kind'];
  /** Name of the label, type, option or login; number of the issue that is repeated. */
  readonly value: string;
  readonly family: string;
  /** What is added without being asked is as sure as `high`. */
  readonly level: ConfidenceLevel;
  readonly mode: Decision['mode'];
  readonly outcome: DecisionOutcome;
  readonly atMs: number;
  /** How long it has stood, or stood until a person took it away; without an end where it is settled. */
  readonly watchedMs: number;
  /** What people gave in its place. */
  readonly replacedBy: readonly string[];
}

/**
 * Decisions, and the labels that were set before decisions were kept; both of one label of one issue are one deed, told by
 * the decision. The newest first; what has no date is left out.
 */
export function collectDeeds(cases: readonly LabelCase[], decisions: readonly Decision[]): Deed[] {
  const deeds = new Map(cases.map((one) => [keyOf(one.issue, 'label', one.label), fromCase(one)]));
  for (const decision of decisions) {
    const key = keyOf(decision.issue, decision.kind, decision.value);
    // What was suggested once and set later, or the other way round, are two deeds.
    const known = deeds.get(key);
    const isSame = known === undefined || known.mode === decision.mode || decision.outcome === 'approved';
    deeds.set(isSame ? key : `${key} ${decision.mode} ${decision.at}`, fromDecision(decision, known));
  }
  return [...deeds.values()]
    .filter(({ atMs }) => !Number.isNaN(atMs))
    .sort((a, b) => b.atMs - a.atMs || b.issue - a.issue);
}

function keyOf(issue: number, kind: Deed['kind'], value: string): string {
  return `${issue} ${kind} ${labelKey(value)}`;
}

function fromCase({ issue, label, family, setAt, outcome, watchedMs, removal }: LabelCase): Deed {
  const replacedBy = removal?.replacedBy ?? [];
  const outcomes = { kept: 'kept', open: 'pending', removed: replacedBy.length > 0 ? 'changed' : 'removed' } as const;
  return {
    issue,
    kind: 'label',
    value: label,
    family,
    level: 'high',
    mode: 'applied',
    outcome: outcomes[outcome],
    atMs: isoDateMs(setAt),
    watchedMs,
    replacedBy,
  };
}

function fromDecision(decision: Decision, known: Deed | undefined): Deed {
  const { issue, kind, value, family, level, mode, outcome, at, decidedAt } = decision;
  const atMs = isoDateMs(at);
  const endMs = decidedAt === undefined ? Number.NaN : isoDateMs(decidedAt);
  const watchedMs = Number.isNaN(endMs) ? (known?.watchedMs ?? 0) : Math.max(0, endMs - atMs);
  return {
    issue,
    kind,
    value,
    family,
    level,
    mode,
    outcome,
    atMs,
    watchedMs: outcome === 'kept' || outcome === 'approved' ? Number.POSITIVE_INFINITY : watchedMs,
    replacedBy: known?.replacedBy ?? [],
  };
}
