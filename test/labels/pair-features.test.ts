import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NameMatch } from '../../src/labels/name-evidence.ts';
import { PAIR_FEATURES, type PairEvidence, pairFeatures, pairWidth } from '../../src/labels/pair-features.ts';

const NO_MATCH: NameMatch = { title: 0, body: 0, bodyCount: 0, parentsInTitle: 0, parentsInBody: 0, specificity: 0 };

function evidence(parts: Partial<PairEvidence> & { readonly title?: number } = {}): PairEvidence {
  const { title = 0, ...others } = parts;
  return { headLogit: 0, wordingLogit: undefined, vote: 0, name: { ...NO_MATCH, title }, share: 0.1, ...others };
}

function feature(features: Float32Array, label: number, name: (typeof PAIR_FEATURES)[number]): number {
  return features[label * PAIR_FEATURES.length + PAIR_FEATURES.indexOf(name)] as number;
}

describe('pairFeatures', () => {
  it('has nothing to say of a family without labels', () => {
    assert.equal(pairFeatures([]).length, 0);
  });

  it('compares a label that is alone with itself', () => {
    const features = pairFeatures([evidence({ headLogit: -3, vote: 0.2, title: 0.5 })]);
    assert.equal(features.length, PAIR_FEATURES.length);
    for (const name of ['headGap', 'headRank', 'voteGap', 'titleGap'] as const) {
      assert.equal(feature(features, 0, name), 0, name);
    }
  });

  it('compares each label with the best of its family in the same issue', () => {
    const features = pairFeatures([
      evidence({ headLogit: 2, vote: 0.5 }),
      evidence({ headLogit: -1, vote: 0.9, title: 1 }),
      evidence({ headLogit: -1 }),
    ]);
    const gaps = (name: (typeof PAIR_FEATURES)[number]) => [0, 1, 2].map((label) => feature(features, label, name));
    assert.deepEqual(gaps('headGap'), [0, -3, -3]);
    assert.deepEqual(gaps('titleGap'), [-1, 0, -1]);
    const worded = pairFeatures([evidence({ wordingLogit: 3 }), evidence({ wordingLogit: 1 })]);
    assert.equal(feature(worded, 1, 'wordingGap'), -2);
    assert.deepEqual(
      gaps('headRank').map((value) => Math.round(Math.expm1(value))),
      [0, 1, 1],
    );
    assert.equal(gaps('voteGap').indexOf(0), 1);
  });

  it('takes no vote for a fiftieth of all of them, so that one vote among many still counts', () => {
    const features = pairFeatures([evidence({ vote: 1 }), evidence({ vote: 0.02 }), evidence({ vote: 0 })]);
    const votes = [0, 1, 2].map((label) => Math.exp(feature(features, label, 'logVote')));
    assert.ok(Math.abs((votes[0] as number) / (votes[2] as number) - 51) < 1e-3);
    assert.ok(Math.abs((votes[1] as number) / (votes[2] as number) - 2) < 1e-3);
  });

  it('adds what other repositories say, and of a label that they do not know how frequent it is', () => {
    const features = pairFeatures([evidence({ prior: 2 }), evidence({ prior: -1 }), evidence({ share: 0.5 })], true);
    const width = pairWidth(true);
    assert.equal(features.length, 3 * width);
    const last = [0, 1, 2].map((label) => [...features.subarray((label + 1) * width - 2, (label + 1) * width)]);
    assert.deepEqual(last, [
      [2, 0],
      [-1, -3],
      [0, -2],
    ]);
    const without = pairFeatures([evidence({ prior: 2 })]);
    assert.deepEqual([...without], [...pairFeatures([evidence()])]);
  });

  it('takes a label that was never seen for an unlikely one', () => {
    const features = pairFeatures([evidence({ headLogit: undefined, share: 0 }), evidence({ headLogit: 0 })]);
    assert.ok(feature(features, 0, 'head') < -3);
    assert.ok(feature(features, 0, 'headGap') < -3);
  });

  it('stays finite whatever the evidence', () => {
    const extremes = [-1e9, 0, 1e9].flatMap((headLogit) =>
      [0, 1].flatMap((vote) => [0, 1].map((share) => evidence({ headLogit, vote, share, title: share }))),
    );
    const loud = { ...NO_MATCH, title: 1, body: 1, bodyCount: 1e6, specificity: 2 };
    assert.ok(pairFeatures([...extremes, { ...evidence(), name: loud }]).every(Number.isFinite));
  });
});
