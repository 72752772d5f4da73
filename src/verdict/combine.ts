import type { Document } from '../document/document.ts';
import { hasContent } from '../document/has-content.ts';
import type { ProviderId } from '../models/providers.ts';
import { logOdds } from '../statistics/log-odds.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';
import { ALIKE } from './judge-locally.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { ModelWeights } from './model-weights.ts';
import { type LabelSelection, selectLabels } from './select-labels.ts';
import { labelPriors, statedEvidence } from './stated-evidence.ts';
import type { FamilyVerdict, InformationVerdict, LabelVerdict, SimilarIssue, Verdict } from './verdict.ts';

/** One that names more labels of a family has not chosen, unless more may be given. */
const MAX_CHOICES = 3;

export interface Combination {
  readonly local: Verdict;
  readonly document: Document;
  readonly engine: ProviderId;
  readonly opinion: ModelOpinion;
  readonly weights: ModelWeights;
}

/**
 * The local verdict and a model's opinion as one verdict. Pure.
 *
 * A model that chooses another label than the local engine's first gives that label nothing: a model that is wrong is as
 * confident as one that is right.
 */
export function combine({ local, document, engine, opinion, weights }: Combination): Verdict {
  const information = combineInformation(local.information, opinion);
  const saysNothing = local.saysNothing || !hasContent(document);
  const canSelect = !information.isLacking && opinion.isCategorizable !== false && !saysNothing;
  const families = local.families.map((family) =>
    combineFamily(family, {
      shifts: shiftsOf(family, opinion, weights),
      canSelect: ({ evidence }) => canSelect && (!local.isStranger || evidence.isFromElsewhere === true),
    }),
  );
  return {
    ...local,
    engine,
    families,
    similar: local.similar.map((issue) => combineSimilar(issue, opinion)),
    isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
    information,
  };
}

/** What a model's choice makes of a label: it confirms the local engine's first, passes it over, or says nothing of it. */
export type LabelRole = 'confirmed' | 'passed-over' | 'untouched';

/** One role for each label of a family, in their order; `chosen` is undefined where the model says nothing of the family. */
function labelRoles({ labels, maxLabels }: FamilyVerdict, chosen: readonly string[] = []): LabelRole[] {
  const isChoice = chosen.length > 0 && chosen.length <= Math.max(MAX_CHOICES, maxLabels);
  const names = new Set(chosen);
  return labels.map(({ name }, rank) => {
    if (!isChoice) return 'untouched';
    if (!names.has(name)) return 'passed-over';
    return rank === 0 ? 'confirmed' : 'untouched';
  });
}

/** What the model's word adds to the log-odds of each label of a family, in their order. */
function shiftsOf(family: FamilyVerdict, { labels, stated }: ModelOpinion, weights: ModelWeights): number[] {
  if (stated !== undefined) return statedShifts(family, stated.get(family.family), weights);
  const shifts = { confirmed: weights.first, 'passed-over': -weights.other, untouched: 0 };
  return labelRoles(family, labels.get(family.family)).map((role) => shifts[role]);
}

/** No more than a model that chooses could add or take: how sure it says that it is proves nothing. */
function statedShifts(
  family: FamilyVerdict,
  stated: ReadonlyMap<string, number> | undefined,
  { first, other, stated: weight }: ModelWeights,
): number[] {
  const priors = labelPriors(family);
  return family.labels.map(({ name }, rank) => {
    const probability = stated?.get(name);
    if (probability === undefined) return 0;
    const most = rank === 0 ? first : 0;
    return Math.max(-other, Math.min(most, weight * statedEvidence(probability, priors[rank] ?? 0)));
  });
}

interface FamilyChange {
  readonly shifts: readonly number[];
  /** Whether a label may be applied at all. */
  readonly canSelect: LabelSelection['canSelect'];
}

function combineFamily(family: FamilyVerdict, { shifts, canSelect }: FamilyChange): FamilyVerdict {
  const labels = family.labels
    .map((label, rank) => shift(label, shifts[rank] ?? 0))
    .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1));
  return { ...family, labels: selectLabels(labels, { maxLabels: family.maxLabels, canSelect }) };
}

/** How often the cut-off was right was measured without a model, so it no longer holds. */
function shift(label: LabelVerdict, weight: number): LabelVerdict {
  if (weight === 0) return label;
  const { precisionAtCutoff: _, ...rest } = label;
  return { ...rest, probability: shiftProbability(label.probability, weight), localProbability: label.probability };
}

function shiftProbability(probability: number, weight: number): number {
  return sigmoid(logOdds(probability) + weight);
}

/** To lack information is for a model to say both: too little to categorize it, and what it is that lacks. */
function combineInformation(local: InformationVerdict, { isCategorizable, missing }: ModelOpinion): InformationVerdict {
  const saysLacking = isCategorizable === false && missing.length > 0;
  return { ...local, isLacking: local.isLacking || saysLacking, kinds: missing };
}

/** A model alone points nobody at an unrelated issue. */
function combineSimilar(issue: SimilarIssue, { duplicates }: ModelOpinion): SimilarIssue {
  const saysSame = duplicates.includes(issue.number) && issue.similarity >= ALIKE;
  return { ...issue, isAlike: issue.isAlike || saysSame, isLikelyDuplicate: issue.isLikelyDuplicate || saysSame };
}
