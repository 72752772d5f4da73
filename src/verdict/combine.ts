import type { Document } from '../document/document.ts';
import type { ModelEngine } from './chat-model.ts';
import { saysSomething } from './judge-locally.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { FamilyVerdict, InformationVerdict, LabelVerdict, SimilarIssue, Verdict } from './verdict.ts';

/**
 * What a model's choice adds to the log-odds of the label that the local engine puts first in its family too: it takes a
 * label over a cut-off of .7 from .53 on. The model can turn a "probably" into a "yes", never a "no".
 *
 * A model that chooses another label than the local engine's first gives that label nothing: a model that is wrong is as
 * confident as one that is right, and nobody has measured how often it is wrong in this repository. The weight is the
 * largest of those tried (.5, .75, 1, 1.5, 2) with which a model that always names the likeliest wrong label leaves more
 * than .6 of the applied labels right on grafana/grafana; docs/models.md has the figures.
 */
const CHOSEN_LOGIT = 0.75;
/** What it takes from labels of a family in which the model chose others: enough to drop those just above the cut-off. */
const NOT_CHOSEN_LOGIT = -0.2;
/** A pair that a model calls the same must be at least so similar: a model alone points nobody at an unrelated issue. */
const MIN_DUPLICATE_SIMILARITY = 0.4;
/** One that names more labels of a family has not chosen, unless more may be given. */
const MAX_CHOICES = 3;
/** Keeps the log-odds finite. */
const EDGE = 1e-6;

export interface Combination {
  readonly local: Verdict;
  readonly document: Document;
  readonly engine: ModelEngine;
  readonly opinion: ModelOpinion;
}

/** The local verdict and a model's opinion as one verdict. Pure. */
export function combine({ local, document, engine, opinion }: Combination): Verdict {
  const information = combineInformation(local.information, opinion);
  const canSelect = !information.isLacking && opinion.isCategorizable !== false && saysSomething(document);
  const families = local.families.map((family) =>
    combineFamily(family, { chosen: opinion.labels.get(family.family), canSelect }),
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

interface FamilyChoice {
  /** Undefined where the model says nothing of the family. */
  readonly chosen: readonly string[] | undefined;
  /** False where nothing may be applied. */
  readonly canSelect: boolean;
}

function combineFamily(family: FamilyVerdict, { chosen = [], canSelect }: FamilyChoice): FamilyVerdict {
  const isChoice = chosen.length > 0 && chosen.length <= Math.max(MAX_CHOICES, family.maxLabels);
  const names = new Set(chosen);
  const weigh = (label: LabelVerdict, rank: number) => {
    if (!isChoice) return 0;
    if (!names.has(label.name)) return NOT_CHOSEN_LOGIT;
    return rank === 0 ? CHOSEN_LOGIT : 0;
  };
  const labels = family.labels
    .map((label, rank) => shift(label, weigh(label, rank)))
    .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1))
    .map((label, rank) => ({
      ...label,
      isSelected: canSelect && rank < family.maxLabels && label.probability >= label.cutoff,
    }));
  return { ...family, labels };
}

/** How often the cut-off was right was measured without a model, so it no longer holds. */
function shift(label: LabelVerdict, weight: number): LabelVerdict {
  if (weight === 0) return label;
  const { precisionAtCutoff: _, ...rest } = label;
  return { ...rest, probability: shiftProbability(label.probability, weight), localProbability: label.probability };
}

function shiftProbability(probability: number, weight: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  const logOdds = Math.log(inside / (1 - inside)) + weight;
  return 1 / (1 + Math.exp(-logOdds));
}

/** To lack information is for a model to say both: too little to categorize it, and what it is that lacks. */
function combineInformation(local: InformationVerdict, { isCategorizable, missing }: ModelOpinion): InformationVerdict {
  const saysLacking = isCategorizable === false && missing.length > 0;
  return { ...local, isLacking: local.isLacking || saysLacking, kinds: missing };
}

function combineSimilar(issue: SimilarIssue, { duplicates }: ModelOpinion): SimilarIssue {
  const saysSame = duplicates.includes(issue.number) && issue.similarity >= MIN_DUPLICATE_SIMILARITY;
  return { ...issue, isLikelyDuplicate: issue.isLikelyDuplicate || saysSame };
}
