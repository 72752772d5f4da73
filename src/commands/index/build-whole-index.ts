import { buildHnswIndex } from '../../adapters/hnsw/build-hnsw-index.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { VERSION } from '../../config/version.ts';
import { labelLists } from '../../labels/family-finder.ts';
import { learnFromIssues } from '../../labels/learn-from-issues.ts';
import { countCorrections } from '../../labels/live-evidence.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { toCatalogIssues } from './to-catalog-issue.ts';
import { writeIndex } from './write-index.ts';

/** Learns everything from the corpus and writes the index. Throws ConfigError, ServiceError. */
export async function buildWholeIndex(task: IndexTask): Promise<Omit<IndexOutcome, 'how'>> {
  const { learning, clock } = task;
  const learned = await learnFromIssues(task.issues, { ...learning, onStage: clock.done });
  const { issues, vectors, dimensions, labelModel } = learned;
  const manifest = await writeIndex(
    {
      ...learned,
      issues: toCatalogIssues(learned),
      learned: describeLearning(task),
      async writeVectors(path) {
        const progress = learning.log.progress('Building the index', issues.length);
        await buildHnswIndex({
          vectors: issues.map((_, row) => vectors.subarray(row * dimensions, (row + 1) * dimensions)),
          numbers: issues.map((issue) => issue.number),
          dimensions,
          path,
          onProgress: (done) => progress.update(done),
        });
        progress.stop();
        return { count: issues.length, deleted: 0 };
      },
    },
    task,
  );
  return { manifest, labelModel };
}

function describeLearning({ issues, learning, needsInfoLabels = [] }: IndexTask): Manifest['learned'] {
  return {
    at: new Date().toISOString(),
    issues: issues.length,
    changedSince: 0,
    corrections: countCorrections(learning.live),
    version: VERSION,
    targetPrecision: learning.targetPrecision,
    needsInfoLabels: [...needsInfoLabels],
    lists: labelLists(learning.families),
  };
}
