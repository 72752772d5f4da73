import { quoteText } from '../../text/quote-text.ts';
import type { SimilarIssue } from '../../verdict/verdict.ts';
import { quoteLabels } from './explain-skip.ts';

/** More help nobody to decide. */
const MAX_SIMILAR = 5;
const MAX_LABELS = 3;
const MAX_TITLE_CHARS = 100;
const MEANING =
  'Similarity: how likely the two would be duplicates if every second issue were one. Where fewer are, it is less likely.';

/** The issues that are alike enough to mean something, five at most; empty where there is none. */
export function renderSimilar(similar: readonly SimilarIssue[], issueUrl: (number: number) => string): string {
  const alike = similar.filter(({ isAlike }) => isAlike).slice(0, MAX_SIMILAR);
  if (alike.length === 0) return '';
  const points = alike.map((hit) => {
    const facts = [
      ...(hit.isLikelyDuplicate ? ['**very similar**'] : []),
      `similarity ${formatSimilarity(hit.similarity)}`,
      hit.state,
      ...(hit.labels.length === 0 ? [] : [quoteLabels(hit.labels.slice(0, MAX_LABELS))]),
    ];
    return `- [#${hit.number}](${issueUrl(hit.number)}) ${quoteText(hit.title, MAX_TITLE_CHARS)}<br>${facts.join(', ')}`;
  });
  return `**Similar issues**\n\n${points.join('\n')}\n\n<sub>${MEANING}</sub>`;
}

/** Two decimals, as on a terminal. */
function formatSimilarity(similarity: number): string {
  return Math.min(1, Math.max(0, similarity)).toFixed(2);
}
