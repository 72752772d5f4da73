import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKnownByNameOnly, placeOf, selectLabels } from '../../src/verdict/select-labels.ts';
import { buildScoredLabel } from './build-scored-label.ts';

describe('a label that no training issue carries', () => {
  const fresh = buildScoredLabel('area/new', { probability: 0.99, support: 0, from: 0 });

  it('is never chosen, whatever its bounds say', () => {
    const [chosen] = selectLabels([fresh], { maxLabels: 3, canSelect: () => true });
    assert.ok(isKnownByNameOnly(fresh));
    assert.deepEqual([chosen?.isSelected, chosen?.isHigh, chosen?.isSuggestable], [false, false, false]);
  });

  it('takes no place from the labels behind it', () => {
    const known = [buildScoredLabel('a', { probability: 0.8 }), buildScoredLabel('b', { probability: 0.7 })];
    const chosen = selectLabels([fresh, ...known], { maxLabels: 1, canSelect: () => true });
    assert.deepEqual(
      chosen.map(({ isSelected, isHigh, isSuggestable }) => [isSelected, isHigh, isSuggestable]),
      [
        [false, false, false],
        [true, true, true],
        [false, false, false],
      ],
    );
    assert.deepEqual([placeOf(chosen, 1), placeOf(chosen, 2)], [0, 1]);
  });
});
