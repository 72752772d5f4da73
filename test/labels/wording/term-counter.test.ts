import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TermCounter } from '../../../src/labels/wording/term-counter.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

test('counts as a Map does, however many terms there are, with the smallest and the largest', () => {
  const random = createSeededRandom(4);
  const terms = Uint32Array.from({ length: 200_000 }, () => Math.floor(random.uniform() ** 2 * 2 ** 32));
  const some = terms.slice(0, 50_000);
  const counter = new TermCounter();
  const expected = new Map<number, number>();
  for (const part of [terms, some, Uint32Array.from([0, 0, 2 ** 32 - 1])]) {
    counter.addAll(part);
    for (const term of part) expected.set(term, (expected.get(term) ?? 0) + 1);
  }
  assert.deepEqual(new Map(counter.entries()), expected);
});
