import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTimeOrder } from '../../src/corpus/in-time-order.ts';

function order(items: readonly { number: number; createdAt?: string }[]): number[] {
  return inTimeOrder(items).map((item) => item.number);
}

test('dates come before numbers, as for an issue that was transferred from an older repository', () => {
  assert.deepEqual(
    order([
      { number: 1, createdAt: '2024-01-01' },
      { number: 2, createdAt: '2023-01-01' },
    ]),
    [2, 1],
  );
});

test('equal dates and no dates go by number', () => {
  assert.deepEqual(
    order([
      { number: 2, createdAt: '2024-01-01' },
      { number: 1, createdAt: '2024-01-01' },
    ]),
    [1, 2],
  );
  assert.deepEqual(order([{ number: 20 }, { number: 3 }]), [3, 20]);
});

test('an issue without a date stands between its neighbors by number', () => {
  const items = [
    { number: 4, createdAt: '2024-04-01' },
    { number: 3 },
    { number: 2, createdAt: '2024-02-01' },
    { number: 1 },
    { number: 5, createdAt: '2020-01-01' },
    { number: 6 },
  ];
  assert.deepEqual(order(items), [1, 5, 2, 3, 4, 6]);
});
