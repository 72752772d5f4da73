import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatIndexState,
  keptUnder,
  parseIndexState,
  promote,
  rollBack,
  toIndexId,
} from '../../src/artifact/index-state.ts';
import { ArtifactError } from '../../src/shared/errors.ts';

const [one, two, three] = ['1', '2', '3'].map((digit) => `2026010${digit}t000000z-0000000${digit}`) as [
  string,
  string,
  string,
];
const at = '2026-02-01T00:00:00.000Z';

describe('the state of indexes', () => {
  it('moves on with each promotion, and remembers the one before', () => {
    const first = promote(undefined, { id: one, at });
    assert.deepEqual([first.active.id, first.previous], [one, undefined]);
    const second = promote(keptUnder(first, 'key of one'), { id: two, at });
    assert.deepEqual([second.active.id, second.previous?.id, second.previous?.key], [two, one, 'key of one']);
    assert.equal(promote(second, { id: three, at }).previous?.id, two);
    assert.equal(promote(second, { id: two, at }).previous?.id, one);
  });

  it('goes back one step, says so until the next promotion, and forth again', () => {
    const state = promote(promote(undefined, { id: one, at }), { id: two, at });
    const back = rollBack(state, at);
    assert.deepEqual([back?.active.id, back?.previous?.id, back?.rolledBack], [one, two, { at, from: two }]);
    assert.equal(rollBack(back, at)?.active.id, two);
    assert.ok(back !== undefined);
    assert.equal(promote(back, { id: three, at }).rolledBack, undefined);
    assert.equal(rollBack(promote(undefined, { id: one, at }), at), undefined);
    assert.equal(rollBack(undefined, at), undefined);
  });

  it('is read as it was written', () => {
    const state = keptUnder(promote(promote(undefined, { id: one, at }), { id: two, at }), 'key');
    assert.deepEqual(parseIndexState(formatIndexState(state)), state);
  });

  it('is refused where it leads out of the folder, or is no state', () => {
    const state = promote(undefined, { id: one, at });
    const leadingOut = { ...state, active: { ...state.active, id: '../../etc' } };
    for (const text of ['', '{', 'null', '[]', '{"formatVersion":2}', JSON.stringify(leadingOut)]) {
      assert.throws(() => parseIndexState(text), ArtifactError, text);
    }
  });

  it('names an index by when it was built and by its content', () => {
    assert.equal(toIndexId('2026-03-04T05:06:07.890Z', 'abcdef0123456789'), '20260304t050607z-abcdef01');
  });
});
