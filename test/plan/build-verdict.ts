import type { Issue } from '../../src/issue/issue.ts';
import type { FamilyVerdict, LabelVerdict, SimilarIssue, Verdict } from '../../src/verdict/verdict.ts';

export function buildIssue(changes: Partial<Issue> = {}): Issue {
  return { number: 7, title: 'Lamp flickers', body: 'It flickers.', labels: [], state: 'open', ...changes };
}

export function buildVerdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    number: 7,
    engine: 'local',
    families: [],
    similar: [],
    isCategorizable: true,
    information: { isLacking: false, missing: [] },
    ...changes,
  };
}

/** A family of labels by name and probability, with a cut-off of .6, suggested from .4 and high from .8; the first `maxLabels` above it are selected. */
export function buildFamily(
  family: string,
  probabilities: Readonly<Record<string, number>>,
  maxLabels = 3,
): FamilyVerdict {
  const cutoff = 0.6;
  const suggestFrom = 0.4;
  const highFrom = 0.8;
  const labels = Object.entries(probabilities).map(
    ([name, probability], position): LabelVerdict => ({
      name,
      probability,
      cutoff,
      suggestFrom,
      highFrom,
      isSelected: probability >= cutoff && position < maxLabels,
      isHigh: probability >= highFrom && position < maxLabels,
      isSuggestable: probability >= suggestFrom && position < maxLabels,
      evidence: { nameTerms: [], neighbors: [], support: 12 },
    }),
  );
  return { family, labels, maxLabels };
}

export function buildSimilar(changes: Partial<SimilarIssue> = {}): SimilarIssue {
  return {
    number: 3,
    title: 'Lamp blinks',
    state: 'open',
    labels: [],
    similarity: 0.9,
    isAlike: true,
    isLikelyDuplicate: true,
    ...changes,
  };
}

export function issueUrl(number: number): string {
  return `https://github.com/acme/lantern/issues/${number}`;
}
