import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom, shuffledIndices } from '../../src/statistics/seeded-random.ts';

const DRAWS = 20_000;

function draw(seed: number, kind: 'uniform' | 'normal'): number[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: DRAWS }, () => random[kind]());
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('a seed gives the same numbers on every machine', () => {
  const random = createSeededRandom(1);

  const drawn = [random.uniform(), random.uniform(), random.uniform()].map((value) => value * 2 ** 32);

  assert.deepEqual(drawn, [1_580_013_426, 350_525_680, 3_524_174_333]);
});

test('another seed gives other numbers', () => {
  assert.notDeepEqual(draw(1, 'uniform').slice(0, 5), draw(2, 'uniform').slice(0, 5));
});

test('uniform numbers fill [0, 1) evenly', () => {
  const values = draw(7, 'uniform');
  const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth));

  assert.ok(values.every((value) => value >= 0 && value < 1));
  for (const { length } of tenths) assert.ok(Math.abs(length / DRAWS - 0.1) < 0.01, `${length}`);
});

test('normal numbers have mean 0, variance 1 and no memory', () => {
  const values = draw(7, 'normal');
  const products = values.slice(1).map((value, index) => value * (values[index] as number));

  assert.ok(values.every(Number.isFinite));
  assert.ok(Math.abs(mean(values)) < 0.03);
  assert.ok(Math.abs(mean(values.map((value) => value ** 2)) - 1) < 0.05);
  assert.ok(Math.abs(values.filter((value) => Math.abs(value) < 1).length / DRAWS - 0.6827) < 0.02);
  assert.ok(Math.abs(mean(products)) < 0.03);
});

test('shuffling keeps every number once and moves most', () => {
  const shuffled = shuffledIndices(1_000, createSeededRandom(3));
  const moved = shuffled.filter((value, index) => value !== index).length;

  assert.deepEqual(
    [...shuffled].sort((a, b) => a - b),
    Array.from({ length: 1_000 }, (_, index) => index),
  );
  assert.ok(moved > 980);
});

test('every order of three is as likely', () => {
  const random = createSeededRandom(11);
  const orders = new Map<string, number>();
  for (let round = 0; round < 6_000; round++) {
    const order = shuffledIndices(3, random).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }

  assert.equal(orders.size, 6);
  for (const count of orders.values()) assert.ok(Math.abs(count - 1_000) < 150, `${count}`);
});

test('nothing and one thing have one order', () => {
  const random = createSeededRandom(1);

  assert.deepEqual([...shuffledIndices(0, random)], []);
  assert.deepEqual([...shuffledIndices(1, random)], [0]);
});
