import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRetryAfterMs } from '../../src/shared/retry-after.ts';

const NOW_MS = Date.parse('2026-01-01T00:00:00Z');

const CASES: readonly [name: string, headers: Record<string, string>, expected: number | undefined][] = [
  ['seconds', { 'retry-after': '2' }, 2000],
  ['parts of a second', { 'retry-after': '0.5' }, 500],
  ['a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
  ['a date that has passed', { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' }, 0],
  ['milliseconds, which come first', { 'retry-after-ms': '150', 'retry-after': '9' }, 150],
  ['a negative number', { 'retry-after': '-1' }, 0],
  ['words', { 'retry-after': 'soon' }, undefined],
  ['nothing', {}, undefined],
  ['a blank', { 'retry-after': ' ' }, undefined],
];

for (const [name, headers, expected] of CASES) {
  test(`a service that asks to wait by ${name} is understood`, () => {
    assert.equal(
      readRetryAfterMs((header) => headers[header], NOW_MS),
      expected,
    );
  });
}
