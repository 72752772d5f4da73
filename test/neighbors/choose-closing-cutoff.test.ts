import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ClosingCase, chooseClosingCutoff, MIN_CLOSING_CASES } from '../../src/neighbors/choose-closing-cutoff.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

function cases(similarity: number, count: number, right: number): ClosingCase[] {
  return Array.from({ length: count }, (_, at) => ({ similarity, isDuplicate: at < right }));
}

describe('the similarity from which closing is proposed', () => {
  it('goes as low as nine of ten are surely right', () => {
    assert.equal(chooseClosingCutoff([...cases(0.85, 100, 98), ...cases(0.55, 400, 100)]), 0.56);
    assert.equal(chooseClosingCutoff([...cases(0.85, 100, 98), ...cases(0.55, 100, 97)]), 0);
  });

  it('is never on the word of a few, or where fewer are right', () => {
    assert.equal(chooseClosingCutoff(cases(0.9, MIN_CLOSING_CASES - 1, MIN_CLOSING_CASES - 1)), undefined);
    assert.equal(chooseClosingCutoff(cases(0.9, 300, 255)), undefined);
    assert.equal(chooseClosingCutoff([]), undefined);
  });

  it('is not found below a similarity at which it fails', () => {
    assert.equal(chooseClosingCutoff([...cases(0.9, 40, 30), ...cases(0.7, 2_000, 2_000)]), undefined);
  });

  it('is proposed in at most a tenth of the worlds in which fewer than nine of ten are right', () => {
    const random = createSeededRandom(11);
    const worlds = 300;
    let proposed = 0;
    for (let world = 0; world < worlds; world++) {
      const drawn = Array.from({ length: 300 }, () => ({
        similarity: random.uniform(),
        isDuplicate: random.uniform() < 0.89,
      }));
      if (chooseClosingCutoff(drawn) !== undefined) proposed++;
    }
    assert.ok(proposed <= 0.1 * worlds, `${proposed}`);
  });
});
