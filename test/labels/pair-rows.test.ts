import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HeldOutFold } from '../../src/labels/held-out-fold.ts';
import { countStems, labelTerms } from '../../src/labels/name-evidence.ts';
import { collectPairs, type PairRows } from '../../src/labels/pair-rows.ts';
import { buildDocument } from '../support/build-document.ts';
import { TRAINING_OPTIONS } from './build-training-set.ts';

const LABELS = 400;
const HELD_OUT = 1_000;
const TRAINING_PER_LABEL = 10;
/** Labels times issues are 400,000 pairs, of which 300,000 may stay: three in four. */
const KEPT_SHARE = 0.75;

/** Of many labels the first so many were seen in training, so that their heads say more than those of all others. */
function collect(seen: number): Promise<PairRows> {
  const labels = Array.from({ length: LABELS }, (_, at) => `area/${at}`);
  const training = seen * TRAINING_PER_LABEL;
  const count = training + HELD_OUT;
  const carried = Array.from({ length: count }, (_, row) => (row < training ? [`area/${row % seen}`] : []));
  const fold: HeldOutFold = {
    heldOut: Int32Array.from({ length: HELD_OUT }, (_, at) => training + at),
    isTraining: Uint8Array.from({ length: count }, (_, row) => (row < training ? 1 : 0)),
    vectors: new Float32Array(count).fill(1),
    neighbors: [],
  };
  const documents = carried.map((_, row) => buildDocument({ number: row + 1 }));
  const terms = labels.map((label) => labelTerms(label));
  return collectPairs({
    task: {
      group: 'area',
      labels,
      set: { documents, labels: carried, vectors: fold.vectors, folds: [fold] },
      width: 1,
      silence: 0,
      formLines: [],
      stems: countStems([], terms),
      options: TRAINING_OPTIONS,
      onHead: () => {},
    },
    terms,
    targets: labels.map((label) => Uint8Array.from(carried, (names) => (names.includes(label) ? 1 : 0))),
  });
}

describe('of more pairs of issue and label than can be learned from', () => {
  it('those of the eight likeliest labels of an issue all stay, and of the others a sample that stands for all', async () => {
    const { labels, rowWeights } = await collect(8);
    const likely = rowWeights.filter((_, row) => (labels[row] as number) < 8);
    const others = rowWeights.filter((_, row) => (labels[row] as number) >= 8);
    assert.equal(likely.length, 8 * HELD_OUT);
    assert.ok(likely.every((weight) => weight === 1));
    const whole = (LABELS - 8) * HELD_OUT;
    assert.ok(others.every((weight) => Math.abs(weight - 1 / KEPT_SHARE) < 1e-6));
    assert.ok(Math.abs(others.length / whole - KEPT_SHARE) < 0.01, `${others.length} of ${whole}`);
  });

  it('none goes that shares the eighth place', async () => {
    const { rowWeights } = await collect(7);
    assert.equal(rowWeights.length, LABELS * HELD_OUT);
    assert.ok(rowWeights.every((weight) => weight === 1));
  });
});
