import { z } from 'zod';
import { readTextFile } from '../../adapters/files/read-file.ts';
import { toDocument } from '../../document/to-document.ts';
import { type DuplicateMetrics, measureDuplicates } from '../../evaluation/duplicate-metrics.ts';
import type { Issue } from '../../issue/issue.ts';
import type { EmbeddingService } from '../../labels/embed-by-service.ts';
import { DEFAULT_TARGET_PRECISION } from '../../labels/target-precision.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { embedIssue } from '../knowledge/embed-issue.ts';
import { findNeighbors } from '../knowledge/find-neighbors.ts';
import { foreseeQueries } from '../knowledge/foresee-queries.ts';
import { learnKnowledge } from '../knowledge/learn-knowledge.ts';

const MAX_PAIRS_BYTES = 64 * 1024 * 1024;
const EXAMPLE = '{"issue": 7, "duplicate": 12}';
const pairSchema = z
  .object({ issue: z.int().positive(), duplicate: z.int().positive() })
  // An issue is never found as similar to itself.
  .refine(({ issue, duplicate }) => issue !== duplicate);

export interface DuplicatesTask {
  readonly issues: readonly Issue[];
  /** Embeds in place of the local embedder. */
  readonly service?: EmbeddingService | undefined;
  readonly log: Log;
}

/** Ranks the known duplicate of each pair among all issues, oldest first, which are all indexed. */
export async function evaluateDuplicates(
  path: string,
  { issues, service, log }: DuplicatesTask,
): Promise<DuplicateMetrics> {
  const pairs = parsePairs(await readTextFile(path, { maxBytes: MAX_PAIRS_BYTES }), path);
  if (pairs.length === 0) throw new ConfigError(`${path} holds no pair such as ${EXAMPLE}`);
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const known = pairs.filter(({ issue, duplicate }) => byNumber.has(issue) && byNumber.has(duplicate));
  // Labels would only cost time: retrieval does not look at them.
  const learned = await learnKnowledge(
    issues.map((issue) => ({ ...issue, labels: [] })),
    {
      repository: 'duplicates/duplicates',
      families: { maxAreas: 0, maxTypes: 0 },
      targetPrecision: DEFAULT_TARGET_PRECISION,
      isNeedsInfoLabel: () => false,
      log,
      service,
      withoutFallback: true,
    },
  );
  const queries = [...new Set(known.map(({ issue }) => byNumber.get(issue) as Issue))];
  const knowledge = await foreseeQueries(queries, { knowledge: learned, service, log });
  const ranks: (number | undefined)[] = [];
  for (const { issue, duplicate } of known) {
    const document = toDocument(byNumber.get(issue) as Issue, knowledge.boilerplate);
    const { query } = await embedIssue(document, knowledge);
    const rank = findNeighbors(query, knowledge).findIndex(({ number }) => number === duplicate);
    ranks.push(rank < 0 ? undefined : rank + 1);
  }
  return measureDuplicates(ranks, pairs.length - known.length);
}

function parsePairs(text: string, path: string): z.infer<typeof pairSchema>[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      try {
        return pairSchema.parse(JSON.parse(line));
      } catch (cause) {
        throw new ConfigError(`${path}, line ${number} is no pair such as ${EXAMPLE}`, { cause });
      }
    });
}
