import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learnMeanings, priorMeaning } from '../../../src/labels/type-prior/prior-meanings.ts';
import { PRIOR_MEANINGS, type PriorMeaning } from '../../../src/labels/type-prior/type-prior.ts';

const NAMES: readonly (readonly [string, PriorMeaning | undefined])[] = [
  ['bug', 'bug'],
  ['Bug', 'bug'],
  ['kind/bug', 'bug'],
  ['type: bug', 'bug'],
  ['T-defect', 'bug'],
  ['🐛 bug report', 'bug'],
  ['feature request', 'feature'],
  ['enhancement', 'feature'],
  ['Type: Enhancement', 'feature'],
  ['kind/feature', 'feature'],
  ['support', 'question'],
  ['type/question', 'question'],
  ['docs', undefined],
  ['performance', undefined],
  ['area/bug', 'bug'],
  ['type/tech-debt', undefined],
];

describe('what other repositories call a label', () => {
  for (const [name, meaning] of NAMES) {
    it(`${name} is ${meaning ?? 'not known'}`, () => {
      assert.equal(priorMeaning(name), meaning);
    });
  }
});

/** Issues 0 to `count` − 1 look like this. */
function looksLike(meaning: PriorMeaning) {
  return () => new Map(PRIOR_MEANINGS.map((one) => [one, one === meaning ? 2 : -2]));
}

function targets(...issues: readonly number[]): Uint8Array[] {
  return issues.map((count) => new Uint8Array(10).fill(1, 0, count));
}

describe('what a label of unknown words means', () => {
  it('is what its first issues look like, where no other label is called so', () => {
    const learned = learnMeanings(['bug', 'wish'], { targets: targets(3, 6), oddsOf: looksLike('feature') });
    assert.deepEqual(learned, ['bug', 'feature']);
  });

  it('stays unknown where another label is called so, where it has few issues, and where they look like nothing', () => {
    const other = learnMeanings(['bug', 'performance'], { targets: targets(3, 6), oddsOf: looksLike('bug') });
    assert.deepEqual(other, ['bug', undefined]);
    const few = learnMeanings(['bug', 'wish'], { targets: targets(3, 4), oddsOf: looksLike('feature') });
    assert.deepEqual(few, ['bug', undefined]);
    const unclear = () => new Map(PRIOR_MEANINGS.map((one) => [one, -0.7]));
    assert.deepEqual(learnMeanings(['bug', 'wish'], { targets: targets(3, 6), oddsOf: unclear }), ['bug', undefined]);
  });
});
