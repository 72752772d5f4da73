import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnswerRoom } from '../../src/models/answer-room.ts';

describe('createAnswerRoom', () => {
  it('is widened once, and not beyond what the model gives', () => {
    const room = createAnswerRoom({ mostTokens: 6_000 });
    assert.equal(room.tokens(), 4096);
    assert.deepEqual([room.widen(4096), room.tokens(), room.widen(6_000)], [true, 6_000, false]);
  });

  it('is widened for all questions that were under way at the same time', () => {
    const room = createAnswerRoom();
    assert.deepEqual([room.widen(4096), room.widen(4096), room.widen(16_384)], [true, true, false]);
  });

  it('is worth another question where the model can be told to think less, however wide it is', () => {
    let times = 1;
    const room = createAnswerRoom({ chosenTokens: 500, thinkLess: () => times-- > 0 });
    assert.deepEqual([room.widen(500), room.tokens(), room.widen(500)], [true, 500, false]);
  });

  it('never passes what the service said that it takes', () => {
    const room = createAnswerRoom();
    room.narrow(2_000);
    assert.deepEqual([room.tokens(), room.widen(4096), room.tokens()], [2_000, false, 2_000]);
    room.narrow(9_000);
    assert.equal(room.tokens(), 2_000);
  });
});
