import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosePairWeights, groupPartners } from '../../src/neighbors/choose-pair-weights.ts';
import { fitPairWeights, type PairQuery } from '../../src/neighbors/fit-pair-weights.ts';
import { rankPairs } from '../../src/neighbors/rank-pairs.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const STRANGERS = 20;

interface Tracker {
  readonly issues: number;
  /** Issues between duplicates; strangers are spread evenly. */
  readonly gap: number;
  /** How much more alike duplicates are than strangers. */
  readonly alike?: number;
}

/** Every second issue has a duplicate. */
function tracker({ issues, gap, alike = 0.05 }: Tracker): PairQuery[] {
  const random = createSeededRandom(5);
  return Array.from({ length: issues }, (_, at): PairQuery => {
    const repeats = at % 2 === 0;
    const number = 1_000 + at;
    const pairs = Array.from({ length: STRANGERS }, (_, other) => {
      const isDuplicate = repeats && other === 0;
      const text = 0.2 + 0.2 * random.uniform() + (isDuplicate ? alike : 0);
      const issuesBetween = isDuplicate ? gap : 1 + 900 * random.uniform();
      return { number: isDuplicate ? at + 1 : 5_000 + other, cosine: text, sketchCosine: text, issuesBetween };
    });
    return { number, pairs, duplicates: new Set(repeats ? [at + 1] : []) };
  });
}

const NO_PARTNERS = new Map<number, ReadonlySet<number>>();

describe('weights of a repository', () => {
  it('are taken where they are proved to rank better', () => {
    // Far apart in time, the contrary of what the shipped weights expect.
    const own = choosePairWeights(tracker({ issues: 400, gap: 5_000 }), NO_PARTNERS);
    assert.ok(own !== undefined && own.weights[1]! > 0);
  });

  it('are left where the shipped ones do as well', () => {
    assert.equal(choosePairWeights(tracker({ issues: 400, gap: 40, alike: 0.6 }), NO_PARTNERS), undefined);
  });

  it('say a probability: as many are duplicates as is said, every second issue having one', () => {
    const queries = tracker({ issues: 400, gap: 40 });
    const weights = fitPairWeights(queries, queries);
    const firsts = queries.map(({ pairs, duplicates }) => {
      const first = rankPairs(pairs, weights)[0]!;
      return { stated: first.similarity, isRight: duplicates.has(first.number) ? 1 : 0 };
    });
    const stated = firsts.reduce((sum, one) => sum + one.stated, 0);
    const right = firsts.reduce((sum, one) => sum + one.isRight, 0);
    assert.ok(Math.abs(stated - right) / firsts.length < 0.1);
  });

  it('are finite where nothing is known', () => {
    const { means, weights, intercept } = fitPairWeights([], []);
    assert.ok([...means, ...weights, intercept].every(Number.isFinite));
  });
});

it('issues that hang together through others are one group', () => {
  const partners = new Map([
    [3, new Set([2])],
    [2, new Set([3, 1])],
    [1, new Set([2])],
    [8, new Set([9])],
    [9, new Set([8])],
  ]);
  assert.deepEqual(Object.fromEntries(groupPartners(partners)), { 1: 1, 2: 1, 3: 1, 8: 8, 9: 8 });
});
