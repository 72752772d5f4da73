import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from '../../bench/take-turns.ts';

test('two programs run in the order ABBA, after a round that does not count', async () => {
  const order: string[] = [];
  const program = (name: string) => async () => order.push(name);
  const rounds: number[] = [];

  const runs = await takeTurns(
    new Map([
      ['A', program('A')],
      ['B', program('B')],
    ]),
    { rounds: 4, say: (round) => rounds.push(round) },
  );

  assert.equal(order.join(''), `BA${'ABBA'.repeat(2)}`);
  assert.deepEqual(rounds, [0, 1, 2, 3, 4]);
  assert.deepEqual(Object.fromEntries(runs), { A: [3, 6, 7, 10], B: [4, 5, 8, 9] });
});
