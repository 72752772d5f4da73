import type { Document } from '../document/document.ts';
import { hasContent } from '../document/has-content.ts';
import { NEVER } from '../labels/choose-cutoff.ts';
import type { FamilyScores, LabelScore } from '../labels/score-labels.ts';
import { type ScoredLabel, selectLabels } from './select-labels.ts';
import type { FamilyVerdict, SimilarIssue, Verdict } from './verdict.ts';

export interface LocalJudgement {
  readonly document: Document;
  readonly scores: readonly FamilyScores[];
  /** Most similar first. */
  readonly similar: readonly Omit<SimilarIssue, 'isAlike' | 'isLikelyDuplicate'>[];
  /** From scoreInformation; undefined where the history does not teach it. */
  readonly information: { readonly probability: number; readonly cutoff: number } | undefined;
  /** Overrides every learned cut-off, but of labels that no training issue carries; a person is asked from the learned lower one on, where that is lower, and what is `high` stays proved. */
  readonly cutoff?: number | undefined;
  /** Whether no word of it stands in any issue that looks like it: what is said of it rests on nothing. */
  readonly isStranger?: boolean;
  /** How many issues the history holds; absent: enough to tell strangers from duplicates. */
  readonly issueCount?: number;
}

/**
 * Similarity from which an issue is worth pointing at. On a tracker with known duplicates, 145 of 2,406 issues had such an older one,
 * 8 of 100 known to be the same; 62 of 100, were every second report a duplicate (docs/quality.md).
 */
const LIKELY_DUPLICATE = 0.4;
/**
 * Similarity that means something. On the same tracker 350 issues had such an older one, among them 30 of 100 that repeat one.
 * Whom a model calls the same must be so similar too.
 */
export const ALIKE = 0.2;
/**
 * With fewer issues to learn from, strangers look alike: the nearest of one or two passed for the same issue at every
 * second new one, of five at every 25th, of 20 as rarely as ever (sample/ and grafana/grafana, unrelated issues).
 */
const MIN_ISSUES_TO_COMPARE = 20;

/** The local judge: the calibrated scores themselves, cut off where they were right often enough. Pure. */
export function judgeLocally(judgement: LocalJudgement): Verdict {
  const { document, information, issueCount = MIN_ISSUES_TO_COMPARE } = judgement;
  const isLacking = information !== undefined && information.probability >= information.cutoff;
  // How an issue is worded tells its type also where nobody wrote of its subject before.
  const isElsewhere = judgement.scores.some(({ labels }) => labels.some(({ isFromElsewhere }) => isFromElsewhere));
  const isStranger = judgement.isStranger === true;
  const saysNothing = !hasContent(document) || (isStranger && !isElsewhere);
  const selection = { cutoff: judgement.cutoff, canSelect: !isLacking && !saysNothing, isStranger };
  const families = judgement.scores.map((scores) => judgeFamily(scores, selection));
  return {
    number: document.number,
    engine: 'local',
    families,
    similar: judgeSimilar(judgement.similar, issueCount),
    ...(saysNothing ? { saysNothing: true as const } : {}),
    ...(isStranger && !saysNothing ? { isStranger: true as const } : {}),
    isCategorizable: families.some((family) => family.labels.some((label) => label.isSelected)),
    information: {
      ...(information === undefined ? {} : { lacksInformation: information.probability }),
      isLacking,
      missing: document.missing,
    },
  };
}

/** Says which are worth a look and which may be the same. `issueCount`: how many issues the history holds. */
export function judgeSimilar(similar: LocalJudgement['similar'], issueCount: number): SimilarIssue[] {
  const canCompare = issueCount >= MIN_ISSUES_TO_COMPARE;
  return similar.map((issue) => ({
    ...issue,
    isAlike: canCompare && issue.similarity >= ALIKE,
    isLikelyDuplicate: canCompare && issue.similarity >= LIKELY_DUPLICATE,
  }));
}

interface Selection {
  readonly cutoff: number | undefined;
  /** False where nothing may be applied. */
  readonly canSelect: boolean;
  /** Then only what other repositories' experience says may be applied. */
  readonly isStranger: boolean;
}

function judgeFamily({ family, labels }: FamilyScores, { cutoff, canSelect, isStranger }: Selection): FamilyVerdict {
  const { name, maxLabels } = family;
  return {
    family: name,
    maxLabels,
    labels: selectLabels(
      labels.map((label) => judgeLabel(label, cutoff)),
      { maxLabels, canSelect: ({ evidence }) => canSelect && (!isStranger || evidence.isFromElsewhere === true) },
    ),
  };
}

function judgeLabel(label: LabelScore, given: number | undefined): ScoredLabel {
  const { name, probability, precisionAtCutoff, nameTerms, titleTerms, neighbors, voters, support } = label;
  const isKnown = support > 0 || label.isFromElsewhere === true;
  // Where other repositories speak, there is no learned cut-off to override: this repository proves none.
  const cutoff = isKnown ? ((label.isFromElsewhere ? undefined : given) ?? label.cutoff) : NEVER;
  const suggestFrom = isKnown ? Math.min(cutoff, label.suggestFrom) : NEVER;
  // What is proved does not change by what somebody wants.
  const highFrom = Math.max(cutoff, label.highFrom);
  return {
    name,
    probability,
    cutoff,
    suggestFrom,
    highFrom,
    // What was measured holds for the learned cut-off only.
    ...(precisionAtCutoff === undefined || cutoff !== label.cutoff ? {} : { precisionAtCutoff }),
    evidence: {
      nameTerms,
      titleTerms,
      neighbors,
      voters,
      support,
      ...(label.isFromElsewhere === undefined ? {} : { isFromElsewhere: label.isFromElsewhere }),
    },
  };
}
