import type { NameMatch } from './name-evidence.ts';

/** What is known of one label for one issue before it is combined. */
export interface PairEvidence {
  /** Score of the label's logistic head; undefined where the label had no training issue. */
  readonly headLogit: number | undefined;
  /** Score of the label's head on how the issue is worded; undefined where the label has none. */
  readonly wordingLogit: number | undefined;
  /** Share of the neighbors' votes, 0 to 1. */
  readonly vote: number;
  readonly name: NameMatch;
  /** Share of the training issues that carry the label. */
  readonly share: number;
  /** Log odds by other repositories' experience; undefined where they do not know the label, or where they are not asked. */
  readonly prior?: number | undefined;
}

/** Names of the features in order, for reading a trained model. */
export const PAIR_FEATURES = [
  'head',
  'logVote',
  'title',
  'titleTimesSpecificity',
  'body',
  'logBodyCount',
  'parentsInTitle',
  'parentsInBody',
  'logShare',
  'headTimesShare',
  'titleTimesShare',
  'bodyTimesShare',
  'titleTimesBody',
  'headTimesTitle',
  'headGap',
  'headRank',
  'voteGap',
  'titleGap',
  'wording',
  'wordingGap',
] as const;

/** What follows where other repositories' experience counts (type-prior/). */
export const PRIOR_FEATURES = ['prior', 'priorGap'] as const;

/** Features of a label for one issue. */
export function pairWidth(readsPrior: boolean): number {
  return PAIR_FEATURES.length + (readsPrior ? PRIOR_FEATURES.length : 0);
}

const MAX_LOGIT = 8;
/** Where a label was never seen, its head would say about this. */
const UNSEEN_LOGIT = -6;
const SMALLEST_VOTE = 0.02;
const SMALLEST_SHARE = 1e-4;

/**
 * Features of every label of one family for one issue, row-major labels × `pairWidth`. Gaps and ranks compare
 * a label with the best of its family in the same issue.
 */
export function pairFeatures(family: readonly PairEvidence[], readsPrior = false): Float32Array {
  const heads = family.map((pair) => clamp(pair.headLogit ?? UNSEEN_LOGIT));
  const votes = family.map((pair) => Math.log(pair.vote + SMALLEST_VOTE));
  const bestHead = Math.max(...heads);
  const bestVote = Math.max(...votes);
  const bestTitle = Math.max(...family.map((pair) => pair.name.title));
  const wordings = family.map((pair) => clamp(pair.wordingLogit ?? UNSEEN_LOGIT));
  const bestWording = Math.max(...wordings);
  const ranks = ranksOf(heads);
  // Of a label that others do not know, how frequent it is here is all they could say.
  const priors = readsPrior ? family.map(({ prior, share }) => clamp(prior ?? logOdds(share))) : undefined;
  const bestPrior = Math.max(...(priors ?? []));
  const width = pairWidth(readsPrior);
  const features = new Float32Array(family.length * width);
  for (const [index, { name, share }] of family.entries()) {
    const head = heads[index]!;
    const vote = votes[index]!;
    const logShare = Math.log(Math.max(share, SMALLEST_SHARE));
    features.set(
      [
        head,
        vote,
        name.title,
        name.title * name.specificity,
        name.body,
        Math.log1p(name.bodyCount),
        name.parentsInTitle,
        name.parentsInBody,
        logShare,
        head * logShare,
        name.title * logShare,
        name.body * logShare,
        name.title * name.body,
        head * name.title,
        head - bestHead,
        Math.log1p(ranks[index]!),
        vote - bestVote,
        name.title - bestTitle,
        wordings[index]!,
        wordings[index]! - bestWording,
        ...(priors === undefined ? [] : [priors[index]!, priors[index]! - bestPrior]),
      ],
      index * width,
    );
  }
  return features;
}

function logOdds(share: number): number {
  const inside = Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, share));
  return Math.log(inside / (1 - inside));
}

function clamp(logit: number): number {
  return Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit));
}

/** 0 for the largest value, 1 for the next; ties share the smaller rank. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a);
  return values.map((value) => sorted.indexOf(value));
}
