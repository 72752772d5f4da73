import type { Document } from '../document/document.ts';
import type { FamilyScores, LabelScore } from '../labels/score-labels.ts';
import type { FamilyVerdict, LabelVerdict, SimilarIssue, Verdict } from './verdict.ts';

export interface LocalJudgement {
  readonly document: Document;
  readonly scores: readonly FamilyScores[];
  /** Most similar first. */
  readonly similar: readonly Omit<SimilarIssue, 'isLikelyDuplicate'>[];
  /** From scoreInformation; undefined where the history does not teach it. */
  readonly information: { readonly probability: number; readonly cutoff: number } | undefined;
  /** Overrides every learned cut-off. */
  readonly cutoff?: number;
}

/**
 * Similarity from which an issue is worth pointing at. On a tracker with known duplicates, half of the pairs lie above .5
 * and a quarter above .61, while the best match of three issues in four lies below .56.
 */
const LIKELY_DUPLICATE = 0.65;

/** The local judge: the calibrated scores themselves, cut off where they were right often enough. Pure. */
export function judgeLocally(judgement: LocalJudgement): Verdict {
  const { document, information } = judgement;
  const families = judgement.scores.map((scores) => judgeFamily(scores, judgement.cutoff));
  const isLacking = information !== undefined && information.probability >= information.cutoff;
  return {
    number: document.number,
    engine: 'local',
    families,
    similar: judgement.similar.map((issue) => ({ ...issue, isLikelyDuplicate: issue.similarity >= LIKELY_DUPLICATE })),
    isCategorizable: !isLacking && families.some((family) => family.labels.some((label) => label.isSelected)),
    information: {
      ...(information === undefined ? {} : { lacksInformation: information.probability }),
      isLacking,
      missing: document.missing,
    },
  };
}

function judgeFamily({ family, labels }: FamilyScores, cutoff: number | undefined): FamilyVerdict {
  return {
    family: family.name,
    maxLabels: family.maxLabels,
    labels: labels.map((label, rank) => judgeLabel(label, { cutoff: cutoff ?? label.cutoff, isWithinLimit: rank < family.maxLabels })),
  };
}

function judgeLabel(
  label: LabelScore,
  { cutoff, isWithinLimit }: { readonly cutoff: number; readonly isWithinLimit: boolean },
): LabelVerdict {
  const { name, probability, precisionAtCutoff, nameTerms, neighbors, support } = label;
  return {
    name,
    probability,
    cutoff,
    // What was measured holds for the learned cut-off only.
    ...(precisionAtCutoff === undefined || cutoff !== label.cutoff ? {} : { precisionAtCutoff }),
    isSelected: isWithinLimit && probability >= cutoff,
    evidence: { nameTerms, neighbors, support },
  };
}
