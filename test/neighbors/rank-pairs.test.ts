import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEARNED_PAIR_WEIGHTS } from '../../src/neighbors/learned-pair-weights.ts';
import {
  estimateIssuesBetween,
  PAIR_FEATURES,
  type PairEvidence,
  readPairFeatures,
} from '../../src/neighbors/pair-evidence.ts';
import { rankPairs } from '../../src/neighbors/rank-pairs.ts';

const PAIR: PairEvidence = { number: 1, cosine: 0.5, sketchCosine: 0.4, issuesBetween: 30 };

function similarityOf(pair: Partial<PairEvidence>): number {
  return rankPairs([{ ...PAIR, ...pair }], LEARNED_PAIR_WEIGHTS)[0]!.similarity;
}

describe('rankPairs with the shipped weights', () => {
  it('gives more to what says the same, and to what was opened at the same time', () => {
    assert.ok(similarityOf({ sketchCosine: 0.6 }) > similarityOf({}));
    assert.ok(similarityOf({ cosine: 0.7 }) > similarityOf({}));
    assert.ok(similarityOf({ issuesBetween: 2 }) > similarityOf({}));
  });

  it('calls the same text a likely duplicate at any distance, and strangers none', () => {
    assert.ok(similarityOf({ cosine: 1, sketchCosine: 1, issuesBetween: 100_000 }) > 0.5);
    assert.ok(similarityOf({ cosine: -0.2, sketchCosine: 0, issuesBetween: 0 }) < 0.2);
  });

  it('takes what is missing for usual', () => {
    const [, meanGap] = LEARNED_PAIR_WEIGHTS.means;
    const usual = similarityOf({ issuesBetween: Math.expm1(meanGap!) });
    assert.ok(Math.abs(similarityOf({ issuesBetween: undefined }) - usual) < 1e-12);
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const ranked = rankPairs(
        [{ number: 1, cosine: odd, sketchCosine: odd, issuesBetween: odd }],
        LEARNED_PAIR_WEIGHTS,
      );
      assert.ok(Number.isFinite(ranked[0]?.similarity));
    }
  });

  it('falls with the similarity, equals by lower number', () => {
    const pairs = [3, 2, 1].map((number) => ({ ...PAIR, number }));
    const ranked = rankPairs([...pairs, { ...PAIR, number: 9, sketchCosine: 0.9 }], LEARNED_PAIR_WEIGHTS);
    assert.deepEqual(
      ranked.map(({ number }) => number),
      [9, 1, 2, 3],
    );
    assert.ok(ranked.every(({ similarity }, at) => at === 0 || similarity <= ranked[at - 1]!.similarity));
  });

  it('has a weight for each feature', () => {
    const { means, weights, intercept } = LEARNED_PAIR_WEIGHTS;
    assert.deepEqual([means.length, weights.length], [PAIR_FEATURES.length, PAIR_FEATURES.length]);
    assert.ok([...means, ...weights, intercept].every(Number.isFinite));
    assert.equal(readPairFeatures(PAIR).length, PAIR_FEATURES.length);
  });
});

describe('estimateIssuesBetween', () => {
  it('is the same in both directions', () => {
    const between = (number: number, other: number) =>
      estimateIssuesBetween({ number, isIndexed: true, candidates: [other, 1, 1_000], issueCount: 500 })[0];
    assert.equal(between(200, 300), between(300, 200));
  });

  it('counts issues, not the numbers between them', () => {
    const [near] = estimateIssuesBetween({ number: 1_000, isIndexed: false, candidates: [900, 1], issueCount: 100 });
    assert.ok(Math.abs(near! - 10) < 0.1);
  });

  it('says nothing of a number that others of the index have passed', () => {
    const made = { number: 1, isIndexed: false, candidates: [5, 9], issueCount: 10 };
    assert.deepEqual(estimateIssuesBetween(made), [undefined, undefined]);
    assert.deepEqual(estimateIssuesBetween({ ...made, candidates: [] }), []);
  });
});
