import type { Document } from '../document/document.ts';
import { labelKey } from '../issue/label-key.ts';
import { labelTerms, matchedTerms, textTerms } from '../labels/name-evidence.ts';
import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { type ErrorKindShare, measureErrorKinds } from './error-kinds.ts';
import { share } from './family-measures.ts';
import { type FamilyToMeasure, familyOutcomes } from './family-outcome.ts';
import { type LabelOutlook, measureOutlook } from './label-outlook/measure-outlook.ts';
import { lenientHit } from './lenient-hit.ts';
import { measureBySupport, type SupportBin } from './support-metrics.ts';

/** Where first labels go wrong in one family, and how far. */
export interface ErrorMetrics {
  /** Share of issues whose first label is right, or a parent or child of a right one. */
  readonly lenientHitAt1: Figure;
  /** By how many training issues carry the right label. */
  readonly bySupport: readonly SupportBin[];
  readonly errorKinds: readonly ErrorKindShare[];
  /** Which labels are worth predicting, and what would help the others. */
  readonly outlook: readonly LabelOutlook[];
}

export interface ErrorsToMeasure extends FamilyToMeasure {
  /** Labels of each training issue. */
  readonly training: readonly (readonly string[])[];
  /** Text of each test issue, by number. */
  readonly documents: ReadonlyMap<number, Document>;
}

/** Of the same issues as `measureFamily`; docs/evaluate.md defines every measure. */
export function measureErrors({ training, documents, ...task }: ErrorsToMeasure): ErrorMetrics {
  const items = familyOutcomes(task);
  const support = countSupport(training);
  const isHit = lenientHit(task.members);
  return {
    lenientHitAt1: bootstrap({ items, measure: (sample) => share(sample, isHit) }),
    bySupport: measureBySupport(items, support),
    errorKinds: measureErrorKinds(items, { support, isNamed }),
    outlook: measureOutlook(items, { family: task.family, members: task.members, support, isNamed }),
  };

  function isNamed(issue: number, label: string): boolean {
    const document = documents.get(issue);
    if (document === undefined) return false;
    const terms = labelTerms(label);
    const found = matchedTerms(terms, textTerms(document)).nameTerms;
    // Every word of the last part of its name: a single one may be shared by many labels.
    return terms.leaf.length > 0 && found.length === terms.leaf.length;
  }
}

/** Training issues by label; spellings that differ only in case are one label. */
function countSupport(training: readonly (readonly string[])[]): Map<string, number> {
  const support = new Map<string, number>();
  for (const labels of training) {
    for (const label of new Set(labels.map(labelKey))) support.set(label, (support.get(label) ?? 0) + 1);
  }
  return support;
}
