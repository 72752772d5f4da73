import type { Document } from '../../src/document/document.ts';
import { buildFold, splitFolds } from '../../src/labels/held-out-fold.ts';
import { needsInfoTest } from '../../src/labels/needs-info-labels.ts';
import type { TrainingOptions, TrainingSet } from '../../src/labels/training-set.ts';
import { encodeSketch } from '../../src/neighbors/term-sketch.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildDocument } from '../support/build-document.ts';

/** An issue to learn from, with its subject in place of an embedding. */
export interface TrainingIssue extends Partial<Document> {
  readonly labels: readonly string[];
  /** Issues of one subject lie close together; 0 to DIMENSIONS − 1. */
  readonly subject: number;
}

export const DIMENSIONS = 6;

export const TRAINING_OPTIONS: TrainingOptions = {
  embedderId: 'local-test',
  dimensions: DIMENSIONS,
  families: [],
  lists: {},
  targetPrecision: { area: 0.8, type: 0.8 },
  isNeedsInfoLabel: needsInfoTest(undefined),
};

/** A training set with the vectors that a perfect embedder would give, give or take some noise. */
export function buildTrainingSet(issues: readonly TrainingIssue[]): TrainingSet {
  const vectors = new Float32Array(issues.length * DIMENSIONS);
  const random = createSeededRandom(5);
  for (const [row, issue] of issues.entries()) vectors.set(subjectVector(issue.subject, random), row * DIMENSIONS);
  const labels = issues.map((issue) => issue.labels);
  const sketches = issues.map(({ subject }) => encodeSketch([{ bucket: subject, weight: 1 }]));
  const representation = { vectors, dimensions: DIMENSIONS, sketches };
  return {
    documents: issues.map(({ labels: _, subject: __, ...parts }, row) => buildDocument({ number: row + 1, ...parts })),
    labels,
    vectors,
    folds: splitFolds(issues.length, 1).map((split) => buildFold(split, representation, labels)),
  };
}

/** A unit vector near the axis of the subject. */
export function subjectVector(subject: number, random = createSeededRandom(subject)): Float32Array {
  const noisy = Float32Array.from({ length: DIMENSIONS }, (_, at) => (at === subject ? 1 : 0) + 0.2 * random.normal());
  return noisy.map((value) => value / Math.hypot(...noisy));
}
