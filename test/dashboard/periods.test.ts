import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countByWeek, openPeriods, weekStartMs } from '../../src/dashboard/periods.ts';

const WEDNESDAY = new Date('2026-06-10T12:00:00Z');
const ms = (text: string) => Date.parse(text);

test('a week begins on Monday at midnight, UTC', () => {
  for (const day of ['2026-06-08T00:00:00Z', '2026-06-10T12:00:00Z', '2026-06-14T23:59:59.999Z']) {
    assert.equal(weekStartMs(ms(day)), ms('2026-06-08T00:00:00Z'), day);
  }
  assert.equal(weekStartMs(ms('1969-12-31T00:00:00Z')), ms('1969-12-29T00:00:00Z'));
});

test('the current week is the last of each period, and the whole history begins with the oldest issue', () => {
  const periods = openPeriods(WEDNESDAY, ms('2026-05-20T08:00:00Z'));
  assert.deepEqual(
    periods.map(({ name, startMs, weeks }) => [name, new Date(startMs).toISOString().slice(0, 10), weeks]),
    [
      ['quarter', '2026-03-16', 13],
      ['year', '2025-06-16', 52],
      ['all', '2026-05-18', 4],
    ],
  );
});

test('an issue of a time without GitHub makes no thousands of weeks', () => {
  const all = openPeriods(WEDNESDAY, ms('1026-01-01T00:00:00Z')).at(-1);
  assert.equal(all?.weeks, 1560);
});

test('times are counted in their week, and those before the period in none', () => {
  const [quarter] = openPeriods(WEDNESDAY);
  assert.ok(quarter !== undefined);
  const times = ['2026-03-15T23:59:59Z', '2026-03-16T00:00:00Z', '2026-06-08T00:00:00Z', '2026-06-10T11:00:00Z'].map(
    ms,
  );
  assert.deepEqual(countByWeek(times, quarter), [1, ...new Array(11).fill(0), 2]);
});
