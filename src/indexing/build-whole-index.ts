import type { Manifest } from '../artifact/manifest.ts';
import { toCatalogIssues } from '../corpus/to-catalog-issue.ts';
import { labelLists } from '../labels/family-finder.ts';
import { learnFromIssues } from '../labels/learn-from-issues.ts';
import { countCorrections } from '../labels/live-evidence.ts';
import { placeVectors } from '../labels/place-vectors.ts';
import type { TypeHistory } from '../labels/type-labels.ts';
import { VERSION } from '../shared/version.ts';
import { describeTypes } from './describe-types.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { learnClosing } from './learn-closing.ts';
import { learnPairWeights } from './learn-pair-weights.ts';
import { writeIndex } from './write-index.ts';

/** Learns everything from the corpus and writes the index. Throws ConfigError, ServiceError. */
export async function buildWholeIndex(task: IndexTask): Promise<Omit<IndexOutcome, 'how'>> {
  const { learning, clock } = task;
  const learned = await learnFromIssues(task.issues, { ...learning, onStage: clock.done });
  const { labelModel } = learned;
  const { placed, unplaced } = placeVectors(learned);
  const pairWeights = await learnPairWeights(learned, task);
  const closing = await learnClosing(learned, { ...task, pairWeights });
  const manifest = await writeIndex(
    {
      ...learned,
      issues: toCatalogIssues(learned),
      learned: describeLearning(task, learned.types),
      closing,
      pairWeights,
      unplaced,
      vectors: { kind: 'all', ...placed },
    },
    task,
  );
  return { manifest, labelModel };
}

function describeLearning(
  { issues, learning, needsInfoLabels = [] }: IndexTask,
  history: TypeHistory,
): Manifest['learned'] {
  const types = describeTypes(history);
  return {
    at: new Date().toISOString(),
    issues: issues.length,
    changedSince: 0,
    corrections: countCorrections(learning.live),
    version: VERSION,
    targetPrecision: learning.targetPrecision,
    needsInfoLabels: [...needsInfoLabels],
    lists: labelLists(learning.families),
    ...(types === undefined ? {} : { types }),
  };
}
