import { toDocument } from '../document/to-document.ts';
import { measureDuplicateClosing } from '../evaluation/duplicate-closing.ts';
import {
  type DuplicateEvaluation,
  measureDuplicates,
  measureGitHubFinds,
  type RankedPair,
} from '../evaluation/duplicate-metrics.ts';
import type { Issue } from '../issue/issue.ts';
import type { EmbeddingService } from '../labels/embed-by-service.ts';
import { forEachFamily } from '../labels/families.ts';
import { DEFAULT_TARGET_PRECISION } from '../labels/target-precision.ts';
import type { Log } from '../shared/log.ts';
import { embedIssue } from '../triage/knowledge/embed-issue.ts';
import { findNeighbors } from '../triage/knowledge/find-neighbors.ts';
import { foreseeQueries } from '../triage/knowledge/foresee-queries.ts';
import { learnKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import { collectClosingCases } from './collect-closing-cases.ts';
import type { DuplicatePair } from './duplicate-pair.ts';

export interface DuplicatesTask {
  readonly issues: readonly Issue[];
  /** Embeds in place of the local embedder. */
  readonly service?: EmbeddingService | undefined;
  /** What GitHub's own search found for issues, by number; absent where nothing was recorded. */
  readonly foundByGitHub?: ReadonlyMap<number, readonly number[]> | undefined;
  readonly log: Log;
}

/** Ranks the known duplicate of each pair among all issues, oldest first, which are all indexed; and what closing would do. */
export async function evaluateDuplicates(
  pairs: readonly DuplicatePair[],
  { issues, service, foundByGitHub, log }: DuplicatesTask,
): Promise<DuplicateEvaluation> {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const known = pairs.filter(({ issue, duplicate }) => byNumber.has(issue) && byNumber.has(duplicate));
  // Labels would only cost time: retrieval does not look at them.
  const learned = await learnKnowledge(
    issues.map((issue) => ({ ...issue, labels: [] })),
    {
      repository: 'duplicates/duplicates',
      families: { maxLabels: forEachFamily(() => 0) },
      targetPrecision: DEFAULT_TARGET_PRECISION,
      isNeedsInfoLabel: () => false,
      log,
      service,
      withoutFallback: true,
    },
  );
  const queries = [...new Set(known.map(({ issue }) => byNumber.get(issue) as Issue))];
  const knowledge = await foreseeQueries(queries, { knowledge: learned, service, log });
  const ranked: RankedPair[] = [];
  for (const { issue, duplicate } of known) {
    const document = toDocument(byNumber.get(issue) as Issue, knowledge.boilerplate);
    const { query } = await embedIssue(document, knowledge);
    const found = await findNeighbors(query, knowledge);
    const rank = found.findIndex(({ number }) => number === duplicate);
    ranked.push({ issue, duplicate, rank: rank < 0 ? undefined : rank + 1 });
  }
  const ranks = ranked.map(({ rank }) => rank);
  const github = foundByGitHub && measureGitHubFinds(ranked, foundByGitHub);
  const metrics = {
    ...measureDuplicates(ranks, pairs.length - known.length),
    ...(github === undefined ? {} : { github }),
  };
  // All issues once more as queries would cost as much again.
  if (service !== undefined) return metrics;
  const { cases, duplicates } = await collectClosingCases(known, { issues, knowledge });
  return { ...metrics, closing: measureDuplicateClosing(cases, duplicates) };
}
