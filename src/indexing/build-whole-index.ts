import type { Manifest } from '../artifact/manifest.ts';
import { numbersOf, readTogether } from '../corpus/corpus-issues.ts';
import { LARGE_INDEX_EXCERPT_CHARS } from '../corpus/issue-catalog.ts';
import { toCatalogIssues } from '../corpus/to-catalog-issue.ts';
import { labelLists } from '../labels/family-finder.ts';
import { type Learned, learnFromIssues } from '../labels/learn-from-issues.ts';
import { countCorrections } from '../labels/live-evidence.ts';
import { placeVectors } from '../labels/place-vectors.ts';
import { readLabelling } from '../labels/read-labelling.ts';
import type { TypeHistory } from '../labels/type-labels.ts';
import { VERSION } from '../shared/version.ts';
import { formatCount } from '../text/format-count.ts';
import { describeTypes } from './describe-types.ts';
import type { IndexedIssues } from './index-store.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { learnClosing } from './learn-closing.ts';
import { learnPairWeights } from './learn-pair-weights.ts';
import { placeIssues } from './place-issues.ts';
import { LEARNING_SAMPLE, sampleIssues } from './sample-issues.ts';
import { withLabels } from './with-labels.ts';
import { writeIndex } from './write-index.ts';

/** Learns from the corpus, of a large one from a sample (sample-issues.ts), and writes the index. Throws ConfigError, ServiceError. */
export async function buildWholeIndex(task: IndexTask): Promise<Omit<IndexOutcome, 'how'>> {
  const { learningSample = LEARNING_SAMPLE } = task;
  return task.issues.outlines.length <= learningSample
    ? await buildFromAll(task)
    : await buildFromSample(task, learningSample);
}

async function buildFromAll(task: IndexTask): Promise<Omit<IndexOutcome, 'how'>> {
  const { issues, learning, clock } = task;
  const learned = await learnFromIssues(await readTogether(issues, numbersOf(issues.outlines)), {
    ...learning,
    onStage: clock.done,
  });
  const { placed, unplaced } = placeVectors(learned);
  const stored = [...toCatalogIssues(learned)].sort((left, right) => left.number - right.number);
  return await write(learned, { task, types: learned.types, issues: { kind: 'all', ...placed, stored, unplaced } });
}

/** Labels are read off all issues, and all are placed in the index, one batch after the other. */
async function buildFromSample(task: IndexTask, size: number): Promise<Omit<IndexOutcome, 'how'>> {
  const { issues, learning, clock } = task;
  const { issues: labelled, types } = readLabelling(issues.outlines, { ...learning, lists: learning.families });
  const learnable = withLabels(issues, labelled);
  const chosen = sampleIssues(labelled, size);
  learning.log.info(`Learning from ${formatCount(size, 'issue')} of ${labelled.length.toLocaleString('en')}.`);
  const history = await readTogether(learnable, numbersOf(chosen));
  const sample = await learnFromIssues(history, { ...learning, onStage: clock.done });
  const count = labelled.length;
  const learned: Learned = { ...sample, ...describeAll(sample, count) };
  const numbers = numbersOf(labelled).sort((left, right) => left - right);
  const placing = { ...learned, task, maxExcerptChars: LARGE_INDEX_EXCERPT_CHARS };
  const placed = placeIssues(learnable.read(numbers), placing);
  return await write(sample, { task, types, all: learned, issues: { kind: 'streamed', placed, count } });
}

/** Triage compares with all issues, and the models say how many they are. */
function describeAll({ labelModel, fallback }: Learned, issues: number): Pick<Learned, 'labelModel' | 'fallback'> {
  return {
    labelModel: { ...labelModel, issues },
    ...(fallback === undefined ? {} : { fallback: { ...fallback, issues } }),
  };
}

interface Writing {
  readonly task: IndexTask;
  readonly types: TypeHistory;
  readonly issues: IndexedIssues;
  /** As it is written, where that is not as it was learned. */
  readonly all?: Learned;
}

async function write(
  learned: Learned,
  { task, types, issues, all = learned }: Writing,
): Promise<Omit<IndexOutcome, 'how'>> {
  const pairWeights = await learnPairWeights(learned, task);
  const closing = await learnClosing(learned, { ...task, pairWeights });
  const { labelModel, localModel, fallback, boilerplate, dimensions, strangerSimilarity } = all;
  const manifest = await writeIndex(
    {
      labelModel,
      localModel,
      ...(fallback === undefined ? {} : { fallback }),
      boilerplate,
      dimensions,
      strangerSimilarity,
      issues,
      learned: describeLearning(task, { types, sample: learned.issues.length }),
      closing,
      pairWeights,
    },
    task,
  );
  return { manifest, labelModel };
}

function describeLearning(
  { issues, learning, needsInfoLabels = [] }: IndexTask,
  { types: history, sample }: { readonly types: TypeHistory; readonly sample: number },
): Manifest['learned'] {
  const types = describeTypes(history);
  const count = issues.outlines.length;
  return {
    at: new Date().toISOString(),
    issues: count,
    ...(sample === count ? {} : { sample }),
    changedSince: 0,
    corrections: countCorrections(learning.live),
    version: VERSION,
    targetPrecision: learning.targetPrecision,
    needsInfoLabels: [...needsInfoLabels],
    lists: labelLists(learning.families),
    ...(types === undefined ? {} : { types }),
  };
}
