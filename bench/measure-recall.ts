import { openArtifactFolder } from '../src/adapters/files/open-artifact-folder.ts';
import { openListedFile } from '../src/adapters/files/read-listed-file.ts';
import { openVectorIndex } from '../src/adapters/hnsw/open-vector-index.ts';
import { loadKnowledge } from '../src/adapters/index/load-knowledge.ts';
import { VECTORS_FILE } from '../src/artifact/artifact.ts';
import { loadManifest } from '../src/artifact/load-manifest.ts';
import { toDocument } from '../src/document/to-document.ts';
import { embed } from '../src/embedding/local/local-embedder.ts';
import type { Issue } from '../src/issue/issue.ts';

const NEIGHBORS = 10;

/** Share of the ten most similar of all issues that a walk finds, on average over new issues. */
export async function measureRecall(folder: string, issues: readonly Issue[]): Promise<number> {
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') throw new Error(`There is no index in ${folder}.`);
  const manifest = await loadManifest(opened.files);
  const { counts, embedder } = manifest;
  const source = {
    ...(await openListedFile(VECTORS_FILE, { folder, manifest })),
    expected: { dimensions: embedder.dimensions, count: counts.vectors, deleted: counts.deletedVectors },
  };
  const queries = await embedIssues(folder, issues);
  const [exact, walked] = [Number.POSITIVE_INFINITY, 0].map((compareAllUpTo) => {
    const index = openVectorIndex({ ...source, compareAllUpTo });
    const found = queries.map((query) => index.search(query, NEIGHBORS).map(({ number }) => number));
    index.close();
    return found;
  });
  const shares = queries.map((_, at) => {
    const found = new Set(walked?.[at]);
    const wanted = exact?.[at] ?? [];
    return wanted.filter((number) => found.has(number)).length / wanted.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

async function embedIssues(folder: string, issues: readonly Issue[]): Promise<Float32Array[]> {
  const patience = { maxTries: 1, timeoutMs: 1, firstWaitMs: 1, deadlineMs: 1 };
  const knowledge = await loadKnowledge({ folder, access: {}, patience });
  if (knowledge === undefined) throw new Error(`There is no index in ${folder}.`);
  try {
    return issues.map((issue) => embed(toDocument(issue, knowledge.boilerplate), knowledge.localModel));
  } finally {
    knowledge.close();
  }
}
