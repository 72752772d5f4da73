import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followOriginal, type MaybeDuplicate, onlyOriginal } from '../../src/issue/follow-original.ts';

const OPEN: MaybeDuplicate = { state: 'open' };
const DUPLICATE: MaybeDuplicate = { state: 'closed', stateReason: 'duplicate' };
const FIXED: MaybeDuplicate = { state: 'closed', stateReason: 'completed' };

/** Follows #3 for #100; `of` says what issues were closed as duplicates of. */
function follow(issues: Readonly<Record<number, MaybeDuplicate>>, of: Readonly<Record<number, number>> = {}) {
  return followOriginal(3, {
    before: 100,
    find: async (number) => issues[number],
    originalOf: async (number) => of[number],
  });
}

describe('the issue that goes on in place of another', () => {
  it('is that one where it is open, else what it was closed as a duplicate of, over several steps', async () => {
    assert.equal(await follow({ 3: OPEN }), 3);
    assert.equal(await follow({ 3: DUPLICATE, 2: OPEN }, { 3: 2 }), 2);
    assert.equal(await follow({ 3: DUPLICATE, 9: DUPLICATE, 1: OPEN }, { 3: 9, 9: 1 }), 1);
  });

  it('is none where it is fixed, unknown, gone, or as new as the issue in question', async () => {
    assert.equal(await follow({ 3: FIXED }), undefined);
    assert.equal(await follow({ 3: DUPLICATE, 2: FIXED }, { 3: 2 }), undefined);
    assert.equal(await follow({ 3: DUPLICATE }), undefined);
    assert.equal(await follow({ 3: DUPLICATE }, { 3: 2 }), undefined);
    assert.equal(await follow({ 3: DUPLICATE, 100: OPEN }, { 3: 100 }), undefined);
    assert.equal(await follow({}), undefined);
  });

  it('is none at the end of a circle or of a long chain', async () => {
    assert.equal(await follow({ 3: DUPLICATE, 2: DUPLICATE }, { 3: 2, 2: 3 }), undefined);
    assert.equal(await follow({ 3: DUPLICATE }, { 3: 3 }), undefined);
    const numbers = Array.from({ length: 20 }, (_, at) => at + 3);
    const chain = Object.fromEntries(numbers.map((number) => [number, DUPLICATE]));
    const next = Object.fromEntries(numbers.map((number) => [number, number + 1]));
    assert.equal(await follow({ ...chain, 23: OPEN }, next), undefined);
  });

  it('is what all agree on', () => {
    assert.deepEqual([onlyOriginal([2, 2]), onlyOriginal([2, 1]), onlyOriginal([])], [2, undefined, undefined]);
  });
});
