import { toCatalogIssues } from '../../corpus/to-catalog-issue.ts';
import { createLocalEmbedder } from '../../embedding/local/local-embedder.ts';
import type { Issue } from '../../issue/issue.ts';
import { type Learned, type LearningOptions, learnFromIssues } from '../../labels/learn-from-issues.ts';
import { placeVectors } from '../../labels/place-vectors.ts';
import { createExactIndex } from '../../neighbors/exact-index.ts';
import type { Knowledge } from './knowledge.ts';

/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
export async function learnKnowledge(
  history: readonly Issue[],
  options: LearningOptions & { readonly repository: string },
): Promise<Knowledge> {
  return toKnowledge(await learnFromIssues(history, options), options);
}

/** What was learned a moment ago, to be looked up in memory by exact search. */
export function toKnowledge(
  learned: Learned,
  options: Pick<LearningOptions, 'service' | 'typePrior'> & { readonly repository: string },
): Knowledge {
  const catalog = new Map([...toCatalogIssues(learned)].map((issue) => [issue.number, issue]));
  const read = (numbers: readonly number[]) => numbers.flatMap((number) => catalog.get(number) ?? []);
  const { placed, unplaced } = placeVectors(learned);
  const { dimensions } = learned;
  const vectors = new Float32Array(placed.numbers.length * dimensions);
  for (const [at, vector] of placed.vectors.entries()) vectors.set(vector, at * dimensions);
  const index = createExactIndex({ vectors, dimensions, numbers: placed.numbers });
  return {
    repository: options.repository,
    boilerplate: learned.boilerplate,
    localModel: learned.localModel,
    embedder: options.service?.embedder ?? createLocalEmbedder(learned.localModel),
    strangerSimilarity: learned.strangerSimilarity,
    labelModel: learned.labelModel,
    fallback: learned.fallback,
    typePrior: options.typePrior,
    types: learned.types.typed === 0 ? undefined : learned.types,
    search: async (vector, k) => index.search(vector, k),
    vectorOf: async (number) => index.vectorOf(number),
    readUnplaced: async () => unplaced,
    readNumbers: async () => [...catalog.keys()].sort((a, b) => a - b),
    readIssues: async (numbers) => read(numbers),
    readSketches: async (numbers) => new Map(read(numbers).map((issue) => [issue.number, issue.sketch])),
    close: () => {},
  };
}
